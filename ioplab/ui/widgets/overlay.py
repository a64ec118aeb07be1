"""What lies over the workplace for a moment: a frame on a veil. The keys of the page below never reach it while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from ioplab.ui import theme

TOP = 56
EDGE = 24
"""The least room around the frame."""

_VEIL = 190
"""How much of what lies below is covered, of 255."""

_MARGIN = 12


class Overlay(QWidget):
    """Lies over its parent, follows its size, and gives the focus back to where it was."""

    wide = 560
    """Pixels across at normal text size, where there is room."""

    def __init__(self, parent: QWidget) -> None:
        """Make it, hidden. What it shows goes into `frame`, by the layout `column`."""
        super().__init__(parent)
        self._before: list[QWidget] = []
        self.frame = QFrame(self)
        self.frame.setProperty("role", "card")
        self.column = QVBoxLayout(self.frame)
        self.column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.column.setSpacing(8)
        parent.installEventFilter(self)
        self.hide()

    @property
    def holder(self) -> QWidget:
        """What it lies over."""
        holder = self.parentWidget()
        if holder is None:
            raise RuntimeError("an overlay lies over its parent")
        return holder

    def remember_focus(self) -> None:
        """Where the focus shall be again afterwards. Asked for before anything here takes it."""
        if not self.isVisible():
            self._before = _with_holders(QApplication.focusWidget())

    def dismiss(self) -> None:
        """Go, and give the focus back to where it was."""
        for widget in self._before:
            if isValid(widget) and widget.isVisible() and widget.isEnabled() and widget.focusPolicy():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self.close_now()

    def close_now(self) -> None:
        """Go, and leave the focus where it is now."""
        self._before = []
        self.hide()

    def fit(self) -> None:
        """Suit the text size, and the size of what it lies over."""
        pixels, room = theme.current().pixels, self.size()
        width = min(pixels(self.wide), room.width() - 2 * EDGE)
        top = min(pixels(TOP), room.height() // 10)
        self.fit_inside(width, room.height() - top - EDGE)
        self.column.activate()
        height = (
            self.column.totalHeightForWidth(width) if self.column.hasHeightForWidth() else self.column.totalSizeHint().height()
        )
        self.frame.setGeometry((room.width() - width) // 2, top, width, height)

    def fit_inside(self, width: int, height: int) -> None:
        """Let what is inside suit a frame of that width, in pixels, and of no more than that height."""

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.holder.rect())
            self.fit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click outside the frame leads out."""
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.dismiss()
        event.accept()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Dim what lies below."""
        veil = QColor(theme.current().colours.window)
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()


def is_of_the_page(event: QKeyEvent) -> bool:
    """Whether a key belongs to what lies below: its underlined letters, and what Ctrl+Enter does there."""
    if event.modifiers() == Qt.KeyboardModifier.AltModifier:
        return bool(event.text()) or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _with_holders(widget: QWidget | None) -> list[QWidget]:
    """A widget and all that it stands in, from the inside out: an editor in a table may be gone when the focus comes back."""
    holders = []
    while widget is not None:
        holders.append(widget)
        widget = widget.parentWidget()
    return holders
