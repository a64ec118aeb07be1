"""From a field to the places it is told at: change it, and see what moves.

Every field of what documents are written from is here: it is told somewhere, it holds other things that are traced by themselves,
or it stands in `NOT_TOLD` with the reason.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints

from ioplab.domain import contribution, evaluation, plan, pupil, school
from ioplab.domain.ids import GoalId, Level, RecommendationId, SubjectCode
from tests.reports.sample import MONA, READ, TOR
from tests.reports.told import moved
from tests.reports.whole import PUPIL, SCHOOL, SIV, STAFF, case, documents

TYPED = "Noe helt annet"
"""What a text is changed to."""

ROOTS = (school.School, school.Staff, pupil.Pupil)

_PROCESS = "when the school is to be ready or was; the findings and the year wheel see to it"
_SINGLE = "a single person's rating is nobody else's; what the team agreed is told"
_EARLIER = "what somebody said of a goal before is kept in the vault for the person alone"
_PROPOSED = "a proposal is no goal of the plan until it is accepted, and then the goal is told"
_LESS = "a document tells no more of a pupil than its reader needs"

NOT_TOLD: dict[str, str] = {
    "School.school_start": _PROCESS,
    "School.school_end": _PROCESS,
    "School.networks": "of the school, not of the pupil",
    "Staff.education": "title and role say what a reader needs",
    "Staff.teacher_qualified": "finding F07 sees to it; an exception in the decision is told",
    "Pupil.birth_year": _LESS,
    "Pupil.enrolled_on": _LESS,
    "ExpertAssessment.needed_by": _PROCESS,
    "TeamMember.rates": "who rated is told when they have",
    "StepNotNeeded.step": "help for those who write the plan",
    "StepNotNeeded.reason": "help for those who write the plan",
    "DocumentedException.message": "which words the finding had; its title and the reason are told",
    "QualityCheck.note": "advice to those who write the plan, before it is in use",
    "Goal.carried_over_from": "that it is carried over is told; from which is an id",
    "Observation.staff": "what was seen is the ground of the rating, for the team; see the goal's development on the screen",
    "Observation.observed_on": "as the observation's staff",
    "Observation.support": "as the observation's staff",
    "Observation.note": "as the observation's staff",
    "Evaluation.opened_on": _PROCESS,
    "Evaluation.due_on": "the deadline is told until the evaluation is finalised, as it is here",
    "Rating.submitted_at": "that it is submitted is told, not when",
    "Rating.several_settings": _SINGLE,
    "Rating.basis": _SINGLE,
    "Rating.evidence_on": _SINGLE,
    "Rating.note": _SINGLE,
    **{f"RatingVersion.{field.name}": _EARLIER for field in dataclasses.fields(evaluation.RatingVersion)},
    **{f"GoalProposal.{field.name}": _PROPOSED for field in dataclasses.fields(contribution.GoalProposal)},
}
"""Fields that no document tells, and why."""

OTHERS: dict[str, Any] = {
    "Plan.school_year": "2027/28",
    "Plan.responsible": TOR,
    "Plan.id": "ffffffff-0000-4000-8000-000000000000",
    "SubjectPlan.responsible": SIV,
    "SubjectPlan.subject": SubjectCode("MAT"),
    "DecisionSubject.subject": SubjectCode("NAT"),
    "Recommendation.subject": SubjectCode("MAT"),
    "DocumentedException.subject": SubjectCode("NOR"),
    "DocumentedException.goal": READ,
    "DocumentedException.rule": "F08",
    "Goal.recommendations": (RecommendationId("calm"),),
    "Goal.carried_over_from": GoalId("other"),
    "Goal.expected_level": Level(1),
    "QualityCheck.checked_by": MONA,
    "TeamMember.staff": SIV,
    "NotRating.staff": MONA,
    "Measure.responsible": SIV,
    "Rating.staff": SIV,
    "Rating.goal": GoalId("read"),
    "Outcome.goal": GoalId("clock"),
    "Outcome.took_part": (SIV,),
    "Correction.goal": GoalId("write"),
    "PupilRating.goal": GoalId("clock"),
    "Evaluation.scale": "nettverket/2",
    "Observation.staff": SIV,
}
"""What a field is changed to where its kind alone does not say what makes sense."""


def classes() -> tuple[type[Any], ...]:
    """Every dataclass that a pupil, a school or somebody on its staff is made of."""
    found: dict[type[Any], None] = {}

    def visit(cls: type[Any]) -> None:
        if cls in found:
            return
        found[cls] = None
        for hint in get_type_hints(cls).values():
            for inner in _dataclasses_in(hint):
                visit(inner)

    for root in ROOTS:
        visit(root)
    return tuple(found)


def _dataclasses_in(hint: Any) -> Iterator[type[Any]]:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        yield hint
    for inner in get_args(hint):
        yield from _dataclasses_in(inner)


def fields() -> Iterator[tuple[str, type[Any], str]]:
    """Every field that holds no traced things itself: its name with its class, the class, its own name.

    Left out is what things are known by in the vault, which no reader asks for, except for the plan's.
    """
    for cls in classes():
        hints = get_type_hints(cls)
        for field in dataclasses.fields(cls):
            known_by = field.name == "id" and cls is not plan.Plan
            if not known_by and not list(_dataclasses_in(hints[field.name])):
                yield f"{cls.__name__}.{field.name}", cls, field.name


def places_of(key: str, cls: type[Any], name: str) -> dict[str, set[str]]:
    """The places that tell something else once the field does, by document.

    Of several things of the class the first one that is told of at all in a document is the one that is changed.
    """
    told: dict[str, set[str]] = {}
    for thing in things_with(cls, name):
        for document, places in _moved(thing, name, _other(key, getattr(thing, name))).items():
            told.setdefault(document, places)
    return told


def all_traces() -> Iterator[str]:
    """Each field, document and place on a line."""
    for key, cls, name in fields():
        for document, places in places_of(key, cls, name).items():
            yield from (f"{key} | {document} | {place}" for place in sorted(places))


@cache
def _before() -> dict[str, Any]:
    return dict(documents(case()))


def _moved(thing: Any, name: str, value: Any) -> dict[str, set[str]]:
    changed = dataclasses.replace(thing, **{name: value})
    after = documents(case(_swapped(PUPIL, thing, changed), _swapped(SCHOOL, thing, changed), _swapped(STAFF, thing, changed)))
    found = {document: moved(_before()[document], content) for document, content in after if document in _before()}
    return {document: places for document, places in found.items() if places}


def _swapped(tree: Any, old: Any, new: Any) -> Any:
    """The tree with one of its things, known by identity, exchanged for another."""
    if tree is old:
        return new
    if isinstance(tree, tuple):
        parts = tuple(_swapped(part, old, new) for part in tree)
        return tree if all(a is b for a, b in zip(parts, tree, strict=True)) else parts
    if dataclasses.is_dataclass(tree) and not isinstance(tree, type):
        values = {field.name: getattr(tree, field.name) for field in dataclasses.fields(tree)}
        other = {name: _swapped(value, old, new) for name, value in values.items()}
        differing = {name: value for name, value in other.items() if value is not values[name]}
        return dataclasses.replace(tree, **differing) if differing else tree
    return tree


@cache
def _everything() -> tuple[Any, ...]:
    found: list[Any] = []

    def visit(tree: Any) -> None:
        if isinstance(tree, tuple):
            for part in tree:
                visit(part)
        elif dataclasses.is_dataclass(tree) and not isinstance(tree, type):
            if not any(tree is one for one in found):
                found.append(tree)
            for field in dataclasses.fields(tree):
                visit(getattr(tree, field.name))

    visit((SCHOOL, STAFF, PUPIL))
    return tuple(found)


def things_with(cls: type[Any], name: str) -> list[Any]:
    """Everything of that class in the sample where the field is filled in."""
    return [one for one in _everything() if type(one) is cls and getattr(one, name) not in (None, ())]


def _other(key: str, value: Any) -> Any:  # noqa: PLR0911 - one for each kind
    if key in OTHERS:
        return OTHERS[key]
    match value:
        case bool():
            return not value
        case Enum():
            members = list(type(value))
            return members[(members.index(value) + 1) % len(members)]
        case datetime() | date():
            return value + timedelta(days=1)
        case int() | float():
            return value + 1
        case tuple():
            return value[:-1]
        case _:
            return TYPED
