"""A quiet table, read or edited cell by cell, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import Organisation
from ioplab.labels import label
from ioplab.ui import theme
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.plain_table import LEAST_SHARED, ROW, PlainTable
from tests.support import screens
from tests.support.screens import Keyboard


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of the table below."""

    name: str
    organisation: Organisation | None = None
    hours: str = ""
    deviates: bool = False


class Sheet(Grid[Line]):
    """Rows that store what is edited, and show it anew as the pages do."""

    def __init__(self) -> None:
        super().__init__()
        self.show_rows([Line(name="Norsk"), Line(name="Matematikk"), Line(name="Engelsk")], self._make_columns())

    def _make_columns(self) -> list[Column[Line]]:
        return [
            Column(title="Fag", text=lambda row: row.name),
            Column(
                title="Organisering",
                text=lambda row: label(row.organisation),
                value=lambda row: row.organisation,
                store=lambda row, value: self._change(row, organisation=value),
                choices=[(one, label(one)) for one in Organisation],
            ),
            Column(title="Timer", text=lambda row: row.hours, store=lambda row, value: self._change(row, hours=value)),
            Column(
                title="Avvik",
                text=lambda row: "avvik" if row.deviates else "ikke avvik",
                checked=lambda row: row.deviates,
                store=lambda row, value: self._change(row, deviates=value),
            ),
        ]

    def _change(self, row: Line, **changes: object) -> None:
        self.show_rows([replace(one, **changes) if one == row else one for one in self.rows], self._make_columns())  # type: ignore[arg-type]


@pytest.fixture
def sheet() -> Sheet:
    """Three subjects."""
    return Sheet()


@pytest.fixture
def table(sheet: Sheet, qtbot: QtBot) -> Iterator[PlainTable]:
    """The table in front, on its first cell."""
    made = PlainTable()
    made.setAccessibleName("Tabell")
    made.setItemDelegate(ChoiceDelegate(made))
    made.setModel(sheet)
    window = screens.show_alone(qtbot, made, QPushButton("Videre"), size=(700, 500))
    made.setCurrentIndex(sheet.index(0, 0))
    yield made
    window.close()


def settled(table: PlainTable, keyboard: Keyboard, bot: QtBot) -> None:
    bot.waitUntil(lambda: keyboard.focus is table)


def test_enter_opens_what_can_be_chosen_and_enter_again_stores_it(
    table: PlainTable, sheet: Sheet, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Right", "Return")
    assert isinstance(keyboard.focus, QComboBox)
    keyboard.choose("gruppe")

    keyboard.press("Return")
    settled(table, keyboard, qtbot)

    assert sheet.rows[0].organisation is Organisation.GROUP
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)


