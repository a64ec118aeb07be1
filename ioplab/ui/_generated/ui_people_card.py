from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.recovery_key import RecoveryKeyCard

class Ui_PeopleCard(object):
    def setupUi(self, PeopleCard):
        if not PeopleCard.objectName():
            PeopleCard.setObjectName(u"PeopleCard")
        self.layout_0 = QVBoxLayout(PeopleCard)
        self.layout_0.setSpacing(10)
        self.layout_0.setObjectName(u"layout_0")
        self.layout_0.setContentsMargins(0, 0, 0, 0)
        self.whoBox = QWidget(PeopleCard)
        self.whoBox.setObjectName(u"whoBox")
        self.layout_b1 = QVBoxLayout(self.whoBox)
        self.layout_b1.setSpacing(8)
        self.layout_b1.setObjectName(u"layout_b1")
        self.layout_b1.setContentsMargins(0, 0, 0, 0)
        self.foldWho = QHBoxLayout()
        self.foldWho.setSpacing(8)
        self.foldWho.setObjectName(u"foldWho")
        self.foldWho.setContentsMargins(0, 0, 0, 0)
        self.layout_f1 = QVBoxLayout()
        self.layout_f1.setSpacing(4)
        self.layout_f1.setObjectName(u"layout_f1")
        self.layout_f1.setContentsMargins(0, 0, 0, 0)
        self.whoComboLabel = QLabel(self.whoBox)
        self.whoComboLabel.setObjectName(u"whoComboLabel")
        self.whoComboLabel.setProperty(u"role", u"label")

        self.layout_f1.addWidget(self.whoComboLabel)

        self.whoCombo = QComboBox(self.whoBox)
        self.whoCombo.setObjectName(u"whoCombo")
        self.whoCombo.setMinimumContentsLength(6)
        self.whoCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_f1.addWidget(self.whoCombo)


        self.foldWho.addLayout(self.layout_f1)

        self.beButton = QPushButton(self.whoBox)
        self.beButton.setObjectName(u"beButton")

        self.foldWho.addWidget(self.beButton)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldWho.addItem(self.spacer_1)


        self.layout_b1.addLayout(self.foldWho)


        self.layout_0.addWidget(self.whoBox)

        self.introLabel = QLabel(PeopleCard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setWordWrap(True)
        self.introLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.introLabel)

        self.holderTable = PlainTable(PeopleCard)
        self.holderTable.setObjectName(u"holderTable")

        self.layout_0.addWidget(self.holderTable)

        self.foldPeopleButtons = QHBoxLayout()
        self.foldPeopleButtons.setSpacing(8)
        self.foldPeopleButtons.setObjectName(u"foldPeopleButtons")
        self.foldPeopleButtons.setContentsMargins(0, 0, 0, 0)
        self.giveButton = QPushButton(PeopleCard)
        self.giveButton.setObjectName(u"giveButton")

        self.foldPeopleButtons.addWidget(self.giveButton)

        self.takeButton = QPushButton(PeopleCard)
        self.takeButton.setObjectName(u"takeButton")

        self.foldPeopleButtons.addWidget(self.takeButton)

        self.changeButton = QPushButton(PeopleCard)
        self.changeButton.setObjectName(u"changeButton")

        self.foldPeopleButtons.addWidget(self.changeButton)

        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foldPeopleButtons.addItem(self.spacer_2)


        self.layout_0.addLayout(self.foldPeopleButtons)

        self.whyLabel = QLabel(PeopleCard)
        self.whyLabel.setObjectName(u"whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.whyLabel)

        self.giveBox = QWidget(PeopleCard)
        self.giveBox.setObjectName(u"giveBox")
        self.layout_b2 = QVBoxLayout(self.giveBox)
        self.layout_b2.setSpacing(8)
        self.layout_b2.setObjectName(u"layout_b2")
        self.layout_b2.setContentsMargins(0, 0, 0, 0)
        self.layout_f2 = QVBoxLayout()
        self.layout_f2.setSpacing(4)
        self.layout_f2.setObjectName(u"layout_f2")
        self.layout_f2.setContentsMargins(0, 0, 0, 0)
        self.giveComboLabel = QLabel(self.giveBox)
        self.giveComboLabel.setObjectName(u"giveComboLabel")
        self.giveComboLabel.setProperty(u"role", u"label")

        self.layout_f2.addWidget(self.giveComboLabel)

        self.giveCombo = QComboBox(self.giveBox)
        self.giveCombo.setObjectName(u"giveCombo")
        self.giveCombo.setMinimumContentsLength(6)
        self.giveCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout_f2.addWidget(self.giveCombo)


        self.layout_b2.addLayout(self.layout_f2)

        self.foldGive = QHBoxLayout()
        self.foldGive.setSpacing(8)
        self.foldGive.setObjectName(u"foldGive")
        self.foldGive.setContentsMargins(0, 0, 0, 0)
        self.layout_f3 = QVBoxLayout()
        self.layout_f3.setSpacing(4)
        self.layout_f3.setObjectName(u"layout_f3")
        self.layout_f3.setContentsMargins(0, 0, 0, 0)
        self.givePhraseEditLabel = QLabel(self.giveBox)
        self.givePhraseEditLabel.setObjectName(u"givePhraseEditLabel")
        self.givePhraseEditLabel.setProperty(u"role", u"label")

        self.layout_f3.addWidget(self.givePhraseEditLabel)

        self.givePhraseEdit = QLineEdit(self.giveBox)
        self.givePhraseEdit.setObjectName(u"givePhraseEdit")
        self.givePhraseEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f3.addWidget(self.givePhraseEdit)


        self.foldGive.addLayout(self.layout_f3)

        self.layout_f4 = QVBoxLayout()
        self.layout_f4.setSpacing(4)
        self.layout_f4.setObjectName(u"layout_f4")
        self.layout_f4.setContentsMargins(0, 0, 0, 0)
        self.giveAgainEditLabel = QLabel(self.giveBox)
        self.giveAgainEditLabel.setObjectName(u"giveAgainEditLabel")
        self.giveAgainEditLabel.setProperty(u"role", u"label")

        self.layout_f4.addWidget(self.giveAgainEditLabel)

        self.giveAgainEdit = QLineEdit(self.giveBox)
        self.giveAgainEdit.setObjectName(u"giveAgainEdit")
        self.giveAgainEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f4.addWidget(self.giveAgainEdit)


        self.foldGive.addLayout(self.layout_f4)


        self.layout_b2.addLayout(self.foldGive)

        self.giveAdviceLabel = QLabel(self.giveBox)
        self.giveAdviceLabel.setObjectName(u"giveAdviceLabel")
        self.giveAdviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.giveAdviceLabel.setWordWrap(True)
        self.giveAdviceLabel.setProperty(u"role", u"muted")

        self.layout_b2.addWidget(self.giveAdviceLabel)

        self.layout_102 = QHBoxLayout()
        self.layout_102.setSpacing(8)
        self.layout_102.setObjectName(u"layout_102")
        self.layout_102.setContentsMargins(0, 0, 0, 0)
        self.giveSuggestButton = QPushButton(self.giveBox)
        self.giveSuggestButton.setObjectName(u"giveSuggestButton")

        self.layout_102.addWidget(self.giveSuggestButton)

        self.spacer_101 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_102.addItem(self.spacer_101)


        self.layout_b2.addLayout(self.layout_102)

        self.giveHelpLabel = QLabel(self.giveBox)
        self.giveHelpLabel.setObjectName(u"giveHelpLabel")
        self.giveHelpLabel.setWordWrap(True)
        self.giveHelpLabel.setProperty(u"role", u"muted")

        self.layout_b2.addWidget(self.giveHelpLabel)

        self.layout_103 = QVBoxLayout()
        self.layout_103.setSpacing(4)
        self.layout_103.setObjectName(u"layout_103")
        self.layout_103.setContentsMargins(0, 0, 0, 0)
        self.giveOwnEditLabel = QLabel(self.giveBox)
        self.giveOwnEditLabel.setObjectName(u"giveOwnEditLabel")
        self.giveOwnEditLabel.setProperty(u"role", u"label")

        self.layout_103.addWidget(self.giveOwnEditLabel)

        self.giveOwnEdit = QLineEdit(self.giveBox)
        self.giveOwnEdit.setObjectName(u"giveOwnEdit")
        self.giveOwnEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_103.addWidget(self.giveOwnEdit)


        self.layout_b2.addLayout(self.layout_103)

        self.pinchGive = QHBoxLayout()
        self.pinchGive.setSpacing(8)
        self.pinchGive.setObjectName(u"pinchGive")
        self.pinchGive.setContentsMargins(0, 0, 0, 0)
        self.giveDoneButton = QPushButton(self.giveBox)
        self.giveDoneButton.setObjectName(u"giveDoneButton")
        self.giveDoneButton.setProperty(u"role", u"main")

        self.pinchGive.addWidget(self.giveDoneButton)

        self.giveCancelButton = QPushButton(self.giveBox)
        self.giveCancelButton.setObjectName(u"giveCancelButton")

        self.pinchGive.addWidget(self.giveCancelButton)

        self.spacer_3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchGive.addItem(self.spacer_3)


        self.layout_b2.addLayout(self.pinchGive)


        self.layout_0.addWidget(self.giveBox)

        self.takeBox = QWidget(PeopleCard)
        self.takeBox.setObjectName(u"takeBox")
        self.layout_b3 = QVBoxLayout(self.takeBox)
        self.layout_b3.setSpacing(8)
        self.layout_b3.setObjectName(u"layout_b3")
        self.layout_b3.setContentsMargins(0, 0, 0, 0)
        self.takeLabel = QLabel(self.takeBox)
        self.takeLabel.setObjectName(u"takeLabel")
        self.takeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.takeLabel.setWordWrap(True)

        self.layout_b3.addWidget(self.takeLabel)

        self.layout_104 = QVBoxLayout()
        self.layout_104.setSpacing(4)
        self.layout_104.setObjectName(u"layout_104")
        self.layout_104.setContentsMargins(0, 0, 0, 0)
        self.takeOwnEditLabel = QLabel(self.takeBox)
        self.takeOwnEditLabel.setObjectName(u"takeOwnEditLabel")
        self.takeOwnEditLabel.setProperty(u"role", u"label")

        self.layout_104.addWidget(self.takeOwnEditLabel)

        self.takeOwnEdit = QLineEdit(self.takeBox)
        self.takeOwnEdit.setObjectName(u"takeOwnEdit")
        self.takeOwnEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_104.addWidget(self.takeOwnEdit)


        self.layout_b3.addLayout(self.layout_104)

        self.pinchTake = QHBoxLayout()
        self.pinchTake.setSpacing(8)
        self.pinchTake.setObjectName(u"pinchTake")
        self.pinchTake.setContentsMargins(0, 0, 0, 0)
        self.takeDoneButton = QPushButton(self.takeBox)
        self.takeDoneButton.setObjectName(u"takeDoneButton")

        self.pinchTake.addWidget(self.takeDoneButton)

        self.takeCancelButton = QPushButton(self.takeBox)
        self.takeCancelButton.setObjectName(u"takeCancelButton")

        self.pinchTake.addWidget(self.takeCancelButton)

        self.spacer_4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchTake.addItem(self.spacer_4)


        self.layout_b3.addLayout(self.pinchTake)


        self.layout_0.addWidget(self.takeBox)

        self.changeBox = QWidget(PeopleCard)
        self.changeBox.setObjectName(u"changeBox")
        self.layout_b4 = QVBoxLayout(self.changeBox)
        self.layout_b4.setSpacing(8)
        self.layout_b4.setObjectName(u"layout_b4")
        self.layout_b4.setContentsMargins(0, 0, 0, 0)
        self.layout_f5 = QVBoxLayout()
        self.layout_f5.setSpacing(4)
        self.layout_f5.setObjectName(u"layout_f5")
        self.layout_f5.setContentsMargins(0, 0, 0, 0)
        self.oldEditLabel = QLabel(self.changeBox)
        self.oldEditLabel.setObjectName(u"oldEditLabel")
        self.oldEditLabel.setProperty(u"role", u"label")

        self.layout_f5.addWidget(self.oldEditLabel)

        self.oldEdit = QLineEdit(self.changeBox)
        self.oldEdit.setObjectName(u"oldEdit")
        self.oldEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f5.addWidget(self.oldEdit)


        self.layout_b4.addLayout(self.layout_f5)

        self.foldChange = QHBoxLayout()
        self.foldChange.setSpacing(8)
        self.foldChange.setObjectName(u"foldChange")
        self.foldChange.setContentsMargins(0, 0, 0, 0)
        self.layout_f6 = QVBoxLayout()
        self.layout_f6.setSpacing(4)
        self.layout_f6.setObjectName(u"layout_f6")
        self.layout_f6.setContentsMargins(0, 0, 0, 0)
        self.newEditLabel = QLabel(self.changeBox)
        self.newEditLabel.setObjectName(u"newEditLabel")
        self.newEditLabel.setProperty(u"role", u"label")

        self.layout_f6.addWidget(self.newEditLabel)

        self.newEdit = QLineEdit(self.changeBox)
        self.newEdit.setObjectName(u"newEdit")
        self.newEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f6.addWidget(self.newEdit)


        self.foldChange.addLayout(self.layout_f6)

        self.layout_f7 = QVBoxLayout()
        self.layout_f7.setSpacing(4)
        self.layout_f7.setObjectName(u"layout_f7")
        self.layout_f7.setContentsMargins(0, 0, 0, 0)
        self.againEditLabel = QLabel(self.changeBox)
        self.againEditLabel.setObjectName(u"againEditLabel")
        self.againEditLabel.setProperty(u"role", u"label")

        self.layout_f7.addWidget(self.againEditLabel)

        self.againEdit = QLineEdit(self.changeBox)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_f7.addWidget(self.againEdit)


        self.foldChange.addLayout(self.layout_f7)


        self.layout_b4.addLayout(self.foldChange)

        self.changeAdviceLabel = QLabel(self.changeBox)
        self.changeAdviceLabel.setObjectName(u"changeAdviceLabel")
        self.changeAdviceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.changeAdviceLabel.setWordWrap(True)
        self.changeAdviceLabel.setProperty(u"role", u"muted")

        self.layout_b4.addWidget(self.changeAdviceLabel)

        self.layout_106 = QHBoxLayout()
        self.layout_106.setSpacing(8)
        self.layout_106.setObjectName(u"layout_106")
        self.layout_106.setContentsMargins(0, 0, 0, 0)
        self.changeSuggestButton = QPushButton(self.changeBox)
        self.changeSuggestButton.setObjectName(u"changeSuggestButton")

        self.layout_106.addWidget(self.changeSuggestButton)

        self.spacer_105 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_106.addItem(self.spacer_105)


        self.layout_b4.addLayout(self.layout_106)

        self.pinchChange = QHBoxLayout()
        self.pinchChange.setSpacing(8)
        self.pinchChange.setObjectName(u"pinchChange")
        self.pinchChange.setContentsMargins(0, 0, 0, 0)
        self.changeDoneButton = QPushButton(self.changeBox)
        self.changeDoneButton.setObjectName(u"changeDoneButton")
        self.changeDoneButton.setProperty(u"role", u"main")

        self.pinchChange.addWidget(self.changeDoneButton)

        self.changeCancelButton = QPushButton(self.changeBox)
        self.changeCancelButton.setObjectName(u"changeCancelButton")

        self.pinchChange.addWidget(self.changeCancelButton)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchChange.addItem(self.spacer_5)


        self.layout_b4.addLayout(self.pinchChange)


        self.layout_0.addWidget(self.changeBox)

        self.recoveryTitle = QLabel(PeopleCard)
        self.recoveryTitle.setObjectName(u"recoveryTitle")
        self.recoveryTitle.setProperty(u"role", u"goal")

        self.layout_0.addWidget(self.recoveryTitle)

        self.recoveryLabel = QLabel(PeopleCard)
        self.recoveryLabel.setObjectName(u"recoveryLabel")
        self.recoveryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.recoveryLabel.setWordWrap(True)
        self.recoveryLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.recoveryLabel)

        self.layout_recovery = QHBoxLayout()
        self.layout_recovery.setSpacing(8)
        self.layout_recovery.setObjectName(u"layout_recovery")
        self.layout_recovery.setContentsMargins(0, 0, 0, 0)
        self.recoveryButton = QPushButton(PeopleCard)
        self.recoveryButton.setObjectName(u"recoveryButton")

        self.layout_recovery.addWidget(self.recoveryButton)

        self.spacer_107 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_recovery.addItem(self.spacer_107)


        self.layout_0.addLayout(self.layout_recovery)

        self.newKeyBox = QWidget(PeopleCard)
        self.newKeyBox.setObjectName(u"newKeyBox")
        self.layout_110 = QVBoxLayout(self.newKeyBox)
        self.layout_110.setSpacing(8)
        self.layout_110.setObjectName(u"layout_110")
        self.layout_110.setContentsMargins(0, 0, 0, 0)
        self.newKeyLabel = QLabel(self.newKeyBox)
        self.newKeyLabel.setObjectName(u"newKeyLabel")
        self.newKeyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.newKeyLabel.setWordWrap(True)

        self.layout_110.addWidget(self.newKeyLabel)

        self.layout_108 = QVBoxLayout()
        self.layout_108.setSpacing(4)
        self.layout_108.setObjectName(u"layout_108")
        self.layout_108.setContentsMargins(0, 0, 0, 0)
        self.newKeyOwnEditLabel = QLabel(self.newKeyBox)
        self.newKeyOwnEditLabel.setObjectName(u"newKeyOwnEditLabel")
        self.newKeyOwnEditLabel.setProperty(u"role", u"label")

        self.layout_108.addWidget(self.newKeyOwnEditLabel)

        self.newKeyOwnEdit = QLineEdit(self.newKeyBox)
        self.newKeyOwnEdit.setObjectName(u"newKeyOwnEdit")
        self.newKeyOwnEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_108.addWidget(self.newKeyOwnEdit)


        self.layout_110.addLayout(self.layout_108)

        self.pinchNewKey_ = QHBoxLayout()
        self.pinchNewKey_.setSpacing(8)
        self.pinchNewKey_.setObjectName(u"pinchNewKey_")
        self.pinchNewKey_.setContentsMargins(0, 0, 0, 0)
        self.newKeyDoneButton = QPushButton(self.newKeyBox)
        self.newKeyDoneButton.setObjectName(u"newKeyDoneButton")
        self.newKeyDoneButton.setProperty(u"role", u"main")

        self.pinchNewKey_.addWidget(self.newKeyDoneButton)

        self.newKeyCancelButton = QPushButton(self.newKeyBox)
        self.newKeyCancelButton.setObjectName(u"newKeyCancelButton")

        self.pinchNewKey_.addWidget(self.newKeyCancelButton)

        self.spacer_109 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchNewKey_.addItem(self.spacer_109)


        self.layout_110.addLayout(self.pinchNewKey_)


        self.layout_0.addWidget(self.newKeyBox)

        self.keyCard = RecoveryKeyCard(PeopleCard)
        self.keyCard.setObjectName(u"keyCard")

        self.layout_0.addWidget(self.keyCard)

        self.machineTitle = QLabel(PeopleCard)
        self.machineTitle.setObjectName(u"machineTitle")
        self.machineTitle.setProperty(u"role", u"goal")

        self.layout_0.addWidget(self.machineTitle)

        self.machineLabel = QLabel(PeopleCard)
        self.machineLabel.setObjectName(u"machineLabel")
        self.machineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.machineLabel.setWordWrap(True)
        self.machineLabel.setProperty(u"role", u"muted")

        self.layout_0.addWidget(self.machineLabel)

        self.layout_machine = QHBoxLayout()
        self.layout_machine.setSpacing(8)
        self.layout_machine.setObjectName(u"layout_machine")
        self.layout_machine.setContentsMargins(0, 0, 0, 0)
        self.rememberButton = QPushButton(PeopleCard)
        self.rememberButton.setObjectName(u"rememberButton")

        self.layout_machine.addWidget(self.rememberButton)

        self.forgetButton = QPushButton(PeopleCard)
        self.forgetButton.setObjectName(u"forgetButton")

        self.layout_machine.addWidget(self.forgetButton)

        self.spacer_111 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout_machine.addItem(self.spacer_111)


        self.layout_0.addLayout(self.layout_machine)

        self.rememberBox = QWidget(PeopleCard)
        self.rememberBox.setObjectName(u"rememberBox")
        self.layout_114 = QVBoxLayout(self.rememberBox)
        self.layout_114.setSpacing(8)
        self.layout_114.setObjectName(u"layout_114")
        self.layout_114.setContentsMargins(0, 0, 0, 0)
        self.rememberLabel = QLabel(self.rememberBox)
        self.rememberLabel.setObjectName(u"rememberLabel")
        self.rememberLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rememberLabel.setWordWrap(True)

        self.layout_114.addWidget(self.rememberLabel)

        self.layout_112 = QVBoxLayout()
        self.layout_112.setSpacing(4)
        self.layout_112.setObjectName(u"layout_112")
        self.layout_112.setContentsMargins(0, 0, 0, 0)
        self.rememberOwnEditLabel = QLabel(self.rememberBox)
        self.rememberOwnEditLabel.setObjectName(u"rememberOwnEditLabel")
        self.rememberOwnEditLabel.setProperty(u"role", u"label")

        self.layout_112.addWidget(self.rememberOwnEditLabel)

        self.rememberOwnEdit = QLineEdit(self.rememberBox)
        self.rememberOwnEdit.setObjectName(u"rememberOwnEdit")
        self.rememberOwnEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout_112.addWidget(self.rememberOwnEdit)


        self.layout_114.addLayout(self.layout_112)

        self.pinchRemember = QHBoxLayout()
        self.pinchRemember.setSpacing(8)
        self.pinchRemember.setObjectName(u"pinchRemember")
        self.pinchRemember.setContentsMargins(0, 0, 0, 0)
        self.rememberDoneButton = QPushButton(self.rememberBox)
        self.rememberDoneButton.setObjectName(u"rememberDoneButton")
        self.rememberDoneButton.setProperty(u"role", u"main")

        self.pinchRemember.addWidget(self.rememberDoneButton)

        self.rememberCancelButton = QPushButton(self.rememberBox)
        self.rememberCancelButton.setObjectName(u"rememberCancelButton")

        self.pinchRemember.addWidget(self.rememberCancelButton)

        self.spacer_113 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pinchRemember.addItem(self.spacer_113)


        self.layout_114.addLayout(self.pinchRemember)


        self.layout_0.addWidget(self.rememberBox)

