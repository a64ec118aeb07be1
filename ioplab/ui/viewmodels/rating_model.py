"""The rows of Vurdering as a table model: goals under their pupils, and what is said of them as columns. No decisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ioplab.domain.goal_state import StateKind
from ioplab.domain.ids import GoalId
from ioplab.domain.vocabulary import GoalStatus, Round
from ioplab.i18n import tr
from ioplab.labels import label, short_date
from ioplab.ui.viewmodels.rating_rows import DIFFERENCE, FACE, HEAD, OPINIONS, SAID, Place, Row, Said
from ioplab.ui.viewmodels.rating_words import level_word, opinion_word

if TYPE_CHECKING:
    from ioplab.ui.viewmodels.rating_source import RatingSource

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()

Entry = Row | str
"""A goal, or the words of a pupil's head."""


class RatingModel(QAbstractTableModel):
    """The rows of one round, of one pupil or of several."""

    def __init__(self, view: RatingSource) -> None:
        """Show what the view has."""
        super().__init__(view if isinstance(view, QObject) else None)
        self.view = view
        self._entries: list[Entry] = []
        self._places: list[Place] = self._places_now()

    @property
    def places(self) -> list[Place]:
        """The columns in order."""
        return self._places

    def _places_now(self) -> list[Place]:
        without = set() if self.view.kind is Round.ANNUAL else {Place.MIDYEAR}
        if self.view.keys_in is Place.MINE:
            without.add(Place.DIFFERENCE)
        return [place for place in Place if place not in without]

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; the same goals in the same columns are only repainted, so that nobody loses their place."""
        same = list(map(_identity, entries)) == list(map(_identity, self._entries)) and self._places == self._places_now()
        if same and entries:
            changed = [place for place, entry in enumerate(entries) if entry != self._entries[place]]
            self._entries = list(entries)
            for place in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._places) - 1))
            return
        self.beginResetModel()
        self._entries, self._places = list(entries), self._places_now()
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The goal of a table row; None for a head, and where there is no row."""
        entry = self._entries[number] if 0 <= number < len(self._entries) else None
        return entry if isinstance(entry, Row) else None

    def heads(self) -> list[int]:
        """The rows that are heads."""
        return [number for number, entry in enumerate(self._entries) if isinstance(entry, str)]

    def number_of(self, goal: GoalId | None) -> int:
        """The row of a goal; the first goal's, where that one is not shown; -1 where there is none."""
        goals = [number for number, entry in enumerate(self._entries) if isinstance(entry, Row)]
        return next((number for number in goals if self._goal(number) == goal), goals[0] if goals else -1)

    def _goal(self, number: int) -> GoalId | None:
        row = self.row(number)
        return row.goal.id if row else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Goals and heads."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns of this round."""
        return 0 if parent.isValid() else len(self._places)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heading(self._places[section])
        return None

    def _heading(self, place: Place) -> str:
        if place is Place.NOTE and self.view.keys_in is not Place.MINE:
            return tr("Hva nå og hvorfor")
        return _headings()[place]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes can be written in place; a head is only read."""
        if not index.isValid() or self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._places[index.column()] is Place.NOTE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        row, place = self.row(index.row()), self._places[index.column()]
        if row is None:
            return self._head(index, role)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row, place) + (_pupils_word(row) if place is Place.GOAL else "")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(index.row(), row, place)
        return self._told(row, place, role)

    def _told(self, row: Row, place: Place, role: int) -> Any:
        """What a delegate paints, or an editor begins with."""
        if role == SAID:
            return self._said(row, place)
        if role == FACE:
            return row.pupil_rating.face if place is Place.GOAL and row.pupil_rating else None
        if role == OPINIONS:
            return row.others if place is Place.OTHERS else None
        if role == DIFFERENCE:
            return row.difference if place is Place.DIFFERENCE else None
        return self.view.note_of(row) if role == Qt.ItemDataRole.EditRole else None

    def _head(self, index: Index, role: int) -> str | None:
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, HEAD)
        return str(self._entries[index.row()]) if role in spoken and index.column() == 0 else None

    def _said(self, row: Row, place: Place) -> Said | None:
        if place is Place.MINE:
            is_draft = row.mine is None or row.mine.submitted_at is None
            several = bool(row.mine and row.mine.several_settings)
            level = row.mine.level if row.mine else None
            return Said(given=row.mine is not None, level=level, open=row.may_rate and is_draft, several=several)
        if place is Place.AGREED:
            is_open = row.is_open and not row.others_hidden
            return Said(given=row.outcome is not None, level=row.outcome.level if row.outcome else None, open=is_open)
        if place is Place.MIDYEAR and row.midyear:
            given = row.midyear.kind in (StateKind.EVALUATED, StateKind.NOT_WORKED_ON)
            return Said(given=given, level=row.midyear.level)
        return None

    def _shown(self, number: int, row: Row, place: Place) -> str:
        if place is Place.SUBJECT:
            above = self.row(number - 1)
            return "" if above is not None and above.subject == row.subject else row.subject
        if place is Place.OTHERS:
            return tr("vises når du har levert din") if row.others_hidden else ""
        if place is Place.DIFFERENCE:
            return row.difference.short
        if place in (Place.MINE, Place.AGREED):
            return "" if self._is_unsaid(row, place) else self._level(row, place)
        return self._spoken(row, place)

    def _is_unsaid(self, row: Row, place: Place) -> bool:
        said = self._said(row, place)
        return said is None or not said.given

    def _spoken(self, row: Row, place: Place) -> str:
        words: dict[Place, Callable[[Row], str]] = {
            Place.SUBJECT: lambda row: row.subject,
            Place.GOAL: _goal,
            Place.OTHERS: self._others,
            Place.DIFFERENCE: lambda row: row.difference.words,
            Place.NOTE: self._note,
        }
        if place in words:
            return words[place](row)
        said = self._said(row, place)
        several = [tr("i flere situasjoner")] if said is not None and said.several else []
        corrected = [tr("rettet")] if place is Place.AGREED and row.corrections else []
        return ", ".join((self._level(row, place), *several, *corrected))

    def _level(self, row: Row, place: Place) -> str:
        said = self._said(row, place)
        if said is None or not said.given:
            return tr("ikke vurdert")
        return level_word(self.view.scale, said.level)

    def _others(self, row: Row) -> str:
        if row.others_hidden:
            return tr("vises når du har levert din")
        return "\n".join(f"{one.name}: {opinion_word(one, self.view.scale)}" for one in row.others)

    def _note(self, row: Row) -> str:
        parts: list[str | None] = [tr("rettet") if row.corrections else None]
        if row.mine is not None and self.view.keys_in is Place.MINE:
            parts += [label(row.mine.basis), short_date(row.mine.evidence_on), row.mine.not_worked_on_reason, row.mine.note]
        if row.outcome is not None:
            parts += [row.outcome.not_worked_on_reason, label(row.outcome.next_step), row.outcome.comment]
        return " · ".join(dict.fromkeys(part for part in parts if part))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store a note."""
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.EditRole or str(value) == self.view.note_of(row):
            return False
        self.view.write_note(index.row(), str(value))
        return True


def _goal(row: Row) -> str:
    ended = f" ({label(row.goal.status)})" if row.goal.status is GoalStatus.ENDED else ""
    return row.goal.text + ended


def _pupils_word(row: Row) -> str:
    """What the pupil says, for those who cannot see the face."""
    face = row.pupil_rating.face if row.pupil_rating else None
    return f"\n{row.given_name}: {label(face)}" if face else ""


def _identity(entry: Entry) -> str:
    return entry.goal.id if isinstance(entry, Row) else ""


def _headings() -> dict[Place, str]:
    return {
        Place.SUBJECT: tr("Fag"),
        Place.GOAL: tr("Mål"),
        Place.MIDYEAR: tr("Halvår"),
        Place.MINE: tr("Min vurdering"),
        Place.OTHERS: tr("Andre"),
        Place.DIFFERENCE: tr("Forskjell"),
        Place.AGREED: tr("Enige om"),
        Place.NOTE: tr("Grunnlag og notat"),
    }
