"""The program's one window: the way in, and what happens to what is typed when the way goes out again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.operations import pupils
from ioplab.storage.vault import Vault
from ioplab.ui import messages, theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow, stored_scale
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, plan_in_use

OpenWindow = Callable[[Path | None], MainWindow]


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A vault with Emil's plan in it, closed."""
    path = tmp_path / "Arkiv.ioplab"
    with Vault.create(path, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    return path


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> OpenWindow:
    """Starts the program, with a vault named on the command line or not."""
    return lambda path: screens.open_window(qtbot, tmp_path, path)


def opened(window: MainWindow, bot: QtBot) -> None:
    bot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)


def unlocked(started: OpenWindow, path: Path, keyboard: Keyboard, bot: QtBot) -> MainWindow:
    """The window with the vault open, by its passphrase."""
    window = started(path)
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    opened(window, bot)
    return window


def emil(path: Path) -> Pupil:
    """Emil, as stored, by somebody who opens the vault anew."""
    with Vault.open(path, PASSPHRASE, read_only=True) as vault:
        return next(iter(vault.all(Pupil)))


# The way in


def test_the_first_start_asks_which_vault(window: MainWindow, keyboard: Keyboard) -> None:
    assert keyboard.at == "Arkiv"
    assert window.unlock_page.ui.pathEdit.text() == ""


