from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice

class Ui_RequestPage(object):
    def setupUi(self, RequestPage):
        if not RequestPage.objectName():
            RequestPage.setObjectName(u"RequestPage")
        self.layout_0 = QHBoxLayout(RequestPage)
        self.layout_0.setSpacing(8)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(24, 24, 24, 24)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_0.addItem(self.spacer_1)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_2)

        self.requestCard = QFrame(RequestPage)
        self.requestCard.setObjectName(u"requestCard")
        self.requestCard.setProperty(u"role", u"card")
        self.layout_card = QVBoxLayout(self.requestCard)
        self.layout_card.setSpacing(12)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(32, 28, 32, 28)
        self.brandLabel = QLabel(self.requestCard)
        self.brandLabel.setObjectName(u"brandLabel")
        self.brandLabel.setProperty(u"role", u"brand")

        self.layout_card.addWidget(self.brandLabel)

        self.titleLabel = QLabel(self.requestCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"cardTitle")

        self.layout_card.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.requestCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_card.addWidget(self.introLabel)

        self.notice = Notice(self.requestCard)
        self.notice.setObjectName(u"notice")

        self.layout_card.addWidget(self.notice)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.pathEditLabel = QLabel(self.requestCard)
        self.pathEditLabel.setObjectName(u"pathEditLabel")
        self.pathEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.pathEditLabel)

        self.pathEdit = QLineEdit(self.requestCard)
        self.pathEdit.setObjectName(u"pathEdit")

        self.layout_3.addWidget(self.pathEdit)


        self.layout_card.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.wordsEditLabel = QLabel(self.requestCard)
        self.wordsEditLabel.setObjectName(u"wordsEditLabel")
        self.wordsEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.wordsEditLabel)

        self.wordsEdit = QLineEdit(self.requestCard)
        self.wordsEdit.setObjectName(u"wordsEdit")

        self.layout_4.addWidget(self.wordsEdit)


        self.layout_card.addLayout(self.layout_4)

        self.hintLabel = QLabel(self.requestCard)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"role", u"muted")

        self.layout_card.addWidget(self.hintLabel)

        self.pinchActs = QHBoxLayout()
        self.pinchActs.setSpacing(8)
        self.pinchActs.setObjectName(u"pinchActs")
        self.pinchActs.setContentsMargins(0, 0, 0, 0)
        self.browseButton = QPushButton(self.requestCard)
        self.browseButton.setObjectName(u"browseButton")

        self.pinchActs.addWidget(self.browseButton)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActs.addItem(self.spacer_5)

        self.backButton = QPushButton(self.requestCard)
        self.backButton.setObjectName(u"backButton")

        self.pinchActs.addWidget(self.backButton)

        self.openButton = QPushButton(self.requestCard)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"role", u"main")

        self.pinchActs.addWidget(self.openButton)


        self.layout_card.addLayout(self.pinchActs)


        self.layout_7.addWidget(self.requestCard)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)


        self.layout_0.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_0.addItem(self.spacer_8)

        self.layout_0.setStretch(0, 1)
        self.layout_0.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.pathEditLabel.setBuddy(self.pathEdit)
        self.wordsEditLabel.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.openButton)
        QWidget.setTabOrder(self.openButton, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.backButton)

        self.retranslateUi(RequestPage)

        QMetaObject.connectSlotsByName(RequestPage)
    # setupUi

    def retranslateUi(self, RequestPage):
        self.brandLabel.setText(QCoreApplication.translate("ioplab", u"ioplab", None))
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Jeg har f\u00e5tt en foresp\u00f8rsel", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"En kollega har sendt deg en fil som slutter p\u00e5 .iopbidrag, og sagt deg fem ord. Du trenger ikke noe arkiv.", None))
        self.pathEditLabel.setText(QCoreApplication.translate("ioplab", u"&Filen", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Fil som slutter p\u00e5 .iopbidrag", None))
        self.wordsEditLabel.setText(QCoreApplication.translate("ioplab", u"De fem &ordene", None))
        self.wordsEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"fem ord med mellomrom mellom", None))
        self.hintLabel.setText(QCoreApplication.translate("ioplab", u"Store og sm\u00e5 bokstaver betyr ikke noe. Det tar litt tid \u00e5 \u00e5pne filen, med vilje.", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.backButton.setText(QCoreApplication.translate("ioplab", u"&Tilbake", None))
        self.openButton.setText(QCoreApplication.translate("ioplab", u"&\u00c5pne", None))
        pass
    # retranslateUi
