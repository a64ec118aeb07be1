"""Types in the program's window until it is killed, and says what stands on the screen after each letter. Run by `test_kill`.

``python -m tests.ui.typist VAULT``: a line is the time in seconds and how many letters have been typed.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ioplab import app
from ioplab.domain.guide import Step
from ioplab.storage.vault import Vault
from ioplab.ui import theme
from ioplab.ui.main_window import MainWindow
from ioplab.ui.pages.pupil import PupilPage
from ioplab.ui.pages.steps import PupilStep
from tests.support import screens
from tests.support.vaults import PASSPHRASE

EVERY_MS = 60
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå"


def letter(number: int) -> str:
    """The letter typed as number `number`, so that what is stored can be held against what was typed."""
    return LETTERS[number % len(LETTERS)]


def type_until_killed(path: Path) -> None:
    """Open the vault, go to a field, and type without ever pausing."""
    application = app.make_application()
    theme.begin(application, theme.Choice.LIGHT, 1.0)
    window = MainWindow(screens.settings(Path(tempfile.mkdtemp())))
    window.show_vault(Vault.open(path, PASSPHRASE), remember=False)
    window.show()
    field = _field(window)
    field.clear()
    typed = 0

    def press() -> None:
        nonlocal typed
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter(typed)))
        typed += 1
        print(time.time(), typed, flush=True)

    timer = QTimer()
    timer.timeout.connect(press)
    timer.start(EVERY_MS)
    application.exec()


def _field(window: MainWindow) -> QPlainTextEdit:
    """Where the pupil's strengths are written."""
    workplace = window.workplace
    page = workplace.go("pupil") if workplace else None
    assert isinstance(page, PupilPage)
    page.show_step(Step.PUPIL)
    step = page.step_page(Step.PUPIL)
    assert isinstance(step, PupilStep)
    step.ui.strengthsEdit.setFocus()
    return step.ui.strengthsEdit


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]))
