"""The typographic system."""

import subprocess
import sys

import pytest

from ioplab.reports import style
from ioplab.reports.style import Kind


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_text_is_set_in_a_font_that_is_embedded(kind: Kind) -> None:
    set_in = style.paragraph_style(kind)

    assert set_in.fontName in {style.REGULAR, style.SEMIBOLD, style.ITALIC}
    assert set_in.bulletFontName == set_in.fontName
    assert set_in.leading >= set_in.fontSize * 1.15


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
