"""The pictures in the user guide and the read me, drawn from the program as it is.

Run when a screen they show has changed: ``python -m tests.pictures_of_the_guide``, with the names of those wanted, or all.
They are of the example school on a day in November, so that the same program draws the same pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.example_school import example_school, usual_rater
from ioplab.operations import evaluations
from ioplab.operations.exchanging import import_plans, issue_aggregate
from ioplab.storage.vault import Vault
from ioplab.ui.main_window import SIZE, MainWindow
from ioplab.ui.pages.documents import DocumentsPage
from ioplab.ui.pages.insight import InsightPage
from ioplab.ui.pages.leadership import LeadershipPage
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.viewmodels import opening
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.vaults import PASSPHRASE

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "bilder"

MOMENT = datetime.fromisoformat("2026-11-24T10:42:00+01:00")
JUNE = datetime.fromisoformat("2027-06-22T10:42:00+02:00")
MOMENTS = {"innsikt": JUNE, "ledelse": JUNE}
"""What the clock shows; on the day of the figures where it is another."""

LEADERS_PUPILS = 40
"""Enough for Ledelse to have something to tell."""

MOST_BYTES = 150_000
"""A page with five pictures is read on slow lines, too."""

_COLOURS = 128
_SETTLING = 20


def overview(workplace: Workplace) -> None:
    """Oversikt, with all pupils and the year wheel."""
    workplace.go("overview")


def goals(workplace: Workplace) -> None:
    """Fag og målvalg of a draft, one goal's card open."""
    page = _draft(workplace, Step.GOALS)
    if page.view.goals.subject is not None:
        page.show_goal(page.view.goals.subject.goals[0].id)


def quality(workplace: Workplace) -> None:
    """Kvalitetssikring of a draft with something left to mend."""
    _draft(workplace, Step.QUALITY)


def evaluation(workplace: Workplace) -> None:
    """Vurdering, some of the goals rated by the user."""
    workspace = workplace.session.workspace
    pupil_id = PupilId(workplace.session.pupil or "")
    plan, me = workspace.plan(pupil_id), workspace.me
    started = plan.evaluation(Round.MIDYEAR) if plan else None
    if plan is not None and started is not None and me is not None:
        for goal, level in zip(plan.goals(), (3, 2, 4), strict=False):
            workplace.session.run(evaluations.rate_goal, started.id, goal.id, me.id, level=level)
    workplace.go_to_evaluation(Round.MIDYEAR)


def leadership(workplace: Workplace) -> None:
    """Ledelse, with the figures of a whole year's round."""
    page = workplace.go("leadership")
    if isinstance(page, LeadershipPage):
        page.view.read([_figures(workplace.session.workspace.vault.path.parent)])
        screens.until(lambda: not page.view.is_busy)


def documents(workplace: Workplace) -> None:
    """Dokumenter, with the IOP as it will be on paper."""
    page = workplace.go("documents")
    assert isinstance(page, DocumentsPage)
    screens.until(lambda: page.view.preview.is_ready)


def insight(workplace: Workplace) -> None:
    """Innsikt of a school with a year's figures."""
    page = workplace.go("insight")
    assert isinstance(page, InsightPage)


def help_at_the_goals(workplace: Workplace) -> None:
    """Hjelp, asked for where goals are written."""
    _draft(workplace, Step.GOALS)
    workplace.go("help")


def keys(workplace: Workplace) -> None:
    """F1 on Vurdering."""
    evaluation(workplace)
    workplace.keys_asked.emit()


PICTURES: dict[str, Callable[[Workplace], None]] = {
    "oversikt": overview,
    "maalvalg": goals,
    "kvalitetssikring": quality,
    "vurdering": evaluation,
    "dokumenter": documents,
    "innsikt": insight,
    "ledelse": leadership,
    "hjelp": help_at_the_goals,
    "taster": keys,
}


def _draft(workplace: Workplace, step: Step) -> PupilPage:
    """The step of a plan that is not in use yet."""
    workspace = workplace.session.workspace
    drafts = (one.id for one in workspace.pupils() if (plan := workspace.plan(one.id)) and plan.status is PlanStatus.DRAFT)
    workplace.go_to_pupil(next(drafts))
    page = workplace.page
    assert isinstance(page, PupilPage)
    page.show_step(step)
    return page


def _figures(folder: Path) -> Path:
    year = SchoolYear.of(JUNE.date())
    school = example_school(pupils=LEADERS_PUPILS, seed=1, year=year)
    with Vault.create(folder / "alle.ioplab", owner=usual_rater(school), passphrase=PASSPHRASE) as made:
        import_plans(made, school)
        issued = issue_aggregate(made, year, Round.ANNUAL)
    path = folder / f"tall{aggregate_file.SUFFIX}"
    path.write_bytes(issued.content)
    return path


def draw(names: list[str], folder: Path) -> list[Path]:
    """Draw the pictures named into a folder.

    Raises:
        ValueError: one of them is too large for a page.
    """
    made = []
    with pytest.MonkeyPatch.context() as patch, TemporaryDirectory() as own:
        screens.hurry(patch)
        screens.look()
        for name in names:
            screens.stop_the_clock(patch, MOMENTS.get(name, MOMENT))
            opened = opening.make_example()
            window = MainWindow(screens.settings(Path(own)))
            window.resize(*SIZE)
            window.show_vault(opened, remember=False)
            window.show()
            workplace = window.workplace
            assert workplace is not None
            PICTURES[name](workplace)
            for _ in range(_SETTLING):
                QApplication.processEvents()
            made.append(folder / f"{name}.png")
            window.grab().save(str(made[-1]))
            window.close()
            opened.close()
            shutil.rmtree(opened.path.parent, ignore_errors=True)
            _slim(made[-1])
    return made


def _slim(path: Path) -> None:
    """Fewer colours than anybody would miss in flat forms and text."""
    with Image.open(path) as picture:
        slim = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
    slim.save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise ValueError(path.name)


def main() -> None:
    """Draw those asked for."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the user guide.")
    parser.add_argument("names", nargs="*", choices=[[], *PICTURES], help="all when none is named")
    parser.add_argument("--into", type=Path, default=FOLDER, help="the folder they are drawn in")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    draw(chosen.names or list(PICTURES), chosen.into)


if __name__ == "__main__":
    main()
