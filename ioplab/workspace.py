"""The one open vault: runs operations, undoes them, and tells whoever listens what changed. No Qt in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, NamedTuple

from ioplab import catalogues, wording
from ioplab.domain.access import Right
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.findings import Finding
from ioplab.domain.guide import StepReport, guide
from ioplab.domain.ids import PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import School, SchoolYear, Staff
from ioplab.domain.vocabulary import Stage
from ioplab.domain.year_wheel import WheelTask, first_day
from ioplab.errors import NotFoundError, UserError
from ioplab.i18n import tr
from ioplab.operations import access, people, plans, year_wheel
from ioplab.storage.changes import Changed
from ioplab.storage.vault import GoalText, Vault

Listener = Callable[[Changed], None]

_MOST_UNDOS = 200
_SEARCHED = {"pupil", "plan", "subject_plan", "goal"}
"""The tables that searching reads."""


class PupilName(NamedTuple):
    """What a pupil is called, in short and in full, and in which class."""

    pupil: PupilId
    given_name: str
    full_name: str
    class_name: str | None


@dataclass(frozen=True, slots=True)
class Searchable:
    """What there is to search in. Only ever in memory, and never of a closed vault."""

    pupils: tuple[PupilName, ...]
    goals: tuple[GoalText, ...]


class Workspace:
    """What the program has open: a vault, the school year it shows, and what can be undone."""

    def __init__(self, vault: Vault) -> None:
        """Work with an open vault; `close` closes it."""
        self.vault = vault
        self.saved_at: datetime | None = None
        self.year = self._year_to_begin_with()
        self._undo: list[int] = []
        self._redo: list[int] = []
        self._listeners: list[Listener] = []
        self._pupils: dict[PupilId, Pupil] = {}
        self._staff: tuple[Staff, ...] | None = None
        self._wheel: tuple[WheelTask, ...] | None = None
        self._me: tuple[Staff | None] | None = None
        self._pupil_names: tuple[tuple[PupilId, str], ...] | None = None
        self._searchable: Searchable | None = None
        self._entered: dict[PupilId, date] | None = None
        self._hidden = vault.access.hidden

    def close(self) -> None:
        """Close the vault; nobody is told of anything after."""
        self._listeners.clear()
        self._searchable = None
        self.vault.close()

    def reopen(self) -> None:
        """Open for writing what is on the disk now. What was done before can no longer be undone by number: it may not be there.

        Raises:
            UserError: as `Vault.reopen`; nothing is changed then.
        """
        self.vault.reopen()
        self._undo.clear()
        self._redo.clear()
        self.forget_read()

    def forget_read(self) -> None:
        """Read everything anew when it is asked for: somebody else has changed it."""
        self._pupils.clear()
        self._staff = self._wheel = self._me = self._pupil_names = self._searchable = self._entered = None

    # Reading

    def _year_to_begin_with(self) -> SchoolYear:
        """This school year; in a vault that has no plans for it, the latest that has."""
        this_year = SchoolYear.of(self.vault.now().date())
        known = self.vault.school_years()
        return this_year if this_year in known or not known else known[-1]

    def years(self) -> tuple[SchoolYear, ...]:
        """The school years that may be shown: those with plans, this one, and the next."""
        this_year = SchoolYear.of(self.today)
        return tuple(sorted({*self.vault.school_years(), this_year, this_year.next, self.year}))

    @property
    def today(self) -> date:
        """Today by the vault's clock."""
        return self.vault.now().date()

    @property
    def me(self) -> Staff | None:
        """Which of the staff has opened the vault, if that is known."""
        if self._me is None:
            self._me = (people.me(self.vault),)
        return self._me[0]

    def pupil_names(self) -> tuple[tuple[PupilId, str], ...]:
        """All pupils with their full names, in order."""
        if self._pupil_names is None:
            self._pupil_names = tuple((pupil.id, pupil.full_name) for pupil in self.pupils())
        return self._pupil_names

    def searchable(self) -> Searchable:
        """The names of all pupils and the words of all their goals: the same object until one of them changes."""
        if self._searchable is None:
            names = (PupilName(one.id, one.given_name, one.full_name, one.class_name) for one in self.pupils())
            self._searchable = Searchable(tuple(names), self.vault.goal_texts())
        return self._searchable

    def may(self, right: Right, pupil: str | None = None) -> bool:
        """Whether the person may do something towards a pupil, or towards the vault where none is named."""
        return self.vault.may(right, pupil)

    def why_not(self, right: Right, pupil: str | None = None) -> str:
        """Why the person may not, and who may; nothing when they may. To be said beforehand: the vault refuses all the same."""
        if self.vault.is_read_only and right is not Right.SEE:
            return tr("Arkivet er åpnet for lesing.")
        return "" if self.vault.may(right, pupil) else f"{wording.refusal(right)} {wording.who_may(right)}"

    def note_opening(self, pupil_id: PupilId) -> None:
        """Write down that the person looks at a pupil's plan. That it cannot be written hinders nobody from reading."""
        with suppress(UserError):
            access.open_pupil(self.vault, pupil_id)

    def school(self) -> School | None:
        """The school."""
        return self.vault.school()

    def staff(self) -> tuple[Staff, ...]:
        """Everybody who works with the pupils."""
        if self._staff is None:
            self._staff = self.vault.staff()
        return self._staff

    def pupil(self, pupil_id: PupilId) -> Pupil:
        """A pupil with everything, read once until it changes.

        Raises:
            NotFoundError: the pupil has been removed.
        """
        if pupil_id not in self._pupils:
            self._pupils[pupil_id] = self.vault.get(Pupil, pupil_id)
        return self._pupils[pupil_id]

    def pupils(self) -> tuple[Pupil, ...]:
        """All pupils in order."""
        ids = self.vault.pupil_ids()
        missing = [pupil_id for pupil_id in ids if pupil_id not in self._pupils]
        if len(missing) > len(ids) // 2:
            self._pupils = {pupil.id: pupil for pupil in self.vault.all(Pupil)}
        return tuple(self.pupil(pupil_id) for pupil_id in ids)

    def first_day(self, pupil: Pupil) -> date:
        """The day from which the pupil's plan can be late, as `year_wheel.first_day`."""
        if self._entered is None:
            self._entered = self.vault.entered_on()
        return first_day(pupil, self._entered.get(pupil.id))

    def first_pupil(self) -> PupilId | None:
        """The first pupil whose goals the person who sits here rates, or else the first there is."""
        me, pupils = self.me, self.pupils()
        mine = (pupil.id for pupil in pupils if me and (plan := pupil.plan_for(self.year)) and me.id in plan.raters())
        return next(mine, pupils[0].id if pupils else None)

    def favourites(self) -> tuple[FavouriteGoal, ...]:
        """The goals the user has kept for other pupils."""
        return self.vault.all(FavouriteGoal)

    def plan(self, pupil_id: PupilId) -> Plan | None:
        """The pupil's plan of the school year shown."""
        return self.pupil(pupil_id).plan_for(self.year)

    def findings(self, pupil: Pupil, plan: Plan | None) -> tuple[Finding, ...]:
        """Everything there is to remark on a pupil's plan, or on its absence."""
        if plan is None:
            return plans.findings_without_plan(self.vault, pupil)
        return plans.check_plan(pupil, plan, self.staff(), self.today)

    def guide(self, pupil: Pupil, plan: Plan | None, found: Sequence[Finding] | None = None) -> tuple[StepReport, ...]:
        """How far each of the nine steps has come. `found` are the plan's findings, for those who have them."""
        if plan is None:
            return guide(pupil, None)
        demands = plans.open_demands(plan, self.findings(pupil, plan) if found is None else found)
        return guide(pupil, plan, demands=len(plans.demands_at(Stage.GOAL_SELECTION, demands)))

    def wheel(self) -> tuple[WheelTask, ...]:
        """The tasks of the year wheel in the order stored. Titles nobody has changed are in the user's language."""
        usual = {task.id: task.title for task in catalogues.year_wheel()}
        return tuple(
            replace(task, title=tr(task.title)) if usual.get(task.id) == task.title else task for task in self._stored_wheel()
        )

    def _stored_wheel(self) -> tuple[WheelTask, ...]:
        if self._wheel is None:
            self._wheel = year_wheel.wheel(self.vault)
        return self._wheel

    def next_deadline(self, report: StepReport | None) -> date | None:
        """When the step is due by the year wheel; None when nothing is left or the step has no date."""
        if report is None:
            return None
        tasks = [task for task in self._stored_wheel() if task.step == report.step]
        return min((task.due_in(self.year, self.school()) for task in tasks), default=None)

    # Changing

    def listen(self, listener: Listener) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Call `listener` no more."""
        self._listeners.remove(listener)

    def run(self, operation: Callable[..., Changed], *args: Any, **kwargs: Any) -> Changed:
        """Run an operation; remember it for undo; tell the listeners.

        Raises:
            UserError: whatever the operation refuses; nothing has been changed then.
        """
        changed = operation(self.vault, *args, **kwargs)
        if changed.change is not None:
            self._undo.append(changed.change)
            del self._undo[:-_MOST_UNDOS]
            self._redo.clear()
        self._publish(changed)
        return changed

    @property
    def can_undo(self) -> bool:
        """Whether there is something to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return bool(self._redo)

    def undo(self) -> Changed | None:
        """Put back what the last operation changed; None when there is nothing to undo."""
        return self._move(self._undo, self._redo, "undo")

    def redo(self) -> Changed | None:
        """Do again what was undone last; None when there is nothing."""
        return self._move(self._redo, self._undo, "redo")

    def _move(self, source: list[int], target: list[int], name: str) -> Changed | None:
        """Undo is a change of its own, and undoing it is redo: one mechanism for both.

        What cannot be put back now, for instance because the disk is full, stays where it is for another try.
        """
        while source:
            try:
                changed = self._revert(name, source[-1])
            except NotFoundError:  # an operation that only left a row in the audit has nothing to put back
                source.pop()
                continue
            source.pop()
            if changed.change is not None:
                target.append(changed.change)
            self._publish(changed)
            return changed
        return None

    def _revert(self, name: str, change_id: int) -> Changed:
        with self.vault.change(name) as change:
            change.revert(change_id)
        return change.result

    def _publish(self, changed: Changed) -> None:
        if not changed:
            return
        hidden = self.vault.access.hidden
        if hidden != self._hidden:  # whoever comes or goes for this person does so everywhere
            pupils = changed.pupils | (hidden ^ self._hidden)
            changed = replace(changed, tables=changed.tables | {"pupil"}, pupils=pupils)
            self._hidden = hidden
        self.saved_at = changed.at
        for pupil_id in changed.pupils:
            self._pupils.pop(pupil_id, None)
        if changed.operation == "identify":
            self._pupils.clear()  # another may see other ratings
        if "staff" in changed.tables:
            self._staff = None
        if "wheel_task" in changed.tables:
            self._wheel = None
        if "pupil" in changed.tables:
            self._pupil_names = self._entered = None
        if changed.tables & _SEARCHED:
            self._searchable = None
        self._me = None
        for listener in list(self._listeners):
            listener(changed)
