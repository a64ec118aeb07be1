from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.pages.handover_card import HandoverCard
from ioplab.ui.pages.save_card import SaveCard
from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.page_view import PageView
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_DocumentsPage(object):
    def setupUi(self, DocumentsPage):
        if not DocumentsPage.objectName():
            DocumentsPage.setObjectName(u"DocumentsPage")
        self.layout_12 = QVBoxLayout(DocumentsPage)
        self.layout_12.setSpacing(14)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(24, 16, 24, 16)
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

        self.spacer_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_13)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(12)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_14)

        self.pupilCombo = QComboBox(DocumentsPage)
        self.pupilCombo.setObjectName(u"pupilCombo")
        self.pupilCombo.setMinimumContentsLength(14)
        self.pupilCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.pinchActions.addWidget(self.pupilCombo)

        self.handoverButton = QPushButton(DocumentsPage)
        self.handoverButton.setObjectName(u"handoverButton")

        self.pinchActions.addWidget(self.handoverButton)

        self.allButton = QPushButton(DocumentsPage)
        self.allButton.setObjectName(u"allButton")

        self.pinchActions.addWidget(self.allButton)

        self.printButton = QPushButton(DocumentsPage)
        self.printButton.setObjectName(u"printButton")

        self.pinchActions.addWidget(self.printButton)

        self.saveButton = QPushButton(DocumentsPage)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"main")

        self.pinchActions.addWidget(self.saveButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_12.addLayout(self.foldHead)

        self.notice = Notice(DocumentsPage)
        self.notice.setObjectName(u"notice")

        self.layout_12.addWidget(self.notice)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.layout_left = QVBoxLayout()
        self.layout_left.setSpacing(14)
        self.layout_left.setObjectName(u"layout_left")
        self.layout_left.setContentsMargins(0, 0, 0, 0)
        self.documentsCard = QFrame(DocumentsPage)
        self.documentsCard.setObjectName(u"documentsCard")
        self.documentsCard.setProperty(u"role", u"card")
        self.layout_2 = QVBoxLayout(self.documentsCard)
        self.layout_2.setSpacing(10)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(16, 14, 16, 16)
        self.documentList = WrapList(self.documentsCard)
        self.documentList.setObjectName(u"documentList")

        self.layout_2.addWidget(self.documentList)

        self.foldChoices = QHBoxLayout()
        self.foldChoices.setSpacing(12)
        self.foldChoices.setObjectName(u"foldChoices")
        self.foldChoices.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.languageComboLabel = QLabel(self.documentsCard)
        self.languageComboLabel.setObjectName(u"languageComboLabel")
        self.languageComboLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.languageComboLabel)

        self.languageCombo = QComboBox(self.documentsCard)
        self.languageCombo.setObjectName(u"languageCombo")
        self.languageCombo.setMinimumContentsLength(8)
        self.languageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_0.addWidget(self.languageCombo)


        self.foldChoices.addLayout(self.layout_0)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.lookComboLabel = QLabel(self.documentsCard)
        self.lookComboLabel.setObjectName(u"lookComboLabel")
        self.lookComboLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.lookComboLabel)

        self.lookCombo = QComboBox(self.documentsCard)
        self.lookCombo.setObjectName(u"lookCombo")
        self.lookCombo.setMinimumContentsLength(11)
        self.lookCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.lookCombo)


        self.foldChoices.addLayout(self.layout_1)

        self.foldChoices.setStretch(0, 1)
        self.foldChoices.setStretch(1, 1)

        self.layout_2.addLayout(self.foldChoices)


        self.layout_left.addWidget(self.documentsCard)

        self.saveCard = SaveCard(DocumentsPage)
        self.saveCard.setObjectName(u"saveCard")

        self.layout_left.addWidget(self.saveCard)

        self.handoverCard = HandoverCard(DocumentsPage)
        self.handoverCard.setObjectName(u"handoverCard")

        self.layout_left.addWidget(self.handoverCard)

        self.busyCard = QFrame(DocumentsPage)
        self.busyCard.setObjectName(u"busyCard")
        self.busyCard.setProperty(u"role", u"card")
        self.layout_4 = QVBoxLayout(self.busyCard)
        self.layout_4.setSpacing(10)
        self.layout_4.setObjectName(u"layout_4")
        self.layout_4.setContentsMargins(16, 14, 16, 16)
        self.busyLabel = QLabel(self.busyCard)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setWordWrap(True)

        self.layout_4.addWidget(self.busyLabel)

        self.busyBar = QProgressBar(self.busyCard)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setTextVisible(False)

        self.layout_4.addWidget(self.busyBar)

        self.layout_3 = QHBoxLayout()
        self.layout_3.setSpacing(8)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.stopButton = QPushButton(self.busyCard)
        self.stopButton.setObjectName(u"stopButton")

        self.layout_3.addWidget(self.stopButton)

        self.spacer_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_3.addItem(self.spacer_15)


        self.layout_4.addLayout(self.layout_3)


        self.layout_left.addWidget(self.busyCard)

        self.spacer_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_left.addItem(self.spacer_16)

        self.layout_left.setStretch(3, 1)

        self.columns.addLayout(self.layout_left)

        self.previewCard = QFrame(DocumentsPage)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.layout_5 = QVBoxLayout(self.previewCard)
        self.layout_5.setSpacing(10)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(16, 14, 16, 16)
        self.pinchPages = QHBoxLayout()
        self.pinchPages.setSpacing(8)
        self.pinchPages.setObjectName(u"pinchPages")
        self.pinchPages.setContentsMargins(0, 0, 0, 0)
        self.pageLabel = QLabel(self.previewCard)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pageLabel.setProperty(u"role", u"muted")

        self.pinchPages.addWidget(self.pageLabel)

        self.spacer_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchPages.addItem(self.spacer_17)

        self.zoomCombo = QComboBox(self.previewCard)
        self.zoomCombo.setObjectName(u"zoomCombo")
        self.zoomCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.pinchPages.addWidget(self.zoomCombo)

        self.previousButton = QPushButton(self.previewCard)
        self.previousButton.setObjectName(u"previousButton")

        self.pinchPages.addWidget(self.previousButton)

        self.nextButton = QPushButton(self.previewCard)
        self.nextButton.setObjectName(u"nextButton")

        self.pinchPages.addWidget(self.nextButton)


        self.layout_5.addLayout(self.pinchPages)

        self.pageView = PageView(self.previewCard)
        self.pageView.setObjectName(u"pageView")

        self.layout_5.addWidget(self.pageView)

        self.layout_5.setStretch(1, 1)

        self.columns.addWidget(self.previewCard)

        self.columns.setStretch(0, 2)
        self.columns.setStretch(1, 3)

        self.layout_12.addLayout(self.columns)

        self.accessCard = QFrame(DocumentsPage)
        self.accessCard.setObjectName(u"accessCard")
        self.accessCard.setProperty(u"role", u"card")
        self.layout_11 = QVBoxLayout(self.accessCard)
        self.layout_11.setSpacing(10)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(16, 14, 16, 16)
        self.accessCardTitle = QLabel(self.accessCard)
        self.accessCardTitle.setObjectName(u"accessCardTitle")
        self.accessCardTitle.setProperty(u"role", u"cardTitle")

        self.layout_11.addWidget(self.accessCardTitle)

        self.offerLabel = QLabel(self.accessCard)
        self.offerLabel.setObjectName(u"offerLabel")
        self.offerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.offerLabel.setWordWrap(True)

        self.layout_11.addWidget(self.offerLabel)

        self.accessLabel = QLabel(self.accessCard)
        self.accessLabel.setObjectName(u"accessLabel")
        self.accessLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.accessLabel.setWordWrap(True)
        self.accessLabel.setProperty(u"role", u"muted")

        self.layout_11.addWidget(self.accessLabel)

        self.accessTable = PlainTable(self.accessCard)
        self.accessTable.setObjectName(u"accessTable")

        self.layout_11.addWidget(self.accessTable)

        self.layout_6 = QHBoxLayout()
        self.layout_6.setSpacing(8)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.removeButton = QPushButton(self.accessCard)
        self.removeButton.setObjectName(u"removeButton")

        self.layout_6.addWidget(self.removeButton)

        self.spacer_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_6.addItem(self.spacer_18)


        self.layout_11.addLayout(self.layout_6)

        self.foldAccess = QHBoxLayout()
        self.foldAccess.setSpacing(12)
        self.foldAccess.setObjectName(u"foldAccess")
        self.foldAccess.setContentsMargins(0, 0, 0, 0)
        self.layout_7 = QVBoxLayout()
        self.layout_7.setSpacing(4)
        self.layout_7.setObjectName(u"layout_7")
        self.layout_7.setContentsMargins(0, 0, 0, 0)
        self.toEditLabel = QLabel(self.accessCard)
        self.toEditLabel.setObjectName(u"toEditLabel")
        self.toEditLabel.setProperty(u"role", u"label")

        self.layout_7.addWidget(self.toEditLabel)

        self.toEdit = QLineEdit(self.accessCard)
        self.toEdit.setObjectName(u"toEdit")

        self.layout_7.addWidget(self.toEdit)


        self.foldAccess.addLayout(self.layout_7)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(4)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.onEditLabel = QLabel(self.accessCard)
        self.onEditLabel.setObjectName(u"onEditLabel")
        self.onEditLabel.setProperty(u"role", u"label")

        self.layout_8.addWidget(self.onEditLabel)

        self.onEdit = DateField(self.accessCard)
        self.onEdit.setObjectName(u"onEdit")

        self.layout_8.addWidget(self.onEdit)


        self.foldAccess.addLayout(self.layout_8)

        self.layout_9 = QVBoxLayout()
        self.layout_9.setSpacing(4)
        self.layout_9.setObjectName(u"layout_9")
        self.layout_9.setContentsMargins(0, 0, 0, 0)
        self.howEditLabel = QLabel(self.accessCard)
        self.howEditLabel.setObjectName(u"howEditLabel")
        self.howEditLabel.setProperty(u"role", u"label")

        self.layout_9.addWidget(self.howEditLabel)

        self.howEdit = QLineEdit(self.accessCard)
        self.howEdit.setObjectName(u"howEdit")

        self.layout_9.addWidget(self.howEdit)


        self.foldAccess.addLayout(self.layout_9)

        self.layout_10 = QVBoxLayout()
        self.layout_10.setSpacing(0)
        self.layout_10.setObjectName(u"layout_10")
        self.layout_10.setContentsMargins(0, 0, 0, 0)
        self.spacer_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_10.addItem(self.spacer_19)

        self.accessButton = QPushButton(self.accessCard)
        self.accessButton.setObjectName(u"accessButton")

        self.layout_10.addWidget(self.accessButton)


        self.foldAccess.addLayout(self.layout_10)

        self.foldAccess.setStretch(0, 2)
        self.foldAccess.setStretch(2, 3)

        self.layout_11.addLayout(self.foldAccess)


        self.layout_12.addWidget(self.accessCard)

        self.layout_12.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.languageComboLabel.setBuddy(self.languageCombo)
        self.lookComboLabel.setBuddy(self.lookCombo)
        self.toEditLabel.setBuddy(self.toEdit)
        self.onEditLabel.setBuddy(self.onEdit)
        self.howEditLabel.setBuddy(self.howEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pupilCombo, self.handoverButton)
        QWidget.setTabOrder(self.handoverButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.documentList)
        QWidget.setTabOrder(self.documentList, self.languageCombo)
        QWidget.setTabOrder(self.languageCombo, self.lookCombo)
        QWidget.setTabOrder(self.lookCombo, self.stopButton)
        QWidget.setTabOrder(self.stopButton, self.zoomCombo)
        QWidget.setTabOrder(self.zoomCombo, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.pageView)
        QWidget.setTabOrder(self.pageView, self.accessTable)
        QWidget.setTabOrder(self.accessTable, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.toEdit)
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
        self.handoverButton.setText(QCoreApplication.translate("ioplab", u"Lever &over \u2026", None))
