"""Evaluating: independent ratings first, then agreement, then finalised and counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from ioplab.domain.evaluation import AccessGiven, NotRating, PupilRating, Rating
from ioplab.domain.ids import EvaluationId, GoalId, Level, StaffId
from ioplab.domain.plan import TeamMember
from ioplab.domain.vocabulary import Basis, Face, NextStep, Round, Stage
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.operations import evaluations, goals, people, plans
from ioplab.storage.vault import Vault
from tests.support.vaults import YEAR, InUse, clock_of, entered, refused, undone


@pytest.fixture(autouse=True)
def _who_enters_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody without a place among the staff, who may enter what each of the team has said."""
    monkeypatch.setattr(Vault, "viewer", None)


@pytest.fixture
def midyear(in_use: InUse) -> EvaluationId:
    """The mid-year round of the plan in use, opened."""
    return in_use.open(Round.MIDYEAR)


def say(use: InUse, evaluation_id: EvaluationId, number: int, staff: StaffId, **said: Any) -> None:
    evaluations.rate_goal(use.vault, evaluation_id, use.goal_ids[number], staff, **said)


def rate(use: InUse, evaluation_id: EvaluationId, number: int, staff: StaffId, level: int = 3) -> None:
    say(use, evaluation_id, number, staff, level=Level(level))


# Opening


@pytest.mark.parametrize(("kind", "due"), [(Round.MIDYEAR, date(2027, 1, 15)), (Round.ANNUAL, date(2027, 5, 31))])
def test_a_round_is_opened_today_and_is_due_when_the_year_wheel_says(in_use: InUse, kind: Round, due: date) -> None:
    evaluation = in_use.evaluation(in_use.open(kind))

    assert (evaluation.kind, evaluation.due_on, evaluation.opened_on) == (kind, due, date(2026, 8, 20))
    assert (evaluation.scale, evaluation.is_finalised) == ("ioplab-mastery/1", False)


def test_a_round_is_opened_once(in_use: InUse, midyear: EvaluationId) -> None:
    with refused(in_use.vault, "allerede startet", NotAllowedError):
        in_use.open(Round.MIDYEAR)

    assert in_use.evaluation(midyear)
    assert in_use.open(Round.ANNUAL)


def test_a_draft_is_not_evaluated(draft: InUse) -> None:
    with refused(draft.vault, "er et utkast", NotAllowedError):
        draft.open(Round.MIDYEAR)


# Rating


def test_a_rating_is_written_bit_by_bit(in_use: InUse, midyear: EvaluationId) -> None:
    say(in_use, midyear, 0, in_use.kari, level=Level(2), note=" Nesten ")
    say(in_use, midyear, 0, in_use.kari, basis=Basis.WORK_SAMPLE, several_settings=True)

    assert in_use.evaluation(midyear).ratings == (
        Rating(
            goal=in_use.goal_ids[0],
            staff=in_use.kari,
            level=Level(2),
            note="Nesten",
            basis=Basis.WORK_SAMPLE,
            several_settings=True,
        ),
    )


def test_a_level_takes_a_reason_away_and_a_reason_a_level(in_use: InUse, midyear: EvaluationId) -> None:
    steps: list[tuple[dict[str, Any], tuple[int | None, str | None]]] = [
        ({"not_worked_on_reason": "fravær"}, (None, "fravær")),
        ({"level": Level(4)}, (4, None)),
        ({"not_worked_on_reason": "fravær igjen"}, (None, "fravær igjen")),
    ]
    for said, expected in steps:
        say(in_use, midyear, 0, in_use.kari, **said)
        rating = in_use.evaluation(midyear).rating(in_use.goal_ids[0], in_use.kari)
        assert rating is not None
        assert (rating.level, rating.not_worked_on_reason) == expected


@pytest.mark.parametrize("said", [{}, {"note": "Nesten"}, {"not_worked_on_reason": "  "}, {"level": None}])
def test_a_rating_says_a_level_or_why_not(in_use: InUse, midyear: EvaluationId, said: dict[str, Any]) -> None:
    with refused(in_use.vault, "mangler en grunn"):
        say(in_use, midyear, 0, in_use.kari, **said)


def test_a_level_cannot_be_taken_away_without_saying_why(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari, 3)

    with refused(in_use.vault, "mangler en grunn"):
        say(in_use, midyear, 0, in_use.kari, level=None)


