from PySide6.QtCore import QMetaObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout
from ioplab.ui.widgets.recovery_key import RecoveryKeyCard

class Ui_RecoveryKeyPage(object):
    def setupUi(self, RecoveryKeyPage):
        if not RecoveryKeyPage.objectName():
            RecoveryKeyPage.setObjectName(u"RecoveryKeyPage")
        self.layout_139 = QHBoxLayout(RecoveryKeyPage)
        self.layout_139.setSpacing(8)
        self.layout_139.setObjectName(u"layout_139")
        self.layout_139.setContentsMargins(24, 24, 24, 24)
        self.spacer_137 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_139.addItem(self.spacer_137)

        self.layout_136 = QVBoxLayout()
        self.layout_136.setSpacing(0)
        self.layout_136.setObjectName(u"layout_136")
        self.layout_136.setContentsMargins(0, 0, 0, 0)
        self.spacer_134 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_136.addItem(self.spacer_134)

        self.keyFrame = QFrame(RecoveryKeyPage)
        self.keyFrame.setObjectName(u"keyFrame")
        self.keyFrame.setProperty(u"role", u"card")
        self.layout_133 = QVBoxLayout(self.keyFrame)
        self.layout_133.setSpacing(12)
        self.layout_133.setObjectName(u"layout_133")
        self.layout_133.setContentsMargins(32, 28, 32, 28)
        self.keyCard = RecoveryKeyCard(self.keyFrame)
        self.keyCard.setObjectName(u"keyCard")

        self.layout_133.addWidget(self.keyCard)


        self.layout_136.addWidget(self.keyFrame)

        self.spacer_135 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout_136.addItem(self.spacer_135)


        self.layout_139.addLayout(self.layout_136)

        self.spacer_138 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_139.addItem(self.spacer_138)

        self.layout_139.setStretch(0, 1)
        self.layout_139.setStretch(2, 1)

        self.retranslateUi(RecoveryKeyPage)

        QMetaObject.connectSlotsByName(RecoveryKeyPage)
    # setupUi

    def retranslateUi(self, RecoveryKeyPage):
        pass
    # retranslateUi
