"""The quick way through an aggregate file, for those who read thousands: from bytes to what is added, with few steps a number.

It takes a file only when all of it is as this program writes it, holds it against the same rules as `aggregate_file` and
`aggregate_form`, and says None of all others, which are then read the slow way and told what is wrong. Three things make it
quick: the bytes are read into structs whose keys stand in the signature's order, so that the signed form is written without
sorting; rows are checked column by column; and only the numbers from which the others follow are added.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import chain, repeat
from operator import le
from typing import Any, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import astuple

from ioplab.analysis.aggregate import Issuer, Source
from ioplab.analysis.attainment import ATTAINED, cut_key
from ioplab.analysis.sums import MOST, MOST_PUPILS, Head, Ids, Key, Kind, Part, Vector, cut_place, table_vectors
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.exchange.aggregate_signature import Signature

_FORMAT = "ioplab-aggregate/1"
_CUTS = ("adaptation", "grade_band", "organisation", "subject")
_FIRST_LEVELS, _LAST_LEVELS = 2, 9
"""Scales with ten levels sort their keys otherwise."""
_TO_GRID = 1.5 * 2**20
"""Added and subtracted again it leaves a fraction on the grid of 2⁻³², for that is what the digits then left can hold."""
_MOST_PUPILS = MOST_PUPILS // 2
_LARGEST = 4 * 2**20
"""Bytes; of larger ones there are few, and the slow way looks at how much is in them first."""

_Text = str | None | UnsetType
_Count = int | None | UnsetType


class _Issuer(Struct, gc=False, kw_only=True):
    id: str
    municipality: _Text = UNSET
    name: str
    school: _Text = UNSET
    school_id: _Text = UNSET


class _Source(Struct, gc=False):
    file_id: str
    issuer: _Issuer
    public_key: str
    revision: int


class _Signature(Struct, gc=False):
    public_key: str
    value: str


class _Agreement(Struct, gc=False):
    double_rated: int
    exact: int
    table: tuple[tuple[int, ...], ...]
    within_one: int


class _Ambition(Struct, gc=False):
    at_top: int
    carried_over: int
    from_memory: int
    single_rated: int
    with_criterion: int


class _Indicator(Struct, gc=False, kw_only=True):
    counted_on: _Text = UNSET
    declined: _Count = UNSET
    denominator: int
    id: str
    invited: _Count = UNSET
    numerator: int | None


class _Hours(Struct, gc=False):
    hours_given: int | float
    hours_granted: int | float
    role: str


class _Transition(Struct, gc=False, rename={"from_": "from"}):
    from_: int | None
    goals: int
    to: int | None


_QUOTES_OF_THE_SIGNATURE = 2 * 5
"""Around its key, and around its own two keys with their values."""
_T = TypeVar("_T")
_ENCODER = msgspec.json.Encoder()


@lru_cache(maxsize=_LAST_LEVELS)
def _decoder(size: int) -> msgspec.json.Decoder[Any]:
    """Reads a file with so many levels. All structs have their keys in the signature's order."""
    names = [str(level) for level in range(1, size + 1)]
    six = tuple[int, int, int, int, int, int]
    cut = msgspec.defstruct("_Cut", [(name, str | UnsetType, UNSET) for name in _CUTS], gc=False)
    row = msgspec.defstruct(
        "_Row",
        [
            ("cut", cut),
            ("ended", int),
            ("goals_evaluated", int),
            ("goals_set", int),
            ("levels", _keyed(names, int)),
            ("moments", _keyed([*names, ATTAINED], six)),
            ("not_evaluated", int),
            ("not_worked_on", int),
            ("pupil_shares", _keyed(names, tuple[int | float, int | float])),
            ("pupils", int),
        ],
        gc=False,
    )
    file = msgspec.defstruct(
        "_File",
        [
            ("agreement", _Agreement),
            ("ambition", _Ambition),
            ("attained_from", int),
            ("attainment", tuple[row, ...]),  # type: ignore[valid-type]
            ("counted_on", str),
            ("created_at", str),
            ("file_id", str),
            ("format", str),
            ("indicators", tuple[_Indicator, ...]),
            ("issuer", _Issuer),
            ("plan_ids", tuple[str, ...]),
            ("resources", tuple[_Hours, ...]),
            ("revision", int),
            ("round", str),
            ("scale", str),
            ("scale_levels", tuple[int, ...]),
            ("school_year", str),
            ("signature", _Signature | UnsetType, UNSET),
            ("sources", tuple[_Source, ...] | UnsetType, UNSET),
            ("transitions", tuple[_Transition, ...]),
        ],
        kw_only=True,
        gc=False,
    )
    return msgspec.json.Decoder(file)


