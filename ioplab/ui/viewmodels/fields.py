"""A stored value as a field on the screen: read, stored, its earlier versions, and the name findings know it by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any

from ioplab.storage.vault import Vault, Version

_BURST = timedelta(minutes=10)
"""Changes by one person closer than this are one: what was stored while they typed is of no interest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldVersion:
    """What stood in a field until `until`, when `by` replaced it."""

    value: Any
    until: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One value of one stored thing.

    Attributes:
        key: what findings call the place, such as ``subject.content``.
        owner: the stored thing it is read off, or None when there is none yet.
        get: reads the value off the owner, also off an earlier version of it.
        write: stores a new value.
    """

    key: str
    owner: Callable[[], Any]
    get: Callable[[Any], Any]
    write: Callable[[Any], object]

    def read(self) -> Any:
        """The value as it is stored; None when there is nothing to read it off."""
        owner = self.owner()
        return None if owner is None else self.get(owner)

    def versions(self, vault: Vault) -> tuple[FieldVersion, ...]:
        """The earlier values, the newest first."""
        owner = self.owner()
        if owner is None:
            return ()
        return _settled(vault.history(type(owner), owner.id), self.get, self.get(owner))


def attribute(key: str, owner: Callable[[], Any], name: str, write: Callable[[Any], object]) -> Field:
    """A field that is an attribute of its owner."""
    return Field(key=key, owner=owner, get=attrgetter(name), write=write)


def _settled(versions: tuple[Version[Any], ...], get: Callable[[Any], Any], now: Any) -> tuple[FieldVersion, ...]:
    """The values that stood, newest first, without those that were only passed through while somebody typed."""
    changes = _changes(versions, get, now)
    begun = [
        change
        for before, change in zip([None, *changes], changes, strict=False)
        if before is None or before.by != change.by or change.until - before.until >= _BURST
    ]
    return tuple(one for one in reversed(begun) if one.value not in (None, "", now))


def _changes(versions: tuple[Version[Any], ...], get: Callable[[Any], Any], now: Any) -> list[FieldVersion]:
    """Each value the field has had, oldest first, without the changes of other fields of the same thing."""
    values = [get(version.entity) for version in versions]
    after = [*values[1:], now] if values else []
    return [
        FieldVersion(value=value, until=version.replaced_at, by=version.replaced_by)
        for version, value, following in zip(versions, values, after, strict=True)
        if value != following
    ]
