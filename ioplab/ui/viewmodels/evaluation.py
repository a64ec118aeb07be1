"""A round of one pupil, or of all pupils of a class or of one's own: own rating first, then what the team agrees. No widgets.

Nobody is shown another's rating of a goal before their own is submitted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues
from ioplab.analysis.agreement import Together
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.guide import missing_ratings
from ioplab.domain.ids import EvaluationId, GoalId, Level, PupilId, StaffId, SubjectCode
from ioplab.domain.plan import Plan, Voice, filled
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Basis, NextStep, PlanStatus, Round
from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.labels import definite, label, long_date
from ioplab.operations import evaluations as operations
from ioplab.operations.plans import set_voice
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.observations import evidence_date
from ioplab.ui.viewmodels.rating_agreement import rated_together
from ioplab.ui.viewmodels.rating_choice import Choice, Missing, Order, by_difference, filtered, members, scopes
from ioplab.ui.viewmodels.rating_model import Entry, RatingModel
from ioplab.ui.viewmodels.rating_rows import Place, Row, Section, rows_of
from ioplab.ui.viewmodels.rating_words import Told, details, level_word

_MAY_MOVE_PUPILS = frozenset({"pupil", "plan", "staff", "school"})
"""Tables whose change may let other pupils belong to what is shown."""


Act = Callable[..., Changed]
"""An operation."""


class Action(Enum):
    """The one main thing to do next."""

    NONE = "none"
    START = "start"
    SUBMIT = "submit"
    ACCEPT = "accept"
    FINALISE = "finalise"


class Ask(Enum):
    """What is asked for in the line of a goal after a key that needs a reason."""

    WHY_NOT = "why_not"
    WHY_CORRECTED = "why_corrected"


class EvaluationView(QObject):
    """What the page of an evaluation shows and may ask for. Rows are numbered as in the table."""

    refreshed = Signal()

    keys_moved = Signal()
    """The keys are in another column than before."""

    reason_wanted = Signal(int)
    """The row for which a reason is to be written, see `asks`."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self._session = session
        self.kind = Round.MIDYEAR
        self.choice = Choice()
        self.pupil: Pupil | None = None
        self.plan: Plan | None = None
        self.evaluation: Evaluation | None = None
        self.rows: list[Row] = []
        self.sections: list[Section] = []
        self.not_started = 0
        self.asks: Ask | None = None
        self._asked: tuple[GoalId, Place, dict[str, Any]] | None = None
        self._known: dict[PupilId, Section] = {}
        self._members: tuple[PupilId, ...] = ()
        self._scopes: list[tuple[str, str]] = []
        self._held: frozenset[GoalId] | None = None
        self._goes_on = {False: False, True: True}
        self._keys_in: Place | None = None
        self._action = Action.NONE
        self.table = RatingModel(self)
        session.changed.connect(self._on_changed)

    @property
    def scale(self) -> MasteryScale:
        """The scale of this evaluation."""
        scales = catalogues.scales()
        used = (section.evaluation.scale for section in self.sections if section.evaluation is not None)
        return scales.get(next(used, ""), catalogues.default_scale())

    @property
    def me(self) -> StaffId | None:
        """Which of the staff sits here."""
        me = self._session.workspace.me
        return me.id if me else None

    @property
    def is_group(self) -> bool:
        """Whether several pupils are shown."""
        return self.choice.is_group

    @property
    def is_open(self) -> bool:
        """Whether a round shown has been started and not finalised."""
        return any(section.is_open for section in self.sections)

    @property
    def keys_in(self) -> Place | None:
        """The column where digits rate: one's own rating first, then what is agreed; none when all is done."""
        return self._keys_in

    @property
    def goes_on(self) -> bool:
        """Whether a digit goes on to the next goal: one key for each goal."""
        return self._goes_on[self.is_group]

    def set_goes_on(self, *, wanted: bool) -> None:
        """Let a digit go on to the next goal, or stay."""
        self._goes_on[self.is_group] = wanted

    # What is shown

    def show(self, kind: Round) -> None:
        """Show another round."""
        self.kind = kind
        self.refresh()

    def choose(self, **wanted: Any) -> None:
        """Show other goals, or in another order. Fields are those of `Choice`; another scope clears what was chosen before."""
        scope = wanted.pop("scope", self.choice.scope)
        self.choice = replace(self.choice if scope == self.choice.scope else self.choice.in_scope(scope), **wanted)
        self.refresh()

    def turn_order(self) -> None:
        """The largest disagreement first, or the plan's order."""
        self.choose(order=Order.PLAN if self.choice.order is Order.DIFFERENCE else Order.DIFFERENCE)

    def scopes(self) -> list[tuple[str, str]]:
        """The pupils one may look at together, each with its words."""
        return self._scopes

    def pupils(self) -> list[tuple[PupilId, str]]:
        """The pupils to choose among where several are shown."""
        known = (self._known.get(one) for one in self._members)
        return [(one.pupil.id, one.pupil.full_name) for one in known if one is not None and one.evaluation is not None]

    def subjects(self) -> list[tuple[SubjectCode, str]]:
        """The subjects to choose among."""
        rows = (row for section in self._started() for row in section.rows)
        return sorted({(row.code, row.subject) for row in rows}, key=lambda one: one[1])

    def people(self) -> list[tuple[StaffId, str]]:
        """Those who rate, to choose among."""
        raters = {one for section in self._started() if section.plan for one in section.plan.raters()}
        return sorted(((one, self._full_name(one)) for one in raters), key=lambda one: one[1])

    def missing(self) -> list[tuple[Missing, str]]:
        """What may be missing, to choose among."""
        person = self.choice.person
        name = self._first_name(person) if person and person != self.me else tr("meg")
        return [
            (Missing.ALL, tr("Alle mål")),
            (Missing.RATING, tr("Ikke vurdert av {name}").format(name=name)),
            (Missing.AGREEMENT, tr("Ikke enige ennå")),
        ]

    def refresh(self) -> None:
        """Read everything anew, and show what is chosen of it."""
        self._read()
        self._held = None
        self._show()

    def _read(self) -> None:
        workspace = self._session.workspace
        self._known.clear()
        self._scopes = scopes(workspace.pupils(), workspace.year, self.me)
        self._read_pupil()
        if self.is_group:
            found = members(self.choice.scope, workspace.pupils(), workspace.year, self.me)
            self._members = tuple(pupil.id for pupil, _ in found)

    def _read_pupil(self) -> None:
        """The one pupil that is shown, where it is one."""
        workspace, pupil_id = self._session.workspace, self._session.pupil
        self.pupil = workspace.pupil(PupilId(pupil_id)) if pupil_id and not self.is_group else None
        self.plan = self.pupil.plan_for(workspace.year) if self.pupil else None
        self.evaluation = self.plan.evaluation(self.kind) if self.plan else None
        self._members = (self.pupil.id,) if self.pupil else ()

    def _show(self) -> None:
        """Show what is known, in the order wanted."""
        sections = self._started() if self.is_group else [self._section(one) for one in self._members]
        self.not_started = len(self._members) - len(sections) if self.is_group else 0
        self.sections = self._chosen(sections)
        self._action = self._next_action()
        keys_before, self._keys_in = self._keys_in, self._place_of_keys()
        if self.choice.order is Order.DIFFERENCE and self._keys_in is not Place.MINE:
            self.sections = [by_difference(section) for section in self.sections]
        self.rows = [row for section in self.sections for row in section.rows]
        self.table.show_entries(self._entries())
        if self._keys_in is not keys_before:
            self.keys_moved.emit()
        self.refreshed.emit()

    def _chosen(self, sections: Sequence[Section]) -> list[Section]:
        """What the choice leaves. A goal that was shown as missing stays when it no longer is, until one chooses anew."""
        if self._held is None and self.choice.missing is not Missing.ALL:
            left = (filtered(section, self.choice, self.me) for section in sections)
            self._held = frozenset(row.goal.id for section in left for row in section.rows)
        loose = replace(self.choice, missing=Missing.ALL)
        kept = [filtered(section, loose, self.me) for section in sections]
        if self._held is not None:
            held = self._held
            kept = [replace(one, rows=tuple(row for row in one.rows if row.goal.id in held)) for one in kept]
        return [section for section in kept if section.rows or not self.is_group]

    def _entries(self) -> list[Entry]:
        if not self.is_group:
            return list(self.rows)
        entries: list[Entry] = []
        for section in self.sections:
            entries += (section.head, *section.rows)
        return entries

    def _started(self) -> list[Section]:
        return [section for one in self._members if (section := self._section(one)).evaluation is not None]

    def _section(self, pupil_id: PupilId) -> Section:
        if pupil_id not in self._known:
            self._known[pupil_id] = self._make_section(self._session.workspace.pupil(pupil_id))
        return self._known[pupil_id]

    def _make_section(self, pupil: Pupil) -> Section:
        plan = pupil.plan_for(self._session.workspace.year)
        evaluation = plan.evaluation(self.kind) if plan else None
        is_open = evaluation is not None and not evaluation.is_finalised
        return Section(
            pupil=pupil,
            plan=plan,
            evaluation=evaluation,
            rows=rows_of(pupil, plan, self.kind, self.me, self._first_name) if plan else (),
            alike=len(operations.goals_alike(plan, evaluation)) if plan and evaluation and is_open else 0,
        )

    def _on_changed(self, changed: Changed) -> None:
        concerns_all = bool(changed.tables & _MAY_MOVE_PUPILS) or changed.operation == "identify"
        if not self.is_group:
            if self.pupil is not None and self.pupil.id not in changed.pupils and "staff" not in changed.tables:
                return
            concerns_all = concerns_all or self.pupil is None
        if concerns_all:
            self._read()
            self._show()
        elif self._known.keys() & changed.pupils:
            for pupil_id in changed.pupils:
                self._known.pop(pupil_id, None)
            if not self.is_group:
                self._read_pupil()
            self._show()

    def _full_name(self, staff_id: StaffId) -> str:
        found = next((one for one in self._session.workspace.staff() if one.id == staff_id), None)
        return found.name if found else "?"

    def _first_name(self, staff_id: StaffId) -> str:
        """The first name; the whole one where two share it."""
        name = self._full_name(staff_id)
        first = name.split(" ")[0]
        alike = [one for one in self._session.workspace.staff() if one.name.split(" ")[0] == first]
        return name if len(alike) > 1 else first

    def _names(self, people: Sequence[StaffId]) -> str:
        *others, last = map(self._first_name, people)
        return tr("{first} og {last}").format(first=", ".join(others), last=last) if others else last

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
        if not self.is_group:
            if self.plan is None or self.plan.status is PlanStatus.DRAFT:
                return Action.NONE
            if self.evaluation is None:
                return Action.START
        if not self.is_open:
            return Action.NONE
        if any(row.lacks_mine for section in self.sections for row in section.rows):
            return Action.SUBMIT
        return Action.ACCEPT if self._alike() else Action.FINALISE

    def _alike(self) -> int:
        return sum(section.alike for section in self.sections)

    @property
    def action_words(self) -> str:
        """What the main action is called."""
        if self.action is Action.START:
            return tr("&Start {round}").format(round=definite(self.kind))
        if self.action is Action.ACCEPT:
            return tr("&Godta {count} like").format(count=self._alike())
        drafts = sum(section.has_drafts for section in self.sections)
        if self.action is Action.SUBMIT and self.is_group and drafts:
            return tr("&Lever mine vurderinger for {pupils}").format(pupils=_pupils(drafts))
        return {Action.SUBMIT: tr("&Lever mine vurderinger"), Action.FINALISE: tr("&Fullfør")}.get(self.action, "")

    def act(self) -> None:
        """Do the main action, for all pupils shown."""
        if self.action is Action.START and self.plan is not None:
            self._session.run(operations.open_evaluation, self.plan.id, self.kind)
        elif self.action is Action.SUBMIT and self.me:
            self._submit(self.me)
        elif self.action is Action.ACCEPT:
            alike = [section for section in self.sections if section.alike]
            self._run_on(alike, operations.accept_agreed, operations.accept_several)
        elif self.action is Action.FINALISE:
            self._finalise()

    def _run_on(self, sections: Sequence[Section], one: Act, several: Act, *args: Any) -> Changed | None:
        """Run an operation on the round shown, or its likeness for several on all of them at once: one act to undo."""
        ids = [section.evaluation.id for section in sections if section.evaluation is not None and section.is_open]
        if len(ids) == 1:
            return self._session.run(one, ids[0], *args)
        return self._session.run(several, ids, *args) if ids else None

    def _submit(self, me: StaffId) -> None:
        drafts = [section for section in self.sections if section.has_drafts]
        if self._run_on(drafts, operations.submit_ratings, operations.submit_several, me):
            left = sum(row.lacks_mine for row in self.rows)
            words = tr("Levert. {left} mål er ikke vurdert av deg ennå.") if left else tr("Alle vurderingene dine er levert.")
            self._session.done.emit(words.format(left=left))
        else:
            self._session.trouble.emit(tr("Du har ikke vurdert noe nytt. Trykk 1–4 på et mål først."))

    def _finalise(self) -> None:
        waiting = [(one.pupil.given_name, one.evaluation.id) for one in self.sections if one.is_open and one.evaluation]
        if not self.is_group:
            if self._session.run(operations.finalise_evaluation, waiting[0][1]):
                self._session.done.emit(tr("Evalueringen er fullført."))
            return
        left = [told for name, one in waiting if (told := self._finalise_one(name, one))]
        done = len(waiting) - len(left)
        words = tr("Fullført for {pupils}.").format(pupils=_pupils(done)) if done else ""
        if left:
            self._session.trouble.emit(" ".join(part for part in (words, *left) if part))
        else:
            self._session.done.emit(words)

    def _finalise_one(self, name: str, evaluation: EvaluationId) -> str:
        """Finish one pupil's round; what is missing, where it cannot be done."""
        try:
            self._session.workspace.run(operations.finalise_evaluation, evaluation)
        except UserError as error:
            return f"{name}: {error.problem}"
        return ""

    @property
    def facts(self) -> str:
        """Whose goals, how many are rated, and the deadline."""
        if not self.is_group and self.pupil is None:
            return ""
        parts = [_pupils(len(self.sections))] if self.is_group else [self.pupil.given_name, self.pupil.class_name or ""]  # type: ignore[union-attr]
        if not self.is_group and self.evaluation is None:
            parts.append(tr("ikke startet") if self.plan else tr("ingen IOP dette skoleåret"))
        elif self.rows:
            parts.append(self._how_far())
        if self.evaluation and self.evaluation.finalised_on:
            parts.append(tr("fullført {day}").format(day=long_date(self.evaluation.finalised_on)))
        elif due := self._due():
            parts.append(tr("frist {day}").format(day=due))
        if self.not_started:
            parts.append(tr("{count} ikke startet").format(count=self.not_started))
        return " · ".join(part for part in parts if part)

    def _how_far(self) -> str:
        said = [row.mine if self.keys_in is Place.MINE else row.outcome for row in self.rows]
        words = tr("{said} av {all} vurdert av deg") if self.keys_in is Place.MINE else tr("enige om {said} av {all}")
        return words.format(said=sum(one is not None for one in said), all=len(self.rows))

    def _due(self) -> str:
        days = (section.evaluation.due_on for section in self.sections if section.is_open and section.evaluation)
        return long_date(min((day for day in days if day), default=None))

    @property
    def empty_words(self) -> str:
        """What to do first, where there is nothing to rate."""
        if self.is_group:
            if self.rows:
                return ""
            if self._started():
                return tr("Ingen mål passer med det du har valgt.")
            return tr("Ingen av elevene har en {round} som er startet. Velg én elev, og start den der.").format(
                round=label(self.kind)
            )
        if self.pupil is None:
            return tr("Legg til en elev under Oversikt, så kommer målene hit.")
        if self.plan is None or self.plan.status is PlanStatus.DRAFT:
            return tr("Målene kan vurderes når planen er tatt i bruk.")
        return "" if self.rows else tr("Planen har ingen mål ennå.")

    def waiting(self) -> list[tuple[StaffId, str]]:
        """Those who are to rate and have not submitted everything, except who sits here."""
        found = dict.fromkeys(one for section in self.sections for one in _left(section) if one != self.me)
        return [(one, self._full_name(one)) for one in found]

    def waiting_words(self) -> str:
        """Who has not submitted yet, as a sentence."""
        if not self.is_group:
            names = ", ".join(name for _, name in self.waiting())
            return tr("Ikke levert ennå: {names}. Skal noen ikke vurdere denne gangen, skriv hvorfor.").format(names=names)
        counts = {name: sum(one in _left(section) for section in self.sections) for one, name in self.waiting()}
        named = ", ".join(f"{name} ({_pupils(count)})" for name, count in counts.items())
        return tr("Ikke levert ennå: {names}.").format(names=named)

    def excuse(self, staff: StaffId, reason: str) -> bool:
        """Mark somebody as not to rate this time."""
        if self.evaluation is None:
            return False
        return bool(self._session.run(operations.excuse_from_rating, self.evaluation.id, staff, reason=reason))

    def together(self) -> Together:
        """How alike the goals shown were rated."""
        return rated_together(self.sections, self.scale)

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

    @property
    def words_name(self) -> str:
        """What is written about a round as a whole."""
        return tr("elevens stemme og oversikten") if self.kind is Round.ANNUAL else tr("elevens stemme")

    # Rating, called by the table

    def rate(self, number: int, place: Place, digit: int) -> bool:
        """A digit was pressed on a goal: a level, or 0 for not worked on, which asks for the reason.

        In a finalised round it is a correction, which asks for its reason.

        Returns:
            Whether the goal is rated.
        """
        row = self.table.row(number)
        if row is None or (digit and digit not in self.scale.numbers):
            return False
        if row.is_finalised or not digit:
            if self._can_say(row, place):
                said = {"level": Level(digit)} if digit else {}
                self._ask(number, row, place, Ask.WHY_CORRECTED if digit else Ask.WHY_NOT, said)
            return False
        return self._say(row, place, level=Level(digit))

    def _ask(self, number: int, row: Row, place: Place, what: Ask, said: dict[str, Any]) -> None:
        self.asks, self._asked = what, (row.goal.id, place, said)
        self.reason_wanted.emit(number)

    @property
    def ask_words(self) -> str:
        """The question in the line where a reason is to be written; nothing where it is for a note."""
        if self.asks is Ask.WHY_NOT:
            return tr("Hvorfor er det ikke arbeidet med?")
        if self.asks is None or self._asked is None:
            return ""
        level = self._asked[2].get("level")
        if level is None:
            return tr("Hvorfor rettes det?")
        return tr("Hvorfor rettes det til «{level}»?").format(level=level_word(self.scale, level))

    def answer(self, number: int, text: str) -> bool:
        """The reason asked for has been written. Tells whether the goal is rated by it."""
        row, asks, asked = self.table.row(number), self.asks, self._asked
        self.give_up()
        if row is None or asked is None or row.goal.id != asked[0]:
            return False
        _, place, said = asked
        if asks is Ask.WHY_CORRECTED:
            return self._correct(row, text, said)
        if not row.is_finalised:
            return self._say(row, place, not_worked_on_reason=text)
        if not filled(text):
            return self._correct(row, text, {"not_worked_on_reason": text})
        self._ask(number, row, place, Ask.WHY_CORRECTED, {"not_worked_on_reason": text})
        return False

    def give_up(self) -> None:
        """No reason is to be written after all."""
        self.asks = self._asked = None

    def _correct(self, row: Row, reason: str, said: dict[str, Any]) -> bool:
        run = self._session.run
        if row.round is None or not run(operations.correct_outcome, row.round, row.goal.id, reason=reason, **said):
            return False
        self._session.done.emit(tr("Rettet. Det som sto før, og grunnen, står sammen med målet."))
        return True

    def _can_say(self, row: Row, place: Place) -> bool:
        if row.is_finalised or place is Place.AGREED:
            return row.round is not None
        if not row.may_rate and row.is_open:
            words = tr("Du står ikke i IOP-teamet som en som vurderer. Legg deg til i steg 3, IOP-team.")
            self._session.trouble.emit(words)
        return row.may_rate

    def _say(self, row: Row, place: Place, **said: Any) -> bool:
        if row.round is None or not row.is_open or not self._can_say(row, place):
            return False
        if place is Place.AGREED:
            return self._session.run(operations.agree_outcome, row.round, row.goal.id, **said) is not None
        return bool(self.me) and self._session.run(operations.rate_goal, row.round, row.goal.id, self.me, **said) is not None

    def note_of(self, row: Row) -> str:
        """The note that is written: on one's own rating while it is a draft, on what was agreed after that."""
        if row.is_draft and row.mine is not None:
            return row.mine.note or ""
        return (row.outcome.comment if row.outcome else None) or ""

    def write_note(self, number: int, text: str) -> None:
        """Write the note. In a finalised round it is a correction, which asks for its reason."""
        row = self.table.row(number)
        if row is None:
            return
        if row.is_draft and row.is_open:
            self._say(row, Place.MINE, note=text)
        elif row.outcome is not None and row.is_finalised:
            self._ask(number, row, Place.AGREED, Ask.WHY_CORRECTED, {"comment": text})
        elif row.outcome is not None:
            self._say(row, Place.AGREED, comment=text)
        else:
            self._session.trouble.emit(tr("Vurder målet først, så kan du skrive et notat."))

    def toggle_several(self, number: int) -> None:
        """Seen in several settings, or not."""
        row = self.table.row(number)
        if row is not None and row.mine is not None:
            self._say(row, Place.MINE, several_settings=not row.mine.several_settings)

    def set_basis(self, number: int, basis: Basis) -> None:
        """What the rating builds on."""
        row = self.table.row(number)
        if row is not None and row.mine is not None:
            seen_on = evidence_date(row.goal, basis, row.mine.evidence_on)
            self._say(row, Place.MINE, basis=basis, evidence_on=seen_on)

    def turn_next_step(self, number: int) -> None:
        """The next of: continue, adjust, end. In a finalised round it is a correction, which asks for its reason."""
        row = self.table.row(number)
        if row is None or row.outcome is None:
            return
        steps = list(NextStep)
        before = row.outcome.next_step
        following = steps[(steps.index(before) + 1) % len(steps)] if before else steps[0]
        if row.is_finalised:
            self._ask(number, row, Place.AGREED, Ask.WHY_CORRECTED, {"next_step": following})
        else:
            self._say(row, Place.AGREED, next_step=following)

    # The goal in focus

    def details(self, number: int) -> tuple[Told, ...]:
        """All there is to know of a goal."""
        row = self.table.row(number)
        return details(row, self.scale, self._names) if row is not None else ()

    def took_part(self, number: int) -> list[tuple[StaffId, str, bool]]:
        """The people who may have taken part in agreeing on a goal, and whether they have; none before it is agreed on."""
        row = self.table.row(number)
        if row is None or row.outcome is None or not row.is_open:
            return []
        plan = next((one.plan for one in self.sections if one.pupil.id == row.pupil), None)
        team = (member.staff for member in plan.team) if plan else ()
        people = dict.fromkeys((*team, *row.outcome.took_part))
        return [(one, self._first_name(one), one in row.outcome.took_part) for one in people]

    def set_took_part(self, number: int, staff: StaffId, *, took: bool) -> None:
        """Write down that somebody took part in agreeing on a goal, or did not."""
        row = self.table.row(number)
        if row is not None and row.outcome is not None:
            others = tuple(one for one in row.outcome.took_part if one != staff)
            self._say(row, Place.AGREED, took_part=(*others, staff) if took else others)

    def goal_id(self, number: int) -> GoalId | None:
        """The goal of a row."""
        row = self.table.row(number)
        return row.goal.id if row is not None else None

    def goal_words(self, number: int) -> str:
        """Which goal a row is, for whoever does not see it in the table."""
        row = self.table.row(number)
        if row is None:
            return ""
        place = tr("Mål {place} av {all}").format(place=self.rows.index(row) + 1, all=len(self.rows))
        who = f"{row.given_name}, " if self.is_group else ""
        return f"{place}, {who}{row.subject}: {row.goal.text}"


def _left(section: Section) -> dict[StaffId, tuple[GoalId, ...]]:
    """Who has not submitted, and for which goals."""
    if section.plan is None or section.evaluation is None or not section.is_open:
        return {}
    return dict(missing_ratings(section.plan, section.evaluation))


def _pupils(count: int) -> str:
    return tr("1 elev") if count == 1 else tr("{count} elever").format(count=count)
