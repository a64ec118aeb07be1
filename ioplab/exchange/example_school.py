"""The example school: a made-up school with believable plans, the same every time for the same arguments.

The texts and the calendar stand in `resources/example`; here they are only combined. A whole school year is made first.
`today` then takes away what has not happened yet, so that the school of November is the beginning of the school of June.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from random import Random
from typing import TypeVar
from uuid import UUID

from msgspec import Struct, convert

from ioplab import catalogues, resources
from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.evaluation import AccessGiven, Evaluation, NotRating, Outcome, PupilRating, Rating
from ioplab.domain.hours import RoleHours
from ioplab.domain.plan import Conversation, Goal, Observation, Plan, SubjectPlan, TeamMember, Voice
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import ConversationKind, DecisionKind, Face, NextStep, Round, StaffRole, Stage
from ioplab.exchange.plan_file import FORMAT, PlanFile
from ioplab.labels import label, number

_T = TypeVar("_T")
_Window = tuple[str, str]

DAY = timedelta(days=1)
MONDAY, FRIDAY, SUNDAY = 1, 5, 7
WEEKS = 38
"""School weeks in a year, by which a decision's weekly hours become hours a year."""
OWN_CONSENT_FROM = 10
"""The first grade whose pupils turn 15 in the calendar year the school year begins in (§ 24-5)."""
LAST_GRADES = (10, 13)
CARRYING_GRADES = range(2, OWN_CONSENT_FROM)
"""Grades in which a goal of last year's may be carried over under a decision that guardians consented to."""
ARRIVING = ("simplified", "new")
FRESH = ("draft", "late_assessment")
"""Traits of pupils who join this year, and of those whose first decision is made this year."""

# How levels come about, and what follows from them: what each outcome weighs among the possible ones.
FIRST_LEVEL = {1: 18, 2: 37, 3: 32, 4: 13}
PROGRESS = {-1: 5, 0: 37, 1: 47, 2: 11}
MISJUDGED = {-1: 12, 0: 78, 1: 10}
LOWEST, HIGHEST = 1, 4
NEXT_STEP = {
    1: {NextStep.ADJUST: 3, NextStep.CONTINUE: 1},
    2: {NextStep.ADJUST: 1, NextStep.CONTINUE: 1},
    3: {NextStep.ADJUST: 1, NextStep.CONTINUE: 2},
    4: {NextStep.END: 1},
    None: {NextStep.CONTINUE: 1, NextStep.ADJUST: 1},
}
FACES = {1: {Face.HARD: 3, Face.OKAY: 1}, 2: {Face.HARD: 1, Face.OKAY: 2}, 3: {Face.OKAY: 1, Face.WELL: 1}, 4: {Face.WELL: 1}}
NOTES = {1: "not_yet", 2: "much_support", 3: "some_support", 4: "alone"}
SUPPORT = {2: "mye støtte", 3: "litt støtte", 4: "selvstendig"}
STILL = {LOWEST: "still_not", HIGHEST: "still_alone"}
PARTS = {"carrying": slice(0, 2), "carried_over": slice(2, None)}
"""Which of a strand's goals a pupil may get who has goals from last year: other ones each year."""
TALKS = (
    (ConversationKind.GUARDIAN, Stage.GOAL_SELECTION),
    (ConversationKind.PUPIL, Stage.MIDYEAR),
    (ConversationKind.GUARDIAN, Stage.MIDYEAR),
    (ConversationKind.PUPIL, Stage.ANNUAL),
    (ConversationKind.GUARDIAN, Stage.ANNUAL),
)


def usual_rater(school: PlanFile) -> str:
    """The name of the one who rates in most of the plans: whoever tries the example school sits in that chair."""
    raters = Counter(staff for pupil in school.pupils for plan in pupil.plans for staff in plan.raters())
    return max(school.staff, key=lambda member: raters[member.id]).name


def example_school(*, pupils: int, seed: int, year: SchoolYear, today: date | None = None) -> PlanFile:
    """A school with that many pupils and their plans for `year`, complete or as it would look on the day `today`.

    Pupils who have not started by `today` are left out.
    """
    desk = _Desk(year, seed)
    everyone = [_pupil(desk, place) for place in range(pupils)]
    day = today or desk.end
    return PlanFile(
        format=FORMAT,
        school=desk.school,
        exported_at=_moment(day, minutes=16 * 60),
        staff=desk.staff,
        pupils=tuple(_pupil_on(pupil, day) for pupil in everyone if _by(pupil.enrolled_on, day)),
    )


# --- The texts ------------------------------------------------------------------------------------------------------------


class _Seen(Struct, frozen=True):
    """What somebody writes who has seen a goal half done, and done."""

    on_the_way: str | None = None
    reached: str | None = None


class _Strand(Struct, frozen=True):
    """One piece of teaching whose recommendation, content, methods and goals belong together."""

    plan: SubjectPlan
    goals: tuple[_Seen, ...]
    grades: tuple[int, int]
    profiles: frozenset[str]
    organisations: tuple[words.Organisation, ...]
    roles: tuple[StaffRole, ...]
    weekly: tuple[float, ...]
    basis: tuple[words.Basis, ...]
    recommendation: str

    def fits(self, profile: _Profile, code: ids.SubjectCode, grade: int) -> bool:
        """Whether it is that subject for such a pupil in that grade."""
        first, last = self.grades
        return self.plan.subject == code and profile.id in self.profiles and first <= grade <= last


class _Profile(Struct, frozen=True):
    """Subjects and strengths that tend to go together in one pupil. The first subject is what the plan is mostly about."""

    id: str
    grades: tuple[int, int]
    weight: int
    subjects: tuple[ids.SubjectCode, ...]
    strengths: tuple[str, ...]
    few_words: bool = False
    assistance: str | None = None
    adaptation: str | None = None