@pytest.mark.parametrize("level", [0, 5, -1])
def test_a_level_is_on_the_scale(in_use: InUse, midyear: EvaluationId, level: int) -> None:
    with refused(in_use.vault, "finnes ikke i skalaen"):
        rate(in_use, midyear, 0, in_use.kari, level)


def test_those_rate_who_are_in_the_team_to_rate(in_use: InUse, midyear: EvaluationId) -> None:
    plans.set_team(in_use.vault, in_use.plan_id, [TeamMember(staff=in_use.kari, rates=True), TeamMember(staff=in_use.jon)])

    for stranger in (in_use.jon, StaffId("nobody")):
        with refused(in_use.vault, "ikke i IOP-teamet", NotAllowedError):
            rate(in_use, midyear, 0, stranger)


def test_a_goal_of_another_plan_is_not_rated(in_use: InUse, midyear: EvaluationId) -> None:
    vault, elsewhere = in_use.vault, GoalId("elsewhere")

    with refused(vault, "ikke i denne planen", NotFoundError):
        evaluations.rate_goal(vault, midyear, elsewhere, in_use.kari, level=Level(3))
    with refused(vault, "ikke i denne planen", NotFoundError):
        evaluations.agree_outcome(vault, midyear, elsewhere, level=Level(3))
    with refused(vault, "ikke i denne planen", NotFoundError):
        evaluations.ask_pupil(vault, midyear, elsewhere, face=Face.WELL, words=None)


def test_a_rating_that_is_not_submitted_can_be_taken_back(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari)
    rate(in_use, midyear, 0, in_use.jon)

    changed = evaluations.clear_rating(in_use.vault, midyear, in_use.goal_ids[0], in_use.kari)

    assert [one.staff for one in in_use.evaluation(midyear).ratings] == [in_use.jon]
    undone(in_use.vault, changed)
    assert {one.staff for one in in_use.evaluation(midyear).ratings} == {in_use.jon, in_use.kari}


def test_a_rating_that_is_not_there_cannot_be_taken_back(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.jon)

    with refused(in_use.vault, "ikke vurdert av deg", NotFoundError):
        evaluations.clear_rating(in_use.vault, midyear, in_use.goal_ids[0], in_use.kari)


# Submitting


def test_submitting_hands_in_ones_own_ratings_and_nobody_elses(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari)
    rate(in_use, midyear, 1, in_use.kari)
    rate(in_use, midyear, 0, in_use.jon)
    moment = clock_of(in_use.vault).wait(timedelta(seconds=1, microseconds=7))

    evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)

    ratings = in_use.evaluation(midyear).ratings
    assert {one.submitted_at for one in ratings if one.staff == in_use.kari} == {moment.replace(microsecond=0)}
    assert {one.submitted_at for one in ratings if one.staff == in_use.jon} == {None}


def test_submitting_twice_changes_nothing(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari)
    evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)
    before = entered(in_use.vault)
    clock_of(in_use.vault).wait()

    assert not evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)
    assert entered(in_use.vault) == before


def test_what_is_submitted_stays_as_it_is(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari, 2)
    evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)

    with refused(in_use.vault, "levert og kan ikke endres", NotAllowedError):
        rate(in_use, midyear, 0, in_use.kari, 4)
    with refused(in_use.vault, "levert og kan ikke tas tilbake", NotAllowedError):
        evaluations.clear_rating(in_use.vault, midyear, in_use.goal_ids[0], in_use.kari)


def test_goals_left_out_can_be_rated_and_submitted_later(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari)
    evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)
    rate(in_use, midyear, 1, in_use.kari)

    assert evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)
    assert all(one.submitted_at for one in in_use.evaluation(midyear).ratings)


def test_somebody_is_excused_with_a_reason_and_the_last_one_stands(in_use: InUse, midyear: EvaluationId) -> None:
    evaluations.excuse_from_rating(in_use.vault, midyear, in_use.jon, reason="permisjon")
    evaluations.excuse_from_rating(in_use.vault, midyear, in_use.jon, reason=" syk ")

    assert in_use.evaluation(midyear).not_rating == (NotRating(staff=in_use.jon, reason="syk"),)


@pytest.mark.parametrize("reason", ["", " "])
def test_nobody_is_excused_without_a_reason(in_use: InUse, midyear: EvaluationId, reason: str) -> None:
    with refused(in_use.vault, "mangler en grunn"):
        evaluations.excuse_from_rating(in_use.vault, midyear, in_use.jon, reason=reason)


# Agreeing


