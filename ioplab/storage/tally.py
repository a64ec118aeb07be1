"""The tally: the flat table that is counted. Derived from the plans by SQL, for the plans a change touched and no others.

The definitions are those of docs/counting.md; `domain.goal_state` says the same for one goal, and a test holds them equal.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils import Database

from ioplab.domain.vocabulary import Adaptation
from ioplab.storage.rows import as_list
from ioplab.storage.schema import LEVEL_COLUMNS

COUNTED_TABLES = frozenset({"pupil", "plan", "subject_plan", "goal", "evaluation", "rating", "outcome"})
"""A change in one of these may change the numbers."""

ADAPTATION_BITS = {tag.value: 1 << place for place, tag in enumerate(Adaptation)}
"""Adaptation tags as bits of one whole number, in the vocabulary's order; part of the stored format."""

_TAGS = ", ".join(f"('{name}', {bit})" for name, bit in ADAPTATION_BITS.items())

GRADE_BANDS = {"1-4": (1, 4), "5-7": (5, 7), "8-10": (8, 10), "11-13": (11, 13)}

_BAND = " ".join(f"WHEN p.grade BETWEEN {low} AND {high} THEN '{name}'" for name, (low, high) in GRADE_BANDS.items())


def plans_of(database: Database, pupils: Iterable[str]) -> set[str]:
    """The plans of these pupils."""
    sql = "SELECT id FROM plan WHERE pupil IN (SELECT value FROM json_each(?))"
    return {plan for (plan,) in database.execute(sql, [as_list(pupils)])}


def recount(database: Database, plans: Iterable[str]) -> None:
    """Bring the tally of these plans in step with what is stored. Inside the caller's transaction."""
    chosen = as_list(plans)
    database.execute(_STATED)
    database.execute("DELETE FROM temp.stated")
    for table in ("tally", "tally_pair"):
        database.execute(f"DELETE FROM {table} WHERE plan IN (SELECT value FROM json_each(?))", [chosen])
    for statement in (_FILL_STATED, _FILL_TALLY, _FILL_TRANSITIONS, _FILL_AGREEMENT):
        database.execute(statement, {"plans": chosen})
    database.execute("DELETE FROM temp.stated")


_STATED = """
CREATE TEMP TABLE IF NOT EXISTS stated (
    subject_plan TEXT, plan TEXT, goal TEXT, round TEXT, scale TEXT, level INTEGER, said INTEGER, ended INTEGER, raters INTEGER,
    from_memory INTEGER, with_criterion INTEGER, carried_over INTEGER)
"""

# One row per goal and round of the chosen, counted plans: what was said of it, if anything.
_FILL_STATED = """
INSERT INTO temp.stated
WITH
counted (plan) AS MATERIALIZED (
    SELECT id FROM plan WHERE status IN ('active', 'closed') AND id IN (SELECT value FROM json_each(:plans))),
finalised AS MATERIALIZED (
    SELECT e.id, e.plan, e.kind, e.scale, e.finalised_on
    FROM evaluation AS e JOIN counted USING (plan) WHERE e.finalised_on IS NOT NULL),
scales AS MATERIALIZED (SELECT plan, kind, MAX(scale) AS scale FROM finalised GROUP BY plan, kind),
agreed AS MATERIALIZED (
    SELECT kind, goal, level FROM (
        SELECT f.kind, o.goal, o.level,
               ROW_NUMBER() OVER (PARTITION BY f.kind, o.goal ORDER BY f.finalised_on DESC, f.id) AS place
        FROM finalised AS f JOIN outcome AS o ON o.evaluation = f.id)
    WHERE place = 1),
submitted AS MATERIALIZED (
    SELECT f.kind, r.goal, COUNT(*) AS raters, MAX(r.level) AS level, COUNT(*) = SUM(r.basis IS 'memory') AS from_memory
    FROM finalised AS f JOIN rating AS r ON r.evaluation = f.id
    WHERE r.submitted_at IS NOT NULL GROUP BY f.kind, r.goal),
rounds (kind) AS (VALUES ('midyear'), ('annual'))
SELECT s.id, s.plan, g.id, rounds.kind, scales.scale,
       CASE WHEN a.goal IS NOT NULL THEN a.level WHEN v.raters = 1 THEN v.level END,
       a.goal IS NOT NULL OR v.raters IS 1,
       g.status = 'ended',
       COALESCE(v.raters, 0),
       COALESCE(v.from_memory, 0),
       TRIM(COALESCE(g.criterion, ''), char(9, 10, 11, 12, 13, 32, 160)) <> '',
       g.carried_over_from IS NOT NULL
FROM counted
JOIN subject_plan AS s ON s.plan = counted.plan
JOIN goal AS g ON g.subject_plan = s.id
CROSS JOIN rounds
LEFT JOIN agreed AS a ON a.goal = g.id AND a.kind = rounds.kind
LEFT JOIN submitted AS v ON v.goal = g.id AND v.kind = rounds.kind
LEFT JOIN scales ON scales.plan = s.plan AND scales.kind = rounds.kind
"""

