"""An attack on public views: integer programs over everything that is shown try to narrow what is hidden.

It knows the report and nothing else, but for this: which cuts have not changed between two successive revisions, whether
every pupil's grade and every subject's organisation is stated, and the levels of the mid-year's report, which the goals' ways
begin at. It shares no code with what hides the numbers.

Shares and ends of intervals are taken as they are printed: anything that rounds to them may be behind. What they say of sums that
are never told (squares, pupils' own shares) is held together with what those sums can be for whole pupils and whole goals, by
straight lines under the squares.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import pairwise
from typing import Any, cast

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array
from scipy.stats import t as student

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import cut_key

MOST = 20_000
"""More goals than any school has."""

_IMPOSSIBLE = 2
"""What the solver answers when no numbers fit."""

_TRIES = 6

_ALMOST = 1e-6
"""How far sums may be off in floating numbers."""

_MOST_SQUARES = 1e7
"""More than the sum of the squares of any school's pupils' goals."""

_HALF = 0.005001
"""How far a number in whole per cent may be from what it was made of."""

_BENDS = (0, 1, 2, 4, 8, 16)
"""Where lines are laid under the squares of whole numbers; under those of shares they lie at tenths."""

_OF_ALL_PLANS = ("P3", "P8", "P9", "OK2_one_to_one", "OK2_two_to_one", "OK2_group")

AGREEMENT = ("double_rated", "exact", "within_one")
AMBITION = {
    "with_criterion": "goals_set",
    "carried_over": "goals_set",
    "single_rated": "goals_evaluated",
    "from_memory": "goals_evaluated",
}
"""What each is counted among."""

COUNTS = ("pupils", "goals_set", "goals_evaluated")
LEVELS = ("1", "2", "3", "4")

Cut = tuple[tuple[str, str], ...]
Number = tuple[Hashable, ...]


class Attack:
    """All that can be inferred from one report, or two, about the numbers hidden in them."""

    def __init__(self) -> None:
        self._names: list[Hashable] = []
        self._places: dict[Hashable, int] = {}
        self._low: list[float] = []
        self._high: list[float] = []
        self._whole: list[int] = []
        self._rows: list[tuple[dict[int, float], float, float]] = []
        self.targets: list[Hashable] = []

    def __contains__(self, name: Hashable) -> bool:
        return name in self._places

    def unknown(self, name: Hashable, low: float = 0, high: float = MOST, *, whole: bool = True) -> None:
        """A number between its bounds."""
        self._places[name] = len(self._names)
        self._names.append(name)
        self._low.append(low)
        self._high.append(high)
        self._whole.append(int(whole))

    def between(self, terms: Mapping[Hashable, float], low: float = 0, high: float = np.inf) -> None:
        """The sum of numbers, each taken so many times, lies between two bounds."""
        self._rows.append(({self._places[name]: factor for name, factor in terms.items()}, low, high))

    def untrue(self, values: Mapping[Hashable, float]) -> list[dict[Hashable, float]]:
        """What is held of these numbers and is not so; the values must be of all unknown."""
        found: list[dict[Hashable, float]] = []
        for name, place in self._places.items():
            if not self._low[place] <= values[name] <= self._high[place]:
                found.append({name: values[name]})
        for terms, low, high in self._rows:
            total = sum(factor * values[self._names[place]] for place, factor in terms.items())
            if not low - _ALMOST <= total <= high + _ALMOST:
                found.append({self._names[place]: factor for place, factor in terms.items()})
        return found

    def _constraint(self) -> LinearConstraint:
        entries = [(row, place, factor) for row, (terms, *_) in enumerate(self._rows) for place, factor in terms.items()]
        rows, places, factors = zip(*entries, strict=True)
        matrix = coo_array((factors, (rows, places)), shape=(len(self._rows), len(self._names)))
        return LinearConstraint(matrix.tocsr(), [low for _, low, _ in self._rows], [high for *_, high in self._rows])

    def narrowed(self, values: int = 5, seed: int = 1) -> dict[Hashable, tuple[int, int]]:
        """Hidden numbers that must lie in fewer than so many values, with what they must lie between."""
        if not self.targets:
            return {}
        random = np.random.default_rng(seed)
        constraint = self._constraint()
        places = np.array([self._places[name] for name in self.targets])
        least = np.full(len(places), np.inf)
        most = np.full(len(places), -np.inf)

        low, high = np.array(self._low, dtype=float), np.array(self._high, dtype=float)
        whole = np.array(self._whole)

        def solve(objective: np.ndarray[Any, Any], gap: float = 0.0) -> bool:
            """A corner with whole numbers, seen; with a gap any good one will do. False where there is none."""
            options = {"mip_rel_gap": gap, "time_limit": 120}
            found = milp(objective, constraints=constraint, bounds=Bounds(low, high), integrality=whole, options=options)
            if found.x is None:
                assert found.status == _IMPOSSIBLE, found.message
                return False
            seen = np.round(found.x[places])
            np.minimum(least, seen, out=least)
            np.maximum(most, seen, out=most)
            return True

        def wide() -> np.ndarray[Any, Any]:
            return np.asarray(most - least >= values - 1)

        def widen(at: int) -> None:
            """First ask whether there is anything far enough away, which is soon answered; only then how far it goes."""
            place, nothing = places[at], np.zeros(len(self._names))
            for bound, value in ((low, least[at] + values - 1), (high, most[at] - values + 1)):
                before = bound[place]
                if low[place] <= value <= high[place]:
                    bound[place] = value
                    solve(nothing)
                    bound[place] = before
                if wide()[at]:
                    return
            for sign in (1, -1):
                objective = np.zeros(len(self._names))
                objective[place] = sign
                solve(objective)

        for _ in range(_TRIES):
            objective = np.zeros(len(self._names))
            objective[places] = np.where(wide(), 0, random.choice((-1.0, 1.0), len(places)))
            for sign in (1, -1):
                solve(sign * objective, gap=0.5)
            if wide().all():
                return {}
        for at in range(len(places)):
            if not wide()[at]:
                widen(at)
        return {self.targets[at]: (int(least[at]), int(most[at])) for at in np.flatnonzero(~wide())}


def attack(
    report: Mapping[str, Any],
    *,
    organised: bool,
    graded: bool,
    earlier: Mapping[str, Any] | None = None,
    same: set[Number] | None = None,
    midyear: Sequence[Mapping[int, int]] = ({}, {}),
) -> dict[Hashable, tuple[int, int]]:
    """Hidden numbers of a report that can be narrowed to fewer than five values.

    Args:
        report: the public report, as read from its JSON.
        organised: the organisation is known to be stated everywhere.
        graded: the grade is known to be stated everywhere.
        earlier: the report published before.
        same: numbers of the cuts, hidden in both, that are known not to have changed.
        midyear: goals at each level in the mid-year's report, for the report and for the earlier one.
    """
    found = all_that_is_known(report, organised=organised, graded=graded, midyear=midyear[0])
    if earlier is not None:
        _add(found, 1, earlier, organised=organised, graded=graded, midyear=midyear[1])
        for number in same or set():
            found.between({(2, *number): 1, (1, *number): -1}, 0, 0)
        shown = rows_of(earlier)
        found.targets = [one for one in found.targets if not _was_told(one, shown)]
    return found.narrowed()


def all_that_is_known(report: Mapping[str, Any], *, organised: bool, graded: bool, midyear: Mapping[int, int]) -> Attack:
    """What one report says, before anything is asked. The arguments are those of `attack`."""
    found = Attack()
    _add(found, 2, report, organised=organised, graded=graded, midyear=midyear)
    return found


def _was_told(target: Hashable, earlier: Mapping[Cut, Mapping[str, Any]]) -> bool:
    """Whether the earlier report told a number that the later one hides: that cannot be taken back."""
    time, cut, name, *_ = cast("tuple[int, Cut, str]", target)
    return time == 2 and cut in earlier and name in (*COUNTS, *LEVELS) and value_of(earlier[cut], name) != "*"


def rows_of(report: Mapping[str, Any]) -> dict[Cut, Mapping[str, Any]]:
    """The report's rows by their cut."""
    return {tuple(sorted(row["cut"].items())): row for row in report["attainment"]}


