"""Places as people type them: nothing that is typed stops the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import Round
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.collaboration import CollaborationPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.paths import files_in, typed_path
from tests.support.screens import PATIENCE, until
from tests.support.vaults import InUse

ODD = ("~ingen-heter-dette/x", "a" * 5000, "x\0y", "/dev/null/x")


def test_a_home_folder_is_found_and_nobodys_stays_as_it_is() -> None:
    assert typed_path(" ~/svar ") == Path.home() / "svar"
    assert typed_path("~ingen-heter-dette/x") == Path("~ingen-heter-dette/x")


def test_a_folder_is_its_files_and_anything_else_itself(tmp_path: Path) -> None:
    (tmp_path / "b.x").touch()
    (tmp_path / "a.x").touch()
    (tmp_path / "c.y").touch()

    assert files_in(tmp_path, ".x") == [tmp_path / "a.x", tmp_path / "b.x"]
    assert files_in(Path("a" * 5000), ".x") == [Path("a" * 5000)]


@pytest.mark.parametrize("typed", ODD)
def test_an_odd_place_of_answers_or_numbers_is_refused_in_words(window: MainWindow, in_use: InUse, typed: str) -> None:
    in_use.open(Round.MIDYEAR)
    window.show_vault(in_use.vault, remember=False)
    assert window.workplace is not None
    page = window.workplace.go("collaboration")
    assert isinstance(page, CollaborationPage)
    page.ui.pathEdit.setText(typed)
    page.ui.readButton.click()
    assert page.view.report_lines()[1][0].startswith("! ")

    numbers = window.workplace.go("leadership")
    assert isinstance(numbers, LeadershipPage)
    numbers.ui.pathEdit.setText(typed)
    numbers.ui.pathEdit.returnPressed.emit()
    until(lambda: not numbers.view.is_busy)
    assert (numbers.notice() or window.workplace.ui.notice).text().startswith("! ")


@pytest.mark.parametrize("typed", ODD)
def test_an_odd_place_of_a_vault_or_request_is_refused_in_words(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    page = window.unlock_page
    page.ui.pathEdit.setText(typed)
    page.ui.passphraseEdit.setText("en feil passordfrase")
    page.ui.unlockButton.click()
    qtbot.waitUntil(page.ui.notice.isVisible, timeout=PATIENCE)

    window.show_request()
    asked = window.request_page
    assert asked is not None
    asked.ui.pathEdit.setText(typed)
    asked.ui.openButton.click()
    qtbot.waitUntil(asked.ui.notice.isVisible, timeout=PATIENCE)