def test_typing_in_a_cell_begins_to_edit_it(table: PlainTable, sheet: Sheet, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("Down", "Right", "Right")
    keyboard.type("28,5\n")
    settled(table, keyboard, qtbot)

    assert sheet.rows[1].hours == "28,5"


def test_esc_gives_up_an_edit(table: PlainTable, sheet: Sheet, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("Right", "Right")
    keyboard.type("28")
    keyboard.press("Esc")
    settled(table, keyboard, qtbot)

    assert sheet.rows[0].hours == ""


def test_space_ticks_a_cell_and_takes_the_tick_away(table: PlainTable, sheet: Sheet, keyboard: Keyboard) -> None:
    keyboard.press("Right", "Right", "Right")
    ticks = []
    for _ in range(2):
        keyboard.press("Space")
        ticks.append(sheet.rows[0].deviates)

    assert ticks == [True, False]
    assert keyboard.focus is table


def test_a_change_elsewhere_leaves_the_cell_being_edited_alone(
    table: PlainTable, sheet: Sheet, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press("Right", "Right")
    keyboard.type("11")
    editor = keyboard.focus
    assert isinstance(editor, QLineEdit)

    sheet.show_rows([replace(row, deviates=True) for row in sheet.rows])
    assert keyboard.focus is editor
    keyboard.type("4\n")
    settled(table, keyboard, qtbot)

    assert sheet.rows[0].hours == "114"


def test_a_new_row_leaves_the_user_where_they_are(table: PlainTable, sheet: Sheet, keyboard: Keyboard) -> None:
    keyboard.press("Down", "Right")

    sheet.show_rows([*sheet.rows, Line(name="Naturfag")])

    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 1)


def test_enter_on_a_row_that_is_only_read_chooses_it(table: PlainTable, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press("Down")

    with qtbot.waitSignal(table.chosen, timeout=1000) as chosen:
        keyboard.press("Return")

    assert chosen.args[0].row() == 1


def test_a_double_click_chooses_a_row_too(table: PlainTable, sheet: Sheet, qtbot: QtBot) -> None:
    place = table.visualRect(sheet.index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    with qtbot.waitSignal(table.chosen, timeout=1000) as chosen:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert chosen.args[0].row() == 2


@pytest.mark.usefixtures("table")
def test_tab_leaves_the_table(keyboard: Keyboard) -> None:
    keyboard.press("Tab")

    assert keyboard.at == "Videre"


def test_rows_are_high_enough_to_hit_and_for_all_their_words(table: PlainTable, sheet: Sheet) -> None:
    long = "Et fag med et navn som er så langt at det må gå over flere linjer enn en, " * 3
    sheet.show_rows([Line(name="Norsk"), Line(name=long)])

    assert table.rowHeight(0) >= ROW
    assert table.rowHeight(1) > 1.5 * table.rowHeight(0)


def test_a_table_that_shows_all_has_no_row_hidden(table: PlainTable, sheet: Sheet) -> None:
    table.show_all()
    sheet.show_rows([Line(name=f"Fag {number}") for number in range(9)])

    rows = sum(table.rowHeight(row) for row in range(9))
    assert table.sizeHint().height() >= rows + table.horizontalHeader().height()
    assert table.minimumSizeHint().height() == table.sizeHint().height()


def test_the_column_told_takes_the_width_that_is_left(table: PlainTable) -> None:
    table.stretch(2)
    table.resize(600, 300)

    used = sum(table.columnWidth(column) for column in range(4))
    assert used == pytest.approx(table.viewport().width(), abs=2)
    assert table.columnWidth(2) > table.columnWidth(3)


def test_a_table_without_a_model_has_a_size() -> None:
    table = PlainTable()

    table.setModel(None)

    assert table.sizeHint().isValid()


def test_columns_that_share_have_the_same_part_of_what_is_left(qtbot: QtBot) -> None:
    table = PlainTable()
    table.share(0, 2)
    table.setModel(Sheet())
    window = screens.show_alone(qtbot, table, size=(900, 400))

    header = table.horizontalHeader()
    used = sum(header.sectionSize(column) for column in range(4))

    assert window.isVisible()
    assert header.sectionSize(0) == header.sectionSize(2)
    assert table.viewport().width() - 1 <= used <= table.viewport().width()


def test_columns_that_share_never_get_too_narrow_to_read(qtbot: QtBot) -> None:
    table = PlainTable()
    table.share(0, 2)
    table.setModel(Sheet())
    window = screens.show_alone(qtbot, table, size=(200, 400))

    assert window.isVisible()
    assert table.horizontalHeader().sectionSize(0) == LEAST_SHARED
    assert table.horizontalScrollBar().maximum() > 0


def test_what_is_being_typed_is_stored_when_editing_is_finished(qtbot: QtBot) -> None:
    table, sheet = PlainTable(), Sheet()
    table.setModel(sheet)
    table.setItemDelegate(ChoiceDelegate(table))
    window = screens.show_alone(qtbot, table)
    table.setCurrentIndex(sheet.index(1, 2))
    Keyboard(qtbot).type("28,5")

    table.finish_editing()

    assert window.isVisible()
    assert sheet.rows[1].hours == "28,5"


# Many rows


def test_in_a_long_table_only_the_rows_told_are_high_and_are_low_again_when_their_words_are_short(qtbot: QtBot) -> None:
    long = "Leser en kjent tekst høyt med flyt og rytme " * 6
    sheet, table = Sheet(), PlainTable()
    sheet.show_rows([Line(name="Norsk"), Line(name=long), Line(name="Engelsk")])
    table.setModel(sheet)
    table.stretch(0)
    table.measure_only(lambda row: len(sheet.rows[row].name) > 40)
    window = screens.show_alone(qtbot, table, size=(400, 400))
    sheet.show_rows(sheet.rows)

    assert window.isVisible()
    low = table.rowHeight(0)
    assert ROW <= low < table.rowHeight(1)
    assert table.rowHeight(2) == low

    sheet.show_rows([Line(name="Norsk"), Line(name="Matematikk"), Line(name="Engelsk")])
    assert [table.rowHeight(row) for row in range(3)] == [low] * 3


def test_a_cell_of_several_lines_shows_them_all_also_with_the_focus(qtbot: QtBot) -> None:
    """The border of what has the focus is wider: it must not take the room of the last line."""
    screens.look()
    sheet = Grid[Line]()
    table, elsewhere = PlainTable(), QPushButton("Et annet sted")
    table.setModel(sheet)
    sheet.show_rows(
        [Line(name="Nødvendige sakkyndige vurderinger"), Line(name="Norsk")], [Column(title="Fag", text=lambda row: row.name)]
    )
    window = screens.show_alone(qtbot, elsewhere, table, size=(230, 400))
    table.selectRow(0)
    cell = table.visualRect(sheet.index(0, 0))
    assert cell.height() > theme.current().pixels(ROW), "it takes two lines"
    inside = cell.adjusted(4, 4, -4, -4).translated(table.viewport().pos())
    before = table.grab(inside).toImage()

    table.setFocus()

    assert table.hasFocus()
    assert table.grab(inside).toImage() == before
    del window


# Measuring


class Counting(ChoiceDelegate):
    """Counts how often a cell is measured."""

    measured = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt calls it
        """The same size."""
        self.measured += 1
        return super().sizeHint(option, index)


def test_nothing_is_measured_again_when_the_same_words_stand_in_the_same_room(table: PlainTable, sheet: Sheet) -> None:
    counting = Counting(table)
    table.setItemDelegate(counting)
    sheet.show_rows([Line(name="Norsk"), Line(name="Samfunnsfag"), Line(name="Engelsk")])
    assert counting.measured > 0

    counting.measured = 0
    sheet.show_rows(list(sheet.rows))

    assert counting.measured == 0


def test_only_words_that_are_new_are_measured(table: PlainTable, sheet: Sheet) -> None:
    counting = Counting(table)
    table.setItemDelegate(counting)
    sheet.show_rows([Line(name=f"Fag {number % 7}") for number in range(300)])
    assert counting.measured < 50

    counting.measured = 0
    sheet.show_rows([*sheet.rows[:-1], Line(name="Et fag til")])

    assert 1 <= counting.measured <= 3


def test_rows_and_columns_are_as_qt_would_have_made_them(table: PlainTable, sheet: Sheet) -> None:
    long = "Leser en kjent tekst høyt med flyt og rytme " * 4
    sheet.show_rows([Line(name="Norsk", hours="28,5"), Line(name=long, hours=long), Line(name="Engelsk")])

    assert [table.rowHeight(row) for row in range(3)] == [max(table.sizeHintForRow(row), ROW) for row in range(3)]
    header = table.horizontalHeader()
    assert header.sectionSize(1) == max(table.sizeHintForColumn(1), header.sectionSizeHint(1), header.minimumSectionSize())


def test_words_that_come_while_nobody_looks_fit_when_the_table_is_shown(table: PlainTable, sheet: Sheet) -> None:
    long = "Leser en kjent tekst høyt med flyt og rytme " * 6
    table.hide()
    sheet.show_rows([Line(name="Norsk"), Line(name=long), Line(name="Engelsk")])
    table.show()

    assert table.rowHeight(1) > 1.5 * table.rowHeight(0)


def test_another_model_than_a_grid_is_shown_as_qt_shows_it(qtbot: QtBot) -> None:
    table = PlainTable()
    table.setModel(QStringListModel(["Norsk", "Matematikk"]))
    window = screens.show_alone(qtbot, table)

    assert window.isVisible()
    assert table.rowHeight(0) > 0
