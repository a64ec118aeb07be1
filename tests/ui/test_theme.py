"""How the program looks: roles of colours, one font, the text size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QLabel

from ioplab.ui import theme
from ioplab.ui.theme import DARK, LIGHT, Colours
from tests.support import screens


def test_the_programs_own_font_is_used_wherever_it_runs() -> None:
    screens.look()

    assert QFontInfo(QLabel("åæø").font()).family() == theme.FAMILY


@pytest.mark.parametrize(("scale", "pixels"), [(1.0, 15), (1.5, 22), (2.0, 30)])
def test_text_grows_with_the_text_size(scale: float, pixels: int) -> None:
    application = screens.look(scale=scale)

    assert application.font().pixelSize() == pixels
    assert QLabel("ord").font().pixelSize() == pixels


@pytest.mark.parametrize(("asked", "given"), [(0.2, 1.0), (1.3, 1.3), (9.0, 2.0)])
def test_the_text_size_stays_within_what_the_pages_are_made_for(asked: float, given: float) -> None:
    screens.look(scale=asked)

    assert theme.current().scale == given


@pytest.mark.parametrize(("dark", "colours"), [(False, LIGHT), (True, DARK)], ids=["light", "dark"])
def test_the_palette_plays_the_same_roles_in_both(dark: bool, colours: Colours) -> None:
    palette = screens.look(dark=dark).palette()

    role = QPalette.ColorRole
    shown = {name: palette.color(name).name().upper() for name in (role.Window, role.Base, role.Text, role.Link)}
    assert shown == {role.Window: colours.window, role.Base: colours.surface, role.Text: colours.text, role.Link: colours.accent}


def test_changing_one_thing_leaves_the_other() -> None:
    application = screens.look(dark=True, scale=1.5)

    theme.apply(application, dark=False)
    assert (theme.current().colours, theme.current().scale) == (LIGHT, 1.5)
    theme.apply(application, scale=1.0)
    assert (theme.current().colours, theme.current().scale) == (LIGHT, 1.0)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_style_sheet_has_no_colour_that_is_not_a_role(dark: bool) -> None:
    sheet = screens.look(dark=dark).styleSheet()
    colours = DARK if dark else LIGHT
    roles = {value for name, value in colours._asdict().items() if name != "levels"}

    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= roles


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_style_sheets_pictures_are_there(dark: bool) -> None:
    sheet = screens.look(dark=dark).styleSheet()

    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert [one for one in pictures if not Path(one).is_file()] == []


@pytest.mark.parametrize("count", [2, 3, 4, 5, 9])
def test_scales_of_any_length_share_the_sequence_from_end_to_end(count: int) -> None:
    screens.look()
    colours = [theme.level_colour(place, count) for place in range(count)]

    assert (colours[0], colours[-1]) == (LIGHT.levels[0], LIGHT.levels[-1])
    assert [LIGHT.levels.index(colour) for colour in colours] == sorted(LIGHT.levels.index(colour) for colour in colours)


def test_a_scale_of_one_level_has_a_colour_too() -> None:
    screens.look()

    assert theme.level_colour(0, 1) in LIGHT.levels
