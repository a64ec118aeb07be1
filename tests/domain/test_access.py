"""Who may what: the table cell by cell, written out here and in the docs; and who is what to a pupil."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ioplab import wording
from ioplab.domain import access
from ioplab.domain.access import PlanPeople, Right, Tie
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import TeamMember
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import TeamLayer
from tests.test_docs import rows, section

YES, NO = "ja", "–"
COLUMNS = (Right.SEE, Right.CONTRIBUTE, Right.EDIT, Right.FINALISE, Right.EXPORT, Right.ADMINISTER)
TABLE = {
    Tie.ADMINISTRATOR: (YES, YES, YES, YES, YES, YES),
    Tie.LEADER: (YES, YES, YES, YES, YES, NO),
    Tie.RESPONSIBLE: (YES, YES, YES, YES, YES, NO),
    Tie.SUBJECT_TEACHER: (YES, YES, YES, NO, NO, NO),
    Tie.INNER: (YES, YES, YES, NO, YES, NO),
    Tie.OUTER: (YES, YES, NO, NO, NO, NO),
    Tie.UNCLAIMED: (YES, YES, YES, NO, NO, NO),
    Tie.OUTSIDE: (NO, NO, NO, NO, NO, NO),
}

KARI, JON, AMINA = StaffId("kari"), StaffId("jon"), StaffId("amina")
NOW, NEXT, LAST = SchoolYear(2026), SchoolYear(2027), SchoolYear(2025)
TODAY = date(2026, 11, 22)


def a_plan(**changes: object) -> PlanPeople:
    return replace(PlanPeople(year=NOW), **changes)  # type: ignore[arg-type]


def ties(staff: StaffId, *plans: PlanPeople, today: date = TODAY, contact_teachers: tuple[StaffId, ...] = ()) -> set[Tie]:
    return set(access.ties_to(staff, plans, contact_teachers, today))


@pytest.mark.parametrize("tie", Tie)
@pytest.mark.parametrize("right", Right)
def test_every_cell_of_the_table(tie: Tie, right: Right) -> None:
    assert (right in access.rights_of({tie})) is (TABLE[tie][COLUMNS.index(right)] == YES)


def test_the_docs_have_the_same_table() -> None:
    found = {row[0]: tuple(row[1:]) for row in rows(section("docs/personvern.md", "Hvem kan hva"))}

    assert found == {wording.tie_name(tie).capitalize(): cells for tie, cells in TABLE.items()}


def test_several_ties_give_what_any_of_them_gives() -> None:
    both = access.rights_of({Tie.OUTER, Tie.SUBJECT_TEACHER})

    assert both == access.RIGHTS[Tie.OUTER] | access.RIGHTS[Tie.SUBJECT_TEACHER]


def test_an_operation_nobody_has_thought_of_needs_the_most() -> None:
    assert access.needed("something_new") is Right.ADMINISTER
    assert access.needed("make_document_annual") is Right.EXPORT


# Who is what


def test_a_pupil_nobody_has_is_everybodys_to_begin_with() -> None:
    assert ties(KARI) == {Tie.UNCLAIMED}
    assert ties(KARI, a_plan()) == {Tie.UNCLAIMED}


def test_once_somebody_has_the_pupil_the_others_are_outside() -> None:
    plan = a_plan(responsible=KARI)

    assert (ties(KARI, plan), ties(JON, plan)) == ({Tie.RESPONSIBLE}, {Tie.OUTSIDE})


@pytest.mark.parametrize(("layer", "tie"), [(TeamLayer.INNER, Tie.INNER), (TeamLayer.OUTER, Tie.OUTER), (None, Tie.INNER)])
def test_the_team_has_layers(layer: TeamLayer | None, tie: Tie) -> None:
    assert ties(JON, a_plan(team=(TeamMember(staff=JON, layer=layer),))) == {tie}


def test_a_contact_teacher_of_the_inner_team_has_the_responsibility_too() -> None:
    inner = a_plan(team=(TeamMember(staff=KARI, layer=TeamLayer.INNER),))
    outer = a_plan(team=(TeamMember(staff=KARI, layer=TeamLayer.OUTER),))

    assert ties(KARI, inner, contact_teachers=(KARI,)) == {Tie.RESPONSIBLE}
    assert ties(KARI, outer, contact_teachers=(KARI,)) == {Tie.OUTER}
    assert ties(KARI, a_plan(responsible=JON), contact_teachers=(KARI,)) == {Tie.OUTSIDE}, "the role alone is no tie"


def test_one_may_be_several_things() -> None:
    plan = a_plan(team=(TeamMember(staff=JON, layer=TeamLayer.OUTER),), teachers=frozenset({JON}))

    assert ties(JON, plan) == {Tie.OUTER, Tie.SUBJECT_TEACHER}


def test_last_years_team_begins_the_next_plan_and_goes_when_the_year_is_over() -> None:
    last, begun, with_people = a_plan(year=LAST, responsible=KARI), a_plan(), a_plan(responsible=JON)

    assert ties(KARI, last) == {Tie.RESPONSIBLE}
    assert ties(KARI, last, begun) == {Tie.RESPONSIBLE}, "a plan without people takes nothing from anybody"
    assert ties(KARI, last, with_people) == {Tie.OUTSIDE}
    assert ties(KARI, last, with_people, today=LAST.last_day) == {Tie.RESPONSIBLE}
    assert ties(AMINA, last) == {Tie.OUTSIDE}


def test_both_teams_have_the_pupil_in_spring() -> None:
    now, coming = a_plan(responsible=KARI), a_plan(year=NEXT, responsible=JON)

    assert ties(KARI, now, coming) == ties(JON, now, coming) == {Tie.RESPONSIBLE}
