"""The guide: what is done, what is missing, and what is next, for each of the nine steps of a plan's year.

It answers from stored data alone. The words for what is missing stand in `ioplab.wording`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.goal_state import goal_state
from ioplab.domain.ids import GoalId, Level, StaffId
from ioplab.domain.plan import Plan, SubjectPlan, filled
from ioplab.domain.pupil import ExpertAssessment, Pupil
from ioplab.domain.vocabulary import ConversationKind, GoalStatus, NextStep, PlanStatus, Round, Stage


class Step(IntEnum):
    """The steps of the process, in order."""

    FOUNDATION = 1
    PUPIL = 2
    TEAM = 3
    GOALS = 4
    QUALITY = 5
    ACTIVATION = 6
    MIDYEAR = 7
    ANNUAL = 8
    NEXT_YEAR = 9


class StepState(Enum):
    """How far a step has come."""

    NOT_BEGUN = "not_begun"
    STARTED = "started"
    DONE = "done"
    NOT_NEEDED = "not_needed"


class Missing(Enum):
    """What can be missing in a step."""

    EXPERT_ASSESSMENT = "expert_assessment"
    DECISION = "decision"
    CONSENT = "consent"
    STRENGTHS = "strengths"
    VOICE = "voice"
    GUARDIANS = "guardians"
    MEMBERS = "members"
    RESPONSIBLE = "responsible"
    SECOND_RATER = "second_rater"
    SUBJECTS = "subjects"
    GOALS = "goals"
    CONTENT = "content"
    TEACHER = "teacher"
    CRITERIA = "criteria"
    DEMANDS = "demands"
    COLLEAGUE = "colleague"
    ACTIVATE = "activate"
    RATINGS = "ratings"
    AGREEMENT = "agreement"
    OVERVIEW = "overview"
    FINALISE = "finalise"
    ACCESS = "access"
    NEXT_PLAN = "next_plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """One thing that is missing, and how many of how many where that makes sense."""

    what: Missing
    count: int | None = None
    of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReport:
    """One step: its state, what is missing, and the reason where it is not needed."""

    step: Step
    state: StepState
    missing: tuple[Lack, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Progress:
    """What a step's own rule found: whether anything has been done, and what is missing."""

    begun: bool
    missing: tuple[Lack, ...]

    @property
    def state(self) -> StepState:
        if not self.begun:
            return StepState.NOT_BEGUN
        return StepState.STARTED if self.missing else StepState.DONE


def guide(pupil: Pupil, plan: Plan | None, *, demands: int = 0) -> tuple[StepReport, ...]:
    """The nine steps of one pupil's plan. `demands` is the number of open findings of kind krav."""
    if plan is None:
        plan_free = {Step.FOUNDATION: _foundation(pupil, None)}
        return tuple(_report(step, plan_free.get(step, _Progress(begun=False, missing=()))) for step in Step)
    not_needed = {entry.step: entry.reason for entry in plan.steps_not_needed}
    reports = []
    for step in Step:
        if step in not_needed:
            reports.append(StepReport(step=step, state=StepState.NOT_NEEDED, reason=not_needed[step]))
        elif step is Step.QUALITY:
            reports.append(_report(step, _quality(plan, demands)))
        else:
            reports.append(_report(step, _RULES[step](pupil, plan)))
    return tuple(reports)


def next_step(reports: tuple[StepReport, ...]) -> StepReport | None:
    """The first step that is neither done nor not needed; None when the year is complete."""
    open_states = (StepState.NOT_BEGUN, StepState.STARTED)
    return next((report for report in reports if report.state in open_states), None)


def _report(step: Step, progress: _Progress) -> StepReport:
    return StepReport(step=step, state=progress.state, missing=progress.missing)


def _lacks(*wanted: tuple[bool, Missing]) -> tuple[Lack, ...]:
    return tuple(Lack(what=what) for is_there, what in wanted if not is_there)