class _VoiceText(Struct, frozen=True):
    stage: Stage
    grades: tuple[int, int]
    text: str
    method: str
    effect: str
    profiles: frozenset[str] = frozenset()
    needs: str | None = None

    def fits(self, case: _Case, stage: Stage, there_is: AbstractSet[str]) -> bool:
        """Whether this pupil could have said it; `there_is` are the strands and ways of organising in the plan."""
        first, last = self.grades
        own = case.profile.id in self.profiles or (not self.profiles and not case.profile.few_words)
        needed = self.needs is None or self.needs in there_is
        return self.stage is stage and first <= case.grade <= last and own and needed


class _Language(Struct, frozen=True):
    names: frozenset[str]
    notes: tuple[str, ...]
    home: str


class _Texts(Struct, frozen=True):
    """The example's files; `words` are the tables that hold nothing but lists of sentences."""

    name: str
    municipality: str
    networks: tuple[str, ...]
    class_letters: tuple[str, ...]
    given_names: tuple[str, ...]
    family_names: tuple[str, ...]
    staff: tuple[Staff, ...]
    contact_from: tuple[int, ...]
    languages: tuple[_Language, ...]
    profiles: tuple[_Profile, ...]
    voices: tuple[_VoiceText, ...]
    strands: tuple[_Strand, ...]
    grades: tuple[int, ...]
    traits: tuple[str, ...]
    windows: Mapping[str, _Window]
    instead: Mapping[str, Mapping[str, _Window]]
    words: Mapping[str, Mapping[str, tuple[str, ...]]]


@cache
def _texts() -> _Texts:
    names = ("school", "calendar", "pupils", "voices", "evaluation", "basic_subjects", "other_subjects", "areas")
    files = [tomllib.loads(resources.path(f"example/{name}.toml").read_text(encoding="utf-8")) for name in names]
    texts = {key: value for file in files for key, value in file.items()}
    strands = [strand for file in files for strand in file.get("strands", ())]
    for nameless in (*texts["staff"], *(goal for strand in strands for goal in strand["goals"])):
        nameless["id"] = ""
    others = {key: value for key, value in texts.items() if key not in _Texts.__struct_fields__}
    return convert(texts | {"strands": [strand | {"plan": strand} for strand in strands], "words": others}, _Texts)


# --- Chance and the calendar ----------------------------------------------------------------------------------------------


class _Dice(Random):
    """What is left to chance, always the same from the same seed."""

    def id(self) -> str:
        return str(UUID(int=self.getrandbits(128), version=4))

    def chance(self, share: float) -> bool:
        return self.random() < share

    def weighed(self, weights: Mapping[_T, float]) -> _T:
        return self.choices(list(weights), list(weights.values()))[0]

    def some(self, among: Sequence[_T], count: int) -> tuple[_T, ...]:
        """`count` of them, or all there are, in their own order."""
        places = self.sample(range(len(among)), min(count, len(among)))
        return tuple(among[place] for place in sorted(places))

    def school_day(self, first: date, last: date) -> date:
        return _school_day(first + DAY * self.randrange((last - first).days + 1))


@cache
def _is_off(day: date) -> bool:
    """Whether nobody is at school: a weekend, a holiday, or a week that most schools take off."""
    easter = (day - _easter(day.year)).days
    when = (day.month, day.day)
    holiday = when in {(5, 1), (5, 17)} or easter in {*range(-8, 2), 39, 50} or when >= (12, 21) or when <= (1, 3)
    return holiday or day.isoweekday() > FRIDAY or day.isocalendar().week in {8, 40}


def _school_day(day: date, step: timedelta = DAY) -> date:
    """The day, or the nearest school day after it; before it, if `step` goes back."""
    while _is_off(day):
        day += step
    return day