_FILL_TALLY = f"""
INSERT INTO tally
WITH tags (name, bit) AS (VALUES {_TAGS})
SELECT plan.school_year, t.round, plan.pupil, s.id, s.plan, MAX(t.scale), s.subject, CASE {_BAND} END, s.organisation,
       (SELECT COALESCE(SUM(DISTINCT tags.bit), 0) FROM json_each(s.adaptations) AS j JOIN tags ON tags.name = j.value),
       COUNT(*), SUM(t.said AND t.level IS NULL), SUM(NOT t.said AND NOT t.ended), SUM(NOT t.said AND t.ended),
       {", ".join(f"SUM(t.level IS {level})" for level in range(1, len(LEVEL_COLUMNS) + 1))},
       SUM(t.with_criterion), SUM(t.carried_over), SUM(t.level IS NOT NULL AND t.raters < 2),
       SUM(t.level IS NOT NULL AND t.from_memory)
FROM temp.stated AS t
JOIN subject_plan AS s ON s.id = t.subject_plan
JOIN plan ON plan.id = s.plan
JOIN pupil AS p ON p.id = plan.pupil
GROUP BY s.id, t.round
"""

_FILL_TRANSITIONS = """
INSERT INTO tally_pair
SELECT plan.school_year, 'transition', a.subject_plan, a.plan, COALESCE(m.level, 0), COALESCE(a.level, 0), COUNT(*)
FROM temp.stated AS a
JOIN temp.stated AS m ON m.goal = a.goal AND m.round = 'midyear'
JOIN plan ON plan.id = a.plan
WHERE a.round = 'annual' AND (a.level IS NOT NULL OR m.level IS NOT NULL)
GROUP BY a.subject_plan, 5, 6
"""

# The two earliest levelled ratings of a goal by different people; moments carry their zone, so they are compared as days.
_FILL_AGREEMENT = """
INSERT INTO tally_pair
WITH
counted (plan, school_year) AS MATERIALIZED (
    SELECT id, school_year FROM plan WHERE status IN ('active', 'closed') AND id IN (SELECT value FROM json_each(:plans))),
given AS (
    SELECT counted.school_year, e.plan, e.kind, r.goal, r.staff, r.level, MIN(julianday(r.submitted_at)) AS at
    FROM counted JOIN evaluation AS e ON e.plan = counted.plan JOIN rating AS r ON r.evaluation = e.id
    WHERE e.finalised_on IS NOT NULL AND r.submitted_at IS NOT NULL AND r.level IS NOT NULL
    GROUP BY e.kind, r.goal, r.staff),
ranked AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY kind, goal ORDER BY at, staff) AS place FROM given),
pairs AS (
    SELECT school_year, plan, kind, goal,
           MAX(level) FILTER (WHERE place = 1) AS first, MAX(level) FILTER (WHERE place = 2) AS second
    FROM ranked WHERE place <= 2 GROUP BY kind, goal HAVING COUNT(*) = 2)
SELECT pairs.school_year, 'agreement_' || pairs.kind, g.subject_plan, pairs.plan, pairs.first, pairs.second, COUNT(*)
FROM pairs JOIN goal AS g ON g.id = pairs.goal
GROUP BY g.subject_plan, pairs.kind, pairs.first, pairs.second
"""
