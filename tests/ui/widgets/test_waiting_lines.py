"""Lines that wait for a button."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.waiting_lines import Unfinished, WaitingLines


class Desk:
    """A line about whoever is shown."""

    def __init__(self, kept: Unfinished) -> None:
        self.shown = "Emil"
        self.line = QLineEdit()
        self.line.setObjectName("measureEdit")
        self.lines = WaitingLines(kept)
        self.lines.add(self.line, lambda: self.shown)
        self.lines.refresh()

    def show(self, who: str) -> None:
        self.shown = who
        self.lines.refresh()


@pytest.fixture
def kept() -> Unfinished:
    """What the session holds."""
    return {}


@pytest.fixture
def desk(kept: Unfinished, qtbot: QtBot) -> Desk:
    """An empty line about Emil."""
    made = Desk(kept)
    qtbot.addWidget(made.line)
    return made


def test_what_is_written_stays_with_whom_it_is_about(desk: Desk) -> None:
    desk.line.setText("Lesekurs")

    desk.show("Live")
    assert desk.line.text() == ""
    desk.show("Emil")

    assert desk.line.text() == "Lesekurs"


def test_a_new_form_shows_what_was_written_in_the_old_one(desk: Desk, kept: Unfinished, qtbot: QtBot) -> None:
    desk.line.setText("Lesekurs")

    after = Desk(kept)
    qtbot.addWidget(after.line)

    assert after.line.text() == "Lesekurs"
    assert after.line.isModified()


def test_what_has_been_stored_is_not_kept(desk: Desk, kept: Unfinished) -> None:
    desk.line.setText("Lesekurs")

    desk.lines.done(desk.line)

    assert desk.line.text() == ""
    assert not desk.lines.holds(desk.line)
    assert kept == {}


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.tuples(st.sampled_from(["Emil", "Live", "Noor"]), st.text("abc", max_size=2))))
def test_nobody_ever_sees_what_is_written_about_another(steps: list[tuple[str, str]]) -> None:
    desk, last = Desk({}), dict.fromkeys(["Emil", "Live", "Noor"], "")
    for who, text in steps:
        desk.show(who)
        assert desk.line.text() == last[who]
        desk.line.setText(text)
        last[who] = text