def test_those_took_part_who_had_submitted_unless_told(in_use: InUse, midyear: EvaluationId) -> None:
    rate(in_use, midyear, 0, in_use.kari, 2)
    evaluations.submit_ratings(in_use.vault, midyear, in_use.kari)
    rate(in_use, midyear, 0, in_use.jon, 4)
    goal, other = in_use.goal_ids[:2]

    evaluations.agree_outcome(in_use.vault, midyear, goal, level=Level(3), comment=" Vi ble enige ")
    evaluations.agree_outcome(in_use.vault, midyear, other, level=Level(1), took_part=(in_use.jon,))
    evaluations.agree_outcome(in_use.vault, midyear, goal, next_step=NextStep.ADJUST)

    first, second = (in_use.evaluation(midyear).outcome(one) for one in (goal, other))
    assert first is not None
    assert second is not None
    assert (first.level, first.comment, first.next_step, first.took_part) == (3, "Vi ble enige", NextStep.ADJUST, (in_use.kari,))
    assert second.took_part == (in_use.jon,)


def test_both_originals_are_kept_beside_what_was_agreed(in_use: InUse, midyear: EvaluationId) -> None:
    for staff, level in ((in_use.kari, 1), (in_use.jon, 4)):
        rate(in_use, midyear, 0, staff, level)
        evaluations.submit_ratings(in_use.vault, midyear, staff)

    evaluations.agree_outcome(in_use.vault, midyear, in_use.goal_ids[0], level=Level(3))

    assert [one.level for one in in_use.evaluation(midyear).submitted(in_use.goal_ids[0])] == [1, 4]


@pytest.mark.parametrize("said", [{}, {"comment": "?"}, {"not_worked_on_reason": " "}])
def test_an_outcome_says_a_level_or_why_not(in_use: InUse, midyear: EvaluationId, said: dict[str, Any]) -> None:
    with refused(in_use.vault, "mangler en grunn"):
        evaluations.agree_outcome(in_use.vault, midyear, in_use.goal_ids[0], **said)


def test_an_outcomes_level_is_on_the_scale(in_use: InUse, midyear: EvaluationId) -> None:
    with refused(in_use.vault, "finnes ikke i skalaen"):
        evaluations.agree_outcome(in_use.vault, midyear, in_use.goal_ids[0], level=Level(5))


def test_what_all_rated_alike_is_agreed_in_one_act_and_the_rest_is_left(in_use: InUse, midyear: EvaluationId) -> None:
    in_use.rate_all(midyear, in_use.kari, 3, 3, 2, 4)
    rate(in_use, midyear, 0, in_use.jon, 3)
    rate(in_use, midyear, 1, in_use.jon, 2)
    say(in_use, midyear, 2, in_use.jon, not_worked_on_reason="fravær")
    evaluations.submit_ratings(in_use.vault, midyear, in_use.jon)  # and nothing of the fourth

    evaluations.accept_agreed(in_use.vault, midyear)

    (outcome,) = in_use.evaluation(midyear).outcomes
    assert (outcome.goal, outcome.level, outcome.next_step) == (in_use.goal_ids[0], 3, NextStep.CONTINUE)
    assert set(outcome.took_part) == {in_use.kari, in_use.jon}


def test_accepting_touches_nothing_that_was_agreed_before(in_use: InUse, midyear: EvaluationId) -> None:
    for staff in (in_use.kari, in_use.jon):
        in_use.rate_all(midyear, staff, 3)
    evaluations.agree_outcome(in_use.vault, midyear, in_use.goal_ids[0], level=Level(2), comment="Vi så en gang til.")

    evaluations.accept_agreed(in_use.vault, midyear)

    assert [one.level for one in in_use.evaluation(midyear).outcomes] == [2, 3, 3, 3]
    assert not evaluations.accept_agreed(in_use.vault, midyear)


def test_whoever_is_excused_is_not_waited_for(in_use: InUse, midyear: EvaluationId) -> None:
    in_use.rate_all(midyear, in_use.kari, 3)
    assert not evaluations.accept_agreed(in_use.vault, midyear)

    evaluations.excuse_from_rating(in_use.vault, midyear, in_use.jon, reason="permisjon")

    assert evaluations.accept_agreed(in_use.vault, midyear)


# The pupil and the report


def test_the_pupil_says_how_it_goes(in_use: InUse, midyear: EvaluationId) -> None:
    goal = in_use.goal_ids[0]
    evaluations.ask_pupil(in_use.vault, midyear, goal, face=Face.HARD, words=" Det er vrient ")
    evaluations.ask_pupil(in_use.vault, midyear, goal, face=Face.OKAY, words=" ")

    assert in_use.evaluation(midyear).pupil_ratings == (PupilRating(goal=goal, face=Face.OKAY),)


