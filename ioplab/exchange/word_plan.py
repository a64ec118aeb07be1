"""Last year's plan as a Word document (.docx): its text with headings and tables, to pick goals from. Nothing else of it is read.

Only the text of the document itself is opened: no macros, pictures, fields' sources, embedded files or links. A fødselsnummer
anywhere in a line is masked before anybody sees it.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from ioplab.domain.national_id import holds_national_id
from ioplab.domain.texts import on_one_line
from ioplab.errors import UserError
from ioplab.exchange.curriculum_dump import BROKEN_ZIP, PACKED_AS
from ioplab.files import read_bytes
from ioplab.i18n import tr

LARGEST_FILE = 50 * 2**20
"""Bytes of the document, with the pictures nobody reads."""

LARGEST_TEXT = 40 * 2**20
"""Bytes of its text, unpacked. A hundred pages are two megabytes."""

MOST_LINES = 5_000
LONGEST_LINE = 4_000
"""Characters; what is longer is cut, with a mark that says so."""

MASK = "•••••••••••"

_TEXT_PART, _STYLE_PART = "word/document.xml", "word/styles.xml"
_DEEPEST = 200
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_BODY_TEXT = 9
"""The level of the outline that is no heading."""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file of the former Word begins, and one with a password."""

_HEADING = re.compile(r"(?:heading|overskrift|title|tittel)\s*(?P<level>[1-9])?", re.IGNORECASE)
_MOST_DIGITS_APART = 60
"""Characters that a number, with a date and words before its five last, may take."""

_MOST_DIGITS = LONGEST_LINE
"""Digits of a line that are looked through: a line may have many dates."""

_DIGITS_OR_SO = re.compile(r"\d(?:[\s.\-_/]{0,3}\d){9,}")
_CRITERION = re.compile(r"kriteri|kjennetegn|tegn på", re.IGNORECASE)
_GOAL = re.compile(r"\bmål|delmål|læringsmål", re.IGNORECASE)
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordLine:
    """One line of the document that may be a goal.

    Attributes:
        text: what it says, on one line.
        under: the headings it stands under, and in a table the heading of its column, from the outermost.
        criterion: what stands beside it in the column of criteria, if there is one.
        likely: whether the document itself calls it a goal, by a heading or a column.
    """

    text: str
    under: tuple[str, ...] = ()
    criterion: str | None = None
    likely: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPlan:
    """What is read of a document.

    Attributes:
        lines: in the order they stand.
        masked: how many lines had what may be a fødselsnummer.
        cut: whether there was more than is read.
    """

    lines: tuple[WordLine, ...]
    masked: int = 0
    cut: bool = False


def read(path: Path) -> WordPlan:
    """Read the text of a Word document.

    Raises:
        UserError: it is no .docx, is damaged, has a password, is larger than any plan, or has no text.
    """
    content = read_bytes(path, at_most=LARGEST_FILE)
    if content.startswith(_OLD_WORD):
        raise UserError(
            tr("«{name}» er lagret i et gammelt Word-format, eller den har passord.").format(name=path.name),
            advice=tr("Åpne den i Word, velg Lagre som, og velg Word-dokument (.docx) uten passord."),
        )
    try:
        with zipfile.ZipFile(path) as archive:
            styles = _styles(_part(archive, _STYLE_PART))
            text = _part(archive, _TEXT_PART)
    except (*BROKEN_ZIP, OSError) as error:
        raise _refused(path, tr("er ikke et Word-dokument (.docx), eller det er skadet")) from error
    if text is None:
        raise _refused(path, tr("er ikke et Word-dokument (.docx)"))
    reading = _Reading(styles)
    try:
        _parse(text, reading)
    except (expat.ExpatError, ValueError) as error:
        raise _refused(path, tr("er skadet, eller har noe et Word-dokument ikke skal ha")) from error
    if not reading.lines:
        raise _refused(path, tr("har ingen tekst"))
    return WordPlan(lines=tuple(reading.lines), masked=reading.masked, cut=reading.cut)


def _refused(path: Path, what: str) -> UserError:
    return UserError(
        tr("«{name}» {what}.").format(name=path.name, what=what),
        advice=tr("Åpne dokumentet i Word og lagre det på nytt som Word-dokument (.docx). Planen er ikke endret."),
    )


