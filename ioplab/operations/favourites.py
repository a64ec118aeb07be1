"""Operations on the user's own goals to use again (favoritter)."""

from __future__ import annotations

import re

from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.ids import FavouriteId, GoalId
from ioplab.domain.plan import Goal, Plan, SubjectPlan
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, remove
from ioplab.storage.changes import Changed


def keep_favourite(vault: Store, goal_id: GoalId, *, favourite_id: FavouriteId | None = None) -> Changed:
    """Keep a goal for other pupils, with `{name}` where this pupil's name stood.

    Raises:
        UserError: the goal has no words, or is kept already.
    """
    goal = vault.get(Goal, goal_id)
    if not goal.text.strip():
        raise UserError(tr("Målet er ikke skrevet ennå."))
    subject = vault.get(SubjectPlan, vault.owner_id(Goal, goal_id))
    names = _names_of(vault, subject)
    favourite = FavouriteGoal(
        id=favourite_id or FavouriteId(vault.new_id()),
        subject=subject.subject,
        text=_without_names(goal.text, names),
        criterion=goal.criterion and _without_names(goal.criterion, names),
        observe_how=goal.observe_how and _without_names(goal.observe_how, names),
    )
    if any((one.subject, one.text) == (favourite.subject, favourite.text) for one in vault.all(FavouriteGoal)):
        raise UserError(tr("Målet er allerede blant favorittene."))
    with vault.change("keep_favourite", on=favourite.id) as change:
        change.add(favourite)
    return change.result


def remove_favourite(vault: Store, favourite_id: FavouriteId) -> Changed:
    """Take a goal out of the favourites. The plans that used it keep it."""
    return remove(vault, "remove_favourite", FavouriteGoal, favourite_id)


def _names_of(vault: Store, subject: SubjectPlan) -> tuple[str, ...]:
    plan = vault.get(Plan, vault.owner_id(SubjectPlan, subject.id))
    pupil = vault.pupil_of(plan.id)
    return tuple(name for name in (pupil.full_name, pupil.given_name, pupil.family_name) if name)


def _without_names(text: str, names: tuple[str, ...]) -> str:
    """The longest name first; a genitive's s stays."""
    for name in names:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?=s?(?!\w))", "{name}", text, flags=re.IGNORECASE)
    return text
