import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from ioplab import catalogues, i18n, wording
from ioplab.analysis.aggregate import Aggregate, Indicator, Transition
from ioplab.analysis.attainment import ATTAINED, shares
from ioplab.analysis.suppression import public_view
from ioplab.reports import workbook
from ioplab.reports.figure_definitions import INDICATORS
from ioplab.reports.workbook import aggregate_workbook, public_workbook
from tests.reports.figures_sample import ENTERED, figures, last_year
from tests.reports.figures_sample import MANY as EVERYBODY
from tests.support.aggregates import a_cut, an_aggregate

SCALE = catalogues.default_scale()
MANY = [(1, 1, 2, 0), (0, 1, 1, 2), (2, 0, 0, 2), (0, 0, 3, 1), (1, 0, 1, 1), (0, 2, 2, 0)]


@pytest.fixture
def aggregate() -> Aggregate:
    return replace(
        an_aggregate("a", MANY),
        attainment=(a_cut(MANY), a_cut(MANY, {"subject": "NOR"}), a_cut(MANY[:2], {"subject": "=1+1"})),
        transitions=(Transition(from_=1, to=2, goals=3), Transition(from_=None, to=4, goals=1)),
        indicators=(
            Indicator(id="P3", numerator=3, denominator=4),
            Indicator(id="P5", numerator=None, denominator=0),
        ),
    )


def sheets(aggregate: Aggregate) -> dict[str, list[tuple[object, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(aggregate, SCALE)))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_every_cut_has_its_denominators_its_goals_and_its_interval(aggregate: Aggregate) -> None:
    row = aggregate.attainment[1]

    told = next(line for line in sheets(aggregate)["Måloppnåelse"] if line[0] == "Norsk")

    levels = [row.levels[str(level)] for level in aggregate.scale_levels]
    found = shares(row)
    goal_shares = [found[str(level)].goal_weighted.share for level in aggregate.scale_levels]
    counts = [row.pupils, row.goals_set, row.goals_evaluated, row.not_worked_on, row.not_evaluated, row.ended]
    assert list(told[1:]) == pytest.approx([*counts, *levels, *goal_shares, *found[ATTAINED].goal_weighted])


def test_what_could_not_be_reckoned_says_so_and_is_no_number(aggregate: Aggregate) -> None:
    told = {line[0]: line[1] for line in sheets(aggregate)["Indikatorer"] if line[0]}

    assert told["P3 Årsevaluering innen skoleslutt"] == 3
    assert told["P5 Nye elever med forenklet IOP ved skolestart"] == "ikke beregnet"


def test_a_schools_own_subject_is_text_and_never_a_formula(aggregate: Aggregate) -> None:
    book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(aggregate, SCALE)))

    cells = [cell for row in book["Måloppnåelse"].iter_rows() for cell in row if cell.value == "=1+1"]
    assert cells
    assert all(cell.data_type == "s" for cell in cells)


def test_there_is_a_chart_and_a_sheet_of_what_the_words_mean(aggregate: Aggregate) -> None:
    book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(aggregate, SCALE)))

    assert len(book["Oversikt"]._charts) == 1
    words = {row[0] for row in book["Definisjoner"].iter_rows(values_only=True)}
    assert {level.name for level in SCALE.levels} | {"Elevvektet", "Nådd", "Ikke beregnet"} <= words


def test_the_way_from_midyear_to_year_is_told_in_words(aggregate: Aggregate) -> None:
    told = sheets(aggregate)["Kan vi stole på tallene"]

    assert ("Ikke mestret ennå", "Mestrer med mye støtte", 3) in [line[:3] for line in told]
    assert ("ikke vurdert", "Mestrer selvstendig", 1) in [line[:3] for line in told]


def test_the_same_numbers_make_the_same_bytes(aggregate: Aggregate) -> None:
    assert aggregate_workbook(aggregate, SCALE) == aggregate_workbook(aggregate, SCALE)


def test_numbers_of_a_scale_that_is_not_installed_go_by_their_levels(aggregate: Aggregate) -> None:
    book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(aggregate, None)))

    assert "4 (mål)" in [cell.value for cell in book["Måloppnåelse"][1]]


def test_a_public_workbook_has_stars_says_why_and_names_nobody(aggregate: Aggregate) -> None:
    book = openpyxl.load_workbook(io.BytesIO(public_workbook(public_view(aggregate), SCALE)))
    told = {sheet.title: [cell for row in sheet.iter_rows(values_only=True) for cell in row] for sheet in book}

    small = next(row for row in book["Måloppnåelse"].iter_rows(values_only=True) if row[0] == "=1+1")
    assert set(small[1:]) == {"*", None}
    assert "* færre enn fem elever, eller kunne vært regnet ut fra andre tall" in told["Oversikt"]
    assert "*" in told["Definisjoner"]
    assert aggregate.issuer.name not in [cell for cells in told.values() for cell in cells]


