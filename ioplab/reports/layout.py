"""The building blocks that find their place on the page: stacks, rows, tables and cards that divide where it hurts least.

reportlab has a table, but a cell taller than the page stops it; here everything can be divided, and is divided in one way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Flowable, Paragraph

from ioplab.reports import bidi, style, text
from ioplab.reports.style import Kind

_FUZZ = 0.01
"""Points. What rounding may add before something counts as too tall."""
_UNPLACEABLE = 1e6

Widths = Callable[[float], Sequence[float]]
"""How wide the columns are when the row has that width."""


def paragraph(words: str, kind: Kind) -> Flowable:
    """One paragraph of that kind, such as a heading or a label. It begins at the left, whoever's name stands in it."""
    paragraph_style = style.paragraph_style(kind)
    return Paragraph(text.markup(words, paragraph_style.fontName), paragraph_style)


def paragraphs(words: str, kind: Kind) -> list[Flowable]:
    """The paragraphs of a text that somebody wrote, each in the direction its letters ask for."""
    return [RtlParagraph(part, kind) if bidi.runs_from_right(part) else paragraph(part, kind) for part in text.paragraphs(words)]


def one_line(words: str, kind: Kind, width: float) -> Flowable:
    """The words on one line, cut with an ellipsis where they are too long for it."""
    words = " ".join(text.clean(words).split())
    whole = paragraph(words, kind)
    while words and whole.wrap(width, _UNPLACEABLE)[1] > style.paragraph_style(kind).leading + _FUZZ:
        words = words[:-1].rstrip()
        whole = paragraph(f"{words}…", kind)
    return whole


