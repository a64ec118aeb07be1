"""What people type, made ready for the page: nothing is read as markup, nothing disappears, nothing crashes."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from xml.sax.saxutils import escape

from ioplab.reports import bidi, style

REPLACEMENT = "□"
"""Stands for a character none of the fonts can show, so that the reader sees that something is there."""

_LINE_BREAKS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n\s*\n")
# They change how the character before them looks, and would leave a square of their own without saying anything.
_VARIATION_SELECTORS = range(0xFE00, 0xFE10)
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_NO_BREAK_SPACE = "\u00a0"
_UNBREAKABLE = "\u00a0\u202f"
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
    if category == "Cs":
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


def markup(text: str, font: str) -> str:
    """One paragraph as reportlab's markup, in which all of the text means itself and every character has a font."""
    return "<br/>".join(_fonts(bidi.inside_norwegian(line), font) for line in clean(text).split("\n"))


def markup_rtl(line: str, font: str) -> str:
    """One line of a text that runs from the right, as markup."""
    return _fonts(bidi.whole_line(clean(line)), font)


def visible(text: str, font: str = style.REGULAR) -> str:
    """The text with squares for what cannot be shown, for those who draw it with their own tools."""
    return "".join(shown for _, shown in (_shown(one, font) for one in clean(text)))


def _fonts(text: str, font: str) -> str:
    runs = groupby((_shown(one, font) for one in text), key=lambda shown: shown[0])
    pieces = ((name, escape("".join(one for _, one in run))) for name, run in runs)
    return "".join(piece if name == font else f'<font name="{name}">{piece}</font>' for name, piece in pieces)


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
