"""`ioplab vault create|check|passphrase`."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from ioplab.cli import opening
from ioplab.operations import people
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import OWNER, PASSPHRASE, InUse


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


# Another passphrase

NEW = "ni raske reinsdyr"
JON, JONS = "Jon Eksempel", "tre stille gauper"


@pytest.fixture
def shared(in_use: InUse) -> Path:
    """A vault that Kari and Jon may open, closed."""
    people.give_key(in_use.vault, in_use.jon, JONS)
    in_use.vault.close()
    return in_use.vault.path


def opened_by(path: Path, phrase: str) -> str:
    with Vault.open(path, phrase) as vault:
        return vault.person


def test_the_passphrase_is_changed_from_files(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    (tmp_path / "ny.txt").write_text(NEW + "\n", encoding="utf-8")

    said = ioplab("vault", "passphrase", closed, "--new-passphrase-file", tmp_path / "ny.txt")

    assert (said.status, said.out, said.err) == (0, "Passordfrasen er byttet.\n", "")
    assert opened_by(closed, NEW) == OWNER


def test_the_new_passphrase_may_come_from_the_environment(ioplab: Ioplab, closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)

    assert ioplab("vault", "passphrase", closed).status == 0
    assert opened_by(closed, NEW) == OWNER


def test_without_a_new_passphrase_the_verb_stops_and_says_how(ioplab: Ioplab, closed: Path) -> None:
    said = ioplab("vault", "passphrase", closed)

    assert said.status == 1
    assert opening.NEW_VARIABLE in said.complaint
    assert opened_by(closed, PASSPHRASE) == OWNER


def test_where_several_may_open_it_the_verb_asks_who(ioplab: Ioplab, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)

    said = ioplab("vault", "passphrase", shared)
    assert said.status == 1
    assert "--person" in said.complaint
    assert JON in said.complaint

    monkeypatch.setenv(opening.VARIABLE, JONS)
    assert ioplab("vault", "passphrase", shared, "--person", JON).status == 0
    assert opened_by(shared, NEW) == JON
    assert opened_by(shared, PASSPHRASE) == OWNER


def test_a_wrong_passphrase_changes_nothing(ioplab: Ioplab, shared: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)
    before = (shared / "keys.json").read_bytes()

    said = ioplab("vault", "passphrase", shared, "--person", JON)

    assert said.status == 1
    assert "Feil passordfrase" in said.complaint
    assert (shared / "keys.json").read_bytes() == before


def test_the_check_names_everybody_who_may_open_it(ioplab: Ioplab, shared: Path) -> None:
    assert ioplab("vault", "check", shared, "--json").json["people"] == [OWNER, JON]
    assert f"Kan åpnes av: {OWNER}, {JON}" in ioplab("vault", "check", shared).out
