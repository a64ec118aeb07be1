"""Takes away what has not happened by a day, so that the school of November is the beginning of the school of June."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.plan import Conversation, Goal, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import ConversationKind, Stage


def pupils_on(pupils: Iterable[Pupil], today: date) -> tuple[Pupil, ...]:
    """The pupils who have started by that day, as they are on it."""
    return tuple(_pupil_on(pupil, today) for pupil in pupils if _by(pupil.enrolled_on, today))


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def _until(day: date | None, today: date) -> date | None:
    return day if _by(day, today) else None


def _pupil_on(pupil: Pupil, today: date) -> Pupil:
    """The pupil without what has not happened yet. A plan is begun when there is a decision that demands it."""
    assessments = tuple(
        one if _by(one.received_on, today) else replace(one, received_on=None, valid_until=None, recommendations=())
        for one in pupil.expert_assessments
    )
    decisions = tuple(decision for decision in pupil.decisions if _by(decision.decided_on, today))
    known = {one.id for assessment in assessments for one in assessment.recommendations}
    begun = [plan for plan in pupil.plans if any(one.demands_plan and one.touches(plan.year) for one in decisions)]
    plans = tuple(_plan_on(plan, known, today) for plan in begun)
    return replace(pupil, expert_assessments=assessments, decisions=decisions, plans=plans)


def _plan_on(plan: Plan, known: AbstractSet[ids.RecommendationId], today: date) -> Plan:
    evaluations = tuple(_evaluation_on(one, today) for one in plan.evaluations if _by(one.opened_on, today))
    finished = {one.kind.stage for one in evaluations if one.is_finalised}
    talks = tuple(_talk_on(talk, today) for talk in plan.conversations if _by(talk.invited_on, today))
    asked = {talk.stage for talk in talks if talk.kind is ConversationKind.PUPIL and talk.held_on}
    reached = {Stage.GOAL_SELECTION, *asked, *finished}
    subjects = tuple(
        replace(
            subject,
            goals=tuple(_goal_on(goal, known, today, may_end=Stage.MIDYEAR in finished) for goal in subject.goals),
        )
        for subject in plan.subjects
    )
    return replace(
        plan,
        status=plan.status if _by(plan.activated_on, today) else words.PlanStatus.DRAFT,
        activated_on=_until(plan.activated_on, today),
        voices=tuple(voice for voice in plan.voices if voice.stage in reached),
        conversations=talks,
        subjects=subjects,
        evaluations=evaluations,
    )


def _goal_on(goal: Goal, known: AbstractSet[ids.RecommendationId], today: date, *, may_end: bool) -> Goal:
    shown = replace(
        goal,
        recommendations=tuple(one for one in goal.recommendations if one in known),
        observations=tuple(one for one in goal.observations if _by(one.observed_on, today)),
    )
    return shown if may_end else replace(shown, status=words.GoalStatus.ACTIVE, ended_reason=None)


def _talk_on(talk: Conversation, today: date) -> Conversation:
    settled = _by(talk.held_on or talk.declined_on, today)
    return talk if settled else replace(talk, held_on=None, declined_on=None, note=None)


def _evaluation_on(evaluation: Evaluation, today: date) -> Evaluation:
    ratings = tuple(one for one in evaluation.ratings if one.submitted_at and one.submitted_at.date() <= today)
    access = tuple(one for one in evaluation.access_given if _by(one.on, today))
    if _by(evaluation.finalised_on, today):
        return replace(evaluation, ratings=ratings, access_given=access)
    return replace(evaluation, ratings=ratings, finalised_on=None, outcomes=(), pupil_ratings=(), overview=None, access_given=())
