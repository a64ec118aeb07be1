"""Documents into a folder, one or one for each pupil: made beside the screen, each file whole, until somebody stops."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import partial
from itertools import chain, count
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ioplab import files
from ioplab.domain.ids import ConversationId, PlanId
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.documents import INVITATION, DocumentFormat, DocumentKind, write_document, write_invitation
from ioplab.operations.exchanging import record_export
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.press import password_trouble, set_document

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look
    from ioplab.storage.vault import Vault


class IfThere(Enum):
    """What becomes of a file that has the name already."""

    NUMBER = "number"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document of one plan, whose it is, and what its file is called. An invitation is of one of the plan's talks."""

    plan: PlanId
    kind: DocumentKind | None
    who: str
    name: str
    talk: ConversationId | None = None

    def write(self, vault: Vault, language: str) -> Document:
        """What is to stand in it."""
        if self.kind is not None:
            return write_document(vault, self.plan, self.kind, language=language)
        assert self.talk is not None  # noqa: S101 - what is of no kind is of a talk
        return write_invitation(vault, self.talk, language=language)

    @property
    def what(self) -> str:
        """What it is called in the audit."""
        return self.kind.value if self.kind is not None else INVITATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How documents are to be written. The password is nowhere else, and goes when the work is done."""

    folder: Path
    language: str
    look: Look
    form: DocumentFormat = DocumentFormat.PDF
    if_there: IfThere = IfThere.NUMBER
    password: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that is there now, and whether another had its name."""

    path: Path
    met_another: bool


