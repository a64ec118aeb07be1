"""Bars that are gone through with the arrows and looked into."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.distribution import BarRow
from ioplab.ui.widgets.distribution_choice import DistributionChoice
from tests.support.screens import Keyboard, show_alone

ROWS = [BarRow(name=name, beside="6 elever", shares=[0.25, 0.75], words=["lite", "mye"]) for name in ("Norsk", "Engelsk", "Mat")]


@pytest.fixture
def bars(qtbot: QtBot) -> Iterator[DistributionChoice]:
    """Three bars, with the keyboard."""
    made = DistributionChoice()
    made.show_rows(ROWS)
    made.let_choose(can_choose=True)
    window = show_alone(qtbot, made)
    yield made
    window.close()


def test_the_line_the_keyboard_is_at_is_told(bars: DistributionChoice, keyboard: Keyboard) -> None:
    assert bars.accessibleDescription().startswith("Norsk (6 elever): lite 25")

    keyboard.press("Down", "Down", "Down")

    assert bars.current == 2
    assert bars.accessibleDescription().startswith("Mat (6 elever)")
    keyboard.press("Home")
    assert bars.current == 0
    keyboard.press("End", "PgUp")
    assert bars.current == 0


def test_all_lines_are_told_when_the_keyboard_is_elsewhere(bars: DistributionChoice, qtbot: QtBot) -> None:
    other = QWidget(bars.window())
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()

    other.setFocus()

    qtbot.waitUntil(lambda: not bars.hasFocus())
    assert bars.accessibleDescription().count("\n") == 2


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_enter_and_space_look_into_a_line(bars: DistributionChoice, keyboard: Keyboard, qtbot: QtBot, key: str) -> None:
    keyboard.press("Down")

    with qtbot.waitSignal(bars.chosen, timeout=1000) as signal:
        keyboard.press(key)

    assert signal.args == [1]


def test_a_click_looks_into_the_line_it_hits_and_no_other(bars: DistributionChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.chosen, timeout=1000) as signal:
        QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(10, bars.sizeHint().height() - 5))

    assert signal.args == [2]


def test_lines_that_hold_no_more_are_not_looked_into(bars: DistributionChoice, keyboard: Keyboard, qtbot: QtBot) -> None:
    bars.let_choose(can_choose=False)

    with qtbot.assertNotEmitted(bars.chosen):
        keyboard.press("Return")
        QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(10, 5))


def test_the_keyboard_stays_at_a_line_there_is(bars: DistributionChoice, keyboard: Keyboard) -> None:
    keyboard.press("End")

    bars.show_rows(ROWS[:1])

    assert bars.current == 0
    bars.show_rows([])
    keyboard.press("Down", "Return")
    assert bars.current == 0
