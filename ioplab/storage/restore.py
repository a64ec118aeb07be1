"""Putting a backup back: into a new place first, tried there, and then swapped for what is there. What is replaced is kept.

A vault is swapped by two renames: the old one gets out of the way, the new one gets its name. If the power goes between the two,
the new one lies ready under a name of its own, and `settle` gives it its right one when somebody comes for the vault.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ioplab.errors import UserError
from ioplab.files import PRIVATE, reason
from ioplab.i18n import tr
from ioplab.storage import backup, connection, keys
from ioplab.storage import lock as locks
from ioplab.storage.backup import Manifest
from ioplab.storage.names import BACKUP_SUFFIX, BACKUPS_NAME, DATABASE_NAME, KEYS_NAME, SUFFIX
from ioplab.storage.schema import VERSION

_PIECE = 2**20
_REPLACED = "{name} (erstattet {at}){more}" + SUFFIX
_PARTS_OF_A_VAULT = (DATABASE_NAME, KEYS_NAME, keys.COPY_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What came of putting a backup back.

    Attributes:
        manifest: what it holds.
        person: whose passphrase opened it.
        kept: where what was there before lies now; None where nothing was.
    """

    manifest: Manifest
    person: str
    kept: Path | None


def holders(file: Path) -> tuple[str, ...]:
    """The names of those who could open the vault when the backup was made.

    Raises:
        UserError: it is no backup, is damaged or newer, or cannot be read.
    """
    with backup.opened(file) as (archive, _):
        return _keys_in(archive).names


def restore(file: Path, target: Path, passphrase: str, person: str | None = None, *, now: datetime) -> Restored:
    """Put a backup back as the vault `target`, and keep what is there under another name beside it.

    Args:
        file: the backup.
        target: the vault's folder, which need not be there.
        passphrase: one that opened the vault when the backup was made.
        person: whose it is; without, each is tried.
        now: an aware moment, which the folder that is replaced is named after.

    Raises:
        InUseError: somebody has the vault open.
        DamagedBackupError: the backup is not as it was made.
        WrongPassphraseError: the passphrase is not one of that time.
        UserError: it cannot be read or written, is of another vault, or a newer program made it. Nothing is changed then.
    """
    with _telling(target), backup.opened(file) as (archive, manifest):
        _refuse_newer(manifest)
        _refuse_other(target, manifest.vault_id)
        key_file = _keys_in(archive)
        slot, data_key = keys.unlock(key_file, passphrase, person)
        target.parent.mkdir(parents=True, exist_ok=True)
        with _new_place(target) as place:
            _unpack(archive, manifest, key_file, place)
            _try(place, manifest, key_file.vault_id, data_key)
            _carry_backups(target, place)
            kept = _swap(place, target, slot.name, now)
    return Restored(manifest=manifest, person=slot.name, kept=kept)


def _keys_in(archive: zipfile.ZipFile) -> keys.KeyFile:
    try:
        return keys.parse(backup.small_part(archive, KEYS_NAME))
    except keys.DamagedKeysError as error:
        raise backup.damaged_backup() from error


def _refuse_newer(manifest: Manifest) -> None:
    if manifest.schema_version > VERSION:
        raise UserError(tr("Sikkerhetskopien er laget med en nyere versjon av ioplab."), advice=tr("Oppdater ioplab."))


def _refuse_other(target: Path, vault_id: str) -> None:
    """What is there is the same vault, in whatever state, or nothing."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return
    if not any((target / name).exists() for name in _PARTS_OF_A_VAULT):
        raise UserError(
            tr("Det finnes allerede noe annet som heter «{name}» der.").format(name=target.name), advice=tr("Velg et annet sted.")
        )
    try:
        is_other = keys.newest(target).vault_id != vault_id
    except UserError:
        return  # its key file is damaged, which may be why one wants the backup
    if is_other:
        raise UserError(
            tr("Sikkerhetskopien er av et annet arkiv enn «{name}».").format(name=target.name), advice=tr("Velg et annet sted.")
        )


@contextmanager
def _telling(target: Path) -> Iterator[None]:
    """Say the troubles of the disk and the database in the user's words."""
    try:
        yield
    except OSError as error:
        raise _cannot_be_written(target, reason(error)) from error
    except connection.DatabaseError as error:
        raise backup.damaged_backup() from error


def _cannot_be_written(target: Path, why: str) -> UserError:
    return UserError(
        tr("Arkivet kan ikke hentes tilbake til «{name}»: {why}.").format(name=target.name, why=why),
        advice=tr("Det som var der, er som før. Frigjør plass, eller lukk andre programmer som bruker mappen, og prøv igjen."),
    )


# The new place


@contextmanager
def _new_place(target: Path) -> Iterator[Path]:
    """A folder beside the vault's, gone afterwards unless it has got the vault's name."""
    for left in _left_behind(target):
        shutil.rmtree(left)
    place = target.with_name(f".{target.name}.{secrets.token_hex(8)}.tmp")
    place.mkdir()
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _left_behind(target: Path) -> list[Path]:
    """What a program that was killed has made and not used."""
    found = list(target.parent.glob(f".{_literal(target.name)}.*.tmp"))
    ready = _ready(target)
    return [*found, ready] if ready.exists() and target.exists() else found


