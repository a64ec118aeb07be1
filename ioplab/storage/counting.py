"""Counting by the database: attainment over the tally, indicators over the plans. Exactly as docs/counting.md says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlite_utils import Database

from ioplab.analysis.aggregate import (
    Ambition,
    Counted,
    Indicator,
    RoleResources,
    Transition,
    agreement_of,
    order_transitions,
)
from ioplab.analysis.attainment import ATTAINED, CutCounts, order
from ioplab.catalogues import default_scale, scales
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ASSISTANT_ROLES, TEACHER_ROLES, Organisation, Round
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.storage.rows import as_list
from ioplab.storage.tally import ADAPTATION_BITS

Parameters = dict[str, Any]

_CUTS = (
    (),
    ("subject",),
    ("grade_band",),
    ("organisation",),
    ("adaptation",),
    ("subject", "organisation"),
    ("subject", "adaptation"),
)


def count(database: Database, year: SchoolYear, kind: Round) -> Counted:
    """All numbers of one round of one school year.

    Raises:
        UserError: the round's evaluations use more than one mastery scale, or one that is not installed.
    """
    scale = _scale(database, year, kind)
    which = {"year": year.label, "round": kind.value}
    return Counted(
        attainment=attainment(database, year, kind, scale),
        transitions=_transitions(database, year, scale) if kind is Round.ANNUAL else (),
        agreement=agreement_of(_agreement_table(database, scale, which)),
        ambition=_ambition(database, scale, which),
        indicators=_indicators(database, year),
        resources=_resources(database, year),
        scale_ids=(scale.id,),
        plan_ids=_plan_ids(database, year),
    )


def attainment(database: Database, year: SchoolYear, kind: Round, scale: MasteryScale) -> tuple[CutCounts, ...]:
    """How the goals of one round came out, in every cut."""
    which = {"year": year.label, "round": kind.value}
    return order(row for cut in _CUTS for row in _attainment(database, cut, scale, which))


def _scale(database: Database, year: SchoolYear, kind: Round) -> MasteryScale:
    used = _scales_used(database, year, [kind])
    if len(used) > 1:
        raise UserError(
            tr("Evalueringene bruker ulike mestringsskalaer: {scales}.").format(scales=", ".join(used)),
            advice=tr("Kategoriene betyr ikke det samme, så de kan ikke legges sammen."),
        )
    if not used:
        return default_scale()
    if used[0] not in scales():
        raise UserError(tr("Mestringsskalaen «{scale}» er ikke installert.").format(scale=used[0]))
    return scales()[used[0]]


def _scales_used(database: Database, year: SchoolYear, rounds: Iterable[Round]) -> list[str]:
    """Asked of the evaluations and not of the tally, which knows one scale for all evaluations of a plan's round."""
    sql = """
        SELECT DISTINCT evaluation.scale FROM plan JOIN evaluation ON evaluation.plan = plan.id
        WHERE plan.school_year = ? AND plan.status IN ('active', 'closed') AND evaluation.finalised_on IS NOT NULL
          AND evaluation.kind IN (SELECT value FROM json_each(?))
        ORDER BY evaluation.scale
    """
    return [scale for (scale,) in database.execute(sql, [year.label, as_list(one.value for one in rounds)])]


def _plan_ids(database: Database, year: SchoolYear) -> tuple[str, ...]:
    sql = "SELECT id FROM plan WHERE school_year = ? AND status IN ('active', 'closed') ORDER BY id"
    return tuple(plan for (plan,) in database.execute(sql, [year.label]))


def _attainment(database: Database, cut: tuple[str, ...], scale: MasteryScale, which: Parameters) -> list[CutCounts]:
    """One kind of cut: first each pupil's own counts, which lie together in the tally, then the sums over pupils."""
    levels = [str(level) for level in scale.numbers]
    sql = _attainment_sql(cut, scale)
    found = []
    for row in database.execute(sql, which):
        values = dict(row)
        found.append(
            CutCounts(
                cut={name: values[name] for name in cut},
                pupils=values["pupils"],
                goals_set=values["goals_set"],
                goals_evaluated=values["goals_evaluated"],
                not_worked_on=values["not_worked_on"],
                not_evaluated=values["not_evaluated"],
                ended=values["ended"],
                levels={level: values[f"y_{level}"] for level in levels},
                pupil_shares={level: (values[f"p_{level}"], values[f"pp_{level}"]) for level in levels},
                moments={
                    level: (
                        values["pupils"],
                        values["goals_evaluated"],
                        values[f"y_{level}"],
                        values["nn"],
                        values[f"ny_{level}"],
                        values[f"yy_{level}"],
                    )
                    for level in (*levels, ATTAINED)
                },
            )
        )
    return found


