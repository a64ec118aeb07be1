"""Hent elevliste: a file read beside the screen, its columns, and what becomes of each line, before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.domain.pupil_list import Columns, Entry, Field, PupilTable, Refusal, entries_of, guess, objection, table_of
from ioplab.domain.pupil_match import Answer, Comparison, Matched, Outcome
from ioplab.exchange import pupil_list
from ioplab.exchange.pupil_list import Lines
from ioplab.exchange.pupil_list_limits import LARGEST_FILE, StoppedError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.operations import pupil_list_words as words
from ioplab.operations.pupil_lists import columns_for, compare_list, take_pupil_list
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session

MOST_SHOWN = 200
"""Lines on the screen at once. The rest is reached by choosing what to see; all of them are counted and taken in."""

_EXAMPLES = 3
_PERCENT = 100
_LOOK_MS = 100

Answered = PupilId | Answer | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """One column of the file: what it is called, some of what stands in it, what it is taken in as."""

    place: int
    heading: str
    examples: str
    field: Field | None
    never: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One line of the file, and what becomes of it."""

    line: int
    name: str
    outcome: str
    detail: str
    matched: Matched | None


class _Reading:
    """One file being read on another thread: how far it has come, and whether somebody has stopped it."""

    def __init__(self, path: Path, sheet: str | None) -> None:
        self.path = path
        self.sheet = sheet
        self.part = 0.0
        self.stop = Event()

    def do(self) -> tuple[Lines, PupilTable]:
        """Read it.

        Raises:
            UserError: it is no list, or somebody has stopped.
        """
        content = read_bytes(self.path, at_most=LARGEST_FILE)
        lines = pupil_list.read(content, sheet=self.sheet, progress=self._come_to)
        return replace(lines, lines=()), table_of(lines.lines)

    def _come_to(self, part: float) -> None:
        self.part = part
        if self.stop.is_set():
            raise StoppedError


