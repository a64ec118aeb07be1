"""Mastery on paper: the filling circle with its word, the bar of all levels, and the three faces.

Drawn as shapes, since fonts may lack the signs, and told apart by shape, frame and weight, since paper may lack colour.
"""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face
from ioplab.reports import style
from ioplab.reports.content import LevelBar
from ioplab.reports.layout import Row, Stack, paragraph
from ioplab.reports.style import Kind

_FILLINGS = {"○": 0.0, "◔": 0.25, "◑": 0.5, "◕": 0.75, "●": 1.0}
_SYMBOL = 9.0
_FACE = 14.0
_INSET = 6.0
_ABOVE = 3.0
_SIGN_GAP = 6.0
_STROKE = 1.1
_CHOSEN_STROKE = 1.6
_MOST_WORDED = 5
"""Levels. A bar of more has no room for their words; then the words stand under the chosen ones."""


def filling(category: MasteryLevel, scale: MasteryScale) -> float | None:
    """How much of the circle is filled, 0 to 1; None is the dash of *ikke arbeidet med*."""
    if category.level == 0:
        return None
    return _FILLINGS.get(category.symbol, (category.level - 1) / (len(scale.levels) - 1))


class Symbol(Flowable):
    """The circle of a level, as big as a capital letter of the line it stands in."""

    def __init__(self, filled: float | None, *, colour: Any = style.TEXT, leading: float = 14) -> None:
        super().__init__()
        self._filled = filled
        self._colour = colour
        self.width, self.height = _SYMBOL, leading

    def draw(self) -> None:
        """Draw it in the middle of the line's height."""
        canvas, radius, middle = self.canv, (_SYMBOL - _STROKE) / 2, self.height / 2 - 0.5
        canvas.setStrokeColor(self._colour)
        canvas.setFillColor(self._colour)
        canvas.setLineWidth(_STROKE)
        if self._filled is None:
            canvas.line(1, middle, _SYMBOL - 1, middle)
            return
        if self._filled == 1:
            canvas.circle(_SYMBOL / 2, middle, _SYMBOL / 2, stroke=0, fill=1)
            return
        canvas.circle(_SYMBOL / 2, middle, radius)
        if self._filled > 0:
            left, low = _SYMBOL / 2 - radius, middle - radius
            canvas.wedge(left, low, left + 2 * radius, low + 2 * radius, 90, -360 * self._filled, stroke=0, fill=1)


class FaceSign(Flowable):
    """One of the three faces, told apart by the mouth alone."""

    def __init__(self, face: Face, *, leading: float = 14) -> None:
        super().__init__()
        self._face = face
        self.width, self.height = _FACE, leading

    def draw(self) -> None:
        """Draw head, eyes and mouth."""
        canvas, radius, middle = self.canv, _FACE / 2 - 1, self.height / 2 - 0.5
        canvas.setStrokeColor(style.TEXT)
        canvas.setFillColor(style.TEXT)
        canvas.setLineWidth(1)
        canvas.setLineCap(1)
        canvas.circle(_FACE / 2, middle, radius)
        for eye in (-1, 1):
            canvas.circle(_FACE / 2 + eye * radius * 0.36, middle + radius * 0.28, 0.9, stroke=0, fill=1)
        self._draw_mouth(radius, middle)

    def _draw_mouth(self, radius: float, middle: float) -> None:
        left, right, level = _FACE / 2 - radius * 0.45, _FACE / 2 + radius * 0.45, middle - radius * 0.35
        bend = {Face.HARD: 0.42, Face.OKAY: 0.0, Face.WELL: -0.42}[self._face] * radius
        rest = level - bend / 2
        self.canv.bezier(left, rest, left + 1.5, rest + bend, right - 1.5, rest + bend, right, rest)


def with_symbol(sign: Flowable, *words: Flowable) -> Row:
    """A sign, and its words beside it."""
    sign_width = float(sign.width) + _SIGN_GAP
    return Row([Stack([sign]), Stack(words)], lambda width: (sign_width, width - sign_width))


class MasteryBar(Flowable):
    """All levels in order. What holds now is filled and framed, what held earlier has a dotted frame; tags say when."""

    def __init__(self, bar: LevelBar) -> None:
        super().__init__()
        self._scale = bar.scale
        self._marks = bar.marks
        self._worded = len(bar.scale.levels) <= _MOST_WORDED
        self._cells = [self._cell(category) for category in bar.scale.levels]
        self._tags = [self._tag(category) for category in bar.scale.levels]
        self.spaceAfter = 1.5 * style.UNIT

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Give each level the same width."""
        self.width = available_width
        self._step = available_width / len(self._cells)
        self._box = max(cell.wrap(self._step - 2 * _INSET, available_height)[1] for cell in self._cells) + 2 * _INSET
        self._below = max(tag.wrap(self._step, available_height)[1] for tag in self._tags)
        self.height = _ABOVE + self._box + self._below + (2 if self._below else 0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw quiet levels first, so that the marked ones' frames lie on top."""
        levels = self._scale.numbers
        for level in sorted(levels, key=self._weight):
            self._draw_level(level)
        for place, (cell, tag) in enumerate(zip(self._cells, self._tags, strict=True)):
            left = place * self._step
            middle = self.height - _ABOVE - self._box / 2
            cell.drawOn(self.canv, left + _INSET, middle - cell.height / 2)
            tag.drawOn(self.canv, left, self._below - tag.height)

    def _draw_level(self, level: Level) -> None:
        canvas = self.canv
        weight = self._weight(level)
        fills = (style.SURFACE, style.SURFACE, self._colour(level))
        canvas.setFillColor(fills[weight])
        canvas.setStrokeColor(style.TEXT if weight else style.LINE)
        canvas.setLineWidth(_CHOSEN_STROKE if weight else style.HAIRLINE)
        canvas.setDash(*([2.5, 2] if weight == 1 else []))
        bottom = self.height - _ABOVE - self._box
        canvas.rect((level - 1) * self._step, bottom, self._step, self._box, stroke=1, fill=1)
        canvas.setDash()

    def _weight(self, level: Level) -> int:
        """2 for the level that holds now, 1 for an earlier one, 0 for the others."""
        return max((1 + mark.now for mark in self._marks if mark.level == level), default=0)

    def _colour(self, level: Level) -> Any:
        return style.level_colour(level, len(self._scale.levels))

    def _cell(self, category: MasteryLevel) -> Row | Symbol:
        weight = self._weight(category.level)
        dark = weight == 2 and style.is_dark(self._colour(category.level))  # noqa: PLR2004 - see _weight
        colour = style.SURFACE if dark else style.TEXT if weight else style.MUTED
        kind = Kind.LEVEL_CHOSEN_ON_DARK if dark else Kind.LEVEL_CHOSEN if weight else Kind.LEVEL
        symbol = Symbol(filling(category, self._scale), colour=colour, leading=11)
        return with_symbol(symbol, paragraph(category.name, kind)) if self._worded else symbol

    def _tag(self, category: MasteryLevel) -> Stack:
        marks = [mark for mark in self._marks if mark.level == category.level]
        words = [*(mark.label for mark in marks), *([category.name] if marks and not self._worded else [])]
        return Stack([paragraph(word, Kind.TAG) for word in words if word])
