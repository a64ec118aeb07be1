"""A pupil list from another system: which column is what, and what one row says of one pupil. Reads no file.

What there is no field for (`Pupil`) is not taken in: of a date of birth only the year, of a fødselsnummer nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import TypeVar

from ioplab.domain.list_dates import days_of, years_of
from ioplab.domain.national_id import holds_national_id
from ioplab.domain.texts import on_one_line

_T = TypeVar("_T")

LONGEST = 200
"""Characters of a name or a class. What is longer is not one."""

_HEADER_WITHIN = 40
"""Lines from the top that the heading is looked for in."""

_HALF = 2
_FIVE = re.compile(r"[0-9]{5}")
_LONGEST_DATE = 20
_SAMPLE = 200
"""Lines that tell what a column is."""


class Field(Enum):
    """What a column may be taken in as."""

    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"
    WHOLE_NAME = "whole_name"
    BIRTH = "birth_year"
    GRADE = "grade"
    CLASS_NAME = "class_name"
    ENROLLED = "enrolled_on"


class Unread(Enum):
    """Why a cell was not read. What stood in it is gone."""

    NATIONAL_ID = "national_id"
    FORMULA = "formula"
    ERROR = "error"
    TOO_LONG = "too_long"
    BROKEN = "broken"


Cell = str | date | Unread


class Skipped(Enum):
    """What a column with a known heading is, that there is no field for."""

    NATIONAL_ID = "national_id"
    TEACHER = "teacher"
    CONTACT = "contact"
    HEALTH = "health"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line with something in it.

    Attributes:
        number: its number in the file, as a person counts.
        cells: what stands in it, without empty cells at the end.
        is_cut: the file ends in the middle of it, as far as can be seen.
        is_wider: it has more cells than the heading, counting empty ones at its end, and may be shifted.
    """

    number: int
    cells: tuple[Cell, ...]
    is_cut: bool = False
    is_wider: bool = False

    def cell(self, column: int) -> Cell:
        """What stands in a column; nothing past the end."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilTable:
    """The lines of a file that are one table.

    Attributes:
        header: the headings; empty when the file has none.
        lines: the lines below.
        width: the number of columns.
        locked: the columns that are never taken in, and why.
        other_table_at: the line where another table begins, which is not read.
    """

    header: tuple[str, ...]
    lines: tuple[Line, ...]
    width: int
    locked: Mapping[int, Skipped] = field(default_factory=dict)
    other_table_at: int | None = None

    def heading(self, column: int) -> str:
        """A column's heading; nothing where there is none, or where it may not be shown."""
        return self.header[column] if column < len(self.header) else ""


Columns = tuple[Field | None, ...]
"""What each column is taken in as; None for those that are left out."""


class Reason(Enum):
    """Why a line is not taken in."""

    NO_NAME = "no_name"
    NO_GIVEN_NAME = "no_given_name"
    TOO_LONG = "too_long"
    BROKEN = "broken"
    LIKE_FORMULA = "like_formula"
    FORMULA = "formula"
    ERROR = "error"
    NATIONAL_ID = "national_id"
    BIRTH = "birth"
    GRADE = "grade"
    CLASS_IS_DATE = "class_is_date"
    ENROLLED = "enrolled"
    TOO_MANY_CELLS = "too_many_cells"
    CUT = "cut"
    SUM = "sum"
    NAME_ORDER = "name_order"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a line says of a pupil. None, or nothing, is what the list does not say."""

    line: int
    given_name: str
    family_name: str | None = None
    birth_year: int | None = None
    grade: int | None = None
    class_name: str | None = None
    enrolled_on: date | None = None

    @property
    def full_name(self) -> str:
        """Given and family name with what there is of them."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A line that is not taken in, and why; `name` is what can be shown of it."""

    line: int
    reason: Reason
    name: str = ""


