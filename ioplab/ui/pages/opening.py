"""Lås opp: the way in. Loads nothing heavy, for it is the first thing painted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.ui import keyholders
from ioplab.ui._generated.ui_unlock_page import Ui_UnlockPage
from ioplab.ui.paths import typed_path

_ENTER = (0x01000004, 0x01000005)
"""Return and Enter. By number: Qt's names are slow to load before the first paint."""


class UnlockPage(QWidget):
    """Which vault, who of those who may open it, and the passphrase. Who it is, is only asked where there are several."""

    unlock_asked = Signal(Path, str, str)
    """The vault's folder, the passphrase, and the person; nobody's name where only one may open it."""

    new_asked = Signal()
    """Somebody wants a new vault."""

    example_asked = Signal()
    """Somebody wants to try with the example school."""

    request_asked = Signal()
    """Somebody has been asked to contribute, and wants to answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_UnlockPage()
        ui.setupUi(self)
        ui.unlockCard.setMinimumWidth(460)
        ui.unlockButton.clicked.connect(self._unlock)
        ui.passphraseEdit.returnPressed.connect(self._unlock)
        ui.pathEdit.returnPressed.connect(self._go_on)
        ui.pathEdit.textChanged.connect(self._show_people)
        ui.personCombo.installEventFilter(self)
        ui.personBox.hide()
        ui.newButton.clicked.connect(self.new_asked)
        ui.exampleButton.clicked.connect(self.example_asked)
        ui.requestButton.clicked.connect(self.request_asked)
        ui.browseButton.clicked.connect(self._browse)

    def show_path(self, path: Path | None, *, person: str | None = None) -> None:
        """Suggest a vault, and put the focus where typing begins.

        Args:
            path: the vault's folder.
            person: who was here last, and probably comes back; without, whoever comes says who they are.
        """
        self.ui.pathEdit.setText(str(path) if path else "")
        self._show_people()
        self.ui.personCombo.setCurrentIndex(max(self.ui.personCombo.findText(person or ""), 0))
        if path is None:
            self.ui.pathEdit.setFocus()
        elif self._are_several and person is None:
            self.ui.personCombo.setFocus()
        else:
            self.ui.passphraseEdit.setFocus()

    def _show_people(self) -> None:
        """Those who may open the vault named, if there are several to choose among."""
        ui = self.ui
        typed = ui.pathEdit.text().strip()
        found = list(keyholders.names(typed_path(typed))) if typed else []
        if found != [ui.personCombo.itemText(place) for place in range(ui.personCombo.count())]:
            ui.personCombo.clear()
            ui.personCombo.addItems(found)
        ui.personBox.setVisible(self._are_several)

    @property
    def _are_several(self) -> bool:
        return self.ui.personCombo.count() > 1

    def _go_on(self) -> None:
        (self.ui.personCombo if self._are_several else self.ui.passphraseEdit).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the name goes on to the passphrase, as it does on the folder."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.ui.passphraseEdit.setFocus()
            return True
        return super().eventFilter(watched, event)

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, with the passphrase ready to be typed again."""
        self.ui.notice.show_trouble(text)
        self.ui.passphraseEdit.selectAll()
        self.ui.passphraseEdit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is tried nothing else can be asked."""
        self.setEnabled(not busy)
        self.ui.unlockButton.setText(tr("Låser opp …") if busy else tr("&Lås opp"))

    def clear(self) -> None:
        """Forget the passphrase and what was said."""
        self.ui.passphraseEdit.clear()
        self.ui.notice.clear_message()

    def _unlock(self) -> None:
        path = self.ui.pathEdit.text().strip()
        if not path:
            self.show_trouble(tr("Velg arkivet først, eller lag et nytt."))
            return
        person = self.ui.personCombo.currentText() if self._are_several else ""
        self.unlock_asked.emit(typed_path(path), self.ui.passphraseEdit.text(), person)

    def _browse(self) -> None:
        from ioplab.ui import messages

        folder = messages.ask.folder(self, self.ui.pathEdit.text())
        if folder is not None:
            self.show_path(folder)
