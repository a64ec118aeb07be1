"""What the principal's page says of an aggregate: shares with their denominators and intervals, in rows and in words.

Pure functions of numbers. Nothing is ordered from best to worst, and nothing says why two numbers differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ioplab import catalogues, wording
from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts, cut_key, shares
from ioplab.analysis.differences import Difference, ratio_difference
from ioplab.analysis.intervals import FEWEST_PUPILS, Interval
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Organisation
from ioplab.exchange.aggregate_desk import alphabetic
from ioplab.i18n import mark, tr
from ioplab.labels import percent
from ioplab.reports import figures_document
from ioplab.ui.viewmodels.insight_figures import points, pupils_words
from ioplab.ui.widgets.distribution import BarRow

SUBJECT, GRADE_BAND, ORGANISATION, ADAPTATION = "subject", "grade_band", "organisation", "adaptation"
CUTS = (SUBJECT, GRADE_BAND, ORGANISATION, ADAPTATION)
WITHIN_SUBJECT = (ORGANISATION, ADAPTATION)
"""What one subject can be divided by."""

_ORGANISATIONS = [one.value for one in Organisation]


@dataclass(frozen=True, slots=True, kw_only=True)
class CutLine:
    """One line of the table that says the same as the bars.

    Attributes:
        value: of what it is divided by, such as a subject's code.
        shares: pupil-weighted, level by level.
        attained: goal-weighted.
    """

    name: str
    value: str
    counts: CutCounts
    shares: tuple[float | None, ...]
    attained: Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorRow:
    """A process indicator this year and last."""

    name: str
    this_year: str
    last_year: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustRow:
    """One thing that bears on whether the numbers can be trusted."""

    what: str
    share: str
    count: str


def scale_of(numbers: Aggregate | None) -> MasteryScale:
    """The scale of the numbers; where it is not installed here one whose levels are called by their numbers."""
    return figures_document.scale_of(numbers) if numbers is not None else catalogues.default_scale()


def whole_of(numbers: Aggregate | None) -> CutCounts | None:
    """The total."""
    rows = numbers.attainment if numbers is not None else ()
    return next((row for row in rows if not cut_key(row.cut)), None)


# The whole


def attained_words(row: CutCounts) -> str:
    """The share of goals reached, with what the brackets are; and why there are none."""
    found = shares(row)[ATTAINED].goal_weighted
    if found.share is None:
        return tr("Nådd: ikke beregnet, for ingen mål er vurdert.")
    if found.low is None:
        return tr("Nådd: {share} av de vurderte målene. Under fem elever vises ikke noe intervall.").format(
            share=percent(found.share)
        )
    return tr("Nådd: {share} av de vurderte målene. Parentesen er et 95 %-intervall.").format(share=interval_words(found))


def last_year_words(now: CutCounts, before: CutCounts | None, source: str) -> str:
    """The share reached a year earlier, and whether the two can be told apart.

    Args:
        now: this year's total.
        before: last year's, or None where it is not known.
        source: where last year's numbers are from.
    """
    if before is None:
        return tr("I fjor: ikke kjent. Les inn fjorårets filer også, så vises de her.")
    then = shares(before)[ATTAINED].goal_weighted
    found = attained_difference(now, before)
    told = [
        tr("I fjor: {share} ({source}).").format(share=interval_words(then), source=source),
        difference_words(found),
        tr("Målene er ikke de samme som i fjor."),
    ]
    if found is not None:
        told.append(tr("Samme elever kan telle begge år, og forskjellen er regnet som om de var ulike."))
    return " ".join(told)


def attained_difference(one: CutCounts, other: CutCounts) -> Difference | None:
    """The first group's share reached less the other's."""
    return ratio_difference(one.moments[ATTAINED], other.moments[ATTAINED])


def difference_words(found: Difference | None) -> str:
    """A difference with its interval, never without; and that it may be chance where it may."""
    if found is None:
        return tr("Det er for få elever til å si noe om forskjellen.")
    told = tr("Forskjell: {value} prosentpoeng ({low} til {high}).").format(
        value=points(found.value), low=points(found.low), high=points(found.high)
    )
    return f"{told} {tr('Den kan ikke skilles fra tilfeldig variasjon.')}" if found.may_be_chance else told


def short_difference(found: Difference | None) -> str:
    """The same in a table."""
    if found is None:
        return tr("for få elever")
    told = f"{points(found.value)} ({tr('{low} til {high}').format(low=points(found.low), high=points(found.high))})"
    return f"{told}\n{tr('kan ikke skilles fra tilfeldig variasjon')}" if found.may_be_chance else told


def interval_words(interval: Interval) -> str:
    """A share with its interval: ``24 % (19–30)``; without interval where there are too few pupils for one."""
    if interval.share is None:
        return tr("ikke beregnet")
    if interval.low is None or interval.high is None:
        return percent(interval.share)
    low, high = (percent(end).rstrip("\N{NO-BREAK SPACE}%") for end in (interval.low, interval.high))
    return f"{percent(interval.share)} ({low}–{high})"


def folded(words: str) -> str:
    """A word on each line, for columns that are many: all of them are seen without scrolling sideways."""
    return words.replace(" %", "\N{NO-BREAK SPACE}%").replace(" ", "\n")


# Divided


def lines(numbers: Aggregate | None, cut: str, subject: str | None = None) -> list[CutLine]:
    """The numbers divided by something, all of them or one subject's, in an order that says nothing of which is best.

    Args:
        numbers: what is divided.
        cut: what by; one of `CUTS`.
        subject: whose code to look at; None for all.
    """
    if numbers is None:
        return []
    keys = {cut} if subject is None else {SUBJECT, cut}
    rows = [row for row in numbers.attainment if set(row.cut) == keys and (subject is None or row.cut[SUBJECT] == subject)]
    found = [line_of(row, numbers, wording.cut_name({cut: row.cut[cut]}), row.cut[cut]) for row in rows]
    return sorted(found, key=lambda line: _order(cut, line))


def line_of(row: CutCounts, numbers: Aggregate, name: str, value: str = "") -> CutLine:
    """One line of a table."""
    found = shares(row)
    weighted = (found[str(level)].pupil_weighted for level in numbers.scale_levels)
    return CutLine(
        name=name,
        value=value,
        counts=row,
        shares=tuple(one.share if one else None for one in weighted),
        attained=found[ATTAINED].goal_weighted,
    )


def evaluated_words(line: CutLine) -> str:
    """How many goals are evaluated, of how many."""
    of = tr("av {of}").format(of=line.counts.goals_set)
    return f"{line.counts.goals_evaluated}\n{of}"


def _order(cut: str, line: CutLine) -> tuple[int, str]:
    """Grades from the lowest, organisations from the whole class, the rest by name."""
    if cut == GRADE_BAND:
        return int(line.value.partition("-")[0]), ""
    if cut == ORGANISATION and line.value in _ORGANISATIONS:
        return _ORGANISATIONS.index(line.value), ""
    return len(_ORGANISATIONS), alphabetic(line.name)


def bar_of(line: CutLine, scale: MasteryScale) -> BarRow:
    """A line as a bar."""
    return BarRow(
        name=line.name,
        beside=pupils_words(line.counts.pupils) if line.name else "",
        shares=[share or 0.0 for share in line.shares],
        words=[tr(entry.short) for entry in scale.levels],
    )


def has_few(found: Sequence[CutLine]) -> bool:
    """Whether some line has too few pupils for an interval."""
    return any(0 < line.counts.pupils < FEWEST_PUPILS for line in found)


def subject_name(code: str) -> str:
    """What a subject is called."""
    return wording.cut_name({SUBJECT: code})


# Process and trust


def indicator_rows(numbers: Aggregate | None, before: Aggregate | None) -> list[IndicatorRow]:
    """The process indicators, this year and last. What is not reckoned is never told as 0."""
    if numbers is None:
        return []
    last = {one.id: one for one in before.indicators} if before is not None else {}
    return [_indicator(one, last.get(one.id)) for one in numbers.indicators]


def _indicator(one: Indicator, before: Indicator | None) -> IndicatorRow:
    last = _told(before) if before is not None else "–"
    return IndicatorRow(name=wording.indicator_name(one.id), this_year=_told(one), last_year=last)


def _told(one: Indicator) -> str:
    share = indicator_share(one)
    if share is None:
        return tr("ikke beregnet")
    lines = [percent(share), tr("{count} av {of}").format(count=one.numerator, of=one.denominator)]
    if one.declined:
        lines.append(tr("{declined} takket nei").format(declined=one.declined))
    return "\n".join(lines)


def indicator_share(one: Indicator) -> float | None:
    """The share, or None for «ikke beregnet»."""
    if one.numerator is None or not one.denominator:
        return None
    return one.numerator / one.denominator


_TRUST = mark(
    {
        "double_rated": "Vurdert av to, av vurderte mål",
        "exact": "Helt enige, av mål vurdert av to",
        "within_one": "Enige innen ett nivå, av mål vurdert av to",
        "single_rated": "Vurdert av én, av vurderte mål",
        "from_memory": "Etter hukommelsen, av vurderte mål",
        "with_criterion": "Har kriterium, av alle mål",
        "carried_over": "Videreført, av alle mål",
        "at_top": "Alle mål på topp, av elever",
    }
)


def trust_rows(numbers: Aggregate | None) -> list[TrustRow]:
    """Who rated, how often they agreed, how high the goals were, and what the ratings rest on."""
    row = whole_of(numbers)
    if numbers is None or row is None:
        return []
    agreed, ambition = numbers.agreement, numbers.ambition
    counted = {
        "double_rated": (agreed.double_rated, row.goals_evaluated),
        "exact": (agreed.exact, agreed.double_rated),
        "within_one": (agreed.within_one, agreed.double_rated),
        "single_rated": (ambition.single_rated, row.goals_evaluated),
        "from_memory": (ambition.from_memory, row.goals_evaluated),
        "with_criterion": (ambition.with_criterion, row.goals_set),
        "carried_over": (ambition.carried_over, row.goals_set),
        "at_top": (ambition.at_top, row.pupils),
    }
    return [
        TrustRow(
            what=tr(_TRUST[key]),
            share=percent(count / of) if of else tr("ikke beregnet"),
            count=tr("{count} av {of}").format(count=count, of=of) if of else "–",
        )
        for key, (count, of) in counted.items()
    ]
