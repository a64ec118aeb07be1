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

        self.foldAssessment = QHBoxLayout()
        self.foldAssessment.setSpacing(8)
        self.foldAssessment.setObjectName(u"foldAssessment")
        self.foldAssessment.setContentsMargins(0, 0, 0, 0)
        self.assessmentCombo = QComboBox(self.assessmentCard)
        self.assessmentCombo.setObjectName(u"assessmentCombo")
        self.assessmentCombo.setMinimumContentsLength(14)
        self.assessmentCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldAssessment.addWidget(self.assessmentCombo)

        self.addAssessmentButton = QPushButton(self.assessmentCard)
        self.addAssessmentButton.setObjectName(u"addAssessmentButton")

        self.foldAssessment.addWidget(self.addAssessmentButton)

        self.removeAssessmentButton = QPushButton(self.assessmentCard)
        self.removeAssessmentButton.setObjectName(u"removeAssessmentButton")

        self.foldAssessment.addWidget(self.removeAssessmentButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldAssessment.addItem(self.spacer_0)


        self.layout_8.addLayout(self.foldAssessment)

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

        self.spacer_46 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_46)


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

        self.spacer_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_47)


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

        self.spacer_48 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_48)


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

        self.foldDecision = QHBoxLayout()
        self.foldDecision.setSpacing(8)
        self.foldDecision.setObjectName(u"foldDecision")
        self.foldDecision.setContentsMargins(0, 0, 0, 0)
        self.decisionCombo = QComboBox(self.decisionCard)
        self.decisionCombo.setObjectName(u"decisionCombo")
        self.decisionCombo.setMinimumContentsLength(14)
        self.decisionCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldDecision.addWidget(self.decisionCombo)

        self.addDecisionButton = QPushButton(self.decisionCard)
        self.addDecisionButton.setObjectName(u"addDecisionButton")

        self.foldDecision.addWidget(self.addDecisionButton)

        self.removeDecisionButton = QPushButton(self.decisionCard)
        self.removeDecisionButton.setObjectName(u"removeDecisionButton")

        self.foldDecision.addWidget(self.removeDecisionButton)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldDecision.addItem(self.spacer_9)


        self.layout_23.addLayout(self.foldDecision)

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

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_49)


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

        self.spacer_50 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_50)


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

        self.spacer_51 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_51)


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

        self.spacer_52 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_52)


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

        self.spacer_53 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_15.addItem(self.spacer_53)


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

        self.spacer_54 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_54)


        self.layout_19.addLayout(self.layout_16, 2, 0, 1, 2)

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

        self.spacer_55 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.spacer_55)


        self.layout_19.addLayout(self.layout_17, 2, 2, 1, 1)

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

        self.spacer_56 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_56)


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

        self.foldGranted = QHBoxLayout()
        self.foldGranted.setSpacing(8)
        self.foldGranted.setObjectName(u"foldGranted")
        self.foldGranted.setContentsMargins(0, 0, 0, 0)
        self.grantedCombo = QComboBox(self.decisionForm)
        self.grantedCombo.setObjectName(u"grantedCombo")
        self.grantedCombo.setMinimumContentsLength(14)
        self.grantedCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.grantedCombo.setEditable(True)

        self.foldGranted.addWidget(self.grantedCombo)

        self.addGrantedButton = QPushButton(self.decisionForm)
        self.addGrantedButton.setObjectName(u"addGrantedButton")

        self.foldGranted.addWidget(self.addGrantedButton)

        self.removeGrantedButton = QPushButton(self.decisionForm)
        self.removeGrantedButton.setObjectName(u"removeGrantedButton")

        self.foldGranted.addWidget(self.removeGrantedButton)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldGranted.addItem(self.spacer_20)


        self.layout_22.addLayout(self.foldGranted)


        self.layout_23.addWidget(self.decisionForm)


        self.layout_25.addWidget(self.decisionCard)

        self.measureCard = QFrame(self.content)
        self.measureCard.setObjectName(u"measureCard")
        self.measureCard.setProperty(u"role", u"card")
        self.layout_41 = QVBoxLayout(self.measureCard)
        self.layout_41.setSpacing(10)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(16, 14, 16, 16)
        self.measureCardTitle = QLabel(self.measureCard)
        self.measureCardTitle.setObjectName(u"measureCardTitle")
        self.measureCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_41.addWidget(self.measureCardTitle)

        self.measureTable = PlainTable(self.measureCard)
        self.measureTable.setObjectName(u"measureTable")

        self.layout_41.addWidget(self.measureTable)

        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(4)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.measureEditLabel = QLabel(self.measureCard)
        self.measureEditLabel.setObjectName(u"measureEditLabel")
        self.measureEditLabel.setProperty(u"role", u"label")

        self.layout_40.addWidget(self.measureEditLabel)

        self.foldMeasure = QHBoxLayout()
        self.foldMeasure.setSpacing(8)
        self.foldMeasure.setObjectName(u"foldMeasure")
        self.foldMeasure.setContentsMargins(0, 0, 0, 0)
        self.measureEdit = QLineEdit(self.measureCard)
        self.measureEdit.setObjectName(u"measureEdit")

        self.foldMeasure.addWidget(self.measureEdit)

        self.addMeasureButton = QPushButton(self.measureCard)
        self.addMeasureButton.setObjectName(u"addMeasureButton")

        self.foldMeasure.addWidget(self.addMeasureButton)

        self.removeMeasureButton = QPushButton(self.measureCard)
        self.removeMeasureButton.setObjectName(u"removeMeasureButton")

        self.foldMeasure.addWidget(self.removeMeasureButton)

        self.foldMeasure.setStretch(0, 1)

        self.layout_40.addLayout(self.foldMeasure)


        self.layout_41.addLayout(self.layout_40)


        self.layout_25.addWidget(self.measureCard)

        self.sharingCard = QFrame(self.content)
        self.sharingCard.setObjectName(u"sharingCard")
        self.sharingCard.setProperty(u"role", u"card")
        self.layout_45 = QVBoxLayout(self.sharingCard)
        self.layout_45.setSpacing(10)
        self.layout_45.setObjectName(u"layout_45")
        self.layout_45.setContentsMargins(16, 14, 16, 16)
        self.sharingCardTitle = QLabel(self.sharingCard)
        self.sharingCardTitle.setObjectName(u"sharingCardTitle")
        self.sharingCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_45.addWidget(self.sharingCardTitle)

        self.sharingLabel = QLabel(self.sharingCard)
        self.sharingLabel.setObjectName(u"sharingLabel")
        self.sharingLabel.setWordWrap(True)
        self.sharingLabel.setProperty(u"role", u"muted")

        self.layout_45.addWidget(self.sharingLabel)

        self.sharingTable = PlainTable(self.sharingCard)
        self.sharingTable.setObjectName(u"sharingTable")

        self.layout_45.addWidget(self.sharingTable)

        self.foldShared = QHBoxLayout()
        self.foldShared.setSpacing(12)
        self.foldShared.setObjectName(u"foldShared")
        self.foldShared.setContentsMargins(0, 0, 0, 0)
        self.layout_42 = QVBoxLayout()
        self.layout_42.setSpacing(4)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(0, 0, 0, 0)
        self.sharedWhatEditLabel = QLabel(self.sharingCard)
        self.sharedWhatEditLabel.setObjectName(u"sharedWhatEditLabel")
        self.sharedWhatEditLabel.setProperty(u"role", u"label")

        self.layout_42.addWidget(self.sharedWhatEditLabel)

        self.sharedWhatEdit = QLineEdit(self.sharingCard)
        self.sharedWhatEdit.setObjectName(u"sharedWhatEdit")

        self.layout_42.addWidget(self.sharedWhatEdit)


        self.foldShared.addLayout(self.layout_42)

        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(4)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.sharedWithEditLabel = QLabel(self.sharingCard)
        self.sharedWithEditLabel.setObjectName(u"sharedWithEditLabel")
        self.sharedWithEditLabel.setProperty(u"role", u"label")

        self.layout_43.addWidget(self.sharedWithEditLabel)

        self.sharedWithEdit = QLineEdit(self.sharingCard)
        self.sharedWithEdit.setObjectName(u"sharedWithEdit")

        self.layout_43.addWidget(self.sharedWithEdit)


        self.foldShared.addLayout(self.layout_43)

        self.foldShared.setStretch(0, 1)
        self.foldShared.setStretch(1, 1)

        self.layout_45.addLayout(self.foldShared)

        self.foldSharing = QHBoxLayout()
        self.foldSharing.setSpacing(8)
        self.foldSharing.setObjectName(u"foldSharing")
        self.foldSharing.setContentsMargins(0, 0, 0, 0)
        self.addSharingButton = QPushButton(self.sharingCard)
        self.addSharingButton.setObjectName(u"addSharingButton")

        self.foldSharing.addWidget(self.addSharingButton)

        self.removeSharingButton = QPushButton(self.sharingCard)
        self.removeSharingButton.setObjectName(u"removeSharingButton")

        self.foldSharing.addWidget(self.removeSharingButton)

        self.spacer_44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldSharing.addItem(self.spacer_44)


        self.layout_45.addLayout(self.foldSharing)


        self.layout_25.addWidget(self.sharingCard)

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
        self.measureEditLabel.setBuddy(self.measureEdit)
        self.sharedWhatEditLabel.setBuddy(self.sharedWhatEdit)
        self.sharedWithEditLabel.setBuddy(self.sharedWithEdit)
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
        self.removeAssessmentButton.setText(QCoreApplication.translate("ioplab", u"Ta bort vurderingen", None))
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
        self.removeDecisionButton.setText(QCoreApplication.translate("ioplab", u"Ta bort vedtaket", None))
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
        self.measureCardTitle.setText(QCoreApplication.translate("ioplab", u"Tiltak som er pr\u00f8vd", None))