def _keyed(names: Sequence[str], kind: Any) -> type[Struct]:
    """An object whose keys are numbers, which no field of Python's can be called."""
    return msgspec.defstruct("_Keyed", [(f"at_{name}", kind) for name in names], rename=lambda field: field[3:], gc=False)


class _DoubtError(Exception):
    """Something is not as this program writes it, or is wrong."""


def read(content: bytes, name: str, place: int) -> Part | None:
    """A file ready to be added, or None when it has to be read the slow way.

    Args:
        content: the file's bytes.
        name: the file's name, for messages.
        place: where the reader finds it again.
    """
    try:
        return _part(content, name, place)
    except (_DoubtError, msgspec.MsgspecError, InvalidSignature, ValueError, RecursionError, OverflowError):
        return None


def _part(content: bytes, name: str, place: int) -> Part:
    if len(content) > _LARGEST or b"\\" in content:
        raise _DoubtError
    size = _levels_in(content)
    file = _decoder(size).decode(content)
    signature = Signature(file.signature.public_key, file.signature.value) if file.signature is not UNSET else None
    if signature is None or file.format != _FORMAT:
        raise _DoubtError
    file.signature = UNSET
    canonical = _ENCODER.encode(file)
    mark = signature.verify(canonical)
    if content.count(b'"') != canonical.count(b'"') + _QUOTES_OF_THE_SIGNATURE:
        raise _DoubtError  # a key stands twice; nothing in the file is escaped
    kind = _kind(file.school_year, file.round, file.scale, file.scale_levels, file.attained_from)
    head = _head(file, name=name, place=place, mark=mark, public_key=signature.public_key, kind=kind)
    keys, vectors, most_pupils = _cuts(file.attainment, size, file.attained_from)
    tables = list(_tables(file, head.counted_on, size))
    keys += [key for key, _ in tables]
    vectors += [vector for _, vector in tables]
    return Part(head, keys, vectors, most_pupils)


def _levels_in(content: bytes) -> int:
    """How many levels the scale has, told by where the list ends; the decoder and `_kind` see to it that it is so."""
    start = content.find(b'"scale_levels"')
    levels = content[start : content.find(b"]", start)].count(b",") + 1
    if start < 0 or not _FIRST_LEVELS <= levels <= _LAST_LEVELS:
        raise _DoubtError
    return levels


@lru_cache(maxsize=64)
def _kind(year: str, kind: str, scale: str, levels: tuple[int, ...], attained_from: int) -> Kind:
    SchoolYear.parse(year)
    Round(kind)
    if levels != tuple(range(1, len(levels) + 1)) or attained_from not in levels:
        raise _DoubtError
    return Kind(year, kind, scale, levels, attained_from)


@lru_cache(maxsize=1024)
def _day(text: str) -> date:
    return msgspec.convert(text, date)


def _head(file: Any, *, name: str, place: int, mark: bytes, public_key: str, kind: Kind) -> Head:
    created_at = msgspec.convert(file.created_at, datetime)
    if created_at.tzinfo is None or not 1 <= file.revision <= MOST or len(set(file.plan_ids)) < len(file.plan_ids):
        raise _DoubtError
    return Head(
        name=name,
        place=place,
        mark=mark,
        public_key=public_key,
        file_id=file.file_id,
        revision=file.revision,
        created_at=created_at,
        counted_on=_day(file.counted_on),
        issuer=_issuer(file.issuer),
        kind=kind,
        plan_ids=Ids(file.plan_ids),
        sources=tuple(map(_source, file.sources or ())),
    )


def _issuer(read: _Issuer) -> Issuer:
    return Issuer(
        id=read.id,
        name=read.name,
        school_id=_given(read.school_id),
        school=_given(read.school),
        municipality=_given(read.municipality),
    )


def _source(read: _Source) -> Source:
    return Source(file_id=read.file_id, revision=read.revision, issuer=_issuer(read.issuer), public_key=read.public_key)


def _given(value: _T | UnsetType) -> _T | None:
    return None if isinstance(value, UnsetType) else value


@lru_cache(maxsize=4096)
def _key(cut: tuple[str | UnsetType, ...]) -> Key:
    return cut_place(cut_key({name: value for name, value in zip(_CUTS, cut, strict=True) if isinstance(value, str)}))


