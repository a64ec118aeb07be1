"""A list whose entries take as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from ioplab.ui import theme
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

_HEIGHT = 120


class WrapList(QListWidget):
    """Entries of several lines, no sideways scrolling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(WrapDelegate(self))

    def sizeHint(self) -> QSize:
        """A few entries, and whatever more room there is."""
        return QSize(200, theme.current().pixels(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed to nothing."""
        return QSize(120, theme.current().pixels(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
