"""Innsikt: from counts to figures, each with its denominators, its table, and what may not be concluded from it. No Qt in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ioplab import wording
from ioplab.analysis.aggregate import Counted, Transition
from ioplab.analysis.attainment import ATTAINED, CutCounts, cut_key, shares
from ioplab.analysis.differences import Difference, are_apart, attained_differences
from ioplab.analysis.intervals import FEWEST_PUPILS, Interval
from ioplab.domain.ids import PupilId
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Adaptation, Organisation, Round
from ioplab.i18n import mark, tr
from ioplab.labels import label, number, percent
from ioplab.ui.viewmodels.plots import NONE, Band, BarLine, Bars, DotLine, Dots, Figure, Flow, PartLine, Parts

_ORDER = {
    "organisation": [one.value for one in Organisation],
    "adaptation": [one.value for one in Adaptation],
}
"""Groups stand in the vocabulary's order, which says nothing of how it went."""


_NO_WIDTH = 1e-9
"""What rounding leaves of an interval whose ends are the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnMastery:
    """How a pupil's own goals came out in one round.

    Attributes:
        levels: goals at each level, lowest first.
        not_worked_on, not_evaluated, ended: the others of the goals set.
    """

    pupil: PupilId
    name: str
    kind: Round
    levels: tuple[int, ...]
    not_worked_on: int
    not_evaluated: int
    ended: int

    @property
    def evaluated(self) -> int:
        """Goals at a level."""
        return sum(self.levels)

    @property
    def goals_set(self) -> int:
        """All goals of the plan."""
        return self.evaluated + self.not_worked_on + self.not_evaluated + self.ended


def whole_of(counted: Counted | None) -> CutCounts | None:
    """The total, if anything has been counted."""
    return next((row for row in counted.attainment if not row.cut), None) if counted else None


def denominators(row: CutCounts) -> str:
    """What the shares are of, and what is not in them."""
    words = tr(
        "{pupils} · {set} mål satt · {evaluated} vurdert · {not_worked} ikke arbeidet med · {not_evaluated} ikke vurdert"
        " · {ended} avsluttet"
    )
    return words.format(
        pupils=_counted_pupils_words(row.pupils),
        set=row.goals_set,
        evaluated=row.goals_evaluated,
        not_worked=row.not_worked_on,
        not_evaluated=row.not_evaluated,
        ended=row.ended,
    )


def interval_words(interval: Interval, pupils: int) -> str:
    """A share with its interval; where there is none, why."""
    if interval.share is None:
        return tr("ikke beregnet")
    if interval.low is None or interval.high is None:
        return tr("{share}, uten intervall: {pupils}, og det trengs minst {fewest}").format(
            share=percent(interval.share), pupils=pupils_words(pupils), fewest=FEWEST_PUPILS
        )
    words = tr("{share} (95 % intervall fra {low} til {high})")
    return words.format(share=percent(interval.share), low=percent(interval.low), high=percent(interval.high))


def difference_words(found: Difference | None) -> str:
    """A difference with its interval, and whether it may be chance."""
    if found is None:
        return tr("ingen forskjell regnes ut: en av gruppene har under {fewest} elever").format(fewest=FEWEST_PUPILS)
    words = tr("{value} prosentpoeng, 95 % intervall fra {low} til {high}").format(
        value=points(found.value), low=points(found.low), high=points(found.high)
    )
    return tr("{difference}: kan ikke skilles fra tilfeldig variasjon").format(difference=words) if found.may_be_chance else words


def points(value: float) -> str:
    """A difference in percentage points, with its sign and one decimal, so that an interval that ends near 0 is seen to."""
    found = number(abs(value) * 100)
    if found == number(0.0):
        return found
    return ("\N{MINUS SIGN}" if value < 0 else "+") + found


# Fordeling


def distribution(counted: Counted, scale: MasteryScale, cut: str, facts: str) -> Figure:
    """The pupil-weighted distribution, whole and divided by one thing."""
    whole = whole_of(counted)
    rows = [*([whole] if whole else ()), *_rows(counted, {cut})]
    return Figure(
        key=f"fordeling-{cut}",
        title=tr(_DISTRIBUTIONS[cut]),
        facts=_facts(facts, whole),
        plot=Bars(lines=tuple(_bar(row) for row in rows), scale=scale) if whole and whole.pupils else None,
        titles=(
            tr("Utvalg"),
            tr("Elever"),
            tr("Mål satt"),
            tr("Vurdert"),
            *(tr(level.short) for level in scale.levels),
            tr("Ikke arbeidet med"),
            tr("Ikke vurdert"),
            tr("Avsluttet"),
        ),
        rows=tuple(_distribution_row(row, scale) for row in rows),
        notes=_distribution_notes(whole, cut),
        is_of_all=True,
    )


_DISTRIBUTIONS = mark(
    {
        "subject": "Måloppnåelse per fag",
        "grade_band": "Måloppnåelse per trinn",
        "organisation": "Måloppnåelse per organisering",
        "adaptation": "Måloppnåelse per tilpasning",
    }
)


def _distribution_notes(whole: CutCounts | None, cut: str) -> tuple[str, ...]:
    if whole is None or not whole.pupils:
        return (tr("Ingen mål er vurdert i en fullført evaluering ennå. Når den er fullført, kommer fordelingen her."),)
    notes = [tr("Hver elev teller like mye, enten eleven har to mål eller tjue. Bare fullførte evalueringer telles.")]
    if cut == "adaptation":
        notes.append(tr("Et fag kan ha flere tilpasninger, så et mål kan stå i flere av linjene."))
    return tuple(notes)


def _distribution_row(row: CutCounts, scale: MasteryScale) -> tuple[str, ...]:
    own = _own_shares(row)
    return (
        wording.cut_name(row.cut),
        str(row.pupils),
        str(row.goals_set),
        str(row.goals_evaluated),
        *((percent(share) for share in own) if own else ("–" for _ in scale.levels)),
        str(row.not_worked_on),
        str(row.not_evaluated),
        str(row.ended),
    )


def _bar(row: CutCounts) -> BarLine:
    beside = tr("{pupils}, {goals} mål").format(pupils=pupils_words(row.pupils), goals=row.goals_evaluated)
    return BarLine(name=wording.cut_name(row.cut), beside=beside, shares=_own_shares(row))


def _own_shares(row: CutCounts) -> tuple[float, ...]:
    """The mean over pupils of each one's own shares, lowest level first; nothing where no goal is evaluated."""
    found = shares(row)
    weighted = [found[level].pupil_weighted for level in row.levels]
    return tuple(one.share for one in weighted if one is not None and one.share is not None)


