"""The attainment table as one would write it without a tally: the plans' own tables joined, one statement per cut.

What counting is measured against. It looks at agreed outcomes alone, which is all that the made-up pupils have.
"""

from __future__ import annotations

from typing import Any

from sqlite_utils import Database

from ioplab.analysis.attainment import ATTAINED, CutCounts, order
from ioplab.domain.scale import MasteryScale
from ioplab.storage.tally import GRADE_BANDS

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
    """The attainment of one round, all cuts."""
    return order(row for cut in _CUTS for row in one_kind_of_cut(database, cut, year, kind, scale))


def one_kind_of_cut(database: Database, cut: tuple[str, ...], year: str, kind: str, scale: MasteryScale) -> list[CutCounts]:
    """The attainment of one round by some columns."""
    found = database.execute(_sql(cut, scale), {"year": year, "round": kind})
    return [_counts(cut, dict(row), [str(level) for level in scale.numbers]) for row in found]


def _sql(cut: tuple[str, ...], scale: MasteryScale) -> str:
    by = "".join(f", {name}" for name in cut)
    columns = "".join(f", {_COLUMNS[name]} AS {name}" for name in cut)
    tags = ", json_each(subject_plan.adaptations) AS tag" if "adaptation" in cut else ""
    known = "".join(f" AND {_COLUMNS[name]} IS NOT NULL" for name in cut)
    levels = {str(level): f"SUM(outcome.level IS {level})" for level in scale.numbers}
    levels[ATTAINED] = f"COALESCE(SUM(outcome.level >= {scale.attained_from}), 0)"
    sums = ", ".join(
        f"SUM(y_{level}) AS y_{level}, SUM(n * y_{level}) AS ny_{level}, SUM(y_{level} * y_{level}) AS yy_{level},"
        f" TOTAL(1.0 * y_{level} / n) AS p_{level}, TOTAL((1.0 * y_{level} / n) * (1.0 * y_{level} / n)) AS pp_{level}"
        for level in levels
    )
    return f"""
SELECT SUM(n > 0) AS pupils, SUM(goals_set) AS goals_set, SUM(n) AS goals_evaluated, SUM(not_worked_on) AS not_worked_on,
       SUM(not_evaluated) AS not_evaluated, SUM(ended) AS ended, SUM(n * n) AS nn, {sums}{by}
FROM (
    SELECT plan.pupil{columns}, COUNT(*) AS goals_set, COUNT(outcome.level) AS n,
           SUM(outcome.goal IS NOT NULL AND outcome.level IS NULL) AS not_worked_on,
           SUM(outcome.goal IS NULL AND goal.status <> 'ended') AS not_evaluated,
           SUM(outcome.goal IS NULL AND goal.status = 'ended') AS ended,
           {", ".join(f"{expression} AS y_{level}" for level, expression in levels.items())}
    FROM plan
    JOIN pupil ON pupil.id = plan.pupil
    JOIN subject_plan ON subject_plan.plan = plan.id
    JOIN goal ON goal.subject_plan = subject_plan.id
    LEFT JOIN evaluation ON evaluation.plan = plan.id AND evaluation.kind = :round AND evaluation.finalised_on IS NOT NULL
    LEFT JOIN outcome ON outcome.evaluation = evaluation.id AND outcome.goal = goal.id
    {tags}
    WHERE plan.school_year = :year AND plan.status IN ('active', 'closed'){known}
    GROUP BY plan.pupil{by})
{f"GROUP BY {', '.join(cut)}" if cut else ""}
"""  # noqa: S608 - our own names


def _counts(cut: tuple[str, ...], row: dict[str, Any], levels: list[str]) -> CutCounts:
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
