"""Skjerm for innsyn: covers everything at one key, so that who comes up to the desk reads nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ioplab.ui._generated.ui_cover_page import Ui_CoverPage


class CoverPage(QWidget):
    """What is shown instead. Nobody's name stands on it."""

    left = Signal()
    """Show what was there again."""

    lock_asked = Signal()
    """Lock instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_CoverPage()
        ui.setupUi(self)
        ui.showButton.clicked.connect(self.left)
        ui.lockButton.clicked.connect(self.lock_asked)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)

    def arrive(self, *, may_lock: bool) -> None:
        """Take the focus.

        Args:
            may_lock: whether something is open that can be locked.
        """
        self.ui.lockButton.setVisible(may_lock)
        self.ui.showButton.setFocus()