class PupilListView(QObject):
    """What the page shows. Nothing is stored before `take`."""

    refreshed = Signal()
    """Everything may be otherwise."""

    progressed = Signal(int)
    """Percent of the file that has been read."""

    taken = Signal()
    """The list has been taken in."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self.session = session
        self.lines: Lines | None = None
        self.table: PupilTable | None = None
        self.columns: Columns = ()
        self._only: str = ""
        self._path: Path | None = None
        self._entries: Sequence[Entry] = ()
        self._refused: Sequence[Refusal] = ()
        self._found: Comparison | None = None
        self._all_rows: Sequence[ListRow] = ()
        self._answers: dict[int, PupilId | Answer] = {}
        self._reading: _Reading | None = None
        self._aside = Aside(self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell_progress)

    # Reading

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read."""
        return self._reading is not None

    def why_not(self) -> str:
        """Why the person may not take in a list; nothing when they may."""
        return self.session.workspace.why_not(Right.ADMINISTER)

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a file beside the screen. What was shown of another is forgotten."""
        if self.is_busy:
            return
        self.forget()
        self._path = path
        self._reading = reading = _Reading(path, sheet)
        self._look.start()
        self._aside.start(reading.do, done=self._on_read, refused=self._on_refused, failed=self._end)
        self.refreshed.emit()

    def choose_sheet(self, name: str) -> None:
        """Read another sheet of the same workbook, a hidden one too."""
        if self._path is not None and self.lines is not None and name != self.lines.sheet:
            self.read(self._path, name)

    def stop(self) -> None:
        """Read no more."""
        if self._reading is not None:
            self._reading.stop.set()

    def wait(self) -> None:
        """Stop, and let the reading come to its end; nothing comes of it."""
        self.stop()
        self._aside.abandon()
        self._end()

    def forget(self) -> None:
        """Be as before any file was read."""
        self.lines = self.table = self._found = None
        self.columns, self._entries, self._refused, self._all_rows, self._only = (), (), (), (), ""
        self._answers = {}

    def _tell_progress(self) -> None:
        if self._reading is not None:
            self.progressed.emit(int(self._reading.part * _PERCENT))

    def _end(self) -> None:
        self._reading = None
        self._look.stop()

    def _on_refused(self, told: str) -> None:
        self._end()
        self.refreshed.emit()
        self.session.trouble.emit(told)

    def _on_read(self, found: tuple[Lines, PupilTable]) -> None:
        self._end()
        self.lines, self.table = found
        vault = self.session.workspace.vault
        table = self.table
        self.columns = self.session.attempt(lambda: columns_for(vault, table)) or guess(table)
        self._read_entries()

    def _read_entries(self) -> None:
        """What the lines say, now that it is known what the columns are."""
        if self.table is None:
            return
        self._answers = {}
        if objection(self.columns) is None:
            today = self.session.workspace.today
            self._entries, self._refused = entries_of(self.table.lines, self.columns, today=today)
        else:
            self._entries, self._refused = (), ()
        self.compare()

    def compare(self) -> None:
        """Hold the list against the pupils there are now."""
        if self.table is None:
            self.refreshed.emit()
            return
        vault = self.session.workspace.vault
        self._found = self.session.attempt(lambda: compare_list(vault, self._entries, self._answers))
        self._all_rows = self._rows_anew()
        self.refreshed.emit()

    # The file

    def sheets(self) -> list[tuple[str, str]]:
        """The sheets to choose from: name and words. None for a text file, or where there is only one."""
        found = self.lines.sheets if self.lines else ()
        if len(found) < 2:  # noqa: PLR2004 - one is no choice
            return []
        named = [(one, words.sheet_name(one.name)) for one in found]
        return [(one.name, tr("{name} (skjult)").format(name=name) if one.is_hidden else name) for one, name in named]

    def notes(self) -> str:
        """What somebody should know of how the file was read."""
        if self.table is None or self.lines is None:
            return ""
        unread = sum(one.is_hidden and one.name != self.lines.sheet for one in self.lines.sheets)
        return "\n".join(words.notes(self.table, self._entries, hidden_lines=self.lines.hidden_lines, hidden_sheets=unread))

    # Columns

    def column_rows(self) -> list[ColumnRow]:
        """The columns of the file."""
        table = self.table
        if table is None:
            return []
        return [
            ColumnRow(
                place=place,
                heading=words.column_name(table, place),
                examples="" if place in table.locked else self._examples(table, place),
                field=field,
                never=words.skipped_words(table.locked[place]) if place in table.locked else "",
            )
            for place, field in enumerate(self.columns)
        ]

    def _examples(self, table: PupilTable, place: int) -> str:
        found = dict.fromkeys(words.cell_words(line.cell(place)) for line in table.lines[:MOST_SHOWN] if line.cell(place) != "")
        return "; ".join(list(found)[:_EXAMPLES])

    def field_choices(self) -> list[tuple[Field | None, str]]:
        """What a column may be."""
        return [(None, words.field_name(None)), *((one, words.field_name(one)) for one in Field)]

    def choose_field(self, row: ColumnRow, field: Field | None) -> None:
        """Take a column in as something else. What another column was taken as by that name, it is no longer."""
        if row.never or self.table is None:
            self.session.trouble.emit(row.never)
            return
        columns = [None if one is field else one for one in self.columns]
        columns[row.place] = field
        if tuple(columns) != self.columns:
            self.columns = tuple(columns)
            self._read_entries()

    def objection_words(self) -> str:
        """What stands in the way of the columns as they are."""
        return words.objection_words(objection(self.columns)) if self.table else ""

    # Lines

    def rows(self) -> list[ListRow]:
        """The lines to be seen, in the file's order, those that may be somebody first; no more than can be looked through."""
        rows = [one for one in self._all_rows if self._is_seen(one)]
        rows.sort(key=lambda one: (not _may_be_somebody(one), one.line))
        return rows[:MOST_SHOWN]

    def _is_seen(self, row: ListRow) -> bool:
        """Whether a line is to be seen. One that is answered stays among those to be, or it would slip away under the answer."""
        is_to_be_answered = self._only == words.outcome_name(Outcome.DOUBTFUL) and _may_be_somebody(row)
        return not self._only or row.outcome == self._only or is_to_be_answered

    def _rows_anew(self) -> list[ListRow]:
        """Every line in words, made once for each comparison: there may be twenty thousand."""
        found = [
            ListRow(
                line=row.entry.line,
                name=row.entry.full_name,
                outcome=words.outcome_name(row.outcome),
                detail=words.row_words(row),
                matched=row,
            )
            for row in (self._found.rows if self._found else ())
        ]
        refused = words.refused_name()
        return found + [
            ListRow(line=one.line, name=one.name or "–", outcome=refused, detail=words.reason_words(one.reason), matched=None)
            for one in self._refused
        ]

    def choices_of_what_to_see(self) -> list[tuple[str, str]]:
        """What the lines may be limited to: all, or those that become the same, with how many there are."""
        counted: dict[str, int] = {}
        for one in self._all_rows:
            counted[one.outcome] = counted.get(one.outcome, 0) + 1
        named = [words.outcome_name(one) for one in Outcome] + [words.refused_name()]
        told = [(name, tr("{name} ({count})").format(name=name, count=counted[name])) for name in named if name in counted]
        return [("", tr("Alle rader ({count})").format(count=sum(counted.values()))), *told]

    @property
    def only(self) -> str:
        """What the lines are limited to; nothing for all."""
        return self._only

    def show_only(self, outcome: str) -> None:
        """Show only lines that become this; all for nothing."""
        self._only = outcome
        self.refreshed.emit()

    def summary(self) -> str:
        """How many lines become what."""
        return words.summary(self._found, self._refused) if self._found else ""

    def absent_words(self) -> str:
        """Who is here and not in the list."""
        return words.absent_words(self._found) if self._found and self._entries else ""

    def more_words(self) -> str:
        """That there are more lines than are shown."""
        count = sum(map(self._is_seen, self._all_rows))
        words_of_more = tr("De første {shown} av {count} rader vises. Alle tas inn.")
        return words_of_more.format(shown=MOST_SHOWN, count=count) if count > MOST_SHOWN else ""

    # Answers

    def answer_choices(self, row: ListRow | None) -> list[tuple[Answered, str]]:
        """What may be answered about a line that may be somebody; nothing for other lines."""
        if row is None or row.matched is None or not row.matched.candidates:
            return []
        same = [(one.id, tr("Samme elev som {name}").format(name=words.pupil_words(one))) for one in row.matched.candidates]
        return [(None, tr("Ikke avgjort")), *same, (Answer.NEW, tr("En ny elev")), (Answer.SKIP, tr("Hopp over raden"))]

    def answer_of(self, row: ListRow) -> Answered:
        """What has been answered."""
        return self._answers.get(row.line)

    def answer(self, row: ListRow, answer: Answered) -> None:
        """Say who a line is about."""
        if answer is None:
            self._answers.pop(row.line, None)
        else:
            self._answers[row.line] = answer
        self.compare()

    # Taking it in

    @property
    def can_take(self) -> bool:
        """Whether there is something to take in."""
        changing = (Outcome.NEW, Outcome.UPDATED)
        return not self.why_not() and self._found is not None and any(row.outcome in changing for row in self._found.rows)

    def take(self) -> None:
        """Take the list in, in one change."""
        found = self._found
        if found is None or not self.can_take:
            self.session.trouble.emit(tr("Det er ingenting i listen å ta inn."))
            return
        new, updated = (sum(row.outcome is one for row in found.rows) for one in (Outcome.NEW, Outcome.UPDATED))
        waiting = sum(row.outcome is Outcome.DOUBTFUL for row in found.rows)
        take = partial(take_pupil_list, table=self.table, columns=self.columns)
        if self.session.run(take, self._entries, dict(self._answers)) is None:
            return
        told = tr("Listen er tatt inn: {new} nye og {updated} oppdaterte elever. Angre med Ctrl+Z.").format(
            new=new, updated=updated
        )
        if waiting:
            told += " " + tr("{count} rader venter på at du avgjør hvem det er.").format(count=waiting)
        self.taken.emit()
        self.session.done.emit(told)


def _may_be_somebody(row: ListRow) -> bool:
    return row.matched is not None and bool(row.matched.candidates)
