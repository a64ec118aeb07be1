"""The recovery key, machines that remember, the copy of the key file, and a new data key: who gets in, and who no longer does."""

from __future__ import annotations

import base64
import json
import os
import platform
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import keyring
import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from keyring.backend import KeyringBackend

from ioplab.domain.ids import StaffId
from ioplab.domain.pupil import Pupil
from ioplab.errors import UserError
from ioplab.storage import connection, keys, recovery, remembering, slots
from ioplab.storage.vault import Vault
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, InUse, hurried, query

JON, JONS = "Jon Eksempel", "tre stille gauper"
NEW = "ni raske reinsdyr"
KEY, NEXT = recovery.spelled(recovery.new_key()), recovery.spelled(recovery.new_key())
FILES = ("keys.json", "keys.copy.json")


class PowerCut(BaseException):
    """The machine stops here."""


class FakeKeyring(KeyringBackend):
    """A system's keyring in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False

    def _refuse_locked(self) -> None:
        if self.is_locked:
            raise keyring.errors.KeyringLocked

    def get_password(self, service: str, username: str) -> str | None:
        self._refuse_locked()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._refuse_locked()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> FakeKeyring:
    """The keyring of this machine."""
    made = FakeKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: made)
    return made


@pytest.fixture
def shared(in_use: InUse) -> InUse:
    """A vault that Kari and Jon and the recovery key may open, and Kari has open."""
    in_use.vault.add_person(JON, in_use.jon, JONS, own=PASSPHRASE)
    in_use.vault.set_recovery_key(KEY, own=PASSPHRASE)
    return in_use


def refusal(path: Path, passphrase: str, person: str | None = None) -> str:
    """What is said when the passphrase does not open the vault; nothing when it does."""
    try:
        Vault.open(path, passphrase, person).close()
    except UserError as error:
        return repr(error)
    return ""


def opens(path: Path, passphrase: str, person: str | None = None) -> bool:
    return not refusal(path, passphrase, person)


def recovered(path: Path, key: str = KEY, phrase: str = NEW, *, person: str | None = OWNER, following: str = NEXT) -> Vault:
    return hurried(Vault.recover(path, key, phrase, person=person, next_key=following, cost=CHEAP))


def copies(path: Path, to: Path) -> Path:
    """The folder as somebody has copied it."""
    return Path(shutil.copytree(path, to, ignore=shutil.ignore_patterns("vault.lock")))


# The recovery key


def test_the_recovery_key_opens_as_whoever_has_forgotten_and_is_spent(shared: InUse) -> None:
    before = shared.pupil
    shared.vault.close()

    with recovered(shared.vault.path, person=JON) as jons:
        assert (jons.person, jons.viewer) == (JON, shared.jon)
        assert jons.pupil_of(shared.plan_id) == before
        note = jons.recovery_note
        assert note is not None
        assert not note.is_kept
        assert query(jons, "SELECT operation, person FROM change ORDER BY id DESC LIMIT 1") == [("use_recovery_key", JON)]

    assert opens(shared.vault.path, NEW, JON)
    assert not opens(shared.vault.path, JONS, JON)
    assert opens(shared.vault.path, PASSPHRASE, OWNER)
    with pytest.raises(UserError, match="åpner ikke dette arkivet"):
        recovered(shared.vault.path)
    recovered(shared.vault.path, NEXT, following=KEY).close()


def test_what_is_missing_is_told_before_anything_is_changed(shared: InUse) -> None:
    shared.vault.close()
    before = [(shared.vault.path / name).read_bytes() for name in FILES]

    for match, given in (
        ("for kort", {"phrase": "kort"}),
        ("Flere kan åpne", {"person": None}),
        ("har ikke tilgang", {"person": "Ola"}),
        ("åpner ikke", {"key": NEXT}),
    ):
        with pytest.raises(UserError, match=match):
            recovered(shared.vault.path, **given)

    assert [(shared.vault.path / name).read_bytes() for name in FILES] == before


def test_a_vault_without_a_recovery_key_says_so(in_use: InUse) -> None:
    assert in_use.vault.recovery_note is None
    in_use.vault.close()

    with pytest.raises(UserError, match="ingen nødnøkkel"):
        recovered(in_use.vault.path)


def test_a_new_recovery_key_takes_the_place_of_the_old_one(shared: InUse) -> None:
    shared.vault.set_recovery_key(NEXT, own=PASSPHRASE)
    shared.vault.close()

    with pytest.raises(UserError, match="åpner ikke"):
        recovered(shared.vault.path, KEY)
    recovered(shared.vault.path, NEXT, following=KEY).close()


def test_the_reminder_is_there_until_the_key_is_kept(shared: InUse) -> None:
    note = shared.vault.recovery_note
    assert note is not None
    assert (note.made_on, note.is_kept) == (shared.vault.now().date(), False)

    shared.vault.keep_recovery_key()
    note = shared.vault.recovery_note
    assert note is not None
    assert note.is_kept

    shared.vault.set_recovery_key(NEXT, own=PASSPHRASE)
    note = shared.vault.recovery_note
    assert note is not None
    assert not note.is_kept


def test_no_recovery_key_lies_anywhere_in_the_vault(shared: InUse) -> None:
    shared.vault.set_recovery_key(NEXT, own=PASSPHRASE)
    tables = [name for (name,) in query(shared.vault, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    everything = repr([query(shared.vault, f"SELECT * FROM {name}") for name in tables])
    everything += "".join((shared.vault.path / name).read_text() for name in FILES)

    assert not [key for key in (KEY, NEXT, PASSPHRASE, JONS) if key in everything or key[:10] in everything]


@pytest.mark.parametrize("kinds", ["recovery as person", "machine as person", "person as recovery"])
def test_a_slot_moved_among_slots_of_another_kind_opens_nothing(kinds: str) -> None:
    made, data_key = keys.create("Kari", PASSPHRASE, CHEAP)
    made = keys.with_recovery(made, data_key, KEY, CHEAP)
    made = keys.with_machine(made, data_key, "Kari", "her", "hemmelig")
    assert made.recovery is not None
    moved = {
        "recovery as person": (slots.Kind.PERSON, made.recovery, KEY),
        "machine as person": (slots.Kind.PERSON, made.machines[0], "hemmelig"),
        "person as recovery": (slots.Kind.RECOVERY, made.slots[0], PASSPHRASE),
    }
    kind, slot, secret = moved[kinds]

    with pytest.raises(InvalidTag):
        slots.opened(made.vault_id, kind, slot, secret)


# One's own passphrase first


def test_whoever_sits_at_an_open_vault_cannot_change_who_gets_in(shared: InUse, ring: FakeKeyring) -> None:
    before = [(shared.vault.path / name).read_bytes() for name in FILES]

    attempts: tuple[Callable[[str], object], ...] = (
        lambda own: shared.vault.add_person("Amina", StaffId("amina"), NEW, own=own),
        lambda own: shared.vault.remove_person(JON, own=own),
        lambda own: shared.vault.set_recovery_key(NEXT, own=own),
        lambda own: shared.vault.remember_machine(own=own),
    )
    for attempt in attempts:
        for own in ("", "feil feil feil", JONS):
            with pytest.raises(UserError, match="Feil passordfrase"):
                attempt(own)

    assert [(shared.vault.path / name).read_bytes() for name in FILES] == before
    assert ring.kept == {}


# Time


def test_a_wrong_passphrase_costs_as_much_as_a_right_one_whatever_other_slots_there_are(
    shared: InUse, ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    assert ring.kept
    shared.vault.close()
    guesses: list[tuple[int, int]] = []

    def counting(*, iterations: int, memory_cost: int, **others: Any) -> Argon2id:
        guesses.append((iterations, memory_cost))
        return Argon2id(iterations=iterations, memory_cost=memory_cost, **others)

    monkeypatch.setattr(slots, "Argon2id", counting)
    spent = []
    attempts: tuple[Callable[[], object], ...] = (
        lambda: opens(shared.vault.path, PASSPHRASE, OWNER),
        lambda: opens(shared.vault.path, "feil feil feil", OWNER),
        lambda: opens(shared.vault.path, KEY, OWNER),
    )
    for attempt in attempts:
        guesses.clear()
        attempt()
        spent.append(list(guesses))

    assert spent == [[(CHEAP.iterations, CHEAP.memory_kib)]] * 3


# The copy of the key file


@pytest.mark.parametrize("harm", ["gone", "cut", "garbage", "empty"])
@pytest.mark.parametrize("name", FILES)
def test_either_file_alone_opens_the_vault_and_the_other_is_made_whole(shared: InUse, name: str, harm: str) -> None:
    shared.vault.close()
    file = shared.vault.path / name
    whole = file.read_bytes()
    if harm == "gone":
        file.unlink()
    else:
        file.write_bytes({"cut": whole[: len(whole) // 2], "garbage": b"\0" * 500, "empty": b""}[harm])

    with Vault.open(shared.vault.path, PASSPHRASE, OWNER) as again:
        assert bool(again.told) is (name == "keys.json")
        assert again.people == (OWNER, JON)
    assert [(shared.vault.path / one).read_bytes() for one in FILES] == [whole, whole]
    with Vault.open(shared.vault.path, PASSPHRASE, OWNER) as again:
        assert again.told == ""


def test_a_vault_opened_to_be_read_mends_nothing(shared: InUse) -> None:
    shared.vault.close()
    (shared.vault.path / "keys.json").unlink()

    Vault.open(shared.vault.path, PASSPHRASE, OWNER, read_only=True).close()

    assert not (shared.vault.path / "keys.json").exists()


def test_when_both_are_damaged_it_leads_to_the_backups(shared: InUse) -> None:
    shared.vault.close()
    for name in FILES:
        (shared.vault.path / name).write_bytes(b"borte")

    with pytest.raises(UserError, match="kopien av den også") as caught:
        Vault.open(shared.vault.path, PASSPHRASE, OWNER)

    assert "sikkerhetskopi" in caught.value.advice


def test_the_copy_is_kept_in_step_by_every_change_of_keys(shared: InUse, ring: FakeKeyring) -> None:
    turns: tuple[Callable[[], object], ...] = (
        lambda: shared.vault.add_person("Amina", StaffId("amina"), NEW, own=PASSPHRASE),
        lambda: shared.vault.remove_person("Amina", own=PASSPHRASE),
        lambda: shared.vault.set_recovery_key(NEXT, own=PASSPHRASE),
        lambda: shared.vault.remember_machine(own=PASSPHRASE),
        shared.vault.forget_machine,
        lambda: shared.vault.change_passphrase(PASSPHRASE, NEW),
    )
    seen = []
    for turn in turns:
        turn()
        one, other = ((shared.vault.path / name).read_bytes() for name in FILES)
        assert one == other
        seen.append(keys.newest(shared.vault.path).turn)
    assert seen == list(range(seen[0], seen[0] + len(turns)))
    assert ring.kept == {}


@pytest.mark.parametrize("old_phrase", [JONS, PASSPHRASE])
def test_an_older_copy_that_has_survived_lets_nobody_in_who_is_out(shared: InUse, old_phrase: str) -> None:
    old = (shared.vault.path / "keys.json").read_bytes()
    person = JON if old_phrase == JONS else OWNER
    if person == JON:
        shared.vault.remove_person(JON, own=PASSPHRASE)
    else:
        shared.vault.change_passphrase(PASSPHRASE, NEW)
    shared.vault.close()
    (shared.vault.path / "keys.json").unlink()
    (shared.vault.path / "keys.copy.json").write_bytes(old)

    assert not opens(shared.vault.path, old_phrase, person)


def test_an_older_copy_lets_in_those_for_whom_nothing_has_changed_and_is_brought_up_to_date(in_use: InUse) -> None:
    old = (in_use.vault.path / "keys.json").read_bytes()
    in_use.vault.add_person(JON, in_use.jon, JONS, own=PASSPHRASE)
    in_use.vault.close()
    for name in FILES:
        (in_use.vault.path / name).write_bytes(old)

    with Vault.open(in_use.vault.path, PASSPHRASE) as again:
        assert again.people == (OWNER, JON)
        assert again.told
    assert opens(in_use.vault.path, JONS, JON)


def test_a_key_file_of_the_first_form_is_read_and_brought_to_the_newer_one(in_use: InUse) -> None:
    """As programs before this one wrote it: the data key itself under the passphrase."""
    vault = in_use.vault
    slot = slots.Slot(id="a", name=OWNER, cost=CHEAP, salt=bytes(16), nonce=bytes(12), wrapped=b"")
    bound = f"ioplab-keys/1\n{vault.id}\na\n{OWNER}".encode()
    wrapped = AESGCM(slots.derive(slot, PASSPHRASE)).encrypt(slot.nonce, vault._data_key, bound)
    as_text = {"salt": base64.b64encode(slot.salt).decode(), "nonce": base64.b64encode(slot.nonce).decode()}
    cost = {"iterations": CHEAP.iterations, "memory_kib": CHEAP.memory_kib, "lanes": CHEAP.lanes}
    written = {"id": "a", "name": OWNER, "cost": cost, **as_text, "wrapped": base64.b64encode(wrapped).decode()}
    first = {"format": "ioplab-keys/1", "vault_id": vault.id, "slots": [written]}
    with vault._transaction():
        vault._database.execute("DELETE FROM setting WHERE name = 'keys'")
    vault.close()
    (vault.path / "keys.copy.json").unlink()
    (vault.path / "keys.json").write_text(json.dumps(first))

    assert not opens(vault.path, "feil feil feil")
    with Vault.open(vault.path, PASSPHRASE) as again:
        assert again.told == ""
    made = keys.read(vault.path / "keys.json")
    assert made == keys.read(vault.path / "keys.copy.json")
    assert made.format == keys.FORMAT
    assert keys.may_be_renewed(made)
    assert opens(vault.path, PASSPHRASE)


# A new data key


def test_an_old_copy_of_the_key_file_opens_nothing_that_is_written_later(shared: InUse, tmp_path: Path) -> None:
    before = copies(shared.vault.path, tmp_path / "før.ioplab")
    former = shared.vault._data_key

    shared.vault.remove_person(JON, own=PASSPHRASE)
    shared.vault.close()

    assert keys.unlock(keys.read(before / "keys.json"), JONS, JON)[1] == former
    assert not connection.fits(shared.vault.path / "vault.db", former)
    assert opens(before, JONS, JON), "what was there when the copy was taken is still in it, as the docs say"


def test_the_new_data_key_is_for_those_who_are_left_and_unknown_to_who_knew_the_old_one(shared: InUse) -> None:
    data_key, before = shared.vault._data_key, keys.newest(shared.vault.path)
    gone = next(slot for slot in before.slots if slot.name == JON)

    after, anew = keys.renewed(keys.remove_slot(before, JON), data_key)

    assert anew != data_key
    assert keys.unlock(after, PASSPHRASE, OWNER)[1] == anew
    assert keys.unlock_recovery(after, KEY)[1] == anew
    assert keys.former_key(after, anew) == data_key
    assert keys.former_key(after, data_key) is None
    private = AESGCM(slots.derive(gone, JONS)).decrypt(
        gone.nonce, gone.wrapped, slots._bound_to(before.vault_id, slots.Kind.PERSON, gone)
    )
    theirs = X25519PrivateKey.from_private_bytes(private)
    for slot in after.slots:
        with pytest.raises(InvalidTag):
            slots._SUITE.decrypt(slot.sealed, theirs, info=slots._bound_to(after.vault_id, slots.Kind.PERSON, slot))


def test_a_public_key_that_somebody_has_put_into_the_file_gets_no_data_key(shared: InUse) -> None:
    stranger = X25519PrivateKey.generate().public_key().public_bytes_raw()
    content = json.loads((shared.vault.path / "keys.json").read_text())
    content["slots"][1]["public"] = base64.b64encode(stranger).decode()
    for name in FILES:
        (shared.vault.path / name).write_text(json.dumps(content))
    former = shared.vault._data_key

    shared.vault.change_passphrase(PASSPHRASE, NEW)

    assert shared.vault._data_key != former
    assert stranger not in {slot.public for slot in keys.newest(shared.vault.path).slots}
    shared.vault.close()
    assert opens(shared.vault.path, JONS, JON)


def test_a_file_with_such_a_public_key_is_never_sealed_anew(shared: InUse) -> None:
    stranger = X25519PrivateKey.generate().public_key().public_bytes_raw()
    now = keys.newest(shared.vault.path)
    planted = replace(now, slots=(now.slots[0], replace(now.slots[1], public=stranger)))

    with pytest.raises(UserError, match="endret utenfor programmet"):
        keys.renewed(planted, shared.vault._data_key)


def test_work_goes_on_after_the_vault_has_been_encrypted_anew(shared: InUse) -> None:
    before = shared.pupil
    shared.vault.remove_person(JON, own=PASSPHRASE)

    assert shared.pupil == before
    assert shared.vault.check().faults == ()
    shared.vault.set_recovery_key(NEXT, own=PASSPHRASE)
    with shared.vault.change("identify") as change:
        change.set("test", "x")
    shared.vault.close()
    with Vault.open(shared.vault.path, PASSPHRASE) as again:
        assert again.setting("test") == "x"
        assert again.check().faults == ()


def test_when_the_database_cannot_be_encrypted_anew_all_is_as_before(shared: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [(shared.vault.path / name).read_bytes() for name in FILES]
    former = shared.vault._data_key
    with monkeypatch.context() as patch:
        patch.setattr(connection, "give_key", lambda database, _: database.close())
        with pytest.raises(UserError, match="Ingenting er endret"):
            shared.vault.remove_person(JON, own=PASSPHRASE)

    assert [(shared.vault.path / name).read_bytes() for name in FILES] == before
    assert shared.vault._data_key == former
    assert shared.vault.people == (OWNER, JON)
    assert shared.vault.check().faults == ()
    assert shared.vault.remove_person(JON, own=PASSPHRASE)


def test_when_it_cannot_be_noted_the_former_key_comes_back(shared: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    former = shared.vault._data_key

    def refuse(*_: Any) -> None:
        raise UserError("disken er full")

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "_note_turn", refuse)
        with pytest.raises(UserError, match="full"):
            shared.vault.remove_person(JON, own=PASSPHRASE)

    assert shared.vault._data_key == former
    shared.vault.close()
    assert opens(shared.vault.path, JONS, JON)


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("person", [OWNER, JON])
def test_after_a_power_cut_while_it_is_encrypted_anew_it_opens_and_is_finished(
    shared: InUse, monkeypatch: pytest.MonkeyPatch, moment: str, person: str
) -> None:
    real = connection.give_key

    def cut(*given: Any) -> None:
        if moment == "after":
            real(*given)
        raise PowerCut

    pupil = shared.pupil
    with monkeypatch.context() as patch:
        patch.setattr(connection, "give_key", cut)
        with pytest.raises(PowerCut):
            shared.vault.remove_person(JON, own=PASSPHRASE)
    former = shared.vault._data_key
    shared.vault.close()

    assert not opens(shared.vault.path, JONS, JON)
    with Vault.open(shared.vault.path, PASSPHRASE, OWNER) as again:
        assert again.people == (OWNER,)
        assert again.all(Pupil) == (pupil,)
        assert again.check().faults == ()
        assert query(again, "SELECT operation FROM change ORDER BY id DESC LIMIT 1") == [("take_key",)]
    assert keys.newest(shared.vault.path).former == b""
    assert not connection.fits(shared.vault.path / "vault.db", former)
    assert not opens(shared.vault.path, JONS, person)


REKEYING = """
import sys
from pathlib import Path
from ioplab.storage.vault import Vault
from tests.support.vaults import CHEAP, PASSPHRASE
path, number = Path(sys.argv[1]), int(sys.argv[2])
with Vault.open(path, f"{PASSPHRASE} {number}") as vault:
    vault.cost = CHEAP
    print("open", flush=True)
    while True:
        vault.change_passphrase(f"{PASSPHRASE} {number}", f"{PASSPHRASE} {number + 1}")
        number += 1
        print(number, flush=True)