def test_a_vault_named_on_the_command_line_only_needs_its_passphrase(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    unlocked(started, closed, keyboard, qtbot)


def test_a_wrong_passphrase_says_so_and_keeps_the_path(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = started(closed)
    page = window.unlock_page

    keyboard.type("seks urolige elger")
    keyboard.press("Return")
    qtbot.waitUntil(page.ui.notice.isVisible, timeout=PATIENCE)

    assert page.ui.notice.text().startswith("! Feil passordfrase.")
    assert page.ui.pathEdit.text() == str(closed)
    assert keyboard.at == "Passordfrase"
    assert window.workplace is None


def test_the_right_passphrase_after_a_wrong_one_opens(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = started(closed)
    keyboard.type("feil feil feil")
    keyboard.press("Return")
    qtbot.waitUntil(window.unlock_page.ui.notice.isVisible, timeout=PATIENCE)

    keyboard.type(PASSPHRASE)
    keyboard.press("Return")

    opened(window, qtbot)


def test_a_folder_that_is_no_vault_says_what_to_choose(
    started: OpenWindow, tmp_path: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = started(tmp_path)

    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(window.unlock_page.ui.notice.isVisible, timeout=PATIENCE)

    assert ".ioplab" in window.unlock_page.ui.notice.text()


def test_unlocking_without_a_vault_says_what_to_do(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.push("Lås opp")

    assert window.unlock_page.ui.notice.text() == "! Velg arkivet først, eller lag et nytt."


def test_the_passphrase_is_tried_beside_the_screen_and_the_vault_shown_on_it(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: dict[str, int] = {}
    open_vault, show = Vault.open, MainWindow.show_vault

    def opening(path: Path, passphrase: str, person: str | None, **how: Any) -> Vault:
        threads["tried"] = threading.get_ident()
        return open_vault(path, passphrase, person, **how)

    def showing(window: MainWindow, vault: Vault, **how: Any) -> None:
        threads["shown"] = threading.get_ident()
        show(window, vault, **how)

    monkeypatch.setattr(Vault, "open", opening)
    monkeypatch.setattr(MainWindow, "show_vault", showing)

    unlocked(started, closed, keyboard, qtbot)

    assert threads["tried"] != threading.get_ident()
    assert threads["shown"] == threading.get_ident()


def test_a_fault_of_ours_while_opening_is_handed_on_and_the_page_can_be_used_again(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Vault:
        raise ZeroDivisionError

    monkeypatch.setattr(Vault, "open", fail)
    window = started(closed)

    with qtbot.captureExceptions() as faults:
        keyboard.type(PASSPHRASE)
        keyboard.press("Return")
        qtbot.waitUntil(lambda: bool(faults), timeout=PATIENCE)

    assert faults[0][0] is ZeroDivisionError
    assert window.unlock_page.isEnabled()


def test_nothing_can_be_asked_while_the_passphrase_is_tried(window: MainWindow) -> None:
    page = window.unlock_page

    page.set_busy(True)
    assert not page.isEnabled()
    page.set_busy(False)

    assert page.isEnabled()
    assert page.ui.unlockButton.text() == "&Lås opp"


def test_the_folder_can_be_looked_for(
    window: MainWindow, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch, closed: Path
) -> None:
    def choose(_: QWidget, __: str) -> Path:
        return closed

    monkeypatch.setattr(messages.ask, "folder", choose)

    keyboard.push("Bla etter arkivet …")

    assert window.unlock_page.ui.pathEdit.text() == str(closed)
    assert keyboard.at == "Passordfrase"


def test_the_vault_opened_last_is_suggested_next_time(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    unlocked(started, closed, keyboard, qtbot).close()

    window = started(None)

    assert window.unlock_page.ui.pathEdit.text() == str(closed)
    assert keyboard.at == "Passordfrase"


# A new vault


def test_a_new_vault_says_what_is_missing_and_keeps_what_was_typed(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.push("Nytt arkiv")
    keyboard.type("Kari Eksempel")

    keyboard.push("Lag arkiv")

    page = window.new_vault_page
    assert page.ui.notice.text() == "! Skriv hvilken skole arkivet tilhører."
    assert page.ui.nameEdit.text() == "Kari Eksempel"
    assert keyboard.at == "Skole"
    keyboard.type("Fjellbekk\n")
    assert page.ui.notice.text().startswith("! Passordfrasen er for kort.")
    assert keyboard.at.startswith("Passordfrase, minst")
    keyboard.type(PASSPHRASE + "\n")
    assert page.ui.notice.text() == "! De to passordfrasene er ulike."
    assert keyboard.at == "Passordfrasen en gang til"


def test_a_new_vault_can_be_given_up(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.push("Nytt arkiv")

    keyboard.push("Avbryt")

    assert window.unlock_page.isVisible()


def test_a_place_that_is_taken_is_told_where_it_was_asked_for(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Fjellbekk.ioplab").mkdir()
    keyboard.push("Nytt arkiv")
    keyboard.type("Kari Eksempel")
    keyboard.fill_in("Skole", "Fjellbekk")
    keyboard.fill_in("Mappe", str(tmp_path))
    keyboard.fill_in("Passordfrase", PASSPHRASE)
    keyboard.fill_in("Passordfrasen en gang til", PASSPHRASE)

    keyboard.press("Return")
    qtbot.waitUntil(window.new_vault_page.ui.notice.isVisible, timeout=PATIENCE)

    assert "finnes allerede" in window.new_vault_page.ui.notice.text()
    assert window.new_vault_page.isEnabled()


# The example school


def test_the_example_school_opens_and_is_not_remembered(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    keyboard.push("Prøv med eksempelskole")
    opened(window, qtbot)

    assert window.session is not None
    assert len(window.session.workspace.pupils()) > 3
    assert screens.settings(tmp_path).allKeys() == [TOUR_SEEN]


def test_a_locked_example_school_tells_how_to_get_back_in(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.push("Prøv med eksempelskole")
    opened(window, qtbot)
    keyboard.press("Ctrl+L")
    phrase = "eksempelskole"
    assert phrase in window.unlock_page.ui.notice.text()

    keyboard.type(phrase)
    keyboard.press("Return")

    opened(window, qtbot)


# What is typed, and who sees it


def test_the_windows_title_never_holds_a_name(started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot) -> None:
    window = unlocked(started, closed, keyboard, qtbot)

    for place in range(1, 7):
        keyboard.press(f"Ctrl+{place}")

        assert window.windowTitle() == "ioplab"


def typing_strengths(keyboard: Keyboard, words: str) -> None:
    """Emil's strengths, with the last letter just typed."""
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in("Hva får eleven til", words)


@pytest.mark.parametrize(
    ("step", "field", "words"),
    [
        (Step.FOUNDATION, "Nytt tiltak", "Lesekurs i liten gr"),
        (Step.FOUNDATION, "Vedtatt", "15."),
        (Step.PUPIL, "Er steget ikke nødvendig?", "Nesten ingen"),
        (Step.TEAM, "Navn", "Per Eks"),
        (Step.FOUNDATION, "Med hvem", "helsestasj"),
    ],
)
def test_what_waits_for_a_button_or_is_half_a_date_is_there_again_after_the_vault_was_locked(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, step: Step, field: str, words: str
) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    keyboard.press("Ctrl+2", f"Alt+{step}")
    keyboard.fill_in(field, words)
    keyboard.press("Ctrl+L")

    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    opened(window, qtbot)
    keyboard.press(f"Alt+{step}")
    keyboard.tab_to(field)

    line = keyboard.focus
    assert isinstance(line, QLineEdit)
    assert line.text() == words


def test_what_waits_for_a_button_is_never_shown_in_another_vault(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "Annet.ioplab"
    with Vault.create(other, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    window = unlocked(started, closed, keyboard, qtbot)
    keyboard.press("Ctrl+2", "Down", "Down")
    keyboard.fill_in("Navn", "Per Eks")
    keyboard.press("Ctrl+L")

    window.show_vault(Vault.open(other, PASSPHRASE), remember=False)
    assert window.session is not None
    assert window.session.unfinished == {}


@pytest.mark.parametrize("words", ["Glad i tog og kart", "Halvferdig se"])
def test_locking_stores_what_is_being_typed(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, words: str
) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    typing_strengths(keyboard, words)

    keyboard.press("Ctrl+L")

    assert window.session is None
    assert keyboard.at == "Passordfrase"
    assert window.unlock_page.ui.passphraseEdit.text() == ""
    assert window.unlock_page.ui.pathEdit.text() == str(closed)
    assert emil(closed).strengths == words


def test_closing_the_window_stores_what_is_being_typed(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    typing_strengths(keyboard, "Glad i tog")

    window.close()

    assert emil(closed).strengths == "Glad i tog"


def test_going_to_another_program_stores_what_is_being_typed(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    unlocked(started, closed, keyboard, qtbot)
    typing_strengths(keyboard, "Glad i tog")

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(application.applicationState())

    qtbot.waitUntil(lambda: emil(closed).strengths == "Glad i tog", timeout=PATIENCE)


def test_a_half_written_note_is_stored_when_the_vault_is_locked(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    unlocked(started, closed, keyboard, qtbot)
    keyboard.press("Ctrl+3", "Space")
    assert keyboard.at == "Mål og vurderinger"
    keyboard.press("3", "Return")
    keyboard.type("Leste halve si")

    keyboard.press("Ctrl+L")

    (rating,) = emil(closed).plans[0].evaluations[0].ratings
    assert rating.note == "Leste halve si"


def test_nothing_of_the_vault_is_left_on_the_screen_when_it_is_locked(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    typing_strengths(keyboard, "Glad i tog")

    keyboard.press("Ctrl+L")

    shown = [screens.name_of(widget) for widget in screens.seen(window)]
    assert not [text for text in shown if "Emil" in text or "tog" in text]
    assert [widget for widget in window.findChildren(QWidget) if widget.objectName() == "Workplace" and widget.isVisible()] == []


def test_a_locked_vault_opens_again_where_another_pupil_may_be_chosen(
    started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    assert window.session is not None
    live = PupilId("live")
    window.session.run(pupils.add_pupil, given_name="Live", pupil_id=live)
    keyboard.press("Ctrl+L")

    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    opened(window, qtbot)

    assert window.session is not None
    window.session.choose_pupil(live)
    assert window.session.pupil == live


def test_the_settings_hold_no_name(started: OpenWindow, closed: Path, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    window = unlocked(started, closed, keyboard, qtbot)
    typing_strengths(keyboard, "Glad i tog")
    keyboard.press("Ctrl++")
    window.close()

    kept = (tmp_path / "settings.ini").read_text()
    keys = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat).allKeys()
    assert sorted(keys) == ["last_vault", "standing", "text_scale", "tour_seen"]
    assert "Emil" not in kept
    assert "tog" not in kept


# Text size


def test_the_text_grows_and_shrinks_from_the_keyboard_and_is_remembered(
    window: MainWindow, keyboard: Keyboard, tmp_path: Path
) -> None:
    keyboard.press("Ctrl++", "Ctrl++", "Ctrl+-")

    assert window.isVisible()
    assert theme.current().scale == pytest.approx(1.1)
    assert stored_scale(screens.settings(tmp_path)) == pytest.approx(1.1)


def test_the_text_never_grows_beyond_what_the_pages_are_made_for(window: MainWindow) -> None:
    for _ in range(20):
        window.scale_text(theme.current().scale + 0.1)

    assert theme.current().scale == 2.0


@pytest.mark.parametrize(
    ("kept", "scale"),
    [("1.5", 1.5), ("", 1.0), ("stor", 1.0), ("nan", 1.0), ("inf", 2.0), ("-3", 1.0), ("9", 2.0)],
)
def test_a_text_size_that_makes_no_sense_is_none(tmp_path: Path, kept: str, scale: float) -> None:
    settings = screens.settings(tmp_path)
    settings.setValue("text_scale", kept)

    application = screens.look()
    theme.apply(application, scale=stored_scale(settings))

    assert theme.current().scale == scale
