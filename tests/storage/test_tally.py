"""The tally is kept in step: after whatever has been done, it says what counting all plans anew would say."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ioplab.domain.evaluation import Evaluation, Outcome, Rating
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.ids import GoalId, Level, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.vocabulary import Adaptation, GoalStatus, Organisation, PlanStatus, Round
from ioplab.exchange.aggregate_file import as_mapping
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import exchanging, goals
from ioplab.storage.changes import Change
from ioplab.storage.vault import Vault
from tests.storage.generators import plan_files
from tests.support import naive_count
from tests.support.naive_count import comparable
from tests.support.vaults import new_vault, query, stored


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


class Meddler:
    """Does anything to a vault that may change its numbers, past what the operations would refuse."""

    def __init__(self, vault: Vault, data: st.DataObject) -> None:
        self.vault = vault
        self.data = data
        self.done: list[int] = []

    def act(self) -> None:
        """Do one thing to one thing there is."""
        found = [*self.parts()]
        if found:
            entity, owner = self.one(found)
            acts: dict[type[Any], Callable[[Change, Any, str], None]] = {
                Pupil: self.pupil,
                Plan: self.plan,
                SubjectPlan: self.subject,
                Goal: self.goal,
                Evaluation: self.evaluation,
            }
            with self.vault.change("test") as change:
                acts[type(entity)](change, entity, owner)
            if change.result.change is not None:
                self.done.append(change.result.change)

    def undo(self) -> None:
        """Undo the last thing done."""
        if self.done:
            with self.vault.change("undo") as change:
                change.revert(self.done.pop())

    def parts(self) -> Iterator[tuple[Any, str]]:
        """Everything there is, with its owner's id."""
        for pupil in self.vault.all(Pupil):
            yield pupil, ""
            for plan in pupil.plans:
                yield plan, pupil.id
                yield from ((evaluation, plan.id) for evaluation in plan.evaluations)
                for subject in plan.subjects:
                    yield subject, plan.id
                    yield from ((goal, subject.id) for goal in subject.goals)

    def one(self, choices: Iterable[Any]) -> Any:
        return self.data.draw(st.sampled_from(list(choices)))

    def pupil(self, change: Change, pupil: Pupil, _: str) -> None:
        if self.one([True, False]):
            change.put(replace(pupil, grade=self.one([None, 4, 5, 8, 11])))
        else:
            change.remove(pupil)

    def plan(self, change: Change, plan: Plan, _: str) -> None:
        what = self.one(["status", "year", "owner", "remove"])
        if what == "status":
            change.put(replace(plan, status=self.one(PlanStatus)))
        elif what == "year":
            change.put(replace(plan, school_year=self.one(["2026/27", "2027/28"])))
        elif what == "owner":
            change.put(plan, under=self.one(self.vault.ids(Pupil)))
        else:
            change.remove(plan)

    def subject(self, change: Change, subject: SubjectPlan, _: str) -> None:
        what = self.one(["tags", "organisation", "code", "remove", "add"])
        if what == "tags":
            change.put(replace(subject, adaptations=tuple(self.one([[], [Adaptation.METHODS], list(Adaptation)]))))
        elif what == "organisation":
            change.put(replace(subject, organisation=self.one([None, *Organisation])))
        elif what == "code":
            change.put(replace(subject, subject=SubjectCode(self.one(["NOR", "ENG"]))))
        elif what == "add":
            change.add(Goal(id=GoalId(self.vault.new_id()), text="ny"), under=subject.id)
        else:
            change.remove(subject)

    def goal(self, change: Change, goal: Goal, owner: str) -> None:
        what = self.one(["status", "criterion", "move", "remove"])
        if what == "status":
            change.put(replace(goal, status=self.one(GoalStatus)))
        elif what == "criterion":
            change.put(replace(goal, criterion=self.one([None, " ", "uten hjelp"])))
        elif what == "move":  # within the plan: evaluations speak of their own plan's goals only
            plan = self.vault.get(Plan, self.vault.owner_id(SubjectPlan, owner))
            change.put(goal, under=self.one([subject.id for subject in plan.subjects]))
        else:
            change.remove(goal)

    def evaluation(self, change: Change, evaluation: Evaluation, owner: str) -> None:
        goals = [goal.id for goal in self.vault.get(Plan, owner).goals()]
        what = self.one(["finalise", "kind", "rate", "agree", "forget", "remove"])
        level = self.one([None, 1, 3, 4])
        said = {"not_worked_on_reason": "fravær"} if level is None else {"level": Level(level)}
        if what == "finalise":
            change.put(replace(evaluation, finalised_on=self.one([None, date(2027, 1, 15)])))
        elif what == "kind":
            change.put(replace(evaluation, kind=self.one(Round)))
        elif what == "rate" and goals:
            moment = self.one([None, self.vault.now()])
            rating = Rating(goal=self.one(goals), staff=StaffId(self.one(self.vault.ids(Staff))), submitted_at=moment, **said)
            change.put(rating, under=evaluation.id)
        elif what == "agree" and goals:
            change.put(Outcome(goal=self.one(goals), **said), under=evaluation.id)
        elif what == "forget" and (evaluation.ratings or evaluation.outcomes):
            change.remove_from(evaluation.id, self.one([*evaluation.ratings, *evaluation.outcomes]))
        elif what == "remove":
            change.remove(evaluation)


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(plan_files(most_pupils=2), st.lists(st.sampled_from(["act", "act", "act", "undo"]), max_size=12), st.data())
def test_whatever_is_done_the_tally_is_kept_in_step(file: PlanFile, steps: list[str], data: st.DataObject) -> None:
    with vault_with(file) as vault:
        meddler = Meddler(vault, data)
        for step in steps:
            getattr(meddler, step)()
        assert_counted_right(vault)
        assert vault.check().faults == ()


@pytest.mark.parametrize(
    "meddling",
    [
        "UPDATE tally SET y4 = y4 + 1",
        "DELETE FROM tally WHERE round = 'annual'",
        "UPDATE tally_pair SET goals = goals + 1",
        "UPDATE pupil SET grade = 13",
        "UPDATE plan SET status = 'draft'",
        "DELETE FROM plan",
    ],
)
def test_check_finds_a_tally_that_is_out_of_step_and_leaves_it_so(vault: Vault, fjellbekk: PlanFile, meddling: str) -> None:
    exchanging.import_plans(vault, fjellbekk)
    vault._database.execute(meddling)
    before = stored(vault)

    assert vault.check().faults == ("Telletabellen stemmer ikke med planene.",)
    assert stored(vault) == before


def test_a_change_of_a_plan_mends_its_tally(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    vault._database.execute("UPDATE tally SET y4 = y4 + 1")

    for pupil in vault.all(Pupil):
        with vault.change("test") as change:
            change.put(replace(pupil, strengths="Glad i tog."))

    assert vault.check().faults == ()


def test_what_is_not_counted_leaves_the_tally_alone(vault: Vault, fjellbekk: PlanFile) -> None:
    exchanging.import_plans(vault, fjellbekk)
    before = query(vault, "SELECT * FROM tally")

    goals.add_observation(
        vault, fjellbekk.pupils[0].plans[0].subjects[0].goals[0].id, staff=fjellbekk.staff[0].id, note="Leste «tog»."
    )

    assert query(vault, "SELECT * FROM tally") == before


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
