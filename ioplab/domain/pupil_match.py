"""Holding a pupil list against the pupils there are: who is new, who has something new, who might be somebody. No guessing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Entry, name_key, plain_text, told_of

TAKEN = ("birth_year", "grade", "class_name", "enrolled_on")
"""What a list may bring up to date of a pupil who is here. Names are not: the pupil may be entered by another that is used."""


_OF_THE_PUPILS, _OF_THE_SURE = 0.3, 0.5
"""How far the comparing has come when the pupils have been looked over, and those found who are somebody beyond doubt."""


class Answer(Enum):
    """What is answered about a line that may be somebody, where it is none of them."""

    NEW = "new"
    SKIP = "skip"


Answers = Mapping[int, PupilId | Answer]
"""What somebody has answered, by the number of the line."""


class Outcome(Enum):
    """What becomes of a line."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    DOUBTFUL = "doubtful"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of a pupil, before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """What becomes of one line.

    Attributes:
        entry: what the line says.
        outcome: what becomes of it.
        pupil: who it is, where that is known.
        changes: what changes of that pupil.
        candidates: who it may be; kept when it has been answered.
    """

    entry: Entry
    outcome: Outcome
    pupil: Pupil | None = None
    changes: tuple[FieldChange, ...] = ()
    candidates: tuple[Pupil, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """A whole list against all pupils. `absent` are those who are here and not in the list; nothing happens to them."""

    rows: tuple[Matched, ...]
    absent: tuple[Pupil, ...]


def compare(
    entries: Sequence[Entry],
    pupils: Sequence[Pupil],
    answers: Answers | None = None,
    *,
    progress: Callable[[float], object] = lambda _: None,
) -> Comparison:
    """Hold a list against the pupils there are.

    The same name and the same year of birth is the same pupil; so is the same name and class where the list gives no year.
    All else that may be the same is asked about: another year, several of one name, a pupil entered by given name alone.

    Args:
        entries: the lines of the list.
        pupils: those who are here.
        answers: what has been said about those that may be somebody.
        progress: hears how far it has come, from 0 to 1, and stops it by raising.
    """
    known = _Known(told_of(pupils, progress, 0.0, _OF_THE_PUPILS))
    sure = {one.line: found for one in told_of(entries, progress, _OF_THE_PUPILS, _OF_THE_SURE) if (found := known.the_same(one))}
    taken = _once(found.id for found in sure.values())
    sure = {line: found for line, found in sure.items() if found.id in taken}
    rows = [
        _matched(one, sure.get(one.line), known.similar(one, taken), (answers or {}).get(one.line))
        for one in told_of(entries, progress, _OF_THE_SURE, 1.0)
    ]
    met = {row.pupil.id for row in rows if row.pupil} | {one.id for row in rows for one in row.candidates}
    return Comparison(rows=tuple(rows), absent=tuple(one for one in pupils if one.id not in met))


def answered(found: Comparison, answers: Mapping[int, PupilId | Answer | None]) -> Comparison:
    """The same comparison with these lines answered, or in doubt again; the others are as they are.

    Who is somebody beyond doubt stays that.
    """
    said = {row.entry.line for row in found.rows if row.candidates} & answers.keys()
    rows = (
        _matched(row.entry, None, row.candidates, answers[row.entry.line]) if row.entry.line in said else row
        for row in found.rows
    )
    return replace(found, rows=tuple(rows))


def _once(found: Iterable[PupilId]) -> frozenset[PupilId]:
    """Those that are found by one line only."""
    times: dict[PupilId, int] = defaultdict(int)
    for one in found:
        times[one] += 1
    return frozenset(one for one, count in times.items() if count == 1)


class _Known:
    """The pupils there are, to be found by name."""

    def __init__(self, pupils: Iterable[Pupil]) -> None:
        self._by_name: dict[str, list[Pupil]] = defaultdict(list)
        self._by_first: dict[str, list[Pupil]] = defaultdict(list)
        for one in pupils:
            self._by_name[name_key(one.full_name)].append(one)
            self._by_first[_first_word(one.given_name)].append(one)

    def the_same(self, entry: Entry) -> Pupil | None:
        """The one pupil that the line is about beyond doubt."""
        named = self._by_name.get(name_key(entry.full_name), [])
        same_year = [one for one in named if one.birth_year == entry.birth_year]
        unknown = [one for one in named if one.birth_year is None]
        if len(same_year) == 1 and (entry.birth_year is None or not unknown):
            return same_year[0] if entry.birth_year is not None or len(named) == 1 else None
        is_alone = len(named) == 1 and not same_year
        if is_alone and entry.birth_year is None and entry.class_name and _same_class(entry, named[0]):
            return named[0]
        return None

    def similar(self, entry: Entry, taken: frozenset[PupilId]) -> tuple[Pupil, ...]:
        """Those whom the line may be about, without those whom another line is about."""
        named = self._by_name.get(name_key(entry.full_name), [])
        others = [one for one in self._by_first.get(_first_word(entry.given_name), []) if _may_be(entry, one)]
        found = {one.id: one for one in (*named, *others) if one.id not in taken}
        return tuple(found.values())


def _first_word(given_name: str) -> str:
    return name_key(given_name).replace("-", " ").partition(" ")[0]


def _same_class(entry: Entry, pupil: Pupil) -> bool:
    return plain_text(entry.class_name or "").casefold() == plain_text(pupil.class_name or "").casefold()


def _may_be(entry: Entry, pupil: Pupil) -> bool:
    """Whether two with the same first name may be one: the same last name, or none here, and years that do not part them.

    With all given names and the year the same any last name will do.
    """
    if entry.birth_year is not None and pupil.birth_year is not None:
        fits = entry.birth_year == pupil.birth_year
        if fits and name_key(entry.given_name) == name_key(pupil.given_name):
            return True  # somebody may have got another family name; a pupil entered twice is a plan that nobody finds
    else:
        fits = bool(entry.class_name) and _same_class(entry, pupil)
    return fits and (not pupil.family_name or _last_word(pupil.family_name) == _last_word(entry.family_name or ""))


def _last_word(family_name: str) -> str:
    return name_key(family_name).replace("-", " ").rpartition(" ")[2]


def _matched(entry: Entry, sure: Pupil | None, similar: tuple[Pupil, ...], answer: PupilId | Answer | None) -> Matched:
    if sure is not None:
        return _of_pupil(entry, sure, ())
    if answer is Answer.SKIP:
        return Matched(entry=entry, outcome=Outcome.SKIPPED, candidates=similar)
    chosen = next((one for one in similar if one.id == answer), None)
    if chosen is not None:
        return _of_pupil(entry, chosen, similar)
    if similar and answer is not Answer.NEW:
        return Matched(entry=entry, outcome=Outcome.DOUBTFUL, candidates=similar)
    return Matched(entry=entry, outcome=Outcome.NEW, candidates=similar)


def _of_pupil(entry: Entry, pupil: Pupil, candidates: tuple[Pupil, ...]) -> Matched:
    """What the line changes of a pupil; what the list does not say stays."""
    changes = tuple(
        FieldChange(field=name, before=getattr(pupil, name), after=after)
        for name in TAKEN
        if (after := getattr(entry, name)) is not None and after != getattr(pupil, name)
    )
    outcome = Outcome.UPDATED if changes else Outcome.UNCHANGED
    return Matched(entry=entry, outcome=outcome, pupil=pupil, changes=changes, candidates=candidates)


def updated(row: Matched) -> Pupil:
    """The pupil of a line, with what the line changes."""
    assert row.pupil is not None  # noqa: S101 - a line that changes somebody has somebody
    return replace(row.pupil, **{change.field: change.after for change in row.changes})
