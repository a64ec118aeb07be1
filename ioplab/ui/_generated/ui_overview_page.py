from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList
from ioplab.ui.widgets.year_wheel import YearWheel

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        self.layout_5 = QVBoxLayout(OverviewPage)
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
        self.titleLabel = QLabel(OverviewPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(OverviewPage)
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

        self.filterEdit = QLineEdit(OverviewPage)
        self.filterEdit.setObjectName(u"filterEdit")
        self.filterEdit.setClearButtonEnabled(True)

        self.layout_2.addWidget(self.filterEdit)

        self.importButton = QPushButton(OverviewPage)
        self.importButton.setObjectName(u"importButton")

        self.layout_2.addWidget(self.importButton)

        self.newButton = QPushButton(OverviewPage)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"role", u"main")

        self.layout_2.addWidget(self.newButton)


        self.foldHead.addLayout(self.layout_2)


        self.layout_5.addLayout(self.foldHead)

        self.notice = Notice(OverviewPage)
        self.notice.setObjectName(u"notice")

        self.layout_5.addWidget(self.notice)

        self.keptBar = QWidget(OverviewPage)
        self.keptBar.setObjectName(u"keptBar")
        self.pinchKept = QHBoxLayout(self.keptBar)
        self.pinchKept.setSpacing(8)
        self.pinchKept.setObjectName(u"pinchKept")
        self.pinchKept.setContentsMargins(0, 0, 0, 0)
        self.keptLabel = QLabel(self.keptBar)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keptLabel.setWordWrap(True)
        self.keptLabel.setMargin(7)
        self.keptLabel.setProperty(u"role", u"notice")
        self.keptLabel.setProperty(u"state", u"done")

        self.pinchKept.addWidget(self.keptLabel)

        self.keptButton = QPushButton(self.keptBar)
        self.keptButton.setObjectName(u"keptButton")

        self.pinchKept.addWidget(self.keptButton)

        self.pinchKept.setStretch(0, 1)

        self.layout_5.addWidget(self.keptBar)

        self.keyBar = QWidget(OverviewPage)
        self.keyBar.setObjectName(u"keyBar")
        self.pinchKey = QHBoxLayout(self.keyBar)
        self.pinchKey.setSpacing(8)
        self.pinchKey.setObjectName(u"pinchKey")
        self.pinchKey.setContentsMargins(0, 0, 0, 0)
        self.keyLabel = QLabel(self.keyBar)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyLabel.setWordWrap(True)
        self.keyLabel.setMargin(7)
        self.keyLabel.setProperty(u"role", u"notice")
        self.keyLabel.setProperty(u"state", u"done")

        self.pinchKey.addWidget(self.keyLabel)

        self.keyButton = QPushButton(self.keyBar)
        self.keyButton.setObjectName(u"keyButton")

        self.pinchKey.addWidget(self.keyButton)

        self.pinchKey.setStretch(0, 1)

        self.layout_5.addWidget(self.keyBar)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.pupilsCard = QFrame(OverviewPage)
        self.pupilsCard.setObjectName(u"pupilsCard")
        self.pupilsCard.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.pupilsCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 16)
        self.pupilsCardTitle = QLabel(self.pupilsCard)
        self.pupilsCardTitle.setObjectName(u"pupilsCardTitle")
        self.pupilsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_3.addWidget(self.pupilsCardTitle)

        self.stepBar = QWidget(self.pupilsCard)
        self.stepBar.setObjectName(u"stepBar")
        self.layout_9 = QHBoxLayout(self.stepBar)
        self.layout_9.setSpacing(8)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.stepLabel = QLabel(self.stepBar)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stepLabel.setWordWrap(True)
        self.stepLabel.setMargin(7)
        self.stepLabel.setProperty(u"role", u"notice")
        self.stepLabel.setProperty(u"state", u"done")

        self.layout_9.addWidget(self.stepLabel)

        self.showAllButton = QPushButton(self.stepBar)
        self.showAllButton.setObjectName(u"showAllButton")

        self.layout_9.addWidget(self.showAllButton)

        self.layout_9.setStretch(0, 1)

        self.layout_3.addWidget(self.stepBar)

        self.emptyLabel = QLabel(self.pupilsCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.emptyLabel.sizePolicy().hasHeightForWidth())
        self.emptyLabel.setSizePolicy(sizePolicy)

        self.layout_3.addWidget(self.emptyLabel)

        self.pupilTable = PlainTable(self.pupilsCard)
        self.pupilTable.setObjectName(u"pupilTable")

        self.layout_3.addWidget(self.pupilTable)

        self.legendLabel = QLabel(self.pupilsCard)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.legendLabel)


        self.foldColumns.addWidget(self.pupilsCard)

        self.rightColumn = QVBoxLayout()
        self.rightColumn.setSpacing(14)
        self.rightColumn.setObjectName(u"rightColumn")
        self.rightColumn.setContentsMargins(0, 0, 0, 0)
        self.wheelCard = QFrame(OverviewPage)
        self.wheelCard.setObjectName(u"wheelCard")
        self.wheelCard.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.wheelCard)
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(10, 8, 10, 8)
        self.yearWheel = YearWheel(self.wheelCard)
        self.yearWheel.setObjectName(u"yearWheel")

        self.layout_6.addWidget(self.yearWheel)


        self.rightColumn.addWidget(self.wheelCard)

        self.deadlineCard = QFrame(OverviewPage)
        self.deadlineCard.setObjectName(u"deadlineCard")
        self.deadlineCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.deadlineCard)
        self.layout_4.setSpacing(8)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 12, 16, 12)
        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(8)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.deadlineCardTitle = QLabel(self.deadlineCard)
        self.deadlineCardTitle.setObjectName(u"deadlineCardTitle")
        self.deadlineCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_7.addWidget(self.deadlineCardTitle)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_2)

        self.tickButton = QPushButton(self.deadlineCard)
        self.tickButton.setObjectName(u"tickButton")

        self.layout_7.addWidget(self.tickButton)


        self.layout_4.addLayout(self.layout_7)

        self.deadlineList = WrapList(self.deadlineCard)
        self.deadlineList.setObjectName(u"deadlineList")

        self.layout_4.addWidget(self.deadlineList)

        self.layout_8 = QHBoxLayout()
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.freezeButton = QPushButton(self.deadlineCard)
        self.freezeButton.setObjectName(u"freezeButton")

        self.layout_8.addWidget(self.freezeButton)

        self.calendarButton = QPushButton(self.deadlineCard)
        self.calendarButton.setObjectName(u"calendarButton")

        self.layout_8.addWidget(self.calendarButton)

        self.wheelButton = QPushButton(self.deadlineCard)
        self.wheelButton.setObjectName(u"wheelButton")

        self.layout_8.addWidget(self.wheelButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_8.addItem(self.spacer_3)


        self.layout_4.addLayout(self.layout_8)


        self.rightColumn.addWidget(self.deadlineCard)

        self.rightColumn.setStretch(0, 1)
        self.rightColumn.setStretch(1, 1)

        self.foldColumns.addLayout(self.rightColumn)

        self.foldColumns.setStretch(0, 7)
        self.foldColumns.setStretch(1, 3)

        self.layout_5.addLayout(self.foldColumns)

        self.layout_5.setStretch(4, 1)
        QWidget.setTabOrder(self.filterEdit, self.importButton)
        QWidget.setTabOrder(self.importButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.keptButton)
        QWidget.setTabOrder(self.keptButton, self.keyButton)
        QWidget.setTabOrder(self.keyButton, self.showAllButton)
        QWidget.setTabOrder(self.showAllButton, self.pupilTable)
        QWidget.setTabOrder(self.pupilTable, self.yearWheel)
        QWidget.setTabOrder(self.yearWheel, self.tickButton)
        QWidget.setTabOrder(self.tickButton, self.deadlineList)
        QWidget.setTabOrder(self.deadlineList, self.freezeButton)
        QWidget.setTabOrder(self.freezeButton, self.calendarButton)
        QWidget.setTabOrder(self.calendarButton, self.wheelButton)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("ioplab", u"Finn elev eller klasse", None))
