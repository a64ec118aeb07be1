from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout, QWidget
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.plot_view import PlotView

class Ui_InsightPage(object):
    def setupUi(self, InsightPage):
        if not InsightPage.objectName():
            InsightPage.setObjectName(u"InsightPage")
        self.layout_4 = QVBoxLayout(InsightPage)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(InsightPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(InsightPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_1)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(8)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.roundLabel = QLabel(InsightPage)
        self.roundLabel.setObjectName(u"roundLabel")
        self.roundLabel.setProperty(u"role", u"label")

        self.pinchActions.addWidget(self.roundLabel)

        self.roundCombo = QComboBox(InsightPage)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(13)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.roundCombo)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_2)

        self.copyButton = QPushButton(InsightPage)
        self.copyButton.setObjectName(u"copyButton")

        self.pinchActions.addWidget(self.copyButton)

        self.saveButton = QPushButton(InsightPage)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.saveButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_4.addLayout(self.foldHead)

        self.notice = Notice(InsightPage)
        self.notice.setObjectName(u"notice")

        self.layout_4.addWidget(self.notice)

        self.wholeCard = QFrame(InsightPage)
        self.wholeCard.setObjectName(u"wholeCard")
        self.wholeCard.setProperty(u"role", u"card")
        self.layout_1 = QVBoxLayout(self.wholeCard)
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 12, 16, 10)
        self.foldWhole = QHBoxLayout()
        self.foldWhole.setSpacing(12)
        self.foldWhole.setObjectName(u"foldWhole")
        self.foldWhole.setContentsMargins(0, 0, 0, 0)
        self.wholeCardTitle = QLabel(self.wholeCard)
        self.wholeCardTitle.setObjectName(u"wholeCardTitle")
        self.wholeCardTitle.setProperty(u"role", u"cardTitle")

        self.foldWhole.addWidget(self.wholeCardTitle)

        self.wholeLabel = QLabel(self.wholeCard)
        self.wholeLabel.setObjectName(u"wholeLabel")
        self.wholeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wholeLabel.setWordWrap(True)
        self.wholeLabel.setProperty(u"role", u"muted")

        self.foldWhole.addWidget(self.wholeLabel)

        self.foldWhole.setStretch(1, 1)

        self.layout_1.addLayout(self.foldWhole)

        self.wholePlot = PlotView(self.wholeCard)
        self.wholePlot.setObjectName(u"wholePlot")

        self.layout_1.addWidget(self.wholePlot)

        self.legend = MasteryLegend(self.wholeCard)
        self.legend.setObjectName(u"legend")

        self.layout_1.addWidget(self.legend)


        self.layout_4.addWidget(self.wholeCard)

        self.topicTabs = QTabBar(InsightPage)
        self.topicTabs.setObjectName(u"topicTabs")
        self.topicTabs.setDrawBase(False)
        self.topicTabs.setUsesScrollButtons(False)
        self.topicTabs.setExpanding(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.topicTabs.sizePolicy().hasHeightForWidth())
        self.topicTabs.setSizePolicy(sizePolicy)

        self.layout_4.addWidget(self.topicTabs)

        self.topicChoice = QWidget(InsightPage)
        self.topicChoice.setObjectName(u"topicChoice")
        self.pinchTopicchoice = QHBoxLayout(self.topicChoice)
        self.pinchTopicchoice.setSpacing(8)
        self.pinchTopicchoice.setObjectName(u"pinchTopicchoice")
        self.pinchTopicchoice.setContentsMargins(0, 0, 0, 0)
        self.topicLabel = QLabel(self.topicChoice)
        self.topicLabel.setObjectName(u"topicLabel")
        self.topicLabel.setProperty(u"role", u"label")

        self.pinchTopicchoice.addWidget(self.topicLabel)

        self.topicCombo = QComboBox(self.topicChoice)
        self.topicCombo.setObjectName(u"topicCombo")
        self.topicCombo.setMinimumContentsLength(24)
        self.topicCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchTopicchoice.addWidget(self.topicCombo)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTopicchoice.addItem(self.spacer_6)


        self.layout_4.addWidget(self.topicChoice)

        self.figureCard = QFrame(InsightPage)
        self.figureCard.setObjectName(u"figureCard")
        self.figureCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.figureCard)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.foldControls = QHBoxLayout()
        self.foldControls.setSpacing(12)
        self.foldControls.setObjectName(u"foldControls")
        self.foldControls.setContentsMargins(0, 0, 0, 0)
        self.figureTitle = QLabel(self.figureCard)
        self.figureTitle.setObjectName(u"figureTitle")
        self.figureTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.figureTitle.setWordWrap(True)
        self.figureTitle.setProperty(u"role", u"cardTitle")

        self.foldControls.addWidget(self.figureTitle)

        self.pinchControls = QHBoxLayout()
        self.pinchControls.setSpacing(12)
        self.pinchControls.setObjectName(u"pinchControls")
        self.pinchControls.setContentsMargins(0, 0, 0, 0)
        self.cutChoice = QWidget(self.figureCard)
        self.cutChoice.setObjectName(u"cutChoice")
        self.pinchCutchoice = QHBoxLayout(self.cutChoice)
        self.pinchCutchoice.setSpacing(8)
        self.pinchCutchoice.setObjectName(u"pinchCutchoice")
        self.pinchCutchoice.setContentsMargins(0, 0, 0, 0)
        self.cutLabel = QLabel(self.cutChoice)
        self.cutLabel.setObjectName(u"cutLabel")
        self.cutLabel.setProperty(u"role", u"label")

        self.pinchCutchoice.addWidget(self.cutLabel)

        self.cutCombo = QComboBox(self.cutChoice)
        self.cutCombo.setObjectName(u"cutCombo")
        self.cutCombo.setMinimumContentsLength(13)
        self.cutCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchCutchoice.addWidget(self.cutCombo)


        self.pinchControls.addWidget(self.cutChoice)

        self.byChoice = QWidget(self.figureCard)
        self.byChoice.setObjectName(u"byChoice")
        self.pinchBychoice = QHBoxLayout(self.byChoice)
        self.pinchBychoice.setSpacing(8)
        self.pinchBychoice.setObjectName(u"pinchBychoice")
        self.pinchBychoice.setContentsMargins(0, 0, 0, 0)
        self.byLabel = QLabel(self.byChoice)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setProperty(u"role", u"label")

        self.pinchBychoice.addWidget(self.byLabel)

        self.byCombo = QComboBox(self.byChoice)
        self.byCombo.setObjectName(u"byCombo")
        self.byCombo.setMinimumContentsLength(13)
        self.byCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchBychoice.addWidget(self.byCombo)


        self.pinchControls.addWidget(self.byChoice)

        self.subjectChoice = QWidget(self.figureCard)
        self.subjectChoice.setObjectName(u"subjectChoice")
        self.pinchSubjectchoice = QHBoxLayout(self.subjectChoice)
        self.pinchSubjectchoice.setSpacing(8)
        self.pinchSubjectchoice.setObjectName(u"pinchSubjectchoice")
        self.pinchSubjectchoice.setContentsMargins(0, 0, 0, 0)
        self.subjectLabel = QLabel(self.subjectChoice)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"role", u"label")

        self.pinchSubjectchoice.addWidget(self.subjectLabel)

        self.subjectCombo = QComboBox(self.subjectChoice)
        self.subjectCombo.setObjectName(u"subjectCombo")
        self.subjectCombo.setMinimumContentsLength(13)
        self.subjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchSubjectchoice.addWidget(self.subjectCombo)


        self.pinchControls.addWidget(self.subjectChoice)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchControls.addItem(self.spacer_3)

        self.tableButton = QPushButton(self.figureCard)
        self.tableButton.setObjectName(u"tableButton")

        self.pinchControls.addWidget(self.tableButton)


        self.foldControls.addLayout(self.pinchControls)

        self.foldControls.setStretch(0, 1)

        self.layout_2.addLayout(self.foldControls)

        self.figureFacts = QLabel(self.figureCard)
        self.figureFacts.setObjectName(u"figureFacts")
        self.figureFacts.setTextFormat(Qt.TextFormat.PlainText)
        self.figureFacts.setWordWrap(True)
        self.figureFacts.setProperty(u"role", u"muted")

        self.layout_2.addWidget(self.figureFacts)

        self.namesFrame = QFrame(self.figureCard)
        self.namesFrame.setObjectName(u"namesFrame")
        self.layout_3 = QVBoxLayout(self.namesFrame)
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.namesLabel = QLabel(self.namesFrame)
        self.namesLabel.setObjectName(u"namesLabel")
        self.namesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.namesLabel.setWordWrap(True)
        self.namesLabel.setProperty(u"role", u"hint")

        self.layout_3.addWidget(self.namesLabel)

        self.pinchNames = QHBoxLayout()
        self.pinchNames.setSpacing(8)
        self.pinchNames.setObjectName(u"pinchNames")
        self.pinchNames.setContentsMargins(0, 0, 0, 0)
        self.namesButton = QPushButton(self.namesFrame)
        self.namesButton.setObjectName(u"namesButton")

        self.pinchNames.addWidget(self.namesButton)

        self.cancelButton = QPushButton(self.namesFrame)
        self.cancelButton.setObjectName(u"cancelButton")

        self.pinchNames.addWidget(self.cancelButton)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchNames.addItem(self.spacer_4)


        self.layout_3.addLayout(self.pinchNames)


        self.layout_2.addWidget(self.namesFrame)

        self.plot = PlotView(self.figureCard)
        self.plot.setObjectName(u"plot")

        self.layout_2.addWidget(self.plot)

        self.table = PlainTable(self.figureCard)
        self.table.setObjectName(u"table")

        self.layout_2.addWidget(self.table)

        self.notesLabel = QLabel(self.figureCard)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.notesLabel.setWordWrap(True)

        self.layout_2.addWidget(self.notesLabel)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_5)


        self.layout_4.addWidget(self.figureCard)

        self.layout_4.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.roundLabel.setBuddy(self.roundCombo)
        self.topicLabel.setBuddy(self.topicCombo)
        self.cutLabel.setBuddy(self.cutCombo)
        self.byLabel.setBuddy(self.byCombo)
        self.subjectLabel.setBuddy(self.subjectCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.topicTabs, self.topicCombo)
        QWidget.setTabOrder(self.topicCombo, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cutCombo)
        QWidget.setTabOrder(self.cutCombo, self.byCombo)
        QWidget.setTabOrder(self.byCombo, self.subjectCombo)
        QWidget.setTabOrder(self.subjectCombo, self.tableButton)
        QWidget.setTabOrder(self.tableButton, self.namesButton)
        QWidget.setTabOrder(self.namesButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.plot)
        QWidget.setTabOrder(self.plot, self.table)
        QWidget.setTabOrder(self.table, self.wholePlot)

        self.retranslateUi(InsightPage)

        QMetaObject.connectSlotsByName(InsightPage)
    # setupUi

    def retranslateUi(self, InsightPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.roundLabel.setText(QCoreApplication.translate("ioplab", u"&Evaluering", None))
        self.copyButton.setText(QCoreApplication.translate("ioplab", u"&Kopier tabellen", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"&Lagre diagrammet \u2026", None))
        self.wholeCardTitle.setText(QCoreApplication.translate("ioplab", u"Hele utvalget", None))
        self.wholeLabel.setText("")
#if QT_CONFIG(accessibility)
        self.topicTabs.setAccessibleName(QCoreApplication.translate("ioplab", u"Hva tallene skal vise", None))
#endif // QT_CONFIG(accessibility)
        self.topicLabel.setText(QCoreApplication.translate("ioplab", u"&Vis", None))
        self.figureTitle.setText("")
        self.cutLabel.setText(QCoreApplication.translate("ioplab", u"&Delt opp etter", None))
        self.byLabel.setText(QCoreApplication.translate("ioplab", u"Ved &siden av", None))
        self.subjectLabel.setText(QCoreApplication.translate("ioplab", u"&Fag", None))
        self.tableButton.setText(QCoreApplication.translate("ioplab", u"Vis som &tabell", None))
        self.figureFacts.setText("")
        self.namesLabel.setText("")
        self.namesButton.setText(QCoreApplication.translate("ioplab", u"Lagre &med navn", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"&Avbryt", None))
        self.notesLabel.setText("")
        pass
    # retranslateUi
