"""An attack on public views: integer programs over everything that is shown try to narrow what is hidden.

It knows the report and nothing else, but for this: which cuts have not changed between two successive revisions, and whether
every pupil's grade and every subject's organisation is stated. It shares no code with what hides the numbers.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, cast

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import cut_key

MOST = 20_000
"""More goals than any school has."""

_IMPOSSIBLE = 2
"""What the solver answers when no numbers fit."""

_TRIES = 6

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
) -> dict[Hashable, tuple[int, int]]:
    """Hidden numbers of a report that can be narrowed to fewer than five values.

    Args:
        report: the public report, as read from its JSON.
        organised: the organisation is known to be stated everywhere.
        graded: the grade is known to be stated everywhere.
        earlier: the report published before.
        same: numbers of the cuts, hidden in both, that are known not to have changed.
    """
    found = Attack()
    _add(found, 2, report, organised=organised, graded=graded)
    if earlier is not None:
        _add(found, 1, earlier, organised=organised, graded=graded)
        for number in same or set():
            found.between({(2, *number): 1, (1, *number): -1}, 0, 0)
        shown = rows_of(earlier)
        found.targets = [one for one in found.targets if not _was_told(one, shown)]
    return found.narrowed()


def _was_told(target: Hashable, earlier: Mapping[Cut, Mapping[str, Any]]) -> bool:
    """Whether the earlier report told a number that the later one hides: that cannot be taken back."""
    time, cut, name = cast("tuple[int, Cut, str]", target)
    return time == 2 and cut in earlier and name in (*COUNTS, *LEVELS) and value_of(earlier[cut], name) != "*"


def rows_of(report: Mapping[str, Any]) -> dict[Cut, Mapping[str, Any]]:
    """The report's rows by their cut."""
    return {tuple(sorted(row["cut"].items())): row for row in report["attainment"]}


def value_of(row: Mapping[str, Any], name: str) -> Any:
    """A count, or the goals of a level."""
    return row["levels"][name] if name in LEVELS else row[name]


def _add(found: Attack, time: int, report: Mapping[str, Any], *, organised: bool, graded: bool) -> None:  # noqa: PLR0912
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
            found.between({own: 1, pupils: -(told - 0.005001)})
            found.between({own: 1, pupils: -(told + 0.005001)}, -np.inf, 0)
        told = row["shares"][level]["goal_weighted"][0]
        if isinstance(told, int | float):
            goals: Hashable = (time, cut, "goals_evaluated")
            found.between({(time, cut, level): 1, goals: -(told - 0.005001)})
            found.between({(time, cut, level): 1, goals: -(told + 0.005001)}, -np.inf, 0)
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
        cut: Cut = (("organisation", one["id"].removeprefix("OK2_")),)
        if one["id"].startswith("OK2_") and cut in rows and "numerator" in numbers:
            found.between({(time, one["id"], "numerator"): 1, (time, cut, "pupils"): -1})


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
