"""Figures as a report for people or programs: one order, five forms, whole or for the public. Needs no vault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

from ioplab import catalogues, i18n
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.suppression import Number, PublicView, Told, public_view
from ioplab.domain.leadership import EnteredIndicator, Reflection
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_report
from ioplab.i18n import BOKMAL

if TYPE_CHECKING:
    from ioplab.reports.content import Document, Look


class FigureForm(Enum):
    """What a report of figures can be written as; the value is the suffix of its file."""

    PDF = ".pdf"
    DOCX = ".docx"
    XLSX = ".xlsx"
    CSV = ".csv"
    JSON = ".json"


DOCUMENT_FORMS = (FigureForm.PDF, FigureForm.DOCX)
"""Those that are a page for people, with texts."""


@dataclass(frozen=True, kw_only=True)
class FiguresOrder:
    """What a report of figures is to tell. Small numbers are hidden once, however many forms are made of the same order.

    Attributes:
        numbers: the figures.
        made_on: the day it is made, as documents tell.
        last_year: the same round a year earlier.
        entered: indicators entered by hand; those that lack value, source or date are left out.
        reflection: objections and measures, for documents.
        text: the principal's own words, for documents.
        schools: one aggregate for each school of a network; never told to the public.
        delivered: how many teams have delivered; None where that is not known.
        missing: how many of the expected have not.
        is_public: whether small numbers are hidden.
        earlier: what was told the last time the same was published (`aggregate_report.read_public`).
        language: one of `i18n.LANGUAGES`.
    """

    numbers: Aggregate
    made_on: date
    last_year: Aggregate | None = None
    entered: Sequence[EnteredIndicator] = ()
    reflection: Reflection | None = None
    text: str = ""
    schools: Sequence[Aggregate] = ()
    delivered: int | None = None
    missing: int | None = None
    is_public: bool = False
    earlier: Mapping[Number, Told] | None = None
    language: str = BOKMAL

    @cached_property
    def view(self) -> PublicView | None:
        """What the public sees of the figures; None where they are told whole."""
        return public_view(self.numbers, self.earlier) if self.is_public else None

    @cached_property
    def last_view(self) -> PublicView | None:
        """The same of last year's, where they are there."""
        return public_view(self.last_year) if self.is_public and self.last_year is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresReport:
    """A report, and how many of its numbers are hidden."""

    content: bytes = field(repr=False)
    hidden: int = 0


_IN_NAMES = {Round.MIDYEAR: "halvar", Round.ANNUAL: "ar"}
"""What an evaluation is called in the name of a file, in letters that every system takes."""


def figures_report(order: FiguresOrder, form: FigureForm, *, look: Look | None = None) -> FiguresReport:
    """The report as a file of that kind. The same order gives the same bytes.

    Args:
        order: what it tells.
        form: what it is written as.
        look: of a document, in colour when nothing is said, or in black on white.
    """
    view = order.view
    hidden = view.hidden() if view else 0
    with i18n.speaking(order.language):
        if form in DOCUMENT_FORMS:
            content = _document_bytes(_document(order, view), form, look)
        elif form is FigureForm.XLSX:
            content = _workbook(order, view)
        elif form is FigureForm.CSV:
            scale = _installed_scale(order.numbers)
            content = aggregate_report.as_public_csv(view, scale) if view else aggregate_report.as_csv(order.numbers, scale)
        elif view is not None:
            content = aggregate_report.as_public_json(view, order.entered)
        else:
            content = aggregate_report.as_json(order.numbers, order.entered)
    return FiguresReport(content=content, hidden=hidden)


def figures_document(order: FiguresOrder) -> Document:
    """The page of figures in the vocabulary of documents, for a preview."""
    with i18n.speaking(order.language):
        return _document(order, order.view)


def figures_name(order: FiguresOrder, form: FigureForm) -> str:
    """A file name that tells the year, the round and whether it is for the public; no school and nobody's name."""
    year = order.numbers.school_year.replace("/", "-")
    other = "" if order.language == BOKMAL or form is FigureForm.JSON else f"-{order.language}"
    of_round, public = _IN_NAMES[Round(order.numbers.round)], "-offentlig" if order.is_public else ""
    return f"maloppnaelse-{year}-{of_round}{public}{other}{form.value}"


def _installed_scale(numbers: Aggregate) -> MasteryScale | None:
    """The scale that names the levels; None where it is not installed, or is another one here."""
    known = catalogues.scales().get(numbers.scale)
    return known if known is not None and known.numbers == numbers.scale_levels else None


def _document(order: FiguresOrder, view: PublicView | None) -> Document:
    from ioplab.reports.figures_document import FiguresCase, figures_content

    return figures_content(
        FiguresCase(
            numbers=order.numbers,
            made_on=order.made_on,
            public=view,
            last_year=order.last_year,
            last_public=order.last_view,
            entered=order.entered,
            reflection=order.reflection,
            text=order.text,
            schools=order.schools,
            delivered=order.delivered,
            missing=order.missing,
            language=order.language,
        )
    )


def _document_bytes(document: Document, form: FigureForm, look: Look | None) -> bytes:
    from ioplab.reports.content import Look

    if form is FigureForm.DOCX:
        from ioplab.reports.word import document_bytes

        return document_bytes(document, look=look or Look.COLOUR)
    from ioplab.reports.pdf import render

    return render(document, look=look or Look.COLOUR)


def _workbook(order: FiguresOrder, view: PublicView | None) -> bytes:
    from ioplab.reports.workbook import aggregate_workbook, public_workbook

    scale = _installed_scale(order.numbers)
    if view is not None:
        return public_workbook(view, scale, last_year=order.last_view, entered=order.entered)
    return aggregate_workbook(order.numbers, scale, last_year=order.last_year, entered=order.entered, schools=order.schools)
