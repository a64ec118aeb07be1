"""How alike the goals shown were rated, in words and as a table: help for a talk, and never about persons. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ioplab.analysis.agreement import FEWEST_GOALS, Kappa, RatedGoal, Together, together
from ioplab.domain.evaluation import Rating
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Basis
from ioplab.i18n import tr
from ioplab.labels import number
from ioplab.ui.viewmodels.grid import Column
from ioplab.ui.viewmodels.rating_rows import Section

_EVIDENCE = {Basis.OBSERVED, Basis.WORK_SAMPLE, Basis.TEST}

PairLine = tuple[str, tuple[int, ...]]
"""A level of whoever submitted first, and the goals by the level of whoever came next."""


def rated_together(sections: Iterable[Section], scale: MasteryScale) -> Together:
    """How the goals shown were rated, as far as it may be seen."""
    goals = (
        _rated(section.evaluation.submitted(row.goal.id))
        for section in sections
        if section.evaluation is not None and section.evaluation.scale == scale.id
        for row in section.rows
    )
    return together(goals, scale.top)


def _rated(given: Sequence[Rating]) -> RatedGoal:
    return RatedGoal(
        levels=tuple(one.level for one in given if one.level is not None),
        raters=len(given),
        only_from_memory=bool(given) and all(one.basis is Basis.MEMORY for one in given),
        has_evidence=any(one.basis in _EVIDENCE for one in given),
    )


def agreement_words(found: Together) -> str:
    """What the numbers say, a sentence or two on each line."""
    if not found.rated:
        return tr("Ingen av målene er levert av noen du kan se ennå. Her kommer det hvor enige dere var før dere snakket sammen.")
    pairs = found.agreement
    lines = [tr("{rated} mål er vurdert, {alone} av dem av bare én.").format(rated=found.rated, alone=found.alone)]
    if pairs.double_rated:
        words = tr("Av {all} mål som to har gitt et nivå, var dere helt enige om {exact} og innen ett trinn på {near}.")
        lines.append(words.format(all=pairs.double_rated, exact=pairs.exact, near=pairs.within_one))
    lines.append(_kappa_words(found.kappa, pairs.double_rated))
    grounds = tr("{evidence} mål bygger på noe som er sett eller gjort, {memory} bare på hukommelsen.")
    lines.append(grounds.format(evidence=found.from_evidence, memory=found.from_memory))
    lines.append(tr("Bruk det i samtalen: Hvilke mål ser dere ulikt på, og hva har dere sett hver for dere?"))
    return "\n".join(line for line in lines if line)


def _kappa_words(kappa: Kappa | None, goals: int) -> str:
    if goals < FEWEST_GOALS:
        words = tr("Vektet kappa regnes ut fra {fewest} slike mål.")
        return words.format(fewest=FEWEST_GOALS) if goals else ""
    if kappa is None:
        return tr("Vektet kappa kan ikke regnes ut, for alle målene er på samme nivå.")
    words = tr("Vektet kappa med lineære vekter er {value} ({low} til {high}): 1 er full enighet, 0 er som ved tilfeldighet.")
    return words.format(value=_two(kappa.value), low=_two(kappa.low), high=_two(kappa.high))


def _two(value: float) -> str:
    """Two decimals, with a comma: the third would promise too much."""
    return f"{value:.2f}".replace(".", number(0.5)[1]).replace("-", "−")


def pair_lines(found: Together, scale: MasteryScale) -> list[PairLine]:
    """The table of pairs, a line for each level of whoever submitted first."""
    return [(f"{place + 1} {tr(scale.levels[place].short)}", row) for place, row in enumerate(found.agreement.table)]


def pair_columns(scale: MasteryScale) -> list[Column[PairLine]]:
    """Its columns: the level of whoever came next, by its number alone so that all are seen at once."""

    def column(place: int) -> Column[PairLine]:
        return Column(title=str(place + 1), text=lambda line: str(line[1][place] or "–"), right=True)

    first: Column[PairLine] = Column(title=tr("Først levert ↓ · neste →"), text=lambda line: line[0])
    return [first, *map(column, range(scale.top))]
