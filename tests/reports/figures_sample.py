"""A made-up school's figures, with all there is to tell beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from ioplab.analysis.aggregate import Aggregate, Indicator, Issuer, Transition
from ioplab.domain.ids import EnteredId, ReflectionId
from ioplab.domain.leadership import EnteredIndicator, Reflection, SchoolMeasure, SurveyAnswer
from ioplab.domain.vocabulary import Round, ValueKind
from ioplab.reports.figures_document import FiguresCase
from tests.support.aggregates import a_cut, an_aggregate

MANY = [(1, 1, 2, 0), (0, 1, 1, 2), (2, 0, 0, 2), (0, 0, 3, 1), (1, 0, 1, 1), (0, 2, 2, 0)] * 3
FEW = MANY[:2]


def figures(**changes: Any) -> Aggregate:
    """Eighteen pupils; two of them have English, too."""
    made = replace(
        an_aggregate("a", MANY),
        issuer=Issuer(id="v1", name="Kari Nordmann", school_id="s1", school="Fjellbekk skole", municipality="Eksempelvik"),
        plan_ids=tuple(f"plan-{number}" for number in range(18)),
        attainment=(
            a_cut(MANY),
            a_cut(MANY, {"subject": "NOR"}),
            a_cut(FEW, {"subject": "ENG"}),
            a_cut(MANY[2:], {"organisation": "class"}),
        ),
        transitions=(Transition(from_=1, to=2, goals=13), Transition(from_=None, to=4, goals=11)),
        indicators=(
            Indicator(id="P3", numerator=12, denominator=18, counted_on=date(2027, 6, 18)),
            Indicator(id="P5", numerator=None, denominator=0),
            Indicator(id="P8", numerator=13, denominator=18, counted_on=date(2027, 7, 31), invited=18, declined=5),
            Indicator(id="OK2_group", numerator=7, denominator=18, counted_on=date(2026, 10, 1)),
        ),
    )
    return replace(made, **changes)


def last_year() -> Aggregate:
    """The year before, with fewer."""
    before = figures(school_year="2025/26")
    return replace(before, indicators=(replace(before.indicators[0], numerator=9), *before.indicators[1:]))


ENTERED = (
    EnteredIndicator(
        id=EnteredId("e1"),
        school_year="2026/27",
        code="P10",
        kind=ValueKind.SHARE,
        numerator=15,
        denominator=24,
        source="Oppmøtelister",
        source_on=date(2026, 10, 14),
    ),
    EnteredIndicator(
        id=EnteredId("e2"),
        school_year="2026/27",
        code="OK1",
        kind=ValueKind.AMOUNT,
        title="Utgifter til ITO",
        amount=1234.5,
        unit="tusen kroner",
        source="Regnskapet",
        source_on=date(2027, 1, 31),
    ),
    EnteredIndicator(
        id=EnteredId("e3"),
        school_year="2026/27",
        code="R2",
        kind=ValueKind.SURVEY,
        numerator=11,
        denominator=22,
        answers=(SurveyAnswer(statement="Vi blir hørt", agree=3, answered=11),),
        source="Undersøkelsen i mai",
        source_on=date(2027, 5, 20),
    ),
    EnteredIndicator(id=EnteredId("e4"), school_year="2026/27", code="S1", kind=ValueKind.WORDS, words="Uten kilde"),
)

REFLECTION = Reflection(
    id=ReflectionId("r1"),
    school_year="2026/27",
    round=Round.ANNUAL,
    objections="Flere av målene er videreført.",
    measures=(SchoolMeasure(text="Felles gjennomgang av kriterier", responsible="avdelingsleder", due_on=date(2027, 10, 1)),),
)


def figures_case(**changes: Any) -> FiguresCase:
    """All of it."""
    case = FiguresCase(
        numbers=figures(),
        made_on=date(2027, 6, 22),
        last_year=last_year(),
        entered=ENTERED,
        reflection=REFLECTION,
        text="Skolen har lagt vekt på tidlige samtaler.",
        delivered=4,
        missing=1,
    )
    return replace(case, **changes)
