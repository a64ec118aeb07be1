"""Taking in a pupil list: one change, nothing lost, nothing twice."""

from __future__ import annotations

from datetime import date
from time import monotonic

import pytest

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.pupil_list import Columns, Entry, Field, PupilTable, entries_of, guess, table_of
from ioplab.domain.pupil_match import Answer
from ioplab.errors import UserError
from ioplab.exchange.pupil_list import read
from ioplab.operations import pupils
from ioplab.operations.pupil_lists import columns_for, compare_list, take_pupil_list
from ioplab.storage.access import RefusedError
from ioplab.storage.vault import Vault
from tests.fixtures.make_pupil_lists import FILES, HEAD, KARI, ODIN, TENOR
from tests.support.vaults import OWNER, PASSPHRASE, InUse, contents, entered, undone

TODAY = date(2026, 8, 20)
MOST_SECONDS = 60


def a_list(content: bytes) -> tuple[list[Entry], PupilTable]:
    table = table_of(read(content).lines)
    entries, _ = entries_of(table.lines, guess(table), today=TODAY)
    return entries, table


def taken(vault: Vault, content: bytes) -> object:
    entries, table = a_list(content)
    return take_pupil_list(vault, entries, table=table, columns=guess(table))


def test_new_pupils_are_entered_in_one_change_and_one_undo_takes_all_back(vault: Vault) -> None:
    pupils.add_pupil(vault, given_name="Kari", family_name="Nordvik", birth_year=2016, class_name="4A")
    before = entered(vault)
    entries, _ = a_list(FILES["plain.csv"])

    changed = take_pupil_list(vault, entries)

    assert [(one.full_name, one.birth_year, one.grade, one.class_name) for one in vault.all(Pupil)] == [
        ("Kari Nordvik", 2016, 5, "5A"),
        ("Odin Ås", 2015, 6, "6B"),
    ]
    assert len(changed.pupils) == 2
    undone(vault, changed)
    assert entered(vault) == before


def test_taking_in_the_same_file_again_changes_no_byte_of_the_database(vault: Vault) -> None:
    taken(vault, FILES["plain.csv"])
    path = vault.path / "vault.db"
    before = path.read_bytes()

    assert not taken(vault, FILES["plain.csv"])
    assert path.read_bytes() == before


def test_nothing_of_a_pupil_but_what_the_list_says_is_changed(in_use: InUse) -> None:
    pupil = in_use.pupil
    listed = Entry(
        line=2, given_name=pupil.given_name, family_name=pupil.family_name, birth_year=pupil.birth_year, class_name="9X"
    )
    before = contents(in_use.vault)

    changed = take_pupil_list(in_use.vault, [listed])

    assert in_use.pupil.class_name == "9X"
    assert in_use.pupil.plans == pupil.plans
    pupils.edit_pupil(in_use.vault, in_use.pupil_id, class_name=pupil.class_name)
    assert contents(in_use.vault) == before
    assert changed.pupils == {in_use.pupil_id}


def test_nobody_is_deleted_who_is_not_in_the_list(in_use: InUse) -> None:
    take_pupil_list(in_use.vault, [Entry(line=2, given_name="Odin")])

    assert in_use.pupil_id in in_use.vault.ids(Pupil)


def test_what_has_not_been_answered_is_left_out(vault: Vault) -> None:
    pupils.add_pupil(vault, given_name="Kari", family_name="Nordvik", birth_year=2014)
    entries, _ = a_list(FILES["plain.csv"])

    take_pupil_list(vault, entries)

    assert [(one.full_name, one.birth_year) for one in vault.all(Pupil)] == [("Kari Nordvik", 2014), ("Odin Ås", 2015)]


def test_an_answer_is_followed_and_the_name_used_here_stays(vault: Vault) -> None:
    key = PupilId("b2b5ad5c-0000-4000-8000-000000000001")
    pupils.add_pupil(vault, given_name="Kari", birth_year=2016, pupil_id=key)
    entries, _ = a_list(FILES["plain.csv"])

    take_pupil_list(vault, entries, {2: key, 3: Answer.SKIP})

    assert [(one.full_name, one.class_name) for one in vault.all(Pupil)] == [("Kari", "5A")]


