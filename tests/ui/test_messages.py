"""Questions to the system: which folder, which files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ioplab.ui import messages


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Whoever asks."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, list[str]], list[tuple[str, ...]]]:
    """Answers in the system's stead; what it was asked comes back."""

    def answer(folder: str, files: list[str]) -> list[tuple[str, ...]]:
        questions: list[tuple[str, ...]] = []

        def ask_folder(_: QWidget, *words: str) -> str:
            questions.append(words)
            return folder

        def ask_files(_: QWidget, *words: str) -> tuple[list[str], str]:
            questions.append(words)
            return files, ""

        monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask_folder)
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask_files)
        return questions

    return answer


Answer = Callable[[str, list[str]], list[tuple[str, ...]]]


def test_a_folder_is_asked_for_from_where_one_is(parent: QWidget, asked: Answer) -> None:
    questions = asked("/hjem/tall", [])

    assert messages.ask.folder(parent, "/hjem") == Path("/hjem/tall")
    assert questions == [("Velg mappe", "/hjem")]


def test_choosing_no_folder_is_an_answer_too(parent: QWidget, asked: Answer) -> None:
    asked("", [])

    assert messages.ask.folder(parent, "/hjem") is None


def test_files_are_asked_for_by_their_kind(parent: QWidget, asked: Answer) -> None:
    questions = asked("", ["/hjem/a", "/hjem/b"])

    assert messages.ask.files(parent, "/hjem") == [Path("/hjem/a"), Path("/hjem/b")]
    assert messages.ask.plan_files(parent, "/hjem") == [Path("/hjem/a"), Path("/hjem/b")]
    assert [words[2] for words in questions] == ["Tall fra team (*.iopagg)", "Planer (*.json)"]


def test_documents_go_where_the_system_keeps_them_and_else_at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    kept = tmp_path / "Dokumenter"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(kept))
    assert messages.documents_folder() == Path.home(), "what is not there is never suggested"
    kept.mkdir()
    assert messages.documents_folder() == kept
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: "")
    assert messages.documents_folder() == Path.home()
