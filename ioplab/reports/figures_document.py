"""The principal's page on paper: the numbers of a round, with what can be told against them, and the principal's own words.

It is for the school's report on quality (kvalitetsmelding). With short texts it is one page. Numbers come first, then objections,
then measures, in the order the network uses.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ioplab import catalogues
from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts
from ioplab.analysis.intervals import FEWEST_PUPILS
from ioplab.analysis.suppression import HIDDEN, PublicView, Told
from ioplab.domain.ids import Level
from ioplab.domain.leadership import EnteredIndicator, Reflection, SchoolMeasure
from ioplab.domain.plan import filled
from ioplab.domain.scale import MasteryLevel, MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.i18n import BOKMAL, mark, tr
from ioplab.labels import label, long_date, percent
from ioplab.reports.content import Block, Column, Document, Fact, Facts, Heading, Inline, ShareBar, Size, Table, Text, Tone
from ioplab.reports.entered_words import entered_name, entered_source, entered_value
from ioplab.reports.parts import sentence
from ioplab.reports.told_figures import COUNTS, WHY_OPEN, Ends, Figures, level_name, why_hidden
from ioplab.wording import cut_name, indicator_name

_NUMBER = 8
"""How much of a file's id stands on each page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresCase:
    """What one must know to write the page.

    Attributes:
        numbers: what the page tells.
        made_on: the day it is made.
        public: the same numbers with the small ones hidden; None for readers with access to the pupils.
        last_year: the same round a year earlier, for the indicators; hidden in the same way by `last_public`.
        entered: indicators entered by hand; those that lack value, source or date are left out.
        reflection: objections and measures.
        text: the principal's own words.
        schools: one aggregate for each school of a network, in the order they are to stand. Left out of a public page: set
            against the sum of them, the schools would give each other's hidden numbers away.
        delivered: how many teams have delivered; None where that is not known.
        missing: how many of the expected have not.
        language: one of `i18n.LANGUAGES`. To be spoken by whoever calls.
    """

    numbers: Aggregate
    made_on: date
    public: PublicView | None = None
    last_year: Aggregate | None = None
    last_public: PublicView | None = None
    entered: Sequence[EnteredIndicator] = ()
    reflection: Reflection | None = None
    text: str = ""
    schools: Sequence[Aggregate] = ()
    delivered: int | None = None
    missing: int | None = None
    language: str = BOKMAL

    @property
    def figures(self) -> Figures:
        """The numbers as they may be told."""
        return Figures(self.numbers, self.public)

    @property
    def before(self) -> Figures | None:
        """Last year's numbers as they may be told; a public page has none that are not hidden in the same way."""
        if self.last_year is None or (self.public is not None and self.last_public is None):
            return None
        return Figures(self.last_year, self.last_public)

    @property
    def scale(self) -> MasteryScale:
        """The scale of the numbers; where it is not installed here one whose levels are called by their numbers."""
        return scale_of(self.numbers)


def scale_of(numbers: Aggregate) -> MasteryScale:
    """The scale of the numbers; where it is not installed here one whose levels are called by their numbers."""
    known = catalogues.scales().get(numbers.scale)
    if known is not None and known.numbers == numbers.scale_levels:
        return known
    levels = tuple(
        MasteryLevel(level=Level(one), name=name, short=name, descriptor="", symbol="")
        for one in numbers.scale_levels
        if (name := tr("Nivå {level}").format(level=one))
    )
    return replace(
        catalogues.default_scale(),
        id=numbers.scale,
        name=numbers.scale,
        attained_from=Level(numbers.attained_from),
        levels=levels,
    )


def figures_content(case: FiguresCase) -> Document:
    """The page in the vocabulary of documents."""
    about = case.numbers
    title = tr("Måloppnåelse for elever med IOP")
    year = about.school_year
    place = ", ".join(part for part in (about.issuer.school, about.issuer.municipality) if part)
    facts = (
        tr("{round} {year}").format(round=sentence(label(Round(about.round))), year=year),
        tr("talt {day}").format(day=long_date(about.counted_on)),
        tr("offentlig utgave") if case.public else "",
    )
    subject = tr("Måloppnåelse og prosess for elever med individuelt tilrettelagt opplæring, skoleåret {year}")
    return Document(
        title=title,
        subject=subject.format(year=year),
        who=place or ("" if case.public else about.issuer.name),
        facts=" · ".join(part for part in facts if part),
        school=about.issuer.school or "",
        number="" if case.public else about.file_id[:_NUMBER],
        made_on=case.made_on,
        is_draft=False,
        size=Size.COMPACT,
        parts=tuple(_parts(case)),
        language=case.language,
    )


