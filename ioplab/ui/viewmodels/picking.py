"""Fra i fjor and fra målbank: goals to choose among, and taking the chosen ones into the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from ioplab import catalogues
from ioplab.domain.favourite import FavouriteGoal
from ioplab.domain.goal_bank import PLACEHOLDER, BankGoal, search
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.grades import grade_band
from ioplab.domain.guide import goals_to_carry_over
from ioplab.domain.ids import FavouriteId, GoalId, SubjectCode
from ioplab.domain.plan import Goal, Plan
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label
from ioplab.operations import favourites, plans
from ioplab.operations import goals as goal_operations
from ioplab.storage.changes import Changed

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView


class Source(Enum):
    """Where goals are fetched from."""

    LAST_YEAR = "last_year"
    BANK = "bank"


@dataclass(frozen=True, slots=True, kw_only=True)
class PickRow:
    """One goal to choose: what it says, and below it what helps one to choose."""

    key: str
    subject: SubjectCode
    title: str
    detail: str
    fields: Mapping[str, Any]

    @property
    def words(self) -> str:
        """The whole row."""
        return f"{self.title}\n{self.detail}" if self.detail else self.title


class Picker:
    """Goals on offer, those ticked, and the search among them."""

    def __init__(self, of: PupilView) -> None:
        """Nothing on offer yet."""
        self.of = of
        self.source = Source.BANK
        self.subject: SubjectCode | None = None
        self.search = ""
        self.ticked: set[str] = set()

    def open(self, source: Source) -> None:
        """Offer goals: from the bank those of the subject shown, from last year those that go on, ticked."""
        self.source, self.search = source, ""
        subject = self.of.goals.subject
        self.subject = subject.subject if subject and source is Source.BANK else None
        self.ticked = {row.key for row in self.rows() if row.key in self._to_carry()}

    @property
    def last_year(self) -> Plan | None:
        """The plan that goals are brought from."""
        return self.of.pupil.previous_plan(self.of.plan) if self.of.pupil and self.of.plan else None

    @property
    def title(self) -> str:
        """What is on offer."""
        if self.source is Source.BANK:
            return tr("Fra målbank")
        return tr("Fra planen for {year}").format(year=self.last_year.school_year if self.last_year else "")

    @property
    def intro(self) -> str:
        """How it is used."""
        if self.source is Source.BANK:
            return tr(
                "Målene er forslag. Favorittene dine står først, så de som oftest passer trinnet. Mellomrom krysser av, "
                "Delete tar bort en favoritt."
            )
        return tr("Mål som ble videreført eller justert, er krysset av. Utgangspunktet blir der eleven sto ved årsevalueringen.")

    def rows(self) -> list[PickRow]:
        """The goals on offer that hold every word searched for."""
        return self._offers(self.search, self.subject)

    def empty_words(self) -> str:
        """Why there is nothing to choose."""
        if self.source is Source.LAST_YEAR:
            return tr("Det er ingen mål å hente fra i fjor. De er her alt, eller det var ingen plan.")
        return tr("Ingen mål passer. Prøv færre ord, eller søk i alle fag.")

    def tick(self, key: str, *, on: bool) -> None:
        """Choose a goal, or not after all."""
        self.ticked = self.ticked | {key} if on else self.ticked - {key}

    def remove_favourite(self, key: str) -> bool:
        """Take a goal out of the favourites; the bank's own goals stay."""
        kind, _, favourite = key.partition("/")
        if self.source is not Source.BANK or kind != "favourite":
            return False
        self.ticked.discard(key)
        return bool(self.of.session.run(favourites.remove_favourite, FavouriteId(favourite)))

    def take(self, otherwise: str | None = None) -> list[GoalId]:
        """Take the ticked goals into the plan, or the one named when none is ticked; the new goals' ids."""
        wanted = self.ticked or ({otherwise} if otherwise else set())
        chosen = [row for row in self._offers("", None) if row.key in wanted]
        if not chosen or self.of.plan is None:
            return []
        known = {goal.id for goal in self.of.plan.goals()}
        if not self._run(chosen):
            return []
        self.ticked = set()
        return [goal.id for goal in self.of.plan.goals() if goal.id not in known]

    def _run(self, chosen: list[PickRow]) -> Changed | None:
        if self.of.plan is None:
            return None
        if self.source is Source.LAST_YEAR:
            keys = [GoalId(row.key) for row in chosen]
            return self.of.session.run(plans.carry_over_goals, self.of.plan.id, keys)
        wishes = [(row.subject, row.fields) for row in chosen]
        return self.of.session.run(goal_operations.take_goals, self.of.plan.id, wishes)

    def _offers(self, words: str, subject: SubjectCode | None) -> list[PickRow]:
        if self.source is Source.LAST_YEAR:
            return _holding(words, self._last_years())
        return [*_holding(words, self._favourites(subject)), *self._bank(words, subject)]

    def _to_carry(self) -> frozenset[str]:
        if self.source is not Source.LAST_YEAR or self.last_year is None:
            return frozenset()
        return frozenset(goals_to_carry_over(self.last_year, catalogues.default_scale().attained_from))

    # From last year

    def _last_years(self) -> list[PickRow]:
        if self.last_year is None or self.of.plan is None:
            return []
        here = {goal.carried_over_from for goal in self.of.plan.goals()}
        return [
            PickRow(
                key=goal.id,
                subject=subject.subject,
                title=goal.text,
                detail=self._how_it_went(self.last_year, subject.subject, goal),
                fields={},
            )
            for subject in self.last_year.subjects
            for goal in subject.goals
            if goal.id not in here
        ]

    def _how_it_went(self, plan: Plan, subject: SubjectCode, goal: Goal) -> str:
        annual = plan.evaluation(Round.ANNUAL)
        outcome = annual.outcome(goal.id) if annual else None
        state = goal_state(plan, goal, Round.ANNUAL)
        parts = [catalogues.subject_name(subject)]
        if state.kind is StateKind.EVALUATED and annual is not None:
            parts.append(tr(catalogues.scales()[annual.scale].category(state.level).name).lower())
        elif state.kind is StateKind.ENDED:
            parts.append(label(goal.status))
        else:
            parts.append(tr("ikke vurdert ved årets slutt"))
        if outcome and outcome.next_step:
            parts.append(label(outcome.next_step))
        times = self.of.pupil.times_carried_over(goal) if self.of.pupil else 0
        if times:
            parts.append(times_words(times))
        return " · ".join(parts)

    # From the bank

    def _favourites(self, subject: SubjectCode | None) -> list[PickRow]:
        return [
            self._offered(f"favourite/{one.id}", one, tr("★ favoritt"))
            for one in self.of.session.workspace.favourites()
            if subject in (None, one.subject)
        ]

    def _bank(self, words: str, subject: SubjectCode | None) -> list[PickRow]:
        pupil = self.of.pupil
        names = {code: catalogues.subject_name(code) for code in catalogues.subjects()}
        band = grade_band(pupil.grade) if pupil else None
        found = search(catalogues.goal_bank(), subject=subject, band=band, words=words, subject_names=names)
        return [self._offered(f"bank/{one.id}", one, _bands(one)) for one in found]

    def _offered(self, key: str, goal: BankGoal | FavouriteGoal, note: str) -> PickRow:
        fill = self._named
        criterion, observe_how = fill(goal.criterion), fill(goal.observe_how)
        detail = tr("Kriterium: {criterion}").format(criterion=criterion) if criterion else ""
        where = "" if self.subject else f"{catalogues.subject_name(goal.subject)} · "
        return PickRow(
            key=key,
            subject=goal.subject,
            title=fill(goal.text) or "",
            detail="\n".join(part for part in (detail, f"{where}{note}") if part),
            fields={"text": fill(goal.text) or "", "criterion": criterion, "observe_how": observe_how},
        )

    def _named(self, text: str | None) -> str | None:
        """The text about this pupil."""
        if text is None:
            return None
        name = self.of.pupil.given_name if self.of.pupil else ""
        return text.replace(PLACEHOLDER, name)


def _holding(words: str, rows: list[PickRow]) -> list[PickRow]:
    """The rows that hold every one of the words."""
    wanted = words.casefold().split()
    return [row for row in rows if all(word in row.words.casefold() for word in wanted)]


def _bands(goal: BankGoal) -> str:
    return tr("{bands}. trinn").format(bands=", ".join(band.replace("-", "–") for band in goal.bands))


def times_words(times: int) -> str:
    """How often a goal has been carried over."""
    return tr("videreført én gang") if times == 1 else tr("videreført {times} ganger").format(times=times)
