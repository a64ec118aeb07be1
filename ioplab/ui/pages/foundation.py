"""Grunnlag: what a plan stands on, and what may be shared of it."""

from __future__ import annotations

from typing import TypeVar

from ioplab import catalogues
from ioplab.domain.pupil import DecisionSubject, Measure, SharingConsent
from ioplab.domain.vocabulary import DecisionKind, StaffRole
from ioplab.i18n import tr
from ioplab.labels import label, number
from ioplab.ui._generated.ui_foundation_step import Ui_FoundationStep
from ioplab.ui.pages.step import StepPage
from ioplab.ui.viewmodels.choices import organisation_choices, subject_choices, subject_code
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.date_column import date_column
from ioplab.ui.widgets.plain_line import name_line
from ioplab.ui.widgets.plain_table import PlainTable

R = TypeVar("R")


class FoundationStep(StepPage):
    """Grunnlag: sakkyndig vurdering, vedtak, samtykke; what has been tried, and what may be shared."""

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
        self._granted = self._table(ui.grantedTable, Grid[DecisionSubject](parent=self))
        fill(ui.grantedCombo, subject_choices())
        name_line(ui.grantedCombo)
        ui.addAssessmentButton.clicked.connect(self._add_assessment)
        ui.removeAssessmentButton.clicked.connect(ground.remove_assessment)
        ui.addDecisionButton.clicked.connect(self._add_decision)
        ui.removeDecisionButton.clicked.connect(ground.remove_decision)
        ui.addGrantedButton.clicked.connect(self._add_granted)
        ui.removeGrantedButton.clicked.connect(self._remove_granted)
        ui.assessmentCombo.activated.connect(lambda: ground.choose_assessment(ui.assessmentCombo.currentData()))
        ui.decisionCombo.activated.connect(lambda: ground.choose_decision(ui.decisionCombo.currentData()))
        self.place("pupil.decisions", ui.addDecisionButton)
        self.place("decision.subjects", ui.grantedTable)
        self._build_measures()
        self._build_sharing()

    def _add_assessment(self) -> None:
        """To write in what is new comes next, and a screen reader hears that it is there."""
        self.view.ground.add_assessment()
        if self.ui.assessmentForm.isVisible():
            self.ui.neededEdit.setFocus()

    def _add_decision(self) -> None:
        self.view.ground.add_decision()
        if self.ui.decisionForm.isVisible():
            self.ui.kindCombo.setFocus()

    def _build_measures(self) -> None:
        ui = self.ui
        self._measures = self._table(ui.measureTable, Grid[Measure](parent=self))
        ui.measureTable.share(0, 5, 6)
        ui.addMeasureButton.clicked.connect(self._add_measure)
        ui.measureEdit.returnPressed.connect(self._add_measure)
        ui.removeMeasureButton.clicked.connect(self._remove_measure)
        self.wait(ui.measureEdit)

    def _build_sharing(self) -> None:
        ui = self.ui
        self._sharing = self._table(ui.sharingTable, Grid[SharingConsent](self._sharing_columns(), self))
        ui.sharingTable.share(0, 1)
        ui.addSharingButton.clicked.connect(self._add_sharing)
        ui.sharedWithEdit.returnPressed.connect(self._add_sharing)
        ui.removeSharingButton.clicked.connect(self._remove_sharing)
        self.wait(ui.sharedWhatEdit, ui.sharedWithEdit)

    def _table(self, table: PlainTable, grid: Grid[R]) -> Grid[R]:
        table.show_all()
        table.setModel(grid)
        table.setItemDelegate(ChoiceDelegate(self))
        return grid

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
        ui.removeAssessmentButton.setVisible(ground.assessment is not None)
        ui.removeDecisionButton.setVisible(ground.decision is not None)
        self._granted.show_rows(ground.granted(), self._columns())
        self._measures.show_rows(ground.measures(), self._measure_columns())
        self._sharing.show_rows(ground.sharing_consents())
        for widget in (ui.measureTable, ui.removeMeasureButton):
            widget.setVisible(bool(ground.measures()))
        for widget in (ui.sharingTable, ui.removeSharingButton):
            widget.setVisible(bool(ground.sharing_consents()))
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

    # Tiltak

    def _measure_columns(self) -> list[Column[Measure]]:
        ground, trouble = self.view.ground, self.view.session.trouble
        change = ground.change_measure
        return [
            Column(title=tr("Tiltak"), text=lambda row: row.text, store=lambda row, value: change(row, text=value)),
            Column(
                title=tr("Ansvarlig"),
                text=lambda row: self.view.name_of(row.responsible),
                value=lambda row: row.responsible,
                store=lambda row, value: change(row, responsible=value),
                choices=ground.responsible_choices(),
            ),
            date_column(tr("Fra"), lambda row: row.started_on, lambda row, day: change(row, started_on=day), trouble),
            date_column(tr("Til"), lambda row: row.ended_on, lambda row, day: change(row, ended_on=day), trouble),
            Column(title=tr("Når"), text=ground.when_tried),
            Column(title=tr("Effekt"), text=lambda row: row.effect or "", store=lambda row, value: change(row, effect=value)),
            Column(
                title=tr("Hvorfor avsluttet"),
                text=lambda row: row.ended_reason or "",
                store=lambda row, value: change(row, ended_reason=value),
            ),
        ]

    def _add_measure(self) -> None:
        if self.view.ground.add_measure(self.ui.measureEdit.text()):
            self.waiting.done(self.ui.measureEdit)

    def _remove_measure(self) -> None:
        row = self._measures.row_at(self.ui.measureTable.currentIndex())
        if row is not None:
            self.view.ground.remove_measure(row)

    # Samtykke til deling

    def _sharing_columns(self) -> list[Column[SharingConsent]]:
        ground, trouble = self.view.ground, self.view.session.trouble
        change = ground.change_sharing_consent
        return [
            Column(title=tr("Hva"), text=lambda row: row.what, store=lambda row, value: change(row, what=value)),
            Column(
                title=tr("Med hvem"), text=lambda row: row.shared_with, store=lambda row, value: change(row, shared_with=value)
            ),
            Column(title=tr("Status"), text=ground.sharing_state),
            date_column(tr("Gitt"), lambda row: row.given_on, lambda row, day: change(row, given_on=day), trouble),
            date_column(tr("Gjelder til"), lambda row: row.valid_until, lambda row, day: change(row, valid_until=day), trouble),
            date_column(tr("Trukket"), lambda row: row.withdrawn_on, lambda row, day: change(row, withdrawn_on=day), trouble),
        ]

    def _add_sharing(self) -> None:
        ui = self.ui
        if self.view.ground.add_sharing_consent(ui.sharedWhatEdit.text(), ui.sharedWithEdit.text()):
            self.waiting.done(ui.sharedWhatEdit, ui.sharedWithEdit)

    def _remove_sharing(self) -> None:
        row = self._sharing.row_at(self.ui.sharingTable.currentIndex())
        if row is not None:
            self.view.ground.remove_sharing_consent(row)
