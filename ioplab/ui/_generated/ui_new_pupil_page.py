from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice

class Ui_NewPupilPage(object):
    def setupUi(self, NewPupilPage):
        if not NewPupilPage.objectName():
            NewPupilPage.setObjectName(u"NewPupilPage")
        self.layout_12 = QVBoxLayout(NewPupilPage)
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(NewPupilPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(NewPupilPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_0)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_1)

        self.listButton = QPushButton(NewPupilPage)
        self.listButton.setObjectName(u"listButton")

        self.pinchActions.addWidget(self.listButton)

        self.cancelButton = QPushButton(NewPupilPage)
        self.cancelButton.setObjectName(u"cancelButton")

        self.pinchActions.addWidget(self.cancelButton)

        self.addButton = QPushButton(NewPupilPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.addButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_12.addLayout(self.foldHead)

        self.notice = Notice(NewPupilPage)
        self.notice.setObjectName(u"notice")

        self.layout_12.addWidget(self.notice)

        self.pupilCard = QFrame(NewPupilPage)
        self.pupilCard.setObjectName(u"pupilCard")
        self.pupilCard.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.pupilCard)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.pupilCardTitle = QLabel(self.pupilCard)
        self.pupilCardTitle.setObjectName(u"pupilCardTitle")
        self.pupilCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_10.addWidget(self.pupilCardTitle)

        self.introLabel = QLabel(self.pupilCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_10.addWidget(self.introLabel)

        self.layout_9 = QGridLayout()
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setHorizontalSpacing(12)
        self.layout_9.setVerticalSpacing(12)
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.givenEditLabel = QLabel(self.pupilCard)
        self.givenEditLabel.setObjectName(u"givenEditLabel")
        self.givenEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.givenEditLabel)

        self.givenEdit = QLineEdit(self.pupilCard)
        self.givenEdit.setObjectName(u"givenEdit")

        self.layout_3.addWidget(self.givenEdit)


        self.layout_9.addLayout(self.layout_3, 0, 0, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.familyEditLabel = QLabel(self.pupilCard)
        self.familyEditLabel.setObjectName(u"familyEditLabel")
        self.familyEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.familyEditLabel)

        self.familyEdit = QLineEdit(self.pupilCard)
        self.familyEdit.setObjectName(u"familyEdit")

        self.layout_4.addWidget(self.familyEdit)


        self.layout_9.addLayout(self.layout_4, 0, 1, 1, 1)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.birthEditLabel = QLabel(self.pupilCard)
        self.birthEditLabel.setObjectName(u"birthEditLabel")
        self.birthEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.birthEditLabel)

        self.birthEdit = QLineEdit(self.pupilCard)
        self.birthEdit.setObjectName(u"birthEdit")

        self.layout_5.addWidget(self.birthEdit)


        self.layout_9.addLayout(self.layout_5, 1, 0, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.gradeComboLabel = QLabel(self.pupilCard)
        self.gradeComboLabel.setObjectName(u"gradeComboLabel")
        self.gradeComboLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.gradeComboLabel)

        self.gradeCombo = QComboBox(self.pupilCard)
        self.gradeCombo.setObjectName(u"gradeCombo")
        self.gradeCombo.setMinimumContentsLength(6)
        self.gradeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_6.addWidget(self.gradeCombo)


        self.layout_9.addLayout(self.layout_6, 1, 1, 1, 1)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.classEditLabel = QLabel(self.pupilCard)
        self.classEditLabel.setObjectName(u"classEditLabel")
        self.classEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.classEditLabel)

        self.classEdit = QLineEdit(self.pupilCard)
        self.classEdit.setObjectName(u"classEdit")

        self.layout_7.addWidget(self.classEdit)


        self.layout_9.addLayout(self.layout_7, 2, 0, 1, 1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.enrolledEditLabel = QLabel(self.pupilCard)
        self.enrolledEditLabel.setObjectName(u"enrolledEditLabel")
        self.enrolledEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.enrolledEditLabel)

        self.enrolledEdit = DateField(self.pupilCard)
        self.enrolledEdit.setObjectName(u"enrolledEdit")

        self.layout_8.addWidget(self.enrolledEdit)


        self.layout_9.addLayout(self.layout_8, 2, 1, 1, 1)

        self.layout_9.setColumnStretch(0, 1)
        self.layout_9.setColumnStretch(1, 1)

        self.layout_10.addLayout(self.layout_9)


        self.layout_12.addWidget(self.pupilCard)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)

#if QT_CONFIG(shortcut)
        self.givenEditLabel.setBuddy(self.givenEdit)
        self.familyEditLabel.setBuddy(self.familyEdit)
        self.birthEditLabel.setBuddy(self.birthEdit)
        self.gradeComboLabel.setBuddy(self.gradeCombo)
        self.classEditLabel.setBuddy(self.classEdit)
        self.enrolledEditLabel.setBuddy(self.enrolledEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.givenEdit, self.familyEdit)
        QWidget.setTabOrder(self.familyEdit, self.birthEdit)
        QWidget.setTabOrder(self.birthEdit, self.gradeCombo)
        QWidget.setTabOrder(self.gradeCombo, self.classEdit)
        QWidget.setTabOrder(self.classEdit, self.enrolledEdit)
        QWidget.setTabOrder(self.enrolledEdit, self.addButton)
        QWidget.setTabOrder(self.addButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.listButton)

        self.retranslateUi(NewPupilPage)

        self.addButton.setDefault(True)


        QMetaObject.connectSlotsByName(NewPupilPage)
    # setupUi

    def retranslateUi(self, NewPupilPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.listButton.setText(QCoreApplication.translate("ioplab", u"&Hent elevliste \u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("ioplab", u"&Avbryt", None))
        self.addButton.setText(QCoreApplication.translate("ioplab", u"&Legg til og start IOP", None))
        self.pupilCardTitle.setText(QCoreApplication.translate("ioplab", u"Eleven", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Skriv bare det som trengs. F\u00f8dselsnummer og diagnose h\u00f8rer ikke hjemme her.", None))
        self.givenEditLabel.setText(QCoreApplication.translate("ioplab", u"&Fornavn eller kallenavn", None))
        self.familyEditLabel.setText(QCoreApplication.translate("ioplab", u"&Etternavn", None))
        self.birthEditLabel.setText(QCoreApplication.translate("ioplab", u"F\u00f8dsels&\u00e5r", None))
        self.gradeComboLabel.setText(QCoreApplication.translate("ioplab", u"&Trinn", None))
        self.classEditLabel.setText(QCoreApplication.translate("ioplab", u"&Klasse", None))
        self.enrolledEditLabel.setText(QCoreApplication.translate("ioplab", u"&Begynte p\u00e5 skolen", None))
        self.enrolledEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        pass
    # retranslateUi
