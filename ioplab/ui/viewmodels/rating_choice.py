"""Whose goals the table of Vurdering shows, which of them, and in which order. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from ioplab.domain.ids import PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus
from ioplab.i18n import tr
from ioplab.ui.viewmodels.rating_rows import Row, Section

ONE = "one"
"""The scope of one pupil, the one chosen everywhere."""

MINE = "mine"
"""The scope of all pupils whose goals who sits here rates or answers for."""

_CLASS = "class:"
"""How the scope of a class begins; its name follows."""


class Missing(Enum):
    """Which goals are left."""

    ALL = "all"
    RATING = "rating"
    AGREEMENT = "agreement"


class Order(Enum):
    """How a pupil's goals are put."""

    DIFFERENCE = "difference"
    PLAN = "plan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What to show. None is all of them."""

    scope: str = ONE
    pupil: PupilId | None = None
    subject: SubjectCode | None = None
    person: StaffId | None = None
    missing: Missing = Missing.ALL
    order: Order = Order.DIFFERENCE

    @property
    def is_group(self) -> bool:
        """Whether several pupils are shown."""
        return self.scope != ONE

    def in_scope(self, scope: str) -> Choice:
        """The same for other pupils; what was chosen of the pupils before means nothing there."""
        return Choice(scope=scope, order=self.order)


def scopes(pupils: Iterable[Pupil], year: SchoolYear, me: StaffId | None) -> list[tuple[str, str]]:
    """The pupils one may look at together: one, one's own, and each class that has a plan in use."""
    classes = {pupil.class_name for pupil in pupils if pupil.class_name and _in_use(pupil, year)}
    mine = [(MINE, tr("Alle mine elever"))] if me else []
    named = [(_CLASS + name, tr("Klasse {name}").format(name=name)) for name in sorted(classes)]
    return [(ONE, tr("Denne eleven")), *mine, *named]


def members(scope: str, pupils: Iterable[Pupil], year: SchoolYear, me: StaffId | None) -> Iterator[tuple[Pupil, Plan]]:
    """The pupils of a scope that have a plan in use, with it."""
    for pupil in pupils:
        plan = _in_use(pupil, year)
        if plan is not None and _belongs(pupil, plan, scope, me):
            yield pupil, plan


def _in_use(pupil: Pupil, year: SchoolYear) -> Plan | None:
    plan = pupil.plan_for(year)
    return plan if plan is not None and plan.status is not PlanStatus.DRAFT else None


def _belongs(pupil: Pupil, plan: Plan, scope: str, me: StaffId | None) -> bool:
    if scope == MINE:
        return me is not None and (me in plan.raters() or plan.responsible == me)
    return scope == _CLASS + (pupil.class_name or "")


def filtered(section: Section, choice: Choice, me: StaffId | None) -> Section:
    """A pupil's section with the goals that are chosen, in the plan's order."""
    if not choice.is_group:
        return section
    whole = section.pupil.id == choice.pupil or choice.pupil is None
    rates = choice.person is None or bool(section.plan and choice.person in section.plan.raters())
    kept = tuple(row for row in section.rows if _is_chosen(row, choice, me)) if whole and rates else ()
    return replace(section, rows=kept)


def _is_chosen(row: Row, choice: Choice, me: StaffId | None) -> bool:
    if choice.subject is not None and row.code != choice.subject:
        return False
    if choice.missing is Missing.AGREEMENT:
        return row.outcome is None
    if choice.missing is Missing.RATING:
        person = choice.person or me
        if person == me:
            return row.lacks_mine and row.mine is None
        return person is not None and row.lacks(person)
    return True


def by_difference(section: Section) -> Section:
    """A pupil's goals with the largest disagreement first; those equally far apart stay as they were."""
    return replace(section, rows=tuple(sorted(section.rows, key=lambda row: -row.difference.steps)))
