"""Making a plan's documents from what is stored, with a row in the audit for each.

In two steps, for the second takes a while and needs no vault: `write_document` says what is in it, `rendered` sets it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from ioplab import i18n
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.i18n import BOKMAL, tr
from ioplab.operations.exchanging import record_export
from ioplab.operations.store import Store

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look


class DocumentKind(Enum):
    """The documents of a plan: the IOP itself, halvårsvurdering, årsrapport."""

    PLAN = "plan"
    MIDYEAR = "midyear"
    ANNUAL = "annual"

    @property
    def round(self) -> Round | None:
        """The evaluation it is about."""
        return Round(self.value) if self in (DocumentKind.MIDYEAR, DocumentKind.ANNUAL) else None


class DocumentFormat(Enum):
    """What a document can be written as; the value is the suffix of its file."""

    PDF = ".pdf"


def write_document(vault: Store, plan_id: PlanId, kind: DocumentKind, *, language: str = BOKMAL) -> Document:
    """What stands in the document, in that language.

    Args:
        vault: where the plan is.
        plan_id: the plan.
        kind: which document.
        language: one of `i18n.LANGUAGES`; what people have typed stays as they typed it.

    Raises:
        UserError: the evaluation it is about has not been started, or the vault has no school yet.
        NotFoundError: there is no such plan.
    """
    # reportlab costs half a second that nobody should wait for before they ask for a document.
    from ioplab.reports.parts import Case

    pupil, plan, school = vault.pupil_of(plan_id), vault.get(Plan, plan_id), vault.school()
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen først."))
    if kind.round is not None and plan.evaluation(kind.round) is None:
        raise UserError(tr("Evalueringen er ikke startet."), advice=tr("Start den under Vurdering først."))
    staff = {member.id: member for member in vault.staff()}
    case = Case(pupil=pupil, plan=plan, school=school, staff=staff, made_on=vault.now().date(), language=language)
    with i18n.speaking(language):
        return _writer(kind)(case)


def _writer(kind: DocumentKind) -> Callable[..., Document]:
    from ioplab.reports.evaluation_document import evaluation_content
    from ioplab.reports.plan_document import plan_content

    writers: dict[DocumentKind, Callable[..., Document]] = {
        DocumentKind.PLAN: plan_content,
        DocumentKind.MIDYEAR: partial(evaluation_content, Round.MIDYEAR),
        DocumentKind.ANNUAL: partial(evaluation_content, Round.ANNUAL),
    }
    return writers[kind]


def rendered(document: Document, form: DocumentFormat = DocumentFormat.PDF, *, look: Look | None = None) -> bytes:
    """The document as a file of that kind. Needs no vault, so it may be done beside the screen.

    Args:
        document: what stands in it.
        form: what it is written as.
        look: in colour, which it is when nothing is said, or in black on white.
    """
    from ioplab.reports.content import Look
    from ioplab.reports.pdf import render

    with i18n.speaking(document.language):
        return {DocumentFormat.PDF: render}[form](document, look=look or Look.COLOUR)


def make_document(
    vault: Store, plan_id: PlanId, kind: DocumentKind, *, language: str = BOKMAL, form: DocumentFormat = DocumentFormat.PDF
) -> bytes:
    """Write the document, set it, and leave a row in the audit. Raises as `write_document`."""
    content = rendered(write_document(vault, plan_id, kind, language=language), form)
    record_export(vault, f"make_document_{kind.value}", plan_id)
    return content
