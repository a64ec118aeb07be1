"""One pupil's plan as the steps of Elev → IOP show it: what is stored, what is missing, and what may be changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.domain.catalogue import FindingKind
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Step, StepReport, next_step
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import AssessmentId, DecisionId, GoalId, PupilId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Conversation, Plan, SubjectPlan, TeamMember
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.vocabulary import (
    Adaptation,
    ConversationKind,
    DecisionKind,
    Organisation,
    PlanKind,
    PlanStatus,
    StaffRole,
    Stage,
    TeamLayer,
)
from ioplab.i18n import tr
from ioplab.labels import label, long_date, number
from ioplab.operations import goals as goal_operations
from ioplab.operations import people, plans, pupils
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_RECOMMENDATION = re.compile(r"\s*(?P<subject>[^:]{2,30}):\s*(?P<text>.+)")
_HOURS = re.compile(r"\s*(?P<role>[^\d,;]+?)\s*:?\s*(?P<hours>\d+(?:[.,]\d+)?)\s*")


class PupilView(QObject):
    """What the pages about one pupil's plan show and may ask for."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self.session = session
        self.pupil: Pupil | None = None
        self.plan: Plan | None = None
        self.reports: tuple[StepReport, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self._assessment: AssessmentId | None = None
        self._decision: DecisionId | None = None
        self._subject: SubjectPlanId | None = None
        session.changed.connect(self._on_changed)
        session.pupil_chosen.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read everything anew."""
        workspace = self.session.workspace
        pupil_id = self.session.pupil
        self.pupil = workspace.pupil(PupilId(pupil_id)) if pupil_id else None
        if self.pupil is None:
            self.plan, self.reports, self.findings = None, (), ()
        else:
            self.plan = self.pupil.plan_for(workspace.year)
            self.findings = workspace.findings(self.pupil, self.plan)
            self.reports = workspace.guide(self.pupil, self.plan)
        self.refreshed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self.pupil is None or self.pupil.id in changed.pupils or changed.tables & {"staff", "school", "pupil"}:
            self.refresh()

    # Head

    @property
    def title(self) -> str:
        """The pupil's first name."""
        return self.pupil.given_name if self.pupil else tr("Elever")

    @property
    def facts(self) -> str:
        """Class, plan and status."""
        if self.pupil is None:
            return ""
        if self.plan is None:
            words = tr("ingen IOP for {year}").format(year=self.session.workspace.year.label)
            return " · ".join(part for part in (self.pupil.class_name, words) if part)
        parts = [self.pupil.class_name, f"IOP {self.plan.school_year}", label(self.plan.status)]
        return " · ".join(part for part in parts if part)

    @property
    def next(self) -> StepReport | None:
        """The step to go to."""
        return next_step(self.reports)

    def step_words(self, report: StepReport) -> str:
        """A step's name, and under it what is missing."""
        lacks = ", ".join(wording.lack_text(lack) for lack in report.missing)
        state = wording.state_name(report.state)
        return f"{report.step.value}. {wording.step_name(report.step)}\n{lacks or state}"

    def finding_words(self, finding: Finding) -> str:
        """A finding with its kind and basis; one that has been given a reason says so."""
        rule = catalogues.finding_rules()[finding.rule]
        excused = rule.kind is FindingKind.DEMAND and self.plan and finding not in plans.open_demands(self.plan, self.findings)
        kind = tr("unntak") if excused else rule.kind.value
        mark = "!" if kind == FindingKind.DEMAND.value else "·"
        return f"{mark} {kind.capitalize()}: {wording.finding_text(finding)}\n{rule.basis}"

    def step_of(self, finding: Finding) -> Step:
        """The step where a finding is mended."""
        by_stage = {Stage.MIDYEAR: Step.MIDYEAR, Stage.ANNUAL: Step.ANNUAL}
        return by_stage.get(plans.stage_of(finding), Step(catalogues.finding_rules()[finding.rule].step))

    def start_plan(self) -> None:
        """Begin this year's plan."""
        if self.pupil:
            self.session.run(plans.start_plan, self.pupil.id, self.session.workspace.year)

    # The pupil

    def of_pupil(self, name: str) -> Callable[[], Any]:
        """Reads a field of the pupil."""
        return lambda: getattr(self.pupil, name, None)

    def to_pupil(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the pupil."""

        def store(value: Any) -> object:
            return self.pupil and self.session.run(pupils.edit_pupil, self.pupil.id, **{name: value})

        return store

    def store_birth_year(self, text: str) -> None:
        """Store the year of birth; what is no year is told and not stored."""
        if not text.strip():
            self.to_pupil("birth_year")(None)
        elif text.strip().isdecimal() and 1900 <= int(text) <= self.session.workspace.today.year:  # noqa: PLR2004
            self.to_pupil("birth_year")(int(text))
        else:
            self.session.trouble.emit(tr("Fødselsåret skal være et årstall, for eksempel 2016."))

    # Assessment and decision

    @property
    def assessment(self) -> ExpertAssessment | None:
        """The expert assessment shown: the one chosen, or the newest."""
        known = self.pupil.expert_assessments if self.pupil else ()
        return next((one for one in known if one.id == self._assessment), known[-1] if known else None)

    def choose_assessment(self, assessment_id: AssessmentId) -> None:
        """Show another assessment."""
        self._assessment = assessment_id
        self.refreshed.emit()

    def assessments(self) -> list[tuple[AssessmentId, str]]:
        """The assessments with their dates."""
        known = self.pupil.expert_assessments if self.pupil else ()
        return [
            (one.id, tr("mottatt {day}").format(day=long_date(one.received_on)) if one.received_on else tr("ikke mottatt"))
            for one in known
        ]

    def add_assessment(self) -> None:
        """Enter a new expert assessment."""
        if self.pupil:
            key = AssessmentId(self.session.workspace.vault.new_id())
            self._assessment = key
            self.session.run(pupils.add_assessment, self.pupil.id, assessment_id=key)

    def of_assessment(self, name: str) -> Callable[[], Any]:
        """Reads a field of the assessment shown."""
        return lambda: getattr(self.assessment, name, None)

    def to_assessment(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the assessment shown."""

        def store(value: Any) -> object:
            return self.assessment and self.session.run(pupils.edit_assessment, self.assessment.id, **{name: value})

        return store

    def recommendations_text(self) -> str:
        """The recommendations, one a line, the subject first."""
        known = self.assessment.recommendations if self.assessment else ()
        return "\n".join(f"{catalogues.subject_name(one.subject)}: {one.text}" if one.subject else one.text for one in known)

    def store_recommendations(self, text: str) -> None:
        """Store the lines; a line keeps its identity by its words, else by its place."""
        if self.assessment is None:
            return
        lines = [_recommendation(line) for line in text.splitlines() if line.strip()]
        known = self.assessment.recommendations
        by_words = {one.text: one.id for one in known}
        told = []
        for place, (subject, words) in enumerate(lines):
            same_place = known[place].id if place < len(known) and len(lines) == len(known) else None
            told.append((by_words.get(words, same_place), subject, words))
        self.session.run(pupils.set_recommendations, self.assessment.id, told)

    @property
    def decision(self) -> Decision | None:
        """The decision shown: the one chosen, or the newest."""
        known = self.pupil.decisions if self.pupil else ()
        return next((one for one in known if one.id == self._decision), known[-1] if known else None)

    def choose_decision(self, decision_id: DecisionId) -> None:
        """Show another decision."""
        self._decision = decision_id
        self.refreshed.emit()

    def decisions(self) -> list[tuple[DecisionId, str]]:
        """The decisions with their dates."""
        known = self.pupil.decisions if self.pupil else ()
        return [(one.id, f"{label(one.kind)} {long_date(one.decided_on)}".strip()) for one in known]

    def add_decision(self) -> None:
        """Enter a new decision of individually adapted education."""
        if self.pupil:
            key = DecisionId(self.session.workspace.vault.new_id())
            self._decision = key
            kind = DecisionKind.INDIVIDUALLY_ADAPTED
            self.session.run(pupils.add_decision, self.pupil.id, kind=kind, decision_id=key)

    def of_decision(self, name: str) -> Callable[[], Any]:
        """Reads a field of the decision shown."""
        return lambda: getattr(self.decision, name, None)

    def to_decision(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the decision shown."""

        def store(value: Any) -> object:
            return self.decision and self.session.run(pupils.edit_decision, self.decision.id, **{name: value})

        return store

    def of_consent(self, name: str) -> Callable[[], Any]:
        """Reads a field of the decision's consent."""
        return lambda: getattr(self.decision.consent if self.decision else None, name, None)

    def to_consent(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the decision's consent."""

        def store(value: Any) -> object:
            known = (self.decision.consent if self.decision else None) or DecisionConsent()
            changed = replace(known, **{name: value or None})
            return self.to_decision("consent")(changed)

        return store

    def granted_roles(self) -> list[StaffRole]:
        """The roles that have a column of hours: the usual ones, and any other the decision names."""
        usual = [
            StaffRole.TEACHER,
            StaffRole.SPECIAL_EDUCATOR,
            StaffRole.MILIEU_THERAPIST,
            StaffRole.MILIEU_WORKER,
            StaffRole.ASSISTANT,
        ]
        named = {hours.role for one in self.granted() for hours in one.hours}
        return [*usual, *(role for role in StaffRole if role in named and role not in usual)]

    def granted(self) -> tuple[DecisionSubject, ...]:
        """What the decision grants, subject by subject."""
        return self.decision.subjects if self.decision else ()

    def add_granted(self, code: SubjectCode) -> None:
        """Take a subject into the decision."""
        if any(one.subject == code for one in self.granted()):
            self.session.trouble.emit(tr("Faget står allerede i vedtaket."))
        elif code:
            self.to_decision("subjects")((*self.granted(), DecisionSubject(subject=code)))

    def change_granted(self, row: DecisionSubject, **changes: Any) -> None:
        """Change what is granted in one subject."""
        changed = replace(row, **changes)
        self.to_decision("subjects")(tuple(changed if one.subject == row.subject else one for one in self.granted()))

    def remove_granted(self, row: DecisionSubject) -> None:
        """Take a subject out of the decision."""
        self.to_decision("subjects")(tuple(one for one in self.granted() if one.subject != row.subject))

    def store_granted_hours(self, row: DecisionSubject, role: StaffRole, text: Any) -> None:
        """Store the hours of one role in one subject; what is no number is told and not stored."""
        hours = parse_hours(str(text))
        if hours is None:
            self.session.trouble.emit(tr("Timene skal være et tall, for eksempel 76 eller 28,5."))
            return
        others = tuple(one for one in row.hours if one.role is not role)
        self.change_granted(row, hours=(*others, RoleHours(role=role, hours=hours)) if hours else others)

    # Voice and talks

    def of_voice(self, name: str) -> Callable[[], Any]:
        """Reads what the pupil says when goals are chosen."""
        return lambda: getattr(self.plan.voice(Stage.GOAL_SELECTION) if self.plan else None, name, None)

    def to_voice(self, name: str) -> Callable[[Any], object]:
        """Stores what the pupil says when goals are chosen."""

        def store(value: Any) -> object:
            return self.plan and self.session.run(plans.set_voice, self.plan.id, Stage.GOAL_SELECTION, **{name: value})

        return store

    def talk(self, kind: ConversationKind, stage: Stage) -> Conversation | None:
        """The newest talk of that kind and stage."""
        talks = self.plan.talks(kind, stage) if self.plan else ()
        return talks[-1] if talks else None

    def of_talk(self, kind: ConversationKind, stage: Stage, name: str) -> Callable[[], Any]:
        """Reads a field of a talk."""
        return lambda: getattr(self.talk(kind, stage), name, None)

    def to_talk(self, kind: ConversationKind, stage: Stage, name: str) -> Callable[[Any], object]:
        """Stores a field of a talk, which is entered when it is not there."""

        def store(value: Any) -> object:
            known = self.talk(kind, stage)
            if known is not None:
                return self.session.run(plans.edit_conversation, known.id, **{name: value})
            if self.plan is None or not value:
                return None
            return self.session.run(plans.add_conversation, self.plan.id, kind=kind, stage=stage, **{name: value})

        return store

    # Team

    def staff(self) -> tuple[tuple[StaffId, str], ...]:
        """Everybody with name and role."""
        return tuple((one.id, f"{one.name}, {one.title or label(one.role)}") for one in self.session.workspace.staff())

    def teachers(self) -> tuple[tuple[StaffId, str], ...]:
        """Those who may be responsible for a subject."""
        return tuple((one.id, one.name) for one in self.session.workspace.staff())

    def name_of(self, staff_id: StaffId | None) -> str:
        """What somebody is called."""
        return next((one.name for one in self.session.workspace.staff() if one.id == staff_id), "")

    def role_of(self, staff_id: StaffId) -> str:
        """What somebody is employed as."""
        return next((one.title or label(one.role) for one in self.session.workspace.staff() if one.id == staff_id), "")

    def is_teacher(self, staff_id: StaffId) -> bool:
        """Whether somebody may be responsible for a subject (§ 17-6)."""
        return any(one.id == staff_id and one.teacher_qualified for one in self.session.workspace.staff())

    def set_teacher(self, staff_id: StaffId, *, qualified: bool) -> None:
        """Say whether somebody is qualified as a teacher."""
        self.session.run(people.edit_staff, staff_id, teacher_qualified=qualified)

    def add_member(self, staff_id: StaffId | None) -> None:
        """Take somebody into the team, as one who rates."""
        if self.plan and staff_id:
            member = TeamMember(staff=staff_id, layer=TeamLayer.INNER, rates=True)
            self.session.run(plans.set_team, self.plan.id, (*self.plan.team, member))

    def change_member(self, member: TeamMember, **changes: Any) -> None:
        """Change somebody's place in the team."""
        if self.plan:
            changed = replace(member, **changes)
            team = tuple(changed if one.staff == member.staff else one for one in self.plan.team)
            self.session.run(plans.set_team, self.plan.id, team)

    def remove_member(self, member: TeamMember) -> None:
        """Take somebody out of the team."""
        if self.plan:
            self.session.run(plans.set_team, self.plan.id, tuple(one for one in self.plan.team if one.staff != member.staff))

    def add_staff(self, name: str, role: StaffRole) -> bool:
        """Enter a colleague."""
        if not name.strip():
            self.session.trouble.emit(tr("Skriv navnet på den ansatte."))
            return False
        return bool(self.session.run(people.add_staff, name=name, role=role))

    def of_plan(self, name: str) -> Callable[[], Any]:
        """Reads a field of the plan."""
        return lambda: getattr(self.plan, name, None)

    def to_plan(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the plan."""

        def store(value: Any) -> object:
            return self.plan and self.session.run(plans.edit_plan, self.plan.id, **{name: value})

        return store

    # Subjects and goals

    @property
    def subject(self) -> SubjectPlan | None:
        """The subject shown: the one chosen, or the first."""
        known = self.plan.subjects if self.plan else ()
        return next((one for one in known if one.id == self._subject), known[0] if known else None)

    def choose_subject(self, subject_plan_id: SubjectPlanId) -> None:
        """Show another subject."""
        if subject_plan_id != self._subject:
            self._subject = subject_plan_id
            self.refreshed.emit()

    def add_subject(self, code: SubjectCode) -> bool:
        """Take a subject into the plan and show it."""
        if self.plan is None:
            return False
        key = SubjectPlanId(self.session.workspace.vault.new_id())
        before, self._subject = self._subject, key
        if self.session.run(goal_operations.add_subject, self.plan.id, code, subject_plan_id=key):
            return True
        self._subject = before
        return False

    def remove_subject(self) -> None:
        """Take the subject shown out of the plan."""
        if self.subject:
            self.session.run(goal_operations.remove_subject, self.subject.id)

    def of_subject(self, name: str) -> Callable[[], Any]:
        """Reads a field of the subject shown."""
        return lambda: getattr(self.subject, name, None)

    def to_subject(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the subject shown."""

        def store(value: Any) -> object:
            return self.subject and self.session.run(goal_operations.edit_subject, self.subject.id, **{name: value})

        return store

    def set_adaptation(self, tag: Adaptation, *, on: bool) -> None:
        """Tag the subject shown with a side of adapted teaching, or take the tag away."""
        if self.subject:
            tags = {*self.subject.adaptations, tag} if on else set(self.subject.adaptations) - {tag}
            self.to_subject("adaptations")(tuple(one for one in Adaptation if one in tags))

    def hours_text(self) -> str:
        """Hours given in the subject shown, in words."""
        given = self.subject.hours_given if self.subject else ()
        return ", ".join(f"{label(one.role)} {number(one.hours)}" for one in given)

    def store_hours(self, text: str) -> None:
        """Store hours written as «spesialpedagog 104, assistent 30»; what cannot be read is told and not stored."""
        roles = {label(role).split("/")[0]: role for role in StaffRole} | {label(role): role for role in StaffRole}
        given: list[RoleHours] = []
        for part in re.split(r"[;\n]|,(?!\d)", text):
            match = _HOURS.fullmatch(part)
            role = roles.get(match["role"].strip().lower()) if match else None
            if part.strip() and (match is None or role is None):
                words = tr("Jeg forstår ikke «{part}». Skriv rolle og timer, for eksempel: lærer 76, assistent 30.")
                self.session.trouble.emit(words.format(part=part.strip()))
                return
            if match and role:
                given.append(RoleHours(role=role, hours=float(match["hours"].replace(",", "."))))
        self.to_subject("hours_given")(tuple(given))

    def add_goal(self) -> GoalId | None:
        """A new, empty goal in the subject shown."""
        if self.subject is None:
            self.session.trouble.emit(tr("Legg til et fag først."))
            return None
        key = GoalId(self.session.workspace.vault.new_id())
        level = catalogues.default_scale().attained_from
        made = self.session.run(goal_operations.add_goal, self.subject.id, goal_id=key, expected_level=level)
        return key if made else None

    def store_goal(self, goal_id: GoalId, name: str, value: Any) -> None:
        """Store a field of a goal."""
        if name == "text":
            self.session.run(goal_operations.reword_goal, goal_id, value)
        else:
            self.session.run(goal_operations.edit_goal, goal_id, **{name: value})

    def move_goal(self, goal_id: GoalId, by: int) -> None:
        """Move a goal up or down among its subject's."""
        if self.subject is None:
            return
        order = [goal.id for goal in self.subject.goals]
        if goal_id not in order:
            return
        place = order.index(goal_id)
        target = min(max(place + by, 0), len(order) - 1)
        order.insert(target, order.pop(place))
        self.session.run(goal_operations.arrange_goals, self.subject.id, order)

    def remove_goal(self, goal_id: GoalId) -> None:
        """Take a goal out of the plan."""
        self.session.run(goal_operations.remove_goal, goal_id)

    def hints(self, goal_id: GoalId) -> str:
        """What the findings say of one goal, for the line under it."""
        return "\n".join(wording.finding_text(one) for one in self.findings if one.goal == goal_id and one.rule == "F16")

    # Activation and the way on

    def demands(self) -> Sequence[Finding]:
        """The demands that are not met and nobody has given a reason for."""
        return plans.open_demands(self.plan, self.findings) if self.plan else ()

    def document_exception(self, finding: Finding, reason: str) -> bool:
        """Give the reason for a demand that is not met."""
        return bool(self.plan and self.session.run(plans.document_exception, self.plan.id, finding, reason))

    def activation_words(self) -> str:
        """How it stands with taking the plan in use."""
        if self.plan is None:
            return tr("Det er ingen plan å ta i bruk ennå.")
        if self.plan.status is not PlanStatus.DRAFT:
            return tr("Planen ble tatt i bruk {day}.").format(day=long_date(self.plan.activated_on))
        demands = len(plans.demands_at(Stage.GOAL_SELECTION, self.demands()))
        if demands:
            return tr("{count} krav er ikke oppfylt. Se merknadene.").format(count=demands)
        return tr(
            "Alt som kreves, er på plass. Når planen er tatt i bruk, telles den, og tidligere ordlyd av målene tas vare på."
        )

    def activate(self, on: date | None) -> None:
        """Take the plan in use."""
        if self.plan and self.session.run(plans.activate_plan, self.plan.id, on=on):
            self.session.done.emit(tr("Planen er tatt i bruk."))

    def plan_kinds(self) -> list[tuple[PlanKind, str]]:
        """The kinds of plan."""
        return [(kind, label(kind)) for kind in PlanKind]

    def next_year_words(self) -> str:
        """How it stands with next year's plan."""
        if self.pupil is None or self.plan is None:
            return tr("Neste års plan begynner som en kopi av denne.")
        following = self.plan.year.next
        if self.pupil.plan_for(following):
            return tr("Planen for {year} er laget.").format(year=following.label)
        return tr("Planen for {year} begynner som en kopi der bare målene som videreføres, er igjen.").format(
            year=following.label
        )

    def start_next_year(self) -> None:
        """Begin next year's plan."""
        if self.plan and self.session.run(plans.start_next_plan, self.plan.id):
            self.session.done.emit(tr("Neste års plan er laget som utkast."))

    def round_words(self, step: Step) -> str:
        """How it stands with an evaluation."""
        report = next((one for one in self.reports if one.step is step), None)
        if report is None:
            return ""
        lacks = ", ".join(wording.lack_text(lack) for lack in report.missing)
        return f"{wording.step_name(step)}: {lacks or wording.state_name(report.state)}"


def parse_hours(text: str) -> float | None:
    """A number of hours as people write it; nothing is none; None when it is no number."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return 0.0
    try:
        hours = float(plain)
    except ValueError:
        return None
    return hours if 0 <= hours < 10_000 else None  # noqa: PLR2004 - more hours than a year has


def subject_choices() -> list[tuple[SubjectCode, str]]:
    """The subject catalogue as choices."""
    return [(code, subject.name) for code, subject in catalogues.subjects().items()]


def subject_code(data: Any, text: str) -> SubjectCode:
    """The code for what was chosen or typed: a catalogue subject by its name, else the school's own."""
    typed = text.strip()
    by_name = {subject.name.casefold(): code for code, subject in catalogues.subjects().items()}
    known = by_name.get(typed.casefold())
    if known:
        return known
    return SubjectCode(typed or data or "")


def organisation_choices() -> list[tuple[Organisation, str]]:
    """The organisations as choices."""
    return [(one, label(one)) for one in Organisation]


def _recommendation(line: str) -> tuple[SubjectCode | None, str]:
    """A line as subject and words; a beginning that is no subject belongs to the words."""
    match = _RECOMMENDATION.fullmatch(line)
    if match:
        code = subject_code(None, match["subject"])
        if code in catalogues.subjects():
            return code, match["text"].strip()
    return None, line.strip()
