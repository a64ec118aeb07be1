"""Hent elevliste: a file read beside the screen, its columns, and what becomes of each line, before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from ioplab.domain.access import Right
from ioplab.domain.ids import PupilId
from ioplab.domain.pupil_answers import compare_remembering, decides_anew
from ioplab.domain.pupil_list import Columns, Entry, Field, PupilTable, Refusal, entries_of, guess, objection, table_of, told_of
from ioplab.domain.pupil_match import Answer, Comparison, Matched, Outcome, answered
from ioplab.exchange import pupil_list
from ioplab.exchange.pupil_list import Lines
from ioplab.exchange.pupil_list_limits import LARGEST_FILE, StoppedError
from ioplab.files import read_bytes
from ioplab.i18n import tr
from ioplab.operations import pupil_list_words as words
from ioplab.operations.pupil_lists import Known, columns_for, known_for_list, take_pupil_list
from ioplab.ui.aside import Aside
from ioplab.ui.session import Session

MOST_SHOWN = 200
"""Lines on the screen at once. The rest is reached by choosing what to see; all of them are counted and taken in."""

AT_ONCE = 500
"""Lines and pupils that are compared while the screen waits: sooner than somebody sees. More are compared beside it."""

_EXAMPLES = 3
_PERCENT = 100
_LOOK_MS = 100

_OF_READING = 0.6
"""How far the comparing has come when it is known what all lines say."""

Answered = PupilId | Answer | None
Answers = Mapping[int, Answered]
"""What has been said about lines, by their numbers; None that one is in doubt, whatever was decided before."""


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


class _Work:
    """One piece of work on another thread: how far it has come, and whether somebody has stopped it."""

    def __init__(self) -> None:
        self.part = 0.0
        self.stop = Event()

    def _come_to(self, part: float) -> None:
        self.part = part
        if self.stop.is_set():
            raise StoppedError


class _Reading(_Work):
    """A file being read."""

    def __init__(self, path: Path, sheet: str | None) -> None:
        super().__init__()
        self.path = path
        self.sheet = sheet

    def do(self) -> tuple[Lines, PupilTable]:
        """Read it.

        Raises:
            UserError: it is no list, or somebody has stopped.
        """
        content = read_bytes(self.path, at_most=LARGEST_FILE)
        lines = pupil_list.read(content, sheet=self.sheet, progress=self._come_to)
        return replace(lines, lines=()), table_of(lines.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What the lines of a file say, and those that are refused."""

    entries: Sequence[Entry] = ()
    refused: Sequence[Refusal] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """A list held against the pupils there are, and all of it in words: there may be twenty thousand lines."""

    said: _Said
    found: Comparison
    remembered: Mapping[int, PupilId | Answer]
    rows: list[ListRow]
    notes: str


class _Comparing(_Work):
    """A list being held against the pupils there are. What its lines say is found first, where that is not known."""

    def __init__(self, lines: Lines, table: PupilTable, columns: Columns, said: _Said | None, today: date) -> None:
        super().__init__()
        self._lines = lines
        self._table = table
        self._columns = columns
        self._said = said
        self._today = today

    def do(self, known: Known, answers: Answers) -> _Compared:
        """Compare.

        Raises:
            UserError: somebody has stopped.
        """
        said = self._said or self._read()
        compared = compare_remembering(
            said.entries,
            known.pupils,
            known.memory,
            answers,
            progress=lambda part: self._come_to(_OF_READING + part * (1 - _OF_READING)),
        )
        before = compared.remembered
        rows = [
            _row_of(row, is_remembered=_is_as_before(row.entry.line, answers, before))
            for row in told_of(compared.found.rows, self._come_to, 1.0, 1.0)
        ]
        return _Compared(
            said=said, found=compared.found, remembered=before, rows=rows + _refused_rows(said), notes=self._notes(said)
        )

    def _read(self) -> _Said:
        entries, refused = entries_of(
            self._table.lines, self._columns, today=self._today, progress=lambda part: self._come_to(part * _OF_READING)
        )
        return _Said(entries=entries, refused=refused)

    def _notes(self, said: _Said) -> str:
        lines = self._lines
        unread = sum(one.is_hidden and one.name != lines.sheet for one in lines.sheets)
        found = words.notes(self._table, said.entries, self._columns, hidden_lines=lines.hidden_lines, hidden_sheets=unread)
        return "\n".join(found)


