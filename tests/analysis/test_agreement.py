"""How alike people rate the same goals: held against published numbers, and against other ways of saying the same."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ioplab.analysis.agreement import FEWEST_GOALS, RatedGoal, together, weighted_kappa

SEXUAL_FUN = ((7, 7, 2, 3), (2, 8, 3, 7), (1, 5, 4, 9), (2, 8, 9, 14))
"""Hout, Duncan and Sobel (1987), as given by A. Agresti, Categorical Data Analysis; the data `SexualFun` of R's package vcd."""

tables = st.lists(st.lists(st.integers(0, 12), min_size=4, max_size=4), min_size=4, max_size=4)


def test_weighted_kappa_is_that_of_the_published_example() -> None:
    """R's `vcd::Kappa(SexualFun)` prints 0.2374 with standard error 0.07832 for equal-spacing weights."""
    found = weighted_kappa(SEXUAL_FUN)

    assert found is not None
    assert found.value == pytest.approx(0.2374, abs=5e-5)
    assert found.standard_error == pytest.approx(0.07832, abs=5e-6)
    assert (found.low, found.high) == pytest.approx((0.2374 - 1.96 * 0.07832, 0.2374 + 1.96 * 0.07832), abs=1e-4)


def test_with_two_levels_it_is_cohens_own_kappa() -> None:
    """Fifty proposals, 20 accepted by both and 15 refused by both: kappa 0.4, the usual first example of it."""
    found = weighted_kappa(((20, 5), (10, 15)))

    assert found is not None
    assert found.value == pytest.approx(0.4)


@given(tables)
def test_linear_weights_are_the_two_by_two_tables_at_every_cut_together(table: list[list[int]]) -> None:
    """S. Vanbelle and A. Albert (2009), A note on the linearly weighted kappa coefficient for ordinal scales."""
    found = weighted_kappa(table)
    assume(found is not None)
    observed = expected = 0.0
    for cut in range(1, 4):
        both = [[0, 0], [0, 0]]
        for i, row in enumerate(table):
            for j, goals in enumerate(row):
                both[i >= cut][j >= cut] += goals
        count = sum(map(sum, both))
        first, second = sum(both[1]) / count, (both[0][1] + both[1][1]) / count
        observed += (both[0][0] + both[1][1]) / count
        expected += first * second + (1 - first) * (1 - second)

    assert found is not None
    assert found.value == pytest.approx((observed - expected) / (3 - expected))


@given(tables)
def test_the_standard_error_is_what_the_delta_method_gives_by_small_steps(table: list[list[int]]) -> None:
    count = sum(map(sum, table))
    found = weighted_kappa(table) if count else None
    assume(found is not None and found.value < 1)
    assert found is not None
    slopes, step = [], 1e-6
    for i in range(4):
        for j in range(4):
            moved = [[float(goals) / count for goals in row] for row in table]
            moved[i][j] += step
            after = weighted_kappa(moved)  # type: ignore[arg-type] # shares of goals, which it makes of whole goals itself
            if after is None:
                return
            slopes.append(((after.value - found.value) / step, table[i][j] / count))
    mean = math.fsum(slope * share for slope, share in slopes)
    variance = math.fsum(slope * slope * share for slope, share in slopes) - mean * mean

    assert found.standard_error == pytest.approx(math.sqrt(max(0.0, variance) / count), rel=1e-2, abs=2e-3)


@given(tables)
def test_it_lies_between_minus_one_and_one_and_does_not_mind_who_was_first(table: list[list[int]]) -> None:
    found = weighted_kappa(table)
    turned = weighted_kappa(list(zip(*table, strict=True)))
    assume(found is not None)

    assert found is not None
    assert turned is not None
    assert -1 <= found.low <= found.value <= found.high <= 1
    assert turned.value == pytest.approx(found.value)


@pytest.mark.parametrize("table", [((0, 0), (0, 0)), ((9, 0), (0, 0)), ((0, 0), (0, 40))])
def test_where_chance_alone_would_agree_nothing_can_be_said(table: Sequence[Sequence[int]]) -> None:
    assert weighted_kappa(table) is None


def rated(*levels: int, memory: bool = False) -> RatedGoal:
    return RatedGoal(levels=levels, raters=len(levels), only_from_memory=memory, has_evidence=not memory)


def test_goals_are_counted_by_how_they_were_rated() -> None:
    goals = [rated(1, 1), rated(2, 3), rated(1, 4, 4), rated(3), rated(2, 2, memory=True), RatedGoal()]

    found = together(goals, 4)

    assert (found.rated, found.alone, found.from_memory, found.from_evidence) == (5, 1, 1, 4)
    assert (found.agreement.double_rated, found.agreement.exact, found.agreement.within_one) == (4, 2, 3)
    assert found.agreement.table[0] == (1, 0, 0, 1)


def test_a_goal_that_one_has_not_worked_on_makes_no_pair_and_is_not_rated_alone() -> None:
    found = together([RatedGoal(levels=(3,), raters=2)], 4)

    assert (found.rated, found.alone, found.agreement.double_rated) == (1, 0, 0)


def test_kappa_is_said_from_thirty_goals_on() -> None:
    goals = [rated(1 + place % 4, 1 + (place * 3) % 4) for place in range(FEWEST_GOALS)]

    assert together(goals[1:], 4).kappa is None
    assert together(goals, 4).kappa is not None
