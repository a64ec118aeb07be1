"""Handing a pupil's documents over: what it rests on, where to, and the work beside the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab.domain.ids import ConsentId, PupilId
from ioplab.domain.pupil import SharingConsent
from ioplab.errors import UserError
from ioplab.exchange.handover import HandoverManifest, take_away, write_folder
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import handover
from ioplab.operations.handover import Gathered
from ioplab.ui import translation
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session

OTHER_BASIS = ""
"""The choice of a reason in words instead of a consent."""


class HandoverView(QObject):
    """Makes the folder of one pupil at a time."""

    changed = Signal()
    """The work has begun or ended."""

    total, count = 0, 0
    """Of one piece, whose way is not told."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self.session = session
        self._aside = Aside(self)
        self._gathered: Gathered | None = None
        self._written: list[HandoverManifest] = []
        self._folder = Path()

    @property
    def is_busy(self) -> bool:
        """Whether a folder is being made."""
        return self._aside.is_busy

    @property
    def words(self) -> str:
        """What is being done."""
        return tr("Lager mappen …")

    def consents(self, pupil_id: str | None) -> list[tuple[str, str]]:
        """What it may rest on: the pupil's consents that hold today, and a reason in words."""
        pupil = self.session.workspace.pupil(PupilId(pupil_id)) if pupil_id else None
        known = handover.valid_consents(pupil, self.session.workspace.today) if pupil else ()
        return [*((one.id, _consent_words(one)) for one in known), (OTHER_BASIS, tr("annet enn et samtykke"))]

    def start(self, pupil_id: str, where: Path, *, consent: str, basis: str) -> bool:
        """Make the folder in that place; where it cannot begin that is told, and False."""
        vault = self.session.workspace.vault
        if self.is_busy:
            return False
        gathered = self.session.attempt(
            lambda: handover.gather(
                vault,
                PupilId(pupil_id),
                consent=ConsentId(consent) if consent else None,
                basis=basis,
                language=translation.current(),
            )
        )
        if gathered is None:
            return False
        folder = where / handover.folder_name(gathered.pupil, gathered.made_at)
        self._gathered, self._folder = gathered, folder
        self._written = written = []

        def work() -> HandoverManifest:
            manifest, packed = handover.pack(gathered)
            write_folder(folder, manifest, packed)
            written.append(manifest)
            return manifest

        self._aside.start(work, done=self._on_done, refused=self._on_refused, failed=self.changed.emit)
        self.changed.emit()
        return True

    def abandon(self) -> None:
        """Let what is being made come to its end. A folder that nobody has noted is not left."""
        gathered = self._gathered
        if self._aside.is_busy:
            self._aside.abandon()
            if gathered is not None and self._written:
                self._note(gathered, self._written[0])

    def _on_done(self, manifest: HandoverManifest) -> None:
        if self._gathered is not None and self._note(self._gathered, manifest):
            words = tr("{count} filer og et manifest ligger i {folder}.")
            self.session.done.emit(words.format(count=len(manifest.files), folder=self._folder))
        self.changed.emit()

    def _note(self, gathered: Gathered, manifest: HandoverManifest) -> bool:
        """Note that the folder is there; where that cannot be done the folder goes."""
        self._gathered = None
        try:
            handover.note_handover(self.session.workspace.vault, gathered)
        except UserError as error:
            take_away(self._folder, manifest)
            self.session.trouble.emit(str(error))
            return False
        return True

    def _on_refused(self, words: str) -> None:
        self._gathered = None
        self.session.trouble.emit(words)
        self.changed.emit()


def _consent_words(consent: SharingConsent) -> str:
    given = long_date(consent.given_on) if consent.given_on else ""
    return tr("samtykke {day}: {what}, til {who}").format(day=given, what=consent.what, who=consent.shared_with)
