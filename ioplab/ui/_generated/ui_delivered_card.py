from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_DeliveredCard(object):
    def setupUi(self, DeliveredCard):
        if not DeliveredCard.objectName():
            DeliveredCard.setObjectName(u"DeliveredCard")
        DeliveredCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(DeliveredCard)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.deliveredTitle = QLabel(DeliveredCard)
        self.deliveredTitle.setObjectName(u"deliveredTitle")
        self.deliveredTitle.setProperty(u"role", u"cardTitle")

        self.layout_2.addWidget(self.deliveredTitle)

        self.deliveredLabel = QLabel(DeliveredCard)
        self.deliveredLabel.setObjectName(u"deliveredLabel")
        self.deliveredLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.deliveredLabel.setWordWrap(True)

        self.layout_2.addWidget(self.deliveredLabel)

        self.deliveredTable = PlainTable(DeliveredCard)
        self.deliveredTable.setObjectName(u"deliveredTable")

        self.layout_2.addWidget(self.deliveredTable)

        self.rowLabel = QLabel(DeliveredCard)
        self.rowLabel.setObjectName(u"rowLabel")
        self.rowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rowLabel.setWordWrap(True)

        self.layout_2.addWidget(self.rowLabel)

        self.foldRowButtons = QHBoxLayout()
        self.foldRowButtons.setSpacing(8)
        self.foldRowButtons.setObjectName(u"foldRowButtons")
        self.foldRowButtons.setContentsMargins(0, 0, 0, 0)
        self.removeButton = QPushButton(DeliveredCard)
        self.removeButton.setObjectName(u"removeButton")

        self.foldRowButtons.addWidget(self.removeButton)

        self.acceptButton = QPushButton(DeliveredCard)
        self.acceptButton.setObjectName(u"acceptButton")

        self.foldRowButtons.addWidget(self.acceptButton)

        self.forgetButton = QPushButton(DeliveredCard)
        self.forgetButton.setObjectName(u"forgetButton")

        self.foldRowButtons.addWidget(self.forgetButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldRowButtons.addItem(self.spacer_1)


        self.layout_2.addLayout(self.foldRowButtons)

        self.expectedTitle = QLabel(DeliveredCard)
        self.expectedTitle.setObjectName(u"expectedTitle")
        self.expectedTitle.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.expectedTitle)

        self.foldExpect = QHBoxLayout()
        self.foldExpect.setSpacing(8)
        self.foldExpect.setObjectName(u"foldExpect")
        self.foldExpect.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(DeliveredCard)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"role", u"label")

        self.foldExpect.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(DeliveredCard)
        self.nameEdit.setObjectName(u"nameEdit")

        self.foldExpect.addWidget(self.nameEdit)

        self.schoolLabel = QLabel(DeliveredCard)
        self.schoolLabel.setObjectName(u"schoolLabel")
        self.schoolLabel.setProperty(u"role", u"label")

        self.foldExpect.addWidget(self.schoolLabel)

        self.schoolEdit = QLineEdit(DeliveredCard)
        self.schoolEdit.setObjectName(u"schoolEdit")

        self.foldExpect.addWidget(self.schoolEdit)

        self.expectButton = QPushButton(DeliveredCard)
        self.expectButton.setObjectName(u"expectButton")

        self.foldExpect.addWidget(self.expectButton)

        self.foldExpect.setStretch(1, 1)
        self.foldExpect.setStretch(3, 1)

        self.layout_2.addLayout(self.foldExpect)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.schoolLabel.setBuddy(self.schoolEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deliveredTable, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.forgetButton)
        QWidget.setTabOrder(self.forgetButton, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.schoolEdit)
        QWidget.setTabOrder(self.schoolEdit, self.expectButton)

        self.retranslateUi(DeliveredCard)

        QMetaObject.connectSlotsByName(DeliveredCard)
    # setupUi

    def retranslateUi(self, DeliveredCard):
        self.deliveredTitle.setText(QCoreApplication.translate("ioplab", u"Levert", None))
        self.deliveredLabel.setText("")
#if QT_CONFIG(accessibility)
        self.deliveredTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som har levert, og hvem som mangler", None))
#endif // QT_CONFIG(accessibility)
        self.rowLabel.setText("")
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta bort filen", None))
        self.acceptButton.setText(QCoreApplication.translate("ioplab", u"Godta den nye n\u00f8kkelen", None))
        self.forgetButton.setText(QCoreApplication.translate("ioplab", u"Ta av listen", None))
        self.expectedTitle.setText(QCoreApplication.translate("ioplab", u"Skal noen flere levere?", None))
        self.nameLabel.setText(QCoreApplication.translate("ioplab", u"Navn", None))
        self.schoolLabel.setText(QCoreApplication.translate("ioplab", u"Skole", None))
        self.expectButton.setText(QCoreApplication.translate("ioplab", u"Sett p\u00e5 listen", None))
        pass
    # retranslateUi
