"""Dokumenter: which documents there are of a plan and how far each has come, what is chosen, and who got the annual report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ioplab.domain.access import Right
from ioplab.domain.evaluation import AccessGiven, Evaluation
from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.errors import UserError
from ioplab.i18n import LANGUAGES, mark, tr
from ioplab.labels import label, long_date
from ioplab.operations.documents import DocumentFormat, DocumentKind, document_name, hindrance, name_of, write_document
from ioplab.operations.evaluations import give_access, remove_access
from ioplab.places import Place
from ioplab.reports.content import Look
from ioplab.ui import translation
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.preview import PreviewView
from ioplab.ui.viewmodels.saving import IfThere, Order, SaveView, Wish

if TYPE_CHECKING:
    from ioplab.reports.content import Document

_FORMATS = mark({".pdf": "PDF", ".docx": "Word", ".json": "JSON, for andre programmer"})
_LOOKS = mark({Look.COLOUR: "i farger", Look.PLAIN: "svart på hvitt"})
_IF_THERE = mark({IfThere.NUMBER: "gi den nye et nummer", IfThere.REPLACE: "erstatt den gamle"})
_PLACES = mark(
    {
        Place.SYNCED: "Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer dokumentet dit også.",
        Place.NETWORK: "Mappen ser ut til å ligge på nettverket. Andre kan ha tilgang til den.",
        Place.REMOVABLE: "Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese dokumentet.",
        Place.READ_ONLY: "Det går ikke an å lagre i denne mappen. Velg en annen.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document of the list: what it is, how far it has come, and whether it can be made."""

    kind: DocumentKind
    name: str
    state: str
    can_make: bool

    @property
    def words(self) -> str:
        """As it stands in the list."""
        return f"{self.name}\n{self.state}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessRow:
    """Who got the annual report, when and how, and which of all it is."""

    place: int
    given: AccessGiven

    @property
    def on(self) -> str:
        """When, in words."""
        return long_date(self.given.on) if self.given.on else ""


