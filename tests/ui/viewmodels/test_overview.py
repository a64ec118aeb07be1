"""My pupils, and what comes next."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.operations import plans, pupils
from ioplab.operations.exchanging import export_plans
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.overview import OverviewView
from ioplab.workspace import Workspace
from tests.support.plans import fjellbekk_bytes
from tests.support.vaults import InUse, clock_of, contents, new_vault


@pytest.fixture
def view(session: Session) -> OverviewView:
    """The overview of one pupil whose plan is in use."""
    made = OverviewView(session)
    made.refresh()
    return made


@pytest.fixture
def empty(vault: Vault) -> OverviewView:
    """The overview of an empty vault."""
    made = OverviewView(Session(Workspace(vault)))
    made.refresh()
    return made


def test_a_pupil_is_a_row_with_what_is_done_and_what_is_missing(view: OverviewView) -> None:
    (row,) = view.rows

    assert row.pupil.full_name == "Emil"
    assert len(row.reports) == 9
    assert row.missing == "Grunnlag: sakkyndig vurdering"
    assert row.states_in_words.startswith("Grunnlag påbegynt, Eleven påbegynt, IOP-team ferdig")
    assert view.facts == "Skoleåret 2026/27 · 1 elever"


def test_the_next_deadline_stands_beside_the_next_step(in_use: InUse, session: Session) -> None:
    today = clock_of(in_use.vault).moment.date()
    session.run(pupils.add_assessment, in_use.pupil_id, received_on=today)
    talk = {"kind": ConversationKind.GUARDIAN, "stage": Stage.GOAL_SELECTION, "invited_on": today, "held_on": today}
    session.run(plans.add_conversation, in_use.plan_id, **talk)
    view = OverviewView(session)
    view.refresh()

    (row,) = view.rows
    assert row.missing.startswith("Halvårsevaluering")
    assert row.due_words == "15. januar"


@pytest.mark.parametrize("typed", ["emil", "  EMIL ", "mi"])
def test_pupils_are_found_by_part_of_their_name(view: OverviewView, session: Session, typed: str) -> None:
    session.run(pupils.add_pupil, given_name="Live", class_name="8C")
    view.refresh()

    view.filter(typed)

    assert [row.pupil.given_name for row in view.rows] == ["Emil"]


def test_pupils_are_found_by_their_class(view: OverviewView, session: Session) -> None:
    session.run(pupils.add_pupil, given_name="Live", class_name="8C")
    view.refresh()

    view.filter("8c")

    assert [row.pupil.given_name for row in view.rows] == ["Live"]


def test_finding_nobody_says_so(view: OverviewView) -> None:
    view.filter("Ingen")

    assert view.rows == []
    assert view.empty_words == "Ingen elev passer til det du søker etter."


def test_an_empty_vault_says_what_belongs_here_and_how_to_begin(empty: OverviewView) -> None:
    assert empty.rows == []
    assert "Ny elev" in empty.empty_words


def test_the_next_tasks_of_the_year_come_in_order_with_who_sees_to_them(empty: OverviewView) -> None:
    deadlines = empty.deadlines()

    assert deadlines[0].startswith("31. aug  Kvalitetssikring")
    assert deadlines[0].endswith("leder, om 11 dager")
    assert len(deadlines) == 6


def test_a_task_due_today_says_so(empty: OverviewView) -> None:
    clock_of(empty.session.workspace.vault).wait(timedelta(days=11))
    assert empty.deadlines()[0].endswith("leder, i dag")

    clock_of(empty.session.workspace.vault).wait(timedelta(days=14))
    assert empty.deadlines()[0].endswith("om 1 dag")


def test_the_last_day_of_the_school_year_already_shows_next_years_tasks(empty: OverviewView) -> None:
    clock_of(empty.session.workspace.vault).wait(timedelta(days=340))

    assert any("aug" in line for line in empty.deadlines())


def test_rows_are_made_anew_only_when_something_has_changed(view: OverviewView, session: Session) -> None:
    before = view.rows
    view.refresh()
    assert [id(row) for row in view.rows] == [id(row) for row in before]

    session.run(pupils.add_pupil, given_name="Live")
    view.refresh()

    assert len(view.rows) == 2


# Files


def test_a_plan_file_is_taken_in_and_told(empty: OverviewView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "planer.json"
    path.write_bytes(fjellbekk_bytes())

    with qtbot.waitSignal(empty.session.done, timeout=1000) as told:
        empty.read_files([path])

    assert told.args[0].startswith("planer.json er lest inn")
    assert len(empty.rows) == 3


def test_taking_in_the_same_file_again_says_that_nothing_was_new(empty: OverviewView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "planer.json"
    path.write_bytes(fjellbekk_bytes())
    empty.read_files([path])
    before = contents(empty.session.workspace.vault)

    with qtbot.waitSignal(empty.session.done, timeout=1000) as told:
        empty.read_files([path])

    assert "alt var her fra før" in told.args[0]
    assert contents(empty.session.workspace.vault) == before


def test_a_file_with_a_fault_is_refused_whole_with_its_name_and_place(empty: OverviewView, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "gal.json"
    path.write_bytes(fjellbekk_bytes().replace(b'"grade": 5', b'"grade": 55'))

    with qtbot.waitSignal(empty.session.trouble, timeout=1000) as told:
        empty.read_files([path])

    assert "gal.json" in told.args[0]
    assert "pupils[" in told.args[0]
    assert empty.rows == []


def test_no_file_chosen_does_nothing(view: OverviewView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.session.done), qtbot.assertNotEmitted(view.session.trouble):
        view.read_files([])


def test_what_was_taken_in_can_be_undone(empty: OverviewView, tmp_path: Path) -> None:
    path = tmp_path / "planer.json"
    path.write_bytes(fjellbekk_bytes())
    empty.read_files([path])

    empty.session.workspace.undo()
    empty.refresh()

    assert empty.rows == []


def test_what_one_vault_writes_another_reads(in_use: InUse, tmp_path: Path) -> None:
    path = tmp_path / "planer.json"
    path.write_bytes(export_plans(in_use.vault))
    with new_vault(tmp_path, name="Annet.ioplab") as other:
        view = OverviewView(Session(Workspace(other)))
        view.read_files([path])

        assert [row.pupil.given_name for row in view.rows] == ["Emil"]
