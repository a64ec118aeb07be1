"""Independent first: nobody sees another's rating of a goal before their own is submitted, by whatever way they ask."""

from __future__ import annotations

import pytest

from ioplab.domain.evaluation import Evaluation, HiddenRating, Rating
from ioplab.domain.ids import EvaluationId, Level
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Basis, PlanStatus, Round
from ioplab.exchange import plan_file
from ioplab.operations import evaluations, exchanging, goals, people, plans
from ioplab.operations.documents import DocumentKind, make_document
from ioplab.workspace import Workspace
from tests.reports.sample import words
from tests.support.vaults import InUse, refused

SECRET = "Jons egne ord om lesingen"


@pytest.fixture
def round_of(in_use: InUse) -> EvaluationId:
    """Jon has rated everything and submitted it; now Kari sits down, who has rated nothing."""
    evaluation = in_use.open(Round.MIDYEAR)
    people.identify(in_use.vault, in_use.jon)
    for goal_id in in_use.goal_ids:
        said = {"level": Level(2), "basis": Basis.OBSERVED, "note": SECRET}
        evaluations.rate_goal(in_use.vault, evaluation, goal_id, in_use.jon, **said)
    evaluations.submit_ratings(in_use.vault, evaluation, in_use.jon)
    people.identify(in_use.vault, in_use.kari)
    return evaluation


def jons(evaluation: Evaluation, in_use: InUse, number: int = 0) -> Rating | None:
    return evaluation.rating(in_use.goal_ids[number], in_use.jon)


def test_another_persons_rating_is_a_trace_without_content(in_use: InUse, round_of: EvaluationId) -> None:
    ways = (
        in_use.vault.get(Evaluation, round_of),
        in_use.vault.get(Plan, in_use.plan_id).evaluations[-1],
        in_use.vault.get(Pupil, in_use.pupil_id).plans[-1].evaluations[-1],
        in_use.vault.all(Pupil)[0].plans[-1].evaluations[-1],
        in_use.vault.pupil_of(in_use.plan_id).plans[-1].evaluations[-1],
        Workspace(in_use.vault).pupil(in_use.pupil_id).plans[-1].evaluations[-1],
    )
    for evaluation in ways:
        seen = jons(evaluation, in_use)
        assert isinstance(seen, HiddenRating)
        assert (seen.level, seen.note, seen.basis) == (None, None, None)
        assert seen.submitted_at is not None
        assert evaluation.submitted(in_use.goal_ids[0]) == ()


def test_who_has_rated_a_goal_sees_what_others_say_of_that_goal_and_no_other(in_use: InUse, round_of: EvaluationId) -> None:
    evaluations.rate_goal(in_use.vault, round_of, in_use.goal_ids[0], in_use.kari, level=Level(3))
    assert isinstance(jons(in_use.evaluation(round_of), in_use), HiddenRating)

    evaluations.submit_ratings(in_use.vault, round_of, in_use.kari)

    evaluation = in_use.evaluation(round_of)
    seen, unseen = jons(evaluation, in_use, 0), jons(evaluation, in_use, 1)
    assert (seen and seen.level, seen and seen.note) == (2, SECRET)
    assert isinstance(unseen, HiddenRating)


def test_a_draft_is_its_writers_alone(in_use: InUse) -> None:
    evaluation = in_use.open(Round.MIDYEAR)
    people.identify(in_use.vault, in_use.jon)
    evaluations.rate_goal(in_use.vault, evaluation, in_use.goal_ids[0], in_use.jon, level=Level(1), note=SECRET)
    people.identify(in_use.vault, in_use.kari)
    evaluations.rate_goal(in_use.vault, evaluation, in_use.goal_ids[0], in_use.kari, level=Level(3))
    evaluations.submit_ratings(in_use.vault, evaluation, in_use.kari)

    assert isinstance(jons(in_use.evaluation(evaluation), in_use), HiddenRating)
    people.identify(in_use.vault, in_use.jon)
    mine = jons(in_use.evaluation(evaluation), in_use)
    assert mine is not None
    assert mine.note == SECRET


