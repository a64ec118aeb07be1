"""Work that would hold up the screen, done beside it. The result comes back as a signal, on the screen's own thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from ioplab.errors import UserError


class Task(QThread):
    """One piece of work."""

    succeeded = Signal(object)
    """What the work gave."""

    refused = Signal(str)
    """The user's trouble, in words."""

    failed = Signal(object)
    """Our own fault, as the exception."""

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        """Prepare; `start` begins."""
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Do the work on this thread."""
        try:
            result = self._work()
        except UserError as error:
            self.refused.emit(str(error))
        except Exception as error:  # noqa: BLE001 - nothing above this thread would ever hear of it
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