#endif // QT_CONFIG(accessibility)
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Finn elev eller klasse", None))
        self.importButton.setText(QCoreApplication.translate("ioplab", u"Les &inn planer", None))
        self.newButton.setText(QCoreApplication.translate("ioplab", u"&Ny elev", None))
        self.keptLabel.setText("")
        self.keptButton.setText(QCoreApplication.translate("ioplab", u"Se hvem", None))
        self.keyLabel.setText("")
        self.keyButton.setText(QCoreApplication.translate("ioplab", u"Lag n\u00f8dn\u00f8kkel \u2026", None))
        self.pupilsCardTitle.setText(QCoreApplication.translate("ioplab", u"Mine elever", None))
        self.stepLabel.setText("")
        self.showAllButton.setText(QCoreApplication.translate("ioplab", u"&Vis alle", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pupilTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Mine elever", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText(QCoreApplication.translate("ioplab", u"\u2713 ferdig   \u25d0 p\u00e5begynt   \u25cb ikke begynt   \u2013 ikke n\u00f8dvendig", None))
#if QT_CONFIG(accessibility)
        self.yearWheel.setAccessibleName(QCoreApplication.translate("ioplab", u"\u00c5rshjul", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineCardTitle.setText(QCoreApplication.translate("ioplab", u"Frister", None))
        self.tickButton.setText(QCoreApplication.translate("ioplab", u"Merk som &ferdig", None))
#if QT_CONFIG(accessibility)
        self.deadlineList.setAccessibleName(QCoreApplication.translate("ioplab", u"Frister", None))
#endif // QT_CONFIG(accessibility)
        self.freezeButton.setText(QCoreApplication.translate("ioplab", u"Frys tallene \u2026", None))
        self.calendarButton.setText(QCoreApplication.translate("ioplab", u"&Kalenderfil \u2026", None))
#if QT_CONFIG(tooltip)
        self.calendarButton.setToolTip(QCoreApplication.translate("ioplab", u"Lag en fil med fristene dine, som du kan \u00e5pne i kalenderen", None))
#endif // QT_CONFIG(tooltip)
        self.wheelButton.setText(QCoreApplication.translate("ioplab", u"Endre &\u00e5rshjulet", None))
        pass
    # retranslateUi
