"""Who may do what: the ties a person may have to a pupil, the rights each tie gives, and the right each operation needs.

The table is our own, from what the law says of confidentiality (opplæringslova ch. 24, forvaltningsloven § 13) and of who has the
responsibility. It is enforced where the vault is read and changed (`storage.access`); screens only ask beforehand.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from ioplab.domain.ids import StaffId
from ioplab.domain.plan import TeamMember
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import StaffRole, TeamLayer


class Right(Enum):
    """What somebody may do (rettighet)."""

    SEE = "see"
    CONTRIBUTE = "contribute"
    EDIT = "edit"
    FINALISE = "finalise"
    EXPORT = "export"
    ADMINISTER = "administer"


class Tie(Enum):
    """Who somebody is towards a pupil (tilknytning). One may have several."""

    ADMINISTRATOR = "administrator"
    LEADER = "leader"
    RESPONSIBLE = "responsible"
    SUBJECT_TEACHER = "subject_teacher"
    INNER = "inner"
    OUTER = "outer"
    UNCLAIMED = "unclaimed"
    OUTSIDE = "outside"


_WORK = frozenset({Right.SEE, Right.CONTRIBUTE, Right.EDIT})
_ALL_BUT_ADMINISTER = frozenset(Right) - {Right.ADMINISTER}

RIGHTS: Mapping[Tie, frozenset[Right]] = {
    Tie.ADMINISTRATOR: frozenset(Right),
    Tie.LEADER: _ALL_BUT_ADMINISTER,
    Tie.RESPONSIBLE: _ALL_BUT_ADMINISTER,
    Tie.SUBJECT_TEACHER: _WORK,
    Tie.INNER: _WORK | {Right.EXPORT},
    Tie.OUTER: frozenset({Right.SEE, Right.CONTRIBUTE}),
    Tie.UNCLAIMED: _WORK,
    Tie.OUTSIDE: frozenset(),
}
"""The table: what each tie gives towards the pupil. Whoever has several has what any of them gives."""

OF_EVERYBODY = _WORK
"""What all who have a key may do that is about no pupil in particular."""

NEEDS: Mapping[str, Right] = {
    "accept_agreed": Right.EDIT,
    "accept_proposal": Right.EDIT,
    "accept_several": Right.EDIT,
    "accept_issuer_key": Right.ADMINISTER,
    "activate_plan": Right.FINALISE,
    "add_assessment": Right.EDIT,
    "add_conversation": Right.EDIT,
    "add_decision": Right.EDIT,
    "add_entered": Right.EXPORT,
    "add_goal": Right.EDIT,
    "add_measure": Right.EDIT,
    "add_observation": Right.CONTRIBUTE,
    "add_pupil": Right.EDIT,
    "add_sharing_consent": Right.EDIT,
    "add_staff": Right.ADMINISTER,
    "add_subject": Right.EDIT,
    "add_task": Right.ADMINISTER,
    "add_training": Right.EDIT,
    "agree_outcome": Right.EDIT,
    "arrange_goals": Right.EDIT,
    "ask_pupil": Right.CONTRIBUTE,
    "carry_over_goals": Right.EDIT,
    "change_passphrase": Right.SEE,
    "clear_rating": Right.CONTRIBUTE,
    "close_plan": Right.FINALISE,
    "confirm_numbers": Right.EXPORT,
    "correct_outcome": Right.FINALISE,
    "decline_proposal": Right.EDIT,
    "delete_pupil": Right.ADMINISTER,
    "document_exception": Right.FINALISE,
    "edit_assessment": Right.EDIT,
    "edit_conversation": Right.EDIT,
    "edit_decision": Right.EDIT,
    "edit_entered": Right.EXPORT,
    "edit_evaluation": Right.EDIT,
    "edit_goal": Right.EDIT,
    "edit_measure": Right.EDIT,
    "edit_observation": Right.CONTRIBUTE,
    "edit_plan": Right.EDIT,
    "edit_pupil": Right.EDIT,
    "edit_reflection": Right.EXPORT,
    "edit_sharing_consent": Right.EDIT,
    "edit_staff": Right.ADMINISTER,
    "edit_subject": Right.EDIT,
    "edit_task": Right.ADMINISTER,
    "edit_training": Right.EDIT,
    "end_goal": Right.EDIT,
    "excuse_from_rating": Right.CONTRIBUTE,
    "expect_team": Right.EXPORT,
    "explain_revision": Right.EDIT,
    "export_audit": Right.FINALISE,
    "export_plans": Right.EXPORT,
    "export_record": Right.EXPORT,
    "finalise_evaluation": Right.FINALISE,
    "forget_machine": Right.SEE,
    "freeze_numbers": Right.EXPORT,
    "give_access": Right.EXPORT,
    "give_key": Right.ADMINISTER,
    "hand_over": Right.EXPORT,
    "identify": Right.SEE,
    "import_plans": Right.FINALISE,  # a file may say of a plan that it is closed, and of a rating that it is submitted
    "invite_all": Right.EDIT,
    "issue_aggregate": Right.EXPORT,
    "keep_favourite": Right.CONTRIBUTE,
    "keep_recovery_key": Right.SEE,
    "make_calendar": Right.SEE,
    "make_document": Right.EXPORT,
    "make_invitation": Right.EXPORT,
    "mark_step": Right.EDIT,
    "merge_answer": Right.EDIT,
    "open_evaluation": Right.EDIT,
    "open_pupil": Right.SEE,
    "rate_goal": Right.CONTRIBUTE,
    "record_export": Right.EXPORT,
    "remember_machine": Right.SEE,
    "remember_issuers": Right.SEE,
    "remove_access": Right.EXPORT,
    "remove_assessment": Right.EDIT,
    "remove_backups": Right.ADMINISTER,
    "remove_conversation": Right.EDIT,
    "remove_decision": Right.EDIT,
    "remove_entered": Right.EXPORT,
    "remove_favourite": Right.CONTRIBUTE,
    "remove_goal": Right.EDIT,
    "remove_measure": Right.EDIT,
    "remove_observation": Right.CONTRIBUTE,
    "remove_pupil": Right.ADMINISTER,
    "remove_sharing_consent": Right.EDIT,
    "remove_snapshot": Right.ADMINISTER,
    "remove_staff": Right.ADMINISTER,
    "remove_subject": Right.EDIT,
    "remove_task": Right.ADMINISTER,
    "remove_training": Right.EDIT,
    "request_contribution": Right.EXPORT,
    "reset_wheel": Right.ADMINISTER,
    "restore_backup": Right.SEE,
    "reword_goal": Right.EDIT,
    "save_figure": Right.EXPORT,
    "save_figures": Right.EXPORT,
    "set_administrator": Right.ADMINISTER,
    "set_quality_check": Right.EDIT,
    "set_recommendations": Right.EDIT,
    "set_recovery_key": Right.ADMINISTER,
    "set_retention": Right.ADMINISTER,
    "set_scale": Right.ADMINISTER,
    "set_school": Right.ADMINISTER,
    "set_team": Right.EDIT,
    "set_voice": Right.EDIT,
    "start_next_plan": Right.EDIT,
    "start_plan": Right.EDIT,
    "stop_expecting": Right.EXPORT,
    "submit_ratings": Right.CONTRIBUTE,
    "submit_several": Right.CONTRIBUTE,
    "take_goals": Right.EDIT,
    "take_key": Right.ADMINISTER,
    "take_wheel": Right.ADMINISTER,
    "take_pupil_list": Right.ADMINISTER,  # who does not see all pupils would enter some of them twice
    "tick_task": Right.CONTRIBUTE,
    "use_recovery_key": Right.SEE,
    "withdraw_exception": Right.FINALISE,
    "withdraw_request": Right.EXPORT,
}
"""The right each operation needs, towards every pupil it touches; or towards the vault, where it touches none.