def _parts(case: FiguresCase) -> Iterator[Block]:
    figures = case.figures
    whole = figures.whole
    if whole is None:
        yield Text(tr("Det er ingen mål i disse tallene."), Tone.LEAD)
    else:
        yield Text(_in_short(case, whole), Tone.LEAD)
        yield from _attainment(case, whole)
    yield from _process(case)
    if whole is not None:
        yield from _trust(figures, whole)
    yield from _entered(case)
    yield from _schools(case)
    yield from _own_words(case)
    yield Text(" ".join(_notes(case)), Tone.MUTED)


# The numbers


def _in_short(case: FiguresCase, whole: CutCounts) -> str:
    figures = case.figures
    told = {name: figures.cut(whole, name) for name in (*COUNTS, *WHY_OPEN)}
    if HIDDEN in told.values():
        said = tr("Tallene for hele utvalget er skjult, helt eller delvis.")
    else:
        said = tr(
            "Elever med vurderte mål: {pupils}. Mål satt: {goals_set}, vurdert: {goals_evaluated}, "
            "ikke arbeidet med: {not_worked_on}, ikke vurdert: {not_evaluated}, avsluttet: {ended}."
        ).format(**told)
    return " ".join(part for part in (said, _delivered(case)) if part)


def _delivered(case: FiguresCase) -> str:
    if case.delivered is None:
        return ""
    if not case.missing:
        return tr("Team som har levert: {count}.").format(count=case.delivered)
    return tr("Team som har levert: {count}, mangler: {missing}.").format(count=case.delivered, missing=case.missing)


def _attainment(case: FiguresCase, whole: CutCounts) -> Iterator[Block]:
    figures = case.figures
    yield Heading(tr("Måloppnåelse"))
    if figures.distribution(whole) is not None:
        yield _bar(case, whole, legend=True)
        yield Text(_reached_words(figures, whole, case.scale))
    rows = [row for row in figures.by("subject") if row.goals_set]
    if rows:
        yield Table(_columns_of_cuts(tr("Fag")), tuple(_cut_row(case, row) for row in rows))


def _columns_of_cuts(first: str) -> tuple[Column, ...]:
    return (
        Column(first, 2.3),
        Column(tr("Elever"), 1, numeric=True),
        Column(tr("Vurdert"), 1.4, numeric=True),
        Column(tr("Fordeling"), 5.2),
        Column(tr("Nådd"), 1.5, numeric=True),
    )


def _cut_row(case: FiguresCase, row: CutCounts, name: str = "") -> tuple[Inline, ...]:
    figures = case.figures
    evaluated = _of(figures.cut(row, "goals_evaluated"), figures.cut(row, "goals_set"))
    reached = ends_words(figures.shares(row)[ATTAINED].goal_weighted)
    return (
        Text(name or cut_name(row.cut)),
        Text(_count(figures.cut(row, "pupils"))),
        Text(evaluated),
        _bar(case, row),
        Text(reached),
    )


def _bar(case: FiguresCase, row: CutCounts, *, legend: bool = False) -> ShareBar:
    told = case.figures.distribution(row)
    # What is hidden looks the same whether it is nought or not.
    nothing = HIDDEN if case.public and case.figures.cut(row, "goals_evaluated") != 0 else not_computed()
    return ShareBar(case.scale, told, "" if told else nothing, legend=legend and told is not None)


def _reached_words(figures: Figures, whole: CutCounts, scale: MasteryScale) -> str:
    told = figures.shares(whole)[ATTAINED].goal_weighted
    name = level_name(scale, figures.aggregate.attained_from)
    words = tr("Hver elev teller likt i fordelingen. Nådd («{level}» eller høyere): {share} av de vurderte målene{interval}.")
    interval = tr(", 95 % intervall {ends}").format(ends=_between(told)) if _has_ends(told) else ""
    return words.format(level=name, share=_share(told[0]), interval=interval)


