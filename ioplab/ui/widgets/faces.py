"""Three faces for how the pupil says it goes. The mouth tells which, and the word below it; the colour tells nothing.

Painted, for fonts draw faces each in their own way, or not at all.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ioplab.domain.vocabulary import Face
from ioplab.labels import label
from ioplab.ui import theme

MARK = 16
"""Pixels across of a face in a line of text, at normal text size."""

LEAST_TARGET = 96
"""Pixels across of a face to be chosen, at the least: for fingers that do not hit easily."""

_EYES_APART, _EYES_UP, _EYE = 0.19, 0.12, 0.055
_MOUTH_WIDE, _MOUTH_DOWN, _MOUTH_BEND = 0.22, 0.18, 0.17
"""Parts of the face's width, from its middle."""

_BENDS = {Face.HARD: -1, Face.OKAY: 0, Face.WELL: 1}
"""Which way the mouth bends: down, not at all, up."""

_WITH_WORD = 280
"""Pixels at normal text size. In a cell of a table narrower than this a face has no word."""

_CELL_SIDES = 12
"""Pixels beside the word of a face in a table."""

_AROUND = 14
"""Pixels between a face to be chosen, its word and its border."""


def paint_face(painter: QPainter, centre: QPointF, face: Face, colour: QColor, size: float) -> None:
    """Paint a face: a circle, two eyes, and the mouth that tells which it is.

    Args:
        painter: paints it.
        centre: its middle.
        face: which of the three.
        colour: of all its lines.
        size: pixels across.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.4, size / 22))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, size / 2 - pen.widthF() / 2, size / 2 - pen.widthF() / 2)
    mouth = QPainterPath(QPointF(centre.x() - _MOUTH_WIDE * size, centre.y() + _corner(face) * size))
    bend = QPointF(centre.x(), centre.y() + (_corner(face) + 2 * _MOUTH_BEND * _BENDS[face]) * size)
    mouth.quadTo(bend, QPointF(centre.x() + _MOUTH_WIDE * size, centre.y() + _corner(face) * size))
    painter.drawPath(mouth)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for side in (-1, 1):
        eye = QPointF(centre.x() + side * _EYES_APART * size, centre.y() - _EYES_UP * size)
        painter.drawEllipse(eye, max(1.0, _EYE * size), max(1.0, _EYE * size))
    painter.restore()


def _corner(face: Face) -> float:
    """How far below the middle the corners of the mouth are: the whole mouth stands at one height."""
    return _MOUTH_DOWN - _BENDS[face] * _MOUTH_BEND / 2


def room_beside(font: QFont, cell: int) -> int:
    """Pixels that a face with its word below takes in a cell of a table, whichever it is.

    Args:
        font: the table's.
        cell: how wide the cell is, in pixels. Where that is little, there is room for the face alone.
    """
    if cell < theme.current().pixels(_WITH_WORD):
        return theme.current().pixels(MARK) + _CELL_SIDES
    words = QFontMetrics(_small(font))
    return max(words.horizontalAdvance(label(face)) for face in Face) + _CELL_SIDES


def paint_in_cell(painter: QPainter, cell: QRect, face: Face, font: QFont, colour: QColor) -> None:
    """Paint a face with its word below, at the right of a cell; in a narrow one the face alone, whose mouth tells which it is.

    Args:
        painter: paints it.
        cell: the whole cell.
        face: which of the three.
        font: the table's; the word is smaller.
        colour: of lines and letters.
    """
    small, size = _small(font), theme.current().pixels(MARK)
    words, width = QFontMetrics(small), room_beside(font, cell.width())
    has_word = cell.width() >= theme.current().pixels(_WITH_WORD)
    top = cell.center().y() - (size + (words.height() if has_word else 0)) / 2
    left = cell.right() - width
    painter.save()
    paint_face(painter, QPointF(left + width / 2, top + size / 2), face, colour, size)
    painter.setFont(small)
    painter.setPen(colour)
    below = QRectF(left, top + size, width, words.height())
    painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), label(face) if has_word else "")
    painter.restore()


class FaceButton(QAbstractButton):
    """One of the faces, large, to be chosen by finger, mouse or key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be the middle face until told which."""
        super().__init__(parent)
        self.face = Face.OKAY
        self.size_across = LEAST_TARGET
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that it is read aloud as one of several to choose among
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_face(self, face: Face) -> None:
        """Be this one."""
        self.face = face
        self.setText(label(face))

    def nextCheckState(self) -> None:
        """Stay as it is: it is checked when the answer has been stored."""

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Be chosen or not. None of the three may be, which Qt does not allow of those that exclude each other."""
        self.setAutoExclusive(False)
        self.setChecked(is_chosen)
        self.setAutoExclusive(True)
        self.update()

    def sizeHint(self) -> QSize:
        """The face with its word below, and room for a finger around."""
        words = QFontMetrics(_bold(self.font()))
        across = max(self.size_across, words.horizontalAdvance(self.text()))
        height = self.size_across + words.height() + 3 * _AROUND
        return QSize(max(across + 2 * _AROUND, LEAST_TARGET), max(height, LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the card, the face and the word. What is chosen has a thicker border and a tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current().colours
        self._paint_card(painter)
        ink = QColor(colours.text)
        middle = QPointF(self.width() / 2, _AROUND + self.size_across / 2)
        paint_face(painter, middle, self.face, ink, self.size_across)
        painter.setFont(_bold(self.font()) if self.isChecked() else self.font())
        painter.setPen(ink)
        below = QRect(0, _AROUND + self.size_across, self.width(), self.height() - _AROUND - self.size_across)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.isChecked():
            self._paint_tick(painter)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        colours = theme.current().colours
        width = 5 if self.hasFocus() else 4 if self.isChecked() else 2
        border = colours.focus if self.hasFocus() else colours.accent if self.isChecked() else colours.edge
        painter.setPen(QPen(QColor(border), width))
        painter.setBrush(QColor(colours.soft if self.isChecked() or self.isDown() else colours.surface))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 12, 12)

    def _paint_tick(self, painter: QPainter) -> None:
        colours, size = theme.current().colours, max(24.0, self.size_across / 4)
        box = QRectF(self.width() - size - _AROUND, _AROUND, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(box)
        pen = QPen(QColor(colours.on_accent), max(2.5, size / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.27, 0.52), (0.44, 0.69), (0.74, 0.34))
        painter.drawPolyline(QPolygonF([QPointF(box.left() + x * size, box.top() + y * size) for x, y in points]))


def _small(font: QFont) -> QFont:
    """The word of a face in a table."""
    small = QFont(font)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    return small


def _bold(font: QFont) -> QFont:
    """The word of what is chosen; measured for all of them, so that nothing moves when one is."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
