"""A fictitious pupil with every field filled in, and every document that is written about the pupil."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

from ioplab import i18n
from ioplab.domain.contribution import GoalProposal
from ioplab.domain.evaluation import Correction, NotRating, PupilRating, Rating, RatingVersion
from ioplab.domain.ids import (
    ConsentId,
    ConversationId,
    Level,
    MeasureId,
    ObservationId,
    ProposalId,
    StaffId,
    SubjectCode,
    TrainingId,
)
from ioplab.domain.plan import (
    Conversation,
    DocumentedException,
    GoalRevision,
    Observation,
    Plan,
    QualityCheck,
    StepNotNeeded,
    TeamMember,
)
from ioplab.domain.pupil import IntensiveTraining, Measure, Pupil, SharingConsent
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import Basis, ConversationKind, Face, Grading, NextStep, Round, StaffRole, Stage, TrainingArea
from ioplab.i18n import BOKMAL
from ioplab.reports.content import Document
from ioplab.reports.emergency_key import emergency_key_content
from ioplab.reports.evaluation_document import evaluation_content
from ioplab.reports.invitation import invitation_content
from ioplab.reports.parts import Case
from ioplab.reports.plan_document import plan_content
from ioplab.reports.pupil_document import pupil_content
from ioplab.reports.transition_document import transition_content
from tests.reports import sample
from tests.reports.sample import ANNUAL, CLOCK, GOALS, MADE_ON, MIDYEAR, MONA, NORWEGIAN, PAUSE, READ, SOCIAL, TOR, WRITE

SIV = StaffId("siv")
SCHOOL = replace(sample.SCHOOL, school_start=date(2026, 8, 17), school_end=date(2027, 6, 18), networks=("Nettverket i Havnes",))
STAFF = (
    replace(sample.STAFF[MONA], education="grunnskolelærer 1–7"),
    replace(sample.STAFF[TOR], title="miljøterapeut på 4. trinn"),
    Staff(id=SIV, name="Siv Oppdikt", role=StaffRole.LEADER),
)

_REVISION = GoalRevision(
    text="Leser en tekst høyt",
    baseline="Leser 30 ord i minuttet",
    criterion="60 ord i minuttet",
    expected_level=Level(2),
    replaced_on=date(2026, 10, 12),
    replaced_by="Mona Oppdikt",
    reason="Går fortere enn vi trodde",
)
_SEEN = Observation(
    id=ObservationId("seen"), staff=TOR, observed_on=date(2026, 11, 3), support="med en påminning", note="Tok permen selv"
)
_READ = replace(GOALS[0], revisions=(_REVISION,), observations=(_SEEN,))
_BEFORE = RatingVersion(
    level=Level(1),
    not_worked_on_reason="Syk",
    several_settings=True,
    basis=Basis.TEST,
    evidence_on=date(2027, 1, 4),
    note="Først så det ut slik",
    submitted_at=datetime(2027, 1, 5, 9, 0, tzinfo=UTC),
)
_PAUSE = Rating(
    goal=PAUSE,
    staff=TOR,
    level=Level(1),
    not_worked_on_reason="Ikke tid",
    several_settings=True,
    basis=Basis.OBSERVED,
    evidence_on=date(2027, 1, 9),
    note="Tok kortet én gang",
    submitted_at=datetime(2027, 1, 10, 12, 0, tzinfo=UTC),
    earlier=(_BEFORE,),
)
_CLOCK = Rating(
    goal=CLOCK, staff=TOR, not_worked_on_reason="Klokka var borte", submitted_at=datetime(2027, 1, 10, 12, 5, tzinfo=UTC)
)
_CORRECTION = Correction(
    goal=READ,
    level=Level(1),
    comment="Leste lite",
    next_step=NextStep.ADJUST,
    corrected_on=date(2027, 6, 1),
    corrected_by="Mona Oppdikt",
    reason="Tastet feil nivå",
)
_CORRECTED_BEFORE = Correction(
    goal=WRITE,
    not_worked_on_reason="Sykdom",
    corrected_on=date(2027, 5, 31),
    corrected_by="Mona Oppdikt",
    reason="Gjelder lesing",
)

PLAN = replace(
    sample.PLAN,
    team=(*sample.PLAN.team, TeamMember(staff=SIV, task="leder møtene", rates=True)),
    subjects=(replace(NORWEGIAN, grading=Grading.EXEMPT, goals=(_READ, *GOALS[1:])), replace(SOCIAL, responsible=TOR)),
    steps_not_needed=(StepNotNeeded(step=3, reason="Teamet er det samme"),),
    exceptions=(
        DocumentedException(
            rule="F07",
            message="missing",
            reason="Lærer er tilsatt fra oktober",
            subject=SubjectCode("SOS"),
            recorded_on=date(2026, 8, 13),
            recorded_by="Mona Oppdikt",
        ),
        DocumentedException(rule="F12", message="goal", reason="Kom til i januar", stage=Stage.MIDYEAR, goal=CLOCK),
        DocumentedException(rule="F13", message="overview", reason="Fylles ut i juni", recorded_on=date(2027, 5, 30)),
    ),
    quality_check=QualityCheck(checked_by=SIV, checked_on=date(2026, 8, 12), note="Del mål 2 i to"),
    conversations=(
        *sample.TALKS,
        Conversation(
            id=ConversationId("4"),
            kind=ConversationKind.PPT,
            held_on=date(2027, 3, 2),
            invited_on=date(2027, 2, 1),
            note="PPT kommer igjen i høst",
        ),
        Conversation(
            id=ConversationId("5"),
            kind=ConversationKind.PUPIL,
            stage=Stage.MIDYEAR,
            invited_on=date(2026, 12, 1),
            held_on=date(2026, 12, 8),
            note="Vil lese mer om båter",
        ),
    ),
    proposals=(
        GoalProposal(
            id=ProposalId("proposal"),
            subject=SubjectCode("NOR"),
            text="Leser skilt",
            baseline="Ser på dem",
            criterion="Fem skilt",
            observe_how="På tur",
            proposed_by=TOR,
            proposed_on=date(2026, 9, 9),
        ),
    ),
    evaluations=(
        replace(
            MIDYEAR,
            due_on=date(2027, 1, 15),
            opened_on=date(2026, 12, 1),
            ratings=(_PAUSE, _CLOCK),
            not_rating=(NotRating(staff=SIV, reason="Ny i teamet"),),
            pupil_ratings=(PupilRating(goal=PAUSE, face=Face.OKAY, words="Kortet er kult"),),
            overview="Alt er gitt så langt.",
            access_given=ANNUAL.access_given,
        ),
        replace(ANNUAL, opened_on=date(2027, 5, 3), corrections=(_CORRECTION, _CORRECTED_BEFORE)),
    ),
)
PUPIL: Pupil = replace(
    sample.PUPIL,
    birth_year=2017,
    enrolled_on=date(2024, 8, 15),
    expert_assessments=(replace(sample.ASSESSMENT, needed_by=date(2026, 6, 1)),),
    measures=(
        Measure(
            id=MeasureId("measure"),
            text="Hørselvern i verkstedet",
            responsible=TOR,
            started_on=date(2026, 9, 1),
            ended_on=date(2026, 12, 1),
            effect="Roligere timer",
            ended_reason="Trenger det ikke lenger",
        ),
        Measure(id=MeasureId("earlier"), text="Lesekurs", started_on=date(2024, 9, 1), ended_on=date(2025, 2, 1)),
    ),
    sharing_consents=(
        SharingConsent(
            id=ConsentId("consent"),
            what="leseprøver",
            shared_with="logopeden",
            given_on=date(2026, 9, 3),
            valid_until=date(2027, 7, 31),
            withdrawn_on=date(2027, 7, 1),
        ),
    ),
    intensive_training=(
        IntensiveTraining(
            id=TrainingId("training"),
            area=TrainingArea.READING,
            started_on=date(2026, 9, 7),
            ended_on=date(2026, 11, 27),
            effect="Kan alle lydene",
            next_step="Vanlig leseopplæring",
        ),
    ),
    plans=(PLAN,),
)
GROUPS = ("K7QF", "M2PX", "9DRT", "4WNA", "HB6C", "ZE3J")


def case(pupil: Pupil = PUPIL, school: School = SCHOOL, staff: tuple[Staff, ...] = STAFF, language: str = BOKMAL) -> Case:
    """What the documents of the pupil's newest plan are written from."""
    plan = pupil.plans[-1]
    by_id = {one.id: one for one in staff}
    return Case(pupil=pupil, plan=plan, school=school, staff=by_id, made_on=MADE_ON, language=language)


def documents(of: Case) -> Iterator[tuple[str, Document]]:
    """Each document about the case, by name. An invitation is written for the first talk of each kind there is."""
    with i18n.speaking(of.language):
        yield "plan", plan_content(of)
        for kind in Round:
            yield kind.value, evaluation_content(kind, of)
        yield "pupil", pupil_content(of)
        yield "transition", transition_content(of)
        for kind_of_talk in (ConversationKind.GUARDIAN, ConversationKind.PUPIL):
            talk = next((one for one in of.plan.conversations if one.kind is kind_of_talk), None)
            if talk:
                yield f"invitation-{kind_of_talk.value}", invitation_content(of, talk)


def emergency_key(language: str = BOKMAL) -> Document:
    """The recovery key's sheet."""
    return emergency_key_content(vault_name="Storeneset.ioplab", made_on=MADE_ON, key_groups=GROUPS, language=language)


def with_plan(plan: Plan, pupil: Pupil = PUPIL) -> Case:
    """The case with another plan in place of the usual one."""
    return case(replace(pupil, plans=(plan,)))
