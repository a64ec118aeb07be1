"""Pupils and the ground their plans stand on."""

from __future__ import annotations

from datetime import date

import pytest

from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import AssessmentId, DecisionId, PupilId, RecommendationId, SubjectCode
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.vocabulary import DecisionKind, Organisation, StaffRole, TrainingArea
from ioplab.errors import NotFoundError
from ioplab.operations import goals, plans, pupils
from ioplab.storage.vault import Vault
from tests.support.vaults import YEAR, InUse, entered, refused, undone


def test_a_pupil_is_entered_with_what_is_known(vault: Vault) -> None:
    changed = pupils.add_pupil(vault, given_name=" Emil ", family_name="", grade=5, strengths=" Glad i tog. ")

    (emil,) = vault.all(Pupil)
    assert emil == Pupil(id=emil.id, given_name="Emil", grade=5, strengths="Glad i tog.")
    assert changed.operation == "add_pupil"
    assert changed.pupils == {emil.id}


@pytest.mark.parametrize("empty", ["", " \t\n"])
def test_a_pupil_without_a_name_is_refused(vault: Vault, empty: str) -> None:
    with refused(vault, "Eleven mangler navn"):
        pupils.add_pupil(vault, given_name=empty)


def test_pupils_come_in_the_order_they_were_entered(vault: Vault) -> None:
    for name in ("Ola", "Emil", "Åse"):
        pupils.add_pupil(vault, given_name=name)

    assert [pupil.given_name for pupil in vault.all(Pupil)] == ["Ola", "Emil", "Åse"]


def test_a_pupil_is_changed_without_touching_the_plan(in_use: InUse) -> None:
    plan = in_use.plan

    pupils.edit_pupil(in_use.vault, in_use.pupil_id, grade=6, class_name="6B", home_resources="Leser med bestefar.")

    pupil = in_use.pupil
    assert (pupil.grade, pupil.class_name, pupil.home_resources) == (6, "6B", "Leser med bestefar.")
    assert pupil.plans == (plan,)


def test_a_pupils_name_cannot_be_emptied_but_the_rest_can(in_use: InUse) -> None:
    pupils.edit_pupil(in_use.vault, in_use.pupil_id, given_name=" ", strengths=" ")

    assert (in_use.pupil.given_name, in_use.pupil.strengths) == ("Emil", None)


def test_entering_the_same_again_changes_nothing(in_use: InUse) -> None:
    assert not pupils.edit_pupil(in_use.vault, in_use.pupil_id, given_name=" Emil ", grade=5)


def test_a_removed_pupil_is_gone_and_can_be_brought_back_whole(in_use: InUse) -> None:
    vault = in_use.vault
    in_use.finalised()
    before = entered(vault)

    changed = pupils.remove_pupil(vault, in_use.pupil_id)

    assert vault.all(Pupil) == ()
    assert changed.pupils == {in_use.pupil_id}
    assert in_use.plan_id in changed.plans
    undone(vault, changed)
    assert entered(vault) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda vault: pupils.edit_pupil(vault, PupilId("nobody"), grade=5),
        lambda vault: pupils.remove_pupil(vault, PupilId("nobody")),
        lambda vault: pupils.edit_assessment(vault, AssessmentId("nothing"), received_on=date(2026, 5, 1)),
        lambda vault: pupils.remove_assessment(vault, AssessmentId("nothing")),
        lambda vault: pupils.set_recommendations(vault, AssessmentId("nothing"), []),
        lambda vault: pupils.edit_decision(vault, DecisionId("nothing"), decided_on=date(2026, 5, 1)),
        lambda vault: pupils.remove_decision(vault, DecisionId("nothing")),
    ],
)
def test_what_is_gone_cannot_be_changed(in_use: InUse, act: object) -> None:
    assert callable(act)
    with refused(in_use.vault, "finnes ikke lenger", NotFoundError):
        act(in_use.vault)


# Expert assessment


def assessed(in_use: InUse, *texts: str) -> ExpertAssessment:
    """An expert assessment with these recommendations."""
    pupils.add_assessment(in_use.vault, in_use.pupil_id, needed_by=date(2026, 6, 1))
    assessment = in_use.pupil.expert_assessments[-1]
    pupils.set_recommendations(in_use.vault, assessment.id, [(None, SubjectCode("NOR"), text) for text in texts])
    return in_use.vault.get(ExpertAssessment, assessment.id)


def test_an_assessment_is_entered_received_and_taken_away(in_use: InUse) -> None:
    vault, assessment = in_use.vault, assessed(in_use)

    changed = pupils.edit_assessment(vault, assessment.id, received_on=date(2026, 5, 20))

    assert changed.pupils == {in_use.pupil_id}
    assert in_use.pupil.expert_assessments[0].received_on == date(2026, 5, 20)
    pupils.remove_assessment(vault, assessment.id)
    assert in_use.pupil.expert_assessments == ()


def test_empty_lines_are_no_recommendations(in_use: InUse) -> None:
    recommendations = assessed(in_use, " Øve på å lese ", "  ", "").recommendations

    assert [(one.text, one.subject) for one in recommendations] == [("Øve på å lese", "NOR")]


def linked(in_use: InUse, assessment: ExpertAssessment) -> tuple[RecommendationId, ...]:
    """Let a goal answer all recommendations of an assessment."""
    ids = tuple(one.id for one in assessment.recommendations)
    goals.edit_goal(in_use.vault, in_use.goal_ids[0], recommendations=ids)
    return ids


