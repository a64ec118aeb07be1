"""Pupil lists in Excel workbooks (.xlsx). For `pupil_list`.

Our own reader, and not a library's: it streams with a limit on every part, reads no DTD, runs nothing, and tells a formula that
was never worked out from an empty cell, which the libraries do not. It is held against openpyxl by tests.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from xml.parsers import expat

from ioplab.domain.pupil_list import Cell, Line, Unread
from ioplab.errors import UserError
from ioplab.exchange.pupil_list_limits import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_LINES,
    Progress,
    Sheet,
    clean,
    quietly,
    too_many_cells,
    too_many_lines,
)
from ioplab.i18n import tr

_LARGEST_PART = 64 * 2**20
"""Bytes of one part of a workbook when it is unpacked."""

_MOST_PARTS = 2_000
_MOST_SHEETS = 200
_MOST_TEXTS = 1_000_000
_MOST_MERGED = 20_000
_LAST_COLUMN = 16_384
_LAST_ROW = 1_048_576
_AT_A_TIME = 2**16

_DAYS_OF_1904 = 1462
"""Days between the two dates that workbooks count from."""

_EPOCH = date(1899, 12, 30)
_LAST_SERIAL = 2_958_465

_DATE_FORMATS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Built-in number formats that show a number as a date or a time."""

_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_TROUBLE = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, OverflowError)
"""What `zipfile` raises for a file that is damaged, beside what it says it raises."""

Attributes = Mapping[str, str]


class _DamagedError(Exception):
    """The workbook is not as a workbook is to be."""


def _refused() -> UserError:
    return UserError(
        tr("Arbeidsboken er skadet eller kuttet, og kan ikke leses."),
        advice=tr("Lagre den på nytt i Excel, eller hent den igjen."),
    )


def _too_large() -> UserError:
    return UserError(
        tr("Arbeidsboken blir for stor når den pakkes ut."),
        advice=tr("Kopier kolonnene med elevene til en ny arbeidsbok, og prøv igjen."),
    )


@dataclass(slots=True)
class Workbook:
    """A workbook with its sheets.

    Raises:
        UserError: it is no workbook, is damaged, locked, or unpacks to too much.
    """

    content: bytes
    sheets: tuple[Sheet, ...] = ()
    _zip: zipfile.ZipFile = field(init=False)
    _parts: dict[str, str] = field(default_factory=dict)
    _texts: list[str] | None = None
    _dates: frozenset[int] = frozenset()
    _epoch: date = _EPOCH

    def __post_init__(self) -> None:
        """Read what the workbook says of itself."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(self.content))
            infos = self._zip.infolist()
        except _TROUBLE as error:
            raise _refused() from error
        if len(infos) > _MOST_PARTS:
            raise _too_large()
        _refuse_other_zips(self._zip)
        if any(info.flag_bits & 1 for info in infos):
            raise UserError(tr("Arbeidsboken er låst med passord."), advice=tr("Fjern passordet i Excel, og lagre på nytt."))
        try:
            self._read_contents()
        except _DamagedError as error:
            raise _refused() from error

    def _read_contents(self) -> None:
        found: list[tuple[str, str, bool]] = []
        related: dict[str, str] = {}

        def sheet(name: str, given: Attributes) -> None:
            if name == "sheet":
                found.append((given.get("name", ""), given.get("id", ""), given.get("state", "visible") != "visible"))
            elif name == "workbookPr" and given.get("date1904") in ("1", "true"):
                self._epoch = _EPOCH + timedelta(days=_DAYS_OF_1904)

        def relation(name: str, given: Attributes) -> None:
            if name == "Relationship" and given.get("Type", "").endswith("/worksheet"):
                target = given.get("Target", "")
                related[given.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"

        self._parse("xl/workbook.xml", _Handlers(start=sheet))
        self._parse("xl/_rels/workbook.xml.rels", _Handlers(start=relation))
        kept = [(name, related[key], hidden) for name, key, hidden in found if key in related]
        if found and not kept and not related:
            raise UserError(tr("Arbeidsboken har bare diagrammer."), advice=tr("Velg en arbeidsbok med et ark som har elevene."))
        if not kept or len(kept) > _MOST_SHEETS or len({name for name, _, _ in kept}) < len(kept):
            raise _DamagedError
        self.sheets = tuple(Sheet(name=name, is_hidden=hidden) for name, _, hidden in kept)
        self._parts = {name: part for name, part, _ in kept}

    def lines_of(self, sheet: str, progress: Progress = quietly) -> tuple[list[Line], int]:
        """The lines of a sheet that have something in them, and how many of those are hidden.

        Raises:
            UserError: the sheet is damaged, or too large.
        """
        try:
            if self._texts is None:
                self._texts = self._shared_texts()
                self._dates = self._date_styles()
            reader = _SheetReader(self._texts, self._dates, self._epoch)
            self._parse(self._parts[sheet], _Handlers(start=reader.start, end=reader.end, text=reader.text), progress)
        except _DamagedError as error:
            raise _refused() from error
        return reader.finished(), reader.hidden

    def _shared_texts(self) -> list[str]:
        texts: list[str] = []
        parts: list[str] = []
        within: list[str] = []

        def start(name: str, _: Attributes) -> None:
            within.append(name)
            if name == "si":
                parts.clear()

        def end(name: str) -> None:
            within.pop()
            if name == "si":
                texts.append("".join(parts))
                if len(texts) > _MOST_TEXTS:
                    raise _too_large()

        def text(letters: str) -> None:
            if within and within[-1] == "t" and "rPh" not in within:  # how a text is pronounced is no part of it
                parts.append(letters)

        if "xl/sharedStrings.xml" in self._zip.namelist():
            self._parse("xl/sharedStrings.xml", _Handlers(start=start, end=end, text=text))
        return texts

    def _date_styles(self) -> frozenset[int]:
        """The numbers of the styles that show a number as a date."""
        own: dict[str, str] = {}
        styles: list[str] = []
        within: list[str] = []

        def start(name: str, given: Attributes) -> None:
            within.append(name)
            if name == "numFmt":
                own[given.get("numFmtId", "")] = given.get("formatCode", "")
            elif name == "xf" and "cellXfs" in within:
                styles.append(given.get("numFmtId", "0"))

        if "xl/styles.xml" in self._zip.namelist():
            self._parse("xl/styles.xml", _Handlers(start=start, end=lambda _: within.pop()))
        return frozenset(place for place, key in enumerate(styles) if _shows_date(key, own.get(key)))

    def _parse(self, part: str, handlers: _Handlers, progress: Progress = quietly) -> None:
        """Read one part as XML, piece by piece, never more than a workbook for pupils can have."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = lambda name, given: handlers.start(_local(name), _locals(given))
        parser.EndElementHandler = lambda name: handlers.end(_local(name))
        parser.CharacterDataHandler = handlers.text
        parser.StartDoctypeDeclHandler = _refuse_doctype
        try:
            size = max(self._zip.getinfo(part).file_size, 1)
            for done, piece in self._pieces(part):
                parser.Parse(piece)
                progress(min(done / size, 1.0))
            parser.Parse(b"", True)
        except (KeyError, expat.ExpatError, *_TROUBLE) as error:
            raise _DamagedError from error

    def _pieces(self, part: str) -> Iterator[tuple[int, bytes]]:
        done = 0
        with self._zip.open(part) as stream:
            while piece := stream.read(_AT_A_TIME):
                done += len(piece)
                if done > _LARGEST_PART:
                    raise _too_large()
                yield done, piece


