"""Backups by themselves: made while somebody works, not too often, and once more when they go; and the way back by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import Pupil
from ioplab.errors import UserError
from ioplab.operations import backups, pupils
from ioplab.storage import backup
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.backing_up import BackupKeeper
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.settings import SettingsPage
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import PATIENCE, Keyboard
from tests.support.vaults import PASSPHRASE, Clock, InUse


@pytest.fixture
def workspace(in_use: InUse, clock: Clock) -> Workspace:
    """The plan in use, open, with the clock of the test."""
    in_use.vault.now = clock
    return Workspace(in_use.vault)


@pytest.fixture
def keeper(workspace: Workspace, qtbot: QtBot) -> Iterator[BackupKeeper]:  # noqa: ARG001 - signals need an application
    """Somebody who sees to its backups."""
    made = BackupKeeper()
    made.watch(workspace)
    yield made
    made.finish()


def names(workspace: Workspace) -> list[str]:
    return [one.file.name for one in backups.listed(workspace.vault.path)]


def settled(keeper: BackupKeeper, bot: QtBot) -> None:
    bot.waitUntil(lambda: not keeper.is_busy, timeout=PATIENCE)


def work(workspace: Workspace, in_use: InUse, grade: int) -> None:
    workspace.run(pupils.edit_pupil, in_use.pupil_id, grade=grade)


# By themselves


def test_opening_and_looking_makes_none(keeper: BackupKeeper, workspace: Workspace) -> None:
    workspace.pupils()

    assert (keeper.is_busy, keeper.words(), names(workspace)) == (False, "", [])


def test_the_first_change_makes_one_and_the_status_line_says_when(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse, qtbot: QtBot
) -> None:
    work(workspace, in_use, 6)
    settled(keeper, qtbot)

    assert len(names(workspace)) == 1
    assert keeper.words() == "Sikkerhetskopi 10:42"


def test_work_makes_one_each_quarter_of_an_hour_and_no_more(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse, clock: Clock, qtbot: QtBot
) -> None:
    made: list[int] = []
    for minute in range(31):
        work(workspace, in_use, 1 + minute % 2)
        settled(keeper, qtbot)
        if len(names(workspace)) > len(made):
            made.append(minute)
        clock.wait(timedelta(minutes=1))

    assert made == [0, 15, 30]


def test_leaving_makes_one_of_what_was_done_since_also_when_the_vault_is_closed_meanwhile(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse, clock: Clock, qtbot: QtBot
) -> None:
    work(workspace, in_use, 6)
    settled(keeper, qtbot)
    clock.wait(timedelta(minutes=3))
    work(workspace, in_use, 7)

    keeper.leave()
    workspace.close()
    keeper.finish()

    newest = backups.newest_whole(in_use.vault.path)
    assert newest is not None
    with backups.restore_backup(newest.file, in_use.vault.path.with_name("Annet.ioplab"), PASSPHRASE) as found:
        assert found.get(Pupil, in_use.pupil_id).grade == 7


def test_leaving_makes_none_when_nothing_was_done(keeper: BackupKeeper, workspace: Workspace) -> None:
    keeper.leave()
    keeper.finish()

    assert names(workspace) == []


def test_what_is_done_while_one_is_made_gets_another_when_one_leaves(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse
) -> None:
    work(workspace, in_use, 6)
    assert keeper.is_busy
    work(workspace, in_use, 7)

    keeper.leave()
    keeper.finish()

    assert len(names(workspace)) == 2


def test_a_full_disk_is_told_once_and_work_goes_on(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    keeper.trouble.connect(told.append)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_pack", full)
    for grade in (5, 6, 7):
        work(workspace, in_use, grade)
        settled(keeper, qtbot)
        clock.wait(timedelta(minutes=20))

    (said,) = told
    assert "disken er full" in said
    assert "Arbeidet ditt er lagret" in said
    assert keeper.words() == "! Ny sikkerhetskopi mangler"
    assert in_use.pupil.grade == 7

    monkeypatch.undo()
    in_use.vault.now = workspace.vault.now = clock
    work(workspace, in_use, 8)
    settled(keeper, qtbot)
    assert keeper.problem == ""
    assert len(names(workspace)) == 1


def test_a_damaged_vault_keeps_its_older_backups_and_says_so(
    keeper: BackupKeeper, workspace: Workspace, in_use: InUse, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    keeper.trouble.connect(told.append)
    work(workspace, in_use, 6)
    settled(keeper, qtbot)
    before = names(workspace)

    def complain(_: object) -> None:
        raise backup.damaged_vault()

    monkeypatch.setattr(backup, "refuse_damaged", complain)
    for grade in range(1, 9):
        clock.wait(timedelta(hours=1))
        work(workspace, in_use, grade)
        settled(keeper, qtbot)

    assert names(workspace) == before
    assert len(told) == 1
    assert "De du har fra før, er beholdt" in told[0]


def test_one_that_is_not_automatic_makes_none_unasked(workspace: Workspace, in_use: InUse, qtbot: QtBot) -> None:
    keeper = BackupKeeper()
    keeper.watch(workspace, automatic=False)
    work(workspace, in_use, 6)
    keeper.leave()
    keeper.finish()
    assert names(workspace) == []

    keeper.watch(workspace, automatic=False)
    with qtbot.waitSignal(keeper.done, timeout=PATIENCE):
        keeper.back_up()
    assert len(names(workspace)) == 1


# In the window


@pytest.fixture
def opened(window: MainWindow, in_use: InUse, clock: Clock) -> MainWindow:
    """The window with the plan in use."""
    in_use.vault.now = clock
    window.show_vault(in_use.vault)
    return window


def keeper_of(window: MainWindow) -> BackupKeeper:
    assert window._keeper is not None
    return window._keeper


def test_the_status_line_of_the_window_says_when_the_newest_was_made(opened: MainWindow, in_use: InUse, qtbot: QtBot) -> None:
    assert opened.session is not None
    assert opened.workplace is not None
    opened.session.run(pupils.edit_pupil, in_use.pupil_id, grade=6)
    settled(keeper_of(opened), qtbot)

    assert opened.workplace.ui.backupLabel.text() == "Sikkerhetskopi 10:42"
    assert opened.workplace.ui.backupLabel.isVisible()


def test_the_window_does_not_end_before_the_last_one_is_made(opened: MainWindow, in_use: InUse) -> None:
    assert opened.session is not None
    opened.session.run(pupils.edit_pupil, in_use.pupil_id, grade=6)

    opened.close()

    assert backups.newest_whole(in_use.vault.path) is not None


def is_open(window: MainWindow) -> bool:
    return window.session is not None


def is_restoring(window: MainWindow) -> bool:
    return window.restore_page is not None


def vault_in(window: MainWindow) -> Vault:
    assert window.session is not None
    return window.session.workspace.vault


def in_settings(window: MainWindow, bot: QtBot) -> SettingsPage:
    assert window.workplace is not None
    page = window.workplace.go("settings")
    assert isinstance(page, SettingsPage)
    settled(keeper_of(window), bot)
    bot.waitUntil(lambda: not page._backups.view.is_checking, timeout=PATIENCE)
    return page


def test_the_card_lists_what_there_is_and_makes_one_more(
    opened: MainWindow, in_use: InUse, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = in_settings(opened, qtbot)
    card = page._backups
    assert card.ui.stateLabel.text() == "Det er ingen sikkerhetskopier her ennå."

    keyboard.push("Ta sikkerhetskopi nå")
    qtbot.waitUntil(lambda: card.ui.stateLabel.text() == "Alle kopiene er hele.", timeout=PATIENCE)

    model = card.ui.backupTable.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[1:4] == ["hel", "1", "1"]
    assert shown[0].startswith("20. november 2026, ")
    assert "lik arkivet" in page.ui.notice.text()
    assert len(backups.listed(in_use.vault.path)) == 1


def test_a_copy_is_written_elsewhere(
    opened: MainWindow, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_: object, start: str) -> Path:
        asked.append(start)
        return tmp_path / "minnepinne"

    monkeypatch.setattr(messages.ask, "backup_to_write", answer)
    page = in_settings(opened, qtbot)
    keyboard.push("Lagre en kopi et annet sted")
    qtbot.waitUntil(lambda: "lik arkivet" in page.ui.notice.text(), timeout=PATIENCE)

    assert asked[0].endswith("Arkiv 2026-11-20.iopbackup")
    assert backup.is_whole(tmp_path / "minnepinne.iopbackup")


def test_a_backup_is_put_back_by_keyboard_from_the_settings(
    opened: MainWindow, in_use: InUse, keyboard: Keyboard, qtbot: QtBot, clock: Clock
) -> None:
    """What was thrown away is there again, and what was replaced can be taken away for good."""
    path = in_use.vault.path
    backups.back_up(in_use.vault)
    assert opened.session is not None
    clock.wait()
    opened.session.run(pupils.remove_pupil, in_use.pupil_id)
    in_settings(opened, qtbot)
    keyboard.tab_to("Sikkerhetskopier")
    keyboard.press("Ctrl+End")
    keyboard.push("Hent tilbake …")
    page = opened.restore_page
    assert page is not None
    assert not is_open(opened)
    row = page._row()
    assert row is not None
    assert row.backup.manifest is not None
    assert row.backup.manifest.pupils == 1

    keyboard.press("Return")
    assert keyboard.at == "Passordfrasen du hadde da kopien ble tatt"
    keyboard.type("feil frase")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: "Feil passordfrase" in page.ui.notice.text(), timeout=PATIENCE)
    keyboard.write(PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: is_open(opened), timeout=PATIENCE)

    assert not is_restoring(opened)
    assert vault_in(opened).path == path
    assert vault_in(opened).pupil_ids() == (in_use.pupil_id,)
    settings = in_settings(opened, qtbot)
    assert "erstattet" in settings._backups.ui.asideLabel.text()
    keyboard.push("Ta bort det som ble erstattet")
    assert keyboard.at == "Avbryt"
    keyboard.press("Shift+Tab", "Space")
    assert backups.put_aside(path) == ()
    assert not settings._backups.ui.asideBox.isVisible()


def test_a_damaged_vault_is_put_back_from_the_way_in_and_the_older_whole_one_is_suggested(
    window: MainWindow, in_use: InUse, keyboard: Keyboard, qtbot: QtBot, clock: Clock
) -> None:
    vault = in_use.vault
    vault.now = clock
    older = backups.back_up(vault)
    clock.wait()
    newer = backups.back_up(vault)
    newer.file.write_bytes(newer.file.read_bytes()[:-1])
    vault.close()
    (vault.path / "vault.db").write_bytes(b"skadet" * 1000)
    window.unlock_page.show_path(vault.path)
    keyboard.type(PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: "sikkerhetskopi" in window.unlock_page.ui.notice.text(), timeout=PATIENCE)

    keyboard.push("Hent tilbake fra sikkerhetskopi")
    page = window.restore_page
    assert page is not None
    qtbot.waitUntil(lambda: not page.view.is_checking, timeout=PATIENCE)
    assert "Skadde kopier: 1" in page.ui.stateLabel.text()
    row = page._row()
    assert row is not None
    assert row.backup == older
    keyboard.fill_in("Passordfrasen", PASSPHRASE)
    keyboard.press("Return")
    qtbot.waitUntil(lambda: is_open(window), timeout=PATIENCE)

    assert vault_in(window).pupil_ids() == (in_use.pupil_id,)


def test_a_copy_from_elsewhere_is_put_back_where_there_is_nothing(
    window: MainWindow, in_use: InUse, keyboard: Keyboard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, target = tmp_path / "kopi.iopbackup", tmp_path / "Ny maskin.ioplab"
    in_use.vault.backup_job(file)()
    in_use.vault.close()
    monkeypatch.setattr(messages.ask, "backup_file", lambda *_: file)

    keyboard.push("Hent tilbake fra sikkerhetskopi")
    assert keyboard.at == "Arkiv"
    keyboard.type(str(target))
    keyboard.push("En kopi et annet sted")
    keyboard.fill_in("Passordfrasen", PASSPHRASE)
    keyboard.push("Hent tilbake")
    qtbot.waitUntil(lambda: is_open(window), timeout=PATIENCE)

    assert vault_in(window).path == target
    with pytest.raises(UserError, match="har arkivet åpent"):
        Vault.open(target, PASSPHRASE)


def test_nothing_is_put_back_before_one_is_chosen(window: MainWindow, keyboard: Keyboard, tmp_path: Path) -> None:
    keyboard.push("Hent tilbake fra sikkerhetskopi")
    page = window.restore_page
    assert page is not None
    keyboard.push("Hent tilbake")
    assert "hvor arkivet skal ligge" in page.ui.notice.text()
    keyboard.type(str(tmp_path / "Tomt.ioplab"))
    keyboard.push("Hent tilbake")
    assert "Velg en sikkerhetskopi" in page.ui.notice.text()
    keyboard.push("Tilbake")

    assert not is_restoring(window)
    assert screens.name_of(keyboard.focus) == "Arkiv"
