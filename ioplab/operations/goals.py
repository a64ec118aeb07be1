"""Operations of målvalg: subjects, goals, observations."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ioplab import catalogues
from ioplab.domain.evaluation import Outcome, PupilRating, Rating
from ioplab.domain.ids import GoalId, ObservationId, PlanId, StaffId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, GoalRevision, Observation, Plan, SubjectPlan
from ioplab.domain.vocabulary import Curriculum, GoalStatus
from ioplab.errors import NotAllowedError, UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, Writes, edit, tidy
from ioplab.storage.changes import Changed


def add_subject(
    vault: Store, plan_id: PlanId, code: SubjectCode, *, subject_plan_id: SubjectPlanId | None = None, **fields: Any
) -> Changed:
    """Take a subject or area into the plan. What the decision grants in it is filled in; fields are those of `SubjectPlan`.

    Raises:
        UserError: the code is empty, or the subject is there already.
    """
    code = SubjectCode(code.strip())
    if not code:
        raise UserError(tr("Faget mangler navn."), advice=tr("Velg et fag, eller skriv skolens eget."))
    plan = vault.get(Plan, plan_id)
    if any(subject.subject == code for subject in plan.subjects):
        raise UserError(tr("Faget står allerede i planen."))
    subject = new_subject(vault, plan, code, subject_plan_id=subject_plan_id, **fields)
    with vault.change("add_subject", on=plan_id) as change:
        change.add(subject, under=plan_id)
    return change.result


def new_subject(
    vault: Store, plan: Plan, code: SubjectCode, *, subject_plan_id: SubjectPlanId | None = None, **fields: Any
) -> SubjectPlan:
    """A subject with what the newest decision that grants something in it says."""
    granted = [decision.for_subject(code) for decision in vault.pupil_of(plan.id).adapted_decisions(plan.year)]
    organisation = next((one.organisation for one in reversed(granted) if one is not None), None)
    values = {"organisation": organisation, "curriculum": Curriculum.FOLLOWS, **fields}
    return SubjectPlan(id=subject_plan_id or SubjectPlanId(vault.new_id()), subject=code, **values)


def edit_subject(vault: Store, subject_plan_id: SubjectPlanId, **changes: Any) -> Changed:
    """Change content, methods, organisation and so on. Fields are those of `SubjectPlan`."""
    return edit(vault, "edit_subject", SubjectPlan, subject_plan_id, changes)


def remove_subject(vault: Store, subject_plan_id: SubjectPlanId) -> Changed:
    """Take a subject out of the plan with its goals and what was said of them; can be undone."""
    subject = vault.get(SubjectPlan, subject_plan_id)
    plan = vault.get(Plan, vault.owner_id(SubjectPlan, subject_plan_id))
    with vault.change("remove_subject", on=subject_plan_id) as change:
        _forget(change, plan, {goal.id for goal in subject.goals})
        change.remove(subject)
    return change.result


def add_goal(
    vault: Store, subject_plan_id: SubjectPlanId, *, text: str = "", goal_id: GoalId | None = None, **fields: Any
) -> Changed:
    """Add a goal, last in its subject. Fields are those of `Goal`."""
    goal = Goal(id=goal_id or GoalId(vault.new_id()), text=text.strip(), **fields)
    with vault.change("add_goal", on=goal.id) as change:
        change.add(goal, under=subject_plan_id)
    return change.result


def take_goals(vault: Store, plan_id: PlanId, wishes: Sequence[tuple[SubjectCode, Mapping[str, Any]]]) -> Changed:
    """Take goals into the plan, each with its subject and the fields of a `Goal`; a subject that is not there comes along."""
    plan = vault.get(Plan, plan_id)
    level = catalogues.default_scale().attained_from
    subjects = {subject.subject: subject.id for subject in plan.subjects}
    with vault.change("take_goals", on=plan_id) as change:
        for code, fields in wishes:
            if code not in subjects:
                subject = new_subject(vault, plan, code)
                change.add(subject, under=plan_id)
                subjects[code] = subject.id
            goal = Goal(id=GoalId(vault.new_id()), **{"expected_level": level, **tidy(fields)})
            change.add(goal, under=subjects[code])
    return change.result


def edit_goal(vault: Store, goal_id: GoalId, **changes: Any) -> Changed:
    """Change a goal's baseline, criterion, expectation and so on. Once the plan is in use this is a visible revision.

    Fields are those of `Goal`, but its text, which `reword_goal` changes.
    """
    return _change_goal(vault, "edit_goal", vault.get(Goal, goal_id), tidy(changes))


def reword_goal(vault: Store, goal_id: GoalId, text: str) -> Changed:
    """Give a goal new words. Once the plan is in use the old words stay readable as a revision."""
    return _change_goal(vault, "reword_goal", vault.get(Goal, goal_id), {"text": text.strip()})


def explain_revision(vault: Store, goal_id: GoalId, reason: str) -> Changed:
    """Say why a goal was changed after the plan was taken in use; stands with the latest revision.

    Raises:
        UserError: the goal has not been changed.
    """
    goal = vault.get(Goal, goal_id)
    if not goal.revisions:
        raise UserError(tr("Målet er ikke endret etter at planen ble tatt i bruk."))
    *earlier, latest = goal.revisions
    return _change_goal(
        vault, "explain_revision", goal, {"revisions": (*earlier, replace(latest, reason=reason.strip() or None))}
    )


def _change_goal(vault: Store, operation: str, goal: Goal, fields: Mapping[str, Any]) -> Changed:
    changed = replace(goal, **fields)
    if changed.promise != goal.promise and _is_in_use(vault, goal.id):
        changed = _revised(vault, goal, changed)
    with vault.change(operation, on=goal.id) as change:
        change.put(changed)
    return change.result


def _is_in_use(vault: Store, goal_id: GoalId) -> bool:
    plan_id = vault.owner_id(SubjectPlan, vault.owner_id(Goal, goal_id))
    return vault.get(Plan, plan_id).is_counted


def _revised(vault: Store, before: Goal, after: Goal) -> Goal:
    """The goal with its old promise as a revision. What one person changes in one day is one revision, or none if put back."""
    today, person = vault.now().date(), vault.person
    latest = before.revisions[-1] if before.revisions else None
    if latest is None or (latest.replaced_on, latest.replaced_by) != (today, person):
        text, baseline, criterion, expected_level = before.promise
        revision = GoalRevision(
            text=text,
            baseline=baseline,
            criterion=criterion,
            expected_level=expected_level,
            replaced_on=today,
            replaced_by=person,
        )
        return replace(after, revisions=(*before.revisions, revision))
    if latest.promise == after.promise:
        return replace(after, revisions=before.revisions[:-1])
    return after


def end_goal(vault: Store, goal_id: GoalId, *, reason: str) -> Changed:
    """Stop working towards a goal before the year is over (avslutte).

    Raises:
        UserError: the reason is empty.
    """
    if not reason.strip():
        raise UserError(tr("Det mangler en grunn til at målet avsluttes."), advice=tr("Skriv kort hvorfor."))
    return edit(vault, "end_goal", Goal, goal_id, {"status": GoalStatus.ENDED, "ended_reason": reason})


def remove_goal(vault: Store, goal_id: GoalId) -> Changed:
    """Take a goal out of the plan with what was said of it; can be undone."""
    goal = vault.get(Goal, goal_id)
    plan = vault.get(Plan, vault.owner_id(SubjectPlan, vault.owner_id(Goal, goal_id)))
    with vault.change("remove_goal", on=goal_id) as change:
        _forget(change, plan, {goal_id})
        change.remove(goal)
    return change.result


def _forget(change: Writes, plan: Plan, goals: Collection[GoalId]) -> None:
    """Let no evaluation speak of a goal that is gone: a file with such an evaluation could not be read in anywhere."""
    for evaluation in plan.evaluations:
        rated: tuple[Rating | PupilRating, ...] = (*evaluation.ratings, *evaluation.pupil_ratings)
        for said in rated:
            if said.goal in goals:
                change.remove_from(evaluation.id, said)
        for goal in goals:
            change.remove_from(evaluation.id, Outcome(goal=goal))  # also one that may not be seen yet
        kept = tuple(one for one in evaluation.corrections if one.goal not in goals)
        if kept != evaluation.corrections:
            change.put(replace(evaluation, corrections=kept))


def arrange_goals(vault: Store, subject_plan_id: SubjectPlanId, order: Sequence[GoalId]) -> Changed:
    """Put a subject's goals in this order; goals not named come last, as they were."""
    goals = {goal.id: goal for goal in vault.get(SubjectPlan, subject_plan_id).goals}
    named = [goals.pop(goal_id) for goal_id in order if goal_id in goals]
    with vault.change("arrange_goals", on=subject_plan_id) as change:
        change.arrange([*named, *goals.values()])
    return change.result


