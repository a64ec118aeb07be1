"""The tally: the flat table that is counted. Derived from the plans by SQL, for the plans a change touched and no others.

The definitions are those of docs/counting.md; `domain.goal_state` says the same for one goal, and a test holds them equal.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from sqlite_utils import Database

from ioplab.domain.grades import GRADE_BANDS
from ioplab.domain.vocabulary import Adaptation
from ioplab.storage.rows import as_list
from ioplab.storage.schema import LEVEL_COLUMNS

COUNTED_TABLES = frozenset({"pupil", "plan", "subject_plan", "goal", "evaluation", "rating", "outcome"})
"""A change in one of these may change the numbers."""

ADAPTATION_BITS = {tag.value: 1 << place for place, tag in enumerate(Adaptation)}
"""Adaptation tags as bits of one whole number, in the vocabulary's order; part of the stored format."""

_TAGS = ", ".join(f"('{name}', {bit})" for name, bit in ADAPTATION_BITS.items())

_BLANKS = ", ".join(str(code) for code in range(0x3001) if chr(code).isspace())
"""What Python's `strip` takes away, for SQLite's `TRIM` knows only the space. None lies above U+3000."""

_BAND = " ".join(f"WHEN p.grade BETWEEN {low} AND {high} THEN '{name}'" for name, (low, high) in GRADE_BANDS.items())


def plans_of(database: Database, pupils: Iterable[str]) -> set[str]:
    """The plans of these pupils."""
    sql = "SELECT id FROM plan WHERE pupil IN (SELECT value FROM json_each(?))"
    return {plan for (plan,) in database.execute(sql, [as_list(pupils)])}


def recount(database: Database, plans: Iterable[str]) -> None:
    """Bring the tally of these plans in step with what is stored. Inside the caller's transaction."""
    database.execute(_STATED)
    waiting = iter(plans)
    while some := list(islice(waiting, _AT_A_TIME)):
        _recount_some(database, as_list(some))


def _recount_some(database: Database, chosen: str) -> None:
    for table in ("tally", "tally_pair"):
        database.execute(f"DELETE FROM {table} WHERE plan IN (SELECT value FROM json_each(?))", [chosen])
    for statement in (_FILL_STATED, _FILL_TALLY, _FILL_TRANSITIONS, _FILL_AGREEMENT):
        database.execute(statement, {"plans": chosen})
    database.execute("DELETE FROM temp.stated")


_AT_A_TIME = 1000
"""Plans; what is said of their goals is held in memory meanwhile."""

# In the statements below CROSS JOIN keeps SQLite to the order written: from the few chosen plans down to what is theirs.
# Left to itself it may begin with all evaluations or outcomes of the vault, even for a single plan.

_STATED = """
CREATE TEMP TABLE IF NOT EXISTS stated (
    subject_plan TEXT, plan TEXT, goal TEXT, round TEXT, scale TEXT, level INTEGER, said INTEGER, ended INTEGER, raters INTEGER,
    from_memory INTEGER, with_criterion INTEGER, carried_over INTEGER)
"""

# The finalised evaluations of the chosen, counted plans; among those of one kind the newest has rank 1.
_FINALISED = """
finalised AS MATERIALIZED (
    SELECT e.id, e.plan, e.kind, e.scale,
           ROW_NUMBER() OVER (PARTITION BY e.plan, e.kind ORDER BY e.finalised_on DESC, e.position) AS rank
    FROM counted CROSS JOIN evaluation AS e ON e.plan = counted.plan WHERE e.finalised_on IS NOT NULL)
"""

_COUNTED = """
counted (plan) AS MATERIALIZED (
    SELECT id FROM plan WHERE status IN ('active', 'closed') AND id IN (SELECT value FROM json_each(:plans)))
"""

# One row per goal and round of the chosen, counted plans: what was said of it, if anything. Beside MIN, SQLite takes the
# other columns from the row that has the least: an outcome is that of the newest evaluation which has one.
_FILL_STATED = f"""
INSERT INTO temp.stated
WITH {_COUNTED}, {_FINALISED},
scales AS MATERIALIZED (SELECT plan, kind, MAX(scale) AS scale FROM finalised GROUP BY plan, kind),
agreed AS MATERIALIZED (
    SELECT f.kind, o.goal, o.level, MIN(f.rank)
    FROM finalised AS f CROSS JOIN outcome AS o ON o.evaluation = f.id GROUP BY f.kind, o.goal),
submitted AS MATERIALIZED (
    SELECT f.kind, r.goal, COUNT(*) AS raters, MAX(r.level) AS level, COUNT(*) = SUM(r.basis IS 'memory') AS from_memory
    FROM finalised AS f CROSS JOIN rating AS r ON r.evaluation = f.id
    WHERE r.submitted_at IS NOT NULL GROUP BY f.kind, r.goal),
rounds (kind) AS (VALUES ('midyear'), ('annual'))
SELECT s.id, s.plan, g.id, rounds.kind, scales.scale,
       CASE WHEN a.goal IS NOT NULL THEN a.level WHEN v.raters = 1 THEN v.level END,
       a.goal IS NOT NULL OR v.raters IS 1,
       g.status = 'ended',
       COALESCE(v.raters, 0),
       COALESCE(v.from_memory, 0),
       TRIM(COALESCE(g.criterion, ''), char({_BLANKS})) <> '',
       g.carried_over_from IS NOT NULL
FROM counted
CROSS JOIN subject_plan AS s ON s.plan = counted.plan
CROSS JOIN goal AS g ON g.subject_plan = s.id
CROSS JOIN rounds
LEFT JOIN agreed AS a ON a.goal = g.id AND a.kind = rounds.kind
LEFT JOIN submitted AS v ON v.goal = g.id AND v.kind = rounds.kind
LEFT JOIN scales ON scales.plan = s.plan AND scales.kind = rounds.kind
"""

