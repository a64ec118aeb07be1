"""The desktop program put together: arguments, log, look, window."""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ioplab import __version__, i18n
from ioplab.i18n import tr
from ioplab.ui import theme, translation
from ioplab.ui.main_window import MainWindow, is_for_another, stored_scale

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

SETTLE_MS = 100
"""What the first page does not need waits this long, so that the page is painted first; a timer of 0 would run before."""

_STYLE = ("-style", "fusion")
"""Asked for as an argument: `setStyle` would give a style object back, and making its Python class costs 10 ms."""


def main(arguments: Sequence[str]) -> int:
    """Run the desktop program until it is closed; the exit status."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print(
            "ioplab: Dette forstår jeg ikke. Bruk «ioplab ARKIV» eller «ioplab FIL», eller se «ioplab --help».", file=sys.stderr
        )
        return 2
    if _has_no_display():
        print(
            "ioplab: Det er ingen skjerm her. Bruk et av verbene, for eksempel «ioplab demo MAPPE»; se «ioplab --help».",
            file=sys.stderr,
        )
        return 1
    if sys.stderr is not None:
        faulthandler.enable()
    app = make_application()
    settings = QSettings()
    file = Path(arguments[0]).absolute() if arguments else None  # it is remembered, and the next start is from elsewhere
    if file is not None and is_for_another(file, settings):
        return 0
    theme.begin(app, theme.stored_choice(settings), stored_scale(settings))
    language = translation.chosen(settings)
    if language != i18n.BOKMAL:
        translation.speak(language)
    window = MainWindow(settings, file)
    sys.excepthook = _Reporter(window).report
    if isinstance(app, MacApplication):
        app.window = window
    window.show()
    watched: list[IO[bytes] | None] = []
    settling = QTimer(window)
    settling.setSingleShot(True)
    settling.timeout.connect(lambda: watched.append(_settle_in(app, window)))
    settling.start(SETTLE_MS)
    status = app.exec()
    settling.stop()
    _end_watch(watched)
    return status


def _settle_in(app: QApplication, window: MainWindow) -> IO[bytes] | None:
    """What can wait until the first page is painted, and would cost more than painting it.

    Qt's own words in Norwegian, and dates and numbers; the system's high contrast, and following it from light to dark;
    the watch over crashes, and a word about the last one.

    Returns:
        What is to be given to `faultlog.end_watch`.
    """
    from ioplab import faultlog

    gc.freeze()
    gc.enable()
    translation.speak(translation.current())
    theme.follow(app)
    log = faultlog.earlier_crash()
    if log is not None:
        words = tr("Sist ble ioplab avsluttet av en feil hos oss. Det som var lagret, er trygt. Feilen er skrevet i {log}")
        window.tell(words.format(log=log))
    return faultlog.watch_crashes()


def _end_watch(watched: list[IO[bytes] | None]) -> None:
    from ioplab import faultlog

    for file in watched:
        faultlog.end_watch(file)


def make_application() -> QApplication:
    """The Qt application with the program's name and fonts."""
    QGuiApplication.setApplicationName("ioplab")
    QGuiApplication.setOrganizationName("ioplab")
    QGuiApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("ioplab")  # whose icon and name a desktop on Linux shows for the window
    existing = QApplication.instance()
    made = MacApplication if sys.platform == "darwin" else QApplication
    app = existing if isinstance(existing, QApplication) else made(["ioplab", *_STYLE])
    theme.load_fonts()
    return app


class MacApplication(QApplication):
    """macOS tells by an event which file was double-clicked; everywhere else it stands among the arguments."""

    window: MainWindow | None = None

    def event(self, event: QEvent) -> bool:
        """Give the file to the window."""
        path = asked_to_open(event)
        if path is None or self.window is None:
            return super().event(event)
        self.window.open_file(path)
        return True


def asked_to_open(event: QEvent) -> Path | None:
    """The file or folder that the system asks us to open; None for any other event."""
    from PySide6.QtGui import QFileOpenEvent

    file = event.file() if isinstance(event, QFileOpenEvent) else ""
    return Path(file) if file else None


def check() -> str:
    """Build the window and the workplace without showing them, for `ioplab selftest`.

    Returns:
        What was tried, in words.
    """
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    complaints: list[str] = []

    def collect(kind: QtMsgType, _: object, text: str) -> None:
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            complaints.append(text)

    qInstallMessageHandler(collect)
    try:
        from ioplab.ui.viewmodels import opening

        app = make_application()
        theme.apply(app)
        window = MainWindow(QSettings("ioplab", "selftest"))
        window.show_vault(opening.make_example(), remember=False)
        pupils = window.session.workspace.vault.pupil_ids() if window.session else ()
        image = window.grab()
        window.close()
    finally:
        qInstallMessageHandler(None)
    if complaints or image.isNull():
        raise RuntimeError(f"Qt: {complaints}")
    return f"{image.width()} × {image.height()}, {len(pupils)} elever"


def _has_no_display() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return sys.platform == "linux" and not (chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class _Reporter:
    """Our own faults: stored, logged without values, and apologised for where the user is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._is_reporting = False

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from ioplab.faultlog import apology, write_log

        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log = write_log(error)
        print(apology(log), file=sys.stderr)
        if self._is_reporting:
            return  # saving what is typed met a fault of its own, which is in the log, too
        self._is_reporting = True
        try:
            self._window.store_typed()
            self._window.tell(apology(log))
        finally:
            self._is_reporting = False
