from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.text_box import TextBox

class Ui_EnteredCard(object):
    def setupUi(self, EnteredCard):
        if not EnteredCard.objectName():
            EnteredCard.setObjectName(u"EnteredCard")
        self.layout_16 = QVBoxLayout(EnteredCard)
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.introLabel = QLabel(EnteredCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_16.addWidget(self.introLabel)

        self.whyLabel = QLabel(EnteredCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_16.addWidget(self.whyLabel)

        self.enteredTable = PlainTable(EnteredCard)
        self.enteredTable.setObjectName(u"enteredTable")

        self.layout_16.addWidget(self.enteredTable)

        self.pinchEnteredButtons = QHBoxLayout()
        self.pinchEnteredButtons.setSpacing(8)
        self.pinchEnteredButtons.setObjectName(u"pinchEnteredButtons")
        self.pinchEnteredButtons.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(EnteredCard)
        self.addButton.setObjectName(u"addButton")

        self.pinchEnteredButtons.addWidget(self.addButton)

        self.removeButton = QPushButton(EnteredCard)
        self.removeButton.setObjectName(u"removeButton")

        self.pinchEnteredButtons.addWidget(self.removeButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchEnteredButtons.addItem(self.spacer_1)


        self.layout_16.addLayout(self.pinchEnteredButtons)

        self.editorBox = QWidget(EnteredCard)
        self.editorBox.setObjectName(u"editorBox")
        self.layout_15 = QVBoxLayout(self.editorBox)
        self.layout_15.setSpacing(10)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.editorLabel = QLabel(self.editorBox)
        self.editorLabel.setObjectName(u"editorLabel")
        self.editorLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.editorLabel.setWordWrap(True)
        self.editorLabel.setProperty(u"role", u"goal")

        self.layout_15.addWidget(self.editorLabel)

        self.explanationLabel = QLabel(self.editorBox)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.explanationLabel.setWordWrap(True)
        self.explanationLabel.setProperty(u"role", u"muted")

        self.layout_15.addWidget(self.explanationLabel)

        self.foldNaming = QHBoxLayout()
        self.foldNaming.setSpacing(8)
        self.foldNaming.setObjectName(u"foldNaming")
        self.foldNaming.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.codeEditLabel = QLabel(self.editorBox)
        self.codeEditLabel.setObjectName(u"codeEditLabel")
        self.codeEditLabel.setWordWrap(True)
        self.codeEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.codeEditLabel)

        self.codeEdit = QLineEdit(self.editorBox)
        self.codeEdit.setObjectName(u"codeEdit")

        self.layout_2.addWidget(self.codeEdit)


        self.foldNaming.addLayout(self.layout_2)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.titleEditLabel = QLabel(self.editorBox)
        self.titleEditLabel.setObjectName(u"titleEditLabel")
        self.titleEditLabel.setWordWrap(True)
        self.titleEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.titleEditLabel)

        self.titleEdit = QLineEdit(self.editorBox)
        self.titleEdit.setObjectName(u"titleEdit")

        self.layout_3.addWidget(self.titleEdit)


        self.foldNaming.addLayout(self.layout_3)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.kindComboLabel = QLabel(self.editorBox)
        self.kindComboLabel.setObjectName(u"kindComboLabel")
        self.kindComboLabel.setWordWrap(True)
        self.kindComboLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.kindComboLabel)

        self.kindCombo = QComboBox(self.editorBox)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumContentsLength(8)
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_4.addWidget(self.kindCombo)


        self.foldNaming.addLayout(self.layout_4)


        self.layout_15.addLayout(self.foldNaming)

        self.shareBox = QWidget(self.editorBox)
        self.shareBox.setObjectName(u"shareBox")
        self.foldShare = QHBoxLayout(self.shareBox)
        self.foldShare.setSpacing(8)
        self.foldShare.setObjectName(u"foldShare")
        self.foldShare.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(4)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.numeratorEditLabel = QLabel(self.shareBox)
        self.numeratorEditLabel.setObjectName(u"numeratorEditLabel")
        self.numeratorEditLabel.setWordWrap(True)
        self.numeratorEditLabel.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.numeratorEditLabel)

        self.numeratorEdit = QLineEdit(self.shareBox)
        self.numeratorEdit.setObjectName(u"numeratorEdit")

        self.layout_5.addWidget(self.numeratorEdit)


        self.foldShare.addLayout(self.layout_5)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.denominatorEditLabel = QLabel(self.shareBox)
        self.denominatorEditLabel.setObjectName(u"denominatorEditLabel")
        self.denominatorEditLabel.setWordWrap(True)
        self.denominatorEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.denominatorEditLabel)

        self.denominatorEdit = QLineEdit(self.shareBox)
        self.denominatorEdit.setObjectName(u"denominatorEdit")

        self.layout_6.addWidget(self.denominatorEdit)


        self.foldShare.addLayout(self.layout_6)


        self.layout_15.addWidget(self.shareBox)

        self.amountBox = QWidget(self.editorBox)
        self.amountBox.setObjectName(u"amountBox")
        self.foldAmount = QHBoxLayout(self.amountBox)
        self.foldAmount.setSpacing(8)
        self.foldAmount.setObjectName(u"foldAmount")
        self.foldAmount.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.amountEditLabel = QLabel(self.amountBox)
        self.amountEditLabel.setObjectName(u"amountEditLabel")
        self.amountEditLabel.setWordWrap(True)
        self.amountEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.amountEditLabel)

        self.amountEdit = QLineEdit(self.amountBox)
        self.amountEdit.setObjectName(u"amountEdit")

        self.layout_7.addWidget(self.amountEdit)


        self.foldAmount.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.unitEditLabel = QLabel(self.amountBox)
        self.unitEditLabel.setObjectName(u"unitEditLabel")
        self.unitEditLabel.setWordWrap(True)
        self.unitEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.unitEditLabel)

        self.unitEdit = QLineEdit(self.amountBox)
        self.unitEdit.setObjectName(u"unitEdit")

        self.layout_8.addWidget(self.unitEdit)


        self.foldAmount.addLayout(self.layout_8)


        self.layout_15.addWidget(self.amountBox)

        self.wordsBox = QWidget(self.editorBox)
        self.wordsBox.setObjectName(u"wordsBox")
        self.layout_9 = QVBoxLayout(self.wordsBox)
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.wordsEditLabel = QLabel(self.wordsBox)
        self.wordsEditLabel.setObjectName(u"wordsEditLabel")
        self.wordsEditLabel.setWordWrap(True)
        self.wordsEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.wordsEditLabel)

        self.wordsEdit = TextBox(self.wordsBox)
        self.wordsEdit.setObjectName(u"wordsEdit")

        self.layout_9.addWidget(self.wordsEdit)


        self.layout_15.addWidget(self.wordsBox)

        self.answersBox = QWidget(self.editorBox)
        self.answersBox.setObjectName(u"answersBox")
        self.layout_11 = QVBoxLayout(self.answersBox)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.answerTable = PlainTable(self.answersBox)
        self.answerTable.setObjectName(u"answerTable")

        self.layout_11.addWidget(self.answerTable)

        self.foldStatement = QHBoxLayout()
        self.foldStatement.setSpacing(8)
        self.foldStatement.setObjectName(u"foldStatement")
        self.foldStatement.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.statementEditLabel = QLabel(self.answersBox)
        self.statementEditLabel.setObjectName(u"statementEditLabel")
        self.statementEditLabel.setWordWrap(True)
        self.statementEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.statementEditLabel)

        self.statementEdit = QLineEdit(self.answersBox)
        self.statementEdit.setObjectName(u"statementEdit")

        self.layout_10.addWidget(self.statementEdit)


        self.foldStatement.addLayout(self.layout_10)

        self.addStatementButton = QPushButton(self.answersBox)
        self.addStatementButton.setObjectName(u"addStatementButton")

        self.foldStatement.addWidget(self.addStatementButton, 0, Qt.AlignmentFlag.AlignBottom)

        self.removeStatementButton = QPushButton(self.answersBox)
        self.removeStatementButton.setObjectName(u"removeStatementButton")

        self.foldStatement.addWidget(self.removeStatementButton, 0, Qt.AlignmentFlag.AlignBottom)


        self.layout_11.addLayout(self.foldStatement)


        self.layout_15.addWidget(self.answersBox)

        self.foldSource = QHBoxLayout()
        self.foldSource.setSpacing(8)
        self.foldSource.setObjectName(u"foldSource")
        self.foldSource.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.sourceEditLabel = QLabel(self.editorBox)
        self.sourceEditLabel.setObjectName(u"sourceEditLabel")
        self.sourceEditLabel.setWordWrap(True)
        self.sourceEditLabel.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.sourceEditLabel)

        self.sourceEdit = QLineEdit(self.editorBox)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.layout_12.addWidget(self.sourceEdit)


        self.foldSource.addLayout(self.layout_12)

        self.layout_13 = QVBoxLayout()
        self.layout_13.setSpacing(4)
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.sourceOnEditLabel = QLabel(self.editorBox)
        self.sourceOnEditLabel.setObjectName(u"sourceOnEditLabel")
        self.sourceOnEditLabel.setWordWrap(True)
        self.sourceOnEditLabel.setProperty(u"role", u"label")

        self.layout_13.addWidget(self.sourceOnEditLabel)

        self.sourceOnEdit = DateField(self.editorBox)
        self.sourceOnEdit.setObjectName(u"sourceOnEdit")

        self.layout_13.addWidget(self.sourceOnEdit)


        self.foldSource.addLayout(self.layout_13)


        self.layout_15.addLayout(self.foldSource)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.noteEditLabel = QLabel(self.editorBox)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setWordWrap(True)
        self.noteEditLabel.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.noteEditLabel)

        self.noteEdit = TextBox(self.editorBox)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout_14.addWidget(self.noteEdit)


        self.layout_15.addLayout(self.layout_14)

        self.stateLabel = QLabel(self.editorBox)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setWordWrap(True)

        self.layout_15.addWidget(self.stateLabel)

        self.nameLabel = QLabel(self.editorBox)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setProperty(u"role", u"hint")

        self.layout_15.addWidget(self.nameLabel)


        self.layout_16.addWidget(self.editorBox)

