"""The encrypted file: what lies on the disk, what a wrong key or a damaged page gives, and how versions follow each other."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3
from sqlite_utils import Database

from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.errors import UserError
from ioplab.operations import exchanging, goals, people, plans, pupils
from ioplab.storage import connection, lock
from ioplab.storage.schema import MIGRATIONS, VERSION
from ioplab.storage.vault import Vault
from tests.support.vaults import PASSPHRASE, bytes_of, contents, database_file, fjellbekk_file, new_vault, plan_in_use

KEY = bytes(range(32))
OTHER_KEY = bytes(reversed(range(32)))

PLANTED = ("Ulvetind", "Skjæreberg", "hemmelighetskremmer", "Øyenstikker")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a database may be made."""
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """An empty database of the newest version."""
    made = connection.connect(path, KEY, create=True)
    connection.migrate(made)
    yield made
    made.close()


def readable_words(folder: Path) -> dict[str, set[str]]:
    """The planted words that can be read in the files of a folder, by file."""
    found = {}
    for file in folder.rglob("*"):
        raw = file.read_bytes() if file.is_file() else b""
        words = {word for word in PLANTED for encoding in ENCODINGS if word.encode(encoding) in raw}
        found[file.name] = words
    return {name: words for name, words in found.items() if words}


def type_the_words(vault: Vault) -> None:
    """Put the planted words where people write."""
    in_use = plan_in_use(vault)
    first, second, third, fourth = PLANTED
    people.edit_staff(vault, in_use.jon, name=first)
    pupils.edit_pupil(vault, in_use.pupil_id, given_name=second, strengths=f"{third} {fourth} " * 500)
    goals.reword_goal(vault, in_use.goal_ids[0], f"Leser om {first}")
    goals.reword_goal(vault, in_use.goal_ids[0], "Leser")  # the old words go to history
    goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note=third)
    plans.add_conversation(vault, in_use.plan_id, kind=ConversationKind.GUARDIAN, stage=Stage.MIDYEAR, note=fourth)
    goals.remove_goal(vault, in_use.goal_ids[1])


# What lies on the disk


def test_no_word_that_was_typed_can_be_read_in_any_file(vault: Vault) -> None:
    type_the_words(vault)
    assert readable_words(vault.path) == {}

    vault.close()

    assert readable_words(vault.path) == {}


def test_no_word_can_be_read_while_it_is_being_saved(vault: Vault) -> None:
    type_the_words(vault)
    vault._database.execute("PRAGMA cache_size = 10")  # so that pages reach the disk before the change is done

    with vault.change("test") as change:
        change.merge(fjellbekk_file().pupils, as_of=vault.now())
        files = {file.name for file in vault.path.iterdir()}
        found = readable_words(vault.path)

    assert "vault.db-journal" in files
    assert found == {}


def test_no_word_is_left_outside_the_vault(vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(elsewhere))

    type_the_words(vault)

    assert list(elsewhere.iterdir()) == []
    assert readable_words(tmp_path) == {}


def test_a_word_in_an_open_file_would_have_been_found(tmp_path: Path) -> None:
    made = sqlcipher3.connect(str(tmp_path / "open.db"))
    made.execute("CREATE TABLE t (word TEXT)")
    made.execute("INSERT INTO t VALUES (?)", [PLANTED[1]])
    made.commit()
    made.close()

    assert readable_words(tmp_path) == {"open.db": {PLANTED[1]}}


def test_the_file_does_not_show_that_it_is_a_database(vault: Vault) -> None:
    raw = bytes_of(vault)

    assert b"SQLite" not in raw
    assert b"CREATE TABLE" not in raw
    assert len(set(raw[:4096])) > 200  # a page of noise


def test_at_rest_the_database_is_whole_without_the_journal_beside_it(vault: Vault) -> None:
    plan_in_use(vault)
    before = contents(vault)
    vault.close()
    journal = vault.path / "vault.db-journal"

    assert {file.name for file in vault.path.iterdir()} == {"backups", "keys.copy.json", "keys.json", "vault.db", journal.name}
    assert set(journal.read_bytes()[:28]) == {0}  # a head of zeros: there is nothing to roll back
    journal.unlink()
    with Vault.open(vault.path, PASSPHRASE) as again:
        assert contents(again) == before


def test_the_journal_does_not_stay_as_large_as_the_largest_import_made_it(vault: Vault) -> None:
    exchanging.import_plans(vault, fjellbekk_file())
    for pupil in vault.all(Pupil):
        pupils.remove_pupil(vault, pupil.id)

    assert (vault.path / "vault.db-journal").stat().st_size <= connection.JOURNAL_BYTES


# Keys


