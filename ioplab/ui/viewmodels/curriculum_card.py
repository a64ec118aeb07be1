"""Innstillinger, Læreplanene: which curricula the program keeps, and taking in newer ones beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from ioplab.errors import UserError
from ioplab.exchange.curriculum_dump import Drawn
from ioplab.exchange.curriculum_fetch import HOST, UDIR
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import curriculum
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session

_MEGABYTE = 2**20


class CurriculumCardView(QObject):
    """The curricula that are kept, and the work of taking in others."""

    changed = Signal()
    """Work has begun, come further or ended."""

    _told = Signal(int, int)
    """From the work's thread: how far it has come, and of how much; 0 where that is not known."""

    source = UDIR

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._session = session
        self._aside = Aside(self)
        self._stop = Event()
        self._is_fetching = False
        self.done = 0
        self.of = 0
        """How far the work has come: files read, or megabytes fetched. `of` is 0 where that is not known."""
        self._told.connect(self._on_told)

    @property
    def is_busy(self) -> bool:
        """Whether something is read or fetched."""
        return self._aside.is_busy

    def state_words(self) -> str:
        """Which curricula there are."""
        try:
            known = curriculum.library()
        except UserError as error:
            return str(error)
        if known is None:
            return tr("Læreplanene er ikke lest inn ennå. Koder kan skrives for hånd så lenge.")
        words = tr("{goals} kompetansemål i {curricula} læreplaner.")
        told = words.format(goals=len(known.goals), curricula=len(known.curricula))
        if known.drawn_on is None:
            return told
        return f"{told} {tr('Hentet {day}.').format(day=long_date(known.drawn_on))}"

    def sure_words(self) -> str:
        """What fetching means, said before it is done."""
        return tr(
            "Programmet henter én fil fra {host}. Det er det eneste det gjør på nettet, og bare når du ber om det. Ingenting om "
            "elever, arkivet eller deg sendes. Maskinens innstillinger for proxy gjelder. Det kan ta noen minutter."
        ).format(host=HOST)

    def busy_words(self) -> str:
        """How far the work has come."""
        if self._stop.is_set():
            return tr("Stopper …")
        if not self._is_fetching:
            return tr("Leser …")
        if not self.of:
            return tr("Henter, {done} MB …").format(done=self.done)
        return tr("Henter, {done} av {of} MB …").format(done=self.done, of=self.of)

    def read(self, path: Path) -> None:
        """Take in a dump that somebody has downloaded."""
        stop = self._begin(fetching=False)
        self._work(lambda: curriculum.take_curricula(path, told=self._told.emit, stop=stop))

    def fetch(self) -> None:
        """Fetch the dump from Udir."""
        stop, today, source = self._begin(fetching=True), self._session.workspace.today, self.source
        told = self._in_megabytes
        self._work(lambda: curriculum.fetch_curricula(today=today, told=told, stop=stop, source=source))

    def _begin(self, *, fetching: bool) -> Event:
        self._stop, self._is_fetching, self.done, self.of = Event(), fetching, 0, 0
        return self._stop

    def _work(self, work: Callable[[], Drawn]) -> None:
        if not self._aside.is_busy:
            self._aside.start(work, done=self._on_done, refused=self._on_refused, failed=self.changed.emit)
            self.changed.emit()

    def _in_megabytes(self, taken: int, of: int | None) -> None:
        if taken // _MEGABYTE != self.done:
            self._told.emit(taken // _MEGABYTE, (of or 0) // _MEGABYTE)

    def _on_told(self, done: int, of: int) -> None:
        self.done, self.of = done, of
        self.changed.emit()

    def stop(self) -> None:
        """Take in nothing after all; the curricula from before stay."""
        self._stop.set()
        self.changed.emit()

    def abandon(self) -> None:
        """Stop, and wait for the work to end; nothing is told any more."""
        self._stop.set()
        self._aside.abandon()

    def _on_done(self, drawn: Drawn) -> None:
        words = tr("{curricula} læreplaner og {goals} kompetansemål er lest inn.")
        told = [words.format(curricula=len(drawn.library.curricula), goals=len(drawn.library.goals))]
        if drawn.left_out:
            told.append(
                tr("{count} oppføringer manglet kode, tekst eller tilhørighet og er utelatt.").format(count=drawn.left_out)
            )
        self._session.done.emit(" ".join(told))
        self.changed.emit()

    def _on_refused(self, words: str) -> None:
        self._session.trouble.emit(words)
        self.changed.emit()
