"""Whether two groups differ by more than chance, held against the formula written out pupil by pupil."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.attainment import ATTAINED
from ioplab.analysis.differences import Difference, are_apart, attained_differences, ratio_difference
from ioplab.analysis.intervals import FEWEST_PUPILS, ratio_half_width, ratio_interval, t_quantile
from tests.support.aggregates import a_cut, moments

pupil = st.integers(1, 12).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n)))
classes = st.lists(pupil, min_size=FEWEST_PUPILS, max_size=30)

Pupils = list[tuple[int, int]]
"""Per pupil how many goals are evaluated, and how many of them reached."""


def half(counted: Pupils) -> float:
    """The half-width by its definition: each pupil's own deviation from the share, squared and summed."""
    goals, size = sum(n for n, _ in counted), len(counted)
    share = sum(y for _, y in counted) / goals
    deviations = math.fsum((y - share * n) ** 2 for n, y in counted)
    return t_quantile(size - 1) * math.sqrt(size / (size - 1) * deviations) / goals


@given(classes, classes)
def test_the_interval_is_that_of_two_independent_groups(one: Pupils, other: Pupils) -> None:
    found = ratio_difference(moments(one), moments(other))

    value = sum(y for _, y in one) / sum(n for n, _ in one) - sum(y for _, y in other) / sum(n for n, _ in other)
    width = math.sqrt(half(one) ** 2 + half(other) ** 2)
    assert found == pytest.approx((value, max(-1, value - width), min(1, value + width)), abs=1e-7)


@given(classes, classes)
def test_it_does_not_matter_who_is_named_first(one: Pupils, other: Pupils) -> None:
    there, back = (ratio_difference(moments(a), moments(b)) for a, b in ((one, other), (other, one)))

    assert there is not None
    assert back is not None
    assert there == pytest.approx((-back.value, -back.high, -back.low), abs=1e-12)
    assert there.may_be_chance == back.may_be_chance


@given(classes)
def test_a_group_does_not_differ_from_one_just_like_it(some: Pupils) -> None:
    found = ratio_difference(moments(some), moments(some))

    assert found is not None
    assert (found.value, found.may_be_chance) == (0, True)


@pytest.mark.parametrize(("low", "high", "chance"), [(-0.2, 0.1, True), (0.0, 0.3, True), (-0.3, 0.0, True), (0.01, 0.3, False)])
def test_chance_is_told_exactly_where_the_interval_covers_nought(low: float, high: float, *, chance: bool) -> None:
    assert Difference((low + high) / 2, low, high).may_be_chance is chance


def test_nothing_is_said_of_fewer_than_five_pupils() -> None:
    few, enough = [(2, 1)] * (FEWEST_PUPILS - 1), [(2, 1), (3, 1)] * 3

    assert ratio_difference(moments(few), moments(enough)) is None
    assert ratio_difference(moments(enough), moments(few)) is None
    assert ratio_difference(moments([]), moments(enough)) is None


@given(classes)
def test_the_half_width_is_that_of_the_share_before_it_is_cut(some: Pupils) -> None:
    width, interval = ratio_half_width(moments(some)), ratio_interval(moments(some))

    assert width is not None
    assert interval.share is not None
    assert interval[1:] == (max(0, interval.share - width), min(1, interval.share + width))


def test_a_wide_interval_is_cut_only_after_it_has_been_added() -> None:
    """Cutting the shares' own intervals first would make the difference look surer than it is."""
    split = [(1, 1), (1, 1), (1, 1), (1, 0), (1, 0)]
    width = half(split)
    found = ratio_difference(moments(split), moments([(1, 0)] * 5))

    assert width > 0.4
    assert found is not None
    assert found.low == pytest.approx(0.6 - width)
    assert found.may_be_chance


def test_all_groups_are_set_beside_each_other_once_in_their_order() -> None:
    rows = [a_cut([(0, 0, 0, 1)] * 5, {"organisation": name}) for name in ("class", "group", "one_to_one")]

    pairs = [(one.cut["organisation"], other.cut["organisation"]) for one, other, _ in attained_differences(rows)]

    assert pairs == [("class", "group"), ("class", "one_to_one"), ("group", "one_to_one")]
    assert rows[0].moments[ATTAINED][0] == 5


def test_groups_are_apart_only_when_nobody_can_be_in_two() -> None:
    one, other = a_cut([(0, 1, 0, 0), (1, 0, 0, 0)], {"organisation": "class"}), a_cut([(0, 0, 1, 0)], {"organisation": "group"})

    assert are_apart([one, other], a_cut([(0, 1, 0, 0), (1, 0, 0, 0), (0, 0, 1, 0)]))
    assert not are_apart([one, other], a_cut([(0, 1, 1, 0), (1, 0, 0, 0)]))  # somebody is in both
    assert not are_apart([one], a_cut([(0, 1, 1, 0), (1, 0, 0, 0)]))  # goals in no group: it cannot be told
