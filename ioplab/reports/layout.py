"""The building blocks that find their place on the page: stacks, rows, tables and cards that divide where it hurts least.

reportlab has a table, but a cell taller than the page stops it; here everything can be divided, and is divided in one way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable

from ioplab.reports import text
from ioplab.reports.lines import paragraph
from ioplab.reports.style import Kind, Sheet
from ioplab.reports.tags import Artifact, Element

_FUZZ = 0.01
"""Points. What rounding may add before something counts as too tall."""
_UNPLACEABLE = 1e6
_FEWEST_ROWS = 2

Widths = Callable[[float], Sequence[float]]
"""How wide the columns are when the row has that width."""


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

    def __init__(self, sheet: Sheet, cells: Sequence[Stack], widths: Widths, *, padding: float = 0, keep: bool = False) -> None:
        super().__init__()
        self._sheet = sheet
        self._cells = list(cells)
        self._widths = widths
        self._padding = padding
        self.keepWithNext = keep
        self.spaceAfter = sheet.unit

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
        if self.wrap(available_width, available_height)[1] <= self._sheet.whole_row:
            return []
        room = available_height - 2 * self._padding
        halves = [cell.divided(width, room) for cell, width in zip(self._cells, self._spread, strict=True)]
        stuck = any(rest and not first for first, rest in halves)
        if stuck or not any(rest for _, rest in halves):
            return [] if stuck else [self]
        pairs = [[cell.like(part) for part in half] for cell, half in zip(self._cells, halves, strict=True)]
        above, below = (Row(self._sheet, [pair[side] for pair in pairs], self._widths, padding=self._padding) for side in (0, 1))
        below.keepWithNext = self.keepWithNext  # the upper half is followed by the lower one, whatever page that is on
        return [above, below]


class Grid(Flowable):
    """A table: rows with thin lines between them, and the column headings again on each page."""

    def __init__(self, sheet: Sheet, head: Row, rows: Sequence[Row], *, goes_on: bool = False) -> None:
        super().__init__()
        self._sheet = sheet
        self._head = head
        self._rows = list(rows)
        self._goes_on = goes_on
        self.spaceBefore = 2 * sheet.unit
        self.spaceAfter = sheet.gap

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Place the rows under the headings."""
        heights = [row.wrap(available_width, _UNPLACEABLE)[1] for row in (self._head, *self._rows)]
        self.width, self.height = available_width, sum(heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the rows and the lines; the line under the headings is the strong one."""
        bottoms, bottom = [], self.height
        for row in (self._head, *self._rows):
            bottom -= row.height
            bottoms.append(bottom)
            if row is self._head and self._goes_on:
                with self.canv.painting(None, Artifact.REPEATED):
                    row.drawOn(self.canv, 0, bottom)
            else:
                row.drawOn(self.canv, 0, bottom)
        with self.canv.painting(None):
            self._draw_lines(bottoms)

    def _draw_lines(self, bottoms: Sequence[float]) -> None:
        canvas, palette = self.canv, self._sheet.palette
        canvas.setLineWidth(self._sheet.hairline)
        canvas.setStrokeColor(palette.line)
        for bottom in bottoms[1:]:
            canvas.line(0, bottom, self.width, bottom)
        canvas.setStrokeColor(palette.muted)
        canvas.setLineWidth(self._sheet.hairline if palette.muted != palette.line else 2 * self._sheet.hairline)
        canvas.line(0, bottoms[0], self.width, bottoms[0])

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide between two rows, or within a row that is tall; the headings go with both parts.

        A short table moves on whole where that leaves no great hole.
        """
        height = self.wrap(available_width, available_height)[1]
        if height <= self._sheet.whole_table and available_height < self._sheet.greatest_hole and not _at_top(self):
            return []
        above, below = self._folded(*self._divided(available_width, available_height - self._head.height))
        if not above:
            return []
        if not below:
            return [self]
        first = Grid(self._sheet, self._head, above, goes_on=self._goes_on)
        return [first, Grid(self._sheet, self._head, below, goes_on=True)]

    def _folded(self, above: list[Row], below: list[Row]) -> tuple[list[Row], list[Row]]:
        """The same rows, with the fold moved up where a row would stand alone on either side, or a title be the last."""
        kept, no_row_divided = len(above), len(above) + len(below) == len(self._rows)
        if no_row_divided and len(below) == 1 and kept > _FEWEST_ROWS:
            kept -= 1
        while below and kept and above[kept - 1].keepWithNext:
            kept -= 1
        if below and no_row_divided and kept < _FEWEST_ROWS and not _at_top(self):
            kept = 0
        if not kept and _at_top(self):  # titles alone can fill a page; then some of them must stay
            return above, below
        return above[:kept], [*above[kept:], *below]

    def _divided(self, width: float, room: float) -> tuple[list[Row], list[Row]]:
        for place, row in enumerate(self._rows):
            if row.height > room + _FUZZ:
                parts = row.split(width, room)
                return self._rows[:place] + parts[:1], parts[1:] + self._rows[place + bool(parts) :]
            room -= row.height
        return self._rows, []


class FactStack(Stack):
    """Facts under each other; few of them stay together, and also with what follows when they are asked to."""

    def __init__(self, sheet: Sheet, children: Sequence[Flowable], *, space_before: float = 0, space_after: float = 0) -> None:
        super().__init__(children, space_before=space_before, space_after=space_after)
        self._sheet = sheet

    def is_short(self, width: float) -> bool:
        """Whether they take so little room that they say nothing alone."""
        return bool(self.wrap(width, _UNPLACEABLE)[1] <= self._sheet.short_facts)

    @property
    def greatest_hole(self) -> float:
        """The most that may be left empty for their sake, once they have been wrapped. A line or two would be lost alone."""
        return self._sheet.keep_together if self.height <= self._sheet.few_facts else self._sheet.facts_hole

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of these facts."""
        return FactStack(self._sheet, children, space_before=self.spaceBefore, space_after=self.spaceAfter)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Divide only what is long enough to be read in two parts."""
        if self.wrap(available_width, available_height)[1] <= self._sheet.whole_facts:
            return []
        return super().split(available_width, available_height)


class Inset(Stack):
    """A cell's content, with air to the right so that columns never touch."""

    def __init__(self, sheet: Sheet, children: Sequence[Flowable]) -> None:
        super().__init__(children)
        self._sheet = sheet

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Keep the gap free."""
        return super().wrap(available_width - self._sheet.gap, available_height)

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of this cell."""
        return Inset(self._sheet, children)

    def divided(self, width: float, height: float) -> tuple[list[Flowable], list[Flowable]]:
        """Divide with the gap kept free."""
        return super().divided(width - self._sheet.gap, height)


class Frame(Stack):
    """A stack with a frame around it. It is kept whole where that costs little; where it is divided, it says so."""

    def __init__(
        self,
        sheet: Sheet,
        children: Sequence[Flowable],
        *,
        fill: Any = None,
        line: Any = None,
        thickness: float | None = None,
        continued: str = "",
        keep: bool = False,
    ) -> None:
        super().__init__(children, space_before=2 * sheet.unit, space_after=sheet.gap)
        self._thickness = thickness or sheet.hairline
        self._sheet = sheet
        self.keepWithNext = keep
        self._fill = fill
        self._line = line
        self._continued = continued

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Place the children inside the padding."""
        super().wrap(available_width - 2 * self._sheet.card_padding, available_height)
        self.width, self.height = available_width, self.height + 2 * self._sheet.card_padding
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Stay whole when that leaves no great hole; otherwise become two frames."""
        height = self.wrap(available_width, available_height)[1]
        if height <= self._sheet.keep_together and available_height < self._sheet.greatest_hole:
            return []
        inside = available_width - 2 * self._sheet.card_padding
        room = min(available_height, height - self._sheet.least_part) - 2 * self._sheet.card_padding
        above, below = self.divided(inside, room)
        if not above or not below:
            return []
        again = [paragraph(self._sheet, self._continued, Kind.CONTINUED)] if self._continued else []
        return [self.like(above), self.like([*again, *below])]

    def like(self, children: Sequence[Flowable]) -> Stack:
        """A part of this frame, with the same look."""
        return Frame(
            self._sheet,
            children,
            fill=self._fill,
            line=self._line,
            thickness=self._thickness,
            continued=self._continued,
        )

    def draw(self) -> None:
        """Draw the frame, then the children in it."""
        self._draw_frame()
        for top, child in zip(self._tops, self._children, strict=True):
            bottom = self.height - self._sheet.card_padding - top - child.height
            child.drawOn(self.canv, self._sheet.card_padding, bottom)

    def _draw_frame(self) -> None:
        has_line, has_fill = self._line is not None, self._fill is not None
        if not has_line and not has_fill:
            return
        palette = self._sheet.palette
        with self.canv.painting(None):
            self.canv.setLineWidth(self._thickness)
            self.canv.setStrokeColor(self._line or palette.line)
            self.canv.setFillColor(self._fill or palette.surface)
            self.canv.roundRect(0, 0, self.width, self.height, self._sheet.corner, stroke=has_line, fill=has_fill)


class Headline(Stack):
    """A heading that can be found in the outline."""

    def __init__(
        self, sheet: Sheet, words: str, kind: Kind, *, outline_level: int | None, key: str, element: Element | None = None
    ) -> None:
        inner = paragraph(sheet, words, kind, element)
        super().__init__([inner], space_before=inner.getSpaceBefore(), space_after=inner.getSpaceAfter())
        self.keepWithNext = True
        self._words = " ".join(text.clean(words).split())
        self._outline_level = outline_level
        self._key = key
        self._above = sheet.gap

    def draw(self) -> None:
        """Draw the heading and note where it stands."""
        if self._outline_level is not None:
            self.canv.bookmarkHorizontal(self._key, 0, self.height + self._above)
            self.canv.addOutlineEntry(self._words, self._key, self._outline_level)
        super().draw()


class Glued(Flowable):
    """Headings with the beginning of what they stand over; that is what keeps a heading from the foot of a page.

    reportlab's own KeepTogether would move all of a long section to the next page, and leave a hole.
    """

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__()
        self._content = list(flowables)  # the name reportlab looks for
        self._facts = next((one for one in flowables[:-1] if isinstance(one, FactStack)), None)

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
        costs_too_much = self._facts is not None and room >= 0 and available_height > self._facts.greatest_hole
        return self._apart(available_width, available_height) if _at_top(self) or costs_too_much else []

    def _apart(self, width: float, height: float) -> list[Flowable]:
        """Each for itself; a heading that is taller than a page is divided like a text."""
        first, *rest = self._content
        if first.wrap(width, height)[1] <= height + _FUZZ:
            return self._content
        return [*first.split(width, height), *rest]


def _at_top(flowable: Flowable) -> bool:
    """Whether reportlab asks for it at the top of a page, where nothing is won by moving it on."""
    return bool(getattr(getattr(flowable, "_frame", None), "_atTop", False))
