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
from ioplab.ui.main_window import MainWindow
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


# Sorting


def test_the_rows_are_sorted_from_the_keyboard_by_a_heading(workplace: Workplace, keyboard: Keyboard) -> None:
    workplace.session.run(pupils.add_pupil, given_name="Anna", class_name="8C")
    workplace.go("overview")

    keyboard.tab_to("Sorter elevene")
    keyboard.press("Space")
    assert rows(workplace) == ["Anna", "Emil"]
    assert titles(workplace)[0] == "Elev ↑"

    keyboard.press("Space")
    assert rows(workplace) == ["Emil", "Anna"]
    assert titles(workplace)[0] == "Elev ↓"

    keyboard.press("Right", "Space")
    assert rows(workplace) == ["Anna", "Emil"]
    assert titles(workplace)[:2] == ["Elev", "Klasse ↑"]


def rows(workplace: Workplace) -> list[str]:
    model = overview(workplace).ui.pupilTable.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def titles(workplace: Workplace) -> list[str]:
    model = overview(workplace).ui.pupilTable.model()
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


# The year wheel


def entries(workplace: Workplace) -> list[str]:
    found = overview(workplace).ui.deadlineList
    return [found.item(row).text() for row in range(found.count())]


@pytest.fixture
def two(workplace: Workplace) -> Workplace:
    """Emil, who has not done the midyear evaluation, and Live, who has no plan."""
    workplace.session.run(pupils.add_pupil, given_name="Live")
    workplace.go("overview")
    return workplace


def test_the_wheel_and_the_list_show_the_same_tasks(workplace: Workplace) -> None:
    page = overview(workplace)

    spoken = [page.ui.deadlineList.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(entries(workplace)))]

    assert sorted(spoken) == sorted(one.words for one in page.ui.yearWheel._deadlines)


def test_a_task_on_the_wheel_shows_who_misses_its_step_and_esc_shows_all_again(two: Workplace, keyboard: Keyboard) -> None:
    page = overview(two)
    keyboard.tab_to("Årshjul")
    while page.ui.yearWheel.current is None or page.ui.yearWheel.current.task.id != "midyear":
        keyboard.press("Right")

    keyboard.press("Return")

    assert rows(two) == ["Emil"]
    assert page.ui.stepBar.isVisible()
    assert "steg 7, Halvårsevaluering: 1 av 2 elever" in page.ui.stepLabel.text()
    assert page.ui.deadlineList.currentItem().text().startswith("15. jan  Halvårsevaluering")

    keyboard.press("Esc")

    assert rows(two) == ["Emil", "Live"]
    assert not page.ui.stepBar.isVisible()
    assert keyboard.at == "Årshjul"


def test_an_entry_in_the_list_does_the_same_and_a_button_shows_all_again(two: Workplace, keyboard: Keyboard) -> None:
    keyboard.tab_to("Frister")
    keyboard.press("Home")
    while "Halvårsevaluering" not in str(overview(two).ui.deadlineList.currentItem().text()):
        keyboard.press("Down")
    keyboard.press("Return")
    assert rows(two) == ["Emil"]

    keyboard.press("Alt+V")

    assert rows(two) == ["Emil", "Live"]


def test_showing_all_again_with_its_button_leaves_the_keyboard_with_the_pupils(two: Workplace, keyboard: Keyboard) -> None:
    overview(two).ui.yearWheel.task_chosen.emit("midyear")

    keyboard.push("Vis alle")

    assert keyboard.at == "Mine elever"


def test_a_task_without_a_step_shows_all_as_before(two: Workplace) -> None:
    overview(two).ui.yearWheel.task_chosen.emit("decisions")

    assert rows(two) == ["Emil", "Live"]
    assert overview(two).ui.deadlineList.currentItem().text().startswith("15. jun  Vedtak")


def test_a_task_is_ticked_off_and_undone(workplace: Workplace, keyboard: Keyboard) -> None:
    ui = overview(workplace).ui
    ui.yearWheel.task_chosen.emit("decisions")

    keyboard.press("Alt+F")
    assert "ferdig · leder" in next(entry for entry in entries(workplace) if "Vedtak" in entry)
    assert ui.tickButton.text() == "Ikke &ferdig likevel"

    keyboard.press("Ctrl+Z")
    assert "ferdig" not in next(entry for entry in entries(workplace) if "Vedtak" in entry)
    assert ui.tickButton.text() == "Merk som &ferdig"


def test_a_counting_date_leads_to_where_its_numbers_are_frozen(workplace: Workplace, keyboard: Keyboard) -> None:
    ui = overview(workplace).ui
    ui.yearWheel.task_chosen.emit("midyear")
    assert not ui.freezeButton.isVisible()

    ui.yearWheel.task_chosen.emit("count_autumn")
    ui.deadlineList.setFocus()
    keyboard.push("Frys tallene …")

    assert keyboard.at == "Telletidspunktene"
    ui.yearWheel.task_chosen.emit("decisions")
    assert ui.freezeButton.isHidden()


def test_what_the_plans_tell_cannot_be_ticked_off(workplace: Workplace) -> None:
    overview(workplace).ui.yearWheel.task_chosen.emit("midyear")

    assert not overview(workplace).ui.tickButton.isEnabled()


def test_the_calendar_file_is_made_in_the_folder_chosen(
    workplace: Workplace, keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages.ask, "folder", lambda _, __: tmp_path)

    keyboard.press("Alt+K")

    assert (tmp_path / "frister-2026-27.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert "Fristene dine er lagret" in says(workplace)


def test_no_folder_chosen_makes_no_file(workplace: Workplace, keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages.ask, "folder", lambda _, __: None)

    keyboard.press("Alt+K")

    assert says(workplace) == ""


def test_the_way_to_changing_the_wheel_is_shown_where_there_is_one(workplace: Workplace, qtbot: QtBot) -> None:
    page = OverviewPage(workplace.session)
    qtbot.addWidget(page)
    assert page.ui.wheelButton.isHidden()

    page.offer_wheel_editing()

    assert not page.ui.wheelButton.isHidden()
    with qtbot.waitSignal(page.wheel_asked, timeout=1000):
        page.ui.wheelButton.click()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 700)])
def test_the_overview_needs_no_scrolling(window: MainWindow, example: Vault, size: tuple[int, int], qtbot: QtBot) -> None:
    window.resize(*size)
    window.show_vault(example, remember=False)
    assert window.workplace is not None
    frame = window.workplace._frames["overview"]

    qtbot.waitUntil(lambda: frame.verticalScrollBar().maximum() == 0, timeout=screens.PATIENCE)
    assert frame.horizontalScrollBar().maximum() == 0


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
