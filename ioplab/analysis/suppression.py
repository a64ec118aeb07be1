"""Small numbers: what of an aggregate may be shown to those who have no access to the pupils. Source: docs/counting.md.

A cut of the pupils is shown when at least five pupils stand behind it and they do not all share one level. Pupils are the
threshold and not goals: forty goals may be one pupil's. Whatever follows from the numbers shown counts as shown, so more is
hidden until every hidden number has at least five possible values, all tables taken together (`ranges`).

Never part of a public view, whatever their size:

- sums of squares and of shares (`moments`, `pupil_shares`): with so many digits they give single pupils' numbers back;
- why a goal has no level (not worked on, not evaluated, ended) outside the whole: these are ones and twos nearly everywhere,
  and hiding them would take the whole's with them;
- the table of first against second rating: with two teachers it is a table about two persons;
- `at_top`: it says of pupils that every goal of theirs came out alike;
- hours per role: how many pupils stand behind a role is not known;
- ids of files, plans and vaults, the sources, and the name of whoever issued the file.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, combinations
from operator import itemgetter
from typing import Generic, TypeVar

from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts, cut_key, shares
from ioplab.analysis.intervals import FEWEST_PUPILS, Interval
from ioplab.analysis.ranges import CannotBeHidden, Placed, Standing, Ties

HIDDEN = "*"
"""What stands in the place of a hidden number."""

FEWEST_VALUES = 5
"""How many possible values a hidden number has left, at least."""

_ALMOST = 1e-9
"""How far sums may be off in floating numbers."""

DECIMALS = 2
"""Shares are told in whole per cent: more digits would tell the sums they were made of."""

Told = int | float | str | None
"""A number, `HIDDEN`, or None for what cannot be said."""

Key = tuple[tuple[str, str], ...]
_One = TypeVar("_One")
Number = tuple[str, Hashable, str]
"""Where a number stands: which list, which row of it, which key."""

_SET, _EVALUATED, _PUPILS, _OPEN = "goals_set", "goals_evaluated", "pupils", "open"
_WHY_OPEN = ("not_worked_on", "not_evaluated", "ended")
_WHOLE: Key = ()
_SUBJECT, _BAND, _ORGANISATION, _ADAPTATION = "subject", "grade_band", "organisation", "adaptation"

_COST_OF_WHOLE, _COST_OF_CUT, _COST_OF_CROSSED = 100.0, 5.0, 1.0
"""What hiding a number costs the reader: the whole is asked for first, crossed cuts last."""

_SHARES_GO_WITH_IT = 6.0
"""How much dearer the goals evaluated are than other numbers: without them a cut has no shares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicShare:
    """A level's share of a cut in whole per cent, with the interval; each part may be `HIDDEN`."""

    goal_weighted: tuple[Told, Told, Told]
    pupil_weighted: tuple[Told, Told, Told] | None = None


@dataclass(frozen=True, slots=True)
class PublicView:
    """An aggregate with its small numbers hidden.

    Attributes:
        aggregate: all of it; what may be told is asked for by the methods.
        told: every number that has a place in a public view, or `HIDDEN`.
    """

    aggregate: Aggregate
    told: Mapping[Number, Told]

    def cut(self, row: CutCounts, name: str) -> Told:
        """A number of a cut: ``pupils``, ``goals_set`` ..., or a level by its number as text."""
        return self.told[_of(row, name)]

    def shares(self, row: CutCounts) -> dict[str, PublicShare]:
        """The shares of a cut. Those that follow from the numbers shown are shown."""
        whole = all(self.cut(row, name) != HIDDEN for name in _names(self.aggregate))
        found = {}
        for level, share in shares(row).items():
            parts = self._levels_in(level)
            if whole:
                goal, pupil = _rounded(share.goal_weighted), _rounded(share.pupil_weighted)
            else:
                goal, pupil = self._what_follows(row, parts), self._what_follows(row, parts, of_pupils=True)
            found[level] = PublicShare(goal_weighted=goal, pupil_weighted=None if level == ATTAINED else pupil)
        return found

    def _levels_in(self, level: str) -> list[str]:
        if level != ATTAINED:
            return [level]
        return [str(one) for one in self.aggregate.scale_levels if one >= self.aggregate.attained_from]

    def _what_follows(self, row: CutCounts, levels: Sequence[str], *, of_pupils: bool = False) -> tuple[Told, Told, Told]:
        """A share whose row is hidden in part: only what anybody could reckon from the rest of it."""
        goals = [self.cut(row, level) for level in levels]
        evaluated = self.cut(row, _EVALUATED)
        if any(isinstance(one, str) for one in (*goals, evaluated)):
            return (HIDDEN, HIDDEN, HIDDEN)
        reached = sum(one for one in goals if isinstance(one, int))
        share = round(reached / row.goals_evaluated, DECIMALS)
        if reached in (0, row.goals_evaluated):
            return (share, share, share)
        return (HIDDEN if of_pupils else share, HIDDEN, HIDDEN)

    def indicator(self, row: Indicator, name: str) -> Told:
        """``numerator``, ``denominator``, ``invited`` or ``declined`` of an indicator."""
        return self.told[("indicators", row.id, name)]

    def agreement(self, name: str) -> Told:
        """``double_rated``, ``exact`` or ``within_one``."""
        return self.told[("agreement", "", name)]

    def ambition(self, name: str) -> Told:
        """``with_criterion``, ``carried_over``, ``single_rated`` or ``from_memory``."""
        return self.told[("ambition", "", name)]

    def transitions(self) -> list[tuple[int | None, int | None, Told]]:
        """From, to and goals; nothing when the way could not be shown safely."""
        rows = self.aggregate.transitions
        names = [("transitions", (row.from_, row.to), "goals") for row in rows]
        return [(row.from_, row.to, self.told[name]) for row, name in zip(rows, names, strict=True) if name in self.told]

    def hours(self) -> tuple[float, float] | None:
        """Hours granted and given by all roles together; None where that would be one role's, or few pupils'."""
        granted, given = (self.told.get(("resources", "", name)) for name in _HOURS)
        return (granted, given) if isinstance(granted, int | float) and isinstance(given, int | float) else None

    def hidden(self) -> int:
        """How many numbers are hidden."""
        return sum(value == HIDDEN for value in self.told.values())


