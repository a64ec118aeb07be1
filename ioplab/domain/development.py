"""How it has gone with a goal: from where the pupil stood, by what was seen on the way, to what the team said in each round.

A goal that is carried over from earlier years brings what was said of it then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.ids import Level
from ioplab.domain.plan import Goal, Observation, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Round

_ROUND_ENDS = {Round.MIDYEAR: (1, 31), Round.ANNUAL: (6, 20)}
"""Month and day that a round without a date is shown at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundMark:
    """What a finalised round says of the goal: a level, or that it was not worked on (None)."""

    on: date
    kind: Round
    school_year: str
    level: Level | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Development:
    """A goal through time.

    Attributes:
        begins: the first day of the first school year it was worked on.
        ends: the last day of the school year of the plan it stands in now.
        baseline: where the pupil stood, in the goal's own words.
        expected: the level expected by the end of the year.
        rounds: what was said of it in finalised rounds, earliest first.
        observations: what was seen, earliest first; one without a date comes before all others.
    """

    begins: date
    ends: date
    baseline: str | None
    expected: Level | None
    rounds: tuple[RoundMark, ...]
    observations: tuple[Observation, ...]

    @property
    def has_begun(self) -> bool:
        """Whether there is anything to show but what was planned."""
        return bool(self.rounds or self.observations)


def development(pupil: Pupil, plan: Plan, goal: Goal) -> Development:
    """How it has gone with a goal of a plan, and with the goals of earlier plans that it was carried over from."""
    lineage = _lineage(pupil, plan, goal)
    rounds = [mark for owner, one in lineage for mark in _round_marks(owner, one)]
    seen = [observation for _, one in lineage for observation in one.observations]
    first = min((owner for owner, _ in lineage), key=lambda owner: owner.school_year)
    return Development(
        begins=first.year.first_day,
        ends=plan.year.last_day,
        baseline=goal.baseline,
        expected=goal.expected_level,
        rounds=tuple(sorted(rounds, key=lambda mark: mark.on)),
        observations=tuple(sorted(seen, key=lambda one: one.observed_on or date.min)),
    )


def _lineage(pupil: Pupil, plan: Plan, goal: Goal) -> list[tuple[Plan, Goal]]:
    """The goal and those it was carried over from, each with its plan, as far back as they are known."""
    known = {one.id: (owner, one) for owner in pupil.plans for one in owner.goals()}
    found, source = {goal.id: (plan, goal)}, goal.carried_over_from
    while source is not None and source in known and source not in found:
        found[source] = known[source]
        source = known[source][1].carried_over_from
    return list(found.values())


def _round_marks(plan: Plan, goal: Goal) -> list[RoundMark]:
    marks = []
    for kind, (month, day) in _ROUND_ENDS.items():
        state = goal_state(plan, goal, kind)
        evaluation = plan.evaluation(kind)
        if evaluation is None or state.kind not in (StateKind.EVALUATED, StateKind.NOT_WORKED_ON):
            continue
        on = evaluation.finalised_on or plan.year.day(month, day)
        marks.append(RoundMark(on=on, kind=kind, school_year=plan.school_year, level=state.level))
    return marks
