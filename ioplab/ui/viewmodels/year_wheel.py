"""The year wheel as it is shown: each task's state and words, where it stands on the wheel, what is next, what is mine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from ioplab import wording
from ioplab.domain.guide import Step
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import Progress, TaskState, WheelTask
from ioplab.files import write_whole
from ioplab.i18n import mark, tr
from ioplab.labels import label, short_date
from ioplab.operations.year_wheel import CALENDAR_SUFFIX, make_calendar, tick_task
from ioplab.ui.session import Session

STATES = mark(
    {
        TaskState.DONE: "ferdig",
        TaskState.LATE: "forsinket",
        TaskState.NOW: "pågår",
        TaskState.COMING: "kommer",
        TaskState.PAST: "forbi",
    }
)

LANES = 3
"""Rings that arcs lie in."""

_SAID_BY_THE_STATE = frozenset({TaskState.DONE, TaskState.PAST})
"""States of which nobody asks how far away they are."""

_MONTH_DEGREES = 30.0
_LEAST_DEGREES = (10.0, 9.0, 8.0, 7.0, 6.0)
"""How long a short task's arc is, the longest first; shorter ones are tried where many are due at the same time."""

_SQUEEZED_DEGREES = 3.0
_LOOK_AHEAD = timedelta(days=60)
"""How early next year's tasks stand in the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """A task of the year wheel in one school year, ready to be shown.

    Attributes:
        task: the task.
        year: the school year it is due in.
        starts: the day work on it begins.
        due: the day it is due.
        state: how far it has come.
        who: the role that sees to it, and the responsible person's name.
        when: how far away it is, or that it is done or past.
        pupils: how many plans have done its step; None where the task has no step.
    """

    task: WheelTask
    year: SchoolYear
    starts: date
    due: date
    state: TaskState
    who: str
    when: str
    pupils: Progress | None

    @property
    def target(self) -> Step | None:
        """The step whose unfinished plans a click leads to."""
        has_open = self.pupils is not None and self.pupils.done < self.pupils.of
        return Step(self.task.step) if self.task.step is not None and has_open else None

    @property
    def is_done(self) -> bool:
        """Whether nothing is left of it."""
        return self.state is TaskState.DONE

    @property
    def can_be_ticked(self) -> bool:
        """Whether somebody has to say that it is done, for no plan tells."""
        return self.task.step is None

    @property
    def state_words(self) -> str:
        """The state and how far away: ``forsinket, for 3 dager siden``; for what is coming the distance says enough."""
        if self.state is TaskState.COMING or self.state in _SAID_BY_THE_STATE:
            return self.when
        return f"{tr(STATES[self.state])}, {self.when}"

    @property
    def pupil_words(self) -> str:
        """``3 av 5 elever``; nothing where no plan is counted."""
        if self.pupils is None or not self.pupils.of:
            return ""
        return tr("{done} av {count} elever").format(done=self.pupils.done, count=self.pupils.of)

    @property
    def detail(self) -> str:
        """The second line of an entry: state, who, pupils."""
        pupils = self.pupil_words.replace(" ", "\N{NO-BREAK SPACE}")
        return " · ".join(filter(None, (self.state_words, self.who, pupils)))

    @property
    def days(self) -> str:
        """The day it is due; for a task that takes time, from when."""
        due = short_date(self.due)
        return f"{short_date(self.starts)} – {due}" if self.starts < self.due else due

    @property
    def words(self) -> str:
        """Everything, to be read aloud or pointed at."""
        state = tr(STATES[self.state])
        how_far = self.when if self.state in _SAID_BY_THE_STATE else f"{state}, {self.when}"
        return ", ".join(filter(None, (self.task.title, self.days, how_far, self.who, self.pupil_words)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """Where something stands on the wheel: its ring, counted from the outermost, and degrees clockwise from 1 August."""

    lane: int
    start: float
    end: float


class WheelView(QObject):
    """The tasks of the school year shown."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without knowing how far the plans have come; `show` tells."""
        super().__init__(parent)
        self.session = session
        self._progress: Mapping[Step, Progress] = {}
        self._since: date | None = None
        """The first day of the first pupil."""
        self._deadlines: list[Deadline] = []
        self._following: list[Deadline] = []

    def show(self, progress: Mapping[Step, Progress]) -> None:
        """Read the wheel anew. `progress` is how many of the year's plans have done each step."""
        workspace = self.session.workspace
        self._progress = progress
        self._since = min((workspace.first_day(pupil) for pupil in workspace.pupils()), default=None)
        self._deadlines = self._in_year(workspace.year)
        ahead = workspace.today + _LOOK_AHEAD
        following = self._in_year(workspace.year.next) if SchoolYear.of(workspace.today) == workspace.year else []
        self._following = [one for one in following if one.due <= ahead]

    def _in_year(self, year: SchoolYear) -> list[Deadline]:
        deadlines = [self._deadline(task, year) for task in self.session.workspace.wheel()]
        return sorted(deadlines, key=lambda one: (one.due, one.starts))

    def _deadline(self, task: WheelTask, year: SchoolYear) -> Deadline:
        workspace = self.session.workspace
        school, today = workspace.school(), workspace.today
        is_shown = year == workspace.year
        pupils = self._progress.get(Step(task.step), Progress(done=0, of=0)) if task.step is not None and is_shown else None
        due = task.due_in(year, school)
        state = task.state_on(today, year, school, pupils, since=self._since)
        return Deadline(
            task=task,
            year=year,
            starts=task.starts_in(year, school),
            due=due,
            state=state,
            who=self._who(task),
            when=_when(due, today, state, pupils),
            pupils=pupils,
        )

    def _who(self, task: WheelTask) -> str:
        names = {member.id: member.name for member in self.session.workspace.staff()}
        name = names.get(task.responsible) if task.responsible else None
        return f"{label(task.who)}, {name}" if name else label(task.who)

    @property
    def year(self) -> SchoolYear:
        """The school year shown."""
        return self.session.workspace.year

    @property
    def today(self) -> date | None:
        """Where the hand points; None when another school year is shown."""
        today = self.session.workspace.today
        return today if SchoolYear.of(today) == self.year else None

    @property
    def deadlines(self) -> Sequence[Deadline]:
        """The tasks of the school year as they fall due."""
        return self._deadlines

    @property
    def listed(self) -> Sequence[Deadline]:
        """The same for the list: what is to be done first, then next year's that come soon, what is past, what is done."""
        behind = [one for one in self._deadlines if one.state in _SAID_BY_THE_STATE]
        open_ones = (one for one in self._deadlines if one.state not in _SAID_BY_THE_STATE)
        return [*open_ones, *self._following, *sorted(behind, key=lambda one: one.is_done)]

    @property
    def next(self) -> Deadline | None:
        """What is due next and not done; next year's first when nothing is left of this one."""
        today = self.session.workspace.today
        ahead = (one for one in (*self._deadlines, *self._following) if one.state is not TaskState.DONE and one.due >= today)
        return next(ahead, None)

    def calendar(self, folder: Path) -> None:
        """Write one's own deadlines as a calendar file into a folder."""
        workspace = self.session.workspace
        path = folder / f"frister-{self.year.label.replace('/', '-')}{CALENDAR_SUFFIX}"

        def write() -> Path:
            write_whole(path, make_calendar(workspace.vault, self.year))
            return path

        if self.session.attempt(write):
            self.session.done.emit(tr("Fristene dine er lagret i {path}").format(path=path))

    def tick(self, deadline: Deadline) -> None:
        """Say that a task without a step is done that year, or take it back."""
        self.session.run(tick_task, deadline.task.id, deadline.year, done=not deadline.is_done)

    def explanation(self, deadline: Deadline) -> str:
        """Which pupils a click shows; nothing where it shows none."""
        if deadline.target is None:
            return ""
        return tr("Vis elevene som ikke er ferdige med steg {step}, {name}").format(
            step=deadline.target.value, name=wording.step_name(deadline.target)
        )


