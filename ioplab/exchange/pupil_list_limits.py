"""What every reader of pupil lists keeps to: how large a file may be, how it tells how far it has come, what a cell may hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ioplab.domain.national_id import holds_national_id
from ioplab.domain.pupil_list import Cell, Unread
from ioplab.errors import UserError
from ioplab.i18n import tr

LARGEST_FILE = 20 * 2**20
"""Bytes. A list of 20 000 pupils takes about two million."""

MOST_LINES = 50_000
MOST_COLUMNS = 200
MOST_CELLS = 1_000_000
"""Cells of a file: fifty columns of twenty thousand pupils."""

LONGEST_CELL = 500
"""Characters. No name, class or date is as long; what is longer is not looked at."""

Progress = Callable[[float], None]
"""Hears how far reading has come, from 0 to 1. May raise `StoppedError`."""


class StoppedError(UserError):
    """Somebody stopped the reading."""

    def __init__(self) -> None:
        super().__init__(tr("Lesingen ble stoppet. Ingenting er lest inn."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet (ark) of a workbook."""

    name: str
    is_hidden: bool = False


def quietly(_: float) -> None:
    """Progress that nobody watches."""


def too_many_cells() -> UserError:
    """That there are more cells than any list of pupils has."""
    return UserError(
        tr("Filen har for mange celler."),
        advice=tr("Behold bare kolonnene med navn, fødselsår, trinn og klasse, og slett tomme rader under listen."),
    )


def too_many_lines() -> UserError:
    """That there are more lines than any school has pupils."""
    return UserError(
        tr("Filen har for mange rader."), advice=tr("Den kan ha høyst {count}. Del den opp.").format(count=MOST_LINES)
    )


def clean(text: str) -> Cell:
    """A cell's text as it may be kept: not too long, and with no fødselsnummer in it.

    >>> clean('="5A"')
    '5A'
    """
    if len(text) > LONGEST_CELL:
        return Unread.TOO_LONG
    plain = text.strip()
    if plain.startswith('="') and plain.endswith('"') and plain.count('"') == 2:  # noqa: PLR2004 - one at each end
        plain = plain[2:-1].strip()  # how programs tell Excel to let a number be text
    if plain.startswith("#") and _ERROR.fullmatch(plain):
        return Unread.ERROR
    return Unread.NATIONAL_ID if plain and holds_national_id(plain) else plain


_ERROR = re.compile(r"#(?:[A-ZÆØÅ]+[!?]|DIV/0!|N/A|I/T|#+)", re.IGNORECASE)
"""What a spreadsheet shows where a formula has failed, in English or Norwegian, or where a number has no room."""
