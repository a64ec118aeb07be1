"""What the types of an aggregate file cannot say: that its numbers can stand together. Source: docs/counting.md.

A signed file can still be wrong, and once it is added to others' nobody sees which of them it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from ioplab.analysis.aggregate import Aggregate, agreement_of
from ioplab.analysis.attainment import ATTAINED, CutCounts, cut_key
from ioplab.analysis.sums import MOST, MOST_PUPILS
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange.faults import FormError
from ioplab.i18n import tr

_ROUNDING = 1e-6
"""How far sums of shares may be off in another program's arithmetic."""

_CUTS = frozenset({"subject", "grade_band", "organisation", "adaptation"})
"""What numbers may be divided by; reports have a column for each."""

Faults = Iterator[tuple[str, str]]
"""Paths with what is wrong there."""


def check(aggregate: Aggregate) -> None:
    """Refuse numbers that cannot be anybody's.

    Raises:
        FormError: the first fault, with its path.
    """
    for path, wrong in _faults(aggregate):
        raise FormError(path, wrong)


def _faults(aggregate: Aggregate) -> Faults:
    yield from _head(aggregate)
    cuts = set()
    for index, row in enumerate(aggregate.attainment):
        if cut_key(row.cut) in cuts:
            yield f"attainment[{index}].cut", tr("det samme er telt to ganger")
        cuts.add(cut_key(row.cut))
        if not row.cut.keys() <= _CUTS:
            yield f"attainment[{index}].cut", tr("tallene er delt på noe programmet ikke kjenner")
        for place, wrong in _cut(row, aggregate):
            yield f"attainment[{index}].{place}", wrong
    yield from _tables(aggregate)


def _head(aggregate: Aggregate) -> Faults:
    if aggregate.created_at.tzinfo is None:
        yield "created_at", tr("tidspunktet mangler tidssone")
    try:
        SchoolYear.parse(aggregate.school_year)
    except ValueError:
        yield "school_year", tr("skoleåret skal skrives som 2026/27")
    if aggregate.round not in {kind.value for kind in Round}:
        yield "round", tr("her skal det stå «midyear» eller «annual»")
    if not 1 <= aggregate.revision <= MOST:
        yield "revision", tr("revisjonene telles fra 1")
    levels = aggregate.scale_levels
    if levels != tuple(range(1, len(levels) + 1)) or aggregate.attained_from not in levels:
        yield "scale_levels", tr("skalaen har ingen nivåer, eller mangler nivået målet er nådd fra")
    if len(set(aggregate.plan_ids)) < len(aggregate.plan_ids):
        yield "plan_ids", tr("den samme planen er telt to ganger")


def _cut(row: CutCounts, aggregate: Aggregate) -> Faults:
    levels = {str(level) for level in aggregate.scale_levels}
    if set(row.levels) != levels or set(row.pupil_shares) != levels or set(row.moments) != {*levels, ATTAINED}:
        yield "levels", tr("nivåene er ikke skalaens")
    parts = (row.goals_evaluated, row.not_worked_on, row.not_evaluated, row.ended)
    counts = (row.pupils, *parts, *row.levels.values())
    if min(counts) < 0 or row.goals_set != sum(parts) or row.goals_evaluated != sum(row.levels.values()):
        yield "goals_set", _not_adding_up()
    if row.goals_set > MOST or row.pupils > MOST_PUPILS:
        yield "goals_set", _too_large()
    attained = sum(row.levels[str(level)] for level in aggregate.scale_levels if level >= aggregate.attained_from)
    for level, (pupils, goals, reached, *squares) in row.moments.items():
        wanted = attained if level == ATTAINED else row.levels[level]
        nn, ny, yy = squares
        if (pupils, goals, reached) != (row.pupils, row.goals_evaluated, wanted) or not 0 <= yy <= ny <= nn:
            yield f"moments.{level}", _not_adding_up()
    yield from _squares(row, aggregate)
    for level, (total, squared) in row.pupil_shares.items():
        if not 0 <= squared <= total + _ROUNDING <= row.pupils + 2 * _ROUNDING:
            yield f"pupil_shares.{level}", _not_adding_up()


def _squares(row: CutCounts, aggregate: Aggregate) -> Faults:
    """Every goal of a pupil is at one level, so that Σny over the levels is Σn²."""
    squares = {level: moments[3:5] for level, moments in row.moments.items()}
    reached = sum(squares[str(level)][1] for level in aggregate.scale_levels if level >= aggregate.attained_from)
    whole = sum(squares[str(level)][1] for level in aggregate.scale_levels)
    if {nn for nn, _ in squares.values()} != {whole} or squares[ATTAINED][1] != reached:
        yield "moments", _not_adding_up()
    if whole > MOST:
        yield "moments", _too_large()


def _tables(aggregate: Aggregate) -> Faults:
    levels = aggregate.scale_levels
    for index, change in enumerate(aggregate.transitions):
        ends = {change.from_, change.to}
        if not 0 <= change.goals <= MOST or ends == {None} or not ends <= {None, *levels}:
            yield f"transitions[{index}]", _not_adding_up()
    agreement = aggregate.agreement
    if len(agreement.table) != len(levels) or any(len(row) != len(levels) for row in agreement.table):
        yield "agreement.table", tr("tabellen har ikke skalaens nivåer")
    if min(map(min, agreement.table)) < 0 or agreement != agreement_of(agreement.table):
        yield "agreement", _not_adding_up()
    if agreement.double_rated > MOST:
        yield "agreement", _too_large()
    ambition = aggregate.ambition
    signs = (ambition.with_criterion, ambition.carried_over, ambition.at_top, ambition.single_rated, ambition.from_memory)
    if min(signs) < 0 or max(signs) > MOST:
        yield "ambition", _not_adding_up()
    for index, indicator in enumerate(aggregate.indicators):
        counted = (0, indicator.numerator, indicator.invited, indicator.declined)
        if any(count is not None and not 0 <= count <= indicator.denominator <= MOST for count in counted):
            yield f"indicators[{index}]", _not_adding_up()
    for index, hours in enumerate(aggregate.resources):
        if not all(0 <= hour <= MOST for hour in (hours.hours_granted, hours.hours_given)):
            yield f"resources[{index}]", _not_adding_up()


def _not_adding_up() -> str:
    return tr("tallene går ikke opp")


def _too_large() -> str:
    return tr("tallet er for stort")
