"""Pupil lists from other systems: what a file is by its first bytes, whatever it is called, and the lines in it.

Every cell goes through `clean`, so that a fødselsnummer is gone before anybody can store, log or show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ioplab.domain.pupil_list import Line, table_of
from ioplab.errors import UserError
from ioplab.exchange import pupil_list_text
from ioplab.exchange.pupil_list_limits import LARGEST_FILE, MOST_COLUMNS, MOST_LINES, Progress, Sheet, quietly, too_many_lines
from ioplab.exchange.pupil_list_xlsx import Workbook
from ioplab.i18n import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a file holds.

    Attributes:
        lines: the lines with something in them.
        sheets: the sheets of a workbook; none for a text file.
        sheet: the name of the one that was read.
        hidden_lines: how many of the lines are hidden in the workbook, as by a filter.
    """

    lines: tuple[Line, ...]
    sheets: tuple[Sheet, ...] = ()
    sheet: str = ""
    hidden_lines: int = 0


def read(content: bytes, *, sheet: str | None = None, progress: Progress = quietly) -> Lines:
    """The lines of a file.

    Args:
        content: the whole file.
        sheet: the sheet to read; the first that is not hidden and has a heading, unless told.
        progress: hears how far it has come.

    Raises:
        UserError: it is not a list that can be read, and why.
    """
    if len(content) > LARGEST_FILE:
        raise UserError(tr("Filen er for stor."), advice=tr("Den kan høyst være {size} MB.").format(size=LARGEST_FILE // 2**20))
    if not content.strip(b"\0 \t\r\n"):
        raise UserError(tr("Filen er tom."), advice=tr("Hent listen på nytt fra det andre systemet."))
    _refuse_other_kinds(content)
    if content.startswith(b"PK"):
        return _of_workbook(Workbook(content), sheet, progress)
    return Lines(lines=tuple(_checked(pupil_list_text.lines_of(content, progress))))


def _of_workbook(book: Workbook, sheet: str | None, progress: Progress) -> Lines:
    wanted = [one for one in book.sheets if (one.name == sheet if sheet is not None else not one.is_hidden)]
    if not wanted:
        raise UserError(
            tr("Arbeidsboken har ikke arket som skal leses, eller alle arkene er skjult."),
            advice=tr("Velg et ark, eller vis arket i Excel og lagre på nytt."),
        )
    first: Lines | None = None
    for one in wanted:
        lines, hidden = book.lines_of(one.name, progress)
        found = Lines(lines=tuple(lines), sheets=book.sheets, sheet=one.name, hidden_lines=hidden)
        if lines and table_of(lines).header:
            return replace(found, lines=tuple(_checked(lines)))
        first = first if first is not None and first.lines else found
    assert first is not None  # noqa: S101 - there was at least one
    return replace(first, lines=tuple(_checked(first.lines)))


def _checked(lines: Sequence[Line]) -> Sequence[Line]:
    """Refuse what is no list: nothing in it, or far too much."""
    if not lines:
        raise UserError(tr("Det står ingenting i filen."), advice=tr("Hent listen på nytt fra det andre systemet."))
    if len(lines) > MOST_LINES:
        raise too_many_lines()
    widest = max(len(line.cells) for line in lines)
    if widest > MOST_COLUMNS:
        raise UserError(
            tr("Filen har for mange kolonner ({count}).").format(count=widest),
            advice=tr("Behold bare kolonnene med navn, fødselsår, trinn og klasse."),
        )
    return lines


_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_OLDER = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")
"""How the files of Excel 2 to 5 begin, that are not packed as later ones."""

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def _refuse_other_kinds(content: bytes) -> None:
    """Say plainly what a file is that cannot be read here, and what to do."""
    start = content[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    save_as = tr("Åpne filen i et regneark og lagre den som .xlsx eller CSV.")
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise UserError(tr("Arbeidsboken er låst med passord."), advice=tr("Fjern passordet i Excel, og lagre på nytt."))
        raise UserError(tr("Filen er en gammel Excel-fil (.xls)."), advice=save_as)
    if content.startswith(_OLDER):
        raise UserError(tr("Filen er en gammel Excel-fil (.xls)."), advice=save_as)
    if start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<")):
        raise UserError(tr("Filen er en nettside eller XML, ikke et regneark."), advice=save_as)
    if start.startswith(b"%pdf"):
        raise UserError(tr("Filen er en PDF."), advice=tr("Hent listen som CSV eller Excel fra det andre systemet."))
    if start.startswith((b"{\\rtf", b"{", b"[")):
        raise UserError(tr("Filen er ikke en liste i CSV eller Excel."), advice=save_as)
