"""The workspace: runs operations, undoes them, tells who listens, and always shows what is stored."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ioplab import catalogues
from ioplab.domain.guide import Step, StepReport, StepState
from ioplab.domain.ids import EvaluationId, Level, SubjectCode, WheelTaskId
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.vocabulary import Adaptation, DecisionKind, Organisation, PlanStatus, Round, StaffRole, Stage
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import evaluations, exchanging, goals, people, plans, pupils, year_wheel
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault
from ioplab.workspace import Workspace
from tests.support import naive_count
from tests.support.naive_count import comparable
from tests.support.vaults import (
    CountedIds,
    InUse,
    bytes_of,
    clock_of,
    contents,
    entered,
    fjellbekk_file,
    new_vault,
    plan_in_use,
    reopened,
    stored,
)


@pytest.fixture
def workspace(in_use: InUse) -> Workspace:
    """A workspace with a plan in use; nothing to undo."""
    return Workspace(in_use.vault)


def shown(workspace: Workspace) -> Any:
    """Everything the workspace shows."""
    return workspace.school(), workspace.staff(), workspace.pupils()


# Showing


def test_it_shows_what_is_stored(workspace: Workspace) -> None:
    assert shown(workspace) == contents(workspace.vault)


def test_what_is_searched_is_read_once_until_it_changes(workspace: Workspace, in_use: InUse) -> None:
    before = workspace.searchable()
    assert [one.full_name for one in before.pupils] == ["Emil"]
    assert [one.text for one in before.goals][:1] == ["Leser 1 linjer høyt"]

    workspace.run(people.edit_staff, in_use.kari, title="lærer")
    assert workspace.searchable() is before

    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")
    assert workspace.searchable().goals[0].text == "ny"
    workspace.undo()
    assert workspace.searchable() == before
    workspace.run(pupils.edit_pupil, in_use.pupil_id, given_name="Ask")
    assert workspace.searchable().pupils[0].given_name == "Ask"


def test_nothing_that_is_searched_outlives_the_vault(workspace: Workspace) -> None:
    workspace.searchable()

    workspace.close()

    with pytest.raises(Exception, match="closed"):
        workspace.searchable()


def test_the_year_wheel_is_read_once_until_it_changes(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    reads: list[type[Any]] = []
    read = workspace.vault.all

    def counted(cls: type[Any]) -> tuple[Any, ...]:
        reads.append(cls)
        return read(cls)

    monkeypatch.setattr(workspace.vault, "all", counted)
    assert workspace.wheel() == workspace.wheel() == catalogues.year_wheel()
    assert len(reads) == 1

    workspace.run(year_wheel.edit_task, WheelTaskId("decisions"), due="06-01")
    assert {str(task.id): task.due for task in workspace.wheel()}["decisions"] == "06-01"

    workspace.undo()
    assert workspace.wheel() == catalogues.year_wheel()


def test_titles_of_tasks_nobody_has_renamed_are_in_the_users_language(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.run(year_wheel.edit_task, WheelTaskId("midyear"), title="Vårt halvårsmøte")
    monkeypatch.setattr("ioplab.workspace.tr", str.upper)

    titles = {str(task.id): task.title for task in workspace.wheel()}

    assert titles["decisions"] == "VEDTAK"
    assert titles["midyear"] == "Vårt halvårsmøte"


def test_the_next_deadline_is_that_of_the_schools_own_wheel(workspace: Workspace) -> None:
    report = StepReport(step=Step.MIDYEAR, state=StepState.NOT_BEGUN)
    assert workspace.next_deadline(report) == date(2027, 1, 15)

    workspace.run(year_wheel.edit_task, WheelTaskId("midyear"), due="02-10")
    assert workspace.next_deadline(report) == date(2027, 2, 10)

    workspace.run(year_wheel.remove_task, WheelTaskId("midyear"))
    assert workspace.next_deadline(report) is None


def test_it_shows_the_school_year_of_today(vault: Vault) -> None:
    assert Workspace(vault).year == SchoolYear(2026)
    clock_of(vault).wait(timedelta(days=-30))
    assert Workspace(vault).year == SchoolYear(2025)


def test_in_a_vault_without_plans_for_this_year_it_shows_the_latest_year_that_has(in_use: InUse) -> None:
    clock_of(in_use.vault).wait(timedelta(days=3 * 365))
    assert Workspace(in_use.vault).year == SchoolYear(2026)

    clock_of(in_use.vault).wait(timedelta(days=-4 * 365))
    assert Workspace(in_use.vault).year == SchoolYear(2026)


def test_it_reads_a_pupil_once_until_it_changes(workspace: Workspace, in_use: InUse) -> None:
    before = workspace.pupil(in_use.pupil_id)
    assert workspace.pupil(in_use.pupil_id) is before

    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")

    assert workspace.pupil(in_use.pupil_id) is not before
    assert workspace.pupil(in_use.pupil_id) == in_use.pupil


def test_a_change_of_one_pupil_does_not_read_the_others_again(workspace: Workspace, in_use: InUse) -> None:
    workspace.run(pupils.add_pupil, given_name="Nora")
    _, nora = workspace.pupils()

    workspace.run(pupils.edit_pupil, in_use.pupil_id, grade=6)

    assert workspace.pupil(nora.id) is nora


def test_many_pupils_are_read_at_once(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    asked: list[str] = []
    with vault._database.tracer(lambda sql, _: asked.append(sql)):
        assert Workspace(vault).pupils() == fjellbekk.pupils

    assert len(asked) < 30


def test_a_pupil_who_is_gone_is_told_as_gone(workspace: Workspace, in_use: InUse) -> None:
    workspace.pupils()
    workspace.run(pupils.remove_pupil, in_use.pupil_id)

    with pytest.raises(NotFoundError):
        workspace.pupil(in_use.pupil_id)
    assert workspace.pupils() == ()


def test_the_staff_are_shown_as_they_are_now(workspace: Workspace, in_use: InUse) -> None:
    workspace.staff()

    workspace.run(people.edit_staff, in_use.jon, name="Jon Nordmann")

    assert [one.name for one in workspace.staff()] == ["Kari Eksempel", "Jon Nordmann"]


def test_it_knows_who_has_opened_the_vault(workspace: Workspace, in_use: InUse) -> None:
    assert workspace.me == in_use.vault.staff()[0]

    workspace.run(people.identify, in_use.jon)
    assert workspace.me == in_use.vault.staff()[1]

    workspace.run(people.edit_staff, in_use.jon, title="miljøterapeut")
    assert workspace.me == in_use.vault.staff()[1]


def test_findings_and_guide_follow_the_plan(workspace: Workspace, in_use: InUse) -> None:
    pupil = workspace.pupil(in_use.pupil_id)
    plan = workspace.plan(in_use.pupil_id)
    assert plan == in_use.plan
    assert {report.step for report in workspace.guide(pupil, plan)} == set(Step)
    assert not [one for one in workspace.findings(pupil, plan) if one.rule == "F03"]

    workspace.run(goals.edit_subject, in_use.subjects[0], content=None)

    pupil, plan = workspace.pupil(in_use.pupil_id), workspace.plan(in_use.pupil_id)
    assert [one.rule for one in workspace.findings(pupil, plan) if one.rule == "F03"] == ["F03"]
    states = {report.step: report.state for report in workspace.guide(pupil, plan)}
    assert states[Step.QUALITY] is StepState.STARTED


def test_a_pupil_without_a_plan_has_its_own_findings_and_guide(vault: Vault) -> None:
    workspace = Workspace(vault)
    workspace.run(pupils.add_pupil, given_name="Nora")
    (nora,) = workspace.pupils()
    workspace.run(pupils.add_decision, nora.id, kind=DecisionKind.INDIVIDUALLY_ADAPTED, valid_from=date(2026, 8, 17))
    (nora,) = workspace.pupils()

    assert workspace.plan(nora.id) is None
    assert [one.rule for one in workspace.findings(nora, None)] == ["F02"]
    assert [report.state for report in workspace.guide(nora, None)][1:] == [StepState.NOT_BEGUN] * 8


def test_the_next_deadline_is_the_steps_own(workspace: Workspace, in_use: InUse) -> None:
    pupil = workspace.pupil(in_use.pupil_id)
    reports = {report.step: report for report in workspace.guide(pupil, in_use.plan)}

    assert workspace.next_deadline(reports[Step.MIDYEAR]) == date(2027, 1, 15)
    assert workspace.next_deadline(None) is None


# Running


def test_a_change_is_told_to_everybody_who_listens_once_it_is_stored(workspace: Workspace, in_use: InUse) -> None:
    heard: list[tuple[Changed, str]] = []
    for _ in range(2):
        workspace.listen(lambda changed: heard.append((changed, workspace.pupil(in_use.pupil_id).given_name)))

    changed = workspace.run(pupils.edit_pupil, in_use.pupil_id, given_name="Nils")

    assert heard == [(changed, "Nils")] * 2
    assert workspace.saved_at == changed.at


def test_nobody_is_disturbed_when_nothing_changed(workspace: Workspace, in_use: InUse) -> None:
    heard: list[Changed] = []
    workspace.listen(heard.append)

    assert not workspace.run(pupils.edit_pupil, in_use.pupil_id, given_name="Emil")
    assert workspace.undo() is None
    assert workspace.redo() is None

    assert heard == []
    assert workspace.saved_at is None


def test_what_is_refused_changes_nothing_and_tells_nobody(workspace: Workspace, in_use: InUse) -> None:
    heard: list[Changed] = []
    workspace.listen(heard.append)
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")
    before, shown_before = stored(in_use.vault), shown(workspace)

    with pytest.raises(UserError):
        workspace.run(goals.end_goal, in_use.goal_ids[0], reason=" ")
    with pytest.raises(NotAllowedError):
        workspace.run(plans.activate_plan, in_use.plan_id)

    assert (stored(in_use.vault), shown(workspace)) == (before, shown_before)
    assert len(heard) == 1
    assert workspace.can_undo


def test_a_listener_may_listen_on_and_look_around(workspace: Workspace, in_use: InUse) -> None:
    heard: list[Changed] = []
    workspace.listen(lambda _: workspace.listen(heard.append))

    workspace.run(goals.reword_goal, in_use.goal_ids[0], "først")
    assert heard == []
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "så")
    assert len(heard) == 1


def test_after_closing_nobody_is_told_anything(workspace: Workspace) -> None:
    heard: list[Changed] = []
    workspace.listen(heard.append)

    workspace.close()

    with pytest.raises(Exception, match="closed"):
        workspace.pupils()
    assert heard == []


# Undoing


def test_undo_and_redo_go_back_and_forth_step_by_step(workspace: Workspace, in_use: InUse) -> None:
    states = [shown(workspace)]
    for text in ("først", "så", "sist"):
        workspace.run(goals.reword_goal, in_use.goal_ids[0], text)
        states.append(shown(workspace))

    for state in reversed(states[:-1]):
        assert workspace.undo()
        assert shown(workspace) == state
    assert not workspace.can_undo
    for state in states[1:]:
        assert workspace.redo()
        assert shown(workspace) == state
    assert not workspace.can_redo


def test_undo_tells_what_it_put_back(workspace: Workspace, in_use: InUse) -> None:
    heard: list[Changed] = []
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")
    workspace.listen(heard.append)

    changed = workspace.undo()

    assert changed is not None
    assert heard == [changed]
    assert changed.operation == "undo"
    assert changed.plans == {in_use.plan_id}


def test_something_new_after_an_undo_cannot_be_redone_away(workspace: Workspace, in_use: InUse) -> None:
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "først")
    workspace.undo()
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "noe annet")

    assert not workspace.can_redo
    assert workspace.redo() is None
    assert in_use.goal().text == "noe annet"


def test_what_changed_nothing_does_not_take_redo_away(workspace: Workspace, in_use: InUse) -> None:
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")
    workspace.undo()

    workspace.run(pupils.edit_pupil, in_use.pupil_id, given_name="Emil")

    assert workspace.can_redo


def test_what_only_left_a_row_in_the_audit_is_passed_over(workspace: Workspace, in_use: InUse) -> None:
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "ny")
    workspace.run(people.identify, in_use.jon)
    workspace.run(exchanging.record_export, "export_plans", None)

    assert workspace.undo()

    assert in_use.goal().text == "Leser 1 linjer høyt"
    assert not workspace.can_undo


def test_what_was_changed_past_the_workspace_is_not_undone_and_stays_to_be_undone(workspace: Workspace, in_use: InUse) -> None:
    workspace.run(goals.reword_goal, in_use.goal_ids[0], "her")
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "forbi")

    with pytest.raises(NotAllowedError, match="endret senere"):
        workspace.undo()

    assert in_use.goal().text == "forbi"
    assert workspace.can_undo


def test_a_long_day_can_be_undone_a_good_way_back(workspace: Workspace, in_use: InUse) -> None:
    for number in range(250):
        workspace.run(pupils.edit_pupil, in_use.pupil_id, strengths=f"Dag {number}")

    undone = 0
    while workspace.undo():
        undone += 1

    assert undone == 200
    assert in_use.pupil.strengths == "Dag 49"


def test_an_import_is_undone_in_one_step(vault: Vault, fjellbekk: PlanFile) -> None:
    workspace = Workspace(vault)
    workspace.run(exchanging.import_plans, fjellbekk)
    assert workspace.pupils() == fjellbekk.pupils

    workspace.undo()

    assert shown(workspace) == (None, (), ())


# Anything, in any order


@contextmanager
def folder_for_a_vault() -> Iterator[Path]:
    """A folder of its own for each run: hypothesis makes many runs in one test."""
    path = Path(tempfile.mkdtemp(prefix="ioplab-workspace-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


TEXTS = st.sampled_from(["", " ", "Leser 60 ord", "Ber om hjelp", "Regner til 20"])
PICK = st.integers(0, 7)


class Typing(RuleBasedStateMachine):
    """Somebody types, undoes, does again, closes and opens. What is shown is what is stored, and undo leads to the start."""

    @initialize(with_plan=st.booleans())
    def begin(self, with_plan: bool) -> None:
        self._folder = folder_for_a_vault()
        vault = new_vault(self._folder.__enter__(), ids=CountedIds())
        if with_plan:
            plan_in_use(vault)
        self.open(vault)

    def open(self, vault: Vault) -> None:
        """From here on things can be undone; what there was then is what undoing everything must give."""
        self.workspace = Workspace(vault)
        self.done: list[Any] = []
        self.undone: list[Any] = []
        self.state = entered(vault)

    @property
    def vault(self) -> Vault:
        return self.workspace.vault

    def run(self, operation: Any, *args: Any, **kwargs: Any) -> None:
        """Run an operation as a user would: a refusal is shown, and nothing has happened."""
        clock_of(self.vault).wait(timedelta(seconds=1))
        before = stored(self.vault)
        try:
            changed = self.workspace.run(operation, *args, **kwargs)
        except UserError:
            assert stored(self.vault) == before
            return
        if not changed:
            assert stored(self.vault) == before
            return
        self.done.append(self.state)
        self.undone.clear()
        self.state = entered(self.vault)

    def any(self, cls: type[Any], pick: int) -> Any:
        """One of what there is, or None."""
        found = self.vault.all(cls)
        return found[pick % len(found)] if found else None

    # What a user does

    @rule(name=TEXTS)
    def add_pupil(self, name: str) -> None:
        self.run(pupils.add_pupil, given_name=name, grade=5, enrolled_on=date(2026, 8, 17))

    @rule(pick=PICK, name=TEXTS, grade=st.sampled_from([None, 1, 8]))
    def edit_pupil(self, pick: int, name: str, grade: int | None) -> None:
        if pupil := self.any(Pupil, pick):
            self.run(pupils.edit_pupil, pupil.id, given_name=name, grade=grade)

    @rule(pick=PICK)
    def remove_pupil(self, pick: int) -> None:
        if pupil := self.any(Pupil, pick):
            self.run(pupils.remove_pupil, pupil.id)

    @rule(pick=PICK)
    def add_decision(self, pick: int) -> None:
        if pupil := self.any(Pupil, pick):
            self.run(
                pupils.add_decision,
                pupil.id,
                kind=DecisionKind.INDIVIDUALLY_ADAPTED,
                decided_on=date(2026, 5, 1),
                valid_from=date(2026, 8, 1),
            )

    @rule(name=TEXTS)
    def name_the_school(self, name: str) -> None:
        self.run(people.set_school, name=name)

    @rule(name=TEXTS)
    def add_staff(self, name: str) -> None:
        self.run(people.add_staff, name=name, role=StaffRole.TEACHER)

    @rule(pick=PICK)
    def say_who_one_is(self, pick: int) -> None:
        if member := self.any(Staff, pick):
            clock_of(self.vault).wait(timedelta(seconds=1))
            self.workspace.run(people.identify, member.id)
            self.undone.clear()
            self.state = entered(self.vault)
            self.settings_changed()

    def settings_changed(self) -> None:
        """Settings have no history: undoing what came before leaves them as they are now."""
        self.done = [{**state, "setting": self.state["setting"]} for state in self.done]

    @rule(pick=PICK, year=st.sampled_from([2026, 2027]))
    def start_plan(self, pick: int, year: int) -> None:
        if pupil := self.any(Pupil, pick):
            self.run(plans.start_plan, pupil.id, SchoolYear(year))

    @rule(pick=PICK)
    def start_next_plan(self, pick: int) -> None:
        if plan := self.any(Plan, pick):
            self.run(plans.start_next_plan, plan.id)

    @rule(pick=PICK, close=st.booleans())
    def take_in_use_or_close(self, pick: int, close: bool) -> None:
        if plan := self.any(Plan, pick):
            self.run(plans.close_plan if close else plans.activate_plan, plan.id)

    @rule(pick=PICK, status=st.sampled_from(PlanStatus))
    def set_status(self, pick: int, status: PlanStatus) -> None:
        if plan := self.any(Plan, pick):
            self.run(plans.edit_plan, plan.id, status=status)

    @rule(pick=PICK, text=TEXTS, stage=st.sampled_from(Stage))
    def hear_the_pupil(self, pick: int, text: str, stage: Stage) -> None:
        if plan := self.any(Plan, pick):
            self.run(plans.set_voice, plan.id, stage, not_obtained_reason=text)

    @rule(pick=PICK, code=st.sampled_from(["NOR", "MAT", ""]))
    def add_subject(self, pick: int, code: str) -> None:
        if plan := self.any(Plan, pick):
            self.run(goals.add_subject, plan.id, SubjectCode(code))

    @rule(pick=PICK, tags=st.lists(st.sampled_from(Adaptation), max_size=2), organisation=st.sampled_from(Organisation))
    def edit_subject(self, pick: int, tags: list[Adaptation], organisation: Organisation) -> None:
        if subject := self.any(SubjectPlan, pick):
            self.run(goals.edit_subject, subject.id, adaptations=tuple(tags), organisation=organisation)

    @rule(pick=PICK)
    def remove_subject(self, pick: int) -> None:
        if subject := self.any(SubjectPlan, pick):
            self.run(goals.remove_subject, subject.id)

    @rule(pick=PICK, text=TEXTS)
    def add_goal(self, pick: int, text: str) -> None:
        if subject := self.any(SubjectPlan, pick):
            self.run(goals.add_goal, subject.id, text=text)

    @rule(pick=PICK, text=TEXTS)
    def reword_goal(self, pick: int, text: str) -> None:
        if goal := self.any(Goal, pick):
            self.run(goals.reword_goal, goal.id, text)

    @rule(pick=PICK, reason=TEXTS)
    def end_goal(self, pick: int, reason: str) -> None:
        if goal := self.any(Goal, pick):
            self.run(goals.end_goal, goal.id, reason=reason)

    @rule(pick=PICK)
    def remove_goal(self, pick: int) -> None:
        if goal := self.any(Goal, pick):
            self.run(goals.remove_goal, goal.id)

    @rule(pick=PICK)
    def turn_goals_round(self, pick: int) -> None:
        if subject := self.any(SubjectPlan, pick):
            self.run(goals.arrange_goals, subject.id, [goal.id for goal in reversed(subject.goals)])

    @rule(pick=PICK, kind=st.sampled_from(Round))
    def open_round(self, pick: int, kind: Round) -> None:
        if plan := self.any(Plan, pick):
            self.run(evaluations.open_evaluation, plan.id, kind)

    @rule(pick=PICK, who=PICK, level=st.sampled_from([1, 3, 4, 5]))
    def rate(self, pick: int, who: int, level: int) -> None:
        for plan, evaluation, goal in self.rated(pick):
            if raters := plan.raters():
                rater = raters[who % len(raters)]
                self.run(evaluations.rate_goal, evaluation, goal.id, rater, level=Level(level))
                self.run(evaluations.submit_ratings, evaluation, rater)

    @rule(pick=PICK, level=st.sampled_from([1, 3, 4]))
    def agree(self, pick: int, level: int) -> None:
        for _, evaluation, goal in self.rated(pick):
            self.run(evaluations.agree_outcome, evaluation, goal.id, level=Level(level))

    @rule(pick=PICK)
    def finish_round(self, pick: int) -> None:
        for _, evaluation, _ in self.rated(pick):
            self.run(evaluations.edit_evaluation, evaluation, overview="Gitt som vedtatt.", finalised_on=date(2027, 1, 15))

    def rated(self, pick: int) -> Iterator[tuple[Plan, EvaluationId, Goal]]:
        """A goal that may be evaluated, if there is one."""
        found = [
            (plan, evaluation.id, goal)
            for plan in self.vault.all(Plan)
            for evaluation in plan.evaluations
            for goal in plan.goals()
        ]
        if found:
            yield found[pick % len(found)]

    @rule()
    def import_the_example_school(self) -> None:
        self.run(exchanging.import_plans, fjellbekk_file())

    @rule()
    def leave_a_row_in_the_audit(self) -> None:
        clock_of(self.vault).wait(timedelta(seconds=1))
        self.workspace.run(exchanging.record_export, "export_plans", None)
        self.undone.clear()

    # Back and forth

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.done))):
            assert self.workspace.undo()
            self.undone.append(self.state)
            self.state = self.done.pop()
            assert entered(self.vault) == self.state

    @precondition(lambda self: self.undone)
    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.undone))):
            assert self.workspace.redo()
            self.done.append(self.state)
            self.state = self.undone.pop()
            assert entered(self.vault) == self.state

    @rule()
    def close_and_open(self) -> None:
        before = entered(self.vault)
        vault = reopened(self.vault)
        assert entered(vault) == before
        self.open(vault)

    # What always holds

    @invariant()
    def what_is_shown_is_what_is_stored(self) -> None:
        if hasattr(self, "workspace"):
            assert shown(self.workspace) == contents(self.vault)
            assert self.workspace.me == people.me(self.vault)
            names = tuple((pupil.id, pupil.full_name) for pupil in self.vault.all(Pupil))
            assert self.workspace.pupil_names() == names

    @invariant()
    def what_can_be_undone_is_known(self) -> None:
        if hasattr(self, "workspace"):
            assert bool(self.done) <= self.workspace.can_undo
            assert bool(self.undone) == self.workspace.can_redo

    def teardown(self) -> None:
        if not hasattr(self, "workspace"):
            return
        for kind in Round:
            counted = self.vault.count(SchoolYear(2026), kind)
            naive = naive_count.count(self.vault.school(), self.vault.all(Pupil), 2026, kind.value)
            assert comparable(as_mapping(counted)) == comparable(naive)
        assert self.vault.check().faults == ()
        start = self.done[0] if self.done else self.state
        while self.workspace.undo():
            pass
        assert entered(self.vault) == start
        before = bytes_of(self.vault)
        self.workspace.close()
        assert bytes_of(self.vault) == before
        self._folder.__exit__(None, None, None)


TestTyping = Typing.TestCase
TestTyping.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
