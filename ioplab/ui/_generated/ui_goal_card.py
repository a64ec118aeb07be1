from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
from ioplab.ui.widgets.text_box import TextBox

class Ui_GoalCard(object):
    def setupUi(self, GoalCard):
        if not GoalCard.objectName():
            GoalCard.setObjectName(u"GoalCard")
        GoalCard.setProperty(u"role", u"card")
        self.layout_17 = QHBoxLayout(GoalCard)
        self.layout_17.setSpacing(12)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(14, 12, 16, 14)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(GoalCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.numberLabel)

        self.upButton = QToolButton(GoalCard)
        self.upButton.setObjectName(u"upButton")

        self.layout_1.addWidget(self.upButton)

        self.downButton = QToolButton(GoalCard)
        self.downButton.setObjectName(u"downButton")

        self.layout_1.addWidget(self.downButton)

        self.removeButton = QToolButton(GoalCard)
        self.removeButton.setObjectName(u"removeButton")

        self.layout_1.addWidget(self.removeButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_0)


        self.layout_17.addLayout(self.layout_1)

        self.layout_16 = QVBoxLayout()
        self.layout_16.setSpacing(10)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.textEditLabel = QLabel(GoalCard)
        self.textEditLabel.setObjectName(u"textEditLabel")
        self.textEditLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.textEditLabel)

        self.textEdit = QLineEdit(GoalCard)
        self.textEdit.setObjectName(u"textEdit")

        self.layout_2.addWidget(self.textEdit)


        self.layout_16.addLayout(self.layout_2)

        self.layout_15 = QGridLayout()
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setHorizontalSpacing(12)
        self.layout_15.setVerticalSpacing(12)
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.baselineEditLabel = QLabel(GoalCard)
        self.baselineEditLabel.setObjectName(u"baselineEditLabel")
        self.baselineEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.baselineEditLabel)

        self.baselineEdit = TextBox(GoalCard)
        self.baselineEdit.setObjectName(u"baselineEdit")

        self.layout_3.addWidget(self.baselineEdit)


        self.layout_5.addLayout(self.layout_3)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)


        self.layout_15.addLayout(self.layout_5, 0, 0, 1, 1)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.criterionEditLabel = QLabel(GoalCard)
        self.criterionEditLabel.setObjectName(u"criterionEditLabel")
        self.criterionEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.criterionEditLabel)

        self.criterionEdit = TextBox(GoalCard)
        self.criterionEdit.setObjectName(u"criterionEdit")

        self.layout_6.addWidget(self.criterionEdit)


        self.layout_8.addLayout(self.layout_6)

        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)


        self.layout_15.addLayout(self.layout_8, 0, 1, 1, 1)

        self.layout_11 = QVBoxLayout()
        self.layout_11.setSpacing(0)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.observeEditLabel = QLabel(GoalCard)
        self.observeEditLabel.setObjectName(u"observeEditLabel")
        self.observeEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.observeEditLabel)

        self.observeEdit = TextBox(GoalCard)
        self.observeEdit.setObjectName(u"observeEdit")

        self.layout_9.addWidget(self.observeEdit)


        self.layout_11.addLayout(self.layout_9)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_11.addItem(self.spacer_10)


        self.layout_15.addLayout(self.layout_11, 1, 0, 1, 1)

        self.layout_14 = QVBoxLayout()
        self.layout_14.setSpacing(0)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(4)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.expectedComboLabel = QLabel(GoalCard)
        self.expectedComboLabel.setObjectName(u"expectedComboLabel")
        self.expectedComboLabel.setProperty(u"role", u"label")

        self.layout_12.addWidget(self.expectedComboLabel)

        self.expectedCombo = QComboBox(GoalCard)
        self.expectedCombo.setObjectName(u"expectedCombo")
        self.expectedCombo.setMinimumContentsLength(6)
        self.expectedCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_12.addWidget(self.expectedCombo)


        self.layout_14.addLayout(self.layout_12)

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_14.addItem(self.spacer_13)


        self.layout_15.addLayout(self.layout_14, 1, 1, 1, 1)

        self.layout_15.setColumnStretch(0, 1)
        self.layout_15.setColumnStretch(1, 1)

        self.layout_16.addLayout(self.layout_15)

        self.hintLabel = QLabel(GoalCard)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setProperty(u"role", u"hint")

        self.layout_16.addWidget(self.hintLabel)


        self.layout_17.addLayout(self.layout_16)

        self.layout_17.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.textEditLabel.setBuddy(self.textEdit)
        self.baselineEditLabel.setBuddy(self.baselineEdit)
        self.criterionEditLabel.setBuddy(self.criterionEdit)
        self.observeEditLabel.setBuddy(self.observeEdit)
        self.expectedComboLabel.setBuddy(self.expectedCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.textEdit, self.baselineEdit)
        QWidget.setTabOrder(self.baselineEdit, self.criterionEdit)
        QWidget.setTabOrder(self.criterionEdit, self.observeEdit)
        QWidget.setTabOrder(self.observeEdit, self.expectedCombo)
        QWidget.setTabOrder(self.expectedCombo, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.removeButton)

        self.retranslateUi(GoalCard)

        QMetaObject.connectSlotsByName(GoalCard)
    # setupUi

    def retranslateUi(self, GoalCard):
        self.numberLabel.setText("")
        self.upButton.setText(QCoreApplication.translate("GoalCard", u"\u2191", None))
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("GoalCard", u"Flytt m\u00e5let opp", None))
#endif // QT_CONFIG(accessibility)
        self.downButton.setText(QCoreApplication.translate("GoalCard", u"\u2193", None))
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("GoalCard", u"Flytt m\u00e5let ned", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("GoalCard", u"\u00d7", None))
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("GoalCard", u"Ta m\u00e5let bort", None))
#endif // QT_CONFIG(accessibility)
        self.textEditLabel.setText(QCoreApplication.translate("GoalCard", u"M\u00e5l: hva gj\u00f8r eleven?", None))
        self.textEdit.setPlaceholderText(QCoreApplication.translate("GoalCard", u"Emil leser en kjent tekst p\u00e5 100 ord h\u00f8yt med flyt", None))
        self.baselineEditLabel.setText(QCoreApplication.translate("GoalCard", u"Utgangspunkt: hvor er eleven n\u00e5?", None))
        self.criterionEditLabel.setText(QCoreApplication.translate("GoalCard", u"Kriterium: hvordan ser andre at det er n\u00e5dd?", None))
        self.observeEditLabel.setText(QCoreApplication.translate("GoalCard", u"Hvordan observere det", None))
        self.expectedComboLabel.setText(QCoreApplication.translate("GoalCard", u"Forventet niv\u00e5", None))
        self.hintLabel.setText("")
        pass
    # retranslateUi
