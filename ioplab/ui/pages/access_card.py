"""Who may what: a card in Innstillinger, with the ways to the audit and to a pupil's whole record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.domain.access import Right, Tie
from ioplab.i18n import tr
from ioplab.ui._generated.ui_access_card import Ui_AccessCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.access import AccessView, Administering, right_words, tie_words
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.widgets.autosave import fill, find


class AccessCard(QWidget):
    """The table of who may what; who administers the vault."""

    audit_asked = Signal()
    """Somebody wants to see who has done what."""

    record_asked = Signal()
    """Somebody wants everything about a pupil, or a pupil away."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show it, and follow the session."""
        super().__init__(parent)
        self.view = view = AccessView(session, self)
        self.ui = ui = Ui_AccessCard()
        ui.setupUi(self)
        self._rights: Grid[Tie] = Grid(
            [
                Column(title=tr("Hvem"), text=tie_words),
                *(
                    Column(title=right_words(right), text=lambda tie, right=right: view.cell(tie, right))  # type: ignore[misc]
                    for right in Right
                ),
            ],
            self,
        )
        ui.rightsTable.show_all()
        ui.rightsTable.stretch(0)
        ui.rightsTable.setModel(self._rights)
        self._rights.show_rows(view.ties())
        self._holders: Grid[Administering] = Grid(self._columns(), self)
        ui.administratorTable.show_all()
        ui.administratorTable.stretch(0)
        ui.administratorTable.setModel(self._holders)
        fill(ui.yearsCombo, view.year_choices())
        ui.yearsCombo.activated.connect(lambda: view.set_years(ui.yearsCombo.currentData()))
        ui.auditButton.clicked.connect(self.audit_asked)
        ui.recordButton.clicked.connect(self.record_asked)
        view.refreshed.connect(self.refresh)
        self.refresh()

    def _columns(self) -> list[Column[Administering]]:
        """Who may change nothing is shown the ticks as words."""
        title = tr("Administrerer arkivet")
        name_column: Column[Administering] = Column(title=tr("Navn"), text=lambda row: row.name)
        in_words: Column[Administering] = Column(title=title, text=lambda row: tr("ja") if row.administers else tr("nei"))
        to_tick: Column[Administering] = Column(
            title=title,
            text=lambda row: tr("administrerer arkivet") if row.administers else tr("administrerer ikke arkivet"),
            checked=lambda row: row.administers,
            store=self.view.set_administrator,
        )
        return [name_column, in_words if self.view.why_not() else to_tick]

    def refresh(self) -> None:
        """Show what holds now."""
        view, ui = self.view, self.ui
        self._holders.show_rows(view.holders(), self._columns())
        why_not = view.why_not()
        ui.whyLabel.setText(why_not)
        ui.whyLabel.setVisible(bool(why_not))
        ui.yearsCombo.setCurrentIndex(find(ui.yearsCombo, view.years()))
        ui.yearsCombo.setEnabled(not why_not)