# Organisering og tilpasning


def conditions(counted: Counted, by: str, subject: str | None, facts: str) -> Figure:
    """The share reached beside how the teaching is organised or adapted, in a subject or in all."""
    rows, whole, about = _groups(counted, by, subject)
    pairs = _pairs(rows, whole, subject) if by == "organisation" else []
    return Figure(
        key=f"{'organisering' if by == 'organisation' else 'tilpasning'}-{(subject or 'alle').lower()}",
        title=tr(_CONDITIONS[by]).format(subject=about),
        facts=_facts(facts, whole),
        plot=Dots(lines=tuple(_dot(row, by) for row in rows)) if any(row.goals_evaluated for row in rows) else None,
        titles=(tr("Gruppe"), tr("Elever"), tr("Mål vurdert"), tr("Nådd"), tr("Fra"), tr("Til")),
        rows=tuple(_condition_row(row, by) for row in rows),
        notes=(*_pairs_told(pairs), *_condition_notes(rows, whole, by, subject)),
        is_of_all=subject is None,
    )


Pair = tuple[CutCounts, CutCounts, Difference | None]


def _groups(counted: Counted, by: str, subject: str | None) -> tuple[list[CutCounts], CutCounts | None, str]:
    """The groups, all of them together, and what they are of in words."""
    within = {"subject": subject} if subject else {}
    whole = next((row for row in counted.attainment if row.cut == within), None)
    return _rows(counted, {by, *within}, within), whole, wording.cut_name(within) if within else tr("alle fag")


