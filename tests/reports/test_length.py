"""How long documents are: short enough that somebody reads them. Measured on the example school, with all its kinds of pupils."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from ioplab.domain.school import SchoolYear
from ioplab.exchange.example_school import example_school
from ioplab.reports.content import Document
from ioplab.reports.parts import Case
from ioplab.reports.pdf import render
from ioplab.reports.pupil_document import MOST_ON_A_PAGE
from tests.reports.sample import reader
from tests.reports.whole import documents, emergency_key

PUPILS = 9
"""Enough for plans of two to four subjects, a draft, first grade and lower secondary."""

MOST = {"plan": 6, "midyear": 6, "annual": 8, "transition": 5, "invitation-guardian": 1, "invitation-pupil": 1}
"""Pages a usual plan may take."""


def _cases() -> Iterator[Case]:
    made = example_school(pupils=PUPILS, seed=1, year=SchoolYear(2026))
    staff = {one.id: one for one in made.staff}
    assert made.school is not None
    for pupil in made.pupils:
        yield Case(pupil=pupil, plan=pupil.plans[-1], school=made.school, staff=staff, made_on=date(2027, 6, 10))


CASES = list(_cases())
NUMBERS = range(PUPILS)


def pages(document: Document) -> int:
    return len(reader(render(document)).pages)


@pytest.mark.parametrize("number", NUMBERS)
def test_documents_of_a_usual_plan_are_short(number: int) -> None:
    long = {name: pages(document) for name, document in documents(CASES[number]) if name in MOST and pages(document) > MOST[name]}

    assert not long


@pytest.mark.parametrize("number", NUMBERS)
def test_the_pupils_version_of_a_usual_plan_is_one_page(number: int) -> None:
    document = dict(documents(CASES[number]))["pupil"]
    goals = sum(len(subject.active_goals) for subject in CASES[number].plan.subjects)

    assert pages(document) <= (1 if goals <= MOST_ON_A_PAGE else 2)


def test_the_recovery_key_is_one_page() -> None:
    assert pages(emergency_key()) == 1
