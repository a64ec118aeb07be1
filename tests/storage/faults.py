"""A disk that fails: a connection that refuses its n-th statement, and a database that may not grow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import sqlcipher3

from ioplab.storage.vault import Vault


class FailingConnection:
    """A connection that counts statements from BEGIN to COMMIT, and refuses one of them."""

    def __init__(self, real: Any, *, refuse: int, trouble: str) -> None:
        self._real = real
        self._refuse = refuse
        self._trouble = trouble
        self.seen = 0

    def execute(self, sql: str, *parameters: Any) -> Any:
        self._count(sql)
        return self._real.execute(sql, *parameters)

    def executemany(self, sql: str, parameters: Any) -> Any:
        self._count(sql)
        return self._real.executemany(sql, parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def _count(self, sql: str) -> None:
        begins = sql.lstrip().upper().startswith("BEGIN")
        if sql != "ROLLBACK" and (begins or self._real.in_transaction):
            self.seen += 1
            if self.seen == self._refuse:
                raise sqlcipher3.OperationalError(self._trouble)


@contextmanager
def failing(vault: Vault, *, refuse: int, trouble: str) -> Iterator[FailingConnection]:
    """Let the vault's n-th statement in a transaction fail, until the block is left."""
    database = vault._database
    real = database.conn
    proxy = FailingConnection(real, refuse=refuse, trouble=trouble)
    database.conn = cast("Any", proxy)
    try:
        yield proxy
    finally:
        database.conn = real


@contextmanager
def full_disk(vault: Vault, *, pages_left: int = 0) -> Iterator[None]:
    """Let the database have no room to grow, which SQLite reports as a full disk, until the block is left."""
    database = vault._database
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages + pages_left}")
    try:
        yield
    finally:
        database.execute("PRAGMA max_page_count = 1073741823")
