"""Plots that are a row for each line: stacked bars, dots with whiskers, parts of a whole. Painted with QPainter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.ui.viewmodels.plots import BarLine, Bars, DotLine, Dots, PartLine, Parts
from ioplab.ui.widgets.distribution import ink_on
from ioplab.ui.widgets.plot_ink import Ink, centred, write

_BAR = 24
_ROW = 40
_BETWEEN = 10
"""Pixels before a line with another name, where some names have several lines."""

_AXIS = 26
_DOT = 11
_WHISKER = 3
_CAP = 12
_LEAST_LABELLED = 40
_MOST_NAMES = 0.45
_MOST_BESIDE = 0.72
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_SAID = 0.3
"""Part of the width for what is said at the right of dots and parts."""


class Named(Protocol):
    """A line with a name."""

    @property
    def name(self) -> str:
        """What it is about."""


def _beside(line: Named, *, narrow: bool = False) -> str:
    """The denominators; where it is narrow also what there is no room for at the right."""
    if isinstance(line, DotLine) and narrow:
        return f"{line.beside} · {line.short}"
    return line.beside if isinstance(line, BarLine | DotLine) else ""


class Rows:
    """Where the lines of a plot stand, and where on them what."""

    def __init__(self, lines: Sequence[Named], width: float, ink: Ink, *, axis: bool = False) -> None:
        """Measure the lines."""
        self.lines, self.width, self.ink = lines, width, ink
        self._groups = len({line.name for line in lines}) < len(lines)
        self._axis = ink.px(_AXIS) if axis else 0.0
        widest = max((self._name_width(line) for line in lines), default=0.0)
        self._is_named = any(line.name or _beside(line) for line in lines)
        self.is_narrow = self._is_named and ink.is_narrow(width)
        self.names = min(widest + ink.px(24), width * _MOST_NAMES) if self._is_named and not self.is_narrow else 0.0

    def _name_width(self, line: Named) -> float:
        return self.ink.width(line.name) + self.ink.px(16) + self.ink.width(_beside(line), self.ink.small)

    def _row(self) -> float:
        if not self._is_named:
            return self.ink.px(_BAR + 8)
        return self.ink.px(_ROW) + (self.ink.line() if self.is_narrow else 0)

    def height(self) -> float:
        """All lines, and the axis."""
        breaks = sum(before.name != after.name for before, after in pairwise(self.lines)) if self._groups else 0
        return len(self.lines) * self._row() + breaks * self.ink.px(_BETWEEN) + self._axis

    def boxes(self, top: float, left: float) -> list[QRectF]:
        """The room of each line."""
        found = []
        for place, line in enumerate(self.lines):
            if place and self._groups and self.lines[place - 1].name != line.name:
                top += self.ink.px(_BETWEEN)
            found.append(QRectF(left, top, self.width, self._row()))
            top += self._row()
        return found

    def plot_of(self, box: QRectF) -> QRectF:
        """The part of a line's room where its bar or its dot is."""
        height = self.ink.px(_BAR)
        if self.is_narrow:
            return QRectF(box.left(), box.bottom() - height - self.ink.px(6), box.width(), height)
        return QRectF(box.left() + self.names, box.center().y() - height / 2, box.width() - self.names, height)

    def paint_name(self, painter: QPainter, place: int, box: QRectF) -> None:
        """What the line is about, once for lines of the same name; and its denominators."""
        line, ink = self.lines[place], self.ink
        beside = _beside(line, narrow=self.is_narrow)
        height = ink.line() + ink.px(4)
        names = box.width() if self.is_narrow else self.names - ink.px(12)
        room = QRectF(box.left(), box.top() if self.is_narrow else box.center().y() - height / 2, names, height)
        width = min(ink.width(beside, ink.small) + ink.px(2), room.width() * _MOST_BESIDE)
        if not place or self.lines[place - 1].name != line.name:
            write(painter, ink, line.name, room.adjusted(0, 0, -width - ink.px(8), 0))
        write(painter, ink, beside, room.adjusted(room.width() - width, 0, 0, 0), role="muted", small=True, right=True)


def bars_height(plot: Bars, width: float, ink: Ink) -> float:
    """How high the bars are at a width."""
    return Rows(plot.lines, width, ink).height()


def paint_bars(painter: QPainter, plot: Bars, box: QRectF, ink: Ink) -> None:
    """Paint mastery as stacked bars with the per cent written in them; of very many, those that are seen."""
    rows = Rows(plot.lines, box.width(), ink)
    seen = painter.clipBoundingRect() if painter.hasClipping() else box
    for place, room in enumerate(rows.boxes(box.top(), box.left())):
        if room.intersects(seen):
            rows.paint_name(painter, place, room)
            _paint_bar(painter, plot.lines[place], rows.plot_of(room), ink)


