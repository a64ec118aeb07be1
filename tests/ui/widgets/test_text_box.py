"""A text field of a few lines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.text_box import MOST_LINES, TextBox
from tests.support import screens
from tests.support.screens import Keyboard


@pytest.fixture
def box(qtbot: QtBot) -> Iterator[TextBox]:
    """A box with the focus, and a line below it."""
    made = TextBox()
    window = screens.show_alone(qtbot, made, QLineEdit())
    yield made
    window.close()


def test_it_grows_with_its_text_and_shrinks_again(box: TextBox) -> None:
    low = box.height()

    box.setPlainText("\n".join("linje" for _ in range(6)))
    high = box.height()
    box.setPlainText("linje")

    assert high > low
    assert box.height() == low


def test_it_shows_all_its_lines_without_scrolling(box: TextBox) -> None:
    box.setPlainText("\n".join(str(number) for number in range(MOST_LINES)))

    last = box.cursorRect(box.textCursor().__class__(box.document().lastBlock()))

    assert last.bottom() <= box.viewport().height()
    assert box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_very_long_text_scrolls_instead_of_filling_the_page(box: TextBox) -> None:
    box.setPlainText("\n".join("linje" for _ in range(MOST_LINES)))
    highest = box.height()

    box.setPlainText("\n".join("linje" for _ in range(3 * MOST_LINES)))

    assert box.height() == highest
    assert box.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_narrower_text_takes_more_lines(box: TextBox) -> None:
    box.setPlainText("ganske mange ord som skal stå på en eneste linje så lenge det er plass til dem")
    wide = box.height()

    box.window().resize(160, 500)
    screens.look().processEvents()

    assert box.height() > wide


def test_tab_leaves_it_and_tells(box: TextBox, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type("Leser")

    with qtbot.waitSignal(box.left, timeout=1000):
        keyboard.press("Tab")

    assert isinstance(keyboard.focus, QLineEdit)
    assert box.toPlainText() == "Leser"


def test_enter_begins_a_new_paragraph(box: TextBox, keyboard: Keyboard) -> None:
    keyboard.type("ett\nto")

    assert box.toPlainText() == "ett\nto"
