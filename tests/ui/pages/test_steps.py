"""The steps that are forms."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Stage, TeamLayer
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse


@pytest.fixture
def in_use(draft: InUse) -> InUse:
    """A draft."""
    return draft


@pytest.fixture
def page(in_use: InUse, qtbot: QtBot) -> PupilPage:
    """Emil's draft, in front."""
    workplace = Workplace(Session(Workspace(in_use.vault)))
    qtbot.addWidget(workplace)
    workplace.resize(1366, 768)
    screens.bring_to_front(qtbot, workplace)
    made = workplace.go("pupil")
    assert isinstance(made, PupilPage)
    made.workplace = workplace  # type: ignore[attr-defined] # somebody must hold on to it
    return made


def says(page: PupilPage) -> str:
    notice = page.notice()
    return notice.text() if notice else ""


# Grunnlag


def test_a_subject_is_granted_once_and_taken_away_again(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Fag som skal inn i vedtaket", "Engelsk")
    keyboard.push("Legg til fag i vedtaket")
    assert [one.subject for one in in_use.pupil.decisions[0].subjects] == ["NOR", "ENG"]

    keyboard.tab_to("Hva vedtaket gir i hvert fag")
    keyboard.press("Down")
    keyboard.push("Ta bort faget")

    assert [one.subject for one in in_use.pupil.decisions[0].subjects] == ["NOR"]
    assert page.step is Step.FOUNDATION


def test_a_second_decision_can_be_told_from_the_first(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    assert "Hvilket vedtak" not in [screens.name_of(widget) for widget in screens.seen(page)]

    keyboard.push("Nytt vedtak")

    keyboard.choose_in("Hvilket vedtak", "individuelt tilrettelagt opplæring (ITO) 28. mai 2026")
    keyboard.fill_in("Saksnummer", "2026/17")
    keyboard.press("Tab")
    assert [one.case_reference for one in in_use.pupil.decisions] == ["2026/17", None]


# Eleven


def test_talks_are_kept_by_stage(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.PUPIL)
    keyboard.fill_in("Takket nei", "24.8.2026")
    keyboard.fill_in("Elevsamtale om høsten", "3.11.2026")
    keyboard.press("Tab")

    talks = {(talk.kind, talk.stage): (talk.declined_on, talk.held_on) for talk in in_use.plan.conversations}
    assert talks == {
        (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION): (date(2026, 8, 24), None),
        (ConversationKind.PUPIL, Stage.MIDYEAR): (None, date(2026, 11, 3)),
    }


# IOP-team


def test_somebody_in_the_team_is_not_offered_again(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.TEAM)
    keyboard.fill_in("Navn", "Per Eksempel")
    keyboard.press("Return")

    keyboard.choose_in("Ansatt", "Per Eksempel, lærer")
    keyboard.push("Legg til i teamet")

    names = [screens.name_of(widget) for widget in screens.seen(page) if widget.isEnabled()]
    assert "Legg til i teamet" not in names


def test_a_members_place_and_task_are_changed_in_the_table(
    page: PupilPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot
) -> None:
    page.show_step(Step.TEAM)
    keyboard.tab_to("IOP-team")
    table = keyboard.focus
    keyboard.press("Down", "Right", "Return")
    keyboard.choose("ytre team")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: keyboard.focus is table)
    keyboard.press("Right")
    keyboard.type("Miljøarbeid\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)
    keyboard.press("Right", "Right", "Space")

    member = in_use.plan.team[1]
    assert (member.layer, member.task, member.rates) == (TeamLayer.OUTER, "Miljøarbeid", False)


def test_a_member_is_taken_out_of_the_team(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.TEAM)
    keyboard.tab_to("IOP-team")
    keyboard.press("Down")

    keyboard.push("Ta ut av teamet")

    assert [member.staff for member in in_use.plan.team] == [in_use.kari]


def test_a_name_that_was_not_written_is_asked_for(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.TEAM)

    keyboard.push("Legg til ansatt")

    assert says(page) == "! Skriv navnet på den ansatte."


# Kvalitetssikring og ta i bruk


def test_a_demand_is_excused_with_a_reason_and_the_plan_taken_in_use(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Vedtatt", "")
    page.show_step(Step.QUALITY)
    keyboard.fill_in("Kan kravet ikke oppfylles?", "Vedtaket er underveis")
    keyboard.push("Dokumenter unntaket")
    assert [one.reason for one in in_use.plan.exceptions] == ["Vedtaket er underveis"]

    page.show_step(Step.ACTIVATION)
    keyboard.press("Alt+T")

    assert in_use.plan.status is PlanStatus.ACTIVE
    assert "tatt i bruk" in says(page)


def test_a_plan_is_taken_in_use_from_the_day_that_is_written(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.ACTIVATION)
    keyboard.fill_in("Tas i bruk", "18.8.2026")

    keyboard.press("Alt+T")

    assert in_use.plan.activated_on == date(2026, 8, 18)


def test_what_is_no_date_does_not_take_the_plan_in_use(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.ACTIVATION)
    keyboard.fill_in("Tas i bruk", "i morgen")

    keyboard.press("Alt+T")

    assert in_use.plan.status is PlanStatus.DRAFT
    assert says(page)


def test_the_day_that_is_written_stays_while_something_else_is_chosen(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.ACTIVATION)
    keyboard.fill_in("Tas i bruk", "18.8.2026")
    keyboard.choose_in("Slags plan", "forenklet IOP")

    keyboard.press("Alt+T")

    assert in_use.plan.activated_on == date(2026, 8, 18)


def test_a_plan_in_use_cannot_be_taken_in_use_again(page: PupilPage, keyboard: Keyboard) -> None:
    page.show_step(Step.ACTIVATION)
    keyboard.press("Alt+T")

    shown = [widget for widget in screens.seen(page) if screens.name_of(widget) == "Ta i bruk" and widget.isEnabled()]
    assert [widget for widget in shown if widget.metaObject().className() == "QPushButton"] == []


def test_next_years_plan_is_begun_from_its_step(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.NEXT_YEAR)

    keyboard.press("Alt+S")

    assert [plan.school_year for plan in in_use.pupil.plans] == ["2026/27", "2027/28"]
    assert "laget" in says(page)
