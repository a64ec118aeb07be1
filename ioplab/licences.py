"""What the program is made of: every library that comes with it, its version, its licence and the licence's text.

Read from what is installed, so that it cannot fall behind. What a library leaves unsaid stands in ``licences/licences.toml``, and
so do the licences we take.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from ioplab import resources

OURSELVES = "ioplab"

NOT_SHIPPED = frozenset({"pip"})
"""Named by a library as needed for a command of its own that we do not have."""

_CLASSIFIED = {"MIT License": "MIT"}
"""Classifiers that say exactly which licence it is, and how SPDX writes it."""

_IS_TEXT = re.compile(r"(?i)(?:^|/)(?:[\w-]+[_-])?licen[cs]es?/|(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$")
_NO_TEXT = (".py", ".pyc", ".pyi", ".so")


@dataclass(frozen=True, kw_only=True)
class Part:
    """Something the program is made of."""

    name: str
    """As its makers write it."""

    version: str
    """Empty where it is not known, or not installed."""

    licence: str
    """An SPDX expression; empty where it is not known."""

    needs: tuple[str, ...] = ()
    """The keys of the libraries that it needs."""

    @property
    def key(self) -> str:
        """The name as registries compare it."""
        return normal(self.name)


def normal(name: str) -> str:
    """A library's name as registries compare names.

    >>> normal("backports.tarfile")
    'backports-tarfile'
    """
    return re.sub(r"[-_. ]+", "-", name).lower()


@cache
def parts() -> tuple[Part, ...]:
    """Python, the fonts, and every library that the program needs here, directly or by way of another; by name."""
    python = Part(name="Python", version=platform.python_version(), licence="PSF-2.0")
    font = Part(name="Source Sans 3", version="", licence="OFL-1.1")
    return tuple(sorted([python, font, *libraries()], key=lambda part: part.name.casefold()))


def libraries() -> Iterator[Part]:
    """Every library that the program needs here. One that is missing has neither version nor licence."""
    waiting, seen = list(needed(OURSELVES)), {normal(OURSELVES), *NOT_SHIPPED}
    while waiting:
        key = waiting.pop()
        if key in seen:
            continue
        seen.add(key)
        part = library(key)
        waiting += part.needs
        yield part


def library(key: str) -> Part:
    """A library as it is installed here, or the program itself."""
    described = _described(key)
    if described is None:
        return Part(name=key, version="", licence="")
    needs = tuple(one for one in needed(key) if one not in NOT_SHIPPED)
    name = described["Name"].replace("_", "-")
    return Part(name=name, version=described["Version"], licence=licence(described), needs=needs)


def needed(name: str) -> tuple[str, ...]:
    """The keys of what a library asks for in this Python on this system, its extras left out. None if it is not installed."""
    from packaging.requirements import Requirement  # the markers' little language; some hundredths of a second to load

    described = _described(name)
    asked = [Requirement(one) for one in described.get_all("Requires-Dist") or ()] if described else []
    return tuple(sorted({normal(one.name) for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})}))


def licence(described: PackageMetadata) -> str:
    """A library's licence as SPDX writes it; empty if neither the library nor we say it."""
    said = _said(described, "License-Expression") or str(_table("named").get(normal(described["Name"]), ""))
    loosely = _said(described, "License")
    classifiers = [one.rpartition(" :: ")[2] for one in described.get_all("Classifier") or ()]
    exact = [_CLASSIFIED[one] for one in classifiers if one in _CLASSIFIED]
    return said or (loosely if is_allowed(_in_spdx(loosely)) else "") or (exact[0] if exact else "")


def is_allowed(expression: str) -> bool:
    """Whether we may give out what is licensed like this: of a choice, one is enough."""
    allowed = _table("allowed")
    if "(" in expression:
        return all(one in allowed for one in ids(expression))
    return any(all(one in allowed for one in ids(choice)) for choice in expression.split(" OR ") if choice)


def ids(expression: str) -> tuple[str, ...]:
    """The licences an SPDX expression names.

    >>> ids("MIT AND (Apache-2.0 OR BSD-3-Clause)")
    ('MIT', 'Apache-2.0', 'BSD-3-Clause')
    """
    return tuple(one for one in re.findall(r"[A-Za-z0-9.+-]+", expression) if one not in {"AND", "OR", "WITH"})


def text(part: Part) -> str:
    """Everything a part's makers want read along with it: licences and notices, each once."""
    return "\n\n".join(dict.fromkeys(one.strip("\n") for one in _texts(part))) + "\n"


def in_one_text(shown: Iterable[Part]) -> str:
    """All parts with their licences, to lie beside the program."""
    bar = "=" * 100
    heads = [(f"{part.name} {part.version}".strip(), part.licence, text(part)) for part in shown]
    return "\n".join(f"{bar}\n{name}\n{said}\n{bar}\n\n{words}\n" for name, said, words in heads)


def _texts(part: Part) -> Iterator[str]:
    for name in _table("texts").get(part.key, ()):
        yield resources.path(name).read_text(encoding="utf-8")
    found = _found(part.key)
    for file in sorted(found.files or ()) if found else ():
        if _IS_TEXT.search(file.as_posix()) and not file.name.endswith(_NO_TEXT):
            yield Path(file.locate()).read_text(encoding="utf-8", errors="replace")


@cache
def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


@cache
def _described(name: str) -> PackageMetadata | None:
    """What a library says of itself, read and understood once, which is slow."""
    found = _found(name)
    return found.metadata if found else None


def _said(described: PackageMetadata, name: str) -> str:
    return str(described[name]).strip() if name in described else ""


def _in_spdx(said: str) -> str:
    return said if re.fullmatch(r"[A-Za-z0-9.+() -]{1,80}", said) else ""


@cache
def _table(name: str) -> dict[str, Any]:
    from_file: dict[str, Any] = _licences()[name]
    return from_file


@cache
def _licences() -> dict[str, Any]:
    import tomllib

    return tomllib.loads(resources.path("licences/licences.toml").read_text(encoding="utf-8"))
