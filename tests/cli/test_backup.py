"""`ioplab vault backup|restore`."""

from __future__ import annotations

from pathlib import Path

import pytest

from ioplab.cli import opening
from ioplab.domain.pupil import Pupil
from ioplab.operations import people, pupils
from ioplab.storage import backup
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import CHEAP, PASSPHRASE, query, stored


@pytest.fixture
def written(ioplab: Ioplab, closed: Path, tmp_path: Path) -> Path:
    """A backup of the closed vault, in a file of its own."""
    place = tmp_path / "kopi.iopbackup"
    assert ioplab("vault", "backup", closed, "-o", place).status == 0
    return place


def everything_in(path: Path) -> object:
    with Vault.open(path, PASSPHRASE) as vault:
        return {name: rows for name, rows in stored(vault).items() if name not in ("change", "history", "setting")}


def test_a_backup_says_where_it_is_and_what_it_holds(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    place = tmp_path / "kopi.iopbackup"

    said = ioplab("vault", "backup", closed, "-o", place)

    assert (said.status, said.err) == (0, "")
    assert said.out.startswith(
        f"Sikkerhetskopien er skrevet og kontrollert: {place}\nAntall elever: 1. Antall planer: 1. Slik det var "
    )
    assert backup.is_whole(place)


def test_a_backup_is_made_while_the_program_has_the_vault_open(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    with Vault.open(closed, PASSPHRASE) as vault:
        before = stored(vault)
        said = ioplab("vault", "backup", closed, "-o", tmp_path / "kopi.iopbackup")
        assert stored(vault) == before

    assert said.status == 0


def test_it_is_put_back_over_the_vault_which_is_kept(ioplab: Ioplab, closed: Path, written: Path) -> None:
    before = everything_in(closed)
    with Vault.open(closed, PASSPHRASE) as vault:
        pupils.add_pupil(vault, given_name="Nora")

    said = ioplab("vault", "restore", written, closed)

    (kept,) = (path for path in closed.parent.iterdir() if "erstattet" in path.name)
    assert (said.status, said.err) == (0, "")
    assert said.out.splitlines() == [
        f"Arkivet er hentet tilbake: {closed}",
        "Fra nå av åpnes det med passordfrasene fra den gang.",
        f"Det som lå der før, er tatt vare på: {kept}",
    ]
    assert everything_in(closed) == before
    with Vault.open(kept, PASSPHRASE) as vault:
        assert [pupil.given_name for pupil in vault.all(Pupil)][-1] == "Nora"


def test_it_is_put_back_where_there_is_nothing(ioplab: Ioplab, closed: Path, written: Path, tmp_path: Path) -> None:
    target = tmp_path / "Nytt.ioplab"

    said = ioplab("vault", "restore", written, target)

    assert said.status == 0
    assert "tatt vare på" not in said.out
    assert everything_in(target) == everything_in(closed)


def test_who_has_the_same_passphrase_as_another_says_who_they_are(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    with Vault.open(closed, PASSPHRASE) as vault:
        vault.cost = CHEAP
        jon = vault.staff()[1]
        people.identify(vault, vault.staff()[0].id)
        people.give_key(vault, jon.id, PASSPHRASE, PASSPHRASE)
    place, target = tmp_path / "kopi.iopbackup", tmp_path / "Nytt.ioplab"

    assert ioplab("vault", "backup", closed, "-o", place, "--person", jon.name).status == 0
    assert ioplab("vault", "restore", place, target, "--person", jon.name).status == 0

    with Vault.open(target, PASSPHRASE, jon.name) as vault:
        assert query(vault, "SELECT person FROM change ORDER BY id DESC LIMIT 1") == [(jon.name,)]


@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_wrong_passphrase_changes_nothing(
    ioplab: Ioplab, closed: Path, written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    monkeypatch.setenv(opening.VARIABLE, "helt feil frase")
    target = tmp_path / "noe nytt"

    said = ioplab("vault", "backup", closed, "-o", target) if verb == "backup" else ioplab("vault", "restore", written, target)

    assert said.status == 1
    assert "Feil passordfrase" in said.complaint
    assert not target.exists()


def test_a_vault_that_is_open_is_not_replaced(ioplab: Ioplab, closed: Path, written: Path) -> None:
    with Vault.open(closed, PASSPHRASE):
        said = ioplab("vault", "restore", written, closed)

    assert said.status == 1
    assert "har arkivet åpent" in said.complaint


def test_a_damaged_backup_is_refused_with_what_to_do(ioplab: Ioplab, closed: Path, written: Path) -> None:
    written.write_bytes(written.read_bytes()[:-100] + bytes(100))

    said = ioplab("vault", "restore", written, closed)

    assert said.status == 1
    assert "skadet" in said.complaint
    assert "eldre" in said.complaint


def test_a_damaged_vault_is_not_backed_up(ioplab: Ioplab, closed: Path, written: Path) -> None:
    raw = bytearray((closed / "vault.db").read_bytes())
    raw[len(raw) // 2] ^= 1
    (closed / "vault.db").write_bytes(raw)
    before = written.read_bytes()

    said = ioplab("vault", "backup", closed, "-o", written)

    assert said.status == 1
    assert "skadet" in said.complaint
    assert written.read_bytes() == before
