from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
class Ui_CoverPage(object):
    def setupUi(self, CoverPage):
        if not CoverPage.objectName():
            CoverPage.setObjectName(u"CoverPage")
        self.layout_1 = QVBoxLayout(CoverPage)
        self.layout_1.setSpacing(16)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(24, 24, 24, 24)
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.above)

        self.titleLabel = QLabel(CoverPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_1.addWidget(self.titleLabel)

        self.wordsLabel = QLabel(CoverPage)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.wordsLabel.setWordWrap(True)
        self.wordsLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.wordsLabel)

        self.foldButtons = QHBoxLayout()
        self.foldButtons.setSpacing(8)
        self.foldButtons.setObjectName(u"foldButtons")
        self.before = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldButtons.addItem(self.before)

        self.showButton = QPushButton(CoverPage)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setProperty(u"role", u"main")

        self.foldButtons.addWidget(self.showButton)

        self.lockButton = QPushButton(CoverPage)
        self.lockButton.setObjectName(u"lockButton")

        self.foldButtons.addWidget(self.lockButton)

        self.after = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldButtons.addItem(self.after)


        self.layout_1.addLayout(self.foldButtons)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.below)


        self.retranslateUi(CoverPage)

        QMetaObject.connectSlotsByName(CoverPage)
    # setupUi

    def retranslateUi(self, CoverPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Skjermen er dekket", None))
        self.wordsLabel.setText(QCoreApplication.translate("ioplab", u"Alt du har skrevet, st\u00e5r der det sto. Ctrl+B viser det igjen.", None))
        self.showButton.setText(QCoreApplication.translate("ioplab", u"&Vis igjen", None))
        self.lockButton.setText(QCoreApplication.translate("ioplab", u"&L\u00e5s i stedet", None))
        pass
    # retranslateUi
