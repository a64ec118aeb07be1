"""Several schools side by side: the same numbers for each, in whatever order the reader likes, and no order of merit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from ioplab.analysis.attainment import CutCounts
from ioplab.exchange.aggregate_desk import SchoolNumbers, alphabetic
from ioplab.i18n import tr
from ioplab.labels import percent
from ioplab.ui.viewmodels import leadership_numbers as told
from ioplab.ui.viewmodels.grid import Column
from ioplab.ui.viewmodels.leadership_numbers import CutLine
from ioplab.ui.widgets.distribution import BarRow

UP, DOWN = "\N{BLACK UP-POINTING SMALL TRIANGLE}", "\N{BLACK DOWN-POINTING SMALL TRIANGLE}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolRow:
    """One school."""

    key: str
    files: int
    line: CutLine
    difference: str
    difference_value: float | None


_Key = Callable[[SchoolRow], tuple[bool, float | str]]


class SchoolsView(QObject):
    """What the card of schools shows."""

    refreshed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without schools, by name."""
        super().__init__(parent)
        self._schools: Sequence[SchoolNumbers] = ()
        self.sorted_by = 0
        """The column, as a place among `columns`."""
        self.is_falling = False
        self.compared: str | None = None
        """The school the others are held against, by its key; None for none."""

    def show_schools(self, schools: Sequence[SchoolNumbers]) -> None:
        """Show these."""
        self._schools = schools
        if self.compared not in {one.key for one in schools}:
            self.compared = None
        self.sorted_by = min(self.sorted_by, len(self.columns()) - 1)
        self.refreshed.emit()

    @property
    def is_needed(self) -> bool:
        """Whether there are schools to see side by side."""
        return len(self._schools) > 1

    def choices(self) -> list[tuple[str | None, str]]:
        """The schools the others may be held against."""
        return [(None, tr("ingen")), *((one.key, one.name) for one in self._schools)]

    def compare_with(self, key: str | None) -> None:
        """Hold the others against one school; or against none."""
        self.compared = key
        self.sorted_by = min(self.sorted_by, len(self.columns()) - 1)
        self.refreshed.emit()

    def sort(self, column: int) -> None:
        """Sort by a column; by the same once more the other way."""
        self.is_falling = not self.is_falling if column == self.sorted_by else False
        self.sorted_by = column
        self.refreshed.emit()

    def rows(self) -> list[SchoolRow]:
        """The schools, as they are sorted. A number that cannot be said stands last either way."""
        key = self._keys()[self.sorted_by]
        by_name = sorted((self._row(one) for one in self._schools), key=lambda row: alphabetic(row.line.name))
        known = [row for row in by_name if not key(row)[0]]
        return [
            *sorted(known, key=lambda row: key(row)[1], reverse=self.is_falling),
            *(row for row in by_name if key(row)[0]),
        ]

    def _row(self, school: SchoolNumbers) -> SchoolRow:
        whole = told.whole_of(school.numbers)
        assert whole is not None  # noqa: S101 - every aggregate has the whole
        line = told.line_of(whole, school.numbers, school.name, school.key)
        other = self._compared_whole()
        is_other = other is not None and school.key != self.compared
        found = told.attained_difference(whole, other) if is_other and other is not None else None
        return SchoolRow(
            key=school.key,
            files=school.files,
            line=line,
            difference=told.short_difference(found) if is_other else "",
            difference_value=found.value if found is not None else None,
        )

    def _compared_whole(self) -> CutCounts | None:
        return next((told.whole_of(one.numbers) for one in self._schools if one.key == self.compared), None)

    def bars(self) -> list[BarRow]:
        """The schools as bars, in the same order."""
        if not self._schools:
            return []
        scale = told.scale_of(self._schools[0].numbers)
        return [told.bar_of(row.line, scale) for row in self.rows()]

    def _levels(self) -> list[str]:
        scale = told.scale_of(self._schools[0].numbers) if self._schools else None
        return [tr(entry.short) for entry in scale.levels] if scale is not None else []

    def columns(self) -> list[Column[SchoolRow]]:
        """The columns, with an arrow in the heading that the rows are sorted by."""
        found: list[Column[SchoolRow]] = [
            Column(title=tr("Skole"), text=lambda row: row.line.name),
            Column(title=tr("Filer"), text=lambda row: str(row.files), right=True),
            Column(title=tr("Elever"), text=lambda row: str(row.line.counts.pupils), right=True),
            Column(title=told.folded(tr("Vurderte mål")), text=lambda row: told.evaluated_words(row.line), right=True),
            *(_level_column(place, told.folded(words)) for place, words in enumerate(self._levels())),
            Column(
                title=told.folded(tr("Nådd (95 %)")),
                text=lambda row: told.folded(told.interval_words(row.line.attained)),
                right=True,
            ),
        ]
        if self.compared is not None:
            found.append(Column(title=tr("Forskjell (95 %)"), text=lambda row: row.difference))
        arrow = DOWN if self.is_falling else UP
        place = min(self.sorted_by, len(found) - 1)
        column = found[place]
        found[place] = Column(title=f"{column.title} {arrow}", text=column.text, right=column.right)
        return found

    def _keys(self) -> list[_Key]:
        """What each column is sorted by: whether it cannot be said, and what it says."""
        levels: list[_Key] = [_level_key(place) for place in range(len(self._levels()))]
        return [
            lambda row: (False, alphabetic(row.line.name)),
            lambda row: (False, row.files),
            lambda row: (False, row.line.counts.pupils),
            lambda row: (False, row.line.counts.goals_evaluated),
            *levels,
            lambda row: _number(row.line.attained.share),
            lambda row: _number(row.difference_value),
        ]

    def whole_words(self) -> str:
        """How many there are, and how one is seen by itself."""
        return tr("{count} skoler. Trykk Enter på en skole for å se den alene.").format(count=len(self._schools))

    def notes(self) -> str:
        """What one has to know to read them."""
        notes = [
            tr("Skolene står etter navn til du sorterer dem på noe annet. Rekkefølgen sier ikke hvem som er flinkest."),
            tr("Elevene og målene er ulike fra skole til skole, og målene settes for den enkelte."),
        ]
        if told.has_few([row.line for row in self.rows()]):
            notes.append(tr("Under fem elever vises ikke noe intervall."))
        if self.compared is not None:
            notes.append(tr("Forskjellen er prosentpoeng i nådd, med 95 %-intervall."))
            if len(self._schools) > 2:  # noqa: PLR2004 - two schools have one difference
                notes.append(tr("Jo flere forskjeller som regnes ut, jo lettere ser én av dem tydelig ut ved en tilfeldighet."))
        return " ".join(notes)


def _number(value: float | None) -> tuple[bool, float | str]:
    return value is None, value if value is not None else 0.0


def _level_key(place: int) -> _Key:
    return lambda row: _number(row.line.shares[place] if place < len(row.line.shares) else None)


def _level_column(place: int, title: str) -> Column[SchoolRow]:
    def share(row: SchoolRow) -> str:
        found = row.line.shares[place] if place < len(row.line.shares) else None
        return percent(found) if found is not None else "–"

    return Column(title=title, text=share, right=True)
