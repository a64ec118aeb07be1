"""Grunnlag: sakkyndig vurdering, vedtak, samtykker, tiltak, and intensive training beside the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ioplab import catalogues
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import AssessmentId, DecisionId, StaffId, SubjectCode
from ioplab.domain.pupil import (
    Decision,
    DecisionConsent,
    DecisionSubject,
    ExpertAssessment,
    Measure,
    SharingConsent,
)
from ioplab.domain.vocabulary import DecisionKind, StaffRole
from ioplab.i18n import tr
from ioplab.labels import label, long_date
from ioplab.operations import pupils
from ioplab.operations.store import tidy
from ioplab.ui.viewmodels.choices import parse_hours, recommendation
from ioplab.ui.viewmodels.fields import Field, attribute

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView


class GroundView:
    """What the plan of the pupil shown stands on, and what the user may change in it."""

    def __init__(self, of: PupilView) -> None:
        """Follow the pupil shown."""
        self.of = of
        self._assessment: AssessmentId | None = None
        self._decision: DecisionId | None = None

    @property
    def assessment(self) -> ExpertAssessment | None:
        """The expert assessment shown: the one chosen, or the newest."""
        known = self.of.pupil.expert_assessments if self.of.pupil else ()
        return next((one for one in known if one.id == self._assessment), known[-1] if known else None)

    def choose_assessment(self, assessment_id: AssessmentId) -> None:
        """Show another assessment."""
        self._assessment = assessment_id
        self.of.refreshed.emit()

    def assessments(self) -> list[tuple[AssessmentId, str]]:
        """The assessments with their dates."""
        known = self.of.pupil.expert_assessments if self.of.pupil else ()
        return [
            (one.id, tr("mottatt {day}").format(day=long_date(one.received_on)) if one.received_on else tr("ikke mottatt"))
            for one in known
        ]

    def add_assessment(self) -> None:
        """Enter a new expert assessment."""
        if self.of.pupil:
            key = AssessmentId(self.of.session.workspace.vault.new_id())
            self._assessment = key
            self.of.session.run(pupils.add_assessment, self.of.pupil.id, assessment_id=key)

    def remove_assessment(self) -> None:
        """Take the assessment shown away."""
        if self.assessment and self.of.session.run(pupils.remove_assessment, self.assessment.id):
            self.of.session.done.emit(tr("Den sakkyndige vurderingen er tatt bort. Ctrl+Z angrer."))

    def assessment_field(self, name: str) -> Field:
        """A field of the assessment shown."""

        def store(value: Any) -> object:
            return self.assessment and self.of.session.run(pupils.edit_assessment, self.assessment.id, **{name: value})

        return attribute(f"assessment.{name}", lambda: self.assessment, name, store)

    def recommendations_field(self) -> Field:
        """The recommendations of the assessment shown, as lines of text."""
        return Field(
            key="assessment.recommendations",
            owner=lambda: self.assessment,
            get=recommendations_text,
            write=self.store_recommendations,
        )

    def recommendations_text(self) -> str:
        """The recommendations as lines of text."""
        return recommendations_text(self.assessment) if self.assessment else ""

    def store_recommendations(self, text: str) -> None:
        """Store the lines; a line keeps its identity by its words, else by its place."""
        if self.assessment is None:
            return
        lines = [recommendation(line) for line in text.splitlines() if line.strip()]
        known = self.assessment.recommendations
        by_words = {one.text: one.id for one in known}
        told = []
        for place, (subject, words) in enumerate(lines):
            same_place = known[place].id if place < len(known) and len(lines) == len(known) else None
            told.append((by_words.get(words, same_place), subject, words))
        self.of.session.run(pupils.set_recommendations, self.assessment.id, told)

    @property
    def decision(self) -> Decision | None:
        """The decision shown: the one chosen, or the newest."""
        known = self.of.pupil.decisions if self.of.pupil else ()
        return next((one for one in known if one.id == self._decision), known[-1] if known else None)

    def choose_decision(self, decision_id: DecisionId) -> None:
        """Show another decision."""
        self._decision = decision_id
        self.of.refreshed.emit()

    def decisions(self) -> list[tuple[DecisionId, str]]:
        """The decisions with their dates."""
        known = self.of.pupil.decisions if self.of.pupil else ()
        return [(one.id, f"{label(one.kind)} {long_date(one.decided_on)}".strip()) for one in known]

    def add_decision(self) -> None:
        """Enter a new decision of individually adapted education."""
        if self.of.pupil:
            key = DecisionId(self.of.session.workspace.vault.new_id())
            self._decision = key
            kind = DecisionKind.INDIVIDUALLY_ADAPTED
            self.of.session.run(pupils.add_decision, self.of.pupil.id, kind=kind, decision_id=key)

    def remove_decision(self) -> None:
        """Take the decision shown away."""
        if self.decision and self.of.session.run(pupils.remove_decision, self.decision.id):
            self.of.session.done.emit(tr("Vedtaket er tatt bort. Ctrl+Z angrer."))

    def decision_field(self, name: str) -> Field:
        """A field of the decision shown."""
        return attribute(f"decision.{name}", lambda: self.decision, name, lambda value: self._store_decision(name, value))

    def _store_decision(self, name: str, value: Any) -> object:
        return self.decision and self.of.session.run(pupils.edit_decision, self.decision.id, **{name: value})

    def consent_field(self, name: str) -> Field:
        """A field of the decision's consent."""

        def store(value: Any) -> object:
            known = (self.decision.consent if self.decision else None) or DecisionConsent()
            return self._store_decision("consent", replace(known, **tidy({name: value})))

        return Field(
            key="decision.consent",
            owner=lambda: self.decision,
            get=lambda decision: getattr(decision.consent, name, None),
            write=store,
        )

    def granted_roles(self) -> list[StaffRole]:
        """The roles that have a column of hours: the usual ones, and any other the decision names."""
        usual = [
            StaffRole.TEACHER,
            StaffRole.SPECIAL_EDUCATOR,
            StaffRole.MILIEU_THERAPIST,
            StaffRole.MILIEU_WORKER,
            StaffRole.ASSISTANT,
        ]
        named = {hours.role for one in self.granted() for hours in one.hours}
        return [*usual, *(role for role in StaffRole if role in named and role not in usual)]

    def granted(self) -> tuple[DecisionSubject, ...]:
        """What the decision grants, subject by subject."""
        return self.decision.subjects if self.decision else ()

    def add_granted(self, code: SubjectCode) -> None:
        """Take a subject into the decision."""
        if any(one.subject == code for one in self.granted()):
            self.of.session.trouble.emit(tr("Faget står allerede i vedtaket."))
        elif code:
            self._store_decision("subjects", (*self.granted(), DecisionSubject(subject=code)))

    def change_granted(self, row: DecisionSubject, **changes: Any) -> None:
        """Change what is granted in one subject."""
        changed = replace(row, **changes)
        self._store_decision("subjects", tuple(changed if one.subject == row.subject else one for one in self.granted()))

    def remove_granted(self, row: DecisionSubject) -> None:
        """Take a subject out of the decision."""
        self._store_decision("subjects", tuple(one for one in self.granted() if one.subject != row.subject))

    def store_hours(self, row: DecisionSubject, role: StaffRole, text: Any) -> None:
        """Store the hours of one role in one subject; what is no number is told and not stored."""
        hours = parse_hours(str(text))
        if hours is None:
            self.of.session.trouble.emit(tr("Timene skal være et tall, for eksempel 76 eller 28,5."))
            return
        others = tuple(one for one in row.hours if one.role is not role)
        self.change_granted(row, hours=(*others, RoleHours(role=role, hours=hours)) if hours else others)

    # Measures

    def measures(self) -> tuple[Measure, ...]:
        """What has been tried, in the order it was entered."""
        return self.of.pupil.measures if self.of.pupil else ()

    def responsible_choices(self) -> list[tuple[StaffId | None, str]]:
        """Those who may be responsible for a measure."""
        return [(None, "–"), *self.of.teachers()]

    def add_measure(self, text: str) -> bool:
        """Enter a measure."""
        return bool(self.of.pupil and self.of.session.run(pupils.add_measure, self.of.pupil.id, text=text))

    def change_measure(self, row: Measure, **changes: Any) -> None:
        """Change a measure."""
        self.of.session.run(pupils.edit_measure, row.id, **changes)

    def remove_measure(self, row: Measure) -> None:
        """Take a measure away."""
        if self.of.session.run(pupils.remove_measure, row.id):
            self.of.session.done.emit(tr("Tiltaket er tatt bort. Ctrl+Z angrer."))

    def when_tried(self, row: Measure) -> str:
        """Whether a measure came before the decision or belongs to the plan's year; nothing when its dates do not say.

        One that was begun before the decision and goes on into the year belongs to the year.
        """
        begun, ended = row.started_on or row.ended_on, row.ended_on
        year = self.of.plan.year if self.of.plan else self.of.session.workspace.year
        if begun is None:
            return ""
        if begun <= year.last_day and (ended is None or ended >= year.first_day):
            return tr("før vedtaket") if ended and ended < self._decided(year.first_day) else tr("i planåret")
        if begun > year.last_day:
            return tr("etter planåret")
        return tr("før vedtaket") if begun < self._decided(year.first_day) else tr("før planåret")

    def _decided(self, otherwise: date) -> date:
        """The day of the decision the plan stands on."""
        year = self.of.plan.year if self.of.plan else self.of.session.workspace.year
        known = self.of.pupil.adapted_decisions(year) if self.of.pupil else ()
        return next((one.decided_on for one in reversed(known) if one.decided_on), otherwise)

    # Consents to share

    def sharing_consents(self) -> tuple[SharingConsent, ...]:
        """What may be shared with others, in the order it was entered."""
        return self.of.pupil.sharing_consents if self.of.pupil else ()

    def add_sharing_consent(self, what: str, shared_with: str) -> bool:
        """Enter a consent to share."""
        pupil, run = self.of.pupil, self.of.session.run
        return bool(pupil and run(pupils.add_sharing_consent, pupil.id, what=what, shared_with=shared_with))

    def change_sharing_consent(self, row: SharingConsent, **changes: Any) -> None:
        """Change a consent to share."""
        self.of.session.run(pupils.edit_sharing_consent, row.id, **changes)

    def remove_sharing_consent(self, row: SharingConsent) -> None:
        """Take a consent to share away."""
        if self.of.session.run(pupils.remove_sharing_consent, row.id):
            self.of.session.done.emit(tr("Samtykket til deling er tatt bort. Ctrl+Z angrer."))

    def sharing_state(self, row: SharingConsent) -> str:
        """Whether a consent to share holds today."""
        today = self.of.session.workspace.today
        if row.withdrawn_on is not None and row.withdrawn_on <= today:
            return tr("trukket")
        if row.given_on is None or row.given_on > today:
            return tr("ikke gitt ennå")
        if row.valid_until is not None and row.valid_until < today:
            return tr("utløpt")
        return tr("gjelder")


def recommendations_text(assessment: ExpertAssessment) -> str:
    """The recommendations, one a line, the subject first."""
    return "\n".join(
        f"{catalogues.subject_name(one.subject)}: {one.text}" if one.subject else one.text for one in assessment.recommendations
    )
