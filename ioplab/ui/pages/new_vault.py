"""Nytt arkiv: who, which school, where, passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.vocabulary import StaffRole
from ioplab.labels import label
from ioplab.ui import messages
from ioplab.ui._generated.ui_new_vault_page import Ui_NewVaultPage
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.opening import NewVault
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.plain_line import plain_line


class NewVaultPage(QWidget):
    """A new vault: who, which school, where, passphrase."""

    create_asked = Signal(object)
    """A `NewVault` of `ioplab.ui.viewmodels.opening`."""

    left = Signal()
    """No vault is to be made after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_NewVaultPage()
        ui.setupUi(self)
        for line in (ui.nameEdit, ui.schoolEdit, ui.municipalityEdit):
            plain_line(line)
        ui.newCard.setMinimumWidth(560)
        ui.createButton.clicked.connect(self._create)
        ui.repeatEdit.returnPressed.connect(self._create)
        ui.cancelButton.clicked.connect(self.left)

    def arrive(self) -> None:
        """Begin with what can be guessed."""
        fill(self.ui.roleCombo, [(role, label(role)) for role in StaffRole])
        self.ui.folderEdit.setText(str(messages.documents_folder()))
        self.ui.notice.clear_message()
        self.ui.nameEdit.setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.ui.notice.show_trouble(text)

    def set_busy(self, busy: bool) -> None:
        """While the vault is made nothing else can be asked."""
        self.setEnabled(not busy)

    def _create(self) -> None:
        ui = self.ui
        wish = NewVault(
            name=ui.nameEdit.text().strip(),
            role=ui.roleCombo.currentData(),
            school=ui.schoolEdit.text().strip(),
            municipality=ui.municipalityEdit.text().strip(),
            school_start=ui.startEdit.day,
            school_end=ui.endEdit.day,
            folder=typed_path(ui.folderEdit.text()),
            passphrase=ui.passphraseEdit.text(),
            repeated=ui.repeatEdit.text(),
        )
        trouble = wish.trouble()
        if trouble:
            self.show_trouble(trouble)
        else:
            self.create_asked.emit(wish)
