"""Work beside the screen for somebody who may have gone before it is done."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.ui import tasks
from ioplab.ui.aside import Aside


class Told:
    """What was heard of the work, in order."""

    def __init__(self) -> None:
        self.words: list[object] = []

    def refused(self, words: str) -> None:
        self.words.append(words)

    def failed(self) -> None:
        self.words.append("feil")


@pytest.fixture
def told() -> Told:
    return Told()


def test_the_result_comes_on_the_screens_thread_and_the_place_is_free(qtbot: QtBot, told: Told) -> None:
    owner = QObject()
    place = Aside(owner)
    threads: list[int] = []

    def work() -> int:
        threads.append(threading.get_ident())
        return 42

    def done(result: int) -> None:
        threads.append(threading.get_ident())
        told.words.append((result, place.is_busy))

    place.start(work, done=done, refused=told.refused, failed=told.failed)
    assert place.is_busy
    qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)

    assert told.words == [(42, False)]
    assert threads[0] != threads[1] == threading.get_ident()


def test_the_users_trouble_comes_in_words(qtbot: QtBot, told: Told) -> None:
    def work() -> None:
        raise UserError("Disken er full.", advice="Rydd.")

    owner = QObject()
    Aside(owner).start(work, done=told.words.append, refused=told.refused, failed=told.failed)
    qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)

    assert told.words == ["Disken er full. Rydd."]


def test_our_own_fault_is_told_and_reported_where_all_such_are(qtbot: QtBot, told: Told) -> None:
    def work() -> None:
        raise ZeroDivisionError

    owner = QObject()
    with qtbot.captureExceptions() as faults:
        Aside(owner).start(work, done=told.words.append, refused=told.refused, failed=told.failed)
        qtbot.waitUntil(lambda: bool(told.words), timeout=30_000)

    assert told.words == ["feil"]
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]


def test_nothing_comes_of_what_is_abandoned(qtbot: QtBot, told: Told) -> None:
    owner = QObject()
    place = Aside(owner)
    place.start(lambda: 1, done=told.words.append, refused=told.refused, failed=told.failed)

    place.abandon()
    qtbot.wait(1)

    assert told.words == []
    assert not place.is_busy


def test_an_owner_that_goes_away_meanwhile_does_no_harm_and_hears_nothing(qtbot: QtBot, told: Told) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(10)

    owner = QObject()
    Aside(owner).start(work, done=told.words.append, refused=told.refused, failed=told.failed)
    assert begun.wait(5)
    shiboken6.delete(owner)
    go_on.set()
    tasks._wait_for_all()
    qtbot.wait(1)

    assert told.words == []
    assert not tasks._running
