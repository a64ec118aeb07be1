"""Hvem har gjort hva: the audit, to be read and written to a file."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal

from ioplab.domain.ids import PupilId
from ioplab.i18n import tr
from ioplab.operations import audit
from ioplab.operations.audit import AuditLine
from ioplab.ui import messages
from ioplab.ui._generated.ui_audit_page import Ui_AuditPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.audit import AuditView, SortKey, what_words, when_words
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.sort_header import SortHeader

_SORT_COLUMNS = dict(enumerate(SortKey))
_WHAT = 3


class AuditPage(Page):
    """The audit."""

    left = Signal()
    """Back to where one came from."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_AuditPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Hvem har gjort hva"))
        self.view = view = AuditView(self.session, self)
        self._grid: Grid[AuditLine] = Grid(self._columns(), self)
        self._header = SortHeader(_SORT_COLUMNS, ui.lineTable)
        self._header.setAccessibleName(tr("Sorter linjene"))
        ui.lineTable.use_header(self._header)
        ui.lineTable.setModel(self._grid)
        ui.lineTable.stretch(_WHAT)
        self.setTabOrder(ui.untilEdit, self._header)
        self.setTabOrder(self._header, ui.lineTable)
        fill(ui.kindCombo, view.kinds(), empty=tr("alt"))
        self._header.sort_asked.connect(lambda column: view.sort(_SORT_COLUMNS[column]))
        for combo, name in ((ui.pupilCombo, "pupil"), (ui.personCombo, "person"), (ui.kindCombo, "kind")):
            combo.activated.connect(lambda _, combo=combo, name=name: view.narrow(**{name: combo.currentData()}))
        for edit in (ui.sinceEdit, ui.untilEdit):
            edit.editingFinished.connect(self._narrow_days)
        ui.exportButton.clicked.connect(self._export)
        ui.backButton.clicked.connect(self.left)
        view.refreshed.connect(self._refresh)

    def _columns(self) -> list[Column[AuditLine]]:
        """The columns, with an arrow in the heading that the lines are sorted by."""
        columns: list[Column[AuditLine]] = [
            Column(title=tr("Når"), text=when_words),
            Column(title=tr("Hvem"), text=lambda line: line.person),
            Column(title=tr("Slag"), text=lambda line: audit.kind_name(line.kind)),
            Column(title=tr("Hva"), text=what_words),
            Column(title=tr("Elev"), text=lambda line: line.pupils),
        ]
        key, is_descending = self.view.sorted_by
        arrow = "↓" if is_descending else "↑"
        return [
            replace(column, title=f"{column.title} {arrow}") if _SORT_COLUMNS[place] is key else column
            for place, column in enumerate(columns)
        ]

    def show_pupil(self, pupil: PupilId) -> None:
        """Show what is about one pupil."""
        self.view.narrow(pupil=pupil)

    def arrive(self) -> None:
        """Read it anew, and begin with whom it is about."""
        self.view.refresh()
        self.ui.pupilCombo.setFocus()

    def _narrow_days(self) -> None:
        ui, narrowed = self.ui, self.view.narrowed
        if not (ui.sinceEdit.is_valid and ui.untilEdit.is_valid):
            self.session.trouble.emit(tr("Skriv datoen som 15.08.2026."))
        elif (ui.sinceEdit.day, ui.untilEdit.day) != (narrowed.since, narrowed.until):
            self.view.narrow(since=ui.sinceEdit.day, until=ui.untilEdit.day)

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.facts)
        fill(ui.pupilCombo, view.pupils(), empty=tr("hele arkivet") if view.reads_all else None)
        fill(ui.personCombo, view.people(), empty=tr("alle"))
        narrowed = view.narrowed
        for combo, value in (
            (ui.pupilCombo, narrowed.pupil),
            (ui.personCombo, narrowed.person),
            (ui.kindCombo, narrowed.kind),
        ):
            combo.setCurrentIndex(max(find(combo, value), 0))
        for edit, day in ((ui.sinceEdit, narrowed.since), (ui.untilEdit, narrowed.until)):
            if edit.is_valid and edit.day != day:
                edit.set_day(day)
        lines = view.lines
        self._grid.show_rows(lines, self._columns())
        ui.lineTable.setVisible(bool(lines))
        for label, words in ((ui.emptyLabel, view.empty_words), (ui.moreLabel, view.more_words)):
            label.setText(words)
            label.setVisible(bool(words))
        ui.exportButton.setEnabled(bool(lines))

    def _export(self) -> None:
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        if folder is not None:
            self.view.save(folder)
