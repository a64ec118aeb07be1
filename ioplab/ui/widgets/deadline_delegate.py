"""Marks for the states of the year wheel's tasks, and the entries of the list of deadlines that carry them.

The mark's shape tells the state, so that colour is never alone: done is filled with a tick, late is hatched with an
exclamation mark, under way is half filled, coming is empty, past is empty with a dash.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ioplab.domain.year_wheel import TaskState
from ioplab.ui import theme
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

Index = QModelIndex | QPersistentModelIndex

STATE = Qt.ItemDataRole.UserRole + 1
"""Where an entry keeps its task's state."""

_MARK = 14


def paint_state(
    painter: QPainter,
    whole: QPainterPath,
    half: QPainterPath,
    middle: QPointF,
    state: TaskState,
    size: float,
    *,
    stands_out: bool,
) -> None:
    """Paint a shape in the way that tells a task's state.

    Args:
        painter: paints.
        whole: the shape.
        half: half of it, which is filled while the task is under way.
        middle: where the tick or the exclamation mark stands.
        state: what is told.
        size: pixels that the shape is thick.
        stands_out: draw a stronger outline, for the task that is next.
    """
    colours = theme.current().colours
    outlines = {TaskState.LATE: colours.warning, TaskState.PAST: colours.muted}
    colour = QColor(outlines.get(state, colours.accent))
    grounds = {TaskState.DONE: colours.accent, TaskState.LATE: colours.warning_soft}
    painter.save()
    painter.setPen(QPen(colour, size / (5 if stands_out else 9)))
    painter.setBrush(QColor(grounds.get(state, colours.soft)))
    painter.drawPath(whole)
    if state is TaskState.NOW:
        painter.fillPath(half, colour)
    elif state is TaskState.LATE:
        painter.fillPath(whole, QBrush(_faint(colour), Qt.BrushStyle.BDiagPattern))
        _paint_exclamation(painter, middle, size, colour)
    elif state is TaskState.DONE:
        _paint_tick(painter, middle, size, QColor(colours.on_accent))
    elif state is TaskState.PAST:
        _paint_dash(painter, middle, size, colour)
    painter.restore()


def _faint(colour: QColor) -> QColor:
    """For lines behind a sign that must be read."""
    faint = QColor(colour)
    faint.setAlphaF(0.45)
    return faint


def _paint_tick(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, max(1.5, size / 8)))
    points = ((-0.24, 0.02), (-0.07, 0.19), (0.25, -0.19))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(middle.x() + x * size, middle.y() + y * size) for x, y in points]))


def _paint_dash(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, max(2.0, size / 7), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(middle.x() - 0.22 * size, middle.y()), QPointF(middle.x() + 0.22 * size, middle.y()))


def _paint_exclamation(painter: QPainter, middle: QPointF, size: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, max(2.0, size / 6), c=Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(middle.x(), middle.y() - 0.28 * size), QPointF(middle.x(), middle.y() + 0.04 * size))
    painter.drawPoint(QPointF(middle.x(), middle.y() + 0.3 * size))


class DeadlineDelegate(WrapDelegate):
    """An entry in the list of deadlines: the mark of its state, when and what, and smaller how far and who."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the mark and the words."""
        title, _, detail = str(index.data()).partition("\n")
        colours = theme.current().colours
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(option.palette.highlight() if is_selected else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        elif is_selected:
            painter.setPen(QPen(QColor(colours.edge), 2) if colours.strong else Qt.PenStyle.NoPen)
            painter.setBrush(option.palette.highlight())
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        words = _words_in(option)
        state = index.data(STATE)
        if isinstance(state, TaskState):
            _paint_mark(painter, QRectF(option.rect.left() + 8, words.top() + 3, _mark(), _mark()), state)
        wrap = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setPen(option.palette.text().color())
        painter.setFont(option.font)
        used = painter.boundingRect(words, wrap, title)
        painter.drawText(words, wrap, title)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(colours.warning if state is TaskState.LATE else colours.muted))
        painter.drawText(words.adjusted(0, used.height(), 0, 0), wrap, detail)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words at the list's width."""
        title, _, detail = str(index.data()).partition("\n")
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = QRectF(0, 0, max(width - _mark() - 24, 80), 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        heights = (
            QFontMetricsF(option.font).boundingRect(room, wrap, title).height(),
            QFontMetricsF(_small(option.font)).boundingRect(room, wrap, detail).height(),
        )
        return QSize(width, math.ceil(sum(heights)) + 12)


def _paint_mark(painter: QPainter, box: QRectF, state: TaskState) -> None:
    """The mark of a state beside words: a piece of the wheel, straightened."""
    whole, half = QPainterPath(), QPainterPath()
    whole.addRoundedRect(box, 3, 3)
    half.addRoundedRect(box.adjusted(0, box.height() / 2, 0, 0), 2, 2)
    paint_state(painter, whole, half, box.center(), state, box.height(), stands_out=False)


def _mark() -> int:
    return theme.current().pixels(_MARK)


def _words_in(option: QStyleOptionViewItem) -> QRectF:
    return QRectF(option.rect.adjusted(_mark() + 16, 5, -8, -5))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    return small
