"""One typographic system for everything on paper: the fonts, the colours, the kinds of text and the distances.

A `Sheet` holds all of it for one size and one look. Whoever sets something on a page is given the sheet it stands on.
"""

from __future__ import annotations

import importlib.util
import struct
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ioplab import resources
from ioplab.reports.content import Look, Size

REGULAR = "SourceSans3"
SEMIBOLD = "SourceSans3-SemiBold"
ITALIC = "SourceSans3-Italic"
MONO = "DejaVuSansMono"
"""Where no sign may be taken for another. It comes with matplotlib, like the fallbacks."""
_FILES = {
    REGULAR: "fonts/SourceSans3-Regular.ttf",
    SEMIBOLD: "fonts/SourceSans3-SemiBold.ttf",
    ITALIC: "fonts/SourceSans3-Italic.ttf",
}
# DejaVu's oblique knows no Arabic, so italics fall back upright.
_FALLBACKS = {REGULAR: "DejaVuSans", SEMIBOLD: "DejaVuSans-Bold", ITALIC: "DejaVuSans", MONO: "DejaVuSans"}

TEXT = HexColor("#1C2530")
MUTED = HexColor("#55616E")
LINE = HexColor("#D8DDD9")
ACCENT = HexColor("#0B5F66")
SOFT = HexColor("#E3EFEE")
WARNING = HexColor("#8A4B08")
WARNING_SOFT = HexColor("#FBEFDD")
SURFACE = HexColor("#FFFFFF")
BLACK = HexColor("#000000")
LEVELS = ("#E4E9E8", "#A9CFCD", "#4E9C9C", "#0B5F66")
"""One hue from light to dark, so that the order also survives grey print and colour blindness."""

UNIT = 4.0
"""Points. Distances are whole units, as they are 4 pixels on screen."""
MARGIN = 14 * UNIT
TOP_MARGIN = 18 * UNIT
BOTTOM_MARGIN = 16 * UNIT
"""The paper is as big for big letters as for small ones, so its margins are the same."""
LARGE = 1.4
"""How much bigger type and distances are in `Size.LARGE`: 14 points for what is 10 elsewhere."""
COMPACT = 0.9
"""How much smaller type is in `Size.COMPACT`, where a page of numbers is to be seen as one."""
_FACTORS = {Size.NORMAL: 1.0, Size.LARGE: LARGE, Size.COMPACT: COMPACT}
LEAST = 8.0
"""Points. No type is set smaller than this, whatever the size of the document."""
_TIGHT = 0.35
"""What is left there of the air around headings and in the cells of tables."""

_DARK = 0.5
_RIGHT_TO_LEFT = ("R", "AL", "AN")


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
    FACE = "face"
    FACE_CHOSEN = "face chosen"
    CODE = "code"
    RUNNING = "running"
    RUNNING_RIGHT = "running right"
    CHIP = "chip"


class Align(Enum):
    """Where lines begin or end."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Type:
    """How one kind of text is set. Sizes and distances are points."""

    font: str
    size: float
    leading: float
    colour: Color
    before: float
    after: float
    align: Align
    with_next: bool


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a look. No fill is None, where the paper shows through."""

    text: Color
    muted: Color
    line: Color
    accent: Color
    warning: Color
    soft: Color | None
    warning_soft: Color | None
    quote_line: Color | None
    surface: Color


_PALETTES = {
    Look.COLOUR: Palette(TEXT, MUTED, LINE, ACCENT, WARNING, SOFT, WARNING_SOFT, None, SURFACE),
    Look.PLAIN: Palette(BLACK, BLACK, BLACK, BLACK, BLACK, None, None, BLACK, SURFACE),
}


