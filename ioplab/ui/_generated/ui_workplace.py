from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
from ioplab.ui.widgets.notice import Notice

class Ui_Workplace(object):
    def setupUi(self, Workplace):
        if not Workplace.objectName():
            Workplace.setObjectName(u"Workplace")
        self.layout_5 = QHBoxLayout(Workplace)
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.sidebar = QFrame(Workplace)
        self.sidebar.setObjectName(u"sidebar")
        self.sidebar.setProperty(u"role", u"sidebar")
        self.layout_1 = QVBoxLayout(self.sidebar)
        self.layout_1.setSpacing(6)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(10, 16, 10, 16)
        self.brandLabel = QLabel(self.sidebar)
        self.brandLabel.setObjectName(u"brandLabel")
        self.brandLabel.setIndent(0)
        self.brandLabel.setProperty(u"role", u"brand")

        self.layout_1.addWidget(self.brandLabel)

        self.searchButton = QPushButton(self.sidebar)
        self.searchButton.setObjectName(u"searchButton")
        self.searchButton.setProperty(u"role", u"search")

        self.layout_1.addWidget(self.searchButton)

        self.yearCombo = QComboBox(self.sidebar)
        self.yearCombo.setObjectName(u"yearCombo")
        self.yearCombo.setMinimumContentsLength(7)
        self.yearCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.yearCombo)

        self.spacer_0 = QSpacerItem(0, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.layout_1.addItem(self.spacer_0)

        self.placeList = QListWidget(self.sidebar)
        self.placeList.setObjectName(u"placeList")
        self.placeList.setFrameShape(QFrame.Shape.NoFrame)
        self.placeList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout_1.addWidget(self.placeList)

        self.personLabel = QLabel(self.sidebar)
        self.personLabel.setObjectName(u"personLabel")
        self.personLabel.setIndent(0)
        self.personLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.personLabel.setWordWrap(True)
        self.personLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.personLabel)

        self.switchButton = QPushButton(self.sidebar)
        self.switchButton.setObjectName(u"switchButton")
        self.switchButton.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.switchButton)

        self.coverButton = QPushButton(self.sidebar)
        self.coverButton.setObjectName(u"coverButton")
        self.coverButton.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.coverButton)

        self.lockButton = QPushButton(self.sidebar)
        self.lockButton.setObjectName(u"lockButton")
        self.lockButton.setProperty(u"role", u"quiet")

        self.layout_1.addWidget(self.lockButton)

        self.layout_1.setStretch(4, 1)

        self.layout_5.addWidget(self.sidebar)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(0)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.whoFrame = QFrame(Workplace)
        self.whoFrame.setObjectName(u"whoFrame")
        self.whoFrame.setProperty(u"role", u"status")
        self.foldWho = QHBoxLayout(self.whoFrame)
        self.foldWho.setSpacing(12)
        self.foldWho.setObjectName(u"foldWho")
        self.foldWho.setContentsMargins(24, 8, 24, 8)
        self.whoLabel = QLabel(self.whoFrame)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setWordWrap(True)

        self.foldWho.addWidget(self.whoLabel)

        self.whoButton = QPushButton(self.whoFrame)
        self.whoButton.setObjectName(u"whoButton")

        self.foldWho.addWidget(self.whoButton)

        self.foldWho.setStretch(0, 1)

        self.layout_4.addWidget(self.whoFrame)

        self.standFrame = QFrame(Workplace)
        self.standFrame.setObjectName(u"standFrame")
        self.standFrame.setProperty(u"role", u"status")
        self.foldStand = QHBoxLayout(self.standFrame)
        self.foldStand.setSpacing(12)
        self.foldStand.setObjectName(u"foldStand")
        self.foldStand.setContentsMargins(24, 8, 24, 8)
        self.standLabel = QLabel(self.standFrame)
        self.standLabel.setObjectName(u"standLabel")
        self.standLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.standLabel.setWordWrap(True)

        self.foldStand.addWidget(self.standLabel)

        self.reopenButton = QPushButton(self.standFrame)
        self.reopenButton.setObjectName(u"reopenButton")

        self.foldStand.addWidget(self.reopenButton)

        self.foldStand.setStretch(0, 1)

        self.layout_4.addWidget(self.standFrame)

        self.rightsLabel = QLabel(Workplace)
        self.rightsLabel.setObjectName(u"rightsLabel")
        self.rightsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rightsLabel.setWordWrap(True)
        self.rightsLabel.setIndent(16)
        self.rightsLabel.setMargin(8)
        self.rightsLabel.setProperty(u"role", u"notice")
        self.rightsLabel.setProperty(u"state", u"done")

        self.layout_4.addWidget(self.rightsLabel)

        self.pageStack = QStackedWidget(Workplace)
        self.pageStack.setObjectName(u"pageStack")

        self.layout_4.addWidget(self.pageStack)

        self.statusBar = QFrame(Workplace)
        self.statusBar.setObjectName(u"statusBar")
        self.statusBar.setProperty(u"role", u"status")
        self.layout_3 = QHBoxLayout(self.statusBar)
        self.layout_3.setSpacing(16)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(24, 4, 24, 4)
        self.savedLabel = QLabel(self.statusBar)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.savedLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.savedLabel)

        self.backupLabel = QLabel(self.statusBar)
        self.backupLabel.setObjectName(u"backupLabel")
        self.backupLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.backupLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.backupLabel)

        self.notice = Notice(self.statusBar)
        self.notice.setObjectName(u"notice")

        self.layout_3.addWidget(self.notice)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)

        self.hintLabel = QLabel(self.statusBar)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setProperty(u"role", u"muted")

        self.layout_3.addWidget(self.hintLabel)

        self.undoButton = QPushButton(self.statusBar)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"role", u"quiet")

        self.layout_3.addWidget(self.undoButton)


        self.layout_4.addWidget(self.statusBar)

        self.layout_4.setStretch(3, 1)

        self.layout_5.addLayout(self.layout_4)

        self.layout_5.setStretch(1, 1)

        self.retranslateUi(Workplace)

        QMetaObject.connectSlotsByName(Workplace)
    # setupUi

    def retranslateUi(self, Workplace):
        self.brandLabel.setText(QCoreApplication.translate("ioplab", u"ioplab", None))
        self.searchButton.setText(QCoreApplication.translate("ioplab", u"Finn elev, m\u00e5l\n"
"eller sted  Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.searchButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Finn elev, m\u00e5l eller sted", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.yearCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Skole\u00e5ret som vises", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.placeList.setAccessibleName(QCoreApplication.translate("ioplab", u"Steder", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText("")
        self.switchButton.setText(QCoreApplication.translate("ioplab", u"Bytt person", None))
#if QT_CONFIG(tooltip)
        self.switchButton.setToolTip(QCoreApplication.translate("ioplab", u"L\u00e5s, og sp\u00f8r hvem som kommer (Ctrl+Shift+L)", None))
#endif // QT_CONFIG(tooltip)
        self.coverButton.setText(QCoreApplication.translate("ioplab", u"Dekk  Ctrl+B", None))
#if QT_CONFIG(accessibility)
        self.coverButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Dekk skjermen", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.coverButton.setToolTip(QCoreApplication.translate("ioplab", u"Skjuler alt med \u00e9n gang, til du trykker Ctrl+B igjen", None))
#endif // QT_CONFIG(tooltip)
        self.lockButton.setText(QCoreApplication.translate("ioplab", u"L\u00e5s  Ctrl+L", None))
        self.whoLabel.setText(QCoreApplication.translate("ioplab", u"Programmet vet ikke hvem av de ansatte du er. Det trenger det n\u00e5r du skal vurdere m\u00e5l eller skrive observasjoner.", None))
        self.whoButton.setText(QCoreApplication.translate("ioplab", u"Velg hvem du er", None))
        self.standLabel.setText("")
        self.reopenButton.setText(QCoreApplication.translate("ioplab", u"\u00c5pne p\u00e5 nytt", None))
        self.rightsLabel.setText("")
        self.savedLabel.setText("")
        self.backupLabel.setText("")
        self.hintLabel.setText("")
        self.undoButton.setText(QCoreApplication.translate("ioplab", u"Angre  Ctrl+Z", None))
        pass
    # retranslateUi
