"""A vault's backups as they are listed: when, what each holds, and whether it is as it was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab.i18n import tr
from ioplab.labels import clock, long_date, number
from ioplab.operations import backups
from ioplab.storage import backup
from ioplab.storage.backup import Backup
from ioplab.ui.aside import Aside
from ioplab.ui.viewmodels.grid import Column


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup, and whether every byte of it is as it was written; None until that has been found out."""

    backup: Backup
    is_whole: bool | None


_Key = tuple[Path, int, datetime]
"""What tells one backup from another."""


def _key(one: Backup) -> _Key:
    return one.file, one.bytes, one.made_at


class BackupsView(QObject):
    """The backups of one vault, newest first, and what is found when they are read through."""

    refreshed = Signal()
    """There are others now, or it has been found out whether they are whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without a vault."""
        super().__init__(parent)
        self._aside = Aside(self)
        self._elsewhere: list[Path] = []
        self._backups: tuple[Backup, ...] = ()
        self._found: dict[_Key, bool] = {}
        self.folder: Path | None = None

    def show_vault(self, folder: Path | None) -> None:
        """List the backups of the vault in that folder, and read them through beside the screen."""
        self.folder = folder
        found = backups.listed(folder) if folder is not None else ()
        elsewhere = [backup.glance(file) for file in self._elsewhere]
        self._backups = tuple(sorted((*found, *elsewhere), key=lambda one: one.made_at, reverse=True))
        self._check()
        self.refreshed.emit()

    def add(self, file: Path) -> None:
        """List a backup that lies elsewhere, too."""
        if file not in self._elsewhere:
            self._elsewhere.append(file)
        self.show_vault(self.folder)

    def wait(self) -> None:
        """Let the reading come to its end."""
        self._aside.abandon()

    def _check(self) -> None:
        unknown = [one for one in self._backups if _key(one) not in self._found]
        if not unknown or self._aside.is_busy:
            return
        self._aside.start(
            lambda: {_key(one): backup.is_whole(one.file) for one in unknown},
            done=self._checked,
            refused=lambda _: None,
            failed=lambda: None,
        )

    def _checked(self, found: dict[_Key, bool]) -> None:
        self._found.update(found)
        self._check()
        self.refreshed.emit()

    @property
    def is_checking(self) -> bool:
        """Whether some are still to be read through."""
        return self._aside.is_busy

    def rows(self) -> Sequence[BackupRow]:
        """What is listed, newest first."""
        return [BackupRow(one, self._found.get(_key(one))) for one in self._backups]

    def best(self) -> int:
        """Which row to suggest: the newest that is not known to be damaged; -1 where there is none."""
        return next((place for place, row in enumerate(self.rows()) if row.is_whole is not False and row.backup.manifest), -1)

    def state_words(self) -> str:
        """What there is to say of them all."""
        rows = self.rows()
        if self.folder is None:
            return tr("Velg arkivet først.")
        if not rows:
            return tr("Det er ingen sikkerhetskopier her ennå.")
        damaged = sum(row.is_whole is False for row in rows)
        if damaged:
            said = tr("Skadde kopier: {count}. De kan ikke brukes. Velg en av de andre.")
            return said.format(count=damaged) if self.best() >= 0 else tr("Alle kopiene er skadet. Har du en kopi et annet sted?")
        return tr("Leser gjennom kopiene …") if self.is_checking else tr("Alle kopiene er hele.")

    def holders(self, row: BackupRow | None) -> tuple[str, ...]:
        """Those who could open the vault when a backup was made; nobody where that cannot be read."""
        return backups.holders(row.backup.file) if row is not None else ()

    def columns(self) -> list[Column[BackupRow]]:
        """When it was made, what it holds, and how it is."""
        return [
            Column(title=tr("Tatt"), text=_when),
            Column(title=tr("Kopien er"), text=_state),
            Column(title=tr("Elever"), text=lambda row: _count(row, "pupils"), right=True),
            Column(title=tr("Planer"), text=lambda row: _count(row, "plans"), right=True),
            Column(title=tr("Siste endring"), text=_last_change),
        ]


def _when(row: BackupRow) -> str:
    return _moment(row.backup.made_at)


def _count(row: BackupRow, name: str) -> str:
    return number(getattr(row.backup.manifest, name)) if row.backup.manifest is not None else ""


def _last_change(row: BackupRow) -> str:
    manifest = row.backup.manifest
    if manifest is None or manifest.last_change is None:
        return ""
    return _moment(manifest.last_change)


def _moment(moment: datetime) -> str:
    local = moment.astimezone()
    return tr("{day}, {time}").format(day=long_date(local.date()), time=clock(local))


def _state(row: BackupRow) -> str:
    if row.is_whole is None:
        return tr("ikke lest gjennom ennå")
    return tr("hel") if row.is_whole else tr("skadet")
