"""Frames that scroll, and keep what has the focus in sight."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ioplab.ui.scrolling import bring_into_view, scrolled
from tests.support import screens


@pytest.fixture
def fields() -> tuple[QLineEdit, QLineEdit]:
    """The first and the last field of a long page."""
    return QLineEdit(), QLineEdit()


@pytest.fixture
def frame(fields: tuple[QLineEdit, QLineEdit], qtbot: QtBot) -> Iterator[QScrollArea]:
    """A long page in a small window, with a frame that scrolls of its own in the middle of it."""
    inner, page = QWidget(), QWidget()
    inside = QVBoxLayout(inner)
    outside = QVBoxLayout(page)
    for widget in (QLabel("\n" * 40), fields[1]):
        inside.addWidget(widget)
    area = QScrollArea()
    area.setObjectName("scrollArea")
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.setMinimumHeight(200)
    for one in (fields[0], QLabel("\n" * 40), area):
        outside.addWidget(one)
    made = scrolled(page)
    window = screens.show_alone(qtbot, made, size=(300, 300))
    yield made
    window.close()


def test_frames_are_no_stops_for_tab(frame: QScrollArea) -> None:
    frames = [frame, *frame.findChildren(QScrollArea)]

    assert [one.focusPolicy() for one in frames] == [Qt.FocusPolicy.NoFocus] * 2


def test_what_is_out_of_sight_is_scrolled_to_through_every_frame(frame: QScrollArea, fields: tuple[QLineEdit, QLineEdit]) -> None:
    assert fields[1].visibleRegion().isEmpty()

    bring_into_view(fields[1])

    assert not fields[1].visibleRegion().isEmpty()
    assert frame.verticalScrollBar().value() > 0


def test_what_is_seen_stays_where_it_is(frame: QScrollArea, fields: tuple[QLineEdit, QLineEdit]) -> None:
    bring_into_view(fields[0])

    assert frame.verticalScrollBar().value() == 0
