from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_ProposalCard(object):
    def setupUi(self, ProposalCard):
        if not ProposalCard.objectName():
            ProposalCard.setObjectName(u"ProposalCard")
        ProposalCard.setProperty(u"role", u"card")
        self.layout_0 = QVBoxLayout(ProposalCard)
        self.layout_0.setSpacing(8)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(14, 12, 14, 12)
        self.whoLabel = QLabel(ProposalCard)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.whoLabel)

        self.goalLabel = QLabel(ProposalCard)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goalLabel.setWordWrap(True)
        self.goalLabel.setProperty(u"role", u"goal")

        self.layout_0.addWidget(self.goalLabel)

        self.foldFacts = QHBoxLayout()
        self.foldFacts.setSpacing(16)
        self.foldFacts.setObjectName(u"foldFacts")
        self.foldFacts.setContentsMargins(0, 0, 0, 0)
        self.baselineBox = QWidget(ProposalCard)
        self.baselineBox.setObjectName(u"baselineBox")
        self.layout_2 = QVBoxLayout(self.baselineBox)
        self.layout_2.setSpacing(2)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.baselineCaption = QLabel(self.baselineBox)
        self.baselineCaption.setObjectName(u"baselineCaption")
        self.baselineCaption.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.baselineCaption)

        self.baselineLabel = QLabel(self.baselineBox)
        self.baselineLabel.setObjectName(u"baselineLabel")
        self.baselineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.baselineLabel.setWordWrap(True)

        self.layout_2.addWidget(self.baselineLabel)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_1)


        self.foldFacts.addWidget(self.baselineBox)

        self.criterionBox = QWidget(ProposalCard)
        self.criterionBox.setObjectName(u"criterionBox")
        self.layout_4 = QVBoxLayout(self.criterionBox)
        self.layout_4.setSpacing(2)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.criterionCaption = QLabel(self.criterionBox)
        self.criterionCaption.setObjectName(u"criterionCaption")
        self.criterionCaption.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.criterionCaption)

        self.criterionLabel = QLabel(self.criterionBox)
        self.criterionLabel.setObjectName(u"criterionLabel")
        self.criterionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.criterionLabel.setWordWrap(True)

        self.layout_4.addWidget(self.criterionLabel)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_3)


        self.foldFacts.addWidget(self.criterionBox)

        self.observeBox = QWidget(ProposalCard)
        self.observeBox.setObjectName(u"observeBox")
        self.layout_6 = QVBoxLayout(self.observeBox)
        self.layout_6.setSpacing(2)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.observeCaption = QLabel(self.observeBox)
        self.observeCaption.setObjectName(u"observeCaption")
        self.observeCaption.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.observeCaption)

        self.observeLabel = QLabel(self.observeBox)
        self.observeLabel.setObjectName(u"observeLabel")
        self.observeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.observeLabel.setWordWrap(True)

        self.layout_6.addWidget(self.observeLabel)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)


        self.foldFacts.addWidget(self.observeBox)


        self.layout_0.addLayout(self.foldFacts)

        self.pinchActs = QHBoxLayout()
        self.pinchActs.setSpacing(8)
        self.pinchActs.setObjectName(u"pinchActs")
        self.pinchActs.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActs.addItem(self.spacer_7)

        self.declineButton = QPushButton(ProposalCard)
        self.declineButton.setObjectName(u"declineButton")

        self.pinchActs.addWidget(self.declineButton)

        self.acceptButton = QPushButton(ProposalCard)
        self.acceptButton.setObjectName(u"acceptButton")

        self.pinchActs.addWidget(self.acceptButton)


        self.layout_0.addLayout(self.pinchActs)

        QWidget.setTabOrder(self.declineButton, self.acceptButton)

        self.retranslateUi(ProposalCard)

        QMetaObject.connectSlotsByName(ProposalCard)
    # setupUi

    def retranslateUi(self, ProposalCard):
        self.whoLabel.setText("")
        self.goalLabel.setText("")
        self.baselineCaption.setText(QCoreApplication.translate("ioplab", u"Utgangspunkt", None))
        self.baselineLabel.setText("")
        self.criterionCaption.setText(QCoreApplication.translate("ioplab", u"Kriterium", None))
        self.criterionLabel.setText("")
        self.observeCaption.setText(QCoreApplication.translate("ioplab", u"Hvordan observere det", None))
        self.observeLabel.setText("")
        self.declineButton.setText(QCoreApplication.translate("ioplab", u"Ikke n\u00e5", None))
        self.acceptButton.setText(QCoreApplication.translate("ioplab", u"Ta inn i planen", None))
        pass
    # retranslateUi
