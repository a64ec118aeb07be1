"""The recovery key by keyboard: shown when the vault is made, used when the passphrase is forgotten, made anew."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.storage import keys, recovery
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.recover import RecoverPage
from ioplab.ui.pages.recovery_key import RecoveryKeyPage
from ioplab.ui.pages.settings import SettingsPage
from tests.storage.test_ways_in import FakeKeyring
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import OWNER, PASSPHRASE, InUse

JON, JONS = "Jon Eksempel", "tre stille gauper"
NEW = "ni raske reinsdyr"
KEY = recovery.new_key()


@pytest.fixture
def shared(in_use: InUse) -> Path:
    """A vault that Kari and Jon and the recovery key may open, closed."""
    in_use.vault.add_person(JON, in_use.jon, JONS, own=PASSPHRASE)
    in_use.vault.set_recovery_key(recovery.spelled(KEY), own=PASSPHRASE)
    in_use.vault.close()
    return in_use.vault.path


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is chosen whenever one is asked for."""
    folder = tmp_path / "minnepinne"
    folder.mkdir()
    monkeypatch.setattr(messages.ask, "folder", lambda *_: folder)
    return folder


def make_vault(window: MainWindow, keyboard: Keyboard, bot: QtBot, folder: Path) -> Path:
    """Make a vault as a new user does."""
    keyboard.push("Nytt arkiv")
    keyboard.type("Kari Nordmann")
    keyboard.fill_in("Skole", "Fjellbekk skole")
    keyboard.fill_in("Mappe arkivet legges i", str(folder))
    keyboard.fill_in("Passordfrase, minst 8 tegn", PASSPHRASE)
    keyboard.fill_in("Passordfrasen en gang til", PASSPHRASE)
    keyboard.press("Return")
    bot.waitUntil(lambda: window.key_page is not None, timeout=PATIENCE)
    return folder / "Fjellbekk skole.ioplab"


def key_page_of(window: MainWindow) -> RecoveryKeyPage | None:
    """The page of the key, if it is shown."""
    return window.key_page


def recover_page_of(window: MainWindow) -> RecoverPage | None:
    """The page of who has forgotten, if it is shown."""
    return window.recover_page


def key_on(window: MainWindow) -> str:
    """The key as it is read on the screen."""
    assert window.key_page is not None
    return window.key_page.ui.keyCard.ui.keyLabel.text()


def settings_of(window: MainWindow) -> SettingsPage:
    assert window.workplace is not None
    window.workplace.go_to_people()
    page = window.workplace.page
    assert isinstance(page, SettingsPage)
    return page


