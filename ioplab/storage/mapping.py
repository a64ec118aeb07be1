"""How a domain object becomes a row and back. One description per class, read off the dataclass itself.

A field is a column, except a tuple of another mapped class, which is a child table. Values without an identity of their
own (hours, team, voices ...) are JSON in their owner's row. Add a field to a dataclass and a column in a migration, and it
is stored, read back, kept in history, exported and imported.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple

import msgspec

from ioplab.domain.contribution import ContributionRequest, GoalProposal
from ioplab.domain.evaluation import Evaluation, HiddenRating, Outcome, PupilRating, Rating
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.leadership import EnteredIndicator, Reflection, Snapshot
from ioplab.domain.plan import Conversation, Goal, Observation, Plan, SubjectPlan
from ioplab.domain.pupil import (
    Decision,
    ExpertAssessment,
    IntensiveTraining,
    Measure,
    Pupil,
    SharingConsent,
)
from ioplab.domain.school import School, Staff
from ioplab.domain.year_wheel import WheelTask

Row = dict[str, Any]
Key = tuple[str, ...]

POSITION = "position"
"""Column of every table: the place among siblings, so that lists come back in order."""


@dataclasses.dataclass(frozen=True, slots=True)
class Column:
    """One stored field: its name and how its value is written and read. None is always NULL."""

    name: str
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    default: Any = None
    """As stored: what a row has that was written before there was such a field."""


@dataclasses.dataclass(frozen=True)
class Table:
    """Where a class is stored. `key` names its key columns; `parent` the column that holds its owner's id."""

    name: str
    cls: type[Any]
    parent: str | None
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    children: Mapping[str, type[Any]]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Names of the entity's own columns."""
        return tuple(column.name for column in self.columns)

    @cached_property
    def all_columns(self) -> tuple[str, ...]:
        """Column names as stored, position and parent first."""
        owner = (self.parent,) if self.parent else ()
        return (POSITION, *owner, *self.names)

    @cached_property
    def _fields_of(self) -> Callable[[Any], tuple[Any, ...]]:
        return attrgetter(*self.names)

    @cached_property
    def _written_otherwise(self) -> tuple[Column, ...]:
        """The columns whose values are not stored as they are."""
        return tuple(column for column in self.columns if column.write is not _same)

    def encode(self, entity: Any) -> Row:
        """The entity's own columns; neither parent, position nor children."""
        row = dict(zip(self.names, self._fields_of(entity), strict=True))
        for column in self._written_otherwise:
            value = row[column.name]
            if value is not None:
                row[column.name] = column.write(value)
        return row

    def decode(self, row: Mapping[str, Any], children: Mapping[str, tuple[Any, ...]]) -> Any:
        """The entity of a row, with its children already made."""
        values = {column.name: None if row[column.name] is None else column.read(row[column.name]) for column in self.columns}
        return self.cls(**values, **children)

    def complete(self, row: Mapping[str, Any]) -> Row:
        """A row of the history as it would be stored now: columns it was written before have their defaults.

        A column that is gone is left out. What the migration gave the stored rows is the same default; a test holds them equal.
        """
        return {name: row[name] if name in row else self._defaults[name] for name in self.all_columns}

    @cached_property
    def _defaults(self) -> Row:
        return {POSITION: 0, **({self.parent: None} if self.parent else {}), **{one.name: one.default for one in self.columns}}

    def key_of(self, row: Mapping[str, Any]) -> Key:
        """The row's identity."""
        return tuple(row[name] for name in self.key)


_PARENTS: dict[type[Any], str | None] = {
    School: None,
    Staff: None,
    WheelTask: None,
    FavouriteGoal: None,
    EnteredIndicator: None,
    Snapshot: None,
    Reflection: None,
    ContributionRequest: None,
    Pupil: None,
    ExpertAssessment: "pupil",
    Decision: "pupil",
    Measure: "pupil",
    SharingConsent: "pupil",
    IntensiveTraining: "pupil",
    Plan: "pupil",
    Conversation: "plan",
    SubjectPlan: "plan",
    GoalProposal: "plan",
    Goal: "subject_plan",
    Observation: "goal",
    Evaluation: "plan",
    Rating: "evaluation",
    Outcome: "evaluation",
    PupilRating: "evaluation",
}
"""Every stored class, owners before what they own, with the column that holds the owner's id."""

_NATURAL_KEYS: dict[type[Any], tuple[str, ...]] = {
    Rating: ("evaluation", "goal", "staff"),
    Outcome: ("evaluation", "goal"),
    PupilRating: ("evaluation", "goal"),
}


def _table_name(cls: type[Any]) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).lstrip("_")


def _child_class(hint: Any) -> type[Any] | None:
    if typing.get_origin(hint) is tuple and typing.get_args(hint)[0] in _PARENTS:
        return typing.cast("type[Any]", typing.get_args(hint)[0])
    return None


def _without_none(hint: Any) -> Any:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return next(part for part in typing.get_args(hint) if part is not type(None))
    return hint


def _same(value: Any) -> Any:
    return value


def _column(name: str, hint: Any) -> Column:
    kind = _without_none(hint)
    kind = getattr(kind, "__supertype__", kind)
    if kind in (str, int, float):
        return Column(name, _same, _same)
    if kind is bool:
        return Column(name, int, bool)
    if kind in (date, datetime):
        return Column(name, kind.isoformat, kind.fromisoformat)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return Column(name, lambda word: word.value, kind)
    decoder = msgspec.json.Decoder(hint)
    return Column(name, lambda value: msgspec.json.encode(value).decode(), decoder.decode)


def _describe(cls: type[Any], parent: str | None) -> Table:
    hints = typing.get_type_hints(cls)
    columns, children = [], {}
    for field in dataclasses.fields(cls):
        child = _child_class(hints[field.name])
        if child is None:
            column = _column(field.name, hints[field.name])
            usual = None if field.default is dataclasses.MISSING else field.default
            columns.append(dataclasses.replace(column, default=None if usual is None else column.write(usual)))
        else:
            children[field.name] = child
    return Table(_table_name(cls), cls, parent, _NATURAL_KEYS.get(cls, ("id",)), tuple(columns), children)


TABLES: dict[type[Any], Table] = {cls: _describe(cls, parent) for cls, parent in _PARENTS.items()}
"""Every stored class with its table, owners before what they own."""


def table_of(entity: Any) -> Table:
    """Where an entity is stored; one whose content its reader may not see lies where the whole one does."""
    return TABLES[Rating if isinstance(entity, HiddenRating) else type(entity)]


BY_NAME: dict[str, Table] = {table.name: table for table in TABLES.values()}


class Placed(NamedTuple):
    """An entity with where it belongs: its owner's id and its place among siblings (None: keep, or last)."""

    entity: Any
    parent: str | None = None
    position: int | None = None


def branches(placed: Placed) -> Iterator[Placed]:
    """The entity and everything below it, owners first."""
    yield placed
    for field in table_of(placed.entity).children:
        for position, child in enumerate(getattr(placed.entity, field)):
            yield from branches(Placed(child, placed.entity.id, position))
