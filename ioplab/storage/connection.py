"""Opening an encrypted database: SQLCipher under sqlite-utils, with the settings measured to be right for one user on a disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3
from sqlite_utils import Database

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage import schema

if TYPE_CHECKING:
    from collections.abc import Iterable

DatabaseError = sqlcipher3.DatabaseError

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing."""

JOURNAL_BYTES = 4 * 2**20
"""What is left of the journal after a large change."""

CACHE_KIB = 64_000
"""Decrypted pages kept; aggregates over a large vault are otherwise 1.7 times as slow."""


def connect(path: Path, data_key: bytes, *, create: bool = False) -> Database:
    """Open the database at `path` with the 32-byte `data_key`.

    Raises:
        UserError: the file is missing, is not the vault's database, or cannot be read.
    """
    if not create and not path.is_file():
        raise UserError(tr("Databasen mangler i arkivet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    connection = None
    try:
        connection = sqlcipher3.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level = NONE")  # it writes on stderr, which belongs to our own messages
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except DatabaseError as error:
        if connection is not None:
            connection.close()
        raise UserError(
            tr("Databasen i arkivet kan ikke åpnes."),
            advice=tr("Den kan være skadet, eller i bruk av et annet program. Prøv igjen, eller hent den fra en sikkerhetskopi."),
        ) from error
    if not create and tables == 0:
        # SQLite takes an emptied file for a new database; we know that there was something in it.
        connection.close()
        raise UserError(tr("Databasen i arkivet er tom."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    connection.row_factory = sqlcipher3.Row
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return Database(connection)


_PRAGMAS = (
    f"cache_size = -{CACHE_KIB}",
    # The journal stays as a file with an empty head between changes, encrypted like the rest: no file is made or removed
    # for a key press, which the disk would have to be told of. Measured at a third of DELETE's time.
    "journal_mode = PERSIST",
    f"journal_size_limit = {JOURNAL_BYTES}",
    "synchronous = FULL",
    "temp_store = MEMORY",  # a temporary file would hold plain text
    "foreign_keys = OFF",  # a rating may outlive a deleted staff member; references are checked where data comes in
)


def version(database: Database) -> int:
    """The schema version of an open database; 0 for an empty one."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: Database, scripts: Iterable[str] = schema.MIGRATIONS) -> None:
    """Bring the database to the newest version, all steps in one transaction.

    Raises:
        UserError: the database was written by a newer program.
    """
    steps = tuple(scripts)
    current = version(database)
    if current > len(steps):
        raise UserError(
            tr("Arkivet er laget med en nyere versjon av ioplab."),
            advice=tr("Oppdater ioplab, og åpne arkivet en gang til."),
        )
    if current == len(steps):
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        for script in steps[current:]:
            for statement in _statements(script):
                database.execute(statement)
        database.execute(f"PRAGMA user_version = {len(steps)}")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _statements(script: str) -> Iterable[str]:
    """One statement at a time, for `executescript` would commit between them."""
    lines = (line for line in script.splitlines() if not line.lstrip().startswith("--"))
    return (statement for statement in "\n".join(lines).split(";") if statement.strip())
