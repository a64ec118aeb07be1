"""What is locked is let go of: nothing holds the passphrase or the pages any more, and what was freed is written over."""

from __future__ import annotations

import gc
from functools import partial
from weakref import finalize

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.ui import memory
from ioplab.ui.main_window import MainWindow
from ioplab.ui.tasks import Task
from tests.support.vaults import InUse


class Secret:
    """Something that is known to whoever does the work."""


def test_work_that_has_been_done_is_forgotten_with_what_it_was_told(qtbot: QtBot) -> None:
    secret = Secret()
    gone = finalize(secret, lambda: None)
    task = Task(partial(str, secret))
    del secret

    with qtbot.waitSignal(task.succeeded, timeout=30_000):
        task.start()
    task.wait()

    assert not gone.alive


def test_work_that_was_refused_is_forgotten_with_what_it_was_told(qtbot: QtBot) -> None:
    secret = Secret()
    gone = finalize(secret, lambda: None)

    def refuse(secret: Secret) -> None:
        try:
            raise ValueError("feil")
        except ValueError as error:
            raise UserError(f"{type(secret)} passer ikke.", advice="Prøv igjen.") from error

    task = Task(partial(refuse, secret))
    del secret

    with qtbot.waitSignal(task.refused, timeout=30_000):
        task.start()
    task.wait()
    gc.collect()

    assert task.trouble is not None
    assert not gone.alive


def test_pages_that_were_covered_and_locked_are_gone(window: MainWindow, in_use: InUse, qtbot: QtBot) -> None:
    window.show_vault(in_use.vault)
    qtbot.waitExposed(window)
    workplace = window.workplace
    assert workplace is not None
    workplace.go("pupil")
    gone = finalize(workplace, lambda: None)
    del workplace

    window.cover()
    window.uncover()
    window.lock()

    def is_gone() -> bool:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        gc.collect()
        return not gone.alive

    qtbot.waitUntil(is_gone, timeout=30_000)


def test_memory_is_given_back_without_harm() -> None:
    kept = [bytes([number]) * 100 for number in range(200)]
    del kept[::2]

    memory.give_back()

    assert kept == [bytes([number]) * 100 for number in range(1, 200, 2)]
