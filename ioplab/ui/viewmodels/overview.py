"""My pupils as rows: how far each step has come, what is missing, the next deadline; found, filtered and sorted."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.domain.access import Right
from ioplab.domain.guide import Step, StepReport, StepState, next_step
from ioplab.domain.ids import PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.vocabulary import PlanStatus
from ioplab.domain.year_wheel import Progress
from ioplab.exchange import plan_file
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import retention
from ioplab.operations.exchanging import import_plans
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.opening import is_example
from ioplab.ui.viewmodels.year_wheel import WheelView

_SETTLED = (StepState.DONE, StepState.NOT_NEEDED)
_SEEN_IN_EVERY_ROW = frozenset({"school", "staff"})
"""What can change any pupil's row: who is a teacher, and when the school year ends."""

_LAST_LETTERS = str.maketrans("æäøöå", "{{||}")
"""The letters that come after z, as signs that do."""


class SortKey(Enum):
    """What the pupils can be sorted by."""

    NAME = "name"
    CLASS = "class"
    DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilRow:
    """One pupil in the overview."""

    pupil: Pupil
    plan: Plan | None
    reports: tuple[StepReport, ...]
    missing: str
    due: date | None
    due_words: str

    @property
    def states_in_words(self) -> str:
        """The steps for a screen reader."""
        return ", ".join(f"{wording.step_name(one.step)} {wording.state_name(one.state)}" for one in self.reports)

    def has_done(self, step: Step) -> bool:
        """Whether the step is done, or not needed."""
        return any(report.step is step and report.state in _SETTLED for report in self.reports)

    def is_to_do(self, step: Step) -> bool:
        """Whether the step is still to be done: not without a plan, nor after the plan was closed."""
        return self.plan is not None and self.plan.status is not PlanStatus.CLOSED and not self.has_done(step)


