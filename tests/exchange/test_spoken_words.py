"""The five words: told apart by ear, easily spelled, and understood however they are typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import catalogues
from ioplab.errors import UserError
from ioplab.exchange import spoken_words
from ioplab.exchange.spoken_words import COUNT, new_words, phrase, read_words

WORDS = catalogues.spoken_words()

# What sounds alike, or nearly so on a bad line: silent letters, double consonants, and sounds made in the same place.
SPELLINGS = [
    ("skj", "S"),
    ("sj", "S"),
    ("kj", "C"),
    ("tj", "C"),
    ("ki", "Ci"),
    ("ky", "Cy"),
    ("hj", "j"),
    ("gj", "j"),
    ("hv", "v"),
    ("øy", "Y"),
    ("ei", "E"),
    ("ai", "E"),
    ("ld", "l"),
    ("nd", "n"),
    ("rd", "r"),
    ("c", "k"),
    ("z", "s"),
    ("w", "v"),
]
NEARLY = str.maketrans("æåubdgvmyø", "eooptkfnio")


def sound(word: str) -> str:
    """What is left of a word on a bad line."""
    for spelled, heard in SPELLINGS:
        word = word.replace(spelled, heard)
    word = re.sub(r"(.)\1", r"\1", re.sub(r"(.)\1", r"\1", word).translate(NEARLY))
    return re.sub(r"(er|en|et|e)$", "", word) if len(word) > 3 else word


def test_there_are_enough_of_them_for_55_bits() -> None:
    assert len(WORDS) == len(set(WORDS)) >= 2048
    assert COUNT == 5


def test_they_are_short_and_of_norwegian_letters_alone() -> None:
    assert [word for word in WORDS if not re.fullmatch(r"[a-zæøå]{3,8}", word)] == []


def test_no_two_sound_alike() -> None:
    by_sound: dict[str, list[str]] = {}
    for word in WORDS:
        by_sound.setdefault(sound(word), []).append(word)

    assert [words for words in by_sound.values() if len(words) > 1] == []


def test_no_two_are_one_when_typed_without_norwegian_letters() -> None:
    assert len(spoken_words._by_spelling()) == len(WORDS)


def test_five_are_chosen_anew_each_time() -> None:
    chosen = {new_words() for _ in range(50)}

    assert len(chosen) == 50
    assert all(len(words) == COUNT and set(words) <= set(WORDS) for words in chosen)


WRITTEN: dict[str, Callable[[tuple[str, ...]], str]] = {
    "as they are": " ".join,
    "in capitals": lambda words: " ".join(words).upper(),
    "with lines between": lambda words: "\n".join(words) + "\n",
    "with commas": ", ".join,
    "with hyphens": "-".join,
    "with dashes": " – ".join,
    "with blanks around": lambda words: "  \t" + "   ".join(words) + "\r\n",
    "decomposed": lambda words: unicodedata.normalize("NFD", " ".join(words)),
    "with a full stop": lambda words: " ".join(words) + ".",
    "without Norwegian letters": lambda words: " ".join(words).replace("æ", "ae").replace("ø", "oe").replace("å", "aa"),
    "with Swedish letters": lambda words: " ".join(words).replace("æ", "ä").replace("ø", "ö"),
}


@pytest.mark.parametrize("how", WRITTEN)
def test_they_are_understood_however_they_are_typed(how: str) -> None:
    norwegian = tuple(word for word in WORDS if {"æ", "ø", "å"} & set(word))
    for start in range(0, len(norwegian) - COUNT, COUNT):
        words = norwegian[start : start + COUNT]
        assert read_words(WRITTEN[how](words)) == phrase(words)


@given(st.lists(st.sampled_from(WORDS), min_size=COUNT, max_size=COUNT), st.sampled_from(list(WRITTEN)))
def test_any_five_of_them_come_back(words: list[str], how: str) -> None:
    assert read_words(WRITTEN[how](tuple(words))) == phrase(tuple(words))


@pytest.mark.parametrize("typed", ["", "   ", "elg", "elg ugle sau geit", "elg ugle sau geit rev rype"])
def test_more_or_fewer_than_five_are_refused_with_how_many_there_are(typed: str) -> None:
    with pytest.raises(UserError, match=f"her er det {len(typed.split())}"):
        read_words(typed)


def test_a_word_that_is_none_of_them_is_named() -> None:
    with pytest.raises(UserError, match="«elgg» er ikke et av ordene"):
        read_words("elgg ugle sau geit rev")


@given(st.text(max_size=2000))
def test_whatever_is_typed_is_understood_or_refused_in_words(typed: str) -> None:
    refusal, words = None, ""
    try:
        words = read_words(typed)
    except UserError as error:
        refusal = error

    assert refusal is None or refusal.problem
    assert refusal is not None or len(words.split()) == COUNT
