from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.rating_table import RatingTable
from ioplab.ui.widgets.text_box import TextBox

class Ui_EvaluationPage(object):
    def setupUi(self, EvaluationPage):
        if not EvaluationPage.objectName():
            EvaluationPage.setObjectName(u"EvaluationPage")
        self.layout_16 = QVBoxLayout(EvaluationPage)
        self.layout_16.setSpacing(12)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(EvaluationPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(EvaluationPage)
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

        self.pupilCombo = QComboBox(EvaluationPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.pupilCombo)

        self.roundCombo = QComboBox(EvaluationPage)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(14)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.roundCombo)

        self.mainButton = QPushButton(EvaluationPage)
        self.mainButton.setObjectName(u"mainButton")
        self.mainButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.mainButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_16.addLayout(self.foldHead)

        self.notice = Notice(EvaluationPage)
        self.notice.setObjectName(u"notice")

        self.layout_16.addWidget(self.notice)

        self.tableCard = QFrame(EvaluationPage)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.tableCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(12, 8, 12, 8)
        self.emptyLabel = QLabel(self.tableCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeft)

        self.layout_3.addWidget(self.emptyLabel)

        self.planButton = QPushButton(self.tableCard)
        self.planButton.setObjectName(u"planButton")

        self.layout_3.addWidget(self.planButton, 0, Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.goalLabel = QLabel(self.tableCard)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goalLabel.setWordWrap(True)

        self.layout_3.addWidget(self.goalLabel)

        self.ratingTable = RatingTable(self.tableCard)
        self.ratingTable.setObjectName(u"ratingTable")

        self.layout_3.addWidget(self.ratingTable)


        self.layout_16.addWidget(self.tableCard)

        self.waitingCard = QFrame(EvaluationPage)
        self.waitingCard.setObjectName(u"waitingCard")
        self.waitingCard.setProperty(u"role", u"card")
        self.pinchWaiting = QHBoxLayout(self.waitingCard)
        self.pinchWaiting.setSpacing(10)
        self.pinchWaiting.setObjectName(u"pinchWaiting")
        self.pinchWaiting.setContentsMargins(16, 10, 16, 10)
        self.waitingLabel = QLabel(self.waitingCard)
        self.waitingLabel.setObjectName(u"waitingLabel")
        self.waitingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingLabel.setWordWrap(True)

        self.pinchWaiting.addWidget(self.waitingLabel)

        self.waitingCombo = QComboBox(self.waitingCard)
        self.waitingCombo.setObjectName(u"waitingCombo")
        self.waitingCombo.setMinimumContentsLength(14)
        self.waitingCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWaiting.addWidget(self.waitingCombo)

        self.waitingReasonEdit = QLineEdit(self.waitingCard)
        self.waitingReasonEdit.setObjectName(u"waitingReasonEdit")

        self.pinchWaiting.addWidget(self.waitingReasonEdit)

        self.excuseButton = QPushButton(self.waitingCard)
        self.excuseButton.setObjectName(u"excuseButton")

        self.pinchWaiting.addWidget(self.excuseButton)

        self.pinchWaiting.setStretch(0, 1)
        self.pinchWaiting.setStretch(2, 1)

        self.layout_16.addWidget(self.waitingCard)

        self.wordsCard = QFrame(EvaluationPage)
        self.wordsCard.setObjectName(u"wordsCard")
        self.wordsCard.setProperty(u"role", u"card")
        self.layout_17 = QVBoxLayout(self.wordsCard)
        self.layout_17.setSpacing(6)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(16, 10, 16, 12)
        self.wordsButton = QPushButton(self.wordsCard)
        self.wordsButton.setObjectName(u"wordsButton")

        self.layout_17.addWidget(self.wordsButton, 0, Qt.AlignmentFlag.AlignLeft)

        self.wordsForm = QWidget(self.wordsCard)
        self.wordsForm.setObjectName(u"wordsForm")
        self.foldWords = QHBoxLayout(self.wordsForm)
        self.foldWords.setSpacing(12)
        self.foldWords.setObjectName(u"foldWords")
        self.foldWords.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.voiceEditLabel = QLabel(self.wordsForm)
        self.voiceEditLabel.setObjectName(u"voiceEditLabel")
        self.voiceEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.voiceEditLabel)

        self.voiceEdit = TextBox(self.wordsForm)
        self.voiceEdit.setObjectName(u"voiceEdit")

        self.layout_4.addWidget(self.voiceEdit)


        self.layout_6.addLayout(self.layout_4)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)


        self.foldWords.addLayout(self.layout_6)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.methodEditLabel = QLabel(self.wordsForm)
        self.methodEditLabel.setObjectName(u"methodEditLabel")
        self.methodEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.methodEditLabel)

        self.methodEdit = TextBox(self.wordsForm)
        self.methodEdit.setObjectName(u"methodEdit")

        self.layout_7.addWidget(self.methodEdit)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)


        self.foldWords.addLayout(self.layout_9)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.effectEditLabel = QLabel(self.wordsForm)
        self.effectEditLabel.setObjectName(u"effectEditLabel")
        self.effectEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.effectEditLabel)

        self.effectEdit = TextBox(self.wordsForm)
        self.effectEdit.setObjectName(u"effectEdit")

        self.layout_10.addWidget(self.effectEdit)


        self.layout_12.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)


        self.foldWords.addLayout(self.layout_12)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(0)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.overviewEditLabel = QLabel(self.wordsForm)
        self.overviewEditLabel.setObjectName(u"overviewEditLabel")
        self.overviewEditLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.overviewEditLabel)

        self.overviewEdit = TextBox(self.wordsForm)
        self.overviewEdit.setObjectName(u"overviewEdit")

        self.layout_13.addWidget(self.overviewEdit)


        self.layout_15.addLayout(self.layout_13)

        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_14)


        self.foldWords.addLayout(self.layout_15)

        self.foldWords.setStretch(0, 3)
        self.foldWords.setStretch(1, 2)
        self.foldWords.setStretch(2, 2)
        self.foldWords.setStretch(3, 4)

        self.layout_17.addWidget(self.wordsForm)


        self.layout_16.addWidget(self.wordsCard)

        self.legendCard = QFrame(EvaluationPage)
        self.legendCard.setObjectName(u"legendCard")
        self.legendCard.setProperty(u"role", u"card")
        self.foldLegend = QHBoxLayout(self.legendCard)
        self.foldLegend.setSpacing(8)
        self.foldLegend.setObjectName(u"foldLegend")
        self.foldLegend.setContentsMargins(16, 8, 16, 8)
        self.legend = MasteryLegend(self.legendCard)
        self.legend.setObjectName(u"legend")

        self.foldLegend.addWidget(self.legend)

        self.keysLabel = QLabel(self.legendCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"role", u"muted")

        self.foldLegend.addWidget(self.keysLabel)

        self.foldLegend.setStretch(0, 1)

        self.layout_16.addWidget(self.legendCard)

        self.layout_16.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.voiceEditLabel.setBuddy(self.voiceEdit)
        self.methodEditLabel.setBuddy(self.methodEdit)
        self.effectEditLabel.setBuddy(self.effectEdit)
        self.overviewEditLabel.setBuddy(self.overviewEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ratingTable, self.mainButton)
        QWidget.setTabOrder(self.mainButton, self.pupilCombo)
        QWidget.setTabOrder(self.pupilCombo, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.voiceEdit)
        QWidget.setTabOrder(self.voiceEdit, self.methodEdit)
        QWidget.setTabOrder(self.methodEdit, self.effectEdit)
        QWidget.setTabOrder(self.effectEdit, self.overviewEdit)

        self.retranslateUi(EvaluationPage)

        QMetaObject.connectSlotsByName(EvaluationPage)
    # setupUi

    def retranslateUi(self, EvaluationPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.roundCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Evaluering", None))
#endif // QT_CONFIG(accessibility)
        self.mainButton.setText("")
        self.emptyLabel.setText("")
        self.planButton.setText(QCoreApplication.translate("ioplab", u"G\u00e5 til &planen", None))
        self.goalLabel.setText("")
#if QT_CONFIG(accessibility)
        self.ratingTable.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l og vurderinger", None))
#endif // QT_CONFIG(accessibility)
        self.waitingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.waitingCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som ikke skal vurdere", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.waitingReasonEdit.setAccessibleName(QCoreApplication.translate("ioplab", u"Grunn til at personen ikke skal vurdere", None))
#endif // QT_CONFIG(accessibility)
        self.waitingReasonEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Grunn", None))
        self.excuseButton.setText(QCoreApplication.translate("ioplab", u"Ikke &relevant", None))
        self.wordsButton.setText("")
        self.voiceEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva sier eleven selv?", None))
        self.methodEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan spurte dere?", None))
        self.effectEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva f\u00f8rte det til?", None))
        self.overviewEditLabel.setText(QCoreApplication.translate("ioplab", u"Oversikt over oppl\u00e6ringen som er gitt", None))
        self.keysLabel.setText(QCoreApplication.translate("ioplab", u"0\u20134 vurder \u00b7 Enter notat \u00b7 F flere steder \u00b7 O E P H grunnlag \u00b7 N hva n\u00e5", None))
        pass
    # retranslateUi
