"""The two fields of a new passphrase, with advice below them while one types, and a suggestion for who wants one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from ioplab.ui.viewmodels.passphrases import NewPassphrase, suggested, suggestion_words


class PassphraseFields(QObject):
    """Ties the fields, the line of advice and the button together. Nothing typed stays after `forget`."""

    def __init__(
        self,
        first: QLineEdit,
        again: QLineEdit,
        advice: QLabel,
        suggest: QPushButton,
        known: Callable[[], tuple[str, ...]],
    ) -> None:
        """Advise from now on.

        Args:
            first: where it is typed.
            again: where it is typed once more.
            advice: says how good it is.
            suggest: fills in the first field.
            known: names that whoever guesses would try first.
        """
        super().__init__(first)
        self._first, self._again, self._label, self._known = first, again, advice, known
        self._suggestion = ""
        for edit in (first, again):
            edit.textChanged.connect(self._advise)
        suggest.clicked.connect(self._suggest)
        self._advise()

    @property
    def wish(self) -> NewPassphrase:
        """What is typed."""
        return NewPassphrase(phrase=self._first.text(), repeated=self._again.text())

    def forget(self) -> None:
        """No passphrase stays in a field, not even for its undo."""
        self._suggestion = ""
        for edit in (self._first, self._again):
            edit.clear()
            edit.setModified(False)
        self._advise()

    def _suggest(self) -> None:
        self._suggestion = suggested()
        self._again.clear()
        self._first.setText(self._suggestion)
        self._again.setFocus()

    def _advise(self) -> None:
        """Below the fields, and for those who hear it."""
        if self._suggestion and self._first.text() != self._suggestion:
            self._suggestion = ""
        stands = self._suggestion and self._again.text() != self._suggestion
        words = suggestion_words(self._suggestion) if stands else self.wish.advice(self._known())
        if self._label.text() == words:
            return
        self._label.setText(words)
        self._first.setAccessibleDescription(words)
        self._again.setAccessibleDescription(words)
