"""What has been decided about lines of a pupil list that may be somebody, so that it is not asked again of the next list."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Entry, name_key
from ioplab.domain.pupil_match import Answer, Comparison, Matched, Outcome, answered, compare


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided about one line when its list was taken in.

    Attributes:
        pupil: who it is, also one who was entered as new by that; None when the line is passed over.
        among: all whom it might have been then.
        change: the number of the change that took the list in. When that is undone, the decision is not there.
    """

    pupil: PupilId | None
    among: frozenset[PupilId]
    change: int


Decisions = Mapping[str, Decision]
"""By the mark of the line, as `mark_of` makes it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The decisions that hold, and what the marks are made with."""

    decisions: Decisions
    salt: str


def mark_of(entry: Entry, salt: str) -> str:
    """What tells a line from others, without its name: who it says it is, whatever it says of the class.

    Where it does not say the year of birth the class tells apart those of one name; next year it is asked again.
    """
    known = [str(entry.birth_year)] if entry.birth_year is not None else ["", str(entry.grade), name_key(entry.class_name or "")]
    words = "\n".join([salt, name_key(entry.given_name), name_key(entry.family_name or ""), *known])
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def recalled(found: Comparison, memory: Memory) -> dict[int, PupilId | Answer]:
    """What has been decided before about the lines that are in doubt, by their numbers.

    A decision holds only where it could be made again: nobody may be the one who was not to choose from then, and no two lines
    are one pupil. All else is asked about.
    """
    if not memory.decisions:
        return {}
    answers = {
        row.entry.line: answer
        for row in found.rows
        if row.outcome is Outcome.DOUBTFUL and (answer := _recalled(row, memory)) is not None
    }
    times = Counter(answers.values())
    return {line: answer for line, answer in answers.items() if answer is Answer.SKIP or times[answer] == 1}


def _recalled(row: Matched, memory: Memory) -> PupilId | Answer | None:
    decision = memory.decisions.get(mark_of(row.entry, memory.salt))
    now = {one.id for one in row.candidates}
    if decision is None or not now <= decision.among:
        return None
    if decision.pupil is None:
        return Answer.SKIP
    return decision.pupil if decision.pupil in now else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembering:
    """A list held against the pupils, with the answers that were remembered, by the number of the line."""

    found: Comparison
    remembered: Mapping[int, PupilId | Answer]


def compare_remembering(
    entries: Sequence[Entry],
    pupils: Sequence[Pupil],
    memory: Memory,
    said: Mapping[int, PupilId | Answer | None],
    *,
    progress: Callable[[float], object] = lambda _: None,
) -> Remembering:
    """Hold a list against the pupils there are, with what is said now, and else what was decided before.

    Args:
        entries: the lines of the list.
        pupils: those who are here.
        memory: what was decided before.
        said: what is said now; None that a line is in doubt, whatever was decided.
        progress: hears how far it has come, from 0 to 1, and stops it by raising.
    """
    found = compare(entries, pupils, progress=progress)
    remembered = recalled(found, memory)
    return Remembering(found=answered(found, {**remembered, **said}), remembered=remembered)


def decides_anew(found: Comparison, remembered: Mapping[int, PupilId | Answer]) -> bool:
    """Whether the answers are others than those remembered, so that there is something to remember."""
    return any(_answer_of(row) != remembered.get(row.entry.line) for row in found.rows if row.candidates)


def _answer_of(row: Matched) -> PupilId | Answer | None:
    if row.outcome is Outcome.DOUBTFUL:
        return None
    if row.outcome is Outcome.SKIPPED:
        return Answer.SKIP
    return row.pupil.id if row.pupil else Answer.NEW
