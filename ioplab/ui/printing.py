"""A document onto paper: its pages are drawn as fine pictures and handed to the printer one by one, beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal

from ioplab.domain.ids import PlanId
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.documents import DocumentKind
from ioplab.operations.exchanging import record_export
from ioplab.reports.preview import POINTS_PER_INCH, Picture, draw_page, page_sizes
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.press import set_document

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

    from ioplab.reports.content import Document, Look

DOTS_PER_INCH = 300
"""Finer than the eye sees at reading distance; a page of A4 takes 35 MB while it is drawn."""

Told = Callable[[int, int], object]
"""Takes how many pages of how many have been handed over."""


class PrintView(QObject):
    """Prints one document at a time."""

    changed = Signal()
    """It has begun, come further, or ended."""

    printed = Signal(object, str)
    """The kind and the plan of a document that has been handed to the printer, all of it."""

    _painted = Signal(int, int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self.session = session
        self.count = 0
        self.total = 0
        self.is_stopping = False
        self._stop = Event()
        self._aside = Aside(self)
        self._painted.connect(self._come_further)  # queued: it is sent from the thread that paints

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return self._aside.is_busy

    @property
    def words(self) -> str:
        """How far it has come."""
        if self.is_stopping:
            return tr("Stopper …")
        if not self.total:
            return tr("Gjør klar til utskrift …")
        return tr("{count} av {total} sider er sendt til skriveren").format(count=self.count, total=self.total)

    def start(self, document: Document, look: Look, printer: QPrinter, *, kind: DocumentKind, plan: PlanId) -> None:
        """Print a document of a plan. The printer is nobody else's until it is done."""
        self._stop, self.is_stopping, self.count, self.total = Event(), False, 0, 0
        printer.setDocName(document.title)  # which holds no name of a pupil, for others see the printer's queue
        self._aside.start(
            partial(_print, document, look, printer, self._painted.emit, self._stop),
            done=partial(self._take, kind, plan),
            refused=self._end_in_trouble,
            failed=self.changed.emit,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Hand over no more pages."""
        if self.is_busy and not self.is_stopping:
            self.is_stopping = True
            self._stop.set()
            self.changed.emit()

    def abandon(self) -> None:
        """Stop, and wait for the page that is being drawn; nothing is told any more."""
        self._stop.set()
        self._aside.abandon()

    def _come_further(self, count: int, total: int) -> None:
        self.count, self.total = count, total
        self.changed.emit()

    def _take(self, kind: DocumentKind, plan: PlanId, count: int) -> None:
        """Some pages may be on paper also when somebody has stopped, so the audit has it in any case."""
        vault = self.session.workspace.vault
        operation = f"make_document_{kind.value}"
        is_noted = not count or self.session.attempt(lambda: record_export(vault, operation, plan, detail="paper")) is not None
        was_stopped, self.is_stopping = self.is_stopping, False
        self.changed.emit()
        if was_stopped:
            self.session.trouble.emit(tr("Utskriften er stoppet. Sider som er sendt til skriveren: {count}.").format(count=count))
        elif is_noted:
            words = tr("Dokumentet er sendt til skriveren. Antall sider: {count}.")
            self.session.done.emit(words.format(count=count))
            self.printed.emit(kind, plan)

    def _end_in_trouble(self, words: str) -> None:
        self.changed.emit()
        self.session.trouble.emit(words)


def _print(document: Document, look: Look, printer: QPrinter, told: Told, stop: Event) -> int:
    return paint_pages(printer, set_document(document, look), told=told, stop=stop)


def paint_pages(printer: QPrinter, pdf: bytes, *, told: Told, stop: Event) -> int:
    """Paint the pages that the printer has been asked for; may be done on any thread. Gives how many were painted.

    Raises:
        UserError: the printer does not take them.
    """
    from PySide6.QtGui import QPainter

    sizes = page_sizes(pdf)
    first, last = printer.fromPage() or 1, min(printer.toPage() or len(sizes), len(sizes))
    numbers = range(first - 1, last)
    printer.setFullPage(True)  # the margins are the document's own
    painter = QPainter()
    if not numbers or not painter.begin(printer):
        raise UserError(tr("Skriveren tar ikke imot dokumentet."), advice=tr("Se etter at den er på, eller velg en annen."))
    painted = 0
    try:
        for number in numbers:
            if stop.is_set():
                printer.abort()
                break
            if painted and not printer.newPage():
                raise UserError(tr("Skriveren tok ikke imot alle sidene."), advice=tr("Se etter papir, og prøv igjen."))
            _paint(painter, printer, draw_page(pdf, number, pixels_per_point=DOTS_PER_INCH / POINTS_PER_INCH))
            painted += 1
            told(painted, len(numbers))
    finally:
        painter.end()
    return painted


def _paint(painter: QPainter, printer: QPrinter, picture: Picture) -> None:
    """One page in its own shape, as large as the paper lets it be."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtPrintSupport import QPrinter

    image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
