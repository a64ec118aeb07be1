"""Read by a screen reader: everything in order, nothing twice, nothing left out, and each thing said to be what it is."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab import catalogues
from ioplab.domain.ids import Level
from ioplab.domain.vocabulary import Face, Round
from ioplab.reports.content import (
    Blank,
    Block,
    Bullets,
    Card,
    Choices,
    Code,
    Column,
    Document,
    FaceRow,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    LevelBar,
    LevelMark,
    LevelWord,
    Look,
    MasteryChart,
    MasteryChartRow,
    Quote,
    ShareBar,
    Size,
    Table,
    Text,
    Tone,
)
from ioplab.reports.evaluation_document import evaluation_content
from ioplab.reports.pdf import render
from ioplab.reports.plan_document import plan_content
from tests.reports.sample import case
from tests.reports.spoken import spoken
from tests.reports.tagged import Node, Tagged

SCALE = catalogues.default_scale()
LONG = "Vi leser sammen hver dag, og snakker om det vi har lest. " * 40
FACES = ((Face.HARD, "Vanskelig"), (Face.OKAY, "Går greit"), (Face.WELL, "Går bra"))
CHART = MasteryChart(
    alt="Norsk: fra 1 til 3 mål på høyeste nivå",
    scale=SCALE,
    rows=(MasteryChartRow("Norsk", "Halvår", (2, 1, 0, 1)), MasteryChartRow("Norsk", "År", (0, 0, 1, 3))),
)
BAR = LevelBar(SCALE, (LevelMark("Halvår", Level(2), now=False), LevelMark("Årsslutt", Level(3))))
EVERYTHING: tuple[Block, ...] = (
    Text("Ingress", Tone.LEAD),
    Heading("Om eleven"),
    Facts((Fact("Liker", (Text("båter"),)), Fact("Trenger", (Bullets(("ro", "tid")), Text("og hjelp"))))),
    Heading("Stemmen", 2),
    Quote("Jeg vil lese om båter.\n\nOg om hav."),
    Text("Dette mangler.", Tone.WARNING),
    Heading("Liten", 3),
    Table(
        (Column("Mål", 3), Column("Nivå", 2), Column("Timer", numeric=True)),
        (
            GroupRow("Norsk"),
            (Text("Leser"), LevelWord(SCALE.category(Level(2)), SCALE), Text("14")),
            (Text(""), LevelWord(SCALE.not_worked_on, SCALE, short=True), Text("–")),
            GroupRow("Matematikk"),
            (Text("Regner"), Text("a\n\nb"), Text("3")),
        ),
    ),
    Card(
        "Mål 1",
        "Leser høyt\n\nfor noen",
        (Facts((Fact("Utvikling", (BAR,)), Fact("Eleven", (FaceWord(Face.WELL, "Bra", "Gøy"),)))),),
    ),
    Card("Mål 2", "Skriver", (Text("Slik: " + LONG),)),
    Heading("Svar"),
    FaceRow(FACES, chosen=Face.WELL),
    FaceRow(FACES),
    CHART,
    ShareBar(SCALE, (0.02, 0.2, 0.33, 0.45), legend=True),
    Table(
        (Column("Fag", 2), Column("Fordeling", 5)),
        ((Text("Norsk"), ShareBar(SCALE, (0.5, 0.5, 0.0, 0.0))), (Text("Engelsk"), ShareBar(SCALE, None, "skjult"))),
    ),
    Choices(("Ja, vi kommer", "Nei")),
    Blank("Sted og dato", 2),
    Code(("ABCDE", "FGH23", "JKMNP", "QRSTU", "VWXYZ")),
)


def document(*parts: Block, **changes: object) -> Document:
    made = Document(
        title="Prøvedokument",
        subject="Om ingenting",
        who="Embla Oppdikt",
        facts="4. trinn",
        school="Storeneset skule",
        number="30e14cff",
        made_on=date(2027, 1, 15),
        is_draft=True,
        parts=parts,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # the caller names fields of a document


@pytest.fixture(scope="module", params=[(size, look) for size in Size for look in Look], ids=str)
def everything(request: pytest.FixtureRequest) -> Tagged:
    size, look = request.param
    return Tagged(render(document(*EVERYTHING, size=size), look=look))


def check(tagged: Tagged, document: Document) -> None:
    """What holds for every document."""
    assert tagged.loose == [], "all that is painted belongs to an element or is an artefact"
    assert tagged.mixed == [], "artefacts and elements are not inside each other"
    assert tagged.unread == set(), "every mark on a page is in the tree"
    assert tagged.aloud == spoken(document)


def test_everything_is_read_in_order_and_once(everything: Tagged) -> None:
    check(everything, document(*EVERYTHING))


@pytest.mark.parametrize("look", Look)
def test_the_documents_of_a_pupil_are_read_in_order(look: Look) -> None:
    for made in (plan_content(case()), evaluation_content(Round.MIDYEAR, case()), evaluation_content(Round.ANNUAL, case())):
        check(Tagged(render(made, look=look)), made)


WORDS = st.lists(
    st.sampled_from(
        ["lese", "båt", "Čáhppe", "😀", "علي", "שלום", "漢字", "x" * 300, "100 %", "<b>", "\n", "\n\n", "(9)", "a\\b"]
    ),
    max_size=60,
).map(" ".join)
SAID = WORDS.filter(str.strip)
INLINE = st.one_of(
    st.builds(Text, WORDS, st.sampled_from(Tone)),
    st.builds(Quote, SAID),
    st.builds(Bullets, st.lists(SAID, min_size=1, max_size=4).map(tuple)),
    st.builds(FaceWord, st.sampled_from(Face), SAID, WORDS),
    st.sampled_from([LevelWord(SCALE.category(Level(2)), SCALE), LevelWord(SCALE.not_worked_on, SCALE), BAR]),
)
FACTS = st.builds(
    Facts, st.lists(st.builds(Fact, SAID, st.lists(INLINE, max_size=3).map(tuple)), min_size=1, max_size=9).map(tuple)
)
ROWS = st.lists(st.one_of(st.builds(GroupRow, SAID), st.tuples(INLINE, INLINE)), max_size=25).map(tuple)
BLOCK = st.one_of(
    st.builds(Heading, SAID, st.sampled_from([1, 3])),
    INLINE,
    FACTS,
    st.builds(Table, st.just((Column("A"), Column("B", 3))), ROWS),
    st.builds(Card, SAID, SAID, st.lists(st.one_of(FACTS, INLINE), max_size=4).map(tuple)),
    st.builds(Choices, st.lists(SAID, min_size=1, max_size=4).map(tuple)),
    st.builds(Blank, SAID, st.integers(1, 5)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(BLOCK, max_size=12), st.sampled_from(Size))
def test_however_a_document_is_put_together_it_is_read_in_order(parts: list[Block], size: Size) -> None:
    made = document(*parts, size=size)
    tagged = Tagged(render(made))

    assert (tagged.loose, tagged.mixed, tagged.unread) == ([], [], set())
    assert tagged.aloud.replace(" ", "") == spoken(made).replace(" ", "")
    check_levels(tagged)
    check_tables(tagged)


def test_words_broken_over_lines_lose_no_space_and_gain_none() -> None:
    words = "Dette er en tekst med et " + "langt" * 60 + " ord\nog en ny linje " + "som går over mange linjer " * 20
    made = document(Text(words), Facts((Fact("Kort", (Text(words),)),)))

    assert " ".join(words.split()) in Tagged(render(made)).aloud
    assert Tagged(render(made)).aloud == spoken(made)


def test_arabic_and_what_no_font_has_are_read_as_they_were_typed() -> None:
    made = document(
        Heading("علي محمد"), Text("أريد أن أقرأ كتبا عن القطارات " * 20), Text("sa שלום til 漢字 og 😀"), who="علي Nordmann"
    )

    assert Tagged(render(made)).aloud == spoken(made)


def check_levels(tagged: Tagged) -> None:
    """The title is the first heading, and no level is skipped on the way down."""
    levels = [int(node.role[1]) for node in tagged.root.walk() if node.role[0] == "H"]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def check_tables(tagged: Tagged) -> None:
    """Every row has as many cells as there are columns, and every heading says what it is the heading of."""
    for table in tagged.all("Table"):
        rows = [row for part in table.nodes for row in part.nodes]
        wide = [sum(int(cell.attributes.get("ColSpan", 1)) for cell in row.nodes) for row in rows]
        assert len(set(wide)) == 1, wide
        assert [part.role for part in table.nodes][:1] == ["THead"]
        assert all(cell.attributes["Scope"] in ("/Column", "/Row") for cell in table.walk() if cell.role == "TH")


def test_headings_skip_no_level(everything: Tagged) -> None:
    check_levels(everything)


def test_tables_are_regular_and_their_headings_have_a_scope(everything: Tagged) -> None:
    check_tables(everything)
    table, _ = everything.all("Table")

    assert [cell.text for cell in table.nodes[0].nodes[0].nodes] == ["Mål", "Nivå", "Timer"]
    assert [group.nodes[0].nodes[0].text for group in table.nodes[1:]] == ["Norsk", "Matematikk"]


KNOWN = {
    "Document": {"H1", "H2", "H3", "H4", "P", "L", "Table", "Figure", "BlockQuote", "Sect"},
    "Sect": {"H2", "H3", "H4", "H5", "H6", "P", "L", "Figure", "BlockQuote"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Table": {"THead", "TBody"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TR": {"TH", "TD"},
    "Lbl": {"Figure"},
    "LBody": {"P", "L", "Figure", "BlockQuote"},
    "TD": {"P", "L", "Figure", "BlockQuote"},
    "BlockQuote": {"P"},
}


def test_every_element_stands_where_one_of_its_kind_may(everything: Tagged) -> None:
    def check_below(node: Node) -> None:
        assert {kid.role for kid in node.nodes} <= KNOWN.get(node.role, set()), node.role
        assert node.kids or node.role == "TD", f"{node.role} is empty"
        for kid in node.nodes:
            check_below(kid)

    assert everything.root.role == "Document"
    check_below(everything.root)


def test_a_list_has_labels_and_bodies(everything: Tagged) -> None:
    facts = everything.all("L")[0]

    assert [[part.role for part in item.nodes] for item in facts.nodes] == [["Lbl", "LBody"], ["Lbl", "LBody"]]
    assert [item.nodes[0].text for item in facts.nodes] == ["Liker", "Trenger"]


def test_every_figure_says_what_it_shows_and_where_it_is(everything: Tagged) -> None:
    figures = everything.all("Figure")

    told = [figure.alt for figure in figures]
    assert "Nivå 2 av 4" in told
    assert "Halvår: Nivå 2 av 4: Mestrer med mye støtte. Årsslutt: Nivå 3 av 4: Mestrer med litt støtte" in told
    assert CHART.alt in told
    assert "Ansikt med munnen opp, valgt" in told
    assert told.count("Rute til avkryssing") == 3 + 2
    assert "2 linjer å skrive på" in told
    for figure in figures:
        assert figure.alt
        left, bottom, right, top = (float(number) for number in figure.attributes["BBox"])
        assert 0 <= left < right <= 596
        assert 0 <= bottom < top <= 842


def test_what_is_divided_over_pages_stays_one_element() -> None:
    rows = tuple((Text(f"rad {number}"), Text(LONG)) for number in range(3))
    tagged = Tagged(render(document(Text(LONG * 5), Table((Column("A"), Column("B")), rows))))
    paragraphs = [node for node in tagged.all("P") if len(set(node.pages)) > 1]
    (table,) = tagged.all("Table")

    assert len(paragraphs) == 1
    assert len(table.nodes[1].nodes) == 3
    assert len({page for cell in table.walk() for page in cell.pages}) > 2


def test_heads_and_feet_and_repeated_column_headings_are_not_read_again() -> None:
    rows = tuple((Text(f"rad {number}"),) for number in range(90))
    made = document(Table((Column("Overskrift"),), rows))
    tagged = Tagged(render(made))
    kinds = {kind for kind, _ in tagged.artifacts}

    assert kinds == {"Header", "Footer", "Pagination", "Layout"}
    assert tagged.aloud.count("Overskrift") == 1
    assert [words for kind, words in tagged.artifacts if kind == "Pagination"] == ["Overskrift"] * (len(tagged.pdf.pages) - 1)
    assert all(f"Side {number}" not in tagged.aloud for number in range(1, 4))
    assert tagged.aloud == spoken(made)


def test_that_a_card_goes_on_is_said_on_paper_alone() -> None:
    tagged = Tagged(render(document(Card("Mål 1", "Leser", (Text(LONG * 4),)))))

    assert "Mål 1, fortsetter" not in tagged.aloud
    assert ("Layout", "Mål 1, fortsetter") in tagged.artifacts


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_the_file_tells_programs_how_to_read_it(language: str, tag: str) -> None:
    tagged = Tagged(render(document(Heading("Mål"), Text("x"), language=language)))
    root = tagged.pdf.Root

    assert str(root.Lang) == tag
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert int(root.StructTreeRoot.ParentTreeNextKey) == 1


def test_each_page_is_gone_through_in_the_order_of_its_elements() -> None:
    tagged = Tagged(render(document(Text(LONG * 3))))
    pdf = tagged.pdf

    assert len(pdf.pages) > 1
    assert [int(page.obj.StructParents) for page in pdf.pages] == list(range(len(pdf.pages)))
    assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}
    assert all(pikepdf.Name.Annots not in page.obj for page in pdf.pages)


def test_a_draft_says_so_aloud_once() -> None:
    parts = (Text(LONG * 4),)

    assert Tagged(render(document(*parts))).aloud.count("UTKAST") == 1
    assert "UTKAST" not in Tagged(render(document(*parts, is_draft=False))).aloud
