"""The plan (IOP) of one pupil for one school year, and what it is made of.

Everything is nested as in the file format `ioplab-plan/1`: a plan holds its subjects, a subject its goals.
`None` in an optional field means that nobody has filled it in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ioplab.domain.contribution import GoalProposal
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import (
    ConversationId,
    GoalId,
    Level,
    ObservationId,
    PlanId,
    RecommendationId,
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import (
    Adaptation,
    ConversationKind,
    Curriculum,
    GoalStatus,
    Grading,
    Organisation,
    PlanKind,
    PlanStatus,
    Round,
    Stage,
    TeamLayer,
)


def filled(text: str | None) -> bool:
    """Whether somebody has written something there."""
    return bool(text and text.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamMember:
    """A place in the IOP-team: who, inner or outer, with what task, and whether they rate goals."""

    staff: StaffId
    layer: TeamLayer | None = None
    task: str | None = None
    rates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Elevens stemme at one stage (§ 10-2): what, how it was obtained, what it led to; or why it was not."""

    stage: Stage
    text: str | None = None
    method: str | None = None
    effect: str | None = None
    not_obtained_reason: str | None = None

    @property
    def is_recorded(self) -> bool:
        """Whether the stage's demand is met (finding F09)."""
        told = filled(self.text) and filled(self.method) and filled(self.effect)
        return told or filled(self.not_obtained_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A talk (samtale): invited, held, declined. Declined is a state of its own; the schools lack its overview."""

    id: ConversationId
    kind: ConversationKind
    stage: Stage | None = None
    invited_on: date | None = None
    held_on: date | None = None
    declined_on: date | None = None
    note: str | None = None

    @property
    def is_settled(self) -> bool:
        """Whether it was held or declined."""
        return self.held_on is not None or self.declined_on is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CurriculumRef:
    """A competence goal of the curriculum: code and text and version, for codes are replaced."""

    code: str
    text: str | None = None
    curriculum: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """A dated note on a goal by a person, with the level of support seen."""

    id: ObservationId
    staff: StaffId | None = None
    observed_on: date | None = None
    support: str | None = None
    note: str | None = None


Promise = tuple[str, str | None, str | None, Level | None]
"""Text, baseline, criterion and expected level of a goal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRevision:
    """How a goal was worded until somebody changed it after the plan was taken in use (revisjon).

    Kept are the parts that say what was promised: text, baseline, criterion and expectation.
    """

    text: str
    baseline: str | None = None
    criterion: str | None = None
    expected_level: Level | None = None
    replaced_on: date | None = None
    replaced_by: str | None = None
    reason: str | None = None

    @property
    def promise(self) -> Promise:
        """What was promised then."""
        return self.text, self.baseline, self.criterion, self.expected_level


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal (mål): where the pupil starts, and how anyone can see that it is reached.

    Source: opplæringslova § 11-10; the network's revised IOP template.
    """

    id: GoalId
    text: str
    baseline: str | None = None
    criterion: str | None = None
    expected_level: Level | None = None
    observe_how: str | None = None
    curriculum_refs: tuple[CurriculumRef, ...] = ()
    recommendations: tuple[RecommendationId, ...] = ()
    carried_over_from: GoalId | None = None
    status: GoalStatus = GoalStatus.ACTIVE
    ended_reason: str | None = None
    revisions: tuple[GoalRevision, ...] = ()
    observations: tuple[Observation, ...] = ()

    @property
    def promise(self) -> Promise:
        """What the goal promises: what is frozen when the plan is taken in use. A change of it is a revision."""
        return self.text, self.baseline, self.criterion, self.expected_level

    @property
    def has_criterion(self) -> bool:
        """Whether another adult could tell that the goal is reached (finding F16)."""
        return filled(self.criterion)


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectPlan:
    """One subject or area of the plan (fagplan): goals, content, and how the teaching is carried out."""

    id: SubjectPlanId
    subject: SubjectCode
    curriculum: Curriculum | None = None
    content: str | None = None
    left_out: str | None = None
    methods: str | None = None
    organisation: Organisation | None = None
    organisation_reason: str | None = None
    adaptations: tuple[Adaptation, ...] = ()
    material: str | None = None
    responsible: StaffId | None = None
    grading: Grading | None = None
    hours_given: tuple[RoleHours, ...] = ()
    goals: tuple[Goal, ...] = ()

    @property
    def deviates(self) -> bool:
        """Whether the goals leave the curriculum, wholly or in part."""
        return self.curriculum in (Curriculum.PARTLY, Curriculum.OWN)

    @property
    def active_goals(self) -> tuple[Goal, ...]:
        """The goals that are still worked towards."""
        return tuple(goal for goal in self.goals if goal.status is GoalStatus.ACTIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepNotNeeded:
    """A step of the guide that somebody has marked as not needed, with the reason."""

    step: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentedException:
    """A demand that is not met, and the reason somebody gave for going on all the same (dokumentert unntak).

    It holds for what the finding said then (`message`, `stage`), not for whatever else the same rule may find later.
    """

    rule: str
    reason: str
    message: str | None = None
    stage: Stage | None = None
    subject: SubjectCode | None = None
    goal: GoalId | None = None
    recorded_on: date | None = None
    recorded_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QualityCheck:
    """A colleague who has read the plan before it is taken in use (kvalitetssikring): who, when, and what they say."""

    checked_by: StaffId
    checked_on: date
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Individuell opplæringsplan (IOP), one per pupil and school year (§ 11-10)."""

    id: PlanId
    school_year: str
    kind: PlanKind = PlanKind.FULL
    status: PlanStatus = PlanStatus.DRAFT
    activated_on: date | None = None
    responsible: StaffId | None = None
    class_plan_link: str | None = None
    team: tuple[TeamMember, ...] = ()
    voices: tuple[Voice, ...] = ()
    steps_not_needed: tuple[StepNotNeeded, ...] = ()
    exceptions: tuple[DocumentedException, ...] = ()
    quality_check: QualityCheck | None = None
    conversations: tuple[Conversation, ...] = ()
    subjects: tuple[SubjectPlan, ...] = ()
    proposals: tuple[GoalProposal, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()

    @property
    def year(self) -> SchoolYear:
        """The school year as something one can reckon with."""
        return SchoolYear.parse(self.school_year)

    @property
    def is_counted(self) -> bool:
        """Whether the plan is in the numbers: active or closed."""
        return self.status is not PlanStatus.DRAFT

    def goals(self) -> Iterator[Goal]:
        """All goals, subject by subject."""
        for subject in self.subjects:
            yield from subject.goals

    def goal(self, goal_id: GoalId) -> Goal | None:
        """That goal of the plan, or None."""
        return next((goal for goal in self.goals() if goal.id == goal_id), None)

    def voice(self, stage: Stage) -> Voice | None:
        """What the pupil said at that stage, or None."""
        return next((voice for voice in self.voices if voice.stage is stage), None)

    def evaluation(self, kind: Round) -> Evaluation | None:
        """The evaluation of that round, the finalised one before an open one, the newest before an older."""
        found = [evaluation for evaluation in self.evaluations if evaluation.kind is kind]
        return max(found, key=lambda one: (one.finalised_on or date.min, one.opened_on or date.min), default=None)

    def talks(self, kind: ConversationKind, stage: Stage) -> tuple[Conversation, ...]:
        """The conversations of that kind at that stage."""
        return tuple(talk for talk in self.conversations if talk.kind is kind and talk.stage is stage)

    def raters(self) -> tuple[StaffId, ...]:
        """Those of the team who rate goals."""
        return tuple(member.staff for member in self.team if member.rates)
