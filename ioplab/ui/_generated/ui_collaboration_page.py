from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.drop_zone import DropZone
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.words_table import WordsTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_CollaborationPage(object):
    def setupUi(self, CollaborationPage):
        if not CollaborationPage.objectName():
            CollaborationPage.setObjectName(u"CollaborationPage")
        self.layout_0 = QVBoxLayout(CollaborationPage)
        self.layout_0.setSpacing(14)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(CollaborationPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(CollaborationPage)
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

        self.teamButton = QPushButton(CollaborationPage)
        self.teamButton.setObjectName(u"teamButton")

        self.pinchActions.addWidget(self.teamButton)

        self.askButton = QPushButton(CollaborationPage)
        self.askButton.setObjectName(u"askButton")
        self.askButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.askButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_0.addLayout(self.foldHead)

        self.notice = Notice(CollaborationPage)
        self.notice.setObjectName(u"notice")

        self.layout_0.addWidget(self.notice)

        self.busyCard = QFrame(CollaborationPage)
        self.busyCard.setObjectName(u"busyCard")
        self.busyCard.setProperty(u"role", u"card")
        self.pinchBusy = QHBoxLayout(self.busyCard)
        self.pinchBusy.setSpacing(8)
        self.pinchBusy.setObjectName(u"pinchBusy")
        self.pinchBusy.setContentsMargins(16, 10, 16, 10)
        self.busyLabel = QLabel(self.busyCard)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setWordWrap(True)

        self.pinchBusy.addWidget(self.busyLabel)

        self.cancelButton = QPushButton(self.busyCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.pinchBusy.addWidget(self.cancelButton)

        self.pinchBusy.setStretch(0, 1)

        self.layout_0.addWidget(self.busyCard)

        self.wordsCard = QFrame(CollaborationPage)
        self.wordsCard.setObjectName(u"wordsCard")
        self.wordsCard.setProperty(u"role", u"card")
        self.layout_wordsCard = QVBoxLayout(self.wordsCard)
        self.layout_wordsCard.setSpacing(10)
        self.layout_wordsCard.setObjectName(u"layout_wordsCard")
        self.layout_wordsCard.setContentsMargins(16, 14, 16, 16)
        self.wordsCardTitle = QLabel(self.wordsCard)
        self.wordsCardTitle.setObjectName(u"wordsCardTitle")
        self.wordsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_wordsCard.addWidget(self.wordsCardTitle)

        self.wordsAdviceLabel = QLabel(self.wordsCard)
        self.wordsAdviceLabel.setObjectName(u"wordsAdviceLabel")
        self.wordsAdviceLabel.setWordWrap(True)

        self.layout_wordsCard.addWidget(self.wordsAdviceLabel)

        self.wordsLabel = QLabel(self.wordsCard)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsLabel.setWordWrap(True)

        self.layout_wordsCard.addWidget(self.wordsLabel)

        self.wordsTable = WordsTable(self.wordsCard)
        self.wordsTable.setObjectName(u"wordsTable")

        self.layout_wordsCard.addWidget(self.wordsTable)

        self.wordsFileLabel = QLabel(self.wordsCard)
        self.wordsFileLabel.setObjectName(u"wordsFileLabel")
        self.wordsFileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsFileLabel.setWordWrap(True)
        self.wordsFileLabel.setProperty(u"role", u"muted")

        self.layout_wordsCard.addWidget(self.wordsFileLabel)

        self.pinchTold = QHBoxLayout()
        self.pinchTold.setSpacing(8)
        self.pinchTold.setObjectName(u"pinchTold")
        self.pinchTold.setContentsMargins(0, 0, 0, 0)
        self.toldButton = QPushButton(self.wordsCard)
        self.toldButton.setObjectName(u"toldButton")

        self.pinchTold.addWidget(self.toldButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTold.addItem(self.spacer_3)


        self.layout_wordsCard.addLayout(self.pinchTold)


        self.layout_0.addWidget(self.wordsCard)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.askCard = QFrame(CollaborationPage)
        self.askCard.setObjectName(u"askCard")
        self.askCard.setProperty(u"role", u"card")
        self.layout_askCard = QVBoxLayout(self.askCard)
        self.layout_askCard.setSpacing(10)
        self.layout_askCard.setObjectName(u"layout_askCard")
        self.layout_askCard.setContentsMargins(16, 14, 16, 16)
        self.askCardTitle = QLabel(self.askCard)
        self.askCardTitle.setObjectName(u"askCardTitle")
        self.askCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_askCard.addWidget(self.askCardTitle)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.pupilComboLabel = QLabel(self.askCard)
        self.pupilComboLabel.setObjectName(u"pupilComboLabel")
        self.pupilComboLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.pupilComboLabel)

        self.pupilCombo = QComboBox(self.askCard)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_4.addWidget(self.pupilCombo)


        self.layout_askCard.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.staffComboLabel = QLabel(self.askCard)
        self.staffComboLabel.setObjectName(u"staffComboLabel")
        self.staffComboLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.staffComboLabel)

        self.staffCombo = QComboBox(self.askCard)
        self.staffCombo.setObjectName(u"staffCombo")
        self.staffCombo.setMinimumContentsLength(14)
        self.staffCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_5.addWidget(self.staffCombo)


        self.layout_askCard.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.kindComboLabel = QLabel(self.askCard)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.kindComboLabel)

        self.kindCombo = QComboBox(self.askCard)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(14)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.kindCombo)


        self.layout_askCard.addLayout(self.layout_6)

        self.subjectBox = QWidget(self.askCard)
        self.subjectBox.setObjectName(u"subjectBox")
        self.layout_subjects = QVBoxLayout(self.subjectBox)
        self.layout_subjects.setSpacing(4)
        self.layout_subjects.setObjectName(u"layout_subjects")
        self.layout_subjects.setContentsMargins(0, 0, 0, 0)
        self.subjectListLabel = QLabel(self.subjectBox)
        self.subjectListLabel.setObjectName(u"subjectListLabel")
        self.subjectListLabel.setProperty(u"role", u"label")

        self.layout_subjects.addWidget(self.subjectListLabel)

        self.subjectList = QListWidget(self.subjectBox)
        self.subjectList.setObjectName(u"subjectList")

        self.layout_subjects.addWidget(self.subjectList)


        self.layout_askCard.addWidget(self.subjectBox)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.dueEditLabel = QLabel(self.askCard)
        self.dueEditLabel.setObjectName(u"dueEditLabel")
        self.dueEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.dueEditLabel)

        self.dueEdit = DateField(self.askCard)
        self.dueEdit.setObjectName(u"dueEdit")

        self.layout_7.addWidget(self.dueEdit)


        self.layout_askCard.addLayout(self.layout_7)

        self.foldFolder = QHBoxLayout()
        self.foldFolder.setSpacing(8)
        self.foldFolder.setObjectName(u"foldFolder")
        self.foldFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.askCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.askCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_8.addWidget(self.folderEdit)


        self.foldFolder.addLayout(self.layout_8)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)

        self.browseButton = QPushButton(self.askCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_10.addWidget(self.browseButton)


        self.foldFolder.addLayout(self.layout_10)

        self.foldFolder.setStretch(0, 1)

        self.layout_askCard.addLayout(self.foldFolder)

        self.seesLabel = QLabel(self.askCard)
        self.seesLabel.setObjectName(u"seesLabel")
        self.seesLabel.setWordWrap(True)
        self.seesLabel.setProperty(u"role", u"muted")

        self.layout_askCard.addWidget(self.seesLabel)


        self.layout_12.addWidget(self.askCard)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)


        self.foldColumns.addLayout(self.layout_12)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(14)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.sentCard = QFrame(CollaborationPage)
        self.sentCard.setObjectName(u"sentCard")
        self.sentCard.setProperty(u"role", u"card")
        self.layout_sentCard = QVBoxLayout(self.sentCard)
        self.layout_sentCard.setSpacing(10)
        self.layout_sentCard.setObjectName(u"layout_sentCard")
        self.layout_sentCard.setContentsMargins(16, 14, 16, 16)
        self.layout_14 = QHBoxLayout()
        self.layout_14.setSpacing(8)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.sentCardTitle = QLabel(self.sentCard)
        self.sentCardTitle.setObjectName(u"sentCardTitle")
        self.sentCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_14.addWidget(self.sentCardTitle)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_14.addItem(self.spacer_13)

        self.withdrawButton = QPushButton(self.sentCard)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.layout_14.addWidget(self.withdrawButton)


        self.layout_sentCard.addLayout(self.layout_14)

        self.sentLabel = QLabel(self.sentCard)
        self.sentLabel.setObjectName(u"sentLabel")
        self.sentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sentLabel.setWordWrap(True)
        self.sentLabel.setProperty(u"role", u"muted")

        self.layout_sentCard.addWidget(self.sentLabel)

        self.requestTable = PlainTable(self.sentCard)
        self.requestTable.setObjectName(u"requestTable")

        self.layout_sentCard.addWidget(self.requestTable)


        self.layout_17.addWidget(self.sentCard)

        self.answersCard = DropZone(CollaborationPage)
        self.answersCard.setObjectName(u"answersCard")
        self.answersCard.setProperty(u"role", u"card")
        self.layout_answersCard = QVBoxLayout(self.answersCard)
        self.layout_answersCard.setSpacing(10)
        self.layout_answersCard.setObjectName(u"layout_answersCard")
        self.layout_answersCard.setContentsMargins(16, 14, 16, 16)
        self.answersCardTitle = QLabel(self.answersCard)
        self.answersCardTitle.setObjectName(u"answersCardTitle")
        self.answersCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_answersCard.addWidget(self.answersCardTitle)

        self.pinchPath = QHBoxLayout()
        self.pinchPath.setSpacing(8)
        self.pinchPath.setObjectName(u"pinchPath")
        self.pinchPath.setContentsMargins(0, 0, 0, 0)
        self.pathEdit = QLineEdit(self.answersCard)
        self.pathEdit.setObjectName(u"pathEdit")

        self.pinchPath.addWidget(self.pathEdit)

        self.answerFilesButton = QPushButton(self.answersCard)
        self.answerFilesButton.setObjectName(u"answerFilesButton")

        self.pinchPath.addWidget(self.answerFilesButton)

        self.readButton = QPushButton(self.answersCard)
        self.readButton.setObjectName(u"readButton")

        self.pinchPath.addWidget(self.readButton)

        self.pinchPath.setStretch(0, 1)

        self.layout_answersCard.addLayout(self.pinchPath)

        self.reportLabel = QLabel(self.answersCard)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reportLabel.setWordWrap(True)

        self.layout_answersCard.addWidget(self.reportLabel)

        self.reportList = WrapList(self.answersCard)
        self.reportList.setObjectName(u"reportList")

        self.layout_answersCard.addWidget(self.reportList)

        self.pinchMerge = QHBoxLayout()
        self.pinchMerge.setSpacing(8)
        self.pinchMerge.setObjectName(u"pinchMerge")
        self.pinchMerge.setContentsMargins(0, 0, 0, 0)
        self.saveReportButton = QPushButton(self.answersCard)
        self.saveReportButton.setObjectName(u"saveReportButton")

        self.pinchMerge.addWidget(self.saveReportButton)

        self.clearButton = QPushButton(self.answersCard)
        self.clearButton.setObjectName(u"clearButton")

        self.pinchMerge.addWidget(self.clearButton)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchMerge.addItem(self.spacer_15)

        self.mergeButton = QPushButton(self.answersCard)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"role", u"main")

        self.pinchMerge.addWidget(self.mergeButton)


        self.layout_answersCard.addLayout(self.pinchMerge)


        self.layout_17.addWidget(self.answersCard)

        self.proposalsCard = QFrame(CollaborationPage)
        self.proposalsCard.setObjectName(u"proposalsCard")
        self.proposalsCard.setProperty(u"role", u"card")
        self.layout_proposalsCard = QVBoxLayout(self.proposalsCard)
        self.layout_proposalsCard.setSpacing(10)
        self.layout_proposalsCard.setObjectName(u"layout_proposalsCard")
        self.layout_proposalsCard.setContentsMargins(16, 14, 16, 16)
        self.proposalsCardTitle = QLabel(self.proposalsCard)
        self.proposalsCardTitle.setObjectName(u"proposalsCardTitle")
        self.proposalsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_proposalsCard.addWidget(self.proposalsCardTitle)

        self.proposalsLabel = QLabel(self.proposalsCard)
        self.proposalsLabel.setObjectName(u"proposalsLabel")
        self.proposalsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proposalsLabel.setWordWrap(True)
        self.proposalsLabel.setProperty(u"role", u"muted")

        self.layout_proposalsCard.addWidget(self.proposalsLabel)

        self.proposalsBox = QWidget(self.proposalsCard)
        self.proposalsBox.setObjectName(u"proposalsBox")
        self.proposalsLayout = QVBoxLayout(self.proposalsBox)
        self.proposalsLayout.setSpacing(10)
        self.proposalsLayout.setObjectName(u"proposalsLayout")
        self.proposalsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_proposalsCard.addWidget(self.proposalsBox)


        self.layout_17.addWidget(self.proposalsCard)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.spacer_16)

        self.layout_17.setStretch(3, 1)

        self.foldColumns.addLayout(self.layout_17)

        self.foldColumns.setStretch(0, 1)
        self.foldColumns.setStretch(1, 2)

        self.layout_0.addLayout(self.foldColumns)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_0.addItem(self.spacer_18)

        self.layout_0.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.pupilComboLabel.setBuddy(self.pupilCombo)
        self.staffComboLabel.setBuddy(self.staffCombo)
        self.kindComboLabel.setBuddy(self.kindCombo)
        self.subjectListLabel.setBuddy(self.subjectList)
        self.dueEditLabel.setBuddy(self.dueEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.teamButton, self.askButton)
        QWidget.setTabOrder(self.askButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.wordsTable)
        QWidget.setTabOrder(self.wordsTable, self.toldButton)
        QWidget.setTabOrder(self.toldButton, self.pupilCombo)
        QWidget.setTabOrder(self.pupilCombo, self.staffCombo)
        QWidget.setTabOrder(self.staffCombo, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.subjectList)
        QWidget.setTabOrder(self.subjectList, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.requestTable)
        QWidget.setTabOrder(self.requestTable, self.pathEdit)
        QWidget.setTabOrder(self.pathEdit, self.answerFilesButton)
        QWidget.setTabOrder(self.answerFilesButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.reportList)
        QWidget.setTabOrder(self.reportList, self.saveReportButton)
        QWidget.setTabOrder(self.saveReportButton, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.mergeButton)

        self.retranslateUi(CollaborationPage)

        QMetaObject.connectSlotsByName(CollaborationPage)
    # setupUi

    def retranslateUi(self, CollaborationPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.teamButton.setText(QCoreApplication.translate("ioplab", u"Be hele &teamet", None))
        self.askButton.setText(QCoreApplication.translate("ioplab", u"&Lag foresp\u00f8rsel", None))
        self.busyLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"A&vbryt", None))
        self.wordsCardTitle.setText(QCoreApplication.translate("ioplab", u"Si ordene n\u00e5", None))
        self.wordsAdviceLabel.setText(QCoreApplication.translate("ioplab", u"Si dem i telefonen eller ansikt til ansikt; send dem ikke sammen med filen. De vises bare her, og bare til du g\u00e5r fra siden.", None))
        self.wordsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.wordsTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Ordene til hver foresp\u00f8rsel", None))
