"""The year wheel (årshjulet): what is due when in a school year, who sees to it, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ioplab.domain.ids import StaffId, WheelTaskId
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import StaffRole, WheelRole

SCHOOL_END = "school_end"

_ROLES = {
    WheelRole.LEADER: frozenset({StaffRole.LEADER, StaffRole.PRINCIPAL}),
    WheelRole.CONTACT_TEACHER: frozenset({StaffRole.CONTACT_TEACHER}),
    WheelRole.PPT: frozenset({StaffRole.PPT}),
}
"""Who is meant where the wheel names a role; the team is everybody."""

_ANY_COMMON_YEAR = 2001
"""29 February is a date in one school year of four, so a wheel for every year cannot have it."""


class TaskState(Enum):
    """How far a task has come in a school year: done, late, under way, coming; past before there was anybody to do it for."""

    DONE = "done"
    LATE = "late"
    NOW = "now"
    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How many of the school year's plans have done a step, and how many are to have it.

    Attributes:
        done: have done it.
        of: are to have done it, with those.
        waiting: the first days of the pupils who have it to do; None where all have been there all the year.
    """

    done: int
    of: int
    waiting: tuple[date, ...] | None = field(default=None, compare=False)

    def anybody_by(self, due: date) -> bool:
        """Whether somebody who has the step to do was there on that day."""
        return self.done < self.of and (self.waiting is None or any(first <= due for first in self.waiting))


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelTask:
    """A task of the year wheel (årshjul). `due` and `starts` are ``MM-DD`` in the school year, or ``school_end``.

    Args:
        step: the guide's step that the task belongs to; then the pupils' own steps tell whether it is done.
        counting: whether numbers are counted on the day (telletidspunkt).
        responsible: the one person who sees to it, where `who` is not enough.
        done_in: the school years, as ``2026/27``, in which somebody has ticked it off.
    """

    id: WheelTaskId
    title: str
    due: str
    who: WheelRole = WheelRole.TEAM
    starts: str | None = None
    step: int | None = None
    counting: bool = False
    responsible: StaffId | None = None
    done_in: tuple[str, ...] = ()

    def due_in(self, year: SchoolYear, school: School | None = None) -> date:
        """The date the task is due that year; without a known school end, 20 June."""
        return _day(self.due, year, school)

    def starts_in(self, year: SchoolYear, school: School | None = None) -> date:
        """The date work on the task begins that year; the due date when it has no beginning of its own."""
        return min(_day(self.starts or self.due, year, school), self.due_in(year, school))

    def is_done(self, year: SchoolYear, plans: Progress | None = None) -> bool:
        """Whether it is done that year: by the plans' own steps where the task has one, else by somebody's tick."""
        if self.step is None or plans is None:
            return year.label in self.done_in
        return plans.done == plans.of > 0

    def state_on(
        self,
        today: date,
        year: SchoolYear,
        school: School | None = None,
        plans: Progress | None = None,
        *,
        since: date | None = date.min,
    ) -> TaskState:
        """How far the task has come that day.

        A task that belongs to a step is under way as soon as one plan has done it. Without any plan there is nothing to
        be late with, and nobody is late with what was due before the pupil was there (`first_day`).

        Args:
            today: the day asked about.
            year: the school year the task is looked at in.
            school: for the last school day.
            plans: how many plans of that year have done the task's step; None where the task has no step.
            since: the first day of the first pupil; None before there are pupils.
        """
        if self.is_done(year, plans):
            return TaskState.DONE
        due = self.due_in(year, school)
        has_nothing_to_do = plans is not None and plans.of == 0
        if due < today:
            was_there = since is not None and since <= due if plans is None else plans.anybody_by(due)
            return TaskState.LATE if was_there else TaskState.PAST
        if has_nothing_to_do:
            return TaskState.COMING
        has_begun = self.starts_in(year, school) <= today or (plans is not None and plans.done > 0)
        return TaskState.NOW if has_begun else TaskState.COMING

    def concerns(self, person: Staff | None) -> bool:
        """Whether it is the person's own task: named as responsible, or nobody is and the role fits."""
        if self.responsible is not None:
            return person is not None and person.id == self.responsible
        return self.who is WheelRole.TEAM or (person is not None and person.role in _ROLES[self.who])


def first_day(pupil: Pupil, entered: date | None) -> date:
    """The day from which a pupil's plan can be late: when the pupil came into the vault, or had a plan in use before that.

    Args:
        pupil: with the plans there are.
        entered: the day the pupil came into the vault; None where nobody knows, and the pupil has then always been there.
    """
    if entered is None:
        return date.min
    return min([entered, *(plan.activated_on for plan in pupil.plans if plan.activated_on is not None)])


def is_day(written: str) -> bool:
    """Whether a wheel can have that day: ``school_end``, or an ``MM-DD`` that every school year has."""
    if written == SCHOOL_END:
        return True
    try:
        return f"{date.fromisoformat(f'{_ANY_COMMON_YEAR}-{written}'):%m-%d}" == written
    except ValueError:
        return False


def _day(written: str, year: SchoolYear, school: School | None) -> date:
    if written == SCHOOL_END:
        end = school.school_end if school else None
        return end if end and SchoolYear.of(end) == year else year.day(6, 20)
    month, day = written.split("-")
    return year.day(int(month), int(day))
