"""Cells and list entries high enough for their text once the style sheet has taken its borders and padding."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

CELL_SIDES = 16
ENTRY_SIDES = 26
"""Pixels that borders and padding take from the width; Qt measures text as if they were not there."""


class WrapDelegate(QStyledItemDelegate):
    """Measures text at the width it is painted in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size at the width that is left."""
        narrower = QStyleOptionViewItem(option)
        view = option.widget
        if isinstance(view, QListView):
            width = view.viewport().width()
            narrower.rect.setWidth(max(width - ENTRY_SIDES, ENTRY_SIDES))
            hint = super().sizeHint(narrower, index)
            return QSize(min(hint.width(), width), hint.height())
        if option.rect.width() > CELL_SIDES:
            narrower.rect.setWidth(option.rect.width() - CELL_SIDES)
        return super().sizeHint(narrower, index)
