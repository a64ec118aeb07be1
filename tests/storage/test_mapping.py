"""Dataclass to row and back: nothing is lost, and the database has a column for every field."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.contribution import ContributionRequest, GoalProposal
from ioplab.domain.evaluation import Evaluation, Outcome, PupilRating, Rating
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.leadership import EnteredIndicator, Reflection, Snapshot
from ioplab.domain.plan import Conversation, Goal, Observation, Plan, SubjectPlan
from ioplab.domain.pupil import Decision, ExpertAssessment, IntensiveTraining, Measure, Pupil, SharingConsent
from ioplab.domain.school import School, Staff
from ioplab.domain.year_wheel import WheelTask
from ioplab.exchange.plan_file import PlanFile
from ioplab.storage import connection, rows
from ioplab.storage.mapping import POSITION, TABLES, Placed, branches
from ioplab.storage.vault import Vault
from tests.storage.generators import instances
from tests.support.vaults import query

STORED = list(TABLES)


def named(cls: type[Any]) -> str:
    return cls.__name__


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """An empty database of the newest version."""
    path: Path = tmp_path_factory.mktemp("mapping") / "vault.db"
    made = connection.connect(path, bytes(32), create=True)
    connection.migrate(made)
    yield made
    made.close()


@pytest.mark.parametrize("cls", STORED, ids=named)
@settings(max_examples=25)
@given(data=st.data())
def test_every_stored_class_comes_back_from_its_table_as_it_was(database: Any, cls: type[Any], data: st.DataObject) -> None:
    table = TABLES[cls]
    entity = data.draw(instances(cls, without=table.children))
    row = {**table.encode(entity), POSITION: 3}
    if table.parent:
        row[table.parent] = "owner"

    database.execute("BEGIN")
    try:
        for sql, parameters in rows.write_statements(table, [(table.key_of(row), None, row)]):
            database.conn.executemany(sql, parameters)
        found = rows.load(database, table)
    finally:
        database.execute("ROLLBACK")

    assert found == [("owner" if table.parent else None, entity)]


@pytest.mark.parametrize("cls", STORED, ids=named)
def test_the_table_has_a_column_for_every_field_and_no_more(vault: Vault, cls: type[Any]) -> None:
    table = TABLES[cls]

    columns = {name for (name,) in query(vault, f"SELECT name FROM pragma_table_info('{table.name}')")}

    assert columns == set(table.all_columns)


@pytest.mark.parametrize("cls", STORED, ids=named)
def test_every_field_is_either_a_column_or_a_table_below(cls: type[Any]) -> None:
    table = TABLES[cls]
    fields = {field.name for field in dataclasses.fields(cls)}
    natural = set(table.key) - {"id"} - fields

    assert {column.name for column in table.columns} | set(table.children) == fields
    assert natural <= {table.parent}


@pytest.mark.parametrize("cls", STORED, ids=named)
def test_the_key_of_every_table_is_what_the_database_holds_unique(vault: Vault, cls: type[Any]) -> None:
    table = TABLES[cls]

    keys = query(vault, f"SELECT name FROM pragma_table_info('{table.name}') WHERE pk > 0 ORDER BY pk")

    assert tuple(name for (name,) in keys) == table.key


@pytest.mark.parametrize("cls", [cls for cls in STORED if TABLES[cls].parent], ids=named)
def test_the_way_down_to_every_table_has_an_index(vault: Vault, cls: type[Any]) -> None:
    table = TABLES[cls]

    plan = query(vault, f"EXPLAIN QUERY PLAN SELECT 1 FROM {table.name} WHERE {table.parent} = 'x'")

    assert all("SEARCH" in step[-1] for step in plan), plan


def test_every_class_with_an_identity_below_a_pupil_is_stored_by_itself() -> None:
    assert set(STORED) == {
        School,
        Staff,
        WheelTask,
        FavouriteGoal,
        EnteredIndicator,
        Snapshot,
        Reflection,
        ContributionRequest,
        Pupil,
        ExpertAssessment,
        Decision,
        Measure,
        SharingConsent,
        IntensiveTraining,
        Plan,
        Conversation,
        SubjectPlan,
        GoalProposal,
        Goal,
        Observation,
        Evaluation,
        Rating,
        Outcome,
        PupilRating,
    }


@pytest.mark.parametrize("cls", STORED, ids=named)
def test_owners_are_named_before_what_they_own(cls: type[Any]) -> None:
    order = STORED.index(cls)

    assert all(STORED.index(child) > order for child in TABLES[cls].children.values())


def test_branches_are_the_whole_tree_with_owner_and_place(fjellbekk: PlanFile) -> None:
    pupil = fjellbekk.pupils[0]

    parts = list(branches(Placed(pupil)))

    assert parts[0] == Placed(pupil, None, None)
    assert [part for part in parts if isinstance(part.entity, Plan)] == [
        Placed(plan, pupil.id, place) for place, plan in enumerate(pupil.plans)
    ]
    assert [part for part in parts if isinstance(part.entity, Rating)] == [
        Placed(rating, evaluation.id, place)
        for plan in pupil.plans
        for evaluation in plan.evaluations
        for place, rating in enumerate(evaluation.ratings)
    ]


def test_a_moment_keeps_the_zone_it_was_written_in() -> None:
    moment = datetime.fromisoformat("2027-01-10T12:00:00.000001-09:30")
    table = TABLES[Rating]
    rating = Rating(goal="g", staff="s", submitted_at=moment)  # type: ignore[arg-type]

    back = table.decode(table.encode(rating), {})

    assert back.submitted_at.isoformat() == moment.isoformat()
    assert back.submitted_at == moment.astimezone(UTC)


def test_what_nobody_has_filled_in_is_null_and_not_empty() -> None:
    row = TABLES[Goal].encode(Goal(id="g", text="", criterion=""))  # type: ignore[arg-type]

    assert (row["text"], row["criterion"], row["baseline"], row["expected_level"]) == ("", "", None, None)
