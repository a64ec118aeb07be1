"""Operations on a plan as a whole: starting it, the pupil's voice, talks, team, activation, next year's plan."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ioplab import catalogues
from ioplab.domain.catalogue import FindingKind
from ioplab.domain.findings import Checked, Finding, findings, pupil_findings
from ioplab.domain.goal_state import goal_state
from ioplab.domain.guide import goals_to_carry_over
from ioplab.domain.ids import ConversationId, GoalId, PlanId, PupilId, StaffId, SubjectPlanId
from ioplab.domain.plan import (
    Conversation,
    DocumentedException,
    Goal,
    Plan,
    QualityCheck,
    StepNotNeeded,
    SubjectPlan,
    TeamMember,
    Voice,
    filled,
)
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear, Staff
from ioplab.domain.talks import Talk
from ioplab.domain.vocabulary import ConversationKind, GoalStatus, PlanKind, PlanStatus, Round, Stage
from ioplab.errors import NotAllowedError, UserError
from ioplab.i18n import tr
from ioplab.operations.store import Store, Writes, add, edit, remove, tidy
from ioplab.storage.changes import Changed


def start_plan(
    vault: Store,
    pupil_id: PupilId,
    year: SchoolYear,
    *,
    kind: PlanKind = PlanKind.FULL,
    from_earlier: bool = False,
    plan_id: PlanId | None = None,
) -> Changed:
    """Begin a draft for a school year, empty, or with what is carried over from the pupil's newest earlier plan.

    Raises:
        UserError: the pupil has a plan for that year already.
    """
    pupil = vault.get(Pupil, pupil_id)
    if pupil.plan_for(year) is not None:
        raise UserError(tr("Eleven har allerede en IOP for {year}.").format(year=year.label))
    earlier = [plan for plan in pupil.plans if from_earlier and plan.year < year]
    if earlier:
        plan = replace(_copy_for(vault, max(earlier, key=lambda one: one.year), year, plan_id), kind=kind)
    else:
        plan = Plan(id=plan_id or PlanId(vault.new_id()), school_year=year.label, kind=kind)
    with vault.change("start_plan", on=plan.id) as change:
        change.add(plan, under=pupil_id)
    return change.result


def edit_plan(vault: Store, plan_id: PlanId, **changes: Any) -> Changed:
    """Change who is responsible, the link to the class's plan, or the kind of plan."""
    return edit(vault, "edit_plan", Plan, plan_id, changes)


def set_voice(vault: Store, plan_id: PlanId, stage: Stage, **changes: Any) -> Changed:
    """Write down what the pupil says at a stage. Fields are those of `Voice`."""
    plan = vault.get(Plan, plan_id)
    voice = replace(plan.voice(stage) or Voice(stage=stage), **tidy(changes))
    others = [one for one in plan.voices if one.stage is not stage]
    voices = sorted([*others, voice], key=lambda one: list(Stage).index(one.stage))
    return edit(vault, "set_voice", Plan, plan_id, {"voices": tuple(voices)})


def set_team(vault: Store, plan_id: PlanId, team: Sequence[TeamMember]) -> Changed:
    """Say who is in the team, in order.

    Raises:
        UserError: somebody is there twice.
        NotAllowedError: who does it would no longer be to rate, and so see what others have submitted in an open round.
    """
    if len({member.staff for member in team}) < len(team):
        raise UserError(tr("Den samme personen kan ikke stå to ganger i teamet."))
    plan, rates = vault.get(Plan, plan_id), {member.staff for member in team if member.rates}
    if vault.viewer in set(plan.raters()) - rates and _has_hidden(plan):
        raise NotAllowedError(
            tr("Andre har levert vurderinger som du ikke skal se før du har levert dine."),
            advice=tr("Lever vurderingene, eller merk deg som ikke relevant i evalueringen, før du går ut av teamet."),
        )
    return edit(vault, "set_team", Plan, plan_id, {"team": tuple(team)})


def _has_hidden(plan: Plan) -> bool:
    return any(evaluation.hidden(goal.id) for evaluation in plan.evaluations for goal in plan.goals())


