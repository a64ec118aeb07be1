"""Adding files one at a time: what each of them brings as vectors under keys, their sum, and which of the files count.

Everything in a file adds up, so a sum is a vector for each key, and a file can be taken back as well as added. That lets the files be
read in any order, one at a time, and none of them be kept: when a higher revision turns up, the lower is read again and subtracted.

Fractions (the sums of pupils' shares, the hours) are rounded to the grid of 2⁻³², each before it is added. On a grid sums are exact, so
neither order nor grouping changes a bit of them.
"""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from operator import sub
from typing import Any

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
from ioplab.errors import UserError
from ioplab.i18n import mark, tr

GRID = 2.0**32
"""Fractions are whole numbers of 1/GRID."""
MOST_PUPILS = 2**20
"""In one file. Above it sums of shares could not be held exactly while they are added."""
MOST = 2**40
"""The largest count or number of hours in one file; no sum of them comes near what 64 bits hold."""

_BATCH = 64
"""Files whose vectors are kept until they are added together, which is faster than one by one."""
_MOST_KINDS = 8
"""Different evaluations and scales that are added beside each other until it is known which of them most files are of."""

_INDICATORS = (
    *(f"P{number}" for number in range(1, 10)),
    "OK2_one_to_one",
    "OK2_two_to_one",
    "OK2_group",
    "GSI_teacher",
    "GSI_assistant",
)
"""Their order in a file; those of another version come after."""

_COMBINED = uuid.UUID("8f2f6f0e-6b57-4c0e-9a0c-9d5d6a3f7d11")
"""Namespace for the issuer ids of combined files: the same sources always make the same issuer."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Head:
    """What is remembered of a file after its numbers have been added.

    Attributes:
        name: the file's name, for messages.
        place: where the reader finds it again.
        mark: tells whether it is still the same file when it is.
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
    plan_ids: tuple[str, ...]
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


