"""Figures as reports, in five forms, whole and for the public."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import date
from typing import Any

import docx
import openpyxl
import pikepdf
import pytest

from ioplab import catalogues
from ioplab.analysis.suppression import public_view
from ioplab.domain.ids import Level
from ioplab.exchange.aggregate_report import as_public_json, read_public
from ioplab.operations.figure_reports import FigureForm, FiguresOrder, figures_document, figures_name, figures_report
from tests.reports.figures_sample import ENTERED, REFLECTION, figures, last_year
from tests.reports.spoken import spoken


def order(**changes: Any) -> FiguresOrder:
    made = FiguresOrder(
        numbers=figures(),
        made_on=date(2027, 6, 22),
        last_year=last_year(),
        entered=ENTERED,
        reflection=REFLECTION,
        text="Skolen har lagt vekt på samtaler.",
    )
    return replace(made, **changes)


def test_each_form_is_what_its_name_says() -> None:
    made = {form: figures_report(order(), form).content for form in FigureForm}

    assert len(pikepdf.open(io.BytesIO(made[FigureForm.PDF])).pages) >= 1
    assert docx.Document(io.BytesIO(made[FigureForm.DOCX])).paragraphs[0].text == "Måloppnåelse for elever med IOP"
    assert openpyxl.load_workbook(io.BytesIO(made[FigureForm.XLSX])).sheetnames[0] == "Oversikt"
    assert next(csv.DictReader(io.StringIO(made[FigureForm.CSV].decode())))["school_year"] == "2026/27"
    assert [row["code"] for row in json.loads(made[FigureForm.JSON])["entered"]] == ["P10", "OK1", "R2"]


@pytest.mark.parametrize("form", FigureForm)
def test_the_same_order_gives_the_same_bytes(form: FigureForm) -> None:
    assert figures_report(order(), form) == figures_report(order(), form)


@pytest.mark.parametrize("form", FigureForm)
def test_a_public_report_names_nobody_and_says_how_much_is_hidden(form: FigureForm) -> None:
    made = figures_report(order(is_public=True), form)

    assert made.hidden == public_view(figures()).hidden() > 0
    told = _all_text(form, made.content)
    assert "Kari Nordmann" not in told
    assert "plan-0" not in told
    assert "15 av 24" not in told


def _all_text(form: FigureForm, content: bytes) -> str:
    if form is FigureForm.PDF:
        return spoken(figures_document(order(is_public=True)))
    if form in (FigureForm.DOCX, FigureForm.XLSX):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return "".join(parts.read(name).decode(errors="replace") for name in parts.namelist())
    return content.decode()


def test_what_was_published_before_stays_hidden_in_every_form() -> None:
    fewer = figures(attainment=figures().attainment[:1] + figures().attainment[2:])
    earlier = read_public(as_public_json(public_view(fewer)), "forrige.json")

    for form in FigureForm:
        before = figures_report(order(is_public=True), form).hidden
        assert figures_report(order(is_public=True, earlier=earlier), form).hidden >= before


def test_the_language_is_that_of_the_words() -> None:
    bokmaal, english = (spoken(figures_document(order(language=language))) for language in ("nb", "en"))

    assert "Can we trust the figures?" in english
    assert "Kan vi stole på tallene?" in bokmaal
    assert "Skolen har lagt vekt på samtaler." in english


def test_names_tell_the_year_the_round_and_for_whom_and_nobodys_name() -> None:
    assert figures_name(order(), FigureForm.PDF) == "maloppnaelse-2026-27-ar.pdf"
    assert figures_name(order(is_public=True), FigureForm.JSON) == "maloppnaelse-2026-27-ar-offentlig.json"
    assert figures_name(order(language="nn"), FigureForm.XLSX) == "maloppnaelse-2026-27-ar-nn.xlsx"


def test_what_is_entered_stands_apart_in_json_and_is_left_out_when_there_is_nothing() -> None:
    whole = json.loads(figures_report(order(), FigureForm.JSON).content)
    public = json.loads(figures_report(order(is_public=True), FigureForm.JSON).content)
    bare = json.loads(figures_report(order(entered=()), FigureForm.JSON).content)

    assert whole["entered"][0] == {
        "code": "P10",
        "title": "Foreldrerepresentasjon på foreldremøter",
        "school_year": "2026/27",
        "kind": "share",
        "source": "Oppmøtelister",
        "source_on": "2026-10-14",
        "amount": None,
        "unit": None,
        "words": None,
        "numerator": 15,
        "denominator": 24,
        "answers": [],
        "note": None,
    }
    assert public["entered"][0]["share"] == 0.63
    assert "numerator" not in public["entered"][0]
    assert public["entered"][2]["answers"] == [{"statement": "Vi blir hørt", "share": "*"}]
    assert "entered" not in bare


@pytest.mark.parametrize("form", FigureForm)
@pytest.mark.parametrize("is_public", [False, True])
def test_numbers_that_do_not_fit_the_scale_they_name_go_by_their_levels(
    form: FigureForm, monkeypatch: pytest.MonkeyPatch, *, is_public: bool
) -> None:
    """Somebody else's file may name a scale that is another one here: no level is called by the words of another."""
    usual = catalogues.usual_scale()
    shorter = replace(usual, id="skolens/1", levels=usual.levels[:3], attained_from=Level(3))
    monkeypatch.setattr(catalogues, "_own_scales", {"vault": ((shorter,), None)})

    made = figures_report(order(numbers=figures(scale="skolens/1"), is_public=is_public), form)

    if form is FigureForm.CSV:
        assert {row["level_name"] for row in csv.DictReader(io.StringIO(made.content.decode()))} == {""}
    if form is FigureForm.XLSX:
        sheet = openpyxl.load_workbook(io.BytesIO(made.content))["Oversikt"]
        (heads,) = [row for row in sheet.iter_rows(values_only=True) if row[0] == "Fag"]
        assert heads[2:6] == ("1", "2", "3", "4")
