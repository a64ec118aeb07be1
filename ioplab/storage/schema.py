"""The shape of the database, one migration per version. Migrations are never edited once released, only added.

SQL is written for SQLite; nothing but this package knows that.
"""

from __future__ import annotations

from ioplab.domain.scale import MOST_LEVELS

_V1 = """
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE school (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, name TEXT NOT NULL, municipality TEXT,
    school_start TEXT, school_end TEXT, networks TEXT NOT NULL DEFAULT '[]');
CREATE TABLE staff (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, title TEXT, education TEXT,
    teacher_qualified INTEGER NOT NULL);
CREATE TABLE wheel_task (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, title TEXT NOT NULL, due TEXT NOT NULL, who TEXT NOT NULL, starts TEXT,
    step INTEGER, counting INTEGER NOT NULL, responsible TEXT, done_in TEXT NOT NULL);
CREATE TABLE favourite_goal (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, subject TEXT NOT NULL, text TEXT NOT NULL, criterion TEXT, observe_how TEXT);
CREATE TABLE contribution_request (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, plan TEXT NOT NULL, staff TEXT NOT NULL, kind TEXT NOT NULL, evaluation TEXT,
    subjects TEXT NOT NULL, goals TEXT NOT NULL, issued_on TEXT NOT NULL, due_on TEXT, withdrawn_on TEXT, identity TEXT NOT NULL,
    secret TEXT NOT NULL, merged TEXT NOT NULL, taken TEXT NOT NULL);
CREATE TABLE pupil (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT, birth_year INTEGER,
    grade INTEGER, class_name TEXT, enrolled_on TEXT, strengths TEXT, home_resources TEXT, language_note TEXT, transitions TEXT);
CREATE TABLE expert_assessment (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, needed_by TEXT, received_on TEXT, valid_until TEXT,
    recommendations TEXT NOT NULL);
CREATE TABLE decision (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, kind TEXT NOT NULL, decided_on TEXT, valid_from TEXT,
    valid_to TEXT, case_reference TEXT, best_interests TEXT, consent TEXT, subjects TEXT NOT NULL);
CREATE TABLE measure (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, text TEXT NOT NULL, responsible TEXT, started_on TEXT,
    ended_on TEXT, effect TEXT, ended_reason TEXT);
CREATE TABLE sharing_consent (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, what TEXT NOT NULL, shared_with TEXT NOT NULL,
    given_on TEXT, valid_until TEXT, withdrawn_on TEXT);
CREATE TABLE intensive_training (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, area TEXT NOT NULL, started_on TEXT, ended_on TEXT,
    effect TEXT, next_step TEXT);
CREATE TABLE plan (
    position INTEGER NOT NULL, pupil TEXT NOT NULL, id TEXT PRIMARY KEY, school_year TEXT NOT NULL, kind TEXT NOT NULL,
    status TEXT NOT NULL, activated_on TEXT, responsible TEXT, class_plan_link TEXT, team TEXT NOT NULL, voices TEXT NOT NULL,
    steps_not_needed TEXT NOT NULL DEFAULT '[]', exceptions TEXT NOT NULL DEFAULT '[]',
    quality_check TEXT);
CREATE TABLE conversation (
    position INTEGER NOT NULL, plan TEXT NOT NULL, id TEXT PRIMARY KEY, kind TEXT NOT NULL, stage TEXT, invited_on TEXT,
    held_on TEXT, declined_on TEXT, note TEXT);
CREATE TABLE goal_proposal (
    position INTEGER NOT NULL, plan TEXT NOT NULL, id TEXT PRIMARY KEY, subject TEXT NOT NULL, text TEXT NOT NULL, baseline TEXT,
    criterion TEXT, observe_how TEXT, proposed_by TEXT, proposed_on TEXT, status TEXT NOT NULL);
CREATE TABLE subject_plan (
    position INTEGER NOT NULL, plan TEXT NOT NULL, id TEXT PRIMARY KEY, subject TEXT NOT NULL, curriculum TEXT, content TEXT,
    left_out TEXT, methods TEXT, organisation TEXT, organisation_reason TEXT, adaptations TEXT NOT NULL, material TEXT,
    responsible TEXT, grading TEXT, hours_given TEXT NOT NULL);
CREATE TABLE goal (
    position INTEGER NOT NULL, subject_plan TEXT NOT NULL, id TEXT PRIMARY KEY, text TEXT NOT NULL, baseline TEXT, criterion TEXT,
    expected_level INTEGER, observe_how TEXT, curriculum_refs TEXT NOT NULL, recommendations TEXT NOT NULL,
    carried_over_from TEXT, status TEXT NOT NULL, ended_reason TEXT, revisions TEXT NOT NULL DEFAULT '[]');
CREATE TABLE observation (
    position INTEGER NOT NULL, goal TEXT NOT NULL, id TEXT PRIMARY KEY, staff TEXT, observed_on TEXT, support TEXT, note TEXT);
CREATE TABLE evaluation (
    position INTEGER NOT NULL, plan TEXT NOT NULL, id TEXT PRIMARY KEY, kind TEXT NOT NULL, scale TEXT NOT NULL, due_on TEXT,
    opened_on TEXT, finalised_on TEXT, not_rating TEXT NOT NULL, overview TEXT, access_given TEXT NOT NULL,
    corrections TEXT NOT NULL DEFAULT '[]');
CREATE TABLE rating (
    position INTEGER NOT NULL, evaluation TEXT NOT NULL, goal TEXT NOT NULL, staff TEXT NOT NULL, level INTEGER,
    not_worked_on_reason TEXT, several_settings INTEGER NOT NULL, basis TEXT, evidence_on TEXT, note TEXT, submitted_at TEXT,
    earlier TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (evaluation, goal, staff)) WITHOUT ROWID;
CREATE TABLE outcome (
    position INTEGER NOT NULL, evaluation TEXT NOT NULL, goal TEXT NOT NULL, level INTEGER, not_worked_on_reason TEXT,
    comment TEXT, next_step TEXT, took_part TEXT NOT NULL, PRIMARY KEY (evaluation, goal)) WITHOUT ROWID;
CREATE TABLE pupil_rating (
    position INTEGER NOT NULL, evaluation TEXT NOT NULL, goal TEXT NOT NULL, face INTEGER, words TEXT,
    PRIMARY KEY (evaluation, goal)) WITHOUT ROWID;

-- One index per way down the tree; rating, outcome and pupil_rating are found by their own keys. Some carry more columns than
-- they are searched by: what indicators ask for, so that counting need not read the rows themselves, which are long.
CREATE INDEX expert_assessment_of_pupil ON expert_assessment (pupil);
CREATE INDEX decision_of_pupil ON decision (pupil);
CREATE INDEX measure_of_pupil ON measure (pupil);
CREATE INDEX sharing_consent_of_pupil ON sharing_consent (pupil);
CREATE INDEX intensive_training_of_pupil ON intensive_training (pupil);
CREATE INDEX plan_of_pupil ON plan (pupil, school_year);
CREATE INDEX conversation_of_plan ON conversation (plan, kind, stage, held_on, invited_on, declined_on);
CREATE INDEX subject_plan_of_plan ON subject_plan (plan, organisation);
CREATE INDEX goal_of_subject_plan ON goal (subject_plan);
CREATE INDEX observation_of_goal ON observation (goal);
CREATE INDEX goal_proposal_of_plan ON goal_proposal (plan);
CREATE INDEX evaluation_of_plan ON evaluation (plan, kind, finalised_on);

-- What indicators begin with: the plans of a year, and the decisions that hold on a day.
CREATE INDEX plan_of_year ON plan (school_year, status, id, pupil, kind, activated_on);
CREATE INDEX decision_in_time ON decision (kind, valid_from, valid_to, decided_on, pupil);

-- The audit: one row per change, who did what when. `as_of` is how old the data is, which for an import is the file's age.
CREATE TABLE change (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, as_of TEXT NOT NULL, person TEXT NOT NULL, operation TEXT NOT NULL, target TEXT,
    reverts INTEGER);
CREATE INDEX change_of_target ON change (target);
-- The history: how each row that a change touched looked before; NULL where there was none.
CREATE TABLE history (
    change INTEGER NOT NULL, entity TEXT NOT NULL, key TEXT NOT NULL, before TEXT);
CREATE INDEX history_of_row ON history (entity, key, change);
CREATE INDEX history_of_change ON history (change);
"""

