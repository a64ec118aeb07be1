from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_TalksPage(object):
    def setupUi(self, TalksPage):
        if not TalksPage.objectName():
            TalksPage.setObjectName(u"TalksPage")
        self.layout_0 = QVBoxLayout(TalksPage)
        self.layout_0.setSpacing(14)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(24, 16, 24, 16)
        self.pinchHead = QHBoxLayout()
        self.pinchHead.setSpacing(8)
        self.pinchHead.setObjectName(u"pinchHead")
        self.pinchHead.setContentsMargins(0, 0, 0, 0)
        self.pinchTitle = QHBoxLayout()
        self.pinchTitle.setSpacing(12)
        self.pinchTitle.setObjectName(u"pinchTitle")
        self.pinchTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(TalksPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.pinchTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(TalksPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.pinchTitle.addWidget(self.factsLabel)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTitle.addItem(self.spacer_6)


        self.pinchHead.addLayout(self.pinchTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_7)

        self.letterButton = QPushButton(TalksPage)
        self.letterButton.setObjectName(u"letterButton")

        self.pinchActions.addWidget(self.letterButton)

        self.inviteButton = QPushButton(TalksPage)
        self.inviteButton.setObjectName(u"inviteButton")
        self.inviteButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.inviteButton)


        self.pinchHead.addLayout(self.pinchActions)


        self.layout_0.addLayout(self.pinchHead)

        self.notice = Notice(TalksPage)
        self.notice.setObjectName(u"notice")

        self.layout_0.addWidget(self.notice)

        self.pinchLists = QHBoxLayout()
        self.pinchLists.setSpacing(16)
        self.pinchLists.setObjectName(u"pinchLists")
        self.pinchLists.setContentsMargins(0, 0, 0, 0)
        self.dueCard = QFrame(TalksPage)
        self.dueCard.setObjectName(u"dueCard")
        self.dueCard.setProperty(u"role", u"card")
        self.layout_dueCard = QVBoxLayout(self.dueCard)
        self.layout_dueCard.setSpacing(8)
        self.layout_dueCard.setObjectName(u"layout_dueCard")
        self.layout_dueCard.setContentsMargins(16, 14, 16, 16)
        self.layout_due = QHBoxLayout()
        self.layout_due.setSpacing(8)
        self.layout_due.setObjectName(u"layout_due")
        self.layout_due.setContentsMargins(0, 0, 0, 0)
        self.dueCardTitle = QLabel(self.dueCard)
        self.dueCardTitle.setObjectName(u"dueCardTitle")
        self.dueCardTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.dueCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_due.addWidget(self.dueCardTitle)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_due.addItem(self.spacer_8)

        self.dueButton = QPushButton(self.dueCard)
        self.dueButton.setObjectName(u"dueButton")

        self.layout_due.addWidget(self.dueButton)


        self.layout_dueCard.addLayout(self.layout_due)

        self.dueLabel = QLabel(self.dueCard)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dueLabel.setWordWrap(True)
        self.dueLabel.setProperty(u"role", u"muted")

        self.layout_dueCard.addWidget(self.dueLabel)

        self.dueList = WrapList(self.dueCard)
        self.dueList.setObjectName(u"dueList")

        self.layout_dueCard.addWidget(self.dueList)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_dueCard.addItem(self.spacer_9)


        self.pinchLists.addWidget(self.dueCard)

        self.waitingCard = QFrame(TalksPage)
        self.waitingCard.setObjectName(u"waitingCard")
        self.waitingCard.setProperty(u"role", u"card")
        self.layout_waitingCard = QVBoxLayout(self.waitingCard)
        self.layout_waitingCard.setSpacing(8)
        self.layout_waitingCard.setObjectName(u"layout_waitingCard")
        self.layout_waitingCard.setContentsMargins(16, 14, 16, 16)
        self.layout_waiting = QHBoxLayout()
        self.layout_waiting.setSpacing(8)
        self.layout_waiting.setObjectName(u"layout_waiting")
        self.layout_waiting.setContentsMargins(0, 0, 0, 0)
        self.waitingCardTitle = QLabel(self.waitingCard)
        self.waitingCardTitle.setObjectName(u"waitingCardTitle")
        self.waitingCardTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_waiting.addWidget(self.waitingCardTitle)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_waiting.addItem(self.spacer_10)


        self.layout_waitingCard.addLayout(self.layout_waiting)

        self.waitingLabel = QLabel(self.waitingCard)
        self.waitingLabel.setObjectName(u"waitingLabel")
        self.waitingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingLabel.setWordWrap(True)
        self.waitingLabel.setProperty(u"role", u"muted")

        self.layout_waitingCard.addWidget(self.waitingLabel)

        self.waitingList = WrapList(self.waitingCard)
        self.waitingList.setObjectName(u"waitingList")

        self.layout_waitingCard.addWidget(self.waitingList)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_waitingCard.addItem(self.spacer_11)


        self.pinchLists.addWidget(self.waitingCard)

        self.pinchLists.setStretch(0, 1)
        self.pinchLists.setStretch(1, 1)

        self.layout_0.addLayout(self.pinchLists)

        self.talksCard = QFrame(TalksPage)
        self.talksCard.setObjectName(u"talksCard")
        self.talksCard.setProperty(u"role", u"card")
        self.layout_talks = QVBoxLayout(self.talksCard)
        self.layout_talks.setSpacing(10)
        self.layout_talks.setObjectName(u"layout_talks")
        self.layout_talks.setContentsMargins(16, 14, 16, 16)
        self.foldFilters = QHBoxLayout()
        self.foldFilters.setSpacing(8)
        self.foldFilters.setObjectName(u"foldFilters")
        self.foldFilters.setContentsMargins(0, 0, 0, 0)
        self.pinchWho = QHBoxLayout()
        self.pinchWho.setSpacing(8)
        self.pinchWho.setObjectName(u"pinchWho")
        self.pinchWho.setContentsMargins(0, 0, 0, 0)
        self.pupilCombo = QComboBox(self.talksCard)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWho.addWidget(self.pupilCombo)

        self.kindCombo = QComboBox(self.talksCard)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(14)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWho.addWidget(self.kindCombo)


        self.foldFilters.addLayout(self.pinchWho)

        self.pinchWhat = QHBoxLayout()
        self.pinchWhat.setSpacing(8)
        self.pinchWhat.setObjectName(u"pinchWhat")
        self.pinchWhat.setContentsMargins(0, 0, 0, 0)
        self.stageCombo = QComboBox(self.talksCard)
        self.stageCombo.setObjectName(u"stageCombo")
        self.stageCombo.setMinimumContentsLength(14)
        self.stageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWhat.addWidget(self.stageCombo)

        self.statusCombo = QComboBox(self.talksCard)
        self.statusCombo.setObjectName(u"statusCombo")
        self.statusCombo.setMinimumContentsLength(14)
        self.statusCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWhat.addWidget(self.statusCombo)

        self.allButton = QPushButton(self.talksCard)
        self.allButton.setObjectName(u"allButton")

        self.pinchWhat.addWidget(self.allButton)


        self.foldFilters.addLayout(self.pinchWhat)

        self.foldFilters.setStretch(0, 1)
        self.foldFilters.setStretch(1, 1)

        self.layout_talks.addLayout(self.foldFilters)

        self.emptyLabel = QLabel(self.talksCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_talks.addWidget(self.emptyLabel)

        self.talkTable = PlainTable(self.talksCard)
        self.talkTable.setObjectName(u"talkTable")

        self.layout_talks.addWidget(self.talkTable)

        self.keysLabel = QLabel(self.talksCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setWordWrap(True)
        self.keysLabel.setProperty(u"role", u"muted")

        self.layout_talks.addWidget(self.keysLabel)


        self.layout_0.addWidget(self.talksCard)

        self.layout_0.setStretch(3, 1)
        QWidget.setTabOrder(self.letterButton, self.inviteButton)
        QWidget.setTabOrder(self.inviteButton, self.dueButton)
        QWidget.setTabOrder(self.dueButton, self.dueList)
        QWidget.setTabOrder(self.dueList, self.waitingList)
        QWidget.setTabOrder(self.waitingList, self.pupilCombo)
        QWidget.setTabOrder(self.pupilCombo, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.stageCombo)
        QWidget.setTabOrder(self.stageCombo, self.statusCombo)
        QWidget.setTabOrder(self.statusCombo, self.allButton)
        QWidget.setTabOrder(self.allButton, self.talkTable)

        self.retranslateUi(TalksPage)

        QMetaObject.connectSlotsByName(TalksPage)
    # setupUi

    def retranslateUi(self, TalksPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.letterButton.setText(QCoreApplication.translate("ioplab", u"Skriv invitas&joner \u2026", None))
#if QT_CONFIG(tooltip)
        self.letterButton.setToolTip(QCoreApplication.translate("ioplab", u"Et brev med svarslipp til dem som er valgt, som PDF", None))
#endif // QT_CONFIG(tooltip)
        self.inviteButton.setText(QCoreApplication.translate("ioplab", u"&Invitert i dag", None))
        self.dueCardTitle.setText("")
        self.dueButton.setText(QCoreApplication.translate("ioplab", u"&Velg alle disse", None))
        self.dueLabel.setText("")
#if QT_CONFIG(accessibility)
        self.dueList.setAccessibleName(QCoreApplication.translate("ioplab", u"Skal inviteres n\u00e5", None))
#endif // QT_CONFIG(accessibility)
        self.waitingCardTitle.setText("")
        self.waitingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.waitingList.setAccessibleName(QCoreApplication.translate("ioplab", u"Har ikke svart", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Slags samtale", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stageCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Ved hva", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.statusCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Status", None))
#endif // QT_CONFIG(accessibility)
        self.allButton.setText(QCoreApplication.translate("ioplab", u"Vis a&lle", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.talkTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Samtaler", None))
#endif // QT_CONFIG(accessibility)
        self.keysLabel.setText("")
        pass
    # retranslateUi
