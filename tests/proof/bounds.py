"""Gives readers what would fill a machine's memory or time, and tells what they took.

``python -m tests.proof.bounds [CASE …]`` reads each in a process that may take no more than so much memory and time, and says
how the reader answered, after how long, and how many megabytes it took at most beyond what it had from the beginning.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from ioplab import catalogues
from ioplab.cli import opening
from ioplab.domain import pupil_list as domain_list
from ioplab.errors import UserError
from ioplab.exchange import aggregate_file, aggregate_report, contribution_file, faults, plan_file, plan_form, pupil_list, sealing
from ioplab.exchange.pupil_list_limits import LARGEST_FILE
from ioplab.files import read_bytes
from ioplab.storage import backup, keys, lock, restore
from ioplab.ui import keyholders
from tests.disk.faults import _forked
from tests.disk.shim import IN_MEMORY
from tests.fixtures.make_pupil_lists import raw_book
from tests.support import age
from tests.support.contributions import WORDS

MOST_MEMORY = 1536 * 2**20
"""Bytes beyond what is loaded: the reader of the largest kind of file there is may take this, and no more."""

MOST_SECONDS = 60
GIGABYTE = 2**30
DEEP = 2_000_000


def _plan(file: Path) -> None:
    plan_form.check(plan_file.decode(read_bytes(file, at_most=plan_file.LARGEST_FILE)), catalogues.scales())


def _request(file: Path) -> None:
    contribution_file.open_request(read_bytes(file, at_most=sealing.LARGEST_FILE), WORDS)


def _answer(file: Path) -> None:
    contribution_file.envelope_of(read_bytes(file, at_most=sealing.LARGEST_FILE))


def _given(file: Path) -> None:
    contribution_file.read_given(read_bytes(file, at_most=sealing.LARGEST_FILE))


def _aggregate(file: Path) -> None:
    aggregate_file.decode(read_bytes(file, at_most=aggregate_file.LARGEST_FILE), file.name)


def _published(file: Path) -> None:
    aggregate_report.read_public(read_bytes(file, at_most=aggregate_file.LARGEST_FILE), file.name)


def _keys(file: Path) -> None:
    keyholders.names(file.parent)
    keys.read(file.rename(file.with_name("keys.json")))


def _backup(file: Path) -> None:
    backup.glance(file)
    restore.restore(file, file.with_name("Hentet.ioplab"), "en passordfrase", now=datetime.now(UTC))


def _lock(file: Path) -> None:
    file.rename(file.with_name(lock.NAME))
    lock.take(file.parent, "Jon", now=datetime.now(UTC)).release()


def _phrase(file: Path) -> None:
    opening.first_line(file)


def _pupils(file: Path) -> None:
    table = domain_list.table_of(pupil_list.read(read_bytes(file, at_most=LARGEST_FILE)).lines)
    domain_list.entries_of(table.lines, domain_list.guess(table), today=datetime.now(UTC).date())


READS: dict[str, Callable[[Path], None]] = {
    "plan": _plan,
    "request": _request,
    "answer": _answer,
    "ratings": _given,
    "aggregate": _aggregate,
    "published": _published,
    "keys": _keys,
    "backup": _backup,
    "lock": _lock,
    "passphrase": _phrase,
    "pupils": _pupils,
}


def large(file: Path) -> None:
    """A file of a gigabyte that begins as any file of ours may."""
    with file.open("wb") as made:
        made.write(b'{"format":"ioplab-plan/1","x":"')
        made.truncate(GIGABYTE)


def deep(file: Path) -> None:
    """Lists in lists."""
    file.write_bytes(b'{"format":"ioplab-plan/1","x":' + b"[" * DEEP + b"]" * DEEP + b"}")


def _heads(name: str) -> bytes:
    format_of = {"plan": plan_file.FORMAT, "aggregate": "ioplab-aggregate/1", "keys": keys.FORMAT}
    null = b'"school":{"id":null},"slots":null,"ratings":null,"public":true,'
    return b'{"format":"' + format_of.get(name, "x/1").encode() + b'",' + null


def many(file: Path, name: str, size: int) -> None:
    """As large as is read, and nothing but small values."""
    head = _heads(name) + b'"x":['
    with file.open("wb") as made:
        made.write(head)
        made.write(b"[]," * ((size - len(head) - 10) // 3))
        made.write(b"[]]}")


def parts(file: Path) -> None:
    """A ZIP whose list of parts is all of it."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as made:
        for number in range(60_000):
            made.writestr(f"{number:05d}" + "x" * 1000, b"")
        made.comment = backup._MARK + b"0" * backup._DIGITS
    content = bytearray(file.read_bytes())
    content[-backup._DIGITS :] = hashlib.sha256(bytes(content[: -backup._DIGITS])).hexdigest().encode()
    file.write_bytes(content)