def _attainment_sql(cut: tuple[str, ...], scale: MasteryScale) -> str:
    columns = {level: f"y{level}" for level in scale.numbers}
    attained = [column for level, column in columns.items() if level >= scale.attained_from]
    own = {str(level): f"SUM({column})" for level, column in columns.items()}
    own[ATTAINED] = f"SUM({' + '.join(attained)})"
    groups = "".join(f", {name}" for name in cut)
    tags = ", ".join(f"('{name}', {bit})" for name, bit in ADAPTATION_BITS.items())
    source = "tally"
    if "adaptation" in cut:
        source = f"tally JOIN (SELECT column1 AS adaptation, column2 AS bit FROM (VALUES {tags})) ON adaptations & bit"
    known = "".join(f" AND {name} IS NOT NULL" for name in cut if name != "adaptation")
    sums = ",\n".join(
        f"SUM(y_{level}) AS y_{level}, SUM(n * y_{level}) AS ny_{level}, SUM(y_{level} * y_{level}) AS yy_{level}"
        for level in own
    )
    shares = ",\n".join(
        f"TOTAL(1.0 * y_{level} / n) AS p_{level}, TOTAL((1.0 * y_{level} / n) * (1.0 * y_{level} / n)) AS pp_{level}"
        for level in columns
    )
    # The tally lies in the order of pupils. Told to go by pupil first, SQLite sorts one pupil's few rows at a time; left to
    # itself it would hold all pupils' rows in memory to sort them.
    return f"""
SELECT {"".join(f"{name}, " for name in cut)}
       SUM(n > 0) AS pupils, SUM(goals_set) AS goals_set, SUM(n) AS goals_evaluated, SUM(not_worked_on) AS not_worked_on,
       SUM(not_evaluated) AS not_evaluated, SUM(ended) AS ended, SUM(n * n) AS nn,
{sums},
{shares}
FROM (
    SELECT pupil{groups}, SUM(goals_set) AS goals_set, SUM(not_worked_on) AS not_worked_on,
           SUM(not_evaluated) AS not_evaluated, SUM(ended) AS ended, SUM({" + ".join(columns.values())}) AS n,
           {", ".join(f"{expression} AS y_{level}" for level, expression in own.items())}
    FROM (SELECT pupil{groups}, goals_set, not_worked_on, not_evaluated, ended, {", ".join(columns.values())}
          FROM {source} WHERE school_year = :year AND round = :round{known} ORDER BY pupil{groups})
    GROUP BY pupil{groups})
{f"GROUP BY {', '.join(cut)}" if cut else "HAVING COUNT(*) > 0"}
"""


def _transitions(database: Database, year: SchoolYear, scale: MasteryScale) -> tuple[Transition, ...]:
    """The way from mid-year to year; none between levels of two scales, which do not mean the same."""
    if any(used != scale.id for used in _scales_used(database, year, Round)):
        return ()
    sql = """
        SELECT first, second, SUM(goals) FROM tally_pair WHERE school_year = ? AND kind = 'transition' GROUP BY first, second
    """
    rows = database.execute(sql, [year.label])
    return order_transitions(Transition(from_=first or None, to=second or None, goals=goals) for first, second, goals in rows)


def _agreement_table(database: Database, scale: MasteryScale, which: Parameters) -> tuple[tuple[int, ...], ...]:
    sql = """
        SELECT first, second, SUM(goals) FROM tally_pair
        WHERE school_year = :year AND kind = 'agreement_' || :round GROUP BY first, second
    """
    cells = {(first, second): goals for first, second, goals in database.execute(sql, which)}
    return tuple(tuple(cells.get((i, j), 0) for j in scale.numbers) for i in scale.numbers)


