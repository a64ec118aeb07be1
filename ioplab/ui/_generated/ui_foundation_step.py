from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.text_box import TextBox

class Ui_FoundationStep(object):
    def setupUi(self, FoundationStep):
        if not FoundationStep.objectName():
            FoundationStep.setObjectName(u"FoundationStep")
        self.layout_26 = QVBoxLayout(FoundationStep)
        self.layout_26.setSpacing(8)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(FoundationStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_25 = QVBoxLayout(self.content)
        self.layout_25.setSpacing(14)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(4, 4, 12, 4)
        self.assessmentCard = QFrame(self.content)
        self.assessmentCard.setObjectName(u"assessmentCard")
        self.assessmentCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.assessmentCard)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.assessmentCardTitle = QLabel(self.assessmentCard)
        self.assessmentCardTitle.setObjectName(u"assessmentCardTitle")
        self.assessmentCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_8.addWidget(self.assessmentCardTitle)

        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.assessmentCombo = QComboBox(self.assessmentCard)
        self.assessmentCombo.setObjectName(u"assessmentCombo")
        self.assessmentCombo.setMinimumContentsLength(14)
        self.assessmentCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.assessmentCombo)

        self.addAssessmentButton = QPushButton(self.assessmentCard)
        self.addAssessmentButton.setObjectName(u"addAssessmentButton")

        self.layout_1.addWidget(self.addAssessmentButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_8.addLayout(self.layout_1)

        self.assessmentForm = QWidget(self.assessmentCard)
        self.assessmentForm.setObjectName(u"assessmentForm")
        self.layout_7 = QVBoxLayout(self.assessmentForm)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QGridLayout()
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setHorizontalSpacing(12)
        self.layout_5.setVerticalSpacing(12)
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.neededEditLabel = QLabel(self.assessmentForm)
        self.neededEditLabel.setObjectName(u"neededEditLabel")
        self.neededEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.neededEditLabel)

        self.neededEdit = DateField(self.assessmentForm)
        self.neededEdit.setObjectName(u"neededEdit")

        self.layout_2.addWidget(self.neededEdit)


        self.layout_5.addLayout(self.layout_2, 0, 0, 1, 1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.receivedEditLabel = QLabel(self.assessmentForm)
        self.receivedEditLabel.setObjectName(u"receivedEditLabel")
        self.receivedEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.receivedEditLabel)

        self.receivedEdit = DateField(self.assessmentForm)
        self.receivedEdit.setObjectName(u"receivedEdit")

        self.layout_3.addWidget(self.receivedEdit)


        self.layout_5.addLayout(self.layout_3, 0, 1, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.validUntilEditLabel = QLabel(self.assessmentForm)
        self.validUntilEditLabel.setObjectName(u"validUntilEditLabel")
        self.validUntilEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.validUntilEditLabel)

        self.validUntilEdit = DateField(self.assessmentForm)
        self.validUntilEdit.setObjectName(u"validUntilEdit")

        self.layout_4.addWidget(self.validUntilEdit)


        self.layout_5.addLayout(self.layout_4, 0, 2, 1, 1)

        self.layout_5.setColumnStretch(0, 1)
        self.layout_5.setColumnStretch(1, 1)
        self.layout_5.setColumnStretch(2, 1)

        self.layout_7.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.recommendationsEditLabel = QLabel(self.assessmentForm)
        self.recommendationsEditLabel.setObjectName(u"recommendationsEditLabel")
        self.recommendationsEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.recommendationsEditLabel)

        self.recommendationsEdit = TextBox(self.assessmentForm)
        self.recommendationsEdit.setObjectName(u"recommendationsEdit")

        self.layout_6.addWidget(self.recommendationsEdit)


        self.layout_7.addLayout(self.layout_6)


        self.layout_8.addWidget(self.assessmentForm)


        self.layout_25.addWidget(self.assessmentCard)

        self.decisionCard = QFrame(self.content)
        self.decisionCard.setObjectName(u"decisionCard")
        self.decisionCard.setProperty(u"role", u"card")
        self.layout_23 = QVBoxLayout(self.decisionCard)
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(16, 14, 16, 16)
        self.decisionCardTitle = QLabel(self.decisionCard)
        self.decisionCardTitle.setObjectName(u"decisionCardTitle")
        self.decisionCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_23.addWidget(self.decisionCardTitle)

        self.layout_10 = QHBoxLayout()
        self.layout_10.setSpacing(8)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.decisionCombo = QComboBox(self.decisionCard)
        self.decisionCombo.setObjectName(u"decisionCombo")
        self.decisionCombo.setMinimumContentsLength(14)
        self.decisionCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_10.addWidget(self.decisionCombo)

        self.addDecisionButton = QPushButton(self.decisionCard)
        self.addDecisionButton.setObjectName(u"addDecisionButton")

        self.layout_10.addWidget(self.addDecisionButton)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_10.addItem(self.spacer_9)


        self.layout_23.addLayout(self.layout_10)

        self.decisionForm = QWidget(self.decisionCard)
        self.decisionForm.setObjectName(u"decisionForm")
        self.layout_22 = QVBoxLayout(self.decisionForm)
        self.layout_22.setSpacing(10)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QGridLayout()
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setHorizontalSpacing(12)
        self.layout_19.setVerticalSpacing(12)
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.kindComboLabel = QLabel(self.decisionForm)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.kindComboLabel)

        self.kindCombo = QComboBox(self.decisionForm)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(6)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_11.addWidget(self.kindCombo)


        self.layout_19.addLayout(self.layout_11, 0, 0, 1, 2)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.decidedEditLabel = QLabel(self.decisionForm)
        self.decidedEditLabel.setObjectName(u"decidedEditLabel")
        self.decidedEditLabel.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.decidedEditLabel)

        self.decidedEdit = DateField(self.decisionForm)
        self.decidedEdit.setObjectName(u"decidedEdit")

        self.layout_12.addWidget(self.decidedEdit)


        self.layout_19.addLayout(self.layout_12, 0, 2, 1, 1)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.fromEditLabel = QLabel(self.decisionForm)
        self.fromEditLabel.setObjectName(u"fromEditLabel")
        self.fromEditLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.fromEditLabel)

        self.fromEdit = DateField(self.decisionForm)
        self.fromEdit.setObjectName(u"fromEdit")

        self.layout_13.addWidget(self.fromEdit)


        self.layout_19.addLayout(self.layout_13, 1, 0, 1, 1)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.toEditLabel = QLabel(self.decisionForm)
        self.toEditLabel.setObjectName(u"toEditLabel")
        self.toEditLabel.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.toEditLabel)

        self.toEdit = DateField(self.decisionForm)
        self.toEdit.setObjectName(u"toEdit")

        self.layout_14.addWidget(self.toEdit)


        self.layout_19.addLayout(self.layout_14, 1, 1, 1, 1)

        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.caseEditLabel = QLabel(self.decisionForm)
        self.caseEditLabel.setObjectName(u"caseEditLabel")
        self.caseEditLabel.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.caseEditLabel)

        self.caseEdit = QLineEdit(self.decisionForm)
        self.caseEdit.setObjectName(u"caseEdit")

        self.layout_15.addWidget(self.caseEdit)


        self.layout_19.addLayout(self.layout_15, 1, 2, 1, 1)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(4)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.consentByEditLabel = QLabel(self.decisionForm)
        self.consentByEditLabel.setObjectName(u"consentByEditLabel")
        self.consentByEditLabel.setProperty(u"role", u"label")

        self.layout_16.addWidget(self.consentByEditLabel)

        self.consentByEdit = QLineEdit(self.decisionForm)
        self.consentByEdit.setObjectName(u"consentByEdit")

        self.layout_16.addWidget(self.consentByEdit)


        self.layout_19.addLayout(self.layout_16, 2, 0, 1, 1)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.consentOnEditLabel = QLabel(self.decisionForm)
        self.consentOnEditLabel.setObjectName(u"consentOnEditLabel")
        self.consentOnEditLabel.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.consentOnEditLabel)

        self.consentOnEdit = DateField(self.decisionForm)
        self.consentOnEdit.setObjectName(u"consentOnEdit")

        self.layout_17.addWidget(self.consentOnEdit)


        self.layout_19.addLayout(self.layout_17, 2, 1, 1, 1)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(4)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.bestInterestsEditLabel = QLabel(self.decisionForm)
        self.bestInterestsEditLabel.setObjectName(u"bestInterestsEditLabel")
        self.bestInterestsEditLabel.setProperty(u"role", u"label")

        self.layout_18.addWidget(self.bestInterestsEditLabel)

        self.bestInterestsEdit = TextBox(self.decisionForm)
        self.bestInterestsEdit.setObjectName(u"bestInterestsEdit")

        self.layout_18.addWidget(self.bestInterestsEdit)


        self.layout_19.addLayout(self.layout_18, 3, 0, 1, 3)

        self.layout_19.setColumnStretch(0, 1)
        self.layout_19.setColumnStretch(1, 1)
        self.layout_19.setColumnStretch(2, 1)

        self.layout_22.addLayout(self.layout_19)

        self.grantedLabel = QLabel(self.decisionForm)
        self.grantedLabel.setObjectName(u"grantedLabel")
        self.grantedLabel.setProperty(u"role", u"label")

        self.layout_22.addWidget(self.grantedLabel)

        self.grantedTable = PlainTable(self.decisionForm)
        self.grantedTable.setObjectName(u"grantedTable")

        self.layout_22.addWidget(self.grantedTable)

        self.layout_21 = QHBoxLayout()
        self.layout_21.setSpacing(8)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.grantedCombo = QComboBox(self.decisionForm)
        self.grantedCombo.setObjectName(u"grantedCombo")
        self.grantedCombo.setMinimumContentsLength(14)
        self.grantedCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grantedCombo.setEditable(True)

        self.layout_21.addWidget(self.grantedCombo)

        self.addGrantedButton = QPushButton(self.decisionForm)
        self.addGrantedButton.setObjectName(u"addGrantedButton")

        self.layout_21.addWidget(self.addGrantedButton)

        self.removeGrantedButton = QPushButton(self.decisionForm)
        self.removeGrantedButton.setObjectName(u"removeGrantedButton")

        self.layout_21.addWidget(self.removeGrantedButton)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_21.addItem(self.spacer_20)


        self.layout_22.addLayout(self.layout_21)


        self.layout_23.addWidget(self.decisionForm)


        self.layout_25.addWidget(self.decisionCard)

        self.spacer_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_25.addItem(self.spacer_24)

        self.scrollArea.setWidget(self.content)

        self.layout_26.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.neededEditLabel.setBuddy(self.neededEdit)
        self.receivedEditLabel.setBuddy(self.receivedEdit)
        self.validUntilEditLabel.setBuddy(self.validUntilEdit)
        self.recommendationsEditLabel.setBuddy(self.recommendationsEdit)
        self.kindComboLabel.setBuddy(self.kindCombo)
        self.decidedEditLabel.setBuddy(self.decidedEdit)
        self.fromEditLabel.setBuddy(self.fromEdit)
        self.toEditLabel.setBuddy(self.toEdit)
        self.caseEditLabel.setBuddy(self.caseEdit)
        self.consentByEditLabel.setBuddy(self.consentByEdit)
        self.consentOnEditLabel.setBuddy(self.consentOnEdit)
        self.bestInterestsEditLabel.setBuddy(self.bestInterestsEdit)
        self.grantedLabel.setBuddy(self.grantedTable)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FoundationStep)

        QMetaObject.connectSlotsByName(FoundationStep)
    # setupUi

    def retranslateUi(self, FoundationStep):
        self.assessmentCardTitle.setText(QCoreApplication.translate("ioplab", u"Sakkyndig vurdering", None))