def _easter(year: int) -> date:
    """Easter Sunday by Gauss's reckoning for 1900 to 2099."""
    moon = (19 * (year % 19) + 24) % 30
    return date(year, 3, 22) + DAY * (moon + (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7)


def _weekday_from(day: date, weekday: int) -> date:
    return day + DAY * ((weekday - day.isoweekday()) % 7)


@cache
def _in_year(year: SchoolYear, written: str) -> date:
    """The day written ``0-08-10`` in the calendar; 0 is the calendar year the school year begins in."""
    which, month, day = map(int, written.split("-"))
    return date(year.start_year + which, month, day)


def _school_start(year: SchoolYear) -> date:
    return _weekday_from(_in_year(year, "0-08-14"), MONDAY)


def _moment(day: date, *, minutes: int) -> datetime:
    """So many minutes after midnight, Norwegian time. Reckoned here, for not every machine knows the zones."""
    summer = _weekday_from(date(day.year, 3, 25), SUNDAY) <= day < _weekday_from(date(day.year, 10, 25), SUNDAY)
    return datetime.combine(day, time(minutes // 60, minutes % 60), timezone(timedelta(hours=2 if summer else 1)))


# --- The school and one pupil's case --------------------------------------------------------------------------------------


class _Desk:
    """Where everything is made: the texts, the dice, the school and its staff."""

    def __init__(self, year: SchoolYear, seed: int) -> None:
        self.texts = _texts()
        self.year = year
        self.dice = _Dice(seed)
        self.end = _weekday_from(_in_year(year, "1-06-16"), FRIDAY)
        self.school = School(
            id=ids.SchoolId(self.dice.id()),
            name=self.texts.name,
            municipality=self.texts.municipality,
            school_start=_school_start(year),
            school_end=self.end,
            networks=self.texts.networks,
        )
        self.staff = tuple(replace(person, id=ids.StaffId(self.dice.id())) for person in self.texts.staff)
        self.names = self.dice.sample(self.texts.given_names, len(self.texts.given_names))
        self.aims: dict[ids.GoalId, _Aim] = {}
        self.told: set[str] = set()

    def say(self, table: str, entry: str, **values: object) -> str:
        """One of the sentences that stand there."""
        return self.dice.choice(self.texts.words[table][entry]).format(**values)

    def window(self, case: _Case, year: SchoolYear, what: str) -> tuple[date, date]:
        """When something may happen to this pupil, in days of that school year."""
        special = (self.texts.instead.get(group, {}) for group in case.groups)
        first, last = next((windows[what] for windows in special if what in windows), self.texts.windows[what])
        return _in_year(year, first), _in_year(year, last)

    def day(self, case: _Case, year: SchoolYear, what: str) -> date:
        """A school day on which it happens."""
        return self.dice.school_day(*self.window(case, year, what))

    def employee(self, role: StaffRole, place: int) -> Staff:
        """Somebody with that role; different pupils have different ones."""
        having = [person for person in self.staff if person.role is role]
        return having[place % len(having)]

    def contact_teacher(self, grade: int) -> Staff:
        """The contact teacher of that grade."""
        place = sum(grade >= first for first in self.texts.contact_from) - 1
        return self.employee(StaffRole.CONTACT_TEACHER, place)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lesson:
    """A strand as one pupil gets it."""

    strand: _Strand
    organisation: words.Organisation
    granted: tuple[RoleHours, ...]
    responsible: Staff

    @property
    def subject(self) -> ids.SubjectCode:
        return self.strand.plan.subject


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aim:
    """How a goal goes: what is written by those who see it, and how far it is in each round; None is not worked on."""

    seen: _Seen
    basis: tuple[words.Basis, ...]
    levels: Mapping[Round, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What one pupil's plan is like: the trait that is special about it, who teaches what, who is in the team."""

    place: int
    name: str
    grade: int
    joined: int
    trait: str
    groups: tuple[str, ...]
    profile: _Profile
    lessons: tuple[_Lesson, ...]
    team: tuple[TeamMember, ...]

    @property
    def is_new(self) -> bool:
        return self.joined == self.grade

    @property
    def raters(self) -> tuple[ids.StaffId, ...]:
        return tuple(member.staff for member in self.team if member.rates)


def _pupil(desk: _Desk, place: int) -> Pupil:
    """The pupil at that place in the row, with everything a whole year brings."""
    case = _case(desk, place)
    assessments, decisions = _ground(desk, case)
    families = desk.texts.family_names
    language = next((one for one in desk.texts.languages if case.name in one.names), None)
    at_ease = not case.profile.few_words and not case.profile.assistance
    interest = desk.say("interests", "more" if at_ease and desk.dice.chance(0.5) else "anyone")
    home = language.home if language else desk.say("home", "together")
    return Pupil(
        id=ids.PupilId(desk.dice.id()),
        given_name=case.name,
        family_name=families[(place + 5 * (place // len(desk.names))) % len(families)],
        birth_year=desk.year.start_year - 5 - case.grade,
        grade=case.grade,
        class_name=f"{case.grade}{desk.dice.choice(desk.texts.class_letters)}",
        enrolled_on=_school_start(SchoolYear(desk.year.start_year - case.grade + case.joined)),
        strengths=f"{interest} {desk.dice.choice(case.profile.strengths).format(name=case.name)}",
        home_resources=f"{home} {desk.say('home', 'wishes')}",
        language_note=desk.dice.choice(language.notes) if language and desk.dice.chance(0.7) else None,
        transitions=_transition(desk, case),
        expert_assessments=assessments,
        decisions=decisions,
        plans=_plans(desk, case, assessments[0], decisions[0]),
    )


def _transition(desk: _Desk, case: _Case) -> str | None:
    if case.is_new:
        return desk.say("transitions", "first_grade" if case.grade == 1 else "moved")
    return desk.say("transitions", "stages") if case.grade in desk.texts.contact_from else None


def _case(desk: _Desk, place: int) -> _Case:
    texts, dice = desk.texts, desk.dice
    grade = texts.grades[place % len(texts.grades)]
    trait = texts.traits[place % len(texts.traits)]
    if trait == "carried_over" and grade not in CARRYING_GRADES:
        trait = ""
    taught = grade - 1 if trait == "carried_over" else grade
    profile = dice.weighed({one: one.weight for one in texts.profiles if one.grades[0] <= taught <= one.grades[1]})
    earlier = [first for first in (1, 1, 1, 5, 8) if first < grade]
    joined = grade if trait in ARRIVING or not earlier else dice.choice(earlier)
    arrival = "here" if joined < grade else "first_grade" if grade == 1 else "moved"
    lessons = _lessons(desk, profile, taught, trait, place)
    return _Case(
        place=place,
        name=desk.names[place % len(desk.names)],
        grade=grade,
        joined=joined,
        trait=trait,
        groups=(trait, "late" if dice.chance(0.15) else "", arrival),
        profile=profile,
        lessons=lessons,
        team=_team(desk, lessons, grade, place),
    )


def _lessons(desk: _Desk, profile: _Profile, grade: int, trait: str, place: int) -> tuple[_Lesson, ...]:
    """The profile's first subject, and some of the others that there is something for in that grade."""
    strands = [strand for code in profile.subjects for strand in desk.texts.strands if strand.fits(profile, code, grade)]
    count = 2 if trait == "simplified" else desk.dice.weighed({2: 4, 3: 4, 4: 2})
    lessons = [
        _Lesson(
            strand=strand,
            organisation=desk.dice.choice(strand.organisations),
            granted=_granted(desk, strand),
            responsible=_responsible(desk, strand, grade, place),
        )
        for strand in (strands[0], *desk.dice.some(strands[1:], count - 1))
    ]
    if trait == "exception":
        # § 11-9: rather where milieu staff carry out the teaching anyway
        which = next((lesson for lesson in lessons if lesson.strand.roles[0] not in words.TEACHER_ROLES), lessons[-1])
        excepted = replace(which, responsible=desk.employee(StaffRole.MILIEU_THERAPIST, place))
        lessons[lessons.index(which)] = excepted
    return tuple(lessons)


def _granted(desk: _Desk, strand: _Strand) -> tuple[RoleHours, ...]:
    first, *others = strand.roles
    hours = [RoleHours(role=first, hours=WEEKS * desk.dice.choice(strand.weekly))]
    hours += [RoleHours(role=role, hours=WEEKS * desk.dice.choice((1.0, 1.5, 2.0))) for role in others if desk.dice.chance(0.6)]
    return tuple(hours)


def _responsible(desk: _Desk, strand: _Strand, grade: int, place: int) -> Staff:
    """The teacher who is responsible: the one who teaches, or the contact teacher where others carry it out."""
    if strand.roles[0] is StaffRole.SPECIAL_EDUCATOR:
        return desk.employee(StaffRole.SPECIAL_EDUCATOR, place)
    return desk.employee(StaffRole.TEACHER, place) if strand.plan.subject in {"MAT", "NAT"} else desk.contact_teacher(grade)


def _team(desk: _Desk, lessons: Sequence[_Lesson], grade: int, place: int) -> tuple[TeamMember, ...]:
    """Two to four people; a teacher and a milieu therapist rate, now and then the contact teacher too."""
    contact = desk.contact_teacher(grade)
    therapist = desk.employee(StaffRole.MILIEU_THERAPIST, place)
    lead = next((one.responsible for one in lessons if one.responsible not in (contact, therapist)), contact)
    others = [therapist]
    if desk.dice.chance(0.5):
        others.append(desk.employee(desk.dice.choice((StaffRole.MILIEU_WORKER, StaffRole.ASSISTANT)), place))
    raters = {lead, contact if contact is not lead and desk.dice.chance(0.08) else therapist}
    if desk.dice.chance(0.2):
        raters.add(contact)
    return tuple(
        TeamMember(
            staff=person.id,
            layer=words.TeamLayer.OUTER if person in others[1:] else words.TeamLayer.INNER,
            task=desk.say("tasks", person.role.value),
            rates=person in raters,
        )
        for person in dict.fromkeys((contact, lead, *others))
    )


# --- Assessment and decision ----------------------------------------------------------------------------------------------


def _ground(desk: _Desk, case: _Case) -> tuple[tuple[ExpertAssessment, ...], tuple[Decision, ...]]:
    """What the plan stands on, and what takes over if that ends with the year."""
    year = desk.year
    begun = SchoolYear(year.start_year - _years_decided(desk, case))
    ends = min(year.end_year + desk.dice.choice((0, 1, 1, 2)), begun.end_year + 2)
    ends = year.end_year if case.grade in LAST_GRADES else ends
    until = date(ends, 7, 31)
    needed_by = desk.window(case, begun, "needed_by")[0]
    assessments = [_assessment(desk, case, needed_by, desk.day(case, begun, "assessed"), until)]
    decided = desk.day(case, begun, "decided")
    decisions = [_decision(desk, case, DecisionKind.INDIVIDUALLY_ADAPTED, decided, until)]
    for kind, text in _support(desk, case).items():
        decisions.append(replace(_decision(desk, case, kind, decided, until), best_interests=text, subjects=()))
    if ends == year.end_year and case.grade not in LAST_GRADES and case.trait != "draft":
        needed_by, until = _in_year(year, "1-06-01"), date(ends + 2, 7, 31)
        received = desk.day(case, year, "renewed_assessment") if desk.dice.chance(0.92) else None
        assessments.append(_assessment(desk, case, needed_by, received, until))
        if received and received <= needed_by:
            decided = desk.day(case, year, "renewed_decision")
            decisions.append(_decision(desk, case, DecisionKind.INDIVIDUALLY_ADAPTED, decided, until))
    return tuple(assessments), tuple(decisions)


def _years_decided(desk: _Desk, case: _Case) -> int:
    """How many years ago the decision was made. Pupils who now consent themselves have a new one."""
    if case.is_new or case.grade >= OWN_CONSENT_FROM or case.trait in FRESH:
        return 0
    return 1 if case.trait == "carried_over" else min(desk.dice.choice((0, 0, 0, 1, 1, 2)), case.grade - case.joined)


def _assessment(desk: _Desk, case: _Case, needed_by: date, received: date | None, until: date) -> ExpertAssessment:
    texts = [(lesson.strand.recommendation, lesson.subject) for lesson in case.lessons]
    general = [(desk.say("recommendations", "general"), None)] if desk.dice.chance(0.2) else []
    return ExpertAssessment(
        id=ids.AssessmentId(desk.dice.id()),
        needed_by=needed_by,
        received_on=received,
        valid_until=until if received else None,
        recommendations=tuple(
            Recommendation(id=ids.RecommendationId(desk.dice.id()), text=text, subject=subject)
            for text, subject in (*texts, *general)
            if received
        ),
    )


def _decision(desk: _Desk, case: _Case, kind: DecisionKind, decided: date, until: date) -> Decision:
    grade = case.grade + decided.year - desk.year.start_year
    consent = DecisionConsent(
        given_by="eleven" if grade >= OWN_CONSENT_FROM else "foresatte",
        given_on=decided - DAY * desk.dice.randrange(5, 20),
    )
    return Decision(
        id=ids.DecisionId(desk.dice.id()),
        kind=kind,
        decided_on=decided,
        valid_from=max(decided, date(decided.year, 8, 1)),
        valid_to=until,
        case_reference=f"{decided.year}/{1000 + case.place}",
        best_interests=desk.say("decision", "best_interests"),
        consent=None if case.trait == "no_consent" else consent,
        subjects=tuple(
            DecisionSubject(
                subject=lesson.subject,
                hours=lesson.granted,
                organisation=lesson.organisation,
                deviation_allowed=lesson.strand.plan.deviates and case.trait != "deviation",
                competence_exception=not lesson.responsible.teacher_qualified,
            )
            for lesson in case.lessons
        ),
    )


def _support(desk: _Desk, case: _Case) -> dict[DecisionKind, str]:
    """What is granted beside the teaching: personal assistance, and adaptation of the school's rooms."""
    support = {}
    assistance = case.profile.assistance or desk.say("decision", "assistance")
    if case.profile.assistance or case.trait == "assistance" or (case.profile.few_words and desk.dice.chance(0.3)):
        support[DecisionKind.PERSONAL_ASSISTANCE] = assistance
    if case.profile.adaptation:
        support[DecisionKind.PHYSICAL_ADAPTATION] = case.profile.adaptation
    return support


# --- The plan -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sources:
    """What a plan is written from: the recommendations, and by subject a goal of last year's with the level agreed."""

    recommendations: Mapping[ids.SubjectCode | None, ids.RecommendationId]
    kept: Mapping[ids.SubjectCode, tuple[Goal, ids.Level]]


def _plans(desk: _Desk, case: _Case, assessment: ExpertAssessment, decision: Decision) -> tuple[Plan, ...]:
    """This year's plan; before it last year's, when goals are carried over from there."""
    sources = _Sources(recommendations={one.subject: one.id for one in assessment.recommendations}, kept={})
    if case.trait != "carried_over":
        return (_plan(desk, case, desk.year, sources, decision),)
    before = replace(case, grade=case.grade - 1, trait="carrying", groups=("carrying",))
    last_year = _plan(desk, before, SchoolYear(desk.year.start_year - 1), sources, decision)
    outcomes = {outcome.goal: outcome for outcome in last_year.evaluations[-1].outcomes}
    kept = {}
    for subject in last_year.subjects:
        for goal in subject.goals:
            outcome = outcomes[goal.id]
            if outcome.level and outcome.next_step is not NextStep.END and subject.subject not in kept:
                kept[subject.subject] = (goal, outcome.level)
    return last_year, _plan(desk, case, desk.year, replace(sources, kept=kept), decision)


def _plan(desk: _Desk, case: _Case, year: SchoolYear, sources: _Sources, decision: Decision) -> Plan:
    subjects = tuple(_subject(desk, case, year, lesson, sources) for lesson in case.lessons)
    drafted = case.trait == "draft"
    active = words.PlanStatus.ACTIVE if year == desk.year else words.PlanStatus.CLOSED
    activated = max(desk.day(case, year, "activated"), decision.decided_on or year.first_day)
    link = desk.say("plan", "class_links", grade=case.grade)
    return Plan(
        id=ids.PlanId(desk.dice.id()),
        school_year=year.label,
        kind=words.PlanKind.SIMPLIFIED if case.trait == "simplified" else words.PlanKind.FULL,
        status=words.PlanStatus.DRAFT if drafted else active,
        activated_on=None if drafted else activated,
        responsible=desk.contact_teacher(case.grade).id,
        class_plan_link=None if drafted or desk.dice.chance(0.05) else link,
        team=case.team,
        voices=() if drafted else _voices(desk, case),
        conversations=_conversations(desk, case, year),
        subjects=subjects,
        evaluations=() if drafted else _evaluations(desk, case, year, subjects),
    )


def _subject(desk: _Desk, case: _Case, year: SchoolYear, lesson: _Lesson, sources: _Sources) -> SubjectPlan:
    plan, is_core = lesson.strand.plan, lesson is case.lessons[0]
    outside = lesson.organisation is not words.Organisation.CLASS and case.trait != "no_reason"
    if case.trait == "deviation" and is_core and not plan.deviates:
        plan = replace(plan, curriculum=words.Curriculum.PARTLY)
    if case.trait == "draft" and not is_core:
        return replace(plan, id=ids.SubjectPlanId(desk.dice.id()), methods=None, organisation_reason=None, goals=())
    return replace(
        plan,
        id=ids.SubjectPlanId(desk.dice.id()),
        organisation=lesson.organisation,
        organisation_reason=(plan.organisation_reason or "").format(name=case.name) if outside else None,
        responsible=lesson.responsible.id,
        hours_given=()
        if case.trait == "draft"
        else tuple(
            replace(granted, hours=round(granted.hours * desk.dice.uniform(0.87, 1.0)) * 1.0) for granted in lesson.granted
        ),
        goals=_goals(desk, case, year, lesson, sources),
    )


def _goals(desk: _Desk, case: _Case, year: SchoolYear, lesson: _Lesson, sources: _Sources) -> tuple[Goal, ...]:
    """Two to four goals of the strand, last year's first; the core subject's show what is special about the pupil."""
    places = range(len(lesson.strand.goals))[PARTS.get(case.trait, slice(None))]
    count = 2 if case.trait == "simplified" else desk.dice.weighed({2: 4, 3: 4, 4: 2})
    goals = [_goal(desk, case, lesson, place) for place in desk.dice.some(places, count)]
    if lesson.subject in sources.kept:
        goals.insert(0, _kept_goal(desk, case, lesson, *sources.kept[lesson.subject]))
    if lesson is case.lessons[0]:
        _mark(desk, case, goals, lesson.subject)
    source = sources.recommendations.get(lesson.subject)
    return tuple(
        replace(goal, recommendations=(source,) if source else (), observations=_observations(desk, case, year, goal))
        for goal in goals
    )


def _goal(desk: _Desk, case: _Case, lesson: _Lesson, place: int) -> Goal:
    def about(text: str | None) -> str | None:
        return text and text.format(name=case.name)

    template, seen = lesson.strand.plan.goals[place], lesson.strand.goals[place]
    goal = replace(
        template,
        id=ids.GoalId(desk.dice.id()),
        text=template.text.format(name=case.name),
        baseline=about(template.baseline),
        criterion=about(template.criterion),
        observe_how=about(template.observe_how),
        expected_level=ids.Level(3 if desk.dice.chance(0.1) else HIGHEST),
    )
    seen = _Seen(on_the_way=about(seen.on_the_way), reached=about(seen.reached))
    desk.aims[goal.id] = _Aim(seen=seen, basis=lesson.strand.basis, levels=_levels(desk, case))
    return goal


def _kept_goal(desk: _Desk, case: _Case, lesson: _Lesson, goal: Goal, level: ids.Level) -> Goal:
    """Last year's goal with a new baseline."""
    baseline = desk.say("development", "carried_over", after=_category(level))
    kept = replace(goal, id=ids.GoalId(desk.dice.id()), baseline=baseline, carried_over_from=goal.id)
    desk.aims[kept.id] = _Aim(seen=_Seen(), basis=lesson.strand.basis, levels=_levels(desk, case))
    return kept


def _levels(desk: _Desk, case: _Case) -> dict[Round, int | None]:
    """Mostly some progress from mid-year on. What will be carried over is not reached."""
    top = HIGHEST - 1 if case.trait == "carrying" else HIGHEST
    first = min(desk.dice.weighed(FIRST_LEVEL), top)
    second = min(max(first + desk.dice.weighed(PROGRESS), LOWEST), top)
    return {Round.MIDYEAR: None if desk.dice.chance(0.03) else first, Round.ANNUAL: second}


def _mark(desk: _Desk, case: _Case, goals: list[Goal], subject: ids.SubjectCode) -> None:
    """Make one of the goals what the pupil's trait says."""
    first, last = goals[0], goals[-1]
    if case.trait == "no_criterion":
        goals[0] = replace(first, criterion=None, observe_how=None)
    elif case.trait == "vague_goal":
        text, baseline = desk.texts.words["vague_goals"][subject]
        goals[-1] = replace(last, text=text.format(name=case.name), baseline=baseline, criterion=None, observe_how=None)
        desk.aims[last.id] = replace(desk.aims[last.id], seen=_Seen())
    elif case.trait == "ended_goal":
        goals[0] = replace(first, status=words.GoalStatus.ENDED, ended_reason=desk.say("reasons", "ended_reached"))
        desk.aims[first.id] = replace(desk.aims[first.id], levels={Round.MIDYEAR: HIGHEST})
    elif case.trait == "not_worked_on":
        desk.aims[last.id] = replace(desk.aims[last.id], levels={Round.MIDYEAR: None, Round.ANNUAL: None})


def _observations(desk: _Desk, case: _Case, year: SchoolYear, goal: Goal) -> tuple[Observation, ...]:
    """For some goals what was seen in autumn, and in spring of those who got there."""
    if case.trait == "draft":
        return ()
    aim = desk.aims[goal.id]
    autumn, spring = aim.levels[Round.MIDYEAR], aim.levels.get(Round.ANNUAL)
    found = []
    if autumn in SUPPORT and aim.seen.on_the_way and desk.dice.chance(0.35):
        found.append(("seen_autumn", SUPPORT[min(autumn, HIGHEST - 1)], aim.seen.on_the_way))
    if spring == HIGHEST and aim.seen.reached and desk.dice.chance(0.35):
        found.append(("seen_spring", SUPPORT[spring], aim.seen.reached))
    desk.told.update(goal.id + note for _, _, note in found)
    return tuple(
        Observation(
            id=ids.ObservationId(desk.dice.id()),
            staff=desk.dice.choice(case.team).staff,
            observed_on=desk.day(case, year, what),
            support=support,
            note=note,
        )
        for what, support, note in found
    )


# --- Voices and talks -----------------------------------------------------------------------------------------------------


def _voices(desk: _Desk, case: _Case) -> tuple[Voice, ...]:
    there_is = {lesson.strand.plan.id for lesson in case.lessons} | {lesson.organisation.value for lesson in case.lessons}
    voices = []
    for stage in Stage:
        fitting = {one: 1 + 2 * bool(one.profiles) for one in desk.texts.voices if one.fits(case, stage, there_is)}
        said = desk.dice.weighed(fitting)
        voices.append(Voice(stage=stage, text=said.text, method=said.method, effect=said.effect))
    if case.trait == "no_voice":
        voices = [voice for voice in voices if voice.stage is not Stage.MIDYEAR]
    if case.trait == "voice_refused":
        voices[1] = Voice(stage=Stage.MIDYEAR, not_obtained_reason=desk.say("refused", "reasons"))
    return tuple(voices)


def _conversations(desk: _Desk, case: _Case, year: SchoolYear) -> tuple[Conversation, ...]:
    if case.trait == "draft":
        return (_talk(desk, case, year, *TALKS[0]),)
    talks = [_talk(desk, case, year, kind, stage) for kind, stage in TALKS]
    if desk.dice.chance(0.25):
        talks.append(_talk(desk, case, year, ConversationKind.PPT, None))
    return tuple(talks)


def _talk(desk: _Desk, case: _Case, year: SchoolYear, kind: ConversationKind, stage: Stage | None) -> Conversation:
    """Held for the most part; some guardians decline, some talks come to nothing."""
    planned = desk.day(case, year, f"{kind.value}_{stage.value}" if stage else kind.value)
    invited = _school_day(planned - DAY * desk.dice.randrange(6, 16), -DAY)
    talk = Conversation(id=ids.ConversationId(desk.dice.id()), kind=kind, stage=stage, invited_on=invited)
    if case.trait == "draft" or desk.dice.chance(0.04):
        return talk
    special = case.trait == "declined" and stage is Stage.MIDYEAR
    if kind is ConversationKind.GUARDIAN and (special or desk.dice.chance(0.07)):
        note = desk.say("talks", "guardian_declined")
        return replace(talk, declined_on=min(_school_day(invited + DAY * 3), planned), note=note)
    return replace(talk, held_on=planned, note=desk.say("talks", kind.value) if desk.dice.chance(0.6) else None)


# --- Evaluations ----------------------------------------------------------------------------------------------------------


def _evaluations(desk: _Desk, case: _Case, year: SchoolYear, subjects: Sequence[SubjectPlan]) -> tuple[Evaluation, Evaluation]:
    goals = [goal for subject in subjects for goal in subject.goals]
    active = [goal for subject in subjects for goal in subject.active_goals]
    midyear = _evaluation(desk, case, year, Round.MIDYEAR, goals)
    annual = _evaluation(desk, case, year, Round.ANNUAL, active, midyear)
    if annual.finalised_on is None:
        return midyear, annual
    access_on = max(desk.day(case, year, "annual_access"), annual.finalised_on)
    access = AccessGiven(to=_reader(case), on=access_on, how=desk.say("access", "ways"))
    overview = _overview(desk, case, subjects)
    return midyear, replace(annual, overview=overview, access_given=() if case.trait == "no_access" else (access,))


def _evaluation(
    desk: _Desk, case: _Case, year: SchoolYear, kind: Round, goals: Sequence[Goal], before: Evaluation | None = None
) -> Evaluation:
    """Each rater alone first, then what they agree on; the trait ``open_annual`` stops half-way through the second."""
    unfinished = case.trait == "open_annual" and kind is Round.ANNUAL
    opened = desk.day(case, year, f"{kind.value}_opened")
    excused = _excused(desk, case, kind)
    ratings: list[Rating] = []
    for person in case.raters:
        if person in excused:
            continue
        what = f"{kind.value}_{'others' if ratings else 'first'}"
        day = max(_school_day(opened + DAY), desk.day(case, year, what))
        rated = goals[: len(goals) // 2] if unfinished and ratings else goals
        ratings += _sitting(desk, kind, person, day, rated)
    evaluation = Evaluation(
        id=ids.EvaluationId(desk.dice.id()),
        kind=kind,
        scale=catalogues.default_scale().id,
        due_on=_in_year(year, "1-01-15" if kind is Round.MIDYEAR else "1-05-31"),
        opened_on=opened,
        not_rating=tuple(NotRating(staff=person, reason=reason) for person, reason in excused.items()),
        ratings=tuple(ratings),
    )
    if unfinished:
        return evaluation
    rated_on = max(rating.submitted_at.date() for rating in ratings if rating.submitted_at)
    outcomes = tuple(_outcome(desk, goal, evaluation, before) for goal in goals)
    return replace(
        evaluation,
        finalised_on=max(desk.day(case, year, f"{kind.value}_finalised"), rated_on),
        outcomes=outcomes,
        pupil_ratings=_own_words(desk, case, outcomes),
    )


def _excused(desk: _Desk, case: _Case, kind: Round) -> dict[ids.StaffId, str]:
    """Those who do not rate this time: a third rater now and then, and the second where only one is left."""
    *others, last = case.raters
    if case.trait == "one_rater":
        return {person: desk.say("reasons", "not_rating") for person in case.raters[1:]}
    if len(others) > 1 and kind is Round.MIDYEAR and desk.dice.chance(0.4):
        return {last: desk.say("reasons", "not_rating")}
    return {}


def _sitting(desk: _Desk, kind: Round, person: ids.StaffId, day: date, goals: Sequence[Goal]) -> list[Rating]:
    """All that one person rates in one go, some minutes apart."""
    begun = desk.dice.randrange(13 * 60, 16 * 60)
    teaches = any(one.id == person and one.teacher_qualified for one in desk.staff)
    ratings = []
    for place, goal in enumerate(goals):
        aim = desk.aims[goal.id]
        rating = Rating(goal=goal.id, staff=person, submitted_at=_moment(day, minutes=begun + 2 * place))
        level = aim.levels[kind]
        if level is None:
            ratings.append(replace(rating, not_worked_on_reason=_why_not(desk, goal, kind)))
            continue
        ended = goal.status is words.GoalStatus.ENDED
        seen = level if ended else min(max(level + desk.dice.weighed(MISJUDGED), LOWEST), HIGHEST)
        basis = desk.dice.choice(aim.basis) if teaches else words.Basis.OBSERVED
        ratings.append(
            replace(
                rating,
                level=ids.Level(seen),
                several_settings=seen >= HIGHEST - 1 and desk.dice.chance(0.5),
                basis=words.Basis.MEMORY if desk.dice.chance(0.05) else basis,
                evidence_on=_school_day(day - DAY * desk.dice.randrange(10), -DAY),
                note=_note(desk, goal, seen, level) if desk.dice.chance(0.4) else None,
            )
        )
    return ratings


def _why_not(desk: _Desk, goal: Goal, kind: Round) -> str:
    """Why a goal was not worked on; the same whoever says it."""
    reasons = desk.texts.words["reasons"]["not_worked_on" if kind is Round.MIDYEAR else "not_worked_on_spring"]
    return reasons[int(goal.id[:8], 16) % len(reasons)]


def _note(desk: _Desk, goal: Goal, seen: int, level: int) -> str | None:
    """What the goal's own text says of it, or something that is said of many goals; nothing twice of the same."""
    about = desk.aims[goal.id].seen
    own = about.reached if seen == HIGHEST else about.on_the_way if seen == level and seen > LOWEST else None
    fresh = [note for note in (own, *desk.texts.words["notes"][NOTES[seen]]) if note and goal.id + note not in desk.told]
    if not fresh:
        return None
    note = fresh[0] if fresh[0] == own else desk.dice.choice(fresh)
    desk.told.add(goal.id + note)
    return note


def _outcome(desk: _Desk, goal: Goal, evaluation: Evaluation, before: Evaluation | None) -> Outcome:
    """What the raters agreed on, with a comment where they had differed or something has changed since mid-year."""
    ratings = evaluation.submitted(goal.id)
    levels = [rating.level for rating in ratings if rating.level is not None]
    outcome = Outcome(goal=goal.id, took_part=tuple(rating.staff for rating in ratings))
    if not levels:
        agreed, comment = None, None
        outcome = replace(outcome, not_worked_on_reason=ratings[0].not_worked_on_reason)
    else:
        truth = desk.aims[goal.id].levels[evaluation.kind]
        agreed = ids.Level(truth) if truth in levels else min(levels)
        disagreed = desk.say("agreed", "lowest" if agreed == min(levels) else "highest")
        comment = disagreed if len(set(levels)) > 1 else _development(desk, goal, agreed, before)
    if evaluation.kind is Round.ANNUAL:
        outcome = replace(outcome, next_step=desk.dice.weighed(NEXT_STEP[agreed]))
    elif goal.status is words.GoalStatus.ENDED:
        outcome = replace(outcome, next_step=NextStep.END)
    return replace(outcome, level=agreed, comment=comment)


def _development(desk: _Desk, goal: Goal, level: ids.Level, before: Evaluation | None) -> str | None:
    """How far the goal has come since the mid-year evaluation (§ 11-11)."""
    earlier = before.outcome(goal.id) if before else None
    if earlier is None:
        return None
    if earlier.level is None:
        return desk.say("development", "new", after=_category(level))
    way = "up" if level > earlier.level else "down" if level < earlier.level else "same"
    if earlier.level == level in STILL:
        way = STILL[level]
    return desk.say("development", way, before=_category(earlier.level), after=_category(level))


def _category(level: ids.Level) -> str:
    return catalogues.default_scale().category(level).name.lower()


def _own_words(desk: _Desk, case: _Case, outcomes: Sequence[Outcome]) -> tuple[PupilRating, ...]:
    """The faces the pupil chose for some of the goals, with words the pupil has not used already."""
    table = "faces_few_words" if case.profile.few_words else "faces_speaking"
    chosen: list[PupilRating] = []
    for outcome in outcomes:
        if outcome.level is None or desk.dice.chance(0.35):
            continue
        face = desk.dice.weighed(FACES[outcome.level])
        said = desk.say(table, face.name.lower())
        used = any(one.words == said for one in chosen)
        chosen.append(PupilRating(goal=outcome.goal, face=face, words=None if used else said))
    return tuple(chosen)


def _overview(desk: _Desk, case: _Case, subjects: Sequence[SubjectPlan]) -> str:
    """The account of the teaching given that § 11-11 asks for: hours given of those granted, where, and how."""
    given, granted, by_subject, places = 0.0, 0.0, [], []
    for lesson, subject in zip(case.lessons, subjects, strict=True):
        got, due = (sum(entry.hours for entry in hours) for hours in (subject.hours_given, lesson.granted))
        given, granted = given + got, granted + due
        name = catalogues.subject_name(subject.subject).lower()
        by_subject.append(f"{name} {number(got)} av {number(due)}")
        places.append(f"{name} ({label(lesson.organisation)})")
    hours = {"given": number(given), "granted": number(granted), "subjects": ", ".join(by_subject)}
    sentences = (
        desk.say("overview", "opening", name=case.name, **hours),
        desk.say("overview", "less" if given < granted else "full", name=case.name),
        desk.say("overview", "organisation", places=", ".join(places)),
        desk.say("overview", "closing"),
    )
    return " ".join(sentences)


def _reader(case: _Case) -> str:
    """Who gets the annual report: guardians, the older pupils with them, those who are of age alone."""
    if case.grade < OWN_CONSENT_FROM:
        return "foresatte"
    return "eleven" if case.grade == LAST_GRADES[-1] else "eleven og foresatte"


# --- As it is on one day --------------------------------------------------------------------------------------------------


def _by(day: date | None, today: date) -> bool:
    return day is not None and day <= today


def _until(day: date | None, today: date) -> date | None:
    return day if _by(day, today) else None


def _pupil_on(pupil: Pupil, today: date) -> Pupil:
    """The pupil without what has not happened yet. A plan is begun when there is a decision that demands it."""
    assessments = tuple(
        one if _by(one.received_on, today) else replace(one, received_on=None, valid_until=None, recommendations=())
        for one in pupil.expert_assessments
    )
    decisions = tuple(decision for decision in pupil.decisions if _by(decision.decided_on, today))
    known = {one.id for assessment in assessments for one in assessment.recommendations}
    begun = [plan for plan in pupil.plans if any(one.demands_plan and one.touches(plan.year) for one in decisions)]
    plans = tuple(_plan_on(plan, known, today) for plan in begun)
    return replace(pupil, expert_assessments=assessments, decisions=decisions, plans=plans)


def _plan_on(plan: Plan, known: AbstractSet[ids.RecommendationId], today: date) -> Plan:
    evaluations = tuple(_evaluation_on(one, today) for one in plan.evaluations if _by(one.opened_on, today))
    finished = {one.kind.stage for one in evaluations if one.is_finalised}
    talks = tuple(_talk_on(talk, today) for talk in plan.conversations if _by(talk.invited_on, today))
    asked = {talk.stage for talk in talks if talk.kind is ConversationKind.PUPIL and talk.held_on}
    reached = {Stage.GOAL_SELECTION, *asked, *finished}
    subjects = tuple(
        replace(
            subject,
            goals=tuple(_goal_on(goal, known, today, may_end=Stage.MIDYEAR in finished) for goal in subject.goals),
        )
        for subject in plan.subjects
    )
    return replace(
        plan,
        status=plan.status if _by(plan.activated_on, today) else words.PlanStatus.DRAFT,
        activated_on=_until(plan.activated_on, today),
        voices=tuple(voice for voice in plan.voices if voice.stage in reached),
        conversations=talks,
        subjects=subjects,
        evaluations=evaluations,
    )


def _goal_on(goal: Goal, known: AbstractSet[ids.RecommendationId], today: date, *, may_end: bool) -> Goal:
    shown = replace(
        goal,
        recommendations=tuple(one for one in goal.recommendations if one in known),
        observations=tuple(one for one in goal.observations if _by(one.observed_on, today)),
    )
    return shown if may_end else replace(shown, status=words.GoalStatus.ACTIVE, ended_reason=None)


def _talk_on(talk: Conversation, today: date) -> Conversation:
    settled = _by(talk.held_on or talk.declined_on, today)
    return talk if settled else replace(talk, held_on=None, declined_on=None, note=None)


def _evaluation_on(evaluation: Evaluation, today: date) -> Evaluation:
    ratings = tuple(one for one in evaluation.ratings if one.submitted_at and one.submitted_at.date() <= today)
    access = tuple(one for one in evaluation.access_given if _by(one.on, today))
    if _by(evaluation.finalised_on, today):
        return replace(evaluation, ratings=ratings, access_given=access)
    return replace(evaluation, ratings=ratings, finalised_on=None, outcomes=(), pupil_ratings=(), overview=None, access_given=())