class Sheet:
    """Everything about how a document is set that depends on its size and look. Made once for each, by `sheet`."""

    def __init__(self, size: Size, look: Look) -> None:
        register_fonts()
        self.factor = _FACTORS[size]
        self._air = _TIGHT if size is Size.COMPACT else 1.0
        self.look = look
        self.palette = _PALETTES[look]
        unit = self.unit = UNIT * self.factor
        self.label_width = 29 * unit
        self.gap = 3 * unit
        self.card_padding = 3 * unit
        self.cell_padding = 1.5 * unit * self._air
        self.corner = self.points(6)
        self.hairline = 0.6 if look is Look.COLOUR else 0.8
        self.frame = self.points(1.6 if look is Look.COLOUR else 2.4)
        """The frame around what is chosen; thicker where no colour helps."""
        self.emphasis = self.points(1.4)
        """The frame of a warning and of the draft's word where they have no colour."""
        self.keep_together = 75 * UNIT
        """A card up to this height moves to the next page whole, if that leaves no greater hole than the next number."""
        self.greatest_hole = 60 * UNIT
        self.whole_row = 24 * unit
        self.whole_facts = 36 * unit
        """Rows and groups of facts up to these heights are never divided."""
        self.whole_table = 54 * UNIT
        """A table up to this height moves to the next page whole, as a card does."""
        self.least_part = 18 * unit
        """When a card is divided, at least this much of it goes to the next page, so that no single line stands there alone."""
        self.short_facts = 24 * unit
        """Facts up to this height between a heading and a card stay with both."""
        self.few_facts = 10 * unit
        self.facts_hole = 40 * UNIT
        """Of more than a few lines, they do so unless that leaves a greater hole than this: they can be read a page before."""

    def points(self, number: float) -> float:
        """A distance that grows with the letters."""
        return number * self.factor

    def type(self, kind: Kind) -> Type:
        """How that kind of text is set."""
        return self._types[kind]

    @cached_property
    def _types(self) -> Mapping[Kind, Type]:
        return {kind: self._scaled(*row) for kind, row in _table(self.palette).items()}

    def _scaled(self, font: str, size: float, leading: float, colour: Color, rest: _Rest) -> Type:
        by = max(self.factor, min(LEAST / size, 1.0))
        font = font if font != MONO or _mono_is_there() else SEMIBOLD
        air = by * self._air
        return Type(font, size * by, leading * by, colour, rest.before * air, rest.after * air, rest.align, rest.keep)

    def level_colour(self, level: int, count: int) -> Color | None:
        """What fills a chosen level: its colour, or nothing where shape and weight alone tell it."""
        return level_colour(level, count) if self.look is Look.COLOUR else None


@cache
def sheet(size: Size = Size.NORMAL, look: Look = Look.COLOUR) -> Sheet:
    """The sheet for that size and look."""
    return Sheet(size, look)


@dataclass(frozen=True, slots=True)
class _Rest:
    """What most kinds of text have none of."""

    before: float = 0
    after: float = 0
    align: Align = Align.LEFT
    keep: bool = False