class SaveView(QObject):
    """Writes documents one after the other."""

    changed = Signal()
    """It has begun, come further, or ended."""

    saved = Signal(object, str)
    """The kind and the plan of a document that was asked for by itself, and is in the folder now."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self.session = session
        self.total = 0
        self.count = 0
        """How many are in the folder."""
        self.is_stopping = False
        self._queue: deque[Order] = deque()
        self._wish: Wish | None = None
        self._alone: Order | None = None
        self._stop = Event()
        self._taken: set[str] = set()
        self._met = 0
        self._not_made: list[str] = []
        self._last: Path | None = None
        self._aside = Aside(self)

    @property
    def is_busy(self) -> bool:
        """Whether documents are being written."""
        return self._wish is not None

    @property
    def words(self) -> str:
        """How far it has come."""
        if self.is_stopping:
            return tr("Stopper …")
        return tr("{count} av {total} er lagret").format(count=self.count, total=self.total)

    def start(self, orders: Sequence[Order], wish: Wish, *, with_password: bool) -> bool:
        """Write these; tell what is wrong, and False, where it cannot begin."""
        trouble = password_trouble(wish.password) if with_password else ""
        if not orders:
            trouble = tr("Det er ingen dokumenter å lagre.")
        if trouble or self.is_busy:
            self.session.trouble.emit(trouble or tr("Vent til dokumentene som lages nå, er ferdige."))
            return False
        self._queue, self._wish, self._alone = deque(orders), wish, orders[0] if len(orders) == 1 else None
        self.total, self.count, self._met, self._last = len(orders), 0, 0, None
        self._stop, self.is_stopping, self._taken, self._not_made = Event(), False, set(), []
        self.changed.emit()
        self._next()
        return True

    def stop(self) -> None:
        """Write no more. What is in the folder stays; what is being made now is dropped."""
        if self.is_busy and not self.is_stopping:
            self.is_stopping = True
            self._stop.set()
            self.changed.emit()

    def abandon(self) -> None:
        """Stop, and wait for what is being made; nothing is told any more."""
        self._stop.set()
        self._aside.abandon()
        self._clear()

    # One after the other

    def _next(self) -> None:
        """Make the next that can be made: what is in it is read here, setting and writing it is done beside the screen."""
        while self._wish is not None and self._queue and not self._stop.is_set():
            order = self._queue.popleft()
            try:
                document = order.write(self.session.workspace.vault, self._wish.language)
            except UserError as error:
                self._not_made.append(f"{order.who}: {error}")
                continue
            self._aside.start(
                partial(_make, document, self._wish, order.name, self._taken, self._stop),
                done=partial(self._take, order),
                refused=self._end_in_trouble,
                failed=self._end_in_fault,
            )
            return
        self._end()

    def _take(self, order: Order, written: Written | None) -> None:
        wish = self._wish
        if written is not None and wish is not None:
            self.count += 1
            self._met += written.met_another
            self._last = written.path
            detail = f"{wish.language} {wish.form.value[1:]} file"
            try:
                record_export(self.session.workspace.vault, f"make_document_{order.what}", order.plan, detail=detail)
            except UserError as error:
                self._end_in_trouble(str(error))
                return
            self.changed.emit()
        self._next()

    def _end(self) -> None:
        told = self._told()
        is_well = not self.is_stopping and not self._not_made
        self._finish()
        (self.session.done if is_well else self.session.trouble).emit(told)

    def _end_in_trouble(self, words: str) -> None:
        told = [words]
        if self.total > 1:
            told.append(tr("{count} av {total} dokumenter ble lagret.").format(count=self.count, total=self.total))
        self._finish()
        self.session.trouble.emit(" ".join(told))

    def _end_in_fault(self) -> None:
        """Our own fault is told where all such are."""
        self._finish()

    def _finish(self) -> None:
        saved = self._alone if self.count else None
        self._clear()
        self.changed.emit()
        if saved is not None and saved.kind is not None:
            self.saved.emit(saved.kind, saved.plan)

    def _clear(self) -> None:
        self._queue.clear()
        self._wish, self._alone, self.is_stopping = None, None, False

    # What is told at the end

    def _told(self) -> str:
        return " ".join([self._how_many(), *self._about_names(), *self._about_missing()])

    def _how_many(self) -> str:
        folder = self._wish.folder if self._wish else Path()
        if self.is_stopping:
            words = tr("Stoppet. {count} av {total} dokumenter er lagret i {folder}.")
        elif self.total == 1 and self._last is not None:
            return tr("Dokumentet er lagret: {path}").format(path=self._last)
        elif self.count < self.total:
            words = tr("{count} av {total} dokumenter er lagret i {folder}.")
        else:
            words = tr("{count} dokumenter er lagret i {folder}.")
        return words.format(count=self.count, total=self.total, folder=folder)

    def _about_names(self) -> list[str]:
        if not self._met or self._wish is None:
            return []
        if self._wish.if_there is IfThere.REPLACE:
            return [tr("Filer med samme navn som lå der fra før, er erstattet ({count}).").format(count=self._met)]
        words = tr("Filer med samme navn som lå der fra før, er ikke rørt; de nye har fått et nummer ({count}).")
        return [words.format(count=self._met)]

    def _about_missing(self) -> list[str]:
        return [tr("Disse kunne ikke lages: {who}").format(who="; ".join(self._not_made))] if self._not_made else []


def _make(document: Document, wish: Wish, name: str, taken: set[str], stop: Event) -> Written | None:
    """Set a document and write it; nothing if somebody has stopped meanwhile."""
    content = set_document(document, wish.look, wish.form, wish.password)
    if stop.is_set():
        return None
    met = os.path.lexists(wish.folder / name)
    replaces = wish.if_there is IfThere.REPLACE and name not in taken  # never what was written a moment ago, for another
    path = wish.folder / (name if replaces else free_name(wish.folder, name))
    files.write_whole(path, content, private=True)
    taken.add(path.name)
    return Written(path=path, met_another=met)


def free_name(folder: Path, name: str) -> str:
    """The name, or with a number if there is a file that has it: ``iop.pdf``, ``iop-2.pdf``, ``iop-3.pdf``."""
    wanted = Path(name)
    names = chain([name], (f"{wanted.stem}-{number}{wanted.suffix}" for number in count(2)))
    return next(one for one in names if not os.path.lexists(folder / one))
