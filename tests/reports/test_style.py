"""The typographic system."""

import subprocess
import sys

import pytest
from reportlab.lib.colors import Color

from ioplab.reports import style
from ioplab.reports.content import Look, Size
from ioplab.reports.style import Kind


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("size", Size)
def test_every_kind_of_text_is_set_in_a_font_that_is_embedded(kind: Kind, look: Look, size: Size) -> None:
    made = style.sheet(size, look).type(kind)

    assert made.font in {style.REGULAR, style.SEMIBOLD, style.ITALIC, style.MONO}
    assert made.leading >= made.size * 1.15
    assert made.size >= 8


@pytest.mark.parametrize("kind", Kind)
def test_large_is_one_factor_on_everything(kind: Kind) -> None:
    normal, large = style.sheet(), style.sheet(Size.LARGE)
    pairs = zip(distances(normal, kind), distances(large, kind), strict=True)

    assert {round(big / small, 6) for small, big in pairs if small} == {style.LARGE}


def distances(sheet: style.Sheet, kind: Kind) -> tuple[float, ...]:
    made = sheet.type(kind)
    own = (sheet.unit, sheet.gap, sheet.label_width, sheet.card_padding, sheet.cell_padding, sheet.corner)
    return (made.size, made.leading, made.before, made.after, *own)


@pytest.mark.parametrize("size", Size)
def test_plain_is_black_on_white_and_fills_nothing(size: Size) -> None:
    sheet = style.sheet(size, Look.PLAIN)
    palette = sheet.palette

    assert {sheet.type(kind).colour.hexval() for kind in Kind if kind is not Kind.LEVEL_CHOSEN_ON_DARK} == {"0x000000"}
    assert {one.hexval() for one in (palette.text, palette.muted, palette.line, palette.accent)} == {"0x000000"}
    assert palette.soft is palette.warning_soft is None
    assert [sheet.level_colour(level, 4) for level in range(1, 5)] == [None] * 4
    assert sheet.frame > style.sheet(size).frame


def test_text_is_read_on_what_it_stands_on() -> None:
    def contrast(one: Color, other: Color) -> float:
        lights = sorted(_light(colour) + 0.05 for colour in (one, other))
        return lights[1] / lights[0]

    palette = style.sheet().palette
    for ink in (palette.text, palette.muted, palette.accent, palette.warning):
        assert contrast(ink, palette.surface) >= 4.5
    assert palette.soft is not None
    assert palette.warning_soft is not None
    assert contrast(palette.text, palette.soft) >= 4.5
    assert contrast(palette.warning, palette.warning_soft) >= 4.5


def _light(colour: Color) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.rgb()]
    return float(sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True)))


@pytest.mark.parametrize("font", [style.REGULAR, style.SEMIBOLD, style.ITALIC])
def test_norwegian_and_sami_letters_need_no_other_font(font: str) -> None:
    assert all(style.has_glyph(font, letter) for letter in "æøåÆØÅéôčđŋšŧžáČĐŊŠŦŽÁ«»–…−□•")


@pytest.mark.parametrize("font", [style.REGULAR, style.SEMIBOLD, style.ITALIC])
def test_arabic_and_hebrew_have_a_font_in_every_weight(font: str) -> None:
    fallback = style.fallback_font(font)

    assert fallback is not None
    assert all(style.has_glyph(fallback, letter) for letter in "عليעברי")


def test_without_matplotlib_there_is_no_fallback_but_a_document_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    style.fallback_font.cache_clear()

    assert style.fallback_font(style.REGULAR) is None

    monkeypatch.undo()
    style.fallback_font.cache_clear()


def test_the_fallback_is_found_without_importing_matplotlib() -> None:
    check = (
        "import sys; from ioplab.reports import style\n"
        "assert style.fallback_font(style.REGULAR) == 'DejaVuSans'\n"
        "assert 'matplotlib' not in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0


def test_levels_get_darker_so_that_the_order_survives_grey_print() -> None:
    def luminance(level: int, count: int) -> float:
        red, green, blue = style.level_colour(level, count).rgb()
        return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)

    for count in range(2, 10):
        shades = [luminance(level, count) for level in range(1, count + 1)]
        assert shades == sorted(shades, reverse=True)
        assert len(set(shades)) == count


def test_four_levels_have_exactly_the_colours_of_the_screen() -> None:
    assert [style.level_colour(level, 4).hexval() for level in range(1, 5)] == ["0xe4e9e8", "0xa9cfcd", "0x4e9c9c", "0x0b5f66"]


def test_text_on_a_level_is_light_only_on_the_darkest() -> None:
    assert [style.is_dark(style.level_colour(level, 4)) for level in range(1, 5)] == [False, False, False, True]
