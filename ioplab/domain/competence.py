"""Competence goals of the national curriculum (kompetansemål, LK20): finding one, and whether one that was picked still holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ioplab.domain.plan import CurriculumRef

LANGUAGES = ("nb", "nn", "en")
"""The languages a competence goal is kept in, in the order one is taken where the wanted one lacks."""

GRADES = tuple(range(1, 14))
"""Years of schooling: 1 to 10 are the grades (trinn), 11 to 13 are Vg1 to Vg3."""

_LAST_GRADE = 10
_SUBJECT = 3
"""Letters of a curriculum's code that name the subject: ``NOR01-07`` is of ``NOR``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """The same text in bokmål, nynorsk and English, as far as each is there."""

    nb: str = ""
    nn: str = ""
    en: str = ""

    def in_language(self, language: str) -> str:
        """The text in a language, or in the first there is."""
        own = getattr(self, language, "") if language in LANGUAGES else ""
        return own or next((text for text in (self.nb, self.nn, self.en) if text), "")

    def all(self) -> Iterator[str]:
        """Each text there is."""
        return (text for text in (self.nb, self.nn, self.en) if text)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectCurriculum:
    """A curriculum of a subject in one revision (læreplan), such as ``NOR01-07``.

    Attributes:
        code: subject, running number and revision.
        title: what it is called.
        valid_from: the day it comes into force; None where that is not said.
        valid_to: its last day; None where none is set.
        expired: whether it is marked as no longer in force, whatever the days say.
        replaced_by: the codes of those that come instead.
    """

    code: str
    title: Texts
    valid_from: date | None = None
    valid_to: date | None = None
    expired: bool = False
    replaced_by: tuple[str, ...] = ()

    @property
    def subject(self) -> str:
        """The letters that name the subject."""
        return self.code[:_SUBJECT]

    def is_over(self, day: date) -> bool:
        """Whether it is no longer in force that day."""
        return self.expired or (self.valid_to is not None and self.valid_to < day)

    def is_coming(self, day: date) -> bool:
        """Whether it is not yet in force that day."""
        return not self.expired and self.valid_from is not None and self.valid_from > day


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetenceSet:
    """The competence goals of one point in the years of schooling (kompetansemålsett): «etter 4. trinn».

    `after` are the years of schooling it comes after (see `GRADES`); none where that is not said.
    """

    code: str
    curriculum: str
    title: Texts
    after: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompetenceGoal:
    """One competence goal (kompetansemål), such as ``KM13228``. `place` is its place in its set."""

    code: str
    set: str
    text: Texts
    place: int = 0
    expired: bool = False
    replaced_by: tuple[str, ...] = ()


