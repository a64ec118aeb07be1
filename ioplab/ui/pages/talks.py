"""Samtaler: whom to invite now, who has not answered, and a table of all talks of all pupils."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListWidget, QListWidgetItem

from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_talks_page import Ui_TalksPage
from ioplab.ui.pages.page import Page
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.talk_overview import TalkOverview, TalkRow, stages_to_choose, status_choices, talk_status_words
from ioplab.ui.viewmodels.talks import kind_choices, stage_words
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.date_column import date_column
from ioplab.ui.widgets.selection import follow_selection

_INVITED, _HELD, _NOTE = 4, 5, 7
"""Columns."""

_LONG_NAME = 24
"""Letters. A longer one may take two lines."""

_CELL_SIDES = 24
"""Pixels beside the words of a cell, at the least."""

_LIST_HEIGHT = 124
_LEAST_LIST_HEIGHT = 82
"""Pixels at normal text size: three entries, or two where there is little room; the rest by scrolling."""

_LOW = 690
"""Pixels at normal text size. Lower than this there is little room."""


class TalksPage(Page):
    """All talks of the school year."""

    pupil_asked = Signal(str)
    """A pupil somebody wants to see."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_TalksPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Samtaler"))
        self.view = view = TalkOverview(self.session, self)
        self._grid: Grid[TalkRow] = Grid(self._columns(), self)
        ui.talkTable.setModel(self._grid)
        ui.talkTable.setItemDelegate(ChoiceDelegate(self))
        ui.talkTable.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        ui.talkTable.stretch(_NOTE)
        ui.talkTable.measure_only(self._may_wrap)
        fill(ui.kindCombo, kind_choices(), empty=tr("alle slags samtaler"))
        fill(ui.stageCombo, stages_to_choose(), empty=tr("hele året"))
        fill(ui.statusCombo, status_choices(), empty=tr("alle statuser"))
        for combo, name in self._filters():
            combo.activated.connect(lambda _, combo=combo, name=name: view.narrow(**{name: combo.currentData()}))
        self._connect()

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        for listed, column in ((ui.dueList, _INVITED), (ui.waitingList, _HELD)):
            follow_selection(listed)
            listed.itemActivated.connect(lambda item, column=column: self._show_in_table(item, column))
            listed.itemClicked.connect(lambda item, column=column: self._show_in_table(item, column))
        ui.dueButton.clicked.connect(self._select_due)
        ui.inviteButton.clicked.connect(lambda: view.invite(self._selected()))
        ui.letterButton.clicked.connect(self._write_letters)
        ui.allButton.clicked.connect(self._show_all)
        ui.talkTable.chosen.connect(self._open)
        ui.talkTable.selectionModel().selectionChanged.connect(lambda *_: self._show_invite())
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)

    def _filters(self) -> Sequence[tuple[QComboBox, str]]:
        ui = self.ui
        return ((ui.pupilCombo, "pupil"), (ui.kindCombo, "kind"), (ui.stageCombo, "stage"), (ui.statusCombo, "status"))

    def _columns(self) -> list[Column[TalkRow]]:
        change, trouble = self.view.change, self.session.trouble
        return [
            Column(title=tr("Elev"), text=lambda row: row.pupil.full_name),
            Column(title=tr("Samtale"), text=lambda row: label(row.talk.kind)),
            Column(title=tr("Ved hva"), text=lambda row: stage_words(row.talk.stage)),
            Column(title=tr("Status"), text=lambda row: talk_status_words(row.talk)),
            date_column(tr("Invitert"), lambda row: row.talk.invited_on, lambda row, day: change(row, invited_on=day), trouble),
            date_column(tr("Holdt"), lambda row: row.talk.held_on, lambda row, day: change(row, held_on=day), trouble),
            date_column(
                tr("Takket nei"), lambda row: row.talk.declined_on, lambda row, day: change(row, declined_on=day), trouble
            ),
            Column(title=tr("Notat"), text=lambda row: row.talk.note, store=lambda row, value: change(row, note=str(value))),
        ]

    def arrive(self) -> None:
        """Bring the talks up to date, ready for the first key."""
        self.view.arrive()
        (self.ui.talkTable if self.view.rows else self.ui.allButton).setFocus()

    def flush(self) -> None:
        """Store what is being typed, in a cell too."""
        self.ui.talkTable.finish_editing()
        super().flush()

    def fit(self) -> None:
        """Lists no higher than a few entries, for the table is what the page is for."""
        super().fit()
        self.ui.factsLabel.setWordWrap(self.is_pinched)
        pixels, frame = theme.current().pixels, self.parentWidget() or self
        height = pixels(_LEAST_LIST_HEIGHT if frame.height() < pixels(_LOW) else _LIST_HEIGHT)
        for listed in (self.ui.dueList, self.ui.waitingList):
            listed.setFixedHeight(height)

    def _on_changed(self, _: Changed) -> None:
        """Show what was changed, or undone, from this page."""
        if self.isVisible():
            self.view.refresh()

    def _may_wrap(self, place: int) -> bool:
        row = self._grid.rows[place]
        note = row.talk.note
        return len(row.pupil.full_name) > _LONG_NAME or (bool(note) and ("\n" in note or self._is_wide(note)))

    def _is_wide(self, note: str) -> bool:
        table = self.ui.talkTable
        return table.fontMetrics().horizontalAdvance(note) > table.columnWidth(_NOTE) - _CELL_SIDES

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.facts)
        ui.dueCardTitle.setText(tr("Skal inviteres nå: {count}").format(count=len(view.due)))
        ui.waitingCardTitle.setText(tr("Har ikke svart: {count}").format(count=len(view.waiting)))
        ui.dueLabel.setText(view.due_words)
        ui.waitingLabel.setText(view.waiting_words)
        ui.dueLabel.setVisible(bool(view.due_words))
        ui.waitingLabel.setVisible(bool(view.waiting_words))
        ui.dueButton.setVisible(bool(view.due))
        _show_list(ui.dueList, view.due, lambda row: row.words)
        _show_list(ui.waitingList, view.waiting, view.waited_words)
        fill(ui.pupilCombo, view.pupil_choices(), empty=tr("alle elever"))
        for combo, name in self._filters():
            combo.setCurrentIndex(max(find(combo, getattr(view.filter, name)), 0))
        self._grid.show_rows(view.rows)
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyLabel.setVisible(bool(view.empty_words))
        ui.talkTable.setVisible(bool(view.rows))
        ui.keysLabel.setText(view.keys_words)
        ui.keysLabel.setVisible(bool(view.rows))
        self._show_invite()

    def _show_invite(self) -> None:
        count = len(self.view.can_be_invited(self._selected()))
        words = tr("&Invitert i dag ({count})").format(count=count) if count > 1 else tr("&Invitert i dag")
        self.ui.inviteButton.setText(words)

    def _write_letters(self) -> None:
        rows = self._selected()
        if not self.view.can_get_letters(rows):
            self.view.write_letters(rows, messages.documents_folder())  # which says what to select
            return
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        if folder is not None:
            self.view.write_letters(rows, folder)

    def wait(self) -> None:
        """Let the letter being written come to its end."""
        self.view.letters.abandon()
        super().wait()

    def _selected(self) -> list[TalkRow]:
        places = sorted(index.row() for index in self.ui.talkTable.selectionModel().selectedRows())
        return [row for place in places if (row := self._grid.row_at(self._grid.index(place, 0))) is not None]

    def _select_due(self) -> None:
        """Select all who are to be invited, ready for the button that says they were."""
        self.view.show_due()
        table = self.ui.talkTable
        table.setCurrentIndex(self._grid.index(0, _INVITED))
        table.selectAll()
        table.setFocus()

    def _show_in_table(self, item: QListWidgetItem, column: int) -> None:
        row = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, TalkRow):
            index = self._grid.index(self.view.place_of(row), column)
            self.ui.talkTable.setCurrentIndex(index)
            self.ui.talkTable.scrollTo(index)
            self.ui.talkTable.setFocus()

    def _show_all(self) -> None:
        self.view.show_all()
        if self.view.rows:
            self.ui.talkTable.setFocus()

    def _open(self, index: QModelIndex) -> None:
        row = self._grid.row_at(index)
        if row is not None:
            self.pupil_asked.emit(row.pupil.id)


def _show_list(listed: QListWidget, rows: Sequence[TalkRow], words: Callable[[TalkRow], str]) -> None:
    """Show rows as entries, the same place chosen as before. Where there is none, there is no list."""
    place = listed.currentRow()
    listed.blockSignals(True)
    listed.clear()
    for row in rows:
        item = QListWidgetItem(words(row), listed)
        item.setData(Qt.ItemDataRole.UserRole, row)
    listed.setCurrentRow(min(max(place, 0), len(rows) - 1))
    listed.blockSignals(False)
    listed.setVisible(bool(rows))
