"""Glemt passordfrasen: in by the recovery key, with a new passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage import keys
from ioplab.ui._generated.ui_recover_page import Ui_RecoverPage
from ioplab.ui.viewmodels.opening import Recovery
from ioplab.ui.viewmodels.recovery import key_advice, read_key
from ioplab.ui.widgets.passphrase_fields import PassphraseFields


class RecoverPage(QWidget):
    """The recovery key, who one is, and the passphrase from now on."""

    recover_asked = Signal(object)
    """A `Recovery` of `ioplab.ui.viewmodels.opening`."""

    left = Signal()
    """Back to the way in."""

    def __init__(self, path: Path, person: str = "", parent: QWidget | None = None) -> None:
        """Ask for the key of that vault.

        Args:
            path: the vault's folder.
            person: who has been chosen on the way in, if anybody.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.ui = ui = Ui_RecoverPage()
        ui.setupUi(self)
        self._path = path
        ui.recoverCard.setMinimumWidth(560)
        ui.pathLabel.setText(tr("Arkiv: {name}").format(name=path.stem))
        self._fields = PassphraseFields(
            ui.passphraseEdit, ui.repeatEdit, ui.adviceLabel, ui.suggestButton, lambda: (ui.personCombo.currentText(), path.stem)
        )
        ui.keyEdit.textChanged.connect(self._advise_on_key)
        ui.keyEdit.returnPressed.connect(ui.passphraseEdit.setFocus)
        ui.passphraseEdit.returnPressed.connect(ui.repeatEdit.setFocus)
        ui.repeatEdit.returnPressed.connect(self._recover)
        ui.recoverButton.clicked.connect(self._recover)
        ui.cancelButton.clicked.connect(self._leave)
        self._show_vault(person)
        self._advise_on_key()

    def _show_vault(self, person: str) -> None:
        """Who may open it, if there are several; and what to do where there is no recovery key."""
        ui = self.ui
        try:
            found = keys.newest(self._path)
        except UserError as error:
            ui.personBox.hide()
            self._cannot(str(error))
            return
        ui.personCombo.addItems(found.names)
        ui.personCombo.setCurrentIndex(max(ui.personCombo.findText(person), 0))
        ui.personBox.setVisible(len(found.names) > 1)
        if found.recovery is None:
            self._cannot(
                tr(
                    "Dette arkivet har ingen nødnøkkel. Er dere flere som kan åpne det, kan en av de andre ta bort tilgangen "
                    "din og gi deg en ny. Ellers kan ingen åpne det; se om du husker passordfrasen til en sikkerhetskopi."
                )
            )

    def _cannot(self, why: str) -> None:
        ui = self.ui
        ui.notice.show_trouble(why)
        for widget in (ui.keyEdit, ui.passphraseEdit, ui.repeatEdit, ui.suggestButton, ui.recoverButton, ui.personCombo):
            widget.setEnabled(False)
            widget.hide()
        for words in (ui.keyEditLabel, ui.keyAdviceLabel, ui.passphraseEditLabel, ui.repeatEditLabel, ui.adviceLabel):
            words.hide()
        ui.introLabel.hide()
        ui.personBox.hide()
        ui.cancelButton.setText(tr("&Tilbake"))

    def arrive(self) -> None:
        """Begin where typing begins."""
        ui = self.ui
        if not ui.keyEdit.isEnabled():
            ui.cancelButton.setFocus()
        else:
            (ui.personCombo if ui.personCombo.count() > 1 else ui.keyEdit).setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what is wrong; the key can be mended, the passphrases stay too."""
        self.ui.notice.show_trouble(text)
        self.ui.keyEdit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the key is tried nothing else can be asked."""
        self.setEnabled(not busy)
        self.ui.recoverButton.setText(tr("Låser opp …") if busy else tr("&Lås opp"))

    def forget(self) -> None:
        """Neither key nor passphrase stays in a field."""
        self.ui.keyEdit.clear()
        self.ui.keyEdit.setModified(False)
        self._fields.forget()

    def _advise_on_key(self) -> None:
        words = key_advice(self.ui.keyEdit.text())
        self.ui.keyAdviceLabel.setText(words)
        self.ui.keyEdit.setAccessibleDescription(words)

    def _leave(self) -> None:
        self.forget()
        self.left.emit()

    def _recover(self) -> None:
        ui = self.ui
        try:
            key = read_key(ui.keyEdit.text())
        except UserError as error:
            self.show_trouble(str(error))
            return
        wish = self._fields.wish
        if trouble := wish.trouble():
            ui.notice.show_trouble(trouble)
            ui.passphraseEdit.setFocus()
            return
        self.recover_asked.emit(Recovery(path=self._path, person=ui.personCombo.currentText(), key=key, passphrase=wish.phrase))
