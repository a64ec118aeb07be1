"""Stacked bars that can be looked into: one stop for Tab, arrows from line to line, Enter, Space or a click looks in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ioplab.ui import theme
from ioplab.ui.scrolling import bring_part_into_view
from ioplab.ui.widgets.distribution import ROW, BarRow, DistributionPlot, row_words

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class DistributionChoice(DistributionPlot):
    """Bars with a line that the keyboard is at."""

    sides = 8

    chosen = Signal(int)
    """The line somebody wants to look into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._current = 0
        self._can_choose = False
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def current(self) -> int:
        """The line the keyboard is at."""
        return self._current

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show these lines; the keyboard stays at the line it was at, if there is one."""
        super().show_rows(rows)
        self._current = min(self._current, max(len(rows) - 1, 0))

    def let_choose(self, *, can_choose: bool) -> None:
        """Whether the lines can be looked into, which the pointer shows too."""
        self._can_choose = can_choose
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_choose else Qt.CursorShape.ArrowCursor)

    def go_to(self, place: int) -> None:
        """Put the keyboard at a line, and tell it."""
        place = min(max(place, 0), max(len(self._rows) - 1, 0))
        self._current = place
        self.update()
        if not self._rows:
            return
        self.setAccessibleDescription(row_words(self._rows[place]))
        if self.hasFocus():
            height = theme.current().pixels(ROW)
            bring_part_into_view(self, place * height, height)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from line to line, Enter looks in."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key in _STEPS:
            self.go_to(self._current + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self._rows) - 1)
        elif key in _ENTER and self._can_choose and self._rows:
            self.chosen.emit(self._current)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to a line, and looks into it."""
        place = int(event.position().y() // theme.current().pixels(ROW))
        if event.button() != Qt.MouseButton.LeftButton or place >= len(self._rows):
            event.ignore()
            return
        self.go_to(place)
        if self._can_choose:
            self.chosen.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and tell which line the keyboard is at."""
        super().focusInEvent(event)
        self.go_to(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """All lines are told again when none is the keyboard's."""
        super().focusOutEvent(event)
        self.setAccessibleDescription("\n".join(row_words(row) for row in self._rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, and a ring around the line that has the keyboard."""
        super().paintEvent(event)
        if not self.hasFocus() or not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
        height = theme.current().pixels(ROW)
        box = QRectF(QPointF(1, self._current * height + 1), QPointF(self.width() - 1, (self._current + 1) * height - 1))
        painter.drawRoundedRect(box, 6, 6)
        painter.end()
