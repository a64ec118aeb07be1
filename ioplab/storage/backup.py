"""Backups of a vault: one file each, made only of what is whole, tried before it counts, and never in the way of who writes.

A backup is a ZIP whose parts are stored as they are: `manifest.json`, `keys.json` and the encrypted `vault.db`. So whoever has
lost ioplab can still take the vault out with any tool. The ZIP's comment is a fingerprint of every byte before it: damage
anywhere is found without a key. What the manifest says is sealed with the vault's own key. Putting one back is in `restore`.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
import shutil
import struct
import threading
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import msgspec
from sqlite_utils import Database

from ioplab import __version__
from ioplab.errors import UserError
from ioplab.files import PRIVATE, reason
from ioplab.i18n import tr
from ioplab.storage import connection, keys
from ioplab.storage.names import BACKUP_SUFFIX, BACKUPS_NAME, DATABASE_NAME, KEYS_NAME
from ioplab.storage.thinning import thinned

FORMAT = "ioplab-backup/1"
MANIFEST_NAME = "manifest.json"

_PIECE = 2**20
"""Bytes handled at a time: memory stays flat whatever the vault's size."""

_PAGES = 256
"""Pages copied at a time; who writes in the vault gets in between."""

_WAIT = 0.005
"""Seconds to wait where somebody is just writing."""

_MOST_WAITS = 100
"""After so many it is tried anew."""

_TRIES = 3
"""Copying begins anew when somebody writes meanwhile. The last time writing waits, a blink for the usual vault."""

_CACHE_KIB = 4_000
_MOST_SMALL = 16 * 2**20
"""Bytes of a manifest or a key file; a larger one is not what it says it is."""

_MARK = b"sha256:"
_DIGITS = hashlib.sha256().digest_size * 2
_LEFT_BEHIND = 3600.0
"""Seconds after which what an ended program was making is nobody's."""

_NOT_A_ZIP = (zipfile.BadZipFile, EOFError, RuntimeError, ValueError, KeyError, OverflowError, struct.error, zlib.error)
"""What `zipfile` may meet in bytes that are not a ZIP, or not any more."""

_COUNTS = """
SELECT (SELECT COUNT(*) FROM pupil), (SELECT COUNT(*) FROM plan), (SELECT COUNT(*) FROM change), (SELECT MAX(at) FROM change)
"""

_written = msgspec.msgpack.Encoder().encode
"""A value for its digest: the same bytes on every machine and with every version of Python, and other bytes for any other."""

Digests = Mapping[str, Mapping[str, str]]
"""Of every column of every table, by their names."""


class DamagedVaultError(UserError):
    """The vault is damaged, so no backup was made of it."""


class DamagedBackupError(UserError):
    """A backup is not as it was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a backup: how long it is, and its SHA-256 in hexadecimal."""

    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup holds. Nothing in it names anybody.

    Attributes:
        format: `ioplab-backup/1`.
        vault_id: the vault's own id.
        made_at: when.
        program: the version of ioplab that made it.
        schema_version: of the database.
        pupils: how many there are.
        plans: how many they have.
        changes: how many changes the audit tells of.
        last_change: when the last of them was made.
        database: the part `vault.db`.
        keys: the part `keys.json`.
        content: of every column of every table, a digest that says nothing to who lacks the key.
        seal: HMAC-SHA256 of all the rest with a key made of the vault's.
    """

    format: str
    vault_id: str
    made_at: datetime
    program: str
    schema_version: int
    pupils: int
    plans: int
    changes: int
    last_change: datetime | None
    database: Part
    keys: Part
    content: Digests
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup file.

    Attributes:
        file: where it lies.
        made_at: when it was made, also where only its name tells.
        bytes: its size.
        manifest: what it holds; None where that cannot be read.
    """

    file: Path
    made_at: datetime
    bytes: int
    manifest: Manifest | None


class _Head(msgspec.Struct):
    format: str


# Making


