"""Samtaler of all pupils: the two lists, the rows, and what choosing shows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ioplab.domain.ids import PlanId, PupilId
from ioplab.domain.talks import TalkStatus
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.operations import plans, pupils
from ioplab.storage.vault import Vault
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.talk_overview import TalkOverview, TalkRow
from ioplab.workspace import Workspace
from tests.support.vaults import YEAR, InUse, clock_of

GUARDIAN = ConversationKind.GUARDIAN
TODAY = date(2026, 8, 20)


@pytest.fixture
def view(session: Session, in_use: InUse) -> TalkOverview:
    """Emil and Live, neither invited to anything."""
    pupils.add_pupil(in_use.vault, given_name="Live", pupil_id=PupilId("live"))
    plans.start_plan(in_use.vault, PupilId("live"), YEAR, plan_id=PlanId("plan"))
    made = TalkOverview(session)
    session.changed.connect(lambda _: made.refresh())
    made.arrive()
    return made


def whose(rows: list[TalkRow]) -> list[tuple[str, str]]:
    return [(row.pupil.given_name, row.talk.kind.value) for row in rows]


def row_of(view: TalkOverview, name: str, kind: ConversationKind, stage: Stage | None) -> TalkRow:
    (found,) = [row for row in view.all if (row.pupil.given_name, row.talk.kind, row.talk.stage) == (name, kind, stage)]
    return found


def test_every_pupil_has_every_talk_of_the_year(view: TalkOverview) -> None:
    assert len(view.all) == 14
    assert view.rows == view.all
    assert len({row.key for row in view.all}) == 14


def test_whom_to_invite_is_told_of_all_pupils(view: TalkOverview) -> None:
    assert whose(view.due) == [("Emil", "guardian"), ("Emil", "team"), ("Live", "guardian"), ("Live", "team")]


def test_all_of_them_are_invited_by_one_act_that_one_undo_takes_back(view: TalkOverview) -> None:
    view.invite(view.due)
    assert view.due == []
    assert len(view.waiting) == 4

    view.session.workspace.undo()
    assert len(view.due) == 4


def test_who_has_waited_longest_comes_first_with_the_days(view: TalkOverview) -> None:
    view.change(row_of(view, "Emil", GUARDIAN, Stage.MIDYEAR), invited_on=TODAY)
    view.change(row_of(view, "Live", GUARDIAN, Stage.MIDYEAR), invited_on=TODAY - timedelta(days=8))
    view.change(row_of(view, "Live", GUARDIAN, Stage.ANNUAL), invited_on=TODAY - timedelta(days=1))

    assert [view.waited_words(row) for row in view.waiting] == [
        "Live: samtale med foresatte ved halvårsevaluering · invitert for 8 dager siden",
        "Live: samtale med foresatte ved årsevaluering · invitert i går",
        "Emil: samtale med foresatte ved halvårsevaluering · invitert i dag",
    ]


@pytest.mark.parametrize("name", ["held_on", "declined_on"])
def test_who_has_come_or_declined_has_answered(view: TalkOverview, name: str) -> None:
    row = row_of(view, "Emil", GUARDIAN, Stage.MIDYEAR)
    view.change(row, invited_on=TODAY)
    view.change(row_of(view, "Emil", GUARDIAN, Stage.MIDYEAR), **{name: TODAY})

    assert view.waiting == []


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        ({"pupil": PupilId("live")}, 7),
        ({"kind": GUARDIAN}, 6),
        ({"stage": (Stage.MIDYEAR,)}, 4),
        ({"stage": (None,)}, 4),
        ({"kind": GUARDIAN, "stage": (Stage.MIDYEAR,)}, 2),
        ({"status": TalkStatus.HELD}, 0),
        ({"status": TalkStatus.NOT_INVITED}, 14),
    ],
)
def test_choosing_leaves_out_the_rest(view: TalkOverview, chosen: dict[str, object], count: int) -> None:
    view.narrow(**chosen)

    assert len(view.rows) == count
    assert bool(view.empty_words) is (count == 0)


def test_a_row_stays_under_the_fingers_when_what_is_written_makes_it_another_status(view: TalkOverview) -> None:
    view.narrow(status=TalkStatus.NOT_INVITED, pupil=PupilId("live"))
    before = [row.key for row in view.rows]

    view.change(view.rows[1], invited_on=TODAY)
    assert [row.key for row in view.rows] == before

    view.narrow(status=TalkStatus.NOT_INVITED)
    assert before[1] not in [row.key for row in view.rows]


def test_those_to_invite_can_be_shown_alone(view: TalkOverview) -> None:
    view.show_due()
    assert view.rows == view.due
    assert "Vis alle" in view.keys_words

    view.narrow(kind=GUARDIAN)
    assert len(view.rows) == 6


def test_a_row_that_is_left_out_is_found_by_showing_all(view: TalkOverview) -> None:
    view.narrow(pupil=PupilId("live"))
    row = row_of(view, "Emil", GUARDIAN, Stage.MIDYEAR)

    place = view.place_of(row)

    assert view.rows[place].key == row.key


def test_inviting_those_who_are_invited_says_what_to_do(view: TalkOverview) -> None:
    told: list[str] = []
    view.session.trouble.connect(told.append)
    view.invite(view.due)

    view.invite(view.waiting)

    assert len(told) == 1


def test_an_empty_row_nobody_writes_in_is_not_stored(view: TalkOverview, in_use: InUse) -> None:
    view.change(view.rows[0], note="")

    assert in_use.plan.conversations == ()


def test_a_pupil_of_age_has_no_talks_with_guardians(view: TalkOverview, in_use: InUse) -> None:
    view.session.run(pupils.edit_pupil, in_use.pupil_id, birth_year=2007)

    assert ("Emil", "guardian") not in whose(view.all)
    assert ("Emil", "guardian") not in whose(view.due)


def test_the_wheel_decides_when_the_next_are_due(view: TalkOverview, in_use: InUse) -> None:
    clock_of(in_use.vault).moment += timedelta(days=120)  # 18 December
    view.refresh()

    assert ("Emil", "pupil") in whose(view.due)


@pytest.mark.usefixtures("qapp")
def test_without_pupils_the_page_says_what_belongs_here(vault: Vault) -> None:
    view = TalkOverview(Session(Workspace(vault)))
    view.arrive()

    assert view.rows == []
    assert "Elever" in view.empty_words
    assert view.due_words
    assert view.waiting_words
