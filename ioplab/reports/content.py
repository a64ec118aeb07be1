"""The small vocabulary every document is written in. It says what is there, never where on the page or in what font.

`pdf` sets it as PDF. Another engine (tagged PDF, HTML) needs only this page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face


class Tone(Enum):
    """How loud a text speaks."""

    LEAD = "lead"
    BODY = "body"
    MUTED = "muted"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: 1 a section, 2 a part of it (so never before the first section), 3 a small one outside the outline."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Text:
    """Plain text as somebody typed it: blank lines separate paragraphs, line breaks are kept."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said in their own words."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A short list without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LevelWord:
    """A mastery category: its symbol, and its name beside it."""

    category: MasteryLevel
    scale: MasteryScale
    short: bool = False


@dataclass(frozen=True, slots=True)
class LevelMark:
    """A level on the bar, when it was seen (``"Halvår"``, or nothing), and whether that is now or earlier."""

    label: str
    level: Level
    now: bool = True


@dataclass(frozen=True, slots=True)
class LevelBar:
    """All levels of the scale in order, with the marked ones standing out."""

    scale: MasteryScale
    marks: tuple[LevelMark, ...]


@dataclass(frozen=True, slots=True)
class FaceWord:
    """One of the three faces, its word beside it, and below it what the pupil said."""

    face: Face
    word: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it."""

    label: str
    value: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts under each other, labels in a column of their own."""

    rows: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, its share of the width, and whether it holds numbers."""

    title: str
    width: float = 1.0
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A row that says what the rows below it have in common."""

    title: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its column headings are repeated on each page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Inline, ...] | GroupRow, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One thing with a frame around it, such as a goal: a small line above, the thing itself, and what belongs to it."""

    kicker: str
    title: str
    parts: tuple[Facts | Text, ...] = ()


Inline = Text | Quote | Bullets | LevelWord | LevelBar | FaceWord
Block = Heading | Inline | Facts | Table | Card


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. `title` and `subject` become metadata, so they hold no names of pupils; `who` may.

    `number` is printed on each page, so that loose sheets can be told apart without a name on each.
    """

    title: str
    subject: str
    who: str
    facts: str
    school: str
    number: str
    made_on: date
    is_draft: bool
    parts: tuple[Block, ...]
