from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_ExportPage(object):
    def setupUi(self, ExportPage):
        if not ExportPage.objectName():
            ExportPage.setObjectName(u"ExportPage")
        self.layout_14 = QVBoxLayout(ExportPage)
        self.layout_14.setSpacing(14)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ExportPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(ExportPage)
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

        self.exportButton = QPushButton(ExportPage)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"role", u"main")

        self.layout_2.addWidget(self.exportButton)


        self.foldHead.addLayout(self.layout_2)


        self.layout_14.addLayout(self.foldHead)

        self.notice = Notice(ExportPage)
        self.notice.setObjectName(u"notice")

        self.layout_14.addWidget(self.notice)

        self.choiceCard = QFrame(ExportPage)
        self.choiceCard.setObjectName(u"choiceCard")
        self.choiceCard.setProperty(u"role", u"card")
        self.layout_11 = QVBoxLayout(self.choiceCard)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 14, 16, 16)
        self.choiceCardTitle = QLabel(self.choiceCard)
        self.choiceCardTitle.setObjectName(u"choiceCardTitle")
        self.choiceCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_11.addWidget(self.choiceCardTitle)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(12)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.pinchChoice = QHBoxLayout()
        self.pinchChoice.setSpacing(12)
        self.pinchChoice.setObjectName(u"pinchChoice")
        self.pinchChoice.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.yearComboLabel = QLabel(self.choiceCard)
        self.yearComboLabel.setObjectName(u"yearComboLabel")
        self.yearComboLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.yearComboLabel)

        self.yearCombo = QComboBox(self.choiceCard)
        self.yearCombo.setObjectName(u"yearCombo")
        self.yearCombo.setMinimumContentsLength(6)
        self.yearCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_3.addWidget(self.yearCombo)


        self.pinchChoice.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.roundComboLabel = QLabel(self.choiceCard)
        self.roundComboLabel.setObjectName(u"roundComboLabel")
        self.roundComboLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.roundComboLabel)

        self.roundCombo = QComboBox(self.choiceCard)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(17)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_4.addWidget(self.roundCombo)


        self.pinchChoice.addLayout(self.layout_4)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.startEditLabel = QLabel(self.choiceCard)
        self.startEditLabel.setObjectName(u"startEditLabel")
        self.startEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.startEditLabel)

        self.startEdit = DateField(self.choiceCard)
        self.startEdit.setObjectName(u"startEdit")

        self.layout_5.addWidget(self.startEdit)


        self.pinchChoice.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.endEditLabel = QLabel(self.choiceCard)
        self.endEditLabel.setObjectName(u"endEditLabel")
        self.endEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.endEditLabel)

        self.endEdit = DateField(self.choiceCard)
        self.endEdit.setObjectName(u"endEdit")

        self.layout_6.addWidget(self.endEdit)


        self.pinchChoice.addLayout(self.layout_6)

        self.pinchChoice.setStretch(0, 1)
        self.pinchChoice.setStretch(1, 1)
        self.pinchChoice.setStretch(2, 1)
        self.pinchChoice.setStretch(3, 1)

        self.layout_10.addLayout(self.pinchChoice)

        self.pinchFolder = QHBoxLayout()
        self.pinchFolder.setSpacing(12)
        self.pinchFolder.setObjectName(u"pinchFolder")
        self.pinchFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.choiceCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.choiceCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_7.addWidget(self.folderEdit)


        self.pinchFolder.addLayout(self.layout_7)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)

        self.browseButton = QPushButton(self.choiceCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_9.addWidget(self.browseButton)


        self.pinchFolder.addLayout(self.layout_9)

        self.pinchFolder.setStretch(0, 1)

        self.layout_10.addLayout(self.pinchFolder)


        self.layout_11.addLayout(self.layout_10)


        self.layout_14.addWidget(self.choiceCard)

        self.foldColumns = QHBoxLayout()
        self.foldColumns.setSpacing(16)
        self.foldColumns.setObjectName(u"foldColumns")
        self.foldColumns.setContentsMargins(0, 0, 0, 0)
        self.leavesCard = QFrame(ExportPage)
        self.leavesCard.setObjectName(u"leavesCard")
        self.leavesCard.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(self.leavesCard)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.leavesCardTitle = QLabel(self.leavesCard)
        self.leavesCardTitle.setObjectName(u"leavesCardTitle")
        self.leavesCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_12.addWidget(self.leavesCardTitle)

        self.leavesLabel = QLabel(self.leavesCard)
        self.leavesLabel.setObjectName(u"leavesLabel")
        self.leavesLabel.setWordWrap(True)
        self.leavesLabel.setProperty(u"role", u"muted")

        self.layout_12.addWidget(self.leavesLabel)

        self.revisionLabel = QLabel(self.leavesCard)
        self.revisionLabel.setObjectName(u"revisionLabel")
        self.revisionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.revisionLabel.setWordWrap(True)

        self.layout_12.addWidget(self.revisionLabel)

        self.fewLabel = QLabel(self.leavesCard)
        self.fewLabel.setObjectName(u"fewLabel")
        self.fewLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fewLabel.setWordWrap(True)
        self.fewLabel.setProperty(u"role", u"hint")

        self.layout_12.addWidget(self.fewLabel)

        self.leavesTable = PlainTable(self.leavesCard)
        self.leavesTable.setObjectName(u"leavesTable")

        self.layout_12.addWidget(self.leavesTable)


        self.foldColumns.addWidget(self.leavesCard)

        self.notReadyCard = QFrame(ExportPage)
        self.notReadyCard.setObjectName(u"notReadyCard")
        self.notReadyCard.setProperty(u"role", u"card")
        self.layout_13 = QVBoxLayout(self.notReadyCard)
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 14, 16, 16)
        self.notReadyCardTitle = QLabel(self.notReadyCard)
        self.notReadyCardTitle.setObjectName(u"notReadyCardTitle")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notReadyCardTitle.sizePolicy().hasHeightForWidth())
        self.notReadyCardTitle.setSizePolicy(sizePolicy)
        self.notReadyCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_13.addWidget(self.notReadyCardTitle)

        self.readyLabel = QLabel(self.notReadyCard)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignTop)
        self.readyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.readyLabel.setWordWrap(True)
        self.readyLabel.setProperty(u"role", u"muted")

        self.layout_13.addWidget(self.readyLabel)

        self.notReadyList = WrapList(self.notReadyCard)
        self.notReadyList.setObjectName(u"notReadyList")

        self.layout_13.addWidget(self.notReadyList)

        self.goButton = QPushButton(self.notReadyCard)
        self.goButton.setObjectName(u"goButton")

        self.layout_13.addWidget(self.goButton)


        self.foldColumns.addWidget(self.notReadyCard)

        self.foldColumns.setStretch(0, 3)
        self.foldColumns.setStretch(1, 2)

        self.layout_14.addLayout(self.foldColumns)

        self.wholeCard = QFrame(ExportPage)
        self.wholeCard.setObjectName(u"wholeCard")
        self.wholeCard.setProperty(u"role", u"card")
        self.layout_15 = QVBoxLayout(self.wholeCard)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(16, 14, 16, 16)
        self.wholeCardTitle = QLabel(self.wholeCard)
        self.wholeCardTitle.setObjectName(u"wholeCardTitle")
        self.wholeCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_15.addWidget(self.wholeCardTitle)

        self.wholeLabel = QLabel(self.wholeCard)
        self.wholeLabel.setObjectName(u"wholeLabel")
        self.wholeLabel.setWordWrap(True)
        self.wholeLabel.setProperty(u"role", u"muted")

        self.layout_15.addWidget(self.wholeLabel)

        self.partsLayout = QVBoxLayout()
        self.partsLayout.setSpacing(4)
        self.partsLayout.setObjectName(u"partsLayout")
        self.partsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_15.addLayout(self.partsLayout)


        self.layout_14.addWidget(self.wholeCard)

        self.layout_14.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.yearComboLabel.setBuddy(self.yearCombo)
        self.roundComboLabel.setBuddy(self.roundCombo)
        self.startEditLabel.setBuddy(self.startEdit)
        self.endEditLabel.setBuddy(self.endEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearCombo, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.endEdit)
        QWidget.setTabOrder(self.endEdit, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.leavesTable)
        QWidget.setTabOrder(self.leavesTable, self.notReadyList)
        QWidget.setTabOrder(self.notReadyList, self.goButton)

        self.retranslateUi(ExportPage)

        QMetaObject.connectSlotsByName(ExportPage)
    # setupUi

    def retranslateUi(self, ExportPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.exportButton.setText(QCoreApplication.translate("ioplab", u"&Lag fil til rektor", None))
        self.choiceCardTitle.setText(QCoreApplication.translate("ioplab", u"Hva som telles", None))
        self.yearComboLabel.setText(QCoreApplication.translate("ioplab", u"&Skole\u00e5r", None))
        self.roundComboLabel.setText(QCoreApplication.translate("ioplab", u"&Evaluering", None))
        self.startEditLabel.setText(QCoreApplication.translate("ioplab", u"S&kolen begynner", None))
        self.startEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.endEditLabel.setText(QCoreApplication.translate("ioplab", u"Skolen sl&utter", None))
        self.endEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe filen lagres i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.leavesCardTitle.setText(QCoreApplication.translate("ioplab", u"Dette g\u00e5r ut", None))
        self.leavesLabel.setText(QCoreApplication.translate("ioplab", u"Filen har tall, ikke elevers navn, tekst eller f\u00f8dselsdatoer. Dette g\u00e5r ut av maskinen, og st\u00e5r i filen under:", None))
        self.revisionLabel.setText("")
        self.fewLabel.setText("")
#if QT_CONFIG(accessibility)
        self.leavesTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Dette g\u00e5r ut av maskinen", None))
#endif // QT_CONFIG(accessibility)
        self.notReadyCardTitle.setText(QCoreApplication.translate("ioplab", u"Ikke klare enn\u00e5", None))
        self.readyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.notReadyList.setAccessibleName(QCoreApplication.translate("ioplab", u"Planer som ikke er klare", None))
#endif // QT_CONFIG(accessibility)
        self.goButton.setText(QCoreApplication.translate("ioplab", u"&G\u00e5 dit", None))
        self.wholeCardTitle.setText(QCoreApplication.translate("ioplab", u"Alt som st\u00e5r i filen", None))
        self.wholeLabel.setText(QCoreApplication.translate("ioplab", u"\u00c5pne en del for \u00e5 se alle tallene i den. Filen som lages, er denne, tegn for tegn.", None))
        pass
    # retranslateUi
