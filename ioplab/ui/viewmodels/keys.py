"""The keys of the program, in one table: what F1 shows, and what the user guide lists. Tests hold the program against it."""

from __future__ import annotations

from dataclasses import dataclass

from ioplab.i18n import mark, tr

EVERYWHERE = ""
"""The place of keys that do the same wherever one is."""

_KEYS: dict[str, tuple[tuple[str, str, str], ...]] = mark(
    {
        EVERYWHERE: (
            ("F1", "overalt", "tastene der du er"),
            ("Shift+F1", "overalt", "hjelp til det du ser"),
            (
                "Ctrl+1 … Ctrl+9, Ctrl+0",
                "overalt",
                "Oversikt, Elever, Vurdering, Samarbeid, Samtaler, Dokumenter, Eksport til rektor, Innsikt, Ledelse og "
                "Innstillinger",
            ),
            ("Ctrl+K", "overalt", "Finn elev, mål eller sted: skriv, velg med pilene, Enter går dit, Esc lukker"),
            ("Ctrl+N", "overalt", "skriv en observasjon"),
            ("Ctrl+Z", "overalt", "angre det siste, også i et felt du skriver i"),
            ("Ctrl+Y", "overalt", "gjør om igjen"),
            ("Ctrl+L", "overalt", "lås"),
            ("Ctrl+Shift+L", "overalt", "lås, og spør hvem som kommer"),
            ("Ctrl+B", "overalt", "dekk skjermen, og vis den igjen"),
            ("Ctrl++, Ctrl+−", "overalt", "større og mindre tekst"),
            ("Tab, Shift+Tab", "overalt", "neste og forrige felt, også ut av en tabell"),
            ("Alt og en understreket bokstav", "overalt", "trykk på knappen"),
            ("pil opp, pil ned, Enter", "listen til venstre", "neste sted, og inn på siden"),
            ("Enter", "tabeller", "rett i ruten"),
        ),
        "overview": (
            ("Enter", "Oversikt", "gå til eleven. I søkefeltet: gå til den første"),
            ("pil venstre, pil høyre, mellomrom", "Oversikt, overskriftene", "neste overskrift, og sorter"),
            ("piltastene, Enter", "Oversikt, hjulet", "neste oppgave, og vis elevene som mangler den"),
            ("Esc", "Oversikt", "vis alle elevene igjen"),
        ),
        "pupil": (
            ("Alt+1 … Alt+9", "Elever", "rett inn i et av de ni stegene"),
            ("F8", "Elever", "til det neste som må rettes: først kravene, så rådene"),
            ("Ctrl+H", "Elever", "historikken til feltet du står i; Esc fører tilbake"),
            ("Alt+pil opp, Alt+pil ned", "Fag og målvalg", "flytt målet"),
            ("Ctrl+pil opp, Ctrl+pil ned", "Fag og målvalg", "forrige og neste mål, også i et annet fag"),
            (
                "mellomrom",
                "målbanken og Fra i fjor",
                "kryss av målet. Enter legger til det som er krysset av, Esc går tilbake",
            ),
            ("Delete", "Fra målbank", "ta bort favoritten du står på"),
        ),
        "evaluation": (
            ("0 1 2 3 4", "Vurdering", "vurder målet"),
            ("Enter", "Vurdering", "skriv notat"),
            ("F", "Vurdering", "i flere situasjoner"),
            ("O E P H", "Vurdering", "observert, elevarbeid, prøve, etter hukommelsen"),
            ("N", "Vurdering", "hva nå: videreføres, justeres, avsluttes"),
            ("D", "Vurdering", "hvem som tok del i det dere er enige om"),
            ("S", "Vurdering", "rekkefølgen målene står i"),
            ("pil opp, pil ned", "Vurdering", "forrige og neste mål"),
            ("pil venstre, pil høyre", "Vurdering", "til Min vurdering, til Enige om"),
            ("Ctrl+Enter", "Vurdering", "knappen øverst: start, lever, godta, fullfør"),
        ),
        "answer": (
            ("0 1 2 3 4, Enter, F, O E P H", "Vurder målene", "som i Vurdering"),
            ("Ctrl+Enter", "Vurder målene", "lagre svarfilen"),
        ),
        "pupil_side": (
            ("1 2 3, pilene, Enter", "Elevens side", "vanskelig, litt av hvert, går bra"),
            ("S, mellomrom, Enter", "Elevens side", "slå på én bryter, flytt, velg"),
            ("Esc", "Elevens side", "spør om passordfrasen, eller går tilbake til siden"),
        ),
        "talks": (("Ctrl+A, Shift+pil", "Samtaler", "velg alle, velg flere"),),
        "documents": (
            (
                "PgDn, PgUp, piltastene, Home, End",
                "Dokumenter, siden",
                "bla i dokumentet. Pil opp og ned ruller når ikke hele siden er synlig",
            ),
            ("Esc", "Dokumenter", "lukk spørsmålet om hvordan det skal lagres"),
        ),
        "insight": (("Ctrl+C", "Innsikt", "kopier tabellen"),),
        "leadership": (
            ("Enter", "Ledelse", "fra et fag til organiseringen i det; fra en skole til den alene"),
            ("Esc, Alt+venstre", "Ledelse", "tilbake"),
        ),
        "settings": (("Esc", "Innstillinger", "lukk spørsmålet om tilgang eller nødnøkkel"),),
        "help": (
            ("Ctrl+F", "Hjelp", "søk i hjelpen"),
            ("pil opp, pil ned, Enter", "Hjelp, listen", "velg et kapittel eller et treff, og les det"),
            ("Tab, Enter", "Hjelp, teksten", "neste lenke, og følg den"),
            ("Alt+venstre", "Hjelp", "tilbake til det du leste"),
        ),
    }
)
"""By the place they belong to: how the keys are written, where they work, what they do."""

