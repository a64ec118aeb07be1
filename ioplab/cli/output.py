"""What a verb says: lines for people, one JSON document for programs."""

from __future__ import annotations

import sys
from typing import Any

import msgspec


def say(line: str) -> None:
    """One line to standard output."""
    print(line)


def say_json(document: Any) -> None:
    """One JSON document to standard output, and nothing else."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(document), indent=1).decode() + "\n")


def progress(done: int, of: int, what: str) -> None:
    """How far a long task has come, when somebody watches."""
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        print(f"\r{what} {done}/{of}", end=end, file=sys.stderr, flush=True)
