"""Reading and writing rows of any mapped class. Written out where SQL differs, generated where only names do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

import msgspec
from sqlite_utils import Database

from ioplab.storage.mapping import TABLES, Key, Row, Table


def as_list(values: Iterable[Any]) -> str:
    """Values as one parameter for ``IN (SELECT value FROM json_each(?))``: any number, one statement."""
    return msgspec.json.encode(list(values)).decode()


def by_keys(database: Database, table: Table, keys: Sequence[Key]) -> dict[Key, Row]:
    """The stored rows with these keys."""
    if not keys:
        return {}
    names = ", ".join(table.all_columns)
    # All keys begin with the column that an index leads with; the rest is compared here.
    sql = f"SELECT {names} FROM {table.name} WHERE {table.key[0]} IN (SELECT value FROM json_each(?))"
    wanted = set(keys)
    found = database.execute(sql, [as_list({key[0] for key in keys})])
    rows = (dict(zip(table.all_columns, row, strict=True)) for row in found)
    return {key: row for row in rows if (key := table.key_of(row)) in wanted}


def load(database: Database, table: Table, where: str = "", parameters: Sequence[Any] = ()) -> list[tuple[str | None, Any]]:
    """Entities with everything below them, in order, each with its owner's id.

    Args:
        database: the open vault.
        table: of what class.
        where: a condition on the table's own columns, or all.
        parameters: its values.
    """
    condition = f"WHERE {where}" if where else ""
    sql = f"SELECT {', '.join(table.all_columns)} FROM {table.name} {condition} ORDER BY position"
    rows = [dict(zip(table.all_columns, row, strict=True)) for row in database.execute(sql, parameters)]
    below = {
        field: _children(database, TABLES[cls], [row["id"] for row in rows] if where else None)
        for field, cls in table.children.items()
        if rows
    }
    entities = []
    for row in rows:
        children = {field: tuple(found.get(row["id"], ())) for field, found in below.items()}
        entities.append((row[table.parent] if table.parent else None, table.decode(row, children)))
    return entities


def _children(database: Database, table: Table, owners: list[str] | None) -> dict[str, list[Any]]:
    """The entities below these owners, or below all when `owners` is None, grouped by owner."""
    if owners is None:
        found = load(database, table)
    else:
        found = load(database, table, f"{table.parent} IN (SELECT value FROM json_each(?))", [as_list(owners)])
    grouped: dict[str, list[Any]] = defaultdict(list)
    for owner, entity in found:
        if owner is not None:
            grouped[owner].append(entity)
    return grouped


Age = tuple[str, bool]
"""How old a row's content is: the newest `as_of` of the changes that touched it, and whether it was changed here since.

The second matters where data came from a machine whose clock is ahead: an edit made after it had arrived is newer, though the
edit's own moment is not.
"""


def ages(database: Database, table: Table, keys: Sequence[Key]) -> dict[Key, Age]:
    """The age of each of these rows that has a history."""
    sql = """
        SELECT h.key, c.as_of FROM history AS h JOIN change AS c ON c.id = h.change
        WHERE h.entity = ? AND h.key IN (SELECT value FROM json_each(?)) ORDER BY h.change
    """
    found: dict[Key, Age] = {}
    for text, as_of in database.execute(sql, [table.name, as_list("/".join(key) for key in keys)]):
        key = tuple(text.split("/"))
        newest, _ = found.get(key, ("", False))
        found[key] = (max(newest, as_of), as_of < newest)
    return found


def write_statements(
    table: Table, writes: Sequence[tuple[Key, Row | None, Row | None]]
) -> Iterator[tuple[str, list[tuple[Any, ...]]]]:
    """The statements, each with its rows, that bring the rows from how they are to how they shall be."""
    names = table.all_columns
    values_of = itemgetter(*names)
    inserts = [values_of(new) for _, old, new in writes if old is None and new is not None]
    if inserts:
        marks = ", ".join("?" * len(names))
        yield f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks})", inserts
    same_key = " AND ".join(f"{name} = ?" for name in table.key)
    updates = [(*values_of(new), *key) for key, old, new in writes if old is not None and new is not None]
    if updates:
        yield f"UPDATE {table.name} SET {', '.join(f'{name} = ?' for name in names)} WHERE {same_key}", updates
    deletes = [key for key, old, new in writes if old is not None and new is None]
    if deletes:
        yield f"DELETE FROM {table.name} WHERE {same_key}", deletes