_ALWAYS = frozenset({"F1", "Shift+F1", "Ctrl+B", "Ctrl++, Ctrl+−", "Tab, Shift+Tab", "Alt og en understreket bokstav", "Enter"})
"""Of those that work everywhere, the ones that also do when no vault is open."""

_WITHIN = {"new_pupil": "overview", "pupil_list": "overview", "training": "pupil", "audit": "settings", "record": "settings"}
"""Pages that have the keys of another place."""

_BETWEEN = ", "
_SPOKEN = {
    "pil opp": "Up",
    "pil ned": "Down",
    "pil venstre": "Left",
    "pil høyre": "Right",
    "venstre": "Left",
    "mellomrom": "Space",
    "Enter": "Return",
    "Delete": "Del",
    "\N{MINUS SIGN}": "-",
}
"""How keys are called for people, and by Qt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One line of the overview.

    Attributes:
        place: the place it belongs to, by its key in the workplace; `EVERYWHERE` for all.
        keys: the keys as they are written for people, one after the other.
        where: in words, for those that work in a part of a place.
        what: what they do.
    """

    place: str
    keys: tuple[str, ...]
    where: str
    what: str

    @property
    def spoken(self) -> str:
        """The line for a screen reader."""
        return f"{', '.join(self.keys)}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyGroup:
    """Keys under one heading."""

    title: str
    keys: tuple[Key, ...]


def place_of(page: str) -> str:
    """The place whose keys a page has."""
    return _WITHIN.get(page, page)


def keys_of(place: str) -> tuple[Key, ...]:
    """The keys of a place alone, in the user's language."""
    return tuple(
        Key(place=place, keys=tuple(tr(spoken).split(_BETWEEN)), where=tr(where), what=tr(what))
        for spoken, where, what in _KEYS.get(place, ())
    )


def all_keys() -> tuple[Key, ...]:
    """Every key there is."""
    return tuple(key for place in _KEYS for key in keys_of(place))


def overview(page: str, name: str, *, is_open: bool) -> tuple[KeyGroup, ...]:
    """What F1 shows: first the keys of where one is, then those that work everywhere.

    Args:
        page: the key of the page in front.
        name: what it is called.
        is_open: whether a vault is open; before that there is nowhere to go, and nothing to undo.
    """
    here = keys_of(place_of(page))
    groups = [KeyGroup(title=name, keys=here)] if here else []
    written = [spoken for spoken, _, _ in _KEYS[EVERYWHERE]]
    everywhere = [key for key, one in zip(keys_of(EVERYWHERE), written, strict=True) if is_open or one in _ALWAYS]
    return (*groups, KeyGroup(title=tr("Overalt"), keys=tuple(everywhere)))


def portable(written: str) -> str:
    """Keys as Qt writes them: ``Ctrl+Up`` for ``Ctrl+pil opp``."""
    *held, last = written.rsplit("+", 1) if not written.endswith("++") else (written[:-2], "+")
    return "+".join((*held, _SPOKEN.get(last, last)))
