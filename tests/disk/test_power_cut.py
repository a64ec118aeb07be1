"""The power goes at some moment: the vault opens, is whole, and says what it said when it last acknowledged something."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.disk import cuts, shim
from tests.disk.cuts import Disk, Recording, Way, Write

pytestmark = pytest.mark.skipif(bool(shim.why_not()), reason=shim.why_not() or "it can")

CUTS = 60
FEWEST_TRANSACTIONS = 15


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    place = tmp_path_factory.mktemp("recording")
    return cuts.recorded(shim.build(place), place)


@pytest.fixture
def nothing_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening again happens on a disk that stays."""
    monkeypatch.setattr("ioplab.storage.connection._PRAGMAS", ("journal_mode = PERSIST", "synchronous = OFF"))


@pytest.mark.usefixtures("nothing_is_waited_for")
@pytest.mark.timeout(300)
def test_after_a_power_cut_what_was_acknowledged_is_there(recording: Recording, tmp_path: Path) -> None:
    tried, wrong = cuts.play(recording, tmp_path, list(Way), at_most=CUTS, seed=1)

    assert wrong == []
    assert tried >= (CUTS - 1) * len(Way)
    assert len(recording.states) > FEWEST_TRANSACTIONS


@pytest.mark.usefixtures("nothing_is_waited_for")
def test_a_program_that_did_not_sync_would_be_found_out(recording: Recording, tmp_path: Path) -> None:
    careless = replace(recording, writes=tuple(one for one in recording.writes if one.kind != "s"))

    _, wrong = cuts.play(careless, tmp_path, [Way.NONE, Way.SOME], at_most=20, seed=1)

    assert wrong


def test_what_was_not_synced_is_gone_and_what_was_is_there() -> None:
    disk = Disk.of({"/a": b"12345678"})
    for one in (Write("w", "/a", b"AB", 1), Write("s", "/a", b"", 0), Write("t", "/a", b"", 4), Write("c", "/b", b"", 0)):
        disk.take(one)

    chance = random.Random(1)
    assert disk.cut(Way.ALL, chance) == {"/a": b"1AB4", "/b": b""}
    assert disk.cut(Way.NONE, chance) == {"/a": b"1AB45678"}


def test_a_new_name_is_there_when_its_folder_has_been_synced() -> None:
    disk = Disk.of({"/keys.json": b"old"})
    for one in (Write("c", "/x.tmp", b"", 0), Write("w", "/x.tmp", b"new", 0), Write("s", "/x.tmp", b"", 0)):
        disk.take(one)
    disk.take(Write("r", "/x.tmp", b"/keys.json", 0))
    assert disk.cut(Way.NONE, random.Random(1)) == {"/keys.json": b"old"}

    disk.take(Write("s", "/", b"", 0))

    assert disk.cut(Way.NONE, random.Random(1)) == {"/keys.json": b"new"}
