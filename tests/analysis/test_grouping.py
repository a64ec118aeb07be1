"""Files added in any order and any grouping make the same numbers, to the byte."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.aggregate import Aggregate, RoleResources
from ioplab.analysis.combining import combine
from ioplab.exchange.aggregate_file import as_mapping
from tests.support.aggregates import Pupil, an_aggregate, delivered, pupils

AT = datetime(2027, 6, 25, 9, tzinfo=UTC)
hours = st.floats(0, 10_000, allow_nan=False)
files_of = st.lists(st.tuples(st.lists(pupils, min_size=1, max_size=5), hours), min_size=2, max_size=8)


def combined(*aggregates: Aggregate) -> Aggregate:
    return combine([delivered(one) for one in aggregates], at=AT)


def numbers_of(aggregate: Aggregate) -> bytes:
    """Everything that is added up, as it stands in a file."""
    names = ("attainment", "transitions", "agreement", "ambition", "indicators", "resources", "plan_ids")
    return msgspec.json.encode({name: value for name, value in as_mapping(aggregate).items() if name in names})


@given(st.data(), files_of)
def test_any_order_and_any_grouping_gives_the_same_bytes(data: st.DataObject, counted: list[tuple[list[Pupil], float]]) -> None:
    files = [
        an_aggregate(
            str(number), some, resources=(RoleResources(role="teacher", hours_granted=granted, hours_given=granted / 3),)
        )
        for number, (some, granted) in enumerate(counted)
    ]
    groups: dict[int, list[Aggregate]] = {}
    for one in data.draw(st.permutations(files)):
        groups.setdefault(data.draw(st.integers(0, 2)), []).append(one)

    in_groups = combined(*(combined(*group) for group in groups.values()))

    assert numbers_of(in_groups) == numbers_of(combined(*files))
