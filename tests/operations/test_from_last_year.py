"""Fra i fjor: what comes along into a new year's plan, from where the pupil stood, and how often."""

from __future__ import annotations

from ioplab.domain.ids import PlanId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.vocabulary import GoalStatus, PlanStatus, Round
from ioplab.operations import goals, plans
from tests.support.vaults import YEAR, InUse, undone


def coming(in_use: InUse) -> Plan:
    return in_use.pupil.plans[-1]


def empty_next_year(in_use: InUse) -> PlanId:
    plans.start_plan(in_use.vault, in_use.pupil_id, YEAR.next)
    return coming(in_use).id


def test_a_plan_may_begin_from_the_newest_earlier_one(in_use: InUse) -> None:
    plans.start_plan(in_use.vault, in_use.pupil_id, YEAR.next, from_earlier=True)

    plan = coming(in_use)
    assert (plan.status, plan.school_year, plan.team) == (PlanStatus.DRAFT, "2027/28", in_use.plan.team)
    assert {goal.carried_over_from for goal in plan.goals()} == set(in_use.goal_ids)


def test_a_pupil_without_an_earlier_plan_begins_with_an_empty_one(in_use: InUse) -> None:
    plans.start_plan(in_use.vault, in_use.pupil_id, YEAR.next.next)
    later = coming(in_use)
    undone(in_use.vault, plans.start_plan(in_use.vault, in_use.pupil_id, YEAR.next, from_earlier=True))

    assert later.subjects == ()


def test_a_goal_begins_where_the_pupil_stood_at_the_years_end(in_use: InUse) -> None:
    in_use.finalised(Round.ANNUAL, 3, 2)

    plans.start_next_plan(in_use.vault, in_use.plan_id)

    first, second, *_ = coming(in_use).goals()
    assert first.baseline == "Ved årsevalueringen: mestrer med litt støtte."
    assert second.baseline == "Ved årsevalueringen: mestrer med mye støtte."


def test_without_an_evaluation_the_old_starting_point_stays(in_use: InUse) -> None:
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], baseline="Leser ord")

    plans.start_next_plan(in_use.vault, in_use.plan_id)

    assert next(coming(in_use).goals()).baseline == "Leser ord"


def test_chosen_goals_are_brought_with_their_subject(in_use: InUse) -> None:
    plan_id = empty_next_year(in_use)

    plans.carry_over_goals(in_use.vault, plan_id, [in_use.goal_ids[-1]])

    (subject,) = coming(in_use).subjects
    (goal,) = subject.goals
    assert subject.subject == in_use.plan.subjects[-1].subject
    assert subject.content == in_use.plan.subjects[-1].content
    assert (goal.carried_over_from, goal.text) == (in_use.goal_ids[-1], in_use.goal(-1).text)


def test_goals_of_a_subject_that_is_there_come_last_in_it(in_use: InUse) -> None:
    plan_id = empty_next_year(in_use)
    goals.add_subject(in_use.vault, plan_id, SubjectCode("NOR"), content="Nytt innhold")
    goals.add_goal(in_use.vault, coming(in_use).subjects[0].id, text="Leser avisen")

    plans.carry_over_goals(in_use.vault, plan_id, in_use.goal_ids[:2])

    (subject,) = coming(in_use).subjects
    assert subject.content == "Nytt innhold"
    assert [goal.carried_over_from for goal in subject.goals] == [None, *in_use.goal_ids[:2]]


def test_a_goal_is_brought_once(in_use: InUse) -> None:
    plan_id = empty_next_year(in_use)
    plans.carry_over_goals(in_use.vault, plan_id, in_use.goal_ids[:1])

    assert not plans.carry_over_goals(in_use.vault, plan_id, in_use.goal_ids[:1])
    assert len(list(coming(in_use).goals())) == 1


def test_a_goal_of_the_same_plan_is_not_brought(in_use: InUse) -> None:
    assert not plans.carry_over_goals(in_use.vault, in_use.plan_id, in_use.goal_ids)


def test_a_goal_that_was_ended_is_taken_up_again(in_use: InUse) -> None:
    goals.end_goal(in_use.vault, in_use.goal_ids[0], reason="For tidlig")
    plan_id = empty_next_year(in_use)

    plans.carry_over_goals(in_use.vault, plan_id, in_use.goal_ids[:1])

    (goal,) = coming(in_use).goals()
    assert (goal.status, goal.ended_reason) == (GoalStatus.ACTIVE, None)


def test_times_carried_over_are_counted_through_the_years(in_use: InUse) -> None:
    first = in_use.goal()
    plans.start_next_plan(in_use.vault, in_use.plan_id)
    second = next(coming(in_use).goals())
    plans.start_next_plan(in_use.vault, coming(in_use).id)
    third = next(coming(in_use).goals())

    assert [in_use.pupil.times_carried_over(goal) for goal in (first, second, third)] == [0, 1, 2]


def test_a_goal_said_to_be_carried_over_from_itself_does_not_count_for_ever(in_use: InUse) -> None:
    first, second, *_ = in_use.goal_ids
    goals.edit_goal(in_use.vault, first, carried_over_from=second)
    goals.edit_goal(in_use.vault, second, carried_over_from=first)

    assert in_use.pupil.times_carried_over(in_use.goal()) == 1
