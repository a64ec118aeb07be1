"""`ioplab pupils import`."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ioplab.cli import opening, output
from ioplab.domain.pupil_list import Columns, Field, PupilTable, Refusal, entries_of, objection, plain_heading, table_of
from ioplab.domain.pupil_match import Comparison, Outcome
from ioplab.errors import UserError
from ioplab.exchange import pupil_list
from ioplab.exchange.pupil_list_limits import LARGEST_FILE
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.operations import pupil_list_words as words
from ioplab.operations.pupil_lists import columns_for, compare_list, take_pupil_list
from ioplab.storage.vault import Vault

_PERCENT = 100


def read(chosen: Namespace) -> None:
    """Take in a pupil list, or only show what would become of each line.

    Raises:
        UserError: the file cannot be read, or it is not known which column is the name.
    """
    content = read_bytes(chosen.file, at_most=LARGEST_FILE)
    reading = tr("Leser listen")
    lines = pupil_list.read(
        content, sheet=chosen.sheet, progress=lambda part: output.progress(int(part * _PERCENT), _PERCENT, reading)
    )
    table = table_of(lines.lines)
    open_vault = opening.read_vault if chosen.preview else opening.open_vault
    with open_vault(chosen.vault, chosen.passphrase_file, chosen.person) as vault:
        columns = _columns(vault, table, chosen.columns)
        entries, refused = entries_of(table.lines, columns, today=vault.now().date())
        found = compare_list(vault, entries)
        has_changed = not chosen.preview and bool(take_pupil_list(vault, entries, table=table, columns=columns))
    hidden_sheets = sum(one.is_hidden for one in lines.sheets)
    notes = words.notes(table, entries, columns, hidden_lines=lines.hidden_lines, hidden_sheets=hidden_sheets)
    if chosen.json:
        output.say_json(_as_json(table, columns, found, refused, notes, has_changed=has_changed))
        return
    for line in notes:
        output.say(line)
    _say_rows(found, refused)
    output.say(words.summary(found, refused))
    output.say(_ending(found, preview=chosen.preview, has_changed=has_changed))


def _ending(found: Comparison, *, preview: bool, has_changed: bool) -> str:
    if preview:
        return tr("Dette er en forhåndsvisning. Ingenting er lagret.")
    ending = tr("Listen er tatt inn.") if has_changed else tr("Alt var her fra før, ingenting er endret.")
    if any(row.outcome is Outcome.DOUBTFUL for row in found.rows):
        ending += " " + tr("Rader som må avgjøres, er ikke tatt inn; avgjør dem i programmet.")
    return ending


def _say_rows(found: Comparison, refused: Sequence[Refusal]) -> None:
    told = [(row.entry.line, words.outcome_name(row.outcome), row.entry.full_name, words.row_words(row)) for row in found.rows]
    told = [one for one, row in zip(told, found.rows, strict=True) if row.outcome is not Outcome.UNCHANGED]
    told += [(one.line, words.refused_name(), one.name or "–", words.reason_words(one.reason)) for one in refused]
    for line, what, name, detail in sorted(told):
        output.say(tr("rad {line}: {what}: {name}. {detail}").format(line=line, what=what, name=name, detail=detail).strip())
    absent = words.absent_words(found)
    if absent:
        output.say(absent)


def _columns(vault: Vault, table: PupilTable, said: Sequence[str] | None) -> Columns:
    columns = columns_for(vault, table) if not said else _columns_said(table, said)
    wrong = objection(columns)
    if wrong is not None:
        headings = ", ".join(words.column_name(table, place) for place in range(table.width) if place not in table.locked)
        raise UserError(
            words.objection_words(wrong),
            advice=tr("Bruk --columns, for eksempel given_name=2. Kolonnene er: {headings}").format(headings=headings),
        )
    return columns


def _columns_said(table: PupilTable, said: Sequence[str]) -> Columns:
    """The columns as they are said to be: ``given_name=Fornavn``, or by number, ``class_name=4``."""
    columns: list[Field | None] = [None] * table.width
    for one in said:
        name, _, which = one.partition("=")
        known = next((field for field in Field if field.value == name.strip()), None)
        place = _place_of(table, which.strip())
        if known is None or place is None or place in table.locked or columns[place] is not None:
            raise UserError(
                tr("Jeg forstår ikke kolonnen «{said}», eller den tas aldri inn.").format(said=one),
                advice=tr("Skriv felt=kolonne, der feltet er ett av {names}.").format(
                    names=", ".join(one.value for one in Field)
                ),
            )
        columns[place] = known
    return tuple(columns)


def _place_of(table: PupilTable, which: str) -> int | None:
    named = [place for place in range(table.width) if which and plain_heading(table.heading(place)) == plain_heading(which)]
    if len(named) == 1:
        return named[0]
    is_number = which.isdecimal() and 1 <= int(which) <= table.width
    return int(which) - 1 if is_number else None


def _as_json(
    table: PupilTable, columns: Columns, found: Comparison, refused: Sequence[Refusal], notes: Sequence[str], *, has_changed: bool
) -> dict[str, Any]:
    return {
        "columns": [
            {
                "number": place + 1,
                "heading": words.column_name(table, place),
                "field": field.value if field else None,
                "never": table.locked[place].value if place in table.locked else None,
            }
            for place, field in enumerate(columns)
        ],
        "rows": [
            {
                **asdict(row.entry),
                "outcome": row.outcome.value,
                "pupil": row.pupil.id if row.pupil else None,
                "changes": [asdict(change) for change in row.changes],
                "candidates": [one.id for one in row.candidates],
            }
            for row in found.rows
        ],
        "refused": [{"line": one.line, "name": one.name, "reason": one.reason.value} for one in refused],
        "absent": [one.id for one in found.absent],
        "notes": list(notes),
        "changed": has_changed,
    }
