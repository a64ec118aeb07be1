"""The names on a vault's key file, read before anything heavy is loaded: the way in asks who it is when there are several.

The key file itself belongs to `storage.keys`, which is loaded when a passphrase is tried. Names are all that is read here, and
whom this machine remembers. A file that makes no sense has none: what is wrong with it is told when somebody tries to open it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

_FILES = ("keys.json", "keys.copy.json")
_MOST_BYTES = 1024 * 1024


def names(vault: Path) -> tuple[str, ...]:
    """Those who may open the vault in that folder; nobody where there is no vault."""
    return next((found for file in _FILES if (found := _names_in(_read(vault / file), "slots"))), ())


def remembered(vault: Path) -> tuple[str, ...]:
    """Those whom this machine is said to remember for that vault. Whether it still does is seen when it is tried."""
    content = next((found for file in _FILES if (found := _read(vault / file))), {})
    machines = content.get("machines")
    if not isinstance(machines, list) or not machines:
        return ()
    import hashlib  # slow to load, as is platform, and few need them
    import platform

    place = hashlib.sha256(f"{content.get('vault_id')}\n{platform.node()}".encode(errors="surrogatepass")).hexdigest()[:16]
    return _names_in({"slots": [one for one in machines if isinstance(one, dict) and one.get("place") == place]}, "slots")


def _read(path: Path) -> dict[str, Any]:
    import json  # the page is painted before there is a file to read

    try:
        content = json.loads(path.read_bytes()) if path.stat().st_size <= _MOST_BYTES else None
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}


def _names_in(content: dict[str, Any], key: str) -> tuple[str, ...]:
    try:
        found = [slot["name"] for slot in content[key]]
    except (TypeError, KeyError):
        return ()
    return tuple(name for name in found if isinstance(name, str))
