"""The aggregate as an Excel workbook: numbers a principal can sort and chart, with the definitions beside them."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from typing import Any

import xlsxwriter

from ioplab.analysis.aggregate import Aggregate
from ioplab.analysis.attainment import ATTAINED, CutCounts, shares
from ioplab.analysis.suppression import AGREEMENT, AMBITION, HIDDEN, PublicView, Told
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.i18n import mark, tr
from ioplab.labels import label, long_date
from ioplab.wording import cut_name, indicator_name, role_name

LEVEL_COLOURS = ("#E4E9E8", "#A9CFCD", "#4E9C9C", "#0B5F66")
"""One hue, ordered by lightness, so that the order survives grey print."""

_HEADER = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
_NOT_COMPUTED = mark("ikke beregnet")


def aggregate_workbook(aggregate: Aggregate, scale: MasteryScale | None) -> bytes:
    """The workbook as bytes, the same from the same aggregate.

    Args:
        aggregate: the numbers.
        scale: names the levels; without it they are called by their numbers.
    """
    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"title": tr("Måloppnåelse"), "created": aggregate.created_at.replace(tzinfo=None)})
        writer = _Writer(book, aggregate, scale)
        writer.summary()
        writer.attainment()
        writer.indicators()
        writer.trust()
        writer.definitions()
    return content.getvalue()


def public_workbook(view: PublicView, scale: MasteryScale | None) -> bytes:
    """The workbook for readers without access to the pupils: `*` for hidden numbers, and why they are hidden.

    It has no chart: the bars would have holes where numbers are hidden.

    Args:
        view: what may be told.
        scale: names the levels; without it they are called by their numbers.
    """
    content = io.BytesIO()
    about = view.aggregate
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": tr("Måloppnåelse"), "created": about.created_at.replace(tzinfo=None)})
        writer = _PublicWriter(book, view, scale)
        writer.summary()
        writer.attainment()
        writer.indicators()
        writer.trust()
        writer.definitions()
    return content.getvalue()


class _Writer:
    """One workbook being written, sheet by sheet."""

    def __init__(self, book: Any, aggregate: Aggregate, scale: MasteryScale | None) -> None:
        self._book = book
        self._aggregate = aggregate
        self._scale = scale
        self._header = book.add_format(_HEADER)
        self._title = book.add_format({"bold": True, "font_size": 16})
        self._percent = book.add_format({"num_format": "0 %"})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})

    def summary(self) -> None:
        """Whose numbers these are, and the distribution per subject as a chart."""
        sheet = self._book.add_worksheet(tr("Oversikt"))
        about = self._aggregate
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 8, 16)
        sheet.write(0, 0, tr("Måloppnåelse"), self._title)
        facts = (
            (tr("Skole"), about.issuer.school or about.issuer.name),
            (tr("Kommune"), about.issuer.municipality or ""),
            (tr("Skoleår"), about.school_year),
            (tr("Evaluering"), label(Round(about.round))),
            (tr("Talt"), long_date(about.counted_on)),
            (tr("Planer"), len(about.plan_ids)),
        )
        for row, (name, value) in enumerate(facts, start=1):
            sheet.write(row, 0, name)
            sheet.write(row, 1, value)
        first = len(facts) + 3
        rows = [row for row in about.attainment if set(row.cut) <= {"subject"} and row.goals_evaluated]
        self._table(sheet, first - 1, [tr("Fag"), tr("Elever"), *self._level_names()], self._distribution(rows))
        if rows:
            self._chart(sheet, first, len(rows))

    def _distribution(self, rows: Iterable[CutCounts]) -> Iterable[Sequence[Any]]:
        for row in rows:
            weighted = [shares(row)[str(level)].pupil_weighted for level in self._aggregate.scale_levels]
            yield [cut_name(row.cut), row.pupils, *(_Share(interval.share if interval else None) for interval in weighted)]

    def _chart(self, sheet: Any, first: int, count: int) -> None:
        chart = self._book.add_chart({"type": "bar", "subtype": "percent_stacked"})
        for place, _ in enumerate(self._aggregate.scale_levels):
            column = 2 + place
            colour = LEVEL_COLOURS[min(place, len(LEVEL_COLOURS) - 1)]
            chart.add_series(
                {
                    "name": [sheet.name, first - 1, column],
                    "categories": [sheet.name, first, 0, first + count - 1, 0],
                    "values": [sheet.name, first, column, first + count - 1, column],
                    "fill": {"color": colour},
                    "border": {"color": "#55616E", "width": 0.5},
                }
            )
        chart.set_title({"name": tr("Fordeling på mestringskategorier, elevvektet")})
        chart.set_y_axis({"reverse": True})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 860, "height": 140 + 36 * count})
        sheet.insert_chart(
            first + count + 1, 0, chart, {"description": tr("Stablet stolpediagram over tabellen ovenfor, fag for fag")}
        )

    def attainment(self) -> None:
        """Every cut with its denominators, goals per level, shares and intervals."""
        sheet = self._book.add_worksheet(tr("Måloppnåelse"))
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, 0, 44)
        counts = [tr("Elever"), tr("Mål satt"), tr("Vurdert"), tr("Ikke arbeidet med"), tr("Ikke vurdert"), tr("Avsluttet")]
        names = self._level_names()
        heads = [tr("Utvalg"), *counts, *(f"{name} ({tr('mål')})" for name in names)]
        heads += [f"{name} ({tr('andel av målene')})" for name in names]
        heads += [tr("Nådd"), tr("Nådd, lavest"), tr("Nådd, høyest")]
        self._table(sheet, 0, heads, map(self._cut_row, self._aggregate.attainment))

    def _cut_row(self, row: CutCounts) -> Sequence[Any]:
        levels = [str(level) for level in self._aggregate.scale_levels]
        found = shares(row)
        counts = (row.pupils, row.goals_set, row.goals_evaluated, row.not_worked_on, row.not_evaluated, row.ended)
        return [
            cut_name(row.cut),
            *counts,
            *(row.levels[level] for level in levels),
            *(_Share(found[level].goal_weighted.share) for level in levels),
            *map(_Share, found[ATTAINED].goal_weighted),
        ]

    def indicators(self) -> None:
        """The process indicators with their numerators and denominators, and the hours."""
        sheet = self._book.add_worksheet(tr("Indikatorer"))
        sheet.set_column(0, 0, 48)
        sheet.set_column(1, 6, 14)
        heads = [tr("Indikator"), tr("Teller"), tr("Nevner"), tr("Andel"), tr("Telt"), tr("Invitert"), tr("Takket nei")]
        rows = [
            [
                indicator_name(one.id),
                tr(_NOT_COMPUTED) if one.numerator is None else one.numerator,
                one.denominator,
                _Share(one.numerator / one.denominator if one.numerator is not None and one.denominator else None),
                long_date(one.counted_on),
                one.invited,
                one.declined,
            ]
            for one in self._aggregate.indicators
        ]
        self._table(sheet, 0, heads, rows)
        hours = [[role_name(one.role), one.hours_granted, one.hours_given] for one in self._aggregate.resources]
        self._table(sheet, len(rows) + 3, [tr("Timer per rolle"), tr("Vedtatt"), tr("Gitt")], hours)

    def trust(self) -> None:
        """What tells whether the numbers can be trusted: agreement, ambition, and the way from mid-year to year."""
        sheet = self._book.add_worksheet(tr("Kan vi stole på tallene"))
        sheet.set_column(0, 0, 48)
        sheet.set_column(1, 6, 16)
        agreement, ambition = self._aggregate.agreement, self._aggregate.ambition
        rows = [
            [tr("Mål vurdert av to eller flere"), agreement.double_rated],
            [tr("Helt enige"), agreement.exact],
            [tr("Innen ett nivå"), agreement.within_one],
            [tr("Mål med kriterium"), ambition.with_criterion],
            [tr("Videreført fra før"), ambition.carried_over],
            [tr("Elever med alle mål på høyeste nivå"), ambition.at_top],
            [tr("Vurdert av én person"), ambition.single_rated],
            [tr("Vurdert etter hukommelsen"), ambition.from_memory],
        ]
        self._table(sheet, 0, [tr("Hva"), tr("Antall")], rows)
        moved = [[self._name_of(one.from_), self._name_of(one.to), one.goals] for one in self._aggregate.transitions]
        if moved:
            self._table(sheet, len(rows) + 3, [tr("Halvår"), tr("År"), tr("Mål")], moved)

    def definitions(self) -> None:
        """What the words mean."""
        sheet = self._book.add_worksheet(tr("Definisjoner"))
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        levels = [(tr(level.name), tr(level.descriptor)) for level in self._scale.levels] if self._scale else []
        rows = [*levels, *((tr(word), tr(meaning)) for word, meaning in _DEFINITIONS)]
        sheet.write_row(0, 0, [tr("Ord"), tr("Betydning")], self._header)
        for place, (word, meaning) in enumerate(rows, start=1):
            sheet.write(place, 0, word, self._wrap)
            sheet.write(place, 1, meaning, self._wrap)

    def _level_names(self) -> list[str]:
        return [self._name_of(level) for level in self._aggregate.scale_levels]

    def _name_of(self, level: int | None) -> str:
        if level is None:
            return tr("ikke vurdert")
        if self._scale is None:
            return str(level)
        return next((tr(one.name) for one in self._scale.levels if one.level == level), str(level))

    def _table(self, sheet: Any, top: int, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        sheet.write_row(top, 0, heads, self._header)
        for place, row in enumerate(rows, start=top + 1):
            for column, value in enumerate(row):
                is_share = isinstance(value, _Share)
                plain = value.value if isinstance(value, _Share) else value
                if plain is not None:
                    sheet.write(place, column, plain, self._percent if is_share else None)


class _PublicWriter(_Writer):
    """The workbook with small numbers hidden."""

    def __init__(self, book: Any, view: PublicView, scale: MasteryScale | None) -> None:
        super().__init__(book, view.aggregate, scale)
        self._view = view
        self._levels = [str(level) for level in view.aggregate.scale_levels]

    def summary(self) -> None:
        """Where and when, what the stars mean, and the distribution per subject."""
        sheet = self._book.add_worksheet(tr("Oversikt"))
        about = self._aggregate
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 8, 16)
        sheet.write(0, 0, tr("Måloppnåelse"), self._title)
        facts = (
            (tr("Skole"), about.issuer.school or ""),
            (tr("Kommune"), about.issuer.municipality or ""),
            (tr("Skoleår"), about.school_year),
            (tr("Evaluering"), label(Round(about.round))),
            (tr("Talt"), long_date(about.counted_on)),
        )
        for row, (name, value) in enumerate(facts, start=1):
            sheet.write(row, 0, name)
            sheet.write(row, 1, value)
        sheet.write(len(facts) + 2, 0, tr(_WHY_HIDDEN))
        rows = []
        for row_ in about.attainment:
            if set(row_.cut) <= {"subject"}:
                told = self._view.shares(row_)
                weighted = [told[level].pupil_weighted for level in self._levels]
                shown = [_shown(one[0]) if one else None for one in weighted]
                rows.append([cut_name(row_.cut), self._view.cut(row_, "pupils"), *shown])
        self._table(sheet, len(facts) + 4, [tr("Fag"), tr("Elever"), *self._level_names()], rows)

    def _cut_row(self, row: CutCounts) -> Sequence[Any]:
        told = self._view.shares(row)
        counts = ["pupils", "goals_set", "goals_evaluated"]
        why_open = ["not_worked_on", "not_evaluated", "ended"]
        return [
            cut_name(row.cut),
            *(self._view.cut(row, name) for name in counts),
            *(None if row.cut else self._view.cut(row, name) for name in why_open),
            *(self._view.cut(row, level) for level in self._levels),
            *(_shown(told[level].goal_weighted[0]) for level in self._levels),
            *map(_shown, told[ATTAINED].goal_weighted),
        ]

    def indicators(self) -> None:
        """The process indicators, and the hours of all roles together where more than one pupil's are behind them."""
        sheet = self._book.add_worksheet(tr("Indikatorer"))
        sheet.set_column(0, 0, 48)
        sheet.set_column(1, 6, 14)
        heads = [tr("Indikator"), tr("Teller"), tr("Nevner"), tr("Andel"), tr("Telt"), tr("Invitert"), tr("Takket nei")]
        rows = []
        for one in self._aggregate.indicators:
            counted, of = (self._view.indicator(one, name) for name in ("numerator", "denominator"))
            share: Any = HIDDEN if HIDDEN in (counted, of) else None
            if isinstance(counted, int) and isinstance(of, int) and of:
                share = _Share(counted / of)
            beside = [
                self._view.indicator(one, name) if getattr(one, name) is not None else None for name in ("invited", "declined")
            ]
            told = tr(_NOT_COMPUTED) if counted is None else counted
            rows.append([indicator_name(one.id), told, of, share, long_date(one.counted_on), *beside])
        self._table(sheet, 0, heads, rows)
        hours = self._view.hours()
        if hours:
            heads = [tr("Timer"), tr("Vedtatt"), tr("Gitt")]
            self._table(sheet, len(rows) + 3, heads, [[tr("Alle roller samlet"), *hours]])

    def trust(self) -> None:
        """Agreement, ambition and transitions, as far as they may be told."""
        sheet = self._book.add_worksheet(tr("Kan vi stole på tallene"))
        sheet.set_column(0, 0, 48)
        sheet.set_column(1, 6, 16)
        names = (tr("Mål vurdert av to eller flere"), tr("Helt enige"), tr("Innen ett nivå"))
        rows = [[name, self._view.agreement(key)] for name, key in zip(names, AGREEMENT, strict=True)]
        names_of_goals = (
            tr("Mål med kriterium"),
            tr("Videreført fra før"),
            tr("Vurdert av én person"),
            tr("Vurdert etter hukommelsen"),
        )
        rows += [[name, self._view.ambition(key)] for name, key in zip(names_of_goals, AMBITION, strict=True)]
        self._table(sheet, 0, [tr("Hva"), tr("Antall")], rows)
        moved = [[self._name_of(old), self._name_of(new), goals] for old, new, goals in self._view.transitions()]
        if moved:
            self._table(sheet, len(rows) + 3, [tr("Halvår"), tr("År"), tr("Mål")], moved)

    def definitions(self) -> None:
        """What the words mean, the star first."""
        super().definitions()
        sheet = self._book.get_worksheet_by_name(tr("Definisjoner"))
        sheet.write(sheet.dim_rowmax + 1, 0, HIDDEN, self._wrap)
        sheet.write(sheet.dim_rowmax, 1, tr(_WHY_HIDDEN), self._wrap)


def _shown(value: Told) -> Any:
    """A share to be shown as per cent, or the star."""
    return value if isinstance(value, str) else _Share(value)


_WHY_HIDDEN = mark("* færre enn fem elever, eller kunne vært regnet ut fra andre tall")


class _Share:
    """A share of 1, to be shown as per cent; None where it cannot be said."""

    def __init__(self, value: float | None) -> None:
        self.value = value


_DEFINITIONS = mark(
    (
        (
            "Elevvektet",
            "Gjennomsnittet over elevene av hver elevs egen fordeling. En elev teller like mye uansett hvor mange mål.",
        ),
        ("Andel av målene", "Mål på nivået delt på vurderte mål."),
        ("Nådd", "Andel vurderte mål på nivået der skalaen sier at målet er nådd, eller over."),
        ("Lavest, høyest", "95 % intervall der elevene er klynger. Vises ikke for færre enn fem elever."),
        ("Ikke arbeidet med", "Målet har ikke vært arbeidet med. Står utenfor nevneren, og telles for seg."),
        ("Ikke vurdert", "Ingen omforent vurdering, og ikke akkurat én levert vurdering."),
        ("Ikke beregnet", "Opplysningene som trengs, mangler. Det betyr ikke null."),
    )
)
