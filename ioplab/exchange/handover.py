"""The folder that is handed over: a pupil's documents for the elevmappe, the plans for another program, and what is in it.

No name of a pupil stands in a file's name or in the manifest: the pupil is told by the id alone. The names are in the documents.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import msgspec

from ioplab.errors import UserError
from ioplab.exchange.faults import decode_typed, refuse_newer
from ioplab.files import read_bytes, reason, sync_folder, write_whole
from ioplab.i18n import mark, tr

FAMILY = "ioplab-handover"
FORMAT = f"{FAMILY}/1"
MANIFEST = "manifest.json"
LISTING = "innhold.csv"
PLANS = "plan.json"

_HEADINGS = mark(("Fil", "Tittel", "Skoleår", "Dato", "Utkast", "Filtype", "Språk", "Byte", "SHA-256"))

LARGEST_FILE = 256 * 2**20
"""Bytes of one file of the folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """What a file of the folder is, as an archive wants to know it.

    Attributes:
        title: what the document is called. No name of a pupil.
        kind: which document: `plan`, `midyear`, `annual`, `pupil`, `transition`; or `plans` for the plans as data.
        media_type: the file's kind, with its profile where it has one.
        school_year: the school year it is of, where it is of one.
        plan: the plan's id, where it is of one.
        date: the day it was made out.
        draft: whether it is a draft.
        language: the language it is written in; None for data.
    """

    title: str
    kind: str
    media_type: str
    date: date
    school_year: str | None = None
    plan: str | None = None
    draft: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverFile:
    """One file of the folder: what it is, its length in bytes and its fingerprint (SHA-256, hex)."""

    name: str
    described: Described
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverConsent:
    """The consent or other basis it rests on, as whoever handed over said: the consent's id, or the reason there is none."""

    consent: str | None = None
    basis: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverManifest:
    """What is in the folder. It holds no name of a pupil.

    Attributes:
        format: `ioplab-handover/1`.
        pupil: the pupil's id in ioplab.
        school: the school that hands over.
        made_at: when, with its zone.
        made_by: who.
        producer: the program and its version.
        resting_on: the consent or other basis.
        listing_sha256: the fingerprint of the listing (SHA-256, hex), which says the same for people.
        files: every other file but the listing.
    """

    format: str
    pupil: str
    school: str
    made_at: datetime
    made_by: str
    producer: str
    resting_on: HandoverConsent
    listing_sha256: str
    files: tuple[HandoverFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """One file with its content."""

    name: str
    described: Described
    content: bytes


def listed(packed: Sequence[Packed]) -> tuple[HandoverFile, ...]:
    """The files with their lengths and fingerprints."""
    return tuple(
        HandoverFile(name=one.name, described=one.described, size=len(one.content), sha256=fingerprint(one.content))
        for one in packed
    )


def encode(manifest: HandoverManifest) -> bytes:
    """The manifest's bytes."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1)


def decode(content: bytes) -> HandoverManifest:
    """Read a manifest.

    Raises:
        FormError: something in it is not as the format says.
        UserError: it is another file, or of a newer format.
    """
    refuse_newer(content, FAMILY)
    return decode_typed(content, HandoverManifest)


def fingerprint(content: bytes) -> str:
    """SHA-256, in hex."""
    return hashlib.sha256(content).hexdigest()


def listing(files: Sequence[HandoverFile]) -> bytes:
    """What is in the folder for people and spreadsheets: a row for each file."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([tr(heading) for heading in _HEADINGS])
    for one in files:
        about = one.described
        draft = tr("ja") if about.draft else tr("nei")
        cells = (one.name, about.title, about.school_year or "", about.date.isoformat(), draft, about.media_type)
        writer.writerow((*cells, about.language or "", one.size, one.sha256))
    return text.getvalue().encode("utf-8-sig")


def write_folder(
    folder: Path, manifest: HandoverManifest, packed: Sequence[Packed], *, is_stopped: Callable[[], bool] = lambda: False
) -> bool:
    """Write the whole folder or nothing: it is made beside its name and given it when all of it is on the disk.

    Args:
        folder: which must not be there.
        manifest: what is in it.
        packed: its files.
        is_stopped: asked before each file and before the folder gets its name, whether somebody has thought better of it.

    Returns:
        Whether the folder is there; it is not where it was stopped.

    Raises:
        UserError: it is there already, or cannot be written; or what had been written cannot be taken away, which is told.
    """
    if os.path.lexists(folder):
        raise _refused(folder, tr("den er der fra før"))
    files: dict[str, bytes] = {one.name: one.content for one in packed}
    whole = {**files, LISTING: listing(manifest.files), MANIFEST: encode(manifest)}
    try:
        making = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".ioplab-"))
    except OSError as error:
        raise _refused(folder, reason(error)) from error
    try:
        is_there = _write_all(making, whole, is_stopped)
        if is_there:
            making.rename(folder)  # fails where somebody has made a folder with something in it meanwhile
            sync_folder(folder.parent)
    except (OSError, UserError) as error:
        if not _is_gone(making):
            raise left_behind(making) from error
        if isinstance(error, OSError):
            raise _refused(folder, reason(error)) from error
        raise
    if not is_there and not _is_gone(making):
        raise left_behind(making)
    return is_there


