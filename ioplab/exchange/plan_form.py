"""What the types of a plan file cannot say: ranges, identities, and that every reference resolves.

Form, not law: a plan that breaks a rule of the law is read, and gets findings. The first fault in the file's order is told.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from ioplab.domain.evaluation import Evaluation, Rating
from ioplab.domain.guide import Step
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import Level, StaffId
from ioplab.domain.plan import Goal, Plan, SubjectPlan, filled
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear
from ioplab.exchange.faults import FormError, one_line
from ioplab.exchange.plan_file import PlanFile
from ioplab.i18n import tr

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
LOWEST_GRADE, HIGHEST_GRADE = 1, 13
EARLIEST_BIRTH_YEAR, LATEST_BIRTH_YEAR = 1900, 2100
MOST_HOURS = 10_000
"""More hours than a year has."""

Checks = Iterator[tuple[str, str | None]]
"""Places in the file's order, each with what is wrong there, or None."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the vault already holds, which the file may refer to."""

    staff: Collection[str] = ()
    recommendations: Collection[str] = ()
    goals: Mapping[str, str] = field(default_factory=dict)
    """Goal id to the id of its plan."""


def check(file: PlanFile, scales: Mapping[str, MasteryScale], known: Known | None = None) -> None:
    """Refuse a file whose form is wrong.

    Raises:
        FormError: the first fault, with its path.
    """
    for path, wrong in _Form(file, scales, known or Known()).places():
        if wrong is not None:
            raise FormError(path, wrong)


class Said(Protocol):
    """What was said of a goal: a rating, or what the team agreed on."""

    @property
    def level(self) -> Level | None:
        """The mastery level."""

    @property
    def not_worked_on_reason(self) -> str | None:
        """Why there is none."""


