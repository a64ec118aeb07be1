"""Reading and writing rows: nothing more is read than asked for, and nothing is written that is not named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, Staff
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging
from ioplab.storage import rows
from ioplab.storage.mapping import TABLES
from ioplab.storage.vault import Vault
from tests.support.vaults import fjellbekk_file, new_vault, query


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """The example school, for looking at only."""
    with new_vault(tmp_path_factory.mktemp("rows")) as vault:
        exchanging.import_plans(vault, fjellbekk_file())
        yield vault


def test_everything_comes_back_as_it_came_in(school: Vault, fjellbekk: PlanFile) -> None:
    for cls, expected in ((School, (fjellbekk.school,)), (Staff, fjellbekk.staff), (Pupil, fjellbekk.pupils)):
        assert school.all(cls) == expected


def test_one_part_comes_with_all_below_it_and_its_owner(school: Vault, fjellbekk: PlanFile) -> None:
    plan = fjellbekk.pupils[1].plans[0]

    found = rows.load(school._database, TABLES[Plan], "id = ?", [plan.id])

    assert found == [(fjellbekk.pupils[1].id, plan)]


def test_what_is_not_there_is_an_empty_answer(school: Vault) -> None:
    assert rows.load(school._database, TABLES[Plan], "id = ?", ["nobody"]) == []
    assert rows.by_keys(school._database, TABLES[Plan], [("nobody",)]) == {}
    assert rows.by_keys(school._database, TABLES[Plan], []) == {}
    assert rows.ages(school._database, TABLES[Plan], [("nobody",)]) == {}


def test_rows_are_found_by_the_whole_key(school: Vault, fjellbekk: PlanFile) -> None:
    evaluation = next(one for one in fjellbekk.pupils[0].plans[0].evaluations if len(one.ratings) > 2)
    table = TABLES[Rating]
    keys = [(evaluation.id, rating.goal, rating.staff) for rating in evaluation.ratings]
    wanted = [keys[0], keys[-1], (evaluation.id, keys[0][1], "nobody")]

    found = rows.by_keys(school._database, table, wanted)

    assert set(found) == set(wanted[:2])
    assert [table.decode(found[key], {}) for key in wanted[:2]] == [evaluation.ratings[0], evaluation.ratings[-1]]


def test_any_number_of_keys_is_one_question(school: Vault, fjellbekk: PlanFile) -> None:
    goals = [(goal.id,) for pupil in fjellbekk.pupils for plan in pupil.plans for goal in plan.goals()]

    found = rows.by_keys(school._database, TABLES[Goal], [*goals, *((f"missing {number}",) for number in range(40_000))])

    assert set(found) == set(goals)


def test_a_tree_is_read_with_one_question_a_table(school: Vault) -> None:
    asked: list[str] = []
    with school._database.tracer(lambda sql, _: asked.append(sql)):
        school.all(Pupil)

    # All but what belongs to no pupil: school, staff, year wheel, favourites, requests, and the three that a principal keeps.
    assert len(asked) == len(TABLES) - 8


def test_writes_are_inserts_updates_and_deletes_in_that_order() -> None:
    table = TABLES[Staff]
    one, other = ({**dict.fromkeys(table.all_columns), "id": key} for key in ("a", "b"))
    writes: list[Any] = [(("a",), one, None), (("b",), None, other), (("a",), one, {**one, "name": "Kari"})]

    statements = list(rows.write_statements(table, writes))

    assert [sql.split()[0] for sql, _ in statements] == ["INSERT", "UPDATE", "DELETE"]
    assert [len(parameters) for _, parameters in statements] == [1, 1, 1]
    assert statements[2][1] == [("a",)]


def test_only_the_named_row_is_changed_or_deleted(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    evaluation = next(one for one in fjellbekk.pupils[0].plans[0].evaluations if len(one.ratings) > 2)
    first, second, *others = evaluation.ratings

    with vault.change("test") as change:
        change.put(replace(first, note="endret"), under=evaluation.id)
        change.remove_from(evaluation.id, second)

    assert vault.get(Evaluation, evaluation.id).ratings == (replace(first, note="endret"), *others)
    assert query(vault, "SELECT COUNT(*) FROM rating") == [(_ratings(fjellbekk) - 1,)]


def _ratings(file: PlanFile) -> int:
    return sum(len(one.ratings) for pupil in file.pupils for plan in pupil.plans for one in plan.evaluations)
