"""What a goal counts as in a round. The counting table in storage says the same in SQL; a test holds them equal.

Source: docs/counting.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ioplab.domain.evaluation import Outcome, Rating
from ioplab.domain.ids import Level
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.vocabulary import GoalStatus, Round


class StateKind(Enum):
    """The four parts that the goals set fall into."""

    EVALUATED = "evaluated"
    NOT_WORKED_ON = "not_worked_on"
    NOT_EVALUATED = "not_evaluated"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalState:
    """One goal in one round: evaluated at `level`, not worked on for a `reason`, ended, or not evaluated.

    `single` says that one person's rating stands for the team's, because nothing was agreed.
    """

    kind: StateKind
    level: Level | None = None
    reason: str | None = None
    single: bool = False


def goal_state(plan: Plan, goal: Goal, kind: Round) -> GoalState:
    """The state of the goal, looking only at finalised evaluations of that kind, the newest first."""
    finalised = [one for one in plan.evaluations if one.kind is kind and one.is_finalised]
    finalised.sort(key=lambda one: one.finalised_on or date.min, reverse=True)
    for evaluation in finalised:
        outcome = evaluation.outcome(goal.id)
        if outcome is not None:
            return _stated(outcome, single=False)
    submitted = [rating for evaluation in finalised for rating in evaluation.submitted(goal.id)]
    if len(submitted) == 1:
        return _stated(submitted[0], single=True)
    ended = goal.status is GoalStatus.ENDED
    return GoalState(kind=StateKind.ENDED if ended else StateKind.NOT_EVALUATED)


def _stated(said: Outcome | Rating, *, single: bool) -> GoalState:
    if said.level is not None:
        return GoalState(kind=StateKind.EVALUATED, level=said.level, single=single)
    return GoalState(kind=StateKind.NOT_WORKED_ON, reason=said.not_worked_on_reason, single=single)
