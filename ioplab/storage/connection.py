"""Opening an encrypted database: SQLCipher under sqlite-utils, with the settings measured to be right for one user on a disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import sqlcipher3
from sqlite_utils import Database

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage import schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DatabaseError = sqlcipher3.DatabaseError

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing."""

JOURNAL_BYTES = 4 * 2**20
"""What is left of the journal after a large change."""

CACHE_KIB = 64_000
"""Decrypted pages kept; aggregates over a large vault are otherwise 1.7 times as slow."""


class NeedsWritingError(UserError):
    """The database cannot be read before a program that may write has put something right in it."""


def connect(path: Path, data_key: bytes, *, create: bool = False, read_only: bool = False) -> Database:
    """Open the database at `path` with the 32-byte `data_key`.

    Raises:
        NeedsWritingError: it is to be read only, and a change under way when the power went has to be taken back first.
        UserError: the file is missing, is not the vault's database, or cannot be read.
    """
    if not create and not path.is_file():
        raise UserError(tr("Databasen mangler i arkivet."), advice=tr("Hent arkivet tilbake fra en sikkerhetskopi."))
    connection = None
    try:
        name = _to_be_read(path) if read_only else str(path)
        connection = sqlcipher3.connect(name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=read_only)
        connection.execute("PRAGMA cipher_log_level = NONE")  # it writes on stderr, which belongs to our own messages
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    except DatabaseError as error:
        if connection is not None:
            connection.close()
        if read_only and "readonly" in str(error).lower():
            raise _needs_writing() from error
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
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    return Database(connection)


def _to_be_read(path: Path) -> str:
    """The database as SQLite is told of a file that is never to be written to."""
    name = path.absolute().as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name), safe='/:')}?mode=ro"


def _needs_writing() -> NeedsWritingError:
    return NeedsWritingError(
        tr("Arkivet må åpnes for skriving én gang før det kan leses."),
        advice=tr("Åpne det på en maskin og i en mappe der det kan skrives til."),
    )


def refuse_older(database: Database, newest: int = schema.VERSION) -> None:
    """Say no to a database that would have to be migrated, which cannot be done where nothing is to be written.

    Raises:
        NeedsWritingError: it is older than the program.
    """
    if version(database) < newest:
        raise _needs_writing()


def newest_change(database: Database) -> tuple[int, str] | None:
    """The last change stored, by its number and its moment to the microsecond: as much as tells one state from another."""
    row = database.execute("SELECT id, at FROM change ORDER BY id DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else None


def data_version(database: Database) -> int:
    """A number that is another when somebody else has written to the file since."""
    return int(database.execute("PRAGMA data_version").fetchone()[0])


def fits(path: Path, data_key: bytes) -> bool:
    """Whether the data key opens the database."""
    try:
        connect(path, data_key, read_only=True).close()
    except UserError:
        return False
    return True


def give_key(database: Database, data_key: bytes) -> None:
    """Encrypt an open database anew with another data key, in one transaction, and close it.

    SQLCipher does not say whether it went well, and a connection under which it failed is not to be trusted: open the database
    with the new key, and where that fails with the old one, which it has then.
    """
    try:
        with suppress(DatabaseError):
            database.execute(f"PRAGMA rekey = \"x'{data_key.hex()}'\"")
    finally:
        with suppress(DatabaseError):
            database.close()


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


def migrate(
    database: Database, scripts: Iterable[str] = schema.MIGRATIONS, *, before: Callable[[], object] | None = None
) -> None:
    """Bring the database to the newest version, all steps in one transaction.

    Args:
        database: open, with its key.
        scripts: what brings a database from each version to the next.
        before: done before anything is changed in a database that holds something; what it raises stops the upgrade.

    Raises:
        UserError: the database was written by a newer program, or what `before` raises; nothing is changed then.
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
    if before is not None and current > 0:
        before()
    database.execute("BEGIN IMMEDIATE")
    try:
        for script in steps[version(database) :]:  # asked anew: another program may have been quicker
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
