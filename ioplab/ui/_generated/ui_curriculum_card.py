from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_CurriculumCard(object):
    def setupUi(self, CurriculumCard):
        if not CurriculumCard.objectName():
            CurriculumCard.setObjectName(u"CurriculumCard")
        self.layout_1 = QVBoxLayout(CurriculumCard)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.stateLabel = QLabel(CurriculumCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.layout_1.addWidget(self.stateLabel)

        self.helpLabel = QLabel(CurriculumCard)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.helpLabel)

        self.foldCurriculumButtons = QHBoxLayout()
        self.foldCurriculumButtons.setSpacing(8)
        self.foldCurriculumButtons.setObjectName(u"foldCurriculumButtons")
        self.foldCurriculumButtons.setContentsMargins(0, 0, 0, 0)
        self.readButton = QPushButton(CurriculumCard)
        self.readButton.setObjectName(u"readButton")

        self.foldCurriculumButtons.addWidget(self.readButton)

        self.fetchButton = QPushButton(CurriculumCard)
        self.fetchButton.setObjectName(u"fetchButton")

        self.foldCurriculumButtons.addWidget(self.fetchButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldCurriculumButtons.addItem(self.spacer_0)


        self.layout_1.addLayout(self.foldCurriculumButtons)

        self.sureBox = QWidget(CurriculumCard)
        self.sureBox.setObjectName(u"sureBox")
        self.layout_2 = QVBoxLayout(self.sureBox)
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.sureLabel = QLabel(self.sureBox)
        self.sureLabel.setObjectName(u"sureLabel")
        self.sureLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sureLabel.setWordWrap(True)

        self.layout_2.addWidget(self.sureLabel)

        self.foldSureButtons = QHBoxLayout()
        self.foldSureButtons.setSpacing(8)
        self.foldSureButtons.setObjectName(u"foldSureButtons")
        self.foldSureButtons.setContentsMargins(0, 0, 0, 0)
        self.sureButton = QPushButton(self.sureBox)
        self.sureButton.setObjectName(u"sureButton")

        self.foldSureButtons.addWidget(self.sureButton)

        self.cancelButton = QPushButton(self.sureBox)
        self.cancelButton.setObjectName(u"cancelButton")

        self.foldSureButtons.addWidget(self.cancelButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldSureButtons.addItem(self.spacer_1)


        self.layout_2.addLayout(self.foldSureButtons)


        self.layout_1.addWidget(self.sureBox)

        self.busyBox = QWidget(CurriculumCard)
        self.busyBox.setObjectName(u"busyBox")
        self.foldBusy = QHBoxLayout(self.busyBox)
        self.foldBusy.setSpacing(8)
        self.foldBusy.setObjectName(u"foldBusy")
        self.foldBusy.setContentsMargins(0, 0, 0, 0)
        self.busyLabel = QLabel(self.busyBox)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.foldBusy.addWidget(self.busyLabel)

        self.busyBar = QProgressBar(self.busyBox)
        self.busyBar.setObjectName(u"busyBar")

        self.foldBusy.addWidget(self.busyBar)

        self.stopButton = QPushButton(self.busyBox)
        self.stopButton.setObjectName(u"stopButton")

        self.foldBusy.addWidget(self.stopButton)

        self.foldBusy.setStretch(1, 1)

        self.layout_1.addWidget(self.busyBox)

        QWidget.setTabOrder(self.readButton, self.fetchButton)
        QWidget.setTabOrder(self.fetchButton, self.sureButton)
        QWidget.setTabOrder(self.sureButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.stopButton)

        self.retranslateUi(CurriculumCard)

        QMetaObject.connectSlotsByName(CurriculumCard)
    # setupUi

    def retranslateUi(self, CurriculumCard):
        self.stateLabel.setText("")
        self.helpLabel.setText(QCoreApplication.translate("ioplab", u"Kompetansem\u00e5lene i LK20 kommer fra Udirs \u00e5pne register Grep (lisens NLOD). De brukes n\u00e5r du velger kompetansem\u00e5l til et m\u00e5l, og ligger utenfor arkivet, uten noe om elever.", None))
        self.readButton.setText(QCoreApplication.translate("ioplab", u"Les inn fra fil \u2026", None))
#if QT_CONFIG(tooltip)
        self.readButton.setToolTip(QCoreApplication.translate("ioplab", u"Dumpen fra Udir: en zip, eller en JSON-fil", None))
#endif // QT_CONFIG(tooltip)
        self.fetchButton.setText(QCoreApplication.translate("ioplab", u"Hent fra Udir \u2026", None))
        self.sureLabel.setText("")
        self.sureButton.setText(QCoreApplication.translate("ioplab", u"Hent n\u00e5", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.busyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.busyBar.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvor langt lesingen av l\u00e6replanene er kommet", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("ioplab", u"Stopp", None))
        pass
    # retranslateUi
