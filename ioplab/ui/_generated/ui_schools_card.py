from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout, QWidget
from ioplab.ui.widgets.distribution_choice import DistributionChoice
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_SchoolsCard(object):
    def setupUi(self, SchoolsCard):
        if not SchoolsCard.objectName():
            SchoolsCard.setObjectName(u"SchoolsCard")
        SchoolsCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(SchoolsCard)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.schoolsTitle = QLabel(SchoolsCard)
        self.schoolsTitle.setObjectName(u"schoolsTitle")
        self.schoolsTitle.setProperty(u"role", u"cardTitle")

        self.layout_8.addWidget(self.schoolsTitle)

        self.schoolsLabel = QLabel(SchoolsCard)
        self.schoolsLabel.setObjectName(u"schoolsLabel")
        self.schoolsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.schoolsLabel.setWordWrap(True)

        self.layout_8.addWidget(self.schoolsLabel)

        self.foldFrom = QHBoxLayout()
        self.foldFrom.setSpacing(10)
        self.foldFrom.setObjectName(u"foldFrom")
        self.foldFrom.setContentsMargins(0, 0, 0, 0)
        self.fromLabel = QLabel(SchoolsCard)
        self.fromLabel.setObjectName(u"fromLabel")
        self.fromLabel.setProperty(u"role", u"label")

        self.foldFrom.addWidget(self.fromLabel)

        self.fromCombo = QComboBox(SchoolsCard)
        self.fromCombo.setObjectName(u"fromCombo")
        self.fromCombo.setMinimumContentsLength(30)
        self.fromCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldFrom.addWidget(self.fromCombo)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldFrom.addItem(self.spacer_1)


        self.layout_8.addLayout(self.foldFrom)

        self.schoolsTabs = QTabWidget(SchoolsCard)
        self.schoolsTabs.setObjectName(u"schoolsTabs")
        self.schoolsPlotTab = QWidget()
        self.schoolsPlotTab.setObjectName(u"schoolsPlotTab")
        self.layout_5 = QVBoxLayout(self.schoolsPlotTab)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(8, 12, 8, 8)
        self.scrollArea = QScrollArea(self.schoolsPlotTab)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.schoolsPlotHost = QWidget()
        self.schoolsPlotHost.setObjectName(u"schoolsPlotHost")
        self.layout_3 = QVBoxLayout(self.schoolsPlotHost)
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.schoolsPlot = DistributionChoice(self.schoolsPlotHost)
        self.schoolsPlot.setObjectName(u"schoolsPlot")

        self.layout_3.addWidget(self.schoolsPlot)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)

        self.scrollArea.setWidget(self.schoolsPlotHost)

        self.layout_5.addWidget(self.scrollArea)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.schoolsTabs.addTab(self.schoolsPlotTab, "")
        self.schoolsTableTab = QWidget()
        self.schoolsTableTab.setObjectName(u"schoolsTableTab")
        self.layout_7 = QVBoxLayout(self.schoolsTableTab)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(4, 8, 4, 4)
        self.schoolsTable = PlainTable(self.schoolsTableTab)
        self.schoolsTable.setObjectName(u"schoolsTable")

        self.layout_7.addWidget(self.schoolsTable)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)

        self.schoolsTabs.addTab(self.schoolsTableTab, "")

        self.layout_8.addWidget(self.schoolsTabs)

        self.schoolsNoteLabel = QLabel(SchoolsCard)
        self.schoolsNoteLabel.setObjectName(u"schoolsNoteLabel")
        self.schoolsNoteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.schoolsNoteLabel.setWordWrap(True)
        self.schoolsNoteLabel.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.schoolsNoteLabel)

#if QT_CONFIG(shortcut)
        self.fromLabel.setBuddy(self.fromCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fromCombo, self.schoolsTabs)
        QWidget.setTabOrder(self.schoolsTabs, self.schoolsPlot)
        QWidget.setTabOrder(self.schoolsPlot, self.schoolsTable)

        self.retranslateUi(SchoolsCard)

        QMetaObject.connectSlotsByName(SchoolsCard)
    # setupUi

    def retranslateUi(self, SchoolsCard):
        self.schoolsTitle.setText(QCoreApplication.translate("ioplab", u"Skolene side om side", None))
        self.schoolsLabel.setText("")
        self.fromLabel.setText(QCoreApplication.translate("ioplab", u"Forskjell i n\u00e5dd fra", None))
#if QT_CONFIG(accessibility)
        self.schoolsTabs.setAccessibleName(QCoreApplication.translate("ioplab", u"Diagram eller tabell", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.schoolsPlot.setAccessibleName(QCoreApplication.translate("ioplab", u"Fordeling p\u00e5 mestringskategorier, skole for skole", None))
#endif // QT_CONFIG(accessibility)
        self.schoolsTabs.setTabText(self.schoolsTabs.indexOf(self.schoolsPlotTab), QCoreApplication.translate("ioplab", u"Diagram", None))
#if QT_CONFIG(accessibility)
        self.schoolsTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Skolene som tabell", None))
#endif // QT_CONFIG(accessibility)
        self.schoolsTabs.setTabText(self.schoolsTabs.indexOf(self.schoolsTableTab), QCoreApplication.translate("ioplab", u"Tabell", None))
        self.schoolsNoteLabel.setText("")
        pass
    # retranslateUi
