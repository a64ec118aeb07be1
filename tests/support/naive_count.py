"""Counting in plain Python, written from docs/counting.md alone: slow, plain, and independent of the program's own SQL.

Takes the plans as dataclasses and gives the numbers under the keys of an aggregate file, so that three can be compared: this,
the database's count, and the stored expectations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.plan import Conversation, Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Decision, Pupil
from ioplab.domain.school import School

LEVELS = (1, 2, 3, 4)
ATTAINED_FROM = 4
TOP = 4
BANDS = {"1-4": range(1, 5), "5-7": range(5, 8), "8-10": range(8, 11), "11-13": range(11, 14)}

State = tuple[str, int | None]
Cut = tuple[tuple[str, str], ...]


def count(school: School | None, pupils: Iterable[Pupil], start_year: int, kind: str) -> dict[str, Any]:
    """All numbers of one round of the school year that begins in `start_year`."""
    all_pupils = list(pupils)
    year = f"{start_year}/{(start_year + 1) % 100:02d}"
    counted = [
        (pupil, plan)
        for pupil in all_pupils
        for plan in pupil.plans
        if plan.school_year == year and plan.status.value in ("active", "closed")
    ]
    return {
        "attainment": _attainment(counted, kind),
        "transitions": _transitions(counted) if kind == "annual" else [],
        "agreement": _agreement(counted, kind),
        "ambition": _ambition(counted, kind),
        "indicators": _Indicators(school, all_pupils, counted, start_year).all(),
        "resources": _resources(all_pupils, counted, start_year),
    }


def comparable(numbers: Mapping[str, Any]) -> dict[str, Any]:
    """Numbers under an aggregate file's keys, with what has no order put in order, and sums of shares rounded."""
    return {
        "attainment": {
            tuple(sorted(row["cut"].items())): {key: _rounded(value) for key, value in row.items() if key != "cut"}
            for row in numbers["attainment"]
        },
        "transitions": {(row["from"], row["to"]): row["goals"] for row in numbers["transitions"]},
        "agreement": {key: _rounded(value) for key, value in numbers["agreement"].items()},
        "ambition": dict(numbers["ambition"]),
        "indicators": {
            row["id"]: (row["numerator"], row["denominator"], row.get("invited"), row.get("declined"))
            for row in numbers["indicators"]
        },
        "resources": {row["role"]: (row["hours_granted"], row["hours_given"]) for row in numbers["resources"]},
    }


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, Mapping):
        return {str(key): _rounded(inner) for key, inner in value.items()}
    return tuple(map(_rounded, value)) if isinstance(value, list | tuple) else value


# State of a goal in a round


def finalised(plan: Plan, kind: str) -> list[Evaluation]:
    """The finalised evaluations of a round. There is one; should there be more, the newest speaks first."""
    found = [one for one in plan.evaluations if one.kind.value == kind and one.finalised_on is not None]
    return sorted(found, key=lambda one: one.finalised_on or date.min, reverse=True)


def submitted(plan: Plan, goal: Goal, kind: str) -> list[Rating]:
    """The submitted ratings of a goal in a round."""
    return [one for e in finalised(plan, kind) for one in e.ratings if one.goal == goal.id and one.submitted_at is not None]


def state(plan: Plan, goal: Goal, kind: str) -> State:
    """Evaluated at a level, not worked on, ended or not evaluated."""
    outcomes = [one for evaluation in finalised(plan, kind) for one in evaluation.outcomes if one.goal == goal.id]
    ratings = submitted(plan, goal, kind)
    spoken: Any = outcomes[0] if outcomes else ratings[0] if len(ratings) == 1 else None
    if spoken is not None:
        return ("not_worked_on", None) if spoken.level is None else ("goals_evaluated", spoken.level)
    return ("ended" if goal.status.value == "ended" else "not_evaluated", None)


# Attainment