def _when(due: date, today: date, state: TaskState, pupils: Progress | None) -> str:
    if state is TaskState.PAST and pupils is not None and pupils.done < pupils.of:
        return tr("før planen begynte")
    if state in _SAID_BY_THE_STATE:
        return tr(STATES[state])
    days = (due - today).days
    if days == 0:
        return tr("i dag")
    if days > 0:
        return tr("om 1 dag") if days == 1 else tr("om {days} dager").format(days=days)
    return tr("for 1 dag siden") if days == -1 else tr("for {days} dager siden").format(days=-days)


def roles() -> list[tuple[WheelRole, str]]:
    """Who may see to a task, as choices."""
    return [(role, label(role)) for role in WheelRole]


# Where tasks stand on the wheel


def degrees(day: date) -> float:
    """Where a day begins on the wheel, clockwise from 1 August; every month is as wide as the others."""
    month = (day.month - 8) % 12
    first = day.replace(day=1)
    length = ((first + timedelta(days=31)).replace(day=1) - first).days
    return (month + (day.day - 1) / length) * _MONTH_DEGREES


def _end_degrees(day: date) -> float:
    """Where a day ends."""
    following = day + timedelta(days=1)
    return degrees(following) or 360.0


def place(deadlines: Sequence[Deadline]) -> list[Arc]:
    """An arc for each task, none over another.

    An arc ends with the day the task is due and is long enough to be seen. Only where more are due at once than there are
    rings for, arcs are shortened or moved a little.
    """
    spans = [(degrees(one.starts), _end_degrees(one.due)) for one in deadlines]
    for least in _LEAST_DEGREES:
        arcs = _fitted([_at_least(start, end, least) for start, end in spans])
        if arcs is not None:
            return arcs
    return _squeezed([_at_least(start, end, _LEAST_DEGREES[-1]) for start, end in spans])


