"""A quiet table: whole rows, rows high enough to hit, columns that fit their text, Tab leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from ioplab.ui import theme
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

ROW = 36
"""Pixels, at normal text size."""


_LEAST_ROWS = 4

_MEASURED = 120
"""Rows whose texts decide how wide the columns of a long table are."""

LEAST_STRETCHED = 150
"""Pixels, at normal text size, that the widest column never goes under; narrower than that the table scrolls sideways."""


LEAST_SHARED = 140
"""The same for each of several columns of words."""


MOST_FITTED = 320
"""Pixels, at normal text size, that a column never goes over to fit what is in it."""


def share_columns(table: QTableView, shared: tuple[int, ...], least: int) -> None:
    """Let columns fit what is in them, and some share what is left, but none less than `least` pixels."""
    header = table.horizontalHeader()
    columns = range(table.model().columnCount())
    for column in columns:
        modes = QHeaderView.ResizeMode
        header.setSectionResizeMode(column, modes.Fixed if column in shared else modes.ResizeToContents)
    _narrow(header, [column for column in columns if column not in shared])
    used = sum(header.sectionSize(column) for column in columns if column not in shared)
    wanted = [column for column in shared if column in columns]
    for column in wanted:
        header.resizeSection(column, max((table.viewport().width() - used) // len(wanted), least))


def fit_columns(table: QTableView, stretched: int, least: int) -> None:
    """Let columns fit what is in them, and one take what is left, but never less than `least` pixels."""
    header = table.horizontalHeader()
    modes = QHeaderView.ResizeMode
    others = [column for column in range(table.model().columnCount()) if column != stretched]
    for column in others:
        header.setSectionResizeMode(column, modes.ResizeToContents)
    _narrow(header, others)
    used = sum(header.sectionSize(column) for column in others)  # after all modes, for asking measures every cell
    if stretched < header.count():
        header.setSectionResizeMode(stretched, modes.Fixed)  # Qt's own stretching comes after the rows have been measured
        header.resizeSection(stretched, max(table.viewport().width() - used, least))


def _narrow(header: QHeaderView, columns: Sequence[int]) -> None:
    """Let a very long text wrap rather than push the other columns out of sight."""
    most = theme.current().pixels(MOST_FITTED)
    for column in columns:
        if header.sectionSize(column) > most:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, most)


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
        self._is_fitting = False
        self._fitted_for = (0, 0.0)
        self._stretched = 0
        self._shared: tuple[int, ...] = ()
        self._place = (0, 0)
        self._may_wrap: Callable[[int], bool] | None = None
        self._wrapped: set[int] = set()

    def use_header(self, header: QHeaderView) -> None:
        """Have another header than a plain one."""
        self.setHorizontalHeader(header)
        self._prepare_header()

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(lambda *_: None if self._is_fitting else self._fit_rows())

    def stretch(self, column: int) -> None:
        """Let this column take what is left of the width."""
        self._stretched = column

    def share(self, *columns: int) -> None:
        """Let these columns, of words that wrap, have the same part each of what is left of the width."""
        self._shared = columns

    def measure_only(self, may_wrap: Callable[[int], bool]) -> None:
        """Measure only some rows, in a table of more than a few hundred; the others have one line. Asked for by row."""
        self._may_wrap = may_wrap
        self._wrapped = set(range(self.model().rowCount())) if self.model() is not None else set()
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)

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

    def finish_editing(self) -> None:
        """Store what is being typed in a cell, as when the cell is left."""
        editor = self.indexWidget(self.currentIndex()) if self.state() is QAbstractItemView.State.EditingState else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

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
        """Give the columns their widths, and then the rows their heights, which are slow to measure, once."""
        self._is_fitting = True
        self._fit_columns()
        self._is_fitting = False
        self._fit_rows()
        self._fitted_for = self._room()
        self.updateGeometry()

    def _room(self) -> tuple[int, float]:
        """What widths and heights depend on besides the rows."""
        return self.viewport().width(), theme.current().scale

    def _fit_columns(self) -> None:
        if self.model() is not None and self._shared:
            share_columns(self, self._shared, theme.current().pixels(LEAST_SHARED))
        elif self.model() is not None:
            fit_columns(self, self._stretched, theme.current().pixels(LEAST_STRETCHED))

    def _fit_rows(self) -> None:
        row = theme.current().pixels(ROW)
        self.verticalHeader().setMinimumSectionSize(row)
        if self._may_wrap is None or self.model() is None:
            self.resizeRowsToContents()
            return
        count = self.model().rowCount()
        wraps = {place for place in range(count) if self._may_wrap(place)}
        one_line = max(row, self.sizeHintForRow(next((place for place in range(count) if place not in wraps), -1)))
        self.verticalHeader().setDefaultSectionSize(one_line)
        for place in self._wrapped - wraps:
            self.setRowHeight(place, one_line)
        for place in wraps:
            self.resizeRowToContents(place)
        self._wrapped = wraps

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped text needs other heights at other widths."""
        super().resizeEvent(event)
        if self._room() != self._fitted_for:
            self._fit()

    def show_all(self) -> None:
        """Be as high as all rows, in a form that scrolls as a whole."""
        self._shows_all = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

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
