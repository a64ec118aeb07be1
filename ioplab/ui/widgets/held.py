"""Fields and buttons that the person may not use now: they can be read, gone to and copied from, and say why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget


class Held:
    """What is held back below a widget, for as long as there is a reason."""

    def __init__(self, root: QWidget, *, only: Collection[str] = (), free: Collection[str] = ()) -> None:
        """Hold nothing yet.

        Args:
            root: the widget.
            only: the names of what is to be held; everything that writes unless told.
            free: the names of what is never held, such as the ways to other places.
        """
        self._root = root
        self._only = only
        self._free = free
        self._let_go: dict[QWidget, Callable[[], object]] = {}

    def hold(self, why: str) -> bool:
        """Hold everything back for a reason, or let it go where there is none; whether something was let go.

        What was let go is as it was when it was held. Whoever shows it anew decides the rest.
        """
        if not why:
            found, self._let_go = self._let_go, {}
            for let_go in found.values():
                let_go()
            return bool(found)
        for widget in self._held():
            if widget not in self._let_go:
                self._let_go[widget] = _stopped(widget)
            elif not isinstance(widget, QLineEdit | QPlainTextEdit | QTableView):
                widget.setEnabled(False)  # the page may have enabled it since
            widget.setToolTip(why)
            widget.setAccessibleDescription(why)
        return False

    def _held(self) -> Iterator[QWidget]:
        for widget in self._root.findChildren(QWidget):
            name = widget.objectName()
            if not name or name.startswith("qt_") or name in self._free or (self._only and name not in self._only):
                continue
            if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox):
                continue
            if isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractButton | QComboBox | QTableView):
                yield widget


def _stopped(widget: QWidget) -> Callable[[], object]:
    """Stop a widget from writing, and tell how to let it go."""
    tip, description = widget.toolTip(), widget.accessibleDescription()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        was = widget.isReadOnly()
        widget.setReadOnly(True)  # not disabled: it can be read, gone to and copied from
        let_go: Callable[[], object] = lambda: widget.setReadOnly(was)  # noqa: E731
    elif isinstance(widget, QTableView):
        triggers = widget.editTriggers()
        widget.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        let_go = lambda: widget.setEditTriggers(triggers)  # noqa: E731
    else:
        enabled = widget.isEnabled()
        widget.setEnabled(False)
        let_go = lambda: widget.setEnabled(enabled)  # noqa: E731

    def back() -> None:
        let_go()
        widget.setToolTip(tip)
        widget.setAccessibleDescription(description)

    return back