_HOURS = ("hours_granted", "hours_given")
_GRANTED_HOURS = ("GSI_teacher", "GSI_assistant")
AGREEMENT = ("double_rated", "exact", "within_one")
AMBITION = ("with_criterion", "carried_over", "single_rated", "from_memory")


def _of(row: CutCounts, name: str) -> Number:
    return ("attainment", cut_key(row.cut), name)


def _rounded(interval: Interval | None) -> tuple[Told, Told, Told]:
    share, low, high = (None if part is None else round(part, DECIMALS) for part in interval or Interval(None))
    return (share, low, high)


def _names(aggregate: Aggregate) -> tuple[str, ...]:
    """The numbers of every cut that have a place in a public view."""
    return (_PUPILS, _SET, _EVALUATED, *(str(level) for level in aggregate.scale_levels))


def public_view(aggregate: Aggregate, earlier: Mapping[Number, Told] | None = None) -> PublicView:
    """Hide what could point at somebody.

    Args:
        aggregate: the numbers.
        earlier: what was told the last time the same was published. What was hidden then stays hidden, and numbers that have
            changed by fewer than five pupils since are hidden, for their difference is those pupils' numbers.
    """
    told = _told(aggregate, {})
    if earlier and told != earlier:
        told = _told(aggregate, earlier)
    return PublicView(aggregate, told)


def _told(aggregate: Aggregate, earlier: Mapping[Number, Told]) -> dict[Number, Told]:
    told = _indicators(aggregate, earlier)
    told.update(_Cuts(aggregate, earlier).told())
    told.update(_trust(aggregate, told, earlier))
    told.update(_transitions(aggregate, told, earlier))
    told.update(_hours(aggregate, told, earlier))
    return told


