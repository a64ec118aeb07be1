"""A column of dates in a table: written as in the date fields, and what is no date is told and not stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import SignalInstance

from ioplab.i18n import tr
from ioplab.ui.viewmodels.grid import Column
from ioplab.ui.widgets.date_field import parse_date, write_date

R = TypeVar("R")


def date_column(
    title: str,
    day: Callable[[R], date | None],
    store: Callable[[R, date | None], object],
    trouble: SignalInstance,
) -> Column[R]:
    """A column whose cells are dates.

    Args:
        title: its heading.
        day: the date of a row.
        store: what happens with a date somebody has written, or with None where they have emptied the cell.
        trouble: tells what is no date.
    """

    def read(row: R, typed: Any) -> None:
        text = str(typed or "").strip()
        try:
            written = parse_date(text) if text else None
        except ValueError:
            words = tr("«{text}» er ingen dato. Skriv datoen som 15.01.2027.")
            trouble.emit(words.format(text=text))
            return
        if written != day(row):
            store(row, written)

    return Column(title=title, text=lambda row: write_date(day(row)), store=read)