def _pairs(rows: Sequence[CutCounts], whole: CutCounts | None, subject: str | None) -> list[Pair]:
    """Groups to compare two by two: those that surely have no pupil in common."""
    return attained_differences(rows) if whole and _is_apart(rows, whole, subject) else []


def _is_apart(rows: Sequence[CutCounts], whole: CutCounts, subject: str | None) -> bool:
    """Within a subject a pupil is mostly taught in one way: the groups overlap where they have more pupils than there are."""
    if subject is None:
        return are_apart(rows, whole)
    return sum(row.pupils for row in rows) <= whole.pupils


_CONDITIONS = mark(
    {
        "organisation": "Nådd, ved siden av organisering ({subject})",
        "adaptation": "Nådd, ved siden av tilpasning ({subject})",
    }
)


def differences(counted: Counted, subject: str | None, facts: str) -> Figure:
    """How far apart the ways of organising are, two by two, in a subject or in all."""
    rows, whole, about = _groups(counted, "organisation", subject)
    pairs = _pairs(rows, whole, subject)
    can_be_told = any(found for _, _, found in pairs)
    return Figure(
        key=f"forskjeller-{(subject or 'alle').lower()}",
        title=tr("Forskjeller i nådd mellom organiseringer ({subject})").format(subject=about),
        facts=_facts(facts, whole),
        plot=Dots(lines=tuple(_difference_dot(*pair) for pair in pairs), is_difference=True) if can_be_told else None,
        titles=(tr("Sammenlikning"), tr("Hva det sier"), tr("Forskjell"), tr("Fra"), tr("Til")),
        rows=tuple(_difference_row(*pair) for pair in pairs),
        words=2,
        notes=_difference_notes(rows, whole, subject, pairs),
        is_of_all=subject is None,
    )


def _difference_notes(
    rows: Sequence[CutCounts], whole: CutCounts | None, subject: str | None, pairs: Sequence[Pair]
) -> tuple[str, ...]:
    """Where there is nothing to compare only why not: no line is there to be explained."""
    notes = (*_pairs_told(pairs), *_condition_notes(rows, whole, "organisation", subject))
    if pairs or whole is None or not any(row.goals_evaluated for row in rows):
        return notes
    return tuple(_why_no_difference(rows, whole, "organisation", subject))


def _condition_notes(rows: Sequence[CutCounts], whole: CutCounts | None, by: str, subject: str | None) -> tuple[str, ...]:
    if whole is None or not any(row.goals_evaluated for row in rows):
        return (tr("Ingen mål er vurdert her i en fullført evaluering ennå, eller det er ikke skrevet hvordan de gjennomføres."),)
    notes = [
        tr(
            "Gruppene er ulike elever med ulike mål, og elevene er ikke plassert ved loddtrekning. Tallene sier derfor ikke at"
            " organiseringen eller tilpasningen er grunnen."
        )
    ]
    notes += _why_no_difference(rows, whole, by, subject)
    if any(row.pupils >= FEWEST_PUPILS for row in rows):
        notes.append(tr("Streken på hver side av punktet, og tallene i parentes, er et 95 % intervall."))
    if any(has_no_width(row) for row in rows):
        notes.append(no_width_words())
    if any(row.pupils < FEWEST_PUPILS for row in rows):
        words = tr("For en gruppe med under {fewest} elever regnes det ikke ut noe intervall eller noen forskjell.")
        notes.append(words.format(fewest=FEWEST_PUPILS))
    return tuple(notes)


