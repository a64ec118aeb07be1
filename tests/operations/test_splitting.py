"""A school counted by many teachers, each with their own pupils, gives the numbers of the school counted whole."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ioplab.analysis.combining import combine
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging
from tests.storage.generators import plan_files
from tests.support.naive_count import comparable
from tests.support.vaults import new_vault

AT = datetime(2027, 6, 25, 9, tzinfo=UTC)
YEAR = SchoolYear(2026)
TEACHERS = 10


def counted_by(teachers: Sequence[Sequence[Pupil]], file: PlanFile, kind: Round) -> dict[str, Any]:
    """The numbers of each teacher's own vault, put together."""
    issued = []
    for number, own in enumerate(teachers):
        with tempfile.TemporaryDirectory() as folder, new_vault(Path(folder)) as vault:
            exchanging.import_plans(vault, replace(file, pupils=tuple(own)))
            content = exchanging.issue_aggregate(vault, YEAR, kind).content
        issued.append(aggregate_file.decode(content, f"{number}.iopagg"))
    return comparable(aggregate_file.as_mapping(combine(issued, at=AT)))


def is_counted(pupil: Pupil) -> bool:
    """Whether the pupil has a plan in use that year: who has none of these cannot issue a file."""
    return any(plan.school_year == YEAR.label and plan.status is not PlanStatus.DRAFT for plan in pupil.plans)


@pytest.mark.parametrize("kind", list(Round))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(plan_files(), st.data())
def test_ten_teachers_count_what_the_school_counts(kind: Round, file: PlanFile, data: st.DataObject) -> None:
    pupils = [pupil for pupil in file.pupils if is_counted(pupil)]
    assume(pupils)
    # A pupil more under other ids would be another pupil: as many teachers as there are pupils, at most ten.
    teachers: list[list[Pupil]] = [[] for _ in range(min(TEACHERS, len(pupils)))]
    for number, pupil in enumerate(pupils):
        place = number if number < len(teachers) else data.draw(st.integers(0, len(teachers) - 1))
        teachers[place].append(pupil)

    assert counted_by(teachers, file, kind) == counted_by([pupils], file, kind)


@pytest.mark.parametrize("kind", list(Round))
def test_the_example_school_is_the_sum_of_its_pupils(fjellbekk: PlanFile, kind: Round) -> None:
    pupils = [pupil for pupil in fjellbekk.pupils if is_counted(pupil)]

    assert counted_by([[pupil] for pupil in pupils], fjellbekk, kind) == counted_by([pupils], fjellbekk, kind)
