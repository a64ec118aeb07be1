"""One pupil's plan as the steps of Elev → IOP show it: what is stored, what is missing, and what may be changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.domain.catalogue import FindingKind
from ioplab.domain.findings import Finding
from ioplab.domain.guide import Step, StepReport, next_step
from ioplab.domain.ids import PupilId, StaffId
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import (
    PlanKind,
    PlanStatus,
    StaffRole,
    Stage,
    TeamLayer,
)
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations import people, plans, pupils
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.fields import Field, attribute
from ioplab.ui.viewmodels.goals import GoalsView
from ioplab.ui.viewmodels.ground import GroundView
from ioplab.ui.viewmodels.history import HistoryView
from ioplab.ui.viewmodels.quality import QualityView
from ioplab.ui.viewmodels.talks import TalksView


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
        self._open: tuple[Finding, ...] = ()
        self.ground = GroundView(self)
        self.goals = GoalsView(self)
        self.talks = TalksView(self)
        self.quality = QualityView(self)
        self.history = HistoryView(self)
        session.changed.connect(self._on_changed)
        session.pupil_chosen.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read everything anew."""
        workspace = self.session.workspace
        pupil_id = self.session.pupil
        self.pupil = workspace.pupil(PupilId(pupil_id)) if pupil_id else None
        if self.pupil is None:
            self.plan, self.reports, self.findings, self._open = None, (), (), ()
        else:
            self.plan = self.pupil.plan_for(workspace.year)
            self.findings = workspace.findings(self.pupil, self.plan)
            self._open = tuple(plans.open_demands(self.plan, self.findings)) if self.plan else ()
            self.reports = workspace.guide(self.pupil, self.plan, self.findings)
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
        if report.reason:
            lacks = tr("{state}: {reason}").format(state=state, reason=report.reason)
        return f"{report.step.value}. {wording.step_name(report.step)}\n{lacks or state}"

    def not_needed_because(self, step: Step) -> str:
        """Why somebody has marked a step as not needed; nothing where nobody has."""
        known = self.plan.steps_not_needed if self.plan else ()
        return next((one.reason for one in known if one.step == step), "")

    def mark_not_needed(self, step: Step, reason: str) -> bool:
        """Mark a step as not needed; without a reason it is told and not done."""
        if self.plan is None:
            self.session.trouble.emit(tr("Start planen først, så kan steg tas ut av den."))
            return False
        if not reason.strip():
            self.session.trouble.emit(tr("Skriv hvorfor steget ikke er nødvendig."))
            return False
        return bool(self.session.run(plans.mark_step, self.plan.id, step.value, not_needed_because=reason))

    def mark_needed(self, step: Step) -> None:
        """Take a step along again."""
        if self.plan is not None:
            self.session.run(plans.mark_step, self.plan.id, step.value, not_needed_because=None)

    def is_open_demand(self, finding: Finding) -> bool:
        """Whether a finding is a demand that is not met and nobody has given a reason for."""
        return finding in self._open

    def finding_words(self, finding: Finding) -> str:
        """A finding with its kind and basis; one that has been given a reason says so."""
        return f"{self.hint(finding)}\n{tr(catalogues.finding_rules()[finding.rule].basis)}"

    def hint(self, finding: Finding) -> str:
        """A finding with its kind, marked by shape and word."""
        rule = catalogues.finding_rules()[finding.rule]
        is_open = self.is_open_demand(finding)
        excused = rule.kind is FindingKind.DEMAND and not is_open
        kind = tr("unntak") if excused else tr(rule.kind.value)
        return f"{'!' if is_open else '·'} {kind.capitalize()}: {wording.finding_text(finding)}"

    def step_of(self, finding: Finding) -> Step:
        """The step where a finding is mended. What belongs to an evaluation is mended in that round; talks and team are not."""
        rule = catalogues.finding_rules()[finding.rule]
        by_stage = {Stage.MIDYEAR: Step.MIDYEAR, Stage.ANNUAL: Step.ANNUAL}
        in_round = self.place_of(finding).partition(".")[0] == "evaluation" or self.place_of(finding) == "plan.voice"
        own = Step(rule.step_of(finding.message))
        return by_stage.get(plans.stage_of(finding), own) if in_round else own

    def place_of(self, finding: Finding) -> str:
        """The field where a finding is mended, such as ``subject.content``."""
        return catalogues.finding_rules()[finding.rule].field(finding.message)

    def start_plan(self) -> None:
        """Begin this year's plan, with what is carried over from an earlier one."""
        if self.pupil:
            self.session.run(plans.start_plan, self.pupil.id, self.session.workspace.year, from_earlier=True)

    # The pupil

    def pupil_field(self, name: str) -> Field:
        """A field of the pupil."""
        return attribute(f"pupil.{name}", lambda: self.pupil, name, lambda value: self._store_pupil(name, value))

    def _store_pupil(self, name: str, value: Any) -> object:
        return self.pupil and self.session.run(pupils.edit_pupil, self.pupil.id, **{name: value})

    def birth_year_field(self) -> Field:
        """The year of birth as text."""
        return Field(
            key="pupil.birth_year",
            owner=lambda: self.pupil,
            get=lambda pupil: str(pupil.birth_year or ""),
            write=self.store_birth_year,
        )

    def store_birth_year(self, text: str) -> None:
        """Store the year of birth; what is no year is told and not stored."""
        if not text.strip():
            self._store_pupil("birth_year", None)
        elif text.strip().isdecimal() and 1900 <= int(text) <= self.session.workspace.today.year:  # noqa: PLR2004
            self._store_pupil("birth_year", int(text))
        else:
            self.session.trouble.emit(tr("Fødselsåret skal være et årstall, for eksempel 2016."))

    # Voice

    def voice_field(self, name: str) -> Field:
        """What the pupil says when goals are chosen."""

        def store(value: Any) -> object:
            return self.plan and self.session.run(plans.set_voice, self.plan.id, Stage.GOAL_SELECTION, **{name: value})

        return Field(
            key="plan.voice",
            owner=lambda: self.plan,
            get=lambda plan: getattr(plan.voice(Stage.GOAL_SELECTION), name, None),
            write=store,
        )

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

    def described(self, staff_id: StaffId) -> str:
        """Somebody's name, and under it what they are employed as and have studied."""
        education = next((one.education for one in self.session.workspace.staff() if one.id == staff_id), None)
        below = " · ".join(part for part in (self.role_of(staff_id), education) if part)
        return f"{self.name_of(staff_id)}\n{below}"

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

    def plan_field(self, name: str) -> Field:
        """A field of the plan."""

        def store(value: Any) -> object:
            return self.plan and self.session.run(plans.edit_plan, self.plan.id, **{name: value})

        return attribute(f"plan.{name}", lambda: self.plan, name, store)

    # Activation and the way on

    def demands(self) -> Sequence[Finding]:
        """The demands that are not met and nobody has given a reason for."""
        return self._open

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
        return tr("Alt som kreves, er på plass. Når planen er tatt i bruk, telles den.")

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

    @property
    def has_next_year(self) -> bool:
        """Whether next year's plan is there already."""
        return bool(self.pupil and self.plan and self.pupil.plan_for(self.plan.year.next))

    def start_next_year(self) -> bool:
        """Begin next year's plan if it is not there, and show it."""
        if self.plan is None:
            return False
        following, is_new = self.plan.year.next, not self.has_next_year
        if is_new and not self.session.run(plans.start_next_plan, self.plan.id):
            return False
        self.session.choose_year(following)
        if is_new:
            words = tr("Planen for {year} er laget som utkast, og vises nå. Bare det som er nytt, trenger å skrives.")
            self.session.done.emit(words.format(year=following.label))
        return True

    def round_words(self, step: Step) -> str:
        """How it stands with an evaluation."""
        report = next((one for one in self.reports if one.step is step), None)
        if report is None:
            return ""
        lacks = ", ".join(wording.lack_text(lack) for lack in report.missing)
        return f"{wording.step_name(step)}: {lacks or wording.state_name(report.state)}"
