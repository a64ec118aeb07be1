"""Every screen for those who use no mouse, hear the screen instead of seeing it, or see little of it (WCAG 2.2 AA)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTabBar,
    QTableView,
    QWidget,
)

from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import LEAST_SIZE, MainWindow
from ioplab.ui.theme import DARK, LIGHT, Colours
from tests.support import screens
from tests.support.screens import MOST_TABS, Keyboard, mnemonic, name_of, seen

LEAST_TARGET = 24
"""Pixels across of anything that is clicked on: WCAG 2.2, 2.5.8."""

LEAST_TEXT_CONTRAST = 4.5
LEAST_SHAPE_CONTRAST = 3.0
LEAST_STEP = 1.3
"""Between neighbouring levels, which also have a line between them and a number in them."""

Judge = Callable[[MainWindow], Iterator[str]]


@pytest.fixture
def complaints(window: MainWindow, example: Vault, tmp_path: Path) -> Callable[[Judge], str]:
    """What a judge has to say of all screens together; nothing when all is well."""

    def ask(judge: Judge) -> str:
        found = []
        for name in screens.tour(window, example, screens.numbers(tmp_path)):
            QApplication.processEvents()
            found += [f"{name}: {complaint}" for complaint in judge(window)]
        return "\n".join(found)

    return ask


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} «{name_of(widget)}»"


def stops(window: MainWindow) -> list[QWidget]:
    """Every widget that Tab should come to."""
    return [
        widget
        for widget in seen(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]


# Names


def test_everything_that_takes_the_focus_has_a_name_to_be_read_aloud(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        return (f"{describe(widget)} has no name" for widget in stops(window) if not name_of(widget))

    assert complaints(judge) == ""


def test_every_table_and_list_entry_says_in_words_what_it_shows(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        for table in (widget for widget in seen(window) if isinstance(widget, QTableView)):
            for row in range(table.model().rowCount()):
                spoken = [spoken_words(table, row, column) for column in range(table.model().columnCount())]
                if not any(spoken):
                    yield f"{describe(table)} row {row} is silent"

    assert complaints(judge) == ""


def spoken_words(table: QTableView, row: int, column: int) -> str:
    index = table.model().index(row, column)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")


# Tab


def test_tab_comes_to_everything_on_the_screen_and_back_again(complaints: Callable[[Judge], str], keyboard: Keyboard) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        wanted, passed = stops(window), list(walk(keyboard, "Tab"))
        yield from (f"Tab never comes to {describe(widget)}" for widget in wanted if widget not in passed)
        yield from (f"Tab stops at {describe(widget)}, which is no stop" for widget in passed if widget not in wanted)
        backwards = list(walk(keyboard, "Shift+Tab"))
        if len(backwards) == MOST_TABS or not set(backwards) <= set(wanted):
            yield "Shift+Tab does not lead back"

    assert complaints(judge) == ""


def test_what_tab_comes_to_is_scrolled_onto_the_screen_also_when_the_text_is_large(
    complaints: Callable[[Judge], str], keyboard: Keyboard, window: MainWindow
) -> None:
    window.resize(*LEAST_SIZE)
    screens.look(scale=2.0)

    def judge(_: MainWindow) -> Iterator[str]:
        for widget in walk(keyboard, "Tab"):
            if widget is QApplication.focusWidget() and widget.visibleRegion().isEmpty():
                yield f"{describe(widget)} has the focus and is not seen"

    assert complaints(judge) == ""


def walk(keyboard: Keyboard, key: str) -> Iterator[QWidget]:
    """Where the focus goes until it is back where it was."""
    first = here = keyboard.focus
    for _ in range(MOST_TABS):
        yield here
        keyboard.press(key)
        here = keyboard.focus
        if here is first:
            return


def test_the_focus_is_somewhere_as_soon_as_a_screen_is_shown(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or focus not in stops(window):
            yield f"the focus is on {focus and describe(focus)}"

    assert complaints(judge) == ""


# Mnemonics


def test_alt_and_a_letter_means_one_thing_on_a_screen(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        letters = Counter(letter for letter, _ in mnemonics(window))
        for letter, count in letters.items():
            if count > 1:
                yield f"Alt+{letter} is {[words for one, words in mnemonics(window) if one == letter]}"

    assert complaints(judge) == ""


def mnemonics(window: MainWindow) -> Iterator[tuple[str, str]]:
    for widget in seen(window):
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QTabBar):
            texts = [widget.tabText(place) for place in range(widget.count())]
        else:
            continue
        yield from ((mnemonic(text), text) for text in texts if mnemonic(text))


# Targets


def test_everything_to_click_on_is_large_enough_to_hit(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        for widget in seen(window):
            for what, width, height in targets(widget):
                if min(width, height) < LEAST_TARGET:
                    yield f"{describe(widget)} {what} is {width} × {height}"

    assert complaints(judge) == ""


def targets(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """What there is to hit in a widget, with its size in pixels."""
    if isinstance(widget, QAbstractButton | QComboBox) or (isinstance(widget, QLineEdit) and name_of(widget)):
        yield "itself", widget.width(), widget.height()
    elif isinstance(widget, QTabBar):
        rects = (widget.tabRect(place) for place in range(widget.count()))
        yield from (("tab", rect.width(), rect.height()) for rect in rects)
    elif isinstance(widget, QTableView):
        yield from (("row", widget.width(), widget.rowHeight(row)) for row in range(widget.model().rowCount()))
    elif isinstance(widget, QListView):
        rects = (widget.visualRect(widget.model().index(row, 0)) for row in range(widget.model().rowCount()))
        yield from (("entry", rect.width(), rect.height()) for rect in rects)


# Colours

TEXT_ON_GROUND = (
    ("text", "window"),
    ("text", "surface"),
    ("text", "soft"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "soft"),
    ("muted", "line"),  # a main button that cannot be pushed now
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
)
SHAPE_ON_GROUND = (
    ("focus", "window"),
    ("focus", "surface"),
    ("focus", "soft"),
    ("muted", "surface"),  # the outline of a check box
    ("accent", "surface"),  # marks of steps
    ("accent", "soft"),
    ("warning", "surface"),  # the outline of a date that is none
)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= LEAST_TEXT_CONTRAST


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_shapes_that_carry_meaning_stand_out_from_their_ground(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= LEAST_SHAPE_CONTRAST


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_levels_are_told_apart_by_lightness_alone(dark: bool) -> None:
    screens.look(dark=dark)
    colours = [theme.level_colour(place, 4) for place in range(4)]
    lightness = [luminance(colour) for colour in colours]

    assert lightness == sorted(lightness, reverse=not dark)
    assert all(contrast(one, other) >= LEAST_STEP for one, other in pairwise(colours))


def contrast(one: str, other: str) -> float:
    """How much two colours differ, by WCAG 2.2's formula."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    mixed = QColor(colour)
    parts = [linear(part) for part in (mixed.redF(), mixed.greenF(), mixed.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)
