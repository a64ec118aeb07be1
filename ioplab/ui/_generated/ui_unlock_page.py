from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice

class Ui_UnlockPage(object):
    def setupUi(self, UnlockPage):
        if not UnlockPage.objectName():
            UnlockPage.setObjectName(u"UnlockPage")
        self.layout_12 = QHBoxLayout(UnlockPage)
        self.layout_12.setSpacing(8)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 24, 24, 24)
        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_0)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_1)

        self.unlockCard = QFrame(UnlockPage)
        self.unlockCard.setObjectName(u"unlockCard")
        self.unlockCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.unlockCard)
        self.layout_8.setSpacing(12)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(32, 28, 32, 28)
        self.brandLabel = QLabel(self.unlockCard)
        self.brandLabel.setObjectName(u"brandLabel")
        self.brandLabel.setProperty(u"role", u"brand")

        self.layout_8.addWidget(self.brandLabel)

        self.introLabel = QLabel(self.unlockCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.introLabel)

        self.notice = Notice(self.unlockCard)
        self.notice.setObjectName(u"notice")

        self.layout_8.addWidget(self.notice)

        self.inUseBox = QWidget(self.unlockCard)
        self.inUseBox.setObjectName(u"inUseBox")
        self.foldInUse = QHBoxLayout(self.inUseBox)
        self.foldInUse.setSpacing(8)
        self.foldInUse.setObjectName(u"foldInUse")
        self.foldInUse.setContentsMargins(0, 0, 0, 0)
        self.readButton = QPushButton(self.inUseBox)
        self.readButton.setObjectName(u"readButton")

        self.foldInUse.addWidget(self.readButton)

        self.takeOverButton = QPushButton(self.inUseBox)
        self.takeOverButton.setObjectName(u"takeOverButton")

        self.foldInUse.addWidget(self.takeOverButton)

        self.spacer_inuse = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldInUse.addItem(self.spacer_inuse)


        self.layout_8.addWidget(self.inUseBox)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.pathEditLabel = QLabel(self.unlockCard)
        self.pathEditLabel.setObjectName(u"pathEditLabel")
        self.pathEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.pathEditLabel)

        self.pathEdit = QLineEdit(self.unlockCard)
        self.pathEdit.setObjectName(u"pathEdit")

        self.layout_2.addWidget(self.pathEdit)

        self.placeLabel = QLabel(self.unlockCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.placeLabel)


        self.layout_8.addLayout(self.layout_2)

        self.personBox = QWidget(self.unlockCard)
        self.personBox.setObjectName(u"personBox")
        self.layout_13 = QVBoxLayout(self.personBox)
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.personComboLabel = QLabel(self.personBox)
        self.personComboLabel.setObjectName(u"personComboLabel")
        self.personComboLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.personComboLabel)

        self.personCombo = QComboBox(self.personBox)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setMinimumContentsLength(6)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_13.addWidget(self.personCombo)


        self.layout_8.addWidget(self.personBox)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.passphraseEditLabel = QLabel(self.unlockCard)
        self.passphraseEditLabel.setObjectName(u"passphraseEditLabel")
        self.passphraseEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.passphraseEditLabel)

        self.passphraseEdit = QLineEdit(self.unlockCard)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_3.addWidget(self.passphraseEdit)


        self.layout_8.addLayout(self.layout_3)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(8)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.browseButton = QPushButton(self.unlockCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_5.addWidget(self.browseButton)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.unlockButton = QPushButton(self.unlockCard)
        self.unlockButton.setObjectName(u"unlockButton")
        self.unlockButton.setProperty(u"role", u"main")

        self.layout_5.addWidget(self.unlockButton)


        self.layout_8.addLayout(self.layout_5)

        self.layout_forgot = QHBoxLayout()
        self.layout_forgot.setSpacing(8)
        self.layout_forgot.setObjectName(u"layout_forgot")
        self.layout_forgot.setContentsMargins(0, 0, 0, 0)
        self.forgotButton = QPushButton(self.unlockCard)
        self.forgotButton.setObjectName(u"forgotButton")
        self.forgotButton.setProperty(u"role", u"quiet")

        self.layout_forgot.addWidget(self.forgotButton)

        self.spacer_141 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_forgot.addItem(self.spacer_141)

        self.rememberedButton = QPushButton(self.unlockCard)
        self.rememberedButton.setObjectName(u"rememberedButton")

        self.layout_forgot.addWidget(self.rememberedButton)


        self.layout_8.addLayout(self.layout_forgot)

        self.rule = QFrame(self.unlockCard)
        self.rule.setObjectName(u"rule")
        self.rule.setFrameShape(QFrame.Shape.HLine)

        self.layout_8.addWidget(self.rule)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.unlockCard)
        self.newButton.setObjectName(u"newButton")

        self.layout_7.addWidget(self.newButton)

        self.exampleButton = QPushButton(self.unlockCard)
        self.exampleButton.setObjectName(u"exampleButton")

        self.layout_7.addWidget(self.exampleButton)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)


        self.layout_8.addLayout(self.layout_7)

        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.requestButton = QPushButton(self.unlockCard)
        self.requestButton.setObjectName(u"requestButton")

        self.layout_14.addWidget(self.requestButton)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_14)


        self.layout_8.addLayout(self.layout_14)

        self.layout_15 = QHBoxLayout()
        self.layout_15.setSpacing(8)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.unlockCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.layout_15.addWidget(self.restoreButton)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_15.addItem(self.spacer_15)

        self.helpButton = QPushButton(self.unlockCard)
        self.helpButton.setObjectName(u"helpButton")

        self.layout_15.addWidget(self.helpButton)


        self.layout_8.addLayout(self.layout_15)


        self.layout_10.addWidget(self.unlockCard)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)


        self.layout_12.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_12.addItem(self.spacer_11)

        self.layout_12.setStretch(0, 1)
        self.layout_12.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.pathEditLabel.setBuddy(self.pathEdit)
        self.personComboLabel.setBuddy(self.personCombo)
        self.passphraseEditLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.unlockButton)
        QWidget.setTabOrder(self.unlockButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.takeOverButton)
        QWidget.setTabOrder(self.takeOverButton, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.forgotButton)
        QWidget.setTabOrder(self.forgotButton, self.rememberedButton)
        QWidget.setTabOrder(self.rememberedButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.exampleButton)
        QWidget.setTabOrder(self.exampleButton, self.requestButton)
        QWidget.setTabOrder(self.requestButton, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.helpButton)

        self.retranslateUi(UnlockPage)

        self.unlockButton.setDefault(True)


        QMetaObject.connectSlotsByName(UnlockPage)
    # setupUi

    def retranslateUi(self, UnlockPage):
        UnlockPage.setWindowTitle(QCoreApplication.translate("ioplab", u"ioplab", None))
        self.brandLabel.setText(QCoreApplication.translate("ioplab", u"ioplab", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Individuelle oppl\u00e6ringsplaner, lagret kryptert p\u00e5 denne maskinen.", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"\u00c5pne for le&sing", None))
        self.takeOverButton.setText(QCoreApplication.translate("ioplab", u"\u00c5pne li&kevel", None))
        self.pathEditLabel.setText(QCoreApplication.translate("ioplab", u"&Arkiv", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Mappe som slutter p\u00e5 .ioplab", None))
        self.placeLabel.setText("")
        self.personComboLabel.setText(QCoreApplication.translate("ioplab", u"&Hvem er du?", None))
        self.passphraseEditLabel.setText(QCoreApplication.translate("ioplab", u"&Passordfrase", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla etter arkivet \u2026", None))
        self.unlockButton.setText(QCoreApplication.translate("ioplab", u"&L\u00e5s opp", None))
        self.forgotButton.setText(QCoreApplication.translate("ioplab", u"&Glemt passordfrasen?", None))
        self.rememberedButton.setText(QCoreApplication.translate("ioplab", u"L\u00e5s opp &uten passordfrase", None))
        self.newButton.setText(QCoreApplication.translate("ioplab", u"&Nytt arkiv", None))
        self.exampleButton.setText(QCoreApplication.translate("ioplab", u"Pr\u00f8v med &eksempelskole", None))
        self.requestButton.setText(QCoreApplication.translate("ioplab", u"Jeg har f\u00e5tt en &foresp\u00f8rsel", None))
        self.restoreButton.setText(QCoreApplication.translate("ioplab", u"Hent &tilbake fra sikkerhetskopi \u2026", None))
        self.helpButton.setText(QCoreApplication.translate("ioplab", u"H&jelp", None))
#if QT_CONFIG(tooltip)
        self.helpButton.setToolTip(QCoreApplication.translate("ioplab", u"\u00c5pne veiledningen (Shift+F1)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