_HEADINGS: Mapping[str, Field] = {
    **dict.fromkeys(("fornavn", "fornamn", "firstname", "givenname", "elevfornavn", "elevensfornavn"), Field.GIVEN_NAME),
    **dict.fromkeys(("fornavnogmellomnavn", "fornavnmellomnavn", "fornavnmellomnavnet"), Field.GIVEN_NAME),
    **dict.fromkeys(("etternavn", "etternamn", "slektsnavn", "lastname", "familyname", "surname"), Field.FAMILY_NAME),
    **dict.fromkeys(("elevetternavn", "elevensetternavn"), Field.FAMILY_NAME),
    **dict.fromkeys(
        ("navn", "namn", "elev", "elevnavn", "elevensnavn", "fulltnavn", "name", "etternavnfornavn"), Field.WHOLE_NAME
    ),
    **dict.fromkeys(("fødselsdato", "fødselsår", "født", "fdato", "fødtdato", "birthdate", "birthyear"), Field.BIRTH),
    **dict.fromkeys(("dateofbirth", "fødd", "fødselsdag", "fødtår"), Field.BIRTH),
    **dict.fromkeys(("trinn", "årstrinn", "klassetrinn", "steg", "årssteg", "grade", "nivå"), Field.GRADE),
    **dict.fromkeys(("klasse", "klassenavn", "gruppe", "basisgruppe", "klassegruppe", "class", "hovedgruppe"), Field.CLASS_NAME),
    **dict.fromkeys(("kontaktgruppe", "klassekode", "kontaktlærergruppe"), Field.CLASS_NAME),
    **dict.fromkeys(("begynte", "startdato", "begyntdato", "startet", "startdatoskole", "innmeldt"), Field.ENROLLED),
    **dict.fromkeys(("innmeldtdato", "begyntepåskolen", "inntaksdato", "oppstart"), Field.ENROLLED),
}
_NATIONAL_ID_WORDS = (
    "fødselsnummer",
    "fødselsnr",
    "personnummer",
    "personnr",
    "fnr",
    "dnummer",
    "dnr",
    "nationalid",
    "ssn",
    "pnr",
)
_LEFT_OUT: Mapping[Skipped, tuple[str, ...]] = {
    Skipped.HEALTH: ("diagnose", "sykdom", "allergi", "medisin", "helse", "religion", "livssyn", "morsmål"),
    Skipped.TEACHER: ("lærer", "klassestyrer", "klasseforstander"),
    Skipped.CONTACT: (
        *("adresse", "telefon", "mobil", "epost", "email", "postnr", "poststed", "postnummer", "tlf", "foresatt", "forelder"),
        *("verge", "morsnavn", "farsnavn"),
    ),
}


def plain_heading(text: str) -> str:
    """A heading as it is compared: only letters and digits, small.

    >>> plain_heading("Fornavn *")
    'fornavn'
    """
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).casefold() if letter.isalnum())


def is_known_heading(text: str) -> bool:
    """Whether we know what a heading means, or that it is never taken in."""
    return plain_heading(text) in _HEADINGS or _skipped_by_heading(text) is not None


def _field_of(cell: Cell) -> Field | None:
    return _HEADINGS.get(plain_heading(cell)) if isinstance(cell, str) else None


def _skipped_by_heading(heading: str) -> Skipped | None:
    plain = plain_heading(heading)
    if any(word in plain for word in _NATIONAL_ID_WORDS[:5]) or plain in _NATIONAL_ID_WORDS:
        return Skipped.NATIONAL_ID
    if plain in ("mor", "far"):
        return Skipped.CONTACT
    return next((kind for kind, words in _LEFT_OUT.items() if any(word in plain for word in words)), None)


# Finding the table


