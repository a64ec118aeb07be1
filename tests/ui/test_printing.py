"""Printing: each page on paper in its own shape, beside the screen, and one may stop."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from ioplab.errors import UserError
from ioplab.operations.documents import DocumentKind, rendered, write_document
from ioplab.reports.content import Document, Look
from ioplab.reports.preview import Picture, draw_page, page_sizes
from ioplab.ui import printing
from ioplab.ui.printing import PrintView, paint_pages
from ioplab.ui.session import Session
from tests.support.vaults import InUse, query

PATIENCE = 30_000


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return tmp_path / "utskrift.pdf"


@pytest.fixture
def printer(paper: Path, qtbot: QtBot) -> QPrinter:  # noqa: ARG001 - a printer needs an application
    """Puts its pages in a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(paper))
    made.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    return made


@pytest.fixture
def document(in_use: InUse) -> Document:
    return write_document(in_use.vault, in_use.plan_id, DocumentKind.PLAN)


@pytest.fixture
def view(session: Session) -> PrintView:
    return PrintView(session)


def ignore(_: int, __: int) -> None:
    """Nobody wants to know how far it has come."""


def likeness(one: Picture, other: Picture) -> float:
    """The share of pixels that are alike, light or dark, in two pictures of the same size."""
    assert (one.width, one.height) == (other.width, other.height)
    both = zip(one.pixels[1::4], other.pixels[1::4], strict=False)
    alike = sum(abs(mine - yours) < 100 for mine, yours in both)
    return alike / (one.width * one.height)


def test_the_paper_shows_the_document_page_by_page(printer: QPrinter, paper: Path, document: Document) -> None:
    pdf = rendered(document)
    told: list[tuple[int, int]] = []

    count = paint_pages(printer, pdf, told=lambda *far: told.append(far), stop=Event())

    on_paper = paper.read_bytes()
    sizes = page_sizes(on_paper)
    assert count == len(sizes) == len(page_sizes(pdf))
    assert told == [(number, count) for number in range(1, count + 1)]
    for number, (mine, yours) in enumerate(zip(page_sizes(pdf), sizes, strict=True)):
        assert [yours.width, yours.height] == pytest.approx([mine.width, mine.height], abs=1)
        assert likeness(draw_page(pdf, number, pixels_per_point=0.5), draw_page(on_paper, number, pixels_per_point=0.5)) > 0.97


def test_pages_are_as_fine_as_a_printer_can_show(printer: QPrinter, document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Picture] = []

    def draw(pdf: bytes, number: int, *, pixels_per_point: float) -> Picture:
        drawn.append(draw_page(pdf, number, pixels_per_point=pixels_per_point))
        return drawn[-1]

    monkeypatch.setattr(printing, "draw_page", draw)

    paint_pages(printer, rendered(document), told=ignore, stop=Event())

    assert [drawn[0].width, drawn[0].height] == pytest.approx([2480, 3508], abs=2)


def test_only_the_pages_asked_for_are_printed(printer: QPrinter, paper: Path, document: Document) -> None:
    printer.setFromTo(2, 2)

    assert paint_pages(printer, rendered(document), told=ignore, stop=Event()) == 1
    assert len(page_sizes(paper.read_bytes())) == 1


@pytest.mark.qt_log_ignore("Returned false")  # which Qt says of a printer that does not begin
def test_a_printer_that_does_not_answer_is_told(printer: QPrinter, tmp_path: Path, document: Document) -> None:
    printer.setOutputFileName(str(tmp_path / "borte" / "utskrift.pdf"))

    with pytest.raises(UserError, match="tar ikke imot"):
        paint_pages(printer, rendered(document), told=ignore, stop=Event())


def test_it_is_done_beside_the_screen_with_progress_and_stands_in_the_audit(
    view: PrintView, printer: QPrinter, paper: Path, document: Document, in_use: InUse, qtbot: QtBot
) -> None:
    seen: list[str] = []
    view.changed.connect(lambda: seen.append(view.words))

    with qtbot.waitSignals([view.session.done, view.printed], timeout=PATIENCE):
        view.start(document, Look.COLOUR, printer, kind=DocumentKind.PLAN, plan=in_use.plan_id)
        assert view.count == 0

    count = len(page_sizes(paper.read_bytes()))
    assert not view.is_busy
    assert seen[0] == "Gjør klar til utskrift …"
    assert f"{count} av {count} sider er sendt til skriveren" in seen
    assert ("make_document_plan",) in query(in_use.vault, "SELECT operation FROM change")


def test_the_printers_queue_names_the_document_and_not_the_pupil(
    view: PrintView, printer: QPrinter, document: Document, in_use: InUse, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.printed, timeout=PATIENCE):
        view.start(document, Look.COLOUR, printer, kind=DocumentKind.PLAN, plan=in_use.plan_id)

    assert printer.docName() == document.title
    assert "Emil" not in printer.docName()


def test_one_may_stop_and_hears_how_many_pages_went(
    view: PrintView, printer: QPrinter, document: Document, in_use: InUse, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = Event(), Event()

    def draw(pdf: bytes, number: int, *, pixels_per_point: float) -> Picture:  # noqa: ARG001 - small is quick
        begun.set()
        go_on.wait(10)
        return draw_page(pdf, number, pixels_per_point=0.2)

    monkeypatch.setattr(printing, "draw_page", draw)
    view.start(document, Look.COLOUR, printer, kind=DocumentKind.PLAN, plan=in_use.plan_id)
    assert begun.wait(20)

    view.stop()
    assert view.words == "Stopper …"
    with qtbot.waitSignal(view.session.trouble, timeout=PATIENCE) as told, qtbot.assertNotEmitted(view.printed):
        go_on.set()

    assert told.args == ["Utskriften er stoppet. Sider som er sendt til skriveren: 1."]
    assert not view.is_busy


@pytest.mark.qt_log_ignore("Returned false")  # which Qt says of a printer that does not begin
def test_trouble_with_the_printer_is_told_on_the_page(
    view: PrintView, printer: QPrinter, tmp_path: Path, document: Document, in_use: InUse, qtbot: QtBot
) -> None:
    printer.setOutputFileName(str(tmp_path / "borte" / "utskrift.pdf"))

    with qtbot.waitSignal(view.session.trouble, timeout=PATIENCE) as told:
        view.start(document, Look.COLOUR, printer, kind=DocumentKind.PLAN, plan=in_use.plan_id)

    assert "Se etter at den er på" in told.args[0]
    assert ("make_document_plan",) not in query(in_use.vault, "SELECT operation FROM change")


def test_the_vault_may_be_locked_while_it_prints(
    view: PrintView, printer: QPrinter, document: Document, in_use: InUse, qtbot: QtBot
) -> None:
    view.start(document, Look.COLOUR, printer, kind=DocumentKind.PLAN, plan=in_use.plan_id)

    view.abandon()
    in_use.vault.close()
    qtbot.wait(1)

    assert not view.is_busy