def _why_no_difference(rows: Sequence[CutCounts], whole: CutCounts, by: str, subject: str | None) -> list[str]:
    if by == "adaptation":
        return [
            tr("Et fag kan ha flere tilpasninger. Gruppene overlapper og er ikke uavhengige, så ingen forskjeller regnes ut.")
        ]
    if subject is None:
        return [tr("En elev kan være i flere grupper i ulike fag. Velg et fag for å se forskjeller mellom ulike elever.")]
    if sum(bool(row.goals_evaluated) for row in rows) < 2:  # noqa: PLR2004 - to compare takes two
        return [tr("Det er bare én gruppe med vurderte mål i faget, så det er ingen forskjell å regne ut.")]
    if not _is_apart(rows, whole, subject):
        return [tr("Noen elever får faget på flere måter. Gruppene overlapper, så ingen forskjeller regnes ut.")]
    return []


def has_no_width(row: CutCounts) -> bool:
    """Whether all pupils came out alike, so that the interval has no width however few they are."""
    found = shares(row)[ATTAINED].goal_weighted
    return found.low is not None and found.high is not None and found.high - found.low < _NO_WIDTH


def no_width_words() -> str:
    """What such an interval means."""
    return tr("Et intervall uten bredde betyr at alle elevene i gruppen kom likt ut, ikke at tallet er sikkert.")


def _dot(row: CutCounts, by: str) -> DotLine:
    found = shares(row)[ATTAINED].goal_weighted
    beside = tr("{pupils}, {goals} mål").format(pupils=pupils_words(row.pupils), goals=row.goals_evaluated)
    says = interval_words(found, row.pupils)
    return DotLine(
        name=_group(row, by),
        beside=beside,
        value=found.share,
        low=found.low,
        high=found.high,
        short=_short(found),
        says=says,
    )


def _short(found: Interval) -> str:
    """A share with its interval, as little as can be said: ``24 % (19–30)``."""
    if found.share is None:
        return tr("ikke beregnet")
    if found.low is None or found.high is None:
        return tr("{share}, uten intervall").format(share=percent(found.share))
    low, high = (percent(end).rstrip("\N{NO-BREAK SPACE}%") for end in (found.low, found.high))
    return f"{percent(found.share)} ({low}–{high})"


def _difference_dot(one: CutCounts, other: CutCounts, found: Difference | None) -> DotLine:
    return DotLine(
        name=_pair(one, other, "organisation"),
        beside=tr("{one} og {other} elever").format(one=one.pupils, other=other.pupils),
        value=found.value if found else None,
        low=found.low if found else None,
        high=found.high if found else None,
        short=_short_difference(found),
        says=difference_words(found),
    )


def _short_difference(found: Difference | None) -> str:
    if found is None:
        return tr("under {fewest} elever").format(fewest=FEWEST_PUPILS)
    words = tr("{value} ({low} til {high})")
    return words.format(value=points(found.value), low=points(found.low), high=points(found.high))


def _condition_row(row: CutCounts, by: str) -> tuple[str, ...]:
    found = shares(row)[ATTAINED].goal_weighted
    return (
        _group(row, by),
        str(row.pupils),
        str(row.goals_evaluated),
        *(percent(part) if part is not None else "–" for part in found),
    )


def _pairs_told(pairs: Sequence[Pair]) -> list[str]:
    """The differences that can be told, in words; and where they are several, what that does to them."""
    told = [_pair_words(*pair) for pair in pairs if pair[2]]
    if len(told) > 1:
        told.append(tr("Jo flere forskjeller som regnes ut, jo lettere ser én av dem tydelig ut ved en tilfeldighet."))
    return told


def _pair_words(one: CutCounts, other: CutCounts, found: Difference | None) -> str:
    return tr("{pair}: {difference}.").format(pair=_pair(one, other, "organisation"), difference=difference_words(found))


