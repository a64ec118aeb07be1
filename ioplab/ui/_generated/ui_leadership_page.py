from PySide6.QtCore import QCoreApplication, QMetaObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget
from ioplab.ui.widgets.distribution import DistributionPlot
from ioplab.ui.widgets.drop_zone import DropZone
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_LeadershipPage(object):
    def setupUi(self, LeadershipPage):
        if not LeadershipPage.objectName():
            LeadershipPage.setObjectName(u"LeadershipPage")
        self.layout_17 = QVBoxLayout(LeadershipPage)
        self.layout_17.setSpacing(14)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(24, 16, 24, 16)
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

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_0)


        self.foldHead.addLayout(self.foldTitle)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.clearButton = QPushButton(LeadershipPage)
        self.clearButton.setObjectName(u"clearButton")

        self.layout_2.addWidget(self.clearButton)

        self.saveButton = QPushButton(LeadershipPage)
        self.saveButton.setObjectName(u"saveButton")

        self.layout_2.addWidget(self.saveButton)

        self.readButton = QPushButton(LeadershipPage)
        self.readButton.setObjectName(u"readButton")
        self.readButton.setProperty(u"role", u"main")

        self.layout_2.addWidget(self.readButton)


        self.foldHead.addLayout(self.layout_2)


        self.layout_17.addLayout(self.foldHead)

        self.notice = Notice(LeadershipPage)
        self.notice.setObjectName(u"notice")

        self.layout_17.addWidget(self.notice)

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

        self.layout_17.addWidget(self.dropZone)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(14)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.wholeCard = QFrame(LeadershipPage)
        self.wholeCard.setObjectName(u"wholeCard")
        self.wholeCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.wholeCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.wholeCardTitle = QLabel(self.wholeCard)
        self.wholeCardTitle.setObjectName(u"wholeCardTitle")
        self.wholeCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.wholeCardTitle)

        self.wholeLabel = QLabel(self.wholeCard)
        self.wholeLabel.setObjectName(u"wholeLabel")
        self.wholeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wholeLabel.setWordWrap(True)

        self.layout_4.addWidget(self.wholeLabel)

        self.wholePlot = DistributionPlot(self.wholeCard)
        self.wholePlot.setObjectName(u"wholePlot")

        self.layout_4.addWidget(self.wholePlot)

        self.legend = MasteryLegend(self.wholeCard)
        self.legend.setObjectName(u"legend")

        self.layout_4.addWidget(self.legend)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)


        self.layout_11.addWidget(self.wholeCard)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.cutLabel = QLabel(LeadershipPage)
        self.cutLabel.setObjectName(u"cutLabel")
        self.cutLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.cutLabel)

        self.cutCombo = QComboBox(LeadershipPage)
        self.cutCombo.setObjectName(u"cutCombo")
        self.cutCombo.setMinimumContentsLength(14)
        self.cutCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.cutCombo)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_5)


        self.layout_11.addLayout(self.layout_6)

        self.cutTabs = QTabWidget(LeadershipPage)
        self.cutTabs.setObjectName(u"cutTabs")
        self.plotTab = QWidget()
        self.plotTab.setObjectName(u"plotTab")
        self.layout_9 = QVBoxLayout(self.plotTab)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.plotScroll = QScrollArea(self.plotTab)
        self.plotScroll.setObjectName(u"plotScroll")
        self.plotScroll.setWidgetResizable(True)
        self.plotScroll.setFrameShape(QFrame.Shape.NoFrame)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.plotScroll.sizePolicy().hasHeightForWidth())
        self.plotScroll.setSizePolicy(sizePolicy)
        self.plotScroll.setMinimumSize(QSize(0, 150))
        self.plotHost = QWidget()
        self.plotHost.setObjectName(u"plotHost")
        self.layout_8 = QVBoxLayout(self.plotHost)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(4, 4, 4, 4)
        self.cutPlot = DistributionPlot(self.plotHost)
        self.cutPlot.setObjectName(u"cutPlot")

        self.layout_8.addWidget(self.cutPlot)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)

        self.plotScroll.setWidget(self.plotHost)

        self.layout_9.addWidget(self.plotScroll)

        self.cutTabs.addTab(self.plotTab, "")
        self.tableTab = QWidget()
        self.tableTab.setObjectName(u"tableTab")
        self.layout_10 = QVBoxLayout(self.tableTab)
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(4, 4, 4, 4)
        self.cutTable = PlainTable(self.tableTab)
        self.cutTable.setObjectName(u"cutTable")

        self.layout_10.addWidget(self.cutTable)

        self.cutTabs.addTab(self.tableTab, "")

        self.layout_11.addWidget(self.cutTabs)

        self.layout_11.setStretch(2, 1)

        self.foldColumns.addLayout(self.layout_11)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(14)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.processCard = QFrame(LeadershipPage)
        self.processCard.setObjectName(u"processCard")
        self.processCard.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(self.processCard)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.processCardTitle = QLabel(self.processCard)
        self.processCardTitle.setObjectName(u"processCardTitle")
        self.processCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_12.addWidget(self.processCardTitle)

        self.indicatorTable = PlainTable(self.processCard)
        self.indicatorTable.setObjectName(u"indicatorTable")

        self.layout_12.addWidget(self.indicatorTable)


        self.layout_16.addWidget(self.processCard)

        self.trustCard = QFrame(LeadershipPage)
        self.trustCard.setObjectName(u"trustCard")
        self.trustCard.setProperty(u"role", u"card")
        self.layout_13 = QVBoxLayout(self.trustCard)
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 14, 16, 16)
        self.trustCardTitle = QLabel(self.trustCard)
        self.trustCardTitle.setObjectName(u"trustCardTitle")
        self.trustCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_13.addWidget(self.trustCardTitle)

        self.trustLabel = QLabel(self.trustCard)
        self.trustLabel.setObjectName(u"trustLabel")
        self.trustLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.trustLabel.setWordWrap(True)

        self.layout_13.addWidget(self.trustLabel)


        self.layout_16.addWidget(self.trustCard)

        self.deliveredCard = QFrame(LeadershipPage)
        self.deliveredCard.setObjectName(u"deliveredCard")
        self.deliveredCard.setProperty(u"role", u"card")
        self.layout_15 = QVBoxLayout(self.deliveredCard)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 14, 16, 16)
        self.deliveredCardTitle = QLabel(self.deliveredCard)
        self.deliveredCardTitle.setObjectName(u"deliveredCardTitle")
        self.deliveredCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_15.addWidget(self.deliveredCardTitle)

        self.deliveredList = WrapList(self.deliveredCard)
        self.deliveredList.setObjectName(u"deliveredList")

        self.layout_15.addWidget(self.deliveredList)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_14)


        self.layout_16.addWidget(self.deliveredCard)

        self.layout_16.setStretch(0, 5)
        self.layout_16.setStretch(2, 1)

        self.foldColumns.addLayout(self.layout_16)

        self.foldColumns.setStretch(0, 5)
        self.foldColumns.setStretch(1, 3)

        self.layout_17.addLayout(self.foldColumns)

        self.layout_17.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.pathLabel.setBuddy(self.pathEdit)
        self.cutLabel.setBuddy(self.cutCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pathEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.readButton)
        QWidget.setTabOrder(self.readButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.cutCombo)
        QWidget.setTabOrder(self.cutCombo, self.cutTabs)

        self.retranslateUi(LeadershipPage)

        QMetaObject.connectSlotsByName(LeadershipPage)
    # setupUi

    def retranslateUi(self, LeadershipPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.clearButton.setText(QCoreApplication.translate("ioplab", u"Begynn p\u00e5 &nytt", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"Lagre som &Excel", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"&Les inn", None))
        self.pathLabel.setText(QCoreApplication.translate("ioplab", u"&Filer eller mappe fra teamene (.iopagg)", None))
        self.pathEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Slipp filer her, eller skriv hvor de ligger", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.wholeCardTitle.setText(QCoreApplication.translate("ioplab", u"Hele utvalget", None))
        self.wholeLabel.setText("")
#if QT_CONFIG(accessibility)
        self.wholePlot.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier, hele utvalget", None))
#endif // QT_CONFIG(accessibility)
        self.cutLabel.setText(QCoreApplication.translate("ioplab", u"Delt &opp etter", None))
#if QT_CONFIG(accessibility)
        self.cutPlot.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier, delt opp", None))
#endif // QT_CONFIG(accessibility)
        self.cutTabs.setTabText(self.cutTabs.indexOf(self.plotTab), QCoreApplication.translate("ioplab", u"&Diagram", None))
#if QT_CONFIG(accessibility)
        self.cutTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier som tabell", None))
#endif // QT_CONFIG(accessibility)
        self.cutTabs.setTabText(self.cutTabs.indexOf(self.tableTab), QCoreApplication.translate("ioplab", u"&Tabell", None))
        self.processCardTitle.setText(QCoreApplication.translate("ioplab", u"Prosess", None))
#if QT_CONFIG(accessibility)
        self.indicatorTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Prosess", None))
#endif // QT_CONFIG(accessibility)
        self.trustCardTitle.setText(QCoreApplication.translate("ioplab", u"Kan vi stole p\u00e5 tallene?", None))
        self.trustLabel.setText("")
        self.deliveredCardTitle.setText(QCoreApplication.translate("ioplab", u"Levert", None))
#if QT_CONFIG(accessibility)
        self.deliveredList.setAccessibleName(QCoreApplication.translate("ioplab", u"Levert", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
