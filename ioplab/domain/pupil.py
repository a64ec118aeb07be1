"""The pupil (elev) and the ground a plan stands on: expert assessment, decision, consent, measures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import (
    AssessmentId,
    ConsentId,
    DecisionId,
    MeasureId,
    PupilId,
    RecommendationId,
    StaffId,
    SubjectCode,
    TrainingId,
)
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import DecisionKind, Organisation, TrainingArea

AGE_OF_OWN_CONSENT = 15
"""Years; from then the pupil consents (§ 24-5)."""

AGE_OF_MAJORITY = 18
"""Years; from then nobody is the pupil's guardian."""

LAST_GRADE_OF_TRAINING = 4
"""The last grade with a right to intensive training (§ 11-3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """One thing PPT recommends (tilråding); goals may answer it."""

    id: RecommendationId
    text: str
    subject: SubjectCode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertAssessment:
    """Sakkyndig vurdering from PPT, before the decision (§§ 11-7, 11-8)."""

    id: AssessmentId
    needed_by: date | None = None
    received_on: date | None = None
    valid_until: date | None = None
    recommendations: tuple[Recommendation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionConsent:
    """Consent (samtykke) to the decision: who gave it, and when (§§ 11-7, 24-5)."""

    given_by: str | None = None
    given_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionSubject:
    """What the decision grants in one subject: hours per role and year, organisation, allowed deviations."""

    subject: SubjectCode
    hours: tuple[RoleHours, ...] = ()
    organisation: Organisation | None = None
    deviation_allowed: bool = False
    competence_exception: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Enkeltvedtak (§ 11-7): what, how much, how long; the only place where deviations are allowed."""

    id: DecisionId
    kind: DecisionKind
    decided_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    case_reference: str | None = None
    best_interests: str | None = None
    consent: DecisionConsent | None = None
    subjects: tuple[DecisionSubject, ...] = ()

    @property
    def demands_plan(self) -> bool:
        """Only individually adapted education demands an IOP (§§ 11-6, 11-10)."""
        return self.kind is DecisionKind.INDIVIDUALLY_ADAPTED

    def touches(self, year: SchoolYear) -> bool:
        """Whether the decision holds on at least one day of the school year. An open end holds on."""
        begins = self.valid_from or self.decided_on or year.first_day
        return begins <= year.last_day and (self.valid_to is None or self.valid_to >= year.first_day)

    def for_subject(self, code: SubjectCode) -> DecisionSubject | None:
        """What is granted in that subject, or None."""
        return next((granted for granted in self.subjects if granted.subject == code), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Tiltak: something tried, before or during the plan; who, when, with what effect, why it ended."""

    id: MeasureId
    text: str
    responsible: StaffId | None = None
    started_on: date | None = None
    ended_on: date | None = None
    effect: str | None = None
    ended_reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingConsent:
    """Consent to share (samtykke til deling): what, with whom, until when, withdrawn or not."""

    id: ConsentId
    what: str
    shared_with: str
    given_on: date | None = None
    valid_until: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IntensiveTraining:
    """Intensiv opplæring (§ 11-3), grades 1-4, short. Kept outside the IOP; has no way to deviate from a curriculum."""

    id: TrainingId
    area: TrainingArea
    started_on: date | None = None
    ended_on: date | None = None
    effect: str | None = None
    next_step: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """A pupil with everything the school keeps on the way to and in the plans.

    No fødselsnummer, no address, no diagnosis: there are no fields for them.
    """

    id: PupilId
    given_name: str
    family_name: str | None = None
    birth_year: int | None = None
    grade: int | None = None
    class_name: str | None = None
    enrolled_on: date | None = None
    strengths: str | None = None
    home_resources: str | None = None
    language_note: str | None = None
    transitions: str | None = None
    expert_assessments: tuple[ExpertAssessment, ...] = ()
    decisions: tuple[Decision, ...] = ()
    measures: tuple[Measure, ...] = ()
    sharing_consents: tuple[SharingConsent, ...] = ()
    intensive_training: tuple[IntensiveTraining, ...] = ()
    plans: tuple[Plan, ...] = ()

    @property
    def full_name(self) -> str:
        """Given and family name with what there is of them."""
        return " ".join(part for part in (self.given_name, self.family_name) if part)

    def plan_for(self, year: SchoolYear) -> Plan | None:
        """The plan of that school year, the newest if there are several."""
        return next((plan for plan in reversed(self.plans) if plan.school_year == year.label), None)

    def adapted_decisions(self, year: SchoolYear) -> tuple[Decision, ...]:
        """Decisions of individually adapted education that hold some time in the year, newest last."""
        found = [decision for decision in self.decisions if decision.demands_plan and decision.touches(year)]
        return tuple(sorted(found, key=lambda decision: (decision.decided_on or date.min, decision.valid_from or date.min)))

    def consents_alone(self, year: SchoolYear) -> bool:
        """Whether the pupil has turned 15 by new year in the school year, and so consents in person (§ 24-5)."""
        return self.birth_year is not None and year.end_year - self.birth_year > AGE_OF_OWN_CONSENT

    def is_of_age(self, year: SchoolYear) -> bool:
        """Whether the pupil has turned 18 by new year in the school year, and has no guardians any more."""
        return self.birth_year is not None and year.end_year - self.birth_year > AGE_OF_MAJORITY

    def previous_plan(self, plan: Plan) -> Plan | None:
        """The plan before that one: the newest of the earlier school years."""
        earlier = [one for one in self.plans if one.school_year < plan.school_year]
        return max(earlier, key=lambda one: one.school_year, default=None)

    def times_carried_over(self, goal: Goal) -> int:
        """How many times a goal has been carried over from one year's plan to the next."""
        known = {one.id: one for plan in self.plans for one in plan.goals()}
        times, seen = 0, {goal.id}
        source = goal.carried_over_from
        while source is not None and source not in seen:
            times += 1
            seen.add(source)
            earlier = known.get(source)
            source = earlier.carried_over_from if earlier else None
        return times
