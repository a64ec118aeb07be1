"""Which numbers have moved between two counts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ioplab.analysis.aggregate import Indicator
from ioplab.analysis.movement import Part, moved
from tests.support.aggregates import an_aggregate, pupils

schools = st.lists(pupils, min_size=1, max_size=4).map(lambda counted: an_aggregate("a", tuple(counted)))


@given(schools, schools)
def test_what_has_moved_one_way_moves_back_the_other(one: object, other: object) -> None:
    there, back = moved(one, other), moved(other, one)  # type: ignore[arg-type]

    assert {(row.part, row.of, row.name, row.before, row.after) for row in there} == {
        (row.part, row.of, row.name, row.after, row.before) for row in back
    }
    assert all(row.before != row.after for row in there)
    assert moved(one, one) == ()  # type: ignore[arg-type]


def test_the_whole_comes_first_and_what_was_not_calculated_is_none() -> None:
    before = replace(an_aggregate("a", ((0, 0, 0, 4),)), indicators=(Indicator(id="P3", numerator=None, denominator=4),))
    after = replace(an_aggregate("a", ((0, 0, 1, 3),)), indicators=(Indicator(id="P3", numerator=2, denominator=4),))

    found = moved(before, after)

    assert [(row.part, row.name, row.before, row.after) for row in found if row.part is not Part.TRUST][:3] == [
        (Part.WHOLE, "3", 0, 1),
        (Part.WHOLE, "4", 4, 3),
        (Part.INDICATOR, "numerator", None, 2),
    ]


def test_a_row_that_is_gone_has_no_number_now() -> None:
    before = replace(an_aggregate("a", ((0, 0, 0, 4),)), indicators=(Indicator(id="P3", numerator=2, denominator=4),))

    found = moved(before, replace(before, indicators=()))

    assert [(row.name, row.before, row.after) for row in found if row.before is not None] == [
        ("numerator", 2, None),
        ("denominator", 4, None),
    ]
