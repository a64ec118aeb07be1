from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_RecordPage(object):
    def setupUi(self, RecordPage):
        if not RecordPage.objectName():
            RecordPage.setObjectName(u"RecordPage")
        self.layout_35 = QVBoxLayout(RecordPage)
        self.layout_35.setSpacing(14)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(RecordPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(RecordPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_16)


        self.foldHead.addLayout(self.foldTitle)

        self.layout_18 = QHBoxLayout()
        self.layout_18.setSpacing(12)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_18.addItem(self.spacer_17)

        self.pupilCombo = QComboBox(RecordPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(16)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_18.addWidget(self.pupilCombo)

        self.backButton = QPushButton(RecordPage)
        self.backButton.setObjectName(u"backButton")

        self.layout_18.addWidget(self.backButton)


        self.foldHead.addLayout(self.layout_18)


        self.layout_35.addLayout(self.foldHead)

        self.notice = Notice(RecordPage)
        self.notice.setObjectName(u"notice")

        self.layout_35.addWidget(self.notice)

        self.keptCard = QFrame(RecordPage)
        self.keptCard.setObjectName(u"keptCard")
        self.keptCard.setProperty(u"role", u"card")
        self.layout_19 = QVBoxLayout(self.keptCard)
        self.layout_19.setSpacing(10)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(16, 14, 16, 16)
        self.keptCardTitle = QLabel(self.keptCard)
        self.keptCardTitle.setObjectName(u"keptCardTitle")
        self.keptCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_19.addWidget(self.keptCardTitle)

        self.keptLabel = QLabel(self.keptCard)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keptLabel.setWordWrap(True)
        self.keptLabel.setProperty(u"role", u"muted")

        self.layout_19.addWidget(self.keptLabel)

        self.keptList = WrapList(self.keptCard)
        self.keptList.setObjectName(u"keptList")

        self.layout_19.addWidget(self.keptList)


        self.layout_35.addWidget(self.keptCard)

        self.recordCard = QFrame(RecordPage)
        self.recordCard.setObjectName(u"recordCard")
        self.recordCard.setProperty(u"role", u"card")
        self.layout_24 = QVBoxLayout(self.recordCard)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(16, 14, 16, 16)
        self.recordCardTitle = QLabel(self.recordCard)
        self.recordCardTitle.setObjectName(u"recordCardTitle")
        self.recordCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_24.addWidget(self.recordCardTitle)

        self.recordLabel = QLabel(self.recordCard)
        self.recordLabel.setObjectName(u"recordLabel")
        self.recordLabel.setWordWrap(True)
        self.recordLabel.setProperty(u"role", u"muted")

        self.layout_24.addWidget(self.recordLabel)

        self.pinchFolder = QHBoxLayout()
        self.pinchFolder.setSpacing(12)
        self.pinchFolder.setObjectName(u"pinchFolder")
        self.pinchFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.recordCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_20.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.recordCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_20.addWidget(self.folderEdit)


        self.pinchFolder.addLayout(self.layout_20)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(0)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_22.addItem(self.spacer_21)

        self.browseButton = QPushButton(self.recordCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_22.addWidget(self.browseButton)


        self.pinchFolder.addLayout(self.layout_22)

        self.pinchFolder.setStretch(0, 1)

        self.layout_24.addLayout(self.pinchFolder)

        self.foldRecord = QHBoxLayout()
        self.foldRecord.setSpacing(8)
        self.foldRecord.setObjectName(u"foldRecord")
        self.foldRecord.setContentsMargins(0, 0, 0, 0)
        self.recordButton = QPushButton(self.recordCard)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"role", u"main")

        self.foldRecord.addWidget(self.recordButton)

        self.busyLabel = QLabel(self.recordCard)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setProperty(u"role", u"muted")

        self.foldRecord.addWidget(self.busyLabel)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldRecord.addItem(self.spacer_23)


        self.layout_24.addLayout(self.foldRecord)


        self.layout_35.addWidget(self.recordCard)

        self.deleteCard = QFrame(RecordPage)
        self.deleteCard.setObjectName(u"deleteCard")
        self.deleteCard.setProperty(u"role", u"card")
        self.layout_33 = QVBoxLayout(self.deleteCard)
        self.layout_33.setSpacing(10)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(16, 14, 16, 16)
        self.deleteCardTitle = QLabel(self.deleteCard)
        self.deleteCardTitle.setObjectName(u"deleteCardTitle")
        self.deleteCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_33.addWidget(self.deleteCardTitle)

        self.deleteLabel = QLabel(self.deleteCard)
        self.deleteLabel.setObjectName(u"deleteLabel")
        self.deleteLabel.setWordWrap(True)
        self.deleteLabel.setProperty(u"role", u"muted")

        self.layout_33.addWidget(self.deleteLabel)

        self.whyLabel = QLabel(self.deleteCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_33.addWidget(self.whyLabel)

        self.deleteBox = QWidget(self.deleteCard)
        self.deleteBox.setObjectName(u"deleteBox")
        self.layout_32 = QVBoxLayout(self.deleteBox)
        self.layout_32.setSpacing(8)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.pinchArchive = QHBoxLayout()
        self.pinchArchive.setSpacing(12)
        self.pinchArchive.setObjectName(u"pinchArchive")
        self.pinchArchive.setContentsMargins(0, 0, 0, 0)
        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(4)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.archiveEditLabel = QLabel(self.deleteBox)
        self.archiveEditLabel.setObjectName(u"archiveEditLabel")
        self.archiveEditLabel.setProperty(u"role", u"label")

        self.layout_25.addWidget(self.archiveEditLabel)

        self.archiveEdit = QLineEdit(self.deleteBox)
        self.archiveEdit.setObjectName(u"archiveEdit")

        self.layout_25.addWidget(self.archiveEdit)


        self.pinchArchive.addLayout(self.layout_25)

        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(0)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.spacer_26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_27.addItem(self.spacer_26)

        self.archiveButton = QPushButton(self.deleteBox)
        self.archiveButton.setObjectName(u"archiveButton")

        self.layout_27.addWidget(self.archiveButton)


        self.pinchArchive.addLayout(self.layout_27)

        self.pinchArchive.setStretch(0, 1)

        self.layout_32.addLayout(self.pinchArchive)

        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(4)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.deleteBox)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setProperty(u"role", u"label")

        self.layout_28.addWidget(self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.deleteBox)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout_28.addWidget(self.reasonEdit)


        self.layout_32.addLayout(self.layout_28)

        self.backupsCheck = QCheckBox(self.deleteBox)
        self.backupsCheck.setObjectName(u"backupsCheck")
        self.backupsCheck.setChecked(True)

        self.layout_32.addWidget(self.backupsCheck)

        self.backupsLabel = QLabel(self.deleteBox)
        self.backupsLabel.setObjectName(u"backupsLabel")
        self.backupsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backupsLabel.setWordWrap(True)
        self.backupsLabel.setProperty(u"role", u"muted")

        self.layout_32.addWidget(self.backupsLabel)

        self.pinchSure = QHBoxLayout()
        self.pinchSure.setSpacing(12)
        self.pinchSure.setObjectName(u"pinchSure")
        self.pinchSure.setContentsMargins(0, 0, 0, 0)
        self.layout_29 = QVBoxLayout()
        self.layout_29.setSpacing(4)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(self.deleteBox)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setProperty(u"role", u"label")

        self.layout_29.addWidget(self.nameEditLabel)

        self.nameEdit = QLineEdit(self.deleteBox)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout_29.addWidget(self.nameEdit)


        self.pinchSure.addLayout(self.layout_29)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(4)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.phraseEditLabel = QLabel(self.deleteBox)
        self.phraseEditLabel.setObjectName(u"phraseEditLabel")
        self.phraseEditLabel.setProperty(u"role", u"label")

        self.layout_30.addWidget(self.phraseEditLabel)

        self.phraseEdit = QLineEdit(self.deleteBox)
        self.phraseEdit.setObjectName(u"phraseEdit")
        self.phraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_30.addWidget(self.phraseEdit)


        self.pinchSure.addLayout(self.layout_30)

        self.pinchSure.setStretch(0, 1)
        self.pinchSure.setStretch(1, 1)

        self.layout_32.addLayout(self.pinchSure)

        self.foldDelete = QHBoxLayout()
        self.foldDelete.setSpacing(8)
        self.foldDelete.setObjectName(u"foldDelete")
        self.foldDelete.setContentsMargins(0, 0, 0, 0)
        self.deleteButton = QPushButton(self.deleteBox)
        self.deleteButton.setObjectName(u"deleteButton")

        self.foldDelete.addWidget(self.deleteButton)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldDelete.addItem(self.spacer_31)


        self.layout_32.addLayout(self.foldDelete)


        self.layout_33.addWidget(self.deleteBox)


        self.layout_35.addWidget(self.deleteCard)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_35.addItem(self.spacer_34)

        self.layout_35.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.folderEditLabel.setBuddy(self.folderEdit)
        self.archiveEditLabel.setBuddy(self.archiveEdit)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.phraseEditLabel.setBuddy(self.phraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pupilCombo, self.backButton)
        QWidget.setTabOrder(self.backButton, self.keptList)
        QWidget.setTabOrder(self.keptList, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.recordButton)
        QWidget.setTabOrder(self.recordButton, self.archiveEdit)
        QWidget.setTabOrder(self.archiveEdit, self.archiveButton)
        QWidget.setTabOrder(self.archiveButton, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.backupsCheck)
        QWidget.setTabOrder(self.backupsCheck, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.phraseEdit)
        QWidget.setTabOrder(self.phraseEdit, self.deleteButton)

        self.retranslateUi(RecordPage)

        QMetaObject.connectSlotsByName(RecordPage)
    # setupUi

    def retranslateUi(self, RecordPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
        self.backButton.setText(QCoreApplication.translate("ioplab", u"&Tilbake", None))
        self.keptCardTitle.setText(QCoreApplication.translate("ioplab", u"Beholdt lenger enn dere har bestemt", None))
        self.keptLabel.setText("")
#if QT_CONFIG(accessibility)
        self.keptList.setAccessibleName(QCoreApplication.translate("ioplab", u"Elever som er beholdt lenger enn dere har bestemt", None))
#endif // QT_CONFIG(accessibility)
        self.recordCardTitle.setText(QCoreApplication.translate("ioplab", u"Innsyn", None))
        self.recordLabel.setText(QCoreApplication.translate("ioplab", u"Alt som er lagret om eleven, i en ny mappe: alle dokumentene som PDF, og opplysningene, historikken og loggen som filer andre programmer kan lese. Mappen er ikke kryptert, s\u00e5 legg den et trygt sted.", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappen lages i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"Bla \u2026", None))
#if QT_CONFIG(accessibility)
        self.browseButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Bla etter hvor mappen lages", None))
#endif // QT_CONFIG(accessibility)
        self.recordButton.setText(QCoreApplication.translate("ioplab", u"Ta &ut alt om eleven", None))
        self.busyLabel.setText("")
        self.deleteCardTitle.setText(QCoreApplication.translate("ioplab", u"Sletting", None))
        self.deleteLabel.setText(QCoreApplication.translate("ioplab", u"Eleven slettes for godt, med planer, historikk og foresp\u00f8rsler. Det kan ikke angres. Loggen beholder hvem som har gjort hva, uten navnet p\u00e5 eleven.", None))
        self.whyLabel.setText("")
        self.archiveEditLabel.setText(QCoreApplication.translate("ioplab", u"Mappen med &alt om eleven, som du har tatt ut over", None))
        self.archiveButton.setText(QCoreApplication.translate("ioplab", u"Bla \u2026", None))
#if QT_CONFIG(accessibility)
        self.archiveButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Bla etter mappen med alt om eleven", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEditLabel.setText(QCoreApplication.translate("ioplab", u"\u2026 eller &hvorfor den ikke trengs (uten navn)", None))
        self.backupsCheck.setText(QCoreApplication.translate("ioplab", u"F&jern sikkerhetskopiene ogs\u00e5", None))
        self.backupsLabel.setText("")
        self.nameEditLabel.setText(QCoreApplication.translate("ioplab", u"Skriv elevens &navn", None))
        self.phraseEditLabel.setText(QCoreApplication.translate("ioplab", u"&Passordfrasen din", None))
        self.deleteButton.setText(QCoreApplication.translate("ioplab", u"&Slett eleven for godt", None))
        pass
    # retranslateUi
