from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.answer_table import AnswerTable
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.widgets.told_text import ToldText
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_AnswerPage(object):
    def setupUi(self, AnswerPage):
        if not AnswerPage.objectName():
            AnswerPage.setObjectName(u"AnswerPage")
        self.layout_0 = QVBoxLayout(AnswerPage)
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
        self.titleLabel = QLabel(AnswerPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(AnswerPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_8)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_9)

        self.proposeButton = QPushButton(AnswerPage)
        self.proposeButton.setObjectName(u"proposeButton")

        self.pinchActions.addWidget(self.proposeButton)

        self.closeButton = QPushButton(AnswerPage)
        self.closeButton.setObjectName(u"closeButton")

        self.pinchActions.addWidget(self.closeButton)

        self.saveButton = QPushButton(AnswerPage)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.saveButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_0.addLayout(self.foldHead)

        self.notice = Notice(AnswerPage)
        self.notice.setObjectName(u"notice")

        self.layout_0.addWidget(self.notice)

        self.foldIntro = QHBoxLayout()
        self.foldIntro.setSpacing(16)
        self.foldIntro.setObjectName(u"foldIntro")
        self.foldIntro.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(AnswerPage)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.introLabel.setWordWrap(True)

        self.foldIntro.addWidget(self.introLabel)

        self.savedLabel = QLabel(AnswerPage)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setProperty(u"role", u"muted")

        self.foldIntro.addWidget(self.savedLabel)

        self.foldIntro.setStretch(0, 1)

        self.layout_0.addLayout(self.foldIntro)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(14)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.ratingsCard = QFrame(AnswerPage)
        self.ratingsCard.setObjectName(u"ratingsCard")
        self.ratingsCard.setProperty(u"role", u"card")
        self.layout_ratingsCard = QVBoxLayout(self.ratingsCard)
        self.layout_ratingsCard.setSpacing(10)
        self.layout_ratingsCard.setObjectName(u"layout_ratingsCard")
        self.layout_ratingsCard.setContentsMargins(16, 14, 16, 16)
        self.legend = MasteryLegend(self.ratingsCard)
        self.legend.setObjectName(u"legend")

        self.layout_ratingsCard.addWidget(self.legend)

        self.keysLabel = QLabel(self.ratingsCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setWordWrap(True)
        self.keysLabel.setProperty(u"role", u"muted")

        self.layout_ratingsCard.addWidget(self.keysLabel)

        self.ratingTable = AnswerTable(self.ratingsCard)
        self.ratingTable.setObjectName(u"ratingTable")

        self.layout_ratingsCard.addWidget(self.ratingTable)


        self.layout_13.addWidget(self.ratingsCard)

        self.proposalCard = QFrame(AnswerPage)
        self.proposalCard.setObjectName(u"proposalCard")
        self.proposalCard.setProperty(u"role", u"card")
        self.layout_proposalCard = QVBoxLayout(self.proposalCard)
        self.layout_proposalCard.setSpacing(10)
        self.layout_proposalCard.setObjectName(u"layout_proposalCard")
        self.layout_proposalCard.setContentsMargins(16, 14, 16, 16)
        self.pinchProposal = QHBoxLayout()
        self.pinchProposal.setSpacing(8)
        self.pinchProposal.setObjectName(u"pinchProposal")
        self.pinchProposal.setContentsMargins(0, 0, 0, 0)
        self.proposalCardTitle = QLabel(self.proposalCard)
        self.proposalCardTitle.setObjectName(u"proposalCardTitle")
        self.proposalCardTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.proposalCardTitle.setProperty(u"role", u"cardTitle")

        self.pinchProposal.addWidget(self.proposalCardTitle)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchProposal.addItem(self.spacer_10)

        self.newButton = QPushButton(self.proposalCard)
        self.newButton.setObjectName(u"newButton")

        self.pinchProposal.addWidget(self.newButton)

        self.removeButton = QPushButton(self.proposalCard)
        self.removeButton.setObjectName(u"removeButton")

        self.pinchProposal.addWidget(self.removeButton)


        self.layout_proposalCard.addLayout(self.pinchProposal)

        self.proposalList = WrapList(self.proposalCard)
        self.proposalList.setObjectName(u"proposalList")

        self.layout_proposalCard.addWidget(self.proposalList)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.subjectComboLabel = QLabel(self.proposalCard)
        self.subjectComboLabel.setObjectName(u"subjectComboLabel")
        self.subjectComboLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.subjectComboLabel)

        self.subjectCombo = QComboBox(self.proposalCard)
        self.subjectCombo.setObjectName(u"subjectCombo")
        self.subjectCombo.setMinimumContentsLength(14)
        self.subjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_11.addWidget(self.subjectCombo)


        self.layout_proposalCard.addLayout(self.layout_11)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.textEditLabel = QLabel(self.proposalCard)
        self.textEditLabel.setObjectName(u"textEditLabel")
        self.textEditLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.textEditLabel)

        self.textEdit = TextBox(self.proposalCard)
        self.textEdit.setObjectName(u"textEdit")

        self.layout_1.addWidget(self.textEdit)


        self.layout_7.addLayout(self.layout_1)

        self.foldGoal = QHBoxLayout()
        self.foldGoal.setSpacing(12)
        self.foldGoal.setObjectName(u"foldGoal")
        self.foldGoal.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.baselineEditLabel = QLabel(self.proposalCard)
        self.baselineEditLabel.setObjectName(u"baselineEditLabel")
        self.baselineEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.baselineEditLabel)

        self.baselineEdit = TextBox(self.proposalCard)
        self.baselineEdit.setObjectName(u"baselineEdit")

        self.layout_3.addWidget(self.baselineEdit)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)


        self.foldGoal.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.criterionEditLabel = QLabel(self.proposalCard)
        self.criterionEditLabel.setObjectName(u"criterionEditLabel")
        self.criterionEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.criterionEditLabel)

        self.criterionEdit = TextBox(self.proposalCard)
        self.criterionEdit.setObjectName(u"criterionEdit")

        self.layout_5.addWidget(self.criterionEdit)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)


        self.foldGoal.addLayout(self.layout_5)

        self.foldGoal.setStretch(0, 1)
        self.foldGoal.setStretch(1, 1)

        self.layout_7.addLayout(self.foldGoal)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.observeEditLabel = QLabel(self.proposalCard)
        self.observeEditLabel.setObjectName(u"observeEditLabel")
        self.observeEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.observeEditLabel)

        self.observeEdit = TextBox(self.proposalCard)
        self.observeEdit.setObjectName(u"observeEdit")

        self.layout_6.addWidget(self.observeEdit)


        self.layout_7.addLayout(self.layout_6)


        self.layout_proposalCard.addLayout(self.layout_7)


        self.layout_13.addWidget(self.proposalCard)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_12)

        self.layout_13.setStretch(0, 1)

        self.foldColumns.addLayout(self.layout_13)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(14)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.goalCard = QFrame(AnswerPage)
        self.goalCard.setObjectName(u"goalCard")
        self.goalCard.setProperty(u"role", u"card")
        self.layout_goalCard = QVBoxLayout(self.goalCard)
        self.layout_goalCard.setSpacing(10)
        self.layout_goalCard.setObjectName(u"layout_goalCard")
        self.layout_goalCard.setContentsMargins(16, 14, 16, 16)
        self.goalCardTitle = QLabel(self.goalCard)
        self.goalCardTitle.setObjectName(u"goalCardTitle")
        self.goalCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_goalCard.addWidget(self.goalCardTitle)

        self.detailsText = ToldText(self.goalCard)
        self.detailsText.setObjectName(u"detailsText")

        self.layout_goalCard.addWidget(self.detailsText)


        self.layout_19.addWidget(self.goalCard)

        self.existingCard = QFrame(AnswerPage)
        self.existingCard.setObjectName(u"existingCard")
        self.existingCard.setProperty(u"role", u"card")
        self.layout_existingCard = QVBoxLayout(self.existingCard)
        self.layout_existingCard.setSpacing(10)
        self.layout_existingCard.setObjectName(u"layout_existingCard")
        self.layout_existingCard.setContentsMargins(16, 14, 16, 16)
        self.existingCardTitle = QLabel(self.existingCard)
        self.existingCardTitle.setObjectName(u"existingCardTitle")
        self.existingCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_existingCard.addWidget(self.existingCardTitle)

        self.existingLabel = QLabel(self.existingCard)
        self.existingLabel.setObjectName(u"existingLabel")
        self.existingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.existingLabel.setWordWrap(True)
        self.existingLabel.setProperty(u"role", u"muted")

        self.layout_existingCard.addWidget(self.existingLabel)

        self.existingList = WrapList(self.existingCard)
        self.existingList.setObjectName(u"existingList")

        self.layout_existingCard.addWidget(self.existingList)


        self.layout_19.addWidget(self.existingCard)

        self.levelsCard = QFrame(AnswerPage)
        self.levelsCard.setObjectName(u"levelsCard")
        self.levelsCard.setProperty(u"role", u"card")
        self.layout_levelsCard = QVBoxLayout(self.levelsCard)
        self.layout_levelsCard.setSpacing(10)
        self.layout_levelsCard.setObjectName(u"layout_levelsCard")
        self.layout_levelsCard.setContentsMargins(16, 14, 16, 16)
        self.levelsCardTitle = QLabel(self.levelsCard)
        self.levelsCardTitle.setObjectName(u"levelsCardTitle")
        self.levelsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_levelsCard.addWidget(self.levelsCardTitle)

        self.levelsText = ToldText(self.levelsCard)
        self.levelsText.setObjectName(u"levelsText")

        self.layout_levelsCard.addWidget(self.levelsText)


        self.layout_19.addWidget(self.levelsCard)

        self.observeCard = QFrame(AnswerPage)
        self.observeCard.setObjectName(u"observeCard")
        self.observeCard.setProperty(u"role", u"card")
        self.layout_observeCard = QVBoxLayout(self.observeCard)
        self.layout_observeCard.setSpacing(10)
        self.layout_observeCard.setObjectName(u"layout_observeCard")
        self.layout_observeCard.setContentsMargins(16, 14, 16, 16)
        self.observeCardTitle = QLabel(self.observeCard)
        self.observeCardTitle.setObjectName(u"observeCardTitle")
        self.observeCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_observeCard.addWidget(self.observeCardTitle)

        self.pinchSeen = QHBoxLayout()
        self.pinchSeen.setSpacing(12)
        self.pinchSeen.setObjectName(u"pinchSeen")
        self.pinchSeen.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.seenEditLabel = QLabel(self.observeCard)
        self.seenEditLabel.setObjectName(u"seenEditLabel")
        self.seenEditLabel.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.seenEditLabel)

        self.seenEdit = DateField(self.observeCard)
        self.seenEdit.setObjectName(u"seenEdit")

        self.layout_14.addWidget(self.seenEdit)


        self.pinchSeen.addLayout(self.layout_14)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.supportEditLabel = QLabel(self.observeCard)
        self.supportEditLabel.setObjectName(u"supportEditLabel")
        self.supportEditLabel.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.supportEditLabel)

        self.supportEdit = QLineEdit(self.observeCard)
        self.supportEdit.setObjectName(u"supportEdit")

        self.layout_15.addWidget(self.supportEdit)


        self.pinchSeen.addLayout(self.layout_15)

        self.pinchSeen.setStretch(0, 1)
        self.pinchSeen.setStretch(1, 2)

        self.layout_observeCard.addLayout(self.pinchSeen)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(4)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.noteEditLabel = QLabel(self.observeCard)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setProperty(u"role", u"label")

        self.layout_16.addWidget(self.noteEditLabel)

        self.noteEdit = TextBox(self.observeCard)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout_16.addWidget(self.noteEdit)


        self.layout_observeCard.addLayout(self.layout_16)

        self.pinchObserve = QHBoxLayout()
        self.pinchObserve.setSpacing(8)
        self.pinchObserve.setObjectName(u"pinchObserve")
        self.pinchObserve.setContentsMargins(0, 0, 0, 0)
        self.nextButton = QPushButton(self.observeCard)
        self.nextButton.setObjectName(u"nextButton")

        self.pinchObserve.addWidget(self.nextButton)

        self.forgetButton = QPushButton(self.observeCard)
        self.forgetButton.setObjectName(u"forgetButton")

        self.pinchObserve.addWidget(self.forgetButton)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchObserve.addItem(self.spacer_17)


        self.layout_observeCard.addLayout(self.pinchObserve)

        self.observationList = WrapList(self.observeCard)
        self.observationList.setObjectName(u"observationList")

        self.layout_observeCard.addWidget(self.observationList)


        self.layout_19.addWidget(self.observeCard)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_19.addItem(self.spacer_18)

        self.layout_19.setStretch(4, 1)

        self.foldColumns.addLayout(self.layout_19)

        self.foldColumns.setStretch(0, 3)
        self.foldColumns.setStretch(1, 2)

        self.layout_0.addLayout(self.foldColumns)

        self.sendCard = QFrame(AnswerPage)
        self.sendCard.setObjectName(u"sendCard")
        self.sendCard.setProperty(u"role", u"card")
        self.layout_sendCard = QVBoxLayout(self.sendCard)
        self.layout_sendCard.setSpacing(10)
        self.layout_sendCard.setObjectName(u"layout_sendCard")
        self.layout_sendCard.setContentsMargins(16, 14, 16, 16)
        self.sendCardTitle = QLabel(self.sendCard)
        self.sendCardTitle.setObjectName(u"sendCardTitle")
        self.sendCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_sendCard.addWidget(self.sendCardTitle)

        self.sendLabel = QLabel(self.sendCard)
        self.sendLabel.setObjectName(u"sendLabel")
        self.sendLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sendLabel.setWordWrap(True)

        self.layout_sendCard.addWidget(self.sendLabel)

        self.foldFolder = QHBoxLayout()
        self.foldFolder.setSpacing(8)
        self.foldFolder.setObjectName(u"foldFolder")
        self.foldFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.sendCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_20.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.sendCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_20.addWidget(self.folderEdit)


        self.foldFolder.addLayout(self.layout_20)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(0)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.spacer_21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_22.addItem(self.spacer_21)

        self.browseButton = QPushButton(self.sendCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_22.addWidget(self.browseButton)


        self.foldFolder.addLayout(self.layout_22)

        self.foldFolder.setStretch(0, 1)

        self.layout_sendCard.addLayout(self.foldFolder)

        self.pinchDiscard = QHBoxLayout()
        self.pinchDiscard.setSpacing(8)
        self.pinchDiscard.setObjectName(u"pinchDiscard")
        self.pinchDiscard.setContentsMargins(0, 0, 0, 0)
        self.discardButton = QPushButton(self.sendCard)
        self.discardButton.setObjectName(u"discardButton")

        self.pinchDiscard.addWidget(self.discardButton)

        self.spacer_23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchDiscard.addItem(self.spacer_23)


        self.layout_sendCard.addLayout(self.pinchDiscard)


        self.layout_0.addWidget(self.sendCard)

        self.layout_0.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.subjectComboLabel.setBuddy(self.subjectCombo)
        self.textEditLabel.setBuddy(self.textEdit)
        self.baselineEditLabel.setBuddy(self.baselineEdit)
        self.criterionEditLabel.setBuddy(self.criterionEdit)
        self.observeEditLabel.setBuddy(self.observeEdit)
        self.seenEditLabel.setBuddy(self.seenEdit)
        self.supportEditLabel.setBuddy(self.supportEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.proposeButton, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.ratingTable)
        QWidget.setTabOrder(self.ratingTable, self.newButton)
        QWidget.setTabOrder(self.newButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.proposalList)
        QWidget.setTabOrder(self.proposalList, self.subjectCombo)
        QWidget.setTabOrder(self.subjectCombo, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.baselineEdit)
        QWidget.setTabOrder(self.baselineEdit, self.criterionEdit)
        QWidget.setTabOrder(self.criterionEdit, self.observeEdit)
        QWidget.setTabOrder(self.observeEdit, self.detailsText)
        QWidget.setTabOrder(self.detailsText, self.levelsText)
        QWidget.setTabOrder(self.levelsText, self.existingList)
        QWidget.setTabOrder(self.existingList, self.seenEdit)
        QWidget.setTabOrder(self.seenEdit, self.supportEdit)
        QWidget.setTabOrder(self.supportEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.forgetButton)
        QWidget.setTabOrder(self.forgetButton, self.observationList)
        QWidget.setTabOrder(self.observationList, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.discardButton)

        self.retranslateUi(AnswerPage)

        QMetaObject.connectSlotsByName(AnswerPage)
    # setupUi

    def retranslateUi(self, AnswerPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.proposeButton.setText(QCoreApplication.translate("ioplab", u"&Foresl\u00e5 et m\u00e5l", None))
        self.closeButton.setText(QCoreApplication.translate("ioplab", u"L&ukk", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"&Lagre svarfil", None))
        self.introLabel.setText("")
        self.savedLabel.setText("")
        self.keysLabel.setText("")
#if QT_CONFIG(accessibility)
        self.ratingTable.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l og vurderinger", None))
#endif // QT_CONFIG(accessibility)
        self.proposalCardTitle.setText("")
        self.newButton.setText(QCoreApplication.translate("ioplab", u"N&ytt m\u00e5l", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta b&ort m\u00e5let", None))
#if QT_CONFIG(accessibility)
        self.proposalList.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l du har skrevet", None))
#endif // QT_CONFIG(accessibility)
        self.subjectComboLabel.setText(QCoreApplication.translate("ioplab", u"Fa&g", None))
        self.textEditLabel.setText(QCoreApplication.translate("ioplab", u"M\u00e5l: hva gj\u00f8r &eleven?", None))
        self.textEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Eleven leser en kjent tekst p\u00e5 100 ord h\u00f8yt med flyt", None))
        self.baselineEditLabel.setText(QCoreApplication.translate("ioplab", u"Utgangs&punkt: hvor er eleven n\u00e5?", None))
        self.criterionEditLabel.setText(QCoreApplication.translate("ioplab", u"Kr&iterium: hvordan ser andre at det er n\u00e5dd?", None))
        self.observeEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan observere det", None))
        self.goalCardTitle.setText(QCoreApplication.translate("ioplab", u"M\u00e5let", None))
#if QT_CONFIG(accessibility)
        self.detailsText.setAccessibleName(QCoreApplication.translate("ioplab", u"Om m\u00e5let", None))
#endif // QT_CONFIG(accessibility)
        self.existingCardTitle.setText(QCoreApplication.translate("ioplab", u"M\u00e5l som st\u00e5r i planen fra f\u00f8r", None))
        self.existingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.existingList.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l som st\u00e5r i planen fra f\u00f8r", None))
#endif // QT_CONFIG(accessibility)
        self.levelsCardTitle.setText(QCoreApplication.translate("ioplab", u"Hva tallene betyr", None))
#if QT_CONFIG(accessibility)
        self.levelsText.setAccessibleName(QCoreApplication.translate("ioplab", u"Hva tallene betyr", None))
#endif // QT_CONFIG(accessibility)
        self.observeCardTitle.setText(QCoreApplication.translate("ioplab", u"Noe du har sett", None))
        self.seenEditLabel.setText(QCoreApplication.translate("ioplab", u"&N\u00e5r", None))
        self.supportEditLabel.setText(QCoreApplication.translate("ioplab", u"&St\u00f8tte", None))
        self.supportEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"alene, med p\u00e5minning \u2026", None))
        self.noteEditLabel.setText(QCoreApplication.translate("ioplab", u"&Hva s\u00e5 du?", None))
        self.nextButton.setText(QCoreApplication.translate("ioplab", u"Skriv en til", None))
        self.forgetButton.setText(QCoreApplication.translate("ioplab", u"&Ta bort", None))
#if QT_CONFIG(accessibility)
        self.observationList.setAccessibleName(QCoreApplication.translate("ioplab", u"Det du har sett av m\u00e5let", None))
#endif // QT_CONFIG(accessibility)
        self.sendCardTitle.setText(QCoreApplication.translate("ioplab", u"N\u00e5r du er ferdig", None))
        self.sendLabel.setText("")
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe svarfilen lagres i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.discardButton.setText(QCoreApplication.translate("ioplab", u"Slett &kladden", None))
        pass
    # retranslateUi
