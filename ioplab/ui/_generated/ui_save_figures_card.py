from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.page_view import PageView
from ioplab.ui.widgets.wrapped_check import WrappedCheck

class Ui_SaveFiguresCard(object):
    def setupUi(self, SaveFiguresCard):
        if not SaveFiguresCard.objectName():
            SaveFiguresCard.setObjectName(u"SaveFiguresCard")
        SaveFiguresCard.setProperty(u"role", u"card")
        self.layout_12 = QVBoxLayout(SaveFiguresCard)
        self.layout_12.setSpacing(10)
        self.layout_12.setObjectName(u"layout_12")
        self.layout_12.setContentsMargins(16, 14, 16, 16)
        self.saveTitle = QLabel(SaveFiguresCard)
        self.saveTitle.setObjectName(u"saveTitle")
        self.saveTitle.setProperty(u"role", u"cardTitle")

        self.layout_12.addWidget(self.saveTitle)

        self.pinchForm = QHBoxLayout()
        self.pinchForm.setSpacing(12)
        self.pinchForm.setObjectName(u"pinchForm")
        self.pinchForm.setContentsMargins(0, 0, 0, 0)
        self.layout_0 = QVBoxLayout()
        self.layout_0.setSpacing(4)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.formComboLabel = QLabel(SaveFiguresCard)
        self.formComboLabel.setObjectName(u"formComboLabel")
        self.formComboLabel.setProperty(u"role", u"label")

        self.layout_0.addWidget(self.formComboLabel)

        self.formCombo = QComboBox(SaveFiguresCard)
        self.formCombo.setObjectName(u"formCombo")
        self.formCombo.setMinimumContentsLength(6)
        self.formCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_0.addWidget(self.formCombo)


        self.pinchForm.addLayout(self.layout_0)

        self.layout_1 = QVBoxLayout()
        self.layout_1.setSpacing(4)
        self.layout_1.setObjectName(u"layout_1")
        self.layout_1.setContentsMargins(0, 0, 0, 0)
        self.languageComboLabel = QLabel(SaveFiguresCard)
        self.languageComboLabel.setObjectName(u"languageComboLabel")
        self.languageComboLabel.setProperty(u"role", u"label")

        self.layout_1.addWidget(self.languageComboLabel)

        self.languageCombo = QComboBox(SaveFiguresCard)
        self.languageCombo.setObjectName(u"languageCombo")
        self.languageCombo.setMinimumContentsLength(6)
        self.languageCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_1.addWidget(self.languageCombo)


        self.pinchForm.addLayout(self.layout_1)

        self.layout_2 = QVBoxLayout()
        self.layout_2.setSpacing(4)
        self.layout_2.setObjectName(u"layout_2")
        self.layout_2.setContentsMargins(0, 0, 0, 0)
        self.lookComboLabel = QLabel(SaveFiguresCard)
        self.lookComboLabel.setObjectName(u"lookComboLabel")
        self.lookComboLabel.setProperty(u"role", u"label")

        self.layout_2.addWidget(self.lookComboLabel)

        self.lookCombo = QComboBox(SaveFiguresCard)
        self.lookCombo.setObjectName(u"lookCombo")
        self.lookCombo.setMinimumContentsLength(12)
        self.lookCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_2.addWidget(self.lookCombo)


        self.pinchForm.addLayout(self.layout_2)

        self.pinchForm.setStretch(0, 2)
        self.pinchForm.setStretch(1, 2)
        self.pinchForm.setStretch(2, 2)

        self.layout_12.addLayout(self.pinchForm)

        self.publicCheck = WrappedCheck(SaveFiguresCard)
        self.publicCheck.setObjectName(u"publicCheck")

        self.layout_12.addWidget(self.publicCheck)

        self.whoLabel = QLabel(SaveFiguresCard)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setWordWrap(True)
        self.whoLabel.setProperty(u"role", u"muted")

        self.layout_12.addWidget(self.whoLabel)

        self.earlierBox = QWidget(SaveFiguresCard)
        self.earlierBox.setObjectName(u"earlierBox")
        self.pinchEarlier = QHBoxLayout(self.earlierBox)
        self.pinchEarlier.setSpacing(8)
        self.pinchEarlier.setObjectName(u"pinchEarlier")
        self.pinchEarlier.setContentsMargins(0, 0, 0, 0)
        self.layout_3 = QVBoxLayout()
        self.layout_3.setSpacing(4)
        self.layout_3.setObjectName(u"layout_3")
        self.layout_3.setContentsMargins(0, 0, 0, 0)
        self.earlierEditLabel = QLabel(self.earlierBox)
        self.earlierEditLabel.setObjectName(u"earlierEditLabel")
        self.earlierEditLabel.setProperty(u"role", u"label")

        self.layout_3.addWidget(self.earlierEditLabel)

        self.earlierEdit = QLineEdit(self.earlierBox)
        self.earlierEdit.setObjectName(u"earlierEdit")

        self.layout_3.addWidget(self.earlierEdit)


        self.pinchEarlier.addLayout(self.layout_3)

        self.layout_5 = QVBoxLayout()
        self.layout_5.setSpacing(0)
        self.layout_5.setObjectName(u"layout_5")
        self.layout_5.setContentsMargins(0, 0, 0, 0)
        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_5.addItem(self.spacer_4)

        self.earlierButton = QPushButton(self.earlierBox)
        self.earlierButton.setObjectName(u"earlierButton")

        self.layout_5.addWidget(self.earlierButton)


        self.pinchEarlier.addLayout(self.layout_5)

        self.pinchEarlier.setStretch(0, 1)

        self.layout_12.addWidget(self.earlierBox)

        self.textsCheck = WrappedCheck(SaveFiguresCard)
        self.textsCheck.setObjectName(u"textsCheck")

        self.layout_12.addWidget(self.textsCheck)

        self.pinchFolder = QHBoxLayout()
        self.pinchFolder.setSpacing(8)
        self.pinchFolder.setObjectName(u"pinchFolder")
        self.pinchFolder.setContentsMargins(0, 0, 0, 0)
        self.layout_6 = QVBoxLayout()
        self.layout_6.setSpacing(4)
        self.layout_6.setObjectName(u"layout_6")
        self.layout_6.setContentsMargins(0, 0, 0, 0)
        self.folderEditLabel = QLabel(SaveFiguresCard)
        self.folderEditLabel.setObjectName(u"folderEditLabel")
        self.folderEditLabel.setProperty(u"role", u"label")

        self.layout_6.addWidget(self.folderEditLabel)

        self.folderEdit = QLineEdit(SaveFiguresCard)
        self.folderEdit.setObjectName(u"folderEdit")

        self.layout_6.addWidget(self.folderEdit)


        self.pinchFolder.addLayout(self.layout_6)

        self.layout_8 = QVBoxLayout()
        self.layout_8.setSpacing(0)
        self.layout_8.setObjectName(u"layout_8")
        self.layout_8.setContentsMargins(0, 0, 0, 0)
        self.spacer_7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_8.addItem(self.spacer_7)

        self.browseButton = QPushButton(SaveFiguresCard)
        self.browseButton.setObjectName(u"browseButton")

        self.layout_8.addWidget(self.browseButton)


        self.pinchFolder.addLayout(self.layout_8)

        self.pinchFolder.setStretch(0, 1)

        self.layout_12.addLayout(self.pinchFolder)

        self.placeLabel = QLabel(SaveFiguresCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"hint")

        self.layout_12.addWidget(self.placeLabel)

        self.pinchButtons = QHBoxLayout()
        self.pinchButtons.setSpacing(8)
        self.pinchButtons.setObjectName(u"pinchButtons")
        self.pinchButtons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(SaveFiguresCard)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"main")

        self.pinchButtons.addWidget(self.saveButton)

        self.previewButton = QPushButton(SaveFiguresCard)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setCheckable(True)

        self.pinchButtons.addWidget(self.previewButton)

        self.busyLabel = QLabel(SaveFiguresCard)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.busyLabel.setProperty(u"role", u"muted")

        self.pinchButtons.addWidget(self.busyLabel)

        self.spacer_9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchButtons.addItem(self.spacer_9)


        self.layout_12.addLayout(self.pinchButtons)

        self.previewBox = QWidget(SaveFiguresCard)
        self.previewBox.setObjectName(u"previewBox")
        self.layout_11 = QVBoxLayout(self.previewBox)
        self.layout_11.setSpacing(8)
        self.layout_11.setObjectName(u"layout_11")
        self.layout_11.setContentsMargins(0, 0, 0, 0)
        self.pinchPages = QHBoxLayout()
        self.pinchPages.setSpacing(8)
        self.pinchPages.setObjectName(u"pinchPages")
        self.pinchPages.setContentsMargins(0, 0, 0, 0)
        self.previousButton = QPushButton(self.previewBox)
        self.previousButton.setObjectName(u"previousButton")

        self.pinchPages.addWidget(self.previousButton)

        self.nextButton = QPushButton(self.previewBox)
        self.nextButton.setObjectName(u"nextButton")

        self.pinchPages.addWidget(self.nextButton)

        self.pageLabel = QLabel(self.previewBox)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pageLabel.setProperty(u"role", u"muted")

        self.pinchPages.addWidget(self.pageLabel)

        self.spacer_10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchPages.addItem(self.spacer_10)


        self.layout_11.addLayout(self.pinchPages)

        self.pageView = PageView(self.previewBox)
        self.pageView.setObjectName(u"pageView")

        self.layout_11.addWidget(self.pageView)


        self.layout_12.addWidget(self.previewBox)

