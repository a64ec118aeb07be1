"""The year wheel as a picture to look at, to click on, and to walk through with the keyboard."""

from __future__ import annotations

import math
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import WheelTaskId
from ioplab.domain.year_wheel import Progress
from ioplab.operations import year_wheel as operations
from ioplab.ui import theme
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.year_wheel import WheelView
from ioplab.ui.widgets.year_wheel import YearWheel, broken, parted
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse, clock_of

USUAL = ["team_workshop", "quality_check", "class_theme", "count_autumn"]


@pytest.fixture
def view(session: Session, in_use: InUse) -> WheelView:
    """The wheel in November."""
    clock_of(in_use.vault).moment = clock_of(in_use.vault).moment.replace(month=11, day=20)
    made = WheelView(session)
    made.show({Step.MIDYEAR: Progress(done=1, of=2), Step.QUALITY: Progress(done=2, of=2)})
    return made


@pytest.fixture
def wheel(view: WheelView, qtbot: QtBot) -> YearWheel:
    """The wheel on the screen, with the keyboard."""
    made = YearWheel()
    made.show_wheel(view)
    made.window_of_test = screens.show_alone(qtbot, made, size=(340, 340))  # type: ignore[attr-defined] # held on to
    return made


def middle_of(wheel: YearWheel, key: str) -> QPointF:
    """The middle of a task's arc."""
    circles = wheel._circles()
    for one, arc in zip(wheel._deadlines, wheel._arcs, strict=True):
        if one.task.id == key:
            return circles.point((arc.start + arc.end) / 2, sum(circles.lane(arc.lane)) / 2)
    raise AssertionError(key)


def picture(wheel: YearWheel) -> QImage:
    return wheel.grab().toImage()


# Keyboard


def test_the_keyboard_begins_at_what_is_next(wheel: YearWheel) -> None:
    assert wheel.current is not None
    assert wheel.current.task.id == "midyear_talks"


def test_the_arrows_go_from_task_to_task_all_the_way_round(wheel: YearWheel, keyboard: Keyboard, view: WheelView) -> None:
    keyboard.press("Home")
    passed = []
    for _ in view.deadlines:
        assert wheel.current is not None
        passed.append(wheel.current.task.id)
        keyboard.press("Right")

    assert passed == [one.task.id for one in view.deadlines]
    assert wheel.current == view.deadlines[0]

    keyboard.press("Left")
    assert wheel.current == view.deadlines[-1]
    keyboard.press("Home", "End", "Up", "Down")
    assert wheel.current == view.deadlines[-1]


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_enter_and_space_choose_the_task(wheel: YearWheel, keyboard: Keyboard, qtbot: QtBot, key: str) -> None:
    keyboard.press("Home", "Right")

    with qtbot.waitSignal(wheel.task_chosen, timeout=1000) as chosen:
        keyboard.press(key)

    assert chosen.args == ["quality_check"]


def test_where_the_keyboard_is_is_told_in_words(wheel: YearWheel, keyboard: Keyboard) -> None:
    keyboard.press("Home")

    assert wheel.accessibleName() == "Årshjul"
    assert wheel.accessibleDescription().startswith("Gjennomgang av IOP-ene i team, 16. aug, forbi, team")
    assert "Neste frist: Samarbeidsmøte og utviklingssamtale, om 56 dager" in wheel.accessibleDescription()


def test_without_the_keyboard_the_wheel_tells_what_is_next(wheel: YearWheel) -> None:
    wheel.clearFocus()

    assert wheel.accessibleDescription() == "Neste frist: Samarbeidsmøte og utviklingssamtale, om 56 dager"


def test_the_task_with_the_keyboard_has_a_ring_and_it_goes_with_the_focus(wheel: YearWheel) -> None:
    ring = QColor(theme.current().colours.focus).rgb()
    with_ring = sum(pixel == ring for pixel in pixels(picture(wheel)))

    wheel.clearFocus()

    assert with_ring > sum(pixel == ring for pixel in pixels(picture(wheel)))


def pixels(image: QImage) -> list[int]:
    return [image.pixel(x, y) for x in range(image.width()) for y in range(image.height())]


def test_the_task_stays_when_the_wheel_is_shown_anew(wheel: YearWheel, keyboard: Keyboard, view: WheelView) -> None:
    keyboard.press("Home", "Right")

    view.show({})
    wheel.show_wheel(view)

    assert wheel.current is not None
    assert wheel.current.task.id == "quality_check"


def test_a_task_that_is_gone_gives_the_keyboard_to_what_is_next(wheel: YearWheel, view: WheelView, session: Session) -> None:
    session.run(operations.remove_task, WheelTaskId("midyear_talks"))

    view.show({})
    wheel.show_wheel(view)

    assert wheel.current is not None
    assert wheel.current.task.id == "midyear"


# Mouse


def test_every_arc_can_be_clicked(wheel: YearWheel, view: WheelView) -> None:
    chosen: list[Any] = []
    wheel.task_chosen.connect(chosen.append)

    for one in view.deadlines:
        QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=middle_of(wheel, one.task.id).toPoint())

    assert chosen == [one.task.id for one in view.deadlines]


