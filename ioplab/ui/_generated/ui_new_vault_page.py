from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice

class Ui_NewVaultPage(object):
    def setupUi(self, NewVaultPage):
        if not NewVaultPage.objectName():
            NewVaultPage.setObjectName(u"NewVaultPage")
        self.layout_18 = QHBoxLayout(NewVaultPage)
        self.layout_18.setSpacing(8)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(24, 24, 24, 24)
        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_0)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_1)

        self.newCard = QFrame(NewVaultPage)
        self.newCard.setObjectName(u"newCard")
        self.newCard.setProperty(u"role", u"card")
        self.layout_14 = QVBoxLayout(self.newCard)
        self.layout_14.setSpacing(12)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(32, 28, 32, 28)
        self.titleLabel = QLabel(self.newCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_14.addWidget(self.titleLabel)

        self.introLabel = QLabel(self.newCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_14.addWidget(self.introLabel)

        self.notice = Notice(self.newCard)
        self.notice.setObjectName(u"notice")

        self.layout_14.addWidget(self.notice)

        self.layout_11 = QGridLayout()
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setHorizontalSpacing(12)
        self.layout_11.setVerticalSpacing(12)
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(self.newCard)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.nameEditLabel)

        self.nameEdit = QLineEdit(self.newCard)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout_2.addWidget(self.nameEdit)


        self.layout_11.addLayout(self.layout_2, 0, 0, 1, 1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.roleComboLabel = QLabel(self.newCard)
        self.roleComboLabel.setObjectName(u"roleComboLabel")
        self.roleComboLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.roleComboLabel)

        self.roleCombo = QComboBox(self.newCard)
        self.roleCombo.setObjectName(u"roleCombo")
        self.roleCombo.setMinimumContentsLength(6)
        self.roleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_3.addWidget(self.roleCombo)


        self.layout_11.addLayout(self.layout_3, 0, 1, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.schoolEditLabel = QLabel(self.newCard)
        self.schoolEditLabel.setObjectName(u"schoolEditLabel")
        self.schoolEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.schoolEditLabel)

        self.schoolEdit = QLineEdit(self.newCard)
        self.schoolEdit.setObjectName(u"schoolEdit")

        self.layout_4.addWidget(self.schoolEdit)


        self.layout_11.addLayout(self.layout_4, 1, 0, 1, 1)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.municipalityEditLabel = QLabel(self.newCard)
        self.municipalityEditLabel.setObjectName(u"municipalityEditLabel")
        self.municipalityEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.municipalityEditLabel)

        self.municipalityEdit = QLineEdit(self.newCard)
        self.municipalityEdit.setObjectName(u"municipalityEdit")

        self.layout_5.addWidget(self.municipalityEdit)


        self.layout_11.addLayout(self.layout_5, 1, 1, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.startEditLabel = QLabel(self.newCard)
        self.startEditLabel.setObjectName(u"startEditLabel")
        self.startEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.startEditLabel)

        self.startEdit = DateField(self.newCard)
        self.startEdit.setObjectName(u"startEdit")

        self.layout_6.addWidget(self.startEdit)


        self.layout_11.addLayout(self.layout_6, 2, 0, 1, 1)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.endEditLabel = QLabel(self.newCard)
        self.endEditLabel.setObjectName(u"endEditLabel")
        self.endEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.endEditLabel)

        self.endEdit = DateField(self.newCard)
        self.endEdit.setObjectName(u"endEdit")

        self.layout_7.addWidget(self.endEdit)


        self.layout_11.addLayout(self.layout_7, 2, 1, 1, 1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.newCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.newCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_8.addWidget(self.folderEdit)

        self.placeLabel = QLabel(self.newCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.placeLabel)


        self.layout_11.addLayout(self.layout_8, 3, 0, 1, 2)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.passphraseEditLabel = QLabel(self.newCard)
        self.passphraseEditLabel.setObjectName(u"passphraseEditLabel")
        self.passphraseEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.passphraseEditLabel)

        self.passphraseEdit = QLineEdit(self.newCard)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_9.addWidget(self.passphraseEdit)


        self.layout_11.addLayout(self.layout_9, 4, 0, 1, 1)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.repeatEditLabel = QLabel(self.newCard)
        self.repeatEditLabel.setObjectName(u"repeatEditLabel")
        self.repeatEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.repeatEditLabel)

        self.repeatEdit = QLineEdit(self.newCard)
        self.repeatEdit.setObjectName(u"repeatEdit")
        self.repeatEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_10.addWidget(self.repeatEdit)


        self.layout_11.addLayout(self.layout_10, 4, 1, 1, 1)

        self.layout_11.setColumnStretch(0, 1)
        self.layout_11.setColumnStretch(1, 1)

        self.layout_14.addLayout(self.layout_11)

        self.adviceLabel = QLabel(self.newCard)
        self.adviceLabel.setObjectName(u"adviceLabel")
        self.adviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.adviceLabel.setWordWrap(True)
        self.adviceLabel.setProperty(u"role", u"muted")

        self.layout_14.addWidget(self.adviceLabel)

        self.layout_suggest = QHBoxLayout()
        self.layout_suggest.setSpacing(8)
        self.layout_suggest.setObjectName(u"layout_suggest")
        self.layout_suggest.setContentsMargins(0, 0, 0, 0)
        self.suggestButton = QPushButton(self.newCard)
        self.suggestButton.setObjectName(u"suggestButton")

        self.layout_suggest.addWidget(self.suggestButton)

        self.spacer_140 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_suggest.addItem(self.spacer_140)


        self.layout_14.addLayout(self.layout_suggest)

        self.layout_13 = QHBoxLayout()
        self.layout_13.setSpacing(8)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.cancelButton = QPushButton(self.newCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout_13.addWidget(self.cancelButton)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_13.addItem(self.spacer_12)

        self.createButton = QPushButton(self.newCard)
        self.createButton.setObjectName(u"createButton")
        self.createButton.setProperty(u"role", u"main")

        self.layout_13.addWidget(self.createButton)


        self.layout_14.addLayout(self.layout_13)


        self.layout_16.addWidget(self.newCard)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)


        self.layout_18.addLayout(self.layout_16)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_17)

        self.layout_18.setStretch(0, 1)
        self.layout_18.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.roleComboLabel.setBuddy(self.roleCombo)
        self.schoolEditLabel.setBuddy(self.schoolEdit)
        self.municipalityEditLabel.setBuddy(self.municipalityEdit)
        self.startEditLabel.setBuddy(self.startEdit)
        self.endEditLabel.setBuddy(self.endEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
        self.passphraseEditLabel.setBuddy(self.passphraseEdit)
        self.repeatEditLabel.setBuddy(self.repeatEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.roleCombo)
        QWidget.setTabOrder(self.roleCombo, self.schoolEdit)
        QWidget.setTabOrder(self.schoolEdit, self.municipalityEdit)
        QWidget.setTabOrder(self.municipalityEdit, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.endEdit)
        QWidget.setTabOrder(self.endEdit, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.repeatEdit)
        QWidget.setTabOrder(self.repeatEdit, self.suggestButton)
        QWidget.setTabOrder(self.suggestButton, self.createButton)
        QWidget.setTabOrder(self.createButton, self.cancelButton)

        self.retranslateUi(NewVaultPage)

        self.createButton.setDefault(True)


        QMetaObject.connectSlotsByName(NewVaultPage)
    # setupUi

    def retranslateUi(self, NewVaultPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Nytt arkiv", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Arkivet er en mappe p\u00e5 denne maskinen. Alt i den er kryptert med passordfrasen din. Glemmer du passordfrasen, er n\u00f8dn\u00f8kkelen du f\u00e5r etterp\u00e5, den eneste andre veien inn.", None))
        self.nameEditLabel.setText(QCoreApplication.translate("ioplab", u"Ditt &navn", None))
        self.roleComboLabel.setText(QCoreApplication.translate("ioplab", u"Din &rolle", None))
        self.schoolEditLabel.setText(QCoreApplication.translate("ioplab", u"&Skole", None))
        self.municipalityEditLabel.setText(QCoreApplication.translate("ioplab", u"&Kommune", None))
        self.startEditLabel.setText(QCoreApplication.translate("ioplab", u"Skolen &begynner", None))
        self.startEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.endEditLabel.setText(QCoreApplication.translate("ioplab", u"Skolen sl&utter", None))
        self.endEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe arkivet legges i", None))
        self.placeLabel.setText("")
        self.passphraseEditLabel.setText(QCoreApplication.translate("ioplab", u"&Passordfrase, minst 8 tegn", None))
        self.passphraseEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"fire\u2013fem ord du husker", None))
        self.repeatEditLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrasen en &gang til", None))
        self.adviceLabel.setText("")
        self.suggestButton.setText(QCoreApplication.translate("ioplab", u"Lag &forslag", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"&Avbryt", None))
        self.createButton.setText(QCoreApplication.translate("ioplab", u"&Lag arkiv", None))
        pass
    # retranslateUi