def add_conversation(
    vault: Store,
    plan_id: PlanId,
    *,
    kind: ConversationKind,
    stage: Stage | None,
    conversation_id: ConversationId | None = None,
    **fields: Any,
) -> Changed:
    """Enter a talk: invited, held or declined. Without a stage it is of the whole year. Fields are those of `Conversation`."""
    key = conversation_id or ConversationId(vault.new_id())
    return add(vault, "add_conversation", Conversation(id=key, kind=kind, stage=stage, **tidy(fields)), plan_id)


def edit_conversation(vault: Store, conversation_id: ConversationId, **changes: Any) -> Changed:
    """Change a talk."""
    return edit(vault, "edit_conversation", Conversation, conversation_id, changes)


def remove_conversation(vault: Store, conversation_id: ConversationId) -> Changed:
    """Take a talk away."""
    return remove(vault, "remove_conversation", Conversation, conversation_id)


def invite_all(vault: Store, talks: Sequence[tuple[PlanId, Talk]], *, on: date | None = None) -> Changed:
    """Write down that all of these were invited on a day, today unless told: one act, and one to undo.

    Those who are invited already, or have come or declined, stay as they are. A talk that is only expected becomes stored.
    """
    day = on or vault.now().date()
    with vault.change("invite_all") as change:
        for plan_id, talk in talks:
            if talk.stored is None:
                key = ConversationId(vault.new_id())
                change.add(Conversation(id=key, kind=talk.kind, stage=talk.stage, invited_on=day), under=plan_id)
                continue
            stored = vault.get(Conversation, talk.stored.id)
            if stored.invited_on is None and not stored.is_settled:
                change.put(replace(stored, invited_on=day))
    return change.result


def mark_step(vault: Store, plan_id: PlanId, step: int, *, not_needed_because: str | None) -> Changed:
    """Mark a step of the guide as not needed with a reason, or as needed again when the reason is None."""
    plan = vault.get(Plan, plan_id)
    kept = tuple(entry for entry in plan.steps_not_needed if entry.step != step)
    if not_needed_because and not_needed_because.strip():
        kept = (*kept, StepNotNeeded(step=step, reason=not_needed_because.strip()))
    return edit(vault, "mark_step", Plan, plan_id, {"steps_not_needed": kept})


def set_quality_check(
    vault: Store, plan_id: PlanId, *, checked_by: StaffId | None, checked_on: date | None = None, note: str | None = None
) -> Changed:
    """Say which colleague has read the plan before it is taken in use, when, and what they said; None takes it back.

    Raises:
        UserError: it is the one who is responsible for the plan.
    """
    plan = vault.get(Plan, plan_id)
    if checked_by is not None and checked_by == plan.responsible:
        raise UserError(tr("Den som er ansvarlig for planen, kan ikke kvalitetssikre den selv."), advice=tr("Velg en kollega."))
    checked = None
    if checked_by is not None:
        day = checked_on or vault.now().date()
        checked = QualityCheck(checked_by=checked_by, checked_on=day, note=(note or "").strip() or None)
    return edit(vault, "set_quality_check", Plan, plan_id, {"quality_check": checked})


def plan_findings(vault: Store, pupil: Pupil, plan: Plan) -> tuple[Finding, ...]:
    """All findings of a plan, also those that somebody has given a reason for."""
    return check_plan(pupil, plan, vault.staff(), vault.now().date())


def check_plan(pupil: Pupil, plan: Plan, staff: Sequence[Staff], today: date) -> tuple[Finding, ...]:
    """As `plan_findings`, for those who have the staff and the day at hand."""
    return findings(
        Checked(
            pupil=pupil,
            plan=plan,
            staff={member.id: member for member in staff},
            language=catalogues.goal_language(),
            today=today,
            areas=catalogues.areas(),
            scales=catalogues.scales(),
        )
    )


def findings_without_plan(vault: Store, pupil: Pupil) -> tuple[Finding, ...]:
    """Findings of a pupil who should have had a plan."""
    return pupil_findings(pupil, vault.now().date())


