"""Whichever call fails and however: nothing is lost, nothing is half there, and the next change can be stored.

Every operation and every file that is written, at one call in two of the ways. `python -m tests.disk.run` tries every call in
every way.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.disk import faults, shim

pytestmark = pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "it can")

SHARES = 4
FEWEST_CALLS = 10
"""A piece of work that changes the disk by fewer calls than these has not been watched."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shim.build(tmp_path_factory.mktemp("shim"))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("share", range(SHARES))
def test_on_a_disk_that_fails_nothing_is_lost_and_nothing_is_half_there(library: Path, share: int) -> None:
    names = list(faults.WORKS)[share::SHARES]

    found = json.loads(shim.told(shim.program(library, "tests.disk.faults", "1", *names)))

    assert found["wrong"] == []
    assert found["tried"] == 2 * len(names)
    assert {name: calls for name, calls in found["calls"].items() if calls < FEWEST_CALLS} == {}
