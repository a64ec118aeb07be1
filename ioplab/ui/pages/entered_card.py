"""Indicators entered by hand: a card of the principal's page, of one school year."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.leadership import EnteredIndicator, SurveyAnswer
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import ValueKind
from ioplab.i18n import tr
from ioplab.ui._generated.ui_entered_card import Ui_EnteredCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.entered import EnteredRow, EnteredView
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import Autosave, fill
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.held import Held
from ioplab.ui.widgets.waiting_lines import WaitingLines


class EnteredCard(QWidget):
    """What no program counts, with source and date. A list, and below it the one that is being entered."""

    changed = Signal()
    """Something may have been entered, changed or taken away: ask `entered` anew."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the session's school year until another is set."""
        super().__init__(parent)
        self.view = view = EnteredView(session, self)
        self.ui = ui = Ui_EnteredCard()
        ui.setupUi(self)
        self._autosave = Autosave(self, session.trouble, session.unfinished)
        self._waiting = WaitingLines(session.unfinished)
        self._held = Held(self, free=("enteredTable",))
        self._rows: Grid[EnteredRow] = Grid(self._columns(), self)
        ui.enteredTable.show_all()
        ui.enteredTable.share(0, 1)
        ui.enteredTable.setModel(self._rows)
        ui.enteredTable.selectionModel().currentChanged.connect(self._choose)
        ui.enteredTable.chosen.connect(lambda _: self._begin())
        self._answers: Grid[SurveyAnswer] = Grid(self._answer_columns(), self)
        ui.answerTable.show_all()
        ui.answerTable.setItemDelegate(ChoiceDelegate(ui.answerTable))
        ui.answerTable.setModel(self._answers)
        fill(ui.kindCombo, view.kinds())
        self._bind()
        self._waiting.add(ui.statementEdit, lambda: (view.year, view.chosen))
        ui.addButton.clicked.connect(self._add)
        ui.removeButton.clicked.connect(self._remove)
        ui.addStatementButton.clicked.connect(self._add_statement)
        ui.statementEdit.returnPressed.connect(self._add_statement)
        ui.removeStatementButton.clicked.connect(self._remove_statement)
        view.refreshed.connect(self.refresh)
        view.refreshed.connect(self.changed)
        session.leaving.connect(self.flush)
        session.locking.connect(self._autosave.keep_unsaved)
        if session.workspace.vault.is_read_only:
            self._autosave.only_show()
        self.refresh()

    def _bind(self) -> None:
        ui, view, bind = self.ui, self.view, self._autosave.bind
        bind(ui.codeEdit, lambda: view.text("code"), view.store_code)
        bind(ui.titleEdit, lambda: view.text("title"), view.store_title)
        bind(ui.kindCombo, lambda: view.row().kind, lambda kind: view.store("kind", kind))
        for edit, name in ((ui.numeratorEdit, "numerator"), (ui.denominatorEdit, "denominator")):
            bind(edit, partial(view.text, name), partial(view.store_count, name))
        bind(ui.amountEdit, lambda: view.text("amount"), view.store_amount)
        for line, name in ((ui.unitEdit, "unit"), (ui.wordsEdit, "words"), (ui.sourceEdit, "source"), (ui.noteEdit, "note")):
            bind(line, partial(view.text, name), partial(view.store_text, name))
        bind(ui.sourceOnEdit, lambda: view.read("source_on"), lambda day: view.store("source_on", day))

    def _columns(self) -> list[Column[EnteredRow]]:
        view = self.view
        return [
            Column(title=tr("Indikator"), text=lambda row: row.name),
            Column(title=tr("Verdi og kilde"), text=view.value_words),
            Column(title=tr("Ført for {year}").format(year=view.year.label), text=view.state_words),
        ]

    def _answer_columns(self) -> list[Column[SurveyAnswer]]:
        def counted(title: str, name: str) -> Column[SurveyAnswer]:
            return Column(
                title=title,
                text=lambda row: "" if getattr(row, name) is None else str(getattr(row, name)),
                store=lambda row, typed: self.view.change_answer(row, name, str(typed)),
                right=True,
            )

        statement: Column[SurveyAnswer] = Column(
            title=tr("Påstand"),
            text=lambda row: row.statement,
            store=lambda row, typed: self.view.change_answer(row, "statement", str(typed)),
        )
        return [statement, counted(tr("Enige"), "agree"), counted(tr("Har svart"), "answered")]

    # For the page

    def set_page(self, year: SchoolYear) -> None:
        """Show and enter what is of this school year."""
        self.view.set_year(year)

    def entered(self) -> tuple[EnteredIndicator, ...]:
        """What is entered for the year shown with value, source and date: what may be shown beside the counted."""
        return self.view.entered()

    def flush(self) -> None:
        """Store what is being typed."""
        self.ui.answerTable.finish_editing()
        self._autosave.flush()

    def refresh(self) -> None:
        """Show what is stored."""
        view, ui = self.view, self.ui
        rows, row = view.rows(), view.row()
        self._rows.show_rows(rows, self._columns())
        place = self._rows.index(rows.index(row), max(ui.enteredTable.currentIndex().column(), 0))
        if ui.enteredTable.currentIndex() != place:
            ui.enteredTable.setCurrentIndex(place)
        ui.editorLabel.setText(row.name)
        ui.explanationLabel.setText(view.explanation())
        self._show_fields(row.kind)
        self._autosave.refresh(of=(view.year, view.chosen))
        self._waiting.refresh()
        self._answers.show_rows(view.answers())
        ui.answerTable.setVisible(bool(view.answers()))
        ui.removeStatementButton.setEnabled(bool(view.answers()))
        ui.removeButton.setEnabled(row.stored is not None)
        ui.stateLabel.setText(view.state_sentence())
        ui.nameLabel.setText(tr("Det ser ut som en tekst nevner en elev. Skriv uten navn."))
        ui.nameLabel.setVisible(view.names_a_pupil())
        why_not = view.why_not()
        ui.whyLabel.setText(why_not)
        ui.whyLabel.setVisible(bool(why_not))
        if self._held.hold(why_not):
            self.refresh()  # what was held back was let go as it was then

    def _show_fields(self, kind: ValueKind) -> None:
        ui = self.ui
        for widget in (ui.codeEdit, ui.codeEditLabel):
            widget.setVisible(self.view.is_own)
        of_share, of_whole = self.view.number_labels()
        ui.numeratorEditLabel.setText(of_share)
        ui.denominatorEditLabel.setText(of_whole)
        ui.shareBox.setVisible(kind in (ValueKind.SHARE, ValueKind.SURVEY))
        ui.amountBox.setVisible(kind is ValueKind.AMOUNT)
        ui.wordsBox.setVisible(kind is ValueKind.WORDS)
        ui.answersBox.setVisible(kind is ValueKind.SURVEY)

    # What is done

    def _choose(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None:
            self.view.choose(row.code)

    def _begin(self) -> None:
        """Enter on a row: to where its value is written."""
        ui = self.ui
        first = {
            ValueKind.SHARE: ui.numeratorEdit,
            ValueKind.AMOUNT: ui.amountEdit,
            ValueKind.WORDS: ui.wordsEdit,
            ValueKind.SURVEY: ui.numeratorEdit,
        }
        first[self.view.row().kind].setFocus()

    def _add(self) -> None:
        """A new one of the school's own, ready to be given its number."""
        if self.view.add() is not None:
            self.ui.codeEdit.setFocus()
            self.ui.codeEdit.selectAll()

    def _remove(self) -> None:
        self.view.remove()
        self.ui.enteredTable.setFocus()

    def _add_statement(self) -> None:
        if self.view.add_statement(self.ui.statementEdit.text()):
            self._waiting.done(self.ui.statementEdit)
        self.ui.statementEdit.setFocus()

    def _remove_statement(self) -> None:
        answer = self._answers.row_at(self.ui.answerTable.currentIndex())
        if answer is None:
            self.view.session.trouble.emit(tr("Velg påstanden du vil ta bort."))
            return
        self.view.remove_answer(answer)
        (self.ui.answerTable if self.view.answers() else self.ui.statementEdit).setFocus()
