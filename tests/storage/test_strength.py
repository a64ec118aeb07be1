"""How long a passphrase would stand: never blocks, never frightens for nothing, and knows what people here are likely to take."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.exchange import spoken_words
from ioplab.storage import strength
from ioplab.storage.keys import SHORTEST_PASSPHRASE
from ioplab.storage.strength import Level, Weakness


@pytest.mark.parametrize(
    ("phrase", "level", "weakness"),
    [
        ("", Level.SHORT, Weakness.LENGTH),
        ("sju1234", Level.SHORT, Weakness.LENGTH),
        ("passord123", Level.WEAK, Weakness.WORD),
        ("sommer2026", Level.WEAK, Weakness.WORD),
        ("Kari Eksempel", Level.WEAK, Weakness.NAME),
        ("fjellbekk", Level.WEAK, Weakness.NAME),
        ("aaaaaaaaaaaa", Level.WEAK, Weakness.REPEAT),
        ("abcdefghij", Level.WEAK, Weakness.ROW),
        ("12.05.1980", Level.WEAK, Weakness.DATE),
        ("tre stille gauper", Level.FAIR, Weakness.LENGTH),
        ("tre stille gauper i skogen", Level.GOOD, None),
        ("x8Kp!mQ2#vR7zL4w", Level.GOOD, None),
    ],
)
def test_what_people_take_is_judged_as_whoever_guesses_would(phrase: str, level: Level, weakness: Weakness | None) -> None:
    found = strength.estimate(phrase, ("Kari Eksempel", "Fjellbekk skole"))

    assert (found.level, found.weakness) == (level, weakness)


def test_a_suggestion_of_ours_is_always_good() -> None:
    assert {strength.estimate(spoken_words.phrase(spoken_words.new_words())).level for _ in range(25)} == {Level.GOOD}


def test_a_word_more_is_never_called_worse() -> None:
    words = ["tre", "stille", "gauper", "i", "den", "mørke", "skogen"]
    levels = [strength.estimate(" ".join(words[:count])).level.value for count in range(1, len(words) + 1)]

    assert levels == sorted(levels)


def test_no_phrase_of_few_words_is_called_better_than_words_are() -> None:
    """Inflected words, which the library does not know, are still words."""
    assert strength.estimate("gaupene skogenes").seconds < 86_400


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_typed_is_judged(phrase: str) -> None:
    found = strength.estimate(phrase)

    assert (found.level is Level.SHORT) is (len(phrase) < SHORTEST_PASSPHRASE)
    assert (found.weakness is None) is (found.level is Level.GOOD)
    unit, count = strength.orders(found)
    assert unit
    assert 1 <= count <= 100


def test_nothing_heavy_is_loaded_until_a_passphrase_is_judged() -> None:
    said = "import sys, ioplab.ui.viewmodels.people, ioplab.storage.vault; print({'zxcvbn', 'keyring'} & set(sys.modules))"

    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "set()"