def _table(by: Palette) -> dict[Kind, tuple[str, float, float, Color, _Rest]]:
    """Font, size, leading, colour, and the rest, of every kind."""
    right, center = Align.RIGHT, Align.CENTER
    return {
        Kind.TITLE: (SEMIBOLD, 22, 26, by.text, _Rest(after=4)),
        Kind.WHO: (REGULAR, 14, 18, by.text, _Rest(after=1)),
        Kind.HEADING_1: (SEMIBOLD, 15, 19, by.accent, _Rest(22, 8, keep=True)),
        Kind.HEADING_2: (SEMIBOLD, 12, 16, by.text, _Rest(16, 6, keep=True)),
        Kind.HEADING_3: (SEMIBOLD, 10, 14, by.text, _Rest(12, 5, keep=True)),
        Kind.LEAD: (REGULAR, 11, 16, by.text, _Rest(8, 8)),
        Kind.BODY: (REGULAR, 10, 14, by.text, _Rest(after=4)),
        Kind.FACT: (REGULAR, 10, 14, by.text, _Rest(after=4)),
        Kind.MUTED: (REGULAR, 9.5, 13, by.muted, _Rest(after=4)),
        Kind.WARNING: (SEMIBOLD, 10, 14, by.warning, _Rest(after=4)),
        Kind.QUOTE: (ITALIC, 11, 15, by.text, _Rest(after=4)),
        Kind.LABEL: (SEMIBOLD, 9.5, 14, by.muted, _Rest()),
        Kind.COLUMN: (SEMIBOLD, 9, 12, by.muted, _Rest()),
        Kind.COLUMN_NUMBER: (SEMIBOLD, 9, 12, by.muted, _Rest(align=right)),
        Kind.GROUP: (SEMIBOLD, 9.5, 13, by.accent, _Rest()),
        Kind.CELL: (REGULAR, 9.5, 13, by.text, _Rest(after=3)),
        Kind.CELL_NUMBER: (REGULAR, 9.5, 13, by.text, _Rest(align=right)),
        Kind.KICKER: (SEMIBOLD, 9, 12, by.accent, _Rest(after=1, keep=True)),
        Kind.CONTINUED: (SEMIBOLD, 9, 12, by.accent, _Rest(after=6)),
        Kind.CARD_TITLE: (SEMIBOLD, 11.5, 15, by.text, _Rest(after=7, keep=True)),
        Kind.LEVEL: (REGULAR, 8.5, 10.5, by.muted, _Rest()),
        Kind.LEVEL_CHOSEN: (SEMIBOLD, 8.5, 10.5, by.text, _Rest()),
        Kind.LEVEL_CHOSEN_ON_DARK: (SEMIBOLD, 8.5, 10.5, by.surface, _Rest()),
        Kind.TAG: (SEMIBOLD, 8, 10, by.text, _Rest(align=center)),
        Kind.FACE: (REGULAR, 8.5, 11, by.text, _Rest(align=center)),
        Kind.FACE_CHOSEN: (SEMIBOLD, 8.5, 11, by.text, _Rest(align=center)),
        Kind.CODE: (MONO, 14, 24, by.text, _Rest(align=center)),
        Kind.RUNNING: (REGULAR, 8.5, 11, by.muted, _Rest()),
        Kind.RUNNING_RIGHT: (REGULAR, 8.5, 11, by.muted, _Rest(align=right)),
        Kind.CHIP: (SEMIBOLD, 9, 12, by.warning, _Rest(align=center)),
    }


@cache
def register_fonts() -> None:
    """Make the three fonts known to reportlab, once in a process."""
    for name, file in _FILES.items():
        _register(name, resources.path(file))


def font_file(font: str) -> Path:
    """Where a font lies that is known to reportlab."""
    register_fonts()
    return Path(pdfmetrics.getFont(font).face.filename)


@cache
def _mono_is_there() -> bool:
    file = _fallback_folder() / f"{MONO}.ttf"
    if file.is_file():
        _register(MONO, file)
    return file.is_file()


def has_glyph(font: str, character: str) -> bool:
    """Whether the font can show the character."""
    register_fonts()
    return ord(character) in pdfmetrics.getFont(font).face.charToGlyph


@cache
def widths(font: str) -> Mapping[str, float]:
    """How wide each letter of the font is, in thousandths of its size; without those that are written from the right."""
    register_fonts()
    face = pdfmetrics.getFont(font).face
    letters = {chr(code): face.getCharWidth(code) for code in face.charToGlyph if code >= ord(" ")}
    return {letter: width for letter, width in letters.items() if unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT}


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
    font = TTFont(name, str(file))
    _mend_widths(font.face)
    pdfmetrics.registerFont(font)
    # Each font is its own family: weight is chosen by kind of text, and <b> or <i> never comes from outside.
    pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)


def _mend_widths(face: Any) -> None:
    """Give the letters at a font's end their width: reportlab embeds them with a scaled one, as if they were narrower.

    A font lists the width of its last letters once (OpenType, hmtx), of a fixed pitch all of them.
    """
    (listed,) = struct.unpack(">H", face.get_table("hhea")[34:36])
    last = face.hmetrics[listed - 1][0]
    face.hmetrics[listed:] = [(last, bearing) for _, bearing in face.hmetrics[listed:]]


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
