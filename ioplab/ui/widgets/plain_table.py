"""A quiet table: whole rows, rows high enough to hit, columns that fit their text, Tab leaves it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ioplab.ui import theme
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

ROW = 36
"""Pixels, at normal text size."""


_LEAST_ROWS = 4

LEAST_STRETCHED = 150
"""Pixels, at normal text size, that the widest column never goes under; narrower than that the table scrolls sideways."""


def fit_columns(table: QTableView, stretched: int, least: int) -> None:
    """Let columns fit what is in them, and one take what is left, but never less than `least` pixels."""
    header = table.horizontalHeader()
    modes = QHeaderView.ResizeMode
    used = 0
    for column in range(table.model().columnCount()):
        if column != stretched:
            header.setSectionResizeMode(column, modes.ResizeToContents)
            used += header.sectionSize(column)
    if stretched < header.count():
        has_room = table.viewport().width() - used >= least
        header.setSectionResizeMode(stretched, modes.Stretch if has_room else modes.Fixed)
        if not has_room:
            header.resizeSection(stretched, least)


class PlainTable(QTableView):
    """A table to read, or to edit cell by cell."""

    chosen = Signal(QModelIndex)
    """Enter or a double click on a row that cannot be edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._prepare_header()
        self.doubleClicked.connect(self._choose)
        self.setItemDelegate(WrapDelegate(self))
        self._shows_all = False
        self._stretched = 0
        self._place = (0, 0)

    def use_header(self, header: QHeaderView) -> None:
        """Have another header than a plain one."""
        self.setHorizontalHeader(header)
        self._prepare_header()

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(lambda *_: self._fit_rows())

    def stretch(self, column: int) -> None:
        """Let this column take what is left of the width."""
        self._stretched = column

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, with widths that fit."""
        super().setModel(model)
        if model is None:
            return
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._return)
        model.dataChanged.connect(self._fit)
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        self._fit()

    def _remember(self) -> None:
        """Where the user is, before the rows are made anew."""
        index = self.currentIndex()
        self._place = (index.row(), index.column()) if index.isValid() else (0, 0)

    def _return(self) -> None:
        """Back to where the user was, if there is such a place."""
        index = self.model().index(*self._place)
        if index.isValid():
            self.setCurrentIndex(index)

    def _fit(self) -> None:
        if self.model() is not None:
            fit_columns(self, self._stretched, theme.current().pixels(LEAST_STRETCHED))
        self._fit_rows()
        self.updateGeometry()

    def _fit_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.current().pixels(ROW))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped text needs other heights at other widths."""
        super().resizeEvent(event)
        self._fit()

    def show_all(self) -> None:
        """Be as high as all rows, in a form that scrolls as a whole."""
        self._shows_all = True

    def sizeHint(self) -> QSize:
        """High enough for all rows if asked to; else a few, and whatever more room there is."""
        least = theme.current().pixels(ROW) * _LEAST_ROWS
        if not self._shows_all or self.model() is None:
            return QSize(super().sizeHint().width(), least)
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        sideways = self.horizontalScrollBar()
        below = sideways.sizeHint().height() if sideways.maximum() else 0
        return QSize(super().sizeHint().width(), rows + self.horizontalHeader().sizeHint().height() + below + 8)

    def minimumSizeHint(self) -> QSize:
        """Never squeezed to nothing."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row, or begins to edit a cell that can be."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() is QAbstractItemView.State.EditingState:
            return  # it ends the editing, which the editor sees to
        if is_enter and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.chosen.emit(index)
