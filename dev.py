#!/usr/bin/env python3
"""Set ioplab up, start it or test it, from a fresh clone and with nothing but Python.

python3 dev.py run [ARGS]    start ioplab; without a display, make the example school in a folder instead
python3 dev.py test [ARGS]   run every check, then pytest with ARGS
python3 dev.py setup         only install what the two others need

Everything goes into .venv beside this file, in the exact versions of requirements/, from wherever this machine's pip is
set up to fetch, and byte by byte what the hashes there say. On Debian and its relatives the system libraries that Qt needs
are installed too, when we may.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

OLDEST_PYTHON = (3, 11)

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "ioplab-installed.txt"

TO_RUN = [ROOT / "requirements" / "run.txt"]
TO_TEST = [*TO_RUN, ROOT / "requirements" / "dev.txt"]

# Library -> Debian package. We ask the loader for the library instead of asking dpkg for the package, because package
# names differ between Debian releases (libglib2.0-0 became libglib2.0-0t64) and library names do not.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
QT_X_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

# What the walk through the accessibility tree needs beside, to have a desktop in memory. For lack of it that one test is skipped.
AT_SPI_PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus", "evilwm": "evilwm"}
AT_SPI_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
SYSTEM_PYTHON = "/usr/bin/python3"

# What Apache Preflight, which checks PDF/A, consists of, by file. For lack of it that one test is skipped.
PREFLIGHT_FILES = {
    Path("/usr/share/java/preflight.jar"): "libpdfbox2-java",
    Path("/usr/share/java/javax.activation.jar"): "libactivation-java",
    Path("/usr/share/java/jaxb-api.jar"): "libjaxb-api-java",
}

# pytest comes last: its closing line is what people and CI look for.
CHECKS = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "forms": ["build_installer.py", "forms", "--check"],
    "translations": ["build_installer.py", "translations", "--check"],
    "pytest, import rules among them": ["-m", "pytest", "--numprocesses=auto"],
}


class SetupError(Exception):
    """Something only the person at the keyboard can mend; the message says what."""


def main(arguments: Sequence[str]) -> int:
    """Do what the first argument says and return the exit status."""
    commands = {"run": run, "test": test, "setup": setup}
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    try:
        return commands[arguments[0]](arguments[1:])
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"\nThis failed, see above: {in_words(error.cmd)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Start ioplab with the given arguments, in the folder the user stands in."""
    install(TO_RUN)
    if arguments or has_screen():
        return call_python("-P", "-m", "ioplab", *arguments)
    return run_demo(unused_folder(ROOT / "ioplab-demo"))


def run_demo(folder: Path) -> int:
    """Show what ioplab does where no window can be shown."""
    headline("No display here: making the example school instead")
    status = call_python("-P", "-m", "ioplab", "demo", str(folder), QT_QPA_PLATFORM="offscreen")
    if status == 0:
        print(f"\nThe example school's files are in {folder}")
    return status


def test(arguments: Sequence[str]) -> int:
    """Run all checks, also after one has failed, so that one round shows everything there is to mend."""
    install(TO_TEST)
    install_if_possible(missing_for_at_spi, "The walk through the accessibility tree")
    install_if_possible(missing_for_preflight, "The check of documents by Apache Preflight")
    failed = []
    for name, command in CHECKS.items():
        headline(name)
        extra = arguments if "pytest" in command else ()
        if call_python(*command, *extra, folder=ROOT) != 0:
            failed.append(name)
    if failed:
        print(f"\nFailed: {'; '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def setup(_arguments: Sequence[str]) -> int:
    """Install what running and testing need."""
    install(TO_TEST)
    print(f"Ready: {PYTHON}")
    return 0


def install(requirements: Sequence[Path]) -> None:
    """Bring this machine's libraries and .venv up to date. Takes a blink where they already are."""
    require_python()
    venv_is_there = venv_works()
    apt_install([*missing_libraries(), *([] if venv_is_there else missing_ensurepip())])
    if not venv_is_there:
        headline(f"Making {VENV}")
        check([sys.executable, "-m", "venv", "--clear", str(VENV)])
    wanted = {fingerprint(path) for path in [ROOT / "pyproject.toml", *requirements]}
    installed = set(STAMP.read_text(encoding="utf-8").split()) if STAMP.exists() else set()
    if wanted <= installed:
        return
    headline("Installing what requirements/ names; the first time this takes some minutes")
    pip_install("--no-deps", "--require-hashes", *(f"--requirement={path}" for path in requirements))
    # Without build isolation pip builds with the pinned hatchling that is already here, and fetches nothing more.
    pip_install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    check([str(PYTHON), "-m", "pip", "check"])
    STAMP.write_text("\n".join(sorted(wanted)), encoding="utf-8")


def pip_install(*arguments: str) -> None:
    """Run .venv's pip as this machine has configured it."""
    check([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments])


def fingerprint(path: Path) -> str:
    """What a file asks for, in this Python at this place: an editable install does not survive being moved."""
    parts = (str(ROOT).encode(), (VENV / "pyvenv.cfg").read_bytes(), path.name.encode(), path.read_bytes())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def require_python() -> None:
    """Refuse an old Python before it fails on something harder to understand."""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            f"ioplab needs Python {in_dots(OLDEST_PYTHON)} or newer. {sys.executable} is Python "
            f"{in_dots(sys.version_info[:3])}. Start dev.py with a newer one, e.g. python3.11 dev.py run"
        )


