"""Operations on pupils and the ground their plans stand on: assessment, decision, consent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from ioplab.domain.ids import AssessmentId, DecisionId, PupilId, RecommendationId, SubjectCode
from ioplab.domain.pupil import Decision, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.vocabulary import DecisionKind
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, Writes, edit, tidy
from ioplab.storage.changes import Changed


def add_pupil(vault: Store, *, given_name: str, pupil_id: PupilId | None = None, **fields: Any) -> Changed:
    """Enter a pupil. Fields are those of `Pupil`.

    Raises:
        UserError: the name is empty.
    """
    if not given_name.strip():
        raise UserError(tr("Eleven mangler navn."), advice=tr("Skriv fornavn eller et kallenavn."))
    pupil = Pupil(id=pupil_id or PupilId(vault.new_id()), given_name=given_name.strip(), **tidy(fields))
    with vault.change("add_pupil", on=pupil.id) as change:
        change.add(pupil)
    return change.result


def edit_pupil(vault: Store, pupil_id: PupilId, **changes: Any) -> Changed:
    """Change what is kept of a pupil. A name cannot be emptied; the old one stays."""
    return edit(vault, "edit_pupil", Pupil, pupil_id, changes)


def remove_pupil(vault: Store, pupil_id: PupilId) -> Changed:
    """Take a pupil out of the vault with everything; can be undone."""
    with vault.change("remove_pupil", on=pupil_id) as change:
        change.remove(vault.get(Pupil, pupil_id))
    return change.result


def add_assessment(vault: Store, pupil_id: PupilId, *, assessment_id: AssessmentId | None = None, **fields: Any) -> Changed:
    """Enter an expert assessment (sakkyndig vurdering). Fields are those of `ExpertAssessment`."""
    assessment = ExpertAssessment(id=assessment_id or AssessmentId(vault.new_id()), **fields)
    with vault.change("add_assessment", on=pupil_id) as change:
        change.add(assessment, under=pupil_id)
    return change.result


def edit_assessment(vault: Store, assessment_id: AssessmentId, **changes: Any) -> Changed:
    """Change an expert assessment."""
    return edit(vault, "edit_assessment", ExpertAssessment, assessment_id, changes)


def remove_assessment(vault: Store, assessment_id: AssessmentId) -> Changed:
    """Take an expert assessment away. Goals no longer point to what it recommended."""
    assessment, pupil = _assessment_of(vault, assessment_id)
    with vault.change("remove_assessment", on=assessment_id) as change:
        change.remove(assessment)
        _unlink(change, pupil, {one.id for one in assessment.recommendations})
    return change.result


def set_recommendations(
    vault: Store, assessment_id: AssessmentId, lines: Sequence[tuple[RecommendationId | None, SubjectCode | None, str]]
) -> Changed:
    """Say what PPT recommends. Lines that keep their id stay linked to the goals that answer them."""
    recommendations = tuple(
        Recommendation(id=key or RecommendationId(vault.new_id()), subject=subject, text=text.strip())
        for key, subject, text in lines
        if text.strip()
    )
    assessment, pupil = _assessment_of(vault, assessment_id)
    with vault.change("set_recommendations", on=assessment_id) as change:
        change.put(replace(assessment, recommendations=recommendations))
        _unlink(change, pupil, {one.id for one in assessment.recommendations} - {one.id for one in recommendations})
    return change.result


def _assessment_of(vault: Store, assessment_id: AssessmentId) -> tuple[ExpertAssessment, Pupil]:
    """The assessment, and the pupil it is of."""
    return vault.get(ExpertAssessment, assessment_id), vault.get(Pupil, vault.owner_id(ExpertAssessment, assessment_id))


def _unlink(change: Writes, pupil: Pupil, gone: Collection[RecommendationId]) -> None:
    """Let no goal point to a recommendation that is gone: a file with such a goal could not be read in anywhere."""
    for goal in (goal for plan in pupil.plans for goal in plan.goals()):
        kept = tuple(one for one in goal.recommendations if one not in gone)
        if kept != goal.recommendations:
            change.put(replace(goal, recommendations=kept))


def add_decision(
    vault: Store, pupil_id: PupilId, *, kind: DecisionKind, decision_id: DecisionId | None = None, **fields: Any
) -> Changed:
    """Enter a decision (vedtak). Fields are those of `Decision`."""
    decision = Decision(id=decision_id or DecisionId(vault.new_id()), kind=kind, **tidy(fields))
    with vault.change("add_decision", on=pupil_id) as change:
        change.add(decision, under=pupil_id)
    return change.result


def edit_decision(vault: Store, decision_id: DecisionId, **changes: Any) -> Changed:
    """Change a decision, its consent or what it grants per subject."""
    return edit(vault, "edit_decision", Decision, decision_id, changes)


def remove_decision(vault: Store, decision_id: DecisionId) -> Changed:
    """Take a decision away."""
    with vault.change("remove_decision", on=decision_id) as change:
        change.remove(vault.get(Decision, decision_id))
    return change.result