def table_of(lines: Sequence[Line]) -> PupilTable:
    """The table in what a file holds: below its heading, up to where another one begins.

    The heading is the line near the top with the most words we know, one of them a name. Titles above it are passed over, and a
    heading that comes again is as if it were not there. What stands in columns that are never taken in is left behind.
    """
    at = _heading_among(lines[:_HEADER_WITHIN])
    header = () if at is None else tuple(_shown_heading(cell) for cell in lines[at].cells)
    below, other = _up_to_another(lines if at is None else lines[at + 1 :], None if at is None else lines[at])
    width = _width(below, len(header))
    locked = {
        column: kind
        for column in range(width)
        if (kind := _why_locked(header[column] if column < len(header) else "", [one.cell(column) for one in below]))
    }
    if at is not None:
        ids = (column for column, cell in enumerate(lines[at].cells) if cell is Unread.NATIONAL_ID)
        locked.update(dict.fromkeys(ids, Skipped.NATIONAL_ID))
    fives = (column for column in range(width) if column not in locked and _is_five_last(below, column, header, width))
    locked.update(dict.fromkeys(fives, Skipped.NATIONAL_ID))
    kept = tuple(_without(line, locked) for line in below)
    return PupilTable(header=header, lines=kept, width=width, locked=locked, other_table_at=other)


def _is_five_last(lines: Sequence[Line], column: int, header: Sequence[str], width: int) -> bool:
    """Whether a column has the five last digits of a fødselsnummer whose six first stand as a date of birth beside them."""
    if column < len(header) and plain_heading(header[column]) in _HEADINGS:
        return False
    with_five = [one for one in lines if isinstance(one.cell(column), str) and _FIVE.fullmatch(str(one.cell(column)))][:_SAMPLE]
    others = [other for other in range(width) if other != column]
    found = sum(any(_are_a_number(one.cell(other), str(one.cell(column))) for other in others) for one in with_five)
    return found > 0 and found * _HALF >= len(with_five)


def _are_a_number(cell: Cell, five: str) -> bool:
    if isinstance(cell, Unread):
        return False
    text = f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell
    return len(text) <= _LONGEST_DATE and holds_national_id(f"{text} {five}")


def _without(line: Line, locked: Mapping[int, Skipped]) -> Line:
    """A line without what stands in columns that are never taken in: from here on it is nowhere."""
    if not locked:
        return line
    return replace(line, cells=tuple("" if column in locked else cell for column, cell in enumerate(line.cells)))


def _width(lines: Sequence[Line], headed: int) -> int:
    """How many columns there are. One without a heading to the right of all others must stand in most of the lines to be one."""
    widest = max((len(one.cells) for one in lines), default=0)
    if not headed:
        return widest
    filled = (sum(one.cell(column) != "" for one in lines) * _HALF > len(lines) for column in range(headed, widest))
    return headed + max((place for place, is_column in enumerate(filled, start=1) if is_column), default=0)


def _known_in(line: Line) -> set[Field]:
    return {found for cell in line.cells if (found := _field_of(cell))}


def _heading_among(lines: Sequence[Line]) -> int | None:
    names = {Field.GIVEN_NAME, Field.WHOLE_NAME}
    scored = [(len(known), -place) for place, line in enumerate(lines) if names & (known := _known_in(line))]
    return -max(scored)[1] if scored else None


def _up_to_another(lines: Sequence[Line], heading: Line | None) -> tuple[list[Line], int | None]:
    """The lines up to where another table begins, without headings that come again; and where that is."""
    found: list[Line] = []
    for line in lines:
        if heading is not None and line.cells == heading.cells:
            continue
        if heading is not None and len(_known_in(line)) >= 2:  # noqa: PLR2004 - one may be a pupil who is called Steg
            return found, line.number
        found.append(line)
    return found, None


def _shown_heading(cell: Cell) -> str:
    return on_one_line(cell).strip()[:LONGEST] if isinstance(cell, str) else ""


def _why_locked(heading: str, cells: Sequence[Cell]) -> Skipped | None:
    """Why a column is never taken in: its heading says what it is, or its cells do."""
    filled = [cell for cell in cells if cell != ""]
    ids = sum(cell is Unread.NATIONAL_ID for cell in filled)
    if ids and ids * _HALF >= len(filled):
        return Skipped.NATIONAL_ID
    return None if plain_heading(heading) in _HEADINGS else _skipped_by_heading(heading)


