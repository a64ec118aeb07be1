"""F1: every key of the program and no other, at the place it belongs to."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab.operations.answering import OpenRequest
from ioplab.storage.vault import Vault
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.answer import AnswerPage
from ioplab.ui.pages.cover import CoverPage
from ioplab.ui.pages.help import HelpReader, LoneHelp
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.pupil_side import PupilSide
from ioplab.ui.viewmodels.keys import EVERYWHERE, all_keys, place_of, portable
from ioplab.ui.widgets.keys_overview import KEY, KeysOverview
from ioplab.ui.workplace import Workplace
from tests.support import contributions, screens
from tests.support.screens import Keyboard
from tests.support.vaults import START, CountedIds

OF_THE_WIDGETS = {
    "Shift+Tab",  # Qt's own, as Tab is
    "Shift+pil",  # of every table in which several rows can be chosen
    "Ctrl+A",
    "Ctrl+Return",  # on Vurdering and Vurder målene too, where it is a shortcut as well
}
"""Keys with something held that no shortcut is made for."""

SAID_ELSEWHERE: dict[str, str | None] = {
    "Ctrl+=": "Ctrl++",  # the same key on some keyboards
    "Esc": None,  # closes what is open or leads back, wherever there is something to close
    **dict.fromkeys(("Alt+Backspace", "Undo", "Ctrl+Ins", "Copy")),  # the system's other keys for undo and copy
}
"""Shortcuts that stand in the table in another way."""


def listed() -> dict[str, set[str]]:
    """The keys in the table by place, as Qt writes them, spans of numbers spelled out."""
    found: dict[str, set[str]] = {}
    for key in all_keys():
        for written in key.keys:
            span = re.fullmatch(r"(\w+\+)(\d) … \1(\d)", written)
            keys = [f"{span[1]}{n}" for n in range(int(span[2]), int(span[3]) + 1)] if span else [portable(written)]
            found.setdefault(key.place, set()).update(keys)
    return found


def place_of_shortcut(shortcut: QShortcut, names: dict[QWidget, str]) -> str:
    holder = shortcut.parent()
    while isinstance(holder, QWidget):
        if holder in names:
            return names[holder]
        holder = holder.parentWidget()
    return EVERYWHERE


def keys_heard(window: MainWindow) -> dict[str, set[str]]:
    """What the window listens for now, by place."""
    names: dict[QWidget, str] = {}
    if window.workplace is not None:
        pages: dict[str, Page] = window.workplace._pages
        names |= {page: place_of(key) for key, page in pages.items()}
    for kind, place in ((AnswerPage, "answer"), (PupilSide, "pupil_side"), (HelpReader, "help"), (LoneHelp, "help")):
        names |= dict.fromkeys(window.findChildren(kind), place)
    names |= dict.fromkeys(window.findChildren(CoverPage), EVERYWHERE)
    found: dict[str, set[str]] = {}
    for shortcut in window.findChildren(QShortcut):
        several = shortcut.keys()
        for keys in several:
            found.setdefault(place_of_shortcut(shortcut, names), set()).add(keys.toString())
    for action in window.findChildren(QAction):
        assert not action.shortcut().toString() or action.parent() is None or "edit" in type(action.parent()).__name__.lower()
    return found


def test_every_shortcut_is_in_the_overview_and_the_other_way(example: Vault, qtbot: QtBot, tmp_path: Path) -> None:
    delivered = screens.numbers(tmp_path)
    window = screens.open_window(qtbot, tmp_path)
    heard: dict[str, set[str]] = {}
    for _ in screens.tour(window, example, delivered):
        for place, keys in keys_heard(window).items():
            heard.setdefault(place, set()).update(keys)
    window.show_answer(OpenRequest(contributions.a_request(), now=lambda: START, new_id=CountedIds(900_000)))
    for place, keys in keys_heard(window).items():
        heard.setdefault(place, set()).update(keys)

    told = listed()
    everywhere = told[EVERYWHERE]
    missing = {
        (place, keys)
        for place, several in heard.items()
        for keys in several
        if (said := SAID_ELSEWHERE.get(keys, keys)) is not None and said not in told.get(place, set()) | everywhere
    }
    assert missing == set()

    held = re.compile(r"(Ctrl|Alt|Shift)\+.|F\d+$")
    dead = {
        (place, keys)
        for place, several in told.items()
        for keys in several
        if held.match(keys) and keys not in OF_THE_WIDGETS and keys not in heard.get(place, set())
    }
    assert dead == set()


@pytest.fixture
def at_school(example: Vault, window: MainWindow) -> Workplace:
    window.show_vault(example, remember=False)
    assert window.workplace is not None
    return window.workplace


def overview_of(window: MainWindow) -> KeysOverview:
    assert window.keys_overview is not None
    return window.keys_overview


def rows_of(overview: KeysOverview) -> list[str]:
    return [overview.list.item(row).text() for row in range(overview.list.count())]


@pytest.mark.usefixtures("at_school")
def test_it_shows_the_keys_of_the_place_first(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("Ctrl+3", "F1")

    shown = rows_of(overview_of(window))
    assert shown[0] == "Vurdering"
    assert shown[1] == "0 1 2 3 4: vurder målet"
    assert shown.index("Overalt") == 1 + len([key for key in all_keys() if key.place == "evaluation"])
    assert keyboard.at == "Tastene"


@pytest.mark.usefixtures("at_school")
def test_each_line_is_read_aloud_with_where_it_works(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("F1")
    listed_keys = overview_of(window).list

    spoken = [listed_keys.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(listed_keys.count())]
    assert "Overalt. Ctrl+L: lås" in spoken
    assert all(spoken[row] for row in range(listed_keys.count()) if listed_keys.item(row).data(KEY))


@pytest.mark.parametrize("key", ["Escape", "F1"])
@pytest.mark.usefixtures("at_school")
def test_it_goes_and_the_focus_is_where_it_was(keyboard: Keyboard, window: MainWindow, key: str) -> None:
    keyboard.press("Ctrl+1")
    keyboard.tab_to("Finn elev eller klasse")
    keyboard.press("F1")
    overview = overview_of(window)
    assert overview.isVisible()

    keyboard.press(key)

    assert not overview.isVisible()
    assert keyboard.at == "Finn elev eller klasse"


@pytest.mark.usefixtures("at_school")
def test_arrows_go_through_the_keys_and_tab_to_the_buttons(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("F1", "Down", "Down")
    assert overview_of(window).list.currentRow() == 3

    passed = []
    for _ in range(3):
        keyboard.press("Tab")
        passed.append(keyboard.at)
    assert passed == ["Les mer om denne siden", "Lukk", "Tastene"]


def test_the_help_of_the_place_is_one_button_away(at_school: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+5", "F1", "Tab", "Space")

    assert at_school.standing().page == "help"
    assert keyboard.at == "Hjelpetekst: Samtaler"


def test_a_key_that_leads_elsewhere_does_so(at_school: Workplace, keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("F1")
    overview = overview_of(window)

    keyboard.press("Ctrl+2")

    assert at_school.standing().page == "pupil"
    assert not overview.isVisible()


def test_underlined_letters_of_the_page_below_do_nothing(at_school: Workplace, keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("Ctrl+1", "F1", "Alt+N")

    assert at_school.standing().page == "overview"
    assert overview_of(window).isVisible()


def test_it_says_less_before_a_vault_is_open(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.press("F1")

    assert "Ctrl+L: lås" not in rows_of(overview_of(window))
    assert "F1: tastene der du er" in rows_of(overview_of(window))
    keyboard.press("Escape")
    assert window.unlock_page.isAncestorOf(keyboard.focus)


@pytest.mark.usefixtures("at_school")
def test_it_does_not_come_up_where_a_pupil_sits_or_the_screen_is_covered(keyboard: Keyboard, window: MainWindow) -> None:
    keyboard.press("Ctrl+B", "F1", "Shift+F1")
    assert window.keys_overview is None
    keyboard.press("Ctrl+B")

    for _ in screens._tour_of_pupil_side(window):
        keyboard.press("F1", "Shift+F1")
        assert window.keys_overview is None
        assert window.help_page is None
