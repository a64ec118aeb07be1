"""One round of one pupil: everybody's own rating first, then what the team agrees. No widgets.

Nobody is shown another's rating of a goal before their own is submitted.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ioplab import catalogues
from ioplab.domain.evaluation import Evaluation, Outcome, Rating
from ioplab.domain.goal_state import GoalState, StateKind, goal_state
from ioplab.domain.guide import missing_ratings
from ioplab.domain.ids import GoalId, Level, PupilId, StaffId
from ioplab.domain.plan import Goal, Plan, Voice
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Basis, GoalStatus, NextStep, PlanStatus, Round
from ioplab.i18n import tr
from ioplab.labels import definite, label, long_date, short_date
from ioplab.operations import evaluations as operations
from ioplab.operations.plans import set_voice
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

SAID = Qt.ItemDataRole.UserRole + 1
"""A `Said`, for cells that show a level."""


class Place(Enum):
    """The columns."""

    SUBJECT = "subject"
    GOAL = "goal"
    MIDYEAR = "midyear"
    MINE = "mine"
    OTHERS = "others"
    AGREED = "agreed"
    NOTE = "note"


class Action(Enum):
    """The one main thing to do next."""

    NONE = "none"
    START = "start"
    SUBMIT = "submit"
    ACCEPT = "accept"
    FINALISE = "finalise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A level or a status in a cell: whether anything is said, at what level, and whether it can be changed here."""

    given: bool
    level: Level | None = None
    open: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One goal with what has been said of it."""

    goal: Goal
    subject: str
    midyear: GoalState | None
    mine: Rating | None
    others: tuple[tuple[str, Rating], ...]
    others_hidden: bool
    outcome: Outcome | None


class EvaluationView(QObject):
    """What the page of an evaluation shows and may ask for."""

    refreshed = Signal()

    keys_moved = Signal()
    """The keys are in another column than before."""

    reason_wanted = Signal(int)
    """The row for which somebody pressed 0, and must say why the goal was not worked on."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self._session = session
        self.kind = Round.MIDYEAR
        self.pupil: Pupil | None = None
        self.plan: Plan | None = None
        self.evaluation: Evaluation | None = None
        self.rows: list[Row] = []
        self._keys_in: Place | None = None
        self._action = Action.NONE
        self.table = RatingModel(self)
        session.changed.connect(self._on_changed)

    @property
    def scale(self) -> MasteryScale:
        """The scale of this evaluation."""
        return catalogues.scales()[self.evaluation.scale] if self.evaluation else catalogues.default_scale()

    @property
    def me(self) -> StaffId | None:
        """Which of the staff sits here."""
        me = self._session.workspace.me
        return me.id if me else None

    @property
    def may_rate(self) -> bool:
        """Whether who sits here is one of those who rate this plan, and rating is still open."""
        return bool(self.plan and self.me in self.plan.raters() and self.is_open)

    @property
    def is_open(self) -> bool:
        """Whether the evaluation has been started and not finalised."""
        return self.evaluation is not None and not self.evaluation.is_finalised

    @property
    def keys_in(self) -> Place | None:
        """The column where digits rate: one's own rating first, then what is agreed; none when all is done."""
        return self._keys_in

    def show(self, kind: Round) -> None:
        """Show another round."""
        self.kind = kind
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        workspace = self._session.workspace
        pupil_id = self._session.pupil
        self.pupil = workspace.pupil(PupilId(pupil_id)) if pupil_id else None
        self.plan = self.pupil.plan_for(workspace.year) if self.pupil else None
        self.evaluation = self.plan.evaluation(self.kind) if self.plan else None
        self.rows = self._make_rows()
        self._action = self._next_action()
        keys_before, self._keys_in = self._keys_in, self._place_of_keys()
        self.table.show_rows(self.rows)
        if self._keys_in is not keys_before:
            self.keys_moved.emit()
        self.refreshed.emit()

    def _on_changed(self, changed: Changed) -> None:
        if self.pupil is None or self.pupil.id in changed.pupils or "staff" in changed.tables:
            self.refresh()

    def _make_rows(self) -> list[Row]:
        if self.plan is None:
            return []
        return [self._row(goal, subject.subject) for subject in self.plan.subjects for goal in subject.goals]

    def _row(self, goal: Goal, code: str) -> Row:
        plan, evaluation, me = self.plan, self.evaluation, self.me
        assert plan is not None  # noqa: S101 - rows are made of a plan
        mine = evaluation.rating(goal.id, me) if evaluation and me else None
        others = tuple(
            (self._name(rating.staff), rating)
            for rating in (evaluation.submitted(goal.id) if evaluation else ())
            if rating.staff != me
        )
        hidden = bool(evaluation and evaluation.hidden(goal.id))
        return Row(
            goal=goal,
            subject=catalogues.subject_name(code),  # type: ignore[arg-type]
            midyear=goal_state(plan, goal, Round.MIDYEAR) if self.kind is Round.ANNUAL else None,
            mine=mine,
            others=() if hidden else others,
            others_hidden=hidden,
            outcome=evaluation.outcome(goal.id) if evaluation and not hidden else None,
        )

    def _name(self, staff_id: StaffId) -> str:
        found = next((one for one in self._session.workspace.staff() if one.id == staff_id), None)
        return found.name.split(" ")[0] if found else "?"

    # What to do next

    @property
    def action(self) -> Action:
        """The main action."""
        return self._action

    def _place_of_keys(self) -> Place | None:
        if not self.is_open:
            return None
        return Place.MINE if self._action is Action.SUBMIT else Place.AGREED

    def _next_action(self) -> Action:
        if self.plan is None or self.plan.status is PlanStatus.DRAFT:
            return Action.NONE
        if self.evaluation is None:
            return Action.START
        if self.evaluation.is_finalised:
            return Action.NONE
        if self.may_rate and self._unsubmitted():
            return Action.SUBMIT
        return Action.ACCEPT if operations.goals_alike(self.plan, self.evaluation) else Action.FINALISE

    @property
    def action_words(self) -> str:
        """What the main action is called."""
        if self.action is Action.START:
            return tr("&Start {round}").format(round=definite(self.kind))
        if self.action is Action.ACCEPT and self.plan and self.evaluation:
            return tr("&Godta {count} like").format(count=len(operations.goals_alike(self.plan, self.evaluation)))
        return {Action.SUBMIT: tr("&Lever mine vurderinger"), Action.FINALISE: tr("&Fullfør")}.get(self.action, "")

    def act(self) -> None:
        """Do the main action."""
        plan, evaluation, run = self.plan, self.evaluation, self._session.run
        if plan is None:
            return
        if self.action is Action.START:
            run(operations.open_evaluation, plan.id, self.kind)
        elif evaluation is None:
            return
        elif self.action is Action.SUBMIT and self.me:
            self._submit(evaluation, self.me)
        elif self.action is Action.ACCEPT:
            run(operations.accept_agreed, evaluation.id)
        elif self.action is Action.FINALISE and run(operations.finalise_evaluation, evaluation.id):
            self._session.done.emit(tr("Evalueringen er fullført."))

    def _submit(self, evaluation: Evaluation, me: StaffId) -> None:
        if self._session.run(operations.submit_ratings, evaluation.id, me):
            left = len(self._unsubmitted())
            words = tr("Levert. {left} mål er ikke vurdert av deg ennå.") if left else tr("Alle vurderingene dine er levert.")
            self._session.done.emit(words.format(left=left))
        else:
            self._session.trouble.emit(tr("Du har ikke vurdert noe nytt. Trykk 1–4 på et mål først."))

    def _unsubmitted(self) -> list[Row]:
        return [
            row
            for row in self.rows
            if row.goal.status is GoalStatus.ACTIVE and (row.mine is None or row.mine.submitted_at is None)
        ]

    @property
    def facts(self) -> str:
        """Class, how many goals are rated, and the deadline."""
        if self.pupil is None:
            return ""
        parts = [self.pupil.given_name, self.pupil.class_name or ""]
        if self.evaluation is None:
            parts.append(tr("ikke startet") if self.plan else tr("ingen IOP dette skoleåret"))
        else:
            said = [row.mine if self.keys_in is Place.MINE else row.outcome for row in self.rows]
            words = tr("{said} av {all} vurdert av deg") if self.keys_in is Place.MINE else tr("enige om {said} av {all}")
            parts.append(words.format(said=sum(one is not None for one in said), all=len(self.rows)))
            if self.evaluation.finalised_on:
                parts.append(tr("fullført {day}").format(day=long_date(self.evaluation.finalised_on)))
            elif self.evaluation.due_on:
                parts.append(tr("frist {day}").format(day=long_date(self.evaluation.due_on)))
        return " · ".join(part for part in parts if part)

    @property
    def empty_words(self) -> str:
        """What to do first, where there is nothing to rate."""
        if self.pupil is None:
            return tr("Legg til en elev under Oversikt, så kommer målene hit.")
        if self.plan is None or self.plan.status is PlanStatus.DRAFT:
            return tr("Målene kan vurderes når planen er tatt i bruk.")
        return "" if self.rows else tr("Planen har ingen mål ennå.")

    def waiting(self) -> list[tuple[StaffId, str]]:
        """Those who are to rate and have not submitted everything, except who sits here."""
        if self.plan is None or not self.is_open or self.evaluation is None:
            return []
        staff = {one.id: one.name for one in self._session.workspace.staff()}
        left = missing_ratings(self.plan, self.evaluation)
        return [(one, staff.get(one, "?")) for one in left if one != self.me]

    def waiting_words(self) -> str:
        """Who has not submitted yet, as a sentence."""
        names = ", ".join(name for _, name in self.waiting())
        return tr("Ikke levert ennå: {names}. Skal noen ikke vurdere denne gangen, skriv hvorfor.").format(names=names)

    def excuse(self, staff: StaffId, reason: str) -> bool:
        """Mark somebody as not to rate this time."""
        if self.evaluation is None:
            return False
        return bool(self._session.run(operations.excuse_from_rating, self.evaluation.id, staff, reason=reason))

    # Words about the round

    def voice(self) -> Voice | None:
        """What the pupil says at this stage."""
        return self.plan.voice(self.kind.stage) if self.plan else None

    def store_voice(self, **changes: str) -> None:
        """Write down what the pupil says at this stage."""
        if self.plan:
            self._session.run(set_voice, self.plan.id, self.kind.stage, **changes)

    def store_overview(self, text: str) -> None:
        """Write the overview of the teaching given (§ 11-11)."""
        if self.evaluation:
            self._session.run(operations.edit_evaluation, self.evaluation.id, overview=text)

    # Rating, called by the table

    def rate(self, row: int, place: Place, digit: int) -> None:
        """A digit was pressed on a goal: a level, or 0 for not worked on, which asks for the reason."""
        if digit == 0:
            if self._can_say(place):
                self.reason_wanted.emit(row)
            return
        if digit in self.scale.numbers:
            self._say(row, place, level=Level(digit))

    def say_why_not(self, row: int, place: Place, reason: str) -> None:
        """The reason why a goal was not worked on."""
        self._say(row, place, not_worked_on_reason=reason)

    def _can_say(self, place: Place) -> bool:
        if place is Place.AGREED:
            return self.is_open
        if not self.may_rate and self.is_open:
            words = tr("Du står ikke i IOP-teamet som en som vurderer. Legg deg til i steg 3, IOP-team.")
            self._session.trouble.emit(words)
        return self.may_rate

    def _say(self, row: int, place: Place, **said: Any) -> None:
        evaluation, goal = self.evaluation, self.rows[row].goal.id
        if evaluation is None or not self._can_say(place):
            return
        if place is Place.AGREED:
            self._session.run(operations.agree_outcome, evaluation.id, goal, **said)
        elif self.me:
            self._session.run(operations.rate_goal, evaluation.id, goal, self.me, **said)

    def write_note(self, row: int, text: str) -> None:
        """A note: on one's own rating while it is a draft, on what was agreed after that."""
        current = self.rows[row]
        is_draft = current.mine is not None and current.mine.submitted_at is None
        if is_draft:
            self._say(row, Place.MINE, note=text)
        elif current.outcome is not None:
            self._say(row, Place.AGREED, comment=text)
        else:
            self._session.trouble.emit(tr("Vurder målet først, så kan du skrive et notat."))

    def toggle_several(self, row: int) -> None:
        """Seen in several settings, or not."""
        mine = self.rows[row].mine
        if mine is not None:
            self._say(row, Place.MINE, several_settings=not mine.several_settings)

    def set_basis(self, row: int, basis: Basis) -> None:
        """What the rating builds on."""
        if self.rows[row].mine is not None:
            self._say(row, Place.MINE, basis=basis)

    def turn_next_step(self, row: int) -> None:
        """The next of: continue, adjust, end."""
        outcome = self.rows[row].outcome
        if outcome is not None:
            steps = list(NextStep)
            following = steps[(steps.index(outcome.next_step) + 1) % len(steps)] if outcome.next_step else steps[0]
            self._say(row, Place.AGREED, next_step=following)

    def goal_words(self, row: int) -> str:
        """Which goal a row is, for whoever does not see it in the table."""
        if not 0 <= row < len(self.rows):
            return ""
        place = tr("Mål {place} av {all}").format(place=row + 1, all=len(self.rows))
        return f"{place}, {self.rows[row].subject}: {self.rows[row].goal.text}"

    @property
    def words_name(self) -> str:
        """What is written about a round as a whole."""
        return tr("elevens stemme og oversikten") if self.kind is Round.ANNUAL else tr("elevens stemme")

    def goal_id(self, row: int) -> GoalId:
        """The goal of a row."""
        return self.rows[row].goal.id


