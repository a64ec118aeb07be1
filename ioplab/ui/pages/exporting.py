"""Eksport til rektor: the numbers that leave the machine, shown before they do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ioplab.domain.access import Right
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_export_page import Ui_ExportPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.viewmodels.exporting import ExportView, Leaving, NotReady
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.leaving_figures import LeavingPart, Row
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.plain_table import PlainTable
from ioplab.ui.widgets.unfolding import Unfolding

_PART_HEIGHT = 360
"""A table that is higher scrolls by itself."""
_LEAVES_HEIGHT = 330
_NUMBER_STARTS = "0123456789–"
_EDGES = 24
"""Pixels: the table's frame, and room for a bar to scroll sideways by."""
_MEASURED = 60
"""Rows of a table that are measured to be wrapped; in longer ones each has one line."""


class ExportPage(Page):
    """The numbers to the principal."""

    pupil_asked = Signal(str)
    """A pupil whose plan is not in use yet."""

    round_asked = Signal(str, object)
    """A pupil, and the round of theirs that is not done."""

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
        ui.leavesTable.setMinimumHeight(theme.current().pixels(_LEAVES_HEIGHT))
        self._parts: dict[str, Unfolding] = {}
        self._text = Unfolding(tr("Filen selv, slik den blir lagret"), self)
        ui.partsLayout.addWidget(self._text)
        self.autosave.bind(ui.startEdit, self.view.of_school("school_start"), self.view.to_school("school_start"))
        self.autosave.bind(ui.endEdit, self.view.of_school("school_end"), self.view.to_school("school_end"))
        ui.browseButton.clicked.connect(self._browse)
        ui.exportButton.clicked.connect(lambda: self.view.save(typed_path(ui.folderEdit.text())))
        for combo in (ui.yearCombo, ui.roundCombo):
            combo.activated.connect(lambda: self.view.show(ui.yearCombo.currentData(), ui.roundCombo.currentData()))
        self.view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)
        self._text.unfolded.connect(self._show_text)
        ui.notReadyList.itemActivated.connect(lambda _: self._go_there())
        ui.goButton.clicked.connect(self._go_there)

    def arrive(self) -> None:
        """Count anew and show it."""
        ui = self.ui
        fill(ui.yearCombo, [(year, year.label) for year in self.view.years()])
        ui.yearCombo.setCurrentIndex(find(ui.yearCombo, self.view.year))
        self.view.refresh()
        ui.yearCombo.setFocus()

    def _on_changed(self, _: Changed) -> None:
        """What was changed, or undone, from this page may be counted."""
        if self.isVisible():
            self.view.refresh()

    def _refresh(self) -> None:
        ui, view = self.ui, self.view
        self.autosave.refresh()
        why_not = self.session.workspace.why_not(Right.EXPORT)
        ui.exportButton.setEnabled(not why_not)
        ui.exportButton.setToolTip(why_not)
        self._leaving.show_rows(view.leaving())
        not_ready = view.not_ready()
        place = max(ui.notReadyList.currentRow(), 0)
        ui.notReadyList.clear()
        ui.notReadyList.addItems([one.words for one in not_ready])
        ui.notReadyList.setCurrentRow(min(place, len(not_ready) - 1))
        ui.notReadyList.setVisible(bool(not_ready))
        ui.goButton.setVisible(bool(not_ready))
        ui.readyLabel.setText(tr("Disse er ikke ferdige og mangler i tallene:") if not_ready else tr("Alle planer er klare."))
        ui.factsLabel.setText(f"{view.year.label} · {label(view.kind)}")
        ui.revisionLabel.setText(view.revision_words())
        warning = view.warning()
        ui.fewLabel.setText(warning)
        ui.fewLabel.setVisible(bool(warning))
        self._show_parts()

    # The file

    def _show_parts(self) -> None:
        """One heading for each part of the file; tables are filled when they are seen."""
        view, ui = self.view, self.ui
        ui.wholeCard.setVisible(view.prepared is not None)
        before: QWidget = ui.goButton
        for place, part in enumerate(view.parts()):
            shown = self._parts.get(part.key)
            if shown is None:
                shown = self._parts[part.key] = Unfolding(part.title, self)
                shown.unfolded.connect(partial(self._show_part, part.key))
                ui.partsLayout.insertWidget(place, shown)
                QWidget.setTabOrder(before, shown.button)
            before = shown.button if shown.content is None else shown.content
            shown.set_title(part.title)
            if shown.is_open:
                self._show_part(part.key)
        if before is not ui.goButton and self._text.content is None:
            QWidget.setTabOrder(before, self._text.button)
        if self._text.is_open:
            self._show_text()

    def _show_part(self, key: str) -> None:
        part = next((part for part in self.view.parts() if part.key == key), None)
        shown = self._parts[key]
        if part is None:
            return
        if shown.content is None:
            shown.put(PartTable(shown))
        if isinstance(shown.content, PartTable):
            shown.content.show_part(part)

    def _show_text(self) -> None:
        if self._text.content is None:
            made = QPlainTextEdit(self._text)
            made.setReadOnly(True)
            made.setTabChangesFocus(True)
            made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            made.setMinimumHeight(theme.current().pixels(_PART_HEIGHT))
            made.setAccessibleName(tr("Filen selv"))
            self._text.put(made)
        if isinstance(self._text.content, QPlainTextEdit):
            self._text.content.setPlainText(self.view.text())

    # The plans that are missing

    def _chosen(self) -> NotReady | None:
        place, rows = self.ui.notReadyList.currentRow(), self.view.not_ready()
        return rows[place] if 0 <= place < len(rows) else None

    def _go_there(self) -> None:
        """To the plan that is a draft, or to the round that is not done."""
        one = self._chosen()
        if one is not None and one.is_draft:
            self.pupil_asked.emit(one.pupil)
        elif one is not None:
            self.round_asked.emit(one.pupil, self.view.kind)

    def _browse(self) -> None:
        folder = messages.ask.folder(self, self.ui.folderEdit.text())
        if folder is not None:
            self.ui.folderEdit.setText(str(folder))


class PartTable(QWidget):
    """One part of the file, every number of it, with what they are for below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.table = PlainTable(self)
        self.setFocusProxy(self.table)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "muted")
        self._grid: Grid[Row] = Grid(parent=self)
        self.table.setModel(self._grid)
        self.table.measure_only(lambda row: row < _MEASURED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.addWidget(self._note)
        layout.addWidget(self.table)

    def show_part(self, part: LeavingPart) -> None:
        """Show this part, or the same of another round."""
        self._note.setText(part.note)
        self._note.setVisible(bool(part.note))
        self.table.setAccessibleName(tr("Tabell: {title}").format(title=part.title))
        self.table.setVisible(bool(part.rows))
        self._grid.show_rows(part.rows, list(_columns(part)))
        needed = self.table.verticalHeader().length() + self.table.horizontalHeader().sizeHint().height() + _EDGES
        self.table.setFixedHeight(min(needed, theme.current().pixels(_PART_HEIGHT)))


def _columns(part: LeavingPart) -> Iterator[Column[Row]]:
    """Columns of numbers stand to the right."""
    for place, title in enumerate(part.columns):
        is_numbers = place > 0 and all(not row[place] or row[place][:1] in _NUMBER_STARTS for row in part.rows)
        yield _column(place, title, right=is_numbers)


def _column(place: int, title: str, *, right: bool) -> Column[Row]:
    return Column(title=title, text=lambda row: row[place], right=right)
