"""Days as people write them, and what the editor of the year wheel asks for."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.ids import WheelTaskId
from ioplab.domain.year_wheel import SCHOOL_END, WheelTask
from ioplab.operations import year_wheel
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.wheel_editor import WheelEditorView, day_words, read_day
from tests.support.vaults import NORWAY_IN_SUMMER, InUse, clock_of

DECISIONS = WheelTaskId("decisions")


@pytest.fixture
def view(session: Session) -> WheelEditorView:
    """The editor of a vault whose wheel nobody has changed."""
    return WheelEditorView(session)


def task(view: WheelEditorView, key: str) -> WheelTask:
    return next(one for one in view.tasks if one.id == key)


# Days


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15.1.", "01-15"),
        ("15.1", "01-15"),
        (" 15.01. ", "01-15"),
        ("15/1", "01-15"),
        ("15. januar", "01-15"),
        ("15. Jan.", "01-15"),
        ("1 mai", "05-01"),
        ("Skoleslutt", SCHOOL_END),
        ("", ""),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, day: str) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize("typed", ["i morgen", "15", "15. ju", "15. jux", "juni", "31.2.", "15.1.2027"])
def test_what_is_no_day_is_not_made_into_one(view: WheelEditorView, qtbot: QtBot, typed: str) -> None:
    before = view.tasks

    with qtbot.waitSignal(view.session.trouble, timeout=1000) as told:
        view.change(task(view, DECISIONS), due=read_day(typed))

    assert "Datoen finnes ikke" in told.args[0]
    assert view.tasks == before


@given(st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_a_day_that_is_shown_is_read_back(day: date) -> None:
    assert read_day(day_words(f"{day:%m-%d}")) == f"{day:%m-%d}"


def test_the_schools_last_day_has_a_word_and_no_day_has_none() -> None:
    assert (day_words(SCHOOL_END), day_words(None)) == ("skoleslutt", "")
    assert read_day(day_words(SCHOOL_END)) == SCHOOL_END


# Tasks


def test_the_tasks_stand_as_they_fall_due_in_the_school_year(view: WheelEditorView) -> None:
    year = view.session.workspace.year
    view.change(task(view, DECISIONS), due="09-01")

    days = [one.due_in(year, view.session.workspace.school()) for one in view.tasks]

    assert days == sorted(days)
    assert task(view, DECISIONS).due == "09-01"


def test_a_field_left_as_it_was_stores_nothing(view: WheelEditorView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.session.changed):
        view.change(task(view, DECISIONS), title="Vedtak", starts=None)


def test_a_new_task_is_due_today_until_told_otherwise(view: WheelEditorView) -> None:
    key = view.add()

    assert key is not None
    assert (task(view, key).title, task(view, key).due) == ("Ny oppgave", "08-20")


def test_a_new_task_on_a_leap_day_is_due_on_a_day_that_every_year_has(view: WheelEditorView, in_use: InUse) -> None:
    clock_of(in_use.vault).moment = datetime(2028, 2, 29, 10, 0, tzinfo=NORWAY_IN_SUMMER)

    key = view.add()

    assert key is not None
    assert task(view, key).due == "02-28"


def test_ticking_off_counts_for_the_school_year_shown(view: WheelEditorView) -> None:
    assert view.done_words(task(view, DECISIONS)) == "ikke ferdig"

    view.tick(task(view, DECISIONS), done=True)

    assert view.done_words(task(view, DECISIONS)) == "ferdig"
    assert task(view, DECISIONS).done_in == ("2026/27",)


def test_a_task_of_a_step_says_what_it_follows(view: WheelEditorView) -> None:
    assert view.done_words(task(view, "midyear")) == "følger steg 7, Halvårsevaluering"


def test_a_responsible_person_is_named(view: WheelEditorView, in_use: InUse) -> None:
    view.change(task(view, DECISIONS), responsible=in_use.jon)

    assert view.name_of(task(view, DECISIONS).responsible) == "Jon Eksempel"
    assert view.name_of(None) == ""
    assert [name for _, name in view.staff()] == ["–", "Kari Eksempel", "Jon Eksempel"]


def test_taking_out_and_going_back_are_told_with_the_way_to_undo(view: WheelEditorView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.session.done, timeout=1000) as told:
        view.remove(task(view, DECISIONS))
    assert told.args == ["«Vedtak» er tatt ut av årshjulet. Ctrl+Z henter den tilbake."]

    with qtbot.waitSignal(view.session.done, timeout=1000) as told:
        view.reset()
    assert "Ctrl+Z" in told.args[0]
    assert {one.id for one in view.tasks} == {one.id for one in catalogues.year_wheel()}

    with qtbot.waitSignal(view.session.done, timeout=1000) as told:
        view.reset()
    assert told.args == ["Årshjulet er ikke endret."]


def test_a_change_elsewhere_is_shown(view: WheelEditorView, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.refreshed, timeout=1000):
        session.run(year_wheel.edit_task, DECISIONS, title="Nye vedtak")
    with qtbot.waitSignal(view.refreshed, timeout=1000):
        session.workspace.undo()

    assert task(view, DECISIONS).title == "Vedtak"
