"""Eksport til rektor: the numbers that leave the machine, shown before they do."""

from __future__ import annotations

from ioplab.domain.access import Right
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.ui import messages
from ioplab.ui._generated.ui_export_page import Ui_ExportPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.exporting import ExportView, Leaving
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill, find


class ExportPage(Page):
    """The numbers to the principal."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_ExportPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Eksport til rektor"))
        self.view = ExportView(self.session, self)
        fill(ui.roundCombo, [(kind, label(kind).capitalize()) for kind in Round])
        ui.folderEdit.setText(str(messages.documents_folder()))
        self._leaving: Grid[Leaving] = Grid(
            [
                Column(title=tr("Hva"), text=lambda row: row.what),
                Column(title=tr("Antall"), text=lambda row: row.amount, right=True),
            ],
            self,
        )
        ui.leavesTable.setModel(self._leaving)
        self.autosave.bind(ui.startEdit, self.view.of_school("school_start"), self.view.to_school("school_start"))
        self.autosave.bind(ui.endEdit, self.view.of_school("school_end"), self.view.to_school("school_end"))
        ui.browseButton.clicked.connect(self._browse)
        ui.exportButton.clicked.connect(lambda: self.view.save(typed_path(ui.folderEdit.text())))
        for combo in (ui.yearCombo, ui.roundCombo):
            combo.activated.connect(lambda: self.view.show(ui.yearCombo.currentData(), ui.roundCombo.currentData()))
        self.view.refreshed.connect(self._refresh)

    def arrive(self) -> None:
        """Count anew and show it."""
        ui = self.ui
        fill(ui.yearCombo, [(year, year.label) for year in self.view.years()])
        ui.yearCombo.setCurrentIndex(find(ui.yearCombo, self.view.year))
        self.view.refresh()
        ui.yearCombo.setFocus()

    def _refresh(self) -> None:
        ui, view = self.ui, self.view
        self.autosave.refresh()
        why_not = self.session.workspace.why_not(Right.EXPORT)
        ui.exportButton.setEnabled(not why_not)
        ui.exportButton.setToolTip(why_not)
        self._leaving.show_rows(view.leaving())
        not_ready = view.not_ready()
        ui.notReadyList.clear()
        ui.notReadyList.addItems(not_ready)
        ui.readyLabel.setText(tr("Disse er ikke ferdige og mangler i tallene:") if not_ready else tr("Alle planer er klare."))
        ui.factsLabel.setText(f"{view.year.label} · {label(view.kind)}")

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))