class _Cuts:
    """The tables of måloppnåelse, and with them the indicators that count the same pupils."""

    def __init__(self, aggregate: Aggregate, earlier: Mapping[Number, Told]) -> None:
        self._aggregate = aggregate
        self._earlier = earlier
        self._rows = {cut_key(row.cut): row for row in aggregate.attainment}
        self._names = _names(aggregate)
        self._levels = [str(level) for level in aggregate.scale_levels]
        self._balances: list[dict[Hashable, int]] = []
        self._guarded: list[Hashable] = []
        self._plans: set[Hashable] = set()
        self._ties = Ties()

    def told(self) -> dict[Number, Told]:
        """Every number of the cuts, or `HIDDEN`."""
        values = {(key, name): self._true(key, name) for key in self._rows for name in self._names_of(key)}
        hidden = self._hidden() if self._rows else set()
        told: dict[Number, Told] = {("attainment", *number): HIDDEN if number in hidden else values[number] for number in values}
        for row in self._aggregate.indicators:
            if ("indicators", row.id) in hidden:
                told["indicators", row.id, "numerator"] = HIDDEN
        return told

    def _names_of(self, key: Key) -> tuple[str, ...]:
        return self._names if key else (*self._names, *_WHY_OPEN)

    def _true(self, key: Key, name: str) -> int:
        row = self._rows[key]
        if name == _OPEN:
            return row.goals_set - row.goals_evaluated
        return row.levels[name] if name in row.levels else int(getattr(row, name))

    def _hidden(self) -> set[Hashable]:
        self._build()
        rows = self._small()
        self._hide_with_siblings(rows)
        hidden: set[Hashable] = {(key, name) for key in rows for name in self._names_of(key)} | self._plans
        hidden |= {
            (key, name)
            for key in self._rows
            for name in self._names_of(key)
            if self._earlier.get(("attainment", key, name)) == HIDDEN
        }
        if not hidden and not self._guarded:
            return set()
        steps = _Steps(self._rows, self._levels, self._ties)
        for more in self._whole_tables():
            try:
                return self._hidden_beside_shares(hidden | more, steps)
            except CannotBeHidden:
                continue
        every: set[Hashable] = {(key, name) for key in self._rows for name in self._names_of(key)}
        return every | {("indicators", row.id) for row in self._aggregate.indicators if row.id.startswith("OK2_")}

    def _hidden_beside_shares(self, hidden: set[Hashable], steps: _Steps) -> set[Hashable]:
        """Hide what it takes. Which shares are told is known only afterwards; where they tell of what is hidden, hide again."""
        while True:
            hidden = self._ties.hide(hidden, self._guarded, values=FEWEST_VALUES, suggest=steps)
            broken = [one for one in self._told_by_shares(hidden) if self._may_break(one)]
            if not broken:
                return hidden
            for one in broken:
                slack = self._ties.add(one.name, self._true_sum(one.factors) - one.least)
                self._ties.balance({**one.factors, slack: -1})
            steps.forget()

    def _may_break(self, told: _AtLeast) -> bool:
        """Whether the walks may have been where a share told says that nobody is."""
        new = told.name not in self._ties and self._true_sum(told.factors) >= told.least
        return new and self._ties.least_seen(told.factors) < told.least

    def _true_sum(self, factors: Mapping[Hashable, int]) -> int:
        return sum(factor * self._ties.value(name) for name, factor in factors.items())

    def _told_by_shares(self, hidden: set[Hashable]) -> Iterator[_AtLeast]:
        """What the pupils' shares of a cut say of its parts: a part's are no more than its pupils, nor than its goals there."""
        for whole, parts in [*self._partitions(), *((whole, [part]) for whole, part in self._overlaps())]:
            if not _is_apart(whole, parts) or not self._is_told(whole, hidden):
                continue
            unseen = [part for part in parts if not self._is_told(part, hidden)]
            seen = [part for part in parts if part not in unseen]
            left = {name: self._true(whole, name) - sum(self._true(part, name) for part in parts) for name in (_PUPILS, _SET)}
            if not unseen or min(left.values()) < 0 or (left[_PUPILS] and not left[_SET]):
                continue
            among: list[tuple[Key, ...]] = [(part,) for part in unseen]
            if left[_SET]:
                among.append((whole, *parts))
            for levels in _some(self._levels):
                least = self._least_of(whole, levels) - sum(self._most_of(part, levels) for part in seen)
                for few in _some(among):
                    names = [(one, _PUPILS) for one in few]
                    names += [(one, level) for one in among if one not in few for level in levels]
                    yield _AtLeast(_sum_of(names), math.ceil(least - _ALMOST), levels, few)

    def _is_told(self, key: Key, hidden: set[Hashable]) -> bool:
        """Whether a cut is told with its shares, now or as it is in the earlier report."""
        return all(
            (key, name) not in hidden or self._earlier.get(("attainment", key, name)) == self._true(key, name)
            for name in self._names
        )

    def _least_of(self, key: Key, levels: Sequence[str]) -> float:
        """The sum of pupils' own shares of some levels is at least this, by the shares told of these levels or of the others."""
        others = [level for level in self._levels if level not in levels]
        pupils = self._rows[key].pupils
        return max(self._between(key, levels)[0], pupils - self._between(key, others)[1])

    def _most_of(self, key: Key, levels: Sequence[str]) -> float:
        return self._rows[key].pupils - self._least_of(key, [level for level in self._levels if level not in levels])

    def _between(self, key: Key, levels: Sequence[str]) -> tuple[float, float]:
        row = self._rows[key]
        told = [round(row.pupil_shares[level][0] / row.pupils, DECIMALS) for level in levels] if row.pupils else []
        half = 0.5 / 10**DECIMALS
        return sum(max(0.0, one - half) for one in told) * row.pupils, sum(one + half for one in told) * row.pupils

    def _whole_tables(self) -> Iterator[set[Hashable]]:
        """What is hidden beforehand at each try: nothing, the crossed cuts, and then all but the whole and the grade bands."""
        yield set()
        yield {(key, name) for key in self._rows if len(key) > 1 for name in self._names_of(key)}
        kept = {key for key in self._rows if all(kind == _BAND for kind, _ in key)}
        yield {(key, name) for key in self._rows.keys() - kept for name in self._names_of(key)}

    # Which cuts are small

    def _small(self) -> set[Key]:
        return {key for key, row in self._rows.items() if _is_small(row) or self._has_barely_changed(key)}

    def _has_barely_changed(self, key: Key) -> bool:
        before = {name: self._earlier.get(("attainment", key, name)) for name in self._names_of(key)}
        shown = {name: value for name, value in before.items() if isinstance(value, int)}
        changed = any(self._true(key, name) != value for name, value in shown.items())
        return changed and abs(self._rows[key].pupils - shown.get(_PUPILS, self._rows[key].pupils)) < FEWEST_PUPILS

    def _hide_with_siblings(self, small: set[Key]) -> None:
        """Small cuts that make up what a cut lacks are few pupils together, too: a sibling goes with them."""
        for whole, parts in self._partitions():
            together = sum(self._rows[part].pupils for part in parts if part in small)
            shown = sorted((part for part in parts if part not in small), key=lambda part: (self._rows[part].pupils, part))
            while 0 < together < FEWEST_PUPILS and shown and whole not in small:
                together += self._rows[shown[0]].pupils
                small.add(shown.pop(0))

    # Who adds up to whom

    def _under(self, key: Key, *added: str) -> list[Key]:
        """Cuts that are this one parted further by exactly one thing."""
        own = set(key)
        return [
            other
            for other in self._rows
            if own < set(other) and len(other) == len(key) + 1 and (set(other) - own).pop()[0] in added
        ]

    def _partitions(self) -> list[tuple[Key, list[Key]]]:
        """Cuts with what they are parted into, so that no pupil is in two parts (or, for subjects, as if)."""
        wholes = [(_WHOLE, by) for by in (_SUBJECT, _BAND, _ORGANISATION)] if _WHOLE in self._rows else []
        found = [(whole, self._under(whole, by)) for whole, by in wholes]
        for key in self._rows:
            if len(key) == 1:
                kind = key[0][0]
                below = {_SUBJECT: (_ORGANISATION,), _ORGANISATION: (_SUBJECT,), _ADAPTATION: (_SUBJECT,)}.get(kind, ())
                found.append((key, self._under(key, *below)))
        return [(whole, parts) for whole, parts in found if parts]

    def _overlaps(self) -> list[tuple[Key, Key]]:
        """Cuts with one tag's part of them; parts of different tags overlap, so each stands alone."""
        return [
            (whole, part)
            for whole in self._rows
            if whole == _WHOLE or (len(whole) == 1 and whole[0][0] == _SUBJECT)
            for part in self._under(whole, _ADAPTATION)
        ]

    # What everybody knows

    def _build(self) -> None:
        everybody = max(1, *(row.pupils for row in self._rows.values()))
        for key, row in self._rows.items():
            base = (_COST_OF_WHOLE, _COST_OF_CUT, _COST_OF_CROSSED)[min(len(key), 2)]
            cost = base * (1 + row.pupils / everybody)
            for name in self._names_of(key):
                dear = cost * (_SHARES_GO_WITH_IT if name == _EVALUATED else 1)
                least = 1 if name == _SET or (name == _PUPILS and row.pupils) else 0
                self._ties.add((key, name), self._true(key, name), cost=dear, least=least)
            self._ties.add((key, _OPEN), self._true(key, _OPEN))
            self._balance((key, _EVALUATED), [(key, level) for level in self._levels])
            self._balance((key, _SET), [(key, _EVALUATED), (key, _OPEN)])
            self._at_most((key, _PUPILS), [(key, _EVALUATED)])
        if _WHOLE in self._rows:
            self._balance((_WHOLE, _OPEN), [(_WHOLE, name) for name in _WHY_OPEN])
        for whole, parts in self._partitions():
            self._part(whole, parts)
        for whole, part in self._overlaps():
            self._part(whole, [part])
        self._organised()
        self._planned()
        self._remember()

    def _balance(self, whole: Hashable, parts: Iterable[Hashable]) -> None:
        factors = {whole: -1, **dict.fromkeys(parts, 1)}
        self._balances.append(factors)
        self._ties.balance(factors)

    def _at_most(self, less: Hashable, more: Sequence[Hashable]) -> None:
        """The one is never more than the sum of the others; where it is in this file, nobody can know that."""
        rest = sum(map(self._ties.value, more)) - self._ties.value(less)
        if rest >= 0:
            slack = self._ties.add(("slack", less, tuple(more)), rest)
            factors = {less: -1, slack: -1, **dict.fromkeys(more, 1)}
            self._balances.append(factors)
            self._ties.balance(factors)

    def _part(self, whole: Key, parts: list[Key]) -> None:
        """The goals of a cut are those of its parts and those of no part, and much the same holds for its pupils."""
        rest = {name: self._true(whole, name) - sum(self._true(part, name) for part in parts) for name in (*self._levels, _OPEN)}
        if min(rest.values()) < 0:
            return
        left = any(rest.values())
        for name, value in rest.items():
            added = [self._ties.add(("rest", whole, parts[0], name), value)] if left else []
            self._balance((whole, name), [*((part, name) for part in parts), *added])
        pupils = self._pupils(whole, parts, left=left)
        if left and max(0, pupils) < FEWEST_PUPILS:
            self._guarded.extend(("rest", whole, parts[0], name) for name in rest)

    def _pupils(self, whole: Key, parts: list[Key], *, left: bool) -> int:
        """Tie the pupils, and tell how many at least have a goal outside the parts."""
        own = (whole, _PUPILS)
        theirs: list[Hashable] = [(part, _PUPILS) for part in parts]
        rest = self._ties.value(own) - sum(map(self._ties.value, theirs))
        if _is_apart(whole, parts) and rest >= 0 and (left or rest == 0):
            added = [self._ties.add(("rest", whole, parts[0], _PUPILS), rest)] if left else []
            self._balance(own, [*theirs, *added])
            return rest
        for one in theirs:
            self._at_most(one, [own])
        if not left:
            self._at_most(own, theirs)
        return max(rest, self._outside(whole, parts))

    def _outside(self, whole: Key, parts: list[Key]) -> int:
        """Pupils outside a part of all subjects are at least those outside it in the subject with the most of them."""
        if whole != _WHOLE:
            return 0
        found = [0]
        for subject in self._under(_WHOLE, _SUBJECT):
            inside = [self._rows[key].pupils for part in parts if (key := tuple(sorted((*part, *subject)))) in self._rows]
            found.append(self._rows[subject].pupils - sum(inside))
        return max(found)

    def _organised(self) -> None:
        """Plans with an organisation are at least the pupils with an evaluated goal in it: the indicator tells about the cut."""
        told = _indicators(self._aggregate, self._earlier)
        for row in self._aggregate.indicators:
            key: Key = ((_ORGANISATION, row.id.removeprefix("OK2_")),)
            numerator, denominator = (told["indicators", row.id, name] for name in ("numerator", "denominator"))
            if row.id.startswith("OK2_") and key in self._rows and isinstance(denominator, int):
                counted = row.numerator or 0
                if counted < self._rows[key].pupils:
                    continue
                plans = self._ties.add(("indicators", row.id), counted, cost=_COST_OF_CUT)
                self._at_most((key, _PUPILS), [plans])
                self._ties.balance({plans: 1, self._ties.add(("slack", row.id), denominator - counted): 1})
                if numerator == HIDDEN:
                    self._plans.add(plans)

    def _planned(self) -> None:
        """A pupil has one plan, so that no more pupils are evaluated than the indicators tell of plans, then and now."""
        own = (_WHOLE, _PUPILS)
        if _WHOLE not in self._rows:
            return
        pupils, now = self._ties.value(own), _indicators(self._aggregate, self._earlier)
        numbers: list[Number] = [
            ("indicators", row.id, "denominator") for row in self._aggregate.indicators if row.id in _OF_PLANS
        ]
        told = [value for number in numbers for value in (now[number], self._earlier.get(number))]
        plans = [value for value in told if isinstance(value, int) and value >= pupils]
        if plans:
            self._ties.balance({own: 1, self._ties.add(("slack", "plans"), min(plans) - pupils): 1})

    def _remember(self) -> None:
        """What was told earlier ties what was hidden then, for those who take it that nothing unseen has changed."""
        if not self._earlier:
            return
        for factors in list(self._balances):
            then: dict[Hashable, int] = {}
            for name, factor in factors.items():
                before = self._before(name)
                if before is None:
                    kept = ("earlier", name)
                    if kept not in self._ties:
                        self._ties.add(kept, self._ties.value(name))
                    then[kept] = factor
                elif self._earlier.get(before) == HIDDEN:
                    then[name] = factor
            if then:
                self._ties.balance(then)

    def _before(self, name: Hashable) -> Number | None:
        """Where the number stood in the earlier report; None for what stands nowhere."""
        if not isinstance(name, tuple) or name[-1] == _OPEN:
            return None
        if name[0] == "indicators":
            return ("indicators", name[1], "numerator")
        return ("attainment", name[0], name[1]) if name[0] in self._rows else None


