"""The marks of the year wheel's tasks, told apart by shape, and the entries that carry them."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from ioplab.domain.year_wheel import TaskState
from ioplab.ui.widgets.deadline_delegate import STATE, DeadlineDelegate, paint_state
from ioplab.ui.widgets.wrap_list import WrapList
from tests.support import screens

SHORT = "15. jan  Halvårsevaluering\nom 7 dager · team"
LONG = "1. jun  Sakkyndig vurdering foreligger; målvalg og utkast til ny IOP\nom 193 dager · PPT, Kari Eksempel · 0 av 8 elever"


def painted(state: TaskState) -> QImage:
    """A mark, in grey as on a printer without colours."""
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    whole, half = QPainterPath(), QPainterPath()
    whole.addRect(QRectF(5, 5, 20, 20))
    half.addRect(QRectF(5, 15, 20, 10))
    painter = QPainter(image)
    paint_state(painter, whole, half, QPointF(15, 15), state, 20, stands_out=False)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image: QImage) -> list[bool]:
    return [QColor(image.pixel(x, y)).lightness() < 160 for x in range(image.width()) for y in range(image.height())]


@pytest.mark.parametrize("dark", [False, True])
def test_every_state_has_a_shape_of_its_own_also_in_grey(dark: bool) -> None:
    screens.look(dark=dark)

    for one, other in combinations(TaskState, 2):
        differing = sum(a != b for a, b in zip(ink(painted(one)), ink(painted(other)), strict=True))
        assert differing > 20, (one, other)


def test_more_ink_means_further_along() -> None:
    coming, now, done = (sum(ink(painted(state))) for state in (TaskState.COMING, TaskState.NOW, TaskState.DONE))

    assert coming < now < done


@pytest.fixture
def entries(qtbot: QtBot) -> WrapList:
    """A narrow list with a short entry and a long one."""
    made = WrapList()
    qtbot.addWidget(made)
    made.setItemDelegate(DeadlineDelegate(made))
    made.resize(280, 300)
    for words in (SHORT, LONG):
        item = QListWidgetItem(words, made)
        item.setData(STATE, TaskState.LATE)
    screens.bring_to_front(qtbot, made)
    return made


def test_an_entry_is_as_high_as_its_words_and_as_wide_as_the_list(entries: WrapList) -> None:
    short, long = (entries.visualItemRect(entries.item(row)) for row in range(2))

    assert 36 <= short.height() < long.height()
    assert long.width() <= entries.viewport().width()


def test_an_entry_grows_with_the_text(entries: WrapList) -> None:
    usual = entries.visualItemRect(entries.item(0)).height()
    screens.look(scale=2.0)
    entries.doItemsLayout()

    assert entries.visualItemRect(entries.item(0)).height() > 1.7 * usual


def test_the_entry_with_the_keyboard_looks_different(entries: WrapList) -> None:
    entries.setFocus()
    plain = entries.grab().toImage()

    entries.setCurrentRow(0)

    assert entries.grab().toImage() != plain
    assert entries.currentItem().data(Qt.ItemDataRole.DisplayRole) == SHORT
