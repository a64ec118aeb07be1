from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

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
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(OverviewPage)
        self.factsLabel.setObjectName(u"factsLabel")
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

        self.emptyLabel = QLabel(self.pupilsCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.emptyLabel)

        self.pupilTable = PlainTable(self.pupilsCard)
        self.pupilTable.setObjectName(u"pupilTable")

        self.layout_3.addWidget(self.pupilTable)

        self.legendLabel = QLabel(self.pupilsCard)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.legendLabel)


        self.foldColumns.addWidget(self.pupilsCard)

        self.deadlineCard = QFrame(OverviewPage)
        self.deadlineCard.setObjectName(u"deadlineCard")
        self.deadlineCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.deadlineCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.deadlineCardTitle = QLabel(self.deadlineCard)
        self.deadlineCardTitle.setObjectName(u"deadlineCardTitle")
        self.deadlineCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.deadlineCardTitle)

        self.deadlineList = WrapList(self.deadlineCard)
        self.deadlineList.setObjectName(u"deadlineList")

        self.layout_4.addWidget(self.deadlineList)


        self.foldColumns.addWidget(self.deadlineCard)

        self.foldColumns.setStretch(0, 3)
        self.foldColumns.setStretch(1, 1)

        self.layout_5.addLayout(self.foldColumns)

        self.layout_5.setStretch(2, 1)
        QWidget.setTabOrder(self.filterEdit, self.importButton)
        QWidget.setTabOrder(self.importButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.pupilTable)
        QWidget.setTabOrder(self.pupilTable, self.deadlineList)

        self.retranslateUi(OverviewPage)

        QMetaObject.connectSlotsByName(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Finn elev eller klasse", None))
#endif // QT_CONFIG(accessibility)
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("OverviewPage", u"Finn elev eller klasse", None))
        self.importButton.setText(QCoreApplication.translate("OverviewPage", u"Les &inn planer", None))
        self.newButton.setText(QCoreApplication.translate("OverviewPage", u"&Ny elev", None))
        self.pupilsCardTitle.setText(QCoreApplication.translate("OverviewPage", u"Mine elever", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pupilTable.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Mine elever", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText(QCoreApplication.translate("OverviewPage", u"\u2713 ferdig   \u25d0 p\u00e5begynt   \u25cb ikke begynt   \u2013 ikke n\u00f8dvendig", None))
        self.deadlineCardTitle.setText(QCoreApplication.translate("OverviewPage", u"Neste frister", None))
#if QT_CONFIG(accessibility)
        self.deadlineList.setAccessibleName(QCoreApplication.translate("OverviewPage", u"Neste frister", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
