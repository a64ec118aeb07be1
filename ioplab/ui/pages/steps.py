"""The steps of Elev → IOP that are forms: Grunnlag, Eleven, IOP-team, Kvalitetssikring, Ta i bruk, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import TeamMember
from ioplab.domain.pupil import DecisionSubject
from ioplab.domain.vocabulary import ConversationKind, DecisionKind, PlanStatus, StaffRole, Stage, TeamLayer
from ioplab.i18n import tr
from ioplab.labels import label, number
from ioplab.ui._generated.ui_activation_step import Ui_ActivationStep
from ioplab.ui._generated.ui_foundation_step import Ui_FoundationStep
from ioplab.ui._generated.ui_next_year_step import Ui_NextYearStep
from ioplab.ui._generated.ui_pupil_step import Ui_PupilStep
from ioplab.ui._generated.ui_quality_step import Ui_QualityStep
from ioplab.ui._generated.ui_round_step import Ui_RoundStep
from ioplab.ui._generated.ui_team_step import Ui_TeamStep
from ioplab.ui.pages.step import StepPage, grade_choices
from ioplab.ui.viewmodels.choices import organisation_choices, subject_choices, subject_code
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate


class FoundationStep(StepPage):
    """Grunnlag: sakkyndig vurdering, vedtak, samtykke."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_FoundationStep()
        ui.setupUi(self)
        ground, bind = self.view.ground, self.bind
        bind(ui.neededEdit, ground.assessment_field("needed_by"))
        bind(ui.receivedEdit, ground.assessment_field("received_on"))
        bind(ui.validUntilEdit, ground.assessment_field("valid_until"))
        bind(ui.recommendationsEdit, ground.recommendations_field())
        fill(ui.kindCombo, [(kind, label(kind)) for kind in DecisionKind])
        bind(ui.kindCombo, ground.decision_field("kind"))
        bind(ui.decidedEdit, ground.decision_field("decided_on"))
        bind(ui.fromEdit, ground.decision_field("valid_from"))
        bind(ui.toEdit, ground.decision_field("valid_to"))
        bind(ui.caseEdit, ground.decision_field("case_reference"))
        bind(ui.bestInterestsEdit, ground.decision_field("best_interests"))
        bind(ui.consentByEdit, ground.consent_field("given_by"))
        bind(ui.consentOnEdit, ground.consent_field("given_on"))
        self._granted: Grid[DecisionSubject] = Grid(parent=self)
        ui.grantedTable.show_all()
        ui.grantedTable.setModel(self._granted)
        ui.grantedTable.setItemDelegate(ChoiceDelegate(self))
        fill(ui.grantedCombo, subject_choices())
        ui.addAssessmentButton.clicked.connect(ground.add_assessment)
        ui.addDecisionButton.clicked.connect(ground.add_decision)
        ui.addGrantedButton.clicked.connect(self._add_granted)
        ui.removeGrantedButton.clicked.connect(self._remove_granted)
        ui.assessmentCombo.activated.connect(lambda: ground.choose_assessment(ui.assessmentCombo.currentData()))
        ui.decisionCombo.activated.connect(lambda: ground.choose_decision(ui.decisionCombo.currentData()))

    def refresh(self) -> None:
        """Show what is stored."""
        ground, ui = self.view.ground, self.ui
        for combo, entries, chosen in (
            (ui.assessmentCombo, ground.assessments(), ground.assessment),
            (ui.decisionCombo, ground.decisions(), ground.decision),
        ):
            fill(combo, entries)
            combo.setCurrentIndex(next((i for i, entry in enumerate(entries) if chosen and entry[0] == chosen.id), -1))
            combo.setVisible(len(entries) > 1)
        ui.assessmentForm.setVisible(ground.assessment is not None)
        ui.decisionForm.setVisible(ground.decision is not None)
        self._granted.show_rows(ground.granted(), self._columns())
        super().refresh()

    def whose(self) -> object:
        """Of the assessment and the decision shown."""
        ground = self.view.ground
        return ground.assessment and ground.assessment.id, ground.decision and ground.decision.id

    def _columns(self) -> list[Column[DecisionSubject]]:
        change = self.view.ground.change_granted
        return [
            Column(title=tr("Fag"), text=lambda row: catalogues.subject_name(row.subject)),
            Column(
                title=tr("Organisering"),
                text=lambda row: label(row.organisation),
                value=lambda row: row.organisation,
                store=lambda row, value: change(row, organisation=value),
                choices=organisation_choices(),
            ),
            *(self._hours_column(role) for role in self.view.ground.granted_roles()),
            Column(
                title=tr("Avvik"),
                text=lambda row: tr("avvik tillatt") if row.deviation_allowed else tr("ikke avvik"),
                checked=lambda row: row.deviation_allowed,
                store=lambda row, value: change(row, deviation_allowed=value),
            ),
            Column(
                title=tr("§ 11-9"),
                text=lambda row: tr("unntak fra krav om lærer") if row.competence_exception else tr("ikke unntak"),
                checked=lambda row: row.competence_exception,
                store=lambda row, value: change(row, competence_exception=value),
            ),
        ]

    def _hours_column(self, role: StaffRole) -> Column[DecisionSubject]:
        def hours(row: DecisionSubject) -> str:
            return next((number(one.hours) for one in row.hours if one.role is role), "")

        return Column(
            title=label(role).split("/")[0].capitalize(),
            text=hours,
            store=lambda row, text: self.view.ground.store_hours(row, role, text),
            right=True,
        )

    def _add_granted(self) -> None:
        self.view.ground.add_granted(subject_code(self.ui.grantedCombo.currentData(), self.ui.grantedCombo.currentText()))

    def _remove_granted(self) -> None:
        row = self._granted.row_at(self.ui.grantedTable.currentIndex())
        if row is not None:
            self.view.ground.remove_granted(row)


