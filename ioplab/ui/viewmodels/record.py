"""Innsyn og sletting: a pupil's whole record out, and a pupil away for good. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.domain.pupil import Pupil
from ioplab.domain.retention import Kept
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import backups, record, retention
from ioplab.operations.exchanging import record_export
from ioplab.operations.record import Gathered, RecordManifest, Wish
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.tasks import Task


class RecordView(QObject):
    """What may be taken out and away, and of whom."""

    refreshed = Signal()

    deleted = Signal()
    """The pupil is gone: what was typed about them is to be forgotten."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self.session = session
        self.archive: Path | None = None
        """The folder that was made last, of the pupil shown."""
        self._task: Task | None = None
        self._shown: str | None = None
        session.changed.connect(self._on_changed)
        session.pupil_chosen.connect(lambda _: self.refresh())

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables or changed.operation in {"set_retention", "set_administrator"}:
            self.refresh()

    def refresh(self) -> None:
        """Look anew; what was made of another pupil does not count for this one."""
        if self.session.pupil != self._shown:
            self._shown, self.archive = self.session.pupil, None
        self.refreshed.emit()

    @property
    def pupil(self) -> Pupil | None:
        """The pupil chosen."""
        return self.session.workspace.pupil(PupilId(self.session.pupil)) if self.session.pupil else None

    def why_not_export(self) -> str:
        """Why nothing may be taken out; nothing when it may."""
        return self.session.workspace.why_not(Right.EXPORT, self.session.pupil)

    def why_not_delete(self) -> str:
        """Why the pupil may not be deleted; nothing when they may."""
        return self.session.workspace.why_not(Right.ADMINISTER)

    # Kept longer than was meant

    def kept(self) -> list[tuple[PupilId, str]]:
        """The pupils whose time is out, each with a line about it."""
        workspace = self.session.workspace
        names = dict(workspace.pupil_names())
        return [
            (one.pupil, _kept_words(one, names[one.pupil]))
            for one in retention.kept_too_long(workspace.vault, workspace.pupils())
        ]

    def kept_words(self) -> str:
        """What has been decided about how long."""
        years = retention.retention_years(self.session.workspace.vault)
        return tr("Det er gått mer enn {years} år siden siste plan. Ingenting slettes av seg selv.").format(years=years)

    # Innsyn

    @property
    def is_busy(self) -> bool:
        """Whether a folder is being made."""
        return self._task is not None

    def take_out(self, parent: Path) -> None:
        """Make a folder with everything about the pupil in that folder, beside the screen."""
        pupil, vault = self.pupil, self.session.workspace.vault
        if pupil is None or self.is_busy:
            return
        gathered = self.session.attempt(lambda: record.gather(vault, pupil.id))
        if gathered is None:
            return
        folder = parent / record.folder_name(pupil.id, gathered.made_at)
        self._task = task = Task(partial(_write, gathered, folder), self)
        task.succeeded.connect(lambda manifest: self._end(lambda: self._written(manifest, folder)))
        task.refused.connect(lambda words: self._end(lambda: self.session.trouble.emit(words)))
        task.failed.connect(self._fail)
        task.start()
        self.refreshed.emit()

    def _end(self, what: Callable[[], object]) -> None:
        self._task = None
        what()
        self.refreshed.emit()

    def _fail(self, fault: Exception) -> None:
        self._task = None
        self.refreshed.emit()
        raise fault

    def _written(self, manifest: RecordManifest, folder: Path) -> None:
        vault = self.session.workspace.vault
        if (
            self.session.attempt(lambda: record_export(vault, "export_record", manifest.pupil, detail=record.noted(manifest)))
            is None
        ):
            return
        if manifest.pupil == self._shown:
            self.archive = folder
        words = tr("{count} filer er lagret i {folder}. Mappen er ikke kryptert.")
        self.session.done.emit(words.format(count=len(manifest.files) + 1, folder=folder))

    def wait(self) -> None:
        """Let a folder that is being made come to its end; nothing is told of it any more."""
        if self._task is not None:
            self._task.abandon()
            self._task = None

    # Sletting

    def backup_words(self) -> str:
        """How many backups there are in which the pupil lies."""
        count = len(backups.listed(self.session.workspace.vault.path))
        if not count:
            return tr("Arkivet har ingen sikkerhetskopier nå. Kopier dere har lagt andre steder, må dere slette selv.")
        return tr(
            "Eleven ligger også i sikkerhetskopiene ({count}). Fjernes de, lages det én ny uten eleven. "
            "Ellers går de ut etter hvert, men én for hvert år blir beholdt. "
            "Kopier dere har lagt andre steder, må dere slette selv."
        ).format(count=count)

    def delete(self, wish: Wish, proof_folder: Path) -> bool:
        """Delete the pupil for good, and write the proof into the folder; whether it was done."""
        pupil, workspace = self.pupil, self.session.workspace
        if pupil is None:
            return False
        school = workspace.school()
        done = self.session.attempt(lambda: workspace.run(record.delete_pupil, pupil.id, wish))
        if not isinstance(done, record.Deleted):
            return False
        self.archive = None
        forget_typed(self.session.unfinished, pupil)
        self.deleted.emit()
        written = self.session.attempt(lambda: record.write_proof(done.proof, proof_folder, school=school.name if school else ""))
        if written is not None:
            self.session.done.emit(tr("Eleven er slettet. Slettebeviset er lagret: {path}").format(path=written[1]))
        return True


def forget_typed(unfinished: dict[tuple[object, str], str], pupil: Pupil) -> None:
    """Forget what somebody has begun to write about a pupil and not stored. It is kept by the ids of what it is about."""
    tree = repr(pupil)
    about = {pupil.id} & set(unfinished.values())
    for whose in {key for key, _ in unfinished}:
        parts = whose if isinstance(whose, tuple) else (whose,)
        written = {text for (key, _), text in unfinished.items() if key == whose}
        if about & written or any(part and str(part) in tree for part in parts):
            for key in [key for key in unfinished if key[0] == whose]:
                del unfinished[key]


def _write(gathered: Gathered, folder: Path) -> RecordManifest:
    return record.write_record(gathered, record.files_of(gathered), folder)


def _kept_words(one: Kept, name: str) -> str:
    words = (
        tr("{name}: siste skoleår sluttet {day}, har gått ut av skolen")
        if one.has_left
        else tr("{name}: siste skoleår sluttet {day}")
    )
    return words.format(name=name, day=long_date(one.ended_on))
