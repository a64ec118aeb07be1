"""Adding many files of figures, in the time of bare decoding and in memory; and what a signature costs."""

from __future__ import annotations

import base64
import math
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from benchmarks.common import Report, Timings, arguments, interleaved, new_vault, scratch_folder
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_gathering import Gathered, files_of, gather
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans, issue_aggregate

FILES, COUNTRY = 5000, 56_000
PUPILS_OF_A_TEAM = 8
IN_DECODINGS, PEAK_MB, LINEAR = 2.5, 200, 1.3
_PATTERNS = 12
_AT = datetime(2027, 6, 25, 9, tzinfo=UTC)


def main() -> int:
    """Make the files, time adding them against decoding them, and weigh the command as a process of its own."""
    parser = arguments(__doc__)
    parser.add_argument("--files", type=int, default=FILES, metavar="N", help="how many files")
    parser.add_argument(
        "--country", type=int, default=COUNTRY, metavar="N", help="how many files to hold the line against; 0: none"
    )
    chosen = parser.parse_args()
    report = Report("Adding many files of figures")
    with scratch_folder() as scratch:
        folder = scratch / "figures"
        write_files(folder, chosen.files)
        files = files_of([folder])
        contents = [path.read_bytes() for path in files]
        size = sum(map(len, contents)) / len(contents)
        report.say(f"{len(files)} files of {size / 1e3:.0f} kB on average, a team of {PUPILS_OF_A_TEAM} pupils each")
        ours = _by_turns({"decoding": lambda: _decode(contents), "one": lambda: _gathered(files, 1)}, chosen.repetitions)
        times = interleaved(
            {"decoding": lambda: _decode(contents), "two processes": lambda: _gathered(files, 2)},
            repetitions=chosen.repetitions,
        )
        _tell_times(report, times, len(files))
        report.say(
            f"one signature, the canonical form of {_signature_bytes(files[0]) / 1e3:.0f} kB: {_signature(files[0]):.0f} µs"
        )
        report.say(f"by one process, in processor time: {ours['one'] / ours['decoding']:.2f} decodings")
        few = _run(folder, scratch / "sum.iopagg")
        halved = few.processor_seconds / 2 / ours["decoding"]
        report.say(f"the whole command, half of all its processor time: {halved:.2f} decodings")
        report.hold("time of adding by two processes, in bare decodings", _ratio(times, "two processes"), IN_DECODINGS)
        report.hold("most memory, all processes together", few.peak_mb, PEAK_MB, " MB")
        if chosen.country:
            write_files(folder, chosen.country)
            many = _run(folder, scratch / "sum.iopagg")
            ratio = (many.processor_seconds / chosen.country) / (few.processor_seconds / chosen.files)
            report.hold(f"processor time a file, {chosen.country} against {chosen.files}", ratio, LINEAR)
            words = "{} files: {:.0f} s, {:.0f} s of processor time, {:.0f} MB, {:.0f} of them the command itself"
            report.say(words.format(chosen.country, many.seconds, many.processor_seconds, many.peak_mb, many.own_mb))
    return report.status


@dataclass(frozen=True, slots=True)
class _Run:
    """The command as a process of its own, with those it began: seconds of the clock and of processors, the most memory."""

    seconds: float
    processor_seconds: float
    own_mb: float
    peak_mb: float


def _run(folder: Path, output: Path) -> _Run:
    begun = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.gathering_peak", str(folder), str(output)],
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    own_seconds, their_seconds, own_mb, their_mb = map(float, run.stdout.splitlines()[-1].split())
    return _Run(time.perf_counter() - begun, own_seconds + their_seconds, own_mb, own_mb + their_mb)


def _by_turns(work: Mapping[str, Callable[[], object]], repetitions: int) -> dict[str, float]:
    """The least processor time of each piece of work, done by turns: seconds of this process's own, whatever else goes on."""
    least = dict.fromkeys(work, math.inf)
    for _ in range(repetitions):
        for name, do in work.items():
            begun = time.process_time()
            do()
            least[name] = min(least[name], time.process_time() - begun)
    return least


def _tell_times(report: Report, times: dict[str, Timings], files: int) -> None:
    for name, taken in times.items():
        report.say(f"{name}: {taken.best:.2f} s, {taken.best / files * 1e6:.0f} µs a file ({_ratio(times, name):.2f} decodings)")


def _ratio(times: dict[str, Timings], name: str) -> float:
    return times[name].best / times["decoding"].best


def _decode(contents: Sequence[bytes]) -> None:
    for content in contents:
        msgspec.json.decode(content)


def _gathered(files: Sequence[Path], processes: int) -> Gathered:
    return gather(files, at=_AT, processes=processes)


def _signature_bytes(path: Path) -> int:
    return len(aggregate_file.canonical(msgspec.json.decode(path.read_bytes())))


def _signature(path: Path) -> float:
    """Microseconds that the check of one file's signature takes at best."""
    raw = msgspec.json.decode(path.read_bytes())
    key = Ed25519PublicKey.from_public_bytes(base64.b64decode(raw["signature"]["public_key"]))
    value, content = base64.b64decode(raw["signature"]["value"]), aggregate_file.canonical(raw)
    taken = []
    for _ in range(1000):
        begun = time.perf_counter()
        key.verify(value, content)
        taken.append(time.perf_counter() - begun)
    return min(taken) * 1e6


def write_files(folder: Path, count: int) -> None:
    """Fill a folder with files of made-up teams, those that are there already left as they are.

    Few teams are counted; the others' files are theirs with other ids, signed anew.
    """
    folder.mkdir(exist_ok=True)
    with scratch_folder() as scratch:
        patterns = [_pattern(scratch, seed) for seed in range(_PATTERNS)]
    key = Ed25519PrivateKey.generate()
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    for number in range(len(list(folder.iterdir())), count):
        content = msgspec.json.decode(_with_ids(patterns[number % _PATTERNS], number))
        value = base64.b64encode(key.sign(aggregate_file.canonical(content))).decode()
        content["signature"] = {"public_key": public, "value": value}
        written = msgspec.json.format(msgspec.json.encode(content), indent=1)
        (folder / f"{number:06}{aggregate_file.SUFFIX}").write_bytes(written)


def _pattern(folder: Path, seed: int) -> bytes:
    """The figures of an example school of one team, as its vault issues them."""
    year = SchoolYear(2026)
    vault = new_vault(folder / f"{seed}.ioplab")
    try:
        import_plans(vault, example_school(pupils=PUPILS_OF_A_TEAM, seed=seed, year=year))
        issued = issue_aggregate(vault, year, Round.ANNUAL).aggregate
    finally:
        vault.close()
    return msgspec.json.encode(aggregate_file.as_mapping(issued))


def _with_ids(pattern: bytes, number: int) -> bytes:
    """Another team's file."""
    content = msgspec.json.decode(pattern)
    new = {
        old: next(ids).encode()
        for ids in [_ids(number)]
        for old in [content["file_id"], content["issuer"]["id"], *content["plan_ids"]]
    }
    return re.sub("|".join(new).encode(), lambda found: new[found[0].decode()], pattern)


def _ids(number: int) -> Iterator[str]:
    for place in range(1000):
        yield str(UUID(int=number * 1000 + place))


if __name__ == "__main__":
    sys.exit(main())
