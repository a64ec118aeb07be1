"""An attack on the public views of made-up schools, alone and after a revision, and what hiding costs against a naive rule."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from random import Random

from benchmarks.common import Report, arguments
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.intervals import FEWEST_PUPILS
from ioplab.analysis.suppression import HIDDEN, PublicView, public_view
from ioplab.exchange.aggregate_report import as_public_json, read_public
from tests.support.attack import attack, midyear_of, same_numbers
from tests.support.random_schools import a_school, an_aggregate_of, changed, combined

_SUBJECTS = (2, 2, 3, 3, 3, 4, 4, 5, 6, 8)
"""At most so many subjects in each of ten schools: the more there are, the longer the attack."""

_MANY_TOGETHER = 49
"""One in fifty is many schools together."""


def main() -> int:
    """Attack as many schools as asked for and print what was found."""
    parser = arguments(__doc__)
    parser.add_argument("--schools", type=int, default=1000, metavar="N", help="how many schools")
    parser.add_argument("--first", type=int, default=0, metavar="SEED", help="the first school's seed")
    chosen = parser.parse_args()
    report = Report("Small numbers: an attack, and what hiding costs")
    found: Counter[str] = Counter()
    begun = time.perf_counter()
    for seed in range(chosen.first, chosen.first + chosen.schools):
        found.update(_one(seed))
        if (seed + 1 - chosen.first) % 50 == 0:
            print(f"  {seed + 1 - chosen.first} schools, {time.perf_counter() - begun:.0f} s: {dict(found)}", flush=True)
    report.say(f"{found['numbers']} hidden numbers attacked, {found['numbers of revisions']} of them after a revision")
    report.hold("numbers narrowed to fewer than five values", found["narrowed"], 0)
    report.hold("numbers narrowed to fewer than five values with two revisions", found["narrowed by revisions"], 0)
    told = found["told"]
    report.say(f"hidden to begin with, for being small: {found['small'] / told:.1%} of the numbers of the cuts")
    report.say(f"hidden in all: {found['hidden'] / told:.1%}; by hiding whole tables instead: {found['naive'] / told:.1%}")
    return report.status


def _one(seed: int) -> Counter[str]:
    random = Random(seed)  # noqa: S311 - made-up schools
    school = combined(random) if seed % 50 == _MANY_TOGETHER else a_school(random, most_subjects=_SUBJECTS[seed % 10])
    first = an_aggregate_of(school, random)
    later = changed(random, school)
    second = an_aggregate_of(later, random, revision=2)
    organised = all(one.organisation for one in (*school, *later))
    graded = all(one.band for one in (*school, *later))
    view = public_view(first)
    told = json.loads(as_public_json(view))
    after = json.loads(as_public_json(public_view(second, read_public(as_public_json(view), "earlier"))))
    same = same_numbers(told, after, first, second)
    before, now = midyear_of(first), midyear_of(second)
    narrowed = attack(told, organised=organised, graded=graded, midyear=(before, {}))
    again = attack(after, organised=organised, graded=graded, earlier=told, same=same, midyear=(now, before))
    if narrowed or again:
        print(f"  seed {seed}: {list(narrowed.items())[:3]} {list(again.items())[:3]}", flush=True)
    small, hidden, naive, every = _cost(first, view)
    return Counter(
        {
            "numbers": str(told).count("'*'"),
            "numbers of revisions": str(after).count("'*'"),
            "narrowed": len(narrowed),
            "narrowed by revisions": len(again),
            "small": small,
            "hidden": hidden,
            "naive": naive,
            "told": every,
        }
    )


def _cost(aggregate: Aggregate, view: PublicView) -> tuple[int, int, int, int]:
    """Of the cuts' numbers: those of small cuts, those hidden, those hidden with the whole table of any small cut, all."""
    names = ("pupils", "goals_set", "goals_evaluated", *map(str, aggregate.scale_levels))
    tables: dict[tuple[str, ...], list[bool]] = {}
    hidden = 0
    for row in aggregate.attainment:
        small = row.pupils < FEWEST_PUPILS or row.goals_evaluated in row.levels.values()
        tables.setdefault(tuple(sorted(row.cut)), []).append(small)
        hidden += sum(view.cut(row, name) == HIDDEN for name in names)
    primary = sum(map(sum, tables.values())) * len(names)
    naive = sum(len(rows) for rows in tables.values() if any(rows)) * len(names)
    return primary, hidden, naive, len(aggregate.attainment) * len(names)


if __name__ == "__main__":
    sys.exit(main())
