"""Text on the page: lines broken between words, in one kind of type, in as many fonts and directions as the letters need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable

from ioplab.reports import bidi, text
from ioplab.reports.style import Align, Kind, Sheet, Type
from ioplab.reports.tags import Element, TaggedCanvas, text_string

_FUZZ = 0.01
_ASCENT = 1.024
"""How far below a line's top the letters stand, in their size. One number for all fonts, so that lines keep their places."""
_COLOUR = "%.4f %.4f %.4f rg"
_ESCAPES = {code: f"\\{code:03o}" for code in (*range(32), *b"()\\", *range(127, 256))}
_WORDS = re.compile("[ ]+")
_NO_BREAK_SPACE = "\u00a0"
_FEWEST = 2
"""Lines on either side of a fold."""


class Line(NamedTuple):
    """A line, and what stood between it and the next one: a space, a line break, or nothing where a word was broken."""

    words: str
    glue: str


def paragraph(sheet: Sheet, words: str, kind: Kind, element: Element | None = None, *, more: bool = False) -> Words:
    """One paragraph of that kind, such as a heading or a label. It begins at the left, whoever's name stands in it.

    Args:
        sheet: how things are set.
        words: what it says; line breaks are kept.
        kind: what kind of text.
        element: what it is to those who do not see the page; without one it is an artefact.
        more: another piece of the same element follows, so that a space belongs between them.
    """
    return Words(sheet, text.clean(words), kind, element, more=more)


def paragraphs(sheet: Sheet, words: str, kind: Kind, inside: Element | None = None, *, alone: bool = False) -> list[Flowable]:
    """The paragraphs of a text that somebody wrote, each in the direction its letters ask for.

    Args:
        sheet: how things are set.
        words: the text.
        kind: what kind of text.
        inside: the element they stand in, such as a cell; without one they are artefacts.
        alone: whether nothing else stands in it. Then one paragraph needs no element of its own.
    """
    parts = text.paragraphs(words)
    made = []
    for part in parts:
        element = inside if inside is None or (alone and len(parts) == 1) else inside.add("P")
        made.append(Words(sheet, part, kind, element, from_right=bidi.runs_from_right(part)))
    return made


def one_line(sheet: Sheet, words: str, kind: Kind, width: float) -> Words:
    """The words on one line, cut with an ellipsis where they are too long for it."""
    words = " ".join(text.clean(words).split())
    whole = paragraph(sheet, words, kind)
    while words and whole.wrap(width, 0)[1] > sheet.type(kind).leading + _FUZZ:
        words = words[:-1].rstrip()
        whole = paragraph(sheet, f"{words}…", kind)
    return whole


