"""My pupils, and what comes next."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ioplab.domain.guide import Step
from ioplab.domain.ids import PupilId, WheelTaskId
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.domain.year_wheel import Progress, TaskState
from ioplab.operations import people, plans, pupils, year_wheel
from ioplab.operations.exchanging import export_plans
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.overview import OverviewView, SortKey, in_order
from ioplab.workspace import Workspace
from tests.support.plans import fjellbekk_bytes
from tests.support.vaults import NORWAY_IN_SUMMER, YEAR, InUse, clock_of, contents, new_vault


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
    settle_foundation(session, in_use)
    view = OverviewView(session)
    view.refresh()

    (row,) = view.rows
    assert row.missing.startswith("Halvårsevaluering")
    assert row.due_words == "15. januar"


def begun_on(vault: Vault, moment: datetime) -> OverviewView:
    """The overview of a team whose first pupil came that day, with a plan begun at once."""
    clock_of(vault).moment = moment
    session = Session(Workspace(vault))
    session.run(pupils.add_pupil, given_name="Live", pupil_id=PupilId("Live"))
    session.run(plans.start_plan, PupilId("Live"), YEAR)
    view = OverviewView(session)
    view.refresh()
    return view


def test_a_team_that_begins_in_november_is_late_with_nothing(vault: Vault) -> None:
    begun = datetime(2026, 11, 22, 10, 0, tzinfo=NORWAY_IN_SUMMER)
    view = begun_on(vault, begun)

    behind = {str(one.task.id): one for one in view.wheel.deadlines if one.due < begun.date()}
    assert set(behind) == {"team_workshop", "quality_check", "class_theme", "count_autumn"}
    assert {one.state for one in behind.values()} == {TaskState.PAST}
    assert behind["quality_check"].detail.replace("\N{NO-BREAK SPACE}", " ") == "før planen begynte · leder · 0 av 1 elever"
    assert behind["quality_check"].target is Step.QUALITY  # what is left to do is found from there all the same
    assert behind["count_autumn"].state_words == "forbi"


def test_what_was_due_after_the_first_pupil_came_is_late_and_newcomers_do_not_make_it_less_so(vault: Vault) -> None:
    view = begun_on(vault, datetime(2026, 9, 1, 10, 0, tzinfo=NORWAY_IN_SUMMER))
    clock_of(vault).moment = datetime(2026, 11, 22, 10, 0, tzinfo=NORWAY_IN_SUMMER)
    view.session.run(pupils.add_pupil, given_name="Anne", pupil_id=PupilId("Anne"))
    view.session.run(plans.start_plan, PupilId("Anne"), YEAR)
    view.refresh()

    states = {one.task.id: one.state for one in view.wheel.deadlines}
    assert [states[WheelTaskId(key)] for key in ("quality_check", "class_theme", "count_autumn")] == [
        TaskState.PAST,
        TaskState.LATE,
        TaskState.LATE,
    ]


def test_undo_and_redo_of_the_first_pupil_do_not_make_the_team_late(vault: Vault) -> None:
    view = begun_on(vault, datetime(2026, 11, 22, 10, 0, tzinfo=NORWAY_IN_SUMMER))
    for _ in range(2):
        assert view.session.workspace.undo()
    for _ in range(2):
        assert view.session.workspace.redo()
    view.refresh()

    assert TaskState.LATE not in {one.state for one in view.wheel.deadlines}


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


def test_rows_are_made_anew_only_when_something_has_changed(view: OverviewView, session: Session) -> None:
    before = view.rows
    view.refresh()
    assert [id(row) for row in view.rows] == [id(row) for row in before]

    session.run(pupils.add_pupil, given_name="Live")
    view.refresh()

    assert len(view.rows) == 2


def test_only_the_rows_of_pupils_that_were_touched_are_made_anew(view: OverviewView, session: Session, in_use: InUse) -> None:
    session.run(pupils.add_pupil, given_name="Live")
    view.refresh()
    emil, live = view.rows

    session.run(pupils.edit_pupil, live.pupil.id, class_name="8C")
    view.refresh()

    assert view.rows[0] is emil
    assert view.rows[1].pupil.class_name == "8C"
    assert view.rows[1] is not live

    session.run(people.edit_staff, in_use.kari, teacher_qualified=False)
    view.refresh()

    assert view.rows[0] is not emil


def test_another_day_makes_all_rows_anew(view: OverviewView, in_use: InUse) -> None:
    (before,) = view.rows
    clock_of(in_use.vault).wait(timedelta(days=1))

    view.refresh()

    assert view.rows[0] is not before


# Sorting


@pytest.fixture
def many(session: Session, view: OverviewView) -> OverviewView:
    """Emil without a class, and four more."""
    for name, class_name in (("Åse", "10A"), ("Zoe", "9B"), ("Ørjan", "9B"), ("Ærlend", "")):
        session.run(pupils.add_pupil, given_name=name, class_name=class_name)
    view.refresh()
    return view


def names(view: OverviewView) -> list[str]:
    return [row.pupil.given_name for row in view.rows]


def test_names_are_sorted_as_in_norwegian_and_back(many: OverviewView) -> None:
    assert names(many) == ["Emil", "Åse", "Zoe", "Ørjan", "Ærlend"]

    many.sort(SortKey.NAME)
    assert names(many) == ["Emil", "Zoe", "Ærlend", "Ørjan", "Åse"]

    many.sort(SortKey.NAME)
    assert names(many) == ["Åse", "Ørjan", "Ærlend", "Zoe", "Emil"]


def test_those_alike_keep_their_order_and_those_without_come_last(many: OverviewView) -> None:
    many.sort(SortKey.CLASS)
    assert names(many) == ["Zoe", "Ørjan", "Åse", "Emil", "Ærlend"]

    many.sort(SortKey.CLASS)
    assert names(many) == ["Åse", "Zoe", "Ørjan", "Emil", "Ærlend"]


def test_sorting_by_due_date_puts_those_without_one_last(many: OverviewView, in_use: InUse) -> None:
    settle_foundation(many.session, in_use)
    many.refresh()

    for _ in range(2):
        many.sort(SortKey.DUE)
        assert names(many)[0] == "Emil"


@given(st.integers(0, 99), st.integers(0, 99), st.text("ABCÆØÅ", max_size=2), st.text("ABCÆØÅ", max_size=2))
def test_grades_are_sorted_by_number(one: int, other: int, this: str, that: str) -> None:
    if one != other:
        assert (in_order(f"{one}{this}") < in_order(f"{other}{that}")) == (one < other)


# Who misses a step


def test_only_those_who_miss_a_step_are_shown_until_all_are_again(view: OverviewView, session: Session) -> None:
    session.run(pupils.add_pupil, given_name="Live")
    view.refresh()

    view.show_missing(Step.MIDYEAR)

    assert names(view) == ["Emil"]
    assert view.step_words == "Viser bare elevene som ikke er ferdige med steg 7, Halvårsevaluering: 1 av 2 elever"

    view.show_missing(None)

    assert names(view) == ["Emil", "Live"]
    assert view.step_words == ""


def test_a_plan_that_is_closed_has_nothing_more_to_do(view: OverviewView, session: Session, in_use: InUse) -> None:
    session.run(plans.close_plan, in_use.plan_id)
    view.refresh()

    view.show_missing(Step.MIDYEAR)

    assert names(view) == []
    assert view.empty_words == "Alle elevene er ferdige med steget."


def test_the_wheel_counts_the_plans_that_are_to_have_a_step(view: OverviewView, session: Session, in_use: InUse) -> None:
    session.run(pupils.add_pupil, given_name="Uten plan")
    session.run(plans.mark_step, in_use.plan_id, Step.NEXT_YEAR, not_needed_because="Flytter")
    view.refresh()

    counted = {one.task.step: one.pupils for one in view.wheel.deadlines if one.task.step is not None}

    assert counted == {
        5: Progress(done=1, of=1),
        6: Progress(done=1, of=1),
        7: Progress(done=0, of=1),
        8: Progress(done=0, of=1),
        9: Progress(done=1, of=1),
    }


def test_a_changed_wheel_moves_the_deadlines_of_all_rows(view: OverviewView, session: Session, in_use: InUse) -> None:
    settle_foundation(session, in_use)
    session.run(year_wheel.edit_task, WheelTaskId("midyear"), due="02-10")

    view.refresh()

    assert view.rows[0].due_words == "10. februar"


def settle_foundation(session: Session, in_use: InUse) -> None:
    """Do what is missing in the first two steps, so that the next one is the midyear evaluation."""
    today = clock_of(in_use.vault).moment.date()
    session.run(pupils.add_assessment, in_use.pupil_id, received_on=today)
    talk = {"kind": ConversationKind.GUARDIAN, "stage": Stage.GOAL_SELECTION, "invited_on": today, "held_on": today}
    session.run(plans.add_conversation, in_use.plan_id, **talk)


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
