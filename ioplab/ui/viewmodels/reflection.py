"""The reflection on a round's numbers, in the order the network uses; the order is led, not locked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab.domain.access import Right
from ioplab.domain.leadership import Reflection, SchoolMeasure
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations import leadership
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_SHOWN = frozenset({"reflection", "school", "staff"})
"""The tables whose change is seen here."""

Page = tuple[SchoolYear, Round, str]
"""Whose numbers: year, round, and the schools as `domain.leadership.schools_key` writes them."""


class ReflectionView(QObject):
    """The reflection of one page of numbers."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session; nothing is shown before a page is set."""
        super().__init__(parent)
        self.session = session
        self.page: Page | None = None
        self._read: tuple[Reflection | None] | None = None
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables & _SHOWN:
            self._read = None
            self.refreshed.emit()

    def set_page(self, year: SchoolYear, kind: Round, schools: str = "") -> None:
        """Look at the reflection of these numbers."""
        if self.page != (year, kind, schools):
            self.session.leaving.emit()
            self.page, self._read = (year, kind, schools), None
            self.refreshed.emit()

    def why_not(self) -> str:
        """Why the person may not write here; nothing when they may."""
        return self.session.workspace.why_not(Right.EXPORT)

    @property
    def reflection(self) -> Reflection | None:
        """What is stored."""
        if self.page is None:
            return None
        if self._read is None:
            self._read = (leadership.reflection_of(self.session.workspace.vault, *self.page),)
        return self._read[0]

    # In words

    def next_words(self) -> str:
        """What comes next, in the order the network uses."""
        if self.page is None:
            return ""
        year, kind, _ = self.page
        stored = self.reflection
        words = (
            tr("Nå: les tallene, og bekreft at de er lest."),
            tr("Nå: innvendinger. Hva kan forklare tallene på andre måter?"),
            tr("Nå: tiltak. Hva gjør skolen, hvem ser til det, og når?"),
            tr("Tallene er lest, innvendingene skrevet, og tiltakene satt."),
        )[(stored.step if stored is not None else 1) - 1]
        return tr("{round} {year}. {words}").format(round=label(kind).capitalize(), year=year.label, words=words)

    def titles(self) -> tuple[str, str, str, str]:
        """The headings, with a sign at what has something."""
        stored = self.reflection
        done = (
            stored is not None and stored.numbers_read_on is not None,
            stored is not None and bool(stored.objections),
            stored is not None and bool(stored.measures),
            stored is not None and bool(stored.text),
        )
        names = (tr("1 Tallene"), tr("2 Innvendinger"), tr("3 Tiltak"), tr("Tekst til kvalitetsmeldingen"))
        first, second, third, last = (f"{name} ✓" if is_done else name for name, is_done in zip(names, done, strict=True))
        return first, second, third, last

    def read_words(self) -> str:
        """Who has confirmed that the numbers are read, and when."""
        stored = self.reflection
        if stored is None or stored.numbers_read_on is None:
            return tr("Se på tallene før dere leter etter forklaringer.")
        return tr("Bekreftet av {who} {day}.").format(who=stored.numbers_read_by, day=long_date(stored.numbers_read_on))

    def names_a_pupil(self) -> bool:
        """Whether one of the texts may name a pupil."""
        stored = self.reflection
        if stored is None:
            return False
        told = (stored.objections, stored.text, *(text for one in stored.measures for text in (one.text, one.responsible)))
        return leadership.may_name_a_pupil(self.session.workspace.vault, *told)

    # Writing

    @property
    def is_read(self) -> bool:
        """Whether the numbers are confirmed as read."""
        stored = self.reflection
        return stored is not None and stored.numbers_read_on is not None

    def confirm(self, *, read: bool) -> None:
        """Say that the numbers have been read, or not."""
        if self.page is not None:
            self.session.run(leadership.confirm_numbers, *self.page, read=read)

    def text(self, name: str) -> str:
        """A text as it is stored."""
        stored = self.reflection
        return (getattr(stored, name) or "") if stored is not None else ""

    def store(self, name: str, value: Any) -> None:
        """Store a text or the measures."""
        if self.page is not None:
            self.session.run(leadership.edit_reflection, *self.page, **{name: value})

    def measures(self) -> Sequence[SchoolMeasure]:
        """What will be done."""
        stored = self.reflection
        return stored.measures if stored is not None else ()

    def add_measure(self, text: str) -> bool:
        """One more measure; whether there was one."""
        if not text.strip():
            self.session.trouble.emit(tr("Skriv tiltaket først."))
            return False
        self.store("measures", (*self.measures(), SchoolMeasure(text=text)))
        return True

    def change_measure(self, measure: SchoolMeasure, **changes: Any) -> None:
        """Change a measure. One that is emptied stays as it was."""
        changed = replace(measure, **changes)
        if changed.text.strip():
            self._put(measure, changed)

    def remove_measure(self, measure: SchoolMeasure) -> None:
        """Take a measure away."""
        self._put(measure)

    def _put(self, measure: SchoolMeasure, *instead: SchoolMeasure) -> None:
        """Of several alike, the first."""
        measures = list(self.measures())
        if measure in measures:
            place = measures.index(measure)
            measures[place : place + 1] = instead
            self.store("measures", tuple(measures))
