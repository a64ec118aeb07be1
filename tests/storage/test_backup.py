"""Backups: equal to the vault on every column, found damaged wherever they are, and never fewer good ones than before."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.plan import Goal
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import ConversationKind, Round
from ioplab.errors import UserError
from ioplab.operations import evaluations, exchanging, goals, people, plans, pupils
from ioplab.storage import backup, connection, restore
from ioplab.storage.backup import Backup, DamagedBackupError, DamagedVaultError
from ioplab.storage.keys import WrongPassphraseError
from ioplab.storage.lock import InUseError
from ioplab.storage.schema import MIGRATIONS, VERSION
from ioplab.storage.vault import Vault
from tests.storage.generators import plan_files
from tests.storage.test_connection import PLANTED, readable_words, type_the_words
from tests.support.vaults import CHEAP, OWNER, PASSPHRASE, InUse, clock_of, new_vault, plan_in_use, query, stored

DAMAGED_BYTES = int(os.environ.get("IOPLAB_DAMAGED_BYTES", "200"))
"""How many places are damaged, one by one. ``IOPLAB_DAMAGED_BYTES=1000`` tries a thousand, which takes half a minute."""

LATER = datetime(2026, 11, 22, 15, 30).astimezone()


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Backup]:
    """A closed vault with a plan in use, and a backup of it. Not to be altered."""
    with new_vault(tmp_path_factory.mktemp("school")) as vault:
        use = plan_in_use(vault)
        use.finalised()
        goals.remove_goal(vault, use.goal_ids[1])
        made = vault.backup_job()()
    return vault.path, made


@pytest.fixture
def copy(school: tuple[Path, Backup], tmp_path: Path) -> tuple[Path, Backup]:
    """The same, to be altered."""
    path, _ = school
    place = tmp_path / path.name
    shutil.copytree(path, place)
    return place, backup.listed(place)[0]


def backups_of(path: Path) -> list[str]:
    """Everything in the folder of backups."""
    return sorted(file.name for file in (path / "backups").iterdir())


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every column of every table, past the program that would change what it opens."""
    with Vault.open(path, PASSPHRASE) as vault:
        return stored(vault)


def put_back(file: Path, target: Path) -> restore.Restored:
    return restore.restore(file, target, PASSPHRASE, now=LATER)


# What is made


def test_a_backup_is_one_file_named_after_its_moment(school: tuple[Path, Backup]) -> None:
    path, made = school

    assert backups_of(path) == ["2026-08-20T080000Z.iopbackup"]
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert backup.is_whole(made.file)
    assert backup.listed(path) == (made,)


def test_it_says_what_it_holds_and_names_nobody(school: tuple[Path, Backup]) -> None:
    path, made = school
    with Vault.open(path, PASSPHRASE) as vault:
        ((changes, last),) = query(vault, "SELECT COUNT(*), MAX(at) FROM change")
        identity = vault.id
    manifest = made.manifest
    assert manifest is not None

    assert (manifest.pupils, manifest.plans, manifest.changes) == (1, 1, changes)
    assert manifest.last_change == datetime.fromisoformat(last)
    assert (manifest.vault_id, manifest.schema_version) == (identity, VERSION)
    raw = made.file.read_bytes()
    assert all(name.encode() not in raw for name in ("Emil", "Fjellbekk", "Jon Eksempel"))


def test_any_tool_for_zip_files_takes_a_working_vault_out_of_it(school: tuple[Path, Backup], tmp_path: Path) -> None:
    place = tmp_path / "Utpakket.ioplab"

    shutil.unpack_archive(school[1].file, place, "zip")

    assert zipfile.ZipFile(school[1].file).testzip() is None
    assert rows_of(place) == rows_of(school[0])


def test_no_word_that_was_typed_can_be_read_in_it(vault: Vault, tmp_path: Path) -> None:
    type_the_words(vault)

    vault.backup_job()()

    assert len(backups_of(vault.path)) == 1
    assert readable_words(tmp_path) == {}
    assert PLANTED


