"""`ioplab audit`."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import PASSPHRASE, InUse, query


def test_it_tells_who_has_done_what_the_newest_first(ioplab: Ioplab, closed: Path) -> None:
    said = ioplab("audit", "--vault", closed)

    assert said.status == 0
    first, *_, last = said.out.splitlines()
    assert first.endswith("Kari Eksempel  endret  Planen tatt i bruk  Emil")
    assert "Skolen endret" in last


def test_it_tells_of_one_pupil(ioplab: Ioplab, closed: Path, in_use: InUse) -> None:
    said = ioplab("audit", "--vault", closed, "--pupil", in_use.pupil_id)

    assert all(line.endswith("Emil") for line in said.out.splitlines())
    assert ioplab("audit", "--vault", closed, "--pupil", "nobody").out == "Ingenting er skrevet ned.\n"


def test_the_file_has_every_row_and_leaves_one(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    target = tmp_path / "logg.csv"

    said = ioplab("audit", "--vault", closed, "-o", target)

    assert said.out == f"Skrevet: {target}\n"
    lines = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig")), delimiter=";"))
    with Vault.open(closed, PASSPHRASE) as vault:
        assert len(lines) == len(query(vault, "SELECT 1 FROM change"))  # the heading, and all but the row of the file itself
        assert query(vault, "SELECT operation FROM change ORDER BY id DESC LIMIT 1") == [("export_audit",)]
