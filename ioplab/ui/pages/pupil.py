"""Elev → IOP: a stepper down the side, the step's form in the middle, findings at the right."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QPushButton, QWidget

from ioplab.domain.guide import Step, StepState
from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui._generated.ui_pupil_page import Ui_PupilPage
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.step import StepPage
from ioplab.ui.pages.steps import (
    ActivationStep,
    AnnualStep,
    FoundationStep,
    NextYearStep,
    PupilStep,
    QualityStep,
    RoundStep,
    TeamStep,
)
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.step_marks import StepDelegate

_STEPS: dict[Step, type[StepPage]] = {
    Step.FOUNDATION: FoundationStep,
    Step.PUPIL: PupilStep,
    Step.TEAM: TeamStep,
    Step.GOALS: GoalsStep,
    Step.QUALITY: QualityStep,
    Step.ACTIVATION: ActivationStep,
    Step.MIDYEAR: RoundStep,
    Step.ANNUAL: AnnualStep,
    Step.NEXT_YEAR: NextYearStep,
}

_STEPPER_WIDTH = 230
_STEPPER_HEIGHT = 125
_FINDINGS_WIDTH = 250
_FINDINGS_HEIGHT = 140
_FORM_WIDTH = 400
_FORM_HEIGHT = 340
_NO_LIMIT = 16_777_215
"""Qt's own largest size."""


