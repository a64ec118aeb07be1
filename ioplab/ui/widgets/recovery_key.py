"""The recovery key, shown once, to be put on paper: on a page of its own for a new vault, and in a card in Innstillinger."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ioplab.errors import UserError
from ioplab.i18n import tr
from ioplab.ui import messages
from ioplab.ui._generated.ui_recovery_key_card import Ui_RecoveryKeyCard
from ioplab.ui.aside import Aside
from ioplab.ui.viewmodels.recovery import RecoveryKey, saved_words


class RecoveryKeyCard(QWidget):
    """The key to read, to print and to save. It cannot be copied: what is on the clipboard is soon in a message."""

    kept = Signal()
    """Somebody has put it away safely."""

    skipped = Signal()
    """It is to be done another time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without a key."""
        super().__init__(parent)
        self.ui = ui = Ui_RecoveryKeyCard()
        ui.setupUi(self)
        self._key: RecoveryKey | None = None
        self._aside = Aside(self)
        ui.keyLabel.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        ui.keptCheck.show_words(tr("Jeg har tatt vare på nødnøkkelen"))
        ui.keptCheck.clicked.connect(self._refresh)
        ui.printButton.clicked.connect(self._print)
        ui.saveButton.clicked.connect(self._save)
        ui.doneButton.clicked.connect(self.kept)
        ui.skipButton.clicked.connect(self._skip)

    def show_key(self, key: RecoveryKey) -> None:
        """Show a key that has just been made."""
        ui = self.ui
        self._key = key
        ui.keyLabel.setText(key.shown)
        ui.keyLabel.setAccessibleName(tr("Nødnøkkel: {key}").format(key=key.spoken))
        ui.keptCheck.box.setAccessibleDescription(ui.keyLabel.accessibleName())
        ui.printButton.setAccessibleDescription(ui.keyLabel.accessibleName())
        ui.keptCheck.set_checked(on=False)
        ui.skipLabel.hide()
        ui.notice.clear_message()
        self._refresh()
        ui.printButton.setFocus()

    def forget(self) -> None:
        """Take the key off the screen and out of here."""
        self._aside.abandon()
        self._key = None
        for widget in (self.ui.keyLabel, self.ui.printButton, self.ui.keptCheck.box):
            widget.setAccessibleName("" if widget is not self.ui.keptCheck.box else widget.accessibleName())
            widget.setAccessibleDescription("")
        self.ui.keyLabel.clear()

    def _refresh(self) -> None:
        ui = self.ui
        is_kept = ui.keptCheck.box.isChecked()
        ui.doneButton.setEnabled(is_kept)
        ui.skipButton.setEnabled(not is_kept)
        for button in (ui.printButton, ui.saveButton):
            button.setEnabled(not self._aside.is_busy)

    def _skip(self) -> None:
        """Said once what it means; done when it is said again."""
        if self.ui.skipLabel.isVisible():
            self.skipped.emit()
        else:
            self.ui.skipLabel.show()
            self.ui.skipButton.setAccessibleDescription(self.ui.skipLabel.text())

    def _save(self) -> None:
        folder = messages.ask.folder(self, str(messages.documents_folder()))
        key = self._key
        if folder is None or key is None:
            return
        try:
            self.ui.notice.show_done(saved_words(key.save(folder)))
        except UserError as error:
            self.ui.notice.show_trouble(str(error))

    def _print(self) -> None:
        key, printer = self._key, messages.ask.printer(self, 1)
        if printer is None or key is None:
            return
        printer.setDocName(tr("Nødnøkkel"))
        self.ui.notice.show_done(tr("Sender til skriveren …"))

        def work() -> int:
            from ioplab.ui.printing import paint_pages  # which nobody waits for before they print

            return paint_pages(printer, key.pdf(), told=lambda *_: None, stop=Event())

        self._aside.start(work, done=self._tell_printed, refused=self._tell_trouble, failed=self._refresh)
        self._refresh()

    def _tell_printed(self, _: object) -> None:
        self.ui.notice.show_done(tr("Arket er sendt til skriveren. Se etter at det kom ut før du går videre."))
        self._refresh()

    def _tell_trouble(self, words: str) -> None:
        self.ui.notice.show_trouble(words)
        self._refresh()
