"""What was promised is frozen when a plan is taken in use: later changes are revisions that can be read."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ioplab.domain.ids import Level
from ioplab.operations import goals, plans
from ioplab.storage.vault import Vault
from tests.support.vaults import InUse, clock_of, draft_plan, refused, undone


def test_a_draft_has_no_revisions(vault: Vault) -> None:
    use = draft_plan(vault)

    goals.reword_goal(vault, use.goal_ids[0], "Leser to linjer høyt")
    goals.edit_goal(vault, use.goal_ids[0], baseline="Leser ord", expected_level=Level(3))

    assert use.goal().revisions == ()


def test_a_changed_goal_keeps_what_was_promised_with_who_and_when(in_use: InUse) -> None:
    before = in_use.goal()

    goals.reword_goal(in_use.vault, before.id, "Leser ti linjer høyt")

    (revision,) = in_use.goal().revisions
    assert revision.promise == before.promise
    assert (revision.replaced_by, revision.replaced_on) == (in_use.vault.person, in_use.vault.now().date())


@pytest.mark.parametrize(
    ("field", "value"), [("baseline", "Leser ord"), ("criterion", "ti ganger"), ("expected_level", Level(2))]
)
def test_baseline_criterion_and_expectation_are_part_of_the_promise(in_use: InUse, field: str, value: object) -> None:
    before = in_use.goal()

    goals.edit_goal(in_use.vault, before.id, **{field: value})

    assert [one.promise for one in in_use.goal().revisions] == [before.promise]


def test_how_to_observe_is_no_promise(in_use: InUse) -> None:
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], observe_how="Lytt bakfra")

    assert in_use.goal().revisions == ()


def test_what_one_person_types_in_one_day_is_one_revision(in_use: InUse) -> None:
    before = in_use.goal()

    for words in ("Leser t", "Leser ti li", "Leser ti linjer"):
        goals.reword_goal(in_use.vault, before.id, words)
    goals.edit_goal(in_use.vault, before.id, criterion="tre ganger")

    assert [one.promise for one in in_use.goal().revisions] == [before.promise]


def test_another_day_is_another_revision(in_use: InUse) -> None:
    before = in_use.goal()
    goals.reword_goal(in_use.vault, before.id, "Leser ti linjer")
    clock_of(in_use.vault).wait(timedelta(days=1))

    goals.reword_goal(in_use.vault, before.id, "Leser tolv linjer")

    assert [one.text for one in in_use.goal().revisions] == [before.text, "Leser ti linjer"]


def test_what_is_put_back_the_same_day_was_never_changed(in_use: InUse) -> None:
    before = in_use.goal()
    goals.reword_goal(in_use.vault, before.id, "Leser ti linjer")

    goals.reword_goal(in_use.vault, before.id, before.text)

    assert in_use.goal() == before


def test_undo_takes_the_revision_away_with_the_change(in_use: InUse) -> None:
    before = in_use.goal()

    undone(in_use.vault, goals.reword_goal(in_use.vault, before.id, "Leser ti linjer"))

    assert in_use.goal() == before


def test_the_reason_stands_with_the_latest_revision(in_use: InUse) -> None:
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser ti linjer")

    goals.explain_revision(in_use.vault, in_use.goal_ids[0], " Målet var nådd før jul ")

    assert in_use.goal().revisions[-1].reason == "Målet var nådd før jul"


def test_a_goal_nobody_changed_needs_no_reason(in_use: InUse) -> None:
    with refused(in_use.vault, "er ikke endret"):
        goals.explain_revision(in_use.vault, in_use.goal_ids[0], "Fordi")


def test_next_years_goal_begins_without_the_old_revisions(in_use: InUse) -> None:
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser ti linjer")

    plans.start_next_plan(in_use.vault, in_use.plan_id)

    assert {goal.revisions for goal in in_use.pupil.plans[-1].goals()} == {()}
