from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_TrainingPage(object):
    def setupUi(self, TrainingPage):
        if not TrainingPage.objectName():
            TrainingPage.setObjectName(u"TrainingPage")
        self.layout_6 = QVBoxLayout(TrainingPage)
        self.layout_6.setSpacing(14)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(12)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(TrainingPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(TrainingPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_0)


        self.foldHead.addLayout(self.foldTitle)

        self.planButton = QPushButton(TrainingPage)
        self.planButton.setObjectName(u"planButton")

        self.foldHead.addWidget(self.planButton)


        self.layout_6.addLayout(self.foldHead)

        self.notice = Notice(TrainingPage)
        self.notice.setObjectName(u"notice")

        self.layout_6.addWidget(self.notice)

        self.aboutCard = QFrame(TrainingPage)
        self.aboutCard.setObjectName(u"aboutCard")
        self.aboutCard.setProperty(u"role", u"card")
        self.layout_1 = QVBoxLayout(self.aboutCard)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(16, 14, 16, 16)
        self.aboutCardTitle = QLabel(self.aboutCard)
        self.aboutCardTitle.setObjectName(u"aboutCardTitle")
        self.aboutCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_1.addWidget(self.aboutCardTitle)

        self.aboutLabel = QLabel(self.aboutCard)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setWordWrap(True)

        self.layout_1.addWidget(self.aboutLabel)


        self.layout_6.addWidget(self.aboutCard)

        self.trainingCard = QFrame(TrainingPage)
        self.trainingCard.setObjectName(u"trainingCard")
        self.trainingCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.trainingCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.trainingCardTitle = QLabel(self.trainingCard)
        self.trainingCardTitle.setObjectName(u"trainingCardTitle")
        self.trainingCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_4.addWidget(self.trainingCardTitle)

        self.emptyLabel = QLabel(self.trainingCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setProperty(u"role", u"muted")

        self.layout_4.addWidget(self.emptyLabel)

        self.trainingTable = PlainTable(self.trainingCard)
        self.trainingTable.setObjectName(u"trainingTable")

        self.layout_4.addWidget(self.trainingTable)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.areaComboLabel = QLabel(self.trainingCard)
        self.areaComboLabel.setObjectName(u"areaComboLabel")
        self.areaComboLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.areaComboLabel)

        self.foldAdd = QHBoxLayout()
        self.foldAdd.setSpacing(8)
        self.foldAdd.setObjectName(u"foldAdd")
        self.foldAdd.setContentsMargins(0, 0, 0, 0)
        self.areaCombo = QComboBox(self.trainingCard)
        self.areaCombo.setObjectName(u"areaCombo")
        self.areaCombo.setMinimumContentsLength(10)
        self.areaCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.foldAdd.addWidget(self.areaCombo)

        self.addButton = QPushButton(self.trainingCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"role", u"main")

        self.foldAdd.addWidget(self.addButton)

        self.removeButton = QPushButton(self.trainingCard)
        self.removeButton.setObjectName(u"removeButton")

        self.foldAdd.addWidget(self.removeButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldAdd.addItem(self.spacer_2)


        self.layout_3.addLayout(self.foldAdd)


        self.layout_4.addLayout(self.layout_3)


        self.layout_6.addWidget(self.trainingCard)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)

#if QT_CONFIG(shortcut)
        self.areaComboLabel.setBuddy(self.areaCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TrainingPage)

        QMetaObject.connectSlotsByName(TrainingPage)
    # setupUi

    def retranslateUi(self, TrainingPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Intensiv oppl\u00e6ring", None))
        self.factsLabel.setText("")
        self.planButton.setText(QCoreApplication.translate("ioplab", u"Til &planen", None))
        self.aboutCardTitle.setText(QCoreApplication.translate("ioplab", u"Hva dette er", None))
        self.aboutLabel.setText(QCoreApplication.translate("ioplab", u"Intensiv oppl\u00e6ring etter \u00a7 11-3 er kort hjelp i lesing, skriving eller regning for elever p\u00e5 1. til 4. trinn. Den f\u00f8lger l\u00e6replanen og avviker aldri fra den. Den er ikke en del av IOP-en.", None))
        self.trainingCardTitle.setText(QCoreApplication.translate("ioplab", u"Oppl\u00e6ring som er gitt", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.trainingTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Intensiv oppl\u00e6ring", None))
#endif // QT_CONFIG(accessibility)
        self.areaComboLabel.setText(QCoreApplication.translate("ioplab", u"Omr\u00e5de", None))
        self.addButton.setText(QCoreApplication.translate("ioplab", u"&Legg til oppl\u00e6ring", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta &bort oppl\u00e6ringen", None))
        pass
    # retranslateUi