def guess(table: PupilTable) -> Columns:
    """What each column is by its heading. Of two with the same meaning neither is guessed.

    Where most lines go on to the right of the headings nothing is: they may be shifted, as by a comma in each name.
    """
    if has_more_columns_than_headings(table):
        return (None,) * table.width
    found = [None if column in table.locked else _field_of(table.heading(column)) for column in range(table.width)]
    counted = Counter(found)
    alone = [one if counted[one] == 1 else None for one in found]
    if Field.GIVEN_NAME in counted and Field.FAMILY_NAME in counted:
        alone = [None if one is Field.WHOLE_NAME else one for one in alone]
    return tuple(alone)


def has_more_columns_than_headings(table: PupilTable) -> bool:
    """Whether most lines have something to the right of the last heading, so that nobody knows whether the headings fit."""
    return 0 < len(table.header) < table.width


def grade_contradicted(entries: Sequence[Entry]) -> tuple[int, ...]:
    """The lines whose class begins with another grade than the line says, such as 5 and «7B»: a column may be shifted."""
    return tuple(
        one.line
        for one in entries
        if one.grade is not None and (found := _GRADE_OF_CLASS.match(one.class_name or "")) and int(found[1]) != one.grade
    )


_GRADE_OF_CLASS = re.compile(r"(1[0-3]|[1-9]) ?[a-zæøå](?:\d?|\b.*)$", re.IGNORECASE)


def has_broken_headings(table: PupilTable) -> bool:
    """Whether letters of the headings show that the file is read in another way than it was written."""
    return any(_READ_WRONGLY.search(heading) for heading in table.header)


def twice_named(table: PupilTable) -> tuple[str, ...]:
    """The headings of columns that mean the same, so that somebody has to say which of them is meant."""
    found = {column: _field_of(table.heading(column)) for column in range(table.width) if column not in table.locked}
    counted = Counter(found.values())
    return tuple(dict.fromkeys(table.heading(column) for column, one in found.items() if one and counted[one] > 1))


def several_in_one(table: PupilTable) -> tuple[str, ...]:
    """The headings that are two we know: the columns may be parted by two signs, as by tabs within semicolons."""
    return tuple(one for one in table.header if _field_of(one) is None and _count_known(one) >= 2)  # noqa: PLR2004


def _count_known(heading: str) -> int:
    return sum(plain_heading(word) in _HEADINGS for word in re.split(r"[\s;|,]+", heading))


def in_two_orders(table: PupilTable, columns: Columns) -> int | None:
    """The first line whose whole name has no comma, where others are «Etternavn, Fornavn»: it may be in that order."""
    if Field.WHOLE_NAME not in columns or Field.GIVEN_NAME in columns:
        return None
    column = columns.index(Field.WHOLE_NAME)
    names = [(line.number, plain_text(cell)) for line in table.lines if isinstance(cell := line.cell(column), str)]
    without = [number for number, name in names if " " in name and "," not in name]
    return without[0] if without and any("," in name for _, name in names) else None


def objection(columns: Columns) -> Field | None:
    """What two columns are said to be at once, or the given name when no column is a name."""
    counted = Counter(one for one in columns if one)
    twice = next((one for one, times in counted.items() if times > 1), None)
    if twice is None and not {Field.GIVEN_NAME, Field.WHOLE_NAME} & counted.keys():
        return Field.GIVEN_NAME
    return twice


# Reading one line


class _RefusedError(Exception):
    def __init__(self, reason: Reason) -> None:
        super().__init__()
        self.reason = reason


_UNREAD_REASONS = {
    Unread.NATIONAL_ID: Reason.NATIONAL_ID,
    Unread.FORMULA: Reason.FORMULA,
    Unread.ERROR: Reason.ERROR,
    Unread.TOO_LONG: Reason.TOO_LONG,
    Unread.BROKEN: Reason.BROKEN,
}


