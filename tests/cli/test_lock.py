"""The command line beside a program that has the vault open: what writes is refused with its words, what reads is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ioplab.storage import lock
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.plans import fjellbekk_bytes
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, InUse, plan_in_use, stored


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[InUse]:
    """A plan in a vault that Kari has open on LAPTOP-12."""
    monkeypatch.setattr(lock, "this_machine", lambda: "LAPTOP-12")
    with Vault.create(tmp_path / "Arkiv.ioplab", owner=OWNER, passphrase=PASSPHRASE, cost=CHEAP) as vault:
        yield plan_in_use(vault)


def test_what_writes_is_refused_and_tells_who_has_it(ioplab: Ioplab, elsewhere: InUse, tmp_path: Path) -> None:
    path, before = elsewhere.vault.path, stored(elsewhere.vault)
    (tmp_path / "planer.json").write_bytes(fjellbekk_bytes())
    out = tmp_path / "ut.pdf"

    for verb in (
        ("plan", "import", tmp_path / "planer.json", "--vault", path),
        ("plan", "export", "--vault", path, "-o", out),
        ("report", "plan", "--vault", path, "--plan", elsewhere.plan_id, "-o", out),
        ("aggregate", "export", "--vault", path, "--year", "2026/27", "--round", "midyear", "-o", out),
    ):
        said = ioplab(*verb)
        assert (said.status, said.out) == (1, "")
        assert said.complaint == (
            "ioplab: Kari Eksempel har arkivet åpent på LAPTOP-12 siden 10:00. "
            "Åpne arkivet for lesing, eller prøv igjen når det er lukket der."
        )

    assert not out.exists()
    assert stored(elsewhere.vault) == before


def test_what_reads_is_answered(ioplab: Ioplab, elsewhere: InUse) -> None:
    path, before = elsewhere.vault.path, stored(elsewhere.vault)

    assert ioplab("plan", "list", "--vault", path, "--json").json["plans"][0]["id"] == elsewhere.plan_id
    assert ioplab("plan", "check", "--vault", path).status == 0
    assert ioplab("vault", "check", path, "--json").json["ok"] is True

    assert stored(elsewhere.vault) == before


def test_what_reads_leaves_nothing_behind(ioplab: Ioplab, elsewhere: InUse) -> None:
    elsewhere.vault.close()
    files = {one.name: one.read_bytes() for one in elsewhere.vault.path.iterdir() if one.is_file()}

    ioplab("plan", "list", "--vault", elsewhere.vault.path)

    assert {one.name: one.read_bytes() for one in elsewhere.vault.path.iterdir() if one.is_file()} == files


def test_a_verb_that_writes_leaves_no_lock_behind(ioplab: Ioplab, elsewhere: InUse, tmp_path: Path) -> None:
    elsewhere.vault.close()

    assert ioplab("plan", "export", "--vault", elsewhere.vault.path, "-o", tmp_path / "planer.json").status == 0

    assert not (elsewhere.vault.path / lock.NAME).exists()
