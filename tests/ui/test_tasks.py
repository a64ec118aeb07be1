"""Work beside the screen, whose answer comes back on the screen's own thread."""

from __future__ import annotations

import gc
import threading
from weakref import finalize

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.ui import tasks
from ioplab.ui.tasks import Task


def test_work_is_done_on_another_thread_and_answered_on_the_screens(qtbot: QtBot) -> None:
    answered_on: list[int] = []
    task = Task(threading.get_ident)
    task.succeeded.connect(lambda _: answered_on.append(threading.get_ident()))

    with qtbot.waitSignal(task.succeeded, timeout=2000) as answer:
        task.start()

    assert answer.args[0] != threading.get_ident()
    assert answered_on == [threading.get_ident()]
    assert task.wait(2000)


def test_the_users_trouble_comes_back_in_words(qtbot: QtBot) -> None:
    def refuse() -> None:
        raise UserError("Feil passordfrase.", advice="Prøv igjen.")

    task = Task(refuse)

    with qtbot.waitSignal(task.refused, timeout=2000) as told, qtbot.assertNotEmitted(task.succeeded):
        task.start()

    assert told.args == ["Feil passordfrase. Prøv igjen."]
    assert task.wait(2000)


def test_our_own_fault_comes_back_as_what_it_is(qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError("deling")

    task = Task(fail)

    with qtbot.waitSignal(task.failed, timeout=2000) as told, qtbot.assertNotEmitted(task.refused):
        task.start()

    assert isinstance(told.args[0], ZeroDivisionError)
    assert task.wait(2000)


def test_nothing_comes_of_work_that_is_abandoned_even_when_its_result_is_on_the_way(qtbot: QtBot) -> None:
    task = Task(lambda: "et svar")
    answers: list[object] = []
    task.succeeded.connect(answers.append)
    task.start()
    assert task.wait(2000)

    task.abandon()
    qtbot.wait(1)

    assert answers == []


def test_nothing_is_collected_beside_the_screen_for_widgets_may_not_be_taken_apart_there(qtbot: QtBot) -> None:
    """Qt complains of a timer that is stopped on another thread than its own, which would fail this test."""
    taken_apart: list[int] = []

    def leave_a_window() -> None:
        window = QWidget()
        QTimer(window).start(60_000)
        window.me = window  # type: ignore[attr-defined] # a cycle, which only the collector takes apart
        finalize(window, lambda: taken_apart.append(threading.get_ident()))

    def work_hard() -> int:
        made = [[number] for number in range(200_000)]
        return len(made)

    leave_a_window()
    both = [Task(work_hard), Task(work_hard)]
    for task in both:
        task.start()
    assert not gc.isenabled()
    for task in both:
        assert task.wait(20_000)

    assert gc.isenabled()
    gc.collect()
    assert taken_apart == [threading.get_ident()]
    qtbot.wait(1)


def test_work_whose_owner_has_gone_is_let_come_to_its_end(qtbot: QtBot) -> None:
    go_on = threading.Event()
    Task(lambda: go_on.wait(10)).start()
    gc.collect()

    go_on.set()

    qtbot.waitUntil(lambda: not tasks._running, timeout=30_000)
    assert gc.isenabled()


def test_trouble_whose_causes_go_in_a_ring_is_told_all_the_same(qtbot: QtBot) -> None:
    def refuse() -> None:
        first, second = UserError("Arkivet er i bruk."), ValueError()
        first.__cause__, second.__cause__ = second, first
        raise first

    task = Task(refuse)

    with qtbot.waitSignal(task.refused, timeout=2000) as told:
        task.start()

    assert told.args == ["Arkivet er i bruk."]
