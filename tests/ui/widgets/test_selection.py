"""A row that a screen reader selects is the row one stands on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.selection import follow_selection
from tests.support import screens
from tests.support.screens import Keyboard


@pytest.fixture
def steps(qtbot: QtBot) -> Iterator[QListWidget]:
    """A list in front that stands on its first row."""
    made = QListWidget()
    made.addItems(["Grunnlag", "Eleven", "IOP-team"])
    made.setCurrentRow(0)
    follow_selection(made)
    window = screens.show_alone(qtbot, made)
    yield made
    window.close()


def select_as_a_screen_reader_does(listed: QListWidget, row: int) -> None:
    interface = QAccessible.queryAccessibleInterface(listed)
    assert interface is not None
    selection = interface.selectionInterface()
    assert selection is not None
    assert selection.select(interface.child(row))


def test_a_row_selected_by_assistive_technology_is_the_current_one_when_pages_hear_of_it(steps: QListWidget) -> None:
    heard: list[int] = []
    steps.itemSelectionChanged.connect(lambda: heard.append(steps.currentRow()))

    select_as_a_screen_reader_does(steps, 2)

    assert heard[-1] == 2  # before that Qt clears what was selected
    assert [item.text() for item in steps.selectedItems()] == ["IOP-team"]


def test_the_arrows_go_on_from_there(steps: QListWidget, keyboard: Keyboard) -> None:
    select_as_a_screen_reader_does(steps, 2)

    keyboard.press("Up")

    assert steps.currentRow() == 1
    assert [item.text() for item in steps.selectedItems()] == ["Eleven"]


def test_by_keyboard_each_row_is_told_of_once(steps: QListWidget, keyboard: Keyboard) -> None:
    rows: list[int] = []
    steps.currentRowChanged.connect(rows.append)

    keyboard.press("Down", "Down")

    assert rows == [1, 2]
