"""Editing a cell that is chosen and not typed: a combo box with the choices the model gives."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyleOptionViewItem, QWidget

from ioplab.ui.viewmodels.grid import CHOICES
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.plain_line import plain_line
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

Index = QModelIndex | QPersistentModelIndex


class ChoiceDelegate(WrapDelegate):
    """Combo boxes where the model has choices, ordinary editors elsewhere."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor of a cell, called what its column is called."""
        choices = index.data(CHOICES)
        editor = QComboBox(parent) if choices else super().createEditor(parent, option, index)
        if isinstance(editor, QComboBox):
            fill(editor, choices)
        elif isinstance(editor, QLineEdit):
            plain_line(editor)
        editor.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is stored."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(find(editor, index.data(Qt.ItemDataRole.EditRole)))
        elif not (isinstance(editor, QLineEdit) and editor.isModified()):  # a change elsewhere leaves what is being typed
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Store what was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        else:
            super().setModelData(editor, model, index)
