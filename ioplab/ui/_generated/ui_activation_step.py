from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_ActivationStep(object):
    def setupUi(self, ActivationStep):
        if not ActivationStep.objectName():
            ActivationStep.setObjectName(u"ActivationStep")
        self.layout_11 = QVBoxLayout(ActivationStep)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(ActivationStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_10 = QVBoxLayout(self.content)
        self.layout_10.setSpacing(14)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(4, 4, 12, 4)
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
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)

        self.layout_5.addWidget(self.statusLabel)

        self.freezeLabel = QLabel(self.activationCard)
        self.freezeLabel.setObjectName(u"freezeLabel")
        self.freezeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.freezeLabel.setWordWrap(True)
        self.freezeLabel.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.freezeLabel)

        self.foldActivation = QHBoxLayout()
        self.foldActivation.setSpacing(12)
        self.foldActivation.setObjectName(u"foldActivation")
        self.foldActivation.setContentsMargins(0, 0, 0, 0)
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


        self.foldActivation.addLayout(self.layout_0)

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


        self.foldActivation.addLayout(self.layout_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldActivation.addItem(self.spacer_2)

        self.foldActivation.setStretch(0, 1)
        self.foldActivation.setStretch(1, 1)
        self.foldActivation.setStretch(2, 1)

        self.layout_5.addLayout(self.foldActivation)

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


        self.layout_10.addWidget(self.activationCard)

        self.stoppingCard = QFrame(self.content)
        self.stoppingCard.setObjectName(u"stoppingCard")
        self.stoppingCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.stoppingCard)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.stoppingCardTitle = QLabel(self.stoppingCard)
        self.stoppingCardTitle.setObjectName(u"stoppingCardTitle")
        self.stoppingCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_8.addWidget(self.stoppingCardTitle)

        self.stoppingLabel = QLabel(self.stoppingCard)
        self.stoppingLabel.setObjectName(u"stoppingLabel")
        self.stoppingLabel.setWordWrap(True)
        self.stoppingLabel.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.stoppingLabel)

        self.stoppingList = WrapList(self.stoppingCard)
        self.stoppingList.setObjectName(u"stoppingList")

        self.layout_8.addWidget(self.stoppingList)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.goButton = QPushButton(self.stoppingCard)
        self.goButton.setObjectName(u"goButton")

        self.layout_7.addWidget(self.goButton)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_8.addLayout(self.layout_7)


        self.layout_10.addWidget(self.stoppingCard)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)

        self.scrollArea.setWidget(self.content)

        self.layout_11.addWidget(self.scrollArea)

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
        self.freezeLabel.setText("")
        self.onEditLabel.setText(QCoreApplication.translate("ioplab", u"Tas i bruk", None))
        self.onEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"Slags plan", None))
        self.activateButton.setText(QCoreApplication.translate("ioplab", u"&Ta i bruk", None))
        self.stoppingCardTitle.setText(QCoreApplication.translate("ioplab", u"Dette m\u00e5 p\u00e5 plass f\u00f8rst", None))
        self.stoppingLabel.setText(QCoreApplication.translate("ioplab", u"Trykk Enter p\u00e5 et krav, eller dobbeltklikk, for \u00e5 g\u00e5 dit det rettes.", None))
#if QT_CONFIG(accessibility)
        self.stoppingList.setAccessibleName(QCoreApplication.translate("ioplab", u"Krav som stopper", None))
#endif // QT_CONFIG(accessibility)
        self.goButton.setText(QCoreApplication.translate("ioplab", u"G\u00e5 til stede&t", None))
        pass
    # retranslateUi