def test_somebody_who_does_not_rate_this_time_sees_what_is_submitted(in_use: InUse, round_of: EvaluationId) -> None:
    evaluations.excuse_from_rating(in_use.vault, round_of, in_use.kari, reason="Permisjon")

    seen = jons(in_use.evaluation(round_of), in_use)
    assert seen is not None
    assert seen.note == SECRET


def test_an_export_holds_neither_content_nor_trace(in_use: InUse, round_of: EvaluationId) -> None:
    content = exchanging.export_plans(in_use.vault)

    assert SECRET not in content.decode()
    (pupil,) = plan_file.decode(content).pupils
    assert [one.ratings for one in pupil.plans[-1].evaluations if one.id == round_of] == [()]


def test_no_document_holds_it(in_use: InUse, round_of: EvaluationId) -> None:
    content = make_document(in_use.vault, in_use.plan_id, DocumentKind.MIDYEAR)

    told = words(content)
    assert "Leser 1 linjer" in told
    assert SECRET not in told
    assert round_of


def test_no_history_tells_it(in_use: InUse, round_of: EvaluationId) -> None:
    people.identify(in_use.vault, in_use.jon)
    with in_use.vault.change("test") as change:
        submitted = jons(in_use.evaluation(round_of), in_use)
        assert submitted is not None
        change.put(submitted, under=round_of)
    key = f"{round_of}/{in_use.goal_ids[0]}/{in_use.jon}"
    assert any(one.entity.note == SECRET for one in in_use.vault.history(Rating, key))

    people.identify(in_use.vault, in_use.kari)

    assert in_use.vault.history(Rating, key) == ()


def test_nobody_rates_as_somebody_else(in_use: InUse, round_of: EvaluationId) -> None:
    with refused(in_use.vault, "bare vurdere som deg selv"):
        evaluations.rate_goal(in_use.vault, round_of, in_use.goal_ids[0], in_use.jon, level=Level(4))
    with refused(in_use.vault, "bare vurdere som deg selv"):
        evaluations.clear_rating(in_use.vault, round_of, in_use.goal_ids[0], in_use.jon)
    with refused(in_use.vault, "bare vurdere som deg selv"):
        evaluations.submit_ratings(in_use.vault, round_of, in_use.jon)


def test_what_one_does_beside_it_leaves_the_hidden_rating_whole(in_use: InUse, round_of: EvaluationId) -> None:
    plans.edit_plan(in_use.vault, in_use.plan_id, class_plan_link="ny")
    evaluations.edit_evaluation(in_use.vault, round_of, overview="Som vedtatt.")
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], observe_how="Lytt")
    people.identify(in_use.vault, in_use.jon)

    mine = jons(in_use.evaluation(round_of), in_use)
    assert mine is not None
    assert (mine.level, mine.note) == (2, SECRET)


def test_a_goal_taken_out_takes_the_hidden_rating_with_it_and_undo_brings_it_back(in_use: InUse, round_of: EvaluationId) -> None:
    changed = goals.remove_goal(in_use.vault, in_use.goal_ids[0])
    assert jons(in_use.evaluation(round_of), in_use) is None

    assert changed.change is not None
    with in_use.vault.change("undo") as change:
        change.revert(changed.change)
    people.identify(in_use.vault, in_use.jon)

    mine = jons(in_use.evaluation(round_of), in_use)
    assert mine is not None
    assert mine.note == SECRET


def test_one_cannot_agree_on_what_one_has_not_rated(in_use: InUse, round_of: EvaluationId) -> None:
    assert evaluations.goals_alike(in_use.plan, in_use.evaluation(round_of)) == ()


def test_a_finalised_evaluation_is_seen_whole(in_use: InUse) -> None:
    evaluation = in_use.finalised(Round.MIDYEAR, 3)
    people.identify(in_use.vault, in_use.kari)

    assert not any(isinstance(one, HiddenRating) for one in in_use.evaluation(evaluation).ratings)
    assert in_use.plan.status is PlanStatus.ACTIVE
