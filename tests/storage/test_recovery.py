"""The recovery key on paper: a slip of the pen is told apart from a key of another vault, and in which group it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ioplab.errors import UserError
from ioplab.storage import recovery
from ioplab.storage.recovery import ALPHABET, GROUP_LENGTH, GROUPS

KEY = recovery.new_key()


def group_named(typed: str) -> int:
    """The group in which reading finds a slip."""
    with pytest.raises(UserError) as caught:
        recovery.read_key(typed)
    found = re.search(r"gruppe (\d)", caught.value.problem)
    assert found is not None, caught.value.problem
    return int(found[1])


def test_a_key_has_at_least_25_characters_that_are_not_taken_for_one_another() -> None:
    assert GROUPS * GROUP_LENGTH >= 25
    assert not set(ALPHABET) & set("01IlLOoQUVWBSZG")
    assert len(set(ALPHABET)) == 23
    assert [len(group) for group in KEY] == [GROUP_LENGTH] * GROUPS


def test_no_two_keys_are_alike() -> None:
    assert len({recovery.new_key() for _ in range(200)}) == 200


@given(between=st.sampled_from([" ", "-", "\n", "  ", " – ", "\N{NON-BREAKING HYPHEN}", ""]), small=st.booleans())
def test_case_and_what_stands_between_make_no_difference(between: str, *, small: bool) -> None:
    typed = between.join(KEY)

    assert recovery.read_key(typed.lower() if small else typed) == recovery.spelled(KEY)


@pytest.mark.parametrize(("seen", "meant"), [("B", "8"), ("S", "5"), ("Z", "2"), ("G", "6")])
def test_a_letter_that_is_never_used_is_read_as_the_number_it_looks_like(seen: str, meant: str) -> None:
    key = next(one for one in iter(recovery.new_key, None) if meant in one[0])

    assert recovery.read_key(" ".join(key).replace(meant, seen)) == recovery.spelled(key)


@given(st.integers(0, GROUPS * GROUP_LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_found_and_its_group_named(place: int, wrong: str) -> None:
    key = recovery.spelled(KEY)
    assume(key[place] != wrong)

    assert group_named(key[:place] + wrong + key[place + 1 :]) == place // GROUP_LENGTH + 1


@given(st.integers(0, GROUPS - 1), st.integers(0, GROUP_LENGTH - 1), st.integers(0, GROUP_LENGTH - 1))
def test_two_characters_exchanged_in_a_group_are_always_found(group: int, one: int, other: int) -> None:
    signs = list(KEY[group])
    signs[one], signs[other] = signs[other], signs[one]
    assume("".join(signs) != KEY[group])

    assert group_named(" ".join((*KEY[:group], "".join(signs), *KEY[group + 1 :]))) == group + 1


@given(st.permutations(KEY))
def test_groups_in_another_order_are_always_found(order: list[str]) -> None:
    assume(tuple(order) != KEY)

    assert 1 <= group_named(" ".join(order)) <= GROUPS


@pytest.mark.parametrize(("typed", "said"), [("", "men her er det 0"), ("222", "er det 3"), ("2" * 31, "er det 31")])
def test_too_few_or_too_many_characters_are_counted(typed: str, said: str) -> None:
    with pytest.raises(UserError, match=said):
        recovery.read_key(typed)


@pytest.mark.parametrize("sign", ["0", "O", "1", "L", "Å", "!", "\N{GRINNING FACE}", "\0"])
def test_a_character_that_is_in_no_key_is_told_with_its_group(sign: str) -> None:
    key = recovery.spelled(KEY)

    assert group_named(key[:12] + sign + key[13:]) == 3


@given(st.text(max_size=2000))
def test_whatever_is_typed_is_read_or_refused_in_words(typed: str) -> None:
    said = ""
    try:
        said = recovery.read_key(typed)
    except UserError as error:
        said = error.advice
    assert said
