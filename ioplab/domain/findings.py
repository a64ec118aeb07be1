"""Findings (merknader): rules a plan is held against. Advice with a place to go, never a lock on writing.

Each rule is a small generator registered under its id; its sentences stand in the catalogue of findings.
Source: docs/ordliste.md, the education act's chapter 11.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date

from ioplab.domain.catalogue import GoalLanguage
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.ids import GoalId, PlanId, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Plan, SubjectPlan, filled
from ioplab.domain.pupil import DecisionSubject, Pupil
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.vocabulary import GoalStatus, PlanStatus, Round, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding: which rule, which of its sentences (`message`) with what values, and where to go."""

    rule: str
    message: str
    pupil: PupilId
    plan: PlanId | None = None
    subject: SubjectCode | None = None
    goal: GoalId | None = None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the rules look at: one pupil's plan, and what they need to know around it."""

    pupil: Pupil
    plan: Plan
    staff: Mapping[StaffId, Staff]
    language: GoalLanguage
    areas: Set[SubjectCode] = frozenset()
    """Areas without a curriculum of their own, such as social competence."""

    def deviates(self, subject: SubjectPlan) -> bool:
        """Whether the subject leaves its curriculum; an area has none to leave."""
        return subject.deviates and subject.subject not in self.areas

    def granted(self, code: SubjectCode) -> Iterator[DecisionSubject]:
        """What this year's decisions of adapted education grant in the subject."""
        for decision in self.pupil.adapted_decisions(self.plan.year):
            granted = decision.for_subject(code)
            if granted is not None:
                yield granted

    def finding(self, rule: str, message: str, **where: object) -> Finding:
        """A finding in this plan; `subject` and `goal` are places, all else are values of the sentence."""
        subject, goal = where.pop("subject_plan", None), where.pop("goal", None)
        return Finding(
            rule=rule,
            message=message,
            pupil=self.pupil.id,
            plan=self.plan.id,
            subject=subject.subject if isinstance(subject, SubjectPlan) else None,
            goal=goal.id if isinstance(goal, Goal) else None,
            values=where,
        )


Rule = Callable[[Checked], Iterator[Finding]]


def findings(checked: Checked) -> tuple[Finding, ...]:
    """All findings of one plan, in the order of the rules and then of the plan."""
    return tuple(finding for rule in _RULES for finding in rule(checked))


def pupil_findings(pupil: Pupil, today: date) -> tuple[Finding, ...]:
    """Findings of a pupil without the plan that the decision demands (F02, § 11-10)."""
    this_year = SchoolYear.of(today)
    missing: dict[SchoolYear, None] = {}
    for decision in pupil.decisions:
        if not decision.demands_plan:
            continue
        if decision.touches(this_year):
            if pupil.plan_for(this_year) is None:
                missing[this_year] = None
        elif not any(decision.touches(plan.year) for plan in pupil.plans):
            missing[SchoolYear.of(decision.valid_from or decision.decided_on or today)] = None
    return tuple(Finding(rule="F02", message="missing", pupil=pupil.id, values={"year": year.label}) for year in sorted(missing))


def _decision(checked: Checked) -> Iterator[Finding]:
    """F01: a decision of adapted education is registered and dated no later than activation."""
    decisions = checked.pupil.adapted_decisions(checked.plan.year)
    dates = [decision.decided_on for decision in decisions if decision.decided_on]
    activated = checked.plan.activated_on
    if not decisions:
        yield checked.finding("F01", "missing")
    elif not dates:
        yield checked.finding("F01", "undated")
    elif activated and min(dates) > activated:
        yield checked.finding("F01", "late", decided=min(dates), activated=activated)


def _substance(checked: Checked) -> Iterator[Finding]:
    """F03: each subject has at least one goal, content, and how it is carried out."""
    if not checked.plan.subjects:
        yield checked.finding("F03", "no_subject")
    for subject in checked.plan.subjects:
        if not any(filled(goal.text) for goal in subject.goals):
            yield checked.finding("F03", "goals", subject_plan=subject)
        if not filled(subject.content):
            yield checked.finding("F03", "content", subject_plan=subject)
        if not filled(subject.methods):
            yield checked.finding("F03", "methods", subject_plan=subject)


def _deviation(checked: Checked) -> Iterator[Finding]:
    """F04: deviation from the curriculum only where the decision allows it for that subject."""
    for subject in checked.plan.subjects:
        if checked.deviates(subject) and not any(granted.deviation_allowed for granted in checked.granted(subject.subject)):
            yield checked.finding("F04", "not_allowed", subject_plan=subject)


