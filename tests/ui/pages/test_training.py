"""Intensiv opplæring: a page beside the plan."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.pupil import IntensiveTraining
from ioplab.domain.vocabulary import TrainingArea
from ioplab.operations import pupils
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.training import TrainingPage
from ioplab.ui.workplace import Workplace
from tests.support import screens
from tests.support.screens import Keyboard
from tests.support.vaults import InUse


@pytest.fixture
def page(workplace: Workplace, in_use: InUse) -> TrainingPage:
    """Emil, who is in the third grade, on the page beside his plan."""
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, grade=3)
    made = workplace.go("training")
    assert isinstance(made, TrainingPage)
    return made


def test_training_is_entered_and_filled_in(page: TrainingPage, keyboard: Keyboard, in_use: InUse, qtbot: QtBot) -> None:
    keyboard.choose("skriving")
    keyboard.push("Legg til opplæring")
    keyboard.tab_to("Intensiv opplæring")
    table = keyboard.focus
    for column, text in ((1, "24.8.2026"), (2, "2.10.2026"), (3, "Skriver tre setninger"), (4, "Tilbake i klassen")):
        keyboard.press("Home", *["Right"] * column)
        keyboard.type(f"{text}\n")
        qtbot.waitUntil(lambda: keyboard.focus is table)

    (row,) = in_use.pupil.intensive_training
    assert (row.area, row.started_on, row.ended_on) == (TrainingArea.WRITING, date(2026, 8, 24), date(2026, 10, 2))
    assert (row.effect, row.next_step) == ("Skriver tre setninger", "Tilbake i klassen")
    assert page.ui.emptyLabel.isHidden()


def test_training_begins_today_until_something_else_is_said(page: TrainingPage, in_use: InUse) -> None:
    page.view.add(TrainingArea.READING)

    assert [row.started_on for row in in_use.pupil.intensive_training] == [date(2026, 8, 20)]


def test_training_is_taken_away_and_comes_back_by_undo(page: TrainingPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.view.add(TrainingArea.READING)
    keyboard.push("Ta bort opplæringen")
    assert in_use.pupil.intensive_training == ()
    assert page.ui.emptyLabel.text() == "Ingen intensiv opplæring er skrevet inn."

    keyboard.press("Ctrl+Z")

    assert len(in_use.pupil.intensive_training) == 1


def test_past_grade_four_adding_is_refused_in_words(page: TrainingPage, keyboard: Keyboard, in_use: InUse) -> None:
    page.session.run(pupils.edit_pupil, in_use.pupil_id, grade=5)

    keyboard.push("Legg til opplæring")

    assert in_use.pupil.intensive_training == ()
    notice = page.notice()
    assert notice is not None
    assert "gjelder 1. til 4. trinn" in notice.text()


def test_nothing_in_the_record_can_deviate_from_the_curriculum() -> None:
    names = {field.name for field in fields(IntensiveTraining)}

    assert names == {"id", "area", "started_on", "ended_on", "effect", "next_step"}


@pytest.mark.parametrize(
    ("grade", "recorded", "offered"), [(4, False, True), (5, False, False), (5, True, True), (None, False, False)]
)
def test_the_way_there_is_shown_to_those_it_is_for(
    workplace: Workplace, in_use: InUse, *, grade: int | None, recorded: bool, offered: bool
) -> None:
    run = workplace.session.run
    run(pupils.edit_pupil, in_use.pupil_id, grade=4)
    if recorded:
        run(pupils.add_training, in_use.pupil_id, area=TrainingArea.READING)
    run(pupils.edit_pupil, in_use.pupil_id, grade=grade)

    page = workplace.go("pupil")

    names = [screens.name_of(widget) for widget in screens.seen(page)]
    assert ("Intensiv opplæring" in names) is offered


def test_the_way_there_and_back(workplace: Workplace, keyboard: Keyboard, in_use: InUse) -> None:
    workplace.session.run(pupils.edit_pupil, in_use.pupil_id, grade=2)
    workplace.go("pupil")
    keyboard.push("Intensiv opplæring")
    assert shown(workplace) is TrainingPage

    keyboard.press("Alt+P")

    assert shown(workplace) is PupilPage


def shown(workplace: Workplace) -> type:
    return type(workplace.page)


def test_it_is_found_by_its_paragraph(workplace: Workplace, keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+K")
    keyboard.type("lesekurs")
    keyboard.press("Return")

    assert isinstance(workplace.page, TrainingPage)
