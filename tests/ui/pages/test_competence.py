"""Competence goals of the curriculum, and last year's Word document, in Fag og målvalg: by the keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import cast

import docx
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import SubjectCode
from ioplab.domain.plan import CurriculumRef
from ioplab.exchange import curriculum_file
from ioplab.operations import curriculum, goals
from ioplab.ui import messages
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.widgets.competence_box import CompetenceBox
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import grep, screens
from tests.support.screens import Keyboard
from tests.support.vaults import START, InUse

OLD = CurriculumRef(code="KM1101", text="lese enkle tekster høyt for andre", curriculum="NOR01-07")
NEW = CurriculumRef(code="KM2101", text="lese enkle tekster høyt for andre.", curriculum="NOR01-08")
GONE = CurriculumRef(code="KM1102", text="fortelle om et bilde", curriculum="NOR01-07")


@pytest.fixture
def in_use(draft: InUse) -> InUse:
    return draft


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps the curricula: nothing there yet."""
    path = tmp_path / "laereplaner" / "curriculum.json"
    monkeypatch.setattr(curriculum_file, "place", lambda: path)
    return path


@pytest.fixture
def library(tmp_path: Path, place: Path) -> Path:
    """The curricula are there."""
    curriculum.take_curricula(grep.write_zip(tmp_path / "d.zip"), drawn_on=date(2026, 8, 3))
    return place


@pytest.fixture
def step(in_use: InUse, qtbot: QtBot) -> GoalsStep:
    """The step of goals, in front."""
    workplace = Workplace(Session(Workspace(in_use.vault)))
    qtbot.addWidget(workplace)
    workplace.resize(1366, 768)
    screens.bring_to_front(qtbot, workplace)
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.GOALS)
    return cast("GoalsStep", page.step_page(Step.GOALS))


def refs(in_use: InUse, place: int = 0) -> tuple[CurriculumRef, ...]:
    return in_use.plan.goal(in_use.goal_ids[place]).curriculum_refs  # type: ignore[union-attr]


def opened(step: GoalsStep, in_use: InUse, *known: CurriculumRef) -> CompetenceBox:
    """The first goal's card, open, with what it points to."""
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], curriculum_refs=known)
    step.view.session.workspace.forget_read()
    step.view.refresh()
    step.focus_goal(in_use.goal_ids[0])
    return step.editor.competence


def shown(box: CompetenceBox) -> list[str]:
    return [box.list.item(row).text() for row in range(box.list.count())]


