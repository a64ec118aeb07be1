"""Is the one in front of the program, for `traces`. Says at each stop where it is, and waits to be told what to type next.

``python -m tests.proof.sitter VAULT FOLDER``: a stop is a line with its name; what to type is a list of lists of character codes,
so that no word lies in the memory of this process but where the program has put it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ioplab import app
from ioplab.domain.guide import Step
from ioplab.domain.ids import PlanId
from ioplab.domain.plan import Plan
from ioplab.domain.pupil import Pupil
from ioplab.files import write_whole
from ioplab.operations import documents
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import TOUR_SEEN, MainWindow, stored_scale
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.steps import PupilStep

_PATIENCE_MS = 60_000
_SETTLED_MS = 900
"""What was to be done at once is done by then, and so is what waits until the pages are gone."""

Codes = list[int]


class Sitter:
    """Somebody with the program in front of them."""

    def __init__(self, vault: Path) -> None:
        """Start the program, with the vault named on the way in."""
        application = app.make_application()
        settings = QSettings()
        settings.setValue(TOUR_SEEN, True)
        theme.begin(application, theme.stored_choice(settings), stored_scale(settings))
        self.window = MainWindow(settings, vault)
        self.window.show()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for the program."""
        clock = QElapsedTimer()
        clock.start()
        while not is_so():
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if clock.hasExpired(_PATIENCE_MS):
                raise TimeoutError

    def stop(self, name: str) -> list[Codes]:
        """Say where it is, and wait; what to type."""
        clock = QElapsedTimer()
        clock.start()
        self.until(lambda: clock.hasExpired(_SETTLED_MS))
        print(name, flush=True)
        told: list[Codes] = json.loads(sys.stdin.readline())
        return told

    def unlock(self, codes: Codes) -> None:
        """Type the passphrase."""
        page = self.window.unlock_page
        press(page.ui.passphraseEdit, codes)
        page.ui.unlockButton.click()
        self.until(lambda: self.window.workplace is not None)

    def search(self, codes: Codes) -> None:
        """Search for the pupil, and leave it at that."""
        assert self.window.workplace is not None
        self.window.workplace.search()
        self.until(lambda: QApplication.focusWidget() is not None)
        front = QApplication.focusWidget()
        assert front is not None
        press(front, codes)
        QApplication.sendEvent(front, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))

    def write(self, codes: Codes) -> None:
        """Look at every step of the pupil, type into a field until it is stored, and copy that."""
        assert self.window.workplace is not None
        page = self.window.workplace.go("pupil")
        assert isinstance(page, PupilPage)
        for step in Step:
            page.show_step(step)
            QApplication.processEvents()
        page.show_step(Step.PUPIL)
        form = page.step_page(Step.PUPIL)
        assert isinstance(form, PupilStep)
        form.ui.strengthsEdit.setFocus()
        press(form.ui.strengthsEdit, codes)
        form.ui.strengthsEdit.selectAll()
        form.ui.strengthsEdit.copy()
        self.until(lambda: [ord(letter) for letter in self._vault().all(Pupil)[0].strengths or ""] == codes)

    def make_document(self, chosen: Path) -> None:
        """Write the plan as a document to the folder that was chosen."""
        plan = PlanId(self._vault().ids(Plan)[0])
        content = documents.make_document(self._vault(), plan, documents.DocumentKind.PLAN)
        write_whole(chosen / "iop.pdf", content, private=True)

    def _vault(self) -> Vault:
        assert self.window.session is not None
        return self.window.session.workspace.vault


def press(widget: QWidget, codes: Codes) -> None:
    """Type, letter by letter."""
    for code in codes:
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, chr(code)))


def main() -> None:
    """A morning's work."""
    sitter = Sitter(Path(sys.argv[1]))
    sitter.unlock(sitter.stop("started")[0])
    given, typed = sitter.stop("open")
    sitter.search(given)
    sitter.write(typed)
    sitter.make_document(Path(sys.argv[2]))
    sitter.stop("typed")
    sitter.window.cover()
    sitter.stop("covered")
    sitter.window.uncover()
    sitter.window.lock()
    sitter.unlock(sitter.stop("locked")[0])
    sitter.stop("open again")
    sitter.window.close()
    sitter.stop("closed")


if __name__ == "__main__":
    main()
