from datetime import date

import pytest

from ioplab.domain.ids import DecisionId, PlanId, SubjectCode
from ioplab.domain.pupil import Decision, DecisionSubject
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import DecisionKind
from tests.support.plans import a_decision, a_plan, a_pupil

THIS_YEAR = SchoolYear(2026)


def holding(begins: date | None, ends: date | None, decided: date | None = None) -> Decision:
    return a_decision(valid_from=begins, valid_to=ends, decided_on=decided)


@pytest.mark.parametrize(
    ("decision", "touches"),
    [
        (holding(date(2026, 8, 17), date(2027, 6, 18)), True),
        (holding(date(2020, 8, 1), date(2026, 8, 1)), True),
        (holding(date(2020, 8, 1), date(2026, 7, 31)), False),
        (holding(date(2027, 7, 31), date(2030, 6, 1)), True),
        (holding(date(2027, 8, 1), date(2030, 6, 1)), False),
        (holding(date(2019, 8, 1), None), True),
        (holding(date(2027, 8, 1), None), False),
        (holding(None, None, decided=date(2027, 5, 1)), True),
        (holding(None, None, decided=date(2027, 8, 1)), False),
        (holding(None, date(2026, 7, 31)), False),
        (holding(None, None), True),
    ],
)
def test_a_decision_touches_a_school_year_it_holds_on_one_day_of(decision: Decision, touches: bool) -> None:
    assert decision.touches(THIS_YEAR) is touches


@pytest.mark.parametrize("kind", DecisionKind)
def test_only_individually_adapted_education_demands_a_plan(kind: DecisionKind) -> None:
    assert a_decision(kind=kind).demands_plan is (kind is DecisionKind.INDIVIDUALLY_ADAPTED)


def test_adapted_decisions_are_those_of_the_year_that_demand_a_plan_newest_last() -> None:
    old, new, undated = (
        a_decision(id=DecisionId("old"), decided_on=date(2025, 6, 1)),
        a_decision(id=DecisionId("new"), decided_on=date(2026, 6, 1)),
        a_decision(id=DecisionId("undated"), decided_on=None),
    )
    others = (
        a_decision(kind=DecisionKind.PERSONAL_ASSISTANCE),
        a_decision(valid_from=date(2023, 8, 1), valid_to=date(2024, 6, 1)),
    )
    pupil = a_pupil(decisions=(new, *others, old, undated))

    assert pupil.adapted_decisions(THIS_YEAR) == (undated, old, new)


def test_of_decisions_made_on_one_day_the_one_that_holds_from_later_is_the_newer() -> None:
    autumn, spring = (
        a_decision(id=DecisionId("autumn"), valid_from=date(2026, 8, 17)),
        a_decision(id=DecisionId("spring"), valid_from=date(2027, 1, 4)),
    )

    assert a_pupil(decisions=(spring, autumn)).adapted_decisions(THIS_YEAR) == (autumn, spring)


def test_a_decision_says_what_it_grants_in_a_subject_and_nothing_of_others() -> None:
    granted = DecisionSubject(subject=SubjectCode("MAT"), deviation_allowed=True)
    decision = a_decision(subjects=(granted,))

    assert decision.for_subject(SubjectCode("MAT")) is granted
    assert decision.for_subject(SubjectCode("NOR")) is None


def test_a_pupil_has_the_newest_plan_of_the_year_asked_for() -> None:
    last_year, first, second = a_plan(school_year="2025/26"), a_plan(id=PlanId("first")), a_plan(id=PlanId("second"))
    pupil = a_pupil(plans=(last_year, first, second))

    assert pupil.plan_for(THIS_YEAR) is second
    assert pupil.plan_for(SchoolYear(2025)) is last_year
    assert pupil.plan_for(SchoolYear(2027)) is None


@pytest.mark.parametrize(
    ("given", "family", "full"),
    [("Emil", "Eksempel", "Emil Eksempel"), ("Emil", None, "Emil"), ("Emil", "", "Emil"), ("", "Eksempel", "Eksempel")],
)
def test_a_full_name_is_made_of_what_there_is(given: str, family: str | None, full: str) -> None:
    assert a_pupil(given_name=given, family_name=family).full_name == full


@pytest.mark.parametrize(("born", "alone"), [(2010, True), (2011, True), (2012, False), (2016, False), (None, False)])
def test_a_pupil_who_has_turned_15_by_new_year_consents_in_person(born: int | None, alone: bool) -> None:
    assert a_pupil(birth_year=born).consents_alone(THIS_YEAR) is alone
