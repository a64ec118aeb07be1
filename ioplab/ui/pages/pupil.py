"""Elev → IOP: a stepper down the side, the step's form in the middle, findings at the right."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QListWidgetItem, QPushButton, QWidget

from ioplab.domain.findings import Finding
from ioplab.domain.guide import Step, StepState
from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import shortened
from ioplab.ui import theme
from ioplab.ui._generated.ui_pupil_page import Ui_PupilPage
from ioplab.ui.pages.foundation import FoundationStep
from ioplab.ui.pages.goal_card import GoalEditor
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.not_needed import ALWAYS_NEEDED, NotNeeded
from ioplab.ui.pages.page import Page, set_role
from ioplab.ui.pages.quality import ActivationStep, QualityStep
from ioplab.ui.pages.step import MAIN, StepPage
from ioplab.ui.pages.steps import AnnualStep, NextYearStep, PupilStep, RoundStep
from ioplab.ui.pages.team import TeamStep
from ioplab.ui.viewmodels.history import HistoryRow
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.ui.viewmodels.training import belongs_to
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.selection import follow_selection
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

_MOST_OF_NAME = 40
"""Characters of a name in the heading; the whole of it is in the tooltip, and in Eleven."""

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

    training_asked = Signal()
    """Somebody wants to see the intensive training, which is no part of the plan."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_PupilPage()
        ui.setupUi(self)
        self.view = PupilView(self.session, self)
        self._steps: dict[Step, StepPage] = {}
        self._history: list[HistoryRow] = []
        self._came_from: QWidget | None = None
        self._mended: Finding | None = None
        for step, page in _STEPS.items():
            self._steps[step] = made = page(self.view)
            ui.stepStack.addWidget(made)
            if isinstance(made, RoundStep):
                made.asked.connect(lambda step: self.evaluation_asked.emit(_round(step)))
            if isinstance(made, NextYearStep):
                made.started.connect(self._begin_goals)
            if isinstance(made, GoalsStep):
                made.ui.stack.currentChanged.connect(self._name_next)  # taking a goal is what is done next while one picks
            if isinstance(made, QualityStep | ActivationStep):
                made.finding_asked.connect(self.go_to_finding)
            if step not in ALWAYS_NEEDED:
                NotNeeded(made, step, after=ui.stepList)
        for last in self._steps[Step.NEXT_YEAR].findChildren(QPushButton):
            QWidget.setTabOrder(last, ui.findingList)  # the form comes before the findings, as it is read
        QWidget.setTabOrder(ui.findingList, ui.historyList)
        QWidget.setTabOrder(ui.historyList, ui.restoreButton)
        ui.stepList.setItemDelegate(StepDelegate(ui.stepList))
        for listed in (ui.stepList, ui.historyList):
            follow_selection(listed)
        ui.stepList.itemSelectionChanged.connect(self._show_step)
        ui.nextButton.clicked.connect(self._go_on)
        ui.trainingButton.clicked.connect(self.training_asked)
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        ui.findingList.itemActivated.connect(self._go_to_item)
        ui.findingList.itemClicked.connect(self._go_to_item)
        ui.historyList.currentRowChanged.connect(self._compare)
        ui.restoreButton.clicked.connect(self._restore)
        for step in Step:
            QShortcut(QKeySequence(f"Alt+{step.value}"), self, lambda step=step: self._enter_step(step))
        QShortcut(QKeySequence("F8"), self, self.go_to_next_finding)
        QShortcut(QKeySequence("Ctrl+H"), self, self._go_to_history)
        back = QShortcut(QKeySequence("Esc"), ui.historyCard, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._leave_history)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
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
        pixels, findings = theme.current().pixels, self.ui.sideColumn
        steps = self.ui.stepList
        steps.setMaximumWidth(_NO_LIMIT if self.is_narrow else pixels(_STEPPER_WIDTH))
        steps.setMinimumWidth(0 if self.is_narrow else pixels(_STEPPER_WIDTH))
        steps.setMaximumHeight(pixels(_STEPPER_HEIGHT) if self.is_narrow else _NO_LIMIT)
        steps.setMinimumHeight(pixels(_STEPPER_HEIGHT) if self.is_narrow else 0)
        steps.scrollToItem(steps.currentItem())
        findings.setMaximumWidth(_NO_LIMIT if self.is_narrow else pixels(_FINDINGS_WIDTH))
        findings.setMinimumWidth(0 if self.is_narrow else pixels(_FINDINGS_WIDTH))
        findings.setMinimumHeight(pixels(_FINDINGS_HEIGHT) if self.is_narrow else 0)
        self.ui.stepStack.setMinimumSize(0 if self.is_pinched else pixels(_FORM_WIDTH), pixels(_FORM_HEIGHT))

    def continue_from(self, old: Page) -> None:
        """Show the same step, and the goal where something is typed that could not be stored."""
        if isinstance(old, PupilPage):
            self.show_step(old.step)
            for editor in old.findChildren(GoalEditor):
                if editor.goal is not None and editor.autosave.is_pending:
                    editor.autosave.keep_unsaved()
                    self.show_goal(editor.goal.id)
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
        if not self.isVisible():
            return  # whoever comes here brings it up to date
        view, ui = self.view, self.ui
        ui.titleLabel.setText(shortened(view.title, _MOST_OF_NAME))
        ui.titleLabel.setToolTip(view.title if len(view.title) > _MOST_OF_NAME else "")
        ui.factsLabel.setText(view.facts)
        pupils = self.session.workspace.pupil_names()
        fill(ui.pupilCombo, pupils)
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        ui.pupilCombo.setVisible(len(pupils) > 1)
        ui.trainingButton.setVisible(belongs_to(view.pupil))
        self._show_reports()
        self._show_findings()
        self._show_history()
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
            item.setData(Qt.ItemDataRole.UserRole, finding)
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
        set_role(self.ui.nextButton, "" if self._steps[self.step].has_main_action else MAIN)

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
        self.view.history.field = None
        self.ui.stepStack.setCurrentWidget(self._steps[self.step])
        self._name_next()

    def _go_to_item(self, item: QListWidgetItem) -> None:
        self.go_to_finding(item.data(Qt.ItemDataRole.UserRole))

    def go_to_finding(self, finding: Finding) -> None:
        """Go to the place where a finding is mended."""
        self.show_step(self.view.step_of(finding))
        self._steps[self.step].go_to(finding)

    def go_to_next_finding(self) -> None:
        """Go through what there is to mend, place by place: the demands first, and then the advice."""
        self.flush_step()
        found = list(self.view.demands()) or list(self.view.findings)
        if not found:
            self.session.done.emit(tr("Ingen merknader."))
            return
        place = found.index(self._mended) + 1 if self._mended in found else 0
        self._mended = found[place % len(found)]
        self.go_to_finding(self._mended)

    # History

    def _enter_step(self, step: Step) -> None:
        """Go to a step and into its form."""
        self.show_step(step)
        self._steps[step].setFocus()
        self._steps[step].focusNextChild()

    def _begin_goals(self) -> None:
        """A new year's plan begins with the goals, for the rest has come along."""
        self.show_step(Step.GOALS)
        step, subject = self._steps[Step.GOALS], self.view.goals.subject
        if isinstance(step, GoalsStep) and subject is not None and subject.goals:
            step.focus_goal(subject.goals[0].id)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show the history of the field the keyboard is in; on the way to the history itself it stays."""
        if now is None or not self.isVisible() or self.ui.historyCard.isAncestorOf(now):
            return
        field = self._steps[self.step].field_of(now)
        if field is not self.view.history.field:
            self.view.history.field = field
            self._show_history()

    def _go_to_history(self) -> None:
        """From a field to its history without passing the other fields on the way."""
        self._came_from = QApplication.focusWidget()
        self.ui.historyList.setCurrentRow(0)
        self.ui.historyList.setFocus()

    def _leave_history(self) -> None:
        if self._came_from is not None and self.isAncestorOf(self._came_from):
            self._came_from.setFocus()

    def _show_history(self) -> None:
        ui, history = self.ui, self.view.history
        self._history = history.rows()
        chosen = ui.historyList.currentRow()
        with QSignalBlocker(ui.historyList):
            ui.historyList.clear()
            ui.historyList.addItems([row.words for row in self._history])
            if 0 <= chosen < len(self._history):
                ui.historyList.setCurrentRow(chosen)
        ui.historyIntroLabel.setText(history.intro())
        ui.historyList.setVisible(bool(self._history))
        column = ui.sideColumn.layout()
        if isinstance(column, QBoxLayout):
            column.setStretchFactor(ui.historyCard, 1 if self._history else 0)  # what is empty leaves its room to the findings
        self._compare(ui.historyList.currentRow())

    def _compare(self, place: int) -> None:
        """Show then and now, and offer to put the earlier back."""
        ui = self.ui
        row = self._history[place] if 0 <= place < len(self._history) else None
        can_restore = row is not None and row.is_version
        words = self.view.history.comparison(row) if row is not None else ""
        ui.comparisonLabel.setText(words)
        ui.comparisonLabel.setVisible(bool(words))
        ui.restoreButton.setVisible(can_restore)
        if can_restore and row is not None:
            told = tr("Hent tilbake: {words}").format(words=row.words.replace("\n", " "))
            ui.restoreButton.setAccessibleName(told)

    def _restore(self) -> None:
        place = self.ui.historyList.currentRow()
        if 0 <= place < len(self._history):
            self.flush_step()
            self.view.history.restore(self._history[place])
            self._leave_history()


def _round(step: Step) -> Round:
    return Round.MIDYEAR if step is Step.MIDYEAR else Round.ANNUAL
