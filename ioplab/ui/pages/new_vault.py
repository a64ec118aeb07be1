"""Nytt arkiv: who, which school, where, passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ioplab.domain.vocabulary import StaffRole
from ioplab.labels import label
from ioplab.ui import messages, vault_places
from ioplab.ui._generated.ui_new_vault_page import Ui_NewVaultPage
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.opening import NewVault
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.passphrase_fields import PassphraseFields
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
        self._fields = PassphraseFields(
            ui.passphraseEdit,
            ui.repeatEdit,
            ui.adviceLabel,
            ui.suggestButton,
            lambda: (ui.nameEdit.text(), ui.schoolEdit.text(), ui.municipalityEdit.text()),
        )
        ui.createButton.clicked.connect(self._create)
        ui.folderEdit.textChanged.connect(lambda _: self._show_place())
        ui.placeLabel.hide()
        self._fields_by_name: dict[str, QLineEdit] = {
            "name": ui.nameEdit,
            "school": ui.schoolEdit,
            "folder": ui.folderEdit,
            "passphrase": ui.passphraseEdit,
            "repeated": ui.repeatEdit,
        }
        for line in (*self._fields_by_name.values(), ui.municipalityEdit):
            line.returnPressed.connect(self._create)
        ui.cancelButton.clicked.connect(self.left)

    def arrive(self) -> None:
        """Begin with what can be guessed."""
        fill(self.ui.roleCombo, [(role, label(role)) for role in StaffRole])
        self.ui.folderEdit.setText(str(messages.documents_folder()))
        self.ui.notice.clear_message()
        self.ui.nameEdit.setFocus()

    def _show_place(self) -> None:
        """What it means to have the vault there, if there is anything to say of it."""
        words = vault_places.about_making(typed_path(self.ui.folderEdit.text()))
        self.ui.placeLabel.setText(words)
        self.ui.placeLabel.setVisible(bool(words))

    def show_trouble(self, text: str) -> None:
        """Say what is wrong; what was typed stays."""
        self.ui.notice.show_trouble(text)

    def forget(self) -> None:
        """No passphrase stays in a field."""
        self._fields.forget()

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
        field, trouble = wish.fault()
        if trouble:
            self.show_trouble(trouble)
            self._fields_by_name[field].setFocus()
        else:
            self.create_asked.emit(wish)
