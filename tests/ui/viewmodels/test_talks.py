"""Samtaler: the talks a year expects, and those beside them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from ioplab.domain.ids import ConversationId
from ioplab.domain.plan import Conversation
from ioplab.domain.talks import Talk
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.operations import plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.pupil import PupilView
from ioplab.ui.viewmodels.talks import TalksView, status_words
from ioplab.workspace import Workspace
from tests.support.vaults import InUse

EXPECTED = [
    (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION),
    (ConversationKind.PUPIL, Stage.MIDYEAR),
    (ConversationKind.GUARDIAN, Stage.MIDYEAR),
    (ConversationKind.PUPIL, Stage.ANNUAL),
    (ConversationKind.GUARDIAN, Stage.ANNUAL),
    (ConversationKind.PPT, None),
    (ConversationKind.TEAM, None),
]


@pytest.fixture
def talks(session: Session) -> TalksView:
    """The talks of Emil's plan, of which none is stored."""
    view = PupilView(session)
    view.refresh()
    return view.talks


def whats(rows: tuple[Talk, ...]) -> list[tuple[ConversationKind, Stage | None]]:
    return [(row.kind, row.stage) for row in rows]


def test_all_talks_of_the_year_stand_there_before_anything_is_stored(talks: TalksView, in_use: InUse) -> None:
    assert whats(talks.rows()) == EXPECTED
    assert all(row.stored is None and row.is_expected for row in talks.rows())
    assert in_use.plan.conversations == ()


def test_a_row_becomes_stored_when_something_is_written_in_it(talks: TalksView, in_use: InUse) -> None:
    talks.change(talks.rows()[5], note="Ring først")
    talks.change(talks.rows()[5], held_on=date(2026, 9, 3))

    (stored,) = in_use.plan.conversations
    assert (stored.kind, stored.stage, stored.note, stored.held_on) == (
        ConversationKind.PPT,
        None,
        "Ring først",
        date(2026, 9, 3),
    )
    assert whats(talks.rows()) == EXPECTED


def test_a_row_nobody_writes_in_is_not_stored(talks: TalksView, in_use: InUse) -> None:
    talks.change(talks.rows()[0], invited_on=None)
    talks.change(talks.rows()[0], note="")

    assert in_use.plan.conversations == ()


def test_a_meeting_with_ppt_at_a_stage_is_the_one_the_year_expects(talks: TalksView) -> None:
    talks.add(ConversationKind.PPT, Stage.MIDYEAR)

    assert whats(talks.rows())[5] == (ConversationKind.PPT, Stage.MIDYEAR)
    assert len(talks.rows()) == len(EXPECTED)


def test_a_second_talk_of_a_kind_and_stage_stands_right_under_the_first(talks: TalksView) -> None:
    talks.change(talks.rows()[1], held_on=date(2026, 10, 1))
    talks.add(ConversationKind.PUPIL, Stage.MIDYEAR)

    assert whats(talks.rows())[1:3] == [(ConversationKind.PUPIL, Stage.MIDYEAR)] * 2
    assert [row.is_expected for row in talks.rows()[1:3]] == [True, False]


def test_a_pupil_who_is_of_age_has_no_guardians_to_talk_with(talks: TalksView, in_use: InUse) -> None:
    talks.of.session.run(pupils.edit_pupil, in_use.pupil_id, birth_year=2007)
    assert ConversationKind.GUARDIAN not in [kind for kind, _ in whats(talks.rows())]

    talks.of.session.run(plans.add_conversation, in_use.plan_id, kind=ConversationKind.GUARDIAN, stage=Stage.MIDYEAR)
    assert whats(talks.rows())[-1] == (ConversationKind.GUARDIAN, Stage.MIDYEAR)


def test_taking_away_what_is_expected_leaves_an_empty_row(talks: TalksView, in_use: InUse) -> None:
    talks.change(talks.rows()[0], invited_on=date(2026, 8, 24))

    talks.remove(talks.rows()[0])

    assert in_use.plan.conversations == ()
    assert whats(talks.rows()) == EXPECTED


def test_an_empty_row_that_is_expected_cannot_be_taken_away(talks: TalksView) -> None:
    told: list[str] = []
    talks.of.session.trouble.connect(told.append)

    talks.remove(talks.rows()[0])

    assert len(told) == 1
    assert whats(talks.rows()) == EXPECTED


def test_without_a_plan_there_are_no_talks_and_adding_says_what_to_do(vault: Vault, qtbot: QtBot) -> None:
    view = PupilView(Session(Workspace(vault)))
    view.refresh()
    with qtbot.waitSignal(view.session.trouble, timeout=1000):
        assert view.talks.add(ConversationKind.PPT, None) is None
    assert view.talks.rows() == ()


# Status

SOME_DAY = st.none() | st.just(date(2026, 9, 3))


@given(invited=SOME_DAY, held=SOME_DAY, declined=SOME_DAY)
def test_a_talk_is_held_before_declined_before_invited(invited: date | None, held: date | None, declined: date | None) -> None:
    kind, key = ConversationKind.PUPIL, ConversationId("en")
    stored = Conversation(id=key, kind=kind, invited_on=invited, held_on=held, declined_on=declined)

    words = status_words(Talk(kind=kind, stage=None, stored=stored))

    expected = "holdt 3. sep" if held else "takket nei" if declined else "invitert, venter svar" if invited else "ikke invitert"
    assert words == expected
