"""Ledelse: aggregate files read, added up, and told as one page of numbers with their denominators."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts, cut_key, shares
from ioplab.analysis.intervals import Interval
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.exchange import aggregate_file
from ioplab.exchange.aggregate_gathering import Refused, Used, gather
from ioplab.files import write_whole
from ioplab.i18n import tr
from ioplab.labels import label, long_date, percent
from ioplab.operations.exchanging import issuer_keys, remember_issuers
from ioplab.storage.vault import local_now
from ioplab.ui.paths import files_in
from ioplab.ui.session import Session
from ioplab.ui.widgets.distribution import BarRow

CUTS = ("subject", "grade_band", "organisation", "adaptation")


@dataclass(frozen=True, slots=True, kw_only=True)
class CutLine:
    """One line of the table that says the same as the bars."""

    name: str
    counts: CutCounts
    shares: tuple[float | None, ...]
    attained: Interval


class LeadershipView(QObject):
    """What the principal's page shows."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without files."""
        super().__init__(parent)
        self.session = session
        self._used: tuple[Used, ...] = ()
        self._files: list[Path] = []
        self.refused: list[str] = []
        self.numbers: Aggregate | None = None
        self.cut = "subject"

    def read(self, paths: Iterable[Path]) -> None:
        """Read files, and all files of a folder; those that are refused are told with the reason, the rest is added."""
        together = dict.fromkeys([*self._files, *_files(paths)])
        known = issuer_keys(self.session.workspace.vault)
        found = self.session.attempt(lambda: gather(list(together), at=local_now().replace(microsecond=0), known_keys=known))
        if found is None:
            return
        self._used = found.used
        self._files = [one.path for one in found.used] + [old.file.path for old in found.superseded]
        self.refused = [_refusal(one) for one in found.refused]
        self.numbers = found.numbers
        self._remember({one.issuer.id: one.public_key for one in found.used if not one.combined}, known)
        self.refreshed.emit()

    def _remember(self, keys: dict[str, str], known: dict[str, str]) -> None:
        """Next time an issuer with another key is told. A vault that cannot be written remembers nobody."""
        if not keys.keys() <= known.keys() and not self.session.workspace.vault.is_read_only:
            self.session.run(remember_issuers, keys)

    def clear(self) -> None:
        """Begin anew."""
        self._used, self._files, self.refused, self.numbers = (), [], [], None
        self.refreshed.emit()

    def show_cut(self, cut: str) -> None:
        """Divide by something else."""
        self.cut = cut
        self.refreshed.emit()

    @property
    def scale(self) -> MasteryScale:
        """The scale of the numbers, or the installed one where it is not known here."""
        known = catalogues.scales()
        return known.get(self.numbers.scale, catalogues.default_scale()) if self.numbers else catalogues.default_scale()

    @property
    def facts(self) -> str:
        """Whose numbers, which round, counted when."""
        if self.numbers is None:
            return tr("ingen filer lest inn")
        about = self.numbers
        parts = (
            about.issuer.school or about.issuer.name,
            f"{label(Round(about.round))} {about.school_year}",
            tr("telt {day}").format(day=long_date(about.counted_on)),
        )
        return " · ".join(parts)

    @property
    def whole(self) -> CutCounts | None:
        """The total."""
        rows = self.numbers.attainment if self.numbers else ()
        return next((row for row in rows if cut_key(row.cut) == ()), None)

    def whole_words(self) -> str:
        """The denominators and the headline, as sentences."""
        row = self.whole
        if row is None:
            return tr("Her kommer måloppnåelsen når du leser inn filer fra teamene.")
        attained = shares(row)[ATTAINED].goal_weighted
        words = tr(
            "{pupils} elever · {set} mål · {evaluated} vurdert · {not_worked} ikke arbeidet med · {not_evaluated} ikke vurdert"
            " · {ended} avsluttet"
        ).format(
            pupils=row.pupils,
            set=row.goals_set,
            evaluated=row.goals_evaluated,
            not_worked=row.not_worked_on,
            not_evaluated=row.not_evaluated,
            ended=row.ended,
        )
        return f"{words}\n{tr('Nådd')}: {interval_words(attained)}"

    def whole_bar(self) -> list[BarRow]:
        """The total as one bar."""
        return [self._bar(self.whole)] if self.whole else []

    def lines(self) -> list[CutLine]:
        """The cut chosen, line by line, in the order of the numbers, never from best to worst."""
        rows = self.numbers.attainment if self.numbers else ()
        return [self._line(row) for row in rows if set(row.cut) == {self.cut}]

    def _line(self, row: CutCounts) -> CutLine:
        found = shares(row)
        levels = self.numbers.scale_levels if self.numbers else ()
        weighted = (found[str(level)].pupil_weighted for level in levels)
        return CutLine(
            name=wording.cut_name(row.cut),
            counts=row,
            shares=tuple(one.share if one else None for one in weighted),
            attained=found[ATTAINED].goal_weighted,
        )

    def bars(self) -> list[BarRow]:
        """The cut chosen as bars."""
        return [self._bar(line.counts) for line in self.lines()]

    def _bar(self, row: CutCounts) -> BarRow:
        line = self._line(row)
        return BarRow(
            name=wording.cut_name(row.cut) if row.cut else "",
            beside=_pupils(row.pupils) if row.cut else "",
            shares=[share or 0.0 for share in line.shares],
            words=[tr(entry.short) for entry in self.scale.levels],
        )

    def indicators(self) -> list[tuple[str, str, str]]:
        """The process indicators: name, count, share."""
        return [_indicator(one) for one in (self.numbers.indicators if self.numbers else ())]

    def trust_words(self) -> str:
        """Whether the numbers can be trusted."""
        if self.numbers is None or self.whole is None:
            return ""
        agreement, ambition, evaluated = self.numbers.agreement, self.numbers.ambition, self.whole.goals_evaluated
        lines = [
            tr("Vurdert av to: {share}").format(share=_part(agreement.double_rated, evaluated)),
            tr("Helt enige: {exact}, innen ett nivå: {near}").format(
                exact=_part(agreement.exact, agreement.double_rated), near=_part(agreement.within_one, agreement.double_rated)
            ),
            tr("Har kriterium: {share}").format(share=_part(ambition.with_criterion, self.whole.goals_set)),
            tr("Videreført: {share} · alle mål på topp: {top} elever").format(
                share=_part(ambition.carried_over, self.whole.goals_set), top=ambition.at_top
            ),
            tr("Vurdert av én: {single} mål · etter hukommelsen: {memory} mål").format(
                single=ambition.single_rated, memory=ambition.from_memory
            ),
        ]
        return "\n".join(lines)

    def delivered(self) -> list[str]:
        """Who has delivered, with revision and the key's fingerprint; then what was refused, and why."""
        rows = [
            f"✓ {one.issuer.name}, {one.issuer.school or ''}\n"
            + tr("revisjon {revision}, {plans} planer, nøkkel {key}").format(
                revision=one.revision,
                plans=one.plans,
                key=aggregate_file.fingerprint(one.public_key),
            )
            for one in self._used
        ]
        return rows + [f"! {reason}" for reason in self.refused]

    def save_workbook(self, path: Path) -> None:
        """Write the numbers as an Excel workbook."""
        numbers = self.numbers
        if numbers is None:
            self.session.trouble.emit(tr("Les inn filer først."))
            return

        def write() -> bool:
            from ioplab.reports.workbook import aggregate_workbook

            write_whole(path, aggregate_workbook(numbers, catalogues.scales().get(numbers.scale)))
            return True

        if self.session.attempt(write):
            self.session.done.emit(tr("Arbeidsboken er lagret: {path}").format(path=path))


