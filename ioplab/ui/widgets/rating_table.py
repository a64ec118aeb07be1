"""The table in which goals are rated: one key per rating, arrows move, Enter writes a note. No mouse needed.

0-4 (or as many as the scale has) rate the goal, F marks several settings, O E P H say what it builds on, N turns what happens
next, S turns the order, D goes to who took part. Left and right go between one's own rating and what the team agrees.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import Basis
from ioplab.ui import theme
from ioplab.ui.viewmodels.rating_model import RatingModel
from ioplab.ui.viewmodels.rating_rows import Place
from ioplab.ui.viewmodels.rating_source import RatingSource
from ioplab.ui.widgets.rating_delegate import ROW, SEGMENT, RatingDelegate

Index = QModelIndex | QPersistentModelIndex

_LEAST_GOAL = 190
_LEAST_HEIGHT = 230
_RATED = (Place.MINE, Place.AGREED)
_RATING_WIDTHS = {Place.SUBJECT: 128, Place.MIDYEAR: 135, Place.MINE: 125, Place.AGREED: 125, Place.OTHERS: 150, Place.NOTE: 210}
_AGREEING_WIDTHS = {
    Place.SUBJECT: 128,
    Place.MIDYEAR: 132,
    Place.MINE: 132,
    Place.AGREED: 125,
    Place.OTHERS: 118,
    Place.DIFFERENCE: 122,
    Place.NOTE: 150,
}
"""Pixels, at normal text size, while one rates and while the team agrees."""

_GIVEN_UP = (Place.SUBJECT, Place.MIDYEAR)
"""What is left out where there is little room: it stands in the details of the goal in focus too, or is its pupil's past."""

_MOST_SIDE_BY_SIDE = 4
"""Others' ratings that get room of their own; more are folded."""

_BASIS_KEYS = {
    Qt.Key.Key_O: Basis.OBSERVED,
    Qt.Key.Key_E: Basis.WORK_SAMPLE,
    Qt.Key.Key_P: Basis.TEST,
    Qt.Key.Key_H: Basis.MEMORY,
}
_MOVES = QAbstractItemView.CursorAction
_UPWARDS = (_MOVES.MoveUp, _MOVES.MovePageUp, _MOVES.MovePrevious)


