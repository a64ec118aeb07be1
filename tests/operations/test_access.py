"""Who may what, by whatever way they ask: the operations and the reading refuse, not only the buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from ioplab.domain.access import NEEDS, RIGHTS, Right, Tie
from ioplab.domain.contribution import ContributionRequest
from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.ids import Level, PupilId, StaffId
from ioplab.domain.plan import Goal, Observation, Plan, SubjectPlan, TeamMember
from ioplab.domain.pupil import Decision, Pupil
from ioplab.domain.vocabulary import Basis, PlanStatus, Round, StaffRole, TeamLayer
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange import plan_file
from ioplab.operations import access, contributing, evaluations, exchanging, goals, people, plans, pupils, year_wheel
from ioplab.operations.documents import DocumentKind, make_document
from ioplab.storage.access import HiddenError, RefusedError
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.operations.test_undo import ACTS, ONLY_IN_THE_AUDIT
from tests.support.contributions import asked, cheaply
from tests.support.vaults import PASSPHRASE, YEAR, InUse, acting_as, clock_of, entered, query, undone

PHRASE = "tre stille gauper"


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """A vault that several open: Kari owns it and leads the plan; the others are what their names say to the pupil."""

    use: InUse
    staff: dict[Tie, StaffId]

    @property
    def vault(self) -> Vault:
        return self.use.vault

    @contextmanager
    def sits(self, tie: Tie) -> Iterator[Vault]:
        """Let the one who is that to the pupil sit at the vault."""
        with acting_as(self.vault, self.staff[tie]):
            yield self.vault


@pytest.fixture
def school(in_use: InUse) -> School:
    """One of each tie, each with a key of their own."""
    vault = in_use.vault
    in_use.open(Round.MIDYEAR)
    roles = {Tie.LEADER: StaffRole.PRINCIPAL, Tie.RESPONSIBLE: StaffRole.TEACHER, Tie.SUBJECT_TEACHER: StaffRole.TEACHER}
    staff = {Tie.ADMINISTRATOR: in_use.kari}
    for tie in (Tie.LEADER, Tie.RESPONSIBLE, Tie.SUBJECT_TEACHER, Tie.INNER, Tie.OUTER, Tie.OUTSIDE):
        staff[tie] = StaffId(vault.new_id())
        people.add_staff(vault, name=f"En {tie.value}", role=roles.get(tie, StaffRole.ASSISTANT), staff_id=staff[tie])
    team = [
        TeamMember(staff=in_use.jon, layer=TeamLayer.INNER, rates=True),
        TeamMember(staff=staff[Tie.INNER], layer=TeamLayer.INNER),
        TeamMember(staff=staff[Tie.OUTER], layer=TeamLayer.OUTER, rates=True),
    ]
    plans.set_team(vault, in_use.plan_id, team)
    plans.edit_plan(vault, in_use.plan_id, responsible=staff[Tie.RESPONSIBLE])
    for subject in in_use.subjects:
        goals.edit_subject(vault, subject, responsible=staff[Tie.SUBJECT_TEACHER])
    for tie, key in staff.items():
        if tie is not Tie.ADMINISTRATOR:
            people.give_key(vault, key, f"{PHRASE} {tie.value}", PASSPHRASE)
    return School(use=in_use, staff=staff)


def test_each_is_what_the_test_says(school: School) -> None:
    for tie in school.staff:
        with school.sits(tie) as vault:
            assert vault.access.ties_to(school.use.pupil_id) == {tie}


def test_every_operation_names_its_right() -> None:
    leave_the_row_of_another = {"note_handover", "deliver", "issue_prepared"}
    unmentioned = {"undo", "redo", *leave_the_row_of_another}

    assert {*ACTS, *ONLY_IN_THE_AUDIT} - NEEDS.keys() - unmentioned == set()


# One act for each right, tried by everybody


TRIED: dict[Right, Callable[[School, Vault], Any]] = {
    Right.SEE: lambda school, vault: vault.get(Pupil, school.use.pupil_id),
    Right.CONTRIBUTE: lambda school, vault: goals.add_observation(
        vault, school.use.goal_ids[0], staff=school.use.jon, note="Leste."
    ),
    Right.EDIT: lambda school, vault: goals.edit_goal(vault, school.use.goal_ids[0], baseline="Leser ett ord"),
    Right.FINALISE: lambda school, vault: plans.close_plan(vault, school.use.plan_id),
    Right.EXPORT: lambda school, vault: exchanging.export_plans(vault, school.use.plan_id),
    Right.ADMINISTER: lambda _, vault: people.set_school(vault, name="Elvestrand skole"),
}


@pytest.mark.parametrize("tie", [tie for tie in Tie if tie is not Tie.UNCLAIMED])
@pytest.mark.parametrize("right", Right)
def test_each_may_what_the_table_says_and_no_more(school: School, tie: Tie, right: Right) -> None:
    before = entered(school.vault)
    with school.sits(tie) as vault:
        if right in RIGHTS[tie]:
            TRIED[right](school, vault)
            return
        with pytest.raises(HiddenError if tie is Tie.OUTSIDE and right is not Right.ADMINISTER else RefusedError):
            TRIED[right](school, vault)
    assert entered(school.vault) == before


def test_a_refused_attempt_is_written_down_once(school: School) -> None:
    for _ in range(3):
        with school.sits(Tie.OUTER) as vault, pytest.raises(RefusedError):
            plans.close_plan(vault, school.use.plan_id)

    found = query(school.vault, "SELECT person, target, detail FROM change WHERE operation = 'refused'")
    assert found == [("En outer", school.use.plan_id, "close_plan")]
    clock_of(school.vault).wait(timedelta(hours=1))
    with school.sits(Tie.OUTER) as vault, pytest.raises(RefusedError):
        plans.close_plan(vault, school.use.plan_id)
    assert len(query(school.vault, "SELECT 1 FROM change WHERE operation = 'refused'")) == 2


# Outside: as if the pupil were not there


def test_who_is_outside_finds_nothing_of_the_pupil_anywhere(school: School) -> None:
    use = school.use
    asked(school.vault, use.plan_id, use.jon)
    with school.sits(Tie.OUTSIDE) as vault:
        workspace = Workspace(vault)
        for cls in (Pupil, Plan, Goal, SubjectPlan, Evaluation, Decision, ContributionRequest, Rating, Observation):
            assert vault.all(cls) == ()
        assert (vault.ids(Pupil), vault.pupil_ids(), vault.ids(Goal), vault.ids(ContributionRequest)) == ((), (), (), ())
        assert vault.goal_texts() == ()
        assert (workspace.pupils(), workspace.pupil_names(), workspace.first_pupil()) == ((), (), None)
        assert (workspace.searchable().pupils, workspace.searchable().goals) == ((), ())
        assert vault.doings([use.pupil_id, use.plan_id, use.goal_ids[0]], at_most=9) == ()
        for ask in (
            lambda: vault.pupil_of(use.plan_id),
            lambda: vault.owner_id(Goal, use.goal_ids[0]),
            lambda: vault.history(Goal, use.goal_ids[0]),
            lambda: make_document(vault, use.plan_id, DocumentKind.PLAN),
            lambda: contributing.prepare_request(vault, use.plan_id, use.jon),
            lambda: plans.start_plan(vault, use.pupil_id, YEAR.next),
            lambda: pupils.add_measure(vault, use.pupil_id, text="Leksehjelp"),
            lambda: pupils.remove_pupil(vault, use.pupil_id),
        ):
            with pytest.raises(NotFoundError):
                ask()
        with pytest.raises(RefusedError):
            exchanging.export_plans(vault)
        assert vault.is_empty() is False
        assert vault.check().faults == ()


def test_what_has_been_deleted_has_no_history_for_who_is_outside(school: School) -> None:
    gone = school.use.goal_ids[1]
    goals.remove_goal(school.vault, gone)

    assert school.vault.history(Goal, gone)
    with school.sits(Tie.OUTSIDE) as vault:
        assert vault.history(Goal, gone) == ()


def test_who_is_outside_is_told_the_same_as_of_a_pupil_who_is_not_there(school: School) -> None:
    with school.sits(Tie.OUTSIDE) as vault:
        with pytest.raises(NotFoundError) as hidden:
            vault.get(Pupil, school.use.pupil_id)
        with pytest.raises(NotFoundError) as missing:
            vault.get(Pupil, vault.new_id())

    assert str(hidden.value) == str(missing.value)


def test_names_are_told_of_those_who_may_be_seen_and_as_the_pupils_say_them(school: School) -> None:
    told = {pupil.id: pupil.full_name for pupil in school.vault.all(Pupil)}

    assert school.vault.pupil_names() == told
    assert list(school.vault.pupil_names()) == list(told)
    with school.sits(Tie.OUTSIDE) as vault:
        assert school.use.pupil_id not in vault.pupil_names()
        assert set(vault.pupil_names()) == {pupil.id for pupil in vault.all(Pupil)}


def test_a_file_with_a_hidden_pupil_is_refused_as_one_with_an_unknown_pupil(school: School) -> None:
    content = exchanging.export_plans(school.vault)
    file = plan_file.decode(content)
    unknown = replace(file, pupils=(Pupil(id=PupilId(school.vault.new_id()), given_name="Ida"),))
    told = []
    with school.sits(Tie.OUTSIDE) as vault:
        for one in (file, unknown):
            with pytest.raises(RefusedError) as error:
                exchanging.import_plans(vault, one)
            told.append(str(error.value))

    assert told[0] == told[1]
    assert "Emil" not in told[0]


def test_a_file_gives_nobody_another_role(school: School) -> None:
    file = plan_file.decode(exchanging.export_plans(school.vault))
    crowned = tuple(replace(one, role=StaffRole.PRINCIPAL) if one.id == school.staff[Tie.INNER] else one for one in file.staff)
    clock_of(school.vault).wait()
    later = replace(file, staff=crowned, exported_at=school.vault.now())

    with school.sits(Tie.INNER) as vault, pytest.raises(RefusedError):
        exchanging.import_plans(vault, later)
    assert {one.role for one in school.vault.staff() if one.id == school.staff[Tie.INNER]} == {StaffRole.ASSISTANT}


@pytest.mark.parametrize("tie", [Tie.SUBJECT_TEACHER, Tie.INNER, Tie.OUTER])
def test_a_file_finalises_nothing_for_who_may_not(school: School, tie: Tie) -> None:
    file = plan_file.decode(exchanging.export_plans(school.vault, school.use.plan_id))
    (pupil,) = file.pupils
    closed = tuple(replace(plan, status=PlanStatus.CLOSED) for plan in pupil.plans)
    clock_of(school.vault).wait()
    later = replace(file, pupils=(replace(pupil, plans=closed),), exported_at=school.vault.now())

    with school.sits(tie) as vault, pytest.raises(RefusedError):
        exchanging.import_plans(vault, later)
    assert school.use.plan.status is PlanStatus.ACTIVE
    with school.sits(Tie.RESPONSIBLE) as vault:
        assert exchanging.import_plans(vault, later)


def test_the_calendar_of_who_is_outside_has_no_hidden_name(school: School) -> None:
    year_wheel.add_task(school.vault, title="Møte om Emil", due="03-01")

    with school.sits(Tie.OUTSIDE) as vault:
        assert b"Emil" not in year_wheel.make_calendar(vault, YEAR)


def test_figures_count_everybody_so_they_are_for_those_who_may_take_out_everybodys(school: School) -> None:
    for tie in (Tie.ADMINISTRATOR, Tie.LEADER, Tie.RESPONSIBLE, Tie.INNER):
        with school.sits(tie) as vault:
            assert vault.count(YEAR, Round.MIDYEAR).plan_ids
    for tie in (Tie.SUBJECT_TEACHER, Tie.OUTER, Tie.OUTSIDE):
        with school.sits(tie) as vault, pytest.raises(RefusedError):
            exchanging.issue_aggregate(vault, YEAR, Round.MIDYEAR)


def test_who_is_outside_neither_sees_nor_writes_what_is_agreed(school: School) -> None:
    evaluation = school.use.plan.evaluations[-1].id
    with school.sits(Tie.OUTER) as vault:
        evaluations.rate_goal(
            vault, evaluation, school.use.goal_ids[0], school.staff[Tie.OUTER], level=Level(2), basis=Basis.OBSERVED
        )
        evaluations.submit_ratings(vault, evaluation, school.staff[Tie.OUTER])
        with pytest.raises(RefusedError):
            evaluations.agree_outcome(vault, evaluation, school.use.goal_ids[0], level=Level(2))
    with school.sits(Tie.OUTSIDE) as vault:
        assert vault.all(Evaluation) == ()
        with pytest.raises(NotFoundError):
            evaluations.agree_outcome(vault, evaluation, school.use.goal_ids[0], level=Level(2))


def test_an_answer_is_taken_in_by_those_who_may_change_the_plan_whoever_asked_for_it(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheaply(monkeypatch)
    answer = asked(school.vault, school.use.plan_id, school.use.jon).answer([1, 2, 3, 4])
    for tie in (Tie.OUTER, Tie.OUTSIDE):
        with school.sits(tie) as vault, pytest.raises(UserError):
            contributing.merge_answer(vault, answer)
    with school.sits(Tie.INNER) as vault:
        assert contributing.merge_answer(vault, answer)


def test_asking_a_colleague_takes_the_right_to_take_out(school: School) -> None:
    for tie in (Tie.SUBJECT_TEACHER, Tie.OUTER):
        with school.sits(tie) as vault, pytest.raises(RefusedError):
            contributing.prepare_request(vault, school.use.plan_id, school.use.jon)


def test_one_may_excuse_oneself_from_rating_but_not_another(school: School) -> None:
    evaluation = school.use.plan.evaluations[-1].id
    with school.sits(Tie.OUTER) as vault:
        evaluations.excuse_from_rating(vault, evaluation, school.staff[Tie.OUTER], reason="Ikke på skolen")
        with pytest.raises(RefusedError):
            evaluations.excuse_from_rating(vault, evaluation, school.use.jon, reason="Ikke på skolen")


# Beginning, and not raising oneself


def test_a_pupil_nobody_has_may_be_begun_by_anybody_and_is_then_theirs(school: School) -> None:
    pupil = PupilId(school.vault.new_id())
    with school.sits(Tie.OUTSIDE) as vault:
        pupils.add_pupil(vault, given_name="Ida", pupil_id=pupil)
        plans.start_plan(vault, pupil, YEAR)
        plan = vault.get(Pupil, pupil).plans[0].id
        plans.set_team(vault, plan, [TeamMember(staff=school.staff[Tie.OUTSIDE], layer=TeamLayer.INNER)])
        plans.edit_plan(vault, plan, responsible=school.staff[Tie.OUTSIDE])
        assert vault.access.ties_to(pupil) == {Tie.RESPONSIBLE, Tie.INNER}
    with school.sits(Tie.OUTER) as vault:
        assert pupil not in vault.pupil_ids()


@pytest.mark.parametrize("tie", [Tie.INNER, Tie.SUBJECT_TEACHER])
def test_nobody_makes_themselves_responsible_where_somebody_is(school: School, tie: Tie) -> None:
    with school.sits(tie) as vault, pytest.raises(RefusedError, match="gi deg selv"):
        plans.edit_plan(vault, school.use.plan_id, responsible=school.staff[tie])


def test_one_who_goes_out_of_the_team_sees_no_more_and_may_take_it_back_at_once(school: School) -> None:
    use = school.use
    team = school.use.plan.team
    with school.sits(Tie.INNER) as vault:
        left = plans.set_team(vault, use.plan_id, [one for one in team if one.staff != school.staff[Tie.INNER]])
        assert vault.pupil_ids() == ()
        undone(vault, left)
        assert vault.pupil_ids() == (use.pupil_id,)
        gone = plans.set_team(vault, use.plan_id, [one for one in team if one.staff != school.staff[Tie.INNER]])
    goals.edit_goal(school.vault, use.goal_ids[0], baseline="Leser ett ord")
    with school.sits(Tie.INNER) as vault, pytest.raises(NotFoundError):
        undone(vault, gone)


def test_undoing_needs_what_was_needed_for_doing(school: School) -> None:
    done = plans.close_plan(school.vault, school.use.plan_id)

    with school.sits(Tie.INNER) as vault, pytest.raises(RefusedError):
        undone(vault, done)
    with school.sits(Tie.RESPONSIBLE) as vault:
        again = undone(vault, done)
    with school.sits(Tie.INNER) as vault, pytest.raises(RefusedError):
        undone(vault, again)


# Administrators


def test_the_owner_administers_until_others_are_marked(school: School) -> None:
    owner = school.vault.person
    assert school.vault.administrators == (owner,)
    with school.sits(Tie.LEADER) as vault:
        leader = vault.person
        with pytest.raises(RefusedError):
            access.set_administrator(vault, leader, administers=True)

    access.set_administrator(school.vault, leader, administers=True)

    assert set(school.vault.administrators) == {owner, leader}
    with school.sits(Tie.LEADER) as vault:
        access.set_administrator(vault, owner, administers=False)
        assert vault.administrators == (leader,)
        with pytest.raises(NotAllowedError, match="Noen må administrere"):
            access.set_administrator(vault, leader, administers=False)
    with pytest.raises(RefusedError):
        people.set_school(school.vault, name="Elvestrand skole")


def test_an_old_mark_does_not_come_back_with_a_new_key(school: School) -> None:
    with school.sits(Tie.INNER) as vault:
        name = vault.person
    access.set_administrator(school.vault, name, administers=True)
    people.take_key(school.vault, name, PASSPHRASE)
    people.give_key(school.vault, school.staff[Tie.INNER], PHRASE, PASSPHRASE)

    assert name not in school.vault.administrators


def test_keys_are_given_and_taken_by_administrators_alone(school: School) -> None:
    newcomer = StaffId(school.vault.new_id())
    people.add_staff(school.vault, name="Amina Eksempel", role=StaffRole.NURSE, staff_id=newcomer)
    before = (school.vault.path / "keys.json").read_bytes()

    with school.sits(Tie.LEADER) as vault:
        with pytest.raises(RefusedError):
            people.give_key(vault, newcomer, PHRASE, PASSPHRASE)
        with pytest.raises(RefusedError):
            people.take_key(vault, "En outer", PASSPHRASE)

    assert (school.vault.path / "keys.json").read_bytes() == before


def test_with_one_key_everything_is_allowed(in_use: InUse) -> None:
    with acting_as(in_use.vault, in_use.jon) as _:
        assert in_use.vault.access.of_all == {Tie.ADMINISTRATOR}


# Looking is written down


def test_looking_at_a_pupil_is_written_down_once_an_hour_and_person(school: School) -> None:
    def looked() -> int:
        return len(query(school.vault, "SELECT 1 FROM change WHERE operation = 'open_pupil'"))

    for _ in range(3):
        access.open_pupil(school.vault, school.use.pupil_id)
    assert looked() == 1
    with school.sits(Tie.OUTER) as vault:
        access.open_pupil(vault, school.use.pupil_id)
    assert looked() == 2
    clock_of(school.vault).wait(timedelta(hours=1, minutes=1))
    access.open_pupil(school.vault, school.use.pupil_id)
    assert looked() == 3
    with school.sits(Tie.OUTSIDE) as vault, pytest.raises(NotFoundError):
        access.open_pupil(vault, school.use.pupil_id)
