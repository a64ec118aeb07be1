"""A file that is double-clicked while the program runs goes to the one that has the vault open, and to no other."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ioplab import app
from ioplab.storage import lock
from ioplab.storage.vault import Vault
from ioplab.ui import handing_on, main_window
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.collaboration import CollaborationPage
from tests.support import screens
from tests.support.screens import PATIENCE
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, plan_in_use

BRIEF = 0.1


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The program that runs, with a vault open."""
    path = tmp_path / "Arkiv.ioplab"
    with Vault.create(path, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    made_window = screens.open_window(qtbot, tmp_path, path)
    made_window.unlock(path, PASSPHRASE)
    qtbot.waitUntil(lambda: made_window.workplace is not None, timeout=PATIENCE)
    return made_window


@pytest.fixture
def settings(window: MainWindow) -> QSettings:
    """What the program that is started second finds, too."""
    return window._settings


def second(file: Path, settings: QSettings, bot: QtBot) -> bool:
    """Start the program once more, with a file: whether the one that runs has taken it."""
    with ThreadPoolExecutor() as pool:
        asked: Future[bool] = pool.submit(main_window.is_for_another, file, settings)
        bot.waitUntil(asked.done, timeout=PATIENCE)
        return asked.result()


def left() -> list[Path]:
    return list(handing_on.folder().iterdir())


def test_an_answer_is_read_by_the_program_that_has_the_vault_open(
    window: MainWindow, settings: QSettings, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "svar.iopsvar"
    file.write_bytes(b"ikke et svar")

    assert second(file, settings, qtbot)

    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, CollaborationPage)
    assert any("svar.iopsvar" in line for line, _ in page.view.report_lines())
    assert left() == []


def test_the_vault_that_is_open_brings_its_window_forward(window: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    assert window.session is not None
    window.showMinimized()

    assert second(window.session.workspace.vault.path, settings, qtbot)

    assert not window.isMinimized()


def test_a_pupil_who_answers_is_left_in_peace(
    window: MainWindow, settings: QSettings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "pupil_side", object())
    monkeypatch.setattr(handing_on.give, "__kwdefaults__", {"patience": BRIEF})

    assert not second(tmp_path / "svar.iopsvar", settings, qtbot)

    assert left() == []
    monkeypatch.undo()


def test_a_request_needs_no_vault_and_gets_a_window_of_its_own(window: MainWindow, settings: QSettings, tmp_path: Path) -> None:
    assert window.session is not None
    assert not main_window.is_for_another(tmp_path / "x.iopbidrag", settings)


def test_where_nothing_is_open_nobody_is_asked(
    window: MainWindow, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_on, "give", lambda _: pytest.fail("somebody is asked"))
    window.lock()

    assert not main_window.is_for_another(tmp_path / "svar.iopsvar", settings)


def test_who_has_it_open_on_another_machine_is_not_waited_for(window: MainWindow) -> None:
    assert window.session is not None
    path = window.session.workspace.vault.path
    holder = lock.holder_of(path)
    assert holder is not None
    assert handing_on.is_open_here(path)

    (path / lock.NAME).write_bytes(msgspec.json.encode(replace(holder, machine="LAPTOP-12")))

    assert not handing_on.is_open_here(path)


def test_what_has_been_given_away_is_not_opened_once_more(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(app, "is_for_another", lambda *_: True)
    monkeypatch.setattr(app, "MainWindow", lambda *_: pytest.fail("a second window"))

    assert app.main([str(tmp_path / "svar.iopsvar")]) == 0
