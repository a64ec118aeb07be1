from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_ExportPage(object):
    def setupUi(self, ExportPage):
        if not ExportPage.objectName():
            ExportPage.setObjectName(u"ExportPage")
        self.layout_12 = QVBoxLayout(ExportPage)
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 16, 24, 16)
        self.layout_1 = QHBoxLayout()
        self.layout_1.setSpacing(12)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ExportPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.layout_1.addWidget(self.titleLabel)

        self.factsLabel = QLabel(ExportPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setProperty(u"role", u"muted")

        self.layout_1.addWidget(self.factsLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_1.addItem(self.spacer_0)

        self.exportButton = QPushButton(ExportPage)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"role", u"main")

        self.layout_1.addWidget(self.exportButton)


        self.layout_12.addLayout(self.layout_1)

        self.notice = Notice(ExportPage)
        self.notice.setObjectName(u"notice")

        self.layout_12.addWidget(self.notice)

        self.choiceCard = QFrame(ExportPage)
        self.choiceCard.setObjectName(u"choiceCard")
        self.choiceCard.setProperty(u"role", u"card")
        self.layout_8 = QVBoxLayout(self.choiceCard)
        self.layout_8.setSpacing(10)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(16, 14, 16, 16)
        self.choiceCardTitle = QLabel(self.choiceCard)
        self.choiceCardTitle.setObjectName(u"choiceCardTitle")
        self.choiceCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_8.addWidget(self.choiceCardTitle)

        self.layout_7 = QGridLayout()
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setHorizontalSpacing(12)
        self.layout_7.setVerticalSpacing(12)
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.yearComboLabel = QLabel(self.choiceCard)
        self.yearComboLabel.setObjectName(u"yearComboLabel")
        self.yearComboLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.yearComboLabel)

        self.yearCombo = QComboBox(self.choiceCard)
        self.yearCombo.setObjectName(u"yearCombo")
        self.yearCombo.setMinimumContentsLength(6)
        self.yearCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.yearCombo)


        self.layout_7.addLayout(self.layout_2, 0, 0, 1, 1)

        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.roundComboLabel = QLabel(self.choiceCard)
        self.roundComboLabel.setObjectName(u"roundComboLabel")
        self.roundComboLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.roundComboLabel)

        self.roundCombo = QComboBox(self.choiceCard)
        self.roundCombo.setObjectName(u"roundCombo")
        self.roundCombo.setMinimumContentsLength(6)
        self.roundCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_3.addWidget(self.roundCombo)


        self.layout_7.addLayout(self.layout_3, 0, 1, 1, 1)

        self.layout_4 = QVBoxLayout()
        self.layout_4.setSpacing(4)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.choiceCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_4.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.choiceCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_4.addWidget(self.folderEdit)


        self.layout_7.addLayout(self.layout_4, 0, 2, 1, 1)

        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(0)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_6.addItem(self.spacer_5)

        self.browseButton = QPushButton(self.choiceCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_6.addWidget(self.browseButton)


        self.layout_7.addLayout(self.layout_6, 0, 3, 1, 1)

        self.layout_7.setColumnStretch(2, 1)

        self.layout_8.addLayout(self.layout_7)


        self.layout_12.addWidget(self.choiceCard)

        self.layout_11 = QHBoxLayout()
        self.layout_11.setSpacing(16)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.leavesCard = QFrame(ExportPage)
        self.leavesCard.setObjectName(u"leavesCard")
        self.leavesCard.setProperty(u"role", u"card")
        self.layout_9 = QVBoxLayout(self.leavesCard)
        self.layout_9.setSpacing(10)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(16, 14, 16, 16)
        self.leavesCardTitle = QLabel(self.leavesCard)
        self.leavesCardTitle.setObjectName(u"leavesCardTitle")
        self.leavesCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_9.addWidget(self.leavesCardTitle)

        self.leavesLabel = QLabel(self.leavesCard)
        self.leavesLabel.setObjectName(u"leavesLabel")
        self.leavesLabel.setWordWrap(True)
        self.leavesLabel.setProperty(u"role", u"muted")

        self.layout_9.addWidget(self.leavesLabel)

        self.leavesTable = PlainTable(self.leavesCard)
        self.leavesTable.setObjectName(u"leavesTable")

        self.layout_9.addWidget(self.leavesTable)


        self.layout_11.addWidget(self.leavesCard)

        self.notReadyCard = QFrame(ExportPage)
        self.notReadyCard.setObjectName(u"notReadyCard")
        self.notReadyCard.setProperty(u"role", u"card")
        self.layout_10 = QVBoxLayout(self.notReadyCard)
        self.layout_10.setSpacing(10)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(16, 14, 16, 16)
        self.notReadyCardTitle = QLabel(self.notReadyCard)
        self.notReadyCardTitle.setObjectName(u"notReadyCardTitle")
        self.notReadyCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_10.addWidget(self.notReadyCardTitle)

        self.readyLabel = QLabel(self.notReadyCard)
        self.readyLabel.setObjectName(u"readyLabel")
        self.readyLabel.setWordWrap(True)
        self.readyLabel.setProperty(u"role", u"muted")

        self.layout_10.addWidget(self.readyLabel)

        self.notReadyList = WrapList(self.notReadyCard)
        self.notReadyList.setObjectName(u"notReadyList")

        self.layout_10.addWidget(self.notReadyList)


        self.layout_11.addWidget(self.notReadyCard)

        self.layout_11.setStretch(0, 3)
        self.layout_11.setStretch(1, 2)

        self.layout_12.addLayout(self.layout_11)

        self.layout_12.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.yearComboLabel.setBuddy(self.yearCombo)
        self.roundComboLabel.setBuddy(self.roundCombo)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearCombo, self.roundCombo)
        QWidget.setTabOrder(self.roundCombo, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.exportButton)

        self.retranslateUi(ExportPage)

        QMetaObject.connectSlotsByName(ExportPage)
    # setupUi

    def retranslateUi(self, ExportPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
        self.exportButton.setText(QCoreApplication.translate("ExportPage", u"&Lag fil til rektor", None))
        self.choiceCardTitle.setText(QCoreApplication.translate("ExportPage", u"Hva som telles", None))
        self.yearComboLabel.setText(QCoreApplication.translate("ExportPage", u"&Skole\u00e5r", None))
        self.roundComboLabel.setText(QCoreApplication.translate("ExportPage", u"&Evaluering", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ExportPage", u"&Mappe filen lagres i", None))
        self.browseButton.setText(QCoreApplication.translate("ExportPage", u"&Bla \u2026", None))
        self.leavesCardTitle.setText(QCoreApplication.translate("ExportPage", u"Dette g\u00e5r ut", None))
        self.leavesLabel.setText(QCoreApplication.translate("ExportPage", u"Filen har tall, ikke navn, tekst eller f\u00f8dselsdatoer. Dette g\u00e5r ut av maskinen:", None))
#if QT_CONFIG(accessibility)
        self.leavesTable.setAccessibleName(QCoreApplication.translate("ExportPage", u"Dette g\u00e5r ut av maskinen", None))
#endif // QT_CONFIG(accessibility)
        self.notReadyCardTitle.setText(QCoreApplication.translate("ExportPage", u"Ikke klare enn\u00e5", None))
        self.readyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.notReadyList.setAccessibleName(QCoreApplication.translate("ExportPage", u"Planer som ikke er klare", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
