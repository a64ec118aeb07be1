"""`ioplab selftest` run in a process of its own, its lines told as they come: what it finds broken breaks nothing here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from ioplab.i18n import tr

_PATIENCE_MS = 2000
"""How long one that is stopped may take to end."""


def command_line() -> list[str]:
    """How this very product is started from the command line: installed, or by the Python that runs it."""
    program = Path(sys.executable)
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "ioplab"]
    beside = program.with_name(f"{program.stem}-cli{program.suffix}")  # on Windows the window's own program writes no lines
    return [str(beside if beside.is_file() else program)]


class SelfTest(QObject):
    """One run at a time."""

    changed = Signal()
    """There is a line more, or it has come to its end."""

    def __init__(self, parent: QObject | None = None, command: Sequence[str] | None = None) -> None:
        """Run nothing yet.

        Args:
            parent: owns it.
            command: what to run; the program's own test when not told.
        """
        super().__init__(parent)
        self._command = list(command) if command is not None else [*command_line(), "selftest"]
        self._process: QProcess | None = None
        self.lines: list[str] = []
        self.state = ""

    @property
    def is_busy(self) -> bool:
        """Whether it runs now."""
        return self._process is not None

    def start(self) -> None:
        """Run it, unless it runs already."""
        if self._process is not None:
            return
        self.lines = []
        self.state = tr("Prøver …")
        self._process = process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_QPA_PLATFORM", "offscreen")  # the window it tries is never shown
        surroundings.insert("PYTHONUTF8", "1")
        surroundings.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(surroundings)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        process.start(self._command[0], self._command[1:])
        self.changed.emit()

    def stop(self) -> None:
        """End it before its time, if it runs; also when the program ends."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(_PATIENCE_MS)
        process.deleteLater()
        self.state = tr("Stoppet.")
        self.changed.emit()

    def _read(self) -> None:
        if self._process is None:
            return
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("utf-8", errors="replace").strip()
            if line:
                self.lines.append(line)
        self.changed.emit()

    def _end(self, status: int, how: QProcess.ExitStatus) -> None:
        is_well = how is QProcess.ExitStatus.NormalExit and status == 0
        self._settle(tr("✓ Alt virker.") if is_well else tr("! Noe virker ikke. Send linjene til den som hjelper deg."))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._settle(tr("! Prøven kunne ikke startes. Programmet er ikke helt installert."))

    def _settle(self, state: str) -> None:
        if self._process is None:
            return
        self._read()
        rest = bytes(self._process.readAll().data()).decode("utf-8", errors="replace").strip()
        self.lines += [rest] if rest else []
        self._process.deleteLater()
        self._process = None
        self.state = state
        self.changed.emit()
