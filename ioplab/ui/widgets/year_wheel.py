"""The year wheel drawn as a wheel: the months around, the tasks as arcs, a hand for today, what is next in the middle.

An arc's shape tells its task's state; the marks are those of the list of deadlines.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ioplab.i18n import tr
from ioplab.labels import MONTHS
from ioplab.ui import theme
from ioplab.ui.viewmodels.year_wheel import LANES, Arc, Deadline, WheelView, degrees, place
from ioplab.ui.widgets.deadline_delegate import paint_state
from ioplab.ui.widgets.spoken_role import speak_as

LEAST_SIDE, USUAL_SIDE = 248, 300
"""Pixels across, at normal text size."""

_RING, _LANE, _LANE_GAP, _EDGE = 25, 14, 3, 5
"""Pixels in a wheel of usual size: the ring of months, the rings of arcs, what is between them, and what is around it all."""

_LEAST_RING = 22
"""Pixels at normal text size: the names of the months are no smaller in a small wheel."""

_HAND, _DOT = 2.5, 4.5
_FONTS = (16, 15, 14, 13, 12, 11)
"""Pixels of the words in the middle, the largest that fits."""

_HUB_LINES = 4
_LEAST_PART = 3
"""Letters."""

_FIRST_MONTH = 8
_FOCUS_GAP = 4.5
"""Pixels between an arc and the ring around it."""

_REACH = 6
"""Pixels beside an arc that still count as hitting it."""


@dataclass(frozen=True, slots=True)
class _Circles:
    """The wheel's measures in the room it has."""

    centre: QPointF
    outer: float
    months: float
    scale: float

    def lane(self, number: int) -> tuple[float, float]:
        """The inner and outer radius of a ring of arcs."""
        outer = self.months - self.scale * (_LANE_GAP + 1 + number * (_LANE + _LANE_GAP))
        return outer - self.scale * _LANE, outer

    def point(self, angle: float, radius: float) -> QPointF:
        """The place at some degrees clockwise from the top."""
        turned = math.radians(angle)
        return QPointF(self.centre.x() + radius * math.sin(turned), self.centre.y() - radius * math.cos(turned))

    def box(self, radius: float) -> QRectF:
        """The square around a circle."""
        return QRectF(self.centre.x() - radius, self.centre.y() - radius, 2 * radius, 2 * radius)

    def sector(self, inner: float, outer: float, start: float, end: float) -> QPainterPath:
        """The piece of a ring between two angles."""
        path = QPainterPath()
        path.arcMoveTo(self.box(outer), 90 - start)
        path.arcTo(self.box(outer), 90 - start, start - end)
        path.arcTo(self.box(inner), 90 - end, end - start)
        path.closeSubpath()
        return path


