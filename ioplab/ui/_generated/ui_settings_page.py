from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.section_list import SectionList
from ioplab.ui.widgets.text_box import TextBox

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.layout_26 = QVBoxLayout(SettingsPage)
        self.layout_26.setSpacing(14)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(SettingsPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setProperty(u"role", u"muted")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_24)


        self.foldHead.addLayout(self.foldTitle)


        self.layout_26.addLayout(self.foldHead)

        self.notice = Notice(SettingsPage)
        self.notice.setObjectName(u"notice")

        self.layout_26.addWidget(self.notice)

        self.layout_sections = QHBoxLayout()
        self.layout_sections.setSpacing(12)
        self.layout_sections.setObjectName(u"layout_sections")
        self.layout_sections.setContentsMargins(0, 0, 0, 0)
        self.sectionListLabel = QLabel(SettingsPage)
        self.sectionListLabel.setObjectName(u"sectionListLabel")
        self.sectionListLabel.setIndent(0)
        self.sectionListLabel.setProperty(u"role", u"muted")

        self.layout_sections.addWidget(self.sectionListLabel, 0, Qt.AlignmentFlag.AlignTop)

        self.sectionList = SectionList(SettingsPage)
        self.sectionList.setObjectName(u"sectionList")

        self.layout_sections.addWidget(self.sectionList)

        self.layout_sections.setStretch(1, 1)

        self.layout_26.addLayout(self.layout_sections)

        self.scrollArea = QScrollArea(SettingsPage)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_content = QVBoxLayout(self.content)
        self.layout_content.setSpacing(14)
        self.layout_content.setObjectName(u"layout_content")
        self.layout_content.setContentsMargins(0, 0, 12, 4)
        self.foldCards = QHBoxLayout()
        self.foldCards.setSpacing(14)
        self.foldCards.setObjectName(u"foldCards")
        self.foldCards.setContentsMargins(0, 0, 0, 0)
        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(14)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.lookCard = QFrame(self.content)
        self.lookCard.setObjectName(u"lookCard")
        self.lookCard.setProperty(u"role", u"card")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.lookCard.sizePolicy().hasHeightForWidth())
        self.lookCard.setSizePolicy(sizePolicy)
        self.layout_3 = QVBoxLayout(self.lookCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 16)
        self.lookCardTitle = QLabel(self.lookCard)
        self.lookCardTitle.setObjectName(u"lookCardTitle")
        self.lookCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_3.addWidget(self.lookCardTitle)

        self.pinchLook = QHBoxLayout()
        self.pinchLook.setSpacing(12)
        self.pinchLook.setObjectName(u"pinchLook")
        self.pinchLook.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.sizeComboLabel = QLabel(self.lookCard)
        self.sizeComboLabel.setObjectName(u"sizeComboLabel")
        self.sizeComboLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.sizeComboLabel)

        self.sizeCombo = QComboBox(self.lookCard)
        self.sizeCombo.setObjectName(u"sizeCombo")
        self.sizeCombo.setMinimumContentsLength(6)
        self.sizeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_0.addWidget(self.sizeCombo)


        self.pinchLook.addLayout(self.layout_0)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.languageComboLabel = QLabel(self.lookCard)
        self.languageComboLabel.setObjectName(u"languageComboLabel")
        self.languageComboLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.languageComboLabel)

        self.languageCombo = QComboBox(self.lookCard)
        self.languageCombo.setObjectName(u"languageCombo")
        self.languageCombo.setMinimumContentsLength(6)
        self.languageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.languageCombo)


        self.pinchLook.addLayout(self.layout_1)

        self.pinchLook.setStretch(0, 1)
        self.pinchLook.setStretch(1, 1)

        self.layout_3.addLayout(self.pinchLook)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.themeComboLabel = QLabel(self.lookCard)
        self.themeComboLabel.setObjectName(u"themeComboLabel")
        self.themeComboLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.themeComboLabel)

        self.themeCombo = QComboBox(self.lookCard)
        self.themeCombo.setObjectName(u"themeCombo")
        self.themeCombo.setMinimumContentsLength(6)
        self.themeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.themeCombo)


        self.layout_3.addLayout(self.layout_2)

        self.layout_lock = QVBoxLayout()
        self.layout_lock.setSpacing(4)
        self.layout_lock.setObjectName(u"layout_lock")
        self.layout_lock.setContentsMargins(0, 0, 0, 0)
        self.lockComboLabel = QLabel(self.lookCard)
        self.lockComboLabel.setObjectName(u"lockComboLabel")
        self.lockComboLabel.setProperty(u"role", u"label")

        self.layout_lock.addWidget(self.lockComboLabel)

        self.lockCombo = QComboBox(self.lookCard)
        self.lockCombo.setObjectName(u"lockCombo")
        self.lockCombo.setMinimumContentsLength(6)
        self.lockCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_lock.addWidget(self.lockCombo)


        self.layout_3.addLayout(self.layout_lock)


        self.layout_21.addWidget(self.lookCard)

        self.schoolCard = QFrame(self.content)
        self.schoolCard.setObjectName(u"schoolCard")
        self.schoolCard.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.schoolCard.sizePolicy().hasHeightForWidth())
        self.schoolCard.setSizePolicy(sizePolicy)
        self.layout_9 = QVBoxLayout(self.schoolCard)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 16)
        self.schoolCardTitle = QLabel(self.schoolCard)
        self.schoolCardTitle.setObjectName(u"schoolCardTitle")
        self.schoolCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_9.addWidget(self.schoolCardTitle)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(self.schoolCard)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.nameEditLabel)

        self.nameEdit = QLineEdit(self.schoolCard)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout_4.addWidget(self.nameEdit)


        self.layout_9.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.municipalityEditLabel = QLabel(self.schoolCard)
        self.municipalityEditLabel.setObjectName(u"municipalityEditLabel")
        self.municipalityEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.municipalityEditLabel)

        self.municipalityEdit = QLineEdit(self.schoolCard)
        self.municipalityEdit.setObjectName(u"municipalityEdit")

        self.layout_5.addWidget(self.municipalityEdit)


        self.layout_9.addLayout(self.layout_5)

        self.pinchYear = QHBoxLayout()
        self.pinchYear.setSpacing(12)
        self.pinchYear.setObjectName(u"pinchYear")
        self.pinchYear.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.startEditLabel = QLabel(self.schoolCard)
        self.startEditLabel.setObjectName(u"startEditLabel")
        self.startEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.startEditLabel)

        self.startEdit = DateField(self.schoolCard)
        self.startEdit.setObjectName(u"startEdit")

        self.layout_6.addWidget(self.startEdit)


        self.pinchYear.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.endEditLabel = QLabel(self.schoolCard)
        self.endEditLabel.setObjectName(u"endEditLabel")
        self.endEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.endEditLabel)

        self.endEdit = DateField(self.schoolCard)
        self.endEdit.setObjectName(u"endEdit")

        self.layout_7.addWidget(self.endEdit)


        self.pinchYear.addLayout(self.layout_7)

        self.pinchYear.setStretch(0, 1)
        self.pinchYear.setStretch(1, 1)

        self.layout_9.addLayout(self.pinchYear)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.networksEditLabel = QLabel(self.schoolCard)
        self.networksEditLabel.setObjectName(u"networksEditLabel")
        self.networksEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.networksEditLabel)

        self.networksEdit = QLineEdit(self.schoolCard)
        self.networksEdit.setObjectName(u"networksEdit")

        self.layout_8.addWidget(self.networksEdit)


        self.layout_9.addLayout(self.layout_8)


        self.layout_21.addWidget(self.schoolCard)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_21.addItem(self.spacer_20)


        self.foldCards.addLayout(self.layout_21)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(14)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.staffCard = QFrame(self.content)
        self.staffCard.setObjectName(u"staffCard")
        self.staffCard.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.staffCard.sizePolicy().hasHeightForWidth())
        self.staffCard.setSizePolicy(sizePolicy)
        self.layout_19 = QVBoxLayout(self.staffCard)
        self.layout_19.setSpacing(10)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(16, 14, 16, 16)
        self.staffCardTitle = QLabel(self.staffCard)
        self.staffCardTitle.setObjectName(u"staffCardTitle")
        self.staffCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_19.addWidget(self.staffCardTitle)

        self.staffEmptyLabel = QLabel(self.staffCard)
        self.staffEmptyLabel.setObjectName(u"staffEmptyLabel")
        self.staffEmptyLabel.setProperty(u"role", u"muted")
        self.staffEmptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.staffEmptyLabel.setWordWrap(True)

        self.layout_19.addWidget(self.staffEmptyLabel)

        self.staffTable = PlainTable(self.staffCard)
        self.staffTable.setObjectName(u"staffTable")

        self.layout_19.addWidget(self.staffTable)

        self.pinchStaff = QHBoxLayout()
        self.pinchStaff.setSpacing(12)
        self.pinchStaff.setObjectName(u"pinchStaff")
        self.pinchStaff.setContentsMargins(0, 0, 0, 0)
        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.staffNameEditLabel = QLabel(self.staffCard)
        self.staffNameEditLabel.setObjectName(u"staffNameEditLabel")
        self.staffNameEditLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.staffNameEditLabel)

        self.staffNameEdit = QLineEdit(self.staffCard)
        self.staffNameEdit.setObjectName(u"staffNameEdit")

        self.layout_13.addWidget(self.staffNameEdit)


        self.pinchStaff.addLayout(self.layout_13)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.staffRoleComboLabel = QLabel(self.staffCard)
        self.staffRoleComboLabel.setObjectName(u"staffRoleComboLabel")
        self.staffRoleComboLabel.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.staffRoleComboLabel)

        self.staffRoleCombo = QComboBox(self.staffCard)
        self.staffRoleCombo.setObjectName(u"staffRoleCombo")
        self.staffRoleCombo.setMinimumContentsLength(6)
        self.staffRoleCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_14.addWidget(self.staffRoleCombo)


        self.pinchStaff.addLayout(self.layout_14)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(0)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)

        self.addButton = QPushButton(self.staffCard)
        self.addButton.setObjectName(u"addButton")

        self.layout_16.addWidget(self.addButton)


        self.pinchStaff.addLayout(self.layout_16)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(0)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_18.addItem(self.spacer_17)

        self.removeButton = QPushButton(self.staffCard)
        self.removeButton.setObjectName(u"removeButton")

        self.layout_18.addWidget(self.removeButton)


        self.pinchStaff.addLayout(self.layout_18)

        self.pinchStaff.setStretch(0, 2)
        self.pinchStaff.setStretch(1, 1)

        self.layout_19.addLayout(self.pinchStaff)


        self.layout_23.addWidget(self.staffCard)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_23.addItem(self.spacer_22)


        self.foldCards.addLayout(self.layout_23)

        self.foldCards.setStretch(0, 3)
        self.foldCards.setStretch(1, 8)

        self.layout_content.addLayout(self.foldCards)

        self.peopleCard = QFrame(self.content)
        self.peopleCard.setObjectName(u"peopleCard")
        self.peopleCard.setProperty(u"role", u"card")
        self.peopleLayout = QVBoxLayout(self.peopleCard)
        self.peopleLayout.setSpacing(10)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(16, 14, 16, 16)
        self.peopleCardTitle = QLabel(self.peopleCard)
        self.peopleCardTitle.setObjectName(u"peopleCardTitle")
        self.peopleCardTitle.setProperty(u"role", u"cardTitle")

        self.peopleLayout.addWidget(self.peopleCardTitle)


        self.layout_content.addWidget(self.peopleCard)

        self.accessCard = QFrame(self.content)
        self.accessCard.setObjectName(u"accessCard")
        self.accessCard.setProperty(u"role", u"card")
        self.accessLayout = QVBoxLayout(self.accessCard)
        self.accessLayout.setSpacing(10)
        self.accessLayout.setObjectName(u"accessLayout")
        self.accessLayout.setContentsMargins(16, 14, 16, 16)
        self.accessCardTitle = QLabel(self.accessCard)
        self.accessCardTitle.setObjectName(u"accessCardTitle")
        self.accessCardTitle.setProperty(u"role", u"cardTitle")

        self.accessLayout.addWidget(self.accessCardTitle)


        self.layout_content.addWidget(self.accessCard)

        self.backupsCard = QFrame(self.content)
        self.backupsCard.setObjectName(u"backupsCard")
        self.backupsCard.setProperty(u"role", u"card")
        self.backupsLayout = QVBoxLayout(self.backupsCard)
        self.backupsLayout.setSpacing(10)
        self.backupsLayout.setObjectName(u"backupsLayout")
        self.backupsLayout.setContentsMargins(16, 14, 16, 16)
        self.backupsCardTitle = QLabel(self.backupsCard)
        self.backupsCardTitle.setObjectName(u"backupsCardTitle")
        self.backupsCardTitle.setProperty(u"role", u"cardTitle")

        self.backupsLayout.addWidget(self.backupsCardTitle)


        self.layout_content.addWidget(self.backupsCard)

        self.wheelCard = QFrame(self.content)
        self.wheelCard.setObjectName(u"wheelCard")
        self.wheelCard.setProperty(u"role", u"card")
        self.wheelLayout = QVBoxLayout(self.wheelCard)
        self.wheelLayout.setSpacing(10)
        self.wheelLayout.setObjectName(u"wheelLayout")
        self.wheelLayout.setContentsMargins(16, 14, 16, 16)
        self.wheelCardTitle = QLabel(self.wheelCard)
        self.wheelCardTitle.setObjectName(u"wheelCardTitle")
        self.wheelCardTitle.setProperty(u"role", u"cardTitle")

        self.wheelLayout.addWidget(self.wheelCardTitle)


        self.layout_content.addWidget(self.wheelCard)

        self.scaleCard = QFrame(self.content)
        self.scaleCard.setObjectName(u"scaleCard")
        self.scaleCard.setProperty(u"role", u"card")
        self.scaleLayout = QVBoxLayout(self.scaleCard)
        self.scaleLayout.setSpacing(10)
        self.scaleLayout.setObjectName(u"scaleLayout")
        self.scaleLayout.setContentsMargins(16, 14, 16, 16)
        self.scaleCardTitle = QLabel(self.scaleCard)
        self.scaleCardTitle.setObjectName(u"scaleCardTitle")
        self.scaleCardTitle.setProperty(u"role", u"cardTitle")

        self.scaleLayout.addWidget(self.scaleCardTitle)


        self.layout_content.addWidget(self.scaleCard)

        self.curriculumCard = QFrame(self.content)
        self.curriculumCard.setObjectName(u"curriculumCard")
        self.curriculumCard.setProperty(u"role", u"card")
        self.curriculumLayout = QVBoxLayout(self.curriculumCard)
        self.curriculumLayout.setSpacing(10)
        self.curriculumLayout.setObjectName(u"curriculumLayout")
        self.curriculumLayout.setContentsMargins(16, 14, 16, 16)
        self.curriculumCardTitle = QLabel(self.curriculumCard)
        self.curriculumCardTitle.setObjectName(u"curriculumCardTitle")
        self.curriculumCardTitle.setProperty(u"role", u"cardTitle")

        self.curriculumLayout.addWidget(self.curriculumCardTitle)


        self.layout_content.addWidget(self.curriculumCard)

        self.aboutCard = QFrame(self.content)
        self.aboutCard.setObjectName(u"aboutCard")
        self.aboutCard.setProperty(u"role", u"card")
        sizePolicy.setHeightForWidth(self.aboutCard.sizePolicy().hasHeightForWidth())
        self.aboutCard.setSizePolicy(sizePolicy)
        self.layout_12 = QVBoxLayout(self.aboutCard)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.aboutCardTitle = QLabel(self.aboutCard)
        self.aboutCardTitle.setObjectName(u"aboutCardTitle")
        self.aboutCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_12.addWidget(self.aboutCardTitle)

        self.aboutLabel = QLabel(self.aboutCard)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.aboutLabel.setWordWrap(True)

        self.layout_12.addWidget(self.aboutLabel)

        self.foldPaths = QHBoxLayout()
        self.foldPaths.setSpacing(12)
        self.foldPaths.setObjectName(u"foldPaths")
        self.foldPaths.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.vaultEditLabel = QLabel(self.aboutCard)
        self.vaultEditLabel.setObjectName(u"vaultEditLabel")
        self.vaultEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.vaultEditLabel)

        self.vaultEdit = QLineEdit(self.aboutCard)
        self.vaultEdit.setObjectName(u"vaultEdit")
        self.vaultEdit.setReadOnly(True)

        self.layout_10.addWidget(self.vaultEdit)


        self.foldPaths.addLayout(self.layout_10)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.logEditLabel = QLabel(self.aboutCard)
        self.logEditLabel.setObjectName(u"logEditLabel")
        self.logEditLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.logEditLabel)

        self.logEdit = QLineEdit(self.aboutCard)
        self.logEdit.setObjectName(u"logEdit")
        self.logEdit.setReadOnly(True)

        self.layout_11.addWidget(self.logEdit)


        self.foldPaths.addLayout(self.layout_11)

        self.foldPaths.setStretch(0, 1)
        self.foldPaths.setStretch(1, 1)

        self.layout_12.addLayout(self.foldPaths)

        self.licenceLabel = QLabel(self.aboutCard)
        self.licenceLabel.setObjectName(u"licenceLabel")
        self.licenceLabel.setProperty(u"role", u"muted")
        self.licenceLabel.setWordWrap(True)

        self.layout_12.addWidget(self.licenceLabel)

        self.foldLicences = QHBoxLayout()
        self.foldLicences.setSpacing(12)
        self.foldLicences.setObjectName(u"foldLicences")
        self.foldLicences.setContentsMargins(0, 0, 0, 0)
        self.libraryTable = PlainTable(self.aboutCard)
        self.libraryTable.setObjectName(u"libraryTable")

        self.foldLicences.addWidget(self.libraryTable)

        self.layout_licence = QVBoxLayout()
        self.layout_licence.setSpacing(4)
        self.layout_licence.setObjectName(u"layout_licence")
        self.layout_licence.setContentsMargins(0, 0, 0, 0)
        self.licenceEditLabel = QLabel(self.aboutCard)
        self.licenceEditLabel.setObjectName(u"licenceEditLabel")
        self.licenceEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.licenceEditLabel.setWordWrap(True)
        self.licenceEditLabel.setProperty(u"role", u"label")

        self.layout_licence.addWidget(self.licenceEditLabel)

        self.licenceEdit = TextBox(self.aboutCard)
        self.licenceEdit.setObjectName(u"licenceEdit")
        self.licenceEdit.setReadOnly(True)

        self.layout_licence.addWidget(self.licenceEdit)


        self.foldLicences.addLayout(self.layout_licence)

        self.foldLicences.setStretch(0, 2)
        self.foldLicences.setStretch(1, 3)

        self.layout_12.addLayout(self.foldLicences)


        self.layout_content.addWidget(self.aboutCard)

        self.spacer_25 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_content.addItem(self.spacer_25)

        self.layout_content.setStretch(8, 1)
        self.scrollArea.setWidget(self.content)

        self.layout_26.addWidget(self.scrollArea)

        self.layout_26.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.sectionListLabel.setBuddy(self.sectionList)
        self.sizeComboLabel.setBuddy(self.sizeCombo)
        self.languageComboLabel.setBuddy(self.languageCombo)
        self.themeComboLabel.setBuddy(self.themeCombo)
        self.lockComboLabel.setBuddy(self.lockCombo)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.municipalityEditLabel.setBuddy(self.municipalityEdit)
        self.startEditLabel.setBuddy(self.startEdit)
        self.endEditLabel.setBuddy(self.endEdit)
        self.networksEditLabel.setBuddy(self.networksEdit)
        self.staffNameEditLabel.setBuddy(self.staffNameEdit)
        self.staffRoleComboLabel.setBuddy(self.staffRoleCombo)
        self.vaultEditLabel.setBuddy(self.vaultEdit)
        self.logEditLabel.setBuddy(self.logEdit)
        self.licenceEditLabel.setBuddy(self.licenceEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Innstillinger", None))
        self.factsLabel.setText("")
        self.sectionListLabel.setText(QCoreApplication.translate("ioplab", u"&G\u00e5 til", None))
        self.lookCardTitle.setText(QCoreApplication.translate("ioplab", u"Skjermen", None))
        self.sizeComboLabel.setText(QCoreApplication.translate("ioplab", u"Tekstst\u00f8rrelse", None))
        self.languageComboLabel.setText(QCoreApplication.translate("ioplab", u"Spr\u00e5k", None))
        self.themeComboLabel.setText(QCoreApplication.translate("ioplab", u"Farger", None))
        self.lockComboLabel.setText(QCoreApplication.translate("ioplab", u"L\u00e5s arkivet etter", None))
        self.schoolCardTitle.setText(QCoreApplication.translate("ioplab", u"Skolen", None))
        self.nameEditLabel.setText(QCoreApplication.translate("ioplab", u"Navn", None))
        self.municipalityEditLabel.setText(QCoreApplication.translate("ioplab", u"Kommune", None))
        self.startEditLabel.setText(QCoreApplication.translate("ioplab", u"Skolen begynner", None))
        self.endEditLabel.setText(QCoreApplication.translate("ioplab", u"Skolen slutter", None))
        self.networksEditLabel.setText(QCoreApplication.translate("ioplab", u"Nettverk", None))
        self.networksEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Skill dem med komma", None))
        self.staffCardTitle.setText(QCoreApplication.translate("ioplab", u"Ansatte", None))
        self.staffEmptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.staffTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Ansatte", None))
#endif // QT_CONFIG(accessibility)
        self.staffNameEditLabel.setText(QCoreApplication.translate("ioplab", u"Ny ansatt: navn", None))
        self.staffRoleComboLabel.setText(QCoreApplication.translate("ioplab", u"Rolle", None))
        self.addButton.setText(QCoreApplication.translate("ioplab", u"Legg &til", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta &bort", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Ta bort den ansatte som er valgt", None))
#endif // QT_CONFIG(accessibility)
        self.peopleCardTitle.setText(QCoreApplication.translate("ioplab", u"Hvem kan \u00e5pne arkivet", None))
        self.accessCardTitle.setText(QCoreApplication.translate("ioplab", u"Hvem kan hva", None))
        self.backupsCardTitle.setText(QCoreApplication.translate("ioplab", u"Sikkerhetskopier", None))
        self.wheelCardTitle.setText(QCoreApplication.translate("ioplab", u"\u00c5rshjulet", None))
        self.scaleCardTitle.setText(QCoreApplication.translate("ioplab", u"Mestringsskalaen", None))
        self.curriculumCardTitle.setText(QCoreApplication.translate("ioplab", u"L\u00e6replanene", None))
        self.aboutCardTitle.setText(QCoreApplication.translate("ioplab", u"Om ioplab", None))
        self.aboutLabel.setText("")
        self.vaultEditLabel.setText(QCoreApplication.translate("ioplab", u"Arkivet ligger i", None))
        self.logEditLabel.setText(QCoreApplication.translate("ioplab", u"Loggen over feil ligger i", None))
        self.licenceLabel.setText(QCoreApplication.translate("ioplab", u"Programmet er bygd med dette. Velg en linje for \u00e5 lese lisensen:", None))
#if QT_CONFIG(accessibility)
        self.libraryTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Biblioteker og lisenser", None))
#endif // QT_CONFIG(accessibility)
        self.licenceEditLabel.setText(QCoreApplication.translate("ioplab", u"Hele lisensen", None))
        pass
    # retranslateUi
