"""Every operation that changes something can be undone, and done again, and tells what it changed. None is left out here."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from types import ModuleType

import pytest

from ioplab import catalogues
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.ids import EnteredId, EvaluationId, Level, ProposalId, SnapshotId, StaffId, SubjectCode, WheelTaskId
from ioplab.domain.leadership import SchoolMeasure
from ioplab.domain.pupil import ExpertAssessment
from ioplab.domain.pupil_list import Entry
from ioplab.domain.talks import talks_of
from ioplab.domain.vocabulary import ConversationKind, CountingDate, DecisionKind, Face, Round, StaffRole, Stage, TrainingArea
from ioplab.operations import (
    access,
    audit,
    backups,
    contributing,
    deliveries,
    documents,
    evaluations,
    exchanging,
    favourites,
    goals,
    handover,
    leadership,
    people,
    plans,
    pupil_lists,
    pupils,
    record,
    retention,
    scales,
    year_wheel,
)
from ioplab.storage.changes import Changed
from ioplab.storage.vault import Vault
from tests.support.contributions import asked
from tests.support.vaults import InUse, clock_of, draft_plan, entered, fjellbekk_file, undone

MODULES = (
    access,
    audit,
    backups,
    contributing,
    deliveries,
    documents,
    evaluations,
    exchanging,
    favourites,
    goals,
    handover,
    leadership,
    people,
    plans,
    pupil_lists,
    pupils,
    record,
    retention,
    scales,
    year_wheel,
)

Act = Callable[[InUse], Changed]


@pytest.fixture(autouse=True)
def _who_enters_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody without a place among the staff, who may enter what each of the team has said."""
    monkeypatch.setattr(Vault, "viewer", None)


def prepared(vault: Vault) -> InUse:
    """A plan with something of everything: what each operation below needs to have something to do."""
    use = draft_plan(vault)
    plans.activate_plan(vault, use.plan_id)
    pupils.add_assessment(vault, use.pupil_id, needed_by=date(2026, 6, 1))
    pupils.set_recommendations(vault, assessment(use).id, [(None, None, "Øve på å lese")])
    goals.edit_goal(vault, use.goal_ids[0], recommendations=(assessment(use).recommendations[0].id,))
    goals.add_observation(vault, use.goal_ids[0], staff=use.kari, note="Leste «tog».")
    plans.add_conversation(vault, use.plan_id, kind=ConversationKind.PUPIL, stage=Stage.MIDYEAR, held_on=date(2026, 11, 12))
    use.finalised(Round.MIDYEAR)
    annual = use.open(Round.ANNUAL)
    plans.set_voice(vault, use.plan_id, Stage.ANNUAL, text="Fint.", method="samtale", effect="Flere bøker.")
    evaluations.edit_evaluation(vault, annual, overview="Gitt som vedtatt.")
    for staff in (use.kari, use.jon):
        use.rate_all(annual, staff, 3)
    goals.reword_goal(vault, use.goal_ids[1], "Leser 3 linjer høyt")
    favourites.keep_favourite(vault, use.goal_ids[0])
    pupils.add_measure(vault, use.pupil_id, text="Lesekurs")
    pupils.add_sharing_consent(vault, use.pupil_id, what="IOP", shared_with="SFO")
    pupils.edit_pupil(vault, use.pupil_id, grade=4)
    pupils.add_training(vault, use.pupil_id, area=TrainingArea.READING)
    clock_of(vault).wait()
    return use


def assessment(use: InUse) -> ExpertAssessment:
    return use.pupil.expert_assessments[0]


def annual(use: InUse) -> EvaluationId:
    return use.plan.evaluations[-1].id


def new_rater(use: InUse) -> StaffId:
    """One more who is to rate, and has rated the first goal."""
    staff = StaffId(use.vault.new_id())
    people.add_staff(use.vault, name="Amina Eksempel", role=StaffRole.NURSE, staff_id=staff)
    team = [*use.plan.team, replace(use.plan.team[0], staff=staff)]
    plans.set_team(use.vault, use.plan_id, team)
    return staff