class RatingTable(QTableView):
    """Goals as rows, under their pupils where there are several; what is said of them as columns."""

    moved = Signal(int)
    """The keys are at another row, or what it shows has changed."""

    took_part_asked = Signal()
    """Somebody wants to say who took part in agreeing on the goal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a view model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._view: RatingSource | None = None
        self._goal_at: GoalId | None = None
        self._has_taken = False
        self._goes_on = False
        self.setItemDelegate(RatingDelegate(self))

    def show_view(self, view: RatingSource) -> None:
        """Show and rate what this view model has."""
        self._view = view
        self.setModel(view.table)
        view.table.modelAboutToBeReset.connect(self._remember)
        view.table.modelReset.connect(self.fit)
        view.keys_moved.connect(self._move_keys)
        view.table.dataChanged.connect(self._on_data)
        view.reason_wanted.connect(self._open_line)
        self.selectionModel().currentRowChanged.connect(lambda index: self.moved.emit(index.row()))
        self.fit()

    @property
    def rating_model(self) -> RatingModel:
        """The model as what it is."""
        assert self._view is not None  # noqa: S101 - the page gives it before it is shown
        return self._view.table

    def place(self, index: Index) -> Place:
        """Which column an index is in."""
        return self.rating_model.places[index.column()]

    def column(self, place: Place) -> int:
        """Where a column stands."""
        return self.rating_model.places.index(place)

    # Widths and heights

    def fit(self) -> None:
        """Give the columns widths that suit the text size and where the keys are."""
        self.horizontalHeader().setMinimumSectionSize(60)
        self.clearSpans()
        for row in self.rating_model.heads():
            self.setSpan(row, 0, 1, self.model().columnCount())
        self._fit_columns()
        self.verticalHeader().setMinimumSectionSize(theme.current().pixels(ROW))
        self.setMinimumHeight(theme.current().pixels(_LEAST_HEIGHT))
        self.resizeRowsToContents()
        if not self.currentIndex().isValid():
            self._return()

    def _fit_columns(self) -> None:
        header, places = self.horizontalHeader(), self.rating_model.places
        widths = {place: self._width(place) for place in places if place is not Place.GOAL}
        room = self.viewport().width() - theme.current().pixels(_LEAST_GOAL)
        wanted = self._room_for_others() if Place.DIFFERENCE in widths else 0
        for place in _GIVEN_UP:
            if place in widths:
                self.setColumnHidden(self.column(place), sum(widths.values()) + wanted > room)
                widths[place] = 0 if self.isColumnHidden(self.column(place)) else widths[place]
        widths[Place.OTHERS] += max(0, min(wanted, room - sum(widths.values())))
        for place, width in widths.items():
            if width:
                header.setSectionResizeMode(self.column(place), QHeaderView.ResizeMode.Interactive)
                header.resizeSection(self.column(place), width)
        self._fit_goals()

    def _width(self, place: Place) -> int:
        keys_in = self.rating_model.view.keys_in
        if place is keys_in:
            return self.segments_width()
        widths = _RATING_WIDTHS if keys_in is Place.MINE else _AGREEING_WIDTHS
        return theme.current().pixels(widths[place])

    def _room_for_others(self) -> int:
        """What more than one other rating beside one's own would like to have, in pixels."""
        most = max((len(row.others) for row in self.rating_model.view.rows), default=0)
        return theme.current().pixels(_AGREEING_WIDTHS[Place.OTHERS]) * (min(most, _MOST_SIDE_BY_SIDE) - 1)

    def _fit_goals(self) -> None:
        """The goals take what the other columns leave, but stay readable; then the table scrolls sideways."""
        header, goals = self.horizontalHeader(), self.column(Place.GOAL)
        others = sum(header.sectionSize(column) for column in range(header.count()) if column != goals)
        least = theme.current().pixels(_LEAST_GOAL)
        header.setSectionResizeMode(goals, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(goals, max(self.viewport().width() - others, least))

    @property
    def hides_goal(self) -> bool:
        """Whether some of the goals' column has been scrolled out of sight, as happens with large text."""
        goals = self.column(Place.GOAL)
        left = self.columnViewportPosition(goals)
        return left < 0 or left + self.columnWidth(goals) > self.viewport().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Goals wrap differently at another width."""
        super().resizeEvent(event)
        if self._view is not None:
            self._fit_columns()
        self.resizeRowsToContents()
        self._keep_in_sight()

    def segments_width(self) -> int:
        """How wide the row of keys is."""
        count = len(self._view.scale.levels) + 1 if self._view else 5
        return theme.current().pixels(SEGMENT) * count + 20

    # Where the keys are

    def _remember(self) -> None:
        row = self.rating_model.row(self.currentIndex().row())
        self._goal_at = row.goal.id if row else None

    def _return(self) -> None:
        """Back to the goal one was at, wherever it is now."""
        number = self.rating_model.number_of(self._goal_at)
        if number >= 0:
            self._go_to(number, self.rating_model.view.keys_in or Place.AGREED)

    def go_to_first(self) -> None:
        """To the goal that is shown first, as when another round or other pupils are shown."""
        number = self.rating_model.number_of(None)
        if number >= 0:
            self._go_to(number, self.rating_model.view.keys_in or Place.AGREED)
            self.scrollToTop()

    def _go_to(self, number: int, place: Place) -> None:
        self.setCurrentIndex(self.model().index(number, self.column(place)))

    def _keep_in_sight(self) -> None:
        """The goal the keys are at stays on the screen, also when a message or a line of details has taken some of the room."""
        if not self.currentIndex().isValid():
            return
        shown, bar = self.visualRect(self.currentIndex()), self.verticalScrollBar()
        below = shown.bottom() + 1 - self.viewport().height()
        if shown.top() < 0:
            bar.setValue(bar.value() + shown.top())
        elif below > 0:
            bar.setValue(bar.value() + min(below, shown.top()))  # of a row too high for the table, its beginning

    def _move_keys(self) -> None:
        """Rating is over and agreeing begins, or the other way round: the keys go to the other column."""
        self.fit()
        place, index = self.rating_model.view.keys_in, self.currentIndex()
        if place is not None and index.isValid():
            self._go_to(index.row(), place)

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.resizeRowToContents(row)
        if first.row() <= self.currentIndex().row() <= last.row():
            self.moved.emit(self.currentIndex().row())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where an arrow leads: to goals, never to a pupil's head."""
        index = super().moveCursor(action, modifiers)
        steps = (-1, 1) if action in _UPWARDS else (1, -1)
        for step in steps:
            row = index.row()
            while 0 <= row < self.model().rowCount():
                if self.rating_model.row(row) is not None:
                    return self.model().index(row, index.column())
                row += step
        return index

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate, annotate, move."""
        index = self.currentIndex()
        if self._view is None or not index.isValid() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self.state() is QAbstractItemView.State.EditingState:
            return  # keys that a note's editor passes on, such as the Enter that ends it, are not for the table
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier or not self._use(self._view, index, event.key()):
            super().keyPressEvent(event)

    def _use(self, view: RatingSource, index: QModelIndex, key: int) -> bool:
        """Do what a key is for; tells whether it was for anything."""
        row = index.row()
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._rate(view, index, key - Qt.Key.Key_0)
        elif key in _BASIS_KEYS:
            view.set_basis(row, _BASIS_KEYS[Qt.Key(key)])
            self._say(row, Place.NOTE)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go_to(row, Place.MINE if key == Qt.Key.Key_Left else Place.AGREED)
        else:
            acts = {
                Qt.Key.Key_Return: lambda: self._open_line(row),
                Qt.Key.Key_Enter: lambda: self._open_line(row),
                Qt.Key.Key_F: lambda: view.toggle_several(row),
                Qt.Key.Key_N: lambda: view.turn_next_step(row),
                Qt.Key.Key_S: view.turn_order,
                Qt.Key.Key_D: self.took_part_asked.emit,
            }
            if key not in acts:
                return False
            acts[Qt.Key(key)]()
            if key in (Qt.Key.Key_F, Qt.Key.Key_N):
                self._say(row, Place.NOTE if key == Qt.Key.Key_N else view.keys_in or Place.AGREED)
        return True

    def _say(self, row: int, place: Place) -> None:
        """Tell a screen reader what a key has made of a cell: the keys stay where they are, so that it would hear nothing."""
        words = self.model().index(row, self.column(place)).data(Qt.ItemDataRole.AccessibleTextRole)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, str(words)))

    def _rate(self, view: RatingSource, index: QModelIndex, digit: int) -> None:
        place = self.place(index) if self.place(index) in _RATED else view.keys_in or Place.AGREED
        self._goes_on = place is Place.MINE and view.goes_on
        if view.rate(index.row(), place, digit):
            self._say(index.row(), place)
            if self._goes_on:
                self._go_on()

    def _go_on(self) -> None:
        """One key for each goal: the next one has the keys."""
        index = self.moveCursor(_MOVES.MoveDown, Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def click_on(self, index: Index, digit: int) -> None:
        """A click on a segment is that key, and stays where it is."""
        self.rating_model.view.rate(index.row(), self.place(index), digit)

    # The line in which a note or a reason is written

    def _open_line(self, row: int) -> None:
        """Write in the row's note; while one is being written, what is asked for then comes when it is closed."""
        if self.state() is not QAbstractItemView.State.EditingState:
            self._has_taken = False
            self._keep_in_sight()
            self.edit(self.model().index(row, self.column(Place.NOTE)))

    def take_text(self, row: int, text: str) -> None:
        """What was written in a row's note: a reason if one was asked for, a note otherwise."""
        view = self.rating_model.view
        self._has_taken = True
        if view.asks is None:
            self._goes_on = False
            self.model().setData(self.model().index(row, self.column(Place.NOTE)), text)
        else:
            self._goes_on = view.answer(row, text) and self._goes_on

    @property
    def question(self) -> str:
        """What is asked for in the line that is open; nothing where it is for a note."""
        return self.rating_model.view.ask_words

    def closeEditor(self, editor: QWidget, _: QAbstractItemDelegate.EndEditHint) -> None:
        """Back to the table, where the next key rates the same goal's row; or on to the reason that is asked for next."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        view, row = self.rating_model.view, self.currentIndex().row()
        if row >= 0:
            self._go_to(row, view.keys_in or Place.AGREED)
        self.setFocus()
        if not self._has_taken:
            view.give_up()
        elif view.asks is not None:
            self._open_line(row)
        elif self._goes_on:
            self._go_on()
        self._has_taken = False
