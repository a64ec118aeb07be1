"""Who has delivered: a card of the principal's page. Every file with what became of it, who is missing, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from ioplab.domain.access import Right
from ioplab.i18n import tr
from ioplab.ui import theme
from ioplab.ui._generated.ui_delivered_card import Ui_DeliveredCard
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.leadership import LeadershipView
from ioplab.ui.viewmodels.leadership_delivered import DeliveryRow

_HEIGHT = 330
"""Pixels at normal text size: the heading and eight rows. More are scrolled to, so that the page does not grow with them."""

_HEADING, _ROW = 52, 39
_KEY = 6
_LONG = 30
"""Letters that surely have room on one line."""


class DeliveredCard(QFrame):
    """The deliveries of the round looked at."""

    def __init__(self, view: LeadershipView, parent: QWidget | None = None) -> None:
        """Show what the page's view model knows."""
        super().__init__(parent)
        self.view = view
        self.ui = ui = Ui_DeliveredCard()
        ui.setupUi(self)
        self._rows: Grid[DeliveryRow] = Grid(
            [
                Column(title=tr("Hva"), text=lambda row: row.sign),
                Column(title=tr("Fra"), text=lambda row: row.team_name),
                Column(title=tr("Skole"), text=lambda row: row.school),
                Column(title=tr("Revisjon"), text=lambda row: row.revision, right=True),
                Column(title=tr("Telt"), text=lambda row: row.counted_on),
                Column(title=tr("Planer"), text=lambda row: row.plans, right=True),
                Column(title=tr("Nøkkel"), text=lambda row: row.key),
            ],
            self,
        )
        ui.deliveredTable.setModel(self._rows)
        ui.deliveredTable.measure_only(self._may_wrap)
        ui.deliveredTable.stretch(_KEY)
        ui.deliveredTable.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        ui.removeButton.clicked.connect(self._remove)
        ui.acceptButton.clicked.connect(self._accept)
        ui.forgetButton.clicked.connect(self._forget)
        ui.expectButton.clicked.connect(self._expect)
        for line in (ui.nameEdit, ui.schoolEdit):
            line.returnPressed.connect(self._expect)

    def refresh(self) -> None:
        """Show what there is now."""
        ui, rows = self.ui, self.view.delivered()
        ui.deliveredLabel.setText(self.view.delivered_words())
        ui.deliveredTable.setVerticalScrollBarPolicy(self._scroll_bar(rows))
        ui.deliveredTable.setVisible(bool(rows))  # before the rows come, which are then measured once
        self._rows.show_rows(rows)
        self.fit()
        self._show_row()

    def fit(self) -> None:
        """Suit the text size and the number of rows."""
        wanted = _HEADING + _ROW * len(self._rows.rows)
        self.ui.deliveredTable.setFixedHeight(theme.current().pixels(min(wanted, _HEIGHT)))

    @staticmethod
    def _scroll_bar(rows: Sequence[DeliveryRow]) -> Qt.ScrollBarPolicy:
        """Many rows are measured once, which takes knowing the width; few may be measured again if they take several lines."""
        has_room = _HEADING + _ROW * len(rows) <= _HEIGHT
        return Qt.ScrollBarPolicy.ScrollBarAsNeeded if has_room else Qt.ScrollBarPolicy.ScrollBarAlwaysOn

    def _may_wrap(self, place: int) -> bool:
        """Whether a row may take more than one line. To measure a hundred of them takes longer than reading their files."""
        rows = self._rows.rows
        return place < len(rows) and max(len(rows[place].team_name), len(rows[place].school)) > _LONG

    def _row(self) -> DeliveryRow | None:
        return self._rows.row_at(self.ui.deliveredTable.currentIndex())

    def _show_row(self) -> None:
        """What is chosen in full, and what can be done about it."""
        ui, row, session = self.ui, self._row(), self.view.session
        is_read_only = session.workspace.vault.is_read_only
        ui.rowLabel.setText(row.told if row is not None else "")
        ui.rowLabel.setVisible(row is not None)
        ui.removeButton.setVisible(row is not None and row.path is not None)
        ui.removeButton.setEnabled(not self.view.is_busy)
        ui.acceptButton.setVisible(row is not None and row.other_key is not None)
        refusal = session.workspace.why_not(Right.ADMINISTER)
        ui.acceptButton.setEnabled(not refusal and not is_read_only and not self.view.is_busy)
        ui.acceptButton.setToolTip(refusal or "")
        ui.forgetButton.setVisible(row is not None and row.team is not None)
        may_list = not session.workspace.why_not(Right.EXPORT) and not is_read_only
        for button in (ui.forgetButton, ui.expectButton):
            button.setEnabled(may_list)

    def _remove(self) -> None:
        row = self._row()
        if row is not None and row.path is not None:
            self.view.remove(row.path)
            self._stand()

    def _accept(self) -> None:
        row = self._row()
        if row is not None and row.other_key is not None:
            self.view.accept_key(row.other_key)
            self._stand()

    def _forget(self) -> None:
        row = self._row()
        if row is not None and row.team is not None:
            self.view.stop_expecting(row.team)
            self._stand()

    def _expect(self) -> None:
        ui = self.ui
        if self.view.expect(name=ui.nameEdit.text(), school=ui.schoolEdit.text()):
            ui.nameEdit.clear()
            ui.nameEdit.setFocus()

    def _stand(self) -> None:
        """In the table, where a button may have gone from under the keyboard."""
        (self.ui.deliveredTable if self._rows.rows else self.ui.nameEdit).setFocus()
