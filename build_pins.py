"""The pins in requirements/: exact versions, each with the SHA-256 of every file that the registry has for it.

A pin's line is written by hand: name, version and when it is needed. The hashes below it are fetched, so that pip takes no other
bytes than those we have seen, whatever registry or mirror they come from. Which registry was asked is not written down.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

REQUIREMENTS = Path(__file__).resolve().parent / "requirements"
FILES = ("run.txt", "dev.txt")
BUILD_FILE = "build.txt"
"""What packing the program up takes beside; installed only by who does that."""

_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?")
_HASH = re.compile(r"\s+--hash=sha256:(?P<digest>[0-9a-f]{64})\s*\\?")
_FORWARDED = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE"}
"""What pip is told about this machine's registry, and how uv is told the same. An extra index may hold only some of the files."""


class PinError(Exception):
    """A pin that cannot be kept; the message names it."""


class Pin(NamedTuple):
    """One library in one version."""

    name: str
    version: str
    marker: str
    """When it is needed, as in ``sys_platform == "win32"``; empty for always."""

    hashes: tuple[str, ...]
    """SHA-256 in hexadecimal, of every file for every platform."""

    @property
    def key(self) -> str:
        """The name as registries compare it."""
        return normal(self.name)

    @property
    def line(self) -> str:
        """What is written by hand."""
        return f"{self.name}=={self.version}" + (f"; {self.marker}" if self.marker else "")


def normal(name: str) -> str:
    """A library's name as registries compare names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def parsed(text: str) -> tuple[Pin, ...]:
    """The pins of a file, comments left out.

    Raises:
        PinError: a line is neither a pin nor a hash.
    """
    pins: list[Pin] = []
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if (found := _HASH.fullmatch(line)) and pins:
            pins[-1] = pins[-1]._replace(hashes=(*pins[-1].hashes, found["digest"]))
        elif found := _PIN.fullmatch(line):
            pins.append(Pin(found["name"], found["version"], (found["marker"] or "").strip(), ()))
        else:
            raise PinError(f"neither a pin nor a hash: {line}")
    return tuple(pins)


def read(name: str) -> tuple[Pin, ...]:
    """The pins of one of the `FILES`."""
    return parsed((REQUIREMENTS / name).read_text(encoding="utf-8"))


def refreshed(text: str, hashes: Mapping[str, tuple[str, ...]]) -> str:
    """A file of pins with these hashes, by normal name, in place of those it had. Comments at its head stay.

    Raises:
        PinError: a pin would be left without hashes.
    """
    head = [line for line in text.splitlines() if line.startswith("#")]
    lines = []
    for pin in sorted(parsed(text), key=lambda pin: pin.key):
        if not hashes.get(pin.key):
            raise PinError(f"the registry knows no file of {pin.line}")
        lines.append(" \\\n    ".join([pin.line, *(f"--hash=sha256:{digest}" for digest in sorted(hashes[pin.key]))]))
    return "\n".join([*head, *lines]) + "\n"


def fetched(text: str) -> dict[str, tuple[str, ...]]:
    """The hashes that this machine's registry gives for the pins of a file, by normal name.

    Raises:
        PinError: the registry cannot be asked, or does not know a pin.
    """
    wanted = "\n".join(pin.line for pin in parsed(text))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "pins.in"
        source.write_text(wanted, encoding="utf-8")
        asked = subprocess.run(
            [Path(sysconfig.get_path("scripts")) / "uv", "pip", "compile", source, *_AS_PINNED],
            check=False,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, **_as_pip_is_set()},
        )
    if asked.returncode != 0:
        raise PinError(asked.stderr.strip())
    return {pin.key: pin.hashes for pin in parsed(asked.stdout)}


_AS_PINNED = (
    "--no-deps", "--universal", "--python-version=3.11", "--generate-hashes", "--no-header", "--no-annotate",
    "--no-emit-index-url", "--no-emit-find-links", "--quiet",
)  # fmt: skip
"""Hashes for all platforms, no choosing of versions, and no word about where they come from."""


def _as_pip_is_set() -> dict[str, str]:
    """What uv must be told to ask the registry that pip asks."""
    found = {}
    for name, variable in _FORWARDED.items():
        asked = [sys.executable, "-m", "pip", "config", "get", f"global.{name}"]
        value = (
            os.environ.get(f"PIP_{name.upper().replace('-', '_')}")
            or subprocess.run(asked, check=False, capture_output=True, encoding="utf-8").stdout.strip()
        )
        if value and variable not in os.environ:
            found[variable] = value
    return found


def wanted_files() -> dict[str, str]:
    """All files of pins as the registry says they should be: file name -> text."""
    found = found_files()
    return {name: refreshed(text, fetched(text)) for name, text in found.items()}


def found_files() -> dict[str, str]:
    """All files of pins as they are: file name -> text."""
    return {name: (REQUIREMENTS / name).read_text(encoding="utf-8") for name in (*FILES, BUILD_FILE)}
