import io
from dataclasses import replace

import openpyxl
import pytest

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate, Indicator, Transition
from ioplab.analysis.attainment import ATTAINED, shares
from ioplab.analysis.suppression import public_view
from ioplab.reports.workbook import aggregate_workbook, public_workbook
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
