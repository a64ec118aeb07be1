from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_AboutCard(object):
    def setupUi(self, AboutCard):
        if not AboutCard.objectName():
            AboutCard.setObjectName(u"AboutCard")
        self.layout_about = QVBoxLayout(AboutCard)
        self.layout_about.setSpacing(10)
        self.layout_about.setObjectName(u"layout_about")
        self.layout_about.setContentsMargins(16, 14, 16, 16)
        self.titleLabel = QLabel(AboutCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_about.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(AboutCard)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout_about.addWidget(self.aboutLabel)

        self.vaultBox = QFrame(AboutCard)
        self.vaultBox.setObjectName(u"vaultBox")
        self.layout_vaultBox = QVBoxLayout(self.vaultBox)
        self.layout_vaultBox.setSpacing(0)
        self.layout_vaultBox.setObjectName(u"layout_vaultBox")
        self.layout_vaultBox.setContentsMargins(0, 0, 0, 0)
        self.layout_vault = QVBoxLayout()
        self.layout_vault.setSpacing(4)
        self.layout_vault.setObjectName(u"layout_vault")
        self.layout_vault.setContentsMargins(0, 0, 0, 0)
        self.vaultEditLabel = QLabel(self.vaultBox)
        self.vaultEditLabel.setObjectName(u"vaultEditLabel")
        self.vaultEditLabel.setProperty(u"role", u"label")

        self.layout_vault.addWidget(self.vaultEditLabel)

        self.pinchVault = QHBoxLayout()
        self.pinchVault.setSpacing(8)
        self.pinchVault.setObjectName(u"pinchVault")
        self.pinchVault.setContentsMargins(0, 0, 0, 0)
        self.vaultEdit = QLineEdit(self.vaultBox)
        self.vaultEdit.setObjectName(u"vaultEdit")
        self.vaultEdit.setReadOnly(True)

        self.pinchVault.addWidget(self.vaultEdit)

        self.vaultButton = QPushButton(self.vaultBox)
        self.vaultButton.setObjectName(u"vaultButton")

        self.pinchVault.addWidget(self.vaultButton)

        self.pinchVault.setStretch(0, 1)

        self.layout_vault.addLayout(self.pinchVault)


        self.layout_vaultBox.addLayout(self.layout_vault)


        self.layout_about.addWidget(self.vaultBox)

        self.layout_log = QVBoxLayout()
        self.layout_log.setSpacing(4)
        self.layout_log.setObjectName(u"layout_log")
        self.layout_log.setContentsMargins(0, 0, 0, 0)
        self.logEditLabel = QLabel(AboutCard)
        self.logEditLabel.setObjectName(u"logEditLabel")
        self.logEditLabel.setProperty(u"role", u"label")

        self.layout_log.addWidget(self.logEditLabel)

        self.pinchLog = QHBoxLayout()
        self.pinchLog.setSpacing(8)
        self.pinchLog.setObjectName(u"pinchLog")
        self.pinchLog.setContentsMargins(0, 0, 0, 0)
        self.logEdit = QLineEdit(AboutCard)
        self.logEdit.setObjectName(u"logEdit")
        self.logEdit.setReadOnly(True)

        self.pinchLog.addWidget(self.logEdit)

        self.logButton = QPushButton(AboutCard)
        self.logButton.setObjectName(u"logButton")

        self.pinchLog.addWidget(self.logButton)

        self.pinchLog.setStretch(0, 1)

        self.layout_log.addLayout(self.pinchLog)


        self.layout_about.addLayout(self.layout_log)

        self.licencesButton = QPushButton(AboutCard)
        self.licencesButton.setObjectName(u"licencesButton")

        self.layout_about.addWidget(self.licencesButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.testTitle = QLabel(AboutCard)
        self.testTitle.setObjectName(u"testTitle")
        self.testTitle.setProperty(u"role", u"cardTitle")

        self.layout_about.addWidget(self.testTitle)

        self.testLabel = QLabel(AboutCard)
        self.testLabel.setObjectName(u"testLabel")
        self.testLabel.setWordWrap(True)
        self.testLabel.setProperty(u"role", u"muted")

        self.layout_about.addWidget(self.testLabel)

        self.pinchTest = QHBoxLayout()
        self.pinchTest.setSpacing(8)
        self.pinchTest.setObjectName(u"pinchTest")
        self.pinchTest.setContentsMargins(0, 0, 0, 0)
        self.testButton = QPushButton(AboutCard)
        self.testButton.setObjectName(u"testButton")

        self.pinchTest.addWidget(self.testButton)

        self.stopButton = QPushButton(AboutCard)
        self.stopButton.setObjectName(u"stopButton")

        self.pinchTest.addWidget(self.stopButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTest.addItem(self.spacer_3)


        self.layout_about.addLayout(self.pinchTest)

        self.stateLabel = QLabel(AboutCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.layout_about.addWidget(self.stateLabel)

        self.lineList = WrapList(AboutCard)
        self.lineList.setObjectName(u"lineList")

        self.layout_about.addWidget(self.lineList)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_about.addItem(self.spacer_4)

#if QT_CONFIG(shortcut)
        self.vaultEditLabel.setBuddy(self.vaultEdit)
        self.logEditLabel.setBuddy(self.logEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.vaultEdit, self.vaultButton)
        QWidget.setTabOrder(self.vaultButton, self.logEdit)
        QWidget.setTabOrder(self.logEdit, self.logButton)
        QWidget.setTabOrder(self.logButton, self.licencesButton)
        QWidget.setTabOrder(self.licencesButton, self.testButton)
        QWidget.setTabOrder(self.testButton, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.lineList)

        self.retranslateUi(AboutCard)

        QMetaObject.connectSlotsByName(AboutCard)
    # setupUi

    def retranslateUi(self, AboutCard):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Om ioplab", None))
        self.aboutLabel.setText("")
        self.vaultEditLabel.setText(QCoreApplication.translate("ioplab", u"Arkivet ligger i", None))
        self.vaultButton.setText(QCoreApplication.translate("ioplab", u"\u00c5pne mappen", None))
#if QT_CONFIG(accessibility)
        self.vaultButton.setAccessibleName(QCoreApplication.translate("ioplab", u"\u00c5pne mappen med arkivet", None))
#endif // QT_CONFIG(accessibility)
        self.logEditLabel.setText(QCoreApplication.translate("ioplab", u"Loggen over feil ligger i", None))
        self.logButton.setText(QCoreApplication.translate("ioplab", u"\u00c5pne mappen", None))
#if QT_CONFIG(accessibility)
        self.logButton.setAccessibleName(QCoreApplication.translate("ioplab", u"\u00c5pne mappen med loggen", None))
#endif // QT_CONFIG(accessibility)
        self.licencesButton.setText(QCoreApplication.translate("ioplab", u"Biblioteker og &lisenser \u2026", None))
        self.testTitle.setText(QCoreApplication.translate("ioplab", u"Pr\u00f8v at alt virker", None))
        self.testLabel.setText(QCoreApplication.translate("ioplab", u"Programmet pr\u00f8ver seg selv i en midlertidig mappe: kryptering, dokumenter, tall og oversettelser. Det tar under et minutt og r\u00f8rer ikke arkivet.", None))
        self.testButton.setText(QCoreApplication.translate("ioplab", u"&Pr\u00f8v n\u00e5", None))
        self.stopButton.setText(QCoreApplication.translate("ioplab", u"St&opp", None))
        self.stateLabel.setText("")
#if QT_CONFIG(accessibility)
        self.lineList.setAccessibleName(QCoreApplication.translate("ioplab", u"Det som er pr\u00f8vd", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
