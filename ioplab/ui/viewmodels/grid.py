"""A table described by its columns: what a row shows in each, and what happens when a cell is edited."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ioplab.labels import shortened

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

CHOICES = Qt.ItemDataRole.UserRole + 1
"""The (value, words) a cell may be edited to, for cells that are chosen and not typed."""

EXTRA = Qt.ItemDataRole.UserRole + 2
"""What a delegate paints instead of text."""

_MOST_SHOWN, _MOST_TOLD = 400, 2000
"""Characters of a text in a cell, and in its tooltip. The whole of it is read aloud, and shown where it is edited."""

_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        title: its heading.
        text: what a row shows.
        value: what is edited; the text unless told.
        store: what happens with an edited value; None for a column to read.
        choices: the values it may be edited to, with words.
        checked: for a column of check boxes, whether a row's is checked.
        painted: for a delegate that paints instead of writing.
        right: numbers stand to the right.
    """

    title: str
    text: Callable[[R], str]
    value: Callable[[R], Any] | None = None
    store: Callable[[R, Any], object] | None = None
    choices: Sequence[tuple[Any, str]] | None = None
    checked: Callable[[R], bool] | None = None
    painted: Callable[[R], Any] | None = None
    right: bool = False


class Grid(QAbstractTableModel, Generic[R]):
    """Rows of anything, shown by columns."""

    def __init__(self, columns: Sequence[Column[R]] = (), parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self._columns: Sequence[Column[R]] = columns
        self._rows: Sequence[R] = ()

    @property
    def rows(self) -> Sequence[R]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[R], columns: Sequence[Column[R]] | None = None) -> None:
        """Show these rows, and other columns if told. As many as before are repainted in place, so nobody loses theirs."""
        if rows and (len(rows), len(columns or self._columns)) == (len(self._rows), len(self._columns)):
            self._rows, self._columns = rows, columns or self._columns
            last = len(self._columns) - 1
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, last))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            return
        self.beginResetModel()
        self._rows = rows
        if columns is not None:
            self._columns = columns
        self.endResetModel()

    def words_of(self, place: int) -> tuple[str, ...]:
        """What the row at this place shows in each column; nothing where something is painted or ticked instead."""
        row = self._rows[place]
        return tuple(_words(column, row) for column in self._columns)

    def paintings(self) -> dict[int, list[Any]]:
        """What delegates paint instead of words: by column, row by row."""
        painters = {place: column.painted for place, column in enumerate(self._columns) if column.painted}
        return {place: [painted(row) for row in self._rows] for place, painted in painters.items()}

    def row_at(self, index: Index) -> R | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column.right:
            return _RIGHT
        return column.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        answer = _ANSWERS.get(role)
        return None if answer is None else answer(self._columns[index.column()], self._rows[index.row()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Which cells can be edited or checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self._columns[index.column()]
        if column.store is None:
            return flags
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if column.checked else Qt.ItemFlag.ItemIsEditable)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edited cell to whoever stores it."""
        column = self._columns[index.column()]
        if column.store is None or role not in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.CheckStateRole):
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        column.store(self._rows[index.row()], value)
        return True


def _words(column: Column[R], row: R) -> str:
    return "" if column.painted or column.checked else shortened(column.text(row), _MOST_SHOWN)


def _value(column: Column[R], row: R) -> Any:
    return column.value(row) if column.value else column.text(row)


def _tick(column: Column[R], row: R) -> Qt.CheckState | None:
    if column.checked is None:
        return None
    return Qt.CheckState.Checked if column.checked(row) else Qt.CheckState.Unchecked


_ANSWERS: Mapping[int, Callable[[Column[Any], Any], Any]] = {
    int(Qt.ItemDataRole.DisplayRole): _words,
    int(Qt.ItemDataRole.EditRole): _value,
    int(Qt.ItemDataRole.CheckStateRole): _tick,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda column, row: column.text(row),
    int(Qt.ItemDataRole.ToolTipRole): lambda column, row: shortened(column.text(row), _MOST_TOLD),
    int(Qt.ItemDataRole.TextAlignmentRole): lambda column, _: _RIGHT if column.right else None,
    int(CHOICES): lambda column, _: column.choices,
    int(EXTRA): lambda column, row: column.painted(row) if column.painted else None,
}
"""What there is to say of a cell, by role as a plain number: Qt asks for eight of each it measures, and most have no answer."""
