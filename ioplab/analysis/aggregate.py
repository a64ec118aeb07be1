"""The aggregate: what one issuer counted in one round. Numbers only, no pupil in it. How several are put together: `combining`.

The shape is that of the file format `ioplab-aggregate/1`; signing and files belong to `exchange`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from ioplab.analysis.attainment import CutCounts

FORMAT = "ioplab-aggregate/1"


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
    """An aggregate as it came: the file's name for messages, the key it was signed with, and the signature's bytes."""

    name: str
    public_key: str
    aggregate: Aggregate
    signature: bytes = b""


def order_transitions(rows: Iterable[Transition]) -> tuple[Transition, ...]:
    """Transitions in their one order, not evaluated last."""

    def place(level: int | None) -> tuple[bool, int]:
        return (level is None, level or 0)

    return tuple(sorted(rows, key=lambda row: (place(row.from_), place(row.to))))


def agreement_of(table: tuple[tuple[int, ...], ...]) -> Agreement:
    """Agreement from the table of first against second rating."""
    cells = [(i, j, goals) for i, row in enumerate(table) for j, goals in enumerate(row)]
    return Agreement(
        double_rated=sum(goals for _, _, goals in cells),
        exact=sum(goals for i, j, goals in cells if i == j),
        within_one=sum(goals for i, j, goals in cells if abs(i - j) <= 1),
        table=table,
    )
