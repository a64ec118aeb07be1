"""Intensiv opplæring (§ 11-3): a short record beside the plan. There is no way in it to deviate from the curriculum."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import LAST_GRADE_OF_TRAINING, IntensiveTraining, Pupil
from ioplab.domain.vocabulary import TrainingArea
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations import pupils
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session


def belongs_to(pupil: Pupil | None) -> bool:
    """Whether a pupil may be given intensive training, or has been."""
    if pupil is None:
        return False
    return bool(pupil.intensive_training) or (pupil.grade is not None and pupil.grade <= LAST_GRADE_OF_TRAINING)


class TrainingView(QObject):
    """The intensive training of the session's pupil."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self.session = session
        self.pupil: Pupil | None = None
        session.changed.connect(self._on_changed)
        session.pupil_chosen.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read everything anew."""
        chosen = self.session.pupil
        self.pupil = self.session.workspace.pupil(PupilId(chosen)) if chosen else None
        self.refreshed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self.pupil is None or self.pupil.id in changed.pupils or "pupil" in changed.tables:
            self.refresh()

    @property
    def facts(self) -> str:
        """Whose it is."""
        return " · ".join(part for part in (self.pupil.given_name, self.pupil.class_name) if part) if self.pupil else ""

    def rows(self) -> tuple[IntensiveTraining, ...]:
        """What is recorded, in the order it was entered."""
        return self.pupil.intensive_training if self.pupil else ()

    def empty_words(self) -> str:
        """What stands where nothing is recorded; nothing where something is."""
        if self.pupil is None:
            return tr("Velg en elev under Elever først.")
        return "" if self.rows() else tr("Ingen intensiv opplæring er skrevet inn.")

    def areas(self) -> list[tuple[TrainingArea, str]]:
        """What it may be given in."""
        return [(area, label(area)) for area in TrainingArea]

    def add(self, area: TrainingArea) -> None:
        """Enter training in an area, from today until something else is said; refused past grade 4."""
        if self.pupil is not None:
            started = self.session.workspace.today
            self.session.run(pupils.add_training, self.pupil.id, area=area, started_on=started)

    def change(self, row: IntensiveTraining, **changes: TrainingArea | date | str | None) -> None:
        """Change what is recorded."""
        self.session.run(pupils.edit_training, row.id, **changes)

    def remove(self, row: IntensiveTraining) -> None:
        """Take a record away."""
        if self.session.run(pupils.remove_training, row.id):
            self.session.done.emit(tr("Den intensive opplæringen er tatt bort. Ctrl+Z angrer."))
