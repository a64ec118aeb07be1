"""What there is to remark on a field, right under it. It never stands in the way of writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QWidget

DEMAND = "hint"
ADVICE = "advice"
"""How the label looks; the words begin with the kind, so that the look is not alone."""


class FieldHints:
    """The remarks of one form, each in a label of its own that is made when it is first needed."""

    def __init__(self) -> None:
        """Nothing to remark yet."""
        self._labels: dict[QWidget, QLabel] = {}

    def show(self, widget: QWidget, lines: Sequence[str], role: str = ADVICE) -> None:
        """Show these lines under the widget, and say them to those who cannot see them; none takes them away."""
        text = "\n".join(lines)
        label = self._labels.get(widget)
        if label is None:
            if not text:
                return
            label = self._labels[widget] = _label_under(widget)
        if label.text() == text and label.property("role") == role:
            return
        if label.property("role") != role:
            label.setProperty("role", role)
            label.style().unpolish(label)
            label.style().polish(label)
        label.setText(text)
        label.setVisible(bool(text))
        widget.setAccessibleDescription(text)

    def shown(self, widget: QWidget) -> str:
        """What is remarked on the widget now."""
        label = self._labels.get(widget)
        return label.text() if label is not None else ""


def _label_under(widget: QWidget) -> QLabel:
    label = QLabel(widget.parentWidget())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.hide()
    parent = widget.parentWidget()
    layout = parent.layout() if parent is not None else None
    box = _box_of(layout, widget) if layout is not None else None
    if box is not None:
        box.insertWidget(box.indexOf(widget) + 1, label)
    return label


def _box_of(layout: QLayout, widget: QWidget) -> QBoxLayout | None:
    """The layout that holds the widget itself, somewhere within another."""
    if layout.indexOf(widget) >= 0:
        return layout if isinstance(layout, QBoxLayout) else None
    items = (layout.itemAt(place) for place in range(layout.count()))
    inner = (item.layout() for item in items if item is not None)
    found = (_box_of(one, widget) for one in inner if one is not None)
    return next((one for one in found if one is not None), None)
