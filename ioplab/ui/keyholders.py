"""The names on a vault's key file, read before anything heavy is loaded: the way in asks who it is when there are several.

The key file itself belongs to `storage.keys`, which is loaded when a passphrase is tried. Names are all that is read here, and
a file that makes no sense has none: what is wrong with it is told when somebody tries to open it.
"""

from __future__ import annotations

import json
from pathlib import Path

_FILE = "keys.json"
_MOST_BYTES = 1024 * 1024


def names(vault: Path) -> tuple[str, ...]:
    """Those who may open the vault in that folder; nobody where there is no vault."""
    path = vault / _FILE
    try:
        if path.stat().st_size > _MOST_BYTES:
            return ()
        slots = json.loads(path.read_bytes())["slots"]
        found = [slot["name"] for slot in slots]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ()
    return tuple(name for name in found if isinstance(name, str))
