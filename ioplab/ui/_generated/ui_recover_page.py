from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice

class Ui_RecoverPage(object):
    def setupUi(self, RecoverPage):
        if not RecoverPage.objectName():
            RecoverPage.setObjectName(u"RecoverPage")
        self.layout_132 = QHBoxLayout(RecoverPage)
        self.layout_132.setSpacing(8)
        self.layout_132.setObjectName(u"layout_132")
        self.layout_132.setContentsMargins(24, 24, 24, 24)
        self.spacer_130 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_132.addItem(self.spacer_130)

        self.layout_129 = QVBoxLayout()
        self.layout_129.setSpacing(0)
        self.layout_129.setObjectName(u"layout_129")
        self.layout_129.setContentsMargins(0, 0, 0, 0)
        self.spacer_127 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_129.addItem(self.spacer_127)

        self.recoverCard = QFrame(RecoverPage)
        self.recoverCard.setObjectName(u"recoverCard")
        self.recoverCard.setProperty(u"role", u"card")
        self.layout_126 = QVBoxLayout(self.recoverCard)
        self.layout_126.setSpacing(12)
        self.layout_126.setObjectName(u"layout_126")
        self.layout_126.setContentsMargins(32, 28, 32, 28)
        self.titleLabel = QLabel(self.recoverCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_126.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.recoverCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_126.addWidget(self.introLabel)

        self.notice = Notice(self.recoverCard)
        self.notice.setObjectName(u"notice")

        self.layout_126.addWidget(self.notice)

        self.pathLabel = QLabel(self.recoverCard)
        self.pathLabel.setObjectName(u"pathLabel")
        self.pathLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pathLabel.setWordWrap(True)
        self.pathLabel.setProperty(u"role", u"muted")

        self.layout_126.addWidget(self.pathLabel)

        self.personBox = QWidget(self.recoverCard)
        self.personBox.setObjectName(u"personBox")
        self.layout_119 = QVBoxLayout(self.personBox)
        self.layout_119.setSpacing(8)
        self.layout_119.setObjectName(u"layout_119")
        self.layout_119.setContentsMargins(0, 0, 0, 0)
        self.layout_118 = QVBoxLayout()
        self.layout_118.setSpacing(4)
        self.layout_118.setObjectName(u"layout_118")
        self.layout_118.setContentsMargins(0, 0, 0, 0)
        self.personComboLabel = QLabel(self.personBox)
        self.personComboLabel.setObjectName(u"personComboLabel")
        self.personComboLabel.setProperty(u"role", u"label")

        self.layout_118.addWidget(self.personComboLabel)

        self.personCombo = QComboBox(self.personBox)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setMinimumContentsLength(6)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_118.addWidget(self.personCombo)


        self.layout_119.addLayout(self.layout_118)


        self.layout_126.addWidget(self.personBox)

        self.layout_120 = QVBoxLayout()
        self.layout_120.setSpacing(4)
        self.layout_120.setObjectName(u"layout_120")
        self.layout_120.setContentsMargins(0, 0, 0, 0)
        self.keyEditLabel = QLabel(self.recoverCard)
        self.keyEditLabel.setObjectName(u"keyEditLabel")
        self.keyEditLabel.setProperty(u"role", u"label")

        self.layout_120.addWidget(self.keyEditLabel)

        self.keyEdit = QLineEdit(self.recoverCard)
        self.keyEdit.setObjectName(u"keyEdit")
        self.keyEdit.setMaxLength(200)

        self.layout_120.addWidget(self.keyEdit)


        self.layout_126.addLayout(self.layout_120)

        self.keyAdviceLabel = QLabel(self.recoverCard)
        self.keyAdviceLabel.setObjectName(u"keyAdviceLabel")
        self.keyAdviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyAdviceLabel.setWordWrap(True)
        self.keyAdviceLabel.setProperty(u"role", u"muted")

        self.layout_126.addWidget(self.keyAdviceLabel)

        self.foldRecover = QHBoxLayout()
        self.foldRecover.setSpacing(8)
        self.foldRecover.setObjectName(u"foldRecover")
        self.foldRecover.setContentsMargins(0, 0, 0, 0)
        self.layout_121 = QVBoxLayout()
        self.layout_121.setSpacing(4)
        self.layout_121.setObjectName(u"layout_121")
        self.layout_121.setContentsMargins(0, 0, 0, 0)
        self.passphraseEditLabel = QLabel(self.recoverCard)
        self.passphraseEditLabel.setObjectName(u"passphraseEditLabel")
        self.passphraseEditLabel.setProperty(u"role", u"label")

        self.layout_121.addWidget(self.passphraseEditLabel)

        self.passphraseEdit = QLineEdit(self.recoverCard)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_121.addWidget(self.passphraseEdit)


        self.foldRecover.addLayout(self.layout_121)

        self.layout_122 = QVBoxLayout()
        self.layout_122.setSpacing(4)
        self.layout_122.setObjectName(u"layout_122")
        self.layout_122.setContentsMargins(0, 0, 0, 0)
        self.repeatEditLabel = QLabel(self.recoverCard)
        self.repeatEditLabel.setObjectName(u"repeatEditLabel")
        self.repeatEditLabel.setProperty(u"role", u"label")

        self.layout_122.addWidget(self.repeatEditLabel)

        self.repeatEdit = QLineEdit(self.recoverCard)
        self.repeatEdit.setObjectName(u"repeatEdit")
        self.repeatEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_122.addWidget(self.repeatEdit)


        self.foldRecover.addLayout(self.layout_122)


        self.layout_126.addLayout(self.foldRecover)

        self.adviceLabel = QLabel(self.recoverCard)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adviceLabel.setWordWrap(True)
        self.adviceLabel.setProperty(u"role", u"muted")

        self.layout_126.addWidget(self.adviceLabel)

        self.layout_124 = QHBoxLayout()
        self.layout_124.setSpacing(8)
        self.layout_124.setObjectName(u"layout_124")
        self.layout_124.setContentsMargins(0, 0, 0, 0)
        self.suggestButton = QPushButton(self.recoverCard)
        self.suggestButton.setObjectName(u"suggestButton")

        self.layout_124.addWidget(self.suggestButton)

        self.spacer_123 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_124.addItem(self.spacer_123)


        self.layout_126.addLayout(self.layout_124)

        self.foldRecoverButtons = QHBoxLayout()
        self.foldRecoverButtons.setSpacing(8)
        self.foldRecoverButtons.setObjectName(u"foldRecoverButtons")
        self.foldRecoverButtons.setContentsMargins(0, 0, 0, 0)
        self.cancelButton = QPushButton(self.recoverCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.foldRecoverButtons.addWidget(self.cancelButton)

        self.spacer_125 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldRecoverButtons.addItem(self.spacer_125)

        self.recoverButton = QPushButton(self.recoverCard)
        self.recoverButton.setObjectName(u"recoverButton")
        self.recoverButton.setProperty(u"role", u"main")

        self.foldRecoverButtons.addWidget(self.recoverButton)


        self.layout_126.addLayout(self.foldRecoverButtons)


        self.layout_129.addWidget(self.recoverCard)

        self.spacer_128 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_129.addItem(self.spacer_128)


        self.layout_132.addLayout(self.layout_129)

        self.spacer_131 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_132.addItem(self.spacer_131)

        self.layout_132.setStretch(0, 1)
        self.layout_132.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.personComboLabel.setBuddy(self.personCombo)
        self.keyEditLabel.setBuddy(self.keyEdit)
        self.passphraseEditLabel.setBuddy(self.passphraseEdit)
        self.repeatEditLabel.setBuddy(self.repeatEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.personCombo, self.keyEdit)
        QWidget.setTabOrder(self.keyEdit, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.repeatEdit)
        QWidget.setTabOrder(self.repeatEdit, self.suggestButton)
        QWidget.setTabOrder(self.suggestButton, self.recoverButton)
        QWidget.setTabOrder(self.recoverButton, self.cancelButton)

        self.retranslateUi(RecoverPage)

        self.recoverButton.setDefault(True)


        QMetaObject.connectSlotsByName(RecoverPage)
    # setupUi

    def retranslateUi(self, RecoverPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Glemt passordfrasen", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Skriv n\u00f8dn\u00f8kkelen fra arket, og velg en ny passordfrase. N\u00f8dn\u00f8kkelen virker bare denne ene gangen; du f\u00e5r en ny etterp\u00e5.", None))
        self.pathLabel.setText("")
        self.personComboLabel.setText(QCoreApplication.translate("ioplab", u"&Hvem er du?", None))
        self.keyEditLabel.setText(QCoreApplication.translate("ioplab", u"N\u00f8d&n\u00f8kkel, 6 grupper p\u00e5 5 tegn", None))
        self.keyAdviceLabel.setText("")
        self.passphraseEditLabel.setText(QCoreApplication.translate("ioplab", u"N&y passordfrase, minst 8 tegn", None))
        self.repeatEditLabel.setText(QCoreApplication.translate("ioplab", u"Den nye en &gang til", None))
        self.adviceLabel.setText("")
        self.suggestButton.setText(QCoreApplication.translate("ioplab", u"Lag &forslag", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"&Avbryt", None))
        self.recoverButton.setText(QCoreApplication.translate("ioplab", u"&L\u00e5s opp", None))
        pass
    # retranslateUi
