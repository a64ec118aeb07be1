"""Om ioplab, in Hjelp: which program it is, where its files lie, and whether all of it works."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from ioplab.i18n import tr
from ioplab.ui import messages
from ioplab.ui._generated.ui_about_card import Ui_AboutCard
from ioplab.ui.viewmodels.self_test import SelfTest
from ioplab.ui.viewmodels.settings import about_words, log_folder


class AboutCard(QWidget):
    """What somebody who helps asks for first."""

    trouble = Signal(str)
    licences_asked = Signal()
    """Somebody wants to read the libraries' licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_AboutCard()
        ui.setupUi(self)
        self.test = SelfTest(self)
        ui.lineList.show_all()
        ui.vaultButton.clicked.connect(lambda: self._open(ui.vaultEdit.text()))
        ui.logButton.clicked.connect(lambda: self._open(ui.logEdit.text()))
        ui.licencesButton.clicked.connect(self.licences_asked)
        ui.testButton.clicked.connect(self.test.start)
        ui.stopButton.clicked.connect(self.test.stop)
        self.test.changed.connect(self._show_test)
        self._show_test()

    def show_vault(self, path: Path | None) -> None:
        """Show where things lie; licences are read in Innstillinger, which there is when a vault is open."""
        ui = self.ui
        ui.aboutLabel.setText(about_words())
        ui.vaultBox.setVisible(path is not None)
        ui.licencesButton.setVisible(path is not None)
        for edit, words in ((ui.vaultEdit, str(path or "")), (ui.logEdit, log_folder())):
            edit.setText(words)
            edit.setToolTip(words)
            edit.setCursorPosition(0)

    def _open(self, folder: str) -> None:
        if not (Path(folder).is_dir() and messages.ask.open_folder(Path(folder))):
            self.trouble.emit(tr("Mappen finnes ikke ennå, eller kan ikke åpnes herfra: {folder}").format(folder=folder))

    def _show_test(self) -> None:
        ui, test = self.ui, self.test
        shown, other = (ui.stopButton, ui.testButton) if test.is_busy else (ui.testButton, ui.stopButton)
        shown.setEnabled(True)
        shown.show()
        if other.hasFocus():
            shown.setFocus()  # before the other goes, which would send the focus anywhere
        ui.testButton.setEnabled(not test.is_busy)
        ui.stopButton.setVisible(test.is_busy)
        while ui.lineList.count() > len(test.lines):
            ui.lineList.takeItem(0)
        for line in test.lines[ui.lineList.count() :]:
            QListWidgetItem(line, ui.lineList)
        ui.lineList.setVisible(bool(test.lines))
        if test.state != ui.stateLabel.text():
            ui.stateLabel.setText(test.state)
            ui.stateLabel.setAccessibleName(test.state)
            if test.state:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, test.state))
        ui.stateLabel.setVisible(bool(test.state))
