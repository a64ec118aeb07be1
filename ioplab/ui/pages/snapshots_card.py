"""Frozen numbers: a card of the principal's page. Freezing on the counting dates, seeing again, comparing with now."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.movement import Moved
from ioplab.domain.leadership import Snapshot
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.ui._generated.ui_snapshots_card import Ui_SnapshotsCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.snapshots import DateRow, SnapshotsView
from ioplab.ui.widgets.autosave import fill, find


class SnapshotsCard(QWidget):
    """What was frozen when, and freezing what is there now."""

    shown = Signal(object)
    """The `Aggregate` of frozen numbers that somebody wants to see again."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show what is frozen in the session's vault."""
        super().__init__(parent)
        self.view = view = SnapshotsView(session, self)
        self.ui = ui = Ui_SnapshotsCard()
        ui.setupUi(self)
        self._is_sure = False
        self._dates: Grid[DateRow] = Grid(
            [
                Column(title=tr("Telletidspunkt"), text=lambda row: label(row.counting).capitalize()),
                Column(title=tr("Dag"), text=lambda row: long_date(row.due_on)),
                Column(title=tr("Fryst"), text=view.date_state),
            ],
            self,
        )
        self._rows: Grid[Snapshot] = Grid(
            [
                Column(title=tr("Tall"), text=view.of_words),
                Column(title=tr("Fryst"), text=view.frozen_words),
                Column(title=tr("Av"), text=lambda row: row.frozen_by),
                Column(title=tr("Fra"), text=view.from_words),
            ],
            self,
        )
        self._moved: Grid[Moved] = Grid(
            [
                Column(title=tr("Tall"), text=view.place_words),
                Column(title=tr("Da"), text=lambda row: view.number_words(row.before), right=True),
                Column(title=tr("Nå"), text=lambda row: view.number_words(row.after), right=True),
            ],
            self,
        )
        self._fill_tables()
        ui.countingCombo.activated.connect(lambda: view.choose_counting(ui.countingCombo.currentData()))
        ui.roundCombo.activated.connect(lambda: view.choose_round(ui.roundCombo.currentData()))
        ui.freezeButton.clicked.connect(self._freeze)
        ui.showButton.clicked.connect(self._show)
        ui.compareButton.clicked.connect(self._compare)
        ui.removeButton.clicked.connect(lambda: self._ask(is_sure=True))
        ui.cancelButton.clicked.connect(lambda: self._ask(is_sure=False))
        ui.sureButton.clicked.connect(self._delete)
        ui.closeButton.clicked.connect(self._close)
        view.shown.connect(self.shown)
        view.refreshed.connect(self.refresh)
        self.refresh()

    def _fill_tables(self) -> None:
        ui = self.ui
        ui.dateTable.show_all()
        ui.dateTable.stretch(2)
        ui.dateTable.setModel(self._dates)
        ui.snapshotTable.show_all()
        ui.snapshotTable.share(0, 1, 3)
        ui.snapshotTable.setModel(self._rows)
        ui.snapshotTable.chosen.connect(lambda _: self._show())
        ui.snapshotTable.selectionModel().currentChanged.connect(self._chose)
        ui.movedTable.show_all()
        ui.movedTable.setModel(self._moved)

    # For the page

    def set_numbers(self, numbers: Aggregate | None) -> None:
        """What lies on the page, which may be frozen, and which frozen numbers are compared with. None: this vault's own."""
        self.view.set_numbers(numbers)

    def refresh(self) -> None:
        """Show what is frozen."""
        view, ui = self.view, self.ui
        may_not_freeze = view.why_not()
        rows = view.rows()
        self._dates.show_rows(view.dates())
        self._rows.show_rows(rows)
        fill(ui.countingCombo, view.countings())
        fill(ui.roundCombo, view.rounds())
        ui.countingCombo.setCurrentIndex(find(ui.countingCombo, view.counting))
        ui.roundCombo.setCurrentIndex(find(ui.roundCombo, view.round))
        ui.countingCombo.setEnabled(not may_not_freeze)
        ui.roundCombo.setEnabled(not may_not_freeze and view.may_choose_round)
        ui.freezeButton.setEnabled(not may_not_freeze)
        ui.whatLabel.setText(view.what_words())
        ui.whyLabel.setText(may_not_freeze)
        ui.whyLabel.setVisible(bool(may_not_freeze))
        ui.frozenBox.setVisible(bool(rows))
        if rows and not ui.snapshotTable.currentIndex().isValid():
            ui.snapshotTable.setCurrentIndex(self._rows.index(0, 0))
        self._moved.show_rows(view.moved)
        ui.movedLabel.setText(view.moved_words())
        ui.movedBox.setVisible(view.compared is not None)
        ui.movedTable.setVisible(bool(view.moved))
        self._show_sure()

    def _show_sure(self) -> None:
        ui, why_not = self.ui, self.view.why_not_delete()
        ui.removeButton.setVisible(not self._is_sure)
        ui.removeButton.setEnabled(not why_not)
        ui.removeButton.setToolTip(why_not)
        ui.removeButton.setAccessibleDescription(why_not)
        ui.sureButton.setVisible(self._is_sure)
        ui.cancelButton.setVisible(self._is_sure)

    # What is done

    def _snapshot(self) -> Snapshot | None:
        return self._rows.row_at(self.ui.snapshotTable.currentIndex())

    def _chose(self, _: QModelIndex) -> None:
        """Who has asked to delete one has not asked to delete another."""
        if self._is_sure:
            self._is_sure = False
            self._show_sure()

    def _freeze(self) -> None:
        key = self.view.freeze()
        place = next((place for place, row in enumerate(self._rows.rows) if row.id == key), None)
        if place is not None:
            self.ui.snapshotTable.setCurrentIndex(self._rows.index(place, 0))
            self.ui.snapshotTable.setFocus()

    def _show(self) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            self.view.show(snapshot)

    def _compare(self) -> None:
        snapshot = self._snapshot()
        if snapshot is not None:
            self.view.compare(snapshot)
        if self.view.compared is not None:
            (self.ui.movedTable if self.view.moved else self.ui.closeButton).setFocus()

    def _close(self) -> None:
        self.view.close_comparison()
        self.ui.compareButton.setFocus()

    def _ask(self, *, is_sure: bool) -> None:
        self._is_sure = is_sure
        self._show_sure()
        (self.ui.cancelButton if is_sure else self.ui.removeButton).setFocus()

    def _delete(self) -> None:
        snapshot = self._snapshot()
        self._is_sure = False
        if snapshot is not None:
            self.view.delete(snapshot)
        self._show_sure()
        (self.ui.snapshotTable if self.view.rows() else self.ui.freezeButton).setFocus()
