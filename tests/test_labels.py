import inspect
from datetime import date, datetime
from enum import Enum
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain import vocabulary
from ioplab.domain.vocabulary import Organisation, StaffRole
from ioplab.labels import MONTHS, clock, label, long_date, number, percent, short_date, shortened

VOCABULARY = [
    found for _, found in inspect.getmembers(vocabulary, inspect.isclass) if issubclass(found, Enum) and found is not Enum
]
NEVER = ("spesialundervisning", "gråsone", "gnagsår", "§ 5")


@pytest.mark.parametrize("words", VOCABULARY, ids=lambda words: words.__name__)
def test_every_word_of_the_vocabulary_has_a_label_of_its_own(words: type[Enum]) -> None:
    labels = [label(word) for word in words]

    assert all(text.strip() == text and text for text in labels)
    assert len({text.casefold() for text in labels}) == len(labels)


def test_the_vocabulary_was_found() -> None:
    assert {Organisation, StaffRole} < set(VOCABULARY)
    assert len(VOCABULARY) == 22


def test_words_that_are_never_used_are_not_used() -> None:
    for words in VOCABULARY:
        assert not [word for word in words if any(never in label(word) for never in NEVER)]


def test_nothing_is_called_nothing() -> None:
    assert (label(None), long_date(None), short_date(None)) == ("", "", "")


def test_dates_are_written_as_people_write_them() -> None:
    assert long_date(date(2027, 1, 5)) == "5. januar 2027"
    assert short_date(date(2027, 5, 17)) == "17. mai"
    assert long_date(date(1, 12, 31)) == "31. desember 1"


def test_every_month_has_a_short_form_of_its_own() -> None:
    assert len({short_date(date(2027, month, 1)) for month in range(1, 13)}) == len(MONTHS) == 12


@pytest.mark.parametrize(
    ("moment", "written"), [(datetime(2027, 1, 5, 7, 3), "07:03"), (datetime(2027, 1, 5, 23, 59, 59), "23:59")]
)
def test_the_clock_has_no_seconds(moment: datetime, written: str) -> None:
    assert clock(moment) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "0"),
        (114, "114"),
        (114.0, "114"),
        (100.0, "100"),
        (28.5, "28,5"),
        (28.25, "28,3"),
        (28.35, "28,4"),
        (0.04, "0"),
        (-0.04, "0"),
        (-0.0, "0"),
        (-1.5, "-1,5"),
        (99.95, "100"),
        (1e6, "1000000"),
        (1e27, "1" + "0" * 27),
        (-1e27, "-1" + "0" * 27),
        (1e308, "1" + "0" * 308),
    ],
)
def test_numbers_have_a_decimal_comma_and_no_needless_decimals(value: float, written: str) -> None:
    assert number(value) == written


@pytest.mark.parametrize(
    ("share", "written"),
    [
        (0, "0\xa0%"),
        (1, "100\xa0%"),
        (1 / 3, "33\xa0%"),
        (2 / 3, "67\xa0%"),
        (0.125, "13\xa0%"),  # one of eight pupils: half goes up, as in a spreadsheet
        (0.145, "15\xa0%"),
        (0.005, "1\xa0%"),
        (0.004, "<\xa01\xa0%"),
        (-0.001, "0\xa0%"),
        (0.29, "29\xa0%"),
    ],
)
def test_shares_are_whole_per_cent_that_do_not_break_over_lines(share: float, written: str) -> None:
    assert percent(share) == written


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_is_never_written_as_a_smaller_one(one: float, other: float) -> None:
    words = [percent(share).removesuffix("\xa0%") for share in sorted((one, other))]
    written = [int({"<\xa01": "0", ">\xa099": "100"}.get(told, told)) for told in words]

    assert all(low <= high for low, high in pairwise(written))
    assert all(abs(share - whole / 100) <= 0.005 + 1e-12 for share, whole in zip(sorted((one, other)), written, strict=True))


def test_a_long_text_is_cut_after_a_whole_word() -> None:
    assert shortened("Leser kjente ord høyt", 15) == "Leser kjente …"
    assert shortened("Leser kjente ord høyt", 21) == "Leser kjente ord høyt"


def test_no_word_is_so_long_that_a_line_cannot_be_broken_within_it() -> None:
    told = shortened("x" * 1000, 500)

    assert max(map(len, told.split("\N{ZERO WIDTH SPACE}"))) <= 42
    assert len(told) < 520


@given(st.text(), st.integers(2, 50))
def test_a_short_place_gets_the_beginning_and_says_that_there_is_more(text: str, most: int) -> None:
    told = shortened(text, most).replace("\N{ZERO WIDTH SPACE}", "")

    assert told == text.replace("\N{ZERO WIDTH SPACE}", "") if len(text) <= most else told.endswith(" …")


@pytest.mark.parametrize(
    ("share", "told"),
    [(0.0, "0"), (0.0004, "< 1"), (0.004, "< 1"), (0.005, "1"), (0.994, "99"), (0.996, "> 99"), (1.0, "100"), (1 - 1e-12, "100")],
)
def test_only_none_is_nought_per_cent_and_only_all_is_a_hundred(share: float, told: str) -> None:
    assert percent(share) == f"{told} %".replace(" ", "\N{NO-BREAK SPACE}")
