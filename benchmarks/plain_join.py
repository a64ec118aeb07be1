"""The attainment table as one would write it without a tally: the plans' own tables joined, one statement per cut.

What counting is measured against. It looks at agreed outcomes alone, which is all that the made-up pupils have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from ioplab.analysis.attainment import ATTAINED, CutCounts, order
from ioplab.domain.grades import GRADE_BANDS
from ioplab.domain.scale import MasteryScale

_BANDS = " ".join(f"WHEN pupil.grade BETWEEN {low} AND {high} THEN '{name}'" for name, (low, high) in GRADE_BANDS.items())
_COLUMNS = {
    "subject": "subject_plan.subject",
    "grade_band": f"CASE {_BANDS} END",
    "organisation": "subject_plan.organisation",
    "adaptation": "tag.value",
}
_CUTS = (
    (),
    ("subject",),
    ("grade_band",),
    ("organisation",),
    ("adaptation",),
    ("subject", "organisation"),
    ("subject", "adaptation"),
)


def attainment(database: Database, year: str, kind: str, scale: MasteryScale) -> tuple[CutCounts, ...]:
    """The attainment of one round, a join for each kind of cut."""
    which = {"year": year, "round": kind}
    return order(_counts(cut, row, scale) for cut in _CUTS for row in database.execute(_sql(cut, scale, _join(cut)), which))


def attainment_kept(database: Database, year: str, kind: str, scale: MasteryScale) -> tuple[CutCounts, ...]:
    """The same from one join, kept in memory as long as it takes to cut it."""
    joined = _join(("subject", "grade_band", "organisation"), "subject_plan.adaptations")
    database.execute(f"CREATE TEMP TABLE joined AS {joined}", {"year": year, "round": kind})
    kept = "SELECT * FROM temp.joined WHERE TRUE"
    tagged = "SELECT joined.*, tag.value AS adaptation FROM temp.joined, json_each(joined.adaptations) AS tag WHERE TRUE"
    try:
        return order(
            _counts(cut, row, scale)
            for cut in _CUTS
            for row in database.execute(_sql(cut, scale, tagged if "adaptation" in cut else kept))
        )
    finally:
        database.execute("DROP TABLE temp.joined")


def _join(cut: tuple[str, ...], *more: str) -> str:
    """One row per goal and, when cut by them, per tag."""
    columns = "".join(f", {column}" for column in (*(f"{_COLUMNS[name]} AS {name}" for name in cut), *more))
    tags = ", json_each(subject_plan.adaptations) AS tag" if "adaptation" in cut else ""
    return f"""
    SELECT plan.pupil, goal.status, outcome.goal, outcome.level{columns}
    FROM plan
    JOIN pupil ON pupil.id = plan.pupil
    JOIN subject_plan ON subject_plan.plan = plan.id
    JOIN goal ON goal.subject_plan = subject_plan.id
    LEFT JOIN evaluation ON evaluation.plan = plan.id AND evaluation.kind = :round AND evaluation.finalised_on IS NOT NULL
    LEFT JOIN outcome ON outcome.evaluation = evaluation.id AND outcome.goal = goal.id
    {tags}
    WHERE plan.school_year = :year AND plan.status IN ('active', 'closed')
"""  # noqa: S608 - our own names


def _sql(cut: tuple[str, ...], scale: MasteryScale, goals: str) -> str:
    by = "".join(f", {name}" for name in cut)
    known = "".join(f" AND {name} IS NOT NULL" for name in cut)
    levels = {str(level): f"SUM(level IS {level})" for level in scale.numbers}
    levels[ATTAINED] = f"COALESCE(SUM(level >= {scale.attained_from}), 0)"
    sums = ", ".join(
        f"SUM(y_{level}) AS y_{level}, SUM(n * y_{level}) AS ny_{level}, SUM(y_{level} * y_{level}) AS yy_{level},"
        f" TOTAL(1.0 * y_{level} / n) AS p_{level}, TOTAL((1.0 * y_{level} / n) * (1.0 * y_{level} / n)) AS pp_{level}"
        for level in levels
    )
    return f"""
SELECT SUM(n > 0) AS pupils, SUM(goals_set) AS goals_set, SUM(n) AS goals_evaluated, SUM(not_worked_on) AS not_worked_on,
       SUM(not_evaluated) AS not_evaluated, SUM(ended) AS ended, SUM(n * n) AS nn, {sums}{by}
FROM (
    SELECT pupil{by}, COUNT(*) AS goals_set, COUNT(level) AS n, SUM(goal IS NOT NULL AND level IS NULL) AS not_worked_on,
           SUM(goal IS NULL AND status <> 'ended') AS not_evaluated, SUM(goal IS NULL AND status = 'ended') AS ended,
           {", ".join(f"{expression} AS y_{level}" for level, expression in levels.items())}
    FROM ({goals}{known})
    GROUP BY pupil{by})
{f"GROUP BY {', '.join(cut)}" if cut else ""}
"""  # noqa: S608 - our own names


def _counts(cut: tuple[str, ...], row: Mapping[str, Any], scale: MasteryScale) -> CutCounts:
    levels = [str(level) for level in scale.numbers]
    m, n = row["pupils"], row["goals_evaluated"]
    return CutCounts(
        cut={name: row[name] for name in cut},
        pupils=m,
        goals_set=row["goals_set"],
        goals_evaluated=n,
        not_worked_on=row["not_worked_on"],
        not_evaluated=row["not_evaluated"],
        ended=row["ended"],
        levels={level: row[f"y_{level}"] for level in levels},
        pupil_shares={level: (row[f"p_{level}"], row[f"pp_{level}"]) for level in levels},
        moments={
            level: (m, n, row[f"y_{level}"], row["nn"], row[f"ny_{level}"], row[f"yy_{level}"]) for level in (*levels, ATTAINED)
        },
    )