def test_what_the_digests_tell_is_nothing_without_the_key(tmp_path: Path) -> None:
    """The same words in two vaults have no digest in common, so that nobody can try names until one fits."""
    contents = []
    for number in (1, 2):
        with new_vault(tmp_path, name=f"{number}.ioplab") as made:
            pupils.add_pupil(made, given_name="Emil")
            manifest = made.backup_job()().manifest
            assert manifest is not None
            contents.append({digest for table in manifest.content.values() for digest in table.values()})

    assert contents[0].isdisjoint(contents[1])


def test_two_in_the_same_second_do_not_take_each_others_place(vault: Vault) -> None:
    first, second = vault.backup_job()(), vault.backup_job()()

    assert first.file != second.file
    assert len(backup.listed(vault.path)) == 2


def test_a_backup_can_be_made_when_the_vault_has_been_closed(in_use: InUse) -> None:
    work = in_use.vault.backup_job()
    in_use.vault.close()

    assert backup.is_whole(work().file)


def test_a_backup_in_a_file_of_ones_own_takes_the_place_of_what_was_there(vault: Vault, tmp_path: Path) -> None:
    place = tmp_path / "kopi.iopbackup"
    place.write_bytes(b"gammel")

    vault.backup_job(place)()

    assert backup.is_whole(place)
    assert backups_of(vault.path) == []
    assert {path.name for path in tmp_path.iterdir()} == {vault.path.name, place.name}


def test_who_types_meanwhile_is_stored_and_the_backup_is_of_one_moment(in_use: InUse) -> None:
    """Two things changed together are never apart in a backup, however much is typed while it is made."""
    vault, stop, counted = in_use.vault, threading.Event(), [0]
    first, second = in_use.goal(0), in_use.goal(1)

    def type_both() -> None:
        counted[0] += 1
        with vault.change("edit_goal") as change:
            for goal in (first, second):
                change.put(_with_text(goal, f"Leser {counted[0]} ord"))

    def type_on() -> None:
        while not stop.is_set():
            type_both()

    type_both()
    typist = threading.Thread(target=type_on)
    typist.start()
    try:
        made = [vault.backup_job()() for _ in range(5)]
    finally:
        stop.set()
        typist.join()

    assert vault.get(Goal, first.id).text == f"Leser {counted[0]} ord"
    for one in made:
        target = vault.path.with_name(f"{one.file.stem}.ioplab")
        put_back(one.file, target)
        with Vault.open(target, PASSPHRASE) as found:
            assert found.get(Goal, first.id).text == found.get(Goal, second.id).text
            assert found.check().faults == ()


def _with_text(goal: Goal, text: str) -> Goal:
    return replace(goal, text=text, observations=())


# Equal on every column


_ACTS: list[Callable[[InUse, int], object]] = [
    lambda use, number: goals.reword_goal(use.vault, use.goal_ids[number % 4], f"Leser {number} ord"),
    lambda use, number: goals.edit_goal(
        use.vault, use.goal_ids[number % 4], criterion=None if number % 2 else f"{number} ganger"
    ),
    lambda use, number: goals.add_goal(use.vault, use.subjects[number % 2], text=f"Teller til {number} \N{SNOWMAN}"),
    lambda use, number: goals.add_observation(use.vault, use.goal_ids[number % 4], staff=use.kari, note="x" * (number % 9000)),
    lambda use, number: pupils.add_pupil(use.vault, given_name=f"Nora {number}"),
    lambda use, number: pupils.edit_pupil(use.vault, use.pupil_id, strengths=f"Liker {number}", birth_year=2000 + number % 20),
    lambda use, _: pupils.add_measure(use.vault, use.pupil_id, text="Leksehjelp"),
    lambda use, number: people.set_school(use.vault, name=f"Skole {number}"),
    lambda use, _: plans.add_conversation(
        use.vault, use.plan_id, kind=ConversationKind.PPT, stage=None, held_on=date(2026, 10, 1)
    ),
    lambda use, number: evaluations.open_evaluation(use.vault, use.plan_id, list(Round)[number % 2]),
    lambda use, _: _undo_last(use.vault),
]


def _undo_last(vault: Vault) -> None:
    ((last,),) = query(vault, "SELECT MAX(change) FROM history")
    with vault.change("undo") as change:
        change.revert(last)