def entry_of(line: Line, columns: Columns, *, today: date) -> Entry | Refusal:
    """What a line says of a pupil; or why it is not taken in, whole or not at all."""
    by_field = {one: line.cell(column) for column, one in enumerate(columns) if one}
    try:
        if line.is_cut:
            raise _RefusedError(Reason.CUT)
        if line.is_wider or any(cell != "" for cell in line.cells[len(columns) :]):
            raise _RefusedError(Reason.TOO_MANY_CELLS)
        return _entry(line.number, by_field, today)
    except _RefusedError as refused:
        return Refusal(line=line.number, reason=refused.reason, name=_name_to_show(by_field))


def _entry(number: int, by_field: Mapping[Field, Cell], today: date) -> Entry:
    for cell in by_field.values():
        if isinstance(cell, Unread):
            raise _RefusedError(_UNREAD_REASONS[cell])
    given, family = _names(by_field)
    return Entry(
        line=number,
        given_name=given,
        family_name=family or None,
        birth_year=_only_one(years_of(by_field.get(Field.BIRTH, ""), today), by_field.get(Field.BIRTH, ""), Reason.BIRTH),
        grade=_grade(by_field.get(Field.GRADE, "")),
        class_name=_class_name(by_field.get(Field.CLASS_NAME, "")),
        enrolled_on=_only_one(
            days_of(by_field.get(Field.ENROLLED, ""), today), by_field.get(Field.ENROLLED, ""), Reason.ENROLLED
        ),
    )


def _only_one(found: frozenset[_T], cell: Cell, reason: Reason) -> _T | None:
    """The one way to read a cell. None and several are both no answer; an empty cell says nothing."""
    if cell == "":
        return None
    if len(found) != 1:
        raise _RefusedError(reason)
    return next(iter(found))


def _names(by_field: Mapping[Field, Cell]) -> tuple[str, str]:
    """Given and family name. A whole name is «Etternavn, Fornavn», or its last word is the family name."""
    cells = tuple(by_field.get(one, "") for one in (Field.GIVEN_NAME, Field.FAMILY_NAME, Field.WHOLE_NAME))
    given, family, whole = map(_words, cells)
    if "," in given + family or any(isinstance(cell, str) and "\t" in cell.strip() for cell in cells):
        raise _RefusedError(Reason.NO_NAME)
    if not given and whole:
        before, comma, after = whole.partition(",")
        given, family = (after.strip(), before.strip()) if comma else _last_apart(whole)
        if "," in given:
            raise _RefusedError(Reason.NO_NAME)
    if not given:
        raise _RefusedError(Reason.NO_GIVEN_NAME if family else Reason.NO_NAME)
    if _SUM.fullmatch(f"{given} {family}"):
        raise _RefusedError(Reason.SUM)
    if not any(letter.isalpha() for letter in given) or any(_NO_NAME.fullmatch(one) for one in (given, family)):
        raise _RefusedError(Reason.NO_NAME)
    if _SEVEN_BITS.search(given + family):
        raise _RefusedError(Reason.BROKEN)
    return given, family


def _last_apart(whole: str) -> tuple[str, str]:
    """Given and family name of a whole name without a comma.

    Raises:
        _RefusedError: it begins with capitals, as family names are written where they come first.
    """
    given, _, family = whole.rpartition(" ")
    first = whole.partition(" ")[0]
    if given and first.isupper() and len(first) > 1 and first[-1] != "." and not whole.isupper():
        raise _RefusedError(Reason.NAME_ORDER)
    return (given, family) if given else (family, "")


_JOINERS = "\u200c\u200d"
"""Signs that shape the letters beside them in scripts that have need of it, and mean nothing between ours."""

_SCRIPTS_THAT_JOIN = 0x0590
"""The letters from here on, as of Arabic and of India."""