def test_a_public_workbook_shows_what_may_be_shown_as_numbers(aggregate: Aggregate) -> None:
    whole = replace(aggregate, attainment=aggregate.attainment[:1])
    book = openpyxl.load_workbook(io.BytesIO(public_workbook(public_view(whole), SCALE)))

    row = list(book["Måloppnåelse"].iter_rows(values_only=True))[1]
    counts = whole.attainment[0]
    assert list(row[1:4]) == [counts.pupils, counts.goals_set, counts.goals_evaluated]
    assert list(row[7:11]) == [counts.levels[str(level)] for level in whole.scale_levels]


# Charts, last year, what is entered by hand, definitions


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def ranges(book: openpyxl.Workbook) -> Iterator[tuple[str, str]]:
    """The sheet and the cells that each series of each chart is drawn from."""
    for sheet in book:
        for chart in sheet._charts:
            for series in chart.series:
                name, _, cells = series.val.numRef.f.rpartition("!")
                yield name.strip("'"), cells.replace("$", "")


def drawn(book: openpyxl.Workbook) -> list[object]:
    """The values that are drawn."""
    return [cell.value for name, cells in ranges(book) for row in _rows(book[name][cells]) for cell in row]


def _rows(cells: Any) -> Any:
    return cells if isinstance(cells, tuple) and cells and isinstance(cells[0], tuple) else ((cells,),)


def whole_book(**beside: Any) -> openpyxl.Workbook:
    given: dict[str, Any] = {"last_year": last_year(), "entered": ENTERED, "schools": (figures(), figures())} | beside
    return opened(aggregate_workbook(figures(), SCALE, **given))


def public_book() -> openpyxl.Workbook:
    return opened(public_workbook(public_view(figures()), SCALE, last_year=public_view(last_year()), entered=ENTERED))


def test_subjects_indicators_and_schools_have_charts_of_excels_own() -> None:
    book = whole_book()

    assert {sheet.title: len(sheet._charts) for sheet in book if sheet._charts} == {"Oversikt": 1, "Indikatorer": 1, "Skoler": 1}
    assert len(book["Indikatorer"]._charts[0].series) == 2
    shares_drawn = [value for value in drawn(book) if value is not None]
    assert all(isinstance(value, int | float) and 0 <= value <= 1 for value in shares_drawn)


def test_a_public_chart_draws_no_row_of_which_anything_is_hidden() -> None:
    book = public_book()

    values = drawn(book)

    assert values
    assert all(isinstance(value, int | float) for value in values)
    hidden = [row for row in book["Oversikt"].iter_rows(values_only=True) if row[0] == "Engelsk"]
    assert set(hidden[0][1:6]) == {"*"}


def test_a_hidden_number_is_nowhere_in_the_public_file() -> None:
    """English has two pupils with eight goals; its chart's cache and its tables could have told."""
    rows = [row for sheet in public_book() for row in sheet.iter_rows(values_only=True) if str(row[0]).startswith("Engelsk")]

    assert rows
    assert not [cell for row in rows for cell in row if isinstance(cell, int | float)]


def test_shares_are_numbers_shown_as_per_cent_and_days_are_days() -> None:
    book = whole_book()
    sheet = book["Indikatorer"]
    row = next(row for row in sheet.iter_rows() if str(row[0].value).startswith("P3"))

    assert (row[1].value, row[2].value) == (12, 18)
    assert row[3].value == pytest.approx(12 / 18)
    assert row[3].number_format == "0 %"
    assert row[4].value == datetime(2027, 6, 18)
    assert row[4].number_format == "d.m.yyyy"
    assert row[7].value == pytest.approx(9 / 18)


def test_every_table_stays_in_sight_when_it_is_scrolled_and_can_be_filtered() -> None:
    book = whole_book()

    for name in ("Måloppnåelse", "Intervaller", "Indikatorer", "Kan vi stole på tallene", "Ført for hånd", "Definisjoner"):
        assert book[name].freeze_panes, name
    for name in ("Måloppnåelse", "Intervaller", "Ført for hånd"):
        assert book[name].auto_filter.ref, name


