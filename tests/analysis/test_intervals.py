import math
from fractions import Fraction
from statistics import mean, stdev

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ioplab.analysis.intervals import FEWEST_PUPILS, Interval, mean_interval, ratio_interval, t_quantile
from tests.support.aggregates import moments

# Twenty digits from the regularised incomplete beta function (mpmath), the first sixteen confirmed by scipy.stats.t.ppf(.975, v).
TABLE = {
    1: 12.706204736174704646,
    2: 4.3026527297494638523,
    3: 3.1824463052837095927,
    4: 2.7764451051977943578,
    5: 2.5705818356363155147,
    6: 2.4469118511449699711,
    10: 2.2281388519862747484,
    29: 2.0452296421327042982,
    30: 2.04227245630123831,
    59: 2.000995378088267706,
    100: 1.9839715185235522866,
    999: 1.9623414611334499787,
    1999: 1.961151420170561976,
    2000: 1.9611508260994380305,
    2001: 1.9611502326224414373,
    5000: 1.9604385517065079186,
    100_000: 1.9599877075346096386,
}

NORMAL = 1.9599639845400542355


@pytest.mark.parametrize(("degrees", "expected"), TABLE.items())
def test_students_quantile_is_that_of_the_tables(degrees: int, expected: float) -> None:
    assert t_quantile(degrees) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("degrees", [degrees for degrees in TABLE if degrees > 2000])
def test_large_files_lose_no_digit_to_the_expansion(degrees: int) -> None:
    assert t_quantile(degrees) == pytest.approx(TABLE[degrees], abs=2e-15)


@pytest.mark.parametrize(("degrees", "expected"), [(1, 63.656741162871580995), (4, 4.6040948713499932254)])
def test_other_confidences_can_be_asked_for(degrees: int, expected: float) -> None:
    assert t_quantile(degrees, 0.99) == pytest.approx(expected, abs=1e-9)


def test_more_pupils_never_make_the_quantile_larger() -> None:
    """The place where the exact solution gives way to the expansion is in here."""
    quantiles = [t_quantile(degrees) for degrees in [*range(1, 60), *range(1990, 2010), 10_000, 1_000_000]]

    assert quantiles == sorted(quantiles, reverse=True)
    assert quantiles[-1] > NORMAL


pupil = st.integers(1, 40).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n)))
classes = st.lists(pupil, min_size=FEWEST_PUPILS, max_size=60)


def sums(shares: list[Fraction]) -> tuple[int, float, float]:
    return len(shares), float(sum(shares)), float(sum(share**2 for share in shares))


@given(classes)
@example([(1, 0)] * 5)
@example([(1, 1)] * 5)
@example([(40, 0)] * 59 + [(1, 1)])
def test_the_pupil_weighted_interval_is_the_textbooks_for_a_mean(pupils: list[tuple[int, int]]) -> None:
    shares = [Fraction(y, n) for n, y in pupils]
    middle = mean(shares)
    half = t_quantile(len(pupils) - 1) * stdev(map(float, shares)) / math.sqrt(len(pupils))

    assert_interval(mean_interval(*sums(shares)), float(middle), half)


@given(classes)
@example([(1, 0)] * 5)
@example([(40, 40)] * 5)
@example([(1, 1), (1, 0), (1, 1), (1, 0), (40, 40)])
def test_the_goal_weighted_interval_is_the_linearised_ratio_over_pupils(pupils: list[tuple[int, int]]) -> None:
    m, goals = len(pupils), sum(n for n, _ in pupils)
    ratio = Fraction(sum(y for _, y in pupils), goals)
    residuals = [y - ratio * n for n, y in pupils]  # they sum to nothing, so no mean is taken away
    variance = Fraction(m, m - 1) * sum(residual**2 for residual in residuals)
    half = t_quantile(m - 1) * math.sqrt(variance) / goals

    assert_interval(ratio_interval(moments(pupils)), float(ratio), half)


def assert_interval(found: Interval, share: float, half_width: float) -> None:
    close = 1e-7  # the square root of the rounding where a spread of nothing is reckoned from large sums
    assert found.low is not None
    assert found.high is not None
    assert found.share == pytest.approx(share, abs=1e-12)
    assert found.low == pytest.approx(max(0.0, share - half_width), abs=close)
    assert found.high == pytest.approx(min(1.0, share + half_width), abs=close)
    assert 0 <= found.low <= share + 1e-12
    assert share - 1e-12 <= found.high <= 1


@given(st.lists(pupil, min_size=1, max_size=FEWEST_PUPILS - 1))
def test_under_five_pupils_there_is_a_share_and_no_interval(pupils: list[tuple[int, int]]) -> None:
    shares = [Fraction(y, n) for n, y in pupils]
    ratio = sum(y for _, y in pupils) / sum(n for n, _ in pupils)

    found = mean_interval(*sums(shares))

    assert found.share == pytest.approx(float(mean(shares)))
    assert found[1:] == (None, None)
    assert ratio_interval(moments(pupils)) == Interval(ratio, None, None)


def test_five_pupils_are_enough() -> None:
    assert FEWEST_PUPILS == 5
    assert mean_interval(5, 2.5, 2.0).low is not None
    assert ratio_interval(moments([(2, 1)] * 4 + [(2, 2)])).low is not None


def test_of_no_pupils_nothing_can_be_said() -> None:
    assert mean_interval(0, 0.0, 0.0) == Interval(None, None, None)
    assert ratio_interval((0, 0, 0, 0, 0, 0)) == Interval(None, None, None)


@given(st.integers(FEWEST_PUPILS, 500), st.integers(1, 9), st.integers(1, 9))
def test_pupils_who_are_all_alike_leave_next_to_no_doubt(pupils: int, more: int, reached: int) -> None:
    """Thirds and sevenths do not add up exactly; the spread must not come out below nothing and fail."""
    alike = [(reached + more, reached)] * pupils
    shares = [reached / (reached + more)] * pupils

    for found in (ratio_interval(moments(alike)), mean_interval(pupils, sum(shares), sum(share**2 for share in shares))):
        assert found.low is not None
        assert found.high is not None
        assert found.high - found.low < 1e-6
