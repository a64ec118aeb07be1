"""Opening a pupil with 40 goals, and typing in a goal while it saves itself: 300 pupils in the vault.

Measured in the real page, offscreen, with the vault on the disk and every commit brought to it. A letter typed is measured
until it has been handled and painted; where a save falls due, the save is part of it.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.common import CHEAP, PASSPHRASE, Report, Timings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ioplab import app as program
from ioplab.domain.guide import Step
from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Plan
from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.pages.goals import GoalsStep
from ioplab.ui.pages.pupil import PupilPage

OPENING, TYPING = 0.120, 0.016
PUPILS, GOALS = 300, 40
YEAR = SchoolYear(2026)
WORDS = "leser en kjent tekst på hundre ord høyt med flyt og forklarer hva den handler om "
PACE = 0.12
"""Seconds between two letters: a hundred words in five minutes or so."""


def fill(vault: Vault) -> None:
    """300 pupils, whose plans have 40 goals spread over their subjects."""
    school = example_school(pupils=PUPILS, seed=1, year=YEAR)
    pupils = [replace(pupil, plans=tuple(_with_goals(vault, plan) for plan in pupil.plans)) for pupil in school.pupils]
    import_plans(vault, replace(school, pupils=tuple(pupils)))


def _with_goals(vault: Vault, plan: Plan) -> Plan:
    """The plan with goals enough, in those of its subjects that have any."""
    having = [subject for subject in plan.subjects if subject.goals]
    if not having:
        return plan
    share, rest = divmod(GOALS, len(having))
    subjects = []
    for place, subject in enumerate(having):
        made = tuple(
            replace(subject.goals[number % len(subject.goals)], id=GoalId(vault.new_id()), observations=())
            for number in range(share + (place < rest))
        )
        subjects.append(replace(subject, goals=made))
    return replace(plan, subjects=tuple(subjects), evaluations=())


def openings(window: MainWindow, application: QApplication, turns: int) -> Timings:
    """Go from pupil to pupil, each until it is painted, with Fag og målvalg in front."""
    found = Timings()
    session, workplace = window.session, window.workplace
    assert session is not None  # noqa: S101 - a vault is open
    assert workplace is not None  # noqa: S101
    names = session.workspace.pupil_names()
    for turn in range(turns):
        workplace.go("overview")
        application.processEvents()
        begun = time.perf_counter()
        workplace.go_to_pupil(names[turn % len(names)][0])
        application.processEvents()
        found.seconds.append(time.perf_counter() - begun)
    return found


def letters(page: PupilPage, application: QApplication, turns: int) -> Timings:
    """Type into a goal at a person's pace; what the program does for each letter, the saves it sets off included."""
    step = page.step_page(Step.GOALS)
    assert isinstance(step, GoalsStep)  # noqa: S101 - the step of that name
    assert step.view.goals.subject is not None  # noqa: S101
    step.focus_goal(step.view.goals.subject.goals[0].id)
    edit = step.editor.ui.criterionEdit
    edit.setFocus()
    application.processEvents()
    found = Timings()
    for turn in range(turns):
        due = time.perf_counter() + PACE
        begun = time.perf_counter()
        QTest.keyClicks(edit, WORDS[turn % len(WORDS)])
        application.processEvents()
        found.seconds.append(time.perf_counter() - begun)
        while time.perf_counter() < due:
            begun = time.perf_counter()
            application.processEvents()
            spent = time.perf_counter() - begun
            found.seconds[-1] = max(found.seconds[-1], spent)
            time.sleep(0.001)
    return found


def main() -> int:
    """Measure, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=120)
    parser.add_argument("--presses", type=int, default=300)
    arguments = parser.parse_args()
    application = program.make_application()
    theme.apply(application)
    with TemporaryDirectory(prefix="ioplab-benchmark-") as folder:
        vault = Vault.create(Path(folder) / "vault.ioplab", owner="Benchmark", passphrase=PASSPHRASE, cost=CHEAP)
        fill(vault)
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(TOUR_SEEN, True)  # nobody is shown around while something is measured
        window = MainWindow(settings)
        window.show_vault(vault, remember=False)
        window.show()
        page = window.workplace.go("pupil")  # type: ignore[union-attr]
        assert isinstance(page, PupilPage)  # noqa: S101 - the place of that name
        page.show_step(Step.GOALS)
        application.processEvents()
        openings(window, application, 10)
        opened = openings(window, application, arguments.repetitions)
        typed = letters(page, application, arguments.presses)
        window.close()
    report = Report(
        f"{arguments.repetitions} pupils with {GOALS} goals opened, {PUPILS} in the vault; {arguments.presses} letters"
    )
    report.say(f"opening a pupil: median {opened.median * 1000:.1f} ms")
    report.hold("opening a pupil, nineteen times of twenty", opened.p95 * 1000, OPENING * 1000, " ms")
    report.say(f"the longest the screen stands still around a letter: median {typed.median * 1000:.1f} ms")
    report.hold("the same, nineteen times of twenty", typed.p95 * 1000, TYPING * 1000, " ms")
    return report.status


if __name__ == "__main__":
    sys.exit(main())
