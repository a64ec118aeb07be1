"""Work that would hold up the screen, done beside it. The result comes back as a signal, on the screen's own thread.

Python's collector of cycles runs on whichever thread happens to make objects, and whatever it finds is taken apart there. Widgets
and timers may only be taken apart on the screen's thread. So nothing is collected while work is done beside it.
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from ioplab.errors import UserError

_running: set[Task] = set()
"""Held until they have come to their end, also when whoever began them has gone."""


@atexit.register
def _wait_for_all() -> None:
    for task in list(_running):
        task.wait()


class Task(QThread):
    """One piece of work."""

    succeeded = Signal(object)
    """What the work gave."""

    refused = Signal(str)
    """The user's trouble, in words."""

    failed = Signal(object)
    """Our own fault, as the exception."""

    _ended = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        """Prepare; `start` begins."""
        super().__init__(parent)
        self._work: Callable[[], Any] | None = work
        self._tell: Callable[[], None] | None = None
        self.trouble: UserError | None = None
        """The user's trouble itself, for who wants to know more of it than the words."""
        self._ended.connect(self._deliver)  # queued: it is sent from the work's thread

    def run(self) -> None:
        """Do the work on this thread. It is forgotten by that, with what it was told: a passphrase, more often than not."""
        work, self._work = self._work, None
        try:
            result = work() if work is not None else None
        except UserError as error:
            _forget_frames(error)
            self.trouble, text = error, str(error)
            self._tell = lambda: self.refused.emit(text)
        except Exception as error:  # noqa: BLE001 - nothing above this thread would ever hear of it
            fault = error
            self._tell = lambda: self.failed.emit(fault)
        else:
            self._tell = lambda: self.succeeded.emit(result)
        self._ended.emit()

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin."""
        _running.add(self)
        gc.disable()
        super().start(priority)

    def wait(self, *until: Any) -> bool:
        """Wait on the screen's thread for the work to come to its end, as `QThread.wait`."""
        is_done = super().wait(*until)
        if is_done:
            self._settle()
        return is_done

    def _settle(self) -> None:
        """The work has come to its end, which is known on the screen's thread now."""
        _running.discard(self)
        if not _running:
            gc.enable()

    def abandon(self) -> None:
        """Let the work come to its end and nothing come of it, also when its result is already on its way to the screen."""
        self.wait()
        self._tell = None

    @Slot()
    def _deliver(self) -> None:
        tell, self._tell = self._tell, None
        self.wait()  # its last signal has come, and it is about to end
        if tell is not None:
            tell()


def _forget_frames(error: BaseException) -> None:
    """Let an error be told without holding on to all that was known where it came up."""
    met: set[int] = set()
    known: BaseException | None = error
    while known is not None and id(known) not in met:  # causes may go in a ring
        met.add(id(known))
        known.__traceback__ = None
        known = known.__cause__ or known.__context__
