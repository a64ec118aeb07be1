from collections.abc import Sequence
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.goal_state import GoalState, StateKind, goal_state
from ioplab.domain.ids import EvaluationId, Level
from ioplab.domain.plan import Goal
from ioplab.domain.vocabulary import GoalStatus, Round
from tests.support.plans import JON, KARI, a_goal, a_plan, a_rating, a_subject, an_evaluation, an_outcome

DONE = date(2027, 1, 15)
NOT_EVALUATED = GoalState(kind=StateKind.NOT_EVALUATED)


def finalised(kind: Round = Round.MIDYEAR, on: date = DONE, **said: object) -> Evaluation:
    return an_evaluation(kind, id=EvaluationId(f"{kind.value}-{on}"), finalised_on=on, **said)


def state(*evaluations: Evaluation, goal: Goal | None = None, kind: Round = Round.MIDYEAR) -> GoalState:
    goal = goal or a_goal("read")
    plan = a_plan(subjects=(a_subject(goals=(goal,)),), evaluations=evaluations)
    return goal_state(plan, goal, kind)


def evaluated(level: int, *, single: bool = False) -> GoalState:
    return GoalState(kind=StateKind.EVALUATED, level=Level(level), single=single)


def test_what_the_team_agreed_counts_whatever_each_of_them_said() -> None:
    ratings = (a_rating("read", KARI, 1), a_rating("read", JON, 2))

    assert state(finalised(ratings=ratings, outcomes=(an_outcome("read", 4),))) == evaluated(4)


def test_an_agreed_reason_makes_it_not_worked_on_even_when_somebody_rated_it() -> None:
    found = state(finalised(ratings=(a_rating("read", KARI, 3),), outcomes=(an_outcome("read", None),)))

    assert found == GoalState(kind=StateKind.NOT_WORKED_ON, reason="Lenge borte")


def test_one_submitted_rating_stands_for_the_team_and_is_marked_so() -> None:
    draft = a_rating("read", JON, 1, submitted_at=None)

    assert state(finalised(ratings=(a_rating("read", KARI, 2), draft))) == evaluated(2, single=True)


def test_one_submitted_reason_stands_alone_too() -> None:
    found = state(finalised(ratings=(a_rating("read", KARI, None),)))

    assert found == GoalState(kind=StateKind.NOT_WORKED_ON, reason="Lenge borte", single=True)


@pytest.mark.parametrize("second", [3, 2, None])
def test_two_ratings_without_agreement_are_no_evaluation_even_when_alike(second: int | None) -> None:
    assert state(finalised(ratings=(a_rating("read", KARI, 3), a_rating("read", JON, second)))) == NOT_EVALUATED


def test_a_draft_is_no_evaluation() -> None:
    assert state(finalised(ratings=(a_rating("read", KARI, 3, submitted_at=None),))) == NOT_EVALUATED


def test_an_open_evaluation_counts_for_nothing() -> None:
    opened = an_evaluation(ratings=(a_rating("read"),), outcomes=(an_outcome("read"),))

    assert state(opened) == NOT_EVALUATED


def test_the_other_round_counts_for_nothing() -> None:
    annual = finalised(Round.ANNUAL, outcomes=(an_outcome("read"),))

    assert state(annual) == NOT_EVALUATED
    assert state(annual, kind=Round.ANNUAL) == evaluated(3)


def test_another_goals_outcome_counts_for_nothing() -> None:
    assert state(finalised(ratings=(a_rating("write"),), outcomes=(an_outcome("write"),))) == NOT_EVALUATED


def test_an_ended_goal_is_ended_only_when_nothing_was_said_of_it() -> None:
    ended = a_goal("read", status=GoalStatus.ENDED)

    assert state(goal=ended) == GoalState(kind=StateKind.ENDED)
    assert state(finalised(ratings=(a_rating("read"), a_rating("read", JON))), goal=ended).kind is StateKind.ENDED
    assert state(finalised(ratings=(a_rating("read"),)), goal=ended) == evaluated(3, single=True)
    assert state(finalised(outcomes=(an_outcome("read", 4),)), goal=ended) == evaluated(4)
    assert state(finalised(outcomes=(an_outcome("read", None),)), goal=ended).kind is StateKind.NOT_WORKED_ON


def test_of_two_finalised_evaluations_the_newer_outcome_counts() -> None:
    old = finalised(outcomes=(an_outcome("read", 1),))
    new = finalised(on=date(2027, 2, 1), outcomes=(an_outcome("read", 2),))

    assert state(old, new) == state(new, old) == evaluated(2)


def test_an_older_outcome_counts_where_the_newer_evaluation_is_silent() -> None:
    old = finalised(outcomes=(an_outcome("read", 1),))
    new = finalised(on=date(2027, 2, 1), ratings=(a_rating("read", KARI, 4),))

    assert state(old, new) == evaluated(1)


def test_single_ratings_in_two_evaluations_are_two_ratings() -> None:
    old = finalised(ratings=(a_rating("read", KARI, 1),))
    new = finalised(on=date(2027, 2, 1), ratings=(a_rating("read", KARI, 2),))

    assert state(old, new) == NOT_EVALUATED


levels = st.none() | st.integers(1, 4)
voices = st.lists(st.tuples(levels, st.booleans()), max_size=2)


@st.composite
def evaluations(draw: st.DrawFn, number: int) -> Evaluation:
    said = zip((KARI, JON), draw(voices), strict=False)
    ratings = [a_rating("read", who, level, **({} if handed_in else {"submitted_at": None})) for who, (level, handed_in) in said]
    agreed = draw(st.none() | st.tuples(levels))
    return an_evaluation(
        draw(st.sampled_from(Round)),
        id=EvaluationId(f"{number}"),
        finalised_on=draw(st.none() | st.just(date(2027, 1, number + 1))),
        ratings=tuple(ratings),
        outcomes=(an_outcome("read", *agreed),) if agreed else (),
    )


def by_the_book(goal: Goal, held: Sequence[Evaluation], kind: Round) -> StateKind:
    """docs/counting.md, written down once more without looking at the code."""
    counted = [one for one in held if one.kind is kind and one.finalised_on]
    agreed = [one.outcomes[0] for one in sorted(counted, key=lambda one: str(one.finalised_on)) if one.outcomes]
    ratings = [rating for one in counted for rating in one.ratings if rating.submitted_at]
    said = agreed[-1] if agreed else ratings[0] if len(ratings) == 1 else None
    if said is not None:
        return StateKind.NOT_WORKED_ON if said.level is None else StateKind.EVALUATED
    return StateKind.ENDED if goal.status is GoalStatus.ENDED else StateKind.NOT_EVALUATED


@given(st.data(), st.integers(0, 3), st.sampled_from(GoalStatus), st.sampled_from(Round))
def test_every_goal_has_the_one_state_that_the_counting_rules_give_it(
    data: st.DataObject, how_many: int, status: GoalStatus, kind: Round
) -> None:
    held = [data.draw(evaluations(number)) for number in range(how_many)]
    goal = a_goal("read", status=status)

    found = {state(*order, goal=goal, kind=kind) for order in permutations(held)}

    assert [one.kind for one in found] == [by_the_book(goal, held, kind)]
    assert all((one.level is None) is (one.kind is not StateKind.EVALUATED) for one in found)