def test_access_is_given_one_by_one_also_after_the_round_is_finished(in_use: InUse) -> None:
    annual = in_use.finalised(Round.ANNUAL)

    evaluations.give_access(in_use.vault, annual, to=" foresatte ", on=date(2027, 6, 9), how=" ")
    evaluations.give_access(in_use.vault, annual, to="eleven", on=date(2027, 6, 10), how="samtale")

    assert in_use.evaluation(annual).access_given == (
        AccessGiven(to="foresatte", on=date(2027, 6, 9)),
        AccessGiven(to="eleven", on=date(2027, 6, 10), how="samtale"),
    )


def test_access_is_given_to_somebody(in_use: InUse, midyear: EvaluationId) -> None:
    with refused(in_use.vault, "hvem som fikk"):
        evaluations.give_access(in_use.vault, midyear, to=" ", on=date(2027, 6, 9))


def test_a_row_about_access_is_taken_away_and_the_others_stay(in_use: InUse) -> None:
    annual = in_use.finalised(Round.ANNUAL)
    for to in ("foresatte", "feil elev", "eleven"):
        evaluations.give_access(in_use.vault, annual, to=to, on=date(2027, 6, 9))

    evaluations.remove_access(in_use.vault, annual, 1)

    assert [one.to for one in in_use.evaluation(annual).access_given] == ["foresatte", "eleven"]


@pytest.mark.parametrize("place", [-1, 1])
def test_a_row_about_access_that_is_gone_is_not_taken_away_again(in_use: InUse, place: int) -> None:
    annual = in_use.finalised(Round.ANNUAL)
    evaluations.give_access(in_use.vault, annual, to="foresatte", on=date(2027, 6, 9))

    with refused(in_use.vault, "tatt bort allerede", NotFoundError):
        evaluations.remove_access(in_use.vault, annual, place)


# Finishing


def agree_on_all(use: InUse, evaluation_id: EvaluationId) -> None:
    for staff in (use.kari, use.jon):
        use.rate_all(evaluation_id, staff, 3)
    evaluations.accept_agreed(use.vault, evaluation_id)


def hear_the_pupil(use: InUse, kind: Round) -> None:
    plans.set_voice(use.vault, use.plan_id, kind.stage, text="Det går fint.", method="samtale", effect="Flere bøker.")


def test_a_finished_round_is_dated_and_counted(in_use: InUse) -> None:
    evaluation_id = in_use.finalised(Round.MIDYEAR, 4, 3, 2, 1)

    (total, *_) = in_use.vault.count(YEAR, Round.MIDYEAR).attainment
    assert in_use.evaluation(evaluation_id).finalised_on == date(2026, 8, 20)
    assert total.levels == {"1": 1, "2": 1, "3": 1, "4": 1}


def test_a_round_may_have_been_finished_before_today(in_use: InUse, midyear: EvaluationId) -> None:
    agree_on_all(in_use, midyear)
    hear_the_pupil(in_use, Round.MIDYEAR)

    evaluations.finalise_evaluation(in_use.vault, midyear, on=date(2026, 8, 19))

    assert in_use.evaluation(midyear).finalised_on == date(2026, 8, 19)


def test_a_round_waits_for_everybody_by_name(in_use: InUse, midyear: EvaluationId) -> None:
    people.edit_staff(in_use.vault, in_use.jon, name="Jon Nordmann")
    in_use.rate_all(midyear, in_use.kari, 3)
    rate(in_use, midyear, 0, in_use.jon, 3)  # written, but not submitted
    hear_the_pupil(in_use, Round.MIDYEAR)

    with refused(in_use.vault, "^Jon Nordmann har ikke levert", NotAllowedError):
        evaluations.finalise_evaluation(in_use.vault, midyear)


def test_a_round_waits_for_agreement(in_use: InUse, midyear: EvaluationId) -> None:
    in_use.rate_all(midyear, in_use.kari, 3)
    in_use.rate_all(midyear, in_use.jon, 3, 3, 2)
    evaluations.accept_agreed(in_use.vault, midyear)
    hear_the_pupil(in_use, Round.MIDYEAR)

    with refused(in_use.vault, "ikke enige om 2 mål", NotAllowedError):
        evaluations.finalise_evaluation(in_use.vault, midyear)


