"""Finding a pupil, a goal or a place by words: what matches, in what order, and how a hit is told. No widgets."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject

from ioplab import catalogues
from ioplab.domain.ids import PupilId, SubjectCode
from ioplab.i18n import mark, tr
from ioplab.storage.vault import GoalText
from ioplab.ui.session import Session
from ioplab.workspace import PupilName, Searchable

MOST_HITS = 8
"""Hits of one kind that are shown; the rest is counted."""

_LONGEST_TITLE = 200
"""Letters of a goal that are shown at most: more than a line holds."""

_SYNONYMS = mark(
    {
        "overview": "frister, årshjul, mine elever, hva som mangler",
        "pupil": "IOP, individuell opplæringsplan, individuelt tilrettelagt opplæring, ITO, spesialundervisning, målvalg, vedtak",
        "evaluation": "halvårsevaluering, årsevaluering, halvårsvurdering, mestring, måloppnåelse",
        "documents": "PDF, utskrift, årsrapport",
        "export": "tall fra teamet, fil til rektor",
        "insight": "statistikk, diagram, måloppnåelse, fordeling, utvikling over tid, tall for teamet",
        "leadership": "rektor, skoleledelse, indikatorer, måloppnåelse, Excel",
        "new_pupil": "legge til elev, registrere elev",
        "training": "§ 11-3, lesekurs, skriveopplæring, regneopplæring",
        "talks": "elevsamtale, foreldresamtale, foresatte, invitere, møte med PPT, teammøte, takket nei",
        "pupil_side": "ansikter, elevens stemme, hva sier eleven selv",
        "settings": "oppsett, språk, tekststørrelse, årshjul",
        "settings/look": "språk, tekststørrelse, farger, mørkt, lås arkivet etter",
        "settings/people": "passordfrase, passord, nødnøkkel, gi tilgang, husk på denne maskinen",
        "settings/access": "rettigheter, tilganger, administrator",
        "settings/backups": "hent tilbake, gjenopprette, backup",
        "settings/about": "versjon, lisens, feillogg",
        "help": "veiledning, bruksanvisning, taster, hurtigtaster, omvisning, om ioplab, F1",
    }
)
"""Other words that people look for a place by, with commas between. A place that the workplace has not got is not found."""

_PART = "/"
"""In the key of a part of a place, before the part's own key."""

_SEPARATOR = ", "
_WORD = re.compile(r"[^\W_]+")
_NORWEGIAN = re.compile(r"[\x00-\x7fæøåÆØÅ«»–§é]*")
"""Texts of these letters alone, which most are, need no look at each letter."""

_RING = "\N{COMBINING RING ABOVE}"
_STROKES = str.maketrans({"đ": "d", "ŧ": "t", "ŋ": "n", "ł": "l"})
"""Letters of Sami and Polish names that have no marks to take away, and no keys on a Norwegian keyboard."""


class Kind(Enum):
    """What can be found."""

    PLACE = "place"
    PUPIL = "pupil"
    GOAL = "goal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing found.

    Attributes:
        kind: what it is.
        key: the place's key, or the id of the pupil or of the goal.
        title: what it is called.
        detail: what tells it from others: the class, or whose goal it is.
        pupil: whose it is, for a goal.
    """

    kind: Kind
    key: str
    title: str
    detail: str = ""
    pupil: PupilId | None = None

    @property
    def spoken(self) -> str:
        """The hit for a screen reader."""
        return ", ".join(part for part in (self.title, self.detail) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The hits of one kind: the best of them, and how many more there are."""

    kind: Kind
    hits: tuple[Hit, ...]
    more: int = 0

    @property
    def title(self) -> str:
        """The heading of the group."""
        return {Kind.PLACE: tr("Steder"), Kind.PUPIL: tr("Elever"), Kind.GOAL: tr("Mål")}[self.kind]

    @property
    def more_words(self) -> str:
        """That there are more; nothing when all are shown."""
        return tr("og {count} til").format(count=self.more) if self.more else ""