def forgotten(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.press("Alt+G")
    assert window.recover_page is not None
    assert window.recover_page.isVisible()


# A new vault


def test_a_new_vault_shows_its_key_once_and_goes_on_when_it_is_kept(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path, paper: Path
) -> None:
    path = make_vault(window, keyboard, qtbot, tmp_path)
    shown = key_on(window)
    assert keyboard.at == "Skriv ut …"
    assert window.workplace is not None
    assert not window.workplace.isVisible()

    keyboard.push("Lagre som PDF …")
    assert window.key_page is not None
    done = window.key_page.ui.keyCard.ui.doneButton
    assert not done.isEnabled()
    keyboard.push("Jeg har tatt vare på nødnøkkelen")
    assert done.isEnabled()
    keyboard.push("Gå videre")

    assert key_page_of(window) is None
    assert window.workplace.isVisible()
    assert window.session is not None
    note = window.session.workspace.vault.recovery_note
    assert note is not None
    assert note.is_kept
    (sheet,) = paper.iterdir()
    assert sheet.read_bytes().startswith(b"%PDF")
    keyboard.press("Ctrl+1")
    assert "Lag nødnøkkel …" not in [screens.name_of(widget) for widget in screens.seen(window)]
    assert not [group for group in shown.split() if group.encode() in (path / "keys.json").read_bytes()]
    window.close()
    assert keys.unlock_recovery(keys.newest(path), recovery.read_key(shown))


def test_it_may_be_skipped_after_saying_what_that_means_and_is_reminded_of(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    make_vault(window, keyboard, qtbot, tmp_path)

    keyboard.press("Alt+H")
    assert window.key_page is not None
    assert window.key_page.ui.keyCard.ui.skipLabel.isVisible()
    keyboard.press("Alt+H")

    assert key_page_of(window) is None
    assert window.workplace is not None
    assert window.workplace.isVisible()
    keyboard.push("Lag nødnøkkel …")
    card = settings_of(window)._people
    assert "Ingen har sagt at de har tatt vare på den" in card.ui.recoveryLabel.text()
    assert card.ui.newKeyBox.isVisible()


def test_the_key_is_nowhere_once_it_has_left_the_screen(
    window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path
) -> None:
    make_vault(window, keyboard, qtbot, tmp_path)
    groups = key_on(window).split()
    keyboard.press("Ctrl+A", "Ctrl+C")
    assert not [group for group in groups if group in QApplication.clipboard().text()]

    keyboard.press("Alt+H", "Alt+H")

    texts = [screens.name_of(widget) + widget.accessibleDescription() for widget in window.findChildren(QLineEdit)]
    texts += [screens.name_of(widget) for widget in screens.seen(window)]
    texts += [(tmp_path / "settings.ini").read_text() if (tmp_path / "settings.ini").exists() else "", window.windowTitle()]
    assert not [group for group in groups if any(group in text for text in texts)]


def test_locking_takes_the_key_off_the_screen(window: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    make_vault(window, keyboard, qtbot, tmp_path)

    window.lock()

    assert key_page_of(window) is None
    assert window.unlock_page.isVisible()


def test_the_new_vaults_passphrase_is_advised_on_and_may_be_suggested(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.push("Nytt arkiv")
    page = window.new_vault_page.ui
    keyboard.fill_in("Passordfrase, minst 8 tegn", "sommer2026")
    assert page.adviceLabel.text().startswith("Svak.")
    assert page.passphraseEdit.accessibleDescription() == page.adviceLabel.text()

    keyboard.push("Lag forslag")

    suggested = page.passphraseEdit.text()
    assert len(suggested.split()) == 5
    assert f"«{suggested}»" in page.adviceLabel.text()
    assert keyboard.at == "Passordfrasen en gang til"
    keyboard.type(suggested)
    assert page.adviceLabel.text().startswith("God.")
    assert suggested not in page.adviceLabel.text()


# Forgotten


def test_who_has_forgotten_comes_in_by_the_key_and_gets_the_next_one(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    keyboard.choose(JON)
    forgotten(window, keyboard)
    page = window.recover_page
    assert page is not None
    assert keyboard.at == "Hvem er du?"
    assert page.ui.personCombo.currentText() == JON

    keyboard.press("Tab")
    keyboard.type(" ".join(KEY).lower())
    assert page.ui.keyAdviceLabel.text() == "Nødnøkkelen er skrevet riktig."
    keyboard.press("Return")
    keyboard.type(NEW)
    keyboard.press("Return")
    keyboard.type(NEW)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: window.key_page is not None, timeout=PATIENCE)

    following = key_on(window)
    assert following.split() != list(KEY)
    assert recover_page_of(window) is None
    keyboard.push("Jeg har tatt vare på nødnøkkelen")
    keyboard.push("Gå videre")
    assert window.session is not None
    assert window.session.workspace.vault.person == JON
    window.close()
    with Vault.open(shared, NEW, JON) as jons:
        assert jons.recovery_note is not None
        assert jons.recovery_note.is_kept
    found = keys.newest(shared)
    assert keys.unlock_recovery(found, recovery.read_key(following))
    with pytest.raises(keys.WrongPassphraseError):
        keys.unlock_recovery(found, recovery.spelled(KEY))


def test_a_slip_and_a_wrong_key_are_told_apart_and_nothing_typed_is_lost(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    window = screens.open_window(qtbot, tmp_path, shared)
    forgotten(window, keyboard)
    page = window.recover_page
    assert page is not None
    ui = page.ui
    keyboard.press("Tab")
    slip = ("2" if KEY[3][0] != "2" else "3") + KEY[3][1:]
    keyboard.type(" ".join((*KEY[:3], slip, *KEY[4:])))
    assert "gruppe 4" in ui.keyAdviceLabel.text()
    keyboard.press("Return")
    for _ in range(2):
        keyboard.type(NEW)
        keyboard.press("Return")
    assert "gruppe 4" in ui.notice.text()
    assert keyboard.focus is ui.keyEdit

    keyboard.write(" ".join(recovery.new_key()))
    keyboard.press("Alt+L")
    qtbot.waitUntil(lambda: "åpner ikke dette arkivet" in ui.notice.text(), timeout=PATIENCE)

    assert (ui.passphraseEdit.text(), ui.repeatEdit.text()) == (NEW, NEW)
    keyboard.press("Alt+A")
    assert window.unlock_page.isVisible()
    assert recover_page_of(window) is None


def test_a_vault_without_a_key_says_what_else_there_is(in_use: InUse, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard) -> None:
    in_use.vault.close()
    window = screens.open_window(qtbot, tmp_path, in_use.vault.path)

    forgotten(window, keyboard)

    page = window.recover_page
    assert page is not None
    assert "ingen nødnøkkel" in page.ui.notice.text()
    assert not page.ui.recoverButton.isEnabled()
    assert keyboard.at == "Tilbake"
    assert not page.ui.keyEdit.isVisible()


def test_without_a_vault_it_asks_for_one(window: MainWindow, keyboard: Keyboard) -> None:
    window.unlock_page.show_path(None)
    keyboard.press("Alt+G")

    assert recover_page_of(window) is None
    assert "Velg arkivet først" in window.unlock_page.ui.notice.text()


# Innstillinger


def test_a_new_key_is_made_in_innstillinger_by_ones_own_passphrase(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, paper: Path
) -> None:
    window = screens.open_window(qtbot, tmp_path)
    window.show_vault(Vault.open(shared, PASSPHRASE, OWNER))
    page = settings_of(window)
    card = page._people.ui
    keyboard.push("Lag nødnøkkel …")
    keyboard.type("feil feil feil")
    keyboard.press("Return")
    assert not card.keyCard.isVisible()
    keyboard.write(PASSPHRASE)
    keyboard.press("Return")
    assert card.keyCard.isVisible()
    assert keyboard.at == "Skriv ut …"
    shown = card.keyCard.ui.keyLabel.text()

    keyboard.push("Lagre som PDF …")
    keyboard.push("Jeg har tatt vare på nødnøkkelen")
    keyboard.push("Gå videre")

    assert not card.keyCard.isVisible()
    assert card.keyCard.ui.keyLabel.text() == ""
    assert list(paper.iterdir())
    assert card.recoveryLabel.text() == "Nødnøkkelen ble laget 20. november 2026."
    window.close()
    assert keys.unlock_recovery(keys.newest(shared), recovery.read_key(shown))


def test_the_key_is_not_saved_into_the_vault_it_opens(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = screens.open_window(qtbot, tmp_path)
    window.show_vault(Vault.open(shared, PASSPHRASE, OWNER))
    card = settings_of(window)._people.ui
    keyboard.push("Lag nødnøkkel …")
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    monkeypatch.setattr(messages.ask, "folder", lambda *_: shared / "backups")

    keyboard.push("Lagre som PDF …")

    assert "kan ikke ligge i arkivet" in card.keyCard.ui.notice.text()
    assert not list(shared.rglob("*.pdf"))


# The machine remembers


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    made = FakeKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


def test_a_machine_that_remembers_offers_it_on_the_way_in_and_forgets_when_asked(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, ring: FakeKeyring
) -> None:
    window = screens.open_window(qtbot, tmp_path)
    window.show_vault(Vault.open(shared, PASSPHRASE, OWNER))
    card = settings_of(window)._people.ui
    assert not card.forgetButton.isVisible()
    keyboard.push("Husk på denne maskinen …")
    assert "av den som er logget inn på maskinen som deg" in card.rememberLabel.text()
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    assert len(ring.kept) == 1
    assert card.forgetButton.isVisible()

    keyboard.press("Ctrl+L")
    ui = window.unlock_page.ui
    assert ui.rememberedButton.isVisible()
    ui.personCombo.setCurrentText(JON)
    assert not ui.rememberedButton.isVisible()
    ui.personCombo.setCurrentText(OWNER)
    keyboard.press("Alt+U")
    qtbot.waitUntil(lambda: window.session is not None, timeout=PATIENCE)

    settings_of(window)
    keyboard.push("Glem på denne maskinen")
    assert ring.kept == {}
    keyboard.press("Ctrl+L")
    assert not window.unlock_page.ui.rememberedButton.isVisible()


def test_a_keyring_that_has_forgotten_asks_for_the_passphrase(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, ring: FakeKeyring
) -> None:
    with Vault.open(shared, PASSPHRASE, OWNER) as vault:
        vault.remember_machine(own=PASSPHRASE)
    ring.kept.clear()
    window = screens.open_window(qtbot, tmp_path, shared)

    keyboard.press("Alt+U")
    qtbot.waitUntil(window.unlock_page.ui.notice.isVisible, timeout=PATIENCE)

    assert "husker deg ikke" in window.unlock_page.ui.notice.text()
    assert keyboard.focus is window.unlock_page.ui.passphraseEdit


def test_where_there_is_no_keyring_it_says_so(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    window = screens.open_window(qtbot, tmp_path)
    window.show_vault(Vault.open(shared, PASSPHRASE, OWNER))
    page = settings_of(window)

    keyboard.push("Husk på denne maskinen …")

    assert "ingen nøkkelring" in page.ui.notice.text()
    assert not page._people.ui.rememberBox.isVisible()


# A key file that was mended


def test_a_key_file_that_is_mended_is_told_in_the_workplace(
    shared: Path, qtbot: QtBot, tmp_path: Path, keyboard: Keyboard
) -> None:
    (shared / "keys.json").write_bytes(b"\0\0")
    window = screens.open_window(qtbot, tmp_path, shared)
    assert window.unlock_page.ui.personCombo.count() == 2
    keyboard.fill_in("Passordfrase", PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)

    shown = [screens.name_of(widget) for widget in screens.seen(window)]
    assert [words for words in shown if "hentet tilbake fra kopien" in words]
