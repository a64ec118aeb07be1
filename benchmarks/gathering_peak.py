"""`ioplab aggregate combine` on a folder, saying at the end what it took of processor time and memory, its processes included."""

from __future__ import annotations

import os
import re
import sys
from multiprocessing import active_children
from pathlib import Path
from threading import Event, Thread

from benchmarks import peak
from ioplab import cli

_OFTEN = 0.05
"""Seconds between two looks at the processes, which are gone when the command ends."""


class Children:
    """How much memory each process held at most that this one began (resident set, MB)."""

    def __init__(self) -> None:
        """Look at them on a thread until the end."""
        self._peaks: dict[int, float] = {}
        self._ended = Event()
        self._thread = Thread(target=self._look)
        self._thread.start()

    def _look(self) -> None:
        while not self._ended.wait(_OFTEN):
            for child in active_children():
                self._peaks[child.pid or 0] = _peak_of(child.pid) or self._peaks.get(child.pid or 0, 0.0)

    def peak_mb(self) -> float:
        """All of them together."""
        self._ended.set()
        self._thread.join()
        return sum(self._peaks.values())


def _peak_of(process: int | None) -> float:
    try:
        found = re.search(r"VmHWM:\s*(\d+) kB", Path(f"/proc/{process}/status").read_text(encoding="ascii"))
    except OSError:
        return 0.0
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def main() -> None:
    """Combine the folder named first into the file named second."""
    folder, output = sys.argv[1:]
    children = Children()
    status = cli.main(["aggregate", "combine", folder, "-o", output])
    theirs = children.peak_mb()
    taken = os.times()
    print(taken.user + taken.system, taken.children_user + taken.children_system, peak.peak_mb(), theirs)
    sys.exit(status)


if __name__ == "__main__":
    main()
