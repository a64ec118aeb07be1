"""The engine: sets a `Document` as PDF. The same document gives the same bytes; no clock, no chance, no outside font."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import Enum
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import TimeStamp
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate
from reportlab.platypus import Frame as PageFrame

from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.reports import style, text
from ioplab.reports.content import (
    Blank,
    Block,
    Bullets,
    Card,
    Choices,
    Code,
    Column,
    Document,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    Inline,
    LevelBar,
    LevelWord,
    Look,
    MasteryChart,
    Quote,
    Table,
    Text,
    Tone,
)
from ioplab.reports.layout import (
    FactStack,
    Frame,
    Glued,
    Grid,
    Headline,
    Inset,
    Row,
    Stack,
    Widths,
    one_line,
    paragraph,
    paragraphs,
)
from ioplab.reports.mastery import FaceSign, MasteryBar, Symbol, filling, with_symbol
from ioplab.reports.style import Kind

LANGUAGE = "nb-NO"
PRODUCER = "ioplab"

_WIDTH, _HEIGHT = A4
_HEAD = _HEIGHT - 12 * style.UNIT
_FOOT = 8 * style.UNIT
_CHIP_WIDTH = 58.0
_CHIP_HEIGHT = 17.0
_HALF = (_WIDTH - 2 * style.MARGIN - _CHIP_WIDTH) / 2 - style.GAP
_KINDS = {Tone.LEAD: Kind.LEAD, Tone.BODY: Kind.BODY, Tone.MUTED: Kind.MUTED, Tone.WARNING: Kind.WARNING}
_HEADINGS = {1: Kind.HEADING_1, 2: Kind.HEADING_2, 3: Kind.HEADING_3}
_SHORT_QUOTE = 500
"""Characters. A short quotation stays with the facts about how it was obtained."""
_OUTLINED = 2
"""Headings down to this level are in the outline."""


class _Place(Enum):
    """Where a thing stands, and so how its plain text is set."""

    PAGE = Kind.BODY
    FACT = Kind.FACT
    CELL = Kind.CELL
    NUMBER = Kind.CELL_NUMBER


def render(document: Document, *, look: Look = Look.COLOUR) -> bytes:  # noqa: ARG001
    """Set the document. It is set twice, for the first page must know how many pages there are."""
    pages = _Setting(document, pages=0).set()[1]
    return _Setting(document, pages=pages).set()[0]


class _Setting(BaseDocTemplate):
    """One setting of a document on A4, with what stands at the head and foot of each page."""

    def __init__(self, document: Document, *, pages: int) -> None:
        self._document = document
        self._pages = pages
        self._file = BytesIO()
        made = tr("Dokument {number} · {day}").format(number=document.number, day=long_date(document.made_on))
        self._lines = (
            _line(document.school, Kind.RUNNING),
            _line(document.title, Kind.RUNNING_RIGHT),
            _line(made, Kind.RUNNING),
        )
        frame = PageFrame(
            style.MARGIN,
            style.BOTTOM_MARGIN,
            _WIDTH - 2 * style.MARGIN,
            _HEIGHT - style.TOP_MARGIN - style.BOTTOM_MARGIN,
            *(0, 0, 0, 0),
        )
        super().__init__(
            self._file,
            pagesize=A4,
            pageTemplates=[PageTemplate(frames=[frame], onPage=self._running)],
            title=text.clean(document.title),
            subject=text.clean(document.subject),
            author=text.clean(document.school),
            creator=PRODUCER,
            producer=PRODUCER,
            lang=LANGUAGE,
            displayDocTitle=True,
            invariant=1,
            pageCompression=1,
            initialFontName=style.REGULAR,
            keepTogetherClass=Glued,
        )

    def set(self) -> tuple[bytes, int]:
        """The file, and the number of its pages."""
        style.register_fonts()
        self.build(list(_story(self._document)), canvasmaker=partial(_canvas, made_on=self._document.made_on))
        return self._file.getvalue(), self.page

    def _running(self, canvas: Canvas, _template: Any) -> None:
        """Head and foot of a page."""
        right = _WIDTH - style.MARGIN
        page = tr("Side {page} av {pages}").format(page=canvas.getPageNumber(), pages=self._pages)
        head_left, head_right, foot_left = self._lines
        head_left.drawOn(canvas, style.MARGIN, _HEAD)
        head_right.drawOn(canvas, right - _HALF, _HEAD)
        foot_left.drawOn(canvas, style.MARGIN, _FOOT)
        _line(page, Kind.RUNNING_RIGHT).drawOn(canvas, right - _HALF, _FOOT)
        canvas.setStrokeColor(style.LINE)
        canvas.setLineWidth(style.HAIRLINE)
        canvas.line(style.MARGIN, _HEAD - 6, right, _HEAD - 6)
        if self._document.is_draft:
            _draw_chip(canvas, _WIDTH / 2 - _CHIP_WIDTH / 2, _HEAD - 3)


def _line(words: str, kind: Kind) -> Flowable:
    line = one_line(words, kind, _HALF)
    line.wrap(_HALF, _HEIGHT)
    return line


def _canvas(*arguments: Any, made_on: date, **options: Any) -> Canvas:
    canvas = Canvas(*arguments, **options)
    # reportlab dates a reproducible file 1 January 2000. The day the document was made is as reproducible, and true.
    stamp = TimeStamp(invariant=True)
    stamp.YMDhms = (made_on.year, made_on.month, made_on.day, 0, 0, 0)
    canvas._doc._timeStamp = stamp
    return canvas


def _draw_chip(canvas: Canvas, left: float, bottom: float) -> None:
    canvas.setFillColor(style.WARNING_SOFT)
    canvas.setStrokeColor(style.WARNING)
    canvas.setLineWidth(style.HAIRLINE)
    canvas.roundRect(left, bottom, _CHIP_WIDTH, _CHIP_HEIGHT, style.CORNER, stroke=1, fill=1)
    word = paragraph(tr("UTKAST"), Kind.CHIP)
    word.wrap(_CHIP_WIDTH, _HEIGHT)
    word.drawOn(canvas, left, bottom + 3)


def _story(document: Document) -> Iterator[Flowable]:
    yield paragraph(document.title, Kind.TITLE)
    yield paragraph(document.who, Kind.WHO)
    yield paragraph(document.facts, Kind.MUTED)
    for place, part in enumerate(document.parts):
        yield from _block(part, key=f"part-{place}")


def _block(part: Block, *, key: str) -> Iterator[Flowable]:
    match part:
        case Heading():
            level = part.level - 1 if part.level <= _OUTLINED else None
            yield Headline(part.text, _HEADINGS[part.level], outline_level=level, key=key)
        case Facts():
            yield FactStack(list(_facts(part)), space_after=style.UNIT)
        case Table():
            yield _table(part)
        case Card():
            yield _card(part)
        case MasteryChart() | Choices() | Blank() | Code():
            raise NotImplementedError(part)
        case _:
            yield from _inline(part)


def _inline(part: Inline, place: _Place = _Place.PAGE) -> Iterator[Flowable]:
    """The things that can stand on the page, beside a label and in a cell."""
    match part:
        case Text(text=words, tone=Tone.WARNING):
            yield Frame(paragraphs(words, Kind.WARNING), fill=style.WARNING_SOFT, line=style.WARNING)
        case Text(text=words, tone=tone):
            yield from paragraphs(words, place.value if tone is Tone.BODY else _KINDS[tone])
        case Quote(text=words):
            said = paragraphs(words, Kind.QUOTE)
            with_next = len(words) <= _SHORT_QUOTE
            yield from [Frame(said, fill=style.SOFT, line=None, keep=with_next)] if place is _Place.PAGE else said
        case Bullets(items=items):
            yield from (_bullet(item) for item in items)
        case LevelWord(category=category, scale=scale):
            symbol = Symbol(filling(category, scale), leading=style.paragraph_style(place.value).leading)
            yield with_symbol(symbol, paragraph(tr(category.short if part.short else category.name), place.value))
        case LevelBar():
            yield MasteryBar(part)
        case FaceWord(face=face, word=word, said=said_words):
            yield with_symbol(FaceSign(face), paragraph(word, Kind.BODY), *paragraphs(said_words, Kind.QUOTE))


def _bullet(item: str) -> Flowable:
    dot, indent = Stack([paragraph("•", Kind.BODY)]), style.GAP
    return Row([dot, Stack(paragraphs(item, Kind.BODY))], lambda width: (indent, width - indent))


def _facts(facts: Facts) -> Iterator[Flowable]:
    yield from (_fact(row) for row in facts.rows)


def _fact(fact: Fact) -> Flowable:
    label = Stack([paragraph(fact.label, Kind.LABEL)])
    value = Stack([flowable for part in fact.value for flowable in _inline(part, _Place.FACT)])
    return Row([label, value], _label_and_value)


def _label_and_value(width: float) -> tuple[float, float]:
    return style.LABEL_WIDTH, width - style.LABEL_WIDTH


def _table(table: Table) -> Flowable:
    widths = partial(_shares, tuple(column.width for column in table.columns))
    head = [paragraph(one.title, Kind.COLUMN_NUMBER if one.numeric else Kind.COLUMN) for one in table.columns]
    rows = [_table_row(row, table.columns, widths) for row in table.rows]
    return Grid(Row([Inset([one]) for one in head], widths, padding=style.CELL_PADDING), rows)


def _table_row(row: tuple[Inline, ...] | GroupRow, columns: Sequence[Column], widths: Widths) -> Row:
    if isinstance(row, GroupRow):
        title = Inset([paragraph(row.title, Kind.GROUP)])
        return Row([title], lambda width: (width,), padding=style.CELL_PADDING, keep=True)
    cells = (
        Inset(list(_inline(part, _Place.NUMBER if column.numeric else _Place.CELL)))
        for part, column in zip(row, columns, strict=True)
    )
    return Row(list(cells), widths, padding=style.CELL_PADDING)


def _shares(shares: Sequence[float], width: float) -> tuple[float, ...]:
    whole = sum(shares)
    return tuple(width * share / whole for share in shares)


def _card(card: Card) -> Flowable:
    title = paragraphs(card.title, Kind.CARD_TITLE)
    for part_of_title in title[:-1]:
        part_of_title.keepWithNext = False  # or a title longer than a page could stand nowhere
    children = [paragraph(card.kicker, Kind.KICKER), *title]
    for part in card.parts:
        children += _facts(part) if isinstance(part, Facts) else _inline(part)
    return Frame(children, continued=tr("{kicker}, fortsetter").format(kicker=card.kicker))
