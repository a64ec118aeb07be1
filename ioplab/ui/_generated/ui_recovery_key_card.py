from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.wrapped_check import WrappedCheck

class Ui_RecoveryKeyCard(object):
    def setupUi(self, RecoveryKeyCard):
        if not RecoveryKeyCard.objectName():
            RecoveryKeyCard.setObjectName(u"RecoveryKeyCard")
        self.layout_117 = QVBoxLayout(RecoveryKeyCard)
        self.layout_117.setSpacing(12)
        self.layout_117.setObjectName(u"layout_117")
        self.layout_117.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(RecoveryKeyCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setProperty(u"role", u"cardTitle")

        self.layout_117.addWidget(self.titleLabel)

        self.introLabel = QLabel(RecoveryKeyCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_117.addWidget(self.introLabel)

        self.notice = Notice(RecoveryKeyCard)
        self.notice.setObjectName(u"notice")

        self.layout_117.addWidget(self.notice)

        self.keyLabel = QLabel(RecoveryKeyCard)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keyLabel.setWordWrap(True)
        self.keyLabel.setProperty(u"role", u"code")

        self.layout_117.addWidget(self.keyLabel)

        self.pinchKeyOut = QHBoxLayout()
        self.pinchKeyOut.setSpacing(8)
        self.pinchKeyOut.setObjectName(u"pinchKeyOut")
        self.pinchKeyOut.setContentsMargins(0, 0, 0, 0)
        self.printButton = QPushButton(RecoveryKeyCard)
        self.printButton.setObjectName(u"printButton")

        self.pinchKeyOut.addWidget(self.printButton)

        self.saveButton = QPushButton(RecoveryKeyCard)
        self.saveButton.setObjectName(u"saveButton")

        self.pinchKeyOut.addWidget(self.saveButton)

        self.spacer_115 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchKeyOut.addItem(self.spacer_115)


        self.layout_117.addLayout(self.pinchKeyOut)

        self.keptCheck = WrappedCheck(RecoveryKeyCard)
        self.keptCheck.setObjectName(u"keptCheck")

        self.layout_117.addWidget(self.keptCheck)

        self.skipLabel = QLabel(RecoveryKeyCard)
        self.skipLabel.setObjectName(u"skipLabel")
        self.skipLabel.setWordWrap(True)
        self.skipLabel.setProperty(u"role", u"hint")

        self.layout_117.addWidget(self.skipLabel)

        self.pinchKeyButtons = QHBoxLayout()
        self.pinchKeyButtons.setSpacing(8)
        self.pinchKeyButtons.setObjectName(u"pinchKeyButtons")
        self.pinchKeyButtons.setContentsMargins(0, 0, 0, 0)
        self.skipButton = QPushButton(RecoveryKeyCard)
        self.skipButton.setObjectName(u"skipButton")

        self.pinchKeyButtons.addWidget(self.skipButton)

        self.spacer_116 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchKeyButtons.addItem(self.spacer_116)

        self.doneButton = QPushButton(RecoveryKeyCard)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"role", u"main")

        self.pinchKeyButtons.addWidget(self.doneButton)


        self.layout_117.addLayout(self.pinchKeyButtons)


        self.retranslateUi(RecoveryKeyCard)

        QMetaObject.connectSlotsByName(RecoveryKeyCard)
    # setupUi

    def retranslateUi(self, RecoveryKeyCard):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"N\u00f8dn\u00f8kkelen til arkivet", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Glemmer du passordfrasen, er dette arket veien inn. N\u00f8kkelen vises bare n\u00e5. Skriv den ut, eller skriv den av, og l\u00e5s den inn et annet sted enn maskinen. Den som har b\u00e5de arket og arkivet, kan lese alt.", None))
        self.keyLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("ioplab", u"Skriv ut \u2026", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"Lagre som PDF \u2026", None))
        self.skipLabel.setText(QCoreApplication.translate("ioplab", u"! Uten n\u00f8dn\u00f8kkel finnes det ingen vei inn hvis passordfrasen blir glemt. Du kan lage en ny n\u00f8dn\u00f8kkel i Innstillinger n\u00e5r som helst, og Oversikt minner deg p\u00e5 det.", None))
        self.skipButton.setText(QCoreApplication.translate("ioplab", u"Hopp over", None))
        self.doneButton.setText(QCoreApplication.translate("ioplab", u"G\u00e5 videre", None))
        pass
    # retranslateUi
