"""Operations of halvårs- and årsevaluering: independent ratings first, then agreement, then finalised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ioplab import catalogues, wording
from ioplab.domain.access import Right
from ioplab.domain.evaluation import AccessGiven, Correction, Evaluation, NotRating, Outcome, PupilRating, Rating
from ioplab.domain.findings import Finding
from ioplab.domain.guide import missing_ratings
from ioplab.domain.ids import EvaluationId, GoalId, Level, PlanId, StaffId
from ioplab.domain.plan import Plan, filled
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Face, NextStep, PlanStatus, Round
from ioplab.errors import NotAllowedError, NotFoundError, UserError
from ioplab.i18n import tr
from ioplab.operations.plans import demands_at, open_demands, plan_findings
from ioplab.operations.store import Store, Writes, edit, tidy
from ioplab.operations.year_wheel import wheel
from ioplab.storage.changes import Changed

_DUE_TASK = {Round.MIDYEAR: "midyear", Round.ANNUAL: "annual"}
"""The task of the year wheel that says when each evaluation is due."""


def open_evaluation(vault: Store, plan_id: PlanId, kind: Round, *, evaluation_id: EvaluationId | None = None) -> Changed:
    """Begin the round for a plan in use, with the due date of the year wheel and the installed scale.

    A school that has taken the task out of its wheel has no due date for it.

    Raises:
        NotAllowedError: the plan is a draft, or the evaluation has been opened already.
    """
    plan = vault.get(Plan, plan_id)
    if plan.status is PlanStatus.DRAFT:
        raise NotAllowedError(tr("Planen er et utkast."), advice=tr("Ta den i bruk før dere evaluerer."))
    if plan.evaluation(kind) is not None:
        raise NotAllowedError(tr("Evalueringen er allerede startet."))
    task = next((task for task in wheel(vault) if task.id == _DUE_TASK[kind]), None)
    evaluation = Evaluation(
        id=evaluation_id or EvaluationId(vault.new_id()),
        kind=kind,
        scale=catalogues.default_scale().id,
        due_on=task.due_in(plan.year, vault.school()) if task else None,
        opened_on=vault.now().date(),
    )
    with vault.change("open_evaluation", on=evaluation.id) as change:
        change.add(evaluation, under=plan_id)
    return change.result


def rate_goal(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId, staff_id: StaffId, **said: Any) -> Changed:
    """Give one's own rating of a goal, or change it while it is still a draft. Fields are those of `Rating`.

    A level takes away a reason for not having worked on the goal, and the other way round.

    Raises:
        NotAllowedError: the evaluation is finalised, the rating is submitted, or the person is not to rate, is another
            than who has opened the vault, or sees already how another has rated the goal.
        UserError: the level is not on the scale, or neither level nor reason is given.
    """
    _refuse_another(vault, staff_id)
    evaluation = vault.get(Evaluation, evaluation_id)
    _refuse_finalised(evaluation)
    old = evaluation.rating(goal_id, staff_id)
    if old is not None and old.submitted_at is not None:
        raise NotAllowedError(tr("Vurderingen er levert og kan ikke endres."), advice=tr("Skriv det nye når dere blir enige."))
    _refuse_stranger(vault, evaluation, goal_id, staff_id)
    _refuse_seen(vault, evaluation, goal_id, staff_id)
    fields = tidy(said)
    if fields.get("level") is not None:
        fields["not_worked_on_reason"] = None
    elif fields.get("not_worked_on_reason") is not None:
        fields["level"] = None
    rating = replace(old or Rating(goal=goal_id, staff=staff_id), **fields)
    _refuse_unsaid(rating.level, rating.not_worked_on_reason, catalogues.scales()[evaluation.scale])
    with vault.change("rate_goal", on=evaluation_id) as change:
        change.put(rating, under=evaluation_id)
    return change.result


def clear_rating(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId, staff_id: StaffId) -> Changed:
    """Take back a rating that has not been submitted.

    Raises:
        NotAllowedError: it has been submitted.
        NotFoundError: there is none.
    """
    _refuse_another(vault, staff_id)
    rating = vault.get(Evaluation, evaluation_id).rating(goal_id, staff_id)
    if rating is None:
        raise NotFoundError(tr("Målet er ikke vurdert av deg."))
    if rating.submitted_at is not None:
        raise NotAllowedError(tr("Vurderingen er levert og kan ikke tas tilbake."))
    with vault.change("clear_rating", on=evaluation_id) as change:
        change.remove_from(evaluation_id, rating)
    return change.result


def submit_ratings(vault: Store, evaluation_id: EvaluationId, staff_id: StaffId) -> Changed:
    """Hand in all of one's own ratings (levere). From then on others may see them, and they stay as they are."""
    _refuse_another(vault, staff_id)
    evaluation = vault.get(Evaluation, evaluation_id)
    _refuse_finalised(evaluation)
    with vault.change("submit_ratings", on=evaluation_id) as change:
        _submit(vault, change, evaluation, staff_id)
    return change.result