def _write_all(folder: Path, files: Mapping[str, bytes], is_stopped: Callable[[], bool]) -> bool:
    for name, content in files.items():
        if is_stopped():
            return False
        write_whole(folder / name, content, private=True)
    sync_folder(folder)
    return not is_stopped()


def _is_gone(folder: Path) -> bool:
    """Take away a folder that is half made, all of it that can be; whether nothing is left."""
    shutil.rmtree(folder, ignore_errors=True)  # goes on where one file cannot be removed
    shutil.rmtree(folder, ignore_errors=True)  # a disk that failed for a moment has come back
    return not os.path.lexists(folder)


def left_behind(folder: Path) -> UserError:
    """What is said where something could not be taken away again."""
    return UserError(
        tr("Ingenting er levert over, men noe av det som var skrevet, kan ikke tas bort."),
        advice=tr("Slett mappen «{name}» selv: det som ligger i den, er ikke kryptert.").format(name=folder.name),
    )


def _refused(folder: Path, why: str) -> UserError:
    return UserError(
        tr("Mappen «{name}» kan ikke lages: {why}.").format(name=folder.name, why=why),
        advice=tr("Velg en annen mappe. Ingenting er skrevet."),
    )


def take_away(folder: Path, manifest: HandoverManifest) -> bool:
    """Remove a folder that has just been written; what else is in it stays. Whether all that was written is gone."""
    written = [folder / name for name in (MANIFEST, LISTING, *(one.name for one in manifest.files))]
    for _ in range(2):  # a disk that failed for a moment has come back
        for path in written:
            with suppress(OSError):
                path.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
    return not any(os.path.lexists(path) for path in written)


def check(folder: Path) -> HandoverManifest:
    """Hold a folder that has been handed over against its manifest, as whoever gets it may.

    Raises:
        UserError: it has no manifest, or a file is missing, altered, or not told in it; or the list says otherwise.
    """
    manifest = decode(_content(folder / MANIFEST))
    for one in manifest.files:
        if Path(one.name).name != one.name or not _is_as_told(folder / one.name, one):
            raise _altered(one.name)
    if fingerprint(_content(folder / LISTING)) != manifest.listing_sha256:
        raise _altered(LISTING)
    known = {MANIFEST, LISTING, *(one.name for one in manifest.files)}
    others = sorted(path.name for path in folder.iterdir() if path.name not in known)
    if others:
        raise UserError(
            tr("Filen «{name}» står ikke i manifestet.").format(name=others[0]), advice=tr("Be den som laget mappen om en ny.")
        )
    return manifest


def _altered(name: str) -> UserError:
    return UserError(tr("Filen «{name}» i mappen er endret.").format(name=name), advice=tr("Be om en ny mappe."))


def _is_as_told(path: Path, told: HandoverFile) -> bool:
    content = _content(path)
    return (len(content), fingerprint(content)) == (told.size, told.sha256)


def _content(path: Path) -> bytes:
    """A file of the folder itself: what only points elsewhere may be another thing tomorrow."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise _altered(path.name)
    return read_bytes(path, at_most=LARGEST_FILE)