class DocumentsView(QObject):
    """The documents of one pupil's plan, and of all pupils'."""

    refreshed = Signal()

    access_offered = Signal()
    """The annual report has left the vault: it may be time to write down who got it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self.session = session
        self.kind = next(iter(DocumentKind))
        self.language = translation.current()
        self.look = Look.COLOUR
        self.form = DocumentFormat.PDF
        self.if_there = IfThere.NUMBER
        self._beside: tuple[PlanId, DocumentKind] | None = None
        self.offer = ""
        """What is said where access is written down, right after the annual report has been saved or printed."""
        self.preview = PreviewView(self)
        self.saving = SaveView(session, self)
        self.saving.saved.connect(self.offer_access)
        session.pupil_chosen.connect(lambda _: self._forget_offer())

    # Whose

    @property
    def pupil(self) -> Pupil | None:
        """The pupil chosen."""
        return self.session.workspace.pupil(PupilId(self.session.pupil)) if self.session.pupil else None

    @property
    def plan(self) -> Plan | None:
        """The pupil's plan this year."""
        return self.pupil.plan_for(self.session.workspace.year) if self.pupil else None

    @property
    def annual(self) -> Evaluation | None:
        """The annual evaluation."""
        return self.plan.evaluation(Round.ANNUAL) if self.plan else None

    # Which

    def documents(self) -> list[DocumentRow]:
        """Each document there is."""
        return [self._row(kind) for kind in DocumentKind]

    @property
    def chosen(self) -> DocumentRow:
        """The one chosen."""
        return self._row(self.kind)

    def _row(self, kind: DocumentKind) -> DocumentRow:
        plan = self.plan
        can_make = plan is not None and hindrance(plan, kind) is None
        return DocumentRow(kind=kind, name=name_of(kind), state=document_state(plan, kind), can_make=can_make)

    def choose(self, kind: DocumentKind) -> None:
        """Look at another document."""
        if kind is not self.kind:
            self.kind = kind
            self.refresh()

    def look_beside(self, plan: PlanId, kind: DocumentKind) -> None:
        """Let the preview show another document than the one chosen, which may be of another year."""
        self._beside = plan, kind
        self.refresh()

    def look_back(self) -> bool:
        """Let the preview show the document chosen again, from when it is refreshed; whether it showed another."""
        was_beside, self._beside = self._beside is not None, None
        return was_beside

    def write_as(self, *, language: str | None = None, look: Look | None = None) -> None:
        """Write documents in another language, or in other colours, from now on."""
        self.language, self.look = language or self.language, look or self.look
        self.refresh()

    def document(self) -> Document:
        """What stands in the document that is seen.

        Raises:
            UserError: it cannot be made.
        """
        plan, kind = self._beside or (self.plan.id if self.plan else None, self.kind)
        if plan is None:
            raise UserError(tr("Eleven har ingen IOP dette skoleåret."))
        if why_not := self.session.workspace.why_not(Right.EXPORT, self.session.pupil):
            raise UserError(why_not)  # to come here is no attempt
        return write_document(self.session.workspace.vault, plan, kind, language=self.language)

    def refresh(self) -> None:
        """Bring the list and the preview up to date."""
        try:
            document = self.document()
        except UserError as error:
            self.preview.refuse(str(error))
        else:
            self.preview.show(document, self.look)
        self.refreshed.emit()

    # What may be chosen

    def languages(self) -> list[tuple[str, str]]:
        """The languages a document may be in."""
        return list(LANGUAGES.items())

    def looks(self) -> list[tuple[Look, str]]:
        """In colour or not."""
        return [(look, tr(_LOOKS[look])) for look in Look]

    def forms(self) -> list[tuple[DocumentFormat, str]]:
        """What a document may be written as."""
        return [(form, tr(_FORMATS[form.value])) for form in DocumentFormat]

    def answers_if_there(self) -> list[tuple[IfThere, str]]:
        """What may become of a file that is there already."""
        return [(one, tr(_IF_THERE[one])) for one in IfThere]

    @property
    def may_lock(self) -> bool:
        """Whether what is written can have a password: only a PDF can."""
        return self.form is DocumentFormat.PDF

    # Saving

    def orders_of_one(self) -> list[Order]:
        """The document chosen; none if it cannot be made."""
        if self.plan is None or self.pupil is None or not self.chosen.can_make:
            return []
        return [self._order(self.pupil, self.plan)]

    def orders_of_all(self) -> tuple[list[Order], list[str]]:
        """The document chosen for every pupil it can be made for; and the others, each with why not."""
        orders, others = [], []
        for pupil in self.session.workspace.pupils():
            plan = pupil.plan_for(self.session.workspace.year)
            if plan is not None and hindrance(plan, self.kind) is None:
                orders.append(self._order(pupil, plan))
            else:
                others.append(f"{pupil.full_name}: {document_state(plan, self.kind)}")
        return orders, others

    def _order(self, pupil: Pupil, plan: Plan) -> Order:
        name = document_name(plan, self.kind, self.form, language=self.language)
        return Order(plan=plan.id, kind=self.kind, who=pupil.full_name, name=name)

    def save(self, orders: list[Order], folder: Path, *, password: str | None = None) -> bool:
        """Write these documents into a folder; False where it cannot begin. `password` is None where none is wanted."""
        wish = Wish(
            folder=folder,
            language=self.language,
            look=self.look,
            form=self.form,
            if_there=self.if_there,
            password=password or "",
        )
        return self.saving.start(orders, wish, with_password=password is not None and self.may_lock)

    def abandon(self) -> None:
        """Let all that is being made come to its end."""
        self.saving.abandon()
        self.preview.abandon()

    # Who got the annual report

    @property
    def tells_access(self) -> bool:
        """Whether who got it is shown now: where the annual report is chosen, or has just been saved or printed."""
        return self.annual is not None and (self.kind is DocumentKind.ANNUAL or bool(self.offer))

    def accesses(self) -> list[AccessRow]:
        """Who has got it, in the order it was written down."""
        given = self.annual.access_given if self.annual else ()
        return [AccessRow(place=place, given=one) for place, one in enumerate(given)]

    def offer_access(self, kind: DocumentKind, plan: PlanId) -> None:
        """A document has been saved or printed: if it is the annual report of the pupil seen now, ask whether somebody got it."""
        if kind is DocumentKind.ANNUAL and self.plan is not None and plan == self.plan.id:
            self.offer = tr("Ferdig. Fikk noen årsrapporten nå? Da kan du skrive hvem, når og hvordan her.")
            self.refreshed.emit()
            self.access_offered.emit()

    def _forget_offer(self) -> None:
        self.offer = ""

    def give_access(self, *, to: str, on: date | None, how: str) -> bool:
        """Write down who got the annual report."""
        if self.annual is None or on is None:
            self.session.trouble.emit(tr("Skriv hvem som fikk årsrapporten, og når."))
            return False
        self._forget_offer()
        return bool(self.session.run(give_access, self.annual.id, to=to, on=on, how=how))

    def remove_access(self, row: AccessRow | None) -> None:
        """Take away a row that should not have been written."""
        if row is None or self.annual is None:
            self.session.trouble.emit(tr("Velg en rad i tabellen først."))
        elif self.session.run(remove_access, self.annual.id, row.place):
            self.session.done.emit(tr("Raden om {who} er tatt bort. Ctrl+Z angrer.").format(who=row.given.to))


def document_state(plan: Plan | None, kind: DocumentKind) -> str:
    """How far a document has come, or why it cannot be made, in words."""
    if plan is None:
        return tr("ingen IOP dette skoleåret")
    if kind.round is None:
        return _plan_state(plan)
    evaluation = plan.evaluation(kind.round)
    if evaluation is None:
        return tr("kan ikke lages ennå: evalueringen er ikke startet")
    if evaluation.finalised_on is None:
        return tr("utkast, evalueringen er ikke fullført")
    words = tr("fullført {day}").format(day=long_date(evaluation.finalised_on))
    is_given = evaluation.kind is not Round.ANNUAL or bool(evaluation.access_given)
    return words if is_given else f"{words}, {tr('ingen har fått den ennå')}"


def _plan_state(plan: Plan) -> str:
    if plan.status is PlanStatus.DRAFT:
        return tr("utkast, planen er ikke tatt i bruk")
    if plan.activated_on is None:
        return label(plan.status)
    return tr("planen er tatt i bruk {day}").format(day=long_date(plan.activated_on))


def place_words(place: Place) -> str:
    """What it means to save in such a place; nothing where it means nothing."""
    return tr(_PLACES[place]) if place in _PLACES else ""
