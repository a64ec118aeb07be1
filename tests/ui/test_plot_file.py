"""Figures as files: shapes and letters where that is promised, with title, denominators, key, notes and date in the picture."""

from __future__ import annotations

from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ioplab.catalogues import default_scale
from ioplab.errors import UserError
from ioplab.ui.plot_file import FORMATS, file_name, render
from ioplab.ui.viewmodels.plots import NONE, Band, BarLine, Bars, DotLine, Dots, Figure, Flow, PartLine, Parts, Plot
from tests.support import screens

SCALE = default_scale()
PLOTS: dict[str, Plot] = {
    "bars": Bars(
        lines=(
            BarLine(name="Norsk", beside="6 elever", shares=(0.25, 0.25, 0.3, 0.2)),
            BarLine(name="Musikk", beside="0", shares=()),
        ),
        scale=SCALE,
    ),
    "dots": Dots(
        lines=(
            DotLine(name="gruppe", beside="6 elever", value=0.4, low=0.2, high=0.6, short="40 %", says="40 %"),
            DotLine(name="1:1", beside="2 elever", value=0.5, short="50 %", says="50 %"),
        )
    ),
    "differences": Dots(
        lines=(DotLine(name="a mot b", beside="6 og 2", value=None, short="under 5", says="ingen"),), is_difference=True
    ),
    "flow": Flow(bands=(Band(before=2, after=4, goals=5), Band(before=NONE, after=1, goals=2)), scale=SCALE),
    "parts": Parts(lines=(PartLine(name="Vurdert av én", share=0.1, says="10 %"), PartLine(name="Enige", share=None, says="–"))),
}
SOURCE = "Fjellbekk skole · telt 20. juni 2027 · ioplab"


def a_figure(plot: Plot) -> Figure:
    """A figure with all that a picture has to say."""
    return Figure(key="norsk", title="Måloppnåelse per fag", facts="6 elever · 18 mål", plot=plot, notes=("Ulike elever.",))


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:  # noqa: ARG001 - there must be an application
    screens.look()


@pytest.mark.parametrize("name", PLOTS)
def test_a_drawing_is_shapes_and_letters_with_all_that_is_to_be_said(name: str) -> None:
    figure = a_figure(PLOTS[name])

    drawing = ElementTree.fromstring(render(figure, SOURCE, ".svg"))

    words = " ".join(drawing.itertext())
    for text in (figure.title, figure.facts, *figure.notes, SOURCE):
        assert text in words
    names = {element.tag.rpartition("}")[2] for element in drawing.iter()}
    assert "image" not in names
    assert {"path", "rect"} & names


def without_blanks(text: str) -> str:
    """The letters alone: where words part is for each reader of a PDF to guess, and in so few words they guess badly."""
    return "".join(text.split())


@pytest.mark.parametrize("name", PLOTS)
def test_a_pdf_has_letters_that_are_found_and_no_picture(name: str) -> None:
    figure = a_figure(PLOTS[name])

    with pypdfium2.PdfDocument(render(figure, SOURCE, ".pdf")) as made:
        assert len(made) == 1
        words = without_blanks(made[0].get_textpage().get_text_bounded())
        kinds = {one.type for one in made[0].get_objects()}
        size = made[0].get_size()

    for text in (figure.title, figure.facts, *figure.notes, SOURCE):
        assert without_blanks(text) in words
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds
    assert pypdfium2.raw.FPDF_PAGEOBJ_PATH in kinds
    assert size[0] == pytest.approx(750, abs=1)


@pytest.mark.parametrize("name", PLOTS)
def test_a_picture_is_sharp_and_light_whatever_the_screen_is(name: str) -> None:
    light = render(a_figure(PLOTS[name]), SOURCE, ".png")
    screens.look(dark=True, scale=2.0)

    assert render(a_figure(PLOTS[name]), SOURCE, ".png") == light
    image = QImage.fromData(light)
    assert image.width() == 2000
    assert image.pixelColor(3, image.height() - 3) == QColor("#FFFFFF")


def test_only_plots_of_levels_have_a_key_to_the_levels() -> None:
    for name, plot in PLOTS.items():
        words = " ".join(ElementTree.fromstring(render(a_figure(plot), SOURCE, ".svg")).itertext())
        assert ("4 Selvstendig" in words) is (name in {"bars", "flow"})


def test_a_file_may_end_in_capitals_and_no_other_kind_is_written() -> None:
    assert render(a_figure(PLOTS["bars"]), SOURCE, ".PNG").startswith(b"\x89PNG")
    with pytest.raises(UserError, match="PNG, SVG eller PDF"):
        render(a_figure(PLOTS["bars"]), SOURCE, ".jpg")


def test_the_name_proposed_is_one_that_every_disk_takes() -> None:
    figure = Figure(key="organisering-kroppsøving/svømming: a", title="", facts="", plot=None)

    assert file_name(figure, "2026/27") == "organisering-kroppsøving-svømming-a-2026-27.png"
    assert FORMATS == (".png", ".svg", ".pdf")


def test_so_many_lines_that_no_picture_holds_them_are_refused_with_what_to_do() -> None:
    def with_lines(count: int) -> Figure:
        return a_figure(
            Bars(lines=tuple(BarLine(name=f"{n}", beside="", shares=(1.0, 0, 0, 0)) for n in range(count)), scale=SCALE)
        )

    assert QImage.fromData(render(with_lines(200), SOURCE, ".png")).width() == 1000
    with pytest.raises(UserError, match="Kopier tabellen"):
        render(with_lines(400), SOURCE, ".pdf")