# Matching


def fold(text: str) -> str:
    """The text as it is compared: no case, and no accents on letters. æ, ø and å are letters of their own.

    >>> fold("André Åse")
    'andre åse'
    """
    if _NORWEGIAN.fullmatch(text):
        return text.casefold().replace("é", "e")
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).casefold()
    kept: list[str] = []
    for letter in parts:
        if not unicodedata.combining(letter):
            kept.append(letter)
        elif letter == _RING and kept and kept[-1] == "a":
            kept[-1] = "å"
    return "".join(kept).translate(_STROKES)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared; signs between them are none."""
    return tuple(_WORD.findall(fold(text)))


def prepared(*texts: str | None) -> str:
    """What is searched in: the words of some texts, each with a blank before it."""
    return "".join(f" {word}" for text in texts if text for word in words_of(text))


def best_places(searched: Sequence[str], words: Sequence[str], most: int, *, own: Sequence[str]) -> tuple[list[int], int]:
    """Where all the words occur: the places of the best matches, and how many matches there are in all.

    Where every word begins a word comes first, and of these where it is a word of the thing's own; apart from that the order
    stays. No words match everything.

    Args:
        searched: texts that `prepared` made.
        words: words that `words_of` made.
        most: how many places to give.
        own: of each text the part that is the thing's own, and not about what it belongs to.
    """
    places: Sequence[int] = range(len(searched))
    for word in words:
        places = [place for place in places if word in searched[place]]
    begun = _begun(searched, words, places)
    found: dict[int, None] = {}
    for better in (_begun(own, words, begun), begun, places):
        if len(found) < most:
            found |= dict.fromkeys(better)
    return list(found)[:most], len(places)


def _begun(searched: Sequence[str], words: Sequence[str], places: Sequence[int]) -> Sequence[int]:
    """The places where every word begins a word."""
    for word in words:
        beginning = f" {word}"
        places = [place for place in places if beginning in searched[place]]
    return places


# What is found


class SearchView(QObject):
    """Finds places, pupils and goals. What it has read lives in memory for as long as the workplace does."""

    def __init__(self, session: Session, places: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        """Search in the session's vault.

        Args:
            session: what is open.
            places: the places there are to go to, as (key, name).
            parent: owns the view model.
        """
        super().__init__(parent)
        self.session = session
        self._places = tuple(places)
        self._place_names = [prepared(name) for _, name in places]
        self._place_words = [prepared(name, tr(_SYNONYMS.get(key, ""))) for key, name in places]
        self._read: Searchable | None = None
        self._pupils: tuple[PupilName, ...] = ()
        self._pupil_words: list[str] = []
        self._goals: list[GoalText] = []
        self._goal_texts: list[str] = []
        self._goal_words: list[str] = []
        self._names: dict[PupilId, str] = {}
        self._subjects: dict[SubjectCode, str] = {}
        self._prepared: dict[tuple[str, str | None], str] = {}  # most texts are as they were when they were read last

    def find(self, text: str) -> list[Group]:
        """What the words lead to: places, pupils, goals. Without words the places and the first pupils."""
        self._keep_up()
        words = words_of(text)
        groups = [self._place_group(words), self._pupil_group(words)]
        if words:
            groups.append(self._goal_group(words))
        return [group for group in groups if group.hits]

    def _keep_up(self) -> None:
        """Read again what has changed."""
        searchable = self.session.workspace.searchable()
        if searchable is self._read:
            return
        self._read = searchable
        self._pupils = searchable.pupils
        self._pupil_words = [prepared(pupil.full_name, pupil.class_name) for pupil in self._pupils]
        self._names = _short_names(self._pupils)
        self._subjects = {code: catalogues.subject_name(code) for code in {goal.subject for goal in searchable.goals}}
        self._goals = [goal for goal in searchable.goals if goal.text.strip()]
        self._goal_texts = self._prepared_goals()
        self._goal_words = self._goals_with_owners()

    def _prepared_goals(self) -> list[str]:
        """The goals' own words."""
        before, self._prepared = self._prepared, {}
        for goal in self._goals:
            texts = goal.text, goal.criterion
            self._prepared[texts] = before.get(texts) or prepared(*texts)
        return [self._prepared[goal.text, goal.criterion] for goal in self._goals]

    def _goals_with_owners(self) -> list[str]:
        """The goals' own words, then whose they are, the subject and the year, which are prepared once and not for each goal."""
        names = {pupil.pupil: prepared(pupil.full_name) for pupil in self._pupils}
        subjects = {code: prepared(name) for code, name in self._subjects.items()}
        years = {year: prepared(year) for year in {goal.school_year for goal in self._goals}}
        return [
            own + names[goal.pupil] + subjects[goal.subject] + years[goal.school_year]
            for goal, own in zip(self._goals, self._goal_texts, strict=True)
        ]

    def _place_group(self, words: Sequence[str]) -> Group:
        places, total = best_places(self._place_words, words, len(self._places), own=self._place_names)
        if not words:  # the places themselves, not each part of one
            places = [place for place in places if _PART not in self._places[place][0]]
            total = len(places)
        hits = tuple(_place_hit(*self._places[place], words) for place in places)
        return Group(kind=Kind.PLACE, hits=hits, more=total - len(hits))

    def _pupil_group(self, words: Sequence[str]) -> Group:
        places, total = best_places(self._pupil_words, words, MOST_HITS, own=self._pupil_words)
        hits = tuple(
            Hit(kind=Kind.PUPIL, key=pupil.pupil, title=pupil.full_name, detail=pupil.class_name or "")
            for pupil in (self._pupils[place] for place in places)
        )
        return Group(kind=Kind.PUPIL, hits=hits, more=total - len(hits))

    def _goal_group(self, words: Sequence[str]) -> Group:
        places, total = best_places(self._goal_words, words, MOST_HITS, own=self._goal_texts)
        hits = tuple(self._goal_hit(self._goals[place], words) for place in places)
        return Group(kind=Kind.GOAL, hits=hits, more=total - len(hits))

    def _goal_hit(self, goal: GoalText, words: Sequence[str]) -> Hit:
        """A goal; also its criterion, when that is where a word was found."""
        parts = [self._names[goal.pupil], self._subjects[goal.subject], goal.school_year]
        seen, criterion = prepared(goal.text, *parts), prepared(goal.criterion)
        if goal.criterion and any(word in criterion and word not in seen for word in words):
            parts.append(tr("kriterium: {text}").format(text=_one_line(goal.criterion)))
        title = _one_line(goal.text)
        return Hit(kind=Kind.GOAL, key=goal.goal, title=title, detail=" · ".join(parts), pupil=goal.pupil)


def _place_hit(key: str, name: str, words: Sequence[str]) -> Hit:
    """A place; with the other words for it that were looked for."""
    seen = prepared(name)
    missed = [word for word in words if word not in seen]
    others = tr(_SYNONYMS.get(key, "")).split(_SEPARATOR) if missed else []
    found = [other for other in others if any(word in prepared(other) for word in missed)]
    return Hit(kind=Kind.PLACE, key=key, title=name, detail=_SEPARATOR.join(found))


def _short_names(pupils: Sequence[PupilName]) -> dict[PupilId, str]:
    """First names, and full names where two have the same."""
    count = Counter(pupil.given_name for pupil in pupils)
    return {pupil.pupil: pupil.given_name if count[pupil.given_name] == 1 else pupil.full_name for pupil in pupils}


def _one_line(text: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(text[: 2 * _LONGEST_TITLE].split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[: _LONGEST_TITLE - 1]}…"