class OverviewView(QObject):
    """What the overview shows."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self.wheel = WheelView(session, self)
        self.step: Step | None = None
        self.sorted_by: tuple[SortKey, bool] | None = None
        self._filter = ""
        self._made: dict[PupilId, PupilRow] = {}
        self._rows: list[PupilRow] = []
        self._stale = True
        self._made_for: tuple[object, ...] = ()
        self._kept = 0
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        """Forget the rows of the pupils touched, so that the others need not be made anew."""
        self._stale = True
        if changed.tables & _SEEN_IN_EVERY_ROW:
            self._made.clear()
        for pupil in changed.pupils:
            self._made.pop(pupil, None)

    def refresh(self) -> None:
        """Read what has changed anew; all of it on another day, in another school year, or when steps are due otherwise."""
        workspace = self.session.workspace
        made_for = (workspace.year, workspace.today, *((task.step, task.due) for task in workspace.wheel() if task.step))
        if made_for != self._made_for:
            self._made_for = made_for
            self._made.clear()
            self._stale = True
        if self._stale:
            self._rows = [self._made.get(pupil.id) or self._row(pupil) for pupil in workspace.pupils()]
            self._made = {row.pupil.id: row for row in self._rows}
            self.wheel.show(self._progress())
            self._kept = len(retention.kept_too_long(workspace.vault, workspace.pupils()))
            self._stale = False
        self.refreshed.emit()

    def _row(self, pupil: Pupil) -> PupilRow:
        workspace = self.session.workspace
        plan = pupil.plan_for(workspace.year)
        reports = workspace.guide(pupil, plan)
        following = next_step(reports)
        due = workspace.next_deadline(following)
        return PupilRow(
            pupil=pupil,
            plan=plan,
            reports=reports,
            missing=_missing(following),
            due=due,
            due_words=_due_words(due, workspace.today),
        )

    def _progress(self) -> Mapping[Step, Progress]:
        """How many of the year's plans have done each step, out of those that are to."""
        planned = [row for row in self._rows if row.plan is not None]
        found = {}
        for step in Step:
            done = sum(row.has_done(step) for row in planned)
            waiting = tuple(self.session.workspace.first_day(row.pupil) for row in planned if row.is_to_do(step))
            found[step] = Progress(done=done, of=done + len(waiting), waiting=waiting)
        return found

    def read_files(self, paths: Sequence[Path]) -> None:
        """Take in plan files; one that is refused is told, and changes nothing."""
        for path in paths:
            changed = self.session.attempt(partial(self._read_file, path))
            if changed is None:
                return
            self.refresh()
            words = tr("{file} er lest inn: {count} planer.") if changed else tr("{file}: alt var her fra før.")
            self.session.done.emit(words.format(file=path.name, count=len(changed.plans)))

    def _read_file(self, path: Path) -> Changed:
        try:
            file = plan_file.decode(read_bytes(path, at_most=plan_file.LARGEST_FILE))
            return self.session.workspace.run(import_plans, file)
        except FormError as error:
            raise error.in_file(path.name) from error

    def filter(self, text: str) -> None:
        """Show only pupils whose name or class holds the text."""
        self._filter = text.strip().casefold()
        self.refreshed.emit()

    def show_missing(self, step: Step | None) -> None:
        """Show only pupils who are to do the step and have not; None shows all again."""
        self.step = step
        self.refreshed.emit()

    def sort(self, key: SortKey) -> None:
        """Sort by this; the other way round when it was sorted by this already."""
        self.sorted_by = (key, self.sorted_by == (key, False))
        self.refreshed.emit()

    @property
    def rows(self) -> list[PupilRow]:
        """The pupils shown. Those that are alike in what is sorted by keep their order; those without it come last."""
        shown = [row for row in self._rows if self._is_shown(row)]
        if self.sorted_by is None:
            return shown
        key, is_descending = self.sorted_by
        sort_value = _SORT_VALUES[key]
        known = [row for row in shown if sort_value(row) is not None]
        return [
            *sorted(known, key=sort_value, reverse=is_descending),
            *(row for row in shown if sort_value(row) is None),
        ]

    def _is_shown(self, row: PupilRow) -> bool:
        is_found = self._filter in f"{row.pupil.full_name} {row.pupil.class_name or ''}".casefold()
        return is_found and (self.step is None or row.is_to_do(self.step))

    @property
    def step_words(self) -> str:
        """What is shown while only those who miss a step are."""
        if self.step is None:
            return ""
        count = sum(row.is_to_do(self.step) for row in self._rows)
        return tr("Viser bare elevene som ikke er ferdige med steg {step}, {name}: {count} av {all} elever").format(
            step=self.step.value, name=wording.step_name(self.step), count=count, all=len(self._rows)
        )

    @property
    def key_words(self) -> str:
        """That nobody has a recovery key, for those who can make one. An example school needs none."""
        vault = self.session.workspace.vault
        note = vault.recovery_note
        if (note is not None and note.is_kept) or is_example(vault.path) or not vault.may(Right.ADMINISTER):
            return ""
        return tr("Ingen har tatt vare på en nødnøkkel. Den er veien inn hvis passordfrasen blir glemt.")

    @property
    def kept_words(self) -> str:
        """That some are kept longer than was meant, for those who can do something about it."""
        return tr("{count} av elevene er beholdt lenger enn dere har bestemt.").format(count=self._kept) if self._kept else ""

    @property
    def facts(self) -> str:
        """The school year and how many pupils there are."""
        words = tr("Skoleåret {year} · {count} elever")
        return words.format(year=self.session.workspace.year.label, count=len(self._rows))

    @property
    def empty_words(self) -> str:
        """What belongs here, where there is nothing."""
        if not self._rows:
            return tr(
                "Her kommer elevene dine med hva som er gjort, og hva som mangler. Begynn med «Ny elev»: én om gangen, eller "
                "hele elevlisten."
            )
        if self.rows:
            return ""
        if self.step is not None and not self._filter:
            return tr("Alle elevene er ferdige med steget.")
        return tr("Ingen elev passer til det du søker etter.")


def in_order(text: str) -> tuple[tuple[str, int], ...]:
    """What texts are sorted by: letters as in Norwegian, and 10A after 9B."""
    parts = re.findall(r"(\D*)(\d*)", text.casefold().translate(_LAST_LETTERS))
    return tuple((letters, int(digits or 0)) for letters, digits in parts)


_SORT_VALUES: Mapping[SortKey, Callable[[PupilRow], Any]] = {
    SortKey.NAME: lambda row: in_order(row.pupil.full_name),
    SortKey.CLASS: lambda row: in_order(row.pupil.class_name) if row.pupil.class_name else None,
    SortKey.DUE: lambda row: row.due,
}


def _missing(report: StepReport | None) -> str:
    if report is None:
        return tr("Alt er gjort")
    lacks = ", ".join(wording.lack_text(lack) for lack in report.missing)
    return f"{wording.step_name(report.step)}: {lacks}" if lacks else wording.step_name(report.step)


def _due_words(due: date | None, today: date) -> str:
    if due is None:
        return ""
    return tr("nå") if due < today else long_date(due).rsplit(" ", 1)[0]
