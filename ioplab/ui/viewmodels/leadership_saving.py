"""What is saved of the principal's page: in which form, in which language, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ioplab.analysis.aggregate import Aggregate
from ioplab.domain.leadership import EnteredIndicator, Reflection
from ioplab.exchange import aggregate_report
from ioplab.exchange.aggregate_file import LARGEST_FILE
from ioplab.files import read_bytes, write_whole
from ioplab.i18n import BOKMAL, LANGUAGES, mark, tr
from ioplab.operations.exchanging import record_export
from ioplab.operations.figure_reports import (
    DOCUMENT_FORMS,
    FigureForm,
    FiguresOrder,
    FiguresReport,
    figures_document,
    figures_name,
    figures_report,
)
from ioplab.places import Place, kind_of_place
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.preview import PreviewView
from ioplab.ui.viewmodels.saving import free_name

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look

_Wanted = tuple[FiguresOrder, Path | None, bool]
"""What is to be seen before it is saved: the order, the report published before, and whether it is black on white."""

_FORMS = mark(
    {
        FigureForm.PDF: "PDF, en side å lese",
        FigureForm.DOCX: "Word, en side å skrive i",
        FigureForm.XLSX: "Excel, med diagram",
        FigureForm.CSV: "CSV, for regneark",
        FigureForm.JSON: "JSON, for andre programmer",
    }
)
_PLACES = mark(
    {
        Place.SYNCED: "Mappen ser ut til å bli kopiert til en skytjeneste. Da kommer tallene dit også.",
        Place.NETWORK: "Mappen ser ut til å ligge på nettverket. Andre kan ha tilgang til den.",
        Place.REMOVABLE: "Mappen ser ut til å ligge på en minnepinne eller en løs disk. Den som finner den, kan lese tallene.",
        Place.READ_ONLY: "Det går ikke an å lagre i denne mappen. Velg en annen.",
    }
)


class FiguresSavingView(QObject):
    """What the card that saves figures shows and does."""

    changed = Signal()
    """What is to be saved, or whether something is being made."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin with nothing to save."""
        super().__init__(parent)
        self.session = session
        self.numbers: Aggregate | None = None
        self.form = FigureForm.PDF
        self.language = BOKMAL
        self.is_plain = False
        self.is_public = False
        self.with_texts = True
        self.earlier: Path | None = None
        """The public report (.json) published before."""
        self.is_previewed = False
        self.preview = PreviewView(self)
        self._order: FiguresOrder | None = None
        self._reflection: Reflection | None = None
        self._is_one_of_several = False
        self._shown: _Wanted | None = None
        self._writing = Aside(self)
        self._describing = Aside(self)

    def set_numbers(
        self,
        numbers: Aggregate | None,
        last_year: Aggregate | None = None,
        entered: Sequence[EnteredIndicator] = (),
        reflection: Reflection | None = None,
        schools: Sequence[Aggregate] = (),
        *,
        delivered: int | None = None,
        missing: int | None = None,
        is_one_of_several: bool = False,
    ) -> None:
        """Save these from now on."""
        self.numbers, self._reflection, self._is_one_of_several = numbers, reflection, is_one_of_several
        self._order = None
        if numbers is not None:
            self._order = FiguresOrder(
                numbers=numbers,
                made_on=self.session.workspace.vault.now().date(),
                last_year=last_year,
                entered=tuple(entered),
                schools=tuple(schools),
                delivered=delivered,
                missing=missing,
            )
        self._tell()

    def choose(
        self,
        *,
        form: FigureForm | None = None,
        language: str | None = None,
        is_plain: bool | None = None,
        is_public: bool | None = None,
        with_texts: bool | None = None,
    ) -> None:
        """Save otherwise from now on; what is not told stays."""
        self.form = self.form if form is None else form
        self.language = self.language if language is None else language
        self.is_plain = self.is_plain if is_plain is None else is_plain
        self.is_public = self.is_public if is_public is None else is_public
        self.with_texts = self.with_texts if with_texts is None else with_texts
        self._tell()

    def set_earlier(self, path: Path | None) -> None:
        """Hide what the public report in this file, and this one, would give away together."""
        if path != self.earlier:
            self.earlier = path
            self._tell()

    def show_preview(self, *, on: bool) -> None:
        """Show the page as it will be, or not."""
        self.is_previewed = on
        self._tell()

    def _tell(self) -> None:
        self._describe()
        self.changed.emit()

    # What may be chosen

    def forms(self) -> list[tuple[FigureForm, str]]:
        """What the figures may be written as."""
        return [(form, tr(_FORMS[form])) for form in FigureForm]

    def languages(self) -> list[tuple[str, str]]:
        """The languages they may be told in."""
        return list(LANGUAGES.items())

    def looks(self) -> list[tuple[bool, str]]:
        """In colour, or in black on white."""
        return [(False, tr("i farger")), (True, tr("svart på hvitt"))]

    @property
    def is_document(self) -> bool:
        """Whether it is a page for people, with texts."""
        return self.form in DOCUMENT_FORMS

    @property
    def has_words(self) -> bool:
        """Whether the language makes a difference."""
        return self.is_document or self.form is FigureForm.XLSX

    @property
    def has_texts(self) -> bool:
        """Whether the school has written anything that could go with the numbers."""
        made = self._reflection
        return made is not None and bool(made.text or made.objections or made.measures)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being made."""
        return self._writing.is_busy

    def who_words(self) -> str:
        """Who may read what is saved, and what that means."""
        if not self.is_public:
            return tr("Filen har alle tall, også om få elever. Den er for dem som har tilgang til elevene.")
        words = tr("Tall som kan peke på noen, står som *. Har dere vist tall fra samme evaluering før, velg den rapporten her.")
        if self.form is FigureForm.JSON:
            words += " " + tr("Ta vare på denne filen: den trengs neste gang.")
        else:
            words += " " + tr("Lagre også som JSON, og ta vare på den filen: den trengs neste gang.")
        if self._order is not None and len(self._order.schools) > 1:
            words += " " + tr("Skolene hver for seg er ikke med: forskjellen mellom dem og summen kunne røpe skjulte tall.")
        if self._is_one_of_several:
            words += " " + tr("Dette er én av flere skoler. Vises tall for alle samlet også, kan forskjellen røpe skjulte tall.")
        return words

    def place_words(self, folder: Path) -> str:
        """What it means to save in this folder; nothing where it means nothing."""
        place = kind_of_place(folder)
        return tr(_PLACES[place]) if place in _PLACES else ""

    def order(self) -> FiguresOrder | None:
        """What is to be saved, as chosen."""
        if self._order is None:
            return None
        made = self._reflection if self.with_texts else None
        return replace(
            self._order,
            reflection=made,
            text=(made.text or "") if made is not None else "",
            is_public=self.is_public,
            language=self.language if self.has_words else BOKMAL,
        )

    # Saving

    def save(self, folder: Path) -> None:
        """Write the file, under a name that no other has."""
        order = self.order()
        if order is None:
            self.session.trouble.emit(tr("Det er ingen tall å lagre. Les inn filer først."))
            return
        if self._writing.is_busy:
            self.session.trouble.emit(tr("Vent til filen som lages nå, er ferdig."))
            return
        if not self._noted():
            return
        work = partial(_write, order, self.form, self._look(), self.earlier if self.is_public else None, folder)
        self._writing.start(work, done=self._saved, refused=self._refused, failed=self.changed.emit)
        self.changed.emit()

    def _noted(self) -> bool:
        """Leave a row in the audit before the numbers leave; a vault that cannot be written keeps none."""
        vault = self.session.workspace.vault
        if vault.is_read_only:
            return True
        detail = f"{self.form.value[1:]} {'public' if self.is_public else 'whole'} file"
        return self.session.attempt(lambda: record_export(vault, "save_figures", None, detail=detail)) is not None

    def _saved(self, written: tuple[Path, int]) -> None:
        path, hidden = written
        self.changed.emit()
        if hidden:
            words = tr("Filen er lagret: {path}. {count} tall er skjult.").format(path=path, count=hidden)
        else:
            words = tr("Filen er lagret: {path}").format(path=path)
        self.session.done.emit(words)

    def _refused(self, words: str) -> None:
        self.changed.emit()
        self.session.trouble.emit(words)

    # Seeing it first

    def _describe(self) -> None:
        """Have what is to be seen described, if it has changed; hiding small numbers takes a while."""
        wanted = self._wanted()
        if wanted is None:
            self._shown = None
            return
        if wanted == self._shown:
            return
        order, earlier, _ = wanted
        if order.is_public:  # nobody is to take the whole numbers for those that the public sees
            self.preview.expect()
        if self._describing.is_busy:
            return
        self._shown = wanted
        work = partial(_describe, order, earlier)
        self._describing.start(work, done=self._show, refused=self._cannot_show, failed=self._describe)

    def _show(self, document: Document) -> None:
        if self._shown == self._wanted():
            self.preview.show(document, self._look())
        self._describe()

    def _wanted(self) -> _Wanted | None:
        """What is to be seen; None where nothing is."""
        order = self.order() if self.is_previewed and self.is_document else None
        return None if order is None else (order, self.earlier if self.is_public else None, self.is_plain)

    def _cannot_show(self, words: str) -> None:
        self.preview.refuse(words)

    def _look(self) -> Look:
        from ioplab.reports.content import Look

        return Look.PLAIN if self.is_plain else Look.COLOUR

    def abandon(self) -> None:
        """Let what is being made come to its end, before the page goes."""
        self._writing.abandon()
        self._describing.abandon()
        self.preview.abandon()


def _with_earlier(order: FiguresOrder, earlier: Path | None) -> FiguresOrder:
    if earlier is None:
        return order
    return replace(order, earlier=aggregate_report.read_public(read_bytes(earlier, at_most=LARGEST_FILE), earlier.name))


def _describe(order: FiguresOrder, earlier: Path | None) -> Document:
    return figures_document(_with_earlier(order, earlier))


def _write(order: FiguresOrder, form: FigureForm, look: Look, earlier: Path | None, folder: Path) -> tuple[Path, int]:
    made: FiguresReport = figures_report(_with_earlier(order, earlier), form, look=look)
    path = folder / free_name(folder, figures_name(order, form))
    write_whole(path, made.content)
    return path, made.hidden
