"""A fictitious pupil with everything filled in, and how to read a finished document."""

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from ioplab.domain.evaluation import AccessGiven, Evaluation, NotRating, Outcome, PupilRating, Rating
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import (
    AssessmentId,
    ConversationId,
    DecisionId,
    EvaluationId,
    GoalId,
    Level,
    PlanId,
    PupilId,
    RecommendationId,
    SchoolId,
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.plan import Conversation, CurriculumRef, Goal, Plan, SubjectPlan, TeamMember, Voice
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import (
    Adaptation,
    ConversationKind,
    Curriculum,
    DecisionKind,
    Face,
    GoalStatus,
    NextStep,
    Organisation,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
    TeamLayer,
)
from ioplab.reports.parts import Case

MADE_ON = date(2027, 6, 2)
SCALE = "ioplab-mastery/1"
MONA, TOR = StaffId("mona"), StaffId("tor")
READ, WRITE, PAUSE, CLOCK = (GoalId(name) for name in ("read", "write", "pause", "clock"))

SCHOOL = School(id=SchoolId("school"), name="Storeneset skule", municipality="Havnes")
STAFF = {
    MONA: Staff(id=MONA, name="Mona Oppdikt", role=StaffRole.TEACHER, title="kontaktlærer 4A", teacher_qualified=True),
    TOR: Staff(id=TOR, name="Tor Oppdikt", role=StaffRole.MILIEU_THERAPIST),
}

GOALS = (
    Goal(
        id=READ,
        text="Leser en kjent tekst høyt",
        baseline="Leser 40 ord i minuttet",
        criterion="70 ord i minuttet, to dager på rad",
        expected_level=Level(3),
        observe_how="Ta tiden på teksten i permen",
        curriculum_refs=(CurriculumRef(code="NOR01-07", text="lese med sammenheng", curriculum="LK20"),),
        recommendations=(RecommendationId("group"),),
        carried_over_from=GoalId("last-year"),
    ),
    Goal(id=WRITE, text="Skriver tre setninger om helgen"),
)
SOCIAL_GOALS = (
    Goal(id=PAUSE, text="Bruker pausekortet", criterion="Fire av fem ganger"),
    Goal(id=CLOCK, text="Ser på klokka", status=GoalStatus.ENDED, ended_reason="Byttet ut med pausekortet"),
)
NORWEGIAN = SubjectPlan(
    id=SubjectPlanId("nor"),
    subject=SubjectCode("NOR"),
    curriculum=Curriculum.PARTLY,
    content="Korte fagtekster",
    left_out="Sidemål",
    methods="Parlesing hver dag",
    organisation=Organisation.GROUP,
    organisation_reason="Trenger ro",
    adaptations=(Adaptation.METHODS, Adaptation.TASKS_AND_PACE),
    material="Lydbok",
    responsible=MONA,
    hours_given=(RoleHours(role=StaffRole.TEACHER, hours=100),),
    goals=GOALS,
)
SOCIAL = SubjectPlan(
    id=SubjectPlanId("sos"),
    subject=SubjectCode("SOS"),
    curriculum=Curriculum.FOLLOWS,
    content="Be om hjelp",
    methods="Sosiale historier",
    organisation=Organisation.CLASS,
    goals=SOCIAL_GOALS,
)
VOICES = (
    Voice(stage=Stage.GOAL_SELECTION, text="Jeg vil lese om båter.", method="samtale ute", effect="Vi leser om båter."),
    Voice(stage=Stage.MIDYEAR, not_obtained_reason="Var borte i hele uka"),
    Voice(stage=Stage.ANNUAL, text="Jeg er stolt.", method="tegning", effect="Tegningen henger i klassen."),
)
TALKS = (
    Conversation(
        id=ConversationId("1"),
        kind=ConversationKind.GUARDIAN,
        stage=Stage.GOAL_SELECTION,
        invited_on=date(2026, 8, 20),
        held_on=date(2026, 8, 27),
        note="Begge foresatte kom",
    ),
    Conversation(id=ConversationId("2"), kind=ConversationKind.GUARDIAN, stage=Stage.ANNUAL, declined_on=date(2027, 5, 4)),
    Conversation(id=ConversationId("3"), kind=ConversationKind.PUPIL, stage=Stage.ANNUAL),
)


def _rating(staff: StaffId, level: int, second: int) -> Rating:
    moment = datetime(2027, 1, 10, 12, 0, second, tzinfo=UTC)
    return Rating(goal=PAUSE, staff=staff, level=Level(level), submitted_at=moment)


MIDYEAR = Evaluation(
    id=EvaluationId("mid"),
    kind=Round.MIDYEAR,
    scale=SCALE,
    finalised_on=date(2027, 1, 14),
    outcomes=(
        Outcome(goal=READ, level=Level(2), comment="Leser sikrere", next_step=NextStep.ADJUST, took_part=(MONA, TOR)),
        Outcome(goal=WRITE, not_worked_on_reason="Tok lesing først"),
    ),
    ratings=(_rating(TOR, 1, 0),),
)
ANNUAL = Evaluation(
    id=EvaluationId("year"),
    kind=Round.ANNUAL,
    scale=SCALE,
    due_on=date(2027, 5, 31),
    finalised_on=date(2027, 5, 30),
    not_rating=(NotRating(staff=TOR, reason="Var i permisjon"),),
    outcomes=(
        Outcome(goal=READ, level=Level(4), comment="Leste for klassen", next_step=NextStep.END, took_part=(MONA, TOR)),
        Outcome(goal=WRITE, level=Level(3), next_step=NextStep.CONTINUE, took_part=(MONA,)),
        Outcome(goal=PAUSE, level=Level(1), next_step=NextStep.CONTINUE, took_part=(MONA,)),
    ),
    pupil_ratings=(PupilRating(goal=READ, face=Face.WELL, words="Nå klarer jeg det"), PupilRating(goal=WRITE, words="Trist")),
    overview="Gitt som vedtatt, men uten vikar i uke 6.",
    access_given=(AccessGiven(to="foresatte", on=date(2027, 6, 1), how="på papir i møte"),),
)
PLAN = Plan(
    id=PlanId("30e14cff-23d5-50ab-a10b-a0d1ec21336c"),
    school_year="2026/27",
    status=PlanStatus.ACTIVE,
    activated_on=date(2026, 8, 14),
    responsible=MONA,
    class_plan_link="Årsplan for 4A",
    team=(TeamMember(staff=MONA, layer=TeamLayer.INNER, task="koordinerer"), TeamMember(staff=TOR, layer=TeamLayer.OUTER)),
    voices=VOICES,
    conversations=TALKS,
    subjects=(NORWEGIAN, SOCIAL),
    evaluations=(MIDYEAR, ANNUAL),
)
DECISION = Decision(
    id=DecisionId("decision"),
    kind=DecisionKind.INDIVIDUALLY_ADAPTED,
    decided_on=date(2026, 5, 28),
    valid_from=date(2026, 8, 17),
    valid_to=date(2027, 6, 18),
    case_reference="2026/88",
    best_interests="Lærer best sammen med klassen",
    consent=DecisionConsent(given_by="foresatte", given_on=date(2026, 4, 2)),
    subjects=(
        DecisionSubject(
            subject=SubjectCode("NOR"),
            hours=(RoleHours(role=StaffRole.TEACHER, hours=114), RoleHours(role=StaffRole.ASSISTANT, hours=28.5)),
            organisation=Organisation.GROUP,
            deviation_allowed=True,
            competence_exception=True,
        ),
        DecisionSubject(subject=SubjectCode("MUS"), hours=(RoleHours(role=StaffRole.TEACHER, hours=19),)),
    ),
)
ASSESSMENT = ExpertAssessment(
    id=AssessmentId("assessment"),
    received_on=date(2026, 4, 20),
    valid_until=date(2028, 7, 31),
    recommendations=(
        Recommendation(id=RecommendationId("group"), text="Leseopplæring i liten gruppe", subject=SubjectCode("NOR")),
        Recommendation(id=RecommendationId("calm"), text="Rolige overganger"),
    ),
)
PUPIL = Pupil(
    id=PupilId("pupil"),
    given_name="Embla",
    family_name="Oppdikt",
    grade=4,
    class_name="4A",
    strengths="Glad i båter og kart",
    home_resources="Bestemor leser hver søndag",
    language_note="Tolk: tegrinja",
    transitions="Byttet skole i 2. klasse",
    expert_assessments=(ASSESSMENT,),
    decisions=(DECISION,),
    plans=(PLAN,),
)
EMPTY_PLAN = Plan(id=PlanId("0" * 32), school_year="2026/27")
NAMELESS = Pupil(id=PupilId("nobody"), given_name="Kim")


def plan_with_goals(*goals: Goal) -> Plan:
    """A plan in use with one subject that has these goals."""
    return replace(PLAN, subjects=(replace(NORWEGIAN, goals=goals),), evaluations=())


def many_goals(count: int) -> tuple[Goal, ...]:
    """So many goals that they fill pages."""
    return tuple(
        Goal(id=GoalId(f"g{place}"), text=f"Målet som har nummer {place}", baseline="Begynner", criterion="Fire av fem")
        for place in range(1, count + 1)
    )


def case(pupil: Pupil = PUPIL, plan: Plan = PLAN) -> Case:
    """What the documents are written from."""
    return Case(pupil=pupil, plan=plan, school=SCHOOL, staff=STAFF, made_on=MADE_ON)


def reader(content: bytes) -> PdfReader:
    """The document, opened as a stranger would."""
    return PdfReader(BytesIO(content))


def pages(content: bytes) -> list[str]:
    """Each page's text on one line."""
    return [" ".join(page.extract_text().split()) for page in reader(content).pages]


def words(content: bytes) -> str:
    """All the document's text on one line."""
    return " ".join(pages(content))


def fonts(content: bytes) -> dict[str, bool]:
    """The fonts any page names, and whether each is embedded."""
    found = {}
    for page in reader(content).pages:
        named: Any = page["/Resources"]["/Font"]  # type: ignore[index]  # a page of ours always has fonts
        for font in (entry.get_object() for entry in named.values()):
            found[str(font["/BaseFont"])] = "/FontFile2" in font.get("/FontDescriptor", {})
    return found


def outline(content: bytes) -> list[str]:
    """The outline's titles from top to bottom."""
    return [entry.title for entry in _flat(reader(content).outline)]


def _flat(entries: Any) -> list[Any]:
    return [one for entry in entries for one in (_flat(entry) if isinstance(entry, list) else [entry])]
