from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_EmptyPage(object):
    def setupUi(self, EmptyPage):
        if not EmptyPage.objectName():
            EmptyPage.setObjectName(u"EmptyPage")
        self.layout_1 = QVBoxLayout(EmptyPage)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 16, 24, 16)
        self.titleLabel = QLabel(EmptyPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_1.addWidget(self.titleLabel)

        self.emptyCard = QFrame(EmptyPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.emptyCard)
        self.layout_2.setSpacing(14)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 16, 16, 16)
        self.emptyLabel = QLabel(self.emptyCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.layout_2.addWidget(self.emptyLabel)

        self.newButton = QPushButton(self.emptyCard)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"role", u"main")

        self.layout_2.addWidget(self.newButton, 0, Qt.AlignmentFlag.AlignLeft)


        self.layout_1.addWidget(self.emptyCard)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_0)


        self.retranslateUi(EmptyPage)

        QMetaObject.connectSlotsByName(EmptyPage)
    # setupUi

    def retranslateUi(self, EmptyPage):
        self.titleLabel.setText("")
        self.emptyLabel.setText("")
        self.newButton.setText(QCoreApplication.translate("ioplab", u"Legg til &en elev", None))
        pass
    # retranslateUi
