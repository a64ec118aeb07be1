"""Mastery as a filling circle, never by colour alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ioplab.catalogues import default_scale
from ioplab.ui.widgets.mastery import MasteryLegend, filling, paint_symbol

INK = QColor("#000000")


def painted(level: int | None, top: int = 4) -> QImage:
    """A level's symbol, black on white."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_symbol(painter, QPointF(20, 20), level, top, INK, 30)
    painter.end()
    return image


def darkness(image: QImage) -> int:
    """How many pixels have been inked."""
    return sum(QColor(image.pixel(x, y)).lightness() < 128 for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize(("level", "part"), [(1, 0.0), (2, 0.25), (3, 0.75), (4, 1.0)])
def test_the_circle_fills_as_the_pupil_needs_less_support(level: int, part: float) -> None:
    assert filling(level, 4) == part


@pytest.mark.parametrize("top", [2, 3, 4, 5, 6])
def test_any_scale_begins_empty_ends_full_and_never_empties_on_the_way(top: int) -> None:
    parts = [filling(level, top) for level in range(1, top + 1)]

    assert parts[0] == 0
    assert parts[-1] == 1
    assert parts == sorted(parts)
    assert all(0 < part < 1 for part in parts[1:-1])


def test_every_level_of_the_scale_looks_different() -> None:
    inks = [darkness(painted(level)) for level in (1, 2, 3, 4)]

    assert inks == sorted(set(inks))


def test_not_worked_on_is_a_dash_and_no_circle() -> None:
    dash = painted(None)

    inked_rows = {y for y in range(40) for x in range(40) if QColor(dash.pixel(x, y)).lightness() < 128}
    assert len(inked_rows) < 6


@pytest.fixture
def legend(qtbot: QtBot) -> MasteryLegend:
    """The legend of the installed scale."""
    made = MasteryLegend()
    qtbot.addWidget(made)
    return made


def test_the_legend_names_every_category_for_a_screen_reader_and_explains_it_on_hover(legend: MasteryLegend) -> None:
    scale = default_scale()
    for entry in (scale.not_worked_on, *scale.levels):
        assert entry.name in legend.accessibleName()
        assert entry.descriptor in legend.toolTip()


def test_the_legend_goes_over_several_lines_where_it_is_narrow(legend: MasteryLegend) -> None:
    one_line = legend.heightForWidth(legend.sizeHint().width() + 10)

    assert legend.hasHeightForWidth()
    assert legend.heightForWidth(legend.sizeHint().width() // 2) > one_line
    assert legend.heightForWidth(legend.minimumSizeHint().width()) == 5 * one_line


def test_the_key_to_bars_leaves_out_what_no_bar_shows(legend: MasteryLegend) -> None:
    with_status = legend.heightForWidth(legend.minimumSizeHint().width())
    legend.show_swatches()

    assert legend.heightForWidth(legend.minimumSizeHint().width()) < with_status
    legend.resize(legend.sizeHint())
    assert not legend.grab().isNull()


def test_another_scale_is_shown_and_named(legend: MasteryLegend) -> None:
    scale = default_scale()
    levels = tuple(replace(entry, name=f"Trinn {entry.level}", short=f"T{entry.level}") for entry in scale.levels)
    wide = legend.sizeHint().width()

    legend.set_scale(replace(scale, levels=levels))

    assert legend.sizeHint().width() < wide
    assert "Trinn 4" in legend.accessibleName()
