"""Pages of a finished PDF as pixels and as text: for looking at before it is saved, and for printers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

POINTS_PER_INCH = 72

_ONE_AT_A_TIME = Lock()
"""PDFium may never be called from two threads at once, not even about two documents."""

_BREAKS = str.maketrans({"\ufffe": None, "\x02": None, "\r": None, "\xad": None, "\0": None})
"""What PDFium puts where a word is divided, and at the ends of lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """How large a page is, in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page drawn on white.

    Attributes:
        width: in pixels.
        height: in pixels.
        stride: bytes from one row to the next.
        pixels: rows from the top, four bytes each pixel: blue, green, red, nothing.
    """

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    """How many pages a document has, and how large each of them is."""
    with _opened(pdf) as document:
        return tuple(PageSize(width=size[0], height=size[1]) for size in map(document.get_page_size, range(len(document))))


def draw_page(pdf: bytes, number: int, *, pixels_per_point: float) -> Picture:
    """Draw one page.

    Args:
        pdf: the whole document.
        number: of the page; the first is 0.
        pixels_per_point: how large; ``dpi / POINTS_PER_INCH`` for a printer.
    """
    with _opened(pdf) as document, closing(document[number]) as page:
        bitmap = page.render(scale=pixels_per_point, prefer_bgrx=True)
        with closing(bitmap):
            return Picture(width=bitmap.width, height=bitmap.height, stride=bitmap.stride, pixels=bytes(bitmap.buffer))


def page_text(pdf: bytes, number: int) -> str:
    """What stands on a page, in the order it was written, a line each: for those who hear the page instead of seeing it."""
    with _opened(pdf) as document, closing(document[number]) as page, closing(page.get_textpage()) as text:
        return str(text.get_text_bounded()).translate(_BREAKS).strip()


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2  # nobody waits for it before they look at a document

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
