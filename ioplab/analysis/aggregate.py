"""The aggregate: what one issuer counted in one round, and how several are put together. Numbers only, no pupil in it.

The shape is that of the file format `ioplab-aggregate/1`; signing and files belong to `exchange`.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ioplab.analysis.attainment import CutCounts, add, cut_key, order
from ioplab.errors import UserError
from ioplab.i18n import tr

FORMAT = "ioplab-aggregate/1"

_COMBINED = uuid.UUID("8f2f6f0e-6b57-4c0e-9a0c-9d5d6a3f7d11")
"""Namespace for the issuer ids of combined files: the same sources always make the same issuer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transition:
    """Goals that went from one level at mid-year to another at the annual evaluation; None is not evaluated."""

    from_: int | None
    to: int | None
    goals: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How often two people, rating independently, said the same. `table[i][j]`: first at level i+1, second at j+1."""

    double_rated: int
    exact: int
    within_one: int
    table: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambition:
    """Signs of whether the goals are set and rated so that the numbers can be trusted. All but `at_top` count goals."""

    with_criterion: int
    carried_over: int
    at_top: int
    single_rated: int
    from_memory: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One process indicator. `numerator` None is «ikke beregnet», never 0."""

    id: str
    numerator: int | None
    denominator: int
    counted_on: date | None = None
    invited: int | None = None
    declined: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleResources:
    """Hours a year granted by decisions and given in plans, by one role."""

    role: str
    hours_granted: float
    hours_given: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """All numbers of one round: what an aggregate adds up."""

    attainment: tuple[CutCounts, ...]
    transitions: tuple[Transition, ...]
    agreement: Agreement
    ambition: Ambition
    indicators: tuple[Indicator, ...]
    resources: tuple[RoleResources, ...]
    scale_ids: tuple[str, ...] = ()
    plan_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Whose numbers they are: the vault, its owner's name, the school."""

    id: str
    name: str
    school_id: str | None = None
    school: str | None = None
    municipality: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One file that a combined file was made of."""

    file_id: str
    revision: int
    issuer: Issuer
    public_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aggregate:
    """The content of an `ioplab-aggregate/1` file, without its signature."""

    format: str = FORMAT
    file_id: str
    revision: int
    created_at: datetime
    counted_on: date
    issuer: Issuer
    school_year: str
    round: str
    scale: str
    scale_levels: tuple[int, ...]
    attained_from: int
    plan_ids: tuple[str, ...]
    attainment: tuple[CutCounts, ...]
    transitions: tuple[Transition, ...]
    agreement: Agreement
    ambition: Ambition
    indicators: tuple[Indicator, ...]
    resources: tuple[RoleResources, ...]
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """An aggregate as it came: the file's name for messages, the key it was signed with."""

    name: str
    public_key: str
    aggregate: Aggregate


def newest(delivered: Iterable[Delivered]) -> tuple[Delivered, ...]:
    """Of each issuer's files for the same year and round, the one with the highest revision (then the latest).

    Raises:
        UserError: two files of one issuer are signed with different keys, so one of them is not what it says it is.
    """
    best: dict[tuple[object, ...], Delivered] = {}
    for one in sorted(delivered, key=_age):
        about = one.aggregate
        # Combined files are signed with a key of their own, and never stand in a single issuer's place.
        identity = (about.issuer.id, bool(about.sources), about.school_year, about.round)
        earlier = best.get(identity)
        if earlier is not None and not about.sources and earlier.public_key != one.public_key:
            raise UserError(
                tr("«{one}» og «{other}» sier at de er fra samme arkiv, men er signert med ulike nøkler.").format(
                    one=one.name, other=earlier.name
                ),
                advice=tr("Spør avsenderen hvilken av dem som er ekte, og ta bort den andre."),
            )
        best[identity] = one
    return tuple(sorted(best.values(), key=lambda one: one.aggregate.file_id))


def _age(one: Delivered) -> tuple[int, datetime, str]:
    return (one.aggregate.revision, one.aggregate.created_at, one.aggregate.file_id)


def combine(delivered: Sequence[Delivered], *, at: datetime) -> Aggregate:
    """Add the numbers of several issuers into one aggregate.

    Args:
        delivered: at least one file; older revisions of an issuer are left out.
        at: when, an aware moment.

    Raises:
        UserError: the files are of different rounds, years or scales, or count the same plan twice.
    """
    chosen = newest(delivered)
    _refuse_mixed(chosen)
    _refuse_overlap(chosen)
    parts = [one.aggregate for one in chosen]
    first = parts[0]
    return Aggregate(
        file_id=str(uuid.uuid5(_COMBINED, "\n".join(part.file_id for part in parts))),
        revision=1,
        created_at=at,
        counted_on=max(part.counted_on for part in parts),
        issuer=_combined_issuer(parts),
        school_year=first.school_year,
        round=first.round,
        scale=first.scale,
        scale_levels=first.scale_levels,
        attained_from=first.attained_from,
        plan_ids=tuple(sorted(plan for part in parts for plan in part.plan_ids)),
        attainment=_add_cuts(parts),
        transitions=_add_transitions(parts),
        agreement=_add_agreement([part.agreement for part in parts]),
        ambition=_add_ambition([part.ambition for part in parts]),
        indicators=_add_indicators(parts),
        resources=_add_resources(parts),
        sources=_sources(chosen),
    )


