"""My pupils as rows: how far each step has come, what is missing, the next deadline; and the year wheel's next tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.domain.guide import StepReport, next_step
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.exchange import plan_file
from ioplab.exchange.faults import FormError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.labels import long_date, short_date
from ioplab.operations.exchanging import import_plans
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_WHO = {
    "team": "team",
    "leader": "leder",
    "contact_teacher": "kontaktlærer",
    "ppt": "PPT",
}
_MOST_DEADLINES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilRow:
    """One pupil in the overview."""

    pupil: Pupil
    reports: tuple[StepReport, ...]
    missing: str
    due: date | None
    due_words: str

    @property
    def states_in_words(self) -> str:
        """The steps for a screen reader."""
        return ", ".join(f"{wording.step_name(one.step)} {wording.state_name(one.state)}" for one in self.reports)


class OverviewView(QObject):
    """What the overview shows."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self._filter = ""
        self._rows: list[PupilRow] = []
        self._stale = True
        session.changed.connect(self._on_changed)

    def _on_changed(self, _: Changed) -> None:
        self._stale = True

    def refresh(self) -> None:
        """Read everything anew if something has changed."""
        if self._stale:
            self._rows = [self._row(pupil) for pupil in self.session.workspace.pupils()]
            self._stale = False
        self.refreshed.emit()

    def _row(self, pupil: Pupil) -> PupilRow:
        workspace = self.session.workspace
        reports = workspace.guide(pupil, pupil.plan_for(workspace.year))
        following = next_step(reports)
        due = workspace.next_deadline(following)
        return PupilRow(
            pupil=pupil,
            reports=reports,
            missing=_missing(following),
            due=due,
            due_words=_due_words(due, workspace.today),
        )

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

    @property
    def rows(self) -> list[PupilRow]:
        """The pupils shown."""
        return [row for row in self._rows if self._filter in f"{row.pupil.full_name} {row.pupil.class_name or ''}".casefold()]

    @property
    def facts(self) -> str:
        """The school year and how many pupils there are."""
        words = tr("Skoleåret {year} · {count} elever")
        return words.format(year=self.session.workspace.year.label, count=len(self._rows))

    @property
    def empty_words(self) -> str:
        """What belongs here, where there is nothing."""
        if not self._rows:
            return tr("Her kommer elevene dine med hva som er gjort, og hva som mangler. Begynn med «Ny elev».")
        return "" if self.rows else tr("Ingen elev passer til det du søker etter.")

    def deadlines(self) -> list[str]:
        """The next tasks of the year wheel, with who sees to them."""
        workspace = self.session.workspace
        today, school = workspace.today, workspace.school()
        year = SchoolYear.of(today)
        due = sorted(
            ((task.due_in(one, school), task) for one in (year, year.next) for task in catalogues.year_wheel()),
            key=lambda entry: entry[0],
        )
        coming = [(day, task) for day, task in due if day >= today][:_MOST_DEADLINES]
        return [f"{short_date(day)}  {tr(task.title)}\n{tr(_WHO[task.who])}, {_days(day, today)}" for day, task in coming]


def _missing(report: StepReport | None) -> str:
    if report is None:
        return tr("Alt er gjort")
    lacks = ", ".join(wording.lack_text(lack) for lack in report.missing)
    return f"{wording.step_name(report.step)}: {lacks}" if lacks else wording.step_name(report.step)


def _due_words(due: date | None, today: date) -> str:
    if due is None:
        return ""
    return tr("nå") if due < today else long_date(due).rsplit(" ", 1)[0]


def _days(day: date, today: date) -> str:
    left = (day - today).days
    if left == 0:
        return tr("i dag")
    return tr("om 1 dag") if left == 1 else tr("om {days} dager").format(days=left)
