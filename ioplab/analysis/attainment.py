"""Måloppnåelse (R1) as additive counts per cut, and the shares made of them. Source: docs/counting.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ioplab.analysis.intervals import Interval, mean_interval, ratio_interval

ATTAINED = "attained"
"""The key, beside the levels, under which goals at or above the scale's attained level are counted."""

Moments = tuple[int, int, int, int, int, int]
"""[m, Σn, Σy, Σn², Σny, Σy²] over pupils with n > 0 evaluated goals, y of them at the level."""

NO_MOMENTS: Moments = (0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class CutCounts:
    """The counts of one cut: all, a subject, an organisation ... Everything in it adds up over pupils.

    Attributes:
        cut: what is counted, such as ``{"subject": "NOR"}``; empty for all.
        pupils: pupils with at least one evaluated goal.
        goals_set: ``goals_evaluated + not_worked_on + not_evaluated + ended``.
        levels: goals per level, by the level's number as text.
        pupil_shares: per level, the sum of pupils' own shares and of their squares.
        moments: per level and for ``attained``, what the goal-weighted interval needs.
    """

    cut: Mapping[str, str]
    pupils: int
    goals_set: int
    goals_evaluated: int
    not_worked_on: int
    not_evaluated: int
    ended: int
    levels: Mapping[str, int]
    pupil_shares: Mapping[str, tuple[float, float]]
    moments: Mapping[str, Moments]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A level's share of a cut with 95 % intervals; `pupil_weighted` is None for ``attained``."""

    goal_weighted: Interval
    pupil_weighted: Interval | None = None


def cut_key(cut: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """A cut as something that can be compared and sorted: all first, then single cuts, then crossed ones."""
    return tuple(sorted(cut.items()))


def order(rows: Iterable[CutCounts]) -> tuple[CutCounts, ...]:
    """Cuts in their one order, so that the same numbers always make the same file."""
    return tuple(sorted(rows, key=lambda row: (len(row.cut), sorted(row.cut), cut_key(row.cut))))


def add(rows: Iterable[CutCounts]) -> CutCounts:
    """The sum of counts of the same cut over different pupils."""
    parts = list(rows)
    first = parts[0]
    return CutCounts(
        cut=first.cut,
        pupils=sum(row.pupils for row in parts),
        goals_set=sum(row.goals_set for row in parts),
        goals_evaluated=sum(row.goals_evaluated for row in parts),
        not_worked_on=sum(row.not_worked_on for row in parts),
        not_evaluated=sum(row.not_evaluated for row in parts),
        ended=sum(row.ended for row in parts),
        levels={level: sum(row.levels[level] for row in parts) for level in first.levels},
        pupil_shares={level: _add_shares(row.pupil_shares[level] for row in parts) for level in first.pupil_shares},
        moments={level: _add_moments(row.moments[level] for row in parts) for level in first.moments},
    )


def _add_shares(shares: Iterable[tuple[float, float]]) -> tuple[float, float]:
    totals = [sum(column) for column in zip(*shares, strict=True)]
    return (totals[0], totals[1])


def _add_moments(moments: Iterable[Moments]) -> Moments:
    m, n, y, nn, ny, yy = (sum(column) for column in zip(*moments, strict=True))
    return (m, n, y, nn, ny, yy)


def shares(row: CutCounts) -> dict[str, Share]:
    """The shares of a cut per level and attained, with intervals where at least five pupils stand behind them."""
    found = {}
    for level, moments in row.moments.items():
        sums = row.pupil_shares.get(level)
        weighted = mean_interval(moments[0], *sums) if sums is not None else None
        found[level] = Share(goal_weighted=ratio_interval(moments), pupil_weighted=weighted)
    return found
