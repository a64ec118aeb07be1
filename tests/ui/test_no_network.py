"""The program speaks to no other machine unless somebody asks for it, and starts whatever lies where it keeps the curricula."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.exchange import curriculum_file
from ioplab.ui.pages.pupil import PupilPage
from tests.support import screens
from tests.support.screens import PATIENCE

DAMAGED = {
    "nothing": None,
    "empty": b"",
    "cut": b'{"format":"ioplab-curriculum/1","goals":[{"co',
    "newer": b'{"format":"ioplab-curriculum/2"}',
    "nested": b'{"format":"ioplab-curriculum/1","x":' + b"[" * 100_000,
    "bytes": bytes(range(256)) * 40,
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What has been asked of the network, all of which is refused."""
    found: list[Any] = []

    def refuse(*asked: Any, **_: Any) -> NoReturn:
        found.append(asked)
        raise OSError("there is no network")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, refuse)
    return found


@pytest.mark.parametrize("kept", DAMAGED)
def test_the_program_starts_and_shows_every_place_without_the_network_and_with_damaged_curricula(
    kept: str, asked: list[Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "curriculum.json"
    content = DAMAGED[kept]
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(curriculum_file, "place", lambda: path)
    window = screens.open_window(qtbot, tmp_path)
    window.try_example()
    qtbot.waitUntil(lambda: window.workplace is not None, timeout=PATIENCE)
    assert window.workplace is not None

    for place in tuple(window.workplace._makers):
        window.workplace.go(place)
    page = window.workplace.go("pupil")
    assert isinstance(page, PupilPage)
    page.show_step(Step.GOALS)

    assert asked == []
    assert (path.read_bytes() if content is not None else None) == content
