"""One typographic system for everything on paper: the fonts, the colours, the kinds of text and the distances."""

from __future__ import annotations

import importlib.util
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ioplab import resources

REGULAR = "SourceSans3"
SEMIBOLD = "SourceSans3-SemiBold"
ITALIC = "SourceSans3-Italic"
_FILES = {
    REGULAR: "fonts/SourceSans3-Regular.ttf",
    SEMIBOLD: "fonts/SourceSans3-SemiBold.ttf",
    ITALIC: "fonts/SourceSans3-Italic.ttf",
}
# DejaVu's oblique knows no Arabic, so italics fall back upright.
_FALLBACKS = {REGULAR: "DejaVuSans", SEMIBOLD: "DejaVuSans-Bold", ITALIC: "DejaVuSans"}

TEXT = HexColor("#1C2530")
MUTED = HexColor("#55616E")
LINE = HexColor("#D8DDD9")
ACCENT = HexColor("#0B5F66")
SOFT = HexColor("#E3EFEE")
WARNING = HexColor("#8A4B08")
WARNING_SOFT = HexColor("#FBEFDD")
SURFACE = HexColor("#FFFFFF")
LEVELS = ("#E4E9E8", "#A9CFCD", "#4E9C9C", "#0B5F66")
"""One hue from light to dark, so that the order also survives grey print and colour blindness."""

UNIT = 4.0
"""Points. Distances are whole units, as they are 4 pixels on screen."""
MARGIN = 14 * UNIT
TOP_MARGIN = 18 * UNIT
BOTTOM_MARGIN = 16 * UNIT
LABEL_WIDTH = 29 * UNIT
GAP = 3 * UNIT
CARD_PADDING = 3 * UNIT
CELL_PADDING = 1.5 * UNIT
CORNER = 6.0
HAIRLINE = 0.6
KEEP_TOGETHER = 75 * UNIT
"""A card up to this height moves to the next page whole, if that leaves no greater hole than the next number."""
GREATEST_HOLE = 60 * UNIT
WHOLE_ROW = 24 * UNIT
WHOLE_FACTS = 36 * UNIT
"""Rows and groups of facts up to these heights are never divided."""
LEAST_PART = 18 * UNIT
"""When a card is divided, at least this much of it goes to the next page, so that no single line stands there alone."""

_DARK = 0.5


class Kind(Enum):
    """The kinds of text there are. A document that needs another kind needs another look at itself first."""

    TITLE = "title"
    WHO = "who"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    LEAD = "lead"
    BODY = "body"
    FACT = "fact"
    MUTED = "muted"
    WARNING = "warning"
    QUOTE = "quote"
    LABEL = "label"
    COLUMN = "column"
    COLUMN_NUMBER = "column number"
    GROUP = "group"
    CELL = "cell"
    CELL_NUMBER = "cell number"
    KICKER = "kicker"
    CONTINUED = "continued"
    CARD_TITLE = "card title"
    LEVEL = "level"
    LEVEL_CHOSEN = "level chosen"
    LEVEL_CHOSEN_ON_DARK = "level chosen on dark"
    TAG = "tag"
    RUNNING = "running"
    RUNNING_RIGHT = "running right"
    CHIP = "chip"


@cache
def paragraph_style(kind: Kind) -> Any:
    """How that kind of text is set."""
    register_fonts()
    return {style.name: style for style in _styles()}[kind.value]


