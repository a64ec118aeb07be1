"""Making a plan's documents from what is stored, with a row in the audit for each.

In two steps, for the second takes a while and needs no vault: `write_document` says what is in it, `rendered` sets it.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from ioplab import i18n
from ioplab.domain.access import Right
from ioplab.domain.ids import ConversationId, PlanId
from ioplab.domain.plan import Conversation, Plan
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Round
from ioplab.errors import UserError
from ioplab.i18n import BOKMAL, mark, tr
from ioplab.operations.exchanging import record_export
from ioplab.operations.store import Store

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look
    from ioplab.reports.parts import Case

INVITATION = "invitation"
"""What an invitation is called in the audit, beside the kinds of documents."""


class DocumentKind(Enum):
    """The documents of a plan: the IOP itself, halvårsvurdering, årsrapport, elevens versjon, overgang."""

    PLAN = "plan"
    MIDYEAR = "midyear"
    ANNUAL = "annual"
    PUPIL = "pupil"
    TRANSITION = "transition"

    @property
    def round(self) -> Round | None:
        """The evaluation it is about."""
        return Round(self.value) if self in (DocumentKind.MIDYEAR, DocumentKind.ANNUAL) else None


_NAMES = mark(
    {
        DocumentKind.PLAN: "Individuell opplæringsplan",
        DocumentKind.MIDYEAR: "Halvårsvurdering",
        DocumentKind.ANNUAL: "Årsrapport",
        DocumentKind.PUPIL: "Elevens versjon",
        DocumentKind.TRANSITION: "Overgang",
    }
)


_FILE_NAMES = {
    DocumentKind.PLAN: "iop",
    DocumentKind.MIDYEAR: "halvarsvurdering",
    DocumentKind.ANNUAL: "arsrapport",
    DocumentKind.PUPIL: "elevens-versjon",
    DocumentKind.TRANSITION: "overgang",
}
"""What the files are called, in letters that every system takes."""


def name_of(kind: DocumentKind) -> str:
    """What the document is called in a list."""
    return tr(_NAMES[kind])


def hindrance(plan: Plan, kind: DocumentKind) -> UserError | None:
    """Why a document of the plan cannot be made now; None when it can."""
    if kind.round is not None and plan.evaluation(kind.round) is None:
        return UserError(tr("Evalueringen er ikke startet."), advice=tr("Start den under Vurdering først."))
    return None


def is_draft(plan: Plan, kind: DocumentKind) -> bool:
    """Whether the document is a draft: until the evaluation it is about is finalised, and the others until the plan is in use."""
    if kind.round is None:
        return plan.status is PlanStatus.DRAFT
    evaluation = plan.evaluation(kind.round)
    return evaluation is None or not evaluation.is_finalised


class DocumentFormat(Enum):
    """What a document can be written as; the value is the suffix of its file."""

    PDF = ".pdf"
    DOCX = ".docx"
    JSON = ".json"


def document_name(plan: Plan, kind: DocumentKind, form: DocumentFormat = DocumentFormat.PDF, *, language: str = BOKMAL) -> str:
    """A file name that tells the document and the plan, and never the pupil; the language too where it is not bokmål."""
    other = "" if language == BOKMAL else f"-{language}"
    return f"{_FILE_NAMES[kind]}-{plan.school_year.replace('/', '-')}-{plan.id[:8]}{other}{form.value}"


def invitation_name(plan: Plan, talk: ConversationId, *, language: str = BOKMAL) -> str:
    """A file name that tells which talk somebody is invited to, and never whom."""
    other = "" if language == BOKMAL else f"-{language}"
    return f"invitasjon-{plan.school_year.replace('/', '-')}-{talk[:8]}{other}{DocumentFormat.PDF.value}"


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
    plan = vault.get(Plan, plan_id)
    trouble = hindrance(plan, kind)
    if trouble is not None:
        raise trouble
    case = _case(vault, plan, language)
    with i18n.speaking(language):
        return _writer(kind)(case)


def write_invitation(vault: Store, conversation_id: ConversationId, *, language: str = BOKMAL) -> Document:
    """What stands in the invitation to a talk with the pupil or the guardians.

    Args:
        vault: where the talk is.
        conversation_id: the talk (samtale).
        language: one of `i18n.LANGUAGES`.

    Raises:
        UserError: the talk is not with the pupil or the guardians, or the vault has no school yet.
        NotFoundError: there is no such talk.
    """
    talk = vault.get(Conversation, conversation_id)
    if talk.kind not in (ConversationKind.PUPIL, ConversationKind.GUARDIAN):
        raise UserError(
            tr("Invitasjonen er til eleven eller foresatte."), advice=tr("Velg en elevsamtale eller en samtale med foresatte.")
        )
    from ioplab.reports.invitation import invitation_content

    plan = vault.get(Plan, PlanId(vault.owner_id(Conversation, conversation_id)))
    case = _case(vault, plan, language)
    with i18n.speaking(language):
        return invitation_content(case, talk)


def _case(vault: Store, plan: Plan, language: str) -> Case:
    from ioplab.reports.parts import Case

    school, pupil = vault.school(), vault.pupil_of(plan.id)
    vault.require(Right.EXPORT, [pupil.id])
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen først."))
    return Case(
        pupil=pupil,
        plan=plan,
        school=school,
        staff={member.id: member for member in vault.staff()},
        made_on=vault.now().date(),
        language=language,
    )


def _writer(kind: DocumentKind) -> Callable[[Case], Document]:
    from ioplab.reports.evaluation_document import evaluation_content
    from ioplab.reports.plan_document import plan_content
    from ioplab.reports.pupil_document import pupil_content
    from ioplab.reports.transition_document import transition_content

    writers: dict[DocumentKind, Callable[[Case], Document]] = {
        DocumentKind.PLAN: plan_content,
        DocumentKind.MIDYEAR: partial(evaluation_content, Round.MIDYEAR),
        DocumentKind.ANNUAL: partial(evaluation_content, Round.ANNUAL),
        DocumentKind.PUPIL: pupil_content,
        DocumentKind.TRANSITION: transition_content,
    }
    return writers[kind]


def rendered(document: Document, form: DocumentFormat = DocumentFormat.PDF, *, look: Look | None = None) -> bytes:
    """The document as a file of that kind. Needs no vault, so it may be done beside the screen.

    Args:
        document: what stands in it.
        form: what it is written as.
        look: in colour, which it is when nothing is said, or in black on white; of no matter to JSON.
    """
    from ioplab.reports.content import Look

    with i18n.speaking(document.language):
        return _renderer(form)(document, look or Look.COLOUR)


def _renderer(form: DocumentFormat) -> Callable[[Document, Look], bytes]:
    """What writes that form. Each needs a library that costs too much to be loaded before it is asked for."""
    if form is DocumentFormat.DOCX:
        from ioplab.reports.word import document_bytes

        return lambda document, look: document_bytes(document, look=look)
    if form is DocumentFormat.JSON:
        from ioplab.reports.structure import as_json

        return lambda document, _look: as_json(document)
    from ioplab.reports.pdf import render

    return lambda document, look: render(document, look=look)


def make_document(
    vault: Store, plan_id: PlanId, kind: DocumentKind, *, language: str = BOKMAL, form: DocumentFormat = DocumentFormat.PDF
) -> bytes:
    """Write the document, set it, and leave a row in the audit. Raises as `write_document`."""
    content = rendered(write_document(vault, plan_id, kind, language=language), form)
    record_export(vault, f"make_document_{kind.value}", plan_id, detail=f"{language} {form.value[1:]} file")
    return content


def make_invitation(
    vault: Store, conversation_id: ConversationId, *, language: str = BOKMAL, form: DocumentFormat = DocumentFormat.PDF
) -> bytes:
    """Write the invitation, set it, and leave a row in the audit. Raises as `write_invitation`."""
    content = rendered(write_invitation(vault, conversation_id, language=language), form)
    about = vault.owner_id(Conversation, conversation_id)
    record_export(vault, f"make_document_{INVITATION}", about, detail=f"{language} {form.value[1:]} file")
    return content
