import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.school import SchoolYear

school_years = st.integers(1900, 2099).map(SchoolYear)


@given(school_years)
def test_a_school_year_is_read_as_it_is_written(year: SchoolYear) -> None:
    assert SchoolYear.parse(year.label) == year


@pytest.mark.parametrize(("label", "start"), [("2026/27", 2026), ("1999/00", 1999), ("2099/00", 2099), ("2009/10", 2009)])
def test_a_school_year_may_cross_a_century(label: str, start: int) -> None:
    assert SchoolYear.parse(label).start_year == start


@pytest.mark.parametrize(
    "label",
    [
        "",
        "2026",
        "26/27",
        "2026/28",
        "2026/26",
        "2026/2027",
        "2026-27",
        " 2026/27",
        "2026/27\n",
        "2026/27 ",
        "２０２６/２７",  # full-width digits, which int() would read
        "٢٠٢٦/٢٧",  # Arabic digits, likewise
        "0000/01",
        "1899/00",
        "2100/01",
        "9999/00",
    ],
)
def test_anything_else_is_not_a_school_year(label: str) -> None:
    with pytest.raises(ValueError, match=rf"^{re.escape(label)}\Z"):
        SchoolYear.parse(label)


@given(school_years)
def test_every_school_year_that_can_be_read_has_days_and_a_next_one(year: SchoolYear) -> None:
    assert year.first_day < year.last_day
    assert year.next.first_day == year.last_day + timedelta(days=1)
    assert year < year.next


@given(st.dates(date(1901, 1, 1), date(2098, 12, 31)))
def test_every_day_lies_in_its_own_school_year(day: date) -> None:
    year = SchoolYear.of(day)

    assert year.first_day <= day <= year.last_day
    assert year.day(day.month, day.day) == day


def test_the_year_turns_on_the_first_of_august() -> None:
    assert SchoolYear.of(date(2026, 7, 31)).label == "2025/26"
    assert SchoolYear.of(date(2026, 8, 1)).label == "2026/27"