@settings(max_examples=12)
@given(data=st.data())
def test_what_is_put_back_equals_what_was_there_on_every_column_of_every_table(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("equal")
    with new_vault(folder) as vault:
        use = plan_in_use(vault)
        exchanging.import_plans(vault, data.draw(plan_files(most_pupils=2)))
        for act, number in data.draw(st.lists(st.tuples(st.sampled_from(_ACTS), st.integers(0, 9999)), max_size=12)):
            clock_of(vault).wait()
            try:
                act(use, number)
            except UserError:
                continue
        made, before = vault.backup_job()(), stored(vault)
        pupils.remove_pupil(vault, use.pupil_id)

    put_back(made.file, vault.path)

    assert rows_of(vault.path) == before
    shutil.rmtree(folder)


# Damage


def damaged_copies(whole: bytes, seed: str) -> Iterator[tuple[int, bytes]]:
    """The same bytes with one of them changed, anywhere."""
    chance = random.Random(seed)
    for place in chance.sample(range(len(whole)), min(DAMAGED_BYTES, len(whole))):
        changed = whole[place] ^ chance.randrange(1, 256)
        yield place, whole[:place] + bytes([changed]) + whole[place + 1 :]


@pytest.mark.timeout(900)
def test_a_damaged_byte_anywhere_in_a_backup_is_found_and_the_older_one_is_offered(copy: tuple[Path, Backup]) -> None:
    path, older = copy
    newer = older.file.with_name("2026-09-01T080000Z.iopbackup")
    whole = older.file.read_bytes()

    for place, damaged in damaged_copies(whole, "sikkerhetskopi"):
        newer.write_bytes(damaged)
        assert not backup.is_whole(newer), place
        with pytest.raises(UserError):
            put_back(newer, path.with_name("Annet.ioplab"))
        assert next(one.file for one in backup.listed(path) if backup.is_whole(one.file)) == older.file

    assert not path.with_name("Annet.ioplab").exists()


@pytest.mark.timeout(900)
def test_a_damaged_byte_anywhere_in_the_database_is_found_and_no_backup_is_made_of_it(copy: tuple[Path, Backup]) -> None:
    path, older = copy
    with Vault.open(path, PASSPHRASE) as vault:
        data_key = vault._data_key
    database = path / "vault.db"
    whole = database.read_bytes()

    for place, damaged in damaged_copies(whole, "database"):
        database.write_bytes(damaged)
        with pytest.raises((DamagedVaultError, UserError)) as caught:
            backup.make(path, data_key, now=LATER)
        assert "sikkerhetskopi" in str(caught.value), place
        assert backups_of(path) == [older.file.name]

    put_back(older.file, path)
    assert rows_of(path)


@pytest.mark.parametrize("length", [0, 1, 70, 71, 100, 5000, -1, -64, -71, -72])
def test_a_backup_cut_short_is_found(copy: tuple[Path, Backup], length: int) -> None:
    path, made = copy
    made.file.write_bytes(made.file.read_bytes()[:length])

    with pytest.raises(UserError):
        put_back(made.file, path.with_name("Annet.ioplab"))


def test_a_backup_made_to_look_otherwise_is_found_by_the_seal(copy: tuple[Path, Backup]) -> None:
    """Whoever alters what it says of itself can make a new fingerprint, but not a new seal."""
    path, made = copy
    with zipfile.ZipFile(made.file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    said = json.loads(parts["manifest.json"])
    said["made_at"] = "2030-01-01T00:00:00Z"
    forged = backup.Manifest(**{**{name: getattr(made.manifest, name) for name in said}, "made_at": LATER})
    database = path / "vault.db"
    database.write_bytes(parts["vault.db"])
    made.file.unlink()
    backup._pack(made.file, forged, parts["keys.json"], database)
    assert backup.is_whole(made.file)

    with pytest.raises(DamagedBackupError):
        put_back(made.file, path)


@pytest.mark.parametrize("content", [b"", b"tekst", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + bytes(200)])
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "noe.iopbackup"
    file.write_bytes(content)

    with pytest.raises(UserError, match=r"ikke en sikkerhetskopi|skadet"):
        put_back(file, tmp_path / "Nytt.ioplab")

    assert not backup.is_whole(file)


@settings(max_examples=60)
@given(content=st.binary(max_size=400), mark=st.booleans())
def test_any_bytes_at_all_are_refused_in_words(tmp_path_factory: pytest.TempPathFactory, content: bytes, mark: bool) -> None:
    file = tmp_path_factory.getbasetemp() / "any.iopbackup"
    body = content + b"sha256:"
    file.write_bytes(body + hashlib.sha256(body).hexdigest().encode() if mark else content)

    with pytest.raises(UserError):
        restore.holders(file)


def test_a_backup_by_a_newer_program_is_refused_politely(copy: tuple[Path, Backup], tmp_path: Path) -> None:
    path, _ = copy
    with Vault.open(path, PASSPHRASE) as vault:
        vault._database.execute(f"PRAGMA user_version = {VERSION + 1}")
        made = vault.backup_job(tmp_path / "ny.iopbackup")()

    with pytest.raises(UserError, match="nyere versjon"):
        put_back(made.file, tmp_path / "Nytt.ioplab")


# Putting back


def test_what_is_replaced_is_kept_beside_with_the_date(copy: tuple[Path, Backup]) -> None:
    path, made = copy
    with Vault.open(path, PASSPHRASE) as vault:
        pupils.add_pupil(vault, given_name="Nora")
    before = rows_of(path)

    done = put_back(made.file, path)

    assert done.kept == path.with_name("Arkiv (erstattet 2026-11-22 1530).ioplab")
    assert restore.replaced(path) == (done.kept,)
    assert rows_of(done.kept) == before
    assert rows_of(path) != before
    assert backups_of(path) == backups_of(done.kept) == [made.file.name]
    assert {one.name for one in path.parent.iterdir()} == {path.name, done.kept.name}


def test_two_replaced_in_the_same_minute_are_both_kept(copy: tuple[Path, Backup]) -> None:
    path, made = copy

    kept = [put_back(made.file, path).kept, put_back(made.file, path).kept]

    assert set(restore.replaced(path)) == set(kept)


def test_the_backups_come_along_and_do_not_go_with_what_was_replaced(copy: tuple[Path, Backup]) -> None:
    path, made = copy
    done = put_back(made.file, path)
    assert done.kept is not None

    restore.remove_replaced([done.kept])

    assert not done.kept.exists()
    assert backup.is_whole(path / "backups" / made.file.name)


def test_a_disk_without_links_copies_the_backups(copy: tuple[Path, Backup], monkeypatch: pytest.MonkeyPatch) -> None:
    path, made = copy

    def refuse(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", refuse)
    put_back(made.file, path)

    assert backup.is_whole(path / "backups" / made.file.name)


def test_it_is_put_back_where_nothing_was(copy: tuple[Path, Backup], tmp_path: Path) -> None:
    path, made = copy
    target = tmp_path / "ny mappe" / "Nytt.ioplab"

    done = put_back(made.file, target)

    assert (done.kept, done.person) == (None, OWNER)
    assert rows_of(target) == rows_of(path)


def test_it_is_not_put_back_while_somebody_has_the_vault_open(copy: tuple[Path, Backup]) -> None:
    path, made = copy

    with Vault.open(path, PASSPHRASE) as vault:
        before = stored(vault)
        with pytest.raises(InUseError, match="har arkivet åpent"):
            put_back(made.file, path)
        assert stored(vault) == before

    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_another_vault_is_not_replaced(copy: tuple[Path, Backup], tmp_path: Path) -> None:
    with new_vault(tmp_path, name="Annet.ioplab") as other:
        before = stored(other)

    with pytest.raises(UserError, match="et annet arkiv"):
        put_back(copy[1].file, other.path)

    assert rows_of(other.path) == before


def test_a_folder_that_is_no_vault_is_not_replaced(copy: tuple[Path, Backup], tmp_path: Path) -> None:
    mine = tmp_path / "Mine bilder"
    mine.mkdir()
    (mine / "katt.jpg").write_bytes(b"katt")

    with pytest.raises(UserError, match="noe annet"):
        put_back(copy[1].file, mine)

    assert (mine / "katt.jpg").exists()


@pytest.mark.parametrize("name", ["keys.json", "vault.db"])
def test_a_vault_that_cannot_be_opened_is_replaced(copy: tuple[Path, Backup], name: str) -> None:
    path, made = copy
    for part in {name, name.replace("keys.json", "keys.copy.json")}:
        (path / part).write_bytes(b"skadet")

    done = put_back(made.file, path)

    assert done.kept is not None
    assert rows_of(path)


def test_it_opens_with_the_passphrase_of_its_time_alone(copy: tuple[Path, Backup]) -> None:
    path, made = copy
    with Vault.open(path, PASSPHRASE) as vault:
        vault.cost = CHEAP
        people.change_passphrase(vault, PASSPHRASE, "en helt ny frase")

    with pytest.raises(WrongPassphraseError):
        restore.restore(made.file, path, "en helt ny frase", now=LATER)
    put_back(made.file, path)

    with pytest.raises(WrongPassphraseError):
        Vault.open(path, "en helt ny frase")
    assert rows_of(path)


def test_who_could_open_it_then_is_told_without_a_passphrase(school: tuple[Path, Backup]) -> None:
    assert restore.holders(school[1].file) == (OWNER,)


# Thinning


@pytest.fixture
def many(copy: tuple[Path, Backup]) -> tuple[Path, list[Backup]]:
    """A vault with a backup each hour of two days, oldest first."""
    path, made = copy
    made.file.unlink()
    with Vault.open(path, PASSPHRASE) as vault:
        for number in range(12):
            backup.make(path, vault._data_key, now=LATER - timedelta(hours=5 * number))
    return path, list(reversed(backup.listed(path)))


def test_thinning_keeps_what_is_worth_its_room(many: tuple[Path, list[Backup]]) -> None:
    path, made = many

    removed = backup.thin(path, now=LATER)

    kept = {one.file for one in backup.listed(path)}
    assert kept | set(removed) == {one.file for one in made}
    assert {one.file for one in made[-5:]} <= kept
    assert {one.made_at.astimezone().date() for one in made} == {one.made_at.astimezone().date() for one in backup.listed(path)}
    assert removed


def test_what_has_rotted_never_costs_a_good_one(many: tuple[Path, list[Backup]], tmp_path: Path) -> None:
    """The one that would stand in for the rest of its day is damaged: then those it stands in for stay."""
    path, made = many
    copied = tmp_path / "kopi"
    shutil.copytree(path, copied)
    gone = backup.thin(copied, now=LATER)[0].name
    stands_in = next(one for one in made if one.file.name > gone)
    stands_in.file.write_bytes(flipped(stands_in.file.read_bytes(), 5000))

    removed = backup.thin(path, now=LATER)

    assert gone not in {file.name for file in removed}


def flipped(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


def test_the_newest_of_each_schema_version_stays(many: tuple[Path, list[Backup]]) -> None:
    path, made = many
    old = next(one for one in made if one.file in backup.thin(_copy_of(path), now=LATER) or _is_gone(path, one))
    _repack_as_version(old, 0)

    backup.thin(path, now=LATER)

    assert old.file.exists()


def _copy_of(path: Path) -> Path:
    place = path.with_name("kopi")
    if not place.exists():
        shutil.copytree(path, place)
    return place


def _is_gone(path: Path, one: Backup) -> bool:
    return not (_copy_of(path) / "backups" / one.file.name).exists()


def _repack_as_version(one: Backup, version: int) -> None:
    assert one.manifest is not None
    with zipfile.ZipFile(one.file) as archive:
        raw_keys, database = archive.read("keys.json"), archive.read("vault.db")
    whole = one.file.with_suffix(".db")
    whole.write_bytes(database)
    one.file.unlink()
    backup._pack(one.file, replace(one.manifest, schema_version=version), raw_keys, whole)
    whole.unlink()


def test_what_an_ended_program_left_half_made_is_swept_away_when_it_is_old(vault: Vault) -> None:
    old, young = (vault.path / "backups" / f".ioplab-{name}.tmp" for name in ("old", "young"))
    for place in (old, young):
        place.mkdir()
        (place / "packed").write_bytes(b"halvt")
    os.utime(old, (0, 0))

    vault.backup_job()()

    assert (old.exists(), young.exists()) == (False, True)


# Upgrades


def test_a_vault_is_backed_up_as_it_was_before_it_is_brought_up_to_date(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    plan_in_use(vault)
    vault.close()
    before = rows_of(vault.path)
    newer = (*MIGRATIONS, "ALTER TABLE goal ADD COLUMN materials TEXT;")
    monkeypatch.setattr(connection.migrate, "__defaults__", (newer,))

    with Vault.open(vault.path, PASSPHRASE) as opened:
        assert connection.version(opened._database) == VERSION + 1
    monkeypatch.undo()

    (made,) = backup.listed(vault.path)
    target = vault.path.with_name("Før.ioplab")
    put_back(made.file, target)
    assert made.manifest is not None
    assert made.manifest.schema_version == VERSION
    assert rows_of(target) == before


def test_a_vault_that_cannot_be_backed_up_is_not_brought_up_to_date(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    vault.close()
    before = (vault.path / "vault.db").read_bytes()
    monkeypatch.setattr(connection.migrate, "__defaults__", ((*MIGRATIONS, "CREATE TABLE one (a);"),))

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_pack", full)
    with pytest.raises(UserError, match=r"må oppdateres.*ikke rørt.*disken er full"):
        Vault.open(vault.path, PASSPHRASE)

    assert (vault.path / "vault.db").read_bytes() == before


def test_what_zip_says_of_it(school: tuple[Path, Backup]) -> None:
    """The system's own tool has no complaint, where there is one."""
    if shutil.which("unzip") is None:
        pytest.skip("needs unzip")
    assert subprocess.run(["unzip", "-tqq", str(school[1].file)], check=False).returncode == 0


def test_the_vault_knows_nothing_of_its_backups(school: tuple[Path, Backup]) -> None:
    """Making one changes nothing in the vault, or there would always be something new to back up."""
    path, _ = school
    before = rows_of(path)
    with Vault.open(path, PASSPHRASE) as vault:
        vault.backup_job(path.with_name("en.iopbackup"))()
        assert stored(vault) == before
        assert len(vault.all(Pupil)) == 1


def test_what_was_begun_before_a_deletion_is_begun_anew(in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a backup made beside the screen would bring back what has just been deleted everywhere."""
    vault, pack, packed = in_use.vault, backup._pack, [0]

    def delete_meanwhile(*values: Any) -> None:
        pack(*values)
        packed[0] += 1
        if packed[0] == 1:
            pupils.remove_pupil(vault, in_use.pupil_id)
            backup.forget_begun(vault.path)

    monkeypatch.setattr(backup, "_pack", delete_meanwhile)
    made = vault.backup_job()()

    assert made.manifest is not None
    assert (made.manifest.pupils, packed) == (0, [2])
    assert backups_of(vault.path) == [made.file.name]


def test_work_begun_before_the_vault_got_other_keys_is_done_with_the_new_ones(in_use: InUse) -> None:
    """The vault is encrypted anew when a way in is taken away."""
    vault = in_use.vault
    vault.cost = CHEAP
    work = vault.backup_job()
    people.change_passphrase(vault, PASSPHRASE, "en helt ny frase")

    made = work()

    done = restore.restore(made.file, vault.path.with_name("Nytt.ioplab"), "en helt ny frase", now=LATER)
    assert done.manifest == made.manifest


def test_a_vault_that_gets_other_keys_meanwhile_is_not_called_damaged(in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    vault, copying = in_use.vault, backup._copy
    vault.cost = CHEAP

    def change_meanwhile(*values: Any) -> None:
        monkeypatch.undo()
        people.change_passphrase(vault, PASSPHRASE, "en helt ny frase")
        copying(*values)

    monkeypatch.setattr(backup, "_copy", change_meanwhile)
    with pytest.raises(UserError, match="fikk nye nøkler"):
        vault.backup_job()()

    assert backup.is_whole(vault.backup_job()().file)
