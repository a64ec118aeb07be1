"""Innsikt: the vault's own numbers as figures, counted when they are asked for, and saved as files. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues, wording
from ioplab.analysis.aggregate import Counted
from ioplab.analysis.attainment import ATTAINED, shares
from ioplab.domain.access import Right
from ioplab.domain.goal_state import StateKind, goal_state
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.domain.scale import MasteryScale
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import PlanStatus, Round
from ioplab.files import write_whole
from ioplab.i18n import mark, tr
from ioplab.labels import label, long_date
from ioplab.operations.exchanging import record_export
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session
from ioplab.ui.viewmodels import insight_figures as figures
from ioplab.ui.viewmodels.insight_figures import OwnMastery
from ioplab.ui.viewmodels.plots import BarLine, Bars, Figure


class Topic(Enum):
    """What one may look at."""

    DISTRIBUTION = "distribution"
    CONDITIONS = "conditions"
    FLOW = "flow"
    YEARS = "years"
    PUPILS = "pupils"
    TRUST = "trust"


TOPICS = mark(
    {
        Topic.DISTRIBUTION: "Fordeling",
        Topic.CONDITIONS: "Organisering og tilpasning",
        Topic.FLOW: "Halvår til år",
        Topic.YEARS: "Over år",
        Topic.PUPILS: "Per elev",
        Topic.TRUST: "Tillit",
    }
)

CUTS = mark({"subject": "fag", "grade_band": "trinn", "organisation": "organisering", "adaptation": "tilpasning"})
"""What the distribution may be divided by."""

CONDITIONS = mark({"organisation": "organisering", "adaptation": "tilpasning", "differences": "forskjeller"})
"""What may stand beside mastery."""

_COUNTED = (PlanStatus.ACTIVE, PlanStatus.CLOSED)


class InsightView(QObject):
    """What the page shows: one figure at a time, of one round of the school year that is shown everywhere."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session; nothing is counted before it is asked for."""
        super().__init__(parent)
        self.session = session
        self.topic = Topic.DISTRIBUTION
        self.cut = "subject"
        self.by = "organisation"
        self.subject: str | None = None
        self._kind: Round | None = None
        self._counts: dict[tuple[SchoolYear, Round], Counted | None] = {}
        session.changed.connect(self._on_changed)

    def _on_changed(self, _: Changed) -> None:
        """Whatever has changed, it is counted anew when it is next looked at."""
        self._counts.clear()

    def refresh(self) -> None:
        """Tell that something may have to be shown anew."""
        self.refreshed.emit()

    # What is chosen

    @property
    def kind(self) -> Round:
        """The round chosen; until one is, the latest with goals evaluated."""
        if self._kind is not None:
            return self._kind
        annual = figures.whole_of(self._count(self.year, Round.ANNUAL))
        return Round.ANNUAL if annual is not None and annual.pupils else Round.MIDYEAR

    @property
    def year(self) -> SchoolYear:
        """The school year that all pages show."""
        return self.session.workspace.year

    def choose_round(self, kind: Round) -> None:
        """Show another round."""
        self._kind = kind
        self.refreshed.emit()

    def choose_topic(self, topic: Topic) -> None:
        """Look at something else."""
        self.topic = topic
        self.refreshed.emit()

    def choose_cut(self, cut: str) -> None:
        """Divide the distribution by something else."""
        self.cut = cut
        self.refreshed.emit()

    def choose_condition(self, by: str) -> None:
        """Put something else beside mastery."""
        self.by = by
        self.refreshed.emit()

    def choose_subject(self, subject: str | None) -> None:
        """Look at one subject, or at all."""
        self.subject = subject
        self.refreshed.emit()

    def subjects(self) -> list[tuple[str, str]]:
        """The subjects that have goals, with their names."""
        counted = self.counted
        rows = counted.attainment if counted else ()
        return [(row.cut["subject"], wording.cut_name(row.cut)) for row in rows if set(row.cut) == {"subject"}]

    # What is counted

    @property
    def why_not(self) -> str:
        """Why the person is not shown numbers of everybody; nothing where they are."""
        if self.session.workspace.may(Right.EXPORT):
            return ""
        return tr(
            "Tallene teller alle elevene i arkivet, og vises for den som kan ta ut tall om alle."
            " Under «Per elev» står elevene du følger."
        )

    @property
    def counted(self) -> Counted | None:
        """The numbers of the round shown; None where the person may not see them, or they cannot be counted."""
        return self._count(self.year, self.kind)

    def _count(self, year: SchoolYear, kind: Round) -> Counted | None:
        workspace = self.session.workspace
        if not workspace.may(Right.EXPORT):
            return None
        if (year, kind) not in self._counts:
            self._counts[year, kind] = self.session.attempt(lambda: workspace.vault.count(year, kind))
        return self._counts[year, kind]

    @property
    def scale(self) -> MasteryScale:
        """The scale of the round shown."""
        return _scale_of(self.counted)

    # What is shown

    @property
    def facts(self) -> str:
        """Which round, counted when."""
        day = long_date(self.session.workspace.today)
        return tr("{round} {year} · telt {day}").format(round=label(self.kind), year=self.year.label, day=day)

    def whole_words(self) -> str:
        """The denominators and the share reached, with its interval."""
        whole = figures.whole_of(self.counted)
        if whole is None:
            return self.why_not or tr("Ingen planer er tatt i bruk dette skoleåret, så det er ingenting å telle ennå.")
        reached = figures.interval_words(shares(whole)[ATTAINED].goal_weighted, whole.pupils)
        return tr("{counts} · nådd {share}").format(counts=figures.denominators(whole), share=reached)

    def whole_figure(self) -> Figure:
        """The pupil-weighted distribution as one bar."""
        whole, counted = figures.whole_of(self.counted), self.counted
        title = tr("Fordeling på mestringskategorier")
        if whole is None or counted is None or not whole.pupils:
            return Figure(key="alle", title=title, facts=self.whole_words(), plot=None)
        told = figures.distribution(counted, self.scale, "subject", self.facts)
        first = told.plot.lines[0] if isinstance(told.plot, Bars) else BarLine(name="", beside="", shares=())
        bar = Bars(lines=(BarLine(name="", beside="", shares=first.shares),), scale=self.scale)
        return Figure(key="alle", title=title, facts=self.whole_words(), plot=bar)

    def figure(self) -> Figure:
        """What is looked at."""
        counted = self.counted
        if self.topic is Topic.PUPILS:
            return figures.pupils(self.own(), self._own_scale(), self.year.label)
        if counted is None:
            return Figure(key="ingen", title=tr(TOPICS[self.topic]), facts=self._about(), plot=None, notes=(self.whole_words(),))
        make: dict[Topic, Callable[[], Figure]] = {
            Topic.DISTRIBUTION: lambda: figures.distribution(counted, self.scale, self.cut, self._about()),
            Topic.CONDITIONS: lambda: self._conditions(counted),
            Topic.FLOW: self._flow,
            Topic.YEARS: self._years,
            Topic.TRUST: lambda: figures.trust(counted, self._about()),
        }
        return make[self.topic]()

    def _conditions(self, counted: Counted) -> Figure:
        if self.by == "differences":
            return figures.differences(counted, self._known_subject(), self._about())
        return figures.conditions(counted, self.by, self._known_subject(), self._about())

    def _flow(self) -> Figure:
        annual = self._count(self.year, Round.ANNUAL)
        return figures.flow(annual, _scale_of(annual), self.year.label)

    def _about(self) -> str:
        return tr("{round} {year}").format(round=label(self.kind).capitalize(), year=self.year.label)

    def _known_subject(self) -> str | None:
        return self.subject if self.subject in dict(self.subjects()) else None

    def _years(self) -> Figure:
        found = {year: self._count(year, self.kind) for year in self.session.workspace.vault.school_years()}
        counts = {year: counted for year, counted in found.items() if counted is not None}
        scales = {year: _scale_of(counted) for year, counted in counts.items()}
        return figures.years(counts, scales, self.kind)

    # Pupil by pupil

    def own(self) -> list[OwnMastery]:
        """How it went with each pupil whom the person sees, in both rounds, in the order of names."""
        scale = self._own_scale()
        plans = ((pupil, pupil.plan_for(self.year)) for pupil in self.session.workspace.pupils())
        return [
            _own(pupil, plan, kind, scale)
            for pupil, plan in plans
            if plan is not None and plan.status in _COUNTED
            for kind in (Round.MIDYEAR, Round.ANNUAL)
            if _finalised(plan, kind, scale)
        ]

    def _own_scale(self) -> MasteryScale:
        """The scale most recently used in the plans that are seen."""
        plans = (pupil.plan_for(self.year) for pupil in self.session.workspace.pupils())
        used = {one.scale for plan in plans if plan for one in plan.evaluations if one.is_finalised}
        known = catalogues.scales()
        return next((known[name] for name in sorted(used, reverse=True) if name in known), catalogues.default_scale())

    # Out of the program

    @property
    def source(self) -> str:
        """Whose numbers a picture shows, and when they were counted."""
        school = self.session.workspace.school()
        day = tr("telt {day}").format(day=long_date(self.session.workspace.today))
        return " · ".join(filter(None, (school.name if school else "", day, "ioplab")))

    def save(self, figure: Figure, path: Path) -> bool:
        """Write a figure as PNG, SVG or PDF by the file's ending, and leave a row in the audit that it has left the vault."""

        def write() -> bool:
            from ioplab.ui.plot_file import render  # nobody waits for it before they save

            vault = self.session.workspace.vault
            vault.require(Right.EXPORT, figure.pupils)
            content = render(figure, self.source, path.suffix)
            record_export(vault, "save_figure", None, detail=f"{figure.key} {path.suffix[1:].lower()} file", about=figure.pupils)
            write_whole(path, content, private=bool(figure.pupils))
            return True

        is_saved = bool(self.session.attempt(write))
        if is_saved:
            self.session.done.emit(tr("Diagrammet er lagret: {path}").format(path=path))
        return is_saved


def _scale_of(counted: Counted | None) -> MasteryScale:
    known = catalogues.scales()
    used = (known[name] for name in (counted.scale_ids if counted else ()) if name in known)
    return next(used, catalogues.default_scale())


def _finalised(plan: Plan, kind: Round, scale: MasteryScale) -> bool:
    return any(one.kind is kind and one.is_finalised and one.scale == scale.id for one in plan.evaluations)


def _own(pupil: Pupil, plan: Plan, kind: Round, scale: MasteryScale) -> OwnMastery:
    states = [goal_state(plan, goal, kind) for subject in plan.subjects for goal in subject.goals]
    parts = {part: sum(state.kind is part for state in states) for part in StateKind}
    return OwnMastery(
        pupil=pupil.id,
        name=pupil.full_name,
        kind=kind,
        levels=tuple(sum(state.level == level for state in states) for level in scale.numbers),
        not_worked_on=parts[StateKind.NOT_WORKED_ON],
        not_evaluated=parts[StateKind.NOT_EVALUATED],
        ended=parts[StateKind.ENDED],
    )
