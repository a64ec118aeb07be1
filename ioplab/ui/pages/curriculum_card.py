"""The curricula: a card in Innstillinger. Which ones there are, from a file, or fetched when somebody asks for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ioplab.ui import messages
from ioplab.ui._generated.ui_curriculum_card import Ui_CurriculumCard
from ioplab.ui.session import Session
from ioplab.ui.viewmodels.curriculum_card import CurriculumCardView


class CurriculumCard(QWidget):
    """What competence goals are picked from, and where it comes from."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show the curricula that are kept."""
        super().__init__(parent)
        self.view = view = CurriculumCardView(session, self)
        self.ui = ui = Ui_CurriculumCard()
        ui.setupUi(self)
        self._is_asking = False
        ui.sureLabel.setText(view.sure_words())
        ui.readButton.clicked.connect(self._read)
        ui.fetchButton.clicked.connect(lambda: self._ask(is_asking=True))
        ui.cancelButton.clicked.connect(lambda: self._ask(is_asking=False))
        ui.sureButton.clicked.connect(self._fetch)
        ui.stopButton.clicked.connect(view.stop)
        view.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is, and what is being done."""
        ui, view = self.ui, self.view
        had_focus = ui.stopButton.hasFocus()
        ui.stateLabel.setText(view.state_words())
        ui.busyBox.setVisible(view.is_busy)
        ui.busyLabel.setText(view.busy_words())
        ui.busyBar.setRange(0, view.of)
        ui.busyBar.setValue(view.done)
        ui.sureBox.setVisible(self._is_asking and not view.is_busy)
        for button in (ui.readButton, ui.fetchButton):
            button.setEnabled(not view.is_busy and not self._is_asking)
        if had_focus and not view.is_busy:
            ui.readButton.setFocus()

    def wait(self) -> None:
        """Let what is done beside the screen come to its end."""
        self.view.abandon()

    def _read(self) -> None:
        path = messages.ask.curriculum_file(self, str(messages.documents_folder()))
        if path is not None:
            self.view.read(path)
            self.ui.stopButton.setFocus()

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        self.refresh()
        (self.ui.cancelButton if is_asking else self.ui.fetchButton).setFocus()

    def _fetch(self) -> None:
        self._is_asking = False
        self.view.fetch()
        self.ui.stopButton.setFocus()
