"""Headings that rows can be sorted by, with the mouse and from the keyboard."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.widgets.spoken_role import speak_as


class SortHeader(QHeaderView):
    """A heading over each column. A click sorts; so do Space and Enter, once the arrows have come to the heading."""

    sort_asked = Signal(int)
    """The column somebody wants the rows sorted by."""

    def __init__(self, sortable: Collection[int], parent: QWidget | None = None) -> None:
        """Sort by these columns and no others."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sortable = sorted(sortable)
        self._current = self._sortable[0]
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setAccessibleName(tr("Sorter radene"))
        speak_as(SortHeader, QAccessible.Role.ColumnHeader)
        self.sectionClicked.connect(self._ask)

    @property
    def current(self) -> int:
        """The column the keyboard is at."""
        return self._current

    def _ask(self, column: int) -> None:
        if column in self._sortable:
            self._current = column
            self.sort_asked.emit(column)
            self.describe()

    def describe(self) -> None:
        """Tell which heading the keyboard is at, with the arrow that stands in it."""
        self.setAccessibleDescription(str(self.model().headerData(self._current, Qt.Orientation.Horizontal) or ""))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from heading to heading, Space and Enter sort."""
        key, here = Qt.Key(event.key()), self._sortable.index(self._current)
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self._current)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._current = self._sortable[(here + step) % len(self._sortable)]
            self.describe()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and tell where the keyboard is."""
        super().focusInEvent(event)
        self.describe()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes with the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """The heading, and a ring around it when the keyboard is there."""
        painter.save()
        super().paintSection(painter, rect, index)
        painter.restore()
        if self.hasFocus() and index == self._current:
            painter.save()
            painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -2, -2), 6, 6)
            painter.restore()