#if QT_CONFIG(shortcut)
        self.codeEditLabel.setBuddy(self.codeEdit)
        self.titleEditLabel.setBuddy(self.titleEdit)
        self.kindComboLabel.setBuddy(self.kindCombo)
        self.numeratorEditLabel.setBuddy(self.numeratorEdit)
        self.denominatorEditLabel.setBuddy(self.denominatorEdit)
        self.amountEditLabel.setBuddy(self.amountEdit)
        self.unitEditLabel.setBuddy(self.unitEdit)
        self.wordsEditLabel.setBuddy(self.wordsEdit)
        self.statementEditLabel.setBuddy(self.statementEdit)
        self.sourceEditLabel.setBuddy(self.sourceEdit)
        self.sourceOnEditLabel.setBuddy(self.sourceOnEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.enteredTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.codeEdit)
        QWidget.setTabOrder(self.codeEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.numeratorEdit)
        QWidget.setTabOrder(self.numeratorEdit, self.denominatorEdit)
        QWidget.setTabOrder(self.denominatorEdit, self.amountEdit)
        QWidget.setTabOrder(self.amountEdit, self.unitEdit)
        QWidget.setTabOrder(self.unitEdit, self.wordsEdit)
        QWidget.setTabOrder(self.wordsEdit, self.answerTable)
        QWidget.setTabOrder(self.answerTable, self.statementEdit)
        QWidget.setTabOrder(self.statementEdit, self.addStatementButton)
        QWidget.setTabOrder(self.addStatementButton, self.removeStatementButton)
        QWidget.setTabOrder(self.removeStatementButton, self.sourceEdit)
        QWidget.setTabOrder(self.sourceEdit, self.sourceOnEdit)
        QWidget.setTabOrder(self.sourceOnEdit, self.noteEdit)

        self.retranslateUi(EnteredCard)

        QMetaObject.connectSlotsByName(EnteredCard)
    # setupUi

    def retranslateUi(self, EnteredCard):
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Det som ikke kan telles i planene, f\u00f8rer du for h\u00e5nd. Det er f\u00f8rt n\u00e5r verdien har kilde og dato. Ikke skriv navn p\u00e5 elever.", None))
        self.whyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.enteredTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Indikatorer f\u00f8rt for h\u00e5nd", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("ioplab", u"Ny indikator", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta bort", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Ta bort indikatoren", None))
