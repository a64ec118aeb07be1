"""Importing a school's plans against the bare inserts of the same rows.

The import reads the file's bytes, holds its form, merges by id, keeps history and audit, counts, and commits. The bare
inserts put the very rows that come of it into an empty vault's tables, one `executemany` a table, and commit.
"""

from __future__ import annotations

import gc
import shutil
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.common import Report, arguments, interleaved, new_vault, scratch_folder
from ioplab.domain.school import SchoolYear
from ioplab.exchange import plan_file
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans
from ioplab.storage.mapping import TABLES, Placed, branches
from ioplab.storage.vault import Vault

TARGET = 6.0

Rows = dict[str, list[tuple[Any, ...]]]
"""An INSERT statement with its rows, table by table."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--pupils", type=int, default=1000, metavar="N")
    chosen = parser.parse_args(argv)
    report = Report(f"Importing {chosen.pupils} pupils' plans")
    content = school_file(chosen.pupils)
    with scratch_folder() as folder:
        rows = rows_of(content)
        report.say(f"{len(content) / 1e6:.1f} MB of JSON, {sum(map(len, rows.values()))} rows")
        gc.freeze()  # Python shall not look through what only the measuring holds
        empty = _EmptyVaults(folder)
        found = interleaved(
            {"import": lambda: import_file(empty.vault, content), "bare": lambda: insert(empty.vault, rows)},
            repetitions=chosen.repetitions,
            before=empty.renew,
        )
        empty.vault.close()
    for name, timings in found.items():
        report.say(f"{name}: best {timings.best:.2f} s, median {timings.median:.2f} s")
    report.hold("the whole import, in bare inserts", found["import"].best / found["bare"].best, TARGET)
    return report.status


def school_file(pupils: int) -> bytes:
    """The plan file of a made-up school, a whole year through."""
    made = example_school(pupils=pupils, seed=1, year=SchoolYear(2026))
    assert made.exported_at is not None  # noqa: S101 - for mypy; the example always has it
    return plan_file.encode(made.school, made.staff, made.pupils, exported_at=made.exported_at)


def import_file(vault: Vault, content: bytes) -> None:
    """What `ioplab plan import` does with the file's bytes."""
    import_plans(vault, plan_file.decode(content))


def rows_of(content: bytes) -> Rows:
    """The rows that a file becomes, in the file's order."""
    file = plan_file.decode(content)
    found: Rows = defaultdict(list)
    for kind in ([file.school], file.staff, file.pupils):
        for place, root in enumerate(kind):
            for placed in branches(Placed(root, position=place)):
                table = TABLES[type(placed.entity)]
                row = table.encode(placed.entity)
                row.update({"position": placed.position, table.parent or "": placed.parent})
                names = ", ".join(table.all_columns)
                marks = ", ".join("?" * len(table.all_columns))
                sql = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - our own names
                found[sql].append(tuple(row[name] for name in table.all_columns))
    return found


def insert(vault: Vault, rows: Rows) -> None:
    """The least that has to be done: the rows into their tables, in one transaction."""
    vault._database.execute("BEGIN IMMEDIATE")
    for sql, written in rows.items():
        vault._database.conn.executemany(sql, written)
    vault._database.execute("COMMIT")


class _EmptyVaults:
    """A vault with nothing in it, a new one for every repetition."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "empty.ioplab"
        self.vault = new_vault(self._path)

    def renew(self) -> None:
        """Throw away the last vault and make another."""
        self.vault.close()
        shutil.rmtree(self._path)
        self.vault = new_vault(self._path)


if __name__ == "__main__":
    sys.exit(main())