_SHOW_NOTHING = dict.fromkeys(map(ord, "\u034f\ufe0e\ufe0f"))
_BLANKS = re.compile(r"[\s\u00a0\u115f\u1160\u2000-\u200a\u202f\u2800\u3000\u3164\uffa0]+")
_FORMULA_SIGNS = "=+@-"
_READ_WRONGLY = re.compile(
    "[\ufffd\u0080-\u009f†‡›‹¿¡¤§¾®¯]"
    "|Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u203a\u20ac\u2122]"
    "|[¦¨¸¼½]|(?:^|\\s)´|\\+[A-Za-z0-9/]{2,}-|=[0-9A-F]{2}|&#?[A-Za-z0-9]+;"
    "|[^\\W\\d_][‘Œ„‚]|[^\\W\\d_]”[^\\W\\d_]|[a-zæøåáčđŋšŧž][ŠŽŸ]|[^\\W\\d_][ŠŽŸ][a-zæøåáčđŋšŧž]|(?:^|\\s)[’‘][^\\W\\d_]"
)
"""What letters become when a file is read in another way than it was written: «BjÃ¸rn», of a Mac «Bj¿rn», of DOS «K†re».

Or of Latin 9 «´ana», and in the ways of the post and the web «K+AOU-re», «K=E5re», «K&aring;re».

A Mac's ö is š here, which is a letter of names, and cannot be told."""

_SEVEN_BITS = re.compile(r"[{}\[\]\\|]")
"""What æ, ø and å are in the oldest files: «{se |deg}rd»."""

_SUM = re.compile(
    r"(?:sum|total[a-zæøå]*|antall?|i alt|til ?sammen|gjennomsnitt|snitt)(?:\W*(?:elev(?:er|ar)?|jenter|gutter|alle|\d+))*\W*",
    re.IGNORECASE,
)
"""What stands first in a line below a list that counts it. Somebody who is called Sum has another name, too."""

_NO_NAME = re.compile(r"\d{1,2} ?[^\W\d_]?|.*[;|]\S.*|.*:.*|.*\d{1,4}[./-]\d{1,2}[./-]\d{2,4}.*|[\W\d_]+")
"""What stands in the place of a name when a line is shifted, or parted by another sign: a class, a date, other cells."""


