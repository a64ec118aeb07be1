"""How the cells of the rating table are painted and written in: rows of keys, ratings side by side, signs of disagreement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from ioplab.domain.vocabulary import Face
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.rating_rows import (
    DIFFERENCE,
    FACE,
    HEAD,
    OPINIONS,
    SAID,
    Difference,
    Distance,
    Opinion,
    Place,
    Said,
)
from ioplab.ui.viewmodels.rating_words import opinion_word
from ioplab.ui.widgets.faces import paint_in_cell, room_beside
from ioplab.ui.widgets.mastery import CIRCLE, paint_symbol
from ioplab.ui.widgets.plain_line import plain_line
from ioplab.ui.widgets.step_marks import paint_rule
from ioplab.ui.widgets.wrap_delegate import WrapDelegate

if TYPE_CHECKING:
    from ioplab.ui.widgets.rating_table import RatingTable

Index = QModelIndex | QPersistentModelIndex

SEGMENT = 44
SEGMENT_HEIGHT = 30
ROW = 44
"""Pixels, at normal text size."""

_SIDE = 8
_LEAST_BLOCK = 102
_MOST_BLOCK = 150
"""Pixels, at normal text size: a person's rating among others'. Longer words go over several lines."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RATED = (Place.MINE, Place.AGREED)
_WITH_SYMBOL = (Place.MIDYEAR, Place.MINE, Place.AGREED)