#endif // QT_CONFIG(accessibility)
        self.editorLabel.setText("")
        self.explanationLabel.setText("")
        self.codeEditLabel.setText(QCoreApplication.translate("ioplab", u"Nummer", None))
        self.titleEditLabel.setText(QCoreApplication.translate("ioplab", u"Navn", None))
        self.kindComboLabel.setText(QCoreApplication.translate("ioplab", u"Verdien er", None))
        self.numeratorEditLabel.setText(QCoreApplication.translate("ioplab", u"Antall", None))
        self.denominatorEditLabel.setText(QCoreApplication.translate("ioplab", u"Av", None))
        self.amountEditLabel.setText(QCoreApplication.translate("ioplab", u"Mengde", None))
        self.unitEditLabel.setText(QCoreApplication.translate("ioplab", u"Enhet", None))
        self.wordsEditLabel.setText(QCoreApplication.translate("ioplab", u"Med ord", None))
#if QT_CONFIG(accessibility)
        self.answerTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Svar p\u00e5 p\u00e5standene", None))
#endif // QT_CONFIG(accessibility)
        self.statementEditLabel.setText(QCoreApplication.translate("ioplab", u"Ny p\u00e5stand", None))
        self.addStatementButton.setText(QCoreApplication.translate("ioplab", u"Legg til", None))
#if QT_CONFIG(accessibility)
        self.addStatementButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Legg til p\u00e5standen", None))
#endif // QT_CONFIG(accessibility)
        self.removeStatementButton.setText(QCoreApplication.translate("ioplab", u"Ta bort p\u00e5standen", None))
        self.sourceEditLabel.setText(QCoreApplication.translate("ioplab", u"Kilde", None))
        self.sourceOnEditLabel.setText(QCoreApplication.translate("ioplab", u"Kildens dato", None))
        self.noteEditLabel.setText(QCoreApplication.translate("ioplab", u"Kommentar", None))
        self.stateLabel.setText("")
        self.nameLabel.setText("")
        pass
    # retranslateUi
