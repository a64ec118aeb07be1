"""A list whose entries take as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.wrap_list import WrapList
from tests.support import screens

LONG = "! Krav: Elevens stemme ved halvårsevaluering er ikke skrevet inn.\n§ 10-2"


@pytest.fixture
def entries(qtbot: QtBot) -> Iterator[WrapList]:
    """A list with a short and a long entry."""
    made = WrapList()
    made.addItems(["Kort", LONG])
    window = screens.show_alone(qtbot, made, size=(260, 400))
    yield made
    window.close()


def height(entries: WrapList, row: int) -> int:
    return entries.visualItemRect(entries.item(row)).height()


def test_a_long_entry_takes_the_lines_it_needs(entries: WrapList) -> None:
    assert height(entries, 1) > 2 * height(entries, 0)


def test_entries_are_measured_anew_at_another_width(entries: WrapList) -> None:
    narrow = height(entries, 1)

    entries.window().resize(800, 400)
    screens.look().processEvents()

    assert height(entries, 1) < narrow


def test_nothing_is_scrolled_sideways(entries: WrapList) -> None:
    assert entries.visualItemRect(entries.item(1)).width() <= entries.viewport().width()
    assert not entries.horizontalScrollBar().isVisible()


def test_an_entry_of_one_line_can_be_hit(entries: WrapList) -> None:
    assert height(entries, 0) >= 24


def test_a_list_that_shows_all_is_as_high_as_its_entries(entries: WrapList) -> None:
    entries.show_all()
    for width in (260, 800):
        entries.window().resize(width, 400)
        for _ in range(5):
            screens.look().processEvents()

        assert entries.height() >= sum(height(entries, row) for row in range(entries.count()))
        assert entries.verticalScrollBar().maximum() == 0
