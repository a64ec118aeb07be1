from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.mastery import MasteryLegend
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.rating_table import RatingTable
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.widgets.tick_row import TickRow
from ioplab.ui.widgets.told_text import ToldText

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

        self.roundCombo = QComboBox(EvaluationPage)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(14)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.roundCombo)

        self.pupilSideButton = QPushButton(EvaluationPage)
        self.pupilSideButton.setObjectName(u"pupilSideButton")

        self.pinchActions.addWidget(self.pupilSideButton)

        self.mainButton = QPushButton(EvaluationPage)
        self.mainButton.setObjectName(u"mainButton")
        self.mainButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.mainButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_16.addLayout(self.foldHead)

        self.notice = Notice(EvaluationPage)
        self.notice.setObjectName(u"notice")

        self.layout_16.addWidget(self.notice)

        self.foldChoice = QHBoxLayout()
        self.foldChoice.setSpacing(8)
        self.foldChoice.setObjectName(u"foldChoice")
        self.foldChoice.setContentsMargins(0, 0, 0, 0)
        self.pinchWho = QHBoxLayout()
        self.pinchWho.setSpacing(8)
        self.pinchWho.setObjectName(u"pinchWho")
        self.pinchWho.setContentsMargins(0, 0, 0, 0)
        self.scopeComboLabel = QLabel(EvaluationPage)
        self.scopeComboLabel.setObjectName(u"scopeComboLabel")
        self.scopeComboLabel.setProperty(u"role", u"label")

        self.pinchWho.addWidget(self.scopeComboLabel)

        self.scopeCombo = QComboBox(EvaluationPage)
        self.scopeCombo.setObjectName(u"scopeCombo")
        self.scopeCombo.setMinimumContentsLength(12)
        self.scopeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWho.addWidget(self.scopeCombo)

        self.pupilCombo = QComboBox(EvaluationPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(10)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWho.addWidget(self.pupilCombo)

        self.subjectCombo = QComboBox(EvaluationPage)
        self.subjectCombo.setObjectName(u"subjectCombo")
        self.subjectCombo.setMinimumContentsLength(11)
        self.subjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWho.addWidget(self.subjectCombo)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchWho.addItem(self.spacer_18)


        self.foldChoice.addLayout(self.pinchWho)

        self.pinchWhich = QHBoxLayout()
        self.pinchWhich.setSpacing(8)
        self.pinchWhich.setObjectName(u"pinchWhich")
        self.pinchWhich.setContentsMargins(0, 0, 0, 0)
        self.personCombo = QComboBox(EvaluationPage)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setMinimumContentsLength(12)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWhich.addWidget(self.personCombo)

        self.missingCombo = QComboBox(EvaluationPage)
        self.missingCombo.setObjectName(u"missingCombo")
        self.missingCombo.setMinimumContentsLength(12)
        self.missingCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWhich.addWidget(self.missingCombo)

        self.orderCombo = QComboBox(EvaluationPage)
        self.orderCombo.setObjectName(u"orderCombo")
        self.orderCombo.setMinimumContentsLength(12)
        self.orderCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchWhich.addWidget(self.orderCombo)

        self.goesOnBox = QCheckBox(EvaluationPage)
        self.goesOnBox.setObjectName(u"goesOnBox")

        self.pinchWhich.addWidget(self.goesOnBox)


        self.foldChoice.addLayout(self.pinchWhich)


        self.layout_16.addLayout(self.foldChoice)

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

        self.detailsCard = QFrame(EvaluationPage)
        self.detailsCard.setObjectName(u"detailsCard")
        self.detailsCard.setProperty(u"role", u"card")
        self.pinchDetails = QHBoxLayout(self.detailsCard)
        self.pinchDetails.setSpacing(12)
        self.pinchDetails.setObjectName(u"pinchDetails")
        self.pinchDetails.setContentsMargins(12, 6, 12, 6)
        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(4)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.detailsText = ToldText(self.detailsCard)
        self.detailsText.setObjectName(u"detailsText")

        self.layout_20.addWidget(self.detailsText)

        self.tookPartRow = TickRow(self.detailsCard)
        self.tookPartRow.setObjectName(u"tookPartRow")

        self.layout_20.addWidget(self.tookPartRow)

        self.foldAgreement = QHBoxLayout()
        self.foldAgreement.setSpacing(16)
        self.foldAgreement.setObjectName(u"foldAgreement")
        self.foldAgreement.setContentsMargins(4, 4, 0, 0)
        self.agreementLabel = QLabel(self.detailsCard)
        self.agreementLabel.setObjectName(u"agreementLabel")
        self.agreementLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.agreementLabel.setWordWrap(True)
        self.agreementLabel.setAlignment(Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignLeft)

        self.foldAgreement.addWidget(self.agreementLabel)

        self.agreementTable = PlainTable(self.detailsCard)
        self.agreementTable.setObjectName(u"agreementTable")

        self.foldAgreement.addWidget(self.agreementTable)

        self.foldAgreement.setStretch(0, 1)
        self.foldAgreement.setStretch(1, 1)

        self.layout_20.addLayout(self.foldAgreement)


        self.pinchDetails.addLayout(self.layout_20)

        self.wordsButton = QPushButton(self.detailsCard)
        self.wordsButton.setObjectName(u"wordsButton")

        self.pinchDetails.addWidget(self.wordsButton, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)

        self.agreementButton = QPushButton(self.detailsCard)
        self.agreementButton.setObjectName(u"agreementButton")
        self.agreementButton.setCheckable(True)

        self.pinchDetails.addWidget(self.agreementButton, 0, Qt.AlignmentFlag.AlignTop|Qt.AlignmentFlag.AlignRight)

        self.pinchDetails.setStretch(0, 1)

        self.layout_16.addWidget(self.detailsCard)

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
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setProperty(u"role", u"muted")

        self.foldLegend.addWidget(self.keysLabel)

        self.foldLegend.setStretch(0, 1)

        self.layout_16.addWidget(self.legendCard)

        self.layout_16.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.scopeComboLabel.setBuddy(self.scopeCombo)
        self.voiceEditLabel.setBuddy(self.voiceEdit)
        self.methodEditLabel.setBuddy(self.methodEdit)
        self.effectEditLabel.setBuddy(self.effectEdit)
        self.overviewEditLabel.setBuddy(self.overviewEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ratingTable, self.detailsText)
        QWidget.setTabOrder(self.detailsText, self.mainButton)
        QWidget.setTabOrder(self.mainButton, self.pupilSideButton)
        QWidget.setTabOrder(self.pupilSideButton, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.scopeCombo)
        QWidget.setTabOrder(self.scopeCombo, self.pupilCombo)
        QWidget.setTabOrder(self.pupilCombo, self.subjectCombo)
        QWidget.setTabOrder(self.subjectCombo, self.personCombo)
        QWidget.setTabOrder(self.personCombo, self.missingCombo)
        QWidget.setTabOrder(self.missingCombo, self.orderCombo)
        QWidget.setTabOrder(self.orderCombo, self.goesOnBox)
        QWidget.setTabOrder(self.goesOnBox, self.wordsButton)
        QWidget.setTabOrder(self.wordsButton, self.agreementButton)
        QWidget.setTabOrder(self.agreementButton, self.agreementTable)
        QWidget.setTabOrder(self.agreementTable, self.voiceEdit)
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
        self.roundCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Evaluering", None))
#endif // QT_CONFIG(accessibility)
        self.pupilSideButton.setText(QCoreApplication.translate("ioplab", u"Elevens side", None))
        self.mainButton.setText("")
        self.scopeComboLabel.setText(QCoreApplication.translate("ioplab", u"&Vis", None))
#if QT_CONFIG(accessibility)
        self.scopeCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvilke elever", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subjectCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Fag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.personCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som vurderer", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.missingCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hva som mangler", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.orderCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Rekkef\u00f8lge", None))
