"""The desktop program put together: arguments, log, look, window."""

from __future__ import annotations

import argparse
import faulthandler
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QSettings, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ioplab import __version__
from ioplab.ui import theme
from ioplab.ui.main_window import MainWindow, stored_scale


def main(arguments: Sequence[str]) -> int:
    """Run the desktop program until it is closed; the exit status."""
    chosen = _parse(arguments)
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
    theme.apply(app, dark=theme.prefers_dark(app), scale=stored_scale(settings))
    app.styleHints().colorSchemeChanged.connect(lambda scheme: theme.apply(app, dark=scheme == Qt.ColorScheme.Dark))
    window = MainWindow(settings, chosen.vault)
    sys.excepthook = _Reporter(window).report
    window.show()
    return app.exec()


def make_application() -> QApplication:
    """The Qt application with the program's name, language and fonts."""
    QGuiApplication.setApplicationName("ioplab")
    QGuiApplication.setOrganizationName("ioplab")
    QGuiApplication.setApplicationVersion(__version__)
    QLocale.setDefault(QLocale(QLocale.Language.NorwegianBokmal, QLocale.Country.Norway))
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["ioplab"])
    app.setStyle("Fusion")
    theme.load_fonts()
    return app


def check() -> str:
    """Build the window and the workplace without showing them, for `ioplab selftest`.

    Returns:
        What was tried, in words.
    """
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


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="ioplab", allow_abbrev=False)
    parser.add_argument("vault", nargs="?", type=Path)
    return parser.parse_args(list(arguments))


def _has_no_display() -> bool:
    chosen = os.environ.get("QT_QPA_PLATFORM")
    return sys.platform == "linux" and not (chosen or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class _Reporter:
    """Our own faults: stored, logged without values, and apologised for where the user is."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        from ioplab.faultlog import apology, write_log

        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log = write_log(error)
        print(apology(log), file=sys.stderr)
        if self._window.session is not None:
            self._window.session.trouble.emit(apology(log))