def plain_text(text: str) -> str:
    r"""A cell's text without what cannot be seen in it, its blanks made one each.

    >>> plain_text("\u202eKari\u00a0 Nordmann ")
    'Kari Nordmann'
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())  # as below, for most of twenty thousand lines in a tenth of the time
    plain = on_one_line(unicodedata.normalize("NFC", text)).translate(_SHOW_NOTHING)
    if not plain.isprintable():
        plain = "".join(one for place, one in enumerate(plain) if unicodedata.category(one) != "Cf" or _joins(plain, place))
    return _BLANKS.sub(" ", plain).strip()


def _joins(text: str, place: int) -> bool:
    """Whether a sign that cannot be seen shapes the letter before it."""
    return text[place] in _JOINERS and place > 0 and ord(text[place - 1]) >= _SCRIPTS_THAT_JOIN


def _words(cell: Cell) -> str:
    """A cell as words: of a name or a class.

    Raises:
        _RefusedError: it is none of that.
    """
    if isinstance(cell, date):
        raise _RefusedError(Reason.NO_NAME)
    assert not isinstance(cell, Unread)  # noqa: S101 - refused before
    if _READ_WRONGLY.search(cell):
        raise _RefusedError(Reason.BROKEN)
    text = plain_text(cell)
    if len(text) > LONGEST:
        raise _RefusedError(Reason.TOO_LONG)
    if text[:1] and text[0] in _FORMULA_SIGNS and len(text) > 1:
        raise _RefusedError(Reason.LIKE_FORMULA)
    return "" if not any(letter.isalnum() for letter in text) else text


def _class_name(cell: Cell) -> str | None:
    if isinstance(cell, str) and "\t" in cell.strip():
        raise _RefusedError(Reason.TOO_MANY_CELLS)
    text = "" if isinstance(cell, date) else _words(cell)
    if isinstance(cell, date) or _DATE_OF_CLASS.fullmatch(text):
        raise _RefusedError(Reason.CLASS_IS_DATE)
    if _NUMBER_OF_CLASS.fullmatch(text):
        raise _RefusedError(Reason.ERROR)
    return text or None


_MONTHS = "(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])[a-z]*"
_DATE_OF_CLASS = re.compile(
    rf"\d{{1,2}}[. -]*{_MONTHS}\.?(?:[ -]?\d{{2,4}})?|{_MONTHS}[. -]*\d{{1,4}}|[34]\d{{4}}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?",
    re.IGNORECASE,
)
"""What a spreadsheet makes of a class such as «1-5»: a day, or the number of one."""

_NUMBER_OF_CLASS = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
"""What it makes of one such as «5E2»."""


_GRADE = re.compile(r"(?:trinn |klasse )?0?(\d{1,2})\.? ?(?:\.?trinn|klasse|kl\.?|steg|årstrinn)?(?:[.,]0+)?")
_UPPER = re.compile(r"vg ?([123])\b(?! ?[/-] ?\d)(?!.*vg).*")
_BEFORE_UPPER = 10
_LAST_GRADE = 13


def _grade(cell: Cell) -> int | None:
    """A grade: «5», «5. trinn», «Vg2»."""
    if cell == "":
        return None
    text = plain_text(cell).casefold() if isinstance(cell, str) else ""
    upper, plain = _UPPER.fullmatch(text), _GRADE.fullmatch(text)
    grade = _BEFORE_UPPER + int(upper[1]) if upper else int(plain[1]) if plain else 0
    if not 1 <= grade <= _LAST_GRADE:
        raise _RefusedError(Reason.GRADE)
    return grade


def _name_to_show(by_field: Mapping[Field, Cell]) -> str:
    """What can be shown of a refused line: its name, where that is text and holds no fødselsnummer."""
    cells = (by_field.get(one, "") for one in (Field.GIVEN_NAME, Field.FAMILY_NAME, Field.WHOLE_NAME))
    words = " ".join(filter(None, (plain_text(cell) for cell in cells if isinstance(cell, str))))
    return "" if holds_national_id(words) else words[:LONGEST]


_TOLD_EVERY = 500


def told_of(those: Sequence[_T], progress: Callable[[float], object], since: float, until: float) -> Iterator[_T]:
    """Each of those, telling every so often how far it has come between two parts of the whole."""
    for place, one in enumerate(those):
        if place % _TOLD_EVERY == 0:
            progress(since + (until - since) * place / len(those))
        yield one


def entries_of(
    lines: Sequence[Line], columns: Columns, *, today: date, progress: Callable[[float], object] = lambda _: None
) -> tuple[list[Entry], list[Refusal]]:
    """What all lines say, and those that are refused: also all that cannot be told apart, for nobody knows who is who.

    Args:
        lines: the lines of a table.
        columns: what each column is.
        today: the day that tells who may be born, and when somebody may begin.
        progress: hears how far it has come, from 0 to 1, and stops it by raising.
    """
    read = [entry_of(line, columns, today=today) for line in told_of(lines, progress, 0.0, 1.0)]
    entries = [one for one in read if isinstance(one, Entry)]
    refused = [one for one in read if isinstance(one, Refusal)]
    years: dict[str, list[int | None]] = {}
    for one in entries:
        years.setdefault(name_key(one.full_name), []).append(one.birth_year)
    alike = {one.line for one in entries if _is_one_of_several(years[name_key(one.full_name)], one.birth_year)}
    refused += [Refusal(line=one.line, reason=Reason.ALIKE, name=one.full_name) for one in entries if one.line in alike]
    return [one for one in entries if one.line not in alike], sorted(refused, key=lambda one: one.line)


def _is_one_of_several(years: Sequence[int | None], year: int | None) -> bool:
    """Whether others of the same name have the same year, or it is not known which year one of them has."""
    return len(years) > 1 and (years.count(year) > 1 or None in years)


def name_key(full_name: str) -> str:
    """A name as it is compared: letter size, blanks and the way letters are put together say nothing.

    >>> name_key("KARI  Åse") == name_key("Kari A\u030ase")
    True
    """
    return plain_text(full_name).casefold()
