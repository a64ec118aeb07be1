"""Places in a new vault: each says what belongs there, and offers the first thing to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import PupilId
from ioplab.operations import pupils
from ioplab.ui.pages.empty import WORDS, EmptyPage
from ioplab.ui.pages.evaluation import EvaluationPage
from ioplab.ui.pages.overview import NewPupilPage
from ioplab.ui.session import Session
from ioplab.ui.workplace import Workplace
from ioplab.workspace import Workspace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse, new_vault


@pytest.fixture
def new(tmp_path: Path, qtbot: QtBot) -> Workplace:
    """A vault that nobody has written in."""
    made = Workplace(Session(Workspace(new_vault(tmp_path, name="Nytt.ioplab"))))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    screens.bring_to_front(qtbot, made)
    return made


def empty_page(workplace: Workplace) -> EmptyPage:
    (found,) = workplace.findChildren(EmptyPage)
    return found


@pytest.mark.parametrize("key", WORDS)
def test_a_place_without_pupils_says_what_belongs_there_and_leads_to_the_first(
    new: Workplace, keyboard: Keyboard, key: str
) -> None:
    new.go(key)

    page = empty_page(new)
    assert page.isVisible()
    assert not new.page.isVisible()
    assert "Det er ingen elever" in page.ui.emptyLabel.text() or "det er ingen elever" in page.ui.emptyLabel.text()
    assert keyboard.at == "Legg til en elev"

    keyboard.press("Space")
    assert isinstance(new.page, NewPupilPage)
    assert new.page.isVisible()


@pytest.mark.parametrize(
    ("number", "name"),
    [(2, "Elever"), (3, "Vurdering"), (4, "Samarbeid"), (5, "Samtaler"), (6, "Dokumenter"), (7, "Eksport til rektor")],
)
def test_the_place_is_called_what_it_is_called(new: Workplace, keyboard: Keyboard, number: int, name: str) -> None:
    keyboard.press(f"Ctrl+{number}")

    assert empty_page(new).ui.titleLabel.text() == name


def test_once_there_is_a_pupil_the_place_itself_is_shown_and_undo_takes_it_away_again(new: Workplace, keyboard: Keyboard) -> None:
    new.go("evaluation")
    assert empty_page(new).isVisible()

    new.session.run(pupils.add_pupil, given_name="Nora", pupil_id=PupilId("nora"))
    assert new.page.isVisible()
    assert not empty_page(new).isVisible()

    keyboard.press("Ctrl+Z")
    assert empty_page(new).isVisible()


def test_what_goes_wrong_is_said_where_it_is_seen(new: Workplace) -> None:
    new.go("evaluation")

    new.session.trouble.emit("Disken er full.")

    assert new.ui.notice.isVisible()
    assert new.ui.notice.text() == "! Disken er full."


def test_a_pupil_without_a_plan_in_use_is_led_from_rating_to_the_plan(new: Workplace, keyboard: Keyboard) -> None:
    new.session.run(pupils.add_pupil, given_name="Nora", pupil_id=PupilId("nora"))
    page = new.go("evaluation")
    assert isinstance(page, EvaluationPage)
    assert "når planen er tatt i bruk" in page.ui.emptyLabel.text()
    assert keyboard.at == "Gå til planen"

    keyboard.press("Space")

    assert new.ui.placeList.currentRow() == 1


def test_a_place_with_pupils_is_never_empty(workplace: Workplace, in_use: InUse) -> None:
    for key in WORDS:
        workplace.go(key)
        assert workplace.page.isVisible()
    assert in_use.plan.goals()


def test_only_one_button_of_a_step_says_what_should_be_done(workplace: Workplace) -> None:
    workplace.go("pupil")
    steps = workplace.page.findChild(QListWidget, "stepList")
    assert isinstance(steps, QListWidget)
    for row in range(9):
        steps.setCurrentRow(row)
        buttons = [one for one in workplace.page.findChildren(QPushButton) if one.isVisible() and one.property("role") == "main"]
        assert len([one for one in buttons if one.isEnabled()]) <= 1, f"step {row + 1}: {[one.text() for one in buttons]}"
        assert buttons
