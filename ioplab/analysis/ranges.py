"""What somebody can work out of numbers that are hidden: whole numbers, sums that tie them, and steps that keep every sum.

A hidden number is safe when the numbers shown leave it at least so many possible values. This is proved and not estimated: from
the true numbers we walk in steps of one, each of which changes hidden numbers only and keeps every sum. Wherever such a walk
comes, somebody who sees only what is shown could not tell that place from the truth. A number that takes five values on the way
has at least five.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Protocol

NEVER_SHOWN = 0.0
"""The cost of a number that stands nowhere, such as a difference of two: it is always free to move."""

_NODES = 400
"""How many half-made steps are tried before a number is taken to be stuck: then more is hidden, which is always safe."""


Changes = Mapping[Hashable, int]
"""How much each of some numbers goes up or down."""

Placed = dict[int, int]
"""Changes by the places of the numbers."""


class Suggest(Protocol):
    """Steps worth trying that move a number, one way or the other: each keeps every sum and changes nothing by more than one."""

    def free(self, number: Hashable, here: Standing, direction: int) -> Iterable[Placed]:
        """Those that hide nothing more. With a direction, those without room that way may be left out."""

    def dear(self, number: Hashable, here: Standing, direction: int) -> Iterable[tuple[float, Placed]]:
        """The others with what they cost, the cheapest first."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a walk has come.

    Attributes:
        price: what hiding a number costs, by its place: nothing where it is hidden.
        state: where each stands.
        least: what each is at least.
        kept: which of them a step must leave alone: those that do not may be left out.
    """

    price: Sequence[float]
    state: Sequence[int]
    least: Sequence[int]
    kept: frozenset[int]


_DEEP, _DEEPER = 2, 4
"""How many steps in a row may be taken only to make room for the next; and at a second try."""

_BLOCKED = 6
"""How many of the cheapest steps without room are given some."""

_STUCK = 4
"""How many numbers room is made for, at most, in one step."""


class CannotBeHidden(Exception):  # noqa: N818 - not an error of anybody's
    """Some number would have too few possible values even if all others were hidden."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """Σ factor × number = 0."""

    factors: tuple[tuple[int, int], ...]


class Ties:
    """Whole numbers of at least their least, and the sums that hold between them."""

    def __init__(self) -> None:
        self.values: list[int] = []
        self.least: list[int] = []
        self.cost: list[float] = []
        self._places: dict[Hashable, int] = {}
        self._ties: list[_Tie] = []
        self._of: list[list[tuple[int, int]]] = []
        self._slacks: dict[int, tuple[int, int] | None] = {}
        self._walked: list[list[dict[int, int]]] = []

    def __contains__(self, name: Hashable) -> bool:
        return name in self._places

    def add(self, name: Hashable, value: int, *, cost: float = NEVER_SHOWN, least: int = 0) -> Hashable:
        """A number.

        Args:
            name: what to call it.
            value: what it truly is.
            cost: what it costs to hide it; `NEVER_SHOWN` when nobody sees it anyway.
            least: what everybody knows it to be at least.
        """
        self._places[name] = len(self.values)
        self.values.append(value)
        self.least.append(min(least, value))
        self.cost.append(cost)
        self._of.append([])
        return name

    def place(self, name: Hashable) -> int:
        """Where a number stands among all."""
        return self._places[name]

    def value(self, name: Hashable) -> int:
        """What a number truly is."""
        return self.values[self._places[name]]

    def tie(self, whole: Hashable, parts: Iterable[Hashable]) -> None:
        """Everybody knows that the whole is the sum of the parts."""
        self.balance({whole: -1, **dict.fromkeys(parts, 1)})

    def balance(self, factors: Mapping[Hashable, int]) -> None:
        """Everybody knows that these numbers, each taken so many times, keep their sum."""
        tie = len(self._ties)
        placed = tuple((self._places[name], factor) for name, factor in factors.items())
        self._ties.append(_Tie(placed))
        for number, factor in placed:
            self._of[number].append((tie, factor))

    def hide(
        self, hidden: Iterable[Hashable], guarded: Iterable[Hashable] = (), *, values: int = 5, suggest: Suggest | None = None
    ) -> set[Hashable]:
        """Hide as many more numbers as it takes.

        Args:
            hidden: what is hidden to begin with.
            guarded: numbers never shown that must not be worked out either.
            values: how many possible values each hidden or guarded number must have left.
            suggest: knows good steps; where it knows none that can be made, they are searched for.

        Returns:
            All that is hidden.

        Raises:
            CannotBeHidden: not even hiding everything is enough.
        """
        begun = _Walk(self, {self._places[name] for name in hidden}, {self._places[name] for name in guarded}, values, suggest)
        found = begun.widened()
        self._walked = begun.walked
        return {name for name, place in self._places.items() if place in found}

    def least_seen(self, factors: Changes) -> int:
        """The least sum of numbers, each taken so many times, on the walks that the last hiding was proved by."""
        placed = self.placed(factors)
        begun = found = sum(factor * self.values[place] for place, factor in placed.items())
        for walk in self._walked:
            here = begun
            for step in walk:
                if not step.keys().isdisjoint(placed):
                    here += sum(factor * step[place] for place, factor in placed.items() if place in step)
                    found = min(found, here)
        return found

    def places(self) -> Iterable[tuple[Hashable, int]]:
        """Every number by its name, with its place."""
        return self._places.items()

    def of(self, number: int) -> list[tuple[int, int]]:
        """The sums a number stands in, each with its factor."""
        return self._of[number]

    def factors(self, tie: int) -> tuple[tuple[int, int], ...]:
        """The numbers of a sum, each with its factor."""
        return self._ties[tie].factors

    def placed(self, changes: Changes) -> Placed:
        """Changes by the places of the numbers."""
        return {self._places[name]: change for name, change in changes.items() if change}

    def balanced(self, changes: Placed) -> Placed | None:
        """A step of these changes, with what is never shown and stands in one sum alone; None if sums are off all the same."""
        off: dict[int, int] = defaultdict(int)
        for number, change in changes.items():
            for tie, factor in self._of[number]:
                off[tie] += factor * change
        whole = dict(changes)
        for tie, residue in off.items():
            if not residue:
                continue
            slack = self._slack_of(tie)
            if slack is None or slack[0] in whole:
                return None
            whole[slack[0]] = -residue * slack[1]
        return whole if set(whole.values()) <= {1, -1} else None

    def _slack_of(self, tie: int) -> tuple[int, int] | None:
        found = self._slacks.get(tie)
        if found is None and tie not in self._slacks:
            found = next(
                (one for one in self._ties[tie].factors if self.cost[one[0]] == NEVER_SHOWN and len(self._of[one[0]]) == 1), None
            )
            self._slacks[tie] = found
        return found


class _Walk:
    """Widening the hidden numbers one after the other, until each has been seen at enough values."""

    def __init__(self, ties: Ties, hidden: set[int], guarded: set[int], values: int, suggest: Suggest | None) -> None:
        self._ties = ties
        self._hidden: set[int] = set()
        self._price = list(ties.cost)
        self._hide(hidden)
        self._guarded = guarded
        self._width = values - 1
        self._low = list(ties.values)
        self._high = list(ties.values)
        self._names = {place: name for name, place in ties.places()}
        self._suggest = suggest
        self.walked: list[list[Placed]] = []

    def _begin(self) -> list[int]:
        """A walk begins where everything truly is; its steps are kept."""
        self.walked.append([])
        return list(self._ties.values)

    def widened(self) -> set[int]:
        """All numbers that have to be hidden."""
        while narrow := [number for number in sorted(self._hidden | self._guarded) if not self._is_wide(number)]:
            for number in narrow:
                self._widen(number)
                if not self._is_wide(number):
                    self._hide_around(number)
        return self._hidden

    def _hide_around(self, number: int) -> None:
        """Hide the cheapest of what stands in a sum with a number for which no step has been found."""
        ties = self._ties
        around = {other for tie, _ in ties.of(number) for other, _ in ties.factors(tie)}
        around |= {other for near in around for tie, _ in ties.of(near) for other, _ in ties.factors(tie)}
        shown = [other for other in around - self._hidden if ties.cost[other] != NEVER_SHOWN]
        if not shown:
            raise CannotBeHidden
        cheapest = min(ties.cost[other] for other in shown)
        self._hide(other for other in shown if ties.cost[other] <= cheapest)

    def _hide(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self._hidden.add(number)
            self._price[number] = 0.0

    def _is_wide(self, number: int) -> bool:
        return self._high[number] - self._low[number] >= self._width

    def _widen(self, number: int) -> None:
        """Walk up and down with what is hidden; where that is not enough, hide the cheapest more and go on."""
        for may_hide, deep in ((False, _DEEP), (True, _DEEP), (True, _DEEPER)):
            for direction in (1, -1):
                state = self._begin()
                for _ in range(self._width):
                    if self._is_wide(number) or not self._move(number, direction, state, may_hide=may_hide, deep=deep):
                        break
        while self._suggest is None and not self._is_wide(number):
            self._search_dearer(number)

    def _search_dearer(self, number: int) -> None:
        """Search step by step for what to hide, for little first."""
        budget, limit = 0.0, 2 * sum(self._ties.cost)
        while not self._is_wide(number) and budget <= limit:
            for direction in (1, -1):
                self._search(number, direction, budget)
            budget = 2 * budget if budget else 1.0
        if not self._is_wide(number):
            raise CannotBeHidden

    def _move(
        self, number: int, direction: int, state: list[int], *, may_hide: bool, deep: int, kept: frozenset[int] = frozenset()
    ) -> bool:
        """Take the step that hides least for how often it can be taken, if need be after one that makes room for it.

        Args:
            number: what to move by one, up or down.
            direction: which way.
            state: where everything stands now; changed by the steps taken.
            may_hide: whether more may be hidden for it.
            deep: how many steps may make room for one another.
            kept: what the step must leave alone, because room is being made for its own step.
        """
        here = Standing(self._price, state, self._ties.least, kept)
        best, least = None, float("inf")
        for cost, step in self._suggested(number, direction, here, may_hide=may_hide, with_room=True):
            if cost >= least:
                break
            room = self._room(step, state)
            price = cost * self._width / max(room, 1)
            if room and price < least:
                best, least = step, price
            if not least:
                break
        if best is None and deep:
            steps = self._suggested(number, direction, here, may_hide=may_hide)
            blocked = list(islice((step for _, step in steps if not self._room(step, state)), _BLOCKED))
            kept |= {number}
            ready = (step for step in blocked if self._make_room(step, state, kept, may_hide=may_hide, deep=deep - 1))
            best = next(ready, None)
        if best is None:
            return False
        self._take(best, state)
        return True

    def _room(self, step: Placed, state: list[int]) -> int:
        """How often a step can be taken, as far as it matters."""
        least = self._ties.least
        return min([self._width, *(state[one] - least[one] for one, change in step.items() if change < 0)])

    def _suggested(
        self, number: int, direction: int, here: Standing, *, may_hide: bool, with_room: bool = False
    ) -> Iterator[tuple[float, Placed]]:
        """Steps with what they cost, the cheapest first. They are thousands, so they are made only as they are asked for."""
        if self._suggest is None:
            return
        asked = (self._names[number], here, direction if with_room else 0)
        found = ((0.0, step) for step in self._suggest.free(*asked))
        for cost, step in chain(found, self._suggest.dear(*asked) if may_hide else ()):
            if number in step and here.kept.isdisjoint(step):
                yield cost, step if step[number] == direction else {one: -change for one, change in step.items()}

    def _make_room(self, step: dict[int, int], state: list[int], kept: frozenset[int], *, may_hide: bool, deep: int) -> bool:
        """Move what keeps a step from being taken because it is as low as it may be."""
        stuck = [one for one, change in step.items() if change < 0 and state[one] <= self._ties.least[one]]
        if len(stuck) > _STUCK:
            return False
        for one in stuck:
            if state[one] <= self._ties.least[one]:
                self._move(one, 1, state, may_hide=may_hide, deep=deep, kept=kept)
        return all(state[one] > self._ties.least[one] for one, change in step.items() if change < 0)

    def _search(self, number: int, direction: int, budget: float) -> None:
        state = self._begin()
        while not self._is_wide(number):
            step = _Step(self._ties, state, self._hidden, budget).found(number, direction)
            if step is None:
                return
            self._take(step, state)

    def _take(self, step: dict[int, int], state: list[int]) -> None:
        self.walked[-1].append(step)
        self._hide(other for other in step if self._ties.cost[other] != NEVER_SHOWN)
        for other, change in step.items():
            state[other] += change
            self._low[other] = min(self._low[other], state[other])
            self._high[other] = max(self._high[other], state[other])


class _Step:
    """The search for one step: changes of one that keep every sum, in numbers that are hidden or may be for the budget."""

    def __init__(self, ties: Ties, state: list[int], hidden: set[int], budget: float) -> None:
        self._ties = ties
        self._state = state
        self._hidden = hidden
        self._left = budget
        self._nodes = _NODES
        self._changes: dict[int, int] = {}
        self._off: dict[int, int] = {}

    def found(self, number: int, direction: int) -> dict[int, int] | None:
        """The changes of a step that takes the number one up or down, or None."""
        if self._state[number] + direction < self._ties.least[number]:
            return None
        self._put(number, direction)
        return self._changes if self._close() else None

    def _close(self) -> bool:
        """Mend the sum that can be mended in the fewest ways, then the next, and go back where there is no way."""
        if not self._off:
            return True
        self._nodes -= 1
        if self._nodes < 0:
            return False
        ways: list[tuple[float, int, int, int, int]] | None = None
        for tie, off in self._off.items():
            here = list(self._ways(tie, off))
            if ways is None or len(here) < len(ways):
                ways = here
            if len(ways) <= 1:
                break
        for cost, _, _, number, change in sorted(ways or ()):
            self._left -= cost
            self._put(number, change)
            if self._close():
                return True
            self._take_back(number)
            self._left += cost
        return False

    def _ways(self, tie: int, off: int) -> Iterator[tuple[float, int, int, int, int]]:
        """Numbers that can mend a sum: the cheapest first, then those in fewest sums, then those with most room."""
        ties = self._ties
        for number, factor in ties.factors(tie):
            if number in self._changes:
                continue
            change = -1 if off * factor > 0 else 1
            if self._state[number] + change < ties.least[number]:
                continue
            cost = 0.0 if number in self._hidden else ties.cost[number]
            if cost <= self._left:
                yield (cost, len(ties.of(number)), change * self._state[number], number, change)

    def _put(self, number: int, change: int) -> None:
        self._changes[number] = change
        self._shift(number, change)

    def _take_back(self, number: int) -> None:
        self._shift(number, -self._changes.pop(number))

    def _shift(self, number: int, change: int) -> None:
        for tie, factor in self._ties.of(number):
            off = self._off.get(tie, 0) + factor * change
            if off:
                self._off[tie] = off
            else:
                self._off.pop(tie, None)
