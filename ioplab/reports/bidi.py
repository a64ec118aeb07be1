"""Arabic and Hebrew in a document that is otherwise written from the left: joined letters, in the order the eye meets them.

Two libraries know the rules (Unicode's own); reportlab paints letters in the order it is given them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

_FROM_RIGHT = ("R", "AL")

_MARKED = re.compile("([\u0591-\u05c7\u064b-\u065f\u0670]+)(.)")
"""Marks and the letter they belong to: turning the line put them before it, and they are painted on what comes before."""


def has_rtl(text: str) -> bool:
    """Whether anything in the text is written from the right."""
    return any(unicodedata.bidirectional(letter) in _FROM_RIGHT for letter in text)


def runs_from_right(text: str) -> bool:
    """Whether the text as a whole is written from the right: it begins so, and most of its letters are."""
    strong = [letter for letter in map(unicodedata.bidirectional, text) if letter in (*_FROM_RIGHT, "L")]
    from_right = sum(letter in _FROM_RIGHT for letter in strong)
    return bool(strong) and strong[0] in _FROM_RIGHT and 2 * from_right > len(strong)


def inside_norwegian(text: str) -> str:
    """The text in visual order, where the line runs from the left and foreign pieces stand in it."""
    return _visual(text, "L")


def whole_line(text: str) -> str:
    """The line in visual order, where the line runs from the right."""
    return _visual(text, "R")


def _visual(text: str, direction: str) -> str:
    if not has_rtl(text):
        return text
    # Only a document with such letters in it needs the libraries. The library's newer engine does not mirror brackets.
    from bidi.algorithm import get_display

    return _MARKED.sub(r"\2\1", get_display(_shaper().reshape(text), base_dir=direction))


@cache
def _shaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False})
