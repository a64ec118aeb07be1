"""The chart of goals per level in a document: shapes, nothing else, and matplotlib only when there is one."""

import io
import re
import subprocess
import sys
from dataclasses import replace

import pikepdf
import pytest

from ioplab.reports import style
from ioplab.reports.content import Look, MasteryChart, MasteryChartRow, Size
from ioplab.reports.mastery_chart import mastery_chart
from ioplab.reports.pdf import render
from tests.reports.test_mastery import scale_of
from tests.reports.test_tags import CHART, SCALE, document

COLOURS = re.compile(rb"([\d.]+) ([\d.]+) ([\d.]+) rg")


def shapes(chart: MasteryChart, sheet: style.Sheet | None = None) -> bytes:
    """The drawing's page instructions."""
    with pikepdf.open(io.BytesIO(mastery_chart(chart, sheet or style.sheet(), width=480)[0])) as drawing:
        return drawing.pages[0].obj.Contents.read_bytes()


def test_it_is_in_the_document_as_shapes_and_brings_no_font_and_no_pixels() -> None:
    made = pikepdf.open(io.BytesIO(render(document(CHART))))
    (form,) = made.pages[0].obj.Resources.XObject.values()
    operators = {str(one.operator) for one in pikepdf.parse_content_stream(form)}

    assert str(form.Subtype) == "/Form"
    assert list(form.Resources.keys()) == []
    assert not operators & {"Tj", "TJ", "Tf", "Do", "gs", "sh", "scn", "SCN", "BI"}
    assert "f" in operators


def test_it_is_as_wide_as_the_text_and_as_high_as_its_rows() -> None:
    heights = [mastery_chart(replace(CHART, rows=CHART.rows * count), style.sheet(), width=480)[1] for count in (1, 2, 3)]

    assert heights[1] - heights[0] == pytest.approx(heights[2] - heights[1])
    assert heights[0] < heights[1] < 200


def test_the_same_numbers_give_the_same_bytes_and_others_give_others() -> None:
    other = replace(CHART, rows=(replace(CHART.rows[0], counts=(1, 1, 1, 1)), CHART.rows[1]))

    assert mastery_chart(CHART, style.sheet(), width=480) == mastery_chart(CHART, style.sheet(), width=480)
    assert shapes(other) != shapes(CHART)


def test_bars_have_the_levels_colours() -> None:
    found = {tuple(round(float(part), 2) for part in colour) for colour in COLOURS.findall(shapes(CHART))}

    assert {tuple(round(part, 2) for part in style.level_colour(level, 4).rgb()) for level in range(1, 5)} <= found


@pytest.mark.parametrize("size", Size)
def test_in_plain_it_is_black_on_white(size: Size) -> None:
    drawn = shapes(CHART, style.sheet(size, Look.PLAIN))
    greys = {float(grey) for grey in re.findall(rb"(?<![\d.] )([\d.]+) [gG]\b", drawn)}

    assert {part for colour in COLOURS.findall(drawn) for part in map(float, colour)} <= {0.0, 1.0}
    assert greys <= {0.0, 1.0}


@pytest.mark.parametrize("count", range(2, 10))
def test_a_scale_of_any_size_is_drawn(count: int) -> None:
    scale = scale_of(count)
    chart = MasteryChart(alt="a", scale=scale, rows=(MasteryChartRow("Norsk", "År", tuple(range(count))),))

    assert render(document(chart)).startswith(b"%PDF")


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (MasteryChartRow("Norsk", "Halvår", (0, 0, 0, 0)),),
        (MasteryChartRow("Et fag med et svært langt navn som ikke har plass på en linje", "Halvår", (1, 0, 0, 60)),),
        (MasteryChartRow("x" * 300, "y" * 40, (1, 2, 3, 4)), MasteryChartRow("علي $x^2$ 漢", "😀", (1, 2, 3, 4))),
        tuple(MasteryChartRow(f"Fag {place}", "År", (1, 2, 3, 4)) for place in range(60)),
    ],
)
def test_nothing_stops_it(rows: tuple[MasteryChartRow, ...]) -> None:
    assert render(document(MasteryChart(alt="a", scale=SCALE, rows=rows))).startswith(b"%PDF")


def test_matplotlib_is_loaded_for_a_chart_and_for_nothing_else() -> None:
    check = (
        "import sys\n"
        "from ioplab.reports.pdf import render\n"
        "from tests.reports.test_tags import CHART, EVERYTHING, document\n"
        "render(document(*(part for part in EVERYTHING if part is not CHART)))\n"
        "assert 'matplotlib' not in sys.modules\n"
        "render(document(CHART))\n"
        "assert 'matplotlib' in sys.modules and 'matplotlib.pyplot' not in sys.modules\n"
    )

    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