#if QT_CONFIG(tooltip)
        self.handoverButton.setToolTip(QCoreApplication.translate("ioplab", u"En mappe med alle dokumentene, til elevmappen eller en ny skole", None))
#endif // QT_CONFIG(tooltip)
        self.allButton.setText(QCoreApplication.translate("ioplab", u"Lagre for &alle elever \u2026", None))
        self.printButton.setText(QCoreApplication.translate("ioplab", u"Skriv &ut \u2026", None))
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"&Lagre \u2026", None))
#if QT_CONFIG(accessibility)
        self.documentList.setAccessibleName(QCoreApplication.translate("ioplab", u"Dokumenter", None))
#endif // QT_CONFIG(accessibility)
        self.languageComboLabel.setText(QCoreApplication.translate("ioplab", u"Spr\u00e5&k", None))
        self.lookComboLabel.setText(QCoreApplication.translate("ioplab", u"Fa&rger", None))
        self.busyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.busyBar.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvor langt det er kommet", None))
#endif // QT_CONFIG(accessibility)
        self.stopButton.setText(QCoreApplication.translate("ioplab", u"&Stopp", None))
        self.pageLabel.setText("")
#if QT_CONFIG(accessibility)
        self.zoomCombo.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvor mye av siden som vises", None))
#endif // QT_CONFIG(accessibility)
        self.previousButton.setText(QCoreApplication.translate("ioplab", u"&Forrige side", None))
        self.nextButton.setText(QCoreApplication.translate("ioplab", u"&Neste side", None))
        self.accessCardTitle.setText(QCoreApplication.translate("ioplab", u"Tilgang til \u00e5rsrapporten", None))
        self.offerLabel.setText("")
        self.accessLabel.setText("")
#if QT_CONFIG(accessibility)
        self.accessTable.setAccessibleName(QCoreApplication.translate("ioplab", u"Hvem som har f\u00e5tt \u00e5rsrapporten", None))
#endif // QT_CONFIG(accessibility)
        self.removeButton.setText(QCoreApplication.translate("ioplab", u"Fj&ern raden", None))
        self.toEditLabel.setText(QCoreApplication.translate("ioplab", u"&Hvem fikk \u00e5rsrapporten?", None))
        self.toEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"foresatte", None))
        self.onEditLabel.setText(QCoreApplication.translate("ioplab", u"N\u00e5r", None))
        self.onEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"dd.mm.\u00e5\u00e5\u00e5\u00e5", None))
        self.howEditLabel.setText(QCoreApplication.translate("ioplab", u"Hvordan", None))
        self.howEdit.setPlaceholderText(QCoreApplication.translate("ioplab", u"gjennomg\u00e5tt i m\u00f8te, kopi p\u00e5 papir", None))
        self.accessButton.setText(QCoreApplication.translate("ioplab", u"Skriv &inn", None))
        pass
    # retranslateUi
