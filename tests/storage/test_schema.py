"""Every schema version there has been: a vault stored by it still opens, and holds what it held."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ioplab.domain.plan import Goal
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MOST_LEVELS
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange import plan_file
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.operations import goals
from ioplab.storage import schema
from ioplab.storage.mapping import TABLES
from ioplab.storage.vault import Vault
from tests.fixtures.make_vault import OLD_WORDS, STORED, fingerprints, released
from tests.support.naive_count import comparable
from tests.support.vaults import FIXTURES, PASSPHRASE, InUse, contents, query, undone

VERSIONS = [f"v{number}" for number in range(1, schema.VERSION + 1)]


@pytest.fixture
def stored_vault(tmp_path: Path) -> Callable[[str], Vault]:
    """Open a copy of a stored vault; the original stays as its version wrote it."""

    def copied(version: str) -> Vault:
        place = tmp_path / f"{version}.ioplab"
        shutil.copytree(STORED / place.name, place)
        return Vault.open(place, PASSPHRASE)

    return copied


def test_there_is_a_stored_vault_of_every_version() -> None:
    assert sorted(path.stem for path in STORED.glob("*.ioplab")) == VERSIONS


@pytest.mark.parametrize("version", sorted(released()))
def test_a_released_version_stays_as_it_was_released(version: str) -> None:
    """If it fails, put the migration and the stored vault back, and add a migration of a new version instead."""
    assert fingerprints(int(version.removeprefix("v"))) == released()[version]


def test_every_version_but_the_newest_is_released() -> None:
    assert set(released()) >= set(VERSIONS[:-1])


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_every_version_opens_and_is_brought_up_to_date(stored_vault: Callable[[str], Vault], version: str) -> None:
    with stored_vault(version) as vault:
        checked = vault.check()

        assert (checked.version, checked.faults) == (schema.VERSION, ())


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_brought_up_to_date_has_the_shape_of_a_new_one(
    stored_vault: Callable[[str], Vault], vault: Vault, version: str
) -> None:
    """It fails too when a migration that has been released was edited, instead of a new one added."""
    shape = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"

    with stored_vault(version) as old:
        assert query(old, shape) == query(vault, shape)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_vault_of_every_version_holds_what_it_held(stored_vault: Callable[[str], Vault], version: str) -> None:
    expected = plan_file.decode((STORED / f"{version}.json").read_bytes())

    with stored_vault(version) as vault:
        assert contents(vault) == (expected.school, expected.staff, expected.pupils)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("kind", Round, ids=lambda kind: kind.value)
def test_a_vault_of_every_version_is_counted_as_before(stored_vault: Callable[[str], Vault], version: str, kind: Round) -> None:
    expected = json.loads((FIXTURES / f"fjellbekk-{kind.value}.json").read_bytes())

    with stored_vault(version) as vault:
        assert comparable(as_mapping(vault.count(SchoolYear(2026), kind))) == comparable(expected)


@pytest.mark.parametrize("version", VERSIONS)
def test_old_words_in_a_vault_of_every_version_stay_readable_and_can_be_put_back(
    stored_vault: Callable[[str], Vault], version: str
) -> None:
    with stored_vault(version) as vault:
        goal = vault.all(Pupil)[0].plans[0].subjects[0].goals[0]
        before, after = vault.history(Goal, goal.id)[-2:]

        assert (before.entity.text, after.entity.text) == (goal.text, OLD_WORDS)
        assert goals.reword_goal(vault, goal.id, before.entity.text + "!")

        ((last,),) = query(vault, "SELECT MAX(id) FROM change")
        with vault.change("undo") as change:
            change.revert(last)
        assert vault.get(Goal, goal.id) == goal


@pytest.mark.parametrize("version", VERSIONS)
def test_a_stored_vault_uses_every_table(stored_vault: Callable[[str], Vault], version: str) -> None:
    with stored_vault(version) as vault:
        tables = {name for (name,) in query(vault, "SELECT name FROM sqlite_master WHERE type = 'table'")}
        empty = {name for name in tables if not query(vault, f"SELECT 1 FROM {name} LIMIT 1")}

    assert empty <= {"setting", *tables_since(version)}


def tables_since(version: str) -> set[str]:
    """The tables that later versions have brought."""
    later = "\n".join(schema.MIGRATIONS[int(version.removeprefix("v")) :])
    return set(re.findall(r"CREATE TABLE (\w+)", later))


def test_a_column_that_comes_later_has_the_default_of_its_field(vault: Vault) -> None:
    """So a row of the history that lacks it is read, and put back, as the migration left the rows that were stored."""
    for table in TABLES.values():
        for name, default in query(vault, f"SELECT name, dflt_value FROM pragma_table_info('{table.name}')"):
            if default is not None:
                ((value,),) = query(vault, f"SELECT {default}")
                assert table.complete({})[name] == value, (table.name, name)


def test_history_from_before_there_was_a_field_is_read_and_put_back_with_its_default(draft: InUse) -> None:
    vault, goal = draft.vault, draft.goal()
    goals.edit_goal(vault, goal.id, baseline="Leser ett ord")
    changed = goals.edit_goal(vault, goal.id, criterion="uten støtte")
    vault._database.execute("UPDATE history SET before = json_remove(before, '$.revisions', '$.observe_how')")
    edited = draft.goal()

    assert vault.history(Goal, goal.id)[-1].entity == replace(edited, criterion=goal.criterion, observations=())
    undone(vault, changed)

    assert draft.goal() == replace(edited, criterion=goal.criterion)


def test_what_is_put_back_is_found_unchanged_although_its_history_lacks_a_field(draft: InUse) -> None:
    vault, goal = draft.vault, draft.goal()
    first = goals.edit_goal(vault, goal.id, baseline="Leser ett ord")
    between = goals.edit_goal(vault, goal.id, criterion="uten støtte")
    undone(vault, between)
    vault._database.execute("UPDATE history SET before = json_remove(before, '$.revisions')")

    undone(vault, first)

    assert draft.goal() == goal


def test_the_tally_has_a_column_for_every_level_a_scale_may_have(vault: Vault) -> None:
    columns = [name for (name,) in query(vault, "SELECT name FROM pragma_table_info('tally')")]

    assert [name for name in columns if name in schema.LEVEL_COLUMNS] == [f"y{level}" for level in range(1, MOST_LEVELS + 1)]
