"""Work that would hold up the screen, done beside it. The result comes back as a signal, on the screen's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from ioplab.errors import UserError


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
        self._work = work
        self._tell: Callable[[], None] | None = None
        self._ended.connect(self._deliver)  # queued: it is sent from the work's thread

    def run(self) -> None:
        """Do the work on this thread."""
        try:
            result = self._work()
        except UserError as error:
            text = str(error)
            self._tell = lambda: self.refused.emit(text)
        except Exception as error:  # noqa: BLE001 - nothing above this thread would ever hear of it
            fault = error
            self._tell = lambda: self.failed.emit(fault)
        else:
            self._tell = lambda: self.succeeded.emit(result)
        self._ended.emit()

    def abandon(self) -> None:
        """Let the work come to its end and nothing come of it, also when its result is already on its way to the screen."""
        self.wait()
        self._tell = None

    @Slot()
    def _deliver(self) -> None:
        tell, self._tell = self._tell, None
        if tell is not None:
            tell()
