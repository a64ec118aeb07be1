"""Operations on backups: making and thinning in one, putting back and opening, and taking away for good."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ioplab.domain.access import Right, needed
from ioplab.domain.ids import StaffId
from ioplab.errors import NotAllowedError
from ioplab.operations import backups, people, pupils
from ioplab.storage.keys import WrongPassphraseError
from ioplab.storage.vault import Vault
from ioplab.wording import operation_name
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, START, InUse, clock_of, query


def last_done(vault: Vault) -> tuple[object, ...]:
    """The newest row of the audit."""
    return query(vault, "SELECT operation, person FROM change ORDER BY id DESC LIMIT 1")[0]


def test_making_one_thins_the_older_ones(in_use: InUse) -> None:
    vault = in_use.vault
    for _ in range(9):
        backups.back_up(vault)
        clock_of(vault).wait()

    found = backups.listed(vault.path)

    assert len(found) == 5  # all of one day
    assert found[0].made_at == clock_of(vault).moment - timedelta(minutes=1)
    assert backups.newest_whole(vault.path) == found[0]


def test_the_newest_whole_one_is_offered_when_the_newest_is_damaged(in_use: InUse) -> None:
    older = backups.back_up(in_use.vault)
    clock_of(in_use.vault).wait()
    newer = backups.back_up(in_use.vault)
    newer.file.write_bytes(newer.file.read_bytes()[:-1])

    assert backups.newest_whole(in_use.vault.path) == older
    assert backups.listed(in_use.vault.path)[1] == older


def test_one_put_back_is_opened_and_told_of_in_the_audit(in_use: InUse) -> None:
    vault = in_use.vault
    made = backups.back_up(vault)
    pupils.remove_pupil(vault, in_use.pupil_id)
    vault.close()

    with backups.restore_backup(made.file, vault.path, PASSPHRASE) as again:
        assert again.pupil_ids() == (in_use.pupil_id,)
        assert last_done(again) == ("restore_backup", OWNER)
        assert query(again, "SELECT detail FROM change ORDER BY id DESC LIMIT 1") == [(made.made_at.isoformat(),)]
    assert len(backups.put_aside(vault.path)) == 1


def test_a_backup_to_a_file_needs_the_passphrase_and_not_that_nobody_has_the_vault_open(in_use: InUse, tmp_path: Path) -> None:
    place = tmp_path / "kopi.iopbackup"

    with pytest.raises(WrongPassphraseError):
        backups.write_backup(in_use.vault.path, "feil frase", None, place)
    assert not place.exists()
    made = backups.write_backup(in_use.vault.path, PASSPHRASE, OWNER, place)

    assert made.file == place
    assert backups.listed(in_use.vault.path) == ()


def test_those_older_than_a_moment_can_be_forgotten(in_use: InUse) -> None:
    vault = in_use.vault
    old = backups.back_up(vault)
    moment = clock_of(vault).wait()
    new = backups.back_up(vault)

    changed = backups.forget_older_than(vault, moment)

    assert changed.change is not None
    assert last_done(vault) == ("remove_backups", vault.person)
    assert not old.file.exists()
    assert backups.listed(vault.path) == (new,)


def test_all_can_be_taken_away_with_what_was_replaced(in_use: InUse) -> None:
    path = in_use.vault.path
    made = backups.back_up(in_use.vault)
    in_use.vault.close()
    with backups.restore_backup(made.file, path, PASSPHRASE) as vault:
        assert backups.put_aside(path)

        backups.remove_all(vault)

        assert backups.put_aside(path) == ()
        assert backups.listed(path) == ()
        assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_was_replaced_can_be_taken_away_alone(in_use: InUse) -> None:
    path = in_use.vault.path
    made = backups.back_up(in_use.vault)
    in_use.vault.close()
    with backups.restore_backup(made.file, path, PASSPHRASE) as vault:
        backups.remove_put_aside(vault)

    assert backups.put_aside(path) == ()
    assert len(backups.listed(path)) == 1


def test_nothing_to_take_away_leaves_no_trace(in_use: InUse) -> None:
    assert not backups.remove_all(in_use.vault)


def test_who_does_not_administer_takes_none_away(in_use: InUse) -> None:
    vault = in_use.vault
    vault.cost = CHEAP
    made = backups.back_up(vault)
    jon = next(one for one in vault.staff() if one.id == in_use.jon)
    people.identify(vault, in_use.kari)
    people.give_key(vault, StaffId(in_use.jon), "jons egen frase", PASSPHRASE)
    vault.close()

    with Vault.open(vault.path, "jons egen frase", jon.name) as his:
        with pytest.raises(NotAllowedError):
            backups.remove_all(his)
        assert backups.listed(his.path) == (made,)


@pytest.mark.parametrize(
    ("newest", "expected"),
    [
        (None, True),
        (START, False),
        (START - timedelta(minutes=14), False),
        (START - timedelta(minutes=15), True),
        (START + timedelta(days=1), True),
    ],
)
def test_one_is_due_when_the_newest_is_a_quarter_of_an_hour_old(newest: datetime | None, expected: bool) -> None:
    assert backups.is_due(newest, START) is expected


@pytest.mark.parametrize("name", ["remove_backups", "restore_backup"])
def test_what_is_left_in_the_audit_has_words_and_a_right(name: str) -> None:
    assert operation_name(name)
    assert needed(name) in (Right.ADMINISTER, Right.SEE)