def _paint_bar(painter: QPainter, line: BarLine, bar: QRectF, ink: Ink) -> None:
    if not any(line.shares):
        painter.setPen(QPen(ink.colour("line")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        write(painter, ink, tr("ingen mål vurdert"), bar.adjusted(ink.px(7), 0, 0, 0), role="muted", small=True)
        return
    left = bar.left()
    for place, share in enumerate(line.shares):
        part = QRectF(left, bar.top(), bar.width() * share, bar.height())
        _paint_part(painter, part, share, ink.level(place, len(line.shares)), ink, first=left == bar.left())
        left += part.width()
    painter.setPen(QPen(ink.colour("edge" if ink.colours.strong else "line")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)


def _paint_part(painter: QPainter, part: QRectF, share: float, colour: QColor, ink: Ink, *, first: bool) -> None:
    painter.fillRect(part, colour)
    if not first and share:
        painter.setPen(QPen(ink.colour("surface")))
        painter.drawLine(part.topLeft(), part.bottomLeft())
    words = percent(share)
    if part.width() >= ink.width(words, ink.small) + ink.px(10):
        painter.setFont(ink.small)
        painter.setPen(ink_on(colour))
        painter.drawText(part.adjusted(ink.px(7), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), words)


def dots_height(plot: Dots, width: float, ink: Ink) -> float:
    """How high the dots and their axis are at a width."""
    return Rows(plot.lines, width, ink, axis=True).height()


def paint_dots(painter: QPainter, plot: Dots, box: QRectF, ink: Ink) -> None:
    """Paint shares as dots with whiskers over an axis in per cent, or differences over one around 0."""
    rows = Rows(plot.lines, box.width(), ink, axis=True)
    rooms = rows.boxes(box.top(), box.left())
    least = -1.0 if plot.is_difference else 0.0
    half = ink.width(percent(1.0), ink.small) / 2 + ink.px(4)
    said = 0.0 if rows.is_narrow else max(ink.width(line.short, ink.small) for line in plot.lines) + ink.px(12)
    axis = rows.plot_of(rooms[0]).adjusted(half, 0, -half - said, 0)

    def across(value: float) -> float:
        return axis.left() + axis.width() * (value - least) / (1 - least)

    _paint_axis(painter, plot, QRectF(axis.left(), box.top(), axis.width(), box.height()), ink, across)
    for place, room in enumerate(rooms):
        rows.paint_name(painter, place, room)
        _paint_dot(painter, plot.lines[place], room_of_dot := rows.plot_of(room), ink, across)
        if said:
            words = QRectF(box.right() - said, room_of_dot.top(), said, room_of_dot.height())
            write(painter, ink, plot.lines[place].short, words, role="muted", small=True, right=True)


def _paint_axis(painter: QPainter, plot: Dots, axis: QRectF, ink: Ink, across: Callable[[float], float]) -> None:
    bottom = axis.bottom() - ink.px(_AXIS)
    for tick in (2 * tick - 1 if plot.is_difference else tick for tick in _TICKS):
        is_origin = tick == 0
        painter.setPen(QPen(ink.colour("edge" if is_origin else "line"), ink.px(1.5 if is_origin else 1)))
        painter.drawLine(QPointF(across(tick), axis.top()), QPointF(across(tick), bottom + ink.px(4)))
        words = _signed(tick) if plot.is_difference else percent(tick)
        painter.setFont(ink.small)
        painter.setPen(ink.colour("muted"))
        label = centred(QPointF(across(tick), bottom + ink.px(_AXIS) / 2 + ink.px(3)), ink.px(70), ink.px(_AXIS))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)


def _signed(tick: float) -> str:
    count = f"{abs(tick) * 100:.0f}"
    return count if not tick else ("\N{MINUS SIGN}" if tick < 0 else "+") + count


def _paint_dot(painter: QPainter, line: DotLine, room: QRectF, ink: Ink, across: Callable[[float], float]) -> None:
    middle = room.center().y()
    if line.value is None:
        return
    accent = ink.colour("accent")
    if line.low is not None and line.high is not None:
        painter.setPen(QPen(accent, ink.px(_WHISKER), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(across(line.low), middle), QPointF(across(line.high), middle))
        for end in (line.low, line.high):
            half = ink.px(_CAP) / 2
            painter.drawLine(QPointF(across(end), middle - half), QPointF(across(end), middle + half))
    painter.setPen(QPen(accent, ink.px(2)))
    painter.setBrush(accent if line.low is not None else ink.colour("surface"))
    painter.drawEllipse(QPointF(across(line.value), middle), ink.px(_DOT) / 2, ink.px(_DOT) / 2)


def parts_height(plot: Parts, width: float, ink: Ink) -> float:
    """How high the parts are at a width."""
    rows = Rows(plot.lines, width, ink)
    return rows.height() + (len(plot.lines) * ink.line(ink.small) if rows.is_narrow else 0)


def paint_parts(painter: QPainter, plot: Parts, box: QRectF, ink: Ink) -> None:
    """Paint each part as a bar filled so far, with its share and what it is of at the right."""
    rows = Rows(plot.lines, box.width(), ink)
    extra = ink.line(ink.small) if rows.is_narrow else 0.0
    said = max((ink.width(line.says, ink.small) for line in plot.lines), default=0.0) + ink.px(12)
    for place, room in enumerate(rows.boxes(box.top(), box.left())):
        lowered = room.translated(0, place * extra)
        rows.paint_name(painter, place, lowered)
        bar = rows.plot_of(lowered)
        if rows.is_narrow:
            words = QRectF(bar.left(), bar.bottom(), bar.width(), extra)
        else:
            bar.setWidth(max(bar.width() - said, bar.width() * _SAID))
            words = QRectF(bar.right() + ink.px(12), bar.top(), box.right() - bar.right() - ink.px(12), bar.height())
        _paint_filled(painter, plot.lines[place], bar, ink)
        write(painter, ink, plot.lines[place].says, words, role="muted", small=True)


def _paint_filled(painter: QPainter, line: PartLine, bar: QRectF, ink: Ink) -> None:
    thin = bar.adjusted(0, bar.height() * 0.2, 0, -bar.height() * 0.2)
    painter.fillRect(thin, ink.colour("soft"))
    if line.share:
        painter.fillRect(QRectF(thin.left(), thin.top(), thin.width() * line.share, thin.height()), ink.colour("accent"))
    painter.setPen(QPen(ink.colour("edge" if ink.colours.strong else "line")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(thin)
