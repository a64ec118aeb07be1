"""All that the tests of the disk try some of: every call that changes the disk fails in every way, and the power goes everywhere.

``python -m tests.disk.run [--each N] [--seed S]`` tries at most N calls of each piece of work and way, and a hundred times as
many places for the power to go; without, all there are. It says how many were tried and what went wrong. About an hour on two
processors without, some minutes with ten.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.disk import cuts, faults, shim

_PLACES = 100


def main() -> int:
    """Try everything; 1 if something went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=shim.IN_MEMORY if shim.IN_MEMORY.is_dir() else None) as place:
        library = shim.build(Path(place))
        wrong = [*_faults(library, chosen.each), *_cuts(library, Path(place), chosen.each * _PLACES, chosen.seed)]
    for line in wrong:
        print(line)
    return 1 if wrong else 0


def _faults(library: Path, each: int) -> list[str]:
    began, names, workers = time.monotonic(), list(faults.WORKS), os.cpu_count() or 1
    shares = [names[number::workers] for number in range(workers)]
    started = [shim.program(library, "tests.disk.faults", str(each), *share) for share in shares]
    found = [json.loads(shim.told(one)) for one in started]
    calls = {name: count for one in found for name, count in one["calls"].items()}
    tried, wrong = sum(one["tried"] for one in found), [line for one in found for line in one["wrong"]]
    print(f"{len(calls)} pieces of work, {sum(calls.values())} calls that change the disk")
    print(f"{tried} failures tried, {len(wrong)} went wrong, {time.monotonic() - began:.0f} s")
    return wrong


def _cuts(library: Path, place: Path, each: int, seed: int) -> list[str]:
    began = time.monotonic()
    recording = cuts.recorded(library, place)
    tried, wrong = cuts.play(recording, place, list(cuts.Way), at_most=each, seed=seed)
    print(f"{len(recording.writes)} writes recorded, {len(recording.states) - 1} transactions acknowledged")
    print(f"{tried} power cuts tried, {len(wrong)} went wrong, {time.monotonic() - began:.0f} s")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
