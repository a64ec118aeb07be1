"""Recognising a fødselsnummer wherever it stands. Every number here is of a kind made for tests, or is nobody's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.national_id import holds_national_id
from tests.fixtures.make_pupil_lists import D_NUMBER, DOLLY, TENOR, whole_number

SIX = st.builds(
    lambda day, month, year, more_days, more_months: f"{day + more_days:02d}{month + more_months:02d}{year:02d}",
    st.integers(1, 28),
    st.integers(1, 12),
    st.integers(0, 99),
    st.sampled_from([0, 40]),
    st.sampled_from([40, 65, 80]),
)
BETWEEN = st.sampled_from(["", " ", "-", ".", "\u00a0", "\u200b", " - "])


@given(SIX)
def test_every_kind_of_number_is_known(six: str) -> None:
    assert holds_national_id(whole_number(six))


@given(SIX, BETWEEN)
def test_six_digits_and_five_are_known_whatever_stands_between(six: str, between: str) -> None:
    number = whole_number(six)

    assert holds_national_id(f"{number[:6]}{between}{number[6:]}")


@given(SIX, st.lists(BETWEEN, min_size=10, max_size=10))
def test_a_number_is_known_with_anything_between_its_digits(six: str, between: list[str]) -> None:
    number = whole_number(six)

    assert holds_national_id(number[0] + "".join(gap + digit for gap, digit in zip(between, number[1:], strict=True)))


@given(SIX, st.text(st.characters(categories=["L", "Zs", "Po"]), max_size=10))
def test_a_number_within_a_text_is_known(six: str, text: str) -> None:
    assert holds_national_id(f"{text}{whole_number(six)}{text}")


@given(SIX)
def test_a_number_that_has_lost_its_nought_is_known(six: str) -> None:
    number = whole_number("07" + six[2:])

    assert holds_national_id(number[1:])


@pytest.mark.parametrize(
    "text", [TENOR, DOLLY, D_NUMBER, f"id{TENOR}", f"99{TENOR}", f"{TENOR[:6]}/{TENOR[6:]}", "3,85E+09", "1.2E+10"]
)
def test_numbers_in_odd_places_are_known(text: str) -> None:
    assert holds_national_id(text)


def test_digits_of_other_scripts_are_known() -> None:
    assert holds_national_id(TENOR.translate({48 + digit: 0x660 + digit for digit in range(10)}))


def test_a_slip_in_the_check_digits_makes_it_no_less_somebodys() -> None:
    wrong = TENOR[:-1] + str((int(TENOR[-1]) + 1) % 10)

    assert holds_national_id(wrong)


@pytest.mark.parametrize(
    "text",
    ["", "Kari", "5A", "2016", "03.05.2016", "2016-05-03", "40000001", "+47 400 00 001", "4740000001", "42493", "987654321",
     "15.08.2026 10:30", "2026-08-15T10:30:00", "99999999999", "2026/27", "12345678", "Vei 12, 0123 Oslo"],
)  # fmt: skip
def test_what_is_no_national_id_is_let_be(text: str) -> None:
    assert not holds_national_id(text)
