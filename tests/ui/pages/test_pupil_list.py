"""Hent elevliste, from the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Field
from ioplab.operations import pupils
from ioplab.ui import messages
from ioplab.ui.pages.pupil_list import PupilListPage
from ioplab.ui.viewmodels import pupil_list
from ioplab.ui.workplace import Workplace
from tests.fixtures.make_pupil_lists import FOLDER, HEAD
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse


@pytest.fixture
def page(workplace: Workplace) -> PupilListPage:
    """In front."""
    made = workplace.go("pupil_list")
    assert isinstance(made, PupilListPage)
    return made


def names(in_use: InUse) -> list[str]:
    return [one.given_name for one in in_use.vault.all(Pupil)]


def come(page: PupilListPage) -> None:
    screens.until(lambda: not page.view.is_busy)


def test_from_the_button_to_pupils_in_the_vault_and_back_by_undo(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.go("new_pupil")
    keyboard.push("Hent elevliste …")
    page = workplace.page
    assert isinstance(page, PupilListPage)
    assert keyboard.at == "Fil med elevliste"

    keyboard.type(f"{FOLDER / 'plain.csv'}\n")
    come(page)
    assert keyboard.at == "Radene i filen"
    assert page.ui.factsLabel.text().endswith("ingenting er lagret ennå")
    keyboard.push("Ta inn")

    assert names(in_use) == ["Emil", "Kari", "Odin"]
    notice = page.notice()
    assert notice is not None
    assert "2 nye" in notice.text()
    keyboard.press("Ctrl+Z")
    assert names(in_use) == ["Emil"]
    assert page.ui.takeButton.isEnabled()


def test_a_column_is_chosen_in_its_row(page: PupilListPage, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.type(f"{FOLDER / 'no_header.csv'}\n")
    come(page)
    assert keyboard.at == "Kolonnene i filen"
    assert page.ui.rowCard.isHidden()

    keyboard.press("Home", "Return")
    keyboard.choose("Fornavn")
    keyboard.press("Return")

    qtbot.waitUntil(lambda: page.view.column_rows()[0].field is Field.GIVEN_NAME)
    assert not page.ui.rowCard.isHidden()


def test_a_line_that_may_be_somebody_is_answered_below_the_table(page: PupilListPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.session.run(pupils.add_pupil, given_name="Odin", family_name="Ås", birth_year=2012)
    keyboard.type(f"{FOLDER / 'plain.csv'}\n")
    come(page)
    keyboard.press("Home", "Return")
    assert keyboard.at == "Hvem er rad 3, Odin Ås?"

    keyboard.choose("Samme elev som Odin Ås (2012)")
    keyboard.push("Ta inn")

    assert names(in_use) == ["Emil", "Odin", "Kari"]
    assert in_use.vault.all(Pupil)[1].birth_year == 2015


def test_a_file_is_chosen_or_dropped(page: PupilListPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.ask, "pupil_list", lambda *_: FOLDER / "windows.csv")
    keyboard.push("Bla …")
    come(page)
    assert len(page.view.rows()) == 2

    page.ui.dropZone.dropped.emit([FOLDER / "merged.xlsx"])
    come(page)
    assert [row.line for row in page.view.rows()] == [5, 6]


def test_without_a_file_it_is_said_what_to_do(page: PupilListPage, keyboard: Keyboard) -> None:
    keyboard.press("Return")

    notice = page.notice()
    assert notice is not None
    assert "Skriv hvor filen ligger" in notice.text()


def test_reading_a_large_file_can_be_stopped_by_the_key_at_hand(page: PupilListPage, keyboard: Keyboard, tmp_path: Path) -> None:
    path = tmp_path / "mange.csv"
    path.write_text(HEAD + "\n" + "Kari;Nordvik;2016;5;5A\n" * 45_000)

    keyboard.type(f"{path}\n")
    assert keyboard.at == "Stopp"
    keyboard.press("Space")
    come(page)

    assert keyboard.at == "Fil med elevliste"
    assert page.ui.columnCard.isHidden()


def test_the_sheet_is_chosen(page: PupilListPage, keyboard: Keyboard) -> None:
    keyboard.type(f"{FOLDER / 'hidden_sheet.xlsx'}\n")
    come(page)
    page.ui.sheetCombo.setFocus()
    keyboard.choose("Fjorårets (skjult)")
    keyboard.push("Les arket")
    come(page)

    assert [row.name for row in page.view.rows()] == ["Gammel Elev"]


def test_it_is_found_by_search_and_left_by_its_button(workplace: Workplace, page: PupilListPage, keyboard: Keyboard) -> None:
    keyboard.push("Til oversikten")

    assert workplace.page is not page


def test_while_a_large_list_is_compared_the_page_says_so_and_another_file_can_be_chosen(
    page: PupilListPage, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pupil_list, "AT_ONCE", 0)
    keyboard.type(f"{FOLDER / 'plain.csv'}\n")
    screens.until(lambda: not page.view.is_reading)

    assert page.ui.busyLabel.text().startswith("Sammenligner")
    assert keyboard.at == "Stopp"
    assert page.ui.pathEdit.isEnabled()
    come(page)
    assert keyboard.at == "Radene i filen"
    assert page.ui.busyBox.isHidden()


def test_what_was_decided_before_is_told_and_answered_anew(page: PupilListPage, keyboard: Keyboard) -> None:
    page.session.run(pupils.add_pupil, given_name="Odin", family_name="Ås", birth_year=2012)
    keyboard.type(f"{FOLDER / 'plain.csv'}\n")
    come(page)
    keyboard.press("Home", "Return")
    keyboard.choose("Hopp over raden")
    keyboard.push("Ta inn")

    page.view.read(FOLDER / "bom.csv")
    come(page)

    assert "1 rader er avgjort tidligere" in page.ui.summaryLabel.text()
    page.ui.rowTable.setFocus()
    keyboard.press("Home", "Return")
    assert page.ui.answerCombo.currentText() == "Hopp over raden"
    keyboard.press("Up")
    assert page.ui.answerCombo.currentText() == "En ny elev"
    keyboard.push("Ta inn")
    assert len(page.session.workspace.pupils()) == 4
