"""Lines of «who: what» to read: small, quiet, and a stop for the keyboard so that all of it can be scrolled and read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ioplab.ui import theme

LINES = 4
"""How many lines are seen at once unless told otherwise; more are scrolled to."""


class ToldText(QTextEdit):
    """Read-only words, each line with who says it or what it is about in front. Never markup, whatever people have written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.viewport().setAutoFillBackground(False)  # an opaque one covers all of it, and Qt then holds it to be out of sight
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lines = LINES
        self._told: tuple[tuple[str, str], ...] = ()
        self._look: tuple[str, float] = ("", 0.0)

    def set_lines(self, lines: int) -> None:
        """Show so many lines at once."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def show_told(self, told: Sequence[tuple[str, str]]) -> None:
        """Show these lines; what is shown already is left where it has been scrolled to."""
        look = (theme.current().colours.muted, theme.current().scale)
        if (tuple(told), look) == (self._told, self._look):
            return
        self._told, self._look = tuple(told), look
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (head, words) in enumerate(told):
            if number:
                cursor.insertBlock(QTextBlockFormat())
            cursor.insertText(f"{head}: ", _of(QFont.Weight.DemiBold))
            cursor.insertText(words.replace("\n", " "), _of(QFont.Weight.Normal))
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A few lines, the same number whatever is told, so that nothing jumps."""
        return QSize(super().sizeHint().width(), self._lines * self.fontMetrics().lineSpacing() + 12)

    def minimumSizeHint(self) -> QSize:
        """Never squeezed."""
        return QSize(80, self.sizeHint().height())


def _of(weight: QFont.Weight) -> QTextCharFormat:
    words = QTextCharFormat()
    words.setFontWeight(weight)
    words.setForeground(QColor(theme.current().colours.text))
    return words
