"""A few names to tick on one line: who took part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget


class TickRow(QWidget):
    """Boxes that tell when somebody ticks them. Left and right go between them, Esc leaves."""

    ticked = Signal(object, bool)
    """The value of a box, and whether it is ticked now."""

    left = Signal()
    """Esc: back to where one came from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without boxes."""
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "label")
        self._boxes: list[QCheckBox] = []
        self._values: list[object] = []
        self._row = QHBoxLayout(self)
        self._row.setObjectName("pinchTicks")
        self._row.setContentsMargins(4, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self.hide()

    def show_ticks(self, title: str, entries: Sequence[tuple[object, str, bool]]) -> None:
        """Show these as (value, name, ticked); none hides the line. Boxes are used again, so that nobody loses theirs."""
        self._label.setText(title)
        self._values = [value for value, _, _ in entries]
        while len(self._boxes) < len(entries):
            self._add()
        for place, box in enumerate(self._boxes):
            box.setVisible(place < len(entries))
        for box, (_, name, is_ticked) in zip(self._boxes, entries, strict=False):
            box.setText(name)
            box.setAccessibleName(f"{title}: {name}")
            box.setChecked(is_ticked)
        self.setVisible(bool(entries))

    @property
    def boxes(self) -> list[QCheckBox]:
        """The boxes that are shown."""
        return self._boxes[: len(self._values)]

    def _add(self) -> None:
        box = QCheckBox(self)
        place = len(self._boxes)
        box.clicked.connect(lambda is_ticked: self.ticked.emit(self._values[place], is_ticked))
        before = self._boxes[-1] if self._boxes else None
        self._boxes.append(box)
        self._row.insertWidget(self._row.count() - 1, box)
        if before is not None:
            QWidget.setTabOrder(before, box)

    def enter(self) -> None:
        """Give the first box the keyboard."""
        if self._values:
            self._boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Between the boxes, and away."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            here = next((place for place, box in enumerate(self.boxes) if box.hasFocus()), 0)
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.boxes[(here + step) % len(self.boxes)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
