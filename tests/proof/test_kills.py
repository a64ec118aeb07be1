"""Killed at whatever moment, the program loses nothing it has acknowledged. `python -m tests.proof.kills` kills more often."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.proof import kills
from tests.support.vaults import clock_of

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="processes are copied, and killed as by the system")

KILLS = 3 * len(kills.KINDS)


@pytest.mark.timeout(180)
def test_whatever_it_is_doing_nothing_acknowledged_is_lost() -> None:
    command = [sys.executable, "-m", "tests.proof.kills", "--json", "--kills", str(KILLS), "--seed", "20261122"]

    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr[-4000:]
    found = json.loads(done.stdout)
    assert [line for one in found.values() for line in one["wrong"]] == []
    assert {kind: one["kills"] for kind, one in found.items()} == dict.fromkeys(kills.KINDS, KILLS // len(kills.KINDS))
    assert sum(one["steps"] for one in found.values()) > KILLS


def test_a_change_that_was_acknowledged_and_is_gone_would_be_found_out(tmp_path: Path) -> None:
    found = kills.forked(partial(_judged, tmp_path))

    assert [one.lost for one in found] == [0, 1, 1]
    assert [bool(one.wrong) for one in found] == [False, True, True]


def _judged(folder: Path) -> list[kills.Tally]:
    """Three steps are done and the vault is closed. Then as many have been acknowledged, one more, and one less and another."""
    start = kills.prepare(folder / "start")
    planned = kills.rehearse(start, "typing", folder / "work")
    found = []
    for acknowledged in (3, 4, 1):
        path = kills._copy(start, "typing", folder / "work")
        desk = start.desk(path, "typing")
        for step, _ in zip(kills.typing(), range(3), strict=False):
            step(desk)
            clock_of(desk.vault).wait()
        desk.vault.close()
        found.append(kills.Tally())
        kills.look("typing", path, planned, acknowledged, found[-1])
    return found


def test_words_that_lie_on_the_disk_would_be_found_out(tmp_path: Path) -> None:
    (tmp_path / "spor.tmp").write_bytes(b"x" + kills.PLANTED[-1].encode("utf-16-le"))

    assert list(kills._plaintext(tmp_path)) == ["spor.tmp holds what nobody may read"]