#endif // QT_CONFIG(accessibility)
        self.goesOnBox.setText(QCoreApplication.translate("ioplab", u"Neste &m\u00e5l etter tall", None))
        self.emptyLabel.setText("")
        self.planButton.setText(QCoreApplication.translate("ioplab", u"G\u00e5 til &planen", None))
        self.goalLabel.setText("")
#if QT_CONFIG(accessibility)
        self.ratingTable.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l og vurderinger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.detailsText.setAccessibleName(QCoreApplication.translate("ioplab", u"Om m\u00e5let", None))
#endif // QT_CONFIG(accessibility)
        self.agreementLabel.setText("")
#if QT_CONFIG(accessibility)
        self.agreementTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvor mange m\u00e5l to personer satte p\u00e5 hvert par av niv\u00e5er", None))
#endif // QT_CONFIG(accessibility)
        self.wordsButton.setText("")
        self.agreementButton.setText(QCoreApplication.translate("ioplab", u"Hvor &enige var dere?", None))
        self.waitingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.waitingCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som ikke skal vurdere", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.waitingReasonEdit.setAccessibleName(QCoreApplication.translate("ioplab", u"Grunn til at personen ikke skal vurdere", None))
#endif // QT_CONFIG(accessibility)
        self.waitingReasonEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Grunn", None))
        self.excuseButton.setText(QCoreApplication.translate("ioplab", u"Ikke &relevant", None))
        self.voiceEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva sier eleven selv?", None))
        self.methodEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan spurte dere?", None))
        self.effectEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva f\u00f8rte det til?", None))
        self.overviewEditLabel.setText(QCoreApplication.translate("ioplab", u"Oversikt over oppl\u00e6ringen som er gitt", None))
        self.keysLabel.setText("")
        pass
    # retranslateUi
