"""Documents are made of what is stored, and leave a row in the audit. What stands in them is tested under tests/reports."""

from __future__ import annotations

import pytest

from ioplab import wording
from ioplab.domain.ids import ConversationId, Level, PlanId
from ioplab.domain.vocabulary import Basis, ConversationKind, Round, Stage
from ioplab.errors import NotFoundError
from ioplab.i18n import LANGUAGES, tr
from ioplab.operations import evaluations, people, plans
from ioplab.operations.documents import (
    DocumentKind,
    hindrance,
    is_draft,
    make_document,
    make_invitation,
    name_of,
    write_document,
)
from ioplab.reports.content import Document
from tests.support.vaults import InUse, entered, query, refused


def test_a_document_is_made_and_leaves_a_row_in_the_audit_and_nothing_else(in_use: InUse) -> None:
    before = entered(in_use.vault)

    content = make_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)

    assert content.startswith(b"%PDF-")
    assert entered(in_use.vault) == before
    assert query(in_use.vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 1") == [
        ("make_document_plan", in_use.plan_id)
    ]


@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.PUPIL, DocumentKind.TRANSITION])
def test_what_needs_no_evaluation_can_be_made_at_once(in_use: InUse, kind: DocumentKind) -> None:
    assert hindrance(in_use.plan, kind) is None
    assert make_document(in_use.vault, in_use.plan_id, kind).startswith(b"%PDF-")


@pytest.mark.parametrize("kind", DocumentKind)
def test_a_document_is_a_draft_exactly_when_the_plan_or_its_evaluation_is(in_use: InUse, kind: DocumentKind) -> None:
    if kind.round:
        in_use.open(kind.round)
    assert is_draft(in_use.plan, kind) is (kind.round is not None)
    assert write_document(in_use.vault, in_use.plan_id, kind).is_draft is is_draft(in_use.plan, kind)


@pytest.mark.parametrize("kind", DocumentKind)
def test_each_document_is_called_something_of_its_own_in_the_list_and_in_the_history(kind: DocumentKind) -> None:
    assert len({name_of(one) for one in DocumentKind}) == len(DocumentKind)
    assert "_" not in wording.operation_name(f"make_document_{kind.value}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [DocumentKind.PLAN, DocumentKind.PUPIL, DocumentKind.TRANSITION])
def test_a_document_is_written_in_the_language_that_is_asked_for(in_use: InUse, kind: DocumentKind, language: str) -> None:
    document = write_document(in_use.vault, in_use.plan_id, kind, language=language)

    assert document.language == language
    assert tr("Avslutt") == "Avslutt"


@pytest.mark.parametrize("kind", DocumentKind)
def test_no_document_tells_a_rating_that_its_reader_may_not_see(in_use: InUse, kind: DocumentKind) -> None:
    evaluation = in_use.open(kind.round or Round.MIDYEAR)
    people.identify(in_use.vault, in_use.jon)
    nothing_yet = _kari_reads(in_use, kind)

    people.identify(in_use.vault, in_use.jon)
    for goal_id in in_use.goal_ids:
        evaluations.rate_goal(
            in_use.vault, evaluation, goal_id, in_use.jon, level=Level(1), basis=Basis.TEST, note="Jons egne ord"
        )
    evaluations.submit_ratings(in_use.vault, evaluation, in_use.jon)

    assert _kari_reads(in_use, kind) == nothing_yet


def _kari_reads(in_use: InUse, kind: DocumentKind) -> Document:
    people.identify(in_use.vault, in_use.kari)
    return write_document(in_use.vault, in_use.plan_id, kind)


def test_an_invitation_is_written_for_a_talk_and_leaves_a_row_in_the_audit(in_use: InUse) -> None:
    plans.add_conversation(in_use.vault, in_use.plan_id, kind=ConversationKind.GUARDIAN, stage=Stage.MIDYEAR)
    (talk,) = in_use.plan.talks(ConversationKind.GUARDIAN, Stage.MIDYEAR)

    assert make_invitation(in_use.vault, talk.id).startswith(b"%PDF-")
    assert query(in_use.vault, "SELECT operation, target FROM change ORDER BY id DESC LIMIT 1") == [
        ("make_document_invitation", in_use.plan_id)
    ]
    assert "_" not in wording.operation_name("make_document_invitation")


@pytest.mark.parametrize("kind", [ConversationKind.PPT, ConversationKind.TEAM])
def test_meetings_of_adults_have_no_invitation(in_use: InUse, kind: ConversationKind) -> None:
    plans.add_conversation(in_use.vault, in_use.plan_id, kind=kind, stage=None)
    (talk,) = [one for one in in_use.plan.conversations if one.kind is kind]

    with refused(in_use.vault, "til eleven eller foresatte"):
        make_invitation(in_use.vault, talk.id)


def test_a_talk_that_is_gone_has_no_invitation(in_use: InUse) -> None:
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        make_invitation(in_use.vault, ConversationId("nothing"))


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
