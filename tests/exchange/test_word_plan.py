"""Last year's Word document is read as lines to choose among: headings and tables are told, nothing hidden comes along."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import IO

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.errors import UserError
from ioplab.exchange import word_plan
from ioplab.exchange.word_plan import MASK, WordLine, read

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan as schools write them: headings, a list, and a table of goals."""
    document = docx.Document()
    document.add_heading("Individuell opplæringsplan", 0)
    document.add_heading("Norsk", 1)
    document.add_paragraph("Faget følger klassens tema.")
    document.add_heading("Mål for året", 2)
    document.add_paragraph("Leser 50 ord høyt", style="List Bullet")
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Læringsmål", "Kriterium", "Tiltak"), strict=True):
        cell.text = text
    for cell, text in zip(table.rows[1].cells, ("Skriver en setning", "Tre av fem ganger", "Bildekort"), strict=True):
        cell.text = text
    document.add_heading("Matematikk", 1)
    document.add_paragraph("Teller til\ttjue")
    path = tmp_path / "fjorårets.docx"
    document.save(str(path))
    return path


def written(path: Path, body: str, *, styles: str | None = None, head: str = "") -> Path:
    """A document with this body, made by hand."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'{head}<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>')
        if styles is not None:
            archive.writestr("word/styles.xml", styles)
    return path


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_lines_come_with_the_headings_and_columns_they_stand_under(plan: Path) -> None:
    norwegian = ("Individuell opplæringsplan", "Norsk")

    assert read(plan).lines[:4] == (
        WordLine(text="Faget følger klassens tema.", under=norwegian),
        WordLine(text="Leser 50 ord høyt", under=(*norwegian, "Mål for året"), likely=True),
        WordLine(
            text="Skriver en setning",
            under=(*norwegian, "Mål for året", "Læringsmål"),
            criterion="Tre av fem ganger",
            likely=True,
        ),
        WordLine(text="Bildekort", under=(*norwegian, "Mål for året", "Tiltak")),
    )
    assert read(plan).lines[4].under[-1] == "Matematikk"
    assert read(plan).lines[4].text == "Teller til tjue"


@pytest.mark.parametrize("number", ["01019012385", "010190 12385", "41019012385", "010190-12385"])
def test_a_fodselsnummer_is_masked_wherever_it_stands(tmp_path: Path, number: str) -> None:
    document = docx.Document()
    document.add_heading(f"Elev {number}", 1)
    document.add_paragraph(f"Eleven ({number}) leser høyt")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table.rows[1].cells, (f"Skriver {number}", "x"), strict=True):
        cell.text = text
    path = tmp_path / "x.docx"
    document.save(str(path))

    found = read(path)

    assert number not in repr(found)
    assert number[-5:] not in repr(found)
    assert found.masked == 2
    assert found.lines[0].text == f"Eleven ({MASK}) leser høyt"


def test_what_is_struck_out_or_code_or_drawn_is_not_read(tmp_path: Path) -> None:
    hidden = (
        "<w:p><w:del><w:r><w:delText>slettet</w:delText></w:r></w:del>"
        "<w:r><w:instrText>INCLUDETEXT C:/hemmelig.docx</w:instrText></w:r>"
        "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>i en ramme</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>"
    )

    assert [line.text for line in read(written(tmp_path / "x.docx", hidden + paragraph("det som står"))).lines] == [
        "det som står"
    ]


def test_macros_and_embedded_files_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "x.docm", paragraph("Leser"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"makro")
        archive.writestr("word/embeddings/oleObject1.bin", b"innebygd")
    opened: list[str] = []
    opens = zipfile.ZipFile.open

    def noting(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
        opened.append(entry.filename)
        return opens(archive, entry)

    monkeypatch.setattr(zipfile.ZipFile, "open", noting)

    read(path)

    assert opened == ["word/document.xml"]


def test_definitions_that_swell_or_point_elsewhere_are_refused(tmp_path: Path) -> None:
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'

    for head in (laughs, outside):
        with pytest.raises(UserError, match="skadet"):
            read(written(tmp_path / "x.docx", paragraph("a"), head=head))


def test_a_document_that_swells_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_plan, "LARGEST_TEXT", 10_000)

    with pytest.raises(UserError):
        read(written(tmp_path / "x.docx", paragraph("a" * 20_000)))


def test_a_document_without_end_of_depth_is_refused(tmp_path: Path) -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 400 + "</w:tc></w:tr></w:tbl>" * 400

    with pytest.raises(UserError):
        read(written(tmp_path / "x.docx", deep))


def test_more_lines_than_any_plan_are_cut_and_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_plan, "MOST_LINES", 3)

    found = read(written(tmp_path / "x.docx", "".join(map(paragraph, "abcde"))))

    assert (len(found.lines), found.cut) == (3, True)


def test_the_former_word_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "x.doc"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))

    with pytest.raises(UserError, match=r"Lagre som.*\.docx"):
        read(path)


def test_what_is_no_document_is_refused(tmp_path: Path) -> None:
    empty, other = tmp_path / "tom.docx", tmp_path / "annet.docx"
    empty.write_bytes(b"")
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")

    for path in (empty, other, written(tmp_path / "uten.docx", ""), tmp_path / "ikke-der.docx"):
        with pytest.raises(UserError):
            read(path)


def test_damaged_styles_are_no_reason_to_refuse(tmp_path: Path) -> None:
    assert read(written(tmp_path / "x.docx", paragraph("Leser"), styles="<kuttet")).lines == (WordLine(text="Leser"),)


@given(at=st.integers(min_value=0), byte=st.integers(0, 255))
def test_a_damaged_document_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, at: int, byte: int) -> None:
    buffer = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("Leser")
    document.save(buffer)
    content = bytearray(buffer.getvalue())
    content[at % len(content)] = byte
    path = tmp_path_factory.getbasetemp() / "damaged.docx"
    path.write_bytes(content)

    try:
        read(path)
    except UserError:
        return
