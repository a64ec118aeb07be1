"""Oversikt: my pupils with what is done, missing and next; the next deadlines. And the page for a new pupil."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal

from ioplab.domain.ids import PlanId, PupilId
from ioplab.i18n import tr
from ioplab.operations.plans import start_plan
from ioplab.operations.pupils import add_pupil
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_new_pupil_page import Ui_NewPupilPage
from ioplab.ui._generated.ui_overview_page import Ui_OverviewPage
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.steps import grade_choices
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.overview import OverviewView, PupilRow
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.step_marks import StepMarksDelegate

_STEPS_COLUMN = 2
_FILTER_WIDTH = 250


class OverviewPage(Page):
    """My pupils and the next deadlines."""

    pupil_asked = Signal(str)
    """A pupil somebody wants to see."""

    new_asked = Signal()
    """Somebody wants to enter a pupil."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_OverviewPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Oversikt"))
        self.view = OverviewView(self.session, self)
        self._grid: Grid[PupilRow] = Grid(
            [
                Column(title=tr("Elev"), text=lambda row: row.pupil.full_name),
                Column(title=tr("Klasse"), text=lambda row: row.pupil.class_name or ""),
                Column(
                    title=tr("Steg 1–9"),
                    text=lambda row: row.states_in_words,
                    painted=lambda row: [report.state for report in row.reports],
                ),
                Column(title=tr("Neste og hva som mangler"), text=lambda row: row.missing),
                Column(title=tr("Frist"), text=lambda row: row.due_words),
            ],
            self,
        )
        ui.filterEdit.setMaximumWidth(theme.current().pixels(_FILTER_WIDTH))
        ui.pupilTable.setModel(self._grid)
        ui.pupilTable.stretch(3)
        ui.pupilTable.setItemDelegateForColumn(_STEPS_COLUMN, StepMarksDelegate(ui.pupilTable))
        ui.pupilTable.chosen.connect(self._open)
        ui.newButton.clicked.connect(self.new_asked)
        ui.importButton.clicked.connect(self._import)
        ui.filterEdit.textChanged.connect(self.view.filter)
        ui.filterEdit.returnPressed.connect(self._open_first)
        self.view.refreshed.connect(self._refresh)

    def arrive(self) -> None:
        """Bring the rows up to date."""
        self.view.refresh()
        (self.ui.pupilTable if self.view.rows else self.ui.newButton).setFocus()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.facts)
        self._grid.show_rows(view.rows)
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyLabel.setVisible(bool(view.empty_words))
        ui.pupilTable.setVisible(bool(view.rows))
        ui.legendLabel.setVisible(bool(view.rows))
        ui.deadlineList.clear()
        ui.deadlineList.addItems(view.deadlines())

    def _import(self) -> None:
        self.view.read_files(messages.ask.plan_files(self, str(messages.documents_folder())))

    def _open(self, index: QModelIndex) -> None:
        row = self._grid.row_at(index)
        if row is not None:
            self.pupil_asked.emit(row.pupil.id)

    def _open_first(self) -> None:
        if self.view.rows:
            self.pupil_asked.emit(self.view.rows[0].pupil.id)


class NewPupilPage(Page):
    """A new pupil, with this year's plan begun."""

    added = Signal(str)
    """The pupil that was entered."""

    left = Signal()
    """Nobody is to be entered after all."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_NewPupilPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Ny elev"))
        fill(ui.gradeCombo, grade_choices(), empty="–")
        ui.addButton.clicked.connect(self._add)
        ui.cancelButton.clicked.connect(self.left)
        for edit in (ui.givenEdit, ui.familyEdit, ui.birthEdit, ui.classEdit, ui.enrolledEdit):
            edit.returnPressed.connect(self._add)

    def arrive(self) -> None:
        """Begin with an empty form."""
        for edit in (self.ui.givenEdit, self.ui.familyEdit, self.ui.birthEdit, self.ui.classEdit, self.ui.enrolledEdit):
            edit.clear()
        self.ui.gradeCombo.setCurrentIndex(0)
        self.ui.givenEdit.setFocus()

    def _add(self) -> None:
        ui = self.ui
        year = ui.birthEdit.text().strip()
        if year and not (year.isdecimal() and len(year) == 4):  # noqa: PLR2004 - a year has four digits
            self.session.trouble.emit(tr("Fødselsåret skal være et årstall, for eksempel 2016."))
            return
        if not ui.enrolledEdit.is_valid:
            self.session.trouble.emit(tr("Skriv datoen som 15.08.2026."))
            return
        key = PupilId(self.session.workspace.vault.new_id())
        fields = {
            "family_name": ui.familyEdit.text(),
            "birth_year": int(year) if year else None,
            "grade": ui.gradeCombo.currentData(),
            "class_name": ui.classEdit.text(),
            "enrolled_on": ui.enrolledEdit.day,
        }
        if self.session.run(add_pupil, given_name=ui.givenEdit.text(), pupil_id=key, **fields):
            plan = PlanId(self.session.workspace.vault.new_id())
            self.session.run(start_plan, key, self.session.workspace.year, plan_id=plan)
            self.added.emit(key)
