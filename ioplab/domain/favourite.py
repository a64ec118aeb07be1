"""The user's own goals to use again (favoritter), beside the goal bank that comes with ioplab."""

from __future__ import annotations

from dataclasses import dataclass

from ioplab.domain.ids import FavouriteId, SubjectCode


@dataclass(frozen=True, slots=True, kw_only=True)
class FavouriteGoal:
    """A goal somebody has kept for other pupils. No pupil's name stands in it; `{name}` stands where one was."""

    id: FavouriteId
    subject: SubjectCode
    text: str
    criterion: str | None = None
    observe_how: str | None = None