def _difference_row(one: CutCounts, other: CutCounts, found: Difference | None) -> tuple[str, ...]:
    if found is None:
        says = tr("under {fewest} elever i en av gruppene").format(fewest=FEWEST_PUPILS)
    else:
        says = tr("kan ikke skilles fra tilfeldig variasjon") if found.may_be_chance else tr("intervallet dekker ikke 0")
    return (_pair(one, other, "organisation"), says, *(("–",) * 3 if found is None else map(points, found)))


def _pair(one: CutCounts, other: CutCounts, by: str) -> str:
    return tr("{one} mot {other}").format(one=_group(one, by), other=_group(other, by))


def _group(row: CutCounts, by: str) -> str:
    return wording.cut_name({by: row.cut[by]})


# Fra halvår til år


def flow(counted: Counted | None, scale: MasteryScale, facts: str) -> Figure:
    """Where the same goals were at mid-year and at the annual evaluation, as the annual round's count tells."""
    whole = whole_of(counted)
    moves = counted.transitions if counted and whole and whole.goals_evaluated else ()
    bands = tuple(_band(one) for one in sorted(moves, key=_place_of, reverse=True))
    goals = sum(one.goals for one in moves)
    both = sum(one.goals for one in moves if one.from_ is not None and one.to is not None)
    up, down = (_moved(moves, sign) for sign in (1, -1))
    titles = [*(tr(level.short) for level in scale.levels), tr("Ikke vurdert")]
    count = tr("{goals} mål, {both} av dem vurdert begge ganger").format(goals=goals, both=both)
    return Figure(
        key="halvaar-til-aar",
        title=tr("De samme målene fra halvår til år"),
        facts=f"{facts} · {count}" if moves else facts,
        plot=Flow(bands=bands, scale=scale) if bands else None,
        titles=(tr("Halvår"), *(tr("År: {level}").format(level=title) for title in titles), tr("Sum")),
        rows=_flow_rows(moves, scale) if moves else (),
        notes=(
            tr("Av målene som er vurdert begge ganger, er {up} på et høyere nivå, {same} på samme, {down} på et lavere.").format(
                up=up, same=both - up - down, down=down
            ),
            tr("Det er de samme målene. «Ikke vurdert» er mål som ikke fikk et nivå den ene gangen."),
        )
        if moves
        else (tr("Når årsevalueringen er fullført, ser du her hvor hvert mål var ved halvåret og hvor det endte."),),
    )


def _place_of(one: Transition) -> tuple[int, int]:
    return (one.from_ or NONE, one.to or NONE)


def _band(one: Transition) -> Band:
    return Band(before=one.from_ or NONE, after=one.to or NONE, goals=one.goals)


def _moved(moves: Iterable[Transition], sign: int) -> int:
    pairs = ((one.from_, one.to, one.goals) for one in moves)
    return sum(
        goals for before, after, goals in pairs if before is not None and after is not None and (after - before) * sign > 0
    )


def _flow_rows(moves: Sequence[Transition], scale: MasteryScale) -> tuple[tuple[str, ...], ...]:
    cells = {(one.from_, one.to): one.goals for one in moves}
    places: list[int | None] = [*scale.numbers, None]

    def row(name: str, counts: list[int]) -> tuple[str, ...]:
        return (name, *map(str, counts), str(sum(counts)))

    names = [*(tr(level.short) for level in scale.levels), tr("Ikke vurdert")]
    rows = [row(name, [cells.get((before, after), 0) for after in places]) for name, before in zip(names, places, strict=True)]
    return (*rows, row(tr("Sum"), [sum(cells.get((before, after), 0) for before in places) for after in places]))


# Over år


