"""Where goals were and where they came: bands from the levels at mid-year to those at the annual evaluation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ioplab.i18n import tr
from ioplab.ui.viewmodels.plots import NONE, Flow
from ioplab.ui.widgets.mastery import paint_symbol
from ioplab.ui.widgets.plot_ink import Ink, write

_NODE = 18
_ROOM = 250
"""Pixels for all goals together; with the gaps between levels and the heading it is the height."""

_GAP = 12
_LEAST = 34
"""A level has at least the height of its words, however few goals stand there."""

_HEAD = 28
_SYMBOL = 14
_ALPHA_ON_LIGHT, _ALPHA_ON_DARK = 140, 80
"""How much of a band's colour is seen: as much as leaves the numbers on it easy to read."""

_MIDDLE = 0.5


@dataclass(frozen=True, slots=True)
class _Node:
    """A level at one end: where it stands, how many goals, and how high a goal is in it."""

    top: float
    height: float
    goals: int


def flow_height(plot: Flow, _: float, ink: Ink) -> float:
    """How high the flow is: as the end with most levels needs."""
    return ink.px(_HEAD) + max(_end_height(plot.before(), plot, ink), _end_height(plot.after(), plot, ink))


def _unit(plot: Flow, ink: Ink) -> float:
    return ink.px(_ROOM) / max(sum(band.goals for band in plot.bands), 1)


def _end_height(ends: dict[int, int], plot: Flow, ink: Ink) -> float:
    return sum(_node_height(goals, plot, ink) + ink.px(_GAP) for goals in ends.values())


def _node_height(goals: int, plot: Flow, ink: Ink) -> float:
    """As high as its goals, or as its words where they are more."""
    return max(goals * _unit(plot, ink), ink.px(_LEAST))


def paint_flow(painter: QPainter, plot: Flow, box: QRectF, ink: Ink) -> None:
    """Paint both ends with symbols and words, and between them a band for each way that goals went."""
    labels = _label_width(plot, box.width(), ink)
    top = box.top() + ink.px(_HEAD)
    before, after = (_nodes(ends, plot, ink, top) for ends in (plot.before(), plot.after()))
    left, right = box.left() + labels, box.right() - labels - ink.px(_NODE)
    _paint_bands(painter, plot, before, after, left + ink.px(_NODE), right, ink)
    heads = QRectF(box.left(), box.top(), box.width(), ink.line())
    write(painter, ink, tr("Halvår"), heads, role="muted", small=True)
    write(painter, ink, tr("År"), heads, role="muted", small=True, right=True)
    for nodes, edge, start in ((before, left, box.left()), (after, right, right + ink.px(_NODE + 8))):
        for place, node in nodes.items():
            _paint_node(painter, plot, place, node, edge, ink)
            room = QRectF(start, node.top, labels - ink.px(8), node.height)
            _paint_label(painter, plot, place, _label(plot, place, node.goals, narrow=ink.is_narrow(box.width())), room, ink)


def _label_width(plot: Flow, width: float, ink: Ink) -> float:
    ends = [*plot.before().items(), *plot.after().items()]
    words = (_label(plot, place, goals, narrow=ink.is_narrow(width)) for place, goals in ends)
    widest = max((ink.width(line, ink.small) for line in words), default=0.0)
    return min(widest + ink.px(_SYMBOL + 18), width * 0.36)


def _label(plot: Flow, place: int, goals: int, *, narrow: bool) -> str:
    """The level and its goals; where it is narrow only the goals, for the symbol says which level it is."""
    if narrow:
        return str(goals)
    return tr("{level}: {goals} mål").format(level=plot.name_of(place), goals=goals)


def _nodes(ends: dict[int, int], plot: Flow, ink: Ink, top: float) -> dict[int, _Node]:
    found = {}
    for place, goals in ends.items():
        height = _node_height(goals, plot, ink)
        found[place] = _Node(top, height, goals)
        top += height + ink.px(_GAP)
    return found


def _paint_node(painter: QPainter, plot: Flow, place: int, node: _Node, left: float, ink: Ink) -> None:
    box = QRectF(left, node.top, ink.px(_NODE), node.height)
    painter.fillRect(box, _brush(plot, place, ink))
    painter.setPen(QPen(ink.colour("edge"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _brush(plot: Flow, place: int, ink: Ink) -> QBrush:
    """The level's colour; what was not evaluated is empty."""
    if place == NONE:
        return QBrush(ink.colour("surface"))
    return QBrush(ink.level(place - 1, len(plot.scale.levels)))


def _paint_label(painter: QPainter, plot: Flow, place: int, words: str, box: QRectF, ink: Ink) -> None:
    size = ink.px(_SYMBOL)
    middle = QPointF(box.left() + size / 2 + ink.px(2), box.center().y())
    paint_symbol(painter, middle, None if place == NONE else place, plot.scale.top, ink.colour("text"), size)
    write(painter, ink, words, box.adjusted(size + ink.px(8), 0, 0, 0), small=True)


def _paint_bands(
    painter: QPainter, plot: Flow, before: dict[int, _Node], after: dict[int, _Node], left: float, right: float, ink: Ink
) -> None:
    """Bands leave each level in the order of where they go, so that as few as can be cross."""
    used_left, used_right = dict.fromkeys(before, 0.0), dict.fromkeys(after, 0.0)
    for band in plot.bands:
        start, end = before[band.before], after[band.after]
        thick_left, thick_right = start.height * band.goals / start.goals, end.height * band.goals / end.goals
        high, low = start.top + used_left[band.before], end.top + used_right[band.after]
        used_left[band.before] += thick_left
        used_right[band.after] += thick_right
        path = _band_path(left, right, (high, high + thick_left), (low, low + thick_right))
        _paint_band(painter, path, plot, band.before, ink)
        if thick_left >= ink.line(ink.small):
            words = QRectF(left + ink.px(8), high, ink.px(60), thick_left)
            write(painter, ink, str(band.goals), words, small=True)


def _band_path(left: float, right: float, start: tuple[float, float], end: tuple[float, float]) -> QPainterPath:
    bend = (left + right) / 2
    path = QPainterPath(QPointF(left, start[0]))
    path.cubicTo(QPointF(bend, start[0]), QPointF(bend, end[0]), QPointF(right, end[0]))
    path.lineTo(QPointF(right, end[1]))
    path.cubicTo(QPointF(bend, end[1]), QPointF(bend, start[1]), QPointF(left, start[1]))
    path.closeSubpath()
    return path


def _paint_band(painter: QPainter, path: QPainterPath, plot: Flow, before: int, ink: Ink) -> None:
    """In the colour of where it began, thin enough to be read through."""
    colour = ink.colour("line") if before == NONE else ink.level(before - 1, len(plot.scale.levels))
    fill = QColor(colour)
    fill.setAlpha(_ALPHA_ON_LIGHT if ink.colour("surface").lightnessF() > _MIDDLE else _ALPHA_ON_DARK)
    painter.setBrush(fill)
    painter.setPen(QPen(ink.colour("edge" if ink.colours.strong else "line"), 1))
    painter.drawPath(path)
