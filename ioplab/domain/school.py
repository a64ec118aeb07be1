"""The school, its people and its year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from ioplab.domain.ids import SchoolId, StaffId
from ioplab.domain.vocabulary import StaffRole

_YEAR = re.compile(r"((?:19|20)[0-9]{2})/([0-9]{2})")
"""Only years whose days and neighbours are dates, whatever a file says."""


@dataclass(frozen=True, slots=True, order=True)
class SchoolYear:
    """A school year (skoleår), 1 August to 31 July, written ``2026/27``.

    >>> SchoolYear.parse("2026/27").next.label
    '2027/28'
    """

    start_year: int

    @classmethod
    def parse(cls, label: str) -> Self:
        """Read ``2026/27``.

        Raises:
            ValueError: it is not two consecutive years in that form.
        """
        match = _YEAR.fullmatch(label)
        if match is None or (int(match[1]) + 1) % 100 != int(match[2]):
            raise ValueError(label)
        return cls(int(match[1]))

    @classmethod
    def of(cls, day: date) -> Self:
        """The school year that `day` lies in."""
        return cls(day.year if day.month >= 8 else day.year - 1)  # noqa: PLR2004 - August

    @property
    def label(self) -> str:
        """The year as it is written in files and on screen."""
        return f"{self.start_year}/{self.end_year % 100:02d}"

    @property
    def end_year(self) -> int:
        """The calendar year of the spring term."""
        return self.start_year + 1

    @property
    def next(self) -> SchoolYear:
        """The school year that comes after."""
        return SchoolYear(self.end_year)

    @property
    def first_day(self) -> date:
        """1 August."""
        return date(self.start_year, 8, 1)

    @property
    def last_day(self) -> date:
        """31 July."""
        return date(self.end_year, 7, 31)

    def day(self, month: int, day: int) -> date:
        """The one date of this school year with that month and day."""
        return date(self.start_year if month >= 8 else self.end_year, month, day)  # noqa: PLR2004 - August


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """The school (skole) with the calendar that the counting dates are taken from.

    `school_start` and `school_end` are the first and last school day of the year being counted.
    """

    id: SchoolId
    name: str
    municipality: str | None = None
    school_start: date | None = None
    school_end: date | None = None
    networks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Somebody who works with the pupil (ansatt). `teacher_qualified` decides who may be responsible (§ 17-6)."""

    id: StaffId
    name: str
    role: StaffRole
    title: str | None = None
    education: str | None = None
    teacher_qualified: bool = False
