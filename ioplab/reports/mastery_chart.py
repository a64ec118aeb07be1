"""The chart of a pupil's goals per level, for a document: drawn by matplotlib as a PDF of shapes, in points and without a font.

Its letters are outlines. The page's own fonts stay the only ones in the file; the chart's numbers stand in a table beside it,
and its words in the alternative text.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise
from textwrap import wrap
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_pdf import FigureCanvasPdf
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Circle, PathPatch, Rectangle, Wedge
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from ioplab.domain.scale import MasteryLevel
from ioplab.i18n import tr
from ioplab.reports import bidi, style, text
from ioplab.reports.content import MasteryChart, MasteryChartRow
from ioplab.reports.mastery import filling
from ioplab.reports.style import Kind, Sheet

_POINTS_AN_INCH = 72
_ROW = 19.0
_BAR = 15.0
_BETWEEN = 9.0
_LABELS = 0.24
_WHENS = 0.11
"""Shares of the width that are left for what the bars are about, and for when it was seen."""
_MOST_LINES = 2
_LEGEND_ABOVE = 8.0
_LEGEND_ROW = 15.0
_SWATCH = 10.0
_SYMBOL = 8.0
_GAP = 4.0
_CAPITAL = 0.66
"""How high a capital letter is, in the size of the type."""
_METADATA = {"CreationDate": None, "Creator": "ioplab", "Producer": "ioplab"}


def mastery_chart(chart: MasteryChart, sheet: Sheet, *, width: float) -> tuple[bytes, float]:
    """Draw one bar per row, from the lowest level at the left to the highest at the right.

    Each part of a bar has its level's symbol and its number, so that nothing depends on the colours.

    Args:
        chart: what it shows.
        sheet: how things are set in the document it is for.
        width: of the drawing, in points.

    Returns:
        The drawing as a PDF of one page, and its height in points.
    """
    tops, bars = _tops(chart.rows, sheet)
    columns = _legend_columns(chart, sheet, width)
    rows = -(-len(chart.scale.levels) // columns)
    height = bars + sheet.points(_LEGEND_ABOVE + rows * _LEGEND_ROW)
    figure = Figure(figsize=(width / _POINTS_AN_INCH, height / _POINTS_AN_INCH))
    figure.patch.set_visible(False)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, width)
    axes.set_ylim(0, height)
    axes.set_axis_off()
    pen = _Pen(axes, sheet)
    _draw_bars(pen, chart, [height - top for top in tops], width)
    _draw_legend(pen, chart, columns, top=height - bars - sheet.points(_LEGEND_ABOVE), width=width)
    written = BytesIO()
    FigureCanvasPdf(figure)
    figure.savefig(written, format="pdf", metadata=_METADATA)
    return written.getvalue(), height


def _tops(rows: Sequence[MasteryChartRow], sheet: Sheet) -> tuple[list[float], float]:
    """How far below the top each bar begins, with air before the first of each subject; and how high all of it is."""
    tops = [0.0] if rows else []
    for before, row in pairwise(rows):
        tops.append(tops[-1] + sheet.points(_ROW + (_BETWEEN if before.label != row.label else 0)))
    return tops, (tops[-1] if tops else 0.0) + sheet.points(_ROW)


def _legend_columns(chart: MasteryChart, sheet: Sheet, width: float) -> int:
    names = (tr(level.name) for level in chart.scale.levels)
    kind = sheet.type(Kind.LEVEL)
    longest = max(text.measure(name, kind.font) for name in names) * kind.size / 1000
    return max(1, min(len(chart.scale.levels), int(width // (longest + sheet.points(_SWATCH + _SYMBOL + 4 * _GAP)))))


class _Pen:
    """Draws on axes whose unit is a point."""

    def __init__(self, axes: Axes, sheet: Sheet) -> None:
        self._axes = axes
        self.sheet = sheet

    def write(self, words: str, kind: Kind, left: float, middle: float, *, colour: Any = None, align: float = 0.0) -> float:
        """Write a line around that height; `align` is 0 to begin there, 1 to end there. How wide it became."""
        made = self.sheet.type(kind)
        shown = bidi.inside_norwegian(text.clean(words))
        width = text.measure(words, made.font) * made.size / 1000
        at = left - align * width
        for font, piece in text.runs(shown, made.font):
            if piece.strip():
                self._outline(piece, font, made.size, at, middle - _CAPITAL / 2 * made.size, colour or made.colour)
            at += text.measure(piece, font) * made.size / 1000
        return width

    def _outline(self, piece: str, font: str, size: float, left: float, bottom: float, colour: Any) -> None:
        path = TextPath((0, 0), piece, size=size, prop=FontProperties(fname=style.font_file(font)), usetex=False)
        moved = Affine2D().translate(left, bottom).transform_path(path)
        self._axes.add_patch(PathPatch(moved, facecolor=_hex(colour), edgecolor=_hex(colour), linewidth=0))

    def box(self, left: float, middle: float, size: tuple[float, float], fill: Any) -> None:
        """A box with an edge that parts it from its neighbours and from the paper."""
        width, height = size
        palette = self.sheet.palette
        edge = palette.muted if palette.soft is not None else palette.text
        made = Rectangle((left, middle - height / 2), width, height, facecolor=_hex(fill), edgecolor=_hex(edge), linewidth=0.6)
        self._axes.add_patch(made)

    def symbol(self, filled: float | None, left: float, middle: float, colour: Any) -> None:
        """The circle of a level."""
        size, stroke = self.sheet.points(_SYMBOL), self.sheet.points(1)
        middle_across, radius = left + size / 2, (size - stroke) / 2
        ink = _hex(colour)
        whole = Circle((middle_across, middle), radius, fill=False, edgecolor=ink, linewidth=stroke)
        self._axes.add_patch(whole)
        if filled:
            part = Wedge((middle_across, middle), radius, 90 - 360 * filled, 90, facecolor=ink, edgecolor=ink, linewidth=0)
            self._axes.add_patch(part)


def _draw_bars(pen: _Pen, chart: MasteryChart, tops: Sequence[float], width: float) -> None:
    sheet = pen.sheet
    most = max((sum(row.counts) for row in chart.rows), default=0) or 1
    begins = (_LABELS + _WHENS) * width
    step = (width - begins) / most
    for place, (row, top) in enumerate(zip(chart.rows, tops, strict=True)):
        middle = top - sheet.points(_ROW) / 2
        if not place or chart.rows[place - 1].label != row.label:
            _write_label(pen, row.label, middle, _LABELS * width)
        pen.write(row.when, Kind.LEVEL, begins - sheet.points(2 * _GAP), middle, align=1, colour=sheet.palette.text)
        if not any(row.counts):
            pen.write("–", Kind.LEVEL, begins, middle)
        left = begins
        for count, level in zip(row.counts, chart.scale.levels, strict=True):
            if count:
                _draw_part(pen, chart, level, count, (left, middle, count * step))
            left += count * step


def _write_label(pen: _Pen, label: str, middle: float, width: float) -> None:
    kind = pen.sheet.type(Kind.LABEL)
    room = max(1, int(width / (0.5 * kind.size)))
    lines = wrap(label, room, max_lines=_MOST_LINES, placeholder="…") or [""]
    step = kind.size * 1.15
    for place, line in enumerate(lines):
        pen.write(line, Kind.LABEL, 0, middle - place * step, colour=pen.sheet.palette.text)


def _draw_part(pen: _Pen, chart: MasteryChart, level: MasteryLevel, count: int, place: tuple[float, float, float]) -> None:
    sheet, (left, middle, width) = pen.sheet, place
    fill = sheet.level_colour(level.level, len(chart.scale.levels)) or sheet.palette.surface
    ink = sheet.palette.surface if style.is_dark(fill) else sheet.palette.text
    pen.box(left, middle, (width, sheet.points(_BAR)), fill)
    kind = sheet.type(Kind.LEVEL_CHOSEN)
    number = text.measure(str(count), kind.font) * kind.size / 1000
    symbol, gap = sheet.points(_SYMBOL), sheet.points(_GAP)
    if width >= symbol + number + 2 * gap:
        begins = left + (width - symbol - gap - number) / 2
        pen.symbol(filling(level, chart.scale), begins, middle, ink)
        pen.write(str(count), Kind.LEVEL_CHOSEN, begins + symbol + gap, middle, colour=ink)
    elif width >= number:
        pen.write(str(count), Kind.LEVEL_CHOSEN, left + (width - number) / 2, middle, colour=ink)


def _draw_legend(pen: _Pen, chart: MasteryChart, columns: int, *, top: float, width: float) -> None:
    """Name the levels below the bars, each with its colour and its symbol."""
    sheet = pen.sheet
    levels, step, gap = chart.scale.levels, width / columns, sheet.points(_GAP)
    for place, level in enumerate(levels):
        row, column = divmod(place, columns)
        left, middle = column * step, top - sheet.points((row + 0.5) * _LEGEND_ROW)
        fill = sheet.level_colour(level.level, len(levels))
        if fill is not None:
            pen.box(left, middle, (sheet.points(_SWATCH), sheet.points(_SWATCH)), fill)
            left += sheet.points(_SWATCH) + gap
        pen.symbol(filling(level, chart.scale), left, middle, sheet.palette.text)
        pen.write(tr(level.name), Kind.LEVEL, left + sheet.points(_SYMBOL) + gap, middle, colour=sheet.palette.text)


def _hex(colour: Any) -> str:
    return f"#{colour.hexval()[2:]}"
