"""The desktop program put together."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ioplab import __version__, app, faultlog
from ioplab.ui.main_window import MainWindow
from tests.support import screens
from tests.support.vaults import InUse

NAME = "Emil Eksempel"


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """A cheap example school, a log of the test's own, and the hook for our faults as it was before."""
    screens.hurry(monkeypatch)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "logg").mkdir()
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_, **__: tmp_path / "logg")
    yield
    screens.look()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Where our faults are written."""
    return tmp_path / "logg" / "ioplab.log"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window before a vault is open."""
    screens.look()
    return screens.open_window(qtbot, tmp_path)


# Starting


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_what_to_do_instead_and_ends_with_1() -> None:
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}

    told = subprocess.run(
        [sys.executable, "-m", "ioplab"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**without, "PYTHONPATH": str(Path(app.__file__).parents[1])},
    )

    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == (
        "ioplab: Det er ingen skjerm her. Bruk et av verbene, for eksempel «ioplab demo MAPPE»; se «ioplab --help».\n"
    )


@pytest.mark.parametrize("arguments", [["--rart"], ["a.ioplab", "b.ioplab"]])
def test_arguments_it_does_not_understand_are_told_with_status_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(arguments) == 2

    (line,) = capsys.readouterr().err.splitlines()
    assert "ioplab --help" in line


def closed_when_seen(found: list[MainWindow]) -> None:
    """Close the program's window as soon as it is on the screen."""

    def look() -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()]
        found.extend(windows)
        for window in windows:
            window.close()
        if not windows:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


@pytest.mark.usefixtures("qapp")
def test_it_runs_until_its_window_is_closed_and_suggests_the_vault_it_was_given() -> None:
    found: list[MainWindow] = []
    closed_when_seen(found)

    assert app.main(["/hjem/Arkiv.ioplab"]) == 0

    (window,) = found
    assert window.unlock_page.ui.pathEdit.text() == str(Path("/hjem/Arkiv.ioplab").absolute())


@pytest.mark.usefixtures("qapp")
def test_a_vault_that_is_named_from_its_own_folder_is_remembered_with_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found: list[MainWindow] = []
    closed_when_seen(found)

    app.main(["Arkiv.ioplab"])

    (window,) = found
    assert window.unlock_page.ui.pathEdit.text() == str(tmp_path / "Arkiv.ioplab")


@pytest.mark.usefixtures("qapp")
def test_the_application_knows_its_name_and_version() -> None:
    app.make_application()

    assert QCoreApplication.applicationName() == "ioplab"
    assert QCoreApplication.applicationVersion() == __version__


# Checking itself


@pytest.mark.usefixtures("qapp")
def test_the_check_builds_the_window_with_the_example_school_and_tells() -> None:
    told = app.check()

    size, pupils = told.split(", ")
    assert size == "1366 × 768"
    assert int(pupils.removesuffix(" elever")) > 3


@pytest.mark.usefixtures("qapp")
def test_the_check_fails_when_qt_complains(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import qWarning

    show = MainWindow.show_vault

    def complaining(window: MainWindow, *arguments: object, **how: object) -> None:
        qWarning("noe er galt med et skjema")
        show(window, *arguments, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(MainWindow, "show_vault", complaining)

    with pytest.raises(RuntimeError, match="noe er galt"):
        app.check()


# Our own faults


def test_a_fault_of_ours_is_logged_without_values_and_apologised_for_on_the_page(
    in_use: InUse, qtbot: QtBot, tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screens.look()
    window = screens.open_window(qtbot, tmp_path)
    window.show_vault(in_use.vault, remember=False)
    assert window.session is not None
    assert window.workplace is not None
    error = fault()

    app._Reporter(window).report(type(error), error, error.__traceback__)

    notice = window.workplace.page.notice() or window.workplace.ui.notice
    assert "Beklager" in notice.text()
    assert str(log) in notice.text()
    text = log.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_app.py" in text
    assert NAME not in text + notice.text() + capsys.readouterr().err


def test_a_fault_before_a_vault_is_open_is_logged_too(
    qtbot: QtBot, tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    screens.look()
    window = screens.open_window(qtbot, tmp_path)
    error = fault()

    app._Reporter(window).report(type(error), error, error.__traceback__)

    assert log.exists()
    assert "Beklager" in capsys.readouterr().err
    assert "Beklager" in window.unlock_page.ui.notice.text()


def test_what_is_typed_is_stored_before_the_apology(window: MainWindow, monkeypatch: pytest.MonkeyPatch, log: Path) -> None:
    stored: list[str] = []
    monkeypatch.setattr(window, "store_typed", lambda: stored.append("typed"))
    error = fault()

    app._Reporter(window).report(type(error), error, error.__traceback__)

    assert stored == ["typed"]
    assert log.exists()


def test_a_fault_while_storing_is_logged_and_goes_no_further(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    error = fault()
    reporter = app._Reporter(window)
    monkeypatch.setattr(window, "store_typed", lambda: reporter.report(type(error), error, error.__traceback__))

    reporter.report(type(error), error, error.__traceback__)

    assert log.read_text(encoding="utf-8").count(" ValueError\n") == 2


def test_an_earlier_crash_is_told_on_the_way_in(window: MainWindow, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faultlog, "earlier_crash", lambda: log)
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)

    try:
        faultlog.end_watch(app._settle_in(qapp, window))
    finally:
        gc.unfreeze()

    assert str(log) in window.unlock_page.ui.notice.text()


def fault() -> ValueError:
    """A fault with a name in it."""
    try:
        raise ValueError(f"kan ikke vise {NAME}")
    except ValueError as error:
        return error
