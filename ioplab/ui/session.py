"""The bridge between the workspace and Qt: changes become signals, the user's trouble becomes a message.

Views and view models ask here; nobody below knows of Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from ioplab.domain.school import SchoolYear
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage.changes import Changed
from ioplab.storage.lock import BEAT_SECONDS, OutOfStepError
from ioplab.storage.mapping import TABLES
from ioplab.ui.backing_up import BackupKeeper
from ioplab.ui.idle import USUAL_MINUTES
from ioplab.workspace import Workspace

T = TypeVar("T")

AGAIN_MS = 10_000
"""How long to wait before what the disk would not store is tried again."""

_SEEN_EVERYWHERE = frozenset({"school", "staff"})
"""Tables whose change every page looks at anew."""


class Session(QObject):
    """The open workspace as Qt sees it."""

    changed = Signal(object)
    """A `Changed`, after every change."""

    trouble = Signal(str)
    """What is wrong and what to do, for the notice of the page in front."""

    done = Signal(str)
    """Good news, for the same place."""

    leaving = Signal()
    """What is being typed must be stored now: another pupil is chosen, the vault is locked or closed."""

    locking = Signal()
    """The vault is about to be locked: what is typed and cannot be stored is to be kept in `unfinished`."""

    out_of_step = Signal(str)
    """What is on the disk is not what is open any more: what is the matter. Nothing is stored before it is opened anew."""

    reopened = Signal()
    """The vault has been opened anew, for writing: all pages are to be made anew, with what is typed in them."""

    pupil_chosen = Signal(str)
    """The pupil that pages about one pupil show."""

    note_asked = Signal(str, str)
    """Somebody wants to write an observation of a goal, or to change one they have written: the ids, the last may be empty."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Listen to the workspace for as long as the session lives."""
        super().__init__(parent)
        self.workspace = workspace
        self._pupil: str | None = None
        self.goal: str | None = None
        """The goal the user is at, which a new observation is taken to be of until another is chosen."""
        self.unfinished: dict[tuple[object, str], str] = {}
        """What is written and not stored, by whom it is about and the name of the line: in lines that wait for a button, and half
        dates. The window keeps it in memory while the vault is locked, and shows it to whoever unlocks the same vault."""
        self.lock_minutes = USUAL_MINUTES
        """How long nobody may be there before the vault is locked. The window's to change."""
        self.backups: BackupKeeper | None = None
        """Who sees to that the vault has backups. The window's."""
        self.read_only_because = ""
        """Why nothing can be written, where the vault is open to be read only."""
        self.is_trying_again = False
        """Whether what could not be stored is being tried again, without anybody having asked."""
        self._again = self._timer(AGAIN_MS, self.try_again)
        self._beat = self._timer(BEAT_SECONDS * 1000, self._show_life)
        self._beat.setSingleShot(False)
        self._beat.start()
        self._listener = self.changed.emit
        workspace.listen(self._listener)

    def _timer(self, milliseconds: int, work: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(work)
        return timer

    def hand_over(self) -> Session:
        """A new session on the same workspace, with the same pupil chosen; this one hears of nothing more."""
        self.workspace.forget(self._listener)
        after = Session(self.workspace, self.parent())
        after._pupil = self._pupil
        after.goal = self.goal
        after.unfinished = self.unfinished
        after.lock_minutes = self.lock_minutes
        after.read_only_because = self.read_only_because
        after.backups = self.backups
        return after

    @property
    def pupil(self) -> str | None:
        """The id of the pupil chosen; before one is, the first whom the person who sits here rates."""
        ids = [pupil_id for pupil_id, _ in self.workspace.pupil_names()]
        if self._pupil not in ids:
            self._pupil = self.workspace.first_pupil()
        return self._pupil

    def choose_pupil(self, pupil_id: str) -> None:
        """Let all pages about one pupil show this one."""
        if pupil_id != self._pupil:
            self.leaving.emit()
            self._pupil, self.goal = pupil_id, None
            self.pupil_chosen.emit(pupil_id)

    def choose_year(self, year: SchoolYear) -> None:
        """Let all pages show the plans of this school year."""
        if year != self.workspace.year:
            self.leaving.emit()
            self.workspace.year = year
            at = self.workspace.vault.now()
            self.changed.emit(Changed(change=None, operation="choose_year", at=at, tables=_SEEN_EVERYWHERE))

    def run(self, operation: Callable[..., Changed], *args: Any, **kwargs: Any) -> Changed | None:
        """Run an operation; what it refuses is told, and None comes back."""
        return self.attempt(lambda: self.workspace.run(operation, *args, **kwargs))

    def attempt(self, work: Callable[[], T]) -> T | None:
        """Do something that may meet the user's trouble; tell it, and give None."""
        try:
            return work()
        except UserError as error:
            if error.may_pass:
                self._again.start()
            self.trouble.emit(str(error))
            if isinstance(error, OutOfStepError):
                self.out_of_step.emit(str(error.problem))
            return None

    # A disk that comes back, and others in the same vault

    def try_again(self) -> None:
        """Store what could not be stored, and is still on the screen. Where it cannot be yet, it is tried again later."""
        self._again.stop()
        told: list[Changed] = []
        self.changed.connect(told.append)
        self.is_trying_again = True
        try:
            self.leaving.emit()
        finally:
            self.is_trying_again = False
            self.changed.disconnect(told.append)
        if told and not self._again.isActive():
            self.done.emit(tr("Disken svarer igjen. Det du hadde skrevet, er lagret."))

    def _show_life(self) -> None:
        """Tell others that we are here; or, where we only read, see what they have done."""
        vault = self.workspace.vault
        if vault.is_closed:
            self._beat.stop()
            return
        vault.beat()
        if vault.is_read_only and self.attempt(vault.has_news):
            self.workspace.forget_read()
            self._show_everything_anew()

    def reopen(self) -> None:
        """Open the vault for writing, as it is on the disk now; what is typed stays. What stands in the way is told."""
        if self.attempt(self._reopened):
            self.read_only_because = ""
            self.reopened.emit()

    def _reopened(self) -> bool:
        self.workspace.reopen()
        return True

    def _show_everything_anew(self) -> None:
        workspace = self.workspace
        pupils = workspace.pupils()
        self.changed.emit(
            Changed(
                change=None,
                operation="reopen",
                at=workspace.vault.now(),
                tables=frozenset(table.name for table in TABLES.values()),
                pupils=frozenset(pupil.id for pupil in pupils),
                plans=frozenset(plan.id for pupil in pupils for plan in pupil.plans),
            )
        )
