"""Mastery as stacked bars, one line per cut. Painted with QPainter, for it must feel instant; the table says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ioplab.labels import percent
from ioplab.ui import theme

BAR = 24
ROW = 43
_NARROWEST_WITH_TEXT = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRow:
    """One line: what it is, how many pupils, and each level's share of 1, lowest first. No shares: nothing evaluated."""

    name: str
    beside: str
    shares: Sequence[float]
    words: Sequence[str]


class DistributionPlot(QWidget):
    """Stacked bars with the per cent written in them."""

    sides = 0
    """Pixels left free at the left and the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: Sequence[BarRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Show these lines, and tell them to a screen reader in words."""
        self._rows = rows
        self.setAccessibleDescription("\n".join(row_words(row) for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One row high for each line."""
        return QSize(300, max(1, len(self._rows)) * theme.current().pixels(ROW))

    def minimumSizeHint(self) -> QSize:
        """As high as the lines, but narrow if need be."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint line by line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_height = theme.current().pixels(ROW)
        names = self._name_width()
        width = self.width() - 2 * self.sides
        for place, row in enumerate(self._rows):
            self._paint_row(painter, row, QRectF(self.sides, place * row_height, width, row_height), names)
        painter.end()

    def _name_width(self) -> float:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(f"{row.name}  {row.beside}") for row in self._rows if row.name), default=0)
        return min(widest + 24, self.width() * 0.45) if widest else 0

    def _paint_row(self, painter: QPainter, row: BarRow, box: QRectF, names: float) -> None:
        palette = self.palette()
        if names:
            painter.setPen(palette.windowText().color())
            beside = self.fontMetrics().horizontalAdvance(row.beside) + 16
            name_box = QRectF(box.left(), box.top(), names - beside, box.height())
            name = self.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, round(name_box.width()))
            painter.drawText(name_box, int(Qt.AlignmentFlag.AlignVCenter), name)
            painter.setPen(palette.placeholderText().color())
            painter.drawText(
                QRectF(box.left() + names - beside, box.top(), beside - 12, box.height()),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                row.beside,
            )
        height = theme.current().pixels(BAR)
        bar = QRectF(box.left() + names, box.top() + (box.height() - height) / 2, box.width() - names, height)
        self._paint_bar(painter, row, bar)

    def _paint_bar(self, painter: QPainter, row: BarRow, bar: QRectF) -> None:
        line = QColor(theme.current().colours.line)
        if not any(row.shares):
            painter.setPen(QPen(line))
            painter.drawRect(bar)
            return
        left = bar.left()
        for place, share in enumerate(row.shares):
            width = bar.width() * share
            part = QRectF(left, bar.top(), width, bar.height())
            colour = QColor(theme.level_colour(place, len(row.shares)))
            painter.fillRect(part, colour)
            painter.setPen(QPen(QColor(theme.current().colours.surface)))
            if place:
                painter.drawLine(QPointF(left, bar.top()), QPointF(left, bar.bottom()))
            if width >= theme.current().pixels(_NARROWEST_WITH_TEXT):
                painter.setPen(ink_on(colour))
                painter.drawText(part.adjusted(7, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), percent(share))
            left += width
        painter.setPen(QPen(line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)


def ink_on(colour: QColor) -> QColor:
    """White or nearly black, whichever is read best on a colour."""
    is_dim = colour.lightnessF() < 0.45  # noqa: PLR2004 - where both are read equally well
    return QColor("#FFFFFF") if is_dim else QColor("#14191D")


def row_words(row: BarRow) -> str:
    """A line as it is read aloud."""
    parts = ", ".join(f"{word} {percent(share)}" for word, share in zip(row.words, row.shares, strict=False))
    return f"{row.name} ({row.beside}): {parts}"
