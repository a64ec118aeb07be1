"""A quiet table: whole rows, rows high enough to hit, columns that fit their text, Tab leaves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ioplab.ui import theme
from ioplab.ui.viewmodels.grid import Grid
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

ROW = 36
"""Pixels, at normal text size."""


_LEAST_ROWS = 4

_MOST_REMEMBERED = 20_000
"""Sizes of texts; more than that are of rows that are no longer shown."""

LEAST_STRETCHED = 150
"""Pixels, at normal text size, that the widest column never goes under; narrower than that the table scrolls sideways."""


LEAST_SHARED = 156
"""The same for each of several columns of words."""


MOST_FITTED = 320
"""Pixels, at normal text size, that a column never goes over to fit what is in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What widths and heights depend on.

    Attributes:
        look: fonts, and what the style sheet adds.
        width: pixels there are for all columns.
        titles: of the columns.
        words: of the rows, cell by cell.
        paintings: what is painted instead, by column. All of a column take the same room.
    """

    look: tuple[object, ...]
    width: int
    titles: list[str]
    words: list[tuple[str, ...]]
    paintings: dict[int, list[Any]]


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
        self._grid: Grid[Any] | None = None
        self._fitted_for: _Asked | None = None
        self._sizes: dict[tuple[int, str, int], QSize] = {}
        self._sized_in: tuple[object, ...] = ()
        self._stretched, self._least_stretched = 0, LEAST_STRETCHED
        self._shared: tuple[int, ...] = ()
        self._place = (0, 0)
        self._may_wrap: Callable[[int], bool] | None = None
        self._wrapped: set[int] = set()

    def use_header(self, header: QHeaderView) -> None:
        """Have another header than a plain one."""
        self.setHorizontalHeader(header)
        header.show()  # one that comes while the table is seen is not seen by itself
        self._prepare_header()

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def stretch(self, column: int, least: int = LEAST_STRETCHED) -> None:
        """Let this column take what is left of the width, but never less than so many pixels at normal text size."""
        self._stretched, self._least_stretched = column, least

    def share(self, *columns: int) -> None:
        """Let these columns, of words that wrap, have the same part each of what is left of the width."""
        self._shared = columns

    def measure_only(self, may_wrap: Callable[[int], bool]) -> None:
        """Measure only some rows, in a table of more than a few hundred; the others have one line. Asked for by row."""
        self._may_wrap = may_wrap
        self._wrapped = set(range(self.model().rowCount())) if self.model() is not None else set()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a `Grid`, with widths and heights that fit; those of any other model are left as they are."""
        super().setModel(model)
        self._grid = model if isinstance(model, Grid) else None
        if model is None:
            return
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._fit)
        model.modelReset.connect(self._return)
        model.dataChanged.connect(self._fit_to_words)
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
        """Give the columns their widths, and then the rows their heights.

        By ourselves: Qt measures every cell anew whenever something has changed, and the same word in every row it stands in.
        """
        self._fitted_for = None
        self._fit_to_words()

    def _fit_to_words(self) -> None:
        """The same, unless the same words stand in the same room as when it was done last, or nobody sees how high it is."""
        if self._grid is None or not (self._shows_all or self.isVisible()):
            self._fitted_for = None
            return
        asked = self._asked(self._grid)
        if self._fitted_for == asked:
            return
        if self._sized_in != asked.look or len(self._sizes) > _MOST_REMEMBERED:
            self._sizes.clear()
            self._sized_in = asked.look
        self._fit_columns(asked)
        self._fit_rows(asked)
        self._fitted_for = replace(asked, width=self.viewport().width())
        self.updateGeometry()

    def _fit_to_room(self) -> None:
        """The same when there may be other room for words that are as they were."""
        fitted = self._fitted_for
        if fitted is None or (fitted.look, fitted.width) != (self._look(), self.viewport().width()):
            self._fit_to_words()

    def _look(self) -> tuple[object, ...]:
        is_polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)  # by the style sheet, which pads the cells
        return theme.current().scale, is_polished, self.font().key(), self.horizontalHeader().font().key()

    def _asked(self, grid: Grid[Any]) -> _Asked:
        return _Asked(
            look=self._look(),
            width=self.viewport().width(),
            titles=[grid.headerData(place, Qt.Orientation.Horizontal) for place in range(grid.columnCount())],
            words=[grid.words_of(place) for place in range(len(grid.rows))],
            paintings=grid.paintings(),
        )

    def _size(self, place: int, column: int, words: str, width: int = 0) -> QSize:
        """How much room a cell needs, in a column of this width or on one line; the same words are measured once."""
        known = self._sizes.get((column, words, width))
        if known is None:
            index = self.model().index(place, column)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = QRect(0, 0, width, theme.current().pixels(ROW))
            known = self.itemDelegateForIndex(index).sizeHint(option, index)
            self._sizes[column, words, width] = known
        return known

    def _fit_columns(self, asked: _Asked) -> None:
        """Columns fit what is in them; one takes what is left, or several share it, but never less than can be read."""
        header, pixels = self.horizontalHeader(), theme.current().pixels
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = range(len(asked.titles))
        wide = [column for column in self._shared or (self._stretched,) if column in columns]
        least, most = header.minimumSectionSize(), pixels(MOST_FITTED)
        for column in columns:
            if column not in wide:
                widths = (self._size(place, column, words[column]).width() for place, words in enumerate(asked.words))
                header.resizeSection(column, min(max(header.sectionSizeHint(column), least, *widths), most))
        left = asked.width - sum(header.sectionSize(column) for column in columns if column not in wide)
        narrowest = pixels(LEAST_SHARED if self._shared else self._least_stretched)
        for column in wide:
            header.resizeSection(column, max(left // len(wide), narrowest))

    def _fit_rows(self, asked: _Asked) -> None:
        row = theme.current().pixels(ROW)
        self.verticalHeader().setMinimumSectionSize(row)
        places = range(len(asked.words))
        if self._may_wrap is None:
            self._give_heights(asked, places)
            return
        wraps = {place for place in places if self._may_wrap(place)}
        one_line = max(row, self.sizeHintForRow(next((place for place in places if place not in wraps), -1)))
        self.verticalHeader().setDefaultSectionSize(one_line)
        for place in self._wrapped - wraps:
            self.setRowHeight(place, one_line)
        self._give_heights(asked, wraps)
        self._wrapped = wraps

    def _give_heights(self, asked: _Asked, places: Iterable[int]) -> None:
        """Let rows be as high as their words need in columns as wide as they are."""
        header, least = self.horizontalHeader(), theme.current().pixels(ROW)
        widths = [header.sectionSize(column) for column in range(len(asked.titles))]
        for place in places:
            cells = zip(asked.words[place], widths, strict=True)
            height = max(least, *(self._size(place, column, *cell).height() for column, cell in enumerate(cells)))
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped text needs other heights at other widths."""
        super().resizeEvent(event)
        self._fit_to_room()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has its say on the fonts when the table is shown."""
        super().showEvent(event)
        self._fit_to_room()

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
