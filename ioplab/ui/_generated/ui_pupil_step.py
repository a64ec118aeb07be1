from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.plain_table import PlainTable
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

        self.spacer_44 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_0.addItem(self.spacer_44)


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

        self.spacer_45 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_45)


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

        self.spacer_46 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_2.addItem(self.spacer_46)


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

        self.spacer_47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_47)


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

        self.spacer_48 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_4.addItem(self.spacer_48)


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

        self.spacer_49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_49)


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

        self.layout_43 = QVBoxLayout()
        self.layout_43.setSpacing(4)
        self.layout_43.setObjectName(u"layout_43")
        self.layout_43.setContentsMargins(0, 0, 0, 0)
        self.transitionsEditLabel = QLabel(self.pupilCard)
        self.transitionsEditLabel.setObjectName(u"transitionsEditLabel")
        self.transitionsEditLabel.setProperty(u"role", u"label")

        self.layout_43.addWidget(self.transitionsEditLabel)

        self.transitionsEdit = TextBox(self.pupilCard)
        self.transitionsEdit.setObjectName(u"transitionsEdit")

        self.layout_43.addWidget(self.transitionsEdit)


        self.layout_9.addLayout(self.layout_43)


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

        self.talkCard = QFrame(self.content)
        self.talkCard.setObjectName(u"talkCard")
        self.talkCard.setProperty(u"role", u"card")
        self.layout_42 = QVBoxLayout(self.talkCard)
        self.layout_42.setSpacing(10)
        self.layout_42.setObjectName(u"layout_42")
        self.layout_42.setContentsMargins(16, 14, 16, 16)
        self.talkCardTitle = QLabel(self.talkCard)
        self.talkCardTitle.setObjectName(u"talkCardTitle")
        self.talkCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_42.addWidget(self.talkCardTitle)

        self.talkLabel = QLabel(self.talkCard)
        self.talkLabel.setObjectName(u"talkLabel")
        self.talkLabel.setWordWrap(True)
        self.talkLabel.setProperty(u"role", u"muted")

        self.layout_42.addWidget(self.talkLabel)

        self.talkTable = PlainTable(self.talkCard)
        self.talkTable.setObjectName(u"talkTable")

        self.layout_42.addWidget(self.talkTable)

        self.layout_40 = QVBoxLayout()
        self.layout_40.setSpacing(4)
        self.layout_40.setObjectName(u"layout_40")
        self.layout_40.setContentsMargins(0, 0, 0, 0)
        self.talkKindComboLabel = QLabel(self.talkCard)
        self.talkKindComboLabel.setObjectName(u"talkKindComboLabel")
        self.talkKindComboLabel.setProperty(u"role", u"label")

        self.layout_40.addWidget(self.talkKindComboLabel)

        self.foldTalkWhat = QHBoxLayout()
        self.foldTalkWhat.setSpacing(8)
        self.foldTalkWhat.setObjectName(u"foldTalkWhat")
        self.foldTalkWhat.setContentsMargins(0, 0, 0, 0)
        self.talkKindCombo = QComboBox(self.talkCard)
        self.talkKindCombo.setObjectName(u"talkKindCombo")
        self.talkKindCombo.setMinimumContentsLength(12)
        self.talkKindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldTalkWhat.addWidget(self.talkKindCombo)

        self.talkStageCombo = QComboBox(self.talkCard)
        self.talkStageCombo.setObjectName(u"talkStageCombo")
        self.talkStageCombo.setMinimumContentsLength(10)
        self.talkStageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldTalkWhat.addWidget(self.talkStageCombo)

        self.foldTalkWhat.setStretch(0, 1)
        self.foldTalkWhat.setStretch(1, 1)

        self.layout_40.addLayout(self.foldTalkWhat)


        self.layout_42.addLayout(self.layout_40)

        self.foldTalk = QHBoxLayout()
        self.foldTalk.setSpacing(8)
        self.foldTalk.setObjectName(u"foldTalk")
        self.foldTalk.setContentsMargins(0, 0, 0, 0)
        self.addTalkButton = QPushButton(self.talkCard)
        self.addTalkButton.setObjectName(u"addTalkButton")

        self.foldTalk.addWidget(self.addTalkButton)

        self.removeTalkButton = QPushButton(self.talkCard)
        self.removeTalkButton.setObjectName(u"removeTalkButton")

        self.foldTalk.addWidget(self.removeTalkButton)

        self.spacer_41 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTalk.addItem(self.spacer_41)


        self.layout_42.addLayout(self.foldTalk)


        self.layout_32.addWidget(self.talkCard)

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
        self.transitionsEditLabel.setBuddy(self.transitionsEdit)
        self.voiceEditLabel.setBuddy(self.voiceEdit)
        self.methodEditLabel.setBuddy(self.methodEdit)
        self.effectEditLabel.setBuddy(self.effectEdit)
        self.notObtainedEditLabel.setBuddy(self.notObtainedEdit)
        self.talkKindComboLabel.setBuddy(self.talkKindCombo)
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
        self.transitionsEditLabel.setText(QCoreApplication.translate("ioplab", u"Overganger: skolebytte, l\u00e6rerbytte og annet som er nytt for eleven", None))
        self.voiceCardTitle.setText(QCoreApplication.translate("ioplab", u"Elevens stemme ved m\u00e5lvalg", None))
        self.voiceEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva sier eleven selv?", None))
        self.methodEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan spurte dere?", None))
        self.effectEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva f\u00f8rte det til?", None))
        self.notObtainedEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvis eleven ikke er spurt: hvorfor?", None))
        self.talkCardTitle.setText(QCoreApplication.translate("ioplab", u"Samtaler", None))
        self.talkLabel.setText(QCoreApplication.translate("ioplab", u"Samtalene som h\u00f8rer til \u00e5ret, st\u00e5r her. Skriv datoer rett inn i tabellen.", None))
#if QT_CONFIG(accessibility)
        self.talkTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Samtaler", None))
#endif // QT_CONFIG(accessibility)
        self.talkKindComboLabel.setText(QCoreApplication.translate("ioplab", u"En samtale utenom disse, og n\u00e5r den h\u00f8rer til", None))
#if QT_CONFIG(accessibility)
        self.talkKindCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"En samtale utenom disse", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.talkStageCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"N\u00e5r samtalen h\u00f8rer til", None))
#endif // QT_CONFIG(accessibility)
        self.addTalkButton.setText(QCoreApplication.translate("ioplab", u"&Legg til samtale", None))
        self.removeTalkButton.setText(QCoreApplication.translate("ioplab", u"Ta bort samtalen", None))
        pass
    # retranslateUi
