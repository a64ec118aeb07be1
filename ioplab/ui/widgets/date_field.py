"""A date typed as people write it. Empty is no date; what is no date is marked and not stored."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ioplab.i18n import tr

_NORWEGIAN = re.compile(r"(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def parse_date(text: str) -> date | None:
    """Read ``15.1.2027``, ``15.01.27`` or ``2027-01-15``.

    Raises:
        ValueError: it is none of them, or no such day exists.
    """
    norwegian, iso = _NORWEGIAN.fullmatch(text.strip()), _ISO.fullmatch(text.strip())
    if norwegian:
        day, month, year = map(int, norwegian.groups())
        return date(year + 2000 if len(norwegian[3]) == 2 else year, month, day)  # noqa: PLR2004 - two digits
    if iso:
        return date(*map(int, iso.groups()))
    raise ValueError(text)


def write_date(day: date | None) -> str:
    """A date as it stands in the field: ``15.01.2027``."""
    return f"{day:%d.%m.%Y}" if day else ""


class DateField(QLineEdit):
    """One date, or none."""

    left = Signal()
    """The focus has left the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.textChanged.connect(self._mark)

    @property
    def day(self) -> date | None:
        """The date in the field; None when it is empty or no date."""
        return parse_date(self.text()) if self.is_valid and self.text().strip() else None

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or holds a date."""
        if not self.text().strip():
            return True
        try:
            parse_date(self.text())
        except ValueError:
            return False
        return True

    def set_day(self, day: date | None) -> None:
        """Show a date."""
        self.setText(write_date(day))
        self._mark()  # also when whoever sets it does not want to hear of it, and has blocked our signals

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write a valid date out in full; mark one that is not."""
        super().focusOutEvent(event)
        if self.day is not None:
            self.set_day(self.day)
        self._mark(leaving=True)
        self.left.emit()

    def _mark(self, _: str = "", *, leaving: bool = False) -> None:
        """Mark what is no date, but not while it is being typed."""
        wrong = not self.is_valid and (leaving or not self.hasFocus())
        if bool(self.property("state")) != wrong:
            self.setProperty("state", "invalid" if wrong else "")
            self.setToolTip(tr("Skriv datoen som 15.01.2027.") if wrong else "")
            self.style().unpolish(self)
            self.style().polish(self)
