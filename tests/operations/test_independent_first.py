"""Independent first: nobody sees another's rating of a goal before their own is submitted, by whatever way they ask."""

from __future__ import annotations

import pytest

from ioplab.domain.evaluation import Evaluation, HiddenRating, Rating
from ioplab.domain.ids import EvaluationId, Level
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import Basis, PlanStatus, Round, StaffRole
from ioplab.errors import NotAllowedError
from ioplab.exchange import plan_file
from ioplab.operations import evaluations, exchanging, goals, people, plans
from ioplab.operations.documents import DocumentKind, make_document
from ioplab.workspace import Workspace
from tests.reports.sample import words
from tests.support.vaults import PASSPHRASE, InUse, acting_as, query, refused

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


@pytest.mark.parametrize("number", [0, 1])
def test_not_even_every_evaluation_or_rating_asked_for_by_itself(in_use: InUse, round_of: EvaluationId, number: int) -> None:
    found = next(one for one in in_use.vault.all(Evaluation) if one.id == round_of)
    assert isinstance(jons(found, in_use, number), HiddenRating)
    assert SECRET not in repr(in_use.vault.all(Rating))


def test_a_draft_taken_back_or_passed_through_is_in_nobody_elses_history(in_use: InUse) -> None:
    vault, midyear = in_use.vault, in_use.open(Round.MIDYEAR)
    people.identify(vault, in_use.jon)
    for goal in in_use.goal_ids[:2]:
        evaluations.rate_goal(vault, midyear, goal, in_use.jon, level=Level(1), note=SECRET)
    evaluations.clear_rating(vault, midyear, in_use.goal_ids[0], in_use.jon)
    evaluations.rate_goal(vault, midyear, in_use.goal_ids[1], in_use.jon, level=Level(2), note="Noe annet")
    evaluations.submit_ratings(vault, midyear, in_use.jon)
    keys = [f"{midyear}/{goal}/{in_use.jon}" for goal in in_use.goal_ids[:2]]
    assert all(SECRET in repr(vault.history(Rating, key)) for key in keys)

    people.identify(vault, in_use.kari)
    in_use.rate_all(midyear, in_use.kari, 3)

    assert "Noe annet" in repr(in_use.evaluation(midyear))
    assert not any(SECRET in repr(vault.history(Rating, key)) for key in keys)


def test_finalising_shows_nobody_anothers_draft(in_use: InUse) -> None:
    vault, midyear = in_use.vault, in_use.open(Round.MIDYEAR)
    people.identify(vault, in_use.jon)
    evaluations.rate_goal(vault, midyear, in_use.goal_ids[0], in_use.jon, level=Level(1), note=SECRET)
    people.identify(vault, in_use.kari)
    evaluations.excuse_from_rating(vault, midyear, in_use.jon, reason="Permisjon")
    plans.set_voice(vault, in_use.plan_id, Round.MIDYEAR.stage, text="Fint.", method="samtale", effect="Togbøker.")
    in_use.rate_all(midyear, in_use.kari, 3)
    evaluations.accept_agreed(vault, midyear)

    evaluations.finalise_evaluation(vault, midyear)

    assert SECRET not in repr(vault.all(Pupil))
    assert SECRET not in repr(in_use.evaluation(midyear))
    assert SECRET not in exchanging.export_plans(vault).decode()


def test_one_does_not_submit_look_undo_and_rate_anew(in_use: InUse, round_of: EvaluationId) -> None:
    workspace, goal = Workspace(in_use.vault), in_use.goal_ids[0]
    workspace.run(evaluations.rate_goal, round_of, goal, in_use.kari, level=Level(4))
    workspace.run(evaluations.submit_ratings, round_of, in_use.kari)

    with refused(in_use.vault, "kan ikke angres. Vurderingene er levert", NotAllowedError):
        workspace.undo()


def test_submitting_is_undone_and_done_again_while_nobody_else_has(in_use: InUse) -> None:
    midyear, goal = in_use.open(Round.MIDYEAR), in_use.goal_ids[0]
    people.identify(in_use.vault, in_use.kari)
    workspace = Workspace(in_use.vault)
    workspace.run(evaluations.rate_goal, midyear, goal, in_use.kari, level=Level(4))
    workspace.run(evaluations.submit_ratings, midyear, in_use.kari)

    workspace.undo()
    rating = in_use.evaluation(midyear).rating(goal, in_use.kari)
    assert rating is not None
    assert rating.submitted_at is None
    workspace.redo()
    rating = in_use.evaluation(midyear).rating(goal, in_use.kari)
    assert rating is not None
    assert rating.submitted_at is not None