class YearWheel(QWidget):
    """The tasks of a school year on a wheel. The arrows go from task to task, Enter or a click chooses one."""

    task_chosen = Signal(str)
    """The id of a task that somebody wants to know more of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._deadlines: Sequence[Deadline] = ()
        self._arcs: list[Arc] = []
        self._today: float | None = None
        self._hub = ("", "")
        self._current = ""
        self._next = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Årshjul"))
        speak_as(YearWheel, QAccessible.Role.Chart)

    def show_wheel(self, view: WheelView) -> None:
        """Show the tasks of the year as they are now."""
        self._deadlines = view.deadlines
        self._arcs = place(self._deadlines)
        self._today = degrees(view.today) if view.today else None
        following = view.next
        self._hub = (following.when, following.task.title) if following else ("", tr("Ingen frister igjen"))
        self._next = following.task.id if following and following in self._deadlines else ""
        if self._current not in self._ids():
            self._current = self._next or next(iter(self._ids()), "")
        self._describe()
        self.update()

    def _ids(self) -> list[str]:
        return [one.task.id for one in self._deadlines]

    @property
    def current(self) -> Deadline | None:
        """The task the keyboard is at."""
        return next((one for one in self._deadlines if one.task.id == self._current), None)

    def _describe(self) -> None:
        """Let those who cannot see the wheel hear where on it they are, and what is next."""
        current = self.current
        when, title = self._hub
        hub = tr("Neste frist: {title}, {when}").format(title=title, when=when) if when else title
        words = f"{current.words}. {hub}" if current and self.hasFocus() else hub
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    # Size

    def sizeHint(self) -> QSize:
        """Room enough for arcs that can be told apart."""
        side = theme.current().pixels(USUAL_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never so small that the words do not fit."""
        side = theme.current().pixels(LEAST_SIDE)
        return QSize(side, side)

    def _circles(self) -> _Circles:
        size, text = min(self.width(), self.height()), theme.current().scale
        outer = size / 2 - _EDGE * text
        scale = min(1.0, size / (USUAL_SIDE * text)) * text
        return _Circles(QRectF(self.rect()).center(), outer, outer - max(_RING * scale, _LEAST_RING * text), scale)

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint months, arcs, the middle and the hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circles = self._circles()
        self._paint_months(painter, circles)
        for deadline, arc in zip(self._deadlines, self._arcs, strict=True):
            self._paint_arc(painter, circles, deadline, arc)
        self._paint_hub(painter, circles)
        self._paint_hand(painter, circles)
        self._paint_focus(painter, circles)
        painter.end()

    def _paint_months(self, painter: QPainter, circles: _Circles) -> None:
        colours = theme.current().colours
        painter.setFont(self._font(theme.LABEL_PIXELS))
        for number in range(12):
            start = number * 30.0
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.setBrush(QColor(colours.window if number % 2 == 0 else colours.surface))
            painter.drawPath(circles.sector(circles.months, circles.outer, start, start + 30))
            painter.setPen(QColor(colours.muted))
            middle = circles.point(start + 15, (circles.months + circles.outer) / 2)
            name = tr(MONTHS[(number + _FIRST_MONTH - 1) % 12])[:3]
            painter.drawText(_around(middle, 60 * circles.scale), int(Qt.AlignmentFlag.AlignCenter), name)

    def _paint_arc(self, painter: QPainter, circles: _Circles, deadline: Deadline, arc: Arc) -> None:
        inner, outer = circles.lane(arc.lane)
        gap = math.degrees(1.0 / inner)  # so that neighbours do not run together
        paint_state(
            painter,
            circles.sector(inner, outer, arc.start + gap, arc.end - gap),
            circles.sector(inner, (inner + outer) / 2, arc.start + gap, arc.end - gap),
            circles.point((arc.start + arc.end) / 2, (inner + outer) / 2),
            deadline.state,
            circles.scale * _LANE,
            stands_out=deadline.task.id == self._next,
        )

    def _paint_focus(self, painter: QPainter, circles: _Circles) -> None:
        """A ring around the task the keyboard is at, over everything else."""
        if not self.hasFocus():
            return
        for deadline, arc in zip(self._deadlines, self._arcs, strict=True):
            if deadline.task.id == self._current:
                inner, outer = circles.lane(arc.lane)
                around = math.degrees(_FOCUS_GAP / inner)
                painter.setPen(QPen(QColor(theme.current().colours.focus), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(circles.sector(inner - _FOCUS_GAP, outer + _FOCUS_GAP, arc.start - around, arc.end + around))

    def _paint_hub(self, painter: QPainter, circles: _Circles) -> None:
        when, title = self._hub
        colours = theme.current().colours
        radius = self._hub_radius(circles)
        small = self._font(theme.LABEL_PIXELS)
        above = QFontMetricsF(small).height() if when else 0.0
        font, lines = self._hub_words(title, radius, above)
        height = QFontMetricsF(font).height()
        top = circles.centre.y() - (above + height * len(lines)) / 2
        painter.setPen(QColor(colours.muted))
        painter.setFont(small)
        painter.drawText(QRectF(circles.centre.x() - radius, top, 2 * radius, above), int(Qt.AlignmentFlag.AlignCenter), when)
        painter.setPen(QColor(colours.text))
        painter.setFont(font)
        for number, line in enumerate(lines):
            box = QRectF(circles.centre.x() - radius, top + above + number * height, 2 * radius, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), line)

    def _hub_radius(self, circles: _Circles) -> float:
        """To the innermost ring that is in use."""
        used = max((arc.lane for arc in self._arcs), default=0)
        return circles.lane(min(used, LANES - 1))[0] - 4 * circles.scale

    def _hub_words(self, title: str, radius: float, above: float) -> tuple[QFont, list[str]]:
        """The largest letters in which the title fits, and its lines; the smallest and an ellipsis where none does."""
        for size in _FONTS:
            font = self._font(size, bold=True)
            metrics = QFontMetricsF(font)
            lines = broken(title, metrics, radius, above)
            if lines is not None:
                return font, lines
        font = self._font(_FONTS[-1], bold=True)
        metrics = QFontMetricsF(font)
        room = 2 * _half_width(radius, (above + _HUB_LINES * metrics.height()) / 2)
        lines = _filled_lines(title, metrics, room)
        kept = [*lines[: _HUB_LINES - 1], " ".join(lines[_HUB_LINES - 1 :])]
        return font, [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in kept]

    def _paint_hand(self, painter: QPainter, circles: _Circles) -> None:
        if self._today is None:
            return
        colour = QColor(theme.current().colours.focus)
        end = circles.point(self._today, circles.months - _DOT * circles.scale)
        painter.setPen(QPen(colour, _HAND * circles.scale, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(circles.point(self._today, self._hub_radius(circles)), end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(end, _DOT * circles.scale, _DOT * circles.scale)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.current().pixels(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    # Mouse

    def task_at(self, point: QPointF) -> Deadline | None:
        """The task whose arc is there, or nearly there."""
        circles = self._circles()
        from_centre = point - circles.centre
        radius = math.hypot(from_centre.x(), from_centre.y())
        angle = math.degrees(math.atan2(from_centre.x(), -from_centre.y())) % 360
        found: list[tuple[float, Deadline]] = []
        for deadline, arc in zip(self._deadlines, self._arcs, strict=True):
            inner, outer = circles.lane(arc.lane)
            aside = max(arc.start - angle, angle - arc.end, 0.0)
            away = math.hypot(max(inner - radius, radius - outer, 0.0), math.radians(aside) * radius)
            if away <= _REACH * circles.scale:
                found.append((away, deadline))
        return min(found, key=lambda one: one[0], default=(0.0, None))[1]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on an arc chooses its task."""
        found = self.task_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if found is None:
            super().mousePressEvent(event)
            return
        self._go_to(found.task.id)
        self.task_chosen.emit(found.task.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that an arc can be clicked."""
        found = self.task_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Explain the arc that is pointed at."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.task_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.words if found else "", self)
            return True
        return super().event(event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from task to task, Home and End to the first and last, Enter and Space choose."""
        key, ids = Qt.Key(event.key()), self._ids()
        here = ids.index(self._current) if self._current in ids else 0
        steps = {
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Down: here + 1,
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Up: here - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(ids) - 1,
        }
        if ids and key in steps:
            self._go_to(ids[steps[key] % len(ids)])
        elif ids and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.task_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def _go_to(self, task_id: str) -> None:
        self._current = task_id
        self._describe()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show and tell where on the wheel the keyboard is."""
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Back to telling what is next."""
        super().focusOutEvent(event)
        self._describe()
        self.update()


# Words in a circle


def _around(point: QPointF, side: float) -> QRectF:
    return QRectF(point.x() - side / 2, point.y() - side / 2, side, side)


def _half_width(radius: float, from_middle: float) -> float:
    """Half the width of a circle at some height above or below its middle."""
    return math.sqrt(max(radius * radius - from_middle * from_middle, 0.0))


def _filled_lines(title: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """The words on as few lines as they fit on; compounds that are too long are parted."""
    lines: list[str] = []
    for word in title.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        elif metrics.horizontalAdvance(word) <= room:
            lines.append(word)
        else:
            lines += parted(word)
    return lines


def parted(word: str) -> list[str]:
    """A Norwegian compound in two, with a hyphen, where an s joins its parts: Halvårs-evaluering. Others stay whole."""
    places = [place for place in range(_LEAST_PART, len(word) - _LEAST_PART + 1) if word[place - 1] == "s" != word[place - 2]]
    if not places:
        return [word]
    middle = min(places, key=lambda place: abs(2 * place - len(word)))
    return [f"{word[:middle]}-", word[middle:]]


def broken(title: str, metrics: QFontMetricsF, radius: float, above: float) -> list[str] | None:
    """The title's lines in a circle, below a line of height `above`; None when they do not fit."""
    for most in range(1, _HUB_LINES + 1):
        room = 2 * _half_width(radius, (above + most * metrics.height()) / 2)
        lines = _filled_lines(title, metrics, room)
        if len(lines) <= most and all(metrics.horizontalAdvance(line) <= room for line in lines):
            return lines
    return None
