"""A box to tick whose words may be long."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.wrapped_check import WrappedCheck
from tests.support import screens
from tests.support.screens import Keyboard, name_of

WORDS = "Alternativ og supplerende kommunikasjon i alle situasjoner, og opplæring av dem som er rundt eleven hver dag & natt"


def shown(bot: QtBot) -> tuple[WrappedCheck, list[bool], object]:
    check = WrappedCheck()
    told: list[bool] = []
    check.show_words(WORDS)
    check.clicked.connect(told.append)
    return check, told, screens.show_alone(bot, check, size=(260, 300))


def test_a_click_on_the_words_ticks_the_box(qtbot: QtBot) -> None:
    check, told, _window = shown(qtbot)

    QTest.mouseClick(check, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(check.width() // 2, 8))

    assert told == [True]
    assert check.box.isChecked()


def test_space_ticks_it_and_it_is_read_whole(qtbot: QtBot, keyboard: Keyboard) -> None:
    check, told, _window = shown(qtbot)
    check.box.setFocus()

    keyboard.press("Space", "Space")

    assert told == [True, False]
    assert name_of(check.box) == WORDS


def test_the_words_break_and_what_is_shown_is_told_to_nobody(qtbot: QtBot) -> None:
    check, told, _window = shown(qtbot)

    check.set_checked(on=True)

    assert told == []
    assert check.width() <= 260
    assert check.height() > 3 * check.fontMetrics().height()
