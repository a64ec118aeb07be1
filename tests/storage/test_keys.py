"""The key file: who gets in, who does not, and what a damaged or malicious file may do."""

from __future__ import annotations

import json
import stat
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.errors import UserError
from ioplab.storage import keys, slots
from ioplab.storage.keys import KdfCost, KeyFile, Slot
from tests.support.vaults import CHEAP, PASSPHRASE

RIGHT = PASSPHRASE
WRONG = "sju rolige elger"


@pytest.fixture
def two_slots() -> tuple[KeyFile, bytes]:
    """A key file that two people can open, and the data key."""
    made, data_key = keys.create("Kari", RIGHT, CHEAP)
    return keys.add_slot(made, data_key, "Jon", "tre stille gauper", CHEAP), data_key


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A key file on the disk."""
    made, _ = keys.create("Kari", RIGHT, CHEAP)
    path = tmp_path / "keys.json"
    keys.write(path, made)
    return path


def with_first_slot(made: KeyFile, **changes: Any) -> KeyFile:
    first, *others = made.slots
    return replace(made, slots=(replace(first, **changes), *others))


# Opening


def test_the_right_passphrase_gives_the_data_key_and_tells_whose_it_is(two_slots: tuple[KeyFile, bytes]) -> None:
    made, data_key = two_slots

    kari, jon = keys.unlock(made, RIGHT), keys.unlock(made, "tre stille gauper")

    assert [(slot.name, key) for slot, key in (kari, jon)] == [("Kari", data_key), ("Jon", data_key)]


@pytest.mark.parametrize("wrong", [WRONG, "", RIGHT.upper(), RIGHT + " ", "x" * 100_000], ids=lambda text: text[:20])
def test_a_wrong_passphrase_is_told_as_wrong(two_slots: tuple[KeyFile, bytes], wrong: str) -> None:
    with pytest.raises(UserError, match="Feil passordfrase"):
        keys.unlock(two_slots[0], wrong)


@pytest.mark.parametrize("passphrase", ["blåbær på øya", "blåbær på øya"[::-1], "éñåü pluss litt", "한국어 문장 하나"])
def test_composed_and_decomposed_letters_are_the_same_passphrase(passphrase: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, passphrase) for form in ("NFC", "NFD"))
    assert composed != decomposed

    for one, other in ((composed, decomposed), (decomposed, composed)):
        made, data_key = keys.create("Kari", one, CHEAP)
        assert keys.unlock(made, other)[1] == data_key


@settings(max_examples=40)
@given(st.text(min_size=keys.SHORTEST_PASSPHRASE, max_size=40))
def test_any_long_enough_text_can_be_a_passphrase(passphrase: str) -> None:
    made, data_key = keys.create("Kari", passphrase, CHEAP)

    assert keys.unlock(made, passphrase)[1] == data_key


def test_half_a_character_in_a_passphrase_is_no_fault_of_ours() -> None:
    half = "åtte tegn \ud83d"

    made, data_key = keys.create("Kari", half, CHEAP)

    assert keys.unlock(made, half)[1] == data_key


@pytest.mark.parametrize("short", ["", "sju1234"])
def test_a_careless_passphrase_is_refused(short: str) -> None:
    with pytest.raises(UserError, match="for kort"):
        keys.create("Kari", short, CHEAP)


def test_every_slot_is_tried_so_that_time_tells_nothing(
    two_slots: tuple[KeyFile, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[bytes] = []

    def counting(*, salt: bytes, **others: Any) -> Argon2id:
        derived.append(salt)
        return Argon2id(salt=salt, **others)

    monkeypatch.setattr(slots, "Argon2id", counting)
    made, _ = two_slots
    for passphrase in (RIGHT, "tre stille gauper"):
        keys.unlock(made, passphrase)
    with pytest.raises(UserError):
        keys.unlock(made, WRONG)

    assert derived == [slot.salt for slot in made.slots] * 3


def test_two_vaults_with_the_same_passphrase_share_nothing() -> None:
    (one, first), (other, second) = (keys.create("Kari", RIGHT, CHEAP) for _ in range(2))

    assert one.vault_id != other.vault_id
    assert first != second
    assert {one.slots[0].salt, one.slots[0].nonce, one.slots[0].wrapped}.isdisjoint(
        {other.slots[0].salt, other.slots[0].nonce, other.slots[0].wrapped}
    )


# Tampering


@pytest.mark.parametrize(
    "tamper",
    [
        lambda slot: replace(slot, name="Rektor"),
        lambda slot: replace(slot, id="00000000-0000-0000-0000-000000000000"),
        lambda slot: replace(slot, wrapped=slot.wrapped[:-1] + bytes([slot.wrapped[-1] ^ 1])),
        lambda slot: replace(slot, wrapped=bytes([slot.wrapped[0] ^ 128]) + slot.wrapped[1:]),
        lambda slot: replace(slot, wrapped=b""),
        lambda slot: replace(slot, wrapped=slot.wrapped + b"\0"),
        lambda slot: replace(slot, nonce=bytes(12)),
        lambda slot: replace(slot, salt=bytes(16)),
        lambda slot: replace(slot, cost=replace(slot.cost, iterations=2)),
    ],
    ids=["renamed", "new id", "last bit", "first bit", "emptied", "longer", "nonce", "salt", "cheaper"],
)
def test_an_altered_slot_opens_nothing(tamper: Callable[[Slot], Slot]) -> None:
    made, _ = keys.create("Kari", RIGHT, CHEAP)
    altered = replace(made, slots=tuple(map(tamper, made.slots)))

    with pytest.raises(UserError, match="Feil passordfrase"):
        keys.unlock(altered, RIGHT)


def test_a_slot_moved_to_another_vault_opens_nothing() -> None:
    mine, _ = keys.create("Kari", RIGHT, CHEAP)
    theirs, _ = keys.create("Jon", "tre stille gauper", CHEAP)
    forged = replace(theirs, slots=(*theirs.slots, *mine.slots))

    with pytest.raises(UserError, match="Feil passordfrase"):
        keys.unlock(forged, RIGHT)


def test_an_altered_slot_does_not_lock_the_others_out(two_slots: tuple[KeyFile, bytes]) -> None:
    made, data_key = two_slots
    altered = with_first_slot(made, wrapped=b"not a wrapped key")

    assert keys.unlock(altered, "tre stille gauper")[1] == data_key


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(iterations=1, memory_kib=2**40, lanes=1),
        KdfCost(iterations=2**31, memory_kib=64, lanes=1),
        KdfCost(iterations=1, memory_kib=64, lanes=2**24),
        KdfCost(iterations=0, memory_kib=64, lanes=1),
        KdfCost(iterations=-1, memory_kib=64, lanes=1),
        KdfCost(iterations=1, memory_kib=0, lanes=1),
        KdfCost(iterations=1, memory_kib=-64, lanes=1),
        KdfCost(iterations=1, memory_kib=64, lanes=0),
        KdfCost(iterations=1, memory_kib=31, lanes=4),
    ],
    ids=str,
)
def test_a_file_that_asks_for_too_much_or_nothing_is_refused_before_it_is_tried(
    written: Path, monkeypatch: pytest.MonkeyPatch, cost: KdfCost
) -> None:
    monkeypatch.setattr(slots, "derive", lambda *_: pytest.fail("tried"))
    keys.write(written, with_first_slot(keys.read(written), cost=cost))

    with pytest.raises(UserError, match="Nøkkelfilen er skadet"):
        keys.read(written)


@pytest.mark.parametrize("changes", [{"salt": b""}, {"salt": bytes(15)}, {"nonce": b""}, {"nonce": bytes(13)}], ids=str)
def test_a_file_with_salt_or_nonce_of_the_wrong_size_is_damaged(written: Path, changes: dict[str, Any]) -> None:
    keys.write(written, with_first_slot(keys.read(written), **changes))

    with pytest.raises(UserError, match="Nøkkelfilen er skadet"):
        keys.read(written)


# The file


def test_what_is_written_is_read_back(tmp_path: Path, two_slots: tuple[KeyFile, bytes]) -> None:
    made, _ = two_slots
    keys.write(tmp_path / "keys.json", made)

    assert keys.read(tmp_path / "keys.json") == made
    assert made.names == ("Kari", "Jon")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_its_owner_can_read_the_file(written: Path) -> None:
    assert stat.S_IMODE(written.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR


def test_the_file_holds_neither_passphrase_nor_data_key(tmp_path: Path) -> None:
    made, data_key = keys.create("Kari", RIGHT, CHEAP)
    path = tmp_path / "keys.json"
    keys.write(path, made)
    raw = path.read_bytes()

    wrapped = b"".join(part for slot in made.slots for part in (slot.salt, slot.nonce, slot.wrapped))
    assert data_key not in wrapped
    assert data_key.hex().encode() not in raw.lower()
    assert RIGHT.encode() not in raw


def test_a_file_cut_short_anywhere_is_damaged(written: Path) -> None:
    whole = written.read_bytes()
    for length in [*range(0, len(whole) - 1, 7), len(whole) - 1]:
        written.write_bytes(whole[:length])
        with pytest.raises(UserError, match="Nøkkelfilen er skadet"):
            keys.read(written)


@pytest.mark.parametrize(
    "garbage",
    [b"", b"\0" * 400, b"null", b"[]", b"{}", b'"ioplab-keys/1"', b"\xff\xfe\x00", b"[" * 100_000, b'{"format": 1}'],
    ids=lambda raw: repr(raw[:12]),
)
def test_garbage_is_damaged(written: Path, garbage: bytes) -> None:
    written.write_bytes(garbage)

    with pytest.raises(UserError, match="Nøkkelfilen er skadet"):
        keys.read(written)


@settings(max_examples=60)
@given(st.integers(min_value=0), st.binary(min_size=1, max_size=3))
def test_a_file_with_altered_bytes_never_ends_in_a_fault_of_ours(place: int, altered: bytes) -> None:
    made, data_key = keys.create("Kari", RIGHT, CHEAP)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "keys.json"
        keys.write(path, made)
        whole = path.read_bytes()
        place %= len(whole)
        path.write_bytes(whole[:place] + altered + whole[place + len(altered) :])

        try:
            opened = keys.unlock(keys.read(path), RIGHT)[1]
        except UserError:
            return
    assert opened == data_key


def test_a_file_without_slots_is_damaged(written: Path) -> None:
    keys.write(written, replace(keys.read(written), slots=()))

    with pytest.raises(UserError, match="Nøkkelfilen er skadet"):
        keys.read(written)


def test_a_folder_without_a_key_file_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="ikke et ioplab-arkiv"):
        keys.read(tmp_path / "keys.json")


def test_a_file_where_the_folder_should_be_is_no_vault(tmp_path: Path) -> None:
    (tmp_path / "Arkiv.ioplab").write_text("ikke en mappe")

    with pytest.raises(UserError, match="ikke et ioplab-arkiv"):
        keys.read(tmp_path / "Arkiv.ioplab" / "keys.json")


def test_a_key_file_that_is_a_folder_is_told_as_unreadable(tmp_path: Path) -> None:
    (tmp_path / "keys.json").mkdir()

    with pytest.raises(UserError, match="kan ikke leses"):
        keys.read(tmp_path / "keys.json")


@pytest.mark.parametrize(
    "newer",
    [
        {"format": "ioplab-keys/3"},
        {"format": "ioplab-keys/3", "vault": {"id": 7}, "slots": "somewhere else"},
    ],
    ids=["same shape", "other shape"],
)
def test_a_newer_file_asks_for_a_newer_program(written: Path, newer: dict[str, Any]) -> None:
    content = json.loads(written.read_bytes())
    written.write_text(json.dumps({**content, **newer}))

    with pytest.raises(UserError, match="nyere versjon") as caught:
        keys.read(written)

    assert "Oppdater ioplab" in caught.value.advice


def test_keys_that_this_version_does_not_know_are_no_hindrance(written: Path) -> None:
    content = json.loads(written.read_bytes())
    content["recovery_printed_on"] = "2026-08-20"
    content["slots"][0]["kind"] = "passphrase"
    written.write_text(json.dumps(content))

    assert keys.unlock(keys.read(written), RIGHT)[0].name == "Kari"
