"""Handing a pupil's documents over to another school or to the elevmappe: a folder with documents, plans and a manifest.

In three steps, for the middle one takes a while and needs no vault: `gather` reads, `pack` sets the documents, `deliver` writes
the folder and notes that it was done. The window sets one document at a time (`put_together`), so that one may stop in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ioplab import __version__
from ioplab.domain.access import Right
from ioplab.domain.ids import ConsentId, PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil, SharingConsent
from ioplab.domain.school import School, Staff
from ioplab.domain.visibility import without_hidden
from ioplab.errors import NotFoundError, UserError
from ioplab.exchange import plan_file
from ioplab.exchange.handover import (
    FORMAT,
    PLANS,
    Described,
    HandoverConsent,
    HandoverManifest,
    Packed,
    fingerprint,
    left_behind,
    listed,
    listing,
    take_away,
    write_folder,
)
from ioplab.i18n import BOKMAL, tr
from ioplab.operations.documents import DocumentKind, document_name, hindrance, is_draft, name_of, rendered, write_document
from ioplab.operations.exchanging import record_export
from ioplab.operations.store import Store
from ioplab.storage.changes import Changed

if TYPE_CHECKING:
    from ioplab.reports.content import Document

PDF_A = "application/pdf; profile=PDF/A-2a"
JSON = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything that is handed over, read; its documents not yet set."""

    pupil: PupilId
    school: str
    made_at: datetime
    made_by: str
    resting_on: HandoverConsent
    data: Packed
    documents: Mapping[str, tuple[Described, Document]] = field(default_factory=dict)


def valid_consents(pupil: Pupil, on: date) -> tuple[SharingConsent, ...]:
    """The consents to share that hold that day."""
    return tuple(
        one
        for one in pupil.sharing_consents
        if one.given_on is not None
        and one.given_on <= on
        and (one.withdrawn_on is None or one.withdrawn_on > on)
        and (one.valid_until is None or one.valid_until >= on)
    )


def gather(
    vault: Store, pupil_id: PupilId, *, consent: ConsentId | None = None, basis: str = "", language: str = BOKMAL
) -> Gathered:
    """Read what is handed over of a pupil: every document that can be made of each plan, and the plans as data.

    Args:
        vault: where the pupil is.
        pupil_id: the pupil.
        consent: the consent to share that it rests on.
        basis: what it rests on instead, in words, where no consent is needed: the elevmappe, a duty in the law.
        language: the documents' language.

    Raises:
        NotFoundError: there is no such pupil or consent.
        RefusedError: the person may not take the pupil's documents out.
        UserError: it rests on nothing, the consent does not hold, there are no plans, or the vault has no school yet.
    """
    pupil, school = vault.get(Pupil, pupil_id), vault.school()
    vault.require(Right.EXPORT, [pupil_id])
    resting_on = _resting_on(pupil, consent, basis.strip(), vault.now().date())
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen først."))
    if not pupil.plans:
        raise UserError(tr("Eleven har ingen planer å levere over."))
    today = vault.now().date()
    shown = without_hidden(pupil)
    data = plan_file.encode(school, _named_in(vault.staff(), school, shown), [shown], exported_at=vault.now())
    described = Described(
        title=tr("Planene som data ({format})").format(format=plan_file.FORMAT), kind="plans", media_type=JSON, date=today
    )
    return Gathered(
        pupil=pupil_id,
        school=school.name,
        made_at=vault.now().replace(microsecond=0),
        made_by=vault.person,
        resting_on=resting_on,
        data=Packed(name=PLANS, described=described, content=data),
        documents=_documents(vault, pupil, today, language),
    )


def _named_in(staff: Sequence[Staff], school: School, pupil: Pupil) -> list[Staff]:
    """Those of the staff whom the pupil's plans point to: the others are nobody's business at another school."""
    words = set(_texts_in(msgspec.to_builtins((school, pupil))))
    return [one for one in staff if one.id in words]


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts_in(inner)


