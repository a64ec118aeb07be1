"""Pages as pixels and as text: what is shown is what stands in the file."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ioplab.reports.preview import draw_page, page_sizes, page_text

WHITE = b"\xff\xff\xff"


@pytest.fixture
def pdf() -> bytes:
    """Two pages: a black square in the upper left corner of the first, and words on both."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=A4)
    canvas.rect(0, A4[1] - 100, 100, 100, fill=1)
    canvas.drawString(200, 400, "Leser én linje")
    canvas.showPage()
    canvas.drawString(200, 400, "Skriver navnet sitt")
    canvas.showPage()
    canvas.save()
    return made.getvalue()


def test_pages_are_counted_and_measured(pdf: bytes) -> None:
    sizes = page_sizes(pdf)

    assert len(sizes) == len(PdfReader(BytesIO(pdf)).pages) == 2
    assert [one for size in sizes for one in (size.width, size.height)] == pytest.approx([*A4, *A4], abs=0.01)


def test_a_page_is_drawn_as_large_as_asked_for_and_the_right_way_up(pdf: bytes) -> None:
    picture = draw_page(pdf, 0, pixels_per_point=0.5)

    assert [picture.width, picture.height] == pytest.approx([A4[0] / 2, A4[1] / 2], abs=1)
    assert len(picture.pixels) == picture.stride * picture.height
    assert pixel(picture.pixels, picture.stride, 10, 10) == b"\0\0\0"
    assert pixel(picture.pixels, picture.stride, 100, 10) == WHITE
    assert pixel(picture.pixels, picture.stride, 10, picture.height - 10) == WHITE


def pixel(pixels: bytes, stride: int, across: int, down: int) -> bytes:
    place = down * stride + 4 * across
    return pixels[place : place + 3]


def test_the_words_of_a_page_are_those_of_that_page(pdf: bytes) -> None:
    assert (page_text(pdf, 0), page_text(pdf, 1)) == ("Leser én linje", "Skriver navnet sitt")


def test_several_threads_may_ask_at_once(pdf: bytes) -> None:
    """PDFium itself may not be called so; it would crash."""
    with ThreadPoolExecutor(4) as pool:
        sizes = [pool.submit(draw_page, pdf, number % 2, pixels_per_point=0.3) for number in range(24)]
        texts = [pool.submit(page_text, pdf, number % 2) for number in range(24)]

    assert len({(one.result().width, one.result().height) for one in sizes}) == 1
    assert {one.result() for one in texts} == {"Leser én linje", "Skriver navnet sitt"}
