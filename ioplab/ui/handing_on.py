"""A file that is double-clicked while the program runs goes to the one that runs: that one has the vault open, and no other can.

It goes through a folder of the user's own, in which the name of the file is put down and taken up again. Nothing goes over a
network, not even within the machine.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from ioplab import faultlog
from ioplab.errors import UserError
from ioplab.files import write_whole
from ioplab.storage import lock

PATIENCE = 2.0
"""Seconds that a running program has to take the file up; one that is busy opening a vault takes a while to look."""

_LOOK_AGAIN = 0.02
_SUFFIX = ".open"
_MOST_BYTES = 10_000


def folder() -> Path:
    """Where names of files are put down, beside the log.

    Raises:
        OSError: it cannot be made.
    """
    made = faultlog.folder() / "open"
    made.mkdir(mode=0o700, exist_ok=True)
    return made


def is_open_here(vault: Path) -> bool:
    """Whether a program on this machine says that it has a vault open."""
    holder = lock.holder_of(vault)
    return holder is not None and holder.machine == lock.this_machine()


def give(file: Path, *, patience: float = PATIENCE) -> bool:
    """Offer a file to the programs that run.

    Args:
        file: what was double-clicked.
        patience: seconds to wait for one of them.

    Returns:
        Whether one has taken it.
    """
    try:
        offer = folder() / f"{uuid.uuid4()}{_SUFFIX}"
        write_whole(offer, str(file.absolute()).encode(), private=True)
    except (OSError, UserError):
        return False
    end = time.monotonic() + patience
    while offer.exists():
        if time.monotonic() > end:
            return not _take_up(offer)
        time.sleep(_LOOK_AGAIN)
    return True


def _take_up(offer: Path) -> bool:
    """Whether it was we who took it up: of two who try, one does."""
    try:
        offer.unlink()
    except OSError:
        return False
    return True


class Receiver(QObject):
    """Takes up what others put down."""

    given = Signal(Path)
    """Here is a file to open."""

    def __init__(self, may_take: Callable[[Path], bool], parent: QObject) -> None:
        """Begin to watch.

        Args:
            may_take: whether a file is to be opened here. What nobody takes is opened by the program that was started for it.
            parent: lives as long.
        """
        super().__init__(parent)
        self._may_take = may_take
        self._watcher = QFileSystemWatcher(self)
        try:
            self._watcher.addPath(str(folder()))
        except OSError:
            return
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        for offer in sorted(folder().glob(f"*{_SUFFIX}")):
            try:
                with offer.open("rb") as content:
                    file = Path(content.read(_MOST_BYTES).decode())
            except (OSError, UnicodeDecodeError):
                continue
            if self._may_take(file) and _take_up(offer):
                self.given.emit(file)
