"""A new passphrase while it is being typed: what is wrong with it, and how long it would stand. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ioplab.exchange import spoken_words
from ioplab.i18n import mark, tr
from ioplab.storage import strength
from ioplab.storage.keys import SHORTEST_PASSPHRASE
from ioplab.storage.strength import Level, Weakness

_LEVELS = mark({Level.WEAK: "Svak.", Level.FAIR: "Ganske god.", Level.GOOD: "God."})

_TIMES = mark(
    {
        "minutes": "noen minutter eller mindre",
        "hours": "omtrent {count} timer",
        "days": "omtrent {count} døgn",
        "months": "omtrent {count} måneder",
        "years": "omtrent {count} år",
        "centuries": "flere hundre år",
        "ages": "lengre tid enn noen har",
    }
)

_ADVICE = mark(
    {
        Weakness.WORD: "Ett vanlig ord er lett å gjette. Legg til to eller tre ord som ikke hører sammen.",
        Weakness.NAME: "Navn er noe av det første noen prøver. Bytt dem ut med andre ord.",
        Weakness.REPEAT: "Gjentakelser er lette å gjette. Bruk ulike ord.",
        Weakness.ROW: "Tegn på rekke er lette å gjette. Bruk ord som ikke hører sammen.",
        Weakness.DATE: "Datoer og årstall er lette å gjette. Bruk ord som ikke hører sammen.",
        Weakness.LENGTH: "Ett ord til gjør den mye bedre.",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPassphrase:
    """A passphrase typed twice. It is shown nowhere, and kept no longer than it takes to use it."""

    phrase: str
    repeated: str

    def trouble(self) -> str:
        """What is wrong with it; nothing when it can be used."""
        if len(self.phrase) < SHORTEST_PASSPHRASE:
            return tr("Passordfrasen er for kort. Bruk minst {count} tegn, gjerne fire–fem ord.").format(
                count=SHORTEST_PASSPHRASE
            )
        return tr("De to passordfrasene er ulike.") if self.phrase != self.repeated else ""

    def advice(self, known: Iterable[str] = ()) -> str:
        """How good it is, in words, while it is being typed, and one piece of advice.

        Args:
            known: what whoever guesses would try first: the person's and the school's name.
        """
        if not self.phrase:
            return tr("Bruk gjerne fire–fem ord som ikke hører sammen.")
        if self.repeated and self.repeated != self.phrase:
            return tr("De to passordfrasene er ulike.")
        if len(self.phrase) < SHORTEST_PASSPHRASE:
            return tr("For kort: minst {count} tegn til.").format(count=SHORTEST_PASSPHRASE - len(self.phrase))
        return _estimate(self.phrase, known)


def _estimate(phrase: str, known: Iterable[str]) -> str:
    found = strength.estimate(phrase, known)
    unit, count = strength.orders(found)
    time = tr(_TIMES[unit]).format(count=count)
    said = tr("{level} En som har stjålet arkivet og har mange kraftige maskiner, trenger {time} på å gjette den.")
    words = said.format(level=tr(_LEVELS[found.level]), time=time)
    return f"{words} {tr(_ADVICE[found.weakness])}" if found.weakness else words


def suggested() -> str:
    """Five words by chance."""
    return spoken_words.phrase(spoken_words.new_words())


def suggestion_words(phrase: str) -> str:
    """What is said of a suggestion while it stands on the screen."""
    return tr("Forslag: «{phrase}». Skriv ordene en gang til selv, så du husker dem. De vises bare nå.").format(phrase=phrase)
