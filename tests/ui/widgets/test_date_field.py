"""A date typed as people write it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.date_field import DateField, parse_date, write_date
from tests.support import screens
from tests.support.screens import Keyboard

FIFTEENTH = date(2027, 1, 15)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    """A date field with the focus, and another field to go to."""
    made = DateField()
    window = screens.show_alone(qtbot, made, QLineEdit())
    yield made
    window.close()


@pytest.mark.parametrize(
    "text", ["15.1.2027", "15.01.2027", "15.01.27", "15/1 2027", "15 1 27", "2027-01-15", "2027-1-15", " 15.1.27 "]
)
def test_a_date_is_understood_as_people_write_it(text: str) -> None:
    assert parse_date(text) == FIFTEENTH


@pytest.mark.parametrize(
    "text", ["", "i morgen", "15.1", "31.2.2027", "0.1.2027", "15.13.2027", "2027", "15.1.202", "15.1.20271"]
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text)


@given(st.dates(date(1000, 1, 1)))
def test_a_date_that_is_written_is_read_back(day: date) -> None:
    assert parse_date(write_date(day)) == day


def test_an_empty_field_is_no_date_and_nothing_wrong(field: DateField) -> None:
    field.setText("  ")

    assert field.day is None
    assert field.is_valid


def test_a_date_is_written_out_in_full_when_the_field_is_left(field: DateField, keyboard: Keyboard) -> None:
    keyboard.type("15.1.27")
    assert field.text() == "15.1.27"

    keyboard.press("Tab")

    assert field.text() == "15.01.2027"
    assert field.day == FIFTEENTH


def test_what_is_no_date_stays_and_is_marked_with_how_to_write_it_once_the_field_is_left(
    field: DateField, keyboard: Keyboard
) -> None:
    keyboard.type("15. jan")
    assert not field.property("state")

    keyboard.press("Tab")

    assert field.text() == "15. jan"
    assert field.day is None
    assert field.property("state") == "invalid"
    assert "15.01.2027" in field.toolTip()


def test_the_mark_goes_when_the_date_is_put_right(field: DateField, keyboard: Keyboard) -> None:
    keyboard.type("15.1")
    keyboard.press("Tab", "Shift+Tab")

    keyboard.write("15.1.2027")

    assert not field.property("state")
    assert not field.toolTip()


def test_leaving_is_told_after_the_date_has_been_written_out(field: DateField, keyboard: Keyboard) -> None:
    seen: list[str] = []
    field.left.connect(lambda: seen.append(field.text()))

    keyboard.type("1.2.27")
    keyboard.press("Tab")

    assert seen == ["01.02.2027"]