def submit_several(vault: Store, evaluation_ids: Sequence[EvaluationId], staff_id: StaffId) -> Changed:
    """Hand in one's own ratings in the evaluations of several pupils: one act, and one to undo.

    Raises:
        NotAllowedError: one of the evaluations is finalised, or it is another who has opened the vault.
    """
    _refuse_another(vault, staff_id)
    with vault.change("submit_several") as change:
        for evaluation in _open_ones(vault, evaluation_ids):
            _submit(vault, change, evaluation, staff_id)
    return change.result


def _submit(vault: Store, change: Writes, evaluation: Evaluation, staff_id: StaffId) -> None:
    moment = vault.now().replace(microsecond=0)
    for rating in evaluation.ratings:
        if rating.staff == staff_id and rating.submitted_at is None:
            change.put(replace(rating, submitted_at=moment), under=evaluation.id)


def _open_ones(vault: Store, evaluation_ids: Sequence[EvaluationId]) -> list[Evaluation]:
    evaluations = [vault.get(Evaluation, evaluation_id) for evaluation_id in evaluation_ids]
    for evaluation in evaluations:
        _refuse_finalised(evaluation)
    return evaluations


def excuse_from_rating(vault: Store, evaluation_id: EvaluationId, staff_id: StaffId, *, reason: str) -> Changed:
    """Mark a team member as not to rate this time (ikke relevant).

    Raises:
        RefusedError: it is another, and one may not change the plan.
        UserError: the reason is empty.
    """
    if not reason.strip():
        raise UserError(tr("Det mangler en grunn."), advice=tr("Skriv hvorfor personen ikke skal vurdere."))
    evaluation = vault.get(Evaluation, evaluation_id)
    if staff_id != vault.viewer:
        vault.require(Right.EDIT, [vault.owner_id(Plan, vault.owner_id(Evaluation, evaluation_id))])
    _refuse_finalised(evaluation)
    others = tuple(one for one in evaluation.not_rating if one.staff != staff_id)
    excused = (*others, NotRating(staff=staff_id, reason=reason.strip()))
    return edit(vault, "excuse_from_rating", Evaluation, evaluation_id, {"not_rating": excused})


def agree_outcome(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId, **agreed: Any) -> Changed:
    """Write down what the team agreed about a goal (enige om). Fields are those of `Outcome`.

    Who took part is, unless told, those who have submitted a rating of the goal.

    Raises:
        NotAllowedError: the evaluation is finalised, or who agrees has not submitted their own rating of the goal yet.
        NotFoundError: the goal is not in the plan.
        UserError: the level is not on the scale, or neither level nor reason is given.
    """
    evaluation = vault.get(Evaluation, evaluation_id)
    _refuse_finalised(evaluation)
    if evaluation.hidden(goal_id):
        raise NotAllowedError(
            tr("Du har ikke levert din egen vurdering av målet ennå."), advice=tr("Lever den først, så blir dere enige.")
        )
    outcome = _outcome_with(vault, evaluation, goal_id, agreed)
    with vault.change("agree_outcome", on=evaluation_id) as change:
        change.put(outcome, under=evaluation_id)
    return change.result


