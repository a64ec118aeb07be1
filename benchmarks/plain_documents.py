"""A document as one would set it who has reportlab alone: its paragraphs and tables, the same fonts and sizes, no tags, no PDF/A.

What it sets beside its words is the least: a frame around a card, a line under a row. So it does somewhat less than ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Table, TableStyle

from ioplab.reports import style
from ioplab.reports.content import (
    Bullets,
    Card,
    Document,
    Fact,
    Facts,
    GroupRow,
    Heading,
    LevelWord,
    Quote,
    Text,
)
from ioplab.reports.content import Table as TableOf
from ioplab.reports.style import Kind

_WIDTH, _HEIGHT = A4
_TEXT = _WIDTH - 2 * style.MARGIN
_HAIRLINE = 0.6
_PLACED = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
_LINED = TableStyle([*_PLACED.getCommands(), ("LINEBELOW", (0, 0), (-1, -1), _HAIRLINE, style.LINE)])
_FRAMED = TableStyle([("BOX", (0, 0), (-1, -1), _HAIRLINE, style.LINE)])
_HEADINGS = {1: Kind.HEADING_1, 2: Kind.HEADING_2, 3: Kind.HEADING_3}


def plain(document: Document) -> bytes:
    """The document as a PDF of the plain kind."""
    file = BytesIO()
    frame = Frame(style.MARGIN, style.BOTTOM_MARGIN, _TEXT, _HEIGHT - style.TOP_MARGIN - style.BOTTOM_MARGIN, 0, 0, 0, 0)

    def running(canvas: Any, _template: Any) -> None:
        canvas.setFont(style.REGULAR, 8.5)
        canvas.drawString(style.MARGIN, _HEIGHT - 48, document.school)
        canvas.drawRightString(_WIDTH - style.MARGIN, 32, f"Side {canvas.getPageNumber()}")

    template = PageTemplate(frames=[frame], onPage=running)
    made = BaseDocTemplate(file, pagesize=A4, pageTemplates=[template], initialFontName=style.REGULAR, pageCompression=1)
    made.build(list(_story(document)))
    return file.getvalue()


@cache
def _styles() -> dict[Kind, ParagraphStyle]:
    sheet = style.sheet()
    kinds = {kind: sheet.type(kind) for kind in Kind}
    return {
        kind: ParagraphStyle(
            kind.value,
            fontName=made.font,
            bulletFontName=made.font,
            fontSize=made.size,
            leading=made.leading,
            textColor=made.colour,
            spaceBefore=made.before,
            spaceAfter=made.after,
            alignment={style.Align.LEFT: 0, style.Align.CENTER: 1, style.Align.RIGHT: 2}[made.align],
            keepWithNext=made.with_next,
        )
        for kind, made in kinds.items()
    }


def _paragraph(words: str, kind: Kind) -> Paragraph:
    return Paragraph(escape(words).replace("\n", "<br/>"), _styles()[kind])


def _story(document: Document) -> Iterator[Any]:
    yield _paragraph(document.title, Kind.TITLE)
    yield _paragraph(document.who, Kind.WHO)
    yield _paragraph(document.facts, Kind.MUTED)
    for part in document.parts:
        yield from _block(part)


def _block(part: Any) -> Iterator[Any]:
    match part:
        case Heading():
            yield _paragraph(part.text, _HEADINGS[part.level])
        case Facts():
            yield from (_fact(row) for row in part.rows)
        case TableOf():
            yield _table(part)
        case Card():
            parts = [one for inner in part.parts for one in _block(inner)]
            inside = [_paragraph(part.kicker, Kind.KICKER), _paragraph(part.title, Kind.CARD_TITLE), *parts]
            yield KeepTogether([Table([[inside]], colWidths=[_TEXT], style=_FRAMED)])
        case _:
            yield from _inline(part, Kind.BODY)


def _inline(part: Any, kind: Kind) -> Iterator[Any]:
    match part:
        case Text(text=words):
            yield from (_paragraph(one, kind) for one in words.split("\n\n") if one.strip())
        case Quote(text=words):
            yield _paragraph(words, Kind.QUOTE)
        case Bullets(items=items):
            yield from (_paragraph(f"• {item}", kind) for item in items)
        case LevelWord(category=category):
            yield _paragraph(f"• {category.name}", kind)


def _fact(fact: Fact) -> Table:
    value = [one for part in fact.value for one in _inline(part, Kind.FACT)]
    label = style.sheet().label_width
    return Table(
        [[_paragraph(fact.label, Kind.LABEL), value]], colWidths=[label, _TEXT - label - 24], style=_PLACED, hAlign="LEFT"
    )


def _table(table: TableOf) -> Table:
    rows = [[_paragraph(column.title, Kind.COLUMN) for column in table.columns]]
    for row in table.rows:
        if isinstance(row, GroupRow):
            rows.append([_paragraph(row.title, Kind.GROUP), *[""] * (len(table.columns) - 1)])
        else:
            rows.append([list(_inline(cell, Kind.CELL)) for cell in row])
    whole = sum(column.width for column in table.columns)
    return Table(rows, colWidths=[_TEXT * column.width / whole for column in table.columns], style=_LINED, repeatRows=1)
