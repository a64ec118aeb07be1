"""A goal through time: what was said and seen of it, also in the years before it was carried over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.development import development
from ioplab.domain.evaluation import Evaluation, Outcome
from ioplab.domain.ids import EvaluationId, GoalId, Level, ObservationId, PlanId, PupilId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, Observation, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Round


def a_goal(key: str, **fields: object) -> Goal:
    return replace(Goal(id=GoalId(key), text="Leser"), **fields)  # type: ignore[arg-type]


def a_plan(year: int, goal: Goal, *evaluations: Evaluation) -> Plan:
    label = f"{year}/{(year + 1) % 100:02d}"
    subject = SubjectPlan(id=SubjectPlanId(f"s{year}"), subject=SubjectCode("NOR"), goals=(goal,))
    return Plan(id=PlanId(f"p{year}"), school_year=label, subjects=(subject,), evaluations=evaluations)


def a_round(kind: Round, goal: str, level: int | None, on: date | None) -> Evaluation:
    outcome = Outcome(goal=GoalId(goal), level=Level(level) if level else None, not_worked_on_reason=None if level else "syk")
    return Evaluation(id=EvaluationId(f"{kind}{goal}"), kind=kind, scale="s", finalised_on=on, outcomes=(outcome,))


def a_pupil(*plans: Plan) -> Pupil:
    return Pupil(id=PupilId("p"), given_name="Emil", plans=plans)


def seen(key: str, on: date | None) -> Observation:
    return Observation(id=ObservationId(key), observed_on=on, note=key)


def test_a_goal_nobody_has_said_anything_of_has_not_begun() -> None:
    goal = a_goal("g", baseline="Leser ord", expected_level=Level(4))
    plan = a_plan(2026, goal)

    found = development(a_pupil(plan), plan, goal)

    assert not found.has_begun
    assert (found.begins, found.ends) == (date(2026, 8, 1), date(2027, 7, 31))
    assert (found.baseline, found.expected) == ("Leser ord", 4)


def test_rounds_count_when_they_are_finalised_and_not_before() -> None:
    goal = a_goal("g")
    plan = a_plan(2026, goal, a_round(Round.MIDYEAR, "g", 2, date(2027, 1, 14)), a_round(Round.ANNUAL, "g", 3, None))

    found = development(a_pupil(plan), plan, goal)

    assert [(mark.kind, mark.on, mark.level) for mark in found.rounds] == [(Round.MIDYEAR, date(2027, 1, 14), 2)]


def test_a_goal_not_worked_on_is_a_mark_without_a_level() -> None:
    goal = a_goal("g")
    plan = a_plan(2026, goal, a_round(Round.MIDYEAR, "g", None, date(2027, 1, 14)))

    (mark,) = development(a_pupil(plan), plan, goal).rounds

    assert mark.level is None


def test_what_was_said_before_the_goal_was_carried_over_comes_along_in_the_order_of_time() -> None:
    first = a_goal("a", observations=(seen("a1", date(2024, 10, 1)),))
    second = a_goal("b", carried_over_from=GoalId("a"))
    third = a_goal("c", carried_over_from=GoalId("b"), observations=(seen("c2", date(2026, 11, 2)), seen("c1", date(2026, 9, 1))))
    plans = (
        a_plan(2024, first, a_round(Round.ANNUAL, "a", 1, date(2025, 6, 10))),
        a_plan(2025, second, a_round(Round.ANNUAL, "b", 2, date(2026, 6, 10)), a_round(Round.MIDYEAR, "b", 1, date(2026, 1, 10))),
        a_plan(2026, third),
    )

    found = development(a_pupil(*plans), plans[2], third)

    assert [(mark.school_year, mark.level) for mark in found.rounds] == [("2024/25", 1), ("2025/26", 1), ("2025/26", 2)]
    assert [one.id for one in found.observations] == ["a1", "c1", "c2"]
    assert (found.begins, found.ends) == (date(2024, 8, 1), date(2027, 7, 31))


def test_a_goal_carried_over_from_one_nobody_has_any_more_stands_alone() -> None:
    goal = a_goal("b", carried_over_from=GoalId("gone"))
    plan = a_plan(2026, goal)

    assert development(a_pupil(plan), plan, goal).begins == date(2026, 8, 1)


def test_goals_carried_over_in_a_ring_by_a_file_come_to_an_end() -> None:
    one, other = a_goal("a", carried_over_from=GoalId("b")), a_goal("b", carried_over_from=GoalId("a"))
    plans = (a_plan(2025, one), a_plan(2026, other))

    assert development(a_pupil(*plans), plans[1], other).begins == date(2025, 8, 1)


@given(st.lists(st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=8))
def test_no_observation_is_left_out_and_none_comes_too_early(days: list[date | None]) -> None:
    goal = a_goal("g", observations=tuple(seen(str(place), day) for place, day in enumerate(days)))
    plan = a_plan(2026, goal)

    found = development(a_pupil(plan), plan, goal).observations

    assert {one.id for one in found} == {str(place) for place in range(len(days))}
    assert [one.observed_on or date.min for one in found] == sorted(day or date.min for day in days)
