"""What is said of the program wherever it is installed: names, version, the files it opens, and when it was built."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FILES = Path(__file__).resolve().parent / "files"
"""The templates of what only installers need."""

NAME = "ioplab"
SUMMARY = "Individuelle opplæringsplaner, kryptert på egen maskin"
SUMMARY_ENGLISH = "Individual education plans (IOP), in an encrypted vault on your own disk"
MAKER = "ioplab"
LICENCE = "EUPL-1.2"
IDENTIFIER = "no.ioplab.ioplab"
"""How macOS and AppStream name the program."""

LICENCES_FILE = "THIRD-PARTY-LICENCES.txt"
EARLIEST = 315532800
"""1 January 1980: no archive format holds an earlier time, and it is used where nobody says another."""

WINDOWS, MAC, LINUX = "win32", "darwin", "linux"
"""As `sys.platform` calls them."""


class FileType(NamedTuple):
    """A kind of file or folder that the program opens when it is double-clicked."""

    suffix: str
    kind: str
    """Short English name, part of the system's identifiers."""

    title: str
    """What the system's file manager calls it."""

    is_folder: bool = False

    @property
    def mime(self) -> str:
        """Its media type; not registered, hence the x."""
        return f"application/x-ioplab-{self.kind}"

    @property
    def class_name(self) -> str:
        """Its name in the registry of Windows."""
        return f"ioplab.{self.kind}"


FILE_TYPES = (
    FileType(".ioplab", "vault", "ioplab-arkiv", is_folder=True),
    FileType(".iopbidrag", "request", "Forespørsel fra ioplab"),
    FileType(".iopsvar", "answer", "Svar til ioplab"),
    FileType(".iopagg", "figures", "Tall fra team til ioplab"),
)


def version(root: Path = ROOT) -> str:
    """The program's version, from the one place where it stands, without running anything."""
    found = re.search(r'^__version__ = "([^"]+)"$', (root / NAME / "__init__.py").read_text(encoding="utf-8"), re.MULTILINE)
    if found is None:
        raise ValueError("ioplab/__init__.py does not say which version it is")
    return found[1]


def built_at(environment: Mapping[str, str] = os.environ, root: Path = ROOT) -> int:
    """The time that everything in a package gets, in seconds since 1970: so the same sources give the same bytes.

    `SOURCE_DATE_EPOCH` if it is set, else the time of the commit, else `EARLIEST`.
    """
    given = environment.get("SOURCE_DATE_EPOCH")
    if given:
        return max(int(given), EARLIEST)
    try:
        asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return EARLIEST
    return max(int(asked.stdout), EARLIEST)


def machine() -> str:
    """The processor, as Linux names it."""
    return {"AMD64": "x86_64", "arm64": "aarch64"}.get(platform.machine(), platform.machine())


def system() -> str:
    """The system this runs on, as the constants above name it."""
    return sys.platform
