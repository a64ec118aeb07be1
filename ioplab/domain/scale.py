"""The mastery scale (mestringsskala): the standard categories that make måloppnåelse comparable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from ioplab.domain.ids import Level

MOST_LEVELS = 9
"""A level is rated with one digit key, and the counting table has one column a level."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MasteryLevel:
    """One category (mestringskategori): its level, names, what it means, and the symbol that stands beside the word."""

    level: Level
    name: str
    short: str
    descriptor: str
    symbol: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MasteryScale:
    """An ordered set of categories, lowest first. `attained_from` is the lowest level that counts as reached.

    `not_worked_on` is a status, not a level; its `level` is 0.
    """

    id: str
    name: str
    attained_from: Level
    levels: tuple[MasteryLevel, ...]
    not_worked_on: MasteryLevel

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any]) -> Self:
        """Build a scale from the parsed catalogue.

        Raises:
            KeyError, ValueError: the catalogue is not a scale.
        """
        levels = tuple(MasteryLevel(**entry) for entry in data["levels"])
        numbers = [entry.level for entry in levels]
        if numbers != list(range(1, len(levels) + 1)) or not 1 < len(levels) <= MOST_LEVELS:
            raise ValueError(numbers)
        if data["attained_from"] not in numbers:
            raise ValueError(data["attained_from"])
        return cls(
            id=data["id"],
            name=data["name"],
            attained_from=data["attained_from"],
            levels=levels,
            not_worked_on=MasteryLevel(level=Level(0), **data["not_worked_on"]),
        )

    @property
    def numbers(self) -> tuple[Level, ...]:
        """The levels as numbers, lowest first."""
        return tuple(entry.level for entry in self.levels)

    @property
    def top(self) -> Level:
        """The highest level."""
        return self.levels[-1].level

    def category(self, level: Level | None) -> MasteryLevel:
        """The category of a level; None is the status *ikke arbeidet med*.

        Raises:
            KeyError: the scale has no such level.
        """
        if level is None:
            return self.not_worked_on
        for entry in self.levels:
            if entry.level == level:
                return entry
        raise KeyError(level)
