"""A `Document` as JSON for other systems: `ioplab-document/1`, described in docs/formats.md and by its JSON Schema.

What the document says and in which order, with the numbers behind what is drawn; not how it looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal, assert_never

import msgspec

from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.i18n import tr
from ioplab.reports import content
from ioplab.reports.plain import plain

FORMAT: Literal["ioplab-document/1"] = "ioplab-document/1"


class _Part(msgspec.Struct, frozen=True, kw_only=True, tag_field="type"):
    """What stands in a document; its `type` says what it is."""


class Heading(_Part, frozen=True, kw_only=True, tag="heading"):
    """A heading: 1 a section, 2 a part of it, 3 a small one."""

    level: Annotated[int, msgspec.Meta(ge=1, le=3)]
    text: str


class Text(_Part, frozen=True, kw_only=True, tag="text"):
    """Plain text; blank lines separate paragraphs."""

    tone: Literal["lead", "body", "muted", "warning"]
    text: str


class Quote(_Part, frozen=True, kw_only=True, tag="quote"):
    """What somebody said in their own words."""

    text: str


class Bullets(_Part, frozen=True, kw_only=True, tag="list"):
    """A list without an order."""

    items: tuple[str, ...]


class Category(msgspec.Struct, frozen=True, kw_only=True):
    """A mastery category; `level` is null for the status that a goal was not worked on."""

    level: int | None
    name: str
    symbol: str


class Level(_Part, frozen=True, kw_only=True, tag="level"):
    """A level of mastery."""

    scale: str
    level: int | None
    name: str
    symbol: str


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """A level that was reached, when (in words, may be empty), and whether that is the newest."""

    level: int
    name: str
    when: str
    now: bool


class Levels(_Part, frozen=True, kw_only=True, tag="levels"):
    """All levels of the scale, and those that were reached."""

    scale: str
    levels: tuple[Category, ...]
    marks: tuple[Mark, ...]


class Shares(_Part, frozen=True, kw_only=True, tag="shares"):
    """How a whole is shared out over the levels: shares of 1, lowest level first; null where they are not told, and why."""

    scale: str
    levels: tuple[Category, ...]
    shares: tuple[float, ...] | None
    text: str


class FaceWord(msgspec.Struct, frozen=True, kw_only=True):
    """One of three faces: 1 sad, 2 neutral, 3 glad; and its word."""

    face: Literal[1, 2, 3]
    word: str


class Face(_Part, frozen=True, kw_only=True, tag="face"):
    """The face a pupil has chosen, its word, and what the pupil said (may be empty)."""

    face: Literal[1, 2, 3]
    word: str
    said: str


class Faces(_Part, frozen=True, kw_only=True, tag="faces"):
    """Faces to choose among, and the chosen one, or null."""

    faces: tuple[FaceWord, ...]
    chosen: Literal[1, 2, 3] | None


Inline = Text | Quote | Bullets | Level | Levels | Shares | Face | Faces


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """A label, and what stands beside it."""

    label: str
    value: tuple[Inline, ...]


class Facts(_Part, frozen=True, kw_only=True, tag="facts"):
    """Facts under each other."""

    rows: tuple[Fact, ...]


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column of a table, and whether it holds numbers."""

    title: str
    numeric: bool


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A row: either its cells, one for each column, or `group`, what the rows below it have in common."""

    cells: tuple[Inline, ...] = ()
    group: str | None = None


class Table(_Part, frozen=True, kw_only=True, tag="table"):
    """A table."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Card(_Part, frozen=True, kw_only=True, tag="card"):
    """One thing with all that belongs to it, such as a goal. `kicker` is the small line above its title."""

    kicker: str
    title: str
    parts: tuple[Facts | Inline, ...]


class Bar(msgspec.Struct, frozen=True, kw_only=True):
    """One bar: what it is about, when it was seen, and how many goals there were at each level, lowest first."""

    label: str
    when: str
    counts: tuple[int, ...]


class Chart(_Part, frozen=True, kw_only=True, tag="chart"):
    """Goals per level, and in words what that shows."""

    description: str
    scale: str
    levels: tuple[Category, ...]
    rows: tuple[Bar, ...]


class Choices(_Part, frozen=True, kw_only=True, tag="choices"):
    """What can be ticked by hand."""

    items: tuple[str, ...]


class Blank(_Part, frozen=True, kw_only=True, tag="blank"):
    """Lines to write on by hand, and what is to be written there."""

    label: str
    lines: int


class Code(_Part, frozen=True, kw_only=True, tag="code"):
    """Letters and digits to be typed, in groups."""

    groups: tuple[str, ...]


Part = Heading | Inline | Facts | Table | Card | Chart | Choices | Blank | Code