What undoes needs what it undoes needed. An operation that is not named here needs the most.
"""


def needed(operation: str) -> Right:
    """The right that an operation needs. Documents of each kind are one operation; what is not known needs the most."""
    name = "make_document" if operation.startswith("make_document_") else operation
    return NEEDS.get(name, Right.ADMINISTER)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanPeople:
    """Who has a part in a plan.

    Attributes:
        year: the plan's school year.
        responsible: who is responsible for the plan.
        team: its team.
        teachers: those responsible for a subject in it.
    """

    year: SchoolYear
    responsible: StaffId | None = None
    team: tuple[TeamMember, ...] = ()
    teachers: frozenset[StaffId] = frozenset()

    @property
    def is_claimed(self) -> bool:
        """Whether anybody has a part in it yet."""
        return self.responsible is not None or bool(self.team) or bool(self.teachers)


def in_force(plans: Sequence[PlanPeople], today: date) -> tuple[PlanPeople, ...]:
    """The plans whose people have to do with the pupil now.

    Those of this school year and later; where none of them has people yet, the latest that has. So last year's team can begin the
    next plan, and goes out of it when the new one has its own people and the old year is over.
    """
    claimed = [plan for plan in plans if plan.is_claimed]
    running = tuple(plan for plan in claimed if plan.year.last_day >= today)
    latest = max((plan.year for plan in claimed), default=None)
    return running or tuple(plan for plan in claimed if plan.year == latest)


def ties_to(staff: StaffId, plans: Sequence[PlanPeople], contact_teachers: Collection[StaffId], today: date) -> frozenset[Tie]:
    """What one of the staff is to a pupil by the pupil's plans.

    Args:
        staff: who.
        plans: the pupil's plans.
        contact_teachers: those of the staff whose role is contact teacher; in a team they have the plan's responsibility too.
        today: the day it is asked.
    """
    found = in_force(plans, today)
    if not found:
        return frozenset({Tie.UNCLAIMED})
    ties = {tie for plan in found for tie in _ties_by(plan, staff, contact_teachers)}
    return frozenset(ties or {Tie.OUTSIDE})


def _ties_by(plan: PlanPeople, staff: StaffId, contact_teachers: Collection[StaffId]) -> set[Tie]:
    ties = {_tie_of(member, contact_teachers) for member in plan.team if member.staff == staff}
    if plan.responsible == staff:
        ties.add(Tie.RESPONSIBLE)
    if staff in plan.teachers:
        ties.add(Tie.SUBJECT_TEACHER)
    return ties


def _tie_of(member: TeamMember, contact_teachers: Collection[StaffId]) -> Tie:
    """A member nobody has said to be of the outer team is of the inner."""
    if member.layer is TeamLayer.OUTER:
        return Tie.OUTER
    return Tie.RESPONSIBLE if member.staff in contact_teachers else Tie.INNER


def has_responsible(plans: Sequence[PlanPeople], contact_teachers: Collection[StaffId], today: date) -> bool:
    """Whether somebody has the responsibility for the pupil's plan now, and so decides who else gets it."""
    return any(
        plan.responsible is not None or any(_tie_of(one, contact_teachers) is Tie.RESPONSIBLE for one in plan.team)
        for plan in in_force(plans, today)
    )


LEADER_ROLES = (StaffRole.LEADER, StaffRole.PRINCIPAL)
"""The roles that see to all the school's pupils. They administer the vault only when they are marked to."""


def rights_of(ties: Collection[Tie]) -> frozenset[Right]:
    """What these ties give together."""
    return frozenset(right for tie in ties for right in RIGHTS[tie])
