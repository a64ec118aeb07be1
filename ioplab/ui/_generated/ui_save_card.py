from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_SaveCard(object):
    def setupUi(self, SaveCard):
        if not SaveCard.objectName():
            SaveCard.setObjectName(u"SaveCard")
        SaveCard.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(SaveCard)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.headLabel = QLabel(SaveCard)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.headLabel.setWordWrap(True)
        self.headLabel.setProperty(u"role", u"cardTitle")

        self.layout_7.addWidget(self.headLabel)

        self.countLabel = QLabel(SaveCard)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setWordWrap(True)

        self.layout_7.addWidget(self.countLabel)

        self.othersList = WrapList(SaveCard)
        self.othersList.setObjectName(u"othersList")

        self.layout_7.addWidget(self.othersList)

        self.foldForm = QHBoxLayout()
        self.foldForm.setSpacing(12)
        self.foldForm.setObjectName(u"foldForm")
        self.foldForm.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.formComboLabel = QLabel(SaveCard)
        self.formComboLabel.setObjectName(u"formComboLabel")
        self.formComboLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.formComboLabel)

        self.formCombo = QComboBox(SaveCard)
        self.formCombo.setObjectName(u"formCombo")
        self.formCombo.setMinimumContentsLength(6)
        self.formCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_0.addWidget(self.formCombo)


        self.foldForm.addLayout(self.layout_0)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.ifThereComboLabel = QLabel(SaveCard)
        self.ifThereComboLabel.setObjectName(u"ifThereComboLabel")
        self.ifThereComboLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.ifThereComboLabel)

        self.ifThereCombo = QComboBox(SaveCard)
        self.ifThereCombo.setObjectName(u"ifThereCombo")
        self.ifThereCombo.setMinimumContentsLength(12)
        self.ifThereCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.ifThereCombo)


        self.foldForm.addLayout(self.layout_1)

        self.foldForm.setStretch(0, 2)
        self.foldForm.setStretch(1, 3)

        self.layout_7.addLayout(self.foldForm)

        self.pinchFolder = QHBoxLayout()
        self.pinchFolder.setSpacing(8)
        self.pinchFolder.setObjectName(u"pinchFolder")
        self.pinchFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(SaveCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(SaveCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_2.addWidget(self.folderEdit)


        self.pinchFolder.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_8)

        self.browseButton = QPushButton(SaveCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_3.addWidget(self.browseButton)


        self.pinchFolder.addLayout(self.layout_3)

        self.pinchFolder.setStretch(0, 1)

        self.layout_7.addLayout(self.pinchFolder)

        self.placeLabel = QLabel(SaveCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"hint")

        self.layout_7.addWidget(self.placeLabel)

        self.lockCheck = QCheckBox(SaveCard)
        self.lockCheck.setObjectName(u"lockCheck")

        self.layout_7.addWidget(self.lockCheck)

        self.passwordBox = QWidget(SaveCard)
        self.passwordBox.setObjectName(u"passwordBox")
        self.layout_6 = QVBoxLayout(self.passwordBox)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.pinchPassword = QHBoxLayout()
        self.pinchPassword.setSpacing(8)
        self.pinchPassword.setObjectName(u"pinchPassword")
        self.pinchPassword.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.passwordEditLabel = QLabel(self.passwordBox)
        self.passwordEditLabel.setObjectName(u"passwordEditLabel")
        self.passwordEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.passwordEditLabel)

        self.passwordEdit = QLineEdit(self.passwordBox)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_4.addWidget(self.passwordEdit)


        self.pinchPassword.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_9)

        self.showButton = QPushButton(self.passwordBox)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.layout_5.addWidget(self.showButton)


        self.pinchPassword.addLayout(self.layout_5)

        self.pinchPassword.setStretch(0, 1)

        self.layout_6.addLayout(self.pinchPassword)

        self.passwordLabel = QLabel(self.passwordBox)
        self.passwordLabel.setObjectName(u"passwordLabel")
        self.passwordLabel.setWordWrap(True)
        self.passwordLabel.setProperty(u"role", u"muted")

        self.layout_6.addWidget(self.passwordLabel)


        self.layout_7.addWidget(self.passwordBox)

        self.openLabel = QLabel(SaveCard)
        self.openLabel.setObjectName(u"openLabel")
        self.openLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.openLabel.setWordWrap(True)
        self.openLabel.setProperty(u"role", u"muted")

        self.layout_7.addWidget(self.openLabel)

        self.pinchButtons = QHBoxLayout()
        self.pinchButtons.setSpacing(8)
        self.pinchButtons.setObjectName(u"pinchButtons")
        self.pinchButtons.setContentsMargins(0, 0, 0, 0)
        self.goButton = QPushButton(SaveCard)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setProperty(u"role", u"main")

        self.pinchButtons.addWidget(self.goButton)

        self.cancelButton = QPushButton(SaveCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.pinchButtons.addWidget(self.cancelButton)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchButtons.addItem(self.spacer_10)


        self.layout_7.addLayout(self.pinchButtons)

#if QT_CONFIG(shortcut)
        self.formComboLabel.setBuddy(self.formCombo)
        self.ifThereComboLabel.setBuddy(self.ifThereCombo)
        self.folderEditLabel.setBuddy(self.folderEdit)
        self.passwordEditLabel.setBuddy(self.passwordEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.othersList, self.formCombo)
        QWidget.setTabOrder(self.formCombo, self.ifThereCombo)
        QWidget.setTabOrder(self.ifThereCombo, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.lockCheck)
        QWidget.setTabOrder(self.lockCheck, self.passwordEdit)
        QWidget.setTabOrder(self.passwordEdit, self.showButton)
        QWidget.setTabOrder(self.showButton, self.goButton)
        QWidget.setTabOrder(self.goButton, self.cancelButton)

        self.retranslateUi(SaveCard)

        QMetaObject.connectSlotsByName(SaveCard)
    # setupUi

    def retranslateUi(self, SaveCard):
        self.headLabel.setText("")
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.othersList.setAccessibleName(QCoreApplication.translate("ioplab", u"Kan ikke lages for", None))
#endif // QT_CONFIG(accessibility)
        self.formComboLabel.setText(QCoreApplication.translate("ioplab", u"F&ormat", None))
        self.ifThereComboLabel.setText(QCoreApplication.translate("ioplab", u"Finnes filen fra f\u00f8r", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.placeLabel.setText("")
        self.lockCheck.setText(QCoreApplication.translate("ioplab", u"\u00c5pnes bare med &passord", None))
        self.passwordEditLabel.setText(QCoreApplication.translate("ioplab", u"Passor&d, minst 8 tegn", None))
        self.showButton.setText(QCoreApplication.translate("ioplab", u"&Vis passordet", None))
        self.passwordLabel.setText(QCoreApplication.translate("ioplab", u"Si passordet til mottakeren p\u00e5 en annen m\u00e5te enn filen sendes, for eksempel p\u00e5 telefonen. Programmet husker det ikke, og uten det kan ingen \u00e5pne filen.", None))
        self.openLabel.setText("")
        self.goButton.setText(QCoreApplication.translate("ioplab", u"&Lagre", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"Avbr&yt", None))
        pass
    # retranslateUi
