"""The words of all goals at once, for searching."""

from __future__ import annotations

from ioplab.domain.ids import PupilId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.exchange.plan_file import PlanFile
from ioplab.operations import goals, plans, pupils
from ioplab.operations.exchanging import import_plans
from ioplab.storage.vault import Vault
from tests.support.vaults import YEAR, InUse


def test_every_goal_is_told_with_whose_it_is_and_where(vault: Vault, fjellbekk: PlanFile) -> None:
    import_plans(vault, fjellbekk)

    told = {
        (pupil.id, goal.id, subject.subject, plan.school_year, goal.text, goal.criterion)
        for pupil in vault.all(Pupil)
        for plan in pupil.plans
        for subject in plan.subjects
        for goal in subject.goals
    }
    assert len(told) > 5
    assert set(vault.goal_texts()) == told


def test_a_vault_without_goals_tells_none(vault: Vault) -> None:
    assert vault.goal_texts() == ()


def test_the_newest_year_comes_first_then_the_pupils_and_goals_in_their_order(in_use: InUse) -> None:
    vault = in_use.vault
    live = PupilId(vault.new_id())
    pupils.add_pupil(vault, given_name="Live", pupil_id=live)
    for pupil, year, text in ((live, YEAR.next, "Neste år"), (live, SchoolYear(2024), "Før"), (live, YEAR, "Nå")):
        plans.start_plan(vault, pupil, year)
        plan = next(one for one in vault.get(Pupil, pupil).plans if one.school_year == year.label)
        goals.add_subject(vault, plan.id, SubjectCode("NOR"))
        subject = vault.get(Plan, plan.id).subjects[0]
        goals.add_goal(vault, subject.id, text=text)

    assert [one.text for one in vault.goal_texts()] == [
        "Neste år",
        *(f"Leser {number} linjer høyt" for number in range(1, 5)),
        "Nå",
        "Før",
    ]
