"""Lås opp: the way in. Loads nothing heavy, for it is the first thing painted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.ui._generated.ui_unlock_page import Ui_UnlockPage


class UnlockPage(QWidget):
    """Which vault, and its passphrase."""

    unlock_asked = Signal(Path, str)
    """The vault's folder and the passphrase."""

    new_asked = Signal()
    """Somebody wants a new vault."""

    example_asked = Signal()
    """Somebody wants to try with the example school."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_UnlockPage()
        ui.setupUi(self)
        ui.unlockCard.setMinimumWidth(460)
        ui.unlockButton.clicked.connect(self._unlock)
        ui.passphraseEdit.returnPressed.connect(self._unlock)
        ui.pathEdit.returnPressed.connect(ui.passphraseEdit.setFocus)
        ui.newButton.clicked.connect(self.new_asked)
        ui.exampleButton.clicked.connect(self.example_asked)
        ui.browseButton.clicked.connect(self._browse)

    def show_path(self, path: Path | None) -> None:
        """Suggest a vault, and put the focus where typing begins."""
        self.ui.pathEdit.setText(str(path) if path else "")
        (self.ui.passphraseEdit if path else self.ui.pathEdit).setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, with the passphrase ready to be typed again."""
        self.ui.notice.show_trouble(text)
        self.ui.passphraseEdit.selectAll()
        self.ui.passphraseEdit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is tried nothing else can be asked."""
        self.setEnabled(not busy)
        self.ui.unlockButton.setText(tr("Låser opp …") if busy else tr("&Lås opp"))

    def clear(self) -> None:
        """Forget the passphrase and what was said."""
        self.ui.passphraseEdit.clear()
        self.ui.notice.clear_message()

    def _unlock(self) -> None:
        path = self.ui.pathEdit.text().strip()
        if not path:
            self.show_trouble(tr("Velg arkivet først, eller lag et nytt."))
            return
        self.unlock_asked.emit(Path(path).expanduser(), self.ui.passphraseEdit.text())

    def _browse(self) -> None:
        from ioplab.ui import messages

        folder = messages.ask.folder(self, self.ui.pathEdit.text())
        if folder is not None:
            self.show_path(folder)
