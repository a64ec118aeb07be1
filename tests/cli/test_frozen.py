"""`ioplab aggregate freeze|frozen`."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from ioplab.domain.vocabulary import Round
from tests.cli.conftest import Ioplab
from tests.support.vaults import Clock, InUse


@pytest.fixture
def vault(in_use: InUse) -> str:
    """The first round done, and the vault closed."""
    in_use.finalised(Round.MIDYEAR, 4, 3, 3, 2)
    in_use.vault.close()
    return str(in_use.vault.path)


def test_numbers_are_frozen_and_seen_again_byte_for_byte(ioplab: Ioplab, vault: str, tmp_path: Path, clock: Clock) -> None:
    clock.wait(timedelta(days=43))
    made = ioplab("aggregate", "freeze", "--vault", vault, "--year", "2026/27", "--round", "midyear", "--json")
    clock.wait(timedelta(days=30))

    listed = ioplab("aggregate", "frozen", "--vault", vault, "--json")
    written = ioplab("aggregate", "frozen", "--vault", vault, "--id", made.json["id"], "-o", str(tmp_path / "f.json"))
    shown = ioplab("aggregate", "frozen", "--vault", vault, "--id", made.json["id"])

    assert listed.json == {"frozen": [made.json]}
    assert (made.json["counting"], made.json["due_on"], made.json["days_late"]) == ("autumn", "2026-10-01", 1)
    assert written.status == 0
    assert hashlib.sha256((tmp_path / "f.json").read_bytes()).hexdigest() == made.json["digest"]
    assert shown.json["attainment"][0]["pupils"] == 1
    assert shown.json["plan_ids"] == []


def test_frozen_numbers_come_back_from_a_backup_byte_for_byte(ioplab: Ioplab, vault: str, tmp_path: Path) -> None:
    made = ioplab("aggregate", "freeze", "--vault", vault, "--year", "2026/27", "--round", "midyear", "--json")
    backup, restored = str(tmp_path / "kopi.iopbackup"), str(tmp_path / "igjen.ioplab")
    assert ioplab("vault", "backup", vault, "-o", backup).status == 0
    assert ioplab("vault", "restore", backup, restored).status == 0

    written = ioplab("aggregate", "frozen", "--vault", restored, "--id", made.json["id"], "-o", str(tmp_path / "f.json"))

    assert written.status == 0
    assert hashlib.sha256((tmp_path / "f.json").read_bytes()).hexdigest() == made.json["digest"]


def test_the_list_for_people_tells_which_when_and_how_late(ioplab: Ioplab, vault: str) -> None:
    assert ioplab("aggregate", "frozen", "--vault", vault).out == "Ingen tall er fryst.\n"

    said = ioplab("aggregate", "freeze", "--vault", vault, "--year", "2026/27", "--round", "midyear", "--date", "spring")

    assert "telling vår, halvårsevaluering 2026/27, fryst 20. august 2026 av Kari Eksempel" in said.out
    assert ioplab("aggregate", "frozen", "--vault", vault).out in said.out.removeprefix("Fryst: ")


def test_what_is_not_there_is_told(ioplab: Ioplab, vault: str) -> None:
    said = ioplab("aggregate", "frozen", "--vault", vault, "--id", "x")

    assert said.status == 1
    assert "ingen fryste tall med denne id-en" in said.complaint
    assert ioplab("aggregate", "freeze", "--vault", vault, "--year", "2030/31", "--round", "midyear").status == 1
