from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_QualityStep(object):
    def setupUi(self, QualityStep):
        if not QualityStep.objectName():
            QualityStep.setObjectName(u"QualityStep")
        self.layout_6 = QVBoxLayout(QualityStep)
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.scrollArea = QScrollArea(QualityStep)
        self.scrollArea.setObjectName(u"scrollArea")
        self.scrollArea.setWidgetResizable(True)
        self.scrollArea.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout_5 = QVBoxLayout(self.content)
        self.layout_5.setSpacing(14)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(4, 4, 12, 4)
        self.qualityCard = QFrame(self.content)
        self.qualityCard.setObjectName(u"qualityCard")
        self.qualityCard.setProperty(u"role", u"card")
        self.layout_3 = QVBoxLayout(self.qualityCard)
        self.layout_3.setSpacing(10)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(16, 14, 16, 16)
        self.qualityCardTitle = QLabel(self.qualityCard)
        self.qualityCardTitle.setObjectName(u"qualityCardTitle")
        self.qualityCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_3.addWidget(self.qualityCardTitle)

        self.statusLabel = QLabel(self.qualityCard)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setWordWrap(True)

        self.layout_3.addWidget(self.statusLabel)

        self.findingList = WrapList(self.qualityCard)
        self.findingList.setObjectName(u"findingList")

        self.layout_3.addWidget(self.findingList)

        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.qualityCard)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.qualityCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout_0.addWidget(self.reasonEdit)


        self.layout_3.addLayout(self.layout_0)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(8)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.exceptButton = QPushButton(self.qualityCard)
        self.exceptButton.setObjectName(u"exceptButton")

        self.layout_2.addWidget(self.exceptButton)


        self.layout_3.addLayout(self.layout_2)


        self.layout_5.addWidget(self.qualityCard)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.scrollArea.setWidget(self.content)

        self.layout_6.addWidget(self.scrollArea)

#if QT_CONFIG(shortcut)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
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
        self.reasonEditLabel.setText(QCoreApplication.translate("ioplab", u"Kan kravet ikke oppfylles? Skriv hvorfor, s\u00e5 st\u00e5r det i planen.", None))
        self.exceptButton.setText(QCoreApplication.translate("ioplab", u"&Dokumenter unntaket", None))
        pass
    # retranslateUi
