"""What there is to remark on a field, right under it. It never stands in the way of writing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

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
    found = _below(layout, widget) if layout is not None else None
    if found is not None:
        box, place = found
        box.insertWidget(place, label)
    return label


def _below(layout: QLayout, widget: QWidget) -> tuple[QBoxLayout, int] | None:
    """The place under a widget, somewhere within a layout; under the whole row where it stands side by side with others."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        found = _below(inner, widget) if inner is not None else None
        if found is not None:
            return found
        holds = item is not None and (item.widget() is widget or (inner is not None and _holds(inner, widget)))
        if holds and isinstance(layout, QVBoxLayout):
            return layout, place + 1
    return None


def _holds(layout: QLayout, widget: QWidget) -> bool:
    """Whether a widget stands somewhere within a layout."""
    items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    return any(item.widget() is widget or ((inner := item.layout()) is not None and _holds(inner, widget)) for item in items)
