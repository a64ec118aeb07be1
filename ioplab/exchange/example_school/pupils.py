"""The school with its staff, and for each pupil the case and the assessments and decisions it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ioplab.domain import ids
from ioplab.domain import vocabulary as words
from ioplab.domain.hours import RoleHours
from ioplab.domain.plan import TeamMember
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Recommendation
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import DecisionKind, Round, StaffRole
from ioplab.exchange.example_school.texts import (
    DAY,
    FRIDAY,
    Dice,
    Profile,
    Seen,
    Strand,
    in_year,
    read_texts,
    school_start,
    weekday_from,
)

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

LOWEST, HIGHEST = 1, 4

# --- The school and one pupil's case --------------------------------------------------------------------------------------


class Desk:
    """Where everything is made: the texts, the dice, the school and its staff."""

    def __init__(self, year: SchoolYear, seed: int) -> None:
        self.texts = read_texts()
        self.year = year
        self.dice = Dice(seed)
        self.end = weekday_from(in_year(year, "1-06-16"), FRIDAY)
        self.school = School(
            id=ids.SchoolId(self.dice.id()),
            name=self.texts.name,
            municipality=self.texts.municipality,
            school_start=school_start(year),
            school_end=self.end,
            networks=self.texts.networks,
        )
        self.staff = tuple(replace(person, id=ids.StaffId(self.dice.id())) for person in self.texts.staff)
        self.names = self.dice.sample(self.texts.given_names, len(self.texts.given_names))
        self.aims: dict[ids.GoalId, Aim] = {}
        self.told: set[str] = set()

    def say(self, table: str, entry: str, **values: object) -> str:
        """One of the sentences that stand there."""
        return self.dice.choice(self.texts.words[table][entry]).format(**values)

    def window(self, case: Case, year: SchoolYear, what: str) -> tuple[date, date]:
        """When something may happen to this pupil, in days of that school year."""
        special = (self.texts.instead.get(group, {}) for group in case.groups)
        first, last = next((windows[what] for windows in special if what in windows), self.texts.windows[what])
        return in_year(year, first), in_year(year, last)

    def day(self, case: Case, year: SchoolYear, what: str) -> date:
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
class Lesson:
    """A strand as one pupil gets it."""

    strand: Strand
    organisation: words.Organisation
    granted: tuple[RoleHours, ...]
    responsible: Staff

    @property
    def subject(self) -> ids.SubjectCode:
        """What is taught."""
        return self.strand.plan.subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """How a goal goes: what is written by those who see it, and how far it is in each round; None is not worked on."""

    seen: Seen
    basis: tuple[words.Basis, ...]
    levels: Mapping[Round, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What one pupil's plan is like: the trait that is special about it, who teaches what, who is in the team."""

    place: int
    name: str
    grade: int
    joined: int
    trait: str
    groups: tuple[str, ...]
    profile: Profile
    lessons: tuple[Lesson, ...]
    team: tuple[TeamMember, ...]

    @property
    def is_new(self) -> bool:
        """Whether this is the first year at the school."""
        return self.joined == self.grade

    @property
    def raters(self) -> tuple[ids.StaffId, ...]:
        """Those in the team who rate."""
        return tuple(member.staff for member in self.team if member.rates)


def make_case(desk: Desk, place: int) -> Case:
    """The case of the pupil at that place in the row."""
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
    return Case(
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


def _lessons(desk: Desk, profile: Profile, grade: int, trait: str, place: int) -> tuple[Lesson, ...]:
    """The profile's first subject, and some of the others that there is something for in that grade."""
    strands = [strand for code in profile.subjects for strand in desk.texts.strands if strand.fits(profile, code, grade)]
    count = 2 if trait == "simplified" else desk.dice.weighed({2: 4, 3: 4, 4: 2})
    lessons = [
        Lesson(
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


def _granted(desk: Desk, strand: Strand) -> tuple[RoleHours, ...]:
    first, *others = strand.roles
    hours = [RoleHours(role=first, hours=WEEKS * desk.dice.choice(strand.weekly))]
    hours += [RoleHours(role=role, hours=WEEKS * desk.dice.choice((1.0, 1.5, 2.0))) for role in others if desk.dice.chance(0.6)]
    return tuple(hours)


def _responsible(desk: Desk, strand: Strand, grade: int, place: int) -> Staff:
    """The teacher who is responsible: the one who teaches, or the contact teacher where others carry it out."""
    if strand.roles[0] is StaffRole.SPECIAL_EDUCATOR:
        return desk.employee(StaffRole.SPECIAL_EDUCATOR, place)
    return desk.employee(StaffRole.TEACHER, place) if strand.plan.subject in {"MAT", "NAT"} else desk.contact_teacher(grade)


def _team(desk: Desk, lessons: Sequence[Lesson], grade: int, place: int) -> tuple[TeamMember, ...]:
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


def ground(desk: Desk, case: Case) -> tuple[tuple[ExpertAssessment, ...], tuple[Decision, ...]]:
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
        needed_by, until = in_year(year, "1-06-01"), date(ends + 2, 7, 31)
        received = desk.day(case, year, "renewed_assessment") if desk.dice.chance(0.92) else None
        assessments.append(_assessment(desk, case, needed_by, received, until))
        if received and received <= needed_by:
            decided = desk.day(case, year, "renewed_decision")
            decisions.append(_decision(desk, case, DecisionKind.INDIVIDUALLY_ADAPTED, decided, until))
    return tuple(assessments), tuple(decisions)


def _years_decided(desk: Desk, case: Case) -> int:
    """How many years ago the decision was made. Pupils who now consent themselves have a new one."""
    if case.is_new or case.grade >= OWN_CONSENT_FROM or case.trait in FRESH:
        return 0
    return 1 if case.trait == "carried_over" else min(desk.dice.choice((0, 0, 0, 1, 1, 2)), case.grade - case.joined)


def _assessment(desk: Desk, case: Case, needed_by: date, received: date | None, until: date) -> ExpertAssessment:
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


def _decision(desk: Desk, case: Case, kind: DecisionKind, decided: date, until: date) -> Decision:
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


def _support(desk: Desk, case: Case) -> dict[DecisionKind, str]:
    """What is granted beside the teaching: personal assistance, and adaptation of the school's rooms."""
    support = {}
    assistance = case.profile.assistance or desk.say("decision", "assistance")
    if case.profile.assistance or case.trait == "assistance" or (case.profile.few_words and desk.dice.chance(0.3)):
        support[DecisionKind.PERSONAL_ASSISTANCE] = assistance
    if case.profile.adaptation:
        support[DecisionKind.PHYSICAL_ADAPTATION] = case.profile.adaptation
    return support
