"""What all places have in common: a form, a notice for trouble, storing what is typed before leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ioplab.ui.session import Session
from ioplab.ui.widgets.autosave import Autosave
from ioplab.ui.widgets.notice import Notice


class Page(QWidget):
    """A place the user can be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the form and follow the session."""
        super().__init__(parent)
        self.session = session
        self.autosave = Autosave(self)
        self.build()
        session.leaving.connect(self.flush)

    def build(self) -> None:
        """Make the form and wire it."""
        raise NotImplementedError

    def arrive(self) -> None:
        """The place is shown: bring it up to date and put the focus where work begins."""

    def flush(self) -> None:
        """Store what is being typed."""
        self.autosave.flush()

    def notice(self) -> Notice | None:
        """Where the page says what went wrong or well."""
        return self.findChild(Notice, "notice")