def open_demands(plan: Plan, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of kind krav that nobody has given a reason for."""
    excused = {(one.rule, one.message, one.stage, one.subject, one.goal) for one in plan.exceptions}
    rules = catalogues.finding_rules()
    return tuple(
        one
        for one in found
        if rules[one.rule].kind is FindingKind.DEMAND
        and (one.rule, one.message, stage_of(one), one.subject, one.goal) not in excused
    )


def demands_at(stage: Stage, demands: Sequence[Finding]) -> tuple[Finding, ...]:
    """The demands that stop a stage: taking the plan in use, or finalising one of the evaluations.

    That a plan is still a draft (F02) is met by taking it in use, so it stops nothing.
    """
    return tuple(one for one in demands if stage_of(one) is stage and one.rule != "F02")


def stage_of(finding: Finding) -> Stage:
    """The stage a finding belongs to; what belongs to no evaluation belongs to choosing goals."""
    if finding.rule == "F13":
        return Stage.ANNUAL
    stage = finding.values.get("stage")
    return stage if isinstance(stage, Stage) else Stage.GOAL_SELECTION


def document_exception(vault: Store, plan_id: PlanId, finding: Finding, reason: str) -> Changed:
    """Give the reason for going on although a demand is not met (dokumentert unntak).

    Raises:
        UserError: the reason is empty.
    """
    if not reason.strip():
        raise UserError(tr("Unntaket mangler begrunnelse."), advice=tr("Skriv hvorfor kravet ikke er oppfylt."))
    plan = vault.get(Plan, plan_id)
    exception = DocumentedException(
        rule=finding.rule,
        message=finding.message,
        stage=stage_of(finding),
        subject=finding.subject,
        goal=finding.goal,
        reason=reason.strip(),
        recorded_on=vault.now().date(),
        recorded_by=vault.person,
    )
    return edit(vault, "document_exception", Plan, plan_id, {"exceptions": (*plan.exceptions, exception)})


def withdraw_exception(vault: Store, plan_id: PlanId, exception: DocumentedException) -> Changed:
    """Take back the reason for going on although a demand is not met: it is open again."""
    kept = tuple(one for one in vault.get(Plan, plan_id).exceptions if one != exception)
    return edit(vault, "withdraw_exception", Plan, plan_id, {"exceptions": kept})


def exception_for(plan: Plan, finding: Finding) -> DocumentedException | None:
    """The reason somebody gave for going on although the demand is not met, or None."""
    wanted = (finding.rule, finding.message, stage_of(finding), finding.subject, finding.goal)
    return next((one for one in plan.exceptions if (one.rule, one.message, one.stage, one.subject, one.goal) == wanted), None)


def activate_plan(vault: Store, plan_id: PlanId, *, on: date | None = None) -> Changed:
    """Take the plan in use (ta i bruk). From then on it is counted, and changed goals show as revisions.

    Raises:
        NotAllowedError: demands are not met and nobody has given a reason, or the plan is in use already.
    """
    pupil = vault.pupil_of(plan_id)
    plan = vault.get(Plan, plan_id)
    if plan.status is not PlanStatus.DRAFT:
        raise NotAllowedError(tr("Planen er allerede tatt i bruk."))
    in_use = replace(plan, status=PlanStatus.ACTIVE, activated_on=on or vault.now().date())
    demands = demands_at(Stage.GOAL_SELECTION, open_demands(plan, plan_findings(vault, pupil, in_use)))
    if demands:
        raise NotAllowedError(
            tr("Planen kan ikke tas i bruk ennå: {count} krav er ikke oppfylt.").format(count=len(demands)),
            advice=tr("Se merknadene. Der kan du også skrive hvorfor et krav ikke kan oppfylles."),
        )
    with vault.change("activate_plan", on=plan_id) as change:
        change.put(in_use)
    return change.result


def close_plan(vault: Store, plan_id: PlanId) -> Changed:
    """End the plan's year. It stays counted.

    Raises:
        NotAllowedError: the plan has never been in use.
    """
    if vault.get(Plan, plan_id).status is PlanStatus.DRAFT:
        raise NotAllowedError(tr("Planen er et utkast."), advice=tr("Ta den i bruk før den avsluttes."))
    return edit(vault, "close_plan", Plan, plan_id, {"status": PlanStatus.CLOSED})


def start_next_plan(vault: Store, plan_id: PlanId, *, next_id: PlanId | None = None) -> Changed:
    """Begin next year's plan as a copy in which only the goals carried over are left.

    Raises:
        UserError: next year's plan is there already.
    """
    pupil = vault.pupil_of(plan_id)
    plan = vault.get(Plan, plan_id)
    following = plan.year.next
    if pupil.plan_for(following) is not None:
        raise UserError(tr("Eleven har allerede en IOP for {year}.").format(year=following.label))
    with vault.change("start_next_plan", on=plan_id) as change:
        change.add(_copy_for(vault, plan, following, next_id), under=pupil.id)
    return change.result


def _copy_for(vault: Store, plan: Plan, year: SchoolYear, new_id: PlanId | None) -> Plan:
    """A draft in which only the goals carried over are left: only what changed needs typing."""
    kept = goals_to_carry_over(plan, catalogues.default_scale().attained_from)
    return Plan(
        id=new_id or PlanId(vault.new_id()),
        school_year=year.label,
        responsible=plan.responsible,
        class_plan_link=plan.class_plan_link,
        team=plan.team,
        voices=_voices_after(plan),
        subjects=tuple(_carried(vault, plan, subject, kept) for subject in plan.subjects),
    )


def _voices_after(plan: Plan) -> tuple[Voice, ...]:
    """How the pupil is asked seldom changes; what the pupil says is asked anew."""
    before = plan.voice(Stage.GOAL_SELECTION)
    return (Voice(stage=Stage.GOAL_SELECTION, method=before.method),) if before and filled(before.method) else ()


def carry_over_goals(vault: Store, plan_id: PlanId, goal_ids: Sequence[GoalId]) -> Changed:
    """Bring goals of the pupil's earlier plans into this one (fra i fjor). A subject that is not here comes along.

    Goals that are here already are left as they are; when nothing is left to bring, nothing is changed.
    """
    pupil = vault.pupil_of(plan_id)
    plan = vault.get(Plan, plan_id)
    here = {goal.carried_over_from for goal in plan.goals()}
    wanted = [goal_id for goal_id in goal_ids if goal_id not in here]
    with vault.change("carry_over_goals", on=plan_id) as change:
        for earlier in pupil.plans:
            for subject in earlier.subjects if earlier.id != plan_id else ():
                chosen = {goal.id for goal in subject.goals if goal.id in wanted}
                if chosen:
                    _bring(change, plan, _carried(vault, earlier, subject, chosen))
                    plan = vault.get(Plan, plan_id)
    return change.result


def _bring(change: Writes, plan: Plan, brought: SubjectPlan) -> None:
    known = next((subject for subject in plan.subjects if subject.subject == brought.subject), None)
    if known is None:
        change.add(brought, under=plan.id)
        return
    for goal in brought.goals:
        change.add(goal, under=known.id)


def _carried(vault: Store, plan: Plan, subject: SubjectPlan, kept: Collection[GoalId]) -> SubjectPlan:
    goals = tuple(_carried_goal(vault, plan, goal) for goal in subject.goals if goal.id in kept)
    return replace(subject, id=SubjectPlanId(vault.new_id()), hours_given=(), goals=goals)


def _carried_goal(vault: Store, plan: Plan, goal: Goal) -> Goal:
    """Last year's goal under a new id, from where the pupil stood at the end: the rest belongs to the year it was made in."""
    return replace(
        goal,
        id=GoalId(vault.new_id()),
        baseline=_baseline_after(plan, goal) or goal.baseline,
        carried_over_from=goal.id,
        status=GoalStatus.ACTIVE,
        ended_reason=None,
        observations=(),
        revisions=(),
    )


def _baseline_after(plan: Plan, goal: Goal) -> str | None:
    """Where the pupil stood at the year's end, as next year's starting point; None when nobody evaluated the goal."""
    state = goal_state(plan, goal, Round.ANNUAL)
    annual = plan.evaluation(Round.ANNUAL)
    if state.level is None or annual is None:
        return None
    outcome = annual.outcome(goal.id)
    category = catalogues.scales()[annual.scale].category(state.level).name
    words = tr("Ved årsevalueringen: {category}.").format(category=category.lower())
    return f"{words} {outcome.comment}" if outcome and outcome.comment else words
