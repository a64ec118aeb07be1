"""How long a passphrase would stand against guessing, by zxcvbn, against what a guess costs here. Advice only; it stops nobody.

The library is loaded when it is used. It knows English and names; Norwegian words that people are likely to take are given to it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any

from ioplab import catalogues
from ioplab.storage.keys import SHORTEST_PASSPHRASE

GUESSES_PER_SECOND = 10_000
"""What somebody with many strong machines is taken to manage. Each guess reads and writes 128 MiB six times over, which keeps
one of the strongest graphics cards of 2026 at about a thousand."""

LONGEST = 72
"""Characters looked at. Guessing more is dear for us, and not needed to call it good."""

_EVERYDAY_WORDS = 20_000
"""Words, inflected ones too, that people think of first."""

_HOUR, _DAY, _YEAR = 3600.0, 86_400.0, 31_557_600.0
_COMMON = (
    "passord hemmelig skole elev lærer sommer vinter høst vår mandag fredag norge oslo bergen trondheim stavanger tromsø "
    "fotball ski hytte katt hund mamma pappa velkommen ioplab arkiv rektor kontaktlærer opplæring klasse januar februar "
    "mars april juni juli august september oktober november desember"
)


class Level(Enum):
    """How good a passphrase is."""

    SHORT = 0
    WEAK = 1
    FAIR = 2
    GOOD = 3


class Weakness(Enum):
    """What makes a passphrase easy to guess."""

    WORD = "word"
    NAME = "name"
    REPEAT = "repeat"
    ROW = "row"
    DATE = "date"
    LENGTH = "length"


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What is thought of a passphrase.

    Attributes:
        level: in one word.
        seconds: how long guessing takes by somebody with many strong machines who has a copy of the vault.
        weakness: what to mend first; None where nothing needs mending.
    """

    level: Level
    seconds: float
    weakness: Weakness | None


def estimate(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """How long a passphrase would stand.

    Args:
        passphrase: as it is typed.
        known: words that whoever guesses would try first: the person's and the school's name.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return Strength(level=Level.SHORT, seconds=0.0, weakness=Weakness.LENGTH)
    from zxcvbn import zxcvbn

    names = [part.casefold() for name in known for part in name.split() if len(part) > 2]  # noqa: PLR2004 - initials say nothing
    looked_at = passphrase[:LONGEST]
    found = zxcvbn(looked_at, user_inputs=[*names, *_words()], max_length=LONGEST)
    guesses = min(float(found["guesses"]), _as_words(looked_at))
    seconds = guesses / GUESSES_PER_SECOND
    level = Level.WEAK if seconds < _DAY else Level.FAIR if seconds < 100 * _YEAR else Level.GOOD
    weakness = None if level is Level.GOOD else _weakness(looked_at, found["sequence"], names)
    return Strength(level=level, seconds=seconds, weakness=weakness)


def orders(strength: Strength) -> tuple[str, int]:
    """How long it takes as a unit and a rounded number: ("hours", 3). More than a million years are not told apart."""
    years = strength.seconds / _YEAR
    steps = (("minutes", 60.0, 60), ("hours", _HOUR, 24), ("days", _DAY, 60), ("months", _YEAR / 12, 24), ("years", _YEAR, 100))
    for unit, size, most in steps:
        if strength.seconds < size * most:
            return unit, max(1, round(strength.seconds / size))
    return ("centuries", 1) if years < 1_000_000 else ("ages", 1)  # noqa: PLR2004 - a million is a million


def _as_words(passphrase: str) -> float:
    """How many guesses a phrase of words takes at most, also of words that the library does not know."""
    parts = passphrase.split()
    return float(_EVERYDAY_WORDS ** len(parts)) if all(map(str.isalpha, parts)) and len(parts) > 1 else math.inf


@cache
def _words() -> tuple[str, ...]:
    return (*_COMMON.split(), *catalogues.spoken_words())


def _weakness(passphrase: str, sequence: list[dict[str, Any]], names: list[str]) -> Weakness:
    """What takes up the most of a passphrase, of what is easily guessed."""
    covered: dict[Weakness, int] = {}
    for match in sequence:
        kind = _KINDS.get(match["pattern"])
        if kind is Weakness.WORD and match.get("matched_word") in names:
            kind = Weakness.NAME
        if kind is not None:
            covered[kind] = covered.get(kind, 0) + len(match["token"])
    worst = max(covered, key=lambda kind: covered[kind], default=Weakness.LENGTH)
    return Weakness.LENGTH if worst is Weakness.WORD and len(passphrase.split()) > 2 else worst  # noqa: PLR2004 - a phrase already


_KINDS = {
    "dictionary": Weakness.WORD,
    "repeat": Weakness.REPEAT,
    "sequence": Weakness.ROW,
    "spatial": Weakness.ROW,
    "date": Weakness.DATE,
    "regex": Weakness.DATE,
}
