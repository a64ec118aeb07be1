"""`ioplab report plan|midyear|annual|pupil|transition|invitation`: one document, or one of each plan, as PDF, Word or JSON."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ioplab.cli import opening, output
from ioplab.cli.given import school_year
from ioplab.cli.trouble import Exit
from ioplab.domain.ids import ConversationId, PlanId
from ioplab.domain.plan import Conversation, Plan
from ioplab.errors import UserError
from ioplab.files import reason, write_whole
from ioplab.i18n import tr
from ioplab.operations.documents import (
    INVITATION,
    DocumentFormat,
    DocumentKind,
    document_name,
    rendered,
    write_document,
    write_invitation,
)
from ioplab.operations.exchanging import record_export
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault

Result = TypeVar("Result")

if TYPE_CHECKING:
    from ioplab.reports.content import Document


def run(chosen: Namespace) -> int:
    """Write what is asked for; status 1 if some of many documents could not be made."""
    _check(chosen)
    making = _Making(
        form=_form(chosen),
        language=chosen.language,
        is_plain=chosen.plain,
        password=_password(chosen.password_file, _form(chosen)),
    )
    with opening.open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        return _all(vault, chosen, making) if chosen.all else _one(vault, chosen, making)


def _check(chosen: Namespace) -> None:
    """What argparse cannot say of options that belong together."""
    if (chosen.document == INVITATION) != (chosen.conversation is not None):
        raise UserError(
            tr("En invitasjon hører til en samtale, de andre dokumentene til en plan."),
            advice=tr("Oppgi --conversation til invitation, og --plan eller --all til de andre."),
        )
    if not chosen.all and (chosen.year or chosen.format):
        raise UserError(tr("--year og --format hører sammen med --all."), advice=tr("Ellers er det filnavnet som bestemmer."))


def _form(chosen: Namespace) -> DocumentFormat:
    """What the documents are written as: one by its file's name, many as PDF unless something else is asked for."""
    suffix = f".{chosen.format or 'pdf'}" if chosen.all else chosen.output.suffix.lower()
    try:
        return DocumentFormat(suffix)
    except ValueError as error:
        raise UserError(
            tr("Dokumentet kan ikke skrives som «{kind}».").format(kind=suffix),
            advice=tr("La filnavnet slutte på .pdf, .docx eller .json."),
        ) from error


def _password(file: Path | None, form: DocumentFormat) -> str | None:
    """What a PDF is to open with; None for one that opens by itself."""
    if file is None:
        return None
    if form is not DocumentFormat.PDF:
        raise UserError(tr("Bare PDF kan få passord."), advice=tr("Velg PDF, eller la være å oppgi et passord."))
    from ioplab.reports.locked import check_password

    password = opening.first_line(file)
    check_password(password)
    return password


@dataclass(frozen=True, slots=True, kw_only=True)
class _Making:
    """How the documents are to be written."""

    form: DocumentFormat
    language: str
    is_plain: bool
    password: str | None

    def content(self, document: Document) -> bytes:
        """The file of a document."""
        from ioplab.reports.content import Look

        made = rendered(document, self.form, look=Look.PLAIN if self.is_plain else Look.COLOUR)
        if self.password is None:
            return made
        from ioplab.reports.locked import with_password

        return with_password(made, self.password)

    def record(self, vault: Vault, about: str, kind: str) -> Changed:
        """Leave a row in the audit. This is done before the file is there, for who may not take it out is refused here.

        Raises:
            UserError: who has opened the vault may not.
        """
        return record_export(vault, f"make_document_{kind}", about, detail=f"{self.language} {self.form.value[1:]} file")


def _one(vault: Vault, chosen: Namespace, making: _Making) -> int:
    if chosen.document == INVITATION:
        talk = ConversationId(chosen.conversation)
        document = write_invitation(vault, talk, language=chosen.language)
        about = vault.owner_id(Conversation, talk)
    else:
        about = PlanId(chosen.plan)
        document = write_document(vault, about, DocumentKind(chosen.document), language=chosen.language)
    content = making.content(document)
    making.record(vault, about, chosen.document)
    write_whole(chosen.output, content, private=True)
    output.say(tr("Skrevet: {path}").format(path=chosen.output))
    return Exit.DONE


def _all(vault: Vault, chosen: Namespace, making: _Making) -> int:
    """One document of each plan. What cannot be made is told afterwards, by the plan's id, and stops nothing else."""
    plans = _plans(vault, chosen.year)
    batch = _Batch(vault, making, DocumentKind(chosen.document), _folder(chosen.output))
    try:
        for number, plan_id in enumerate(plans, start=1):
            batch.add(plan_id)
            output.progress(number, len(plans), tr("Lager dokumenter"))
    finally:
        words = tr("{count} av {all} dokumenter er skrevet i {folder}")
        output.say(words.format(count=len(batch.names), all=len(plans), folder=chosen.output))
    for trouble in batch.troubles:
        print(f"ioplab: {trouble}", file=sys.stderr)
    return Exit.USER if batch.troubles else Exit.DONE


def _plans(vault: Vault, year: str | None) -> list[PlanId]:
    """Whose document is wanted: all plans', or those of one school year. Only the ids are kept."""
    wanted = school_year(year).label if year else None
    plans = [plan.id for plan in vault.all(Plan) if wanted in (None, plan.school_year)]
    if not plans:
        raise UserError(tr("Det er ingen planer å skrive ut."), advice=tr("Se dem med «ioplab plan list»."))
    return plans


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            tr("Mappen «{name}» kan ikke lages: {why}.").format(name=path.name, why=reason(error)),
            advice=tr("Velg en annen mappe."),
        ) from error
    return path


class _Batch:
    """Documents written one at a time, so that three hundred take no more room in memory than one."""

    def __init__(self, vault: Vault, making: _Making, kind: DocumentKind, folder: Path) -> None:
        self._vault = vault
        self._making = making
        self._kind = kind
        self._folder = folder
        self.names: set[str] = set()
        self.troubles: list[str] = []

    def add(self, plan_id: PlanId) -> None:
        """Write one more, or keep what stands in its way.

        Raises:
            UserError: the folder cannot be written; so it would be for all.
        """
        document = self._unless_refused(
            plan_id, lambda: write_document(self._vault, plan_id, self._kind, language=self._making.language)
        )
        if document is None:
            return
        content, name = self._making.content(document), self._name(plan_id)
        if self._unless_refused(plan_id, lambda: self._making.record(self._vault, plan_id, self._kind.value)) is not None:
            write_whole(self._folder / name, content, private=True)
            self.names.add(name)

    def _unless_refused(self, plan_id: PlanId, work: Callable[[], Result]) -> Result | None:
        """What the work gives for the plan; None when it is refused, which is told afterwards."""
        try:
            return work()
        except UserError as error:
            self.troubles.append(f"{plan_id}: {error}")
            return None

    def _name(self, plan_id: PlanId) -> str:
        """No pupil's name. It holds the first part of the plan's id, all of it where two plans begin alike."""
        name = document_name(self._vault.get(Plan, plan_id), self._kind, self._making.form, language=self._making.language)
        return name if name not in self.names else f"{plan_id}-{name}"
