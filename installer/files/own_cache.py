"""Run before the frozen program: matplotlib keeps its list of fonts in a place of its own.

A list by another installation would name fonts that are not here, and the settings of another program are none of ours.
"""

import os
import sys


def _cache() -> str:
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        return os.environ.get("LOCALAPPDATA") or home
    if sys.platform == "darwin":
        return os.path.join(home, "Library", "Caches")
    return os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")


os.environ["MPLCONFIGDIR"] = os.path.join(_cache(), "ioplab", "matplotlib")
