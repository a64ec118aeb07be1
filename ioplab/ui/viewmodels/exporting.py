"""What leaves the machine for the principal: the numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.analysis.aggregate import Aggregate, Counted
from ioplab.analysis.attainment import CutCounts, cut_key
from ioplab.analysis.intervals import FEWEST_PUPILS
from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.errors import UserError
from ioplab.exchange.aggregate_file import SUFFIX
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import definite, long_date
from ioplab.operations.exchanging import Issued, issue_prepared, last_issue, prepare_aggregate
from ioplab.operations.people import set_school
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.leaving_figures import LeavingPart, parts_of

_ISSUER = 8
"""How much of the vault's id stands in the file's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One line of what leaves the machine."""

    what: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotReady:
    """A plan that is missing in the numbers: whose, why, and whether it is the plan or the round that is not done."""

    pupil: PupilId
    words: str
    is_draft: bool = False


class ExportView(QObject):
    """The numbers to the principal, shown before they leave."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self.kind = Round.MIDYEAR
        self.year = session.workspace.year
        self.counted: Counted | Aggregate | None = None
        self.prepared: Issued | None = None
        """The file that would be sent, signed; None where there is nothing to send."""
        self.why_nothing = ""

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
        """Count anew, and make the file that would be sent. It is kept here and given to nobody."""
        vault = self.session.workspace.vault
        self.prepared, self.counted, self.why_nothing = None, None, ""
        if vault.may(Right.EXPORT):  # to come here is no attempt
            try:
                self.prepared = prepare_aggregate(vault, self.year, self.kind)
                self.counted = self.prepared.aggregate
            except UserError as error:
                self.why_nothing = str(error)
                self.counted = self.session.attempt(lambda: vault.count(self.year, self.kind))
        self.refreshed.emit()

    def leaving(self) -> list[Leaving]:
        """What the file will say in short, in words and numbers."""
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

    def parts(self) -> tuple[LeavingPart, ...]:
        """Every table of the file; none where there is no file to make."""
        return parts_of(self.prepared.content, self.prepared.aggregate) if self.prepared else ()

    def text(self) -> str:
        """The file itself, as any editor shows it."""
        return self.prepared.content.decode() if self.prepared else ""

    def name(self) -> str:
        """What the file is called. It tells the year and the round, and nobody's name."""
        if self.prepared is None:
            return ""
        issuer = self.prepared.aggregate.issuer.id[:_ISSUER]
        return f"tall-{self.year.label.replace('/', '-')}-{self.kind.value}-{issuer}{SUFFIX}"

    def revision_words(self) -> str:
        """Which revision it is, and which one it takes the place of."""
        if self.prepared is None:
            return self.why_nothing
        number = self.prepared.aggregate.revision
        last = last_issue(self.session.workspace.vault, self.year, self.kind)
        if last is None:
            return tr("Dette er revisjon {number}, den første fra denne evalueringen.").format(number=number)
        if last.issued_on is None:
            return tr("Dette er revisjon {number}. Den erstatter revisjon {last}.").format(number=number, last=last.revision)
        words = tr("Dette er revisjon {number}. Den erstatter revisjon {last} fra {day}.")
        return words.format(number=number, last=last.revision, day=long_date(last.issued_on))

    def warning(self) -> str:
        """That the numbers are of so few that they may tell who they are of; nothing where they are of more."""
        total = next((row for row in self.counted.attainment if cut_key(row.cut) == ()), None) if self.counted else None
        if self.prepared is None or total is None or _pupils_behind(self.prepared.aggregate, total) >= FEWEST_PUPILS:
            return ""
        return tr(
            "Tallene er fra færre enn {count} elever, så de kan si noe om den enkelte. "
            "Send filen bare til den som har tilgang til elevenes planer."
        ).format(count=FEWEST_PUPILS)

    def not_ready(self) -> list[NotReady]:
        """The plans whose round is not finalised, or that are not in use yet, and where to mend that."""
        found = []
        for pupil in self.session.workspace.pupils():
            plan = pupil.plan_for(self.year)
            if plan is None:
                continue
            evaluation = plan.evaluation(self.kind)
            if plan.status is PlanStatus.DRAFT:
                words = tr("{name}: planen er et utkast og telles ikke").format(name=pupil.full_name)
                found.append(NotReady(pupil=pupil.id, words=words, is_draft=True))
            elif evaluation is None or not evaluation.is_finalised:
                words = tr("{name}: {round} er ikke fullført").format(name=pupil.full_name, round=definite(self.kind))
                found.append(NotReady(pupil=pupil.id, words=words))
        return found

    def save(self, folder: Path) -> None:
        """Write the file that has been shown, byte for byte. Where the numbers are others by now, they are shown first."""
        if self.prepared is None:
            self.refresh()
        prepared, name = self.prepared, self.name()
        if prepared is None:
            self.session.trouble.emit(self.why_nothing or self.session.workspace.why_not(Right.EXPORT))
            return

        def write() -> Path:
            issue_prepared(self.session.workspace.vault, prepared)
            write_whole(folder / name, prepared.content)
            return folder / name

        path = self.session.attempt(write)
        self.refresh()
        if path is not None:
            words = tr("Filen er lagret: {path} (revisjon {number})")
            self.session.done.emit(words.format(path=path, number=prepared.aggregate.revision))


def _pupils_behind(numbers: Aggregate, total: CutCounts) -> int:
    """How many the numbers are of: those with goals evaluated; before any are, all whose plans are counted."""
    return total.pupils or len(numbers.plan_ids)
