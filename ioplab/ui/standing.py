"""Where one stood: which page, pupil and step. One comes back there after a lock, and at the next start, also after a crash.

Kept among the user's settings by ids alone, of no meaning without the vault. No name of a pupil, of the vault or of a person.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from ioplab.storage.vault import Vault

_GROUP = "standing"
_MOST = 20
"""Vaults and persons remembered on one machine."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A page by its key, the pupil by id, and the step of the plan by number."""

    page: str = ""
    pupil: str = ""
    step: int = 0


def remember(settings: QSettings, vault: Vault, standing: Standing) -> None:
    """Keep where that person stands in that vault."""
    known = _read(settings)
    name = _name(vault)
    known.pop(name, None)
    known[name] = asdict(standing)
    settings.setValue(_GROUP, json.dumps(dict(list(known.items())[-_MOST:])))


def recalled(settings: QSettings, vault: Vault) -> Standing:
    """Where that person stood in that vault; nowhere in particular if nobody knows."""
    found = _read(settings).get(_name(vault))
    if not isinstance(found, dict):
        return Standing()
    page, pupil, step = found.get("page"), found.get("pupil"), found.get("step")
    return Standing(
        page=page if isinstance(page, str) else "",
        pupil=pupil if isinstance(pupil, str) else "",
        step=step if isinstance(step, int) else 0,
    )


def _read(settings: QSettings) -> dict[str, object]:
    try:
        known = json.loads(str(settings.value(_GROUP, "{}")))
    except (ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}


def _name(vault: Vault) -> str:
    return hashlib.sha256(f"{vault.id}\n{vault.person}".encode(errors="surrogatepass")).hexdigest()[:24]
