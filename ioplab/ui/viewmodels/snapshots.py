"""Frozen numbers: what there is, what may be frozen now, and what has moved since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.movement import Moved, Part, moved
from ioplab.domain.access import Right
from ioplab.domain.ids import SnapshotId
from ioplab.domain.leadership import ROUND_OF, Snapshot, nearest_counting
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import CountingDate, Round
from ioplab.i18n import mark, tr
from ioplab.labels import clock, label, long_date, number
from ioplab.operations import leadership
from ioplab.operations.exchanging import counted_now
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_SHOWN = frozenset({"snapshot", "school", "staff", "wheel_task"})
"""The tables whose change is seen here."""

_NAMES = mark(
    {
        "pupils": "elever",
        "goals_set": "mål",
        "goals_evaluated": "vurdert",
        "not_worked_on": "ikke arbeidet med",
        "not_evaluated": "ikke vurdert",
        "ended": "avsluttet",
        "numerator": "antall",
        "denominator": "av",
        "invited": "invitert",
        "declined": "takket nei",
        "double_rated": "vurdert av to",
        "exact": "helt enige",
        "within_one": "innen ett nivå",
        "with_criterion": "har kriterium",
        "carried_over": "videreført",
        "at_top": "elever med alle mål på topp",
        "single_rated": "vurdert av én",
        "from_memory": "etter hukommelsen",
        "hours_granted": "timer i vedtak",
        "hours_given": "timer gitt",
    }
)
"""What the numbers of an aggregate are called in a list of those that have moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRow:
    """A counting date of the year, and the latest numbers frozen for it."""

    counting: CountingDate
    due_on: date
    frozen: Snapshot | None


