"""Marks for the guide's steps: done is a filled circle with a tick, started half filled, not begun empty, not needed a dash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ioplab.domain.guide import StepState
from ioplab.ui import theme
from ioplab.ui.viewmodels.grid import EXTRA

Index = QModelIndex | QPersistentModelIndex

MARK = 13
_GAP = 4
_HALF_TURN = 180 * 16


def paint_mark(painter: QPainter, box: QRectF, state: StepState) -> None:
    """Paint a step's state, by shape first and colour second."""
    colours = theme.current().colours
    accent = QColor(colours.accent)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent, 1.5))
    painter.setBrush(accent if state is StepState.DONE else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box)
    if state is StepState.DONE:
        painter.setPen(QPen(QColor(colours.on_accent), max(1.5, box.width() / 8)))
        tick = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34))
        points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in tick]
        painter.drawPolyline(QPolygonF(points))
    elif state is StepState.STARTED:
        painter.setBrush(accent)
        painter.drawPie(box, 90 * 16, _HALF_TURN)
    elif state is StepState.NOT_NEEDED:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left() + 3, middle), QPointF(box.right() - 3, middle))
    painter.restore()


def paint_rule(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The thin line under a table's row, for cells that paint themselves."""
    painter.save()
    painter.setPen(QColor(theme.current().colours.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.restore()


class StepDelegate(QStyledItemDelegate):
    """A step in the stepper: its mark, its name, and smaller what is missing."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the mark and the two lines."""
        name, _, lacks = str(index.data()).partition("\n")
        painter.save()
        colours = theme.current().colours
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(
                QPen(QColor(colours.focus), 2) if option.state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen
            )
            painter.setBrush(option.palette.highlight())
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
        mark = theme.current().pixels(MARK)
        state = index.data(Qt.ItemDataRole.UserRole)
        line = option.fontMetrics.lineSpacing()
        if isinstance(state, StepState):
            top = option.rect.top() + 8 + (line - mark) / 2
            paint_mark(painter, QRectF(option.rect.left() + 10, top, mark, mark), state)
        words = option.rect.adjusted(mark + 22, 8, -8, -6)
        font = option.font
        font.setWeight(QFont.Weight.DemiBold if option.state & QStyle.StateFlag.State_Selected else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(option.palette.text().color())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignTop), name)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(colours.muted))
        painter.drawText(words.adjusted(0, line, 0, 0), int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), lacks)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words at the stepper's width."""
        lacks = str(index.data()).partition("\n")[2]
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QWidget) and hasattr(view, "viewport") else option.rect.width()
        small = QFontMetrics(_small(option.font))
        room = max(width - theme.current().pixels(MARK) - 34, 80)
        wrapped = small.boundingRect(0, 0, room, 1000, int(Qt.TextFlag.TextWordWrap), lacks).height() if lacks else 0
        return QSize(width, option.fontMetrics.lineSpacing() + wrapped + 16)


def _small(font: QFont) -> QFont:
    """The font of what is missing in a step."""
    small = QFont(font)
    small.setWeight(QFont.Weight.Normal)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    return small


class StepMarksDelegate(QStyledItemDelegate):
    """All nine marks in one cell of the overview."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and the marks from left to right."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        mark = theme.current().pixels(MARK)
        top = option.rect.center().y() - mark / 2
        for place, state in enumerate(_states(index)):
            paint_mark(painter, QRectF(option.rect.left() + 8 + place * (mark + _GAP), top, mark, mark), state)
        paint_rule(painter, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all marks."""
        mark = theme.current().pixels(MARK)
        return QSize(len(_states(index)) * (mark + _GAP) + 16, max(super().sizeHint(option, index).height(), mark + 16))


def _states(index: Index) -> Sequence[StepState]:
    return index.data(EXTRA) or ()
