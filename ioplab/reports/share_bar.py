"""One bar that is a whole, shared out over the levels of a scale. Told apart by colour, symbol and number alike."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.reports import style, text
from ioplab.reports.content import ShareBar
from ioplab.reports.lines import paragraph
from ioplab.reports.mastery import Symbol, filling, with_symbol
from ioplab.reports.style import Kind, Sheet
from ioplab.reports.tags import Element

_BAR = 15.0
_TALL_BAR = 22.0
_SYMBOL = 9.0
_GAP = 3.0
_LEGEND_ABOVE = 5.0
_LEAST_LEGEND = 84.0
"""Points. With less room for each the names of the levels stand below each other."""


def shares_in_words(bar: ShareBar) -> str:
    """What the bar says to those who do not see it: each level's name and share, lowest first."""
    told = zip(bar.scale.levels, bar.shares or (), strict=False)
    return ", ".join(f"{tr(level.name)} {percent(share)}" for level, share in told) or bar.words


class SharesBar(Flowable):
    """The bar, as wide as there is room. A part says its share where it is wide enough, and has its symbol where it is wider."""

    def __init__(self, sheet: Sheet, bar: ShareBar, element: Element | None = None) -> None:
        super().__init__()
        self._sheet = sheet
        self._element = element
        self._levels = bar.scale.levels
        self._scale = bar.scale
        self._shares = bar.shares or ()
        self._legend = bar.legend
        self._bar = sheet.points(_TALL_BAR if bar.legend else _BAR)
        self.spaceAfter = sheet.unit

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take the whole width, and below the bar what the names of the levels need."""
        self.width = available_width
        self._names = [self._name(place) for place in range(len(self._levels))] if self._legend else []
        columns = max(1, min(len(self._levels), int(available_width // self._sheet.points(_LEAST_LEGEND))))
        self._step = available_width / columns
        self._columns = columns
        heights = [name.wrap(self._step - self._sheet.points(_GAP), available_height)[1] for name in self._names]
        self._rows = [max(heights[first : first + columns]) for first in range(0, len(heights), columns)]
        below = sum(self._rows) + self._sheet.points(_LEGEND_ABOVE) if self._rows else 0.0
        self.height = self._bar + below
        return self.width, self.height

    def _name(self, place: int) -> Flowable:
        level = self._levels[place]
        symbol = Symbol(self._sheet, filling(level, self._scale), kind=Kind.LEVEL_CHOSEN)
        words = f"{percent(self._shares[place])} {tr(level.name)}"
        return with_symbol(self._sheet, symbol, paragraph(self._sheet, words, Kind.LEVEL_CHOSEN))

    def draw(self) -> None:
        """Draw it as one figure: the numbers in it are told by its words."""
        self.canv.figure(self._element, self.width, self.height)
        with self.canv.painting(self._element):
            self._draw_parts()
            self._draw_names()

    def _draw_parts(self) -> None:
        left, whole = 0.0, sum(self._shares) or 1.0
        bottom = self.height - self._bar
        for place, share in enumerate(self._shares):
            width = share / whole * self.width
            if width > 0:
                self._draw_part(place, left, bottom, width)
            left += width

    def _draw_part(self, place: int, left: float, bottom: float, width: float) -> None:
        canvas, palette = self.canv, self._sheet.palette
        fill = self._sheet.level_colour(self._levels[place].level, len(self._levels))
        canvas.setFillColor(fill or palette.surface)
        canvas.setStrokeColor(palette.muted)
        canvas.setLineWidth(self._sheet.hairline)
        canvas.rect(left, bottom, width, self._bar, stroke=1, fill=1)
        is_dark = fill is not None and style.is_dark(fill)
        self._write_share(place, (left, bottom, width), Kind.LEVEL_CHOSEN_ON_DARK if is_dark else Kind.LEVEL_CHOSEN)

    def _write_share(self, place: int, room: tuple[float, float, float], kind: Kind) -> None:
        left, bottom, width = room
        made = self._sheet.type(kind)
        words = percent(self._shares[place])
        number = text.measure(words, made.font) * made.size / 1000
        sign, gap = self._sheet.points(_SYMBOL), self._sheet.points(_GAP)
        middle = bottom + (self._bar - made.leading) / 2
        if width >= sign + number + 3 * gap:
            begins = left + (width - sign - gap - number) / 2
            self._sign(place, made.colour, kind).drawOn(self.canv, begins, middle)
            self._words(words, kind, number).drawOn(self.canv, begins + sign + gap, middle)
        elif width >= number + gap:
            self._words(words, kind, number).drawOn(self.canv, left + (width - number) / 2, middle)

    def _sign(self, place: int, colour: Any, kind: Kind) -> Flowable:
        sign = Symbol(self._sheet, filling(self._levels[place], self._scale), colour=colour, kind=kind)
        sign.wrap(self.width, self.height)
        return sign

    def _words(self, words: str, kind: Kind, width: float) -> Flowable:
        line = paragraph(self._sheet, words, kind)
        line.wrap(width + 1, self.height)
        return line

    def _draw_names(self) -> None:
        top = self.height - self._bar - self._sheet.points(_LEGEND_ABOVE)
        for place, name in enumerate(self._names):
            row, column = divmod(place, self._columns)
            above = sum(self._rows[:row])
            name.drawOn(self.canv, column * self._step, top - above - name.height)