def bystander(use: InUse) -> StaffId:
    """Somebody of the staff who has no part in anything."""
    staff = StaffId(use.vault.new_id())
    people.add_staff(use.vault, name="Amina Eksempel", role=StaffRole.NURSE, staff_id=staff)
    return staff


def rated_by_new(use: InUse) -> StaffId:
    staff = new_rater(use)
    evaluations.rate_goal(use.vault, annual(use), use.goal_ids[0], staff, level=Level(2))
    return staff


def draft_of_next_year(use: InUse) -> InUse:
    """Next year's plan, still a draft but for the pupil's voice with nothing missing."""
    plans.start_next_plan(use.vault, use.plan_id)
    coming = use.pupil.plans[-1].id
    plans.set_voice(use.vault, coming, Stage.GOAL_SELECTION, text="Fint.", method="samtale", effect="Flere bøker.")
    return replace(use, plan_id=coming)


def accept(use: InUse) -> Changed:
    return evaluations.accept_agreed(use.vault, annual(use))


def finalise(use: InUse) -> Changed:
    accept(use)
    return evaluations.finalise_evaluation(use.vault, annual(use))


def remove_access(use: InUse) -> Changed:
    evaluations.give_access(use.vault, annual(use), to="foresatte", on=date(2027, 6, 9))
    return evaluations.remove_access(use.vault, annual(use), 0)


def except_first_demand(use: InUse) -> Changed:
    goals.edit_subject(use.vault, use.subjects[0], content=None)
    found = plans.open_demands(use.plan, plans.plan_findings(use.vault, use.pupil, use.plan))
    return plans.document_exception(use.vault, use.plan_id, found[0], "Kommer i høst")


def withdraw_exception(use: InUse) -> Changed:
    except_first_demand(use)
    return plans.withdraw_exception(use.vault, use.plan_id, use.plan.exceptions[0])


def reopened_round(use: InUse) -> Changed:
    coming = draft_of_next_year(use)
    plans.activate_plan(use.vault, coming.plan_id)
    return evaluations.open_evaluation(use.vault, coming.plan_id, Round.MIDYEAR)


def carry_over(use: InUse) -> Changed:
    plans.start_plan(use.vault, use.pupil_id, use.plan.year.next)
    return plans.carry_over_goals(use.vault, use.pupil.plans[-1].id, use.goal_ids[:2])


def import_example(use: InUse) -> Changed:
    school = use.vault.school()
    assert school is not None
    return exchanging.import_plans(use.vault, replace(fjellbekk_file(), school=school))


DECISIONS = WheelTaskId("decisions")


def reset_changed_wheel(use: InUse) -> Changed:
    year_wheel.edit_task(use.vault, DECISIONS, title="Nye vedtak")
    year_wheel.add_task(use.vault, title="Foreldremøte", due="09-20")
    return year_wheel.reset_wheel(use.vault)


def prepared_request(use: InUse) -> contributing.Prepared:
    return contributing.prepare_request(use.vault, use.plan_id, use.jon)


def answered(use: InUse) -> Changed:
    return contributing.merge_answer(use.vault, asked(use.vault, use.plan_id, new_rater(use)).answer([1, 2, 3, 4]))


def proposal(use: InUse) -> ProposalId:
    one = asked(use.vault, use.plan_id, use.jon)
    one.colleague.propose(SubjectCode("NOR"), "Leser skilt")
    contributing.merge_answer(use.vault, one.colleague.seal())
    return use.plan.proposals[-1].id


def entered_figure(use: InUse) -> EnteredId:
    key = EnteredId(use.vault.new_id())
    leadership.add_entered(use.vault, use.plan.year, "P10", numerator=9, denominator=11, entered_id=key)
    return key


