"""Oversikt, and entering a pupil."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import Pupil
from ioplab.operations import pupils
from ioplab.storage.vault import Vault
from ioplab.ui import messages
from ioplab.ui.pages.overview import NewPupilPage, OverviewPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.plans import fjellbekk_bytes
from tests.support.screens import Keyboard


@pytest.fixture
def empty(vault: Vault, qtbot: QtBot) -> Workplace:
    """An empty vault, in front."""
    made = Workplace(Session(Workspace(vault)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(qtbot, made)
    return made


def overview(workplace: Workplace) -> OverviewPage:
    assert isinstance(workplace.page, OverviewPage)
    return workplace.page


def says(workplace: Workplace) -> str:
    return (workplace.page.notice() or workplace.ui.notice).text()


# Oversikt


def test_an_empty_overview_says_how_to_begin_and_the_keyboard_is_there(empty: Workplace, keyboard: Keyboard) -> None:
    assert overview(empty).ui.emptyLabel.isVisible()
    assert not overview(empty).ui.pupilTable.isVisible()
    assert keyboard.at == "Ny elev"


def test_every_row_is_read_aloud_with_its_steps(workplace: Workplace) -> None:
    table = overview(workplace).ui.pupilTable.model()

    spoken = [str(table.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)) for column in range(table.columnCount())]

    assert spoken[0] == "Emil"
    assert "IOP-team ferdig" in spoken[2]


def test_typing_finds_a_pupil_and_enter_goes_there(workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Live", class_name="8C")
    workplace.go("overview")

    keyboard.fill_in("Finn elev eller klasse", "8c")
    keyboard.press("Return")

    assert isinstance(workplace.page, PupilPage)
    assert workplace.page.ui.titleLabel.text() == "Live"


def test_finding_nobody_says_so_and_enter_stays(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.fill_in("Finn elev eller klasse", "ingen")
    keyboard.press("Return")

    assert overview(workplace).ui.emptyLabel.text() == "Ingen elev passer til det du søker etter."


def test_the_overview_is_brought_up_to_date_when_one_comes_back(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Return")
    workplace.session.run(pupils.add_pupil, given_name="Live")

    keyboard.press("Ctrl+1")

    assert overview(workplace).ui.pupilTable.model().rowCount() == 2


def test_plan_files_are_taken_in(empty: Workplace, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "planer.json"
    path.write_bytes(fjellbekk_bytes())

    def choose(_: QWidget, __: str) -> list[Path]:
        return [path]

    monkeypatch.setattr(messages.ask, "plan_files", choose)
    assert keyboard.at == "Ny elev"

    overview(empty).ui.importButton.click()

    assert overview(empty).ui.pupilTable.model().rowCount() == 3
    assert "lest inn" in says(empty)


# Ny elev


def test_a_pupil_is_entered_with_this_years_plan_begun(empty: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Space")
    keyboard.type("Emil")
    keyboard.fill_in("Etternavn", "Eksempel")
    keyboard.fill_in("Fødselsår", "2016")
    keyboard.choose_in("Trinn", "5. trinn")
    keyboard.fill_in("Klasse", "5A")
    keyboard.fill_in("Begynte på skolen", "18.8.2022")
    keyboard.press("Return")

    (pupil,) = empty.session.workspace.vault.all(Pupil)
    assert (pupil.full_name, pupil.birth_year, pupil.grade, pupil.class_name) == ("Emil Eksempel", 2016, 5, "5A")
    assert pupil.enrolled_on == date(2022, 8, 18)
    assert [plan.school_year for plan in pupil.plans] == ["2026/27"]
    assert isinstance(empty.page, PupilPage)


def test_a_first_name_is_all_that_is_needed(empty: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Space")
    keyboard.type("Emil\n")

    (pupil,) = empty.session.workspace.vault.all(Pupil)
    assert (pupil.full_name, pupil.birth_year, pupil.grade) == ("Emil", None, None)


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [("Fødselsår", "16", "årstall"), ("Begynte på skolen", "i fjor", "15.08.2026"), ("Fornavn", "", "")],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(
    empty: Workplace, keyboard: Keyboard, field: str, typed: str, told: str
) -> None:
    keyboard.press("Space")
    keyboard.type("Emil")
    keyboard.fill_in("Klasse", "5A")
    keyboard.fill_in(field, typed)

    keyboard.press("Return")

    assert empty.session.workspace.pupils() == ()
    assert isinstance(empty.page, NewPupilPage)
    assert told in says(empty)
    assert says(empty)
    assert empty.page.ui.classEdit.text() == "5A"


def test_entering_a_pupil_can_be_given_up(empty: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Space")
    keyboard.type("Emil")

    keyboard.push("Avbryt")

    assert isinstance(empty.page, OverviewPage)
    assert empty.session.workspace.pupils() == ()


def test_the_next_pupil_begins_with_an_empty_form(empty: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Space")
    keyboard.type("Emil\n")
    keyboard.press("Ctrl+1", "Alt+N")

    page = empty.page
    assert isinstance(page, NewPupilPage)
    assert page.ui.givenEdit.text() == ""
