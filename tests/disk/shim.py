"""A disk that fails when it is told to (`shim.c`): building it, starting a program on it, and telling it what to do."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("shim.c")
PROJECT = Path(__file__).parents[2]
IN_MEMORY = Path("/dev/shm")
"""Where nobody waits for a real disk, which is not what is tried."""


class Failure(IntEnum):
    """How the disk fails, at the call chosen."""

    ERROR = 1
    FULL = 2
    SHORT = 3
    PULLED = 4


def why_not() -> str:
    """Why no program can be started on such a disk here; nothing where one can."""
    if not sys.platform.startswith("linux"):
        return "LD_PRELOAD is Linux's"
    return "" if shutil.which("gcc") else "needs gcc"


def build(folder: Path) -> Path:
    """The compiled library."""
    library = folder / "shim.so"
    if not library.exists():
        command = ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o", str(library), str(SOURCE), "-ldl"]
        subprocess.run(command, check=True, capture_output=True)
    return library


def program(library: Path, module: str, *arguments: str) -> subprocess.Popen[str]:
    """A Python module started on such a disk."""
    environment = {**os.environ, "LD_PRELOAD": str(library), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.Popen(command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def told(started: subprocess.Popen[str]) -> str:
    """What the program says when it is done."""
    out, err = started.communicate()
    if started.returncode:
        pytest.fail(f"{started.args!r} ended with {started.returncode}:\n{err[-4000:]}")
    return out


class Disk:
    """The disk of the process that asks. Only what lies below `folder` is touched."""

    def __init__(self, folder: Path) -> None:
        self._shim = shim = ctypes.CDLL(None)
        shim.shim_watch.argtypes = [ctypes.c_char_p]
        shim.shim_arm.argtypes = [ctypes.c_int, ctypes.c_long]
        shim.shim_disarm.restype = ctypes.c_long
        shim.shim_log.argtypes = [ctypes.c_int]
        shim.shim_mark.argtypes = [ctypes.c_int64]
        shim.shim_watch(os.fsencode(folder))

    def fail(self, how: Failure, at: int) -> None:
        """Fail from now on, at the call of that number."""
        self._shim.shim_arm(int(how), at)

    def count(self) -> None:
        """Only count calls from now on."""
        self._shim.shim_arm(int(Failure.ERROR), 0)

    def be_well(self) -> int:
        """Work as a disk should; how many calls there were since it was told otherwise."""
        return int(self._shim.shim_disarm())

    def log_to(self, handle: int) -> None:
        """Tell an opened file of every call that changes something."""
        self._shim.shim_log(handle)

    def mark(self, number: int) -> None:
        """Put a number among what is told."""
        self._shim.shim_mark(number)