def _is_apart(whole: Key, parts: Sequence[Key]) -> bool:
    """A pupil is in one grade band, and has one subject plan in a subject; otherwise the same pupil may be in several parts."""
    return parts[0][-1][0] == _BAND or (len(whole) == 1 and whole[0][0] == _SUBJECT)


@dataclass(frozen=True, slots=True)
class _AtLeast:
    """Numbers, each taken so many times, that are never less together than the pupils' shares of some levels told of a cut.

    Attributes:
        factors: how many times each number is taken.
        least: what they are at least.
        levels: the levels.
        few: of which parts the pupils are counted, and not the goals.
    """

    factors: Mapping[Hashable, int]
    least: int
    levels: tuple[str, ...]
    few: tuple[tuple[Key, ...], ...]

    @property
    def name(self) -> Hashable:
        """What to call the rest."""
        first, *others = self.factors
        return ("slack", first, tuple(others), self.levels, self.few, self.least)


def _some(of: Sequence[_One]) -> Iterator[tuple[_One, ...]]:
    """One or more, but not all."""
    return chain.from_iterable(combinations(of, many) for many in range(1, len(of)))


def _sum_of(names: Iterable[tuple[tuple[Key, ...], str]]) -> dict[Hashable, int]:
    """How often each number is taken, where the rest of a cut is the cut without its parts."""
    found: dict[Hashable, int] = {}
    for (cut, *without), name in names:
        for key, factor in ((cut, 1), *((part, -1) for part in without)):
            found[key, name] = found.get((key, name), 0) + factor
    return {name: factor for name, factor in found.items() if factor}


