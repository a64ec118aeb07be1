"""A place where one piece of work at a time is done beside the screen, and that may go away while it is being done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from ioplab.ui.tasks import Task

T = TypeVar("T")


class Aside(QObject):
    """Starts work, and tells what came of it to whoever asked, unless that one has gone or has abandoned it."""

    def __init__(self, parent: QObject) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._task: Task | None = None
        self._done: Callable[[Any], object] | None = None
        self._refused: Callable[[str], object] | None = None
        self._failed: Callable[[], object] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def start(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object],
        refused: Callable[[str], object],
        failed: Callable[[], object],
    ) -> None:
        """Do `work` on another thread, which must not be busy.

        Args:
            work: what takes long; it must not touch the vault or the screen.
            done: takes what it gave, on the screen's thread, as the others.
            refused: takes the user's trouble in words.
            failed: hears of our own fault, which is then reported as such.
        """
        self._done, self._refused, self._failed = done, refused, failed
        self._task = task = Task(work)
        # Methods and no functions of the moment: Qt drops them when this object goes, and the work then ends unheard.
        task.succeeded.connect(self._on_succeeded)
        task.refused.connect(self._on_refused)
        task.failed.connect(self._on_failed)
        task.start()

    def abandon(self) -> None:
        """Let the work come to its end and nothing come of it."""
        if self._task is not None:
            self._task.abandon()
            self._end()

    def _end(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task = None

    def _on_succeeded(self, result: object) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(result)

    def _on_refused(self, words: str) -> None:
        refused = self._refused
        self._end()
        if refused is not None:
            refused(words)

    def _on_failed(self, error: BaseException) -> None:
        failed = self._failed
        self._end()
        if failed is not None:
            failed()
        raise error  # to the one place that reports our own faults
