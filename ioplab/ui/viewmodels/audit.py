"""Hvem har gjort hva: the audit, narrowed, sorted, and written to a file. No widgets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import clock, long_date
from ioplab.operations import audit
from ioplab.operations.audit import AuditKind, AuditLine
from ioplab.storage.audit import Asked
from ioplab.ui.session import Session

_MOST = 2000
"""Rows read at once: a year of one person's work is some thousands."""

_USUAL = timedelta(days=30)
"""How far back is shown when nobody has said."""


class SortKey(Enum):
    """What the lines can be sorted by."""

    WHEN = "when"
    WHO = "who"
    KIND = "kind"
    WHAT = "what"
    PUPIL = "pupil"


_SORTED_BY: Mapping[SortKey, Callable[[AuditLine], Any]] = {
    SortKey.WHEN: lambda line: line.last,
    SortKey.WHO: lambda line: line.person.casefold(),
    SortKey.KIND: lambda line: audit.kind_name(line.kind),
    SortKey.WHAT: lambda line: line.what.casefold(),
    SortKey.PUPIL: lambda line: line.pupils.casefold(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """What the lines shown have in common; None is all. `until` is the last day, with all of it."""

    pupil: PupilId | None = None
    person: str | None = None
    kind: AuditKind | None = None
    since: date | None = None
    until: date | None = None


class AuditView(QObject):
    """The audit as far as the person may read it."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with the last month."""
        super().__init__(parent)
        self.session = session
        self.narrowed = Narrowed(since=session.workspace.today - _USUAL)
        self.sorted_by = (SortKey.WHEN, True)
        self.is_cut = False
        self._lines: tuple[AuditLine, ...] = ()

    @property
    def reads_all(self) -> bool:
        """Whether the person may read the audit of the whole vault; else that of a pupil whose plan they may finalise."""
        return self.session.workspace.vault.may(Right.ADMINISTER)

    def pupils(self) -> list[tuple[PupilId, str]]:
        """The pupils it may be read of."""
        workspace = self.session.workspace
        return [(key, name) for key, name in workspace.pupil_names() if workspace.vault.may(Right.FINALISE, key)]

    def people(self) -> list[tuple[str, str]]:
        """Those who have, or have had, a way in, as far as the lines read tell."""
        names = {*self.session.workspace.vault.people, *(line.person for line in self._lines)}
        return [(name, name) for name in sorted(names, key=str.casefold)]

    def kinds(self) -> list[tuple[AuditKind, str]]:
        """The kinds of things done."""
        return [(kind, audit.kind_name(kind)) for kind in AuditKind]

    def narrow(self, **changes: Any) -> None:
        """Show only what fits. Fields are those of `Narrowed`."""
        self.narrowed = replace(self.narrowed, **changes)
        self.refresh()

    def refresh(self) -> None:
        """Read it anew. Who may not read all of it begins with a pupil of theirs."""
        if not self.reads_all and self.narrowed.pupil is None:
            first = next((key for key, _ in self.pupils()), None)
            self.narrowed = replace(self.narrowed, pupil=first)
        vault, asked = self.session.workspace.vault, replace(self._asked(), at_most=_MOST + 1)
        found: tuple[AuditLine, ...] = ()
        if self.reads_all or self.narrowed.pupil is not None:
            found = self.session.attempt(lambda: audit.audit(vault, asked, kind=self.narrowed.kind)) or ()
        self.is_cut = len(found) > _MOST
        self._lines = audit.gathered(found[:_MOST])
        self.refreshed.emit()

    def _asked(self) -> Asked:
        narrowed = self.narrowed
        return Asked(
            pupil=narrowed.pupil,
            person=narrowed.person,
            since=_beginning(narrowed.since) if narrowed.since else None,
            until=_beginning(narrowed.until + timedelta(days=1)) if narrowed.until else None,
        )

    def sort(self, key: SortKey) -> None:
        """Sort by this; the other way round when it was sorted by this already."""
        self.sorted_by = (key, not self.sorted_by[1] if key is self.sorted_by[0] else key is SortKey.WHEN)
        self.refreshed.emit()

    @property
    def lines(self) -> list[AuditLine]:
        """The lines in the order chosen; those that are alike stay newest first."""
        key, is_descending = self.sorted_by
        return sorted(self._lines, key=_SORTED_BY[key], reverse=is_descending)

    @property
    def facts(self) -> str:
        """How many lines are shown."""
        return tr("Linjer: {count}").format(count=len(self._lines))

    @property
    def empty_words(self) -> str:
        """What is said where there are no lines."""
        if self._lines:
            return ""
        if not self.reads_all and self.narrowed.pupil is None:
            return tr("Loggen for hele arkivet er for dem som administrerer det. Du er ikke ansvarlig for noen elev.")
        return tr("Ingenting passer til det du har valgt.")

    @property
    def more_words(self) -> str:
        """That there is more than is shown."""
        return tr("De {count} siste er vist. Velg et kortere tidsrom for å se resten.").format(count=_MOST) if self.is_cut else ""

    def save(self, folder: Path) -> None:
        """Write what fits as CSV, row by row."""
        vault, narrowed, now = self.session.workspace.vault, self.narrowed, self.session.workspace.vault.now()

        def write() -> Path:
            content = audit.export_audit(vault, self._asked(), kind=narrowed.kind)
            path = folder / f"logg-{now:%Y-%m-%d-%H%M}.csv"
            write_whole(path, content, private=True)
            return path

        path = self.session.attempt(write)
        if path is not None:
            self.refresh()
            self.session.done.emit(tr("Loggen er lagret: {path}").format(path=path))


def _beginning(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


def when_words(line: AuditLine) -> str:
    """When, in a cell: the day and the time, or from when to when."""
    day = long_date(line.last.date())
    if line.times == 1 or clock(line.first) == clock(line.last):
        return f"{day} {clock(line.last)}"
    return f"{day} {clock(line.first)}–{clock(line.last)}"


def what_words(line: AuditLine) -> str:
    """What, and how many times."""
    return tr("{what}, {times} ganger").format(what=line.what, times=line.times) if line.times > 1 else line.what