def _styles() -> tuple[Any, ...]:
    return (
        _style(Kind.TITLE, SEMIBOLD, 22, 26, space_after=4),
        _style(Kind.WHO, REGULAR, 14, 18, space_after=1),
        _style(Kind.HEADING_1, SEMIBOLD, 15, 19, ACCENT, space_before=22, space_after=8, keep=True),
        _style(Kind.HEADING_2, SEMIBOLD, 12, 16, space_before=16, space_after=6, keep=True),
        _style(Kind.HEADING_3, SEMIBOLD, 10, 14, space_before=12, space_after=5, keep=True),
        _style(Kind.LEAD, REGULAR, 11, 16, space_before=8, space_after=8),
        _style(Kind.BODY, REGULAR, 10, 14, space_after=4),
        _style(Kind.FACT, REGULAR, 10, 14, space_after=4),
        _style(Kind.MUTED, REGULAR, 9.5, 13, MUTED, space_after=4),
        _style(Kind.WARNING, SEMIBOLD, 10, 14, WARNING, space_after=4),
        _style(Kind.QUOTE, ITALIC, 11, 15, space_after=4),
        _style(Kind.LABEL, SEMIBOLD, 9.5, 14, MUTED),
        _style(Kind.COLUMN, SEMIBOLD, 9, 12, MUTED),
        _style(Kind.COLUMN_NUMBER, SEMIBOLD, 9, 12, MUTED, align=TA_RIGHT),
        _style(Kind.GROUP, SEMIBOLD, 9.5, 13, ACCENT),
        _style(Kind.CELL, REGULAR, 9.5, 13, space_after=3),
        _style(Kind.CELL_NUMBER, REGULAR, 9.5, 13, align=TA_RIGHT),
        _style(Kind.KICKER, SEMIBOLD, 9, 12, ACCENT, space_after=1, keep=True),
        _style(Kind.CONTINUED, SEMIBOLD, 9, 12, ACCENT, space_after=6),
        _style(Kind.CARD_TITLE, SEMIBOLD, 11.5, 15, space_after=7, keep=True),
        _style(Kind.LEVEL, REGULAR, 8.5, 10.5, MUTED),
        _style(Kind.LEVEL_CHOSEN, SEMIBOLD, 8.5, 10.5),
        _style(Kind.LEVEL_CHOSEN_ON_DARK, SEMIBOLD, 8.5, 10.5, SURFACE),
        _style(Kind.TAG, SEMIBOLD, 8, 10, align=TA_CENTER),
        _style(Kind.RUNNING, REGULAR, 8.5, 11, MUTED),
        _style(Kind.RUNNING_RIGHT, REGULAR, 8.5, 11, MUTED, align=TA_RIGHT),
        _style(Kind.CHIP, SEMIBOLD, 9, 12, WARNING, align=TA_CENTER),
    )


def _style(  # noqa: PLR0913 - a table row has as many columns as it has
    kind: Kind,
    font: str,
    size: float,
    leading: float,
    colour: Color = TEXT,
    *,
    space_before: float = 0,
    space_after: float = 0,
    align: int = 0,
    keep: bool = False,
) -> Any:
    return ParagraphStyle(
        kind.value,
        fontName=font,
        bulletFontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        spaceBefore=space_before,
        spaceAfter=space_after,
        alignment=align,
        allowWidows=0,
        allowOrphans=0,
        keepWithNext=keep,
    )


@cache
def register_fonts() -> None:
    """Make the three fonts known to reportlab, once in a process."""
    for name, file in _FILES.items():
        _register(name, resources.path(file))


def has_glyph(font: str, character: str) -> bool:
    """Whether the font can show the character."""
    register_fonts()
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


@cache
def fallback_font(font: str) -> str | None:
    """The font for what `font` lacks: matplotlib's DejaVu in the nearest weight, loaded when first needed.

    None when matplotlib is not there; then a square stands for what cannot be shown.
    """
    name = _FALLBACKS[font]
    file = _fallback_folder() / f"{name}.ttf"
    if not file.is_file():
        return None
    _register(name, file)
    return name


def _fallback_folder() -> Path:
    # find_spec looks the package up without importing it: matplotlib itself would cost more than the whole document.
    found = importlib.util.find_spec("matplotlib")
    return Path(found.origin).parent / "mpl-data" / "fonts" / "ttf" if found and found.origin else Path()


def _register(name: str, file: Path) -> None:
    pdfmetrics.registerFont(TTFont(name, str(file)))
    # Each font is its own family: weight is chosen by kind of text, and <b> or <i> never comes from outside.
    pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def level_colour(level: int, count: int) -> Color:
    """The colour of a level in a scale of `count`; scales with more or fewer than four get shades in between."""
    place = (level - 1) / (count - 1) * (len(LEVELS) - 1)
    below = min(int(place), len(LEVELS) - 2)
    low, high, share = HexColor(LEVELS[below]), HexColor(LEVELS[below + 1]), place - below
    return Color(*(a + (b - a) * share for a, b in zip(low.rgb(), high.rgb(), strict=True)))


def is_dark(colour: Color) -> bool:
    """Whether text on the colour must be light (relative luminance as the eye weighs it)."""
    red, green, blue = colour.rgb()
    return bool(0.2126 * red + 0.7152 * green + 0.0722 * blue < _DARK)
