"""Which talks a year expects, and from when somebody should be invited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import ConversationId, EvaluationId
from ioplab.domain.plan import Conversation, Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.talks import EXPECTED, Talk, TalkStatus, due_talks, talks_of
from ioplab.domain.vocabulary import ConversationKind, PlanStatus, Round, Stage
from ioplab.domain.year_wheel import WheelTask
from tests.support.plans import a_plan, a_pupil

GUARDIAN, PUPIL, PPT, TEAM = (
    ConversationKind.GUARDIAN,
    ConversationKind.PUPIL,
    ConversationKind.PPT,
    ConversationKind.TEAM,
)
WHEEL = catalogues.year_wheel()
CONVERSATIONS = st.lists(
    st.builds(
        Conversation,
        id=st.uuids().map(lambda key: ConversationId(str(key))),
        kind=st.sampled_from(ConversationKind),
        stage=st.sampled_from([*Stage, None]),
        invited_on=st.none() | st.just(date(2026, 9, 1)),
        held_on=st.none() | st.just(date(2026, 9, 8)),
    ),
    max_size=9,
    unique_by=lambda one: one.id,
)


def bare(**changes: object) -> Plan:
    """A plan in use with nothing written of any talk."""
    return replace(a_plan(), conversations=(), **changes)  # type: ignore[arg-type]


def due(plan: Plan, today: date, *, pupil: Pupil | None = None, wheel: tuple[WheelTask, ...] = WHEEL) -> list[object]:
    return [(talk.kind, talk.stage) for talk in due_talks(pupil or a_pupil(), plan, wheel, today)]


def test_nothing_written_leaves_one_empty_row_for_each_talk_of_the_year() -> None:
    talks = talks_of(a_pupil(), bare())

    assert [(talk.kind, talk.stage) for talk in talks] == list(EXPECTED)
    assert {talk.status for talk in talks} == {TalkStatus.NOT_INVITED}


@given(CONVERSATIONS)
def test_every_talk_written_down_is_told_once_and_every_talk_expected_is_there(written: list[Conversation]) -> None:
    talks = talks_of(a_pupil(), replace(a_plan(), conversations=tuple(written)))

    told = [talk.stored.id for talk in talks if talk.stored]
    assert sorted(told) == sorted(one.id for one in written)
    assert [talk.kind for talk in talks if talk.is_expected] == [kind for kind, _ in EXPECTED]


@given(CONVERSATIONS, st.dates(date(2026, 6, 1), date(2027, 6, 30)))
def test_nobody_is_to_be_invited_twice(written: list[Conversation], today: date) -> None:
    plan = replace(a_plan(), conversations=tuple(written))

    assert all(talk.status is TalkStatus.NOT_INVITED for talk in due_talks(a_pupil(), plan, WHEEL, today))


@pytest.mark.parametrize(
    ("invited", "held", "declined", "status"),
    [
        (None, None, None, TalkStatus.NOT_INVITED),
        (date(2026, 9, 1), None, None, TalkStatus.WAITING),
        (date(2026, 9, 1), None, date(2026, 9, 3), TalkStatus.DECLINED),
        (date(2026, 9, 1), date(2026, 9, 9), date(2026, 9, 3), TalkStatus.HELD),
        (None, date(2026, 9, 9), None, TalkStatus.HELD),
    ],
)
def test_a_talk_is_held_before_declined_before_invited(
    invited: date | None, held: date | None, declined: date | None, status: TalkStatus
) -> None:
    stored = Conversation(id=ConversationId("en"), kind=PUPIL, invited_on=invited, held_on=held, declined_on=declined)

    assert Talk(kind=PUPIL, stage=None, stored=stored).status is status


# Whom to invite now


def test_the_guardians_are_invited_to_the_choice_of_goals_as_soon_as_there_is_a_plan() -> None:
    assert (GUARDIAN, Stage.GOAL_SELECTION) in due(bare(), date(2026, 8, 20))


@pytest.mark.parametrize(("today", "is_due"), [(date(2026, 12, 10), False), (date(2026, 12, 11), True)])
def test_invitations_go_out_three_weeks_before_the_wheel_says_that_the_talks_begin(today: date, *, is_due: bool) -> None:
    found = due(bare(), today)

    assert ((GUARDIAN, Stage.MIDYEAR) in found) is is_due
    assert ((PUPIL, Stage.MIDYEAR) in found) is is_due


def test_a_round_that_has_begun_asks_for_its_talks_at_once() -> None:
    begun = Evaluation(id=EvaluationId("e"), kind=Round.MIDYEAR, scale=catalogues.default_scale().id)

    assert (GUARDIAN, Stage.MIDYEAR) in due(bare(evaluations=(begun,)), date(2026, 11, 2))


def test_what_was_missed_is_not_asked_for_when_the_next_stage_has_come() -> None:
    assert (GUARDIAN, Stage.GOAL_SELECTION) not in due(bare(), date(2026, 12, 11))
    assert (GUARDIAN, Stage.MIDYEAR) not in due(bare(), date(2027, 5, 20))
    assert (GUARDIAN, Stage.ANNUAL) in due(bare(), date(2027, 5, 20))


def test_ppt_is_invited_before_the_months_of_the_meetings_and_the_team_before_the_year() -> None:
    assert (PPT, None) not in due(bare(), date(2027, 1, 10))
    assert (PPT, None) in due(bare(), date(2027, 1, 11))
    assert (TEAM, None) in due(bare(), date(2026, 8, 1))


def test_a_date_moved_in_the_schools_own_wheel_moves_the_invitations() -> None:
    wheel = tuple(replace(task, starts="03-01") if task.id == "ppt_meetings" else task for task in WHEEL)

    assert (PPT, None) not in due(bare(), date(2027, 2, 7), wheel=wheel)
    assert (PPT, None) in due(bare(), date(2027, 2, 8), wheel=wheel)


def test_a_task_taken_out_of_the_wheel_asks_for_nothing() -> None:
    wheel = tuple(task for task in WHEEL if task.id != "ppt_meetings")

    assert (PPT, None) not in due(bare(), date(2027, 5, 1), wheel=wheel)


def test_a_closed_plan_asks_for_nothing() -> None:
    assert due(bare(status=PlanStatus.CLOSED), date(2027, 5, 20)) == []


@given(st.dates(date(2026, 6, 1), date(2027, 6, 30)))
def test_nobody_is_the_guardian_of_a_pupil_who_is_of_age(today: date) -> None:
    grown = replace(a_pupil(), birth_year=2007)

    assert GUARDIAN not in [talk.kind for talk in talks_of(grown, bare())]
    assert all(talk.kind is not GUARDIAN for talk in due_talks(grown, bare(), WHEEL, today))


def test_what_is_due_stays_due_until_it_is_written_down() -> None:
    first = date(2026, 12, 11)
    invited = Conversation(id=ConversationId("en"), kind=GUARDIAN, stage=Stage.MIDYEAR, invited_on=first)

    assert (GUARDIAN, Stage.MIDYEAR) in due(bare(), first + timedelta(weeks=6))
    assert (GUARDIAN, Stage.MIDYEAR) not in due(replace(bare(), conversations=(invited,)), first)
