"""A document as it will be on paper, page by page, made beside the screen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ioplab.i18n import tr
from ioplab.reports.preview import PageSize, Picture, draw_page, page_sizes, page_text
from ioplab.ui.aside import Aside
from ioplab.ui.viewmodels.press import set_document

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look

_Wanted = tuple["Document", "Look"]
_Drawn = tuple[bytes, int, float]
"""Which document, page and size a picture is of."""


class PreviewView(QObject):
    """What is asked for last is what is shown; what comes too late is dropped. Nothing of it is ever written to the disk."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing to show."""
        super().__init__(parent)
        self.number = 0
        """The page shown; the first is 0."""
        self.sizes: tuple[PageSize, ...] = ()
        self.picture: Picture | None = None
        self.text = ""
        """What stands on the page."""
        self._trouble = ""
        self._wanted: _Wanted | None = None
        self._set: _Wanted | None = None
        self._pdf: bytes | None = None
        self._drawn: _Drawn | None = None
        self._pixels_per_point = 0.0
        self._aside = Aside(self)

    # What is shown

    @property
    def page_words(self) -> str:
        """Which page it is of how many."""
        if not self.sizes:
            return ""
        return tr("Side {number} av {count}").format(number=self.number + 1, count=len(self.sizes))

    @property
    def words(self) -> str:
        """What is said where there is no page to see."""
        if self._trouble or self.picture is not None:
            return self._trouble
        return tr("Lager forhåndsvisningen …") if self._wanted is not None else ""

    @property
    def size(self) -> PageSize | None:
        """How large the page is."""
        return self.sizes[self.number] if self.sizes else None

    @property
    def is_ready(self) -> bool:
        """Whether what was asked for last is what is shown, as it was asked for."""
        return self._pdf is not None and self._set == self._wanted and self._drawn == self._to_draw

    # What is asked for

    def show(self, document: Document, look: Look) -> None:
        """Show a document. What is shown already stays while it is made anew, if it is of the same document."""
        wanted = (document, look)
        if wanted == self._wanted and not self._trouble:
            return
        if self._wanted is None or _identity(self._wanted[0]) != _identity(document):
            self._clear()
        self._wanted, self._trouble = wanted, ""
        self._go_on()
        self.changed.emit()

    def expect(self) -> None:
        """Say that another document is being put together, which takes a while; what was shown before is not taken for it."""
        self.refuse(tr("Lager forhåndsvisningen …"))

    def refuse(self, words: str) -> None:
        """Show why there is nothing to show."""
        self._clear()
        self._wanted, self._trouble = None, words
        self.changed.emit()

    def turn_to(self, number: int) -> None:
        """Show another page, as near to the one asked for as there is."""
        number = min(max(number, 0), max(len(self.sizes) - 1, 0))
        if number != self.number:
            self.number = number
            self._go_on()
            self.changed.emit()

    def draw_at(self, pixels_per_point: float) -> None:
        """Draw pages this large from now on."""
        if pixels_per_point != self._pixels_per_point:
            self._pixels_per_point = pixels_per_point
            self._go_on()

    def abandon(self) -> None:
        """Let what is being made come to its end, and forget the document."""
        self._aside.abandon()
        self._clear()
        self._wanted = None

    # Making it

    def _clear(self) -> None:
        self.number, self.sizes, self.picture, self.text = 0, (), None, ""
        self._set, self._pdf, self._drawn = None, None, None

    @property
    def _to_draw(self) -> _Drawn | None:
        if self._pdf is None or not self.sizes or self._pixels_per_point <= 0:
            return None
        return self._pdf, self.number, self._pixels_per_point

    def _go_on(self) -> None:
        """Begin what is to be done next, if nothing is under way; when that is done, this is asked again."""
        if self._aside.is_busy:
            return
        wanted, to_draw = self._wanted, self._to_draw
        if wanted is not None and wanted != self._set:
            fail = partial(self._fail, wanted)
            self._aside.start(partial(_make, *wanted), done=partial(self._take_document, wanted), refused=fail, failed=fail)
        elif to_draw is not None and to_draw != self._drawn:
            fail = partial(self._fail, wanted)
            self._aside.start(partial(_draw, *to_draw), done=partial(self._take_page, to_draw), refused=fail, failed=fail)

    def _take_document(self, wanted: _Wanted, made: tuple[bytes, tuple[PageSize, ...]]) -> None:
        if wanted == self._wanted:
            self._set = wanted
            self._pdf, self.sizes = made
            self.number = min(self.number, len(self.sizes) - 1)
            self.changed.emit()
        self._go_on()

    def _take_page(self, drawn: _Drawn, made: tuple[Picture, str]) -> None:
        if self._to_draw is not None and drawn[:2] == self._to_draw[:2] and self._set == self._wanted:
            self._drawn = drawn
            self.picture, self.text = made
            self.changed.emit()
        self._go_on()

    def _fail(self, wanted: _Wanted | None, words: str = "") -> None:
        if wanted != self._wanted:  # trouble with what is no longer asked for says nothing of what is
            self._go_on()
            return
        self._clear()
        self._wanted = None
        self._trouble = words or tr("Forhåndsvisningen kan ikke lages.")
        self.changed.emit()


def _identity(document: Document) -> tuple[str, str, str]:
    """What two versions of the same document have in common."""
    return document.number, document.title, document.who


def _make(document: Document, look: Look) -> tuple[bytes, tuple[PageSize, ...]]:
    pdf = set_document(document, look)
    return pdf, page_sizes(pdf)


def _draw(pdf: bytes, number: int, pixels_per_point: float) -> tuple[Picture, str]:
    return draw_page(pdf, number, pixels_per_point=pixels_per_point), page_text(pdf, number)
