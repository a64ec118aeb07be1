"""A table of words that are told and not sent: nothing in it can be copied."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ioplab.ui.widgets.plain_table import PlainTable


class WordsTable(PlainTable):
    """Who is to be told which words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be as high as what there is to tell."""
        super().__init__(parent)
        self.show_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The table's own copying, which Qt would do, is left out: what is on the clipboard is soon in a message."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return
        super().keyPressEvent(event)
