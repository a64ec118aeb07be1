"""Inviting to several talks at once."""

from __future__ import annotations

from datetime import date
from typing import Any

from ioplab.domain.ids import ConversationId, PlanId, PupilId
from ioplab.domain.talks import Talk, talks_of
from ioplab.domain.vocabulary import ConversationKind, Stage
from ioplab.operations import plans, pupils
from tests.support.vaults import YEAR, InUse, entered, undone

TODAY = date(2026, 8, 20)


def all_talks(in_use: InUse) -> list[tuple[PlanId, Talk]]:
    return [(in_use.plan_id, talk) for talk in talks_of(in_use.pupil, in_use.plan)]


def invited(in_use: InUse) -> list[date | None]:
    return [talk.invited_on for talk in talks_of(in_use.pupil, in_use.plan)]


def test_all_who_were_only_expected_are_written_down_as_invited_today(in_use: InUse) -> None:
    plans.invite_all(in_use.vault, all_talks(in_use))

    assert invited(in_use) == [TODAY] * 7
    assert len(in_use.plan.conversations) == 7


def test_another_day_may_be_told(in_use: InUse) -> None:
    plans.invite_all(in_use.vault, all_talks(in_use)[:1], on=date(2026, 8, 18))

    assert invited(in_use)[0] == date(2026, 8, 18)


def test_nothing_written_of_a_talk_is_written_over(in_use: InUse) -> None:
    first = date(2026, 6, 1)
    written: tuple[tuple[Stage, dict[str, Any]], ...] = (
        (Stage.GOAL_SELECTION, {"invited_on": first}),
        (Stage.MIDYEAR, {"held_on": first}),
        (Stage.ANNUAL, {"declined_on": first}),
    )
    for stage, fields in written:
        plans.add_conversation(in_use.vault, in_use.plan_id, kind=ConversationKind.GUARDIAN, stage=stage, **fields)
    before = {one.id: one for one in in_use.plan.conversations}

    plans.invite_all(in_use.vault, all_talks(in_use))

    assert {key: one for one in in_use.plan.conversations if (key := one.id) in before} == before


def test_a_note_about_somebody_not_invited_is_kept(in_use: InUse) -> None:
    key = ConversationId("en")
    plans.add_conversation(
        in_use.vault, in_use.plan_id, kind=ConversationKind.PPT, stage=None, note="Ring først", conversation_id=key
    )

    plans.invite_all(in_use.vault, all_talks(in_use))

    (ppt,) = [one for one in in_use.plan.conversations if one.id == key]
    assert (ppt.note, ppt.invited_on) == ("Ring først", TODAY)


def test_talks_of_several_pupils_are_one_act_to_undo(in_use: InUse) -> None:
    live, plan = PupilId("live"), PlanId("plan")
    pupils.add_pupil(in_use.vault, given_name="Live", pupil_id=live)
    plans.start_plan(in_use.vault, live, YEAR, plan_id=plan)
    before = entered(in_use.vault)
    team = Talk(kind=ConversationKind.TEAM, stage=None)

    changed = plans.invite_all(in_use.vault, [(in_use.plan_id, team), (plan, team)])

    assert changed.pupils == {in_use.pupil_id, live}
    undone(in_use.vault, changed)
    assert entered(in_use.vault) == before


def test_inviting_nobody_changes_nothing(in_use: InUse) -> None:
    assert not plans.invite_all(in_use.vault, [])
