from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab.domain.ids import PupilId, SchoolId, StaffId, WheelTaskId
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import StaffRole, WheelRole
from ioplab.domain.year_wheel import SCHOOL_END, Progress, TaskState, WheelTask, first_day, is_day
from tests.support.plans import a_plan

YEAR = SchoolYear(2026)


def task(due: str) -> WheelTask:
    return WheelTask(id=WheelTaskId("task"), title="Oppgave", due=due, who=WheelRole.TEAM)


def school(end: date | None) -> School:
    return School(id=SchoolId("school"), name="Fjellbekk skole", school_end=end)


@pytest.mark.parametrize(
    ("due", "on"),
    [
        ("08-01", date(2026, 8, 1)),
        ("10-01", date(2026, 10, 1)),
        ("12-31", date(2026, 12, 31)),
        ("01-01", date(2027, 1, 1)),
        ("07-31", date(2027, 7, 31)),
    ],
)
def test_a_task_is_due_in_the_half_of_the_school_year_it_belongs_to(due: str, on: date) -> None:
    assert task(due).due_in(YEAR) == on


@given(st.integers(1900, 2099).map(SchoolYear), st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_a_task_is_always_due_within_its_school_year(year: SchoolYear, day: date) -> None:
    assert SchoolYear.of(task(f"{day:%m-%d}").due_in(year)) == year


def test_what_is_due_at_school_end_follows_the_schools_calendar() -> None:
    assert task(SCHOOL_END).due_in(YEAR, school(date(2027, 6, 18))) == date(2027, 6, 18)


@pytest.mark.parametrize("where", [None, school(None), school(date(2026, 6, 19)), school(date(2028, 6, 16))])
def test_a_calendar_that_is_missing_or_another_years_gives_the_twentieth_of_june(where: School | None) -> None:
    assert task(SCHOOL_END).due_in(YEAR, where) == date(2027, 6, 20)


def test_a_fixed_date_does_not_care_for_the_calendar() -> None:
    assert task("06-15").due_in(YEAR, school(date(2027, 6, 1))) == date(2027, 6, 15)


# Begin and end


def test_a_task_without_a_beginning_begins_when_it_is_due() -> None:
    assert task("01-15").starts_in(YEAR) == date(2027, 1, 15)


def test_a_beginning_after_the_due_date_is_the_due_date() -> None:
    assert replace(task("01-15"), starts="02-01").starts_in(YEAR) == date(2027, 1, 15)


# What a wheel can have as a day


@given(st.dates(date(2001, 1, 1), date(2001, 12, 31)))
def test_every_day_of_a_common_year_can_stand_in_a_wheel(day: date) -> None:
    assert is_day(f"{day:%m-%d}")


@pytest.mark.parametrize(
    "written", ["", "1-15", "01-32", "13-01", "02-29", "00-01", "01-15 ", "15.1.", "W01-1", "0115", "skoleslutt", "٠١-١٥"]
)
def test_what_not_every_school_year_has_is_no_day(written: str) -> None:
    assert not is_day(written)


def test_the_schools_last_day_is_a_day() -> None:
    assert is_day(SCHOOL_END)


# State


JANUARY = replace(task("01-15"), starts="01-01")
OF_A_STEP = replace(JANUARY, step=7)


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2026, 8, 1), TaskState.COMING),
        (date(2026, 12, 31), TaskState.COMING),
        (date(2027, 1, 1), TaskState.NOW),
        (date(2027, 1, 15), TaskState.NOW),
        (date(2027, 1, 16), TaskState.LATE),
        (date(2027, 7, 31), TaskState.LATE),
    ],
)
def test_a_task_comes_is_under_way_and_is_late(today: date, state: TaskState) -> None:
    assert JANUARY.state_on(today, YEAR) is state
    assert OF_A_STEP.state_on(today, YEAR, None, Progress(done=0, of=5)) is state


@pytest.mark.parametrize("today", [date(2026, 8, 1), date(2027, 1, 8), date(2027, 7, 31)])
def test_a_ticked_task_is_done_in_that_year_alone(today: date) -> None:
    ticked = replace(JANUARY, done_in=("2026/27",))

    assert ticked.state_on(today, YEAR) is TaskState.DONE
    assert ticked.state_on(today, YEAR.next) is not TaskState.DONE


def test_a_tick_does_not_make_a_step_done() -> None:
    ticked = replace(OF_A_STEP, done_in=("2026/27",))

    assert ticked.state_on(date(2027, 2, 1), YEAR, None, Progress(done=4, of=5)) is TaskState.LATE


