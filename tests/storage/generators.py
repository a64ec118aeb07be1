"""Generated data: any instance of any stored class, and whole plan files whose references resolve.

Dates and moments are drawn from both sides of every limit that docs/counting.md draws.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, TypeVar

from hypothesis import strategies as st

from ioplab.domain.evaluation import Evaluation, Outcome, PupilRating, Rating
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import (
    AssessmentId,
    ConversationId,
    DecisionId,
    EvaluationId,
    GoalId,
    Level,
    ObservationId,
    PlanId,
    PupilId,
    SchoolId,
    StaffId,
    SubjectCode,
    SubjectPlanId,
)
from ioplab.domain.plan import Conversation, Goal, Observation, Plan, SubjectPlan, TeamMember
from ioplab.domain.pupil import Decision, DecisionSubject, ExpertAssessment, Pupil
from ioplab.domain.school import School, Staff
from ioplab.domain.vocabulary import (
    Adaptation,
    Basis,
    ConversationKind,
    DecisionKind,
    Face,
    GoalStatus,
    NextStep,
    Organisation,
    PlanKind,
    PlanStatus,
    Round,
    StaffRole,
    Stage,
)
from ioplab.exchange.plan_file import FORMAT, PlanFile
from tests.support.vaults import counted_id

T = TypeVar("T")

SCALE = "ioplab-mastery/1"
TOP_LEVEL = 4

EXPORTED_AT = datetime(2026, 8, 1, 12, 0, tzinfo=UTC)
"""Before the vault's clock, so that whatever is done in the vault is newer."""

# Any instance of any class

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-9, minutes=-30))])
_MOMENTS = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2100, 1, 1), timezones=_ZONES)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: _TEXTS,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    bool: st.booleans(),
    date: st.dates(),
    datetime: _MOMENTS,
}


def instances(cls: type[T], *, without: Collection[str] = ()) -> st.SearchStrategy[T]:
    """Any instance of a dataclass, whether it makes sense or not; `without` names fields to leave as they are by default."""
    hints = typing.get_type_hints(cls)
    names = [field.name for field in dataclasses.fields(cls) if field.name not in without]  # type: ignore[arg-type]
    return st.builds(cls, **{name: _values(hints[name]) for name in names})


def _values(hint: Any) -> st.SearchStrategy[Any]:
    hint = getattr(hint, "__supertype__", hint)
    if hint is type(None):
        return st.none()
    if hint in _PLAIN:
        return _PLAIN[hint]
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        return st.one_of(*(_values(part) for part in typing.get_args(hint)))
    if typing.get_origin(hint) is tuple:
        return st.lists(_values(typing.get_args(hint)[0]), max_size=2).map(tuple)
    if issubclass(hint, Enum):
        return st.sampled_from(hint)
    return instances(hint)


# Whole files

_DAYS = [
    date(2026, 5, 28),
    date(2026, 7, 31),
    date(2026, 8, 1),
    date(2026, 8, 16),
    date(2026, 8, 17),
    date(2026, 8, 18),
    date(2026, 10, 1),
    date(2026, 10, 2),
    date(2027, 1, 31),
    date(2027, 2, 1),
    date(2027, 6, 1),
    date(2027, 6, 2),
    date(2027, 6, 18),
    date(2027, 6, 19),
    date(2027, 7, 31),
    date(2027, 8, 1),
    date(2027, 8, 20),
    date(2027, 8, 21),
]
_BLANK = ["", " \t\n", "\N{NO-BREAK SPACE}", "\N{EM SPACE}\N{IDEOGRAPHIC SPACE}", "\x85"]
_A_MOMENT = datetime(2027, 1, 10, 12, 0, tzinfo=UTC)
_SUBMITTED = [
    _A_MOMENT,
    _A_MOMENT.astimezone(timezone(timedelta(hours=2))),
    _A_MOMENT + timedelta(microseconds=1),
    (_A_MOMENT + timedelta(microseconds=2)).astimezone(timezone(timedelta(hours=-9, minutes=-30))),
    _A_MOMENT + timedelta(seconds=1),
    (_A_MOMENT + timedelta(minutes=30)).astimezone(timezone(timedelta(hours=-5))),
    _A_MOMENT + timedelta(hours=1),
]