def years(counts: Mapping[SchoolYear, Counted], scales: Mapping[SchoolYear, MasteryScale], kind: Round) -> Figure:
    """One bar for each school year of a round. Years counted with another scale than the newest are left out, which is said."""
    found = [(year, row) for year, counted in sorted(counts.items()) if (row := whole_of(counted)) is not None and row.pupils]
    scale = scales[found[-1][0]] if found else None
    alike = [(year, row) for year, row in found if scale and scales[year].id == scale.id]
    notes = [tr("Ulike år er ulike mål, og ofte ulike elever. En forskjell mellom år er ikke en utvikling hos de samme elevene.")]
    if len(alike) < len(found):
        others = ", ".join(year.label for year, _ in found if (year, _) not in alike)
        notes.append(tr("Disse årene er vurdert med en annen mestringsskala og vises ikke: {years}.").format(years=others))
    if not found:
        notes = [tr("Ingen år har vurderte mål i en fullført evaluering ennå. Det kommer en søyle for hvert skoleår.")]
    levels = scale.levels if scale else ()
    return Figure(
        key=f"over-aar-{kind.value}",
        title=tr("Måloppnåelse over år, {round}").format(round=label(kind)),
        facts="",
        plot=Bars(lines=tuple(_year_bar(year, row) for year, row in alike), scale=scale) if scale else None,
        titles=(tr("Skoleår"), tr("Elever"), tr("Mål satt"), tr("Vurdert"), *(tr(level.short) for level in levels)),
        rows=tuple(_year_row(year, row) for year, row in alike),
        notes=tuple(notes),
    )


def _year_bar(year: SchoolYear, row: CutCounts) -> BarLine:
    beside = tr("{pupils}, {goals} mål").format(pupils=pupils_words(row.pupils), goals=row.goals_evaluated)
    return BarLine(name=year.label, beside=beside, shares=_own_shares(row))


def _year_row(year: SchoolYear, row: CutCounts) -> tuple[str, ...]:
    counts = map(str, (row.pupils, row.goals_set, row.goals_evaluated))
    return (year.label, *counts, *(percent(share) for share in _own_shares(row)))


# Per elev


def pupils(own: Sequence[OwnMastery], scale: MasteryScale, facts: str) -> Figure:
    """Each pupil's own goals at mid-year and at the annual evaluation."""
    shown = [one for one in own if one.evaluated]
    named = {one.pupil for one in shown}
    rows = [one for one in own if one.pupil in named]
    notes = (
        tr("Her står elevene med navn. Vis det bare for dem som har med elevene å gjøre."),
        tr("Elever har ulike mål, så elevene kan ikke sammenliknes med hverandre."),
    )
    empty = (tr("Ingen av elevene du kan se, har vurderte mål i en fullført evaluering ennå."),)
    return Figure(
        key="per-elev",
        title=tr("Hver elevs egne mål"),
        facts=f"{facts} · {pupils_words(len(named))}" if named else facts,
        plot=Bars(lines=tuple(_own_bar(one) for one in rows), scale=scale) if shown else None,
        titles=(
            tr("Elev"),
            tr("Evaluering"),
            tr("Mål satt"),
            tr("Vurdert"),
            *(tr(level.short) for level in scale.levels),
            tr("Ikke arbeidet med"),
            tr("Ikke vurdert"),
            tr("Avsluttet"),
        ),
        rows=tuple(_own_row(one) for one in rows),
        words=2,
        notes=notes if shown else empty,
        pupils=tuple(dict.fromkeys(one.pupil for one in rows)),
    )


def _own_bar(one: OwnMastery) -> BarLine:
    when = tr("halvår") if one.kind is Round.MIDYEAR else tr("år")
    beside = tr("{when}, {goals} mål").format(when=when, goals=one.evaluated)
    return BarLine(name=one.name, beside=beside, shares=tuple(goals / one.evaluated for goals in one.levels if one.evaluated))


def _own_row(one: OwnMastery) -> tuple[str, ...]:
    when = tr("halvår") if one.kind is Round.MIDYEAR else tr("år")
    counts = (one.goals_set, one.evaluated, *one.levels, one.not_worked_on, one.not_evaluated, one.ended)
    return (one.name, when, *map(str, counts))