def _ignored(*_: Any) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Handlers:
    start: Callable[[str, Attributes], object] = _ignored
    end: Callable[[str], object] = _ignored
    text: Callable[[str], object] = _ignored


def _refuse_doctype(*_: Any) -> None:
    raise _DamagedError


def _local(name: str) -> str:
    return name.rpartition(":")[2] if ":" in name else name


def _locals(given: Mapping[str, str]) -> Attributes:
    return {_local(name): value for name, value in given.items()}


def _refuse_other_zips(archive: zipfile.ZipFile) -> None:
    """Say what a packed file is that is no workbook of this kind."""
    names = set(archive.namelist())
    if "xl/workbook.xml" in names:
        return
    save_as = tr("Åpne filen i et regneark og lagre den som .xlsx eller CSV.")
    if "xl/workbook.bin" in names:
        raise UserError(tr("Filen er en binær Excel-fil (.xlsb)."), advice=save_as)
    if "content.xml" in names and "mimetype" in names:
        raise UserError(tr("Filen er lagret av LibreOffice eller OpenOffice (.ods)."), advice=save_as)
    raise UserError(tr("Filen er pakket, men er ikke en Excel-arbeidsbok."), advice=save_as)


def _shows_date(key: str, code: str | None) -> bool:
    if code is not None:
        shown = _NOT_SHOWN.sub("", code.partition(";")[0]).casefold()
        return any(letter in shown for letter in "dyå") or ("m" in shown and "h" not in shown and "s" not in shown)
    return key.isdecimal() and int(key) in _DATE_FORMATS


