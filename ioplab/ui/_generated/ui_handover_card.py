from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_HandoverCard(object):
    def setupUi(self, HandoverCard):
        if not HandoverCard.objectName():
            HandoverCard.setObjectName(u"HandoverCard")
        HandoverCard.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(HandoverCard.sizePolicy().hasHeightForWidth())
        HandoverCard.setSizePolicy(sizePolicy)
        self.layout_7 = QVBoxLayout(HandoverCard)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.headLabel = QLabel(HandoverCard)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setWordWrap(True)
        self.headLabel.setProperty(u"role", u"cardTitle")

        self.layout_7.addWidget(self.headLabel)

        self.helpLabel = QLabel(HandoverCard)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"role", u"muted")

        self.layout_7.addWidget(self.helpLabel)

        self.layout_documents = QVBoxLayout()
        self.layout_documents.setSpacing(4)
        self.layout_documents.setObjectName(u"layout_documents")
        self.layout_documents.setContentsMargins(0, 0, 0, 0)
        self.documentListLabel = QLabel(HandoverCard)
        self.documentListLabel.setObjectName(u"documentListLabel")
        self.documentListLabel.setProperty(u"role", u"label")

        self.layout_documents.addWidget(self.documentListLabel)

        self.documentList = WrapList(HandoverCard)
        self.documentList.setObjectName(u"documentList")

        self.layout_documents.addWidget(self.documentList)


        self.layout_7.addLayout(self.layout_documents)

        self.layout_consentCombo = QVBoxLayout()
        self.layout_consentCombo.setSpacing(4)
        self.layout_consentCombo.setObjectName(u"layout_consentCombo")
        self.layout_consentCombo.setContentsMargins(0, 0, 0, 0)
        self.consentComboLabel = QLabel(HandoverCard)
        self.consentComboLabel.setObjectName(u"consentComboLabel")
        self.consentComboLabel.setProperty(u"role", u"label")

        self.layout_consentCombo.addWidget(self.consentComboLabel)

        self.consentCombo = QComboBox(HandoverCard)
        self.consentCombo.setObjectName(u"consentCombo")
        self.consentCombo.setMinimumContentsLength(12)
        self.consentCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_consentCombo.addWidget(self.consentCombo)


        self.layout_7.addLayout(self.layout_consentCombo)

        self.layout_basisEdit = QVBoxLayout()
        self.layout_basisEdit.setSpacing(4)
        self.layout_basisEdit.setObjectName(u"layout_basisEdit")
        self.layout_basisEdit.setContentsMargins(0, 0, 0, 0)
        self.basisEditLabel = QLabel(HandoverCard)
        self.basisEditLabel.setObjectName(u"basisEditLabel")
        self.basisEditLabel.setProperty(u"role", u"label")

        self.layout_basisEdit.addWidget(self.basisEditLabel)

        self.basisEdit = QLineEdit(HandoverCard)
        self.basisEdit.setObjectName(u"basisEdit")

        self.layout_basisEdit.addWidget(self.basisEdit)


        self.layout_7.addLayout(self.layout_basisEdit)

        self.layout_folder = QVBoxLayout()
        self.layout_folder.setSpacing(4)
        self.layout_folder.setObjectName(u"layout_folder")
        self.layout_folder.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(HandoverCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_folder.addWidget(self.folderEditLabel)

        self.foldFolder = QHBoxLayout()
        self.foldFolder.setSpacing(8)
        self.foldFolder.setObjectName(u"foldFolder")
        self.foldFolder.setContentsMargins(0, 0, 0, 0)
        self.folderEdit = QLineEdit(HandoverCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.foldFolder.addWidget(self.folderEdit)

        self.browseButton = QPushButton(HandoverCard)
        self.browseButton.setObjectName(u"browseButton")

        self.foldFolder.addWidget(self.browseButton)

        self.foldFolder.setStretch(0, 1)

        self.layout_folder.addLayout(self.foldFolder)


        self.layout_7.addLayout(self.layout_folder)

        self.placeLabel = QLabel(HandoverCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"hint")

        self.layout_7.addWidget(self.placeLabel)

        self.openLabel = QLabel(HandoverCard)
        self.openLabel.setObjectName(u"openLabel")
        self.openLabel.setWordWrap(True)
        self.openLabel.setProperty(u"role", u"muted")

        self.layout_7.addWidget(self.openLabel)

        self.layout_buttons = QHBoxLayout()
        self.layout_buttons.setSpacing(8)
        self.layout_buttons.setObjectName(u"layout_buttons")
        self.layout_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_buttons.addItem(self.spacer_6)

        self.cancelButton = QPushButton(HandoverCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout_buttons.addWidget(self.cancelButton)

        self.goButton = QPushButton(HandoverCard)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setProperty(u"role", u"main")

        self.layout_buttons.addWidget(self.goButton)


        self.layout_7.addLayout(self.layout_buttons)

#if QT_CONFIG(shortcut)
        self.documentListLabel.setBuddy(self.documentList)
        self.consentComboLabel.setBuddy(self.consentCombo)
        self.basisEditLabel.setBuddy(self.basisEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.documentList, self.consentCombo)
        QWidget.setTabOrder(self.consentCombo, self.basisEdit)
        QWidget.setTabOrder(self.basisEdit, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.goButton)

        self.retranslateUi(HandoverCard)

        QMetaObject.connectSlotsByName(HandoverCard)
    # setupUi

    def retranslateUi(self, HandoverCard):
        self.headLabel.setText(QCoreApplication.translate("ioplab", u"Lever over elevens dokumenter", None))
        self.helpLabel.setText(QCoreApplication.translate("ioplab", u"En mappe med alle dokumentene som kan lages (PDF/A), planene som data, og en liste med kontrollsummer. Til elevmappen, eller til elevens nye skole.", None))
        self.documentListLabel.setText(QCoreApplication.translate("ioplab", u"Dokumenter i &mappen", None))
        self.consentComboLabel.setText(QCoreApplication.translate("ioplab", u"Hva det &bygger p\u00e5", None))
        self.basisEditLabel.setText(QCoreApplication.translate("ioplab", u"&Grunnen", None))
        self.basisEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"arkivering i elevmappen", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"Lag mappen &i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"Velg \u2026", None))
#if QT_CONFIG(accessibility)
        self.browseButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Velg hvor mappen skal lages", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText("")
        self.openLabel.setText(QCoreApplication.translate("ioplab", u"Mappen er ikke kryptert. Navnet p\u00e5 filene sier ikke hvem eleven er, men innholdet gj\u00f8r det.", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.goButton.setText(QCoreApplication.translate("ioplab", u"&Lag mappen", None))
        pass
    # retranslateUi
