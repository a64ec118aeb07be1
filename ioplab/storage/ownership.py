"""Which pupil a row belongs to: by the rows there are, and for what has been deleted by the history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlite_utils import Database

from ioplab.storage import rows
from ioplab.storage.mapping import TABLES, Table

PUPIL = "pupil"
REQUEST = "contribution_request"

_BELOW_A_PUPIL = tuple(table for table in TABLES.values() if table.name == PUPIL or table.parent)
"""Every table whose rows are about a pupil and hang below it, owners first."""

_WITH_OWN_ID = {table.name: table.parent for table in _BELOW_A_PUPIL if table.key == ("id",)} | {REQUEST: "plan"}
"""The tables whose rows may be named alone, each with what owns them; a request belongs to a plan without hanging below it."""


def pupil_above(database: Database, table: str, key: str) -> str | None:
    """The pupil that the row with this id belongs to; None where there is no such row, or it is about no pupil."""
    while table != PUPIL:
        parent = _WITH_OWN_ID.get(table)
        if parent is None:
            return None
        row = database.execute(f"SELECT {parent} FROM {table} WHERE id = ?", [key]).fetchone()
        if row is None:
            return None
        table, key = parent, row[0]
    return key if database.execute("SELECT 1 FROM pupil WHERE id = ?", [key]).fetchone() else None


def pupil_of_any(database: Database, key: str) -> str | None:
    """The pupil that whatever has this id belongs to. Ids are the same in no two tables."""
    return next((found for table in _WITH_OWN_ID if (found := pupil_above(database, table, key))), None)


def owners(database: Database, table: str) -> dict[str, str]:
    """The pupil of each row that may own others, by the rows' ids."""
    if table == PUPIL:
        return {key: key for (key,) in database.execute("SELECT id FROM pupil")}
    above = owners(database, parent) if (parent := _WITH_OWN_ID.get(table)) else {}
    found = database.execute(f"SELECT id, {parent} FROM {table}") if parent else ()
    return {key: above[owner] for key, owner in found if owner in above}


def rows_of(database: Database, pupil: str) -> Iterator[tuple[Table, set[str]]]:
    """All that ever belonged to the pupil: each table with the keys of rows stored and deleted, as the history writes them."""
    ids: dict[str, set[str]] = {}
    for table in _BELOW_A_PUPIL:
        found = {pupil} if table.parent is None else set(_keys_below(database, table, ids[table.parent]))
        ids[table.name] = found
        yield table, found


def _keys_below(database: Database, table: Table, parents: Iterable[str]) -> Iterator[str]:
    """The keys of rows below these owners: a key of several parts begins with the owner's."""
    listed = rows.as_list(parents)
    key = " || '/' || ".join(table.key)
    now = f"SELECT {key} FROM {table.name} WHERE {table.parent} IN (SELECT value FROM json_each(?))"
    yield from (found for (found,) in database.execute(now, [listed]))
    owner = f"before ->> '$.{table.parent}'" if len(table.key) == 1 else "substr(key, 1, instr(key, '/') - 1)"
    before = f"SELECT DISTINCT key FROM history WHERE entity = ? AND {owner} IN (SELECT value FROM json_each(?))"
    yield from (found for (found,) in database.execute(before, [table.name, listed]))


def requests_of(database: Database, plans: Iterable[str]) -> set[str]:
    """The requests that have ever been made about these plans, by their ids, stored and deleted."""
    listed: list[Any] = [rows.as_list(plans)]
    sql = """
        SELECT id FROM contribution_request WHERE plan IN (SELECT value FROM json_each(?1))
        UNION SELECT key FROM history
        WHERE entity = 'contribution_request' AND before ->> '$.plan' IN (SELECT value FROM json_each(?1))
    """
    return {key for (key,) in database.execute(sql, listed)}
