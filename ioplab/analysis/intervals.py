"""Shares with 95 % intervals where pupils are clusters. Source: docs/counting.md."""

from __future__ import annotations

import math
from functools import cache
from statistics import NormalDist
from typing import NamedTuple

CONFIDENCE = 0.95
FEWEST_PUPILS = 5
"""No interval under this many pupils: it would be wider than it is useful, and point at somebody."""

_EXACT_BELOW = 2000
"""Degrees of freedom up to which Student's quantile is solved exactly; above, the expansion is exact to 1e-15."""


class Interval(NamedTuple):
    """A share and its 95 % interval; None where it cannot be said."""

    share: float | None
    low: float | None = None
    high: float | None = None


def mean_interval(pupils: int, total: float, squares: float) -> Interval:
    """The pupil-weighted share: the mean over pupils of each pupil's own share.

    Args:
        pupils: m, the number of pupils with evaluated goals.
        total: Σ p over pupils.
        squares: Σ p².
    """
    if pupils == 0:
        return Interval(None)
    mean = total / pupils
    if pupils < FEWEST_PUPILS:
        return Interval(mean)
    variance = max(0.0, (squares - pupils * mean * mean) / (pupils - 1))
    return _around(mean, t_quantile(pupils - 1) * math.sqrt(variance / pupils))


def ratio_interval(moments: tuple[int, int, int, int, int, int]) -> Interval:
    """The goal-weighted share Σy/Σn, linearised over pupils.

    Args:
        moments: [m, Σn, Σy, Σn², Σny, Σy²].
    """
    _, n, y, *_ = moments
    if n == 0:
        return Interval(None)
    half = ratio_half_width(moments)
    return Interval(y / n) if half is None else _around(y / n, half)


def ratio_half_width(moments: tuple[int, int, int, int, int, int]) -> float | None:
    """Half the width of the interval of a goal-weighted share, before it is cut to 0-1; None under five pupils.

    Args:
        moments: [m, Σn, Σy, Σn², Σny, Σy²].
    """
    m, n, y, nn, ny, yy = moments
    if m < FEWEST_PUPILS or n == 0:
        return None
    ratio = y / n
    spread = max(0.0, m / (m - 1) * (yy - 2 * ratio * ny + ratio * ratio * nn))
    return t_quantile(m - 1) * math.sqrt(spread) / n


def _around(share: float, half_width: float) -> Interval:
    return Interval(share, max(0.0, share - half_width), min(1.0, share + half_width))


@cache
def t_quantile(degrees: int, confidence: float = CONFIDENCE) -> float:
    """Student's two-sided quantile: the t that holds `confidence` of the distribution between -t and t.

    >>> round(t_quantile(4), 6)
    2.776445
    """
    normal = NormalDist().inv_cdf((1 + confidence) / 2)
    guess = _expansion(normal, degrees)
    return guess if degrees > _EXACT_BELOW else _solve(guess, degrees, confidence)


def _expansion(z: float, v: int) -> float:
    """Student's quantile from the normal's (Abramowitz and Stegun 26.7.5)."""
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + math.fsum(term / float(v) ** power for power, term in enumerate(terms, start=1))


def _solve(guess: float, degrees: int, confidence: float) -> float:
    """Bisection on the exact distribution: slow to nobody, and cannot go astray at one degree of freedom."""
    low, high = 0.0, max(2 * guess, 20.0)
    while high - low > 1e-14 * high:
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if _between(middle, degrees) < confidence:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _between(t: float, degrees: int) -> float:
    """The share of Student's distribution between -t and t (Abramowitz and Stegun 26.7.3 and 26.7.4)."""
    angle = math.atan2(t, math.sqrt(degrees))
    cosine, sine = math.cos(angle), math.sin(angle)
    odd = degrees % 2 == 1
    term = cosine if odd else 1.0
    total = term if degrees > 1 else 0.0
    for step in range(3 if odd else 2, degrees - 1, 2):
        term *= cosine * cosine * (step - 1) / step
        total += term
    return 2 / math.pi * (angle + sine * total) if odd else sine * total
