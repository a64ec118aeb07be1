"""What a file brings to a sum, as vectors under keys; the sum of many; and the numbers read back from it.

Everything in a file adds up, so a sum is a vector for each key, and a file can be taken back as well as added.

Fractions (sums of pupils' shares, hours) are rounded to the grid of 2⁻³², each before it is added. On a grid sums are exact, so
neither order nor grouping changes a bit of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from operator import add, sub
from typing import Any, cast, overload

from ioplab.analysis.aggregate import (
    Aggregate,
    Ambition,
    Delivered,
    Indicator,
    Issuer,
    RoleResources,
    Source,
    Transition,
    agreement_of,
    order_transitions,
)
from ioplab.analysis.attainment import ATTAINED, CutCounts, Moments, cut_key, order

GRID = 2.0**32
"""Fractions are whole numbers of 1/GRID."""
MOST_PUPILS = 2**20
"""In one file. Above it sums of shares could not be held exactly while they are added."""
MOST = 2**40
"""The largest count or number of hours in one file; no sum of them comes near what 64 bits hold."""

_BATCH = 64
"""Files whose vectors are kept until they are added together, which is faster than one by one."""
_INDICATORS = (
    *(f"P{number}" for number in range(1, 10)),
    "OK2_one_to_one",
    "OK2_two_to_one",
    "OK2_group",
    "GSI_teacher",
    "GSI_assistant",
)
"""Their order in a file; those of another version come after."""

Key = tuple[Any, ...]
"""What a vector counts: its kind first, then which."""
Vector = tuple[float, ...]
"""Numbers that add up. The first says how many files they come from."""

_CUT, _TRANSITION, _AGREEMENT, _AMBITION, _INDICATOR, _HOURS, _DAY = (
    "cut",
    "transition",
    "agreement",
    "ambition",
    "indicator",
    "hours",
    "day",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """What has to be alike for numbers to be added: the evaluation and the scale."""

    school_year: str
    round: str
    scale: str
    levels: tuple[int, ...]
    attained_from: int


class Ids(Sequence[str]):
    """Ids kept as one text: a country has half a million, and each would take room as an object of its own."""

    __slots__ = ("_count", "_texts")
    _BETWEEN = "\n"

    def __init__(self, ids: Sequence[str]) -> None:
        """Take the ids, which are somebody else's and may be any text."""
        joined = self._BETWEEN.join(ids)
        self._count = len(ids)
        self._texts: str | tuple[str, ...] = joined if joined.count(self._BETWEEN) == len(ids) - 1 else tuple(ids)

    def _all(self) -> Sequence[str]:
        return self._texts.split(self._BETWEEN) if isinstance(self._texts, str) else self._texts

    def __len__(self) -> int:
        """How many."""
        return self._count

    def __iter__(self) -> Iterator[str]:
        """One after the other."""
        return iter(self._all())

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...

    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        """Those at a place."""
        return self._all()[place]

    def __eq__(self, other: object) -> bool:
        """The same ids in the same order."""
        return isinstance(other, Ids) and self._texts == other._texts

    def __hash__(self) -> int:
        """As they are told apart."""
        return hash(self._texts)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Head:
    """What is remembered of a file after its numbers have been added.

    Attributes:
        name: the file's name, for messages.
        place: where the reader finds it again.
        mark: its signature, which tells whether it is still the same file when it is.
    """

    name: str
    place: int
    mark: bytes
    public_key: str
    file_id: str
    revision: int
    created_at: datetime
    counted_on: date
    issuer: Issuer
    kind: Kind
    plan_ids: Ids
    sources: tuple[Source, ...] = ()

    @property
    def age(self) -> tuple[int, datetime, str, bytes]:
        """Of one issuer's files the one with the highest counts."""
        return (self.revision, self.created_at, self.file_id, self.mark)


@dataclass(frozen=True, slots=True)
class Part:
    """One file, ready to be added."""

    head: Head
    keys: Sequence[Key]
    vectors: Sequence[Vector]
    most_pupils: int


def on_grid(fraction: float) -> float:
    """The nearest fraction on the grid; exact below 2²¹."""
    return round(fraction * GRID) / GRID


def part_of(delivered: Delivered, *, place: int) -> Part:
    """A file as it came, ready to be added.

    Args:
        delivered: the file.
        place: where the reader finds it again.
    """
    about = delivered.aggregate
    head = Head(
        name=delivered.name,
        place=place,
        mark=delivered.signature,
        public_key=delivered.public_key,
        file_id=about.file_id,
        revision=about.revision,
        created_at=about.created_at,
        counted_on=about.counted_on,
        issuer=about.issuer,
        kind=Kind(about.school_year, about.round, about.scale, about.scale_levels, about.attained_from),
        plan_ids=Ids(about.plan_ids),
        sources=about.sources,
    )
    pairs = [*((cut_place(cut_key(row.cut)), _cells(row, about.scale_levels)) for row in about.attainment), *_tables(about)]
    return Part(
        head,
        [key for key, _ in pairs],
        [vector for _, vector in pairs],
        max((row.pupils for row in about.attainment), default=0),
    )


