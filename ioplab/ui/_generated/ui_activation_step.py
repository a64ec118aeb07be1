from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField

class Ui_ActivationStep(object):
    def setupUi(self, ActivationStep):
        if not ActivationStep.objectName():
            ActivationStep.setObjectName(u"ActivationStep")
        self.layout_8 = QVBoxLayout(ActivationStep)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(ActivationStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_7 = QVBoxLayout(self.content)
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(4, 4, 12, 4)
        self.activationCard = QFrame(self.content)
        self.activationCard.setObjectName(u"activationCard")
        self.activationCard.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.activationCard)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.activationCardTitle = QLabel(self.activationCard)
        self.activationCardTitle.setObjectName(u"activationCardTitle")
        self.activationCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_5.addWidget(self.activationCardTitle)

        self.statusLabel = QLabel(self.activationCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setWordWrap(True)

        self.layout_5.addWidget(self.statusLabel)

        self.layout_2 = QGridLayout()
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setHorizontalSpacing(12)
        self.layout_2.setVerticalSpacing(12)
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.onEditLabel = QLabel(self.activationCard)
        self.onEditLabel.setObjectName(u"onEditLabel")
        self.onEditLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.onEditLabel)

        self.onEdit = DateField(self.activationCard)
        self.onEdit.setObjectName(u"onEdit")

        self.layout_0.addWidget(self.onEdit)


        self.layout_2.addLayout(self.layout_0, 0, 0, 1, 1)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.kindComboLabel = QLabel(self.activationCard)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.kindComboLabel)

        self.kindCombo = QComboBox(self.activationCard)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(6)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.kindCombo)


        self.layout_2.addLayout(self.layout_1, 0, 1, 1, 1)

        self.layout_2.setColumnStretch(0, 1)
        self.layout_2.setColumnStretch(1, 1)
        self.layout_2.setColumnStretch(2, 2)

        self.layout_5.addLayout(self.layout_2)

        self.layout_4 = QHBoxLayout()
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.activateButton = QPushButton(self.activationCard)
        self.activateButton.setObjectName(u"activateButton")
        self.activateButton.setProperty(u"role", u"main")

        self.layout_4.addWidget(self.activateButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_4.addItem(self.spacer_3)


        self.layout_5.addLayout(self.layout_4)


        self.layout_7.addWidget(self.activationCard)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)

        self.scrollArea.setWidget(self.content)

        self.layout_8.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.onEditLabel.setBuddy(self.onEdit)
        self.kindComboLabel.setBuddy(self.kindCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ActivationStep)

        QMetaObject.connectSlotsByName(ActivationStep)
    # setupUi

    def retranslateUi(self, ActivationStep):
        self.activationCardTitle.setText(QCoreApplication.translate("ioplab", u"Ta i bruk", None))
        self.statusLabel.setText("")
        self.onEditLabel.setText(QCoreApplication.translate("ioplab", u"Tas i bruk", None))
        self.onEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"Slags plan", None))
        self.activateButton.setText(QCoreApplication.translate("ioplab", u"&Ta i bruk", None))
        pass
    # retranslateUi