def test_taking_a_goal_out_is_undone_and_done_again_after_all_have_submitted(in_use: InUse, round_of: EvaluationId) -> None:
    in_use.rate_all(round_of, in_use.kari, 3)
    workspace = Workspace(in_use.vault)
    workspace.run(goals.remove_goal, in_use.goal_ids[0])

    workspace.undo()
    workspace.redo()

    assert in_use.plan.goal(in_use.goal_ids[0]) is None


def test_one_does_not_stand_aside_look_and_rate_after_all(in_use: InUse, round_of: EvaluationId) -> None:
    workspace = Workspace(in_use.vault)
    workspace.run(evaluations.excuse_from_rating, round_of, in_use.kari, reason="Permisjon")

    with refused(in_use.vault, "Du står som ikke relevant", NotAllowedError):
        workspace.undo()
    with refused(in_use.vault, "Du står som ikke relevant", NotAllowedError):
        evaluations.rate_goal(in_use.vault, round_of, in_use.goal_ids[0], in_use.kari, level=Level(2))


def test_one_does_not_leave_the_team_to_look(in_use: InUse, round_of: EvaluationId) -> None:
    vault, jon = in_use.vault, TeamMember(staff=in_use.jon, rates=True)
    for team in ([jon], [jon, TeamMember(staff=in_use.kari, rates=False)]):
        with refused(vault, "Andre har levert vurderinger", NotAllowedError):
            plans.set_team(vault, in_use.plan_id, team)

    evaluations.excuse_from_rating(vault, round_of, in_use.kari, reason="Slutter")
    plans.set_team(vault, in_use.plan_id, [jon])

    assert in_use.plan.raters() == (in_use.jon,)


def test_where_several_have_keys_nobody_says_they_are_somebody_else(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, in_use.kari)
    people.give_key(vault, in_use.jon, "jons rolige elger", PASSPHRASE)
    people.add_staff(vault, name="Anne Eksempel", role=StaffRole.TEACHER)
    anne = vault.staff()[-1].id

    for another in (in_use.jon, anne):
        with refused(vault, "ikke være en annen", NotAllowedError):
            people.identify(vault, another)
    assert vault.viewer == in_use.kari


def test_who_is_taken_out_of_the_staff_sees_no_more_than_before(in_use: InUse, round_of: EvaluationId) -> None:
    people.edit_staff(in_use.vault, in_use.kari, name="Kari Nygift")
    with in_use.vault.change("test") as change:
        change.remove(in_use.vault.get(Staff, in_use.kari))

    assert SECRET not in repr(in_use.evaluation(round_of))


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


def test_what_others_agreed_is_hidden_with_their_ratings_and_cannot_be_written_over(
    in_use: InUse, round_of: EvaluationId
) -> None:
    goal_id = in_use.goal_ids[0]
    people_before = in_use.vault.person
    with acting_as(in_use.vault, in_use.jon):
        evaluations.agree_outcome(in_use.vault, round_of, goal_id, level=Level(2), comment=SECRET)
    assert in_use.vault.person == people_before

    assert in_use.evaluation(round_of).outcome(goal_id) is None
    with refused(in_use.vault, "ikke levert din egen vurdering"):
        evaluations.agree_outcome(in_use.vault, round_of, goal_id, level=Level(4))

    for number in in_use.goal_ids:
        evaluations.rate_goal(in_use.vault, round_of, number, in_use.kari, level=Level(3))
    evaluations.submit_ratings(in_use.vault, round_of, in_use.kari)
    agreed = in_use.evaluation(round_of).outcome(goal_id)
    assert agreed is not None
    assert agreed.comment == SECRET


def test_a_goal_taken_out_takes_a_hidden_outcome_with_it(in_use: InUse, round_of: EvaluationId) -> None:
    goal_id = in_use.goal_ids[0]
    with acting_as(in_use.vault, in_use.jon):
        evaluations.agree_outcome(in_use.vault, round_of, goal_id, level=Level(2), comment=SECRET)

    goals.remove_goal(in_use.vault, goal_id)

    assert query(in_use.vault, f"SELECT COUNT(*) FROM outcome WHERE goal = '{goal_id}'") == [(0,)]