def _at_least(start: float, end: float, least: float) -> tuple[float, float]:
    start = max(0.0, min(start, end - least))
    return start, max(end, start + least)


def _in_order(spans: Sequence[tuple[float, float]]) -> list[int]:
    return sorted(range(len(spans)), key=lambda number: spans[number])


def _fitted(spans: Sequence[tuple[float, float]]) -> list[Arc] | None:
    """Every span in a ring of its own or after another; None where there are too few rings."""
    ends = [0.0] * LANES
    found: dict[int, Arc] = {}
    for number in _in_order(spans):
        start, end = spans[number]
        lane = next((lane for lane in range(LANES) if ends[lane] <= start), None)
        if lane is None:
            return None
        ends[lane] = end
        found[number] = Arc(lane=lane, start=start, end=end)
    return [found[number] for number in range(len(spans))]


def _squeezed(spans: Sequence[tuple[float, float]]) -> list[Arc]:
    """Every span where it fits best; what does not fit begins later, or gives way to the next."""
    least = min(_SQUEEZED_DEGREES, 360.0 / max(len(spans), 1))
    lanes: list[list[tuple[int, float, float]]] = [[] for _ in range(LANES)]
    for number in _in_order(spans):
        start, end = spans[number]
        lane = min(lanes, key=lambda one: max(start, one[-1][2] if one else 0.0))
        start = max(start, lane[-1][2] if lane else 0.0)
        lane.append((number, start, max(end, start + least)))
    found: dict[int, Arc] = {}
    for place_of, lane in enumerate(lanes):
        limit = 360.0
        for number, wanted, until in reversed(lane):
            end = min(until, limit)
            limit = max(0.0, min(wanted, end - least))
            found[number] = Arc(lane=place_of, start=limit, end=end)
    return [found[number] for number in range(len(spans))]
