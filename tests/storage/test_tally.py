"""The tally is kept in step: after whatever has been done, it says what counting all plans anew would say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging
from ioplab.storage.vault import Vault
from tests.storage.generators import plan_files
from tests.support import naive_count
from tests.support.naive_count import comparable
from tests.support.vaults import new_vault


@contextmanager
def vault_with(file: PlanFile) -> Iterator[Vault]:
    with tempfile.TemporaryDirectory() as folder, new_vault(Path(folder)) as vault:
        exchanging.import_plans(vault, file)
        yield vault


def assert_counted_right(vault: Vault) -> None:
    """The database's numbers are those of docs/counting.md, in both rounds."""
    for kind in Round:
        counted = comparable(as_mapping(vault.count(SchoolYear(2026), kind)))
        naive = comparable(naive_count.count(vault.school(), vault.all(Pupil), 2026, kind.value))
        for part, numbers in naive.items():
            assert counted[part] == numbers, (kind, part)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(plan_files())
def test_any_school_is_counted_as_the_definitions_say(file: PlanFile) -> None:
    with vault_with(file) as vault:
        assert_counted_right(vault)


_KINDS = {
    StateKind.EVALUATED: "goals_evaluated",
    StateKind.NOT_WORKED_ON: "not_worked_on",
    StateKind.NOT_EVALUATED: "not_evaluated",
    StateKind.ENDED: "ended",
}


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(plan_files())
def test_the_state_of_a_goal_is_what_it_is_counted_as(file: PlanFile) -> None:
    for plan in (plan for pupil in file.pupils for plan in pupil.plans):
        for goal in plan.goals():
            for kind in Round:
                state = goal_state(plan, goal, kind)
                assert (_KINDS[state.kind], state.level) == naive_count.state(plan, goal, kind.value)
