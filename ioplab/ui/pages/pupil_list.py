"""Hent elevliste: a file, what its columns are, what becomes of each line, and one button that takes it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from ioplab.i18n import tr
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_pupil_list_page import Ui_PupilListPage
from ioplab.ui.pages.page import Page
from ioplab.ui.paths import typed_path
from ioplab.ui.scrolling import bring_into_view
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.pupil_list import ColumnRow, ListRow, PupilListView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate

_ROWS_HEIGHT = 320
"""Pixels at normal text size, of the table of lines."""

_TAKEN_AS = 2
_DETAIL = 3


class PupilListPage(Page):
    """A pupil list from another system."""

    left = Signal()
    """Back to the overview."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_PupilListPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Hent elevliste"))
        self.view = PupilListView(self.session, self)
        self._columns: Grid[ColumnRow] = Grid(self._columns_of_columns(), self)
        ui.columnTable.setModel(self._columns)
        ui.columnTable.setItemDelegateForColumn(_TAKEN_AS, ChoiceDelegate(ui.columnTable))
        ui.columnTable.share(1, _TAKEN_AS)
        ui.columnTable.show_all()
        self._rows: Grid[ListRow] = Grid(self._columns_of_rows(), self)
        ui.rowTable.setModel(self._rows)
        ui.rowTable.stretch(_DETAIL)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        ui.readButton.clicked.connect(self._read_typed)
        ui.pathEdit.returnPressed.connect(self._read_typed)
        ui.browseButton.clicked.connect(self._browse)
        ui.dropZone.dropped.connect(lambda paths: self._read(paths[0]))
        ui.stopButton.clicked.connect(view.stop)
        ui.sheetButton.clicked.connect(lambda: view.choose_sheet(ui.sheetCombo.currentData()))
        ui.seeCombo.activated.connect(lambda: view.show_only(ui.seeCombo.currentData()))
        ui.columnTable.chosen.connect(lambda index: self._edit_column(index.row()))
        ui.rowTable.chosen.connect(lambda _: self._go_to_answer())
        ui.rowTable.selectionModel().currentRowChanged.connect(lambda *_: self._show_answer())
        ui.answerCombo.activated.connect(self._answer)
        ui.takeButton.clicked.connect(view.take)
        ui.backButton.clicked.connect(self.left)
        view.progressed.connect(ui.busyBar.setValue)
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)

    def _columns_of_columns(self) -> list[Column[ColumnRow]]:
        names = dict(self.view.field_choices())
        return [
            Column(title=tr("Overskrift"), text=lambda row: row.heading),
            Column(title=tr("Står i filen"), text=lambda row: row.examples or (tr("vises ikke") if row.never else "")),
            Column(
                title=tr("Tas inn som"),
                text=lambda row: row.never or names[row.field],
                value=lambda row: row.field,
                store=self.view.choose_field,
                choices=self.view.field_choices(),
            ),
        ]

    def _columns_of_rows(self) -> list[Column[ListRow]]:
        return [
            Column(title=tr("Rad"), text=lambda row: str(row.line), right=True),
            Column(title=tr("Elev"), text=lambda row: row.name),
            Column(title=tr("Hva som skjer"), text=lambda row: row.outcome),
            Column(title=tr("Mer om det"), text=lambda row: row.detail),
        ]

    def arrive(self) -> None:
        """Begin where the file is named; what has been read is held against the pupils there are now."""
        self.view.compare()
        why = self.view.why_not()
        if why:
            self.session.trouble.emit(why)
        self.ui.pathEdit.setFocus()

    def wait(self) -> None:
        """Read no more, before the page goes."""
        self.view.wait()

    def fit(self) -> None:
        """Suit the text size."""
        super().fit()
        self.ui.rowTable.setMinimumHeight(theme.current().pixels(_ROWS_HEIGHT))

    def _on_changed(self, changed: Changed) -> None:
        """Somebody has been entered, changed or taken back: what would become of the lines may be otherwise."""
        if self.isVisible() and "pupil" in changed.tables:
            self.view.compare()

    # Reading

    def _read_typed(self) -> None:
        typed = self.ui.pathEdit.text().strip()
        if not typed:
            self.session.trouble.emit(tr("Skriv hvor filen ligger, eller slipp den på feltet."))
            return
        self._read(typed_path(typed))

    def _browse(self) -> None:
        path = messages.ask.pupil_list(self, str(messages.documents_folder()))
        if path is not None:
            self._read(path)

    def _read(self, path: Path) -> None:
        notice = self.notice()
        if notice is not None:
            notice.clear_message()
        self.ui.pathEdit.setText(str(path))
        self.view.read(path)

    # What is shown

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        has_table, is_busy = view.table is not None, view.is_busy
        is_begun, is_ended = view.is_reading and ui.busyBox.isHidden(), not is_busy and ui.stopButton.hasFocus()
        ui.busyLabel.setText(view.busy_words())
        if is_begun:
            ui.busyBox.show()
            ui.stopButton.setFocus()  # before what had it is shut, which would send it far away
        for widget in (ui.pathEdit, ui.browseButton, ui.readButton, ui.sheetCombo, ui.sheetButton):
            widget.setEnabled(not view.is_reading)
        if not is_busy:
            ui.busyBar.setValue(0)
        self._show_sheets()
        ui.columnCard.setVisible(has_table)
        ui.rowCard.setVisible(has_table and not view.objection_words())
        for label, text in (
            (ui.notesLabel, view.notes()),
            (ui.objectionLabel, view.objection_words()),
            (ui.summaryLabel, "\n".join(filter(None, (view.summary(), view.remembered_words())))),
            (ui.moreLabel, view.more_words()),
            (ui.absentLabel, view.absent_words()),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        ui.factsLabel.setText(tr("{summary} · ingenting er lagret ennå").format(summary=view.summary()) if view.can_take else "")
        self._columns.show_rows(view.column_rows())
        fill(ui.seeCombo, view.choices_of_what_to_see())
        ui.seeCombo.setCurrentIndex(max(find(ui.seeCombo, view.only), 0))
        self._rows.show_rows(view.rows())
        if ui.takeButton.hasFocus() and not view.can_take:
            ui.rowTable.setFocus()  # it has been taken in; in a line Ctrl+Z would undo what was typed there
        ui.takeButton.setEnabled(view.can_take)
        self._show_answer()
        if is_ended:
            self._focus_on_what_came()
        ui.busyBox.setVisible(is_busy)

    def _focus_on_what_came(self) -> None:
        """From the button that stops: to the lines, or to what has to be done first."""
        ui, view = self.ui, self.view
        if view.table is None:
            ui.pathEdit.setFocus()
        else:
            table = ui.columnTable if view.objection_words() else ui.rowTable
            table.setFocus()
            QTimer.singleShot(0, self, lambda: bring_into_view(table))  # once the cards have got their places

    def _show_sheets(self) -> None:
        ui, sheets = self.ui, self.view.sheets()
        ui.sheetBox.setVisible(bool(sheets))
        fill(ui.sheetCombo, sheets)
        if self.view.lines is not None and sheets:
            ui.sheetCombo.setCurrentIndex(find(ui.sheetCombo, self.view.lines.sheet))

    def _edit_column(self, row: int) -> None:
        """Enter anywhere in a line chooses what the column is."""
        self.ui.columnTable.edit(self._columns.index(row, _TAKEN_AS))

    # Who a line is about

    def _row(self) -> ListRow | None:
        return self._rows.row_at(self.ui.rowTable.currentIndex())

    def _show_answer(self) -> None:
        ui, row = self.ui, self._row()
        choices = self.view.answer_choices(row)
        ui.answerBox.setVisible(bool(choices))
        fill(ui.answerCombo, choices)
        if row is not None and choices:
            words = tr("Hvem er rad {line}, {name}?").format(line=row.line, name=row.name)
            ui.answerLabel.setText(words)
            ui.answerCombo.setAccessibleName(words)
            ui.answerCombo.setCurrentIndex(max(find(ui.answerCombo, self.view.answer_of(row)), 0))

    def _go_to_answer(self) -> None:
        if self.ui.answerBox.isVisible():
            self.ui.answerCombo.setFocus()

    def _answer(self) -> None:
        row = self._row()
        if row is not None:
            self.view.answer(row, self.ui.answerCombo.currentData())
