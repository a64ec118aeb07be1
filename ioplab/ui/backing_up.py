"""Backups by themselves: while somebody works, and when the vault is locked or the program ends. Beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from ioplab.i18n import tr
from ioplab.labels import clock, short_date
from ioplab.operations import backups
from ioplab.storage.backup import Backup
from ioplab.storage.changes import Changed
from ioplab.ui.aside import Aside
from ioplab.workspace import Workspace


class BackupKeeper(QObject):
    """Sees to that the open vault has backups. One at a time is made, and trouble is told once."""

    told = Signal()
    """What there is to say of backups has changed, or a backup has come or gone."""

    trouble = Signal(str)
    """Why a backup could not be made; the first time after the vault was opened, and whenever somebody has asked for one."""

    done = Signal(str)
    """A backup that somebody has asked for is made."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no vault."""
        super().__init__(parent)
        self._aside = Aside(self)
        self._workspace: Workspace | None = None
        self._newest: datetime | None = None
        self._tried: datetime | None = None
        self._is_automatic = False
        self._is_changed = False
        self._is_asked_for = False
        self._has_told = False
        self._next: Callable[[], Backup] | None = None
        self.problem = ""
        """Why the last one could not be made; nothing when it was."""

    def watch(self, workspace: Workspace, *, automatic: bool = True) -> None:
        """Follow what is done in a vault that has just been opened.

        Args:
            workspace: with the vault.
            automatic: make backups of it unasked, too.
        """
        self._workspace, self._is_automatic = workspace, automatic
        self._is_changed = self._has_told = self._is_asked_for = False
        self._newest = self._tried = next((one.made_at for one in backups.listed(workspace.vault.path)), None)
        self.problem = ""
        workspace.listen(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether a backup is being made."""
        return self._aside.is_busy

    def words(self) -> str:
        """When the newest backup was made, for the status line; nothing where there is none."""
        if self.problem:
            return tr("! Ny sikkerhetskopi mangler")
        if self._newest is None or self._workspace is None:
            return ""
        now = self._workspace.vault.now()
        local = self._newest.astimezone(now.tzinfo)
        when = clock(local) if local.date() == now.date() else short_date(local.date())
        return tr("Sikkerhetskopi {when}").format(when=when)

    def _on_changed(self, changed: Changed) -> None:
        if changed.change is None or not self._is_automatic or self._workspace is None:
            return
        self._is_changed = True
        if not self.is_busy and backups.is_due(self._tried, self._workspace.vault.now()):
            self._begin(self._workspace)

    def back_up(self) -> None:
        """Make one now, for somebody has asked for it. What comes of it is told."""
        if self._workspace is None:
            return
        self._is_asked_for = True
        if self.is_busy:
            self._next = backups.work_of_backing_up(self._workspace.vault)
        else:
            self._begin(self._workspace)

    def leave(self) -> None:
        """The vault is about to be closed: what has been changed since the last backup gets one, made after that."""
        if self._workspace is None:
            return
        if self._is_automatic and self._is_changed:
            if self.is_busy:
                self._next = backups.work_of_backing_up(self._workspace.vault)
            else:
                self._begin(self._workspace)
        self._workspace, self._is_changed = None, False

    def finish(self) -> None:
        """Wait until all that has been begun is made, before the program ends or the vault's folder is replaced."""
        self._aside.abandon()
        work, self._next = self._next, None
        if work is not None:
            self._start(work)
            self._aside.abandon()

    def _begin(self, workspace: Workspace) -> None:
        self._tried, self._is_changed = workspace.vault.now(), False
        self._start(backups.work_of_backing_up(workspace.vault))

    def _start(self, work: Callable[[], Backup]) -> None:
        self._aside.start(work, done=self._made, refused=self._refused, failed=self.told.emit)
        self.told.emit()

    def _made(self, made: Backup) -> None:
        self._newest, self.problem = made.made_at, ""
        if self._is_asked_for and self._next is None:
            self._is_asked_for = False
            self.done.emit(tr("Sikkerhetskopien er tatt, og den er lik arkivet."))
        self._go_on()

    def _refused(self, words: str) -> None:
        """What is typed is stored all the same, so work goes on; the next try comes when it is due."""
        self.problem, self._is_changed = words, True
        if self._is_asked_for or not self._has_told:
            self.trouble.emit(words)
        self._has_told, self._is_asked_for = True, False
        self._go_on()

    def _go_on(self) -> None:
        work, self._next = self._next, None
        if work is not None:
            self._start(work)
        else:
            self.told.emit()