#if QT_CONFIG(accessibility)
        self.assessmentCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvilken sakkyndig vurdering", None))
#endif // QT_CONFIG(accessibility)
        self.addAssessmentButton.setText(QCoreApplication.translate("ioplab", u"Ny &sakkyndig vurdering", None))
        self.neededEditLabel.setText(QCoreApplication.translate("ioplab", u"Trengs innen", None))
        self.neededEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.receivedEditLabel.setText(QCoreApplication.translate("ioplab", u"Mottatt", None))
        self.receivedEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.validUntilEditLabel.setText(QCoreApplication.translate("ioplab", u"Gjelder til", None))
        self.validUntilEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.recommendationsEditLabel.setText(QCoreApplication.translate("ioplab", u"Tilr\u00e5dinger, \u00e9n p\u00e5 hver linje. Begynn gjerne med faget: \u00abNorsk: \u2026\u00bb", None))
        self.recommendationsEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Norsk: Systematisk leseoppl\u00e6ring i liten gruppe", None))
        self.decisionCardTitle.setText(QCoreApplication.translate("ioplab", u"Vedtak", None))
#if QT_CONFIG(accessibility)
        self.decisionCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvilket vedtak", None))
#endif // QT_CONFIG(accessibility)
        self.addDecisionButton.setText(QCoreApplication.translate("ioplab", u"Nytt &vedtak", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"Vedtaket gjelder", None))
        self.decidedEditLabel.setText(QCoreApplication.translate("ioplab", u"Vedtatt", None))
        self.decidedEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.fromEditLabel.setText(QCoreApplication.translate("ioplab", u"Fra", None))
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.toEditLabel.setText(QCoreApplication.translate("ioplab", u"Til", None))
        self.toEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.caseEditLabel.setText(QCoreApplication.translate("ioplab", u"Saksnummer", None))
        self.consentByEditLabel.setText(QCoreApplication.translate("ioplab", u"Samtykke fra", None))
        self.consentByEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"foresatte, eller eleven fra 15 \u00e5r", None))
        self.consentOnEditLabel.setText(QCoreApplication.translate("ioplab", u"Samtykke gitt", None))
        self.consentOnEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.bestInterestsEditLabel.setText(QCoreApplication.translate("ioplab", u"Barnets beste, kort", None))
        self.grantedLabel.setText(QCoreApplication.translate("ioplab", u"Hva vedtaket gir i hvert fag (timer i \u00e5ret)", None))
#if QT_CONFIG(accessibility)
        self.grantedTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hva vedtaket gir i hvert fag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grantedCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Fag som skal inn i vedtaket", None))
#endif // QT_CONFIG(accessibility)
        self.addGrantedButton.setText(QCoreApplication.translate("ioplab", u"Legg til &fag i vedtaket", None))
        self.removeGrantedButton.setText(QCoreApplication.translate("ioplab", u"Ta bort faget", None))
        pass
    # retranslateUi
