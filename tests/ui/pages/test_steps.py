"""The steps that are forms."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId
from ioplab.domain.plan import QualityCheck
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Stage, TeamLayer
from ioplab.operations import goals, plans, pupils
from ioplab.ui.pages.foundation import FoundationStep
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.quality import ActivationStep, QualityStep
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


def test_the_keyboard_goes_to_what_is_to_be_written_in_a_new_assessment_or_decision(page: PupilPage, keyboard: Keyboard) -> None:
    assert page.isVisible()

    keyboard.push("Ny sakkyndig vurdering")
    assert keyboard.at == "Trengs innen"
    keyboard.push("Nytt vedtak")
    assert keyboard.at == "Vedtaket gjelder"


def test_a_decision_that_is_taken_away_comes_back_by_undo(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.push("Ta bort vedtaket")
    assert not in_use.pupil.decisions
    assert "Ctrl+Z angrer" in says(page)

    page.session.workspace.undo()

    assert [one.id for one in in_use.pupil.decisions] == [in_use.decision_id]


def test_an_assessment_is_taken_away(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    def count() -> int:
        return len(in_use.pupil.expert_assessments)

    keyboard.push("Ny sakkyndig vurdering")
    assert count() == 1

    keyboard.push("Ta bort vurderingen")

    assert count() == 0
    assert "Ctrl+Z angrer" in says(page)


@pytest.mark.usefixtures("page")
def test_a_measure_is_added_filled_in_and_taken_away(keyboard: Keyboard, in_use: InUse, qtbot: QtBot) -> None:
    keyboard.fill_in("Nytt tiltak", "Lesekurs")
    keyboard.press("Return")
    keyboard.press("Shift+Tab")
    assert keyboard.at == "Tiltak som er prøvd"
    table = keyboard.focus
    keyboard.press("Home", "Right", "Return")
    keyboard.choose("Jon Eksempel")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: keyboard.focus is table)
    for column, text in ((2, "12.1.2026"), (3, "20.3.2026"), (5, "Leser raskere"), (6, "Ferdig")):
        keyboard.press("Home", *["Right"] * column)
        keyboard.type(f"{text}\n")
        qtbot.waitUntil(lambda: keyboard.focus is table)

    (measure,) = in_use.pupil.measures
    assert (measure.text, measure.responsible) == ("Lesekurs", in_use.jon)
    assert (measure.started_on, measure.ended_on) == (date(2026, 1, 12), date(2026, 3, 20))
    assert (measure.effect, measure.ended_reason) == ("Leser raskere", "Ferdig")
    assert table.model().index(0, 4).data() == "før vedtaket"  # type: ignore[attr-defined] # it is a table

    keyboard.push("Ta bort tiltaket")
    assert in_use.pupil.measures == ()


def test_a_consent_to_share_asks_for_both_what_and_with_whom(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    keyboard.fill_in("Hva kan deles", "IOP")
    keyboard.push("Legg til samtykke")
    assert says(page) == "! Skriv hvem det kan deles med."

    keyboard.fill_in("Med hvem", "helsestasjonen")
    keyboard.press("Return")

    (consent,) = in_use.pupil.sharing_consents
    assert (consent.what, consent.shared_with) == ("IOP", "helsestasjonen")


# Eleven


def at_talk(keyboard: Keyboard, row: int, column: int) -> QWidget:
    """Stand in a cell of the table of talks; the table."""
    keyboard.tab_to("Samtaler")
    keyboard.press("Ctrl+Home", *["Down"] * row, *["Right"] * column)
    return keyboard.focus


def test_talks_are_kept_by_kind_and_stage(page: PupilPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot) -> None:
    page.show_step(Step.PUPIL)
    table = at_talk(keyboard, 0, 4)
    keyboard.type("24.8.2026\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)
    keyboard.press("Down", "Left")
    keyboard.type("3.11.2026\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    talks = {(talk.kind, talk.stage): (talk.declined_on, talk.held_on) for talk in in_use.plan.conversations}
    assert talks == {
        (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION): (date(2026, 8, 24), None),
        (ConversationKind.PUPIL, Stage.MIDYEAR): (None, date(2026, 11, 3)),
    }
    told = [table.model().index(row, 1).data() for row in range(2)]  # type: ignore[attr-defined] # it is a table
    assert told == ["takket nei", "holdt 3. nov"]


def test_what_is_no_date_in_a_cell_is_told_and_not_stored(
    page: PupilPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot
) -> None:
    page.show_step(Step.PUPIL)
    table = at_talk(keyboard, 0, 3)

    keyboard.type("i fjor\n")
    qtbot.waitUntil(lambda: keyboard.focus is table)

    assert says(page) == "! «i fjor» er ingen dato. Skriv datoen som 15.01.2027."
    assert in_use.plan.conversations == ()


def test_what_is_being_typed_in_a_cell_is_stored_when_the_step_is_left(
    page: PupilPage, keyboard: Keyboard, in_use: InUse
) -> None:
    page.show_step(Step.PUPIL)
    at_talk(keyboard, 0, 2)
    keyboard.type("24.8.2026")

    page.show_step(Step.TEAM)

    assert [talk.invited_on for talk in in_use.plan.conversations] == [date(2026, 8, 24)]


def test_an_extra_talk_is_added_and_taken_away(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.PUPIL)
    keyboard.choose_in("En samtale utenom disse", "møte med PPT")
    keyboard.choose_in("Når samtalen hører til", "årsevaluering")
    keyboard.push("Legg til samtale")
    keyboard.push("Legg til samtale")
    assert len(in_use.plan.conversations) == 2

    keyboard.push("Ta bort samtalen")

    assert [(talk.kind, talk.stage) for talk in in_use.plan.conversations] == [(ConversationKind.PPT, Stage.ANNUAL)]
    assert "Ctrl+Z angrer" in says(page)


def test_transitions_are_written_about_the_pupil(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.PUPIL)

    keyboard.fill_in("Overganger", "Ny kontaktlærer i høst")
    keyboard.press("Tab")

    assert in_use.pupil.transitions == "Ny kontaktlærer i høst"


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


def without_date(page: PupilPage, keyboard: Keyboard) -> QualityStep:
    """Kvalitetssikring of a plan whose decision has no date."""
    keyboard.fill_in("Vedtatt", "")
    page.show_step(Step.QUALITY)
    step = page.step_page(Step.QUALITY)
    assert isinstance(step, QualityStep)
    return step


def entries(listed: QListWidget) -> list[str]:
    return [listed.item(row).text().split("\n")[0] for row in range(listed.count())]


def test_remarks_stand_in_groups_that_the_arrows_go_between(page: PupilPage, keyboard: Keyboard) -> None:
    step = without_date(page, keyboard)
    assert entries(step.ui.findingList)[0].startswith("Krav (")

    keyboard.tab_to("Alle merknader")
    keyboard.press("Home")

    assert step.ui.findingList.currentItem().text().startswith("! Krav: Vedtaket om")


def test_a_remark_leads_to_the_place_where_it_is_mended(page: PupilPage, keyboard: Keyboard) -> None:
    without_date(page, keyboard)
    keyboard.tab_to("Alle merknader")
    keyboard.press("Home", "Return")

    assert page.step is Step.FOUNDATION
    assert keyboard.at == "Vedtatt"


def test_an_exception_is_taken_back(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    step = without_date(page, keyboard)
    keyboard.fill_in("Kan kravet ikke oppfylles?", "Vedtaket er underveis")
    keyboard.push("Dokumenter unntaket")
    keyboard.tab_to("Alle merknader")
    keyboard.press("End")
    chosen = step.ui.findingList.currentItem().text()
    assert chosen.endswith("Begrunnelse: Vedtaket er underveis (Kari Eksempel, 20. august 2026)")
    keyboard.push("Ta unntaket tilbake")

    assert in_use.plan.exceptions == ()
    assert entries(step.ui.findingList)[0] == "Krav (1)"


def test_only_a_demand_can_be_excused(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    step = without_date(page, keyboard)
    page.view.goals.subject_field("organisation_reason").write(None)
    in_use_goal = in_use.goal_ids[0]
    page.session.run(goals.edit_goal, in_use_goal, baseline=None)
    listed = step.ui.findingList
    advice = next(row for row, words in enumerate(entries(listed)) if words.startswith("· Råd"))
    listed.setCurrentRow(advice)

    keyboard.fill_in("Kan kravet ikke oppfylles?", "Det går ikke")
    keyboard.push("Dokumenter unntaket")

    assert in_use.plan.exceptions == ()
    assert says(page) == "! Velg et krav i listen. Bare krav trenger en begrunnelse."


def test_a_colleague_who_has_read_the_plan_is_stored_at_once(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.QUALITY)
    keyboard.choose_in("Hvem har lest planen?", "Jon Eksempel, miljøterapeut")
    keyboard.fill_in("Når", "18.8.2026")
    keyboard.fill_in("Hva sa kollegaen?", "Tydelige mål")
    keyboard.press("Tab")

    assert in_use.plan.quality_check == QualityCheck(checked_by=in_use.jon, checked_on=date(2026, 8, 18), note="Tydelige mål")


def test_what_stops_the_plan_is_listed_where_it_is_taken_in_use(page: PupilPage, keyboard: Keyboard) -> None:
    keyboard.fill_in("Vedtatt", "")
    page.show_step(Step.ACTIVATION)
    keyboard.tab_to("Krav som stopper")
    keyboard.press("Return")

    assert page.step is Step.FOUNDATION
    assert keyboard.at == "Vedtatt"


def test_what_is_kept_when_the_plan_is_taken_in_use_is_said_in_words(page: PupilPage) -> None:
    page.show_step(Step.ACTIVATION)
    step = page.step_page(Step.ACTIVATION)
    assert isinstance(step, ActivationStep)

    assert "hvert av de 4 målene i 2 fag" in step.ui.freezeLabel.text()
    assert not step.ui.stoppingCard.isVisible()


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


def test_a_plan_in_use_from_nobody_knows_when_is_dated_where_it_is_taken_in_use(
    page: PupilPage, keyboard: Keyboard, in_use: InUse
) -> None:
    page.session.run(plans.activate_plan, in_use.plan_id)
    page.session.run(plans.edit_plan, in_use.plan_id, activated_on=None)
    page.show_step(Step.ACTIVATION)

    keyboard.fill_in("Tas i bruk", "19.8.2026")
    keyboard.press("Tab")

    assert in_use.plan.activated_on == date(2026, 8, 19)


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


# Steps that are not needed


def test_a_step_is_not_needed_for_a_reason_and_taken_along_again(page: PupilPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.show_step(Step.TEAM)
    keyboard.push("Ikke nødvendig")
    assert says(page) == "! Skriv hvorfor steget ikke er nødvendig."

    keyboard.fill_in("Er steget ikke nødvendig?", "Teamet er det samme")
    keyboard.press("Return")

    assert [(one.step, one.reason) for one in in_use.plan.steps_not_needed] == [(Step.TEAM, "Teamet er det samme")]
    assert page.ui.stepList.item(Step.TEAM - 1).text() == "3. IOP-team\nikke nødvendig: Teamet er det samme"

    page.ui.stepList.setFocus()
    keyboard.press("Tab")
    assert keyboard.at == "Ta steget med igjen"
    keyboard.press("Space")
    assert in_use.plan.steps_not_needed == ()


@pytest.mark.parametrize("step", [Step.GOALS, Step.ACTIVATION])
def test_goals_and_taking_in_use_are_always_needed(page: PupilPage, step: Step) -> None:
    page.show_step(step)

    assert "Ikke nødvendig" not in [screens.name_of(widget) for widget in screens.seen(page)]


# What waits for a button


def test_a_line_that_waits_is_never_offered_about_another_pupil(page: PupilPage, keyboard: Keyboard) -> None:
    emil = page.session.pupil
    assert emil is not None
    page.session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("live"))
    keyboard.fill_in("Nytt tiltak", "Lesekurs")

    page.session.choose_pupil("live")
    step = page.step_page(Step.FOUNDATION)
    assert isinstance(step, FoundationStep)
    assert step.ui.measureEdit.text() == ""
    page.session.choose_pupil(emil)

    assert step.ui.measureEdit.text() == "Lesekurs"


# Findings have a place


def test_every_place_a_finding_leads_to_is_in_the_form_of_its_step(page: PupilPage) -> None:
    """But for goals and subjects, which have cards of their own, and evaluations, which have a page."""
    missing = []
    for rule in catalogues.finding_rules().values():
        for message in rule.messages:
            step, place = Step(rule.step_of(message)), rule.field(message)
            if step is Step.GOALS or step > Step.ACTIVATION or place.startswith("evaluation."):
                continue
            if place not in page.step_page(step)._places:
                missing.append((rule.id, message, place))

    assert missing == []
