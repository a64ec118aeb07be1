"""Headings that sort, with the mouse and from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.sort_header import SortHeader
from tests.support import screens
from tests.support.screens import Keyboard


@pytest.fixture
def asked() -> list[int]:
    """The columns somebody wanted the rows sorted by."""
    return []


@pytest.fixture
def table(qtbot: QtBot, asked: list[int]) -> PlainTable:
    """Three columns, of which the first and last can be sorted by."""
    made = PlainTable()
    qtbot.addWidget(made)
    header = SortHeader((0, 2), made)
    header.sort_asked.connect(asked.append)
    made.use_header(header)
    made.setModel(Grid[str]([Column(title=title, text=str) for title in ("Elev", "Mangler", "Frist")], made))
    made.resize(500, 200)
    screens.bring_to_front(qtbot, made)
    return made


def header(table: PlainTable) -> SortHeader:
    found = table.horizontalHeader()
    assert isinstance(found, SortHeader)
    return found


def test_a_click_on_a_heading_sorts(table: PlainTable, asked: list[int]) -> None:
    for column in (0, 1, 2):
        pos = QPoint(header(table).sectionViewportPosition(column) + 10, 10)
        QTest.mouseClick(header(table).viewport(), Qt.MouseButton.LeftButton, pos=pos)

    assert asked == [0, 2]


def test_the_keyboard_goes_from_heading_to_heading_and_sorts(table: PlainTable, asked: list[int], keyboard: Keyboard) -> None:
    header(table).setFocus()

    keyboard.press("Space", "Right", "Return", "Right", "Left", "Space")

    assert asked == [0, 2, 2]


def test_the_heading_with_the_keyboard_is_told_and_seen(table: PlainTable, keyboard: Keyboard) -> None:
    table.setFocus()
    before = header(table).grab().toImage()
    header(table).setFocus()
    first = header(table).grab().toImage()
    assert header(table).accessibleDescription() == "Elev"

    keyboard.press("Right")

    assert header(table).accessibleDescription() == "Frist"
    assert first not in (before, header(table).grab().toImage())


def test_tab_goes_on(table: PlainTable, keyboard: Keyboard) -> None:
    header(table).setFocus()

    keyboard.press("Tab")

    assert keyboard.focus is not header(table)