class PupilPage(Page):
    """One pupil's plan, step by step."""

    evaluation_asked = Signal(object)
    """The round somebody wants to go to."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_PupilPage()
        ui.setupUi(self)
        self.view = PupilView(self.session, self)
        self._steps: dict[Step, StepPage] = {}
        for step, page in _STEPS.items():
            self._steps[step] = made = page(self.view)
            ui.stepStack.addWidget(made)
            if isinstance(made, RoundStep):
                made.asked.connect(lambda step: self.evaluation_asked.emit(_round(step)))
        for last in self._steps[Step.NEXT_YEAR].findChildren(QPushButton):
            QWidget.setTabOrder(last, ui.findingList)  # the form comes before the findings, as it is read
        ui.stepList.setItemDelegate(StepDelegate(ui.stepList))
        ui.stepList.itemSelectionChanged.connect(self._show_step)
        ui.nextButton.clicked.connect(self._go_on)
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        ui.findingList.itemActivated.connect(self._go_to_finding)
        ui.findingList.itemClicked.connect(self._go_to_finding)
        self.view.refreshed.connect(self._refresh)

    def arrive(self) -> None:
        """Show the pupil chosen."""
        self.view.refresh()
        if self.ui.stepList.currentRow() < 0:
            self.show_step(Step.FOUNDATION)
        self.ui.stepList.setFocus()

    def fit(self) -> None:
        """The stepper keeps its width; the findings stand beside the form, or below it where there is little room."""
        super().fit()
        pixels, findings = theme.current().pixels, self.ui.findingsCard
        steps = self.ui.stepList
        steps.setMaximumWidth(_NO_LIMIT if self.is_narrow else pixels(_STEPPER_WIDTH))
        steps.setMinimumWidth(0 if self.is_narrow else pixels(_STEPPER_WIDTH))
        steps.setMaximumHeight(pixels(_STEPPER_HEIGHT) if self.is_narrow else _NO_LIMIT)
        steps.setMinimumHeight(pixels(_STEPPER_HEIGHT) if self.is_narrow else 0)
        steps.scrollToItem(steps.currentItem())
        findings.setMaximumWidth(_NO_LIMIT if self.is_narrow else pixels(_FINDINGS_WIDTH))
        findings.setMinimumWidth(0 if self.is_narrow else pixels(_FINDINGS_WIDTH))
        findings.setMinimumHeight(pixels(_FINDINGS_HEIGHT) if self.is_narrow else 0)
        self.ui.stepStack.setMinimumSize(pixels(_FORM_WIDTH), pixels(_FORM_HEIGHT))

    def continue_from(self, old: Page) -> None:
        """Show the same step."""
        if isinstance(old, PupilPage):
            self.show_step(old.step)
        super().continue_from(old)

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        self.ui.stepList.setCurrentRow(step.value - 1)

    def show_goal(self, goal_id: GoalId) -> None:
        """Go to a goal's card in Fag og målvalg; a goal that the plan shown has not got is told of in the notice."""
        if self.view.goals.choose_goal(goal_id):
            self.show_step(Step.GOALS)
            step = self._steps[Step.GOALS]
            if isinstance(step, GoalsStep):
                step.focus_goal(goal_id)

    @property
    def step(self) -> Step:
        """The step shown."""
        return Step(max(self.ui.stepList.currentRow(), 0) + 1)

    def step_page(self, step: Step) -> StepPage:
        """The form of a step."""
        return self._steps[step]

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.titleLabel.setText(view.title)
        ui.factsLabel.setText(view.facts)
        pupils = self.session.workspace.pupil_names()
        fill(ui.pupilCombo, pupils)
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        ui.pupilCombo.setVisible(len(pupils) > 1)
        self._show_reports()
        self._show_findings()
        self._name_next()

    def _show_reports(self) -> None:
        chosen = self.ui.stepList.currentRow()
        with QSignalBlocker(self.ui.stepList):
            while self.ui.stepList.count() < len(self.view.reports):
                self.ui.stepList.addItem(QListWidgetItem())
            for place, report in enumerate(self.view.reports):
                item = self.ui.stepList.item(place)
                item.setText(self.view.step_words(report))
                item.setData(Qt.ItemDataRole.UserRole, report.state)
            if chosen >= 0:
                self.ui.stepList.setCurrentRow(chosen)

    def _show_findings(self) -> None:
        ui, view = self.ui, self.view
        ui.findingList.clear()
        for finding in view.findings:
            item = QListWidgetItem(view.finding_words(finding))
            item.setData(Qt.ItemDataRole.UserRole, view.step_of(finding))
            ui.findingList.addItem(item)
        ui.findingsEmptyLabel.setVisible(not view.findings)
        ui.findingsEmptyLabel.setText(tr("Ingen merknader.") if view.plan else tr("Merknader kommer når planen er begynt."))

    def _name_next(self) -> None:
        if self.view.plan is None:
            self.ui.nextButton.setText(tr("&Start IOP for {year}").format(year=self.session.workspace.year.label))
            self.ui.nextButton.setEnabled(self.view.pupil is not None)
        else:
            following = self._following()
            words = self.ui.stepList.item(following.value - 1).text().split("\n")[0] if following else ""
            self.ui.nextButton.setText(tr("&Neste: {step}").format(step=words.split(". ", 1)[-1]) if following else tr("Ferdig"))
            self.ui.nextButton.setEnabled(following is not None)

    def _following(self) -> Step | None:
        """The step after this one; at the last, the first that is not done."""
        if self.step is not Step.NEXT_YEAR:
            return Step(self.step + 1)
        undone = (StepState.NOT_BEGUN, StepState.STARTED)
        return next((one.step for one in self.view.reports if one.state in undone and one.step is not self.step), None)

    def _go_on(self) -> None:
        self.flush_step()
        if self.view.plan is None:
            self.view.start_plan()
            return
        following = self._following()
        if following is not None:
            self.show_step(following)

    def flush_step(self) -> None:
        """Store what is being typed in the step shown."""
        self._steps[self.step].flush()

    def _show_step(self) -> None:
        self.session.leaving.emit()
        self.ui.stepStack.setCurrentWidget(self._steps[self.step])
        self._name_next()

    def _go_to_finding(self, item: QListWidgetItem) -> None:
        self.show_step(item.data(Qt.ItemDataRole.UserRole))


def _round(step: Step) -> Round:
    return Round.MIDYEAR if step is Step.MIDYEAR else Round.ANNUAL
