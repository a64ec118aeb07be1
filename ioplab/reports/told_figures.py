"""An aggregate as it may be told to whoever reads it: all of it, or with its small numbers hidden."""

from __future__ import annotations

from collections.abc import Sequence

from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import CutCounts, cut_key, shares
from ioplab.analysis.intervals import Interval
from ioplab.analysis.suppression import AMBITION, HIDDEN, PublicShare, PublicView, Told
from ioplab.domain.scale import MasteryScale
from ioplab.i18n import mark, tr
from ioplab.wording import role_name

Ends = tuple[Told, Told, Told]
"""A share and the ends of its 95 % interval; each may be hidden, or None where it cannot be said."""

WHY_OPEN = ("not_worked_on", "not_evaluated", "ended")
COUNTS = ("pupils", "goals_set", "goals_evaluated")

_WHY_HIDDEN = mark("* færre enn fem elever, eller kunne vært regnet ut fra andre tall")


class Figures:
    """The numbers of one aggregate, as they may be told.

    Attributes:
        aggregate: whose numbers, which round and when; its numbers are asked for by the methods.
        is_public: whether small numbers are hidden.
    """

    def __init__(self, aggregate: Aggregate, view: PublicView | None = None) -> None:
        self.aggregate = aggregate
        self._view = view

    @property
    def is_public(self) -> bool:
        """Whether small numbers are hidden."""
        return self._view is not None

    @property
    def levels(self) -> tuple[str, ...]:
        """The scale's levels as keys, lowest first."""
        return tuple(str(level) for level in self.aggregate.scale_levels)

    @property
    def whole(self) -> CutCounts | None:
        """The whole, uncut."""
        return next((row for row in self.aggregate.attainment if cut_key(row.cut) == ()), None)

    def by(self, *names: str) -> list[CutCounts]:
        """The cuts by these names, in their one order."""
        return [row for row in self.aggregate.attainment if set(row.cut) == set(names)]

    def cut(self, row: CutCounts, name: str) -> Told:
        """A number of a cut: ``pupils``, ``goals_set`` ..., or a level by its number as text; None where it is never told."""
        if self._view is None:
            return row.levels[name] if name in row.levels else int(getattr(row, name))
        return None if row.cut and name in WHY_OPEN else self._view.cut(row, name)

    def shares(self, row: CutCounts) -> dict[str, PublicShare]:
        """The shares of a cut per level and for ``attained``."""
        if self._view is not None:
            return self._view.shares(row)
        return {
            level: PublicShare(goal_weighted=_ends(share.goal_weighted), pupil_weighted=_maybe(share.pupil_weighted))
            for level, share in shares(row).items()
        }

    def distribution(self, row: CutCounts) -> tuple[float, ...] | None:
        """The pupil-weighted shares of a cut, lowest level first; None where one of them cannot be told."""
        told = self.shares(row)
        found = [one[0] if (one := told[level].pupil_weighted) else None for level in self.levels]
        numbers = tuple(float(share) for share in found if isinstance(share, (int, float)))
        return numbers if len(numbers) == len(found) else None

    def indicator(self, one: Indicator, name: str) -> Told:
        """``numerator``, ``denominator``, ``invited`` or ``declined``; None is «ikke beregnet», or not asked."""
        if self._view is None or getattr(one, name) is None:
            told: Told = getattr(one, name)
            return told
        return self._view.indicator(one, name)

    def indicator_share(self, one: Indicator) -> Told:
        """The share of an indicator; hidden where one of its numbers is."""
        counted, of = self.indicator(one, "numerator"), self.indicator(one, "denominator")
        if HIDDEN in (counted, of):
            return HIDDEN
        return counted / of if isinstance(counted, int) and isinstance(of, int) and of else None

    def agreement(self, name: str) -> Told:
        """``double_rated``, ``exact`` or ``within_one``."""
        return int(getattr(self.aggregate.agreement, name)) if self._view is None else self._view.agreement(name)

    def ambition(self, name: str) -> Told:
        """``with_criterion``, ``carried_over``, ``at_top``, ``single_rated`` or ``from_memory``; None where it is never told."""
        if self._view is None:
            return int(getattr(self.aggregate.ambition, name))
        return self._view.ambition(name) if name in AMBITION else None

    def transitions(self) -> Sequence[tuple[int | None, int | None, Told]]:
        """From, to and goals; nothing where the way cannot be told."""
        if self._view is None:
            return [(one.from_, one.to, one.goals) for one in self.aggregate.transitions]
        return self._view.transitions()

    def hours(self) -> Sequence[tuple[str, float, float]]:
        """Hours granted and given by role, or of all roles together for the public."""
        if self._view is None:
            return [(role_name(one.role), one.hours_granted, one.hours_given) for one in self.aggregate.resources]
        told = self._view.hours()
        return [(tr("Alle roller samlet"), *told)] if told else []

    def hidden(self) -> int:
        """How many numbers are hidden."""
        return self._view.hidden() if self._view else 0


def _ends(interval: Interval) -> Ends:
    return (interval.share, interval.low, interval.high)


def _maybe(interval: Interval | None) -> Ends | None:
    return None if interval is None else _ends(interval)


def why_hidden() -> str:
    """What the star means. It does not say which of the two it is, for that would narrow the number."""
    return tr(_WHY_HIDDEN)


def level_name(scale: MasteryScale | None, level: int | None) -> str:
    """What a level is called; by its number where the scale is not installed here."""
    if level is None:
        return tr("ikke vurdert")
    found = next((one for one in scale.levels if one.level == level), None) if scale else None
    return tr(found.name) if found else str(level)