class SnapshotsView(QObject):
    """The frozen numbers of a vault."""

    refreshed = Signal()

    shown = Signal(object)
    """Numbers as they were, for who shows them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self.numbers: Aggregate | None = None
        self._counting: CountingDate | None = None
        self._round: Round | None = None
        self.compared: Snapshot | None = None
        self.moved: Sequence[Moved] = ()
        self._rows: Sequence[Snapshot] | None = None
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables & _SHOWN:
            self._rows = None
            self.refreshed.emit()

    def set_numbers(self, numbers: Aggregate | None) -> None:
        """What lies on the page; None for this vault's own plans."""
        if numbers != self.numbers:
            self.numbers = numbers
            self._counting = self._round = None
            self.close_comparison()

    def why_not(self) -> str:
        """Why the person may neither freeze nor see frozen numbers; nothing when they may."""
        return self.session.workspace.why_not(Right.EXPORT)

    @property
    def _may_see(self) -> bool:
        """Frozen numbers count everybody; also where the vault is open to be read only."""
        return self.session.workspace.may(Right.EXPORT)

    # Freezing

    @property
    def year(self) -> SchoolYear:
        """The school year whose numbers may be frozen: the page's, or the one the program shows."""
        return SchoolYear.parse(self.numbers.school_year) if self.numbers is not None else self.session.workspace.year

    def dates(self) -> list[DateRow]:
        """The counting dates of the year in order, each with what was frozen for it last."""
        found = [one for one in self.rows() if one.year == self.year]
        return [
            DateRow(counting=counting, due_on=day, frozen=next((one for one in found if one.counting is counting), None))
            for counting, day in leadership.counting_days(self.session.workspace.vault, self.year)
        ]

    @property
    def counting(self) -> CountingDate:
        """The counting date to freeze for: the one chosen, or the latest that has come."""
        days = [(row.counting, row.due_on) for row in self.dates()] if self._counting is None else []
        return self._counting or nearest_counting(self.session.workspace.today, days)

    @property
    def round(self) -> Round:
        """The round to freeze: the page's, the one chosen, or the one that the counting date is for."""
        return Round(self.numbers.round) if self.numbers is not None else self._round or ROUND_OF[self.counting]

    @property
    def may_choose_round(self) -> bool:
        """Numbers that lie on the page have theirs."""
        return self.numbers is None

    def choose_counting(self, counting: CountingDate) -> None:
        """Freeze for this one; its own round with it."""
        self._counting, self._round = counting, None
        self.refreshed.emit()

    def choose_round(self, kind: Round) -> None:
        """Freeze this round."""
        self._round = kind
        self.refreshed.emit()

    def countings(self) -> list[tuple[CountingDate, str]]:
        """The counting dates as choices."""
        return [(row.counting, label(row.counting)) for row in self.dates()]

    def rounds(self) -> list[tuple[Round, str]]:
        """The rounds as choices."""
        return [(kind, label(kind)) for kind in Round]

    def what_words(self) -> str:
        """What would be frozen."""
        said = (
            tr("Det som fryses: tallene på denne siden, {round} {year}.")
            if self.numbers is not None
            else tr("Det som fryses: tallene i dette arkivet slik de er nå, {round} {year}.")
        )
        return said.format(round=label(self.round), year=self.year.label)

    def freeze(self) -> SnapshotId | None:
        """Freeze what there is; its id, or None where it was refused."""
        key = SnapshotId(self.session.workspace.vault.new_id())
        done = self.session.run(
            leadership.freeze_numbers, self.year, self.round, self.counting, numbers=self.numbers, snapshot_id=key
        )
        if done is None:
            return None
        self.session.done.emit(tr("Tallene er fryst. De kan ikke endres, og ikke angres."))
        return key

    # Seeing again

    def rows(self) -> Sequence[Snapshot]:
        """All frozen numbers, the newest first; none for who may not see everybody's figures."""
        if self._rows is None:
            self._rows = leadership.snapshots(self.session.workspace.vault) if self._may_see else ()
        return self._rows

    def show(self, snapshot: Snapshot) -> None:
        """Let them be seen exactly as they were."""
        numbers = self.session.attempt(lambda: leadership.frozen_numbers(snapshot))
        if numbers is not None:
            self.shown.emit(numbers)

    def why_not_delete(self) -> str:
        """Why the person may not delete frozen numbers; nothing when they may."""
        return self.session.workspace.why_not(Right.ADMINISTER)

    def delete(self, snapshot: Snapshot) -> None:
        """Delete them, for everybody."""
        if self.compared is not None and self.compared.id == snapshot.id:
            self.close_comparison()
        if self.session.run(leadership.remove_snapshot, snapshot.id):
            self.session.done.emit(tr("De fryste tallene er slettet."))

    # Comparing

    def compare(self, snapshot: Snapshot) -> None:
        """See which numbers have moved since."""
        found = self.session.attempt(lambda: moved(leadership.frozen_numbers(snapshot), self._now(snapshot)))
        if found is not None:
            self.compared, self.moved = snapshot, found
            self.refreshed.emit()

    def _now(self, snapshot: Snapshot) -> Aggregate:
        """The same numbers today: the page's where they are of the same year and round, else the vault's own."""
        on_page = self.numbers
        if snapshot.is_combined:
            if on_page is None or (on_page.school_year, on_page.round) != (snapshot.school_year, snapshot.round.value):
                raise leadership.nothing_to_compare(snapshot)
            return on_page
        return counted_now(self.session.workspace.vault, snapshot.year, snapshot.round)

    def close_comparison(self) -> None:
        """Compare no more."""
        self.compared, self.moved = None, ()
        self.refreshed.emit()

    # In words

    def late_words(self, snapshot: Snapshot) -> str:
        """How the day they were frozen lies to the counting date."""
        days = snapshot.days_late
        if days == 0:
            return tr("på dagen")
        return tr("{days} dager etter").format(days=days) if days > 0 else tr("{days} dager før").format(days=-days)

    def date_state(self, row: DateRow) -> str:
        """Whether a counting date has its numbers."""
        if row.frozen is not None:
            words = tr("✓ fryst {day}, {late}")
            return words.format(day=long_date(row.frozen.frozen_at.date()), late=self.late_words(row.frozen))
        days = (self.session.workspace.today - row.due_on).days
        if days < 0:
            return tr("kommer")
        return tr("! ikke fryst, {days} dager siden").format(days=days) if days else tr("! i dag, ikke fryst")

    def frozen_words(self, snapshot: Snapshot) -> str:
        """When they were frozen, and how that lies to the counting date."""
        day, time = long_date(snapshot.frozen_at.date()), clock(snapshot.frozen_at)
        return tr("{day}, {time}, {late}").format(day=day, time=time, late=self.late_words(snapshot))

    def of_words(self, snapshot: Snapshot) -> str:
        """Which numbers, and for which counting date."""
        words = tr("{counting}, {round} {year}")
        return words.format(
            counting=label(snapshot.counting).capitalize(), round=label(snapshot.round), year=snapshot.school_year
        )

    def from_words(self, snapshot: Snapshot) -> str:
        """Whose numbers, and of how many plans."""
        where = tr("filer fra teamene") if snapshot.is_combined else tr("dette arkivet")
        return tr("{where}, {plans} planer").format(where=where, plans=snapshot.plans)

    def moved_words(self) -> str:
        """How many numbers have moved since which freezing."""
        if self.compared is None:
            return ""
        said = (
            tr("{numbers}: {count} tall er endret siden {day}.")
            if self.moved
            else tr("{numbers}: ingen tall er endret siden {day}.")
        )
        day = long_date(self.compared.frozen_at.date())
        return said.format(numbers=self.of_words(self.compared), count=len(self.moved), day=day)

    def place_words(self, one: Moved) -> str:
        """Which number it is."""
        name = tr(_NAMES[one.name]) if one.name in _NAMES else self._level_words(one.name)
        return f"{self._row_words(one)}: {name}"

    def _level_words(self, level: str) -> str:
        levels = {str(entry.level): entry for entry in catalogues.default_scale().levels}
        return tr(levels[level].short) if level in levels else tr("nivå {level}").format(level=level)

    @staticmethod
    def _row_words(one: Moved) -> str:
        match one.part:
            case Part.INDICATOR:
                return wording.indicator_name(one.of[0][1])
            case Part.RESOURCES:
                return wording.role_name(one.of[0][1])
            case Part.TRUST:
                return tr("Til å stole på")
            case Part.WHOLE | Part.CUT:
                return wording.cut_name(dict(one.of))

    @staticmethod
    def number_words(value: float | None) -> str:
        """A number, or that it is not calculated; never 0 for what is not there."""
        return number(value) if value is not None else tr("ikke beregnet")
