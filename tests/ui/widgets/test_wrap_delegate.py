"""Cells high enough for what is in them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.wrap_delegate import CELL_SIDES, WrapDelegate

LONG = "Emil ber om mer med symbol, tegn eller blikk, fem ganger på en dag og tre dager på rad"


def height(words: str, width: int, bot: QtBot) -> int:
    grid: Grid[str] = Grid([Column(title="Mål", text=str)])
    grid.show_rows([words])
    table = QTableView()
    bot.addWidget(table)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
    option.rect = QRect(0, 0, width, 20)
    return WrapDelegate(table).sizeHint(option, grid.index(0, 0)).height()


def test_narrower_cells_are_higher(qtbot: QtBot) -> None:
    assert height(LONG, 150, qtbot) > height(LONG, 300, qtbot) > height("Kort", 300, qtbot)


def test_the_width_that_borders_take_is_counted(qtbot: QtBot) -> None:
    """A text that would just fit on a line without them gets the second line it needs."""
    table = QTableView()
    qtbot.addWidget(table)
    just = table.fontMetrics().horizontalAdvance(LONG) + CELL_SIDES // 2

    assert height(LONG, just, qtbot) > height(LONG, 4 * just, qtbot)
