"""What people type, made ready for the page: nothing is read as markup, nothing disappears, nothing crashes."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from reportlab.pdfbase import pdfmetrics

from ioplab.reports import style

REPLACEMENT = "□"
"""Stands for a character none of the fonts can show, so that the reader sees that something is there."""

_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n\s*\n")
# They change how the character before them looks, and would leave a square of their own without saying anything.
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_NO_BREAK_SPACE = "\u00a0"
_UNBREAKABLE = "\u00a0\u202f"
_HELD_TOGETHER = re.compile(
    r"(?<=§) (?=\d)|(?<=\b\d\.) (?=[a-zæøå]{3})|(?<=\b\d\d\.) (?=[a-zæøå]{3})"
    r"|(?<=\b\d) (?=[A-Z][a-z]{2,8} \d{4})|(?<=\b\d\d) (?=[A-Z][a-z]{2,8} \d{4})"
)
"""``§ 11-9``, ``1. september`` and, in English, ``1 September 2026``."""
_NON_JOINER = "\u200c"
"""Keeps two Arabic letters apart. Needed until the letters have been given their forms, and nothing to see."""


def clean(text: str) -> str:
    r"""The text with one kind of line break and composed letters, without invisible characters.

    >>> clean("A\u030asne\r\nHa\u200bugen")
    'Åsne\nHaugen'
    """
    composed = unicodedata.normalize("NFC", _LINE_BREAKS.sub("\n", text))
    return "".join(kept for one in composed if (kept := _kept(one)))


def _kept(character: str) -> str:
    code, category = ord(character), unicodedata.category(character)
    if category in ("Cs", "Cn"):
        return REPLACEMENT
    if category == "Zs":
        return _NO_BREAK_SPACE if character in _UNBREAKABLE else " "
    if character == _NON_JOINER:
        return character
    if category == "Cf" or code in _VARIATION_SELECTORS or code in _SKIN_TONES:
        return ""
    return " " if category == "Cc" and character != "\n" else character


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; blank lines separate them."""
    return [part.strip() for part in _BLANK_LINES.split(clean(text)) if part.strip()]


def visible(text: str, font: str = style.REGULAR) -> str:
    """The text with squares for what cannot be shown, for those who draw it with their own tools."""
    return "".join(shown for _, shown in (_shown(one, font) for one in clean(text)))


def held_together(text: str) -> str:
    """The text with no line broken after § or between a day and its month. What is painted and read stays a space."""
    return _HELD_TOGETHER.sub(_NO_BREAK_SPACE, text)


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """The text in pieces of one font each, with what is shown: ``[("SourceSans3", "Hei "), ("DejaVuSans", "😀")]``."""
    if needs_nothing(text, font):
        return [(font, text)]
    pieces = groupby((_shown(one, font) for one in text), key=lambda shown: shown[0])
    return [(name, shown) for name, piece in pieces if (shown := "".join(one for _, one in piece))]


def needs_nothing(text: str, font: str) -> bool:
    """Whether the font has all of it, and all of it runs from the left."""
    return style.widths(font).keys() >= set(text)


def measure(text: str, font: str) -> float:
    """How wide the text is, in thousandths of its size. Joined letters are never wider than the plain ones measured here."""
    try:
        return sum(map(style.widths(font).__getitem__, text))
    except KeyError:
        return float(sum(pdfmetrics.stringWidth(piece, name, 1000) for name, piece in runs(text, font)))


def _shown(character: str, font: str) -> tuple[str, str]:
    """The font to use for a character, and what to show."""
    if character == _NON_JOINER:
        return font, ""
    if character.isspace() or style.has_glyph(font, character):
        return font, character
    fallback = style.fallback_font(font)
    # The font may know an Arabic letter, but not the form of it that its place in the word asks for.
    for shown in (character, unicodedata.normalize("NFKC", character)):
        if fallback and len(shown) == 1 and style.has_glyph(fallback, shown):
            return fallback, shown
    return font, REPLACEMENT