class PupilStep(StepPage):
    """Eleven: ressurser, elevens stemme, foresatte."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_PupilStep()
        ui.setupUi(self)
        view, bind = self.view, self.bind
        fill(ui.gradeCombo, grade_choices(), empty="–")
        for widget, name in (
            (ui.givenEdit, "given_name"),
            (ui.familyEdit, "family_name"),
            (ui.gradeCombo, "grade"),
            (ui.classEdit, "class_name"),
            (ui.enrolledEdit, "enrolled_on"),
            (ui.strengthsEdit, "strengths"),
            (ui.homeEdit, "home_resources"),
            (ui.languageEdit, "language_note"),
        ):
            bind(widget, view.pupil_field(name))
        bind(ui.birthEdit, view.birth_year_field())
        for widget, name in (
            (ui.voiceEdit, "text"),
            (ui.methodEdit, "method"),
            (ui.effectEdit, "effect"),
            (ui.notObtainedEdit, "not_obtained_reason"),
        ):
            bind(widget, view.voice_field(name))
        guardian = (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION)
        for widget, name in (
            (ui.invitedEdit, "invited_on"),
            (ui.heldEdit, "held_on"),
            (ui.declinedEdit, "declined_on"),
            (ui.talkNoteEdit, "note"),
        ):
            bind(widget, view.talk_field(*guardian, name))
        for widget, stage in ((ui.autumnTalkEdit, Stage.MIDYEAR), (ui.springTalkEdit, Stage.ANNUAL)):
            talk = (ConversationKind.PUPIL, stage, "held_on")
            bind(widget, view.talk_field(*talk))


class TeamStep(StepPage):
    """IOP-team: who, role, task, who rates."""

    def build(self) -> None:
        """Make the form and bind its fields."""
        self.ui = ui = Ui_TeamStep()
        ui.setupUi(self)
        view = self.view
        self._team: Grid[TeamMember] = Grid(self._columns(), self)
        ui.teamTable.show_all()
        ui.teamTable.setModel(self._team)
        ui.teamTable.setItemDelegate(ChoiceDelegate(self))
        ui.teamTable.stretch(2)
        fill(ui.staffRoleCombo, [(role, label(role)) for role in StaffRole])
        self.bind(ui.responsibleCombo, self.view.plan_field("responsible"))
        self.bind(ui.classPlanEdit, self.view.plan_field("class_plan_link"))
        ui.addMemberButton.clicked.connect(lambda: view.add_member(ui.staffCombo.currentData()))
        ui.removeMemberButton.clicked.connect(self._remove_member)
        ui.addStaffButton.clicked.connect(self._add_staff)
        ui.staffNameEdit.returnPressed.connect(self._add_staff)

    def _columns(self) -> list[Column[TeamMember]]:
        view = self.view
        return [
            Column(title=tr("Navn"), text=lambda row: f"{view.name_of(row.staff)}\n{view.role_of(row.staff)}"),
            Column(
                title=tr("Team"),
                text=lambda row: label(row.layer),
                value=lambda row: row.layer,
                store=lambda row, value: view.change_member(row, layer=value),
                choices=[(layer, label(layer)) for layer in TeamLayer],
            ),
            Column(
                title=tr("Oppgave"),
                text=lambda row: row.task or "",
                store=lambda row, value: view.change_member(row, task=str(value).strip() or None),
            ),
            Column(
                title=tr("Lærer"),
                text=lambda row: tr("har lærerkompetanse") if view.is_teacher(row.staff) else tr("ikke lærerkompetanse"),
                checked=lambda row: view.is_teacher(row.staff),
                store=lambda row, value: view.set_teacher(row.staff, qualified=value),
            ),
            Column(
                title=tr("Vurderer"),
                text=lambda row: tr("vurderer mål") if row.rates else tr("vurderer ikke"),
                checked=lambda row: row.rates,
                store=lambda row, value: view.change_member(row, rates=value),
            ),
        ]

    def refresh(self) -> None:
        """Show what is stored."""
        view, ui = self.view, self.ui
        self._team.show_rows(view.plan.team if view.plan else ())
        members = {member.staff for member in view.plan.team} if view.plan else set()
        outside = [entry for entry in view.staff() if entry[0] not in members]
        fill(ui.staffCombo, outside)
        ui.addMemberButton.setEnabled(bool(outside and view.plan))
        fill(ui.responsibleCombo, view.staff(), empty="–")
        super().refresh()

    def _remove_member(self) -> None:
        row = self._team.row_at(self.ui.teamTable.currentIndex())
        if row is not None:
            self.view.remove_member(row)

    def _add_staff(self) -> None:
        if self.view.add_staff(self.ui.staffNameEdit.text(), self.ui.staffRoleCombo.currentData()):
            self.ui.staffNameEdit.clear()


class QualityStep(StepPage):
    """Kvalitetssikring: every finding, and the reason where a demand cannot be met."""

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_QualityStep()
        ui.setupUi(self)
        ui.exceptButton.clicked.connect(self._except)

    def refresh(self) -> None:
        """Show the findings."""
        view, ui = self.view, self.ui
        ui.findingList.clear()
        for finding in view.findings:
            item = QListWidgetItem(view.finding_words(finding))
            item.setData(Qt.ItemDataRole.UserRole, finding)
            ui.findingList.addItem(item)
        ui.statusLabel.setText(
            tr("Velg et krav i listen hvis det ikke kan oppfylles.")
            if view.findings
            else tr("Ingen merknader. Planen kan tas i bruk.")
        )
        ui.exceptButton.setEnabled(bool(view.demands()))

    def _except(self) -> None:
        item = self.ui.findingList.currentItem()
        finding = item.data(Qt.ItemDataRole.UserRole) if item else next(iter(self.view.demands()), None)
        if finding is not None and self.view.document_exception(finding, self.ui.reasonEdit.text()):
            self.ui.reasonEdit.clear()


class ActivationStep(StepPage):
    """Ta i bruk."""

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_ActivationStep()
        ui.setupUi(self)
        fill(ui.kindCombo, self.view.plan_kinds())
        self.bind(ui.kindCombo, self.view.plan_field("kind"))
        ui.activateButton.clicked.connect(self._activate)
        self._typed_for: PlanId | None = None
        ui.onEdit.textEdited.connect(self._note_typed)

    def _note_typed(self, _: str) -> None:
        self._typed_for = self.view.plan.id if self.view.plan else None

    def refresh(self) -> None:
        """Show how it stands."""
        plan = self.view.plan
        is_draft = plan is not None and plan.status is PlanStatus.DRAFT
        self.ui.statusLabel.setText(self.view.activation_words())
        self.ui.activateButton.setEnabled(is_draft)
        self.ui.onEdit.setEnabled(is_draft)
        if plan is not None and not (is_draft and plan.id == self._typed_for):
            self.ui.onEdit.set_day(plan.activated_on or self.view.session.workspace.today)
        super().refresh()

    def _activate(self) -> None:
        if not self.ui.onEdit.is_valid:
            self.view.session.trouble.emit(tr("Skriv datoen som 15.08.2026."))
            return
        self.view.activate(self.ui.onEdit.day)


class RoundStep(StepPage):
    """Halvårsevaluering and Årsevaluering: how it stands, and the way there."""

    asked = Signal(object)
    """The step whose evaluation somebody wants to see."""

    step = Step.MIDYEAR

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_RoundStep()
        ui.setupUi(self)
        ui.goButton.clicked.connect(lambda: self.asked.emit(self.step))

    def refresh(self) -> None:
        """Show how it stands."""
        self.ui.statusLabel.setText(self.view.round_words(self.step))
        self.ui.goButton.setEnabled(self.view.plan is not None)


class AnnualStep(RoundStep):
    """Årsevaluering."""

    step = Step.ANNUAL


class NextYearStep(StepPage):
    """Neste års plan."""

    def build(self) -> None:
        """Make the form."""
        self.ui = ui = Ui_NextYearStep()
        ui.setupUi(self)
        ui.startButton.clicked.connect(self.view.start_next_year)

    def refresh(self) -> None:
        """Show how it stands."""
        view = self.view
        self.ui.statusLabel.setText(view.next_year_words())
        made = bool(view.pupil and view.plan and view.pupil.plan_for(view.plan.year.next))
        self.ui.startButton.setEnabled(view.plan is not None and not made)
