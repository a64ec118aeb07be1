"""What a principal keeps: when an indicator counts as entered, when numbers were due, and what comes next in the reflection."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import catalogues
from ioplab.domain.ids import EnteredId, ReflectionId, SchoolId, SnapshotId
from ioplab.domain.leadership import (
    ROUND_OF,
    EnteredIndicator,
    Lack,
    Reflection,
    SchoolMeasure,
    Snapshot,
    SurveyAnswer,
    counting_day,
    nearest_counting,
    schools_key,
    sign_of,
)
from ioplab.domain.school import School, SchoolYear
from ioplab.domain.vocabulary import CountingDate, Round, ValueKind
from tests.support.vaults import NORWAY_IN_SUMMER

YEAR = SchoolYear(2026)
SOURCED: dict[str, Any] = {"source": "Oppmøtelister", "source_on": date(2026, 9, 20)}


def an_indicator(kind: ValueKind = ValueKind.SHARE, **fields: Any) -> EnteredIndicator:
    return EnteredIndicator(id=EnteredId("e"), school_year=YEAR.label, code="P10", kind=kind, **fields)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ValueKind.SHARE, {"numerator": 0, "denominator": 11}),
        (ValueKind.AMOUNT, {"amount": 0.0}),
        (ValueKind.WORDS, {"words": "Ja"}),
        (ValueKind.SURVEY, {"numerator": 31, "denominator": 48}),
        (ValueKind.SURVEY, {"answers": (SurveyAnswer(statement="Trives", agree=0, answered=4),)}),
    ],
)
def test_an_indicator_is_entered_when_it_has_value_source_and_date(kind: ValueKind, value: dict[str, Any]) -> None:
    assert an_indicator(kind, **value, **SOURCED).lacks == ()
    assert an_indicator(kind, **value, source="Lister").lacks == (Lack.SOURCE_DATE,)
    assert an_indicator(kind, **value, source_on=date(2026, 9, 20)).lacks == (Lack.SOURCE,)
    assert an_indicator(kind, **SOURCED).lacks == (Lack.VALUE,)
    assert an_indicator(kind).lacks == (Lack.VALUE, Lack.SOURCE, Lack.SOURCE_DATE)


def test_a_value_of_another_kind_than_the_indicators_is_none() -> None:
    assert not an_indicator(ValueKind.AMOUNT, numerator=9, denominator=11, **SOURCED).is_entered


@pytest.mark.parametrize(
    "value", [{"numerator": 12, "denominator": 11}, {"answers": (SurveyAnswer(statement="Trives", agree=5, answered=4),)}]
)
def test_a_part_larger_than_its_whole_is_not_entered(value: dict[str, Any]) -> None:
    known = {"numerator": 1, "denominator": 2} if "answers" in value else {}

    assert an_indicator(ValueKind.SURVEY, **known, **value, **SOURCED).lacks == (Lack.AGREEING_VALUE,)


def test_a_share_of_nobody_is_not_0() -> None:
    assert an_indicator(numerator=0, denominator=0, **SOURCED).share is None
    assert an_indicator(numerator=None, denominator=4, **SOURCED).share is None
    assert an_indicator(numerator=0, denominator=4, **SOURCED).share == 0


def test_the_framework_has_all_that_is_entered_by_hand() -> None:
    codes = list(catalogues.indicators())

    assert codes == ["P10", *(f"S{number}" for number in range(1, 9)), "T1", "T2", "OK1", "R2"]
    assert [sign_of(code) for code in ("OK1", "P10", "OKTOBER")] == ["ØK1", "P10", "OKTOBER"]
    assert {one.code for one in catalogues.indicators().values() if one.is_named} == {"P10", "R2"}


@given(st.lists(st.uuids().map(str)), st.randoms())
def test_the_schools_of_a_page_are_the_same_in_any_order(ids: list[str], shuffled: Any) -> None:
    others = [*ids, *ids[:2]]
    shuffled.shuffle(others)

    assert schools_key(ids) == schools_key(others)


def test_the_counting_dates_are_those_of_the_year_wheel() -> None:
    school = School(id=SchoolId("s"), name="Fjellbekk", school_end=date(2027, 6, 18))
    wheel = catalogues.year_wheel()
    moved = tuple(replace(task, due="10-15") if task.id == "count_autumn" else task for task in wheel)

    assert [counting_day(one, YEAR, school, wheel) for one in CountingDate] == [
        date(2026, 10, 1),
        date(2027, 3, 1),
        date(2027, 6, 18),
    ]
    assert counting_day(CountingDate.AUTUMN, YEAR, school, moved) == date(2026, 10, 15)
    assert counting_day(CountingDate.AUTUMN, YEAR, school, ()) == date(2026, 10, 1)
    assert {task.id for task in wheel if task.counting} == {"count_autumn", "count_spring", "count_year"}


def test_the_counting_date_suggested_is_the_latest_that_has_come() -> None:
    days = [(one, counting_day(one, YEAR, None, ())) for one in CountingDate]

    assert nearest_counting(date(2026, 8, 20), days) is CountingDate.AUTUMN
    assert nearest_counting(date(2027, 3, 1), days) is CountingDate.SPRING
    assert nearest_counting(date(2027, 7, 31), days) is CountingDate.END
    assert ROUND_OF[CountingDate.END] is Round.ANNUAL


def test_frozen_numbers_tell_how_late_they_are() -> None:
    snapshot = Snapshot(
        id=SnapshotId("f"),
        school_year=YEAR.label,
        round=Round.MIDYEAR,
        counting=CountingDate.AUTUMN,
        due_on=date(2026, 10, 1),
        frozen_at=datetime(2026, 10, 3, 8, tzinfo=NORWAY_IN_SUMMER),
        frozen_by="Kari",
        is_combined=False,
        plans=1,
        content="",
        digest="",
    )

    assert snapshot.days_late == 2
    assert replace(snapshot, due_on=date(2026, 10, 4)).days_late == -1


def test_the_reflection_leads_from_numbers_by_objections_to_measures_whatever_is_written_first() -> None:
    empty = Reflection(id=ReflectionId("r"), school_year=YEAR.label, round=Round.ANNUAL)
    out_of_order = replace(empty, measures=(SchoolMeasure(text="Leseuke"),))
    read = replace(out_of_order, numbers_read_on=date(2027, 6, 1), numbers_read_by="Kari")

    assert (empty.step, out_of_order.step, read.step) == (1, 1, 2)
    assert replace(read, objections="Få elever").step == 4
    assert replace(read, objections="Få elever", measures=()).step == 3
