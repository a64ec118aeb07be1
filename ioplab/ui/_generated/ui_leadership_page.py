from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget
from ioplab.ui.widgets.distribution import DistributionPlot
from ioplab.ui.widgets.distribution_choice import DistributionChoice
from ioplab.ui.widgets.drop_zone import DropZone
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.section_list import SectionList

class Ui_LeadershipPage(object):
    def setupUi(self, LeadershipPage):
        if not LeadershipPage.objectName():
            LeadershipPage.setObjectName(u"LeadershipPage")
        self.layout_23 = QVBoxLayout(LeadershipPage)
        self.layout_23.setSpacing(14)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(LeadershipPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(LeadershipPage)
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

        self.clearButton = QPushButton(LeadershipPage)
        self.clearButton.setObjectName(u"clearButton")

        self.pinchActions.addWidget(self.clearButton)

        self.saveButton = QPushButton(LeadershipPage)
        self.saveButton.setObjectName(u"saveButton")

        self.pinchActions.addWidget(self.saveButton)

        self.readButton = QPushButton(LeadershipPage)
        self.readButton.setObjectName(u"readButton")
        self.readButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.readButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_23.addLayout(self.foldHead)

        self.notice = Notice(LeadershipPage)
        self.notice.setObjectName(u"notice")

        self.layout_23.addWidget(self.notice)

        self.dropZone = DropZone(LeadershipPage)
        self.dropZone.setObjectName(u"dropZone")
        self.dropZone.setProperty(u"role", u"card")
        self.foldPath = QHBoxLayout(self.dropZone)
        self.foldPath.setSpacing(10)
        self.foldPath.setObjectName(u"foldPath")
        self.foldPath.setContentsMargins(16, 10, 16, 10)
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

        self.foldPath.setStretch(1, 1)

        self.layout_23.addWidget(self.dropZone)

        self.busyCard = QFrame(LeadershipPage)
        self.busyCard.setObjectName(u"busyCard")
        self.busyCard.setProperty(u"role", u"card")
        self.foldBusy = QHBoxLayout(self.busyCard)
        self.foldBusy.setSpacing(10)
        self.foldBusy.setObjectName(u"foldBusy")
        self.foldBusy.setContentsMargins(16, 10, 16, 10)
        self.busyLabel = QLabel(self.busyCard)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.foldBusy.addWidget(self.busyLabel)

        self.busyBar = QProgressBar(self.busyCard)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setTextVisible(False)

        self.foldBusy.addWidget(self.busyBar)

        self.stopButton = QPushButton(self.busyCard)
        self.stopButton.setObjectName(u"stopButton")

        self.foldBusy.addWidget(self.stopButton)

        self.foldBusy.setStretch(1, 1)

        self.layout_23.addWidget(self.busyCard)

        self.frozenCard = QFrame(LeadershipPage)
        self.frozenCard.setObjectName(u"frozenCard")
        self.frozenCard.setProperty(u"role", u"card")
        self.foldFrozen = QHBoxLayout(self.frozenCard)
        self.foldFrozen.setSpacing(10)
        self.foldFrozen.setObjectName(u"foldFrozen")
        self.foldFrozen.setContentsMargins(16, 10, 16, 10)
        self.frozenLabel = QLabel(self.frozenCard)
        self.frozenLabel.setObjectName(u"frozenLabel")
        self.frozenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.frozenLabel.setWordWrap(True)

        self.foldFrozen.addWidget(self.frozenLabel)

        self.thawButton = QPushButton(self.frozenCard)
        self.thawButton.setObjectName(u"thawButton")

        self.foldFrozen.addWidget(self.thawButton)

        self.foldFrozen.setStretch(0, 1)

        self.layout_23.addWidget(self.frozenCard)

        self.foldChoice = QHBoxLayout()
        self.foldChoice.setSpacing(10)
        self.foldChoice.setObjectName(u"foldChoice")
        self.foldChoice.setContentsMargins(0, 0, 0, 0)
        self.sheetLabel = QLabel(LeadershipPage)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"role", u"label")

        self.foldChoice.addWidget(self.sheetLabel)

        self.sheetCombo = QComboBox(LeadershipPage)
        self.sheetCombo.setObjectName(u"sheetCombo")
        self.sheetCombo.setMinimumContentsLength(22)
        self.sheetCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldChoice.addWidget(self.sheetCombo)

        self.schoolLabel = QLabel(LeadershipPage)
        self.schoolLabel.setObjectName(u"schoolLabel")
        self.schoolLabel.setProperty(u"role", u"label")

        self.foldChoice.addWidget(self.schoolLabel)

        self.schoolCombo = QComboBox(LeadershipPage)
        self.schoolCombo.setObjectName(u"schoolCombo")
        self.schoolCombo.setMinimumContentsLength(30)
        self.schoolCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldChoice.addWidget(self.schoolCombo)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldChoice.addItem(self.spacer_3)


        self.layout_23.addLayout(self.foldChoice)

        self.sectionBox = QWidget(LeadershipPage)
        self.sectionBox.setObjectName(u"sectionBox")
        self.foldSections = QHBoxLayout(self.sectionBox)
        self.foldSections.setSpacing(10)
        self.foldSections.setObjectName(u"foldSections")
        self.foldSections.setContentsMargins(0, 0, 0, 0)
        self.sectionListLabel = QLabel(self.sectionBox)
        self.sectionListLabel.setObjectName(u"sectionListLabel")
        self.sectionListLabel.setProperty(u"role", u"muted")

        self.foldSections.addWidget(self.sectionListLabel, 0, Qt.AlignmentFlag.AlignTop)

        self.sectionList = SectionList(self.sectionBox)
        self.sectionList.setObjectName(u"sectionList")

        self.foldSections.addWidget(self.sectionList)

        self.foldSections.setStretch(1, 1)

        self.layout_23.addWidget(self.sectionBox)

        self.emptyCard = QFrame(LeadershipPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.emptyCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.emptyCardTitle = QLabel(self.emptyCard)
        self.emptyCardTitle.setObjectName(u"emptyCardTitle")
        self.emptyCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.emptyCardTitle)

        self.emptyLabel = QLabel(self.emptyCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)

        self.layout_4.addWidget(self.emptyLabel)


        self.layout_23.addWidget(self.emptyCard)

        self.columnsBox = QWidget(LeadershipPage)
        self.columnsBox.setObjectName(u"columnsBox")
        self.foldColumns = QHBoxLayout(self.columnsBox)
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(14)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.wholeCard = QFrame(self.columnsBox)
        self.wholeCard.setObjectName(u"wholeCard")
        self.wholeCard.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.wholeCard)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.wholeCardTitle = QLabel(self.wholeCard)
        self.wholeCardTitle.setObjectName(u"wholeCardTitle")
        self.wholeCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_5.addWidget(self.wholeCardTitle)

        self.wholeLabel = QLabel(self.wholeCard)
        self.wholeLabel.setObjectName(u"wholeLabel")
        self.wholeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wholeLabel.setWordWrap(True)

        self.layout_5.addWidget(self.wholeLabel)

        self.wholePlot = DistributionPlot(self.wholeCard)
        self.wholePlot.setObjectName(u"wholePlot")

        self.layout_5.addWidget(self.wholePlot)

        self.legend = MasteryLegend(self.wholeCard)
        self.legend.setObjectName(u"legend")

        self.layout_5.addWidget(self.legend)

        self.attainedLabel = QLabel(self.wholeCard)
        self.attainedLabel.setObjectName(u"attainedLabel")
        self.attainedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.attainedLabel.setWordWrap(True)

        self.layout_5.addWidget(self.attainedLabel)

        self.lastYearLabel = QLabel(self.wholeCard)
        self.lastYearLabel.setObjectName(u"lastYearLabel")
        self.lastYearLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lastYearLabel.setWordWrap(True)
        self.lastYearLabel.setProperty(u"role", u"muted")

        self.layout_5.addWidget(self.lastYearLabel)

        self.foldDelivery = QHBoxLayout()
        self.foldDelivery.setSpacing(10)
        self.foldDelivery.setObjectName(u"foldDelivery")
        self.foldDelivery.setContentsMargins(0, 0, 0, 0)
        self.deliverySumLabel = QLabel(self.wholeCard)
        self.deliverySumLabel.setObjectName(u"deliverySumLabel")
        self.deliverySumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.deliverySumLabel.setWordWrap(True)

        self.foldDelivery.addWidget(self.deliverySumLabel)

        self.deliveryButton = QPushButton(self.wholeCard)
        self.deliveryButton.setObjectName(u"deliveryButton")

        self.foldDelivery.addWidget(self.deliveryButton)

        self.foldDelivery.setStretch(0, 1)

        self.layout_5.addLayout(self.foldDelivery)


        self.layout_14.addWidget(self.wholeCard)

        self.cutCard = QFrame(self.columnsBox)
        self.cutCard.setObjectName(u"cutCard")
        self.cutCard.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(self.cutCard)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.foldCutTitle = QHBoxLayout()
        self.foldCutTitle.setSpacing(10)
        self.foldCutTitle.setObjectName(u"foldCutTitle")
        self.foldCutTitle.setContentsMargins(0, 0, 0, 0)
        self.cutTitle = QLabel(self.cutCard)
        self.cutTitle.setObjectName(u"cutTitle")
        self.cutTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.cutTitle.setProperty(u"role", u"cardTitle")

        self.foldCutTitle.addWidget(self.cutTitle)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldCutTitle.addItem(self.spacer_6)

        self.backButton = QPushButton(self.cutCard)
        self.backButton.setObjectName(u"backButton")

        self.foldCutTitle.addWidget(self.backButton)


        self.layout_12.addLayout(self.foldCutTitle)

        self.foldCut = QHBoxLayout()
        self.foldCut.setSpacing(10)
        self.foldCut.setObjectName(u"foldCut")
        self.foldCut.setContentsMargins(0, 0, 0, 0)
        self.cutLabel = QLabel(self.cutCard)
        self.cutLabel.setObjectName(u"cutLabel")
        self.cutLabel.setProperty(u"role", u"label")

        self.foldCut.addWidget(self.cutLabel)

        self.cutCombo = QComboBox(self.cutCard)
        self.cutCombo.setObjectName(u"cutCombo")
        self.cutCombo.setMinimumContentsLength(14)
        self.cutCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldCut.addWidget(self.cutCombo)

        self.cutHintLabel = QLabel(self.cutCard)
        self.cutHintLabel.setObjectName(u"cutHintLabel")
        self.cutHintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cutHintLabel.setWordWrap(True)
        self.cutHintLabel.setProperty(u"role", u"muted")

        self.foldCut.addWidget(self.cutHintLabel)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldCut.addItem(self.spacer_7)

        self.foldCut.setStretch(2, 20)
        self.foldCut.setStretch(3, 1)

        self.layout_12.addLayout(self.foldCut)

        self.cutTabs = QTabWidget(self.cutCard)
        self.cutTabs.setObjectName(u"cutTabs")
        self.cutPlotTab = QWidget()
        self.cutPlotTab.setObjectName(u"cutPlotTab")
        self.layout_9 = QVBoxLayout(self.cutPlotTab)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(8, 12, 8, 8)
        self.cutPlot = DistributionChoice(self.cutPlotTab)
        self.cutPlot.setObjectName(u"cutPlot")

        self.layout_9.addWidget(self.cutPlot)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)

        self.cutTabs.addTab(self.cutPlotTab, "")
        self.cutTableTab = QWidget()
        self.cutTableTab.setObjectName(u"cutTableTab")
        self.layout_11 = QVBoxLayout(self.cutTableTab)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(4, 8, 4, 4)
        self.cutTable = PlainTable(self.cutTableTab)
        self.cutTable.setObjectName(u"cutTable")

        self.layout_11.addWidget(self.cutTable)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_10)

        self.cutTabs.addTab(self.cutTableTab, "")

        self.layout_12.addWidget(self.cutTabs)

        self.cutNoteLabel = QLabel(self.cutCard)
        self.cutNoteLabel.setObjectName(u"cutNoteLabel")
        self.cutNoteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cutNoteLabel.setWordWrap(True)
        self.cutNoteLabel.setProperty(u"role", u"muted")

        self.layout_12.addWidget(self.cutNoteLabel)


        self.layout_14.addWidget(self.cutCard)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)

        self.layout_14.setStretch(2, 1)

        self.foldColumns.addLayout(self.layout_14)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(14)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.processCard = QFrame(self.columnsBox)
        self.processCard.setObjectName(u"processCard")
        self.processCard.setProperty(u"role", u"card")
        self.layout_15 = QVBoxLayout(self.processCard)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 14, 16, 16)
        self.processCardTitle = QLabel(self.processCard)
        self.processCardTitle.setObjectName(u"processCardTitle")
        self.processCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_15.addWidget(self.processCardTitle)

        self.indicatorTable = PlainTable(self.processCard)
        self.indicatorTable.setObjectName(u"indicatorTable")

        self.layout_15.addWidget(self.indicatorTable)

        self.processNoteLabel = QLabel(self.processCard)
        self.processNoteLabel.setObjectName(u"processNoteLabel")
        self.processNoteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.processNoteLabel.setWordWrap(True)
        self.processNoteLabel.setProperty(u"role", u"muted")

        self.layout_15.addWidget(self.processNoteLabel)


        self.layout_18.addWidget(self.processCard)

        self.trustCard = QFrame(self.columnsBox)
        self.trustCard.setObjectName(u"trustCard")
        self.trustCard.setProperty(u"role", u"card")
        self.layout_16 = QVBoxLayout(self.trustCard)
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(16, 14, 16, 16)
        self.trustCardTitle = QLabel(self.trustCard)
        self.trustCardTitle.setObjectName(u"trustCardTitle")
        self.trustCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_16.addWidget(self.trustCardTitle)

        self.trustTable = PlainTable(self.trustCard)
        self.trustTable.setObjectName(u"trustTable")

        self.layout_16.addWidget(self.trustTable)

        self.trustLabel = QLabel(self.trustCard)
        self.trustLabel.setObjectName(u"trustLabel")
        self.trustLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.trustLabel.setWordWrap(True)
        self.trustLabel.setProperty(u"role", u"muted")

        self.layout_16.addWidget(self.trustLabel)


        self.layout_18.addWidget(self.trustCard)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_17)

        self.layout_18.setStretch(2, 1)

        self.foldColumns.addLayout(self.layout_18)

        self.foldColumns.setStretch(0, 5)
        self.foldColumns.setStretch(1, 3)

        self.layout_23.addWidget(self.columnsBox)

        self.belowBox = QWidget(LeadershipPage)
        self.belowBox.setObjectName(u"belowBox")
        self.belowLayout = QVBoxLayout(self.belowBox)
        self.belowLayout.setSpacing(14)
        self.belowLayout.setObjectName(u"belowLayout")
        self.belowLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.belowBox)

        self.enteredCard = QFrame(LeadershipPage)
        self.enteredCard.setObjectName(u"enteredCard")
        self.enteredCard.setProperty(u"role", u"card")
        self.layout_19 = QVBoxLayout(self.enteredCard)
        self.layout_19.setSpacing(10)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(16, 14, 16, 16)
        self.enteredCardTitle = QLabel(self.enteredCard)
        self.enteredCardTitle.setObjectName(u"enteredCardTitle")
        self.enteredCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_19.addWidget(self.enteredCardTitle)

        self.enteredLayout = QVBoxLayout()
        self.enteredLayout.setSpacing(10)
        self.enteredLayout.setObjectName(u"enteredLayout")
        self.enteredLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_19.addLayout(self.enteredLayout)


        self.layout_23.addWidget(self.enteredCard)

        self.snapshotsCard = QFrame(LeadershipPage)
        self.snapshotsCard.setObjectName(u"snapshotsCard")
        self.snapshotsCard.setProperty(u"role", u"card")
        self.layout_20 = QVBoxLayout(self.snapshotsCard)
        self.layout_20.setSpacing(10)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(16, 14, 16, 16)
        self.snapshotsCardTitle = QLabel(self.snapshotsCard)
        self.snapshotsCardTitle.setObjectName(u"snapshotsCardTitle")
        self.snapshotsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_20.addWidget(self.snapshotsCardTitle)

        self.snapshotsLayout = QVBoxLayout()
        self.snapshotsLayout.setSpacing(10)
        self.snapshotsLayout.setObjectName(u"snapshotsLayout")
        self.snapshotsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_20.addLayout(self.snapshotsLayout)


        self.layout_23.addWidget(self.snapshotsCard)

        self.reflectionCard = QFrame(LeadershipPage)
        self.reflectionCard.setObjectName(u"reflectionCard")
        self.reflectionCard.setProperty(u"role", u"card")
        self.layout_21 = QVBoxLayout(self.reflectionCard)
        self.layout_21.setSpacing(10)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(16, 14, 16, 16)
        self.reflectionCardTitle = QLabel(self.reflectionCard)
        self.reflectionCardTitle.setObjectName(u"reflectionCardTitle")
        self.reflectionCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_21.addWidget(self.reflectionCardTitle)

        self.reflectionLayout = QVBoxLayout()
        self.reflectionLayout.setSpacing(10)
        self.reflectionLayout.setObjectName(u"reflectionLayout")
        self.reflectionLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_21.addLayout(self.reflectionLayout)


        self.layout_23.addWidget(self.reflectionCard)

        self.saveBox = QWidget(LeadershipPage)
        self.saveBox.setObjectName(u"saveBox")
        self.savingLayout = QVBoxLayout(self.saveBox)
        self.savingLayout.setSpacing(10)
        self.savingLayout.setObjectName(u"savingLayout")
        self.savingLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.saveBox)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_23.addItem(self.spacer_22)

