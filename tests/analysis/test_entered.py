"""Shares entered by hand, for the public."""

from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.entered import public_share
from ioplab.analysis.suppression import HIDDEN


@given(st.integers(0, 60), st.integers(1, 60))
def test_whoever_is_told_a_share_is_told_of_none_or_five_on_each_side(count: int, more: int) -> None:
    of = count + more

    told = public_share(count, of)

    if told != HIDDEN:
        assert of > 8
        assert all(part == 0 or part >= 5 for part in (count, of - count))


@given(st.integers(5, 500), st.integers(5, 500))
def test_the_share_that_is_told_is_the_nearest_whole_per_cent(count: int, more: int) -> None:
    told = public_share(count, count + more)

    assert isinstance(told, float)
    assert abs(told - count / (count + more)) <= 0.005 + 1e-9


def test_there_is_no_share_of_nothing() -> None:
    assert public_share(None, 20) is None
    assert public_share(3, 0) is None
