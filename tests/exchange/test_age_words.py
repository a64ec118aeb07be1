"""age files under words, written and read here: another age program agrees, and a window beside the work does not stand still."""

from __future__ import annotations

import threading
import time

import pyrage
import pytest

from ioplab.exchange import age_words
from tests.support import age

WORDS = "elg ugle sau geit rev"
LONGEST_PAUSE = 0.5
"""Seconds; with the lock held it would be as long as the whole work."""


@pytest.fixture(autouse=True)
def _cheaply(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cheap to seal, except where the cost is what matters."""
    if request.function is not test_the_program_goes_on_beside_the_work:
        monkeypatch.setattr(age_words, "WORK", 10)


@pytest.mark.parametrize("size", [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 3 * 64 * 1024])
def test_another_program_opens_what_is_written_and_the_other_way_round(size: int) -> None:
    text = b"x" * size

    assert pyrage.passphrase.decrypt(age_words.seal(text, WORDS), WORDS) == text
    assert age_words.open_sealed(age_words.seal(text, WORDS), WORDS) == text
    assert age_words.open_sealed(age.seal_with_words(text, WORDS), WORDS) == text


def test_a_file_of_another_programs_own_cost_is_opened() -> None:
    assert age_words.open_sealed(pyrage.passphrase.encrypt(b"Leser", WORDS), WORDS) == b"Leser"


def test_the_same_text_is_never_sealed_alike() -> None:
    assert age_words.seal(b"Leser", WORDS) != age_words.seal(b"Leser", WORDS)


def test_chunks_cannot_be_put_in_another_order_left_out_or_ended_early() -> None:
    sealed = age_words.seal(b"a" * 64 * 1024 + b"b" * 64 * 1024 + b"c", WORDS)
    begins = sealed.index(b"\n--- ") + len(b"\n--- ") + 43 + 1 + 16
    size = 64 * 1024 + 16
    head, first, second, last = sealed[:begins], *(sealed[begins + size * at :][:size] for at in range(3))
    assert age_words.open_sealed(head + first + second + last, WORDS)

    for body in (second + first + last, first + last, first + second, first, b"", first + second + last + last):
        with pytest.raises(age_words.BrokenError):
            age_words.open_sealed(head + body, WORDS)


def test_wrong_words_are_told_from_damage() -> None:
    sealed = age_words.seal(b"Leser", WORDS)

    with pytest.raises(age_words.WrongWordsError):
        age_words.open_sealed(sealed, "rev geit sau ugle elg")
    with pytest.raises(age_words.BrokenError):
        age_words.open_sealed(sealed[:-1], WORDS)


def test_the_program_goes_on_beside_the_work() -> None:
    work = threading.Thread(target=lambda: age_words.open_sealed(age_words.seal(b"Leser", WORDS), WORDS))
    pauses, last = [], time.perf_counter()

    work.start()
    while work.is_alive():
        work.join(0.01)
        now = time.perf_counter()
        pauses.append(now - last)
        last = now

    assert max(pauses) < LONGEST_PAUSE
    assert len(pauses) > 10
