"""Making a plan's documents from what is stored, with a row in the audit for each."""

from __future__ import annotations

from enum import Enum

from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import Round
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.exchanging import record_export
from ioplab.operations.store import Store


class DocumentKind(Enum):
    """The documents of a plan: the IOP itself, halvårsvurdering, årsrapport."""

    PLAN = "plan"
    MIDYEAR = "midyear"
    ANNUAL = "annual"


def make_document(vault: Store, plan_id: PlanId, kind: DocumentKind) -> bytes:
    """The document as PDF.

    Raises:
        UserError: the evaluation it is about has not been started, or the vault has no school yet.
        NotFoundError: there is no such plan.
    """
    # reportlab costs half a second that nobody should wait for before they ask for a document.
    from ioplab.reports.evaluation_document import evaluation_document
    from ioplab.reports.plan_document import plan_document

    pupil, plan, school = vault.pupil_of(plan_id), vault.get(Plan, plan_id), vault.school()
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen først."))
    staff = {member.id: member for member in vault.staff()}
    made_on = vault.now().date()
    if kind is DocumentKind.PLAN:
        content = plan_document(pupil=pupil, plan=plan, school=school, staff=staff, made_on=made_on)
    else:
        which = Round(kind.value)
        if plan.evaluation(which) is None:
            raise UserError(tr("Evalueringen er ikke startet."), advice=tr("Start den under Vurdering først."))
        content = evaluation_document(kind=which, pupil=pupil, plan=plan, school=school, staff=staff, made_on=made_on)
    record_export(vault, f"make_document_{kind.value}", plan_id)
    return content
