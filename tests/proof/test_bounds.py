"""Files made to fill the memory or the time of a machine are refused in words, soon and without filling either."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

MOST_MB = 600
MOST_SECONDS = 30

HARMLESS = {"large lock", "deep lock", "most ratings"}
"""Nobody minds: a lock that makes no sense is nobody's, and unknown keys of JSON are passed over."""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits are set to a process there")
@pytest.mark.timeout(240)
def test_no_file_fills_the_memory_or_takes_long() -> None:
    command = [sys.executable, "-m", "tests.proof.bounds"]

    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr[-4000:]
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert {one["case"] for one in told if not one["said"].startswith("refused")} == HARMLESS
    assert [one for one in told if one["mb"] > MOST_MB or one["seconds"] > MOST_SECONDS] == []
