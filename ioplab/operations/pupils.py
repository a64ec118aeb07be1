"""Operations on pupils and the ground their plans stand on: assessment, decision, consents, measures, intensive training."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from ioplab.domain.ids import (
    AssessmentId,
    ConsentId,
    DecisionId,
    MeasureId,
    PupilId,
    RecommendationId,
    SubjectCode,
    TrainingId,
)
from ioplab.domain.pupil import (
    LAST_GRADE_OF_TRAINING,
    Decision,
    ExpertAssessment,
    IntensiveTraining,
    Measure,
    Pupil,
    Recommendation,
    SharingConsent,
)
from ioplab.domain.vocabulary import DecisionKind, TrainingArea
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, Writes, add, edit, remove, tidy
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
    return remove(vault, "remove_pupil", Pupil, pupil_id)


def add_assessment(vault: Store, pupil_id: PupilId, *, assessment_id: AssessmentId | None = None, **fields: Any) -> Changed:
    """Enter an expert assessment (sakkyndig vurdering). Fields are those of `ExpertAssessment`."""
    assessment = ExpertAssessment(id=assessment_id or AssessmentId(vault.new_id()), **fields)
    return add(vault, "add_assessment", assessment, pupil_id)


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
    return add(vault, "add_decision", decision, pupil_id)


def edit_decision(vault: Store, decision_id: DecisionId, **changes: Any) -> Changed:
    """Change a decision, its consent or what it grants per subject."""
    return edit(vault, "edit_decision", Decision, decision_id, changes)


def remove_decision(vault: Store, decision_id: DecisionId) -> Changed:
    """Take a decision away."""
    return remove(vault, "remove_decision", Decision, decision_id)


def add_measure(vault: Store, pupil_id: PupilId, *, text: str, measure_id: MeasureId | None = None, **fields: Any) -> Changed:
    """Enter a measure (tiltak), tried before the referral or during the plan. Fields are those of `Measure`.

    Raises:
        UserError: the text is empty.
    """
    words = _told(text, tr("Tiltaket mangler tekst."))
    measure = Measure(id=measure_id or MeasureId(vault.new_id()), text=words, **tidy(fields))
    return add(vault, "add_measure", measure, pupil_id)


def edit_measure(vault: Store, measure_id: MeasureId, **changes: Any) -> Changed:
    """Change a measure: who is responsible, when it ended, with what effect."""
    return edit(vault, "edit_measure", Measure, measure_id, changes)


def remove_measure(vault: Store, measure_id: MeasureId) -> Changed:
    """Take a measure away."""
    return remove(vault, "remove_measure", Measure, measure_id)


def add_sharing_consent(
    vault: Store, pupil_id: PupilId, *, what: str, shared_with: str, consent_id: ConsentId | None = None, **fields: Any
) -> Changed:
    """Enter a consent to share (samtykke til deling): what, with whom. Fields are those of `SharingConsent`.

    Raises:
        UserError: it is not said what may be shared, or with whom.
    """
    consent = SharingConsent(
        id=consent_id or ConsentId(vault.new_id()),
        what=_told(what, tr("Skriv hva som kan deles.")),
        shared_with=_told(shared_with, tr("Skriv hvem det kan deles med.")),
        **tidy(fields),
    )
    return add(vault, "add_sharing_consent", consent, pupil_id)


def edit_sharing_consent(vault: Store, consent_id: ConsentId, **changes: Any) -> Changed:
    """Change a consent to share, for instance the day it is withdrawn."""
    return edit(vault, "edit_sharing_consent", SharingConsent, consent_id, changes)


def remove_sharing_consent(vault: Store, consent_id: ConsentId) -> Changed:
    """Take a consent to share away."""
    return remove(vault, "remove_sharing_consent", SharingConsent, consent_id)


def add_training(
    vault: Store, pupil_id: PupilId, *, area: TrainingArea, training_id: TrainingId | None = None, **fields: Any
) -> Changed:
    """Enter intensive training (intensiv opplæring, § 11-3). Fields are those of `IntensiveTraining`.

    Raises:
        UserError: the pupil is past grade 4, where the right to it ends.
    """
    grade = vault.get(Pupil, pupil_id).grade
    if grade is not None and grade > LAST_GRADE_OF_TRAINING:
        raise UserError(
            tr("Intensiv opplæring etter § 11-3 gjelder 1. til 4. trinn."),
            advice=tr("Kontroller elevens trinn under Eleven."),
        )
    training = IntensiveTraining(id=training_id or TrainingId(vault.new_id()), area=area, **tidy(fields))
    return add(vault, "add_training", training, pupil_id)


def edit_training(vault: Store, training_id: TrainingId, **changes: Any) -> Changed:
    """Change intensive training: when it ended, with what effect, what comes next."""
    return edit(vault, "edit_training", IntensiveTraining, training_id, changes)


def remove_training(vault: Store, training_id: TrainingId) -> Changed:
    """Take intensive training away."""
    return remove(vault, "remove_training", IntensiveTraining, training_id)


def _told(text: str, otherwise: str) -> str:
    if not text.strip():
        raise UserError(otherwise)
    return text.strip()
