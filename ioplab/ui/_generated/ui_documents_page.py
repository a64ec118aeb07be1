from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        self.layout_16 = QVBoxLayout(DocumentsPage)
        self.layout_16.setSpacing(14)
        self.layout_16.setObjectName(u"layout_16")
        self.layout_16.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(DocumentsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(DocumentsPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_0 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_0)


        self.foldHead.addLayout(self.foldTitle)

        self.layout_2 = QHBoxLayout()
        self.layout_2.setSpacing(12)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_2.addItem(self.spacer_1)

        self.pupilCombo = QComboBox(DocumentsPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.pupilCombo)

        self.exportButton = QPushButton(DocumentsPage)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"role", u"main")

        self.layout_2.addWidget(self.exportButton)


        self.foldHead.addLayout(self.layout_2)


        self.layout_16.addLayout(self.foldHead)

        self.notice = Notice(DocumentsPage)
        self.notice.setObjectName(u"notice")

        self.layout_16.addWidget(self.notice)

        self.documentsCard = QFrame(DocumentsPage)
        self.documentsCard.setObjectName(u"documentsCard")
        self.documentsCard.setProperty(u"role", u"card")
        self.layout_7 = QVBoxLayout(self.documentsCard)
        self.layout_7.setSpacing(10)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(16, 14, 16, 16)
        self.documentsCardTitle = QLabel(self.documentsCard)
        self.documentsCardTitle.setObjectName(u"documentsCardTitle")
        self.documentsCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_7.addWidget(self.documentsCardTitle)

        self.documentList = WrapList(self.documentsCard)
        self.documentList.setObjectName(u"documentList")

        self.layout_7.addWidget(self.documentList)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(self.documentsCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(self.documentsCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_3.addWidget(self.folderEdit)


        self.layout_6.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.browseButton = QPushButton(self.documentsCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_5.addWidget(self.browseButton)


        self.layout_6.addLayout(self.layout_5)

        self.layout_6.setStretch(0, 1)

        self.layout_7.addLayout(self.layout_6)

        self.warningLabel = QLabel(self.documentsCard)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)
        self.warningLabel.setProperty(u"role", u"muted")

        self.layout_7.addWidget(self.warningLabel)


        self.layout_16.addWidget(self.documentsCard)

        self.accessCard = QFrame(DocumentsPage)
        self.accessCard.setObjectName(u"accessCard")
        self.accessCard.setProperty(u"role", u"card")
        self.layout_14 = QVBoxLayout(self.accessCard)
        self.layout_14.setSpacing(10)
        self.layout_14.setObjectName(u"layout_14")
        self.layout_14.setContentsMargins(16, 14, 16, 16)
        self.accessCardTitle = QLabel(self.accessCard)
        self.accessCardTitle.setObjectName(u"accessCardTitle")
        self.accessCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_14.addWidget(self.accessCardTitle)

        self.accessLabel = QLabel(self.accessCard)
        self.accessLabel.setObjectName(u"accessLabel")
        self.accessLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accessLabel.setWordWrap(True)

        self.layout_14.addWidget(self.accessLabel)

        self.layout_13 = QGridLayout()
        self.layout_13.setObjectName(u"layout_13")
        self.layout_13.setHorizontalSpacing(12)
        self.layout_13.setVerticalSpacing(12)
        self.layout_13.setContentsMargins(0, 0, 0, 0)
        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.toEditLabel = QLabel(self.accessCard)
        self.toEditLabel.setObjectName(u"toEditLabel")
        self.toEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.toEditLabel)

        self.toEdit = QLineEdit(self.accessCard)
        self.toEdit.setObjectName(u"toEdit")

        self.layout_8.addWidget(self.toEdit)


        self.layout_13.addLayout(self.layout_8, 0, 0, 1, 1)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.onEditLabel = QLabel(self.accessCard)
        self.onEditLabel.setObjectName(u"onEditLabel")
        self.onEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.onEditLabel)

        self.onEdit = DateField(self.accessCard)
        self.onEdit.setObjectName(u"onEdit")

        self.layout_9.addWidget(self.onEdit)


        self.layout_13.addLayout(self.layout_9, 0, 1, 1, 1)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(4)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.howEditLabel = QLabel(self.accessCard)
        self.howEditLabel.setObjectName(u"howEditLabel")
        self.howEditLabel.setProperty(u"role", u"label")

        self.layout_10.addWidget(self.howEditLabel)

        self.howEdit = QLineEdit(self.accessCard)
        self.howEdit.setObjectName(u"howEdit")

        self.layout_10.addWidget(self.howEdit)


        self.layout_13.addLayout(self.layout_10, 0, 2, 1, 1)

        self.layout_12 = QVBoxLayout()
        self.layout_12.setSpacing(0)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(0, 0, 0, 0)
        self.spacer_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_12.addItem(self.spacer_11)

        self.accessButton = QPushButton(self.accessCard)
        self.accessButton.setObjectName(u"accessButton")

        self.layout_12.addWidget(self.accessButton)


        self.layout_13.addLayout(self.layout_12, 0, 3, 1, 1)

        self.layout_13.setColumnStretch(0, 1)
        self.layout_13.setColumnStretch(2, 1)

        self.layout_14.addLayout(self.layout_13)


        self.layout_16.addWidget(self.accessCard)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_16.addItem(self.spacer_15)

#if QT_CONFIG(shortcut)
        self.folderEditLabel.setBuddy(self.folderEdit)
        self.toEditLabel.setBuddy(self.toEdit)
        self.onEditLabel.setBuddy(self.onEdit)
        self.howEditLabel.setBuddy(self.howEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pupilCombo, self.documentList)
        QWidget.setTabOrder(self.documentList, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.toEdit)
        QWidget.setTabOrder(self.toEdit, self.onEdit)
        QWidget.setTabOrder(self.onEdit, self.howEdit)
        QWidget.setTabOrder(self.howEdit, self.accessButton)

        self.retranslateUi(DocumentsPage)

        QMetaObject.connectSlotsByName(DocumentsPage)
    # setupUi

    def retranslateUi(self, DocumentsPage):
        self.titleLabel.setText("")
        self.factsLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pupilCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Elev", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("ioplab", u"&Lagre valgte som PDF", None))
        self.documentsCardTitle.setText(QCoreApplication.translate("ioplab", u"Dokumenter", None))
#if QT_CONFIG(accessibility)
        self.documentList.setAccessibleName(QCoreApplication.translate("ioplab", u"Dokumenter", None))
#endif // QT_CONFIG(accessibility)
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe de lagres i", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.warningLabel.setText(QCoreApplication.translate("ioplab", u"Filnavnene har ikke elevens navn. Filene er ikke kryptert; legg dem bare der andre ikke kan lese dem.", None))
        self.accessCardTitle.setText(QCoreApplication.translate("ioplab", u"Tilgang til \u00e5rsrapporten", None))
        self.accessLabel.setText("")
        self.toEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvem fikk \u00e5rsrapporten?", None))
        self.toEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"foresatte", None))
        self.onEditLabel.setText(QCoreApplication.translate("ioplab", u"N\u00e5r", None))
        self.onEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.howEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan", None))
        self.howEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"gjennomg\u00e5tt i m\u00f8te, kopi p\u00e5 papir", None))
        self.accessButton.setText(QCoreApplication.translate("ioplab", u"Skriv &inn", None))
        pass
    # retranslateUi
