from PySide6.QtCore import QCoreApplication, QMetaObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable

class Ui_WheelEditor(object):
    def setupUi(self, WheelEditor):
        if not WheelEditor.objectName():
            WheelEditor.setObjectName(u"WheelEditor")
        self.layout_1 = QVBoxLayout(WheelEditor)
        self.layout_1.setSpacing(10)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.helpLabel = QLabel(WheelEditor)
        self.helpLabel.setObjectName(u"helpLabel")
        self.helpLabel.setWordWrap(True)
        self.helpLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.helpLabel)

        self.taskTable = PlainTable(WheelEditor)
        self.taskTable.setObjectName(u"taskTable")

        self.layout_1.addWidget(self.taskTable)

        self.foldTaskButtons = QHBoxLayout()
        self.foldTaskButtons.setSpacing(8)
        self.foldTaskButtons.setObjectName(u"foldTaskButtons")
        self.foldTaskButtons.setContentsMargins(0, 0, 0, 0)
        self.addTaskButton = QPushButton(WheelEditor)
        self.addTaskButton.setObjectName(u"addTaskButton")

        self.foldTaskButtons.addWidget(self.addTaskButton)

        self.removeTaskButton = QPushButton(WheelEditor)
        self.removeTaskButton.setObjectName(u"removeTaskButton")

        self.foldTaskButtons.addWidget(self.removeTaskButton)

        self.resetButton = QPushButton(WheelEditor)
        self.resetButton.setObjectName(u"resetButton")

        self.foldTaskButtons.addWidget(self.resetButton)

        self.wheelReadButton = QPushButton(WheelEditor)
        self.wheelReadButton.setObjectName(u"wheelReadButton")

        self.foldTaskButtons.addWidget(self.wheelReadButton)

        self.wheelWriteButton = QPushButton(WheelEditor)
        self.wheelWriteButton.setObjectName(u"wheelWriteButton")

        self.foldTaskButtons.addWidget(self.wheelWriteButton)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTaskButtons.addItem(self.spacer_0)


        self.layout_1.addLayout(self.foldTaskButtons)

        QWidget.setTabOrder(self.taskTable, self.addTaskButton)
        QWidget.setTabOrder(self.addTaskButton, self.removeTaskButton)
        QWidget.setTabOrder(self.removeTaskButton, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.wheelReadButton)
        QWidget.setTabOrder(self.wheelReadButton, self.wheelWriteButton)

        self.retranslateUi(WheelEditor)

        QMetaObject.connectSlotsByName(WheelEditor)
    # setupUi

    def retranslateUi(self, WheelEditor):
        self.helpLabel.setText(QCoreApplication.translate("ioplab", u"Skriv dager som 15.1., eller \u00abskoleslutt\u00bb. Uten ansvarlig gjelder oppgaven alle med rollen.", None))
#if QT_CONFIG(accessibility)
        self.taskTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Oppgavene i \u00e5rshjulet", None))
#endif // QT_CONFIG(accessibility)
        self.addTaskButton.setText(QCoreApplication.translate("ioplab", u"Ny &oppgave", None))
        self.removeTaskButton.setText(QCoreApplication.translate("ioplab", u"F&jern", None))
#if QT_CONFIG(accessibility)
        self.removeTaskButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Fjern oppgaven", None))
#endif // QT_CONFIG(accessibility)
        self.resetButton.setText(QCoreApplication.translate("ioplab", u"Tilbake til &standard", None))
        self.wheelReadButton.setText(QCoreApplication.translate("ioplab", u"Les inn fra fil \u2026", None))
#if QT_CONFIG(accessibility)
        self.wheelReadButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Les inn et \u00e5rshjul fra fil", None))
#endif // QT_CONFIG(accessibility)
        self.wheelWriteButton.setText(QCoreApplication.translate("ioplab", u"Lagre som fil \u2026", None))
#if QT_CONFIG(accessibility)
        self.wheelWriteButton.setAccessibleName(QCoreApplication.translate("ioplab", u"Lagre \u00e5rshjulet som fil", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
