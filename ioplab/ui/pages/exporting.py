"""Dokumenter and Eksport til rektor: what leaves the machine, shown before it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations.documents import DocumentKind
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_documents_page import Ui_DocumentsPage
from ioplab.ui._generated.ui_export_page import Ui_ExportPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.exporting import DocumentsView, ExportView, Leaving
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill, find

_DOCUMENTS_HEIGHT = 190
"""Room for all three."""


class DocumentsPage(Page):
    """The documents of one pupil's plan."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_DocumentsPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Dokumenter"))
        self.view = DocumentsView(self.session, self)
        ui.documentList.setMinimumHeight(theme.current().pixels(_DOCUMENTS_HEIGHT))
        ui.folderEdit.setText(str(messages.documents_folder()))
        ui.browseButton.clicked.connect(self._browse)
        ui.exportButton.clicked.connect(self._export)
        ui.accessButton.clicked.connect(self._give_access)
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        self.session.changed.connect(lambda _: self._refresh())
        self.session.pupil_chosen.connect(lambda _: self._refresh())

    def arrive(self) -> None:
        """Show the pupil chosen."""
        self._refresh()
        self.ui.documentList.setFocus()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.pupil.given_name if view.pupil else "")
        fill(ui.pupilCombo, self.session.workspace.pupil_names())
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        chosen = ui.documentList.currentRow()
        ui.documentList.clear()
        for kind, words, can_make in view.documents():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags | Qt.ItemFlag.ItemIsEnabled if can_make else Qt.ItemFlag.NoItemFlags)
            item.setCheckState(Qt.CheckState.Checked if can_make else Qt.CheckState.Unchecked)
            ui.documentList.addItem(item)
        ui.documentList.setCurrentRow(max(chosen, 0))
        ui.exportButton.setEnabled(any(can_make for _, _, can_make in view.documents()))
        ui.accessLabel.setText(view.access_words())
        ui.accessButton.setEnabled(view.annual is not None)

    def _chosen(self) -> list[DocumentKind]:
        items = (self.ui.documentList.item(place) for place in range(self.ui.documentList.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))

    def _export(self) -> None:
        self.view.save(self._chosen(), typed_path(self.ui.folderEdit.text()))

    def _give_access(self) -> None:
        ui = self.ui
        if self.view.give_access(to=ui.toEdit.text(), on=ui.onEdit.day, how=ui.howEdit.text()):
            for edit in (ui.toEdit, ui.onEdit, ui.howEdit):
                edit.clear()


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