def frozen_figures(use: InUse) -> SnapshotId:
    key = SnapshotId(use.vault.new_id())
    leadership.freeze_numbers(use.vault, use.plan.year, Round.MIDYEAR, CountingDate.AUTUMN, snapshot_id=key)
    return key


def unconfirmed(use: InUse) -> Changed:
    leadership.confirm_numbers(use.vault, use.plan.year, Round.MIDYEAR, read=True)
    return leadership.confirm_numbers(use.vault, use.plan.year, Round.MIDYEAR, read=False)


ACTS: dict[str, Act] = {
    "add_entered": lambda use: leadership.add_entered(use.vault, use.plan.year, "T1", amount=12.5),
    "edit_entered": lambda use: leadership.edit_entered(use.vault, entered_figure(use), source="Oppmøtelister"),
    "remove_entered": lambda use: leadership.remove_entered(use.vault, entered_figure(use)),
    "remove_snapshot": lambda use: leadership.remove_snapshot(use.vault, frozen_figures(use)),
    "confirm_numbers": unconfirmed,
    "edit_reflection": lambda use: leadership.edit_reflection(
        use.vault, use.plan.year, Round.MIDYEAR, objections="Få elever", measures=(SchoolMeasure(text="Leseuke"),)
    ),
    "request_contribution": lambda use: contributing.request_contribution(use.vault, prepared_request(use)),
    "withdraw_request": lambda use: contributing.withdraw_request(use.vault, asked(use.vault, use.plan_id, use.jon).id),
    "merge_answer": answered,
    "accept_proposal": lambda use: contributing.accept_proposal(use.vault, proposal(use)),
    "decline_proposal": lambda use: contributing.decline_proposal(use.vault, proposal(use)),
    "set_school": lambda use: people.set_school(use.vault, name="Elvestrand skole"),
    "add_staff": lambda use: people.add_staff(use.vault, name="Per", role=StaffRole.ASSISTANT),
    "remove_staff": lambda use: people.remove_staff(use.vault, bystander(use)),
    "edit_staff": lambda use: people.edit_staff(use.vault, use.kari, name="Kari Nordmann"),
    "add_pupil": lambda use: pupils.add_pupil(use.vault, given_name="Nora"),
    "edit_pupil": lambda use: pupils.edit_pupil(use.vault, use.pupil_id, grade=6),
    "remove_pupil": lambda use: pupils.remove_pupil(use.vault, use.pupil_id),
    "take_pupil_list": lambda use: pupil_lists.take_pupil_list(use.vault, [Entry(line=2, given_name="Nora", class_name="3B")]),
    "add_assessment": lambda use: pupils.add_assessment(use.vault, use.pupil_id),
    "edit_assessment": lambda use: pupils.edit_assessment(use.vault, assessment(use).id, received_on=date(2026, 5, 1)),
    "remove_assessment": lambda use: pupils.remove_assessment(use.vault, assessment(use).id),
    "set_recommendations": lambda use: pupils.set_recommendations(use.vault, assessment(use).id, []),
    "add_decision": lambda use: pupils.add_decision(use.vault, use.pupil_id, kind=DecisionKind.PERSONAL_ASSISTANCE),
    "edit_decision": lambda use: pupils.edit_decision(use.vault, use.decision_id, case_reference="2026/114"),
    "remove_decision": lambda use: pupils.remove_decision(use.vault, use.decision_id),
    "add_measure": lambda use: pupils.add_measure(use.vault, use.pupil_id, text="Leksehjelp", effect="god"),
    "edit_measure": lambda use: pupils.edit_measure(use.vault, use.pupil.measures[0].id, effect="god"),
    "remove_measure": lambda use: pupils.remove_measure(use.vault, use.pupil.measures[0].id),
    "add_sharing_consent": lambda use: pupils.add_sharing_consent(use.vault, use.pupil_id, what="IOP", shared_with="BUP"),
    "edit_sharing_consent": lambda use: pupils.edit_sharing_consent(
        use.vault, use.pupil.sharing_consents[0].id, withdrawn_on=date(2026, 12, 1)
    ),
    "remove_sharing_consent": lambda use: pupils.remove_sharing_consent(use.vault, use.pupil.sharing_consents[0].id),
    "add_training": lambda use: pupils.add_training(use.vault, use.pupil_id, area=TrainingArea.WRITING),
    "edit_training": lambda use: pupils.edit_training(use.vault, use.pupil.intensive_training[0].id, effect="god"),
    "remove_training": lambda use: pupils.remove_training(use.vault, use.pupil.intensive_training[0].id),
    "keep_favourite": lambda use: favourites.keep_favourite(use.vault, use.goal_ids[1]),
    "remove_favourite": lambda use: favourites.remove_favourite(use.vault, use.vault.all(FavouriteGoal)[0].id),
    "explain_revision": lambda use: goals.explain_revision(use.vault, use.goal_ids[1], "For lett"),
    "set_quality_check": lambda use: plans.set_quality_check(use.vault, use.plan_id, checked_by=use.jon),
    "carry_over_goals": carry_over,
    "take_goals": lambda use: goals.take_goals(use.vault, use.plan_id, [(SubjectCode("MUS"), {"text": "Trommer takten"})]),
    "start_plan": lambda use: plans.start_plan(use.vault, use.pupil_id, use.plan.year.next),
    "edit_plan": lambda use: plans.edit_plan(use.vault, use.plan_id, class_plan_link="ny"),
    "set_voice": lambda use: plans.set_voice(use.vault, use.plan_id, Stage.ANNUAL, text="ny"),
    "set_team": lambda use: plans.set_team(use.vault, use.plan_id, use.plan.team[:1]),
    "add_conversation": lambda use: plans.add_conversation(
        use.vault, use.plan_id, kind=ConversationKind.GUARDIAN, stage=Stage.MIDYEAR, declined_on=date(2027, 1, 14)
    ),
    "edit_conversation": lambda use: plans.edit_conversation(use.vault, use.plan.conversations[0].id, held_on=None),
    "remove_conversation": lambda use: plans.remove_conversation(use.vault, use.plan.conversations[0].id),
    "invite_all": lambda use: plans.invite_all(use.vault, [(use.plan_id, talk) for talk in talks_of(use.pupil, use.plan)]),
    "mark_step": lambda use: plans.mark_step(use.vault, use.plan_id, 9, not_needed_because="Flytter"),
    "document_exception": except_first_demand,
    "withdraw_exception": withdraw_exception,
    "activate_plan": lambda use: plans.activate_plan(use.vault, draft_of_next_year(use).plan_id),
    "close_plan": lambda use: plans.close_plan(use.vault, use.plan_id),
    "start_next_plan": lambda use: plans.start_next_plan(use.vault, use.plan_id),
    "add_subject": lambda use: goals.add_subject(use.vault, use.plan_id, SubjectCode("MAT")),
    "edit_subject": lambda use: goals.edit_subject(use.vault, use.subjects[0], content="ny"),
    "remove_subject": lambda use: goals.remove_subject(use.vault, use.subjects[0]),
    "add_goal": lambda use: goals.add_goal(use.vault, use.subjects[0], text="ny"),
    "edit_goal": lambda use: goals.edit_goal(use.vault, use.goal_ids[0], criterion=None),
    "reword_goal": lambda use: goals.reword_goal(use.vault, use.goal_ids[0], "ny"),
    "end_goal": lambda use: goals.end_goal(use.vault, use.goal_ids[0], reason="nådd"),
    "remove_goal": lambda use: goals.remove_goal(use.vault, use.goal_ids[0]),
    "arrange_goals": lambda use: goals.arrange_goals(use.vault, use.subjects[0], use.goal_ids[1:2]),
    "add_observation": lambda use: goals.add_observation(use.vault, use.goal_ids[0], staff=use.jon, note="ny"),
    "edit_observation": lambda use: goals.edit_observation(use.vault, use.goal().observations[0].id, note="Leste «båt»."),
    "remove_observation": lambda use: goals.remove_observation(use.vault, use.goal().observations[0].id),
    "open_evaluation": reopened_round,
    "rate_goal": lambda use: evaluations.rate_goal(
        use.vault,
        annual(use),
        use.goal_ids[0],
        new_rater(use),
        level=Level(2),
    ),
    "clear_rating": lambda use: evaluations.clear_rating(
        use.vault,
        annual(use),
        use.goal_ids[0],
        rated_by_new(use),
    ),
    "submit_ratings": lambda use: evaluations.submit_ratings(use.vault, annual(use), rated_by_new(use)),
    "excuse_from_rating": lambda use: evaluations.excuse_from_rating(
        use.vault,
        annual(use),
        use.jon,
        reason="syk",
    ),
    "agree_outcome": lambda use: evaluations.agree_outcome(
        use.vault,
        annual(use),
        use.goal_ids[0],
        level=Level(1),
    ),
    "accept_agreed": accept,
    "accept_several": lambda use: evaluations.accept_several(use.vault, [annual(use)]),
    "submit_several": lambda use: evaluations.submit_several(use.vault, [annual(use)], rated_by_new(use)),
    "correct_outcome": lambda use: evaluations.correct_outcome(
        use.vault, use.plan.evaluations[0].id, use.goal_ids[0], level=Level(1), reason="Tastet feil nivå"
    ),
    "ask_pupil": lambda use: evaluations.ask_pupil(
        use.vault,
        annual(use),
        use.goal_ids[0],
        face=Face.WELL,
        words=None,
    ),
    "edit_evaluation": lambda use: evaluations.edit_evaluation(use.vault, annual(use), overview="ny"),
    "give_access": lambda use: evaluations.give_access(
        use.vault,
        annual(use),
        to="foresatte",
        on=date(2027, 6, 9),
    ),
    "remove_access": remove_access,
    "finalise_evaluation": finalise,
    "import_plans": import_example,
    "add_task": lambda use: year_wheel.add_task(use.vault, title="Foreldremøte", due="09-20"),
    "edit_task": lambda use: year_wheel.edit_task(use.vault, DECISIONS, due="06-01"),
    "remove_task": lambda use: year_wheel.remove_task(use.vault, DECISIONS),
    "tick_task": lambda use: year_wheel.tick_task(use.vault, DECISIONS, use.plan.year, done=True),
    "reset_wheel": reset_changed_wheel,
    "take_wheel": lambda use: year_wheel.take_wheel(use.vault, [catalogues.year_wheel()[0]]),
}