def correct_outcome(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId, *, reason: str, **agreed: Any) -> Changed:
    """Correct what a finalised evaluation says of a goal (rette). What stood is kept beside it with the reason, and can be read.

    Fields are those of `Outcome`; what is not named stays as it was. When nothing differs, nothing is written.

    Raises:
        NotAllowedError: the evaluation is not finalised, and can be changed as it is.
        NotFoundError: the goal is not in the plan.
        UserError: there is no reason, the level is not on the scale, or neither level nor reason for not working is given.
    """
    evaluation = vault.get(Evaluation, evaluation_id)
    if not evaluation.is_finalised:
        raise NotAllowedError(tr("Evalueringen er ikke fullført."), advice=tr("Endre det dere er enige om, uten å rette."))
    if not filled(reason):
        raise UserError(tr("Det mangler en grunn til rettelsen."), advice=tr("Skriv kort hvorfor, for eksempel en tastefeil."))
    before = evaluation.outcome(goal_id)
    outcome = _outcome_with(vault, evaluation, goal_id, agreed)
    correction = Correction(
        goal=goal_id,
        level=before.level if before else None,
        not_worked_on_reason=before.not_worked_on_reason if before else None,
        comment=before.comment if before else None,
        next_step=before.next_step if before else None,
        corrected_on=vault.now().date(),
        corrected_by=vault.person,
        **tidy({"reason": reason}),
    )
    with vault.change("correct_outcome", on=evaluation_id) as change:
        if outcome != before:
            change.put(outcome, under=evaluation_id)
            change.put(replace(evaluation, corrections=(*evaluation.corrections, correction)))
    return change.result


def _outcome_with(vault: Store, evaluation: Evaluation, goal_id: GoalId, agreed: Mapping[str, Any]) -> Outcome:
    """What is agreed about the goal once these fields are as told."""
    _plan_with(vault, evaluation.id, goal_id)
    fields = tidy(agreed)
    if fields.get("level") is not None:
        fields["not_worked_on_reason"] = None
    elif fields.get("not_worked_on_reason") is not None:
        fields["level"] = None
    raters = tuple(rating.staff for rating in evaluation.submitted(goal_id))
    outcome = replace(evaluation.outcome(goal_id) or Outcome(goal=goal_id, took_part=raters), **fields)
    _refuse_unsaid(outcome.level, outcome.not_worked_on_reason, catalogues.scales()[evaluation.scale])
    return outcome


def accept_agreed(vault: Store, evaluation_id: EvaluationId) -> Changed:
    """Agree in one act on every goal that all who rated it rated alike."""
    evaluation = vault.get(Evaluation, evaluation_id)
    _refuse_finalised(evaluation)
    with vault.change("accept_agreed", on=evaluation_id) as change:
        _accept(vault, change, evaluation)
    return change.result


def accept_several(vault: Store, evaluation_ids: Sequence[EvaluationId]) -> Changed:
    """Agree on every goal rated alike in the evaluations of several pupils: one act, and one to undo.

    Raises:
        NotAllowedError: one of the evaluations is finalised.
    """
    with vault.change("accept_several") as change:
        for evaluation in _open_ones(vault, evaluation_ids):
            _accept(vault, change, evaluation)
    return change.result


def _accept(vault: Store, change: Writes, evaluation: Evaluation) -> None:
    plan = vault.get(Plan, vault.owner_id(Evaluation, evaluation.id))
    for goal in goals_alike(plan, evaluation):
        first, *_ = ratings = evaluation.submitted(goal)
        outcome = Outcome(
            goal=goal,
            level=first.level,
            not_worked_on_reason=first.not_worked_on_reason,
            next_step=_usual_next_step(evaluation, first.level),
            took_part=tuple(rating.staff for rating in ratings),
        )
        change.put(outcome, under=evaluation.id)


def _usual_next_step(evaluation: Evaluation, level: Level | None) -> NextStep | None:
    """What happens to a goal that all see alike: on with it, unless it is reached. The team may decide otherwise."""
    if level is None or level < catalogues.scales()[evaluation.scale].attained_from:
        return NextStep.CONTINUE
    return NextStep.END if evaluation.kind is Round.ANNUAL else None


