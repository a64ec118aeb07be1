from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.drop_zone import DropZone
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_PupilListPage(object):
    def setupUi(self, PupilListPage):
        if not PupilListPage.objectName():
            PupilListPage.setObjectName(u"PupilListPage")
        self.layout_5 = QVBoxLayout(PupilListPage)
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PupilListPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(PupilListPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_1)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_2)

        self.backButton = QPushButton(PupilListPage)
        self.backButton.setObjectName(u"backButton")

        self.pinchActions.addWidget(self.backButton)

        self.takeButton = QPushButton(PupilListPage)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.takeButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_5.addLayout(self.foldHead)

        self.notice = Notice(PupilListPage)
        self.notice.setObjectName(u"notice")

        self.layout_5.addWidget(self.notice)

        self.dropZone = DropZone(PupilListPage)
        self.dropZone.setObjectName(u"dropZone")
        self.dropZone.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.dropZone)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.fileCardTitle = QLabel(self.dropZone)
        self.fileCardTitle.setObjectName(u"fileCardTitle")
        self.fileCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_2.addWidget(self.fileCardTitle)

        self.introLabel = QLabel(self.dropZone)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)

        self.layout_2.addWidget(self.introLabel)

        self.foldPath = QHBoxLayout()
        self.foldPath.setSpacing(10)
        self.foldPath.setObjectName(u"foldPath")
        self.foldPath.setContentsMargins(0, 0, 0, 0)
        self.pathLabel = QLabel(self.dropZone)
        self.pathLabel.setObjectName(u"pathLabel")
        self.pathLabel.setProperty(u"role", u"label")

        self.foldPath.addWidget(self.pathLabel)

        self.pathEdit = QLineEdit(self.dropZone)
        self.pathEdit.setObjectName(u"pathEdit")

        self.foldPath.addWidget(self.pathEdit)

        self.browseButton = QPushButton(self.dropZone)
        self.browseButton.setObjectName(u"browseButton")

        self.foldPath.addWidget(self.browseButton)

        self.readButton = QPushButton(self.dropZone)
        self.readButton.setObjectName(u"readButton")

        self.foldPath.addWidget(self.readButton)

        self.foldPath.setStretch(1, 1)

        self.layout_2.addLayout(self.foldPath)

        self.sheetBox = QWidget(self.dropZone)
        self.sheetBox.setObjectName(u"sheetBox")
        self.foldSheet = QHBoxLayout(self.sheetBox)
        self.foldSheet.setSpacing(10)
        self.foldSheet.setObjectName(u"foldSheet")
        self.foldSheet.setContentsMargins(0, 0, 0, 0)
        self.sheetLabel = QLabel(self.sheetBox)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"label")

        self.foldSheet.addWidget(self.sheetLabel)

        self.sheetCombo = QComboBox(self.sheetBox)
        self.sheetCombo.setObjectName(u"sheetCombo")
        self.sheetCombo.setMinimumContentsLength(10)
        self.sheetCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldSheet.addWidget(self.sheetCombo)

        self.sheetButton = QPushButton(self.sheetBox)
        self.sheetButton.setObjectName(u"sheetButton")

        self.foldSheet.addWidget(self.sheetButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldSheet.addItem(self.spacer_3)

        self.foldSheet.setStretch(1, 1)
        self.foldSheet.setStretch(3, 1)

        self.layout_2.addWidget(self.sheetBox)

        self.busyBox = QWidget(self.dropZone)
        self.busyBox.setObjectName(u"busyBox")
        self.foldBusy = QHBoxLayout(self.busyBox)
        self.foldBusy.setSpacing(10)
        self.foldBusy.setObjectName(u"foldBusy")
        self.foldBusy.setContentsMargins(0, 0, 0, 0)
        self.busyLabel = QLabel(self.busyBox)
        self.busyLabel.setObjectName(u"busyLabel")

        self.foldBusy.addWidget(self.busyLabel)

        self.busyBar = QProgressBar(self.busyBox)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setTextVisible(False)

        self.foldBusy.addWidget(self.busyBar)

        self.stopButton = QPushButton(self.busyBox)
        self.stopButton.setObjectName(u"stopButton")

        self.foldBusy.addWidget(self.stopButton)

        self.foldBusy.setStretch(1, 1)

        self.layout_2.addWidget(self.busyBox)


        self.layout_5.addWidget(self.dropZone)

        self.columnCard = QFrame(PupilListPage)
        self.columnCard.setObjectName(u"columnCard")
        self.columnCard.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.columnCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 16)
        self.columnCardTitle = QLabel(self.columnCard)
        self.columnCardTitle.setObjectName(u"columnCardTitle")
        self.columnCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_3.addWidget(self.columnCardTitle)

        self.notesLabel = QLabel(self.columnCard)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.notesLabel.setWordWrap(True)

        self.layout_3.addWidget(self.notesLabel)

        self.columnHintLabel = QLabel(self.columnCard)
        self.columnHintLabel.setObjectName(u"columnHintLabel")
        self.columnHintLabel.setWordWrap(True)
        self.columnHintLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.columnHintLabel)

        self.columnTable = PlainTable(self.columnCard)
        self.columnTable.setObjectName(u"columnTable")

        self.layout_3.addWidget(self.columnTable)

        self.objectionLabel = QLabel(self.columnCard)
        self.objectionLabel.setObjectName(u"objectionLabel")
        self.objectionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.objectionLabel.setWordWrap(True)

        self.layout_3.addWidget(self.objectionLabel)


        self.layout_5.addWidget(self.columnCard)

        self.rowCard = QFrame(PupilListPage)
        self.rowCard.setObjectName(u"rowCard")
        self.rowCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.rowCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.rowCardTitle = QLabel(self.rowCard)
        self.rowCardTitle.setObjectName(u"rowCardTitle")
        self.rowCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.rowCardTitle)

        self.summaryLabel = QLabel(self.rowCard)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setWordWrap(True)

        self.layout_4.addWidget(self.summaryLabel)

        self.foldSee = QHBoxLayout()
        self.foldSee.setSpacing(10)
        self.foldSee.setObjectName(u"foldSee")
        self.foldSee.setContentsMargins(0, 0, 0, 0)
        self.seeLabel = QLabel(self.rowCard)
        self.seeLabel.setObjectName(u"seeLabel")
        self.seeLabel.setProperty(u"role", u"label")

        self.foldSee.addWidget(self.seeLabel)

        self.seeCombo = QComboBox(self.rowCard)
        self.seeCombo.setObjectName(u"seeCombo")
        self.seeCombo.setMinimumContentsLength(10)
        self.seeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldSee.addWidget(self.seeCombo)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldSee.addItem(self.spacer_4)

        self.foldSee.setStretch(1, 1)
        self.foldSee.setStretch(2, 1)

        self.layout_4.addLayout(self.foldSee)

        self.rowTable = PlainTable(self.rowCard)
        self.rowTable.setObjectName(u"rowTable")

        self.layout_4.addWidget(self.rowTable)

        self.answerBox = QWidget(self.rowCard)
        self.answerBox.setObjectName(u"answerBox")
        self.layout_6 = QVBoxLayout(self.answerBox)
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.answerLabel = QLabel(self.answerBox)
        self.answerLabel.setObjectName(u"answerLabel")
        self.answerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.answerLabel.setWordWrap(True)
        self.answerLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.answerLabel)

        self.answerCombo = QComboBox(self.answerBox)
        self.answerCombo.setObjectName(u"answerCombo")
        self.answerCombo.setMinimumContentsLength(10)
        self.answerCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.answerCombo)


        self.layout_4.addWidget(self.answerBox)

        self.moreLabel = QLabel(self.rowCard)
        self.moreLabel.setObjectName(u"moreLabel")
        self.moreLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moreLabel.setWordWrap(True)
        self.moreLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.moreLabel)

        self.absentLabel = QLabel(self.rowCard)
        self.absentLabel.setObjectName(u"absentLabel")
        self.absentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.absentLabel.setWordWrap(True)
        self.absentLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.absentLabel)


        self.layout_5.addWidget(self.rowCard)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_5)