def test_a_wrong_key_opens_nothing_and_changes_nothing(path: Path, database: Database) -> None:
    database.close()
    before = path.read_bytes()

    with pytest.raises(UserError, match="kan ikke åpnes"):
        connection.connect(path, OTHER_KEY)

    assert path.read_bytes() == before


def test_without_a_key_nothing_can_be_read(path: Path, database: Database) -> None:
    database.close()
    bare = sqlcipher3.connect(str(path))

    with pytest.raises(sqlcipher3.DatabaseError, match="not a database"):
        bare.execute("SELECT * FROM setting")
    bare.close()


def test_a_missing_database_is_not_made_anew(path: Path) -> None:
    with pytest.raises(UserError, match="Databasen mangler"):
        connection.connect(path, KEY)

    assert not path.exists()


def test_a_folder_is_no_database(path: Path) -> None:
    path.mkdir()

    with pytest.raises(UserError, match="Databasen mangler"):
        connection.connect(path, KEY)


@pytest.mark.parametrize("content", [b"", b"\0"], ids=["empty", "one byte"])
def test_an_emptied_database_is_not_taken_for_a_new_one(path: Path, database: Database, content: bytes) -> None:
    database.close()
    path.write_bytes(content)

    with pytest.raises(UserError, match="er tom"):
        connection.connect(path, KEY)

    assert path.read_bytes() == content


def test_trouble_is_told_by_us_alone(path: Path, database: Database, capfd: pytest.CaptureFixture[str]) -> None:
    """SQLCipher would write a page of its own on stderr."""
    database.close()

    with pytest.raises(UserError):
        connection.connect(path, OTHER_KEY)

    assert capfd.readouterr() == ("", "")


# Damage


@pytest.fixture
def damaged(tmp_path: Path) -> Callable[[Callable[[bytes], bytes]], Path]:
    """A vault with the example school, whose database is then altered."""
    with new_vault(tmp_path) as made:
        exchanging.import_plans(made, fjellbekk_file())
    whole = bytes_of(made)

    def alter(how: Callable[[bytes], bytes]) -> Path:
        database_file(made).write_bytes(how(whole))
        return made.path

    return alter


