"""Several people at one vault, by keyboard: let in, switch, see nothing of each other's, taken out, another passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import Pupil
from ioplab.errors import UserError
from ioplab.operations import people
from ioplab.storage.vault import STAFF_OF, Vault
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.settings import SettingsPage
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, plan_in_use

JON, JONS = "Jon Eksempel", "tre stille gauper"
NEW = "ni raske reinsdyr"

Open = Callable[[], MainWindow]


@pytest.fixture
def alone(tmp_path: Path) -> Path:
    """A vault with Emil's plan, which only Kari may open."""
    path = tmp_path / "Arkiv.ioplab"
    with Vault.create(path, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    return path


@pytest.fixture
def shared(alone: Path) -> Path:
    """The same vault, which Jon may open too."""
    with Vault.open(alone, PASSPHRASE) as vault:
        people.give_key(vault, next(one.id for one in vault.staff() if one.name == JON), JONS, PASSPHRASE)
    return alone


def unlock(window: MainWindow, keyboard: Keyboard, bot: QtBot, phrase: str) -> None:
    assert keyboard.at == "Passordfrase"
    keyboard.type(phrase)
    keyboard.press("Return")
    bot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)


def come(window: MainWindow, keyboard: Keyboard, bot: QtBot, name: str, phrase: str) -> None:
    """Say who comes, and unlock."""
    assert keyboard.at == "Hvem er du?"
    keyboard.choose(name)
    keyboard.press("Return")
    unlock(window, keyboard, bot, phrase)


def person(window: MainWindow) -> str:
    assert window.session is not None
    return window.session.workspace.vault.person


def settings_page(window: MainWindow) -> SettingsPage:
    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, SettingsPage)
    return page


def says(page: SettingsPage) -> str:
    notice = page.notice()
    return notice.text() if notice and notice.isVisible() else ""


def opens(path: Path, phrase: str, name: str | None = None) -> bool:
    try:
        Vault.open(path, phrase, name, read_only=True).close()
    except UserError:
        return False
    return True


# The way in


def test_with_one_person_nobody_is_asked_who_they_are(alone: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, alone)

    assert not window.unlock_page.ui.personBox.isVisible()
    unlock(window, keyboard, qtbot, PASSPHRASE)
    assert window.workplace is not None
    assert not window.workplace.ui.switchButton.isVisible()


def test_with_several_the_name_is_asked_for_first(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)

    come(window, keyboard, qtbot, JON, JONS)

    assert person(window) == JON


