"""The file format `ioplab-plan/1`: pupils' plans as JSON. Reading names the first fault by its path; writing omits nothing.

Types, enumerations and dates are held by the domain's own dataclasses; ranges and references by `plan_form`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, Staff
from ioplab.exchange.faults import decode_typed, refuse_newer, without_bom

FAMILY = "ioplab-plan"
FORMAT = f"{FAMILY}/1"

LARGEST_FILE = 128 * 2**20
"""Bytes; the pupils of the largest municipality fit several times over."""

_ADDED_KEYS = frozenset(
    {
        "networks",
        "transitions",
        "measures",
        "sharing_consents",
        "intensive_training",
        "steps_not_needed",
        "exceptions",
        "left_out",
        "revisions",
        "quality_check",
        "grading",
        "proposals",
        "earlier",
        "corrections",
    }
)
"""Keys the format has grown by. They are left out when empty, so that files from before read and write the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFile:
    """One school's pupils with their plans, as they travel between vaults."""

    format: str
    school: School
    exported_at: datetime | None = None
    staff: tuple[Staff, ...] = ()
    pupils: tuple[Pupil, ...] = ()


def decode(content: bytes) -> PlanFile:
    """Read the form of a plan file; `plan_form.check` looks at what the types cannot say.

    Raises:
        FormError: something in it is not as the format says, with its path.
        UserError: it is no plan file, or of a newer format.
    """
    content = without_bom(content)
    refuse_newer(content, FAMILY)
    return decode_typed(content, PlanFile)


def encode(school: School, staff: Iterable[Staff], pupils: Iterable[Pupil], *, exported_at: datetime) -> bytes:
    """Write a plan file: readable JSON, keys in the format's order."""
    whole = PlanFile(format=FORMAT, exported_at=exported_at, school=school, staff=tuple(staff), pupils=tuple(pupils))
    return msgspec.json.format(msgspec.json.encode(_without_empty_additions(msgspec.to_builtins(whole))), indent=1)


def _without_empty_additions(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: _without_empty_additions(inner)
            for key, inner in value.items()
            if inner not in (None, [], ()) or key not in _ADDED_KEYS
        }
    return [_without_empty_additions(inner) for inner in value] if isinstance(value, list | tuple) else value