@pytest.mark.usefixtures("step")
def test_a_code_is_typed_where_there_are_no_curricula(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    box = opened(step, in_use)

    keyboard.fill_in("Koden til et kompetansemål", " km 1101 ")
    keyboard.press("Return")

    assert refs(in_use) == (CurriculumRef(code="KM1101"),)
    assert not box.choose_button.isEnabled()
    assert "Innstillinger" in box.choose_button.accessibleDescription()
    assert box.line.text() == ""


@pytest.mark.usefixtures("library")
def test_a_typed_code_gets_its_words_and_revision_from_the_curricula(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use)

    keyboard.fill_in("Koden til et kompetansemål", "KM2101")
    keyboard.push("Legg til kode")

    assert refs(in_use) == (NEW,)


def test_an_empty_code_is_told_and_nothing_changes(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use)
    said: list[str] = []
    step.view.session.trouble.connect(said.append)

    keyboard.push("Legg til kode")

    assert "KM1234" in said[0]
    assert refs(in_use) == ()


def test_a_half_written_code_stays_with_its_goal(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use)
    keyboard.fill_in("Koden til et kompetansemål", "KM2")

    step.focus_goal(in_use.goal_ids[1])
    assert step.editor.competence.line.text() == ""
    step.focus_goal(in_use.goal_ids[0])
    assert step.editor.competence.line.text() == "KM2"


@pytest.mark.usefixtures("library")
def test_a_competence_goal_is_found_by_words_and_picked(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use)
    keyboard.push("Velg fra læreplanen …")
    picker = step.view.goals.picker
    assert picker.subject == in_use.plan.subjects[0].subject
    keyboard.choose_in("Trinn målene gjelder", "alle trinn")

    keyboard.fill_in("Søk i målene", "høyt")
    keyboard.press("Down", "Return")

    assert [one.code for one in refs(in_use)] in (["KM1101"], ["KM2101"])
    assert step.ui.stack.currentWidget() is step.ui.goalsPage


@pytest.mark.usefixtures("library")
def test_escape_leaves_the_curriculum_and_nothing_has_changed(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use)
    keyboard.push("Velg fra læreplanen …")

    keyboard.press("Esc")

    assert refs(in_use) == ()
    assert keyboard.at == "Velg fra læreplanen …"


@pytest.mark.usefixtures("library")
def test_a_replaced_code_is_told_and_exchanged_with_one_press(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_use.vault, "now", lambda: START.replace(year=2026, month=8, day=20))
    box = opened(step, in_use, GONE, OLD)

    assert "Koden KM1101 er erstattet av KM2101 fra 1. august 2026." in shown(box)[1]
    assert "Velg målet på nytt" in shown(box)[0]
    keyboard.push("Bytt til KM2101")

    assert refs(in_use) == (GONE, NEW)
    assert "erstattet" not in shown(box)[1]
    assert QApplication.focusWidget() is not None


@pytest.mark.usefixtures("library")
def test_a_closed_card_says_that_a_code_is_replaced(step: GoalsStep, in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_use.vault, "now", lambda: START.replace(year=2026, month=8, day=20))
    opened(step, in_use, OLD)

    step.focus_goal(in_use.goal_ids[1])

    card = step._cards[in_use.goal_ids[0]]
    assert "Koden KM1101 er erstattet av KM2101" in card.ui.hintLabel.text()
    assert card.ui.hintLabel.isVisibleTo(step)


@pytest.mark.usefixtures("library")
def test_a_code_is_taken_away_and_comes_back_by_undo(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    opened(step, in_use, NEW)

    keyboard.push("Ta koden bort")
    assert refs(in_use) == ()
    keyboard.press("Ctrl+Z")

    assert refs(in_use) == (NEW,)


def test_damaged_curricula_are_told_and_the_goal_can_be_written_all_the_same(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse, library: Path
) -> None:
    library.write_bytes(b"{")
    said: list[str] = []
    step.view.session.trouble.connect(said.append)

    opened(step, in_use, NEW)
    keyboard.fill_in("Koden til et kompetansemål", "KM1")
    keyboard.press("Return")

    assert len(said) == 1
    assert [one.code for one in refs(in_use)] == ["KM2101", "KM1"]


# Last year's Word document


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan in Word, which is what is chosen when the program asks."""
    made = docx.Document()
    made.add_paragraph("Emil (01019012385) trives på skolen")
    made.add_heading("Mål", 1)
    made.add_paragraph("Leser 50 ord høyt")
    made.add_paragraph("Skriver tre setninger")
    path = tmp_path / "plan.docx"
    made.save(str(path))
    monkeypatch.setattr(messages.ask, "word_file", lambda *_: path)
    return path


@pytest.mark.usefixtures("document")
def test_lines_of_a_word_document_become_goals_in_the_subject_chosen(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    before = len(list(in_use.plan.goals()))
    step.ui.wordButton.click()
    assert step.view.goals.picker.ticked == set()
    assert "Linjer der fødselsnummer er skjult: 1." in step.ui.pickIntro.text()
    assert step.ui.pickList.item(0).text() == "Leser 50 ord høyt\nMål"

    keyboard.choose_in("Fag målene skal stå i", "Engelsk")
    keyboard.fill_in("Søk i målene", "setninger")
    keyboard.press("Down", "Return")

    english = next(one for one in in_use.plan.subjects if one.subject == SubjectCode("ENG"))
    assert [goal.text for goal in english.goals] == ["Skriver tre setninger"]
    assert len(list(in_use.plan.goals())) == before + 1
    assert not any("01019012385" in goal.text for goal in in_use.plan.goals())


def test_a_document_that_cannot_be_read_is_told_and_nothing_is_offered(step: GoalsStep, document: Path) -> None:
    document.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    said: list[str] = []
    step.view.session.trouble.connect(said.append)

    step.ui.wordButton.click()

    assert "docx" in said[0]
    assert step.ui.stack.currentWidget() is step.ui.goalsPage


@pytest.mark.usefixtures("document")
def test_escape_leaves_the_document(step: GoalsStep, keyboard: Keyboard) -> None:
    step.ui.wordButton.click()

    keyboard.press("Esc")

    assert keyboard.focus is step.ui.wordButton
