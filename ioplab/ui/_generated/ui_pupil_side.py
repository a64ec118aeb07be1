from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.faces import FaceButton
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.text_box import TextBox

class Ui_PupilSide(object):
    def setupUi(self, PupilSide):
        if not PupilSide.objectName():
            PupilSide.setObjectName(u"PupilSide")
        self.layout_0 = QVBoxLayout(PupilSide)
        self.layout_0.setSpacing(14)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(32, 20, 32, 20)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(16)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(PupilSide)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headRow.addWidget(self.nameLabel)

        self.subjectLabel = QLabel(PupilSide)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headRow.addWidget(self.subjectLabel)

        self.progressLabel = QLabel(PupilSide)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headRow.addWidget(self.progressLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headRow.addItem(self.spacer_0)

        self.scanButton = QPushButton(PupilSide)
        self.scanButton.setObjectName(u"scanButton")

        self.headRow.addWidget(self.scanButton)

        self.leaveButton = QPushButton(PupilSide)
        self.leaveButton.setObjectName(u"leaveButton")

        self.headRow.addWidget(self.leaveButton)


        self.layout_0.addLayout(self.headRow)

        self.notice = Notice(PupilSide)
        self.notice.setObjectName(u"notice")

        self.layout_0.addWidget(self.notice)

        self.scrollArea = QScrollArea(PupilSide)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_8 = QVBoxLayout(self.content)
        self.layout_8.setSpacing(14)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(2, 2, 2, 2)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_1)

        self.goalPart = QWidget(self.content)
        self.goalPart.setObjectName(u"goalPart")
        self.layout_1 = QVBoxLayout(self.goalPart)
        self.layout_1.setSpacing(14)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.goalRow = QHBoxLayout()
        self.goalRow.setSpacing(16)
        self.goalRow.setObjectName(u"goalRow")
        self.goalRow.setContentsMargins(0, 0, 0, 0)
        self.goalLabel = QLabel(self.goalPart)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goalLabel.setWordWrap(True)

        self.goalRow.addWidget(self.goalLabel)

        self.moreButton = QPushButton(self.goalPart)
        self.moreButton.setObjectName(u"moreButton")

        self.goalRow.addWidget(self.moreButton)

        self.goalRow.setStretch(0, 1)

        self.layout_1.addLayout(self.goalRow)

        self.criterionLabel = QLabel(self.goalPart)
        self.criterionLabel.setObjectName(u"criterionLabel")
        self.criterionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.criterionLabel.setWordWrap(True)

        self.layout_1.addWidget(self.criterionLabel)

        self.questionRow = QHBoxLayout()
        self.questionRow.setSpacing(16)
        self.questionRow.setObjectName(u"questionRow")
        self.questionRow.setContentsMargins(0, 0, 0, 0)
        self.questionLabel = QLabel(self.goalPart)
        self.questionLabel.setObjectName(u"questionLabel")

        self.questionRow.addWidget(self.questionLabel)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.questionRow.addItem(self.spacer_2)

        self.clearButton = QPushButton(self.goalPart)
        self.clearButton.setObjectName(u"clearButton")

        self.questionRow.addWidget(self.clearButton)


        self.layout_1.addLayout(self.questionRow)

        self.pinchFaces = QHBoxLayout()
        self.pinchFaces.setSpacing(16)
        self.pinchFaces.setObjectName(u"pinchFaces")
        self.pinchFaces.setContentsMargins(0, 0, 0, 0)
        self.hardFace = FaceButton(self.goalPart)
        self.hardFace.setObjectName(u"hardFace")

        self.pinchFaces.addWidget(self.hardFace)

        self.okayFace = FaceButton(self.goalPart)
        self.okayFace.setObjectName(u"okayFace")

        self.pinchFaces.addWidget(self.okayFace)

        self.wellFace = FaceButton(self.goalPart)
        self.wellFace.setObjectName(u"wellFace")

        self.pinchFaces.addWidget(self.wellFace)


        self.layout_1.addLayout(self.pinchFaces)

        self.wordsLabel = QLabel(self.goalPart)
        self.wordsLabel.setObjectName(u"wordsLabel")
        self.wordsLabel.setWordWrap(True)

        self.layout_1.addWidget(self.wordsLabel)

        self.wordsEdit = TextBox(self.goalPart)
        self.wordsEdit.setObjectName(u"wordsEdit")

        self.layout_1.addWidget(self.wordsEdit)


        self.layout_8.addWidget(self.goalPart)

        self.voicePart = QWidget(self.content)
        self.voicePart.setObjectName(u"voicePart")
        self.layout_4 = QVBoxLayout(self.voicePart)
        self.layout_4.setSpacing(14)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.voiceLabel = QLabel(self.voicePart)
        self.voiceLabel.setObjectName(u"voiceLabel")
        self.voiceLabel.setWordWrap(True)

        self.layout_4.addWidget(self.voiceLabel)

        self.voiceHintLabel = QLabel(self.voicePart)
        self.voiceHintLabel.setObjectName(u"voiceHintLabel")
        self.voiceHintLabel.setWordWrap(True)

        self.layout_4.addWidget(self.voiceHintLabel)

        self.voiceEdit = TextBox(self.voicePart)
        self.voiceEdit.setObjectName(u"voiceEdit")

        self.layout_4.addWidget(self.voiceEdit)


        self.layout_8.addWidget(self.voicePart)

        self.thanksPart = QWidget(self.content)
        self.thanksPart.setObjectName(u"thanksPart")
        self.layout_5 = QVBoxLayout(self.thanksPart)
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.thanksLabel = QLabel(self.thanksPart)
        self.thanksLabel.setObjectName(u"thanksLabel")
        self.thanksLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.thanksLabel.setWordWrap(True)

        self.layout_5.addWidget(self.thanksLabel)

        self.savedLabel = QLabel(self.thanksPart)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setWordWrap(True)

        self.layout_5.addWidget(self.savedLabel)


        self.layout_8.addWidget(self.thanksPart)

        self.leavePart = QFrame(self.content)
        self.leavePart.setObjectName(u"leavePart")
        self.leavePart.setProperty(u"role", u"card")
        self.layout_6 = QVBoxLayout(self.leavePart)
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(28, 24, 28, 24)
        self.leaveLabel = QLabel(self.leavePart)
        self.leaveLabel.setObjectName(u"leaveLabel")
        self.leaveLabel.setWordWrap(True)

        self.layout_6.addWidget(self.leaveLabel)

        self.passphraseLabel = QLabel(self.leavePart)
        self.passphraseLabel.setObjectName(u"passphraseLabel")
        self.passphraseLabel.setWordWrap(True)

        self.layout_6.addWidget(self.passphraseLabel)

        self.passphraseEdit = QLineEdit(self.leavePart)
        self.passphraseEdit.setObjectName(u"passphraseEdit")
        self.passphraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_6.addWidget(self.passphraseEdit)

        self.foldLeave = QHBoxLayout()
        self.foldLeave.setSpacing(16)
        self.foldLeave.setObjectName(u"foldLeave")
        self.foldLeave.setContentsMargins(0, 0, 0, 0)
        self.stayButton = QPushButton(self.leavePart)
        self.stayButton.setObjectName(u"stayButton")

        self.foldLeave.addWidget(self.stayButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldLeave.addItem(self.spacer_3)

        self.confirmButton = QPushButton(self.leavePart)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setProperty(u"role", u"main")

        self.foldLeave.addWidget(self.confirmButton)


        self.layout_6.addLayout(self.foldLeave)


        self.layout_8.addWidget(self.leavePart)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_4)

        self.scrollArea.setWidget(self.content)

        self.layout_0.addWidget(self.scrollArea)

        self.scanLabel = QLabel(PupilSide)
        self.scanLabel.setObjectName(u"scanLabel")

        self.layout_0.addWidget(self.scanLabel)

        self.layout_7 = QHBoxLayout()
        self.layout_7.setSpacing(16)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(PupilSide)
        self.backButton.setObjectName(u"backButton")

        self.layout_7.addWidget(self.backButton)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_7.addItem(self.spacer_5)

        self.nextButton = QPushButton(PupilSide)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"role", u"main")

        self.layout_7.addWidget(self.nextButton)


        self.layout_0.addLayout(self.layout_7)

        self.layout_0.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.wordsLabel.setBuddy(self.wordsEdit)
        self.voiceLabel.setBuddy(self.voiceEdit)
        self.passphraseLabel.setBuddy(self.passphraseEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.leaveButton, self.scanButton)
        QWidget.setTabOrder(self.scanButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.hardFace)
        QWidget.setTabOrder(self.hardFace, self.okayFace)
        QWidget.setTabOrder(self.okayFace, self.wellFace)
        QWidget.setTabOrder(self.wellFace, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.voiceEdit)
        QWidget.setTabOrder(self.voiceEdit, self.passphraseEdit)
        QWidget.setTabOrder(self.passphraseEdit, self.stayButton)
        QWidget.setTabOrder(self.stayButton, self.confirmButton)
        QWidget.setTabOrder(self.confirmButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.nextButton)

        self.retranslateUi(PupilSide)

        QMetaObject.connectSlotsByName(PupilSide)
    # setupUi

    def retranslateUi(self, PupilSide):
        self.nameLabel.setText("")
        self.subjectLabel.setText("")
        self.progressLabel.setText("")
        self.scanButton.setText("")
        self.leaveButton.setText(QCoreApplication.translate("ioplab", u"Avslutt", None))
        self.goalLabel.setText("")
        self.moreButton.setText(QCoreApplication.translate("ioplab", u"Les mer", None))
        self.criterionLabel.setText("")
        self.questionLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan g\u00e5r det?", None))
        self.clearButton.setText(QCoreApplication.translate("ioplab", u"Ta bort svaret", None))
        self.wordsLabel.setText(QCoreApplication.translate("ioplab", u"Hva vil du si om dette?", None))
        self.voiceLabel.setText(QCoreApplication.translate("ioplab", u"Hva sier du selv?", None))
        self.voiceHintLabel.setText(QCoreApplication.translate("ioplab", u"Hva er bra? Hva er vanskelig? Hva vil du ha hjelp til?", None))
        self.thanksLabel.setText("")
        self.savedLabel.setText(QCoreApplication.translate("ioplab", u"Det du har svart, er lagret. Si fra til en voksen at du er ferdig.", None))
        self.leaveLabel.setText(QCoreApplication.translate("ioplab", u"Er du ferdig? Da hjelper en voksen deg videre.", None))
        self.passphraseLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrasen til den voksne", None))
        self.stayButton.setText(QCoreApplication.translate("ioplab", u"Tilbake til siden", None))
        self.confirmButton.setText(QCoreApplication.translate("ioplab", u"Avslutt elevens side", None))
        self.scanLabel.setText(QCoreApplication.translate("ioplab", u"Mellomrom flytter. Enter velger.", None))
        self.backButton.setText(QCoreApplication.translate("ioplab", u"Tilbake", None))
        self.nextButton.setText(QCoreApplication.translate("ioplab", u"Videre", None))
        pass
    # retranslateUi