class RatingDelegate(WrapDelegate):
    """Paints levels as segments or symbols, and edits notes in place."""

    def __init__(self, table: RatingTable) -> None:
        """Paint for this table."""
        super().__init__(table)
        self._table = table

    # Painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, by what it has to show."""
        if index.data(HEAD) is not None:
            self._paint_head(painter, option, str(index.data(HEAD)))
            return
        place, view = self._table.place(index), self._table.rating_model.view
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected and place is not view.keys_in:
            painter.fillRect(option.rect, option.palette.highlight())
        said, opinions, difference = index.data(SAID), index.data(OPINIONS), index.data(DIFFERENCE)
        if place is view.keys_in and isinstance(said, Said):
            self._paint_segments(painter, option, said)
        elif opinions:
            self._paint_opinions(painter, option, opinions)
        elif isinstance(difference, Difference):
            self._paint_difference(painter, option, difference)
        else:
            self._paint_words(painter, option, index, said)
        paint_rule(painter, option)
        if option.state & QStyle.StateFlag.State_HasFocus and place in _RATED and place is not view.keys_in:
            painter.setPen(QPen(QColor(theme.current().colours.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.save()
        painter.fillRect(option.rect, QColor(theme.current().colours.window))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().colours.text))
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
        paint_rule(painter, option)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, said: object) -> None:
        text_option = QStyleOptionViewItem(option)
        text_option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        if isinstance(said, Said) and said.given:
            size = theme.current().pixels(CIRCLE)
            centre = QPointF(option.rect.left() + _SIDE + size / 2, option.rect.center().y())
            self._symbol(painter, centre, said.level, option.palette.text().color())
            text_option.rect = option.rect.adjusted(size + _SIDE, 0, 0, 0)
        face = index.data(FACE)
        if isinstance(face, Face):
            paint_in_cell(painter, option.rect, face, option.font, option.palette.text().color())
            text_option.rect = option.rect.adjusted(0, 0, -room_beside(option.font, option.rect.width()), 0)
        super().paint(painter, text_option, index)

    def _symbol(self, painter: QPainter, centre: QPointF, level: int | None, colour: QColor) -> None:
        top = self._table.rating_model.view.scale.top
        paint_symbol(painter, centre, level, top, colour, theme.current().pixels(CIRCLE))

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
            centre = QPointF(box.left() + _SIDE + size / 2, box.center().y())
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

    def _boxes(self, rect: QRect, count: int) -> list[QRectF]:
        box = QRectF(rect)
        width, height = theme.current().pixels(SEGMENT), theme.current().pixels(SEGMENT_HEIGHT)
        top = box.center().y() - height / 2
        return [QRectF(box.left() + _SIDE + width * place, top, width, height) for place in range(count)]

    def _paint_difference(self, painter: QPainter, option: QStyleOptionViewItem, difference: Difference) -> None:
        """A chip with a sign and a word. What is far apart stands out; the sign and the word say the same without colour."""
        if not difference.short:
            return
        colours = theme.current().colours
        is_far = difference.kind in (Distance.MORE, Distance.WORKED_ON)
        metrics = QFontMetrics(_small(option.font))
        width, height = metrics.horizontalAdvance(difference.short) + 16, metrics.height() + 6
        chip = QRectF(option.rect.left() + _SIDE, option.rect.center().y() - height / 2, width, height)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(option.font))
        edge = QColor(colours.warning if is_far else colours.edge)
        is_marked = is_far or difference.kind is Distance.ONE
        painter.setPen(QPen(edge, 1) if is_marked else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warning_soft) if is_far else QColor(colours.surface if is_marked else colours.soft))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setPen(QColor(colours.warning if is_far else colours.text))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), difference.short)
        painter.restore()

    # Ratings side by side

    def _paint_opinions(self, painter: QPainter, option: QStyleOptionViewItem, opinions: Sequence[Opinion]) -> None:
        shown, width = self._side_by_side(opinions, option.rect.width())
        small, metrics = _small(option.font), QFontMetrics(option.font)
        head, symbol = QFontMetrics(small).height(), theme.current().pixels(CIRCLE)
        top = option.rect.center().y() - self._opinion_height(opinions, option.rect.width(), option.font) / 2
        painter.save()
        for number, opinion in enumerate(opinions[:shown]):
            left = option.rect.left() + _SIDE + number * width
            painter.setFont(small)
            painter.setPen(QColor(theme.current().colours.muted))
            name = QFontMetrics(small).elidedText(opinion.name, Qt.TextElideMode.ElideRight, width - _SIDE)
            painter.drawText(QRectF(left, top, width - _SIDE, head), int(Qt.AlignmentFlag.AlignLeft), name)
            ink = option.palette.text().color()
            centre = QPointF(left + symbol / 2, top + head + metrics.height() / 2)
            self._symbol(painter, centre, opinion.rating.level, ink)
            painter.setFont(option.font)
            painter.setPen(ink)
            room = QRectF(left + symbol + 6, top + head, width - symbol - 6 - _SIDE / 2, option.rect.height())
            painter.drawText(room, _WRAPPED, self._word(opinion))
        if shown < len(opinions):
            painter.setFont(option.font)
            painter.setPen(option.palette.text().color())
            rest = QRectF(option.rect.left() + _SIDE + shown * width, option.rect.top(), self._rest_width(), option.rect.height())
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), f"+{len(opinions) - shown}")
        painter.restore()

    def _side_by_side(self, opinions: Sequence[Opinion], width: int) -> tuple[int, int]:
        """How many of the ratings fit beside each other, and how wide each is; the others are counted behind them."""
        room, least = width - 2 * _SIDE, theme.current().pixels(_LEAST_BLOCK)
        fitting = max(1, room // least)
        if fitting < len(opinions):
            fitting = max(1, (room - self._rest_width()) // least)
            room -= self._rest_width()
        shown = min(len(opinions), fitting)
        return shown, min(room // shown, theme.current().pixels(_MOST_BLOCK))

    def _rest_width(self) -> int:
        return theme.current().pixels(24)

    def _word(self, opinion: Opinion) -> str:
        return opinion_word(opinion, self._table.rating_model.view.scale)

    def _opinion_height(self, opinions: Sequence[Opinion], width: int, font: QFont) -> int:
        shown, block = self._side_by_side(opinions, width)
        room = QRect(0, 0, block - theme.current().pixels(CIRCLE) - 6 - _SIDE // 2, 10_000)
        words = (QFontMetrics(font).boundingRect(room, _WRAPPED, self._word(one)).height() for one in opinions[:shown])
        return QFontMetrics(_small(font)).height() + max(words)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """High enough for the words at the width there is."""
        if self._table.rating_model.row(index.row()) is None:
            return QSize(0, theme.current().pixels(ROW) * 5 // 6)
        place, least = self._table.place(index), theme.current().pixels(ROW)
        width = self._table.columnWidth(index.column())
        if place is Place.OTHERS and (opinions := index.data(OPINIONS)):
            return QSize(width, max(self._opinion_height(opinions, width, option.font) + 12, least))
        if place is Place.DIFFERENCE or place is self._table.rating_model.view.keys_in:
            return QSize(width, least)
        if place in _WITH_SYMBOL:
            option = QStyleOptionViewItem(option)
            option.rect.setWidth(option.rect.width() - theme.current().pixels(CIRCLE) - _SIDE)
        elif isinstance(index.data(FACE), Face):
            option = QStyleOptionViewItem(option)
            option.rect.setWidth(option.rect.width() - room_beside(option.font, width))
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height() + 10, least))

    # Hands

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A click on a segment is that key."""
        place = self._table.place(index)
        view = self._table.rating_model.view
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent) and place is view.keys_in:
            for digit, box in enumerate(self._boxes(option.rect, len(view.scale.levels) + 1)):
                if box.contains(event.position()):
                    self._table.click_on(index, digit)
                    return True
        return super().editorEvent(event, model, option, index)

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, __: Index) -> QWidget:
        """The line of a note, or of the reason that is asked for."""
        editor = QLineEdit(parent)
        plain_line(editor)
        editor.setPlaceholderText(self._table.question or tr("Notat"))
        editor.setAccessibleName(editor.placeholderText())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """A note is gone on with; a reason begins empty."""
        if isinstance(editor, QLineEdit) and not (self._table.question or editor.isModified()):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, _: QAbstractItemModel, index: Index) -> None:
        """Hand over what was written."""
        if isinstance(editor, QLineEdit):
            self._table.take_text(index.row(), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Wide enough to write in, also where the column is narrow."""
        left = self._table.columnViewportPosition(self._table.column(Place.OTHERS))
        rect = option.rect.adjusted(0, 4, 0, -4)
        rect.setLeft(min(rect.left(), left))
        editor.setGeometry(rect)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    return small
