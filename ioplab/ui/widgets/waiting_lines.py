"""Lines that wait for a button: what is written stays with whom it is about, also while the vault is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit

Unfinished = dict[tuple[object, str], str]
"""What is written, by whom it is about and the name of the line."""


class WaitingLines:
    """The lines of one form that store nothing by themselves.

    A half written text is never offered about somebody else, and never lost by going away: it is kept in what the session holds.
    """

    def __init__(self, unfinished: Unfinished) -> None:
        """Keep in `unfinished` what is written."""
        self._unfinished = unfinished
        self._lines: dict[QLineEdit, Callable[[], object]] = {}
        self._shown: dict[QLineEdit, object] = {}

    def add(self, line: QLineEdit, of: Callable[[], object]) -> None:
        """Look after a line; `of` tells whom it is about now."""
        self._lines[line] = of
        line.textChanged.connect(lambda text: self._note(line, text))  # textEdited is silent when a screen reader writes

    def refresh(self) -> None:
        """Show in each line what is kept about those shown now."""
        for line, of in self._lines.items():
            whose = of()
            if line not in self._shown or self._shown[line] != whose:
                self._shown[line] = whose
                text = self._unfinished.get((whose, line.objectName()), "")
                with QSignalBlocker(line):
                    line.setText(text)
                line.setModified(bool(text))

    def holds(self, line: QLineEdit) -> bool:
        """Whether something is written there that nobody has done anything with."""
        return (self._lines[line](), line.objectName()) in self._unfinished

    def done(self, *lines: QLineEdit) -> None:
        """What was written has been stored: begin with an empty line."""
        for line in lines:
            self._note(line, "")
            with QSignalBlocker(line):
                line.clear()

    def _note(self, line: QLineEdit, text: str) -> None:
        key = (self._lines[line](), line.objectName())
        if text:
            self._unfinished[key] = text
        else:
            self._unfinished.pop(key, None)
