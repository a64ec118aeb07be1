"""How alike people rate the same goals independently of each other. It knows goals, not people. Source: docs/counting.md."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from ioplab.analysis.aggregate import Agreement, agreement_of
from ioplab.analysis.intervals import CONFIDENCE

FEWEST_GOALS = 30
"""No kappa under this many goals rated by two: its interval would hold nearly everything."""

Table = Sequence[Sequence[int]]
"""Goals by first level (rows) and second level (columns), lowest level first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kappa:
    """Agreement beyond chance: 1 is full agreement, 0 what chance alone would give. With its 95 % interval."""

    value: float
    low: float
    high: float
    standard_error: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedGoal:
    """What is known of how one goal was rated, by whomever: the levels in the order they were submitted.

    `raters` counts the people who have submitted anything of it, also that it was not worked on. `has_evidence`: at least one
    builds on something observed, a piece of work or a test; `only_from_memory`: all of them build on memory.
    """

    levels: tuple[int, ...] = ()
    raters: int = 0
    only_from_memory: bool = False
    has_evidence: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """How a number of goals were rated by those who rate them. All but `kappa` count goals."""

    rated: int
    alone: int
    from_memory: int
    from_evidence: int
    agreement: Agreement
    kappa: Kappa | None


def together(goals: Iterable[RatedGoal], levels: int) -> Together:
    """Sum up how goals were rated; the two earliest levels of each goal are compared.

    Args:
        goals: those that at least one has submitted a rating of, and others, which are left out.
        levels: how many levels the scale has.
    """
    rated = [goal for goal in goals if goal.raters]
    table = [[0] * levels for _ in range(levels)]
    for goal in rated:
        if len(goal.levels) > 1:
            table[goal.levels[0] - 1][goal.levels[1] - 1] += 1
    agreement = agreement_of(tuple(map(tuple, table)))
    return Together(
        rated=len(rated),
        alone=sum(goal.raters == 1 for goal in rated),
        from_memory=sum(goal.only_from_memory for goal in rated),
        from_evidence=sum(goal.has_evidence for goal in rated),
        agreement=agreement,
        kappa=weighted_kappa(table) if agreement.double_rated >= FEWEST_GOALS else None,
    )


def weighted_kappa(table: Table) -> Kappa | None:
    """Cohen's kappa with linear weights: two levels apart counts as twice as far apart as one.

    κ = (p_o - p_e) / (1 - p_e), where p_o = Σ w_ij p_ij, p_e = Σ w_ij p_i. p_.j and w_ij = 1 - |i - j| / (k - 1).
    The standard error is the large-sample one for goals that are independent of each other:
    √( Σ p_ij [w_ij - (w̄_i. + w̄_.j)(1 - κ)]² - [κ - p_e (1 - κ)]² ) / ((1 - p_e) √n), w̄_i. = Σ_j p_.j w_ij, w̄_.j = Σ_i p_i. w_ij.
    A pupil's goals are rather like each other, so the true interval is somewhat wider.

    Sources: J. Cohen (1968), Weighted kappa, Psychological Bulletin 70, 213-220; D. V. Cicchetti and T. Allison (1971), American
    Journal of EEG Technology 11, 101-109 (the weights); J. L. Fleiss, J. Cohen and B. S. Everitt (1969), Large sample
    standard errors of kappa and weighted kappa, Psychological Bulletin 72, 323-327.

    Returns:
        None where chance alone would give full agreement, as when all goals are at one level: then nothing can be said.
    """
    levels, count = range(len(table)), sum(map(sum, table))
    if count == 0:
        return None
    shares = [[goals / count for goals in row] for row in table]
    first = [math.fsum(row) for row in shares]
    second = [math.fsum(column) for column in zip(*shares, strict=True)]
    weights = [[1 - abs(i - j) / (len(table) - 1) for j in levels] for i in levels]
    cells = [(i, j) for i in levels for j in levels]
    observed = math.fsum(weights[i][j] * shares[i][j] for i, j in cells)
    expected = math.fsum(weights[i][j] * first[i] * second[j] for i, j in cells)
    if math.isclose(expected, 1.0):
        return None
    kappa = (observed - expected) / (1 - expected)
    of_first = [math.fsum(second[j] * weights[i][j] for j in levels) for i in levels]
    of_second = [math.fsum(first[i] * weights[i][j] for i in levels) for j in levels]
    spread = math.fsum(shares[i][j] * (weights[i][j] - (of_first[i] + of_second[j]) * (1 - kappa)) ** 2 for i, j in cells)
    variance = spread - (kappa - expected * (1 - kappa)) ** 2
    error = math.sqrt(max(0.0, variance) / count) / (1 - expected)
    half = NormalDist().inv_cdf((1 + CONFIDENCE) / 2) * error
    return Kappa(value=kappa, low=max(-1.0, kappa - half), high=min(1.0, kappa + half), standard_error=error)