def make(folder: Path, data_key: bytes, *, now: datetime, to: Path | None = None) -> Backup:
    """Make a backup of a vault, which may be open and written to meanwhile.

    It gets its name when it has been opened and compared with the vault, column by column, and read back; until then nothing
    has changed.

    Args:
        folder: the vault's.
        data_key: the key of its database.
        now: an aware moment.
        to: the file to write; what was there is replaced. Without, a file named after the moment among the vault's own backups.

    Raises:
        DamagedVaultError: the vault is not whole.
        UserError: it cannot be read, or the backup cannot be written.
    """
    place = to or _free_name(folder / BACKUPS_NAME, now)
    begun, way_in = _forgotten[folder], keys.newest(folder)
    with _telling(place), _same_keys(folder, way_in), _workshop(place.parent, is_ours=to is None) as shop:
        key_file, manifest = _copied(folder, data_key, shop / DATABASE_NAME, now)
        packed = shop / "packed"
        _pack(packed, manifest, key_file, shop / DATABASE_NAME)
        _refuse_unlike(packed, manifest)
        with _naming:
            is_forgotten = _forgotten[folder] != begun
            if not is_forgotten:
                packed.replace(place)
        if not is_forgotten:
            sync_folder(place.parent)
            return Backup(file=place, made_at=manifest.made_at, bytes=place.stat().st_size, manifest=manifest)
    return make(folder, data_key, now=now, to=to)


def forget_begun(folder: Path) -> None:
    """Let no backup get its name that has been begun before now: what it holds is no longer to be kept. It is begun anew."""
    with _naming:
        _forgotten[folder] += 1


_naming = threading.Lock()
_forgotten: Counter[Path] = Counter()
"""How often it has been said of each vault that what was begun is not to be kept."""


@contextmanager
def _same_keys(folder: Path, before: keys.KeyFile) -> Iterator[None]:
    """A database that is encrypted anew while it is read looks damaged to who has the key of before, and is not."""
    try:
        yield
    except (UserError, connection.DatabaseError) as error:
        with suppress(UserError):
            if keys.newest(folder) != before:
                raise _OtherKeysError from error
        raise


class _OtherKeysError(Exception):
    """The vault has other keys than when the backup was begun."""


def before_upgrade(folder: Path, data_key: bytes, *, now: datetime) -> Backup:
    """A backup of a vault whose database is about to be brought up to date.

    Raises:
        UserError: there is none, so the vault must stay as it is.
    """
    try:
        return make(folder, data_key, now=now)
    except UserError as error:
        raise UserError(
            tr("Arkivet må oppdateres, men det kunne ikke tas sikkerhetskopi først, så det er ikke rørt.") + " " + error.problem,
            advice=error.advice,
        ) from error


