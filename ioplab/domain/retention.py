"""When a pupil's plans have been kept long enough here that somebody should decide what becomes of them (oppbevaring).

Personal data are kept no longer than they are needed (personvernforordningen art. 5 no. 1 e). What is to be kept for good
belongs in the school's archive (arkivlova), not here. How long the plans are needed at hand is the school owner's to say.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear

DEFAULT_YEARS = 2
"""Years after the last plan's school year, unless the school owner says otherwise: the next teacher can still look back."""

LEAST_YEARS, MOST_YEARS = 0, 10

LAST_GRADE = 13
"""The last grade of school."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A pupil kept for longer than the time set.

    Attributes:
        pupil: who.
        ended_on: the last day that anything here was of use for.
        due_on: when the time was out.
        has_left: whether the pupil has gone out of school by then, as far as the grade tells.
    """

    pupil: PupilId
    ended_on: date
    due_on: date
    has_left: bool


def ended_on(pupil: Pupil) -> date | None:
    """The last day of the last school year the pupil has a plan or a decision for; None where there is neither."""
    last = max((plan.year for plan in pupil.plans), default=None)
    days = [] if last is None else [last.last_day]
    for decision in pupil.decisions:
        if decision.valid_to is not None:
            days.append(decision.valid_to)
        elif last is None:
            begun = decision.valid_from or decision.decided_on
            days += [SchoolYear.of(begun).last_day] if begun else []
    return max(days, default=None)


def kept_too_long(pupils: Iterable[Pupil], today: date, years: int) -> tuple[Kept, ...]:
    """The pupils whose time is out, the longest first.

    Args:
        pupils: those to look at.
        today: the day it is asked.
        years: how long after the end they are kept.
    """
    found = []
    for pupil in pupils:
        ended = ended_on(pupil)
        if ended is None:
            continue
        due = _years_after(ended, years)
        if due < today:
            found.append(Kept(pupil=pupil.id, ended_on=ended, due_on=due, has_left=_has_left(pupil, ended, today)))
    return tuple(sorted(found, key=lambda one: (one.due_on, one.pupil)))


def _years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February is the 28th where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _has_left(pupil: Pupil, ended: date, today: date) -> bool:
    """Whether who was in that grade then is past the last grade today."""
    if pupil.grade is None:
        return False
    return pupil.grade + SchoolYear.of(today).start_year - SchoolYear.of(ended).start_year > LAST_GRADE