def test_every_level_of_every_cut_has_both_shares_with_both_intervals() -> None:
    rows = list(whole_book()["Intervaller"].iter_rows(min_row=2, values_only=True))
    numbers = figures()

    assert len(rows) == len(numbers.attainment) * len(numbers.scale_levels)
    found = shares(numbers.attainment[0])["2"]
    assert found.pupil_weighted is not None
    assert list(rows[1][5:]) == pytest.approx([*found.goal_weighted, *found.pupil_weighted])


def test_every_indicator_and_every_column_is_defined_with_its_source() -> None:
    book = whole_book()
    words = {row[0] for row in book["Definisjoner"].iter_rows(values_only=True)}
    heads = {cell.value for cell in book["Måloppnåelse"][1]}
    defined = {row[0]: row for row in book["Indikatorenes definisjon"].iter_rows(min_row=2, values_only=True)}

    assert {"Elever", "Mål satt", "Vurdert", "Ikke arbeidet med", "Ikke vurdert", "Avsluttet", "Nådd"} <= heads & words
    assert len(defined) == len(figures().indicators)
    assert all(all(cell for cell in row[:5]) for row in defined.values())


def test_every_indicator_that_is_counted_has_a_definition() -> None:
    assert {f"P{number}" for number in range(1, 10)} < set(INDICATORS)
    assert set(INDICATORS) == set(wording._INDICATORS) - {"P10"}


def test_what_is_entered_stands_on_a_sheet_of_its_own_with_source_and_date() -> None:
    rows = list(whole_book()["Ført for hånd"].iter_rows(min_row=2, values_only=True))

    assert [row[0] for row in rows] == ["P10 Foreldrerepresentasjon på foreldremøter", "ØK1 Utgifter til ITO", rows[2][0]]
    assert rows[0][2:6] == (15, 24, pytest.approx(15 / 24), "Oppmøtelister, 14. oktober 2026")
    assert "Ført for hånd" not in [sheet.title for sheet in whole_book(entered=())]


def test_the_public_is_told_no_counts_of_what_is_entered() -> None:
    rows = list(public_book()["Ført for hånd"].iter_rows(min_row=2, values_only=True))

    assert all(cell is None for row in rows for cell in row[2:5])
    assert rows[0][1].replace("\N{NO-BREAK SPACE}", " ") == "63 %"
    assert "Vi blir hørt: * enige" in rows[2][1]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1+1}", "http://a.no", "internal:Oversikt!A1", "\t=1"])
def test_no_text_becomes_a_formula_or_a_link(evil: str) -> None:
    numbers = figures(attainment=(a_cut(MANY), a_cut(MANY, {"subject": evil})))
    numbers = replace(numbers, issuer=replace(numbers.issuer, school=evil, municipality=evil))
    entered = replace(ENTERED[0], title=evil, source=evil, note=evil)
    for content in (
        aggregate_workbook(numbers, SCALE, entered=(entered,), schools=(numbers, numbers)),
        public_workbook(public_view(numbers), SCALE, entered=(entered,)),
    ):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            sheets_told = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
        assert not [part for part in sheets_told if "<f>" in part or "<f " in part or "<hyperlink" in part]


def test_the_same_numbers_make_the_same_bytes_with_all_beside() -> None:
    given: dict[str, Any] = {"last_year": last_year(), "entered": ENTERED}

    assert aggregate_workbook(figures(), SCALE, **given) == aggregate_workbook(figures(), SCALE, **given)


def test_a_hidden_nought_is_not_told_by_being_left_out() -> None:
    made = figures()
    idle = a_cut((), {"subject": "MAT"}, goals_set=4, not_evaluated=4)
    whole = a_cut(EVERYBODY, goals_set=sum(map(sum, EVERYBODY)) + 4, not_evaluated=4)
    numbers = replace(made, attainment=(whole, *made.attainment[1:], idle))

    sheet = opened(public_workbook(public_view(numbers), SCALE))["Oversikt"]

    rows = {row[0]: row[1:6] for row in sheet.iter_rows(values_only=True)}
    assert rows["Matematikk"] == rows["Engelsk"] == ("*",) * 5


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_a_workbook_is_made_in_every_language(language: str) -> None:
    with i18n.speaking(language):
        book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(an_aggregate(), catalogues.default_scale(), entered=ENTERED)))

    assert len(book.sheetnames) > 5


def test_a_sheets_name_has_room_in_excel_however_long_its_translation_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "tr", lambda words: f"{words} og {words} en gang til")

    book = openpyxl.load_workbook(io.BytesIO(aggregate_workbook(an_aggregate(), catalogues.default_scale(), entered=ENTERED)))

    assert max(map(len, book.sheetnames)) <= 31
