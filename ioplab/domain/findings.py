"""Findings (merknader): rules a plan is held against. Advice with a place to go, never a lock on writing.

Each rule is a small generator registered under its id; its sentences stand in the catalogue of findings.
Source: docs/ordliste.md, the education act's chapter 11.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, timedelta

from ioplab.domain.catalogue import GoalLanguage
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.goal_language import is_observable, is_twofold
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import GoalId, PlanId, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Goal, Plan, SubjectPlan, filled
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.vocabulary import ConversationKind, Organisation, PlanStatus, Round, StaffRole, Stage

FULL_AGE = 18
"""Years; from then nobody has guardians."""
GRADED_YEARS = range(8, 11)
"""The grades of compulsory school in which subjects are assessed with grades."""
_PATIENCE = timedelta(weeks=3)
"""How long an invitation to guardians may be without an answer before anybody asks."""
_SHOWN_LENGTH = 90
"""Characters of a recommendation that its finding repeats."""


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
    today: date
    areas: Set[SubjectCode] = frozenset()
    """Areas without a curriculum of their own, such as social competence."""
    scales: Mapping[str, MasteryScale] = field(default_factory=dict)

    def deviates(self, subject: SubjectPlan) -> bool:
        """Whether the subject leaves its curriculum; an area has none to leave."""
        return subject.deviates and subject.subject not in self.areas

    def decisions(self) -> tuple[Decision, ...]:
        """The year's decisions of adapted education, newest last."""
        return self.pupil.adapted_decisions(self.plan.year)

    def granted(self, code: SubjectCode) -> Iterator[DecisionSubject]:
        """What this year's decisions of adapted education grant in the subject."""
        for decision in self.decisions():
            granted = decision.for_subject(code)
            if granted is not None:
                yield granted

    def grants(self) -> dict[SubjectCode, DecisionSubject]:
        """What holds in each subject that is granted: the newest of the year's decisions that names it."""
        grants: dict[SubjectCode, DecisionSubject] = {}
        for decision in reversed(self.decisions()):
            for granted in decision.subjects:
                grants.setdefault(granted.subject, granted)
        return grants

    def plans(self) -> tuple[Plan, ...]:
        """The pupil's plans up to this one, as it is looked at, in the order of the years."""
        others = [plan for plan in self.pupil.plans if plan.id != self.plan.id and plan.school_year <= self.plan.school_year]
        return tuple(sorted([*others, self.plan], key=lambda plan: plan.school_year))

    def active_goals(self) -> Iterator[tuple[SubjectPlan, Goal]]:
        """The goals that are still worked towards, each with its subject."""
        for subject in self.plan.subjects:
            for goal in subject.active_goals:
                yield subject, goal

    def finding(self, rule: str, message: str, **where: object) -> Finding:
        """A finding in this plan; `subject_plan` or `subject` and `goal` are places, all else are values of the sentence."""
        subject_plan, subject, goal = (where.pop(place, None) for place in ("subject_plan", "subject", "goal"))
        code = subject_plan.subject if isinstance(subject_plan, SubjectPlan) else subject
        return Finding(
            rule=rule,
            message=message,
            pupil=self.pupil.id,
            plan=self.plan.id,
            subject=SubjectCode(code) if isinstance(code, str) else None,
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
    decisions = checked.decisions()
    dates = [decision.decided_on for decision in decisions if decision.decided_on]
    activated = checked.plan.activated_on
    if not decisions:
        yield checked.finding("F01", "missing")
    elif not dates:
        yield checked.finding("F01", "undated")
    elif activated and min(dates) > activated:
        yield checked.finding("F01", "late", decided=min(dates), activated=activated)
    elif activated is None and checked.plan.is_counted:
        yield checked.finding("F01", "activation")


def _still_a_draft(checked: Checked) -> Iterator[Finding]:
    """F02: a plan that a decision demands is in use by 1 October, when it is counted.

    That there is a plan at all is `pupil_findings`' matter. A decision that begins later has demanded nothing yet.
    """
    year = checked.plan.year
    demanded = any((one.valid_from or one.decided_on or year.first_day) <= checked.today for one in checked.decisions())
    if checked.plan.status is PlanStatus.DRAFT and demanded and checked.today > year.day(10, 1):
        yield checked.finding("F02", "draft", year=year.label)


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


def _as_decided(checked: Checked) -> Iterator[Finding]:
    """F06: subjects, organisation and roles are those of the decision. A decision that names no subjects decides none."""
    grants = checked.grants()
    if not grants:
        return
    planned = {subject.subject for subject in checked.plan.subjects}
    for code in grants:
        if code not in planned:
            yield checked.finding("F06", "not_in_plan", subject=code)
    for subject in checked.plan.subjects:
        granted = grants.get(subject.subject)
        if granted is not None:
            yield from _differences(checked, subject, granted)
        elif subject.subject not in checked.areas:
            yield checked.finding("F06", "not_granted", subject_plan=subject)


def _differences(checked: Checked, subject: SubjectPlan, granted: DecisionSubject) -> Iterator[Finding]:
    if subject.organisation and granted.organisation and subject.organisation is not granted.organisation:
        yield checked.finding(
            "F06", "organisation", subject_plan=subject, planned=subject.organisation, granted=granted.organisation
        )
    given = _by_role(subject.hours_given)
    for role, hours in _by_role(granted.hours).items():
        if given and hours and role not in given:
            yield checked.finding("F06", "role", subject_plan=subject, role=role)


def _by_role(hours: tuple[RoleHours, ...]) -> dict[StaffRole, float]:
    sums: dict[StaffRole, float] = {}
    for entry in hours:
        sums[entry.role] = sums.get(entry.role, 0.0) + entry.hours
    return sums


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


def _consent(checked: Checked) -> Iterator[Finding]:
    """F08: each decision that has been made has consent; in the year the pupil turns 15 and later, the pupil's own.

    Whose it is stands as free text: the pupil's given name as a word of its own, or a word that begins with «elev».
    """
    own = checked.pupil.consents_alone(checked.plan.year)
    for decision in checked.decisions():
        decided = decision.decided_on
        if decided is None:
            continue  # F01 asks for the date first
        consent = decision.consent or DecisionConsent()
        if not filled(consent.given_by):
            yield checked.finding("F08", "given_by" if consent.given_on else "missing", decided=decided)
            continue
        if consent.given_on is None:
            yield checked.finding("F08", "undated", decided=decided)
        if own and not _is_the_pupil(consent.given_by or "", checked.pupil):
            yield checked.finding("F08", "own", decided=decided, by=consent.given_by)


def _is_the_pupil(written: str, pupil: Pupil) -> bool:
    words, name = _words(written), _words(pupil.given_name)
    named = any(words[place : place + len(name)] == name for place in range(len(words))) if name else False
    return named or any(word.startswith("elev") for word in words)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _pupil_voice(checked: Checked) -> Iterator[Finding]:
    """F09: the pupil's voice is recorded at each stage that has been reached."""
    for stage in reached_stages(checked.plan):
        voice = checked.plan.voice(stage)
        if voice is None or not any(map(filled, (voice.text, voice.method, voice.effect, voice.not_obtained_reason))):
            yield checked.finding("F09", "missing", stage=stage)
        elif not voice.is_recorded:
            yield checked.finding("F09", "partial", stage=stage)


def _guardians(checked: Checked) -> Iterator[Finding]:
    """F10: at each stage reached the guardians are invited, with a date, and have come or declined some weeks after.

    Pupils who are of age have no guardians to invite. Only the birth year is known, so nobody is told to invite the
    guardians of a pupil who turns 18 in the calendar year of the stage: the first of the school year for the choice of
    goals, the second for both evaluations. It may come too early by some months, never too late.
    """
    year, born = checked.plan.year, checked.pupil.birth_year
    for stage in reached_stages(checked.plan):
        calendar_year = year.start_year if stage is Stage.GOAL_SELECTION else year.end_year
        if born is not None and calendar_year - born >= FULL_AGE:
            continue
        talks = checked.plan.talks(ConversationKind.GUARDIAN, stage)
        invited = [talk.invited_on for talk in talks if talk.invited_on]
        if any(talk.is_settled for talk in talks):
            continue
        if not invited:
            yield checked.finding("F10", "not_invited", stage=stage)
        elif max(invited) + _PATIENCE < checked.today:
            yield checked.finding("F10", "no_answer", stage=stage, invited=max(invited))


def _class_plan(checked: Checked) -> Iterator[Finding]:
    """F11: the link to the class's plan is filled in."""
    if not filled(checked.plan.class_plan_link):
        yield checked.finding("F11", "missing")


def _midyear(checked: Checked) -> Iterator[Finding]:
    """F12: each goal has been evaluated mid-year. Without a finished round that is said once, and not of each goal."""
    plan = checked.plan
    midyear = plan.evaluation(Round.MIDYEAR)
    if midyear is None or not midyear.is_finalised:
        if plan.evaluation(Round.ANNUAL) is not None or plan.status is PlanStatus.CLOSED:
            yield checked.finding("F12", "unfinished", stage=Stage.MIDYEAR)
        return
    for subject in plan.subjects:
        for goal in subject.goals:
            if goal_state(plan, goal, Round.MIDYEAR).kind is StateKind.NOT_EVALUATED:
                yield checked.finding("F12", "goal", subject_plan=subject, goal=goal, stage=Stage.MIDYEAR)


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


def _hours(checked: Checked) -> Iterator[Finding]:
    """F14: when the year is summed up, at least nine tenths of the hours granted have been given, role by role.

    A role that is not entered at all beside others is a difference from the decision (F06), and is not told twice.
    """
    if checked.plan.evaluation(Round.ANNUAL) is None and checked.plan.status is not PlanStatus.CLOSED:
        return
    grants = checked.grants()
    for subject in checked.plan.subjects:
        granted = _by_role(grants[subject.subject].hours) if subject.subject in grants else {}
        given = _by_role(subject.hours_given)
        if sum(granted.values()) and not given:
            yield checked.finding("F14", "none", subject_plan=subject, granted=sum(granted.values()))
        for role, hours in granted.items():
            if role in given and 10 * given[role] < 9 * hours:
                yield checked.finding("F14", "less", subject_plan=subject, role=role, given=given[role], granted=hours)


def _expiry(checked: Checked) -> Iterator[Finding]:
    """F15: decision and expert assessment last the school year; the newest of each counts.

    Schools write the last school day, or the end of July. Both last the year, so what ends before June is what ends too early.
    """
    decisions = checked.decisions()
    end = decisions[-1].valid_to if decisions else None
    if end and _ends_too_early(checked, end):
        yield checked.finding("F15", "decision_expired" if end < checked.today else "decision_expires", date=end)
    assessments = _received(checked.pupil, before=checked.plan.year.next.first_day)
    end = assessments[-1].valid_until if assessments else None
    if end and _ends_too_early(checked, end):
        yield checked.finding("F15", "assessment_expired" if end < checked.today else "assessment_expires", date=end)


def _ends_too_early(checked: Checked, end: date) -> bool:
    return end < checked.plan.year.day(6, 1)


def _received(pupil: Pupil, *, before: date) -> list[ExpertAssessment]:
    """The assessments received before that day, newest last."""
    found = [(one.received_on, one) for one in pupil.expert_assessments if one.received_on and one.received_on < before]
    return [one for _, one in sorted(found, key=lambda entry: entry[0])]


def _can_be_evaluated(checked: Checked) -> Iterator[Finding]:
    """F16: the goal has an observable verb, one thing at a time, a criterion and a starting point."""
    for subject, goal in checked.active_goals():
        for message in goal_faults(goal, checked.language):
            yield checked.finding("F16", message, subject_plan=subject, goal=goal)


def goal_faults(goal: Goal, language: GoalLanguage) -> tuple[str, ...]:
    """What makes one goal hard to evaluate: the faults of its language, and `baseline` when nobody says where it starts."""
    faults = goal_language_faults(goal, language)
    return faults if filled(goal.baseline) or "text" in faults else (*faults, "baseline")


def goal_language_faults(goal: Goal, language: GoalLanguage) -> tuple[str, ...]:
    """What in its words makes one goal hard to evaluate: `text`, `verb`, `two`, `criterion`.

    Empty when another adult could see whether it is reached, whoever the pupil is and wherever the pupil starts.
    """
    if not filled(goal.text):
        return ("text",)
    faults = [] if is_observable(goal.text, language) else ["verb"]
    faults += ["two"] if is_twofold(goal.text, language) else []
    return tuple(faults if goal.has_criterion else [*faults, "criterion"])


def _grading(checked: Checked) -> Iterator[Finding]:
    """F17: where grades are given, somebody has thought about exemption in the subjects that leave the curriculum.

    A closed plan is past considering, and the pupil's grade is today's, not that of an earlier year.
    """
    if checked.pupil.grade not in GRADED_YEARS or checked.plan.status is PlanStatus.CLOSED:
        return
    for subject in checked.plan.subjects:
        if checked.deviates(subject) and subject.grading is None:
            yield checked.finding("F17", "consider", subject_plan=subject)


def _coverage(checked: Checked) -> Iterator[Finding]:
    """F18: each recommendation is answered by a goal, and each goal covered by a recommendation or the decision."""
    recommendations, grants = _recommendations(checked), checked.grants()
    answered = {answer for _, goal in checked.active_goals() for answer in goal.recommendations}
    for one in recommendations:
        if one.id not in answered:
            yield checked.finding("F18", "unanswered", subject=one.subject, recommendation=one.id, text=_shown(one.text))
    if not recommendations and not grants:
        return
    for subject, goal in checked.active_goals():
        if not goal.recommendations and subject.subject not in grants:
            yield checked.finding("F18", "uncovered", subject_plan=subject, goal=goal)


def _recommendations(checked: Checked) -> tuple[Recommendation, ...]:
    """What the newest assessment that holds this year recommends.

    One that comes in March or later is for the year that comes: it is due on 1 June, before the decision.
    """
    year = checked.plan.year
    valid = [
        one
        for one in _received(checked.pupil, before=year.day(3, 1))
        if one.valid_until is None or one.valid_until >= year.first_day
    ]
    return valid[-1].recommendations if valid else ()


def _shown(text: str) -> str:
    """The text on one line, and no longer than that it can stand in a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN_LENGTH else f"{line[: _SHOWN_LENGTH - 1].rstrip()}…"


def _apart(checked: Checked) -> Iterator[Finding]:
    """F19: what happens outside the class has a reason."""
    for subject in checked.plan.subjects:
        if subject.organisation not in (None, Organisation.CLASS) and not filled(subject.organisation_reason):
            yield checked.finding("F19", "reason", subject_plan=subject, organisation=subject.organisation)


def _ambition(checked: Checked) -> Iterator[Finding]:
    """F20: no goal is carried over twice or more, and the goals are not all at the top two years running."""
    origin = {goal.id: goal.carried_over_from for plan in checked.plans() for goal in plan.goals()}
    for subject, goal in checked.active_goals():
        times = _times_carried(goal, origin)
        if times > 1:
            yield checked.finding("F20", "carried", subject_plan=subject, goal=goal, times=times)
    done = [(plan, annual) for plan in checked.plans() if (annual := plan.evaluation(Round.ANNUAL)) and annual.is_finalised]
    latest = done[-2:]
    if len(latest) > 1 and all(_all_at_top(plan, annual, checked.scales) for plan, annual in latest):
        yield checked.finding("F20", "easy")


def _times_carried(goal: Goal, origin: Mapping[GoalId, GoalId | None]) -> int:
    """How many times the goal has been carried over, as far back as the plans go. A ring of goals ends where it began."""
    known = {goal.id}
    came_from = goal.carried_over_from
    while came_from is not None and came_from not in known:
        known.add(came_from)
        came_from = origin.get(came_from)
    return len(known) - 1


def _all_at_top(plan: Plan, annual: Evaluation, scales: Mapping[str, MasteryScale]) -> bool:
    scale = scales.get(annual.scale)
    states = [goal_state(plan, goal, Round.ANNUAL) for goal in plan.goals()]
    levels = [state.level for state in states if state.kind is not StateKind.ENDED]
    return scale is not None and bool(levels) and all(level == scale.top for level in levels)


def _alone(checked: Checked) -> Iterator[Finding]:
    """F21: an evaluation is not one person's.

    While several are to rate, the first to hand in is not alone, only first; so that is asked when the round is finished.
    """
    for kind in Round:
        evaluation = checked.plan.evaluation(kind)
        if evaluation is None:
            continue
        raters = {rating.staff for rating in evaluation.ratings if rating.submitted_at}
        rating_team = set(checked.plan.raters()) - evaluation.excused()
        if evaluation.is_finalised and len(raters) == 1:
            yield checked.finding("F21", "alone", stage=kind.stage)
        elif not evaluation.is_finalised and len(rating_team) == 1:
            yield checked.finding("F21", "one_rater", stage=kind.stage)


def reached_stages(plan: Plan) -> tuple[Stage, ...]:
    """The stages at which the pupil should have been asked by now."""
    opened = [kind.stage for kind in Round if plan.evaluation(kind) is not None]
    return (Stage.GOAL_SELECTION, *opened)


_RULES: tuple[Rule, ...] = (
    _decision,
    _still_a_draft,
    _substance,
    _deviation,
    _whole_subject,
    _as_decided,
    _responsible,
    _consent,
    _pupil_voice,
    _guardians,
    _class_plan,
    _midyear,
    _annual_report,
    _hours,
    _expiry,
    _can_be_evaluated,
    _grading,
    _coverage,
    _apart,
    _ambition,
    _alone,
)
