from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_TeamStep(object):
    def setupUi(self, TeamStep):
        if not TeamStep.objectName():
            TeamStep.setObjectName(u"TeamStep")
        self.layout_13 = QVBoxLayout(TeamStep)
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(TeamStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_12 = QVBoxLayout(self.content)
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(4, 4, 12, 4)
        self.teamCard = QFrame(self.content)
        self.teamCard.setObjectName(u"teamCard")
        self.teamCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.teamCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.teamCardTitle = QLabel(self.teamCard)
        self.teamCardTitle.setObjectName(u"teamCardTitle")
        self.teamCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.teamCardTitle)

        self.teamTable = PlainTable(self.teamCard)
        self.teamTable.setObjectName(u"teamTable")

        self.layout_4.addWidget(self.teamTable)

        self.staffCombo = QComboBox(self.teamCard)
        self.staffCombo.setObjectName(u"staffCombo")
        self.staffCombo.setMinimumContentsLength(14)
        self.staffCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_4.addWidget(self.staffCombo)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.addMemberButton = QPushButton(self.teamCard)
        self.addMemberButton.setObjectName(u"addMemberButton")

        self.layout_1.addWidget(self.addMemberButton)

        self.removeMemberButton = QPushButton(self.teamCard)
        self.removeMemberButton.setObjectName(u"removeMemberButton")

        self.layout_1.addWidget(self.removeMemberButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_4.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.responsibleComboLabel = QLabel(self.teamCard)
        self.responsibleComboLabel.setObjectName(u"responsibleComboLabel")
        self.responsibleComboLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.responsibleComboLabel)

        self.responsibleCombo = QComboBox(self.teamCard)
        self.responsibleCombo.setObjectName(u"responsibleCombo")
        self.responsibleCombo.setMinimumContentsLength(6)
        self.responsibleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.responsibleCombo)


        self.layout_4.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.classPlanEditLabel = QLabel(self.teamCard)
        self.classPlanEditLabel.setObjectName(u"classPlanEditLabel")
        self.classPlanEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.classPlanEditLabel)

        self.classPlanEdit = QLineEdit(self.teamCard)
        self.classPlanEdit.setObjectName(u"classPlanEdit")

        self.layout_3.addWidget(self.classPlanEdit)


        self.layout_4.addLayout(self.layout_3)


        self.layout_12.addWidget(self.teamCard)

        self.staffCard = QFrame(self.content)
        self.staffCard.setObjectName(u"staffCard")
        self.staffCard.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.staffCard)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.staffCardTitle = QLabel(self.staffCard)
        self.staffCardTitle.setObjectName(u"staffCardTitle")
        self.staffCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_10.addWidget(self.staffCardTitle)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(12)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.staffNameEditLabel = QLabel(self.staffCard)
        self.staffNameEditLabel.setObjectName(u"staffNameEditLabel")
        self.staffNameEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.staffNameEditLabel)

        self.staffNameEdit = QLineEdit(self.staffCard)
        self.staffNameEdit.setObjectName(u"staffNameEdit")

        self.layout_5.addWidget(self.staffNameEdit)


        self.layout_9.addLayout(self.layout_5, 0, 0, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.staffRoleComboLabel = QLabel(self.staffCard)
        self.staffRoleComboLabel.setObjectName(u"staffRoleComboLabel")
        self.staffRoleComboLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.staffRoleComboLabel)

        self.staffRoleCombo = QComboBox(self.staffCard)
        self.staffRoleCombo.setObjectName(u"staffRoleCombo")
        self.staffRoleCombo.setMinimumContentsLength(6)
        self.staffRoleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.staffRoleCombo)


        self.layout_9.addLayout(self.layout_6, 0, 1, 1, 1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)

        self.addStaffButton = QPushButton(self.staffCard)
        self.addStaffButton.setObjectName(u"addStaffButton")

        self.layout_8.addWidget(self.addStaffButton)


        self.layout_9.addLayout(self.layout_8, 0, 2, 1, 1)

        self.layout_9.setColumnStretch(0, 2)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_10.addLayout(self.layout_9)


        self.layout_12.addWidget(self.staffCard)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)

        self.scrollArea.setWidget(self.content)

        self.layout_13.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.responsibleComboLabel.setBuddy(self.responsibleCombo)
        self.classPlanEditLabel.setBuddy(self.classPlanEdit)
        self.staffNameEditLabel.setBuddy(self.staffNameEdit)
        self.staffRoleComboLabel.setBuddy(self.staffRoleCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TeamStep)

        QMetaObject.connectSlotsByName(TeamStep)
    # setupUi

    def retranslateUi(self, TeamStep):
        self.teamCardTitle.setText(QCoreApplication.translate("ioplab", u"IOP-team", None))
#if QT_CONFIG(accessibility)
        self.teamTable.setAccessibleName(QCoreApplication.translate("ioplab", u"IOP-team", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.staffCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Ansatt", None))
#endif // QT_CONFIG(accessibility)
        self.addMemberButton.setText(QCoreApplication.translate("ioplab", u"Legg &til i teamet", None))
        self.removeMemberButton.setText(QCoreApplication.translate("ioplab", u"Ta &ut av teamet", None))
        self.responsibleComboLabel.setText(QCoreApplication.translate("ioplab", u"Ansvarlig for planen", None))
        self.classPlanEditLabel.setText(QCoreApplication.translate("ioplab", u"Lenke til klassens plan", None))
        self.staffCardTitle.setText(QCoreApplication.translate("ioplab", u"Ny ansatt", None))
        self.staffNameEditLabel.setText(QCoreApplication.translate("ioplab", u"Navn", None))
        self.staffRoleComboLabel.setText(QCoreApplication.translate("ioplab", u"Rolle", None))
        self.addStaffButton.setText(QCoreApplication.translate("ioplab", u"Legg til &ansatt", None))
        pass
    # retranslateUi
