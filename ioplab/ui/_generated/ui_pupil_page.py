from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_PupilPage(object):
    def setupUi(self, PupilPage):
        if not PupilPage.objectName():
            PupilPage.setObjectName(u"PupilPage")
        self.layout_8 = QVBoxLayout(PupilPage)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PupilPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(PupilPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_0)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_1)

        self.trainingButton = QPushButton(PupilPage)
        self.trainingButton.setObjectName(u"trainingButton")
        self.trainingButton.setProperty(u"role", u"quiet")

        self.pinchActions.addWidget(self.trainingButton)

        self.pupilCombo = QComboBox(PupilPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.pupilCombo)

        self.nextButton = QPushButton(PupilPage)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.nextButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_8.addLayout(self.foldHead)

        self.notice = Notice(PupilPage)
        self.notice.setObjectName(u"notice")

        self.layout_8.addWidget(self.notice)

        self.foldSteps = QHBoxLayout()
        self.foldSteps.setSpacing(16)
        self.foldSteps.setObjectName(u"foldSteps")
        self.foldSteps.setContentsMargins(0, 0, 0, 0)
        self.stepList = QListWidget(PupilPage)
        self.stepList.setObjectName(u"stepList")
        self.stepList.setFrameShape(QFrame.Shape.NoFrame)
        self.stepList.setWordWrap(True)
        self.stepList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.foldSteps.addWidget(self.stepList)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.stepStack = QStackedWidget(PupilPage)
        self.stepStack.setObjectName(u"stepStack")

        self.foldColumns.addWidget(self.stepStack)

        self.sideColumn = QWidget(PupilPage)
        self.sideColumn.setObjectName(u"sideColumn")
        self.layout_7 = QVBoxLayout(self.sideColumn)
        self.layout_7.setSpacing(14)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.findingsCard = QFrame(self.sideColumn)
        self.findingsCard.setObjectName(u"findingsCard")
        self.findingsCard.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.findingsCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 16)
        self.findingsCardTitle = QLabel(self.findingsCard)
        self.findingsCardTitle.setObjectName(u"findingsCardTitle")
        self.findingsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_3.addWidget(self.findingsCardTitle)

        self.findingsEmptyLabel = QLabel(self.findingsCard)
        self.findingsEmptyLabel.setObjectName(u"findingsEmptyLabel")
        self.findingsEmptyLabel.setWordWrap(True)
        self.findingsEmptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.findingsEmptyLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.findingsEmptyLabel)

        self.findingList = WrapList(self.findingsCard)
        self.findingList.setObjectName(u"findingList")

        self.layout_3.addWidget(self.findingList)


        self.layout_7.addWidget(self.findingsCard)

        self.historyCard = QFrame(self.sideColumn)
        self.historyCard.setObjectName(u"historyCard")
        self.historyCard.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.historyCard)
        self.layout_6.setSpacing(10)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(16, 14, 16, 16)
        self.historyCardTitle = QLabel(self.historyCard)
        self.historyCardTitle.setObjectName(u"historyCardTitle")
        self.historyCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_6.addWidget(self.historyCardTitle)

        self.historyIntroLabel = QLabel(self.historyCard)
        self.historyIntroLabel.setObjectName(u"historyIntroLabel")
        self.historyIntroLabel.setWordWrap(True)
        self.historyIntroLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.historyIntroLabel.setProperty(u"role", u"muted")

        self.layout_6.addWidget(self.historyIntroLabel)

        self.historyList = WrapList(self.historyCard)
        self.historyList.setObjectName(u"historyList")

        self.layout_6.addWidget(self.historyList)

        self.comparisonLabel = QLabel(self.historyCard)
        self.comparisonLabel.setObjectName(u"comparisonLabel")
        self.comparisonLabel.setWordWrap(True)
        self.comparisonLabel.setTextFormat(Qt.TextFormat.RichText)

        self.layout_6.addWidget(self.comparisonLabel)

        self.layout_5 = QHBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_5.addItem(self.spacer_4)

        self.restoreButton = QPushButton(self.historyCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.layout_5.addWidget(self.restoreButton)


        self.layout_6.addLayout(self.layout_5)


        self.layout_7.addWidget(self.historyCard)

        self.layout_7.setStretch(0, 1)
        self.layout_7.setStretch(1, 1)

        self.foldColumns.addWidget(self.sideColumn)

        self.foldColumns.setStretch(0, 1)

        self.foldSteps.addLayout(self.foldColumns)

        self.foldSteps.setStretch(1, 1)

        self.layout_8.addLayout(self.foldSteps)

        self.layout_8.setStretch(2, 1)
        QWidget.setTabOrder(self.stepList, self.findingList)
        QWidget.setTabOrder(self.findingList, self.historyList)
        QWidget.setTabOrder(self.historyList, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.trainingButton)
        QWidget.setTabOrder(self.trainingButton, self.pupilCombo)
        QWidget.setTabOrder(self.pupilCombo, self.nextButton)

        self.retranslateUi(PupilPage)

        QMetaObject.connectSlotsByName(PupilPage)
    # setupUi

    def retranslateUi(self, PupilPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.trainingButton.setText(QCoreApplication.translate("ioplab", u"Intensiv oppl\u00e6ring", None))
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("ioplab", u"&Neste", None))
#if QT_CONFIG(accessibility)
        self.stepList.setAccessibleName(QCoreApplication.translate("ioplab", u"Steg", None))
#endif // QT_CONFIG(accessibility)
        self.findingsCardTitle.setText(QCoreApplication.translate("ioplab", u"Merknader", None))
        self.findingsEmptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.findingList.setAccessibleName(QCoreApplication.translate("ioplab", u"Merknader", None))
#endif // QT_CONFIG(accessibility)
        self.historyCardTitle.setText(QCoreApplication.translate("ioplab", u"Historikk", None))
        self.historyIntroLabel.setText("")
#if QT_CONFIG(accessibility)
        self.historyList.setAccessibleName(QCoreApplication.translate("ioplab", u"Historikk", None))
#endif // QT_CONFIG(accessibility)
        self.restoreButton.setText(QCoreApplication.translate("ioplab", u"Hent tilbake", None))
        pass
    # retranslateUi
