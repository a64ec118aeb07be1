"""Kvalitetssikring: what there is to remark on a plan, by how much it weighs, and the colleague who has read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any

from ioplab import catalogues
from ioplab.domain.catalogue import FindingKind
from ioplab.domain.findings import Finding
from ioplab.domain.ids import StaffId
from ioplab.domain.plan import DocumentedException, QualityCheck
from ioplab.domain.vocabulary import PlanStatus, Stage
from ioplab.i18n import tr
from ioplab.labels import long_date
from ioplab.operations import plans
from ioplab.ui.viewmodels.fields import Field

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.pupil import PupilView


class Weight(Enum):
    """What a remark means for going on."""

    DEMAND = "demand"
    ADVICE = "advice"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One entry of the list. One that is excused has the exception; where the demand has been met since, it has no finding."""

    weight: Weight
    words: str
    finding: Finding | None = None
    exception: DocumentedException | None = None


class QualityView:
    """The remarks on the plan shown, and who has read it."""

    def __init__(self, of: PupilView) -> None:
        """Follow the plan shown."""
        self.of = of

    # Remarks

    def groups(self) -> list[tuple[str, tuple[Remark, ...]]]:
        """The remarks by weight, each group with a heading that counts; groups with nothing in them are left out."""
        remarks = self.remarks()
        headings = {
            Weight.DEMAND: tr("Krav ({count})"),
            Weight.ADVICE: tr("Råd ({count})"),
            Weight.EXCUSED: tr("Unntak ({count})"),
        }
        grouped = [(words, tuple(one for one in remarks if one.weight is weight)) for weight, words in headings.items()]
        return [(words.format(count=len(group)), group) for words, group in grouped if group]

    def remarks(self) -> tuple[Remark, ...]:
        """Every finding, and the exceptions whose demand has been met since."""
        plan = self.of.plan
        found = [self._remark(finding) for finding in self.of.findings]
        used = [one.exception for one in found]
        rest = [one for one in plan.exceptions if one not in used] if plan else []
        return (*found, *(Remark(weight=Weight.EXCUSED, words=_settled_words(one), exception=one) for one in rest))

    def _remark(self, finding: Finding) -> Remark:
        words = self.of.finding_words(finding)
        if self.of.is_open_demand(finding):
            return Remark(weight=Weight.DEMAND, words=words, finding=finding)
        if catalogues.finding_rules()[finding.rule].kind is FindingKind.ADVICE:
            return Remark(weight=Weight.ADVICE, words=words, finding=finding)
        exception = plans.exception_for(self.of.plan, finding) if self.of.plan else None
        reason = f"\n{_reason_words(exception)}" if exception else ""
        return Remark(weight=Weight.EXCUSED, words=words + reason, finding=finding, exception=exception)

    def status_words(self) -> str:
        """How it stands, in one sentence."""
        demands = len(self.of.demands())
        if self.of.plan is None:
            return tr("Merknader kommer når planen er begynt.")
        if not self.of.findings:
            is_draft = self.of.plan.status is PlanStatus.DRAFT
            return tr("Ingen merknader. Planen kan tas i bruk.") if is_draft else tr("Ingen merknader.")
        if not demands:
            return tr("Alle krav er oppfylt eller begrunnet. Råd stopper ingenting.")
        return tr("{count} krav er ikke oppfylt. Velg et krav i listen hvis det ikke kan oppfylles.").format(count=demands)

    def document(self, finding: Finding, reason: str) -> bool:
        """Give the reason for a demand that is not met."""
        return self.of.document_exception(finding, reason)

    def withdraw(self, exception: DocumentedException) -> None:
        """Take an exception back."""
        if self.of.plan and self.of.session.run(plans.withdraw_exception, self.of.plan.id, exception):
            self.of.session.done.emit(tr("Unntaket er tatt tilbake. Ctrl+Z angrer."))

    # The colleague

    @property
    def check(self) -> QualityCheck | None:
        """The colleague's check, if there is one."""
        return self.of.plan.quality_check if self.of.plan else None

    def colleagues(self) -> list[tuple[StaffId, str]]:
        """Everybody but the one who is responsible for the plan; and whoever has read it."""
        responsible = self.of.plan.responsible if self.of.plan else None
        reader = self.check.checked_by if self.check else None
        return [entry for entry in self.of.staff() if entry[0] != responsible or entry[0] == reader]

    def reader_field(self) -> Field:
        """Who has read the plan."""
        return self._field(lambda check: check.checked_by if check else None, lambda value: self._store(checked_by=value))

    def day_field(self) -> Field:
        """When; today until something else is said."""
        today = self.of.session.workspace
        return self._field(lambda check: check.checked_on if check else today.today, lambda value: self._store(checked_on=value))

    def note_field(self) -> Field:
        """What they said."""
        return self._field(lambda check: check.note if check else None, lambda value: self._store(note=value))

    def _field(self, get: Any, write: Any) -> Field:
        return Field(key="plan.quality_check", owner=lambda: self.of.plan, get=lambda plan: get(plan.quality_check), write=write)

    def _store(self, **changes: StaffId | date | str | None) -> object:
        """Store the check with some of it changed. Until somebody is chosen there is nothing to store."""
        if self.of.plan is None or (self.check is None and not changes.get("checked_by")):
            return None
        known = self.check
        fields: dict[str, Any] = {
            "checked_by": known.checked_by if known else None,
            "checked_on": known.checked_on if known else None,
            "note": known.note if known else None,
        }
        return self.of.session.run(plans.set_quality_check, self.of.plan.id, **fields | changes)

    def check_words(self) -> str:
        """How it stands with the colleague's check."""
        plan, check = self.of.plan, self.check
        if plan is None:
            return tr("Når planen er begynt, kan en kollega lese den.")
        if check is not None:
            name = self.of.name_of(check.checked_by) or tr("En kollega")
            return tr("{name} leste planen {day}.").format(name=name, day=long_date(check.checked_on))
        if plan.status is not PlanStatus.DRAFT:
            return tr("Det står ikke at en kollega leste planen før den ble tatt i bruk.")
        return tr("Ingen kollega har lest planen ennå. La en som ikke er ansvarlig for den, lese den før den tas i bruk.")

    # Taking the plan in use

    def stopping(self) -> list[tuple[Finding, str]]:
        """The open demands that stop the plan from being taken in use, with their words; none once it is in use."""
        plan = self.of.plan
        if plan is None or plan.status is not PlanStatus.DRAFT:
            return []
        return [(one, self.of.finding_words(one)) for one in plans.demands_at(Stage.GOAL_SELECTION, self.of.demands())]

    def freeze_words(self) -> str:
        """What is kept as it is from the day the plan is taken in use."""
        plan = self.of.plan
        if plan is None:
            return ""
        words = (
            tr(
                "Når planen tas i bruk, tas dette vare på slik det står for hvert av de {goals} målene i {subjects} fag: "
                "mål, utgangspunkt, kriterium og forventet nivå. Endrer dere det senere, blir den gamle ordlyden stående "
                "som en revisjon med dato og navn."
            )
            if plan.status is PlanStatus.DRAFT
            else tr(
                "Mål, utgangspunkt, kriterium og forventet nivå er tatt vare på for {goals} mål i {subjects} fag. "
                "Endringer siden da er revisjoner med dato og navn."
            )
        )
        return words.format(goals=len(list(plan.goals())), subjects=len(plan.subjects))


def _reason_words(exception: DocumentedException) -> str:
    """Who gave the reason, when, and what it is."""
    who = ", ".join(part for part in (exception.recorded_by, long_date(exception.recorded_on)) if part)
    return tr("Begrunnelse: {reason} ({who})").format(reason=exception.reason, who=who) if who else exception.reason


def _settled_words(exception: DocumentedException) -> str:
    """An exception nobody needs any more."""
    rules = catalogues.finding_rules()
    title = tr(rules[exception.rule].title) if exception.rule in rules else exception.rule
    heading = tr("Unntak: {title}. Kravet er oppfylt nå.").format(title=title)
    return f"· {heading}\n{_reason_words(exception)}"
