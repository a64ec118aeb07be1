from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_PeopleCard(object):
    def setupUi(self, PeopleCard):
        if not PeopleCard.objectName():
            PeopleCard.setObjectName(u"PeopleCard")
        self.layout_0 = QVBoxLayout(PeopleCard)
        self.layout_0.setSpacing(10)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.whoBox = QWidget(PeopleCard)
        self.whoBox.setObjectName(u"whoBox")
        self.layout_b1 = QVBoxLayout(self.whoBox)
        self.layout_b1.setSpacing(8)
        self.layout_b1.setObjectName(u"layout_b1")
        self.layout_b1.setContentsMargins(0, 0, 0, 0)
        self.foldWho = QHBoxLayout()
        self.foldWho.setSpacing(8)
        self.foldWho.setObjectName(u"foldWho")
        self.foldWho.setContentsMargins(0, 0, 0, 0)
        self.layout_f1 = QVBoxLayout()
        self.layout_f1.setSpacing(4)
        self.layout_f1.setObjectName(u"layout_f1")
        self.layout_f1.setContentsMargins(0, 0, 0, 0)
        self.whoComboLabel = QLabel(self.whoBox)
        self.whoComboLabel.setObjectName(u"whoComboLabel")
        self.whoComboLabel.setProperty(u"role", u"label")

        self.layout_f1.addWidget(self.whoComboLabel)

        self.whoCombo = QComboBox(self.whoBox)
        self.whoCombo.setObjectName(u"whoCombo")
        self.whoCombo.setMinimumContentsLength(6)
        self.whoCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_f1.addWidget(self.whoCombo)


        self.foldWho.addLayout(self.layout_f1)

        self.beButton = QPushButton(self.whoBox)
        self.beButton.setObjectName(u"beButton")

        self.foldWho.addWidget(self.beButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldWho.addItem(self.spacer_1)


        self.layout_b1.addLayout(self.foldWho)


        self.layout_0.addWidget(self.whoBox)

        self.introLabel = QLabel(PeopleCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.introLabel)

        self.holderTable = PlainTable(PeopleCard)
        self.holderTable.setObjectName(u"holderTable")

        self.layout_0.addWidget(self.holderTable)

        self.foldPeopleButtons = QHBoxLayout()
        self.foldPeopleButtons.setSpacing(8)
        self.foldPeopleButtons.setObjectName(u"foldPeopleButtons")
        self.foldPeopleButtons.setContentsMargins(0, 0, 0, 0)
        self.giveButton = QPushButton(PeopleCard)
        self.giveButton.setObjectName(u"giveButton")

        self.foldPeopleButtons.addWidget(self.giveButton)

        self.takeButton = QPushButton(PeopleCard)
        self.takeButton.setObjectName(u"takeButton")

        self.foldPeopleButtons.addWidget(self.takeButton)

        self.changeButton = QPushButton(PeopleCard)
        self.changeButton.setObjectName(u"changeButton")

        self.foldPeopleButtons.addWidget(self.changeButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldPeopleButtons.addItem(self.spacer_2)


        self.layout_0.addLayout(self.foldPeopleButtons)

        self.whyLabel = QLabel(PeopleCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.whyLabel)

        self.giveBox = QWidget(PeopleCard)
        self.giveBox.setObjectName(u"giveBox")
        self.layout_b2 = QVBoxLayout(self.giveBox)
        self.layout_b2.setSpacing(8)
        self.layout_b2.setObjectName(u"layout_b2")
        self.layout_b2.setContentsMargins(0, 0, 0, 0)
        self.layout_f2 = QVBoxLayout()
        self.layout_f2.setSpacing(4)
        self.layout_f2.setObjectName(u"layout_f2")
        self.layout_f2.setContentsMargins(0, 0, 0, 0)
        self.giveComboLabel = QLabel(self.giveBox)
        self.giveComboLabel.setObjectName(u"giveComboLabel")
        self.giveComboLabel.setProperty(u"role", u"label")

        self.layout_f2.addWidget(self.giveComboLabel)

        self.giveCombo = QComboBox(self.giveBox)
        self.giveCombo.setObjectName(u"giveCombo")
        self.giveCombo.setMinimumContentsLength(6)
        self.giveCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_f2.addWidget(self.giveCombo)


        self.layout_b2.addLayout(self.layout_f2)

        self.foldGive = QHBoxLayout()
        self.foldGive.setSpacing(8)
        self.foldGive.setObjectName(u"foldGive")
        self.foldGive.setContentsMargins(0, 0, 0, 0)
        self.layout_f3 = QVBoxLayout()
        self.layout_f3.setSpacing(4)
        self.layout_f3.setObjectName(u"layout_f3")
        self.layout_f3.setContentsMargins(0, 0, 0, 0)
        self.givePhraseEditLabel = QLabel(self.giveBox)
        self.givePhraseEditLabel.setObjectName(u"givePhraseEditLabel")
        self.givePhraseEditLabel.setProperty(u"role", u"label")

        self.layout_f3.addWidget(self.givePhraseEditLabel)

        self.givePhraseEdit = QLineEdit(self.giveBox)
        self.givePhraseEdit.setObjectName(u"givePhraseEdit")
        self.givePhraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f3.addWidget(self.givePhraseEdit)


        self.foldGive.addLayout(self.layout_f3)

        self.layout_f4 = QVBoxLayout()
        self.layout_f4.setSpacing(4)
        self.layout_f4.setObjectName(u"layout_f4")
        self.layout_f4.setContentsMargins(0, 0, 0, 0)
        self.giveAgainEditLabel = QLabel(self.giveBox)
        self.giveAgainEditLabel.setObjectName(u"giveAgainEditLabel")
        self.giveAgainEditLabel.setProperty(u"role", u"label")

        self.layout_f4.addWidget(self.giveAgainEditLabel)

        self.giveAgainEdit = QLineEdit(self.giveBox)
        self.giveAgainEdit.setObjectName(u"giveAgainEdit")
        self.giveAgainEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f4.addWidget(self.giveAgainEdit)


        self.foldGive.addLayout(self.layout_f4)


        self.layout_b2.addLayout(self.foldGive)

        self.giveAdviceLabel = QLabel(self.giveBox)
        self.giveAdviceLabel.setObjectName(u"giveAdviceLabel")
        self.giveAdviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.giveAdviceLabel.setWordWrap(True)
        self.giveAdviceLabel.setProperty(u"role", u"muted")

        self.layout_b2.addWidget(self.giveAdviceLabel)

        self.giveHelpLabel = QLabel(self.giveBox)
        self.giveHelpLabel.setObjectName(u"giveHelpLabel")
        self.giveHelpLabel.setWordWrap(True)
        self.giveHelpLabel.setProperty(u"role", u"muted")

        self.layout_b2.addWidget(self.giveHelpLabel)

        self.pinchGive = QHBoxLayout()
        self.pinchGive.setSpacing(8)
        self.pinchGive.setObjectName(u"pinchGive")
        self.pinchGive.setContentsMargins(0, 0, 0, 0)
        self.giveDoneButton = QPushButton(self.giveBox)
        self.giveDoneButton.setObjectName(u"giveDoneButton")
        self.giveDoneButton.setProperty(u"role", u"main")

        self.pinchGive.addWidget(self.giveDoneButton)

        self.giveCancelButton = QPushButton(self.giveBox)
        self.giveCancelButton.setObjectName(u"giveCancelButton")

        self.pinchGive.addWidget(self.giveCancelButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchGive.addItem(self.spacer_3)


        self.layout_b2.addLayout(self.pinchGive)


        self.layout_0.addWidget(self.giveBox)

        self.takeBox = QWidget(PeopleCard)
        self.takeBox.setObjectName(u"takeBox")
        self.layout_b3 = QVBoxLayout(self.takeBox)
        self.layout_b3.setSpacing(8)
        self.layout_b3.setObjectName(u"layout_b3")
        self.layout_b3.setContentsMargins(0, 0, 0, 0)
        self.takeLabel = QLabel(self.takeBox)
        self.takeLabel.setObjectName(u"takeLabel")
        self.takeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.takeLabel.setWordWrap(True)

        self.layout_b3.addWidget(self.takeLabel)

        self.pinchTake = QHBoxLayout()
        self.pinchTake.setSpacing(8)
        self.pinchTake.setObjectName(u"pinchTake")
        self.pinchTake.setContentsMargins(0, 0, 0, 0)
        self.takeDoneButton = QPushButton(self.takeBox)
        self.takeDoneButton.setObjectName(u"takeDoneButton")

        self.pinchTake.addWidget(self.takeDoneButton)

        self.takeCancelButton = QPushButton(self.takeBox)
        self.takeCancelButton.setObjectName(u"takeCancelButton")

        self.pinchTake.addWidget(self.takeCancelButton)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTake.addItem(self.spacer_4)


        self.layout_b3.addLayout(self.pinchTake)


        self.layout_0.addWidget(self.takeBox)

        self.changeBox = QWidget(PeopleCard)
        self.changeBox.setObjectName(u"changeBox")
        self.layout_b4 = QVBoxLayout(self.changeBox)
        self.layout_b4.setSpacing(8)
        self.layout_b4.setObjectName(u"layout_b4")
        self.layout_b4.setContentsMargins(0, 0, 0, 0)
        self.layout_f5 = QVBoxLayout()
        self.layout_f5.setSpacing(4)
        self.layout_f5.setObjectName(u"layout_f5")
        self.layout_f5.setContentsMargins(0, 0, 0, 0)
        self.oldEditLabel = QLabel(self.changeBox)
        self.oldEditLabel.setObjectName(u"oldEditLabel")
        self.oldEditLabel.setProperty(u"role", u"label")

        self.layout_f5.addWidget(self.oldEditLabel)

        self.oldEdit = QLineEdit(self.changeBox)
        self.oldEdit.setObjectName(u"oldEdit")
        self.oldEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f5.addWidget(self.oldEdit)


        self.layout_b4.addLayout(self.layout_f5)

        self.foldChange = QHBoxLayout()
        self.foldChange.setSpacing(8)
        self.foldChange.setObjectName(u"foldChange")
        self.foldChange.setContentsMargins(0, 0, 0, 0)
        self.layout_f6 = QVBoxLayout()
        self.layout_f6.setSpacing(4)
        self.layout_f6.setObjectName(u"layout_f6")
        self.layout_f6.setContentsMargins(0, 0, 0, 0)
        self.newEditLabel = QLabel(self.changeBox)
        self.newEditLabel.setObjectName(u"newEditLabel")
        self.newEditLabel.setProperty(u"role", u"label")

        self.layout_f6.addWidget(self.newEditLabel)

        self.newEdit = QLineEdit(self.changeBox)
        self.newEdit.setObjectName(u"newEdit")
        self.newEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f6.addWidget(self.newEdit)


        self.foldChange.addLayout(self.layout_f6)

        self.layout_f7 = QVBoxLayout()
        self.layout_f7.setSpacing(4)
        self.layout_f7.setObjectName(u"layout_f7")
        self.layout_f7.setContentsMargins(0, 0, 0, 0)
        self.againEditLabel = QLabel(self.changeBox)
        self.againEditLabel.setObjectName(u"againEditLabel")
        self.againEditLabel.setProperty(u"role", u"label")

        self.layout_f7.addWidget(self.againEditLabel)

        self.againEdit = QLineEdit(self.changeBox)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f7.addWidget(self.againEdit)


        self.foldChange.addLayout(self.layout_f7)


        self.layout_b4.addLayout(self.foldChange)

        self.changeAdviceLabel = QLabel(self.changeBox)
        self.changeAdviceLabel.setObjectName(u"changeAdviceLabel")
        self.changeAdviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.changeAdviceLabel.setWordWrap(True)
        self.changeAdviceLabel.setProperty(u"role", u"muted")

        self.layout_b4.addWidget(self.changeAdviceLabel)

        self.pinchChange = QHBoxLayout()
        self.pinchChange.setSpacing(8)
        self.pinchChange.setObjectName(u"pinchChange")
        self.pinchChange.setContentsMargins(0, 0, 0, 0)
        self.changeDoneButton = QPushButton(self.changeBox)
        self.changeDoneButton.setObjectName(u"changeDoneButton")
        self.changeDoneButton.setProperty(u"role", u"main")

        self.pinchChange.addWidget(self.changeDoneButton)

        self.changeCancelButton = QPushButton(self.changeBox)
        self.changeCancelButton.setObjectName(u"changeCancelButton")

        self.pinchChange.addWidget(self.changeCancelButton)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchChange.addItem(self.spacer_5)


        self.layout_b4.addLayout(self.pinchChange)


        self.layout_0.addWidget(self.changeBox)

#if QT_CONFIG(shortcut)
        self.whoComboLabel.setBuddy(self.whoCombo)
        self.giveComboLabel.setBuddy(self.giveCombo)
        self.givePhraseEditLabel.setBuddy(self.givePhraseEdit)
        self.giveAgainEditLabel.setBuddy(self.giveAgainEdit)
        self.oldEditLabel.setBuddy(self.oldEdit)
        self.newEditLabel.setBuddy(self.newEdit)
        self.againEditLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeopleCard)

        QMetaObject.connectSlotsByName(PeopleCard)
    # setupUi

    def retranslateUi(self, PeopleCard):
        self.whoComboLabel.setText(QCoreApplication.translate("ioplab", u"Hvem av de ansatte er du?", None))
        self.beButton.setText(QCoreApplication.translate("ioplab", u"Dette er meg", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Alle som kan \u00e5pne arkivet, ser alt som st\u00e5r i det. Hver har sin egen passordfrase, og ingen ser de andres vurdering av et m\u00e5l f\u00f8r de har levert sin egen.", None))
#if QT_CONFIG(accessibility)
        self.holderTable.setAccessibleName(QCoreApplication.translate("ioplab", u"De som kan \u00e5pne arkivet", None))
#endif // QT_CONFIG(accessibility)
        self.giveButton.setText(QCoreApplication.translate("ioplab", u"Gi tilgang \u2026", None))
        self.takeButton.setText(QCoreApplication.translate("ioplab", u"Ta bort tilgangen", None))
        self.changeButton.setText(QCoreApplication.translate("ioplab", u"Bytt passordfrase", None))
        self.whyLabel.setText("")
        self.giveComboLabel.setText(QCoreApplication.translate("ioplab", u"Hvem skal f\u00e5 tilgang?", None))
        self.givePhraseEditLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrase", None))
        self.giveAgainEditLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrasen en gang til", None))
        self.giveAdviceLabel.setText("")
        self.giveHelpLabel.setText(QCoreApplication.translate("ioplab", u"Den som f\u00e5r tilgang, skriver passordfrasen selv. \u00c5 gi tilgang kan ikke angres med Ctrl+Z, men tilgangen kan tas bort igjen.", None))
        self.giveDoneButton.setText(QCoreApplication.translate("ioplab", u"Gi tilgang", None))
        self.giveCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.takeLabel.setText("")
        self.takeDoneButton.setText(QCoreApplication.translate("ioplab", u"Ja, ta bort tilgangen", None))
        self.takeCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.oldEditLabel.setText(QCoreApplication.translate("ioplab", u"Den gamle passordfrasen", None))
        self.newEditLabel.setText(QCoreApplication.translate("ioplab", u"Ny passordfrase", None))
        self.againEditLabel.setText(QCoreApplication.translate("ioplab", u"Den nye en gang til", None))
        self.changeAdviceLabel.setText("")
        self.changeDoneButton.setText(QCoreApplication.translate("ioplab", u"Bytt til den nye", None))
        self.changeCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        pass
    # retranslateUi
