"""Several schools side by side: a card of the principal's page, for the network and whoever owns the schools."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ioplab.ui import theme
from ioplab.ui._generated.ui_schools_card import Ui_SchoolsCard
from ioplab.ui.viewmodels.grid import Grid
from ioplab.ui.viewmodels.leadership_schools import SchoolRow, SchoolsView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.sort_header import SortHeader

_MOST = 430
"""Pixels at normal text size that bars and table are high at most; those of many schools scroll."""


class SchoolsCard(QFrame):
    """The same numbers, school by school."""

    school_asked = Signal(str)
    """Somebody wants to see one school by itself: its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without schools."""
        super().__init__(parent)
        self.view = view = SchoolsView(self)
        self.ui = ui = Ui_SchoolsCard()
        ui.setupUi(self)
        self._rows: Grid[SchoolRow] = Grid(view.columns(), self)
        self._header: SortHeader | None = None
        ui.schoolsTable.show_all()
        ui.schoolsTable.setModel(self._rows)
        self._sort_by(len(view.columns()))
        ui.schoolsPlot.let_choose(can_choose=True)
        ui.schoolsPlot.chosen.connect(self._ask_for)
        ui.schoolsTable.chosen.connect(lambda index: self._ask_for(index.row()))
        ui.fromCombo.activated.connect(lambda: view.compare_with(ui.fromCombo.currentData()))
        view.refreshed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what there is now."""
        ui, view, columns = self.ui, self.view, self.view.columns()
        if not view.is_needed:
            return
        fill(ui.fromCombo, view.choices())
        ui.fromCombo.setCurrentIndex(find(ui.fromCombo, view.compared))
        self._sort_by(len(columns))
        ui.schoolsTable.stretch(0 if view.compared is None else len(columns) - 1)
        self._rows.show_rows(view.rows(), columns)
        if self._header is not None:
            self._header.describe()
        ui.schoolsPlot.show_rows(view.bars())
        ui.schoolsLabel.setText(view.whole_words())
        ui.schoolsNoteLabel.setText(view.notes())
        self.fit()

    def fit(self) -> None:
        """Suit the text size and the number of schools."""
        ui, most = self.ui, theme.current().pixels(_MOST)
        ui.schoolsTable.setMaximumHeight(most)
        ui.scrollArea.setFixedHeight(min(ui.schoolsPlot.sizeHint().height(), most))

    def _sort_by(self, count: int) -> None:
        """A heading for each column that rows are sorted by, which are more when schools are held against each other."""
        if self._header is None or self._header.count() != count:
            self._header = SortHeader(range(count), self.ui.schoolsTable)
            self._header.sort_asked.connect(self.view.sort)
            self.ui.schoolsTable.use_header(self._header)

    def _ask_for(self, place: int) -> None:
        rows = self.view.rows()
        if place < len(rows):
            self.school_asked.emit(rows[place].key)
