"""What people type, made ready for files that others open: nothing in it breaks the file or turns its letters around."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

REPLACEMENT = "□"
"""Stands for half a character, so that the reader sees that something was there."""

_LINE_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff]")
"""They turn what follows around, and need not end where the text does. Which way a text runs is told by the document."""
_HALF = re.compile("[\ud800-\udfff\ufffe\uffff]")
_BLANK_LINES = re.compile(r"\n\s*\n")
_FROM_RIGHT = ("R", "AL", "AN")


def plain(text: str) -> str:
    r"""The text with one kind of line break and composed letters, in which every character may stand in XML and JSON.

    >>> plain("A\u030asne\r\nleser\x07 \ud83dhøyt")
    'Åsne\nleser  □høyt'
    """
    one_break = _TURNING.sub("", _LINE_BREAKS.sub("\n", text))
    return unicodedata.normalize("NFC", _HALF.sub(REPLACEMENT, _CONTROLS.sub(" ", one_break)))


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text; blank lines separate them."""
    return [part.strip() for part in _BLANK_LINES.split(plain(text)) if part.strip()]


def by_direction(line: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a line, and whether each is written from the right.

    What has no direction of its own, such as blanks, goes with the letters from the right only where it stands among them.

    >>> list(by_direction("Vi leser."))
    [(False, 'Vi leser.')]
    """
    found = [_from_right(letter) for letter in line]
    before, after = _carried(found), reversed(list(_carried(found[::-1])))
    inside = [bool(left and right) for left, right in zip(before, after, strict=True)]
    pieces = groupby(zip(inside, line, strict=True), key=lambda one: one[0])
    yield from ((from_right, "".join(letter for _, letter in letters)) for from_right, letters in pieces)


def _from_right(letter: str) -> bool | None:
    direction = unicodedata.bidirectional(letter)
    return True if direction in _FROM_RIGHT else False if direction == "L" else None


def _carried(found: list[bool | None]) -> Iterator[bool | None]:
    """Each place's own direction, or that of the last one before it."""
    last: bool | None = None
    for one in found:
        last = last if one is None else one
        yield last
