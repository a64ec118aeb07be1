"""The engine: what holds for every document, whatever is in it."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ioplab.domain.vocabulary import Face
from ioplab.reports.content import (
    Block,
    Bullets,
    Card,
    Column,
    Document,
    FaceWord,
    Fact,
    Facts,
    GroupRow,
    Heading,
    Look,
    Quote,
    Size,
    Table,
    Text,
    Tone,
)
from ioplab.reports.pdf import render
from tests.reports.sample import fonts, outline, pages, reader, words

LONG = "Dette er en lang tekst om hvordan vi arbeider. " * 107
UNBROKEN = "x" * 5000


def document(*parts: Block, is_draft: bool = False) -> Document:
    return Document(
        title="Prøvedokument",
        subject="Om ingenting",
        who="Embla Oppdikt",
        facts="4. trinn",
        school="Storeneset skule",
        number="30e14cff",
        made_on=date(2027, 1, 15),
        is_draft=is_draft,
        parts=parts,
    )


@pytest.mark.parametrize("is_draft", [True, False])
@pytest.mark.parametrize("size", Size)
def test_each_page_tells_school_title_number_date_and_its_place_among_the_pages(size: Size, is_draft: bool) -> None:
    found = pages(render(replace(document(Text(LONG), Text(LONG), is_draft=is_draft), size=size)))

    assert len(found) > 1
    for place, page in enumerate(found, start=1):
        assert "Storeneset skule" in page
        assert "Prøvedokument" in page
        assert "Dokument 30e14cff · 15. januar 2027" in page
        assert f"Side {place} av {len(found)}" in page


def test_a_draft_says_so_on_every_page_and_a_finished_document_on_none() -> None:
    draft = pages(render(document(Text(LONG), Text(LONG), is_draft=True)))
    finished = words(render(document(Text(LONG), Text(LONG))))

    assert all("UTKAST" in page for page in draft)
    assert "UTKAST" not in finished


def test_the_same_document_gives_the_same_bytes() -> None:
    same = document(Heading("Mål"), Text("Åse 😀"), Card("Mål 1", "Leser", (Facts((Fact("Hvor", (Text("her"),)),)),)))

    assert render(same) == render(same)


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import hashlib\n"
        "from ioplab.reports.pdf import render\n"
        "from tests.reports.test_tags import EVERYTHING, document\n"
        "print(hashlib.sha256(render(document(*EVERYTHING))).hexdigest())\n"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }

    assert len(found) == 1


@pytest.mark.parametrize("size", Size)
def test_in_plain_everything_on_the_page_is_black_or_white(size: Size) -> None:
    parts = (
        Heading("Mål"),
        Quote("Hei"),
        Text("Obs", Tone.WARNING),
        Card("Mål 1", "Leser"),
        Table((Column("A"),), (GroupRow("G"),)),
    )
    made = reader(render(replace(document(*parts, is_draft=True), size=size), look=Look.PLAIN))
    drawn = b"".join(page.get_contents().get_data() for page in made.pages)  # type: ignore[union-attr]  # ours have content
    colours = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b", drawn)

    assert {float(part) for colour in colours for part in colour} <= {0.0, 1.0}


def test_metadata_names_the_document_but_never_the_pupil() -> None:
    read = reader(render(document(Heading("Om eleven"), Text("Embla"))))
    about = read.metadata

    assert about is not None
    assert (about.title, about.subject, about.author) == ("Prøvedokument", "Om ingenting", "Storeneset skule")
    assert "Embla" not in str(dict(about))
    assert about.creation_date is not None
    assert about.creation_date.date() == date(2027, 1, 15)
    assert read.trailer["/Root"]["/Lang"] == "nb-NO"  # type: ignore[index]  # always a dictionary


def test_nothing_on_the_page_uses_a_font_the_file_does_not_bring() -> None:
    used = fonts(render(document(Heading("Mål"), Quote("Hei 😀"), Bullets(("én", "to")), Text("Obs", Tone.WARNING))))

    assert used
    assert all(used.values()), used


@pytest.mark.parametrize("typed", ["<script>alert('x')</script>", "<b>fet</b> & <i>", "&amp; &lt;", "</para><br/>", "100 % < 3"])
def test_what_looks_like_markup_appears_as_typed(typed: str) -> None:
    everywhere = document(
        Heading(typed),
        Text(typed),
        Quote(typed),
        Bullets((typed,)),
        Facts((Fact(typed, (Text(typed),)),)),
        Card(typed, typed),
        Table((Column(typed),), ((Text(typed),), GroupRow(typed))),
    )

    assert words(render(replace(everywhere, school=typed))).count(typed) == 12


def test_line_breaks_and_paragraphs_are_kept() -> None:
    page = reader(render(document(Text("Første linje\nAndre linje\n\nNytt avsnitt")))).pages[0].extract_text()

    lines = [line.strip() for line in page.splitlines()]
    assert {"Første linje", "Andre linje", "Nytt avsnitt"} <= set(lines)


@pytest.mark.parametrize("odd", ["😀", "علي", "עברית", "漢字", "\x00\x07", "\ud800", "👍🏽", "🇳🇴"])
def test_no_character_stops_a_document(odd: str) -> None:
    everywhere = document(
        Heading(odd), Text(odd), Facts((Fact(odd, (Quote(odd),)),)), Card(odd, odd), Table((Column(odd),), ((Text(odd),),))
    )

    assert "Storeneset" in words(render(replace(everywhere, who=odd, title=odd, subject=odd)))


def test_a_character_no_font_has_leaves_a_visible_square() -> None:
    assert "før □□ etter" in words(render(document(Text("før 漢字 etter"))))


def test_headings_make_the_outline_without_the_smallest() -> None:
    made = render(document(Heading("Mål"), Heading("Norsk", 2), Heading("Detalj", 3), Text("tekst"), Heading("Team"), Text("x")))

    assert outline(made) == ["Mål", "Norsk", "Team"]


@pytest.mark.parametrize("lines", range(30, 60))
def test_a_heading_is_never_the_last_on_a_page(lines: int) -> None:
    filler = Text("\n".join(f"linje {number}" for number in range(lines)))
    parts = (filler, Heading("Overskrift"), Heading("Under", 2), Text("Brødtekst som hører til. " * 20))

    for page in pages(render(document(*parts))):
        assert ("Overskrift" in page) == ("Brødtekst" in page.split("Overskrift")[-1] and "Overskrift" in page)


@pytest.mark.parametrize("lines", range(30, 60, 3))
def test_a_heading_stays_with_the_card_below_it(lines: int) -> None:
    filler = Text("\n".join(f"linje {number}" for number in range(lines)))
    facts = Facts(tuple(Fact(f"Merke {number}", (Text("verdi"),)) for number in range(8)))

    for page in pages(render(document(filler, Heading("Overskrift"), Card("Mål 1", "Leser høyt", (facts,))))):
        assert ("Overskrift" in page) == ("Leser høyt" in page)


def test_a_short_card_is_never_divided() -> None:
    facts = Facts(tuple(Fact(f"Merke {number}", (Text("verdi"),)) for number in range(6)))
    cards = tuple(Card(f"Mål {number}", "Leser høyt", (facts,)) for number in range(20))

    for page in pages(render(document(*cards))):
        assert page.count("Leser høyt") == page.count("Merke 5")
        assert "fortsetter" not in page


def test_a_card_taller_than_a_page_goes_on_and_says_so() -> None:
    found = pages(render(document(Card("Mål 7", "Leser høyt", (Facts((Fact("Hvordan", (Text(LONG * 3),)),)),)))))

    assert len(found) > 2
    assert all("Mål 7, fortsetter" in page for page in found[1:])


def test_column_headings_are_repeated_on_each_page_of_a_table() -> None:
    rows = tuple((Text(f"rad {number}"), Text(str(number))) for number in range(120))
    found = pages(render(document(Table((Column("Navn"), Column("Antall", numeric=True)), rows))))

    assert len(found) > 2
    assert all("Navn" in page and "Antall" in page for page in found)
    assert all(f"rad {number}" in " ".join(found) for number in range(120))


@pytest.mark.parametrize("count", range(20, 40))
def test_a_group_title_is_never_the_last_row_on_a_page(count: int) -> None:
    rows = [(Text(f"rad {number}"),) for number in range(count)]
    found = pages(render(document(Table((Column("Navn"),), (*rows, GroupRow("Gruppe"), (Text("siste"),))))))

    assert all(("Gruppe" in page) == ("siste" in page) for page in found)


@pytest.mark.parametrize("text", [LONG, UNBROKEN, "\n\n".join(["Kort avsnitt."] * 400)])
def test_five_thousand_characters_fit_everywhere(text: str) -> None:
    everywhere = document(
        Text(text),
        Quote(text),
        Bullets((text,)),
        Facts((Fact("Kort", (Text(text), FaceWord(Face.OKAY, "Litt", text))), Fact(text, (Text("kort"),)))),
        Card("Mål 1", text, (Facts((Fact("Kort", (Quote(text),)),)),)),
        Table((Column("A"), Column("B", 3)), ((Text("kort"), Text(text)), (Text("siste"), Text("rad")))),
        Text("Helt til slutt", Tone.WARNING),
    )

    assert "Helt til slutt" in words(render(everywhere))


def test_a_long_text_loses_no_word_where_pages_break() -> None:
    numbered = " ".join(f"ord{number:04}" for number in range(2500))
    found = words(render(document(Facts((Fact("Alt", (Text(numbered),)),)))))

    assert [word for word in found.split() if word.startswith("ord")] == numbered.split()


def test_a_long_school_name_is_cut_in_the_header_so_that_it_meets_nothing() -> None:
    name = "Skole og ressurssenter " * 8

    assert "…" in words(render(replace(document(Text("x")), school=name)))


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 160)), max_size=12))
def test_no_word_is_lost_however_a_document_is_put_together(plan: list[tuple[int, int]]) -> None:
    parts: list[Block] = []
    for place, (kind, count) in enumerate(plan):
        typed = " ".join(f"{place}ord{number}." for number in range(count))
        facts = Facts((Fact("Merke", (Text(typed),)), Fact("Annet", (Text("kort"),))))
        table = Table((Column("A"), Column("B", 3)), (GroupRow("G"), (Text("a"), Text(typed)), (Text("b"), Text("kort"))))
        headed: list[Block] = [
            Text(typed),
            Quote(typed),
            Bullets((typed,)),
            facts,
            table,
            Card("Mål", "T", (facts,)),
            Card("M", typed),
        ]
        parts += [Heading("Overskrift"), headed[kind]]
    text = words(render(document(*parts)))

    assert all(f"{place}ord{number}." in text for place, (_, count) in enumerate(plan) for number in range(count))


def test_an_empty_text_leaves_no_trace() -> None:
    assert words(render(document(Text("  \n\n "), Quote("")))) == words(render(document()))
