"""Fag og målvalg: each goal a card that saves itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.guide import Step
from ioplab.domain.ids import AssessmentId, GoalId, SubjectCode
from ioplab.domain.vocabulary import Adaptation, GoalStatus
from ioplab.operations import favourites, goals, plans, pupils
from ioplab.ui.pages.goal_card import GoalCard
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import YEAR, InUse

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
    return lambda goal_id: next(one for one in step.findChildren(GoalCard) if one.isVisible() and one.goal_id == goal_id)


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

    assert step.editor.ui.textEdit.text() == "Skriver navnet"
    assert card(in_use.goal_ids[1]).ui.criterionLabel.text() == "tre ganger"
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


def test_the_keyboard_never_goes_to_tabs_that_are_not_there(step: GoalsStep, in_use: InUse, workplace: Workplace) -> None:
    for subject in in_use.plan.subjects:
        workplace.session.run(goals.remove_subject, subject.id)

    assert not step.ui.subjectTabs.isVisible()


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
    step.view.goals.move_goal(in_use.goal_ids[1], -1)

    keyboard.tab_to(GOAL)
    first = step.editor.ui.textEdit.text()
    keyboard.tab_to("Ta målet bort")
    keyboard.tab_to(GOAL)

    assert first == "Leser 2 linjer høyt"
    assert step.editor.ui.textEdit.text() == "Leser 1 linjer høyt"


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


def test_a_hint_stands_beside_the_field_while_it_is_written(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in(GOAL, "Forstå tekster")
    step.flush()

    hint = step.editor._hints.shown(step.editor.ui.textEdit)
    assert "kan se eller høre" in hint
    assert step.editor.ui.textEdit.accessibleDescription() == hint
    assert in_use.goal().text == "Forstå tekster"


def test_a_closed_card_says_what_there_is_to_remark(
    step: GoalsStep, workplace: Workplace, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    workplace.session.run(goals.edit_goal, in_use.goal_ids[1], criterion=None)

    shown = card(in_use.goal_ids[1])
    assert shown.ui.criterionLabel.text() == "! Mangler"
    assert "kriterium" in shown.ui.hintLabel.text()
    assert "kriterium" in shown.accessibleDescription()
    assert step.isVisible()


def test_ticks_tell_how_the_subject_is_adapted(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.push("arbeidsmåter")

    assert in_use.plan.subjects[0].adaptations == (Adaptation.METHODS,)
    click_tab(step, 1)
    assert not step._tags[Adaptation.METHODS].isChecked()
    click_tab(step, 0)
    assert step._tags[Adaptation.METHODS].isChecked()


def test_without_subjects_the_page_says_how_to_begin(step: GoalsStep, in_use: InUse) -> None:
    for _ in in_use.subjects:
        step.view.goals.remove_subject()

    assert step.ui.emptyLabel.isVisible()
    assert not step.ui.subjectCard.isVisible()
    assert not step.ui.addGoalButton.isEnabled()


# Cards


def test_the_card_one_comes_to_opens_and_the_one_left_closes(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    keyboard.tab_to(GOAL)
    first, second = (card(goal_id) for goal_id in in_use.goal_ids[:2])
    assert (first.ui.summary.isVisible(), second.ui.summary.isVisible()) == (False, True)

    keyboard.tab_to("Ta målet bort")
    keyboard.press("Tab")

    assert (first.ui.summary.isVisible(), second.ui.summary.isVisible()) == (True, False)
    assert step.editor.goal is not None
    assert step.editor.goal.id == in_use.goal_ids[1]


def test_going_backwards_comes_to_the_last_place_of_the_card_above(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    step.focus_goal(in_use.goal_ids[1])

    keyboard.press("Shift+Tab")

    assert step.editor.goal is not None
    assert step.editor.goal.id == in_use.goal_ids[0]
    assert keyboard.at == "Ta målet bort"


def test_clicking_a_card_opens_it(step: GoalsStep, keyboard: Keyboard, in_use: InUse, card: Callable[[GoalId], GoalCard]) -> None:
    QTest.mouseClick(card(in_use.goal_ids[1]), Qt.MouseButton.LeftButton)

    assert keyboard.at == GOAL
    assert step.editor.ui.textEdit.text() == "Leser 2 linjer høyt"


def test_a_card_is_dragged_by_its_handle_and_stays_where_it_is_dropped(
    step: GoalsStep, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    first, second = (card(goal_id) for goal_id in in_use.goal_ids[:2])
    handle = first.ui.handleLabel
    below = handle.mapFromGlobal(second.mapToGlobal(second.rect().bottomLeft()))

    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    move = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(below),
        QPointF(handle.mapToGlobal(below)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(handle, move)
    stored_meanwhile = [goal.id for goal in in_use.plan.subjects[0].goals]
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)

    assert stored_meanwhile == list(in_use.goal_ids[:2])
    assert [goal.id for goal in in_use.plan.subjects[0].goals] == [in_use.goal_ids[1], in_use.goal_ids[0]]
    QApplication.processEvents()
    assert cards_from_above(step) == [in_use.goal_ids[1], in_use.goal_ids[0]]


def test_a_goal_is_linked_to_the_recommendation_it_answers(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    pupils.add_assessment(in_use.vault, in_use.pupil_id)
    assessment = in_use.pupil.expert_assessments[-1]
    wishes = [(None, SubjectCode("NOR"), "Lesekurs"), (None, None, "Ro rundt seg"), (None, SubjectCode("MAT"), "Regning")]
    workplace.session.run(pupils.set_recommendations, assessment.id, wishes)
    reading = in_use.pupil.expert_assessments[-1].recommendations[0].id

    keyboard.tab_to(GOAL)
    keyboard.push("Lesekurs")

    assert in_use.goal().recommendations == (reading,)
    assert "✓ Lesekurs (1 mål)" in step.ui.coverageLabel.text()
    assert "○ Ro rundt seg (ingen mål ennå)" in step.ui.coverageLabel.text()
    assert "Regning" not in step.ui.coverageLabel.text()


def test_a_goal_is_kept_as_a_favourite(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.tab_to(GOAL)
    keyboard.push("☆ Gjem som favoritt")

    assert [one.text for one in in_use.vault.all(FavouriteGoal)] == ["Leser 1 linjer høyt"]
    assert step.isVisible()


# Goals to choose among


def test_a_goal_is_taken_from_the_bank_with_its_criterion_and_opens(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Alt+B")
    keyboard.type("navn")
    chosen = step.ui.pickList.item(0).text()
    keyboard.press("Return")

    goal = in_use.plan.subjects[0].goals[-1]
    assert chosen.startswith(goal.text)
    assert goal.text.startswith("Emil ")
    assert goal.criterion
    assert goal.observe_how
    assert keyboard.at == GOAL
    assert step.editor.goal == goal


def test_several_goals_are_ticked_and_taken_at_once(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Alt+B")
    keyboard.tab_to("Mål å velge blant")
    keyboard.press("Space")
    keyboard.press("Down")
    keyboard.press("Space")
    assert "2 krysset av" in step.ui.pickCountLabel.text()
    keyboard.push("Legg til")

    assert len(in_use.plan.subjects[0].goals) == 4


def test_goals_are_ticked_from_the_search_once_the_arrows_have_gone_to_one(step: GoalsStep, keyboard: Keyboard) -> None:
    keyboard.press("Alt+B")
    keyboard.type("lese ")
    assert step.ui.pickSearchEdit.text() == "lese ", "a space between words is a space"
    keyboard.press("Down")
    place = step.ui.pickList.currentRow()
    keyboard.press("Space")

    assert place == 1
    assert step.ui.pickList.item(place).checkState() == Qt.CheckState.Checked
    assert step.ui.pickList.currentRow() == place
    assert step.ui.pickSearchEdit.text() == "lese "
    assert "1 krysset av" in step.ui.pickCountLabel.text()
    keyboard.press("Space")
    assert "0 krysset av" in step.ui.pickCountLabel.text()
    keyboard.type("tekst ")
    assert step.ui.pickSearchEdit.text() == "lese tekst "


def test_what_is_ticked_stays_ticked_when_one_searches_on(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Alt+B")
    keyboard.tab_to("Mål å velge blant")
    keyboard.press("Space")
    keyboard.fill_in("Søk i målene", "finnes ikke noe sted")
    assert step.ui.pickList.count() == 0
    keyboard.press("Return")

    assert len(in_use.plan.subjects[0].goals) == 3


def test_a_favourite_is_taken_away_in_the_bank_and_the_banks_own_goals_stay(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    workplace.session.run(favourites.keep_favourite, in_use.goal_ids[0])
    keyboard.press("Alt+B")
    offers = step.ui.pickList.count()
    keyboard.tab_to("Mål å velge blant")

    keyboard.press("Delete", "Delete")

    assert in_use.vault.all(FavouriteGoal) == ()
    assert step.ui.pickList.count() == offers - 1


def test_escape_leaves_the_bank_and_nothing_has_changed(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    before = in_use.plan

    keyboard.press("Alt+B")
    keyboard.press("Escape")

    assert in_use.plan == before
    assert keyboard.at == "Fra målbank"
    assert step.ui.stack.currentWidget() is step.ui.goalsPage


def test_a_goal_of_another_subject_brings_its_subject(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.press("Alt+B")
    step.view.goals.picker.subject = SubjectCode("MUS")
    keyboard.type(" ")
    keyboard.press("Return")

    assert [subject.subject for subject in in_use.plan.subjects] == ["NOR", "SOS", "MUS"]
    assert len(in_use.plan.subjects[-1].goals) == 1


def test_last_years_goals_are_offered_with_how_it_went_and_those_that_go_on_ticked(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    workplace.session.run(plans.start_plan, in_use.pupil_id, YEAR.next)
    workplace.session.workspace.year = YEAR.next
    step.view.refresh()

    keyboard.press("Alt+I")
    offers = [step.ui.pickList.item(row).text() for row in range(step.ui.pickList.count())]
    keyboard.press("Return")

    assert offers[0] == "Leser 1 linjer høyt\nNorsk · ikke vurdert ved årets slutt"
    assert [goal.carried_over_from for goal in in_use.pupil.plans[-1].goals()] == list(in_use.goal_ids)


# In a plan that is in use


def test_a_goal_of_a_plan_in_use_asks_why_it_is_changed(step: GoalsStep, keyboard: Keyboard, in_use: InUse) -> None:
    plans.activate_plan(in_use.vault, in_use.plan_id)
    step.view.session.workspace._pupils.clear()
    step.view.refresh()

    keyboard.fill_in(GOAL, "Leser ti linjer høyt")
    step.flush()
    keyboard.fill_in("Endret etter at planen ble tatt i bruk. Hvorfor?", "Målet var nådd")
    step.flush()

    (revision,) = in_use.goal().revisions
    assert (revision.text, revision.reason) == ("Leser 1 linjer høyt", "Målet var nådd")


def test_a_goal_is_ended_with_a_reason_and_taken_up_again(
    step: GoalsStep, keyboard: Keyboard, in_use: InUse, card: Callable[[GoalId], GoalCard]
) -> None:
    plans.activate_plan(in_use.vault, in_use.plan_id)
    step.view.session.workspace._pupils.clear()
    step.view.refresh()

    keyboard.fill_in("Avslutte målet før året er omme? Skriv hvorfor.", "Flyttet til neste år")
    keyboard.push("Avslutt målet")
    assert in_use.goal().status is GoalStatus.ENDED
    assert "Flyttet til neste år" in card(in_use.goal_ids[0]).ui.stateLabel.text()

    keyboard.push("Ta målet opp igjen")
    assert (in_use.goal().status, in_use.goal().ended_reason) == (GoalStatus.ACTIVE, None)


# What a teacher at random has found


def test_taking_out_the_open_goal_leaves_the_others_readable(step: GoalsStep, workplace: Workplace, in_use: InUse) -> None:
    step.focus_goal(in_use.goal_ids[0])
    step.editor.ui.removeButton.setFocus()

    step.editor.ui.removeButton.click()
    QApplication.processEvents()

    left = next(one for one in step.findChildren(GoalCard) if one.isVisible())
    assert left.goal_id == in_use.goal_ids[1]
    assert left.ui.goalLabel.isVisible() or step.editor.isVisibleTo(left)
    assert workplace.session.workspace.can_undo


def test_an_unanswered_recommendation_is_remarked_where_the_goals_are_linked_to_it(
    step: GoalsStep, workplace: Workplace, keyboard: Keyboard, in_use: InUse
) -> None:
    key = AssessmentId(in_use.vault.new_id())
    workplace.session.run(pupils.add_assessment, in_use.pupil_id, assessment_id=key, received_on=date(2026, 5, 4))
    workplace.session.run(pupils.set_recommendations, key, [(None, None, "Lese i små grupper")])
    finding = next(one for one in step.view.findings if one.rule == "F18" and one.message == "unanswered")

    step.go_to(finding)

    assert "Lese i små grupper" in step._hints.shown(step.ui.coverageLabel)
    assert step.editor.ui.recommendationBox.isAncestorOf(keyboard.focus)


def test_there_is_one_main_button_while_goals_are_on_offer(step: GoalsStep, workplace: Workplace) -> None:
    page = workplace.page
    assert isinstance(page, PupilPage)
    assert page.ui.nextButton.property("role") == "main"

    step.ui.bankButton.click()
    assert page.ui.nextButton.property("role") == ""

    step.ui.pickBackButton.click()
    assert page.ui.nextButton.property("role") == "main"


def test_going_to_a_goal_leaves_the_goals_on_offer(step: GoalsStep, in_use: InUse) -> None:
    step.ui.bankButton.click()
    finding = next(one for one in step.view.findings if one.goal == in_use.goal_ids[2])

    step.go_to(finding)
    QApplication.processEvents()

    assert step.editor.isVisible()
    assert not step.ui.pickList.isVisible()
