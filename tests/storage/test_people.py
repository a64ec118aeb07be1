"""Several people with keys to one vault: letting in, taking out, another passphrase, and a power cut in the middle of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from ioplab.errors import UserError
from ioplab.storage import keys, lock, slots
from ioplab.storage.changes import Changed
from ioplab.storage.lock import OutOfStepError
from ioplab.storage.vault import STAFF_OF, Vault
from tests.storage.faults import failing
from tests.support.vaults import OWNER, PASSPHRASE, InUse, hurried, new_vault, query, stored

JON, JONS = "Jon Eksempel", "tre stille gauper"
NEW = "ni raske reinsdyr"


class PowerCut(BaseException):
    """The machine stops here; nothing after it runs, no tidying up either."""


@pytest.fixture
def shared(in_use: InUse) -> InUse:
    """A vault that Kari and Jon may open, and Kari has open."""
    in_use.vault.add_person(JON, in_use.jon, JONS, own=PASSPHRASE)
    return in_use


def key_file(vault: Vault) -> Path:
    return vault.path / "keys.json"


def opens(vault: Vault, passphrase: str, person: str | None = None) -> str:
    """Whom the passphrase opens the vault as; nothing when it does not."""
    try:
        with Vault.open(vault.path, passphrase, person, read_only=True) as again:
            return again.person
    except UserError:
        return ""


def audit(vault: Vault) -> list[tuple[Any, ...]]:
    return query(vault, "SELECT operation, target, person FROM change WHERE operation LIKE '%key' OR operation LIKE '%phrase'")


# Letting in


def test_one_who_is_let_in_opens_the_same_vault_as_themselves(shared: InUse) -> None:
    before = shared.pupil

    with Vault.open(shared.vault.path, JONS, JON, read_only=True) as jons:
        assert jons.person == JON
        assert jons.viewer == shared.jon
        assert jons.pupil_of(shared.plan_id) == before
    assert opens(shared.vault, PASSPHRASE, OWNER) == OWNER
    assert shared.vault.people == (OWNER, JON)


def test_each_is_opened_by_their_own_passphrase_alone(shared: InUse) -> None:
    assert opens(shared.vault, PASSPHRASE, JON) == ""
    assert opens(shared.vault, JONS, OWNER) == ""
    assert opens(shared.vault, JONS) == JON


def test_two_with_the_same_passphrase_are_told_apart_by_name(in_use: InUse) -> None:
    in_use.vault.add_person(JON, in_use.jon, PASSPHRASE, own=PASSPHRASE)

    assert opens(in_use.vault, PASSPHRASE, JON) == JON
    assert opens(in_use.vault, PASSPHRASE, OWNER) == OWNER


@pytest.mark.parametrize("name", [JON, "jon eksempel", f"  {JON} ", "JON EKSEMPEL"])
def test_a_name_that_is_taken_is_refused(shared: InUse, name: str) -> None:
    before = key_file(shared.vault).read_bytes(), stored(shared.vault)

    with pytest.raises(UserError, match="har allerede tilgang"):
        shared.vault.add_person(name, shared.jon, NEW, own=PASSPHRASE)

    assert (key_file(shared.vault).read_bytes(), stored(shared.vault)) == before


@pytest.mark.parametrize(("name", "phrase"), [("", NEW), ("  ", NEW), ("Amina", "kort")])
def test_a_key_without_a_name_or_with_a_careless_passphrase_is_refused(in_use: InUse, name: str, phrase: str) -> None:
    before = key_file(in_use.vault).read_bytes(), stored(in_use.vault)

    with pytest.raises(UserError):
        in_use.vault.add_person(name, in_use.jon, phrase, own=PASSPHRASE)

    assert (key_file(in_use.vault).read_bytes(), stored(in_use.vault)) == before


def test_what_is_done_to_the_keys_is_in_the_audit(shared: InUse) -> None:
    shared.vault.change_passphrase(PASSPHRASE, NEW)
    shared.vault.remove_person(JON, own=NEW)

    assert audit(shared.vault) == [
        ("give_key", shared.jon, OWNER),
        ("change_passphrase", None, OWNER),
        ("take_key", shared.jon, OWNER),
    ]


def test_a_passphrase_is_nowhere_in_the_vault_or_the_key_file(shared: InUse) -> None:
    shared.vault.change_passphrase(PASSPHRASE, NEW)

    everything = repr(stored(shared.vault)) + key_file(shared.vault).read_text()
    assert not [phrase for phrase in (PASSPHRASE, JONS, NEW) if phrase in everything]


# Taking out


def test_one_who_is_taken_out_does_not_get_in_any_more(shared: InUse) -> None:
    shared.vault.remove_person(JON, own=PASSPHRASE)

    assert opens(shared.vault, JONS) == ""
    assert opens(shared.vault, JONS, JON) == ""
    assert opens(shared.vault, PASSPHRASE) == OWNER
    assert shared.vault.people == (OWNER,)


def test_one_let_in_again_under_the_same_name_is_who_is_said_now(shared: InUse) -> None:
    shared.vault.remove_person(JON, own=PASSPHRASE)
    assert shared.vault.setting(STAFF_OF + JON) == ""

    shared.vault.add_person(JON, shared.kari, NEW, own=PASSPHRASE)

    assert shared.vault.setting(STAFF_OF + JON) == shared.kari


def test_the_last_one_is_never_taken_out(in_use: InUse) -> None:
    before = key_file(in_use.vault).read_bytes(), stored(in_use.vault)

    with pytest.raises(UserError, match="eneste som kan åpne"):
        in_use.vault.remove_person(OWNER, own=PASSPHRASE)

    assert (key_file(in_use.vault).read_bytes(), stored(in_use.vault)) == before


def test_nobody_can_be_taken_out_who_is_not_in(shared: InUse) -> None:
    with pytest.raises(UserError, match="har ikke tilgang"):
        shared.vault.remove_person("Amina", own=PASSPHRASE)


def test_an_old_key_file_put_back_lets_nobody_in_who_is_taken_out(shared: InUse) -> None:
    old = key_file(shared.vault).read_bytes()
    shared.vault.remove_person(JON, own=PASSPHRASE)
    shared.vault.close()

    for name in ("keys.json", "keys.copy.json"):
        (shared.vault.path / name).write_bytes(old)
        assert opens(shared.vault, JONS) == ""
        assert opens(shared.vault, JONS, JON) == ""


# Another passphrase


def test_the_new_passphrase_opens_and_the_old_one_does_not(shared: InUse) -> None:
    shared.vault.change_passphrase(PASSPHRASE, NEW)

    assert opens(shared.vault, NEW, OWNER) == OWNER
    assert opens(shared.vault, PASSPHRASE) == ""
    assert opens(shared.vault, JONS, JON) == JON


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("feil feil feil", NEW, "Feil"), (PASSPHRASE, "kort", "kort"), (PASSPHRASE, PASSPHRASE, "lik den gamle")],
)
def test_a_change_that_cannot_be_made_changes_nothing(shared: InUse, old: str, new: str, said: str) -> None:
    before = key_file(shared.vault).read_bytes(), stored(shared.vault)

    with pytest.raises(UserError, match=said):
        shared.vault.change_passphrase(old, new)

    assert (key_file(shared.vault).read_bytes(), stored(shared.vault)) == before


def test_another_s_passphrase_changes_nobody_s_slot(shared: InUse) -> None:
    with pytest.raises(UserError, match="Feil passordfrase"):
        shared.vault.change_passphrase(JONS, NEW)


def test_a_new_passphrase_has_a_salt_and_a_nonce_of_its_own(shared: InUse) -> None:
    before = keys.read(key_file(shared.vault)).slots

    shared.vault.change_passphrase(PASSPHRASE, NEW)

    after = keys.read(key_file(shared.vault)).slots
    assert [slot.id for slot in after] == [slot.id for slot in before]
    assert before[0].salt != after[0].salt
    assert before[0].nonce != after[0].nonce
    assert (before[1].wrapped, before[1].public) == (after[1].wrapped, after[1].public)


# Time


def test_only_the_slot_asked_for_is_tried_and_a_wrong_passphrase_costs_the_same(
    shared: InUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[bytes] = []

    def counting(*, salt: bytes, **others: Any) -> Argon2id:
        derived.append(salt)
        return Argon2id(salt=salt, **others)

    made = keys.read(key_file(shared.vault))
    monkeypatch.setattr(slots, "Argon2id", counting)
    keys.unlock(made, JONS, JON)
    with pytest.raises(UserError):
        keys.unlock(made, "feil feil feil", JON)

    assert derived == [made.slots[1].salt] * 2


# Two programs


def test_what_another_program_did_to_the_keys_is_not_undone_by_this_one(shared: InUse) -> None:
    (shared.vault.path / lock.NAME).unlink()  # as when a folder is shared by a service that does not bring the file along
    with hurried(Vault.open(shared.vault.path, JONS, JON)) as jons:
        jons.change_passphrase(JONS, NEW)

    with pytest.raises(OutOfStepError, match="kryptert på nytt"):
        shared.vault.change_passphrase(PASSPHRASE, "fire nye brune bjørner")
    with pytest.raises(OutOfStepError, match="kryptert på nytt"):
        shared.vault.reopen()
    shared.vault.close()

    assert opens(shared.vault, NEW, JON) == JON
    assert opens(shared.vault, PASSPHRASE, OWNER) == OWNER


def test_the_key_file_of_another_vault_is_never_written_over(shared: InUse, tmp_path: Path) -> None:
    with new_vault(tmp_path, name="Annet.ioplab") as other:
        key_file(shared.vault).write_bytes(key_file(other).read_bytes())

    with pytest.raises(UserError, match="annet arkiv"):
        shared.vault.remove_person(JON, own=PASSPHRASE)


# Power cuts and disks that fail

Turn = Callable[[InUse], Changed]

TURNS: dict[str, Turn] = {
    "give_key": lambda use: use.vault.add_person("Amina", use.jon, NEW, own=PASSPHRASE),
    "take_key": lambda use: use.vault.remove_person(JON, own=PASSPHRASE),
    "change_passphrase": lambda use: use.vault.change_passphrase(PASSPHRASE, NEW),
}
EITHER = {
    "give_key": ((OWNER, JON), (OWNER, JON, "Amina")),
    "take_key": ((OWNER, JON), (OWNER,)),
    "change_passphrase": ((OWNER, JON), (OWNER, JON)),
}


def cuts() -> Iterator[tuple[str, str, str]]:
    """What is done, and the function in which the power goes, before or after it has done its work."""
    for turn in TURNS:
        for place in ("write", "_note_turn"):
            yield from ((turn, place, moment) for moment in ("before", "after"))


@pytest.mark.parametrize(("turn", "place", "moment"), list(cuts()))
def test_after_a_power_cut_the_vault_is_as_before_or_as_after(
    shared: InUse, monkeypatch: pytest.MonkeyPatch, turn: str, place: str, moment: str
) -> None:
    holder: Any = keys if place == "write" else Vault
    real = getattr(holder, place)

    def cut(*args: Any) -> None:
        if moment == "after":
            real(*args)
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(holder, place, cut)
        with pytest.raises(PowerCut):
            TURNS[turn](shared)
    shared.vault.close()

    phrase = NEW if turn == "change_passphrase" and opens(shared.vault, NEW, OWNER) else PASSPHRASE
    with Vault.open(shared.vault.path, phrase, OWNER) as again:
        hurried(again)
        before, after = EITHER[turn]
        is_done = (turn, OWNER) in [(operation, person) for operation, _, person in audit(again)][1:]
        assert is_done is ((place, moment) != ("write", "before"))
        assert again.people == (after if is_done else before)
        assert (phrase == NEW) is (is_done and turn == "change_passphrase")
        assert bool(again.setting(STAFF_OF + "Amina")) is (is_done and turn == "give_key")
        assert bool(again.setting(STAFF_OF + JON)) is not (is_done and turn == "take_key")
        assert not again.setting("keys_under_way")
        assert again.check().faults == ()


@pytest.mark.parametrize("turn", TURNS)
def test_a_key_file_that_cannot_be_written_leaves_all_as_it_was(
    shared: InUse, monkeypatch: pytest.MonkeyPatch, turn: str
) -> None:
    before = key_file(shared.vault).read_bytes(), audit(shared.vault), shared.vault.people

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="disken er full"):
            TURNS[turn](shared)

    assert (key_file(shared.vault).read_bytes(), audit(shared.vault), shared.vault.people) == before
    assert [path.name for path in shared.vault.path.iterdir() if path.name.endswith(".tmp")] == []
    assert TURNS[turn](shared)


@pytest.mark.parametrize("turn", TURNS)
def test_whichever_statement_fails_the_key_file_and_the_database_say_the_same(shared: InUse, turn: str) -> None:
    before = key_file(shared.vault).read_bytes(), audit(shared.vault), shared.vault.people

    for refuse in count(1):
        with failing(shared.vault, refuse=refuse, trouble="database or disk is full") as proxy:
            if not _refused(shared, TURNS[turn]):
                break
        assert proxy.seen >= refuse
        assert (key_file(shared.vault).read_bytes(), audit(shared.vault), shared.vault.people) == before

    assert refuse > 3
    assert shared.vault.people == EITHER[turn][1]


def _refused(use: InUse, turn: Turn) -> bool:
    """Whether it was refused, and that because the disk is full."""
    said = ""
    try:
        turn(use)
    except UserError as error:
        said = error.problem
    assert not said or "Disken er full" in said
    return bool(said)
