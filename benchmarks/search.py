"""A key press in the search field, until its hits are painted: 300 pupils with 20 goals each in the vault.

Measured in the real window, offscreen, over the overview with all its rows. What is read before the first key, when the field
is opened, is timed apart: the first time, and after a goal has been changed.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.common import CHEAP, PASSPHRASE, Report, Timings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ioplab import app as program
from ioplab.domain.ids import GoalId
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school import example_school
from ioplab.operations.exchanging import import_plans
from ioplab.operations.goals import reword_goal
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.viewmodels.search import SearchView
from ioplab.ui.widgets.search_palette import SearchPalette
from ioplab.ui.workplace import Workplace

TARGET = 0.050
PUPILS, GOALS = 300, 20
YEAR = SchoolYear(2026)
QUERIES = ("emil eks", "ber om hjelp", "norsk leser høyt", "2026/27 matematikk", "vurdering")
"""A pupil, a goal by its words, by subject and words, by year and subject, a place. The first letter of each finds most."""


def fill(vault: Vault) -> None:
    """300 pupils whose newest plan has 20 goals, in words that go round among those of the example school."""
    school = example_school(pupils=PUPILS, seed=1, year=YEAR)
    words = cycle([goal for pupil in school.pupils for plan in pupil.plans for goal in plan.goals()])
    pupils = [replace(pupil, plans=(_with_goals(vault, pupil.plans[-1], words),)) for pupil in school.pupils]
    import_plans(vault, replace(school, pupils=tuple(pupils)))


def _with_goals(vault: Vault, plan: Plan, words: cycle[Goal]) -> Plan:
    subjects = []
    for place, subject in enumerate(plan.subjects):
        count = GOALS // len(plan.subjects) + (place < GOALS % len(plan.subjects))
        goals = tuple(
            replace(goal, id=GoalId(vault.new_id()), carried_over_from=None, recommendations=(), observations=())
            for goal in islice(words, count)
        )
        subjects.append(replace(subject, goals=goals))
    return replace(plan, subjects=tuple(subjects), evaluations=())


def opened(workplace: Workplace, application: QApplication) -> float:
    """Seconds from the key to the field with its first hits. Closed again afterwards."""
    application.processEvents()
    begun = time.perf_counter()
    workplace.search()
    application.processEvents()
    took = time.perf_counter() - begun
    palette(workplace).dismiss()
    application.processEvents()
    return took


def palette(workplace: Workplace) -> SearchPalette:
    """The search field's own widget."""
    found = workplace.findChild(SearchPalette)
    assert isinstance(found, SearchPalette)  # noqa: S101 - it has been opened
    return found


def key_presses(workplace: Workplace, application: QApplication, turns: int) -> Timings:
    """Type every query letter by letter, each until the hits are painted."""
    found = Timings()
    for _ in range(turns):
        for query in QUERIES:
            workplace.search()
            application.processEvents()
            edit = palette(workplace).edit
            for letter in query:
                begun = time.perf_counter()
                QTest.keyClicks(edit, letter)
                application.processEvents()
                found.seconds.append(time.perf_counter() - begun)
            QTest.keyClick(edit, Qt.Key.Key_Escape)
            application.processEvents()
    return found


def finding(view: SearchView, turns: int) -> Timings:
    """The same without a window: what is to be shown is found, and nothing is shown."""
    found = Timings()
    for _ in range(turns):
        for query in QUERIES:
            for end in range(1, len(query) + 1):
                begun = time.perf_counter()
                view.find(query[:end])
                found.seconds.append(time.perf_counter() - begun)
    return found


def main() -> int:
    """Measure, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=5, metavar="N", help="times the queries are typed")
    turns = parser.parse_args().repetitions
    application = program.make_application()
    theme.apply(application)
    with TemporaryDirectory(prefix="ioplab-benchmark-") as folder:
        vault = Vault.create(Path(folder) / "vault.ioplab", owner="Benchmark", passphrase=PASSPHRASE, cost=CHEAP)
        fill(vault)
        goals = vault.goal_texts()
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue(TOUR_SEEN, True)  # nobody is shown around while something is measured
        window = MainWindow(settings)
        window.show_vault(vault, remember=False)
        window.show()
        window.activateWindow()
        workplace = window.workplace
        assert workplace is not None  # noqa: S101 - a vault is open
        first = opened(workplace, application)
        again = opened(workplace, application)
        after_change = Timings()
        for turn in range(turns):
            workplace.session.run(reword_goal, goals[turn].goal, f"Tegner kart nummer {turn}")
            after_change.seconds.append(opened(workplace, application))
        key_presses(workplace, application, 1)
        pressed = key_presses(workplace, application, turns)
        alone = finding(SearchView(workplace.session, []), turns)
        window.close()
    report = Report(f"{len(pressed.seconds)} key presses that search, with {PUPILS} pupils and {len(goals)} goals in the vault")
    report.say(f"opened for the first time, all goals read: {first * 1000:.0f} ms; with nothing changed: {again * 1000:.0f} ms")
    report.say(f"opened after a goal was changed: median {after_change.median * 1000:.0f} ms")
    report.say(f"finding alone: median {alone.median * 1000:.1f} ms, p95 {alone.p95 * 1000:.1f} ms")
    report.say(f"key to paint: median {pressed.median * 1000:.1f} ms")
    report.hold("key to paint, nineteen times of twenty", pressed.p95 * 1000, TARGET * 1000, " ms")
    return report.status


if __name__ == "__main__":
    sys.exit(main())