#if QT_CONFIG(shortcut)
        self.formComboLabel.setBuddy(self.formCombo)
        self.languageComboLabel.setBuddy(self.languageCombo)
        self.lookComboLabel.setBuddy(self.lookCombo)
        self.earlierEditLabel.setBuddy(self.earlierEdit)
        self.folderEditLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.formCombo, self.languageCombo)
        QWidget.setTabOrder(self.languageCombo, self.lookCombo)
        QWidget.setTabOrder(self.lookCombo, self.publicCheck)
        QWidget.setTabOrder(self.publicCheck, self.earlierEdit)
        QWidget.setTabOrder(self.earlierEdit, self.earlierButton)
        QWidget.setTabOrder(self.earlierButton, self.textsCheck)
        QWidget.setTabOrder(self.textsCheck, self.folderEdit)
        QWidget.setTabOrder(self.folderEdit, self.browseButton)
        QWidget.setTabOrder(self.browseButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.pageView)

        self.retranslateUi(SaveFiguresCard)

        QMetaObject.connectSlotsByName(SaveFiguresCard)
    # setupUi

    def retranslateUi(self, SaveFiguresCard):
        self.saveTitle.setText(QCoreApplication.translate("ioplab", u"Ta med tallene videre", None))
        self.formComboLabel.setText(QCoreApplication.translate("ioplab", u"&Format", None))
        self.languageComboLabel.setText(QCoreApplication.translate("ioplab", u"Sp&r\u00e5k", None))
        self.lookComboLabel.setText(QCoreApplication.translate("ioplab", u"&Utseende", None))
        self.whoLabel.setText("")
        self.earlierEditLabel.setText(QCoreApplication.translate("ioplab", u"Forri&ge offentlige rapport (.json), om det finnes en", None))
        self.earlierButton.setText(QCoreApplication.translate("ioplab", u"Bla etter rapporten \u2026", None))
        self.folderEditLabel.setText(QCoreApplication.translate("ioplab", u"&Mappe", None))
        self.browseButton.setText(QCoreApplication.translate("ioplab", u"&Bla \u2026", None))
        self.placeLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("ioplab", u"&Lagre", None))
        self.previewButton.setText(QCoreApplication.translate("ioplab", u"Se &siden", None))
        self.busyLabel.setText("")
        self.previousButton.setText(QCoreApplication.translate("ioplab", u"Forrige side", None))
        self.nextButton.setText(QCoreApplication.translate("ioplab", u"Neste side", None))
        self.pageLabel.setText("")
        pass
    # retranslateUi
