"""Whatever is stored, every document can be written, is whole, and is the same the next time."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, given, settings

from ioplab.domain.evaluation import Evaluation
from ioplab.domain.plan import Plan, SubjectPlan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School
from ioplab.exchange.plan_file import PlanFile
from ioplab.i18n import LANGUAGES
from ioplab.reports.content import Bullets, Card, Document, Facts, Heading, Table
from ioplab.reports.parts import Case
from tests.reports.sample import MADE_ON, PLAN, PUPIL, SCHOOL
from tests.reports.told import lines
from tests.reports.whole import documents
from tests.storage.generators import instances, plan_files


@settings(max_examples=150, deadline=None)
@given(plan_files(most_pupils=1))
def test_every_document_of_any_pupil_is_whole(stored: PlanFile) -> None:
    for about in _cases(stored):
        for _, document in documents(about):
            assert "None" not in _ours(document)
            assert not _empty(document)
            assert _no_heading_is_alone(document)


_PUPILS = instances(Pupil, without=["plans", "intensive_training"])
_PLANS = instances(Plan, without=["subjects", "evaluations", "proposals"])
_SUBJECTS = instances(SubjectPlan, without=["hours_given"])
_EVALUATIONS = instances(Evaluation, without=["ratings"])


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_PUPILS, _PLANS)
def test_every_document_is_whole_whatever_the_ground_is(pupil: Pupil, plan: Plan) -> None:
    _are_whole(pupil, plan)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_SUBJECTS, _EVALUATIONS)
def test_every_document_is_whole_where_references_lead_nowhere(subject: SubjectPlan, evaluation: Evaluation) -> None:
    _are_whole(PUPIL, replace(PLAN, subjects=(subject,), evaluations=(evaluation,)))


def _are_whole(pupil: Pupil, plan: Plan) -> None:
    of_a_year = replace(plan, school_year="2026/27")
    about = Case(pupil=replace(pupil, plans=(of_a_year,)), plan=of_a_year, school=SCHOOL, staff={}, made_on=MADE_ON)
    for _, document in documents(about):
        assert not _empty(document)
        assert _no_heading_is_alone(document)


@settings(max_examples=30, deadline=None)
@given(plan_files(most_pupils=1))
def test_documents_are_built_the_same_way_in_every_language_and_each_time(stored: PlanFile) -> None:
    for about in _cases(stored):
        for language in LANGUAGES:
            foreign = replace(about, language=language)
            first, second = dict(documents(foreign)), dict(documents(foreign))
            assert first == second
            for name, document in documents(about):
                assert [type(part) for part in first[name].parts] == [type(part) for part in document.parts]


def _cases(stored: PlanFile) -> list[Case]:
    school: School = stored.school or SCHOOL
    staff = {one.id: one for one in stored.staff}
    return [
        Case(pupil=replace(pupil, plans=(plan,)), plan=plan, school=school, staff=staff, made_on=MADE_ON)
        for pupil in stored.pupils
        for plan in pupil.plans
    ]


def _ours(document: Document) -> str:
    """What is told, without what somebody may have typed to look like it: the generator types no such word."""
    return "\n".join(lines(document))


def _empty(document: Document) -> list[object]:
    """Blocks that hold nothing."""
    parts = [inner for part in document.parts for inner in (part.parts if isinstance(part, Card) else (part,))]
    lists = [part for part in parts if isinstance(part, Facts | Table) and not part.rows]
    values = [value for part in parts if isinstance(part, Facts) for row in part.rows for value in row.value]
    bullets = [part for part in (*parts, *values) if isinstance(part, Bullets) and not part.items]
    labels = [row for part in parts if isinstance(part, Facts) for row in part.rows if not (row.value and row.label)]
    return [*lists, *bullets, *labels]


def _no_heading_is_alone(document: Document) -> bool:
    parts = (*document.parts, Heading("slutt"))
    pairs = pairwise(parts)
    return not any(
        isinstance(part, Heading) and isinstance(after, Heading) and after.level <= part.level for part, after in pairs
    )
