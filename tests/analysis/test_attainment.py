from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.attainment import ATTAINED, CutCounts, add, cut_key, order, shares
from tests.support.aggregates import LEVELS, Pupil, a_cut, pupils

groups = st.lists(pupils, max_size=8)


def assert_same(found: CutCounts, expected: CutCounts) -> None:
    """Whole numbers exactly; sums of shares as nearly as the order of adding allows."""
    for name in ("cut", "pupils", "goals_set", "goals_evaluated", "not_worked_on", "not_evaluated", "ended", "levels", "moments"):
        assert getattr(found, name) == getattr(expected, name), name
    for level, sums in expected.pupil_shares.items():
        assert found.pupil_shares[level] == pytest.approx(sums, rel=1e-12, abs=1e-12)


@given(st.lists(groups, min_size=1, max_size=5))
def test_adding_files_is_counting_all_their_pupils_at_once(schools: list[list[Pupil]]) -> None:
    everybody = [pupil for school in schools for pupil in school]

    assert_same(add(map(a_cut, schools)), a_cut(everybody))


@given(groups, groups, groups)
def test_it_does_not_matter_in_what_order_counts_are_added(a: list[Pupil], b: list[Pupil], c: list[Pupil]) -> None:
    parts = [a_cut(a), a_cut(b), a_cut(c)]
    whole = add(parts)

    for one in permutations(parts):
        assert_same(add(one), whole)
    assert_same(add([add(parts[:2]), parts[2]]), whole)
    assert_same(add([parts[0], add(parts[1:])]), whole)


@given(groups)
def test_adding_nobody_changes_nothing(some: list[Pupil]) -> None:
    assert_same(add([a_cut(some), a_cut([])]), a_cut(some))
    assert add([a_cut(some)]) == a_cut(some)


def test_goals_without_an_evaluation_are_added_too() -> None:
    one = a_cut([(1, 0, 0, 0)], not_worked_on=2, not_evaluated=3, ended=4, goals_set=10)

    twice = add([one, one])

    assert (twice.goals_set, twice.not_worked_on, twice.not_evaluated, twice.ended) == (20, 4, 6, 8)


@given(groups)
def test_shares_are_of_pupils_and_of_goals_and_each_add_up_to_all(some: list[Pupil]) -> None:
    found = shares(a_cut(some))
    counted = [pupil for pupil in some if sum(pupil)]

    assert list(found) == [*map(str, LEVELS), ATTAINED]
    for level in LEVELS:
        by_pupil = [Fraction(pupil[level - 1], sum(pupil)) for pupil in counted]
        expected = float(sum(by_pupil) / len(by_pupil)) if by_pupil else None
        weighted = found[str(level)].pupil_weighted
        assert weighted is not None
        assert weighted.share == pytest.approx(expected)
    if counted:
        for kind in ("goal_weighted", "pupil_weighted"):
            parts = [getattr(found[str(level)], kind).share for level in LEVELS]
            assert sum(parts) == pytest.approx(1)


def test_large_plans_weigh_in_goals_and_not_in_pupils() -> None:
    found = shares(a_cut([(0, 0, 0, 9), (1, 0, 0, 0)]))["4"]

    assert found.goal_weighted.share == pytest.approx(0.9)
    assert found.pupil_weighted is not None
    assert found.pupil_weighted.share == pytest.approx(0.5)


def test_attained_is_a_share_of_goals_only() -> None:
    found = shares(a_cut([(1, 0, 0, 3)]))[ATTAINED]

    assert found.goal_weighted.share == pytest.approx(0.75)
    assert found.pupil_weighted is None


@given(
    st.permutations(
        [{}, {"subject": "NOR"}, {"subject": "MAT"}, {"organisation": "group"}, {"subject": "MAT", "organisation": "group"}]
    )
)
def test_cuts_have_one_order_all_first_and_crossed_last(cuts: list[dict[str, str]]) -> None:
    found = [row.cut for row in order(a_cut([], cut) for cut in cuts)]

    assert found == [
        {},
        {"organisation": "group"},
        {"subject": "MAT"},
        {"subject": "NOR"},
        {"subject": "MAT", "organisation": "group"},
    ]


def test_a_cut_is_the_same_however_its_keys_are_ordered() -> None:
    assert cut_key({"subject": "NOR", "organisation": "group"}) == cut_key({"organisation": "group", "subject": "NOR"})
    assert cut_key({"subject": "NOR"}) != cut_key({"subject": "MAT"})
