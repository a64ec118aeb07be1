"""The five words that open a request: told over the phone or across a table, never sent with the file."""

from __future__ import annotations

import re
import secrets
import unicodedata
from functools import cache

from ioplab import catalogues
from ioplab.errors import UserError
from ioplab.exchange.faults import one_line
from ioplab.i18n import tr

COUNT = 5
"""Words. Five of 2048 or more are at least 55 bits, and each guess takes about a second."""

LONGEST = 1000
"""Characters typed; five words have at most 44."""

_BETWEEN = re.compile(r"[\s,.;:·\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}]+")


def new_words() -> tuple[str, ...]:
    """Five words by chance."""
    known = catalogues.spoken_words()
    return tuple(secrets.choice(known) for _ in range(COUNT))


def phrase(words: tuple[str, ...]) -> str:
    """The words as the passphrase they are: with one space between, in Unicode form NFC."""
    return " ".join(words)


def read_words(typed: str) -> str:
    """The passphrase of five words as somebody typed them.

    Case, what stands between, composed or decomposed letters and ae, oe, aa for æ, ø, å make no difference.

    Raises:
        UserError: they are not five, or one is none of ours. Said before any guess is paid for.
    """
    given = [part for part in _BETWEEN.split(typed[:LONGEST]) if part]
    if len(given) != COUNT:
        raise UserError(
            tr("Det skal være fem ord, men her er det {count}.").format(count=len(given)),
            advice=tr("Skriv de fem ordene du fikk, med mellomrom mellom."),
        )
    known = _by_spelling()
    unknown = next((word for word in given if _folded(word) not in known), None)
    if unknown is not None:
        raise UserError(
            tr("«{word}» er ikke et av ordene som brukes.").format(word=one_line(unknown)),
            advice=tr("Se etter skrivefeil, eller spør den som ga deg ordene."),
        )
    return phrase(tuple(known[_folded(word)] for word in given))


@cache
def _by_spelling() -> dict[str, str]:
    return {_folded(word): word for word in catalogues.spoken_words()}


def _folded(word: str) -> str:
    """A word without what keyboards and systems write differently."""
    composed = unicodedata.normalize("NFC", word).casefold()
    for letter, spelled in (("æ", "ae"), ("ä", "ae"), ("ø", "oe"), ("ö", "oe"), ("å", "aa")):
        composed = composed.replace(letter, spelled)
    return composed