def _cuts(pupil: Pupil, subject: SubjectPlan) -> set[Cut]:
    """Every cut a goal of this subject plan is counted in."""
    code = ("subject", str(subject.subject))
    found: set[Cut] = {(), (code,)}
    for band, grades in BANDS.items():
        if pupil.grade in grades:
            found.add((("grade_band", band),))
    if subject.organisation is not None:
        organisation = ("organisation", subject.organisation.value)
        found |= {(organisation,), (organisation, code)}
    for tag in subject.adaptations:
        adaptation = ("adaptation", tag.value)
        found |= {(adaptation,), (adaptation, code)}
    return found


def _attainment(counted: list[tuple[Pupil, Plan]], kind: str) -> list[dict[str, Any]]:
    by_cut: dict[Cut, list[tuple[str, State]]] = {}
    for pupil, plan in counted:
        for subject in plan.subjects:
            for goal in subject.goals:
                for cut in _cuts(pupil, subject):
                    by_cut.setdefault(tuple(sorted(cut)), []).append((pupil.id, state(plan, goal, kind)))
    return [_row(dict(cut), states) for cut, states in by_cut.items()]


def _row(cut: dict[str, str], states: list[tuple[str, State]]) -> dict[str, Any]:
    row: dict[str, Any] = {"cut": cut, "goals_set": len(states)}
    for part in ("goals_evaluated", "not_worked_on", "not_evaluated", "ended"):
        row[part] = sum(1 for _, (what, _) in states if what == part)
    evaluated = [(pupil, level) for pupil, (what, level) in states if what == "goals_evaluated" and level is not None]
    own = {pupil: [level for one, level in evaluated if one == pupil] for pupil, _ in evaluated}
    row["pupils"] = len(own)
    row["levels"] = {level: sum(1 for _, at in evaluated if at == level) for level in LEVELS}
    row["pupil_shares"] = {}
    row["moments"] = {}
    for name, counts in _at_levels().items():
        pairs = [(len(levels), sum(map(counts, levels))) for levels in own.values()]
        row["moments"][name] = (
            len(pairs),
            sum(n for n, _ in pairs),
            sum(y for _, y in pairs),
            sum(n * n for n, _ in pairs),
            sum(n * y for n, y in pairs),
            sum(y * y for _, y in pairs),
        )
        if name != "attained":
            row["pupil_shares"][name] = (
                sum((y / n for n, y in pairs), 0.0),
                sum(((y / n) ** 2 for n, y in pairs), 0.0),
            )
    return row


def _at_levels() -> dict[str, Callable[[int], bool]]:
    at: dict[str, Callable[[int], bool]] = {str(level): lambda one, level=level: one == level for level in LEVELS}  # type: ignore[misc]
    return {**at, "attained": lambda one: one >= ATTAINED_FROM}


# Change, agreement, ambition


def _goals(counted: list[tuple[Pupil, Plan]]) -> Iterable[tuple[Plan, Goal]]:
    return ((plan, goal) for _, plan in counted for subject in plan.subjects for goal in subject.goals)


def _transitions(counted: list[tuple[Pupil, Plan]]) -> list[dict[str, Any]]:
    pairs: dict[tuple[int | None, int | None], int] = {}
    for plan, goal in _goals(counted):
        (_, before), (_, after) = state(plan, goal, "midyear"), state(plan, goal, "annual")
        if before is not None or after is not None:
            pairs[before, after] = pairs.get((before, after), 0) + 1
    return [{"from": before, "to": after, "goals": goals} for (before, after), goals in pairs.items()]


def _agreement(counted: list[tuple[Pupil, Plan]], kind: str) -> dict[str, Any]:
    table = [[0] * len(LEVELS) for _ in LEVELS]
    pairs = []
    for plan, goal in _goals(counted):
        given = [one for one in submitted(plan, goal, kind) if one.level is not None]
        given.sort(key=lambda one: (one.submitted_at, one.staff))
        earliest: dict[str, Rating] = {}
        for one in given:
            earliest.setdefault(one.staff, one)
        if len(earliest) > 1:
            first, second = list(earliest.values())[:2]
            pairs.append((first.level or 0, second.level or 0))
    for i, j in pairs:
        table[i - 1][j - 1] += 1
    return {
        "double_rated": len(pairs),
        "exact": sum(i == j for i, j in pairs),
        "within_one": sum(abs(i - j) <= 1 for i, j in pairs),
        "table": table,
    }


