"""The findings, held against a plain re-computation over generated pupils, lawful or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from random import Random
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from ioplab import catalogues, resources
from ioplab.domain.evaluation import AccessGiven, Evaluation, NotRating, Outcome, Rating
from ioplab.domain.findings import pupil_findings
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
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.plan import Conversation, Goal, Plan, SubjectPlan, TeamMember, Voice
from ioplab.domain.pupil import Decision, DecisionConsent, DecisionSubject, ExpertAssessment, Pupil, Recommendation
from ioplab.domain.vocabulary import (
    ConversationKind,
    Curriculum,
    DecisionKind,
    GoalStatus,
    Grading,
    Organisation,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
)
from ioplab.operations.plans import check_plan
from tests.support import naive_findings
from tests.support.naive_findings import Around, Remark
from tests.support.plans import EVERYBODY

TODAYS = [date(2026, 8, 1), date(2026, 9, 20), date(2026, 10, 1), date(2026, 10, 2), date(2027, 1, 10), date(2027, 6, 20)]
DAYS = [
    date(2025, 8, 18),
    date(2026, 4, 20),
    date(2026, 7, 31),
    date(2026, 8, 1),
    date(2026, 8, 30),
    date(2026, 9, 10),
    date(2026, 12, 31),
    date(2027, 2, 28),
    date(2027, 3, 1),
    date(2027, 5, 31),
    date(2027, 6, 1),
    date(2027, 8, 16),
]
SUBJECTS = ["NOR", "NOR", "MAT", "SOS", "SVØM"]
GOALS = [
    "Leser en kjent tekst på 100 ord høyt",
    "Leser 60 ord i minuttet og regner med tosifrede tall",
    "Leser og forstår en kort tekst, og svarer på spørsmål om den",
    "Blir flinkere til å lese",
    "Skal kunne lese 50 ord. Skriver tre korte setninger",
    "Forstår brøk, og sier hva en halv er",
    "Balanserer på en bom",
    "Teller opp 20 ting når noen ber om det, og rydder dem i riktig eske",
    "Trivsel",
    " ",
]
WORDS = [
    *("leser", "lese", "forstår", "kunne", "kan", "sier", "hopper", "skriver", "under"),
    *("og", "og", "samt", ",", ".", ";", "når", "en", "bok", "den"),
]
CONSENTS = ["foresatte", "eleven", "Emil", "Emils mor", " "]
BLANK = [None, "", " \n"]
STAFF = tuple(EVERYBODY.values())
SUBMITTED = datetime(2027, 1, 10, 12, tzinfo=UTC)


class Maker:
    """Makes pupils of few parts, so that what belongs together often meets."""

    def __init__(self, choose: Callable[[Sequence[Any]], Any]) -> None:
        self.one = choose
        self.made = 0

    def id(self) -> str:
        self.made += 1
        return f"id-{self.made}"

    def maybe(self, choices: Sequence[Any]) -> Any:
        return self.one([None, *choices])

    def rarely(self, choices: Sequence[Any], usual: Any) -> Any:
        return self.one([usual, usual, usual, *choices])

    def several(self, make: Callable[[], Any], most: int) -> tuple[Any, ...]:
        return tuple(make() for _ in range(self.one(range(most + 1))))

    def text(self) -> str | None:
        return self.rarely(BLANK, "skrevet")  # type: ignore[no-any-return]

    def hours(self) -> tuple[RoleHours, ...]:
        def entry() -> RoleHours:
            return RoleHours(
                role=self.one([StaffRole.TEACHER, StaffRole.TEACHER, StaffRole.ASSISTANT]),
                hours=self.one([0, 34, 34.2, 38]),
            )

        return self.several(entry, 2)

    def pupil(self) -> Pupil:
        assessments = self.several(self.assessment, 2)
        recommendations = [one.id for assessment in assessments for one in assessment.recommendations]
        plans: list[Plan] = []
        for year in ("2024/25", "2025/26", "2026/27", "2027/28"):
            if self.one([True, True, False]):
                carried = [goal.id for plan in plans for goal in plan.goals()]
                plans.append(self.plan(year, recommendations, carried))
        return Pupil(
            id=PupilId(self.id()),
            given_name=self.rarely(["Anne Lise", "…"], "Emil"),
            birth_year=self.maybe([2008, 2009, 2010, 2011, 2012, 2016]),
            grade=self.maybe([7, 8, 10, 11]),
            expert_assessments=assessments,
            decisions=self.several(self.decision, 2),
            plans=tuple(plans),
        )

    def assessment(self) -> ExpertAssessment:
        def recommendation() -> Recommendation:
            return Recommendation(id=RecommendationId(self.id()), text="Lese i gruppe", subject=self.maybe(SUBJECTS))

        return ExpertAssessment(
            id=AssessmentId(self.id()),
            received_on=self.maybe(DAYS),
            valid_until=self.maybe(DAYS),
            recommendations=self.several(recommendation, 2),
        )

    def decision(self) -> Decision:
        return Decision(
            id=DecisionId(self.id()),
            kind=self.rarely(list(DecisionKind), DecisionKind.INDIVIDUALLY_ADAPTED),
            decided_on=self.maybe(DAYS),
            valid_from=self.maybe(DAYS),
            valid_to=self.maybe(DAYS),
            consent=self.maybe([DecisionConsent(given_by=self.maybe(CONSENTS), given_on=self.maybe(DAYS[:2]))]),
            subjects=self.several(self.granted, 3),
        )

    def granted(self) -> DecisionSubject:
        return DecisionSubject(
            subject=SubjectCode(self.one(SUBJECTS)),
            hours=self.hours(),
            organisation=self.maybe(list(Organisation)),
            deviation_allowed=self.one([True, False]),
            competence_exception=self.rarely([True], usual=False),
        )

    def plan(self, year: str, recommendations: list[RecommendationId], carried: list[GoalId]) -> Plan:
        subjects = self.several(lambda: self.subject(recommendations, carried), 2)
        goals = [goal.id for subject in subjects for goal in subject.goals]
        raters = self.several(lambda: self.one(STAFF).id, 3)
        return Plan(
            id=PlanId(self.id()),
            school_year=year,
            status=self.one(list(PlanStatus)),
            activated_on=self.maybe(DAYS),
            class_plan_link=self.text(),
            team=tuple(TeamMember(staff=staff, rates=self.rarely([False], usual=True)) for staff in dict.fromkeys(raters)),
            voices=tuple(self.voice(stage) for stage in Stage if self.one([True, True, False])),
            conversations=self.several(self.talk, 3),
            subjects=subjects,
            evaluations=self.several(lambda: self.evaluation(goals), 3),
        )

    def voice(self, stage: Stage) -> Voice:
        return Voice(
            stage=stage,
            text=self.text(),
            method=self.text(),
            effect=self.text(),
            not_obtained_reason=self.rarely(["syk"], None),
        )

    def talk(self) -> Conversation:
        return Conversation(
            id=ConversationId(self.id()),
            kind=self.rarely(list(ConversationKind), ConversationKind.GUARDIAN),
            stage=self.maybe(list(Stage)),
            invited_on=self.maybe(DAYS),
            held_on=self.rarely(DAYS[:1], None),
            declined_on=self.rarely(DAYS[:1], None),
        )

    def subject(self, recommendations: list[RecommendationId], carried: list[GoalId]) -> SubjectPlan:
        return SubjectPlan(
            id=SubjectPlanId(self.id()),
            subject=SubjectCode(self.one(SUBJECTS)),
            curriculum=self.maybe(list(Curriculum)),
            content=self.text(),
            left_out=self.text(),
            methods=self.text(),
            organisation=self.maybe(list(Organisation)),
            organisation_reason=self.text(),
            responsible=self.maybe([*(one.id for one in STAFF), StaffId("has left")]),
            grading=self.maybe(list(Grading)),
            hours_given=self.hours(),
            goals=self.several(lambda: self.goal(recommendations, carried), 2),
        )

    def goal(self, recommendations: list[RecommendationId], carried: list[GoalId]) -> Goal:
        return Goal(
            id=GoalId(self.id()),
            text=self.one([*GOALS, " ".join(self.several(lambda: self.one(WORDS), 12))]),
            baseline=self.text(),
            criterion=self.text(),
            recommendations=(self.one(recommendations),) if recommendations and self.one([True, False]) else (),
            carried_over_from=self.maybe([*carried, GoalId("gone")]),
            status=self.rarely([GoalStatus.ENDED], GoalStatus.ACTIVE),
        )

    def evaluation(self, goals: list[GoalId]) -> Evaluation:
        rated = {(self.one(goals), self.one(STAFF).id) for _ in range(self.one(range(4)))} if goals else set()
        return Evaluation(
            id=EvaluationId(self.id()),
            kind=self.one(list(Round)),
            scale=self.rarely(["of tomorrow"], "ioplab-mastery/1"),
            opened_on=self.maybe(DAYS),
            finalised_on=self.maybe(DAYS),
            not_rating=tuple(NotRating(staff=one.id, reason="syk") for one in STAFF[:2] if self.one([True, False, False])),
            ratings=tuple(
                Rating(goal=goal, staff=staff, level=self.maybe([Level(3), Level(4)]), submitted_at=self.maybe([SUBMITTED]))
                for goal, staff in sorted(rated)
            ),
            outcomes=tuple(
                Outcome(goal=goal, level=self.rarely([None, Level(3)], Level(4)))
                for goal in goals
                if self.one([True, True, False])
            ),
            overview=self.text(),
            access_given=self.several(lambda: AccessGiven(to="foresatte", on=self.maybe(DAYS)), 1),
        )


@st.composite
def pupils(draw: st.DrawFn) -> Pupil:
    return Maker(lambda choices: draw(st.sampled_from(list(choices)))).pupil()


def around(today: date) -> Around:
    return Around(
        staff=msgspec.json.decode(msgspec.json.encode(STAFF)),
        today=today.isoformat(),
        areas=[subject["code"] for subject in resources.toml("subjects")["subjects"] if subject.get("area")],
        tops={scale.id: scale.top for scale in catalogues.scales().values()},
        words=resources.toml("goal_language"),
    )


def found(pupil: Pupil, plan: Plan, today: date) -> set[Remark]:
    remarks: set[Remark] = set()
    for one in check_plan(pupil, plan, STAFF, today):
        assert (one.pupil, one.plan) == (pupil.id, plan.id)
        stage = one.values.get("stage")
        remarks.add((one.rule, one.message, one.subject, one.goal, stage.value if isinstance(stage, Stage) else None))
    return remarks


def agree(pupil: Pupil, today: date) -> set[tuple[str, str]]:
    """Hold all the pupil's findings against the plain ones, and tell which sentences were said."""
    plain = msgspec.json.decode(msgspec.json.encode(pupil))
    without = pupil_findings(pupil, today)
    assert {one.values["year"] for one in without} == naive_findings.years_without_a_plan(plain, today.isoformat())
    said = {(one.rule, one.message) for one in without}
    for plan, plain_plan in zip(pupil.plans, plain["plans"], strict=True):
        remarks = naive_findings.remarks(plain, plain_plan, around(today))
        assert found(pupil, plan, today) == remarks
        said |= {(rule, message) for rule, message, *_ in remarks}
    return said


@given(pupils(), st.sampled_from(TODAYS))
def test_findings_are_those_of_the_plain_rules(pupil: Pupil, today: date) -> None:
    agree(pupil, today)


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
def test_goals_are_read_as_the_plain_rules_read_them(text: str) -> None:
    plan = Plan(
        id=PlanId("plan"),
        school_year="2026/27",
        subjects=(SubjectPlan(id=SubjectPlanId("s"), subject=SubjectCode("NOR"), goals=(Goal(id=GoalId("g"), text=text),)),),
    )

    agree(Pupil(id=PupilId("emil"), given_name="Emil", plans=(plan,)), TODAYS[0])


def test_every_sentence_of_every_rule_is_said_of_somebody() -> None:
    said = set()
    for seed in range(300):
        dice = Random(seed)
        said |= agree(Maker(dice.choice).pupil(), dice.choice(TODAYS))

    assert said == {(rule.id, message) for rule in catalogues.finding_rules().values() for message in rule.messages}