"""


def _told_before_it_is_killed(path: Path, number: int, seconds: float) -> int:
    """The last passphrase that was acknowledged, by whole lines only: without a buffer, a line and its end are two writes."""
    command = [sys.executable, "-c", REKEYING, str(path), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, bufsize=0, cwd=Path(__file__).parents[2]) as work:
        assert work.stdout is not None
        assert work.stdout.readline() == b"open\n"
        with pytest.raises(subprocess.TimeoutExpired):
            work.communicate(timeout=seconds)
        work.kill()
        said, _ = work.communicate()
    return int((str(number), *said.decode().split("\n")[:-1])[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
@pytest.mark.timeout(120)
def test_killed_while_encrypting_anew_it_opens_by_the_last_passphrase_that_was_told_or_the_next(in_use: InUse) -> None:
    """Real kills at random moments: whatever lies on the disk then is a whole vault by one of the two."""
    path, chance, number = in_use.vault.path, random.Random(7), 0
    in_use.vault.change_passphrase(PASSPHRASE, f"{PASSPHRASE} 0")
    in_use.vault.close()
    for _ in range(int(os.environ.get("IOPLAB_KILLS", "8"))):
        told = _told_before_it_is_killed(path, number, chance.uniform(0.0, 0.25))
        refused = {one: refusal(path, f"{PASSPHRASE} {one}") for one in (told, told + 1)}
        opening = [one for one, why in refused.items() if not why]
        assert len(opening) == 1, refused
        number = opening[0]
        with Vault.open(path, f"{PASSPHRASE} {number}") as again:
            assert again.check().faults == ()
            assert again.pupil_of(in_use.plan_id)


# Machines that remember


def test_a_machine_that_remembers_opens_without_a_passphrase(shared: InUse, ring: FakeKeyring) -> None:
    before = shared.vault.is_remembered
    shared.vault.remember_machine(own=PASSPHRASE)
    assert (before, shared.vault.is_remembered) == (False, True)
    shared.vault.close()

    with Vault.open_remembered(shared.vault.path, OWNER) as again:
        assert again.person == OWNER
    with pytest.raises(UserError, match="husker deg ikke"):
        Vault.open_remembered(shared.vault.path, JON)

    kept = repr(ring.kept)
    assert not [said for said in (PASSPHRASE, OWNER, "Kari", "Arkiv") if said in kept]


def test_what_it_remembers_is_of_no_use_elsewhere(shared: InUse, ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    shared.vault.close()
    assert ring.kept

    monkeypatch.setattr(platform, "node", lambda: "en-annen-maskin")

    with pytest.raises(UserError, match="husker deg ikke"):
        Vault.open_remembered(shared.vault.path, OWNER)


def test_it_forgets_when_asked_and_the_secret_opens_nothing_more(shared: InUse, ring: FakeKeyring) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    kept = dict(ring.kept)
    shared.vault.forget_machine()
    assert ring.kept == {}
    shared.vault.close()

    ring.kept.update(kept)

    with pytest.raises(UserError, match="husker deg ikke"):
        Vault.open_remembered(shared.vault.path, OWNER)


@pytest.mark.parametrize("how", ["changed", "recovered", "taken out"])
def test_a_new_passphrase_or_none_at_all_makes_every_machine_forget(shared: InUse, ring: FakeKeyring, how: str) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    path = shared.vault.path
    if how == "changed":
        shared.vault.change_passphrase(PASSPHRASE, NEW)
    shared.vault.close()
    if how == "recovered":
        recovered(path).close()
    elif how == "taken out":
        with recovered(path, person=JON, phrase=JONS) as jons:
            jons.person = JON
            jons._access = None
            jons.require = lambda *_: None  # type: ignore[method-assign]
            jons.remove_person(OWNER, own=JONS)

    assert ring.kept
    with pytest.raises(UserError):
        Vault.open_remembered(path, OWNER)


def test_it_still_opens_after_the_vault_has_been_encrypted_anew(shared: InUse, ring: FakeKeyring) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    shared.vault.remove_person(JON, own=PASSPHRASE)
    shared.vault.close()

    assert ring.kept
    Vault.open_remembered(shared.vault.path, None).close()


def no_keyring() -> tuple[Any, ...]:
    from keyring.backends import fail, null

    return fail.Keyring, null.Keyring


@pytest.mark.parametrize("number", [0, 1])
def test_where_there_is_no_keyring_it_says_so(shared: InUse, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(keyring, "get_keyring", no_keyring()[number])
    before = (shared.vault.path / "keys.json").read_bytes()

    assert not remembering.is_possible()
    with pytest.raises(UserError, match="ingen nøkkelring"):
        shared.vault.remember_machine(own=PASSPHRASE)
    assert (shared.vault.path / "keys.json").read_bytes() == before


def test_a_keyring_that_is_locked_or_emptied_asks_for_the_passphrase(shared: InUse, ring: FakeKeyring) -> None:
    shared.vault.remember_machine(own=PASSPHRASE)
    shared.vault.close()

    ring.is_locked = True
    with pytest.raises(UserError, match="svarer ikke"):
        Vault.open_remembered(shared.vault.path, OWNER)
    ring.is_locked = False
    ring.kept = dict.fromkeys(ring.kept, "noe annet")
    with pytest.raises(UserError, match="husker, åpner ikke"):
        Vault.open_remembered(shared.vault.path, OWNER)
    ring.kept.clear()
    with pytest.raises(UserError, match="husker deg ikke"):
        Vault.open_remembered(shared.vault.path, OWNER)
    assert opens(shared.vault.path, PASSPHRASE, OWNER)
