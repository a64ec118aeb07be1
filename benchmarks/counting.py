"""Counting one round of many pupils against joining the plans' own tables, in the same encrypted database.

Also: how much memory `ioplab aggregate export` takes as a fresh process, and whether the time grows as the pupils do.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from functools import partial
from math import isclose
from pathlib import Path

from benchmarks import many_pupils, plain_join
from benchmarks.common import PASSPHRASE, Report, arguments, interleaved, new_vault, open_vault, run_fresh, scratch_folder
from ioplab.analysis.attainment import CutCounts
from ioplab.catalogues import default_scale
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.storage import counting
from ioplab.storage.keys import KdfCost
from ioplab.storage.vault import Vault

PUPILS = 50_000
TARGET = 0.25
"""Of the time of the plain joins."""

MEMORY_MB = 200
GROWTH = 1.3
"""Time a pupil with all pupils, in time a pupil with a quarter of them."""

YEAR = SchoolYear.parse(many_pupils.YEAR)
KIND = Round.ANNUAL


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--pupils", type=int, default=PUPILS, metavar="N")
    chosen: Namespace = parser.parse_args(argv)
    report = Report(f"Counting the annual evaluation of {chosen.pupils} pupils with {many_pupils.GOALS_EACH} goals each")
    with scratch_folder() as folder:
        paths = {part: folder / f"{part}.ioplab" for part in (chosen.pupils // 4, chosen.pupils // 2, chosen.pupils)}
        for pupils, path in paths.items():
            with new_vault(path, cost=KdfCost()) as vault:
                many_pupils.fill(vault, pupils)
        against_joins(report, paths[chosen.pupils], chosen.repetitions)
        memory(report, paths[chosen.pupils])
        growth(report, paths, chosen.repetitions)
    return report.status


def against_joins(report: Report, path: Path, repetitions: int) -> None:
    """The product's counting beside the joins that give the same table, and whether they do."""
    with open_vault(path) as vault:
        database, scale = vault._database, default_scale()
        report.say(f"the vault takes {path.joinpath('vault.db').stat().st_size / 1e6:.0f} MB")
        found = interleaved(
            {
                "a join for each kind of cut": lambda: plain_join.attainment(database, YEAR.label, KIND.value, scale),
                "one join, kept, then cut": lambda: plain_join.attainment_kept(database, YEAR.label, KIND.value, scale),
                "attainment": lambda: counting.attainment(database, YEAR, KIND, scale),
                "everything": lambda: vault.count(YEAR, KIND),
            },
            repetitions=repetitions,
        )
        counted = vault.count(YEAR, KIND).attainment
        joined = plain_join.attainment(database, YEAR.label, KIND.value, scale)
        report.say(f"{len(counted)} cuts; the joins give {'the same' if same(counted, joined) else 'OTHER'} numbers")
    for name, timings in found.items():
        report.say(f"{name}: best {timings.best:.2f} s, median {timings.median:.2f} s")
    plain = found["a join for each kind of cut"].best
    report.hold("attainment, in joins", found["attainment"].best / plain, TARGET)
    report.hold("everything an aggregate holds, in joins of attainment alone", found["everything"].best / plain, TARGET)


def same(these: Iterable[CutCounts], those: Iterable[CutCounts]) -> bool:
    """Whether two tables say the same. Shares are sums of fractions, and may differ in the last digit."""
    return all(
        (one.cut, one.levels, one.moments, one.goals_set, one.not_worked_on, one.not_evaluated, one.ended)
        == (other.cut, other.levels, other.moments, other.goals_set, other.not_worked_on, other.not_evaluated, other.ended)
        and all(map(isclose, _flat(one), _flat(other)))
        for one, other in zip(these, those, strict=True)
    )


def _flat(row: CutCounts) -> list[float]:
    return [number for pair in row.pupil_shares.values() for number in pair]


def memory(report: Report, path: Path) -> None:
    """What `ioplab aggregate export` holds at most, the key derivation included."""
    command = ("ioplab", "aggregate", "export", "--vault", str(path), "--year", YEAR.label, "--round", KIND.value)
    run = run_fresh(*command, "--output", str(path.with_suffix(".iopagg")), IOPLAB_PASSPHRASE=PASSPHRASE)
    report.say(f"ioplab aggregate export: {run.seconds:.1f} s")
    report.hold("the most memory it holds", run.peak_mb, MEMORY_MB, " MB")


def growth(report: Report, paths: dict[int, Path], repetitions: int) -> None:
    """Whether twice the pupils take twice the time."""
    with ExitStack() as opened:
        vaults: dict[int, Vault] = {pupils: opened.enter_context(open_vault(path)) for pupils, path in paths.items()}
        work = {str(pupils): partial(vault.count, YEAR, KIND) for pupils, vault in vaults.items()}
        found = interleaved(work, repetitions=repetitions)
    each = {pupils: found[str(pupils)].best / pupils for pupils in paths}
    for pupils, seconds in each.items():
        report.say(f"{pupils} pupils: {seconds * 1e6:.0f} µs each")
    report.hold("time a pupil, all against a quarter", each[max(each)] / each[min(each)], GROWTH)


if __name__ == "__main__":
    sys.exit(main())
