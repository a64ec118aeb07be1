"""The reflection on the numbers: a card of the principal's page. Numbers first, then objections, then measures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.leadership import Reflection, SchoolMeasure
from ioplab.domain.school import SchoolYear
from ioplab.domain.vocabulary import Round
from ioplab.i18n import tr
from ioplab.ui._generated.ui_reflection_card import Ui_ReflectionCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.reflection import ReflectionView
from ioplab.ui.widgets.autosave import Autosave
from ioplab.ui.widgets.choice_delegate import ChoiceDelegate
from ioplab.ui.widgets.date_column import date_column
from ioplab.ui.widgets.held import Held
from ioplab.ui.widgets.waiting_lines import WaitingLines


class ReflectionCard(QWidget):
    """What the school makes of a round's numbers."""

    changed = Signal()
    """Something of it may have been stored: ask `reflection` anew."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing until a page is set."""
        super().__init__(parent)
        self.view = view = ReflectionView(session, self)
        self.ui = ui = Ui_ReflectionCard()
        ui.setupUi(self)
        self._autosave = Autosave(self, session.trouble, session.unfinished)
        self._waiting = WaitingLines(session.unfinished)
        self._held = Held(self)
        ui.readCheck.show_words(tr("Vi har lest tallene"))
        ui.readCheck.box.setObjectName("readBox")
        ui.readCheck.clicked.connect(lambda on: view.confirm(read=on))
        self._measures: Grid[SchoolMeasure] = Grid(self._columns(), self)
        ui.measureTable.show_all()
        ui.measureTable.setItemDelegate(ChoiceDelegate(ui.measureTable))
        ui.measureTable.setModel(self._measures)
        for box, name in ((ui.objectionsEdit, "objections"), (ui.textEdit, "text")):
            self._autosave.bind(box, partial(view.text, name), partial(view.store, name))
        self._waiting.add(ui.measureEdit, lambda: view.page)
        ui.addMeasureButton.clicked.connect(self._add)
        ui.measureEdit.returnPressed.connect(self._add)
        ui.removeMeasureButton.clicked.connect(self._remove)
        view.refreshed.connect(self.refresh)
        view.refreshed.connect(self.changed)
        session.leaving.connect(self.flush)
        session.locking.connect(self._autosave.keep_unsaved)
        if session.workspace.vault.is_read_only:
            self._autosave.only_show()
        self.refresh()

    def _columns(self) -> list[Column[SchoolMeasure]]:
        view = self.view
        return [
            Column(
                title=tr("Tiltak"),
                text=lambda row: row.text,
                store=lambda row, typed: view.change_measure(row, text=str(typed)),
            ),
            Column(
                title=tr("Ansvarlig"),
                text=lambda row: row.responsible or "",
                store=lambda row, typed: view.change_measure(row, responsible=str(typed).strip() or None),
            ),
            date_column(
                tr("Frist"),
                lambda row: row.due_on,
                lambda row, day: view.change_measure(row, due_on=day),
                view.session.trouble,
            ),
        ]

    # For the page

    def set_page(self, school_year: SchoolYear, kind: Round, schools: str = "") -> None:
        """Show and change the reflection that belongs to these numbers.

        Args:
            school_year: the year of the numbers.
            kind: their round.
            schools: whose they are: empty for the vault's own school, else `domain.leadership.schools_key` of their ids.
        """
        self.view.set_page(school_year, kind, schools)

    def reflection(self) -> Reflection | None:
        """What is stored for the page; None where nothing is."""
        return self.view.reflection

    def flush(self) -> None:
        """Store what is being typed."""
        self.ui.measureTable.finish_editing()
        self._autosave.flush()

    def refresh(self) -> None:
        """Show what is stored."""
        view, ui = self.view, self.ui
        ui.nextLabel.setText(view.next_words())
        headings = (ui.numbersTitle, ui.objectionsTitle, ui.measuresTitle, ui.textTitle)
        for heading, words in zip(headings, view.titles(), strict=True):
            heading.setText(words)
        ui.readCheck.set_checked(on=view.is_read)
        ui.readLabel.setText(view.read_words())
        self._autosave.refresh(of=view.page)
        self._waiting.refresh()
        self._measures.show_rows(view.measures())
        ui.measureTable.setVisible(bool(view.measures()))
        ui.removeMeasureButton.setEnabled(bool(view.measures()))
        ui.nameLabel.setText(tr("Det ser ut som en tekst nevner en elev. Skriv uten navn."))
        ui.nameLabel.setVisible(view.names_a_pupil())
        why_not = view.why_not()
        ui.whyLabel.setText(why_not)
        ui.whyLabel.setVisible(bool(why_not))
        if self._held.hold(why_not):
            self.refresh()  # what was held back was let go as it was then

    def _add(self) -> None:
        if self.view.add_measure(self.ui.measureEdit.text()):
            self._waiting.done(self.ui.measureEdit)
        self.ui.measureEdit.setFocus()

    def _remove(self) -> None:
        measure = self._measures.row_at(self.ui.measureTable.currentIndex())
        if measure is None:
            self.view.session.trouble.emit(tr("Velg tiltaket du vil ta bort."))
            return
        self.view.remove_measure(measure)
        (self.ui.measureTable if self.view.measures() else self.ui.measureEdit).setFocus()
