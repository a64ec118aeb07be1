"""Changing the year wheel: its tasks as rows to edit, days as people write them."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.domain.guide import Step
from ioplab.domain.ids import StaffId, WheelTaskId
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask
from ioplab.i18n import tr
from ioplab.labels import MONTHS
from ioplab.operations.year_wheel import add_task, edit_task, remove_task, reset_wheel, tick_task
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_NUMBERS = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\.?")
_WORDS = re.compile(r"(\d{1,2})\.?\s*([^\W\d]{3,})\.?")

_SHOWN = frozenset({"wheel_task", "staff", "school"})
"""What the editor shows something of."""


def day_words(written: str | None) -> str:
    """A day of the wheel as people write it: ``15. januar``, ``skoleslutt``; nothing for None."""
    if written is None:
        return ""
    if written == SCHOOL_END:
        return tr("skoleslutt")
    month, day = written.split("-")
    return f"{int(day)}. {tr(MONTHS[int(month) - 1])}"


def read_day(typed: str) -> str:
    """What somebody typed as the wheel keeps it. What is no day stays as it is, and will be refused where it is stored.

    >>> read_day("15.1."), read_day("15. jan"), read_day("Skoleslutt")
    ('01-15', '01-15', 'school_end')
    """
    text = typed.strip().casefold()
    if text == tr("skoleslutt").casefold():
        return SCHOOL_END
    if match := _NUMBERS.fullmatch(text):
        return f"{int(match[2]):02d}-{int(match[1]):02d}"
    if match := _WORDS.fullmatch(text):
        months = [number for number in range(1, 13) if tr(MONTHS[number - 1]).casefold().startswith(match[2])]
        if len(months) == 1:
            return f"{months[0]:02d}-{int(match[1]):02d}"
    return text


class WheelEditorView(QObject):
    """The tasks of the year wheel, and what may be done with them."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables & _SHOWN:
            self.refreshed.emit()

    @property
    def tasks(self) -> list[WheelTask]:
        """The tasks as they fall due in the school year shown."""
        workspace = self.session.workspace
        school = workspace.school()
        return sorted(
            workspace.wheel(),
            key=lambda task: (task.due_in(workspace.year, school), task.starts_in(workspace.year, school)),
        )

    def staff(self) -> list[tuple[StaffId | None, str]]:
        """Who can be responsible, as choices; nobody in particular first."""
        return [(None, "–"), *((member.id, member.name) for member in self.session.workspace.staff())]

    def name_of(self, staff: StaffId | None) -> str:
        """The name of whoever is responsible; nothing for nobody in particular."""
        return next((name for one, name in self.staff() if one == staff and one is not None), "")

    def done_choices(self) -> list[tuple[bool, str]]:
        """Whether a task without a step is done, as choices."""
        return [(False, tr("ikke ferdig")), (True, tr("ferdig"))]

    def is_ticked(self, task: WheelTask) -> bool:
        """Whether somebody has ticked the task off in the school year shown."""
        return self.session.workspace.year.label in task.done_in

    def done_words(self, task: WheelTask) -> str:
        """Whether the task is done this year; for one that belongs to a step, what tells."""
        if task.step is not None:
            return tr("følger steg {step}, {name}").format(step=task.step, name=wording.step_name(Step(task.step)))
        return tr("ferdig") if self.is_ticked(task) else tr("ikke ferdig")

    def change(self, task: WheelTask, **changes: Any) -> None:
        """Store changed fields of a task. A field nobody has changed is left as it is stored."""
        kept = {name: value for name, value in changes.items() if value != getattr(task, name)}
        if kept:
            self.session.run(edit_task, task.id, **kept)

    def tick(self, task: WheelTask, *, done: bool) -> None:
        """Say whether a task is done this year."""
        self.session.run(tick_task, task.id, self.session.workspace.year, done=done)

    def add(self) -> WheelTaskId | None:
        """A new task, due today until told otherwise; its id, or None when it could not be stored."""
        workspace = self.session.workspace
        key = WheelTaskId(workspace.vault.new_id())
        today = workspace.today
        due = "02-28" if (today.month, today.day) == (2, 29) else f"{today:%m-%d}"
        return key if self.session.run(add_task, title=tr("Ny oppgave"), due=due, task_id=key) else None

    def remove(self, task: WheelTask) -> None:
        """Take a task out of the wheel."""
        if self.session.run(remove_task, task.id):
            self.session.done.emit(tr("«{title}» er tatt ut av årshjulet. Ctrl+Z henter den tilbake.").format(title=task.title))

    def reset(self) -> None:
        """Go back to the tasks that come with the program."""
        changed = self.session.run(reset_wheel)
        if changed is not None:
            words = tr("Årshjulet er som det var fra begynnelsen. Ctrl+Z henter tilbake endringene dine.")
            self.session.done.emit(words if changed else tr("Årshjulet er ikke endret."))
