"""Looks for bytes that a reader trips over, for as long as it is let.

``python -m tests.proof.guided [READER …] [--seconds N]`` gives each reader N seconds (300 where nothing is said). Where `atheris`
is installed, which is no part of the project (``pip install atheris`` in an environment of its own, and ``PYTHONPATH`` to
this one's packages), it is told which lines of `ioplab` the bytes have come to and goes on from those that come further
(libFuzzer). Without it, the same alterations come by chance. Says how many readings there were, and each finding once with the
bytes that led to it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_MEMORY = 4 * 2**30
"""Bytes that a reader may take, and all that is loaded with it. A scrypt of the greatest factor there takes a quarter of one."""

_SLOW = 5.0
"""Seconds; a reading that takes longer is a finding."""


def main() -> int:
    """Try readers one after the other, each in a process of its own; 1 if something was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("readers", nargs="*")
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--findings", type=Path, default=Path(tempfile.gettempdir()) / "ioplab-fuzz-findings")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        _one(chosen.readers[0], chosen.seconds, chosen.findings)
        return 0
    from tests.proof import readers

    worst = 0
    for name in chosen.readers or readers.NAMES:
        command = [sys.executable, "-m", "tests.proof.guided", name, "--one", "--seconds", str(chosen.seconds)]
        done = subprocess.run([*command, "--findings", str(chosen.findings)], capture_output=True, text=True, check=False)
        told = [line for line in done.stdout.splitlines() if line.startswith("{")]
        print(told[-1] if told else f"{name}: ended with {done.returncode}\n{done.stderr[-3000:]}", flush=True)
        worst |= not told or json.loads(told[-1])["findings"] > 0
    return worst


class _Session:
    """One reader's trial: counts, and remembers what has been found."""

    def __init__(self, name: str, seconds: int, findings: Path) -> None:
        self.name, self.findings = name, findings
        self.ends, self.began = time.monotonic() + seconds, time.monotonic()
        self.count = self.refused = 0
        self.slowest = 0.0
        self.found: dict[str, str] = {}

    def read(self, reader: Any, content: bytes) -> None:
        from ioplab.errors import UserError

        began = time.monotonic()
        self.count += 1
        try:
            reader.read(content)
        except UserError:
            self.refused += 1
        except Exception as error:  # noqa: BLE001 - any other is a finding
            self._note(error, content)
        took = time.monotonic() - began
        self.slowest = max(self.slowest, took)
        if took > _SLOW:
            self._note(TimeoutError(f"{took:.0f} s"), content)

    def _note(self, error: BaseException, content: bytes) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "/ioplab/" in frame.filename or "/proof/" in frame.filename]
        place = f"{Path(ours[-1].filename).name}:{ours[-1].name}" if ours else "?"
        kind = f"{type(error).__name__} in {place}"
        if kind in self.found:
            return
        self.findings.mkdir(exist_ok=True)
        file = self.findings / f"{self.name.replace(' ', '-')}-{hashlib.sha256(content).hexdigest()[:8]}"
        file.write_bytes(content)
        file.with_suffix(".txt").write_text("".join(traceback.format_exception(error)), encoding="utf-8")
        self.found[kind] = str(file)

    def tell(self, how: str) -> None:
        """As one line of JSON."""
        told = {
            "reader": self.name,
            "how": how,
            "readings": self.count,
            "refused": self.refused,
            "seconds": round(time.monotonic() - self.began),
            "slowest": round(self.slowest, 2),
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            "findings": len(self.found),
            "found": self.found,
        }
        print(json.dumps(told), flush=True)


def _one(name: str, seconds: int, findings: Path) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    with suppress(ImportError):
        import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

        with atheris.instrument_imports(include=["ioplab"]):
            from tests.proof import readers
        _guided(atheris, readers, _Session(name, seconds, findings))
        return
    from tests.proof import readers

    session, reader = _Session(name, seconds, findings), readers.reader(name)
    session.ends = time.monotonic() + seconds
    _by_chance(session, reader)
    session.tell("by chance")
    readers.close()


def _by_chance(session: _Session, reader: Any) -> None:
    from tests.proof.mutations import altered

    chance, seeds = random.Random(session.name), list(reader.seeds)
    while time.monotonic() < session.ends:
        session.read(reader, altered(chance.choice(seeds), chance, is_json=reader.is_json))


def _guided(atheris: Any, readers: Any, session: _Session) -> None:
    from tests.proof.mutations import altered

    reader = readers.reader(session.name)
    session.ends = time.monotonic() + session.ends - session.began
    session.began = time.monotonic()

    def read(content: bytes) -> None:
        if time.monotonic() > session.ends:
            session.tell("guided")
            readers.close()
            os._exit(0)
        session.read(reader, content)

    def mutate(content: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.4:
            made: bytes = atheris.Mutate(content, most)
            return made
        return altered(bytes(content), chance, is_json=reader.is_json)[:most]

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(reader.seeds):
            Path(corpus, str(number)).write_bytes(seed)
        longest = max(map(len, reader.seeds)) + 4096
        _set_up(atheris, read, mutate, [sys.argv[0], corpus, f"-max_len={longest}", "-rss_limit_mb=0", "-timeout=60"])
        atheris.Fuzz()


def _set_up(atheris: Any, read: Callable[[bytes], None], mutate: Callable[..., bytes], arguments: list[str]) -> None:
    atheris.Setup(arguments, read, custom_mutator=mutate)


if __name__ == "__main__":
    sys.exit(main())
