from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
class Ui_GoalCard(object):
    def setupUi(self, GoalCard):
        if not GoalCard.objectName():
            GoalCard.setObjectName(u"GoalCard")
        GoalCard.setProperty(u"role", u"card")
        self.layout_10 = QHBoxLayout(GoalCard)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(12, 12, 16, 12)
        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.handleLabel = QLabel(GoalCard)
        self.handleLabel.setObjectName(u"handleLabel")
        self.handleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.handleLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.handleLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_1.addItem(self.spacer_0)


        self.layout_10.addLayout(self.layout_1)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(0)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.summary = QWidget(GoalCard)
        self.summary.setObjectName(u"summary")
        self.layout_7 = QVBoxLayout(self.summary)
        self.layout_7.setSpacing(6)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.goalLabel = QLabel(self.summary)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setWordWrap(True)
        self.goalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.goalLabel.setProperty(u"role", u"goal")

        self.layout_7.addWidget(self.goalLabel)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(16)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(2)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.baselineCaption = QLabel(self.summary)
        self.baselineCaption.setObjectName(u"baselineCaption")
        self.baselineCaption.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.baselineCaption)

        self.baselineLabel = QLabel(self.summary)
        self.baselineLabel.setObjectName(u"baselineLabel")
        self.baselineLabel.setWordWrap(True)
        self.baselineLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_3.addWidget(self.baselineLabel)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_3.addItem(self.spacer_2)


        self.layout_6.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(2)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.criterionCaption = QLabel(self.summary)
        self.criterionCaption.setObjectName(u"criterionCaption")
        self.criterionCaption.setProperty(u"role", u"label")

        self.layout_5.addWidget(self.criterionCaption)

        self.criterionLabel = QLabel(self.summary)
        self.criterionLabel.setObjectName(u"criterionLabel")
        self.criterionLabel.setWordWrap(True)
        self.criterionLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout_5.addWidget(self.criterionLabel)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)


        self.layout_6.addLayout(self.layout_5)

        self.layout_6.setStretch(0, 1)
        self.layout_6.setStretch(1, 1)

        self.layout_7.addLayout(self.layout_6)

        self.stateLabel = QLabel(self.summary)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"muted")

        self.layout_7.addWidget(self.stateLabel)

        self.hintLabel = QLabel(self.summary)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setProperty(u"role", u"hint")

        self.layout_7.addWidget(self.hintLabel)


        self.layout_9.addWidget(self.summary)

        self.editorHost = QWidget(GoalCard)
        self.editorHost.setObjectName(u"editorHost")
        self.layout_8 = QVBoxLayout(self.editorHost)
        self.layout_8.setSpacing(8)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)

        self.layout_9.addWidget(self.editorHost)


        self.layout_10.addLayout(self.layout_9)

        self.layout_10.setStretch(1, 1)

        self.retranslateUi(GoalCard)

        QMetaObject.connectSlotsByName(GoalCard)
    # setupUi

    def retranslateUi(self, GoalCard):
        self.handleLabel.setText("")
#if QT_CONFIG(tooltip)
        self.handleLabel.setToolTip(QCoreApplication.translate("ioplab", u"Dra m\u00e5let dit det skal st\u00e5. Alt+pil opp eller ned flytter det ogs\u00e5.", None))
#endif // QT_CONFIG(tooltip)
        self.goalLabel.setText("")
        self.baselineCaption.setText(QCoreApplication.translate("ioplab", u"Utgangspunkt", None))
        self.baselineLabel.setText("")
        self.criterionCaption.setText(QCoreApplication.translate("ioplab", u"Kriterium", None))
        self.criterionLabel.setText("")
        self.stateLabel.setText("")
        self.hintLabel.setText("")
        pass
    # retranslateUi