#endif // QT_CONFIG(accessibility)
        self.wordsFileLabel.setText("")
        self.toldButton.setText(QCoreApplication.translate("ioplab", u"&Jeg har sagt ordene", None))
        self.askCardTitle.setText(QCoreApplication.translate("ioplab", u"Be en kollega om \u00e5 bidra", None))
        self.pupilComboLabel.setText(QCoreApplication.translate("ioplab", u"&Elev", None))
        self.staffComboLabel.setText(QCoreApplication.translate("ioplab", u"&Kollega", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"&Hva", None))
        self.subjectListLabel.setText(QCoreApplication.translate("ioplab", u"&Fag", None))
        self.dueEditLabel.setText(QCoreApplication.translate("ioplab", u"&Svar innen", None))
        self.dueEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"15.01.2027", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe filen lagres i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.seesLabel.setText(QCoreApplication.translate("ioplab", u"Kollegaen f\u00e5r fornavnet, m\u00e5lene og fristen. Ingen f\u00e5r se hva andre har vurdert. Filnavnet sier ikke hvem det gjelder.", None))
        self.sentCardTitle.setText(QCoreApplication.translate("ioplab", u"Foresp\u00f8rsler", None))
        self.withdrawButton.setText(QCoreApplication.translate("ioplab", u"T&rekk tilbake", None))
        self.sentLabel.setText("")
