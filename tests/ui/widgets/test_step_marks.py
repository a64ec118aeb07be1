"""The marks of the guide's steps: told apart by shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import StepState
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.step_marks import MARK, StepDelegate, StepMarksDelegate, paint_mark
from tests.support import screens


def painted(state: StepState) -> QImage:
    """A mark, in grey as on a printer without colours."""
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_mark(painter, QRectF(5, 5, 20, 20), state)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def inked(image: QImage) -> int:
    return sum(QColor(image.pixel(x, y)).lightness() < 160 for x in range(image.width()) for y in range(image.height()))


def test_the_states_look_different_also_in_grey() -> None:
    images = [painted(state) for state in StepState]

    assert all(one != other for place, one in enumerate(images) for other in images[place + 1 :])


def test_more_ink_means_further_along() -> None:
    begun, started, done = (inked(painted(state)) for state in (StepState.NOT_BEGUN, StepState.STARTED, StepState.DONE))

    assert begun < started < done


@pytest.fixture
def steps(qtbot: QtBot) -> QListWidget:
    """A stepper with three steps, of which one has much missing."""
    made = QListWidget()
    qtbot.addWidget(made)
    made.setItemDelegate(StepDelegate(made))
    made.resize(230, 400)
    much = "7. Halvårsevaluering\n0 av 7 mål er vurdert, elevens stemme, fullføre evalueringen"
    for words in ("1. Grunnlag\nferdig", "2. Eleven", much):
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, StepState.STARTED)
        made.addItem(item)
    return made


def test_a_step_is_as_high_as_its_words(steps: QListWidget) -> None:
    done, without, much = (steps.visualItemRect(steps.item(row)).height() for row in range(3))

    assert without < done < much


def test_a_step_takes_no_more_room_than_its_words(steps: QListWidget) -> None:
    """Three lines of which two are small: less than three lines of body text and the space around them."""
    much = steps.visualItemRect(steps.item(2)).height()

    assert much < 3 * steps.fontMetrics().lineSpacing() + 16


def test_a_step_can_be_hit_and_is_painted(steps: QListWidget) -> None:
    assert all(steps.visualItemRect(steps.item(row)).height() >= 24 for row in range(3))
    steps.setCurrentRow(2)
    assert not steps.grab().isNull()


def test_a_cell_has_room_for_all_nine_marks(qtbot: QtBot) -> None:
    grid: Grid[str] = Grid([Column(title="Steg", text=lambda _: "i ord", painted=lambda _: [StepState.DONE] * 9)])
    grid.show_rows(["Emil"])
    table = QTableView()
    qtbot.addWidget(table)
    delegate = StepMarksDelegate(table)
    table.setModel(grid)
    table.setItemDelegateForColumn(0, delegate)

    hint = delegate.sizeHint(QStyleOptionViewItem(), grid.index(0, 0))
    table.resizeColumnsToContents()

    assert hint.width() >= 9 * MARK
    assert table.columnWidth(0) >= 9 * MARK
    assert not table.grab().isNull()


def test_marks_grow_with_the_text(qtbot: QtBot) -> None:
    grid: Grid[str] = Grid([Column(title="Steg", text=str, painted=lambda _: [StepState.DONE] * 9)])
    grid.show_rows(["Emil"])
    table = QTableView()
    qtbot.addWidget(table)
    delegate = StepMarksDelegate(table)
    normal = delegate.sizeHint(QStyleOptionViewItem(), grid.index(0, 0)).width()

    screens.look(scale=2.0)

    assert delegate.sizeHint(QStyleOptionViewItem(), grid.index(0, 0)).width() > 1.5 * normal