def test_one_persons_ratings_may_stand_alone(in_use: InUse, midyear: EvaluationId) -> None:
    in_use.rate_all(midyear, in_use.kari, 4)
    evaluations.excuse_from_rating(in_use.vault, midyear, in_use.jon, reason="permisjon")
    hear_the_pupil(in_use, Round.MIDYEAR)

    evaluations.finalise_evaluation(in_use.vault, midyear)

    assert in_use.vault.count(YEAR, Round.MIDYEAR).ambition.single_rated == 4


def test_ended_goals_are_not_waited_for(in_use: InUse, midyear: EvaluationId) -> None:
    goals.end_goal(in_use.vault, in_use.goal_ids[3], reason="nådd")
    for staff in (in_use.kari, in_use.jon):
        for number in range(3):
            rate(in_use, midyear, number, staff)
        evaluations.submit_ratings(in_use.vault, midyear, staff)
    evaluations.accept_agreed(in_use.vault, midyear)
    hear_the_pupil(in_use, Round.MIDYEAR)

    assert evaluations.finalise_evaluation(in_use.vault, midyear)


@pytest.mark.parametrize("kind", Round, ids=lambda kind: kind.value)
def test_a_round_waits_for_the_pupils_voice_or_why_it_is_missing(in_use: InUse, kind: Round) -> None:
    evaluation_id = in_use.open(kind)
    agree_on_all(in_use, evaluation_id)
    evaluations.edit_evaluation(in_use.vault, evaluation_id, overview="Gitt som vedtatt.")

    with refused(in_use.vault, "Elevens stemme", NotAllowedError):
        evaluations.finalise_evaluation(in_use.vault, evaluation_id)

    plans.set_voice(in_use.vault, in_use.plan_id, kind.stage, not_obtained_reason="Eleven er syk.")
    assert evaluations.finalise_evaluation(in_use.vault, evaluation_id)


def test_the_annual_round_waits_for_the_overview_or_a_reason(in_use: InUse) -> None:
    annual = in_use.open(Round.ANNUAL)
    agree_on_all(in_use, annual)
    hear_the_pupil(in_use, Round.ANNUAL)

    with refused(in_use.vault, "versikt", NotAllowedError):
        evaluations.finalise_evaluation(in_use.vault, annual)

    found = plans.plan_findings(in_use.vault, in_use.pupil, in_use.plan)
    (demand,) = plans.demands_at(Stage.ANNUAL, plans.open_demands(in_use.plan, found))
    assert demand.rule == "F13"
    plans.document_exception(in_use.vault, in_use.plan_id, demand, "Skrives i juni")
    assert evaluations.finalise_evaluation(in_use.vault, annual)


@pytest.mark.parametrize(("kind", "rule"), [(Round.MIDYEAR, "F12"), (Round.ANNUAL, "F13")], ids=["midyear", "annual"])
def test_a_goal_not_agreed_on_stops_the_round_once_and_a_reason_lets_it_go_on(in_use: InUse, kind: Round, rule: str) -> None:
    evaluation_id = in_use.open(kind)
    agree_on_all(in_use, evaluation_id)
    hear_the_pupil(in_use, kind)
    evaluations.edit_evaluation(in_use.vault, evaluation_id, overview="Gitt som vedtatt.")
    goal = in_use.goal_ids[0]
    evaluation = in_use.evaluation(evaluation_id)
    outcome = evaluation.outcome(goal)
    assert outcome is not None
    with in_use.vault.change("test") as change:
        change.remove_from(evaluation_id, outcome)

    (demand,) = evaluations.demands_before_finalising(in_use.vault, evaluation_id)
    assert (demand.rule, demand.message, demand.goal) == (rule, "goal", goal)
    with refused(in_use.vault, "ikke enige om 1 mål", NotAllowedError):
        evaluations.finalise_evaluation(in_use.vault, evaluation_id)

    plans.document_exception(in_use.vault, in_use.plan_id, demand, "Målet er nytt")
    assert evaluations.demands_before_finalising(in_use.vault, evaluation_id) == ()
    assert evaluations.finalise_evaluation(in_use.vault, evaluation_id)


@pytest.mark.parametrize("kind", Round, ids=lambda kind: kind.value)
def test_a_plan_closed_too_early_does_not_stop_the_round_that_it_lacks(in_use: InUse, kind: Round) -> None:
    evaluation_id = in_use.open(kind)
    agree_on_all(in_use, evaluation_id)
    hear_the_pupil(in_use, kind)
    evaluations.edit_evaluation(in_use.vault, evaluation_id, overview="Gitt som vedtatt.")
    plans.close_plan(in_use.vault, in_use.plan_id)

    assert evaluations.finalise_evaluation(in_use.vault, evaluation_id)


