"""Every screen for those who use no mouse, hear the screen instead of seeing it, or see little of it (WCAG 2.2 AA)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
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
from ioplab.ui.theme import CONTRAST, DARK, LIGHT, Choice, Colours
from ioplab.ui.widgets import distribution
from ioplab.ui.widgets.help_text import HelpText
from ioplab.ui.widgets.overlay import Overlay
from tests.support import screens
from tests.support.screens import MOST_TABS, Keyboard, mnemonic, name_of, seen

LEAST_TARGET = 24
"""Pixels across of anything that is clicked on: WCAG 2.2, 2.5.8."""

LEAST_TEXT_CONTRAST = 4.5
LEAST_SHAPE_CONTRAST = 3.0
LEAST_HIGH_CONTRAST = 7.0
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
    """Every widget that Tab should come to. What lies over the page has the keys to itself."""
    over = next((widget for widget in seen(window) if isinstance(widget, Overlay)), window)
    return [
        widget
        for widget in seen(over)
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
        wanted, passed = stops(window), [around(widget) for widget in walk(keyboard, "Tab")]
        yield from (f"Tab never comes to {describe(widget)}" for widget in wanted if not comes_to(widget, passed))
        for widget, *_ in passed:
            if not any(one is widget or one.isAncestorOf(widget) for one in wanted):
                yield f"Tab stops at {describe(widget)}, which is no stop"
        backwards = [around(widget) for widget in walk(keyboard, "Shift+Tab")]
        if len(backwards) == MOST_TABS:
            yield "Shift+Tab does not lead back"
        yield from (f"Shift+Tab never comes to {describe(widget)}" for widget in wanted if not comes_to(widget, backwards))

    assert complaints(judge) == ""


def around(widget: QWidget) -> list[QWidget]:
    """A widget and all it is a part of just now: a field that goes from card to card is soon a part of another."""
    found = [widget]
    while (parent := found[-1].parentWidget()) is not None:
        found.append(parent)
    return found


def comes_to(widget: QWidget, passed: list[list[QWidget]]) -> bool:
    """Whether the keyboard was at a widget or a part of it: a card opens when it is come to, and a field of it has the keys."""
    return any(widget in stop for stop in passed)


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
    has_left = not isinstance(first, HelpText)  # where Tab goes from link to link before it leaves
    for _ in range(MOST_TABS):
        yield here
        keyboard.press(key)
        here = keyboard.focus
        if here is first and has_left:
            return
        has_left = has_left or here is not first


def test_the_focus_is_somewhere_as_soon_as_a_screen_is_shown(complaints: Callable[[Judge], str]) -> None:
    def judge(window: MainWindow) -> Iterator[str]:
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or focus not in stops(window):
            yield f"the focus is on {focus and describe(focus)}"

    assert complaints(judge) == ""


FORMS = Path(__file__).parents[2] / "forms"


def test_tab_goes_through_a_card_as_it_is_read(complaints: Callable[[Judge], str], keyboard: Keyboard) -> None:
    """Never up within a column, never back within a line; from one column to the top of the next it may.

    A page's main action stands at its head and comes after the fields it is about.
    """

    def judge(_: MainWindow) -> Iterator[str]:
        visited = ((card_of(widget), widget, place(widget)) for widget in walk(keyboard, "Tab"))
        for (card, before, there), (other, after, here) in pairwise(visited):
            is_meant = FIELDS_FIRST.get(before.objectName()) == after.objectName() or before.objectName() == GOES_ROUND
            if card is not None and card is other and is_backwards(there, here) and not is_meant:
                yield f"Tab goes back from {describe(before)} {there} to {describe(after)} {here}"

    assert complaints(judge) == ""


FIELDS_FIRST = {
    "unlockButton": "browseButton",
    "createButton": "cancelButton",
    "openButton": "browseButton",
    "restoreButton": "pathEdit",
}
"""On the way in, what opens the vault comes straight after the fields, and only then what else might be done. Where work begins
at the list of backups, Tab comes round to the vault from the last button."""

GOES_ROUND = "tourNextButton"
"""The first-run tour begins at its last button, and Tab comes round from there."""


def card_of(widget: QWidget) -> QWidget | None:
    """The card that a widget stands on; None for what stands on none."""
    holder: QWidget | None = widget
    while holder is not None and holder.property("role") != "card":
        holder = holder.parentWidget()
    return holder


def place(widget: QWidget) -> QRect:
    """Where a widget stands on its card now; a card may open and shut under the keyboard."""
    for _ in range(3):
        QApplication.processEvents()
    return QRect(widget.mapTo(card_of(widget) or widget.window(), QPoint(0, 0)), widget.size())


def is_backwards(before: QRect, after: QRect) -> bool:
    same_column = before.left() < after.right() and after.left() < before.right()
    same_line = before.top() < after.bottom() and after.top() < before.bottom()
    return (same_column and after.bottom() <= before.top()) or (same_line and after.right() <= before.left())


def test_everything_that_takes_the_focus_says_what_it_is(complaints: Callable[[Judge], str]) -> None:
    """What is like nothing that Qt has a role for, says in words what it shows."""
    vague = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane}

    def judge(window: MainWindow) -> Iterator[str]:
        for widget in stops(window):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface.role() in vague and not interface.text(QAccessible.Text.Description):
                yield f"{describe(widget)} is nothing but {interface.role()}"

    assert complaints(judge) == ""


TOLD_LATER = {("unlock_page", "placeLabel")}
"""Told in the code when there are words: in that form it would hold up the first page. Tried in test_several_programs.py."""


@pytest.mark.parametrize("form", sorted(FORMS.glob("*.ui")), ids=lambda form: form.stem)
def test_a_label_whose_words_come_later_never_guesses_that_they_are_markup(form: Path) -> None:
    found = []
    for widget in ElementTree.parse(form).iter("widget"):
        said = {one.get("name"): "".join(one.itertext()).strip() for one in widget.iter("property")}
        guesses = not {"PlainText", "RichText"} & set(said.get("textFormat", "").split("::"))
        if widget.get("class") == "QLabel" and not said.get("text") and guesses:
            found.append(widget.get("name"))

    assert [name for name in found if (form.stem, name) not in TOLD_LATER] == []


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
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("text", "warning_soft"),
    ("warning", "window"),
    ("accent", "window"),
)
LOOKS = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark"), pytest.param(CONTRAST, id="contrast")]

SHAPE_ON_GROUND = (
    ("focus", "window"),
    ("focus", "surface"),
    ("focus", "soft"),
    ("focus", "warning_soft"),
    ("edge", "surface"),  # the outline of fields, buttons and check boxes, and the bars that scroll
    ("edge", "window"),
    ("edge", "soft"),
    ("muted", "surface"),
    ("accent", "surface"),  # marks of steps
    ("accent", "soft"),
    ("warning", "surface"),  # the outline of a date that is none
)


@pytest.mark.parametrize("colours", LOOKS)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= LEAST_TEXT_CONTRAST


@pytest.mark.parametrize("colours", LOOKS)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_ON_GROUND)
def test_shapes_that_carry_meaning_stand_out_from_their_ground(colours: Colours, shape: str, ground: str) -> None:
    assert contrast(getattr(colours, shape), getattr(colours, ground)) >= LEAST_SHAPE_CONTRAST


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_levels_are_told_apart_by_lightness_alone(choice: Choice) -> None:
    screens.look(choice=choice)
    colours = [theme.level_colour(place, 4) for place in range(4)]
    lightness = [luminance(colour) for colour in colours]

    assert lightness == sorted(lightness, reverse=choice is Choice.LIGHT)
    assert all(contrast(one, other) >= LEAST_STEP for one, other in pairwise(colours))


@pytest.mark.parametrize("colours", LOOKS)
def test_the_per_cent_written_in_a_bar_stands_out_from_it(colours: Colours) -> None:
    for level in colours.levels:
        assert contrast(distribution.ink_on(QColor(level)).name(), level) >= LEAST_TEXT_CONTRAST


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_in_our_high_contrast_text_stands_out_still_more(text: str, ground: str) -> None:
    assert contrast(getattr(CONTRAST, text), getattr(CONTRAST, ground)) >= LEAST_HIGH_CONTRAST


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