@dataclass(frozen=True, slots=True)
class _Profile:
    """Where a goal may stand: its subject, how that is organised, its pupil's grade band, its tags. None is not stated."""

    subject: str
    organisation: str | None
    band: str | None
    tags: frozenset[str]

    def cuts(self) -> Iterator[Key]:
        """Every cut such a goal is counted in."""
        subject = (_SUBJECT, self.subject)
        yield _WHOLE
        yield (subject,)
        if self.band is not None:
            yield ((_BAND, self.band),)
        if self.organisation is not None:
            yield ((_ORGANISATION, self.organisation),)
            yield ((_ORGANISATION, self.organisation), subject)
        for tag in sorted(self.tags):
            yield ((_ADAPTATION, tag),)
            yield ((_ADAPTATION, tag), subject)


@dataclass(frozen=True, slots=True, eq=False)
class _Row:
    """Where the numbers of a cut stand among all, by their names."""

    places: Mapping[str, int]


@dataclass(frozen=True, slots=True, eq=False)
class _Signed(Generic[_One]):
    """How much more of each, and of which there are more and fewer."""

    by: Mapping[_One, int]
    more: Sequence[_One]
    fewer: Sequence[_One]

    @classmethod
    def of(cls, by: Mapping[_One, int]) -> _Signed[_One]:
        """With the signs sorted out."""
        return cls(by, [one for one, sign in by.items() if sign > 0], [one for one, sign in by.items() if sign < 0])


_Places = _Signed[_Row]
"""Cuts with one more, and cuts with one fewer."""
_Change = _Signed[str]
"""What rises and falls in each of these cuts."""