class Standing(Enum):
    """Whether a competence goal that somebody has picked still holds."""

    HOLDS = "holds"
    COMING = "coming"
    OVER = "over"
    REPLACED = "replaced"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What there is to say of a code in a plan.

    Attributes:
        standing: whether it holds.
        curriculum: the code of the curriculum that comes or came instead, or that is not yet in force.
        since: from which day, where that is known.
        goal: the goal that says the same in what came instead; None where none does.
    """

    standing: Standing
    curriculum: str | None = None
    since: date | None = None
    goal: CompetenceGoal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A goal with its set and its curriculum."""

    goal: CompetenceGoal
    set: CompetenceSet
    curriculum: SubjectCurriculum


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody looks for.

    Attributes:
        words: all of them must stand in the goal's text or its code; part of a word is enough.
        subject: the letters of a subject (``NOR``), or None for any.
        grade: a year of schooling (see `GRADES`): goals of the first set that comes after it or at it. None for any.
        curriculum: one curriculum only, also one that is not in force.
        on: the day the curricula are to be in force.
    """

    on: date
    words: str = ""
    subject: str | None = None
    grade: int | None = None
    curriculum: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """All curricula with their competence goals.

    Attributes:
        curricula: by code.
        sets: by code.
        goals: by code, in the order they are shown.
        drawn_on: the day it was drawn from Udir's Grep; None where that is not known.
    """

    curricula: dict[str, SubjectCurriculum]
    sets: dict[str, CompetenceSet]
    goals: dict[str, CompetenceGoal]
    drawn_on: date | None = None
    _sought: list[tuple[str, CompetenceGoal]] = field(default_factory=list, repr=False, compare=False)

    def found(self, code: str) -> Found | None:
        """A goal with what it belongs to, by its code."""
        goal = self.goals.get(code)
        if goal is None:
            return None
        among = self.sets[goal.set]
        return Found(goal=goal, set=among, curriculum=self.curricula[among.curriculum])

    def search(self, wish: Wish, *, at_most: int) -> list[Found]:
        """The goals that fit, in the order of the curricula."""
        sets = self._sets_that_fit(wish)
        wanted = wish.words.casefold().split()
        found: list[Found] = []
        for text, goal in self._texts():
            if goal.set in sets and (not goal.expired or wish.curriculum) and all(word in text for word in wanted):
                among = self.sets[goal.set]
                found.append(Found(goal=goal, set=among, curriculum=self.curricula[among.curriculum]))
                if len(found) == at_most:
                    break
        return found

    def _texts(self) -> list[tuple[str, CompetenceGoal]]:
        """Each goal with what is searched; laid out when the first one searches."""
        if not self._sought:
            self._sought.extend((" ".join((one.code, *one.text.all())).casefold(), one) for one in self.goals.values())
        return self._sought

    def _sets_that_fit(self, wish: Wish) -> frozenset[str]:
        plans = {one.code for one in self.curricula.values() if self._fits(one, wish)}
        sets = [one for one in self.sets.values() if one.curriculum in plans]
        if wish.grade is None:
            return frozenset(one.code for one in sets)
        nearest = _nearest(sets, wish.grade)
        return frozenset(one.code for one in sets if nearest.get(one.curriculum) in one.after)

    def _fits(self, curriculum: SubjectCurriculum, wish: Wish) -> bool:
        if wish.curriculum is not None:
            return curriculum.code == wish.curriculum
        if wish.subject not in (None, curriculum.subject) or curriculum.is_over(wish.on) or curriculum.is_coming(wish.on):
            return False
        return self._successor(curriculum, wish.on) is None  # one that has been replaced may have no last day

    def report(self, ref: CurriculumRef, on: date) -> Report:
        """Whether a code that stands in a plan still holds that day, and what came instead."""
        found = self.found(ref.code.strip().upper())
        if found is None:
            return Report(standing=Standing.UNKNOWN)
        named = self._in_force(found.goal.replaced_by)
        successor = self._successor(found.curriculum, on)
        if named is not None and (found.goal.expired or found.curriculum.is_over(on)):
            heir = self.curricula[self.sets[named.set].curriculum]
            return Report(standing=Standing.REPLACED, curriculum=heir.code, since=heir.valid_from, goal=named)
        if successor is not None:
            same = self._same(found, successor)
            return Report(standing=Standing.REPLACED, curriculum=successor.code, since=successor.valid_from, goal=same)
        if found.goal.expired or found.curriculum.is_over(on):
            return Report(standing=Standing.OVER, since=found.curriculum.valid_to)
        if found.curriculum.is_coming(on):
            return Report(standing=Standing.COMING, curriculum=found.curriculum.code, since=found.curriculum.valid_from)
        return Report(standing=Standing.HOLDS)

    def _in_force(self, codes: Iterable[str]) -> CompetenceGoal | None:
        return next((goal for code in codes if (goal := self.goals.get(code)) is not None and not goal.expired), None)

    def _successor(self, curriculum: SubjectCurriculum, on: date) -> SubjectCurriculum | None:
        """What is in force instead of a curriculum, however many revisions later; None while nothing is."""
        met, latest = {curriculum.code}, None
        waiting = list(curriculum.replaced_by)
        while waiting:
            code = waiting.pop(0)
            heir = self.curricula.get(code)
            if heir is None or code in met:  # revisions may point in a ring
                continue
            met.add(code)
            if heir.is_coming(on):
                continue
            if not heir.is_over(on):
                latest = heir
            waiting.extend(heir.replaced_by)
        return latest

    def _same(self, found: Found, heir: SubjectCurriculum) -> CompetenceGoal | None:
        """The goal of another curriculum that has the same words at the same time of schooling; None if there is not just one."""
        wanted = {_plain(text) for text in found.goal.text.all()}
        fitting = [
            goal
            for goal in self.goals.values()
            if not goal.expired
            and self.sets[goal.set].curriculum == heir.code
            and set(self.sets[goal.set].after) == set(found.set.after)
            and wanted & {_plain(text) for text in goal.text.all()}
        ]
        return fitting[0] if len(fitting) == 1 else None


def _nearest(sets: Iterable[CompetenceSet], grade: int) -> dict[str, int]:
    """By curriculum: the year of schooling of the first set that comes at a grade or after it."""
    nearest: dict[str, int] = {}
    for one in sets:
        for year in one.after:
            if year >= grade and year < nearest.get(one.curriculum, GRADES[-1] + 1):
                nearest[one.curriculum] = year
    return nearest


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" .").casefold()


def grade_words(grade: int) -> str:
    """A year of schooling as it is written: ``4. trinn``, ``Vg1``."""
    return f"{grade}. trinn" if grade <= _LAST_GRADE else f"Vg{grade - _LAST_GRADE}"


def ref_of(found: Found, language: str) -> CurriculumRef:
    """What a plan keeps of a goal: its code, its words then, and the revision they stand in."""
    return CurriculumRef(code=found.goal.code, text=found.goal.text.in_language(language), curriculum=found.curriculum.code)


def with_ref(refs: tuple[CurriculumRef, ...], ref: CurriculumRef) -> tuple[CurriculumRef, ...]:
    """The references with one more; one that is there already gets the new words, where it stands."""
    if any(one.code == ref.code for one in refs):
        return tuple(ref if one.code == ref.code else one for one in refs)
    return (*refs, ref)


def without_ref(refs: tuple[CurriculumRef, ...], code: str) -> tuple[CurriculumRef, ...]:
    """The references without the one of that code."""
    return tuple(one for one in refs if one.code != code)


def with_ref_instead(refs: tuple[CurriculumRef, ...], code: str, ref: CurriculumRef) -> tuple[CurriculumRef, ...]:
    """The references with another in the place of the one of that code."""
    if code == ref.code:
        return with_ref(refs, ref)
    others = tuple(one for one in refs if one.code != ref.code)  # it may stand there already
    return tuple(ref if one.code == code else one for one in others)
