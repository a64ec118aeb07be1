"""The types of the catalogues: subjects, year wheel, findings' texts, the language of goals. What is in them is data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ioplab.domain.ids import SubjectCode
from ioplab.domain.school import School, SchoolYear

SCHOOL_END = "school_end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A subject (fag) or an area without a curriculum of its own (område), such as social competence."""

    code: SubjectCode
    name: str
    area: bool = False


class FindingKind(Enum):
    """Krav stops activation or finalisation unless a reason is given; råd never does."""

    DEMAND = "krav"
    ADVICE = "råd"


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRule:
    """What a finding is called, what it rests on (basis), the guide's step where it is mended, and its sentences."""

    id: str
    kind: FindingKind
    basis: str
    title: str
    step: int
    messages: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalLanguage:
    """Words, in lower case, that tell whether a goal can be seen or heard (finding F16)."""

    vague: tuple[str, ...]
    observable: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelTask:
    """A task of the year wheel (årshjul). `due` and `starts` are ``MM-DD`` in the school year, or ``school_end``."""

    id: str
    title: str
    due: str
    who: str
    starts: str | None = None
    step: int | None = None
    counting: bool = False

    def due_in(self, year: SchoolYear, school: School | None = None) -> date:
        """The date the task is due that year; without a known school end, 20 June."""
        if self.due == SCHOOL_END:
            end = school.school_end if school else None
            return end if end and SchoolYear.of(end) == year else year.day(6, 20)
        month, day = self.due.split("-")
        return year.day(int(month), int(day))
