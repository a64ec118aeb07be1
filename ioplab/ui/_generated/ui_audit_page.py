from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_AuditPage(object):
    def setupUi(self, AuditPage):
        if not AuditPage.objectName():
            AuditPage.setObjectName(u"AuditPage")
        self.layout_15 = QVBoxLayout(AuditPage)
        self.layout_15.setSpacing(14)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(AuditPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(AuditPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_5)


        self.foldHead.addLayout(self.foldTitle)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(12)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.spacer_6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_6)

        self.backButton = QPushButton(AuditPage)
        self.backButton.setObjectName(u"backButton")

        self.layout_7.addWidget(self.backButton)

        self.exportButton = QPushButton(AuditPage)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"role", u"main")

        self.layout_7.addWidget(self.exportButton)


        self.foldHead.addLayout(self.layout_7)


        self.layout_15.addLayout(self.foldHead)

        self.notice = Notice(AuditPage)
        self.notice.setObjectName(u"notice")

        self.layout_15.addWidget(self.notice)

        self.filterCard = QFrame(AuditPage)
        self.filterCard.setObjectName(u"filterCard")
        self.filterCard.setProperty(u"role", u"card")
        self.layout_13 = QVBoxLayout(self.filterCard)
        self.layout_13.setSpacing(10)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(16, 14, 16, 16)
        self.foldFilter = QHBoxLayout()
        self.foldFilter.setSpacing(12)
        self.foldFilter.setObjectName(u"foldFilter")
        self.foldFilter.setContentsMargins(0, 0, 0, 0)
        self.pinchFilter = QHBoxLayout()
        self.pinchFilter.setSpacing(12)
        self.pinchFilter.setObjectName(u"pinchFilter")
        self.pinchFilter.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.pupilComboLabel = QLabel(self.filterCard)
        self.pupilComboLabel.setObjectName(u"pupilComboLabel")
        self.pupilComboLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.pupilComboLabel)

        self.pupilCombo = QComboBox(self.filterCard)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(12)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_8.addWidget(self.pupilCombo)


        self.pinchFilter.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.personComboLabel = QLabel(self.filterCard)
        self.personComboLabel.setObjectName(u"personComboLabel")
        self.personComboLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.personComboLabel)

        self.personCombo = QComboBox(self.filterCard)
        self.personCombo.setObjectName(u"personCombo")
        self.personCombo.setMinimumContentsLength(10)
        self.personCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_9.addWidget(self.personCombo)


        self.pinchFilter.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.kindComboLabel = QLabel(self.filterCard)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.kindComboLabel)

        self.kindCombo = QComboBox(self.filterCard)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(6)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_10.addWidget(self.kindCombo)


        self.pinchFilter.addLayout(self.layout_10)

        self.pinchFilter.setStretch(0, 2)
        self.pinchFilter.setStretch(1, 2)
        self.pinchFilter.setStretch(2, 1)

        self.foldFilter.addLayout(self.pinchFilter)

        self.pinchDays = QHBoxLayout()
        self.pinchDays.setSpacing(12)
        self.pinchDays.setObjectName(u"pinchDays")
        self.pinchDays.setContentsMargins(0, 0, 0, 0)
        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.sinceEditLabel = QLabel(self.filterCard)
        self.sinceEditLabel.setObjectName(u"sinceEditLabel")
        self.sinceEditLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.sinceEditLabel)

        self.sinceEdit = DateField(self.filterCard)
        self.sinceEdit.setObjectName(u"sinceEdit")

        self.layout_11.addWidget(self.sinceEdit)


        self.pinchDays.addLayout(self.layout_11)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.untilEditLabel = QLabel(self.filterCard)
        self.untilEditLabel.setObjectName(u"untilEditLabel")
        self.untilEditLabel.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.untilEditLabel)

        self.untilEdit = DateField(self.filterCard)
        self.untilEdit.setObjectName(u"untilEdit")

        self.layout_12.addWidget(self.untilEdit)


        self.pinchDays.addLayout(self.layout_12)

        self.pinchDays.setStretch(0, 1)
        self.pinchDays.setStretch(1, 1)

        self.foldFilter.addLayout(self.pinchDays)

        self.foldFilter.setStretch(0, 5)
        self.foldFilter.setStretch(1, 2)

        self.layout_13.addLayout(self.foldFilter)


        self.layout_15.addWidget(self.filterCard)

        self.linesCard = QFrame(AuditPage)
        self.linesCard.setObjectName(u"linesCard")
        self.linesCard.setProperty(u"role", u"card")
        self.layout_14 = QVBoxLayout(self.linesCard)
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 14, 16, 16)
        self.emptyLabel = QLabel(self.linesCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_14.addWidget(self.emptyLabel)

        self.lineTable = PlainTable(self.linesCard)
        self.lineTable.setObjectName(u"lineTable")

        self.layout_14.addWidget(self.lineTable)

        self.moreLabel = QLabel(self.linesCard)
        self.moreLabel.setObjectName(u"moreLabel")
        self.moreLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moreLabel.setWordWrap(True)
        self.moreLabel.setProperty(u"role", u"muted")

        self.layout_14.addWidget(self.moreLabel)


        self.layout_15.addWidget(self.linesCard)

        self.layout_15.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.pupilComboLabel.setBuddy(self.pupilCombo)
        self.personComboLabel.setBuddy(self.personCombo)
        self.kindComboLabel.setBuddy(self.kindCombo)
        self.sinceEditLabel.setBuddy(self.sinceEdit)
        self.untilEditLabel.setBuddy(self.untilEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pupilCombo, self.personCombo)
        QWidget.setTabOrder(self.personCombo, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.sinceEdit)
        QWidget.setTabOrder(self.sinceEdit, self.untilEdit)
        QWidget.setTabOrder(self.untilEdit, self.lineTable)
        QWidget.setTabOrder(self.lineTable, self.backButton)
        QWidget.setTabOrder(self.backButton, self.exportButton)

        self.retranslateUi(AuditPage)

        QMetaObject.connectSlotsByName(AuditPage)
    # setupUi

    def retranslateUi(self, AuditPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("ioplab", u"&Tilbake", None))
        self.exportButton.setText(QCoreApplication.translate("ioplab", u"&Lagre som CSV \u2026", None))
        self.pupilComboLabel.setText(QCoreApplication.translate("ioplab", u"&Elev", None))
        self.personComboLabel.setText(QCoreApplication.translate("ioplab", u"&Hvem", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"&Slag", None))
        self.sinceEditLabel.setText(QCoreApplication.translate("ioplab", u"&Fra", None))
        self.sinceEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.untilEditLabel.setText(QCoreApplication.translate("ioplab", u"Til &og med", None))
        self.untilEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.lineTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem har gjort hva", None))
#endif // QT_CONFIG(accessibility)
        self.moreLabel.setText("")
        pass
    # retranslateUi
