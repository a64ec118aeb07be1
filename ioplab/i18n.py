"""One way to mark a text as translatable, for the layers that know no Qt.

The desktop program installs Qt's translator here; the command line leaves the source language, bokmål.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

CONTEXT = "ioplab"
"""The one context that all texts of the program are translated in, those of the forms too."""

T = TypeVar("T")


def _source_text(text: str) -> str:
    return text


_translate: Callable[[str], str] = _source_text


def tr(text: str) -> str:
    """Give the text in the user's language. Texts with values use `str.format` fields, filled in afterwards.

    >>> tr("{count} mål").format(count=3)
    '3 mål'
    """
    return _translate(text)


def mark(texts: T) -> T:
    """Say that these texts go through `tr` later: a text, or a table of texts, whose values are meant and not its keys.

    Does nothing; `build_installer.py translations` looks for it.

    >>> DAYS = mark({1: "mandag", 2: "tirsdag"})
    >>> tr(DAYS[2])
    'tirsdag'
    """
    return texts


def install(translate: Callable[[str], str] | None) -> None:
    """Let `translate` turn source texts into the user's language from now on; None goes back to bokmål."""
    global _translate  # noqa: PLW0603 - one process speaks one language at a time
    _translate = translate or _source_text


@contextmanager
def in_bokmal() -> Iterator[None]:
    """Give every text as it stands in the source: for what is written into a plan rather than shown around it."""
    before = _translate
    install(None)
    try:
        yield
    finally:
        install(before)