ONLY_IN_THE_AUDIT = {
    "identify",
    "give_key",
    "take_key",
    "change_passphrase",
    "set_recovery_key",
    "keep_recovery_key",
    "remember_machine",
    "forget_machine",
    "export_plans",
    "record_export",
    "issue_aggregate",
    "issue_prepared",
    "freeze_numbers",
    "remember_issuers",
    "accept_issuer_key",
    "expect_team",
    "stop_expecting",
    "make_document",
    "make_invitation",
    "make_calendar",
    "hand_over",
    "note_handover",
    "deliver",
    "set_scale",
    "set_administrator",
    "set_retention",
    "open_pupil",
    "export_audit",
    "export_record",
    "delete_pupil",
}
"""Operations that change nothing which could be put back: they leave a row in the audit, or a setting."""

QUESTIONS = {
    "columns_for",
    "compare_list",
    "counted_now",
    "known_for_list",
    "last_issue",
    "prepare_aggregate",
    "counting_days",
    "entered_of",
    "frozen_numbers",
    "may_name_a_pupil",
    "nothing_to_compare",
    "reflection_of",
    "snapshots",
    "issuer_keys",
    "expected_teams",
    "is_of",
    "audit",
    "gathered",
    "kind_of",
    "kind_name",
    "detail_words",
    "plain_cell",
    "as_csv",
    "gather",
    "documents_of",
    "title_of",
    "put_together",
    "history_rows",
    "files_of",
    "write_record",
    "fingerprint",
    "noted",
    "folder_name",
    "read_record",
    "proof_content",
    "write_proof",
    "proofs",
    "retention_years",
    "kept_too_long",
    "hindrance",
    "document_name",
    "is_draft",
    "name_of",
    "write_document",
    "invitation_name",
    "write_invitation",
    "rendered",
    "prepare_request",
    "preview_answer",
    "requests_of",
    "new_subject",
    "me",
    "key_holders",
    "staff_without_key",
    "plan_findings",
    "check_plan",
    "demands_before_finalising",
    "findings_without_plan",
    "open_demands",
    "exception_for",
    "demands_at",
    "stage_of",
    "goals_alike",
    "wheel",
    "pack",
    "valid_consents",
    "scale_in_force",
}
"""Functions beside the operations that only answer."""

