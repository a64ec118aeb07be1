"""Whether two groups of pupils differ by more than chance: how far apart they are, never why. Source: docs/counting.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from ioplab.analysis.attainment import ATTAINED, CutCounts, Moments
from ioplab.analysis.intervals import ratio_half_width


class Difference(NamedTuple):
    """One share less another, with its 95 % interval; all in -1 to 1."""

    value: float
    low: float
    high: float

    @property
    def may_be_chance(self) -> bool:
        """Whether the interval covers 0, so that the two cannot be told from random variation."""
        return self.low <= 0 <= self.high


def ratio_difference(one: Moments, other: Moments) -> Difference | None:
    """The first goal-weighted share less the second, for groups that have no pupil in common.

    The half-width is √(h₁² + h₂²) of the two shares' own, taken before they are cut to 0-1.

    Returns:
        None where one of the groups has fewer than five pupils with evaluated goals: then nothing is said.
    """
    halves = ratio_half_width(one), ratio_half_width(other)
    if halves[0] is None or halves[1] is None:
        return None
    value = one[2] / one[1] - other[2] / other[1]
    half = math.hypot(halves[0], halves[1])
    return Difference(value, max(-1.0, value - half), min(1.0, value + half))


def attained_differences(rows: Sequence[CutCounts]) -> list[tuple[CutCounts, CutCounts, Difference | None]]:
    """The difference in «nådd» between each two of these groups, the earlier less the later."""
    pairs = combinations(rows, 2)
    return [(one, other, ratio_difference(one.moments[ATTAINED], other.moments[ATTAINED])) for one, other in pairs]


def are_apart(parts: Sequence[CutCounts], whole: CutCounts) -> bool:
    """Whether parts that make up the whole surely have no pupil in common.

    They have none when all goals evaluated stand in a part, and the parts' pupils are no more than the whole's. Where goals stand
    in no part it cannot be told, and then they are taken to overlap.
    """
    goals, pupils = (sum(counts) for counts in ((row.goals_evaluated for row in parts), (row.pupils for row in parts)))
    return goals == whole.goals_evaluated and pupils == whole.pupils
