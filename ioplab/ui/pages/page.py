"""What all places have in common: a form, a notice for trouble, storing what is typed before leaving."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QWidget

from ioplab.ui import theme
from ioplab.ui.session import Session
from ioplab.ui.typed import carry_typed
from ioplab.ui.widgets.autosave import Autosave
from ioplab.ui.widgets.notice import Notice
from ioplab.ui.widgets.plain_line import plain_line

NARROW = 900
"""Pixels at normal text size. Narrower than this, what stands side by side is put one below the other."""

PINCHED = 500
"""Pixels at normal text size. Narrower than this, as with twice the text on a small screen, even buttons stand in a column."""

_FOLDS = "fold"
_PINCHES = "pinch"
"""Names of layouts in the forms begin so that are folded where it is narrow, and where it is pinched."""


def set_role(widget: QWidget, role: str) -> None:
    """Let a widget look otherwise than the form says, such as a button that is not the main one now."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def fold(widget: QWidget, *, narrow: bool, pinched: bool = False) -> None:
    """Put what stands side by side one below the other, or back again."""
    _turn(widget, _FOLDS, upright=narrow)
    _turn(widget, _PINCHES, upright=pinched)
    facts = widget.findChild(QLabel, "factsLabel")
    if isinstance(facts, QLabel):
        facts.setWordWrap(narrow)


def _turn(widget: QWidget, named: str, *, upright: bool) -> None:
    direction = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
    for layout in widget.findChildren(QBoxLayout):
        if layout.objectName().startswith(named) and layout.direction() is not direction:
            layout.setDirection(direction)


class Page(QWidget):
    """A place the user can be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Build the form and follow the session."""
        super().__init__(parent)
        self.session = session
        self.autosave = Autosave(self, session.trouble, session.unfinished)
        self.build()
        for line in self.findChildren(QLineEdit):
            plain_line(line)
        session.leaving.connect(self.flush)
        if session.workspace.vault.is_read_only:
            self.autosave.only_show()

    def build(self) -> None:
        """Make the form and wire it."""
        raise NotImplementedError

    def arrive(self) -> None:
        """The place is shown: bring it up to date and put the focus where work begins."""

    def flush(self) -> None:
        """Store what is being typed."""
        self.autosave.flush()

    def wait(self) -> None:
        """Let work beside the screen come to its end, before the page goes."""

    def continue_from(self, old: Page) -> None:
        """Be where the same page was before it was made anew in another language, with what was typed there and not stored."""
        carry_typed(old, self)

    @property
    def is_narrow(self) -> bool:
        """Whether there is too little room for columns, at the text size chosen."""
        return self._room() < theme.current().pixels(NARROW)

    @property
    def is_pinched(self) -> bool:
        """Whether there is too little room even for buttons side by side."""
        return self._room() < theme.current().pixels(PINCHED)

    def _room(self) -> int:
        """The width there is, in pixels. The page itself may be wider than its frame, which then scrolls."""
        return (self.parentWidget() or self).width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the columns."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Suit the room there is and the text size."""
        fold(self, narrow=self.is_narrow, pinched=self.is_pinched)

    def notice(self) -> Notice | None:
        """Where the page says what went wrong or well."""
        return self.findChild(Notice, "notice")