def _literal(name: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", name)


def _unpack(archive: zipfile.ZipFile, manifest: Manifest, key_file: keys.KeyFile, place: Path) -> None:
    (place / BACKUPS_NAME).mkdir()
    with archive.open(DATABASE_NAME) as stored, (place / DATABASE_NAME).open("xb") as file:
        shutil.copyfileobj(stored, file, _PIECE)
        file.flush()
        os.fsync(file.fileno())
    (place / DATABASE_NAME).chmod(PRIVATE)
    if backup.part_of(place / DATABASE_NAME) != manifest.database:
        raise backup.damaged_backup()
    for name in (KEYS_NAME, keys.COPY_NAME):
        keys.write(place / name, key_file)


def _try(place: Path, manifest: Manifest, vault_id: str, data_key: bytes) -> None:
    """Open what has been unpacked, and hold every column of every table against what it was when the backup was made."""
    if not backup.is_sealed(manifest, data_key) or manifest.vault_id != vault_id:
        raise backup.damaged_backup()
    with closing(backup.reader(place / DATABASE_NAME, data_key)) as database:
        try:
            backup.refuse_damaged(database)
        except backup.DamagedVaultError as error:
            raise backup.damaged_backup() from error
        if backup.digests(database, data_key) != manifest.content:
            raise backup.damaged_backup()
    backup.sync_folder(place)


def _carry_backups(target: Path, place: Path) -> None:
    """The vault that comes has all the backups that the one that goes has, as the same files where the disk can do that."""
    if not (target / BACKUPS_NAME).is_dir():
        return
    for file in (target / BACKUPS_NAME).iterdir():
        if file.suffix == BACKUP_SUFFIX and file.is_file():
            try:
                os.link(file, place / BACKUPS_NAME / file.name)
            except OSError:
                shutil.copy2(file, place / BACKUPS_NAME / file.name)
    backup.sync_folder(place / BACKUPS_NAME)


# The swap


def _swap(place: Path, target: Path, person: str, now: datetime) -> Path | None:
    """Give the new folder the vault's name; tells where the old one went."""
    if not target.exists() or not any(target.iterdir()):
        with suppress(FileNotFoundError):
            target.rmdir()
        place.rename(target)
        backup.sync_folder(target.parent)
        return None
    shutil.copymode(target, place)
    ready, kept = _ready(target), _name_of_replaced(target, now)
    locks.take(target, person, now=now).release()  # nobody else has it open; where it is held, Windows would not rename it
    place.rename(ready)
    target.rename(kept)
    try:
        ready.rename(target)
    except OSError:
        kept.rename(target)
        shutil.rmtree(ready, ignore_errors=True)
        raise
    backup.sync_folder(target.parent)
    return kept


def _ready(target: Path) -> Path:
    """The name of a vault that has been put back and tried, and lacks nothing but its right name."""
    return target.with_name(f".{target.name}.restored")


def settle(target: Path) -> None:
    """Bring to its end what a power cut has stopped in the middle of the swap."""
    ready = _ready(target)
    with suppress(OSError):
        if not target.exists() and ready.is_dir():
            ready.rename(target)


# What has been replaced


def _name_of_replaced(target: Path, now: datetime) -> Path:
    stem = target.name.removesuffix(SUFFIX)
    numbers = ("", *(f" {number}" for number in range(2, 1000)))
    names = (_REPLACED.format(name=stem, at=f"{now:%Y-%m-%d %H%M}", more=more) for more in numbers)
    return next(target.with_name(name) for name in names if not target.with_name(name).exists())


def replaced(target: Path) -> tuple[Path, ...]:
    """The vaults that restoring has put aside beside this one, oldest first."""
    stem = re.escape(target.name.removesuffix(SUFFIX))
    pattern = re.compile(_REPLACED_PATTERN.format(name=stem))
    with suppress(OSError):
        return tuple(sorted(path for path in target.parent.iterdir() if pattern.fullmatch(path.name) and path.is_dir()))
    return ()


_REPLACED_PATTERN = r"{name} \(erstattet \d{{4}}-\d\d-\d\d \d{{4}}\)( \d+)?" + re.escape(SUFFIX)


def remove_replaced(folders: Iterable[Path]) -> None:
    """Take vaults away that restoring has put aside.

    Raises:
        InUseError: somebody has one open.
        UserError: one cannot be removed.
    """
    for folder in folders:
        try:
            locks.take(folder, "", now=datetime.now().astimezone()).release()
            shutil.rmtree(folder)
        except OSError as error:
            raise UserError(
                tr("«{name}» kan ikke tas bort: {why}.").format(name=folder.name, why=reason(error)),
                advice=tr("Se etter at disken er koblet til, og at ingen har det åpent."),
            ) from error
