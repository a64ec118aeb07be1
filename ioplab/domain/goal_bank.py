"""The goal bank (målbank): goals ready to be taken into a plan, and how they are searched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ioplab.domain.grades import GRADE_BANDS
from ioplab.domain.ids import SubjectCode

PLACEHOLDER = "{name}"
"""Where the pupil's name stands in a goal of the bank."""

_NO_NAMES: Mapping[SubjectCode, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class BankGoal:
    """A goal of the bank, with how one sees that it is reached (criterion) and how to look (observe_how).

    `bands` are the grade bands it most often suits, names of `GRADE_BANDS`; `keywords` are words to find it by.

    Raises:
        ValueError: something it cannot be used without is missing.
    """

    id: str
    subject: SubjectCode
    bands: tuple[str, ...]
    text: str
    criterion: str
    observe_how: str
    keywords: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        empty = [name for name in ("id", "subject", "text", "criterion", "observe_how") if not getattr(self, name).strip()]
        if empty:
            raise ValueError(f"goal {self.id!r} of the bank has no {', '.join(empty)}")
        if PLACEHOLDER not in self.text:
            raise ValueError(f"goal {self.id!r} of the bank has no {PLACEHOLDER} in its text")
        if not self.bands or not GRADE_BANDS.keys() >= set(self.bands):
            raise ValueError(f"goal {self.id!r} of the bank has grade bands {self.bands!r}")

    def worded_for(self, name: str | None) -> str:
        """The text for a pupil with this given name; without one, it speaks of «Eleven».

        >>> goal = BankGoal(
        ...     id="x",
        ...     subject=SubjectCode("NOR"),
        ...     bands=("1-4",),
        ...     criterion="1",
        ...     observe_how="2",
        ...     text="{name} leser til {name} er ferdig",
        ... )
        >>> goal.worded_for("Per"), goal.worded_for(None)
        ('Per leser til Per er ferdig', 'Eleven leser til eleven er ferdig')
        """
        given = (name or "").strip()
        if given:
            return self.text.replace(PLACEHOLDER, given)
        opened = re.sub("^" + re.escape(PLACEHOLDER), "Eleven", self.text)
        return opened.replace(PLACEHOLDER, "eleven")

    def suits(self, band: str | None) -> bool:
        """Whether it is meant for the band; every goal suits when the band is not known."""
        return band is None or band in self.bands


def search(
    goals: Iterable[BankGoal],
    *,
    subject: SubjectCode | None = None,
    band: str | None = None,
    words: str = "",
    subject_names: Mapping[SubjectCode, str] = _NO_NAMES,
) -> tuple[BankGoal, ...]:
    """The goals of the subject that hold every one of `words`: those of the band first, otherwise in the order given.

    Words may stand anywhere in a goal, its keywords or the name of its subject, as parts of words too, in small or
    capital letters. A band never hides a goal, for grade says little about what a pupil is working on.
    """
    wanted = words.casefold().split()
    found = [
        goal
        for goal in goals
        if subject in (None, goal.subject) and _holds(goal, wanted, subject_names.get(goal.subject, goal.subject))
    ]
    return tuple(sorted(found, key=lambda goal: not goal.suits(band)))


def _holds(goal: BankGoal, wanted: list[str], subject_name: str) -> bool:
    read = "\n".join((goal.worded_for(None), goal.criterion, goal.observe_how, *goal.keywords, subject_name)).casefold()
    return all(word in read for word in wanted)
