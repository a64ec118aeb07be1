"""A list whose entries take as many lines as they need."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QSizePolicy, QWidget

from ioplab.ui import theme
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

_HEIGHT = 120


class WrapList(QListWidget):
    """Entries of several lines, no sideways scrolling."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._shows_all = False
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(WrapDelegate(self))

    def show_all(self) -> None:
        """Be as high as all entries, in a form that scrolls as a whole."""
        self._shows_all = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """High enough for all entries if asked to; else a few, and whatever more room there is."""
        if self._shows_all:
            return QSize(200, self.contentsSize().height() + 2)
        return QSize(200, theme.current().pixels(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed to nothing."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Take the height that the entries turn out to need. Qt asks for it before we are made, too."""
        super().doItemsLayout()
        if getattr(self, "_shows_all", False):
            self.updateGeometry()
