"""Measuring: interleaved repetitions, ratios against a target, peak memory of a fresh process, and cheap vaults to measure in."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from ioplab.storage.keys import KdfCost
from ioplab.storage.vault import Vault

PASSPHRASE = "eksempel til måling"  # noqa: S105 - of a vault that is thrown away
CHEAP = KdfCost(iterations=1, memory_kib=64, lanes=1)
"""What a passphrase costs here: nothing, for the key derivation is not what is measured."""


@dataclass(slots=True)
class Timings:
    """Seconds that one piece of work took, each time it was done."""

    seconds: list[float] = field(default_factory=list)

    @property
    def best(self) -> float:
        """The fastest: what the work costs when nothing else disturbs."""
        return min(self.seconds)

    @property
    def median(self) -> float:
        """The usual."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """Nineteen of twenty times it is faster than this."""
        return quantiles(self.seconds, n=20)[-1] if len(self.seconds) > 1 else self.seconds[0]


def interleaved(
    work: Mapping[str, Callable[[], object]], *, repetitions: int, before: Callable[[], object] | None = None
) -> dict[str, Timings]:
    """Time several pieces of work by turns, so that whatever else the machine does disturbs all of them alike.

    Args:
        work: what is timed, by name.
        repetitions: how many turns.
        before: done before each piece, and not timed.
    """
    found = {name: Timings() for name in work}
    for _ in range(repetitions):
        for name, do in work.items():
            if before is not None:
                before()
            begun = time.perf_counter()
            do()
            found[name].seconds.append(time.perf_counter() - begun)
    return found


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended: how long it took, and the most memory it held (resident set)."""

    seconds: float
    peak_mb: float


def run_fresh(*program: str, **environment: str) -> Run:
    """Run a module and its arguments in a new Python process, with nothing of this one in it.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    begun = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.peak", *program],
        env={**os.environ, **environment},
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return Run(time.perf_counter() - begun, float(run.stdout.split()[-1]))


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder on a real disk where there is one, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="ioplab-measured-") as folder:
        yield Path(folder)


def new_vault(path: Path, *, cost: KdfCost = CHEAP) -> Vault:
    """A new, empty, encrypted vault with the settings of every vault, but for the cheap passphrase."""
    return Vault.create(path, owner="Kari Eksempel", passphrase=PASSPHRASE, cost=cost)


def open_vault(path: Path) -> Vault:
    """A vault that `new_vault` made."""
    return Vault.open(path, PASSPHRASE)


class Report:
    """Prints what was measured and holds it against the targets."""

    def __init__(self, title: str) -> None:
        """Begin with a headline and what machine this is."""
        self.falls_short = False
        print(f"{title}\n{machine()}\n", flush=True)

    def say(self, line: str) -> None:
        """Print a fact with no target."""
        print(f"  {line}", flush=True)

    def hold(self, what: str, measured: float, target: float, unit: str = "") -> None:
        """Print a figure beside the most it may be."""
        passes = measured <= target
        self.falls_short |= not passes
        verdict = "PASS" if passes else "FALLS SHORT"
        print(f"  {verdict:11}  {what}: {measured:.3g}{unit} (at most {target:g}{unit})", flush=True)

    @property
    def status(self) -> int:
        """The exit status: 1 when a target was missed."""
        return int(self.falls_short)


def machine() -> str:
    """The machine's facts that bear on the figures; no names."""
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    return f"{system}, Python {platform.python_version()}"


def arguments(description: str | None) -> ArgumentParser:
    """A parser with what every benchmark takes."""
    parser = ArgumentParser(description=description)
    parser.add_argument("--repetitions", type=int, default=3, metavar="N", help="times each piece of work is done")
    return parser
