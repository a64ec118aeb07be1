"""Dates as other systems write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.list_dates import EPOCH, days_of, years_of

TODAY = date(2026, 8, 20)
BORN = st.dates(date(2003, 1, 1), date(2021, 12, 31))


@pytest.mark.parametrize(
    "form", ["%d.%m.%Y", "%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%dT%H:%M:%S", "%d.%m.%Y 00:00", "%d %m %Y", "%Y"]
)
@given(BORN)
def test_the_year_of_a_date_is_read(form: str, day: date) -> None:
    assert years_of(day.strftime(form), TODAY) == {day.year}


@given(BORN)
def test_a_day_counted_by_a_spreadsheet_means_that_day_or_more_than_one(day: date) -> None:
    assert day.year in years_of(str((day - EPOCH).days), TODAY)


@given(BORN)
def test_six_digits_mean_the_day_they_were_written_for_or_more_than_one(day: date) -> None:
    """Never only another year than was meant."""
    for form in ("%d%m%y", "%y%m%d"):
        assert day.year in years_of(day.strftime(form), TODAY)


@given(BORN)
def test_what_lost_its_first_nought_means_the_day_it_was_written_for_or_more_than_one(day: date) -> None:
    assert day.year in years_of(day.strftime("%d%m%y").removeprefix("0"), TODAY)
    assert day.year in years_of(day.strftime("%d%m%Y").removeprefix("0"), TODAY)


@pytest.mark.parametrize(
    "text", ["i fjor", "31.02.2016", "1816", "03.05.2027", "2027", "2016 eller 2017", "03.05", "", "999999", "-5"]
)
def test_what_is_no_date_of_birth_is_no_year(text: str) -> None:
    assert not years_of(text, TODAY)


def test_a_short_year_is_the_last_one_that_ends_so() -> None:
    assert years_of("03.05.16", TODAY) == {2016}
    assert years_of("03.05.49", TODAY) == {1949}


def test_with_strokes_the_month_may_be_first() -> None:
    assert days_of("03/04/2024", TODAY) == {date(2024, 4, 3), date(2024, 3, 4)}
    assert days_of("18/04/2024", TODAY) == {date(2024, 4, 18)}


def test_a_day_far_ahead_is_a_slip() -> None:
    assert days_of("18.08.2027", TODAY) == {date(2027, 8, 18)}
    assert days_of("18.08.2062", TODAY) == frozenset()


@given(st.text(max_size=20))
def test_no_text_brings_it_down(text: str) -> None:
    years_of(text, TODAY)
    days_of(text, TODAY)
