"""`ioplab report plan|midyear|annual`."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from ioplab.domain.vocabulary import Round
from ioplab.storage.vault import Vault
from tests.cli.conftest import Ioplab
from tests.support.vaults import PASSPHRASE, InUse, query


@pytest.fixture
def finished(in_use: InUse) -> InUse:
    """Both rounds done, and the vault closed."""
    in_use.finalised(Round.MIDYEAR, 3)
    in_use.finalised(Round.ANNUAL, 4)
    in_use.vault.close()
    return in_use


@pytest.mark.parametrize("document", ["plan", "midyear", "annual"])
def test_a_document_is_written_for_its_owner_alone(ioplab: Ioplab, finished: InUse, tmp_path: Path, document: str) -> None:
    out = tmp_path / f"{document}.pdf"

    said = ioplab("report", document, "--vault", finished.vault.path, "--plan", finished.plan_id, "-o", out)

    assert (said.status, said.out, said.err) == (0, f"Skrevet: {out}\n", "")
    assert "Emil" in PdfReader(out).pages[0].extract_text()
    assert out.stat().st_mode & 0o077 == 0


def test_a_document_that_leaves_is_in_the_audit(ioplab: Ioplab, finished: InUse, tmp_path: Path) -> None:
    ioplab("report", "annual", "--vault", finished.vault.path, "--plan", finished.plan_id, "-o", tmp_path / "a.pdf")

    with Vault.open(finished.vault.path, PASSPHRASE) as vault:
        assert ("make_document_annual",) in query(vault, "SELECT operation FROM change")


def test_an_evaluation_nobody_has_begun_has_no_document(ioplab: Ioplab, closed: Path, in_use: InUse, tmp_path: Path) -> None:
    said = ioplab("report", "midyear", "--vault", closed, "--plan", in_use.plan_id, "-o", tmp_path / "m.pdf")

    assert said.status == 1
    assert "ikke startet" in said.complaint
    assert not (tmp_path / "m.pdf").exists()


def test_a_file_that_is_not_called_pdf_is_refused_before_the_vault_is_opened(ioplab: Ioplab, tmp_path: Path) -> None:
    said = ioplab("report", "plan", "--vault", tmp_path / "borte", "--plan", "1", "-o", tmp_path / "m.docx")

    assert said.status == 1
    assert ".pdf" in said.complaint


def test_a_plan_there_is_not_is_told(ioplab: Ioplab, closed: Path, tmp_path: Path) -> None:
    said = ioplab("report", "plan", "--vault", closed, "--plan", "borte", "-o", tmp_path / "m.pdf")

    assert said.status == 1
    assert not (tmp_path / "m.pdf").exists()
