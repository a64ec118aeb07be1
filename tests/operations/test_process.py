"""A pupil's whole year, by operations alone, as the guide leads through it: from an empty vault to next year's plan."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ioplab.domain.findings import Finding
from ioplab.domain.guide import Step, StepState, guide, next_step
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import GoalId, Level, PlanId, PupilId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Plan, TeamMember
from ioplab.domain.pupil import DecisionConsent, DecisionSubject, Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import (
    Basis,
    ConversationKind,
    Curriculum,
    DecisionKind,
    Face,
    NextStep,
    Organisation,
    Round,
    StaffRole,
    Stage,
    TeamLayer,
)
from ioplab.errors import NotAllowedError
from ioplab.exchange import aggregate_file, plan_file
from ioplab.operations import evaluations, exchanging, goals, people, plans, pupils
from ioplab.storage.vault import Vault
from tests.support import naive_count
from tests.support.naive_count import comparable
from tests.support.vaults import clock_of, contents, counted_id, new_vault, query, reopened

YEAR = SchoolYear(2026)
KARI, JON = (StaffId(counted_id(number)) for number in (9001, 9002))
EMIL, IOP = PupilId(counted_id(9003)), PlanId(counted_id(9004))
READING, CALM = (GoalId(counted_id(number)) for number in (9005, 9006))


def on(vault: Vault, year: int, month: int, day: int) -> None:
    """Let it be ten in the morning of that day."""
    clock_of(vault).moment = datetime(year, month, day, 10, 0, tzinfo=UTC)


def states(vault: Vault) -> dict[Step, StepState]:
    pupil = vault.get(Pupil, EMIL)
    plan = pupil.plan_for(YEAR)
    demands: tuple[Finding, ...] = ()
    if plan is not None:
        found = plans.open_demands(plan, plans.plan_findings(vault, pupil, plan))
        demands = plans.demands_at(Stage.GOAL_SELECTION, found)
    return {report.step: report.state for report in guide(pupil, plan, demands=len(demands))}


def is_next(vault: Vault, step: Step) -> bool:
    pupil = vault.get(Pupil, EMIL)
    plan = pupil.plan_for(YEAR)
    assert plan is not None
    demands = plans.demands_at(Stage.GOAL_SELECTION, plans.open_demands(plan, plans.plan_findings(vault, pupil, plan)))
    report = next_step(guide(pupil, plan, demands=len(demands)))
    return report is not None and report.step is step


@pytest.fixture(autouse=True)
def _who_enters_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody without a place among the staff, who may enter what each of the team has said."""
    monkeypatch.setattr(Vault, "viewer", None)


def lay_the_foundation(vault: Vault) -> None:
    on(vault, 2026, 5, 20)
    people.set_school(
        vault, name="Fjellbekk skole", municipality="Eksempelvik", school_start=date(2026, 8, 17), school_end=date(2027, 6, 18)
    )
    people.add_staff(vault, name="Kari Eksempel", role=StaffRole.CONTACT_TEACHER, staff_id=KARI)
    people.add_staff(vault, name="Jon Eksempel", role=StaffRole.MILIEU_THERAPIST, staff_id=JON)
    pupils.add_pupil(vault, given_name="Emil", pupil_id=EMIL, grade=5, birth_year=2016, enrolled_on=date(2022, 8, 18))
    pupils.add_assessment(vault, EMIL, needed_by=date(2026, 6, 1), received_on=date(2026, 4, 20))
    assessment = vault.get(Pupil, EMIL).expert_assessments[0]
    pupils.set_recommendations(vault, assessment.id, [(None, SubjectCode("NOR"), "Øve på å lese i liten gruppe")])
    pupils.add_decision(
        vault,
        EMIL,
        kind=DecisionKind.INDIVIDUALLY_ADAPTED,
        decided_on=date(2026, 5, 28),
        valid_from=date(2026, 8, 17),
        consent=DecisionConsent(given_by="foresatte", given_on=date(2026, 4, 2)),
        subjects=(
            DecisionSubject(
                subject=SubjectCode("NOR"),
                hours=(RoleHours(role=StaffRole.CONTACT_TEACHER, hours=114),),
                organisation=Organisation.GROUP,
                deviation_allowed=True,
            ),
        ),
    )


def choose_goals(vault: Vault) -> None:
    on(vault, 2026, 6, 10)
    plans.start_plan(vault, EMIL, YEAR, plan_id=IOP)
    pupils.edit_pupil(vault, EMIL, strengths="Glad i tog.", home_resources="Leser med bestefar.")
    plans.set_voice(vault, IOP, Stage.GOAL_SELECTION, text="Jeg vil lese om tog.", method="samtale", effect="Togbøker.")
    plans.add_conversation(
        vault,
        IOP,
        kind=ConversationKind.GUARDIAN,
        stage=Stage.GOAL_SELECTION,
        invited_on=date(2026, 6, 1),
        held_on=date(2026, 6, 9),
    )
    plans.edit_plan(vault, IOP, responsible=KARI, class_plan_link="Årsplanen")
    team = [TeamMember(staff=KARI, layer=TeamLayer.INNER, rates=True), TeamMember(staff=JON, layer=TeamLayer.OUTER, rates=True)]
    plans.set_team(vault, IOP, team)
    recommendation = vault.get(Pupil, EMIL).expert_assessments[0].recommendations[0]
    for code, goal, text in (("NOR", READING, "Leser 60 ord i minuttet"), ("SOS", CALM, "Ber om pause med kort")):
        subject = SubjectPlanId(vault.new_id())
        goals.add_subject(vault, IOP, SubjectCode(code), subject_plan_id=subject, responsible=KARI)
        goals.edit_subject(vault, subject, content="Korte tekster.", methods="Øver hver dag.", curriculum=Curriculum.FOLLOWS)
        goals.add_goal(vault, subject, goal_id=goal, text=text, expected_level=Level(4))
        goals.edit_goal(vault, goal, baseline="I høst: halvparten.", criterion="tre ganger på rad")
    goals.edit_goal(vault, READING, recommendations=(recommendation.id,))