def value_of(row: Mapping[str, Any], name: str) -> Any:
    """A count, or the goals of a level."""
    return row["levels"][name] if name in LEVELS else row[name]


def _add(  # noqa: PLR0912
    found: Attack, time: int, report: Mapping[str, Any], *, organised: bool, graded: bool, midyear: Mapping[int, int]
) -> None:
    rows = rows_of(report)
    for cut, row in rows.items():
        for name in (*COUNTS, *LEVELS):
            told = value_of(row, name)
            low, high = (1 if name == "goals_set" else 0, MOST) if told == "*" else (told, told)
            found.unknown((time, cut, name), low, high)
            if told == "*":
                found.targets.append((time, cut, name))
        found.between({(time, cut, "goals_evaluated"): -1, **{(time, cut, level): 1 for level in LEVELS}}, 0, 0)
        found.between({(time, cut, "goals_set"): 1, (time, cut, "goals_evaluated"): -1})
        found.between({(time, cut, "goals_evaluated"): 1, (time, cut, "pupils"): -1})
        _shares(found, time, cut, row)
    whole: Cut = ()
    if whole not in rows:
        return
    for name in ("not_worked_on", "not_evaluated", "ended"):
        told = rows[whole][name]
        found.unknown((time, whole, name), *((0, MOST) if told == "*" else (told, told)))
        if told == "*":
            found.targets.append((time, whole, name))
    reasons: dict[Hashable, float] = {(time, whole, name): 1 for name in ("not_worked_on", "not_evaluated", "ended")}
    found.between({(time, whole, "goals_set"): -1, (time, whole, "goals_evaluated"): 1, **reasons}, 0, 0)
    single: dict[str, list[Cut]] = {}
    for cut in rows:
        if len(cut) == 1:
            single.setdefault(cut[0][0], []).append(cut)
    _sum(found, time, whole, single.get("subject", []), exact=True, apart=False)
    _sum(found, time, whole, single.get("grade_band", []), exact=graded, apart=True)
    _sum(found, time, whole, single.get("organisation", []), exact=organised, apart=False)
    for subject in single.get("subject", []):
        parts = [cut for cut in rows if len(cut) == 2 and subject[0] in cut]
        _sum(found, time, subject, [cut for cut in parts if cut[0][0] == "organisation"], exact=organised, apart=True)
        for part in parts:
            if part[0][0] == "adaptation":
                _sum(found, time, subject, [part], exact=False, apart=True)
    for kind in ("organisation", "adaptation"):
        for cut in single.get(kind, []):
            _sum(found, time, cut, [other for other in rows if len(other) == 2 and cut[0] in other], exact=True, apart=False)
            _sum(found, time, whole, [cut], exact=False, apart=False)
    _plans(found, time, report, rows)
    _ways(found, time, report, midyear)
    _trust(found, time, report)
    if graded:
        _spread(found, time, rows, whole, single.get("grade_band", []))
    for subject in single.get("subject", []) if organised else ():
        _spread(
            found,
            time,
            rows,
            subject,
            [cut for cut in rows if len(cut) == 2 and subject[0] in cut and cut[0][0] == "organisation"],
        )


