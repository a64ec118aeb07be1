from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout, QWidget
from ioplab.ui.widgets.text_box import TextBox

class Ui_GoalEditor(object):
    def setupUi(self, GoalEditor):
        if not GoalEditor.objectName():
            GoalEditor.setObjectName(u"GoalEditor")
        self.layout_23 = QVBoxLayout(GoalEditor)
        self.layout_23.setSpacing(10)
        self.layout_23.setObjectName(u"layout_23")
        self.layout_23.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.textEditLabel = QLabel(GoalEditor)
        self.textEditLabel.setObjectName(u"textEditLabel")
        self.textEditLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.textEditLabel)

        self.textEdit = QLineEdit(GoalEditor)
        self.textEdit.setObjectName(u"textEdit")

        self.layout_0.addWidget(self.textEdit)


        self.layout_23.addLayout(self.layout_0)

        self.pinchFields = QHBoxLayout()
        self.pinchFields.setSpacing(12)
        self.pinchFields.setObjectName(u"pinchFields")
        self.pinchFields.setContentsMargins(0, 0, 0, 0)
        self.startColumn = QVBoxLayout()
        self.startColumn.setSpacing(10)
        self.startColumn.setObjectName(u"startColumn")
        self.startColumn.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(0)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.baselineEditLabel = QLabel(GoalEditor)
        self.baselineEditLabel.setObjectName(u"baselineEditLabel")
        self.baselineEditLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.baselineEditLabel)

        self.baselineEdit = TextBox(GoalEditor)
        self.baselineEdit.setObjectName(u"baselineEdit")

        self.layout_1.addWidget(self.baselineEdit)


        self.layout_3.addLayout(self.layout_1)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)


        self.startColumn.addLayout(self.layout_3)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.observeEditLabel = QLabel(GoalEditor)
        self.observeEditLabel.setObjectName(u"observeEditLabel")
        self.observeEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.observeEditLabel)

        self.observeEdit = TextBox(GoalEditor)
        self.observeEdit.setObjectName(u"observeEdit")

        self.layout_7.addWidget(self.observeEdit)


        self.layout_9.addLayout(self.layout_7)

        self.spacer_8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_9.addItem(self.spacer_8)


        self.startColumn.addLayout(self.layout_9)


        self.pinchFields.addLayout(self.startColumn)

        self.aimColumn = QVBoxLayout()
        self.aimColumn.setSpacing(10)
        self.aimColumn.setObjectName(u"aimColumn")
        self.aimColumn.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.criterionEditLabel = QLabel(GoalEditor)
        self.criterionEditLabel.setObjectName(u"criterionEditLabel")
        self.criterionEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.criterionEditLabel)

        self.criterionEdit = TextBox(GoalEditor)
        self.criterionEdit.setObjectName(u"criterionEdit")

        self.layout_4.addWidget(self.criterionEdit)


        self.layout_6.addLayout(self.layout_4)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)


        self.aimColumn.addLayout(self.layout_6)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.expectedComboLabel = QLabel(GoalEditor)
        self.expectedComboLabel.setObjectName(u"expectedComboLabel")
        self.expectedComboLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.expectedComboLabel)

        self.expectedCombo = QComboBox(GoalEditor)
        self.expectedCombo.setObjectName(u"expectedCombo")
        self.expectedCombo.setMinimumContentsLength(6)
        self.expectedCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_10.addWidget(self.expectedCombo)


        self.layout_12.addLayout(self.layout_10)

        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)


        self.aimColumn.addLayout(self.layout_12)


        self.pinchFields.addLayout(self.aimColumn)

        self.pinchFields.setStretch(0, 1)
        self.pinchFields.setStretch(1, 1)

        self.layout_23.addLayout(self.pinchFields)

        self.recommendationBox = QWidget(GoalEditor)
        self.recommendationBox.setObjectName(u"recommendationBox")
        self.layout_14 = QVBoxLayout(self.recommendationBox)
        self.layout_14.setSpacing(4)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(0, 0, 0, 0)
        self.recommendationLabel = QLabel(self.recommendationBox)
        self.recommendationLabel.setObjectName(u"recommendationLabel")
        self.recommendationLabel.setProperty(u"role", u"label")

        self.layout_14.addWidget(self.recommendationLabel)


        self.layout_23.addWidget(self.recommendationBox)

        self.competenceHost = QWidget(GoalEditor)
        self.competenceHost.setObjectName(u"competenceHost")
        self.competenceLayout = QVBoxLayout(self.competenceHost)
        self.competenceLayout.setSpacing(0)
        self.competenceLayout.setObjectName(u"competenceLayout")
        self.competenceLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.competenceHost)

        self.revisionBox = QWidget(GoalEditor)
        self.revisionBox.setObjectName(u"revisionBox")
        self.layout_16 = QVBoxLayout(self.revisionBox)
        self.layout_16.setSpacing(4)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(0, 0, 0, 0)
        self.layout_15 = QVBoxLayout()
        self.layout_15.setSpacing(4)
        self.layout_15.setObjectName(u"layout_15")
        self.layout_15.setContentsMargins(0, 0, 0, 0)
        self.revisionEditLabel = QLabel(self.revisionBox)
        self.revisionEditLabel.setObjectName(u"revisionEditLabel")
        self.revisionEditLabel.setProperty(u"role", u"label")

        self.layout_15.addWidget(self.revisionEditLabel)

        self.revisionEdit = QLineEdit(self.revisionBox)
        self.revisionEdit.setObjectName(u"revisionEdit")

        self.layout_15.addWidget(self.revisionEdit)


        self.layout_16.addLayout(self.layout_15)


        self.layout_23.addWidget(self.revisionBox)

        self.developmentHost = QWidget(GoalEditor)
        self.developmentHost.setObjectName(u"developmentHost")
        self.developmentLayout = QVBoxLayout(self.developmentHost)
        self.developmentLayout.setSpacing(0)
        self.developmentLayout.setObjectName(u"developmentLayout")
        self.developmentLayout.setContentsMargins(0, 0, 0, 0)

        self.layout_23.addWidget(self.developmentHost)

        self.endBox = QWidget(GoalEditor)
        self.endBox.setObjectName(u"endBox")
        self.layout_21 = QVBoxLayout(self.endBox)
        self.layout_21.setSpacing(0)
        self.layout_21.setObjectName(u"layout_21")
        self.layout_21.setContentsMargins(0, 0, 0, 0)
        self.foldEnd = QHBoxLayout()
        self.foldEnd.setSpacing(8)
        self.foldEnd.setObjectName(u"foldEnd")
        self.foldEnd.setContentsMargins(0, 0, 0, 0)
        self.layout_18 = QVBoxLayout()
        self.layout_18.setSpacing(0)
        self.layout_18.setObjectName(u"layout_18")
        self.layout_18.setContentsMargins(0, 0, 0, 0)
        self.layout_17 = QVBoxLayout()
        self.layout_17.setSpacing(4)
        self.layout_17.setObjectName(u"layout_17")
        self.layout_17.setContentsMargins(0, 0, 0, 0)
        self.endEditLabel = QLabel(self.endBox)
        self.endEditLabel.setObjectName(u"endEditLabel")
        self.endEditLabel.setProperty(u"role", u"label")

        self.layout_17.addWidget(self.endEditLabel)

        self.endEdit = QLineEdit(self.endBox)
        self.endEdit.setObjectName(u"endEdit")

        self.layout_17.addWidget(self.endEdit)


        self.layout_18.addLayout(self.layout_17)


        self.foldEnd.addLayout(self.layout_18)

        self.layout_20 = QVBoxLayout()
        self.layout_20.setSpacing(0)
        self.layout_20.setObjectName(u"layout_20")
        self.layout_20.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_20.addItem(self.spacer_19)

        self.endButton = QPushButton(self.endBox)
        self.endButton.setObjectName(u"endButton")

        self.layout_20.addWidget(self.endButton)


        self.foldEnd.addLayout(self.layout_20)

        self.foldEnd.setStretch(0, 1)

        self.layout_21.addLayout(self.foldEnd)


        self.layout_23.addWidget(self.endBox)

        self.endedBox = QWidget(GoalEditor)
        self.endedBox.setObjectName(u"endedBox")
        self.foldEnded = QHBoxLayout(self.endedBox)
        self.foldEnded.setSpacing(8)
        self.foldEnded.setObjectName(u"foldEnded")
        self.foldEnded.setContentsMargins(0, 0, 0, 0)
        self.endedLabel = QLabel(self.endedBox)
        self.endedLabel.setObjectName(u"endedLabel")
        self.endedLabel.setWordWrap(True)
        self.endedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.endedLabel.setProperty(u"role", u"muted")

        self.foldEnded.addWidget(self.endedLabel)

        self.reopenButton = QPushButton(self.endedBox)
        self.reopenButton.setObjectName(u"reopenButton")

        self.foldEnded.addWidget(self.reopenButton)

        self.foldEnded.setStretch(0, 1)

        self.layout_23.addWidget(self.endedBox)

        self.foldTools = QHBoxLayout()
        self.foldTools.setSpacing(6)
        self.foldTools.setObjectName(u"foldTools")
        self.foldTools.setContentsMargins(0, 0, 0, 0)
        self.upButton = QToolButton(GoalEditor)
        self.upButton.setObjectName(u"upButton")

        self.foldTools.addWidget(self.upButton)

        self.downButton = QToolButton(GoalEditor)
        self.downButton.setObjectName(u"downButton")

        self.foldTools.addWidget(self.downButton)

        self.favouriteButton = QPushButton(GoalEditor)
        self.favouriteButton.setObjectName(u"favouriteButton")
        self.favouriteButton.setProperty(u"role", u"quiet")

        self.foldTools.addWidget(self.favouriteButton)

        self.spacer_22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTools.addItem(self.spacer_22)

        self.removeButton = QPushButton(GoalEditor)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"role", u"quiet")

        self.foldTools.addWidget(self.removeButton)


        self.layout_23.addLayout(self.foldTools)

