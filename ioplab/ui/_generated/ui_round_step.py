from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_RoundStep(object):
    def setupUi(self, RoundStep):
        if not RoundStep.objectName():
            RoundStep.setObjectName(u"RoundStep")
        self.layout_5 = QVBoxLayout(RoundStep)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(RoundStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_4 = QVBoxLayout(self.content)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(4, 4, 12, 4)
        self.roundCard = QFrame(self.content)
        self.roundCard.setObjectName(u"roundCard")
        self.roundCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.roundCard)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.roundCardTitle = QLabel(self.roundCard)
        self.roundCardTitle.setObjectName(u"roundCardTitle")
        self.roundCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_2.addWidget(self.roundCardTitle)

        self.statusLabel = QLabel(self.roundCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)

        self.layout_2.addWidget(self.statusLabel)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.goButton = QPushButton(self.roundCard)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setProperty(u"role", u"main")

        self.layout_1.addWidget(self.goButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_2.addLayout(self.layout_1)


        self.layout_4.addWidget(self.roundCard)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)

        self.scrollArea.setWidget(self.content)

        self.layout_5.addWidget(self.scrollArea)


        self.retranslateUi(RoundStep)

        QMetaObject.connectSlotsByName(RoundStep)
    # setupUi

    def retranslateUi(self, RoundStep):
        self.roundCardTitle.setText(QCoreApplication.translate("ioplab", u"Evaluering", None))
        self.statusLabel.setText("")
        self.goButton.setText(QCoreApplication.translate("ioplab", u"&G\u00e5 til vurderingen", None))
        pass
    # retranslateUi