def _sum(found: Attack, time: int, whole: Cut, parts: Sequence[Cut], *, exact: bool, apart: bool) -> None:
    """The parts make up the whole, or are at most the whole; pupils may stand in several parts unless these are apart."""
    if not parts:
        return
    for name in ("goals_set", "goals_evaluated", *LEVELS):
        found.between({(time, whole, name): 1, **{(time, part, name): -1 for part in parts}}, 0, 0 if exact else np.inf)
    # Goals without a level are a part of their own.
    terms: dict[Hashable, float] = {(time, whole, "goals_set"): 1.0, (time, whole, "goals_evaluated"): -1.0}
    for part in parts:
        terms |= {(time, part, "goals_set"): -1.0, (time, part, "goals_evaluated"): 1.0}
    found.between(terms)
    pupils: dict[Hashable, float] = {(time, whole, "pupils"): 1.0, **{(time, part, "pupils"): -1.0 for part in parts}}
    if apart:
        found.between(pupils, 0, 0 if exact else np.inf)
        for level in LEVELS:
            found.between(
                {(time, whole, "share", level): 1.0, **{(time, part, "share", level): -1.0 for part in parts}},
                0,
                0 if exact else np.inf,
            )
        return
    for part in parts:
        found.between({(time, whole, "pupils"): 1, (time, part, "pupils"): -1})
    if exact:
        found.between(pupils, -np.inf, 0)


