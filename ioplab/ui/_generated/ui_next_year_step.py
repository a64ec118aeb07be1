from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_NextYearStep(object):
    def setupUi(self, NextYearStep):
        if not NextYearStep.objectName():
            NextYearStep.setObjectName(u"NextYearStep")
        self.layout_5 = QVBoxLayout(NextYearStep)
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(NextYearStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_4 = QVBoxLayout(self.content)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(4, 4, 12, 4)
        self.nextCard = QFrame(self.content)
        self.nextCard.setObjectName(u"nextCard")
        self.nextCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.nextCard)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.nextCardTitle = QLabel(self.nextCard)
        self.nextCardTitle.setObjectName(u"nextCardTitle")
        self.nextCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_2.addWidget(self.nextCardTitle)

        self.statusLabel = QLabel(self.nextCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)

        self.layout_2.addWidget(self.statusLabel)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.startButton = QPushButton(self.nextCard)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setProperty(u"role", u"main")

        self.layout_1.addWidget(self.startButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_2.addLayout(self.layout_1)


        self.layout_4.addWidget(self.nextCard)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)

        self.scrollArea.setWidget(self.content)

        self.layout_5.addWidget(self.scrollArea)


        self.retranslateUi(NextYearStep)

        QMetaObject.connectSlotsByName(NextYearStep)
    # setupUi

    def retranslateUi(self, NextYearStep):
        self.nextCardTitle.setText(QCoreApplication.translate("ioplab", u"Neste \u00e5rs plan", None))
        self.statusLabel.setText("")
        self.startButton.setText(QCoreApplication.translate("ioplab", u"&Start neste \u00e5rs plan", None))
        pass
    # retranslateUi
