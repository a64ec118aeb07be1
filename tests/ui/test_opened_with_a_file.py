"""The program opened by a double-click: on a vault, a request, an answer or a file of figures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from ioplab import app
from ioplab.storage.vault import Vault
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.viewmodels.collaboration import CollaborationView
from ioplab.ui.viewmodels.leadership import LeadershipView
from tests.support import screens
from tests.support.screens import PATIENCE
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, plan_in_use

WAITS = [("svar.iopsvar", CollaborationPage, CollaborationView), ("tall.iopagg", LeadershipPage, LeadershipView)]


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A vault with one plan in it, closed."""
    path = tmp_path / "Arkiv.ioplab"
    with Vault.create(path, owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as made:
        plan_in_use(made)
    return path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that a page was asked to read."""
    found: list[Path] = []
    for view in (CollaborationView, LeadershipView):
        monkeypatch.setattr(view, "read", lambda _, paths: found.extend(paths))
    return found


def unlock(window: MainWindow, path: Path, bot: QtBot) -> None:
    window.unlock(path, PASSPHRASE)
    bot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)


@pytest.mark.parametrize(("name", "place", "view"), WAITS)
def test_what_belongs_in_a_vault_waits_for_one_and_is_read_once_at_its_place(
    name: str, place: type, view: type, read: list[Path], closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    del view
    file = tmp_path / name
    window = screens.open_window(qtbot, tmp_path, file)
    assert "Lås opp arkivet. Da leses filen inn." in window.unlock_page.ui.notice.text()
    assert window.unlock_page.ui.pathEdit.text() == ""

    unlock(window, closed, qtbot)

    assert window.workplace is not None
    assert isinstance(window.workplace.page, place)
    assert read == [file]
    window.lock()
    unlock(window, closed, qtbot)
    assert read == [file]


@pytest.mark.parametrize(("name", "place", "view"), WAITS)
def test_a_file_opened_while_a_vault_is_open_is_read_at_once(
    name: str, place: type, view: type, read: list[Path], closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    del view
    window = screens.open_window(qtbot, tmp_path, closed)
    unlock(window, closed, qtbot)

    window.open_file(tmp_path / name)

    assert window.workplace is not None
    assert isinstance(window.workplace.page, place)
    assert read == [tmp_path / name]


def test_a_file_that_is_none_is_refused_where_it_was_to_be_read(closed: Path, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "svar.iopsvar"
    file.write_bytes(b"ikke et svar")
    window = screens.open_window(qtbot, tmp_path, file)

    unlock(window, closed, qtbot)

    assert window.workplace is not None
    page = window.workplace.page
    assert isinstance(page, CollaborationPage)
    assert any("svar.iopsvar" in line for line, _ in page.view.report_lines())
    assert page.ui.reportList.hasFocus()


def test_the_example_school_does_not_take_the_file(read: list[Path], tmp_path: Path, qtbot: QtBot) -> None:
    window = screens.open_window(qtbot, tmp_path, tmp_path / "svar.iopsvar")

    window.try_example()
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)

    assert read == []


def test_a_request_is_asked_the_words_of_and_a_vault_its_passphrase(closed: Path, tmp_path: Path, qtbot: QtBot) -> None:
    window = screens.open_window(qtbot, tmp_path)

    window.open_file(closed)
    assert window.unlock_page.ui.pathEdit.text() == str(closed)

    window.open_file(tmp_path / "x.iopbidrag")
    assert window.request_page is not None


@pytest.mark.parametrize("name", ["x.iopbidrag", "Et annet.ioplab"])
def test_what_needs_the_way_in_says_what_to_do_while_a_vault_is_open(
    name: str, closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = screens.open_window(qtbot, tmp_path, closed)
    unlock(window, closed, qtbot)
    assert window.session is not None
    told: list[str] = []
    window.session.trouble.connect(told.append)

    window.open_file(closed)
    assert told == []
    window.open_file(tmp_path / name)

    assert told == ["Et arkiv er åpent her. Lås det først (Ctrl+L), og åpne filen en gang til."]
    assert window.request_page is None


def test_macos_says_by_an_event_which_file_it_is(tmp_path: Path) -> None:
    file = tmp_path / "svar.iopsvar"

    assert app.asked_to_open(QFileOpenEvent(QUrl.fromLocalFile(str(file)))) == file
    assert app.asked_to_open(QEvent(QEvent.Type.Show)) is None


ODD = [
    "a'b\"c.iopsvar",
    "to\nlinjer.iopsvar",
    "<b>x&amp;.iopagg",
    "TALL.IOPAGG",
    "Svar.IopSvar",
    "mappe.iopsvar",
    "finnes-ikke.iopagg",
]


@pytest.mark.parametrize("name", ODD)
def test_whatever_a_file_is_called_it_is_read_at_its_place_or_refused_there(
    name: str, closed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / name
    if name.startswith("mappe"):
        file.mkdir()
    elif not name.startswith("finnes"):
        file.write_bytes(b"\x00<b>\nikke noe")
    window = screens.open_window(qtbot, tmp_path, file)
    assert window.unlock_page.ui.pathEdit.text() == ""

    unlock(window, closed, qtbot)

    assert window.workplace is not None
    assert isinstance(window.workplace.page, CollaborationPage | LeadershipPage)
    assert name not in window.windowTitle()


@pytest.mark.parametrize("name", ["x.IOPBIDRAG", "to\nlinjer.iopbidrag", "mappe.iopbidrag"])
def test_a_request_of_any_name_is_asked_the_words_of(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    if name.startswith("mappe"):
        (tmp_path / name).mkdir()
    window = screens.open_window(qtbot, tmp_path, tmp_path / name)

    assert window.request_page is not None


@pytest.mark.parametrize("name", ["notat.txt", "uten endelse", "a'b\"c", "liste.csv", "mappe"])
def test_what_is_no_file_of_ours_is_taken_for_a_vault_and_refused_as_one(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / name
    if name == "mappe":
        file.mkdir()
    else:
        file.write_bytes(b"Kari;Nordvik")
    window = screens.open_window(qtbot, tmp_path, file)

    window.unlock(file, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(window.unlock_page.ui.notice.text()), timeout=PATIENCE)

    assert window.workplace is None
    assert file.is_dir() or file.read_bytes() == b"Kari;Nordvik"