def _ambition(counted: list[tuple[Pupil, Plan]], kind: str) -> dict[str, int]:
    goals = list(_goals(counted))
    evaluated = [(plan, goal) for plan, goal in goals if state(plan, goal, kind)[0] == "goals_evaluated"]
    ratings = [submitted(plan, goal, kind) for plan, goal in evaluated]
    levels = sorted(
        (pupil.id, state(plan, goal, kind)[1] or 0)
        for pupil, plan in counted
        for subject in plan.subjects
        for goal in subject.goals
        if state(plan, goal, kind)[0] == "goals_evaluated"
    )
    return {
        "with_criterion": sum(1 for _, goal in goals if goal.criterion is not None and goal.criterion.strip()),
        "carried_over": sum(1 for _, goal in goals if goal.carried_over_from is not None),
        "at_top": sum(all(level == TOP for _, level in own) for _, own in groupby(levels, key=lambda pair: pair[0])),
        "single_rated": sum(1 for given in ratings if len(given) < 2),
        "from_memory": sum(1 for given in ratings if given and all(one.basis and one.basis.value == "memory" for one in given)),
    }


# Indicators and resources


def _covers(decision: Decision, day: date | None) -> bool:
    if day is None or decision.valid_from is None or decision.valid_from > day:
        return False
    return decision.valid_to is None or day <= decision.valid_to


def _no_later(day: date | None, limit: date | None) -> bool:
    return day is not None and limit is not None and day <= limit