class _SheetReader:
    """Makes lines of what the parser meets in a sheet."""

    def __init__(self, texts: list[str], dates: frozenset[int], epoch: date) -> None:
        self._texts = texts
        self._dates = dates
        self._epoch = epoch
        self._lines: dict[int, dict[int, Cell]] = {}
        self._merged: list[tuple[int, int, int]] = []
        self._known: dict[str, Cell] = {}
        self._row = self._column = 0
        self._cells: dict[int, Cell] = {}
        self._is_hidden = False
        self._kind = self._style = ""
        self._value: list[str] = []
        self._takes_text = self._has_formula = self._is_spoken = False
        self._count = 0
        self.hidden = 0

    def start(self, name: str, given: Attributes) -> None:
        """An element begins."""
        if name == "c":
            self._begin_cell(given)
        elif name in ("v", "t"):
            self._takes_text = not self._is_spoken  # how a text is pronounced is no part of it
        elif name == "f":
            self._has_formula = True
        elif name == "row":
            self._begin_row(given)
        elif name == "rPh":
            self._is_spoken = True
        elif name == "mergeCell":
            self._merge(given.get("ref", ""))

    def end(self, name: str) -> None:
        """An element ends."""
        if name in ("v", "t"):
            self._takes_text = False
        elif name == "rPh":
            self._is_spoken = False
        elif name == "c":
            self._end_cell()
        elif name == "row" and any(cell != "" for cell in self._cells.values()):
            self._lines[self._row] = self._cells
            self.hidden += self._is_hidden
            if len(self._lines) > MOST_LINES:
                raise too_many_lines()

    def text(self, letters: str) -> None:
        """Letters within an element."""
        if self._takes_text:
            self._value.append(letters)

    def _begin_row(self, given: Attributes) -> None:
        number = _number(given.get("r", str(self._row + 1)))
        if not self._row < number <= _LAST_ROW:
            raise _DamagedError
        self._row, self._column, self._cells = number, 0, {}
        self._is_hidden = given.get("hidden") in ("1", "true")

    def _begin_cell(self, given: Attributes) -> None:
        reference = given.get("r")
        column, row = _place(reference) if reference else (self._column + 1, self._row)
        if row != self._row or not self._column < column <= _LAST_COLUMN:
            raise _DamagedError
        self._column = column
        self._count += 1
        if self._count > MOST_CELLS:
            raise too_many_cells()
        self._kind, self._style = given.get("t", "n"), given.get("s", "")
        self._value, self._has_formula = [], False

    def _end_cell(self) -> None:
        cell = self._cell()
        if cell == "":
            return
        if self._column > MOST_COLUMNS:
            raise UserError(
                tr("Arket har for mange kolonner."),
                advice=tr("Behold bare kolonnene med navn, fødselsår, trinn og klasse."),
            )
        self._cells[self._column] = cell

    def _cell(self) -> Cell:
        value = "".join(self._value)
        if self._has_formula and not value and self._kind != "str":
            return Unread.FORMULA
        if self._kind == "e":
            return Unread.ERROR
        if self._kind == "s":
            place = _number(value) if value else -1
            if place >= len(self._texts):
                raise _DamagedError
            return self._cleaned(self._texts[place]) if value else ""
        if self._kind == "b":
            return "SANN" if value == "1" else "USANN"
        if self._kind == "d":
            return self._cleaned(value)
        return self._of_number(value) if self._kind == "n" and value else self._cleaned(value)

    def _cleaned(self, text: str) -> Cell:
        if text not in self._known:
            self._known[text] = clean(text)
        return self._known[text]

    def _of_number(self, value: str) -> Cell:
        try:
            number = float(value)
            whole = int(number)
        except (ValueError, OverflowError):
            return Unread.ERROR
        if self._style.isdecimal() and int(self._style) in self._dates:
            return self._day(whole)
        return self._cleaned(str(whole) if whole == number else repr(number))

    def _day(self, serial: int) -> Cell:
        if not 1 <= serial <= _LAST_SERIAL - _DAYS_OF_1904:
            return Unread.ERROR
        return self._epoch + timedelta(days=serial)

    def _merge(self, reference: str) -> None:
        first, colon, last = reference.partition(":")
        if not colon:
            return
        (column, top), (_, bottom) = _place(first), _place(last)
        self._merged.append((column, top, bottom))
        if len(self._merged) > _MOST_MERGED:
            raise _too_large()

    def finished(self) -> list[Line]:
        """The lines. What is merged over several lines stands in each of them."""
        numbers = sorted(self._lines)
        work = 0
        for column, top, bottom in self._merged:
            cell = self._lines.get(top, {}).get(column, "")
            below = numbers[bisect_right(numbers, top) : bisect_right(numbers, bottom)] if cell != "" else []
            work += len(below)
            if work > MOST_CELLS:
                raise too_many_cells()
            for number in below:
                self._lines[number][column] = cell  # whatever lies below it, the sheet shows this
        return [Line(number=number, cells=_in_a_row(self._lines[number])) for number in numbers]


def _in_a_row(cells: Mapping[int, Cell]) -> tuple[Cell, ...]:
    return tuple(cells.get(column, "") for column in range(1, max(cells) + 1))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 9):  # noqa: PLR2004 - more than any workbook has
        raise _DamagedError
    return int(text)


_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")


def _place(reference: str) -> tuple[int, int]:
    """Column and row of a reference such as ``B5``, counted from 1."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        raise _DamagedError
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(found[2])
