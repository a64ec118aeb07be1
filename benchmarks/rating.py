"""A key press that rates a goal, until the row is committed and repainted: 200 pupils with 20 goals each in the vault.

Twice: with one pupil's goals shown, and with 48 goals of 8 pupils in one table.

Measured in the real page, offscreen, with the vault on the disk and every commit brought to it. The operation alone is timed
beside it, so that it shows what the screen adds.
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

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ioplab import app as program
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import EvaluationId, GoalId, Level
from ioplab.domain.plan import TeamMember
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange.example_school import example_school
from ioplab.operations.evaluations import rate_goal
from ioplab.operations.exchanging import import_plans
from ioplab.operations.people import identify
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.viewmodels.rating_rows import Place

TARGET = 0.030
PUPILS, GOALS = 200, 20
CASELOAD, GOALS_EACH = 8, 6
"""The pupils of one class and their goals, which are shown in one table."""

CLASS = "Samling"

YEAR = SchoolYear(2026)


def fill(vault: Vault) -> None:
    """200 pupils whose plans have 20 goals, and an annual evaluation that has been opened and nobody has rated in."""
    school = example_school(pupils=PUPILS, seed=1, year=YEAR)
    rater = school.staff[0].id
    pupils = []
    in_use = [pupil.id for pupil in school.pupils if any(plan.is_counted and plan.year == YEAR for plan in pupil.plans)]
    caseload = in_use[1 : CASELOAD + 1]
    for pupil in school.pupils:
        in_caseload = pupil.id in caseload
        plans = []
        for plan in pupil.plans:
            subject = plan.subjects[0]
            goals = tuple(
                replace(subject.goals[0], id=GoalId(vault.new_id()), carried_over_from=None, observations=())
                for _ in range(GOALS_EACH if in_caseload else GOALS)
            )
            evaluation = Evaluation(id=EvaluationId(vault.new_id()), kind=Round.ANNUAL, scale="ioplab-mastery/1")
            team = (TeamMember(staff=rater, rates=True),)
            plans.append(replace(plan, team=team, subjects=(replace(subject, goals=goals),), evaluations=(evaluation,)))
        class_name = CLASS if in_caseload else pupil.class_name
        pupils.append(replace(pupil, class_name=class_name, plans=tuple(plans)))
    import_plans(vault, replace(school, pupils=tuple(pupils)))
    identify(vault, rater)


def key_presses(page: EvaluationPage, application: QApplication, turns: int) -> Timings:
    """Rate goal after goal with one key, each until it is stored and painted."""
    table = page.ui.ratingTable
    rows = [row for row in range(table.model().rowCount()) if table.rating_model.row(row) is not None]
    found = Timings()
    for turn in range(turns):
        table.setCurrentIndex(table.model().index(rows[turn % len(rows)], table.column(Place.MINE)))
        application.processEvents()
        begun = time.perf_counter()
        QTest.keyClick(table, Qt.Key(Qt.Key.Key_1 + (turn // len(rows) + turn) % 4))
        application.processEvents()
        found.seconds.append(time.perf_counter() - begun)
    return found


def operations(page: EvaluationPage, turns: int) -> Timings:
    """The same ratings through the operation alone."""
    view, vault = page.view, page.session.workspace.vault
    found = Timings()
    for turn in range(turns):
        level = Level((turn // GOALS + turn) % 4 + 1)
        begun = time.perf_counter()
        rate_goal(vault, view.evaluation.id, view.rows[turn % GOALS].goal.id, view.me, level=level)  # type: ignore[union-attr, arg-type]
        found.seconds.append(time.perf_counter() - begun)
    return found


def main() -> int:
    """Measure, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=200)
    turns = parser.parse_args().presses
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
        page = window.workplace.go("evaluation")  # type: ignore[union-attr]
        assert isinstance(page, EvaluationPage)  # noqa: S101 - the place of that name
        page.show_round(Round.ANNUAL)
        application.processEvents()
        key_presses(page, application, GOALS)
        pressed = key_presses(page, application, turns)
        alone = operations(page, turns)
        page.view.choose(scope=f"class:{CLASS}")
        application.processEvents()
        together = len(page.view.rows)
        key_presses(page, application, together)
        group = key_presses(page, application, turns)
        window.close()
    report = Report(f"{turns} key presses that rate a goal, with {PUPILS} pupils x {GOALS} goals in the vault")
    report.say(f"the operation alone: median {alone.median * 1000:.1f} ms, p95 {alone.p95 * 1000:.1f} ms")
    report.say(f"key to paint: median {pressed.median * 1000:.1f} ms")
    report.hold("key to paint, nineteen times of twenty", pressed.p95 * 1000, TARGET * 1000, " ms")
    report.say(f"with {together} goals of {len(page.view.sections)} pupils in one table: median {group.median * 1000:.1f} ms")
    report.hold("the same in that table, nineteen times of twenty", group.p95 * 1000, TARGET * 1000, " ms")
    return report.status


if __name__ == "__main__":
    sys.exit(main())
