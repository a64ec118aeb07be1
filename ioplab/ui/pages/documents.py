"""Dokumenter: the documents of a plan as they will be on paper, saving and printing them, and who got the annual report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QBoxLayout, QListWidgetItem

from ioplab.domain.access import Right
from ioplab.i18n import tr
from ioplab.storage.changes import Changed
from ioplab.ui import messages, theme
from ioplab.ui._generated.ui_documents_page import Ui_DocumentsPage
from ioplab.ui.pages.page import Page
from ioplab.ui.printing import PrintView
from ioplab.ui.scrolling import bring_into_view
from ioplab.ui.viewmodels.documents import AccessRow, DocumentsView
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.handing_over import HandoverView
from ioplab.ui.viewmodels.saving import SaveView
from ioplab.ui.widgets.autosave import fill, find
from ioplab.ui.widgets.page_view import Zoom
from ioplab.ui.widgets.selection import follow_selection
from ioplab.ui.widgets.waiting_lines import WaitingLines

_SIDE_BY_SIDE = 800
"""Pixels at normal text size: the pages stand beside the list until there is less, for to see both is what this place is for."""

_HOW = 2
"""The column of most words among those who got the report."""


class DocumentsPage(Page):
    """The documents of one pupil's plan."""

    def build(self) -> None:
        """Make the form and wire it."""
        self.ui = ui = Ui_DocumentsPage()
        ui.setupUi(self)
        ui.titleLabel.setText(tr("Dokumenter"))
        self.view = view = DocumentsView(self.session, self)
        self.printing = PrintView(self.session, self)
        self.handing_over = HandoverView(self.session, self)
        self._accesses: Grid[AccessRow] = Grid(
            [
                Column(title=tr("Hvem"), text=lambda row: row.given.to),
                Column(title=tr("Når"), text=lambda row: row.on),
                Column(title=tr("Hvordan"), text=lambda row: row.given.how or ""),
            ],
            self,
        )
        ui.accessTable.setModel(self._accesses)
        ui.accessTable.stretch(_HOW)
        ui.accessTable.show_all()
        self._waiting = WaitingLines(self.session.unfinished)
        for line in (ui.toEdit, ui.onEdit, ui.howEdit):
            self._waiting.add(line, lambda: view.annual.id if view.annual else None)
        ui.saveCard.attend(view)
        ui.handoverCard.attend(self.handing_over)
        ui.documentList.show_all()
        fill(ui.languageCombo, view.languages())
        fill(ui.lookCombo, view.looks())
        fill(ui.zoomCombo, [(Zoom.WHOLE, tr("hele siden")), (Zoom.WIDTH, tr("hele bredden"))])
        ui.languageCombo.setCurrentIndex(find(ui.languageCombo, view.language))
        ui.lookCombo.setCurrentIndex(find(ui.lookCombo, view.look))
        self._connect_documents()
        self._connect_leaving()

    def _connect_documents(self) -> None:
        ui, view = self.ui, self.view
        follow_selection(ui.documentList)
        ui.documentList.currentItemChanged.connect(self._choose)
        ui.documentList.itemActivated.connect(lambda _: ui.pageView.setFocus())
        ui.pupilCombo.activated.connect(lambda: self.session.choose_pupil(ui.pupilCombo.currentData()))
        ui.languageCombo.activated.connect(lambda: view.write_as(language=ui.languageCombo.currentData()))
        ui.lookCombo.activated.connect(lambda: view.write_as(look=ui.lookCombo.currentData()))
        ui.zoomCombo.activated.connect(lambda: ui.pageView.set_zoom(ui.zoomCombo.currentData()))
        ui.previousButton.clicked.connect(lambda: self._turn(-1))
        ui.nextButton.clicked.connect(lambda: self._turn(1))
        ui.pageView.turned.connect(self._turn)
        ui.pageView.size_wanted.connect(view.preview.draw_at)
        view.preview.changed.connect(self._show_page)
        view.refreshed.connect(self._refresh)
        self.session.changed.connect(self._on_changed)
        self.session.pupil_chosen.connect(self._on_another_pupil)

    def _connect_leaving(self) -> None:
        ui, view = self.ui, self.view
        ui.saveButton.clicked.connect(lambda: self._ask_how(ui.saveCard.ask_for_one))
        ui.allButton.clicked.connect(lambda: self._ask_how(ui.saveCard.ask_for_all))
        ui.saveCard.left.connect(self._leave_saving)
        ui.handoverButton.clicked.connect(lambda: self._ask_how(self._ask_to_hand_over))
        ui.handoverCard.looked_at.connect(view.look_beside)
        ui.handoverCard.left.connect(self._leave_handing_over)
        self.handing_over.changed.connect(self._show_busy)
        ui.printButton.clicked.connect(self._print)
        ui.stopButton.clicked.connect(self._stop)
        view.saving.changed.connect(self._show_busy)
        self.printing.changed.connect(self._show_busy)
        self.printing.printed.connect(view.offer_access)
        view.access_offered.connect(self._offer_access)
        ui.accessButton.clicked.connect(self._give_access)
        ui.removeButton.clicked.connect(self._remove_access)

    # Coming and going

    def arrive(self) -> None:
        """Show the pupil chosen."""
        self.view.refresh()
        self._show_busy()
        self.ui.documentList.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """A password that has been begun does not wait for anybody."""
        super().hideEvent(event)
        if not event.spontaneous() and self._is_asking():
            self._put_away()

    def wait(self) -> None:
        """Let what is being made come to its end, before the page goes."""
        self.printing.abandon()
        self.handing_over.abandon()
        self.view.abandon()

    def continue_from(self, old: Page) -> None:
        """As other pages, but a password is not carried about."""
        if isinstance(old, DocumentsPage):
            old.ui.saveCard.forget()
            self.view.choose(old.view.kind)
        super().continue_from(old)

    def fit(self) -> None:
        """Suit the room there is."""
        super().fit()
        self.ui.saveCard.fit()
        self.ui.handoverCard.fit()
        directions = QBoxLayout.Direction
        is_side_by_side = self._room() >= theme.current().pixels(_SIDE_BY_SIDE)
        self.ui.columns.setDirection(directions.LeftToRight if is_side_by_side else directions.TopToBottom)

    def _on_changed(self, _: Changed | None = None) -> None:
        if self.isVisible():
            self.view.refresh()

    def _on_another_pupil(self, pupil: str) -> None:
        if self.ui.handoverCard.pupil not in (None, pupil):  # what is asked is about somebody who is no longer seen
            self._put_away()
        self._on_changed()

    # What is shown

    def _refresh(self) -> None:
        view, ui = self.view, self.ui
        ui.factsLabel.setText(view.pupil.given_name if view.pupil else "")
        fill(ui.pupilCombo, self.session.workspace.pupil_names())
        ui.pupilCombo.setCurrentIndex(find(ui.pupilCombo, self.session.pupil))
        self._show_documents()
        self._show_actions()
        if ui.saveCard.isVisibleTo(self):
            ui.saveCard.refresh()
        self._show_access()

    def _show_documents(self) -> None:
        listed, rows = self.ui.documentList, self.view.documents()
        with QSignalBlocker(listed):
            if [listed.item(place).text() for place in range(listed.count())] != [row.words for row in rows]:
                listed.clear()
                for row in rows:
                    item = QListWidgetItem(row.words, listed)
                    item.setData(Qt.ItemDataRole.UserRole, row.kind)
                listed.updateGeometry()
            listed.setCurrentRow([row.kind for row in rows].index(self.view.kind))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.view.choose(item.data(Qt.ItemDataRole.UserRole))

    def _show_page(self) -> None:
        ui, preview = self.ui, self.view.preview
        ui.pageView.show_page(preview.picture, preview.size, which=preview.page_words, text=preview.text, words=preview.words)
        ui.pageLabel.setText(preview.page_words)
        ui.pageLabel.setVisible(bool(preview.page_words))
        ui.previousButton.setEnabled(preview.number > 0)
        ui.nextButton.setEnabled(preview.number + 1 < len(preview.sizes))

    def _turn(self, pages: int) -> None:
        self.view.preview.turn_to(self.view.preview.number + pages)

    # Saving and printing

    def _ask_how(self, ask: Callable[[], None]) -> None:
        """Let the card that asks take the place of the list, with the pages still beside it."""
        ask()
        self._show_busy()
        self._show_access()

    def _ask_to_hand_over(self) -> None:
        view = self.view
        self.ui.handoverCard.ask(self.session.pupil, kind=view.kind, language=view.language, look=view.look)

    def _leave_saving(self) -> None:
        self._put_away()
        is_long = self.view.saving.is_busy and self.view.saving.total > 1
        (self.ui.stopButton if is_long else self.ui.documentList).setFocus()

    def _leave_handing_over(self) -> None:
        self._put_away()
        (self.ui.stopButton if self.handing_over.is_busy else self.ui.documentList).setFocus()

    def _is_asking(self) -> bool:
        """Whether a card that asks has taken the place of the list."""
        return self.ui.saveCard.isVisibleTo(self) or self.ui.handoverCard.isVisibleTo(self)

    def _put_away(self) -> None:
        self.ui.saveCard.put_away()
        self.ui.handoverCard.put_away()
        if self.view.look_back() and self.isVisible():
            self.view.refresh()
        self._show_busy()
        self._show_access()

    def _show_busy(self) -> None:
        ui, at_work, is_asking = self.ui, self._at_work(), self._is_asking()
        had_focus = ui.stopButton.hasFocus()
        for part in (ui.documentsCard, ui.handoverButton, ui.allButton, ui.printButton, ui.saveButton):
            part.setVisible(not is_asking)
        ui.pupilCombo.setEnabled(not is_asking)
        ui.busyCard.setVisible(at_work is not None)
        if at_work is not None:
            ui.busyLabel.setText(at_work.words)
            ui.busyBar.setRange(0, at_work.total)
            ui.busyBar.setValue(at_work.count)
        elif had_focus:
            ui.documentList.setFocus()
        self._show_actions()

    def _show_actions(self) -> None:
        ui, is_idle = self.ui, self._at_work() is None and self.session.workspace.may(Right.EXPORT, self.session.pupil)
        ui.allButton.setEnabled(is_idle)
        ui.handoverButton.setEnabled(is_idle and self.view.plan is not None)
        for button in (ui.saveButton, ui.printButton):
            button.setEnabled(is_idle and self.view.chosen.can_make)

    def _at_work(self) -> SaveView | PrintView | HandoverView | None:
        return next((one for one in (self.view.saving, self.printing, self.handing_over) if one.is_busy), None)

    def _print(self) -> None:
        plan = self.view.plan
        document = self.session.attempt(self.view.document)
        if document is None or plan is None:
            return
        printer = messages.ask.printer(self, len(self.view.preview.sizes))
        if printer is not None:
            self.printing.start(document, self.view.look, printer, kind=self.view.kind, plan=plan.id)
            self.ui.stopButton.setFocus()

    def _stop(self) -> None:
        self.view.saving.stop()
        self.printing.stop()
        self.handing_over.stop()

    # Who got the annual report

    def _show_access(self) -> None:
        view, ui = self.view, self.ui
        rows = view.accesses()
        self._waiting.refresh()
        ui.accessCard.setVisible(view.tells_access and not self._is_asking())
        ui.offerLabel.setText(view.offer)
        ui.offerLabel.setVisible(bool(view.offer))
        ui.accessLabel.setText(tr("Ingen har fått den ennå."))
        ui.accessLabel.setVisible(not rows)
        self._accesses.show_rows(rows)
        ui.accessTable.setVisible(bool(rows))
        ui.removeButton.setVisible(bool(rows))

    def _offer_access(self) -> None:
        """Ready to be written, and nothing is: somebody may as well go on with something else."""
        ui = self.ui
        if ui.onEdit.is_valid and ui.onEdit.day is None:
            ui.onEdit.set_day(self.session.workspace.today)
        if self.isVisible():
            ui.toEdit.setFocus()
            QTimer.singleShot(0, self, lambda: bring_into_view(ui.toEdit))  # once the card has got its place

    def _give_access(self) -> None:
        ui = self.ui
        if self.view.give_access(to=ui.toEdit.text(), on=ui.onEdit.day, how=ui.howEdit.text()):
            self._waiting.done(ui.toEdit, ui.onEdit, ui.howEdit)
            self._stand_at(len(self._accesses.rows) - 1)

    def _remove_access(self) -> None:
        place = self.ui.accessTable.currentIndex().row()
        self.view.remove_access(self._accesses.row_at(self.ui.accessTable.currentIndex()))
        self._stand_at(min(place, len(self._accesses.rows) - 1))

    def _stand_at(self, place: int) -> None:
        """On a row; never in a line to write in, whose own undo would stand before that of what was just done."""
        ui = self.ui
        ui.accessTable.setCurrentIndex(self._accesses.index(max(place, 0), 0))
        (ui.accessTable if self._accesses.rows else ui.accessButton).setFocus()
