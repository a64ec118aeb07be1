"""Mastery as a filling circle: – not worked on, ○ 1, ◔ 2, ◕ 3, ● 4. Painted, for fonts lack the symbols."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ioplab.catalogues import default_scale
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.theme import level_colour

CIRCLE = 14
"""Pixels across, at normal text size."""

_FULL_TURN = 360 * 16
_TOP = 90 * 16


def filling(level: int, top: int) -> float:
    """How much of the circle a level fills: none at the lowest, all at the highest, and never near either between."""
    if level <= 1:
        return 0.0
    if level >= top:
        return 1.0
    between = (level - 1) / (top - 1)
    return 0.25 if between <= 0.5 else 0.75  # noqa: PLR2004 - a quarter below the middle, three above


def paint_symbol(painter: QPainter, centre: QPointF, level: int | None, top: int, colour: QColor, size: float) -> None:
    """Paint a level's symbol; None is the dash of *ikke arbeidet med*."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, max(1.5, size / 9))
    painter.setPen(pen)
    half = size / 2
    if level is None:
        painter.drawLine(QPointF(centre.x() - half, centre.y()), QPointF(centre.x() + half, centre.y()))
    else:
        circle = QRectF(centre.x() - half, centre.y() - half, size, size)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        part = filling(level, top)
        if part == 1:
            painter.setBrush(colour)
            painter.drawEllipse(circle)
        elif part:
            painter.setBrush(colour)
            painter.drawPie(circle, _TOP, -round(_FULL_TURN * part))
    painter.restore()


class MasteryLegend(QWidget):
    """All categories of the scale in order: key, symbol and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the installed scale."""
        super().__init__(parent)
        self._scale = default_scale()
        self._swatches = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()

    def set_scale(self, scale: MasteryScale) -> None:
        """Show another scale."""
        self._scale = scale
        self._say()
        self.updateGeometry()
        self.update()

    def show_swatches(self) -> None:
        """Be the key to stacked bars: each level with its colour, and without the status that no bar shows."""
        self._swatches = True
        self._say()
        self.update()

    def _say(self) -> None:
        """Tell the categories to a screen reader, and explain them to whoever points at them."""
        self.setAccessibleName(", ".join(f"{entry.level} {tr(entry.name)}" for entry in self._entries()))
        self.setToolTip("\n".join(f"{entry.level} {tr(entry.name)}: {tr(entry.descriptor)}" for entry in self._entries()))

    def _entries(self) -> Sequence[MasteryLevel]:
        return self._scale.levels if self._swatches else (self._scale.not_worked_on, *self._scale.levels)

    def sizeHint(self) -> QSize:
        """Wide enough for all categories on one line."""
        return QSize(round(sum(map(self._entry_width, self._entries()))), self._line())

    def minimumSizeHint(self) -> QSize:
        """Narrower, it goes over several lines."""
        return QSize(round(max(map(self._entry_width, self._entries()))), self._line())

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the categories take."""
        return (self._places(width)[-1][1] + 1) * self._line()

    def _line(self) -> int:
        return self.fontMetrics().height() + 8

    def _entry_width(self, entry: MasteryLevel) -> float:
        swatch = theme.current().pixels(CIRCLE) + 6 if self._swatches else 0
        words = f"{entry.level} {tr(entry.short)}"
        return swatch + theme.current().pixels(CIRCLE) + 26 + self.fontMetrics().horizontalAdvance(words)

    def _places(self, width: int) -> list[tuple[float, int]]:
        """Where each category stands: from the left in pixels, and on which line."""
        places, left, line = [], 2.0, 0
        for entry in self._entries():
            if left > 2 and left + self._entry_width(entry) > width:  # noqa: PLR2004 - the left edge
                left, line = 2.0, line + 1
            places.append((left, line))
            left += self._entry_width(entry)
        return places

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the categories from left to right, line by line."""
        painter = QPainter(self)
        colour = self.palette().windowText().color()
        size = theme.current().pixels(CIRCLE)
        for entry, (left, line) in zip(self._entries(), self._places(self.width()), strict=True):
            box = QRectF(left, line * self._line(), self.width(), self._line())
            if self._swatches:
                swatch = QRectF(left, box.center().y() - size / 2, size, size)
                painter.fillRect(swatch, QColor(level_colour(entry.level - 1, len(self._scale.levels))))
                painter.setPen(QColor(theme.current().colours.line))
                painter.drawRect(swatch)
                box.setLeft(left + size + 6)
            paint_symbol(
                painter, QPointF(box.left() + size / 2, box.center().y()), entry.level or None, self._scale.top, colour, size
            )
            painter.setPen(colour)
            words = f"{entry.level} {tr(entry.short)}"
            painter.drawText(box.adjusted(size + 6, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
