"""Asking for the passphrase of who has opened the vault, without opening it again."""

from __future__ import annotations

import pytest

from ioplab.domain.ids import StaffId
from ioplab.errors import UserError
from ioplab.storage import slots
from ioplab.storage.slots import Slot
from ioplab.storage.vault import Vault
from tests.support.vaults import OWNER, PASSPHRASE

OTHERS = "tolv snille gjess"


@pytest.fixture
def shared(vault: Vault) -> Vault:
    """A vault that Kari has opened, and Jon may open."""
    vault.add_person("Jon Eksempel", StaffId("jon"), OTHERS, own=PASSPHRASE)
    return vault


@pytest.mark.parametrize(("passphrase", "is_right"), [(PASSPHRASE, True), (PASSPHRASE.upper(), False), ("", False)])
def test_only_the_passphrase_of_who_sits_here_is_right(vault: Vault, passphrase: str, *, is_right: bool) -> None:
    assert vault.verify(passphrase) is is_right


def test_a_colleagues_passphrase_is_not(shared: Vault) -> None:
    assert shared.person == OWNER
    assert not shared.verify(OTHERS)


@pytest.mark.parametrize("passphrase", [PASSPHRASE, OTHERS, "feil"])
def test_right_or_wrong_it_takes_one_guess(shared: Vault, monkeypatch: pytest.MonkeyPatch, passphrase: str) -> None:
    guesses: list[str] = []
    derive = slots.derive

    def counted(slot: Slot, typed: str) -> bytes:
        guesses.append(slot.name)
        return derive(slot, typed)

    monkeypatch.setattr(slots, "derive", counted)

    shared.verify(passphrase)

    assert guesses == [OWNER]


def test_a_passphrase_that_has_been_changed_meanwhile_is_the_one_asked_for(vault: Vault) -> None:
    vault.change_passphrase(PASSPHRASE, "ni nye nisser")

    assert vault.verify("ni nye nisser")
    assert not vault.verify(PASSPHRASE)


def test_a_key_file_that_is_gone_is_told(vault: Vault) -> None:
    for name in ("keys.json", "keys.copy.json"):
        (vault.path / name).unlink()

    with pytest.raises(UserError):
        vault.verify(PASSPHRASE)


def test_asking_leaves_no_trace(vault: Vault) -> None:
    before = vault._database.execute("SELECT count(*) FROM change").fetchone()

    vault.verify(PASSPHRASE)
    vault.verify("feil")

    assert vault._database.execute("SELECT count(*) FROM change").fetchone() == before
