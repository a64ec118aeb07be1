"""Questions to the system that a test must never meet: which folder, which files. Replaced as a whole in tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ioplab.i18n import tr


def _ask_folder(parent: QWidget, start: str) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(parent, tr("Velg mappe"), start)
    return Path(chosen) if chosen else None


def _ask_files(parent: QWidget, start: str) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Velg filer"), start, tr("Tall fra team (*.iopagg)"))
    return [Path(one) for one in chosen]


def _ask_plan_files(parent: QWidget, start: str) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Velg planer"), start, tr("Planer (*.json)"))
    return [Path(one) for one in chosen]


def _ask_answer_files(parent: QWidget, start: str) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Velg svarfiler"), start, tr("Svar fra kolleger (*.iopsvar)"))
    return [Path(one) for one in chosen]


def _ask_request_file(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg forespørselen"), start, tr("Forespørsler (*.iopbidrag)"))
    return Path(chosen) if chosen else None


@dataclass(slots=True)
class Asks:
    """How the program asks."""

    folder: Callable[[QWidget, str], Path | None] = _ask_folder
    files: Callable[[QWidget, str], list[Path]] = _ask_files
    plan_files: Callable[[QWidget, str], list[Path]] = _ask_plan_files
    answer_files: Callable[[QWidget, str], list[Path]] = _ask_answer_files
    request_file: Callable[[QWidget, str], Path | None] = _ask_request_file


ask = Asks()
"""The one in force."""


def documents_folder() -> Path:
    """Where the user's documents are."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()
