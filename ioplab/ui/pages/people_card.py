"""Who may open the vault: a card in Innstillinger. Forms open in it, and no passphrase stays in a field after use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QWidget

from ioplab.i18n import tr
from ioplab.operations.people import KeyHolder
from ioplab.ui._generated.ui_people_card import Ui_PeopleCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.grid import Column, Grid
from ioplab.ui.viewmodels.people import PeopleView
from ioplab.ui.widgets.autosave import fill
from ioplab.ui.widgets.passphrase_fields import PassphraseFields


class PeopleCard(QWidget):
    """Those who may open the vault; giving and taking keys, and one's own passphrase."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show who may open the session's vault, and follow it."""
        super().__init__(parent)
        self.view = view = PeopleView(session, self)
        self.ui = ui = Ui_PeopleCard()
        ui.setupUi(self)
        self._holders: Grid[KeyHolder] = Grid(
            [
                Column(title=tr("Navn"), text=lambda row: row.name),
                Column(title=tr("Rolle"), text=view.role_words),
                Column(title=tr("Her nå"), text=view.here_words),
            ],
            self,
        )
        ui.holderTable.show_all()
        ui.holderTable.stretch(2)
        ui.holderTable.setModel(self._holders)
        ui.beButton.clicked.connect(lambda: view.be(ui.whoCombo.currentData()))
        self._forms: dict[QWidget, tuple[QPushButton, QWidget]] = {
            ui.giveBox: (ui.giveButton, ui.giveCombo),
            ui.takeBox: (ui.takeButton, ui.takeOwnEdit),
            ui.changeBox: (ui.changeButton, ui.oldEdit),
            ui.newKeyBox: (ui.recoveryButton, ui.newKeyOwnEdit),
            ui.keyCard: (ui.recoveryButton, ui.keyCard.ui.printButton),
            ui.rememberBox: (ui.rememberButton, ui.rememberOwnEdit),
        }
        self._fields = (
            PassphraseFields(ui.givePhraseEdit, ui.giveAgainEdit, ui.giveAdviceLabel, ui.giveSuggestButton, view.known_names),
            PassphraseFields(ui.newEdit, ui.againEdit, ui.changeAdviceLabel, ui.changeSuggestButton, view.known_names),
        )
        self._opened: QWidget | None = None
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.setInterval(0)
        self._laid_out.timeout.connect(self._reveal)
        self._wire_forms()
        session.locking.connect(self._forget_phrases)
        view.refreshed.connect(self.refresh)
        self._close_forms()
        self.refresh()

    def _wire_forms(self) -> None:
        ui = self.ui
        ui.giveButton.clicked.connect(self._open_giving)
        ui.takeButton.clicked.connect(self._open_taking)
        ui.changeButton.clicked.connect(lambda: self._open(ui.changeBox))
        ui.giveDoneButton.clicked.connect(self._give)
        ui.takeDoneButton.clicked.connect(self._take)
        ui.changeDoneButton.clicked.connect(self._change)
        ui.giveAgainEdit.returnPressed.connect(ui.giveOwnEdit.setFocus)
        ui.giveOwnEdit.returnPressed.connect(self._give)
        ui.takeOwnEdit.returnPressed.connect(self._take)
        ui.recoveryButton.clicked.connect(lambda: self._open(ui.newKeyBox))
        ui.newKeyDoneButton.clicked.connect(self._make_key)
        ui.newKeyOwnEdit.returnPressed.connect(self._make_key)
        ui.keyCard.kept.connect(self._keep_key)
        ui.keyCard.skipped.connect(lambda: self._leave(ui.keyCard))
        ui.rememberButton.clicked.connect(self._open_remembering)
        ui.rememberDoneButton.clicked.connect(self._remember)
        ui.rememberOwnEdit.returnPressed.connect(self._remember)
        ui.forgetButton.clicked.connect(self._forget_machine)
        ui.givePhraseEdit.returnPressed.connect(ui.giveAgainEdit.setFocus)
        ui.oldEdit.returnPressed.connect(ui.newEdit.setFocus)
        ui.newEdit.returnPressed.connect(ui.againEdit.setFocus)
        ui.againEdit.returnPressed.connect(self._change)
        for cancel, box in (
            (ui.giveCancelButton, ui.giveBox),
            (ui.takeCancelButton, ui.takeBox),
            (ui.changeCancelButton, ui.changeBox),
            (ui.newKeyCancelButton, ui.newKeyBox),
            (ui.rememberCancelButton, ui.rememberBox),
        ):
            cancel.clicked.connect(lambda _=False, box=box: self._leave(box))
            escape = QShortcut(QKeySequence("Esc"), box, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            escape.activated.connect(lambda box=box: self._leave(box))

    def show_people(self) -> None:
        """Go to where one says who one is; known already, to those who may open the vault."""
        (self.ui.whoCombo if self.view.is_unknown else self.ui.holderTable).setFocus()

    def show_recovery(self) -> None:
        """Go to where a recovery key is made."""
        self._open(self.ui.newKeyBox)

    def refresh(self) -> None:
        """Show what holds now."""
        view, ui = self.view, self.ui
        ui.whoBox.setVisible(view.is_unknown)
        fill(ui.whoCombo, view.possible_selves())
        self._holders.show_rows(view.holders())
        why = view.may_give()
        ui.giveButton.setEnabled(not why)
        ui.takeButton.setEnabled(len(view.holders()) > 1 and view.may_administer)
        ui.recoveryButton.setEnabled(view.may_administer)
        ui.whyLabel.setText(why)
        ui.whyLabel.setVisible(bool(why))
        ui.recoveryLabel.setText(view.recovery_words())
        ui.machineLabel.setText(view.machine_words())
        ui.rememberButton.setVisible(not view.is_remembered)
        ui.forgetButton.setVisible(view.is_remembered)

    # The forms, of which one at most is open

    def _open(self, box: QWidget) -> None:
        self._close_forms()
        box.show()
        self._forms[box][1].setFocus(Qt.FocusReason.TabFocusReason)
        self._opened = box
        self._laid_out.start()

    def _reveal(self) -> None:
        """A form opens below the buttons, which may be below what is seen of the page."""
        holder = self.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        if holder is not None and self._opened is not None and self._opened.isVisible():
            holder.ensureWidgetVisible(self._opened)
            holder.ensureWidgetVisible(self._forms[self._opened][1])  # where the whole of it finds no room, its beginning

    def _leave(self, box: QWidget) -> None:
        self._forms[box][0].setFocus()
        self._close_forms()

    def _close_forms(self) -> None:
        self._forget_phrases()
        for box in self._forms:
            box.hide()

    def _forget_phrases(self) -> None:
        """No passphrase stays in a field, not even for its undo."""
        ui = self.ui
        for fields in self._fields:
            fields.forget()
        for edit in (ui.giveOwnEdit, ui.takeOwnEdit, ui.oldEdit, ui.newKeyOwnEdit, ui.rememberOwnEdit):
            edit.clear()
            edit.setModified(False)
        ui.keyCard.forget()

    def _open_giving(self) -> None:
        fill(self.ui.giveCombo, self.view.without_key())
        self._open(self.ui.giveBox)

    def _open_taking(self) -> None:
        holder = self._holders.row_at(self.ui.holderTable.currentIndex())
        if trouble := self.view.why_not_take(holder):
            self.view.session.trouble.emit(trouble)
            self.ui.holderTable.setFocus()
        elif holder is not None:
            self.ui.takeLabel.setText(self.view.take_words(holder))
            self.ui.takeDoneButton.setAccessibleDescription(self.ui.takeLabel.text())
            self._taken = holder
            self._open(self.ui.takeBox)

    def _give(self) -> None:
        ui, fields = self.ui, self._fields[0]
        is_own_missing = not ui.giveOwnEdit.text() and not fields.wish.trouble()
        with _waiting():
            trouble = self.view.give(ui.giveCombo.currentData(), fields.wish, ui.giveOwnEdit.text())
        self._settle(trouble, ui.giveBox, ui.giveOwnEdit if is_own_missing else ui.givePhraseEdit)

    def _take(self) -> None:
        ui = self.ui
        with _waiting():
            trouble = self.view.take(self._taken, ui.takeOwnEdit.text())
        self._settle(trouble, ui.takeBox, ui.takeOwnEdit)

    def _change(self) -> None:
        ui = self.ui
        with _waiting():
            trouble = self.view.change_passphrase(ui.oldEdit.text(), self._fields[1].wish)
        self._settle(trouble, ui.changeBox, ui.oldEdit)

    def _make_key(self) -> None:
        ui = self.ui
        with _waiting():
            key = self.view.new_key(ui.newKeyOwnEdit.text())
        if key is None:
            ui.newKeyOwnEdit.selectAll()
            ui.newKeyOwnEdit.setFocus()
        else:
            self._open(ui.keyCard)
            ui.keyCard.show_key(key)

    def _keep_key(self) -> None:
        self._leave(self.ui.keyCard)
        self.view.keep_key()

    def _open_remembering(self) -> None:
        if trouble := self.view.why_not_remember():
            self.view.session.trouble.emit(trouble)
        else:
            self._open(self.ui.rememberBox)

    def _remember(self) -> None:
        ui = self.ui
        with _waiting():
            trouble = self.view.remember(ui.rememberOwnEdit.text())
        self._settle(trouble, ui.rememberBox, ui.rememberOwnEdit)

    def _forget_machine(self) -> None:
        with _waiting():
            self.view.forget()

    def _settle(self, trouble: str, box: QWidget, first: QLineEdit) -> None:
        """After a try: what can be mended at once keeps the form open; else it is shut, and the phrases forgotten."""
        if trouble:
            self.view.session.trouble.emit(trouble)
            first.setFocus()
        else:
            self._leave(box)


@contextmanager
def _waiting() -> Iterator[None]:
    """A passphrase takes a while to try, and that is meant."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