class _Steps:
    """Steps worth trying: a goal or a pupil more here and one fewer there, so that most sums stay as they are by themselves."""

    def __init__(self, rows: Mapping[Key, CutCounts], levels: Sequence[str], ties: Ties) -> None:
        self._rows = rows
        self._ties = ties
        self._levels = levels
        self._subjects = self._values(_SUBJECT)
        self._organisations = self._values(_ORGANISATION)
        self._bands = self._values(_BAND)
        self._tags = self._values(_ADAPTATION)
        names = [_PUPILS, _SET, _EVALUATED, *levels, _OPEN]
        self._at = {key: _Row({name: ties.place((key, name)) for name in names}) for key in rows}
        self._open = ties.place((_WHOLE, _OPEN)) if _WHOLE in rows else None
        self._reasons = [ties.place((_WHOLE, why)) for why in _WHY_OPEN if _WHOLE in rows]
        self._planned = {name: place for name, place in ties.places() if isinstance(name, tuple) and name[0] == "indicators"}
        self._outside = [*self._reasons, *self._planned.values()]
        self._changes = {name: [_Signed.of(by) for by in self._changing(name)] for name in (*names, *_WHY_OPEN)}
        self._steps: dict[tuple[_Places, _Change], list[Placed]] = {}
        self._tried: dict[tuple[Key, str], list[tuple[_Places, list[_Change]]]] = {}
        self._where: dict[Hashable, list[_Places]] = {}

    def _values(self, name: str) -> list[str]:
        return [key[0][1] for key in self._rows if len(key) == 1 and key[0][0] == name]

    def free(self, number: Hashable, here: Standing, direction: int) -> Iterator[Placed]:
        """Steps that move the number in hidden numbers alone, one way or the other."""
        for step in chain(self._crossed(number, here, direction, may_hide=False), self._plans(number)):
            if not any(here.price[place] for place in self._outside if place in step):
                yield step

    def dear(self, number: Hashable, here: Standing, direction: int) -> Iterator[tuple[float, Placed]]:
        """Steps that move the number and hide something more, the cheapest first."""
        steps = chain(self._crossed(number, here, direction, may_hide=True), self._plans(number))
        priced = [(sum(map(here.price.__getitem__, step)), step) for step in steps]
        yield from sorted(filter(itemgetter(0), priced), key=itemgetter(0))

    def _crossed(self, number: Hashable, here: Standing, direction: int, *, may_hide: bool) -> Iterator[Placed]:
        """The same change in several cuts. There are thousands, so what cannot be is left out for many of them together."""

        @cache
        def still(row: _Row) -> list[str]:
            return [name for name, at in row.places.items() if at in here.kept or (here.price[at] and not may_hide)]

        @cache
        def low(row: _Row) -> list[str]:
            return [name for name, at in row.places.items() if here.state[at] <= here.least[at]]

        for key, name in self._targets(number):
            for places, all_changes in self._worth_trying(key, name):
                if not all_changes:
                    continue
                never = set().union(*map(still, places.by))
                changes = [change for change in all_changes if never.isdisjoint(change.by)]
                if changes and direction and number == (key, name):
                    goes_along = direction * places.by[self._at[key]] > 0
                    up, down = (places.more, places.fewer) if goes_along else (places.fewer, places.more)
                    not_down, not_up = set().union(*map(low, up)), set().union(*map(low, down))
                    changes = [one for one in changes if not_down.isdisjoint(one.fewer) and not_up.isdisjoint(one.more)]
                for change in changes:
                    steps = self._made(places, change)
                    if steps:
                        yield from steps
                    else:
                        all_changes.remove(change)

    def _worth_trying(self, key: Key, name: str) -> list[tuple[_Places, list[_Change]]]:
        """Cuts with what may change in them so that the number does, but for what has been seen to keep no sum."""
        if (key, name) not in self._tried:
            self._tried[key, name] = [(places, list(self._changes[name])) for places in self._places(key)]
        return self._tried[key, name]

    def _made(self, places: _Places, change: _Change) -> list[Placed]:
        """The same change in every cut. Why the whole's goals have no level goes along with how many they are."""
        if (places, change) not in self._steps:
            step = {row.places[name]: sign * many for row, sign in places.by.items() for name, many in change.by.items()}
            why = step.get(self._open) if self._open is not None else None
            made = [step | {reason: why} for reason in self._reasons] if why else [step]
            self._steps[places, change] = [whole for one in made if (whole := self._ties.balanced(one)) is not None]
        return self._steps[places, change]

    def forget(self) -> None:
        """Make all steps anew, because there are more sums to keep."""
        self._steps.clear()
        self._tried.clear()

    def _plans(self, number: Hashable) -> list[Placed]:
        """Plans move by themselves."""
        plans = number[2] if isinstance(number, tuple) and number[0] == "slack" and len(number) > 2 else (number,)  # noqa: PLR2004
        steps = [self._ties.balanced({self._planned[one]: 1}) for one in plans if one in self._planned]
        return [step for step in steps if step is not None]

    def _targets(self, number: Hashable) -> list[tuple[Key, str]]:
        """The cuts to move: the number's own, the part whose rest it is, or those it lies between."""
        if not isinstance(number, tuple) or number[0] in ("indicators", "earlier"):
            return []
        if number[0] == "rest":
            return [(number[1], number[3]), (number[2], number[3])]
        if number[0] == "slack":
            return [one for one in (*number[2], number[1]) if one[0] in self._rows] if len(number) > 2 else []  # noqa: PLR2004
        return [number]

    def _changing(self, name: str) -> Iterator[dict[str, int]]:
        """What may change in every cut concerned, so that the number does."""
        kinds = [*self._levels, _OPEN]
        wanted = {_SET: kinds, _EVALUATED: self._levels, _PUPILS: []}.get(name, [_OPEN] if name in _WHY_OPEN else [name])
        for kind in wanted:
            one = {kind: 1, _SET: 1} | ({} if kind == _OPEN else {_EVALUATED: 1})
            yield one
            yield {**one, _PUPILS: 1}
            for other in kinds:
                if other != kind and name != _SET:
                    swapped = {kind: 1, other: -1}
                    yield swapped | ({_EVALUATED: -1} if kind == _OPEN else {_EVALUATED: 1} if other == _OPEN else {})
        if name == _PUPILS:
            yield {_PUPILS: 1}
            yield from ({_PUPILS: 1, level: 1, _EVALUATED: 1, _SET: 1} for level in self._levels)

    def _places(self, key: Key) -> list[_Places]:
        """Cuts with one more and cuts with one fewer: a goal put in, moved, or two exchanged crosswise."""
        if key not in self._where:
            found = {}
            for one in self._profiles(key):
                single = one.band != next(iter(self._in_bands())) and _BAND not in dict(key)
                for signed in [[(one, 1)]] if single else self._patterns(one):
                    places: dict[Key, int] = {}
                    for profile, sign in signed:
                        for cut in profile.cuts():
                            places[cut] = places.get(cut, 0) + sign
                    left = {cut: sign for cut, sign in places.items() if sign}
                    if key in left and all(cut in self._rows for cut in left):
                        found[tuple(sorted(left.items()))] = left
            self._where[key] = [_Signed.of({self._at[cut]: sign for cut, sign in places.items()}) for places in found.values()]
        return self._where[key]

    def _profiles(self, key: Key) -> Iterator[_Profile]:
        """Places in a cut. A subject all of whose goals have a tag gets no goal without it."""
        own = dict(key)
        for subject in [own[_SUBJECT]] if _SUBJECT in own else self._subjects:
            for organisation in [own[_ORGANISATION]] if _ORGANISATION in own else self._organised(subject):
                for band in [own[_BAND]] if _BAND in own else self._in_bands():
                    tags = self._always(subject) | ({own[_ADAPTATION]} if _ADAPTATION in own else set())
                    yield _Profile(subject, organisation, band, frozenset(tags))

    def _organised(self, subject: str) -> list[str | None]:
        here = [one for one in self._organisations if ((_ORGANISATION, one), (_SUBJECT, subject)) in self._rows]
        return [*here, None]

    def _in_bands(self) -> list[str | None]:
        return [*self._bands, None]

    def _always(self, subject: str) -> set[str]:
        found = set()
        for tag in self._tags:
            part = ((_ADAPTATION, tag), (_SUBJECT, subject))
            if part in self._rows and ("rest", ((_SUBJECT, subject),), part, _OPEN) not in self._ties:
                found.add(tag)
        return found

    def _patterns(self, one: _Profile) -> Iterator[list[tuple[_Profile, int]]]:
        yield [(one, 1)]
        aside = [
            *(replace(one, band=band) for band in self._in_bands() if band != one.band),
            *(replace(one, organisation=other) for other in self._organised(one.subject) if other != one.organisation),
            *(replace(one, tags=one.tags - {tag}) for tag in sorted(one.tags)),
        ]
        for other in aside:
            yield [(one, 1), (other, -1)]
        for subject in self._subjects:
            if subject == one.subject:
                continue
            tags = frozenset(self._always(subject) | {tag for tag in one.tags if self._is_tagged(subject, tag)})
            for organisation in self._organised(subject):
                yield [(one, 1), (replace(one, subject=subject, organisation=organisation, tags=tags), -1)]
            there = replace(one, subject=subject, tags=tags)
            for other in aside:
                if other.band != one.band:
                    continue
                across = replace(other, subject=subject, tags=tags - (one.tags - other.tags))
                yield [(one, 1), (other, -1), (there, -1), (across, 1)]

    def _is_tagged(self, subject: str, tag: str) -> bool:
        return ((_ADAPTATION, tag), (_SUBJECT, subject)) in self._rows