def _shares(found: Attack, time: int, cut: Cut, row: Mapping[str, Any]) -> None:
    """The sum over pupils of their own shares: between what the rounded share allows, and never more than pupils or goals."""
    pupils: Hashable = (time, cut, "pupils")
    for level in LEVELS:
        own = (time, cut, "share", level)
        found.unknown(own, whole=False)
        found.between({pupils: 1, own: -1})
        found.between({(time, cut, level): 1, own: -1})
        told = row["shares"][level]["pupil_weighted"][0]
        if isinstance(told, int | float):
            found.between({own: 1, pupils: -(told - _HALF)})
            found.between({own: 1, pupils: -(told + _HALF)}, -np.inf, 0)
        told = row["shares"][level]["goal_weighted"][0]
        if isinstance(told, int | float):
            goals: Hashable = (time, cut, "goals_evaluated")
            found.between({(time, cut, level): 1, goals: -(told - _HALF)})
            found.between({(time, cut, level): 1, goals: -(told + _HALF)}, -np.inf, 0)
    found.between({pupils: 1, **{(time, cut, "share", level): -1 for level in LEVELS}}, 0, 0)


def _plans(found: Attack, time: int, report: Mapping[str, Any], rows: Mapping[Cut, Any]) -> None:
    """Indicators: parts of their denominators; plans with an organisation are at least the pupils evaluated in it."""
    for one in report["indicators"]:
        numbers = [name for name in ("numerator", "denominator", "invited", "declined") if one.get(name) is not None]
        for name in numbers:
            told = one[name]
            found.unknown((time, one["id"], name), *((0, MOST) if told == "*" else (told, told)))
            if told == "*":
                found.targets.append((time, one["id"], name))
        of: Hashable = (time, one["id"], "denominator")
        for name in numbers:
            if name != "denominator":
                found.between({of: 1, (time, one["id"], name): -1})
        if "declined" in numbers and "numerator" in numbers:
            found.between({of: 1, (time, one["id"], "declined"): -1, (time, one["id"], "numerator"): -1})
        if one["id"] in _OF_ALL_PLANS and () in rows:
            found.between({of: 1, (time, (), "pupils"): -1})
        cut: Cut = (("organisation", one["id"].removeprefix("OK2_")),)
        if one["id"].startswith("OK2_") and cut in rows and "numerator" in numbers:
            found.between({(time, one["id"], "numerator"): 1, (time, cut, "pupils"): -1})
    # Of counted plans all tell the same, and talks are two for each.
    plans = [(time, name, "denominator") for name in _OF_ALL_PLANS if (time, name, "denominator") in found]
    for one, other in pairwise(plans):
        found.between({one: 1, other: -1}, 0, 0)
    talks: Hashable = (time, "P7", "denominator")
    if plans and talks in found:
        found.between({talks: 1, plans[0]: -2}, 0, 0)
    # The current and the new are all who have a decision, and P5 and P6 are of the same.
    every, current, new, begun = ((time, name, "denominator") for name in ("GSI_teacher", "P4", "P5", "P6"))
    if all(name in found for name in (every, current, new, begun)):
        found.between({every: 1, current: -1, new: -1}, 0, 0)
        found.between({new: 1, begun: -1}, 0, 0)


def _told_or_sought(found: Attack, name: Hashable, told: Any, low: int = 0) -> None:
    found.unknown(name, *((low, MOST) if told == "*" else (told, told)))
    if told == "*":
        found.targets.append(name)


