from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_SnapshotsCard(object):
    def setupUi(self, SnapshotsCard):
        if not SnapshotsCard.objectName():
            SnapshotsCard.setObjectName(u"SnapshotsCard")
        self.layout_24 = QVBoxLayout(SnapshotsCard)
        self.layout_24.setSpacing(10)
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(SnapshotsCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_24.addWidget(self.introLabel)

        self.whyLabel = QLabel(SnapshotsCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_24.addWidget(self.whyLabel)

        self.dateTable = PlainTable(SnapshotsCard)
        self.dateTable.setObjectName(u"dateTable")

        self.layout_24.addWidget(self.dateTable)

        self.foldFreeze = QHBoxLayout()
        self.foldFreeze.setSpacing(8)
        self.foldFreeze.setObjectName(u"foldFreeze")
        self.foldFreeze.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.countingComboLabel = QLabel(SnapshotsCard)
        self.countingComboLabel.setObjectName(u"countingComboLabel")
        self.countingComboLabel.setWordWrap(True)
        self.countingComboLabel.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.countingComboLabel)

        self.countingCombo = QComboBox(SnapshotsCard)
        self.countingCombo.setObjectName(u"countingCombo")
        self.countingCombo.setMinimumContentsLength(14)
        self.countingCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_17.addWidget(self.countingCombo)


        self.foldFreeze.addLayout(self.layout_17)

        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(4)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.roundComboLabel = QLabel(SnapshotsCard)
        self.roundComboLabel.setObjectName(u"roundComboLabel")
        self.roundComboLabel.setWordWrap(True)
        self.roundComboLabel.setProperty(u"role", u"label")

        self.layout_18.addWidget(self.roundComboLabel)

        self.roundCombo = QComboBox(SnapshotsCard)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(14)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_18.addWidget(self.roundCombo)


        self.foldFreeze.addLayout(self.layout_18)

        self.freezeButton = QPushButton(SnapshotsCard)
        self.freezeButton.setObjectName(u"freezeButton")

        self.foldFreeze.addWidget(self.freezeButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldFreeze.addItem(self.spacer_19)


        self.layout_24.addLayout(self.foldFreeze)

        self.whatLabel = QLabel(SnapshotsCard)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setWordWrap(True)
        self.whatLabel.setProperty(u"role", u"muted")

        self.layout_24.addWidget(self.whatLabel)

        self.frozenBox = QWidget(SnapshotsCard)
        self.frozenBox.setObjectName(u"frozenBox")
        self.layout_21 = QVBoxLayout(self.frozenBox)
        self.layout_21.setSpacing(10)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.snapshotTable = PlainTable(self.frozenBox)
        self.snapshotTable.setObjectName(u"snapshotTable")

        self.layout_21.addWidget(self.snapshotTable)

        self.pinchFrozenButtons = QHBoxLayout()
        self.pinchFrozenButtons.setSpacing(8)
        self.pinchFrozenButtons.setObjectName(u"pinchFrozenButtons")
        self.pinchFrozenButtons.setContentsMargins(0, 0, 0, 0)
        self.showButton = QPushButton(self.frozenBox)
        self.showButton.setObjectName(u"showButton")

        self.pinchFrozenButtons.addWidget(self.showButton)

        self.compareButton = QPushButton(self.frozenBox)
        self.compareButton.setObjectName(u"compareButton")

        self.pinchFrozenButtons.addWidget(self.compareButton)

        self.removeButton = QPushButton(self.frozenBox)
        self.removeButton.setObjectName(u"removeButton")

        self.pinchFrozenButtons.addWidget(self.removeButton)

        self.sureButton = QPushButton(self.frozenBox)
        self.sureButton.setObjectName(u"sureButton")

        self.pinchFrozenButtons.addWidget(self.sureButton)

        self.cancelButton = QPushButton(self.frozenBox)
        self.cancelButton.setObjectName(u"cancelButton")

        self.pinchFrozenButtons.addWidget(self.cancelButton)

        self.spacer_20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchFrozenButtons.addItem(self.spacer_20)


        self.layout_21.addLayout(self.pinchFrozenButtons)


        self.layout_24.addWidget(self.frozenBox)

        self.movedBox = QWidget(SnapshotsCard)
        self.movedBox.setObjectName(u"movedBox")
        self.layout_23 = QVBoxLayout(self.movedBox)
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.movedLabel = QLabel(self.movedBox)
        self.movedLabel.setObjectName(u"movedLabel")
        self.movedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.movedLabel.setWordWrap(True)

        self.layout_23.addWidget(self.movedLabel)

        self.movedTable = PlainTable(self.movedBox)
        self.movedTable.setObjectName(u"movedTable")

        self.layout_23.addWidget(self.movedTable)

        self.pinchMoved = QHBoxLayout()
        self.pinchMoved.setSpacing(8)
        self.pinchMoved.setObjectName(u"pinchMoved")
        self.pinchMoved.setContentsMargins(0, 0, 0, 0)
        self.closeButton = QPushButton(self.movedBox)
        self.closeButton.setObjectName(u"closeButton")

        self.pinchMoved.addWidget(self.closeButton)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchMoved.addItem(self.spacer_22)


        self.layout_23.addLayout(self.pinchMoved)


        self.layout_24.addWidget(self.movedBox)

#if QT_CONFIG(shortcut)
        self.countingComboLabel.setBuddy(self.countingCombo)
        self.roundComboLabel.setBuddy(self.roundCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dateTable, self.countingCombo)
        QWidget.setTabOrder(self.countingCombo, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.freezeButton)
        QWidget.setTabOrder(self.freezeButton, self.snapshotTable)
        QWidget.setTabOrder(self.snapshotTable, self.showButton)
        QWidget.setTabOrder(self.showButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.sureButton)
        QWidget.setTabOrder(self.sureButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.movedTable)
        QWidget.setTabOrder(self.movedTable, self.closeButton)

        self.retranslateUi(SnapshotsCard)

        QMetaObject.connectSlotsByName(SnapshotsCard)
    # setupUi

    def retranslateUi(self, SnapshotsCard):
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Tallene p\u00e5 et telletidspunkt kan fryses. Fryste tall kan ses igjen n\u00f8yaktig slik de var, ogs\u00e5 n\u00e5r planene er endret siden.", None))
        self.whyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.dateTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Telletidspunktene", None))
#endif // QT_CONFIG(accessibility)
        self.countingComboLabel.setText(QCoreApplication.translate("ioplab", u"Telletidspunkt", None))
        self.roundComboLabel.setText(QCoreApplication.translate("ioplab", u"Evaluering", None))
        self.freezeButton.setText(QCoreApplication.translate("ioplab", u"Frys tallene n\u00e5", None))
        self.whatLabel.setText("")
#if QT_CONFIG(accessibility)
        self.snapshotTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Fryste tall", None))
#endif // QT_CONFIG(accessibility)
        self.showButton.setText(QCoreApplication.translate("ioplab", u"Vis slik de var", None))
        self.compareButton.setText(QCoreApplication.translate("ioplab", u"Sammenlign med n\u00e5", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Slett \u2026", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Slett de fryste tallene", None))
#endif // QT_CONFIG(accessibility)
        self.sureButton.setText(QCoreApplication.translate("ioplab", u"Ja, slett for alle", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.movedLabel.setText("")
#if QT_CONFIG(accessibility)
        self.movedTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Tall som er endret siden", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("ioplab", u"Lukk sammenligningen", None))
        pass
    # retranslateUi