def goals_alike(plan: Plan, evaluation: Evaluation) -> tuple[GoalId, ...]:
    """The goals not yet agreed on that everybody who is to rate has rated alike."""
    waiting = missing_ratings(plan, evaluation)
    found = []
    for goal in plan.goals():
        ratings = evaluation.submitted(goal.id)
        if not ratings or evaluation.outcome(goal.id) is not None:
            continue
        if len({rating.level for rating in ratings}) == 1 and not any(goal.id in left for left in waiting.values()):
            found.append(goal.id)
    return tuple(found)


def ask_pupil(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId, *, face: Face | None, words: str | None) -> Changed:
    """Write down how the pupil says it goes with a goal.

    Raises:
        NotAllowedError: the evaluation is finalised.
        NotFoundError: the goal is not in the plan.
    """
    _refuse_finalised(vault.get(Evaluation, evaluation_id))
    _plan_with(vault, evaluation_id, goal_id)
    rating = PupilRating(goal=goal_id, face=face, words=words.strip() or None if words else None)
    with vault.change("ask_pupil", on=evaluation_id) as change:
        change.put(rating, under=evaluation_id)
    return change.result


def edit_evaluation(vault: Store, evaluation_id: EvaluationId, **changes: Any) -> Changed:
    """Change the overview of the teaching given, or when the evaluation is due.

    Raises:
        NotAllowedError: the evaluation is finalised.
    """
    _refuse_finalised(vault.get(Evaluation, evaluation_id))
    return edit(vault, "edit_evaluation", Evaluation, evaluation_id, changes)


def give_access(vault: Store, evaluation_id: EvaluationId, *, to: str, on: date, how: str | None = None) -> Changed:
    """Write down who got the report, when and how (§ 11-11).

    Raises:
        UserError: nobody is named.
    """
    if not to.strip():
        raise UserError(tr("Skriv hvem som fikk rapporten."))
    evaluation = vault.get(Evaluation, evaluation_id)
    access = AccessGiven(to=to.strip(), on=on, how=how.strip() or None if how else None)
    return edit(vault, "give_access", Evaluation, evaluation_id, {"access_given": (*evaluation.access_given, access)})


def remove_access(vault: Store, evaluation_id: EvaluationId, place: int) -> Changed:
    """Take away what was written down by mistake about who got the report.

    Args:
        vault: where the evaluation is.
        evaluation_id: the evaluation.
        place: which of `Evaluation.access_given`; the first is 0.

    Raises:
        NotFoundError: it is gone already.
    """
    given = vault.get(Evaluation, evaluation_id).access_given
    if not 0 <= place < len(given):
        raise NotFoundError(tr("Den raden er tatt bort allerede."))
    return edit(vault, "remove_access", Evaluation, evaluation_id, {"access_given": (*given[:place], *given[place + 1 :])})


def finalise_evaluation(vault: Store, evaluation_id: EvaluationId, *, on: date | None = None) -> Changed:
    """Finish the round (fullføre). From then on it is counted.

    Raises:
        NotAllowedError: somebody who is to rate has not; or a demand of the round is not met and nobody has given a
            reason, see `demands_before_finalising`.
    """
    evaluation = vault.get(Evaluation, evaluation_id)
    _refuse_finalised(evaluation)
    plan_id = PlanId(vault.owner_id(Evaluation, evaluation_id))
    plan = vault.get(Plan, plan_id)
    waiting = missing_ratings(plan, evaluation)
    if waiting:
        names = {member.id: member.name for member in vault.staff()}
        raise NotAllowedError(
            tr("{names} har ikke levert alle vurderingene.").format(names=", ".join(names.get(one, "?") for one in waiting)),
            advice=tr("Vent på dem, eller merk dem som ikke relevant med en grunn."),
        )
    done = replace(evaluation, finalised_on=on or vault.now().date())
    _refuse_unmet_demands(_demands_if(vault, plan, done))
    with vault.change("finalise_evaluation", on=evaluation_id) as change:
        change.put(done)
    return change.result