def _ways(found: Attack, time: int, report: Mapping[str, Any], midyear: Mapping[int, int]) -> None:
    """From mid-year to year: a way that is listed has a goal at least, and both ends are in other reports."""
    ways = {(row["from"], row["to"]): (time, "way", row["from"], row["to"]) for row in report["transitions"]}
    for row in report["transitions"]:
        _told_or_sought(found, ways[row["from"], row["to"]], row["goals"], 1)
    for level in map(int, LEVELS):
        there = [name for (_, to), name in ways.items() if to == level]
        if there:
            found.between({(time, (), str(level)): -1, **dict.fromkeys(there, 1)}, 0, 0)
        begun = [name for (old, _), name in ways.items() if old == level]
        if begun and level in midyear:
            found.between(dict.fromkeys(begun, 1), midyear[level], midyear[level])
    lost = [name for (_, to), name in ways.items() if to is None]
    if lost:
        found.between({(time, (), "goals_set"): 1, (time, (), "goals_evaluated"): -1, **dict.fromkeys(lost, -1)})


def _trust(found: Attack, time: int, report: Mapping[str, Any]) -> None:
    """Agreement and ambition count goals of the whole; a goal is rated once or twice."""
    for name in AGREEMENT:
        _told_or_sought(found, (time, "trust", name), report["agreement"][name])
    double, exact, near = ((time, "trust", name) for name in AGREEMENT)
    found.between({double: 1, near: -1})
    found.between({near: 1, exact: -1})
    for name, of in AMBITION.items():
        _told_or_sought(found, (time, "trust", name), report["ambition"][name])
        found.between({(time, (), of): 1, (time, "trust", name): -1})
    found.between({(time, (), "goals_evaluated"): 1, double: -1, (time, "trust", "single_rated"): -1}, 0, 0)


def _spread(found: Attack, time: int, rows: Mapping[Cut, Any], whole: Cut, parts: Sequence[Cut]) -> None:
    """Squares add up over parts that have no pupil in common, so that intervals beside each other tell of what is between."""
    cuts = [whole, *parts]
    shown = [cut for cut in cuts if all(value_of(rows[cut], name) != "*" for name in (*COUNTS, *LEVELS))]
    if not parts or whole not in shown or len(shown) in (1, len(cuts)):
        return
    for cut in cuts:
        if (time, cut, "squares") not in found:
            _squares(found, time, cut)
            if cut in shown:
                _intervals(found, time, cut, rows[cut])
    for kind in ("squares", *((kind, level) for kind in ("across", "own squares", "share squares") for level in LEVELS)):
        names = [(time, cut, *((kind,) if isinstance(kind, str) else kind)) for cut in cuts]
        found.between({names[0]: 1, **dict.fromkeys(names[1:], -1)}, 0, 0)


def _squares(found: Attack, time: int, cut: Cut) -> None:
    """Σn², and for each level Σny, Σy² and Σ(y/n)², with what they must be."""
    own = (time, cut)
    found.unknown((*own, "squares"), 0, _MOST_SQUARES, whole=False)
    for level in LEVELS:
        for kind in ("across", "own squares", "share squares"):
            found.unknown((*own, kind, level), 0, _MOST_SQUARES, whole=False)
        found.between({(*own, "across", level): 1, (*own, "own squares", level): -1})
        found.between({(*own, "across", level): 1, (*own, level): -1})
        found.between({(*own, "share", level): 1, (*own, "share squares", level): -1})
        terms: dict[Hashable, float]
        for place in _BENDS:
            terms = {(*own, "own squares", level): 1, (*own, level): -(2 * place + 1), (*own, "pupils"): place * (place + 1)}
            found.between(terms)
        for tenth in range(1, 10):
            terms = {(*own, "share squares", level): 1, (*own, "share", level): -tenth / 5, (*own, "pupils"): tenth**2 / 100}
            found.between(terms)
    for place in _BENDS:
        found.between({(*own, "squares"): 1, (*own, "goals_evaluated"): -(2 * place + 1), (*own, "pupils"): place * (place + 1)})
    found.between({(*own, "squares"): 1, **{(*own, "across", level): -1 for level in LEVELS}}, 0, 0)


