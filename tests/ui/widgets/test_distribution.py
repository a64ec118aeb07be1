"""Mastery as stacked bars, and the same in words."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ioplab.ui import theme
from ioplab.ui.widgets.distribution import ROW, BarRow, DistributionPlot
from tests.support import screens

WORDS = ["Ikke mestret ennå", "Mye støtte", "Litt støtte", "Selvstendig"]


def a_row(name: str = "Norsk", beside: str = "4 elever", shares: tuple[float, ...] = (0.1, 0.2, 0.3, 0.4)) -> BarRow:
    return BarRow(name=name, beside=beside, shares=shares, words=WORDS)


@pytest.fixture
def plot(qtbot: QtBot) -> DistributionPlot:
    """An empty plot."""
    made = DistributionPlot()
    qtbot.addWidget(made)
    return made


def painted(plot: DistributionPlot, width: int = 600) -> QImage:
    plot.resize(width, plot.sizeHint().height())
    return plot.grab().toImage()


def columns_of(image: QImage, y: int) -> list[str]:
    """The level colours met from left to right along a line of pixels."""
    levels = {QColor(theme.level_colour(place, 4)).rgb(): theme.level_colour(place, 4) for place in range(4)}
    met: list[str] = []
    for x in range(image.width()):
        colour = levels.get(image.pixel(x, y))
        if colour and (not met or met[-1] != colour):
            met.append(colour)
    return met


def test_each_line_says_in_words_what_the_bar_shows(plot: DistributionPlot) -> None:
    plot.show_rows([a_row(), a_row("Matematikk", "1 elev", (1.0, 0, 0, 0))])

    first, second = plot.accessibleDescription().splitlines()
    assert first == (
        "Norsk (4 elever): Ikke mestret ennå 10\N{NO-BREAK SPACE}%, Mye støtte 20\N{NO-BREAK SPACE}%, "
        "Litt støtte 30\N{NO-BREAK SPACE}%, Selvstendig 40\N{NO-BREAK SPACE}%"
    )
    assert second.startswith("Matematikk (1 elev): Ikke mestret ennå 100")


def test_the_bar_shows_the_levels_lowest_first(plot: DistributionPlot) -> None:
    plot.show_rows([a_row()])

    image = painted(plot)

    assert columns_of(image, ROW // 2 - 10) == [theme.level_colour(place, 4) for place in range(4)]


def test_a_part_is_as_wide_as_its_share(plot: DistributionPlot) -> None:
    plot.show_rows([a_row("", "", (0.25, 0.25, 0.25, 0.25))])

    image = painted(plot, 400)
    second = QColor(theme.level_colour(1, 4)).rgb()
    wide = sum(image.pixel(x, ROW // 2 - 10) == second for x in range(image.width()))

    assert wide == pytest.approx(100, abs=2)


def test_nothing_evaluated_is_an_empty_bar_and_never_a_level(plot: DistributionPlot) -> None:
    plot.show_rows([a_row(shares=(0.0, 0.0, 0.0, 0.0))])

    assert columns_of(painted(plot), ROW // 2) == []


def test_it_is_one_row_high_for_each_line(plot: DistributionPlot) -> None:
    heights = []
    for count in (1, 2, 5):
        plot.show_rows([a_row()] * count)
        heights.append(plot.sizeHint().height())

    assert heights == [ROW, 2 * ROW, 5 * ROW]


def test_larger_text_takes_more_room(plot: DistributionPlot) -> None:
    plot.show_rows([a_row()])
    screens.look(scale=2.0)

    assert plot.sizeHint().height() == 2 * ROW


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_long_name_is_cut_and_does_not_run_into_the_bar(plot: DistributionPlot, dark: bool) -> None:
    screens.look(dark=dark)
    plot.show_rows([a_row("Kunst og håndverk i liten gruppe med spesialpedagog og assistent", "12 elever")])

    image = painted(plot, 300)

    met = columns_of(image, ROW // 2 - 10)
    assert [theme.level_colour(place, 4) for place in range(4)] == met
    assert all(one != other for one, other in pairwise(met))
