"""A line that says what went wrong or well, where it happened. Announced to screen readers; never a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

_PLAIN_TEXT = 0


MARGIN = 7
"""Pixels around the words; set here, for a label does not take it from the style sheet once it has been shown."""


class Notice(QLabel):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        # File names and what people have written are never markup. By number: Qt's names are slow to load before the first paint.
        self.setProperty("textFormat", _PLAIN_TEXT)
        self.setWordWrap(True)
        self.setMargin(MARGIN)
        self.hide()

    def show_trouble(self, text: str) -> None:
        """Something the user can mend; marked with ! so that colour is not alone."""
        self._say("trouble", f"! {text}" if text else "")

    def show_done(self, text: str) -> None:
        """Something that succeeded; marked with ✓."""
        self._say("done", f"✓ {text}" if text else "")

    def clear_message(self) -> None:
        """Nothing to say any more."""
        self._say("", "")

    def _say(self, state: str, text: str) -> None:
        self.setProperty("state", state)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.style().unpolish(self)
        self.style().polish(self)
        if text:
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