class _Indicators:
    """The indicators of one school year."""

    def __init__(self, school: School | None, pupils: list[Pupil], counted: list[tuple[Pupil, Plan]], start_year: int) -> None:
        self.pupils = pupils
        self.plans = [plan for _, plan in counted]
        self.year = f"{start_year}/{(start_year + 1) % 100:02d}"
        self.next_year = f"{start_year + 1}/{(start_year + 2) % 100:02d}"
        self.start = school.school_start if school else None
        self.end = school.school_end if school else None
        self.first, self.last = date(start_year, 8, 1), date(start_year + 1, 7, 31)
        self.october, self.june = date(start_year, 10, 1), date(start_year + 1, 6, 1)
        self.coming, self.winter = date(start_year + 1, 8, 20), date(start_year + 1, 1, 31)

    def all(self) -> list[dict[str, Any]]:
        found = [self.p1(), self.p2(), self.p3(), self.p4(), self.p5(), self.p6(), self.p7()]
        found += [self.talk("P8", "goal_selection"), self.talk("P9", "midyear")]
        found += [self.organised(name) for name in ("one_to_one", "two_to_one", "group")]
        found += [
            self.granted("GSI_teacher", ("teacher", "contact_teacher", "special_educator")),
            self.granted("GSI_assistant", ("milieu_worker", "assistant")),
        ]
        return found

    def told(self, name: str, numerator: int, denominator: int, *, known: bool = True, **beside: int) -> dict[str, Any]:
        return {"id": name, "numerator": numerator if denominator and known else None, "denominator": denominator, **beside}

    def adapted(self, pupil: Pupil, day: date | None) -> list[Decision]:
        return [one for one in pupil.decisions if one.kind.value == "individually_adapted" and _covers(one, day)]

    def has_plan(self, pupil: Pupil, fits: Callable[[Plan], bool]) -> bool:
        return any(plan.school_year == self.year and fits(plan) for plan in pupil.plans)

    def p1(self) -> dict[str, Any]:
        needed = [
            [a for a in pupil.expert_assessments if a.needed_by is not None and self.first <= a.needed_by <= self.last]
            for pupil in self.pupils
        ]
        needed = [some for some in needed if some]
        return self.told("P1", sum(all(_no_later(a.received_on, self.june) for a in some) for some in needed), len(needed))

    def p2(self) -> dict[str, Any]:
        going_on = [
            pupil
            for pupil in self.pupils
            if self.adapted(pupil, self.coming) or any(plan.school_year == self.next_year for plan in pupil.plans)
        ]
        decided = [p for p in going_on if any(_no_later(d.decided_on, self.end) for d in self.adapted(p, self.coming))]
        return self.told("P2", len(decided), len(going_on), known=self.end is not None)

    def p3(self) -> dict[str, Any]:
        done = [
            plan
            for plan in self.plans
            if any(one.kind.value == "annual" and _no_later(one.finalised_on, self.end) for one in plan.evaluations)
        ]
        return self.told("P3", len(done), len(self.plans), known=self.end is not None)

    def p4(self) -> dict[str, Any]:
        current = [p for p in self.pupils if p.enrolled_on and p.enrolled_on < self.first and self.adapted(p, self.start)]
        ready = [p for p in current if self.has_plan(p, lambda plan: _no_later(plan.activated_on, self.start))]
        return self.told("P4", len(ready), len(current), known=self.start is not None)

    def new(self) -> list[Pupil]:
        return [
            pupil
            for pupil in self.pupils
            if pupil.enrolled_on and self.first <= pupil.enrolled_on <= self.october and self.adapted(pupil, self.october)
        ]

    def p5(self) -> dict[str, Any]:
        new = self.new()
        ready = [p for p in new if self.has_plan(p, lambda plan: _no_later(plan.activated_on, self.start))]
        return self.told("P5", len(ready), len(new), known=self.start is not None)

    def p6(self) -> dict[str, Any]:
        new = self.new()
        ready = [
            p
            for p in new
            if self.has_plan(p, lambda plan: plan.kind.value == "full" and _no_later(plan.activated_on, self.october))
        ]
        return self.told("P6", len(ready), len(new))

    def p7(self) -> dict[str, Any]:
        held = 0
        for plan in self.plans:
            days = [talk.held_on for talk in plan.conversations if talk.kind.value == "pupil" and talk.held_on is not None]
            held += any(day <= self.winter for day in days) + any(day > self.winter for day in days)
        return self.told("P7", held, 2 * len(self.plans))

    def talk(self, name: str, stage: str) -> dict[str, Any]:
        held = invited = declined = 0
        for plan in self.plans:
            talks: list[Conversation] = [
                one for one in plan.conversations if one.kind.value == "guardian" and one.stage and one.stage.value == stage
            ]
            was_held = any(one.held_on for one in talks)
            held += was_held
            invited += any(one.invited_on for one in talks)
            declined += any(one.declined_on for one in talks) and not was_held
        return self.told(name, held, len(self.plans), invited=invited, declined=declined)

    def organised(self, name: str) -> dict[str, Any]:
        having = [
            plan for plan in self.plans if any(one.organisation and one.organisation.value == name for one in plan.subjects)
        ]
        return self.told(f"OK2_{name}", len(having), len(self.plans))

    def granted(self, name: str, roles: tuple[str, ...]) -> dict[str, Any]:
        adapted = [self.adapted(pupil, self.october) for pupil in self.pupils]
        adapted = [some for some in adapted if some]
        having = [
            some
            for some in adapted
            if any(h.hours > 0 and h.role.value in roles for decision in some for s in decision.subjects for h in s.hours)
        ]
        return self.told(name, len(having), len(adapted))


def _resources(pupils: list[Pupil], counted: list[tuple[Pupil, Plan]], start_year: int) -> list[dict[str, Any]]:
    granted: dict[str, float] = {}
    given: dict[str, float] = {}
    covering = [one for pupil in pupils for one in pupil.decisions if _covers(one, date(start_year, 10, 1))]
    for entry in (entry for decision in covering for subject in decision.subjects for entry in subject.hours):
        granted[entry.role.value] = granted.get(entry.role.value, 0.0) + entry.hours
    for entry in (entry for _, plan in counted for subject in plan.subjects for entry in subject.hours_given):
        given[entry.role.value] = given.get(entry.role.value, 0.0) + entry.hours
    return [
        {"role": role, "hours_granted": granted.get(role, 0.0), "hours_given": given.get(role, 0.0)}
        for role in sorted(granted.keys() | given.keys())
    ]