def _part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """One part of the document, never larger than it may be whatever the file says of itself."""
    try:
        entry = archive.getinfo(name)
    except KeyError:
        return None
    if entry.compress_type not in PACKED_AS:
        raise zipfile.BadZipFile(name)
    with archive.open(entry) as file:
        content = file.read(LARGEST_TEXT + 1)
    if len(content) > LARGEST_TEXT:
        raise zipfile.BadZipFile(name)
    return content


def _parse(content: bytes, reader: _Reader) -> None:
    """Read XML without definitions of its own, so that nothing in it can swell or point elsewhere."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_definitions
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.Parse(content, True)


def _no_definitions(*_: object) -> None:
    raise ValueError


def _local(name: str) -> str:
    """The name of a Word element; the whole name of what stands for another; nothing for those of other kinds."""
    if name == _FALLBACK:
        return name
    for space in (_W, _STRICT):
        if name.startswith(space):
            return name.removeprefix(space)
    return ""


def _value(attributes: dict[str, str], name: str = "val") -> str:
    return attributes.get(_W + name) or attributes.get(_STRICT + name) or ""


class _Reader:
    """What hears the document as it is parsed."""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def characters(self, text: str) -> None:
        """Text inside one."""


class _Styles(_Reader):
    """Which styles are headings, and of which level."""

    def __init__(self) -> None:
        self.levels: dict[str, int] = {}
        self.hidden: set[str] = set()
        self._style = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """A style, and in it what it is called or which level of the outline it has."""
        local = _local(name)
        if local == "style":
            self._style = _value(attributes, "styleId")
        elif local in _HIDDEN and _value(attributes) not in _OFF:
            self.hidden.add(self._style)
        elif local == "name" and (match := _HEADING.fullmatch(_value(attributes).strip())):
            self.levels[self._style] = int(match["level"] or 0)
        elif local == "outlineLvl" and _value(attributes).isdigit() and int(_value(attributes)) < _BODY_TEXT:
            self.levels.setdefault(self._style, int(_value(attributes)) + 1)


def _styles(content: bytes | None) -> _Styles:
    reader = _Styles()
    if content is not None:
        try:
            _parse(content, reader)
        except (expat.ExpatError, ValueError):
            return _Styles()  # then nothing is a heading, and the text is read all the same
    return reader


@dataclass(slots=True)
class _Table:
    """A table while it is read: the headings of its columns, and the row that is being read."""

    columns: list[str] = field(default_factory=list)
    row: list[list[str]] = field(default_factory=list)
    rows: int = 0
    is_struck: bool = False


_IGNORED = frozenset(
    {"del", "moveFrom", "instrText", "delText", "fldData", "txbxContent", "footnote", "comment", "rt", _FALLBACK}
)
"""Elements whose text is not the document's own: what is struck out or moved away, codes of fields, what stands in drawings, how
a word is spoken, and what stands for those who cannot show the rest."""

_HIDDEN = frozenset({"vanish", "specVanish"})
_OFF = frozenset({"0", "false", "off"})


class _Reading(_Reader):
    """Gathers lines, with what they stand under."""

    def __init__(self, styles: _Styles) -> None:
        self.lines: list[WordLine] = []
        self.masked = 0
        self.cut = False
        self._styles = styles
        self._is_hidden = False
        self._parents: list[str] = []
        self._hides = False
        self._headings: list[tuple[int, str]] = []
        self._tables: list[_Table] = []
        self._text: list[str] = []
        self._level: int | None = None
        self._in_text = False
        self._ignored = 0
        self._depth = 0

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """A paragraph, a run of text, a table, a row, a cell."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError
        local = _local(name)
        self._parents.append(local)
        if local in _IGNORED:
            self._ignored += 1
            if self._parents[-2] == "trPr" and self._tables:
                self._tables[-1].is_struck = True
        elif not self._ignored:
            self._begin_own(local, attributes)

    def _begin_own(self, local: str, attributes: dict[str, str]) -> None:
        if local == "p":
            self._text, self._level, self._hides = [], None, False
        elif local == "pStyle":
            style = _value(attributes)
            match = _HEADING.fullmatch(style)
            self._level = self._styles.levels.get(style, int(match["level"] or 0) if match else None)
            self._hides = style in self._styles.hidden
        elif local == "r":
            self._is_hidden = self._hides
        elif self._parents[-3:-1] == ["r", "rPr"] and (local in _HIDDEN or local == "rStyle"):
            value = _value(attributes)
            self._is_hidden = value not in _OFF if local in _HIDDEN else self._hides or value in self._styles.hidden
        elif local == "t":
            self._in_text = True
        elif local in ("tab", "br", "cr"):
            self._text.append(" ")
        elif local == "tbl":
            self._tables.append(_Table())
        elif local == "tr" and self._tables:
            self._tables[-1].row, self._tables[-1].is_struck = [], False
        elif local == "tc" and self._tables:
            self._tables[-1].row.append([])

    def characters(self, text: str) -> None:
        """What is written in a run."""
        if self._in_text and not self._ignored and not self._is_hidden:
            self._text.append(text)

    def end(self, name: str) -> None:  # noqa: ARG002 - which one it is, is known from where it began
        """A paragraph has been read, or a row."""
        self._depth -= 1
        local = self._parents.pop()
        if local in _IGNORED:
            self._ignored -= 1
        elif self._ignored:
            return
        elif local == "t":
            self._in_text = False
        elif local == "r":
            self._is_hidden = False
        elif local == "p":
            self._end_paragraph()
        elif local == "tr" and self._tables:
            self._end_row(self._tables[-1])
        elif local == "tbl" and self._tables:
            self._end_table(self._tables.pop())

    def _end_paragraph(self) -> None:
        text, self._text = _BLANKS.sub(" ", on_one_line("".join(self._text))).strip(), []
        if not text:
            return
        if self._tables and self._tables[-1].row:
            self._tables[-1].row[-1].append(text)
        elif self._level is not None:
            self._headings = [one for one in self._headings if one[0] < self._level]
            self._headings.append((self._level, self._shown(text)))
        else:
            self._add(text, ())

    def _end_table(self, table: _Table) -> None:
        """What stood as headings over nothing was the table's own text."""
        for text in table.columns if table.rows == 1 else ():
            if text:
                self._add(text, ())

    def _end_row(self, table: _Table) -> None:
        """The first row of several columns is their headings; in the others each paragraph is a line, beside its criterion."""
        row, table.row = table.row, []
        if table.is_struck:
            return
        table.rows += 1
        if table.rows == 1 and len(row) > 1 and all(len(" ".join(cell)) <= 80 for cell in row):  # noqa: PLR2004 - as long as a heading
            table.columns = [self._shown(" ".join(cell)) for cell in row]
            return
        beside = [place for place, column in enumerate(table.columns) if _CRITERION.search(column) and place < len(row)]
        criterion = self._bounded(" ".join(row[beside[0]])) if beside else ""
        for place, cell in enumerate(row):
            column = table.columns[place] if place < len(table.columns) else ""
            if place in beside:
                continue
            is_goal = bool(_GOAL.search(column))
            for text in cell:
                self._add(text, (column,) if column else (), criterion=criterion if is_goal else "", is_goal=is_goal)

    def _add(self, text: str, column: tuple[str, ...], *, criterion: str = "", is_goal: bool = False) -> None:
        if len(self.lines) >= MOST_LINES:
            self.cut = True
            return
        under = (*(heading for _, heading in self._headings), *column)
        likely = is_goal or (not column and bool(under) and bool(_GOAL.search(under[-1])))
        shown, beside = self._shown(text), self._shown(criterion)
        line = WordLine(text=shown, under=under, criterion=beside or None, likely=likely)
        if MASK in shown or MASK in beside:
            self.masked += 1
        self.lines.append(line)

    def _bounded(self, text: str) -> str:
        """Enough of a text to show a line of it, with the whole of a number that stands where it is cut."""
        most = LONGEST_LINE + 2 * _MOST_DIGITS_APART
        if len(text) > most:
            self.cut = True
        return text[:most]

    def _shown(self, text: str) -> str:
        """A text as it may be shown: without what may be a fødselsnummer, and no longer than a line."""
        text = self._bounded(text)
        if holds_national_id(text, most_digits=_MOST_DIGITS):
            text = _DIGITS_OR_SO.sub(MASK, text)
            if holds_national_id(text, most_digits=_MOST_DIGITS):
                text = MASK  # written in a way that cannot be told from the words around it
        if len(text) > LONGEST_LINE:
            self.cut = True
            return f"{text[:LONGEST_LINE]}…"
        return text
