from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_GoalsStep(object):
    def setupUi(self, GoalsStep):
        if not GoalsStep.objectName():
            GoalsStep.setObjectName(u"GoalsStep")
        self.layout_41 = QVBoxLayout(GoalsStep)
        self.layout_41.setSpacing(10)
        self.layout_41.setObjectName(u"layout_41")
        self.layout_41.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(8)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.subjectTabs = QTabBar(GoalsStep)
        self.subjectTabs.setObjectName(u"subjectTabs")
        self.subjectTabs.setDrawBase(False)
        self.subjectTabs.setExpanding(False)

        self.layout_1.addWidget(self.subjectTabs)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)


        self.layout_41.addLayout(self.layout_1)

        self.foldAdd = QHBoxLayout()
        self.foldAdd.setSpacing(8)
        self.foldAdd.setObjectName(u"foldAdd")
        self.foldAdd.setContentsMargins(0, 0, 0, 0)
        self.addSubjectCombo = QComboBox(GoalsStep)
        self.addSubjectCombo.setObjectName(u"addSubjectCombo")
        self.addSubjectCombo.setMinimumContentsLength(14)
        self.addSubjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addSubjectCombo.setEditable(True)

        self.foldAdd.addWidget(self.addSubjectCombo)

        self.addSubjectButton = QPushButton(GoalsStep)
        self.addSubjectButton.setObjectName(u"addSubjectButton")

        self.foldAdd.addWidget(self.addSubjectButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldAdd.addItem(self.spacer_2)

        self.lastYearButton = QPushButton(GoalsStep)
        self.lastYearButton.setObjectName(u"lastYearButton")

        self.foldAdd.addWidget(self.lastYearButton)

        self.wordButton = QPushButton(GoalsStep)
        self.wordButton.setObjectName(u"wordButton")

        self.foldAdd.addWidget(self.wordButton)

        self.bankButton = QPushButton(GoalsStep)
        self.bankButton.setObjectName(u"bankButton")

        self.foldAdd.addWidget(self.bankButton)

        self.addGoalButton = QPushButton(GoalsStep)
        self.addGoalButton.setObjectName(u"addGoalButton")

        self.foldAdd.addWidget(self.addGoalButton)


        self.layout_41.addLayout(self.foldAdd)

        self.stack = QStackedWidget(GoalsStep)
        self.stack.setObjectName(u"stack")
        self.goalsPage = QWidget()
        self.goalsPage.setObjectName(u"goalsPage")
        self.layout_36 = QVBoxLayout(self.goalsPage)
        self.layout_36.setSpacing(10)
        self.layout_36.setObjectName(u"layout_36")
        self.layout_36.setContentsMargins(0, 0, 0, 0)
        self.emptyLabel = QLabel(self.goalsPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_36.addWidget(self.emptyLabel)

        self.scrollArea = QScrollArea(self.goalsPage)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.scrollArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_35 = QVBoxLayout(self.content)
        self.layout_35.setSpacing(14)
        self.layout_35.setObjectName(u"layout_35")
        self.layout_35.setContentsMargins(4, 4, 12, 4)
        self.goalList = QWidget(self.content)
        self.goalList.setObjectName(u"goalList")
        self.layout_3 = QVBoxLayout(self.goalList)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)

        self.layout_35.addWidget(self.goalList)

        self.coverageCard = QFrame(self.content)
        self.coverageCard.setObjectName(u"coverageCard")
        self.coverageCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.coverageCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.coverageCardTitle = QLabel(self.coverageCard)
        self.coverageCardTitle.setObjectName(u"coverageCardTitle")
        self.coverageCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.coverageCardTitle)

        self.coverageLabel = QLabel(self.coverageCard)
        self.coverageLabel.setObjectName(u"coverageLabel")
        self.coverageLabel.setWordWrap(True)
        self.coverageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_4.addWidget(self.coverageLabel)


        self.layout_35.addWidget(self.coverageCard)

        self.subjectCard = QFrame(self.content)
        self.subjectCard.setObjectName(u"subjectCard")
        self.subjectCard.setProperty(u"role", u"card")
        self.layout_33 = QVBoxLayout(self.subjectCard)
        self.layout_33.setSpacing(10)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(16, 14, 16, 16)
        self.subjectCardTitle = QLabel(self.subjectCard)
        self.subjectCardTitle.setObjectName(u"subjectCardTitle")
        self.subjectCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_33.addWidget(self.subjectCardTitle)

        self.pinchHow = QHBoxLayout()
        self.pinchHow.setSpacing(12)
        self.pinchHow.setObjectName(u"pinchHow")
        self.pinchHow.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(0)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.curriculumComboLabel = QLabel(self.subjectCard)
        self.curriculumComboLabel.setObjectName(u"curriculumComboLabel")
        self.curriculumComboLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.curriculumComboLabel)

        self.curriculumCombo = QComboBox(self.subjectCard)
        self.curriculumCombo.setObjectName(u"curriculumCombo")
        self.curriculumCombo.setMinimumContentsLength(6)
        self.curriculumCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_5.addWidget(self.curriculumCombo)


        self.layout_7.addLayout(self.layout_5)

        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_7.addItem(self.spacer_6)


        self.pinchHow.addLayout(self.layout_7)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.organisationComboLabel = QLabel(self.subjectCard)
        self.organisationComboLabel.setObjectName(u"organisationComboLabel")
        self.organisationComboLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.organisationComboLabel)

        self.organisationCombo = QComboBox(self.subjectCard)
        self.organisationCombo.setObjectName(u"organisationCombo")
        self.organisationCombo.setMinimumContentsLength(6)
        self.organisationCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_8.addWidget(self.organisationCombo)


        self.layout_10.addLayout(self.layout_8)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)


        self.pinchHow.addLayout(self.layout_10)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(0)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.responsibleComboLabel = QLabel(self.subjectCard)
        self.responsibleComboLabel.setObjectName(u"responsibleComboLabel")
        self.responsibleComboLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.responsibleComboLabel)

        self.responsibleCombo = QComboBox(self.subjectCard)
        self.responsibleCombo.setObjectName(u"responsibleCombo")
        self.responsibleCombo.setMinimumContentsLength(6)
        self.responsibleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_11.addWidget(self.responsibleCombo)


        self.layout_13.addLayout(self.layout_11)

        self.spacer_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_13.addItem(self.spacer_12)


        self.pinchHow.addLayout(self.layout_13)

        self.pinchHow.setStretch(0, 1)
        self.pinchHow.setStretch(1, 1)
        self.pinchHow.setStretch(2, 1)

        self.layout_33.addLayout(self.pinchHow)

        self.reasonBox = QWidget(self.subjectCard)
        self.reasonBox.setObjectName(u"reasonBox")
        self.layout_16 = QVBoxLayout(self.reasonBox)
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.reasonBox)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.reasonBox)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout_15.addWidget(self.reasonEdit)


        self.layout_16.addLayout(self.layout_15)


        self.layout_33.addWidget(self.reasonBox)

        self.leftOutBox = QWidget(self.subjectCard)
        self.leftOutBox.setObjectName(u"leftOutBox")
        self.layout_18 = QVBoxLayout(self.leftOutBox)
        self.layout_18.setSpacing(0)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.leftOutEditLabel = QLabel(self.leftOutBox)
        self.leftOutEditLabel.setObjectName(u"leftOutEditLabel")
        self.leftOutEditLabel.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.leftOutEditLabel)

        self.leftOutEdit = QLineEdit(self.leftOutBox)
        self.leftOutEdit.setObjectName(u"leftOutEdit")

        self.layout_17.addWidget(self.leftOutEdit)


        self.layout_18.addLayout(self.layout_17)


        self.layout_33.addWidget(self.leftOutBox)

        self.gradingBox = QWidget(self.subjectCard)
        self.gradingBox.setObjectName(u"gradingBox")
        self.layout_20 = QVBoxLayout(self.gradingBox)
        self.layout_20.setSpacing(0)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.gradingComboLabel = QLabel(self.gradingBox)
        self.gradingComboLabel.setObjectName(u"gradingComboLabel")
        self.gradingComboLabel.setProperty(u"role", u"label")

        self.layout_19.addWidget(self.gradingComboLabel)

        self.gradingCombo = QComboBox(self.gradingBox)
        self.gradingCombo.setObjectName(u"gradingCombo")
        self.gradingCombo.setMinimumContentsLength(6)
        self.gradingCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_19.addWidget(self.gradingCombo)


        self.layout_20.addLayout(self.layout_19)


        self.layout_33.addWidget(self.gradingBox)

        self.pinchContent = QHBoxLayout()
        self.pinchContent.setSpacing(12)
        self.pinchContent.setObjectName(u"pinchContent")
        self.pinchContent.setContentsMargins(0, 0, 0, 0)
        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(0)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(4)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.contentEditLabel = QLabel(self.subjectCard)
        self.contentEditLabel.setObjectName(u"contentEditLabel")
        self.contentEditLabel.setProperty(u"role", u"label")

        self.layout_21.addWidget(self.contentEditLabel)

        self.contentEdit = TextBox(self.subjectCard)
        self.contentEdit.setObjectName(u"contentEdit")

        self.layout_21.addWidget(self.contentEdit)


        self.layout_23.addLayout(self.layout_21)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_23.addItem(self.spacer_22)


        self.pinchContent.addLayout(self.layout_23)

        self.layout_26 = QVBoxLayout()
        self.layout_26.setSpacing(0)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(0, 0, 0, 0)
        self.layout_24 = QVBoxLayout()
        self.layout_24.setSpacing(4)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.methodsEditLabel = QLabel(self.subjectCard)
        self.methodsEditLabel.setObjectName(u"methodsEditLabel")
        self.methodsEditLabel.setProperty(u"role", u"label")

        self.layout_24.addWidget(self.methodsEditLabel)

        self.methodsEdit = TextBox(self.subjectCard)
        self.methodsEdit.setObjectName(u"methodsEdit")

        self.layout_24.addWidget(self.methodsEdit)


        self.layout_26.addLayout(self.layout_24)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_26.addItem(self.spacer_25)


        self.pinchContent.addLayout(self.layout_26)

        self.pinchContent.setStretch(0, 1)
        self.pinchContent.setStretch(1, 1)

        self.layout_33.addLayout(self.pinchContent)

        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(4)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.materialEditLabel = QLabel(self.subjectCard)
        self.materialEditLabel.setObjectName(u"materialEditLabel")
        self.materialEditLabel.setProperty(u"role", u"label")

        self.layout_28.addWidget(self.materialEditLabel)

        self.materialEdit = QLineEdit(self.subjectCard)
        self.materialEdit.setObjectName(u"materialEdit")

        self.layout_28.addWidget(self.materialEdit)


        self.layout_33.addLayout(self.layout_28)

        self.adaptationLabel = QLabel(self.subjectCard)
        self.adaptationLabel.setObjectName(u"adaptationLabel")
        self.adaptationLabel.setProperty(u"role", u"label")

        self.layout_33.addWidget(self.adaptationLabel)

        self.adaptationBox = QWidget(self.subjectCard)
        self.adaptationBox.setObjectName(u"adaptationBox")
        self.layout_29 = QGridLayout(self.adaptationBox)
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setHorizontalSpacing(6)
        self.layout_29.setVerticalSpacing(6)
        self.layout_29.setContentsMargins(0, 0, 0, 0)

        self.layout_33.addWidget(self.adaptationBox)

        self.layout_30 = QVBoxLayout()
        self.layout_30.setSpacing(4)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(0, 0, 0, 0)
        self.hoursEditLabel = QLabel(self.subjectCard)
        self.hoursEditLabel.setObjectName(u"hoursEditLabel")
        self.hoursEditLabel.setProperty(u"role", u"label")

        self.layout_30.addWidget(self.hoursEditLabel)

        self.hoursEdit = QLineEdit(self.subjectCard)
        self.hoursEdit.setObjectName(u"hoursEdit")

        self.layout_30.addWidget(self.hoursEdit)


        self.layout_33.addLayout(self.layout_30)

        self.layout_32 = QHBoxLayout()
        self.layout_32.setSpacing(8)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(0, 0, 0, 0)
        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_32.addItem(self.spacer_31)

        self.removeSubjectButton = QPushButton(self.subjectCard)
        self.removeSubjectButton.setObjectName(u"removeSubjectButton")
        self.removeSubjectButton.setProperty(u"role", u"quiet")

        self.layout_32.addWidget(self.removeSubjectButton)


        self.layout_33.addLayout(self.layout_32)


        self.layout_35.addWidget(self.subjectCard)

        self.spacer_34 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_35.addItem(self.spacer_34)

        self.scrollArea.setWidget(self.content)

        self.layout_36.addWidget(self.scrollArea)

        self.layout_36.setStretch(1, 1)
        self.stack.addWidget(self.goalsPage)
        self.pickPage = QWidget()
        self.pickPage.setObjectName(u"pickPage")
        self.layout_40 = QVBoxLayout(self.pickPage)
        self.layout_40.setSpacing(8)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(4, 4, 4, 4)
        self.pickCard = QFrame(self.pickPage)
        self.pickCard.setObjectName(u"pickCard")
        self.pickCard.setProperty(u"role", u"card")
        self.layout_39 = QVBoxLayout(self.pickCard)
        self.layout_39.setSpacing(10)
        self.layout_39.setObjectName(u"layout_39")
        self.layout_39.setContentsMargins(16, 14, 16, 14)
        self.pickTitle = QLabel(self.pickCard)
        self.pickTitle.setObjectName(u"pickTitle")
        self.pickTitle.setWordWrap(True)
        self.pickTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.pickTitle.setProperty(u"role", u"cardTitle")

        self.layout_39.addWidget(self.pickTitle)

        self.pickIntro = QLabel(self.pickCard)
        self.pickIntro.setObjectName(u"pickIntro")
        self.pickIntro.setWordWrap(True)
        self.pickIntro.setTextFormat(Qt.TextFormat.PlainText)
        self.pickIntro.setProperty(u"role", u"muted")

        self.layout_39.addWidget(self.pickIntro)

        self.foldPickSearch = QHBoxLayout()
        self.foldPickSearch.setSpacing(8)
        self.foldPickSearch.setObjectName(u"foldPickSearch")
        self.foldPickSearch.setContentsMargins(0, 0, 0, 0)
        self.pickSearchEdit = QLineEdit(self.pickCard)
        self.pickSearchEdit.setObjectName(u"pickSearchEdit")

        self.foldPickSearch.addWidget(self.pickSearchEdit)

        self.pickSubjectCombo = QComboBox(self.pickCard)
        self.pickSubjectCombo.setObjectName(u"pickSubjectCombo")
        self.pickSubjectCombo.setMinimumContentsLength(14)
        self.pickSubjectCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldPickSearch.addWidget(self.pickSubjectCombo)

        self.pickGradeCombo = QComboBox(self.pickCard)
        self.pickGradeCombo.setObjectName(u"pickGradeCombo")
        self.pickGradeCombo.setMinimumContentsLength(8)
        self.pickGradeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldPickSearch.addWidget(self.pickGradeCombo)

        self.foldPickSearch.setStretch(0, 1)

        self.layout_39.addLayout(self.foldPickSearch)

        self.pickList = WrapList(self.pickCard)
        self.pickList.setObjectName(u"pickList")

        self.layout_39.addWidget(self.pickList)

        self.pickCountLabel = QLabel(self.pickCard)
        self.pickCountLabel.setObjectName(u"pickCountLabel")
        self.pickCountLabel.setWordWrap(True)
        self.pickCountLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pickCountLabel.setProperty(u"role", u"muted")

        self.layout_39.addWidget(self.pickCountLabel)

        self.layout_38 = QHBoxLayout()
        self.layout_38.setSpacing(8)
        self.layout_38.setObjectName(u"layout_38")
        self.layout_38.setContentsMargins(0, 0, 0, 0)
        self.pickBackButton = QPushButton(self.pickCard)
        self.pickBackButton.setObjectName(u"pickBackButton")

        self.layout_38.addWidget(self.pickBackButton)

        self.spacer_37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_38.addItem(self.spacer_37)

        self.pickTakeButton = QPushButton(self.pickCard)
        self.pickTakeButton.setObjectName(u"pickTakeButton")
        self.pickTakeButton.setProperty(u"role", u"main")

        self.layout_38.addWidget(self.pickTakeButton)


        self.layout_39.addLayout(self.layout_38)

        self.layout_39.setStretch(3, 1)

        self.layout_40.addWidget(self.pickCard)

        self.stack.addWidget(self.pickPage)

        self.layout_41.addWidget(self.stack)

        self.layout_41.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.curriculumComboLabel.setBuddy(self.curriculumCombo)
        self.organisationComboLabel.setBuddy(self.organisationCombo)
        self.responsibleComboLabel.setBuddy(self.responsibleCombo)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.leftOutEditLabel.setBuddy(self.leftOutEdit)
        self.gradingComboLabel.setBuddy(self.gradingCombo)
        self.contentEditLabel.setBuddy(self.contentEdit)
        self.methodsEditLabel.setBuddy(self.methodsEdit)
        self.materialEditLabel.setBuddy(self.materialEdit)
        self.hoursEditLabel.setBuddy(self.hoursEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.subjectTabs, self.addSubjectCombo)
        QWidget.setTabOrder(self.addSubjectCombo, self.addSubjectButton)
        QWidget.setTabOrder(self.addSubjectButton, self.lastYearButton)
        QWidget.setTabOrder(self.lastYearButton, self.wordButton)
        QWidget.setTabOrder(self.wordButton, self.bankButton)
        QWidget.setTabOrder(self.bankButton, self.addGoalButton)
        QWidget.setTabOrder(self.addGoalButton, self.scrollArea)
        QWidget.setTabOrder(self.scrollArea, self.curriculumCombo)
        QWidget.setTabOrder(self.curriculumCombo, self.organisationCombo)
        QWidget.setTabOrder(self.organisationCombo, self.responsibleCombo)
        QWidget.setTabOrder(self.responsibleCombo, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.leftOutEdit)
        QWidget.setTabOrder(self.leftOutEdit, self.gradingCombo)
        QWidget.setTabOrder(self.gradingCombo, self.contentEdit)
        QWidget.setTabOrder(self.contentEdit, self.methodsEdit)
        QWidget.setTabOrder(self.methodsEdit, self.materialEdit)
        QWidget.setTabOrder(self.materialEdit, self.hoursEdit)
        QWidget.setTabOrder(self.hoursEdit, self.removeSubjectButton)
        QWidget.setTabOrder(self.removeSubjectButton, self.pickSearchEdit)
        QWidget.setTabOrder(self.pickSearchEdit, self.pickSubjectCombo)
        QWidget.setTabOrder(self.pickSubjectCombo, self.pickGradeCombo)
        QWidget.setTabOrder(self.pickGradeCombo, self.pickList)
        QWidget.setTabOrder(self.pickList, self.pickTakeButton)
        QWidget.setTabOrder(self.pickTakeButton, self.pickBackButton)

        self.retranslateUi(GoalsStep)

        QMetaObject.connectSlotsByName(GoalsStep)
    # setupUi

    def retranslateUi(self, GoalsStep):
