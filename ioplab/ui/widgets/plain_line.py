"""What a line lets in: any length, one line, and nothing that cannot be seen."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QComboBox, QLineEdit

from ioplab.domain.texts import on_one_line

LONGEST = 2**30
"""Characters. Qt would cut a pasted text, and a stored one, off at 32 767 without a word."""


class _OneLine(QValidator):
    """Accepts everything, and makes it one line before anybody hears of it."""

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """The text as the field shall have it, and where the cursor is in it."""
        kept = on_one_line(text)
        if kept != text:
            before = text.encode("utf-16-le")[: 2 * place].decode("utf-16-le", errors="ignore")  # Qt counts as UTF-16 does
            place = len(on_one_line(before).encode("utf-16-le")) // 2
        return QValidator.State.Acceptable, kept, place


def plain_line(line: QLineEdit) -> None:
    """Let a line take whatever is typed or pasted, as one line of any length."""
    if line.validator() is None:
        line.setMaxLength(LONGEST)
        line.setValidator(_OneLine(line))
        line.textEdited.connect(lambda _: line.setModified(True))  # which Qt forgets where the validator changed something


def name_line(box: QComboBox, name: str = "") -> None:
    """Let the line in a combo box that one types in be called what the box is: a screen reader is in the line, not in the box."""
    line = box.lineEdit()
    if line is not None:
        line.setAccessibleName(name or box.accessibleName())
