"""Dates as other systems write them. All ways to read one are found, so that one with two meanings is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

EPOCH = date(1899, 12, 30)
"""Day 0 of spreadsheets that count from 1900; they take that year for a leap year, which no pupil is old enough to notice."""

_OLDEST = 100
"""Years. Nobody older is on a list of pupils."""

_LEAST_AGE, _MOST_AGE = 3, 30
"""Years, of a pupil whose date of birth is written so that it may mean several things."""

_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000
"""Days since `EPOCH`: 1954 to 2064."""

_AHEAD = 400
"""Days from today that somebody may begin."""

_CLOCK = r"(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?Z?(?:[+-]\d\d:?\d\d)?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-./](\d{{1,2}})[-./](\d{{1,2}}){_CLOCK}")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})([-./ ])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_CLOCK}")
_DIGITS = re.compile(r"\d{5,8}")
_YEAR = re.compile(r"(\d{4})(?:\.0)?")


def years_of(cell: object, today: date) -> frozenset[int]:
    """The years that a cell with a date or a year of birth may mean. Of the date nothing else is kept."""
    found = frozenset(day.year for day in _readings(cell, today) if _may_be_born(day, cell, today))
    year = _YEAR.fullmatch(str(cell).strip()) if isinstance(cell, str) else None
    if year is not None and today.year - _OLDEST <= int(year[1]) <= today.year:
        return found | {int(year[1])}
    return found


def days_of(cell: object, today: date) -> frozenset[date]:
    """The days that a cell with a date near our time may mean."""
    last = today + timedelta(days=_AHEAD)
    return frozenset(day for day in _readings(cell, today) if today.year - _OLDEST < day.year and day <= last)


def _may_be_born(day: date, cell: object, today: date) -> bool:
    if day > today:
        return False
    is_plain = isinstance(cell, date) or not _DIGITS.fullmatch(str(cell).strip())
    if is_plain:
        return day.year >= today.year - _OLDEST
    return _LEAST_AGE <= today.year - day.year <= _MOST_AGE


def _readings(cell: object, today: date) -> Iterator[date]:
    """Every date that it may be, whether or not anybody could be born then."""
    if isinstance(cell, date):
        yield cell
    if not isinstance(cell, str):
        return
    text = cell.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        yield from _day(int(found[1]), int(found[2]), int(found[3]))
    elif found := _DAY_FIRST.fullmatch(text):
        yield from _of_three(found[1], found[2], found[3], found[4], today)
    elif _DIGITS.fullmatch(text):
        yield from _of_digits(text, today)


def _of_three(first: str, between: str, second: str, third: str, today: date) -> Iterator[date]:
    """Day, month and year; between strokes the month may come first, as in American programs; a short year may be first."""
    yield from _day(_year(third, today), int(second), int(first))
    if between == "/":
        yield from _day(_year(third, today), int(first), int(second))
    if between in "-/" and len(third) == 2 and len(first) == 2:  # noqa: PLR2004 - two digits
        yield from _day(_year(first, today), int(second), int(third))


def _of_digits(text: str, today: date) -> Iterator[date]:
    """Digits without anything between: with the year first or last, without its noughts, or as days counted by a spreadsheet."""
    if len(text) == 5:  # noqa: PLR2004
        if _FIRST_SERIAL <= int(text) <= _LAST_SERIAL:
            yield EPOCH + timedelta(days=int(text))
        text = "0" + text
    elif len(text) == 7:  # noqa: PLR2004
        text = "0" + text
    if len(text) == 6:  # noqa: PLR2004
        yield from _day(_year(text[4:], today), int(text[2:4]), int(text[:2]))
        yield from _day(_year(text[:2], today), int(text[2:4]), int(text[4:]))
    else:
        yield from _day(int(text[4:]), int(text[2:4]), int(text[:2]))
        yield from _day(int(text[:4]), int(text[4:6]), int(text[6:]))


def _year(text: str, today: date) -> int:
    """A year of two digits is the last one past that ends so."""
    if len(text) == 4:  # noqa: PLR2004
        return int(text)
    year = today.year - today.year % 100 + int(text)
    return year if year <= today.year + 1 else year - 100


def _day(year: int, month: int, day: int) -> Iterator[date]:
    with suppress(ValueError):
        yield date(year, month, day)