def _process(case: FiguresCase) -> Iterator[Block]:
    """The indicators of the process as a table, and how many have what as two lines below it."""
    rows = [one for one in case.numbers.indicators if not one.id.startswith(tuple(_TOGETHER))]
    before = case.before
    if case.numbers.indicators:
        yield Heading(tr("Prosessen"))
    if rows:
        columns = [Column(tr("Indikator"), 5), Column(tr("Antall"), 2.2, numeric=True)]
        columns.append(Column(case.numbers.school_year, 1.2, numeric=True))
        if before is not None:
            columns.append(Column(before.aggregate.school_year, 1.2, numeric=True))
        yield Table(tuple(columns), tuple(_indicator_row(case, one, before) for one in rows))
    together = tuple(fact for start in _TOGETHER if (fact := _together(case, start, before)))
    if together:
        yield Facts(together)


_TOGETHER: dict[str, tuple[str, dict[str, str]]] = mark(
    {
        "OK2": ("ØK2 i minst ett fag", {"OK2_one_to_one": "1:1", "OK2_two_to_one": "2:1", "OK2_group": "gruppe"}),
        "GSI": ("GSI vedtak med", {"GSI_teacher": "lærertimer", "GSI_assistant": "assistenttimer"}),
    }
)
"""Indicators that are told on one line, for they are parts of one."""


def _together(case: FiguresCase, start: str, before: Figures | None) -> Fact | None:
    parts = [one for one in case.numbers.indicators if one.id in _TOGETHER[start][1]]
    told = [_part_words(case, one, tr(_TOGETHER[start][1][one.id]), before) for one in parts]
    return Fact(tr(_TOGETHER[start][0]), (Text(", ".join(told)),)) if told else None


def _part_words(case: FiguresCase, one: Indicator, name: str, before: Figures | None) -> str:
    figures = case.figures
    counted, of = figures.indicator(one, "numerator"), figures.indicator(one, "denominator")
    if counted is None:
        return tr("{name}: {count}").format(name=name, count=not_computed())
    share = _share(figures.indicator_share(one))
    then = _then(one, before)
    if then:
        share = tr("{share}, i {year} {then}").format(share=share, year=then[0], then=then[1])
    return tr("{name}: {count} ({share})").format(name=name, count=_of(counted, of), share=share)


def _then(one: Indicator, before: Figures | None) -> tuple[str, str] | None:
    """Which year it was, and the share of the indicator then."""
    if before is None:
        return None
    then = next((old for old in before.aggregate.indicators if old.id == one.id), None)
    return before.aggregate.school_year, _share(before.indicator_share(then) if then else None, nothing="–")


def _indicator_row(case: FiguresCase, one: Indicator, before: Figures | None) -> tuple[Inline, ...]:
    figures = case.figures
    counted, of = figures.indicator(one, "numerator"), figures.indicator(one, "denominator")
    count = not_computed() if counted is None else _of(counted, of)
    declined = figures.indicator(one, "declined")
    if declined:
        count = tr("{count}, {declined} takket nei").format(count=count, declined=_count(declined))
    row = [Text(indicator_name(one.id)), Text(count), Text(_share(figures.indicator_share(one), nothing="–"))]
    then = _then(one, before)
    if then is not None:
        row.append(Text(then[1]))
    return tuple(row)


def _trust(figures: Figures, whole: CutCounts) -> Iterator[Block]:
    yield Heading(tr("Kan vi stole på tallene?"))
    goals, evaluated = figures.cut(whole, "goals_set"), figures.cut(whole, "goals_evaluated")
    double = figures.agreement("double_rated")
    agreed = tr("{count} av de vurderte målene. Helt enige: {exact}. Innen ett nivå: {near}.").format(
        count=_of(double, evaluated),
        exact=_part(figures.agreement("exact"), double),
        near=_part(figures.agreement("within_one"), double),
    )
    alone = tr("{single} mål er vurdert av én person, {memory} etter hukommelsen.").format(
        single=_count(figures.ambition("single_rated")), memory=_count(figures.ambition("from_memory"))
    )
    goals_words = tr("{criterion} mål har kriterium, {carried} er videreført fra før.").format(
        criterion=_of(figures.ambition("with_criterion"), goals), carried=_count(figures.ambition("carried_over"))
    )
    at_top = figures.ambition("at_top")
    if at_top is not None:
        goals_words += " " + tr("Elever med alle mål på høyeste nivå: {count}.").format(count=_count(at_top))
    rows = ((tr("To eller flere"), agreed), (tr("Grunnlaget"), alone), (tr("Målene"), goals_words))
    yield Facts(tuple(Fact(name, (Text(words),)) for name, words in rows))


