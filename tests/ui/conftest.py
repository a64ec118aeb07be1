"""What the tests of the screen start from: a clock that stands still, vaults that are cheap, and the window in front."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ioplab.storage.vault import Vault
from ioplab.ui.main_window import MainWindow
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import opening
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import NORWAY_IN_SUMMER, Clock, InUse

NOVEMBER = datetime(2026, 11, 20, 10, 42, tzinfo=NORWAY_IN_SUMMER)
"""A day when the plans of the example school are in use and the first round has begun."""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The moment at which everything happens."""
    screens.hurry(monkeypatch)
    return screens.stop_the_clock(monkeypatch, NOVEMBER)


@pytest.fixture(autouse=True)
def _usual_look(qapp: object) -> Iterator[None]:  # noqa: ARG001 - there must be an application
    """Light and of normal size, also after a test that was not."""
    if not screens.is_usual_look():
        screens.look()
    yield
    if not screens.is_usual_look():
        screens.look()


@pytest.fixture(autouse=True)
def _nobody_is_asked(_usual_look: None, monkeypatch: pytest.MonkeyPatch) -> None:  # after the look, which is put back last
    """A dialog of the system's own would wait for somebody, and nobody is there: a test that meets one says what was answered."""

    def stands_there(*_: object) -> None:
        raise AssertionError("a dialog would wait here: replace the field of messages.ask that asks")

    for name in ("getExistingDirectory", "getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, stands_there)


@pytest.fixture
def keyboard(qtbot: QtBot) -> Keyboard:
    """Somebody without a mouse."""
    return Keyboard(qtbot)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window as it is when the program has started."""
    return screens.open_window(qtbot, tmp_path)


@pytest.fixture
def example() -> Iterator[Vault]:
    """The example school, as it would be today."""
    with opening.make_example() as made:
        yield made


@pytest.fixture
def session(in_use: InUse, qtbot: QtBot) -> Session:  # noqa: ARG001 - signals need an application
    """What the pages ask: the plan in use, open."""
    return Session(Workspace(in_use.vault))


@pytest.fixture
def workplace(session: Session, qtbot: QtBot) -> Workplace:
    """Where Kari works, in front."""
    made = Workplace(session)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(qtbot, made)
    return made
