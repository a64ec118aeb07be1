"""A page on the screen: fitted to the room there is, turned by keys, and heard by those who do not see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ioplab.reports.preview import PageSize, Picture
from ioplab.ui import theme
from ioplab.ui.theme import Choice
from ioplab.ui.widgets.page_view import PageView, Zoom
from tests.support import screens

SIZE = PageSize(width=200, height=300)
BLUE = bytes([255, 0, 0, 255])
"""As pixels stand in a picture: blue first."""


def a_picture(width: int = 200, height: int = 300) -> Picture:
    return Picture(width=width, height=height, stride=4 * width, pixels=BLUE * width * height)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    """In a window of its own with room for the page, which is shown."""
    made = PageView()
    window = QWidget()
    qtbot.addWidget(window)
    made.setParent(window)
    window.resize(600, 700)
    made.setGeometry(0, 0, 600, 700)
    made.window_of_it = window  # type: ignore[attr-defined]
    screens.bring_to_front(qtbot, window)
    made.setFocus()
    show(made)
    return made


def show(view: PageView, which: str = "Side 1 av 3", text: str = "Leser én linje") -> None:
    view.show_page(a_picture(), SIZE, which=which, text=text, words="")
    settle()


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def painted(view: PageView) -> tuple[int, int, int, int]:
    """Where the page is: left, top, right, bottom."""
    image = view.viewport().grab().toImage()
    blue = [
        (x, y)
        for x in range(0, image.width())
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y) == QColor(0, 0, 255)
    ]
    across, down = [x for x, _ in blue], [y for _, y in blue]
    return min(across), min(down), max(across), max(down)


# Keys


@pytest.mark.parametrize(
    ("key", "pages"),
    [("PgDown", 1), ("PgUp", -1), ("Right", 1), ("Left", -1), ("Down", 1), ("Up", -1)],
)
def test_keys_turn_pages(view: PageView, qtbot: QtBot, key: str, pages: int) -> None:
    with qtbot.waitSignal(view.turned, timeout=1000) as turned:
        screens.Keyboard(qtbot).press(key)

    assert turned.args == [pages]


def test_home_and_end_lead_to_the_first_and_the_last(view: PageView, qtbot: QtBot) -> None:
    heard: list[int] = []
    view.turned.connect(heard.append)

    screens.Keyboard(qtbot).press("End", "Home")

    assert heard[0] > 1000
    assert heard[1] < -1000


def test_down_scrolls_a_page_as_wide_as_the_window_before_it_turns_it(view: PageView, qtbot: QtBot) -> None:
    view.set_zoom(Zoom.WIDTH)
    settle()
    heard: list[int] = []
    view.turned.connect(heard.append)
    keyboard, bar = screens.Keyboard(qtbot), view.verticalScrollBar()
    assert bar.maximum() > 0

    while bar.value() < bar.maximum():
        keyboard.press("Down")
    assert heard == []
    keyboard.press("Down")
    assert heard == [1]


def test_another_page_begins_at_its_top(view: PageView) -> None:
    view.set_zoom(Zoom.WIDTH)
    settle()
    view.verticalScrollBar().setValue(50)

    show(view, "Side 1 av 3")
    assert view.verticalScrollBar().value() == 50
    show(view, "Side 2 av 3")
    assert view.verticalScrollBar().value() == 0


def test_the_wheel_scrolls_what_is_around_where_the_whole_page_is_seen(view: PageView) -> None:
    assert not wheel(view).isAccepted()

    view.set_zoom(Zoom.WIDTH)
    settle()
    assert wheel(view).isAccepted()


def wheel(view: PageView) -> QWheelEvent:
    middle = QPoint(50, 50)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, view.mapToGlobal(middle), QPoint(0, -10), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    view.wheelEvent(event)
    return event


# Fitting


def test_the_whole_page_is_seen_in_its_own_shape(view: PageView) -> None:
    left, top, right, bottom = painted(view)

    assert (bottom - top) / (right - left) == pytest.approx(1.5, abs=0.02)
    assert top >= 0
    assert bottom <= view.viewport().height()
    assert abs((left + right) / 2 - view.viewport().width() / 2) < 2


def test_the_page_may_be_as_wide_as_the_window(view: PageView) -> None:
    view.set_zoom(Zoom.WIDTH)
    settle()

    left, _, right, _ = painted(view)

    assert right - left == pytest.approx(view.viewport().width() - 24, abs=3)


def test_pages_are_asked_for_as_large_as_they_are_seen(view: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.size_wanted, timeout=1000) as whole:
        view.set_zoom(Zoom.WHOLE)
    with qtbot.waitSignal(view.size_wanted, timeout=1000) as wide:
        view.set_zoom(Zoom.WIDTH)
    with qtbot.waitSignal(view.size_wanted, timeout=1000) as narrow:
        view.resize(300, 700)

    assert whole.args[0] == pytest.approx((700 - 24) / 300, abs=0.05)
    assert narrow.args[0] < whole.args[0] < wide.args[0]


# Heard


def test_what_stands_on_the_page_is_heard_and_which_page_it_is(view: PageView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)

    assert interface.text(QAccessible.Text.Name) == "Forhåndsvisning, Side 1 av 3"
    assert interface.text(QAccessible.Text.Description) == "Leser én linje"
    assert interface.role() is QAccessible.Role.Document


def test_where_there_is_no_page_the_words_are_seen_and_heard(view: PageView) -> None:
    before = view.viewport().grab().toImage()

    view.show_page(None, None, which="", text="", words="Evalueringen er ikke startet.")
    settle()

    assert view.accessibleDescription() == "Evalueringen er ikke startet."
    assert view.accessibleName() == "Forhåndsvisning"
    assert view.viewport().grab().toImage() != before


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.CONTRAST])
def test_one_sees_whether_the_keyboard_is_here(view: PageView, choice: Choice) -> None:
    screens.look(choice=choice)
    settle()
    with_focus = view.viewport().grab().toImage().pixelColor(1, 300)
    view.clearFocus()
    settle()

    assert with_focus == QColor(theme.current().colours.focus)
    assert view.viewport().grab().toImage().pixelColor(1, 300) != with_focus


def test_a_click_brings_the_keyboard_here(view: PageView) -> None:
    view.clearFocus()

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)

    assert view.hasFocus()