LEVEL_COLUMNS = tuple(f"y{level}" for level in range(1, MOST_LEVELS + 1))
"""Columns of the tally: goals evaluated at each level."""

_V1_TALLY = f"""
-- The tally: what is counted, one row per subject plan and round of a counted plan, kept in step by every change.
-- Counting reads nothing else; pupils come first so that their goals lie together.
CREATE TABLE tally (
    school_year TEXT NOT NULL, round TEXT NOT NULL, pupil TEXT NOT NULL, subject_plan TEXT NOT NULL, plan TEXT NOT NULL,
    scale TEXT, subject TEXT NOT NULL, grade_band TEXT, organisation TEXT, adaptations INTEGER NOT NULL,
    goals_set INTEGER NOT NULL, not_worked_on INTEGER NOT NULL, not_evaluated INTEGER NOT NULL, ended INTEGER NOT NULL,
    {", ".join(f"{name} INTEGER NOT NULL" for name in LEVEL_COLUMNS)},
    with_criterion INTEGER NOT NULL, carried_over INTEGER NOT NULL, single_rated INTEGER NOT NULL, from_memory INTEGER NOT NULL,
    PRIMARY KEY (school_year, round, pupil, subject_plan)) WITHOUT ROWID;
CREATE INDEX tally_of_plan ON tally (plan);
-- Pairs of levels to be counted: two people's ratings of one goal (`agreement`), or mid-year to annual (`transition`).
-- `first` or `second` is 0 where a goal was not evaluated in that round. What is counted comes first, so that it lies together.
CREATE TABLE tally_pair (
    school_year TEXT NOT NULL, kind TEXT NOT NULL, first INTEGER NOT NULL, second INTEGER NOT NULL, plan TEXT NOT NULL,
    goals INTEGER NOT NULL, PRIMARY KEY (school_year, kind, first, second, plan)) WITHOUT ROWID;
CREATE INDEX tally_pair_of_plan ON tally_pair (plan);
"""

