"""Charts for files."""

import io
import re
import subprocess
import sys

import pytest
from pypdf import PdfReader

from ioplab.reports.charts import ChartFormat, ChartRow, attainment_chart, chart_levels

LEVELS = chart_levels(["Ikke mestret ennå", "Mye støtte", "Litt støtte", "Selvstendig"])
ROWS = (
    ChartRow(label="Norsk", pupils=31, shares=(0.12, 0.3, 0.33, 0.25)),
    ChartRow(label="Engelsk", pupils=None, shares=None),
    ChartRow(label="KRLE", pupils=1, shares=(0.02, 0.0, 0.0, 0.98)),
)


def words(rows: tuple[ChartRow, ...] = ROWS, title: str = "") -> str:
    """The chart's text, read from its PDF."""
    return PdfReader(io.BytesIO(attainment_chart(rows, LEVELS, title=title, file_format="pdf"))).pages[0].extract_text()


@pytest.mark.parametrize(("file_format", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF-")])
def test_a_chart_is_a_file_of_the_kind_asked_for_and_always_the_same(file_format: ChartFormat, start: bytes) -> None:
    first, second = (attainment_chart(ROWS, LEVELS, title="Måloppnåelse", file_format=file_format) for _ in range(2))

    assert first.startswith(start)
    assert first == second


@pytest.mark.parametrize("told", ["Norsk", "31 elever", "1 elev", "12 %", "30 %", "33 %", "25 %", "98 %"])
def test_each_row_tells_its_name_its_pupils_and_its_shares(told: str) -> None:
    assert told in words().replace("\u00a0", " ")


def test_the_levels_are_named() -> None:
    text = words()

    assert all(level.name in text for level in LEVELS)


def test_a_hidden_row_shows_that_it_is_hidden_and_no_number() -> None:
    text = words((ROWS[1],))

    assert "skjult" in text
    assert not re.search(r"\d", text)


def test_a_part_too_narrow_for_its_number_has_none() -> None:
    assert "2 %" not in words((ROWS[2],)).replace("\u00a0", " ").replace("98 %", "")


def test_a_dollar_sign_starts_no_formula_and_odd_letters_stop_nothing() -> None:
    text = words((ChartRow(label="$x^2$ <b> 漢 Åse", pupils=2, shares=(1, 0, 0, 0)),), title="100 $ og $ mer")

    assert "$x^2$ <b>" in text
    assert "Åse" in text
    assert "100 $ og $ mer" in text


def test_a_chart_without_rows_is_only_its_legend() -> None:
    assert "Selvstendig" in words(())


def test_levels_have_the_colours_of_the_screen() -> None:
    assert [level.colour for level in LEVELS] == ["#e4e9e8", "#a9cfcd", "#4e9c9c", "#0b5f66"]


def test_drawing_a_chart_opens_no_window_system() -> None:
    check = "import sys, ioplab.reports.charts; sys.exit('matplotlib.pyplot' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