#if QT_CONFIG(shortcut)
        self.whoComboLabel.setBuddy(self.whoCombo)
        self.giveComboLabel.setBuddy(self.giveCombo)
        self.givePhraseEditLabel.setBuddy(self.givePhraseEdit)
        self.giveAgainEditLabel.setBuddy(self.giveAgainEdit)
        self.giveOwnEditLabel.setBuddy(self.giveOwnEdit)
        self.takeOwnEditLabel.setBuddy(self.takeOwnEdit)
        self.oldEditLabel.setBuddy(self.oldEdit)
        self.newEditLabel.setBuddy(self.newEdit)
        self.againEditLabel.setBuddy(self.againEdit)
        self.newKeyOwnEditLabel.setBuddy(self.newKeyOwnEdit)
        self.rememberOwnEditLabel.setBuddy(self.rememberOwnEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PeopleCard)

        QMetaObject.connectSlotsByName(PeopleCard)
    # setupUi

    def retranslateUi(self, PeopleCard):
        self.whoComboLabel.setText(QCoreApplication.translate("ioplab", u"Hvem av de ansatte er du?", None))
        self.beButton.setText(QCoreApplication.translate("ioplab", u"Dette er meg", None))
        self.introLabel.setText(QCoreApplication.translate("ioplab", u"Hver har sin egen passordfrase. Ingen ser de andres vurdering av et m\u00e5l f\u00f8r de har levert sin egen. Hvem som ser hvilke elever, st\u00e5r under \u00abHvem kan hva\u00bb.", None))