def _cuts(rows: Sequence[Any], size: int, attained_from: int) -> tuple[list[Key], list[Vector], int]:
    """The rows' keys and vectors, after the rows have been held against themselves, and the most pupils in one of them."""
    if not rows:
        return [], [], 0
    # Every name below is a column or a list of columns: few steps of the language for many numbers.
    cuts, ended, evaluated, goals, levels, moments, not_evaluated, not_worked_on, shares, pupils = _columns(map(astuple, rows))
    at_level = _columns(map(astuple, levels))
    parts = (evaluated, ended, not_evaluated, not_worked_on)
    _demand(_added(at_level) == evaluated and _added(parts) == goals)
    _demand(min(map(min, (*at_level, pupils, ended, not_evaluated, not_worked_on))) >= 0)
    _demand(max(goals) <= MOST and max(pupils) < _MOST_PUPILS)

    reached = _added(at_level[attained_from - 1 :])
    m, n, y, nn, ny, yy = zip(*map(_columns, _columns(map(astuple, moments))), strict=True)
    _demand(m == (pupils,) * (size + 1) and n == (evaluated,) * (size + 1) and y == (*at_level, reached))
    _demand(nn == nn[:1] * (size + 1) and _added(ny[:size]) == nn[0] and _added(ny[attained_from - 1 : size]) == ny[size])
    _demand(min(map(min, yy)) >= 0 and all(map(_none_larger, yy, ny)) and max(nn[0]) <= MOST)

    totals, squared = zip(*map(_columns, _columns(map(astuple, shares))), strict=True)
    totals, squared = tuple(map(_on_grid, totals)), tuple(map(_on_grid, squared))
    _demand(min(map(min, squared)) >= 0 and all(map(_none_larger, squared, totals)))
    _demand(all(map(_none_larger, totals, repeat(pupils))))
    fractions = chain.from_iterable(zip(totals, squared, strict=True))
    ones = (1,) * len(rows)
    vectors = zip(ones, pupils, ended, not_evaluated, not_worked_on, *at_level, *ny[:size], *yy, *fractions, strict=True)
    which = list(map(astuple, cuts))
    _demand(len(set(which)) == len(which))
    return list(map(_key, which)), list(vectors), max(pupils)


def _columns(rows: Iterable[Sequence[Any]]) -> tuple[Any, ...]:
    return tuple(zip(*rows, strict=True))


def _none_larger(few: Sequence[float], many: Sequence[float]) -> bool:
    return all(map(le, few, many))


def _on_grid(fractions: Iterable[float]) -> list[float]:
    return [(fraction + _TO_GRID) - _TO_GRID for fraction in fractions]


def _added(columns: Sequence[Sequence[int]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*columns, strict=True)))


def _demand(holds: bool) -> None:
    if not holds:
        raise _DoubtError


def _tables(file: Any, counted_on: date, size: int) -> Iterator[tuple[Key, Vector]]:
    table, agreement, ambition = file.agreement.table, file.agreement, file.ambition
    _demand(len(table) == size and all(len(row) == size for row in table) and min(map(min, table)) >= 0)
    _demand(agreement.double_rated == sum(map(sum, table)) <= MOST)
    _demand(agreement.exact == sum(table[place][place] for place in range(size)))
    near = sum(sum(row[max(0, place - 1) : place + 2]) for place, row in enumerate(table))
    _demand(agreement.within_one == near)
    signs = (ambition.with_criterion, ambition.carried_over, ambition.at_top, ambition.single_rated, ambition.from_memory)
    _demand(min(signs) >= 0 and max(signs) <= MOST)
    ends = {None, *range(1, size + 1)}
    changes = [(row.from_, row.to, row.goals) for row in file.transitions]
    for old, new, goals in changes:
        _demand(0 <= goals <= MOST and old in ends and new in ends and not (old is None and new is None))
    indicators = []
    for row in file.indicators:
        invited, declined, day = row.invited, row.declined, row.counted_on
        beside = [count for count in (0, row.numerator, invited, declined) if isinstance(count, int)]
        _demand(min(beside) >= 0 and max(beside) <= row.denominator <= MOST)
        counted = _day(day) if isinstance(day, str) else None
        indicators.append((row.id, row.numerator, row.denominator, counted, _given(invited), _given(declined)))
    hours = [(row.role, row.hours_granted, row.hours_given) for row in file.resources]
    for _, granted, given in hours:
        _demand(0 <= granted <= MOST and 0 <= given <= MOST)
    return table_vectors(
        counted_on=counted_on, transitions=changes, table=table, ambition=signs, indicators=indicators, hours=hours
    )
