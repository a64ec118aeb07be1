"""The table in which goals are rated: one key per rating, arrows move, Enter writes a note. No mouse needed.

0-4 (or as many as the scale has) rate the goal, F marks several settings, O E P H say what it builds on, N turns what happens
next. Left and right go between one's own rating and what the team agrees.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ioplab.domain.vocabulary import Basis
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.evaluation import SAID, EvaluationView, Place, RatingModel, Said
from ioplab.ui.widgets.mastery import CIRCLE, paint_symbol
from ioplab.ui.widgets.plain_line import plain_line
from ioplab.ui.widgets.step_marks import paint_rule
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

Index = QModelIndex | QPersistentModelIndex

SEGMENT = 44
SEGMENT_HEIGHT = 30
ROW = 44
_LEAST_GOAL = 190
_LEAST_HEIGHT = 230
_RATED = (Place.MINE, Place.AGREED)
_WITH_SYMBOL = (Place.MIDYEAR, Place.OTHERS, Place.MINE, Place.AGREED)
_BASIS_KEYS = {
    Qt.Key.Key_O: Basis.OBSERVED,
    Qt.Key.Key_E: Basis.WORK_SAMPLE,
    Qt.Key.Key_P: Basis.TEST,
    Qt.Key.Key_H: Basis.MEMORY,
}


class RatingTable(QTableView):
    """Goals as rows, what is said of them as columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a view model."""
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._view: EvaluationView | None = None
        self._reason_for: Place | None = None
        self.setItemDelegate(_RatingDelegate(self))

    def show_view(self, view: EvaluationView) -> None:
        """Show and rate what this view model has."""
        self._view = view
        self.setModel(view.table)
        view.table.modelReset.connect(self.fit)
        view.keys_moved.connect(self._move_keys)
        view.table.dataChanged.connect(lambda first, *_: self.resizeRowToContents(first.row()))
        view.reason_wanted.connect(self._ask_reason)
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

    def fit(self) -> None:
        """Give the columns widths that suit the text size and where the keys are."""
        header = self.horizontalHeader()
        view = self.rating_model.view
        widths = {Place.SUBJECT: 128, Place.MIDYEAR: 135, Place.MINE: 125, Place.AGREED: 125, Place.OTHERS: 150, Place.NOTE: 210}
        header.setMinimumSectionSize(60)
        for column, place in enumerate(self.rating_model.places):
            if place is not Place.GOAL:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                keys = place is view.keys_in
                header.resizeSection(column, self.segments_width() if keys else theme.current().pixels(widths[place]))
        self._fit_goals()
        self.verticalHeader().setMinimumSectionSize(theme.current().pixels(ROW))
        self.setMinimumHeight(theme.current().pixels(_LEAST_HEIGHT))
        self.resizeRowsToContents()
        if self.model().rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, self.column(view.keys_in or Place.MINE)))

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

    def _move_keys(self) -> None:
        """Rating is over and agreeing begins, or the other way round: the keys go to the other column."""
        self.fit()
        place, index = self.rating_model.view.keys_in, self.currentIndex()
        if place is not None and index.isValid():
            self.setCurrentIndex(self.model().index(index.row(), self.column(place)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Goals wrap differently at another width."""
        super().resizeEvent(event)
        if self._view is not None:
            self._fit_goals()
        self.resizeRowsToContents()

    def segments_width(self) -> int:
        """How wide the row of keys is."""
        count = len(self._view.scale.levels) + 1 if self._view else 5
        return theme.current().pixels(SEGMENT) * count + 20

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate, annotate, move."""
        index, key = self.currentIndex(), event.key()
        if self._view is None or not index.isValid() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self.state() is QAbstractItemView.State.EditingState:
            return  # keys that a note's editor passes on, such as the Enter that ends it, are not for the table
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            place = self.place(index) if self.place(index) in _RATED else self._view.keys_in or Place.MINE
            self._reason_for = place
            self._view.rate(index.row(), place, key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._reason_for = None
            self.edit(self.model().index(index.row(), self.column(Place.NOTE)))
        elif key == Qt.Key.Key_F:
            self._view.toggle_several(index.row())
        elif key in _BASIS_KEYS:
            self._view.set_basis(index.row(), _BASIS_KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_N:
            self._view.turn_next_step(index.row())
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            place = Place.MINE if key == Qt.Key.Key_Left else Place.AGREED
            self.setCurrentIndex(self.model().index(index.row(), self.column(place)))
        else:
            super().keyPressEvent(event)

    def _ask_reason(self, row: int) -> None:
        """Open the note's place for the reason why the goal was not worked on."""
        self._reason_for = self._reason_for or Place.MINE
        self.edit(self.model().index(row, self.column(Place.NOTE)))

    def take_text(self, row: int, text: str) -> None:
        """What was written in a row's note: a reason if one was asked for, a note otherwise."""
        place, self._reason_for = self._reason_for, None
        if self._view is None:
            return
        if place is not None:
            self._view.say_why_not(row, place, text)
        else:
            index = self.model().index(row, self.column(Place.NOTE))
            self.model().setData(index, text)

    @property
    def wants_reason(self) -> bool:
        """Whether what is being written is a reason."""
        return self._reason_for is not None

    def closeEditor(self, editor: QWidget, _: QAbstractItemDelegate.EndEditHint) -> None:
        """Back to the table, where the next key rates the same goal's row."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self._reason_for = None
        row = self.currentIndex().row()
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, self.column(self.rating_model.view.keys_in or Place.MINE)))
        self.setFocus()


class _RatingDelegate(WrapDelegate):
    """Paints levels as segments or symbols, and edits notes in place."""

    segment_clicked = Signal(int)

    def __init__(self, table: RatingTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = self._table.place(index)
        self._paint_ground(painter, option, place)
        said = index.data(SAID)
        if place is self._table.rating_model.view.keys_in and isinstance(said, Said):
            self._paint_segments(painter, option, said)
            paint_rule(painter, option)
            return
        text_option = QStyleOptionViewItem(option)
        text_option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if isinstance(said, Said) and said.given:
            size = theme.current().pixels(CIRCLE)
            centre = QPointF(option.rect.left() + 8 + size / 2, option.rect.center().y())
            colour = option.palette.text().color()
            paint_symbol(painter, centre, said.level, self._table.rating_model.view.scale.top, colour, size)
            text_option.rect = option.rect.adjusted(size + 8, 0, 0, 0)
        super().paint(painter, text_option, index)
        paint_rule(painter, option)
        if option.state & QStyle.StateFlag.State_HasFocus and place in _RATED:
            painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: Place) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected and place is not self._table.rating_model.view.keys_in:
            painter.fillRect(option.rect, option.palette.highlight())
        painter.restore()

    def _paint_segments(self, painter: QPainter, option: QStyleOptionViewItem, said: Said) -> None:
        scale = self._table.rating_model.view.scale
        colours = theme.current().colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        boxes = self._boxes(option.rect, len(scale.levels) + 1)
        muted = QColor(colours.muted)
        for digit, box in enumerate(boxes):
            chosen = said.given and (said.level or 0) == digit
            ink = QColor(colours.on_accent) if chosen else (option.palette.text().color() if said.open else muted)
            if chosen:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.accent))
                painter.drawRoundedRect(box, 4, 4)
            size = theme.current().pixels(CIRCLE)
            centre = QPointF(box.left() + 8 + size / 2, box.center().y())
            paint_symbol(painter, centre, digit or None, scale.top, ink, size)
            painter.setPen(ink)
            number = box.adjusted(size + 13, 0, 0, 0)
            painter.drawText(number, int(Qt.AlignmentFlag.AlignVCenter), f"{digit}{'+' if chosen and said.several else ''}")
        whole = boxes[0].united(boxes[-1])
        is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(QColor(colours.focus), 3) if is_current else QPen(QColor(colours.edge), 1)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole.adjusted(-2, -2, 2, 2) if is_current else whole, 6, 6)
        painter.restore()

    def _boxes(self, rect: object, count: int) -> list[QRectF]:
        box = QRectF(rect)  # type: ignore[call-overload]
        width, height = theme.current().pixels(SEGMENT), theme.current().pixels(SEGMENT_HEIGHT)
        top = box.center().y() - height / 2
        return [QRectF(box.left() + 8 + width * place, top, width, height) for place in range(count)]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._table.place(index) in _WITH_SYMBOL:
            option = QStyleOptionViewItem(option)
            option.rect.setWidth(option.rect.width() - theme.current().pixels(CIRCLE) - 8)
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height() + 10, theme.current().pixels(ROW)))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on a segment is that key."""
        place = self._table.place(index)
        view = self._table.rating_model.view
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and place is view.keys_in:
            for digit, box in enumerate(self._boxes(option.rect, len(view.scale.levels) + 1)):
                if box.contains(event.position()):
                    view.rate(index.row(), place, digit)
                    return True
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, __: Index) -> QWidget:
        editor = QLineEdit(parent)
        plain_line(editor)
        reason = self._table.wants_reason
        editor.setPlaceholderText(tr("Hvorfor er det ikke arbeidet med?") if reason else tr("Notat"))
        editor.setAccessibleName(editor.placeholderText())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not (self._table.wants_reason or editor.isModified()):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, _: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            self._table.take_text(index.row(), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Wide enough to write in, also where the column is narrow."""
        left = self._table.columnViewportPosition(self._table.column(Place.OTHERS))
        rect = option.rect.adjusted(0, 4, 0, -4)
        rect.setLeft(min(rect.left(), left))
        editor.setGeometry(rect)