#if QT_CONFIG(shortcut)
        self.textEditLabel.setBuddy(self.textEdit)
        self.baselineEditLabel.setBuddy(self.baselineEdit)
        self.observeEditLabel.setBuddy(self.observeEdit)
        self.criterionEditLabel.setBuddy(self.criterionEdit)
        self.expectedComboLabel.setBuddy(self.expectedCombo)
        self.revisionEditLabel.setBuddy(self.revisionEdit)
        self.endEditLabel.setBuddy(self.endEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.textEdit, self.baselineEdit)
        QWidget.setTabOrder(self.baselineEdit, self.criterionEdit)
        QWidget.setTabOrder(self.criterionEdit, self.observeEdit)
        QWidget.setTabOrder(self.observeEdit, self.expectedCombo)
        QWidget.setTabOrder(self.expectedCombo, self.revisionEdit)
        QWidget.setTabOrder(self.revisionEdit, self.endEdit)
        QWidget.setTabOrder(self.endEdit, self.endButton)
        QWidget.setTabOrder(self.endButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.favouriteButton)
        QWidget.setTabOrder(self.favouriteButton, self.removeButton)

        self.retranslateUi(GoalEditor)

        QMetaObject.connectSlotsByName(GoalEditor)
    # setupUi

    def retranslateUi(self, GoalEditor):
        self.textEditLabel.setText(QCoreApplication.translate("ioplab", u"M\u00e5l: hva gj\u00f8r eleven?", None))
        self.textEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"Eleven leser en kjent tekst p\u00e5 100 ord h\u00f8yt med flyt", None))
        self.baselineEditLabel.setText(QCoreApplication.translate("ioplab", u"Utgangspunkt: hvor er eleven n\u00e5?", None))
        self.observeEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan observere det", None))
        self.criterionEditLabel.setText(QCoreApplication.translate("ioplab", u"Kriterium: hvordan ser andre at det er n\u00e5dd?", None))
        self.expectedComboLabel.setText(QCoreApplication.translate("ioplab", u"Forventet niv\u00e5", None))
        self.recommendationLabel.setText(QCoreApplication.translate("ioplab", u"Svarer p\u00e5 tilr\u00e5dingen", None))
        self.revisionEditLabel.setText(QCoreApplication.translate("ioplab", u"Endret etter at planen ble tatt i bruk. Hvorfor?", None))
        self.endEditLabel.setText(QCoreApplication.translate("ioplab", u"Avslutte m\u00e5let f\u00f8r \u00e5ret er omme? Skriv hvorfor.", None))
        self.endButton.setText(QCoreApplication.translate("ioplab", u"Avslutt m\u00e5let", None))
        self.endedLabel.setText("")
        self.reopenButton.setText(QCoreApplication.translate("ioplab", u"Ta m\u00e5let opp igjen", None))
        self.upButton.setText(QCoreApplication.translate("ioplab", u"\u2191", None))
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Flytt m\u00e5let opp", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ioplab", u"Flytt m\u00e5let opp (Alt+pil opp)", None))
#endif // QT_CONFIG(tooltip)
        self.downButton.setText(QCoreApplication.translate("ioplab", u"\u2193", None))
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Flytt m\u00e5let ned", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ioplab", u"Flytt m\u00e5let ned (Alt+pil ned)", None))
#endif // QT_CONFIG(tooltip)
        self.favouriteButton.setText(QCoreApplication.translate("ioplab", u"\u2606 Gjem som favoritt", None))
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Ta m\u00e5let bort", None))
        pass
    # retranslateUi
