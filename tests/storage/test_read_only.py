"""A vault opened to be read, and one that somebody else has changed meanwhile: nothing is ever written over."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import Round
from ioplab.errors import NotAllowedError, UserError
from ioplab.operations import goals, people, pupils
from ioplab.storage import lock
from ioplab.storage.connection import NeedsWritingError
from ioplab.storage.lock import InUseError, NotWritableError, OutOfStepError, TakenOverError
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.storage.faults import failing
from tests.support.vaults import (
    PASSPHRASE,
    YEAR,
    InUse,
    bytes_of,
    contents,
    database_file,
    new_vault,
    plan_in_use,
    query,
    stored,
)


def reading(vault: Vault) -> Vault:
    return Vault.open(vault.path, PASSPHRASE, read_only=True)


# To be read only


def test_a_second_program_may_read_all_there_is_while_the_first_works(in_use: InUse) -> None:
    with reading(in_use.vault) as other:
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser nye ord")

        assert contents(other) == contents(in_use.vault)
        assert other.count(YEAR, Round.MIDYEAR) == in_use.vault.count(YEAR, Round.MIDYEAR)
        assert other.check().faults == ()
        assert other.is_read_only


def test_a_second_program_that_would_write_is_told_who_has_it(in_use: InUse) -> None:
    with pytest.raises(InUseError, match="Kari Eksempel har arkivet åpent på"):
        Vault.open(in_use.vault.path, PASSPHRASE)

    in_use.vault.close()
    Vault.open(in_use.vault.path, PASSPHRASE).close()


def test_a_wrong_passphrase_is_not_told_who_has_it(in_use: InUse) -> None:
    with pytest.raises(UserError, match="Feil passordfrase"):
        Vault.open(in_use.vault.path, "helt feil frase")


@pytest.mark.parametrize(
    "change",
    [
        lambda use: goals.reword_goal(use.vault, use.goal_ids[0], "Leser"),
        lambda use: pupils.remove_pupil(use.vault, use.pupil_id),
        lambda use: people.identify(use.vault, use.kari),
        lambda use: use.vault.change_passphrase(PASSPHRASE, "fire nye brune bjørner"),
    ],
)
def test_every_change_is_refused_with_one_sentence(in_use: InUse, change: Callable[[InUse], object]) -> None:
    in_use.vault.close()
    before = [(one.name, one.read_bytes()) for one in sorted(in_use.vault.path.iterdir()) if one.is_file()]
    with reading(in_use.vault) as other:
        read = InUse(**{**{name: getattr(in_use, name) for name in InUse.__slots__}, "vault": other})
        with pytest.raises(NotAllowedError, match="Arkivet er åpnet for lesing, så dette er ikke lagret"):
            change(read)

    assert [(one.name, one.read_bytes()) for one in sorted(in_use.vault.path.iterdir()) if one.is_file()] == before


def test_not_even_sql_gets_past(in_use: InUse) -> None:
    with reading(in_use.vault) as other, pytest.raises(Exception, match="readonly"):
        query(other, "DELETE FROM pupil")
    assert in_use.vault.all(Pupil)


@pytest.mark.parametrize("name", ["Å & ø?#%20.ioplab", "with 'quotes' \".ioplab"])
def test_a_vault_of_any_name_can_be_read(tmp_path: Path, name: str) -> None:
    with new_vault(tmp_path, name=name) as made:
        people.set_school(made, name="Fjellbekk skole")
        with reading(made) as other:
            assert other.school() == made.school()


def test_what_was_open_to_be_read_can_be_opened_for_writing_when_nobody_has_it_any_more(in_use: InUse) -> None:
    other = reading(in_use.vault)
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser nye ord")
    with pytest.raises(InUseError):
        other.reopen()
    assert other.is_read_only
    in_use.vault.close()

    other.reopen()

    assert goals.reword_goal(other, in_use.goal_ids[0], "Leser enda flere ord")
    other.close()
    assert not (other.path / lock.NAME).exists()


def test_where_nothing_can_be_written_it_says_so_and_may_be_read(in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    in_use.vault.close()
    real = os.open

    def refuse(path: object, flags: int, *rest: int) -> int:
        if str(path).endswith(lock.NAME):
            raise OSError(30, "Read-only file system")
        return real(path, flags, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NotWritableError, match="skrivebeskyttet"):
        Vault.open(in_use.vault.path, PASSPHRASE)
    with reading(in_use.vault) as other:
        assert other.pupil_ids() == (in_use.pupil_id,)


def test_a_half_done_change_is_taken_back_before_anybody_reads(in_use: InUse, tmp_path: Path) -> None:
    """The journal of a program that was killed is there; only who may write can use it."""
    vault, before = in_use.vault, in_use.goal().text
    query(vault, "PRAGMA cache_size = 1")
    with suppress(ZeroDivisionError), vault.change("test") as change:
        for _ in range(20):
            change.put(in_use.goal())
        for number in range(400):
            change.set(f"name {number}", "x" * 2000)
        shutil.copytree(vault.path, tmp_path / "Drept.ioplab")
        raise ZeroDivisionError
    killed = tmp_path / "Drept.ioplab"

    with pytest.raises(NeedsWritingError, match="må åpnes for skriving"):
        Vault.open(killed, PASSPHRASE, read_only=True)
    with Vault.open(killed, PASSPHRASE) as found:
        assert found.check().faults == ()
    with Vault.open(killed, PASSPHRASE, read_only=True) as found:
        assert found.all(Pupil)[0].plans[0].subjects[0].goals[0].text == before


# Changed behind the program's back


def other_program(vault: Vault) -> Vault:
    """Somebody the lock does not reach: the folder is shared in a way that does not bring it along."""
    (vault.path / lock.NAME).unlink(missing_ok=True)
    return Vault.open(vault.path, PASSPHRASE)


def refuses(use: InUse, kind: type[UserError], match: str) -> None:
    """Nothing is written, by whatever is tried."""
    before = bytes_of(use.vault)
    for _ in range(2):
        with pytest.raises(kind, match=match):
            goals.reword_goal(use.vault, use.goal_ids[0], "Mitt")
    assert bytes_of(use.vault) == before


def test_what_another_program_has_stored_is_never_written_over(in_use: InUse) -> None:
    with other_program(in_use.vault) as other:
        goals.reword_goal(other, in_use.goal_ids[1], "Ditt")
        refuses(in_use, TakenOverError, "En annen har åpnet arkivet for skriving")
    refuses(in_use, OutOfStepError, "Arkivet er endret av et annet program")

    in_use.vault.reopen()
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")

    assert [in_use.goal(number).text for number in (0, 1)] == ["Mitt", "Ditt"]


def test_a_copy_put_in_its_place_is_never_written_over(in_use: InUse, tmp_path: Path) -> None:
    with new_vault(tmp_path, name="Annet.ioplab") as made:
        plan_in_use(made)
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Før")
    kept = tmp_path / "kopi.db"
    shutil.copy(database_file(in_use.vault), kept)
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Etter")

    kept.replace(database_file(in_use.vault))

    refuses(in_use, OutOfStepError, "endret av et annet program")
    in_use.vault.reopen()
    assert in_use.goal().text == "Før"


def test_an_older_copy_written_into_the_same_file_is_noticed(in_use: InUse) -> None:
    content = bytes_of(in_use.vault)
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Etter")

    with database_file(in_use.vault).open("r+b") as file:
        file.write(content)
        file.truncate(len(content))

    refuses(in_use, OutOfStepError, "endret av et annet program")


def test_a_copy_that_says_the_same_is_as_good(in_use: InUse, tmp_path: Path) -> None:
    shutil.copy(database_file(in_use.vault), tmp_path / "kopi.db")
    (tmp_path / "kopi.db").replace(database_file(in_use.vault))

    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Etter")

    assert in_use.goal().text == "Etter"
    in_use.vault.close()
    with reading(in_use.vault) as found:
        assert found.all(Pupil)[0].plans[0].subjects[0].goals[0].text == "Etter"


def test_a_lock_file_that_somebody_has_cleared_away_is_made_anew(in_use: InUse) -> None:
    (in_use.vault.path / lock.NAME).unlink()

    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Etter")

    with pytest.raises(InUseError):
        Vault.open(in_use.vault.path, PASSPHRASE)


def test_what_was_undone_by_opening_anew_is_not_undone_once_more(in_use: InUse) -> None:
    workspace = Workspace(in_use.vault)
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "Mitt")
    with other_program(in_use.vault) as other:
        goals.reword_goal(other, in_use.goal_ids[0], "Ditt")

    workspace.reopen()

    assert not workspace.can_undo
    assert workspace.pupils()[0].plans[0].subjects[0].goals[0].text == "Ditt"


# A disk that goes and comes back


def test_when_the_folder_is_back_what_is_written_is_stored(in_use: InUse, tmp_path: Path) -> None:
    place, away = in_use.vault.path, tmp_path / "borte"
    place.rename(away)
    with pytest.raises(NotAllowedError, match="Endringen er ikke lagret"):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")

    away.rename(place)

    assert goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")
    assert in_use.vault.check().faults == ()


def test_a_connection_that_the_disk_has_died_under_is_replaced(in_use: InUse) -> None:
    with failing(in_use.vault, refuse=1, trouble="disk I/O error"), pytest.raises(UserError):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")
    os.close(in_use.vault._lock._handle)  # type: ignore[union-attr] # as all handles are when a stick has been pulled out
    in_use.vault._database.close()

    assert goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")

    in_use.vault.close()
    with reading(in_use.vault) as found:
        assert found.all(Pupil)[0].plans[0].subjects[0].goals[0].text == "Mitt"


def test_what_can_be_read_again_when_the_disk_is_back_is_read(in_use: InUse) -> None:
    before = stored(in_use.vault)
    with failing(in_use.vault, refuse=1, trouble="disk I/O error"), pytest.raises(UserError):
        goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")
    in_use.vault._database.close()

    assert in_use.vault.pupil_ids() == (in_use.pupil_id,)
    assert stored(in_use.vault) == before


def test_a_stick_with_another_state_on_it_is_not_written_over(in_use: InUse, tmp_path: Path) -> None:
    shutil.copytree(in_use.vault.path, tmp_path / "annen")
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Mitt")
    shutil.rmtree(in_use.vault.path)
    (tmp_path / "annen").rename(in_use.vault.path)

    refuses(in_use, OutOfStepError, "endret av et annet program")
