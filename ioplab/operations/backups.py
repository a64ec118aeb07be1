"""Operations on the vault's backups: making them, putting one back, and taking them away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from ioplab.domain.access import Right
from ioplab.errors import UserError
from ioplab.storage import backup, keys, restore
from ioplab.storage.backup import Backup
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault, local_now

EVERY = timedelta(minutes=15)
"""How often a backup is made while somebody works."""


# Making


def back_up(vault: Vault) -> Backup:
    """Make one of the vault's own backups now.

    Raises:
        DamagedVaultError: the vault is damaged; the backups there are stay.
        UserError: the backup cannot be written.
    """
    return work_of_backing_up(vault)()


def work_of_backing_up(vault: Vault) -> Callable[[], Backup]:
    """The work of making a backup and thinning the older ones: may be done on another thread, and after the vault is closed."""
    make, folder, now = vault.backup_job(), vault.path, vault.now

    def work() -> Backup:
        made = make()
        with suppress(UserError):  # an old one that cannot be removed is no reason to doubt the new one
            backup.thin(folder, now=now())
        return made

    return work


def write_backup(folder: Path, passphrase: str, person: str | None, to: Path) -> Backup:
    """Make a backup of a vault, which may be open elsewhere, in a file of its own. Nothing is written in the vault or its audit.

    Args:
        folder: the vault's.
        passphrase: opens a slot.
        person: whose it is; without, each is tried.
        to: the file.

    Raises:
        DamagedVaultError: the vault is damaged.
        UserError: the passphrase is wrong, the vault cannot be read, or the file cannot be written.
    """
    _, data_key = keys.unlock(keys.newest(folder), passphrase, person)
    return backup.make(folder, data_key, now=local_now(), to=to)


def is_due(newest: datetime | None, now: datetime) -> bool:
    """Whether it is time for another, when something has been changed.

    Args:
        newest: when the newest there is was made, or the last try; None where there is none.
        now: an aware moment. A newest one that lies in the future, since the clock was wrong, does not count.
    """
    return newest is None or newest > now or now - newest >= EVERY


# Looking


def listed(folder: Path) -> tuple[Backup, ...]:
    """A vault's own backups, newest first; their files are not read through."""
    return backup.listed(folder)


def newest_whole(folder: Path) -> Backup | None:
    """The newest backup whose every byte is as it was written."""
    return next((one for one in backup.listed(folder) if backup.is_whole(one.file)), None)


def holders(file: Path) -> tuple[str, ...]:
    """Those who could open the vault when a backup was made; nobody where that cannot be read."""
    try:
        return restore.holders(file)
    except UserError:
        return ()


def put_aside(folder: Path) -> tuple[Path, ...]:
    """The vaults that were replaced by backups, beside the vault."""
    return restore.replaced(folder)


# Putting back


def restore_backup(file: Path, target: Path, passphrase: str, person: str | None = None) -> Vault:
    """Put a backup back and open it. What was there before is kept beside it.

    Args:
        file: the backup.
        target: the vault's folder, which need not be there.
        passphrase: one that opened the vault when the backup was made.
        person: whose it is; without, each is tried.

    Raises:
        InUseError: somebody has the vault open.
        DamagedBackupError: the backup is not as it was made; choose an older one.
        WrongPassphraseError: the passphrase is not one of that time.
        UserError: it cannot be read or written, is of another vault or newer. Nothing is changed then.
    """
    put_back = restore.restore(file, target, passphrase, person, now=local_now())
    vault = Vault.open(target, passphrase, put_back.person)
    note_restored(vault, put_back.manifest.made_at)
    return vault


def note_restored(vault: Vault, made_at: datetime) -> Changed:
    """Write in the audit that the vault is a backup put back, and of when."""
    with vault.change("restore_backup") as change:
        change.note(made_at.isoformat())
    return change.result


# Taking away. It cannot be undone, and leaves a row in the audit.


def forget_older_than(vault: Vault, moment: datetime) -> Changed:
    """Take away the backups that were made before a moment.

    Raises:
        NotAllowedError: the person may not.
        UserError: one cannot be removed; some may be gone.
    """
    return _remove(vault, [one.file for one in listed(vault.path) if one.made_at < moment], [])


def remove_all(vault: Vault) -> Changed:
    """Take away all the vault's backups, and the vaults that were replaced by one. Files put elsewhere by somebody are theirs.

    Raises:
        NotAllowedError: the person may not.
        UserError: one cannot be removed; some may be gone.
    """
    return _remove(vault, [one.file for one in listed(vault.path)], list(put_aside(vault.path)))


def remove_put_aside(vault: Vault) -> Changed:
    """Take away the vaults that were replaced by a backup.

    Raises:
        NotAllowedError: the person may not.
        UserError: one cannot be removed; some may be gone.
    """
    return _remove(vault, [], list(put_aside(vault.path)))


def _remove(vault: Vault, files: list[Path], folders: list[Path]) -> Changed:
    vault.require(Right.ADMINISTER)
    with vault.change("remove_backups") as change:
        if files or folders:
            change.note()
        backup.forget_begun(vault.path)
        backup.remove(files)
        restore.remove_replaced(folders)
    return change.result