def _is_small(row: CutCounts) -> bool:
    """Fewer than five pupils, or all at one level: then the share says it of each of them."""
    return row.pupils < FEWEST_PUPILS or row.goals_evaluated in row.levels.values()


def _is_few(count: int, each: int = 1) -> bool:
    """Whether a count points at one to four pupils, when one pupil may stand for so many of it."""
    return 0 < count <= each * (FEWEST_PUPILS - 1)


_TALKS_EACH = {"P7": 2}
"""Indicators in which one plan counts more than once."""

_ALL_OF_IT = 8
"""Up to this denominator everything is hidden: knowing that a numerator is small would leave fewer than five values."""

_BESIDE = ("numerator", "invited", "declined")


_STARTED = frozenset({"P4", "P5", "P6"})
"""Current and new pupils are together those whom the denominator of GSI tells of."""

_OF_PLANS = frozenset({"P3", "P8", "P9", "OK2_one_to_one", "OK2_two_to_one", "OK2_group"})
"""Their denominator is all counted plans."""


def _indicators(aggregate: Aggregate, earlier: Mapping[Number, Told]) -> dict[Number, Told]:
    """Numerators, what they lack, and what stands beside them; P4, P5 and P6 together, and with GSI's denominator."""
    lost = {row.id for row in aggregate.indicators if _is_lost(row, earlier)}
    if lost & {*_STARTED, *_GRANTED_HOURS}:
        lost |= _STARTED
    found: dict[Number, Told] = {}
    for row in aggregate.indicators:
        names = [name for name in _BESIDE if name == "numerator" or getattr(row, name) is not None]
        values = {name: getattr(row, name) for name in (*names, "denominator")}
        numbers: dict[str, Number] = {name: ("indicators", row.id, name) for name in values}
        whole, each = row.id in lost, _TALKS_EACH.get(row.id, 1)
        some = whole or _points_at_few(row, values) or any(_has_crept(values[n], earlier.get(numbers[n]), each) for n in names)
        for name, value in values.items():
            hide = whole if name == "denominator" else some and value is not None
            found[numbers[name]] = HIDDEN if hide else value
    return found


def _is_lost(row: Indicator, earlier: Mapping[Number, Told]) -> bool:
    """Whether a denominator is few pupils, or its difference from the one told before is."""
    each = _TALKS_EACH.get(row.id, 1)
    return _is_few(row.denominator, each) or _has_crept(row.denominator, earlier.get(("indicators", row.id, "denominator")), each)


def _points_at_few(row: Indicator, values: Mapping[str, int | None]) -> bool:
    each = _TALKS_EACH.get(row.id, 1)
    counts = [value for name, value in values.items() if name != "denominator" and value is not None]
    if not counts or not row.denominator:
        return False
    if row.denominator <= _ALL_OF_IT * each:
        return True
    without = row.denominator - sum(value or 0 for name, value in values.items() if name in ("numerator", "declined"))
    return any(_is_few(one, each) or _is_few(row.denominator - one, each) for one in counts) or _is_few(without, each)


def _has_crept(now: int | None, before: Told, each: int = 1) -> bool:
    """Whether a number was hidden before, or has changed by so little that the difference is somebody."""
    return before == HIDDEN or (isinstance(before, int) and now is not None and 0 < abs(now - before) < each * FEWEST_PUPILS)