def _foundation(pupil: Pupil, plan: Plan | None) -> _Progress:
    decisions = pupil.adapted_decisions(plan.year) if plan else tuple(d for d in pupil.decisions if d.demands_plan)
    valid = [one for one in pupil.expert_assessments if plan is None or _is_valid_in(one, plan)]
    received = any(assessment.received_on for assessment in valid)
    consented = any(d.consent and d.consent.given_on for d in decisions)
    return _Progress(
        begun=bool(pupil.expert_assessments or pupil.decisions),
        missing=_lacks(
            (received, Missing.EXPERT_ASSESSMENT),
            (any(d.decided_on for d in decisions), Missing.DECISION),
            (consented, Missing.CONSENT),
        ),
    )


def _is_valid_in(assessment: ExpertAssessment, plan: Plan) -> bool:
    """Whether the assessment still held when the school year began."""
    return assessment.valid_until is None or assessment.valid_until >= plan.year.first_day


def _pupil(pupil: Pupil, plan: Plan) -> _Progress:
    voice = plan.voice(Stage.GOAL_SELECTION)
    talks = plan.talks(ConversationKind.GUARDIAN, Stage.GOAL_SELECTION)
    return _Progress(
        begun=filled(pupil.strengths) or filled(pupil.home_resources) or voice is not None or bool(talks),
        missing=_lacks(
            (filled(pupil.strengths), Missing.STRENGTHS),
            (voice is not None and voice.is_recorded, Missing.VOICE),
            (pupil.is_of_age(plan.year) or any(talk.is_settled for talk in talks), Missing.GUARDIANS),
        ),
    )


def _team(_: Pupil, plan: Plan) -> _Progress:
    return _Progress(
        begun=bool(plan.team or plan.responsible),
        missing=_lacks(
            (bool(plan.team), Missing.MEMBERS),
            (plan.responsible is not None, Missing.RESPONSIBLE),
            (len(plan.raters()) > 1, Missing.SECOND_RATER),
        ),
    )


def _goals(pupil: Pupil, plan: Plan) -> _Progress:
    subjects = plan.subjects
    goals = [goal for subject in subjects for goal in subject.active_goals]
    tallies = (
        (Missing.GOALS, sum(not subject.goals for subject in subjects), len(subjects)),
        (Missing.CONTENT, sum(not _has_content(subject) for subject in subjects), len(subjects)),
        (Missing.TEACHER, sum(_lacks_teacher(pupil, plan, subject) for subject in subjects), len(subjects)),
        (Missing.CRITERIA, sum(not goal.has_criterion for goal in goals), len(goals)),
    )
    missing = tuple(Lack(what=what, count=count, of=of) for what, count, of in tallies if count)
    return _Progress(begun=bool(subjects), missing=missing if subjects else _lacks((False, Missing.SUBJECTS)))


def _lacks_teacher(pupil: Pupil, plan: Plan, subject: SubjectPlan) -> bool:
    """Whether nobody is responsible for the subject, and the decision does not except it (§ 11-9)."""
    granted = [decision.for_subject(subject.subject) for decision in pupil.adapted_decisions(plan.year)]
    return subject.responsible is None and not any(one is not None and one.competence_exception for one in granted)


def _has_content(subject: SubjectPlan) -> bool:
    return filled(subject.content) and filled(subject.methods)


def _quality(plan: Plan, demands: int) -> _Progress:
    """Nobody is asked to check a plan that has been in use without it: then the time for that has passed."""
    missing = [Lack(what=Missing.DEMANDS, count=demands)] if demands else []
    if plan.quality_check is None and not plan.is_counted:
        missing.append(Lack(what=Missing.COLLEAGUE))
    begun = plan.is_counted or bool(plan.subjects and any(plan.goals()))
    return _Progress(begun=begun, missing=tuple(missing))


def _activation(_: Pupil, plan: Plan) -> _Progress:
    in_use = plan.status is not PlanStatus.DRAFT
    return _Progress(begun=in_use, missing=_lacks((in_use, Missing.ACTIVATE)))


