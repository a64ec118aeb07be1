"""Nødnøkkel: the recovery key that has just been made, on a page of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.ui._generated.ui_recovery_key_page import Ui_RecoveryKeyPage
from ioplab.ui.viewmodels.recovery import RecoveryKey


class RecoveryKeyPage(QWidget):
    """The key of a vault that has just been made or opened by the former key, before anything else is done."""

    left = Signal(bool)
    """On with it; whether the key has been put away safely."""

    def __init__(self, key: RecoveryKey, parent: QWidget | None = None) -> None:
        """Show the key."""
        super().__init__(parent)
        self.ui = ui = Ui_RecoveryKeyPage()
        ui.setupUi(self)
        ui.keyFrame.setMinimumWidth(560)
        card = ui.keyCard
        for button, words in (
            (card.ui.printButton, tr("&Skriv ut …")),
            (card.ui.saveButton, tr("Lagre som &PDF …")),
            (card.ui.skipButton, tr("&Hopp over")),
            (card.ui.doneButton, tr("&Gå videre")),
        ):
            button.setText(words)
        card.kept.connect(lambda: self._leave(is_kept=True))
        card.skipped.connect(lambda: self._leave(is_kept=False))
        card.show_key(key)

    def arrive(self) -> None:
        """Begin where it is put on paper."""
        self.ui.keyCard.ui.printButton.setFocus()

    def forget(self) -> None:
        """Take the key off the screen."""
        self.ui.keyCard.forget()

    def _leave(self, *, is_kept: bool) -> None:
        self.forget()
        self.left.emit(is_kept)