def part_of(delivered: Delivered, *, place: int = 0, mark: bytes = b"") -> Part:
    """A file as it came, ready to be added."""
    about = delivered.aggregate
    head = Head(
        name=delivered.name,
        place=place,
        mark=mark,
        public_key=delivered.public_key,
        file_id=about.file_id,
        revision=about.revision,
        created_at=about.created_at,
        counted_on=about.counted_on,
        issuer=about.issuer,
        kind=Kind(about.school_year, about.round, about.scale, about.scale_levels, about.attained_from),
        plan_ids=about.plan_ids,
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


class _Sum:
    """The sum of the files of one kind."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._pending: defaultdict[Key, list[Vector]] = defaultdict(list)
        self._waiting = self._pupils = 0
        self._sums: dict[Key, list[int]] = {}

    def add(self, part: Part) -> None:
        if self._waiting == _BATCH or self._pupils + part.most_pupils > MOST_PUPILS:
            self._flush()
        for key, vector in zip(part.keys, part.vectors, strict=True):
            self._pending[key].append(vector)
        self._waiting += 1
        self._pupils += part.most_pupils

    def take_back(self, part: Part) -> None:
        self._flush()
        for key, vector in zip(part.keys, part.vectors, strict=True):
            left = list(map(sub, self._sums[key], _whole(vector)))
            if left[0]:
                self._sums[key] = left
            else:
                del self._sums[key]

    def _flush(self) -> None:
        for key, vectors in self._pending.items():
            added = _whole(map(sum, zip(*vectors, strict=True)))
            before = self._sums.get(key)
            self._sums[key] = added if before is None else [old + new for old, new in zip(before, added, strict=True)]
        self._pending.clear()
        self._waiting = self._pupils = 0

    def numbers(self) -> dict[str, Any]:
        """What an Aggregate holds of numbers, by its names."""
        self._flush()
        found: defaultdict[str, dict[Key, list[int]]] = defaultdict(dict)
        for (kind, *which), vector in self._sums.items():
            found[kind][tuple(which)] = vector
        size = len(self._kind.levels)
        agreed = found[_AGREEMENT][()][1:]
        ambition = found[_AMBITION][()][1:]
        return {
            "counted_on": max(day for (day,) in found[_DAY]),
            "attainment": order(_row(cut, cells, self._kind) for (cut,), cells in found[_CUT].items()),
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


def _whole(vector: Iterable[float]) -> list[int]:
    """Counts as they are, fractions as whole numbers of the grid's."""
    return [number if isinstance(number, int) else int(number * GRID) for number in vector]


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


class Why(Enum):
    """Why a file that can be read is not counted."""

    REVISED = "revised"
    TWO_KEYS = "two_keys"
    OTHER_ROUND = "other_round"
    OTHER_SCALE = "other_scale"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not counted, and the one that stands against it."""

    head: Head
    why: Why
    because_of: Head


_REASONS = mark(
    {
        Why.REVISED: ("«{one}» er erstattet av «{other}», som er nyere.", ""),
        Why.TWO_KEYS: (
            "«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.",
            "Spør avsenderen hvilken av dem som er ekte, og ta bort den andre.",
        ),
        Why.OTHER_ROUND: (
            "«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.",
            "Velg filer for samme skoleår og samme evaluering.",
        ),
        Why.OTHER_SCALE: (
            "«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.",
            "Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg.",
        ),
        Why.OVERLAP: (
            "«{one}» og «{other}» teller den samme planen.",
            "Ta bort en av filene, så ingen plan telles to ganger.",
        ),
    }
)


def refusal(left: LeftOut) -> UserError:
    """Why the file is not counted, in words, with what to do about it."""
    problem, advice = _REASONS[left.why]
    return UserError(tr(problem).format(one=left.head.name, other=left.because_of.name), advice=tr(advice) if advice else "")


class Combining:
    """Files added one after the other, and the choice of which of them count. The order they come in decides nothing.

    Of one issuer's files the highest revision counts; of an issuer that two keys have signed for, none. Of different evaluations or
    scales the one with the most files is taken, of files that count the same plan the one made last.
    """

    def __init__(self) -> None:
        """Begin without files."""
        self._sums: dict[Kind, _Sum] = {}
        self._heads: list[Head] = []
        self._added: set[Head] = set()
        self._newest: dict[Key, Head] = {}
        self._chosen: tuple[Head, ...] = ()

    def add(self, part: Part) -> None:
        """Add a file, unless one that replaces it is there already."""
        head = part.head
        self._heads.append(head)
        identity = _identity(head)
        before = self._newest.get(identity)
        if before is not None and before.age >= head.age:
            return
        self._newest[identity] = head
        if head.kind not in self._sums and len(self._sums) == _MOST_KINDS:
            return
        self._sums.setdefault(head.kind, _Sum(head.kind)).add(part)
        self._added.add(head)

    def choose(self) -> tuple[LeftOut, ...]:
        """Which files do not count, and why. What `to_take_back` then names has to be taken back before `finish`."""
        left, standing = [], []
        for heads in self._by_issuer():
            *older, newest = sorted(heads, key=lambda one: (one.age, one in self._added))
            other = next((one for one in older if one.public_key != newest.public_key and not one.sources), None)
            if other is not None:
                left += [LeftOut(one, Why.TWO_KEYS, other if one.public_key == newest.public_key else newest) for one in heads]
                continue
            left += [LeftOut(one, Why.REVISED, newest) for one in older]
            standing.append(newest)
        alike, of_others = _most_alike([one for one in standing if one in self._added], standing)
        chosen, overlapping = _without_overlap(alike)
        self._chosen = tuple(chosen)
        return (*left, *of_others, *overlapping)

    def _by_issuer(self) -> Iterable[list[Head]]:
        groups: defaultdict[Key, list[Head]] = defaultdict(list)
        for head in self._heads:
            groups[_identity(head)].append(head)
        return groups.values()

    def to_take_back(self) -> tuple[Head, ...]:
        """Files that have been added and do not count after all."""
        if not self._chosen:
            return ()
        kind = self._chosen[0].kind
        return tuple(sorted((one for one in self._added - set(self._chosen) if one.kind == kind), key=lambda one: one.place))

    def take_back(self, part: Part) -> None:
        """Subtract a file that has been added, read once more."""
        self._sums[part.head.kind].take_back(part)

    def finish(self, *, at: datetime) -> Aggregate | None:
        """The sum of the files that count, or None when none does.

        Args:
            at: when, an aware moment.
        """
        heads = self._chosen
        if not heads:
            return None
        kind = heads[0].kind
        return Aggregate(
            file_id=str(uuid.uuid5(_COMBINED, "\n".join(head.file_id for head in heads))),
            revision=1,
            created_at=at,
            issuer=_combined_issuer([head.issuer for head in heads]),
            school_year=kind.school_year,
            round=kind.round,
            scale=kind.scale,
            scale_levels=kind.levels,
            attained_from=kind.attained_from,
            plan_ids=tuple(sorted(plan for head in heads for plan in head.plan_ids)),
            sources=_sources(heads),
            **self._sums[kind].numbers(),
        )

    @property
    def chosen(self) -> tuple[Head, ...]:
        """The files that count, by their ids."""
        return self._chosen


def combine(delivered: Iterable[Delivered], *, at: datetime) -> Aggregate:
    """Add the numbers of several issuers into one aggregate.

    Args:
        delivered: at least one file; older revisions of an issuer are left out.
        at: when, an aware moment.

    Raises:
        UserError: the files are of different rounds, years or scales, count the same plan twice, or are one issuer's with two keys.
    """
    parts = [part_of(one, place=place) for place, one in enumerate(delivered)]
    work = Combining()
    for part in parts:
        work.add(part)
    for left in work.choose():
        if left.why is not Why.REVISED:
            raise refusal(left)
    for head in work.to_take_back():
        work.take_back(parts[head.place])
    whole = work.finish(at=at)
    if whole is None:
        raise ValueError("nothing to combine")
    return whole


def _identity(head: Head) -> Key:
    """Combined files are signed with a key of their own, and never stand in a single issuer's place."""
    return (head.issuer.id, bool(head.sources), head.kind.school_year, head.kind.round)


def _most_alike(added: Sequence[Head], standing: Sequence[Head]) -> tuple[list[Head], list[LeftOut]]:
    """The files of the kind most are of; of two kinds with as many, the later one."""
    if not added:
        return [], []
    often = Counter(head.kind for head in added)
    kind = max(often, key=lambda one: (often[one], one.school_year, one.round == "annual", repr(one)))
    alike = [head for head in added if head.kind == kind]
    first = min(alike, key=lambda one: one.name)
    others = [LeftOut(head, _difference(head.kind, kind), first) for head in standing if head.kind != kind]
    return alike, others


def _difference(one: Kind, other: Kind) -> Why:
    alike = (one.school_year, one.round) == (other.school_year, other.round)
    return Why.OTHER_SCALE if alike else Why.OTHER_ROUND


def _without_overlap(heads: Iterable[Head]) -> tuple[list[Head], list[LeftOut]]:
    counted: dict[str, Head] = {}
    kept, overlapping = [], []
    for head in sorted(heads, key=lambda one: (one.created_at, one.file_id, one.name), reverse=True):
        other = next((counted[plan] for plan in head.plan_ids if plan in counted), None)
        if other is not None:
            overlapping.append(LeftOut(head, Why.OVERLAP, other))
            continue
        counted.update(dict.fromkeys(head.plan_ids, head))
        kept.append(head)
    return sorted(kept, key=lambda one: one.file_id), overlapping


def _combined_issuer(issuers: Sequence[Issuer]) -> Issuer:
    if len(issuers) == 1:
        return issuers[0]
    same_school = len({issuer.school_id for issuer in issuers}) == 1
    same_place = len({issuer.municipality for issuer in issuers}) == 1
    first = min(issuers, key=lambda one: one.id)
    return Issuer(
        id=str(uuid.uuid5(_COMBINED, "\n".join(sorted(issuer.id for issuer in issuers)))),
        name=tr("{count} filer samlet").format(count=len(issuers)),
        school_id=first.school_id if same_school else None,
        school=first.school if same_school else None,
        municipality=first.municipality if same_place else None,
    )


def _sources(heads: Iterable[Head]) -> tuple[Source, ...]:
    found: list[Source] = []
    for head in heads:
        own = Source(file_id=head.file_id, revision=head.revision, issuer=head.issuer, public_key=head.public_key)
        found.extend(head.sources or (own,))
    return tuple(sorted(found, key=lambda source: source.file_id))
