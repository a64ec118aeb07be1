"""`ioplab vault create|check`."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from ioplab.cli import opening
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import OWNER, PASSPHRASE


def test_a_vault_is_made_and_opens_with_the_passphrase(ioplab: Ioplab, tmp_path: Path) -> None:
    path = tmp_path / "Nytt.ioplab"

    said = ioplab("vault", "create", path, "--owner", "Kari Eksempel")

    assert (said.status, said.out, said.err) == (0, f"Arkivet er laget: {path}\n", "")
    with Vault.open(path, PASSPHRASE) as vault:
        assert vault.person == "Kari Eksempel"
        assert vault.is_empty()


def test_without_a_name_the_owner_is_whoever_is_logged_in(
    ioplab: Ioplab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "kari")

    ioplab("vault", "create", tmp_path / "Nytt.ioplab")

    with Vault.open(tmp_path / "Nytt.ioplab", PASSPHRASE) as vault:
        assert vault.person == "kari"


def test_a_place_that_is_taken_is_refused_and_left_as_it_is(ioplab: Ioplab, closed: Path) -> None:
    before = {path: path.read_bytes() for path in closed.rglob("*") if path.is_file()}

    said = ioplab("vault", "create", closed)

    assert said.status == 1
    assert "finnes allerede" in said.complaint
    assert {path: path.read_bytes() for path in closed.rglob("*") if path.is_file()} == before


def test_a_short_passphrase_is_refused_and_nothing_is_left_behind(
    ioplab: Ioplab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.VARIABLE, "kort")

    said = ioplab("vault", "create", tmp_path / "Nytt.ioplab")

    assert said.status == 1
    assert "for kort" in said.complaint
    assert not (tmp_path / "Nytt.ioplab").exists()


def test_a_vault_that_is_whole_says_so_and_who_may_open_it(ioplab: Ioplab, closed: Path) -> None:
    said = ioplab("vault", "check", closed)

    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == ["Versjon: 1", f"Kan åpnes av: {OWNER}", "Arkivet er helt."]


def test_the_check_as_json_has_these_keys(ioplab: Ioplab, closed: Path) -> None:
    assert ioplab("vault", "check", closed, "--json").json == {"ok": True, "version": 1, "people": [OWNER], "faults": []}


def test_a_damaged_vault_is_told_with_status_1_and_still_as_json(ioplab: Ioplab, closed: Path) -> None:
    database = closed / "vault.db"
    content = bytearray(database.read_bytes())
    content[-5000] ^= 0xFF
    database.write_bytes(content)

    said = ioplab("vault", "check", closed, "--json")

    assert said.status == 1
    assert said.json["ok"] is False
    assert said.json["faults"]


@pytest.mark.parametrize("place", ["borte.ioplab", "."])
def test_what_is_no_vault_is_told_with_what_to_choose(ioplab: Ioplab, tmp_path: Path, place: str) -> None:
    said = ioplab("vault", "check", tmp_path / place)

    assert said.status == 1
    assert ".ioplab" in said.complaint
