"""What leaves the machine: a plan's documents, and the numbers to the principal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import wording
from ioplab.analysis.aggregate import Counted
from ioplab.analysis.attainment import cut_key
from ioplab.domain.evaluation import Evaluation
from ioplab.domain.ids import PupilId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.exchange.aggregate_file import SUFFIX
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import definite, long_date
from ioplab.operations.documents import DocumentKind, make_document
from ioplab.operations.evaluations import give_access
from ioplab.operations.exchanging import issue_aggregate
from ioplab.operations.people import set_school
from ioplab.ui.session import Session


class DocumentsView(QObject):
    """The documents of one pupil's plan."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session's pupil."""
        super().__init__(parent)
        self.session = session

    @property
    def pupil(self) -> Pupil | None:
        """The pupil chosen."""
        return self.session.workspace.pupil(PupilId(self.session.pupil)) if self.session.pupil else None

    @property
    def plan(self) -> Plan | None:
        """The pupil's plan this year."""
        return self.pupil.plan_for(self.session.workspace.year) if self.pupil else None

    @property
    def annual(self) -> Evaluation | None:
        """The annual evaluation."""
        return self.plan.evaluation(Round.ANNUAL) if self.plan else None

    def documents(self) -> list[tuple[DocumentKind, str, bool]]:
        """Each document: its kind, its words, and whether it can be made."""
        return [(kind, self._words(kind), self._can_make(kind)) for kind in DocumentKind]

    def _can_make(self, kind: DocumentKind) -> bool:
        if self.plan is None:
            return False
        return kind is DocumentKind.PLAN or self.plan.evaluation(Round(kind.value)) is not None

    def _words(self, kind: DocumentKind) -> str:
        names = {
            DocumentKind.PLAN: tr("Individuell opplæringsplan"),
            DocumentKind.MIDYEAR: tr("Halvårsvurdering"),
            DocumentKind.ANNUAL: tr("Årsrapport"),
        }
        return f"{names[kind]}\n{self._state(kind)}"

    def _state(self, kind: DocumentKind) -> str:
        if self.plan is None:
            return tr("ingen IOP dette skoleåret")
        if kind is DocumentKind.PLAN:
            return (
                tr("utkast")
                if self.plan.status is PlanStatus.DRAFT
                else tr("tatt i bruk {day}").format(day=long_date(self.plan.activated_on))
            )
        evaluation = self.plan.evaluation(Round(kind.value))
        if evaluation is None:
            return tr("evalueringen er ikke startet")
        if evaluation.finalised_on is None:
            return tr("utkast, evalueringen er ikke fullført")
        return tr("fullført {day}").format(day=long_date(evaluation.finalised_on))

    def save(self, kinds: list[DocumentKind], folder: Path) -> None:
        """Write the documents as PDF. File names hold no pupil's name."""
        plan = self.plan
        if plan is None or not kinds:
            self.session.trouble.emit(tr("Kryss av for minst ett dokument."))
            return

        def write() -> int:
            for kind in kinds:
                content = make_document(self.session.workspace.vault, plan.id, kind)
                write_whole(folder / document_name(plan, kind), content, private=True)
            return len(kinds)

        if self.session.attempt(write):
            self.session.done.emit(tr("{count} dokumenter er lagret i {folder}").format(count=len(kinds), folder=folder))

    def give_access(self, *, to: str, on: date | None, how: str) -> bool:
        """Write down who got the annual report."""
        if self.annual is None or on is None:
            self.session.trouble.emit(tr("Skriv hvem som fikk årsrapporten, og når."))
            return False
        return bool(self.session.run(give_access, self.annual.id, to=to, on=on, how=how))

    def access_words(self) -> str:
        """Who has got the annual report."""
        if self.annual is None:
            return tr("Årsevalueringen er ikke startet ennå.")
        given = [f"{one.to}, {long_date(one.on)}" + (f" ({one.how})" if one.how else "") for one in self.annual.access_given]
        return "\n".join(given) or tr("Ingen har fått den ennå.")


def document_name(plan: Plan, kind: DocumentKind) -> str:
    """A file name that tells the document and the plan, and not the pupil."""
    names = {DocumentKind.PLAN: "iop", DocumentKind.MIDYEAR: "halvarsvurdering", DocumentKind.ANNUAL: "arsrapport"}
    return f"{names[kind]}-{plan.school_year.replace('/', '-')}-{plan.id[:8]}.pdf"


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
        self.counted = self.session.attempt(lambda: vault.count(self.year, self.kind))
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
