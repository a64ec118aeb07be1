"""Start of the installed program against that of the virtual environment, by turns: until the first page is on the screen.

The screen is one in memory (Xvfb) and is looked at from outside: what counts is that a corner of the window has been painted. So
the program is started as it is, nothing in it takes part in the measuring, and both ways are measured alike. Linux only.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.common import Report

TARGET = 1.15
"""The installed program may take this many times as long as the virtual environment."""

PLACE = (1350, 750)
"""A point in the lower right corner of the window, in pixels: of the page's background, whatever stands on the page."""

LOOK_SECONDS = 0.002
LONGEST_SECONDS = 60.0
_Z_PIXMAP, _ALL_PLANES = 2, 0xFFFFFFFF


class Screen:
    """A screen that is looked at from outside, a point at a time."""

    def __init__(self, display: str) -> None:
        """Connect to the X server.

        Raises:
            RuntimeError: there is none.
        """
        self._x11 = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *[ctypes.c_int] * 4, ctypes.c_ulong, ctypes.c_int]
        self._x11.XGetPixel.restype = ctypes.c_ulong
        self._x11.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self._x11.XDestroyImage.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"no X server at {display}")
        self._root = self._x11.XDefaultRootWindow(self._display)

    def is_painted(self) -> bool:
        """Whether there is anything but black at `PLACE`."""
        image = self._x11.XGetImage(self._display, self._root, *PLACE, 1, 1, _ALL_PLANES, _Z_PIXMAP)
        pixel = self._x11.XGetPixel(image, 0, 0)
        self._x11.XDestroyImage(image)
        return bool(pixel & 0xFFFFFF)


@contextmanager
def memory_screen() -> Iterator[str]:
    """An X server without a screen; its display's name. It stays while programs come and go."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        number = server.stdout.readline().strip() if server.stdout else ""
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def start(command: Sequence[str], screen: Screen, environment: dict[str, str]) -> float:
    """Seconds until the first page is on the screen. The program is ended then, and gone before this returns.

    Raises:
        RuntimeError: it never came.
    """
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        while not screen.is_painted():
            if program.poll() is not None or time.perf_counter() - begun > LONGEST_SECONDS:
                program.kill()
                raise RuntimeError(f"no window: {command[0]}")
            time.sleep(LOOK_SECONDS)
        taken = time.perf_counter() - begun
        program.kill()
    while screen.is_painted():
        time.sleep(LOOK_SECONDS)
    return taken


def main() -> int:
    """Measure by turns, print, and give the exit status."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path, help="the installed program, such as /usr/bin/ioplab")
    parser.add_argument("--repetitions", type=int, default=25)
    chosen = parser.parse_args()
    ways = {"installed": [str(chosen.program)], "environment": [sys.executable, "-m", "ioplab"]}
    with TemporaryDirectory() as home, memory_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "HOME": home, "XDG_CONFIG_HOME": home, "QT_QPA_PLATFORM": "xcb"}
        screen = Screen(display)
        for command in ways.values():
            start(command, screen, environment)  # once, so that both lie in the memory that the system keeps of the disk
        pairs = [[start(command, screen, environment) for command in ways.values()] for _ in range(chosen.repetitions)]
    installed, environment_seconds = median(one for one, _ in pairs), median(one for _, one in pairs)
    best = min(one for one, _ in pairs) / min(one for _, one in pairs)
    report = Report("The first page on the screen, from a start of the program")
    report.say(f"installed {installed * 1000:.0f} ms, environment {environment_seconds * 1000:.0f} ms (medians of {len(pairs)})")
    report.say(f"the best against the best: {best:.2f}")
    report.hold("installed against environment (medians)", installed / environment_seconds, TARGET)
    return report.status


if __name__ == "__main__":
    sys.exit(main())