def flipped(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


PAGE = 4096


def trouble_of(path: Path) -> str:
    """What opening and checking a vault has to say about it; empty when all is well."""
    try:
        vault = Vault.open(path, PASSPHRASE)
    except UserError as error:
        return error.problem
    with vault:
        return " ".join(vault.check().faults)


@pytest.mark.parametrize("page", [*range(0, 60, 7), -1])
@pytest.mark.parametrize("place", [20, PAGE - 30], ids=["content", "seal"])
def test_one_flipped_bit_is_always_found(damaged: Callable[..., Path], page: int, place: int) -> None:
    path = damaged(lambda raw: flipped(raw, page * PAGE % len(raw) + place))

    assert trouble_of(path).startswith(("Databasen i arkivet kan ikke åpnes", "Databasen er skadet"))


@pytest.mark.parametrize("length", [0, 1, 100, PAGE, PAGE + 1, 10 * PAGE, -PAGE, -1])
def test_a_database_cut_short_is_always_found(damaged: Callable[..., Path], length: int) -> None:
    path = damaged(lambda raw: raw[:length])

    assert trouble_of(path).startswith(("Databasen i arkivet", "Databasen er skadet"))


def test_two_pages_that_have_changed_places_are_found(damaged: Callable[..., Path]) -> None:
    def exchanged(raw: bytes) -> bytes:
        pages = [raw[start : start + PAGE] for start in range(0, len(raw), PAGE)]
        pages[3], pages[4] = pages[4], pages[3]
        return b"".join(pages)

    assert trouble_of(damaged(exchanged)).startswith("Databasen er skadet")


def test_a_whole_database_has_no_trouble(damaged: Callable[..., Path]) -> None:
    assert trouble_of(damaged(lambda raw: raw)) == ""


def test_reading_what_is_damaged_says_so_and_never_gives_something_else(damaged: Callable[..., Path]) -> None:
    def read(how: Callable[[bytes], bytes]) -> Any:
        try:
            with Vault.open(damaged(how), PASSPHRASE) as vault:
                return contents(vault)
        except UserError as error:
            return error.problem

    right = read(lambda raw: raw)
    found = [read(partial(flipped, place=page * PAGE + 99)) for page in range(1, 60, 2)]

    assert all(one in (right, "Databasen i arkivet er skadet.", "Databasen i arkivet kan ikke åpnes.") for one in found)
    assert "Databasen i arkivet er skadet." in found


# Versions


def test_a_new_database_has_the_newest_version(database: Database) -> None:
    assert connection.version(database) == VERSION == len(MIGRATIONS)


def test_migrating_what_is_newest_already_changes_nothing(path: Path, database: Database) -> None:
    before = path.read_bytes()

    connection.migrate(database)

    assert path.read_bytes() == before


def test_a_newer_database_is_left_alone_and_asks_for_a_newer_program(path: Path, database: Database) -> None:
    database.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()

    with pytest.raises(UserError, match="nyere versjon") as caught:
        connection.migrate(database)

    assert "Oppdater ioplab" in caught.value.advice
    assert path.read_bytes() == before


def test_a_newer_vault_is_not_opened(vault: Vault) -> None:
    vault._database.execute(f"PRAGMA user_version = {VERSION + 1}")
    vault.close()

    with pytest.raises(UserError, match="nyere versjon"):
        Vault.open(vault.path, PASSPHRASE)


def test_steps_are_taken_in_order_from_where_the_database_stands(path: Path) -> None:
    steps = ["CREATE TABLE one (a)", "ALTER TABLE one ADD COLUMN b; INSERT INTO one VALUES (1, 2)", "CREATE TABLE three (c)"]
    made = connection.connect(path, KEY, create=True)

    connection.migrate(made, steps[:1])
    connection.migrate(made, steps)

    assert connection.version(made) == 3
    assert [tuple(row) for row in made.execute("SELECT a, b FROM one")] == [(1, 2)]
    made.close()


@pytest.mark.parametrize("fault", ["INSERT INTO missing VALUES (1)", "SELECT raise_hell()", "CREATE TABLE one (again)"])
def test_a_migration_that_fails_half_way_leaves_the_database_as_it_was(path: Path, fault: str) -> None:
    made = connection.connect(path, KEY, create=True)
    connection.migrate(made, ["CREATE TABLE one (a); INSERT INTO one VALUES (1)"])
    before = path.read_bytes()

    broken = ["", f"ALTER TABLE one ADD COLUMN b; UPDATE one SET b = 7; CREATE TABLE two (c); {fault}; CREATE TABLE three (d)"]
    with pytest.raises(connection.DatabaseError):
        connection.migrate(made, broken)

    assert connection.version(made) == 1
    assert [tuple(row) for row in made.execute("SELECT * FROM one")] == [(1,)]
    assert path.read_bytes() == before
    made.close()


def test_a_comment_in_a_migration_may_hold_a_semicolon(path: Path) -> None:
    made = connection.connect(path, KEY, create=True)

    connection.migrate(made, ["-- first this; then that\nCREATE TABLE one (a);\n-- the end;\n"])

    assert connection.version(made) == 1
    made.close()


# Settings


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "persist"), ("synchronous", 2), ("temp_store", 2), ("cache_size", -connection.CACHE_KIB)],
)
def test_the_database_is_kept_as_safe_as_a_disk_allows(database: Database, pragma: str, value: Any) -> None:
    assert database.execute(f"PRAGMA {pragma}").fetchone()[0] == value


@pytest.mark.parametrize("module", ["vault", "rows"])
def test_sqlite_utils_knows_sqlciphers_own_exceptions_whichever_module_comes_first(module: str) -> None:
    code = f"import ioplab.storage.{module}; from sqlite_utils import utils; print(utils.sqlite3.__name__)"

    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8").stdout

    assert told.strip() == "sqlcipher3"


def test_sqlite_utils_leaves_no_transaction_open(database: Database) -> None:
    database["nothing_of_that_name"].drop(ignore=True)

    assert list(database.query("INSERT INTO setting VALUES ('a', 'b') RETURNING value")) == [{"value": "b"}]
    assert not database.conn.in_transaction


def test_who_looks_on_while_another_writes_sees_what_is_stored(vault: Vault) -> None:
    people.set_school(vault, name="Fjellbekk skole")
    with Vault.open(vault.path, PASSPHRASE, read_only=True) as other:
        with vault.change("test") as change:
            change.set("name", "value")
            assert other.setting("name") is None
        assert other.setting("name") == "value"
        assert other.school() == vault.school()


def test_a_program_that_knows_of_no_lock_is_told_when_it_would_write_at_the_same_time(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    (vault.path / lock.NAME).unlink()
    with Vault.open(vault.path, PASSPHRASE) as other:
        other._database.execute("BEGIN IMMEDIATE")
        monkeypatch.setattr(lock.Lock, "is_ours", lambda _: True)
        with pytest.raises(UserError, match="i bruk av et annet program"):
            people.set_school(vault, name="Elvestrand skole", school_end=date(2027, 6, 18))
        other._database.execute("ROLLBACK")
        assert people.set_school(vault, name="Elvestrand skole")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a user who can be kept out")
def test_a_vault_that_cannot_be_written_says_so(vault: Vault) -> None:
    database_file(vault).chmod(0o400)

    with pytest.raises(UserError, match="kan ikke skrives til"):
        people.set_school(vault, name="Fjellbekk skole")
