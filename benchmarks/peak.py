"""Run a module as a program and say on a last line how much memory it held at most: ``python -m benchmarks.peak MODULE ...``."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path

_LINUX = Path("/proc/self/status")


def peak_mb() -> float:
    """The most memory this process has held so far (resident set), in MB.

    Linux also knows it through `resource`, but counts what the process held that started this one.
    """
    if _LINUX.exists():
        found = re.search(r"VmHWM:\s*(\d+) kB", _LINUX.read_text(encoding="ascii"))
        return int(found[1]) * 1024 / 1e6 if found else float("nan")
    import resource  # Windows has none

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def main() -> None:
    """Run what is named on the command line; its exit status is ours."""
    sys.argv = sys.argv[1:]
    try:
        runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
    finally:
        print(peak_mb(), flush=True)


if __name__ == "__main__":
    main()
