"""What assistive technology selects in a list becomes the row one stands on, as it does by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QListWidget


def follow_selection(listed: QListWidget) -> None:
    """Let the one row that is selected be the current one too.

    Qt's accessibility interface selects a row and leaves the current row where it was, and pages ask for the current row. Call it
    before anything else listens to the selection.
    """

    def follow() -> None:
        chosen = listed.selectedItems()
        if len(chosen) == 1 and listed.row(chosen[0]) != listed.currentRow():
            listed.setCurrentItem(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    listed.itemSelectionChanged.connect(follow)