class _Form:
    """One walk through a file, in its own order."""

    def __init__(self, file: PlanFile, scales: Mapping[str, MasteryScale], known: Known) -> None:
        self._file = file
        self._scales = scales
        self._known = known
        self._staff = {member.id for member in file.staff} | set(known.staff)
        self._recommendations = set(known.recommendations) | {
            recommendation.id
            for pupil in file.pupils
            for assessment in pupil.expert_assessments
            for recommendation in assessment.recommendations
        }
        self._seen: set[str] = set()

    def places(self) -> Checks:
        yield "exported_at", zoned(self._file.exported_at)
        yield self._identity("school", self._file.school.id)
        for index, member in enumerate(self._file.staff):
            yield self._identity(f"staff[{index}]", member.id)
        for index, pupil in enumerate(self._file.pupils):
            yield from self._pupil(f"pupils[{index}]", pupil)

    def _identity(self, path: str, given: str) -> tuple[str, str | None]:
        """An id is a UUID, and stands once in the file."""
        wrong = form_of_id(given)
        if wrong is None and given in self._seen:
            wrong = tr("samme id er brukt to ganger i filen")
        self._seen.add(given)
        return f"{path}.id", wrong

    def _refers(self, path: str, given: str | None, among: Collection[str], what: str) -> tuple[str, str | None]:
        if given is None or given in among:
            return path, None
        return path, tr("viser til {what} som ikke finnes").format(what=what)

    def _person(self, path: str, given: StaffId | None) -> tuple[str, str | None]:
        return self._refers(path, given, self._staff, tr("en ansatt"))

    def _pupil(self, path: str, pupil: Pupil) -> Checks:
        yield self._identity(path, pupil.id)
        yield f"{path}.birth_year", within(pupil.birth_year, EARLIEST_BIRTH_YEAR, LATEST_BIRTH_YEAR)
        yield f"{path}.grade", within(pupil.grade, LOWEST_GRADE, HIGHEST_GRADE)
        for index, assessment in enumerate(pupil.expert_assessments):
            place = f"{path}.expert_assessments[{index}]"
            yield self._identity(place, assessment.id)
            for number, recommendation in enumerate(assessment.recommendations):
                yield self._identity(f"{place}.recommendations[{number}]", recommendation.id)
        for index, decision in enumerate(pupil.decisions):
            place = f"{path}.decisions[{index}]"
            yield self._identity(place, decision.id)
            for number, granted in enumerate(decision.subjects):
                yield f"{place}.subjects[{number}].subject", _code(granted.subject)
                yield from _hours(f"{place}.subjects[{number}].hours", granted.hours)
        yield from self._added(path, pupil)
        for index, plan in enumerate(pupil.plans):
            yield from self._plan(f"{path}.plans[{index}]", plan)

    def _added(self, path: str, pupil: Pupil) -> Checks:
        """The lists the format has grown by."""
        for index, measure in enumerate(pupil.measures):
            yield self._identity(f"{path}.measures[{index}]", measure.id)
            yield self._person(f"{path}.measures[{index}].responsible", measure.responsible)
        for index, consent in enumerate(pupil.sharing_consents):
            yield self._identity(f"{path}.sharing_consents[{index}]", consent.id)
        for index, training in enumerate(pupil.intensive_training):
            yield self._identity(f"{path}.intensive_training[{index}]", training.id)

    def _plan(self, path: str, plan: Plan) -> Checks:
        yield self._identity(path, plan.id)
        yield f"{path}.school_year", _school_year(plan.school_year)
        yield self._person(f"{path}.responsible", plan.responsible)
        for index, member in enumerate(plan.team):
            yield self._person(f"{path}.team[{index}].staff", member.staff)
        for index, skipped in enumerate(plan.steps_not_needed):
            yield f"{path}.steps_not_needed[{index}].step", within(skipped.step, min(Step), max(Step))
        if plan.quality_check is not None:
            yield self._person(f"{path}.quality_check.checked_by", plan.quality_check.checked_by)
        for index, talk in enumerate(plan.conversations):
            yield self._identity(f"{path}.conversations[{index}]", talk.id)
        for index, subject in enumerate(plan.subjects):
            yield from self._subject(f"{path}.subjects[{index}]", subject)
        for index, proposal in enumerate(plan.proposals):
            yield self._identity(f"{path}.proposals[{index}]", proposal.id)
            yield f"{path}.proposals[{index}].subject", _code(proposal.subject)
            yield self._person(f"{path}.proposals[{index}].proposed_by", proposal.proposed_by)
        goals = {goal.id for goal in plan.goals()} | {goal for goal, owner in self._known.goals.items() if owner == plan.id}
        for index, evaluation in enumerate(plan.evaluations):
            yield from self._evaluation(f"{path}.evaluations[{index}]", evaluation, goals)

    def _subject(self, path: str, subject: SubjectPlan) -> Checks:
        yield self._identity(path, subject.id)
        yield f"{path}.subject", _code(subject.subject)
        yield self._person(f"{path}.responsible", subject.responsible)
        yield from _hours(f"{path}.hours_given", subject.hours_given)
        for index, goal in enumerate(subject.goals):
            yield from self._goal(f"{path}.goals[{index}]", goal)

    def _goal(self, path: str, goal: Goal) -> Checks:
        yield self._identity(path, goal.id)
        top = max(scale.top for scale in self._scales.values())
        yield f"{path}.expected_level", within(goal.expected_level, 1, top)
        for index, revision in enumerate(goal.revisions):
            yield f"{path}.revisions[{index}].expected_level", within(revision.expected_level, 1, top)
        for index, recommendation in enumerate(goal.recommendations):
            place = f"{path}.recommendations[{index}]"
            yield self._refers(place, recommendation, self._recommendations, tr("en tilråding"))
        if goal.carried_over_from is not None:
            yield f"{path}.carried_over_from", form_of_id(goal.carried_over_from)
        for index, observation in enumerate(goal.observations):
            yield self._identity(f"{path}.observations[{index}]", observation.id)
            yield self._person(f"{path}.observations[{index}].staff", observation.staff)

    def _evaluation(self, path: str, evaluation: Evaluation, goals: Collection[str]) -> Checks:
        yield self._identity(path, evaluation.id)
        scale = self._scales.get(evaluation.scale)
        if scale is None:
            yield f"{path}.scale", tr("mestringsskalaen er ikke installert")
            return
        for index, excused in enumerate(evaluation.not_rating):
            yield self._person(f"{path}.not_rating[{index}].staff", excused.staff)
        rated: set[object] = set()
        for index, rating in enumerate(evaluation.ratings):
            place = f"{path}.ratings[{index}]"
            yield self._refers(f"{place}.goal", rating.goal, goals, tr("et mål i planen"))
            yield self._person(f"{place}.staff", rating.staff)
            yield (
                f"{place}.goal",
                once((rating.goal, rating.staff), rated, tr("målet er vurdert to ganger av samme person")),
            )
            yield from said(place, rating, scale.top)
            yield f"{place}.submitted_at", zoned(rating.submitted_at)
            yield from self._earlier(place, rating, scale)
        yield from self._outcomes(path, evaluation, scale, goals)

    def _earlier(self, path: str, rating: Rating, scale: MasteryScale) -> Checks:
        for index, version in enumerate(rating.earlier):
            place = f"{path}.earlier[{index}]"
            yield from said(place, version, scale.top)
            yield f"{place}.submitted_at", zoned(version.submitted_at)

    def _outcomes(self, path: str, evaluation: Evaluation, scale: MasteryScale, goals: Collection[str]) -> Checks:
        agreed: set[object] = set()
        for index, outcome in enumerate(evaluation.outcomes):
            place = f"{path}.outcomes[{index}]"
            yield self._refers(f"{place}.goal", outcome.goal, goals, tr("et mål i planen"))
            yield f"{place}.goal", once(outcome.goal, agreed, tr("målet har to omforente vurderinger"))
            yield from said(place, outcome, scale.top)
            for number, person in enumerate(outcome.took_part):
                yield self._person(f"{place}.took_part[{number}]", person)
        asked: set[object] = set()
        for index, words in enumerate(evaluation.pupil_ratings):
            place = f"{path}.pupil_ratings[{index}].goal"
            yield self._refers(place, words.goal, goals, tr("et mål i planen"))
            yield place, once(words.goal, asked, tr("målet har to av elevens egne vurderinger"))
        for index, correction in enumerate(evaluation.corrections):
            place = f"{path}.corrections[{index}]"
            yield self._refers(f"{place}.goal", correction.goal, goals, tr("et mål i planen"))
            yield f"{place}.level", within(correction.level, 1, scale.top)
            if correction.level is not None and filled(correction.not_worked_on_reason):
                yield f"{place}.not_worked_on_reason", tr("målet kan ikke både ha et nivå og være ikke arbeidet med")
            yield f"{place}.reason", None if filled(correction.reason) else tr("rettelsen mangler en grunn")


