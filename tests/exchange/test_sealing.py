"""age, as we use it: what is sealed comes back, and what has been tampered with never does, at a bounded price."""

from __future__ import annotations

import random
import time
import tracemalloc

import pyrage
import pytest

from ioplab.errors import UserError
from ioplab.exchange import sealing
from tests.support import age

WORDS = "elg ugle sau geit rev"
TEXT = "Leser 60 ord i minuttet. æøå".encode() * 40


def test_what_is_sealed_with_words_is_an_age_file_that_the_words_open() -> None:
    sealed = sealing.seal_with_words(TEXT, WORDS)

    assert sealed.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert TEXT not in sealed
    assert sealing.open_with_words(sealed, WORDS) == TEXT
    assert pyrage.passphrase.decrypt(sealed, WORDS) == TEXT


@pytest.mark.parametrize("size", [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 200_000])
def test_another_programs_age_file_is_opened(size: int) -> None:
    assert sealing.open_with_words(age.seal_with_words(b"x" * size, WORDS), WORDS) == b"x" * size


def test_what_is_sealed_to_an_identity_only_that_identity_opens() -> None:
    identity, other = sealing.new_identity(), sealing.new_identity()
    sealed = sealing.seal_to(TEXT, sealing.recipient_of(identity))

    assert sealing.open_with_identity(sealed, identity) == TEXT
    with pytest.raises(sealing.DamagedError):
        sealing.open_with_identity(sealed, other)


def test_wrong_words_are_told_from_damage() -> None:
    sealed = age.seal_with_words(TEXT, WORDS)

    with pytest.raises(UserError, match="ordene passer ikke"):
        sealing.open_with_words(sealed, "elg ugle sau geit rype")
    with pytest.raises(sealing.DamagedError, match="skadet eller kuttet av"):
        sealing.open_with_words(sealed[:-1], WORDS)


@pytest.mark.parametrize("told", [21, 22, 30, 40, 63, 99])
def test_a_file_that_asks_for_absurd_work_is_refused_before_any_is_done(told: int) -> None:
    sealed = age.seal_with_words(TEXT, WORDS, told=told)
    begun = time.perf_counter()

    with pytest.raises(UserError, match="urimelig mye arbeid"):
        sealing.open_with_words(sealed, WORDS)

    assert time.perf_counter() - begun < 0.5


@pytest.mark.parametrize("told", [b"0", b"-1", b"+17", b"017", b"1e9", b"100", b"4000000000", b"17 17", b""])
def test_a_work_factor_that_is_no_number_of_two_digits_is_damage(told: bytes) -> None:
    sealed = age.seal_with_words(TEXT, WORDS, told=17).replace(b" 17\n", b" " + told + b"\n", 1)

    with pytest.raises(sealing.DamagedError):
        sealing.open_with_words(sealed, WORDS)


def test_a_second_way_in_is_refused() -> None:
    sealed = age.seal_with_words(TEXT, WORDS)
    stanza = sealed[len("age-encryption.org/v1\n") : sealed.index(b"---")]

    for doubled in (sealed.replace(stanza, stanza * 2, 1), sealed.replace(stanza, stanza * 10_000, 1)):
        with pytest.raises(sealing.DamagedError):
            sealing.open_with_words(doubled, WORDS)


def test_a_newer_age_is_said_to_be_newer() -> None:
    sealed = age.seal_with_words(TEXT, WORDS).replace(b"/v1\n", b"/v2\n", 1)

    with pytest.raises(UserError, match="nyere versjon"):
        sealing.open_with_words(sealed, WORDS)


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    huge = age.seal_with_words(b"", WORDS) + bytes(sealing.LARGEST_FILE)

    with pytest.raises(UserError, match="for stor"):
        sealing.open_with_words(huge, WORDS)


def opened(content: bytes) -> bytes | None:
    """What the content opens to; None when it is refused in words. Anything else is a fault of ours."""
    try:
        return sealing.open_with_words(content, WORDS)
    except UserError as error:
        refusal = error
    assert refusal.problem
    assert refusal.advice
    return None


def test_wherever_a_bit_is_turned_nothing_is_opened() -> None:
    sealed = age.seal_with_words(TEXT, WORDS)
    header = sealed.index(b"\n--- ") + 60
    chance = random.Random(1)
    places = [*range(header), *chance.sample(range(header, len(sealed)), 300)]
    for place in places:
        turned = bytearray(sealed)
        turned[place] ^= 1 << chance.randrange(8)
        assert opened(bytes(turned)) is None, place


def test_wherever_it_is_cut_nothing_is_opened() -> None:
    sealed = age.seal_with_words(TEXT, WORDS)
    header = sealed.index(b"\n--- ") + 80
    for length in [*range(header), *range(header, len(sealed), 7)]:
        assert opened(sealed[:length]) is None, length


def test_headers_swapped_between_files_open_nothing() -> None:
    first, second = age.seal_with_words(TEXT, WORDS), age.seal_with_words(b"annet" * 50, WORDS)
    end = first.index(b"\n--- ") + 50

    assert opened(first[:end] + second[end:]) is None
    assert opened(second[:end] + first[end:]) is None
    assert opened(first + second) is None
    assert opened(first[:end] * 2 + first[end:]) is None


def test_rubbish_is_refused_without_taking_much_memory() -> None:
    chance = random.Random(2)
    head = b"age-encryption.org/v1\n"
    tracemalloc.start()
    for _ in range(200):
        rubbish = chance.randbytes(chance.randrange(2000))
        assert opened(rubbish) is None
        assert opened(head + rubbish) is None
        assert opened(head + b"-> scrypt " + rubbish) is None
    assert opened(head + b"-> scrypt " + b"A" * 19 * 2**20) is None
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * sealing.LARGEST_FILE
