"""Lås opp: the way in. Loads nothing heavy, for it is the first thing painted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.ui._generated.ui_unlock_page import Ui_UnlockPage
from ioplab.ui.paths import typed_path

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject, SignalInstance

_ENTER = (0x01000004, 0x01000005)
"""Return and Enter. By number: Qt's names are slow to load before the first paint."""

_PLACE_MS = 100
"""Where a vault lies is asked of the system so much later, for a disk may be slow; a timer of 0 would run before the paint."""


class UnlockPage(QWidget):
    """Which vault, who of those who may open it, and the passphrase. Who it is, is only asked where there are several."""

    unlock_asked = Signal(Path, str, str)
    """The vault's folder, the passphrase, and the person; nobody's name where only one may open it."""

    new_asked = Signal()
    """Somebody wants a new vault."""

    example_asked = Signal()
    """Somebody wants to try with the example school."""

    restore_asked = Signal()
    """Somebody wants to put a backup back."""

    forgot_asked = Signal(Path, str)
    """Somebody has forgotten their passphrase: the vault's folder, and who they have said they are."""

    remembered_asked = Signal(Path, str)
    """Somebody wants in by what this machine remembers: the vault's folder, and who."""

    read_asked = Signal(Path, str, str)
    """As `unlock_asked`, but only to read, for somebody else has the vault open."""

    take_over_asked = Signal(Path, str, str)
    """As `unlock_asked`, in spite of somebody elsewhere who is said to have the vault open and has not been heard of."""

    help_asked = Signal()
    """Somebody wants to read the guide."""

    request_asked = Signal()
    """Somebody has been asked to contribute, and wants to answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self._remembered: tuple[str, ...] = ()
        self.ui = ui = Ui_UnlockPage()
        ui.setupUi(self)
        ui.unlockCard.setMinimumWidth(460)
        ui.unlockButton.clicked.connect(self._unlock)
        ui.passphraseEdit.returnPressed.connect(self._unlock)
        ui.pathEdit.returnPressed.connect(self._go_on)
        ui.pathEdit.textChanged.connect(self._show_people)
        ui.personBox.hide()
        ui.inUseBox.hide()
        ui.placeLabel.hide()
        self._about_place = QTimer(self)
        self._about_place.setSingleShot(True)
        self._about_place.setInterval(_PLACE_MS)
        self._about_place.timeout.connect(self._show_place)
        ui.readButton.clicked.connect(lambda: self._unlock_by(self.read_asked))
        ui.takeOverButton.clicked.connect(lambda: self._unlock_by(self.take_over_asked))
        ui.rememberedButton.hide()
        ui.personCombo.currentIndexChanged.connect(self._show_remembered)
        ui.forgotButton.clicked.connect(self._forgot)
        ui.rememberedButton.clicked.connect(self._open_remembered)
        ui.newButton.clicked.connect(self.new_asked)
        ui.exampleButton.clicked.connect(self.example_asked)
        ui.requestButton.clicked.connect(self.request_asked)
        ui.restoreButton.clicked.connect(self.restore_asked)
        ui.helpButton.clicked.connect(self.help_asked)
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
        found = list(_names(typed_path(typed))) if typed else []
        if found != [ui.personCombo.itemText(place) for place in range(ui.personCombo.count())]:
            ui.personCombo.clear()
            ui.personCombo.addItems(found)
            if len(found) > 1:  # not before: each event of a box nobody sees would become an object of Python's
                ui.personCombo.installEventFilter(self)
        ui.personBox.setVisible(self._are_several)
        ui.inUseBox.hide()
        self._about_place.start()
        self._remembered = _remembered(typed_path(typed)) if found else ()
        self._show_remembered()

    def _show_remembered(self) -> None:
        ui = self.ui
        ui.rememberedButton.setVisible(ui.personCombo.currentText() in self._remembered)

    @property
    def _person(self) -> str:
        return self.ui.personCombo.currentText() if self._are_several else ""

    def _forgot(self) -> None:
        if path := self.ui.pathEdit.text().strip():
            self.forgot_asked.emit(typed_path(path), self._person)
        else:
            self.ui.notice.show_trouble(tr("Velg arkivet først."))
            self.ui.pathEdit.setFocus()

    def _open_remembered(self) -> None:
        self.remembered_asked.emit(typed_path(self.ui.pathEdit.text()), self._person)

    @property
    def _are_several(self) -> bool:
        return self.ui.personCombo.count() > 1

    def _go_on(self) -> None:
        (self.ui.personCombo if self._are_several else self.ui.passphraseEdit).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter on the name goes on to the passphrase, as it does on the folder."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QKeyEvent

        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.ui.passphraseEdit.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _show_place(self) -> None:
        """What it means that the vault lies where it does. After the first paint: the system is asked, which may take a while."""
        typed = self.ui.pathEdit.text().strip()
        words = _about_opening(typed_path(typed)) if typed and self.ui.personCombo.count() else ""
        if words:
            from PySide6.QtCore import Qt  # an eighth of the time to the first page, so the form does without it

            self.ui.placeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ui.placeLabel.setText(words)
        self.ui.placeLabel.setVisible(bool(words))

    def show_in_use(self, text: str, *, may_take_over: bool) -> None:
        """Say who has the vault open, and offer what can be done about it. The passphrase stays for it.

        Args:
            text: who, where and since when.
            may_take_over: they have not been heard of for a while.
        """
        ui = self.ui
        ui.notice.show_trouble(text)
        ui.inUseBox.show()
        ui.takeOverButton.setVisible(may_take_over)
        ui.readButton.setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what is wrong, with the passphrase ready to be typed again."""
        self.ui.inUseBox.hide()
        self.ui.notice.show_trouble(text)
        self.ui.passphraseEdit.selectAll()
        self.ui.passphraseEdit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is tried nothing else can be asked."""
        self.setEnabled(not busy)
        self.ui.unlockButton.setText(tr("Låser opp …") if busy else tr("&Lås opp"))

    def clear(self) -> None:
        """Forget the passphrase and what was said."""
        self.ui.inUseBox.hide()
        self.ui.passphraseEdit.clear()
        self.ui.notice.clear_message()

    def _unlock(self) -> None:
        self._unlock_by(self.unlock_asked)

    def _unlock_by(self, asked: SignalInstance) -> None:
        path = self.ui.pathEdit.text().strip()
        if not path:
            self.show_trouble(tr("Velg arkivet først, eller lag et nytt."))
            return
        asked.emit(typed_path(path), self.ui.passphraseEdit.text(), self._person)

    def _browse(self) -> None:
        from ioplab.ui import messages

        folder = messages.ask.folder(self, self.ui.pathEdit.text())
        if folder is not None:
            self.show_path(folder)


# What follows is first needed when somebody has said which vault; without, nothing of it is loaded before the first paint.


def _names(vault: Path) -> tuple[str, ...]:
    from ioplab.ui import keyholders

    return keyholders.names(vault)


def _remembered(vault: Path) -> tuple[str, ...]:
    from ioplab.ui import keyholders

    return keyholders.remembered(vault)


def _about_opening(vault: Path) -> str:
    from ioplab.ui import vault_places

    return vault_places.about_opening(vault)