def _ambition(database: Database, scale: MasteryScale, which: Parameters) -> Ambition:
    evaluated = " + ".join(f"y{level}" for level in scale.numbers)
    sql = f"""
        SELECT TOTAL(with_criterion), TOTAL(carried_over), TOTAL(n > 0 AND n = top), TOTAL(single_rated), TOTAL(from_memory)
        FROM (SELECT SUM(with_criterion) AS with_criterion, SUM(carried_over) AS carried_over, SUM({evaluated}) AS n,
                     SUM(y{scale.top}) AS top, SUM(single_rated) AS single_rated, SUM(from_memory) AS from_memory
              FROM tally WHERE school_year = :year AND round = :round GROUP BY pupil)
    """
    with_criterion, carried_over, at_top, single_rated, from_memory = map(int, database.execute(sql, which).fetchone())
    return Ambition(
        with_criterion=with_criterion,
        carried_over=carried_over,
        at_top=at_top,
        single_rated=single_rated,
        from_memory=from_memory,
    )


# Pupils with individually adapted education on day {day}: named once, used by most indicators.
_ADAPTED = """
    SELECT DISTINCT pupil FROM decision
    WHERE kind = 'individually_adapted' AND valid_from <= {day} AND ({day} <= valid_to OR valid_to IS NULL)
"""
_COUNTED = "SELECT id FROM plan WHERE school_year = :year AND status IN ('active', 'closed')"
_HAS_PLAN = "SELECT pupil FROM plan WHERE school_year = :year AND {which}"


def _indicators(database: Database, year: SchoolYear) -> tuple[Indicator, ...]:
    school = database.execute("SELECT school_start, school_end FROM school").fetchone() or (None, None)
    days = {
        "year": year.label,
        "next_year": year.next.label,
        "first": year.first_day.isoformat(),
        "last": year.last_day.isoformat(),
        "october": year.day(10, 1).isoformat(),
        "june": year.day(6, 1).isoformat(),
        "winter": date(year.end_year, 1, 31).isoformat(),
        "coming": date(year.end_year, 8, 20).isoformat(),
        "start": school[0],
        "end": school[1],
    }

    def ask(sql: str) -> int:
        return int(database.execute(sql, days).fetchone()[0])

    def indicator(name: str, numerator: str, denominator: str, counted_on: str | None, **beside: str) -> Indicator:
        """One indicator from its two questions; a day that is not known makes it «ikke beregnet»."""
        of = ask(denominator)
        return Indicator(
            id=name,
            numerator=ask(numerator) if of and counted_on else None,
            denominator=of,
            counted_on=date.fromisoformat(counted_on) if counted_on else None,
            **{key: ask(question) for key, question in beside.items()},
        )

    adapted_start = _ADAPTED.format(day=":start")
    adapted_october = _ADAPTED.format(day=":october")
    adapted_coming = _ADAPTED.format(day=":coming")
    new = f"SELECT id FROM pupil WHERE enrolled_on >= :first AND enrolled_on <= :october AND id IN ({adapted_october})"
    current = f"SELECT id FROM pupil WHERE enrolled_on < :first AND id IN ({adapted_start})"
    counted = f"SELECT COUNT(*) FROM ({_COUNTED})"
    # P2: those who go on with adapted education, or start with it, in the coming year.
    planned = "SELECT pupil FROM plan WHERE school_year = :next_year"
    coming = f"SELECT id FROM pupil WHERE id IN ({adapted_coming}) OR id IN ({planned})"
    found = [
        indicator(
            "P1",
            f"SELECT COUNT(*) FROM (SELECT pupil FROM ({_NEEDED}) GROUP BY pupil"
            " HAVING COUNT(*) = SUM(received_on IS NOT NULL AND received_on <= :june))",
            f"SELECT COUNT(DISTINCT pupil) FROM ({_NEEDED})",
            days["june"],
        ),
        indicator(
            "P2",
            f"SELECT COUNT(DISTINCT pupil) FROM decision WHERE pupil IN ({coming}) AND kind = 'individually_adapted'"
            " AND valid_from <= :coming AND (:coming <= valid_to OR valid_to IS NULL) AND decided_on <= :end",
            f"SELECT COUNT(*) FROM ({coming})",
            days["end"],
        ),
        indicator(
            "P3",
            "SELECT COUNT(DISTINCT plan) FROM evaluation"
            f" WHERE kind = 'annual' AND finalised_on <= :end AND plan IN ({_COUNTED})",
            counted,
            days["end"],
        ),
        indicator("P4", _with_plan(current, "activated_on <= :start"), f"SELECT COUNT(*) FROM ({current})", days["start"]),
        indicator("P5", _with_plan(new, "activated_on <= :start"), f"SELECT COUNT(*) FROM ({new})", days["start"]),
        indicator(
            "P6",
            _with_plan(new, "kind = 'full' AND activated_on <= :october"),
            f"SELECT COUNT(*) FROM ({new})",
            days["october"],
        ),
        indicator(
            "P7",
            f"SELECT COUNT(*) FROM (SELECT DISTINCT plan, held_on > :winter FROM conversation"
            f" WHERE kind = 'pupil' AND held_on IS NOT NULL AND plan IN ({_COUNTED}))",
            f"SELECT 2 * COUNT(*) FROM ({_COUNTED})",
            days["last"],
        ),
    ]
    found += [
        indicator(
            name,
            _talks(stage, "held_on IS NOT NULL"),
            counted,
            days["last"],
            invited=_talks(stage, "invited_on IS NOT NULL"),
            declined=_declined(stage),
        )
        for name, stage in (("P8", "goal_selection"), ("P9", "midyear"))
    ]
    found += [
        indicator(
            f"OK2_{organisation.value}",
            f"SELECT COUNT(DISTINCT plan) FROM subject_plan WHERE organisation = '{organisation.value}' AND plan IN ({_COUNTED})",
            counted,
            days["october"],
        )
        for organisation in (Organisation.ONE_TO_ONE, Organisation.TWO_TO_ONE, Organisation.GROUP)
    ]
    found += [
        indicator(name, _granted_to(roles), f"SELECT COUNT(*) FROM ({adapted_october})", days["october"])
        for name, roles in (
            ("GSI_teacher", [role.value for role in TEACHER_ROLES]),
            ("GSI_assistant", [role.value for role in ASSISTANT_ROLES]),
        )
    ]
    return tuple(found)


