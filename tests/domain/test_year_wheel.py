from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import SchoolId, WheelTaskId
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask

YEAR = SchoolYear(2026)


def task(due: str) -> WheelTask:
    return WheelTask(id=WheelTaskId("task"), title="Oppgave", due=due, who=WheelRole.TEAM)


def school(end: date | None) -> School:
    return School(id=SchoolId("school"), name="Fjellbekk skole", school_end=end)


@pytest.mark.parametrize(
    ("due", "on"),
    [
        ("08-01", date(2026, 8, 1)),
        ("10-01", date(2026, 10, 1)),
        ("12-31", date(2026, 12, 31)),
        ("01-01", date(2027, 1, 1)),
        ("07-31", date(2027, 7, 31)),
    ],
)
def test_a_task_is_due_in_the_half_of_the_school_year_it_belongs_to(due: str, on: date) -> None:
    assert task(due).due_in(YEAR) == on


@given(st.integers(1900, 2099).map(SchoolYear), st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_a_task_is_always_due_within_its_school_year(year: SchoolYear, day: date) -> None:
    assert SchoolYear.of(task(f"{day:%m-%d}").due_in(year)) == year


def test_what_is_due_at_school_end_follows_the_schools_calendar() -> None:
    assert task(SCHOOL_END).due_in(YEAR, school(date(2027, 6, 18))) == date(2027, 6, 18)


@pytest.mark.parametrize("where", [None, school(None), school(date(2026, 6, 19)), school(date(2028, 6, 16))])
def test_a_calendar_that_is_missing_or_another_years_gives_the_twentieth_of_june(where: School | None) -> None:
    assert task(SCHOOL_END).due_in(YEAR, where) == date(2027, 6, 20)


def test_a_fixed_date_does_not_care_for_the_calendar() -> None:
    assert task("06-15").due_in(YEAR, school(date(2027, 6, 1))) == date(2027, 6, 15)
