"""Intensiv opplæring (§ 11-3): a page beside the plan, for the first four grades."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ioplab.domain.pupil import IntensiveTraining
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui._generated.ui_training_page import Ui_TrainingPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.training import TrainingView
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.date_column import date_column


class TrainingPage(Page):
    """What intensive training one pupil has been given, with what effect, and what comes next."""

    left = Signal()
    """Somebody wants back to the plan."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_TrainingPage()
        ui.setupUi(self)
        self.view = TrainingView(self.session, self)
        self._rows: Grid[IntensiveTraining] = Grid(self._columns(), self)
        ui.trainingTable.show_all()
        ui.trainingTable.share(3, 4)
        ui.trainingTable.setModel(self._rows)
        ui.trainingTable.setItemDelegate(ChoiceDelegate(self))
        fill(ui.areaCombo, self.view.areas())
        ui.addButton.clicked.connect(lambda: self.view.add(ui.areaCombo.currentData()))
        ui.removeButton.clicked.connect(self._remove)
        ui.planButton.clicked.connect(self.left)
        self.view.refreshed.connect(self._refresh)

    def _columns(self) -> list[Column[IntensiveTraining]]:
        change, trouble = self.view.change, self.session.trouble
        return [
            Column(
                title=tr("Område"),
                text=lambda row: label(row.area),
                value=lambda row: row.area,
                store=lambda row, value: change(row, area=value),
                choices=self.view.areas(),
            ),
            date_column(tr("Fra"), lambda row: row.started_on, lambda row, day: change(row, started_on=day), trouble),
            date_column(tr("Til"), lambda row: row.ended_on, lambda row, day: change(row, ended_on=day), trouble),
            Column(title=tr("Effekt"), text=lambda row: row.effect or "", store=lambda row, value: change(row, effect=value)),
            Column(
                title=tr("Hva nå?"), text=lambda row: row.next_step or "", store=lambda row, value: change(row, next_step=value)
            ),
        ]

    def arrive(self) -> None:
        """Show the pupil chosen."""
        self.view.refresh()
        self.ui.areaCombo.setFocus()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        rows = view.rows()
        ui.factsLabel.setText(view.facts)
        self._rows.show_rows(rows)
        ui.emptyLabel.setText(view.empty_words())
        ui.emptyLabel.setVisible(bool(view.empty_words()))
        ui.addButton.setEnabled(view.pupil is not None)
        for widget in (ui.trainingTable, ui.removeButton):
            widget.setVisible(bool(rows))

    def _remove(self) -> None:
        row = self._rows.row_at(self.ui.trainingTable.currentIndex())
        if row is not None:
            self.view.remove(row)
