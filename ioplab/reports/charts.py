"""Charts for files: måloppnåelse as stacked bars, drawn by matplotlib without a window. The same numbers give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

import matplotlib as mpl
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from reportlab.lib.colors import HexColor

from ioplab import resources
from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.reports import style, text

ChartFormat = Literal["png", "svg", "pdf"]

_WIDTH = 9.0
"""Inches, as wide as a page of a report with margins when printed on A4 landscape."""
_ROW_HEIGHT = 0.42
_FRAME_HEIGHT = 1.25
_BAR = 0.62
_LABEL_GAP = 0.015
_LABEL_RAISED = 0.16
_LEAST_LABELLED = 0.06
"""A narrower part has no room for its per cent; the table beside the chart tells it."""
_PIXELS_PER_INCH = 200
_FAMILY = ("Source Sans 3", "DejaVu Sans")
_SETTINGS: Any = {
    "font.family": list(_FAMILY),
    "font.size": 11,
    "svg.hashsalt": "ioplab",
    "svg.fonttype": "path",
    "pdf.fonttype": 42,
}
# Without this matplotlib writes the time of day into the file.
_METADATA: Mapping[str, Mapping[str, Any]] = {
    "png": {"Software": "ioplab"},
    "svg": {"Date": None, "Creator": "ioplab"},
    "pdf": {"CreationDate": None, "Creator": "ioplab", "Producer": "ioplab"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLevel:
    """A mastery level in the legend: its name and its colour as ``#RRGGBB``."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRow:
    """One bar: what it is about, how many pupils, and each level's share of 1; None where the numbers are hidden."""

    label: str
    pupils: int | None
    shares: tuple[float, ...] | None


def chart_levels(names: Sequence[str]) -> tuple[ChartLevel, ...]:
    """The levels of a scale, lowest first, with the colours of the house."""
    count = len(names)
    colours = (style.level_colour(place + 1, count) for place in range(count))
    return tuple(ChartLevel(name=name, colour=f"#{colour.hexval()[2:]}") for name, colour in zip(names, colours, strict=True))


def attainment_chart(
    rows: Sequence[ChartRow], levels: Sequence[ChartLevel], *, title: str = "", file_format: ChartFormat = "png"
) -> bytes:
    """Draw one bar per row, in the order given, from the lowest level at the left to the highest at the right."""
    _register_fonts()
    with mpl.rc_context(_SETTINGS):
        figure = Figure(figsize=(_WIDTH, _FRAME_HEIGHT + _ROW_HEIGHT * max(len(rows), 1)), layout="constrained")
        FigureCanvasAgg(figure)
        axes = _prepare(figure, rows, title)
        for place, row in enumerate(rows):
            _draw_row(axes, place, row, levels)
        _draw_legend(figure, levels)
        written = BytesIO()
        figure.savefig(written, format=file_format, dpi=_PIXELS_PER_INCH, metadata=dict(_METADATA[file_format]))
    return written.getvalue()


def _register_fonts() -> None:
    known = {entry.name for entry in font_manager.fontManager.ttflist}
    if _FAMILY[0] not in known:
        font_manager.fontManager.addfont(resources.path("fonts/SourceSans3-Regular.ttf"))


def _prepare(figure: Figure, rows: Sequence[ChartRow], title: str) -> Axes:
    """Leave out everything that is not the numbers: axes, grid and ticks."""
    axes = figure.add_subplot()
    axes.set_xlim(0, 1)
    axes.set_ylim(max(len(rows), 1) - 0.5, -0.5)
    axes.set_axis_off()
    if title:
        figure.suptitle(text.visible(title), x=0.01, ha="left", fontsize=15, color=_hex(style.TEXT)).set_parse_math(False)
    return axes


def _write(axes: Axes, words: str, left: float, middle: float, **look: Any) -> None:
    """Write words as they are: a dollar sign typed by a user starts no formula."""
    look = {"va": "center", "color": _hex(style.TEXT), **look}
    axes.text(left, middle, text.visible(words), parse_math=False, **look)


def _draw_row(axes: Axes, place: int, row: ChartRow, levels: Sequence[ChartLevel]) -> None:
    raised = 0.0 if row.pupils is None else _LABEL_RAISED
    _write(axes, row.label, -_LABEL_GAP, place - raised, ha="right")
    if row.pupils is not None:
        counted = tr("1 elev") if row.pupils == 1 else tr("{count} elever").format(count=row.pupils)
        _write(axes, counted, -_LABEL_GAP, place + 0.24, ha="right", fontsize=9, color=_hex(style.MUTED))
    if row.shares is None:
        _write(axes, tr("* skjult, for få elever"), 0, place, color=_hex(style.MUTED))
        return
    left = 0.0
    for share, level in zip(row.shares, levels, strict=True):
        axes.barh(place, share, _BAR, left=left, color=level.colour, edgecolor=_hex(style.SURFACE), linewidth=1)
        if share >= _LEAST_LABELLED:
            colour = style.SURFACE if style.is_dark(HexColor(level.colour)) else style.TEXT
            _write(axes, percent(share), left + share / 2, place, ha="center", color=_hex(colour), fontsize=10)
        left += share


def _draw_legend(figure: Figure, levels: Sequence[ChartLevel]) -> None:
    """Name the levels in their order below the bars. The thin edge keeps the lightest visible on white."""
    edge = _hex(style.MUTED)
    handles = [Patch(facecolor=one.colour, edgecolor=edge, linewidth=0.5, label=text.visible(one.name)) for one in levels]
    legend = figure.legend(handles=handles, loc="outside lower left", ncols=len(handles), frameon=False, fontsize=10)
    for words in legend.get_texts():
        words.set_parse_math(False)
        words.set_color(_hex(style.TEXT))


def _hex(colour: Any) -> str:
    return f"#{colour.hexval()[2:]}"
