"""The program's own test, run beside the window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.ui.viewmodels.self_test import SelfTest, command_line
from tests.support.screens import PATIENCE


def run(qtbot: QtBot, *command: str) -> SelfTest:
    test = SelfTest(command=command)
    test.start()
    qtbot.waitUntil(lambda: not test.is_busy, timeout=PATIENCE)
    return test


def test_its_lines_are_told_and_that_all_is_well(qtbot: QtBot) -> None:
    test = run(qtbot, sys.executable, "-c", "print('  Skrifter: hele\\n\\nAlt virker.')")

    assert test.lines == ["Skrifter: hele", "Alt virker."]
    assert test.state == "✓ Alt virker."


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "import os; os.abort()"])
def test_it_says_so_when_something_fails(qtbot: QtBot, code: str) -> None:
    assert run(qtbot, sys.executable, "-c", code).state.startswith("! Noe virker ikke.")


def test_it_says_so_when_it_cannot_be_started(qtbot: QtBot, tmp_path: Path) -> None:
    assert run(qtbot, str(tmp_path / "ikke-her")).state.startswith("! Prøven kunne ikke startes.")


def test_it_can_be_stopped_and_run_again(qtbot: QtBot) -> None:
    test = SelfTest(command=[sys.executable, "-c", "import sys; print('i gang', flush=True); sys.stdin.read()"])
    test.start()
    qtbot.waitUntil(lambda: test.lines == ["i gang"], timeout=PATIENCE)

    test.stop()
    test.stop()

    assert (test.is_busy, test.state) == (False, "Stoppet.")
    test.start()
    assert (test.is_busy, test.lines) == (True, [])
    test.stop()


def test_it_is_this_very_program_that_is_run(qtbot: QtBot) -> None:
    test = run(qtbot, *command_line(), "--version")

    assert test.lines[0].startswith("ioplab ")


def test_installed_on_windows_it_is_the_program_that_writes_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = tmp_path / "ioplab.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(window))
    assert command_line() == [str(window)]

    (tmp_path / "ioplab-cli.exe").touch()

    assert command_line() == [str(tmp_path / "ioplab-cli.exe")]