class Words(Flowable):
    """A paragraph, or what a fold left of one."""

    def __init__(
        self,
        sheet: Sheet,
        words: str,
        kind: Kind,
        element: Element | None = None,
        *,
        more: bool = False,
        from_right: bool = False,
    ) -> None:
        super().__init__()
        self._sheet = sheet
        self._words = text.held_together(words)
        self._kind = kind
        self._type = sheet.type(kind)
        self._element = element
        self._more = more
        self._from_right = from_right
        self._lines: list[Line] = []
        self._broken_at: float | None = None
        self.spaceBefore = self._type.before
        self.spaceAfter = self._type.after
        self.keepWithNext = self._type.with_next

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines."""
        if self._broken_at != available_width:
            self._lines = list(self._broken(available_width))
            self._broken_at = available_width
        self.width, self.height = available_width, len(self._lines) * self._type.leading
        return self.width, self.height

    def _broken(self, width: float) -> Iterator[Line]:
        room = max(width, 0.0) / self._type.size * 1000 + _FUZZ
        parts = self._words.split("\n")
        for part in parts[:-1]:
            yield from self._broken_part(part, room, "\n")
        yield from self._broken_part(parts[-1], room, " " if self._more else "")

    def _broken_part(self, part: str, room: float, glue: str) -> Iterator[Line]:
        font = self._type.font
        if text.measure(part, font) <= room:
            yield Line(part, glue)
            return
        line, taken, space = "", 0.0, text.measure(" ", font)
        for word in _WORDS.split(part.strip()):
            width = text.measure(word, font)
            if line and taken + space + width > room:
                yield Line(line, " ")
                line, taken = "", 0.0
            while width > room:
                first = self._what_fits(word, room)
                yield Line(first, "")
                word = word[len(first) :]  # noqa: PLW2901 - what is left of it
                width = text.measure(word, font)
            line, taken = (f"{line} {word}", taken + space + width) if line else (word, width)
        yield Line(line, glue)

    def _what_fits(self, word: str, room: float) -> str:
        """As much of a word as the line has room for, and at least a letter."""
        taken = 0.0
        for place, letter in enumerate(word):
            taken += text.measure(letter, self._type.font)
            if taken > room:
                return word[: max(place, 1)]
        return word

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide between two lines, never leaving a line alone on either side."""
        self.wrap(available_width, available_height)
        count, fitting = len(self._lines), int((available_height + _FUZZ) // self._type.leading)
        if fitting >= count:
            return [self]
        fitting = min(fitting, count - _FEWEST)
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])] if fitting >= _FEWEST else []

    def _part(self, lines: list[Line]) -> Words:
        part = Words(self._sheet, "", self._kind, self._element, more=self._more, from_right=self._from_right)
        part._words = "".join(f"{line.words}{line.glue}" for line in lines)
        part._lines, part._broken_at = lines, self._broken_at
        part.keepWithNext = self.keepWithNext
        return part

    def draw(self) -> None:
        """Paint the lines, as what they are."""
        with self.canv.painting(self._element):
            self._paint()

    def _paint(self) -> None:
        kind = self._type
        code = ["BT", _COLOUR % kind.colour.rgb()]
        left, bottom, baseline = 0.0, 0.0, self.height - _ASCENT * kind.size
        pen = _Pen(self.canv, kind)
        for line in self._lines:
            margin = kind.align.value if not self._from_right else Align.RIGHT.value
            at = margin * (self.width - text.measure(line.words, kind.font) * kind.size / 1000) if margin else 0.0
            code.append(f"{at - left:.3f} {baseline - bottom:.3f} Td")
            left, bottom = at, baseline
            pen.write(code, line, from_right=self._from_right)
            baseline -= kind.leading
        code.append("ET")
        self.canv._code.append(" ".join(code))


class _Pen:
    """Writes lines as page instructions. reportlab's text object does as well, but takes twice the time."""

    def __init__(self, canvas: TaggedCanvas, kind: Type) -> None:
        self._canvas = canvas
        self._kind = kind
        self._font = ""

    def write(self, code: list[str], line: Line, *, from_right: bool) -> None:
        """Write a line, with the space that parts it from the next: whoever has the page read aloud needs it."""
        after = " " if line.glue else ""
        font = self._kind.font
        if text.needs_nothing(line.words, font):
            self._show(code, font, line.words + after)
            return
        turned = bidi.whole_line(line.words) if from_right else bidi.inside_norwegian(line.words)
        pieces = text.runs(turned, font)
        is_itself = "".join(shown for _, shown in pieces) == line.words
        if not is_itself:
            code.append(f"/Span <</ActualText {text_string(line.words.replace(_NO_BREAK_SPACE, ' ') + after)}>> BDC")
        for name, shown in pieces:
            self._show(code, name, shown)
        if after:
            self._show(code, font, after)
        if not is_itself:
            code.append("EMC")

    def _show(self, code: list[str], font: str, words: str) -> None:
        document, made = self._canvas._doc, pdfmetrics.getFont(font)
        for subset, letters in made.splitString(words, document):
            name = made.getSubsetInternalName(subset, document)
            if name != self._font:
                code.append(f"{name} {self._kind.size:.2f} Tf")
                self._font = name
            code.append(f"({letters.decode('latin-1').translate(_ESCAPES)}) Tj")
