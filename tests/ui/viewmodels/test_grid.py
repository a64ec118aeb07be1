"""Rows of anything, shown by columns."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ioplab.ui.viewmodels.grid import CHOICES, EXTRA, Column, Grid


@dataclass(frozen=True, slots=True)
class Line:
    """A row."""

    name: str
    hours: int
    deviates: bool = False


LINES = (Line("Norsk", 114), Line("Matematikk", 76, deviates=True))


@pytest.fixture
def stored() -> list[tuple[str, object]]:
    """What has been handed to be stored: whose, and what."""
    return []


@pytest.fixture
def grid(stored: list[tuple[str, object]], qtbot: QtBot) -> Grid[Line]:  # noqa: ARG001 - a model needs an application
    """Two rows with a column of each kind."""

    def store(row: Line, value: object) -> None:
        stored.append((row.name, value))

    made: Grid[Line] = Grid(
        [
            Column(title="Fag", text=lambda row: row.name),
            Column(title="Timer", text=lambda row: f"{row.hours} t", value=lambda row: row.hours, store=store, right=True),
            Column(
                title="Avvik", text=lambda row: "ja" if row.deviates else "nei", checked=lambda row: row.deviates, store=store
            ),
            Column(title="Steg", text=lambda _: "i ord", painted=lambda row: row.hours),
            Column(title="Slag", text=lambda _: "a", choices=[(1, "en"), (2, "to")], store=store),
        ]
    )
    made.show_rows(LINES)
    return made


def data(grid: Grid[Line], row: int, column: int, role: Qt.ItemDataRole | int = Qt.ItemDataRole.DisplayRole) -> object:
    return grid.index(row, column).data(role)


def test_it_is_a_sound_model_also_while_it_changes(grid: Grid[Line]) -> None:
    """Qt's own tester warns of what is unsound, and a warning fails the test."""
    tester = QAbstractItemModelTester(grid, QAbstractItemModelTester.FailureReportingMode.Warning)

    for rows in ((), LINES, LINES[:1], (Line("Engelsk", 38),)):
        grid.show_rows(rows)

    assert tester.model() is grid


def test_cells_show_the_text_and_edit_the_value(grid: Grid[Line]) -> None:
    assert data(grid, 0, 1) == "114 t"
    assert data(grid, 0, 1, Qt.ItemDataRole.EditRole) == 114
    assert data(grid, 0, 0, Qt.ItemDataRole.EditRole) == "Norsk"


def test_what_is_ticked_or_painted_is_told_in_words_to_a_screen_reader(grid: Grid[Line]) -> None:
    assert data(grid, 1, 2) == ""
    assert data(grid, 1, 2, Qt.ItemDataRole.AccessibleTextRole) == "ja"
    assert data(grid, 1, 3) == ""
    assert data(grid, 1, 3, Qt.ItemDataRole.AccessibleTextRole) == "i ord"
    assert data(grid, 1, 3, EXTRA) == 76


def test_numbers_stand_to_the_right_under_their_heading(grid: Grid[Line]) -> None:
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    assert data(grid, 0, 1, Qt.ItemDataRole.TextAlignmentRole) == right
    assert grid.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) == right
    assert grid.headerData(1, Qt.Orientation.Horizontal) == "Timer"
    assert grid.headerData(0, Qt.Orientation.Vertical) is None


def test_only_columns_that_store_can_be_edited_or_ticked(grid: Grid[Line]) -> None:
    editable, ticked = Qt.ItemFlag.ItemIsEditable, Qt.ItemFlag.ItemIsUserCheckable
    flags = [grid.flags(grid.index(0, column)) for column in range(5)]

    assert [bool(one & editable) for one in flags] == [False, True, False, False, True]
    assert [bool(one & ticked) for one in flags] == [False, False, True, False, False]


def test_an_edited_cell_is_handed_to_whoever_stores_it(grid: Grid[Line], stored: list[tuple[str, object]]) -> None:
    assert grid.setData(grid.index(1, 1), "80")
    assert grid.setData(grid.index(0, 2), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert not grid.setData(grid.index(0, 0), "Engelsk")
    assert not grid.setData(grid.index(0, 1), "x", Qt.ItemDataRole.ToolTipRole)

    assert stored == [("Matematikk", "80"), ("Norsk", True)]


def test_choices_come_with_the_cell(grid: Grid[Line]) -> None:
    assert data(grid, 0, 4, CHOICES) == [(1, "en"), (2, "to")]
    assert data(grid, 0, 0, CHOICES) is None


def test_as_many_rows_as_before_are_repainted_in_place(grid: Grid[Line], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.modelReset), qtbot.waitSignal(grid.dataChanged, timeout=1000):
        grid.show_rows((Line("Norsk", 120), LINES[1]))

    assert data(grid, 0, 1) == "120 t"


def test_more_rows_or_other_columns_are_shown_anew(grid: Grid[Line], qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.modelReset, timeout=1000):
        grid.show_rows((*LINES, Line("Engelsk", 38)))
    with qtbot.waitSignal(grid.modelReset, timeout=1000):
        grid.show_rows(grid.rows, [Column(title="Fag", text=lambda row: row.name)])

    assert (grid.rowCount(), grid.columnCount()) == (3, 1)


def test_a_row_is_found_by_its_place(grid: Grid[Line]) -> None:
    assert grid.row_at(grid.index(1, 3)) == LINES[1]
    assert grid.row_at(QModelIndex()) is None


def test_a_grid_may_be_empty() -> None:
    empty: Grid[Line] = Grid()
    empty.show_rows(())

    assert (empty.rowCount(), empty.columnCount()) == (0, 0)


def test_the_words_of_a_row_are_those_of_its_cells(grid: Grid[Line]) -> None:
    for place in range(len(LINES)):
        assert grid.words_of(place) == tuple(data(grid, place, column) for column in range(grid.columnCount()))
    assert grid.paintings() == {3: [line.hours for line in LINES]}
