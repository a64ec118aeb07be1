"""Recognising a fødselsnummer wherever it stands, so that it is never taken in. There is no field for it anywhere.

The form is Skatteetaten's: six digits of birth, three of their own, two that check the rest. A D-number has 40 added to the day;
numbers made for tests have 40, 65 or 80 added to the month. From 2032 the first check digit may leave 0, 1, 2 or 3 over.
"""

from __future__ import annotations

import re
import unicodedata

DIGITS = 11

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_MODULUS = 11
_LEFT_OVER = frozenset({0, 1, 2, 3})
_DAYS = frozenset(f"{day + added:02d}" for added in (0, 40) for day in range(1, 32))
_MONTHS = frozenset(f"{month + added:02d}" for added in (0, 40, 65, 80) for month in range(1, 13))

_MOST_DIGITS = 30

_BETWEEN = r"(?:_|[^\w:]){0,5}"
"""Any sign that is no letter. A colon is of a clock, and parts no number but where the five last begin."""

_PARTED = re.compile(rf"(?<!\d)\d(?:{_BETWEEN}\d){{10}}(?!\d)")
_IN_TWO = re.compile(rf"(?<!\d)\d\d{_BETWEEN}\d\d{_BETWEEN}\d\d(?:_|\W){{0,5}}\d{{5}}(?!\d)")
_DAY_AND_FIVE = re.compile(
    r"(?<!\d)(?:(?P<day>\d\d)\D?(?P<month>\d\d)\D?(?:18|19|20)?(?P<year>\d\d)|(?:18|19|20)(?P<year_>\d\d)\D?(?P<month_>\d\d)\D?(?P<day_>\d\d))"
    r"(?:(?<=\d)\D{0,25})(?P<five>\d{5})(?!\d)"
)
"""A whole date of birth, with its century or its year first, and the five last near it: «født 01.02.2016, personnr 12345»."""
_RUN = re.compile(r"\d+")
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"
"""Letters that show nothing."""

_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?(?:0?9|10)", re.IGNORECASE)
"""How a spreadsheet writes a number of ten or eleven digits when the column is narrow: what it was can no longer be told."""


def holds_national_id(text: str, *, most_digits: int = _MOST_DIGITS) -> bool:
    """Whether a text is, or has in it, what may be a fødselsnummer or D-number, real or made for tests.

    Eleven digits in a row, or six and five, are enough when they begin with a date, whatever the check digits say: a slip of the
    pen makes it no less somebody's. Ten digits may have lost a nought in a spreadsheet, and longer runs may have more than a
    number in them; those need the check digits.

    >>> holds_national_id("Ola, 010190 12385")
    True
    >>> holds_national_id("4791234567")
    False
    """
    plain = _plain_digits(text)
    count = sum(map(str.isdigit, plain))
    if count < DIGITS - 1:
        return bool(_ROUNDED.search(plain))
    if count > most_digits:
        return True  # no cell that is taken in has so many, and looking all through them takes long
    if any(_begins_with_date(_only_digits(found.group())) for found in _IN_TWO.finditer(plain)):
        return True
    if any(_is_whole(_only_digits(found.group())) for found in _PARTED.finditer(plain)):
        return True
    if any(_is_whole(_in_order(found)) for found in _DAY_AND_FIVE.finditer(plain)):
        return True
    return any(_is_in_run(found.group()) for found in _RUN.finditer(plain)) or bool(_ROUNDED.search(plain))


def _is_in_run(run: str) -> bool:
    """Whether digits in a row are one, have lost the nought of one, or hold one."""
    if len(run) == DIGITS:
        return _begins_with_date(run)
    if len(run) == DIGITS - 1:
        return _is_whole("0" + run)
    return any(_is_whole(run[at : at + DIGITS]) for at in range(len(run) - DIGITS + 1))


def _is_whole(digits: str) -> bool:
    """Whether eleven digits begin with a date and are checked by their two last."""
    if not _begins_with_date(digits):
        return False
    numbers = [int(digit) for digit in digits]
    first = sum(weight * number for weight, number in zip(_FIRST, numbers[:10], strict=True)) % _MODULUS
    second = sum(weight * number for weight, number in zip(_SECOND, numbers, strict=True)) % _MODULUS
    return first in _LEFT_OVER and second == 0


def _begins_with_date(digits: str) -> bool:
    return digits[:2] in _DAYS and digits[2:4] in _MONTHS


def _in_order(found: re.Match[str]) -> str:
    """Day, month, year of two digits and the five last, whatever way the date was written."""
    parts = found.groupdict()
    return "".join(parts[name] or parts[f"{name}_"] for name in ("day", "month", "year")) + parts["five"]


def _only_digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _plain_digits(text: str) -> str:
    """The text with digits of all scripts as ours, and without signs that cannot be seen between them."""
    if text.isascii():
        return text
    plain = (
        letter
        for letter in unicodedata.normalize("NFKC", text)
        if unicodedata.category(letter) not in ("Cf", "Mn", "Me") and letter not in _BLANK_LETTERS
    )
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in plain)
