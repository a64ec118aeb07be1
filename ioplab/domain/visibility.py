"""Independent first: nobody sees another's rating of a goal before their own is submitted.

What may not be seen yet is taken out where the vault is read, so that no screen, document, export or search can show it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar, cast

from ioplab.domain.contribution import without_drafts
from ioplab.domain.evaluation import Evaluation, HiddenRating, Rating
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil

Entity = TypeVar("Entity")


def seen_by(entity: Entity, viewer: StaffId | None) -> Entity:
    """A pupil or a plan as that person may see it. Somebody who has no place among the staff rates nothing, and sees all."""
    if viewer is None:
        return entity
    if isinstance(entity, Pupil):
        return cast("Entity", replace(entity, plans=tuple(_plan_seen(plan, viewer) for plan in entity.plans)))
    return cast("Entity", _plan_seen(entity, viewer)) if isinstance(entity, Plan) else entity


def evaluation_seen_by(evaluation: Evaluation, raters: Collection[StaffId], viewer: StaffId | None) -> Evaluation:
    """An evaluation as that person may see it. Of a finalised one all that was submitted is seen; drafts are their writers'.

    What others have agreed about a goal tells how they rated it, and is hidden with their ratings.

    Args:
        evaluation: as it is stored.
        raters: those of the plan's team who rate.
        viewer: who reads it.
    """
    if viewer is None or all(one.staff == viewer or (evaluation.is_finalised and _is_whole(one)) for one in evaluation.ratings):
        return evaluation
    must_rate = not evaluation.is_finalised and viewer in raters and viewer not in evaluation.excused()
    done = {one.goal for one in evaluation.ratings if one.staff == viewer and one.submitted_at is not None}
    shown = []
    for rating in evaluation.ratings:
        may_see = rating.submitted_at is not None and (not must_rate or rating.goal in done)
        if rating.staff == viewer:
            shown.append(rating)
        elif may_see:
            shown.append(without_drafts(rating))
        else:
            shown.append(HiddenRating(goal=rating.goal, staff=rating.staff, submitted_at=rating.submitted_at))
    hidden = {one.goal for one in shown if isinstance(one, HiddenRating) and one.submitted_at is not None}
    outcomes = tuple(one for one in evaluation.outcomes if one.goal not in hidden)
    return replace(evaluation, ratings=tuple(shown), outcomes=outcomes)


def versions_seen_by(now: Rating | None, earlier: Rating, viewer: StaffId | None) -> Rating | None:
    """An earlier version of a rating as that person may see it; None if not at all.

    Args:
        now: how the rating is seen by them now, None when it is gone.
        earlier: how it was stored.
        viewer: who reads it.
    """
    if viewer in (None, earlier.staff):
        return earlier
    if now is None or isinstance(now, HiddenRating) or earlier.submitted_at is None:
        return None
    return without_drafts(earlier)


def _is_whole(rating: Rating) -> bool:
    return rating.submitted_at is not None and without_drafts(rating) is rating


def _plan_seen(plan: Plan, viewer: StaffId) -> Plan:
    seen = tuple(evaluation_seen_by(evaluation, plan.raters(), viewer) for evaluation in plan.evaluations)
    return plan if seen == plan.evaluations else replace(plan, evaluations=seen)


def without_hidden(pupil: Pupil) -> Pupil:
    """A pupil without even the traces of what may not be seen: what may leave the vault."""
    plans = tuple(
        replace(plan, evaluations=tuple(_without_hidden(evaluation) for evaluation in plan.evaluations)) for plan in pupil.plans
    )
    return replace(pupil, plans=plans)


def _without_hidden(evaluation: Evaluation) -> Evaluation:
    return replace(evaluation, ratings=tuple(one for one in evaluation.ratings if not isinstance(one, HiddenRating)))