def test_a_recommendation_that_is_worded_anew_stays_linked_to_its_goals(in_use: InUse) -> None:
    assessment = assessed(in_use, "Øve på å lese", "Ta pause")
    first, second = linked(in_use, assessment)

    pupils.set_recommendations(in_use.vault, assessment.id, [(second, None, "Ta pauser"), (first, None, "Lese høyt")])

    assert in_use.goal().recommendations == (first, second)
    texts = [one.text for one in in_use.vault.get(ExpertAssessment, assessment.id).recommendations]
    assert texts == ["Ta pauser", "Lese høyt"]


def test_goals_do_not_point_to_a_recommendation_that_is_gone(in_use: InUse) -> None:
    assessment = assessed(in_use, "Øve på å lese", "Ta pause")
    first, second = linked(in_use, assessment)

    pupils.set_recommendations(in_use.vault, assessment.id, [(first, None, "Øve på å lese")])

    assert second not in in_use.goal().recommendations
    assert in_use.goal().recommendations == (first,)


def test_goals_do_not_point_to_an_assessment_that_is_gone_until_it_comes_back(in_use: InUse) -> None:
    assessment = assessed(in_use, "Øve på å lese")
    ids = linked(in_use, assessment)

    changed = pupils.remove_assessment(in_use.vault, assessment.id)
    assert in_use.goal().recommendations == ()
    assert changed.plans == {in_use.plan_id}

    undone(in_use.vault, changed)
    assert in_use.goal().recommendations == ids
    assert in_use.pupil.expert_assessments == (assessment,)


# Decision


def test_a_decision_grants_what_is_entered(in_use: InUse) -> None:
    vault, (first,) = in_use.vault, in_use.pupil.decisions
    subjects = (
        DecisionSubject(
            subject=SubjectCode("MAT"), hours=(RoleHours(role=StaffRole.TEACHER, hours=57),), organisation=Organisation.GROUP
        ),
    )

    changed = pupils.add_decision(
        vault, in_use.pupil_id, kind=DecisionKind.PERSONAL_ASSISTANCE, case_reference=" 2026/114 ", subjects=subjects
    )

    assert changed.pupils == {in_use.pupil_id}
    kept, added = in_use.pupil.decisions
    assert kept == first
    assert (added.kind, added.case_reference, added.subjects) == (DecisionKind.PERSONAL_ASSISTANCE, "2026/114", subjects)


def test_a_consent_is_given_and_withdrawn(in_use: InUse) -> None:
    vault = in_use.vault
    consent = DecisionConsent(given_by="eleven", given_on=date(2026, 6, 1))

    pupils.edit_decision(vault, in_use.decision_id, consent=consent)
    assert vault.get(Decision, in_use.decision_id).consent == consent
    pupils.edit_decision(vault, in_use.decision_id, consent=None)
    assert vault.get(Decision, in_use.decision_id).consent is None


def test_the_kind_of_a_decision_cannot_be_emptied(in_use: InUse) -> None:
    assert not pupils.edit_decision(in_use.vault, in_use.decision_id, kind=None)


def test_a_decision_is_taken_away_and_brought_back(in_use: InUse) -> None:
    decisions = in_use.pupil.decisions

    changed = pupils.remove_decision(in_use.vault, in_use.decision_id)

    assert in_use.pupil.decisions == ()
    undone(in_use.vault, changed)
    assert in_use.pupil.decisions == decisions


def test_what_belongs_to_one_pupil_is_not_touched_by_anothers(in_use: InUse) -> None:
    vault, before = in_use.vault, in_use.pupil
    nora = PupilId(vault.new_id())
    pupils.add_pupil(vault, given_name="Nora", pupil_id=nora)
    pupils.add_decision(vault, nora, kind=DecisionKind.INDIVIDUALLY_ADAPTED)
    plans.start_plan(vault, nora, YEAR)

    pupils.remove_pupil(vault, nora)

    assert in_use.pupil == before


# What is kept beside the plans


def test_a_measure_needs_words(in_use: InUse) -> None:
    with refused(in_use.vault, "Tiltaket mangler tekst"):
        pupils.add_measure(in_use.vault, in_use.pupil_id, text=" ")


@pytest.mark.parametrize(("what", "shared_with"), [("", "SFO"), ("IOP", " ")])
def test_a_consent_to_share_says_what_and_with_whom(in_use: InUse, what: str, shared_with: str) -> None:
    with refused(in_use.vault, "Skriv hv"):
        pupils.add_sharing_consent(in_use.vault, in_use.pupil_id, what=what, shared_with=shared_with)


@pytest.mark.parametrize(("grade", "allowed"), [(1, True), (4, True), (5, False), (10, False), (None, True)])
def test_intensive_training_is_for_the_first_four_grades(in_use: InUse, grade: int | None, allowed: bool) -> None:
    pupils.edit_pupil(in_use.vault, in_use.pupil_id, grade=grade)

    if allowed:
        pupils.add_training(in_use.vault, in_use.pupil_id, area=TrainingArea.READING)
        assert [one.area for one in in_use.pupil.intensive_training] == [TrainingArea.READING]
    else:
        with refused(in_use.vault, "1. til 4. trinn"):
            pupils.add_training(in_use.vault, in_use.pupil_id, area=TrainingArea.READING)