def venv_works() -> bool:
    """Whether .venv exists, starts, and is new enough."""
    if not PYTHON.exists():
        return False
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    return succeeds([str(PYTHON), "-c", probe])


def missing_ensurepip() -> list[str]:
    """The Debian package of what puts pip into a new environment. Debian ships Python without it."""
    return [] if importlib.util.find_spec("ensurepip") else [f"python{in_dots(sys.version_info[:2])}-venv"]


def missing_libraries() -> list[str]:
    """Debian packages of the libraries Qt would not find. Windows and macOS bring theirs."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = {**QT_LIBRARIES, **QT_X_LIBRARIES} if "DISPLAY" in os.environ else QT_LIBRARIES
    return [package for library, package in libraries.items() if not loads(library)]


def missing_for_at_spi() -> list[str]:
    """Debian packages that the walk through the accessibility tree would lack."""
    programs = [package for program, package in AT_SPI_PROGRAMS.items() if shutil.which(program) is None]
    libraries = [package for library, package in QT_X_LIBRARIES.items() if not loads(library)]
    service = [] if AT_SPI_SERVICE.exists() else ["at-spi2-core"]
    asking = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    has_bindings = Path(SYSTEM_PYTHON).exists() and succeeds(asking)
    return [*programs, *libraries, *service, *([] if has_bindings else ["python3-gi", "gir1.2-atspi-2.0"])]


def missing_for_preflight() -> list[str]:
    """Debian packages that the check of documents by Apache Preflight would lack."""
    packages = [package for file, package in PREFLIGHT_FILES.items() if not file.exists()]
    return [*packages, *([] if shutil.which("java") else ["default-jre-headless"])]


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: Sequence[str]) -> None:
    """Install Debian packages, or say which command does it where we may not."""
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetupError(f"System packages are missing. Debian calls them: {' '.join(packages)}")
    as_root = root_prefix()
    if as_root is None:
        by_hand = f"sudo apt-get install {' '.join(packages)}"
        raise SetupError(f"System packages are missing, and installing them takes a password. First run\n  {by_hand}")
    headline(f"Installing with apt-get: {' '.join(packages)}")
    apt_get = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2"]
    check([*apt_get, "update"])
    check([*apt_get, "install", "--no-install-recommends", "--yes", *packages])


def install_if_possible(missing: Callable[[], list[str]], what: str) -> None:
    """Install what one of the tests needs, where we may and can; nobody is stopped for lack of it."""
    if not sys.platform.startswith("linux"):
        return
    try:
        apt_install(missing())
    except (SetupError, subprocess.CalledProcessError) as error:
        print(f"{what} will be skipped. {error}")


def root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root without asking, or None if nothing does."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def has_screen() -> bool:
    """Whether a window could be shown here."""
    return not sys.platform.startswith("linux") or bool({"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ))


def unused_folder(wanted: Path) -> Path:
    """The folder asked for, or the first numbered one that does not exist: what is there may be somebody's work."""
    numbered = (wanted.with_name(f"{wanted.name}-{number}") for number in count(2))
    return next(path for path in chain([wanted], numbered) if not path.exists())


def call_python(*arguments: str, folder: Path | None = None, **environment: str) -> int:
    """Run .venv's Python on this terminal and return its exit status."""
    command = [str(PYTHON), *arguments]
    return subprocess.run(command, check=False, cwd=folder, env={**os.environ, **environment}).returncode


def check(command: Sequence[str]) -> None:
    """Run a command that has to succeed."""
    subprocess.run(command, check=True)


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command works, without showing what it says."""
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def headline(text: str) -> None:
    """Say what comes now, before the output of the program that does it."""
    print(f"\n== {text}", flush=True)


def in_dots(version: Iterable[int]) -> str:
    """A version as people write it."""
    return ".".join(map(str, version))


def in_words(command: Sequence[str]) -> str:
    """A command as it would be typed."""
    return " ".join(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
