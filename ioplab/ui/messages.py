"""Questions to the system that a test must never meet: which folder, which files, which printer. Replaced as a whole in tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ioplab.i18n import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


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


def _ask_backup_file(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg sikkerhetskopien"), start, tr("Sikkerhetskopier (*.iopbackup)"))
    return Path(chosen) if chosen else None


def _ask_backup_to_write(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Lagre sikkerhetskopien"), start, tr("Sikkerhetskopier (*.iopbackup)"))
    return Path(chosen) if chosen else None


def _ask_figure_to_write(parent: QWidget, start: str) -> Path | None:
    """A dialog of our own and not Qt's short way, so that a file whose ending is added is asked about too where there is one."""
    kinds = {tr("Bilde (*.png)"): "png", tr("Vektortegning (*.svg)"): "svg", tr("PDF (*.pdf)"): "pdf"}
    dialog = QFileDialog(parent, tr("Lagre diagrammet"), start, ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kinds[kind]))
    chosen = dialog.selectedFiles() if dialog.exec() else []
    return Path(chosen[0]) if chosen else None


def _ask_word_file(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg Word-dokumentet"), start, tr("Word-dokumenter (*.docx *.doc)"))
    return Path(chosen) if chosen else None


def _ask_curriculum_file(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg læreplanene fra Udir"), start, tr("Grep fra Udir (*.zip *.json)"))
    return Path(chosen) if chosen else None


def _ask_pupil_list(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg elevlisten"), start, tr("Elevlister (*.csv *.txt *.xlsx *.xlsm)"))
    return Path(chosen) if chosen else None


def _ask_catalogue_file(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg filen"), start, tr("Skala eller årshjul (*.toml)"))
    return Path(chosen) if chosen else None


def _ask_catalogue_to_write(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Lagre som fil"), start, tr("Skala eller årshjul (*.toml)"))
    return Path(chosen) if chosen else None


def _ask_figures_report(parent: QWidget, start: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Velg rapporten"), start, tr("Rapporter (*.json)"))
    return Path(chosen) if chosen else None


def _ask_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Which printer, which pages, how many copies; the paper is A4 until somebody says otherwise."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # which nobody waits for before they print

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Skriv ut"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    if pages:
        dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def _open_folder(folder: Path) -> bool:
    """Show a folder in the system's own program for files; whether it could be asked to."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


@dataclass(slots=True)
class Asks:
    """How the program asks."""

    folder: Callable[[QWidget, str], Path | None] = _ask_folder
    files: Callable[[QWidget, str], list[Path]] = _ask_files
    plan_files: Callable[[QWidget, str], list[Path]] = _ask_plan_files
    answer_files: Callable[[QWidget, str], list[Path]] = _ask_answer_files
    request_file: Callable[[QWidget, str], Path | None] = _ask_request_file
    backup_file: Callable[[QWidget, str], Path | None] = _ask_backup_file
    backup_to_write: Callable[[QWidget, str], Path | None] = _ask_backup_to_write
    figure_to_write: Callable[[QWidget, str], Path | None] = _ask_figure_to_write
    word_file: Callable[[QWidget, str], Path | None] = _ask_word_file
    curriculum_file: Callable[[QWidget, str], Path | None] = _ask_curriculum_file
    pupil_list: Callable[[QWidget, str], Path | None] = _ask_pupil_list
    catalogue_file: Callable[[QWidget, str], Path | None] = _ask_catalogue_file
    catalogue_to_write: Callable[[QWidget, str], Path | None] = _ask_catalogue_to_write
    figures_report: Callable[[QWidget, str], Path | None] = _ask_figures_report
    printer: Callable[[QWidget, int], QPrinter | None] = _ask_printer
    open_folder: Callable[[Path], bool] = _open_folder


ask = Asks()
"""The one in force."""


def documents_folder() -> Path:
    """Where the user's documents are, if there is such a folder; otherwise the user's own folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found and Path(found).is_dir() else Path.home()