class RatingModel(QAbstractTableModel):
    """The rows of an evaluation as a table."""

    def __init__(self, view: EvaluationView) -> None:
        """Show what the view has."""
        super().__init__(view)
        self.view = view
        self._rows: list[Row] = []
        self._places: list[Place] = self._places_now()

    @property
    def places(self) -> list[Place]:
        """The columns in order."""
        return self._places

    def _places_now(self) -> list[Place]:
        without = set() if self.view.kind is Round.ANNUAL else {Place.MIDYEAR}
        return [place for place in Place if place not in without]

    def show_rows(self, rows: list[Row]) -> None:
        """Show these rows; the same goals in the same columns are only repainted, so that nobody loses their place."""
        same = [row.goal.id for row in rows] == [row.goal.id for row in self._rows] and self._places == self._places_now()
        if same and rows:
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._places) - 1))
            return
        self.beginResetModel()
        self._rows, self._places = rows, self._places_now()
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Goals."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns of this round."""
        return 0 if parent.isValid() else len(self._places)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[self._places[section]]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes can be written in place."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._places[index.column()] is Place.NOTE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        row, place = self._rows[index.row()], self._places[index.column()]
        if role == SAID:
            return self._said(row, place)
        if role == Qt.ItemDataRole.EditRole:
            return self._note(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index.row(), row, place, spoken=role != Qt.ItemDataRole.DisplayRole)
        return None

    def _said(self, row: Row, place: Place) -> Said | None:
        view = self.view
        if place is Place.MINE:
            is_draft = row.mine is None or row.mine.submitted_at is None
            several = bool(row.mine and row.mine.several_settings)
            level = row.mine.level if row.mine else None
            return Said(given=row.mine is not None, level=level, open=view.may_rate and is_draft, several=several)
        if place is Place.AGREED:
            is_open = view.is_open and not row.others_hidden
            return Said(given=row.outcome is not None, level=row.outcome.level if row.outcome else None, open=is_open)
        if place is Place.MIDYEAR and row.midyear:
            given = row.midyear.kind in (StateKind.EVALUATED, StateKind.NOT_WORKED_ON)
            return Said(given=given, level=row.midyear.level)
        if place is Place.OTHERS and row.others:
            return Said(given=True, level=row.others[0][1].level)
        return None

    def _text(self, number: int, row: Row, place: Place, *, spoken: bool) -> str:
        scale = self.view.scale
        if place is Place.SUBJECT:
            repeated = not spoken and number > 0 and self._rows[number - 1].subject == row.subject
            return "" if repeated else row.subject
        if place is Place.GOAL:
            ended = f" ({label(row.goal.status)})" if row.goal.status is GoalStatus.ENDED else ""
            return row.goal.text + ended
        if place is Place.OTHERS:
            return _others(row, scale)
        if place is Place.NOTE:
            return _basis_and_note(row)
        said = self._said(row, place)
        if said is None or not said.given:
            return tr("ikke vurdert") if spoken or place is Place.MIDYEAR else ""
        return tr(scale.category(said.level).short)

    def _note(self, row: Row) -> str:
        if row.mine is not None and row.mine.submitted_at is None:
            return row.mine.note or ""
        return (row.outcome.comment if row.outcome else None) or ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store a note."""
        if role != Qt.ItemDataRole.EditRole or str(value) == self._note(self._rows[index.row()]):
            return False
        self.view.write_note(index.row(), str(value))
        return True


def _headings() -> dict[Place, str]:
    return {
        Place.SUBJECT: tr("Fag"),
        Place.GOAL: tr("Mål"),
        Place.MIDYEAR: tr("Halvår"),
        Place.MINE: tr("Min vurdering"),
        Place.OTHERS: tr("Andre"),
        Place.AGREED: tr("Enige om"),
        Place.NOTE: tr("Grunnlag og notat"),
    }


def _others(row: Row, scale: MasteryScale) -> str:
    if row.others_hidden:
        return tr("vises når du har levert din")
    lines = [f"{name}: {tr(scale.category(rating.level).short)}" for name, rating in row.others]
    if row.mine is not None and row.mine.submitted_at and row.others:
        alike = all(rating.level == row.mine.level for _, rating in row.others)
        lines.append(tr("= enige") if alike else tr("≠ uenige"))
    return "\n".join(lines)


def _basis_and_note(row: Row) -> str:
    parts = []
    if row.mine is not None:
        parts += [label(row.mine.basis), short_date(row.mine.evidence_on), row.mine.not_worked_on_reason, row.mine.note]
    if row.outcome is not None:
        parts += [row.outcome.not_worked_on_reason, row.outcome.comment, label(row.outcome.next_step)]
    seen = dict.fromkeys(part for part in parts if part)
    return " · ".join(seen)
