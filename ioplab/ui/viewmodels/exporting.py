"""What leaves the machine for the principal: the numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.analysis.aggregate import Counted
from ioplab.analysis.attainment import cut_key
from ioplab.domain.access import Right
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.exchange.aggregate_file import SUFFIX
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import definite
from ioplab.operations.exchanging import issue_aggregate
from ioplab.operations.people import set_school
from ioplab.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One line of what leaves the machine."""

    what: str
    amount: str


class ExportView(QObject):
    """The numbers to the principal, shown before they leave."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self.kind = Round.MIDYEAR
        self.year = session.workspace.year
        self.counted: Counted | None = None

    def of_school(self, name: str) -> Callable[[], Any]:
        """Reads a field of the school."""
        return lambda: getattr(self.session.workspace.school(), name, None)

    def to_school(self, name: str) -> Callable[[Any], object]:
        """Stores a field of the school, and counts anew: several indicators need the school year's first and last day."""

        def store(value: Any) -> None:
            if self.session.run(set_school, **{name: value}):
                self.refresh()

        return store

    def years(self) -> list[SchoolYear]:
        """The years that have plans, newest first, and this one."""
        known = {plan.year for pupil in self.session.workspace.pupils() for plan in pupil.plans}
        return sorted({*known, self.session.workspace.year}, reverse=True)

    def show(self, year: SchoolYear, kind: Round) -> None:
        """Count a round."""
        self.year, self.kind = year, kind
        self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        vault = self.session.workspace.vault
        may = vault.may(Right.EXPORT)  # to come here is no attempt
        self.counted = self.session.attempt(lambda: vault.count(self.year, self.kind)) if may else None
        self.refreshed.emit()

    def leaving(self) -> list[Leaving]:
        """What the file will say, in words and numbers."""
        if self.counted is None:
            return []
        total = next((row for row in self.counted.attainment if cut_key(row.cut) == ()), None)
        lines = [Leaving(what=tr("Planer som telles"), amount=str(len(self.counted.plan_ids)))]
        if total is not None:
            lines += [
                Leaving(what=tr("Elever med vurderte mål"), amount=str(total.pupils)),
                Leaving(what=tr("Mål satt"), amount=str(total.goals_set)),
                Leaving(what=tr("Mål vurdert"), amount=str(total.goals_evaluated)),
                Leaving(what=tr("Ikke arbeidet med"), amount=str(total.not_worked_on)),
                Leaving(what=tr("Ikke vurdert"), amount=str(total.not_evaluated)),
                Leaving(what=tr("Avsluttet"), amount=str(total.ended)),
            ]
        for one in self.counted.indicators:
            amount = tr("ikke beregnet") if one.numerator is None else f"{one.numerator} {tr('av')} {one.denominator}"
            lines.append(Leaving(what=wording.indicator_name(one.id), amount=amount))
        return lines

    def not_ready(self) -> list[str]:
        """The plans whose round is not finalised, or that are not in use yet."""
        found = []
        for pupil in self.session.workspace.pupils():
            plan = pupil.plan_for(self.year)
            if plan is None:
                continue
            evaluation = plan.evaluation(self.kind)
            if plan.status is PlanStatus.DRAFT:
                found.append(tr("{name}: planen er et utkast og telles ikke").format(name=pupil.full_name))
            elif evaluation is None or not evaluation.is_finalised:
                found.append(tr("{name}: {round} er ikke fullført").format(name=pupil.full_name, round=definite(self.kind)))
        return found

    def save(self, folder: Path) -> None:
        """Write the signed file."""

        def write() -> Path:
            issued = issue_aggregate(self.session.workspace.vault, self.year, self.kind)
            name = f"tall-{self.year.label.replace('/', '-')}-{self.kind.value}-{issued.aggregate.issuer.id[:8]}{SUFFIX}"
            write_whole(folder / name, issued.content)
            return folder / name

        path = self.session.attempt(write)
        if path is not None:
            self.session.done.emit(tr("Filen er lagret: {path}").format(path=path))
