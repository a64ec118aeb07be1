"""Operations of the year wheel: changing what is due when, ticking off, and the calendar file of one's own deadlines.

The vault has no wheel of its own until somebody changes the one that comes with the program; then it is stored whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from ioplab import catalogues
from ioplab.domain.ids import WheelTaskId
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import WheelTask, is_day
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.i18n import tr
from ioplab.operations.exchanging import record_export
from ioplab.operations.people import me
from ioplab.operations.store import Store, tidy
from ioplab.storage.changes import Changed

CALENDAR_SUFFIX = ".ics"

_CANNOT_BE_EMPTY = ("title", "due")


def wheel(vault: Store) -> tuple[WheelTask, ...]:
    """The tasks of the vault's year wheel; those that come with the program until somebody has changed one."""
    return vault.all(WheelTask) or catalogues.year_wheel()


def add_task(
    vault: Store,
    *,
    title: str,
    due: str,
    who: WheelRole = WheelRole.TEAM,
    starts: str | None = None,
    task_id: WheelTaskId | None = None,
) -> Changed:
    """Put a new task into the year wheel. Days are ``MM-DD`` or ``school_end``.

    Raises:
        UserError: the title is empty, a day is none, or the task begins after it is due.
    """
    key = task_id or WheelTaskId(vault.new_id())
    task = WheelTask(id=key, title=title.strip(), due=due, who=who, starts=starts)
    _refuse_wrong(vault, task)
    return _change(vault, "add_task", key, (*wheel(vault), task))


def edit_task(vault: Store, task_id: WheelTaskId, **changes: Any) -> Changed:
    """Change a task. Fields are those of `WheelTask`; days are ``MM-DD`` or ``school_end``.

    Raises:
        NotFoundError: the task has been taken out meanwhile.
        UserError: the title is empty, a day is none, or the task begins after it is due.
    """
    empty = {name: "" for name in _CANNOT_BE_EMPTY if name in changes and not changes[name]}
    task = replace(_task(vault, task_id), **tidy(changes) | empty)
    _refuse_wrong(vault, task)
    return _change(vault, "edit_task", task_id, _with(vault, task))


def remove_task(vault: Store, task_id: WheelTaskId) -> Changed:
    """Take a task out of the year wheel.

    Raises:
        NotFoundError: it has been taken out already.
        NotAllowedError: it is the last one.
    """
    left = tuple(task for task in wheel(vault) if task != _task(vault, task_id))
    if not left:
        raise NotAllowedError(tr("Årshjulet må ha minst én oppgave."), advice=tr("Legg til en annen først, eller endre denne."))
    return _change(vault, "remove_task", task_id, left)


def reset_wheel(vault: Store) -> Changed:
    """Go back to the tasks that come with the program. What has been ticked off in them stays so."""
    stored = {task.id: task for task in vault.all(WheelTask)}
    usual = tuple(
        replace(task, done_in=stored[task.id].done_in) if task.id in stored else task for task in catalogues.year_wheel()
    )
    return _change(vault, "reset_wheel", None, usual)


def tick_task(vault: Store, task_id: WheelTaskId, year: SchoolYear, *, done: bool) -> Changed:
    """Say that a task is done in a school year, or that it is not.

    Raises:
        NotFoundError: the task has been taken out meanwhile.
        NotAllowedError: the task belongs to a step, so the plans tell whether it is done.
    """
    task = _task(vault, task_id)
    if task.step is not None:
        raise NotAllowedError(
            tr("«{title}» er ferdig når alle elevene er ferdige med steg {step}.").format(title=task.title, step=task.step),
            advice=tr("Den kan ikke krysses av for hånd."),
        )
    years = {*task.done_in, year.label} if done else {*task.done_in} - {year.label}
    return _change(vault, "tick_task", task_id, _with(vault, replace(task, done_in=tuple(sorted(years)))))