#if QT_CONFIG(accessibility)
        self.subjectTabs.setAccessibleName(QCoreApplication.translate("ioplab", u"Fag", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.addSubjectCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Nytt fag", None))
#endif // QT_CONFIG(accessibility)
        self.addSubjectButton.setText(QCoreApplication.translate("ioplab", u"Legg til &fag", None))
        self.lastYearButton.setText(QCoreApplication.translate("ioplab", u"Fra &i fjor", None))
        self.wordButton.setText(QCoreApplication.translate("ioplab", u"&Word \u2026", None))
#if QT_CONFIG(accessibility)
        self.wordButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Fra et Word-dokument", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.wordButton.setToolTip(QCoreApplication.translate("ioplab", u"Velg m\u00e5l fra et Word-dokument, for eksempel fjor\u00e5rets plan", None))
#endif // QT_CONFIG(tooltip)
        self.bankButton.setText(QCoreApplication.translate("ioplab", u"Fra m\u00e5l&bank", None))
        self.addGoalButton.setText(QCoreApplication.translate("ioplab", u"Nytt &m\u00e5l", None))
        self.emptyLabel.setText("")
        self.coverageCardTitle.setText(QCoreApplication.translate("ioplab", u"Tilr\u00e5dinger og vedtak", None))
        self.coverageLabel.setText("")
        self.subjectCardTitle.setText(QCoreApplication.translate("ioplab", u"Innhold og gjennomf\u00f8ring", None))
        self.curriculumComboLabel.setText(QCoreApplication.translate("ioplab", u"L\u00e6replanen", None))
        self.organisationComboLabel.setText(QCoreApplication.translate("ioplab", u"Organisering", None))
        self.responsibleComboLabel.setText(QCoreApplication.translate("ioplab", u"Ansvarlig l\u00e6rer", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvorfor utenfor klassen?", None))
        self.leftOutEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva velges bort i faget?", None))
        self.gradingComboLabel.setText(QCoreApplication.translate("ioplab", u"Karakter i faget", None))
        self.contentEditLabel.setText(QCoreApplication.translate("ioplab", u"Innhold: hva skal eleven arbeide med?", None))
        self.methodsEditLabel.setText(QCoreApplication.translate("ioplab", u"Gjennomf\u00f8ring: hvordan foreg\u00e5r oppl\u00e6ringen?", None))
        self.materialEditLabel.setText(QCoreApplication.translate("ioplab", u"L\u00e6remidler", None))
        self.adaptationLabel.setText(QCoreApplication.translate("ioplab", u"Tilpasning", None))
        self.hoursEditLabel.setText(QCoreApplication.translate("ioplab", u"Timer gitt hittil", None))
        self.hoursEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"for eksempel: spesialpedagog 104, assistent 30", None))
        self.removeSubjectButton.setText(QCoreApplication.translate("ioplab", u"Ta faget ut av planen", None))
        self.pickTitle.setText("")
        self.pickIntro.setText("")
#if QT_CONFIG(accessibility)
        self.pickSearchEdit.setAccessibleName(QCoreApplication.translate("ioplab", u"S\u00f8k i m\u00e5lene", None))
#endif // QT_CONFIG(accessibility)
        self.pickSearchEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"S\u00f8k, for eksempel: lese, vente, klokka", None))
#if QT_CONFIG(accessibility)
        self.pickSubjectCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Fag det s\u00f8kes i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pickGradeCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Trinn m\u00e5lene gjelder", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.pickList.setAccessibleName(QCoreApplication.translate("ioplab", u"M\u00e5l \u00e5 velge blant", None))
#endif // QT_CONFIG(accessibility)
        self.pickCountLabel.setText("")
        self.pickBackButton.setText(QCoreApplication.translate("ioplab", u"&Tilbake", None))
        self.pickTakeButton.setText(QCoreApplication.translate("ioplab", u"&Legg til", None))
        pass
    # retranslateUi
