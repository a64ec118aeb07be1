"""Every field saves itself: a moment after the last key, at the latest two seconds after the first, and when it is left."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ioplab.ui.widgets.date_field import DateField
from ioplab.ui.widgets.text_box import TextBox

QUIET_MS = 500
"""Save this long after the last key."""

LATEST_MS = 1500
"""Save at the latest this long after the first unsaved key: a crash may take two seconds of typing, no more."""

Read = Callable[[], Any]
Write = Callable[[Any], object]
Kept = dict[tuple[object, str], str]
"""Texts that could not be stored, by whose they are and the field's name."""


@dataclass(slots=True)
class _Bound:
    """One widget and the stored value it stands for."""

    widget: QWidget
    read: Read
    write: Write
    pending: bool = False
    shown: Any = field(default=None)


class Autosave(QObject):
    """The fields of one page, bound to what is stored."""

    def __init__(self, parent: QWidget, trouble: SignalInstance | None = None, kept: Kept | None = None) -> None:
        """Save for as long as the page lives.

        Args:
            parent: the page.
            trouble: tells when something is refused; what was typed then counts as unsaved, and stays on the screen.
            kept: where the texts that could not be stored are kept while somebody else's are shown.
        """
        super().__init__(parent)
        self._refusals = 0
        self._kept = kept
        if trouble is not None:
            trouble.connect(self._count_refusal)
        self._fields: list[_Bound] = []
        self._of: object = None
        self._only_shows = False
        self._quiet = self._timer(QUIET_MS)
        self._latest = self._timer(LATEST_MS)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer

    def bind(self, widget: QWidget, read: Read, write: Write) -> None:
        """Let `widget` show what `read` gives, and `write` store what the user makes of it."""
        bound = _Bound(widget, read, write)
        self._fields.append(bound)
        widget.installEventFilter(self)
        if isinstance(widget, QComboBox):
            widget.activated.connect(lambda _: self._edited(bound, at_once=True))
        elif isinstance(widget, QCheckBox):
            widget.clicked.connect(lambda _: self._edited(bound, at_once=True))
        elif isinstance(widget, QLineEdit):
            # Not textEdited: what assistive technology writes or dictates into a line is never told of there.
            widget.textChanged.connect(lambda _: self._edited(bound))
            left = widget.left if isinstance(widget, DateField) else widget.editingFinished
            left.connect(lambda: self._leave(bound))
        elif isinstance(widget, TextBox):
            widget.textChanged.connect(lambda: self._edited(bound))
            widget.left.connect(lambda: self._leave(bound))

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z and Ctrl+Y go past the field to the window: there is one undo for everything, also across fields.

        Ctrl+K too, which some desktops take for erasing to the end of the line.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_the_windows(event):
            event.ignore()
            return True
        return False

    def refresh(self, of: object = None) -> None:
        """Show what is stored, in every field that is not being typed in.

        Args:
            of: whose it is. What could not be stored of somebody's, such as half a date, never stays for somebody else.
                It is there again when theirs is shown.
        """
        if of != self._of:
            self.keep_unsaved()
            self._of = of
            for bound in self._fields:
                bound.pending = False
        for bound in self._fields:
            if not bound.pending:
                self._show(bound, bound.read())
        self._bring_back()
        if self._only_shows:
            self._close_fields()

    def keep_unsaved(self) -> None:
        """Keep the texts that could not be stored, until whose they are is shown again, also after the vault has been locked."""
        if self._kept is None or self._of is None:
            return
        for bound in self._fields:
            if bound.pending and isinstance(bound.widget, QLineEdit | QPlainTextEdit):
                self._kept[self._of, self._name(bound.widget)] = _typed_in(bound.widget)

    def _bring_back(self) -> None:
        """Show what was kept of whose the fields are now, as if it was typed now, so that it is stored if it can be."""
        for bound in self._fields if self._kept else ():
            text = self._kept.pop((self._of, self._name(bound.widget)), None) if self._kept else None
            if text is not None and isinstance(bound.widget, QLineEdit):
                bound.widget.setText(text)
                bound.widget.textEdited.emit(text)
            elif text is not None and isinstance(bound.widget, QPlainTextEdit):
                bound.widget.setPlainText(text)

    def _name(self, widget: QWidget) -> str:
        return f"{type(self.parent()).__name__}.{widget.objectName()}"

    def only_show(self) -> None:
        """Let nobody write in the fields, from now on: nothing could be stored."""
        self._only_shows = True
        self._close_fields()

    def _close_fields(self) -> None:
        for bound in self._fields:
            if isinstance(bound.widget, QLineEdit | QPlainTextEdit):
                _shut(bound.widget)
            else:
                bound.widget.setEnabled(False)

    def flush(self) -> None:
        """Store everything that waits."""
        self._quiet.stop()
        self._latest.stop()
        for bound in self._fields:
            self._save(bound)

    @property
    def is_pending(self) -> bool:
        """Whether something typed is not stored yet."""
        return any(bound.pending for bound in self._fields)

    @property
    def unsaved(self) -> list[QWidget]:
        """The fields that hold something typed that is not stored."""
        return [bound.widget for bound in self._fields if bound.pending]

    @property
    def refused_texts(self) -> list[str]:
        """What was typed, and could not be stored when it was tried."""
        texts = (one.widget for one in self._fields if one.pending and not _is_no_date(one.widget))
        return [_typed_in(widget) for widget in texts if isinstance(widget, QLineEdit | QPlainTextEdit)]

    @property
    def fields(self) -> list[QWidget]:
        """Everything that is bound to something stored."""
        return [bound.widget for bound in self._fields]

    def _edited(self, bound: _Bound, *, at_once: bool = False) -> None:
        bound.pending = True
        if at_once:
            self._save(bound)
            return
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    def _save(self, bound: _Bound) -> None:
        if not bound.pending:
            return
        if _is_no_date(bound.widget):
            return  # stays on screen, marked, until it is a date
        before = self._refusals
        bound.pending = False
        bound.write(_value(bound.widget))
        bound.pending = self._refusals > before

    def _leave(self, bound: _Bound) -> None:
        """Store, and show what is stored: a name that was emptied stands there again, for nobody is without one."""
        self._save(bound)
        if not bound.pending:
            self._show(bound, bound.read())

    def _count_refusal(self, _: str) -> None:
        self._refusals += 1

    def _show(self, bound: _Bound, value: Any) -> None:
        shown = _value(bound.widget)
        is_alike = shown == value or (isinstance(shown, str) and shown.strip() == (value or ""))
        if is_alike and not _is_no_date(bound.widget):
            return  # also when a blank has just been typed that storing took away
        with QSignalBlocker(bound.widget):
            _set(bound.widget, value)


