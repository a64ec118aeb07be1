"""Shares that somebody has entered by hand, as they may be told to readers without access to the pupils.

They have no place in the tables that `suppression` proves, so they are told in whole per cent alone, without the two numbers.
"""

from __future__ import annotations

from ioplab.analysis.suppression import DECIMALS, HIDDEN

_WHOLE = 10**DECIMALS
"""Half a per cent goes up, as it does on paper."""

FEW = 4
MOST_OF_FEW = 8
"""As for the indicators that are counted (docs/counting.md, Small numbers)."""


def is_small(count: int, of: int) -> bool:
    """Whether a share could point at somebody: few are counted, few are not, or it is of few."""
    return of <= MOST_OF_FEW or 0 < count <= FEW or 0 < of - count <= FEW


def public_share(count: int | None, of: int | None) -> float | str | None:
    """A share of 1 in whole per cent, `HIDDEN`, or None where there is none.

    >>> public_share(17, 20), public_share(15, 20), public_share(None, 20)
    ('*', 0.75, None)
    """
    if count is None or not of:
        return None
    return HIDDEN if is_small(count, of) else (2 * _WHOLE * count + of) // (2 * of) / _WHOLE
