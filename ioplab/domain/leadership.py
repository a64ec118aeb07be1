"""What a principal keeps beside the counted numbers: indicators entered by hand, frozen counts, and the reflection on them.

Nothing here is about one pupil. It belongs to the school whose vault it is, and to a school year.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from ioplab.domain.ids import EnteredId, ReflectionId, SnapshotId, WheelTaskId
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import CountingDate, Round, ValueKind
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownIndicator:
    """An indicator of the network's framework that no program can count; it is entered by hand (føres for hånd).

    Attributes:
        code: as in the framework, and in files: ``P10``, ``OK1``.
        title: what it is called until the school calls it something else.
        kind: what its value is.
        unit: what an amount is counted in, where the framework says so.
        explanation: what the two numbers are, or what to write.
        is_named: whether the framework says what it is. Else the school does.
    """

    code: str
    title: str
    kind: ValueKind
    explanation: str
    unit: str | None = None
    is_named: bool = True

    @property
    def sign(self) -> str:
        """The code as people write it: ``ØK1``."""
        return sign_of(self.code)


def sign_of(code: str) -> str:
    """An indicator's code as people write it; in files it has no letters beyond English."""
    return f"ØK{code[2:]}" if code.startswith("OK") and code[2:3].isdigit() else code


class Lack(Enum):
    """What an indicator that is entered by hand cannot be without."""

    VALUE = "value"
    AGREEING_VALUE = "agreeing_value"
    SOURCE = "source"
    SOURCE_DATE = "source_date"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyAnswer:
    """What a survey says of one statement: how many agree, of those who answered it."""

    statement: str
    agree: int | None = None
    answered: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredIndicator:
    """An indicator that somebody has entered by hand for a school year (ført for hånd), never mixed with what is counted.

    Attributes:
        code: the framework's (`KnownIndicator`), or the school's own.
        title: what the school calls it; None for what the catalogue says.
        kind: which of the fields below hold its value.
        numerator: of a share, what is counted; of a survey, how many have answered.
        denominator: of a share, out of how many; of a survey, how many were asked.
        amount: of an amount, in `unit`.
        words: of what is told in words.
        answers: of a survey, statement by statement.
        source: where it is taken from. Without source and date it does not count as entered.
        source_on: the day that the source tells of, or was made.
        note: anything else worth knowing.
    """

    id: EnteredId
    school_year: str
    code: str
    kind: ValueKind
    title: str | None = None
    numerator: int | None = None
    denominator: int | None = None
    amount: float | None = None
    unit: str | None = None
    words: str | None = None
    answers: tuple[SurveyAnswer, ...] = ()
    source: str | None = None
    source_on: date | None = None
    note: str | None = None

    @property
    def year(self) -> SchoolYear:
        """The school year it tells of."""
        return SchoolYear.parse(self.school_year)

    @property
    def sign(self) -> str:
        """The code as people write it."""
        return sign_of(self.code)

    @property
    def has_value(self) -> bool:
        """Whether there is anything to tell. A share of nobody is none."""
        match self.kind:
            case ValueKind.SHARE:
                return self._has_share
            case ValueKind.AMOUNT:
                return self.amount is not None
            case ValueKind.WORDS:
                return bool(self.words)
            case ValueKind.SURVEY:
                return self._has_share or any(one.agree is not None and one.answered for one in self.answers)

    @property
    def _has_share(self) -> bool:
        return self.numerator is not None and bool(self.denominator)

    @property
    def _agrees(self) -> bool:
        """Whether no part is larger than its whole. It may be stored, for so it may be while somebody types."""
        parts = [(self.numerator, self.denominator), *((one.agree, one.answered) for one in self.answers)]
        return all(part is None or whole is None or part <= whole for part, whole in parts)

    @property
    def share(self) -> float | None:
        """The share of a share, or the response rate of a survey; None where it cannot be said, never 0."""
        if self.kind not in (ValueKind.SHARE, ValueKind.SURVEY) or self.numerator is None or not self.denominator:
            return None
        return self.numerator / self.denominator

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What is missing before it counts as entered."""
        missing = (
            (Lack.VALUE, self.has_value),
            (Lack.AGREEING_VALUE, self._agrees),
            (Lack.SOURCE, self.source),
            (Lack.SOURCE_DATE, self.source_on),
        )
        return tuple(lack for lack, there in missing if not there)

    @property
    def is_entered(self) -> bool:
        """Whether it may be shown as a number: it has a value, a source and a date."""
        return not self.lacks


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """Numbers as they were one day (fryste tall): made once, never changed, seen again exactly as they were.

    Attributes:
        counting: the counting date (telletidspunkt) it stands for.
        due_on: the day the numbers were to be counted.
        frozen_at: when they were.
        frozen_by: the person who did it, as the audit names people.
        is_combined: whether they are several teams' files put together, and not counted in this vault.
        plans: how many plans they tell of.
        content: the numbers, as the text that was frozen (`exchange.frozen`). No plan is named in it.
        digest: `digest_of` the content, held against it whenever it is shown.
    """

    id: SnapshotId
    school_year: str
    round: Round
    counting: CountingDate
    due_on: date
    frozen_at: datetime
    frozen_by: str
    is_combined: bool
    plans: int
    content: str
    digest: str

    @property
    def year(self) -> SchoolYear:
        """The school year counted."""
        return SchoolYear.parse(self.school_year)

    @property
    def is_whole(self) -> bool:
        """Whether the content is what was frozen."""
        return digest_of(self.content) == self.digest

    @property
    def days_late(self) -> int:
        """How many days after the counting date the numbers were frozen; negative before it."""
        return (self.frozen_at.date() - self.due_on).days


def digest_of(content: str) -> str:
    """What frozen numbers are known by: SHA-256 of their text, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolMeasure:
    """Something the school will do because of the numbers (tiltak), who sees to it, and by when."""

    text: str
    responsible: str | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What a school makes of the numbers of a round (refleksjon): the numbers first, then objections, then measures.

    Attributes:
        schools: whose numbers they are: empty for the vault's own school, else the schools of the page (`schools_key`).
        numbers_read_on: the day somebody confirmed that the numbers have been read.
        numbers_read_by: who.
        objections: what else the numbers may come of.
        measures: what will be done.
        text: the principal's own words for the report on quality (kvalitetsmelding).
    """

    id: ReflectionId
    school_year: str
    round: Round
    schools: str = ""
    numbers_read_on: date | None = None
    numbers_read_by: str | None = None
    objections: str | None = None
    measures: tuple[SchoolMeasure, ...] = ()
    text: str | None = None

    @property
    def year(self) -> SchoolYear:
        """The school year it is about."""
        return SchoolYear.parse(self.school_year)

    @property
    def step(self) -> int:
        """Which of the three comes next, in the order the network uses; 4 when all have something."""
        done = (self.numbers_read_on is not None, bool(self.objections), bool(self.measures))
        return next((number for number, is_done in enumerate(done, 1) if not is_done), len(done) + 1)


def schools_key(school_ids: Sequence[str]) -> str:
    """The schools of a page as one text, whatever order they come in."""
    return " ".join(sorted(set(school_ids)))


_TASKS = {
    CountingDate.AUTUMN: ("count_autumn", "10-01"),
    CountingDate.SPRING: ("count_spring", "03-01"),
    CountingDate.END: ("count_year", SCHOOL_END),
}
"""The task of the year wheel for each counting date, and its day where the school has taken the task out."""

ROUND_OF = {
    CountingDate.AUTUMN: Round.MIDYEAR,
    CountingDate.SPRING: Round.MIDYEAR,
    CountingDate.END: Round.ANNUAL,
}
"""The round whose numbers a counting date is for. In the autumn no round is done; what is counted then is the indicators."""


def counting_day(counting: CountingDate, year: SchoolYear, school: School | None, wheel: Sequence[WheelTask]) -> date:
    """The day of a counting date in a school year, by the school's own year wheel."""
    key, usual = _TASKS[counting]
    task = next((task for task in wheel if task.id == key), None)
    due = task.due if task is not None else usual
    return WheelTask(id=WheelTaskId(key), title="", due=due).due_in(year, school)


def nearest_counting(today: date, days: Sequence[tuple[CountingDate, date]]) -> CountingDate:
    """The counting date to suggest: the latest that has come, or else the first."""
    past = [one for one in days if one[1] <= today]
    return max(past, key=lambda one: one[1])[0] if past else min(days, key=lambda one: one[1])[0]
