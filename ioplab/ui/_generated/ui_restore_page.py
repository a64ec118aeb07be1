from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_RestorePage(object):
    def setupUi(self, RestorePage):
        if not RestorePage.objectName():
            RestorePage.setObjectName(u"RestorePage")
        self.layout_0 = QHBoxLayout(RestorePage)
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

        self.restoreCard = QFrame(RestorePage)
        self.restoreCard.setObjectName(u"restoreCard")
        self.restoreCard.setProperty(u"role", u"card")
        self.layout_card = QVBoxLayout(self.restoreCard)
        self.layout_card.setSpacing(12)
        self.layout_card.setObjectName(u"layout_card")
        self.layout_card.setContentsMargins(32, 28, 32, 28)
        self.titleLabel = QLabel(self.restoreCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_card.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.restoreCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_card.addWidget(self.introLabel)

        self.notice = Notice(self.restoreCard)
        self.notice.setObjectName(u"notice")

        self.layout_card.addWidget(self.notice)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.pathEditLabel = QLabel(self.restoreCard)
        self.pathEditLabel.setObjectName(u"pathEditLabel")
        self.pathEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.pathEditLabel)

        self.pathEdit = QLineEdit(self.restoreCard)
        self.pathEdit.setObjectName(u"pathEdit")

        self.layout_3.addWidget(self.pathEdit)


        self.layout_card.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.backupTableLabel = QLabel(self.restoreCard)
        self.backupTableLabel.setObjectName(u"backupTableLabel")
        self.backupTableLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.backupTableLabel)

        self.backupTable = PlainTable(self.restoreCard)
        self.backupTable.setObjectName(u"backupTable")

        self.layout_4.addWidget(self.backupTable)


        self.layout_card.addLayout(self.layout_4)

        self.stateLabel = QLabel(self.restoreCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setProperty(u"role", u"muted")

        self.layout_card.addWidget(self.stateLabel)

        self.pinchFind = QHBoxLayout()
        self.pinchFind.setSpacing(8)
        self.pinchFind.setObjectName(u"pinchFind")
        self.pinchFind.setContentsMargins(0, 0, 0, 0)
        self.browseButton = QPushButton(self.restoreCard)
        self.browseButton.setObjectName(u"browseButton")

        self.pinchFind.addWidget(self.browseButton)

        self.fileButton = QPushButton(self.restoreCard)
        self.fileButton.setObjectName(u"fileButton")

        self.pinchFind.addWidget(self.fileButton)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchFind.addItem(self.spacer_9)


        self.layout_card.addLayout(self.pinchFind)

        self.personBox = QWidget(self.restoreCard)
        self.personBox.setObjectName(u"personBox")
        self.layout_5 = QVBoxLayout(self.personBox)
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.personComboLabel = QLabel(self.personBox)
        self.personComboLabel.setObjectName(u"personComboLabel")
        self.personComboLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.personComboLabel)

        self.personCombo = QComboBox(self.personBox)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setMinimumContentsLength(6)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_5.addWidget(self.personCombo)


        self.layout_card.addWidget(self.personBox)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.passphraseEditLabel = QLabel(self.restoreCard)
        self.passphraseEditLabel.setObjectName(u"passphraseEditLabel")
        self.passphraseEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.passphraseEditLabel)

        self.passphraseEdit = QLineEdit(self.restoreCard)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_6.addWidget(self.passphraseEdit)


        self.layout_card.addLayout(self.layout_6)

        self.pinchActs = QHBoxLayout()
        self.pinchActs.setSpacing(8)
        self.pinchActs.setObjectName(u"pinchActs")
        self.pinchActs.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.restoreCard)
        self.backButton.setObjectName(u"backButton")

        self.pinchActs.addWidget(self.backButton)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActs.addItem(self.spacer_5)

        self.restoreButton = QPushButton(self.restoreCard)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"role", u"main")

        self.pinchActs.addWidget(self.restoreButton)


        self.layout_card.addLayout(self.pinchActs)


        self.layout_7.addWidget(self.restoreCard)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)


        self.layout_0.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_0.addItem(self.spacer_8)

        self.layout_0.setStretch(0, 1)
        self.layout_0.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.pathEditLabel.setBuddy(self.pathEdit)
        self.backupTableLabel.setBuddy(self.backupTable)
        self.personComboLabel.setBuddy(self.personCombo)
        self.passphraseEditLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.backupTable)
        QWidget.setTabOrder(self.backupTable, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.personCombo)
        QWidget.setTabOrder(self.personCombo, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.backButton)
        QWidget.setTabOrder(self.backButton, self.restoreButton)

        self.retranslateUi(RestorePage)

        QMetaObject.connectSlotsByName(RestorePage)
    # setupUi

    def retranslateUi(self, RestorePage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Hent tilbake fra sikkerhetskopi", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Velg arkivet, og hvordan det skal bli. Kopien blir pr\u00f8vd f\u00f8r noe byttes, og arkivet som ligger der n\u00e5, blir tatt vare p\u00e5 ved siden av.", None))
        self.pathEditLabel.setText(QCoreApplication.translate("ioplab", u"&Arkiv", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Mappe som slutter p\u00e5 .ioplab", None))
        self.backupTableLabel.setText(QCoreApplication.translate("ioplab", u"&Sikkerhetskopier", None))
#if QT_CONFIG(accessibility)
        self.backupTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Sikkerhetskopier", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText("")
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla etter arkivet \u2026", None))
        self.fileButton.setText(QCoreApplication.translate("ioplab", u"En kopi et annet st&ed \u2026", None))
        self.personComboLabel.setText(QCoreApplication.translate("ioplab", u"&Hvem er du?", None))
        self.passphraseEditLabel.setText(QCoreApplication.translate("ioplab", u"&Passordfrasen du hadde da kopien ble tatt", None))
        self.backButton.setText(QCoreApplication.translate("ioplab", u"&Tilbake", None))
        self.restoreButton.setText(QCoreApplication.translate("ioplab", u"Hent tilba&ke", None))
        pass
    # retranslateUi
