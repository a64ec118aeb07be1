"""How it has gone with a goal, as a line through time: levels in each round, what was expected, and what was seen between."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ioplab import catalogues
from ioplab.domain.development import Development, development
from ioplab.domain.ids import ObservationId
from ioplab.domain.school import SchoolYear
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui.viewmodels.observations import SUPPORT, NoteView, development_words, observations_for, support_words
from ioplab.ui.widgets.mastery import CIRCLE, paint_symbol
from ioplab.ui.widgets.wrap_list import WrapList

if TYPE_CHECKING:
    from ioplab.domain.plan import Goal, Plan
    from ioplab.domain.pupil import Pupil
    from ioplab.ui.session import Session

_LEVEL_ROW = 20
_LANE = 24
_AXIS = 18
_LEGEND = 22
"""Pixels at normal text size: between levels, where observations are, the words of time, and what the signs mean."""

_LEAST_WIDTH = 260
_DOT = 10
_KEY = Qt.ItemDataRole.UserRole
_MINE = Qt.ItemDataRole.UserRole + 1


class DevelopmentLine(QWidget):
    """Painted; its description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self._shown: Development | None = None
        self._today = date.min
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Utvikling"))

    def show_development(self, found: Development | None, today: date) -> None:
        """Show how it has gone, as of today."""
        self._shown, self._today = found, today
        words = development_words(found) if found is not None else ""
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the levels of the scale, with time below."""
        width = max(self.width(), theme.current().pixels(_LEAST_WIDTH))
        return QSize(theme.current().pixels(_LEAST_WIDTH), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never squeezed in height."""
        return QSize(theme.current().pixels(_LEAST_WIDTH) // 2, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Where it is narrow, what the signs mean takes several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The levels, time, and the observations with what their signs mean."""
        pixels = theme.current().pixels
        height = pixels(len(catalogues.default_scale().levels) * _LEVEL_ROW + _AXIS)
        if self._shown is None or not self._shown.observations:
            return height
        return height + pixels(_LANE) + (self._legend(width)[-1][2] + 1) * pixels(_LEGEND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may take another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    # Where things are

    def _left(self) -> float:
        return float(theme.current().pixels(CIRCLE))

    def _x(self, day: date) -> float:
        found = self._shown
        if found is None:
            return 0.0
        part = (min(max(day, found.begins), found.ends) - found.begins).days / max((found.ends - found.begins).days, 1)
        room = self.width() - 2 * self._left() - self._numbers()
        return self._left() + self._numbers() + part * room

    def _numbers(self) -> int:
        return self.fontMetrics().horizontalAdvance("0") + theme.current().pixels(4)

    def _y(self, level: int | None) -> float:
        """The height of a level, the highest on top; what was not worked on lies with the lowest."""
        top = catalogues.default_scale().top
        return theme.current().pixels(_LEVEL_ROW) * (top - (level or 1) + 0.5)

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint levels, time, what was expected, what was said and what was seen."""
        found = self._shown
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(_small(self.font()))
        self._paint_levels(painter)
        self._paint_time(painter, found)
        self._paint_expected(painter, found)
        self._paint_rounds(painter, found)
        self._paint_observations(painter, found)
        painter.end()

    def _paint_levels(self, painter: QPainter) -> None:
        colours = theme.current().colours
        for level in catalogues.default_scale().numbers:
            height = self._y(level)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(self._left() + self._numbers(), height), QPointF(self.width(), height))
            painter.setPen(QColor(colours.muted))
            row = theme.current().pixels(_LEVEL_ROW)
            painter.drawText(QRectF(0, height - row / 2, self._numbers(), row), int(Qt.AlignmentFlag.AlignVCenter), str(level))

    def _paint_time(self, painter: QPainter, found: Development) -> None:
        colours, pixels = theme.current().colours, theme.current().pixels
        bottom = self._y(1) + pixels(_LEVEL_ROW) / 2
        year = SchoolYear.of(found.begins)
        while year.first_day <= found.ends:
            left, right = self._x(year.first_day), self._x(year.last_day)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(left, 0), QPointF(left, bottom))
            painter.setPen(QColor(colours.muted))
            box = QRectF(left, bottom, right - left, pixels(_AXIS))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), year.label)
            year = year.next
        if found.begins <= self._today <= found.ends:
            painter.setPen(QPen(QColor(colours.edge), 1, Qt.PenStyle.DotLine))
            today = self._x(self._today)
            painter.drawLine(QPointF(today, 0), QPointF(today, bottom))
            words = tr("i dag")
            width = painter.fontMetrics().horizontalAdvance(words)
            clear = self._x(SchoolYear.of(self._today).first_day) + painter.fontMetrics().horizontalAdvance("2026/27 ")
            if today - width / 2 > clear:
                painter.setPen(QColor(colours.muted))
                place = min(today - width / 2, self.width() - width)
                painter.drawText(QRectF(place, bottom, width + 1, pixels(_AXIS)), int(Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_expected(self, painter: QPainter, found: Development) -> None:
        """A dashed line at the level expected, in the school year of the plan, with its word at the end."""
        if found.expected is None:
            return
        begins = SchoolYear.of(found.ends).first_day
        height = self._y(found.expected)
        painter.setPen(QPen(QColor(theme.current().colours.accent), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._x(begins), height), QPointF(self.width(), height))
        words, metrics = tr("forventet"), painter.fontMetrics()
        below = metrics.ascent() + 1 if found.expected > 1 else -3  # where there is room between the lines
        painter.drawText(QPointF(self.width() - metrics.horizontalAdvance(words), height + below), words)

    def _paint_rounds(self, painter: QPainter, found: Development) -> None:
        colours, size = theme.current().colours, float(theme.current().pixels(CIRCLE))
        places = [(QPointF(self._x(one.on), self._y(one.level)), one.level) for one in found.rounds]
        painter.setPen(QPen(QColor(colours.text), 1.5))
        said = [place for place, level in places if level is not None]
        for before, after in pairwise(said):
            painter.drawLine(before, after)
        for place, level in places:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface))  # so that no line runs through a symbol that is hollow
            painter.drawEllipse(place, size / 2, size / 2)
            paint_symbol(painter, place, level, catalogues.default_scale().top, QColor(colours.text), size)

    def _paint_observations(self, painter: QPainter, found: Development) -> None:
        if not found.observations:
            return
        pixels, ink = theme.current().pixels, QColor(theme.current().colours.accent)
        top = self._y(1) + pixels(_LEVEL_ROW) / 2 + pixels(_AXIS)
        taken = [float("-inf"), float("-inf")]
        for one in found.observations:
            left = self._x(one.observed_on or found.begins)
            row = (
                0 if left - taken[0] >= pixels(_DOT) or taken[0] <= taken[1] else 1
            )  # those close to each other stand in two rows
            taken[row] = left
            place = QPointF(left, top + pixels(_LANE) * (0.3 if row == 0 else 0.8))
            paint_support(painter, place, one.support, ink, pixels(_DOT))
        self._paint_legend(painter, top + pixels(_LANE))

    def _legend(self, width: int) -> list[tuple[str | None, float, int]]:
        """The signs in use, each with where it stands from the left in pixels, and on which line."""
        pixels, metrics = theme.current().pixels, QFontMetrics(_small(self.font()))
        used = {one.support if one.support in SUPPORT else None for one in self._shown.observations} if self._shown else set()
        begin = self._left() + self._numbers()
        left, line, places = begin, 0, []
        for support in [one for one in (*SUPPORT, None) if one in used]:
            taken = pixels(_DOT) + pixels(6) + metrics.horizontalAdvance(_sign_words(support))
            if left > begin and left + taken > width:
                left, line = begin, line + 1
            places.append((support, left, line))
            left += taken + pixels(16)
        return places

    def _paint_legend(self, painter: QPainter, top: float) -> None:
        """What the signs in use mean; the words are in the list below, too."""
        pixels, colours = theme.current().pixels, theme.current().colours
        for support, left, line in self._legend(self.width()):
            box = QRectF(left, top + line * pixels(_LEGEND), self.width() - left, pixels(_LEGEND))
            centre = QPointF(left + pixels(_DOT) / 2, box.center().y())
            paint_support(painter, centre, support, QColor(colours.accent), pixels(_DOT))
            painter.setPen(QColor(colours.muted))
            words = box.adjusted(pixels(_DOT) + pixels(6), 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), _sign_words(support))


def _sign_words(support: str | None) -> str:
    return support_words(support) or tr("annet")


def paint_support(painter: QPainter, centre: QPointF, support: str | None, ink: QColor, size: float) -> None:
    """An observation: full without help, half with a reminder, hollow with much help, and a diamond where it says otherwise."""
    painter.save()
    half = size / 2
    painter.setPen(QPen(ink, max(1.5, size / 7)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(centre.x() - half, centre.y() - half, size, size)
    if support not in SUPPORT:
        painter.translate(centre)
        painter.rotate(45)
        painter.drawRect(QRectF(-half * 0.75, -half * 0.75, size * 0.75, size * 0.75))
        painter.restore()
        return
    painter.drawEllipse(box)
    painter.setBrush(ink)
    if support == SUPPORT[0]:
        painter.drawEllipse(box)
    elif support == SUPPORT[1]:
        painter.drawPie(box, 90 * 16, 180 * 16)
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme.current().pixels(theme.LABEL_PIXELS))
    return small


class DevelopmentBox(QWidget):
    """A goal's line, what was seen of it, and the way to write down more."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin without a goal."""
        super().__init__(parent)
        self._session = session
        self._notes = NoteView(session, self)
        self._goal: Goal | None = None
        self.has_begun = False
        """Whether there is anything to show of the goal but what was planned."""
        self.title = QLabel(tr("Utvikling"), self)
        self.title.setProperty("role", "label")
        self.line = DevelopmentLine(self)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self.list = WrapList(self)
        self.list.show_all()
        self.list.setAccessibleName(tr("Observasjoner av målet"))
        self.new_button = QPushButton(tr("Ny observasjon"), self)
        self.new_button.setToolTip(tr("Ny observasjon (Ctrl+N)"))
        self.edit_button = QPushButton(tr("Rett observasjonen"), self)
        self.remove_button = QPushButton(tr("Ta observasjonen bort"), self)
        for button in (self.edit_button, self.remove_button):
            button.setProperty("role", "quiet")
        self._lay_out()
        self.new_button.clicked.connect(lambda: self._ask(""))
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.list.itemActivated.connect(lambda _: self._edit())
        self.list.currentItemChanged.connect(lambda *_: self._show_what_may_be_done())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        buttons = QHBoxLayout()
        buttons.setObjectName("foldObservationButtons")
        buttons.setSpacing(6)
        for button in (self.new_button, self.edit_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for widget in (self.title, self.line, self.summary, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)

    def show_goal(self, pupil: Pupil, plan: Plan, goal: Goal) -> None:
        """Show how it has gone with a goal."""
        workspace = self._session.workspace
        self._goal = goal
        found, me = development(pupil, plan, goal), workspace.me
        seen = observations_for(plan, goal.id, workspace.staff(), me.id if me else None)
        self.has_begun = found.has_begun
        self.line.setVisible(found.has_begun)
        self.line.show_development(found, workspace.today)
        self.summary.setText(seen.summary or tr("Ingen observasjoner ennå."))
        self.list.setAccessibleDescription(self.line.accessibleDescription())
        kept = self._current()
        self.list.clear()
        for one in seen.lines:
            item = QListWidgetItem(one.words)
            item.setData(_KEY, one.id)
            item.setData(_MINE, one.is_mine)
            self.list.addItem(item)
            if one.id == kept:
                self.list.setCurrentItem(item)
        self.list.setVisible(bool(seen.lines))
        self._show_what_may_be_done()

    def stops(self) -> list[QWidget]:
        """The places of the keyboard, in the order they are read."""
        return [self.list, self.new_button, self.edit_button, self.remove_button]

    def _current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item else ""

    def _show_what_may_be_done(self) -> None:
        """Only what one has written oneself may be changed."""
        item = self.list.currentItem()
        for button in (self.edit_button, self.remove_button):
            button.setVisible(self.list.count() > 0)
            button.setEnabled(bool(item and item.data(_MINE)))

    def _ask(self, observation_id: str) -> None:
        if self._goal is not None:
            self._session.note_asked.emit(self._goal.id, observation_id)

    def _edit(self) -> None:
        if self.edit_button.isEnabled():
            self._ask(self._current())

    def _remove(self) -> None:
        self._notes.remove(ObservationId(self._current()))
        (self.list if self.list.isVisible() else self.new_button).setFocus()