#if QT_CONFIG(accessibility)
        self.holderTable.setAccessibleName(QCoreApplication.translate("ioplab", u"De som kan \u00e5pne arkivet", None))
#endif // QT_CONFIG(accessibility)
        self.giveButton.setText(QCoreApplication.translate("ioplab", u"Gi tilgang \u2026", None))
        self.takeButton.setText(QCoreApplication.translate("ioplab", u"Ta bort tilgangen", None))
        self.changeButton.setText(QCoreApplication.translate("ioplab", u"Bytt passordfrase", None))
        self.whyLabel.setText("")
        self.giveComboLabel.setText(QCoreApplication.translate("ioplab", u"Hvem skal f\u00e5 tilgang?", None))
        self.givePhraseEditLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrase", None))
        self.giveAgainEditLabel.setText(QCoreApplication.translate("ioplab", u"Passordfrasen en gang til", None))
        self.giveAdviceLabel.setText("")
        self.giveSuggestButton.setText(QCoreApplication.translate("ioplab", u"Lag forslag", None))
        self.giveHelpLabel.setText(QCoreApplication.translate("ioplab", u"Den som f\u00e5r tilgang, skriver passordfrasen selv. \u00c5 gi tilgang kan ikke angres med Ctrl+Z, men tilgangen kan tas bort igjen.", None))
        self.giveOwnEditLabel.setText(QCoreApplication.translate("ioplab", u"Din egen passordfrase", None))
        self.giveDoneButton.setText(QCoreApplication.translate("ioplab", u"Gi tilgang", None))
        self.giveCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.takeLabel.setText("")
        self.takeOwnEditLabel.setText(QCoreApplication.translate("ioplab", u"Din egen passordfrase", None))
        self.takeDoneButton.setText(QCoreApplication.translate("ioplab", u"Ja, ta bort tilgangen", None))
        self.takeCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.oldEditLabel.setText(QCoreApplication.translate("ioplab", u"Den gamle passordfrasen", None))
        self.newEditLabel.setText(QCoreApplication.translate("ioplab", u"Ny passordfrase", None))
        self.againEditLabel.setText(QCoreApplication.translate("ioplab", u"Den nye en gang til", None))
        self.changeAdviceLabel.setText("")
        self.changeSuggestButton.setText(QCoreApplication.translate("ioplab", u"Lag forslag", None))
        self.changeDoneButton.setText(QCoreApplication.translate("ioplab", u"Bytt til den nye", None))
        self.changeCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.recoveryTitle.setText(QCoreApplication.translate("ioplab", u"N\u00f8dn\u00f8kkel", None))
        self.recoveryLabel.setText("")
        self.recoveryButton.setText(QCoreApplication.translate("ioplab", u"Lag n\u00f8dn\u00f8kkel \u2026", None))
        self.newKeyLabel.setText(QCoreApplication.translate("ioplab", u"En ny n\u00f8dn\u00f8kkel vises \u00e9n gang, s\u00e5 du kan skrive den ut. Er det laget en f\u00f8r, virker den ikke lenger.", None))
        self.newKeyOwnEditLabel.setText(QCoreApplication.translate("ioplab", u"Din egen passordfrase", None))
        self.newKeyDoneButton.setText(QCoreApplication.translate("ioplab", u"Lag n\u00f8dn\u00f8kkelen", None))
        self.newKeyCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        self.machineTitle.setText(QCoreApplication.translate("ioplab", u"Husk p\u00e5 denne maskinen", None))
        self.machineLabel.setText("")
        self.rememberButton.setText(QCoreApplication.translate("ioplab", u"Husk p\u00e5 denne maskinen \u2026", None))
        self.forgetButton.setText(QCoreApplication.translate("ioplab", u"Glem p\u00e5 denne maskinen", None))
        self.rememberLabel.setText(QCoreApplication.translate("ioplab", u"Arkivet kan da \u00e5pnes her uten passordfrasen din, av den som er logget inn p\u00e5 maskinen som deg. Passordfrasen lagres ikke; en tilfeldig n\u00f8kkel legges i maskinens n\u00f8kkelring. Velg dette bare p\u00e5 en maskin som er din alene, og som l\u00e5ser seg selv.", None))
        self.rememberOwnEditLabel.setText(QCoreApplication.translate("ioplab", u"Din egen passordfrase", None))
        self.rememberDoneButton.setText(QCoreApplication.translate("ioplab", u"Husk meg her", None))
        self.rememberCancelButton.setText(QCoreApplication.translate("ioplab", u"Avbryt", None))
        pass
    # retranslateUi