def test_that_nobody_has_got_the_report_yet_does_not_stop_it_but_is_asked_for_afterwards(in_use: InUse) -> None:
    annual = in_use.finalised(Round.ANNUAL)

    found = plans.plan_findings(in_use.vault, in_use.pupil, in_use.plan)
    assert "access" in {one.message for one in found if one.rule == "F13"}
    assert "access" not in {one.message for one in evaluations.demands_before_finalising(in_use.vault, annual)}


def test_a_demand_of_another_stage_does_not_stop_the_round(in_use: InUse, midyear: EvaluationId) -> None:
    agree_on_all(in_use, midyear)
    hear_the_pupil(in_use, Round.MIDYEAR)
    goals.edit_subject(in_use.vault, in_use.subjects[0], content=None)

    assert evaluations.finalise_evaluation(in_use.vault, midyear)


@pytest.mark.parametrize(
    "act",
    [
        lambda use, key: evaluations.rate_goal(use.vault, key, use.goal_ids[0], use.kari, level=Level(4)),
        lambda use, key: evaluations.submit_ratings(use.vault, key, use.kari),
        lambda use, key: evaluations.excuse_from_rating(use.vault, key, use.kari, reason="x"),
        lambda use, key: evaluations.agree_outcome(use.vault, key, use.goal_ids[0], level=Level(4)),
        lambda use, key: evaluations.accept_agreed(use.vault, key),
        lambda use, key: evaluations.finalise_evaluation(use.vault, key),
    ],
)
def test_a_finished_round_is_finished(in_use: InUse, act: Callable[[InUse, EvaluationId], object]) -> None:
    evaluation_id = in_use.finalised()

    with refused(in_use.vault, "er fullført", NotAllowedError):
        act(in_use, evaluation_id)


def test_finishing_by_mistake_can_be_undone(in_use: InUse, midyear: EvaluationId) -> None:
    agree_on_all(in_use, midyear)
    hear_the_pupil(in_use, Round.MIDYEAR)
    before = entered(in_use.vault)

    undone(in_use.vault, evaluations.finalise_evaluation(in_use.vault, midyear))

    assert entered(in_use.vault) == before
    evaluations.agree_outcome(in_use.vault, midyear, in_use.goal_ids[0], level=Level(4))


@pytest.mark.parametrize(
    "act",
    [
        lambda vault, key: evaluations.rate_goal(vault, key, GoalId("g"), StaffId("s"), level=Level(4)),
        lambda vault, key: evaluations.clear_rating(vault, key, GoalId("g"), StaffId("s")),
        lambda vault, key: evaluations.submit_ratings(vault, key, StaffId("s")),
        lambda vault, key: evaluations.excuse_from_rating(vault, key, StaffId("s"), reason="x"),
        lambda vault, key: evaluations.agree_outcome(vault, key, GoalId("g"), level=Level(4)),
        evaluations.accept_agreed,
        lambda vault, key: evaluations.ask_pupil(vault, key, GoalId("g"), face=None, words="x"),
        lambda vault, key: evaluations.edit_evaluation(vault, key, overview="x"),
        lambda vault, key: evaluations.give_access(vault, key, to="x", on=date(2027, 6, 9)),
        lambda vault, key: evaluations.remove_access(vault, key, 0),
        evaluations.finalise_evaluation,
    ],
)
def test_what_is_gone_cannot_be_evaluated(in_use: InUse, act: Callable[[Vault, EvaluationId], object]) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        act(in_use.vault, EvaluationId("nothing"))


def test_every_act_tells_whose_plan_it_was_about(in_use: InUse, midyear: EvaluationId) -> None:
    vault, goal = in_use.vault, in_use.goal_ids[0]
    done = [
        evaluations.rate_goal(vault, midyear, goal, in_use.kari, level=Level(3)),
        evaluations.submit_ratings(vault, midyear, in_use.kari),
        evaluations.excuse_from_rating(vault, midyear, in_use.jon, reason="syk"),
        evaluations.agree_outcome(vault, midyear, goal, level=Level(3)),
        evaluations.ask_pupil(vault, midyear, goal, face=Face.WELL, words=None),
        evaluations.edit_evaluation(vault, midyear, overview="Gitt som vedtatt."),
    ]

    for changed in done:
        assert changed.plans == {in_use.plan_id}
        assert changed.pupils == {in_use.pupil_id}