#if QT_CONFIG(accessibility)
        self.requestTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Foresp\u00f8rsler", None))
#endif // QT_CONFIG(accessibility)
        self.answersCardTitle.setText(QCoreApplication.translate("ioplab", u"Svar fra kolleger", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Slipp svarfiler her, eller skriv hvor de ligger", None))
#if QT_CONFIG(accessibility)
        self.pathEdit.setAccessibleName(QCoreApplication.translate("ioplab", u"Svarfiler (.iopsvar)", None))
#endif // QT_CONFIG(accessibility)
        self.answerFilesButton.setText(QCoreApplication.translate("ioplab", u"Vel&g filer \u2026", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"Les i&nn svar", None))
        self.reportLabel.setText("")
#if QT_CONFIG(accessibility)
        self.reportList.setAccessibleName(QCoreApplication.translate("ioplab", u"Hva svarene endrer", None))
#endif // QT_CONFIG(accessibility)
        self.saveReportButton.setText(QCoreApplication.translate("ioplab", u"Lagre rapp&orten", None))
        self.clearButton.setText(QCoreApplication.translate("ioplab", u"Legg bort", None))
        self.mergeButton.setText(QCoreApplication.translate("ioplab", u"Ta &inn", None))
        self.proposalsCardTitle.setText(QCoreApplication.translate("ioplab", u"Foresl\u00e5tte m\u00e5l", None))
        self.proposalsLabel.setText("")
        pass
    # retranslateUi
