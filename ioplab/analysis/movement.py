"""Which numbers have moved between two counts of the same thing, such as frozen numbers and those of today."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import CutCounts, cut_key

Key = tuple[tuple[str, str], ...]
"""A cut, an indicator or a role, so that it can be looked up: ``(("subject", "NOR"),)``, ``(("indicator", "P3"),)``."""


class Part(Enum):
    """The tables of an aggregate, in the order they are read."""

    WHOLE = "whole"
    INDICATOR = "indicator"
    CUT = "cut"
    TRUST = "trust"
    RESOURCES = "resources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One number that is not what it was. None is one that was not there, or is not any more; it is not 0.

    Attributes:
        part: the table it stands in.
        of: the row: the cut, the indicator, the role.
        name: the column: ``pupils``, ``numerator``, or a level's number.
        before: what it was.
        after: what it is.
    """

    part: Part
    of: Key
    name: str
    before: float | None
    after: float | None


def moved(before: Aggregate, after: Aggregate) -> tuple[Moved, ...]:
    """Every number that differs, the whole first, then the indicators, then what the whole is divided by."""
    then, now = dict(_numbers(before)), dict(_numbers(after))
    return tuple(
        Moved(part=part, of=of, name=name, before=then.get((part, of, name)), after=now.get((part, of, name)))
        for part, of, name in _in_order(then, now)
        if then.get((part, of, name)) != now.get((part, of, name))
    )


_Place = tuple[Part, Key, str]


def _in_order(then: Mapping[_Place, float | None], now: Mapping[_Place, float | None]) -> list[_Place]:
    """All places, as they stand in the newer numbers; what is gone from those comes last in its part."""
    parts = list(Part)
    return sorted(dict.fromkeys([*now, *then]), key=lambda place: parts.index(place[0]))


def _numbers(aggregate: Aggregate) -> Iterator[tuple[_Place, float | None]]:
    for row in aggregate.attainment:
        part = Part.CUT if row.cut else Part.WHOLE
        for name, count in _counts(row):
            yield (part, cut_key(row.cut), name), count
    for one in aggregate.indicators:
        of = (("indicator", one.id),)
        for name in ("numerator", "denominator", "invited", "declined"):
            yield (Part.INDICATOR, of, name), getattr(one, name)
    for name in ("double_rated", "exact", "within_one"):
        yield (Part.TRUST, (), name), getattr(aggregate.agreement, name)
    for name in ("with_criterion", "carried_over", "at_top", "single_rated", "from_memory"):
        yield (Part.TRUST, (), name), getattr(aggregate.ambition, name)
    for hours in aggregate.resources:
        yield (Part.RESOURCES, (("role", hours.role),), "hours_granted"), hours.hours_granted
        yield (Part.RESOURCES, (("role", hours.role),), "hours_given"), hours.hours_given


def _counts(row: CutCounts) -> Iterator[tuple[str, int]]:
    for name in ("pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended"):
        yield name, getattr(row, name)
    yield from row.levels.items()
