"""What a plot shows, without how it is painted: bars, dots with whiskers, a flow, parts of a whole; each also in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from ioplab.domain.ids import PupilId
from ioplab.domain.scale import MasteryScale
from ioplab.i18n import tr
from ioplab.labels import percent

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?( ?%)?")

NONE = -1
"""The place of *ikke vurdert* in a flow, below all levels."""


def _told(name: str, beside: str, says: str) -> str:
    """What a line says, after what it is about where that is not said by the plot's own title."""
    about = f"{name} ({beside})" if name and beside else name or beside
    return f"{about}: {says}" if about else says


@dataclass(frozen=True, slots=True, kw_only=True)
class BarLine:
    """One stacked bar.

    Attributes:
        name: what it is about; lines after each other with the same name are shown as one group.
        beside: the denominators, or which of the group.
        shares: each level's share of 1, lowest first; empty where nothing is evaluated.
    """

    name: str
    beside: str
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Mastery as stacked bars."""

    lines: tuple[BarLine, ...]
    scale: MasteryScale

    def words(self) -> list[str]:
        """What the bars say, a line each."""
        return [_told(line.name, line.beside, self._shares(line)) for line in self.lines]

    def _shares(self, line: BarLine) -> str:
        parts = (f"{tr(level.short)} {percent(share)}" for level, share in zip(self.scale.levels, line.shares, strict=False))
        return ", ".join(parts) or tr("ingen mål vurdert")


@dataclass(frozen=True, slots=True, kw_only=True)
class DotLine:
    """A share, or a difference of two, with its 95 % interval; None where it cannot be said.

    `short` is what stands beside it, `says` is all of it in words.
    """

    name: str
    beside: str
    value: float | None
    low: float | None = None
    high: float | None = None
    short: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """Shares as dots with whiskers, on an axis from 0 to 1; differences on one from -1 to 1."""

    lines: tuple[DotLine, ...]
    is_difference: bool = False

    def words(self) -> list[str]:
        """What the dots say, a line each."""
        return [_told(line.name, line.beside, line.says) for line in self.lines]


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Goals that went from one place to another; a place is a level's number, or `NONE`."""

    before: int
    after: int
    goals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Where the same goals were at mid-year and at the annual evaluation."""

    bands: tuple[Band, ...]
    scale: MasteryScale

    def name_of(self, place: int) -> str:
        """What a place is called."""
        return tr("Ikke vurdert") if place == NONE else tr(self.scale.levels[place - 1].short)

    def before(self) -> dict[int, int]:
        """The goals of each place at mid-year, the highest level first."""
        return self._ends(lambda band: band.before)

    def after(self) -> dict[int, int]:
        """The goals of each place at the annual evaluation, the highest level first."""
        return self._ends(lambda band: band.after)

    def _ends(self, end: Callable[[Band], int]) -> dict[int, int]:
        found: dict[int, int] = {}
        for band in self.bands:
            found[end(band)] = found.get(end(band), 0) + band.goals
        return dict(sorted(found.items(), reverse=True))

    def words(self) -> list[str]:
        """What the flow says, a line for each band."""
        words = tr("Fra «{before}» til «{after}»: {goals} mål")
        return [
            words.format(before=self.name_of(band.before), after=self.name_of(band.after), goals=band.goals)
            for band in self.bands
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """A part of a whole: its share of 1, None where there is no whole, and what it is in words."""

    name: str
    share: float | None
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Parts of wholes, which need not be of the same."""

    lines: tuple[PartLine, ...]

    def words(self) -> list[str]:
        """What the parts say, a line each."""
        return [f"{line.name}: {line.says}" for line in self.lines]


Plot: TypeAlias = Bars | Dots | Flow | Parts


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A plot, what is said with it, and the same as a table.

    Attributes:
        key: which it is; part of a file's name.
        title: what it shows.
        facts: whose numbers, and the denominators.
        plot: what is painted; None where there is nothing to show yet, and `notes` say why.
        titles: the headings of the table.
        rows: its lines, a text for each heading.
        words: how many of the first columns hold words; the others hold numbers.
        notes: how it is to be read, and what may not be concluded from it.
        pupils: the pupils whose names are in it.
        is_of_all: whether its denominators are those of everything, which stand on the page already.
    """

    key: str
    title: str
    facts: str
    plot: Plot | None
    titles: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    words: int = 1
    notes: tuple[str, ...] = ()
    pupils: tuple[PupilId, ...] = ()
    is_of_all: bool = False

    def described(self) -> str:
        """All of it in words, for those who cannot see it."""
        return "\n".join([self.facts, *(self.plot.words() if self.plot else ()), *self.notes])

    def tab_separated(self) -> str:
        """The table as text that a spreadsheet takes: a line for each row, tabs between cells."""
        return "\n".join("\t".join(map(_cell, row)) for row in (self.titles, *self.rows))


def _cell(text: str) -> str:
    """A cell that cannot be taken for two, nor for a formula, which a pupil's name might begin like."""
    flat = " ".join(text.split()).replace("\N{MINUS SIGN}", "-")
    return f"'{flat}" if flat.startswith(("=", "+", "-", "@")) and not _NUMBER.fullmatch(flat) else flat
