"""Indicators entered by hand: which there are, what is entered of each in a school year, and what is still missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ioplab import catalogues
from ioplab.domain.access import Right
from ioplab.domain.ids import EnteredId
from ioplab.domain.leadership import EnteredIndicator, KnownIndicator, Lack, SurveyAnswer, sign_of
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ValueKind
from ioplab.i18n import mark, tr
from ioplab.labels import label
from ioplab.operations import leadership
from ioplab.reports.entered_words import entered_name, entered_source, entered_value
from ioplab.storage.changes import Changed
from ioplab.ui.session import Session

_SHOWN = frozenset({"entered_indicator", "school", "staff"})
"""The tables whose change is seen here."""

_BLANKS = re.compile(r"[\s\u00a0\u202f]")
"""What people put between thousands."""

_DECIMALS = 6
"""Decimals of an amount that are shown where it is written."""

_MOST_DIGITS = 15
"""A count with more is a slip of the keyboard."""

_OWN = mark("Ny {number}")
"""What the school's own is called until it gets a number of its own."""

_LACKS = mark(
    {
        Lack.VALUE: "verdi",
        Lack.AGREEING_VALUE: "tall som går opp",
        Lack.SOURCE: "kilde",
        Lack.SOURCE_DATE: "kildens dato",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnteredRow:
    """An indicator of the list: one of the framework's, or the school's own, entered or not."""

    code: str
    known: KnownIndicator | None
    stored: EnteredIndicator | None

    @property
    def kind(self) -> ValueKind:
        """What its value is."""
        if self.stored is not None:
            return self.stored.kind
        return self.known.kind if self.known is not None else ValueKind.SHARE

    @property
    def name(self) -> str:
        """Sign and title."""
        if self.stored is not None:
            return entered_name(self.stored)
        return f"{sign_of(self.code)} {tr(self.known.title)}" if self.known is not None else self.code


class EnteredView(QObject):
    """One school year's indicators, one of which is being entered."""

    refreshed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self.session = session
        self.year = session.workspace.year
        self.chosen = next(iter(catalogues.indicators()))
        self._rows: list[EnteredRow] | None = None
        session.changed.connect(self._on_changed)

    def _on_changed(self, changed: Changed) -> None:
        if changed.tables & _SHOWN:
            self._rows = None
            self.refreshed.emit()

    def set_year(self, year: SchoolYear) -> None:
        """Look at another year."""
        if year != self.year:
            self.session.leaving.emit()
            self.year, self._rows = year, None
            self.refreshed.emit()

    def why_not(self) -> str:
        """Why the person may not enter anything; nothing when they may."""
        return self.session.workspace.why_not(Right.EXPORT)

    # What there is

    def entered(self) -> tuple[EnteredIndicator, ...]:
        """What is entered with value, source and date: what may be shown beside the counted."""
        return tuple(row.stored for row in self.rows() if row.stored is not None and row.stored.is_entered)

    def rows(self) -> list[EnteredRow]:
        """The framework's indicators in their order, whether entered or not, then the school's own."""
        if self._rows is None:
            self._rows = self._stored_and_known()
        return self._rows

    def _stored_and_known(self) -> list[EnteredRow]:
        stored = {one.code: one for one in leadership.entered_of(self.session.workspace.vault, self.year)}
        known = catalogues.indicators()
        frame = [EnteredRow(code=code, known=known[code], stored=stored.get(code)) for code in known]
        return frame + [EnteredRow(code=code, known=None, stored=one) for code, one in stored.items() if code not in known]

    def row(self) -> EnteredRow:
        """The one that is being entered; the first where it is gone."""
        rows = self.rows()
        return next((row for row in rows if row.code == self.chosen), rows[0])

    def choose(self, code: str) -> None:
        """Enter this one."""
        if code != self.chosen:
            self.session.leaving.emit()
            self.chosen = code
            self.refreshed.emit()

    # In words

    def value_words(self, row: EnteredRow) -> str:
        """The value as it is told, and on a line of its own where it is taken from."""
        if row.stored is None:
            return ""
        source = entered_source(row.stored)
        lines = (entered_value(row.stored), tr("Kilde: {source}").format(source=source) if source else "")
        return "\n".join(line for line in lines if line)

    def state_words(self, row: EnteredRow) -> str:
        """Whether it counts as entered, and else what is missing."""
        if row.stored is None:
            return tr("ikke ført")
        if row.stored.is_entered:
            return tr("✓ ført for hånd")
        return tr("! mangler {what}").format(what=", ".join(tr(_LACKS[lack]) for lack in row.stored.lacks))

    def state_sentence(self) -> str:
        """The same of the one being entered, as a sentence."""
        row = self.row()
        if row.stored is None:
            return tr("Ikke ført for {year}.").format(year=self.year.label)
        if row.stored.is_entered:
            return tr("✓ Ført for {year}.").format(year=self.year.label)
        if Lack.AGREEING_VALUE in row.stored.lacks:
            return tr("! En del kan ikke være større enn helheten. Rett tallene.")
        return tr("! Ikke ført ennå: mangler {what}.").format(what=", ".join(tr(_LACKS[lack]) for lack in row.stored.lacks))

    def explanation(self) -> str:
        """What to enter."""
        known = self.row().known
        return tr(known.explanation) if known is not None else tr("Skolens egen indikator.")

    def number_labels(self) -> tuple[str, str]:
        """What the two numbers of a share are called."""
        is_survey = self.row().kind is ValueKind.SURVEY
        return (tr("Har svart"), tr("Ble spurt")) if is_survey else (tr("Antall"), tr("Av"))

    def kinds(self) -> list[tuple[ValueKind, str]]:
        """What a value may be, as choices."""
        return [(kind, label(kind)) for kind in ValueKind]

    def names_a_pupil(self) -> bool:
        """Whether one of the texts may name a pupil."""
        one = self.row().stored
        if one is None:
            return False
        told = (one.title, one.words, one.source, one.note, *(answer.statement for answer in one.answers))
        return leadership.may_name_a_pupil(self.session.workspace.vault, *told)

    # Entering

    @property
    def is_own(self) -> bool:
        """Whether the one being entered is the school's own, whose code may be changed."""
        return self.row().known is None

    def read(self, name: str) -> Any:
        """A field of the one being entered, as it is stored."""
        row = self.row()
        if row.stored is not None:
            return getattr(row.stored, name)
        usual = {"kind": row.kind, "code": row.code, "answers": (), "unit": row.known.unit if row.known else None}
        return usual.get(name)

    def text(self, name: str) -> str:
        """A field as it stands in a line: numbers with a decimal comma and no needless decimals; the name it goes by."""
        value = self.read(name)
        if name == "title" and value is None and (known := self.row().known) is not None:
            return tr(known.title)
        if isinstance(value, float):
            return f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".").replace(".", ",")
        return "" if value is None else str(value)

    def store(self, name: str, value: Any) -> None:
        """Store a field of the one being entered; with its first field it is stored itself."""
        row = self.row()
        if value == self.read(name) or (row.stored is None and value in (None, "", ())):
            return
        if row.stored is None:
            self.session.run(leadership.add_entered, self.year, row.code, **{name: value})
        else:
            self.session.run(leadership.edit_entered, row.stored.id, **{name: value})

    def store_text(self, name: str, typed: str) -> None:
        """Store a text; what is empty is none."""
        self.store(name, typed.strip() or None)

    def store_title(self, typed: str) -> None:
        """Call it something else; by its usual name where the line is emptied."""
        known = self.row().known
        is_usual = known is not None and typed.strip() == tr(known.title)
        self.store("title", None if is_usual else typed.strip() or None)

    def store_code(self, typed: str) -> None:
        """Give the school's own another code; it stays the one being entered."""
        row = self.row()
        code = typed.strip()
        if row.stored is None or not self.is_own or code == row.code:
            return
        before, self.chosen = self.chosen, code
        if self.session.run(leadership.edit_entered, row.stored.id, code=code) is None:
            self.chosen = before

    def store_count(self, name: str, typed: str) -> None:
        """Store a count; what is none is told and not stored."""
        count = self._count(typed)
        if count is not None:
            self.store(name, count[0])

    def _count(self, typed: str) -> tuple[int | None] | None:
        """The count somebody has typed, in a tuple, for it may be none; None where it is no count."""
        plain = _BLANKS.sub("", typed)
        if not plain:
            return (None,)
        if plain.isascii() and plain.isdigit() and len(plain) <= _MOST_DIGITS:
            return (int(plain),)
        self.session.trouble.emit(tr("«{typed}» er ikke et helt tall.").format(typed=typed.strip()))
        return None

    def store_amount(self, typed: str) -> None:
        """Store an amount, written with a decimal comma or point; what is none is told and not stored."""
        plain = _BLANKS.sub("", typed).replace(",", ".")
        try:
            amount = float(plain) if plain else None
        except ValueError:
            self.session.trouble.emit(tr("«{typed}» er ikke et tall.").format(typed=typed.strip()))
            return
        self.store("amount", amount)

    def add(self) -> str | None:
        """A new indicator of the school's own, to be given a number and a name; its code, or None if it could not be stored."""
        taken = {row.code for row in self.rows()}
        names = (tr(_OWN).format(number=number) for number in range(1, len(taken) + 2))
        code = next(name for name in names if name not in taken)
        key = EnteredId(self.session.workspace.vault.new_id())
        if not self.session.run(leadership.add_entered, self.year, code, entered_id=key):
            return None
        self.choose(code)
        return code

    def remove(self) -> None:
        """Take away what is entered of the one chosen; the framework's stay in the list."""
        stored = self.row().stored
        if stored is not None:
            self.session.run(leadership.remove_entered, stored.id)

    # The statements of a survey

    def answers(self) -> Sequence[SurveyAnswer]:
        """The statements."""
        return self.read("answers") or ()

    def add_statement(self, statement: str) -> bool:
        """One more statement; whether there was one."""
        if not statement.strip():
            self.session.trouble.emit(tr("Skriv påstanden først."))
            return False
        self.store("answers", (*self.answers(), SurveyAnswer(statement=statement)))
        return True

    def change_answer(self, answer: SurveyAnswer, name: str, typed: str) -> None:
        """Change a statement, or how many agree or have answered it."""
        value: Any = typed.strip()
        if name != "statement":
            count = self._count(typed)
            if count is None:
                return
            value = count[0]
        elif not value:
            return
        self._put(answer, replace(answer, **{name: value}))

    def remove_answer(self, answer: SurveyAnswer) -> None:
        """Take a statement away."""
        self._put(answer)

    def _put(self, answer: SurveyAnswer, *instead: SurveyAnswer) -> None:
        """Of several alike, the first."""
        answers = list(self.answers())
        if answer in answers:
            place = answers.index(answer)
            answers[place : place + 1] = instead
            self.store("answers", tuple(answers))
