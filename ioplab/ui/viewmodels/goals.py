"""Fag og målvalg: the subjects of a plan and their goals, and what the user may do with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ioplab import catalogues
from ioplab.domain.findings import GRADED_YEARS, Finding
from ioplab.domain.hours import RoleHours
from ioplab.domain.ids import GoalId, RecommendationId, SubjectCode, SubjectPlanId
from ioplab.domain.plan import Goal, SubjectPlan
from ioplab.domain.pupil import Recommendation
from ioplab.domain.vocabulary import Adaptation, GoalStatus, StaffRole
from ioplab.i18n import tr
from ioplab.labels import label, number, shortened
from ioplab.operations import favourites
from ioplab.operations import goals as goal_operations
from ioplab.ui.viewmodels.fields import Field, attribute
from ioplab.ui.viewmodels.observations import observations_for
from ioplab.ui.viewmodels.picking import Picker, times_words

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView

_MOST_QUOTED = 200
"""Characters of a recommendation; the whole of it stands in Grunnlag."""

_HOURS = re.compile(r"\s*(?P<role>[^\d,;]+?)\s*:?\s*(?P<hours>\d+(?:[.,]\d+)?)\s*")


class GoalsView:
    """The subjects and goals of the plan shown."""

    def __init__(self, of: PupilView) -> None:
        """Follow the plan shown."""
        self.of = of
        self.picker = Picker(of)
        self._subject: SubjectPlanId | None = None

    @property
    def subject(self) -> SubjectPlan | None:
        """The subject shown: the one chosen, or the first."""
        known = self.of.plan.subjects if self.of.plan else ()
        return next((one for one in known if one.id == self._subject), known[0] if known else None)

    def choose_subject(self, subject_plan_id: SubjectPlanId) -> None:
        """Show another subject."""
        if subject_plan_id != self._subject:
            self._subject = subject_plan_id
            self.of.refreshed.emit()

    def show_code(self, code: SubjectCode | None) -> None:
        """Show the subject with that code, if the plan has it."""
        known = self.of.plan.subjects if self.of.plan else ()
        found = next((one.id for one in known if one.subject == code), None)
        if found is not None:
            self.choose_subject(found)

    def choose_goal(self, goal_id: GoalId) -> bool:
        """Show the subject a goal belongs to; where the plan shown has not got the goal, say where it is, and give False."""
        subjects = self.of.plan.subjects if self.of.plan else ()
        owner = next((one.id for one in subjects if any(goal.id == goal_id for goal in one.goals)), None)
        if owner is None:
            self.of.session.trouble.emit(self._where_else(goal_id))
            return False
        self.choose_subject(owner)
        return True

    def _where_else(self, goal_id: GoalId) -> str:
        known = self.of.pupil.plans if self.of.pupil else ()
        year = next((plan.school_year for plan in known if any(goal.id == goal_id for goal in plan.goals())), None)
        if year is None:
            return tr("Målet finnes ikke lenger.")
        if year == self.of.session.workspace.year.label:
            return tr("Målet står i en tidligere plan for {year}.").format(year=year)
        words = tr("Målet står i planen for {year}. Her vises {shown}.")
        return words.format(year=year, shown=self.of.session.workspace.year.label)

    def add_subject(self, code: SubjectCode) -> bool:
        """Take a subject into the plan and show it."""
        if self.of.plan is None:
            return False
        key = SubjectPlanId(self.of.session.workspace.vault.new_id())
        before, self._subject = self._subject, key
        if self.of.session.run(goal_operations.add_subject, self.of.plan.id, code, subject_plan_id=key):
            return True
        self._subject = before
        return False

    def remove_subject(self) -> None:
        """Take the subject shown out of the plan."""
        if self.subject:
            self.of.session.run(goal_operations.remove_subject, self.subject.id)

    def subject_field(self, name: str) -> Field:
        """A field of the subject shown."""
        return attribute(f"subject.{name}", lambda: self.subject, name, lambda value: self._store_subject(name, value))

    def _store_subject(self, name: str, value: Any) -> object:
        return self.subject and self.of.session.run(goal_operations.edit_subject, self.subject.id, **{name: value})

    def set_adaptation(self, tag: Adaptation, *, on: bool) -> None:
        """Tag the subject shown with a side of adapted teaching, or take the tag away."""
        if self.subject:
            tags = {*self.subject.adaptations, tag} if on else set(self.subject.adaptations) - {tag}
            self._store_subject("adaptations", tuple(one for one in Adaptation if one in tags))

    def hours_field(self) -> Field:
        """Hours given in the subject shown, in words."""
        return Field(key="subject.hours_given", owner=lambda: self.subject, get=hours_text, write=self.store_hours)

    def store_hours(self, text: str) -> None:
        """Store hours written as «spesialpedagog 104, assistent 30»; what cannot be read is told and not stored."""
        roles = {label(role).split("/")[0]: role for role in StaffRole} | {label(role): role for role in StaffRole}
        given: list[RoleHours] = []
        for part in re.split(r"[;\n]|,(?!\d)", text):
            match = _HOURS.fullmatch(part)
            role = roles.get(match["role"].strip().lower()) if match else None
            if part.strip() and (match is None or role is None):
                words = tr("Jeg forstår ikke «{part}». Skriv rolle og timer, for eksempel: lærer 76, assistent 30.")
                self.of.session.trouble.emit(words.format(part=part.strip()))
                return
            if match and role:
                given.append(RoleHours(role=role, hours=float(match["hours"].replace(",", "."))))
        self._store_subject("hours_given", tuple(given))

    def add_goal(self) -> GoalId | None:
        """A new, empty goal in the subject shown."""
        if self.subject is None:
            self.of.session.trouble.emit(tr("Legg til et fag først."))
            return None
        key = GoalId(self.of.session.workspace.vault.new_id())
        level = catalogues.default_scale().attained_from
        made = self.of.session.run(goal_operations.add_goal, self.subject.id, goal_id=key, expected_level=level)
        return key if made else None

    def goal_field(self, goal: Callable[[], Goal | None], name: str) -> Field:
        """A field of a goal; `goal` tells which one, as it is stored now."""

        def store(value: Any) -> object:
            known = goal()
            if known is None:
                return None
            if name == "text":
                return self.of.session.run(goal_operations.reword_goal, known.id, value)
            return self.of.session.run(goal_operations.edit_goal, known.id, **{name: value})

        return attribute(f"goal.{name}", goal, name, store)

    def move_goal(self, goal_id: GoalId, by: int) -> None:
        """Move a goal up or down among its subject's."""
        if self.subject is None:
            return
        order = [goal.id for goal in self.subject.goals]
        if goal_id not in order:
            return
        place = order.index(goal_id)
        target = min(max(place + by, 0), len(order) - 1)
        order.insert(target, order.pop(place))
        self.of.session.run(goal_operations.arrange_goals, self.subject.id, order)

    def remove_goal(self, goal_id: GoalId) -> None:
        """Take a goal out of the plan."""
        self.of.session.run(goal_operations.remove_goal, goal_id)

    def place_goal(self, goal_id: GoalId, place: int) -> None:
        """Put a goal at a place among its subject's, counted from 0."""
        order = [goal.id for goal in self.subject.goals] if self.subject else []
        if self.subject and goal_id in order and order.index(goal_id) != place:
            order.remove(goal_id)
            order.insert(place, goal_id)
            self.of.session.run(goal_operations.arrange_goals, self.subject.id, order)

    def keep_favourite(self, goal_id: GoalId) -> None:
        """Keep a goal for other pupils."""
        if self.of.session.run(favourites.keep_favourite, goal_id):
            self.of.session.done.emit(tr("Målet er gjemt som favoritt, uten elevens navn."))

    def end_goal(self, goal_id: GoalId, reason: str) -> bool:
        """Stop working towards a goal before the year is over."""
        return bool(self.of.session.run(goal_operations.end_goal, goal_id, reason=reason))

    def reopen_goal(self, goal_id: GoalId) -> None:
        """Work towards an ended goal again."""
        self.of.session.run(goal_operations.edit_goal, goal_id, status=GoalStatus.ACTIVE, ended_reason=None)

    def recommendations(self) -> tuple[Recommendation, ...]:
        """What the goals may answer: what PPT recommends in the subject shown or in general, the newest assessment first."""
        assessments = self.of.pupil.expert_assessments if self.of.pupil else ()
        code = self.subject.subject if self.subject else None
        known = [one for assessment in reversed(assessments) for one in assessment.recommendations]
        return tuple(one for one in known if one.subject in (None, code))

    def answer(self, goal: Goal, recommendation: RecommendationId, *, on: bool) -> None:
        """Say that a goal answers a recommendation, or not after all."""
        others = tuple(one for one in goal.recommendations if one != recommendation)
        answered = (*others, recommendation) if on else others
        self.of.session.run(goal_operations.edit_goal, goal.id, recommendations=answered)

    def revision_field(self, goal: Callable[[], Goal | None]) -> Field:
        """Why a goal was changed after the plan was taken in use."""

        def store(reason: Any) -> object:
            known = goal()
            return known and self.of.session.run(goal_operations.explain_revision, known.id, reason)

        return Field(
            key="goal.revisions",
            owner=goal,
            get=lambda known: known.revisions[-1].reason if known.revisions else None,
            write=store,
        )

    def state_words(self, goal: Goal) -> str:
        """What a closed card says below the goal: ended, changed since, carried over, what it answers."""
        times = self.of.pupil.times_carried_over(goal) if self.of.pupil else 0
        parts = []
        if goal.status is GoalStatus.ENDED:
            parts.append(tr("avsluttet: {reason}").format(reason=goal.ended_reason or ""))
        if times:
            parts.append(times_words(times))
        if goal.revisions:
            parts.append(tr("endret etter at planen ble tatt i bruk"))
        if goal.recommendations:
            parts.append(tr("svarer på tilråding"))
        if goal.observations and self.of.plan is not None:
            parts.append(observations_for(self.of.plan, goal.id).summary)
        return " · ".join(parts)

    def findings_of(self, goal_id: GoalId) -> list[Finding]:
        """What there is to remark on one goal."""
        return [one for one in self.of.findings if one.goal == goal_id]

    def coverage(self) -> str:
        """What PPT recommends in the subject shown and what the decision grants in it, each with the goals that answer."""
        subject = self.subject
        if subject is None:
            return ""
        lines = [self._answered(one, subject) for one in self.recommendations()]
        granted = self._granted(subject)
        if granted:
            lines.append(granted)
        return "\n".join(lines)

    def _answered(self, recommendation: Recommendation, subject: SubjectPlan) -> str:
        plan = self.of.plan
        goals = plan.goals() if plan and recommendation.subject is None else subject.goals
        count = sum(recommendation.id in goal.recommendations for goal in goals)
        words = tr("✓ {text} ({count} mål)") if count else tr("○ {text} (ingen mål ennå)")
        return words.format(text=shortened(recommendation.text, _MOST_QUOTED), count=count)

    def _granted(self, subject: SubjectPlan) -> str:
        pupil, plan = self.of.pupil, self.of.plan
        decisions = pupil.adapted_decisions(plan.year) if pupil and plan else ()
        granted = [one for decision in decisions if (one := decision.for_subject(subject.subject)) is not None]
        if not decisions:
            return ""
        if not granted:
            return tr("○ Faget står ikke i vedtaket.")
        newest = granted[-1]
        hours = ", ".join(f"{label(one.role)} {number(one.hours)} t" for one in newest.hours)
        parts = [label(newest.organisation), hours, tr("avvik tillatt") if newest.deviation_allowed else ""]
        told = " · ".join(part for part in parts if part)
        return tr("✓ Vedtaket gir: {what}").format(what=told) if told else tr("✓ Faget står i vedtaket.")

    def may_have_grades(self) -> bool:
        """Whether the subject is assessed with grades in the pupil's year; areas have none."""
        grade = self.of.pupil.grade if self.of.pupil else None
        code = self.subject.subject if self.subject else None
        known = catalogues.subjects().get(code) if code else None
        return grade in GRADED_YEARS and not (known and known.area)


def hours_text(subject: SubjectPlan) -> str:
    """Hours given in a subject, in words."""
    return ", ".join(f"{label(one.role)} {number(one.hours)}" for one in subject.hours_given)
