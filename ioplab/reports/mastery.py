"""Mastery on paper: the filling circle with its word, the bar of all levels, and the three faces.

Drawn as shapes, since fonts may lack the signs, and told apart by shape, frame and weight, since paper may lack colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face
from ioplab.i18n import mark, tr
from ioplab.reports import style, text
from ioplab.reports.content import LevelBar
from ioplab.reports.layout import Row, Stack
from ioplab.reports.lines import Words, paragraph
from ioplab.reports.style import Kind, Sheet
from ioplab.reports.tags import Element

_FILLINGS = {"○": 0.0, "◔": 0.25, "◑": 0.5, "◕": 0.75, "●": 1.0}
_SYMBOL = 9.0
_FACE = 14.0
_FACE_PAD = 2.0
FACE_ALONE = 34.0
FACE_IN_CELL = 17.0
"""How big the faces are in a row of them: on the page, and where several rows stand under each other."""
_INSET = 6.0
_ABOVE = 3.0
_SIGN_GAP = 6.0
_STROKE = 1.1
_BOX = 10.0
_MOST_WORDED = 5
"""Levels. A bar of more has no room for their words; then the words stand under the chosen ones."""

_LEAST_WORDED = 56.0
"""Points. A narrower part of a bar has no room for its words either."""

_FACES_IN_WORDS = mark(
    {Face.HARD: "Ansikt med munnen ned", Face.OKAY: "Ansikt med rett munn", Face.WELL: "Ansikt med munnen opp"}
)


def filling(category: MasteryLevel, scale: MasteryScale) -> float | None:
    """How much of the circle is filled, 0 to 1; None is the dash of *ikke arbeidet med*."""
    if category.level == 0:
        return None
    return _FILLINGS.get(category.symbol, (category.level - 1) / (len(scale.levels) - 1))


def symbol_in_words(category: MasteryLevel, scale: MasteryScale) -> str:
    """What the circle says to those who do not see it; its word stands beside it."""
    if category.level == 0:
        return tr("Uten nivå")
    return tr("Nivå {level} av {count}").format(level=category.level, count=len(scale.levels))


def face_in_words(face: Face) -> str:
    """What a face says to those who do not see it."""
    return tr(_FACES_IN_WORDS[face])


def bar_in_words(bar: LevelBar) -> str:
    """What the bar says to those who do not see it: the marked levels, what holds now last, and how many levels there are."""
    marks = sorted(bar.marks, key=lambda mark: mark.now)
    if not marks:
        return tr("Ingen av de {count} nivåene er valgt").format(count=len(bar.scale.levels))
    told = []
    for one in marks:
        category = bar.scale.category(one.level)
        words = f"{symbol_in_words(category, bar.scale)}: {tr(category.name)}"
        told.append(f"{one.label}: {words}" if one.label else words)
    return ". ".join(told)


class Sign(Flowable):
    """Something small that is drawn beside words, as big as the letters of its sheet ask for."""

    def __init__(self, sheet: Sheet, size: float, leading: float, element: Element | None) -> None:
        super().__init__()
        self._sheet = sheet
        self._element = element
        self._size = sheet.points(size)
        self.width, self.height = self._size, leading

    def draw(self) -> None:
        """Draw it, as what it is."""
        self.canv.figure(self._element, self.width, self.height)
        with self.canv.painting(self._element):
            self._draw(self.canv, self.height / 2 - 0.5)

    def _draw(self, canvas: Any, middle: float) -> None:
        """Draw it around that height."""
        raise NotImplementedError


class Symbol(Sign):
    """The circle of a level, as big as a capital letter of the line it stands in."""

    def __init__(
        self,
        sheet: Sheet,
        filled: float | None,
        *,
        colour: Any = None,
        kind: Kind = Kind.BODY,
        element: Element | None = None,
    ) -> None:
        super().__init__(sheet, _SYMBOL, sheet.type(kind).leading, element)
        self._filled = filled
        self._colour = colour or sheet.palette.text

    def _draw(self, canvas: Any, middle: float) -> None:
        size, stroke = self._size, self._sheet.points(_STROKE)
        radius = (size - stroke) / 2
        canvas.setStrokeColor(self._colour)
        canvas.setFillColor(self._colour)
        canvas.setLineWidth(stroke)
        if self._filled is None:
            canvas.line(1, middle, size - 1, middle)
            return
        if self._filled == 1:
            canvas.circle(size / 2, middle, size / 2, stroke=0, fill=1)
            return
        canvas.circle(size / 2, middle, radius)
        if self._filled > 0:
            left, low = size / 2 - radius, middle - radius
            canvas.wedge(left, low, left + 2 * radius, low + 2 * radius, 90, -360 * self._filled, stroke=0, fill=1)


class FaceSign(Sign):
    """One of the three faces, told apart by the mouth alone."""

    def __init__(
        self, sheet: Sheet, face: Face, *, size: float = _FACE, leading: float = 0, element: Element | None = None
    ) -> None:
        super().__init__(sheet, size, leading or sheet.type(Kind.BODY).leading, element)
        self._face = face

    def _draw(self, canvas: Any, middle: float) -> None:
        radius = self._size / 2 - self._size / _FACE
        canvas.setStrokeColor(self._sheet.palette.text)
        canvas.setFillColor(self._sheet.palette.text)
        canvas.setLineWidth(max(1.0, self._size / 20))
        canvas.setLineCap(1)
        canvas.circle(self._size / 2, middle, radius)
        for eye in (-1, 1):
            at = self._size / 2 + eye * radius * 0.36
            canvas.circle(at, middle + radius * 0.28, radius * 0.15, stroke=0, fill=1)
        self._draw_mouth(canvas, radius, middle)

    def _draw_mouth(self, canvas: Any, radius: float, middle: float) -> None:
        left, right, level = self._size / 2 - radius * 0.45, self._size / 2 + radius * 0.45, middle - radius * 0.35
        bend = {Face.HARD: 0.42, Face.OKAY: 0.0, Face.WELL: -0.42}[self._face] * radius
        rest, inwards = level - bend / 2, radius * 0.25
        canvas.bezier(left, rest, left + inwards, rest + bend, right - inwards, rest + bend, right, rest)


class Box(Sign):
    """An empty square, to be ticked by hand."""

    def __init__(self, sheet: Sheet, *, kind: Kind = Kind.BODY, element: Element | None = None) -> None:
        super().__init__(sheet, _BOX, sheet.type(kind).leading, element)

    def _draw(self, canvas: Any, middle: float) -> None:
        canvas.setStrokeColor(self._sheet.palette.text)
        canvas.setLineWidth(self._sheet.points(0.9))
        canvas.rect(0, middle - self._size / 2, self._size, self._size, stroke=1, fill=0)


class WritingLines(Flowable):
    """Lines to write on by hand."""

    def __init__(self, sheet: Sheet, count: int, element: Element | None = None) -> None:
        super().__init__()
        self._sheet = sheet
        self._count = count
        self._element = element
        self.step = sheet.points(24)
        """From line to line."""
        self.spaceAfter = sheet.gap

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = available_width, self._count * self.step
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines."""
        self.canv.figure(self._element, self.width, self.height)
        with self.canv.painting(self._element):
            self.canv.setStrokeColor(self._sheet.palette.muted)
            self.canv.setLineWidth(self._sheet.hairline)
            for place in range(self._count):
                self.canv.line(0, place * self.step, self.width, place * self.step)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide between two lines."""
        self.wrap(available_width, available_height)
        fitting = int(available_height // self.step)
        if not 0 < fitting < self._count:
            return [self] if fitting else []
        return [WritingLines(self._sheet, count, self._element) for count in (fitting, self._count - fitting)]


def with_symbol(sheet: Sheet, sign: Flowable, *words: Flowable) -> Row:
    """A sign, and its words beside it."""
    sign_width = float(sign.width) + sheet.points(_SIGN_GAP)
    return Row(sheet, [Stack([sign]), Stack(words)], lambda width: (sign_width, width - sign_width))


class MasteryBar(Flowable):
    """All levels in order. What holds now is filled and framed, what held earlier has a dotted frame; tags say when."""

    def __init__(self, sheet: Sheet, bar: LevelBar, element: Element | None = None) -> None:
        super().__init__()
        self._sheet = sheet
        self._element = element
        self._inset = sheet.points(_INSET)
        self._scale = bar.scale
        self._marks = bar.marks
        self._few = len(bar.scale.levels) <= _MOST_WORDED
        self.spaceAfter = 1.5 * sheet.unit

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Give each level the same width."""
        self.width = available_width
        self._step = available_width / len(self._scale.levels)
        self._worded = self._few and self._step >= self._sheet.points(_LEAST_WORDED)
        self._cells = [self._cell(category) for category in self._scale.levels]
        self._tags = [self._tag(category) for category in self._scale.levels]
        self._box = max(cell.wrap(self._step - 2 * self._inset, available_height)[1] for cell in self._cells) + 2 * self._inset
        self._below = max(tag.wrap(self._step, available_height)[1] for tag in self._tags)
        self.height = _ABOVE + self._box + self._below + (2 if self._below else 0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bar, as one figure: the level names in it are told by its words."""
        self.canv.figure(self._element, self.width, self.height)
        with self.canv.painting(self._element):
            self._draw()

    def _draw(self) -> None:
        """Draw quiet levels first, so that the marked ones' frames lie on top."""
        levels = self._scale.numbers
        for level in sorted(levels, key=self._weight):
            self._draw_level(level)
        for place, (cell, tag) in enumerate(zip(self._cells, self._tags, strict=True)):
            left = place * self._step
            middle = self.height - _ABOVE - self._box / 2
            cell.drawOn(self.canv, left + self._inset, middle - cell.height / 2)
            tag.drawOn(self.canv, left, self._below - tag.height)

    def _draw_level(self, level: Level) -> None:
        canvas, palette = self.canv, self._sheet.palette
        weight = self._weight(level)
        fills = (palette.surface, palette.surface, self._colour(level) or palette.surface)
        canvas.setFillColor(fills[weight])
        canvas.setStrokeColor(palette.text if weight else palette.line)
        canvas.setLineWidth(self._sheet.frame if weight else self._sheet.hairline)
        canvas.setDash(*([2.5, 2] if weight == 1 else []))
        bottom = self.height - _ABOVE - self._box
        canvas.rect((level - 1) * self._step, bottom, self._step, self._box, stroke=1, fill=1)
        canvas.setDash()

    def _weight(self, level: Level) -> int:
        """2 for the level that holds now, 1 for an earlier one, 0 for the others."""
        return max((1 + mark.now for mark in self._marks if mark.level == level), default=0)

    def _colour(self, level: Level) -> Any:
        return self._sheet.level_colour(level, len(self._scale.levels))

    def _cell(self, category: MasteryLevel) -> Row | Symbol:
        weight, palette = self._weight(category.level), self._sheet.palette
        fill = self._colour(category.level) if weight == 2 else None  # noqa: PLR2004 - see _weight
        dark = fill is not None and style.is_dark(fill)
        colour = palette.surface if dark else palette.text if weight else palette.muted
        kind = Kind.LEVEL_CHOSEN_ON_DARK if dark else Kind.LEVEL_CHOSEN if weight else Kind.LEVEL
        symbol = Symbol(self._sheet, filling(category, self._scale), colour=colour, kind=kind)
        if not self._worded:
            return symbol
        return with_symbol(self._sheet, symbol, paragraph(self._sheet, tr(category.name), kind))

    def _tag(self, category: MasteryLevel) -> Stack:
        marks = [mark for mark in self._marks if mark.level == category.level]
        when = [mark.label for mark in marks if mark.label]
        together = " · ".join(when)
        wide = text.measure(together, self._sheet.type(Kind.TAG).font) * self._sheet.type(Kind.TAG).size / 1000
        words = [together] if wide <= self._step - self._inset else when
        words += [tr(category.name)] if marks and not self._worded else []
        return Stack([paragraph(self._sheet, word, Kind.TAG) for word in words if word])


class Faces(Flowable):
    """The three faces side by side with their words. The chosen one has a frame and heavier letters; else there are boxes."""

    def __init__(self, sheet: Sheet, choices: Sequence[FaceChoice]) -> None:
        super().__init__()
        self._sheet = sheet
        self._choices = list(choices)
        self._pad = sheet.points(_FACE_PAD)
        self.spaceAfter = sheet.unit

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Give each face the same width."""
        self.width = available_width
        self._step = available_width / len(self._choices)
        self._below = max(one.words.wrap(self._step - self._pad, 0)[1] for one in self._choices)
        self.height = self._choices[0].sign.height + self._below + 3 * self._pad
        return self.width, self.height

    def draw(self) -> None:
        """Draw the faces from the left, each with its box before it and its word below."""
        for place, one in enumerate(self._choices):
            left = place * self._step
            if one.is_chosen:
                self._draw_frame(left)
            middle, bottom = left + self._step / 2, 2 * self._pad + self._below
            one.sign.drawOn(self.canv, middle - one.sign.width / 2, bottom)
            one.words.drawOn(self.canv, left + self._pad / 2, self._pad + self._below - one.words.height)
            if one.box:
                before = middle - one.sign.width / 2 - one.box.width - self._sheet.points(_SIGN_GAP)
                one.box.drawOn(self.canv, before, bottom + (one.sign.height - one.box.height) / 2)

    def _draw_frame(self, left: float) -> None:
        canvas = self.canv
        with canvas.painting(None):
            canvas.setStrokeColor(self._sheet.palette.text)
            canvas.setLineWidth(self._sheet.frame)
            canvas.roundRect(left + 1, 0, self._step - 2, self.height, self._sheet.corner, stroke=1, fill=0)


class FaceChoice:
    """One of the faces in a row of them."""

    def __init__(
        self, sheet: Sheet, face: Face, word: str, *, chosen: Face | None, item: Element, size: float = FACE_ALONE
    ) -> None:
        """Make what is drawn of it, and its elements.

        Args:
            sheet: how things are set.
            face: which one.
            word: what it means.
            chosen: the one that has been chosen; with none there is a box for each.
            item: the list's item that it is.
            size: of the face, in points of an ordinary sheet.
        """
        self.is_chosen = face is chosen
        in_words = face_in_words(face)
        told = tr("{face}, valgt").format(face=in_words) if self.is_chosen else in_words
        label = item.add("Lbl")
        self.box = Box(sheet, element=label.add("Figure", alt=box_in_words())) if chosen is None else None
        self.sign = FaceSign(sheet, face, size=size, leading=sheet.points(size), element=label.add("Figure", alt=told))
        kind = Kind.FACE_CHOSEN if self.is_chosen else Kind.FACE
        self.words: Words = paragraph(sheet, word, kind, item.add("LBody").add("P"))


def box_in_words() -> str:
    """What an empty box says to those who do not see it."""
    return tr("Rute til avkryssing")
