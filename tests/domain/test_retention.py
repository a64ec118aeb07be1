"""How long pupils are kept before somebody is told: by the last year anything was of use for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain import retention
from ioplab.domain.ids import DecisionId, PlanId, PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Decision, Pupil
from ioplab.domain.vocabulary import DecisionKind

ENDED = date(2025, 7, 31)


def a_pupil(*years: str, grade: int | None = None, valid_to: date | None = None, key: str = "p") -> Pupil:
    plans = tuple(Plan(id=PlanId(year), school_year=year) for year in years)
    decision = Decision(id=DecisionId("d"), kind=DecisionKind.INDIVIDUALLY_ADAPTED, valid_to=valid_to)
    return Pupil(id=PupilId(key), given_name="Ida", grade=grade, plans=plans, decisions=(decision,) if valid_to else ())


@pytest.mark.parametrize(("today", "is_due"), [(date(2026, 11, 22), False), (date(2027, 7, 31), False), (date(2027, 8, 1), True)])
def test_the_time_runs_from_the_last_day_of_the_last_plans_year(today: date, *, is_due: bool) -> None:
    assert bool(retention.kept_too_long([a_pupil("2023/24", "2024/25")], today, 2)) is is_due


def test_a_decision_that_holds_longer_keeps_the_pupil_longer() -> None:
    pupil = a_pupil("2024/25", valid_to=date(2027, 6, 1))

    assert retention.ended_on(pupil) == date(2027, 6, 1)


def test_a_pupil_of_whom_nothing_is_known_is_never_told_of() -> None:
    assert retention.kept_too_long([a_pupil()], date(2099, 1, 1), 0) == ()


@pytest.mark.parametrize(("grade", "has_left"), [(10, False), (12, True), (13, True), (None, False)])
def test_the_grade_tells_who_has_gone_out_of_school(grade: int | None, *, has_left: bool) -> None:
    (kept,) = retention.kept_too_long([a_pupil("2024/25", grade=grade)], date(2027, 8, 1), 2)

    assert (kept.ended_on, kept.has_left) == (ENDED, has_left)


def test_the_longest_kept_comes_first() -> None:
    pupils = [a_pupil("2022/23", key="b"), a_pupil("2019/20", key="a")]

    assert [one.pupil for one in retention.kept_too_long(pupils, date(2030, 1, 1), 2)] == ["a", "b"]


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 10), st.integers(0, 10))
def test_who_is_kept_shorter_is_told_of_sooner(today: date, one: int, other: int) -> None:
    pupils = [a_pupil(f"{year}/{(year + 1) % 100:02d}", key=str(year)) for year in range(2015, 2035, 3)]
    shorter, longer = sorted((one, other))

    told = {kept.pupil for kept in retention.kept_too_long(pupils, today, longer)}
    assert told <= {kept.pupil for kept in retention.kept_too_long(pupils, today, shorter)}


def test_a_leap_day_comes_round() -> None:
    (kept,) = retention.kept_too_long([a_pupil(valid_to=date(2024, 2, 29))], date(2026, 1, 1), 1)

    assert kept.due_on == date(2025, 2, 28)