def test_two_lines_said_to_be_one_pupil_are_refused(vault: Vault) -> None:
    key = PupilId("b2b5ad5c-0000-4000-8000-000000000001")
    pupils.add_pupil(vault, given_name="Kari", family_name="Nordvik", pupil_id=key)
    entries = [Entry(line=line, given_name="Kari", family_name="Nordvik", birth_year=2014 + line) for line in (1, 2)]
    before = contents(vault)

    with pytest.raises(UserError, match="samme elev"):
        take_pupil_list(vault, entries, {1: key, 2: key})

    assert contents(vault) == before


def test_who_does_not_administer_the_vault_may_not(in_use: InUse, monkeypatch: pytest.MonkeyPatch) -> None:
    from ioplab.storage.access import Access

    monkeypatch.setattr(type(in_use.vault), "access", Access(), raising=False)

    with pytest.raises(RefusedError):
        compare_list(in_use.vault, [])
    with pytest.raises(RefusedError):
        take_pupil_list(in_use.vault, [Entry(line=2, given_name="Odin")])


def test_columns_are_remembered_by_their_headings(vault: Vault) -> None:
    table = table_of(read(b"Fornavn;Kode;Klasse\nKari;4A;x\n").lines)
    said: Columns = (Field.GIVEN_NAME, Field.CLASS_NAME, None)
    entries, _ = entries_of(table.lines, said, today=TODAY)
    assert columns_for(vault, table) == (Field.GIVEN_NAME, None, Field.CLASS_NAME)

    take_pupil_list(vault, entries, table=table, columns=said)

    other = table_of(read(b"FORNAVN;kode;Klasse \nOdin;4B;y\n").lines)
    assert columns_for(vault, other) == said
    assert columns_for(vault, table_of(read(b"Fornavn;Klasse\nOdin;4B\n").lines)) == (Field.GIVEN_NAME, Field.CLASS_NAME)


def test_a_column_that_now_holds_national_ids_is_locked_whatever_is_remembered(vault: Vault) -> None:
    table = table_of(read(b"Fornavn;Kode\nKari;4A\n").lines)
    take_pupil_list(vault, [], table=table, columns=(Field.GIVEN_NAME, Field.CLASS_NAME))

    later = table_of(read(f"Fornavn;Kode\nKari;{TENOR}\n".encode()).lines)

    assert columns_for(vault, later) == (Field.GIVEN_NAME, None)


def test_no_national_id_comes_anywhere_into_the_vault(vault: Vault) -> None:
    for name in (one for one in FILES if one.startswith("id")):
        taken(vault, FILES[name])

    rows = [
        row
        for (table,) in vault._database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for row in vault._database.execute(f"SELECT * FROM {table}").fetchall()
    ]
    assert rows
    assert TENOR[6:] not in repr(rows)
    assert TENOR[1:6] not in repr(rows)


def test_twenty_thousand_pupils_are_taken_in(vault: Vault) -> None:
    content = (HEAD + "\n" + "".join(f"Elev{n};Nordvik;03.05.2016;5;5A\n" for n in range(20_000))).encode()
    began = monotonic()

    taken(vault, content)
    assert len(vault.ids(Pupil)) == 20_000
    assert not taken(vault, content)

    assert monotonic() - began < MOST_SECONDS


def test_lines_below_each_other_come_in_the_order_of_the_file(vault: Vault) -> None:
    taken(vault, f"{HEAD}\n{ODIN}\n{KARI}\n".encode())

    assert [one.given_name for one in vault.all(Pupil)] == ["Odin", "Kari"]


def test_a_vault_that_is_only_read_takes_nothing_in(in_use: InUse) -> None:
    before = in_use.vault.ids(Pupil)
    with Vault.open(in_use.vault.path, PASSPHRASE, OWNER, read_only=True) as reading, pytest.raises(UserError):
        take_pupil_list(reading, [Entry(line=2, given_name="Nora", family_name="Nes")])

    assert in_use.vault.ids(Pupil) == before
