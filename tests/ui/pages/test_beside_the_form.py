"""What stands beside a form: findings that lead to their place, and the history of the field the keyboard is in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.operations import goals
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse, clock_of

GOAL = "Mål: hva gjør eleven?"


@pytest.fixture
def workplace(draft: InUse, qtbot: QtBot) -> Workplace:
    """A draft's steps, in front."""
    made = Workplace(Session(Workspace(draft.vault)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(qtbot, made)
    made.go("pupil")
    return made


@pytest.fixture
def page(workplace: Workplace) -> PupilPage:
    """The page of the pupil."""
    assert isinstance(workplace.page, PupilPage)
    return workplace.page


def rows(page: PupilPage) -> list[str]:
    return [page.ui.historyList.item(row).text() for row in range(page.ui.historyList.count())]


# Findings


def activate(page: PupilPage, words: str) -> None:
    """Choose the finding that says this."""
    shown = page.ui.findingList
    item = next(shown.item(row) for row in range(shown.count()) if words in shown.item(row).text())
    shown.itemActivated.emit(item)


def test_a_finding_of_a_goal_leads_to_the_field_of_that_goal(workplace: Workplace, page: PupilPage, draft: InUse) -> None:
    workplace.session.run(goals.edit_goal, draft.goal_ids[3], criterion=None)

    activate(page, "kriterium")

    step = page.step_page(Step.GOALS)
    assert isinstance(step, GoalsStep)
    assert page.step is Step.GOALS
    assert step.view.goals.subject is not None
    assert step.view.goals.subject.id == draft.subjects[1]
    assert step.editor.goal is not None
    assert step.editor.goal.id == draft.goal_ids[3]
    assert QApplication.focusWidget() is step.editor.ui.criterionEdit


def test_a_finding_of_a_subject_leads_to_the_field_of_that_subject(workplace: Workplace, page: PupilPage, draft: InUse) -> None:
    workplace.session.run(goals.edit_subject, draft.subjects[1], content=None)

    activate(page, "mangler innhold")

    step = page.step_page(Step.GOALS)
    assert isinstance(step, GoalsStep)
    assert QApplication.focusWidget() is step.ui.contentEdit
    assert "mangler innhold" in step.ui.contentEdit.accessibleDescription()


def test_a_remark_goes_away_as_soon_as_it_is_mended(workplace: Workplace, page: PupilPage, draft: InUse) -> None:
    workplace.session.run(goals.edit_subject, draft.subjects[0], content=None)
    page.show_step(Step.GOALS)
    step = page.step_page(Step.GOALS)
    assert isinstance(step, GoalsStep)
    assert "mangler innhold" in step._hints.shown(step.ui.contentEdit)

    step.ui.contentEdit.setFocus()
    step.ui.contentEdit.insertPlainText("Tekster om tog")
    step.flush()

    assert step._hints.shown(step.ui.contentEdit) == ""
    assert step.ui.contentEdit.accessibleDescription() == ""


# History


def test_the_history_follows_the_keyboard_to_a_field_and_puts_its_text_back(
    page: PupilPage, keyboard: Keyboard, draft: InUse
) -> None:
    page.show_step(Step.GOALS)
    before = draft.goal().text
    keyboard.fill_in(GOAL, "Leser hele boka")
    page.flush_step()
    clock_of(draft.vault).wait(timedelta(hours=1))

    assert before in rows(page)[0]
    keyboard.press("Ctrl+H")
    assert "<s>" in page.ui.comparisonLabel.text()
    keyboard.press("Tab")
    keyboard.press("Space")

    assert draft.goal().text == before
    assert page.ui.findingList.isVisible()


def test_escape_leads_from_the_history_back_to_the_field(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.GOALS)
    keyboard.tab_to(GOAL)

    keyboard.press("Ctrl+H")
    assert keyboard.at == "Historikk"
    keyboard.press("Escape")

    assert keyboard.at == GOAL


def test_a_field_nobody_has_changed_shows_what_was_done_last(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.GOALS)
    keyboard.tab_to("Hvordan observere det")

    assert page.ui.historyIntroLabel.text() == "Sist endret:"
    assert not page.ui.restoreButton.isVisible()
    assert any(row.startswith("Mål lagt til") for row in rows(page))


def test_another_step_begins_without_the_old_fields_history(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.GOALS)
    keyboard.fill_in(GOAL, "Leser hele boka")
    page.flush_step()

    page.show_step(Step.FOUNDATION)

    assert page.view.history.field is None