def test_a_click_beside_all_arcs_chooses_nothing(wheel: YearWheel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(wheel.task_chosen):
        QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=wheel.rect().center())
        QTest.mouseClick(wheel, Qt.MouseButton.RightButton, pos=middle_of(wheel, "annual").toPoint())
        QTest.mouseClick(wheel, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_what_can_be_clicked_shows_it_and_says_what_it_is(wheel: YearWheel, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _, words, __: said.append(words))
    place_of = middle_of(wheel, "ppt_meetings").toPoint()

    QTest.mouseMove(wheel, place_of)
    assert wheel.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(wheel, QHelpEvent(QHelpEvent.Type.ToolTip, place_of, wheel.mapToGlobal(place_of)))
    assert said[0].startswith("Samarbeidsmøter med PPT, 1. feb – 31. mai, kommer")

    QTest.mouseMove(wheel, wheel.rect().center())
    assert wheel.cursor().shape() == Qt.CursorShape.ArrowCursor


# Painting


def test_a_long_task_is_an_arc_over_its_months(wheel: YearWheel) -> None:
    for month in (2.2, 3.5, 5.8):
        circles = wheel._circles()
        angle = (month + 4) * 30  # August is the month of no degrees, February that of 180
        point = circles.point(angle, sum(circles.lane(0)) / 2)
        found = wheel.task_at(point)
        assert found is not None
        assert found.task.id == "ppt_meetings"


def test_the_hand_points_at_today_in_this_school_year_only(wheel: YearWheel, view: WheelView, session: Session) -> None:
    wheel.clearFocus()
    colour = QColor(theme.current().colours.focus).rgb()
    circles = wheel._circles()
    angle = 90 + 30 * 19 / 30  # 20 November
    on_the_hand = circles.point(angle, (circles.lane(2)[0] + circles.months) / 2).toPoint()
    assert picture(wheel).pixel(on_the_hand) == colour

    session.workspace.year = session.workspace.year.next
    view.show({})
    wheel.show_wheel(view)

    assert picture(wheel).pixel(on_the_hand) != colour


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_wheel_grows_with_the_text(wheel: YearWheel, scale: float) -> None:
    usual = wheel.minimumSizeHint().width()
    screens.look(scale=scale)

    assert wheel.minimumSizeHint().width() == pytest.approx(usual * scale, abs=1)
    assert wheel.sizeHint().width() >= wheel.minimumSizeHint().width()


@pytest.mark.parametrize("side", [240, 300, 600])
def test_no_arc_comes_outside_the_wheel_or_into_the_middle(wheel: YearWheel, side: int) -> None:
    wheel.window().resize(side + 40, side + 40)
    wheel.resize(side, side)
    circles = wheel._circles()

    for arc in wheel._arcs:
        inner, outer = circles.lane(arc.lane)
        assert wheel._hub_radius(circles) < inner < outer < circles.months


def test_an_empty_year_says_so(view: WheelView, session: Session, qtbot: QtBot) -> None:
    for one in [*view.deadlines[1:]]:
        session.run(operations.remove_task, one.task.id)
    session.run(operations.tick_task, view.deadlines[0].task.id, session.workspace.year, done=True)
    made = YearWheel()
    qtbot.addWidget(made)
    view.show({})
    made.show_wheel(view)

    assert made.accessibleDescription() == "Ingen frister igjen"
    assert not made.grab().isNull()


def test_a_wheel_that_shows_nothing_yet_takes_keys_and_paints(qtbot: QtBot) -> None:
    made = YearWheel()
    qtbot.addWidget(made)

    QTest.keyClick(made, Qt.Key.Key_Right)
    QTest.keyClick(made, Qt.Key.Key_Return)

    assert made.current is None
    assert not made.grab().isNull()


# Words in the middle


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Halvårsevaluering", ["Halvårs-", "evaluering"]),
        ("utviklingssamtale", ["utviklings-", "samtale"]),
        ("Kvalitetssikring", ["Kvalitets-", "sikring"]),
        ("Samarbeidsmøte", ["Samarbeids-", "møte"]),
        ("Telling", ["Telling"]),
        ("Os", ["Os"]),
    ],
)
def test_a_compound_is_parted_where_its_words_meet(word: str, parts: list[str]) -> None:
    assert parted(word) == parts


@pytest.mark.parametrize("radius", [40, 55, 80])
def test_words_that_are_said_to_fit_do(radius: float, qapp: QApplication) -> None:
    metrics = QFontMetricsF(qapp.font())

    for title in ("Vedtak", "Halvårsevaluering", "Neste års IOP-team", "Samarbeidsmøte og utviklingssamtale"):
        lines = broken(title, metrics, radius, metrics.height())
        if lines is None:
            continue
        assert "".join(lines).replace("-", "").replace(" ", "") == title.replace("-", "").replace(" ", "")
        height = (len(lines) + 1) * metrics.height() / 2
        assert all(math.hypot(metrics.horizontalAdvance(line) / 2, height) <= radius + 1 for line in lines)


@pytest.mark.parametrize("title", ["Et navn uten noe sted å dele " * 12, "Uforståeliglangtordutenmellomrom" * 4])
def test_a_title_without_end_is_cut_with_an_ellipsis_inside_the_middle(wheel: YearWheel, title: str) -> None:
    radius = 50.0
    font, lines = wheel._hub_words(title, radius, 15.0)

    assert len(lines) <= 4
    assert any("…" in line for line in lines)
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 2 * radius for line in lines)
