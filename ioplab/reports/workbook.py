"""The aggregate as an Excel workbook: numbers a principal can sort and chart, with the definitions beside them.

No text ever becomes a formula or a link, and no chart shows a number that its table hides.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import xlsxwriter

from ioplab.analysis.aggregate import Aggregate, Indicator
from ioplab.analysis.attainment import ATTAINED, CutCounts
from ioplab.analysis.suppression import HIDDEN, PublicView, Told
from ioplab.domain.leadership import EnteredIndicator
from ioplab.domain.scale import MasteryScale
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.labels import label, shortened
from ioplab.reports.entered_words import entered_name, entered_source, entered_value
from ioplab.reports.figure_definitions import COUNTED_BY, INDICATORS, WORDS
from ioplab.reports.style import LEVELS as LEVEL_COLOURS
from ioplab.reports.style import level_colour
from ioplab.reports.told_figures import COUNTS, WHY_OPEN, Figures, level_name, why_hidden
from ioplab.wording import cut_name, indicator_name

_HEADER = {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_EDGE = "#55616E"
_THIS_YEAR, _LAST_YEAR = LEVEL_COLOURS[3], LEVEL_COLOURS[1]
_HEAD_HEIGHT = 32
"""Points: two lines."""
_A4 = 9
"""Excel's number for the paper."""
_LONGEST_NAME = 31
"""Letters of a sheet's name, which Excel has no more room for."""

_WIDE, _MIDDLE, _LEVEL, _NARROW = 48, 28, 24, 14
"""Widths of columns, in letters."""


def aggregate_workbook(
    aggregate: Aggregate,
    scale: MasteryScale | None,
    *,
    last_year: Aggregate | None = None,
    entered: Sequence[EnteredIndicator] = (),
    schools: Sequence[Aggregate] = (),
) -> bytes:
    """The workbook as bytes, the same from the same aggregate.

    Args:
        aggregate: the numbers.
        scale: names the levels; without it they are called by their numbers.
        last_year: the same round a year earlier, whose indicators are to stand beside.
        entered: indicators entered by hand; those that lack value, source or date are left out.
        schools: one aggregate for each school of a network, in the order they are to stand.
    """
    before = Figures(last_year) if last_year is not None else None
    return _book(Figures(aggregate), scale, before, entered, schools)


def public_workbook(
    view: PublicView,
    scale: MasteryScale | None,
    *,
    last_year: PublicView | None = None,
    entered: Sequence[EnteredIndicator] = (),
) -> bytes:
    """The workbook for readers without access to the pupils: `*` for hidden numbers, and why they are hidden.

    Its charts show the rows that are told whole, which stand first in their tables; the others are not drawn.

    Args:
        view: what may be told.
        scale: names the levels; without it they are called by their numbers.
        last_year: what may be told of the same round a year earlier.
        entered: indicators entered by hand.
    """
    before = Figures(last_year.aggregate, last_year) if last_year is not None else None
    return _book(Figures(view.aggregate, view), scale, before, entered, ())


def _book(
    figures: Figures,
    scale: MasteryScale | None,
    before: Figures | None,
    entered: Sequence[EnteredIndicator],
    schools: Sequence[Aggregate],
) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, _OPTIONS) as book:
        made = figures.aggregate.created_at.replace(tzinfo=None)
        book.set_properties({"title": tr("Måloppnåelse"), "created": made})
        writer = _Writer(book, figures, scale)
        writer.summary()
        writer.attainment()
        writer.intervals()
        writer.indicators(before)
        writer.trust()
        writer.entered([one for one in entered if one.is_entered])
        writer.schools(schools)
        writer.definitions()
    return content.getvalue()


class _Share:
    """A share of 1, to be shown as per cent."""

    def __init__(self, value: float) -> None:
        self.value = value


