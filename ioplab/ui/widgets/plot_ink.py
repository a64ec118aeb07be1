"""What plots are painted with: colours, type and measures, the same on the screen and in a file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ioplab.ui import theme
from ioplab.ui.theme import Colours

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_SMALL = 13

NARROW = 560
"""Pixels at normal text size. Narrower than this, names stand above what they name."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a plot is painted.

    Attributes:
        colours: those that play the roles.
        font: of ordinary text.
        scale: of all measures, 1 at normal text size.
    """

    colours: Colours
    font: QFont
    scale: float = 1.0

    def px(self, size: float) -> float:
        """A measure in pixels at the text size chosen."""
        return size * self.scale

    @property
    def small(self) -> QFont:
        """The type of what is secondary."""
        font = QFont(self.font)
        font.setPixelSize(round(self.px(_SMALL)))
        return font

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as ``muted``."""
        return QColor(getattr(self.colours, role))

    def level(self, place: int, count: int) -> QColor:
        """The colour of a level by its place in the scale; longer scales share the sequence out."""
        levels = self.colours.levels
        return QColor(levels[round(place * (len(levels) - 1) / max(count - 1, 1))])

    def width(self, words: str, font: QFont | None = None) -> float:
        """How wide words are."""
        return QFontMetricsF(font or self.font).horizontalAdvance(words)

    def line(self, font: QFont | None = None) -> float:
        """How high a line of text is."""
        return QFontMetricsF(font or self.font).height()

    def is_narrow(self, width: float) -> bool:
        """Whether names stand above what they name."""
        return width < self.px(NARROW)


def of_screen(font: QFont) -> Ink:
    """As the program looks now."""
    return Ink(theme.current().colours, font, theme.current().scale)


def write(
    painter: QPainter, ink: Ink, words: str, box: QRectF, *, role: str = "text", small: bool = False, right: bool = False
) -> None:
    """Write words on a line, cut with an ellipsis where there is no room for all of them."""
    font = ink.small if small else ink.font
    painter.setFont(font)
    painter.setPen(ink.colour(role))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _RIGHT if right else _LEFT, shown)


def centred(middle: QPointF, width: float, height: float) -> QRectF:
    """A box around a point."""
    return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
