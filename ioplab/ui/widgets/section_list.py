"""The parts of a long page, side by side on as many lines as they need: one stop for Tab, arrows between, Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget


class SectionList(QListWidget):
    """Names of parts to go to. None of them is chosen: it is a way, not a state."""

    asked = Signal(str)
    """The key of the part that is gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._ask)
        self.itemClicked.connect(self._ask)

    def show_sections(self, sections: Sequence[tuple[str, str]]) -> None:
        """Show the parts, each with its key and its name."""
        self.clear()
        for key, name in sections:
            item = QListWidgetItem(name, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.setCurrentRow(0)

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def sizeHint(self) -> QSize:
        """High enough for all lines."""
        return QSize(200, self.contentsSize().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Never squeezed to nothing."""
        return QSize(120, self.sizeHint().height())

    def doItemsLayout(self) -> None:
        """Take the height that the lines turn out to need."""
        super().doItemsLayout()
        self.updateGeometry()