_NEEDED = "SELECT pupil, received_on FROM expert_assessment WHERE needed_by BETWEEN :first AND :last"


def _with_plan(pupils: str, condition: str) -> str:
    return f"SELECT COUNT(*) FROM ({pupils}) WHERE id IN ({_HAS_PLAN.format(which=condition)})"


def _talks(stage: str, condition: str) -> str:
    """Counted plans with a guardian talk of the stage that meets the condition."""
    return (
        f"SELECT COUNT(DISTINCT plan) FROM conversation WHERE kind = 'guardian' AND stage = '{stage}'"
        f" AND {condition} AND plan IN ({_COUNTED})"
    )


def _declined(stage: str) -> str:
    """Counted plans where the guardians declined the stage's talk and none was held."""
    return (
        f"SELECT COUNT(*) FROM (SELECT plan FROM conversation WHERE kind = 'guardian' AND stage = '{stage}'"
        f" AND plan IN ({_COUNTED}) GROUP BY plan HAVING COUNT(declined_on) > 0 AND COUNT(held_on) = 0)"
    )


def _granted_to(roles: list[str]) -> str:
    """Pupils with adapted education in October whose decision grants hours to one of the roles."""
    names = ", ".join(f"'{role}'" for role in roles)
    return f"""
        SELECT COUNT(DISTINCT decision.pupil)
        FROM decision, json_each(decision.subjects) AS s, json_each(s.value, '$.hours') AS h
        WHERE decision.kind = 'individually_adapted' AND valid_from <= :october AND (:october <= valid_to OR valid_to IS NULL)
          AND h.value ->> '$.role' IN ({names}) AND h.value ->> '$.hours' > 0
    """


def _resources(database: Database, year: SchoolYear) -> tuple[RoleResources, ...]:
    """Hours per role: granted by the decisions that hold on 1 October, given in the counted plans."""
    sql = f"""
        SELECT role, SUM(granted), SUM(given) FROM (
            SELECT h.value ->> '$.role' AS role, h.value ->> '$.hours' AS granted, 0.0 AS given
            FROM decision, json_each(decision.subjects) AS s, json_each(s.value, '$.hours') AS h
            WHERE valid_from <= :october AND (:october <= valid_to OR valid_to IS NULL)
            UNION ALL
            SELECT h.value ->> '$.role', 0.0, h.value ->> '$.hours'
            FROM subject_plan, json_each(subject_plan.hours_given) AS h WHERE plan IN ({_COUNTED}))
        GROUP BY role ORDER BY role
    """
    rows = database.execute(sql, {"october": year.day(10, 1).isoformat(), "year": year.label})
    return tuple(
        RoleResources(role=role, hours_granted=float(granted), hours_given=float(given)) for role, granted, given in rows
    )
