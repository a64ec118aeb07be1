from datetime import date

import pytest

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import EvaluationId, GoalId
from ioplab.domain.plan import filled
from ioplab.domain.vocabulary import ConversationKind, Curriculum, GoalStatus, PlanStatus, Round, Stage
from tests.support.plans import (
    JON,
    KARI,
    a_goal,
    a_guardian_talk,
    a_plan,
    a_subject,
    a_voice,
    an_evaluation,
    goals,
)


@pytest.mark.parametrize(
    ("text", "is_filled"),
    [(None, False), ("", False), (" \n\t", False), ("\N{NO-BREAK SPACE}", False), ("0", True), (" ja ", True)],
)
def test_white_space_is_nothing_written(text: str | None, is_filled: bool) -> None:
    assert filled(text) is is_filled


@pytest.mark.parametrize(
    ("changes", "recorded"),
    [
        ({}, True),
        ({"text": None}, False),
        ({"method": " "}, False),
        ({"effect": ""}, False),
        ({"text": None, "method": None, "effect": None}, False),
        ({"text": None, "method": None, "effect": None, "not_obtained_reason": "Ville ikke si noe"}, True),
        ({"text": None, "not_obtained_reason": "Ville ikke si noe"}, True),
        ({"text": None, "not_obtained_reason": "  "}, False),
    ],
)
def test_a_voice_is_recorded_with_what_how_and_effect_or_with_why_not(changes: dict[str, str | None], recorded: bool) -> None:
    assert a_voice(**changes).is_recorded is recorded


def test_a_talk_is_settled_when_held_or_declined_but_not_by_an_invitation() -> None:
    invited = {"held_on": None, "declined_on": None, "invited_on": date(2026, 8, 20)}

    assert not a_guardian_talk(**invited).is_settled
    assert a_guardian_talk(**{**invited, "held_on": date(2026, 9, 1)}).is_settled
    assert a_guardian_talk(**{**invited, "declined_on": date(2026, 9, 1)}).is_settled


def test_talks_are_found_by_kind_and_stage() -> None:
    wanted = a_guardian_talk(Stage.MIDYEAR)
    with_pupil = a_guardian_talk(Stage.MIDYEAR, kind=ConversationKind.PUPIL)
    no_stage = a_guardian_talk(Stage.MIDYEAR, stage=None)
    plan = a_plan(conversations=(a_guardian_talk(), with_pupil, no_stage, wanted))

    assert plan.talks(ConversationKind.GUARDIAN, Stage.MIDYEAR) == (wanted,)


@pytest.mark.parametrize(
    ("curriculum", "deviates"),
    [(None, False), (Curriculum.FOLLOWS, False), (Curriculum.PARTLY, True), (Curriculum.OWN, True)],
)
def test_a_subject_deviates_when_its_goals_leave_the_curriculum(curriculum: Curriculum | None, deviates: bool) -> None:
    assert a_subject(curriculum=curriculum).deviates is deviates


def test_goals_come_subject_by_subject_and_ended_ones_are_not_worked_towards() -> None:
    ended = a_goal("ended", status=GoalStatus.ENDED)
    reading = a_subject("NOR", goals=(a_goal("a"), ended))
    plan = a_plan(subjects=(reading, a_subject("MAT", goals=goals("b"))))

    assert [goal.id for goal in plan.goals()] == ["a", "ended", "b"]
    assert [goal.id for goal in reading.active_goals] == ["a"]
    assert plan.goal(GoalId("ended")) is ended
    assert plan.goal(GoalId("nowhere")) is None


@pytest.mark.parametrize(("criterion", "has_one"), [(None, False), (" ", False), ("Tre av fire", True)])
def test_a_blank_criterion_is_no_criterion(criterion: str | None, has_one: bool) -> None:
    assert a_goal(criterion=criterion).has_criterion is has_one


@pytest.mark.parametrize("status", PlanStatus)
def test_drafts_are_not_counted(status: PlanStatus) -> None:
    assert a_plan(status=status).is_counted is (status is not PlanStatus.DRAFT)


def round_of(name: str, opened: date | None = None, finalised: date | None = None) -> Evaluation:
    return an_evaluation(Round.ANNUAL, id=EvaluationId(name), opened_on=opened, finalised_on=finalised)


@pytest.mark.parametrize(
    ("wanted", "other"),
    [
        (round_of("wanted", finalised=date(2027, 5, 30)), round_of("open", opened=date(2027, 6, 5))),
        (round_of("wanted", finalised=date(2027, 6, 2)), round_of("older", finalised=date(2027, 5, 30))),
        (round_of("wanted", opened=date(2027, 6, 1)), round_of("older", opened=date(2027, 5, 1))),
        (round_of("wanted", opened=date(2027, 6, 1)), round_of("undated")),
    ],
)
def test_of_several_evaluations_the_finalised_and_then_the_newest_is_meant(wanted: Evaluation, other: Evaluation) -> None:
    midyear = an_evaluation(Round.MIDYEAR, finalised_on=date(2027, 6, 30))

    for order in ((midyear, wanted, other), (other, wanted, midyear)):
        assert a_plan(evaluations=order).evaluation(Round.ANNUAL) is wanted


def test_a_plan_without_an_evaluation_says_so() -> None:
    assert a_plan(evaluations=(an_evaluation(Round.MIDYEAR),)).evaluation(Round.ANNUAL) is None


def test_only_those_marked_so_rate_goals() -> None:
    assert a_plan().raters() == (KARI.id, JON.id)


def test_a_voice_is_found_by_its_stage() -> None:
    said = a_voice(Stage.ANNUAL)
    plan = a_plan(voices=(a_voice(), said))

    assert plan.voice(Stage.ANNUAL) is said
    assert plan.voice(Stage.MIDYEAR) is None