def _refuse_mixed(chosen: Sequence[Delivered]) -> None:
    first = chosen[0]
    for one in chosen[1:]:
        here, there = one.aggregate, first.aggregate
        names = {"one": one.name, "other": first.name}
        if (here.school_year, here.round) != (there.school_year, there.round):
            raise UserError(
                tr("«{one}» og «{other}» gjelder ulike evalueringer og kan ikke legges sammen.").format(**names),
                advice=tr("Velg filer for samme skoleår og samme evaluering."),
            )
        if (here.scale, here.scale_levels, here.attained_from) != (
            there.scale,
            there.scale_levels,
            there.attained_from,
        ):
            raise UserError(
                tr("«{one}» og «{other}» bruker ulike mestringsskalaer og kan ikke legges sammen.").format(**names),
                advice=tr("Kategoriene betyr ikke det samme, så summen ville vært feil. Les filene hver for seg."),
            )


def _refuse_overlap(chosen: Sequence[Delivered]) -> None:
    counted: dict[str, str] = {}
    for one in chosen:
        for plan in one.aggregate.plan_ids:
            if plan in counted:
                raise UserError(
                    tr("«{one}» og «{other}» teller den samme planen.").format(one=one.name, other=counted[plan]),
                    advice=tr("Ta bort en av filene, så ingen plan telles to ganger."),
                )
            counted[plan] = one.name


def _combined_issuer(parts: Sequence[Aggregate]) -> Issuer:
    if len(parts) == 1:
        return parts[0].issuer
    issuers = [part.issuer for part in parts]
    same_school = len({issuer.school_id for issuer in issuers}) == 1
    same_place = len({issuer.municipality for issuer in issuers}) == 1
    return Issuer(
        id=str(uuid.uuid5(_COMBINED, "\n".join(sorted(issuer.id for issuer in issuers)))),
        name=tr("{count} filer samlet").format(count=len(parts)),
        school_id=issuers[0].school_id if same_school else None,
        school=issuers[0].school if same_school else None,
        municipality=issuers[0].municipality if same_place else None,
    )


def _sources(chosen: Sequence[Delivered]) -> tuple[Source, ...]:
    found: list[Source] = []
    for one in chosen:
        part = one.aggregate
        own = Source(file_id=part.file_id, revision=part.revision, issuer=part.issuer, public_key=one.public_key)
        found.extend(part.sources or (own,))
    return tuple(sorted(found, key=lambda source: source.file_id))


def _add_cuts(parts: Sequence[Aggregate]) -> tuple[CutCounts, ...]:
    grouped = defaultdict(list)
    for part in parts:
        for row in part.attainment:
            grouped[cut_key(row.cut)].append(row)
    return order(add(rows) for rows in grouped.values())


def _add_transitions(parts: Sequence[Aggregate]) -> tuple[Transition, ...]:
    goals: dict[tuple[int | None, int | None], int] = defaultdict(int)
    for part in parts:
        for row in part.transitions:
            goals[row.from_, row.to] += row.goals
    return order_transitions(Transition(from_=old, to=new, goals=count) for (old, new), count in goals.items())


def order_transitions(rows: Iterable[Transition]) -> tuple[Transition, ...]:
    """Transitions in their one order, not evaluated last."""

    def place(level: int | None) -> tuple[bool, int]:
        return (level is None, level or 0)

    return tuple(sorted(rows, key=lambda row: (place(row.from_), place(row.to))))


def _add_agreement(parts: Sequence[Agreement]) -> Agreement:
    tables = zip(*(part.table for part in parts), strict=True)
    return agreement_of(tuple(tuple(map(sum, zip(*same_row, strict=True))) for same_row in tables))


def agreement_of(table: tuple[tuple[int, ...], ...]) -> Agreement:
    """Agreement from the table of first against second rating."""
    cells = [(i, j, goals) for i, row in enumerate(table) for j, goals in enumerate(row)]
    return Agreement(
        double_rated=sum(goals for _, _, goals in cells),
        exact=sum(goals for i, j, goals in cells if i == j),
        within_one=sum(goals for i, j, goals in cells if abs(i - j) <= 1),
        table=table,
    )


def _add_ambition(parts: Sequence[Ambition]) -> Ambition:
    return Ambition(
        with_criterion=sum(part.with_criterion for part in parts),
        carried_over=sum(part.carried_over for part in parts),
        at_top=sum(part.at_top for part in parts),
        single_rated=sum(part.single_rated for part in parts),
        from_memory=sum(part.from_memory for part in parts),
    )


def _add_indicators(parts: Sequence[Aggregate]) -> tuple[Indicator, ...]:
    grouped: dict[str, list[Indicator]] = defaultdict(list)
    for part in parts:
        for row in part.indicators:
            grouped[row.id].append(row)
    return tuple(_add_indicator(rows) for rows in grouped.values())


def _add_indicator(rows: Sequence[Indicator]) -> Indicator:
    """Issuers whose own number could not be reckoned stand outside both numerator and denominator."""
    known = [row for row in rows if row.numerator is not None]
    added = known or rows
    return Indicator(
        id=rows[0].id,
        numerator=sum(row.numerator or 0 for row in known) if known else None,
        denominator=sum(row.denominator for row in added),
        counted_on=max((row.counted_on for row in rows if row.counted_on), default=None),
        invited=_sum_known(row.invited for row in added),
        declined=_sum_known(row.declined for row in added),
    )


def _sum_known(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _add_resources(parts: Sequence[Aggregate]) -> tuple[RoleResources, ...]:
    granted: dict[str, float] = defaultdict(float)
    given: dict[str, float] = defaultdict(float)
    for part in parts:
        for row in part.resources:
            granted[row.role] += row.hours_granted
            given[row.role] += row.hours_given
    return tuple(RoleResources(role=role, hours_granted=granted[role], hours_given=given[role]) for role in sorted(granted))
