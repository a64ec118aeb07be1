"""The principal's page on paper."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pikepdf
import pytest

from ioplab import i18n
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import ATTAINED, shares
from ioplab.analysis.suppression import public_view
from ioplab.domain.ids import ReflectionId
from ioplab.domain.leadership import Reflection, SchoolMeasure
from ioplab.domain.vocabulary import Round
from ioplab.i18n import LANGUAGES
from ioplab.labels import percent
from ioplab.reports.content import Document, Heading, Look, ShareBar, Table, Text
from ioplab.reports.figures_document import FiguresCase, ends_words, figures_content, scale_of
from ioplab.reports.pdf import render
from tests.reports.figures_sample import MANY, REFLECTION, figures, figures_case
from tests.reports.spoken import spoken
from tests.reports.tagged import Tagged
from tests.reports.test_tags import check, check_levels, check_tables
from tests.support.aggregates import a_cut

BARE = Reflection(id=ReflectionId("r"), school_year="2026/27", round=Round.ANNUAL)


def public_case() -> FiguresCase:
    case = figures_case()
    assert case.last_year is not None
    return replace(case, public=public_view(case.numbers), last_public=public_view(case.last_year))


def pages(document: Document) -> int:
    return len(pikepdf.open(io.BytesIO(render(document))).pages)


def table(document: Document, first: str) -> list[tuple[str, ...]]:
    """The rows of the table whose first column is called so, as words."""
    found = next(part for part in document.parts if isinstance(part, Table) and part.columns[0].title == first)
    return [tuple(_words(cell) for cell in row) for row in found.rows if isinstance(row, tuple)]


def _words(cell: object) -> str:
    if isinstance(cell, ShareBar):
        return cell.words if cell.shares is None else " ".join(percent(share) for share in cell.shares)
    assert isinstance(cell, Text)
    return cell.text


@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("case", [figures_case(), public_case()], ids=["whole", "public"])
def test_it_is_read_aloud_in_order_with_headings_and_tables_that_hold(case: FiguresCase, look: Look) -> None:
    document = figures_content(case)
    tagged = Tagged(render(document, look=look))

    check(tagged, document)
    check_levels(tagged)
    check_tables(tagged)
    assert all(figure.alt for figure in tagged.all("Figure"))


def test_with_a_short_text_it_is_one_page_and_with_a_long_one_it_flows() -> None:
    short = figures_case(entered=(), reflection=None)

    assert pages(figures_content(short)) == 1
    assert pages(figures_content(replace(short, text="Vi har snakket sammen om tallene. " * 200))) > 1


def test_the_bar_of_the_whole_says_each_levels_pupil_weighted_share() -> None:
    case = figures_case()
    whole = case.numbers.attainment[0]
    wanted = [shares(whole)[str(level)].pupil_weighted for level in case.numbers.scale_levels]

    bar = next(part for part in figures_content(case).parts if isinstance(part, ShareBar))

    assert bar.shares == pytest.approx([one.share for one in wanted if one])
    assert bar.legend


def test_each_subject_has_its_denominators_and_its_interval() -> None:
    case = figures_case()
    norwegian = case.numbers.attainment[1]

    row = next(row for row in table(figures_content(case), "Fag") if row[0] == "Norsk")

    assert row[1] == str(norwegian.pupils)
    assert row[2] == f"{norwegian.goals_evaluated} av {norwegian.goals_set}"
    told = shares(norwegian)[ATTAINED].goal_weighted
    assert row[4] == ends_words((told.share, told.low, told.high))
    assert "(" in row[4]


def test_what_is_not_computed_is_said_and_is_never_nought() -> None:
    row = next(row for row in table(figures_content(figures_case()), "Indikator") if row[0].startswith("P5"))

    assert row[1:] == ("ikke beregnet", "–", "–")


def test_indicators_stand_beside_those_of_last_year() -> None:
    rows = {row[0][:2]: row for row in table(figures_content(figures_case()), "Indikator")}

    assert rows["P3"][1:] == ("12 av 18", percent(12 / 18), percent(9 / 18))
    assert rows["P8"][1] == "13 av 18, 5 takket nei"
    assert "i 2025/26" in spoken(figures_content(figures_case()))
    assert "2025/26" not in spoken(figures_content(figures_case(last_year=None)))


def test_what_is_entered_by_hand_is_marked_so_with_source_and_date_and_nothing_without() -> None:
    document = figures_content(figures_case())
    headings = [part.text for part in document.parts if isinstance(part, Heading)]
    place = headings.index("Ført for hånd")
    said = spoken(document)

    assert place > headings.index("Prosessen")
    assert "P10 Foreldrerepresentasjon på foreldremøter 15 av 24 (63 %) Oppmøtelister, 14. oktober 2026" in said.replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert "ØK1 Utgifter til ITO 1234,5 tusen kroner Regnskapet, 31. januar 2027" in said
    assert "Uten kilde" not in said


def test_numbers_come_before_objections_and_objections_before_measures() -> None:
    headings = [part.text for part in figures_content(figures_case()).parts if isinstance(part, Heading)]
    order = ["Måloppnåelse", "Prosessen", "Kan vi stole på tallene?", "Hva kan forklare tallene på andre måter?", "Tiltak"]
    places = [headings.index(one) for one in order]

    assert all(one < after for one, after in pairwise(places))


def test_who_has_delivered_and_how_many_are_missing_is_told() -> None:
    assert "Team som har levert: 4, mangler: 1." in spoken(figures_content(figures_case()))
    assert "mangler: 1." not in spoken(figures_content(figures_case(missing=None)))
    assert "levert" not in spoken(figures_content(figures_case(delivered=None)))


def test_a_public_page_has_stars_for_few_and_no_share_that_follows() -> None:
    case = public_case()
    document = figures_content(case)
    english = next(row for row in table(document, "Fag") if row[0] == "Engelsk")

    assert english[1:] == ("*", "*", "*", "*")
    assert "* færre enn fem elever" in spoken(document)
    assert case.numbers.file_id[:8] not in (document.number,)
    assert "Kari" not in spoken(document)
    assert "Elever med alle mål på høyeste nivå" not in spoken(document)


def test_a_public_page_tells_no_counts_of_what_is_entered_and_a_star_for_few() -> None:
    said = spoken(figures_content(public_case())).replace("\N{NO-BREAK SPACE}", " ")

    assert "15 av 24" not in said
    assert "63 %" in said
    assert "Vi blir hørt: * enige" in said


def test_a_public_page_has_no_year_before_that_is_not_hidden_in_the_same_way() -> None:
    assert "2025/26" not in spoken(figures_content(replace(public_case(), last_public=None)))


def test_schools_stand_side_by_side_in_the_order_given_but_not_for_the_public() -> None:
    def school(name: str) -> Aggregate:
        made = figures()
        return replace(made, issuer=replace(made.issuer, school=name))

    several = [school("Åsen skole"), school("Bekken skole")]

    rows = table(figures_content(figures_case(schools=several)), "Skole")

    assert [row[0] for row in rows] == ["Åsen skole", "Bekken skole"]
    assert "Bekken" not in spoken(figures_content(replace(public_case(), schools=several)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_which_language_it_is_in(language: str) -> None:
    with i18n.speaking(language):
        content = render(figures_content(figures_case(language=language)))

    assert str(pikepdf.open(io.BytesIO(content)).Root.Lang).startswith(language)


def test_the_same_case_gives_the_same_bytes() -> None:
    assert render(figures_content(figures_case())) == render(figures_content(figures_case()))


def test_numbers_of_a_scale_that_is_not_installed_go_by_their_levels() -> None:
    numbers = figures(scale="skolens/1")

    assert [level.name for level in scale_of(numbers).levels] == ["Nivå 1", "Nivå 2", "Nivå 3", "Nivå 4"]
    assert "Nivå 4" in spoken(figures_content(figures_case(numbers=numbers)))


def test_numbers_without_goals_or_anything_else_are_told_as_such() -> None:
    empty = figures(attainment=(), indicators=(), transitions=())

    document = figures_content(figures_case(numbers=empty, entered=(), reflection=BARE))

    assert "Det er ingen mål i disse tallene." in spoken(document)
    assert pages(document) == 1


def test_a_public_page_does_not_tell_a_hidden_nought_from_a_hidden_number() -> None:
    """A subject in which nobody is evaluated is hidden; «ikke beregnet» in the place of its bar would have told."""
    made = figures()
    idle = a_cut((), {"subject": "MAT"}, goals_set=4, not_evaluated=4)
    whole = a_cut(MANY, goals_set=sum(map(sum, MANY)) + 4, not_evaluated=4)
    numbers = replace(made, attainment=(whole, *made.attainment[1:], idle))
    view = public_view(numbers)
    assert view.cut(idle, "goals_evaluated") == "*"

    rows = {row[0]: row[1:] for row in table(figures_content(replace(public_case(), numbers=numbers, public=view)), "Fag")}

    assert rows["Matematikk"] == rows["Engelsk"] == ("*", "*", "*", "*")


def test_a_public_page_names_nobody_who_is_responsible() -> None:
    named = replace(REFLECTION, measures=(SchoolMeasure(text="Felles gjennomgang", responsible="Berit Bakke"),))

    told = spoken(figures_content(replace(public_case(), reflection=named)))

    assert "Felles gjennomgang" in told
    assert "Berit" not in told
    assert "Berit Bakke" in spoken(figures_content(replace(figures_case(), reflection=named)))