def test_the_right_passphrase_of_the_wrong_person_does_not_open(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    keyboard.choose(OWNER)
    keyboard.press("Return")
    keyboard.type(JONS)
    keyboard.press("Return")

    qtbot.waitUntil(window.unlock_page.ui.notice.isVisible, timeout=PATIENCE)

    assert "Feil passordfrase" in window.unlock_page.ui.notice.text()
    assert window.workplace is None


def test_the_names_follow_the_vault_that_is_written(window: MainWindow, keyboard: Keyboard, shared: Path, qtbot: QtBot) -> None:
    keyboard.write(str(shared))

    assert window.unlock_page.ui.personBox.isVisible()
    keyboard.press("Return")
    come(window, keyboard, qtbot, JON, JONS)

    assert person(window) == JON


def test_after_locking_whoever_was_here_only_writes_the_passphrase(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, JON, JONS)

    keyboard.press("Ctrl+L")
    unlock(window, keyboard, qtbot, JONS)

    assert person(window) == JON


def test_switching_takes_few_keys(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)

    keyboard.press("Ctrl+Shift+L", "Down", "Return")  # three keys, and then the passphrase with its Enter
    unlock(window, keyboard, qtbot, JONS)

    assert person(window) == JON


def test_switching_by_the_button(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)

    keyboard.push("Bytt person")

    assert window.session is None
    assert keyboard.at == "Hvem er du?"


# What one has written is not for the next


def test_what_one_has_begun_is_kept_for_them_and_never_shown_to_the_next(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+2", "Alt+3")
    keyboard.fill_in("Navn", "Per Eks")
    keyboard.press("Ctrl+Shift+L")
    come(window, keyboard, qtbot, JON, JONS)
    assert window.session is not None
    assert window.session.unfinished == {}
    keyboard.press("Ctrl+2", "Alt+3")
    keyboard.tab_to("Navn")
    assert isinstance(keyboard.focus, QLineEdit)
    assert keyboard.focus.text() == ""
    keyboard.type("Lise")

    keyboard.press("Ctrl+Shift+L")
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+2", "Alt+3")
    keyboard.tab_to("Navn")

    assert isinstance(keyboard.focus, QLineEdit)
    assert keyboard.focus.text() == "Per Eks"


def test_a_half_written_observation_is_kept_for_who_wrote_it(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Leste halve")

    keyboard.press("Ctrl+Shift+L")
    come(window, keyboard, qtbot, JON, JONS)
    keyboard.press("Ctrl+N")
    assert window.workplace is not None
    note = window.workplace._quick_note()
    assert note.note_edit.toPlainText() == ""
    assert not note.continued.isVisible()
    keyboard.press("Esc", "Ctrl+Shift+L")
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+N")

    assert window.workplace is not None
    note = window.workplace._quick_note()
    assert note.note_edit.toPlainText() == "Leste halve"
    assert note.continued.isVisible()


def test_the_next_person_cannot_undo_what_the_former_did(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+2", "Down")
    keyboard.fill_in("Hva får eleven til", "Glad i kart")
    keyboard.press("Ctrl+Shift+L")
    come(window, keyboard, qtbot, JON, JONS)

    keyboard.press("Ctrl+Z", "Ctrl+Z")

    assert window.session is not None
    (emil,) = window.session.workspace.vault.all(Pupil)
    assert emil.strengths == "Glad i kart"
    assert window.workplace is not None
    assert not window.workplace.ui.undoButton.isEnabled()


def test_nothing_of_the_former_is_seen_while_the_next_is_asked_for(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    keyboard.press("Ctrl+N", "Tab")
    keyboard.type("Emil leste")

    keyboard.press("Ctrl+Shift+L")

    shown = [screens.name_of(widget) for widget in screens.seen(window)]
    assert not [words for words in shown if "Emil" in words]
    assert window.unlock_page.ui.passphraseEdit.text() == ""


# The card in Innstillinger


def at_people(window: MainWindow) -> SettingsPage:
    assert window.workplace is not None
    window.workplace.go_to_people()
    return settings_page(window)


def test_a_colleague_is_let_in_by_keyboard_and_opens_the_vault(
    alone: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, alone)
    unlock(window, keyboard, qtbot, PASSPHRASE)
    page = at_people(window)
    assert keyboard.at == "De som kan åpne arkivet"

    keyboard.push("Gi tilgang …")
    assert keyboard.at == "Hvem skal få tilgang?"
    assert isinstance(keyboard.focus, QComboBox)
    assert keyboard.focus.currentText() == "Jon Eksempel, miljøterapeut"
    keyboard.press("Tab")
    keyboard.type(JONS)
    keyboard.press("Return")
    keyboard.type(JONS)
    keyboard.press("Return")
    assert keyboard.at == "Din egen passordfrase"
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")

    assert "Tilgangen er gitt" in says(page)
    assert opens(alone, JONS, JON)
    card = page._people.ui
    assert not card.giveBox.isVisible()
    assert (card.givePhraseEdit.text(), card.giveAgainEdit.text(), card.giveOwnEdit.text()) == ("", "", "")
    assert keyboard.at == "Gi tilgang …" or not card.giveButton.isEnabled()
    assert window.workplace is not None
    assert window.workplace.ui.switchButton.isVisible()


@pytest.mark.parametrize(
    ("first", "again", "said"), [("kort", "kort", "for kort"), (JONS, "tre stille gaupe", "ulike"), ("", "", "for kort")]
)
def test_a_passphrase_that_will_not_do_is_told_beside_the_form_and_nothing_is_done(
    alone: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, first: str, again: str, said: str
) -> None:
    window = screens.open_window(qtbot, tmp_path, alone)
    unlock(window, keyboard, qtbot, PASSPHRASE)
    page = at_people(window)
    before = (alone / "keys.json").read_bytes()
    keyboard.push("Gi tilgang …")
    keyboard.press("Tab")
    keyboard.type(first)
    keyboard.press("Return")
    keyboard.type(again)
    keyboard.press("Return")
    keyboard.type(PASSPHRASE)

    keyboard.press("Return")

    assert said in says(page)
    assert page._people.ui.giveBox.isVisible()
    assert keyboard.at == "Passordfrase"
    assert (alone / "keys.json").read_bytes() == before


def test_the_advice_grows_with_the_passphrase(alone: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, alone)
    unlock(window, keyboard, qtbot, PASSPHRASE)
    page = at_people(window)
    keyboard.push("Gi tilgang …")
    keyboard.press("Tab")
    advice = page._people.ui.giveAdviceLabel

    heard = [advice.text()]
    for more in ("tre", " stille", " gauper", " i skogen"):
        keyboard.type(more)
        heard.append(advice.text())
        assert keyboard.focus.accessibleDescription() == advice.text()

    assert heard == [
        "Bruk gjerne fire–fem ord som ikke hører sammen.",
        "For kort: minst 5 tegn til.",
        "Svak. En som har stjålet arkivet og har mange kraftige maskiner, trenger omtrent 5 timer på å gjette den. "
        "Ett vanlig ord er lett å gjette. Legg til to eller tre ord som ikke hører sammen.",
        "Ganske god. En som har stjålet arkivet og har mange kraftige maskiner, trenger omtrent 25 år på å gjette den. "
        "Ett ord til gjør den mye bedre.",
        "God. En som har stjålet arkivet og har mange kraftige maskiner, trenger lengre tid enn noen har på å gjette den.",
    ]


def test_a_key_is_taken_after_saying_what_it_means(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    page = at_people(window)
    keyboard.press("Down")

    keyboard.push("Ta bort tilgangen")
    assert keyboard.at == "Din egen passordfrase"
    assert "ingenting som skrives fra nå av" in page._people.ui.takeLabel.text()
    assert opens(shared, JONS, JON)
    keyboard.press("Return")
    assert "Skriv din egen passordfrase" in says(page)
    keyboard.type("feil feil feil")
    keyboard.press("Return")
    assert "Feil passordfrase" in says(page)
    assert opens(shared, JONS, JON)
    keyboard.push("Ta bort tilgangen")
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")

    assert "Tilgangen er tatt bort" in says(page)
    assert not opens(shared, JONS)
    assert window.workplace is not None
    assert not window.workplace.ui.switchButton.isVisible()


def test_ones_own_key_is_not_taken(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, OWNER, PASSPHRASE)
    page = at_people(window)
    page._people.ui.holderTable.selectRow(0)

    keyboard.push("Ta bort tilgangen")

    assert "din egen tilgang" in says(page)
    assert not page._people.ui.takeBox.isVisible()


def test_ones_own_passphrase_is_changed_by_keyboard(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, JON, JONS)
    page = at_people(window)

    keyboard.push("Bytt passordfrase")
    for phrase in (JONS, NEW, NEW):
        keyboard.type(phrase)
        keyboard.press("Return")

    assert "Passordfrasen er byttet" in says(page)
    assert opens(shared, NEW, JON)
    assert not opens(shared, JONS)
    card = page._people.ui
    assert [edit.text() for edit in (card.oldEdit, card.newEdit, card.againEdit)] == ["", "", ""]


def test_a_wrong_old_passphrase_is_told_and_no_phrase_stays_on_the_screen(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, JON, JONS)
    page = at_people(window)

    keyboard.push("Bytt passordfrase")
    for phrase in ("feil feil feil", NEW, NEW):
        keyboard.type(phrase)
        keyboard.press("Return")

    assert "Feil passordfrase" in says(page)
    assert opens(shared, JONS, JON)
    assert page._people.ui.newEdit.text() == ""


def test_escape_shuts_a_form_and_forgets_what_was_typed(shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, JON, JONS)
    page = at_people(window)
    keyboard.push("Bytt passordfrase")
    keyboard.type(JONS)

    keyboard.press("Esc")

    assert keyboard.at == "Bytt passordfrase"
    assert not page._people.ui.changeBox.isVisible()
    assert page._people.ui.oldEdit.text() == ""


def test_a_passphrase_half_typed_is_kept_nowhere_when_the_vault_is_locked(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    come(window, keyboard, qtbot, JON, JONS)
    card = at_people(window)._people.ui
    keyboard.push("Bytt passordfrase")
    keyboard.type(JONS)
    edits = [card.oldEdit, card.newEdit, card.againEdit]
    left: list[str] = []
    assert window.session is not None
    window.session.locking.connect(lambda: left.extend(edit.text() for edit in edits))

    keyboard.press("Ctrl+L")

    assert left == ["", "", ""]
    assert JONS not in repr(window._unfinished)


# Who sits here


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    """A vault whose owner is none of its staff."""
    path = tmp_path / "Arkiv.ioplab"
    with Vault.create(path, owner="kari", passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    return path


def test_who_is_not_known_is_told_calmly_and_led_to_where_it_is_chosen(
    stranger: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, stranger)
    unlock(window, keyboard, qtbot, PASSPHRASE)
    assert window.workplace is not None
    assert window.workplace.ui.whoFrame.isVisible()

    keyboard.push("Velg hvem du er")
    assert keyboard.at == "Hvem av de ansatte er du?"
    keyboard.choose("Kari Eksempel, kontaktlærer")
    keyboard.push("Dette er meg")

    assert not window.workplace.ui.whoFrame.isVisible()
    assert "Kari Eksempel" not in window.windowTitle()
    vault = window.workplace.session.workspace.vault
    assert vault.setting(STAFF_OF + "kari") == vault.viewer
    assert not settings_page(window)._people.ui.whoBox.isVisible()


def test_before_it_is_known_who_one_is_nobody_is_let_in(stranger: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, stranger)
    unlock(window, keyboard, qtbot, PASSPHRASE)

    card = at_people(window)._people.ui

    assert not card.giveButton.isEnabled()
    assert card.whyLabel.text() == "Velg hvem du er først."


def test_who_is_known_is_not_asked(alone: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    window = screens.open_window(qtbot, tmp_path, alone)
    unlock(window, keyboard, qtbot, PASSPHRASE)

    assert window.workplace is not None
    assert not window.workplace.ui.whoFrame.isVisible()