_FILL_TALLY = f"""
INSERT INTO tally
WITH
tags (name, bit) AS (VALUES {_TAGS}),
sums AS (
    SELECT subject_plan, round, MAX(scale) AS scale, COUNT(*) AS goals_set, SUM(said AND level IS NULL) AS not_worked_on,
           SUM(NOT said AND NOT ended) AS not_evaluated, SUM(NOT said AND ended) AS ended,
           {", ".join(f"SUM(level IS {level}) AS {name}" for level, name in enumerate(LEVEL_COLUMNS, start=1))},
           SUM(with_criterion) AS with_criterion, SUM(carried_over) AS carried_over,
           SUM(level IS NOT NULL AND raters < 2) AS single_rated, SUM(level IS NOT NULL AND from_memory) AS from_memory
    FROM temp.stated GROUP BY subject_plan, round)
SELECT plan.school_year, t.round, p.id, s.id, s.plan, t.scale, s.subject, CASE {_BAND} END, s.organisation,
       (SELECT COALESCE(SUM(DISTINCT tags.bit), 0) FROM json_each(s.adaptations) AS j JOIN tags ON tags.name = j.value),
       t.goals_set, t.not_worked_on, t.not_evaluated, t.ended, {", ".join(f"t.{name}" for name in LEVEL_COLUMNS)},
       t.with_criterion, t.carried_over, t.single_rated, t.from_memory
FROM sums AS t
CROSS JOIN subject_plan AS s ON s.id = t.subject_plan
CROSS JOIN plan ON plan.id = s.plan
CROSS JOIN pupil AS p ON p.id = plan.pupil
"""

_FILL_TRANSITIONS = """
INSERT INTO tally_pair
SELECT plan.school_year, 'transition', COALESCE(m.level, 0), COALESCE(a.level, 0), a.plan, COUNT(*)
FROM temp.stated AS a
JOIN temp.stated AS m ON m.goal = a.goal AND m.round = 'midyear'
JOIN plan ON plan.id = a.plan
WHERE a.round = 'annual' AND (a.level IS NOT NULL OR m.level IS NOT NULL)
GROUP BY a.plan, m.level, a.level
"""

# Moments carry their zone, so they are compared as microseconds since 1970. SQLite's own functions round to milliseconds.
_SUBMITTED = """unixepoch(substr(r.submitted_at, 1, 19) || substr(r.submitted_at, -6)) * 1000000
           + CASE substr(r.submitted_at, 20, 1) WHEN '.' THEN CAST(substr(r.submitted_at, 21, 6) AS INTEGER) ELSE 0 END"""

# The two earliest levelled ratings of a goal by different people.
_FILL_AGREEMENT = f"""
INSERT INTO tally_pair
WITH {_COUNTED}, {_FINALISED},
given AS (
    SELECT t.rowid AS stated, r.staff, r.level, MIN({_SUBMITTED}) AS at
    FROM finalised AS f
    CROSS JOIN rating AS r ON r.evaluation = f.id
    CROSS JOIN temp.stated AS t ON t.goal = r.goal AND t.round = f.kind AND t.raters > 1
    WHERE r.submitted_at IS NOT NULL AND r.level IS NOT NULL
    GROUP BY t.rowid, r.staff),
ranked AS (
    SELECT stated, LAG(level) OVER earliest AS first, level AS second, ROW_NUMBER() OVER earliest AS place
    FROM given WINDOW earliest AS (PARTITION BY stated ORDER BY at, staff))
SELECT plan.school_year, 'agreement_' || t.round, ranked.first, ranked.second, t.plan, COUNT(*)
FROM ranked
CROSS JOIN temp.stated AS t ON t.rowid = ranked.stated
CROSS JOIN plan ON plan.id = t.plan
WHERE ranked.place = 2
GROUP BY t.plan, t.round, ranked.first, ranked.second
"""
