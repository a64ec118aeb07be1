from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.text_box import TextBox

class Ui_PupilStep(object):
    def setupUi(self, PupilStep):
        if not PupilStep.objectName():
            PupilStep.setObjectName(u"PupilStep")
        self.layout_33 = QVBoxLayout(PupilStep)
        self.layout_33.setSpacing(8)
        self.layout_33.setObjectName(u"layout_33")
        self.layout_33.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(PupilStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_32 = QVBoxLayout(self.content)
        self.layout_32.setSpacing(14)
        self.layout_32.setObjectName(u"layout_32")
        self.layout_32.setContentsMargins(4, 4, 12, 4)
        self.pupilCard = QFrame(self.content)
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

        self.layout_6 = QGridLayout()
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setHorizontalSpacing(12)
        self.layout_6.setVerticalSpacing(12)
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.givenEditLabel = QLabel(self.pupilCard)
        self.givenEditLabel.setObjectName(u"givenEditLabel")
        self.givenEditLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.givenEditLabel)

        self.givenEdit = QLineEdit(self.pupilCard)
        self.givenEdit.setObjectName(u"givenEdit")

        self.layout_0.addWidget(self.givenEdit)


        self.layout_6.addLayout(self.layout_0, 0, 0, 1, 1)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.familyEditLabel = QLabel(self.pupilCard)
        self.familyEditLabel.setObjectName(u"familyEditLabel")
        self.familyEditLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.familyEditLabel)

        self.familyEdit = QLineEdit(self.pupilCard)
        self.familyEdit.setObjectName(u"familyEdit")

        self.layout_1.addWidget(self.familyEdit)


        self.layout_6.addLayout(self.layout_1, 0, 1, 1, 1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.birthEditLabel = QLabel(self.pupilCard)
        self.birthEditLabel.setObjectName(u"birthEditLabel")
        self.birthEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.birthEditLabel)

        self.birthEdit = QLineEdit(self.pupilCard)
        self.birthEdit.setObjectName(u"birthEdit")

        self.layout_2.addWidget(self.birthEdit)


        self.layout_6.addLayout(self.layout_2, 0, 2, 1, 1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.gradeComboLabel = QLabel(self.pupilCard)
        self.gradeComboLabel.setObjectName(u"gradeComboLabel")
        self.gradeComboLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.gradeComboLabel)

        self.gradeCombo = QComboBox(self.pupilCard)
        self.gradeCombo.setObjectName(u"gradeCombo")
        self.gradeCombo.setMinimumContentsLength(6)
        self.gradeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_3.addWidget(self.gradeCombo)


        self.layout_6.addLayout(self.layout_3, 1, 0, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.classEditLabel = QLabel(self.pupilCard)
        self.classEditLabel.setObjectName(u"classEditLabel")
        self.classEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.classEditLabel)

        self.classEdit = QLineEdit(self.pupilCard)
        self.classEdit.setObjectName(u"classEdit")

        self.layout_4.addWidget(self.classEdit)


        self.layout_6.addLayout(self.layout_4, 1, 1, 1, 1)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.enrolledEditLabel = QLabel(self.pupilCard)
        self.enrolledEditLabel.setObjectName(u"enrolledEditLabel")
        self.enrolledEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.enrolledEditLabel)

        self.enrolledEdit = DateField(self.pupilCard)
        self.enrolledEdit.setObjectName(u"enrolledEdit")

        self.layout_5.addWidget(self.enrolledEdit)


        self.layout_6.addLayout(self.layout_5, 1, 2, 1, 1)

        self.layout_6.setColumnStretch(0, 2)
        self.layout_6.setColumnStretch(1, 2)
        self.layout_6.setColumnStretch(2, 1)

        self.layout_10.addLayout(self.layout_6)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.strengthsEditLabel = QLabel(self.pupilCard)
        self.strengthsEditLabel.setObjectName(u"strengthsEditLabel")
        self.strengthsEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.strengthsEditLabel)

        self.strengthsEdit = TextBox(self.pupilCard)
        self.strengthsEdit.setObjectName(u"strengthsEdit")

        self.layout_7.addWidget(self.strengthsEdit)


        self.layout_10.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.homeEditLabel = QLabel(self.pupilCard)
        self.homeEditLabel.setObjectName(u"homeEditLabel")
        self.homeEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.homeEditLabel)

        self.homeEdit = TextBox(self.pupilCard)
        self.homeEdit.setObjectName(u"homeEdit")

        self.layout_8.addWidget(self.homeEdit)


        self.layout_10.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.languageEditLabel = QLabel(self.pupilCard)
        self.languageEditLabel.setObjectName(u"languageEditLabel")
        self.languageEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.languageEditLabel)

        self.languageEdit = QLineEdit(self.pupilCard)
        self.languageEdit.setObjectName(u"languageEdit")

        self.layout_9.addWidget(self.languageEdit)


        self.layout_10.addLayout(self.layout_9)


        self.layout_32.addWidget(self.pupilCard)

        self.voiceCard = QFrame(self.content)
        self.voiceCard.setObjectName(u"voiceCard")
        self.voiceCard.setProperty(u"role", u"card")
        self.layout_20 = QVBoxLayout(self.voiceCard)
        self.layout_20.setSpacing(10)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(16, 14, 16, 16)
        self.voiceCardTitle = QLabel(self.voiceCard)
        self.voiceCardTitle.setObjectName(u"voiceCardTitle")
        self.voiceCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_20.addWidget(self.voiceCardTitle)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(4)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.voiceEditLabel = QLabel(self.voiceCard)
        self.voiceEditLabel.setObjectName(u"voiceEditLabel")
        self.voiceEditLabel.setProperty(u"role", u"label")

        self.layout_11.addWidget(self.voiceEditLabel)

        self.voiceEdit = TextBox(self.voiceCard)
        self.voiceEdit.setObjectName(u"voiceEdit")

        self.layout_11.addWidget(self.voiceEdit)


        self.layout_20.addLayout(self.layout_11)

        self.layout_18 = QGridLayout()
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setHorizontalSpacing(12)
        self.layout_18.setVerticalSpacing(12)
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(0)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.methodEditLabel = QLabel(self.voiceCard)
        self.methodEditLabel.setObjectName(u"methodEditLabel")
        self.methodEditLabel.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.methodEditLabel)

        self.methodEdit = TextBox(self.voiceCard)
        self.methodEdit.setObjectName(u"methodEdit")

        self.layout_12.addWidget(self.methodEdit)


        self.layout_14.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)


        self.layout_18.addLayout(self.layout_14, 0, 0, 1, 1)

        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(0)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.effectEditLabel = QLabel(self.voiceCard)
        self.effectEditLabel.setObjectName(u"effectEditLabel")
        self.effectEditLabel.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.effectEditLabel)

        self.effectEdit = TextBox(self.voiceCard)
        self.effectEdit.setObjectName(u"effectEdit")

        self.layout_15.addWidget(self.effectEdit)


        self.layout_17.addLayout(self.layout_15)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_17.addItem(self.spacer_16)


        self.layout_18.addLayout(self.layout_17, 0, 1, 1, 1)

        self.layout_18.setColumnStretch(0, 1)
        self.layout_18.setColumnStretch(1, 1)

        self.layout_20.addLayout(self.layout_18)

        self.layout_19 = QVBoxLayout()
        self.layout_19.setSpacing(4)
        self.layout_19.setObjectName(u"layout_19")
        self.layout_19.setContentsMargins(0, 0, 0, 0)
        self.notObtainedEditLabel = QLabel(self.voiceCard)
        self.notObtainedEditLabel.setObjectName(u"notObtainedEditLabel")
        self.notObtainedEditLabel.setProperty(u"role", u"label")

        self.layout_19.addWidget(self.notObtainedEditLabel)

        self.notObtainedEdit = QLineEdit(self.voiceCard)
        self.notObtainedEdit.setObjectName(u"notObtainedEdit")

        self.layout_19.addWidget(self.notObtainedEdit)


        self.layout_20.addLayout(self.layout_19)


        self.layout_32.addWidget(self.voiceCard)

        self.guardianCard = QFrame(self.content)
        self.guardianCard.setObjectName(u"guardianCard")
        self.guardianCard.setProperty(u"role", u"card")
        self.layout_26 = QVBoxLayout(self.guardianCard)
        self.layout_26.setSpacing(10)
        self.layout_26.setObjectName(u"layout_26")
        self.layout_26.setContentsMargins(16, 14, 16, 16)
        self.guardianCardTitle = QLabel(self.guardianCard)
        self.guardianCardTitle.setObjectName(u"guardianCardTitle")
        self.guardianCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_26.addWidget(self.guardianCardTitle)

        self.layout_24 = QGridLayout()
        self.layout_24.setObjectName(u"layout_24")
        self.layout_24.setHorizontalSpacing(12)
        self.layout_24.setVerticalSpacing(12)
        self.layout_24.setContentsMargins(0, 0, 0, 0)
        self.layout_21 = QVBoxLayout()
        self.layout_21.setSpacing(4)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.invitedEditLabel = QLabel(self.guardianCard)
        self.invitedEditLabel.setObjectName(u"invitedEditLabel")
        self.invitedEditLabel.setProperty(u"role", u"label")

        self.layout_21.addWidget(self.invitedEditLabel)

        self.invitedEdit = DateField(self.guardianCard)
        self.invitedEdit.setObjectName(u"invitedEdit")

        self.layout_21.addWidget(self.invitedEdit)


        self.layout_24.addLayout(self.layout_21, 0, 0, 1, 1)

        self.layout_22 = QVBoxLayout()
        self.layout_22.setSpacing(4)
        self.layout_22.setObjectName(u"layout_22")
        self.layout_22.setContentsMargins(0, 0, 0, 0)
        self.heldEditLabel = QLabel(self.guardianCard)
        self.heldEditLabel.setObjectName(u"heldEditLabel")
        self.heldEditLabel.setProperty(u"role", u"label")

        self.layout_22.addWidget(self.heldEditLabel)

        self.heldEdit = DateField(self.guardianCard)
        self.heldEdit.setObjectName(u"heldEdit")

        self.layout_22.addWidget(self.heldEdit)


        self.layout_24.addLayout(self.layout_22, 0, 1, 1, 1)

        self.layout_23 = QVBoxLayout()
        self.layout_23.setSpacing(4)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.declinedEditLabel = QLabel(self.guardianCard)
        self.declinedEditLabel.setObjectName(u"declinedEditLabel")
        self.declinedEditLabel.setProperty(u"role", u"label")

        self.layout_23.addWidget(self.declinedEditLabel)

        self.declinedEdit = DateField(self.guardianCard)
        self.declinedEdit.setObjectName(u"declinedEdit")

        self.layout_23.addWidget(self.declinedEdit)


        self.layout_24.addLayout(self.layout_23, 0, 2, 1, 1)

        self.layout_24.setColumnStretch(0, 1)
        self.layout_24.setColumnStretch(1, 1)
        self.layout_24.setColumnStretch(2, 1)

        self.layout_26.addLayout(self.layout_24)

        self.layout_25 = QVBoxLayout()
        self.layout_25.setSpacing(4)
        self.layout_25.setObjectName(u"layout_25")
        self.layout_25.setContentsMargins(0, 0, 0, 0)
        self.talkNoteEditLabel = QLabel(self.guardianCard)
        self.talkNoteEditLabel.setObjectName(u"talkNoteEditLabel")
        self.talkNoteEditLabel.setProperty(u"role", u"label")

        self.layout_25.addWidget(self.talkNoteEditLabel)

        self.talkNoteEdit = QLineEdit(self.guardianCard)
        self.talkNoteEdit.setObjectName(u"talkNoteEdit")

        self.layout_25.addWidget(self.talkNoteEdit)


        self.layout_26.addLayout(self.layout_25)


        self.layout_32.addWidget(self.guardianCard)

        self.pupilTalkCard = QFrame(self.content)
        self.pupilTalkCard.setObjectName(u"pupilTalkCard")
        self.pupilTalkCard.setProperty(u"role", u"card")
        self.layout_30 = QVBoxLayout(self.pupilTalkCard)
        self.layout_30.setSpacing(10)
        self.layout_30.setObjectName(u"layout_30")
        self.layout_30.setContentsMargins(16, 14, 16, 16)
        self.pupilTalkCardTitle = QLabel(self.pupilTalkCard)
        self.pupilTalkCardTitle.setObjectName(u"pupilTalkCardTitle")
        self.pupilTalkCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_30.addWidget(self.pupilTalkCardTitle)

        self.layout_29 = QGridLayout()
        self.layout_29.setObjectName(u"layout_29")
        self.layout_29.setHorizontalSpacing(12)
        self.layout_29.setVerticalSpacing(12)
        self.layout_29.setContentsMargins(0, 0, 0, 0)
        self.layout_27 = QVBoxLayout()
        self.layout_27.setSpacing(4)
        self.layout_27.setObjectName(u"layout_27")
        self.layout_27.setContentsMargins(0, 0, 0, 0)
        self.autumnTalkEditLabel = QLabel(self.pupilTalkCard)
        self.autumnTalkEditLabel.setObjectName(u"autumnTalkEditLabel")
        self.autumnTalkEditLabel.setProperty(u"role", u"label")

        self.layout_27.addWidget(self.autumnTalkEditLabel)

        self.autumnTalkEdit = DateField(self.pupilTalkCard)
        self.autumnTalkEdit.setObjectName(u"autumnTalkEdit")

        self.layout_27.addWidget(self.autumnTalkEdit)


        self.layout_29.addLayout(self.layout_27, 0, 0, 1, 1)

        self.layout_28 = QVBoxLayout()
        self.layout_28.setSpacing(4)
        self.layout_28.setObjectName(u"layout_28")
        self.layout_28.setContentsMargins(0, 0, 0, 0)
        self.springTalkEditLabel = QLabel(self.pupilTalkCard)
        self.springTalkEditLabel.setObjectName(u"springTalkEditLabel")
        self.springTalkEditLabel.setProperty(u"role", u"label")

        self.layout_28.addWidget(self.springTalkEditLabel)

        self.springTalkEdit = DateField(self.pupilTalkCard)
        self.springTalkEdit.setObjectName(u"springTalkEdit")

        self.layout_28.addWidget(self.springTalkEdit)


        self.layout_29.addLayout(self.layout_28, 0, 1, 1, 1)

        self.layout_29.setColumnStretch(0, 1)
        self.layout_29.setColumnStretch(1, 1)
        self.layout_29.setColumnStretch(2, 1)

        self.layout_30.addLayout(self.layout_29)


        self.layout_32.addWidget(self.pupilTalkCard)

        self.spacer_31 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_32.addItem(self.spacer_31)

        self.scrollArea.setWidget(self.content)

        self.layout_33.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.givenEditLabel.setBuddy(self.givenEdit)
        self.familyEditLabel.setBuddy(self.familyEdit)
        self.birthEditLabel.setBuddy(self.birthEdit)
        self.gradeComboLabel.setBuddy(self.gradeCombo)
        self.classEditLabel.setBuddy(self.classEdit)
        self.enrolledEditLabel.setBuddy(self.enrolledEdit)
        self.strengthsEditLabel.setBuddy(self.strengthsEdit)
        self.homeEditLabel.setBuddy(self.homeEdit)
        self.languageEditLabel.setBuddy(self.languageEdit)
        self.voiceEditLabel.setBuddy(self.voiceEdit)
        self.methodEditLabel.setBuddy(self.methodEdit)
        self.effectEditLabel.setBuddy(self.effectEdit)
        self.notObtainedEditLabel.setBuddy(self.notObtainedEdit)
        self.invitedEditLabel.setBuddy(self.invitedEdit)
        self.heldEditLabel.setBuddy(self.heldEdit)
        self.declinedEditLabel.setBuddy(self.declinedEdit)
        self.talkNoteEditLabel.setBuddy(self.talkNoteEdit)
        self.autumnTalkEditLabel.setBuddy(self.autumnTalkEdit)
        self.springTalkEditLabel.setBuddy(self.springTalkEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PupilStep)

        QMetaObject.connectSlotsByName(PupilStep)
    # setupUi

    def retranslateUi(self, PupilStep):
        self.pupilCardTitle.setText(QCoreApplication.translate("ioplab", u"Eleven", None))
        self.givenEditLabel.setText(QCoreApplication.translate("ioplab", u"Fornavn eller kallenavn", None))
        self.familyEditLabel.setText(QCoreApplication.translate("ioplab", u"Etternavn", None))
        self.birthEditLabel.setText(QCoreApplication.translate("ioplab", u"F\u00f8dsels\u00e5r", None))
        self.gradeComboLabel.setText(QCoreApplication.translate("ioplab", u"Trinn", None))
        self.classEditLabel.setText(QCoreApplication.translate("ioplab", u"Klasse", None))
        self.enrolledEditLabel.setText(QCoreApplication.translate("ioplab", u"Begynte p\u00e5 skolen", None))
        self.enrolledEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.strengthsEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva f\u00e5r eleven til, og hva liker eleven?", None))
        self.homeEditLabel.setText(QCoreApplication.translate("ioplab", u"Barnet og foreldrene som ressurser: hva hjelper hjemme?", None))
        self.languageEditLabel.setText(QCoreApplication.translate("ioplab", u"Spr\u00e5k og tolk", None))
        self.voiceCardTitle.setText(QCoreApplication.translate("ioplab", u"Elevens stemme ved m\u00e5lvalg", None))
        self.voiceEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva sier eleven selv?", None))
        self.methodEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan spurte dere?", None))
        self.effectEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva f\u00f8rte det til?", None))
        self.notObtainedEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvis eleven ikke er spurt: hvorfor?", None))
        self.guardianCardTitle.setText(QCoreApplication.translate("ioplab", u"Samtale med foresatte om m\u00e5lvalg", None))
        self.invitedEditLabel.setText(QCoreApplication.translate("ioplab", u"Invitert", None))
        self.invitedEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.heldEditLabel.setText(QCoreApplication.translate("ioplab", u"Holdt", None))
        self.heldEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.declinedEditLabel.setText(QCoreApplication.translate("ioplab", u"Takket nei", None))
        self.declinedEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.talkNoteEditLabel.setText(QCoreApplication.translate("ioplab", u"Notat fra samtalen", None))
        self.pupilTalkCardTitle.setText(QCoreApplication.translate("ioplab", u"Elevsamtaler", None))
        self.autumnTalkEditLabel.setText(QCoreApplication.translate("ioplab", u"Elevsamtale om h\u00f8sten", None))
        self.autumnTalkEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.springTalkEditLabel.setText(QCoreApplication.translate("ioplab", u"Elevsamtale om v\u00e5ren", None))
        self.springTalkEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        pass
    # retranslateUi