def _free_name(folder: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    names = (f"{stamp}{more}{BACKUP_SUFFIX}" for more in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(folder / name for name in names if not (folder / name).exists())


@contextmanager
def _workshop(folder: Path, *, is_ours: bool) -> Iterator[Path]:
    """A folder of its own beside where the backup shall lie, gone afterwards. What it holds is encrypted, too."""
    if is_ours:
        folder.mkdir(exist_ok=True)
        _sweep(folder.glob(".ioplab-*.tmp"))
    shop = folder / f".ioplab-{secrets.token_hex(8)}.tmp"
    shop.mkdir(mode=0o700)
    try:
        yield shop
    finally:
        shutil.rmtree(shop, ignore_errors=True)


def _sweep(found: Iterable[Path]) -> None:
    """Take away what a program that was killed has left half made."""
    for path in found:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_BEHIND:
                shutil.rmtree(path)


def _copied(folder: Path, data_key: bytes, copy: Path, now: datetime) -> tuple[bytes, Manifest]:
    """Copy the database and the key file as they are at one moment, and tell what they hold, once it is known to be right."""
    with closing(reader(folder / DATABASE_NAME, data_key)) as source:
        for number in range(1, _TRIES + 1):
            found = _copied_once(source, folder, data_key, copy, hold=number == _TRIES)
            if found is not None:
                break
            copy.unlink(missing_ok=True)
        else:
            raise UserError(tr("Arkivet endrer seg hele tiden."), advice=tr("Sikkerhetskopien blir tatt når det er roligere."))
    raw_keys, content = found
    with closing(reader(copy, data_key)) as made:
        refuse_damaged(made)
        if digests(made, data_key) != content:
            raise UserError(tr("Sikkerhetskopien ble ikke lik arkivet, og er ikke tatt vare på."), advice=tr("Prøv igjen."))
        manifest = _manifest(made, now, raw_keys, copy, content)
    return raw_keys, _sealed(manifest, data_key)


def _copied_once(source: Database, folder: Path, data_key: bytes, copy: Path, *, hold: bool) -> tuple[bytes, Digests] | None:
    """One try; None if somebody changed the vault meanwhile.

    Args:
        source: the vault, as a connection of our own.
        folder: the vault's.
        data_key: of both.
        copy: the file to make.
        hold: let whoever wants to write wait.
    """
    if hold:
        source.execute("BEGIN")
        source.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()  # holds from the first read on
    try:
        before = _state(source, data_key, folder)
        content = digests(source, data_key)
        if _state(source, data_key, folder) != before:
            return None
        _copy(source, data_key, copy)
        after = _state(source, data_key, folder)
    except _ChangedError:
        return None
    finally:
        if hold:
            source.execute("COMMIT")
    return (before[1], content) if after == before else None


def _state(source: Database, data_key: bytes, folder: Path) -> tuple[int, bytes]:
    """What differs when somebody else has changed the vault. The key file is of the same moment as the database."""
    return connection.data_version(source), keys.encoded(_keys_in_force(source, data_key, folder))


def _keys_in_force(source: Database, data_key: bytes, folder: Path) -> keys.KeyFile:
    """The key file that opens the database as it is. Whoever can write in the folder can put another there."""
    found, kept = keys.newest(folder), _kept_keys(source)
    if kept is None or (found.turn > kept.turn and keys.is_authentic(found, data_key, keys.all_slots(kept))):
        return found
    return kept


def _kept_keys(source: Database) -> keys.KeyFile | None:
    row = source.execute("SELECT value FROM setting WHERE name = ?", [keys.KEPT_AS]).fetchone()
    return keys.decoded(row[0]) if row else None


def _copy(source: Database, data_key: bytes, copy: Path) -> None:
    with closing(connection.connect(copy, data_key, create=True)) as target:
        target.execute("PRAGMA journal_mode = OFF")  # whatever goes wrong, the copy is thrown away
        target.execute("PRAGMA synchronous = OFF")
        source.conn.backup(target.conn, pages=_PAGES, progress=_Progress(), sleep=_WAIT)


class _ChangedError(Exception):
    """Somebody has changed the vault while it was copied, so that SQLite has begun anew."""


class _Progress:
    """Stops a copy that begins anew, or does not get a turn; else it would go on for as long as somebody writes."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._waits = 0

    def __call__(self, _status: int, remaining: int, _total: int) -> None:
        """Told by SQLite after each piece, and each time it has waited in vain."""
        if self._left is not None and remaining >= self._left:
            self._waits += 1
        if self._waits > _MOST_WAITS or (self._left is not None and remaining > self._left):
            raise _ChangedError
        self._left = remaining


def reader(path: Path, data_key: bytes) -> Database:
    """A connection of its own that changes nothing and keeps little in memory."""
    # Not by a file opened to be read alone: that fails when it meets a change that is just being begun, instead of waiting.
    database = connection.connect(path, data_key)
    database.execute("PRAGMA query_only = ON")
    database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    return database


def refuse_damaged(database: Database) -> None:
    """Try every page's seal, and that all hangs together.

    Raises:
        DamagedVaultError: something does not hold.
    """
    for pragma in ("cipher_integrity_check", "integrity_check"):
        if [row[0] for row in database.execute(f"PRAGMA {pragma}")] not in ([], ["ok"]):
            raise damaged_vault()


def damaged_vault() -> DamagedVaultError:
    """What is told to who wants a backup of a damaged vault."""
    return DamagedVaultError(
        tr("Arkivet er skadet, så det er ikke tatt ny sikkerhetskopi. De du har fra før, er beholdt."),
        advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."),
    )


def digests(database: Database, data_key: bytes) -> Digests:
    """A digest of every column of every table, and of the shape of them all; alike only where all is alike.

    Keyed, for what a column may hold is easily guessed.
    """
    secret = _secret(data_key, b"content")
    master = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    found = {"sqlite_master": _digests_of(database, "sqlite_master", ("type", "name", "tbl_name", "sql"), "type, name", secret)}
    for kind, name, _, sql in master:
        if kind == "table":
            columns = tuple(row[1] for row in database.execute(f"PRAGMA table_info({name})"))
            by_key = sql.rstrip().upper().endswith("WITHOUT ROWID")
            found[name] = _digests_of(
                database, name, columns if by_key else ("rowid", *columns), ", ".join(columns) if by_key else "rowid", secret
            )
    return found


def _digests_of(database: Database, table: str, columns: tuple[str, ...], order: str, secret: bytes) -> dict[str, str]:
    hashes = [hashlib.blake2b(name.encode(), key=secret, digest_size=16) for name in columns]
    names = ", ".join(f'"{name}"' if name != "rowid" else name for name in columns)
    cursor = database.execute(f"SELECT {names} FROM {table} ORDER BY {order}")
    while rows := cursor.fetchmany(2000):
        for digest, values in zip(hashes, zip(*rows, strict=True), strict=True):
            digest.update(b"".join(map(_written, values)))
    return {name: digest.hexdigest() for name, digest in zip(columns, hashes, strict=True)}


def _secret(data_key: bytes, purpose: bytes) -> bytes:
    return hmac.digest(data_key, FORMAT.encode() + b"\n" + purpose, "sha256")


def _manifest(database: Database, now: datetime, raw_keys: bytes, copy: Path, content: Digests) -> Manifest:
    ((pupils, plans, changes, last),) = database.execute(_COUNTS).fetchall()
    return Manifest(
        format=FORMAT,
        vault_id=keys.parse(raw_keys).vault_id,
        made_at=now.astimezone(UTC),
        program=__version__,
        schema_version=connection.version(database),
        pupils=pupils,
        plans=plans,
        changes=changes,
        last_change=None if last is None else datetime.fromisoformat(last),
        database=part_of(copy),
        keys=Part(bytes=len(raw_keys), sha256=hashlib.sha256(raw_keys).hexdigest()),
        content=content,
        seal="",
    )


def part_of(path: Path) -> Part:
    """How long a file is, and its SHA-256."""
    with path.open("rb") as file:
        return _read_part(file)


def _read_part(file: IO[bytes]) -> Part:
    digest, length = hashlib.sha256(), 0
    while piece := file.read(_PIECE):
        digest.update(piece)
        length += len(piece)
    return Part(bytes=length, sha256=digest.hexdigest())


def _sealed(manifest: Manifest, data_key: bytes) -> Manifest:
    said = msgspec.json.encode(replace(manifest, seal=""), order="deterministic")
    return replace(manifest, seal=hmac.digest(_secret(data_key, b"seal"), said, "sha256").hex())


def is_sealed(manifest: Manifest, data_key: bytes) -> bool:
    """Whether who made the backup had the vault's key, and nobody has altered what it says since."""
    return hmac.compare_digest(_sealed(manifest, data_key).seal, manifest.seal)


def _pack(packed: Path, manifest: Manifest, raw_keys: bytes, database: Path) -> None:
    """Write the ZIP with its fingerprint last, and bring it to the disk."""
    said = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
    with packed.open("x+b") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:
            for name, content in ((MANIFEST_NAME, said), (KEYS_NAME, raw_keys)):
                made.writestr(_entry(name, len(content)), content)
            with database.open("rb") as whole, made.open(_entry(DATABASE_NAME, manifest.database.bytes), "w") as part:
                shutil.copyfileobj(whole, part, _PIECE)
            made.comment = _MARK + b"0" * _DIGITS
        file.seek(0)
        fingerprint = _fingerprint(file)
        file.seek(-_DIGITS, os.SEEK_END)
        file.write(fingerprint)
        file.flush()
        os.fsync(file.fileno())
    packed.chmod(PRIVATE)


def _entry(name: str, length: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)
    entry.external_attr = PRIVATE << 16
    entry.file_size = length  # so that room is left for its length where that is large
    return entry


def _fingerprint(file: IO[bytes]) -> bytes:
    """Of all that comes before the fingerprint itself."""
    digest = hashlib.sha256()
    left = os.fstat(file.fileno()).st_size - _DIGITS
    while left > 0 and (piece := file.read(min(_PIECE, left))):
        digest.update(piece)
        left -= len(piece)
    return digest.hexdigest().encode()


def _refuse_unlike(packed: Path, manifest: Manifest) -> None:
    """Read the finished file back from the disk: it holds what was opened and compared, to the byte."""
    with opened(packed) as (archive, found):
        parts = (_stored_part(archive, DATABASE_NAME), _stored_part(archive, KEYS_NAME))
    if found != manifest or parts != (manifest.database, manifest.keys):
        raise DamagedBackupError(
            tr("Sikkerhetskopien ble ikke skrevet riktig, og er ikke tatt vare på."), advice=tr("Prøv igjen.")
        )


def _stored_part(archive: zipfile.ZipFile, name: str) -> Part:
    with archive.open(name) as file:
        return _read_part(file)


@contextmanager
def _telling(place: Path) -> Iterator[None]:
    """Say the troubles of the disk and the database in the user's words."""
    try:
        yield
    except _OtherKeysError as error:
        raise UserError(
            tr("Arkivet fikk nye nøkler mens sikkerhetskopien ble tatt, så den er ikke tatt vare på."),
            advice=tr("Programmet tar en ny."),
        ) from error
    except OSError as error:
        raise cannot_be_written(place, reason(error)) from error
    except connection.DatabaseError as error:
        text = str(error).lower()
        if "full" in text:
            raise cannot_be_written(place, tr("disken er full")) from error
        if "locked" in text or "busy" in text:
            raise UserError(tr("Arkivet er i bruk av et annet program."), advice=tr("Prøv igjen om litt.")) from error
        if any(words in text for words in ("disk i/o", "unable to open", "readonly")):
            raise cannot_be_written(place, tr("disken svarer ikke")) from error
        raise damaged_vault() from error


def cannot_be_written(place: Path, why: str) -> UserError:
    """What is told when there is no place for a backup."""
    return UserError(
        tr("Sikkerhetskopien kan ikke skrives til «{folder}»: {why}.").format(folder=place.parent.name, why=why),
        advice=tr("Arbeidet ditt er lagret i arkivet. Frigjør plass, eller se etter at disken er koblet til."),
    )


def sync_folder(folder: Path) -> None:
    """Bring names that were given in a folder to the disk, where the system lets one."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


# Reading


@contextmanager
def opened(file: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A backup's parts and what it says it holds, once every byte is known to be as it was written.

    Raises:
        DamagedBackupError: it is not.
        UserError: it cannot be read, is no backup, or a newer program made it.
    """
    try:
        with file.open("rb") as content:
            _refuse_damaged_file(content)
            _refuse_many_parts(content)
            with zipfile.ZipFile(content) as archive:
                yield archive, _manifest_in(archive)
    except OSError as error:
        raise UserError(
            tr("Sikkerhetskopien «{name}» kan ikke leses: {why}.").format(name=file.name, why=reason(error)),
            advice=tr("Se etter at disken er koblet til, og at filen finnes."),
        ) from error
    except _NOT_A_ZIP as error:
        raise damaged_backup() from error


def _refuse_damaged_file(content: IO[bytes]) -> None:
    said = len(_MARK) + _DIGITS
    size = os.fstat(content.fileno()).st_size
    content.seek(max(0, size - said))
    if not content.read(said).startswith(_MARK):
        content.seek(0)
        if content.read(4) != b"PK\x03\x04":
            raise UserError(
                tr("Filen er ikke en sikkerhetskopi fra ioplab."), advice=tr("Velg en fil som slutter på «.iopbackup».")
            )
        raise damaged_backup()
    content.seek(0)
    fingerprint = _fingerprint(content)
    if content.read() != fingerprint:
        raise damaged_backup()


def _refuse_many_parts(content: IO[bytes]) -> None:
    """Refuse a ZIP whose list of parts is long before it is read into memory. Ours has three, and no more after its comment.

    Raises:
        DamagedBackupError: it is not as ours are.
    """
    end = os.fstat(content.fileno()).st_size - len(_MARK) - _DIGITS - _END_OF_ZIP.size
    content.seek(max(0, end - _END_OF_ZIP64.size - _LOCATOR.size))
    found = content.read(min(max(end, 0), _END_OF_ZIP64.size + _LOCATOR.size) + _END_OF_ZIP.size)
    if end < 0 or found[-_END_OF_ZIP.size :][:4] != _END_OF_ZIP_MARK:
        raise damaged_backup()
    (length,) = _END_OF_ZIP.unpack(found[-_END_OF_ZIP.size :])
    if found[-_END_OF_ZIP.size - _LOCATOR.size :].startswith(_LOCATOR_MARK):  # a large one says it once more
        (length,) = _END_OF_ZIP64.unpack(found[: _END_OF_ZIP64.size])
    if length > _MOST_LIST:
        raise damaged_backup()
    content.seek(0)


_END_OF_ZIP, _LOCATOR, _END_OF_ZIP64 = struct.Struct("<12xL6x"), struct.Struct("<20x"), struct.Struct("<40xQ8x")
"""How a ZIP ends: how many bytes its list of parts has."""

_END_OF_ZIP_MARK, _LOCATOR_MARK = b"PK\x05\x06", b"PK\x06\x07"
_MOST_LIST = 4096


def _manifest_in(archive: zipfile.ZipFile) -> Manifest:
    said = small_part(archive, MANIFEST_NAME)
    try:
        # The format first: what a newer one means by the other keys is not for us to know.
        if msgspec.json.decode(said, type=_Head).format != FORMAT:
            raise UserError(tr("Sikkerhetskopien er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab."))
        return msgspec.json.decode(said, type=Manifest)
    except msgspec.MsgspecError as error:
        raise damaged_backup() from error


def small_part(archive: zipfile.ZipFile, name: str) -> bytes:
    """A part that is small.

    Raises:
        DamagedBackupError: it is not.
    """
    entry = archive.getinfo(name)
    if entry.file_size > _MOST_SMALL or entry.compress_type != zipfile.ZIP_STORED:
        raise damaged_backup()
    return archive.read(entry)


def damaged_backup() -> DamagedBackupError:
    """What is told of a backup that is not as it was made."""
    return DamagedBackupError(tr("Sikkerhetskopien er skadet."), advice=tr("Velg en eldre sikkerhetskopi."))


def is_whole(file: Path) -> bool:
    """Whether every byte of a backup is as it was written."""
    try:
        with opened(file):
            return True
    except UserError:
        return False


def listed(folder: Path) -> tuple[Backup, ...]:
    """The vault's own backups, newest first, by what they say they hold: quick, for only `is_whole` reads them through."""
    found = []
    with suppress(OSError):
        found = [file for file in (folder / BACKUPS_NAME).iterdir() if file.suffix == BACKUP_SUFFIX and file.is_file()]
    return tuple(sorted(map(glance, found), key=_age, reverse=True))


def _age(one: Backup) -> tuple[datetime, int, str]:
    """By what backups are ordered; of the same moment, the one that holds more changes is the newer."""
    return one.made_at, one.manifest.changes if one.manifest is not None else -1, one.file.name


def glance(file: Path) -> Backup:
    """What a backup says it holds; quick, for it is not read through."""
    manifest, size = None, 0
    with suppress(OSError, UserError, *_NOT_A_ZIP), file.open("rb") as content:
        _refuse_many_parts(content)
        with zipfile.ZipFile(content) as archive:
            manifest = _manifest_in(archive)
    with suppress(OSError):
        size = file.stat().st_size
    return Backup(file=file, made_at=manifest.made_at if manifest else _moment_of(file), bytes=size, manifest=manifest)


def _moment_of(file: Path) -> datetime:
    """When a backup that cannot be read was made, by its name, or by when the file was written."""
    found = re.match(r"\d{4}-\d\d-\d\dT\d{6}Z", file.name)
    with suppress(ValueError):
        if found:
            return datetime.strptime(found[0], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
    with suppress(OSError):
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return datetime.fromtimestamp(0, UTC)


# Thinning


def thin(folder: Path, *, now: datetime) -> tuple[Path, ...]:
    """Take away the backups that are not worth their room; tells which.

    The newest of each schema version stays, for the program of that time. Nothing is taken away unless the next newer one that
    is kept has just been read through and is whole: a file that has rotted on the disk never costs a good one.

    Raises:
        UserError: one cannot be removed.
    """
    found = [one for one in listed(folder) if one.manifest is not None]
    keep = thinned([one.made_at for one in found], now)
    newest = {one.manifest.schema_version: one.file for one in reversed(found) if one.manifest is not None}
    kept = {one.file for one in found if one.made_at in keep} | set(newest.values())
    removed, stands_in = [], None
    for one in found:  # newest first
        if one.file in kept:
            stands_in = one.file
        elif stands_in is not None and is_whole(stands_in):
            removed.append(one.file)
    remove(removed)
    return tuple(removed)


def remove(files: Iterable[Path]) -> None:
    """Take backups away.

    Raises:
        UserError: one cannot be removed; those before it are gone.
    """
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise UserError(
                tr("Sikkerhetskopien «{name}» kan ikke tas bort: {why}.").format(name=file.name, why=reason(error)),
                advice=tr("Se etter at disken er koblet til, og at mappen ikke er skrivebeskyttet."),
            ) from error
