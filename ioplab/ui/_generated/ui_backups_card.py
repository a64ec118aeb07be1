from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_BackupsCard(object):
    def setupUi(self, BackupsCard):
        if not BackupsCard.objectName():
            BackupsCard.setObjectName(u"BackupsCard")
        self.layout_0 = QVBoxLayout(BackupsCard)
        self.layout_0.setSpacing(10)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(BackupsCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.introLabel)

        self.stateLabel = QLabel(BackupsCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.layout_0.addWidget(self.stateLabel)

        self.backupTable = PlainTable(BackupsCard)
        self.backupTable.setObjectName(u"backupTable")

        self.layout_0.addWidget(self.backupTable)

        self.foldBackupButtons = QHBoxLayout()
        self.foldBackupButtons.setSpacing(8)
        self.foldBackupButtons.setObjectName(u"foldBackupButtons")
        self.foldBackupButtons.setContentsMargins(0, 0, 0, 0)
        self.makeButton = QPushButton(BackupsCard)
        self.makeButton.setObjectName(u"makeButton")

        self.foldBackupButtons.addWidget(self.makeButton)

        self.elsewhereButton = QPushButton(BackupsCard)
        self.elsewhereButton.setObjectName(u"elsewhereButton")

        self.foldBackupButtons.addWidget(self.elsewhereButton)

        self.restoreButton = QPushButton(BackupsCard)
        self.restoreButton.setObjectName(u"restoreButton")

        self.foldBackupButtons.addWidget(self.restoreButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldBackupButtons.addItem(self.spacer_1)


        self.layout_0.addLayout(self.foldBackupButtons)

        self.asideBox = QWidget(BackupsCard)
        self.asideBox.setObjectName(u"asideBox")
        self.layout_b1 = QVBoxLayout(self.asideBox)
        self.layout_b1.setSpacing(8)
        self.layout_b1.setObjectName(u"layout_b1")
        self.layout_b1.setContentsMargins(0, 0, 0, 0)
        self.asideLabel = QLabel(self.asideBox)
        self.asideLabel.setObjectName(u"asideLabel")
        self.asideLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.asideLabel.setWordWrap(True)

        self.layout_b1.addWidget(self.asideLabel)

        self.pinchAside = QHBoxLayout()
        self.pinchAside.setSpacing(8)
        self.pinchAside.setObjectName(u"pinchAside")
        self.pinchAside.setContentsMargins(0, 0, 0, 0)
        self.asideButton = QPushButton(self.asideBox)
        self.asideButton.setObjectName(u"asideButton")

        self.pinchAside.addWidget(self.asideButton)

        self.asideSureButton = QPushButton(self.asideBox)
        self.asideSureButton.setObjectName(u"asideSureButton")

        self.pinchAside.addWidget(self.asideSureButton)

        self.asideCancelButton = QPushButton(self.asideBox)
        self.asideCancelButton.setObjectName(u"asideCancelButton")

        self.pinchAside.addWidget(self.asideCancelButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchAside.addItem(self.spacer_2)


        self.layout_b1.addLayout(self.pinchAside)


        self.layout_0.addWidget(self.asideBox)


        self.retranslateUi(BackupsCard)

        QMetaObject.connectSlotsByName(BackupsCard)
    # setupUi

    def retranslateUi(self, BackupsCard):
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Programmet tar sikkerhetskopi mens du arbeider, og n\u00e5r du l\u00e5ser eller avslutter. Hver kopi blir \u00e5pnet og sammenlignet med arkivet f\u00f8r den teller, og er like godt kryptert. Kopiene ligger i arkivets mappe: lagre en av og til et annet sted ogs\u00e5.", None))
        self.stateLabel.setText("")
#if QT_CONFIG(accessibility)
        self.backupTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Sikkerhetskopier", None))
#endif // QT_CONFIG(accessibility)
        self.makeButton.setText(QCoreApplication.translate("ioplab", u"Ta sikkerhetskopi n\u00e5", None))
        self.elsewhereButton.setText(QCoreApplication.translate("ioplab", u"Lagre en kopi et annet sted \u2026", None))
        self.restoreButton.setText(QCoreApplication.translate("ioplab", u"Hent tilbake \u2026", None))
        self.asideLabel.setText("")
        self.asideButton.setText(QCoreApplication.translate("ioplab", u"Ta bort det som ble erstattet", None))
        self.asideSureButton.setText(QCoreApplication.translate("ioplab", u"Ja, ta det bort for godt", None))
        self.asideCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        pass
    # retranslateUi