def cut_place(cut: tuple[tuple[str, str], ...]) -> Key:
    """The key of a cut's vector."""
    return (_CUT, cut)


def _cells(row: CutCounts, levels: Sequence[int]) -> Vector:
    """The numbers of a cut from which the others follow, in the order `_row` reads them."""
    names = [str(level) for level in levels]
    return (
        1,
        row.pupils,
        row.ended,
        row.not_evaluated,
        row.not_worked_on,
        *(row.levels[name] for name in names),
        *(row.moments[name][4] for name in names),
        *(row.moments[name][5] for name in (*names, ATTAINED)),
        *(on_grid(fraction) for name in names for fraction in row.pupil_shares[name]),
    )


def _tables(about: Aggregate) -> Iterator[tuple[Key, Vector]]:
    ambition = about.ambition
    indicators = ((row.id, row.numerator, row.denominator, row.counted_on, row.invited, row.declined) for row in about.indicators)
    yield from table_vectors(
        counted_on=about.counted_on,
        transitions=((row.from_, row.to, row.goals) for row in about.transitions),
        table=about.agreement.table,
        ambition=(
            ambition.with_criterion,
            ambition.carried_over,
            ambition.at_top,
            ambition.single_rated,
            ambition.from_memory,
        ),
        indicators=indicators,
        hours=((row.role, row.hours_granted, row.hours_given) for row in about.resources),
    )


def table_vectors(
    *,
    counted_on: date,
    transitions: Iterable[tuple[int | None, int | None, int]],
    table: Sequence[Sequence[int]],
    ambition: Sequence[int],
    indicators: Iterable[tuple[str, int | None, int, date | None, int | None, int | None]],
    hours: Iterable[tuple[str, float, float]],
) -> Iterator[tuple[Key, Vector]]:
    """The vectors of all that is not cuts. Tuples stand for the dataclasses of `aggregate`, with their fields in order.

    What an issuer could not reckon stands outside both numerator and denominator, so it has a key of its own.
    """
    yield (_DAY, counted_on), (1,)
    for old, new, goals in transitions:
        yield (_TRANSITION, old, new), (1, goals)
    yield (_AGREEMENT,), (1, *(goals for row in table for goals in row))
    yield (_AMBITION,), (1, *ambition)
    for name, numerator, denominator, day, invited, declined in indicators:
        key = (_INDICATOR, name, numerator is not None, day, invited is not None, declined is not None)
        yield key, (1, numerator or 0, denominator, invited or 0, declined or 0)
    for role, granted, given in hours:
        yield (_HOURS, role), (1, round(granted * GRID), round(given * GRID))


