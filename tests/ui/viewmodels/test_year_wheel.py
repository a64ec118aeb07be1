"""The year wheel as it is shown: words, places on the wheel, what is next, and the calendar file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from pytestqt.qtbot import QtBot

from ioplab import catalogues
from ioplab.domain.guide import Step
from ioplab.domain.ids import WheelTaskId
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import WheelRole
from ioplab.domain.year_wheel import Progress, TaskState, WheelTask
from ioplab.operations import year_wheel
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.year_wheel import LANES, Arc, Deadline, WheelView, degrees, place
from tests.support.vaults import NORWAY_IN_SUMMER, YEAR, InUse, clock_of

DECISIONS, MIDYEAR = WheelTaskId("decisions"), WheelTaskId("midyear")
FIVE = {Step.MIDYEAR: Progress(done=3, of=5), Step.ANNUAL: Progress(done=5, of=5), Step.QUALITY: Progress(done=5, of=5)}

Show = Callable[[date], WheelView]


@pytest.fixture
def show(session: Session, in_use: InUse) -> Show:
    """The wheel on some day, when three of five pupils are done with the midyear evaluation."""

    def on(day: date) -> WheelView:
        clock_of(in_use.vault).moment = datetime(day.year, day.month, day.day, 10, 0, tzinfo=NORWAY_IN_SUMMER)
        view = WheelView(session)
        view.show(FIVE)
        return view

    return on


def shown(view: WheelView, key: str) -> Deadline:
    return next(one for one in view.deadlines if one.task.id == key)


# Words


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2027, 1, 8), "pågår, om 7 dager"),
        (date(2027, 1, 14), "pågår, om 1 dag"),
        (date(2027, 1, 15), "pågår, i dag"),
        (date(2027, 1, 16), "forsinket, for 1 dag siden"),
        (date(2027, 1, 18), "forsinket, for 3 dager siden"),
    ],
)
def test_how_far_away_a_task_is_stands_in_words(show: Show, today: date, words: str) -> None:
    assert shown(show(today), "midyear").state_words == words


def test_what_is_coming_and_what_is_done_need_no_more_words(show: Show) -> None:
    view = show(date(2027, 1, 8))

    assert shown(view, "decisions").state_words == "om 158 dager"
    assert shown(view, "annual").state_words == "ferdig"


def test_a_task_says_who_sees_to_it_and_how_many_pupils_are_done(show: Show, session: Session, in_use: InUse) -> None:
    session.run(year_wheel.edit_task, MIDYEAR, responsible=in_use.jon)

    one = shown(show(date(2027, 1, 8)), "midyear")

    assert one.who == "team, Jon Eksempel"
    assert one.pupil_words == "3 av 5 elever"
    assert one.words == "Halvårsevaluering, 15. jan, pågår, om 7 dager, team, Jon Eksempel, 3 av 5 elever"
    assert one.detail.replace("\N{NO-BREAK SPACE}", " ") == "pågår, om 7 dager · team, Jon Eksempel · 3 av 5 elever"


def test_a_vault_begun_in_november_is_not_late_with_august(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    clock_of(session.workspace.vault).moment = datetime(2026, 11, 22, 10, 0, tzinfo=NORWAY_IN_SUMMER)
    monkeypatch.setattr(session.workspace, "pupils", list)
    view = WheelView(session)
    view.show({step: Progress(done=0, of=0) for step in Step})

    behind = [one for one in view.deadlines if one.due < date(2026, 11, 22)]
    assert behind
    assert {one.state_words for one in behind} == {"forbi"}
    assert view.listed[0] == view.next
    assert list(view.listed[-len(behind) :]) == behind


def test_every_state_is_said_in_a_word_to_those_who_hear_it(show: Show) -> None:
    spoken = {one.state: one.words for one in show(date(2027, 1, 8)).deadlines}

    for state, word in ((TaskState.DONE, "ferdig"), (TaskState.LATE, "forsinket"), (TaskState.COMING, "kommer")):
        assert word in spoken[state].split(", ")


def test_a_task_that_takes_time_says_from_when(show: Show) -> None:
    assert shown(show(date(2027, 1, 8)), "midyear_talks").days == "1. jan – 15. jan"


# Where a click goes


def test_a_click_goes_to_the_pupils_who_miss_the_step(show: Show) -> None:
    view = show(date(2027, 1, 8))

    assert shown(view, "midyear").target is Step.MIDYEAR
    assert "steg 7, Halvårsevaluering" in view.explanation(shown(view, "midyear"))


@pytest.mark.parametrize("key", ["decisions", "annual", "expert_assessment"])
def test_a_click_goes_nowhere_without_a_step_or_without_anybody_who_misses_it(show: Show, key: str) -> None:
    view = show(date(2027, 1, 8))

    assert shown(view, key).target is None
    assert view.explanation(shown(view, key)) == ""


# What is next, and the list


def test_the_list_holds_every_task_of_the_wheel_what_is_done_last(show: Show) -> None:
    view = show(date(2027, 1, 8))

    assert sorted(one.task.id for one in view.listed) == sorted(one.task.id for one in view.deadlines)
    assert [one.is_done for one in view.listed] == sorted(one.is_done for one in view.listed)
    open_ones = [one.due for one in view.listed if one.state not in (TaskState.PAST, TaskState.DONE)]
    assert open_ones == sorted(open_ones)


def test_next_is_the_first_that_is_not_done_and_not_past(show: Show, session: Session) -> None:
    view = show(date(2027, 1, 8))
    assert view.next is not None
    assert view.next.task.id == "midyear_talks"

    view.tick(view.next)
    view.show(FIVE)

    assert view.next is not None
    assert view.next.task.id == "midyear"
    assert session.workspace.undo()


def test_the_last_days_of_the_school_year_already_show_next_years_tasks(show: Show) -> None:
    view = show(date(2027, 7, 26))

    assert view.next is not None
    assert (view.next.task.id, view.next.year) == ("team_workshop", YEAR.next)
    assert view.next in view.listed
    assert view.next not in view.deadlines


def test_a_year_that_is_not_this_one_has_no_hand(show: Show, session: Session) -> None:
    view = show(date(2027, 1, 8))
    assert view.today == date(2027, 1, 8)

    session.workspace.year = YEAR.next
    view.show({})

    assert view.today is None


def test_a_task_is_ticked_off_and_taken_back(show: Show) -> None:
    view = show(date(2027, 1, 8))

    for is_done in (True, False):
        view.tick(shown(view, "decisions"))
        view.show(FIVE)
        assert shown(view, "decisions").is_done is is_done


# The calendar file


def test_ones_own_deadlines_are_written_and_told(show: Show, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    view = show(date(2027, 1, 8))

    with qtbot.waitSignal(session.done, timeout=1000) as told:
        view.calendar(tmp_path)

    (path,) = tmp_path.glob("*.ics")
    assert path.name == "frister-2026-27.ics"
    assert str(path) in told.args[0]
    titles = [str(event["SUMMARY"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]
    hers = (WheelRole.TEAM, WheelRole.CONTACT_TEACHER)
    assert sorted(titles) == sorted(one.task.title for one in view.deadlines if one.task.who in hers)


def test_a_folder_that_is_not_there_is_told(show: Show, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.trouble, timeout=1000) as told:
        show(date(2027, 1, 8)).calendar(tmp_path / "borte")

    assert "kan ikke skrives" in told.args[0]
    assert list(tmp_path.glob("*.ics")) == []


# Where things stand on the wheel


@pytest.mark.parametrize(
    ("day", "angle"),
    [(date(2026, 8, 1), 0), (date(2026, 11, 1), 90), (date(2027, 2, 1), 180), (date(2027, 2, 15), 195), (date(2028, 5, 1), 270)],
)
def test_august_begins_at_the_top_and_the_year_goes_round_clockwise(day: date, angle: float) -> None:
    assert degrees(day) == pytest.approx(angle)


@given(st.dates(date(2001, 8, 1), date(2090, 7, 31)))
def test_a_day_stands_after_the_day_before_it(day: date) -> None:
    following = day + timedelta(days=1)

    assert 0 <= degrees(day) < 360
    assert degrees(day) < degrees(following) or (following.month, following.day) == (8, 1)


def deadline(starts: date, due: date) -> Deadline:
    task = WheelTask(id=WheelTaskId("task"), title="Oppgave", due=f"{due:%m-%d}")
    return Deadline(
        task=task, year=YEAR, starts=min(starts, due), due=due, state=TaskState.COMING, who="team", when="i dag", pupils=None
    )


def covers(one: Arc, other: Arc) -> bool:
    return one.lane == other.lane and one.start < other.end - 1e-6 and other.start < one.end - 1e-6


days = st.dates(YEAR.first_day, YEAR.last_day)
near_the_same = st.dates(date(2027, 6, 10), date(2027, 6, 14))


@given(st.lists(st.builds(deadline, starts=days | near_the_same, due=days | near_the_same), max_size=40))
def test_no_arc_covers_another_whatever_a_school_has_in_its_wheel(deadlines: list[Deadline]) -> None:
    arcs = place(deadlines)

    assert len(arcs) == len(deadlines)
    assert not any(covers(one, other) for one, other in combinations(arcs, 2))
    assert all(0 <= arc.start < arc.end <= 360 + 1e-6 and 0 <= arc.lane < LANES for arc in arcs)


def test_the_usual_wheel_stands_exactly_where_its_days_are(show: Show) -> None:
    view = show(date(2027, 1, 8))

    for one, arc in zip(view.deadlines, place(view.deadlines), strict=True):
        assert arc.end == pytest.approx(degrees(one.due + timedelta(days=1)))
        assert arc.end - arc.start >= 8 - 1e-6  # the end of June is crowded
        assert arc.start <= degrees(one.starts)


def test_tasks_that_follow_each_other_lie_in_the_outermost_ring() -> None:
    year = SchoolYear(2026)
    apart = [deadline(year.day(month, 15), year.day(month, 15)) for month in (9, 11, 1, 3)]

    arcs = place(apart)

    assert {arc.lane for arc in arcs} == {0}
    assert all(one.end <= other.start for one, other in pairwise(arcs))


def test_every_task_that_comes_with_the_program_is_shown_once(show: Show) -> None:
    assert len(show(date(2027, 1, 8)).deadlines) == len(catalogues.year_wheel())