_MERGED = "<mergeCell ref='A1:A1048576'/>"
_ONE_ROW = "<row><c><v>7</v></c></row>"

PUPIL_LISTS: dict[str, Callable[[], bytes]] = {
    "digits": lambda: b"Fornavn;Klasse\n" + (b"1" * 39 + b" ;" + b"2" * 39 + b"\n") * 240_000,
    "columns": lambda: (b"Fornavn" + b";" * 5_000_000 + b"\n") * 3,
    "table": lambda: b"Fornavn;Klasse\n" + (b"123;" * 199 + b"123\n") * 24_000,
    "cells": lambda: raw_book("<sheetData>" + ("<row>" + "<c><v>7</v></c>" * 200 + "</row>") * 12_000 + "</sheetData>"),
    "empty": lambda: raw_book("<sheetData>" + ("<row>" + "<c/>" * 16_000 + "</row>") * 900 + "</sheetData>"),
    "merged": lambda: raw_book(f"<sheetData>{_ONE_ROW * 49_000}</sheetData><mergeCells>{_MERGED * 20_000}</mergeCells>"),
    "bomb": lambda: raw_book("<sheetData>" + " " * 300 * 2**20 + "</sheetData>"),
}
"""Lists of pupils that nobody's school has."""

SIZES = {
    "plan": plan_file.LARGEST_FILE,
    "ratings": sealing.LARGEST_FILE,
    "aggregate": aggregate_file.LARGEST_FILE,
    "published": aggregate_file.LARGEST_FILE,
    "keys": keys._MOST_BYTES,
}


def _made(case: str, folder: Path) -> None:
    kind, _, name = case.partition(" ")
    file = folder / "fil"
    if kind == "large":
        large(file)
    elif kind == "deep":
        deep(file)
    elif kind == "many":
        many(file, name, SIZES[name])
    elif kind == "most":
        many(file, name, 3 * faults._MOST_VALUES // 2 - 1000)
    elif kind in PUPIL_LISTS:
        file.write_bytes(PUPIL_LISTS[kind]())
    elif kind == "parts":
        parts(file)
    else:
        file.write_bytes(age.seal_with_words(b"{}", WORDS, told=25))


CASES = (
    *(f"large {name}" for name in READS),
    *(f"deep {name}" for name in ("plan", "ratings", "aggregate", "published", "keys", "lock")),
    *(f"many {name}" for name in SIZES),
    *(f"most {name}" for name in SIZES if name != "keys"),
    *(f"{kind} pupils" for kind in PUPIL_LISTS),
    "parts backup",
    "work request",
)


def tried(case: str, folder: Path) -> dict[str, Any]:
    """Read one hostile file, in a process of its own."""
    _forked(partial(_made, case, folder))  # what making it takes is not to be counted
    found: dict[str, Any] = _forked(partial(_read, case, folder / "fil"))
    return found


def _read(case: str, file: Path) -> dict[str, Any]:
    read = READS[case.partition(" ")[2]]
    before, limit = _peak(), _used() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    began, said = time.monotonic(), "read"
    try:
        read(file)
    except UserError as error:
        said = f"refused: {error.problem}"
    return {"said": said, "seconds": round(time.monotonic() - began, 2), "mb": (_peak() - before) // 2**20}


def main() -> None:
    """Read them all, and tell how it went: a line of JSON for each."""
    for case in sys.argv[1:] or CASES:
        with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
            print(json.dumps({"case": case, **tried(case, Path(folder))}), flush=True)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def _used() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()


if __name__ == "__main__":
    main()