_filled: WeakKeyDictionary[QComboBox, tuple[tuple[tuple[Any, str], ...], str | None]] = WeakKeyDictionary()
"""What combo boxes hold, for most of the time it is what they shall hold."""


def fill(combo: QComboBox, entries: Sequence[tuple[Any, str]], *, empty: str | None = None) -> None:
    """Give a combo box its choices as (value, words); `empty` is what None is called."""
    if _filled.get(combo) == (wanted := (tuple(entries), empty)):
        return
    _filled[combo] = wanted
    if sys.platform == "linux" and not combo.accessibleDescription():
        # There Qt calls a box by what is chosen in it; where no label says what it is for, only this does.
        combo.setAccessibleDescription(combo.accessibleName())
    chosen = combo.currentData()
    with QSignalBlocker(combo):
        combo.clear()
        if empty is not None:
            combo.addItem(empty, None)
        for value, words in entries:
            combo.addItem(words, value)
        place = find(combo, chosen)
        combo.setCurrentIndex(max(place, 0))


def find(combo: QComboBox, value: Any) -> int:
    """The place of a value in a combo box, or -1. Compared by equality, which Qt's own search does not do."""
    return next((place for place in range(combo.count()) if combo.itemData(place) == value), -1)


def _is_the_windows(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_K)


def _is_no_date(widget: QWidget) -> bool:
    return isinstance(widget, DateField) and not widget.is_valid


def _shut(widget: QLineEdit | QPlainTextEdit) -> None:
    """Not disabled: it can be read, gone to and copied from."""
    widget.setReadOnly(True)
    if widget.property("state") != "shut":
        widget.setProperty("state", "shut")
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _typed_in(widget: QLineEdit | QPlainTextEdit) -> str:
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


def _value(widget: QWidget) -> Any:
    if isinstance(widget, DateField):
        return widget.day
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    return widget.isChecked() if isinstance(widget, QCheckBox) else None


def _set(widget: QWidget, value: Any) -> None:
    if isinstance(widget, DateField):
        widget.set_day(value)
    elif isinstance(widget, QLineEdit):
        place = widget.cursorPosition()
        widget.setText(str(value if value is not None else ""))
        widget.setCursorPosition(place)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(value or "")
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(find(widget, value))
    elif isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