def take_wheel(vault: Store, tasks: Sequence[WheelTask]) -> Changed:
    """Let the year wheel be one from a file. What has been ticked off, and who is responsible, stays with tasks of the same id.

    Raises:
        UserError: it has no tasks, or one begins after it is due.
    """
    if not tasks:
        raise UserError(tr("Årshjulet må ha minst én oppgave."))
    for task in tasks:
        _refuse_wrong(vault, task)
    stored = {task.id: task for task in wheel(vault)}
    taken = tuple(
        replace(task, done_in=stored[task.id].done_in, responsible=stored[task.id].responsible) if task.id in stored else task
        for task in tasks
    )
    return _change(vault, "take_wheel", None, taken)


def _task(vault: Store, task_id: WheelTaskId) -> WheelTask:
    found = next((task for task in wheel(vault) if task.id == task_id), None)
    if found is None:
        raise NotFoundError(tr("Oppgaven står ikke i årshjulet lenger."), advice=tr("Noen kan ha tatt den bort."))
    return found


def _with(vault: Store, changed: WheelTask) -> tuple[WheelTask, ...]:
    return tuple(changed if task.id == changed.id else task for task in wheel(vault))


def _change(vault: Store, operation: str, on: str | None, after: Sequence[WheelTask]) -> Changed:
    """Let the stored wheel be these tasks in this order. Where nothing differs, nothing is stored."""
    with vault.change(operation, on=on) as change:
        if tuple(after) != wheel(vault):
            kept = {task.id for task in after}
            for task in vault.all(WheelTask):
                if task.id not in kept:
                    change.remove(task)
            change.arrange(after)
    return change.result


def _refuse_wrong(vault: Store, task: WheelTask) -> None:
    if not task.title:
        raise UserError(tr("Oppgaven mangler navn."), advice=tr("Skriv kort hva som skal gjøres."))
    for day in (task.due, task.starts):
        if day is not None and not is_day(day):
            raise UserError(
                tr("Datoen finnes ikke hvert år."),
                advice=tr("Skriv dag og måned som 15.1., eller «skoleslutt»."),
            )
    year, school = SchoolYear.of(vault.now().date()), vault.school()
    if task.starts is not None and replace(task, due=task.starts).due_in(year, school) > task.due_in(year, school):
        raise UserError(
            tr("Oppgaven begynner etter fristen."),
            advice=tr("Skoleåret går fra august til juli. Skriv en tidligere dag, eller la feltet stå tomt."),
        )


# The calendar file


def make_calendar(vault: Store, year: SchoolYear) -> bytes:
    """One's own deadlines of a school year as an iCalendar file, without pupils' names. Leaves a row in the audit.

    Raises:
        UserError: none of the tasks is the user's own.
    """
    from ioplab.exchange.calendar_file import Entry, encode  # icalendar is not needed before somebody asks for it

    person, school = me(vault), vault.school()
    mine = [task for task in wheel(vault) if task.concerns(person)]
    if not mine:
        raise UserError(tr("Ingen av fristene i årshjulet er dine."), advice=tr("Skriv hvem som er ansvarlig for dem."))
    names = vault.name_words()
    entries = [
        Entry(key=f"{task.id} {year.label}", title=_without_names(tr(task.title), names), on=task.due_in(year, school))
        for task in mine
    ]
    content = encode(sorted(entries, key=lambda entry: (entry.on, entry.key)), made_at=_moment(vault))
    record_export(vault, "make_calendar", None)
    return content


def _moment(vault: Store) -> datetime:
    return vault.now().replace(microsecond=0)


def _without_names(title: str, names: frozenset[str]) -> str:
    """A title that somebody has put a pupil's name into says nothing at all outside the vault."""
    known = {name.casefold() for name in names}
    words = {word.casefold() for word in re.findall(r"\w+", title)}
    genitives = {word[:-1] for word in words if word.endswith("s")}
    return tr("Frist i årshjulet") if known & (words | genitives) else title
