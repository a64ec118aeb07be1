"""Hours by role, as the decision grants them and the subject plan gives them."""

from __future__ import annotations

from dataclasses import dataclass

from ioplab.domain.vocabulary import StaffRole


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleHours:
    """Hours (timer, 60 minutes) a year by one role."""

    role: StaffRole
    hours: float

    def __post_init__(self) -> None:
        """Hold 114 and 114.0 to be the same also where they are written down, so that neither looks like a change."""
        object.__setattr__(self, "hours", float(self.hours))
