"""What can be built where, told plainly: `python build_installer.py platforms`."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import NamedTuple

from installer import product


class Package(NamedTuple):
    """A package that a school installs."""

    name: str
    """As `installer --platform` takes it."""

    what: str
    application_on: tuple[str, ...]
    """The systems on which the program that goes into it can be made: PyInstaller makes it for the system it runs on."""

    tools: tuple[str, ...] = ()
    """Programs that pack it up."""

    @property
    def systems(self) -> str:
        """The systems by the names people use."""
        return ", ".join(_NAMES[one] for one in self.application_on)


_NAMES = {product.LINUX: "Linux", product.WINDOWS: "Windows", product.MAC: "macOS"}

PACKAGES = (
    Package("deb", "package for Debian and Ubuntu", (product.LINUX,), ("dpkg-deb", "strip", "readelf")),
    Package("archive", "folder for any Linux, packed up", (product.LINUX,), ("strip", "readelf")),
    Package("windows", "set-up program for Windows, for one user", (product.WINDOWS,), ("makensis",)),
    Package("macos", "disk image with the program for macOS", (product.MAC,), ("codesign", "hdiutil")),
)


def missing(package: Package, system: str, which: Callable[[str], str | None] = shutil.which) -> list[str]:
    """Why a package cannot be built here; nothing if it can."""
    reasons = [f"the program itself has to be made on {package.systems}"] if system not in package.application_on else []
    tools = [tool for tool in package.tools if which(tool) is None]
    return [*reasons, *([f"missing here: {', '.join(tools)}"] if tools else [])]


def told(system: str, which: Callable[[str], str | None] = shutil.which) -> str:
    """Every package, a line each: what it is, and whether it can be built here."""
    lines = []
    for package in PACKAGES:
        reasons = missing(package, system, which)
        verdict = "can be built here" if not reasons else f"cannot be built here: {'; '.join(reasons)}"
        lines.append(f"{package.name:8} {package.what:42} {verdict}")
    return "\n".join([*lines, "", "Each is built on the system it is for. Nothing is signed: see docs/installasjon.md."])
