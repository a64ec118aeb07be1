"""Plans as a whole: started, taken in use when the law's demands are met, closed, and carried on into the next year."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from ioplab.domain.ids import ConversationId, Level, PlanId, PupilId
from ioplab.domain.plan import Conversation, Plan, TeamMember, Voice
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import (
    ConversationKind,
    DecisionKind,
    GoalStatus,
    NextStep,
    PlanKind,
    PlanStatus,
    Round,
    Stage,
    TeamLayer,
)
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.operations import goals, plans, pupils
from ioplab.storage.vault import Vault
from tests.support.vaults import OWNER, YEAR, InUse, clock_of, entered, refused, undone

NEXT = YEAR.next


def findings_of(use: InUse) -> set[str]:
    return {one.rule for one in plans.plan_findings(use.vault, use.pupil, use.plan)}


# Starting


def test_a_plan_begins_as_a_draft_for_its_year(vault: Vault) -> None:
    pupils.add_pupil(vault, given_name="Emil", pupil_id=PupilId("p"))

    changed = plans.start_plan(vault, PupilId("p"), YEAR, kind=PlanKind.SIMPLIFIED, plan_id=PlanId("iop"))

    assert vault.get(Pupil, "p").plans == (Plan(id=PlanId("iop"), school_year="2026/27", kind=PlanKind.SIMPLIFIED),)
    assert changed.plans == {"iop"}
    assert changed.pupils == {"p"}


def test_a_pupil_has_one_plan_a_year(draft: InUse) -> None:
    with refused(draft.vault, "allerede en IOP for 2026/27"):
        plans.start_plan(draft.vault, draft.pupil_id, YEAR)

    assert plans.start_plan(draft.vault, draft.pupil_id, SchoolYear(2025))


def test_a_plan_is_changed_field_by_field(draft: InUse) -> None:
    plans.edit_plan(draft.vault, draft.plan_id, responsible=draft.jon, class_plan_link=" ", kind=PlanKind.SIMPLIFIED)

    plan = draft.plan
    assert (plan.responsible, plan.class_plan_link, plan.kind) == (draft.jon, None, PlanKind.SIMPLIFIED)
    assert len(plan.subjects) == 2


# The pupil's voice, the team, talks, steps


def test_the_pupils_voice_is_written_bit_by_bit_and_kept_in_the_years_order(draft: InUse) -> None:
    vault = draft.vault
    plans.set_voice(vault, draft.plan_id, Stage.ANNUAL, text="Jeg er stolt.")
    plans.set_voice(vault, draft.plan_id, Stage.MIDYEAR, not_obtained_reason=" Syk ")
    plans.set_voice(vault, draft.plan_id, Stage.ANNUAL, method="samtale")

    voices = draft.plan.voices
    assert [voice.stage for voice in voices] == [Stage.GOAL_SELECTION, Stage.MIDYEAR, Stage.ANNUAL]
    assert (voices[1].not_obtained_reason, voices[1].is_recorded) == ("Syk", True)
    assert (voices[2].text, voices[2].method, voices[2].is_recorded) == ("Jeg er stolt.", "samtale", False)


def test_the_team_is_named_in_order(draft: InUse) -> None:
    team = [TeamMember(staff=draft.jon, layer=TeamLayer.OUTER, task="friminutt"), TeamMember(staff=draft.kari, rates=True)]

    plans.set_team(draft.vault, draft.plan_id, team)

    assert draft.plan.team == tuple(team)
    assert draft.plan.raters() == (draft.kari,)


def test_nobody_stands_twice_in_a_team(draft: InUse) -> None:
    with refused(draft.vault, "to ganger i teamet"):
        plans.set_team(draft.vault, draft.plan_id, [TeamMember(staff=draft.kari), TeamMember(staff=draft.kari, rates=True)])


def test_a_talk_is_invited_to_held_and_taken_away(draft: InUse) -> None:
    vault, key = draft.vault, ConversationId("talk")
    plans.add_conversation(
        vault,
        draft.plan_id,
        kind=ConversationKind.GUARDIAN,
        stage=Stage.MIDYEAR,
        conversation_id=key,
        invited_on=date(2027, 1, 5),
        note=" ",
    )
    plans.edit_conversation(vault, key, held_on=date(2027, 1, 14))

    assert draft.plan.talks(ConversationKind.GUARDIAN, Stage.MIDYEAR) == (
        Conversation(
            id=key,
            kind=ConversationKind.GUARDIAN,
            stage=Stage.MIDYEAR,
            invited_on=date(2027, 1, 5),
            held_on=date(2027, 1, 14),
        ),
    )
    changed = plans.remove_conversation(vault, key)
    assert draft.plan.conversations == ()
    undone(vault, changed)
    assert len(draft.plan.conversations) == 1


def test_a_step_is_not_needed_for_a_reason_until_it_is_needed_again(draft: InUse) -> None:
    vault = draft.vault
    plans.mark_step(vault, draft.plan_id, 9, not_needed_because=" Eleven flytter ")
    plans.mark_step(vault, draft.plan_id, 9, not_needed_because="Eleven slutter")
    assert [(one.step, one.reason) for one in draft.plan.steps_not_needed] == [(9, "Eleven slutter")]

    plans.mark_step(vault, draft.plan_id, 9, not_needed_because=None)
    assert draft.plan.steps_not_needed == ()
    assert not plans.mark_step(vault, draft.plan_id, 9, not_needed_because="  ")


# Taking in use


def test_a_plan_that_meets_the_demands_is_taken_in_use_today(draft: InUse) -> None:
    changed = plans.activate_plan(draft.vault, draft.plan_id)

    assert (draft.plan.status, draft.plan.activated_on) == (PlanStatus.ACTIVE, date(2026, 8, 20))
    assert changed.plans == {draft.plan_id}


def test_a_plan_may_have_been_taken_in_use_before_today(draft: InUse) -> None:
    plans.activate_plan(draft.vault, draft.plan_id, on=date(2026, 8, 14))

    assert draft.plan.activated_on == date(2026, 8, 14)


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda use: pupils.remove_decision(use.vault, use.decision_id), "F01"),
        (lambda use: pupils.edit_decision(use.vault, use.decision_id, kind=DecisionKind.PERSONAL_ASSISTANCE), "F01"),
        (lambda use: pupils.edit_decision(use.vault, use.decision_id, decided_on=date(2026, 8, 21)), "F01"),
        (lambda use: pupils.edit_decision(use.vault, use.decision_id, consent=None), "F08"),
        (lambda use: goals.edit_subject(use.vault, use.subjects[0], content=None), "F03"),
        (lambda use: goals.edit_subject(use.vault, use.subjects[0], responsible=use.jon), "F07"),
        (lambda use: plans.set_voice(use.vault, use.plan_id, Stage.GOAL_SELECTION, text=None), "F09"),
    ],
)
def test_a_demand_that_is_not_met_stops_the_plan_from_being_taken_in_use(
    draft: InUse, spoil: Callable[[InUse], object], rule: str
) -> None:
    spoil(draft)

    with refused(draft.vault, "kan ikke tas i bruk ennå: 1 krav", NotAllowedError):
        plans.activate_plan(draft.vault, draft.plan_id)

    found = plans.plan_findings(draft.vault, draft.pupil, replace(draft.plan, activated_on=date(2026, 8, 20)))
    assert [one.rule for one in plans.open_demands(draft.plan, found)] == [rule]


def test_a_plan_is_taken_in_use_all_the_same_when_somebody_says_why(draft: InUse) -> None:
    vault = draft.vault
    plans.set_voice(vault, draft.plan_id, Stage.GOAL_SELECTION, text=None)
    (demand,) = plans.open_demands(draft.plan, plans.plan_findings(vault, draft.pupil, draft.plan))

    changed = plans.document_exception(vault, draft.plan_id, demand, " Eleven er syk ")

    (exception,) = draft.plan.exceptions
    assert (exception.rule, exception.reason) == ("F09", "Eleven er syk")
    assert (exception.recorded_by, exception.recorded_on) == (OWNER, date(2026, 8, 20))
    assert plans.activate_plan(vault, draft.plan_id)
    assert changed.operation == "document_exception"


def test_an_exception_holds_for_its_own_subject_alone(draft: InUse) -> None:
    vault = draft.vault
    for subject in draft.subjects:
        goals.edit_subject(vault, subject, content=None)
    first, second = plans.open_demands(draft.plan, plans.plan_findings(vault, draft.pupil, draft.plan))

    plans.document_exception(vault, draft.plan_id, first, "Kommer i høst")

    assert plans.open_demands(draft.plan, plans.plan_findings(vault, draft.pupil, draft.plan)) == (second,)
    with refused(vault, "1 krav", NotAllowedError):
        plans.activate_plan(vault, draft.plan_id)


def test_an_exception_holds_for_what_was_found_and_not_for_what_the_rule_finds_later(draft: InUse) -> None:
    vault = draft.vault
    goals.edit_subject(vault, draft.subjects[0], content=None)
    (demand,) = plans.open_demands(draft.plan, plans.plan_findings(vault, draft.pupil, draft.plan))
    plans.document_exception(vault, draft.plan_id, demand, "Kommer i høst")

    goals.edit_subject(vault, draft.subjects[0], methods=None)

    (left,) = plans.open_demands(draft.plan, plans.plan_findings(vault, draft.pupil, draft.plan))
    assert left.message == "methods"


@pytest.mark.parametrize("reason", ["", "  "])
def test_an_exception_without_a_reason_is_none(draft: InUse, reason: str) -> None:
    plans.set_voice(draft.vault, draft.plan_id, Stage.GOAL_SELECTION, text=None)
    (demand,) = plans.open_demands(draft.plan, plans.plan_findings(draft.vault, draft.pupil, draft.plan))

    with refused(draft.vault, "mangler begrunnelse"):
        plans.document_exception(draft.vault, draft.plan_id, demand, reason)


def test_that_the_plan_is_a_draft_is_told_in_october_and_does_not_stop_it_from_being_taken_in_use(draft: InUse) -> None:
    clock_of(draft.vault).moment = datetime(2026, 10, 2, 9, tzinfo=UTC)
    demands = plans.open_demands(draft.plan, plans.plan_findings(draft.vault, draft.pupil, draft.plan))

    assert [(one.rule, one.message) for one in demands] == [("F02", "draft")]
    assert plans.demands_at(Stage.GOAL_SELECTION, demands) == ()
    assert plans.activate_plan(draft.vault, draft.plan_id)


def test_advice_never_stops_a_plan(draft: InUse) -> None:
    for goal in draft.goal_ids:
        goals.reword_goal(draft.vault, goal, "Forstår bedre")
        goals.edit_goal(draft.vault, goal, criterion=None)

    assert "F16" in findings_of(draft)
    assert plans.activate_plan(draft.vault, draft.plan_id)


@pytest.mark.parametrize("then", [PlanStatus.ACTIVE, PlanStatus.CLOSED])
def test_a_plan_is_taken_in_use_once_so_that_its_date_stays(in_use: InUse, then: PlanStatus) -> None:
    if then is PlanStatus.CLOSED:
        plans.close_plan(in_use.vault, in_use.plan_id)

    with refused(in_use.vault, "allerede tatt i bruk", NotAllowedError):
        plans.activate_plan(in_use.vault, in_use.plan_id, on=date(2026, 10, 1))


def test_taking_a_plan_in_use_can_be_undone(draft: InUse) -> None:
    before = entered(draft.vault)

    undone(draft.vault, plans.activate_plan(draft.vault, draft.plan_id))

    assert entered(draft.vault) == before
    assert draft.plan.status is PlanStatus.DRAFT


def test_a_closed_plan_stays_counted(in_use: InUse) -> None:
    plans.close_plan(in_use.vault, in_use.plan_id)

    assert in_use.plan.status is PlanStatus.CLOSED
    assert in_use.vault.count(YEAR, Round.MIDYEAR).plan_ids == (in_use.plan_id,)


def test_a_draft_is_not_closed_for_it_would_be_counted(draft: InUse) -> None:
    with refused(draft.vault, "er et utkast", NotAllowedError):
        plans.close_plan(draft.vault, draft.plan_id)


def test_a_pupil_who_should_have_had_a_plan_is_found(vault: Vault) -> None:
    key = PupilId("p")
    pupils.add_pupil(vault, given_name="Emil", pupil_id=key)
    assert plans.findings_without_plan(vault, vault.get(Pupil, key)) == ()

    pupils.add_decision(vault, key, kind=DecisionKind.INDIVIDUALLY_ADAPTED, valid_from=date(2026, 8, 17))
    assert [one.rule for one in plans.findings_without_plan(vault, vault.get(Pupil, key))] == ["F02"]

    plans.start_plan(vault, key, YEAR)
    assert plans.findings_without_plan(vault, vault.get(Pupil, key)) == ()


# Next year


def decide(use: InUse, *steps: NextStep | None, level: int = 3) -> None:
    """Carry the annual evaluation through, with a next step for each goal."""
    evaluation_id = use.finalised(Round.ANNUAL, level)
    with use.vault.change("test") as change:
        for goal, step in zip(use.goal_ids, steps, strict=True):
            outcome = use.evaluation(evaluation_id).outcome(goal)
            assert outcome is not None
            change.put(replace(outcome, next_step=step), under=evaluation_id)


def test_next_years_plan_has_the_goals_that_go_on_and_remembers_where_they_came_from(in_use: InUse) -> None:
    vault = in_use.vault
    goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note="Leste «tog».")
    goals.edit_goal(vault, in_use.goal_ids[0], expected_level=Level(3))
    decide(in_use, NextStep.CONTINUE, NextStep.END, NextStep.ADJUST, NextStep.END)
    before = in_use.plan

    changed = plans.start_next_plan(vault, in_use.plan_id, next_id=PlanId("next"))

    coming = vault.get(Plan, "next")
    assert (coming.school_year, coming.status, coming.activated_on) == ("2027/28", PlanStatus.DRAFT, None)
    assert (coming.team, coming.responsible, coming.class_plan_link) == (before.team, before.responsible, "Årsplanen")
    assert [goal.carried_over_from for goal in coming.goals()] == [in_use.goal_ids[0], in_use.goal_ids[2]]
    first = next(coming.goals())
    assert (first.text, first.criterion, first.expected_level) == (in_use.goal().text, "uten hjelp", 3)
    assert first.observations == ()
    assert (coming.evaluations, coming.conversations, coming.exceptions) == ((), (), ())
    assert coming.voices == (Voice(stage=Stage.GOAL_SELECTION, method="samtale"),)
    assert changed.plans == {"next"}
    assert in_use.plan == before
    assert vault.check().faults == ()


def test_everything_in_next_years_plan_has_an_id_of_its_own(in_use: InUse) -> None:
    plans.start_next_plan(in_use.vault, in_use.plan_id, next_id=PlanId("next"))
    before, coming = in_use.plan, in_use.vault.get(Plan, "next")

    for old, new in ((before.subjects, coming.subjects), (tuple(before.goals()), tuple(coming.goals()))):
        assert {one.id for one in old}.isdisjoint({one.id for one in new})
    assert [subject.subject for subject in coming.subjects] == ["NOR", "SOS"]
    assert all(subject.content and not subject.hours_given for subject in coming.subjects)


def test_an_ended_goal_does_not_go_on_and_one_that_was_never_evaluated_does(in_use: InUse) -> None:
    goals.end_goal(in_use.vault, in_use.goal_ids[0], reason="nådd")

    plans.start_next_plan(in_use.vault, in_use.plan_id, next_id=PlanId("next"))

    coming = list(in_use.vault.get(Plan, "next").goals())
    assert [goal.carried_over_from for goal in coming] == list(in_use.goal_ids[1:])
    assert {goal.status for goal in coming} == {GoalStatus.ACTIVE}


def test_next_year_is_begun_once(in_use: InUse) -> None:
    plans.start_next_plan(in_use.vault, in_use.plan_id)

    with refused(in_use.vault, "allerede en IOP for 2027/28", UserError):
        plans.start_next_plan(in_use.vault, in_use.plan_id)


def test_beginning_next_year_can_be_undone(in_use: InUse) -> None:
    decide(in_use, *[NextStep.CONTINUE] * 4)
    before = entered(in_use.vault)

    undone(in_use.vault, plans.start_next_plan(in_use.vault, in_use.plan_id))

    assert entered(in_use.vault) == before


def test_next_years_plan_is_shown_beside_this_years(in_use: InUse) -> None:
    plans.start_next_plan(in_use.vault, in_use.plan_id)
    pupil = in_use.pupil

    shown = [pupil.plan_for(year) for year in (YEAR, NEXT)]
    assert [plan.school_year for plan in shown if plan] == ["2026/27", "2027/28"]


# What is gone


@pytest.mark.parametrize(
    "act",
    [
        lambda vault: plans.start_plan(vault, PupilId("nobody"), YEAR),
        lambda vault: plans.edit_plan(vault, PlanId("nothing"), class_plan_link="x"),
        lambda vault: plans.set_voice(vault, PlanId("nothing"), Stage.MIDYEAR, text="x"),
        lambda vault: plans.set_team(vault, PlanId("nothing"), []),
        lambda vault: plans.mark_step(vault, PlanId("nothing"), 1, not_needed_because="x"),
        lambda vault: plans.edit_conversation(vault, ConversationId("nothing"), note="x"),
        lambda vault: plans.remove_conversation(vault, ConversationId("nothing")),
        lambda vault: plans.activate_plan(vault, PlanId("nothing")),
        lambda vault: plans.close_plan(vault, PlanId("nothing")),
        lambda vault: plans.start_next_plan(vault, PlanId("nothing")),
    ],
)
def test_what_is_gone_cannot_be_changed(in_use: InUse, act: Callable[[Vault], object]) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        act(in_use.vault)


def test_goals_evaluated_without_a_next_step_do_not_go_on_by_themselves(in_use: InUse) -> None:
    decide(in_use, NextStep.CONTINUE, None, None, NextStep.ADJUST, level=4)

    plans.start_next_plan(in_use.vault, in_use.plan_id, next_id=PlanId("next"))

    coming = in_use.vault.get(Plan, "next").goals()
    assert [goal.carried_over_from for goal in coming] == [in_use.goal_ids[0], in_use.goal_ids[3]]


def test_the_second_year_of_a_goal_points_to_the_first(in_use: InUse) -> None:
    vault = in_use.vault
    plans.start_next_plan(vault, in_use.plan_id, next_id=PlanId("next"))
    second = next(vault.get(Plan, "next").goals())

    plans.start_next_plan(vault, PlanId("next"), next_id=PlanId("after"))

    assert next(vault.get(Plan, "after").goals()).carried_over_from == second.id
