"""Giving back to the system what the program had in memory of a vault that has been locked.

What is freed is not wiped: it lies where it lay until something else is written there, or the system gets the page back. So what
nobody holds any more is collected, and what is free is given back. Some of it stays (docs/security.md).
"""

from __future__ import annotations

import ctypes
import gc
import sys
from contextlib import suppress


def give_back() -> None:
    """Collect what is in cycles, write over what is free, and let the system have it. To be called on the screen's thread."""
    gc.collect()
    _write_over()
    with suppress(OSError, AttributeError):  # another C library knows no such thing
        if sys.platform == "linux":
            ctypes.CDLL(None).malloc_trim(0)
        elif sys.platform == "darwin":
            ctypes.CDLL(None).malloc_zone_pressure_relief(None, 0)


_SMALLEST, _LARGEST, _STEP = 48, 512, 16
"""Bytes of the small objects that Python itself sees to; their places are used again one by one."""

_EACH = 2**20
"""Bytes of each size that are written over: more than lies free among what is in use."""

_HEAD = sys.getsizeof(b"")


def _write_over() -> None:
    """Let places of small objects that nobody uses be used for nothing once, so that what lay there is gone."""
    for size in range(_SMALLEST, _LARGEST + 1, _STEP):
        _ = [bytes(size - _HEAD) for _ in range(_EACH // size)]
