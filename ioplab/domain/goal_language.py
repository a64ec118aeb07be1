"""How a goal is worded: whether it says what somebody can see or hear, and one thing at a time (finding F16)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ioplab.domain.catalogue import GoalLanguage

_STATES = frozenset({"er", "har", "blir", "får"})
"""Verbs that say how it is, not what anybody does."""
_JOINING = frozenset({"og", "samt", ",", ".", ";"})
"""What stands before the verb of another thing to do."""
_SUBORDINATE = frozenset(
    {"at", "der", "dersom", "fordi", "før", "hva", "hvem", "hvilken", "hvilket", "hvilke", "hvis", "hvor", "hvordan"}
    | {"mens", "når", "slik", "som", "så"}
)
"""Words that begin a clause about when, how or which: what is done there is no thing of its own."""
_POINTING = frozenset({"den", "det", "dem", "seg"})
_LEAST_WORDS = 2
"""A clause of its own says more than its verb and one word: «pakker sekken» in «henter og pakker sekken» does not.

Words that only point back do not count: «tar på den».
"""


def is_observable(text: str, language: GoalLanguage) -> bool:
    """Whether a goal says what the pupil does that somebody can see or hear.

    An observable verb is enough, but an infinitive after a vague phrase is not: «blir flinkere til å lese» says nothing
    that can be seen. Without a verb of the list, a vague phrase, or no word that could be a verb, is not enough either;
    other verbs get the benefit of the doubt, for no list of verbs is complete.
    """
    words = re.findall(r"\w+", text.lower())
    vague = False
    for place in range(len(words)):
        vague = vague or _phrase_at(words, place, language.vague_phrases, language) is not None
        verb = _phrase_at(words, place, language.observable_phrases, language)
        if verb is not None and (not vague or _is_finite(verb)):
            return True
    if vague:
        return False
    return len(words) > 1 and any(word.endswith("r") and word not in _STATES for word in words)


def is_twofold(text: str, language: GoalLanguage) -> bool:
    """Whether a goal asks for more than one thing, which cannot be rated with one level.

    There are two things where two clauses, joined by «og», «samt» or a stop, have an observable verb each and something
    of their own to do: «leser en tekst på 60 ord og skriver tre setninger». A second clause that only shows the answer
    («… og sier hvor mange det er») is no thing of its own. Better too few of these than a false one.
    """
    clauses: list[list[str]] = []
    before, subordinate = ".", False
    for word in re.findall(r"\w+|[,.;]", text.lower()):
        subordinate = word in _SUBORDINATE or (subordinate and word not in {".", ";"})
        is_verb = not subordinate and word in language.observable_phrases and _is_finite(word)
        if is_verb and (not clauses or before in _JOINING):
            clauses.append([word])
        elif clauses and not subordinate and word not in _JOINING and word not in _POINTING:
            clauses[-1].append(word)
        before = word
    whole = [clause for clause in clauses if len(clause) > _LEAST_WORDS]
    return not all(_tells(clause, language) for clause in whole[1:])


def _tells(clause: Sequence[str], language: GoalLanguage) -> bool:
    return clause[0] in language.telling or " ".join(clause[:2]) in language.telling


def _phrase_at(words: Sequence[str], place: int, phrases: AbstractSet[str], language: GoalLanguage) -> str | None:
    """The phrase of those that begins at that word, or None."""
    if words[place] in phrases:
        return words[place]
    if words[place] not in language.openings:
        return None
    for count in range(2, language.longest + 1):
        phrase = " ".join(words[place : place + count])
        if phrase in phrases:
            return phrase
    return None


def _is_finite(verb: str) -> bool:
    """Whether it says what is done («leser», «kan lese»), and not only names it («lese»)."""
    first = verb.split(maxsplit=1)[0]
    return first.endswith("r") or first == "kan"
