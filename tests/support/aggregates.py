"""Aggregates counted the slow way, pupil by pupil, from how many goals each pupil has at each level."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st

from ioplab.analysis.aggregate import (
    Aggregate,
    Ambition,
    Delivered,
    Indicator,
    Issuer,
    RoleResources,
    Transition,
    agreement_of,
)
from ioplab.analysis.attainment import ATTAINED, CutCounts, Moments

LEVELS = (1, 2, 3, 4)
ATTAINED_FROM = 4

Pupil = tuple[int, ...]
"""How many evaluated goals the pupil has at each level, lowest first."""

pupils = st.tuples(*[st.integers(0, 4)] * len(LEVELS))


def pairs(counted: Sequence[Pupil], levels: Sequence[int]) -> list[tuple[int, int]]:
    """Per pupil with evaluated goals: how many, and how many of them at these levels."""
    return [(sum(pupil), sum(pupil[level - 1] for level in levels)) for pupil in counted if sum(pupil)]


def moments(counted: Sequence[tuple[int, int]]) -> Moments:
    """[m, Σn, Σy, Σn², Σny, Σy²], written out."""
    n = [goals for goals, _ in counted]
    y = [reached for _, reached in counted]
    ny = [goals * reached for goals, reached in counted]
    return (len(counted), sum(n), sum(y), sum(one**2 for one in n), sum(ny), sum(one**2 for one in y))


def a_cut(counted: Sequence[Pupil], cut: Mapping[str, str] | None = None, /, **changes: Any) -> CutCounts:
    """The counts of pupils, as docs/counting.md says."""
    by_level = {str(level): pairs(counted, [level]) for level in LEVELS}
    attained = [level for level in LEVELS if level >= ATTAINED_FROM]
    evaluated = sum(map(sum, counted))
    found = {
        "cut": cut or {},
        "pupils": len(pairs(counted, [])),
        "goals_set": evaluated,
        "goals_evaluated": evaluated,
        "not_worked_on": 0,
        "not_evaluated": 0,
        "ended": 0,
        "levels": {level: sum(y for _, y in of_pupils) for level, of_pupils in by_level.items()},
        "pupil_shares": {
            level: (sum(y / n for n, y in of_pupils), sum((y / n) ** 2 for n, y in of_pupils))
            for level, of_pupils in by_level.items()
        },
        "moments": {
            **{level: moments(of_pupils) for level, of_pupils in by_level.items()},
            ATTAINED: moments(pairs(counted, attained)),
        },
    }
    return CutCounts(**{**found, **changes})


AMBITION = Ambition(with_criterion=0, carried_over=0, at_top=0, single_rated=0, from_memory=0)
NO_PAIRS = ((0, 0, 0, 0),) * len(LEVELS)


def an_aggregate(name: str = "a", counted: Sequence[Pupil] = ((0, 1, 1, 2),), /, **changes: Any) -> Aggregate:
    """What one vault issues: the pupils counted in all, in Norwegian, and in Norwegian in a group."""
    cuts: tuple[dict[str, str], ...] = ({}, {"subject": "NOR"}, {"subject": "NOR", "organisation": "group"})
    issued = {
        "file_id": f"file-{name}",
        "revision": 1,
        "created_at": datetime(2027, 6, 20, 12, tzinfo=UTC),
        "counted_on": date(2027, 6, 20),
        "issuer": Issuer(id=f"vault-{name}", name=f"Lærer {name}", school_id="school", school="Fjellbekk", municipality="Vik"),
        "school_year": "2026/27",
        "round": "annual",
        "scale": "ioplab-mastery/1",
        "scale_levels": LEVELS,
        "attained_from": ATTAINED_FROM,
        "plan_ids": tuple(f"plan-{name}-{number}" for number in range(len(counted))),
        "attainment": tuple(a_cut(counted, cut) for cut in cuts),
        "transitions": (Transition(from_=2, to=3, goals=1), Transition(from_=None, to=4, goals=2)),
        "agreement": agreement_of(((1, 0, 0, 0), (0, 2, 1, 0), (0, 0, 3, 0), (1, 0, 0, 4))),
        "ambition": Ambition(with_criterion=5, carried_over=1, at_top=1, single_rated=2, from_memory=3),
        "indicators": (
            Indicator(id="P3", numerator=2, denominator=3, counted_on=date(2027, 6, 18)),
            Indicator(id="P8", numerator=1, denominator=3, counted_on=date(2027, 6, 18), invited=3, declined=1),
        ),
        "resources": (RoleResources(role="teacher", hours_granted=114.0, hours_given=100.5),),
    }
    return Aggregate(**{**issued, **changes})


def delivered(aggregate: Aggregate, name: str | None = None) -> Delivered:
    """The aggregate as it came, in a file named after its issuer."""
    return Delivered(
        name=name or f"{aggregate.issuer.id}.iopagg", public_key=f"key of {aggregate.issuer.id}", aggregate=aggregate
    )
