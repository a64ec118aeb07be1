"""Going from place to place: every page with the example school, and with 300 pupils, each until it is painted.

Measured in the real window, offscreen, with the vault on the disk. Each page is gone to from another one, as a person does, so
that it comes back; the first time it is opened, when it is made and its code loaded, is timed apart. What a page has going
beside the screen is waited for before the next one. In processor time, so that other programs bear less on it.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.common import CHEAP, PASSPHRASE, Report, Timings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from ioplab import app as program
from ioplab.domain.guide import Step
from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.workplace import Workplace

TARGET = 0.100
SMALL, LARGE = 8, 300
YEAR = SchoolYear(2026)


def places(workplace: Workplace) -> list[str]:
    """Every page there is, those within another place too."""
    return list(workplace._makers)  # what there is to go to is the workplace's own


def show(workplace: Workplace, application: QApplication, key: str) -> float:
    """Seconds of this thread's own work from the click on a place until its page is painted."""
    begun = time.thread_time()
    workplace.go(key)
    application.processEvents()
    return time.thread_time() - begun


def settle(workplace: Workplace, application: QApplication) -> None:
    """Let what a page has set going come to its end."""
    workplace.wait()
    application.processEvents()


def steps(page: PupilPage, application: QApplication, turns: int) -> dict[str, Timings]:
    """The same for the nine steps of a pupil's plan."""
    found: dict[str, Timings] = {f"pupil, step {step.value}": Timings() for step in Step}
    for _ in range(turns + 1):
        for step in Step:
            begun = time.thread_time()
            page.show_step(step)
            application.processEvents()
            found[f"pupil, step {step.value}"].seconds.append(time.thread_time() - begun)
    return found


def measured(folder: Path, application: QApplication, pupils: int, turns: int) -> dict[str, Timings]:
    """Seconds of each page in a school of this size; the first of them is that in which the page was made."""
    vault = Vault.create(folder / f"{pupils}.ioplab", owner="Benchmark", passphrase=PASSPHRASE, cost=CHEAP)
    import_plans(vault, example_school(pupils=pupils, seed=1, year=YEAR))
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue(TOUR_SEEN, True)  # nobody is shown around while something is measured
    window = MainWindow(settings)
    window.show_vault(vault, remember=False)
    window.show()
    workplace = window.workplace
    assert workplace is not None  # noqa: S101 - a vault is open
    workplace.session.choose_pupil(workplace.session.workspace.pupil_names()[0][0])
    found: dict[str, Timings] = {key: Timings() for key in places(workplace)}
    for _ in range(turns + 1):
        for key, timings in found.items():
            settle(workplace, application)
            timings.seconds.append(show(workplace, application, key))
    page = workplace.go("pupil")
    assert isinstance(page, PupilPage)  # noqa: S101 - the place of that name
    found |= steps(page, application, turns)
    settle(workplace, application)
    window.close()
    return found


def told(report: Report, found: Mapping[str, Timings], pupils: int, *, held: bool) -> None:
    """One line a page, and the slowest held against the targets where there is one for this size."""
    for key, timings in found.items():
        again = Timings(timings.seconds[1:])
        first, usual, p95 = (1000 * seconds for seconds in (timings.seconds[0], again.median, again.p95))
        report.say(
            f"{pupils:3} pupils, {key:15} {usual:5.0f} ms, nineteen of twenty {p95:5.0f} ms, the first time {first:5.0f} ms"
        )
    slowest = max(found, key=lambda key: Timings(found[key].seconds[1:]).p95)
    p95 = Timings(found[slowest].seconds[1:]).p95
    if held:
        report.hold(f"going to the slowest page ({slowest}), nineteen times of twenty", 1000 * p95, 1000 * TARGET, " ms")


def main() -> int:
    """Measure, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=20, metavar="N", help="times each page is gone to")
    turns = parser.parse_args().repetitions
    application = program.make_application()
    theme.apply(application)
    report = Report(f"Every page gone to {turns} times, in processor time of the screen's thread")
    with TemporaryDirectory(prefix="ioplab-benchmark-") as folder:
        for pupils in (SMALL, LARGE):
            told(report, measured(Path(folder), application, pupils, turns), pupils, held=pupils == SMALL)
    return report.status


if __name__ == "__main__":
    sys.exit(main())