def _whole_subject(checked: Checked) -> Iterator[Finding]:
    """F05: when deviating, what is left out is written down."""
    for subject in checked.plan.subjects:
        if checked.deviates(subject) and not filled(subject.left_out):
            yield checked.finding("F05", "left_out", subject_plan=subject)


def _responsible(checked: Checked) -> Iterator[Finding]:
    """F07: a teacher is responsible for each subject, or the decision has an exception for it."""
    for subject in checked.plan.subjects:
        if any(granted.competence_exception for granted in checked.granted(subject.subject)):
            continue
        responsible = checked.staff.get(subject.responsible) if subject.responsible else None
        if responsible is None:
            yield checked.finding("F07", "missing", subject_plan=subject)
        elif not responsible.teacher_qualified:
            yield checked.finding("F07", "not_teacher", subject_plan=subject)


def _pupil_voice(checked: Checked) -> Iterator[Finding]:
    """F09: the pupil's voice is recorded at each stage that has been reached."""
    for stage in reached_stages(checked.plan):
        voice = checked.plan.voice(stage)
        if voice is None or not any(map(filled, (voice.text, voice.method, voice.effect, voice.not_obtained_reason))):
            yield checked.finding("F09", "missing", stage=stage)
        elif not voice.is_recorded:
            yield checked.finding("F09", "partial", stage=stage)


def _annual_report(checked: Checked) -> Iterator[Finding]:
    """F13: the annual report has its overview, the development per goal, and a date of access."""
    annual = checked.plan.evaluation(Round.ANNUAL)
    if checked.plan.status is PlanStatus.CLOSED and (annual is None or not annual.is_finalised):
        yield checked.finding("F13", "missing")
    if annual is None:
        return
    if not filled(annual.overview):
        yield checked.finding("F13", "overview")
    if not annual.is_finalised:
        return
    for subject in checked.plan.subjects:
        for goal in subject.goals:
            if goal_state(checked.plan, goal, Round.ANNUAL).kind is StateKind.NOT_EVALUATED:
                yield checked.finding("F13", "goal", subject_plan=subject, goal=goal)
    if not any(access.on for access in annual.access_given):
        yield checked.finding("F13", "access")


def _can_be_evaluated(checked: Checked) -> Iterator[Finding]:
    """F16: the goal has an observable verb and a criterion."""
    for subject in checked.plan.subjects:
        for goal in subject.goals:
            if goal.status is GoalStatus.ENDED:
                continue
            for message in goal_language_faults(goal, checked.language):
                yield checked.finding("F16", message, subject_plan=subject, goal=goal)


def goal_language_faults(goal: Goal, language: GoalLanguage) -> tuple[str, ...]:
    """What makes one goal hard to evaluate: `text`, `verb`, `criterion`; empty when another adult could see it."""
    if not filled(goal.text):
        return ("text",)
    faults = [] if is_observable(goal.text, language) else ["verb"]
    return tuple(faults if goal.has_criterion else [*faults, "criterion"])


_STATES = frozenset({"er", "har", "blir", "får"})
"""Verbs that say how it is, not what anybody does."""


def is_observable(text: str, language: GoalLanguage) -> bool:
    """Whether a goal says what the pupil does that somebody can see or hear.

    An observable verb is enough. Without one, a vague phrase, or no word that could be a verb, is not; other verbs
    get the benefit of the doubt, for no list of verbs is complete.
    """
    words = " ".join(re.findall(r"\w+", text.lower()))
    padded = f" {words} "
    if any(f" {verb} " in padded for verb in language.observable):
        return True
    if any(f" {phrase} " in padded for phrase in language.vague):
        return False
    several = words.split()
    return len(several) > 1 and any(word.endswith("r") and word not in _STATES for word in several)


def reached_stages(plan: Plan) -> tuple[Stage, ...]:
    """The stages at which the pupil should have been asked by now."""
    opened = [kind.stage for kind in Round if plan.evaluation(kind) is not None]
    return (Stage.GOAL_SELECTION, *opened)


_RULES: tuple[Rule, ...] = (
    _decision,
    _substance,
    _deviation,
    _whole_subject,
    _responsible,
    _pupil_voice,
    _annual_report,
    _can_be_evaluated,
)
