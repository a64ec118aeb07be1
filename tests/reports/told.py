"""What a document tells, and where: as lines to read, and as places to compare."""

from __future__ import annotations

from collections import defaultdict
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
    LevelBar,
    LevelWord,
    MasteryChart,
    Quote,
    ShareBar,
    Table,
    Text,
    Tone,
)

_TONES = {Tone.WARNING: "(!) ", Tone.MUTED: "(–) ", Tone.LEAD: "(*) ", Tone.BODY: ""}


def lines(document: Document) -> list[str]:
    """The whole document as plain lines, block by block; what kind of block it is can be seen."""
    head = [
        f"{document.title} | {document.who} | {document.facts}",
        f"{document.school} | {document.number} | {document.made_on} | {document.language} | {document.size.value}",
        document.subject,
    ]
    if document.is_draft:
        head.append("UTKAST")
    told = [*head, *(line for part in document.parts for line in ("", *_block(part)))]
    return "\n".join(told).split("\n")


def headings(document: Document) -> list[str]:
    """The headings in order, each with a mark for its level."""
    return [f"{'#' * part.level} {part.text}" for part in document.parts if isinstance(part, Heading)]


def everything(document: Document) -> str:
    """All that is told, as one text."""
    return "\n".join(lines(document))


def places(document: Document) -> dict[str, list[str]]:
    """What is told at each place: ``Norsk/Mål 1/Utgangspunkt``. The same place may hold several things."""
    found: dict[str, list[str]] = defaultdict(list)
    for place in ("title", "subject", "who", "facts", "school", "number", "made_on", "language", "is_draft", "size"):
        found[f"<{place}>"] = [str(getattr(document, place))]
    section: list[str] = []
    for part in document.parts:
        if isinstance(part, Heading):
            section = [*section[: part.level - 1], part.text]
            found["/".join(section)] += []
        else:
            for beneath, words in _placed(part):
                found["/".join([*section, *beneath])].append(words)
    return dict(found)


def moved(before: Document, after: Document) -> set[str]:
    """The places that tell something else afterwards."""
    old, new = places(before), places(after)
    return {place for place in {*old, *new} if old.get(place) != new.get(place)}


def _placed(part: Block) -> Iterator[tuple[tuple[str, ...], str]]:
    match part:
        case Facts():
            for row in part.rows:
                yield (row.label,), " / ".join(_inline(one) for one in row.value)
        case Card():
            yield (part.kicker,), part.title
            for inner in part.parts:
                for place, words in _placed(inner):
                    yield (part.kicker, *place), words
        case Table():
            yield from _cells(part)
        case _:
            yield (), "\n".join(_block(part))


def _cells(table: Table) -> Iterator[tuple[tuple[str, ...], str]]:
    for row in table.rows:
        if isinstance(row, GroupRow):
            yield ("[=]",), row.title
            continue
        for column, cell in zip(table.columns, row, strict=True):
            yield (f"[{column.title}]",), _inline(cell)


def _block(part: Block) -> Iterator[str]:  # noqa: PLR0912 - one case for each kind of block
    match part:
        case Heading():
            yield f"{'#' * part.level} {part.text}"
        case Facts():
            for row in part.rows:
                yield f"{row.label}: {' / '.join(_inline(one) for one in row.value)}"
        case Table():
            yield "| " + " | ".join(column.title for column in part.columns) + " |"
            for entry in part.rows:
                cells = [entry.title] if isinstance(entry, GroupRow) else [_inline(one) for one in entry]
                yield ("== " if isinstance(entry, GroupRow) else "| ") + " | ".join(cells) + " |"
        case Card():
            yield f"[{part.kicker}] {part.title}"
            for inner in part.parts:
                yield from (f"    {line}" for line in _block(inner))
        case MasteryChart():
            yield f"<chart: {part.alt}>"
            for bar in part.rows:
                yield f"    {bar.label}, {bar.when}: {', '.join(map(str, bar.counts))}"
        case Choices():
            yield from (f"[ ] {item}" for item in part.items)
        case Blank():
            yield f"{part.label}: {'_' * 8 * part.lines}"
        case Code():
            yield "<code> " + "-".join(part.groups)
        case _:
            yield from _inline(part).split("\n")


def _inline(part: Inline) -> str:  # noqa: PLR0911 - one case for each kind
    match part:
        case Text():
            return _TONES[part.tone] + part.text
        case Quote():
            return f"> {part.text}"
        case Bullets():
            return "\n".join(f"- {item}" for item in part.items)
        case LevelWord():
            return f"{part.category.symbol} {part.category.short if part.short else part.category.name}"
        case LevelBar():
            return " ".join(f"<{mark.label} {mark.level}{'' if mark.now else ' før'}>" for mark in part.marks)
        case ShareBar():
            return part.words if part.shares is None else f"<shares {' '.join(f'{share:.2f}' for share in part.shares)}>"
        case FaceWord():
            return f"({part.face.value}) {part.word}" + (f" > {part.said}" if part.said else "")
        case FaceRow():
            return " ".join(f"({'x' if face is part.chosen else ' '}) {word}" for face, word in part.words)
