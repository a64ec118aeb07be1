"""The small vocabulary every document is written in. It says what is there, never where on the page or in what font.

`pdf` sets it as PDF, `word` as a Word document, `structure` as JSON. Each needs only this page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from ioplab.domain.ids import Level
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Face
from ioplab.i18n import BOKMAL


class Tone(Enum):
    """How loud a text speaks."""

    LEAD = "lead"
    BODY = "body"
    MUTED = "muted"
    WARNING = "warning"


class Size(Enum):
    """How big the letters are: as in a letter, for who has just learnt to read, or for numbers to be seen as one page."""

    NORMAL = "normal"
    LARGE = "large"
    COMPACT = "compact"


class Look(Enum):
    """In colour, or in black on white for those who see or copy that better. Each meaning has a shape and a word in both."""

    COLOUR = "colour"
    PLAIN = "plain"


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
class ShareBar:
    """How a whole is shared out over the levels of the scale, as one bar; with `legend` the levels are named below it.

    `shares` are of 1, lowest level first. Where they cannot be told they are None, and `words` stand in the bar's place.
    """

    scale: MasteryScale
    shares: tuple[float, ...] | None
    words: str = ""
    legend: bool = False


@dataclass(frozen=True, slots=True)
class FaceWord:
    """One of the three faces, its word beside it, and below it what the pupil said."""

    face: Face
    word: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class FaceRow:
    """All three faces with their words, to be ticked by hand; the one that has been chosen stands out."""

    words: tuple[tuple[Face, str], ...]
    chosen: Face | None = None


@dataclass(frozen=True, slots=True)
class MasteryChartRow:
    """One bar: what it is about (a subject), when it was seen, and how many goals there were at each level of the scale."""

    label: str
    when: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MasteryChart:
    """Bars of goals per level. `alt` says in words what they show; the numbers stand in a table beside it."""

    alt: str
    scale: MasteryScale
    rows: tuple[MasteryChartRow, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes to tick by hand, each with its words."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """Lines to write on by hand, and what is to be written there."""

    label: str
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Code:
    """Letters and digits to be typed from paper, in groups and so that none is taken for another."""

    groups: tuple[str, ...]


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
    parts: tuple[Facts | Inline, ...] = ()


Inline = Text | Quote | Bullets | LevelWord | LevelBar | ShareBar | FaceWord | FaceRow
Block = Heading | Inline | Facts | Table | Card | MasteryChart | Choices | Blank | Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. `title` and `subject` become metadata, so they hold no names of pupils; `who` may.

    `number` is printed on each page, so that loose sheets can be told apart without a name on each; a document that is alone
    of its kind has none. `language` is the one
    the document is written in, as in `i18n.LANGUAGES`, and is told to screen readers; what people have typed stays as it is.
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
    language: str = BOKMAL
    size: Size = Size.NORMAL