# Kan vi stole på tallene?


def trust(counted: Counted, facts: str) -> Figure:
    """What the numbers rest on: ceiling, carried over, rated alone, from memory, and how alike two rated."""
    whole = whole_of(counted)
    ambition, agreement = counted.ambition, counted.agreement
    goals, of_set = (whole.goals_evaluated, whole.goals_set) if whole else (0, 0)
    lines = (
        (tr("Elever med alle mål på øverste nivå"), ambition.at_top, whole.pupils if whole else 0, tr("elever")),
        (tr("Mål videreført fra en tidligere plan"), ambition.carried_over, of_set, tr("mål satt")),
        (tr("Mål med kriterium"), ambition.with_criterion, of_set, tr("mål satt")),
        (tr("Vurdert av bare én"), ambition.single_rated, goals, tr("mål vurdert")),
        (tr("Vurdert bare etter hukommelsen"), ambition.from_memory, goals, tr("mål vurdert")),
        (tr("Fått et nivå av to, hver for seg"), agreement.double_rated, goals, tr("mål vurdert")),
        (tr("De to var helt enige"), agreement.exact, agreement.double_rated, tr("mål vurdert av to")),
        (tr("De to var innen ett nivå"), agreement.within_one, agreement.double_rated, tr("mål vurdert av to")),
    )
    return Figure(
        key="tillit",
        title=tr("Kan vi stole på tallene?"),
        facts=_facts(facts, whole),
        plot=Parts(lines=tuple(_part(*line) for line in lines)) if of_set else None,
        titles=(tr("Hva"), tr("Av hva"), tr("Antall"), tr("Av"), tr("Andel")),
        rows=tuple(_part_row(*line) for line in lines) if of_set else (),
        words=2,
        notes=(
            tr(
                "Er mange elever på øverste nivå i alle mål, kan målene være for lette."
                " Enigheten gjelder det to leverte hver for seg."
            ),
            tr("Tallene er til å snakke om, og sier ingenting om den enkelte lærer."),
        )
        if of_set
        else (tr("Ingen mål er satt i planer som er tatt i bruk ennå."),),
        is_of_all=True,
    )


def _part(name: str, count: int, of: int, unit: str) -> PartLine:
    if not of:
        return PartLine(name=name, share=None, says=tr("ikke beregnet"))
    says = tr("{share}, {count} av {of} {unit}").format(share=percent(count / of), count=count, of=of, unit=unit)
    return PartLine(name=name, share=count / of, says=says)


def _part_row(name: str, count: int, of: int, unit: str) -> tuple[str, ...]:
    return (name, unit, str(count), str(of), percent(count / of)) if of else (name, unit, "–", str(of), tr("ikke beregnet"))


# What they have in common


def pupils_words(count: int) -> str:
    """So many pupils."""
    return tr("1 elev") if count == 1 else tr("{count} elever").format(count=count)


def _counted_pupils_words(count: int) -> str:
    """So many pupils, and which: those without any goal evaluated are not among them, though their goals are."""
    return tr("1 elev med vurderte mål") if count == 1 else tr("{count} elever med vurderte mål").format(count=count)


def _facts(facts: str, whole: CutCounts | None) -> str:
    return f"{facts} · {denominators(whole)}" if whole else facts


def _rows(counted: Counted, names: set[str], within: Mapping[str, str] | None = None) -> list[CutCounts]:
    """The rows cut by just these, in the order of the vocabulary or of the count, never from best to worst."""
    found = [row for row in counted.attainment if set(row.cut) == names and (within or {}).items() <= dict(row.cut).items()]
    by = next((name for name in _ORDER if name in names), None)
    known = _ORDER.get(by or "", [])

    def place(row: CutCounts) -> tuple[int, object]:
        value = row.cut[by] if by else ""
        return (known.index(value) if value in known else len(known), cut_key(row.cut))

    return sorted(found, key=place) if by else found
