"""The competence goals a goal points to: a list, what to do with them, and a line for typing a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ioplab.i18n import tr
from ioplab.ui.viewmodels.competence import CompetenceView, RefRow
from ioplab.ui.widgets.waiting_lines import WaitingLines
from ioplab.ui.widgets.wrap_list import WrapList

if TYPE_CHECKING:
    from ioplab.domain.plan import Goal
    from ioplab.ui.session import Session


class CompetenceBox(QWidget):
    """What the open goal points to in the curriculum."""

    choosing_asked = Signal()
    """Somebody wants to choose among the competence goals."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin without a goal."""
        super().__init__(parent)
        self.view = CompetenceView(session)
        self._goal: Goal | None = None
        self._rows: list[RefRow] = []
        self.title = QLabel(tr("Kompetansemål i læreplanen"), self)
        self.title.setProperty("role", "label")
        self.list = WrapList(self)
        self.list.show_all()
        self.list.setAccessibleName(tr("Kompetansemål i læreplanen"))
        self.line = QLineEdit(self)
        self.line.setObjectName("competenceLine")
        self.line.setAccessibleName(tr("Koden til et kompetansemål"))
        self.line.setPlaceholderText(tr("Kode, for eksempel KM1234"))
        self.title.setBuddy(self.line)
        self.add_button = QPushButton(tr("Legg til kode"), self)
        self.choose_button = QPushButton(tr("Velg fra læreplanen …"), self)
        self.instead_button = QPushButton(self)
        self.remove_button = QPushButton(tr("Ta koden bort"), self)
        self.remove_button.setProperty("role", "quiet")
        self._lay_out()
        self._waiting = WaitingLines(session.unfinished)
        self._waiting.add(self.line, lambda: self._goal.id if self._goal else None)
        self.add_button.clicked.connect(self._add)
        self.line.returnPressed.connect(self._add)
        self.choose_button.clicked.connect(self.choosing_asked)
        self.instead_button.clicked.connect(self._take_instead)
        self.remove_button.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda _: self._show_what_may_be_done())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        of_one, more = QHBoxLayout(), QHBoxLayout()
        for layout, name, widgets in (
            (of_one, "foldCompetenceOne", (self.instead_button, self.remove_button)),
            (more, "foldCompetenceMore", (self.line, self.add_button, self.choose_button)),
        ):
            layout.setObjectName(name)
            layout.setSpacing(6)
            for widget in widgets:
                layout.addWidget(widget)
        of_one.addStretch(1)
        more.setStretch(0, 1)
        column.addWidget(self.title)
        column.addWidget(self.list)
        column.addLayout(of_one)
        column.addLayout(more)

    def show_goal(self, goal: Goal) -> None:
        """Show what a goal points to."""
        before = self._current()
        self._goal, self._rows = goal, self.view.rows(goal)
        with QSignalBlocker(self.list):
            if [self.list.item(place).text() for place in range(self.list.count())] != [row.words for row in self._rows]:
                self.list.clear()
                for row in self._rows:
                    QListWidgetItem(row.words, self.list)
            codes = [row.code for row in self._rows]
            wanted = before.code if before and before.code in codes else next((r.code for r in self._rows if r.instead), None)
            self.list.setCurrentRow(codes.index(wanted) if wanted in codes else 0)
        self.list.setVisible(bool(self._rows))
        self._waiting.refresh()
        self._show_what_may_be_done()

    def stops(self) -> list[QWidget]:
        """The places of the keyboard, in the order they are read."""
        return [self.list, self.instead_button, self.remove_button, self.line, self.add_button, self.choose_button]

    def _current(self) -> RefRow | None:
        place = self.list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _show_what_may_be_done(self) -> None:
        row, why_not = self._current(), self.view.why_no_choosing()
        self.remove_button.setVisible(row is not None)
        instead = row.instead if row else None
        if self.instead_button.hasFocus() and instead is None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden, or the keyboard goes astray
        self.instead_button.setVisible(instead is not None)
        self.instead_button.setText(tr("Bytt til {code}").format(code=instead.code if instead else ""))
        self.choose_button.setEnabled(not why_not)
        self.choose_button.setToolTip(why_not)
        self.choose_button.setAccessibleDescription(why_not)

    def _add(self) -> None:
        if self._goal is not None and self.view.add_typed(self._goal, self.line.text()):
            self._waiting.done(self.line)
            self.line.clear()
            self.list.setCurrentRow(self.list.count() - 1)

    def _take_instead(self) -> None:
        row = self._current()
        if self._goal is not None and row is not None:
            self.view.take_instead(self._goal, row)

    def _remove(self) -> None:
        row = self._current()
        if self._goal is not None and row is not None and self.view.remove(self._goal, row.code):
            (self.list if self._rows else self.add_button).setFocus()  # not the line, whose own undo would stand before this
