"""Pupil lists as text: which letters the bytes are, what parts the columns, and the lines. For `pupil_list`."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from ioplab.domain.pupil_list import Line, is_known_heading, table_of
from ioplab.errors import UserError
from ioplab.exchange.pupil_list_limits import (
    LONGEST_CELL,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_LINES,
    Progress,
    clean,
    too_many_cells,
    too_many_lines,
)
from ioplab.i18n import tr

_DELIMITERS = ";\t,|"
_SAMPLE = 100
"""Lines that decide what parts the columns."""

_MOSTLY = 0.8
"""The part of the lines without a heading that must have the same number of columns, for it to be a table."""

_EMPTY_TOO = 5
"""Times the most columns there may be, that a line may have when the empty ones are counted."""

_TOLD_EVERY = 500
_SAYS = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
"""The line that Excel understands as what parts the columns."""

_IN_TWO_WAYS = re.compile("Ã[¦¸¥†˜…©]")
"""æ, ø, å, Æ, Ø, Å and é in UTF-8, read as Windows writes: some lines are written in one way and some in the other."""

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def lines_of(content: bytes, progress: Progress) -> list[Line]:
    """The lines of a text file.

    Raises:
        UserError: it is not text, or not a table.
    """
    text = _decoded(content)
    delimiter, text = _delimiter(text)
    found: list[Line] = []
    widths: list[int] = []
    source = _Told(text, progress)
    count = 0
    try:
        for number, cells in enumerate(csv.reader(source, delimiter=delimiter, strict=True), start=1):
            count += len(cells)
            if count > MOST_CELLS:
                raise too_many_cells()
            kept = [clean(cell) for cell in cells]
            while kept and kept[-1] == "":
                kept.pop()
            if kept:
                found.append(Line(number=number, cells=tuple(kept)))
                widths.append(len(cells))
            if len(found) > MOST_LINES:
                raise too_many_lines()
    except csv.Error as error:
        raise UserError(
            tr("Filen kan ikke leses fra linje {line}: et anførselstegn står alene, eller en celle er for lang.").format(
                line=source.count
            ),
            advice=tr("Filen kan være kuttet. Hent den på nytt, eller rett linjen i et regneark."),
        ) from error
    return _with_cut(_with_wider(found, widths) if delimiter == "," else found, text, delimiter)


class _Told:
    """The lines of a text, telling how far they have been read."""

    def __init__(self, text: str, progress: Progress) -> None:
        self._lines = io.StringIO(text, newline="")
        self._length = max(len(text), 1)
        self._read = 0
        self._progress = progress
        self.count = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.count += 1
            self._read += len(line)
            if self.count % _TOLD_EVERY == 0:
                self._progress(self._read / self._length)
            yield line


def _with_wider(lines: list[Line], widths: list[int]) -> list[Line]:
    """Mark the lines parted by commas that have more cells than the heading: a name may have had a comma of its own."""
    header = table_of(lines[:_SAMPLE]).header
    place = next((at for at, line in enumerate(lines) if header and line.cells == header), None)
    if place is None:
        return lines
    return [
        replace(line, is_wider=True) if at > place and width > widths[place] else line
        for at, (line, width) in enumerate(zip(lines, widths, strict=True))
    ]


def _with_cut(lines: list[Line], text: str, delimiter: str) -> list[Line]:
    """Mark the last line where the file ends in the middle of it: without a line break, with fewer columns than others."""
    if len(lines) < 2 or text.endswith(("\n", "\r")):  # noqa: PLR2004 - there must be others
        return lines
    last = re.split(r"[\r\n]", text)[-1]
    heading = next((line for line in re.split(r"[\r\n]+", text) if line.strip()), "")
    if last.count(delimiter) < heading.count(delimiter) and last.count(delimiter) < _usual(text, delimiter):
        lines[-1] = Line(number=lines[-1].number, cells=lines[-1].cells, is_cut=True)
    return lines


def _usual(text: str, delimiter: str) -> int:
    """How many times the delimiter stands in most lines."""
    sample = [line for line in islice(io.StringIO(text, newline=""), _SAMPLE) if line.strip()]
    return Counter(line.count(delimiter) for line in sample).most_common(1)[0][0]


# Letters


def _decoded(content: bytes) -> str:
    """The text: by its mark, else UTF-8, else as Windows in Norway writes it."""
    by_mark = next((name for mark, name in _BOMS if content.startswith(mark)), None)
    names = [by_mark] if by_mark else _without_mark(content)
    for name in names:
        try:
            text = content.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "cp1252" and _IN_TWO_WAYS.search(text):
            break
        return text
    raise UserError(
        tr("Filen har tegn som ikke kan leses."),
        advice=tr("Lagre listen på nytt som «CSV UTF-8» eller .xlsx, og prøv igjen."),
    )


def _without_mark(content: bytes) -> list[str]:
    if b"\0" not in content:
        return ["utf-8", "cp1252"]
    pairs = len(content) // 2
    for name, zeros in (("utf-16-le", content[1::2].count(0)), ("utf-16-be", content[0::2].count(0))):
        if pairs and zeros / pairs > 0.5:  # noqa: PLR2004 - every other byte of Norwegian text is nought
            return [name]
    raise UserError(tr("Filen er ikke ren tekst."), advice=tr("Hent listen som CSV eller Excel (.xlsx) fra det andre systemet."))


# Columns


def _delimiter(text: str) -> tuple[str, str]:
    """What parts the columns, and the text without the line that says so."""
    said = _SAYS.match(text)
    if said is not None and (said.end() == len(text) or text[said.end() - 1] in "\r\n"):
        return said[1], text[said.end() :]
    scored = [(score, -place) for place, one in enumerate(_DELIMITERS) if (score := _score(text, one))]
    if not scored:
        raise UserError(
            tr("Jeg finner ingen kolonner i filen."),
            advice=tr("Kolonnene skal være delt med semikolon, komma eller tabulator, helst med overskrifter."),
        )
    return _DELIMITERS[-max(scored)[1]], text


def _score(text: str, delimiter: str) -> tuple[int, float, int] | None:
    """How well the lines are a table with this between the columns: known headings, lines of one width, the width."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    sample: list[Line] = []
    widths: list[int] = []
    try:
        for number, cells in enumerate(islice(reader, _SAMPLE), start=1):
            if len(cells) > MOST_COLUMNS * _EMPTY_TOO:
                return None
            if any(cells):
                sample.append(Line(number=number, cells=tuple(cell.strip()[:LONGEST_CELL] for cell in cells)))
                widths.append(len(cells))
    except csv.Error:
        return None
    if not sample:
        return None
    header = table_of(sample).header
    width = len(header) or Counter(widths).most_common(1)[0][0]
    share = sum(one == width for one in widths) / len(widths)
    if not header and (width < 2 or share < _MOSTLY):  # noqa: PLR2004 - a list without headings has several columns
        return None
    return sum(is_known_heading(cell) for cell in header), share, width