def test_a_step_is_under_way_as_soon_as_one_plan_has_done_it() -> None:
    assert OF_A_STEP.state_on(date(2026, 11, 1), YEAR, None, Progress(done=1, of=5)) is TaskState.NOW


@given(st.dates(YEAR.first_day, YEAR.last_day), st.integers(1, 400), st.data())
def test_a_step_is_done_when_all_plans_have_done_it_and_not_before(today: date, of: int, data: st.DataObject) -> None:
    done = data.draw(st.integers(0, of))

    state = OF_A_STEP.state_on(today, YEAR, None, Progress(done=done, of=of))

    assert (state is TaskState.DONE) == (done == of)
    assert (state is TaskState.LATE) == (done < of and today > date(2027, 1, 15))


def test_without_plans_nothing_is_late() -> None:
    nobody = Progress(done=0, of=0)

    assert OF_A_STEP.state_on(date(2027, 1, 8), YEAR, None, nobody) is TaskState.COMING
    assert OF_A_STEP.state_on(date(2027, 1, 16), YEAR, None, nobody) is TaskState.PAST


def test_nobody_is_late_before_there_are_pupils() -> None:
    day, after = date(2027, 1, 8), date(2027, 1, 16)

    assert JANUARY.state_on(day, YEAR, since=None) is TaskState.NOW
    assert JANUARY.state_on(after, YEAR, since=None) is TaskState.PAST
    assert replace(JANUARY, done_in=("2026/27",)).state_on(after, YEAR, since=None) is TaskState.DONE


DUE = date(2027, 1, 15)


@pytest.mark.parametrize(("since", "state"), [(DUE, TaskState.LATE), (DUE + timedelta(days=1), TaskState.PAST)])
def test_nobody_is_late_with_what_was_due_before_the_first_pupil_came(since: date, state: TaskState) -> None:
    assert JANUARY.state_on(date(2027, 2, 1), YEAR, since=since) is state
    assert OF_A_STEP.state_on(date(2027, 2, 1), YEAR, None, Progress(done=0, of=1, waiting=(since,))) is state


@given(
    st.lists(st.dates(YEAR.first_day, YEAR.last_day), max_size=6),
    st.integers(0, 3),
    st.dates(YEAR.first_day, YEAR.last_day),
)
def test_a_step_is_late_if_and_only_if_somebody_who_was_there_has_not_done_it(
    waiting: list[date], done: int, today: date
) -> None:
    plans = Progress(done=done, of=done + len(waiting), waiting=tuple(waiting))

    state = OF_A_STEP.state_on(today, YEAR, None, plans)

    assert (state is TaskState.LATE) == (today > DUE and any(first <= DUE for first in waiting))
    assert (state is TaskState.DONE) == (done > 0 and not waiting)


def test_the_first_day_is_when_the_pupil_came_or_had_a_plan_in_use_before() -> None:
    came, before = date(2026, 11, 22), date(2026, 9, 1)
    alone = Pupil(id=PupilId("emil"), given_name="Emil")
    in_use = replace(a_plan(), activated_on=before)

    assert first_day(alone, came) == came
    assert first_day(replace(alone, plans=(replace(in_use, activated_on=None),)), came) == came
    assert first_day(replace(alone, plans=(in_use,)), came) == before
    assert first_day(replace(alone, plans=(in_use,)), None) == date.min


# Whose


def person(role: StaffRole, key: str = "kari") -> Staff:
    return Staff(id=StaffId(key), name="Kari Eksempel", role=role)


@pytest.mark.parametrize(
    ("who", "roles"),
    [
        (WheelRole.TEAM, set(StaffRole)),
        (WheelRole.LEADER, {StaffRole.LEADER, StaffRole.PRINCIPAL}),
        (WheelRole.CONTACT_TEACHER, {StaffRole.CONTACT_TEACHER}),
        (WheelRole.PPT, {StaffRole.PPT}),
    ],
)
def test_a_task_concerns_those_with_the_role(who: WheelRole, roles: set[StaffRole]) -> None:
    assert {role for role in StaffRole if replace(JANUARY, who=who).concerns(person(role))} == roles


def test_a_task_with_somebody_responsible_concerns_nobody_else() -> None:
    mine = replace(JANUARY, who=WheelRole.LEADER, responsible=StaffId("kari"))

    assert mine.concerns(person(StaffRole.ASSISTANT))
    assert not mine.concerns(person(StaffRole.PRINCIPAL, "jon"))
    assert not mine.concerns(None)


def test_a_stranger_is_concerned_by_what_is_everybodys() -> None:
    assert JANUARY.concerns(None)
    assert not replace(JANUARY, who=WheelRole.LEADER).concerns(None)