def add_observation(
    vault: Store,
    goal_id: GoalId,
    *,
    staff: StaffId,
    note: str,
    observed_on: date | None = None,
    support: str | None = None,
) -> Changed:
    """Note down something seen, dated today unless told.

    Raises:
        UserError: the note is empty.
    """
    if not note.strip():
        raise UserError(tr("Observasjonen mangler tekst."))
    observation = Observation(
        id=ObservationId(vault.new_id()),
        staff=staff,
        observed_on=observed_on or vault.now().date(),
        support=support,
        note=note.strip(),
    )
    with vault.change("add_observation", on=goal_id) as change:
        change.add(observation, under=goal_id)
    return change.result


def edit_observation(vault: Store, observation_id: ObservationId, **changes: Any) -> Changed:
    """Change one's own observation. Fields are those of `Observation`; an empty note leaves the old one.

    Raises:
        NotAllowedError: somebody else wrote it.
    """
    observation = vault.get(Observation, observation_id)
    _refuse_others(vault, observation)
    fields = {name: value for name, value in tidy(changes).items() if value is not None or name != "note"}
    with vault.change("edit_observation", on=vault.owner_id(Observation, observation_id)) as change:
        change.put(replace(observation, **fields))
    return change.result


def remove_observation(vault: Store, observation_id: ObservationId) -> Changed:
    """Take one's own observation away; can be undone.

    Raises:
        NotAllowedError: somebody else wrote it.
    """
    observation = vault.get(Observation, observation_id)
    _refuse_others(vault, observation)
    with vault.change("remove_observation", on=vault.owner_id(Observation, observation_id)) as change:
        change.remove(observation)
    return change.result


def _refuse_others(vault: Store, observation: Observation) -> None:
    """What somebody has seen is theirs to word, also when it is wrong. Who has no place among the staff enters for all."""
    if vault.viewer is not None and observation.staff not in (None, vault.viewer):
        raise NotAllowedError(tr("En annen har skrevet observasjonen."), advice=tr("Bare den som skrev den, kan endre den."))
