"""Five cards the first time, and never again by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ioplab.storage.vault import Vault
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.pages.help import HelpPage
from ioplab.ui.viewmodels.recovery import RecoveryKey
from ioplab.ui.widgets.tour import Tour, cards
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard, name_of


@pytest.fixture
def new_user(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window of somebody who has never had a vault open on this machine."""
    window = MainWindow(QSettings(str(tmp_path / "first.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    screens.bring_to_front(qtbot, window)
    return window


@pytest.fixture
def tour(new_user: MainWindow, example: Vault, qtbot: QtBot) -> Tour:
    """The cards, as they come up by themselves."""
    new_user.show_vault(example, remember=False)
    qtbot.waitUntil(lambda: new_user.tour is not None and new_user.tour.isVisible(), timeout=PATIENCE)
    assert new_user.tour is not None
    return new_user.tour


def test_there_are_five_cards_that_each_say_something() -> None:
    told = cards()

    assert len(told) == 5
    assert len({card.title for card in told}) == 5
    assert all(len(card.text) > 80 for card in told)


def test_the_cards_are_read_by_enter_and_then_the_page_is_as_it_was(tour: Tour, keyboard: Keyboard, new_user: MainWindow) -> None:
    assert keyboard.at == "Neste"
    assert tour.next_button.accessibleDescription().startswith("Kort 1 av 5: Velkommen til ioplab. ")

    for number in range(2, 6):
        keyboard.press("Return")
        assert tour.next_button.accessibleDescription().startswith(f"Kort {number} av 5: ")
    assert keyboard.at == "Begynn"
    keyboard.press("Return")

    assert not tour.isVisible()
    assert keyboard.at == "Mine elever"
    assert new_user.workplace is not None
    assert new_user.workplace.standing().page == "overview"


def test_arrows_turn_the_cards_both_ways_and_stop_at_the_ends(tour: Tour, keyboard: Keyboard) -> None:
    keyboard.press("Right", "Right", "Left")
    assert tour.place == 1
    keyboard.press("Left", "Left")
    assert tour.place == 0
    keyboard.press(*["Right"] * 9)
    assert tour.place == 4
    assert tour.isVisible()


@pytest.mark.parametrize("by", ["Escape", "button"])
def test_it_can_be_skipped_at_once(tour: Tour, keyboard: Keyboard, by: str) -> None:
    if by == "button":
        keyboard.press("Tab")
        assert keyboard.at == "Hopp over"
        keyboard.press("Return")
    else:
        keyboard.press("Escape")

    assert not tour.isVisible()
    assert keyboard.at == "Mine elever"


def test_the_focus_stays_on_the_cards(tour: Tour, keyboard: Keyboard, new_user: MainWindow) -> None:
    passed = []
    for _ in range(4):
        passed.append(keyboard.at)
        keyboard.press("Tab")
    assert set(passed) == {"Neste", "Hopp over"}

    keyboard.press("Ctrl+2", "Ctrl+K", "Ctrl+N", "Alt+N", "F1")
    assert new_user.workplace is not None
    assert new_user.workplace.standing().page == "overview"
    new_user.workplace.ui.placeList.setFocus()

    assert tour.isVisible()
    assert tour.isAncestorOf(keyboard.focus)


def test_the_screen_can_be_covered_meanwhile(tour: Tour, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+B")
    assert keyboard.at == "Vis igjen"

    keyboard.press("Escape")

    assert tour.isVisible()


def test_it_comes_once(tour: Tour, keyboard: Keyboard, new_user: MainWindow, qtbot: QtBot) -> None:
    keyboard.press("Escape")
    assert new_user.tour is tour

    new_user._offer_tour()
    qtbot.wait(1)

    assert new_user.tour is tour


def test_it_is_remembered_that_it_was_shown(tour: Tour, new_user: MainWindow) -> None:  # noqa: ARG001 - it is shown
    settings = new_user._settings
    settings.sync()

    assert f"{TOUR_SEEN}=true" in Path(settings.fileName()).read_text(encoding="utf-8")


def test_somebody_who_has_seen_it_does_not_see_it_again(window: MainWindow, example: Vault, qtbot: QtBot) -> None:
    window.show_vault(example, remember=False)
    qtbot.wait(1)

    assert window.tour is None


def test_it_waits_until_the_recovery_key_is_taken_care_of(new_user: MainWindow, example: Vault, qtbot: QtBot) -> None:
    new_user.show_vault(example, remember=False)
    new_user.show_key(RecoveryKey(vault=example.path, made_on=example.now().date()))
    qtbot.wait(1)
    assert new_user.findChildren(Tour) == []

    new_user._leave_key(is_kept=False)

    (tour,) = new_user.findChildren(Tour)
    assert tour.isVisible()


def test_it_is_seen_again_from_the_help(window: MainWindow, example: Vault, keyboard: Keyboard) -> None:
    window.show_vault(example, remember=False)
    keyboard.press("Shift+F1")
    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, HelpPage)

    keyboard.push("Vis omvisningen")
    assert window.tour is not None
    assert name_of(keyboard.focus) == "Neste"
    keyboard.press("Escape")

    assert keyboard.at == "Vis omvisningen"


def test_the_focus_never_comes_back_to_the_cards_that_go(tour: Tour, keyboard: Keyboard) -> None:
    """With a screen reader the program ended there: Qt moved the focus to a button of what was being hidden."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    came: list[QWidget | None] = []
    keyboard.tab_to("Hopp over")
    application.focusChanged.connect(lambda _, now: came.append(now))

    tour.skip_button.click()

    assert came
    assert not [widget for widget in came if widget is not None and tour.isAncestorOf(widget)]
