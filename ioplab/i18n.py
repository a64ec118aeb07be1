"""One way to mark a text as translatable, for the layers that know no Qt.

The desktop program installs Qt's translator here; the command line leaves the source language, bokmål.
"""

from __future__ import annotations

from collections.abc import Callable

CONTEXT = "ioplab"


def _source_text(text: str) -> str:
    return text


_translate: Callable[[str], str] = _source_text


def tr(text: str) -> str:
    """Give the text in the user's language. Texts with values use `str.format` fields, filled in afterwards.

    >>> tr("{count} mål").format(count=3)
    '3 mål'
    """
    return _translate(text)


def install(translate: Callable[[str], str] | None) -> None:
    """Let `translate` turn source texts into the user's language from now on; None goes back to bokmål."""
    global _translate  # noqa: PLW0603 - one process speaks one language at a time
    _translate = translate or _source_text