BESIDE_THE_VAULT = {
    "back_up",
    "forget_older_than",
    "holders",
    "is_due",
    "listed",
    "newest_whole",
    "note_restored",
    "put_aside",
    "remove_all",
    "remove_put_aside",
    "restore_backup",
    "work_of_backing_up",
    "write_backup",
}
"""Functions on the files beside the vault; `test_backups` holds them."""


def public_functions(module: ModuleType) -> Iterator[str]:
    for name, function in inspect.getmembers(module, inspect.isfunction):
        if function.__module__ == module.__name__ and not name.startswith("_"):
            yield name


def test_no_operation_is_left_out_here() -> None:
    found = {name for module in MODULES for name in public_functions(module)}

    assert found == ACTS.keys() | ONLY_IN_THE_AUDIT | QUESTIONS | BESIDE_THE_VAULT


@pytest.mark.parametrize("name", ACTS)
def test_every_operation_tells_its_name_and_can_be_undone_and_done_again(vault: Vault, name: str) -> None:
    use = prepared(vault)

    changed, before = act(use, name)

    assert changed
    assert changed.operation == name
    assert changed.at == vault.now()
    assert changed.tables
    after = entered(vault)
    assert after != before
    assert vault.check().faults == ()

    again = undone(vault, changed)
    assert entered(vault) == before
    assert again.tables == changed.tables
    assert (again.pupils, again.plans) == (changed.pupils, changed.plans)
    assert vault.check().faults == ()

    undone(vault, again)
    assert entered(vault) == after


def act(use: InUse, name: str) -> tuple[Changed, dict[str, list[tuple[object, ...]]]]:
    """Do it, and tell how all was just before; some acts need a step or two before their own."""
    states: list[dict[str, list[tuple[object, ...]]]] = []
    original = use.vault.change

    def remembering(operation: str, *, on: str | None = None) -> object:
        states.append(entered(use.vault))
        return original(operation, on=on)

    use.vault.change = remembering  # type: ignore[method-assign,assignment]
    try:
        changed = ACTS[name](use)
    finally:
        use.vault.change = original  # type: ignore[method-assign]
    return changed, states[-1]


@pytest.mark.parametrize("name", ["edit_pupil", "edit_goal", "set_voice", "remove_goal", "import_plans"])
def test_the_row_in_the_audit_says_who_did_what_to_what(vault: Vault, name: str) -> None:
    use = prepared(vault)

    changed, _ = act(use, name)

    (row,) = vault._database.execute("SELECT person, operation, target FROM change WHERE id = ?", [changed.change])
    targets = {"edit_pupil": use.pupil_id, "set_voice": use.plan_id, "import_plans": None}
    assert tuple(row) == (vault.person, name, targets.get(name, use.goal_ids[0]))
