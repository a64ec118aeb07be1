"""Fag og målvalg: each goal a card that saves itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Adaptation
from ioplab.operations import goals
from ioplab.ui.pages.goals import GoalCard, GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse

GOAL = "Mål: hva gjør eleven?"


@pytest.fixture
def in_use(draft: InUse) -> InUse:
    """A draft, whose goals can still be changed freely."""
    return draft


@pytest.fixture
def workplace(in_use: InUse, qtbot: QtBot) -> Workplace:
    """The step of goals, in front."""
    made = Workplace(Session(Workspace(in_use.vault)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(qtbot, made)
    page = made.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.GOALS)
    return made


@pytest.fixture
def step(workplace: Workplace) -> GoalsStep:
    """The step's form."""
    page = workplace.page
    assert isinstance(page, PupilPage)
    return cast("GoalsStep", page.step_page(Step.GOALS))


@pytest.fixture
def card(step: GoalsStep) -> Callable[[GoalId], GoalCard]:
    """A goal's card."""
    return lambda goal_id: next(one for one in step.findChildren(GoalCard) if one.goal_id == goal_id)


def click_tab(step: GoalsStep, place: int) -> None:
    """A click on a tab does not take the focus, so whoever types is still there."""
    tabs = step.ui.subjectTabs
    where = tabs.tabRect(place).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def goal_words(in_use: InUse) -> list[str]:
    return [goal.text for goal in in_use.plan.goals()]


def cards_from_above(step: GoalsStep) -> list[GoalId]:
    shown = [one for one in step.findChildren(GoalCard) if one.isVisible()]
    return [one.goal_id for one in sorted(shown, key=lambda one: one.y())]


# Typing


def test_what_is_typed_goes_to_the_goal_it_is_typed_in(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in(GOAL, "Skriver navnet sitt")
    keyboard.fill_in(GOAL, "Skriver alfabetet")
    step.flush()

    assert goal_words(in_use)[:2] == ["Skriver navnet sitt", "Skriver alfabetet"]


def test_switching_subject_while_typing_stores_to_the_subject_typed_in(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.fill_in("Innhold", "Tekster om tog")

    click_tab(step, 1)

    assert [subject.content for subject in in_use.plan.subjects] == ["Tekster om tog", "Korte tekster."]
    assert step.ui.contentEdit.toPlainText() == "Korte tekster."


def test_switching_subject_while_typing_a_goal_stores_to_that_goal(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in(GOAL, "Skriver navnet sitt")

    click_tab(step, 1)
    QApplication.processEvents()

    assert goal_words(in_use) == ["Skriver navnet sitt", "Leser 2 linjer høyt", "Leser 3 linjer høyt", "Leser 4 linjer høyt"]
    assert cards_from_above(step) == list(in_use.goal_ids[2:])


def test_a_change_elsewhere_leaves_a_card_being_typed_in_alone(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    keyboard.fill_in(GOAL, "Skriver na")

    workplace.session.run(goals.edit_goal, in_use.goal_ids[1], criterion="tre ganger")
    keyboard.type("vnet")

    assert card(in_use.goal_ids[0]).ui.textEdit.text() == "Skriver navnet"
    assert card(in_use.goal_ids[1]).ui.criterionEdit.toPlainText() == "tre ganger"
    assert isinstance(keyboard.focus, QLineEdit)
    assert step.isVisible()


# Subjects and goals


def test_a_new_goal_opens_ready_to_be_typed_in(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Alt+M")
    keyboard.type("Skriver navnet sitt")
    step.flush()

    assert keyboard.at == GOAL
    assert in_use.plan.subjects[0].goals[-1].text == "Skriver navnet sitt"
    assert in_use.plan.subjects[0].goals[-1].expected_level == 4


def test_a_subject_is_added_by_typing_its_name_and_shown(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Nytt fag", "engelsk")
    keyboard.push("Legg til fag")

    assert [subject.subject for subject in in_use.plan.subjects] == ["NOR", "SOS", "ENG"]
    assert step.ui.subjectTabs.tabText(step.ui.subjectTabs.currentIndex()) == "Engelsk · 0"
    assert keyboard.at == "Nytt mål"


def test_tabs_say_how_many_goals_a_subject_has(step: GoalsStep) -> None:
    tabs = step.ui.subjectTabs

    assert [tabs.tabText(place) for place in range(tabs.count())] == ["Norsk · 2", "Sosial kompetanse · 2"]


def test_alt_and_an_arrow_moves_the_goal_and_the_focus_goes_with_it(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.tab_to(GOAL)
    keyboard.press("End")
    keyboard.type("!")

    keyboard.press("Alt+Down")
    QApplication.processEvents()
    keyboard.type("?")
    step.flush()

    assert goal_words(in_use)[:2] == ["Leser 2 linjer høyt", "Leser 1 linjer høyt!?"]
    assert cards_from_above(step) == [in_use.goal_ids[1], in_use.goal_ids[0]]


def test_tab_goes_through_the_cards_as_they_are_seen_also_after_a_move(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse
) -> None:
    step.view.move_goal(in_use.goal_ids[1], -1)

    keyboard.tab_to(GOAL)
    first = keyboard.focus
    keyboard.tab_to("Ta målet bort")
    keyboard.tab_to(GOAL)

    assert isinstance(first, QLineEdit)
    assert first.text() == "Leser 2 linjer høyt"
    assert keyboard.focus.text() == "Leser 1 linjer høyt"  # type: ignore[attr-defined]


def test_a_goal_is_taken_out_and_comes_back_with_undo(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    keyboard.push("Ta målet bort")
    gone = cards_from_above(step)
    workplace.undo()

    assert gone == [in_use.goal_ids[1]]
    assert cards_from_above(step) == list(in_use.goal_ids[:2])


def test_taking_out_a_goal_keeps_the_keyboard_on_the_page(step: GoalsStep, keyboard: Keyboard) -> None:
    keyboard.push("Ta målet bort")
    QApplication.processEvents()

    assert step.isAncestorOf(keyboard.focus)


def test_a_hint_stands_in_the_card_while_it_is_written(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    keyboard.fill_in(GOAL, "Forstå tekster")
    step.flush()

    hint = card(in_use.goal_ids[0]).ui.hintLabel
    assert hint.isVisible()
    assert hint.text().startswith("! ")


def test_ticks_tell_how_the_subject_is_adapted(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.push("arbeidsmåter")

    assert in_use.plan.subjects[0].adaptations == (Adaptation.METHODS,)
    click_tab(step, 1)
    assert not step._tags[Adaptation.METHODS].isChecked()
    click_tab(step, 0)
    assert step._tags[Adaptation.METHODS].isChecked()


def test_without_subjects_the_page_says_how_to_begin(step: GoalsStep, in_use: InUse) -> None:
    for _ in in_use.subjects:
        step.view.remove_subject()

    assert step.ui.emptyLabel.isVisible()
    assert not step.ui.subjectCard.isVisible()
    assert not step.ui.addGoalButton.isEnabled()