#if QT_CONFIG(accessibility)
        self.measureTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Tiltak som er pr\u00f8vd", None))
#endif // QT_CONFIG(accessibility)
        self.measureEditLabel.setText(QCoreApplication.translate("ioplab", u"Nytt tiltak", None))
        self.measureEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Lesekurs i liten gruppe, seks uker", None))
        self.addMeasureButton.setText(QCoreApplication.translate("ioplab", u"Legg til t&iltak", None))
        self.removeMeasureButton.setText(QCoreApplication.translate("ioplab", u"Ta bort tiltaket", None))
        self.sharingCardTitle.setText(QCoreApplication.translate("ioplab", u"Samtykke til deling", None))
        self.sharingLabel.setText(QCoreApplication.translate("ioplab", u"Hva kan deles med andre enn dem som arbeider med eleven p\u00e5 skolen?", None))
#if QT_CONFIG(accessibility)
        self.sharingTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Samtykke til deling", None))
#endif // QT_CONFIG(accessibility)
        self.sharedWhatEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva kan deles", None))
        self.sharedWhatEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"IOP og \u00e5rsrapport", None))
        self.sharedWithEditLabel.setText(QCoreApplication.translate("ioplab", u"Med hvem", None))
        self.sharedWithEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"helsestasjonen", None))
        self.addSharingButton.setText(QCoreApplication.translate("ioplab", u"Legg til samt&ykke", None))
        self.removeSharingButton.setText(QCoreApplication.translate("ioplab", u"Ta bort samtykket", None))
        pass
    # retranslateUi
