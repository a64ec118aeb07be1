"""Arabic and Hebrew in a document that is otherwise written from the left: joined letters, in the order the eye meets them.

Enough for names, quotations and whole paragraphs of text. Not the full Unicode algorithm: no embedding marks, and a
quotation inside a Norwegian sentence is turned as one piece, so it should not be longer than a line.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_PRESENTATION_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFD))
_ALONE, _AFTER, _BEFORE, _BETWEEN = "<isolated>", "<final>", "<initial>", "<medial>"
_MIRRORED = str.maketrans("()[]{}«»‹›<>", ")(][}{»«›‹><")
_CLASSES = {"R": "R", "AL": "R", "L": "L", "EN": "D", "AN": "D", "NSM": "M"}

_FOREIGN_PIECE = re.compile(r"R(?:[^L]*R)?M*")
_TURNED_UNIT = re.compile(r"[LD](?:[LDN]*[LD])?|RM*|.")


def has_rtl(text: str) -> bool:
    """Whether anything in the text is written from the right."""
    return "R" in _classes(text)


def runs_from_right(text: str) -> bool:
    """Whether the text as a whole is written from the right: it begins so, and most of its letters are."""
    kinds = _classes(text)
    first = next((kind for kind in kinds if kind in "RL"), "L")
    return first == "R" and kinds.count("R") > kinds.count("L")


def inside_norwegian(text: str) -> str:
    """The text in visual order, where the line runs from the left and foreign pieces stand in it."""
    return _turn_pieces(_joined(text))


def whole_line(text: str) -> str:
    """The line in visual order, where the line runs from the right."""
    return _turned(_joined(text))


def _classes(text: str) -> str:
    return "".join(_CLASSES.get(unicodedata.bidirectional(one), "N") for one in text)


def _turn_pieces(text: str) -> str:
    done, end = [], 0
    for piece in _FOREIGN_PIECE.finditer(_classes(text)):
        done += [text[end : piece.start()], _turned(text[piece.start() : piece.end()])]
        end = piece.end()
    return "".join([*done, text[end:]])


def _turned(text: str) -> str:
    units = [text[unit.start() : unit.end()] for unit in _TURNED_UNIT.finditer(_classes(text))]
    return "".join(unit.translate(_MIRRORED) if len(unit) == 1 else unit for unit in reversed(units))


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Unicode's own list of how each Arabic letter looks alone, after, before and between others."""
    forms: dict[str, dict[str, str]] = {}
    for block in _PRESENTATION_FORMS:
        for code in block:
            place, *letters = unicodedata.decomposition(chr(code)).split() or ["none"]
            if place in {_ALONE, _AFTER, _BEFORE, _BETWEEN}:
                forms.setdefault("".join(chr(int(letter, 16)) for letter in letters), {})[place] = chr(code)
    return forms


def _joined(text: str) -> str:
    """Each letter in the form its neighbours ask for. Marks above and below are looked through, not at."""
    if not has_rtl(text):
        return text
    letters = _ligated(text)
    seen = [place for place, letter in enumerate(letters) if not unicodedata.combining(letter[0])]
    shaped = list(letters)
    for order, place in enumerate(seen):
        before = letters[seen[order - 1]] if order else ""
        after = letters[seen[order + 1]] if order + 1 < len(seen) else ""
        shaped[place] = _form(letters[place], after_one=_reaches_on(before), before_one=_reaches_back(after))
    return "".join(shaped)


def _ligated(text: str) -> list[str]:
    """The letters one by one, but lam and alef, which are always written as one sign, together."""
    return re.findall(r"\u0644[\u0622\u0623\u0625\u0627]|.", text, flags=re.DOTALL)


def _form(letter: str, *, after_one: bool, before_one: bool) -> str:
    forms = _forms().get(letter, {})
    joins_back, joins_on = after_one and _AFTER in forms, before_one and _BEFORE in forms
    wanted = _BETWEEN if joins_back and joins_on else _AFTER if joins_back else _BEFORE if joins_on else _ALONE
    return forms.get(wanted, letter)


def _reaches_on(letter: str) -> bool:
    return _BEFORE in _forms().get(letter, {})


def _reaches_back(letter: str) -> bool:
    return _AFTER in _forms().get(letter, {})