def _intervals(found: Attack, time: int, cut: Cut, row: Mapping[str, Any]) -> None:
    """What the ends of a cut's intervals say of its squares."""
    pupils, goals = row["pupils"], row["goals_evaluated"]
    quantile = float(student.ppf(0.975, pupils - 1))
    for level in LEVELS:
        share = row["levels"][level] / goals
        least, most = _half_width(row["shares"][level]["goal_weighted"], share, share)
        scale = (goals / quantile) ** 2 * (pupils - 1) / pupils
        terms: dict[Hashable, float] = {
            (time, cut, "own squares", level): 1,
            (time, cut, "across", level): -2 * share,
            (time, cut, "squares"): share**2,
        }
        # Squares below nothing are cut off, so an interval without width may hide a little less than nothing.
        found.between(terms, least**2 * scale if least else -np.inf, most**2 * scale)
        told = row["shares"][level]["pupil_weighted"]
        low, high = max(0.0, told[0] - _HALF), min(1.0, told[0] + _HALF)
        least, most = _half_width(told, low, high)
        scale = pupils * (pupils - 1) / quantile**2
        name = (time, cut, "share squares", level)
        found.between({name: 1}, least**2 * scale + pupils * low**2, most**2 * scale + pupils * high**2)


def _half_width(told: Sequence[float], low: float, high: float) -> tuple[float, float]:
    """Between what the half-width lies when the share does between these: ends at 0 and 1 may have been cut off."""
    least, most = 0.0, np.inf
    for width, is_cut in ((told[2] - high, told[2] >= 1), (low - told[1], told[1] <= 0)):
        least = max(least, width - _HALF)
        if not is_cut:
            most = min(most, width + (high - low) + _HALF)
    return least, most


def truth_of(aggregate: Aggregate) -> dict[Hashable, float]:
    """What is sought in the report of these numbers, by the names it is sought under."""
    found: dict[Hashable, float] = {}
    for row in aggregate.attainment:
        own = (2, cut_key(row.cut))
        for name in (*COUNTS, "not_worked_on", "not_evaluated", "ended"):
            found[(*own, name)] = getattr(row, name)
        for level in LEVELS:
            _, _, _, squares, across, own_squares = row.moments[level]
            found[(*own, level)] = row.levels[level]
            found[(*own, "share", level)], found[(*own, "share squares", level)] = row.pupil_shares[level]
            found |= {(*own, "squares"): squares, (*own, "across", level): across, (*own, "own squares", level): own_squares}
    found |= {(2, "way", way.from_, way.to): way.goals for way in aggregate.transitions}
    found |= {(2, "trust", name): getattr(aggregate.agreement, name) for name in AGREEMENT}
    found |= {(2, "trust", name): getattr(aggregate.ambition, name) for name in AMBITION}
    for one in aggregate.indicators:
        found |= {(2, one.id, name): getattr(one, name) or 0 for name in ("numerator", "denominator", "invited", "declined")}
    return found


def midyear_of(aggregate: Aggregate) -> dict[int, int]:
    """Goals at each level at mid-year, as that report told them."""
    found: dict[int, int] = {}
    for way in aggregate.transitions:
        if way.from_ is not None:
            found[way.from_] = found.get(way.from_, 0) + way.goals
    return found


def same_numbers(told: Mapping[str, Any], after: Mapping[str, Any], first: Aggregate, second: Aggregate) -> set[Number]:
    """Numbers of cuts that have not changed at all, hidden in both reports: an attacker may have guessed which cuts these are."""
    before, now = ({cut_key(row.cut): row for row in one.attainment} for one in (first, second))
    shown, later = rows_of(told), rows_of(after)
    return {
        (cut, name)
        for cut in shown.keys() & later.keys()
        if before[cut] == now[cut]
        for name in (*COUNTS, *LEVELS)
        if value_of(shown[cut], name) == value_of(later[cut], name) == "*"
    }
