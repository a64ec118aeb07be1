"""Who has done what: the audit (logg) as it is read on the screen and written to a file.

No operation changes it. What is done is written down where it is done, in the same transaction (`storage.changes`).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from ioplab import i18n, wording
from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.i18n import mark, tr
from ioplab.labels import clock
from ioplab.operations.store import Store
from ioplab.storage.audit import Asked, Audited

TOGETHER = timedelta(hours=1)
"""What somebody does again and again to the same thing within this time is one line on the screen: a field saves itself often."""


class AuditKind(Enum):
    """What kind of thing was done (slag)."""

    LOOKED = "looked"
    CHANGED = "changed"
    EXPORTED = "exported"
    DELETED = "deleted"
    KEYS = "keys"
    REFUSED = "refused"


_EXPORTS = frozenset(
    {
        "export_audit",
        "export_plans",
        "export_record",
        "hand_over",
        "issue_aggregate",
        "make_calendar",
        "record_export",
        "request_contribution",
        "save_figure",
        "save_figures",
    }
)
_KEYS = frozenset({"change_passphrase", "give_key", "identify", "set_administrator", "take_key"})
_EXPORTED = "make_document"

_NAMES = mark(
    {
        AuditKind.LOOKED: "sett på",
        AuditKind.CHANGED: "endret",
        AuditKind.EXPORTED: "tatt ut",
        AuditKind.DELETED: "slettet",
        AuditKind.KEYS: "tilgang",
        AuditKind.REFUSED: "avvist",
    }
)

_DETAILS = mark({"file": "fil", "paper": "papir", "yes": "ja", "no": "nei", "whole": "hel", "public": "offentlig"})


def kind_name(kind: AuditKind) -> str:
    """What a kind is called."""
    return tr(_NAMES[kind])


def kind_of(operation: str) -> AuditKind:
    """What kind of thing an operation does."""
    if operation == "open_pupil":
        return AuditKind.LOOKED
    if operation == "refused":
        return AuditKind.REFUSED
    if operation in _EXPORTS or operation.startswith(_EXPORTED):
        return AuditKind.EXPORTED
    if operation in _KEYS:
        return AuditKind.KEYS
    is_deletion = operation.startswith(("remove_", "delete_", "clear_", "forget_"))
    return AuditKind.DELETED if is_deletion else AuditKind.CHANGED


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One line of the audit in words; several rows that belong together are one.

    Attributes:
        first: when it was done first.
        last: when it was done last; the same where it was done once.
        person: who.
        kind: what kind of thing.
        what: what, in words.
        pupils: who it was about, by name where they are here.
        times: how many rows it stands for.
    """

    first: datetime
    last: datetime
    person: str
    kind: AuditKind
    what: str
    pupils: str
    times: int = 1


def audit(vault: Store, asked: Asked = Asked(), *, kind: AuditKind | None = None) -> tuple[AuditLine, ...]:  # noqa: B008 - frozen
    """The audit in words, the newest first, row by row.

    Args:
        vault: whose audit.
        asked: of which pupil, person and time.
        kind: only that kind.

    Raises:
        RefusedError: the person may not read it.
    """
    found = vault.audit(replace(asked, at_most=None) if kind else asked)
    name, staff = _namer(vault), {str(one.id): one.name for one in vault.staff()}
    chosen = (row for row in found if kind in (None, kind_of(row.operation)))
    lines = (_line(row, name, staff) for row in chosen)
    return tuple(line for line, _ in zip(lines, range(asked.at_most or len(found)), strict=False))


def _namer(vault: Store) -> Callable[[PupilId], str]:
    names = vault.pupil_names()
    return lambda key: names.get(key) or tr("elev {id} (slettet)").format(id=key[:8])


def _line(row: Audited, name: Callable[[PupilId], str], staff: Mapping[str, str]) -> AuditLine:
    return AuditLine(
        first=row.at.astimezone(),
        last=row.at.astimezone(),
        person=row.person,
        kind=kind_of(row.operation),
        what=_what(row, staff),
        pupils=", ".join(map(name, row.pupils)),
    )


def _what(row: Audited, staff: Mapping[str, str]) -> str:
    """What was done, and to whom of the staff where it was to one of them."""
    if row.operation == "refused":
        return tr("Avvist: {what}").format(what=_tried(row.detail or "").lower())
    words = wording.operation_name(row.operation)
    if row.operation == "delete_pupil":
        return words  # its detail is the proof, which is read elsewhere
    if row.target is not None and row.target in staff:
        words = f"{words}: {staff[row.target]}"
    return f"{words} ({detail_words(row.detail)})" if row.detail else words


def _tried(operation: str) -> str:
    """A right that was asked for by itself, or an operation."""
    right = next((one for one in Right if one.value == operation), None)
    return wording.right_name(right) if right else wording.operation_name(operation)


def detail_words(detail: str) -> str:
    """What a row says beside its operation, as people read it: «bokmål, pdf, fil»."""
    return ", ".join(
        tr(_DETAILS[part]) if part in _DETAILS else i18n.LANGUAGES.get(part, part).lower() for part in detail.split()
    )


def gathered(lines: Iterable[AuditLine]) -> tuple[AuditLine, ...]:
    """The lines, newest first, with those put together that say the same of the same within an hour."""
    found: list[AuditLine] = []
    for line in lines:
        newer = found[-1] if found else None
        if newer is not None and _is_same(newer, line) and newer.last - line.first <= TOGETHER:
            found[-1] = replace(newer, first=line.first, times=newer.times + line.times)
        else:
            found.append(line)
    return tuple(found)


def _is_same(one: AuditLine, other: AuditLine) -> bool:
    return (one.person, one.kind, one.what, one.pupils) == (other.person, other.kind, other.what, other.pupils)


# As a file


def as_csv(lines: Sequence[AuditLine]) -> bytes:
    """The lines as CSV for a spreadsheet: UTF-8 with its mark, semicolons, one line each. No cell is taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([tr("Dato"), tr("Klokkeslett"), tr("Hvem"), tr("Slag"), tr("Hva"), tr("Elev")])
    for line in lines:
        cells = (
            line.last.date().isoformat(),
            clock(line.last),
            line.person,
            kind_name(line.kind),
            line.what,
            line.pupils,
        )
        writer.writerow(map(plain_cell, cells))
    return text.getvalue().encode("utf-8-sig")


def plain_cell(text: str) -> str:
    """A text that a spreadsheet takes as text, whatever it begins with."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def export_audit(vault: Store, asked: Asked = Asked(), *, kind: AuditKind | None = None) -> bytes:  # noqa: B008 - frozen
    """The audit as CSV. Leaves a row in it.

    Raises:
        RefusedError: the person may not read it.
    """
    content = as_csv(audit(vault, asked, kind=kind))
    with vault.change("export_audit", on=asked.pupil) as change:
        change.note("csv file")
    return content
