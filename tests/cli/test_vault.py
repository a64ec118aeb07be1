"""`ioplab vault create|check|passphrase`."""

from __future__ import annotations

import getpass
from pathlib import Path

import pytest

from ioplab.cli import opening
from ioplab.operations import people
from ioplab.storage import recovery
from ioplab.storage.schema import VERSION
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
    assert said.out.splitlines() == [f"Versjon: {VERSION}", f"Kan åpnes av: {OWNER}", "Arkivet er helt."]


def test_the_check_as_json_has_these_keys(ioplab: Ioplab, closed: Path) -> None:
    assert ioplab("vault", "check", closed, "--json").json == {"ok": True, "version": VERSION, "people": [OWNER], "faults": []}


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
    people.give_key(in_use.vault, in_use.jon, JONS, PASSPHRASE)
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


# Who it is, and the recovery key


@pytest.fixture
def alike(in_use: InUse) -> Path:
    """A vault that Kari and Jon may open by the same passphrase, closed."""
    people.give_key(in_use.vault, in_use.jon, PASSPHRASE, PASSPHRASE)
    in_use.vault.close()
    return in_use.vault.path


@pytest.mark.parametrize("verb", [("vault", "check"), ("plan", "list", "--vault")], ids=" ".join)
def test_two_with_the_same_passphrase_are_told_apart_by_person(ioplab: Ioplab, alike: Path, verb: tuple[str, ...]) -> None:
    said = ioplab(*verb, alike)
    assert said.status == 1
    assert JON in said.complaint
    assert "--person" in said.complaint

    for person in (OWNER, JON):
        assert ioplab(*verb, alike, "--person", person).status == 0


def with_recovery_key(path: Path) -> str:
    """A recovery key of the vault at that path, as it is written on paper."""
    groups = recovery.new_key()
    with Vault.open(path, PASSPHRASE, OWNER) as vault:
        people.set_recovery_key(vault, recovery.spelled(groups), PASSPHRASE)
    return "-".join(groups)


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_key_and_the_next_key_is_told_once(
    ioplab: Ioplab, shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "nødnøkkel.txt"
    file.write_text(with_recovery_key(shared).lower() + "\n", encoding="utf-8")
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)
    monkeypatch.delenv(opening.VARIABLE)

    said = ioplab("vault", "passphrase", shared, "--person", JON, "--recovery-file", file)

    assert (said.status, said.err) == (0, "")
    assert opened_by(shared, NEW) == JON
    following = said.out.strip().splitlines()[-1].split(": ")[1]
    assert recovery.read_key(following)
    again = ioplab("vault", "passphrase", shared, "--person", JON, "--recovery-file", file)
    assert again.status == 1
    assert "brukt eller erstattet" in again.complaint
    file.write_text(following, encoding="utf-8")
    assert ioplab("vault", "passphrase", shared, "--person", OWNER, "--recovery-file", file).status == 0


def test_a_slip_in_the_recovery_key_is_told_with_its_group_and_changes_nothing(
    ioplab: Ioplab, closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = with_recovery_key(closed)
    before = (closed / "keys.json").read_bytes()
    file = tmp_path / "nødnøkkel.txt"
    file.write_text(written[:-1] + ("2" if written[-1] != "2" else "3"), encoding="utf-8")
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)

    said = ioplab("vault", "passphrase", closed, "--recovery-file", file)

    assert said.status == 1
    assert "gruppe 6" in said.complaint
    assert (closed / "keys.json").read_bytes() == before


def test_a_new_vault_gets_its_recovery_key_in_a_file_of_its_own(
    ioplab: Ioplab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(opening.NEW_VARIABLE, NEW)
    file, path = tmp_path / "nøkkel.txt", tmp_path / "Ny.ioplab"

    said = ioplab("vault", "create", path, "--owner", OWNER, "--recovery-file", file)

    assert said.status == 0
    key = file.read_text(encoding="utf-8").strip()
    assert key not in said.out
    again = ioplab("vault", "passphrase", path, "--recovery-file", file)
    assert again.status == 0