#if QT_CONFIG(shortcut)
        self.pathLabel.setBuddy(self.pathEdit)
        self.sheetLabel.setBuddy(self.sheetCombo)
        self.seeLabel.setBuddy(self.seeCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.sheetCombo)
        QWidget.setTabOrder(self.sheetCombo, self.sheetButton)
        QWidget.setTabOrder(self.sheetButton, self.columnTable)
        QWidget.setTabOrder(self.columnTable, self.seeCombo)
        QWidget.setTabOrder(self.seeCombo, self.rowTable)
        QWidget.setTabOrder(self.rowTable, self.answerCombo)
        QWidget.setTabOrder(self.answerCombo, self.backButton)
        QWidget.setTabOrder(self.backButton, self.takeButton)

        self.retranslateUi(PupilListPage)

        QMetaObject.connectSlotsByName(PupilListPage)
    # setupUi

    def retranslateUi(self, PupilListPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("ioplab", u"Til &oversikten", None))
        self.takeButton.setText(QCoreApplication.translate("ioplab", u"&Ta inn", None))
        self.fileCardTitle.setText(QCoreApplication.translate("ioplab", u"Filen", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"CSV eller Excel (.xlsx) fra skolens andre systemer. Navn, f\u00f8dsels\u00e5r, trinn, klasse og n\u00e5r eleven begynte, kan tas inn. F\u00f8dselsnummer, adresser, telefonnumre og diagnoser tas aldri inn.", None))
        self.pathLabel.setText(QCoreApplication.translate("ioplab", u"&Fil med elevliste", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Slipp filen her, eller skriv hvor den ligger", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"&Les filen", None))
        self.sheetLabel.setText(QCoreApplication.translate("ioplab", u"&Ark", None))
        self.sheetButton.setText(QCoreApplication.translate("ioplab", u"Les a&rket", None))
        self.busyLabel.setText(QCoreApplication.translate("ioplab", u"Leser filen \u2026", None))
#if QT_CONFIG(accessibility)
        self.busyBar.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvor langt lesingen er kommet", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("ioplab", u"&Stopp", None))
        self.columnCardTitle.setText(QCoreApplication.translate("ioplab", u"Hva kolonnene er", None))
        self.notesLabel.setText("")
        self.columnHintLabel.setText(QCoreApplication.translate("ioplab", u"Trykk Enter i en rad for \u00e5 velge hva kolonnen er. Valget huskes til neste gang du leser en fil med de samme overskriftene.", None))
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Kolonnene i filen", None))
#endif // QT_CONFIG(accessibility)
        self.objectionLabel.setText("")
        self.rowCardTitle.setText(QCoreApplication.translate("ioplab", u"Hva som skjer med radene", None))
        self.summaryLabel.setText("")
        self.seeLabel.setText(QCoreApplication.translate("ioplab", u"&Vis", None))
#if QT_CONFIG(accessibility)
        self.rowTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Radene i filen", None))
#endif // QT_CONFIG(accessibility)
        self.answerLabel.setText("")
        self.moreLabel.setText("")
        self.absentLabel.setText("")
        pass
    # retranslateUi
