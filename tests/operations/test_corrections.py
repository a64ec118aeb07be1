"""A finalised evaluation is corrected by a visible revision with a reason, and what is corrected is what counts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ioplab.domain.evaluation import Correction, Outcome
from ioplab.domain.goal_state import goal_state
from ioplab.domain.ids import Level
from ioplab.domain.vocabulary import NextStep, Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import plan_file
from ioplab.operations import evaluations, exchanging, goals, plans
from ioplab.operations.documents import DocumentKind, make_document
from tests.support.vaults import YEAR, InUse, clock_of, refused, undone


def test_what_stood_is_kept_with_who_when_and_why(in_use: InUse) -> None:
    finished = in_use.finalised()
    clock_of(in_use.vault).wait(timedelta(days=2))

    evaluations.correct_outcome(
        in_use.vault, finished, in_use.goal_ids[0], level=Level(1), comment="Sett på opptaket", reason=" Tastet feil nivå "
    )

    evaluation = in_use.evaluation(finished)
    assert evaluation.is_finalised
    outcome = evaluation.outcome(in_use.goal_ids[0])
    assert outcome is not None
    assert (outcome.level, outcome.comment, outcome.next_step) == (1, "Sett på opptaket", NextStep.CONTINUE)
    assert outcome.took_part == (in_use.kari, in_use.jon)
    assert evaluation.corrections == (
        Correction(
            goal=in_use.goal_ids[0],
            level=Level(3),
            next_step=NextStep.CONTINUE,
            corrected_on=date(2026, 8, 22),
            corrected_by="Kari Eksempel",
            reason="Tastet feil nivå",
        ),
    )
    assert evaluation.corrections_of(in_use.goal_ids[1]) == ()


def test_a_goal_can_be_corrected_again_and_every_step_is_read(in_use: InUse) -> None:
    finished, goal = in_use.finalised(), in_use.goal_ids[0]

    evaluations.correct_outcome(in_use.vault, finished, goal, not_worked_on_reason="Fravær", reason="Var syk")
    evaluations.correct_outcome(in_use.vault, finished, goal, level=Level(2), reason="Var der likevel")

    evaluation = in_use.evaluation(finished)
    assert [(one.level, one.not_worked_on_reason) for one in evaluation.corrections] == [(3, None), (None, "Fravær")]
    outcome = evaluation.outcome(goal)
    assert outcome is not None
    assert (outcome.level, outcome.not_worked_on_reason) == (2, None)


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_a_correction_without_a_reason_is_refused(in_use: InUse, reason: str) -> None:
    finished = in_use.finalised()

    with refused(in_use.vault, "mangler en grunn", UserError):
        evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(1), reason=reason)


def test_what_is_not_finalised_is_changed_and_not_corrected(in_use: InUse) -> None:
    evaluation = in_use.open()

    with refused(in_use.vault, "ikke fullført", NotAllowedError):
        evaluations.correct_outcome(in_use.vault, evaluation, in_use.goal_ids[0], level=Level(1), reason="Feil")


def test_a_level_off_the_scale_and_a_goal_of_another_plan_are_refused(in_use: InUse) -> None:
    finished, other = in_use.finalised(), in_use.goal_ids[3]
    with refused(in_use.vault, "finnes ikke i skalaen"):
        evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(5), reason="Feil")
    goals.remove_goal(in_use.vault, other)

    with refused(in_use.vault, "ikke i denne planen", NotFoundError):
        evaluations.correct_outcome(in_use.vault, finished, other, level=Level(2), reason="Feil")


def test_correcting_to_what_stands_writes_nothing(in_use: InUse) -> None:
    finished = in_use.finalised()

    assert not evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(3), reason="Feil")
    assert in_use.evaluation(finished).corrections == ()


def test_a_goal_that_one_persons_rating_stood_for_is_corrected_too(in_use: InUse) -> None:
    """The demands have been met by a reason, so that the round was finalised although nothing was agreed about a goal."""
    finished, goal = in_use.finalised(), in_use.goal_ids[0]
    outcome = in_use.evaluation(finished).outcome(goal)
    with in_use.vault.change("test") as change:
        change.remove_from(finished, outcome)

    evaluations.correct_outcome(in_use.vault, finished, goal, level=Level(2), reason="Glemt")

    evaluation = in_use.evaluation(finished)
    assert isinstance(evaluation.outcome(goal), Outcome)
    assert [(one.level, one.not_worked_on_reason) for one in evaluation.corrections] == [(None, None)]


def test_the_numbers_follow_what_was_corrected(in_use: InUse) -> None:
    finished, goal = in_use.finalised(), in_use.goal_ids[0]
    stood = 3
    for level in (1, 4, 2, 2, 3):
        expected = dict(in_use.vault.count(YEAR, Round.MIDYEAR).attainment[0].levels)

        evaluations.correct_outcome(in_use.vault, finished, goal, level=Level(level), reason="Feil")

        expected[str(stood)] -= 1
        expected[str(level)] += 1
        assert in_use.vault.count(YEAR, Round.MIDYEAR).attainment[0].levels == expected
        assert in_use.vault.check().faults == ()
        assert goal_state(in_use.plan, in_use.goal(), Round.MIDYEAR).level == level
        stood = level


def test_undoing_the_correction_brings_back_what_stood_and_the_numbers(in_use: InUse) -> None:
    finished = in_use.finalised()
    before, counted = in_use.evaluation(finished), in_use.vault.count(YEAR, Round.MIDYEAR)

    changed = evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(1), reason="Feil")
    assert in_use.vault.count(YEAR, Round.MIDYEAR) != counted
    undone(in_use.vault, changed)

    assert in_use.evaluation(finished) == before
    assert in_use.vault.count(YEAR, Round.MIDYEAR) == counted


def test_next_years_plan_has_the_goals_that_the_corrected_round_carries_on(in_use: InUse) -> None:
    annual = in_use.finalised(Round.ANNUAL, 4, 3, 3, 4)
    correct = evaluations.correct_outcome
    correct(in_use.vault, annual, in_use.goal_ids[0], level=Level(2), next_step=NextStep.ADJUST, reason="Tastet feil nivå")
    correct(in_use.vault, annual, in_use.goal_ids[1], next_step=NextStep.END, reason="Eleven valgte et annet mål")

    plans.start_next_plan(in_use.vault, in_use.plan_id)

    kept = [goal.carried_over_from for goal in in_use.pupil.plans[-1].goals()]
    assert kept == [in_use.goal_ids[0], in_use.goal_ids[2]]


def test_goals_that_nobody_evaluated_go_on_into_next_year(in_use: InUse) -> None:
    plans.start_next_plan(in_use.vault, in_use.plan_id)

    assert [goal.carried_over_from for goal in in_use.pupil.plans[-1].goals()] == list(in_use.goal_ids)


def test_a_correction_travels_with_the_plan(in_use: InUse) -> None:
    finished = in_use.finalised()
    evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(1), reason="Tastet feil nivå")

    (pupil,) = plan_file.decode(exchanging.export_plans(in_use.vault)).pupils

    assert pupil.plans[0].evaluations[0].corrections == in_use.evaluation(finished).corrections


def test_a_goal_taken_out_takes_its_corrections_with_it_so_that_the_file_can_be_read(in_use: InUse) -> None:
    finished = in_use.finalised()
    for number in (0, 1):
        evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[number], level=Level(1), reason="Feil")

    changed = goals.remove_goal(in_use.vault, in_use.goal_ids[0])

    assert [one.goal for one in in_use.evaluation(finished).corrections] == [in_use.goal_ids[1]]
    undone(in_use.vault, changed)
    assert [one.goal for one in in_use.evaluation(finished).corrections] == list(in_use.goal_ids[:2])


def test_the_document_can_be_made(in_use: InUse) -> None:
    finished = in_use.finalised()
    evaluations.correct_outcome(in_use.vault, finished, in_use.goal_ids[0], level=Level(1), reason="Tastet feil nivå")

    assert make_document(in_use.vault, in_use.plan_id, DocumentKind.MIDYEAR).startswith(b"%PDF")


# Several pupils at once


def test_several_pupils_ratings_are_handed_in_and_accepted_in_one_act_each(in_use: InUse) -> None:
    evaluation = in_use.open()
    for goal in in_use.goal_ids:
        evaluations.rate_goal(in_use.vault, evaluation, goal, in_use.kari, level=Level(3))
    submitted = evaluations.submit_several(in_use.vault, [evaluation], in_use.kari)
    in_use.rate_all(evaluation, in_use.jon, 3)
    accepted = evaluations.accept_several(in_use.vault, [evaluation])

    assert (submitted.operation, accepted.operation) == ("submit_several", "accept_several")
    assert len(in_use.evaluation(evaluation).outcomes) == 4


def test_a_finalised_round_among_them_refuses_all(in_use: InUse) -> None:
    finished = in_use.finalised()
    annual = in_use.open(Round.ANNUAL)
    evaluations.rate_goal(in_use.vault, annual, in_use.goal_ids[0], in_use.kari, level=Level(3))

    with refused(in_use.vault, "fullført", NotAllowedError):
        evaluations.submit_several(in_use.vault, [annual, finished], in_use.kari)
    with refused(in_use.vault, "fullført", NotAllowedError):
        evaluations.accept_several(in_use.vault, [annual, finished])
    with refused(in_use.vault, "som deg selv", NotAllowedError):
        evaluations.submit_several(in_use.vault, [annual], in_use.jon)