class DocumentFile(msgspec.Struct, frozen=True, kw_only=True):
    """A whole document. `title` and `subject` hold no name of a pupil."""

    format: Literal["ioplab-document/1"]
    title: str
    subject: str
    language: Literal["nb", "nn", "en"]
    number: str
    made_on: date
    draft: bool
    school: str
    who: str
    facts: str
    parts: tuple[Part, ...]


def as_json(document: content.Document) -> bytes:
    """The document as `ioplab-document/1`. The same document gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(as_file(document)), indent=1) + b"\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `ioplab-document/1`."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **msgspec.json.schema(DocumentFile)}


def as_file(document: content.Document) -> DocumentFile:
    """The document as it stands in the file."""
    return DocumentFile(
        format=FORMAT,
        title=plain(document.title),
        subject=plain(document.subject),
        language=document.language,  # type: ignore[arg-type]  # one of i18n.LANGUAGES, which a test holds equal to these
        number=plain(document.number),
        made_on=document.made_on,
        draft=document.is_draft,
        school=plain(document.school),
        who=plain(document.who),
        facts=plain(document.facts),
        parts=tuple(_part(part) for part in document.parts),
    )


def _part(part: content.Block) -> Part:  # noqa: PLR0911 - one answer for each kind
    match part:
        case content.Heading(text=text, level=level):
            return Heading(level=level, text=plain(text))
        case content.Facts():
            return _facts(part)
        case content.Table(columns=columns, rows=rows):
            titles = tuple(Column(title=plain(column.title), numeric=column.numeric) for column in columns)
            return Table(columns=titles, rows=tuple(_row(row) for row in rows))
        case content.Card(kicker=kicker, title=title, parts=parts):
            inner = tuple(_facts(one) if isinstance(one, content.Facts) else _inline(one) for one in parts)
            return Card(kicker=plain(kicker), title=plain(title), parts=inner)
        case content.MasteryChart(alt=alt, scale=scale, rows=bars):
            counted = tuple(Bar(label=plain(bar.label), when=plain(bar.when), counts=bar.counts) for bar in bars)
            return Chart(description=plain(alt), scale=scale.id, levels=tuple(_categories(scale)), rows=counted)
        case content.Choices(items=items):
            return Choices(items=tuple(map(plain, items)))
        case content.Blank(label=label, lines=lines):
            return Blank(label=plain(label), lines=lines)
        case content.Code(groups=groups):
            return Code(groups=tuple(map(plain, groups)))
        case _:
            return _inline(part)


def _inline(part: content.Inline) -> Inline:  # noqa: PLR0911 - one answer for each kind
    match part:
        case content.Text(text=text, tone=tone):
            return Text(tone=tone.value, text=plain(text))
        case content.Quote(text=text):
            return Quote(text=plain(text))
        case content.Bullets(items=items):
            return Bullets(items=tuple(map(plain, items)))
        case content.LevelWord(category=category, scale=scale):
            told = _category(category)
            return Level(scale=scale.id, level=told.level, name=told.name, symbol=told.symbol)
        case content.LevelBar(scale=scale, marks=marks):
            return Levels(scale=scale.id, levels=tuple(_categories(scale)), marks=tuple(_mark(mark, scale) for mark in marks))
        case content.ShareBar(scale=scale, shares=shares, words=words):
            return Shares(scale=scale.id, levels=tuple(_categories(scale)), shares=shares, text=plain(words))
        case content.FaceWord(face=face, word=word, said=said):
            return Face(face=face.value, word=plain(word), said=plain(said))
        case content.FaceRow(words=words, chosen=chosen):
            listed = tuple(FaceWord(face=face.value, word=plain(word)) for face, word in words)
            return Faces(faces=listed, chosen=chosen.value if chosen else None)
        case _:
            assert_never(part)


def _facts(facts: content.Facts) -> Facts:
    return Facts(rows=tuple(Fact(label=plain(row.label), value=tuple(map(_inline, row.value))) for row in facts.rows))


def _row(row: tuple[content.Inline, ...] | content.GroupRow) -> Row:
    if isinstance(row, content.GroupRow):
        return Row(group=plain(row.title))
    return Row(cells=tuple(map(_inline, row)))


def _mark(mark: content.LevelMark, scale: MasteryScale) -> Mark:
    return Mark(level=mark.level, name=plain(tr(scale.category(mark.level).name)), when=plain(mark.label), now=mark.now)


def _categories(scale: MasteryScale) -> Iterator[Category]:
    return (_category(level) for level in scale.levels)


def _category(category: MasteryLevel) -> Category:
    return Category(level=category.level or None, name=plain(tr(category.name)), symbol=plain(category.symbol))