class Sums:
    """The sum of files of one kind."""

    def __init__(self, kind: Kind) -> None:
        """Begin without files."""
        self.kind = kind
        self._fractions = 2 * len(kind.levels)
        self._pending: defaultdict[Key, list[Vector]] = defaultdict(list)
        self._waiting = self._pupils = 0
        self._sums: dict[Key, list[int]] = {}

    def add(self, part: Part) -> None:
        """Add a file."""
        if self._waiting == _BATCH or self._pupils + part.most_pupils > MOST_PUPILS:
            self._flush()
        for key, vector in zip(part.keys, part.vectors, strict=True):
            self._pending[key].append(vector)
        self._waiting += 1
        self._pupils += part.most_pupils

    def add_all(self, other: Sums) -> None:
        """Add what another sum has."""
        self._flush()
        other._flush()
        for key, added in other._sums.items():
            before = self._sums.get(key)
            self._sums[key] = added if before is None else list(map(add, before, added))

    def take_back(self, part: Part) -> None:
        """Subtract a file that has been added."""
        self._flush()
        for key, vector in zip(part.keys, part.vectors, strict=True):
            left = list(map(sub, self._sums[key], self._whole(key, vector)))
            if left[0]:
                self._sums[key] = left
            else:
                del self._sums[key]

    def _flush(self) -> None:
        for key, vectors in self._pending.items():
            added = self._whole(key, map(sum, zip(*vectors, strict=True)))
            before = self._sums.get(key)
            self._sums[key] = added if before is None else list(map(add, before, added))
        self._pending.clear()
        self._waiting = self._pupils = 0

    def _whole(self, key: Key, vector: Iterable[float]) -> list[int]:
        """Counts as they are, the fractions at the end of a cut's vector as whole numbers of the grid's."""
        found = list(vector)
        if key[0] == _CUT:
            found[-self._fractions :] = [int(fraction * GRID) for fraction in found[-self._fractions :]]
        return cast("list[int]", found)

    def __getstate__(self) -> tuple[Kind, dict[Key, list[int]]]:
        """As it goes from one process to another: added up."""
        self._flush()
        return self.kind, self._sums

    def __setstate__(self, state: tuple[Kind, dict[Key, list[int]]]) -> None:
        """As it comes."""
        self.__init__(state[0])  # type: ignore[misc]
        self._sums = state[1]

    def numbers(self) -> dict[str, Any]:
        """What an Aggregate holds of numbers, by its names."""
        self._flush()
        found: defaultdict[str, dict[Key, list[int]]] = defaultdict(dict)
        for (kind, *which), vector in self._sums.items():
            found[kind][tuple(which)] = vector
        size = len(self.kind.levels)
        agreed = found[_AGREEMENT][()][1:]
        ambition = found[_AMBITION][()][1:]
        return {
            "counted_on": max(day for (day,) in found[_DAY]),
            "attainment": order(_row(cut, cells, self.kind) for (cut,), cells in found[_CUT].items()),
            "transitions": order_transitions(
                Transition(from_=old, to=new, goals=goals) for (old, new), (_, goals) in found[_TRANSITION].items()
            ),
            "agreement": agreement_of(tuple(tuple(agreed[row * size : (row + 1) * size]) for row in range(size))),
            "ambition": Ambition(
                with_criterion=ambition[0],
                carried_over=ambition[1],
                at_top=ambition[2],
                single_rated=ambition[3],
                from_memory=ambition[4],
            ),
            "indicators": _indicators(found[_INDICATOR]),
            "resources": tuple(
                RoleResources(role=role, hours_granted=granted / GRID, hours_given=given / GRID)
                for (role,), (_, granted, given) in sorted(found[_HOURS].items())
            ),
        }


def sums_of(parts: Iterable[Part]) -> list[Sums]:
    """The sums of files, one for each kind."""
    found: dict[Kind, Sums] = {}
    for part in parts:
        kind = part.head.kind
        if kind not in found:
            found[kind] = Sums(kind)
        found[kind].add(part)
    return list(found.values())


def _row(cut: tuple[tuple[str, str], ...], cells: Sequence[int], kind: Kind) -> CutCounts:
    names = [str(level) for level in kind.levels]
    size = len(names)
    pupils, ended, not_evaluated, not_worked_on = cells[1:5]
    rest = iter(cells[5:])
    levels, ny = ({name: next(rest) for name in names} for _ in range(2))
    yy = {name: next(rest) for name in (*names, ATTAINED)}
    fractions = [next(rest) / GRID for _ in range(2 * size)]
    evaluated, nn = sum(levels.values()), sum(ny.values())
    reached = [str(level) for level in kind.levels if level >= kind.attained_from]

    def moments(name: str) -> Moments:
        of = reached if name == ATTAINED else [name]
        return (pupils, evaluated, sum(levels[one] for one in of), nn, sum(ny[one] for one in of), yy[name])

    return CutCounts(
        cut=dict(cut),
        pupils=pupils,
        goals_set=evaluated + not_worked_on + not_evaluated + ended,
        goals_evaluated=evaluated,
        not_worked_on=not_worked_on,
        not_evaluated=not_evaluated,
        ended=ended,
        levels=levels,
        pupil_shares={name: (fractions[2 * place], fractions[2 * place + 1]) for place, name in enumerate(names)},
        moments={name: moments(name) for name in (*names, ATTAINED)},
    )


def _indicators(found: Mapping[Key, Sequence[int]]) -> tuple[Indicator, ...]:
    rows: defaultdict[str, list[tuple[Key, Sequence[int]]]] = defaultdict(list)
    for (name, *which), vector in found.items():
        rows[name].append((tuple(which), vector))
    return tuple(_indicator(name, rows[name]) for name in sorted(rows, key=_indicator_place))


def _indicator_place(name: str) -> tuple[int, str]:
    return (_INDICATORS.index(name) if name in _INDICATORS else len(_INDICATORS), name)


def _indicator(name: str, rows: Sequence[tuple[Key, Sequence[int]]]) -> Indicator:
    known = [row for row in rows if row[0][0]]
    added = known or rows
    days = [day for (_, day, _, _), _ in rows if day is not None]
    invited = [vector[3] for (_, _, asked, _), vector in added if asked]
    declined = [vector[4] for (_, _, _, asked), vector in added if asked]
    return Indicator(
        id=name,
        numerator=sum(vector[1] for _, vector in known) if known else None,
        denominator=sum(vector[2] for _, vector in added),
        counted_on=max(days, default=None),
        invited=sum(invited) if invited else None,
        declined=sum(declined) if declined else None,
    )
