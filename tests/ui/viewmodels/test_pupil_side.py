"""Elevens side: what is asked, in what order, and what is stored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ioplab.domain.evaluation import PupilRating
from ioplab.domain.vocabulary import Face, Round, Stage
from ioplab.operations import goals
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.pupil_side import Part, PupilSideView, open_round
from tests.support.vaults import InUse


@pytest.fixture
def side(session: Session, in_use: InUse) -> PupilSideView:
    """Emil's side, in a first round that has begun."""
    view = PupilSideView(session)
    view.show(in_use.pupil_id, in_use.open(Round.MIDYEAR))
    return view


def answers(in_use: InUse) -> list[PupilRating | None]:
    return [in_use.plan.evaluations[0].pupil_rating(goal) for goal in in_use.goal_ids]


def test_the_goals_come_one_at_a_time_then_the_whole_voice_then_thanks(side: PupilSideView) -> None:
    parts = []
    for _ in range(6):
        parts.append((side.part, side.asked.goal.text if side.asked else None, side.progress))
        side.next()

    assert parts == [
        (Part.GOAL, "Leser 1 linjer høyt", "1 av 5"),
        (Part.GOAL, "Leser 2 linjer høyt", "2 av 5"),
        (Part.GOAL, "Leser 3 linjer høyt", "3 av 5"),
        (Part.GOAL, "Leser 4 linjer høyt", "4 av 5"),
        (Part.VOICE, None, "5 av 5"),
        (Part.THANKS, None, ""),
    ]


@given(turns=st.lists(st.booleans(), max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_nobody_ever_comes_outside_what_is_asked(side: PupilSideView, turns: list[bool]) -> None:
    for is_on in turns:
        (side.next if is_on else side.back)()
        assert 0 <= side.place <= 5
        assert (side.part is Part.GOAL) == (side.asked is not None)


def test_a_face_and_words_are_stored_each_without_losing_the_other(side: PupilSideView, in_use: InUse) -> None:
    side.choose(Face.WELL)
    side.say("Jeg kan lese tog")
    side.choose(Face.OKAY)

    assert answers(in_use)[0] == PupilRating(goal=in_use.goal_ids[0], face=Face.OKAY, words="Jeg kan lese tog")
    assert answers(in_use)[1:] == [None, None, None]


def test_an_answer_can_be_taken_back_and_the_words_stay(side: PupilSideView, in_use: InUse) -> None:
    side.say("Vet ikke")
    side.choose(Face.HARD)
    side.choose(None)

    assert answers(in_use)[0] == PupilRating(goal=in_use.goal_ids[0], face=None, words="Vet ikke")


def test_goals_may_be_skipped_and_leave_nothing(side: PupilSideView, in_use: InUse) -> None:
    side.next()
    side.choose(Face.WELL)

    assert [bool(answer) for answer in answers(in_use)] == [False, True, False, False]


def test_choosing_the_same_face_again_changes_nothing(side: PupilSideView, in_use: InUse) -> None:
    side.choose(Face.WELL)
    count = in_use.vault._database.execute("SELECT count(*) FROM change").fetchone()

    side.choose(Face.WELL)

    assert in_use.vault._database.execute("SELECT count(*) FROM change").fetchone() == count


def test_the_whole_voice_belongs_to_the_stage_of_the_evaluation(side: PupilSideView, in_use: InUse) -> None:
    side.say_of_all("Jeg vil lese mer om tog")

    voice = in_use.plan.voice(Stage.MIDYEAR)
    assert voice is not None
    assert voice.text == "Jeg vil lese mer om tog"
    assert side.voice == "Jeg vil lese mer om tog"


def test_coming_back_begins_where_nothing_has_been_answered(side: PupilSideView, in_use: InUse) -> None:
    side.choose(Face.WELL)
    side.next()
    side.say("Litt")

    side.show(in_use.pupil_id, in_use.plan.evaluations[0].id)

    assert side.place == 2


def test_a_goal_that_was_ended_is_not_asked_about(side: PupilSideView, in_use: InUse) -> None:
    side.session.run(goals.end_goal, in_use.goal_ids[0], reason="nådd")

    assert [one.goal.id for one in side.goals] == list(in_use.goal_ids[1:])


def test_an_evaluation_finalised_meanwhile_refuses_and_says_so(side: PupilSideView, in_use: InUse) -> None:
    told: list[str] = []
    side.session.trouble.connect(told.append)
    with in_use.vault.change("finalise_evaluation") as change:
        change.put(replace(in_use.plan.evaluations[0], finalised_on=side.session.workspace.today))

    side.choose(Face.WELL)

    assert len(told) == 1


# Which round


def test_only_a_round_that_has_begun_and_is_not_done_can_be_answered_in(in_use: InUse) -> None:
    assert open_round(None) is None
    assert open_round(in_use.plan) is None
    midyear = in_use.open(Round.MIDYEAR)
    found = open_round(in_use.plan)
    assert found is not None
    assert found.id == midyear
    assert open_round(in_use.plan, Round.ANNUAL) is None


def test_the_latest_round_comes_first(in_use: InUse) -> None:
    in_use.finalised(Round.MIDYEAR)
    annual = in_use.open(Round.ANNUAL)

    found = open_round(in_use.plan)
    assert found is not None
    assert found.id == annual
    assert open_round(in_use.plan, Round.MIDYEAR) is None
