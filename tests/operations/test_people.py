"""The school and its people: named once, changed without losing what there was, and told apart from who opened the vault."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from ioplab.domain import contribution, evaluation, plan, pupil, school, year_wheel
from ioplab.domain.contribution import ContributionRequest, GoalProposal
from ioplab.domain.evaluation import HiddenRating, NotRating, Outcome, Rating
from ioplab.domain.ids import Level, ProposalId, StaffId, SubjectCode
from ioplab.domain.plan import Observation, Plan, QualityCheck, SubjectPlan, TeamMember
from ioplab.domain.pupil import Measure
from ioplab.domain.school import Staff
from ioplab.domain.vocabulary import Round, StaffRole
from ioplab.domain.year_wheel import WheelTask
from ioplab.errors import NotAllowedError, NotFoundError
from ioplab.operations import contributing, evaluations, goals, people, plans, pupils
from ioplab.storage.vault import Vault
from tests.support.vaults import OWNER, InUse, acting_as, clock_of, query, refused, undone


def test_a_school_is_named_and_keeps_its_identity_when_it_is_renamed(vault: Vault) -> None:
    people.set_school(vault, name=" Fjellbekk skole ", municipality="Eksempelvik")
    first = vault.school()
    people.set_school(vault, name="Fjellbekk skole og ressurssenter")
    second = vault.school()

    assert first is not None
    assert second is not None
    assert (first.name, first.id) == ("Fjellbekk skole", second.id)
    assert (second.name, second.municipality) == ("Fjellbekk skole og ressurssenter", "Eksempelvik")


def test_a_schools_calendar_can_be_set_and_taken_away(vault: Vault) -> None:
    people.set_school(vault, name="Fjellbekk skole", school_start=date(2026, 8, 17), school_end=date(2027, 6, 18))
    people.set_school(vault, school_end=None)

    school = vault.school()
    assert school is not None
    assert (school.school_start, school.school_end) == (date(2026, 8, 17), None)


def test_a_school_may_have_its_calendar_before_its_name(vault: Vault) -> None:
    assert people.set_school(vault, school_start=date(2026, 8, 17))
    school = vault.school()
    assert school is not None
    assert school.name == ""


@pytest.mark.parametrize("empty", ["", "  \n"])
def test_a_name_cannot_be_emptied_and_the_old_one_stays(vault: Vault, empty: str) -> None:
    people.set_school(vault, name="Fjellbekk skole", municipality="Eksempelvik")
    people.add_staff(vault, name="Kari", role=StaffRole.TEACHER)
    (kari,) = vault.staff()

    assert not people.set_school(vault, name=empty)
    assert people.set_school(vault, name=empty, municipality=empty)
    assert not people.edit_staff(vault, kari.id, name=empty)

    school = vault.school()
    assert school is not None
    assert (school.name, school.municipality) == ("Fjellbekk skole", None)
    assert vault.staff() == (kari,)


@pytest.mark.parametrize("role", StaffRole, ids=lambda role: role.value)
def test_teachers_are_taken_to_be_qualified_and_others_not(vault: Vault, role: StaffRole) -> None:
    people.add_staff(vault, name=" Kari Eksempel ", role=role, title="  ")

    (kari,) = vault.staff()
    qualified = role in (StaffRole.TEACHER, StaffRole.CONTACT_TEACHER, StaffRole.SPECIAL_EDUCATOR)
    assert kari == Staff(id=kari.id, name="Kari Eksempel", role=role, teacher_qualified=qualified)


def test_a_colleague_is_changed_and_changed_back(vault: Vault) -> None:
    people.add_staff(vault, name="Kari", role=StaffRole.TEACHER, title="lærer")
    (kari,) = vault.staff()

    changed = people.edit_staff(vault, kari.id, education=" grunnskolelærer ", teacher_qualified=False, title="")

    (after,) = vault.staff()
    assert (after.education, after.teacher_qualified, after.title) == ("grunnskolelærer", False, None)
    assert changed.tables == {"staff"}
    undone(vault, changed)
    assert vault.staff() == (kari,)


def test_a_colleague_who_is_not_there_cannot_be_changed(vault: Vault) -> None:
    with refused(vault, "finnes ikke lenger", NotFoundError):
        people.edit_staff(vault, "nobody", name="Kari")  # type: ignore[arg-type]


def test_one_is_known_by_ones_name_until_one_has_said_who_one_is(in_use: InUse) -> None:
    vault = in_use.vault
    assert vault.person == OWNER
    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.kari

    people.identify(vault, in_use.jon)
    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.jon


def test_the_name_is_known_however_it_is_written(in_use: InUse) -> None:
    in_use.vault.person = "KARI eksempel"

    me = people.me(in_use.vault)
    assert me is not None
    assert me.id == in_use.kari


def test_whoever_is_not_among_the_staff_is_nobody(in_use: InUse) -> None:
    in_use.vault.person = "Rektor"

    assert people.me(in_use.vault) is None


def test_saying_who_one_is_holds_for_oneself_alone(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, in_use.jon)

    vault.person = "Rektor"

    assert people.me(vault) is None


def test_who_one_said_to_be_but_has_gone_is_forgotten(in_use: InUse) -> None:
    vault = in_use.vault
    people.identify(vault, "someone-gone")  # type: ignore[arg-type]

    me = people.me(vault)
    assert me is not None
    assert me.id == in_use.kari


def test_identifying_leaves_a_row_in_the_audit(in_use: InUse) -> None:
    moment = clock_of(in_use.vault).wait()

    changed = people.identify(in_use.vault, in_use.jon)

    assert changed.at == moment
    assert query(in_use.vault, "SELECT operation, target, person FROM change ORDER BY id DESC LIMIT 1") == [
        ("identify", in_use.jon, OWNER)
    ]


# Taking somebody out


def amina(use: InUse) -> StaffId:
    """Somebody who has just come, and has no part in anything."""
    key = StaffId(use.vault.new_id())
    people.add_staff(use.vault, name="Amina Eksempel", role=StaffRole.SPECIAL_EDUCATOR, staff_id=key)
    return key


def test_somebody_entered_by_mistake_is_taken_out_and_comes_back_by_undo(in_use: InUse) -> None:
    before, key = in_use.vault.staff(), amina(in_use)
    entered = in_use.vault.staff()

    changed = people.remove_staff(in_use.vault, key)

    assert in_use.vault.staff() == before
    undone(in_use.vault, changed)
    assert in_use.vault.staff() == entered


def in_team(use: InUse, key: StaffId) -> None:
    plans.set_team(use.vault, use.plan_id, [*use.plan.team, TeamMember(staff=key)])


def rating(use: InUse, key: StaffId) -> None:
    team = use.plan.team
    plans.set_team(use.vault, use.plan_id, [*team, TeamMember(staff=key, rates=True)])
    midyear = use.open(Round.MIDYEAR)
    with acting_as(use.vault, key):
        evaluations.rate_goal(use.vault, midyear, use.goal_ids[0], key, level=2)
    plans.set_team(use.vault, use.plan_id, team)


def agreeing(use: InUse, key: StaffId) -> None:
    rounds = use.open(Round.MIDYEAR)
    outcome = Outcome(goal=use.goal_ids[0], level=Level(2), took_part=(use.kari, key))
    with use.vault.change("test") as change:
        change.put(outcome, under=rounds)


def not_rating(use: InUse, key: StaffId) -> None:
    evaluations.excuse_from_rating(use.vault, use.open(Round.MIDYEAR), key, reason="syk")


def responsible_for_measure(use: InUse, key: StaffId) -> None:
    pupils.add_measure(use.vault, use.pupil_id, text="Lesekurs")
    pupils.edit_measure(use.vault, use.pupil.measures[0].id, responsible=key)


def responsible_for_task(use: InUse, key: StaffId) -> None:
    (task, *_) = use.vault.all(WheelTask) or year_wheel_tasks(use)
    with use.vault.change("test") as change:
        change.put(dataclasses.replace(task, responsible=key))


def proposing(use: InUse, key: StaffId) -> None:
    proposal = GoalProposal(id=ProposalId("p"), subject=SubjectCode("NOR"), text="Leser skilt", proposed_by=key)
    with use.vault.change("test") as change:
        change.add(proposal, under=use.plan_id)


def asked(use: InUse, key: StaffId) -> None:
    use.open(Round.MIDYEAR)
    contributing.request_contribution(use.vault, contributing.prepare_request(use.vault, use.plan_id, key))


def year_wheel_tasks(use: InUse) -> tuple[WheelTask, ...]:
    from ioplab import catalogues

    with use.vault.change("test") as change:
        for task in catalogues.year_wheel():
            change.add(task)
    return use.vault.all(WheelTask)


PARTS: dict[type[Any], Callable[[InUse, StaffId], object]] = {
    TeamMember: in_team,
    Plan: lambda use, key: plans.edit_plan(use.vault, use.plan_id, responsible=key),
    SubjectPlan: lambda use, key: goals.edit_subject(use.vault, use.subjects[0], responsible=key),
    QualityCheck: lambda use, key: plans.set_quality_check(use.vault, use.plan_id, checked_by=key),
    Observation: lambda use, key: goals.add_observation(use.vault, use.goal_ids[0], staff=key, note="Leste «tog»."),
    Rating: rating,
    Outcome: agreeing,
    NotRating: not_rating,
    GoalProposal: proposing,
    ContributionRequest: asked,
    Measure: responsible_for_measure,
    WheelTask: responsible_for_task,
}


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.__name__)
def test_whoever_has_a_part_in_something_stays_and_the_message_says_in_what(in_use: InUse, part: type[Any]) -> None:
    key = amina(in_use)
    PARTS[part](in_use, key)

    with refused(in_use.vault, people.NAMED_IN[part], NotAllowedError):
        people.remove_staff(in_use.vault, key)


def test_no_place_where_one_of_the_staff_may_stand_is_forgotten() -> None:
    found = set()
    for module in (contribution, evaluation, plan, pupil, school, year_wheel):
        for cls in vars(module).values():
            if isinstance(cls, type) and dataclasses.is_dataclass(cls) and cls is not Staff:
                hints = typing.get_type_hints(cls)
                found |= {cls for field in dataclasses.fields(cls) if "StaffId" in str(hints[field.name])}

    assert found == people.NAMED_IN.keys()
    assert found - {HiddenRating} == PARTS.keys()  # what may not be seen yet stands for a rating


def test_one_does_not_take_out_oneself(in_use: InUse) -> None:
    key = amina(in_use)
    people.identify(in_use.vault, key)

    with refused(in_use.vault, "Amina Eksempel er deg", NotAllowedError):
        people.remove_staff(in_use.vault, key)


def test_whoever_is_gone_cannot_be_taken_out_again(in_use: InUse) -> None:
    key = amina(in_use)
    people.remove_staff(in_use.vault, key)

    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        people.remove_staff(in_use.vault, key)
