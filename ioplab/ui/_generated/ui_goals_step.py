from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout, QWidget
from ioplab.ui.widgets.text_box import TextBox

class Ui_GoalsStep(object):
    def setupUi(self, GoalsStep):
        if not GoalsStep.objectName():
            GoalsStep.setObjectName(u"GoalsStep")
        self.layout_25 = QVBoxLayout(GoalsStep)
        self.layout_25.setSpacing(10)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.subjectTabs = QTabBar(GoalsStep)
        self.subjectTabs.setObjectName(u"subjectTabs")
        self.subjectTabs.setDrawBase(False)
        self.subjectTabs.setExpanding(False)

        self.layout_1.addWidget(self.subjectTabs)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_25.addLayout(self.layout_1)

        self.foldAdd = QHBoxLayout()
        self.foldAdd.setSpacing(8)
        self.foldAdd.setObjectName(u"foldAdd")
        self.foldAdd.setContentsMargins(0, 0, 0, 0)
        self.addSubjectCombo = QComboBox(GoalsStep)
        self.addSubjectCombo.setObjectName(u"addSubjectCombo")
        self.addSubjectCombo.setMinimumContentsLength(14)
        self.addSubjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addSubjectCombo.setEditable(True)

        self.foldAdd.addWidget(self.addSubjectCombo)

        self.addSubjectButton = QPushButton(GoalsStep)
        self.addSubjectButton.setObjectName(u"addSubjectButton")

        self.foldAdd.addWidget(self.addSubjectButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldAdd.addItem(self.spacer_2)

        self.addGoalButton = QPushButton(GoalsStep)
        self.addGoalButton.setObjectName(u"addGoalButton")
        self.addGoalButton.setProperty(u"role", u"main")

        self.foldAdd.addWidget(self.addGoalButton)


        self.layout_25.addLayout(self.foldAdd)

        self.emptyLabel = QLabel(GoalsStep)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_25.addWidget(self.emptyLabel)

        self.scrollArea = QScrollArea(GoalsStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_24 = QVBoxLayout(self.content)
        self.layout_24.setSpacing(14)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(4, 4, 12, 4)
        self.goalList = QWidget(self.content)
        self.goalList.setObjectName(u"goalList")
        self.layout_3 = QVBoxLayout(self.goalList)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)

        self.layout_24.addWidget(self.goalList)

        self.subjectCard = QFrame(self.content)
        self.subjectCard.setObjectName(u"subjectCard")
        self.subjectCard.setProperty(u"role", u"card")
        self.layout_22 = QVBoxLayout(self.subjectCard)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(16, 14, 16, 16)
        self.subjectCardTitle = QLabel(self.subjectCard)
        self.subjectCardTitle.setObjectName(u"subjectCardTitle")
        self.subjectCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_22.addWidget(self.subjectCardTitle)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(12)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.curriculumComboLabel = QLabel(self.subjectCard)
        self.curriculumComboLabel.setObjectName(u"curriculumComboLabel")
        self.curriculumComboLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.curriculumComboLabel)

        self.curriculumCombo = QComboBox(self.subjectCard)
        self.curriculumCombo.setObjectName(u"curriculumCombo")
        self.curriculumCombo.setMinimumContentsLength(6)
        self.curriculumCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_4.addWidget(self.curriculumCombo)


        self.layout_7.addLayout(self.layout_4, 0, 0, 1, 1)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.organisationComboLabel = QLabel(self.subjectCard)
        self.organisationComboLabel.setObjectName(u"organisationComboLabel")
        self.organisationComboLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.organisationComboLabel)

        self.organisationCombo = QComboBox(self.subjectCard)
        self.organisationCombo.setObjectName(u"organisationCombo")
        self.organisationCombo.setMinimumContentsLength(6)
        self.organisationCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_5.addWidget(self.organisationCombo)


        self.layout_7.addLayout(self.layout_5, 0, 1, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.responsibleComboLabel = QLabel(self.subjectCard)
        self.responsibleComboLabel.setObjectName(u"responsibleComboLabel")
        self.responsibleComboLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.responsibleComboLabel)

        self.responsibleCombo = QComboBox(self.subjectCard)
        self.responsibleCombo.setObjectName(u"responsibleCombo")
        self.responsibleCombo.setMinimumContentsLength(6)
        self.responsibleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.responsibleCombo)


        self.layout_7.addLayout(self.layout_6, 0, 2, 1, 1)

        self.layout_7.setColumnStretch(0, 1)
        self.layout_7.setColumnStretch(1, 1)
        self.layout_7.setColumnStretch(2, 1)

        self.layout_22.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.subjectCard)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.subjectCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout_8.addWidget(self.reasonEdit)


        self.layout_22.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.leftOutEditLabel = QLabel(self.subjectCard)
        self.leftOutEditLabel.setObjectName(u"leftOutEditLabel")
        self.leftOutEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.leftOutEditLabel)

        self.leftOutEdit = QLineEdit(self.subjectCard)
        self.leftOutEdit.setObjectName(u"leftOutEdit")

        self.layout_9.addWidget(self.leftOutEdit)


        self.layout_22.addLayout(self.layout_9)

        self.layout_16 = QGridLayout()
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setHorizontalSpacing(12)
        self.layout_16.setVerticalSpacing(12)
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.contentEditLabel = QLabel(self.subjectCard)
        self.contentEditLabel.setObjectName(u"contentEditLabel")
        self.contentEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.contentEditLabel)

        self.contentEdit = TextBox(self.subjectCard)
        self.contentEdit.setObjectName(u"contentEdit")

        self.layout_10.addWidget(self.contentEdit)


        self.layout_12.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)


        self.layout_16.addLayout(self.layout_12, 0, 0, 1, 1)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.methodsEditLabel = QLabel(self.subjectCard)
        self.methodsEditLabel.setObjectName(u"methodsEditLabel")
        self.methodsEditLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.methodsEditLabel)

        self.methodsEdit = TextBox(self.subjectCard)
        self.methodsEdit.setObjectName(u"methodsEdit")

        self.layout_13.addWidget(self.methodsEdit)


        self.layout_15.addLayout(self.layout_13)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_14)


        self.layout_16.addLayout(self.layout_15, 0, 1, 1, 1)

        self.layout_16.setColumnStretch(0, 1)
        self.layout_16.setColumnStretch(1, 1)

        self.layout_22.addLayout(self.layout_16)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.materialEditLabel = QLabel(self.subjectCard)
        self.materialEditLabel.setObjectName(u"materialEditLabel")
        self.materialEditLabel.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.materialEditLabel)

        self.materialEdit = QLineEdit(self.subjectCard)
        self.materialEdit.setObjectName(u"materialEdit")

        self.layout_17.addWidget(self.materialEdit)


        self.layout_22.addLayout(self.layout_17)

        self.adaptationLabel = QLabel(self.subjectCard)
        self.adaptationLabel.setObjectName(u"adaptationLabel")
        self.adaptationLabel.setProperty(u"role", u"label")

        self.layout_22.addWidget(self.adaptationLabel)

        self.adaptationBox = QWidget(self.subjectCard)
        self.adaptationBox.setObjectName(u"adaptationBox")
        self.layout_18 = QGridLayout(self.adaptationBox)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setHorizontalSpacing(6)
        self.layout_18.setVerticalSpacing(6)
        self.layout_18.setContentsMargins(0, 0, 0, 0)

        self.layout_22.addWidget(self.adaptationBox)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.hoursEditLabel = QLabel(self.subjectCard)
        self.hoursEditLabel.setObjectName(u"hoursEditLabel")
        self.hoursEditLabel.setProperty(u"role", u"label")

        self.layout_19.addWidget(self.hoursEditLabel)

        self.hoursEdit = QLineEdit(self.subjectCard)
        self.hoursEdit.setObjectName(u"hoursEdit")

        self.layout_19.addWidget(self.hoursEdit)


        self.layout_22.addLayout(self.layout_19)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)

        self.removeSubjectButton = QPushButton(self.subjectCard)
        self.removeSubjectButton.setObjectName(u"removeSubjectButton")
        self.removeSubjectButton.setProperty(u"role", u"quiet")

        self.layout_21.addWidget(self.removeSubjectButton)


        self.layout_22.addLayout(self.layout_21)


        self.layout_24.addWidget(self.subjectCard)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_24.addItem(self.spacer_23)

        self.scrollArea.setWidget(self.content)

        self.layout_25.addWidget(self.scrollArea)

        self.layout_25.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.curriculumComboLabel.setBuddy(self.curriculumCombo)
        self.organisationComboLabel.setBuddy(self.organisationCombo)
        self.responsibleComboLabel.setBuddy(self.responsibleCombo)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.leftOutEditLabel.setBuddy(self.leftOutEdit)
        self.contentEditLabel.setBuddy(self.contentEdit)
        self.methodsEditLabel.setBuddy(self.methodsEdit)
        self.materialEditLabel.setBuddy(self.materialEdit)
        self.hoursEditLabel.setBuddy(self.hoursEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(GoalsStep)

        QMetaObject.connectSlotsByName(GoalsStep)
    # setupUi

    def retranslateUi(self, GoalsStep):
#if QT_CONFIG(accessibility)
        self.subjectTabs.setAccessibleName(QCoreApplication.translate("GoalsStep", u"Fag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.addSubjectCombo.setAccessibleName(QCoreApplication.translate("GoalsStep", u"Nytt fag", None))
#endif // QT_CONFIG(accessibility)
        self.addSubjectButton.setText(QCoreApplication.translate("GoalsStep", u"Legg til &fag", None))
        self.addGoalButton.setText(QCoreApplication.translate("GoalsStep", u"Nytt &m\u00e5l", None))
        self.emptyLabel.setText("")
        self.subjectCardTitle.setText(QCoreApplication.translate("GoalsStep", u"Innhold og gjennomf\u00f8ring", None))
        self.curriculumComboLabel.setText(QCoreApplication.translate("GoalsStep", u"L\u00e6replanen", None))
        self.organisationComboLabel.setText(QCoreApplication.translate("GoalsStep", u"Organisering", None))
        self.responsibleComboLabel.setText(QCoreApplication.translate("GoalsStep", u"Ansvarlig l\u00e6rer", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("GoalsStep", u"Hvorfor utenfor klassen?", None))
        self.leftOutEditLabel.setText(QCoreApplication.translate("GoalsStep", u"Hva velges bort i faget?", None))
        self.contentEditLabel.setText(QCoreApplication.translate("GoalsStep", u"Innhold: hva skal eleven arbeide med?", None))
        self.methodsEditLabel.setText(QCoreApplication.translate("GoalsStep", u"Gjennomf\u00f8ring: hvordan foreg\u00e5r oppl\u00e6ringen?", None))
        self.materialEditLabel.setText(QCoreApplication.translate("GoalsStep", u"L\u00e6remidler", None))
        self.adaptationLabel.setText(QCoreApplication.translate("GoalsStep", u"Tilpasning", None))
        self.hoursEditLabel.setText(QCoreApplication.translate("GoalsStep", u"Timer gitt hittil", None))
        self.hoursEdit.setPlaceholderText(QCoreApplication.translate("GoalsStep", u"for eksempel: spesialpedagog 104, assistent 30", None))
        self.removeSubjectButton.setText(QCoreApplication.translate("GoalsStep", u"Ta faget ut av planen", None))
        pass
    # retranslateUi
