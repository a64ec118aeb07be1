"""The three faces: told apart by shape and word, large enough for any finger."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import Face
from ioplab.ui.theme import Choice
from ioplab.ui.widgets.faces import LEAST_TARGET, FaceButton, paint_face, paint_in_cell, room_beside
from tests.support import screens


def painted(face: Face, size: int = 40) -> QImage:
    """A face in one colour: black on white."""
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_face(painter, QPointF(size / 2, size / 2), face, QColor(Qt.GlobalColor.black), size)
    painter.end()
    return image


def ink(image: QImage) -> set[tuple[int, int]]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {(x, y) for x, y in places if image.pixelColor(x, y).lightness() < 128}


@pytest.fixture
def button(qtbot: QtBot) -> FaceButton:
    made = FaceButton()
    made.show_face(Face.HARD)
    made.window_of_it = screens.show_alone(qtbot, made)  # type: ignore[attr-defined]
    return made


@pytest.mark.parametrize("size", [16, 40, 120])
@pytest.mark.parametrize(("one", "other"), list(combinations(Face, 2)))
def test_faces_are_told_apart_by_shape_alone_at_every_size(one: Face, other: Face, size: int) -> None:
    assert len(ink(painted(one, size)) ^ ink(painted(other, size))) >= size / 4


def test_the_mouth_bends_up_when_it_goes_well_and_down_when_it_is_hard() -> None:
    def middle_of_mouth(face: Face) -> float:
        below = [y for x, y in ink(painted(face, 200)) if x in range(95, 105) and 110 < y < 180]
        return sum(below) / len(below)

    def corner_of_mouth(face: Face) -> float:
        below = [y for x, y in ink(painted(face, 200)) if x in range(56, 64) and 110 < y < 160]
        return sum(below) / len(below)

    bends = [middle_of_mouth(face) - corner_of_mouth(face) for face in Face]
    assert bends[0] < -10
    assert abs(bends[1]) < 2
    assert bends[2] > 10


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_face_to_choose_is_large_enough_for_any_finger(qtbot: QtBot, choice: Choice, scale: float) -> None:
    screens.look(choice=choice, scale=scale)
    made = FaceButton()
    qtbot.addWidget(made)
    made.show_face(Face.WELL)

    assert min(made.minimumSizeHint().toTuple()) >= LEAST_TARGET


def test_all_of_a_face_can_be_hit(button: FaceButton, qtbot: QtBot) -> None:
    for corner in (button.rect().topLeft(), button.rect().bottomRight(), button.rect().center()):
        with qtbot.waitSignal(button.clicked, timeout=1000):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=corner)


def test_hitting_it_does_not_say_that_it_is_chosen_before_that_is_stored(button: FaceButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert not button.isChecked()


def test_what_is_chosen_is_seen_without_colour(button: FaceButton) -> None:
    before = button.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
    button.setChecked(True)

    assert button.grab().toImage().convertToFormat(QImage.Format.Format_Mono) != before


def test_it_is_read_aloud_as_a_choice_with_its_word(button: FaceButton) -> None:
    interface = QAccessible.queryAccessibleInterface(button)

    assert interface.role() is QAccessible.Role.RadioButton
    assert interface.text(QAccessible.Text.Name) == "vanskelig"


# In a table


def cell(width: int, face: Face = Face.WELL) -> QImage:
    """A cell of a table with nothing else in it."""
    image = QImage(width, 44, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_in_cell(painter, QRect(0, 0, width, 44), face, QApplication.font(), QColor(Qt.GlobalColor.black))
    painter.end()
    return image


@pytest.mark.parametrize("width", [190, 279, 280, 500])
@pytest.mark.parametrize("face", Face)
def test_in_a_cell_it_keeps_to_the_room_that_is_told(width: int, face: Face) -> None:
    left = width - room_beside(QApplication.font(), width)

    assert ink(cell(width, face))
    assert all(x >= left - 1 for x, _ in ink(cell(width, face)))


def test_in_a_narrow_cell_the_goal_gets_the_room_of_the_word() -> None:
    wide, narrow = room_beside(QApplication.font(), 400), room_beside(QApplication.font(), 200)

    assert narrow < 40 < wide
    assert len(ink(cell(400))) > len(ink(cell(200)))
