"""A pupil's whole record as a folder (innsyn), and taking a pupil out of the vault for good (sletting).

Gathering needs the vault; setting the documents takes a while and does not. Writing leaves a row in the audit.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ioplab import i18n, wording
from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId, StaffId
from ioplab.domain.pupil import Pupil
from ioplab.domain.visibility import without_hidden
from ioplab.errors import NotAllowedError, UserError
from ioplab.exchange import plan_file
from ioplab.files import read_bytes, reason, write_whole
from ioplab.i18n import BOKMAL, mark, tr
from ioplab.labels import clock, long_date
from ioplab.operations import audit, backups, record_words
from ioplab.operations.documents import DocumentKind, hindrance, rendered, write_document
from ioplab.operations.exchanging import record_export
from ioplab.operations.store import Store
from ioplab.storage.audit import Asked, Former
from ioplab.storage.changes import Changed
from ioplab.storage.vault import WIPE_DUE, Vault

if TYPE_CHECKING:
    from ioplab.reports.content import Document

MANIFEST = "manifest.json"
READ_ME = "les-meg.txt"
FORMAT = "ioplab-record/1"
PROOF_FORMAT = "ioplab-deletion/1"

_LARGEST = 256 * 2**20
"""Bytes of one file of the folder; a whole record is some megabytes."""


# Innsyn: everything about one pupil


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordFile:
    """One file of the folder: its name, its fingerprint (SHA-256, hex) and its length in bytes."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordManifest:
    """What is in the folder. It holds no name of a pupil.

    Attributes:
        format: `ioplab-record/1`.
        vault: the vault's id.
        pupil: the pupil's id.
        made_at: when, with its zone.
        made_by: who.
        change: the number of the last change of the pupil that is in it.
        files: the other files.
    """

    format: str
    vault: str
    pupil: PupilId
    made_at: datetime
    made_by: str
    change: int
    files: tuple[RecordFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Everything about one pupil, read; its documents not yet set."""

    pupil: PupilId
    vault: str
    made_at: datetime
    made_by: str
    change: int
    ready: Mapping[str, bytes]
    documents: Mapping[str, Document] = field(default_factory=dict)


def gather(vault: Store, pupil_id: PupilId) -> Gathered:
    """Read everything that is kept about a pupil, as far as the person may see it.

    Raises:
        NotFoundError: there is no such pupil.
        RefusedError: the person may not take it out.
        UserError: the vault has no school yet.
    """
    pupil, school = vault.get(Pupil, pupil_id), vault.school()
    vault.require(Right.EXPORT, [pupil_id])
    if school is None:
        raise UserError(tr("Arkivet har ingen skole ennå."), advice=tr("Skriv inn skolen først."))
    names = {one.id: one.name for one in vault.staff()}
    former = vault.history_of_pupil(pupil_id)
    history = history_rows(former, names)
    done = audit.audit(vault, Asked(pupil=pupil_id)) if vault.may(Right.FINALISE, pupil_id) else ()
    ready = {
        "plan.json": plan_file.encode(school, vault.staff(), [without_hidden(pupil)], exported_at=vault.now()),
        "historikk.csv": _as_csv(_history_headings(), history),
        READ_ME: _read_me(vault, has_audit=bool(done)).encode(),
    }
    if done:
        ready["logg.csv"] = audit.as_csv(done)
    return Gathered(
        pupil=pupil_id,
        vault=vault.id,
        made_at=vault.now(),
        made_by=vault.person,
        change=_last_change(vault, pupil_id),
        ready=ready,
        documents={**_documents(vault, pupil), **_lists(vault, pupil, history, done)},
    )


def _last_change(vault: Store, pupil_id: PupilId) -> int:
    """The number of the last change of what is kept about the pupil; looking and taking out are none."""
    return max((one.change for one in vault.history_of_pupil(pupil_id)), default=0)


def _documents(vault: Store, pupil: Pupil) -> dict[str, Document]:
    """Every document that can be made of each of the pupil's plans."""
    found = {}
    for plan in pupil.plans:
        for kind in DocumentKind:
            if hindrance(plan, kind) is None:
                name = f"{kind.value}-{plan.school_year.replace('/', '-')}-{plan.id[:8]}.pdf"
                found[name] = write_document(vault, plan.id, kind)
    return found


def _history_headings() -> list[str]:
    return [tr("Dato"), tr("Klokkeslett"), tr("Hvem"), tr("Hva ble gjort"), tr("Med hva"), tr("Felt"), tr("Før"), tr("Etter")]


def history_rows(former: Iterable[Former], names: Mapping[StaffId, str]) -> list[tuple[str, ...]]:
    """The history in words: a row for each field that a change altered."""
    return [
        (
            one.at.astimezone().date().isoformat(),
            clock(one.at.astimezone()),
            one.person,
            wording.operation_name(one.operation),
            record_words.thing_name(one.entity),
            *difference,
        )
        for one in former
        for difference in record_words.differences(one.entity, one.before, one.after, names)
    ]


def _as_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([audit.plain_cell(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _lists(vault: Store, pupil: Pupil, history: Sequence[Sequence[str]], done: Sequence[audit.AuditLine]) -> dict[str, Document]:
    """The history, and who has seen and done what, to be read on paper."""
    from ioplab.reports.content import Column, Document, Table, Text

    def document(title: str, headings: Sequence[tuple[str, float]], rows: Iterable[Sequence[str]]) -> Document:
        table = Table(
            columns=tuple(Column(name, width) for name, width in headings),
            rows=tuple(tuple(Text(cell) for cell in row) for row in rows),
        )
        school = vault.school()
        return Document(
            title=title,
            subject=title,
            who=pupil.full_name,
            facts=tr("Laget {day} fra ioplab").format(day=long_date(vault.now().date())),
            school=school.name if school else "",
            number=pupil.id[:8],
            made_on=vault.now().date(),
            is_draft=False,
            parts=(table,),
        )

    days = ((f"{day} {time}", who, f"{what}: {thing}", name, was, now) for day, time, who, what, thing, name, was, now in history)
    wide = [(tr("Når"), 1.2), (tr("Hvem"), 1.2), (tr("Hva"), 1.6), (tr("Felt"), 1.1), (tr("Før"), 2.0), (tr("Etter"), 2.0)]
    found = {"historikk.pdf": document(tr("Historikk"), wide, days)}
    if done:
        lines = ((f"{one.last.date().isoformat()} {clock(one.last)}", one.person, one.what) for one in audit.gathered(done))
        found["logg.pdf"] = document(tr("Hvem har gjort hva"), [(tr("Når"), 1.2), (tr("Hvem"), 1.5), (tr("Hva"), 3.0)], lines)
    return found


def _read_me(vault: Store, *, has_audit: bool) -> str:
    lines = [
        tr("Alt som er lagret om eleven i arkivet, {day} kl. {time}.").format(
            day=long_date(vault.now().date()), time=clock(vault.now())
        ),
        "",
        tr("plan.json: alle opplysningene, slik et annet program kan lese dem (formatet ioplab-plan/1)"),
        tr("*.pdf: dokumentene, slik de leses på papir"),
        tr("historikk: hvordan det sto før hver endring, og hvem som endret"),
        tr("logg: hvem som har sett på, endret og tatt ut")
        if has_audit
        else tr("Loggen er ikke med. Den får den som er ansvarlig for planen."),
        tr("manifest.json: kontrollsummer (SHA-256) av filene"),
        "",
        tr("Dette er ikke med:"),
        tr("– utkast til vurderinger som kolleger ikke har levert, og det uenighet i en åpen evaluering ville avsløre"),
        tr("– det som bare er skrevet i feltene på en skjerm, og ikke er lagret"),
        "",
        tr("Navn på ansatte står der de står i planene."),
        tr("Andre elever skal ikke være nevnt. Les gjennom det som er skrevet med egne ord, før mappen gis ut."),
        "",
        tr("Mappen er ikke kryptert. Gi den ut på en trygg måte, og slett den når den ikke trengs."),
        "",
    ]
    return "\r\n".join(lines)


def files_of(gathered: Gathered) -> dict[str, bytes]:
    """All the folder's files but the manifest. Sets the documents; needs no vault, so it may be done beside the screen."""
    documents = {name: rendered(document) for name, document in gathered.documents.items()}
    return dict(sorted({**gathered.ready, **documents}.items()))


def write_record(gathered: Gathered, files: Mapping[str, bytes], folder: Path) -> RecordManifest:
    """Write the folder: every file whole and for its owner alone, the manifest last. It must not be there.

    Raises:
        UserError: the folder is there already, or cannot be written; what was begun is taken away.
    """
    listed = tuple(
        RecordFile(name=name, sha256=hashlib.sha256(content).hexdigest(), size=len(content)) for name, content in files.items()
    )
    manifest = RecordManifest(
        format=FORMAT,
        vault=gathered.vault,
        pupil=gathered.pupil,
        made_at=gathered.made_at,
        made_by=gathered.made_by,
        change=gathered.change,
        files=listed,
    )
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise UserError(
            tr("Mappen «{name}» kan ikke lages: {why}.").format(name=folder.name, why=reason(error)),
            advice=tr("Velg en annen mappe."),
        ) from error
    try:
        for name, content in files.items():
            write_whole(folder / name, content, private=True)
        write_whole(folder / MANIFEST, _encoded(manifest), private=True)
    except UserError:
        _take_away(folder, [*files, MANIFEST])
        raise
    return manifest


def _take_away(folder: Path, names: Iterable[str]) -> None:
    with suppress(OSError):
        for name in names:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def _encoded(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1)


def fingerprint(manifest: RecordManifest) -> str:
    """What tells this record from every other: the SHA-256 of its manifest, which holds those of the files."""
    return hashlib.sha256(_encoded(manifest)).hexdigest()


def noted(manifest: RecordManifest) -> str:
    """What the audit says of a record that has been taken out."""
    return f"sha256 {fingerprint(manifest)}"


def export_record(vault: Store, pupil_id: PupilId, folder: Path) -> RecordManifest:
    """Write everything about a pupil into a new folder, with a row in the audit.

    Raises:
        RefusedError: the person may not.
        UserError: the folder is there already, or cannot be written.
    """
    gathered = gather(vault, pupil_id)
    manifest = write_record(gathered, files_of(gathered), folder)
    record_export(vault, "export_record", pupil_id, detail=noted(manifest))
    return manifest


def folder_name(pupil_id: PupilId, made_at: datetime) -> str:
    """What a record's folder is called: no name of a pupil."""
    return f"innsyn-{made_at:%Y-%m-%d-%H%M}-{pupil_id[:8]}"


def read_record(folder: Path) -> RecordManifest:
    """The manifest of a record's folder, with every file held against it.

    Raises:
        UserError: it is no such folder, or a file is missing or altered.
    """
    try:
        manifest = msgspec.json.decode(read_bytes(folder / MANIFEST, at_most=_LARGEST), type=RecordManifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UserError(tr("Mappen er ikke en mappe fra Innsyn."), advice=tr("Lag den på nytt.")) from error
    if manifest.format != FORMAT or any("\0" in one.name for one in manifest.files):
        raise UserError(tr("Mappen er ikke en mappe fra Innsyn."), advice=tr("Lag den på nytt."))
    for one in manifest.files:
        name = Path(one.name).name
        if hashlib.sha256(read_bytes(folder / name, at_most=_LARGEST)).hexdigest() != one.sha256:
            raise UserError(tr("Filen «{name}» i mappen er endret.").format(name=name), advice=tr("Lag mappen på nytt."))
    return manifest


# Sletting: the pupil goes for good


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionProof:
    """That a pupil has been deleted (slettebevis). It holds no name of the pupil.

    Attributes:
        format: `ioplab-deletion/1`.
        vault: the vault's id.
        pupil: the pupil's id.
        deleted_at: when, with its zone.
        deleted_by: who.
        rows: how many rows went, by table.
        archive_sha256: the fingerprint of the record that was taken out before; None where that was waived.
        no_archive_because: why it was waived.
        backups_removed: whether the vault's backups from before were removed in the same stroke.
    """

    format: str
    vault: str
    pupil: PupilId
    deleted_at: datetime
    deleted_by: str
    rows: Mapping[str, int]
    archive_sha256: str | None = None
    no_archive_because: str | None = None
    backups_removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted(Changed):
    """What a deletion did, with the proof of it."""

    proof: DeletionProof


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is said before a pupil is deleted.

    Attributes:
        name: the pupil's full name, typed.
        passphrase: of who deletes.
        archive: the folder from Innsyn; None where it is waived.
        no_archive_because: why it is waived.
        remove_backups: whether the vault's backups go, too.
    """

    name: str
    passphrase: str
    archive: Path | None = None
    no_archive_because: str = ""
    remove_backups: bool = True


def delete_pupil(vault: Vault, pupil_id: PupilId, wish: Wish) -> Deleted:
    """Delete a pupil with everything below, the history and the requests, and the bytes they lay in. It cannot be undone.

    Args:
        vault: where the pupil is.
        pupil_id: who.
        wish: what is said before.

    Raises:
        RefusedError: the person does not administer the vault.
        NotAllowedError: the name or the passphrase is not right, or there is neither a record taken out nor a reason why not.
        UserError: the record's folder is not of this pupil, is older than the last change, or a file of it is altered; or, when
            the pupil is gone, the vault's file could not be written anew or a backup could not be removed.
    """
    vault.require(Right.ADMINISTER)
    pupil = vault.get(Pupil, pupil_id)
    _refuse_wrong_name(pupil, wish)
    archive = _archive_of(vault, pupil, wish)
    if not vault.verify(wish.passphrase):
        raise NotAllowedError(tr("Passordfrasen er ikke riktig."), advice=tr("Skriv din egen, den du låste opp med."))
    with vault.change("delete_pupil", on=pupil_id) as change:
        proof = DeletionProof(
            format=PROOF_FORMAT,
            vault=vault.id,
            pupil=pupil_id,
            deleted_at=vault.now(),
            deleted_by=vault.person,
            rows=change.forget_pupil(pupil_id),
            archive_sha256=archive,
            no_archive_because=None if archive else wish.no_archive_because.strip(),
            backups_removed=wish.remove_backups,
        )
        change.note(_encoded(proof).decode(), about=[pupil_id])
        change.set(WIPE_DUE, "yes")
    vault.wipe()
    if wish.remove_backups:
        backups.remove_all(vault)
        backups.back_up(vault)
    done = {one.name: getattr(change.result, one.name) for one in fields(change.result)}
    return Deleted(**done, proof=proof)


def _refuse_wrong_name(pupil: Pupil, wish: Wish) -> None:
    if " ".join(wish.name.split()).casefold() != pupil.full_name.casefold():
        raise NotAllowedError(tr("Navnet er ikke elevens."), advice=tr("Skriv elevens navn slik det står øverst."))


def _archive_of(vault: Vault, pupil: Pupil, wish: Wish) -> str | None:
    """The fingerprint of the record taken out before, or None where somebody has said why there is none."""
    if wish.archive is None:
        if not wish.no_archive_because.strip():
            raise NotAllowedError(
                tr("Ta ut alt om eleven først, eller skriv hvorfor det ikke trengs."),
                advice=tr("Mappen er det eneste som blir igjen."),
            )
        _refuse_name_in(wish.no_archive_because, pupil)
        return None
    manifest = read_record(wish.archive)
    if (manifest.vault, manifest.pupil) != (vault.id, pupil.id):
        raise NotAllowedError(tr("Mappen gjelder en annen elev."), advice=tr("Velg mappen du laget for denne eleven."))
    if manifest.change != _last_change(vault, pupil.id):
        raise NotAllowedError(tr("Noe er endret siden mappen ble laget."), advice=tr("Ta ut alt om eleven på nytt."))
    return fingerprint(manifest)


def _refuse_name_in(text: str, pupil: Pupil) -> None:
    """The proof is kept when the pupil is gone, and names nobody."""
    words = {word.casefold() for word in re.findall(r"\w+", text)}
    words |= {word[:-1] for word in words if word.endswith("s")}  # «Emils mor»
    if words & {word.casefold() for word in re.findall(r"\w+", pupil.full_name)}:
        raise NotAllowedError(tr("Grunnen kan ikke nevne eleven ved navn."), advice=tr("Den blir stående når eleven er borte."))


def proof_content(proof: DeletionProof, *, school: str, language: str = BOKMAL) -> Document:
    """The proof in the vocabulary of documents."""
    from ioplab.reports.content import Column, Document, Fact, Facts, Heading, Table, Text

    archive = tr("tatt ut før slettingen, SHA-256 {sha}").format(sha=proof.archive_sha256)
    none = tr("ikke tatt ut: {why}").format(why=proof.no_archive_because)
    said = (
        (tr("Elevens id"), proof.pupil),
        (tr("Slettet"), f"{long_date(proof.deleted_at.date())} {clock(proof.deleted_at)}"),
        (tr("Slettet av"), proof.deleted_by),
        (tr("Arkivets id"), proof.vault),
        (tr("Alt om eleven"), archive if proof.archive_sha256 else none),
        (
            tr("Sikkerhetskopier"),
            tr("fjernet i samme omgang") if proof.backups_removed else tr("ikke fjernet; de går ut etter hvert"),
        ),
    )
    rows = tuple((Text(_table_name(name)), Text(str(count))) for name, count in proof.rows.items())
    with i18n.speaking(language):
        return Document(
            title=tr("Slettebevis"),
            subject=tr("Slettebevis fra ioplab"),
            who=tr("Elev {id}").format(id=proof.pupil[:8]),
            facts=tr("Eleven er slettet fra arkivet for godt"),
            school=school,
            number=proof.pupil[:8],
            made_on=proof.deleted_at.date(),
            is_draft=False,
            language=language,
            parts=(
                Facts(tuple(Fact(label, (Text(value),)) for label, value in said)),
                Heading(tr("Slettede rader")),
                Table(columns=(Column(tr("Hva"), 3.0), Column(tr("Antall"), 1.0, numeric=True)), rows=rows),
            ),
        )


_OTHER_TABLES = mark(
    {
        "contribution_request": "Forespørsler",
        "history": "Historikk",
        "tally": "Telletabell",
        "tally_pair": "Telletabell, par",
    }
)


def _table_name(name: str) -> str:
    return tr(_OTHER_TABLES[name]) if name in _OTHER_TABLES else record_words.thing_name(name)


def write_proof(proof: DeletionProof, folder: Path, *, school: str) -> tuple[Path, Path]:
    """Write the proof as JSON and as PDF into a folder that is there.

    Raises:
        UserError: the folder cannot be written. The proof stands in the audit all the same.
    """
    name = f"slettebevis-{proof.deleted_at:%Y-%m-%d}-{proof.pupil[:8]}"
    found = folder / f"{name}.json", folder / f"{name}.pdf"
    write_whole(found[0], _encoded(proof), private=True)
    write_whole(found[1], rendered(proof_content(proof, school=school)), private=True)
    return found


def proofs(vault: Store) -> tuple[DeletionProof, ...]:
    """The proofs of all who have been deleted, the newest first.

    Raises:
        RefusedError: the person does not administer the vault.
    """
    rows = vault.audit(Asked(operations=("delete_pupil",)))
    return tuple(msgspec.json.decode(row.detail, type=DeletionProof) for row in rows if row.detail)