def form_of_id(given: str) -> str | None:
    """What is wrong with an id, if anything."""
    return None if _UUID.fullmatch(given) else tr("id-en er ikke en UUID")


def within(value: int | None, low: int, high: int) -> str | None:
    """What is wrong with a number, if anything."""
    if value is None or low <= value <= high:
        return None
    return tr("{value} er utenfor {low}–{high}").format(value=one_line(value), low=low, high=high)


def _code(subject: str) -> str | None:
    return None if filled(subject) else tr("fagkoden er tom")


def _school_year(label: str) -> str | None:
    try:
        SchoolYear.parse(label)
    except ValueError:
        return tr("skoleåret skal skrives som 2026/27")
    return None


def zoned(moment: datetime | None) -> str | None:
    """What is wrong with a moment, if anything."""
    return tr("tidspunktet mangler tidssone") if moment is not None and moment.tzinfo is None else None


def _hours(path: str, hours: Iterable[RoleHours]) -> Checks:
    for index, entry in enumerate(hours):
        fits = 0 <= entry.hours <= MOST_HOURS
        yield f"{path}[{index}].hours", None if fits else tr("timetallet er under 0 eller for stort")


def once(key: object, seen: set[object], wrong: str) -> str | None:
    """What is wrong, if the key has been met before; remembers it."""
    if key in seen:
        return wrong
    seen.add(key)
    return None


def said(path: str, given: Said, top: int) -> Checks:
    """A level within the scale, or a reason why the goal was not worked on; one of them, and not both."""
    yield f"{path}.level", within(given.level, 1, top)
    has_reason = filled(given.not_worked_on_reason)
    if given.level is not None and has_reason:
        yield f"{path}.not_worked_on_reason", tr("målet kan ikke både ha et nivå og være ikke arbeidet med")
    elif given.level is None and not has_reason:
        yield f"{path}.level", tr("målet mangler nivå, eller grunn til at det ikke er arbeidet med")
