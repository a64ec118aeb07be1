"""Oversikt: my pupils with what is done, missing and next; the year wheel and its deadlines. And the page for a new pupil."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem

from ioplab.domain.ids import PlanId, PupilId
from ioplab.i18n import tr
from ioplab.operations.plans import start_plan
from ioplab.operations.pupils import add_pupil
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_new_pupil_page import Ui_NewPupilPage
from ioplab.ui._generated.ui_overview_page import Ui_OverviewPage
from ioplab.ui.pages.page import Page
from ioplab.ui.pages.step import grade_choices
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.overview import OverviewView, PupilRow, SortKey
from ioplab.ui.viewmodels.year_wheel import Deadline
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.deadline_delegate import STATE, DeadlineDelegate
from ioplab.ui.widgets.sort_header import SortHeader
from ioplab.ui.widgets.step_marks import StepMarksDelegate

_STEPS_COLUMN = 2
_SORT_COLUMNS = {0: SortKey.NAME, 1: SortKey.CLASS, 4: SortKey.DUE}
_FILTER_WIDTH = 250
_BESIDE = 600
"""Pixels at normal text size. From this width on, wheel and list stand beside each other on a page that is folded."""

_ONE_LINE = 800
"""Pixels at normal text size. From this width on, title, filter and buttons have room on one line."""


class OverviewPage(Page):
    """My pupils and the next deadlines."""

    pupil_asked = Signal(str)
    """A pupil somebody wants to see."""

    new_asked = Signal()
    """Somebody wants to enter a pupil."""

    wheel_asked = Signal()
    """Somebody wants to change the year wheel."""

    freezing_asked = Signal()
    """Somebody wants to freeze the numbers of a counting date."""

    kept_asked = Signal()
    """Somebody wants to see the pupils who are kept longer than was meant."""

    key_asked = Signal()
    """Somebody wants to make a recovery key."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_OverviewPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Oversikt"))
        self.view = OverviewView(self.session, self)
        self._grid: Grid[PupilRow] = Grid(self._columns(), self)
        ui.filterEdit.setMaximumWidth(theme.current().pixels(_FILTER_WIDTH))
        self._header = SortHeader(_SORT_COLUMNS, ui.pupilTable)
        self._header.setAccessibleName(tr("Sorter elevene"))
        ui.pupilTable.use_header(self._header)
        ui.pupilTable.setModel(self._grid)
        ui.pupilTable.stretch(3)
        ui.pupilTable.setItemDelegateForColumn(_STEPS_COLUMN, StepMarksDelegate(ui.pupilTable))
        ui.deadlineList.setItemDelegate(DeadlineDelegate(ui.deadlineList))
        ui.wheelButton.hide()
        ui.freezeButton.hide()
        self._may_freeze = False
        self.setTabOrder(ui.showAllButton, self._header)
        self.setTabOrder(self._header, ui.pupilTable)
        self._connect()

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        ui.pupilTable.chosen.connect(self._open)
        self._header.sort_asked.connect(lambda column: view.sort(_SORT_COLUMNS[column]))
        ui.newButton.clicked.connect(self.new_asked)
        ui.importButton.clicked.connect(self._import)
        ui.filterEdit.textChanged.connect(view.filter)
        ui.filterEdit.returnPressed.connect(self._open_first)
        ui.showAllButton.clicked.connect(self._show_all)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self._show_all).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        ui.yearWheel.task_chosen.connect(self._choose_task)
        ui.deadlineList.currentRowChanged.connect(lambda _: self._show_tick())
        ui.deadlineList.itemActivated.connect(lambda _: self._choose(self._deadline()))
        ui.deadlineList.itemClicked.connect(lambda _: self._choose(self._deadline()))
        ui.tickButton.clicked.connect(self._tick)
        ui.calendarButton.clicked.connect(self._make_calendar)
        ui.wheelButton.clicked.connect(self.wheel_asked)
        ui.freezeButton.clicked.connect(self.freezing_asked)
        ui.keptButton.clicked.connect(self.kept_asked)
        ui.keyButton.clicked.connect(self.key_asked)
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)

    def _columns(self) -> list[Column[PupilRow]]:
        """The columns, with an arrow in the heading that the rows are sorted by."""
        columns: list[Column[PupilRow]] = [
            Column(title=tr("Elev"), text=lambda row: row.pupil.full_name),
            Column(title=tr("Klasse"), text=lambda row: row.pupil.class_name or ""),
            Column(
                title=tr("Steg 1–9"),
                text=lambda row: row.states_in_words,
                painted=lambda row: [report.state for report in row.reports],
            ),
            Column(title=tr("Mangler"), text=lambda row: row.missing),
            Column(title=tr("Frist"), text=lambda row: row.due_words),
        ]
        key, is_descending = self.view.sorted_by or (None, False)
        arrow = "↓" if is_descending else "↑"
        return [
            replace(column, title=f"{column.title} {arrow}") if key and _SORT_COLUMNS.get(place) is key else column
            for place, column in enumerate(columns)
        ]

    def offer_freezing(self) -> None:
        """Show the way to where numbers are frozen, at the tasks of the counting dates."""
        self._may_freeze = True
        self._show_tick()

    def offer_wheel_editing(self) -> None:
        """Show the way to where the year wheel is changed."""
        self.ui.wheelButton.show()

    def fit(self) -> None:
        """Suit the room: on a folded page that is wide enough, the wheel stands beside its list."""
        super().fit()
        directions = QBoxLayout.Direction
        is_beside = self.is_narrow and self.width() >= theme.current().pixels(_BESIDE)
        self.ui.rightColumn.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        if self.is_narrow and self.width() >= theme.current().pixels(_ONE_LINE):
            self.ui.foldHead.setDirection(directions.LeftToRight)
            self.ui.foldTitle.setDirection(directions.LeftToRight)
            self.ui.factsLabel.setWordWrap(False)

    def arrive(self) -> None:
        """Bring the rows up to date."""
        self.view.refresh()
        (self.ui.pupilTable if self.view.rows else self.ui.newButton).setFocus()

    def _on_changed(self, _: Changed) -> None:
        """Show what was changed, or undone, from this page."""
        if self.isVisible():
            self.view.refresh()

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.facts)
        self._grid.show_rows(view.rows, self._columns())
        ui.emptyLabel.setText(view.empty_words)
        ui.emptyLabel.setVisible(bool(view.empty_words))
        ui.pupilTable.setVisible(bool(view.rows))
        ui.legendLabel.setVisible(bool(view.rows))
        ui.stepLabel.setText(view.step_words)
        ui.stepLabel.setAccessibleName(view.step_words)
        ui.stepBar.setVisible(view.step is not None)
        ui.keptLabel.setText(view.kept_words)
        ui.keptBar.setVisible(bool(view.kept_words))
        ui.keyLabel.setText(view.key_words)
        ui.keyBar.setVisible(bool(view.key_words))
        ui.yearWheel.show_wheel(view.wheel)
        self._show_deadlines()

    def _import(self) -> None:
        self.view.read_files(messages.ask.plan_files(self, str(messages.documents_folder())))

    def _open(self, index: QModelIndex) -> None:
        row = self._grid.row_at(index)
        if row is not None:
            self.pupil_asked.emit(row.pupil.id)

    def _open_first(self) -> None:
        if self.view.rows:
            self.pupil_asked.emit(self.view.rows[0].pupil.id)

    # The year wheel

    def _show_deadlines(self) -> None:
        """The list, with the same entry chosen as before, or the first."""
        entries = self.ui.deadlineList
        before = self._deadline()
        entries.blockSignals(True)
        entries.clear()
        for deadline in self.view.wheel.listed:
            item = QListWidgetItem(f"{deadline.days}  {deadline.task.title}\n{deadline.detail}", entries)
            item.setData(Qt.ItemDataRole.UserRole, deadline)
            item.setData(STATE, deadline.state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, deadline.words)
            item.setToolTip(self.view.wheel.explanation(deadline))
        entries.setCurrentRow(max(self._row_of(before.task.id), 0) if before else 0)
        entries.blockSignals(False)
        self._show_tick()

    def _row_of(self, task_id: str) -> int:
        return next((row for row, one in enumerate(self.view.wheel.listed) if one.task.id == task_id), -1)

    def _deadline(self) -> Deadline | None:
        """The entry chosen in the list."""
        found = self.ui.deadlineList.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Deadline) else None

    def _show_tick(self) -> None:
        button, deadline = self.ui.tickButton, self._deadline()
        is_done = deadline is not None and deadline.is_done
        button.setText(tr("Ikke &ferdig likevel") if is_done else tr("Merk som &ferdig"))
        button.setEnabled(deadline is not None and deadline.can_be_ticked)
        self.ui.freezeButton.setVisible(self._may_freeze and deadline is not None and deadline.task.counting)

    def _tick(self) -> None:
        deadline = self._deadline()
        if deadline is not None:
            self.view.wheel.tick(deadline)

    def _choose_task(self, task_id: str) -> None:
        self.ui.deadlineList.setCurrentRow(self._row_of(task_id))
        self._choose(self._deadline())

    def _choose(self, deadline: Deadline | None) -> None:
        """Show who has not done the task's step; nothing for a task without one."""
        if deadline is not None and deadline.target is not None:
            self.view.show_missing(deadline.target)

    def _show_all(self) -> None:
        """Show all pupils again. From within the bar that goes away, the keyboard goes to the pupils."""
        was_within = self.ui.showAllButton.hasFocus()
        self.view.show_missing(None)
        if was_within:
            self.ui.pupilTable.setFocus()

    def _make_calendar(self) -> None:
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        if folder is not None:
            self.view.wheel.calendar(folder)


class NewPupilPage(Page):
    """A new pupil, with this year's plan begun."""

    added = Signal(str)
    """The pupil that was entered."""

    left = Signal()
    """Nobody is to be entered after all."""

    list_asked = Signal()
    """Many are to be entered, from a pupil list."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_NewPupilPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Ny elev"))
        fill(ui.gradeCombo, grade_choices(), empty="–")
        ui.addButton.clicked.connect(self._add)
        ui.cancelButton.clicked.connect(self.left)
        ui.listButton.clicked.connect(self.list_asked)
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
