"""Documents are made of what is stored, and leave a row in the audit. What stands in them is tested under tests/reports."""

from __future__ import annotations

import pytest

from ioplab.domain.ids import PlanId
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotFoundError
from ioplab.operations.documents import DocumentKind, make_document
from tests.support.vaults import InUse, entered, query, refused


def test_a_document_is_made_and_leaves_a_row_in_the_audit_and_nothing_else(in_use: InUse) -> None:
    before = entered(in_use.vault)

    content = make_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)

    assert content.startswith(b"%PDF-")
    assert entered(in_use.vault) == before
    assert query(in_use.vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 1") == [
        ("make_document_plan", in_use.plan_id)
    ]


@pytest.mark.parametrize("kind", [DocumentKind.MIDYEAR, DocumentKind.ANNUAL])
def test_a_round_that_has_not_been_started_has_no_document(in_use: InUse, kind: DocumentKind) -> None:
    with refused(in_use.vault, "ikke startet"):
        make_document(in_use.vault, in_use.plan_id, kind)


def test_a_round_has_its_document_as_soon_as_it_is_started(in_use: InUse) -> None:
    in_use.open(Round.MIDYEAR)

    assert make_document(in_use.vault, in_use.plan_id, DocumentKind.MIDYEAR).startswith(b"%PDF-")


def test_a_plan_that_is_gone_has_no_document(in_use: InUse) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        make_document(in_use.vault, PlanId("nothing"), DocumentKind.PLAN)