class _Maker:
    """Draws the parts of one file. Ids are counted, so that none is used twice."""

    def __init__(self, draw: st.DrawFn, staff: tuple[StaffId, ...]) -> None:
        self._draw = draw
        self._staff = staff
        self._last = 1_000

    def id(self) -> str:
        self._last += 1
        return counted_id(self._last)

    def one(self, choices: Any) -> Any:
        return self._draw(st.sampled_from(list(choices)))

    def maybe(self, choices: Any) -> Any:
        return self._draw(st.sampled_from([None, *choices]))

    def some(self, choices: Any, most: int = 3) -> tuple[Any, ...]:
        return tuple(self._draw(st.lists(st.sampled_from(list(choices)), max_size=most, unique=True)))

    def times(self, most: int) -> range:
        return range(self._draw(st.integers(0, most)))

    def yes(self) -> bool:
        return bool(self._draw(st.booleans()))

    def hours(self) -> tuple[RoleHours, ...]:
        return tuple(RoleHours(role=self.one(StaffRole), hours=self.one([0, 19, 28.5])) for _ in self.times(2))

    def pupil(self) -> Pupil:
        return Pupil(
            id=PupilId(self.id()),
            given_name="Emil",
            grade=self.maybe([1, 4, 5, 7, 8, 10, 11, 13]),
            enrolled_on=self.maybe(_DAYS),
            expert_assessments=tuple(
                ExpertAssessment(id=AssessmentId(self.id()), needed_by=self.maybe(_DAYS), received_on=self.maybe(_DAYS))
                for _ in self.times(2)
            ),
            decisions=tuple(self.decision() for _ in self.times(2)),
            plans=tuple(self.plan() for _ in self.times(2)),
        )

    def decision(self) -> Decision:
        return Decision(
            id=DecisionId(self.id()),
            kind=self.one([DecisionKind.INDIVIDUALLY_ADAPTED, *DecisionKind]),
            decided_on=self.maybe(_DAYS),
            valid_from=self.maybe(_DAYS),
            valid_to=self.maybe(_DAYS),
            subjects=tuple(
                DecisionSubject(subject=SubjectCode(code), hours=self.hours(), organisation=self.maybe(Organisation))
                for code in self.some(["NOR", "MAT"], 2)
            ),
        )

    def plan(self) -> Plan:
        subjects = tuple(self.subject() for _ in self.times(3))
        goals = [goal.id for subject in subjects for goal in subject.goals]
        return Plan(
            id=PlanId(self.id()),
            school_year=self.one(["2026/27", "2026/27", "2026/27", "2027/28"]),
            kind=self.one(PlanKind),
            status=self.one([PlanStatus.ACTIVE, *PlanStatus]),
            activated_on=self.maybe(_DAYS),
            team=tuple(TeamMember(staff=staff, rates=self.yes()) for staff in self._staff[:2]),
            conversations=tuple(self.conversation() for _ in self.times(2)),
            subjects=subjects,
            evaluations=tuple(self.evaluation(goals, number) for number in self.times(3)),
        )

    def conversation(self) -> Conversation:
        return Conversation(
            id=ConversationId(self.id()),
            kind=self.one([ConversationKind.PUPIL, ConversationKind.GUARDIAN, *ConversationKind]),
            stage=self.maybe(Stage),
            invited_on=self.maybe(_DAYS),
            held_on=self.maybe(_DAYS),
            declined_on=self.maybe(_DAYS),
        )

    def subject(self) -> SubjectPlan:
        return SubjectPlan(
            id=SubjectPlanId(self.id()),
            subject=SubjectCode(self.one(["NOR", "MAT", "SOS"])),
            organisation=self.maybe(Organisation),
            adaptations=tuple(self._draw(st.lists(st.sampled_from(Adaptation), max_size=3))),
            hours_given=self.hours(),
            goals=tuple(self.goal() for _ in self.times(3)),
        )

    def goal(self) -> Goal:
        return Goal(
            id=GoalId(self.id()),
            text="Leser 60 ord i minuttet",
            criterion=self.maybe(["uten hjelp", "uten hjelp", *_BLANK]),
            carried_over_from=self.maybe([GoalId(counted_id(7))]),
            status=self.one([GoalStatus.ACTIVE, *GoalStatus]),
            observations=tuple(
                Observation(id=ObservationId(self.id()), staff=self.maybe(self._staff), note="Leste «tog».")
                for _ in self.times(1)
            ),
        )

    def said(self) -> dict[str, Any]:
        level = self.maybe([1, 2, 3, 4, 4, 4])
        return {"level": Level(level)} if level else {"not_worked_on_reason": "fravær"}

    def evaluation(self, goals: list[GoalId], number: int) -> Evaluation:
        # Nobody submits to two evaluations at the same moment; which of them would be the first, no definition says.
        submitted = [moment - timedelta(days=number) for moment in _SUBMITTED]
        pairs = self.some([(goal, staff) for goal in goals for staff in self._staff], 8) if goals else ()
        return Evaluation(
            id=EvaluationId(self.id()),
            kind=self.one(Round),
            scale=SCALE,
            finalised_on=self.maybe([date(2027, 1, 15), date(2027, 1, 15), *_DAYS[-5:-1]]),
            ratings=tuple(
                Rating(
                    goal=goal,
                    staff=staff,
                    **self.said(),
                    basis=self.maybe([Basis.MEMORY, Basis.MEMORY, Basis.OBSERVED]),
                    submitted_at=self.maybe(submitted),
                )
                for goal, staff in pairs
            ),
            outcomes=tuple(
                Outcome(goal=goal, **self.said(), next_step=self.maybe(NextStep))
                for goal in (self.some(goals, 4) if goals else ())
            ),
            pupil_ratings=tuple(PupilRating(goal=goal, face=self.maybe(Face)) for goal in (self.some(goals, 2) if goals else ())),
        )


@st.composite
def plan_files(draw: st.DrawFn, *, most_pupils: int = 4) -> PlanFile:
    """A file that import accepts, though the law might not: any mixture of what counting looks at."""
    staff = tuple(
        Staff(id=StaffId(counted_id(number)), name=f"Ansatt {number}", role=role)
        for number, role in ((101, StaffRole.TEACHER), (102, StaffRole.ASSISTANT), (103, StaffRole.NURSE))
    )
    maker = _Maker(draw, tuple(member.id for member in staff))
    school = School(
        id=SchoolId(counted_id(100)),
        name="Fjellbekk skole",
        municipality="Eksempelvik",
        school_start=maker.one([date(2026, 8, 17), date(2026, 8, 17), None]),
        school_end=maker.one([date(2027, 6, 18), date(2027, 6, 18), None]),
    )
    pupils = tuple(maker.pupil() for _ in range(draw(st.integers(0, most_pupils))))
    return PlanFile(format=FORMAT, exported_at=EXPORTED_AT, school=school, staff=staff, pupils=pupils)
