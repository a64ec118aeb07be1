from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.pages.about_card import AboutCard
from ioplab.ui.widgets.help_text import HelpText
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.wrap_list import WrapList

class Ui_HelpPage(object):
    def setupUi(self, HelpPage):
        if not HelpPage.objectName():
            HelpPage.setObjectName(u"HelpPage")
        self.layout_page = QVBoxLayout(HelpPage)
        self.layout_page.setSpacing(14)
        self.layout_page.setObjectName(u"layout_page")
        self.layout_page.setContentsMargins(24, 16, 24, 16)
        self.foldHead = QHBoxLayout()
        self.foldHead.setSpacing(8)
        self.foldHead.setObjectName(u"foldHead")
        self.foldHead.setContentsMargins(0, 0, 0, 0)
        self.foldTitle = QHBoxLayout()
        self.foldTitle.setSpacing(12)
        self.foldTitle.setObjectName(u"foldTitle")
        self.foldTitle.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(HelpPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"title")

        self.foldTitle.addWidget(self.titleLabel)

        self.factsLabel = QLabel(HelpPage)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"muted")

        self.foldTitle.addWidget(self.factsLabel)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldTitle.addItem(self.spacer_1)


        self.foldHead.addLayout(self.foldTitle)

        self.pinchActions = QHBoxLayout()
        self.pinchActions.setSpacing(8)
        self.pinchActions.setObjectName(u"pinchActions")
        self.pinchActions.setContentsMargins(0, 0, 0, 0)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchActions.addItem(self.spacer_2)

        self.backButton = QPushButton(HelpPage)
        self.backButton.setObjectName(u"backButton")

        self.pinchActions.addWidget(self.backButton)

        self.keysButton = QPushButton(HelpPage)
        self.keysButton.setObjectName(u"keysButton")

        self.pinchActions.addWidget(self.keysButton)

        self.tourButton = QPushButton(HelpPage)
        self.tourButton.setObjectName(u"tourButton")

        self.pinchActions.addWidget(self.tourButton)


        self.foldHead.addLayout(self.pinchActions)


        self.layout_page.addLayout(self.foldHead)

        self.notice = Notice(HelpPage)
        self.notice.setObjectName(u"notice")

        self.layout_page.addWidget(self.notice)

        self.foldBody = QHBoxLayout()
        self.foldBody.setSpacing(14)
        self.foldBody.setObjectName(u"foldBody")
        self.foldBody.setContentsMargins(0, 0, 0, 0)
        self.contentsCard = QFrame(HelpPage)
        self.contentsCard.setObjectName(u"contentsCard")
        self.contentsCard.setProperty(u"role", u"card")
        self.layout_contents = QVBoxLayout(self.contentsCard)
        self.layout_contents.setSpacing(6)
        self.layout_contents.setObjectName(u"layout_contents")
        self.layout_contents.setContentsMargins(16, 14, 16, 16)
        self.searchEditLabel = QLabel(self.contentsCard)
        self.searchEditLabel.setObjectName(u"searchEditLabel")
        self.searchEditLabel.setProperty(u"role", u"label")

        self.layout_contents.addWidget(self.searchEditLabel)

        self.searchEdit = QLineEdit(self.contentsCard)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(False)

        self.layout_contents.addWidget(self.searchEdit)

        self.foundLabel = QLabel(self.contentsCard)
        self.foundLabel.setObjectName(u"foundLabel")
        self.foundLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.foundLabel.setWordWrap(True)
        self.foundLabel.setProperty(u"role", u"muted")

        self.layout_contents.addWidget(self.foundLabel)

        self.contentsList = WrapList(self.contentsCard)
        self.contentsList.setObjectName(u"contentsList")

        self.layout_contents.addWidget(self.contentsList)

        self.layout_contents.setStretch(3, 1)

        self.foldBody.addWidget(self.contentsCard)

        self.textCard = QFrame(HelpPage)
        self.textCard.setObjectName(u"textCard")
        self.textCard.setProperty(u"role", u"card")
        self.layout_text = QVBoxLayout(self.textCard)
        self.layout_text.setSpacing(0)
        self.layout_text.setObjectName(u"layout_text")
        self.layout_text.setContentsMargins(2, 2, 2, 2)
        self.helpText = HelpText(self.textCard)
        self.helpText.setObjectName(u"helpText")

        self.layout_text.addWidget(self.helpText)

        self.aboutCard = AboutCard(self.textCard)
        self.aboutCard.setObjectName(u"aboutCard")

        self.layout_text.addWidget(self.aboutCard)

        self.layout_text.setStretch(0, 1)
        self.layout_text.setStretch(1, 1)

        self.foldBody.addWidget(self.textCard)

        self.foldBody.setStretch(0, 2)
        self.foldBody.setStretch(1, 5)

        self.layout_page.addLayout(self.foldBody)

        self.layout_page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.searchEditLabel.setBuddy(self.searchEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.contentsList)
        QWidget.setTabOrder(self.contentsList, self.helpText)
        QWidget.setTabOrder(self.helpText, self.backButton)
        QWidget.setTabOrder(self.backButton, self.keysButton)
        QWidget.setTabOrder(self.keysButton, self.tourButton)

        self.retranslateUi(HelpPage)

        QMetaObject.connectSlotsByName(HelpPage)
    # setupUi

    def retranslateUi(self, HelpPage):
        self.titleLabel.setText(QCoreApplication.translate("ioplab", u"Hjelp", None))
        self.factsLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("ioplab", u"Til&bake", None))
        self.keysButton.setText(QCoreApplication.translate("ioplab", u"&Taster  F1", None))
        self.tourButton.setText(QCoreApplication.translate("ioplab", u"Vis &omvisningen", None))
        self.searchEditLabel.setText(QCoreApplication.translate("ioplab", u"&S\u00f8k i hjelpen", None))
        self.foundLabel.setText("")
#if QT_CONFIG(accessibility)
        self.contentsList.setAccessibleName(QCoreApplication.translate("ioplab", u"Innhold", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.helpText.setAccessibleName(QCoreApplication.translate("ioplab", u"Hjelpetekst", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
