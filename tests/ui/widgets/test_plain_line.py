"""A line that takes whatever is typed or pasted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.plain_line import name_line, plain_line


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    """An empty line."""
    made = QLineEdit()
    qtbot.addWidget(made)
    plain_line(made)
    return made


def paste(line: QLineEdit, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_whoever_listens_hears_of_the_text_as_it_stands_in_the_line(line: QLineEdit) -> None:
    heard: list[str] = []
    line.textEdited.connect(heard.append)

    paste(line, "to\nlinjer\x00")

    assert heard == ["to linjer"]
    assert line.text() == "to linjer"


def test_a_line_that_was_pasted_in_counts_as_touched(line: QLineEdit) -> None:
    paste(line, "to\nlinjer")

    assert line.isModified()


def test_the_cursor_keeps_its_place_among_signs_that_qt_counts_as_two(line: QLineEdit) -> None:
    line.setText("🚂🚂")
    line.setCursorPosition(2)

    paste(line, "\x07🚂\n")
    QTest.keyClicks(line, "x")

    assert line.text() == "🚂🚂 x🚂"


def test_a_text_longer_than_qt_would_take_is_kept_whole(line: QLineEdit) -> None:
    paste(line, "x" * 100_000)

    assert len(line.text()) == 100_000


def test_the_line_in_a_box_that_one_types_in_is_called_what_the_box_is(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.setEditable(True)
    box.setAccessibleName("Nytt fag")

    name_line(box)

    line = box.lineEdit()
    assert line is not None
    assert line.accessibleName() == "Nytt fag"