def _trust(aggregate: Aggregate, told: Mapping[Number, Told], earlier: Mapping[Number, Told]) -> dict[Number, Told]:
    """Agreement and ambition. Whose the goals are is not told, so they are taken to be as few pupils' as they can be."""
    agreement: dict[Number, Told] = {("agreement", "", name): getattr(aggregate.agreement, name) for name in AGREEMENT}
    ambition: dict[Number, Told] = {("ambition", "", name): getattr(aggregate.ambition, name) for name in AMBITION}
    whole = next((row for row in aggregate.attainment if not row.cut), None)
    values: dict[Number, Told] = {**agreement, **ambition}
    # Goals rated once and twice are the goals evaluated, and the others are at most these: none is told when these are not.
    if whole is None or any(told["attainment", _WHOLE, name] == HIDDEN for name in (_PUPILS, _SET, _EVALUATED)):
        return dict.fromkeys(values, HIDDEN)
    most = _most_goals_of_one(whole) + whole.goals_set - whole.goals_evaluated

    def is_small(name: str, count: int, of: int) -> bool:
        few = _is_few(count, most) or _is_few(of - count, most)
        part = "agreement" if name in AGREEMENT else "ambition"
        return few or _has_crept(count, earlier.get((part, "", name)), most)

    ratings = aggregate.ambition.single_rated
    # Goals rated twice are mostly those not rated singly, so these are hidden together.
    together = (
        is_small("double_rated", aggregate.agreement.double_rated, whole.goals_set)
        or is_small("single_rated", ratings, whole.goals_evaluated)
        or any(
            _has_crept(int(getattr(aggregate.agreement, name)), earlier.get(("agreement", "", name)), most) for name in AGREEMENT
        )
    )
    alone = {
        name: is_small(name, int(getattr(aggregate.ambition, name)), of)
        for name, of in (
            ("with_criterion", whole.goals_set),
            ("carried_over", whole.goals_set),
            ("from_memory", whole.goals_evaluated),
        )
    }
    return {number: HIDDEN if alone.get(number[2], together) else value for number, value in values.items()}


def _most_goals_of_one(row: CutCounts) -> int:
    """The most evaluated goals one pupil can have, by how many there are and the sum of their squares."""
    pupils, goals, _, squares, *_ = next(iter(row.moments.values()))
    if pupils < 2:  # noqa: PLR2004 - one pupil has them all
        return goals
    # n² + (N - n)² / (m - 1) ≤ Σn², for the others' squares are least when these are alike.
    inner = max(0, (pupils - 1) * (pupils * squares - goals * goals))
    return max(1, min(goals - pupils + 1, math.floor((goals + math.sqrt(inner)) / pupils + 1e-9)))


def _transitions(aggregate: Aggregate, told: Mapping[Number, Told], earlier: Mapping[Number, Told]) -> dict[Number, Told]:
    """The way from mid-year to year, whole, with the small ways hidden, or not at all.

    Its sums are in other reports: to each level in this one, from each level in the mid-year's. Both are taken to be known.
    """
    rows = aggregate.transitions
    whole = next((row for row in aggregate.attainment if not row.cut), None)
    if not rows or whole is None or any(told.get(("attainment", _WHOLE, name), HIDDEN) == HIDDEN for name in _names(aggregate)):
        return {}
    ties = Ties()
    for row in rows:
        ties.add((row.from_, row.to), row.goals, cost=1.0 + row.goals / sum(one.goals for one in rows), least=1)
    for level in aggregate.scale_levels:
        for ways in ([one for one in rows if one.to == level], [one for one in rows if one.from_ == level]):
            if ways:
                ties.balance({(one.from_, one.to): 1 for one in ways})
    lost: list[Hashable] = [(row.from_, row.to) for row in rows if row.to is None]
    room = whole.goals_set - whole.goals_evaluated - sum(map(ties.value, lost))
    if lost and room >= 0:  # goals that have no level at the end of the year are some of those the whole tells of
        ties.balance({ties.add("open", room): 1, **dict.fromkeys(lost, 1)})
    small = {(row.from_, row.to) for row in rows if _is_few(row.goals)}
    try:
        hidden = ties.hide(small, values=FEWEST_VALUES) if small else set()
    except CannotBeHidden:
        return {}
    found: dict[Number, Told] = {
        ("transitions", (row.from_, row.to), "goals"): HIDDEN if (row.from_, row.to) in hidden else row.goals for row in rows
    }
    before = {number: value for number, value in earlier.items() if number[0] == "transitions"}
    return found if not before or before == found else {}


def _hours(aggregate: Aggregate, told: Mapping[Number, Told], earlier: Mapping[Number, Told]) -> dict[Number, Told]:
    """The hours of all roles, when five pupils are behind them, and five behind what they have become more or fewer."""
    roles = aggregate.resources
    pupils: list[tuple[Told, Told]] = [
        (told.get(number), earlier.get(number)) for number in (("indicators", name, "numerator") for name in _GRANTED_HOURS)
    ]
    enough = any(isinstance(now, int) and now >= FEWEST_PUPILS for now, _ in pupils)
    if not enough or len(roles) < 2:  # noqa: PLR2004 - the sum of one role is that role's
        return {}
    found: dict[Number, Told] = {("resources", "", name): sum(getattr(role, name) for role in roles) for name in _HOURS}
    before = {number: earlier[number] for number in found if number in earlier}
    others = any(isinstance(now, int) and isinstance(then, int) and abs(now - then) >= FEWEST_PUPILS for now, then in pupils)
    return found if not before or before == found or others else {}
