from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_AccessCard(object):
    def setupUi(self, AccessCard):
        if not AccessCard.objectName():
            AccessCard.setObjectName(u"AccessCard")
        self.layout_4 = QVBoxLayout(AccessCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(AccessCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.introLabel)

        self.rightsTable = PlainTable(AccessCard)
        self.rightsTable.setObjectName(u"rightsTable")

        self.layout_4.addWidget(self.rightsTable)

        self.administratorLabel = QLabel(AccessCard)
        self.administratorLabel.setObjectName(u"administratorLabel")
        self.administratorLabel.setWordWrap(True)
        self.administratorLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.administratorLabel)

        self.administratorTable = PlainTable(AccessCard)
        self.administratorTable.setObjectName(u"administratorTable")

        self.layout_4.addWidget(self.administratorTable)

        self.whyLabel = QLabel(AccessCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.whyLabel)

        self.foldAccessButtons = QHBoxLayout()
        self.foldAccessButtons.setSpacing(8)
        self.foldAccessButtons.setObjectName(u"foldAccessButtons")
        self.foldAccessButtons.setContentsMargins(0, 0, 0, 0)
        self.auditButton = QPushButton(AccessCard)
        self.auditButton.setObjectName(u"auditButton")

        self.foldAccessButtons.addWidget(self.auditButton)

        self.recordButton = QPushButton(AccessCard)
        self.recordButton.setObjectName(u"recordButton")

        self.foldAccessButtons.addWidget(self.recordButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldAccessButtons.addItem(self.spacer_1)


        self.layout_4.addLayout(self.foldAccessButtons)

        self.foldYears = QHBoxLayout()
        self.foldYears.setSpacing(8)
        self.foldYears.setObjectName(u"foldYears")
        self.foldYears.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.yearsComboLabel = QLabel(AccessCard)
        self.yearsComboLabel.setObjectName(u"yearsComboLabel")
        self.yearsComboLabel.setWordWrap(True)
        self.yearsComboLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.yearsComboLabel)

        self.yearsCombo = QComboBox(AccessCard)
        self.yearsCombo.setObjectName(u"yearsCombo")
        self.yearsCombo.setMinimumContentsLength(3)
        self.yearsCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.yearsCombo)


        self.foldYears.addLayout(self.layout_2)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldYears.addItem(self.spacer_3)


        self.layout_4.addLayout(self.foldYears)

#if QT_CONFIG(shortcut)
        self.yearsComboLabel.setBuddy(self.yearsCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.rightsTable, self.administratorTable)
        QWidget.setTabOrder(self.administratorTable, self.auditButton)
        QWidget.setTabOrder(self.auditButton, self.recordButton)
        QWidget.setTabOrder(self.recordButton, self.yearsCombo)

        self.retranslateUi(AccessCard)

        QMetaObject.connectSlotsByName(AccessCard)
    # setupUi

    def retranslateUi(self, AccessCard):
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Hva den enkelte kan gj\u00f8re, f\u00f8lger av hva hun eller han er for eleven. Den som er utenfor, ser ikke at eleven finnes. Er det bare \u00e9n som kan \u00e5pne arkivet, kan den ene alt.", None))
#if QT_CONFIG(accessibility)
        self.rightsTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem kan hva", None))
#endif // QT_CONFIG(accessibility)
        self.administratorLabel.setText(QCoreApplication.translate("ioplab", u"De som administrerer arkivet, kan alt. Minst \u00e9n m\u00e5 gj\u00f8re det.", None))
#if QT_CONFIG(accessibility)
        self.administratorTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som administrerer arkivet", None))
#endif // QT_CONFIG(accessibility)
        self.whyLabel.setText("")
        self.auditButton.setText(QCoreApplication.translate("ioplab", u"Hvem har gjort hva \u2026", None))
        self.recordButton.setText(QCoreApplication.translate("ioplab", u"Innsyn og sletting \u2026", None))
        self.yearsComboLabel.setText(QCoreApplication.translate("ioplab", u"Minn om sletting n\u00e5r det har g\u00e5tt s\u00e5 mange \u00e5r siden elevens siste plan", None))
        pass
    # retranslateUi
