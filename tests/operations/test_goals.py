"""Subjects, goals and observations."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.ids import GoalId, Level, SubjectCode, SubjectPlanId
from ioplab.domain.plan import CurriculumRef, Goal, SubjectPlan
from ioplab.domain.vocabulary import (
    Adaptation,
    ConversationKind,
    Curriculum,
    DecisionKind,
    Face,
    GoalStatus,
    Organisation,
    Stage,
)
from ioplab.errors import NotFoundError
from ioplab.exchange import plan_file
from ioplab.operations import evaluations, exchanging, goals, plans, pupils
from tests.support.vaults import YEAR, InUse, entered, new_vault, refused, undone

NOR, SOS = 0, 1


def codes(in_use: InUse) -> list[str]:
    return [subject.subject for subject in in_use.plan.subjects]


def texts(in_use: InUse, subject: int = NOR) -> list[str]:
    return [goal.text for goal in in_use.plan.subjects[subject].goals]


# Subjects


def test_a_subject_comes_with_what_the_decision_grants_in_it(in_use: InUse) -> None:
    norwegian, social = in_use.plan.subjects

    assert (norwegian.subject, norwegian.organisation) == ("NOR", Organisation.GROUP)
    assert (social.subject, social.organisation, social.curriculum) == ("SOS", None, Curriculum.FOLLOWS)


def test_the_newest_decision_that_grants_something_in_the_subject_counts(in_use: InUse) -> None:
    vault = in_use.vault
    newer = in_use.pupil.decisions[0]
    for organisation in (Organisation.TWO_TO_ONE, None):
        granted = tuple(
            type(one)(subject=SubjectCode("MAT"), hours=one.hours, organisation=organisation) for one in newer.subjects
        )
        pupils.add_decision(
            vault, in_use.pupil_id, kind=newer.kind, decided_on=newer.decided_on, valid_from=newer.valid_from, subjects=granted
        )

    goals.add_subject(vault, in_use.plan_id, SubjectCode("MAT"))

    assert in_use.plan.subjects[-1].organisation is None


def test_what_is_told_goes_before_what_the_decision_says(in_use: InUse) -> None:
    goals.remove_subject(in_use.vault, in_use.subjects[NOR])

    goals.add_subject(in_use.vault, in_use.plan_id, SubjectCode("NOR"), organisation=Organisation.CLASS)

    assert in_use.plan.subjects[-1].organisation is Organisation.CLASS


@pytest.mark.parametrize("code", ["NOR", " NOR", "NOR\n"])
def test_a_subject_stands_once_in_a_plan(in_use: InUse, code: str) -> None:
    with refused(in_use.vault, "står allerede"):
        goals.add_subject(in_use.vault, in_use.plan_id, SubjectCode(code))


@pytest.mark.parametrize("code", ["", "  "])
def test_a_subject_needs_a_name(in_use: InUse, code: str) -> None:
    with refused(in_use.vault, "mangler navn"):
        goals.add_subject(in_use.vault, in_use.plan_id, SubjectCode(code))


def test_a_schools_own_subject_is_as_good_as_any(in_use: InUse) -> None:
    changed = goals.add_subject(in_use.vault, in_use.plan_id, SubjectCode(" Hagebruk "))

    assert codes(in_use) == ["NOR", "SOS", "Hagebruk"]
    assert changed.plans == {in_use.plan_id}
    assert changed.tables == {"subject_plan"}


def test_a_subject_is_changed_field_by_field(in_use: InUse) -> None:
    goals.edit_subject(
        in_use.vault,
        in_use.subjects[SOS],
        content="  ",
        methods=" Rollespill ",
        adaptations=(Adaptation.METHODS,),
        organisation=Organisation.ONE_TO_ONE,
    )

    subject = in_use.vault.get(SubjectPlan, in_use.subjects[SOS])
    assert (subject.content, subject.methods) == (None, "Rollespill")
    assert (subject.adaptations, subject.organisation) == ((Adaptation.METHODS,), Organisation.ONE_TO_ONE)
    assert len(subject.goals) == 2


def test_a_subjects_code_cannot_be_emptied(in_use: InUse) -> None:
    assert not goals.edit_subject(in_use.vault, in_use.subjects[SOS], subject=" ")


def test_a_removed_subject_takes_its_goals_with_it_and_brings_them_back(in_use: InUse) -> None:
    before = entered(in_use.vault)

    changed = goals.remove_subject(in_use.vault, in_use.subjects[NOR])

    assert codes(in_use) == ["SOS"]
    assert in_use.plan.goal(in_use.goal_ids[0]) is None
    undone(in_use.vault, changed)
    assert entered(in_use.vault) == before


# Goals


def test_a_new_goal_comes_last_and_may_be_empty(in_use: InUse) -> None:
    changed = goals.add_goal(in_use.vault, in_use.subjects[NOR])

    assert texts(in_use) == ["Leser 1 linjer høyt", "Leser 2 linjer høyt", ""]
    assert changed.plans == {in_use.plan_id}


def test_a_goal_is_changed_field_by_field(in_use: InUse) -> None:
    reference = CurriculumRef(code="KM123", text="lese tekster", curriculum="NOR01-07")

    goals.edit_goal(
        in_use.vault,
        in_use.goal_ids[0],
        baseline=" Leser én linje ",
        criterion="",
        expected_level=Level(3),
        curriculum_refs=(reference,),
    )

    goal = in_use.goal()
    assert (goal.baseline, goal.criterion, goal.expected_level) == ("Leser én linje", None, 3)
    assert goal.curriculum_refs == (reference,)


def test_old_words_of_a_goal_stay_readable(in_use: InUse) -> None:
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], " Leser 70 ord ")
    goals.reword_goal(in_use.vault, in_use.goal_ids[0], "Leser 80 ord")

    words = [one.entity.text for one in in_use.vault.history(Goal, in_use.goal_ids[0])]
    assert [*words, in_use.goal().text] == ["Leser 1 linjer høyt", "Leser 70 ord", "Leser 80 ord"]


def test_rewording_with_the_same_words_is_no_revision(in_use: InUse) -> None:
    assert not goals.reword_goal(in_use.vault, in_use.goal_ids[0], " Leser 1 linjer høyt\n")
    assert in_use.vault.history(Goal, in_use.goal_ids[0]) == ()


def test_a_goals_words_may_be_cleared_while_one_thinks(in_use: InUse) -> None:
    assert goals.reword_goal(in_use.vault, in_use.goal_ids[0], "  ")
    assert in_use.goal().text == ""
    assert not goals.edit_goal(in_use.vault, in_use.goal_ids[1], observe_how=in_use.goal(1).observe_how)
    assert in_use.goal(1).text == "Leser 2 linjer høyt"


def test_a_goal_is_ended_with_a_reason(in_use: InUse) -> None:
    goals.end_goal(in_use.vault, in_use.goal_ids[0], reason=" Flyttet til neste år ")

    goal = in_use.goal()
    assert (goal.status, goal.ended_reason) == (GoalStatus.ENDED, "Flyttet til neste år")


@pytest.mark.parametrize("reason", ["", " \n"])
def test_a_goal_is_not_ended_without_a_reason(in_use: InUse, reason: str) -> None:
    with refused(in_use.vault, "mangler en grunn"):
        goals.end_goal(in_use.vault, in_use.goal_ids[0], reason=reason)


def test_a_removed_goal_can_be_brought_back_where_it_stood(in_use: InUse) -> None:
    before = entered(in_use.vault)

    changed = goals.remove_goal(in_use.vault, in_use.goal_ids[0])

    assert texts(in_use) == ["Leser 2 linjer høyt"]
    undone(in_use.vault, changed)
    assert entered(in_use.vault) == before


@pytest.mark.parametrize("remove", ["goal", "subject"])
def test_no_evaluation_speaks_of_a_goal_that_is_gone(in_use: InUse, remove: str) -> None:
    evaluation_id = in_use.open()
    in_use.rate_all(evaluation_id, in_use.kari, 3)
    for goal in in_use.goal_ids:
        evaluations.agree_outcome(in_use.vault, evaluation_id, goal, level=3)
        evaluations.ask_pupil(in_use.vault, evaluation_id, goal, face=Face.WELL, words=None)
    before = entered(in_use.vault)

    if remove == "goal":
        changed = goals.remove_goal(in_use.vault, in_use.goal_ids[0])
        left = set(in_use.goal_ids[1:])
    else:
        changed = goals.remove_subject(in_use.vault, in_use.subjects[NOR])
        left = set(in_use.goal_ids[2:])

    evaluation = in_use.evaluation(evaluation_id)
    for said in (evaluation.ratings, evaluation.outcomes, evaluation.pupil_ratings):
        assert {one.goal for one in said} == left
    undone(in_use.vault, changed)
    assert entered(in_use.vault) == before


def test_a_plan_that_goals_were_taken_out_of_can_be_read_in_elsewhere(
    in_use: InUse, tmp_path_factory: pytest.TempPathFactory
) -> None:
    in_use.finalised()
    goals.remove_goal(in_use.vault, in_use.goal_ids[0])
    goals.remove_subject(in_use.vault, in_use.subjects[SOS])

    file = plan_file.decode(exchanging.export_plans(in_use.vault))

    with new_vault(tmp_path_factory.mktemp("elsewhere")) as other:
        exchanging.import_plans(other, file)
        assert other.pupil_of(in_use.plan_id) == in_use.pupil


def test_goals_take_the_order_one_names_and_the_others_follow(in_use: InUse) -> None:
    vault = in_use.vault
    third = GoalId(vault.new_id())
    goals.add_goal(vault, in_use.subjects[NOR], text="tredje", goal_id=third)

    changed = goals.arrange_goals(vault, in_use.subjects[NOR], [third])

    assert texts(in_use) == ["tredje", "Leser 1 linjer høyt", "Leser 2 linjer høyt"]
    undone(vault, changed)
    assert texts(in_use) == ["Leser 1 linjer høyt", "Leser 2 linjer høyt", "tredje"]


def test_goals_of_other_subjects_do_not_move_in(in_use: InUse) -> None:
    assert not goals.arrange_goals(in_use.vault, in_use.subjects[NOR], [in_use.goal_ids[3], GoalId("nothing")])
    assert len(texts(in_use, SOS)) == 2


# Observations


def test_an_observation_is_dated_today_unless_told(in_use: InUse) -> None:
    vault = in_use.vault
    goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note=" Leste «tog». ")
    goals.add_observation(
        vault, in_use.goal_ids[0], staff=in_use.jon, note="Leste.", observed_on=date(2026, 8, 19), support="med bilder"
    )

    first, second = in_use.goal().observations
    assert (first.note, first.observed_on, first.staff) == ("Leste «tog».", date(2026, 8, 20), in_use.kari)
    assert (second.observed_on, second.support) == (date(2026, 8, 19), "med bilder")


@pytest.mark.parametrize("note", ["", " \t"])
def test_an_observation_says_something(in_use: InUse, note: str) -> None:
    with refused(in_use.vault, "mangler tekst"):
        goals.add_observation(in_use.vault, in_use.goal_ids[0], staff=in_use.kari, note=note)


# What is gone


@pytest.mark.parametrize(
    "act",
    [
        lambda vault: goals.edit_subject(vault, SubjectPlanId("nothing"), content="x"),
        lambda vault: goals.remove_subject(vault, SubjectPlanId("nothing")),
        lambda vault: goals.arrange_goals(vault, SubjectPlanId("nothing"), []),
        lambda vault: goals.edit_goal(vault, GoalId("nothing"), criterion="x"),
        lambda vault: goals.reword_goal(vault, GoalId("nothing"), "x"),
        lambda vault: goals.end_goal(vault, GoalId("nothing"), reason="x"),
        lambda vault: goals.remove_goal(vault, GoalId("nothing")),
    ],
)
def test_what_is_gone_cannot_be_changed(in_use: InUse, act: object) -> None:
    assert callable(act)
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        act(in_use.vault)


@pytest.mark.parametrize("what", ["subject", "goal", "observation", "conversation", "decision", "assessment", "plan"])
def test_nothing_can_be_added_below_what_is_gone(in_use: InUse, what: str) -> None:
    """A colleague has removed the pupil while somebody else was typing."""
    vault = in_use.vault
    pupils.remove_pupil(vault, in_use.pupil_id)
    acts = {
        "subject": lambda: goals.add_subject(vault, in_use.plan_id, SubjectCode("MAT")),
        "goal": lambda: goals.add_goal(vault, in_use.subjects[NOR], text="Leser"),
        "observation": lambda: goals.add_observation(vault, in_use.goal_ids[0], staff=in_use.kari, note="Leste."),
        "conversation": lambda: plans.add_conversation(vault, in_use.plan_id, kind=ConversationKind.PUPIL, stage=Stage.MIDYEAR),
        "decision": lambda: pupils.add_decision(vault, in_use.pupil_id, kind=DecisionKind.INDIVIDUALLY_ADAPTED),
        "assessment": lambda: pupils.add_assessment(vault, in_use.pupil_id),
        "plan": lambda: plans.start_plan(vault, in_use.pupil_id, YEAR),
    }

    with refused(vault, "finnes ikke lenger", NotFoundError):
        acts[what]()
