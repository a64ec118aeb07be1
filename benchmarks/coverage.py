"""How often the 95 % intervals hold the truth, when pupils differ and each one's goals resemble each other."""

from __future__ import annotations

import sys
from itertools import product

import numpy as np

from benchmarks.common import Report, arguments
from ioplab.analysis.intervals import mean_interval, ratio_interval

PUPILS = (5, 8, 10, 15, 20, 30, 50, 100, 200)
SHARES = (0.5, 0.3, 0.15)
ALIKE = (0.05, 0.2, 0.5)
"""Correlation between goals of one pupil."""

USUAL_SHARE, USUALLY_ALIKE = 0.3, 0.2

MOST_GOALS = 14
LOWEST, HIGHEST = 0.93, 0.97
ENOUGH = 20
"""From so many pupils the interval is to hold the truth between 93 and 97 times in a hundred."""


def main() -> int:
    """Simulate every case and hold it against the target."""
    parser = arguments(__doc__)
    parser.add_argument("--schools", type=int, default=4000, metavar="N", help="made-up groups for each case")
    chosen = parser.parse_args()
    report = Report("Coverage of the 95 % intervals; per number of pupils the least and the most, four cases and five")
    random = np.random.default_rng(1)
    outside, beyond = list[float](), list[float]()
    for pupils in PUPILS:
        cases = {
            (share, alike): coverage(random, pupils, share, alike, chosen.schools) for share, alike in product(SHARES, ALIKE)
        }
        for name, place in (("goal-weighted", 0), ("pupil-weighted", 1)):
            values = {case: found[place] for case, found in cases.items()}
            usual = [value for (share, alike), value in values.items() if share >= USUAL_SHARE and alike <= USUALLY_ALIKE]
            hard = [value for value in values.values() if value not in usual]
            report.say(
                f"{pupils:4} pupils, {name:14}: {min(usual):.1%} to {max(usual):.1%} usually,"
                f" {min(hard):.1%} to {max(hard):.1%} for rare levels or goals very much alike"
            )
            if pupils >= ENOUGH:
                outside += [value for value in usual if not LOWEST <= value <= HIGHEST]
                beyond += [value for value in hard if not LOWEST <= value <= HIGHEST]
    report.hold("usual cases of 20 pupils or more outside 93-97 %", len(outside), 0)
    report.say(f"other cases of 20 pupils or more outside 93-97 %: {len(beyond)}")
    return report.status


def coverage(random: np.random.Generator, pupils: int, share: float, alike: float, groups: int) -> tuple[float, float]:
    """How often the goal-weighted and the pupil-weighted interval hold the share that pupils were drawn with.

    Pupils' own shares are beta-distributed, and each has from 1 to 14 goals regardless of how they fare.
    """
    spread = 1 / alike - 1
    own = random.beta(share * spread, (1 - share) * spread, (groups, pupils))
    n = random.integers(1, MOST_GOALS + 1, (groups, pupils))
    y = random.binomial(n, own)
    ratio = y / n
    sums = zip(n.sum(1), y.sum(1), (n * n).sum(1), (n * y).sum(1), (y * y).sum(1), strict=True)
    goals = [ratio_interval((pupils, *map(int, row))) for row in sums]  # type: ignore[arg-type]
    means = [mean_interval(pupils, float(a), float(b)) for a, b in zip(ratio.sum(1), (ratio**2).sum(1), strict=True)]

    def held(intervals: list[tuple[float | None, float | None, float | None]]) -> float:
        return sum((low or 0) <= share <= (1 if high is None else high) for _, low, high in intervals) / groups

    return held([*goals]), held([*means])


if __name__ == "__main__":
    sys.exit(main())