def interval_words(interval: Interval) -> str:
    """A share with its interval: ``24 % (19–30)``; without interval where there are too few pupils for one."""
    if interval.share is None:
        return tr("ikke beregnet")
    if interval.low is None or interval.high is None:
        return percent(interval.share)
    return f"{percent(interval.share)} ({round(interval.low * 100)}–{round(interval.high * 100)})"


def _pupils(count: int) -> str:
    return tr("1 elev") if count == 1 else tr("{count} elever").format(count=count)


def _part(count: int, of: int) -> str:
    return percent(count / of) if of else tr("ikke beregnet")


def _indicator(one: Indicator) -> tuple[str, str, str]:
    name = wording.indicator_name(one.id)
    if one.numerator is None or not one.denominator:
        return name, tr("ikke beregnet"), "–"
    count = tr("{count} av {of}").format(count=one.numerator, of=one.denominator)
    if one.declined:
        count += "\n" + tr("{declined} takket nei").format(declined=one.declined)
    return name, count, percent(one.numerator / one.denominator)


def _refusal(refused: Refused) -> str:
    name, why = refused.path.name, str(refused.error)
    return why if name in why else f"{name}: {why}"


def _files(paths: Iterable[Path]) -> list[Path]:
    return [one for path in paths for one in files_in(path, aggregate_file.SUFFIX)]