def evaluate(vault: Vault, kind: Round, level: Level, other: Level) -> None:
    evaluations.open_evaluation(vault, IOP, kind)
    evaluation = vault.get(Plan, IOP).evaluation(kind)
    assert evaluation is not None
    plans.set_voice(vault, IOP, kind.stage, text="Det går bedre.", method="samtale", effect="Velger selv.")
    for staff, of_reading in ((KARI, level), (JON, other)):
        for goal, said in ((READING, of_reading), (CALM, level)):
            evaluations.rate_goal(vault, evaluation.id, goal, staff, level=said, basis=Basis.OBSERVED)
        with pytest.raises(NotAllowedError):
            evaluations.finalise_evaluation(vault, evaluation.id)
        evaluations.submit_ratings(vault, evaluation.id, staff)
    evaluations.accept_agreed(vault, evaluation.id)
    if level != other:
        why = {"comment": "Jon ser ham oftest.", "next_step": NextStep.ADJUST}
        evaluations.agree_outcome(vault, evaluation.id, READING, level=other, **why)
    evaluations.ask_pupil(vault, evaluation.id, READING, face=Face.WELL, words="Jeg leser i senga.")
    if kind is Round.ANNUAL:
        evaluations.edit_evaluation(vault, evaluation.id, overview="Fire økter i uka, som vedtatt.")
    evaluations.finalise_evaluation(vault, evaluation.id)


def test_a_pupils_whole_year(vault: Vault, tmp_path_factory: pytest.TempPathFactory) -> None:
    lay_the_foundation(vault)
    assert states(vault)[Step.FOUNDATION] is StepState.DONE

    choose_goals(vault)
    plans.set_quality_check(vault, IOP, checked_by=JON, note="Godt leselig.")
    for step in (Step.PUPIL, Step.TEAM, Step.GOALS, Step.QUALITY):
        assert states(vault)[step] is StepState.DONE, step
    assert is_next(vault, Step.ACTIVATION)

    on(vault, 2026, 8, 14)
    plans.activate_plan(vault, IOP)
    assert is_next(vault, Step.MIDYEAR)

    on(vault, 2026, 11, 12)
    plans.add_conversation(vault, IOP, kind=ConversationKind.PUPIL, stage=Stage.MIDYEAR, held_on=date(2026, 11, 12))
    goals.add_observation(vault, READING, staff=JON, note="Leste hele «Toget».", support="uten hjelp")
    goals.reword_goal(vault, READING, "Leser 70 ord i minuttet")

    on(vault, 2027, 1, 14)
    evaluate(vault, Round.MIDYEAR, Level(2), Level(3))
    assert states(vault)[Step.MIDYEAR] is StepState.DONE
    assert is_next(vault, Step.ANNUAL)

    vault = reopened(vault)
    on(vault, 2027, 5, 28)
    evaluate(vault, Round.ANNUAL, Level(4), Level(4))
    annual = vault.get(Plan, IOP).evaluation(Round.ANNUAL)
    assert annual is not None
    evaluations.give_access(vault, annual.id, to="foresatte", on=date(2027, 6, 9), how="samtale")
    assert states(vault)[Step.ANNUAL] is StepState.DONE

    plans.start_next_plan(vault, IOP)
    assert states(vault) == dict.fromkeys(Step, StepState.DONE)
    plans.close_plan(vault, IOP)
    assert vault.check().faults == ()

    it_is_counted(vault)
    it_travels(vault, tmp_path_factory.mktemp("principal"))
    it_is_all_in_the_audit(vault)
    vault.close()


def it_is_counted(vault: Vault) -> None:
    for kind in Round:
        issued = exchanging.issue_aggregate(vault, YEAR, kind).aggregate
        naive = naive_count.count(vault.school(), vault.all(Pupil), 2026, kind.value)
        assert comparable(aggregate_file.as_mapping(issued)) == comparable(naive)
    counted = vault.count(YEAR, Round.ANNUAL)
    assert {(row.from_, row.to): row.goals for row in counted.transitions} == {(3, 4): 1, (2, 4): 1}
    told = {one.id: one.numerator for one in counted.indicators}
    assert (told["P1"], told["P3"], told["P4"], told["P7"], told["P8"]) == (None, 1, 1, 1, 1)


def it_travels(vault: Vault, folder: Path) -> None:
    file = plan_file.decode(exchanging.export_plans(vault))
    with new_vault(folder) as other:
        exchanging.import_plans(other, file)
        assert contents(other) == contents(vault)


def it_is_all_in_the_audit(vault: Vault) -> None:
    operations = [name for (name,) in query(vault, "SELECT operation FROM change ORDER BY id")]
    for name in ("add_pupil", "activate_plan", "submit_ratings", "agree_outcome", "finalise_evaluation", "export_plans"):
        assert name in operations
    assert {person for (person,) in query(vault, "SELECT DISTINCT person FROM change")} == {vault.person}