def _entered(case: FiguresCase) -> Iterator[Block]:
    """What somebody has entered by hand, marked as such; the public is told shares of more than a few, and no counts."""
    rows = [one for one in case.entered if one.is_entered]
    if not rows:
        return
    yield Heading(tr("Ført for hånd"))
    columns = (Column(tr("Indikator"), 4), Column(tr("Verdi"), 3), Column(tr("Kilde og dato"), 3))
    is_public = case.public is not None
    told = ((entered_name(one), entered_value(one, is_public=is_public), entered_source(one)) for one in rows)
    yield Table(columns, tuple(tuple(Text(words) for words in row) for row in told))


def _schools(case: FiguresCase) -> Iterator[Block]:
    """The schools of a network, in the order given: never from best to worst."""
    if len(case.schools) < 2 or case.public is not None:  # noqa: PLR2004 - one school stands beside nobody
        return
    yield Heading(tr("Skolene"))
    told = [(replace(case, numbers=one), Figures(one).whole) for one in case.schools]
    rows = tuple(_cut_row(one, whole, _school(one.numbers)) for one, whole in told if whole is not None)
    yield Table(_columns_of_cuts(tr("Skole")), rows)
    yield Text(
        tr("Elevene og målene er ikke de samme på skolene. Tallene sier ikke hvilken skole som gjør det best."), Tone.MUTED
    )


def _school(numbers: Aggregate) -> str:
    return numbers.issuer.school or numbers.issuer.name


# The words


def _own_words(case: FiguresCase) -> Iterator[Block]:
    if filled(case.text):
        yield Heading(tr("Skolens vurdering"))
        yield Text(case.text)
    reflection = case.reflection
    if reflection is None:
        return
    if filled(reflection.objections):
        yield Heading(tr("Hva kan forklare tallene på andre måter?"))
        yield Text(reflection.objections or "")
    measures = [one for one in reflection.measures if filled(one.text)]
    if measures:
        yield Heading(tr("Tiltak"))
        is_public = case.public is not None
        who = () if is_public else (Column(tr("Ansvarlig"), 2.5),)
        yield Table(
            (Column(tr("Tiltak"), 5), *who, Column(tr("Frist"), 2)),
            tuple(_measure(one, is_public=is_public) for one in measures),
        )


def _measure(one: SchoolMeasure, *, is_public: bool) -> tuple[Inline, ...]:
    """What is to be done; the public is not told by whom, for that is mostly somebody's name."""
    who = () if is_public else (Text(one.responsible or "–"),)
    return Text(one.text), *who, Text(long_date(one.due_on) or "–")


def _notes(case: FiguresCase) -> Iterator[str]:
    if case.public is not None:
        yield sentence(why_hidden())
    yield tr(
        "Tallene sier ikke hva som er årsak: elever og mål er ulike. «Ikke beregnet» betyr at opplysninger mangler, ikke null."
    )
    if case.before is not None:
        yield tr("Ulike år er ulike mål.")
    told = tr("Tall i parentes bak «Nådd» er 95 % intervall, der elevene er klynger; det vises fra {count} elever.")
    yield told.format(count=FEWEST_PUPILS)


# Numbers in words


def not_computed() -> str:
    """What stands where a number cannot be said. It is never 0."""
    return tr("ikke beregnet")


def ends_words(told: Ends) -> str:
    """A share with its interval: ``24 % (19–30)``; without one where there are too few pupils for it, or it is hidden."""
    share = _share(told[0])
    return f"{share} ({_between(told, sign=False)})" if _has_ends(told) else share


def _has_ends(told: Ends) -> bool:
    return all(isinstance(one, (int, float)) for one in told)


def _between(told: Ends, *, sign: bool = True) -> str:
    low, high = (one for one in told[1:] if isinstance(one, (int, float)))
    first = percent(low).removesuffix(percent(0).removeprefix("0"))
    last = percent(high) if sign else percent(high).removesuffix(percent(0).removeprefix("0"))
    return f"{first}–{last}"


def _share(told: Told, *, nothing: str = "") -> str:
    if isinstance(told, str):
        return told
    return (nothing or not_computed()) if told is None else percent(told)


def _count(told: Told) -> str:
    return "–" if told is None else str(told)


def _of(count: Told, of: Told) -> str:
    if HIDDEN in (count, of) and count == of:
        return HIDDEN
    return tr("{count} av {of}").format(count=_count(count), of=_count(of))


def _part(count: Told, of: Told) -> str:
    if HIDDEN in (count, of):
        return HIDDEN
    return percent(count / of) if isinstance(count, int) and isinstance(of, int) and of else not_computed()