class _Writer:
    """One workbook being written, sheet by sheet."""

    def __init__(self, book: Any, figures: Figures, scale: MasteryScale | None) -> None:
        self._book = book
        self._figures = figures
        self._scale = scale
        self._header = book.add_format(_HEADER)
        self._number_header = book.add_format({**_HEADER, "align": "right"})
        self._title = book.add_format({"bold": True, "font_size": 16})
        self._percent = book.add_format({"num_format": "0 %", "align": "right"})
        self._whole = book.add_format({"num_format": "0", "align": "right"})
        self._hours = book.add_format({"num_format": "0.0", "align": "right"})
        self._day = book.add_format({"num_format": "d.m.yyyy", "align": "right"})
        self._right = book.add_format({"align": "right"})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})

    # The sheets

    def summary(self) -> None:
        """Whose numbers these are, what they are of, and the distribution per subject as a table and a chart."""
        sheet = self._sheet(tr("Oversikt"), _MIDDLE)
        figures, about = self._figures, self._figures.aggregate
        self._put(sheet, 0, 0, tr("Måloppnåelse"), self._title)
        facts = [
            (tr("Skole"), about.issuer.school or ("" if figures.is_public else about.issuer.name)),
            (tr("Kommune"), about.issuer.municipality or ""),
            (tr("Skoleår"), about.school_year),
            (tr("Evaluering"), label(Round(about.round))),
            (tr("Talt"), about.counted_on),
        ]
        facts += [] if figures.is_public else [(tr("Planer"), len(about.plan_ids))]
        if figures.whole is not None:
            facts += [(name, figures.cut(figures.whole, key)) for key, name in self._count_names(COUNTS + WHY_OPEN)]
        for row, (name, value) in enumerate(facts, start=1):
            self._put(sheet, row, 0, name)
            self._put(sheet, row, 1, value)
        top = len(facts) + 2
        if figures.is_public:
            self._put(sheet, top, 0, why_hidden())
            top += 2
        rows = [row for row in about.attainment if set(row.cut) <= {"subject"} and figures.cut(row, "goals_evaluated") != 0]
        self._distributions(sheet, top, tr("Fag"), [(figures, row, cut_name(row.cut)) for row in rows])

    def attainment(self) -> None:
        """Every cut with its denominators, goals per level, shares and intervals."""
        names = self._level_names()
        heads = [tr("Utvalg"), *(name for _, name in self._count_names(COUNTS + WHY_OPEN))]
        heads += [f"{name} ({tr('mål')})" for name in names]
        heads += [f"{name} ({tr('andel av målene')})" for name in names]
        heads += [tr("Nådd"), tr("Nådd, lavest"), tr("Nådd, høyest")]
        self._list(tr("Måloppnåelse"), heads, map(self._cut_row, self._figures.aggregate.attainment))

    def _cut_row(self, row: CutCounts) -> Sequence[Any]:
        figures, found = self._figures, self._figures.shares(row)
        return [
            cut_name(row.cut),
            *(figures.cut(row, name) for name in COUNTS + WHY_OPEN),
            *(figures.cut(row, level) for level in figures.levels),
            *(_shown(found[level].goal_weighted[0]) for level in figures.levels),
            *map(_shown, found[ATTAINED].goal_weighted),
        ]

    def intervals(self) -> None:
        """One row for each cut and level: both shares with both intervals."""
        heads = [tr("Utvalg"), tr("Nivå"), tr("Elever"), tr("Vurdert"), tr("Mål på nivået")]
        for kind in (tr("Andel av målene"), tr("Elevvektet")):
            heads += [kind, tr("{kind}, lavest").format(kind=kind), tr("{kind}, høyest").format(kind=kind)]
        rows = (row for cut in self._figures.aggregate.attainment for row in self._level_rows(cut))
        self._list(tr("Intervaller"), heads, rows).set_column(1, 1, _LEVEL)

    def _level_rows(self, row: CutCounts) -> Iterable[Sequence[Any]]:
        figures, found = self._figures, self._figures.shares(row)
        for level, name in zip(figures.levels, self._level_names(), strict=True):
            counts = (figures.cut(row, key) for key in ("pupils", "goals_evaluated", level))
            share = found[level]
            ends = (*share.goal_weighted, *(share.pupil_weighted or (None, None, None)))
            yield [cut_name(row.cut), name, *counts, *map(_shown, ends)]

    def indicators(self, before: Figures | None) -> None:
        """The process indicators with their numerators and denominators, last year's beside, and the hours."""
        sheet = self._sheet(tr("Indikatorer"), _WIDE)
        sheet.freeze_panes(1, 1)
        year = self._figures.aggregate.school_year
        heads = [tr("Indikator"), tr("Teller"), tr("Nevner"), tr("Andel {year}").format(year=year), tr("Telt")]
        heads += [tr("Invitert"), tr("Takket nei")]
        if before is not None:
            heads.append(tr("Andel {year}").format(year=before.aggregate.school_year))
        told = self._figures.aggregate.indicators
        drawn = [one for one in told if isinstance(self._figures.indicator_share(one), (int, float))]
        rows = told if not self._figures.is_public else [*drawn, *(one for one in told if one not in drawn)]
        self._table(sheet, 0, heads, (self._indicator_row(one, before) for one in rows))
        top = len(rows) + 3
        hours = [[role, _Hours(granted), _Hours(given)] for role, granted, given in self._figures.hours()]
        if hours:
            self._table(sheet, top, [tr("Timer per rolle"), tr("Vedtatt"), tr("Gitt")], hours)
        if drawn:
            shown = len(drawn) if self._figures.is_public else len(rows)
            beside = before is not None and all(HIDDEN not in self._indicator_row(one, before)[-1:] for one in drawn)
            self._indicator_chart(sheet, shown, top + len(hours) + 2, with_before=beside)

    def _indicator_row(self, one: Indicator, before: Figures | None) -> Sequence[Any]:
        figures = self._figures
        counted = figures.indicator(one, "numerator")
        row = [
            indicator_name(one.id),
            tr("ikke beregnet") if counted is None else counted,
            figures.indicator(one, "denominator"),
            _shown(figures.indicator_share(one)),
            one.counted_on,
            figures.indicator(one, "invited"),
            figures.indicator(one, "declined"),
        ]
        if before is not None:
            then = next((old for old in before.aggregate.indicators if old.id == one.id), None)
            row.append(_shown(before.indicator_share(then)) if then else None)
        return row

    def trust(self) -> None:
        """What tells whether the numbers can be trusted: agreement, ambition, and the way from mid-year to year."""
        sheet = self._sheet(tr("Kan vi stole på tallene"), _WIDE)
        sheet.freeze_panes(1, 1)
        sheet.set_column(1, 1, _LEVEL)
        figures = self._figures
        rows = [
            [tr("Mål vurdert av to eller flere"), figures.agreement("double_rated")],
            [tr("Helt enige"), figures.agreement("exact")],
            [tr("Innen ett nivå"), figures.agreement("within_one")],
            [tr("Mål med kriterium"), figures.ambition("with_criterion")],
            [tr("Videreført fra før"), figures.ambition("carried_over")],
            [tr("Elever med alle mål på høyeste nivå"), figures.ambition("at_top")],
            [tr("Vurdert av én person"), figures.ambition("single_rated")],
            [tr("Vurdert etter hukommelsen"), figures.ambition("from_memory")],
        ]
        rows = [row for row in rows if row[1] is not None]
        self._table(sheet, 0, [tr("Hva"), tr("Antall")], rows)
        top = len(rows) + 3
        moved = [[self._name_of(old), self._name_of(new), goals] for old, new, goals in figures.transitions()]
        if moved:
            self._table(sheet, top, [tr("Halvår"), tr("År"), tr("Mål")], moved)
            top += len(moved) + 2
        if not figures.is_public and figures.aggregate.agreement.double_rated:
            names = self._level_names()
            table = [[name, *goals] for name, goals in zip(names, figures.aggregate.agreement.table, strict=True)]
            self._table(sheet, top, [tr("Første vurdering, mot den andre"), *names], table)

    def entered(self, rows: Sequence[EnteredIndicator]) -> None:
        """What somebody has entered by hand, on a sheet of its own so that nobody takes it for counted."""
        if not rows:
            return
        heads = [tr("Indikator"), tr("Verdi"), tr("Teller"), tr("Nevner"), tr("Andel"), tr("Kilde og dato"), tr("Merknad")]
        sheet = self._list(tr("Ført for hånd"), heads, map(self._entered_row, rows))
        sheet.set_column(1, 1, _WIDE)
        sheet.set_column(5, 6, _MIDDLE)

    def _entered_row(self, one: EnteredIndicator) -> Sequence[Any]:
        is_public = self._figures.is_public
        value = entered_value(one, is_public=is_public)
        if is_public:
            return [entered_name(one), value, None, None, None, entered_source(one), None]
        share = _Share(one.share) if one.share is not None else None
        counts = (one.numerator, one.denominator) if share else (None, None)
        return [entered_name(one), value, *counts, share, entered_source(one), one.note]

    def schools(self, schools: Sequence[Aggregate]) -> None:
        """The schools of a network side by side, in the order given."""
        if len(schools) < 2:  # noqa: PLR2004 - one school stands beside nobody
            return
        sheet = self._sheet(tr("Skoler"), _MIDDLE)
        sheet.freeze_panes(1, 1)
        told = [(figures, whole) for one in schools if (whole := (figures := Figures(one)).whole) and whole.goals_evaluated]
        named = [(figures, whole, figures.aggregate.issuer.school or figures.aggregate.issuer.name) for figures, whole in told]
        self._distributions(sheet, 0, tr("Skole"), named)

    def definitions(self) -> None:
        """What the words, the columns and the indicators mean, and where the numbers come from."""
        sheet = self._sheet(tr("Definisjoner"), _MIDDLE)
        sheet.freeze_panes(1, 0)
        sheet.set_column(1, 1, 90)
        rows = [(tr(level.name), tr(level.descriptor)) for level in self._scale.levels] if self._scale else []
        rows += [(tr(word), tr(meaning)) for word, meaning in WORDS]
        if self._figures.is_public:
            rows.append((HIDDEN, why_hidden()))
        self._text_table(sheet, 0, [tr("Ord"), tr("Betydning")], rows)
        sheet = self._sheet(tr("Indikatorenes definisjon"), _WIDE)
        sheet.freeze_panes(1, 1)
        sheet.set_column(1, 2, _WIDE)
        sheet.set_column(3, 4, _MIDDLE)
        heads = [tr("Indikator"), tr("Teller"), tr("Nevner"), tr("Dagen regelen ser på"), tr("Kilde")]
        counted = [one.id for one in self._figures.aggregate.indicators if one.id in INDICATORS]
        told = [
            (indicator_name(key), tr(INDICATORS[key][0]), tr(INDICATORS[key][1]), tr(INDICATORS[key][2]), tr(COUNTED_BY))
            for key in counted
        ]
        self._text_table(sheet, 0, heads, told)

    # Charts

    def _distributions(self, sheet: Any, top: int, first: str, told: Sequence[tuple[Figures, CutCounts, str]]) -> None:
        """The pupil-weighted distributions as a table, those that are told whole first, and these as bars."""
        ordered = sorted(told, key=lambda one: one[0].distribution(one[1]) is None)
        drawn = sum(figures.distribution(row) is not None for figures, row, _ in told)
        self._table(sheet, top, [first, tr("Elever"), *self._level_names()], (self._distribution(*one) for one in ordered))
        if drawn:
            self._level_chart(sheet, top + 1, drawn, below=top + len(told) + 2)

    def _distribution(self, figures: Figures, row: CutCounts, name: str) -> Sequence[Any]:
        found = figures.shares(row)
        weighted = [found[level].pupil_weighted for level in figures.levels]
        return [name, figures.cut(row, "pupils"), *(_shown(one[0] if one else None) for one in weighted)]

    def _level_chart(self, sheet: Any, first: int, count: int, *, below: int) -> None:
        chart = self._book.add_chart({"type": "bar", "subtype": "percent_stacked"})
        for place, _ in enumerate(self._figures.levels):
            column = 2 + place
            fill = _colour(place, len(self._figures.levels))
            chart.add_series({**self._series(sheet, first, count, column), "fill": {"color": fill}, "gap": 60})
        chart.set_title({"name": tr("Fordeling på mestringskategorier, elevvektet"), "name_font": {"size": 12}})
        self._place(sheet, chart, count, below, tr("Stablet stolpediagram over tabellen ovenfor. Tallene står i tabellen."))

    def _indicator_chart(self, sheet: Any, count: int, below: int, *, with_before: bool) -> None:
        chart = self._book.add_chart({"type": "bar"})
        chart.add_series({**self._series(sheet, 1, count, 3), "fill": {"color": _THIS_YEAR}, "gap": 60})
        if with_before:
            chart.add_series({**self._series(sheet, 1, count, 7), "fill": {"color": _LAST_YEAR}})
        chart.set_title({"name": tr("Prosessindikatorer, andel"), "name_font": {"size": 12}})
        chart.set_x_axis({"min": 0, "max": 1, "num_format": "0 %"})
        self._place(sheet, chart, count, below, tr("Stolpediagram over andelene i tabellen ovenfor. Tallene står i tabellen."))

    def _series(self, sheet: Any, first: int, count: int, column: int) -> dict[str, Any]:
        last = first + count - 1
        return {
            "name": [sheet.name, first - 1, column],
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, column, last, column],
            "border": {"color": _EDGE, "width": 0.5},
        }

    def _place(self, sheet: Any, chart: Any, count: int, below: int, told: str) -> None:
        chart.set_y_axis({"reverse": True})
        chart.set_legend({"position": "bottom"})
        chart.set_size({"width": 860, "height": 160 + 30 * count})
        sheet.fit_to_pages(1, 1)
        sheet.insert_chart(below, 0, chart, {"description": told})

    # Cells

    def _sheet(self, name: str, first: int) -> Any:
        sheet = self._book.add_worksheet(shortened(name, _LONGEST_NAME))  # a translation may be longer
        sheet.set_column(0, 0, first)
        sheet.set_column(1, 8, _NARROW)
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        return sheet

    def _list(self, name: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> Any:
        """A sheet that is one table, to be filtered and sorted."""
        sheet = self._sheet(name, _WIDE)
        sheet.freeze_panes(1, 1)
        sheet.repeat_rows(0)
        sheet.set_column(1, len(heads) - 1, _NARROW)
        count = self._table(sheet, 0, heads, rows)
        if count:
            sheet.autofilter(0, 0, count, len(heads) - 1)
        return sheet

    def _table(self, sheet: Any, top: int, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
        """Write a table; how many rows it has. The heading of numbers stands to the right, as they do."""
        told = list(rows)
        sheet.set_row(top, _HEAD_HEIGHT)
        for column, head in enumerate(heads):
            is_words = all(isinstance(row[column], str) and row[column] != HIDDEN for row in told if row[column] is not None)
            self._put(sheet, top, column, head, self._header if is_words else self._number_header)
        for place, row in enumerate(told, start=top + 1):
            for column, value in enumerate(row):
                self._put(sheet, place, column, value)
        return len(told)

    def _text_table(self, sheet: Any, top: int, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        for column, head in enumerate(heads):
            self._put(sheet, top, column, head, self._header)
        for place, row in enumerate(rows, start=top + 1):
            for column, words in enumerate(row):
                self._put(sheet, place, column, words, self._wrap)

    def _put(self, sheet: Any, row: int, column: int, value: Any, look: Any = None) -> None:
        """Write a value as what it is. A text is always written as one, whatever it begins with."""
        match value:
            case None:
                return
            case str():
                sheet.write_string(row, column, value, look or (self._right if value == HIDDEN else None))
            case _Hours():
                sheet.write_number(row, column, value.value, self._hours)
            case _Share():
                sheet.write_number(row, column, value.value, self._percent)
            case date():
                sheet.write_datetime(row, column, value, self._day)
            case _:
                sheet.write_number(row, column, value, self._whole)

    # Names

    def _count_names(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        names = {
            "pupils": tr("Elever"),
            "goals_set": tr("Mål satt"),
            "goals_evaluated": tr("Vurdert"),
            "not_worked_on": tr("Ikke arbeidet med"),
            "not_evaluated": tr("Ikke vurdert"),
            "ended": tr("Avsluttet"),
        }
        return [(key, names[key]) for key in keys]

    def _level_names(self) -> list[str]:
        return [self._name_of(level) for level in self._figures.aggregate.scale_levels]

    def _name_of(self, level: int | None) -> str:
        return level_name(self._scale, level)


class _Hours(_Share):
    """Hours a year, to be shown with a decimal."""


def _shown(value: Told) -> Any:
    """A share to be shown as per cent, or the star."""
    return _Share(value) if isinstance(value, (int, float)) else value


def _colour(place: int, count: int) -> str:
    """The colour of a level, lowest first: one hue, ordered by lightness, so that the order survives grey print."""
    return f"#{level_colour(place + 1, count).hexval()[2:]}"