def missing_ratings(plan: Plan, evaluation: Evaluation) -> dict[StaffId, tuple[GoalId, ...]]:
    """The goals each team member who is to rate has not submitted a rating of; only those with something left."""
    goals = [goal.id for goal in plan.goals() if goal.status is GoalStatus.ACTIVE]
    left = {
        staff: tuple(goal for goal in goals if not _has_submitted(evaluation, goal, staff))
        for staff in plan.raters()
        if staff not in evaluation.excused()
    }
    return {staff: goals for staff, goals in left.items() if goals}


def _has_submitted(evaluation: Evaluation, goal: GoalId, staff: StaffId) -> bool:
    rating = evaluation.rating(goal, staff)
    return rating is not None and rating.submitted_at is not None


def _evaluation(plan: Plan, kind: Round) -> _Progress:
    evaluation = plan.evaluation(kind)
    if evaluation is None:
        return _Progress(begun=False, missing=())
    if evaluation.is_finalised:
        given = kind is Round.MIDYEAR or any(access.on for access in evaluation.access_given)
        return _Progress(begun=True, missing=_lacks((given, Missing.ACCESS)))
    goals = [goal for goal in plan.goals() if goal.status is GoalStatus.ACTIVE]
    waited_for = {goal for left in missing_ratings(plan, evaluation).values() for goal in left}
    unrated = sum(1 for goal in goals if goal.id in waited_for or not evaluation.submitted(goal.id))
    unagreed = sum(1 for goal in goals if evaluation.outcome(goal.id) is None)
    missing = [Lack(what=Missing.FINALISE)]
    voice = plan.voice(kind.stage)
    if voice is None or not voice.is_recorded:
        missing.insert(0, Lack(what=Missing.VOICE))
    if kind is Round.ANNUAL and not filled(evaluation.overview):
        missing.insert(0, Lack(what=Missing.OVERVIEW))
    if unrated:
        missing.insert(0, Lack(what=Missing.RATINGS, count=len(goals) - unrated, of=len(goals)))
    elif unagreed:
        missing.insert(0, Lack(what=Missing.AGREEMENT, count=unagreed, of=len(goals)))
    return _Progress(begun=True, missing=tuple(missing))


def _midyear(_: Pupil, plan: Plan) -> _Progress:
    return _evaluation(plan, Round.MIDYEAR)


def _annual(_: Pupil, plan: Plan) -> _Progress:
    return _evaluation(plan, Round.ANNUAL)


def _next_year(pupil: Pupil, plan: Plan) -> _Progress:
    following = pupil.plan_for(plan.year.next)
    annual = plan.evaluation(Round.ANNUAL)
    if following is not None:
        return _Progress(begun=True, missing=())
    ready = annual is not None and annual.is_finalised
    return _Progress(begun=False, missing=(Lack(what=Missing.NEXT_PLAN),) if ready else ())


_RULES: dict[Step, Callable[[Pupil, Plan], _Progress]] = {
    Step.FOUNDATION: _foundation,
    Step.PUPIL: _pupil,
    Step.TEAM: _team,
    Step.GOALS: _goals,
    Step.ACTIVATION: _activation,
    Step.MIDYEAR: _midyear,
    Step.ANNUAL: _annual,
    Step.NEXT_YEAR: _next_year,
}


def goals_to_carry_over(plan: Plan, attained_from: Level) -> tuple[GoalId, ...]:
    """The goals that go on into next year's plan: those the annual evaluation continues or adjusts.

    A goal nobody has decided about goes on unless it is ended, or was evaluated as reached.

    Args:
        plan: this year's plan.
        attained_from: the lowest level at which a goal counts as reached.
    """
    annual = plan.evaluation(Round.ANNUAL)
    kept = []
    for goal in plan.goals():
        if goal.status is GoalStatus.ENDED:
            continue
        outcome = annual.outcome(goal.id) if annual else None
        decided = outcome.next_step if outcome else None
        level = goal_state(plan, goal, Round.ANNUAL).level
        reached = level is not None and level >= attained_from
        if decided is not NextStep.END and (decided is not None or not reached):
            kept.append(goal.id)
    return tuple(kept)
