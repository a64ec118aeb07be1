"""One way to mark a text as translatable, for the layers that know no Qt.

The desktop program installs Qt's translator here; the command line leaves the source language, bokmål.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TypeVar

from ioplab import resources

BOKMAL = "nb"
"""The language the program is written in."""

LANGUAGES = {BOKMAL: "Bokmål", "nn": "Nynorsk", "en": "English"}
"""What can be chosen, on screen and on paper, each called what its own speakers call it."""

CONTEXT = "ioplab"
"""The one context that all texts of the program are translated in, those of the forms too."""

T = TypeVar("T")


def _source_text(text: str) -> str:
    return text


_translate: Callable[[str], str] = _source_text
_aside: ContextVar[Callable[[str], str] | None] = ContextVar("_aside", default=None)
"""What is said in another language than the rest just now, on this thread alone."""


def tr(text: str) -> str:
    """Give the text in the user's language. Texts with values use `str.format` fields, filled in afterwards.

    >>> tr("{count} mål").format(count=3)
    '3 mål'
    """
    return (_aside.get() or _translate)(text)


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
def speaking(language: str) -> Iterator[None]:
    """Give every text in this language, on this thread, whatever the screen speaks: a document has a language of its own.

    Raises:
        KeyError: there is no such language.
        FileNotFoundError: the product is not whole.
    """
    texts = _texts(language)
    token = _aside.set(lambda text: texts.get(text, text))
    try:
        yield
    finally:
        _aside.reset(token)


@contextmanager
def in_bokmal() -> Iterator[None]:
    """Give every text as it stands in the source: for what is written into a plan rather than shown around it."""
    with speaking(BOKMAL):
        yield


@cache
def _texts(language: str) -> Mapping[str, str]:
    """Source text to translation, read from the translators' own file, for those who know no Qt."""
    if language == BOKMAL:
        return {}
    if language not in LANGUAGES:
        raise KeyError(language)
    from xml.etree import ElementTree as ET  # what paints the first page needs none of it

    root = ET.parse(resources.path(f"translations/ioplab_{language}.ts")).getroot()  # noqa: S314 - a file of our own
    pairs = ((message.findtext("source"), message.findtext("translation")) for message in root.iter("message"))
    return {source: said for source, said in pairs if source and said}
