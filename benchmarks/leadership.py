"""The principal's page: from a folder of a hundred files named until the page that tells of them is painted, offscreen."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from benchmarks.common import Report, arguments, new_vault, scratch_folder
from benchmarks.gathering import write_files
from ioplab import app
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_gathering import files_of
from ioplab.ui import theme
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.session import Session
from ioplab.ui.theme import Choice
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace

FILES, SCHOOLS = 100, 8
MOST_SECONDS = 1.0
_SIZE = (1366, 768)


def main() -> int:
    """Make the files, read them into the page some times over, print, and give the exit status."""
    parser = arguments(__doc__)
    parser.add_argument("--files", type=int, default=FILES, metavar="N", help="how many files")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = app.make_application()
    theme.begin(application, Choice.LIGHT, 1.0)
    report = Report("The principal's page")
    with scratch_folder() as scratch, new_vault(scratch / "rektor.ioplab") as vault:
        folder = scratch / "figures"
        write_files(folder, chosen.files)
        _spread_over_schools(folder)
        workplace = Workplace(Session(Workspace(vault)))
        workplace.resize(*_SIZE)
        workplace.show()
        page = workplace.go("leadership")
        if not isinstance(page, LeadershipPage):
            raise TypeError(page)
        application.processEvents()
        taken = [_read(application, page, folder) for _ in range(max(chosen.repetitions, 2))]
        used = len(page.view.sheet.used) if page.view.sheet is not None else 0
        workplace.wait()
        workplace.close()
    report.say(f"{used} files of {SCHOOLS} schools")
    report.say(
        f"the first reading, which remembers who has delivered: {taken[0][0]:.2f} s ({taken[0][1]:.2f} s of the processor)"
    )
    report.say(f"least processor time, both threads together: {min(busy for _, busy in taken):.2f} s")
    report.hold(f"{used} files, until they are painted", min(seconds for seconds, _ in taken), MOST_SECONDS, " s")
    return report.status


def _spread_over_schools(folder: Path) -> None:
    """Let the files be of several schools, so that the page has schools to set side by side."""
    for number, path in enumerate(files_of([folder])):
        numbers = aggregate_file.decode(path.read_bytes(), path.name).aggregate
        school = f"Skole {number % SCHOOLS}"
        issuer = replace(numbers.issuer, school_id=school, school=school)
        path.write_bytes(aggregate_file.encode(replace(numbers, issuer=issuer), aggregate_file.new_key()))


def _read(application: QApplication, page: LeadershipPage, folder: Path) -> tuple[float, float]:
    """Seconds, on the wall and of processor time, from naming the folder until the window has been painted."""
    page.view.clear()
    application.processEvents()
    begun, begun_busy = time.perf_counter(), time.process_time()
    page.view.read([folder])
    while page.view.is_busy:
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    application.processEvents()
    page.window().grab()
    return time.perf_counter() - begun, time.process_time() - begun_busy


if __name__ == "__main__":
    sys.exit(main())
