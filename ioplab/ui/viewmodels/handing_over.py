"""Handing a pupil's documents over: what it rests on, where to, and the work beside the screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ioplab.domain.ids import ConsentId, PlanId, PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import SharingConsent
from ioplab.errors import UserError
from ioplab.exchange.handover import Described, HandoverManifest, Packed, left_behind, take_away, write_folder
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import handover
from ioplab.operations.documents import DocumentKind, is_draft
from ioplab.operations.handover import Gathered
from ioplab.reports.content import Look
from ioplab.ui import translation
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.press import set_document

if TYPE_CHECKING:
    from ioplab.reports.content import Document

OTHER_BASIS = ""
"""The choice of a reason in words instead of a consent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRow:
    """A document that is handed over: whose it is, and what it is called, with whether it is a draft."""

    plan: PlanId
    kind: DocumentKind
    words: str


class HandoverView(QObject):
    """Makes the folder of one pupil at a time: sets one document after the other, then writes all of it, unless somebody stops.

    Nothing is on the disk until all is set, and what has been written when somebody stops is taken away: a folder that is whole
    is handed over and noted, and there is no other.
    """

    changed = Signal()
    """The work has begun, come further, or ended."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self.session = session
        self.total = 0
        self.count = 0
        """How many documents have been set."""
        self.is_stopping = False
        self._aside = Aside(self)
        self._stop = Event()
        self._gathered: Gathered | None = None
        self._look = Look.COLOUR
        self._queue: deque[tuple[str, tuple[Described, Document]]] = deque()
        self._set: list[Packed] = []
        self._written: list[HandoverManifest] = []
        self._folder = Path()

    @property
    def is_busy(self) -> bool:
        """Whether a folder is being made."""
        return self._gathered is not None

    @property
    def words(self) -> str:
        """What is being done, and how far it has come."""
        if self.is_stopping:
            return tr("Stopper …")
        if self.count < self.total:
            return tr("Lager mappen: {count} av {total} dokumenter").format(count=self.count, total=self.total)
        return tr("Skriver mappen …")

    def consents(self, pupil_id: str | None) -> list[tuple[str, str]]:
        """What it may rest on: the pupil's consents that hold today, and a reason in words."""
        pupil = self.session.workspace.pupil(PupilId(pupil_id)) if pupil_id else None
        known = handover.valid_consents(pupil, self.session.workspace.today) if pupil else ()
        return [*((one.id, _consent_words(one)) for one in known), (OTHER_BASIS, tr("annet enn et samtykke"))]

    def documents(self, pupil_id: str) -> list[HandoverRow]:
        """The documents that will be in the folder, from all the pupil's plans."""
        pupil = self.session.workspace.pupil(PupilId(pupil_id))
        return [
            HandoverRow(plan=plan.id, kind=kind, words=_document_words(plan, kind)) for plan, kind in handover.documents_of(pupil)
        ]

    def start(
        self, pupil_id: str, where: Path, *, consent: str, basis: str, language: str | None = None, look: Look = Look.COLOUR
    ) -> bool:
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
                language=language or translation.current(),
            )
        )
        if gathered is None:
            return False
        self._gathered, self._look, self._folder = gathered, look, where / handover.folder_name(gathered.pupil, gathered.made_at)
        self._queue, self._set, self._written = deque(sorted(gathered.documents.items())), [], []
        self._stop, self.is_stopping = Event(), False
        self.total, self.count = len(self._queue), 0
        self.changed.emit()
        self._next()
        return True

    def stop(self) -> None:
        """Hand nothing over. What has been written is taken away."""
        if self.is_busy and not self.is_stopping:
            self.is_stopping = True
            self._stop.set()
            self.changed.emit()

    def abandon(self) -> None:
        """Stop, and wait for what is being made. A folder that is whole by then is noted, or goes; nothing else is left."""
        self._stop.set()
        self._aside.abandon()
        if self._gathered is not None and self._written:
            self._note(self._gathered, self._written[0])
        self._clear()

    # One after the other

    def _next(self) -> None:
        """Set the next document, or write the folder when all are set."""
        gathered = self._gathered
        if gathered is None:
            return
        if self._stop.is_set():
            self._end_stopped()
        elif self._queue:
            name, (described, document) = self._queue.popleft()
            work = partial(set_document, document, self._look)
            self._aside.start(work, done=partial(self._take, name, described), refused=self._end_in_trouble, failed=self._end)
        else:
            write = partial(_write, gathered, tuple(self._set), self._folder, self._stop, self._written)
            self._aside.start(write, done=self._on_written, refused=self._end_in_trouble, failed=self._end)

    def _take(self, name: str, described: Described, content: bytes) -> None:
        self._set.append(Packed(name=name, described=described, content=content))
        self.count += 1
        self.changed.emit()
        self._next()

    def _on_written(self, manifest: HandoverManifest | None) -> None:
        gathered = self._gathered
        if manifest is None or gathered is None:
            self._end_stopped()
        elif self.is_stopping:  # it was whole before anybody could stop it
            if take_away(self._folder, manifest):
                self._end_stopped()
            else:
                self._end_in_trouble(str(left_behind(self._folder)))
        elif self._note(gathered, manifest):
            words = tr("{count} filer og et manifest ligger i {folder}.")
            self.session.done.emit(words.format(count=len(manifest.files), folder=self._folder))
            self._end()
        else:
            self._end()

    def _note(self, gathered: Gathered, manifest: HandoverManifest) -> bool:
        """Note that the folder is there; where that cannot be done the folder goes."""
        try:
            handover.note_handover(self.session.workspace.vault, gathered)
        except UserError as error:
            is_gone = take_away(self._folder, manifest)
            self.session.trouble.emit(str(error if is_gone else left_behind(self._folder)))
            return False
        return True

    def _end_stopped(self) -> None:
        self._end_in_trouble(tr("Stoppet. Ingenting er levert over, og det som var skrevet, er tatt bort."))

    def _end_in_trouble(self, words: str) -> None:
        self._end()
        self.session.trouble.emit(words)

    def _end(self) -> None:
        self._clear()
        self.changed.emit()

    def _clear(self) -> None:
        self._gathered, self.is_stopping = None, False
        self._queue.clear()
        self._set, self._written = [], []


def _write(
    gathered: Gathered, documents: Sequence[Packed], folder: Path, stop: Event, written: list[HandoverManifest]
) -> HandoverManifest | None:
    """Write the folder and say what is in it; nothing where somebody has stopped. `written` tells who no longer listens."""
    manifest, packed = handover.put_together(gathered, documents)
    if not write_folder(folder, manifest, packed, is_stopped=stop.is_set):
        return None
    written.append(manifest)
    return manifest


def _document_words(plan: Plan, kind: DocumentKind) -> str:
    words = handover.title_of(plan, kind)
    return tr("{document}, utkast").format(document=words) if is_draft(plan, kind) else words


def _consent_words(consent: SharingConsent) -> str:
    given = long_date(consent.given_on) if consent.given_on else ""
    return tr("samtykke {day}: {what}, til {who}").format(day=given, what=consent.what, who=consent.shared_with)
