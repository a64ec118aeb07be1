"""The engine: sets a `Document` as PDF. The same document gives the same bytes; no clock, no chance, no outside font."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate
from reportlab.platypus import Frame as PageFrame

from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.reports import archive, style
from ioplab.reports.archive import About, Standard
from ioplab.reports.compose import Composer
from ioplab.reports.content import Document, Look
from ioplab.reports.layout import Glued
from ioplab.reports.lines import one_line, paragraph
from ioplab.reports.style import Kind, Sheet
from ioplab.reports.tags import Artifact, Element, TaggedCanvas

_WIDTH, _HEIGHT = A4
_TEXT_WIDTH = _WIDTH - 2 * style.MARGIN
_HEAD = _HEIGHT - 12 * style.UNIT
_FOOT = 8 * style.UNIT
_CHIP_WIDTH = 58.0
_CHIP_HEIGHT = 17.0
_PAGES = "%pages%"
"""Stands in each page until all are there; in PDF a comment, so no text can hold it."""


def render(document: Document, *, look: Look = Look.COLOUR, standard: Standard = Standard.A2) -> bytes:
    """Set the document.

    Args:
        document: what stands in it.
        look: in colour or in black on white.
        standard: which standard of archives the file follows.
    """
    return _Setting(document, style.sheet(document.size, look), standard).set()


class _Setting(BaseDocTemplate):
    """One setting of a document on A4, with what stands at the head and foot of each page."""

    def __init__(self, document: Document, sheet: Sheet, standard: Standard) -> None:
        self._document = document
        self._sheet = sheet
        self._standard = standard
        self._root = Element("Document")
        self._about = About(
            title=archive.metadata(document.title),
            subject=archive.metadata(document.subject),
            author=archive.metadata(document.school),
            language=archive.language_tag(document.language),
            made_on=document.made_on,
        )
        self._file = BytesIO()
        chip = sheet.points(_CHIP_WIDTH) if document.is_draft else 0
        self._half = (_TEXT_WIDTH - chip) / 2 - sheet.gap
        """At the head, beside the chip where there is one."""
        self._third = _TEXT_WIDTH / 3
        """At the foot: the number of the page has one part, what document this is has the other two."""
        self._first = self._only_once()
        frame = PageFrame(
            style.MARGIN,
            style.BOTTOM_MARGIN,
            _TEXT_WIDTH,
            _HEIGHT - style.TOP_MARGIN - style.BOTTOM_MARGIN,
            *(0, 0, 0, 0),
        )
        super().__init__(
            self._file,
            pagesize=A4,
            pageTemplates=[PageTemplate(frames=[frame], onPage=self._running)],
            displayDocTitle=True,
            invariant=1,
            pageCompression=1,
            initialFontName=style.REGULAR,
            keepTogetherClass=Glued,
        )

    def _only_once(self) -> dict[str, Element]:
        """What the first page's head and foot say that stands nowhere else: it is read once, where a reader wants it."""
        return {name: self._root.add("P") for name in (("school", "draft") if self._document.is_draft else ("school",))}

    def set(self) -> bytes:
        """The file."""
        composer = Composer(self._sheet, self._root, width=_TEXT_WIDTH)
        story = list(composer.story(self._document))
        self._first["made"] = self._root.add("P")
        self.build(story, canvasmaker=self._canvas)
        return self._file.getvalue()

    def _canvas(self, *arguments: Any, **options: Any) -> TaggedCanvas:
        canvas = TaggedCanvas(*arguments, **{**options, "pdfVersion": self._standard.value[2]})
        canvas.finishing = self._finish
        return canvas

    def _finish(self, canvas: TaggedCanvas) -> None:
        """What can be said only when every page is there."""
        pages = canvas._doc.Pages.pages
        for number, page in enumerate(pages, start=1):
            page.stream = page.stream.replace(_PAGES, self._page_number(canvas, number, len(pages)))
        canvas.write_tree(self._root)
        archive.prepare(canvas, self._about)
        archive.seal(canvas, self._about, self._standard)

    def _page_number(self, canvas: TaggedCanvas, number: int, pages: int) -> str:
        words = tr("Side {page} av {pages}").format(page=number, pages=pages)
        line = self._line(words, Kind.RUNNING_RIGHT, self._third)
        canvas._code = []
        with canvas.painting(None, Artifact.FOOTER):
            line.drawOn(canvas, _WIDTH - style.MARGIN - self._third, _FOOT)
        code, canvas._code = canvas._code, []
        return "\n".join(code)

    def _running(self, canvas: TaggedCanvas, _template: Any) -> None:
        """Head and foot of a page."""
        right, document = _WIDTH - style.MARGIN, self._document
        day = long_date(document.made_on)
        made = tr("Dokument {number} · {day}").format(number=document.number, day=day) if document.number else day
        with canvas.painting(self._told_first(canvas, "school"), Artifact.HEADER):
            self._line(document.school, Kind.RUNNING, self._half).drawOn(canvas, style.MARGIN, _HEAD)
        with canvas.painting(None, Artifact.HEADER):
            self._line(document.title, Kind.RUNNING_RIGHT, self._half).drawOn(canvas, right - self._half, _HEAD)
            canvas.setStrokeColor(self._sheet.palette.line)
            canvas.setLineWidth(self._sheet.hairline)
            canvas.line(style.MARGIN, _HEAD - 6, right, _HEAD - 6)
        with canvas.painting(self._told_first(canvas, "made"), Artifact.FOOTER):
            self._line(made, Kind.RUNNING, 2 * self._third - self._sheet.gap).drawOn(canvas, style.MARGIN, _FOOT)
        canvas._code.append(_PAGES)
        if document.is_draft:
            self._draw_chip(canvas)

    def _told_first(self, canvas: TaggedCanvas, name: str) -> Element | None:
        return self._first[name] if canvas.getPageNumber() == 1 else None

    def _line(self, words: str, kind: Kind, width: float) -> Flowable:
        line = one_line(self._sheet, words, kind, width)
        line.wrap(width, _HEIGHT)
        return line

    def _draw_chip(self, canvas: TaggedCanvas) -> None:
        """The framed word that says the document is not finished yet."""
        sheet = self._sheet
        width, height = sheet.points(_CHIP_WIDTH), sheet.points(_CHIP_HEIGHT)
        left, bottom, fill = (_WIDTH - width) / 2, _HEAD - 3, sheet.palette.warning_soft
        with canvas.painting(None, Artifact.HEADER):
            canvas.setFillColor(fill or sheet.palette.surface)
            canvas.setStrokeColor(sheet.palette.warning)
            canvas.setLineWidth(sheet.hairline if fill else sheet.emphasis)
            canvas.roundRect(left, bottom, width, height, sheet.corner, stroke=1, fill=1)
        word = paragraph(sheet, tr("UTKAST"), Kind.CHIP)
        word.wrap(width, _HEIGHT)
        with canvas.painting(self._told_first(canvas, "draft"), Artifact.HEADER):
            word.drawOn(canvas, left, bottom + (height - word.height) / 2)