class RtlParagraph(Flowable):
    """A paragraph written from the right. Its lines are broken first and turned afterwards, as they must be."""

    def __init__(self, words: str, kind: Kind) -> None:
        super().__init__()
        self._words = words
        self._kind = kind
        self.style = style.paragraph_style(kind)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the lines."""
        self.width = available_width
        self._lines = [line for part in self._words.split("\n") for line in self._broken(part)]
        self.height = len(self._lines) * self.style.leading
        return self.width, self.height

    def _broken(self, part: str) -> list[str]:
        lines = [""]
        for word in part.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._measured(longer) > self.width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _measured(self, line: str) -> float:
        # Letters are measured in the fallback's plain forms; joined forms are never wider.
        fallback = style.fallback_font(self.style.fontName) or self.style.fontName
        return float(pdfmetrics.stringWidth(text.clean(line), fallback, self.style.fontSize))

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide between two lines."""
        self.wrap(available_width, available_height)
        fitting = int((available_height + _FUZZ) // self.style.leading)
        if not 0 < fitting < len(self._lines):
            return [self] if fitting else []
        pieces = self._lines[:fitting], self._lines[fitting:]
        return [RtlParagraph("\n".join(lines), self._kind) for lines in pieces]

    def draw(self) -> None:
        """Draw the lines, each ending at the right margin."""
        lines = "<br/>".join(text.markup_rtl(line, self.style.fontName) for line in self._lines)
        at_right = self.style.clone("rtl", alignment=2)
        drawn = Paragraph(lines, at_right)
        drawn.wrap(self.width, _UNPLACEABLE)
        drawn.drawOn(self.canv, 0, self.height - drawn.height)


class Stack(Flowable):
    """Things under each other."""

    def __init__(self, children: Sequence[Flowable], *, space_before: float = 0, space_after: float = 0) -> None:
        super().__init__()
        self._children = list(children)
        self.spaceBefore = space_before
        self.spaceAfter = space_after

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Place the children from the top."""
        top, after = 0.0, 0.0
        self._tops: list[float] = []
        for place, child in enumerate(self._children):
            top += max(after, child.getSpaceBefore()) if place else 0
            self._tops.append(top)
            top += child.wrap(available_width, _UNPLACEABLE)[1]
            after = child.getSpaceAfter()
        self.width, self.height = available_width, top
        return self.width, self.height

    def draw(self) -> None:
        """Draw the children."""
        for top, child in zip(self._tops, self._children, strict=True):
            child.drawOn(self.canv, 0, self.height - top - child.height)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide after the last child that fits, or within the next one."""
        first, rest = self.divided(available_width, available_height)
        return [self.like(first), self.like(rest)] if first and rest else [self] if first else []

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of this stack."""
        return Stack(children, space_before=self.spaceBefore, space_after=self.spaceAfter)

    def divided(self, width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
        """What of the children goes above and what below the fold. A heading never stays above alone."""
        Stack.wrap(self, width, height)
        fits = [top + child.height <= height + _FUZZ for top, child in zip(self._tops, self._children, strict=True)]
        fold = fits.index(False) if False in fits else len(fits)
        above, below = self._children[:fold], self._children[fold:]
        room = height - self._tops[fold] if below else 0
        parts = below[0].split(width, room) if room > 0 else []
        if parts:
            return [*above, parts[0]], [*parts[1:], *below[1:]]
        while below and above and above[-1].getKeepWithNext():
            below.insert(0, above.pop())
        return above, below


class Row(Flowable):
    """Cells side by side, each with its own stack of things."""

    def __init__(self, cells: Sequence[Stack], widths: Widths, *, padding: float = 0, keep: bool = False) -> None:
        super().__init__()
        self._cells = list(cells)
        self._widths = widths
        self._padding = padding
        self.keepWithNext = keep
        self.spaceAfter = style.UNIT

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Make the row as tall as its tallest cell."""
        self._spread = self._widths(available_width)
        tallest = max(cell.wrap(width, _UNPLACEABLE)[1] for cell, width in zip(self._cells, self._spread, strict=True))
        self.width, self.height = available_width, tallest + 2 * self._padding
        return self.width, self.height

    def draw(self) -> None:
        """Draw the cells, aligned at the top."""
        left = 0.0
        for cell, width in zip(self._cells, self._spread, strict=True):
            cell.drawOn(self.canv, left, self.height - self._padding - cell.height)
            left += width

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide every cell at the same height; an empty part stands for a cell that needs no second half."""
        if self.wrap(available_width, available_height)[1] <= style.WHOLE_ROW:
            return []
        room = available_height - 2 * self._padding
        halves = [cell.divided(width, room) for cell, width in zip(self._cells, self._spread, strict=True)]
        stuck = any(rest and not first for first, rest in halves)
        if stuck or not any(rest for _, rest in halves):
            return [] if stuck else [self]
        pairs = [[cell.like(part) for part in half] for cell, half in zip(self._cells, halves, strict=True)]
        return [self._like([pair[side] for pair in pairs]) for side in (0, 1)]

    def _like(self, cells: Sequence[Stack]) -> Row:
        return Row(cells, self._widths, padding=self._padding, keep=bool(self.keepWithNext))


class Grid(Flowable):
    """A table: rows with thin lines between them, and the column headings again on each page."""

    def __init__(self, head: Row, rows: Sequence[Row]) -> None:
        super().__init__()
        self._head = head
        self._rows = list(rows)
        self.spaceBefore = 2 * style.UNIT
        self.spaceAfter = style.GAP

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Place the rows under the headings."""
        heights = [row.wrap(available_width, _UNPLACEABLE)[1] for row in (self._head, *self._rows)]
        self.width, self.height = available_width, sum(heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the rows and the lines; the line under the headings is the strong one."""
        bottom = self.height
        for row in (self._head, *self._rows):
            bottom -= row.height
            row.drawOn(self.canv, 0, bottom)
            self.canv.setStrokeColor(style.MUTED if row is self._head else style.LINE)
            self.canv.setLineWidth(style.HAIRLINE)
            self.canv.line(0, bottom, self.width, bottom)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide between two rows, or within a row that is tall; the headings go with both parts."""
        self.wrap(available_width, available_height)
        room = available_height - self._head.height
        above, below = self._divided(available_width, room)
        while below and above and above[-1].keepWithNext:
            below.insert(0, above.pop())
        if not above:
            return []
        return [Grid(self._head, above), Grid(self._head, below)] if below else [self]

    def _divided(self, width: float, room: float) -> tuple[list[Row], list[Row]]:
        for place, row in enumerate(self._rows):
            if row.height > room + _FUZZ:
                parts = row.split(width, room)
                return self._rows[:place] + parts[:1], parts[1:] + self._rows[place + bool(parts) :]
            room -= row.height
        return self._rows, []


class FactStack(Stack):
    """Facts under each other; few of them stay together."""

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of these facts."""
        return FactStack(children, space_before=self.spaceBefore, space_after=self.spaceAfter)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide only what is long enough to be read in two parts."""
        if self.wrap(available_width, available_height)[1] <= style.WHOLE_FACTS:
            return []
        return super().split(available_width, available_height)


class Inset(Stack):
    """A cell's content, with air to the right so that columns never touch."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Keep the gap free."""
        return super().wrap(available_width - style.GAP, available_height)

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of this cell."""
        return Inset(children)

    def divided(self, width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
        """Divide with the gap kept free."""
        return super().divided(width - style.GAP, height)


class Frame(Stack):
    """A stack with a frame around it. It is kept whole where that costs little; where it is divided, it says so."""

    def __init__(
        self,
        children: Sequence[Flowable],
        *,
        fill: Any = None,
        line: Any = style.LINE,
        continued: str = "",
        keep: bool = False,
    ) -> None:
        super().__init__(children, space_before=2 * style.UNIT, space_after=style.GAP)
        self.keepWithNext = keep
        self._fill = fill
        self._line = line
        self._continued = continued

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Place the children inside the padding."""
        super().wrap(available_width - 2 * style.CARD_PADDING, available_height)
        self.width, self.height = available_width, self.height + 2 * style.CARD_PADDING
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Stay whole when that leaves no great hole; otherwise become two frames."""
        height = self.wrap(available_width, available_height)[1]
        if height <= style.KEEP_TOGETHER and available_height < style.GREATEST_HOLE:
            return []
        inside = available_width - 2 * style.CARD_PADDING
        room = min(available_height, height - style.LEAST_PART) - 2 * style.CARD_PADDING
        above, below = self.divided(inside, room)
        if not above or not below:
            return []
        again = [paragraph(self._continued, Kind.CONTINUED)] if self._continued else []
        return [self.like(above), self.like([*again, *below])]

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of this frame, with the same look."""
        return Frame(children, fill=self._fill, line=self._line, continued=self._continued)

    def draw(self) -> None:
        """Draw the frame, then the children in it."""
        self._draw_frame()
        for top, child in zip(self._tops, self._children, strict=True):
            bottom = self.height - style.CARD_PADDING - top - child.height
            child.drawOn(self.canv, style.CARD_PADDING, bottom)

    def _draw_frame(self) -> None:
        has_line, has_fill = self._line is not None, self._fill is not None
        self.canv.saveState()
        self.canv.setLineWidth(style.HAIRLINE)
        self.canv.setStrokeColor(self._line or style.LINE)
        self.canv.setFillColor(self._fill or style.SURFACE)
        self.canv.roundRect(0, 0, self.width, self.height, style.CORNER, stroke=has_line, fill=has_fill)
        self.canv.restoreState()


class Headline(Stack):
    """A heading that can be found in the outline."""

    def __init__(self, words: str, kind: Kind, *, outline_level: int | None, key: str) -> None:
        inner = paragraph(words, kind)
        super().__init__([inner], space_before=inner.getSpaceBefore(), space_after=inner.getSpaceAfter())
        self.keepWithNext = True
        self._words = " ".join(text.clean(words).split())
        self._outline_level = outline_level
        self._key = key

    def draw(self) -> None:
        """Draw the heading and note where it stands."""
        if self._outline_level is not None:
            self.canv.bookmarkHorizontal(self._key, 0, self.height + style.GAP)
            self.canv.addOutlineEntry(self._words, self._key, self._outline_level)
        super().draw()


class Glued(Flowable):
    """Headings with the beginning of what they stand over; that is what keeps a heading from the foot of a page.

    reportlab's own KeepTogether would move all of a long section to the next page, and leave a hole.
    """

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__()
        self._content = list(flowables)  # the name reportlab looks for

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """The distance the first heading wants."""
        return float(self._content[0].getSpaceBefore())

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Ask to be split, whatever room there is: the parts are what is drawn."""
        return available_width, _UNPLACEABLE

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Give up the headings together with as much of the rest as fits here, or nothing at all."""
        *heads, last = self._content
        above = Stack([*heads, last])
        above.wrap(available_width, available_height)
        if above.height <= available_height + _FUZZ:
            return self._content
        room = available_height - (above.height - last.height)
        parts = last.split(available_width, room) if room > 0 else []
        if parts:
            return [*heads, *parts]
        at_top = getattr(getattr(self, "_frame", None), "_atTop", False)
        return self._content if at_top else []