#if QT_CONFIG(shortcut)
        self.pathLabel.setBuddy(self.pathEdit)
        self.sheetLabel.setBuddy(self.sheetCombo)
        self.schoolLabel.setBuddy(self.schoolCombo)
        self.sectionListLabel.setBuddy(self.sectionList)
        self.cutLabel.setBuddy(self.cutCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.thawButton)
        QWidget.setTabOrder(self.thawButton, self.sheetCombo)
        QWidget.setTabOrder(self.sheetCombo, self.schoolCombo)
        QWidget.setTabOrder(self.schoolCombo, self.sectionList)
        QWidget.setTabOrder(self.sectionList, self.deliveryButton)
        QWidget.setTabOrder(self.deliveryButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.cutCombo)
        QWidget.setTabOrder(self.cutCombo, self.cutTabs)
        QWidget.setTabOrder(self.cutTabs, self.cutPlot)
        QWidget.setTabOrder(self.cutPlot, self.cutTable)
        QWidget.setTabOrder(self.cutTable, self.indicatorTable)
        QWidget.setTabOrder(self.indicatorTable, self.trustTable)

        self.retranslateUi(LeadershipPage)

        QMetaObject.connectSlotsByName(LeadershipPage)
    # setupUi

    def retranslateUi(self, LeadershipPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.clearButton.setText(QCoreApplication.translate("ioplab", u"Begynn p\u00e5 &nytt", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"Lagre &tallene \u2026", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"Les &inn", None))
        self.pathLabel.setText(QCoreApplication.translate("ioplab", u"Filer eller m&apper fra teamene (.iopagg)", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Slipp filer her, eller skriv hvor de ligger", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"Bla \u2026", None))
        self.busyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.busyBar.setAccessibleName(QCoreApplication.translate("ioplab", u"Leser inn filer", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("ioplab", u"Stopp", None))
        self.frozenLabel.setText("")
        self.thawButton.setText(QCoreApplication.translate("ioplab", u"Vis filene igjen", None))
        self.sheetLabel.setText(QCoreApplication.translate("ioplab", u"&Evaluering", None))
        self.schoolLabel.setText(QCoreApplication.translate("ioplab", u"S&kole", None))
        self.sectionListLabel.setText(QCoreApplication.translate("ioplab", u"&G\u00e5 til", None))
#if QT_CONFIG(accessibility)
        self.sectionList.setAccessibleName(QCoreApplication.translate("ioplab", u"Delene av siden", None))
#endif // QT_CONFIG(accessibility)
        self.emptyCardTitle.setText(QCoreApplication.translate("ioplab", u"Her kommer m\u00e5loppn\u00e5elsen", None))
        self.emptyLabel.setText("")
        self.wholeCardTitle.setText(QCoreApplication.translate("ioplab", u"Hele utvalget", None))
        self.wholeLabel.setText("")
#if QT_CONFIG(accessibility)
        self.wholePlot.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier, hele utvalget", None))
#endif // QT_CONFIG(accessibility)
        self.attainedLabel.setText("")
        self.lastYearLabel.setText("")
        self.deliverySumLabel.setText("")
        self.deliveryButton.setText(QCoreApplication.translate("ioplab", u"Se hvem \u2026", None))
        self.cutTitle.setText("")
        self.backButton.setText(QCoreApplication.translate("ioplab", u"\u2190 Alle fag", None))
        self.cutLabel.setText(QCoreApplication.translate("ioplab", u"&Delt opp etter", None))
        self.cutHintLabel.setText("")
#if QT_CONFIG(accessibility)
        self.cutTabs.setAccessibleName(QCoreApplication.translate("ioplab", u"Diagram eller tabell", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cutPlot.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier, delt opp", None))
#endif // QT_CONFIG(accessibility)
        self.cutTabs.setTabText(self.cutTabs.indexOf(self.cutPlotTab), QCoreApplication.translate("ioplab", u"Diagram", None))
#if QT_CONFIG(accessibility)
        self.cutTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier som tabell", None))
#endif // QT_CONFIG(accessibility)
        self.cutTabs.setTabText(self.cutTabs.indexOf(self.cutTableTab), QCoreApplication.translate("ioplab", u"Tabell", None))
        self.cutNoteLabel.setText("")
        self.processCardTitle.setText(QCoreApplication.translate("ioplab", u"Prosess", None))
#if QT_CONFIG(accessibility)
        self.indicatorTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Prosess, i \u00e5r og i fjor", None))
#endif // QT_CONFIG(accessibility)
        self.processNoteLabel.setText("")
        self.trustCardTitle.setText(QCoreApplication.translate("ioplab", u"Kan vi stole p\u00e5 tallene?", None))
#if QT_CONFIG(accessibility)
        self.trustTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Kan vi stole p\u00e5 tallene?", None))
#endif // QT_CONFIG(accessibility)
        self.trustLabel.setText("")
        self.enteredCardTitle.setText(QCoreApplication.translate("ioplab", u"F\u00f8rt for h\u00e5nd", None))
        self.snapshotsCardTitle.setText(QCoreApplication.translate("ioplab", u"Fryste tall", None))
        self.reflectionCardTitle.setText(QCoreApplication.translate("ioplab", u"Refleksjon", None))
        pass
    # retranslateUi
