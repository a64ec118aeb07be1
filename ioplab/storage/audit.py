"""Reading the audit: who did what, to which pupils, when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec
from sqlite_utils import Database

from ioplab.domain.ids import PupilId
from ioplab.storage import ownership, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is wanted of the audit.

    Attributes:
        pupil: only what is about this pupil.
        person: only what this person has done.
        since: from this moment on, an aware one.
        until: before this moment.
        operations: only these; None for all.
        at_most: no more than so many, the newest.
    """

    pupil: PupilId | None = None
    person: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    operations: Collection[str] | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """One row: the change's number, when, who, which operation, to what (an id), what more is said of it, about whom."""

    number: int
    at: datetime
    person: str
    operation: str
    target: str | None = None
    detail: str | None = None
    reverts: int | None = None
    pupils: tuple[PupilId, ...] = ()


def read(database: Database, asked: Asked) -> tuple[Audited, ...]:
    """What is wanted, the newest first. What is wanted of one pupil tells of no other: it is given to that pupil's home."""
    conditions, values = _conditions(asked)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    sql = f"SELECT id, at, person, operation, target, detail, reverts FROM change {where} ORDER BY id DESC LIMIT ?"
    found = database.execute(sql, [*values, -1 if asked.at_most is None else asked.at_most]).fetchall()
    about = _pupils_of(database, [row[0] for row in found])
    return tuple(
        Audited(
            number=number,
            at=datetime.fromisoformat(at),
            person=person,
            operation=operation,
            target=target,
            detail=detail,
            reverts=reverts,
            pupils=about.get(number, ()) if asked.pupil is None else (asked.pupil,),
        )
        for number, at, person, operation, target, detail, reverts in found
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What a change did to one row: as it was before and after, as stored; None where there was no row.

    Attributes:
        change: the number of the change.
        at: when.
        person: who.
        operation: by which operation.
        entity: the table.
        key: the row's key, in parts.
        before: the columns before.
        after: the columns after.
    """

    change: int
    at: datetime
    person: str
    operation: str
    entity: str
    key: tuple[str, ...]
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


_BY_GOAL = frozenset({"rating", "outcome"})
"""Tables whose rows tell how a goal was rated."""


def history_of(database: Database, pupil: str, *, viewer: str | None, closed: Collection[str]) -> tuple[Former, ...]:
    """All that has been changed of a pupil, oldest first.

    Args:
        database: the open vault.
        pupil: whose.
        viewer: who of the staff reads it; what others have not submitted is not for them.
        closed: evaluations in which something is hidden from the reader yet.
    """
    found: list[Former] = []
    for table, keys in ownership.rows_of(database, pupil):
        sql = """
            SELECT h.change, c.at, c.person, c.operation, h.key, h.before, h.rowid AS row FROM history AS h
            JOIN change AS c ON c.id = h.change
            WHERE h.entity = ? AND h.key IN (SELECT value FROM json_each(?)) ORDER BY h.rowid DESC
        """
        later = {
            "/".join(key): row for key, row in rows.by_keys(database, table, [tuple(one.split("/")) for one in keys]).items()
        }
        after: dict[str, Mapping[str, Any] | None] = dict(later)
        for change, at, person, operation, key, text, _ in database.execute(sql, [table.name, rows.as_list(keys)]):
            before = None if text is None else table.complete(msgspec.json.decode(text))
            parts = tuple(key.split("/"))
            one = Former(
                change=change,
                at=datetime.fromisoformat(at),
                person=person,
                operation=operation,
                entity=table.name,
                key=parts,
                before=before,
                after=after.get(key),
            )
            after[key] = before
            if table.name not in _BY_GOAL or parts[0] not in closed:
                found += _seen(one, viewer)
    return tuple(sorted(found, key=lambda one: one.change))


def _seen(one: Former, viewer: str | None) -> list[Former]:
    """A draft of another's rating is nobody's to read: what it said before it was submitted is left out."""
    if one.entity != "rating" or viewer in (None, one.key[-1]):
        return [one]
    shown = replace(one, before=_submitted(one.before), after=_submitted(one.after))
    return [] if shown.before is None and shown.after is None else [shown]


def _submitted(row: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    if row is None or row["submitted_at"] is None:
        return None
    kept = [version for version in msgspec.json.decode(row["earlier"]) if version.get("submitted_at") is not None]
    return {**row, "earlier": msgspec.json.encode(kept).decode()}


def _conditions(asked: Asked) -> tuple[list[str], list[str]]:
    """The conditions with their values; moments are stored as text that sorts in time's order."""
    from ioplab.storage.changes import moment_text

    wanted = {
        "id IN (SELECT change FROM change_pupil WHERE pupil = ?)": asked.pupil,
        "person = ?": asked.person,
        "at >= ?": asked.since and moment_text(asked.since),
        "at < ?": asked.until and moment_text(asked.until),
        "operation IN (SELECT value FROM json_each(?))": None if asked.operations is None else rows.as_list(asked.operations),
    }
    given = {condition: value for condition, value in wanted.items() if value is not None}
    return list(given), [str(value) for value in given.values()]


def _pupils_of(database: Database, numbers: Collection[int]) -> dict[int, tuple[PupilId, ...]]:
    found: dict[int, list[PupilId]] = defaultdict(list)
    sql = "SELECT change, pupil FROM change_pupil WHERE change IN (SELECT value FROM json_each(?)) ORDER BY pupil"
    for number, pupil in database.execute(sql, [rows.as_list(numbers)]):
        found[number].append(PupilId(pupil))
    return {number: tuple(pupils) for number, pupils in found.items()}