_BELOW_A_PUPIL = (
    ("plan", "pupil"),
    ("expert_assessment", "pupil"),
    ("decision", "pupil"),
    ("measure", "pupil"),
    ("sharing_consent", "pupil"),
    ("intensive_training", "pupil"),
    ("conversation", "plan"),
    ("subject_plan", "plan"),
    ("goal_proposal", "plan"),
    ("evaluation", "plan"),
    ("goal", "subject_plan"),
    ("observation", "goal"),
    ("contribution_request", "plan"),
)
"""Which rows of version 1 were about a pupil by way of what, owners first."""

_WHOSE = "".join(
    f"""
INSERT OR IGNORE INTO whose SELECT '{table}', one.id, whose.pupil FROM (
    SELECT id, {parent} AS parent FROM {table}
    UNION SELECT key, before ->> '$.{parent}' FROM history WHERE entity = '{table}' AND before IS NOT NULL
) AS one JOIN whose ON whose.entity = '{parent}' AND whose.key = one.parent;"""
    for table, parent in _BELOW_A_PUPIL
)

_V2 = f"""
-- The audit says more: what of it (which language, which file; never a name), and which pupils each change was about.
ALTER TABLE change ADD COLUMN detail TEXT;
CREATE TABLE change_pupil (pupil TEXT NOT NULL, change INTEGER NOT NULL, PRIMARY KEY (pupil, change)) WITHOUT ROWID;
CREATE INDEX change_pupil_of_change ON change_pupil (change);

-- Whose each row was, by the rows there are and for what has been deleted by the history.
CREATE TEMP TABLE whose (entity TEXT NOT NULL, key TEXT NOT NULL, pupil TEXT NOT NULL, PRIMARY KEY (entity, key)) WITHOUT ROWID;
INSERT INTO whose SELECT 'pupil', id, id FROM pupil UNION SELECT 'pupil', key, key FROM history WHERE entity = 'pupil';
{_WHOSE}
INSERT OR IGNORE INTO change_pupil
    SELECT whose.pupil, h.change FROM history AS h JOIN whose ON whose.entity = h.entity AND whose.key = h.key;
INSERT OR IGNORE INTO change_pupil
    SELECT whose.pupil, h.change FROM history AS h
    JOIN whose ON whose.entity = 'evaluation' AND whose.key = substr(h.key, 1, instr(h.key, '/') - 1)
    WHERE h.entity IN ('rating', 'outcome', 'pupil_rating');
INSERT OR IGNORE INTO change_pupil
    SELECT whose.pupil, c.id FROM change AS c JOIN whose ON whose.key = c.target;
DROP TABLE temp.whose;
"""

_V3 = """
-- What a principal keeps beside the counted numbers; no pupil stands in it.
CREATE TABLE entered_indicator (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, school_year TEXT NOT NULL, code TEXT NOT NULL, kind TEXT NOT NULL, title TEXT,
    numerator INTEGER, denominator INTEGER, amount REAL, unit TEXT, words TEXT, answers TEXT NOT NULL DEFAULT '[]', source TEXT,
    source_on TEXT, note TEXT);
CREATE TABLE snapshot (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, school_year TEXT NOT NULL, round TEXT NOT NULL, counting TEXT NOT NULL,
    due_on TEXT NOT NULL, frozen_at TEXT NOT NULL, frozen_by TEXT NOT NULL, is_combined INTEGER NOT NULL, plans INTEGER NOT NULL,
    content TEXT NOT NULL, digest TEXT NOT NULL);
CREATE TABLE reflection (
    position INTEGER NOT NULL, id TEXT PRIMARY KEY, school_year TEXT NOT NULL, round TEXT NOT NULL,
    schools TEXT NOT NULL DEFAULT '', numbers_read_on TEXT, numbers_read_by TEXT, objections TEXT,
    measures TEXT NOT NULL DEFAULT '[]', text TEXT);
"""

MIGRATIONS: tuple[str, ...] = (_V1 + _V1_TALLY, _V2, _V3)
"""Script number n brings a database from version n to n + 1. Released ones stay as they are: what is new is one of its own, last.

A script is SQL whose statements end with a semicolon; texts and triggers in it hold none. What it gives stored rows in a new
column is the default of the field in its dataclass, for so are rows of the history read that lack it.
"""

VERSION = len(MIGRATIONS)
"""The version this program writes; kept in the database as `user_version`."""
