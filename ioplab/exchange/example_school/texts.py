"""What the example school is made from: the texts and the calendar of `resources/example`, and chance."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from random import Random
from typing import TypeVar
from uuid import UUID

from msgspec import Struct, convert

from ioplab import resources
from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.plan import SubjectPlan
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.vocabulary import StaffRole, Stage

_T = TypeVar("_T")
_Window = tuple[str, str]

DAY = timedelta(days=1)
MONDAY, FRIDAY, SUNDAY = 1, 5, 7

# --- The texts ------------------------------------------------------------------------------------------------------------


class Seen(Struct, frozen=True):
    """What somebody writes who has seen a goal half done, and done."""

    on_the_way: str | None = None
    reached: str | None = None


class Strand(Struct, frozen=True):
    """One piece of teaching whose recommendation, content, methods and goals belong together."""

    plan: SubjectPlan
    goals: tuple[Seen, ...]
    grades: tuple[int, int]
    profiles: frozenset[str]
    organisations: tuple[words.Organisation, ...]
    roles: tuple[StaffRole, ...]
    weekly: tuple[float, ...]
    basis: tuple[words.Basis, ...]
    recommendation: str

    def fits(self, profile: Profile, code: ids.SubjectCode, grade: int) -> bool:
        """Whether it is that subject for such a pupil in that grade."""
        first, last = self.grades
        return self.plan.subject == code and profile.id in self.profiles and first <= grade <= last


class Profile(Struct, frozen=True):
    """Subjects and strengths that tend to go together in one pupil. The first subject is what the plan is mostly about."""

    id: str
    grades: tuple[int, int]
    weight: int
    subjects: tuple[ids.SubjectCode, ...]
    strengths: tuple[str, ...]
    few_words: bool = False
    assistance: str | None = None
    adaptation: str | None = None


class VoiceText(Struct, frozen=True):
    """Something a pupil may say about the teaching, and how it came to be heard."""

    stage: Stage
    grades: tuple[int, int]
    text: str
    method: str
    effect: str
    profiles: frozenset[str] = frozenset()
    needs: str | None = None

    def fits(self, profile: Profile, grade: int, stage: Stage, there_is: AbstractSet[str]) -> bool:
        """Whether this pupil could have said it; `there_is` are the strands and ways of organising in the plan."""
        first, last = self.grades
        own = profile.id in self.profiles or (not self.profiles and not profile.few_words)
        needed = self.needs is None or self.needs in there_is
        return self.stage is stage and first <= grade <= last and own and needed


class _Language(Struct, frozen=True):
    names: frozenset[str]
    notes: tuple[str, ...]
    home: str


class Texts(Struct, frozen=True):
    """The example's files; `words` are the tables that hold nothing but lists of sentences."""

    name: str
    municipality: str
    networks: tuple[str, ...]
    class_letters: tuple[str, ...]
    given_names: tuple[str, ...]
    family_names: tuple[str, ...]
    staff: tuple[Staff, ...]
    contact_from: tuple[int, ...]
    languages: tuple[_Language, ...]
    profiles: tuple[Profile, ...]
    voices: tuple[VoiceText, ...]
    strands: tuple[Strand, ...]
    grades: tuple[int, ...]
    traits: tuple[str, ...]
    windows: Mapping[str, _Window]
    instead: Mapping[str, Mapping[str, _Window]]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def read_texts() -> Texts:
    """All that stands in the files, read once."""
    names = ("school", "calendar", "pupils", "voices", "evaluation", "basic_subjects", "other_subjects", "areas")
    files = [tomllib.loads(resources.path(f"example/{name}.toml").read_text(encoding="utf-8")) for name in names]
    texts = {key: value for file in files for key, value in file.items()}
    strands = [strand for file in files for strand in file.get("strands", ())]
    for nameless in (*texts["staff"], *(goal for strand in strands for goal in strand["goals"])):
        nameless["id"] = ""
    others = {key: value for key, value in texts.items() if key not in Texts.__struct_fields__}
    return convert(texts | {"strands": [strand | {"plan": strand} for strand in strands], "words": others}, Texts)


# --- Chance and the calendar ----------------------------------------------------------------------------------------------


class Dice(Random):
    """What is left to chance, always the same from the same seed."""

    def id(self) -> str:
        """A new id."""
        return str(UUID(int=self.getrandbits(128), version=4))

    def chance(self, share: float) -> bool:
        """Whether it is one of that share of the cases."""
        return self.random() < share

    def weighed(self, weights: Mapping[_T, float]) -> _T:
        """One of them, the heavier the likelier."""
        return self.choices(list(weights), list(weights.values()))[0]

    def some(self, among: Sequence[_T], count: int) -> tuple[_T, ...]:
        """`count` of them, or all there are, in their own order."""
        places = self.sample(range(len(among)), min(count, len(among)))
        return tuple(among[place] for place in sorted(places))

    def school_day(self, first: date, last: date) -> date:
        """A school day from the first day on; after the last one only where school is off until then."""
        return school_day(first + DAY * self.randrange((last - first).days + 1))


@cache
def _is_off(day: date) -> bool:
    """Whether nobody is at school: a weekend, a holiday, or a week that most schools take off."""
    easter = (day - _easter(day.year)).days
    when = (day.month, day.day)
    holiday = when in {(5, 1), (5, 17)} or easter in {*range(-8, 2), 39, 50} or when >= (12, 21) or when <= (1, 3)
    return holiday or day.isoweekday() > FRIDAY or day.isocalendar().week in {8, 40}


def school_day(day: date, step: timedelta = DAY) -> date:
    """The day, or the nearest school day after it; before it, if `step` goes back."""
    while _is_off(day):
        day += step
    return day


def _easter(year: int) -> date:
    """Easter Sunday by Gauss's reckoning for 1900 to 2099."""
    moon = (19 * (year % 19) + 24) % 30
    return date(year, 3, 22) + DAY * (moon + (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7)


def weekday_from(day: date, weekday: int) -> date:
    """The day, or the next one after it that is that day of the week."""
    return day + DAY * ((weekday - day.isoweekday()) % 7)


@cache
def in_year(year: SchoolYear, written: str) -> date:
    """The day written ``0-08-10`` in the calendar; 0 is the calendar year the school year begins in."""
    which, month, day = map(int, written.split("-"))
    return date(year.start_year + which, month, day)


def school_start(year: SchoolYear) -> date:
    """The pupils' first day."""
    return weekday_from(in_year(year, "0-08-14"), MONDAY)


def moment(day: date, *, minutes: int) -> datetime:
    """So many minutes after midnight, Norwegian time. Reckoned here, for not every machine knows the zones."""
    summer = weekday_from(date(day.year, 3, 25), SUNDAY) <= day < weekday_from(date(day.year, 10, 25), SUNDAY)
    return datetime.combine(day, time(minutes // 60, minutes % 60), timezone(timedelta(hours=2 if summer else 1)))
