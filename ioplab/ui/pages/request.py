"""Jeg har fått en forespørsel: which file, and the five words. No vault is needed, and none is made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ioplab.i18n import tr
from ioplab.operations.answering import OpenRequest
from ioplab.ui import messages
from ioplab.ui._generated.ui_request_page import Ui_RequestPage
from ioplab.ui.paths import typed_path
from ioplab.ui.tasks import Task
from ioplab.ui.viewmodels.answering import open_request
from ioplab.ui.widgets.plain_line import plain_line


class RequestPage(QWidget):
    """The way in for somebody who has been asked."""

    opened = Signal(object)
    """The `OpenRequest`, with what was answered before."""

    left = Signal()
    """Somebody wants to go back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the form and wire it."""
        super().__init__(parent)
        self.ui = ui = Ui_RequestPage()
        ui.setupUi(self)
        ui.requestCard.setMinimumWidth(460)
        self._task: Task | None = None
        for line in (ui.pathEdit, ui.wordsEdit):
            plain_line(line)
        ui.openButton.clicked.connect(self._open)
        ui.wordsEdit.returnPressed.connect(self._open)
        ui.pathEdit.returnPressed.connect(ui.wordsEdit.setFocus)
        ui.browseButton.clicked.connect(self._browse)
        ui.backButton.clicked.connect(self.left)

    def show_path(self, path: Path | None) -> None:
        """Suggest a file, and put the focus where typing begins."""
        self.ui.pathEdit.setText(str(path) if path else "")
        (self.ui.wordsEdit if path else self.ui.pathEdit).setFocus()

    def wait(self) -> None:
        """Let words that are being tried come to their end, before the page goes."""
        if self._task is not None:
            self._task.wait()

    def _browse(self) -> None:
        path = messages.ask.request_file(self, self.ui.pathEdit.text())
        if path is not None:
            self.show_path(path)

    def _open(self) -> None:
        """Try the words beside the screen, for it takes a while, right or wrong."""
        typed, words = self.ui.pathEdit.text().strip(), self.ui.wordsEdit.text()
        if self._task is not None:
            return
        if not typed:
            self._refused(tr("Velg filen først. Den slutter på .iopbidrag."))
            self.ui.pathEdit.setFocus()
            return
        path = typed_path(typed)
        self.ui.notice.clear_message()
        self._task = task = Task(lambda: open_request(path, words), self)
        self._show_trying(is_trying=True)
        task.succeeded.connect(self._succeeded)
        task.refused.connect(self._refused)
        task.failed.connect(self._failed)
        task.start()

    def _show_trying(self, *, is_trying: bool) -> None:
        ui = self.ui
        if not is_trying and self._task is not None:
            self._task.wait()  # it has told its result, and is about to end; the page may go with it
            self._task.deleteLater()  # with the words it has tried
            self._task = None
        self.setEnabled(not is_trying)
        ui.openButton.setText(tr("Åpner …") if is_trying else tr("&Åpne"))

    def _succeeded(self, opened: object) -> None:
        self._show_trying(is_trying=False)
        self.ui.wordsEdit.clear()
        if isinstance(opened, OpenRequest):
            self.opened.emit(opened)

    def _refused(self, text: str) -> None:
        self._show_trying(is_trying=False)
        self.ui.notice.show_trouble(text)
        self.ui.wordsEdit.selectAll()
        self.ui.wordsEdit.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._show_trying(is_trying=False)
        raise error  # to the one place that reports our own faults
