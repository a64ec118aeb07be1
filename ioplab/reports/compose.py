"""From what stands in a document to what is set on its pages, and beside it the tree of elements that is read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import partial
from typing import assert_never

from reportlab.platypus import Flowable, Spacer

from ioplab.i18n import tr
from ioplab.reports import text
from ioplab.reports.content import (
    Blank,
    Block,
    Bullets,
    Card,
    Choices,
    Code,
    Column,
    Document,
    FaceRow,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    Inline,
    LevelBar,
    LevelWord,
    MasteryChart,
    Quote,
    ShareBar,
    Table,
    Text,
    Tone,
)
from ioplab.reports.layout import FactStack, Frame, Grid, Headline, Inset, Row, Stack, Widths
from ioplab.reports.lines import paragraph, paragraphs
from ioplab.reports.mastery import (
    FACE_ALONE,
    FACE_IN_CELL,
    Box,
    FaceChoice,
    Faces,
    FaceSign,
    MasteryBar,
    Symbol,
    WritingLines,
    bar_in_words,
    box_in_words,
    face_in_words,
    filling,
    symbol_in_words,
    with_symbol,
)
from ioplab.reports.picture import Picture
from ioplab.reports.share_bar import SharesBar, shares_in_words
from ioplab.reports.style import Kind, Sheet
from ioplab.reports.tags import Element

_KINDS = {Tone.LEAD: Kind.LEAD, Tone.BODY: Kind.BODY, Tone.MUTED: Kind.MUTED, Tone.WARNING: Kind.WARNING}
_HEADINGS = {1: Kind.HEADING_1, 2: Kind.HEADING_2, 3: Kind.HEADING_3}
_SHORT_QUOTE = 500
"""Characters. A short quotation stays with the facts about how it was obtained."""
_OUTLINED = 2
"""Headings down to this level are in the outline."""
_DEEPEST = 6
"""PDF knows no heading below H6."""
_GROUPS_A_LINE = 4


class _Place(Enum):
    """Where a thing stands, and so how its plain text is set."""

    PAGE = Kind.BODY
    FACT = Kind.FACT
    CELL = Kind.CELL
    NUMBER = Kind.CELL_NUMBER


class Composer:
    """Composes one document on one sheet. `root` is the element that holds all the others."""

    def __init__(self, sheet: Sheet, root: Element, *, width: float) -> None:
        self._sheet = sheet
        self._root = root
        self._width = width
        self._heading = 1
        """The level of the last heading; the title is 1, and none below it skips a level."""

    def story(self, document: Document) -> Iterator[Flowable]:
        """What the document holds, from its title on."""
        root = self._root
        yield self._paragraph(document.title, Kind.TITLE, root.add("H1"))
        yield self._paragraph(document.who, Kind.WHO, root.add("P"))
        facts = self._paragraph(document.facts, Kind.MUTED, root.add("P"))
        facts.spaceAfter = 2 * self._sheet.unit
        yield facts
        yield from self._parts(document.parts)

    def _parts(self, parts: Sequence[Block]) -> Iterator[Flowable]:
        for place, part in enumerate(parts):
            made = list(self._block(part, key=f"part-{place}"))
            if place and isinstance(parts[place - 1], Heading) and _stands_over(parts[place + 1 : place + 2]):
                self._keep_short_facts(made)
            yield from made

    def _keep_short_facts(self, made: Sequence[Flowable]) -> None:
        """A heading with a line of facts under it says nothing alone, so both stay with the card they are about."""
        for one in made:
            if isinstance(one, FactStack) and one.is_short(self._width):
                one.keepWithNext = True

    def _paragraph(self, words: str, kind: Kind, element: Element | None, *, more: bool = False) -> Flowable:
        return paragraph(self._sheet, words, kind, element, more=more)

    def _paragraphs(self, words: str, kind: Kind, inside: Element, *, alone: bool = False) -> list[Flowable]:
        return paragraphs(self._sheet, words, kind, inside, alone=alone)

    def _block(self, part: Block, *, key: str) -> Iterator[Flowable]:
        match part:
            case Heading():
                yield self._headline(part, key)
            case Facts():
                yield FactStack(self._sheet, list(self._facts(part, self._root)), space_after=self._sheet.unit)
            case Table():
                yield self._table(part)
            case Card():
                yield self._card(part)
            case MasteryChart():
                yield Picture(self._sheet, part, key, self._root.add("Figure", alt=part.alt))
            case Choices():
                yield from self._choices(part)
            case Blank():
                yield from self._blank(part)
            case Code():
                yield self._code(part)
            case _:
                yield from self._inline(part, self._root)

    def _headline(self, heading: Heading, key: str) -> Flowable:
        outline = heading.level - 1 if heading.level <= _OUTLINED else None
        self._heading = min(heading.level + 1, self._heading + 1)
        element = self._root.add(f"H{self._heading}")
        return Headline(self._sheet, heading.text, _HEADINGS[heading.level], outline_level=outline, key=key, element=element)

    def _inline(self, part: Inline, inside: Element, place: _Place = _Place.PAGE, *, alone: bool = False) -> Iterator[Flowable]:
        """The things that can stand on the page, beside a label and in a cell."""
        match part:
            case Text():
                yield from self._text(part, inside, place, alone=alone)
            case Quote():
                yield from self._quote(part, inside, place)
            case Bullets():
                made = inside.add("L", attributes="/O/List/ListNumbering/Disc")
                yield from (self._bullet(item, made) for item in part.items)
            case LevelWord():
                yield self._level_word(part, inside, place)
            case LevelBar():
                yield MasteryBar(self._sheet, part, inside.add("Figure", alt=bar_in_words(part)))
            case ShareBar(shares=None, words=words):
                yield from self._text(Text(words), inside, place, alone=alone)
            case ShareBar():
                yield SharesBar(self._sheet, part, inside.add("Figure", alt=shares_in_words(part)))
            case FaceWord():
                yield self._face_word(part, inside)
            case FaceRow():
                made = inside.add("L", attributes="/O/List/ListNumbering/None")
                size = FACE_ALONE if place is _Place.PAGE else FACE_IN_CELL
                choices = (
                    FaceChoice(self._sheet, face, word, chosen=part.chosen, item=made.add("LI"), size=size)
                    for face, word in part.words
                )
                yield Faces(self._sheet, list(choices))
            case _:
                assert_never(part)

    def _text(self, part: Text, inside: Element, place: _Place, *, alone: bool) -> Iterator[Flowable]:
        if part.tone is Tone.WARNING:
            palette = self._sheet.palette
            said = self._paragraphs(part.text, Kind.WARNING, inside)
            thickness = None if palette.warning_soft else self._sheet.emphasis
            yield Frame(self._sheet, said, fill=palette.warning_soft, line=palette.warning, thickness=thickness)
            return
        kind = place.value if part.tone is Tone.BODY else _KINDS[part.tone]
        yield from self._paragraphs(part.text, kind, inside, alone=alone)

    def _quote(self, part: Quote, inside: Element, place: _Place) -> Iterator[Flowable]:
        said = self._paragraphs(part.text, Kind.QUOTE, inside.add("BlockQuote"))
        if place is not _Place.PAGE:
            yield from said
            return
        palette, with_next = self._sheet.palette, len(part.text) <= _SHORT_QUOTE
        yield Frame(self._sheet, said, fill=palette.soft, line=palette.quote_line, keep=with_next)

    def _bullet(self, item: str, inside: Element) -> Flowable:
        element, indent = inside.add("LI"), self._sheet.gap
        dot = Stack([self._paragraph("•", Kind.BODY, element.add("Lbl"))])
        said = self._paragraphs(item, Kind.BODY, element.add("LBody"), alone=True)
        return Row(self._sheet, [dot, Stack(said)], lambda width: (indent, width - indent))

    def _level_word(self, part: LevelWord, inside: Element, place: _Place) -> Flowable:
        category = part.category
        figure = inside.add("Figure", alt=symbol_in_words(category, part.scale))
        symbol = Symbol(self._sheet, filling(category, part.scale), kind=place.value, element=figure)
        word = self._paragraph(tr(category.short if part.short else category.name), place.value, inside.add("P"))
        return with_symbol(self._sheet, symbol, word)

    def _face_word(self, part: FaceWord, inside: Element) -> Flowable:
        sign = FaceSign(self._sheet, part.face, element=inside.add("Figure", alt=face_in_words(part.face)))
        word = self._paragraph(part.word, Kind.BODY, inside.add("P"))
        quoted = inside.add("BlockQuote") if text.paragraphs(part.said) else inside
        return with_symbol(self._sheet, sign, word, *self._paragraphs(part.said, Kind.QUOTE, quoted))

    def _facts(self, facts: Facts, inside: Element) -> Iterator[Flowable]:
        made = inside.add("L", attributes="/O/List/ListNumbering/None")
        yield from (self._fact(row, made.add("LI")) for row in facts.rows)

    def _fact(self, fact: Fact, inside: Element) -> Flowable:
        label = Stack([self._paragraph(fact.label, Kind.LABEL, inside.add("Lbl"))])
        body, alone = inside.add("LBody"), len(fact.value) == 1
        value = Stack([one for part in fact.value for one in self._inline(part, body, _Place.FACT, alone=alone)])
        width = self._sheet.label_width
        row = Row(self._sheet, [label, value], lambda whole: (width, whole - width))
        if any(isinstance(part, Bullets) for part in fact.value):
            row.spaceAfter = 2 * self._sheet.unit  # or the next label would look like one more item
        return row

    def _table(self, table: Table) -> Flowable:
        element = self._root.add("Table")
        widths = partial(_shares, tuple(column.width for column in table.columns))
        head = element.add("THead").add("TR")
        titles = []
        for one in table.columns:
            kind = Kind.COLUMN_NUMBER if one.numeric else Kind.COLUMN
            titles.append(Inset(self._sheet, [self._paragraph(one.title, kind, head.add("TH", attributes=_SCOPE))]))
        body, rows = element.add("TBody"), []
        for row in table.rows:
            if isinstance(row, GroupRow):
                body = element.add("TBody") if body.kids else body
                rows.append(self._group_row(row, len(table.columns), body.add("TR")))
            else:
                rows.append(self._table_row(row, table.columns, widths, body.add("TR")))
        padding = self._sheet.cell_padding
        return Grid(self._sheet, Row(self._sheet, titles, widths, padding=padding), rows)

    def _group_row(self, row: GroupRow, columns: int, element: Element) -> Row:
        spanning = f"/O/Table/Scope/Column/ColSpan {columns}"
        title = self._paragraph(row.title, Kind.GROUP, element.add("TH", attributes=spanning))
        cell = Inset(self._sheet, [title])
        return Row(self._sheet, [cell], lambda width: (width,), padding=self._sheet.cell_padding, keep=True)

    def _table_row(self, row: tuple[Inline, ...], columns: Sequence[Column], widths: Widths, element: Element) -> Row:
        cells = []
        for part, column in zip(row, columns, strict=True):
            place = _Place.NUMBER if column.numeric else _Place.CELL
            cells.append(Inset(self._sheet, list(self._inline(part, element.add("TD"), place, alone=True))))
        return Row(self._sheet, cells, widths, padding=self._sheet.cell_padding)

    def _card(self, card: Card) -> Flowable:
        section = self._root.add("Sect")
        heading = section.add(f"H{min(self._heading + 1, _DEEPEST)}")
        children = [self._paragraph(card.kicker, Kind.KICKER, heading, more=True)]
        parts = text.paragraphs(card.title)
        for place, part in enumerate(parts, start=1):
            title = self._paragraph(part, Kind.CARD_TITLE, heading, more=place < len(parts))
            title.keepWithNext = place == len(parts)  # or a title longer than a page could stand nowhere
            children.append(title)
        for one in card.parts:
            children += self._facts(one, section) if isinstance(one, Facts) else self._inline(one, section)
        continued = tr("{kicker}, fortsetter").format(kicker=card.kicker)
        return Frame(self._sheet, children, line=self._sheet.palette.line, continued=continued)

    def _choices(self, choices: Choices) -> Iterator[Flowable]:
        made = self._root.add("L", attributes="/O/List/ListNumbering/None")
        for item in choices.items:
            element = made.add("LI")
            box = Box(self._sheet, element=element.add("Lbl").add("Figure", alt=box_in_words()))
            said = self._paragraphs(item, Kind.BODY, element.add("LBody"), alone=True)
            yield with_symbol(self._sheet, box, *said)

    def _blank(self, blank: Blank) -> Iterator[Flowable]:
        label = self._paragraph(blank.label, Kind.LABEL, self._root.add("P"))
        count = tr("1 linje å skrive på") if blank.lines == 1 else tr("{count} linjer å skrive på").format(count=blank.lines)
        lines = WritingLines(self._sheet, blank.lines, self._root.add("Figure", alt=count))
        if blank.lines == 1:
            width, above = self._sheet.label_width, max(lines.step - self._sheet.type(Kind.LABEL).leading, 0)
            beside = Stack([Spacer(0, above), label])
            yield Row(self._sheet, [beside, Stack([lines])], lambda whole: (width, whole - width))
            return
        label.keepWithNext = True
        label.spaceBefore = 2 * self._sheet.unit
        yield label
        yield lines

    def _code(self, code: Code) -> Flowable:
        element, groups = self._root.add("P"), code.groups
        # As many on each line as on the others, where that is possible: 3 and 2 rather than 4 and 1.
        a_line = -(-len(groups) // -(-len(groups) // _GROUPS_A_LINE)) if groups else 1
        lines = [groups[place : place + a_line] for place in range(0, len(groups), a_line)]
        set_lines = [
            self._paragraph("   ".join(line), Kind.CODE, element, more=place < len(lines))
            for place, line in enumerate(lines, start=1)
        ]
        return Frame(self._sheet, set_lines, line=self._sheet.palette.text)


_SCOPE = "/O/Table/Scope/Column"


def _stands_over(following: Sequence[Block]) -> bool:
    return bool(following) and isinstance(following[0], Card | Table)


def _shares(shares: Sequence[float], width: float) -> tuple[float, ...]:
    whole = sum(shares)
    return tuple(width * share / whole for share in shares)
