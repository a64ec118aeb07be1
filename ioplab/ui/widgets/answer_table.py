"""The table in which a colleague rates the goals of a request: the same keys and looks as in Vurdering, without the others."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QWidget

from ioplab.ui import theme
from ioplab.ui.viewmodels.rating_rows import Place
from ioplab.ui.viewmodels.rating_source import RatingSource
from ioplab.ui.widgets.rating_delegate import RatingDelegate
from ioplab.ui.widgets.rating_table import RatingTable

Index = QModelIndex | QPersistentModelIndex

_SUBJECT, _NOTE = 128, 160
"""Pixels, at normal text size."""

_LEAST_GOAL = 190

_OF_OTHERS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_D)
"""Keys that in Vurdering are about what the team agrees on, and do nothing here."""


class AnswerTable(RatingTable):
    """Goals as rows; one's own rating and note as columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a view model."""
        super().__init__(parent)
        self.setItemDelegate(_AnswerDelegate(self))

    def _fit_columns(self) -> None:
        pixels = theme.current().pixels
        header, subject = self.horizontalHeader(), self.column(Place.SUBJECT)
        widths = {Place.SUBJECT: pixels(_SUBJECT), Place.MINE: self.segments_width(), Place.NOTE: pixels(_NOTE)}
        is_narrow = sum(widths.values()) + pixels(_LEAST_GOAL) > self.viewport().width()
        self.setColumnHidden(subject, is_narrow)
        for place, width in widths.items():
            header.setSectionResizeMode(self.column(place), QHeaderView.ResizeMode.Interactive)
            if not (is_narrow and place is Place.SUBJECT):
                header.resizeSection(self.column(place), width)
        self._fit_goals()

    def _use(self, view: RatingSource, index: QModelIndex, key: int) -> bool:
        """Do what a key is for; tells whether it was for anything."""
        return key in _OF_OTHERS or super()._use(view, index, key)


class _AnswerDelegate(RatingDelegate):
    """Writes notes and reasons over the whole of one's own columns."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Wide enough to write in, also where the column is narrow."""
        rect = option.rect.adjusted(0, 4, 0, -4)
        rect.setLeft(self._table.columnViewportPosition(self._table.column(Place.MINE)))
        editor.setGeometry(rect)
