"""A column of dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, Signal

from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.date_column import date_column


class Ear(QObject):
    """Hears what is wrong."""

    trouble = Signal(str)


class Sheet:
    """One row with one date."""

    def __init__(self, day: date | None = None) -> None:
        self.day = day
        self.stored: list[date | None] = []
        self.told: list[str] = []
        self.ear = Ear()
        self.ear.trouble.connect(self.told.append)
        column: Column[str] = date_column("Holdt", lambda _: self.day, lambda _, day: self.stored.append(day), self.ear.trouble)
        self.grid = Grid([column])
        self.grid.show_rows(["rad"])

    def write(self, text: str) -> None:
        self.grid.setData(self.grid.index(0, 0), text)


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_date_that_is_shown_is_understood_when_it_comes_back(day: date) -> None:
    shown = Sheet(day).grid.index(0, 0).data(Qt.ItemDataRole.EditRole)
    sheet = Sheet()

    sheet.write(shown)

    assert sheet.stored == [day]
    assert sheet.told == []


def test_an_emptied_cell_is_no_date() -> None:
    sheet = Sheet(date(2026, 9, 3))

    sheet.write("  ")

    assert sheet.stored == [None]


@pytest.mark.parametrize("text", ["i fjor", "31.2.2026", "3.9.", "2026"])
def test_what_is_no_date_is_told_and_not_stored(text: str) -> None:
    sheet = Sheet(date(2026, 9, 3))

    sheet.write(text)

    assert sheet.stored == []
    assert sheet.told == [f"«{text}» er ingen dato. Skriv datoen som 15.01.2027."]


def test_a_date_that_is_left_as_it_was_is_not_stored_anew() -> None:
    sheet = Sheet(date(2026, 9, 3))

    sheet.write("3.9.2026")

    assert sheet.stored == []
