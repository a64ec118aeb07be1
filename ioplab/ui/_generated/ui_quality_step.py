from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.text_box import TextBox
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_QualityStep(object):
    def setupUi(self, QualityStep):
        if not QualityStep.objectName():
            QualityStep.setObjectName(u"QualityStep")
        self.layout_11 = QVBoxLayout(QualityStep)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(QualityStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_10 = QVBoxLayout(self.content)
        self.layout_10.setSpacing(14)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(4, 4, 12, 4)
        self.qualityCard = QFrame(self.content)
        self.qualityCard.setObjectName(u"qualityCard")
        self.qualityCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.qualityCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.qualityCardTitle = QLabel(self.qualityCard)
        self.qualityCardTitle.setObjectName(u"qualityCardTitle")
        self.qualityCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.qualityCardTitle)

        self.statusLabel = QLabel(self.qualityCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.statusLabel.setWordWrap(True)

        self.layout_4.addWidget(self.statusLabel)

        self.findingList = WrapList(self.qualityCard)
        self.findingList.setObjectName(u"findingList")

        self.layout_4.addWidget(self.findingList)

        self.foldFinding = QHBoxLayout()
        self.foldFinding.setSpacing(8)
        self.foldFinding.setObjectName(u"foldFinding")
        self.foldFinding.setContentsMargins(0, 0, 0, 0)
        self.goButton = QPushButton(self.qualityCard)
        self.goButton.setObjectName(u"goButton")

        self.foldFinding.addWidget(self.goButton)

        self.withdrawButton = QPushButton(self.qualityCard)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.foldFinding.addWidget(self.withdrawButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldFinding.addItem(self.spacer_0)


        self.layout_4.addLayout(self.foldFinding)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.qualityCard)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.qualityCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout_1.addWidget(self.reasonEdit)


        self.layout_4.addLayout(self.layout_1)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.exceptButton = QPushButton(self.qualityCard)
        self.exceptButton.setObjectName(u"exceptButton")

        self.layout_3.addWidget(self.exceptButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_2)


        self.layout_4.addLayout(self.layout_3)


        self.layout_10.addWidget(self.qualityCard)

        self.checkCard = QFrame(self.content)
        self.checkCard.setObjectName(u"checkCard")
        self.checkCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.checkCard)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.checkCardTitle = QLabel(self.checkCard)
        self.checkCardTitle.setObjectName(u"checkCardTitle")
        self.checkCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_8.addWidget(self.checkCardTitle)

        self.checkLabel = QLabel(self.checkCard)
        self.checkLabel.setObjectName(u"checkLabel")
        self.checkLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.checkLabel.setWordWrap(True)
        self.checkLabel.setProperty(u"role", u"muted")

        self.layout_8.addWidget(self.checkLabel)

        self.foldCheck = QHBoxLayout()
        self.foldCheck.setSpacing(12)
        self.foldCheck.setObjectName(u"foldCheck")
        self.foldCheck.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.readerComboLabel = QLabel(self.checkCard)
        self.readerComboLabel.setObjectName(u"readerComboLabel")
        self.readerComboLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.readerComboLabel)

        self.readerCombo = QComboBox(self.checkCard)
        self.readerCombo.setObjectName(u"readerCombo")
        self.readerCombo.setMinimumContentsLength(14)
        self.readerCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_5.addWidget(self.readerCombo)


        self.foldCheck.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.checkedEditLabel = QLabel(self.checkCard)
        self.checkedEditLabel.setObjectName(u"checkedEditLabel")
        self.checkedEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.checkedEditLabel)

        self.checkedEdit = DateField(self.checkCard)
        self.checkedEdit.setObjectName(u"checkedEdit")

        self.layout_6.addWidget(self.checkedEdit)


        self.foldCheck.addLayout(self.layout_6)

        self.foldCheck.setStretch(0, 2)
        self.foldCheck.setStretch(1, 1)

        self.layout_8.addLayout(self.foldCheck)

        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.checkNoteEditLabel = QLabel(self.checkCard)
        self.checkNoteEditLabel.setObjectName(u"checkNoteEditLabel")
        self.checkNoteEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.checkNoteEditLabel)

        self.checkNoteEdit = TextBox(self.checkCard)
        self.checkNoteEdit.setObjectName(u"checkNoteEdit")

        self.layout_7.addWidget(self.checkNoteEdit)


        self.layout_8.addLayout(self.layout_7)


        self.layout_10.addWidget(self.checkCard)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_9)

        self.scrollArea.setWidget(self.content)

        self.layout_11.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.readerComboLabel.setBuddy(self.readerCombo)
        self.checkedEditLabel.setBuddy(self.checkedEdit)
        self.checkNoteEditLabel.setBuddy(self.checkNoteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(QualityStep)

        QMetaObject.connectSlotsByName(QualityStep)
    # setupUi

    def retranslateUi(self, QualityStep):
        self.qualityCardTitle.setText(QCoreApplication.translate("ioplab", u"Kvalitetssikring", None))
        self.statusLabel.setText("")
#if QT_CONFIG(accessibility)
        self.findingList.setAccessibleName(QCoreApplication.translate("ioplab", u"Alle merknader", None))
#endif // QT_CONFIG(accessibility)
        self.goButton.setText(QCoreApplication.translate("ioplab", u"G\u00e5 til stede&t", None))
        self.withdrawButton.setText(QCoreApplication.translate("ioplab", u"Ta &unntaket tilbake", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("ioplab", u"Kan kravet ikke oppfylles? Skriv hvorfor, s\u00e5 st\u00e5r det i planen.", None))
        self.exceptButton.setText(QCoreApplication.translate("ioplab", u"&Dokumenter unntaket", None))
        self.checkCardTitle.setText(QCoreApplication.translate("ioplab", u"Kollegasjekk", None))
        self.checkLabel.setText("")
        self.readerComboLabel.setText(QCoreApplication.translate("ioplab", u"Hvem har lest planen?", None))
        self.checkedEditLabel.setText(QCoreApplication.translate("ioplab", u"N\u00e5r", None))
        self.checkedEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.checkNoteEditLabel.setText(QCoreApplication.translate("ioplab", u"Hva sa kollegaen?", None))
        pass
    # retranslateUi