def _row_of(row: Matched, *, is_remembered: bool) -> ListRow:
    return ListRow(
        line=row.entry.line,
        name=row.entry.full_name,
        outcome=words.outcome_name(row.outcome),
        detail=words.row_words(row, is_remembered=is_remembered),
        matched=row,
    )


def _refused_rows(said: _Said) -> list[ListRow]:
    refused = words.refused_name()
    return [
        ListRow(line=one.line, name=one.name or "–", outcome=refused, detail=words.reason_words(one.reason), matched=None)
        for one in said.refused
    ]


def _is_as_before(line: int, answers: Answers, remembered: Mapping[int, PupilId | Answer]) -> bool:
    """Whether what is said about a line is what was decided before."""
    return line in remembered and answers.get(line, remembered[line]) == remembered[line]


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
        self._said: _Said | None = None
        self._found: Comparison | None = None
        self._remembered: Mapping[int, PupilId | Answer] = {}
        self._all_rows: list[ListRow] = []
        self._notes = ""
        self._answers: dict[int, Answered] = {}
        self._work: _Work | None = None
        self._aside = Aside(self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell_progress)

    # Reading

    @property
    def is_busy(self) -> bool:
        """Whether a file is being read, or compared."""
        return self._work is not None

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return isinstance(self._work, _Reading)

    def busy_words(self) -> str:
        """What is being done."""
        return tr("Leser filen …") if self.is_reading else tr("Sammenligner listen med elevene i arkivet …")

    def why_not(self) -> str:
        """Why the person may not take in a list; nothing when they may."""
        return self.session.workspace.why_not(Right.ADMINISTER)

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a file beside the screen. What was shown of another is forgotten, and what was being done with it abandoned."""
        self.wait()
        self.forget()
        self._path = path
        reading = _Reading(path, sheet)
        self._begin(reading)
        self._aside.start(reading.do, done=self._on_read, refused=self._on_refused, failed=self._on_failed)
        self.refreshed.emit()

    def choose_sheet(self, name: str) -> None:
        """Read another sheet of the same workbook, a hidden one too."""
        if self._path is not None and self.lines is not None and name != self.lines.sheet:
            self.read(self._path, name)

    def stop(self) -> None:
        """Read, or compare, no more."""
        if self._work is not None:
            self._work.stop.set()

    def wait(self) -> None:
        """Stop, and let what is being done come to its end; nothing comes of it."""
        self.stop()
        self._aside.abandon()
        self._end()

    def forget(self) -> None:
        """Be as before any file was read."""
        self.lines = self.table = self._said = None
        self.columns, self._only = (), ""
        self._answers = {}
        self._forget_comparison()

    def _forget_comparison(self) -> None:
        self._found, self._remembered, self._all_rows, self._notes = None, {}, [], ""

    def _tell_progress(self) -> None:
        if self._work is not None:
            self.progressed.emit(int(self._work.part * _PERCENT))

    def _begin(self, work: _Work) -> None:
        self._work = work
        self._look.start()

    def _end(self) -> None:
        self._work = None
        self._look.stop()

    def _on_failed(self) -> None:
        self._end()
        self.forget()
        self.refreshed.emit()

    def _on_refused(self, told: str) -> None:
        self._on_failed()
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
        self._answers = {}
        self._said = None if objection(self.columns) is None else _Said()
        self.compare()

    def compare(self) -> None:
        """Hold the list against the pupils there are now; beside the screen where that takes more than a moment."""
        if self.table is None or self.lines is None:
            self.refreshed.emit()
            return
        self.wait()
        self._forget_comparison()
        vault = self.session.workspace.vault
        known = self.session.attempt(lambda: known_for_list(vault))
        if known is not None:
            self._compare_with(self.lines, self.table, known)
        self.refreshed.emit()

    def _compare_with(self, lines: Lines, table: PupilTable, known: Known) -> None:
        comparing = _Comparing(lines, table, self.columns, self._said, self.session.workspace.today)
        answers = dict(self._answers)
        if len(table.lines) + len(known.pupils) <= AT_ONCE:
            self._take_up(comparing.do(known, answers))
            return
        self._begin(comparing)
        self._aside.start(
            lambda: comparing.do(known, answers), done=self._on_compared, refused=self._on_refused, failed=self._on_failed
        )

    def _on_compared(self, compared: _Compared) -> None:
        self._end()
        self._take_up(compared)
        self.refreshed.emit()

    def _take_up(self, compared: _Compared) -> None:
        self._said, self._found, self._remembered = compared.said, compared.found, compared.remembered
        self._all_rows, self._notes = compared.rows, compared.notes

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
        return self._notes

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
        """The lines to be seen, in the file's order, those that may be somebody first; no more than can be looked through.

        What was decided before comes after what there is to decide now.
        """
        rows = self._seen()
        rows.sort(key=lambda one: (not _may_be_somebody(one), one.line in self._remembered, one.line))
        return rows[:MOST_SHOWN]

    def _seen(self) -> list[ListRow]:
        """All lines to be seen. One that is answered stays among those to be, or it would slip away under the answer."""
        if not self._only:
            return list(self._all_rows)
        in_doubt = self._only == words.outcome_name(Outcome.DOUBTFUL)
        return [one for one in self._all_rows if one.outcome == self._only or (in_doubt and self._is_answered_now(one))]

    def _is_answered_now(self, row: ListRow) -> bool:
        return _may_be_somebody(row) and not self._is_as_remembered(row.line)

    def _is_as_remembered(self, line: int) -> bool:
        return _is_as_before(line, self._answers, self._remembered)

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
        return words.summary(self._found, self._said.refused if self._said else ()) if self._found else ""

    def remembered_words(self) -> str:
        """That some lines have been decided before."""
        count = sum(map(self._is_as_remembered, self._remembered))
        told = tr("{count} rader er avgjort tidligere. Trykk Enter på en av dem for å svare noe annet.")
        return told.format(count=count) if count else ""

    def absent_words(self) -> str:
        """Who is here and not in the list."""
        return words.absent_words(self._found) if self._found and self._found.rows else ""

    def more_words(self) -> str:
        """That there are more lines than are shown."""
        count = len(self._seen())
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
        """What has been answered, now or before."""
        return self._answer_of(row.line)

    def _answer_of(self, line: int) -> Answered:
        return self._answers[line] if line in self._answers else self._remembered.get(line)

    def answer(self, row: ListRow, answer: Answered) -> None:
        """Say who a line is about. All other lines become what they become without it."""
        if self._found is None:
            return
        self._answers[row.line] = answer
        self._found = answered(self._found, {row.line: answer})
        told = {one.entry.line: one for one in self._found.rows if one.entry.line == row.line}
        is_remembered = self._is_as_remembered(row.line)
        self._all_rows = [
            _row_of(told[one.line], is_remembered=is_remembered) if one.line in told else one for one in self._all_rows
        ]
        self.refreshed.emit()

    # Taking it in

    @property
    def can_take(self) -> bool:
        """Whether there is something to take in, or an answer to remember."""
        return self._found is not None and not self.why_not() and (self._brings_something or self._decides_anew)

    @property
    def _brings_something(self) -> bool:
        changing = (Outcome.NEW, Outcome.UPDATED)
        return self._found is not None and any(row.outcome in changing for row in self._found.rows)

    @property
    def _decides_anew(self) -> bool:
        return self._found is not None and decides_anew(self._found, self._remembered)

    def take(self) -> None:
        """Take the list in, in one change."""
        found = self._found
        if found is None or self._said is None or not self.can_take:
            self.session.trouble.emit(tr("Det er ingenting i listen å ta inn."))
            return
        told = self._taken_words(found)
        answers = {line: one for line in self._remembered.keys() | self._answers.keys() if (one := self._answer_of(line))}
        before, self._answers = self._answers, {}  # from now on they are remembered; who is entered as new is not new again
        take = partial(take_pupil_list, table=self.table, columns=self.columns)
        if self.session.run(take, self._said.entries, answers) is None:
            self._answers = before
            return
        if self._found is found:  # nobody has compared anew, for no pupil was touched
            self.compare()
        self.taken.emit()
        self.session.done.emit(told)

    def _taken_words(self, found: Comparison) -> str:
        new, updated = (sum(row.outcome is one for row in found.rows) for one in (Outcome.NEW, Outcome.UPDATED))
        told = tr("Listen er tatt inn: {new} nye og {updated} oppdaterte elever. Angre med Ctrl+Z.").format(
            new=new, updated=updated
        )
        if not self._brings_something:
            told = tr("Svarene er husket til neste gang listen hentes.")
        waiting = sum(row.outcome is Outcome.DOUBTFUL for row in found.rows)
        if waiting:
            told += " " + tr("{count} rader venter på at du avgjør hvem det er.").format(count=waiting)
        return told


def _may_be_somebody(row: ListRow) -> bool:
    return row.matched is not None and bool(row.matched.candidates)
