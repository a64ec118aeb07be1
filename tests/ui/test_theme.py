"""How the program looks: roles of colours, one font, the text size."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ioplab.ui import theme
from ioplab.ui.theme import CONTRAST, DARK, LIGHT, Choice, Colours
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


FIXED = [(Choice.LIGHT, LIGHT), (Choice.DARK, DARK), (Choice.CONTRAST, CONTRAST)]


@pytest.mark.parametrize(("choice", "colours"), FIXED)
def test_the_palette_plays_the_same_roles_in_all_looks(choice: Choice, colours: Colours) -> None:
    palette = screens.look(choice=choice).palette()

    role = QPalette.ColorRole
    shown = {name: palette.color(name).name().upper() for name in (role.Window, role.Base, role.Text, role.Link)}
    assert shown == {role.Window: colours.window, role.Base: colours.surface, role.Text: colours.text, role.Link: colours.accent}


def test_changing_one_thing_leaves_the_other() -> None:
    application = screens.look(dark=True, scale=1.5)

    theme.apply(application, colours=LIGHT)
    assert (theme.current().colours, theme.current().scale) == (LIGHT, 1.5)
    theme.apply(application, scale=1.0)
    assert (theme.current().colours, theme.current().scale) == (LIGHT, 1.0)


@pytest.mark.parametrize(("choice", "colours"), FIXED)
def test_the_style_sheet_has_no_colour_that_is_not_a_role(choice: Choice, colours: Colours) -> None:
    sheet = screens.look(choice=choice).styleSheet()
    roles = {value for name, value in colours._asdict().items() if name != "levels"}

    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)) <= roles


@pytest.mark.parametrize("choice", Choice)
def test_the_style_sheets_pictures_are_there(choice: Choice) -> None:
    sheet = screens.look(choice=choice).styleSheet()

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


# What the user chooses, and what the system does


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    """A system whose wishes the test decides."""
    made = System()
    monkeypatch.setattr(QApplication, "styleHints", lambda _: made)
    monkeypatch.setattr(theme, "_systems_palette", lambda _: made.palette)
    return made


class Signal:
    """What is called when the system changes."""

    def __init__(self) -> None:
        self.heard: list[Callable[[object], None]] = []

    def connect(self, heard: Callable[[object], None]) -> None:
        self.heard.append(heard)

    def emit(self) -> None:
        for heard in self.heard:
            heard(None)


class System:
    """The hints of a desktop, in its own words."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference
        self.palette = QPalette(QColor("#FFFFFF"))
        self.colorSchemeChanged, self.contrastPreferenceChanged = Signal(), Signal()
        self.colorScheme, self.contrastPreference = lambda: self.scheme, lambda: self.contrast

    def accessibility(self) -> System:
        return self


@pytest.mark.parametrize(("choice", "colours"), FIXED)
def test_what_is_chosen_is_not_changed_by_the_system(system: System, choice: Choice, colours: Colours) -> None:
    application = screens.look(choice=choice)
    theme.follow(application)

    system.scheme = Qt.ColorScheme.Dark if colours is LIGHT else Qt.ColorScheme.Light
    system.colorSchemeChanged.emit()

    assert theme.current().colours is colours


def test_as_the_system_follows_it_from_light_to_dark_and_back(system: System) -> None:
    application = screens.look(choice=Choice.SYSTEM)
    theme.follow(application)
    assert theme.current().colours == LIGHT

    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        system.scheme = scheme
        system.colorSchemeChanged.emit()
        assert theme.current().colours == colours
        assert application.palette().window().color() == QColor(colours.window)


def test_a_system_that_does_not_say_is_asked_for_its_palette(system: System) -> None:
    system.scheme = Qt.ColorScheme.Unknown
    system.palette = QPalette(QColor("#202020"))

    assert theme.of_system(screens.look()) == DARK


def test_with_the_systems_high_contrast_its_own_palette_rules(system: System) -> None:
    application = screens.look(choice=Choice.SYSTEM)
    theme.follow(application)
    role, system.palette = QPalette.ColorRole, desert()
    system.contrast = Qt.ContrastPreference.HighContrast

    system.contrastPreferenceChanged.emit()

    palette = application.palette()
    for name in (role.Window, role.Base, role.Text, role.WindowText):
        assert palette.color(name) == system.palette.color(name)
    ours = {value for colours in (LIGHT, DARK, CONTRAST) for value in colours if isinstance(value, str)} - {"#000000", "#FFFFFF"}
    used = {colour.upper() for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", application.styleSheet())}
    assert not used & ours
    assert theme.current().colours.strong

    system.contrast = Qt.ContrastPreference.NoPreference
    system.contrastPreferenceChanged.emit()
    assert theme.current().colours == LIGHT


def desert() -> QPalette:
    """A high contrast palette like one that comes with Windows."""
    role, palette = QPalette.ColorRole, QPalette()
    for name, colour in (
        (role.Window, "#FFFAEF"),
        (role.Base, "#FFFAEF"),
        (role.WindowText, "#3D3D3D"),
        (role.Text, "#3D3D3D"),
        (role.Highlight, "#903909"),
        (role.HighlightedText, "#FFF5E3"),
    ):
        palette.setColor(name, QColor(colour))
    return palette


@pytest.mark.parametrize(("stored", "choice"), [(None, Choice.SYSTEM), ("dark", Choice.DARK), ("pink", Choice.SYSTEM)])
def test_the_choice_is_kept_and_what_makes_no_sense_is_as_the_system(tmp_path: Path, stored: str | None, choice: Choice) -> None:
    settings = screens.settings(tmp_path)
    if stored is not None:
        settings.setValue(theme.SETTING, stored)

    assert theme.stored_choice(settings) is choice


def test_choosing_what_is_shown_already_paints_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    application = screens.look(choice=Choice.DARK)
    monkeypatch.setattr(theme, "apply", lambda *_, **__: pytest.fail("painted anew"))

    theme.choose(application, Choice.DARK)


def test_asking_for_the_systems_palette_leaves_ours_in_force() -> None:
    application = screens.look(choice=Choice.DARK)

    theme._systems_palette(application)

    assert application.palette().window().color() == QColor(DARK.window)