def demands_before_finalising(vault: Store, evaluation_id: EvaluationId) -> tuple[Finding, ...]:
    """What must be mended, or be given a reason, before the round can be finalised.

    It is what the plan would be found to lack were the round finalised today: a goal that nobody has rated or that the
    team has not agreed on (F12, F13), the pupil's voice (F09), the annual report's overview (F13). Who has got the
    report is asked for afterwards.
    """
    evaluation = vault.get(Evaluation, evaluation_id)
    plan = vault.get(Plan, PlanId(vault.owner_id(Evaluation, evaluation_id)))
    return _demands_if(vault, plan, replace(evaluation, finalised_on=evaluation.finalised_on or vault.now().date()))


def _demands_if(vault: Store, plan: Plan, done: Evaluation) -> tuple[Finding, ...]:
    evaluations = tuple(done if one.id == done.id else one for one in plan.evaluations)
    after = replace(plan, evaluations=evaluations)
    found = plan_findings(vault, vault.pupil_of(plan.id), after)
    demands = demands_at(done.kind.stage, open_demands(after, found))
    return tuple(one for one in demands if (one.rule, one.message) != ("F13", "access"))


def _refuse_unmet_demands(demands: Sequence[Finding]) -> None:
    unagreed = sum(one.goal is not None for one in demands)
    if unagreed:
        raise NotAllowedError(
            tr("Dere er ikke enige om {count} mål ennå.").format(count=unagreed),
            advice=tr("Skriv hva dere er enige om for hvert av dem."),
        )
    if demands:
        raise NotAllowedError(
            wording.finding_text(demands[0]),
            advice=tr("Skriv det inn før dere fullfører, eller skriv hvorfor det mangler i steg 5, Kvalitetssikring."),
        )


def _refuse_another(vault: Store, staff_id: StaffId) -> None:
    """Who has opened the vault rates as oneself: independent first."""
    if vault.viewer is not None and vault.viewer != staff_id:
        raise NotAllowedError(
            tr("Du kan bare vurdere som deg selv."), advice=tr("La kollegaen låse opp arkivet med sin egen passordfrase.")
        )


def _refuse_seen(vault: Store, evaluation: Evaluation, goal_id: GoalId, staff_id: StaffId) -> None:
    """Who is not to rate this time (ikke relevant) sees what others have submitted, and cannot rate independently after it."""
    if vault.viewer == staff_id and any(rating.staff != staff_id for rating in evaluation.submitted(goal_id)):
        raise NotAllowedError(
            tr("Du står som ikke relevant, og kan ha sett hva andre mener om målet."),
            advice=tr("Si det du mener, når dere blir enige."),
        )


def _refuse_finalised(evaluation: Evaluation) -> None:
    if evaluation.is_finalised:
        raise NotAllowedError(tr("Evalueringen er fullført."), advice=tr("Rett målet med en grunn, eller angre fullføringen."))


def _refuse_stranger(vault: Store, evaluation: Evaluation, goal_id: GoalId, staff_id: StaffId) -> None:
    """Ratings are given by the plan's team, of the plan's goals."""
    plan = _plan_with(vault, evaluation.id, goal_id)
    if staff_id not in plan.raters():
        raise NotAllowedError(tr("Du står ikke i IOP-teamet som en som vurderer."), advice=tr("Legg deg til i steg 3, IOP-team."))


def _plan_with(vault: Store, evaluation_id: EvaluationId, goal_id: GoalId) -> Plan:
    """The plan that is evaluated, which must have the goal; it may have been taken out meanwhile."""
    plan = vault.get(Plan, vault.owner_id(Evaluation, evaluation_id))
    if plan.goal(goal_id) is None:
        raise NotFoundError(tr("Målet står ikke i denne planen."))
    return plan


def _refuse_unsaid(level: Level | None, reason: str | None, scale: MasteryScale) -> None:
    if level is None and not filled(reason):
        raise UserError(
            tr("Det mangler en grunn til at målet ikke er arbeidet med."),
            advice=tr("Skriv kort hvorfor, for eksempel fravær."),
        )
    if level is not None and level not in scale.numbers:
        raise UserError(tr("Nivået finnes ikke i skalaen."), advice=tr("Velg {low}–{high}.").format(low=1, high=scale.top))
