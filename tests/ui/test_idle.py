"""Nobody reads over one's shoulder: the vault locks when nobody is there, and the screen is covered at one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.ui import idle
from ioplab.ui.idle import IdleWatch
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.standing import Standing, recalled, remember
from tests.support.screens import Keyboard
from tests.support.vaults import PASSPHRASE, InUse

MINUTE = 60.0


class Wall:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.at = 1_000_000.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def watch(qapp: QApplication, wall: Wall) -> IdleWatch:
    made = IdleWatch(qapp, wall)
    made.begin()
    return made


def test_it_warns_a_minute_before_and_then_locks(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    wall.at += 9 * MINUTE - 1
    with qtbot.assertNotEmitted(watch.near), qtbot.assertNotEmitted(watch.idle):
        watch.tick()
    wall.at += 1
    with qtbot.waitSignal(watch.near, timeout=100), qtbot.assertNotEmitted(watch.idle):
        watch.tick()
    wall.at += MINUTE
    with qtbot.waitSignal(watch.idle, timeout=100):
        watch.tick()


def test_somebody_who_is_there_is_left_alone(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    wall.at += 9.5 * MINUTE
    watch.tick()
    with qtbot.waitSignal(watch.stayed, timeout=100):
        watch.touch()
    wall.at += 8 * MINUTE
    with qtbot.assertNotEmitted(watch.near), qtbot.assertNotEmitted(watch.idle):
        watch.tick()


def test_a_clock_that_is_set_back_neither_locks_nor_stops_it(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    wall.at -= 3600
    with qtbot.assertNotEmitted(watch.idle):
        watch.tick()
    wall.at += 10 * MINUTE
    with qtbot.waitSignal(watch.idle, timeout=100):
        watch.tick()


@pytest.mark.parametrize("stored", ["0", "-1", "tull", "", "1000000"])
def test_a_time_nobody_can_have_chosen_is_the_usual(stored: str, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(idle.SETTING, stored)

    assert idle.stored_minutes(settings) == 10


def handle(window: MainWindow) -> QWindow:
    found = window.windowHandle()
    assert found is not None
    return found


@pytest.fixture
def at_work(window: MainWindow, in_use: InUse, qtbot: QtBot, wall: Wall) -> MainWindow:
    """Kari at work, with a clock on the wall that the test moves."""
    window._idle._now = wall
    window.show_vault(in_use.vault)
    qtbot.waitExposed(window)
    return window


def is_open(window: MainWindow) -> bool:
    return window.session is not None


def leave(window: MainWindow, wall: Wall, minutes: float) -> None:
    wall.at += minutes * MINUTE
    window._idle.tick()
    QApplication.processEvents()


def test_after_ten_minutes_the_way_in_is_shown_and_nothing_typed_is_lost(
    at_work: MainWindow, in_use: InUse, wall: Wall, qtbot: QtBot
) -> None:
    workplace = at_work.workplace
    assert workplace is not None
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.PUPIL)
    edit = page.step_page(Step.PUPIL).ui.strengthsEdit  # type: ignore[attr-defined]
    edit.setFocus()
    edit.setPlainText("Bygger høye tårn")

    leave(at_work, wall, 10)

    assert not is_open(at_work)
    assert at_work.unlock_page.isVisible()
    at_work.unlock(in_use.vault.path, PASSPHRASE)
    qtbot.waitUntil(lambda: is_open(at_work))
    assert at_work.session is not None
    assert at_work.session.workspace.pupil(in_use.pupil_id).strengths == "Bygger høye tårn"


def test_one_comes_back_to_where_one_was(at_work: MainWindow, in_use: InUse, wall: Wall, qtbot: QtBot) -> None:
    assert at_work.workplace is not None
    page = at_work.workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.TEAM)

    leave(at_work, wall, 10)
    at_work.unlock(in_use.vault.path, PASSPHRASE)
    qtbot.waitUntil(lambda: is_open(at_work))

    assert at_work.workplace is not None
    assert at_work.workplace.standing() == Standing(page="pupil", pupil=in_use.pupil_id, step=Step.TEAM.value)


def test_the_warning_is_said_and_taken_back_when_a_key_is_pressed(at_work: MainWindow, wall: Wall) -> None:
    leave(at_work, wall, 9)
    assert at_work.workplace is not None
    notice = at_work.workplace._notice()
    assert "låses om ett minutt" in notice.accessibleName() + "".join(one.text() for one in notice.findChildren(QLabel))

    QTest.keyClick(handle(at_work), Qt.Key.Key_Shift)

    assert not notice.isVisible() or "låses" not in "".join(one.text() for one in notice.findChildren(QLabel))


def test_the_first_key_after_a_long_sleep_locks_and_goes_nowhere_else(at_work: MainWindow, wall: Wall) -> None:
    wall.at += 8 * 60 * MINUTE

    QTest.keyClick(handle(at_work), Qt.Key.Key_A)
    QApplication.processEvents()

    assert not is_open(at_work)


def test_the_time_is_chosen_in_settings_and_kept(at_work: MainWindow, wall: Wall) -> None:
    at_work.lock_after(30)

    leave(at_work, wall, 28)
    assert at_work.session is not None
    assert at_work.session.lock_minutes == 30
    leave(at_work, wall, 2)
    assert not is_open(at_work)
    assert idle.stored_minutes(at_work._settings) == 30


def test_what_was_copied_is_gone_with_the_lock(at_work: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _: True)  # a screen in memory never says so
    clipboard.setText("Embla mestrer med litt støtte")

    at_work.lock()

    assert clipboard.text() == ""


def test_what_was_copied_elsewhere_stays(at_work: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("en handleliste")
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _: False)
    monkeypatch.setattr(type(clipboard), "ownsSelection", lambda _: False)

    at_work.lock()

    assert clipboard.text() == "en handleliste"
    clipboard.clear()


# Skjerm for innsyn


def test_one_key_covers_everything_and_the_same_key_shows_it_again(
    at_work: MainWindow, keyboard: Keyboard, in_use: InUse
) -> None:
    assert at_work.workplace is not None
    at_work.workplace.go("pupil")
    focus = QApplication.focusWidget()
    assert focus is not None

    keyboard.press("Ctrl+B")

    assert not at_work.workplace.isVisible()
    shown = [label.text() for label in at_work.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Skjermen er dekket", "Alt du har skrevet, står der det sto. Ctrl+B viser det igjen."]

    keyboard.press("Ctrl+B")

    assert at_work.workplace.isVisible()
    assert QApplication.focusWidget() is focus
    assert at_work.session is not None
    assert at_work.session.workspace.vault is in_use.vault


def test_escape_shows_it_again_and_lock_locks(at_work: MainWindow, keyboard: Keyboard) -> None:
    at_work.cover()
    keyboard.press("Escape")
    assert at_work.workplace is not None
    assert at_work.workplace.isVisible()

    at_work.cover()
    assert at_work._cover is not None
    at_work._cover.ui.lockButton.click()

    assert not is_open(at_work)
    assert at_work.unlock_page.isVisible()


def test_a_covered_screen_is_locked_too_and_stays_covered_meanwhile(at_work: MainWindow, wall: Wall) -> None:
    at_work.cover()

    leave(at_work, wall, 10)

    assert not is_open(at_work)
    assert at_work._cover is not None
    assert not at_work.unlock_page.isVisible()
    at_work.uncover()
    assert at_work.unlock_page.isVisible()


# Where one stood


def test_what_is_remembered_holds_no_name(at_work: MainWindow, in_use: InUse) -> None:
    at_work.lock()

    stored = str(at_work._settings.value("standing"))
    assert in_use.pupil_id in stored
    assert in_use.vault.person not in stored


@pytest.mark.parametrize("damaged", ["", "tull", "[]", '{"a": 1}', "null"])
def test_what_is_damaged_leads_nowhere_in_particular(damaged: str, in_use: InUse, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("standing", damaged)

    assert recalled(settings, in_use.vault) == Standing()
    remember(settings, in_use.vault, Standing(page="talks"))
    assert recalled(settings, in_use.vault) == Standing(page="talks")


def test_another_person_is_not_led_to_where_the_first_stood(
    in_use: InUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    remember(settings, in_use.vault, Standing(page="pupil", pupil="x"))

    monkeypatch.setattr(in_use.vault, "person", "Jon")

    assert recalled(settings, in_use.vault) == Standing()
