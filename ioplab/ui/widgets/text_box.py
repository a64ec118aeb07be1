"""A plain text field of a few lines that grows with its text, and lets Tab leave it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ioplab.domain.texts import visible

LEAST_LINES = 2
MOST_LINES = 12


class TextBox(QPlainTextEdit):
    """Text with paragraphs, nothing more."""

    left = Signal()
    """The focus has left the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty and low."""
        super().__init__(parent)
        self.least_lines = LEAST_LINES
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or drop, the text without what cannot be seen, which some programs leave in it."""
        if source.hasText():
            self.textCursor().insertText(visible(source.text()))
            self.ensureCursorVisible()

    def sizeHint(self) -> QSize:
        """As high as the text needs, within reason; beyond that it scrolls."""
        lines = min(max(round(self.document().size().height()), self.least_lines), MOST_LINES)
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as the document rounds it; over many lines it shows
        return QSize(super().sizeHint().width(), lines * line + 22)

    def minimumSizeHint(self) -> QSize:
        """Never squeezed: what is written is seen."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text wraps to another number of lines at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        overflows = self.document().size().height() > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if overflows else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = self.sizeHint().height()
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)