def _resting_on(pupil: Pupil, consent: ConsentId | None, basis: str, today: date) -> HandoverConsent:
    if consent is not None:
        if all(one.id != consent for one in pupil.sharing_consents):
            raise NotFoundError(tr("Samtykket finnes ikke lenger."), advice=tr("Se samtykkene under Grunnlag."))
        if all(one.id != consent for one in valid_consents(pupil, today)):
            raise UserError(
                tr("Samtykket gjelder ikke i dag."),
                advice=tr(
                    "Det er trukket, utløpt eller ikke gitt ennå. Innhent et nytt, eller skriv hva overleveringen bygger på."
                ),
            )
        return HandoverConsent(consent=consent)
    if not basis:
        raise UserError(
            tr("Det mangler hva overleveringen bygger på."),
            advice=tr("Velg et samtykke som gjelder, eller skriv grunnen, for eksempel «arkivering i elevmappen»."),
        )
    return HandoverConsent(basis=basis)


def documents_of(pupil: Pupil) -> list[tuple[Plan, DocumentKind]]:
    """The documents that are handed over: of each plan every one that can be made."""
    return [(plan, kind) for plan in pupil.plans for kind in DocumentKind if hindrance(plan, kind) is None]


def _documents(vault: Store, pupil: Pupil, today: date, language: str) -> dict[str, tuple[Described, Document]]:
    found = {}
    for plan, kind in documents_of(pupil):
        described = Described(
            title=title_of(plan, kind),
            kind=kind.value,
            media_type=PDF_A,
            date=today,
            school_year=plan.school_year,
            plan=plan.id,
            draft=is_draft(plan, kind),
            language=language,
        )
        name = document_name(plan, kind, language=language)
        unused = name if name not in found else f"{plan.id}-{name}"
        found[unused] = (described, write_document(vault, plan.id, kind, language=language))
    return found


def title_of(plan: Plan, kind: DocumentKind) -> str:
    """What a document is called among those of several years."""
    return f"{name_of(kind)} {plan.school_year}"


def pack(gathered: Gathered) -> tuple[HandoverManifest, tuple[Packed, ...]]:
    """Set the documents as PDF/A, and make the manifest of all files. Needs no vault, so it may be done beside the screen."""
    documents = sorted(gathered.documents.items())
    return put_together(
        gathered, [Packed(name=name, described=described, content=rendered(one)) for name, (described, one) in documents]
    )


def put_together(gathered: Gathered, documents: Sequence[Packed]) -> tuple[HandoverManifest, tuple[Packed, ...]]:
    """The manifest of all files, and the files: the documents that have been set, and the plans."""
    packed = (*documents, gathered.data)
    files = listed(packed)
    manifest = HandoverManifest(
        format=FORMAT,
        pupil=gathered.pupil,
        school=gathered.school,
        made_at=gathered.made_at,
        made_by=gathered.made_by,
        producer=f"ioplab {__version__}",
        resting_on=gathered.resting_on,
        listing_sha256=fingerprint(listing(files)),
        files=files,
    )
    return manifest, packed


def note_handover(vault: Store, gathered: Gathered) -> Changed:
    """Leave a row in the audit that the pupil's documents have been handed over, and on which consent.

    Raises:
        RefusedError: the person may not.
    """
    rests = gathered.resting_on
    detail = f"consent {rests.consent}" if rests.consent else "other basis"
    return record_export(vault, "hand_over", gathered.pupil, detail=f"{len(gathered.documents)} files, {detail}")


def hand_over(
    vault: Store,
    pupil_id: PupilId,
    folder: Path,
    *,
    consent: ConsentId | None = None,
    basis: str = "",
    language: str = BOKMAL,
) -> HandoverManifest:
    """Write a pupil's documents, plans and the manifest into a new folder, whole or not at all, with a row in the audit.

    Raises as `gather`, and:
        UserError: the folder is there already, or cannot be written.
    """
    gathered = gather(vault, pupil_id, consent=consent, basis=basis, language=language)
    manifest, packed = pack(gathered)
    deliver(vault, gathered, manifest, packed, folder)
    return manifest


def deliver(vault: Store, gathered: Gathered, manifest: HandoverManifest, packed: Sequence[Packed], folder: Path) -> None:
    """Write the folder, and note it; nothing leaves the vault that is not noted.

    Raises:
        UserError: it is there already, cannot be written, or cannot be noted.
    """
    write_folder(folder, manifest, packed)
    try:
        note_handover(vault, gathered)
    except UserError as error:
        if not take_away(folder, manifest):
            raise left_behind(folder) from error
        raise


def folder_name(pupil_id: PupilId, made_at: datetime) -> str:
    """What such a folder is called: no name of a pupil."""
    return f"overlevering-{made_at:%Y-%m-%d-%H%M}-{pupil_id[:8]}"
