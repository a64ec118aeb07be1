"""What somebody who can write in the vault's folder, but has no key, can put into the key file; and that it gets them nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ioplab.domain.ids import StaffId
from ioplab.errors import UserError
from ioplab.operations import backups
from ioplab.storage import connection, keys, slots
from ioplab.storage.keys import COPY_NAME, KeyFile
from ioplab.storage.names import DATABASE_NAME, KEYS_NAME
from ioplab.storage.slots import Kind, Slot
from ioplab.storage.vault import Vault
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, InUse, hurried

JON, JONS = "Jon Eksempel", "tre stille gauper"
PLANTED = "fire falske flaggermus"
SOME_KEY = bytes(range(32))


@pytest.fixture
def shared(in_use: InUse) -> InUse:
    """A vault that Kari and Jon may open, and Kari has open."""
    in_use.vault.add_person(JON, in_use.jon, JONS, own=PASSPHRASE)
    return in_use


def planted_slot(keys_now: KeyFile, name: str, *, key: str = "planted") -> Slot:
    """A slot that the one who plants it can open, and which holds a key of their own making."""
    return slots.sealed(
        vault_id=keys_now.vault_id, kind=Kind.PERSON, data_key=SOME_KEY, key=key, name=name, secret=PLANTED, cost=CHEAP
    )


def first_form(keys_now: KeyFile) -> KeyFile:
    """A slot of the first form, which nobody can give a new data key."""
    slot = replace(planted_slot(keys_now, "Noen"), public=b"", sealed=b"", proof=b"")
    return replace(keys_now, slots=(*keys_now.slots, slot))


def second_form(keys_now: KeyFile) -> KeyFile:
    return replace(keys_now, slots=(*keys_now.slots, planted_slot(keys_now, "Noen")))


def recovery(keys_now: KeyFile) -> KeyFile:
    return keys.with_recovery(keys_now, SOME_KEY, PLANTED, CHEAP)


def instead_of_the_owner(keys_now: KeyFile) -> KeyFile:
    mine = planted_slot(keys_now, OWNER, key=keys_now.slots[0].id)
    return replace(keys_now, slots=(mine, *keys_now.slots[1:]))


def in_the_owner_s_slot(keys_now: KeyFile) -> KeyFile:
    """The owner's public key and its proof stay; what the passphrase unwraps is another key."""
    owners, mine = keys_now.slots[0], planted_slot(keys_now, OWNER, key=keys_now.slots[0].id)
    return replace(keys_now, slots=(replace(mine, public=owners.public, proof=owners.proof), *keys_now.slots[1:]))


def plant(
    path: Path, change: Callable[[KeyFile], KeyFile], *, turns: int, names: tuple[str, ...] = (KEYS_NAME, COPY_NAME)
) -> None:
    now = keys.newest(path)
    for name in names:
        keys.write(path / name, replace(change(now), turn=now.turn + turns))


def opens(path: Path, passphrase: str, person: str) -> bool:
    try:
        Vault.open(path, passphrase, person, read_only=True).close()
    except UserError:
        return False
    return True


@pytest.mark.parametrize("change", [first_form, second_form, recovery])
@pytest.mark.parametrize("names", [(KEYS_NAME,), (COPY_NAME,), (KEYS_NAME, COPY_NAME)])
@pytest.mark.parametrize("is_open", [True, False])
def test_who_is_taken_out_is_so_whatever_they_have_put_into_the_key_file(
    shared: InUse, tmp_path: Path, change: Callable[[KeyFile], KeyFile], names: tuple[str, ...], is_open: bool
) -> None:
    path = shared.vault.path
    kept = keys.read(path / KEYS_NAME)
    jons_key = keys.unlock(kept, JONS, JON)[1]
    vault = shared.vault
    if not is_open:
        vault.close()
    plant(path, change, turns=1, names=names)
    if not is_open:
        vault = hurried(Vault.open(path, PASSPHRASE, OWNER))

    vault.remove_person(JON, own=PASSPHRASE)
    vault.close()

    assert not connection.fits(path / DATABASE_NAME, jons_key)
    assert keys.newest(path).names == (OWNER,)
    assert keys.newest(path).recovery is None
    assert opens(path, PASSPHRASE, OWNER)
    old = shutil.copytree(path, tmp_path / "old.ioplab")
    for name in (KEYS_NAME, COPY_NAME):
        keys.write(old / name, replace(kept, turn=100))
    assert not opens(old, JONS, JON)


@pytest.mark.parametrize("change", [instead_of_the_owner, in_the_owner_s_slot])
@pytest.mark.parametrize("turns", [0, 1])
def test_who_sits_at_an_open_vault_proves_nothing_by_a_slot_of_their_own(
    shared: InUse, change: Callable[[KeyFile], KeyFile], turns: int
) -> None:
    vault, path = shared.vault, shared.vault.path
    plant(path, change, turns=turns)

    with pytest.raises(UserError):
        vault.add_person("Noen", StaffId("noen"), PLANTED, own=PLANTED)
    with pytest.raises(UserError):
        vault.change_passphrase(PLANTED, "en ganske annen frase")
    assert not proves(vault, PLANTED)
    vault.close()
    assert not opens(path, PLANTED, "Noen")
    assert not opens(path, PLANTED, OWNER)


@pytest.mark.parametrize("change", [instead_of_the_owner, in_the_owner_s_slot, first_form])
@pytest.mark.parametrize("turns", [0, 1])
def test_a_backup_opens_by_the_keys_there_are_whatever_somebody_has_put_into_the_file(
    shared: InUse, tmp_path: Path, change: Callable[[KeyFile], KeyFile], turns: int
) -> None:
    path = shared.vault.path
    plant(path, change, turns=turns)

    made = backups.back_up(shared.vault)

    for person, passphrase in ((OWNER, PASSPHRASE), (JON, JONS)):
        with backups.restore_backup(made.file, tmp_path / f"{person}.ioplab", passphrase, person) as restored:
            assert restored.people == (OWNER, JON)


def proves(vault: Vault, passphrase: str) -> bool:
    try:
        return vault.verify(passphrase)
    except UserError:
        return False


@pytest.mark.parametrize("turns", [0, 1])
@pytest.mark.parametrize("change", [instead_of_the_owner, in_the_owner_s_slot])
def test_the_owner_s_passphrase_is_still_theirs_when_somebody_has_put_in_another_slot(
    shared: InUse, change: Callable[[KeyFile], KeyFile], turns: int
) -> None:
    plant(shared.vault.path, change, turns=turns)

    assert shared.vault.verify(PASSPHRASE)
    shared.vault.add_person("Liv Utdikta", StaffId("liv"), "elleve elger i enga", own=PASSPHRASE)

    shared.vault.close()
    assert opens(shared.vault.path, PASSPHRASE, OWNER)
    assert not opens(shared.vault.path, PLANTED, OWNER)
