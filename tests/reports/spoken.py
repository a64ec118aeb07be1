"""A document's words in the order they are meant to be read, written from the vocabulary alone. What figures say is left out."""

from __future__ import annotations

from collections.abc import Iterator

from ioplab.reports.content import (
    Blank,
    Block,
    Bullets,
    Card,
    Choices,
    Code,
    Document,
    FaceRow,
    FaceWord,
    Facts,
    GroupRow,
    Heading,
    Inline,
    LevelWord,
    Quote,
    ShareBar,
    Table,
    Text,
)


def spoken(document: Document) -> str:
    """All of it on one line; what figures say is left out."""
    made = f"{document.made_on.day}. {_MONTHS[document.made_on.month - 1]} {document.made_on.year}"
    made = f"Dokument {document.number} · {made}" if document.number else made
    draft = ["UTKAST"] if document.is_draft else []
    parts = (words for part in document.parts for words in _block(part))
    whole = [document.school, *draft, document.title, document.who, document.facts, *parts, made]
    return " ".join(" ".join(whole).split())


_MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]


def _block(part: Block | Inline | GroupRow) -> Iterator[str]:
    match part:
        case Heading(text=words) | Text(text=words) | Quote(text=words) | GroupRow(title=words) | Blank(label=words):
            yield words
        case Bullets(items=items):
            yield from (f"• {item}" for item in items)
        case LevelWord(category=category, short=short):
            yield category.short if short else category.name
        case ShareBar(shares=None, words=words):
            yield words
        case FaceWord(word=word, said=said):
            yield from (word, said)
        case FaceRow(words=words):
            yield from (word for _, word in words)
        case Choices(items=told) | Code(groups=told):
            yield from told
        case Facts(rows=rows):
            for fact in rows:
                yield fact.label
                yield from (words for one in fact.value for words in _block(one))
        case Table():
            yield from _table(part)
        case Card():
            yield from (part.kicker, part.title)
            yield from (words for one in part.parts for words in _block(one))


def _table(table: Table) -> Iterator[str]:
    yield from (column.title for column in table.columns)
    for row in table.rows:
        cells = (row,) if isinstance(row, GroupRow) else row
        yield from (words for cell in cells for words in _block(cell))
