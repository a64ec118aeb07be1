"""Files from outside that are made to hide, to swell or to lie: a Word document, a scale, a year wheel, the curricula."""

from __future__ import annotations

import json
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ioplab.errors import UserError
from ioplab.exchange import curriculum_dump, curriculum_file, word_plan
from ioplab.exchange.catalogue_file import decode_scale, decode_wheel
from ioplab.exchange.word_plan import LONGEST_LINE, MASK
from tests.fixtures.make_pupil_lists import TENOR

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SECONDS = 5.0
"""Far more than reading takes, and far less than what is by the square of it."""


def document(path: Path, body: str, styles: str = "") -> Path:
    """A document with this body, made by hand."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_W}" xmlns:mc="{_MC}"><w:body>{body}</w:body></w:document>')
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{_W}">{styles}</w:styles>')
        archive.writestr("../../utenfor.txt", "x")
    return path


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(paragraphs)}</w:tc>"


HIDING = '<w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'


@pytest.mark.parametrize(
    "body",
    [
        paragraph(run("SKJULT", "<w:vanish/>"), run("vist")),
        paragraph(run("SKJULT", "<w:specVanish/>"), run("vist")),
        paragraph(run("SKJULT", '<w:rStyle w:val="H"/>'), run("vist")),
        paragraph(run("SKJULT"), properties='<w:pPr><w:pStyle w:val="H"/></w:pPr>') + paragraph(run("vist")),
        paragraph(f"<w:moveFrom>{run('SKJULT')}</w:moveFrom>", run("vist")),
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{cell(paragraph(run('SKJULT')))}</w:tr><w:tr>{cell(paragraph(run('vist')))}</w:tr></w:tbl>",
        paragraph(
            f"<w:r><mc:AlternateContent><mc:Fallback>{run('SKJULT')}</mc:Fallback></mc:AlternateContent></w:r>", run("vist")
        ),
        paragraph(f"<w:r><w:ruby><w:rt>{run('SKJULT')}</w:rt><w:rubyBase>{run('vist')}</w:rubyBase></w:ruby></w:r>"),
    ],
)
def test_what_a_document_does_not_show_is_not_read(tmp_path: Path, body: str) -> None:
    assert [line.text for line in word_plan.read(document(tmp_path / "a.docx", body, HIDING)).lines] == ["vist"]
    assert not list(tmp_path.parent.glob("utenfor.txt"))


@pytest.mark.parametrize("off", ["0", "false", "off"])
def test_text_whose_hiding_is_turned_off_is_read(tmp_path: Path, off: str) -> None:
    body = paragraph(run("vist", f'<w:vanish w:val="{off}"/>')) + paragraph(
        run("vist", '<w:vanish w:val="0"/>'), properties='<w:pPr><w:pStyle w:val="H"/></w:pPr>'
    )

    assert [line.text for line in word_plan.read(document(tmp_path / "a.docx", body, HIDING)).lines] == ["vist", "vist"]


def test_a_text_box_does_not_take_the_words_around_it_away(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph(run('boks'))}</w:txbxContent></w:pict></w:r>"

    (line,) = word_plan.read(document(tmp_path / "a.docx", paragraph(run("før "), box, run("etter")))).lines

    assert line.text == "før etter"


def test_a_table_of_one_row_is_text_and_no_headings(tmp_path: Path) -> None:
    body = f"<w:tbl><w:tr>{cell(paragraph(run('Mål')))}{cell(paragraph(run('lese en side')))}</w:tr></w:tbl>"

    assert [line.text for line in word_plan.read(document(tmp_path / "a.docx", body)).lines] == ["Mål", "lese en side"]


def test_a_row_of_many_goals_beside_a_long_criterion_is_read_at_once(tmp_path: Path) -> None:
    head = f"<w:tr>{cell(paragraph(run('Mål')))}{cell(paragraph(run('Kriterier')))}</w:tr>"
    goals, criteria = cell(paragraph(run("lese")) * 5_000), cell(paragraph(run("0" * 3_000)) * 500)
    started = time.monotonic()

    read = word_plan.read(document(tmp_path / "a.docx", f"<w:tbl>{head}<w:tr>{goals}{criteria}</w:tr></w:tbl>"))

    assert time.monotonic() - started < SECONDS
    assert read.cut
    assert max(len(line.criterion or "") for line in read.lines) <= LONGEST_LINE + 1


def test_a_number_that_is_cut_in_two_leaves_nothing_of_itself(tmp_path: Path) -> None:
    body = paragraph(run("x" * (LONGEST_LINE - 6) + " " + TENOR))

    (line,) = word_plan.read(document(tmp_path / "a.docx", body)).lines

    assert not any(sign.isdigit() for sign in line.text)


def test_a_line_of_many_dates_is_no_number_and_a_number_among_them_is_masked(tmp_path: Path) -> None:
    dates = "Møter: 01.09.2025, 15.10.2025, 01.12.2025, 15.01.2026 og 01.03.2026."

    lines = word_plan.read(document(tmp_path / "a.docx", paragraph(run(dates)) + paragraph(run(f"{dates} Nr {TENOR}")))).lines

    assert lines[0].text == dates
    assert lines[1].text == f"{dates} Nr {MASK}"


@pytest.mark.parametrize(
    "content",
    [
        b".".join([b"a"] * 500_000) + b" = 1",
        b"[" + b".".join([b"a"] * 400_000) + b"]",
        b"\n".join(b".".join([b"a"] * 900) + b".b%d = 1" % number for number in range(500)),
        b"x = {" + b".".join([b"a"] * 1_500) + b" = 1}",
        b"x = {" + b'"a".' * 1_500 + b"a = 1}",
        b"a = " + b"9" * 5_000,
        b"a = " + b"[" * 100_000,
        b'\\"' * 500_000,
    ],
    ids=["key", "table", "keys", "inline", "quoted", "number", "nested", "quotes"],
)
def test_a_scale_or_wheel_that_swells_is_refused_at_once(content: bytes) -> None:
    started = time.monotonic()

    for decode in (decode_scale, decode_wheel):
        with pytest.raises(UserError):
            decode(content)

    assert time.monotonic() - started < SECONDS


def test_words_with_full_stops_between_are_no_key() -> None:
    title = "Les a.b.c.d.e.f.g.h.i.j, og si 'ja'. Så. Er. Det. Helt. Slutt. Nå. Da. Vel."
    wheel = f'format = "ioplab-year-wheel/1" # a.b\n[[tasks]]\nid = "a"\ntitle = "{title}"\ndue = "01-15"\n'

    assert decode_wheel(wheel.encode())[0].title == title


@pytest.mark.parametrize("day", ["02-31", "02-29", "04-31", "00-10", "1-1", "٠١-١٥"])
def test_a_day_that_is_not_in_every_year_is_refused(day: str) -> None:
    with pytest.raises(UserError, match="MM-DD"):
        decode_wheel(f'format = "ioplab-year-wheel/1"\n[[tasks]]\nid = "a"\ntitle = "b"\ndue = "{day}"\n'.encode())


def dumped(folder: Path, **goal: Any) -> Path:
    """A dump with one goal, as one list."""
    kind = "http://psi.udir.no/ontologi/"
    whole = [
        {"kode": "NOR01-06", "tittel": "Norsk", "grep-type": f"{kind}laereplan_lk20"},
        {
            "kode": "KV1",
            "tittel": "4. trinn",
            "tilhoerer-laereplan": {"kode": "NOR01-06"},
            "grep-type": f"{kind}kompetansemaalsett_lk20",
        },
        {
            "kode": "KM1",
            "tittel": "lese",
            "tilhoerer-kompetansemaalsett": {"kode": "KV1"},
            "grep-type": f"{kind}kompetansemaal_lk20",
            **goal,
        },
    ]
    path = folder / "dump.json"
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


@pytest.mark.parametrize("place", [True, 10**30, -(2**63) - 5, 2**64, 1.5, "3", None, []])
def test_whatever_a_goals_place_is_the_curricula_that_are_kept_can_be_read_again(tmp_path: Path, place: Any) -> None:
    drawn = curriculum_dump.read_dump(dumped(tmp_path, rekkefoelge=place), drawn_on=date(2026, 1, 1))

    curriculum_file.keep(drawn.library, tmp_path / "kept.json")

    assert curriculum_file.kept(tmp_path / "kept.json") == drawn.library
