"""Changing the year wheel in its table, by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import WheelTask
from ioplab.ui.pages.wheel_editor import WheelEditor
from ioplab.ui.session import Session
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse


@pytest.fixture
def window_of(session: Session, qtbot: QtBot) -> tuple[QWidget, WheelEditor]:
    """The editor on the screen, with the keyboard in its table."""
    made = WheelEditor(session)
    window = screens.show_alone(qtbot, made, size=(1100, 1100))
    made.ui.taskTable.setFocus()
    return window, made


@pytest.fixture
def editor(window_of: tuple[QWidget, WheelEditor]) -> WheelEditor:
    """The editor."""
    return window_of[1]


def cells(editor: WheelEditor, column: int) -> Iterator[str]:
    model = editor.ui.taskTable.model()
    return (str(model.index(row, column).data()) for row in range(model.rowCount()))


def go_to(editor: WheelEditor, title: str, column: int) -> None:
    row = list(cells(editor, 0)).index(title)
    editor.ui.taskTable.setCurrentIndex(editor.ui.taskTable.model().index(row, column))


def stored(session: Session, title: str) -> WheelTask:
    return next(task for task in session.workspace.wheel() if task.title == title)


def titles(editor: WheelEditor) -> list[str]:
    model = editor.ui.taskTable.model()
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


def test_every_task_is_a_row_with_its_days_and_who(editor: WheelEditor) -> None:
    row = list(cells(editor, 0)).index("Samarbeidsmøte og utviklingssamtale")

    assert titles(editor) == ["Oppgave", "Begynner", "Frist", "Hvem", "Ansvarlig", "Ferdig i 2026/27"]
    assert [list(cells(editor, column))[row] for column in range(1, 6)] == [
        "1. januar",
        "15. januar",
        "kontaktlærer",
        "",
        "ikke ferdig",
    ]
    assert len(list(cells(editor, 0))) == len(catalogues.year_wheel())


def test_a_day_is_changed_in_its_cell_and_the_keyboard_follows_the_task(
    editor: WheelEditor, session: Session, keyboard: Keyboard, qtbot: QtBot
) -> None:
    go_to(editor, "Vedtak", 2)

    keyboard.press("Return")
    keyboard.write("1.9.")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: keyboard.focus is editor.ui.taskTable)

    assert stored(session, "Vedtak").due == "09-01"
    current = editor.ui.taskTable.currentIndex()
    assert (current.siblingAtColumn(0).data(), current.column()) == ("Vedtak", 2)


def test_a_day_that_is_none_is_told_and_nothing_is_changed(
    editor: WheelEditor, session: Session, keyboard: Keyboard, qtbot: QtBot
) -> None:
    go_to(editor, "Vedtak", 2)

    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        keyboard.press("Return")
        keyboard.write("31.2.")
        keyboard.press("Return")

    assert "Datoen finnes ikke" in told.args[0]
    assert stored(session, "Vedtak").due == "06-15"
    assert editor.ui.taskTable.currentIndex().data() == "15. juni"


def test_who_and_responsible_and_done_are_chosen(
    editor: WheelEditor, session: Session, in_use: InUse, keyboard: Keyboard, qtbot: QtBot
) -> None:
    for column, words in ((3, "kontaktlærer"), (4, "Jon Eksempel"), (5, "ferdig")):
        go_to(editor, "Vedtak", column)
        keyboard.press("Return")
        keyboard.choose(words)
        keyboard.press("Return")
        qtbot.waitUntil(lambda: keyboard.focus is editor.ui.taskTable)

    task = stored(session, "Vedtak")
    assert (task.who, task.responsible, task.done_in) == (WheelRole.CONTACT_TEACHER, in_use.jon, ("2026/27",))


def test_a_new_task_is_named_at_once(editor: WheelEditor, session: Session, keyboard: Keyboard, qtbot: QtBot) -> None:
    editor.ui.addTaskButton.click()

    keyboard.write("Foreldremøte")
    keyboard.press("Return")
    qtbot.waitUntil(lambda: keyboard.focus is editor.ui.taskTable)

    assert stored(session, "Foreldremøte").due == "08-20"
    assert "Foreldremøte" in cells(editor, 0)


def test_a_task_is_taken_out_and_undo_brings_it_back(editor: WheelEditor, session: Session, keyboard: Keyboard) -> None:
    go_to(editor, "Vedtak", 0)

    keyboard.push("Fjern oppgaven")
    assert "Vedtak" not in cells(editor, 0)

    session.workspace.undo()
    assert "Vedtak" in cells(editor, 0)


def test_going_back_brings_the_usual_tasks(editor: WheelEditor, session: Session, keyboard: Keyboard) -> None:
    go_to(editor, "Vedtak", 0)
    keyboard.push("Fjern oppgaven")

    keyboard.push("Tilbake til standard")

    assert {task.id for task in session.workspace.wheel()} == {task.id for task in catalogues.year_wheel()}
    assert "Vedtak" in cells(editor, 0)


def test_every_row_is_high_enough_to_hit_and_shown(editor: WheelEditor) -> None:
    table = editor.ui.taskTable

    assert all(table.rowHeight(row) >= 24 for row in range(table.model().rowCount()))
    assert table.verticalScrollBar().maximum() == 0
