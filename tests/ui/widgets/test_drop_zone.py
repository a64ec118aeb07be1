"""Files dropped on the principal's page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from ioplab.ui.widgets.drop_zone import DropZone


@pytest.fixture
def zone(qtbot: QtBot) -> DropZone:
    """A place to drop files on."""
    made = DropZone()
    qtbot.addWidget(made)
    return made


def dragged(*urls: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


def enter(zone: DropZone, data: QMimeData) -> bool:
    """Whether what is dragged over the zone is welcome."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    event.ignore()
    zone.dragEnterEvent(event)
    return event.isAccepted()


def drop(zone: DropZone, data: QMimeData) -> list[Path]:
    """What the zone tells of what is dropped on it."""
    told: list[Path] = []
    zone.dropped.connect(told.extend)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    return told


def test_files_are_welcome(zone: DropZone) -> None:
    assert enter(zone, dragged("file:///tmp/tall.iopagg"))


def test_text_is_not(zone: DropZone) -> None:
    assert not enter(zone, dragged(text="tall"))


def test_dropped_files_are_told_in_order(zone: DropZone) -> None:
    told = drop(zone, dragged("file:///tmp/a.iopagg", "file:///tmp/b%20c.iopagg"))

    assert told == [Path("/tmp/a.iopagg"), Path("/tmp/b c.iopagg")]


def test_addresses_on_the_net_are_left_out(zone: DropZone) -> None:
    assert drop(zone, dragged("https://example.org/a.iopagg", "file:///tmp/a.iopagg")) == [Path("/tmp/a.iopagg")]
    assert drop(zone, dragged("https://example.org/a.iopagg")) == []
