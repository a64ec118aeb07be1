"""Taking a pupil out of the database for good: rows, history, what has been counted; and the bytes they lay in."""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

from ioplab.storage import list_decisions, ownership, rows
from ioplab.storage.ownership import PUPIL, REQUEST

_COUNTED = ("tally", "tally_pair")


def remove_rows(database: Database, pupil: str) -> dict[str, int]:
    """Delete every row of the pupil, those of the history too, inside the caller's transaction.

    The audit keeps who did what when to which id; it holds no name and nothing that anybody wrote.

    Returns:
        How many rows went, by table; tables without any are left out.
    """
    found = [(table.name, keys) for table, keys in ownership.rows_of(database, pupil)]
    plans = next(keys for name, keys in found if name == "plan")
    found.append((REQUEST, ownership.requests_of(database, plans)))
    gone = {"history": 0}
    for name, keys in found:
        gone[name] = _delete(database, name, _where_key(name), keys)
        sql = "DELETE FROM history WHERE entity = ? AND key IN (SELECT value FROM json_each(?))"
        gone["history"] += database.execute(sql, [name, rows.as_list(keys)]).rowcount
    for name in _COUNTED:
        gone[name] = _delete(database, name, "plan", plans)
    _forget_decisions(database, pupil)
    return {name: count for name, count in sorted(gone.items()) if count}


def _forget_decisions(database: Database, pupil: str) -> None:
    """Remember no longer which lines of pupil lists are this pupil, or might have been."""
    for (setting,) in database.execute("SELECT value FROM setting WHERE name = ?", [list_decisions.LIST_DECISIONS]).fetchall():
        kept = list_decisions.without(setting, pupil)
        database.execute("UPDATE setting SET value = ? WHERE name = ?", [kept, list_decisions.LIST_DECISIONS])


def _where_key(name: str) -> str:
    """The key of a row of the table as the history writes it."""
    from ioplab.storage.mapping import BY_NAME

    return " || '/' || ".join(BY_NAME[name].key) if name != PUPIL else "id"


def _delete(database: Database, table: str, column: str, keys: Collection[str]) -> int:
    sql = f"DELETE FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
    return int(database.execute(sql, [rows.as_list(keys)]).rowcount)


def wipe(database: Database) -> None:
    """Write the database anew, so that no page keeps what has been deleted, and empty the journal that held the pages before.

    The journal is cut, not only its head emptied; afterwards it is kept between changes as before.
    """
    database.execute("VACUUM")
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA journal_mode = PERSIST")
