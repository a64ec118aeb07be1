"""A document as a Word file, opened the way a stranger would."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.parser import parse_xml
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph
from hypothesis import given
from hypothesis import strategies as st

from ioplab import i18n
from ioplab.i18n import LANGUAGES
from ioplab.labels import percent
from ioplab.reports import archive, structure, word
from ioplab.reports.content import (
    Bullets,
    Card,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Look,
    MasteryChart,
    Quote,
    Size,
    Table,
    Text,
)
from ioplab.reports.plain import paragraphs
from ioplab.reports.plan_document import plan_content
from ioplab.reports.word import LANGUAGE_TAGS, document_bytes
from ioplab.reports.word_look import Letters, Style
from tests.reports import golden, sample
from tests.reports.blocks import EVERY_BLOCK, HOSTILE
from tests.support.golden import hold

ROOT = Path(__file__).parents[2]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLAN = plan_content(sample.case())
MADE = {"every block": EVERY_BLOCK, **golden.texts()}
DOCUMENTS, NAMES = list(MADE.values()), list(MADE)

# The order in which the standard (ECMA-376, 17.3 and 17.4) demands what we use; Word calls a file with another order damaged.
ORDER = {
    "pPr": "pStyle keepNext keepLines numPr pBdr shd tabs bidi spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs noProof color sz szCs rtl lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "tcW gridSpan shd",
    "trPr": "cantSplit tblHeader",
    "style": "name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr tblStylePr",
}


def opened(document: Document, *, look: Look = Look.COLOUR) -> Any:
    return docx.Document(BytesIO(document_bytes(document, look=look)))


def parts_of(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def lines(file: Any) -> Iterator[str]:
    """Everything in the body from top to bottom, each line with its style."""
    for block in file.iter_inner_content():
        if isinstance(block, WordTable):
            for row in block.rows:
                cells = list(dict.fromkeys(cell._tc for cell in row.cells))
                texts = ["\n".join(_words(paragraph) for paragraph in cell.p_lst) for cell in cells]
                yield f"{'(!)' if _is_head(row) else '   '} | " + " | ".join(texts)
        else:
            yield f"[{block.style.name}] {_words(block._p)}"


def _words(paragraph: Any) -> str:
    return Paragraph(paragraph, None).text  # type: ignore[arg-type]  # the text needs no parent


def _is_head(row: Any) -> bool:
    return bool(row._tr.findall(f"{W}trPr/{W}tblHeader"))


def text_of(document: Document) -> str:
    return "\n".join(lines(opened(document)))


def styles_of(file: Any) -> list[str]:
    return [paragraph.style.name for paragraph in file.paragraphs]


def with_parts(*parts: Any, **other: Any) -> Document:
    return replace(EVERY_BLOCK, parts=parts, **other)


def test_every_block_stands_in_the_file_as_it_did() -> None:
    hold(Path(__file__).parent / "golden" / "every_block.docx.txt", text_of(EVERY_BLOCK) + "\n")


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_everything_that_is_told_is_there(document: Document) -> None:
    told = " ".join(text_of(document).split())

    missing = [one for one in _told(structure.as_file(document).parts) if " ".join(one.split()) not in told]

    assert missing == []


def _told(part: Any) -> Iterator[str]:
    """What a part says, without the words for its form and what stands in its file for programs only."""
    if isinstance(part, str):
        yield from paragraphs(part)
    elif isinstance(part, tuple):
        for one in part:
            yield from _told(one)
    elif isinstance(part, structure.Chart):
        yield from _told(tuple(bar.label for bar in part.rows))
    elif isinstance(part, structure.Levels):
        yield from (mark.name for mark in part.marks)
    elif isinstance(part, structure.Level):
        yield part.symbol
    elif isinstance(part, structure.Shares):
        yield from (percent(share) for share in part.shares or ())
        yield part.text
    elif hasattr(part, "__struct_fields__"):
        for field in part.__struct_fields__:
            if field not in ("tone", "lines"):
                yield from _told(getattr(part, field))


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
@pytest.mark.parametrize("look", Look)
def test_word_is_given_what_it_demands(document: Document, look: Look) -> None:
    parts = parts_of(document_bytes(document, look=look))
    trees = [parse_xml(parts[name]) for name in parts if name.startswith("word/") and name.endswith(".xml")]

    for tree in trees:
        for name, order in ORDER.items():
            for element in tree.iter(f"{W}{name}"):
                found = [order.split().index(child.tag.removeprefix(W)) for child in element]
                assert found == sorted(found), [child.tag for child in element]
        for cell in tree.iter(f"{W}tc"):
            assert cell[-1].tag == f"{W}p"
        assert [table for table in tree.iter(f"{W}tbl") if table.getnext() is None or table.getnext().tag == f"{W}tbl"] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_every_style_used_is_defined_and_none_lies_about_unknown(document: Document) -> None:
    file = opened(document)
    known = {style.style_id for style in file.styles}
    sections = [file.sections[0].header._element, file.sections[0].footer._element]

    used = {
        one.get(f"{W}val")
        for tree in (file.element, *sections)
        for kind in ("pStyle", "rStyle", "tblStyle")
        for one in tree.iter(f"{W}{kind}")
    }

    assert used - known == set()
    assert {style.id for style in Style} | {style.value for style in Letters} <= known


def test_built_in_styles_have_words_own_names_so_that_what_is_pasted_fits_in() -> None:
    file = opened(EVERY_BLOCK)

    built_in = {"Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "Quote"}
    assert built_in <= set(styles_of(file))
    assert [file.styles[name].builtin for name in sorted(built_in)] == [True] * len(built_in)
    assert [file.styles[name].builtin for name in ("Fakta", "Merknad", "Tabell", "Stikkord")] == [False] * 4
    assert [file.styles[name].style_id for name in ("Heading 1", "List Bullet")] == ["Heading1", "ListBullet"]


def test_headings_never_skip_a_level() -> None:
    for document in DOCUMENTS:
        levels = [int(name[-1]) for name in styles_of(opened(document)) if name.startswith("Heading ")]
        assert all(after <= before + 1 for before, after in zip([0, *levels], levels, strict=False))


def test_a_card_is_a_heading_below_the_one_it_stands_under() -> None:
    file = opened(
        with_parts(Heading("Norsk"), Card("Mål 1", "Leser"), Heading("Uke", 2), Card("Mål 2", "Skriver"), Card("", "Regner"))
    )

    told = [(paragraph.style.name, paragraph.text) for paragraph in file.paragraphs if paragraph.style.name.startswith("Heading")]
    assert told == [
        ("Heading 1", "Norsk"),
        ("Heading 2", "Mål 1\nLeser"),
        ("Heading 2", "Uke"),
        ("Heading 3", "Mål 2\nSkriver"),
        ("Heading 3", "Regner"),
    ]


def test_a_label_and_its_value_are_one_paragraph_and_survive_as_plain_text() -> None:
    file = opened(with_parts(Facts((Fact("Hva", (Text("Leser\n\nSkriver"),)), Fact("Hvem?", (Bullets(("Kari",)),))))))

    told = [line.removeprefix("[Fakta] ") for line in lines(file)][3:]
    assert told == ["Hva:\tLeser", "[Fakta fortsatt] Skriver", "Hvem?\tKari"]


def test_several_points_stay_a_list_beside_their_label() -> None:
    file = opened(with_parts(Facts((Fact("Hva", (Bullets(("en", "to")),)),))))

    assert styles_of(file)[3:] == ["Fakta", "List Bullet 2", "List Bullet 2"]


def test_tables_have_a_head_that_is_repeated_and_rows_that_stay_whole() -> None:
    (table, *_) = opened(EVERY_BLOCK).tables

    assert [_is_head(row) for row in table.rows] == [True, False, False, False]
    assert all(row._tr.findall(f"{W}trPr/{W}cantSplit") for row in table.rows)
    assert table._tbl.tblPr.find(f"{W}tblLook").get(f"{W}firstRow") == "1"
    assert table._tbl.tblPr.find(f"{W}tblCaption").get(f"{W}val") == "Timer"


def test_a_row_longer_than_a_page_may_be_divided() -> None:
    (table,) = opened(with_parts(Table((Column("Hva"),), ((Text("ord " * 2000),),)))).tables

    assert not table.rows[1]._tr.findall(f"{W}trPr/{W}cantSplit")


def test_a_table_has_air_above_it_and_below_but_not_between_it_and_its_heading() -> None:
    table = Table((Column("Hva"),), ((Text("3"),),))
    file = opened(with_parts(Heading("Timer"), table, Text("Mer"), table))

    assert [line.split("]")[0] for line in lines(file) if line.startswith("[")][3:] == [
        "[Heading 1",
        "[Mellomrom",
        "[Normal",
        "[Mellomrom",
        "[Mellomrom",
    ]


def test_the_columns_are_as_wide_as_the_page() -> None:
    for table in opened(EVERY_BLOCK).tables:
        widths = [int(column.get(f"{W}w")) for column in table._tbl.iter(f"{W}gridCol")]
        assert sum(widths) == pytest.approx(210 / 25.4 * 1440 - 2 * 1134, abs=len(widths) + 1)


def test_a_chart_is_the_table_of_its_numbers_with_what_it_shows() -> None:
    (chart,) = [part for part in EVERY_BLOCK.parts if isinstance(part, MasteryChart)]
    file = opened(with_parts(chart))

    (table,) = file.tables
    assert [cell.text for cell in table.rows[0].cells] == [
        "Fag",
        "Når",
        *(f"{one.symbol} {one.short}" for one in chart.scale.levels),
    ]
    assert [cell.text for cell in table.rows[2].cells] == ["Norsk", "År", "0", "1", "1", "1"]
    assert chart.alt in [paragraph.text for paragraph in file.paragraphs]


def test_a_chart_whose_numbers_stand_in_a_table_already_describes_that_one() -> None:
    (chart,) = [part for part in EVERY_BLOCK.parts if isinstance(part, MasteryChart)]
    file = opened(with_parts(chart, Table((Column("Antall"),), ((Text("3"),),)), Table((Column("Annet"),), ((Text("4"),),))))

    described = [table._tbl.tblPr.find(f"{W}tblDescription") for table in file.tables]
    assert [one.get(f"{W}val") if one is not None else None for one in described] == [chart.alt, None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_told(language: str) -> None:
    with i18n.speaking(language):
        file = opened(replace(EVERY_BLOCK, language=language))

    (told,) = file.styles.element.xpath("w:docDefaults//w:lang")
    assert told.get(f"{W}val") == LANGUAGE_TAGS[language] == file.core_properties.language


def test_the_pdf_tells_the_same_language() -> None:
    assert {language: archive.language_tag(language) for language in LANGUAGES} == LANGUAGE_TAGS


def test_the_file_names_nobody() -> None:
    file = opened(PLAN)
    told = file.core_properties

    assert (told.title, told.subject) == (PLAN.title, PLAN.subject)
    assert (told.author, told.last_modified_by, told.comments, told.keywords) == ("", "", "", "")
    assert told.created == told.modified == datetime(2027, 6, 2, tzinfo=told.created.tzinfo)
    parts = parts_of(document_bytes(PLAN))
    named = [name for name, content in parts.items() if b"Embla" in content or b"Oppdikt" in content]
    assert named == ["word/document.xml"]


def test_nothing_comes_from_outside_and_nothing_is_embedded() -> None:
    parts = parts_of(document_bytes(EVERY_BLOCK))

    assert [name for name in parts if not name.endswith((".xml", ".rels"))] == []
    assert [name for name, content in parts.items() if b'TargetMode="External"' in content] == []
    assert set(parts) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        *(f"word/{name}.xml" for name in ("styles", "settings", "numbering", "header1", "footer1")),
    }


def test_the_page_is_a4_and_tells_what_it_is() -> None:
    section = opened(EVERY_BLOCK).sections[0]

    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.header.paragraphs[0].text == "Storeneset skule\tUTKAST\tPrøve"
    foot = section.footer.paragraphs[0]._p
    assert section.footer.paragraphs[0].text.startswith("Dokument 30e14cff · 2. juni 2027\t")
    assert [one.get(f"{W}instr") for one in foot.iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]


def test_what_is_in_use_is_no_draft() -> None:
    file = opened(replace(EVERY_BLOCK, is_draft=False))

    assert "UTKAST" not in file.sections[0].header.paragraphs[0].text
    assert (file.core_properties.content_status, opened(EVERY_BLOCK).core_properties.content_status) == ("", "Utkast")


def test_in_black_on_white_there_is_no_other_colour() -> None:
    parts = parts_of(document_bytes(EVERY_BLOCK, look=Look.PLAIN))
    everything = b"".join(parts.values()).decode()

    assert set(re.findall(r'w:(?:color|fill)(?: w:val)?="([0-9A-Fa-f]{6})"', everything)) == {"000000"}
    assert "w:shd" not in everything
    assert set(re.findall(r'w:color w:val="(\w+)"', parts_of(document_bytes(EVERY_BLOCK))["word/styles.xml"].decode())) > {
        "0B5F66"
    }


def test_big_letters_are_bigger_everywhere() -> None:
    small, large = (opened(replace(EVERY_BLOCK, size=size)).styles for size in (Size.NORMAL, Size.LARGE))

    for name in ("Title", "Heading 1", "Quote", "Celle", "Kode"):
        assert large[name].font.size / small[name].font.size == pytest.approx(1.4, abs=0.05)


@pytest.mark.parametrize("document", DOCUMENTS, ids=NAMES)
def test_the_same_document_gives_the_same_bytes(document: Document) -> None:
    first = document_bytes(document)
    word._empty.cache_clear()

    assert document_bytes(document) == first


def test_another_process_gives_the_same_bytes_too() -> None:
    code = (
        "from hashlib import sha256; from tests.reports.blocks import EVERY_BLOCK;"
        "from ioplab.reports.word import document_bytes; print(sha256(document_bytes(EVERY_BLOCK)).hexdigest())"
    )

    printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8", cwd=ROOT).stdout

    assert printed.strip() == sha256(document_bytes(EVERY_BLOCK)).hexdigest()


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None))), max_size=3))
def test_any_text_makes_a_file_that_opens(words: list[str]) -> None:
    facts = Facts(tuple(Fact(word, (Text(word), Bullets((word,)), Quote(word))) for word in words))
    cells = Table((Column("".join(words)), Column("", numeric=True)), tuple((Text(word), Text(word)) for word in words))
    parts = (*map(Text, words), *map(Heading, words), facts, cells, *(Card(word, word) for word in words))

    told = text_of(with_parts(*parts, title=" ".join(words), school=" ".join(words), subject=" ".join(words)))

    for word_ in words:
        for paragraph in paragraphs(word_):
            assert paragraph.replace("\t", " ") in told


def test_what_is_written_from_the_right_is_told_to_word() -> None:
    file = opened(with_parts(Text("محمد علي"), Text("Hun heter محمد علي hjemme")))

    alone, within = file.paragraphs[3:]
    assert alone._p.pPr.find(f"{W}bidi") is not None
    assert within._p.pPr.find(f"{W}bidi") is None
    turned = [run.text for run in within.runs if run._r.findall(f"{W}rPr/{W}rtl")]
    assert turned == ["محمد علي"]
    assert within.text == "Hun heter محمد علي hjemme"


def test_circles_faces_and_boxes_are_in_a_font_that_has_them() -> None:
    file = opened(EVERY_BLOCK)
    signs = {run.text: run for run in file.element.iter(f"{W}r") if re.fullmatch("[○◔◕●☐☒☹😐☺]", run.text)}

    assert set(signs) == set("○◔◕●☐☒☹😐☺")
    fonts = {run.find(f"{W}rPr/{W}rFonts").get(f"{W}ascii") for run in signs.values()}
    assert fonts == {"Segoe UI Symbol"}
